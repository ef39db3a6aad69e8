export const id=675;export const ids=[675];export const modules={85777:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"_\
_esModule",{value:true});var uuid=__webpack_require__(93670);var util=__webpack_require__(39023);var tslib=__webpack_require__(88430);var xml2js=__webpack_require__(
70168);var coreUtil=__webpack_require__(56333);var logger$1=__webpack_require__(63085);var coreAuth=__webpack_require__(57403);var os=__webpack_require__(70857);
var http=__webpack_require__(58611);var https=__webpack_require__(65692);var abortController=__webpack_require__(36630);var tunnel=__webpack_require__(99140);var stream=__webpack_require__(
2203);var FormData=__webpack_require__(90756);var node_fetch=__webpack_require__(40995);var coreTracing=__webpack_require__(48601);function _interopNamespaceDefault(e){
var n=Object.create(null);if(e){Object.keys(e).forEach(function(k){if(k!=="default"){var d=Object.getOwnPropertyDescriptor(e,k);Object.defineProperty(n,k,d.get?
d:{enumerable:true,get:function(){return e[k]}})}})}n.default=e;return Object.freeze(n)}var xml2js__namespace=_interopNamespaceDefault(xml2js);var os__namespace=_interopNamespaceDefault(
os);var http__namespace=_interopNamespaceDefault(http);var https__namespace=_interopNamespaceDefault(https);var tunnel__namespace=_interopNamespaceDefault(tunnel);
function getHeaderKey(headerName){return headerName.toLowerCase()}function isHttpHeadersLike(object){if(object&&typeof object==="object"){const castObject=object;
if(typeof castObject.rawHeaders==="function"&&typeof castObject.clone==="function"&&typeof castObject.get==="function"&&typeof castObject.set==="function"&&typeof castObject.
contains==="function"&&typeof castObject.remove==="function"&&typeof castObject.headersArray==="function"&&typeof castObject.headerValues==="function"&&typeof castObject.
headerNames==="function"&&typeof castObject.toJson==="function"){return true}}return false}class HttpHeaders{constructor(rawHeaders){this._headersMap={};if(rawHeaders){
for(const headerName in rawHeaders){this.set(headerName,rawHeaders[headerName])}}}set(headerName,headerValue){this._headersMap[getHeaderKey(headerName)]={name:headerName,
value:headerValue.toString().trim()}}get(headerName){const header=this._headersMap[getHeaderKey(headerName)];return!header?void 0:header.value}contains(headerName){
return!!this._headersMap[getHeaderKey(headerName)]}remove(headerName){const result=this.contains(headerName);delete this._headersMap[getHeaderKey(headerName)];return result}rawHeaders(){
return this.toJson({preserveCase:true})}headersArray(){const headers=[];for(const headerKey in this._headersMap){headers.push(this._headersMap[headerKey])}return headers}headerNames(){
const headerNames=[];const headers=this.headersArray();for(let i=0;i<headers.length;++i){headerNames.push(headers[i].name)}return headerNames}headerValues(){const headerValues=[];
const headers=this.headersArray();for(let i=0;i<headers.length;++i){headerValues.push(headers[i].value)}return headerValues}toJson(options={}){const result={};if(options.
preserveCase){for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];result[header.name]=header.value}}else{for(const headerKey in this.
_headersMap){const header=this._headersMap[headerKey];result[getHeaderKey(header.name)]=header.value}}return result}toString(){return JSON.stringify(this.toJson(
{preserveCase:true}))}clone(){const resultPreservingCasing={};for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];resultPreservingCasing[header.
name]=header.value}return new HttpHeaders(resultPreservingCasing)}}function encodeString(value){return Buffer.from(value).toString("base64")}function encodeByteArray(value){
const bufferValue=value instanceof Buffer?value:Buffer.from(value.buffer);return bufferValue.toString("base64")}function decodeString(value){return Buffer.from(
value,"base64")}const Constants={coreHttpVersion:"3.0.5",HTTP:"http:",HTTPS:"https:",HTTP_PROXY:"HTTP_PROXY",HTTPS_PROXY:"HTTPS_PROXY",NO_PROXY:"NO_PROXY",ALL_PROXY:"\
ALL_PROXY",HttpConstants:{HttpVerbs:{PUT:"PUT",GET:"GET",DELETE:"DELETE",POST:"POST",MERGE:"MERGE",HEAD:"HEAD",PATCH:"PATCH"},StatusCodes:{TooManyRequests:429,ServiceUnavailable:503}},
HeaderConstants:{AUTHORIZATION:"authorization",AUTHORIZATION_SCHEME:"Bearer",RETRY_AFTER:"Retry-After",USER_AGENT:"User-Agent"}};const XML_ATTRKEY="$";const XML_CHARKEY="\
_";const validUuidRegex=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function encodeUri(uri){return encodeURIComponent(uri).
replace(/!/g,"%21").replace(/"/g,"%27").replace(/\(/g,"%28").replace(/\)/g,"%29").replace(/\*/g,"%2A")}function stripResponse(response){const strippedResponse={};
strippedResponse.body=response.bodyAsText;strippedResponse.headers=response.headers;strippedResponse.status=response.status;return strippedResponse}function stripRequest(request){
const strippedRequest=request.clone();if(strippedRequest.headers){strippedRequest.headers.remove("authorization")}return strippedRequest}function isValidUuid(uuid2){
return validUuidRegex.test(uuid2)}function generateUuid(){return uuid.v4()}function executePromisesSequentially(promiseFactories,kickstart){let result=Promise.resolve(
kickstart);promiseFactories.forEach(promiseFactory=>{result=result.then(promiseFactory)});return result}function promiseToCallback(promise){if(typeof promise.then!==
"function"){throw new Error("The provided input is not a Promise.")}return cb=>{promise.then(data=>{return cb(void 0,data)}).catch(err=>{cb(err)})}}function promiseToServiceCallback(promise){
if(typeof promise.then!=="function"){throw new Error("The provided input is not a Promise.")}return cb=>{promise.then(data=>{return process.nextTick(cb,void 0,data.
parsedBody,data.request,data)}).catch(err=>{process.nextTick(cb,err)})}}function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){if(!Array.isArray(
obj)){obj=[obj]}if(!xmlNamespaceKey||!xmlNamespace){return{[elementName]:obj}}const result={[elementName]:obj};result[XML_ATTRKEY]={[xmlNamespaceKey]:xmlNamespace};
return result}function applyMixins(targetCtorParam,sourceCtors){const castTargetCtorParam=targetCtorParam;sourceCtors.forEach(sourceCtor=>{Object.getOwnPropertyNames(
sourceCtor.prototype).forEach(name=>{castTargetCtorParam.prototype[name]=sourceCtor.prototype[name]})})}const validateISODuration=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value){return validateISODuration.test(value)}function replaceAll(value,searchValue,replaceValue){return!value||!searchValue?value:value.split(
searchValue).join(replaceValue||"")}function isPrimitiveType(value){return typeof value!=="object"&&typeof value!=="function"||value===null}function getEnvironmentValue(name){
if(process.env[name]){return process.env[name]}else if(process.env[name.toLowerCase()]){return process.env[name.toLowerCase()]}return void 0}function isObject(input){
return typeof input==="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof RegExp)&&!(input instanceof Date)}class Serializer{constructor(modelMappers={},isXML){
this.modelMappers=modelMappers;this.isXML=isXML}validateConstraints(mapper,value,objectName){const failValidation=(constraintName,constraintValue)=>{throw new Error(
`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`)};if(mapper.constraints&&value!=void 0){const valueAsNumber=value;
const{ExclusiveMaximum,ExclusiveMinimum,InclusiveMaximum,InclusiveMinimum,MaxItems,MaxLength,MinItems,MinLength,MultipleOf,Pattern,UniqueItems}=mapper.constraints;
if(ExclusiveMaximum!=void 0&&valueAsNumber>=ExclusiveMaximum){failValidation("ExclusiveMaximum",ExclusiveMaximum)}if(ExclusiveMinimum!=void 0&&valueAsNumber<=ExclusiveMinimum){
failValidation("ExclusiveMinimum",ExclusiveMinimum)}if(InclusiveMaximum!=void 0&&valueAsNumber>InclusiveMaximum){failValidation("InclusiveMaximum",InclusiveMaximum)}
if(InclusiveMinimum!=void 0&&valueAsNumber<InclusiveMinimum){failValidation("InclusiveMinimum",InclusiveMinimum)}const valueAsArray=value;if(MaxItems!=void 0&&valueAsArray.
length>MaxItems){failValidation("MaxItems",MaxItems)}if(MaxLength!=void 0&&valueAsArray.length>MaxLength){failValidation("MaxLength",MaxLength)}if(MinItems!=void 0&&
valueAsArray.length<MinItems){failValidation("MinItems",MinItems)}if(MinLength!=void 0&&valueAsArray.length<MinLength){failValidation("MinLength",MinLength)}if(MultipleOf!=
void 0&&valueAsNumber%MultipleOf!==0){failValidation("MultipleOf",MultipleOf)}if(Pattern){const pattern=typeof Pattern==="string"?new RegExp(Pattern):Pattern;if(typeof value!==
"string"||value.match(pattern)===null){failValidation("Pattern",Pattern)}}if(UniqueItems&&valueAsArray.some((item,i,ar)=>ar.indexOf(item)!==i)){failValidation("\
UniqueItems",UniqueItems)}}}serialize(mapper,object,objectName,options={}){var _a,_b,_c;const updatedOptions={rootName:(_a=options.rootName)!==null&&_a!==void 0?
_a:"",includeRoot:(_b=options.includeRoot)!==null&&_b!==void 0?_b:false,xmlCharKey:(_c=options.xmlCharKey)!==null&&_c!==void 0?_c:XML_CHARKEY};let payload={};const mapperType=mapper.
type.name;if(!objectName){objectName=mapper.serializedName}if(mapperType.match(/^Sequence$/i)!==null){payload=[]}if(mapper.isConstant){object=mapper.defaultValue}
const{required,nullable}=mapper;if(required&&nullable&&object===void 0){throw new Error(`${objectName} cannot be undefined.`)}if(required&&!nullable&&object==void 0){
throw new Error(`${objectName} cannot be null or undefined.`)}if(!required&&nullable===false&&object===null){throw new Error(`${objectName} cannot be null.`)}if(object==
void 0){payload=object}else{if(mapperType.match(/^any$/i)!==null){payload=object}else if(mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null){
payload=serializeBasicTypes(mapperType,objectName,object)}else if(mapperType.match(/^Enum$/i)!==null){const enumMapper=mapper;payload=serializeEnumType(objectName,
enumMapper.type.allowedValues,object)}else if(mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null){payload=serializeDateTypes(mapperType,
object,objectName)}else if(mapperType.match(/^ByteArray$/i)!==null){payload=serializeByteArrayType(objectName,object)}else if(mapperType.match(/^Base64Url$/i)!==
null){payload=serializeBase64UrlType(objectName,object)}else if(mapperType.match(/^Sequence$/i)!==null){payload=serializeSequenceType(this,mapper,object,objectName,
Boolean(this.isXML),updatedOptions)}else if(mapperType.match(/^Dictionary$/i)!==null){payload=serializeDictionaryType(this,mapper,object,objectName,Boolean(this.
isXML),updatedOptions)}else if(mapperType.match(/^Composite$/i)!==null){payload=serializeCompositeType(this,mapper,object,objectName,Boolean(this.isXML),updatedOptions)}}
return payload}deserialize(mapper,responseBody,objectName,options={}){var _a,_b,_c;const updatedOptions={rootName:(_a=options.rootName)!==null&&_a!==void 0?_a:"",
includeRoot:(_b=options.includeRoot)!==null&&_b!==void 0?_b:false,xmlCharKey:(_c=options.xmlCharKey)!==null&&_c!==void 0?_c:XML_CHARKEY};if(responseBody==void 0){
if(this.isXML&&mapper.type.name==="Sequence"&&!mapper.xmlIsWrapped){responseBody=[]}if(mapper.defaultValue!==void 0){responseBody=mapper.defaultValue}return responseBody}
let payload;const mapperType=mapper.type.name;if(!objectName){objectName=mapper.serializedName}if(mapperType.match(/^Composite$/i)!==null){payload=deserializeCompositeType(
this,mapper,responseBody,objectName,updatedOptions)}else{if(this.isXML){const xmlCharKey=updatedOptions.xmlCharKey;const castResponseBody=responseBody;if(castResponseBody[XML_ATTRKEY]!=
void 0&&castResponseBody[xmlCharKey]!=void 0){responseBody=castResponseBody[xmlCharKey]}}if(mapperType.match(/^Number$/i)!==null){payload=parseFloat(responseBody);
if(isNaN(payload)){payload=responseBody}}else if(mapperType.match(/^Boolean$/i)!==null){if(responseBody==="true"){payload=true}else if(responseBody==="false"){payload=
false}else{payload=responseBody}}else if(mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null){payload=responseBody}else if(mapperType.match(
/^(Date|DateTime|DateTimeRfc1123)$/i)!==null){payload=new Date(responseBody)}else if(mapperType.match(/^UnixTime$/i)!==null){payload=unixTimeToDate(responseBody)}else if(mapperType.
match(/^ByteArray$/i)!==null){payload=decodeString(responseBody)}else if(mapperType.match(/^Base64Url$/i)!==null){payload=base64UrlToByteArray(responseBody)}else if(mapperType.
match(/^Sequence$/i)!==null){payload=deserializeSequenceType(this,mapper,responseBody,objectName,updatedOptions)}else if(mapperType.match(/^Dictionary$/i)!==null){
payload=deserializeDictionaryType(this,mapper,responseBody,objectName,updatedOptions)}}if(mapper.isConstant){payload=mapper.defaultValue}return payload}}function trimEnd(str,ch){
let len=str.length;while(len-1>=0&&str[len-1]===ch){--len}return str.substr(0,len)}function bufferToBase64Url(buffer){if(!buffer){return void 0}if(!(buffer instanceof
Uint8Array)){throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`)}const str=encodeByteArray(buffer);return trimEnd(str,"=").
replace(/\+/g,"-").replace(/\//g,"_")}function base64UrlToByteArray(str){if(!str){return void 0}if(str&&typeof str.valueOf()!=="string"){throw new Error("Please\
 provide an input of type string for converting to Uint8Array")}str=str.replace(/-/g,"+").replace(/_/g,"/");return decodeString(str)}function splitSerializeName(prop){
const classes=[];let partialclass="";if(prop){const subwords=prop.split(".");for(const item of subwords){if(item.charAt(item.length-1)==="\\"){partialclass+=item.
substr(0,item.length-1)+"."}else{partialclass+=item;classes.push(partialclass);partialclass=""}}}return classes}function dateToUnixTime(d){if(!d){return void 0}
if(typeof d.valueOf()==="string"){d=new Date(d)}return Math.floor(d.getTime()/1e3)}function unixTimeToDate(n){if(!n){return void 0}return new Date(n*1e3)}function serializeBasicTypes(typeName,objectName,value){
if(value!==null&&value!==void 0){if(typeName.match(/^Number$/i)!==null){if(typeof value!=="number"){throw new Error(`${objectName} with value ${value} must be o\
f type number.`)}}else if(typeName.match(/^String$/i)!==null){if(typeof value.valueOf()!=="string"){throw new Error(`${objectName} with value "${value}" must be\
 of type string.`)}}else if(typeName.match(/^Uuid$/i)!==null){if(!(typeof value.valueOf()==="string"&&isValidUuid(value))){throw new Error(`${objectName} with v\
alue "${value}" must be of type string and a valid uuid.`)}}else if(typeName.match(/^Boolean$/i)!==null){if(typeof value!=="boolean"){throw new Error(`${objectName}\
 with value ${value} must be of type boolean.`)}}else if(typeName.match(/^Stream$/i)!==null){const objectType=typeof value;if(objectType!=="string"&&objectType!==
"function"&&!(value instanceof ArrayBuffer)&&!ArrayBuffer.isView(value)&&!((typeof Blob==="function"||typeof Blob==="object")&&value instanceof Blob)){throw new Error(
`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, or a function returning NodeJS.ReadableStream.`)}}}return value}function serializeEnumType(objectName,allowedValues,value){
if(!allowedValues){throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`)}const isPresent=allowedValues.some(item=>{
if(typeof item.valueOf()==="string"){return item.toLowerCase()===value.toLowerCase()}return item===value});if(!isPresent){throw new Error(`${value} is not a val\
id value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`)}return value}function serializeByteArrayType(objectName,value){let returnValue="";
if(value!=void 0){if(!(value instanceof Uint8Array)){throw new Error(`${objectName} must be of type Uint8Array.`)}returnValue=encodeByteArray(value)}return returnValue}
function serializeBase64UrlType(objectName,value){let returnValue="";if(value!=void 0){if(!(value instanceof Uint8Array)){throw new Error(`${objectName} must be\
 of type Uint8Array.`)}returnValue=bufferToBase64Url(value)||""}return returnValue}function serializeDateTypes(typeName,value,objectName){if(value!=void 0){if(typeName.
match(/^Date$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an in\
stanceof Date or a string in ISO8601 format.`)}value=value instanceof Date?value.toISOString().substring(0,10):new Date(value).toISOString().substring(0,10)}else if(typeName.
match(/^DateTime$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be a\
n instanceof Date or a string in ISO8601 format.`)}value=value instanceof Date?value.toISOString():new Date(value).toISOString()}else if(typeName.match(/^DateTimeRfc1123$/i)!==
null){if(!(value instanceof Date||typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a \
string in RFC-1123 format.`)}value=value instanceof Date?value.toUTCString():new Date(value).toUTCString()}else if(typeName.match(/^UnixTime$/i)!==null){if(!(value instanceof
Date||typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 f\
ormat for it to be serialized in UnixTime/Epoch format.`)}value=dateToUnixTime(value)}else if(typeName.match(/^TimeSpan$/i)!==null){if(!isDuration(value)){throw new Error(
`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`)}}}return value}function serializeSequenceType(serializer,mapper,object,objectName,isXml,options){
if(!Array.isArray(object)){throw new Error(`${objectName} must be of type Array.`)}const elementType=mapper.type.element;if(!elementType||typeof elementType!=="\
object"){throw new Error(`element" metadata for an Array must be defined in the mapper and it must of type "object" in ${objectName}.`)}const tempArray=[];for(let i=0;i<
object.length;i++){const serializedValue=serializer.serialize(elementType,object[i],objectName,options);if(isXml&&elementType.xmlNamespace){const xmlnsKey=elementType.
xmlNamespacePrefix?`xmlns:${elementType.xmlNamespacePrefix}`:"xmlns";if(elementType.type.name==="Composite"){tempArray[i]=Object.assign({},serializedValue);tempArray[i][XML_ATTRKEY]=
{[xmlnsKey]:elementType.xmlNamespace}}else{tempArray[i]={};tempArray[i][options.xmlCharKey]=serializedValue;tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}}}else{
tempArray[i]=serializedValue}}return tempArray}function serializeDictionaryType(serializer,mapper,object,objectName,isXml,options){if(typeof object!=="object"){
throw new Error(`${objectName} must be of type object.`)}const valueType=mapper.type.value;if(!valueType||typeof valueType!=="object"){throw new Error(`"value" \
metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`)}const tempDictionary={};for(const key of Object.keys(object)){
const serializedValue=serializer.serialize(valueType,object[key],objectName,options);tempDictionary[key]=getXmlObjectValue(valueType,serializedValue,isXml,options)}
if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";const result=tempDictionary;result[XML_ATTRKEY]=
{[xmlnsKey]:mapper.xmlNamespace};return result}return tempDictionary}function resolveAdditionalProperties(serializer,mapper,objectName){const additionalProperties=mapper.
type.additionalProperties;if(!additionalProperties&&mapper.type.className){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);return modelMapper===
null||modelMapper===void 0?void 0:modelMapper.type.additionalProperties}return additionalProperties}function resolveReferencedMapper(serializer,mapper,objectName){
const className=mapper.type.className;if(!className){throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper,
void 0,2)}".`)}return serializer.modelMappers[className]}function resolveModelProperties(serializer,mapper,objectName){let modelProps=mapper.type.modelProperties;
if(!modelProps){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);if(!modelMapper){throw new Error(`mapper() cannot be null or undefined f\
or model "${mapper.type.className}".`)}modelProps=modelMapper===null||modelMapper===void 0?void 0:modelMapper.type.modelProperties;if(!modelProps){throw new Error(
`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`)}}return modelProps}
function serializeCompositeType(serializer,mapper,object,objectName,isXml,options){if(getPolymorphicDiscriminatorRecursively(serializer,mapper)){mapper=getPolymorphicMapper(
serializer,mapper,object,"clientName")}if(object!=void 0){const payload={};const modelProps=resolveModelProperties(serializer,mapper,objectName);for(const key of Object.
keys(modelProps)){const propertyMapper=modelProps[key];if(propertyMapper.readOnly){continue}let propName;let parentObject=payload;if(serializer.isXML){if(propertyMapper.
xmlIsWrapped){propName=propertyMapper.xmlName}else{propName=propertyMapper.xmlElementName||propertyMapper.xmlName}}else{const paths=splitSerializeName(propertyMapper.
serializedName);propName=paths.pop();for(const pathName of paths){const childObject=parentObject[pathName];if(childObject==void 0&&(object[key]!=void 0||propertyMapper.
defaultValue!==void 0)){parentObject[pathName]={}}parentObject=parentObject[pathName]}}if(parentObject!=void 0){if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.
xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";parentObject[XML_ATTRKEY]=Object.assign(Object.assign({},parentObject[XML_ATTRKEY]),{[xmlnsKey]:mapper.
xmlNamespace})}const propertyObjectName=propertyMapper.serializedName!==""?objectName+"."+propertyMapper.serializedName:objectName;let toSerialize=object[key];const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);if(polymorphicDiscriminator&&polymorphicDiscriminator.clientName===key&&toSerialize==void 0){toSerialize=mapper.serializedName}const serializedValue=serializer.
serialize(propertyMapper,toSerialize,propertyObjectName,options);if(serializedValue!==void 0&&propName!=void 0){const value=getXmlObjectValue(propertyMapper,serializedValue,
isXml,options);if(isXml&&propertyMapper.xmlIsAttribute){parentObject[XML_ATTRKEY]=parentObject[XML_ATTRKEY]||{};parentObject[XML_ATTRKEY][propName]=serializedValue}else if(isXml&&
propertyMapper.xmlIsWrapped){parentObject[propName]={[propertyMapper.xmlElementName]:value}}else{parentObject[propName]=value}}}}const additionalPropertiesMapper=resolveAdditionalProperties(
serializer,mapper,objectName);if(additionalPropertiesMapper){const propNames=Object.keys(modelProps);for(const clientPropName in object){const isAdditionalProperty=propNames.
every(pn=>pn!==clientPropName);if(isAdditionalProperty){payload[clientPropName]=serializer.serialize(additionalPropertiesMapper,object[clientPropName],objectName+
'["'+clientPropName+'"]',options)}}}return payload}return object}function getXmlObjectValue(propertyMapper,serializedValue,isXml,options){if(!isXml||!propertyMapper.
xmlNamespace){return serializedValue}const xmlnsKey=propertyMapper.xmlNamespacePrefix?`xmlns:${propertyMapper.xmlNamespacePrefix}`:"xmlns";const xmlNamespace={[xmlnsKey]:propertyMapper.
xmlNamespace};if(["Composite"].includes(propertyMapper.type.name)){if(serializedValue[XML_ATTRKEY]){return serializedValue}else{const result2=Object.assign({},serializedValue);
result2[XML_ATTRKEY]=xmlNamespace;return result2}}const result={};result[options.xmlCharKey]=serializedValue;result[XML_ATTRKEY]=xmlNamespace;return result}function isSpecialXmlProperty(propertyName,options){
return[XML_ATTRKEY,options.xmlCharKey].includes(propertyName)}function deserializeCompositeType(serializer,mapper,responseBody,objectName,options){var _a,_b;const xmlCharKey=(_a=
options.xmlCharKey)!==null&&_a!==void 0?_a:XML_CHARKEY;if(getPolymorphicDiscriminatorRecursively(serializer,mapper)){mapper=getPolymorphicMapper(serializer,mapper,
responseBody,"serializedName")}const modelProps=resolveModelProperties(serializer,mapper,objectName);let instance={};const handledPropertyNames=[];for(const key of Object.
keys(modelProps)){const propertyMapper=modelProps[key];const paths=splitSerializeName(modelProps[key].serializedName);handledPropertyNames.push(paths[0]);const{
serializedName,xmlName,xmlElementName}=propertyMapper;let propertyObjectName=objectName;if(serializedName!==""&&serializedName!==void 0){propertyObjectName=objectName+
"."+serializedName}const headerCollectionPrefix=propertyMapper.headerCollectionPrefix;if(headerCollectionPrefix){const dictionary={};for(const headerKey of Object.
keys(responseBody)){if(headerKey.startsWith(headerCollectionPrefix)){dictionary[headerKey.substring(headerCollectionPrefix.length)]=serializer.deserialize(propertyMapper.
type.value,responseBody[headerKey],propertyObjectName,options)}handledPropertyNames.push(headerKey)}instance[key]=dictionary}else if(serializer.isXML){if(propertyMapper.
xmlIsAttribute&&responseBody[XML_ATTRKEY]){instance[key]=serializer.deserialize(propertyMapper,responseBody[XML_ATTRKEY][xmlName],propertyObjectName,options)}else if(propertyMapper.
xmlIsMsText){if(responseBody[xmlCharKey]!==void 0){instance[key]=responseBody[xmlCharKey]}else if(typeof responseBody==="string"){instance[key]=responseBody}}else{
const propertyName=xmlElementName||xmlName||serializedName;if(propertyMapper.xmlIsWrapped){const wrapped=responseBody[xmlName];const elementList=(_b=wrapped===null||
wrapped===void 0?void 0:wrapped[xmlElementName])!==null&&_b!==void 0?_b:[];instance[key]=serializer.deserialize(propertyMapper,elementList,propertyObjectName,options);
handledPropertyNames.push(xmlName)}else{const property=responseBody[propertyName];instance[key]=serializer.deserialize(propertyMapper,property,propertyObjectName,
options);handledPropertyNames.push(propertyName)}}}else{let propertyInstance;let res=responseBody;for(const item of paths){if(!res)break;res=res[item]}propertyInstance=
res;const polymorphicDiscriminator=mapper.type.polymorphicDiscriminator;if(polymorphicDiscriminator&&key===polymorphicDiscriminator.clientName&&propertyInstance==
void 0){propertyInstance=mapper.serializedName}let serializedValue;if(Array.isArray(responseBody[key])&&modelProps[key].serializedName===""){propertyInstance=responseBody[key];
const arrayInstance=serializer.deserialize(propertyMapper,propertyInstance,propertyObjectName,options);for(const[k,v]of Object.entries(instance)){if(!Object.prototype.
hasOwnProperty.call(arrayInstance,k)){arrayInstance[k]=v}}instance=arrayInstance}else if(propertyInstance!==void 0||propertyMapper.defaultValue!==void 0){serializedValue=
serializer.deserialize(propertyMapper,propertyInstance,propertyObjectName,options);instance[key]=serializedValue}}}const additionalPropertiesMapper=mapper.type.
additionalProperties;if(additionalPropertiesMapper){const isAdditionalProperty=responsePropName=>{for(const clientPropName in modelProps){const paths=splitSerializeName(
modelProps[clientPropName].serializedName);if(paths[0]===responsePropName){return false}}return true};for(const responsePropName in responseBody){if(isAdditionalProperty(
responsePropName)){instance[responsePropName]=serializer.deserialize(additionalPropertiesMapper,responseBody[responsePropName],objectName+'["'+responsePropName+
'"]',options)}}}else if(responseBody){for(const key of Object.keys(responseBody)){if(instance[key]===void 0&&!handledPropertyNames.includes(key)&&!isSpecialXmlProperty(
key,options)){instance[key]=responseBody[key]}}}return instance}function deserializeDictionaryType(serializer,mapper,responseBody,objectName,options){const value=mapper.
type.value;if(!value||typeof value!=="object"){throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`)}
if(responseBody){const tempDictionary={};for(const key of Object.keys(responseBody)){tempDictionary[key]=serializer.deserialize(value,responseBody[key],objectName,
options)}return tempDictionary}return responseBody}function deserializeSequenceType(serializer,mapper,responseBody,objectName,options){const element=mapper.type.
element;if(!element||typeof element!=="object"){throw new Error(`element" metadata for an Array must be defined in the mapper and it must of type "object" in ${objectName}`)}
if(responseBody){if(!Array.isArray(responseBody)){responseBody=[responseBody]}const tempArray=[];for(let i=0;i<responseBody.length;i++){tempArray[i]=serializer.
deserialize(element,responseBody[i],`${objectName}[${i}]`,options)}return tempArray}return responseBody}function getPolymorphicMapper(serializer,mapper,object,polymorphicPropertyName){
const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(serializer,mapper);if(polymorphicDiscriminator){const discriminatorName=polymorphicDiscriminator[polymorphicPropertyName];
if(discriminatorName!=void 0){const discriminatorValue=object[discriminatorName];if(discriminatorValue!=void 0){const typeName=mapper.type.uberParent||mapper.type.
className;const indexDiscriminator=discriminatorValue===typeName?discriminatorValue:typeName+"."+discriminatorValue;const polymorphicMapper=serializer.modelMappers.
discriminators[indexDiscriminator];if(polymorphicMapper){mapper=polymorphicMapper}}}}return mapper}function getPolymorphicDiscriminatorRecursively(serializer,mapper){
return mapper.type.polymorphicDiscriminator||getPolymorphicDiscriminatorSafely(serializer,mapper.type.uberParent)||getPolymorphicDiscriminatorSafely(serializer,
mapper.type.className)}function getPolymorphicDiscriminatorSafely(serializer,typeName){return typeName&&serializer.modelMappers[typeName]&&serializer.modelMappers[typeName].
type.polymorphicDiscriminator}function serializeObject(toSerialize){const castToSerialize=toSerialize;if(toSerialize==void 0)return void 0;if(toSerialize instanceof
Uint8Array){toSerialize=encodeByteArray(toSerialize);return toSerialize}else if(toSerialize instanceof Date){return toSerialize.toISOString()}else if(Array.isArray(
toSerialize)){const array=[];for(let i=0;i<toSerialize.length;i++){array.push(serializeObject(toSerialize[i]))}return array}else if(typeof toSerialize==="object"){
const dictionary={};for(const property in toSerialize){dictionary[property]=serializeObject(castToSerialize[property])}return dictionary}return toSerialize}function strEnum(o){
const result={};for(const key of o){result[key]=key}return result}const MapperType=strEnum(["Base64Url","Boolean","ByteArray","Composite","Date","DateTime","Dat\
eTimeRfc1123","Dictionary","Enum","Number","Object","Sequence","String","Stream","TimeSpan","UnixTime"]);function isWebResourceLike(object){if(object&&typeof object===
"object"){const castObject=object;if(typeof castObject.url==="string"&&typeof castObject.method==="string"&&typeof castObject.headers==="object"&&isHttpHeadersLike(
castObject.headers)&&typeof castObject.validateRequestProperties==="function"&&typeof castObject.prepare==="function"&&typeof castObject.clone==="function"){return true}}
return false}class WebResource{constructor(url,method,body,query,headers,streamResponseBody,withCredentials,abortSignal,timeout,onUploadProgress,onDownloadProgress,proxySettings,keepAlive,decompressResponse,streamResponseStatusCodes){
this.streamResponseBody=streamResponseBody;this.streamResponseStatusCodes=streamResponseStatusCodes;this.url=url||"";this.method=method||"GET";this.headers=isHttpHeadersLike(
headers)?headers:new HttpHeaders(headers);this.body=body;this.query=query;this.formData=void 0;this.withCredentials=withCredentials||false;this.abortSignal=abortSignal;
this.timeout=timeout||0;this.onUploadProgress=onUploadProgress;this.onDownloadProgress=onDownloadProgress;this.proxySettings=proxySettings;this.keepAlive=keepAlive;
this.decompressResponse=decompressResponse;this.requestId=this.headers.get("x-ms-client-request-id")||generateUuid()}validateRequestProperties(){if(!this.method){
throw new Error("WebResource.method is required.")}if(!this.url){throw new Error("WebResource.url is required.")}}prepare(options){if(!options){throw new Error(
"options object is required")}if(options.method===void 0||options.method===null||typeof options.method.valueOf()!=="string"){throw new Error("options.method mus\
t be a string.")}if(options.url&&options.pathTemplate){throw new Error("options.url and options.pathTemplate are mutually exclusive. Please provide exactly one \
of them.")}if((options.pathTemplate===void 0||options.pathTemplate===null||typeof options.pathTemplate.valueOf()!=="string")&&(options.url===void 0||options.url===
null||typeof options.url.valueOf()!=="string")){throw new Error("Please provide exactly one of options.pathTemplate or options.url.")}if(options.url){if(typeof options.
url!=="string"){throw new Error('options.url must be of type "string".')}this.url=options.url}if(options.method){const validMethods=["GET","PUT","HEAD","DELETE",
"OPTIONS","POST","PATCH","TRACE"];if(validMethods.indexOf(options.method.toUpperCase())===-1){throw new Error('The provided method "'+options.method+'" is inval\
id. Supported HTTP methods are: '+JSON.stringify(validMethods))}}this.method=options.method.toUpperCase();if(options.pathTemplate){const{pathTemplate,pathParameters}=options;
if(typeof pathTemplate!=="string"){throw new Error('options.pathTemplate must be of type "string".')}if(!options.baseUrl){options.baseUrl="https://management.az\
ure.com"}const baseUrl=options.baseUrl;let url=baseUrl+(baseUrl.endsWith("/")?"":"/")+(pathTemplate.startsWith("/")?pathTemplate.slice(1):pathTemplate);const segments=url.
match(/({[\w-]*\s*[\w-]*})/gi);if(segments&&segments.length){if(!pathParameters){throw new Error(`pathTemplate: ${pathTemplate} has been provided. Hence, option\
s.pathParameters must also be provided.`)}segments.forEach(function(item){const pathParamName=item.slice(1,-1);const pathParam=pathParameters[pathParamName];if(pathParam===
null||pathParam===void 0||!(typeof pathParam==="string"||typeof pathParam==="object")){const stringifiedPathParameters=JSON.stringify(pathParameters,void 0,2);throw new Error(
`pathTemplate: ${pathTemplate} contains the path parameter ${pathParamName} however, it is not present in parameters: ${stringifiedPathParameters}.The value of \
the path parameter can either be a "string" of the form { ${pathParamName}: "some sample value" } or it can be an "object" of the form { "${pathParamName}": { v\
alue: "some sample value", skipUrlEncoding: true } }.`)}if(typeof pathParam.valueOf()==="string"){url=url.replace(item,encodeURIComponent(pathParam))}if(typeof pathParam.
valueOf()==="object"){if(!pathParam.value){throw new Error(`options.pathParameters[${pathParamName}] is of type "object" but it does not contain a "value" prope\
rty.`)}if(pathParam.skipUrlEncoding){url=url.replace(item,pathParam.value)}else{url=url.replace(item,encodeURIComponent(pathParam.value))}}})}this.url=url}if(options.
queryParameters){const queryParameters=options.queryParameters;if(typeof queryParameters!=="object"){throw new Error(`options.queryParameters must be of type ob\
ject. It should be a JSON object of "query-parameter-name" as the key and the "query-parameter-value" as the value. The "query-parameter-value" may be fo type "\
string" or an "object" of the form { value: "query-parameter-value", skipUrlEncoding: true }.`)}if(this.url&&this.url.indexOf("?")===-1){this.url+="?"}const queryParams=[];
this.query={};for(const queryParamName in queryParameters){const queryParam=queryParameters[queryParamName];if(queryParam){if(typeof queryParam==="string"){queryParams.
push(queryParamName+"="+encodeURIComponent(queryParam));this.query[queryParamName]=encodeURIComponent(queryParam)}else if(typeof queryParam==="object"){if(!queryParam.
value){throw new Error(`options.queryParameters[${queryParamName}] is of type "object" but it does not contain a "value" property.`)}if(queryParam.skipUrlEncoding){
queryParams.push(queryParamName+"="+queryParam.value);this.query[queryParamName]=queryParam.value}else{queryParams.push(queryParamName+"="+encodeURIComponent(queryParam.
value));this.query[queryParamName]=encodeURIComponent(queryParam.value)}}}}this.url+=queryParams.join("&")}if(options.headers){const headers=options.headers;for(const headerName of Object.
keys(options.headers)){this.headers.set(headerName,headers[headerName])}}if(!this.headers.get("accept-language")){this.headers.set("accept-language","en-US")}if(!this.
headers.get("x-ms-client-request-id")&&!options.disableClientRequestId){this.headers.set("x-ms-client-request-id",this.requestId)}if(!this.headers.get("Content-\
Type")){this.headers.set("Content-Type","application/json; charset=utf-8")}this.body=options.body;if(options.body!==void 0&&options.body!==null){if(options.bodyIsStream){
if(!this.headers.get("Transfer-Encoding")){this.headers.set("Transfer-Encoding","chunked")}if(this.headers.get("Content-Type")!=="application/octet-stream"){this.
headers.set("Content-Type","application/octet-stream")}}else{if(options.serializationMapper){this.body=new Serializer(options.mappers).serialize(options.serializationMapper,
options.body,"requestBody")}if(!options.disableJsonStringifyOnBody){this.body=JSON.stringify(options.body)}}}if(options.spanOptions){this.spanOptions=options.spanOptions}
if(options.tracingContext){this.tracingContext=options.tracingContext}this.abortSignal=options.abortSignal;this.onDownloadProgress=options.onDownloadProgress;this.
onUploadProgress=options.onUploadProgress;return this}clone(){const result=new WebResource(this.url,this.method,this.body,this.query,this.headers&&this.headers.
clone(),this.streamResponseBody,this.withCredentials,this.abortSignal,this.timeout,this.onUploadProgress,this.onDownloadProgress,this.proxySettings,this.keepAlive,
this.decompressResponse,this.streamResponseStatusCodes);if(this.formData){result.formData=this.formData}if(this.operationSpec){result.operationSpec=this.operationSpec}
if(this.shouldDeserialize){result.shouldDeserialize=this.shouldDeserialize}if(this.operationResponseGetter){result.operationResponseGetter=this.operationResponseGetter}
return result}}class URLQuery{constructor(){this._rawQuery={}}any(){return Object.keys(this._rawQuery).length>0}keys(){return Object.keys(this._rawQuery)}set(parameterName,parameterValue){
const caseParameterValue=parameterValue;if(parameterName){if(caseParameterValue!==void 0&&caseParameterValue!==null){const newValue=Array.isArray(caseParameterValue)?
caseParameterValue:caseParameterValue.toString();this._rawQuery[parameterName]=newValue}else{delete this._rawQuery[parameterName]}}}get(parameterName){return parameterName?
this._rawQuery[parameterName]:void 0}toString(){let result="";for(const parameterName in this._rawQuery){if(result){result+="&"}const parameterValue=this._rawQuery[parameterName];
if(Array.isArray(parameterValue)){const parameterStrings=[];for(const parameterValueElement of parameterValue){parameterStrings.push(`${parameterName}=${parameterValueElement}`)}
result+=parameterStrings.join("&")}else{result+=`${parameterName}=${parameterValue}`}}return result}static parse(text){const result=new URLQuery;if(text){if(text.
startsWith("?")){text=text.substring(1)}let currentState="ParameterName";let parameterName="";let parameterValue="";for(let i=0;i<text.length;++i){const currentCharacter=text[i];
switch(currentState){case"ParameterName":switch(currentCharacter){case"=":currentState="ParameterValue";break;case"&":parameterName="";parameterValue="";break;default:
parameterName+=currentCharacter;break}break;case"ParameterValue":switch(currentCharacter){case"&":result.set(parameterName,parameterValue);parameterName="";parameterValue=
"";currentState="ParameterName";break;default:parameterValue+=currentCharacter;break}break;default:throw new Error("Unrecognized URLQuery parse state: "+currentState)}}
if(currentState==="ParameterValue"){result.set(parameterName,parameterValue)}}return result}}class URLBuilder{setScheme(scheme){if(!scheme){this._scheme=void 0}else{
this.set(scheme,"SCHEME")}}getScheme(){return this._scheme}setHost(host){if(!host){this._host=void 0}else{this.set(host,"SCHEME_OR_HOST")}}getHost(){return this.
_host}setPort(port){if(port===void 0||port===null||port===""){this._port=void 0}else{this.set(port.toString(),"PORT")}}getPort(){return this._port}setPath(path){
if(!path){this._path=void 0}else{const schemeIndex=path.indexOf("://");if(schemeIndex!==-1){const schemeStart=path.lastIndexOf("/",schemeIndex);this.set(schemeStart===
-1?path:path.substr(schemeStart+1),"SCHEME")}else{this.set(path,"PATH")}}}appendPath(path){if(path){let currentPath=this.getPath();if(currentPath){if(!currentPath.
endsWith("/")){currentPath+="/"}if(path.startsWith("/")){path=path.substring(1)}path=currentPath+path}this.set(path,"PATH")}}getPath(){return this._path}setQuery(query){
if(!query){this._query=void 0}else{this._query=URLQuery.parse(query)}}setQueryParameter(queryParameterName,queryParameterValue){if(queryParameterName){if(!this.
_query){this._query=new URLQuery}this._query.set(queryParameterName,queryParameterValue)}}getQueryParameterValue(queryParameterName){return this._query?this._query.
get(queryParameterName):void 0}getQuery(){return this._query?this._query.toString():void 0}set(text,startState){const tokenizer=new URLTokenizer(text,startState);
while(tokenizer.next()){const token=tokenizer.current();let tokenPath;if(token){switch(token.type){case"SCHEME":this._scheme=token.text||void 0;break;case"HOST":
this._host=token.text||void 0;break;case"PORT":this._port=token.text||void 0;break;case"PATH":tokenPath=token.text||void 0;if(!this._path||this._path==="/"||tokenPath!==
"/"){this._path=tokenPath}break;case"QUERY":this._query=URLQuery.parse(token.text);break;default:throw new Error(`Unrecognized URLTokenType: ${token.type}`)}}}}toString(){
let result="";if(this._scheme){result+=`${this._scheme}://`}if(this._host){result+=this._host}if(this._port){result+=`:${this._port}`}if(this._path){if(!this._path.
startsWith("/")){result+="/"}result+=this._path}if(this._query&&this._query.any()){result+=`?${this._query.toString()}`}return result}replaceAll(searchValue,replaceValue){
if(searchValue){this.setScheme(replaceAll(this.getScheme(),searchValue,replaceValue));this.setHost(replaceAll(this.getHost(),searchValue,replaceValue));this.setPort(
replaceAll(this.getPort(),searchValue,replaceValue));this.setPath(replaceAll(this.getPath(),searchValue,replaceValue));this.setQuery(replaceAll(this.getQuery(),
searchValue,replaceValue))}}static parse(text){const result=new URLBuilder;result.set(text,"SCHEME_OR_HOST");return result}}class URLToken{constructor(text,type){
this.text=text;this.type=type}static scheme(text){return new URLToken(text,"SCHEME")}static host(text){return new URLToken(text,"HOST")}static port(text){return new URLToken(
text,"PORT")}static path(text){return new URLToken(text,"PATH")}static query(text){return new URLToken(text,"QUERY")}}function isAlphaNumericCharacter(character){
const characterCode=character.charCodeAt(0);return 48<=characterCode&&characterCode<=57||65<=characterCode&&characterCode<=90||97<=characterCode&&characterCode<=
122}class URLTokenizer{constructor(_text,state){this._text=_text;this._textLength=_text?_text.length:0;this._currentState=state!==void 0&&state!==null?state:"SC\
HEME_OR_HOST";this._currentIndex=0}current(){return this._currentToken}next(){if(!hasCurrentCharacter(this)){this._currentToken=void 0}else{switch(this._currentState){case"\
SCHEME":nextScheme(this);break;case"SCHEME_OR_HOST":nextSchemeOrHost(this);break;case"HOST":nextHost(this);break;case"PORT":nextPort(this);break;case"PATH":nextPath(
this);break;case"QUERY":nextQuery(this);break;default:throw new Error(`Unrecognized URLTokenizerState: ${this._currentState}`)}}return!!this._currentToken}}function readRemaining(tokenizer){
let result="";if(tokenizer._currentIndex<tokenizer._textLength){result=tokenizer._text.substring(tokenizer._currentIndex);tokenizer._currentIndex=tokenizer._textLength}
return result}function hasCurrentCharacter(tokenizer){return tokenizer._currentIndex<tokenizer._textLength}function getCurrentCharacter(tokenizer){return tokenizer.
_text[tokenizer._currentIndex]}function nextCharacter(tokenizer,step){if(hasCurrentCharacter(tokenizer)){if(!step){step=1}tokenizer._currentIndex+=step}}function peekCharacters(tokenizer,charactersToPeek){
let endIndex=tokenizer._currentIndex+charactersToPeek;if(tokenizer._textLength<endIndex){endIndex=tokenizer._textLength}return tokenizer._text.substring(tokenizer.
_currentIndex,endIndex)}function readWhile(tokenizer,condition){let result="";while(hasCurrentCharacter(tokenizer)){const currentCharacter=getCurrentCharacter(tokenizer);
if(!condition(currentCharacter)){break}else{result+=currentCharacter;nextCharacter(tokenizer)}}return result}function readWhileLetterOrDigit(tokenizer){return readWhile(
tokenizer,character=>isAlphaNumericCharacter(character))}function readUntilCharacter(tokenizer,...terminatingCharacters){return readWhile(tokenizer,character=>terminatingCharacters.
indexOf(character)===-1)}function nextScheme(tokenizer){const scheme=readWhileLetterOrDigit(tokenizer);tokenizer._currentToken=URLToken.scheme(scheme);if(!hasCurrentCharacter(
tokenizer)){tokenizer._currentState="DONE"}else{tokenizer._currentState="HOST"}}function nextSchemeOrHost(tokenizer){const schemeOrHost=readUntilCharacter(tokenizer,
":","/","?");if(!hasCurrentCharacter(tokenizer)){tokenizer._currentToken=URLToken.host(schemeOrHost);tokenizer._currentState="DONE"}else if(getCurrentCharacter(
tokenizer)===":"){if(peekCharacters(tokenizer,3)==="://"){tokenizer._currentToken=URLToken.scheme(schemeOrHost);tokenizer._currentState="HOST"}else{tokenizer._currentToken=
URLToken.host(schemeOrHost);tokenizer._currentState="PORT"}}else{tokenizer._currentToken=URLToken.host(schemeOrHost);if(getCurrentCharacter(tokenizer)==="/"){tokenizer.
_currentState="PATH"}else{tokenizer._currentState="QUERY"}}}function nextHost(tokenizer){if(peekCharacters(tokenizer,3)==="://"){nextCharacter(tokenizer,3)}const host=readUntilCharacter(
tokenizer,":","/","?");tokenizer._currentToken=URLToken.host(host);if(!hasCurrentCharacter(tokenizer)){tokenizer._currentState="DONE"}else if(getCurrentCharacter(
tokenizer)===":"){tokenizer._currentState="PORT"}else if(getCurrentCharacter(tokenizer)==="/"){tokenizer._currentState="PATH"}else{tokenizer._currentState="QUER\
Y"}}function nextPort(tokenizer){if(getCurrentCharacter(tokenizer)===":"){nextCharacter(tokenizer)}const port=readUntilCharacter(tokenizer,"/","?");tokenizer._currentToken=
URLToken.port(port);if(!hasCurrentCharacter(tokenizer)){tokenizer._currentState="DONE"}else if(getCurrentCharacter(tokenizer)==="/"){tokenizer._currentState="PA\
TH"}else{tokenizer._currentState="QUERY"}}function nextPath(tokenizer){const path=readUntilCharacter(tokenizer,"?");tokenizer._currentToken=URLToken.path(path);
if(!hasCurrentCharacter(tokenizer)){tokenizer._currentState="DONE"}else{tokenizer._currentState="QUERY"}}function nextQuery(tokenizer){if(getCurrentCharacter(tokenizer)===
"?"){nextCharacter(tokenizer)}const query=readRemaining(tokenizer);tokenizer._currentToken=URLToken.query(query);tokenizer._currentState="DONE"}function createProxyAgent(requestUrl,proxySettings,headers){
const host=URLBuilder.parse(proxySettings.host).getHost();if(!host){throw new Error("Expecting a non-empty host in proxy settings.")}if(!isValidPort(proxySettings.
port)){throw new Error("Expecting a valid port number in the range of [0, 65535] in proxy settings.")}const tunnelOptions={proxy:{host,port:proxySettings.port,headers:headers&&
headers.rawHeaders()||{}}};if(proxySettings.username&&proxySettings.password){tunnelOptions.proxy.proxyAuth=`${proxySettings.username}:${proxySettings.password}`}else if(proxySettings.
username){tunnelOptions.proxy.proxyAuth=`${proxySettings.username}`}const isRequestHttps=isUrlHttps(requestUrl);const isProxyHttps=isUrlHttps(proxySettings.host);
const proxyAgent={isHttps:isRequestHttps,agent:createTunnel(isRequestHttps,isProxyHttps,tunnelOptions)};return proxyAgent}function isUrlHttps(url){const urlScheme=URLBuilder.
parse(url).getScheme()||"";return urlScheme.toLowerCase()==="https"}function createTunnel(isRequestHttps,isProxyHttps,tunnelOptions){if(isRequestHttps&&isProxyHttps){
return tunnel__namespace.httpsOverHttps(tunnelOptions)}else if(isRequestHttps&&!isProxyHttps){return tunnel__namespace.httpsOverHttp(tunnelOptions)}else if(!isRequestHttps&&
isProxyHttps){return tunnel__namespace.httpOverHttps(tunnelOptions)}else{return tunnel__namespace.httpOverHttp(tunnelOptions)}}function isValidPort(port){return 0<=
port&&port<=65535}const RedactedString="REDACTED";const defaultAllowedHeaderNames=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-\
ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Credentials","Access-Con\
trol-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Reques\
t-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expir\
es","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-\
Agent","WWW-Authenticate"];const defaultAllowedQueryParameters=["api-version"];class Sanitizer{constructor({allowedHeaderNames=[],allowedQueryParameters=[]}={}){
allowedHeaderNames=Array.isArray(allowedHeaderNames)?defaultAllowedHeaderNames.concat(allowedHeaderNames):defaultAllowedHeaderNames;allowedQueryParameters=Array.
isArray(allowedQueryParameters)?defaultAllowedQueryParameters.concat(allowedQueryParameters):defaultAllowedQueryParameters;this.allowedHeaderNames=new Set(allowedHeaderNames.
map(n=>n.toLowerCase()));this.allowedQueryParameters=new Set(allowedQueryParameters.map(p=>p.toLowerCase()))}sanitize(obj){const seen=new Set;return JSON.stringify(
obj,(key,value)=>{if(value instanceof Error){return Object.assign(Object.assign({},value),{name:value.name,message:value.message})}if(key==="_headersMap"){return this.
sanitizeHeaders(value)}else if(key==="url"){return this.sanitizeUrl(value)}else if(key==="query"){return this.sanitizeQuery(value)}else if(key==="body"){return void 0}else if(key===
"response"){return void 0}else if(key==="operationSpec"){return void 0}else if(Array.isArray(value)||isObject(value)){if(seen.has(value)){return"[Circular]"}seen.
add(value)}return value},2)}sanitizeHeaders(value){return this.sanitizeObject(value,this.allowedHeaderNames,(v,k)=>v[k].value)}sanitizeQuery(value){return this.
sanitizeObject(value,this.allowedQueryParameters,(v,k)=>v[k])}sanitizeObject(value,allowedKeys,accessor){if(typeof value!=="object"||value===null){return value}
const sanitized={};for(const k of Object.keys(value)){if(allowedKeys.has(k.toLowerCase())){sanitized[k]=accessor(value,k)}else{sanitized[k]=RedactedString}}return sanitized}sanitizeUrl(value){
if(typeof value!=="string"||value===null){return value}const urlBuilder=URLBuilder.parse(value);const queryString=urlBuilder.getQuery();if(!queryString){return value}
const query=URLQuery.parse(queryString);for(const k of query.keys()){if(!this.allowedQueryParameters.has(k.toLowerCase())){query.set(k,RedactedString)}}urlBuilder.
setQuery(query.toString());return urlBuilder.toString()}}const custom=util.inspect.custom;const errorSanitizer=new Sanitizer;class RestError extends Error{constructor(message,code,statusCode,request,response){
super(message);this.name="RestError";this.code=code;this.statusCode=statusCode;this.request=request;this.response=response;Object.setPrototypeOf(this,RestError.
prototype)}[custom](){return`RestError: ${this.message} 
 ${errorSanitizer.sanitize(this)}`}}RestError.REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";RestError.PARSE_ERROR="PARSE_ERROR";const logger=logger$1.createClientLogger(
"core-http");function getCachedAgent(isHttps,agentCache){return isHttps?agentCache.httpsAgent:agentCache.httpAgent}class ReportTransform extends stream.Transform{_transform(chunk,_encoding,callback){
this.push(chunk);this.loadedBytes+=chunk.length;this.progressCallback({loadedBytes:this.loadedBytes});callback(void 0)}constructor(progressCallback){super();this.
progressCallback=progressCallback;this.loadedBytes=0}}function isReadableStream(body){return body&&typeof body.pipe==="function"}function isStreamComplete(stream2,aborter){
return new Promise(resolve=>{stream2.once("close",()=>{aborter===null||aborter===void 0?void 0:aborter.abort();resolve()});stream2.once("end",resolve);stream2.once(
"error",resolve)})}function parseHeaders(headers){const httpHeaders=new HttpHeaders;headers.forEach((value,key)=>{httpHeaders.set(key,value)});return httpHeaders}
class NodeFetchHttpClient{constructor(){this.proxyAgentMap=new Map;this.keepAliveAgents={}}async sendRequest(httpRequest){var _a;if(!httpRequest&&typeof httpRequest!==
"object"){throw new Error("'httpRequest' (WebResourceLike) cannot be null or undefined and must be of type object.")}const abortController$1=new abortController.
AbortController;let abortListener;if(httpRequest.abortSignal){if(httpRequest.abortSignal.aborted){throw new abortController.AbortError("The operation was aborte\
d.")}abortListener=event=>{if(event.type==="abort"){abortController$1.abort()}};httpRequest.abortSignal.addEventListener("abort",abortListener)}if(httpRequest.timeout){
setTimeout(()=>{abortController$1.abort()},httpRequest.timeout)}if(httpRequest.formData){const formData=httpRequest.formData;const requestForm=new FormData;const appendFormValue=(key,value)=>{
if(typeof value==="function"){value=value()}if(value&&Object.prototype.hasOwnProperty.call(value,"value")&&Object.prototype.hasOwnProperty.call(value,"options")){
requestForm.append(key,value.value,value.options)}else{requestForm.append(key,value)}};for(const formKey of Object.keys(formData)){const formValue=formData[formKey];
if(Array.isArray(formValue)){for(let j=0;j<formValue.length;j++){appendFormValue(formKey,formValue[j])}}else{appendFormValue(formKey,formValue)}}httpRequest.body=
requestForm;httpRequest.formData=void 0;const contentType=httpRequest.headers.get("Content-Type");if(contentType&&contentType.indexOf("multipart/form-data")!==-1){
if(typeof requestForm.getBoundary==="function"){httpRequest.headers.set("Content-Type",`multipart/form-data; boundary=${requestForm.getBoundary()}`)}else{httpRequest.
headers.remove("Content-Type")}}}let body=httpRequest.body?typeof httpRequest.body==="function"?httpRequest.body():httpRequest.body:void 0;if(httpRequest.onUploadProgress&&
httpRequest.body){const onUploadProgress=httpRequest.onUploadProgress;const uploadReportStream=new ReportTransform(onUploadProgress);if(isReadableStream(body)){
body.pipe(uploadReportStream)}else{uploadReportStream.end(body)}body=uploadReportStream}const platformSpecificRequestInit=await this.prepareRequest(httpRequest);
const requestInit=Object.assign({body,headers:httpRequest.headers.rawHeaders(),method:httpRequest.method,signal:abortController$1.signal,redirect:"manual"},platformSpecificRequestInit);
let operationResponse;try{const response=await this.fetch(httpRequest.url,requestInit);const headers=parseHeaders(response.headers);const streaming=((_a=httpRequest.
streamResponseStatusCodes)===null||_a===void 0?void 0:_a.has(response.status))||httpRequest.streamResponseBody;operationResponse={headers,request:httpRequest,status:response.
status,readableStreamBody:streaming?response.body:void 0,bodyAsText:!streaming?await response.text():void 0};const onDownloadProgress=httpRequest.onDownloadProgress;
if(onDownloadProgress){const responseBody=response.body||void 0;if(isReadableStream(responseBody)){const downloadReportStream=new ReportTransform(onDownloadProgress);
responseBody.pipe(downloadReportStream);operationResponse.readableStreamBody=downloadReportStream}else{const length=parseInt(headers.get("Content-Length"))||void 0;
if(length){onDownloadProgress({loadedBytes:length})}}}await this.processRequest(operationResponse);return operationResponse}catch(error){const fetchError=error;
if(fetchError.code==="ENOTFOUND"){throw new RestError(fetchError.message,RestError.REQUEST_SEND_ERROR,void 0,httpRequest)}else if(fetchError.type==="aborted"){throw new abortController.
AbortError("The operation was aborted.")}throw fetchError}finally{if(httpRequest.abortSignal&&abortListener){let uploadStreamDone=Promise.resolve();if(isReadableStream(
body)){uploadStreamDone=isStreamComplete(body)}let downloadStreamDone=Promise.resolve();if(isReadableStream(operationResponse===null||operationResponse===void 0?
void 0:operationResponse.readableStreamBody)){downloadStreamDone=isStreamComplete(operationResponse.readableStreamBody,abortController$1)}Promise.all([uploadStreamDone,
downloadStreamDone]).then(()=>{var _a2;(_a2=httpRequest.abortSignal)===null||_a2===void 0?void 0:_a2.removeEventListener("abort",abortListener);return}).catch(e=>{
logger.warning("Error when cleaning up abortListener on httpRequest",e)})}}}getOrCreateAgent(httpRequest){var _a;const isHttps=isUrlHttps(httpRequest.url);if(httpRequest.
proxySettings){const{host,port,username,password}=httpRequest.proxySettings;const key=`${host}:${port}:${username}:${password}`;const proxyAgents=(_a=this.proxyAgentMap.
get(key))!==null&&_a!==void 0?_a:{};let agent=getCachedAgent(isHttps,proxyAgents);if(agent){return agent}const tunnel2=createProxyAgent(httpRequest.url,httpRequest.
proxySettings,httpRequest.headers);agent=tunnel2.agent;if(tunnel2.isHttps){proxyAgents.httpsAgent=tunnel2.agent}else{proxyAgents.httpAgent=tunnel2.agent}this.proxyAgentMap.
set(key,proxyAgents);return agent}else if(httpRequest.keepAlive){let agent=getCachedAgent(isHttps,this.keepAliveAgents);if(agent){return agent}const agentOptions={
keepAlive:httpRequest.keepAlive};if(isHttps){agent=this.keepAliveAgents.httpsAgent=new https__namespace.Agent(agentOptions)}else{agent=this.keepAliveAgents.httpAgent=
new http__namespace.Agent(agentOptions)}return agent}else{return isHttps?https__namespace.globalAgent:http__namespace.globalAgent}}async fetch(input,init){return node_fetch(
input,init)}async prepareRequest(httpRequest){const requestInit={};requestInit.agent=this.getOrCreateAgent(httpRequest);requestInit.compress=httpRequest.decompressResponse;
return requestInit}async processRequest(_operationResponse){}}exports.HttpPipelineLogLevel=void 0;(function(HttpPipelineLogLevel){HttpPipelineLogLevel[HttpPipelineLogLevel["\
OFF"]=0]="OFF";HttpPipelineLogLevel[HttpPipelineLogLevel["ERROR"]=1]="ERROR";HttpPipelineLogLevel[HttpPipelineLogLevel["WARNING"]=2]="WARNING";HttpPipelineLogLevel[HttpPipelineLogLevel["\
INFO"]=3]="INFO"})(exports.HttpPipelineLogLevel||(exports.HttpPipelineLogLevel={}));function operationOptionsToRequestOptionsBase(opts){const{requestOptions,tracingOptions}=opts,
additionalOptions=tslib.__rest(opts,["requestOptions","tracingOptions"]);let result=additionalOptions;if(requestOptions){result=Object.assign(Object.assign({},result),
requestOptions)}if(tracingOptions){result.tracingContext=tracingOptions.tracingContext;result.spanOptions=tracingOptions===null||tracingOptions===void 0?void 0:
tracingOptions.spanOptions}return result}class BaseRequestPolicy{constructor(_nextPolicy,_options){this._nextPolicy=_nextPolicy;this._options=_options}shouldLog(logLevel){
return this._options.shouldLog(logLevel)}log(logLevel,message){this._options.log(logLevel,message)}}class RequestPolicyOptions{constructor(_logger){this._logger=
_logger}shouldLog(logLevel){return!!this._logger&&logLevel!==exports.HttpPipelineLogLevel.OFF&&logLevel<=this._logger.minimumLogLevel}log(logLevel,message){if(this.
_logger&&this.shouldLog(logLevel)){this._logger.log(logLevel,message)}}}const xml2jsDefaultOptionsV2={explicitCharkey:false,trim:false,normalize:false,normalizeTags:false,
attrkey:XML_ATTRKEY,explicitArray:true,ignoreAttrs:false,mergeAttrs:false,explicitRoot:true,validator:void 0,xmlns:false,explicitChildren:false,preserveChildrenOrder:false,
childkey:"$$",charsAsChildren:false,includeWhiteChars:false,async:false,strict:true,attrNameProcessors:void 0,attrValueProcessors:void 0,tagNameProcessors:void 0,
valueProcessors:void 0,rootName:"root",xmldec:{version:"1.0",encoding:"UTF-8",standalone:true},doctype:void 0,renderOpts:{pretty:true,indent:"  ",newline:"\n"},
headless:false,chunkSize:1e4,emptyTag:"",cdata:false};const xml2jsParserSettings=Object.assign({},xml2jsDefaultOptionsV2);xml2jsParserSettings.explicitArray=false;
const xml2jsBuilderSettings=Object.assign({},xml2jsDefaultOptionsV2);xml2jsBuilderSettings.explicitArray=false;xml2jsBuilderSettings.renderOpts={pretty:false};function stringifyXML(obj,opts={}){
var _a;xml2jsBuilderSettings.rootName=opts.rootName;xml2jsBuilderSettings.charkey=(_a=opts.xmlCharKey)!==null&&_a!==void 0?_a:XML_CHARKEY;const builder=new xml2js__namespace.
Builder(xml2jsBuilderSettings);return builder.buildObject(obj)}function parseXML(str,opts={}){var _a;xml2jsParserSettings.explicitRoot=!!opts.includeRoot;xml2jsParserSettings.
charkey=(_a=opts.xmlCharKey)!==null&&_a!==void 0?_a:XML_CHARKEY;const xmlParser=new xml2js__namespace.Parser(xml2jsParserSettings);return new Promise((resolve,reject)=>{
if(!str){reject(new Error("Document is empty"))}else{xmlParser.parseString(str,(err,res)=>{if(err){reject(err)}else{resolve(res)}})}})}function deserializationPolicy(deserializationContentTypes,parsingOptions){
return{create:(nextPolicy,options)=>{return new DeserializationPolicy(nextPolicy,options,deserializationContentTypes,parsingOptions)}}}const defaultJsonContentTypes=[
"application/json","text/json"];const defaultXmlContentTypes=["application/xml","application/atom+xml"];const DefaultDeserializationOptions={expectedContentTypes:{
json:defaultJsonContentTypes,xml:defaultXmlContentTypes}};class DeserializationPolicy extends BaseRequestPolicy{constructor(nextPolicy,requestPolicyOptions,deserializationContentTypes,parsingOptions={}){
var _a;super(nextPolicy,requestPolicyOptions);this.jsonContentTypes=deserializationContentTypes&&deserializationContentTypes.json||defaultJsonContentTypes;this.
xmlContentTypes=deserializationContentTypes&&deserializationContentTypes.xml||defaultXmlContentTypes;this.xmlCharKey=(_a=parsingOptions.xmlCharKey)!==null&&_a!==
void 0?_a:XML_CHARKEY}async sendRequest(request){return this._nextPolicy.sendRequest(request).then(response=>deserializeResponseBody(this.jsonContentTypes,this.
xmlContentTypes,response,{xmlCharKey:this.xmlCharKey}))}}function getOperationResponse(parsedResponse){let result;const request=parsedResponse.request;const operationSpec=request.
operationSpec;if(operationSpec){const operationResponseGetter=request.operationResponseGetter;if(!operationResponseGetter){result=operationSpec.responses[parsedResponse.
status]}else{result=operationResponseGetter(operationSpec,parsedResponse)}}return result}function shouldDeserializeResponse(parsedResponse){const shouldDeserialize=parsedResponse.
request.shouldDeserialize;let result;if(shouldDeserialize===void 0){result=true}else if(typeof shouldDeserialize==="boolean"){result=shouldDeserialize}else{result=
shouldDeserialize(parsedResponse)}return result}function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options={}){var _a,_b,_c;const updatedOptions={
rootName:(_a=options.rootName)!==null&&_a!==void 0?_a:"",includeRoot:(_b=options.includeRoot)!==null&&_b!==void 0?_b:false,xmlCharKey:(_c=options.xmlCharKey)!==
null&&_c!==void 0?_c:XML_CHARKEY};return parse(jsonContentTypes,xmlContentTypes,response,updatedOptions).then(parsedResponse=>{if(!shouldDeserializeResponse(parsedResponse)){
return parsedResponse}const operationSpec=parsedResponse.request.operationSpec;if(!operationSpec||!operationSpec.responses){return parsedResponse}const responseSpec=getOperationResponse(
parsedResponse);const{error,shouldReturnResponse}=handleErrorResponse(parsedResponse,operationSpec,responseSpec);if(error){throw error}else if(shouldReturnResponse){
return parsedResponse}if(responseSpec){if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.parsedBody;if(operationSpec.isXML&&responseSpec.bodyMapper.
type.name===MapperType.Sequence){valueToDeserialize=typeof valueToDeserialize==="object"?valueToDeserialize[responseSpec.bodyMapper.xmlElementName]:[]}try{parsedResponse.
parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,valueToDeserialize,"operationRes.parsedBody",options)}catch(innerError){const restError=new RestError(
`Error ${innerError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`,void 0,parsedResponse.status,parsedResponse.request,parsedResponse);
throw restError}}else if(operationSpec.httpMethod==="HEAD"){parsedResponse.parsedBody=response.status>=200&&response.status<300}if(responseSpec.headersMapper){parsedResponse.
parsedHeaders=operationSpec.serializer.deserialize(responseSpec.headersMapper,parsedResponse.headers.toJson(),"operationRes.parsedHeaders",options)}}return parsedResponse})}
function isOperationSpecEmpty(operationSpec){const expectedStatusCodes=Object.keys(operationSpec.responses);return expectedStatusCodes.length===0||expectedStatusCodes.
length===1&&expectedStatusCodes[0]==="default"}function handleErrorResponse(parsedResponse,operationSpec,responseSpec){var _a;const isSuccessByStatus=200<=parsedResponse.
status&&parsedResponse.status<300;const isExpectedStatusCode=isOperationSpecEmpty(operationSpec)?isSuccessByStatus:!!responseSpec;if(isExpectedStatusCode){if(responseSpec){
if(!responseSpec.isError){return{error:null,shouldReturnResponse:false}}}else{return{error:null,shouldReturnResponse:false}}}const errorResponseSpec=responseSpec!==
null&&responseSpec!==void 0?responseSpec:operationSpec.responses.default;const streaming=((_a=parsedResponse.request.streamResponseStatusCodes)===null||_a===void 0?
void 0:_a.has(parsedResponse.status))||parsedResponse.request.streamResponseBody;const initialErrorMessage=streaming?`Unexpected status code: ${parsedResponse.status}`:
parsedResponse.bodyAsText;const error=new RestError(initialErrorMessage,void 0,parsedResponse.status,parsedResponse.request,parsedResponse);if(!errorResponseSpec){
throw error}const defaultBodyMapper=errorResponseSpec.bodyMapper;const defaultHeadersMapper=errorResponseSpec.headersMapper;try{if(parsedResponse.parsedBody){const parsedBody=parsedResponse.
parsedBody;let parsedError;if(defaultBodyMapper){let valueToDeserialize=parsedBody;if(operationSpec.isXML&&defaultBodyMapper.type.name===MapperType.Sequence){valueToDeserialize=
typeof parsedBody==="object"?parsedBody[defaultBodyMapper.xmlElementName]:[]}parsedError=operationSpec.serializer.deserialize(defaultBodyMapper,valueToDeserialize,
"error.response.parsedBody")}const internalError=parsedBody.error||parsedError||parsedBody;error.code=internalError.code;if(internalError.message){error.message=
internalError.message}if(defaultBodyMapper){error.response.parsedBody=parsedError}}if(parsedResponse.headers&&defaultHeadersMapper){error.response.parsedHeaders=
operationSpec.serializer.deserialize(defaultHeadersMapper,parsedResponse.headers.toJson(),"operationRes.parsedHeaders")}}catch(defaultError){error.message=`Erro\
r "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`}return{error,shouldReturnResponse:false}}
function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts){var _a;const errorHandler=err=>{const msg=`Error "${err}" occurred while parsing the res\
ponse body - ${operationResponse.bodyAsText}.`;const errCode=err.code||RestError.PARSE_ERROR;const e=new RestError(msg,errCode,operationResponse.status,operationResponse.
request,operationResponse);return Promise.reject(e)};const streaming=((_a=operationResponse.request.streamResponseStatusCodes)===null||_a===void 0?void 0:_a.has(
operationResponse.status))||operationResponse.request.streamResponseBody;if(!streaming&&operationResponse.bodyAsText){const text=operationResponse.bodyAsText;const contentType=operationResponse.
headers.get("Content-Type")||"";const contentComponents=!contentType?[]:contentType.split(";").map(component=>component.toLowerCase());if(contentComponents.length===
0||contentComponents.some(component=>jsonContentTypes.indexOf(component)!==-1)){return new Promise(resolve=>{operationResponse.parsedBody=JSON.parse(text);resolve(
operationResponse)}).catch(errorHandler)}else if(contentComponents.some(component=>xmlContentTypes.indexOf(component)!==-1)){return parseXML(text,opts).then(body=>{
operationResponse.parsedBody=body;return operationResponse}).catch(errorHandler)}}return Promise.resolve(operationResponse)}const DefaultKeepAliveOptions={enable:true};
function keepAlivePolicy(keepAliveOptions){return{create:(nextPolicy,options)=>{return new KeepAlivePolicy(nextPolicy,options,keepAliveOptions||DefaultKeepAliveOptions)}}}
class KeepAlivePolicy extends BaseRequestPolicy{constructor(nextPolicy,options,keepAliveOptions){super(nextPolicy,options);this.keepAliveOptions=keepAliveOptions}async sendRequest(request){
request.keepAlive=this.keepAliveOptions.enable;return this._nextPolicy.sendRequest(request)}}const allowedRedirect=["GET","HEAD"];const DefaultRedirectOptions={
handleRedirects:true,maxRetries:20};function redirectPolicy(maximumRetries=20){return{create:(nextPolicy,options)=>{return new RedirectPolicy(nextPolicy,options,
maximumRetries)}}}class RedirectPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,maxRetries=20){super(nextPolicy,options);this.maxRetries=maxRetries}sendRequest(request){
return this._nextPolicy.sendRequest(request).then(response=>handleRedirect(this,response,0))}}function handleRedirect(policy,response,currentRetries){const{request,
status}=response;const locationHeader=response.headers.get("location");if(locationHeader&&(status===300||status===301&&allowedRedirect.includes(request.method)||
status===302&&allowedRedirect.includes(request.method)||status===303&&request.method==="POST"||status===307)&&(!policy.maxRetries||currentRetries<policy.maxRetries)){
const builder=URLBuilder.parse(request.url);builder.setPath(locationHeader);request.url=builder.toString();if(status===303){request.method="GET";delete request.
body}return policy._nextPolicy.sendRequest(request).then(res=>handleRedirect(policy,res,currentRetries+1))}return Promise.resolve(response)}const DEFAULT_CLIENT_RETRY_COUNT=3;
const DEFAULT_CLIENT_RETRY_INTERVAL=1e3*30;const DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*90;const DEFAULT_CLIENT_MIN_RETRY_INTERVAL=1e3*3;function isNumber(n){return typeof n===
"number"}function shouldRetry(retryLimit,predicate,retryData,response,error){if(!predicate(response,error)){return false}return retryData.retryCount<retryLimit}
function updateRetryData(retryOptions,retryData={retryCount:0,retryInterval:0},err){if(err){if(retryData.error){err.innerError=retryData.error}retryData.error=err}
retryData.retryCount++;let incrementDelta=Math.pow(2,retryData.retryCount-1)-1;const boundedRandDelta=retryOptions.retryInterval*.8+Math.floor(Math.random()*(retryOptions.
retryInterval*.4));incrementDelta*=boundedRandDelta;retryData.retryInterval=Math.min(retryOptions.minRetryInterval+incrementDelta,retryOptions.maxRetryInterval);
return retryData}function exponentialRetryPolicy(retryCount,retryInterval,maxRetryInterval){return{create:(nextPolicy,options)=>{return new ExponentialRetryPolicy(
nextPolicy,options,retryCount,retryInterval,maxRetryInterval)}}}exports.RetryMode=void 0;(function(RetryMode){RetryMode[RetryMode["Exponential"]=0]="Exponential"})(
exports.RetryMode||(exports.RetryMode={}));const DefaultRetryOptions={maxRetries:DEFAULT_CLIENT_RETRY_COUNT,retryDelayInMs:DEFAULT_CLIENT_RETRY_INTERVAL,maxRetryDelayInMs:DEFAULT_CLIENT_MAX_RETRY_INTERVAL};
class ExponentialRetryPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,retryCount,retryInterval,maxRetryInterval){super(nextPolicy,options);this.
retryCount=isNumber(retryCount)?retryCount:DEFAULT_CLIENT_RETRY_COUNT;this.retryInterval=isNumber(retryInterval)?retryInterval:DEFAULT_CLIENT_RETRY_INTERVAL;this.
maxRetryInterval=isNumber(maxRetryInterval)?maxRetryInterval:DEFAULT_CLIENT_MAX_RETRY_INTERVAL}sendRequest(request){return this._nextPolicy.sendRequest(request.
clone()).then(response=>retry$1(this,request,response)).catch(error=>retry$1(this,request,error.response,void 0,error))}}async function retry$1(policy,request,response,retryData,requestError){
function shouldPolicyRetry(responseParam){const statusCode=responseParam===null||responseParam===void 0?void 0:responseParam.status;if(statusCode===503&&(response===
null||response===void 0?void 0:response.headers.get(Constants.HeaderConstants.RETRY_AFTER))){return false}if(statusCode===void 0||statusCode<500&&statusCode!==408||
statusCode===501||statusCode===505){return false}return true}retryData=updateRetryData({retryInterval:policy.retryInterval,minRetryInterval:0,maxRetryInterval:policy.
maxRetryInterval},retryData,requestError);const isAborted=request.abortSignal&&request.abortSignal.aborted;if(!isAborted&&shouldRetry(policy.retryCount,shouldPolicyRetry,
retryData,response)){logger.info(`Retrying request in ${retryData.retryInterval}`);try{await coreUtil.delay(retryData.retryInterval);const res=await policy._nextPolicy.
sendRequest(request.clone());return retry$1(policy,request,res,retryData)}catch(err){return retry$1(policy,request,response,retryData,err)}}else if(isAborted||requestError||
!response){const err=retryData.error||new RestError("Failed to send the request.",RestError.REQUEST_SEND_ERROR,response&&response.status,response&&response.request,
response);throw err}else{return response}}function logPolicy(loggingOptions={}){return{create:(nextPolicy,options)=>{return new LogPolicy(nextPolicy,options,loggingOptions)}}}
class LogPolicy extends BaseRequestPolicy{get allowedHeaderNames(){return this.sanitizer.allowedHeaderNames}set allowedHeaderNames(allowedHeaderNames){this.sanitizer.
allowedHeaderNames=allowedHeaderNames}get allowedQueryParameters(){return this.sanitizer.allowedQueryParameters}set allowedQueryParameters(allowedQueryParameters){
this.sanitizer.allowedQueryParameters=allowedQueryParameters}constructor(nextPolicy,options,{logger:logger$12=logger.info,allowedHeaderNames=[],allowedQueryParameters=[]}={}){
super(nextPolicy,options);this.logger=logger$12;this.sanitizer=new Sanitizer({allowedHeaderNames,allowedQueryParameters})}sendRequest(request){if(!this.logger.enabled)
return this._nextPolicy.sendRequest(request);this.logRequest(request);return this._nextPolicy.sendRequest(request).then(response=>this.logResponse(response))}logRequest(request){
this.logger(`Request: ${this.sanitizer.sanitize(request)}`)}logResponse(response){this.logger(`Response status code: ${response.status}`);this.logger(`Headers: ${this.
sanitizer.sanitize(response.headers)}`);return response}}function getPathStringFromParameter(parameter){return getPathStringFromParameterPath(parameter.parameterPath,
parameter.mapper)}function getPathStringFromParameterPath(parameterPath,mapper){let result;if(typeof parameterPath==="string"){result=parameterPath}else if(Array.
isArray(parameterPath)){result=parameterPath.join(".")}else{result=mapper.serializedName}return result}function getStreamResponseStatusCodes(operationSpec){const result=new Set;
for(const statusCode in operationSpec.responses){const operationResponse=operationSpec.responses[statusCode];if(operationResponse.bodyMapper&&operationResponse.
bodyMapper.type.name===MapperType.Stream){result.add(Number(statusCode))}}return result}function getDefaultUserAgentKey(){return Constants.HeaderConstants.USER_AGENT}
function getPlatformSpecificData(){const runtimeInfo={key:"Node",value:process.version};const osInfo={key:"OS",value:`(${os__namespace.arch()}-${os__namespace.type()}\
-${os__namespace.release()})`};return[runtimeInfo,osInfo]}function getRuntimeInfo(){const msRestRuntime={key:"core-http",value:Constants.coreHttpVersion};return[
msRestRuntime]}function getUserAgentString(telemetryInfo,keySeparator=" ",valueSeparator="/"){return telemetryInfo.map(info=>{const value=info.value?`${valueSeparator}${info.
value}`:"";return`${info.key}${value}`}).join(keySeparator)}const getDefaultUserAgentHeaderName=getDefaultUserAgentKey;function getDefaultUserAgentValue(){const runtimeInfo=getRuntimeInfo();
const platformSpecificData=getPlatformSpecificData();const userAgent=getUserAgentString(runtimeInfo.concat(platformSpecificData));return userAgent}function userAgentPolicy(userAgentData){
const key=!userAgentData||userAgentData.key===void 0||userAgentData.key===null?getDefaultUserAgentKey():userAgentData.key;const value=!userAgentData||userAgentData.
value===void 0||userAgentData.value===null?getDefaultUserAgentValue():userAgentData.value;return{create:(nextPolicy,options)=>{return new UserAgentPolicy(nextPolicy,
options,key,value)}}}class UserAgentPolicy extends BaseRequestPolicy{constructor(_nextPolicy,_options,headerKey,headerValue){super(_nextPolicy,_options);this._nextPolicy=
_nextPolicy;this._options=_options;this.headerKey=headerKey;this.headerValue=headerValue}sendRequest(request){this.addUserAgentHeader(request);return this._nextPolicy.
sendRequest(request)}addUserAgentHeader(request){if(!request.headers){request.headers=new HttpHeaders}if(!request.headers.get(this.headerKey)&&this.headerValue){
request.headers.set(this.headerKey,this.headerValue)}}}exports.QueryCollectionFormat=void 0;(function(QueryCollectionFormat){QueryCollectionFormat["Csv"]=",";QueryCollectionFormat["\
Ssv"]=" ";QueryCollectionFormat["Tsv"]="	";QueryCollectionFormat["Pipes"]="|";QueryCollectionFormat["Multi"]="Multi"})(exports.QueryCollectionFormat||(exports.QueryCollectionFormat=
{}));const DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,timeoutInMs){
async function tryGetAccessToken(){if(Date.now()<timeoutInMs){try{return await getAccessToken()}catch(_a){return null}}else{const finalToken=await getAccessToken();
if(finalToken===null){throw new Error("Failed to refresh access token.")}return finalToken}}let token=await tryGetAccessToken();while(token===null){await coreUtil.
delay(retryIntervalInMs);token=await tryGetAccessToken()}return token}function createTokenCycler(credential,scopes,tokenCyclerOptions){let refreshWorker=null;let token=null;
const options=Object.assign(Object.assign({},DEFAULT_CYCLER_OPTIONS),tokenCyclerOptions);const cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){
var _a;return!cycler.isRefreshing&&((_a=token===null||token===void 0?void 0:token.expiresOnTimestamp)!==null&&_a!==void 0?_a:0)-options.refreshWindowInMs<Date.now()},
get mustRefresh(){return token===null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(getTokenOptions){var _a;if(!cycler.
isRefreshing){const tryGetAccessToken=()=>credential.getToken(scopes,getTokenOptions);refreshWorker=beginRefresh(tryGetAccessToken,options.retryIntervalInMs,(_a=
token===null||token===void 0?void 0:token.expiresOnTimestamp)!==null&&_a!==void 0?_a:Date.now()).then(_token=>{refreshWorker=null;token=_token;return token}).catch(
reason=>{refreshWorker=null;token=null;throw reason})}return refreshWorker}return async tokenOptions=>{if(cycler.mustRefresh)return refresh(tokenOptions);if(cycler.
shouldRefresh){refresh(tokenOptions)}return token}}function bearerTokenAuthenticationPolicy(credential,scopes){const getToken=createTokenCycler(credential,scopes);
class BearerTokenAuthenticationPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(webResource){if(!webResource.
url.toLowerCase().startsWith("https://")){throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")}const{token}=await getToken(
{abortSignal:webResource.abortSignal,tracingOptions:{tracingContext:webResource.tracingContext}});webResource.headers.set(Constants.HeaderConstants.AUTHORIZATION,
`Bearer ${token}`);return this._nextPolicy.sendRequest(webResource)}}return{create:(nextPolicy,options)=>{return new BearerTokenAuthenticationPolicy(nextPolicy,
options)}}}function disableResponseDecompressionPolicy(){return{create:(nextPolicy,options)=>{return new DisableResponseDecompressionPolicy(nextPolicy,options)}}}
class DisableResponseDecompressionPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(request){request.
decompressResponse=false;return this._nextPolicy.sendRequest(request)}}function generateClientRequestIdPolicy(requestIdHeaderName="x-ms-client-request-id"){return{
create:(nextPolicy,options)=>{return new GenerateClientRequestIdPolicy(nextPolicy,options,requestIdHeaderName)}}}class GenerateClientRequestIdPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,_requestIdHeaderName){
super(nextPolicy,options);this._requestIdHeaderName=_requestIdHeaderName}sendRequest(request){if(!request.headers.contains(this._requestIdHeaderName)){request.headers.
set(this._requestIdHeaderName,request.requestId)}return this._nextPolicy.sendRequest(request)}}let cachedHttpClient;function getCachedDefaultHttpClient(){if(!cachedHttpClient){
cachedHttpClient=new NodeFetchHttpClient}return cachedHttpClient}function ndJsonPolicy(){return{create:(nextPolicy,options)=>{return new NdJsonPolicy(nextPolicy,
options)}}}class NdJsonPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(request){if(typeof request.body===
"string"&&request.body.startsWith("[")){const body=JSON.parse(request.body);if(Array.isArray(body)){request.body=body.map(item=>JSON.stringify(item)+"\n").join(
"")}}return this._nextPolicy.sendRequest(request)}}const globalNoProxyList=[];let noProxyListLoaded=false;const globalBypassedMap=new Map;function loadEnvironmentProxyValue(){
if(!process){return void 0}const httpsProxy=getEnvironmentValue(Constants.HTTPS_PROXY);const allProxy=getEnvironmentValue(Constants.ALL_PROXY);const httpProxy=getEnvironmentValue(
Constants.HTTP_PROXY);return httpsProxy||allProxy||httpProxy}function isBypassed(uri,noProxyList,bypassedMap){if(noProxyList.length===0){return false}const host=URLBuilder.
parse(uri).getHost();if(bypassedMap===null||bypassedMap===void 0?void 0:bypassedMap.has(host)){return bypassedMap.get(host)}let isBypassedFlag=false;for(const pattern of noProxyList){
if(pattern[0]==="."){if(host.endsWith(pattern)){isBypassedFlag=true}else{if(host.length===pattern.length-1&&host===pattern.slice(1)){isBypassedFlag=true}}}else{
if(host===pattern){isBypassedFlag=true}}}bypassedMap===null||bypassedMap===void 0?void 0:bypassedMap.set(host,isBypassedFlag);return isBypassedFlag}function loadNoProxy(){
const noProxy=getEnvironmentValue(Constants.NO_PROXY);noProxyListLoaded=true;if(noProxy){return noProxy.split(",").map(item=>item.trim()).filter(item=>item.length)}
return[]}function getDefaultProxySettings(proxyUrl){if(!proxyUrl){proxyUrl=loadEnvironmentProxyValue();if(!proxyUrl){return void 0}}const{username,password,urlWithoutAuth}=extractAuthFromUrl(
proxyUrl);const parsedUrl=URLBuilder.parse(urlWithoutAuth);const schema=parsedUrl.getScheme()?parsedUrl.getScheme()+"://":"";return{host:schema+parsedUrl.getHost(),
port:Number.parseInt(parsedUrl.getPort()||"80"),username,password}}function proxyPolicy(proxySettings,options){if(!proxySettings){proxySettings=getDefaultProxySettings()}
if(!noProxyListLoaded){globalNoProxyList.push(...loadNoProxy())}return{create:(nextPolicy,requestPolicyOptions)=>{return new ProxyPolicy(nextPolicy,requestPolicyOptions,
proxySettings,options===null||options===void 0?void 0:options.customNoProxyList)}}}function extractAuthFromUrl(url){const atIndex=url.indexOf("@");if(atIndex===
-1){return{urlWithoutAuth:url}}const schemeIndex=url.indexOf("://");const authStart=schemeIndex!==-1?schemeIndex+3:0;const auth=url.substring(authStart,atIndex);
const colonIndex=auth.indexOf(":");const hasPassword=colonIndex!==-1;const username=hasPassword?auth.substring(0,colonIndex):auth;const password=hasPassword?auth.
substring(colonIndex+1):void 0;const urlWithoutAuth=url.substring(0,authStart)+url.substring(atIndex+1);return{username,password,urlWithoutAuth}}class ProxyPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,proxySettings,customNoProxyList){
super(nextPolicy,options);this.proxySettings=proxySettings;this.customNoProxyList=customNoProxyList}sendRequest(request){var _a;if(!request.proxySettings&&!isBypassed(
request.url,(_a=this.customNoProxyList)!==null&&_a!==void 0?_a:globalNoProxyList,this.customNoProxyList?void 0:globalBypassedMap)){request.proxySettings=this.proxySettings}
return this._nextPolicy.sendRequest(request)}}function rpRegistrationPolicy(retryTimeout=30){return{create:(nextPolicy,options)=>{return new RPRegistrationPolicy(
nextPolicy,options,retryTimeout)}}}class RPRegistrationPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,_retryTimeout=30){super(nextPolicy,options);
this._retryTimeout=_retryTimeout}sendRequest(request){return this._nextPolicy.sendRequest(request.clone()).then(response=>registerIfNeeded(this,request,response))}}
function registerIfNeeded(policy,request,response){if(response.status===409){const rpName=checkRPNotRegisteredError(response.bodyAsText);if(rpName){const urlPrefix=extractSubscriptionUrl(
request.url);return registerRP(policy,urlPrefix,rpName,request).catch(()=>false).then(registrationStatus=>{if(registrationStatus){request.headers.set("x-ms-clie\
nt-request-id",generateUuid());return policy._nextPolicy.sendRequest(request.clone())}return response})}}return Promise.resolve(response)}function getRequestEssentials(originalRequest,reuseUrlToo=false){
const reqOptions=originalRequest.clone();if(reuseUrlToo){reqOptions.url=originalRequest.url}reqOptions.headers.set("x-ms-client-request-id",generateUuid());reqOptions.
headers.set("Content-Type","application/json; charset=utf-8");return reqOptions}function checkRPNotRegisteredError(body){let result,responseBody;if(body){try{responseBody=
JSON.parse(body)}catch(err){}if(responseBody&&responseBody.error&&responseBody.error.message&&responseBody.error.code&&responseBody.error.code==="MissingSubscri\
ptionRegistration"){const matchRes=responseBody.error.message.match(/.*'(.*)'/i);if(matchRes){result=matchRes.pop()}}}return result}function extractSubscriptionUrl(url){
let result;const matchRes=url.match(/.*\/subscriptions\/[a-f0-9-]+\//gi);if(matchRes&&matchRes[0]){result=matchRes[0]}else{throw new Error(`Unable to extract su\
bscriptionId from the given url - ${url}.`)}return result}async function registerRP(policy,urlPrefix,provider,originalRequest){const postUrl=`${urlPrefix}provid\
ers/${provider}/register?api-version=2016-02-01`;const getUrl=`${urlPrefix}providers/${provider}?api-version=2016-02-01`;const reqOptions=getRequestEssentials(originalRequest);
reqOptions.method="POST";reqOptions.url=postUrl;const response=await policy._nextPolicy.sendRequest(reqOptions);if(response.status!==200){throw new Error(`Autor\
egistration of ${provider} failed. Please try registering manually.`)}return getRegistrationStatus(policy,getUrl,originalRequest)}async function getRegistrationStatus(policy,url,originalRequest){
const reqOptions=getRequestEssentials(originalRequest);reqOptions.url=url;reqOptions.method="GET";const res=await policy._nextPolicy.sendRequest(reqOptions);const obj=res.
parsedBody;if(res.parsedBody&&obj.registrationState&&obj.registrationState==="Registered"){return true}else{await coreUtil.delay(policy._retryTimeout*1e3);return getRegistrationStatus(
policy,url,originalRequest)}}function signingPolicy(authenticationProvider){return{create:(nextPolicy,options)=>{return new SigningPolicy(nextPolicy,options,authenticationProvider)}}}
class SigningPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,authenticationProvider){super(nextPolicy,options);this.authenticationProvider=authenticationProvider}signRequest(request){
return this.authenticationProvider.signRequest(request)}sendRequest(request){return this.signRequest(request).then(nextRequest=>this._nextPolicy.sendRequest(nextRequest))}}
function systemErrorRetryPolicy(retryCount,retryInterval,minRetryInterval,maxRetryInterval){return{create:(nextPolicy,options)=>{return new SystemErrorRetryPolicy(
nextPolicy,options,retryCount,retryInterval,minRetryInterval,maxRetryInterval)}}}class SystemErrorRetryPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,retryCount,retryInterval,minRetryInterval,maxRetryInterval){
super(nextPolicy,options);this.retryCount=isNumber(retryCount)?retryCount:DEFAULT_CLIENT_RETRY_COUNT;this.retryInterval=isNumber(retryInterval)?retryInterval:DEFAULT_CLIENT_RETRY_INTERVAL;
this.minRetryInterval=isNumber(minRetryInterval)?minRetryInterval:DEFAULT_CLIENT_MIN_RETRY_INTERVAL;this.maxRetryInterval=isNumber(maxRetryInterval)?maxRetryInterval:
DEFAULT_CLIENT_MAX_RETRY_INTERVAL}sendRequest(request){return this._nextPolicy.sendRequest(request.clone()).catch(error=>retry(this,request,error.response,error))}}
async function retry(policy,request,operationResponse,err,retryData){retryData=updateRetryData(policy,retryData,err);function shouldPolicyRetry(_response,error){
if(error&&error.code&&(error.code==="ETIMEDOUT"||error.code==="ESOCKETTIMEDOUT"||error.code==="ECONNREFUSED"||error.code==="ECONNRESET"||error.code==="ENOENT")){
return true}return false}if(shouldRetry(policy.retryCount,shouldPolicyRetry,retryData,operationResponse,err)){try{await coreUtil.delay(retryData.retryInterval);
return policy._nextPolicy.sendRequest(request.clone())}catch(nestedErr){return retry(policy,request,operationResponse,nestedErr,retryData)}}else{if(err){return Promise.
reject(retryData.error)}return operationResponse}}const DEFAULT_CLIENT_MAX_RETRY_COUNT=3;const StatusCodes=Constants.HttpConstants.StatusCodes;function throttlingRetryPolicy(){
return{create:(nextPolicy,options)=>{return new ThrottlingRetryPolicy(nextPolicy,options)}}}const StandardAbortMessage="The operation was aborted.";class ThrottlingRetryPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,_handleResponse){
super(nextPolicy,options);this.numberOfRetries=0;this._handleResponse=_handleResponse||this._defaultResponseHandler}async sendRequest(httpRequest){const response=await this.
_nextPolicy.sendRequest(httpRequest.clone());if(response.status!==StatusCodes.TooManyRequests&&response.status!==StatusCodes.ServiceUnavailable){return response}else{
return this._handleResponse(httpRequest,response)}}async _defaultResponseHandler(httpRequest,httpResponse){var _a;const retryAfterHeader=httpResponse.headers.get(
Constants.HeaderConstants.RETRY_AFTER);if(retryAfterHeader){const delayInMs=ThrottlingRetryPolicy.parseRetryAfterHeader(retryAfterHeader);if(delayInMs){this.numberOfRetries+=
1;await coreUtil.delay(delayInMs,{abortSignal:httpRequest.abortSignal,abortErrorMsg:StandardAbortMessage});if((_a=httpRequest.abortSignal)===null||_a===void 0?void 0:
_a.aborted){throw new abortController.AbortError(StandardAbortMessage)}if(this.numberOfRetries<DEFAULT_CLIENT_MAX_RETRY_COUNT){return this.sendRequest(httpRequest)}else{
return this._nextPolicy.sendRequest(httpRequest)}}}return httpResponse}static parseRetryAfterHeader(headerValue){const retryAfterInSeconds=Number(headerValue);if(Number.
isNaN(retryAfterInSeconds)){return ThrottlingRetryPolicy.parseDateRetryAfterHeader(headerValue)}else{return retryAfterInSeconds*1e3}}static parseDateRetryAfterHeader(headerValue){
try{const now=Date.now();const date=Date.parse(headerValue);const diff=date-now;return Number.isNaN(diff)?void 0:diff}catch(error){return void 0}}}const createSpan=coreTracing.
createSpanFunction({packagePrefix:"",namespace:""});function tracingPolicy(tracingOptions={}){return{create(nextPolicy,options){return new TracingPolicy(nextPolicy,
options,tracingOptions)}}}class TracingPolicy extends BaseRequestPolicy{constructor(nextPolicy,options,tracingOptions){super(nextPolicy,options);this.userAgent=
tracingOptions.userAgent}async sendRequest(request){if(!request.tracingContext){return this._nextPolicy.sendRequest(request)}const span=this.tryCreateSpan(request);
if(!span){return this._nextPolicy.sendRequest(request)}try{const response=await this._nextPolicy.sendRequest(request);this.tryProcessResponse(span,response);return response}catch(err){
this.tryProcessError(span,err);throw err}}tryCreateSpan(request){var _a;try{const{span}=createSpan(`HTTP ${request.method}`,{tracingOptions:{spanOptions:Object.
assign(Object.assign({},request.spanOptions),{kind:coreTracing.SpanKind.CLIENT}),tracingContext:request.tracingContext}});if(!span.isRecording()){span.end();return void 0}
const namespaceFromContext=(_a=request.tracingContext)===null||_a===void 0?void 0:_a.getValue(Symbol.for("az.namespace"));if(typeof namespaceFromContext==="stri\
ng"){span.setAttribute("az.namespace",namespaceFromContext)}span.setAttributes({"http.method":request.method,"http.url":request.url,requestId:request.requestId});
if(this.userAgent){span.setAttribute("http.user_agent",this.userAgent)}const spanContext=span.spanContext();const traceParentHeader=coreTracing.getTraceParentHeader(
spanContext);if(traceParentHeader&&coreTracing.isSpanContextValid(spanContext)){request.headers.set("traceparent",traceParentHeader);const traceState=spanContext.
traceState&&spanContext.traceState.serialize();if(traceState){request.headers.set("tracestate",traceState)}}return span}catch(error){logger.warning(`Skipping cr\
eating a tracing span due to an error: ${error.message}`);return void 0}}tryProcessError(span,err){try{span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:err.
message});if(err.statusCode){span.setAttribute("http.status_code",err.statusCode)}span.end()}catch(error){logger.warning(`Skipping tracing span processing due t\
o an error: ${error.message}`)}}tryProcessResponse(span,response){try{span.setAttribute("http.status_code",response.status);const serviceRequestId=response.headers.
get("x-ms-request-id");if(serviceRequestId){span.setAttribute("serviceRequestId",serviceRequestId)}span.setStatus({code:coreTracing.SpanStatusCode.OK});span.end()}catch(error){
logger.warning(`Skipping tracing span processing due to an error: ${error.message}`)}}}class ServiceClient{constructor(credentials,options){if(!options){options=
{}}this._withCredentials=options.withCredentials||false;this._httpClient=options.httpClient||getCachedDefaultHttpClient();this._requestPolicyOptions=new RequestPolicyOptions(
options.httpPipelineLogger);let requestPolicyFactories;if(Array.isArray(options.requestPolicyFactories)){logger.info("ServiceClient: using custom request polici\
es");requestPolicyFactories=options.requestPolicyFactories}else{let authPolicyFactory=void 0;if(coreAuth.isTokenCredential(credentials)){logger.info("ServiceCli\
ent: creating bearer token authentication policy from provided credentials");const wrappedPolicyFactory=()=>{let bearerTokenPolicyFactory=void 0;const serviceClient=this;
const serviceClientOptions=options;return{create(nextPolicy,createOptions){const credentialScopes=getCredentialScopes(serviceClientOptions,serviceClient.baseUri);
if(!credentialScopes){throw new Error(`When using credential, the ServiceClient must contain a baseUri or a credentialScopes in ServiceClientOptions. Unable to \
create a bearerTokenAuthenticationPolicy`)}if(bearerTokenPolicyFactory===void 0||bearerTokenPolicyFactory===null){bearerTokenPolicyFactory=bearerTokenAuthenticationPolicy(
credentials,credentialScopes)}return bearerTokenPolicyFactory.create(nextPolicy,createOptions)}}};authPolicyFactory=wrappedPolicyFactory()}else if(credentials&&
typeof credentials.signRequest==="function"){logger.info("ServiceClient: creating signing policy from provided credentials");authPolicyFactory=signingPolicy(credentials)}else if(credentials!==
void 0&&credentials!==null){throw new Error("The credentials argument must implement the TokenCredential interface")}logger.info("ServiceClient: using default r\
equest policies");requestPolicyFactories=createDefaultRequestPolicyFactories(authPolicyFactory,options);if(options.requestPolicyFactories){const newRequestPolicyFactories=options.
requestPolicyFactories(requestPolicyFactories);if(newRequestPolicyFactories){requestPolicyFactories=newRequestPolicyFactories}}}this._requestPolicyFactories=requestPolicyFactories}sendRequest(options){
if(options===null||options===void 0||typeof options!=="object"){throw new Error("options cannot be null or undefined and it must be of type object.")}let httpRequest;
try{if(isWebResourceLike(options)){options.validateRequestProperties();httpRequest=options}else{httpRequest=new WebResource;httpRequest=httpRequest.prepare(options)}}catch(error){
return Promise.reject(error)}let httpPipeline=this._httpClient;if(this._requestPolicyFactories&&this._requestPolicyFactories.length>0){for(let i=this._requestPolicyFactories.
length-1;i>=0;--i){httpPipeline=this._requestPolicyFactories[i].create(httpPipeline,this._requestPolicyOptions)}}return httpPipeline.sendRequest(httpRequest)}async sendOperationRequest(operationArguments,operationSpec,callback){
var _a;if(typeof operationArguments.options==="function"){callback=operationArguments.options;operationArguments.options=void 0}const serializerOptions=(_a=operationArguments.
options)===null||_a===void 0?void 0:_a.serializerOptions;const httpRequest=new WebResource;let result;try{const baseUri=operationSpec.baseUrl||this.baseUri;if(!baseUri){
throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a baseUri string property that contains the base URL to use.")}httpRequest.
method=operationSpec.httpMethod;httpRequest.operationSpec=operationSpec;const requestUrl=URLBuilder.parse(baseUri);if(operationSpec.path){requestUrl.appendPath(
operationSpec.path)}if(operationSpec.urlParameters&&operationSpec.urlParameters.length>0){for(const urlParameter of operationSpec.urlParameters){let urlParameterValue=getOperationArgumentValueFromParameter(
this,operationArguments,urlParameter,operationSpec.serializer);urlParameterValue=operationSpec.serializer.serialize(urlParameter.mapper,urlParameterValue,getPathStringFromParameter(
urlParameter),serializerOptions);if(!urlParameter.skipEncoding){urlParameterValue=encodeURIComponent(urlParameterValue)}requestUrl.replaceAll(`{${urlParameter.mapper.
serializedName||getPathStringFromParameter(urlParameter)}}`,urlParameterValue)}}if(operationSpec.queryParameters&&operationSpec.queryParameters.length>0){for(const queryParameter of operationSpec.
queryParameters){let queryParameterValue=getOperationArgumentValueFromParameter(this,operationArguments,queryParameter,operationSpec.serializer);if(queryParameterValue!==
void 0&&queryParameterValue!==null){queryParameterValue=operationSpec.serializer.serialize(queryParameter.mapper,queryParameterValue,getPathStringFromParameter(
queryParameter),serializerOptions);if(queryParameter.collectionFormat!==void 0&&queryParameter.collectionFormat!==null){if(queryParameter.collectionFormat===exports.
QueryCollectionFormat.Multi){if(queryParameterValue.length===0){continue}else{for(const index in queryParameterValue){const item=queryParameterValue[index];queryParameterValue[index]=
item===void 0||item===null?"":item.toString()}}}else if(queryParameter.collectionFormat===exports.QueryCollectionFormat.Ssv||queryParameter.collectionFormat===exports.
QueryCollectionFormat.Tsv){queryParameterValue=queryParameterValue.join(queryParameter.collectionFormat)}}if(!queryParameter.skipEncoding){if(Array.isArray(queryParameterValue)){
for(const index in queryParameterValue){if(queryParameterValue[index]!==void 0&&queryParameterValue[index]!==null){queryParameterValue[index]=encodeURIComponent(
queryParameterValue[index])}}}else{queryParameterValue=encodeURIComponent(queryParameterValue)}}if(queryParameter.collectionFormat!==void 0&&queryParameter.collectionFormat!==
null&&queryParameter.collectionFormat!==exports.QueryCollectionFormat.Multi&&queryParameter.collectionFormat!==exports.QueryCollectionFormat.Ssv&&queryParameter.
collectionFormat!==exports.QueryCollectionFormat.Tsv){queryParameterValue=queryParameterValue.join(queryParameter.collectionFormat)}requestUrl.setQueryParameter(
queryParameter.mapper.serializedName||getPathStringFromParameter(queryParameter),queryParameterValue)}}}httpRequest.url=requestUrl.toString();const contentType=operationSpec.
contentType||this.requestContentType;if(contentType&&operationSpec.requestBody){httpRequest.headers.set("Content-Type",contentType)}if(operationSpec.headerParameters){
for(const headerParameter of operationSpec.headerParameters){let headerValue=getOperationArgumentValueFromParameter(this,operationArguments,headerParameter,operationSpec.
serializer);if(headerValue!==void 0&&headerValue!==null){headerValue=operationSpec.serializer.serialize(headerParameter.mapper,headerValue,getPathStringFromParameter(
headerParameter),serializerOptions);const headerCollectionPrefix=headerParameter.mapper.headerCollectionPrefix;if(headerCollectionPrefix){for(const key of Object.
keys(headerValue)){httpRequest.headers.set(headerCollectionPrefix+key,headerValue[key])}}else{httpRequest.headers.set(headerParameter.mapper.serializedName||getPathStringFromParameter(
headerParameter),headerValue)}}}}const options=operationArguments.options;if(options){if(options.customHeaders){for(const customHeaderName in options.customHeaders){
httpRequest.headers.set(customHeaderName,options.customHeaders[customHeaderName])}}if(options.abortSignal){httpRequest.abortSignal=options.abortSignal}if(options.
timeout){httpRequest.timeout=options.timeout}if(options.onUploadProgress){httpRequest.onUploadProgress=options.onUploadProgress}if(options.onDownloadProgress){httpRequest.
onDownloadProgress=options.onDownloadProgress}if(options.spanOptions){httpRequest.spanOptions=options.spanOptions}if(options.tracingContext){httpRequest.tracingContext=
options.tracingContext}if(options.shouldDeserialize!==void 0&&options.shouldDeserialize!==null){httpRequest.shouldDeserialize=options.shouldDeserialize}}httpRequest.
withCredentials=this._withCredentials;serializeRequestBody(this,httpRequest,operationArguments,operationSpec);if(httpRequest.streamResponseStatusCodes===void 0){
httpRequest.streamResponseStatusCodes=getStreamResponseStatusCodes(operationSpec)}let rawResponse;let sendRequestError;try{rawResponse=await this.sendRequest(httpRequest)}catch(error){
sendRequestError=error}if(sendRequestError){if(sendRequestError.response){sendRequestError.details=flattenResponse(sendRequestError.response,operationSpec.responses[sendRequestError.
statusCode]||operationSpec.responses["default"])}result=Promise.reject(sendRequestError)}else{result=Promise.resolve(flattenResponse(rawResponse,operationSpec.responses[rawResponse.
status]))}}catch(error){result=Promise.reject(error)}const cb=callback;if(cb){result.then(res=>cb(null,res._response.parsedBody,res._response.request,res._response)).
catch(err=>cb(err))}return result}}function serializeRequestBody(serviceClient,httpRequest,operationArguments,operationSpec){var _a,_b,_c,_d,_e,_f;const serializerOptions=(_b=
(_a=operationArguments.options)===null||_a===void 0?void 0:_a.serializerOptions)!==null&&_b!==void 0?_b:{};const updatedOptions={rootName:(_c=serializerOptions.
rootName)!==null&&_c!==void 0?_c:"",includeRoot:(_d=serializerOptions.includeRoot)!==null&&_d!==void 0?_d:false,xmlCharKey:(_e=serializerOptions.xmlCharKey)!==null&&
_e!==void 0?_e:XML_CHARKEY};const xmlCharKey=serializerOptions.xmlCharKey;if(operationSpec.requestBody&&operationSpec.requestBody.mapper){httpRequest.body=getOperationArgumentValueFromParameter(
serviceClient,operationArguments,operationSpec.requestBody,operationSpec.serializer);const bodyMapper=operationSpec.requestBody.mapper;const{required,xmlName,xmlElementName,
serializedName,xmlNamespace,xmlNamespacePrefix}=bodyMapper;const typeName=bodyMapper.type.name;try{if(httpRequest.body!==void 0&&httpRequest.body!==null||required){
const requestBodyParameterPathString=getPathStringFromParameter(operationSpec.requestBody);httpRequest.body=operationSpec.serializer.serialize(bodyMapper,httpRequest.
body,requestBodyParameterPathString,updatedOptions);const isStream=typeName===MapperType.Stream;if(operationSpec.isXML){const xmlnsKey=xmlNamespacePrefix?`xmlns\
:${xmlNamespacePrefix}`:"xmlns";const value=getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,httpRequest.body,updatedOptions);if(typeName===MapperType.Sequence){
httpRequest.body=stringifyXML(prepareXMLRootList(value,xmlElementName||xmlName||serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,xmlCharKey})}else if(!isStream){
httpRequest.body=stringifyXML(value,{rootName:xmlName||serializedName,xmlCharKey})}}else if(typeName===MapperType.String&&(((_f=operationSpec.contentType)===null||
_f===void 0?void 0:_f.match("text/plain"))||operationSpec.mediaType==="text")){return}else if(!isStream){httpRequest.body=JSON.stringify(httpRequest.body)}}}catch(error){
throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName,void 0,"  ")}.`)}}else if(operationSpec.formDataParameters&&
operationSpec.formDataParameters.length>0){httpRequest.formData={};for(const formDataParameter of operationSpec.formDataParameters){const formDataParameterValue=getOperationArgumentValueFromParameter(
serviceClient,operationArguments,formDataParameter,operationSpec.serializer);if(formDataParameterValue!==void 0&&formDataParameterValue!==null){const formDataParameterPropertyName=formDataParameter.
mapper.serializedName||getPathStringFromParameter(formDataParameter);httpRequest.formData[formDataParameterPropertyName]=operationSpec.serializer.serialize(formDataParameter.
mapper,formDataParameterValue,getPathStringFromParameter(formDataParameter),updatedOptions)}}}}function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){
if(xmlNamespace&&!["Composite","Sequence","Dictionary"].includes(typeName)){const result={};result[options.xmlCharKey]=serializedValue;result[XML_ATTRKEY]={[xmlnsKey]:xmlNamespace};
return result}return serializedValue}function getValueOrFunctionResult(value,defaultValueCreator){let result;if(typeof value==="string"){result=value}else{result=
defaultValueCreator();if(typeof value==="function"){result=value(result)}}return result}function createDefaultRequestPolicyFactories(authPolicyFactory,options){
const factories=[];if(options.generateClientRequestIdHeader){factories.push(generateClientRequestIdPolicy(options.clientRequestIdHeaderName))}if(authPolicyFactory){
factories.push(authPolicyFactory)}const userAgentHeaderName=getValueOrFunctionResult(options.userAgentHeaderName,getDefaultUserAgentHeaderName);const userAgentHeaderValue=getValueOrFunctionResult(
options.userAgent,getDefaultUserAgentValue);if(userAgentHeaderName&&userAgentHeaderValue){factories.push(userAgentPolicy({key:userAgentHeaderName,value:userAgentHeaderValue}))}
factories.push(redirectPolicy());factories.push(rpRegistrationPolicy(options.rpRegistrationRetryTimeout));if(!options.noRetryPolicy){factories.push(exponentialRetryPolicy());
factories.push(systemErrorRetryPolicy());factories.push(throttlingRetryPolicy())}factories.push(deserializationPolicy(options.deserializationContentTypes));if(coreUtil.
isNode){factories.push(proxyPolicy(options.proxySettings))}factories.push(logPolicy({logger:logger.info}));return factories}function createPipelineFromOptions(pipelineOptions,authPolicyFactory){
const requestPolicyFactories=[];if(pipelineOptions.sendStreamingJson){requestPolicyFactories.push(ndJsonPolicy())}let userAgentValue=void 0;if(pipelineOptions.userAgentOptions&&
pipelineOptions.userAgentOptions.userAgentPrefix){const userAgentInfo=[];userAgentInfo.push(pipelineOptions.userAgentOptions.userAgentPrefix);const defaultUserAgentInfo=getDefaultUserAgentValue();
if(userAgentInfo.indexOf(defaultUserAgentInfo)===-1){userAgentInfo.push(defaultUserAgentInfo)}userAgentValue=userAgentInfo.join(" ")}const keepAliveOptions=Object.
assign(Object.assign({},DefaultKeepAliveOptions),pipelineOptions.keepAliveOptions);const retryOptions=Object.assign(Object.assign({},DefaultRetryOptions),pipelineOptions.
retryOptions);const redirectOptions=Object.assign(Object.assign({},DefaultRedirectOptions),pipelineOptions.redirectOptions);if(coreUtil.isNode){requestPolicyFactories.
push(proxyPolicy(pipelineOptions.proxyOptions))}const deserializationOptions=Object.assign(Object.assign({},DefaultDeserializationOptions),pipelineOptions.deserializationOptions);
const loggingOptions=Object.assign({},pipelineOptions.loggingOptions);requestPolicyFactories.push(tracingPolicy({userAgent:userAgentValue}),keepAlivePolicy(keepAliveOptions),
userAgentPolicy({value:userAgentValue}),generateClientRequestIdPolicy(),deserializationPolicy(deserializationOptions.expectedContentTypes),throttlingRetryPolicy(),
systemErrorRetryPolicy(),exponentialRetryPolicy(retryOptions.maxRetries,retryOptions.retryDelayInMs,retryOptions.maxRetryDelayInMs));if(redirectOptions.handleRedirects){
requestPolicyFactories.push(redirectPolicy(redirectOptions.maxRetries))}if(authPolicyFactory){requestPolicyFactories.push(authPolicyFactory)}requestPolicyFactories.
push(logPolicy(loggingOptions));if(coreUtil.isNode&&pipelineOptions.decompressResponse===false){requestPolicyFactories.push(disableResponseDecompressionPolicy())}
return{httpClient:pipelineOptions.httpClient,requestPolicyFactories}}function getOperationArgumentValueFromParameter(serviceClient,operationArguments,parameter,serializer){
return getOperationArgumentValueFromParameterPath(serviceClient,operationArguments,parameter.parameterPath,parameter.mapper,serializer)}function getOperationArgumentValueFromParameterPath(serviceClient,operationArguments,parameterPath,parameterMapper,serializer){
var _a;let value;if(typeof parameterPath==="string"){parameterPath=[parameterPath]}const serializerOptions=(_a=operationArguments.options)===null||_a===void 0?void 0:
_a.serializerOptions;if(Array.isArray(parameterPath)){if(parameterPath.length>0){if(parameterMapper.isConstant){value=parameterMapper.defaultValue}else{let propertySearchResult=getPropertyFromParameterPath(
operationArguments,parameterPath);if(!propertySearchResult.propertyFound){propertySearchResult=getPropertyFromParameterPath(serviceClient,parameterPath)}let useDefaultValue=false;
if(!propertySearchResult.propertyFound){useDefaultValue=parameterMapper.required||parameterPath[0]==="options"&&parameterPath.length===2}value=useDefaultValue?parameterMapper.
defaultValue:propertySearchResult.propertyValue}const parameterPathString=getPathStringFromParameterPath(parameterPath,parameterMapper);serializer.serialize(parameterMapper,
value,parameterPathString,serializerOptions)}}else{if(parameterMapper.required){value={}}for(const propertyName in parameterPath){const propertyMapper=parameterMapper.
type.modelProperties[propertyName];const propertyPath=parameterPath[propertyName];const propertyValue=getOperationArgumentValueFromParameterPath(serviceClient,operationArguments,
propertyPath,propertyMapper,serializer);const propertyPathString=getPathStringFromParameterPath(propertyPath,propertyMapper);serializer.serialize(propertyMapper,
propertyValue,propertyPathString,serializerOptions);if(propertyValue!==void 0&&propertyValue!==null){if(!value){value={}}value[propertyName]=propertyValue}}}return value}
function getPropertyFromParameterPath(parent,parameterPath){const result={propertyFound:false};let i=0;for(;i<parameterPath.length;++i){const parameterPathPart=parameterPath[i];
if(parent!==void 0&&parent!==null&&parameterPathPart in parent){parent=parent[parameterPathPart]}else{break}}if(i===parameterPath.length){result.propertyValue=parent;
result.propertyFound=true}return result}function flattenResponse(_response,responseSpec){const parsedHeaders=_response.parsedHeaders;const bodyMapper=responseSpec&&
responseSpec.bodyMapper;const addOperationResponse=obj=>{return Object.defineProperty(obj,"_response",{value:_response})};if(bodyMapper){const typeName=bodyMapper.
type.name;if(typeName==="Stream"){return addOperationResponse(Object.assign(Object.assign({},parsedHeaders),{blobBody:_response.blobBody,readableStreamBody:_response.
readableStreamBody}))}const modelProperties=typeName==="Composite"&&bodyMapper.type.modelProperties||{};const isPageableResponse=Object.keys(modelProperties).some(
k=>modelProperties[k].serializedName==="");if(typeName==="Sequence"||isPageableResponse){const arrayResponse=[..._response.parsedBody||[]];for(const key of Object.
keys(modelProperties)){if(modelProperties[key].serializedName){arrayResponse[key]=_response.parsedBody[key]}}if(parsedHeaders){for(const key of Object.keys(parsedHeaders)){
arrayResponse[key]=parsedHeaders[key]}}addOperationResponse(arrayResponse);return arrayResponse}if(typeName==="Composite"||typeName==="Dictionary"){return addOperationResponse(
Object.assign(Object.assign({},parsedHeaders),_response.parsedBody))}}if(bodyMapper||_response.request.method==="HEAD"||isPrimitiveType(_response.parsedBody)){return addOperationResponse(
Object.assign(Object.assign({},parsedHeaders),{body:_response.parsedBody}))}return addOperationResponse(Object.assign(Object.assign({},parsedHeaders),_response.
parsedBody))}function getCredentialScopes(options,baseUri){if(options===null||options===void 0?void 0:options.credentialScopes){return options.credentialScopes}
if(baseUri){return`${baseUri}/.default`}return void 0}function createSpanFunction(args){return coreTracing.createSpanFunction(args)}const TokenRefreshBufferMs=2*
60*1e3;class ExpiringAccessTokenCache{constructor(tokenRefreshBufferMs=TokenRefreshBufferMs){this.cachedToken=void 0;this.tokenRefreshBufferMs=tokenRefreshBufferMs}setCachedToken(accessToken){
this.cachedToken=accessToken}getCachedToken(){if(this.cachedToken&&Date.now()+this.tokenRefreshBufferMs>=this.cachedToken.expiresOnTimestamp){this.cachedToken=void 0}
return this.cachedToken}}class AccessTokenRefresher{constructor(credential,scopes,requiredMillisecondsBeforeNewRefresh=3e4){this.credential=credential;this.scopes=
scopes;this.requiredMillisecondsBeforeNewRefresh=requiredMillisecondsBeforeNewRefresh;this.lastCalled=0}isReady(){return!this.lastCalled||Date.now()-this.lastCalled>
this.requiredMillisecondsBeforeNewRefresh}async getToken(options){this.lastCalled=Date.now();const token=await this.credential.getToken(this.scopes,options);this.
promise=void 0;return token||void 0}refresh(options){if(!this.promise){this.promise=this.getToken(options)}return this.promise}}const HeaderConstants=Constants.
HeaderConstants;const DEFAULT_AUTHORIZATION_SCHEME="Basic";class BasicAuthenticationCredentials{constructor(userName,password,authorizationScheme=DEFAULT_AUTHORIZATION_SCHEME){
this.authorizationScheme=DEFAULT_AUTHORIZATION_SCHEME;if(userName===null||userName===void 0||typeof userName.valueOf()!=="string"){throw new Error("userName can\
not be null or undefined and must be of type string.")}if(password===null||password===void 0||typeof password.valueOf()!=="string"){throw new Error("password ca\
nnot be null or undefined and must be of type string.")}this.userName=userName;this.password=password;this.authorizationScheme=authorizationScheme}signRequest(webResource){
const credentials=`${this.userName}:${this.password}`;const encodedCredentials=`${this.authorizationScheme} ${encodeString(credentials)}`;if(!webResource.headers)
webResource.headers=new HttpHeaders;webResource.headers.set(HeaderConstants.AUTHORIZATION,encodedCredentials);return Promise.resolve(webResource)}}class ApiKeyCredentials{constructor(options){
if(!options||options&&!options.inHeader&&!options.inQuery){throw new Error(`options cannot be null or undefined. Either "inHeader" or "inQuery" property of the \
options object needs to be provided.`)}this.inHeader=options.inHeader;this.inQuery=options.inQuery}signRequest(webResource){if(!webResource){return Promise.reject(
new Error(`webResource cannot be null or undefined and must be of type "object".`))}if(this.inHeader){if(!webResource.headers){webResource.headers=new HttpHeaders}
for(const headerName in this.inHeader){webResource.headers.set(headerName,this.inHeader[headerName])}}if(this.inQuery){if(!webResource.url){return Promise.reject(
new Error(`url cannot be null in the request object.`))}if(webResource.url.indexOf("?")<0){webResource.url+="?"}for(const key in this.inQuery){if(!webResource.url.
endsWith("?")){webResource.url+="&"}webResource.url+=`${key}=${this.inQuery[key]}`}}return Promise.resolve(webResource)}}class TopicCredentials extends ApiKeyCredentials{constructor(topicKey){
if(!topicKey||topicKey&&typeof topicKey!=="string"){throw new Error("topicKey cannot be null or undefined and must be of type string.")}const options={inHeader:{
"aeg-sas-key":topicKey}};super(options)}}Object.defineProperty(exports,"delay",{enumerable:true,get:function(){return coreUtil.delay}});Object.defineProperty(exports,
"isNode",{enumerable:true,get:function(){return coreUtil.isNode}});Object.defineProperty(exports,"isTokenCredential",{enumerable:true,get:function(){return coreAuth.
isTokenCredential}});exports.AccessTokenRefresher=AccessTokenRefresher;exports.ApiKeyCredentials=ApiKeyCredentials;exports.BaseRequestPolicy=BaseRequestPolicy;exports.
BasicAuthenticationCredentials=BasicAuthenticationCredentials;exports.Constants=Constants;exports.DefaultHttpClient=NodeFetchHttpClient;exports.ExpiringAccessTokenCache=
ExpiringAccessTokenCache;exports.HttpHeaders=HttpHeaders;exports.MapperType=MapperType;exports.RequestPolicyOptions=RequestPolicyOptions;exports.RestError=RestError;
exports.Serializer=Serializer;exports.ServiceClient=ServiceClient;exports.TopicCredentials=TopicCredentials;exports.URLBuilder=URLBuilder;exports.URLQuery=URLQuery;
exports.WebResource=WebResource;exports.XML_ATTRKEY=XML_ATTRKEY;exports.XML_CHARKEY=XML_CHARKEY;exports.applyMixins=applyMixins;exports.bearerTokenAuthenticationPolicy=
bearerTokenAuthenticationPolicy;exports.createPipelineFromOptions=createPipelineFromOptions;exports.createSpanFunction=createSpanFunction;exports.deserializationPolicy=
deserializationPolicy;exports.deserializeResponseBody=deserializeResponseBody;exports.disableResponseDecompressionPolicy=disableResponseDecompressionPolicy;exports.
encodeUri=encodeUri;exports.executePromisesSequentially=executePromisesSequentially;exports.exponentialRetryPolicy=exponentialRetryPolicy;exports.flattenResponse=
flattenResponse;exports.generateClientRequestIdPolicy=generateClientRequestIdPolicy;exports.generateUuid=generateUuid;exports.getDefaultProxySettings=getDefaultProxySettings;
exports.getDefaultUserAgentValue=getDefaultUserAgentValue;exports.isDuration=isDuration;exports.isValidUuid=isValidUuid;exports.keepAlivePolicy=keepAlivePolicy;
exports.logPolicy=logPolicy;exports.operationOptionsToRequestOptionsBase=operationOptionsToRequestOptionsBase;exports.parseXML=parseXML;exports.promiseToCallback=
promiseToCallback;exports.promiseToServiceCallback=promiseToServiceCallback;exports.proxyPolicy=proxyPolicy;exports.redirectPolicy=redirectPolicy;exports.serializeObject=
serializeObject;exports.signingPolicy=signingPolicy;exports.stringifyXML=stringifyXML;exports.stripRequest=stripRequest;exports.stripResponse=stripResponse;exports.
systemErrorRetryPolicy=systemErrorRetryPolicy;exports.throttlingRetryPolicy=throttlingRetryPolicy;exports.tracingPolicy=tracingPolicy;exports.userAgentPolicy=userAgentPolicy}),
36630:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});const listenersMap=new WeakMap;const abortedMap=new WeakMap;
class AbortSignal{constructor(){this.onabort=null;listenersMap.set(this,[]);abortedMap.set(this,false)}get aborted(){if(!abortedMap.has(this)){throw new TypeError(
"Expected `this` to be an instance of AbortSignal.")}return abortedMap.get(this)}static get none(){return new AbortSignal}addEventListener(_type,listener){if(!listenersMap.
has(this)){throw new TypeError("Expected `this` to be an instance of AbortSignal.")}const listeners=listenersMap.get(this);listeners.push(listener)}removeEventListener(_type,listener){
if(!listenersMap.has(this)){throw new TypeError("Expected `this` to be an instance of AbortSignal.")}const listeners=listenersMap.get(this);const index=listeners.
indexOf(listener);if(index>-1){listeners.splice(index,1)}}dispatchEvent(_event){throw new Error("This is a stub dispatchEvent implementation that should not be \
used.  It only exists for type-checking purposes.")}}function abortSignal(signal){if(signal.aborted){return}if(signal.onabort){signal.onabort.call(signal)}const listeners=listenersMap.
get(signal);if(listeners){listeners.slice().forEach(listener=>{listener.call(signal,{type:"abort"})})}abortedMap.set(signal,true)}class AbortError extends Error{constructor(message){
super(message);this.name="AbortError"}}class AbortController2{constructor(parentSignals){this._signal=new AbortSignal;if(!parentSignals){return}if(!Array.isArray(
parentSignals)){parentSignals=arguments}for(const parentSignal of parentSignals){if(parentSignal.aborted){this.abort()}else{parentSignal.addEventListener("abort",
()=>{this.abort()})}}}get signal(){return this._signal}abort(){abortSignal(this._signal)}static timeout(ms){const signal=new AbortSignal;const timer=setTimeout(
abortSignal,ms,signal);if(typeof timer.unref==="function"){timer.unref()}return signal}}exports.AbortController=AbortController2;exports.AbortError=AbortError;exports.
AbortSignal=AbortSignal}),48601:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});var api=__webpack_require__(
11024);(function(SpanKind){SpanKind[SpanKind["INTERNAL"]=0]="INTERNAL";SpanKind[SpanKind["SERVER"]=1]="SERVER";SpanKind[SpanKind["CLIENT"]=2]="CLIENT";SpanKind[SpanKind["\
PRODUCER"]=3]="PRODUCER";SpanKind[SpanKind["CONSUMER"]=4]="CONSUMER"})(exports.SpanKind||(exports.SpanKind={}));function getSpan(context2){return api.trace.getSpan(
context2)}function setSpan(context2,span){return api.trace.setSpan(context2,span)}function setSpanContext(context2,spanContext){return api.trace.setSpanContext(
context2,spanContext)}function getSpanContext(context2){return api.trace.getSpanContext(context2)}function isSpanContextValid(context2){return api.trace.isSpanContextValid(
context2)}function getTracer(name,version){return api.trace.getTracer(name||"azure/core-tracing",version)}const context=api.context;(function(SpanStatusCode){SpanStatusCode[SpanStatusCode["\
UNSET"]=0]="UNSET";SpanStatusCode[SpanStatusCode["OK"]=1]="OK";SpanStatusCode[SpanStatusCode["ERROR"]=2]="ERROR"})(exports.SpanStatusCode||(exports.SpanStatusCode=
{}));function isTracingDisabled(){var _a;if(typeof process==="undefined"){return false}const azureTracingDisabledValue=(_a=process.env.AZURE_TRACING_DISABLED)===
null||_a===void 0?void 0:_a.toLowerCase();if(azureTracingDisabledValue==="false"||azureTracingDisabledValue==="0"){return false}return Boolean(azureTracingDisabledValue)}
function createSpanFunction(args){return function(operationName,operationOptions){const tracer=getTracer();const tracingOptions=(operationOptions===null||operationOptions===
void 0?void 0:operationOptions.tracingOptions)||{};const spanOptions=Object.assign({kind:exports.SpanKind.INTERNAL},tracingOptions.spanOptions);const spanName=args.
packagePrefix?`${args.packagePrefix}.${operationName}`:operationName;let span;if(isTracingDisabled()){span=api.trace.wrapSpanContext(api.INVALID_SPAN_CONTEXT)}else{
span=tracer.startSpan(spanName,spanOptions,tracingOptions.tracingContext)}if(args.namespace){span.setAttribute("az.namespace",args.namespace)}let newSpanOptions=tracingOptions.
spanOptions||{};if(span.isRecording()&&args.namespace){newSpanOptions=Object.assign(Object.assign({},tracingOptions.spanOptions),{attributes:Object.assign(Object.
assign({},spanOptions.attributes),{"az.namespace":args.namespace})})}const newTracingOptions=Object.assign(Object.assign({},tracingOptions),{spanOptions:newSpanOptions,
tracingContext:setSpan(tracingOptions.tracingContext||context.active(),span)});const newOperationOptions=Object.assign(Object.assign({},operationOptions),{tracingOptions:newTracingOptions});
return{span,updatedOptions:newOperationOptions}}}const VERSION="00";function extractSpanContextFromTraceParentHeader(traceParentHeader){const parts=traceParentHeader.
split("-");if(parts.length!==4){return}const[version,traceId,spanId,traceOptions]=parts;if(version!==VERSION){return}const traceFlags=parseInt(traceOptions,16);
const spanContext={spanId,traceId,traceFlags};return spanContext}function getTraceParentHeader(spanContext){const missingFields=[];if(!spanContext.traceId){missingFields.
push("traceId")}if(!spanContext.spanId){missingFields.push("spanId")}if(missingFields.length){return}const flags=spanContext.traceFlags||0;const hexFlags=flags.
toString(16);const traceFlags=hexFlags.length===1?`0${hexFlags}`:hexFlags;return`${VERSION}-${spanContext.traceId}-${spanContext.spanId}-${traceFlags}`}exports.
context=context;exports.createSpanFunction=createSpanFunction;exports.extractSpanContextFromTraceParentHeader=extractSpanContextFromTraceParentHeader;exports.getSpan=
getSpan;exports.getSpanContext=getSpanContext;exports.getTraceParentHeader=getTraceParentHeader;exports.getTracer=getTracer;exports.isSpanContextValid=isSpanContextValid;
exports.setSpan=setSpan;exports.setSpanContext=setSpanContext}),59207:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:true});exports.ClientStreamingCall=void 0;class ClientStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method;this.requestHeaders=requestHeaders;this.requests=request;this.headers=headers;this.response=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers,response,status,trailers}})}}exports.ClientStreamingCall=ClientStreamingCall}),
30275:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.Deferred=exports.DeferredState=void 0;var DeferredState;
(function(DeferredState2){DeferredState2[DeferredState2["PENDING"]=0]="PENDING";DeferredState2[DeferredState2["REJECTED"]=1]="REJECTED";DeferredState2[DeferredState2["\
RESOLVED"]=2]="RESOLVED"})(DeferredState=exports.DeferredState||(exports.DeferredState={}));class Deferred{constructor(preventUnhandledRejectionWarning=true){this.
_state=DeferredState.PENDING;this._promise=new Promise((resolve,reject)=>{this._resolve=resolve;this._reject=reject});if(preventUnhandledRejectionWarning){this.
_promise.catch(_=>{})}}get state(){return this._state}get promise(){return this._promise}resolve(value){if(this.state!==DeferredState.PENDING)throw new Error(`c\
annot resolve ${DeferredState[this.state].toLowerCase()}`);this._resolve(value);this._state=DeferredState.RESOLVED}reject(reason){if(this.state!==DeferredState.
PENDING)throw new Error(`cannot reject ${DeferredState[this.state].toLowerCase()}`);this._reject(reason);this._state=DeferredState.REJECTED}resolvePending(val){
if(this._state===DeferredState.PENDING)this.resolve(val)}rejectPending(reason){if(this._state===DeferredState.PENDING)this.reject(reason)}}exports.Deferred=Deferred}),
9384:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.
DuplexStreamingCall=void 0;class DuplexStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method;this.requestHeaders=
requestHeaders;this.requests=request;this.headers=headers;this.responses=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){return this.
promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers,status,trailers}})}}exports.DuplexStreamingCall=DuplexStreamingCall}),87042:((__unused_webpack_module,exports,__webpack_require__)=>{
var __webpack_unused_export__;__webpack_unused_export__={value:true};var service_type_1=__webpack_require__(5170);Object.defineProperty(exports,"C0",{enumerable:true,
get:function(){return service_type_1.ServiceType}});var reflection_info_1=__webpack_require__(45122);__webpack_unused_export__={enumerable:true,get:function(){return reflection_info_1.
readMethodOptions}};__webpack_unused_export__={enumerable:true,get:function(){return reflection_info_1.readMethodOption}};__webpack_unused_export__={enumerable:true,
get:function(){return reflection_info_1.readServiceOption}};var rpc_error_1=__webpack_require__(52270);__webpack_unused_export__={enumerable:true,get:function(){
return rpc_error_1.RpcError}};var rpc_options_1=__webpack_require__(97946);__webpack_unused_export__={enumerable:true,get:function(){return rpc_options_1.mergeRpcOptions}};
var rpc_output_stream_1=__webpack_require__(63132);__webpack_unused_export__={enumerable:true,get:function(){return rpc_output_stream_1.RpcOutputStreamController}};
var test_transport_1=__webpack_require__(74064);__webpack_unused_export__={enumerable:true,get:function(){return test_transport_1.TestTransport}};var deferred_1=__webpack_require__(
30275);__webpack_unused_export__={enumerable:true,get:function(){return deferred_1.Deferred}};__webpack_unused_export__={enumerable:true,get:function(){return deferred_1.
DeferredState}};var duplex_streaming_call_1=__webpack_require__(9384);__webpack_unused_export__={enumerable:true,get:function(){return duplex_streaming_call_1.DuplexStreamingCall}};
var client_streaming_call_1=__webpack_require__(59207);__webpack_unused_export__={enumerable:true,get:function(){return client_streaming_call_1.ClientStreamingCall}};
var server_streaming_call_1=__webpack_require__(62435);__webpack_unused_export__={enumerable:true,get:function(){return server_streaming_call_1.ServerStreamingCall}};
var unary_call_1=__webpack_require__(45466);__webpack_unused_export__={enumerable:true,get:function(){return unary_call_1.UnaryCall}};var rpc_interceptor_1=__webpack_require__(
99103);__webpack_unused_export__={enumerable:true,get:function(){return rpc_interceptor_1.stackIntercept}};__webpack_unused_export__={enumerable:true,get:function(){
return rpc_interceptor_1.stackDuplexStreamingInterceptors}};__webpack_unused_export__={enumerable:true,get:function(){return rpc_interceptor_1.stackClientStreamingInterceptors}};
__webpack_unused_export__={enumerable:true,get:function(){return rpc_interceptor_1.stackServerStreamingInterceptors}};__webpack_unused_export__={enumerable:true,
get:function(){return rpc_interceptor_1.stackUnaryInterceptors}};var server_call_context_1=__webpack_require__(18618);__webpack_unused_export__={enumerable:true,
get:function(){return server_call_context_1.ServerCallContextController}}}),45122:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.readServiceOption=exports.readMethodOption=exports.readMethodOptions=exports.normalizeMethodInfo=void 0;const runtime_1=__webpack_require__(
21964);function normalizeMethodInfo(method,service){var _a,_b,_c;let m=method;m.service=service;m.localName=(_a=m.localName)!==null&&_a!==void 0?_a:runtime_1.lowerCamelCase(
m.name);m.serverStreaming=!!m.serverStreaming;m.clientStreaming=!!m.clientStreaming;m.options=(_b=m.options)!==null&&_b!==void 0?_b:{};m.idempotency=(_c=m.idempotency)!==
null&&_c!==void 0?_c:void 0;return m}exports.normalizeMethodInfo=normalizeMethodInfo;function readMethodOptions(service,methodName,extensionName,extensionType){
var _a;const options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?
extensionType.fromJson(options[extensionName]):void 0}exports.readMethodOptions=readMethodOptions;function readMethodOption(service,methodName,extensionName,extensionType){
var _a;const options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;if(!options){return void 0}
const optionVal=options[extensionName];if(optionVal===void 0){return optionVal}return extensionType?extensionType.fromJson(optionVal):optionVal}exports.readMethodOption=
readMethodOption;function readServiceOption(service,extensionName,extensionType){const options=service.options;if(!options){return void 0}const optionVal=options[extensionName];
if(optionVal===void 0){return optionVal}return extensionType?extensionType.fromJson(optionVal):optionVal}exports.readServiceOption=readServiceOption}),52270:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.RpcError=void 0;class RpcError extends Error{constructor(message,code="UNKNOWN",meta){super(message);
this.name="RpcError";Object.setPrototypeOf(this,new.target.prototype);this.code=code;this.meta=meta!==null&&meta!==void 0?meta:{}}toString(){const l=[this.name+
": "+this.message];if(this.code){l.push("");l.push("Code: "+this.code)}if(this.serviceName&&this.methodName){l.push("Method: "+this.serviceName+"/"+this.methodName)}
let m=Object.entries(this.meta);if(m.length){l.push("");l.push("Meta:");for(let[k,v]of m){l.push(`  ${k}: ${v}`)}}return l.join("\n")}}exports.RpcError=RpcError}),
99103:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.stackDuplexStreamingInterceptors=
exports.stackClientStreamingInterceptors=exports.stackServerStreamingInterceptors=exports.stackUnaryInterceptors=exports.stackIntercept=void 0;const runtime_1=__webpack_require__(
21964);function stackIntercept(kind,transport,method,options,input){var _a,_b,_c,_d;if(kind=="unary"){let tail=(mtd,inp,opt)=>transport.unary(mtd,inp,opt);for(const curr of((_a=
options.interceptors)!==null&&_a!==void 0?_a:[]).filter(i=>i.interceptUnary).reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptUnary(next,mtd,inp,opt)}
return tail(method,input,options)}if(kind=="serverStreaming"){let tail=(mtd,inp,opt)=>transport.serverStreaming(mtd,inp,opt);for(const curr of((_b=options.interceptors)!==
null&&_b!==void 0?_b:[]).filter(i=>i.interceptServerStreaming).reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptServerStreaming(next,mtd,inp,opt)}return tail(
method,input,options)}if(kind=="clientStreaming"){let tail=(mtd,opt)=>transport.clientStreaming(mtd,opt);for(const curr of((_c=options.interceptors)!==null&&_c!==
void 0?_c:[]).filter(i=>i.interceptClientStreaming).reverse()){const next=tail;tail=(mtd,opt)=>curr.interceptClientStreaming(next,mtd,opt)}return tail(method,options)}
if(kind=="duplex"){let tail=(mtd,opt)=>transport.duplex(mtd,opt);for(const curr of((_d=options.interceptors)!==null&&_d!==void 0?_d:[]).filter(i=>i.interceptDuplex).
reverse()){const next=tail;tail=(mtd,opt)=>curr.interceptDuplex(next,mtd,opt)}return tail(method,options)}runtime_1.assertNever(kind)}exports.stackIntercept=stackIntercept;
function stackUnaryInterceptors(transport,method,input,options){return stackIntercept("unary",transport,method,options,input)}exports.stackUnaryInterceptors=stackUnaryInterceptors;
function stackServerStreamingInterceptors(transport,method,input,options){return stackIntercept("serverStreaming",transport,method,options,input)}exports.stackServerStreamingInterceptors=
stackServerStreamingInterceptors;function stackClientStreamingInterceptors(transport,method,options){return stackIntercept("clientStreaming",transport,method,options)}
exports.stackClientStreamingInterceptors=stackClientStreamingInterceptors;function stackDuplexStreamingInterceptors(transport,method,options){return stackIntercept(
"duplex",transport,method,options)}exports.stackDuplexStreamingInterceptors=stackDuplexStreamingInterceptors}),97946:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.mergeRpcOptions=void 0;const runtime_1=__webpack_require__(21964);function mergeRpcOptions(defaults,options){
if(!options)return defaults;let o={};copy(defaults,o);copy(options,o);for(let key of Object.keys(options)){let val=options[key];switch(key){case"jsonOptions":o.
jsonOptions=runtime_1.mergeJsonOptions(defaults.jsonOptions,o.jsonOptions);break;case"binaryOptions":o.binaryOptions=runtime_1.mergeBinaryOptions(defaults.binaryOptions,
o.binaryOptions);break;case"meta":o.meta={};copy(defaults.meta,o.meta);copy(options.meta,o.meta);break;case"interceptors":o.interceptors=defaults.interceptors?defaults.
interceptors.concat(val):val.concat();break}}return o}exports.mergeRpcOptions=mergeRpcOptions;function copy(a,into){if(!a)return;let c=into;for(let[k,v]of Object.
entries(a)){if(v instanceof Date)c[k]=new Date(v.getTime());else if(Array.isArray(v))c[k]=v.concat();else c[k]=v}}}),63132:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.RpcOutputStreamController=void 0;const deferred_1=__webpack_require__(30275);const runtime_1=__webpack_require__(
21964);class RpcOutputStreamController{constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]};this._closed=false;this._itState={q:[]}}onNext(callback){return this.
addLis(callback,this._lis.nxt)}onMessage(callback){return this.addLis(callback,this._lis.msg)}onError(callback){return this.addLis(callback,this._lis.err)}onComplete(callback){
return this.addLis(callback,this._lis.cmp)}addLis(callback,list){list.push(callback);return()=>{let i=list.indexOf(callback);if(i>=0)list.splice(i,1)}}clearLis(){
for(let l of Object.values(this._lis))l.splice(0,l.length)}get closed(){return this._closed!==false}notifyNext(message,error,complete){runtime_1.assert((message?
1:0)+(error?1:0)+(complete?1:0)<=1,"only one emission at a time");if(message)this.notifyMessage(message);if(error)this.notifyError(error);if(complete)this.notifyComplete()}notifyMessage(message){
runtime_1.assert(!this.closed,"stream is closed");this.pushIt({value:message,done:false});this._lis.msg.forEach(l=>l(message));this._lis.nxt.forEach(l=>l(message,
void 0,false))}notifyError(error){runtime_1.assert(!this.closed,"stream is closed");this._closed=error;this.pushIt(error);this._lis.err.forEach(l=>l(error));this.
_lis.nxt.forEach(l=>l(void 0,error,false));this.clearLis()}notifyComplete(){runtime_1.assert(!this.closed,"stream is closed");this._closed=true;this.pushIt({value:null,
done:true});this._lis.cmp.forEach(l=>l());this._lis.nxt.forEach(l=>l(void 0,void 0,true));this.clearLis()}[Symbol.asyncIterator](){if(this._closed===true)this.pushIt(
{value:null,done:true});else if(this._closed!==false)this.pushIt(this._closed);return{next:()=>{let state=this._itState;runtime_1.assert(state,"bad state");runtime_1.
assert(!state.p,"iterator contract broken");let first=state.q.shift();if(first)return"value"in first?Promise.resolve(first):Promise.reject(first);state.p=new deferred_1.
Deferred;return state.p.promise}}}pushIt(result){let state=this._itState;if(state.p){const p=state.p;runtime_1.assert(p.state==deferred_1.DeferredState.PENDING,
"iterator contract broken");"value"in result?p.resolve(result):p.reject(result);delete state.p}else{state.q.push(result)}}}exports.RpcOutputStreamController=RpcOutputStreamController}),
18618:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ServerCallContextController=void 0;class ServerCallContextController{constructor(method,headers,deadline,sendResponseHeadersFn,defaultStatus={
code:"OK",detail:""}){this._cancelled=false;this._listeners=[];this.method=method;this.headers=headers;this.deadline=deadline;this.trailers={};this._sendRH=sendResponseHeadersFn;
this.status=defaultStatus}notifyCancelled(){if(!this._cancelled){this._cancelled=true;for(let l of this._listeners){l()}}}sendResponseHeaders(data){this._sendRH(
data)}get cancelled(){return this._cancelled}onCancel(callback){const l=this._listeners;l.push(callback);return()=>{let i=l.indexOf(callback);if(i>=0)l.splice(i,
1)}}}exports.ServerCallContextController=ServerCallContextController}),62435:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:true});exports.ServerStreamingCall=void 0;class ServerStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method;this.requestHeaders=requestHeaders;this.request=request;this.headers=headers;this.responses=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);
return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,status,trailers}})}}exports.ServerStreamingCall=ServerStreamingCall}),
5170:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ServiceType=void 0;const reflection_info_1=__webpack_require__(
45122);class ServiceType{constructor(typeName,methods,options){this.typeName=typeName;this.methods=methods.map(i=>reflection_info_1.normalizeMethodInfo(i,this));
this.options=options!==null&&options!==void 0?options:{}}}exports.ServiceType=ServiceType}),74064:(function(__unused_webpack_module,exports,__webpack_require__){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.TestTransport=void 0;const rpc_error_1=__webpack_require__(
52270);const runtime_1=__webpack_require__(21964);const rpc_output_stream_1=__webpack_require__(63132);const rpc_options_1=__webpack_require__(97946);const unary_call_1=__webpack_require__(
45466);const server_streaming_call_1=__webpack_require__(62435);const client_streaming_call_1=__webpack_require__(59207);const duplex_streaming_call_1=__webpack_require__(
9384);class TestTransport{constructor(data){this.suppressUncaughtRejections=true;this.headerDelay=10;this.responseDelay=50;this.betweenResponseDelay=10;this.afterResponseDelay=
10;this.data=data!==null&&data!==void 0?data:{}}get sentMessages(){if(this.lastInput instanceof TestInputStream){return this.lastInput.sent}else if(typeof this.
lastInput=="object"){return[this.lastInput.single]}return[]}get sendComplete(){if(this.lastInput instanceof TestInputStream){return this.lastInput.completed}else if(typeof this.
lastInput=="object"){return true}return false}promiseHeaders(){var _a;const headers=(_a=this.data.headers)!==null&&_a!==void 0?_a:TestTransport.defaultHeaders;return headers instanceof
rpc_error_1.RpcError?Promise.reject(headers):Promise.resolve(headers)}promiseSingleResponse(method){if(this.data.response instanceof rpc_error_1.RpcError){return Promise.
reject(this.data.response)}let r;if(Array.isArray(this.data.response)){runtime_1.assert(this.data.response.length>0);r=this.data.response[0]}else if(this.data.response!==
void 0){r=this.data.response}else{r=method.O.create()}runtime_1.assert(method.O.is(r));return Promise.resolve(r)}streamResponses(method,stream,abort){return __awaiter(
this,void 0,void 0,function*(){const messages=[];if(this.data.response===void 0){messages.push(method.O.create())}else if(Array.isArray(this.data.response)){for(let msg of this.
data.response){runtime_1.assert(method.O.is(msg));messages.push(msg)}}else if(!(this.data.response instanceof rpc_error_1.RpcError)){runtime_1.assert(method.O.is(
this.data.response));messages.push(this.data.response)}try{yield delay(this.responseDelay,abort)(void 0)}catch(error){stream.notifyError(error);return}if(this.data.
response instanceof rpc_error_1.RpcError){stream.notifyError(this.data.response);return}for(let msg of messages){stream.notifyMessage(msg);try{yield delay(this.
betweenResponseDelay,abort)(void 0)}catch(error){stream.notifyError(error);return}}if(this.data.status instanceof rpc_error_1.RpcError){stream.notifyError(this.
data.status);return}if(this.data.trailers instanceof rpc_error_1.RpcError){stream.notifyError(this.data.trailers);return}stream.notifyComplete()})}promiseStatus(){
var _a;const status=(_a=this.data.status)!==null&&_a!==void 0?_a:TestTransport.defaultStatus;return status instanceof rpc_error_1.RpcError?Promise.reject(status):
Promise.resolve(status)}promiseTrailers(){var _a;const trailers=(_a=this.data.trailers)!==null&&_a!==void 0?_a:TestTransport.defaultTrailers;return trailers instanceof
rpc_error_1.RpcError?Promise.reject(trailers):Promise.resolve(trailers)}maybeSuppressUncaught(...promise){if(this.suppressUncaughtRejections){for(let p of promise){
p.catch(()=>{})}}}mergeOptions(options){return rpc_options_1.mergeRpcOptions({},options)}unary(method,input,options){var _a;const requestHeaders=(_a=options.meta)!==
null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay(
this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.
abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers());
this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput={single:input};return new unary_call_1.UnaryCall(method,requestHeaders,input,headersPromise,
responsePromise,statusPromise,trailersPromise)}serverStreaming(method,input,options){var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.
promiseHeaders().then(delay(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,responseStreamClosedPromise=headersPromise.
then(delay(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.abort)).then(delay(this.afterResponseDelay,
options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers());
this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput={single:input};return new server_streaming_call_1.ServerStreamingCall(method,requestHeaders,
input,headersPromise,outputStream,statusPromise,trailersPromise)}clientStreaming(method,options){var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?
_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay(this.responseDelay,
options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.
promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers());this.maybeSuppressUncaught(
statusPromise,trailersPromise);this.lastInput=new TestInputStream(this.data,options.abort);return new client_streaming_call_1.ClientStreamingCall(method,requestHeaders,
this.lastInput,headersPromise,responsePromise,statusPromise,trailersPromise)}duplex(method,options){var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?
_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,responseStreamClosedPromise=headersPromise.
then(delay(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.abort)).then(delay(this.afterResponseDelay,
options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers());
this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput=new TestInputStream(this.data,options.abort);return new duplex_streaming_call_1.DuplexStreamingCall(
method,requestHeaders,this.lastInput,headersPromise,outputStream,statusPromise,trailersPromise)}}exports.TestTransport=TestTransport;TestTransport.defaultHeaders=
{responseHeader:"test"};TestTransport.defaultStatus={code:"OK",detail:"all good"};TestTransport.defaultTrailers={responseTrailer:"test"};function delay(ms,abort){
return v=>new Promise((resolve,reject)=>{if(abort===null||abort===void 0?void 0:abort.aborted){reject(new rpc_error_1.RpcError("user cancel","CANCELLED"))}else{
const id2=setTimeout(()=>resolve(v),ms);if(abort){abort.addEventListener("abort",ev=>{clearTimeout(id2);reject(new rpc_error_1.RpcError("user cancel","CANCELLED"))})}}})}
class TestInputStream{constructor(data,abort){this._completed=false;this._sent=[];this.data=data;this.abort=abort}get sent(){return this._sent}get completed(){return this.
_completed}send(message){if(this.data.inputMessage instanceof rpc_error_1.RpcError){return Promise.reject(this.data.inputMessage)}const delayMs=this.data.inputMessage===
void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(message)}).then(delay(delayMs,this.abort))}complete(){if(this.data.inputComplete instanceof
rpc_error_1.RpcError){return Promise.reject(this.data.inputComplete)}const delayMs=this.data.inputComplete===void 0?10:this.data.inputComplete;return Promise.resolve(
void 0).then(()=>{this._completed=true}).then(delay(delayMs,this.abort))}}}),45466:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.UnaryCall=void 0;class UnaryCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method;this.requestHeaders=requestHeaders;this.request=request;this.headers=headers;this.response=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,response,status,trailers}})}}exports.UnaryCall=
UnaryCall}),74140:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.assertFloat32=exports.assertUInt32=exports.
assertInt32=exports.assertNever=exports.assert=void 0;function assert(condition,msg){if(!condition){throw new Error(msg)}}exports.assert=assert;function assertNever(value,msg){
throw new Error(msg!==null&&msg!==void 0?msg:"Unexpected object: "+value)}exports.assertNever=assertNever;const FLOAT32_MAX=34028234663852886e22,FLOAT32_MIN=-34028234663852886e22,
UINT32_MAX=4294967295,INT32_MAX=2147483647,INT32_MIN=-2147483648;function assertInt32(arg){if(typeof arg!=="number")throw new Error("invalid int 32: "+typeof arg);
if(!Number.isInteger(arg)||arg>INT32_MAX||arg<INT32_MIN)throw new Error("invalid int 32: "+arg)}exports.assertInt32=assertInt32;function assertUInt32(arg){if(typeof arg!==
"number")throw new Error("invalid uint 32: "+typeof arg);if(!Number.isInteger(arg)||arg>UINT32_MAX||arg<0)throw new Error("invalid uint 32: "+arg)}exports.assertUInt32=
assertUInt32;function assertFloat32(arg){if(typeof arg!=="number")throw new Error("invalid float 32: "+typeof arg);if(!Number.isFinite(arg))return;if(arg>FLOAT32_MAX||
arg<FLOAT32_MIN)throw new Error("invalid float 32: "+arg)}exports.assertFloat32=assertFloat32}),30153:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.base64encode=exports.base64decode=void 0;let encTable="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\
+/".split("");let decTable=[];for(let i=0;i<encTable.length;i++)decTable[encTable[i].charCodeAt(0)]=i;decTable["-".charCodeAt(0)]=encTable.indexOf("+");decTable["\
_".charCodeAt(0)]=encTable.indexOf("/");function base64decode(base64Str){let es=base64Str.length*3/4;if(base64Str[base64Str.length-2]=="=")es-=2;else if(base64Str[base64Str.
length-1]=="=")es-=1;let bytes=new Uint8Array(es),bytePos=0,groupPos=0,b,p=0;for(let i=0;i<base64Str.length;i++){b=decTable[base64Str.charCodeAt(i)];if(b===void 0){
switch(base64Str[i]){case"=":groupPos=0;case"\n":case"\r":case"	":case" ":continue;default:throw Error(`invalid base64 string.`)}}switch(groupPos){case 0:p=b;groupPos=
1;break;case 1:bytes[bytePos++]=p<<2|(b&48)>>4;p=b;groupPos=2;break;case 2:bytes[bytePos++]=(p&15)<<4|(b&60)>>2;p=b;groupPos=3;break;case 3:bytes[bytePos++]=(p&
3)<<6|b;groupPos=0;break}}if(groupPos==1)throw Error(`invalid base64 string.`);return bytes.subarray(0,bytePos)}exports.base64decode=base64decode;function base64encode(bytes){
let base64="",groupPos=0,b,p=0;for(let i=0;i<bytes.length;i++){b=bytes[i];switch(groupPos){case 0:base64+=encTable[b>>2];p=(b&3)<<4;groupPos=1;break;case 1:base64+=
encTable[p|b>>4];p=(b&15)<<2;groupPos=2;break;case 2:base64+=encTable[p|b>>6];base64+=encTable[b&63];groupPos=0;break}}if(groupPos){base64+=encTable[p];base64+=
"=";if(groupPos==1)base64+="="}return base64}exports.base64encode=base64encode}),54858:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esM\
odule",{value:true});exports.WireType=exports.mergeBinaryOptions=exports.UnknownFieldHandler=void 0;var UnknownFieldHandler;(function(UnknownFieldHandler2){UnknownFieldHandler2.
symbol=Symbol.for("protobuf-ts/unknown");UnknownFieldHandler2.onRead=(typeName,message,fieldNo,wireType,data)=>{let container=is(message)?message[UnknownFieldHandler2.
symbol]:message[UnknownFieldHandler2.symbol]=[];container.push({no:fieldNo,wireType,data})};UnknownFieldHandler2.onWrite=(typeName,message,writer)=>{for(let{no,
wireType,data}of UnknownFieldHandler2.list(message))writer.tag(no,wireType).raw(data)};UnknownFieldHandler2.list=(message,fieldNo)=>{if(is(message)){let all=message[UnknownFieldHandler2.
symbol];return fieldNo?all.filter(uf=>uf.no==fieldNo):all}return[]};UnknownFieldHandler2.last=(message,fieldNo)=>UnknownFieldHandler2.list(message,fieldNo).slice(
-1)[0];const is=message=>message&&Array.isArray(message[UnknownFieldHandler2.symbol])})(UnknownFieldHandler=exports.UnknownFieldHandler||(exports.UnknownFieldHandler=
{}));function mergeBinaryOptions(a,b){return Object.assign(Object.assign({},a),b)}exports.mergeBinaryOptions=mergeBinaryOptions;var WireType;(function(WireType2){
WireType2[WireType2["Varint"]=0]="Varint";WireType2[WireType2["Bit64"]=1]="Bit64";WireType2[WireType2["LengthDelimited"]=2]="LengthDelimited";WireType2[WireType2["\
StartGroup"]=3]="StartGroup";WireType2[WireType2["EndGroup"]=4]="EndGroup";WireType2[WireType2["Bit32"]=5]="Bit32"})(WireType=exports.WireType||(exports.WireType=
{}))}),36863:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.BinaryReader=exports.binaryReadOptions=
void 0;const binary_format_contract_1=__webpack_require__(54858);const pb_long_1=__webpack_require__(3491);const goog_varint_1=__webpack_require__(72197);const defaultsRead={
readUnknownField:true,readerFactory:bytes=>new BinaryReader(bytes)};function binaryReadOptions(options){return options?Object.assign(Object.assign({},defaultsRead),
options):defaultsRead}exports.binaryReadOptions=binaryReadOptions;class BinaryReader{constructor(buf,textDecoder){this.varint64=goog_varint_1.varint64read;this.
uint32=goog_varint_1.varint32read;this.buf=buf;this.len=buf.length;this.pos=0;this.view=new DataView(buf.buffer,buf.byteOffset,buf.byteLength);this.textDecoder=
textDecoder!==null&&textDecoder!==void 0?textDecoder:new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})}tag(){let tag=this.uint32(),fieldNo=tag>>>3,wireType=tag&
7;if(fieldNo<=0||wireType<0||wireType>5)throw new Error("illegal tag: field no "+fieldNo+" wire type "+wireType);return[fieldNo,wireType]}skip(wireType){let start=this.
pos;switch(wireType){case binary_format_contract_1.WireType.Varint:while(this.buf[this.pos++]&128){}break;case binary_format_contract_1.WireType.Bit64:this.pos+=
4;case binary_format_contract_1.WireType.Bit32:this.pos+=4;break;case binary_format_contract_1.WireType.LengthDelimited:let len=this.uint32();this.pos+=len;break;case binary_format_contract_1.
WireType.StartGroup:let t;while((t=this.tag()[1])!==binary_format_contract_1.WireType.EndGroup){this.skip(t)}break;default:throw new Error("cant skip wire type "+
wireType)}this.assertBounds();return this.buf.subarray(start,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.
uint32()|0}sint32(){let zze=this.uint32();return zze>>>1^-(zze&1)}int64(){return new pb_long_1.PbLong(...this.varint64())}uint64(){return new pb_long_1.PbULong(
...this.varint64())}sint64(){let[lo,hi]=this.varint64();let s=-(lo&1);lo=(lo>>>1|(hi&1)<<31)^s;hi=hi>>>1^s;return new pb_long_1.PbLong(lo,hi)}bool(){let[lo,hi]=this.
varint64();return lo!==0||hi!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,true)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,true)}fixed64(){
return new pb_long_1.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new pb_long_1.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32(
(this.pos+=4)-4,true)}double(){return this.view.getFloat64((this.pos+=8)-8,true)}bytes(){let len=this.uint32();let start=this.pos;this.pos+=len;this.assertBounds();
return this.buf.subarray(start,start+len)}string(){return this.textDecoder.decode(this.bytes())}}exports.BinaryReader=BinaryReader}),57247:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.BinaryWriter=exports.binaryWriteOptions=void 0;const pb_long_1=__webpack_require__(3491);const goog_varint_1=__webpack_require__(
72197);const assert_1=__webpack_require__(74140);const defaultsWrite={writeUnknownFields:true,writerFactory:()=>new BinaryWriter};function binaryWriteOptions(options){
return options?Object.assign(Object.assign({},defaultsWrite),options):defaultsWrite}exports.binaryWriteOptions=binaryWriteOptions;class BinaryWriter{constructor(textEncoder){
this.stack=[];this.textEncoder=textEncoder!==null&&textEncoder!==void 0?textEncoder:new TextEncoder;this.chunks=[];this.buf=[]}finish(){this.chunks.push(new Uint8Array(
this.buf));let len=0;for(let i=0;i<this.chunks.length;i++)len+=this.chunks[i].length;let bytes=new Uint8Array(len);let offset=0;for(let i=0;i<this.chunks.length;i++){
bytes.set(this.chunks[i],offset);offset+=this.chunks[i].length}this.chunks=[];return bytes}fork(){this.stack.push({chunks:this.chunks,buf:this.buf});this.chunks=
[];this.buf=[];return this}join(){let chunk=this.finish();let prev=this.stack.pop();if(!prev)throw new Error("invalid state, fork stack empty");this.chunks=prev.
chunks;this.buf=prev.buf;this.uint32(chunk.byteLength);return this.raw(chunk)}tag(fieldNo,type){return this.uint32((fieldNo<<3|type)>>>0)}raw(chunk){if(this.buf.
length){this.chunks.push(new Uint8Array(this.buf));this.buf=[]}this.chunks.push(chunk);return this}uint32(value){assert_1.assertUInt32(value);while(value>127){this.
buf.push(value&127|128);value=value>>>7}this.buf.push(value);return this}int32(value){assert_1.assertInt32(value);goog_varint_1.varint32write(value,this.buf);return this}bool(value){
this.buf.push(value?1:0);return this}bytes(value){this.uint32(value.byteLength);return this.raw(value)}string(value){let chunk=this.textEncoder.encode(value);this.
uint32(chunk.byteLength);return this.raw(chunk)}float(value){assert_1.assertFloat32(value);let chunk=new Uint8Array(4);new DataView(chunk.buffer).setFloat32(0,value,
true);return this.raw(chunk)}double(value){let chunk=new Uint8Array(8);new DataView(chunk.buffer).setFloat64(0,value,true);return this.raw(chunk)}fixed32(value){
assert_1.assertUInt32(value);let chunk=new Uint8Array(4);new DataView(chunk.buffer).setUint32(0,value,true);return this.raw(chunk)}sfixed32(value){assert_1.assertInt32(
value);let chunk=new Uint8Array(4);new DataView(chunk.buffer).setInt32(0,value,true);return this.raw(chunk)}sint32(value){assert_1.assertInt32(value);value=(value<<
1^value>>31)>>>0;goog_varint_1.varint32write(value,this.buf);return this}sfixed64(value){let chunk=new Uint8Array(8);let view=new DataView(chunk.buffer);let long=pb_long_1.
PbLong.from(value);view.setInt32(0,long.lo,true);view.setInt32(4,long.hi,true);return this.raw(chunk)}fixed64(value){let chunk=new Uint8Array(8);let view=new DataView(
chunk.buffer);let long=pb_long_1.PbULong.from(value);view.setInt32(0,long.lo,true);view.setInt32(4,long.hi,true);return this.raw(chunk)}int64(value){let long=pb_long_1.
PbLong.from(value);goog_varint_1.varint64write(long.lo,long.hi,this.buf);return this}sint64(value){let long=pb_long_1.PbLong.from(value),sign=long.hi>>31,lo=long.
lo<<1^sign,hi=(long.hi<<1|long.lo>>>31)^sign;goog_varint_1.varint64write(lo,hi,this.buf);return this}uint64(value){let long=pb_long_1.PbULong.from(value);goog_varint_1.
varint64write(long.lo,long.hi,this.buf);return this}}exports.BinaryWriter=BinaryWriter}),99143:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.listEnumNumbers=exports.listEnumNames=exports.listEnumValues=exports.isEnumObject=void 0;function isEnumObject(arg){if(typeof arg!=
"object"||arg===null){return false}if(!arg.hasOwnProperty(0)){return false}for(let k of Object.keys(arg)){let num=parseInt(k);if(!Number.isNaN(num)){let nam=arg[num];
if(nam===void 0)return false;if(arg[nam]!==num)return false}else{let num2=arg[k];if(num2===void 0)return false;if(typeof num2!=="number")return false;if(arg[num2]===
void 0)return false}}return true}exports.isEnumObject=isEnumObject;function listEnumValues(enumObject){if(!isEnumObject(enumObject))throw new Error("not a types\
cript enum object");let values=[];for(let[name,number]of Object.entries(enumObject))if(typeof number=="number")values.push({name,number});return values}exports.
listEnumValues=listEnumValues;function listEnumNames(enumObject){return listEnumValues(enumObject).map(val=>val.name)}exports.listEnumNames=listEnumNames;function listEnumNumbers(enumObject){
return listEnumValues(enumObject).map(val=>val.number).filter((num,index,arr)=>arr.indexOf(num)==index)}exports.listEnumNumbers=listEnumNumbers}),72197:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.varint32read=exports.varint32write=exports.int64toString=exports.int64fromString=exports.varint64write=
exports.varint64read=void 0;function varint64read(){let lowBits=0;let highBits=0;for(let shift=0;shift<28;shift+=7){let b=this.buf[this.pos++];lowBits|=(b&127)<<
shift;if((b&128)==0){this.assertBounds();return[lowBits,highBits]}}let middleByte=this.buf[this.pos++];lowBits|=(middleByte&15)<<28;highBits=(middleByte&112)>>4;
if((middleByte&128)==0){this.assertBounds();return[lowBits,highBits]}for(let shift=3;shift<=31;shift+=7){let b=this.buf[this.pos++];highBits|=(b&127)<<shift;if((b&
128)==0){this.assertBounds();return[lowBits,highBits]}}throw new Error("invalid varint")}exports.varint64read=varint64read;function varint64write(lo,hi,bytes){for(let i=0;i<
28;i=i+7){const shift=lo>>>i;const hasNext=!(shift>>>7==0&&hi==0);const byte=(hasNext?shift|128:shift)&255;bytes.push(byte);if(!hasNext){return}}const splitBits=lo>>>
28&15|(hi&7)<<4;const hasMoreBits=!(hi>>3==0);bytes.push((hasMoreBits?splitBits|128:splitBits)&255);if(!hasMoreBits){return}for(let i=3;i<31;i=i+7){const shift=hi>>>
i;const hasNext=!(shift>>>7==0);const byte=(hasNext?shift|128:shift)&255;bytes.push(byte);if(!hasNext){return}}bytes.push(hi>>>31&1)}exports.varint64write=varint64write;
const TWO_PWR_32_DBL=(1<<16)*(1<<16);function int64fromString(dec){let minus=dec[0]=="-";if(minus)dec=dec.slice(1);const base=1e6;let lowBits=0;let highBits=0;function add1e6digit(begin,end){
const digit1e6=Number(dec.slice(begin,end));highBits*=base;lowBits=lowBits*base+digit1e6;if(lowBits>=TWO_PWR_32_DBL){highBits=highBits+(lowBits/TWO_PWR_32_DBL|0);
lowBits=lowBits%TWO_PWR_32_DBL}}add1e6digit(-24,-18);add1e6digit(-18,-12);add1e6digit(-12,-6);add1e6digit(-6);return[minus,lowBits,highBits]}exports.int64fromString=
int64fromString;function int64toString(bitsLow,bitsHigh){if(bitsHigh>>>0<=2097151){return""+(TWO_PWR_32_DBL*bitsHigh+(bitsLow>>>0))}let low=bitsLow&16777215;let mid=(bitsLow>>>
24|bitsHigh<<8)>>>0&16777215;let high=bitsHigh>>16&65535;let digitA=low+mid*6777216+high*6710656;let digitB=mid+high*8147497;let digitC=high*2;let base=1e7;if(digitA>=
base){digitB+=Math.floor(digitA/base);digitA%=base}if(digitB>=base){digitC+=Math.floor(digitB/base);digitB%=base}function decimalFrom1e7(digit1e7,needLeadingZeros){
let partial=digit1e7?String(digit1e7):"";if(needLeadingZeros){return"0000000".slice(partial.length)+partial}return partial}return decimalFrom1e7(digitC,0)+decimalFrom1e7(
digitB,digitC)+decimalFrom1e7(digitA,1)}exports.int64toString=int64toString;function varint32write(value,bytes){if(value>=0){while(value>127){bytes.push(value&127|
128);value=value>>>7}bytes.push(value)}else{for(let i=0;i<9;i++){bytes.push(value&127|128);value=value>>7}bytes.push(1)}}exports.varint32write=varint32write;function varint32read(){
let b=this.buf[this.pos++];let result=b&127;if((b&128)==0){this.assertBounds();return result}b=this.buf[this.pos++];result|=(b&127)<<7;if((b&128)==0){this.assertBounds();
return result}b=this.buf[this.pos++];result|=(b&127)<<14;if((b&128)==0){this.assertBounds();return result}b=this.buf[this.pos++];result|=(b&127)<<21;if((b&128)==
0){this.assertBounds();return result}b=this.buf[this.pos++];result|=(b&15)<<28;for(let readBytes=5;(b&128)!==0&&readBytes<10;readBytes++)b=this.buf[this.pos++];
if((b&128)!=0)throw new Error("invalid varint");this.assertBounds();return result>>>0}exports.varint32read=varint32read}),21964:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});var json_typings_1=__webpack_require__(62537);Object.defineProperty(exports,"typeofJsonValue",{enumerable:true,
get:function(){return json_typings_1.typeofJsonValue}});Object.defineProperty(exports,"isJsonObject",{enumerable:true,get:function(){return json_typings_1.isJsonObject}});
var base64_1=__webpack_require__(30153);Object.defineProperty(exports,"base64decode",{enumerable:true,get:function(){return base64_1.base64decode}});Object.defineProperty(
exports,"base64encode",{enumerable:true,get:function(){return base64_1.base64encode}});var protobufjs_utf8_1=__webpack_require__(87992);Object.defineProperty(exports,
"utf8read",{enumerable:true,get:function(){return protobufjs_utf8_1.utf8read}});var binary_format_contract_1=__webpack_require__(54858);Object.defineProperty(exports,
"WireType",{enumerable:true,get:function(){return binary_format_contract_1.WireType}});Object.defineProperty(exports,"mergeBinaryOptions",{enumerable:true,get:function(){
return binary_format_contract_1.mergeBinaryOptions}});Object.defineProperty(exports,"UnknownFieldHandler",{enumerable:true,get:function(){return binary_format_contract_1.
UnknownFieldHandler}});var binary_reader_1=__webpack_require__(36863);Object.defineProperty(exports,"BinaryReader",{enumerable:true,get:function(){return binary_reader_1.
BinaryReader}});Object.defineProperty(exports,"binaryReadOptions",{enumerable:true,get:function(){return binary_reader_1.binaryReadOptions}});var binary_writer_1=__webpack_require__(
57247);Object.defineProperty(exports,"BinaryWriter",{enumerable:true,get:function(){return binary_writer_1.BinaryWriter}});Object.defineProperty(exports,"binary\
WriteOptions",{enumerable:true,get:function(){return binary_writer_1.binaryWriteOptions}});var pb_long_1=__webpack_require__(3491);Object.defineProperty(exports,
"PbLong",{enumerable:true,get:function(){return pb_long_1.PbLong}});Object.defineProperty(exports,"PbULong",{enumerable:true,get:function(){return pb_long_1.PbULong}});
var json_format_contract_1=__webpack_require__(36885);Object.defineProperty(exports,"jsonReadOptions",{enumerable:true,get:function(){return json_format_contract_1.
jsonReadOptions}});Object.defineProperty(exports,"jsonWriteOptions",{enumerable:true,get:function(){return json_format_contract_1.jsonWriteOptions}});Object.defineProperty(
exports,"mergeJsonOptions",{enumerable:true,get:function(){return json_format_contract_1.mergeJsonOptions}});var message_type_contract_1=__webpack_require__(1155);
Object.defineProperty(exports,"MESSAGE_TYPE",{enumerable:true,get:function(){return message_type_contract_1.MESSAGE_TYPE}});var message_type_1=__webpack_require__(
19060);Object.defineProperty(exports,"MessageType",{enumerable:true,get:function(){return message_type_1.MessageType}});var reflection_info_1=__webpack_require__(
76024);Object.defineProperty(exports,"ScalarType",{enumerable:true,get:function(){return reflection_info_1.ScalarType}});Object.defineProperty(exports,"LongType",
{enumerable:true,get:function(){return reflection_info_1.LongType}});Object.defineProperty(exports,"RepeatType",{enumerable:true,get:function(){return reflection_info_1.
RepeatType}});Object.defineProperty(exports,"normalizeFieldInfo",{enumerable:true,get:function(){return reflection_info_1.normalizeFieldInfo}});Object.defineProperty(
exports,"readFieldOptions",{enumerable:true,get:function(){return reflection_info_1.readFieldOptions}});Object.defineProperty(exports,"readFieldOption",{enumerable:true,
get:function(){return reflection_info_1.readFieldOption}});Object.defineProperty(exports,"readMessageOption",{enumerable:true,get:function(){return reflection_info_1.
readMessageOption}});var reflection_type_check_1=__webpack_require__(61977);Object.defineProperty(exports,"ReflectionTypeCheck",{enumerable:true,get:function(){
return reflection_type_check_1.ReflectionTypeCheck}});var reflection_create_1=__webpack_require__(95868);Object.defineProperty(exports,"reflectionCreate",{enumerable:true,
get:function(){return reflection_create_1.reflectionCreate}});var reflection_scalar_default_1=__webpack_require__(72516);Object.defineProperty(exports,"reflecti\
onScalarDefault",{enumerable:true,get:function(){return reflection_scalar_default_1.reflectionScalarDefault}});var reflection_merge_partial_1=__webpack_require__(
22122);Object.defineProperty(exports,"reflectionMergePartial",{enumerable:true,get:function(){return reflection_merge_partial_1.reflectionMergePartial}});var reflection_equals_1=__webpack_require__(
95773);Object.defineProperty(exports,"reflectionEquals",{enumerable:true,get:function(){return reflection_equals_1.reflectionEquals}});var reflection_binary_reader_1=__webpack_require__(
28073);Object.defineProperty(exports,"ReflectionBinaryReader",{enumerable:true,get:function(){return reflection_binary_reader_1.ReflectionBinaryReader}});var reflection_binary_writer_1=__webpack_require__(
49221);Object.defineProperty(exports,"ReflectionBinaryWriter",{enumerable:true,get:function(){return reflection_binary_writer_1.ReflectionBinaryWriter}});var reflection_json_reader_1=__webpack_require__(
55584);Object.defineProperty(exports,"ReflectionJsonReader",{enumerable:true,get:function(){return reflection_json_reader_1.ReflectionJsonReader}});var reflection_json_writer_1=__webpack_require__(
13964);Object.defineProperty(exports,"ReflectionJsonWriter",{enumerable:true,get:function(){return reflection_json_writer_1.ReflectionJsonWriter}});var reflection_contains_message_type_1=__webpack_require__(
19628);Object.defineProperty(exports,"containsMessageType",{enumerable:true,get:function(){return reflection_contains_message_type_1.containsMessageType}});var oneof_1=__webpack_require__(
23297);Object.defineProperty(exports,"isOneofGroup",{enumerable:true,get:function(){return oneof_1.isOneofGroup}});Object.defineProperty(exports,"setOneofValue",
{enumerable:true,get:function(){return oneof_1.setOneofValue}});Object.defineProperty(exports,"getOneofValue",{enumerable:true,get:function(){return oneof_1.getOneofValue}});
Object.defineProperty(exports,"clearOneofValue",{enumerable:true,get:function(){return oneof_1.clearOneofValue}});Object.defineProperty(exports,"getSelectedOneo\
fValue",{enumerable:true,get:function(){return oneof_1.getSelectedOneofValue}});var enum_object_1=__webpack_require__(99143);Object.defineProperty(exports,"list\
EnumValues",{enumerable:true,get:function(){return enum_object_1.listEnumValues}});Object.defineProperty(exports,"listEnumNames",{enumerable:true,get:function(){
return enum_object_1.listEnumNames}});Object.defineProperty(exports,"listEnumNumbers",{enumerable:true,get:function(){return enum_object_1.listEnumNumbers}});Object.
defineProperty(exports,"isEnumObject",{enumerable:true,get:function(){return enum_object_1.isEnumObject}});var lower_camel_case_1=__webpack_require__(87143);Object.
defineProperty(exports,"lowerCamelCase",{enumerable:true,get:function(){return lower_camel_case_1.lowerCamelCase}});var assert_1=__webpack_require__(74140);Object.
defineProperty(exports,"assert",{enumerable:true,get:function(){return assert_1.assert}});Object.defineProperty(exports,"assertNever",{enumerable:true,get:function(){
return assert_1.assertNever}});Object.defineProperty(exports,"assertInt32",{enumerable:true,get:function(){return assert_1.assertInt32}});Object.defineProperty(
exports,"assertUInt32",{enumerable:true,get:function(){return assert_1.assertUInt32}});Object.defineProperty(exports,"assertFloat32",{enumerable:true,get:function(){
return assert_1.assertFloat32}})}),36885:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.mergeJsonOptions=
exports.jsonWriteOptions=exports.jsonReadOptions=void 0;const defaultsWrite={emitDefaultValues:false,enumAsInteger:false,useProtoFieldName:false,prettySpaces:0},
defaultsRead={ignoreUnknownFields:false};function jsonReadOptions(options){return options?Object.assign(Object.assign({},defaultsRead),options):defaultsRead}exports.
jsonReadOptions=jsonReadOptions;function jsonWriteOptions(options){return options?Object.assign(Object.assign({},defaultsWrite),options):defaultsWrite}exports.jsonWriteOptions=
jsonWriteOptions;function mergeJsonOptions(a,b){var _a,_b;let c=Object.assign(Object.assign({},a),b);c.typeRegistry=[...(_a=a===null||a===void 0?void 0:a.typeRegistry)!==
null&&_a!==void 0?_a:[],...(_b=b===null||b===void 0?void 0:b.typeRegistry)!==null&&_b!==void 0?_b:[]];return c}exports.mergeJsonOptions=mergeJsonOptions}),62537:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.isJsonObject=exports.typeofJsonValue=void 0;function typeofJsonValue(value){let t=typeof value;
if(t=="object"){if(Array.isArray(value))return"array";if(value===null)return"null"}return t}exports.typeofJsonValue=typeofJsonValue;function isJsonObject(value){
return value!==null&&typeof value=="object"&&!Array.isArray(value)}exports.isJsonObject=isJsonObject}),87143:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.lowerCamelCase=void 0;function lowerCamelCase(snakeCase){let capNext=false;const sb=[];for(let i=0;i<snakeCase.length;i++){
let next=snakeCase.charAt(i);if(next=="_"){capNext=true}else if(/\d/.test(next)){sb.push(next);capNext=true}else if(capNext){sb.push(next.toUpperCase());capNext=
false}else if(i==0){sb.push(next.toLowerCase())}else{sb.push(next)}}return sb.join("")}exports.lowerCamelCase=lowerCamelCase}),1155:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.MESSAGE_TYPE=void 0;exports.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}),19060:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.MessageType=void 0;const message_type_contract_1=__webpack_require__(1155);const reflection_info_1=__webpack_require__(
76024);const reflection_type_check_1=__webpack_require__(61977);const reflection_json_reader_1=__webpack_require__(55584);const reflection_json_writer_1=__webpack_require__(
13964);const reflection_binary_reader_1=__webpack_require__(28073);const reflection_binary_writer_1=__webpack_require__(49221);const reflection_create_1=__webpack_require__(
95868);const reflection_merge_partial_1=__webpack_require__(22122);const json_typings_1=__webpack_require__(62537);const json_format_contract_1=__webpack_require__(
36885);const reflection_equals_1=__webpack_require__(95773);const binary_writer_1=__webpack_require__(57247);const binary_reader_1=__webpack_require__(36863);const baseDescriptors=Object.
getOwnPropertyDescriptors(Object.getPrototypeOf({}));const messageTypeDescriptor=baseDescriptors[message_type_contract_1.MESSAGE_TYPE]={};class MessageType{constructor(name,fields,options){
this.defaultCheckDepth=16;this.typeName=name;this.fields=fields.map(reflection_info_1.normalizeFieldInfo);this.options=options!==null&&options!==void 0?options:
{};messageTypeDescriptor.value=this;this.messagePrototype=Object.create(null,baseDescriptors);this.refTypeCheck=new reflection_type_check_1.ReflectionTypeCheck(
this);this.refJsonReader=new reflection_json_reader_1.ReflectionJsonReader(this);this.refJsonWriter=new reflection_json_writer_1.ReflectionJsonWriter(this);this.
refBinReader=new reflection_binary_reader_1.ReflectionBinaryReader(this);this.refBinWriter=new reflection_binary_writer_1.ReflectionBinaryWriter(this)}create(value){
let message=reflection_create_1.reflectionCreate(this);if(value!==void 0){reflection_merge_partial_1.reflectionMergePartial(this,message,value)}return message}clone(message){
let copy=this.create();reflection_merge_partial_1.reflectionMergePartial(this,copy,message);return copy}equals(a,b){return reflection_equals_1.reflectionEquals(
this,a,b)}is(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.is(arg,depth,false)}isAssignable(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.
is(arg,depth,true)}mergePartial(target,source){reflection_merge_partial_1.reflectionMergePartial(this,target,source)}fromBinary(data,options){let opt=binary_reader_1.
binaryReadOptions(options);return this.internalBinaryRead(opt.readerFactory(data),data.byteLength,opt)}fromJson(json,options){return this.internalJsonRead(json,
json_format_contract_1.jsonReadOptions(options))}fromJsonString(json,options){let value=JSON.parse(json);return this.fromJson(value,options)}toJson(message,options){
return this.internalJsonWrite(message,json_format_contract_1.jsonWriteOptions(options))}toJsonString(message,options){var _a;let value=this.toJson(message,options);
return JSON.stringify(value,null,(_a=options===null||options===void 0?void 0:options.prettySpaces)!==null&&_a!==void 0?_a:0)}toBinary(message,options){let opt=binary_writer_1.
binaryWriteOptions(options);return this.internalBinaryWrite(message,opt.writerFactory(),opt).finish()}internalJsonRead(json,options,target){if(json!==null&&typeof json==
"object"&&!Array.isArray(json)){let message=target!==null&&target!==void 0?target:this.create();this.refJsonReader.read(json,message,options);return message}throw new Error(
`Unable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`)}internalJsonWrite(message,options){return this.refJsonWriter.write(
message,options)}internalBinaryWrite(message,writer,options){this.refBinWriter.write(message,writer,options);return writer}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create();this.refBinReader.read(reader,message,options,length);return message}}exports.MessageType=MessageType}),
23297:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.getSelectedOneofValue=exports.clearOneofValue=exports.
setUnknownOneofValue=exports.setOneofValue=exports.getOneofValue=exports.isOneofGroup=void 0;function isOneofGroup(any){if(typeof any!="object"||any===null||!any.
hasOwnProperty("oneofKind")){return false}switch(typeof any.oneofKind){case"string":if(any[any.oneofKind]===void 0)return false;return Object.keys(any).length==
2;case"undefined":return Object.keys(any).length==1;default:return false}}exports.isOneofGroup=isOneofGroup;function getOneofValue(oneof,kind){return oneof[kind]}
exports.getOneofValue=getOneofValue;function setOneofValue(oneof,kind,value){if(oneof.oneofKind!==void 0){delete oneof[oneof.oneofKind]}oneof.oneofKind=kind;if(value!==
void 0){oneof[kind]=value}}exports.setOneofValue=setOneofValue;function setUnknownOneofValue(oneof,kind,value){if(oneof.oneofKind!==void 0){delete oneof[oneof.oneofKind]}
oneof.oneofKind=kind;if(value!==void 0&&kind!==void 0){oneof[kind]=value}}exports.setUnknownOneofValue=setUnknownOneofValue;function clearOneofValue(oneof){if(oneof.
oneofKind!==void 0){delete oneof[oneof.oneofKind]}oneof.oneofKind=void 0}exports.clearOneofValue=clearOneofValue;function getSelectedOneofValue(oneof){if(oneof.
oneofKind===void 0){return void 0}return oneof[oneof.oneofKind]}exports.getSelectedOneofValue=getSelectedOneofValue}),3491:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.PbLong=exports.PbULong=exports.detectBi=void 0;const goog_varint_1=__webpack_require__(72197);let BI;
function detectBi(){const dv=new DataView(new ArrayBuffer(8));const ok=globalThis.BigInt!==void 0&&typeof dv.getBigInt64==="function"&&typeof dv.getBigUint64===
"function"&&typeof dv.setBigInt64==="function"&&typeof dv.setBigUint64==="function";BI=ok?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),
UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:dv}:void 0}exports.detectBi=detectBi;detectBi();function assertBi(bi){if(!bi)throw new Error("Bi\
gInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}const RE_DECIMAL_STR=/^-?[0-9]+$/;const TWO_PWR_32_DBL=4294967296;
const HALF_2_PWR_32=2147483648;class SharedPbLong{constructor(lo,hi){this.lo=lo|0;this.hi=hi|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let result=this.
hi*TWO_PWR_32_DBL+(this.lo>>>0);if(!Number.isSafeInteger(result))throw new Error("cannot convert to safe number");return result}}class PbULong extends SharedPbLong{static from(value){
if(BI)switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integer");value=BI.C(value);case"number":if(value===
0)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.UMIN)throw new Error("signed value for ulong");if(value>BI.UMAX)throw new Error(
"ulong too large");BI.V.setBigUint64(0,value,true);return new PbULong(BI.V.getInt32(0,true),BI.V.getInt32(4,true))}else switch(typeof value){case"string":if(value==
"0")return this.ZERO;value=value.trim();if(!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(value);
if(minus)throw new Error("signed value for ulong");return new PbULong(lo,hi);case"number":if(value==0)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error(
"number is no integer");if(value<0)throw new Error("signed value for ulong");return new PbULong(value,value/TWO_PWR_32_DBL)}throw new Error("unknown value "+typeof value)}toString(){
return BI?this.toBigInt().toString():goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){assertBi(BI);BI.V.setInt32(0,this.lo,true);BI.V.setInt32(4,this.hi,
true);return BI.V.getBigUint64(0,true)}}exports.PbULong=PbULong;PbULong.ZERO=new PbULong(0,0);class PbLong extends SharedPbLong{static from(value){if(BI)switch(typeof value){case"\
string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integer");value=BI.C(value);case"number":if(value===0)return this.ZERO;value=BI.
C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.MIN)throw new Error("signed long too small");if(value>BI.MAX)throw new Error("signed long too large");
BI.V.setBigInt64(0,value,true);return new PbLong(BI.V.getInt32(0,true),BI.V.getInt32(4,true))}else switch(typeof value){case"string":if(value=="0")return this.ZERO;
value=value.trim();if(!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(value);if(minus){if(hi>
HALF_2_PWR_32||hi==HALF_2_PWR_32&&lo!=0)throw new Error("signed long too small")}else if(hi>=HALF_2_PWR_32)throw new Error("signed long too large");let pbl=new PbLong(
lo,hi);return minus?pbl.negate():pbl;case"number":if(value==0)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error("number is no integer");return value>
0?new PbLong(value,value/TWO_PWR_32_DBL):new PbLong(-value,-value/TWO_PWR_32_DBL).negate()}throw new Error("unknown value "+typeof value)}isNegative(){return(this.
hi&HALF_2_PWR_32)!==0}negate(){let hi=~this.hi,lo=this.lo;if(lo)lo=~lo+1;else hi+=1;return new PbLong(lo,hi)}toString(){if(BI)return this.toBigInt().toString();
if(this.isNegative()){let n=this.negate();return"-"+goog_varint_1.int64toString(n.lo,n.hi)}return goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){assertBi(
BI);BI.V.setInt32(0,this.lo,true);BI.V.setInt32(4,this.hi,true);return BI.V.getBigInt64(0,true)}}exports.PbLong=PbLong;PbLong.ZERO=new PbLong(0,0)}),87992:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.utf8read=void 0;const fromCharCodes=chunk=>String.fromCharCode.apply(String,chunk);function utf8read(bytes){
if(bytes.length<1)return"";let pos=0,parts=[],chunk=[],i=0,t;let len=bytes.length;while(pos<len){t=bytes[pos++];if(t<128)chunk[i++]=t;else if(t>191&&t<224)chunk[i++]=
(t&31)<<6|bytes[pos++]&63;else if(t>239&&t<365){t=((t&7)<<18|(bytes[pos++]&63)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63)-65536;chunk[i++]=55296+(t>>10);chunk[i++]=
56320+(t&1023)}else chunk[i++]=(t&15)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63;if(i>8191){parts.push(fromCharCodes(chunk));i=0}}if(parts.length){if(i)parts.push(
fromCharCodes(chunk.slice(0,i)));return parts.join("")}return fromCharCodes(chunk.slice(0,i))}exports.utf8read=utf8read}),28073:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.ReflectionBinaryReader=void 0;const binary_format_contract_1=__webpack_require__(54858);const reflection_info_1=__webpack_require__(
76024);const reflection_long_convert_1=__webpack_require__(2832);const reflection_scalar_default_1=__webpack_require__(72516);class ReflectionBinaryReader{constructor(info){
this.info=info}prepare(){var _a;if(!this.fieldNoToField){const fieldsInput=(_a=this.info.fields)!==null&&_a!==void 0?_a:[];this.fieldNoToField=new Map(fieldsInput.
map(field=>[field.no,field]))}}read(reader,message,options,length){this.prepare();const end=length===void 0?reader.len:reader.pos+length;while(reader.pos<end){const[
fieldNo,wireType]=reader.tag(),field=this.fieldNoToField.get(fieldNo);if(!field){let u=options.readUnknownField;if(u=="throw")throw new Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.info.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?binary_format_contract_1.UnknownFieldHandler.onRead:u)(this.
info.typeName,message,fieldNo,wireType,d);continue}let target=message,repeated=field.repeat,localName=field.localName;if(field.oneof){target=target[field.oneof];
if(target.oneofKind!==localName)target=message[field.oneof]={oneofKind:localName}}switch(field.kind){case"scalar":case"enum":let T=field.kind=="enum"?reflection_info_1.
ScalarType.INT32:field.T;let L=field.kind=="scalar"?field.L:void 0;if(repeated){let arr=target[localName];if(wireType==binary_format_contract_1.WireType.LengthDelimited&&
T!=reflection_info_1.ScalarType.STRING&&T!=reflection_info_1.ScalarType.BYTES){let e=reader.uint32()+reader.pos;while(reader.pos<e)arr.push(this.scalar(reader,T,
L))}else arr.push(this.scalar(reader,T,L))}else target[localName]=this.scalar(reader,T,L);break;case"message":if(repeated){let arr=target[localName];let msg=field.
T().internalBinaryRead(reader,reader.uint32(),options);arr.push(msg)}else target[localName]=field.T().internalBinaryRead(reader,reader.uint32(),options,target[localName]);
break;case"map":let[mapKey,mapVal]=this.mapEntry(field,reader,options);target[localName][mapKey]=mapVal;break}}}mapEntry(field,reader,options){let length=reader.
uint32();let end=reader.pos+length;let key=void 0;let val=void 0;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:if(field.K==reflection_info_1.
ScalarType.BOOL)key=reader.bool().toString();else key=this.scalar(reader,field.K,reflection_info_1.LongType.STRING);break;case 2:switch(field.V.kind){case"scala\
r":val=this.scalar(reader,field.V.T,field.V.L);break;case"enum":val=reader.int32();break;case"message":val=field.V.T().internalBinaryRead(reader,reader.uint32(),
options);break}break;default:throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`)}}if(key===
void 0){let keyRaw=reflection_scalar_default_1.reflectionScalarDefault(field.K);key=field.K==reflection_info_1.ScalarType.BOOL?keyRaw.toString():keyRaw}if(val===
void 0)switch(field.V.kind){case"scalar":val=reflection_scalar_default_1.reflectionScalarDefault(field.V.T,field.V.L);break;case"enum":val=0;break;case"message":
val=field.V.T().create();break}return[key,val]}scalar(reader,type,longType){switch(type){case reflection_info_1.ScalarType.INT32:return reader.int32();case reflection_info_1.
ScalarType.STRING:return reader.string();case reflection_info_1.ScalarType.BOOL:return reader.bool();case reflection_info_1.ScalarType.DOUBLE:return reader.double();case reflection_info_1.
ScalarType.FLOAT:return reader.float();case reflection_info_1.ScalarType.INT64:return reflection_long_convert_1.reflectionLongConvert(reader.int64(),longType);case reflection_info_1.
ScalarType.UINT64:return reflection_long_convert_1.reflectionLongConvert(reader.uint64(),longType);case reflection_info_1.ScalarType.FIXED64:return reflection_long_convert_1.
reflectionLongConvert(reader.fixed64(),longType);case reflection_info_1.ScalarType.FIXED32:return reader.fixed32();case reflection_info_1.ScalarType.BYTES:return reader.
bytes();case reflection_info_1.ScalarType.UINT32:return reader.uint32();case reflection_info_1.ScalarType.SFIXED32:return reader.sfixed32();case reflection_info_1.
ScalarType.SFIXED64:return reflection_long_convert_1.reflectionLongConvert(reader.sfixed64(),longType);case reflection_info_1.ScalarType.SINT32:return reader.sint32();case reflection_info_1.
ScalarType.SINT64:return reflection_long_convert_1.reflectionLongConvert(reader.sint64(),longType)}}}exports.ReflectionBinaryReader=ReflectionBinaryReader}),49221:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.ReflectionBinaryWriter=void 0;const binary_format_contract_1=__webpack_require__(54858);const reflection_info_1=__webpack_require__(
76024);const assert_1=__webpack_require__(74140);const pb_long_1=__webpack_require__(3491);class ReflectionBinaryWriter{constructor(info){this.info=info}prepare(){
if(!this.fields){const fieldsInput=this.info.fields?this.info.fields.concat():[];this.fields=fieldsInput.sort((a,b)=>a.no-b.no)}}write(message,writer,options){this.
prepare();for(const field of this.fields){let value,emitDefault,repeated=field.repeat,localName=field.localName;if(field.oneof){const group=message[field.oneof];
if(group.oneofKind!==localName)continue;value=group[localName];emitDefault=true}else{value=message[localName];emitDefault=false}switch(field.kind){case"scalar":case"\
enum":let T=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(repeated){assert_1.assert(Array.isArray(value));if(repeated==reflection_info_1.RepeatType.
PACKED)this.packed(writer,T,field.no,value);else for(const item of value)this.scalar(writer,T,field.no,item,true)}else if(value===void 0)assert_1.assert(field.opt);else
this.scalar(writer,T,field.no,value,emitDefault||field.opt);break;case"message":if(repeated){assert_1.assert(Array.isArray(value));for(const item of value)this.
message(writer,options,field.T(),field.no,item)}else{this.message(writer,options,field.T(),field.no,value)}break;case"map":assert_1.assert(typeof value=="object"&&
value!==null);for(const[key,val]of Object.entries(value))this.mapEntry(writer,options,field,key,val);break}}let u=options.writeUnknownFields;if(u!==false)(u===true?
binary_format_contract_1.UnknownFieldHandler.onWrite:u)(this.info.typeName,message,writer)}mapEntry(writer,options,field,key,value){writer.tag(field.no,binary_format_contract_1.
WireType.LengthDelimited);writer.fork();let keyValue=key;switch(field.K){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.
ScalarType.UINT32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:keyValue=Number.parseInt(key);break;case reflection_info_1.
ScalarType.BOOL:assert_1.assert(key=="true"||key=="false");keyValue=key=="true";break}this.scalar(writer,field.K,1,keyValue,true);switch(field.V.kind){case"scal\
ar":this.scalar(writer,field.V.T,2,value,true);break;case"enum":this.scalar(writer,reflection_info_1.ScalarType.INT32,2,value,true);break;case"message":this.message(
writer,options,field.V.T(),2,value);break}writer.join()}message(writer,options,handler,fieldNo,value){if(value===void 0)return;handler.internalBinaryWrite(value,
writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited).fork(),options);writer.join()}scalar(writer,type,fieldNo,value,emitDefault){let[wireType,method,
isDefault]=this.scalarInfo(type,value);if(!isDefault||emitDefault){writer.tag(fieldNo,wireType);writer[method](value)}}packed(writer,type,fieldNo,value){if(!value.
length)return;assert_1.assert(type!==reflection_info_1.ScalarType.BYTES&&type!==reflection_info_1.ScalarType.STRING);writer.tag(fieldNo,binary_format_contract_1.
WireType.LengthDelimited);writer.fork();let[,method]=this.scalarInfo(type);for(let i=0;i<value.length;i++)writer[method](value[i]);writer.join()}scalarInfo(type,value){
let t=binary_format_contract_1.WireType.Varint;let m;let i=value===void 0;let d=value===0;switch(type){case reflection_info_1.ScalarType.INT32:m="int32";break;case reflection_info_1.
ScalarType.STRING:d=i||!value.length;t=binary_format_contract_1.WireType.LengthDelimited;m="string";break;case reflection_info_1.ScalarType.BOOL:d=value===false;
m="bool";break;case reflection_info_1.ScalarType.UINT32:m="uint32";break;case reflection_info_1.ScalarType.DOUBLE:t=binary_format_contract_1.WireType.Bit64;m="d\
ouble";break;case reflection_info_1.ScalarType.FLOAT:t=binary_format_contract_1.WireType.Bit32;m="float";break;case reflection_info_1.ScalarType.INT64:d=i||pb_long_1.
PbLong.from(value).isZero();m="int64";break;case reflection_info_1.ScalarType.UINT64:d=i||pb_long_1.PbULong.from(value).isZero();m="uint64";break;case reflection_info_1.
ScalarType.FIXED64:d=i||pb_long_1.PbULong.from(value).isZero();t=binary_format_contract_1.WireType.Bit64;m="fixed64";break;case reflection_info_1.ScalarType.BYTES:
d=i||!value.byteLength;t=binary_format_contract_1.WireType.LengthDelimited;m="bytes";break;case reflection_info_1.ScalarType.FIXED32:t=binary_format_contract_1.
WireType.Bit32;m="fixed32";break;case reflection_info_1.ScalarType.SFIXED32:t=binary_format_contract_1.WireType.Bit32;m="sfixed32";break;case reflection_info_1.
ScalarType.SFIXED64:d=i||pb_long_1.PbLong.from(value).isZero();t=binary_format_contract_1.WireType.Bit64;m="sfixed64";break;case reflection_info_1.ScalarType.SINT32:
m="sint32";break;case reflection_info_1.ScalarType.SINT64:d=i||pb_long_1.PbLong.from(value).isZero();m="sint64";break}return[t,m,i||d]}}exports.ReflectionBinaryWriter=
ReflectionBinaryWriter}),19628:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.containsMessageType=
void 0;const message_type_contract_1=__webpack_require__(1155);function containsMessageType(msg){return msg[message_type_contract_1.MESSAGE_TYPE]!=null}exports.
containsMessageType=containsMessageType}),95868:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.reflectionCreate=void 0;const reflection_scalar_default_1=__webpack_require__(72516);const message_type_contract_1=__webpack_require__(1155);function reflectionCreate(type){
const msg=type.messagePrototype?Object.create(type.messagePrototype):Object.defineProperty({},message_type_contract_1.MESSAGE_TYPE,{value:type});for(let field of type.
fields){let name=field.localName;if(field.opt)continue;if(field.oneof)msg[field.oneof]={oneofKind:void 0};else if(field.repeat)msg[name]=[];else switch(field.kind){case"\
scalar":msg[name]=reflection_scalar_default_1.reflectionScalarDefault(field.T,field.L);break;case"enum":msg[name]=0;break;case"map":msg[name]={};break}}return msg}
exports.reflectionCreate=reflectionCreate}),95773:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.reflectionEquals=void 0;const reflection_info_1=__webpack_require__(76024);function reflectionEquals(info,a,b){if(a===b)return true;if(!a||!b)return false;
for(let field of info.fields){let localName=field.localName;let val_a=field.oneof?a[field.oneof][localName]:a[localName];let val_b=field.oneof?b[field.oneof][localName]:
b[localName];switch(field.kind){case"enum":case"scalar":let t=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(!(field.repeat?repeatedPrimitiveEq(
t,val_a,val_b):primitiveEq(t,val_a,val_b)))return false;break;case"map":if(!(field.V.kind=="message"?repeatedMsgEq(field.V.T(),objectValues(val_a),objectValues(
val_b)):repeatedPrimitiveEq(field.V.kind=="enum"?reflection_info_1.ScalarType.INT32:field.V.T,objectValues(val_a),objectValues(val_b))))return false;break;case"\
message":let T=field.T();if(!(field.repeat?repeatedMsgEq(T,val_a,val_b):T.equals(val_a,val_b)))return false;break}}return true}exports.reflectionEquals=reflectionEquals;
const objectValues=Object.values;function primitiveEq(type,a,b){if(a===b)return true;if(type!==reflection_info_1.ScalarType.BYTES)return false;let ba=a;let bb=b;
if(ba.length!==bb.length)return false;for(let i=0;i<ba.length;i++)if(ba[i]!=bb[i])return false;return true}function repeatedPrimitiveEq(type,a,b){if(a.length!==
b.length)return false;for(let i=0;i<a.length;i++)if(!primitiveEq(type,a[i],b[i]))return false;return true}function repeatedMsgEq(type,a,b){if(a.length!==b.length)
return false;for(let i=0;i<a.length;i++)if(!type.equals(a[i],b[i]))return false;return true}}),76024:((__unused_webpack_module,exports,__webpack_require__)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.readMessageOption=exports.readFieldOption=exports.readFieldOptions=exports.normalizeFieldInfo=exports.
RepeatType=exports.LongType=exports.ScalarType=void 0;const lower_camel_case_1=__webpack_require__(87143);var ScalarType;(function(ScalarType2){ScalarType2[ScalarType2["\
DOUBLE"]=1]="DOUBLE";ScalarType2[ScalarType2["FLOAT"]=2]="FLOAT";ScalarType2[ScalarType2["INT64"]=3]="INT64";ScalarType2[ScalarType2["UINT64"]=4]="UINT64";ScalarType2[ScalarType2["\
INT32"]=5]="INT32";ScalarType2[ScalarType2["FIXED64"]=6]="FIXED64";ScalarType2[ScalarType2["FIXED32"]=7]="FIXED32";ScalarType2[ScalarType2["BOOL"]=8]="BOOL";ScalarType2[ScalarType2["\
STRING"]=9]="STRING";ScalarType2[ScalarType2["BYTES"]=12]="BYTES";ScalarType2[ScalarType2["UINT32"]=13]="UINT32";ScalarType2[ScalarType2["SFIXED32"]=15]="SFIXED\
32";ScalarType2[ScalarType2["SFIXED64"]=16]="SFIXED64";ScalarType2[ScalarType2["SINT32"]=17]="SINT32";ScalarType2[ScalarType2["SINT64"]=18]="SINT64"})(ScalarType=
exports.ScalarType||(exports.ScalarType={}));var LongType;(function(LongType2){LongType2[LongType2["BIGINT"]=0]="BIGINT";LongType2[LongType2["STRING"]=1]="STRIN\
G";LongType2[LongType2["NUMBER"]=2]="NUMBER"})(LongType=exports.LongType||(exports.LongType={}));var RepeatType;(function(RepeatType2){RepeatType2[RepeatType2["\
NO"]=0]="NO";RepeatType2[RepeatType2["PACKED"]=1]="PACKED";RepeatType2[RepeatType2["UNPACKED"]=2]="UNPACKED"})(RepeatType=exports.RepeatType||(exports.RepeatType=
{}));function normalizeFieldInfo(field){var _a,_b,_c,_d;field.localName=(_a=field.localName)!==null&&_a!==void 0?_a:lower_camel_case_1.lowerCamelCase(field.name);
field.jsonName=(_b=field.jsonName)!==null&&_b!==void 0?_b:lower_camel_case_1.lowerCamelCase(field.name);field.repeat=(_c=field.repeat)!==null&&_c!==void 0?_c:RepeatType.
NO;field.opt=(_d=field.opt)!==null&&_d!==void 0?_d:field.repeat?false:field.oneof?false:field.kind=="message";return field}exports.normalizeFieldInfo=normalizeFieldInfo;
function readFieldOptions(messageType,fieldName,extensionName,extensionType){var _a;const options=(_a=messageType.fields.find((m,i)=>m.localName==fieldName||i==
fieldName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?extensionType.fromJson(options[extensionName]):void 0}exports.readFieldOptions=
readFieldOptions;function readFieldOption(messageType,fieldName,extensionName,extensionType){var _a;const options=(_a=messageType.fields.find((m,i)=>m.localName==
fieldName||i==fieldName))===null||_a===void 0?void 0:_a.options;if(!options){return void 0}const optionVal=options[extensionName];if(optionVal===void 0){return optionVal}
return extensionType?extensionType.fromJson(optionVal):optionVal}exports.readFieldOption=readFieldOption;function readMessageOption(messageType,extensionName,extensionType){
const options=messageType.options;const optionVal=options[extensionName];if(optionVal===void 0){return optionVal}return extensionType?extensionType.fromJson(optionVal):
optionVal}exports.readMessageOption=readMessageOption}),55584:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",
{value:true});exports.ReflectionJsonReader=void 0;const json_typings_1=__webpack_require__(62537);const base64_1=__webpack_require__(30153);const reflection_info_1=__webpack_require__(
76024);const pb_long_1=__webpack_require__(3491);const assert_1=__webpack_require__(74140);const reflection_long_convert_1=__webpack_require__(2832);class ReflectionJsonReader{constructor(info){
this.info=info}prepare(){var _a;if(this.fMap===void 0){this.fMap={};const fieldsInput=(_a=this.info.fields)!==null&&_a!==void 0?_a:[];for(const field of fieldsInput){
this.fMap[field.name]=field;this.fMap[field.jsonName]=field;this.fMap[field.localName]=field}}}assert(condition,fieldName,jsonValue){if(!condition){let what=json_typings_1.
typeofJsonValue(jsonValue);if(what=="number"||what=="boolean")what=jsonValue.toString();throw new Error(`Cannot parse JSON ${what} for ${this.info.typeName}#${fieldName}`)}}read(input,message,options){
this.prepare();const oneofsHandled=[];for(const[jsonKey,jsonValue]of Object.entries(input)){const field=this.fMap[jsonKey];if(!field){if(!options.ignoreUnknownFields)
throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);continue}const localName=field.localName;let target;
if(field.oneof){if(jsonValue===null&&(field.kind!=="enum"||field.T()[0]!=="google.protobuf.NullValue")){continue}if(oneofsHandled.includes(field.oneof))throw new Error(
`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);oneofsHandled.push(field.oneof);target=message[field.oneof]=
{oneofKind:localName}}else{target=message}if(field.kind=="map"){if(jsonValue===null){continue}this.assert(json_typings_1.isJsonObject(jsonValue),field.name,jsonValue);
const fieldObj=target[localName];for(const[jsonObjKey,jsonObjValue]of Object.entries(jsonValue)){this.assert(jsonObjValue!==null,field.name+" map value",null);let val;
switch(field.V.kind){case"message":val=field.V.T().internalJsonRead(jsonObjValue,options);break;case"enum":val=this.enum(field.V.T(),jsonObjValue,field.name,options.
ignoreUnknownFields);if(val===false)continue;break;case"scalar":val=this.scalar(jsonObjValue,field.V.T,field.V.L,field.name);break}this.assert(val!==void 0,field.
name+" map value",jsonObjValue);let key=jsonObjKey;if(field.K==reflection_info_1.ScalarType.BOOL)key=key=="true"?true:key=="false"?false:key;key=this.scalar(key,
field.K,reflection_info_1.LongType.STRING,field.name).toString();fieldObj[key]=val}}else if(field.repeat){if(jsonValue===null)continue;this.assert(Array.isArray(
jsonValue),field.name,jsonValue);const fieldArr=target[localName];for(const jsonItem of jsonValue){this.assert(jsonItem!==null,field.name,null);let val;switch(field.
kind){case"message":val=field.T().internalJsonRead(jsonItem,options);break;case"enum":val=this.enum(field.T(),jsonItem,field.name,options.ignoreUnknownFields);if(val===
false)continue;break;case"scalar":val=this.scalar(jsonItem,field.T,field.L,field.name);break}this.assert(val!==void 0,field.name,jsonValue);fieldArr.push(val)}}else{
switch(field.kind){case"message":if(jsonValue===null&&field.T().typeName!="google.protobuf.Value"){this.assert(field.oneof===void 0,field.name+" (oneof member)",
null);continue}target[localName]=field.T().internalJsonRead(jsonValue,options,target[localName]);break;case"enum":if(jsonValue===null)continue;let val=this.enum(
field.T(),jsonValue,field.name,options.ignoreUnknownFields);if(val===false)continue;target[localName]=val;break;case"scalar":if(jsonValue===null)continue;target[localName]=
this.scalar(jsonValue,field.T,field.L,field.name);break}}}}enum(type,json,fieldName,ignoreUnknownFields){if(type[0]=="google.protobuf.NullValue")assert_1.assert(
json===null||json==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} only accepts null.`);if(json===null)return 0;switch(typeof json){case"\
number":assert_1.assert(Number.isInteger(json),`Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}.`);return json;case"\
string":let localEnumName=json;if(type[2]&&json.substring(0,type[2].length)===type[2])localEnumName=json.substring(type[2].length);let enumNumber=type[1][localEnumName];
if(typeof enumNumber==="undefined"&&ignoreUnknownFields){return false}assert_1.assert(typeof enumNumber=="number",`Unable to parse field ${this.info.typeName}#${fieldName}\
, enum ${type[0]} has no value for "${json}".`);return enumNumber}assert_1.assert(false,`Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse \
enum value from ${typeof json}".`)}scalar(json,type,longType,fieldName){let e;try{switch(type){case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.
FLOAT:if(json===null)return 0;if(json==="NaN")return Number.NaN;if(json==="Infinity")return Number.POSITIVE_INFINITY;if(json==="-Infinity")return Number.NEGATIVE_INFINITY;
if(json===""){e="empty string";break}if(typeof json=="string"&&json.trim().length!==json.length){e="extra whitespace";break}if(typeof json!="string"&&typeof json!=
"number"){break}let float=Number(json);if(Number.isNaN(float)){e="not a number";break}if(!Number.isFinite(float)){e="too large or small";break}if(type==reflection_info_1.
ScalarType.FLOAT)assert_1.assertFloat32(float);return float;case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.
ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:if(json===null)return 0;let int32;if(typeof json=="number")
int32=json;else if(json==="")e="empty string";else if(typeof json=="string"){if(json.trim().length!==json.length)e="extra whitespace";else int32=Number(json)}if(int32===
void 0)break;if(type==reflection_info_1.ScalarType.UINT32)assert_1.assertUInt32(int32);else assert_1.assertInt32(int32);return int32;case reflection_info_1.ScalarType.
INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(
pb_long_1.PbLong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(
json),longType);case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.UINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(
pb_long_1.PbULong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.
from(json),longType);case reflection_info_1.ScalarType.BOOL:if(json===null)return false;if(typeof json!=="boolean")break;return json;case reflection_info_1.ScalarType.
STRING:if(json===null)return"";if(typeof json!=="string"){e="extra whitespace";break}try{encodeURIComponent(json)}catch(e2){e2="invalid UTF8";break}return json;case reflection_info_1.
ScalarType.BYTES:if(json===null||json==="")return new Uint8Array(0);if(typeof json!=="string")break;return base64_1.base64decode(json)}}catch(error){e=error.message}
this.assert(false,fieldName+(e?" - "+e:""),json)}}exports.ReflectionJsonReader=ReflectionJsonReader}),13964:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.ReflectionJsonWriter=void 0;const base64_1=__webpack_require__(30153);const pb_long_1=__webpack_require__(
3491);const reflection_info_1=__webpack_require__(76024);const assert_1=__webpack_require__(74140);class ReflectionJsonWriter{constructor(info){var _a;this.fields=
(_a=info.fields)!==null&&_a!==void 0?_a:[]}write(message,options){const json={},source=message;for(const field of this.fields){if(!field.oneof){let jsonValue2=this.
field(field,source[field.localName],options);if(jsonValue2!==void 0)json[options.useProtoFieldName?field.name:field.jsonName]=jsonValue2;continue}const group=source[field.
oneof];if(group.oneofKind!==field.localName)continue;const opt=field.kind=="scalar"||field.kind=="enum"?Object.assign(Object.assign({},options),{emitDefaultValues:true}):
options;let jsonValue=this.field(field,group[field.localName],opt);assert_1.assert(jsonValue!==void 0);json[options.useProtoFieldName?field.name:field.jsonName]=
jsonValue}return json}field(field,value,options){let jsonValue=void 0;if(field.kind=="map"){assert_1.assert(typeof value=="object"&&value!==null);const jsonObj={};
switch(field.V.kind){case"scalar":for(const[entryKey,entryValue]of Object.entries(value)){const val=this.scalar(field.V.T,entryValue,field.name,false,true);assert_1.
assert(val!==void 0);jsonObj[entryKey.toString()]=val}break;case"message":const messageType=field.V.T();for(const[entryKey,entryValue]of Object.entries(value)){
const val=this.message(messageType,entryValue,field.name,options);assert_1.assert(val!==void 0);jsonObj[entryKey.toString()]=val}break;case"enum":const enumInfo=field.
V.T();for(const[entryKey,entryValue]of Object.entries(value)){assert_1.assert(entryValue===void 0||typeof entryValue=="number");const val=this.enum(enumInfo,entryValue,
field.name,false,true,options.enumAsInteger);assert_1.assert(val!==void 0);jsonObj[entryKey.toString()]=val}break}if(options.emitDefaultValues||Object.keys(jsonObj).
length>0)jsonValue=jsonObj}else if(field.repeat){assert_1.assert(Array.isArray(value));const jsonArr=[];switch(field.kind){case"scalar":for(let i=0;i<value.length;i++){
const val=this.scalar(field.T,value[i],field.name,field.opt,true);assert_1.assert(val!==void 0);jsonArr.push(val)}break;case"enum":const enumInfo=field.T();for(let i=0;i<
value.length;i++){assert_1.assert(value[i]===void 0||typeof value[i]=="number");const val=this.enum(enumInfo,value[i],field.name,field.opt,true,options.enumAsInteger);
assert_1.assert(val!==void 0);jsonArr.push(val)}break;case"message":const messageType=field.T();for(let i=0;i<value.length;i++){const val=this.message(messageType,
value[i],field.name,options);assert_1.assert(val!==void 0);jsonArr.push(val)}break}if(options.emitDefaultValues||jsonArr.length>0||options.emitDefaultValues)jsonValue=
jsonArr}else{switch(field.kind){case"scalar":jsonValue=this.scalar(field.T,value,field.name,field.opt,options.emitDefaultValues);break;case"enum":jsonValue=this.
enum(field.T(),value,field.name,field.opt,options.emitDefaultValues,options.enumAsInteger);break;case"message":jsonValue=this.message(field.T(),value,field.name,
options);break}}return jsonValue}enum(type,value,fieldName,optional,emitDefaultValues,enumAsInteger){if(type[0]=="google.protobuf.NullValue")return!emitDefaultValues&&
!optional?void 0:null;if(value===void 0){assert_1.assert(optional);return void 0}if(value===0&&!emitDefaultValues&&!optional)return void 0;assert_1.assert(typeof value==
"number");assert_1.assert(Number.isInteger(value));if(enumAsInteger||!type[1].hasOwnProperty(value))return value;if(type[2])return type[2]+type[1][value];return type[1][value]}message(type,value,fieldName,options){
if(value===void 0)return options.emitDefaultValues?null:void 0;return type.internalJsonWrite(value,options)}scalar(type,value,fieldName,optional,emitDefaultValues){
if(value===void 0){assert_1.assert(optional);return void 0}const ed=emitDefaultValues||optional;switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.
ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:if(value===0)return ed?0:void 0;assert_1.assertInt32(value);return value;case reflection_info_1.ScalarType.
FIXED32:case reflection_info_1.ScalarType.UINT32:if(value===0)return ed?0:void 0;assert_1.assertUInt32(value);return value;case reflection_info_1.ScalarType.FLOAT:
assert_1.assertFloat32(value);case reflection_info_1.ScalarType.DOUBLE:if(value===0)return ed?0:void 0;assert_1.assert(typeof value=="number");if(Number.isNaN(value))
return"NaN";if(value===Number.POSITIVE_INFINITY)return"Infinity";if(value===Number.NEGATIVE_INFINITY)return"-Infinity";return value;case reflection_info_1.ScalarType.
STRING:if(value==="")return ed?"":void 0;assert_1.assert(typeof value=="string");return value;case reflection_info_1.ScalarType.BOOL:if(value===false)return ed?
false:void 0;assert_1.assert(typeof value=="boolean");return value;case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:assert_1.assert(
typeof value=="number"||typeof value=="string"||typeof value=="bigint");let ulong=pb_long_1.PbULong.from(value);if(ulong.isZero()&&!ed)return void 0;return ulong.
toString();case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:assert_1.assert(typeof value==
"number"||typeof value=="string"||typeof value=="bigint");let long=pb_long_1.PbLong.from(value);if(long.isZero()&&!ed)return void 0;return long.toString();case reflection_info_1.
ScalarType.BYTES:assert_1.assert(value instanceof Uint8Array);if(!value.byteLength)return ed?"":void 0;return base64_1.base64encode(value)}}}exports.ReflectionJsonWriter=
ReflectionJsonWriter}),2832:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.reflectionLongConvert=
void 0;const reflection_info_1=__webpack_require__(76024);function reflectionLongConvert(long,type){switch(type){case reflection_info_1.LongType.BIGINT:return long.
toBigInt();case reflection_info_1.LongType.NUMBER:return long.toNumber();default:return long.toString()}}exports.reflectionLongConvert=reflectionLongConvert}),22122:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.reflectionMergePartial=void 0;function reflectionMergePartial(info,target,source){let fieldValue,
input=source,output;for(let field of info.fields){let name=field.localName;if(field.oneof){const group=input[field.oneof];if((group===null||group===void 0?void 0:
group.oneofKind)==void 0){continue}fieldValue=group[name];output=target[field.oneof];output.oneofKind=group.oneofKind;if(fieldValue==void 0){delete output[name];
continue}}else{fieldValue=input[name];output=target;if(fieldValue==void 0){continue}}if(field.repeat)output[name].length=fieldValue.length;switch(field.kind){case"\
scalar":case"enum":if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=fieldValue[i];else output[name]=fieldValue;break;case"message":let T=field.
T();if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=T.create(fieldValue[i]);else if(output[name]===void 0)output[name]=T.create(fieldValue);else
T.mergePartial(output[name],fieldValue);break;case"map":switch(field.V.kind){case"scalar":case"enum":Object.assign(output[name],fieldValue);break;case"message":
let T2=field.V.T();for(let k of Object.keys(fieldValue))output[name][k]=T2.create(fieldValue[k]);break}break}}}exports.reflectionMergePartial=reflectionMergePartial}),
72516:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.reflectionScalarDefault=void 0;const reflection_info_1=__webpack_require__(
76024);const reflection_long_convert_1=__webpack_require__(2832);const pb_long_1=__webpack_require__(3491);function reflectionScalarDefault(type,longType=reflection_info_1.
LongType.STRING){switch(type){case reflection_info_1.ScalarType.BOOL:return false;case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:
return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO,longType);case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.
SFIXED64:case reflection_info_1.ScalarType.SINT64:return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO,longType);case reflection_info_1.
ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:return 0;case reflection_info_1.ScalarType.BYTES:return new Uint8Array(0);case reflection_info_1.ScalarType.
STRING:return"";default:return 0}}exports.reflectionScalarDefault=reflectionScalarDefault}),61977:((__unused_webpack_module,exports,__webpack_require__)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.ReflectionTypeCheck=void 0;const reflection_info_1=__webpack_require__(76024);const oneof_1=__webpack_require__(
23297);class ReflectionTypeCheck{constructor(info){var _a;this.fields=(_a=info.fields)!==null&&_a!==void 0?_a:[]}prepare(){if(this.data)return;const req=[],known=[],
oneofs=[];for(let field of this.fields){if(field.oneof){if(!oneofs.includes(field.oneof)){oneofs.push(field.oneof);req.push(field.oneof);known.push(field.oneof)}}else{
known.push(field.localName);switch(field.kind){case"scalar":case"enum":if(!field.opt||field.repeat)req.push(field.localName);break;case"message":if(field.repeat)
req.push(field.localName);break;case"map":req.push(field.localName);break}}}this.data={req,known,oneofs:Object.values(oneofs)}}is(message,depth,allowExcessProperties=false){
if(depth<0)return true;if(message===null||message===void 0||typeof message!="object")return false;this.prepare();let keys=Object.keys(message),data=this.data;if(keys.
length<data.req.length||data.req.some(n=>!keys.includes(n)))return false;if(!allowExcessProperties){if(keys.some(k=>!data.known.includes(k)))return false}if(depth<
1){return true}for(const name of data.oneofs){const group=message[name];if(!oneof_1.isOneofGroup(group))return false;if(group.oneofKind===void 0)continue;const field=this.
fields.find(f=>f.localName===group.oneofKind);if(!field)return false;if(!this.field(group[group.oneofKind],field,allowExcessProperties,depth))return false}for(const field of this.
fields){if(field.oneof!==void 0)continue;if(!this.field(message[field.localName],field,allowExcessProperties,depth))return false}return true}field(arg,field,allowExcessProperties,depth){
let repeated=field.repeat;switch(field.kind){case"scalar":if(arg===void 0)return field.opt;if(repeated)return this.scalars(arg,field.T,depth,field.L);return this.
scalar(arg,field.T,field.L);case"enum":if(arg===void 0)return field.opt;if(repeated)return this.scalars(arg,reflection_info_1.ScalarType.INT32,depth);return this.
scalar(arg,reflection_info_1.ScalarType.INT32);case"message":if(arg===void 0)return true;if(repeated)return this.messages(arg,field.T(),allowExcessProperties,depth);
return this.message(arg,field.T(),allowExcessProperties,depth);case"map":if(typeof arg!="object"||arg===null)return false;if(depth<2)return true;if(!this.mapKeys(
arg,field.K,depth))return false;switch(field.V.kind){case"scalar":return this.scalars(Object.values(arg),field.V.T,depth,field.V.L);case"enum":return this.scalars(
Object.values(arg),reflection_info_1.ScalarType.INT32,depth);case"message":return this.messages(Object.values(arg),field.V.T(),allowExcessProperties,depth)}break}
return true}message(arg,type,allowExcessProperties,depth){if(allowExcessProperties){return type.isAssignable(arg,depth)}return type.is(arg,depth)}messages(arg,type,allowExcessProperties,depth){
if(!Array.isArray(arg))return false;if(depth<2)return true;if(allowExcessProperties){for(let i=0;i<arg.length&&i<depth;i++)if(!type.isAssignable(arg[i],depth-1))
return false}else{for(let i=0;i<arg.length&&i<depth;i++)if(!type.is(arg[i],depth-1))return false}return true}scalar(arg,type,longType){let argType=typeof arg;switch(type){case reflection_info_1.
ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.
ScalarType.SINT64:switch(longType){case reflection_info_1.LongType.BIGINT:return argType=="bigint";case reflection_info_1.LongType.NUMBER:return argType=="numbe\
r"&&!isNaN(arg);default:return argType=="string"}case reflection_info_1.ScalarType.BOOL:return argType=="boolean";case reflection_info_1.ScalarType.STRING:return argType==
"string";case reflection_info_1.ScalarType.BYTES:return arg instanceof Uint8Array;case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:
return argType=="number"&&!isNaN(arg);default:return argType=="number"&&Number.isInteger(arg)}}scalars(arg,type,depth,longType){if(!Array.isArray(arg))return false;
if(depth<2)return true;if(Array.isArray(arg)){for(let i=0;i<arg.length&&i<depth;i++)if(!this.scalar(arg[i],type,longType))return false}return true}mapKeys(map,type,depth){
let keys=Object.keys(map);switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.
ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:return this.scalars(keys.slice(0,depth).map(k=>parseInt(k)),type,depth);case reflection_info_1.ScalarType.
BOOL:return this.scalars(keys.slice(0,depth).map(k=>k=="true"?true:k=="false"?false:k),type,depth);default:return this.scalars(keys,type,depth,reflection_info_1.
LongType.STRING)}}}exports.ReflectionTypeCheck=ReflectionTypeCheck}),9869:(module=>{const cached=async function(){}.constructor;module.exports=()=>cached}),78213:(module=>{
const cached=async function*(){}.constructor;module.exports=()=>cached}),80574:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports={parallel:__webpack_require__(
8815),serial:__webpack_require__(1840),serialOrdered:__webpack_require__(11787)}}),47908:(module=>{module.exports=abort;function abort(state){Object.keys(state.
jobs).forEach(clean.bind(state));state.jobs={}}function clean(key){if(typeof this.jobs[key]=="function"){this.jobs[key]()}}}),870:((module,__unused_webpack_exports,__webpack_require__)=>{
var defer=__webpack_require__(31262);module.exports=async;function async(callback){var isAsync=false;defer(function(){isAsync=true});return function async_callback(err,result){
if(isAsync){callback(err,result)}else{defer(function nextTick_callback(){callback(err,result)})}}}}),31262:(module=>{module.exports=defer;function defer(fn){var nextTick=typeof setImmediate==
"function"?setImmediate:typeof process=="object"&&typeof process.nextTick=="function"?process.nextTick:null;if(nextTick){nextTick(fn)}else{setTimeout(fn,0)}}}),
29472:((module,__unused_webpack_exports,__webpack_require__)=>{var async=__webpack_require__(870),abort=__webpack_require__(47908);module.exports=iterate;function iterate(list,iterator,state,callback){
var key=state["keyedList"]?state["keyedList"][state.index]:state.index;state.jobs[key]=runJob(iterator,key,list[key],function(error,output){if(!(key in state.jobs)){
return}delete state.jobs[key];if(error){abort(state)}else{state.results[key]=output}callback(error,state.results)})}function runJob(iterator,key,item,callback){
var aborter;if(iterator.length==2){aborter=iterator(item,async(callback))}else{aborter=iterator(item,key,async(callback))}return aborter}}),52859:(module=>{module.
exports=state;function state(list,sortMethod){var isNamedList=!Array.isArray(list),initState={index:0,keyedList:isNamedList||sortMethod?Object.keys(list):null,jobs:{},
results:isNamedList?{}:[],size:isNamedList?Object.keys(list).length:list.length};if(sortMethod){initState.keyedList.sort(isNamedList?sortMethod:function(a,b){return sortMethod(
list[a],list[b])})}return initState}}),24777:((module,__unused_webpack_exports,__webpack_require__)=>{var abort=__webpack_require__(47908),async=__webpack_require__(
870);module.exports=terminator;function terminator(callback){if(!Object.keys(this.jobs).length){return}this.index=this.size;abort(this);async(callback)(null,this.
results)}}),8815:((module,__unused_webpack_exports,__webpack_require__)=>{var iterate=__webpack_require__(29472),initState=__webpack_require__(52859),terminator=__webpack_require__(
24777);module.exports=parallel;function parallel(list,iterator,callback){var state=initState(list);while(state.index<(state["keyedList"]||list).length){iterate(
list,iterator,state,function(error,result){if(error){callback(error,result);return}if(Object.keys(state.jobs).length===0){callback(null,state.results);return}});
state.index++}return terminator.bind(state,callback)}}),1840:((module,__unused_webpack_exports,__webpack_require__)=>{var serialOrdered=__webpack_require__(11787);
module.exports=serial;function serial(list,iterator,callback){return serialOrdered(list,iterator,null,callback)}}),11787:((module,__unused_webpack_exports,__webpack_require__)=>{
var iterate=__webpack_require__(29472),initState=__webpack_require__(52859),terminator=__webpack_require__(24777);module.exports=serialOrdered;module.exports.ascending=
ascending;module.exports.descending=descending;function serialOrdered(list,iterator,sortMethod,callback){var state=initState(list,sortMethod);iterate(list,iterator,
state,function iteratorHandler(error,result){if(error){callback(error,result);return}state.index++;if(state.index<(state["keyedList"]||list).length){iterate(list,
iterator,state,iteratorHandler);return}callback(null,state.results)});return terminator.bind(state,callback)}function ascending(a,b){return a<b?-1:a>b?1:0}function descending(a,b){
return-1*ascending(a,b)}}),36137:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(37886);var $apply=__webpack_require__(8891);
var $call=__webpack_require__(35295);var $reflectApply=__webpack_require__(65256);module.exports=$reflectApply||bind.call($call,$apply)}),8891:(module=>{module.
exports=Function.prototype.apply}),35295:(module=>{module.exports=Function.prototype.call}),60571:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(
37886);var $TypeError=__webpack_require__(52544);var $call=__webpack_require__(35295);var $actualApply=__webpack_require__(36137);module.exports=function callBindBasic(args){
if(args.length<1||typeof args[0]!=="function"){throw new $TypeError("a function is required")}return $actualApply(bind,$call,args)}}),65256:(module=>{module.exports=
typeof Reflect!=="undefined"&&Reflect&&Reflect.apply}),5412:((module,__unused_webpack_exports,__webpack_require__)=>{var util=__webpack_require__(39023);var Stream=__webpack_require__(
2203).Stream;var DelayedStream=__webpack_require__(70516);module.exports=CombinedStream;function CombinedStream(){this.writable=false;this.readable=true;this.dataSize=
0;this.maxDataSize=2*1024*1024;this.pauseStreams=true;this._released=false;this._streams=[];this._currentStream=null;this._insideLoop=false;this._pendingNext=false}
util.inherits(CombinedStream,Stream);CombinedStream.create=function(options){var combinedStream=new this;options=options||{};for(var option in options){combinedStream[option]=
options[option]}return combinedStream};CombinedStream.isStreamLike=function(stream){return typeof stream!=="function"&&typeof stream!=="string"&&typeof stream!==
"boolean"&&typeof stream!=="number"&&!Buffer.isBuffer(stream)};CombinedStream.prototype.append=function(stream){var isStreamLike=CombinedStream.isStreamLike(stream);
if(isStreamLike){if(!(stream instanceof DelayedStream)){var newStream=DelayedStream.create(stream,{maxDataSize:Infinity,pauseStream:this.pauseStreams});stream.on(
"data",this._checkDataSize.bind(this));stream=newStream}this._handleErrors(stream);if(this.pauseStreams){stream.pause()}}this._streams.push(stream);return this};
CombinedStream.prototype.pipe=function(dest,options){Stream.prototype.pipe.call(this,dest,options);this.resume();return dest};CombinedStream.prototype._getNext=
function(){this._currentStream=null;if(this._insideLoop){this._pendingNext=true;return}this._insideLoop=true;try{do{this._pendingNext=false;this._realGetNext()}while(this.
_pendingNext)}finally{this._insideLoop=false}};CombinedStream.prototype._realGetNext=function(){var stream=this._streams.shift();if(typeof stream=="undefined"){
this.end();return}if(typeof stream!=="function"){this._pipeNext(stream);return}var getStream=stream;getStream(function(stream2){var isStreamLike=CombinedStream.
isStreamLike(stream2);if(isStreamLike){stream2.on("data",this._checkDataSize.bind(this));this._handleErrors(stream2)}this._pipeNext(stream2)}.bind(this))};CombinedStream.
prototype._pipeNext=function(stream){this._currentStream=stream;var isStreamLike=CombinedStream.isStreamLike(stream);if(isStreamLike){stream.on("end",this._getNext.
bind(this));stream.pipe(this,{end:false});return}var value=stream;this.write(value);this._getNext()};CombinedStream.prototype._handleErrors=function(stream){var self2=this;
stream.on("error",function(err){self2._emitError(err)})};CombinedStream.prototype.write=function(data){this.emit("data",data)};CombinedStream.prototype.pause=function(){
if(!this.pauseStreams){return}if(this.pauseStreams&&this._currentStream&&typeof this._currentStream.pause=="function")this._currentStream.pause();this.emit("pau\
se")};CombinedStream.prototype.resume=function(){if(!this._released){this._released=true;this.writable=true;this._getNext()}if(this.pauseStreams&&this._currentStream&&
typeof this._currentStream.resume=="function")this._currentStream.resume();this.emit("resume")};CombinedStream.prototype.end=function(){this._reset();this.emit(
"end")};CombinedStream.prototype.destroy=function(){this._reset();this.emit("close")};CombinedStream.prototype._reset=function(){this.writable=false;this._streams=
[];this._currentStream=null};CombinedStream.prototype._checkDataSize=function(){this._updateDataSize();if(this.dataSize<=this.maxDataSize){return}var message="D\
elayedStream#maxDataSize of "+this.maxDataSize+" bytes exceeded.";this._emitError(new Error(message))};CombinedStream.prototype._updateDataSize=function(){this.
dataSize=0;var self2=this;this._streams.forEach(function(stream){if(!stream.dataSize){return}self2.dataSize+=stream.dataSize});if(this._currentStream&&this._currentStream.
dataSize){this.dataSize+=this._currentStream.dataSize}};CombinedStream.prototype._emitError=function(err){this._reset();this.emit("error",err)}}),70516:((module,__unused_webpack_exports,__webpack_require__)=>{
var Stream=__webpack_require__(2203).Stream;var util=__webpack_require__(39023);module.exports=DelayedStream;function DelayedStream(){this.source=null;this.dataSize=
0;this.maxDataSize=1024*1024;this.pauseStream=true;this._maxDataSizeExceeded=false;this._released=false;this._bufferedEvents=[]}util.inherits(DelayedStream,Stream);
DelayedStream.create=function(source,options){var delayedStream=new this;options=options||{};for(var option in options){delayedStream[option]=options[option]}delayedStream.
source=source;var realEmit=source.emit;source.emit=function(){delayedStream._handleEmit(arguments);return realEmit.apply(source,arguments)};source.on("error",function(){});
if(delayedStream.pauseStream){source.pause()}return delayedStream};Object.defineProperty(DelayedStream.prototype,"readable",{configurable:true,enumerable:true,get:function(){
return this.source.readable}});DelayedStream.prototype.setEncoding=function(){return this.source.setEncoding.apply(this.source,arguments)};DelayedStream.prototype.
resume=function(){if(!this._released){this.release()}this.source.resume()};DelayedStream.prototype.pause=function(){this.source.pause()};DelayedStream.prototype.
release=function(){this._released=true;this._bufferedEvents.forEach(function(args){this.emit.apply(this,args)}.bind(this));this._bufferedEvents=[]};DelayedStream.
prototype.pipe=function(){var r=Stream.prototype.pipe.apply(this,arguments);this.resume();return r};DelayedStream.prototype._handleEmit=function(args){if(this._released){
this.emit.apply(this,args);return}if(args[0]==="data"){this.dataSize+=args[1].length;this._checkIfMaxDataSizeExceeded()}this._bufferedEvents.push(args)};DelayedStream.
prototype._checkIfMaxDataSizeExceeded=function(){if(this._maxDataSizeExceeded){return}if(this.dataSize<=this.maxDataSize){return}this._maxDataSizeExceeded=true;
var message="DelayedStream#maxDataSize of "+this.maxDataSize+" bytes exceeded.";this.emit("error",new Error(message))}}),49915:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBind=__webpack_require__(60571);var gOPD=__webpack_require__(35132);var hasProtoAccessor;try{hasProtoAccessor=[].__proto__===Array.prototype}catch(e){if(!e||
typeof e!=="object"||!("code"in e)||e.code!=="ERR_PROTO_ACCESS"){throw e}}var desc=!!hasProtoAccessor&&gOPD&&gOPD(Object.prototype,"__proto__");var $Object=Object;
var $getPrototypeOf=$Object.getPrototypeOf;module.exports=desc&&typeof desc.get==="function"?callBind([desc.get]):typeof $getPrototypeOf==="function"?function getDunder(value){
return $getPrototypeOf(value==null?value:$Object(value))}:false}),96144:(module=>{var $defineProperty=Object.defineProperty||false;if($defineProperty){try{$defineProperty(
{},"a",{value:1})}catch(e){$defineProperty=false}}module.exports=$defineProperty}),16066:(module=>{module.exports=EvalError}),64514:(module=>{module.exports=Error}),
41847:(module=>{module.exports=RangeError}),5723:(module=>{module.exports=ReferenceError}),65591:(module=>{module.exports=SyntaxError}),52544:(module=>{module.exports=
TypeError}),61136:(module=>{module.exports=URIError}),91625:(module=>{module.exports=Object}),1390:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
97308);var $defineProperty=GetIntrinsic("%Object.defineProperty%",true);var hasToStringTag=__webpack_require__(22877)();var hasOwn=__webpack_require__(40110);var $TypeError=__webpack_require__(
52544);var toStringTag=hasToStringTag?Symbol.toStringTag:null;module.exports=function setToStringTag(object,value){var overrideIfSet=arguments.length>2&&!!arguments[2]&&
arguments[2].force;var nonConfigurable=arguments.length>2&&!!arguments[2]&&arguments[2].nonConfigurable;if(typeof overrideIfSet!=="undefined"&&typeof overrideIfSet!==
"boolean"||typeof nonConfigurable!=="undefined"&&typeof nonConfigurable!=="boolean"){throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable\
` options must be booleans")}if(toStringTag&&(overrideIfSet||!hasOwn(object,toStringTag))){if($defineProperty){$defineProperty(object,toStringTag,{configurable:!nonConfigurable,
enumerable:false,value,writable:false})}else{object[toStringTag]=value}}}}),90756:((module,__unused_webpack_exports,__webpack_require__)=>{var CombinedStream=__webpack_require__(
5412);var util=__webpack_require__(39023);var path=__webpack_require__(16928);var http=__webpack_require__(58611);var https=__webpack_require__(65692);var parseUrl=__webpack_require__(
87016).parse;var fs=__webpack_require__(79896);var Stream=__webpack_require__(2203).Stream;var crypto2=__webpack_require__(76982);var mime=__webpack_require__(54470);
var asynckit=__webpack_require__(80574);var setToStringTag=__webpack_require__(1390);var hasOwn=__webpack_require__(40110);var populate=__webpack_require__(81817);
function escapeHeaderParam(str){return String(str).replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/"/g,"%22")}function FormData(options){if(!(this instanceof
FormData)){return new FormData(options)}this._overheadLength=0;this._valueLength=0;this._valuesToMeasure=[];CombinedStream.call(this);options=options||{};for(var option in options){
this[option]=options[option]}}util.inherits(FormData,CombinedStream);FormData.LINE_BREAK="\r\n";FormData.DEFAULT_CONTENT_TYPE="application/octet-stream";FormData.
prototype.append=function(field,value,options){options=options||{};if(typeof options==="string"){options={filename:options}}var append=CombinedStream.prototype.
append.bind(this);if(typeof value==="number"||value==null){value=String(value)}if(Array.isArray(value)){this._error(new Error("Arrays are not supported."));return}
var header=this._multiPartHeader(field,value,options);var footer=this._multiPartFooter();append(header);append(value);append(footer);this._trackLength(header,value,
options)};FormData.prototype._trackLength=function(header,value,options){var valueLength=0;if(options.knownLength!=null){valueLength+=Number(options.knownLength)}else if(Buffer.
isBuffer(value)){valueLength=value.length}else if(typeof value==="string"){valueLength=Buffer.byteLength(value)}this._valueLength+=valueLength;this._overheadLength+=
Buffer.byteLength(header)+FormData.LINE_BREAK.length;if(!value||!value.path&&!(value.readable&&hasOwn(value,"httpVersion"))&&!(value instanceof Stream)){return}
if(!options.knownLength){this._valuesToMeasure.push(value)}};FormData.prototype._lengthRetriever=function(value,callback){if(hasOwn(value,"fd")){if(value.end!=void 0&&
value.end!=Infinity&&value.start!=void 0){callback(null,value.end+1-(value.start?value.start:0))}else{fs.stat(value.path,function(err,stat){if(err){callback(err);
return}var fileSize=stat.size-(value.start?value.start:0);callback(null,fileSize)})}}else if(hasOwn(value,"httpVersion")){callback(null,Number(value.headers["co\
ntent-length"]))}else if(hasOwn(value,"httpModule")){value.on("response",function(response){value.pause();callback(null,Number(response.headers["content-length"]))});
value.resume()}else{callback("Unknown stream")}};FormData.prototype._multiPartHeader=function(field,value,options){if(typeof options.header==="string"){return options.
header}var contentDisposition=this._getContentDisposition(value,options);var contentType=this._getContentType(value,options);var contents="";var headers={"Conte\
nt-Disposition":["form-data",'name="'+escapeHeaderParam(field)+'"'].concat(contentDisposition||[]),"Content-Type":[].concat(contentType||[])};if(typeof options.
header==="object"){populate(headers,options.header)}var header;for(var prop in headers){if(hasOwn(headers,prop)){header=headers[prop];if(header==null){continue}
if(!Array.isArray(header)){header=[header]}if(header.length){contents+=prop+": "+header.join("; ")+FormData.LINE_BREAK}}}return"--"+this.getBoundary()+FormData.
LINE_BREAK+contents+FormData.LINE_BREAK};FormData.prototype._getContentDisposition=function(value,options){var filename;if(typeof options.filepath==="string"){filename=
path.normalize(options.filepath).replace(/\\/g,"/")}else if(options.filename||value&&(value.name||value.path)){filename=path.basename(options.filename||value&&(value.
name||value.path))}else if(value&&value.readable&&hasOwn(value,"httpVersion")){filename=path.basename(value.client._httpMessage.path||"")}if(filename){return'fi\
lename="'+escapeHeaderParam(filename)+'"'}};FormData.prototype._getContentType=function(value,options){var contentType=options.contentType;if(!contentType&&value&&
value.name){contentType=mime.lookup(value.name)}if(!contentType&&value&&value.path){contentType=mime.lookup(value.path)}if(!contentType&&value&&value.readable&&
hasOwn(value,"httpVersion")){contentType=value.headers["content-type"]}if(!contentType&&(options.filepath||options.filename)){contentType=mime.lookup(options.filepath||
options.filename)}if(!contentType&&value&&typeof value==="object"){contentType=FormData.DEFAULT_CONTENT_TYPE}return contentType};FormData.prototype._multiPartFooter=
function(){return function(next){var footer=FormData.LINE_BREAK;var lastPart=this._streams.length===0;if(lastPart){footer+=this._lastBoundary()}next(footer)}.bind(
this)};FormData.prototype._lastBoundary=function(){return"--"+this.getBoundary()+"--"+FormData.LINE_BREAK};FormData.prototype.getHeaders=function(userHeaders){var header;
var formHeaders={"content-type":"multipart/form-data; boundary="+this.getBoundary()};for(header in userHeaders){if(hasOwn(userHeaders,header)){formHeaders[header.
toLowerCase()]=userHeaders[header]}}return formHeaders};FormData.prototype.setBoundary=function(boundary){if(typeof boundary!=="string"){throw new TypeError("Fo\
rmData boundary must be a string")}this._boundary=boundary};FormData.prototype.getBoundary=function(){if(!this._boundary){this._generateBoundary()}return this._boundary};
FormData.prototype.getBuffer=function(){var dataBuffer=new Buffer.alloc(0);var boundary=this.getBoundary();for(var i=0,len=this._streams.length;i<len;i++){if(typeof this.
_streams[i]!=="function"){if(Buffer.isBuffer(this._streams[i])){dataBuffer=Buffer.concat([dataBuffer,this._streams[i]])}else{dataBuffer=Buffer.concat([dataBuffer,
Buffer.from(this._streams[i])])}if(typeof this._streams[i]!=="string"||this._streams[i].substring(2,boundary.length+2)!==boundary){dataBuffer=Buffer.concat([dataBuffer,
Buffer.from(FormData.LINE_BREAK)])}}}return Buffer.concat([dataBuffer,Buffer.from(this._lastBoundary())])};FormData.prototype._generateBoundary=function(){this.
_boundary="--------------------------"+crypto2.randomBytes(12).toString("hex")};FormData.prototype.getLengthSync=function(){var knownLength=this._overheadLength+
this._valueLength;if(this._streams.length){knownLength+=this._lastBoundary().length}if(!this.hasKnownLength()){this._error(new Error("Cannot calculate proper le\
ngth in synchronous way."))}return knownLength};FormData.prototype.hasKnownLength=function(){var hasKnownLength=true;if(this._valuesToMeasure.length){hasKnownLength=
false}return hasKnownLength};FormData.prototype.getLength=function(cb){var knownLength=this._overheadLength+this._valueLength;if(this._streams.length){knownLength+=
this._lastBoundary().length}if(!this._valuesToMeasure.length){process.nextTick(cb.bind(this,null,knownLength));return}asynckit.parallel(this._valuesToMeasure,this.
_lengthRetriever,function(err,values){if(err){cb(err);return}values.forEach(function(length){knownLength+=length});cb(null,knownLength)})};FormData.prototype.submit=
function(params,cb){var request;var options;var defaults={method:"post"};if(typeof params==="string"){params=parseUrl(params);options=populate({port:params.port,
path:params.pathname,host:params.hostname,protocol:params.protocol},defaults)}else{options=populate(params,defaults);if(!options.port){options.port=options.protocol===
"https:"?443:80}}options.headers=this.getHeaders(params.headers);if(options.protocol==="https:"){request=https.request(options)}else{request=http.request(options)}
this.getLength(function(err,length){if(err&&err!=="Unknown stream"){this._error(err);return}if(length){request.setHeader("Content-Length",length)}this.pipe(request);
if(cb){var onResponse;var callback=function(error,responce){request.removeListener("error",callback);request.removeListener("response",onResponse);return cb.call(
this,error,responce)};onResponse=callback.bind(this,null);request.on("error",callback);request.on("response",onResponse)}}.bind(this));return request};FormData.
prototype._error=function(err){if(!this.error){this.error=err;this.pause();this.emit("error",err)}};FormData.prototype.toString=function(){return"[object FormDa\
ta]"};setToStringTag(FormData.prototype,"FormData");module.exports=FormData}),81817:(module=>{module.exports=function(dst,src){Object.keys(src).forEach(function(prop){
dst[prop]=dst[prop]||src[prop]});return dst}}),99830:(module=>{var ERROR_MESSAGE="Function.prototype.bind called on incompatible ";var toStr=Object.prototype.toString;
var max=Math.max;var funcType="[object Function]";var concatty=function concatty2(a,b){var arr=[];for(var i=0;i<a.length;i+=1){arr[i]=a[i]}for(var j=0;j<b.length;j+=
1){arr[j+a.length]=b[j]}return arr};var slicy=function slicy2(arrLike,offset){var arr=[];for(var i=offset||0,j=0;i<arrLike.length;i+=1,j+=1){arr[j]=arrLike[i]}return arr};
var joiny=function(arr,joiner){var str="";for(var i=0;i<arr.length;i+=1){str+=arr[i];if(i+1<arr.length){str+=joiner}}return str};module.exports=function bind(that){
var target=this;if(typeof target!=="function"||toStr.apply(target)!==funcType){throw new TypeError(ERROR_MESSAGE+target)}var args=slicy(arguments,1);var bound;var binder=function(){
if(this instanceof bound){var result=target.apply(this,concatty(args,arguments));if(Object(result)===result){return result}return this}return target.apply(that,
concatty(args,arguments))};var boundLength=max(0,target.length-args.length);var boundArgs=[];for(var i=0;i<boundLength;i++){boundArgs[i]="$"+i}bound=Function("b\
inder","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,arguments); }")(binder);if(target.prototype){var Empty=function Empty2(){};Empty.prototype=
target.prototype;bound.prototype=new Empty;Empty.prototype=null}return bound}}),37886:((module,__unused_webpack_exports,__webpack_require__)=>{var implementation=__webpack_require__(
99830);module.exports=Function.prototype.bind||implementation}),70230:(module=>{const cached=function*(){}.constructor;module.exports=()=>cached}),97308:((module,__unused_webpack_exports,__webpack_require__)=>{
var undefined2;var $Object=__webpack_require__(91625);var $Error=__webpack_require__(64514);var $EvalError=__webpack_require__(16066);var $RangeError=__webpack_require__(
41847);var $ReferenceError=__webpack_require__(5723);var $SyntaxError=__webpack_require__(65591);var $TypeError=__webpack_require__(52544);var $URIError=__webpack_require__(
61136);var abs=__webpack_require__(45323);var floor=__webpack_require__(90605);var max=__webpack_require__(90277);var min=__webpack_require__(35439);var pow=__webpack_require__(
19333);var round=__webpack_require__(79827);var sign=__webpack_require__(31254);var $gOPD=__webpack_require__(35132);var $defineProperty=__webpack_require__(96144);
var throwTypeError=function(){throw new $TypeError};var ThrowTypeError=$gOPD?(function(){try{arguments.callee;return throwTypeError}catch(calleeThrows){try{return $gOPD(
arguments,"callee").get}catch(gOPDthrows){return throwTypeError}}})():throwTypeError;var hasSymbols=__webpack_require__(16362)();var getProto=__webpack_require__(
35533);var $ObjectGPO=__webpack_require__(17573);var $ReflectGPO=__webpack_require__(90607);var $apply=__webpack_require__(8891);var $call=__webpack_require__(35295);
var needsEval={};var TypedArray=typeof Uint8Array==="undefined"||!getProto?undefined2:getProto(Uint8Array);var INTRINSICS={__proto__:null,"%AggregateError%":typeof AggregateError===
"undefined"?undefined2:AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer==="undefined"?undefined2:ArrayBuffer,"%ArrayIteratorPrototype%":hasSymbols&&
getProto?getProto([][Symbol.iterator]()):undefined2,"%AsyncFromSyncIteratorPrototype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%Asy\
ncGeneratorFunction%":needsEval,"%AsyncIteratorPrototype%":needsEval,"%Atomics%":typeof Atomics==="undefined"?undefined2:Atomics,"%BigInt%":typeof BigInt==="und\
efined"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array==="undefined"?undefined2:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array==="undefined"?undefined2:
BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView==="undefined"?undefined2:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,
"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":$Error,"%eval%":eval,"%EvalError%":$EvalError,"%Float16Array%":typeof Float16Array===
"undefined"?undefined2:Float16Array,"%Float32Array%":typeof Float32Array==="undefined"?undefined2:Float32Array,"%Float64Array%":typeof Float64Array==="undefined"?
undefined2:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry==="undefined"?undefined2:FinalizationRegistry,"%Function%":Function,"%GeneratorFunc\
tion%":needsEval,"%Int8Array%":typeof Int8Array==="undefined"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array==="undefined"?undefined2:Int16Array,"%Int32A\
rray%":typeof Int32Array==="undefined"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":hasSymbols&&getProto?getProto(getProto(
[][Symbol.iterator]())):undefined2,"%JSON%":typeof JSON==="object"?JSON:undefined2,"%Map%":typeof Map==="undefined"?undefined2:Map,"%MapIteratorPrototype%":typeof Map===
"undefined"||!hasSymbols||!getProto?undefined2:getProto(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,"%Object.getOwnProperty\
Descriptor%":$gOPD,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise==="undefined"?undefined2:Promise,"%Proxy%":typeof Proxy==="undefin\
ed"?undefined2:Proxy,"%RangeError%":$RangeError,"%ReferenceError%":$ReferenceError,"%Reflect%":typeof Reflect==="undefined"?undefined2:Reflect,"%RegExp%":RegExp,
"%Set%":typeof Set==="undefined"?undefined2:Set,"%SetIteratorPrototype%":typeof Set==="undefined"||!hasSymbols||!getProto?undefined2:getProto(new Set()[Symbol.iterator]()),
"%SharedArrayBuffer%":typeof SharedArrayBuffer==="undefined"?undefined2:SharedArrayBuffer,"%String%":String,"%StringIteratorPrototype%":hasSymbols&&getProto?getProto(
""[Symbol.iterator]()):undefined2,"%Symbol%":hasSymbols?Symbol:undefined2,"%SyntaxError%":$SyntaxError,"%ThrowTypeError%":ThrowTypeError,"%TypedArray%":TypedArray,
"%TypeError%":$TypeError,"%Uint8Array%":typeof Uint8Array==="undefined"?undefined2:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray==="undefined"?undefined2:
Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array==="undefined"?undefined2:Uint16Array,"%Uint32Array%":typeof Uint32Array==="undefined"?undefined2:Uint32Array,
"%URIError%":$URIError,"%WeakMap%":typeof WeakMap==="undefined"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef==="undefined"?undefined2:WeakRef,"%WeakSet%":typeof WeakSet===
"undefined"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply%":$apply,"%Object.defineProperty%":$defineProperty,"%Object.getProto\
typeOf%":$ObjectGPO,"%Math.abs%":abs,"%Math.floor%":floor,"%Math.max%":max,"%Math.min%":min,"%Math.pow%":pow,"%Math.round%":round,"%Math.sign%":sign,"%Reflect.g\
etPrototypeOf%":$ReflectGPO};if(getProto){try{null.error}catch(e){var errorProto=getProto(getProto(e));INTRINSICS["%Error.prototype%"]=errorProto}}var getAsyncFunction=__webpack_require__(
9869);var getGeneratorFunction=__webpack_require__(70230);var getAsyncGeneratorFunction=__webpack_require__(78213);var doEval=function doEval2(name){var value;if(name===
"%AsyncFunction%"){value=getAsyncFunction()||void undefined2}else if(name==="%GeneratorFunction%"){value=getGeneratorFunction()||void undefined2}else if(name===
"%AsyncGeneratorFunction%"){value=getAsyncGeneratorFunction()||void undefined2}else if(name==="%AsyncGenerator%"){var fn=doEval2("%AsyncGeneratorFunction%");if(fn){
value=fn.prototype}}else if(name==="%AsyncIteratorPrototype%"){var gen=doEval2("%AsyncGenerator%");if(gen&&getProto){value=getProto(gen.prototype)}}INTRINSICS[name]=
value;return value};var LEGACY_ALIASES={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],"%ArrayProt\
o_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%ArrayProto\
_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%As\
yncGeneratorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataView","proto\
type"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":[
"Float32Array","prototype"],"%Float64ArrayPrototype%":["Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunct\
ion","prototype"],"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16ArrayPrototype%":[
"Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONParse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],"%MapPrototyp\
e%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toStr\
ing"],"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototype","then"],"%\
Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototy\
pe"],"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBuf\
ferPrototype%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErrorPrototype%":[
"SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototype%":["Uint8Ar\
ray","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":[
"Uint32Array","prototype"],"%URIErrorPrototype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["WeakSet","prototyp\
e"]};var bind=__webpack_require__(37886);var hasOwn=__webpack_require__(40110);var $concat=bind.call($call,Array.prototype.concat);var $spliceApply=bind.call($apply,
Array.prototype.splice);var $replace=bind.call($call,String.prototype.replace);var $strSlice=bind.call($call,String.prototype.slice);var $exec=bind.call($call,RegExp.
prototype.exec);var rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;var reEscapeChar=/\\(\\)?/g;
var stringToPath=function stringToPath2(string){var first=$strSlice(string,0,1);var last=$strSlice(string,-1);if(first==="%"&&last!=="%"){throw new $SyntaxError(
"invalid intrinsic syntax, expected closing `%`")}else if(last==="%"&&first!=="%"){throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`")}var result=[];
$replace(string,rePropName,function(match,number,quote,subString){result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||match});return result};
var getBaseIntrinsic=function getBaseIntrinsic2(name,allowMissing){var intrinsicName=name;var alias;if(hasOwn(LEGACY_ALIASES,intrinsicName)){alias=LEGACY_ALIASES[intrinsicName];
intrinsicName="%"+alias[0]+"%"}if(hasOwn(INTRINSICS,intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval){value=doEval(intrinsicName)}if(typeof value===
"undefined"&&!allowMissing){throw new $TypeError("intrinsic "+name+" exists, but is not available. Please file an issue!")}return{alias,name:intrinsicName,value}}
throw new $SyntaxError("intrinsic "+name+" does not exist!")};module.exports=function GetIntrinsic(name,allowMissing){if(typeof name!=="string"||name.length===0){
throw new $TypeError("intrinsic name must be a non-empty string")}if(arguments.length>1&&typeof allowMissing!=="boolean"){throw new $TypeError('"allowMissing" a\
rgument must be a boolean')}if($exec(/^%?[^%]*%?$/,name)===null){throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the int\
rinsic name")}var parts=stringToPath(name);var intrinsicBaseName=parts.length>0?parts[0]:"";var intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+"%",allowMissing);
var intrinsicRealName=intrinsic.name;var value=intrinsic.value;var skipFurtherCaching=false;var alias=intrinsic.alias;if(alias){intrinsicBaseName=alias[0];$spliceApply(
parts,$concat([0,1],alias))}for(var i=1,isOwn=true;i<parts.length;i+=1){var part=parts[i];var first=$strSlice(part,0,1);var last=$strSlice(part,-1);if((first===
'"'||first==="'"||first==="`"||(last==='"'||last==="'"||last==="`"))&&first!==last){throw new $SyntaxError("property names with quotes must have matching quotes")}
if(part==="constructor"||!isOwn){skipFurtherCaching=true}intrinsicBaseName+="."+part;intrinsicRealName="%"+intrinsicBaseName+"%";if(hasOwn(INTRINSICS,intrinsicRealName)){
value=INTRINSICS[intrinsicRealName]}else if(value!=null){if(!(part in value)){if(!allowMissing){throw new $TypeError("base intrinsic for "+name+" exists, but th\
e property is not available.")}return void undefined2}if($gOPD&&i+1>=parts.length){var desc=$gOPD(value,part);isOwn=!!desc;if(isOwn&&"get"in desc&&!("originalVa\
lue"in desc.get)){value=desc.get}else{value=value[part]}}else{isOwn=hasOwn(value,part);value=value[part]}if(isOwn&&!skipFurtherCaching){INTRINSICS[intrinsicRealName]=
value}}}return value}}),17573:((module,__unused_webpack_exports,__webpack_require__)=>{var $Object=__webpack_require__(91625);module.exports=$Object.getPrototypeOf||
null}),90607:(module=>{module.exports=typeof Reflect!=="undefined"&&Reflect.getPrototypeOf||null}),35533:((module,__unused_webpack_exports,__webpack_require__)=>{
var reflectGetProto=__webpack_require__(90607);var originalGetProto=__webpack_require__(17573);var getDunderProto=__webpack_require__(49915);module.exports=reflectGetProto?
function getProto(O){return reflectGetProto(O)}:originalGetProto?function getProto(O){if(!O||typeof O!=="object"&&typeof O!=="function"){throw new TypeError("ge\
tProto: not an object")}return originalGetProto(O)}:getDunderProto?function getProto(O){return getDunderProto(O)}:null}),83576:(module=>{module.exports=Object.getOwnPropertyDescriptor}),
35132:((module,__unused_webpack_exports,__webpack_require__)=>{var $gOPD=__webpack_require__(83576);if($gOPD){try{$gOPD([],"length")}catch(e){$gOPD=null}}module.
exports=$gOPD}),16362:((module,__unused_webpack_exports,__webpack_require__)=>{var origSymbol=typeof Symbol!=="undefined"&&Symbol;var hasSymbolSham=__webpack_require__(
36016);module.exports=function hasNativeSymbols(){if(typeof origSymbol!=="function"){return false}if(typeof Symbol!=="function"){return false}if(typeof origSymbol(
"foo")!=="symbol"){return false}if(typeof Symbol("bar")!=="symbol"){return false}return hasSymbolSham()}}),36016:(module=>{module.exports=function hasSymbols(){
if(typeof Symbol!=="function"||typeof Object.getOwnPropertySymbols!=="function"){return false}if(typeof Symbol.iterator==="symbol"){return true}var obj={};var sym=Symbol(
"test");var symObj=Object(sym);if(typeof sym==="string"){return false}if(Object.prototype.toString.call(sym)!=="[object Symbol]"){return false}if(Object.prototype.
toString.call(symObj)!=="[object Symbol]"){return false}var symVal=42;obj[sym]=symVal;for(var _ in obj){return false}if(typeof Object.keys==="function"&&Object.
keys(obj).length!==0){return false}if(typeof Object.getOwnPropertyNames==="function"&&Object.getOwnPropertyNames(obj).length!==0){return false}var syms=Object.getOwnPropertySymbols(
obj);if(syms.length!==1||syms[0]!==sym){return false}if(!Object.prototype.propertyIsEnumerable.call(obj,sym)){return false}if(typeof Object.getOwnPropertyDescriptor===
"function"){var descriptor=Object.getOwnPropertyDescriptor(obj,sym);if(descriptor.value!==symVal||descriptor.enumerable!==true){return false}}return true}}),22877:((module,__unused_webpack_exports,__webpack_require__)=>{
var hasSymbols=__webpack_require__(36016);module.exports=function hasToStringTagShams(){return hasSymbols()&&!!Symbol.toStringTag}}),40110:((module,__unused_webpack_exports,__webpack_require__)=>{
var call=Function.prototype.call;var $hasOwn=Object.prototype.hasOwnProperty;var bind=__webpack_require__(37886);module.exports=bind.call(call,$hasOwn)}),45323:(module=>{
module.exports=Math.abs}),90605:(module=>{module.exports=Math.floor}),21682:(module=>{module.exports=Number.isNaN||function isNaN2(a){return a!==a}}),90277:(module=>{
module.exports=Math.max}),35439:(module=>{module.exports=Math.min}),19333:(module=>{module.exports=Math.pow}),79827:(module=>{module.exports=Math.round}),31254:((module,__unused_webpack_exports,__webpack_require__)=>{
var $isNaN=__webpack_require__(21682);module.exports=function sign(number){if($isNaN(number)||number===0){return number}return number<0?-1:1}}),21215:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(83575)}),54470:((__unused_webpack_module,exports,__webpack_require__)=>{var db=__webpack_require__(21215);var extname=__webpack_require__(
16928).extname;var EXTRACT_TYPE_REGEXP=/^\s*([^;\s]*)(?:;|\s|$)/;var TEXT_TYPE_REGEXP=/^text\//i;exports.charset=charset;exports.charsets={lookup:charset};exports.
contentType=contentType;exports.extension=extension;exports.extensions=Object.create(null);exports.lookup=lookup;exports.types=Object.create(null);populateMaps(
exports.extensions,exports.types);function charset(type){if(!type||typeof type!=="string"){return false}var match=EXTRACT_TYPE_REGEXP.exec(type);var mime=match&&
db[match[1].toLowerCase()];if(mime&&mime.charset){return mime.charset}if(match&&TEXT_TYPE_REGEXP.test(match[1])){return"UTF-8"}return false}function contentType(str){
if(!str||typeof str!=="string"){return false}var mime=str.indexOf("/")===-1?exports.lookup(str):str;if(!mime){return false}if(mime.indexOf("charset")===-1){var charset2=exports.
charset(mime);if(charset2)mime+="; charset="+charset2.toLowerCase()}return mime}function extension(type){if(!type||typeof type!=="string"){return false}var match=EXTRACT_TYPE_REGEXP.
exec(type);var exts=match&&exports.extensions[match[1].toLowerCase()];if(!exts||!exts.length){return false}return exts[0]}function lookup(path){if(!path||typeof path!==
"string"){return false}var extension2=extname("x."+path).toLowerCase().substr(1);if(!extension2){return false}return exports.types[extension2]||false}function populateMaps(extensions,types){
var preference=["nginx","apache",void 0,"iana"];Object.keys(db).forEach(function forEachMimeType(type){var mime=db[type];var exts=mime.extensions;if(!exts||!exts.
length){return}extensions[type]=exts;for(var i=0;i<exts.length;i++){var extension2=exts[i];if(types[extension2]){var from=preference.indexOf(db[types[extension2]].
source);var to=preference.indexOf(mime.source);if(types[extension2]!=="application/octet-stream"&&(from>to||from===to&&types[extension2].substr(0,12)==="applica\
tion/")){continue}}types[extension2]=type}})}}),69418:((__unused_webpack_module,exports,__webpack_require__)=>{;(function(sax){sax.parser=function(strict,opt){return new SAXParser(
strict,opt)};sax.SAXParser=SAXParser;sax.SAXStream=SAXStream;sax.createStream=createStream;sax.MAX_BUFFER_LENGTH=64*1024;var buffers=["comment","sgmlDecl","text\
Node","tagName","doctype","procInstName","procInstBody","entity","attribName","attribValue","cdata","script"];sax.EVENTS=["text","processinginstruction","sgmlde\
claration","doctype","comment","opentagstart","attribute","opentag","closetag","opencdata","cdata","closecdata","error","end","ready","script","opennamespace","\
closenamespace"];function SAXParser(strict,opt){if(!(this instanceof SAXParser)){return new SAXParser(strict,opt)}var parser=this;clearBuffers(parser);parser.q=
parser.c="";parser.bufferCheckPosition=sax.MAX_BUFFER_LENGTH;parser.encoding=null;parser.opt=opt||{};parser.opt.lowercase=parser.opt.lowercase||parser.opt.lowercasetags;
parser.looseCase=parser.opt.lowercase?"toLowerCase":"toUpperCase";parser.opt.maxEntityCount=parser.opt.maxEntityCount||512;parser.opt.maxEntityDepth=parser.opt.
maxEntityDepth||4;parser.entityCount=parser.entityDepth=0;parser.tags=[];parser.closed=parser.closedRoot=parser.sawRoot=false;parser.tag=parser.error=null;parser.
strict=!!strict;parser.noscript=!!(strict||parser.opt.noscript);parser.state=S.BEGIN;parser.strictEntities=parser.opt.strictEntities;parser.ENTITIES=parser.strictEntities?
Object.create(sax.XML_ENTITIES):Object.create(sax.ENTITIES);parser.attribList=[];if(parser.opt.xmlns){parser.ns=Object.create(rootNS)}if(parser.opt.unquotedAttributeValues===
void 0){parser.opt.unquotedAttributeValues=!strict}parser.trackPosition=parser.opt.position!==false;if(parser.trackPosition){parser.position=parser.line=parser.
column=0}emit(parser,"onready")}if(!Object.create){Object.create=function(o){function F(){}F.prototype=o;var newf=new F;return newf}}if(!Object.keys){Object.keys=
function(o){var a=[];for(var i in o)if(o.hasOwnProperty(i))a.push(i);return a}}function checkBufferLength(parser){var maxAllowed=Math.max(sax.MAX_BUFFER_LENGTH,
10);var maxActual=0;for(var i=0,l=buffers.length;i<l;i++){var len=parser[buffers[i]].length;if(len>maxAllowed){switch(buffers[i]){case"textNode":closeText(parser);
break;case"cdata":emitNode(parser,"oncdata",parser.cdata);parser.cdata="";break;case"script":emitNode(parser,"onscript",parser.script);parser.script="";break;default:
error(parser,"Max buffer length exceeded: "+buffers[i])}}maxActual=Math.max(maxActual,len)}var m=sax.MAX_BUFFER_LENGTH-maxActual;parser.bufferCheckPosition=m+parser.
position}function clearBuffers(parser){for(var i=0,l=buffers.length;i<l;i++){parser[buffers[i]]=""}}function flushBuffers(parser){closeText(parser);if(parser.cdata!==
""){emitNode(parser,"oncdata",parser.cdata);parser.cdata=""}if(parser.script!==""){emitNode(parser,"onscript",parser.script);parser.script=""}}SAXParser.prototype=
{end:function(){end(this)},write,resume:function(){this.error=null;return this},close:function(){return this.write(null)},flush:function(){flushBuffers(this)}};
var Stream;try{Stream=__webpack_require__(2203).Stream}catch(ex){Stream=function(){}}if(!Stream)Stream=function(){};var streamWraps=sax.EVENTS.filter(function(ev){
return ev!=="error"&&ev!=="end"});function createStream(strict,opt){return new SAXStream(strict,opt)}function determineBufferEncoding(data,isEnd){if(data.length>=
2){if(data[0]===255&&data[1]===254){return"utf-16le"}if(data[0]===254&&data[1]===255){return"utf-16be"}}if(data.length>=3&&data[0]===239&&data[1]===187&&data[2]===
191){return"utf8"}if(data.length>=4){if(data[0]===60&&data[1]===0&&data[2]===63&&data[3]===0){return"utf-16le"}if(data[0]===0&&data[1]===60&&data[2]===0&&data[3]===
63){return"utf-16be"}return"utf8"}return isEnd?"utf8":null}function SAXStream(strict,opt){if(!(this instanceof SAXStream)){return new SAXStream(strict,opt)}Stream.
apply(this);this._parser=new SAXParser(strict,opt);this.writable=true;this.readable=true;var me=this;this._parser.onend=function(){me.emit("end")};this._parser.
onerror=function(er){me.emit("error",er);me._parser.error=null};this._decoder=null;this._decoderBuffer=null;streamWraps.forEach(function(ev){Object.defineProperty(
me,"on"+ev,{get:function(){return me._parser["on"+ev]},set:function(h){if(!h){me.removeAllListeners(ev);me._parser["on"+ev]=h;return h}me.on(ev,h)},enumerable:true,
configurable:false})})}SAXStream.prototype=Object.create(Stream.prototype,{constructor:{value:SAXStream}});SAXStream.prototype._decodeBuffer=function(data,isEnd){
if(this._decoderBuffer){data=Buffer.concat([this._decoderBuffer,data]);this._decoderBuffer=null}if(!this._decoder){var encoding=determineBufferEncoding(data,isEnd);
if(!encoding){this._decoderBuffer=data;return""}this._parser.encoding=encoding;this._decoder=new TextDecoder(encoding)}return this._decoder.decode(data,{stream:!isEnd})};
SAXStream.prototype.write=function(data){if(typeof Buffer==="function"&&typeof Buffer.isBuffer==="function"&&Buffer.isBuffer(data)){data=this._decodeBuffer(data,
false)}else if(this._decoderBuffer){var remaining=this._decodeBuffer(Buffer.alloc(0),true);if(remaining){this._parser.write(remaining);this.emit("data",remaining)}}
this._parser.write(data.toString());this.emit("data",data);return true};SAXStream.prototype.end=function(chunk){if(chunk&&chunk.length){this.write(chunk)}if(this.
_decoderBuffer){var finalChunk=this._decodeBuffer(Buffer.alloc(0),true);if(finalChunk){this._parser.write(finalChunk);this.emit("data",finalChunk)}}else if(this.
_decoder){var remaining=this._decoder.decode();if(remaining){this._parser.write(remaining);this.emit("data",remaining)}}this._parser.end();return true};SAXStream.
prototype.on=function(ev,handler){var me=this;if(!me._parser["on"+ev]&&streamWraps.indexOf(ev)!==-1){me._parser["on"+ev]=function(){var args=arguments.length===
1?[arguments[0]]:Array.apply(null,arguments);args.splice(0,0,ev);me.emit.apply(me,args)}}return Stream.prototype.on.call(me,ev,handler)};var CDATAre=/^\[CDATA\[$/i;
var DOCTYPEre=/^DOCTYPE$/i;var XML_NAMESPACE="http://www.w3.org/XML/1998/namespace";var XMLNS_NAMESPACE="http://www.w3.org/2000/xmlns/";var rootNS={xml:XML_NAMESPACE,
xmlns:XMLNS_NAMESPACE};var nameStart=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
var nameBody=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
var entityStart=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
var entityBody=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
function isWhitespace(c){return c===" "||c==="\n"||c==="\r"||c==="	"}function isQuote(c){return c==='"'||c==="'"}function isAttribEnd(c){return c===">"||isWhitespace(
c)}function isMatch(regex,c){return regex.test(c)}function notMatch(regex,c){return!isMatch(regex,c)}var S=0;sax.STATE={BEGIN:S++,BEGIN_WHITESPACE:S++,TEXT:S++,
TEXT_ENTITY:S++,OPEN_WAKA:S++,SGML_DECL:S++,SGML_DECL_QUOTED:S++,DOCTYPE:S++,DOCTYPE_QUOTED:S++,DOCTYPE_DTD:S++,DOCTYPE_DTD_QUOTED:S++,COMMENT_STARTING:S++,COMMENT:S++,
COMMENT_ENDING:S++,COMMENT_ENDED:S++,CDATA:S++,CDATA_ENDING:S++,CDATA_ENDING_2:S++,PROC_INST:S++,PROC_INST_BODY:S++,PROC_INST_ENDING:S++,OPEN_TAG:S++,OPEN_TAG_SLASH:S++,
ATTRIB:S++,ATTRIB_NAME:S++,ATTRIB_NAME_SAW_WHITE:S++,ATTRIB_VALUE:S++,ATTRIB_VALUE_QUOTED:S++,ATTRIB_VALUE_CLOSED:S++,ATTRIB_VALUE_UNQUOTED:S++,ATTRIB_VALUE_ENTITY_Q:S++,
ATTRIB_VALUE_ENTITY_U:S++,CLOSE_TAG:S++,CLOSE_TAG_SAW_WHITE:S++,SCRIPT:S++,SCRIPT_ENDING:S++};sax.XML_ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",
lt:"<",quot:'"',apos:"'"});sax.ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",lt:"<",quot:'"',apos:"'",AElig:198,Aacute:193,Acirc:194,Agrave:192,Aring:197,
Atilde:195,Auml:196,Ccedil:199,ETH:208,Eacute:201,Ecirc:202,Egrave:200,Euml:203,Iacute:205,Icirc:206,Igrave:204,Iuml:207,Ntilde:209,Oacute:211,Ocirc:212,Ograve:210,
Oslash:216,Otilde:213,Ouml:214,THORN:222,Uacute:218,Ucirc:219,Ugrave:217,Uuml:220,Yacute:221,aacute:225,acirc:226,aelig:230,agrave:224,aring:229,atilde:227,auml:228,
ccedil:231,eacute:233,ecirc:234,egrave:232,eth:240,euml:235,iacute:237,icirc:238,igrave:236,iuml:239,ntilde:241,oacute:243,ocirc:244,ograve:242,oslash:248,otilde:245,
ouml:246,szlig:223,thorn:254,uacute:250,ucirc:251,ugrave:249,uuml:252,yacute:253,yuml:255,copy:169,reg:174,nbsp:160,iexcl:161,cent:162,pound:163,curren:164,yen:165,
brvbar:166,sect:167,uml:168,ordf:170,laquo:171,not:172,shy:173,macr:175,deg:176,plusmn:177,sup1:185,sup2:178,sup3:179,acute:180,micro:181,para:182,middot:183,cedil:184,
ordm:186,raquo:187,frac14:188,frac12:189,frac34:190,iquest:191,times:215,divide:247,OElig:338,oelig:339,Scaron:352,scaron:353,Yuml:376,fnof:402,circ:710,tilde:732,
Alpha:913,Beta:914,Gamma:915,Delta:916,Epsilon:917,Zeta:918,Eta:919,Theta:920,Iota:921,Kappa:922,Lambda:923,Mu:924,Nu:925,Xi:926,Omicron:927,Pi:928,Rho:929,Sigma:931,
Tau:932,Upsilon:933,Phi:934,Chi:935,Psi:936,Omega:937,alpha:945,beta:946,gamma:947,delta:948,epsilon:949,zeta:950,eta:951,theta:952,iota:953,kappa:954,lambda:955,
mu:956,nu:957,xi:958,omicron:959,pi:960,rho:961,sigmaf:962,sigma:963,tau:964,upsilon:965,phi:966,chi:967,psi:968,omega:969,thetasym:977,upsih:978,piv:982,ensp:8194,
emsp:8195,thinsp:8201,zwnj:8204,zwj:8205,lrm:8206,rlm:8207,ndash:8211,mdash:8212,lsquo:8216,rsquo:8217,sbquo:8218,ldquo:8220,rdquo:8221,bdquo:8222,dagger:8224,Dagger:8225,
bull:8226,hellip:8230,permil:8240,prime:8242,Prime:8243,lsaquo:8249,rsaquo:8250,oline:8254,frasl:8260,euro:8364,image:8465,weierp:8472,real:8476,trade:8482,alefsym:8501,
larr:8592,uarr:8593,rarr:8594,darr:8595,harr:8596,crarr:8629,lArr:8656,uArr:8657,rArr:8658,dArr:8659,hArr:8660,forall:8704,part:8706,exist:8707,empty:8709,nabla:8711,
isin:8712,notin:8713,ni:8715,prod:8719,sum:8721,minus:8722,lowast:8727,radic:8730,prop:8733,infin:8734,ang:8736,and:8743,or:8744,cap:8745,cup:8746,int:8747,there4:8756,
sim:8764,cong:8773,asymp:8776,ne:8800,equiv:8801,le:8804,ge:8805,sub:8834,sup:8835,nsub:8836,sube:8838,supe:8839,oplus:8853,otimes:8855,perp:8869,sdot:8901,lceil:8968,
rceil:8969,lfloor:8970,rfloor:8971,lang:9001,rang:9002,loz:9674,spades:9824,clubs:9827,hearts:9829,diams:9830});Object.keys(sax.ENTITIES).forEach(function(key){
var e=sax.ENTITIES[key];var s2=typeof e==="number"?String.fromCharCode(e):e;sax.ENTITIES[key]=s2});for(var s in sax.STATE){sax.STATE[sax.STATE[s]]=s}S=sax.STATE;
function emit(parser,event,data){parser[event]&&parser[event](data)}function getDeclaredEncoding(body){var match=body&&body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
return match?match[2]:null}function normalizeEncodingName(encoding){if(!encoding){return null}return encoding.toLowerCase().replace(/[^a-z0-9]/g,"")}function encodingsMatch(detectedEncoding,declaredEncoding){
const detected=normalizeEncodingName(detectedEncoding);const declared=normalizeEncodingName(declaredEncoding);if(!detected||!declared){return true}if(declared===
"utf16"){return detected==="utf16le"||detected==="utf16be"}return detected===declared}function validateXmlDeclarationEncoding(parser,data){if(!parser.strict||!parser.
encoding||!data||data.name!=="xml"){return}var declaredEncoding=getDeclaredEncoding(data.body);if(declaredEncoding&&!encodingsMatch(parser.encoding,declaredEncoding)){
strictFail(parser,"XML declaration encoding "+declaredEncoding+" does not match detected stream encoding "+parser.encoding.toUpperCase())}}function emitNode(parser,nodeType,data){
if(parser.textNode)closeText(parser);emit(parser,nodeType,data)}function closeText(parser){parser.textNode=textopts(parser.opt,parser.textNode);if(parser.textNode)
emit(parser,"ontext",parser.textNode);parser.textNode=""}function textopts(opt,text){if(opt.trim)text=text.trim();if(opt.normalize)text=text.replace(/\s+/g," ");
return text}function error(parser,er){closeText(parser);if(parser.trackPosition){er+="\nLine: "+parser.line+"\nColumn: "+parser.column+"\nChar: "+parser.c}er=new Error(
er);parser.error=er;emit(parser,"onerror",er);return parser}function end(parser){if(parser.sawRoot&&!parser.closedRoot)strictFail(parser,"Unclosed root tag");if(parser.
state!==S.BEGIN&&parser.state!==S.BEGIN_WHITESPACE&&parser.state!==S.TEXT){error(parser,"Unexpected end")}closeText(parser);parser.c="";parser.closed=true;emit(
parser,"onend");SAXParser.call(parser,parser.strict,parser.opt);return parser}function strictFail(parser,message){if(typeof parser!=="object"||!(parser instanceof
SAXParser)){throw new Error("bad call to strictFail")}if(parser.strict){error(parser,message)}}function newTag(parser){if(!parser.strict)parser.tagName=parser.tagName[parser.
looseCase]();var parent=parser.tags[parser.tags.length-1]||parser;var tag=parser.tag={name:parser.tagName,attributes:{}};if(parser.opt.xmlns){tag.ns=parent.ns}parser.
attribList.length=0;emitNode(parser,"onopentagstart",tag)}function qname(name,attribute){var i=name.indexOf(":");var qualName=i<0?["",name]:name.split(":");var prefix=qualName[0];
var local=qualName[1];if(attribute&&name==="xmlns"){prefix="xmlns";local=""}return{prefix,local}}function attrib(parser){if(!parser.strict){parser.attribName=parser.
attribName[parser.looseCase]()}if(parser.attribList.indexOf(parser.attribName)!==-1||parser.tag.attributes.hasOwnProperty(parser.attribName)){parser.attribName=
parser.attribValue="";return}if(parser.opt.xmlns){var qn=qname(parser.attribName,true);var prefix=qn.prefix;var local=qn.local;if(prefix==="xmlns"){if(local==="\
xml"&&parser.attribValue!==XML_NAMESPACE){strictFail(parser,"xml: prefix must be bound to "+XML_NAMESPACE+"\nActual: "+parser.attribValue)}else if(local==="xmln\
s"&&parser.attribValue!==XMLNS_NAMESPACE){strictFail(parser,"xmlns: prefix must be bound to "+XMLNS_NAMESPACE+"\nActual: "+parser.attribValue)}else{var tag=parser.
tag;var parent=parser.tags[parser.tags.length-1]||parser;if(tag.ns===parent.ns){tag.ns=Object.create(parent.ns)}tag.ns[local]=parser.attribValue}}parser.attribList.
push([parser.attribName,parser.attribValue])}else{parser.tag.attributes[parser.attribName]=parser.attribValue;emitNode(parser,"onattribute",{name:parser.attribName,
value:parser.attribValue})}parser.attribName=parser.attribValue=""}function openTag(parser,selfClosing){if(parser.opt.xmlns){var tag=parser.tag;var qn=qname(parser.
tagName);tag.prefix=qn.prefix;tag.local=qn.local;tag.uri=tag.ns[qn.prefix]||"";if(tag.prefix&&!tag.uri){strictFail(parser,"Unbound namespace prefix: "+JSON.stringify(
parser.tagName));tag.uri=qn.prefix}var parent=parser.tags[parser.tags.length-1]||parser;if(tag.ns&&parent.ns!==tag.ns){Object.keys(tag.ns).forEach(function(p){emitNode(
parser,"onopennamespace",{prefix:p,uri:tag.ns[p]})})}for(var i=0,l=parser.attribList.length;i<l;i++){var nv=parser.attribList[i];var name=nv[0];var value=nv[1];
var qualName=qname(name,true);var prefix=qualName.prefix;var local=qualName.local;var uri=prefix===""?"":tag.ns[prefix]||"";var a={name,value,prefix,local,uri};
if(prefix&&prefix!=="xmlns"&&!uri){strictFail(parser,"Unbound namespace prefix: "+JSON.stringify(prefix));a.uri=prefix}parser.tag.attributes[name]=a;emitNode(parser,
"onattribute",a)}parser.attribList.length=0}parser.tag.isSelfClosing=!!selfClosing;parser.sawRoot=true;parser.tags.push(parser.tag);emitNode(parser,"onopentag",
parser.tag);if(!selfClosing){if(!parser.noscript&&parser.tagName.toLowerCase()==="script"){parser.state=S.SCRIPT}else{parser.state=S.TEXT}parser.tag=null;parser.
tagName=""}parser.attribName=parser.attribValue="";parser.attribList.length=0}function closeTag(parser){if(!parser.tagName){strictFail(parser,"Weird empty close\
 tag.");parser.textNode+="</>";parser.state=S.TEXT;return}if(parser.script){if(parser.tagName!=="script"){parser.script+="</"+parser.tagName+">";parser.tagName=
"";parser.state=S.SCRIPT;return}emitNode(parser,"onscript",parser.script);parser.script=""}var t=parser.tags.length;var tagName=parser.tagName;if(!parser.strict){
tagName=tagName[parser.looseCase]()}var closeTo=tagName;while(t--){var close=parser.tags[t];if(close.name!==closeTo){strictFail(parser,"Unexpected close tag")}else{
break}}if(t<0){strictFail(parser,"Unmatched closing tag: "+parser.tagName);parser.textNode+="</"+parser.tagName+">";parser.state=S.TEXT;return}parser.tagName=tagName;
var s2=parser.tags.length;while(s2-- >t){var tag=parser.tag=parser.tags.pop();parser.tagName=parser.tag.name;emitNode(parser,"onclosetag",parser.tagName);var x={};
for(var i in tag.ns){x[i]=tag.ns[i]}var parent=parser.tags[parser.tags.length-1]||parser;if(parser.opt.xmlns&&tag.ns!==parent.ns){Object.keys(tag.ns).forEach(function(p){
var n=tag.ns[p];emitNode(parser,"onclosenamespace",{prefix:p,uri:n})})}}if(t===0)parser.closedRoot=true;parser.tagName=parser.attribValue=parser.attribName="";parser.
attribList.length=0;parser.state=S.TEXT}function parseEntity(parser){var entity=parser.entity;var entityLC=entity.toLowerCase();var num;var numStr="";if(parser.
ENTITIES[entity]){return parser.ENTITIES[entity]}if(parser.ENTITIES[entityLC]){return parser.ENTITIES[entityLC]}entity=entityLC;if(entity.charAt(0)==="#"){if(entity.
charAt(1)==="x"){entity=entity.slice(2);num=parseInt(entity,16);numStr=num.toString(16)}else{entity=entity.slice(1);num=parseInt(entity,10);numStr=num.toString(
10)}}entity=entity.replace(/^0+/,"");if(isNaN(num)||numStr.toLowerCase()!==entity||num<0||num>1114111||!isXmlChar(num)){strictFail(parser,"Invalid character ent\
ity");return"&"+parser.entity+";"}return String.fromCodePoint(num)}function isXmlChar(num){return num===9||num===10||num===13||num>=32&&num<=55295||num>=57344&&
num<=65533||num>=65536&&num<=1114111}function beginWhiteSpace(parser,c){if(c==="<"){parser.state=S.OPEN_WAKA;parser.startTagPosition=parser.position}else if(!isWhitespace(
c)){strictFail(parser,"Non-whitespace before first tag.");parser.textNode=c;parser.state=S.TEXT}}function charAt(chunk,i){var result="";if(i<chunk.length){result=
chunk.charAt(i)}return result}function write(chunk){var parser=this;if(this.error){throw this.error}if(parser.closed){return error(parser,"Cannot write after cl\
ose. Assign an onready handler.")}if(chunk===null){return end(parser)}if(typeof chunk==="object"){chunk=chunk.toString()}var i=0;var c="";while(true){c=charAt(chunk,
i++);parser.c=c;if(!c){break}if(parser.trackPosition){parser.position++;if(c==="\n"){parser.line++;parser.column=0}else{parser.column++}}switch(parser.state){case S.
BEGIN:parser.state=S.BEGIN_WHITESPACE;if(c==="\uFEFF"){continue}beginWhiteSpace(parser,c);continue;case S.BEGIN_WHITESPACE:beginWhiteSpace(parser,c);continue;case S.
TEXT:if(parser.sawRoot&&!parser.closedRoot){var starti=i-1;while(c&&c!=="<"&&c!=="&"){c=charAt(chunk,i++);if(c&&parser.trackPosition){parser.position++;if(c==="\
\n"){parser.line++;parser.column=0}else{parser.column++}}}parser.textNode+=chunk.substring(starti,i-1)}if(c==="<"&&!(parser.sawRoot&&parser.closedRoot&&!parser.
strict)){parser.state=S.OPEN_WAKA;parser.startTagPosition=parser.position}else{if(!isWhitespace(c)&&(!parser.sawRoot||parser.closedRoot)){strictFail(parser,"Tex\
t data outside of root node.")}if(c==="&"){parser.state=S.TEXT_ENTITY}else{parser.textNode+=c}}continue;case S.SCRIPT:if(c==="<"){parser.state=S.SCRIPT_ENDING}else{
parser.script+=c}continue;case S.SCRIPT_ENDING:if(c==="/"){parser.state=S.CLOSE_TAG}else{parser.script+="<"+c;parser.state=S.SCRIPT}continue;case S.OPEN_WAKA:if(c===
"!"){parser.state=S.SGML_DECL;parser.sgmlDecl=""}else if(isWhitespace(c)){}else if(isMatch(nameStart,c)){parser.state=S.OPEN_TAG;parser.tagName=c}else if(c==="/"){
parser.state=S.CLOSE_TAG;parser.tagName=""}else if(c==="?"){parser.state=S.PROC_INST;parser.procInstName=parser.procInstBody=""}else{strictFail(parser,"Unencode\
d <");if(parser.startTagPosition+1<parser.position){var pad=parser.position-parser.startTagPosition;c=new Array(pad).join(" ")+c}parser.textNode+="<"+c;parser.state=
S.TEXT}continue;case S.SGML_DECL:if(parser.sgmlDecl+c==="--"){parser.state=S.COMMENT;parser.comment="";parser.sgmlDecl="";continue}if(parser.doctype&&parser.doctype!==
true&&parser.sgmlDecl){parser.state=S.DOCTYPE_DTD;parser.doctype+="<!"+parser.sgmlDecl+c;parser.sgmlDecl=""}else if(CDATAre.test(parser.sgmlDecl+c)){emitNode(parser,
"onopencdata");parser.state=S.CDATA;parser.sgmlDecl="";parser.cdata=""}else if(DOCTYPEre.test(parser.sgmlDecl+c)){parser.state=S.DOCTYPE;if(parser.doctype||parser.
sawRoot){strictFail(parser,"Inappropriately located doctype declaration")}parser.doctype="";parser.sgmlDecl=""}else if(c===">"){emitNode(parser,"onsgmldeclarati\
on",parser.sgmlDecl);parser.sgmlDecl="";parser.state=S.TEXT}else if(isQuote(c)){parser.state=S.SGML_DECL_QUOTED;parser.sgmlDecl+=c}else{parser.sgmlDecl+=c}continue;case S.
SGML_DECL_QUOTED:if(c===parser.q){parser.state=S.SGML_DECL;parser.q=""}parser.sgmlDecl+=c;continue;case S.DOCTYPE:if(c===">"){parser.state=S.TEXT;emitNode(parser,
"ondoctype",parser.doctype);parser.doctype=true}else{parser.doctype+=c;if(c==="["){parser.state=S.DOCTYPE_DTD}else if(isQuote(c)){parser.state=S.DOCTYPE_QUOTED;
parser.q=c}}continue;case S.DOCTYPE_QUOTED:parser.doctype+=c;if(c===parser.q){parser.q="";parser.state=S.DOCTYPE}continue;case S.DOCTYPE_DTD:if(c==="]"){parser.
doctype+=c;parser.state=S.DOCTYPE}else if(c==="<"){parser.state=S.OPEN_WAKA;parser.startTagPosition=parser.position}else if(isQuote(c)){parser.doctype+=c;parser.
state=S.DOCTYPE_DTD_QUOTED;parser.q=c}else{parser.doctype+=c}continue;case S.DOCTYPE_DTD_QUOTED:parser.doctype+=c;if(c===parser.q){parser.state=S.DOCTYPE_DTD;parser.
q=""}continue;case S.COMMENT:if(c==="-"){parser.state=S.COMMENT_ENDING}else{parser.comment+=c}continue;case S.COMMENT_ENDING:if(c==="-"){parser.state=S.COMMENT_ENDED;
parser.comment=textopts(parser.opt,parser.comment);if(parser.comment){emitNode(parser,"oncomment",parser.comment)}parser.comment=""}else{parser.comment+="-"+c;parser.
state=S.COMMENT}continue;case S.COMMENT_ENDED:if(c!==">"){strictFail(parser,"Malformed comment");parser.comment+="--"+c;parser.state=S.COMMENT}else if(parser.doctype&&
parser.doctype!==true){parser.state=S.DOCTYPE_DTD}else{parser.state=S.TEXT}continue;case S.CDATA:var starti=i-1;while(c&&c!=="]"){c=charAt(chunk,i++);if(c&&parser.
trackPosition){parser.position++;if(c==="\n"){parser.line++;parser.column=0}else{parser.column++}}}parser.cdata+=chunk.substring(starti,i-1);if(c==="]"){parser.
state=S.CDATA_ENDING}continue;case S.CDATA_ENDING:if(c==="]"){parser.state=S.CDATA_ENDING_2}else{parser.cdata+="]"+c;parser.state=S.CDATA}continue;case S.CDATA_ENDING_2:
if(c===">"){if(parser.cdata){emitNode(parser,"oncdata",parser.cdata)}emitNode(parser,"onclosecdata");parser.cdata="";parser.state=S.TEXT}else if(c==="]"){parser.
cdata+="]"}else{parser.cdata+="]]"+c;parser.state=S.CDATA}continue;case S.PROC_INST:if(c==="?"){parser.state=S.PROC_INST_ENDING}else if(isWhitespace(c)){parser.
state=S.PROC_INST_BODY}else{parser.procInstName+=c}continue;case S.PROC_INST_BODY:if(!parser.procInstBody&&isWhitespace(c)){continue}else if(c==="?"){parser.state=
S.PROC_INST_ENDING}else{parser.procInstBody+=c}continue;case S.PROC_INST_ENDING:if(c===">"){const procInstEndData={name:parser.procInstName,body:parser.procInstBody};
validateXmlDeclarationEncoding(parser,procInstEndData);emitNode(parser,"onprocessinginstruction",procInstEndData);parser.procInstName=parser.procInstBody="";parser.
state=S.TEXT}else{parser.procInstBody+="?"+c;parser.state=S.PROC_INST_BODY}continue;case S.OPEN_TAG:if(isMatch(nameBody,c)){parser.tagName+=c}else{newTag(parser);
if(c===">"){openTag(parser)}else if(c==="/"){parser.state=S.OPEN_TAG_SLASH}else{if(!isWhitespace(c)){strictFail(parser,"Invalid character in tag name")}parser.state=
S.ATTRIB}}continue;case S.OPEN_TAG_SLASH:if(c===">"){openTag(parser,true);closeTag(parser)}else{strictFail(parser,"Forward-slash in opening tag not followed by \
>");parser.state=S.ATTRIB}continue;case S.ATTRIB:if(isWhitespace(c)){continue}else if(c===">"){openTag(parser)}else if(c==="/"){parser.state=S.OPEN_TAG_SLASH}else if(isMatch(
nameStart,c)){parser.attribName=c;parser.attribValue="";parser.state=S.ATTRIB_NAME}else{strictFail(parser,"Invalid attribute name")}continue;case S.ATTRIB_NAME:
if(c==="="){parser.state=S.ATTRIB_VALUE}else if(c===">"){strictFail(parser,"Attribute without value");parser.attribValue=parser.attribName;attrib(parser);openTag(
parser)}else if(isWhitespace(c)){parser.state=S.ATTRIB_NAME_SAW_WHITE}else if(isMatch(nameBody,c)){parser.attribName+=c}else{strictFail(parser,"Invalid attribut\
e name")}continue;case S.ATTRIB_NAME_SAW_WHITE:if(c==="="){parser.state=S.ATTRIB_VALUE}else if(isWhitespace(c)){continue}else{strictFail(parser,"Attribute witho\
ut value");parser.tag.attributes[parser.attribName]="";parser.attribValue="";emitNode(parser,"onattribute",{name:parser.attribName,value:""});parser.attribName=
"";if(c===">"){openTag(parser)}else if(isMatch(nameStart,c)){parser.attribName=c;parser.state=S.ATTRIB_NAME}else{strictFail(parser,"Invalid attribute name");parser.
state=S.ATTRIB}}continue;case S.ATTRIB_VALUE:if(isWhitespace(c)){continue}else if(isQuote(c)){parser.q=c;parser.state=S.ATTRIB_VALUE_QUOTED}else{if(!parser.opt.
unquotedAttributeValues){error(parser,"Unquoted attribute value")}parser.state=S.ATTRIB_VALUE_UNQUOTED;parser.attribValue=c}continue;case S.ATTRIB_VALUE_QUOTED:
if(c!==parser.q){if(c==="&"){parser.state=S.ATTRIB_VALUE_ENTITY_Q}else{parser.attribValue+=c}continue}attrib(parser);parser.q="";parser.state=S.ATTRIB_VALUE_CLOSED;
continue;case S.ATTRIB_VALUE_CLOSED:if(isWhitespace(c)){parser.state=S.ATTRIB}else if(c===">"){openTag(parser)}else if(c==="/"){parser.state=S.OPEN_TAG_SLASH}else if(isMatch(
nameStart,c)){strictFail(parser,"No whitespace between attributes");parser.attribName=c;parser.attribValue="";parser.state=S.ATTRIB_NAME}else{strictFail(parser,
"Invalid attribute name")}continue;case S.ATTRIB_VALUE_UNQUOTED:if(!isAttribEnd(c)){if(c==="&"){parser.state=S.ATTRIB_VALUE_ENTITY_U}else{parser.attribValue+=c}
continue}attrib(parser);if(c===">"){openTag(parser)}else{parser.state=S.ATTRIB}continue;case S.CLOSE_TAG:if(!parser.tagName){if(isWhitespace(c)){continue}else if(notMatch(
nameStart,c)){if(parser.script){parser.script+="</"+c;parser.state=S.SCRIPT}else{strictFail(parser,"Invalid tagname in closing tag.")}}else{parser.tagName=c}}else if(c===
">"){closeTag(parser)}else if(isMatch(nameBody,c)){parser.tagName+=c}else if(parser.script){parser.script+="</"+parser.tagName+c;parser.tagName="";parser.state=
S.SCRIPT}else{if(!isWhitespace(c)){strictFail(parser,"Invalid tagname in closing tag")}parser.state=S.CLOSE_TAG_SAW_WHITE}continue;case S.CLOSE_TAG_SAW_WHITE:if(isWhitespace(
c)){continue}if(c===">"){closeTag(parser)}else{strictFail(parser,"Invalid characters in closing tag")}continue;case S.TEXT_ENTITY:case S.ATTRIB_VALUE_ENTITY_Q:case S.
ATTRIB_VALUE_ENTITY_U:var returnState;var buffer;switch(parser.state){case S.TEXT_ENTITY:returnState=S.TEXT;buffer="textNode";break;case S.ATTRIB_VALUE_ENTITY_Q:
returnState=S.ATTRIB_VALUE_QUOTED;buffer="attribValue";break;case S.ATTRIB_VALUE_ENTITY_U:returnState=S.ATTRIB_VALUE_UNQUOTED;buffer="attribValue";break}if(c===
";"){var parsedEntity=parseEntity(parser);if(parser.opt.unparsedEntities&&!Object.values(sax.XML_ENTITIES).includes(parsedEntity)){if((parser.entityCount+=1)>parser.
opt.maxEntityCount){error(parser,"Parsed entity count exceeds max entity count")}if((parser.entityDepth+=1)>parser.opt.maxEntityDepth){error(parser,"Parsed enti\
ty depth exceeds max entity depth")}parser.entity="";parser.state=returnState;parser.write(parsedEntity);parser.entityDepth-=1}else{parser[buffer]+=parsedEntity;
parser.entity="";parser.state=returnState}}else if(isMatch(parser.entity.length?entityBody:entityStart,c)){parser.entity+=c}else{strictFail(parser,"Invalid char\
acter in entity name");parser[buffer]+="&"+parser.entity+c;parser.entity="";parser.state=returnState}continue;default:{throw new Error(parser,"Unknown state: "+
parser.state)}}}if(parser.position>=parser.bufferCheckPosition){checkBufferLength(parser)}return parser}if(!String.fromCodePoint){;(function(){var stringFromCharCode=String.
fromCharCode;var floor=Math.floor;var fromCodePoint=function(){var MAX_SIZE=16384;var codeUnits=[];var highSurrogate;var lowSurrogate;var index=-1;var length=arguments.
length;if(!length){return""}var result="";while(++index<length){var codePoint=Number(arguments[index]);if(!isFinite(codePoint)||codePoint<0||codePoint>1114111||
floor(codePoint)!==codePoint){throw RangeError("Invalid code point: "+codePoint)}if(codePoint<=65535){codeUnits.push(codePoint)}else{codePoint-=65536;highSurrogate=
(codePoint>>10)+55296;lowSurrogate=codePoint%1024+56320;codeUnits.push(highSurrogate,lowSurrogate)}if(index+1===length||codeUnits.length>MAX_SIZE){result+=stringFromCharCode.
apply(null,codeUnits);codeUnits.length=0}}return result};if(Object.defineProperty){Object.defineProperty(String,"fromCodePoint",{value:fromCodePoint,configurable:true,
writable:true})}else{String.fromCodePoint=fromCodePoint}})()}})(false?0:exports)}),88430:(module=>{var __extends;var __assign;var __rest;var __decorate;var __param;
var __esDecorate;var __runInitializers;var __propKey;var __setFunctionName;var __metadata;var __awaiter;var __generator;var __exportStar;var __values;var __read;
var __spread;var __spreadArrays;var __spreadArray;var __await;var __asyncGenerator;var __asyncDelegator;var __asyncValues;var __makeTemplateObject;var __importStar;
var __importDefault;var __classPrivateFieldGet;var __classPrivateFieldSet;var __classPrivateFieldIn;var __createBinding;var __addDisposableResource;var __disposeResources;
var __rewriteRelativeImportExtension;(function(factory){var root=typeof global==="object"?global:typeof self==="object"?self:typeof this==="object"?this:{};if(typeof define===
"function"&&define.amd){define("tslib",["exports"],function(exports){factory(createExporter(root,createExporter(exports)))})}else if(typeof module.exports==="ob\
ject"){factory(createExporter(root,createExporter(module.exports)))}else{factory(createExporter(root))}function createExporter(exports,previous){if(exports!==root){
if(typeof Object.create==="function"){Object.defineProperty(exports,"__esModule",{value:true})}else{exports.__esModule=true}}return function(id2,v){return exports[id2]=
previous?previous(id2,v):v}}})(function(exporter){var extendStatics=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(d,b){d.__proto__=b}||function(d,b){
for(var p in b)if(Object.prototype.hasOwnProperty.call(b,p))d[p]=b[p]};__extends=function(d,b){if(typeof b!=="function"&&b!==null)throw new TypeError("Class ext\
ends value "+String(b)+" is not a constructor or null");extendStatics(d,b);function __(){this.constructor=d}d.prototype=b===null?Object.create(b):(__.prototype=
b.prototype,new __)};__assign=Object.assign||function(t){for(var s,i=1,n=arguments.length;i<n;i++){s=arguments[i];for(var p in s)if(Object.prototype.hasOwnProperty.
call(s,p))t[p]=s[p]}return t};__rest=function(s,e){var t={};for(var p in s)if(Object.prototype.hasOwnProperty.call(s,p)&&e.indexOf(p)<0)t[p]=s[p];if(s!=null&&typeof Object.
getOwnPropertySymbols==="function")for(var i=0,p=Object.getOwnPropertySymbols(s);i<p.length;i++){if(e.indexOf(p[i])<0&&Object.prototype.propertyIsEnumerable.call(
s,p[i]))t[p[i]]=s[p[i]]}return t};__decorate=function(decorators,target,key,desc){var c=arguments.length,r=c<3?target:desc===null?desc=Object.getOwnPropertyDescriptor(
target,key):desc,d;if(typeof Reflect==="object"&&typeof Reflect.decorate==="function")r=Reflect.decorate(decorators,target,key,desc);else for(var i=decorators.length-
1;i>=0;i--)if(d=decorators[i])r=(c<3?d(r):c>3?d(target,key,r):d(target,key))||r;return c>3&&r&&Object.defineProperty(target,key,r),r};__param=function(paramIndex,decorator){
return function(target,key){decorator(target,key,paramIndex)}};__esDecorate=function(ctor,descriptorIn,decorators,contextIn,initializers,extraInitializers){function accept(f){
if(f!==void 0&&typeof f!=="function")throw new TypeError("Function expected");return f}var kind=contextIn.kind,key=kind==="getter"?"get":kind==="setter"?"set":"\
value";var target=!descriptorIn&&ctor?contextIn["static"]?ctor:ctor.prototype:null;var descriptor=descriptorIn||(target?Object.getOwnPropertyDescriptor(target,contextIn.
name):{});var _,done=false;for(var i=decorators.length-1;i>=0;i--){var context={};for(var p in contextIn)context[p]=p==="access"?{}:contextIn[p];for(var p in contextIn.
access)context.access[p]=contextIn.access[p];context.addInitializer=function(f){if(done)throw new TypeError("Cannot add initializers after decoration has comple\
ted");extraInitializers.push(accept(f||null))};var result=(0,decorators[i])(kind==="accessor"?{get:descriptor.get,set:descriptor.set}:descriptor[key],context);if(kind===
"accessor"){if(result===void 0)continue;if(result===null||typeof result!=="object")throw new TypeError("Object expected");if(_=accept(result.get))descriptor.get=
_;if(_=accept(result.set))descriptor.set=_;if(_=accept(result.init))initializers.unshift(_)}else if(_=accept(result)){if(kind==="field")initializers.unshift(_);else
descriptor[key]=_}}if(target)Object.defineProperty(target,contextIn.name,descriptor);done=true};__runInitializers=function(thisArg,initializers,value){var useValue=arguments.
length>2;for(var i=0;i<initializers.length;i++){value=useValue?initializers[i].call(thisArg,value):initializers[i].call(thisArg)}return useValue?value:void 0};__propKey=
function(x){return typeof x==="symbol"?x:"".concat(x)};__setFunctionName=function(f,name,prefix){if(typeof name==="symbol")name=name.description?"[".concat(name.
description,"]"):"";return Object.defineProperty(f,"name",{configurable:true,value:prefix?"".concat(prefix," ",name):name})};__metadata=function(metadataKey,metadataValue){
if(typeof Reflect==="object"&&typeof Reflect.metadata==="function")return Reflect.metadata(metadataKey,metadataValue)};__awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};__generator=function(thisArg,body){
var _={label:0,sent:function(){if(t[0]&1)throw t[1];return t[1]},trys:[],ops:[]},f,y,t,g=Object.create((typeof Iterator==="function"?Iterator:Object).prototype);
return g.next=verb(0),g["throw"]=verb(1),g["return"]=verb(2),typeof Symbol==="function"&&(g[Symbol.iterator]=function(){return this}),g;function verb(n){return function(v){
return step([n,v])}}function step(op){if(f)throw new TypeError("Generator is already executing.");while(g&&(g=0,op[0]&&(_=0)),_)try{if(f=1,y&&(t=op[0]&2?y["retu\
rn"]:op[0]?y["throw"]||((t=y["return"])&&t.call(y),0):y.next)&&!(t=t.call(y,op[1])).done)return t;if(y=0,t)op=[op[0]&2,t.value];switch(op[0]){case 0:case 1:t=op;
break;case 4:_.label++;return{value:op[1],done:false};case 5:_.label++;y=op[1];op=[0];continue;case 7:op=_.ops.pop();_.trys.pop();continue;default:if(!(t=_.trys,
t=t.length>0&&t[t.length-1])&&(op[0]===6||op[0]===2)){_=0;continue}if(op[0]===3&&(!t||op[1]>t[0]&&op[1]<t[3])){_.label=op[1];break}if(op[0]===6&&_.label<t[1]){_.
label=t[1];t=op;break}if(t&&_.label<t[2]){_.label=t[2];_.ops.push(op);break}if(t[2])_.ops.pop();_.trys.pop();continue}op=body.call(thisArg,_)}catch(e){op=[6,e];
y=0}finally{f=t=0}if(op[0]&5)throw op[1];return{value:op[0]?op[1]:void 0,done:true}}};__exportStar=function(m,o){for(var p in m)if(p!=="default"&&!Object.prototype.
hasOwnProperty.call(o,p))__createBinding(o,m,p)};__createBinding=Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(
m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):
(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]});__values=function(o){var s=typeof Symbol==="function"&&Symbol.iterator,m=s&&o[s],i=0;if(m)return m.call(o);
if(o&&typeof o.length==="number")return{next:function(){if(o&&i>=o.length)o=void 0;return{value:o&&o[i++],done:!o}}};throw new TypeError(s?"Object is not iterab\
le.":"Symbol.iterator is not defined.")};__read=function(o,n){var m=typeof Symbol==="function"&&o[Symbol.iterator];if(!m)return o;var i=m.call(o),r,ar=[],e;try{
while((n===void 0||n-- >0)&&!(r=i.next()).done)ar.push(r.value)}catch(error){e={error}}finally{try{if(r&&!r.done&&(m=i["return"]))m.call(i)}finally{if(e)throw e.
error}}return ar};__spread=function(){for(var ar=[],i=0;i<arguments.length;i++)ar=ar.concat(__read(arguments[i]));return ar};__spreadArrays=function(){for(var s=0,
i=0,il=arguments.length;i<il;i++)s+=arguments[i].length;for(var r=Array(s),k=0,i=0;i<il;i++)for(var a=arguments[i],j=0,jl=a.length;j<jl;j++,k++)r[k]=a[j];return r};
__spreadArray=function(to,from,pack){if(pack||arguments.length===2)for(var i=0,l=from.length,ar;i<l;i++){if(ar||!(i in from)){if(!ar)ar=Array.prototype.slice.call(
from,0,i);ar[i]=from[i]}}return to.concat(ar||Array.prototype.slice.call(from))};__await=function(v){return this instanceof __await?(this.v=v,this):new __await(
v)};__asyncGenerator=function(thisArg,_arguments,generator){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var g=generator.
apply(thisArg,_arguments||[]),i,q=[];return i=Object.create((typeof AsyncIterator==="function"?AsyncIterator:Object).prototype),verb("next"),verb("throw"),verb(
"return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},i;function awaitReturn(f){return function(v){return Promise.resolve(v).then(f,reject)}}function verb(n,f){
if(g[n]){i[n]=function(v){return new Promise(function(a,b){q.push([n,v,a,b])>1||resume(n,v)})};if(f)i[n]=f(i[n])}}function resume(n,v){try{step(g[n](v))}catch(e){
settle(q[0][3],e)}}function step(r){r.value instanceof __await?Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){resume(
"next",value)}function reject(value){resume("throw",value)}function settle(f,v){if(f(v),q.shift(),q.length)resume(q[0][0],q[0][1])}};__asyncDelegator=function(o){
var i,p;return i={},verb("next"),verb("throw",function(e){throw e}),verb("return"),i[Symbol.iterator]=function(){return this},i;function verb(n,f){i[n]=o[n]?function(v){
return(p=!p)?{value:__await(o[n](v)),done:false}:f?f(v):v}:f}};__asyncValues=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is n\
ot defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),
verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),
settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(v).then(function(v2){resolve({value:v2,done:d})},reject)}};__makeTemplateObject=
function(cooked,raw){if(Object.defineProperty){Object.defineProperty(cooked,"raw",{value:raw})}else{cooked.raw=raw}return cooked};var __setModuleDefault=Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v};var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};__importStar=function(mod){if(mod&&
mod.__esModule)return mod;var result={};if(mod!=null){for(var k=ownKeys(mod),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod,k[i])}__setModuleDefault(
result,mod);return result};__importDefault=function(mod){return mod&&mod.__esModule?mod:{"default":mod}};__classPrivateFieldGet=function(receiver,state,kind,f){
if(kind==="a"&&!f)throw new TypeError("Private accessor was defined without a getter");if(typeof state==="function"?receiver!==state||!f:!state.has(receiver))throw new TypeError(
"Cannot read private member from an object whose class did not declare it");return kind==="m"?f:kind==="a"?f.call(receiver):f?f.value:state.get(receiver)};__classPrivateFieldSet=
function(receiver,state,value,kind,f){if(kind==="m")throw new TypeError("Private method is not writable");if(kind==="a"&&!f)throw new TypeError("Private accesso\
r was defined without a setter");if(typeof state==="function"?receiver!==state||!f:!state.has(receiver))throw new TypeError("Cannot write private member to an o\
bject whose class did not declare it");return kind==="a"?f.call(receiver,value):f?f.value=value:state.set(receiver,value),value};__classPrivateFieldIn=function(state,receiver){
if(receiver===null||typeof receiver!=="object"&&typeof receiver!=="function")throw new TypeError("Cannot use 'in' operator on non-object");return typeof state===
"function"?receiver===state:state.has(receiver)};__addDisposableResource=function(env,value,async){if(value!==null&&value!==void 0){if(typeof value!=="object"&&
typeof value!=="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose i\
s not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.
dispose];if(async)inner=dispose}if(typeof dispose!=="function")throw new TypeError("Object not disposable.");if(inner)dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}};env.stack.push({value,dispose,async})}else if(async){env.stack.push({async:true})}return value};var _SuppressedError=typeof SuppressedError===
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e};
__disposeResources=function(env){function fail(e){env.error=env.hasError?new _SuppressedError(e,env.error,"An error was suppressed during disposal."):e;env.hasError=
true}var r,s=0;function next(){while(r=env.stack.pop()){try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.
dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){fail(e);return next()})}else s|=1}catch(e){fail(e)}}if(s===1)return env.
hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()};__rewriteRelativeImportExtension=function(path,preserveJsx,extraExtensions,ignoreCase){
if(typeof path==="string"&&/^\.\.?\//.test(path)){if(extraExtensions){for(var extension in extraExtensions){var suffix=path.slice(-extension.length);if(suffix===
extension||ignoreCase&&suffix.toLowerCase()===extension.toLowerCase()){var output=extraExtensions[extension];return output===extension?path:path.slice(0,-extension.
length)+output}}}return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(m,tsx,d,ext,cm){return tsx?preserveJsx?".jsx":".js":d&&(!ext||!cm)?
m:d+ext+"."+cm.toLowerCase()+"js"})}return path};exporter("__extends",__extends);exporter("__assign",__assign);exporter("__rest",__rest);exporter("__decorate",__decorate);
exporter("__param",__param);exporter("__esDecorate",__esDecorate);exporter("__runInitializers",__runInitializers);exporter("__propKey",__propKey);exporter("__se\
tFunctionName",__setFunctionName);exporter("__metadata",__metadata);exporter("__awaiter",__awaiter);exporter("__generator",__generator);exporter("__exportStar",
__exportStar);exporter("__createBinding",__createBinding);exporter("__values",__values);exporter("__read",__read);exporter("__spread",__spread);exporter("__spre\
adArrays",__spreadArrays);exporter("__spreadArray",__spreadArray);exporter("__await",__await);exporter("__asyncGenerator",__asyncGenerator);exporter("__asyncDel\
egator",__asyncDelegator);exporter("__asyncValues",__asyncValues);exporter("__makeTemplateObject",__makeTemplateObject);exporter("__importStar",__importStar);exporter(
"__importDefault",__importDefault);exporter("__classPrivateFieldGet",__classPrivateFieldGet);exporter("__classPrivateFieldSet",__classPrivateFieldSet);exporter(
"__classPrivateFieldIn",__classPrivateFieldIn);exporter("__addDisposableResource",__addDisposableResource);exporter("__disposeResources",__disposeResources);exporter(
"__rewriteRelativeImportExtension",__rewriteRelativeImportExtension)})}),93670:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});Object.defineProperty(exports,"v1",{enumerable:true,get:function(){return _v.default}});Object.defineProperty(exports,"v3",{enumerable:true,
get:function(){return _v2.default}});Object.defineProperty(exports,"v4",{enumerable:true,get:function(){return _v3.default}});Object.defineProperty(exports,"v5",
{enumerable:true,get:function(){return _v4.default}});Object.defineProperty(exports,"NIL",{enumerable:true,get:function(){return _nil.default}});Object.defineProperty(
exports,"version",{enumerable:true,get:function(){return _version.default}});Object.defineProperty(exports,"validate",{enumerable:true,get:function(){return _validate.
default}});Object.defineProperty(exports,"stringify",{enumerable:true,get:function(){return _stringify.default}});Object.defineProperty(exports,"parse",{enumerable:true,
get:function(){return _parse.default}});var _v=_interopRequireDefault(__webpack_require__(24401));var _v2=_interopRequireDefault(__webpack_require__(53999));var _v3=_interopRequireDefault(
__webpack_require__(92846));var _v4=_interopRequireDefault(__webpack_require__(42157));var _nil=_interopRequireDefault(__webpack_require__(19353));var _version=_interopRequireDefault(
__webpack_require__(35602));var _validate=_interopRequireDefault(__webpack_require__(26994));var _stringify=_interopRequireDefault(__webpack_require__(5403));var _parse=_interopRequireDefault(
__webpack_require__(23749));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}}),73890:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _crypto=_interopRequireDefault(__webpack_require__(76982));function _interopRequireDefault(obj){
return obj&&obj.__esModule?obj:{default:obj}}function md5(bytes){if(Array.isArray(bytes)){bytes=Buffer.from(bytes)}else if(typeof bytes==="string"){bytes=Buffer.
from(bytes,"utf8")}return _crypto.default.createHash("md5").update(bytes).digest()}var _default=md5;exports["default"]=_default}),19353:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _default="00000000-0000-0000-0000-000000000000";exports["default"]=_default}),
23749:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _validate=_interopRequireDefault(
__webpack_require__(26994));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}function parse(uuid){if(!(0,_validate.default)(uuid)){
throw TypeError("Invalid UUID")}let v;const arr=new Uint8Array(16);arr[0]=(v=parseInt(uuid.slice(0,8),16))>>>24;arr[1]=v>>>16&255;arr[2]=v>>>8&255;arr[3]=v&255;
arr[4]=(v=parseInt(uuid.slice(9,13),16))>>>8;arr[5]=v&255;arr[6]=(v=parseInt(uuid.slice(14,18),16))>>>8;arr[7]=v&255;arr[8]=(v=parseInt(uuid.slice(19,23),16))>>>
8;arr[9]=v&255;arr[10]=(v=parseInt(uuid.slice(24,36),16))/1099511627776&255;arr[11]=v/4294967296&255;arr[12]=v>>>24&255;arr[13]=v>>>16&255;arr[14]=v>>>8&255;arr[15]=
v&255;return arr}var _default=parse;exports["default"]=_default}),84969:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports["default"]=void 0;var _default=/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000)$/i;exports["\
default"]=_default}),19891:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=
rng;var _crypto=_interopRequireDefault(__webpack_require__(76982));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}const rnds8Pool=new Uint8Array(
256);let poolPtr=rnds8Pool.length;function rng(){if(poolPtr>rnds8Pool.length-16){_crypto.default.randomFillSync(rnds8Pool);poolPtr=0}return rnds8Pool.slice(poolPtr,
poolPtr+=16)}}),62813:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;
var _crypto=_interopRequireDefault(__webpack_require__(76982));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}function sha1(bytes){
if(Array.isArray(bytes)){bytes=Buffer.from(bytes)}else if(typeof bytes==="string"){bytes=Buffer.from(bytes,"utf8")}return _crypto.default.createHash("sha1").update(
bytes).digest()}var _default=sha1;exports["default"]=_default}),5403:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__e\
sModule",{value:true});exports["default"]=void 0;var _validate=_interopRequireDefault(__webpack_require__(26994));function _interopRequireDefault(obj){return obj&&
obj.__esModule?obj:{default:obj}}const byteToHex=[];for(let i=0;i<256;++i){byteToHex.push((i+256).toString(16).substr(1))}function stringify(arr,offset=0){const uuid=(byteToHex[arr[offset+
0]]+byteToHex[arr[offset+1]]+byteToHex[arr[offset+2]]+byteToHex[arr[offset+3]]+"-"+byteToHex[arr[offset+4]]+byteToHex[arr[offset+5]]+"-"+byteToHex[arr[offset+6]]+
byteToHex[arr[offset+7]]+"-"+byteToHex[arr[offset+8]]+byteToHex[arr[offset+9]]+"-"+byteToHex[arr[offset+10]]+byteToHex[arr[offset+11]]+byteToHex[arr[offset+12]]+
byteToHex[arr[offset+13]]+byteToHex[arr[offset+14]]+byteToHex[arr[offset+15]]).toLowerCase();if(!(0,_validate.default)(uuid)){throw TypeError("Stringified UUID \
is invalid")}return uuid}var _default=stringify;exports["default"]=_default}),24401:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports["default"]=void 0;var _rng=_interopRequireDefault(__webpack_require__(19891));var _stringify=_interopRequireDefault(__webpack_require__(
5403));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}let _nodeId;let _clockseq;let _lastMSecs=0;let _lastNSecs=0;function v1(options,buf,offset){
let i=buf&&offset||0;const b=buf||new Array(16);options=options||{};let node=options.node||_nodeId;let clockseq=options.clockseq!==void 0?options.clockseq:_clockseq;
if(node==null||clockseq==null){const seedBytes=options.random||(options.rng||_rng.default)();if(node==null){node=_nodeId=[seedBytes[0]|1,seedBytes[1],seedBytes[2],
seedBytes[3],seedBytes[4],seedBytes[5]]}if(clockseq==null){clockseq=_clockseq=(seedBytes[6]<<8|seedBytes[7])&16383}}let msecs=options.msecs!==void 0?options.msecs:
Date.now();let nsecs=options.nsecs!==void 0?options.nsecs:_lastNSecs+1;const dt=msecs-_lastMSecs+(nsecs-_lastNSecs)/1e4;if(dt<0&&options.clockseq===void 0){clockseq=
clockseq+1&16383}if((dt<0||msecs>_lastMSecs)&&options.nsecs===void 0){nsecs=0}if(nsecs>=1e4){throw new Error("uuid.v1(): Can't create more than 10M uuids/sec")}
_lastMSecs=msecs;_lastNSecs=nsecs;_clockseq=clockseq;msecs+=122192928e5;const tl=((msecs&268435455)*1e4+nsecs)%4294967296;b[i++]=tl>>>24&255;b[i++]=tl>>>16&255;
b[i++]=tl>>>8&255;b[i++]=tl&255;const tmh=msecs/4294967296*1e4&268435455;b[i++]=tmh>>>8&255;b[i++]=tmh&255;b[i++]=tmh>>>24&15|16;b[i++]=tmh>>>16&255;b[i++]=clockseq>>>
8|128;b[i++]=clockseq&255;for(let n=0;n<6;++n){b[i+n]=node[n]}return buf||(0,_stringify.default)(b)}var _default=v1;exports["default"]=_default}),53999:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _v=_interopRequireDefault(__webpack_require__(7884));var _md=_interopRequireDefault(
__webpack_require__(73890));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}const v3=(0,_v.default)("v3",48,_md.default);var _default=v3;
exports["default"]=_default}),7884:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports["de\
fault"]=_default;exports.URL=exports.DNS=void 0;var _stringify=_interopRequireDefault(__webpack_require__(5403));var _parse=_interopRequireDefault(__webpack_require__(
23749));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}function stringToBytes(str){str=unescape(encodeURIComponent(str));const bytes=[];
for(let i=0;i<str.length;++i){bytes.push(str.charCodeAt(i))}return bytes}const DNS="6ba7b810-9dad-11d1-80b4-00c04fd430c8";exports.DNS=DNS;const URL2="6ba7b811-9\
dad-11d1-80b4-00c04fd430c8";exports.URL=URL2;function _default(name,version,hashfunc){function generateUUID(value,namespace,buf,offset){if(typeof value==="strin\
g"){value=stringToBytes(value)}if(typeof namespace==="string"){namespace=(0,_parse.default)(namespace)}if(namespace.length!==16){throw TypeError("Namespace must\
 be array-like (16 iterable integer values, 0-255)")}let bytes=new Uint8Array(16+value.length);bytes.set(namespace);bytes.set(value,namespace.length);bytes=hashfunc(
bytes);bytes[6]=bytes[6]&15|version;bytes[8]=bytes[8]&63|128;if(buf){offset=offset||0;for(let i=0;i<16;++i){buf[offset+i]=bytes[i]}return buf}return(0,_stringify.
default)(bytes)}try{generateUUID.name=name}catch(err){}generateUUID.DNS=DNS;generateUUID.URL=URL2;return generateUUID}}),92846:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _rng=_interopRequireDefault(__webpack_require__(19891));var _stringify=_interopRequireDefault(
__webpack_require__(5403));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}function v4(options,buf,offset){options=options||{};
const rnds=options.random||(options.rng||_rng.default)();rnds[6]=rnds[6]&15|64;rnds[8]=rnds[8]&63|128;if(buf){offset=offset||0;for(let i=0;i<16;++i){buf[offset+
i]=rnds[i]}return buf}return(0,_stringify.default)(rnds)}var _default=v4;exports["default"]=_default}),42157:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _v=_interopRequireDefault(__webpack_require__(7884));var _sha=_interopRequireDefault(
__webpack_require__(62813));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}const v5=(0,_v.default)("v5",80,_sha.default);var _default=v5;
exports["default"]=_default}),26994:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports["d\
efault"]=void 0;var _regex=_interopRequireDefault(__webpack_require__(84969));function _interopRequireDefault(obj){return obj&&obj.__esModule?obj:{default:obj}}
function validate(uuid){return typeof uuid==="string"&&_regex.default.test(uuid)}var _default=validate;exports["default"]=_default}),35602:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports["default"]=void 0;var _validate=_interopRequireDefault(__webpack_require__(26994));function _interopRequireDefault(obj){
return obj&&obj.__esModule?obj:{default:obj}}function version(uuid){if(!(0,_validate.default)(uuid)){throw TypeError("Invalid UUID")}return parseInt(uuid.substr(
14,1),16)}var _default=version;exports["default"]=_default}),81546:(function(__unused_webpack_module,exports){(function(){"use strict";exports.stripBOM=function(str){
if(str[0]==="\uFEFF"){return str.substring(1)}else{return str}}}).call(this)}),26343:(function(__unused_webpack_module,exports,__webpack_require__){(function(){
"use strict";var builder,defaults,escapeCDATA,requiresCDATA,wrapCDATA,hasProp={}.hasOwnProperty;builder=__webpack_require__(79366);defaults=__webpack_require__(
46068).defaults;requiresCDATA=function(entry){return typeof entry==="string"&&(entry.indexOf("&")>=0||entry.indexOf(">")>=0||entry.indexOf("<")>=0)};wrapCDATA=function(entry){
return"<![CDATA["+escapeCDATA(entry)+"]]>"};escapeCDATA=function(entry){return entry.replace("]]>","]]]]><![CDATA[>")};exports.Builder=(function(){function Builder(opts){
var key,ref,value;this.options={};ref=defaults["0.2"];for(key in ref){if(!hasProp.call(ref,key))continue;value=ref[key];this.options[key]=value}for(key in opts){
if(!hasProp.call(opts,key))continue;value=opts[key];this.options[key]=value}}Builder.prototype.buildObject=function(rootObj){var attrkey,charkey,render,rootElement,
rootName;attrkey=this.options.attrkey;charkey=this.options.charkey;if(Object.keys(rootObj).length===1&&this.options.rootName===defaults["0.2"].rootName){rootName=
Object.keys(rootObj)[0];rootObj=rootObj[rootName]}else{rootName=this.options.rootName}render=(function(_this){return function(element,obj){var attr,child,entry,
index,key,value;if(typeof obj!=="object"){if(_this.options.cdata&&requiresCDATA(obj)){element.raw(wrapCDATA(obj))}else{element.txt(obj)}}else if(Array.isArray(obj)){
for(index in obj){if(!hasProp.call(obj,index))continue;child=obj[index];for(key in child){entry=child[key];element=render(element.ele(key),entry).up()}}}else{for(key in obj){
if(!hasProp.call(obj,key))continue;child=obj[key];if(key===attrkey){if(typeof child==="object"){for(attr in child){value=child[attr];element=element.att(attr,value)}}}else if(key===
charkey){if(_this.options.cdata&&requiresCDATA(child)){element=element.raw(wrapCDATA(child))}else{element=element.txt(child)}}else if(Array.isArray(child)){for(index in child){
if(!hasProp.call(child,index))continue;entry=child[index];if(typeof entry==="string"){if(_this.options.cdata&&requiresCDATA(entry)){element=element.ele(key).raw(
wrapCDATA(entry)).up()}else{element=element.ele(key,entry).up()}}else{element=render(element.ele(key),entry).up()}}}else if(typeof child==="object"){element=render(
element.ele(key),child).up()}else{if(typeof child==="string"&&_this.options.cdata&&requiresCDATA(child)){element=element.ele(key).raw(wrapCDATA(child)).up()}else{
if(child==null){child=""}element=element.ele(key,child.toString()).up()}}}}return element}})(this);rootElement=builder.create(rootName,this.options.xmldec,this.
options.doctype,{headless:this.options.headless,allowSurrogateChars:this.options.allowSurrogateChars});return render(rootElement,rootObj).end(this.options.renderOpts)};
return Builder})()}).call(this)}),46068:(function(__unused_webpack_module,exports){(function(){exports.defaults={"0.1":{explicitCharkey:false,trim:true,normalize:true,
normalizeTags:false,attrkey:"@",charkey:"#",explicitArray:false,ignoreAttrs:false,mergeAttrs:false,explicitRoot:false,validator:null,xmlns:false,explicitChildren:false,
childkey:"@@",charsAsChildren:false,includeWhiteChars:false,async:false,strict:true,attrNameProcessors:null,attrValueProcessors:null,tagNameProcessors:null,valueProcessors:null,
emptyTag:""},"0.2":{explicitCharkey:false,trim:false,normalize:false,normalizeTags:false,attrkey:"$",charkey:"_",explicitArray:true,ignoreAttrs:false,mergeAttrs:false,
explicitRoot:true,validator:null,xmlns:false,explicitChildren:false,preserveChildrenOrder:false,childkey:"$$",charsAsChildren:false,includeWhiteChars:false,async:false,
strict:true,attrNameProcessors:null,attrValueProcessors:null,tagNameProcessors:null,valueProcessors:null,rootName:"root",xmldec:{"version":"1.0","encoding":"UTF\
-8","standalone":true},doctype:null,renderOpts:{"pretty":true,"indent":"  ","newline":"\n"},headless:false,chunkSize:1e4,emptyTag:"",cdata:false}}}).call(this)}),
18213:(function(__unused_webpack_module,exports,__webpack_require__){(function(){"use strict";var bom,defaults,events,isEmpty,processItem,processors,sax,setImmediate2,
bind=function(fn,me){return function(){return fn.apply(me,arguments)}},extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=
parent[key]}function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.
hasOwnProperty;sax=__webpack_require__(69418);events=__webpack_require__(24434);bom=__webpack_require__(81546);processors=__webpack_require__(40347);setImmediate2=
__webpack_require__(53557).setImmediate;defaults=__webpack_require__(46068).defaults;isEmpty=function(thing){return typeof thing==="object"&&thing!=null&&Object.
keys(thing).length===0};processItem=function(processors2,item,key){var i,len,process2;for(i=0,len=processors2.length;i<len;i++){process2=processors2[i];item=process2(
item,key)}return item};exports.Parser=(function(superClass){extend(Parser,superClass);function Parser(opts){this.parseStringPromise=bind(this.parseStringPromise,
this);this.parseString=bind(this.parseString,this);this.reset=bind(this.reset,this);this.assignOrPush=bind(this.assignOrPush,this);this.processAsync=bind(this.processAsync,
this);var key,ref,value;if(!(this instanceof exports.Parser)){return new exports.Parser(opts)}this.options={};ref=defaults["0.2"];for(key in ref){if(!hasProp.call(
ref,key))continue;value=ref[key];this.options[key]=value}for(key in opts){if(!hasProp.call(opts,key))continue;value=opts[key];this.options[key]=value}if(this.options.
xmlns){this.options.xmlnskey=this.options.attrkey+"ns"}if(this.options.normalizeTags){if(!this.options.tagNameProcessors){this.options.tagNameProcessors=[]}this.
options.tagNameProcessors.unshift(processors.normalize)}this.reset()}Parser.prototype.processAsync=function(){var chunk,err;try{if(this.remaining.length<=this.options.
chunkSize){chunk=this.remaining;this.remaining="";this.saxParser=this.saxParser.write(chunk);return this.saxParser.close()}else{chunk=this.remaining.substr(0,this.
options.chunkSize);this.remaining=this.remaining.substr(this.options.chunkSize,this.remaining.length);this.saxParser=this.saxParser.write(chunk);return setImmediate2(
this.processAsync)}}catch(error1){err=error1;if(!this.saxParser.errThrown){this.saxParser.errThrown=true;return this.emit(err)}}};Parser.prototype.assignOrPush=
function(obj,key,newValue){if(!(key in obj)){if(!this.options.explicitArray){return obj[key]=newValue}else{return obj[key]=[newValue]}}else{if(!(obj[key]instanceof
Array)){obj[key]=[obj[key]]}return obj[key].push(newValue)}};Parser.prototype.reset=function(){var attrkey,charkey,ontext,stack;this.removeAllListeners();this.saxParser=
sax.parser(this.options.strict,{trim:false,normalize:false,xmlns:this.options.xmlns});this.saxParser.errThrown=false;this.saxParser.onerror=(function(_this){return function(error){
_this.saxParser.resume();if(!_this.saxParser.errThrown){_this.saxParser.errThrown=true;return _this.emit("error",error)}}})(this);this.saxParser.onend=(function(_this){
return function(){if(!_this.saxParser.ended){_this.saxParser.ended=true;return _this.emit("end",_this.resultObject)}}})(this);this.saxParser.ended=false;this.EXPLICIT_CHARKEY=
this.options.explicitCharkey;this.resultObject=null;stack=[];attrkey=this.options.attrkey;charkey=this.options.charkey;this.saxParser.onopentag=(function(_this){
return function(node){var key,newValue,obj,processedKey,ref;obj=Object.create(null);obj[charkey]="";if(!_this.options.ignoreAttrs){ref=node.attributes;for(key in ref){
if(!hasProp.call(ref,key))continue;if(!(attrkey in obj)&&!_this.options.mergeAttrs){obj[attrkey]=Object.create(null)}newValue=_this.options.attrValueProcessors?
processItem(_this.options.attrValueProcessors,node.attributes[key],key):node.attributes[key];processedKey=_this.options.attrNameProcessors?processItem(_this.options.
attrNameProcessors,key):key;if(_this.options.mergeAttrs){_this.assignOrPush(obj,processedKey,newValue)}else{obj[attrkey][processedKey]=newValue}}}obj["#name"]=_this.
options.tagNameProcessors?processItem(_this.options.tagNameProcessors,node.name):node.name;if(_this.options.xmlns){obj[_this.options.xmlnskey]={uri:node.uri,local:node.
local}}return stack.push(obj)}})(this);this.saxParser.onclosetag=(function(_this){return function(){var cdata,emptyStr,key,node,nodeName,obj,objClone,old,s,xpath;
obj=stack.pop();nodeName=obj["#name"];if(!_this.options.explicitChildren||!_this.options.preserveChildrenOrder){delete obj["#name"]}if(obj.cdata===true){cdata=obj.
cdata;delete obj.cdata}s=stack[stack.length-1];if(obj[charkey].match(/^\s*$/)&&!cdata){emptyStr=obj[charkey];delete obj[charkey]}else{if(_this.options.trim){obj[charkey]=
obj[charkey].trim()}if(_this.options.normalize){obj[charkey]=obj[charkey].replace(/\s{2,}/g," ").trim()}obj[charkey]=_this.options.valueProcessors?processItem(_this.
options.valueProcessors,obj[charkey],nodeName):obj[charkey];if(Object.keys(obj).length===1&&charkey in obj&&!_this.EXPLICIT_CHARKEY){obj=obj[charkey]}}if(isEmpty(
obj)){if(typeof _this.options.emptyTag==="function"){obj=_this.options.emptyTag()}else{obj=_this.options.emptyTag!==""?_this.options.emptyTag:emptyStr}}if(_this.
options.validator!=null){xpath="/"+(function(){var i,len,results;results=[];for(i=0,len=stack.length;i<len;i++){node=stack[i];results.push(node["#name"])}return results})().
concat(nodeName).join("/");(function(){var err;try{return obj=_this.options.validator(xpath,s&&s[nodeName],obj)}catch(error1){err=error1;return _this.emit("erro\
r",err)}})()}if(_this.options.explicitChildren&&!_this.options.mergeAttrs&&typeof obj==="object"){if(!_this.options.preserveChildrenOrder){node=Object.create(null);
if(_this.options.attrkey in obj){node[_this.options.attrkey]=obj[_this.options.attrkey];delete obj[_this.options.attrkey]}if(!_this.options.charsAsChildren&&_this.
options.charkey in obj){node[_this.options.charkey]=obj[_this.options.charkey];delete obj[_this.options.charkey]}if(Object.getOwnPropertyNames(obj).length>0){node[_this.
options.childkey]=obj}obj=node}else if(s){s[_this.options.childkey]=s[_this.options.childkey]||[];objClone=Object.create(null);for(key in obj){if(!hasProp.call(
obj,key))continue;objClone[key]=obj[key]}s[_this.options.childkey].push(objClone);delete obj["#name"];if(Object.keys(obj).length===1&&charkey in obj&&!_this.EXPLICIT_CHARKEY){
obj=obj[charkey]}}}if(stack.length>0){return _this.assignOrPush(s,nodeName,obj)}else{if(_this.options.explicitRoot){old=obj;obj=Object.create(null);obj[nodeName]=
old}_this.resultObject=obj;_this.saxParser.ended=true;return _this.emit("end",_this.resultObject)}}})(this);ontext=(function(_this){return function(text){var charChild,
s;s=stack[stack.length-1];if(s){s[charkey]+=text;if(_this.options.explicitChildren&&_this.options.preserveChildrenOrder&&_this.options.charsAsChildren&&(_this.options.
includeWhiteChars||text.replace(/\\n/g,"").trim()!=="")){s[_this.options.childkey]=s[_this.options.childkey]||[];charChild={"#name":"__text__"};charChild[charkey]=
text;if(_this.options.normalize){charChild[charkey]=charChild[charkey].replace(/\s{2,}/g," ").trim()}s[_this.options.childkey].push(charChild)}return s}}})(this);
this.saxParser.ontext=ontext;return this.saxParser.oncdata=(function(_this){return function(text){var s;s=ontext(text);if(s){return s.cdata=true}}})(this)};Parser.
prototype.parseString=function(str,cb){var err;if(cb!=null&&typeof cb==="function"){this.on("end",function(result){this.reset();return cb(null,result)});this.on(
"error",function(err2){this.reset();return cb(err2)})}try{str=str.toString();if(str.trim()===""){this.emit("end",null);return true}str=bom.stripBOM(str);if(this.
options.async){this.remaining=str;setImmediate2(this.processAsync);return this.saxParser}return this.saxParser.write(str).close()}catch(error1){err=error1;if(!(this.
saxParser.errThrown||this.saxParser.ended)){this.emit("error",err);return this.saxParser.errThrown=true}else if(this.saxParser.ended){throw err}}};Parser.prototype.
parseStringPromise=function(str){return new Promise((function(_this){return function(resolve,reject){return _this.parseString(str,function(err,value){if(err){return reject(
err)}else{return resolve(value)}})}})(this))};return Parser})(events);exports.parseString=function(str,a,b){var cb,options,parser;if(b!=null){if(typeof b==="fun\
ction"){cb=b}if(typeof a==="object"){options=a}}else{if(typeof a==="function"){cb=a}options={}}parser=new exports.Parser(options);return parser.parseString(str,
cb)};exports.parseStringPromise=function(str,a){var options,parser;if(typeof a==="object"){options=a}parser=new exports.Parser(options);return parser.parseStringPromise(
str)}}).call(this)}),40347:(function(__unused_webpack_module,exports){(function(){"use strict";var prefixMatch;prefixMatch=new RegExp(/(?!xmlns)^.*:/);exports.normalize=
function(str){return str.toLowerCase()};exports.firstCharLowerCase=function(str){return str.charAt(0).toLowerCase()+str.slice(1)};exports.stripPrefix=function(str){
return str.replace(prefixMatch,"")};exports.parseNumbers=function(str){if(!isNaN(str)){str=str%1===0?parseInt(str,10):parseFloat(str)}return str};exports.parseBooleans=
function(str){if(/^(?:true|false)$/i.test(str)){str=str.toLowerCase()==="true"}return str}}).call(this)}),70168:(function(__unused_webpack_module,exports,__webpack_require__){
(function(){"use strict";var builder,defaults,parser,processors,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}
function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;
defaults=__webpack_require__(46068);builder=__webpack_require__(26343);parser=__webpack_require__(18213);processors=__webpack_require__(40347);exports.defaults=
defaults.defaults;exports.processors=processors;exports.ValidationError=(function(superClass){extend(ValidationError,superClass);function ValidationError(message){
this.message=message}return ValidationError})(Error);exports.Builder=builder.Builder;exports.Parser=parser.Parser;exports.parseString=parser.parseString;exports.
parseStringPromise=parser.parseStringPromise}).call(this)}),5838:(function(module){(function(){module.exports={Disconnected:1,Preceding:2,Following:4,Contains:8,
ContainedBy:16,ImplementationSpecific:32}}).call(this)}),40932:(function(module){(function(){module.exports={Element:1,Attribute:2,Text:3,CData:4,EntityReference:5,
EntityDeclaration:6,ProcessingInstruction:7,Comment:8,Document:9,DocType:10,DocumentFragment:11,NotationDeclaration:12,Declaration:201,Raw:202,AttributeDeclaration:203,
ElementDeclaration:204,Dummy:205}}).call(this)}),45142:(function(module){(function(){var assign,getValue,isArray,isEmpty,isFunction,isObject,isPlainObject,slice=[].
slice,hasProp={}.hasOwnProperty;assign=function(){var i,key,len,source,sources,target;target=arguments[0],sources=2<=arguments.length?slice.call(arguments,1):[];
if(isFunction(Object.assign)){Object.assign.apply(null,arguments)}else{for(i=0,len=sources.length;i<len;i++){source=sources[i];if(source!=null){for(key in source){
if(!hasProp.call(source,key))continue;target[key]=source[key]}}}}return target};isFunction=function(val){return!!val&&Object.prototype.toString.call(val)==="[ob\
ject Function]"};isObject=function(val){var ref;return!!val&&((ref=typeof val)==="function"||ref==="object")};isArray=function(val){if(isFunction(Array.isArray)){
return Array.isArray(val)}else{return Object.prototype.toString.call(val)==="[object Array]"}};isEmpty=function(val){var key;if(isArray(val)){return!val.length}else{
for(key in val){if(!hasProp.call(val,key))continue;return false}return true}};isPlainObject=function(val){var ctor,proto;return isObject(val)&&(proto=Object.getPrototypeOf(
val))&&(ctor=proto.constructor)&&typeof ctor==="function"&&ctor instanceof ctor&&Function.prototype.toString.call(ctor)===Function.prototype.toString.call(Object)};
getValue=function(obj){if(isFunction(obj.valueOf)){return obj.valueOf()}else{return obj}};module.exports.assign=assign;module.exports.isFunction=isFunction;module.
exports.isObject=isObject;module.exports.isArray=isArray;module.exports.isEmpty=isEmpty;module.exports.isPlainObject=isPlainObject;module.exports.getValue=getValue}).
call(this)}),44766:(function(module){(function(){module.exports={None:0,OpenTag:1,InsideTag:2,CloseTag:3}}).call(this)}),58459:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLAttribute,XMLNode;NodeType=__webpack_require__(40932);XMLNode=__webpack_require__(66655);module.exports=XMLAttribute=(function(){function XMLAttribute2(parent,name,value){
this.parent=parent;if(this.parent){this.options=this.parent.options;this.stringify=this.parent.stringify}if(name==null){throw new Error("Missing attribute name.\
 "+this.debugInfo(name))}this.name=this.stringify.name(name);this.value=this.stringify.attValue(value);this.type=NodeType.Attribute;this.isId=false;this.schemaTypeInfo=
null}Object.defineProperty(XMLAttribute2.prototype,"nodeType",{get:function(){return this.type}});Object.defineProperty(XMLAttribute2.prototype,"ownerElement",{
get:function(){return this.parent}});Object.defineProperty(XMLAttribute2.prototype,"textContent",{get:function(){return this.value},set:function(value){return this.
value=value||""}});Object.defineProperty(XMLAttribute2.prototype,"namespaceURI",{get:function(){return""}});Object.defineProperty(XMLAttribute2.prototype,"prefi\
x",{get:function(){return""}});Object.defineProperty(XMLAttribute2.prototype,"localName",{get:function(){return this.name}});Object.defineProperty(XMLAttribute2.
prototype,"specified",{get:function(){return true}});XMLAttribute2.prototype.clone=function(){return Object.create(this)};XMLAttribute2.prototype.toString=function(options){
return this.options.writer.attribute(this,this.options.writer.filterOptions(options))};XMLAttribute2.prototype.debugInfo=function(name){name=name||this.name;if(name==
null){return"parent: <"+this.parent.name+">"}else{return"attribute: {"+name+"}, parent: <"+this.parent.name+">"}};XMLAttribute2.prototype.isEqualNode=function(node){
if(node.namespaceURI!==this.namespaceURI){return false}if(node.prefix!==this.prefix){return false}if(node.localName!==this.localName){return false}if(node.value!==
this.value){return false}return true};return XMLAttribute2})()}).call(this)}),29806:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
XMLCData,XMLCharacterData,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){this.constructor=
child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(
40932);XMLCharacterData=__webpack_require__(8592);module.exports=XMLCData=(function(superClass){extend(XMLCData2,superClass);function XMLCData2(parent,text){XMLCData2.
__super__.constructor.call(this,parent);if(text==null){throw new Error("Missing CDATA text. "+this.debugInfo())}this.name="#cdata-section";this.type=NodeType.CData;
this.value=this.stringify.cdata(text)}XMLCData2.prototype.clone=function(){return Object.create(this)};XMLCData2.prototype.toString=function(options){return this.
options.writer.cdata(this,this.options.writer.filterOptions(options))};return XMLCData2})(XMLCharacterData)}).call(this)}),8592:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var XMLCharacterData,XMLNode,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(66655);module.exports=XMLCharacterData=(function(superClass){extend(XMLCharacterData2,superClass);function XMLCharacterData2(parent){XMLCharacterData2.
__super__.constructor.call(this,parent);this.value=""}Object.defineProperty(XMLCharacterData2.prototype,"data",{get:function(){return this.value},set:function(value){
return this.value=value||""}});Object.defineProperty(XMLCharacterData2.prototype,"length",{get:function(){return this.value.length}});Object.defineProperty(XMLCharacterData2.
prototype,"textContent",{get:function(){return this.value},set:function(value){return this.value=value||""}});XMLCharacterData2.prototype.clone=function(){return Object.
create(this)};XMLCharacterData2.prototype.substringData=function(offset,count){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLCharacterData2.
prototype.appendData=function(arg){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLCharacterData2.prototype.insertData=function(offset,arg){
throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLCharacterData2.prototype.deleteData=function(offset,count){throw new Error("This DOM\
 method is not implemented."+this.debugInfo())};XMLCharacterData2.prototype.replaceData=function(offset,count,arg){throw new Error("This DOM method is not imple\
mented."+this.debugInfo())};XMLCharacterData2.prototype.isEqualNode=function(node){if(!XMLCharacterData2.__super__.isEqualNode.apply(this,arguments).isEqualNode(
node)){return false}if(node.data!==this.data){return false}return true};return XMLCharacterData2})(XMLNode)}).call(this)}),8178:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLCharacterData,XMLComment,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;NodeType=
__webpack_require__(40932);XMLCharacterData=__webpack_require__(8592);module.exports=XMLComment=(function(superClass){extend(XMLComment2,superClass);function XMLComment2(parent,text){
XMLComment2.__super__.constructor.call(this,parent);if(text==null){throw new Error("Missing comment text. "+this.debugInfo())}this.name="#comment";this.type=NodeType.
Comment;this.value=this.stringify.comment(text)}XMLComment2.prototype.clone=function(){return Object.create(this)};XMLComment2.prototype.toString=function(options){
return this.options.writer.comment(this,this.options.writer.filterOptions(options))};return XMLComment2})(XMLCharacterData)}).call(this)}),89229:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var XMLDOMConfiguration,XMLDOMErrorHandler,XMLDOMStringList;XMLDOMErrorHandler=__webpack_require__(33729);XMLDOMStringList=__webpack_require__(6590);
module.exports=XMLDOMConfiguration=(function(){function XMLDOMConfiguration2(){var clonedSelf;this.defaultParams={"canonical-form":false,"cdata-sections":false,
"comments":false,"datatype-normalization":false,"element-content-whitespace":true,"entities":true,"error-handler":new XMLDOMErrorHandler,"infoset":true,"validat\
e-if-schema":false,"namespaces":true,"namespace-declarations":true,"normalize-characters":false,"schema-location":"","schema-type":"","split-cdata-sections":true,
"validate":false,"well-formed":true};this.params=clonedSelf=Object.create(this.defaultParams)}Object.defineProperty(XMLDOMConfiguration2.prototype,"parameterNam\
es",{get:function(){return new XMLDOMStringList(Object.keys(this.defaultParams))}});XMLDOMConfiguration2.prototype.getParameter=function(name){if(this.params.hasOwnProperty(
name)){return this.params[name]}else{return null}};XMLDOMConfiguration2.prototype.canSetParameter=function(name,value){return true};XMLDOMConfiguration2.prototype.
setParameter=function(name,value){if(value!=null){return this.params[name]=value}else{return delete this.params[name]}};return XMLDOMConfiguration2})()}).call(this)}),
33729:(function(module){(function(){var XMLDOMErrorHandler;module.exports=XMLDOMErrorHandler=(function(){function XMLDOMErrorHandler2(){}XMLDOMErrorHandler2.prototype.
handleError=function(error){throw new Error(error)};return XMLDOMErrorHandler2})()}).call(this)}),40549:(function(module){(function(){var XMLDOMImplementation;module.
exports=XMLDOMImplementation=(function(){function XMLDOMImplementation2(){}XMLDOMImplementation2.prototype.hasFeature=function(feature,version){return true};XMLDOMImplementation2.
prototype.createDocumentType=function(qualifiedName,publicId,systemId){throw new Error("This DOM method is not implemented.")};XMLDOMImplementation2.prototype.createDocument=
function(namespaceURI,qualifiedName,doctype){throw new Error("This DOM method is not implemented.")};XMLDOMImplementation2.prototype.createHTMLDocument=function(title){
throw new Error("This DOM method is not implemented.")};XMLDOMImplementation2.prototype.getFeature=function(feature,version){throw new Error("This DOM method is\
 not implemented.")};return XMLDOMImplementation2})()}).call(this)}),6590:(function(module){(function(){var XMLDOMStringList;module.exports=XMLDOMStringList=(function(){
function XMLDOMStringList2(arr){this.arr=arr||[]}Object.defineProperty(XMLDOMStringList2.prototype,"length",{get:function(){return this.arr.length}});XMLDOMStringList2.
prototype.item=function(index){return this.arr[index]||null};XMLDOMStringList2.prototype.contains=function(str){return this.arr.indexOf(str)!==-1};return XMLDOMStringList2})()}).
call(this)}),79728:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDTDAttList,XMLNode,extend=function(child,parent){for(var key in parent){
if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=
parent.prototype;return child},hasProp={}.hasOwnProperty;XMLNode=__webpack_require__(66655);NodeType=__webpack_require__(40932);module.exports=XMLDTDAttList=(function(superClass){
extend(XMLDTDAttList2,superClass);function XMLDTDAttList2(parent,elementName,attributeName,attributeType,defaultValueType,defaultValue){XMLDTDAttList2.__super__.
constructor.call(this,parent);if(elementName==null){throw new Error("Missing DTD element name. "+this.debugInfo())}if(attributeName==null){throw new Error("Miss\
ing DTD attribute name. "+this.debugInfo(elementName))}if(!attributeType){throw new Error("Missing DTD attribute type. "+this.debugInfo(elementName))}if(!defaultValueType){
throw new Error("Missing DTD attribute default. "+this.debugInfo(elementName))}if(defaultValueType.indexOf("#")!==0){defaultValueType="#"+defaultValueType}if(!defaultValueType.
match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)){throw new Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. "+this.debugInfo(
elementName))}if(defaultValue&&!defaultValueType.match(/^(#FIXED|#DEFAULT)$/)){throw new Error("Default value only applies to #FIXED or #DEFAULT. "+this.debugInfo(
elementName))}this.elementName=this.stringify.name(elementName);this.type=NodeType.AttributeDeclaration;this.attributeName=this.stringify.name(attributeName);this.
attributeType=this.stringify.dtdAttType(attributeType);if(defaultValue){this.defaultValue=this.stringify.dtdAttDefault(defaultValue)}this.defaultValueType=defaultValueType}
XMLDTDAttList2.prototype.toString=function(options){return this.options.writer.dtdAttList(this,this.options.writer.filterOptions(options))};return XMLDTDAttList2})(
XMLNode)}).call(this)}),91903:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDTDElement,XMLNode,extend=function(child,parent){
for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=
new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;XMLNode=__webpack_require__(66655);NodeType=__webpack_require__(40932);module.
exports=XMLDTDElement=(function(superClass){extend(XMLDTDElement2,superClass);function XMLDTDElement2(parent,name,value){XMLDTDElement2.__super__.constructor.call(
this,parent);if(name==null){throw new Error("Missing DTD element name. "+this.debugInfo())}if(!value){value="(#PCDATA)"}if(Array.isArray(value)){value="("+value.
join(",")+")"}this.name=this.stringify.name(name);this.type=NodeType.ElementDeclaration;this.value=this.stringify.dtdElementValue(value)}XMLDTDElement2.prototype.
toString=function(options){return this.options.writer.dtdElement(this,this.options.writer.filterOptions(options))};return XMLDTDElement2})(XMLNode)}).call(this)}),
85832:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDTDEntity,XMLNode,isObject,extend=function(child,parent){for(var key in parent){
if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=
parent.prototype;return child},hasProp={}.hasOwnProperty;isObject=__webpack_require__(45142).isObject;XMLNode=__webpack_require__(66655);NodeType=__webpack_require__(
40932);module.exports=XMLDTDEntity=(function(superClass){extend(XMLDTDEntity2,superClass);function XMLDTDEntity2(parent,pe,name,value){XMLDTDEntity2.__super__.constructor.
call(this,parent);if(name==null){throw new Error("Missing DTD entity name. "+this.debugInfo(name))}if(value==null){throw new Error("Missing DTD entity value. "+
this.debugInfo(name))}this.pe=!!pe;this.name=this.stringify.name(name);this.type=NodeType.EntityDeclaration;if(!isObject(value)){this.value=this.stringify.dtdEntityValue(
value);this.internal=true}else{if(!value.pubID&&!value.sysID){throw new Error("Public and/or system identifiers are required for an external entity. "+this.debugInfo(
name))}if(value.pubID&&!value.sysID){throw new Error("System identifier is required for a public external entity. "+this.debugInfo(name))}this.internal=false;if(value.
pubID!=null){this.pubID=this.stringify.dtdPubID(value.pubID)}if(value.sysID!=null){this.sysID=this.stringify.dtdSysID(value.sysID)}if(value.nData!=null){this.nData=
this.stringify.dtdNData(value.nData)}if(this.pe&&this.nData){throw new Error("Notation declaration is not allowed in a parameter entity. "+this.debugInfo(name))}}}
Object.defineProperty(XMLDTDEntity2.prototype,"publicId",{get:function(){return this.pubID}});Object.defineProperty(XMLDTDEntity2.prototype,"systemId",{get:function(){
return this.sysID}});Object.defineProperty(XMLDTDEntity2.prototype,"notationName",{get:function(){return this.nData||null}});Object.defineProperty(XMLDTDEntity2.
prototype,"inputEncoding",{get:function(){return null}});Object.defineProperty(XMLDTDEntity2.prototype,"xmlEncoding",{get:function(){return null}});Object.defineProperty(
XMLDTDEntity2.prototype,"xmlVersion",{get:function(){return null}});XMLDTDEntity2.prototype.toString=function(options){return this.options.writer.dtdEntity(this,
this.options.writer.filterOptions(options))};return XMLDTDEntity2})(XMLNode)}).call(this)}),70101:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDTDNotation,XMLNode,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(66655);NodeType=__webpack_require__(40932);module.exports=XMLDTDNotation=(function(superClass){extend(XMLDTDNotation2,superClass);function XMLDTDNotation2(parent,name,value){
XMLDTDNotation2.__super__.constructor.call(this,parent);if(name==null){throw new Error("Missing DTD notation name. "+this.debugInfo(name))}if(!value.pubID&&!value.
sysID){throw new Error("Public or system identifiers are required for an external entity. "+this.debugInfo(name))}this.name=this.stringify.name(name);this.type=
NodeType.NotationDeclaration;if(value.pubID!=null){this.pubID=this.stringify.dtdPubID(value.pubID)}if(value.sysID!=null){this.sysID=this.stringify.dtdSysID(value.
sysID)}}Object.defineProperty(XMLDTDNotation2.prototype,"publicId",{get:function(){return this.pubID}});Object.defineProperty(XMLDTDNotation2.prototype,"systemI\
d",{get:function(){return this.sysID}});XMLDTDNotation2.prototype.toString=function(options){return this.options.writer.dtdNotation(this,this.options.writer.filterOptions(
options))};return XMLDTDNotation2})(XMLNode)}).call(this)}),69223:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDeclaration,
XMLNode,isObject,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){this.constructor=child}
ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;isObject=__webpack_require__(45142).
isObject;XMLNode=__webpack_require__(66655);NodeType=__webpack_require__(40932);module.exports=XMLDeclaration=(function(superClass){extend(XMLDeclaration2,superClass);
function XMLDeclaration2(parent,version,encoding,standalone){var ref;XMLDeclaration2.__super__.constructor.call(this,parent);if(isObject(version)){ref=version,version=
ref.version,encoding=ref.encoding,standalone=ref.standalone}if(!version){version="1.0"}this.type=NodeType.Declaration;this.version=this.stringify.xmlVersion(version);
if(encoding!=null){this.encoding=this.stringify.xmlEncoding(encoding)}if(standalone!=null){this.standalone=this.stringify.xmlStandalone(standalone)}}XMLDeclaration2.
prototype.toString=function(options){return this.options.writer.declaration(this,this.options.writer.filterOptions(options))};return XMLDeclaration2})(XMLNode)}).
call(this)}),50181:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDTDAttList,XMLDTDElement,XMLDTDEntity,XMLDTDNotation,
XMLDocType,XMLNamedNodeMap,XMLNode,isObject,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;isObject=
__webpack_require__(45142).isObject;XMLNode=__webpack_require__(66655);NodeType=__webpack_require__(40932);XMLDTDAttList=__webpack_require__(79728);XMLDTDEntity=
__webpack_require__(85832);XMLDTDElement=__webpack_require__(91903);XMLDTDNotation=__webpack_require__(70101);XMLNamedNodeMap=__webpack_require__(43038);module.
exports=XMLDocType=(function(superClass){extend(XMLDocType2,superClass);function XMLDocType2(parent,pubID,sysID){var child,i,len,ref,ref1,ref2;XMLDocType2.__super__.
constructor.call(this,parent);this.type=NodeType.DocType;if(parent.children){ref=parent.children;for(i=0,len=ref.length;i<len;i++){child=ref[i];if(child.type===
NodeType.Element){this.name=child.name;break}}}this.documentObject=parent;if(isObject(pubID)){ref1=pubID,pubID=ref1.pubID,sysID=ref1.sysID}if(sysID==null){ref2=
[pubID,sysID],sysID=ref2[0],pubID=ref2[1]}if(pubID!=null){this.pubID=this.stringify.dtdPubID(pubID)}if(sysID!=null){this.sysID=this.stringify.dtdSysID(sysID)}}Object.
defineProperty(XMLDocType2.prototype,"entities",{get:function(){var child,i,len,nodes,ref;nodes={};ref=this.children;for(i=0,len=ref.length;i<len;i++){child=ref[i];
if(child.type===NodeType.EntityDeclaration&&!child.pe){nodes[child.name]=child}}return new XMLNamedNodeMap(nodes)}});Object.defineProperty(XMLDocType2.prototype,
"notations",{get:function(){var child,i,len,nodes,ref;nodes={};ref=this.children;for(i=0,len=ref.length;i<len;i++){child=ref[i];if(child.type===NodeType.NotationDeclaration){
nodes[child.name]=child}}return new XMLNamedNodeMap(nodes)}});Object.defineProperty(XMLDocType2.prototype,"publicId",{get:function(){return this.pubID}});Object.
defineProperty(XMLDocType2.prototype,"systemId",{get:function(){return this.sysID}});Object.defineProperty(XMLDocType2.prototype,"internalSubset",{get:function(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}});XMLDocType2.prototype.element=function(name,value){var child;child=new XMLDTDElement(
this,name,value);this.children.push(child);return this};XMLDocType2.prototype.attList=function(elementName,attributeName,attributeType,defaultValueType,defaultValue){
var child;child=new XMLDTDAttList(this,elementName,attributeName,attributeType,defaultValueType,defaultValue);this.children.push(child);return this};XMLDocType2.
prototype.entity=function(name,value){var child;child=new XMLDTDEntity(this,false,name,value);this.children.push(child);return this};XMLDocType2.prototype.pEntity=
function(name,value){var child;child=new XMLDTDEntity(this,true,name,value);this.children.push(child);return this};XMLDocType2.prototype.notation=function(name,value){
var child;child=new XMLDTDNotation(this,name,value);this.children.push(child);return this};XMLDocType2.prototype.toString=function(options){return this.options.
writer.docType(this,this.options.writer.filterOptions(options))};XMLDocType2.prototype.ele=function(name,value){return this.element(name,value)};XMLDocType2.prototype.
att=function(elementName,attributeName,attributeType,defaultValueType,defaultValue){return this.attList(elementName,attributeName,attributeType,defaultValueType,
defaultValue)};XMLDocType2.prototype.ent=function(name,value){return this.entity(name,value)};XMLDocType2.prototype.pent=function(name,value){return this.pEntity(
name,value)};XMLDocType2.prototype.not=function(name,value){return this.notation(name,value)};XMLDocType2.prototype.up=function(){return this.root()||this.documentObject};
XMLDocType2.prototype.isEqualNode=function(node){if(!XMLDocType2.__super__.isEqualNode.apply(this,arguments).isEqualNode(node)){return false}if(node.name!==this.
name){return false}if(node.publicId!==this.publicId){return false}if(node.systemId!==this.systemId){return false}return true};return XMLDocType2})(XMLNode)}).call(
this)}),18062:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLDOMConfiguration,XMLDOMImplementation,XMLDocument,XMLNode,
XMLStringWriter,XMLStringifier,isPlainObject,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;isPlainObject=
__webpack_require__(45142).isPlainObject;XMLDOMImplementation=__webpack_require__(40549);XMLDOMConfiguration=__webpack_require__(89229);XMLNode=__webpack_require__(
66655);NodeType=__webpack_require__(40932);XMLStringifier=__webpack_require__(89481);XMLStringWriter=__webpack_require__(13341);module.exports=XMLDocument=(function(superClass){
extend(XMLDocument2,superClass);function XMLDocument2(options){XMLDocument2.__super__.constructor.call(this,null);this.name="#document";this.type=NodeType.Document;
this.documentURI=null;this.domConfig=new XMLDOMConfiguration;options||(options={});if(!options.writer){options.writer=new XMLStringWriter}this.options=options;this.
stringify=new XMLStringifier(options)}Object.defineProperty(XMLDocument2.prototype,"implementation",{value:new XMLDOMImplementation});Object.defineProperty(XMLDocument2.
prototype,"doctype",{get:function(){var child,i,len,ref;ref=this.children;for(i=0,len=ref.length;i<len;i++){child=ref[i];if(child.type===NodeType.DocType){return child}}
return null}});Object.defineProperty(XMLDocument2.prototype,"documentElement",{get:function(){return this.rootObject||null}});Object.defineProperty(XMLDocument2.
prototype,"inputEncoding",{get:function(){return null}});Object.defineProperty(XMLDocument2.prototype,"strictErrorChecking",{get:function(){return false}});Object.
defineProperty(XMLDocument2.prototype,"xmlEncoding",{get:function(){if(this.children.length!==0&&this.children[0].type===NodeType.Declaration){return this.children[0].
encoding}else{return null}}});Object.defineProperty(XMLDocument2.prototype,"xmlStandalone",{get:function(){if(this.children.length!==0&&this.children[0].type===
NodeType.Declaration){return this.children[0].standalone==="yes"}else{return false}}});Object.defineProperty(XMLDocument2.prototype,"xmlVersion",{get:function(){
if(this.children.length!==0&&this.children[0].type===NodeType.Declaration){return this.children[0].version}else{return"1.0"}}});Object.defineProperty(XMLDocument2.
prototype,"URL",{get:function(){return this.documentURI}});Object.defineProperty(XMLDocument2.prototype,"origin",{get:function(){return null}});Object.defineProperty(
XMLDocument2.prototype,"compatMode",{get:function(){return null}});Object.defineProperty(XMLDocument2.prototype,"characterSet",{get:function(){return null}});Object.
defineProperty(XMLDocument2.prototype,"contentType",{get:function(){return null}});XMLDocument2.prototype.end=function(writer){var writerOptions;writerOptions={};
if(!writer){writer=this.options.writer}else if(isPlainObject(writer)){writerOptions=writer;writer=this.options.writer}return writer.document(this,writer.filterOptions(
writerOptions))};XMLDocument2.prototype.toString=function(options){return this.options.writer.document(this,this.options.writer.filterOptions(options))};XMLDocument2.
prototype.createElement=function(tagName){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createDocumentFragment=
function(){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createTextNode=function(data){throw new Error("This D\
OM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createComment=function(data){throw new Error("This DOM method is not implemented."+this.
debugInfo())};XMLDocument2.prototype.createCDATASection=function(data){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.
createProcessingInstruction=function(target,data){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createAttribute=
function(name){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createEntityReference=function(name){throw new Error(
"This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.getElementsByTagName=function(tagname){throw new Error("This DOM method is not i\
mplemented."+this.debugInfo())};XMLDocument2.prototype.importNode=function(importedNode,deep){throw new Error("This DOM method is not implemented."+this.debugInfo())};
XMLDocument2.prototype.createElementNS=function(namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.
prototype.createAttributeNS=function(namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.
getElementsByTagNameNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.getElementById=
function(elementId){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.adoptNode=function(source){throw new Error("\
This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.normalizeDocument=function(){throw new Error("This DOM method is not implemented."+
this.debugInfo())};XMLDocument2.prototype.renameNode=function(node,namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())};
XMLDocument2.prototype.getElementsByClassName=function(classNames){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.
createEvent=function(eventInterface){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createRange=function(){throw new Error(
"This DOM method is not implemented."+this.debugInfo())};XMLDocument2.prototype.createNodeIterator=function(root,whatToShow,filter){throw new Error("This DOM me\
thod is not implemented."+this.debugInfo())};XMLDocument2.prototype.createTreeWalker=function(root,whatToShow,filter){throw new Error("This DOM method is not im\
plemented."+this.debugInfo())};return XMLDocument2})(XMLNode)}).call(this)}),65383:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
WriterState,XMLAttribute,XMLCData,XMLComment,XMLDTDAttList,XMLDTDElement,XMLDTDEntity,XMLDTDNotation,XMLDeclaration,XMLDocType,XMLDocument,XMLDocumentCB,XMLElement,
XMLProcessingInstruction,XMLRaw,XMLStringWriter,XMLStringifier,XMLText,getValue,isFunction,isObject,isPlainObject,ref,hasProp={}.hasOwnProperty;ref=__webpack_require__(
45142),isObject=ref.isObject,isFunction=ref.isFunction,isPlainObject=ref.isPlainObject,getValue=ref.getValue;NodeType=__webpack_require__(40932);XMLDocument=__webpack_require__(
18062);XMLElement=__webpack_require__(4963);XMLCData=__webpack_require__(29806);XMLComment=__webpack_require__(8178);XMLRaw=__webpack_require__(59869);XMLText=__webpack_require__(
39040);XMLProcessingInstruction=__webpack_require__(78190);XMLDeclaration=__webpack_require__(69223);XMLDocType=__webpack_require__(50181);XMLDTDAttList=__webpack_require__(
79728);XMLDTDEntity=__webpack_require__(85832);XMLDTDElement=__webpack_require__(91903);XMLDTDNotation=__webpack_require__(70101);XMLAttribute=__webpack_require__(
58459);XMLStringifier=__webpack_require__(89481);XMLStringWriter=__webpack_require__(13341);WriterState=__webpack_require__(44766);module.exports=XMLDocumentCB=
(function(){function XMLDocumentCB2(options,onData,onEnd){var writerOptions;this.name="?xml";this.type=NodeType.Document;options||(options={});writerOptions={};
if(!options.writer){options.writer=new XMLStringWriter}else if(isPlainObject(options.writer)){writerOptions=options.writer;options.writer=new XMLStringWriter}this.
options=options;this.writer=options.writer;this.writerOptions=this.writer.filterOptions(writerOptions);this.stringify=new XMLStringifier(options);this.onDataCallback=
onData||function(){};this.onEndCallback=onEnd||function(){};this.currentNode=null;this.currentLevel=-1;this.openTags={};this.documentStarted=false;this.documentCompleted=
false;this.root=null}XMLDocumentCB2.prototype.createChildNode=function(node){var att,attName,attributes,child,i,len,ref1,ref2;switch(node.type){case NodeType.CData:
this.cdata(node.value);break;case NodeType.Comment:this.comment(node.value);break;case NodeType.Element:attributes={};ref1=node.attribs;for(attName in ref1){if(!hasProp.
call(ref1,attName))continue;att=ref1[attName];attributes[attName]=att.value}this.node(node.name,attributes);break;case NodeType.Dummy:this.dummy();break;case NodeType.
Raw:this.raw(node.value);break;case NodeType.Text:this.text(node.value);break;case NodeType.ProcessingInstruction:this.instruction(node.target,node.value);break;default:
throw new Error("This XML node type is not supported in a JS object: "+node.constructor.name)}ref2=node.children;for(i=0,len=ref2.length;i<len;i++){child=ref2[i];
this.createChildNode(child);if(child.type===NodeType.Element){this.up()}}return this};XMLDocumentCB2.prototype.dummy=function(){return this};XMLDocumentCB2.prototype.
node=function(name,attributes,text){var ref1;if(name==null){throw new Error("Missing node name.")}if(this.root&&this.currentLevel===-1){throw new Error("Documen\
t can only have one root node. "+this.debugInfo(name))}this.openCurrent();name=getValue(name);if(attributes==null){attributes={}}attributes=getValue(attributes);
if(!isObject(attributes)){ref1=[attributes,text],text=ref1[0],attributes=ref1[1]}this.currentNode=new XMLElement(this,name,attributes);this.currentNode.children=
false;this.currentLevel++;this.openTags[this.currentLevel]=this.currentNode;if(text!=null){this.text(text)}return this};XMLDocumentCB2.prototype.element=function(name,attributes,text){
var child,i,len,oldValidationFlag,ref1,root;if(this.currentNode&&this.currentNode.type===NodeType.DocType){this.dtdElement.apply(this,arguments)}else{if(Array.isArray(
name)||isObject(name)||isFunction(name)){oldValidationFlag=this.options.noValidation;this.options.noValidation=true;root=new XMLDocument(this.options).element("\
TEMP_ROOT");root.element(name);this.options.noValidation=oldValidationFlag;ref1=root.children;for(i=0,len=ref1.length;i<len;i++){child=ref1[i];this.createChildNode(
child);if(child.type===NodeType.Element){this.up()}}}else{this.node(name,attributes,text)}}return this};XMLDocumentCB2.prototype.attribute=function(name,value){
var attName,attValue;if(!this.currentNode||this.currentNode.children){throw new Error("att() can only be used immediately after an ele() call in callback mode. "+
this.debugInfo(name))}if(name!=null){name=getValue(name)}if(isObject(name)){for(attName in name){if(!hasProp.call(name,attName))continue;attValue=name[attName];
this.attribute(attName,attValue)}}else{if(isFunction(value)){value=value.apply()}if(this.options.keepNullAttributes&&value==null){this.currentNode.attribs[name]=
new XMLAttribute(this,name,"")}else if(value!=null){this.currentNode.attribs[name]=new XMLAttribute(this,name,value)}}return this};XMLDocumentCB2.prototype.text=
function(value){var node;this.openCurrent();node=new XMLText(this,value);this.onData(this.writer.text(node,this.writerOptions,this.currentLevel+1),this.currentLevel+
1);return this};XMLDocumentCB2.prototype.cdata=function(value){var node;this.openCurrent();node=new XMLCData(this,value);this.onData(this.writer.cdata(node,this.
writerOptions,this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.comment=function(value){var node;this.openCurrent();node=new XMLComment(
this,value);this.onData(this.writer.comment(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.raw=function(value){
var node;this.openCurrent();node=new XMLRaw(this,value);this.onData(this.writer.raw(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this};
XMLDocumentCB2.prototype.instruction=function(target,value){var i,insTarget,insValue,len,node;this.openCurrent();if(target!=null){target=getValue(target)}if(value!=
null){value=getValue(value)}if(Array.isArray(target)){for(i=0,len=target.length;i<len;i++){insTarget=target[i];this.instruction(insTarget)}}else if(isObject(target)){
for(insTarget in target){if(!hasProp.call(target,insTarget))continue;insValue=target[insTarget];this.instruction(insTarget,insValue)}}else{if(isFunction(value)){
value=value.apply()}node=new XMLProcessingInstruction(this,target,value);this.onData(this.writer.processingInstruction(node,this.writerOptions,this.currentLevel+
1),this.currentLevel+1)}return this};XMLDocumentCB2.prototype.declaration=function(version,encoding,standalone){var node;this.openCurrent();if(this.documentStarted){
throw new Error("declaration() must be the first node.")}node=new XMLDeclaration(this,version,encoding,standalone);this.onData(this.writer.declaration(node,this.
writerOptions,this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.doctype=function(root,pubID,sysID){this.openCurrent();if(root==null){
throw new Error("Missing root node name.")}if(this.root){throw new Error("dtd() must come before the root node.")}this.currentNode=new XMLDocType(this,pubID,sysID);
this.currentNode.rootNodeName=root;this.currentNode.children=false;this.currentLevel++;this.openTags[this.currentLevel]=this.currentNode;return this};XMLDocumentCB2.
prototype.dtdElement=function(name,value){var node;this.openCurrent();node=new XMLDTDElement(this,name,value);this.onData(this.writer.dtdElement(node,this.writerOptions,
this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.attList=function(elementName,attributeName,attributeType,defaultValueType,defaultValue){
var node;this.openCurrent();node=new XMLDTDAttList(this,elementName,attributeName,attributeType,defaultValueType,defaultValue);this.onData(this.writer.dtdAttList(
node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.entity=function(name,value){var node;this.openCurrent();
node=new XMLDTDEntity(this,false,name,value);this.onData(this.writer.dtdEntity(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.
prototype.pEntity=function(name,value){var node;this.openCurrent();node=new XMLDTDEntity(this,true,name,value);this.onData(this.writer.dtdEntity(node,this.writerOptions,
this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.notation=function(name,value){var node;this.openCurrent();node=new XMLDTDNotation(
this,name,value);this.onData(this.writer.dtdNotation(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this};XMLDocumentCB2.prototype.up=
function(){if(this.currentLevel<0){throw new Error("The document node has no parent.")}if(this.currentNode){if(this.currentNode.children){this.closeNode(this.currentNode)}else{
this.openNode(this.currentNode)}this.currentNode=null}else{this.closeNode(this.openTags[this.currentLevel])}delete this.openTags[this.currentLevel];this.currentLevel--;
return this};XMLDocumentCB2.prototype.end=function(){while(this.currentLevel>=0){this.up()}return this.onEnd()};XMLDocumentCB2.prototype.openCurrent=function(){
if(this.currentNode){this.currentNode.children=true;return this.openNode(this.currentNode)}};XMLDocumentCB2.prototype.openNode=function(node){var att,chunk,name,
ref1;if(!node.isOpen){if(!this.root&&this.currentLevel===0&&node.type===NodeType.Element){this.root=node}chunk="";if(node.type===NodeType.Element){this.writerOptions.
state=WriterState.OpenTag;chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"<"+node.name;ref1=node.attribs;for(name in ref1){if(!hasProp.call(
ref1,name))continue;att=ref1[name];chunk+=this.writer.attribute(att,this.writerOptions,this.currentLevel)}chunk+=(node.children?">":"/>")+this.writer.endline(node,
this.writerOptions,this.currentLevel);this.writerOptions.state=WriterState.InsideTag}else{this.writerOptions.state=WriterState.OpenTag;chunk=this.writer.indent(
node,this.writerOptions,this.currentLevel)+"<!DOCTYPE "+node.rootNodeName;if(node.pubID&&node.sysID){chunk+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'}else if(node.
sysID){chunk+=' SYSTEM "'+node.sysID+'"'}if(node.children){chunk+=" [";this.writerOptions.state=WriterState.InsideTag}else{this.writerOptions.state=WriterState.
CloseTag;chunk+=">"}chunk+=this.writer.endline(node,this.writerOptions,this.currentLevel)}this.onData(chunk,this.currentLevel);return node.isOpen=true}};XMLDocumentCB2.
prototype.closeNode=function(node){var chunk;if(!node.isClosed){chunk="";this.writerOptions.state=WriterState.CloseTag;if(node.type===NodeType.Element){chunk=this.
writer.indent(node,this.writerOptions,this.currentLevel)+"</"+node.name+">"+this.writer.endline(node,this.writerOptions,this.currentLevel)}else{chunk=this.writer.
indent(node,this.writerOptions,this.currentLevel)+"]>"+this.writer.endline(node,this.writerOptions,this.currentLevel)}this.writerOptions.state=WriterState.None;
this.onData(chunk,this.currentLevel);return node.isClosed=true}};XMLDocumentCB2.prototype.onData=function(chunk,level){this.documentStarted=true;return this.onDataCallback(
chunk,level+1)};XMLDocumentCB2.prototype.onEnd=function(){this.documentCompleted=true;return this.onEndCallback()};XMLDocumentCB2.prototype.debugInfo=function(name){
if(name==null){return""}else{return"node: <"+name+">"}};XMLDocumentCB2.prototype.ele=function(){return this.element.apply(this,arguments)};XMLDocumentCB2.prototype.
nod=function(name,attributes,text){return this.node(name,attributes,text)};XMLDocumentCB2.prototype.txt=function(value){return this.text(value)};XMLDocumentCB2.
prototype.dat=function(value){return this.cdata(value)};XMLDocumentCB2.prototype.com=function(value){return this.comment(value)};XMLDocumentCB2.prototype.ins=function(target,value){
return this.instruction(target,value)};XMLDocumentCB2.prototype.dec=function(version,encoding,standalone){return this.declaration(version,encoding,standalone)};
XMLDocumentCB2.prototype.dtd=function(root,pubID,sysID){return this.doctype(root,pubID,sysID)};XMLDocumentCB2.prototype.e=function(name,attributes,text){return this.
element(name,attributes,text)};XMLDocumentCB2.prototype.n=function(name,attributes,text){return this.node(name,attributes,text)};XMLDocumentCB2.prototype.t=function(value){
return this.text(value)};XMLDocumentCB2.prototype.d=function(value){return this.cdata(value)};XMLDocumentCB2.prototype.c=function(value){return this.comment(value)};
XMLDocumentCB2.prototype.r=function(value){return this.raw(value)};XMLDocumentCB2.prototype.i=function(target,value){return this.instruction(target,value)};XMLDocumentCB2.
prototype.att=function(){if(this.currentNode&&this.currentNode.type===NodeType.DocType){return this.attList.apply(this,arguments)}else{return this.attribute.apply(
this,arguments)}};XMLDocumentCB2.prototype.a=function(){if(this.currentNode&&this.currentNode.type===NodeType.DocType){return this.attList.apply(this,arguments)}else{
return this.attribute.apply(this,arguments)}};XMLDocumentCB2.prototype.ent=function(name,value){return this.entity(name,value)};XMLDocumentCB2.prototype.pent=function(name,value){
return this.pEntity(name,value)};XMLDocumentCB2.prototype.not=function(name,value){return this.notation(name,value)};return XMLDocumentCB2})()}).call(this)}),90687:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLDummy,XMLNode,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;XMLNode=
__webpack_require__(66655);NodeType=__webpack_require__(40932);module.exports=XMLDummy=(function(superClass){extend(XMLDummy2,superClass);function XMLDummy2(parent){
XMLDummy2.__super__.constructor.call(this,parent);this.type=NodeType.Dummy}XMLDummy2.prototype.clone=function(){return Object.create(this)};XMLDummy2.prototype.
toString=function(options){return""};return XMLDummy2})(XMLNode)}).call(this)}),4963:(function(module,__unused_webpack_exports,__webpack_require__){(function(){
var NodeType,XMLAttribute,XMLElement,XMLNamedNodeMap,XMLNode,getValue,isFunction,isObject,ref,extend=function(child,parent){for(var key in parent){if(hasProp.call(
parent,key))child[key]=parent[key]}function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;
return child},hasProp={}.hasOwnProperty;ref=__webpack_require__(45142),isObject=ref.isObject,isFunction=ref.isFunction,getValue=ref.getValue;XMLNode=__webpack_require__(
66655);NodeType=__webpack_require__(40932);XMLAttribute=__webpack_require__(58459);XMLNamedNodeMap=__webpack_require__(43038);module.exports=XMLElement=(function(superClass){
extend(XMLElement2,superClass);function XMLElement2(parent,name,attributes){var child,j,len,ref1;XMLElement2.__super__.constructor.call(this,parent);if(name==null){
throw new Error("Missing element name. "+this.debugInfo())}this.name=this.stringify.name(name);this.type=NodeType.Element;this.attribs={};this.schemaTypeInfo=null;
if(attributes!=null){this.attribute(attributes)}if(parent.type===NodeType.Document){this.isRoot=true;this.documentObject=parent;parent.rootObject=this;if(parent.
children){ref1=parent.children;for(j=0,len=ref1.length;j<len;j++){child=ref1[j];if(child.type===NodeType.DocType){child.name=this.name;break}}}}}Object.defineProperty(
XMLElement2.prototype,"tagName",{get:function(){return this.name}});Object.defineProperty(XMLElement2.prototype,"namespaceURI",{get:function(){return""}});Object.
defineProperty(XMLElement2.prototype,"prefix",{get:function(){return""}});Object.defineProperty(XMLElement2.prototype,"localName",{get:function(){return this.name}});
Object.defineProperty(XMLElement2.prototype,"id",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});Object.defineProperty(
XMLElement2.prototype,"className",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});Object.defineProperty(XMLElement2.prototype,
"classList",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});Object.defineProperty(XMLElement2.prototype,"attributes",
{get:function(){if(!this.attributeMap||!this.attributeMap.nodes){this.attributeMap=new XMLNamedNodeMap(this.attribs)}return this.attributeMap}});XMLElement2.prototype.
clone=function(){var att,attName,clonedSelf,ref1;clonedSelf=Object.create(this);if(clonedSelf.isRoot){clonedSelf.documentObject=null}clonedSelf.attribs={};ref1=
this.attribs;for(attName in ref1){if(!hasProp.call(ref1,attName))continue;att=ref1[attName];clonedSelf.attribs[attName]=att.clone()}clonedSelf.children=[];this.
children.forEach(function(child){var clonedChild;clonedChild=child.clone();clonedChild.parent=clonedSelf;return clonedSelf.children.push(clonedChild)});return clonedSelf};
XMLElement2.prototype.attribute=function(name,value){var attName,attValue;if(name!=null){name=getValue(name)}if(isObject(name)){for(attName in name){if(!hasProp.
call(name,attName))continue;attValue=name[attName];this.attribute(attName,attValue)}}else{if(isFunction(value)){value=value.apply()}if(this.options.keepNullAttributes&&
value==null){this.attribs[name]=new XMLAttribute(this,name,"")}else if(value!=null){this.attribs[name]=new XMLAttribute(this,name,value)}}return this};XMLElement2.
prototype.removeAttribute=function(name){var attName,j,len;if(name==null){throw new Error("Missing attribute name. "+this.debugInfo())}name=getValue(name);if(Array.
isArray(name)){for(j=0,len=name.length;j<len;j++){attName=name[j];delete this.attribs[attName]}}else{delete this.attribs[name]}return this};XMLElement2.prototype.
toString=function(options){return this.options.writer.element(this,this.options.writer.filterOptions(options))};XMLElement2.prototype.att=function(name,value){return this.
attribute(name,value)};XMLElement2.prototype.a=function(name,value){return this.attribute(name,value)};XMLElement2.prototype.getAttribute=function(name){if(this.
attribs.hasOwnProperty(name)){return this.attribs[name].value}else{return null}};XMLElement2.prototype.setAttribute=function(name,value){throw new Error("This D\
OM method is not implemented."+this.debugInfo())};XMLElement2.prototype.getAttributeNode=function(name){if(this.attribs.hasOwnProperty(name)){return this.attribs[name]}else{
return null}};XMLElement2.prototype.setAttributeNode=function(newAttr){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.
removeAttributeNode=function(oldAttr){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.getElementsByTagName=function(name){
throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.getAttributeNS=function(namespaceURI,localName){throw new Error("\
This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.setAttributeNS=function(namespaceURI,qualifiedName,value){throw new Error("This DO\
M method is not implemented."+this.debugInfo())};XMLElement2.prototype.removeAttributeNS=function(namespaceURI,localName){throw new Error("This DOM method is no\
t implemented."+this.debugInfo())};XMLElement2.prototype.getAttributeNodeNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented\
."+this.debugInfo())};XMLElement2.prototype.setAttributeNodeNS=function(newAttr){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.
prototype.getElementsByTagNameNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.
hasAttribute=function(name){return this.attribs.hasOwnProperty(name)};XMLElement2.prototype.hasAttributeNS=function(namespaceURI,localName){throw new Error("Thi\
s DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.setIdAttribute=function(name,isId){if(this.attribs.hasOwnProperty(name)){return this.
attribs[name].isId}else{return isId}};XMLElement2.prototype.setIdAttributeNS=function(namespaceURI,localName,isId){throw new Error("This DOM method is not imple\
mented."+this.debugInfo())};XMLElement2.prototype.setIdAttributeNode=function(idAttr,isId){throw new Error("This DOM method is not implemented."+this.debugInfo())};
XMLElement2.prototype.getElementsByTagName=function(tagname){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.getElementsByTagNameNS=
function(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.getElementsByClassName=function(classNames){
throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLElement2.prototype.isEqualNode=function(node){var i,j,ref1;if(!XMLElement2.__super__.
isEqualNode.apply(this,arguments).isEqualNode(node)){return false}if(node.namespaceURI!==this.namespaceURI){return false}if(node.prefix!==this.prefix){return false}
if(node.localName!==this.localName){return false}if(node.attribs.length!==this.attribs.length){return false}for(i=j=0,ref1=this.attribs.length-1;0<=ref1?j<=ref1:
j>=ref1;i=0<=ref1?++j:--j){if(!this.attribs[i].isEqualNode(node.attribs[i])){return false}}return true};return XMLElement2})(XMLNode)}).call(this)}),43038:(function(module){
(function(){var XMLNamedNodeMap;module.exports=XMLNamedNodeMap=(function(){function XMLNamedNodeMap2(nodes){this.nodes=nodes}Object.defineProperty(XMLNamedNodeMap2.
prototype,"length",{get:function(){return Object.keys(this.nodes).length||0}});XMLNamedNodeMap2.prototype.clone=function(){return this.nodes=null};XMLNamedNodeMap2.
prototype.getNamedItem=function(name){return this.nodes[name]};XMLNamedNodeMap2.prototype.setNamedItem=function(node){var oldNode;oldNode=this.nodes[node.nodeName];
this.nodes[node.nodeName]=node;return oldNode||null};XMLNamedNodeMap2.prototype.removeNamedItem=function(name){var oldNode;oldNode=this.nodes[name];delete this.
nodes[name];return oldNode||null};XMLNamedNodeMap2.prototype.item=function(index){return this.nodes[Object.keys(this.nodes)[index]]||null};XMLNamedNodeMap2.prototype.
getNamedItemNS=function(namespaceURI,localName){throw new Error("This DOM method is not implemented.")};XMLNamedNodeMap2.prototype.setNamedItemNS=function(node){
throw new Error("This DOM method is not implemented.")};XMLNamedNodeMap2.prototype.removeNamedItemNS=function(namespaceURI,localName){throw new Error("This DOM \
method is not implemented.")};return XMLNamedNodeMap2})()}).call(this)}),66655:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var DocumentPosition,
NodeType,XMLCData,XMLComment,XMLDeclaration,XMLDocType,XMLDummy,XMLElement,XMLNamedNodeMap,XMLNode,XMLNodeList,XMLProcessingInstruction,XMLRaw,XMLText,getValue,
isEmpty,isFunction,isObject,ref1,hasProp={}.hasOwnProperty;ref1=__webpack_require__(45142),isObject=ref1.isObject,isFunction=ref1.isFunction,isEmpty=ref1.isEmpty,
getValue=ref1.getValue;XMLElement=null;XMLCData=null;XMLComment=null;XMLDeclaration=null;XMLDocType=null;XMLRaw=null;XMLText=null;XMLProcessingInstruction=null;
XMLDummy=null;NodeType=null;XMLNodeList=null;XMLNamedNodeMap=null;DocumentPosition=null;module.exports=XMLNode=(function(){function XMLNode2(parent1){this.parent=
parent1;if(this.parent){this.options=this.parent.options;this.stringify=this.parent.stringify}this.value=null;this.children=[];this.baseURI=null;if(!XMLElement){
XMLElement=__webpack_require__(4963);XMLCData=__webpack_require__(29806);XMLComment=__webpack_require__(8178);XMLDeclaration=__webpack_require__(69223);XMLDocType=
__webpack_require__(50181);XMLRaw=__webpack_require__(59869);XMLText=__webpack_require__(39040);XMLProcessingInstruction=__webpack_require__(78190);XMLDummy=__webpack_require__(
90687);NodeType=__webpack_require__(40932);XMLNodeList=__webpack_require__(62375);XMLNamedNodeMap=__webpack_require__(43038);DocumentPosition=__webpack_require__(
5838)}}Object.defineProperty(XMLNode2.prototype,"nodeName",{get:function(){return this.name}});Object.defineProperty(XMLNode2.prototype,"nodeType",{get:function(){
return this.type}});Object.defineProperty(XMLNode2.prototype,"nodeValue",{get:function(){return this.value}});Object.defineProperty(XMLNode2.prototype,"parentNo\
de",{get:function(){return this.parent}});Object.defineProperty(XMLNode2.prototype,"childNodes",{get:function(){if(!this.childNodeList||!this.childNodeList.nodes){
this.childNodeList=new XMLNodeList(this.children)}return this.childNodeList}});Object.defineProperty(XMLNode2.prototype,"firstChild",{get:function(){return this.
children[0]||null}});Object.defineProperty(XMLNode2.prototype,"lastChild",{get:function(){return this.children[this.children.length-1]||null}});Object.defineProperty(
XMLNode2.prototype,"previousSibling",{get:function(){var i;i=this.parent.children.indexOf(this);return this.parent.children[i-1]||null}});Object.defineProperty(
XMLNode2.prototype,"nextSibling",{get:function(){var i;i=this.parent.children.indexOf(this);return this.parent.children[i+1]||null}});Object.defineProperty(XMLNode2.
prototype,"ownerDocument",{get:function(){return this.document()||null}});Object.defineProperty(XMLNode2.prototype,"textContent",{get:function(){var child,j,len,
ref2,str;if(this.nodeType===NodeType.Element||this.nodeType===NodeType.DocumentFragment){str="";ref2=this.children;for(j=0,len=ref2.length;j<len;j++){child=ref2[j];
if(child.textContent){str+=child.textContent}}return str}else{return null}},set:function(value){throw new Error("This DOM method is not implemented."+this.debugInfo())}});
XMLNode2.prototype.setParent=function(parent){var child,j,len,ref2,results;this.parent=parent;if(parent){this.options=parent.options;this.stringify=parent.stringify}
ref2=this.children;results=[];for(j=0,len=ref2.length;j<len;j++){child=ref2[j];results.push(child.setParent(this))}return results};XMLNode2.prototype.element=function(name,attributes,text){
var childNode,item,j,k,key,lastChild,len,len1,ref2,ref3,val;lastChild=null;if(attributes===null&&text==null){ref2=[{},null],attributes=ref2[0],text=ref2[1]}if(attributes==
null){attributes={}}attributes=getValue(attributes);if(!isObject(attributes)){ref3=[attributes,text],text=ref3[0],attributes=ref3[1]}if(name!=null){name=getValue(
name)}if(Array.isArray(name)){for(j=0,len=name.length;j<len;j++){item=name[j];lastChild=this.element(item)}}else if(isFunction(name)){lastChild=this.element(name.
apply())}else if(isObject(name)){for(key in name){if(!hasProp.call(name,key))continue;val=name[key];if(isFunction(val)){val=val.apply()}if(!this.options.ignoreDecorators&&
this.stringify.convertAttKey&&key.indexOf(this.stringify.convertAttKey)===0){lastChild=this.attribute(key.substr(this.stringify.convertAttKey.length),val)}else if(!this.
options.separateArrayItems&&Array.isArray(val)&&isEmpty(val)){lastChild=this.dummy()}else if(isObject(val)&&isEmpty(val)){lastChild=this.element(key)}else if(!this.
options.keepNullNodes&&val==null){lastChild=this.dummy()}else if(!this.options.separateArrayItems&&Array.isArray(val)){for(k=0,len1=val.length;k<len1;k++){item=
val[k];childNode={};childNode[key]=item;lastChild=this.element(childNode)}}else if(isObject(val)){if(!this.options.ignoreDecorators&&this.stringify.convertTextKey&&
key.indexOf(this.stringify.convertTextKey)===0){lastChild=this.element(val)}else{lastChild=this.element(key);lastChild.element(val)}}else{lastChild=this.element(
key,val)}}}else if(!this.options.keepNullNodes&&text===null){lastChild=this.dummy()}else{if(!this.options.ignoreDecorators&&this.stringify.convertTextKey&&name.
indexOf(this.stringify.convertTextKey)===0){lastChild=this.text(text)}else if(!this.options.ignoreDecorators&&this.stringify.convertCDataKey&&name.indexOf(this.
stringify.convertCDataKey)===0){lastChild=this.cdata(text)}else if(!this.options.ignoreDecorators&&this.stringify.convertCommentKey&&name.indexOf(this.stringify.
convertCommentKey)===0){lastChild=this.comment(text)}else if(!this.options.ignoreDecorators&&this.stringify.convertRawKey&&name.indexOf(this.stringify.convertRawKey)===
0){lastChild=this.raw(text)}else if(!this.options.ignoreDecorators&&this.stringify.convertPIKey&&name.indexOf(this.stringify.convertPIKey)===0){lastChild=this.instruction(
name.substr(this.stringify.convertPIKey.length),text)}else{lastChild=this.node(name,attributes,text)}}if(lastChild==null){throw new Error("Could not create any \
elements with: "+name+". "+this.debugInfo())}return lastChild};XMLNode2.prototype.insertBefore=function(name,attributes,text){var child,i,newChild,refChild,removed;
if(name!=null?name.type:void 0){newChild=name;refChild=attributes;newChild.setParent(this);if(refChild){i=children.indexOf(refChild);removed=children.splice(i);
children.push(newChild);Array.prototype.push.apply(children,removed)}else{children.push(newChild)}return newChild}else{if(this.isRoot){throw new Error("Cannot i\
nsert elements at root level. "+this.debugInfo(name))}i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i);child=this.parent.element(name,
attributes,text);Array.prototype.push.apply(this.parent.children,removed);return child}};XMLNode2.prototype.insertAfter=function(name,attributes,text){var child,
i,removed;if(this.isRoot){throw new Error("Cannot insert elements at root level. "+this.debugInfo(name))}i=this.parent.children.indexOf(this);removed=this.parent.
children.splice(i+1);child=this.parent.element(name,attributes,text);Array.prototype.push.apply(this.parent.children,removed);return child};XMLNode2.prototype.remove=
function(){var i,ref2;if(this.isRoot){throw new Error("Cannot remove the root element. "+this.debugInfo())}i=this.parent.children.indexOf(this);[].splice.apply(
this.parent.children,[i,i-i+1].concat(ref2=[])),ref2;return this.parent};XMLNode2.prototype.node=function(name,attributes,text){var child,ref2;if(name!=null){name=
getValue(name)}attributes||(attributes={});attributes=getValue(attributes);if(!isObject(attributes)){ref2=[attributes,text],text=ref2[0],attributes=ref2[1]}child=
new XMLElement(this,name,attributes);if(text!=null){child.text(text)}this.children.push(child);return child};XMLNode2.prototype.text=function(value){var child;if(isObject(
value)){this.element(value)}child=new XMLText(this,value);this.children.push(child);return this};XMLNode2.prototype.cdata=function(value){var child;child=new XMLCData(
this,value);this.children.push(child);return this};XMLNode2.prototype.comment=function(value){var child;child=new XMLComment(this,value);this.children.push(child);
return this};XMLNode2.prototype.commentBefore=function(value){var child,i,removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i);child=
this.parent.comment(value);Array.prototype.push.apply(this.parent.children,removed);return this};XMLNode2.prototype.commentAfter=function(value){var child,i,removed;
i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i+1);child=this.parent.comment(value);Array.prototype.push.apply(this.parent.children,removed);
return this};XMLNode2.prototype.raw=function(value){var child;child=new XMLRaw(this,value);this.children.push(child);return this};XMLNode2.prototype.dummy=function(){
var child;child=new XMLDummy(this);return child};XMLNode2.prototype.instruction=function(target,value){var insTarget,insValue,instruction,j,len;if(target!=null){
target=getValue(target)}if(value!=null){value=getValue(value)}if(Array.isArray(target)){for(j=0,len=target.length;j<len;j++){insTarget=target[j];this.instruction(
insTarget)}}else if(isObject(target)){for(insTarget in target){if(!hasProp.call(target,insTarget))continue;insValue=target[insTarget];this.instruction(insTarget,
insValue)}}else{if(isFunction(value)){value=value.apply()}instruction=new XMLProcessingInstruction(this,target,value);this.children.push(instruction)}return this};
XMLNode2.prototype.instructionBefore=function(target,value){var child,i,removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i);child=
this.parent.instruction(target,value);Array.prototype.push.apply(this.parent.children,removed);return this};XMLNode2.prototype.instructionAfter=function(target,value){
var child,i,removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i+1);child=this.parent.instruction(target,value);Array.prototype.push.
apply(this.parent.children,removed);return this};XMLNode2.prototype.declaration=function(version,encoding,standalone){var doc,xmldec;doc=this.document();xmldec=
new XMLDeclaration(doc,version,encoding,standalone);if(doc.children.length===0){doc.children.unshift(xmldec)}else if(doc.children[0].type===NodeType.Declaration){
doc.children[0]=xmldec}else{doc.children.unshift(xmldec)}return doc.root()||doc};XMLNode2.prototype.dtd=function(pubID,sysID){var child,doc,doctype,i,j,k,len,len1,
ref2,ref3;doc=this.document();doctype=new XMLDocType(doc,pubID,sysID);ref2=doc.children;for(i=j=0,len=ref2.length;j<len;i=++j){child=ref2[i];if(child.type===NodeType.
DocType){doc.children[i]=doctype;return doctype}}ref3=doc.children;for(i=k=0,len1=ref3.length;k<len1;i=++k){child=ref3[i];if(child.isRoot){doc.children.splice(i,
0,doctype);return doctype}}doc.children.push(doctype);return doctype};XMLNode2.prototype.up=function(){if(this.isRoot){throw new Error("The root node has no par\
ent. Use doc() if you need to get the document object.")}return this.parent};XMLNode2.prototype.root=function(){var node;node=this;while(node){if(node.type===NodeType.
Document){return node.rootObject}else if(node.isRoot){return node}else{node=node.parent}}};XMLNode2.prototype.document=function(){var node;node=this;while(node){
if(node.type===NodeType.Document){return node}else{node=node.parent}}};XMLNode2.prototype.end=function(options){return this.document().end(options)};XMLNode2.prototype.
prev=function(){var i;i=this.parent.children.indexOf(this);if(i<1){throw new Error("Already at the first node. "+this.debugInfo())}return this.parent.children[i-
1]};XMLNode2.prototype.next=function(){var i;i=this.parent.children.indexOf(this);if(i===-1||i===this.parent.children.length-1){throw new Error("Already at the \
last node. "+this.debugInfo())}return this.parent.children[i+1]};XMLNode2.prototype.importDocument=function(doc){var clonedRoot;clonedRoot=doc.root().clone();clonedRoot.
parent=this;clonedRoot.isRoot=false;this.children.push(clonedRoot);return this};XMLNode2.prototype.debugInfo=function(name){var ref2,ref3;name=name||this.name;if(name==
null&&!((ref2=this.parent)!=null?ref2.name:void 0)){return""}else if(name==null){return"parent: <"+this.parent.name+">"}else if(!((ref3=this.parent)!=null?ref3.
name:void 0)){return"node: <"+name+">"}else{return"node: <"+name+">, parent: <"+this.parent.name+">"}};XMLNode2.prototype.ele=function(name,attributes,text){return this.
element(name,attributes,text)};XMLNode2.prototype.nod=function(name,attributes,text){return this.node(name,attributes,text)};XMLNode2.prototype.txt=function(value){
return this.text(value)};XMLNode2.prototype.dat=function(value){return this.cdata(value)};XMLNode2.prototype.com=function(value){return this.comment(value)};XMLNode2.
prototype.ins=function(target,value){return this.instruction(target,value)};XMLNode2.prototype.doc=function(){return this.document()};XMLNode2.prototype.dec=function(version,encoding,standalone){
return this.declaration(version,encoding,standalone)};XMLNode2.prototype.e=function(name,attributes,text){return this.element(name,attributes,text)};XMLNode2.prototype.
n=function(name,attributes,text){return this.node(name,attributes,text)};XMLNode2.prototype.t=function(value){return this.text(value)};XMLNode2.prototype.d=function(value){
return this.cdata(value)};XMLNode2.prototype.c=function(value){return this.comment(value)};XMLNode2.prototype.r=function(value){return this.raw(value)};XMLNode2.
prototype.i=function(target,value){return this.instruction(target,value)};XMLNode2.prototype.u=function(){return this.up()};XMLNode2.prototype.importXMLBuilder=
function(doc){return this.importDocument(doc)};XMLNode2.prototype.replaceChild=function(newChild,oldChild){throw new Error("This DOM method is not implemented."+
this.debugInfo())};XMLNode2.prototype.removeChild=function(oldChild){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.
appendChild=function(newChild){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.hasChildNodes=function(){return this.
children.length!==0};XMLNode2.prototype.cloneNode=function(deep){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.normalize=
function(){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.isSupported=function(feature,version){return true};XMLNode2.
prototype.hasAttributes=function(){return this.attribs.length!==0};XMLNode2.prototype.compareDocumentPosition=function(other){var ref,res;ref=this;if(ref===other){
return 0}else if(this.document()!==other.document()){res=DocumentPosition.Disconnected|DocumentPosition.ImplementationSpecific;if(Math.random()<.5){res|=DocumentPosition.
Preceding}else{res|=DocumentPosition.Following}return res}else if(ref.isAncestor(other)){return DocumentPosition.Contains|DocumentPosition.Preceding}else if(ref.
isDescendant(other)){return DocumentPosition.Contains|DocumentPosition.Following}else if(ref.isPreceding(other)){return DocumentPosition.Preceding}else{return DocumentPosition.
Following}};XMLNode2.prototype.isSameNode=function(other){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.lookupPrefix=
function(namespaceURI){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.isDefaultNamespace=function(namespaceURI){throw new Error(
"This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.lookupNamespaceURI=function(prefix){throw new Error("This DOM method is not implemen\
ted."+this.debugInfo())};XMLNode2.prototype.isEqualNode=function(node){var i,j,ref2;if(node.nodeType!==this.nodeType){return false}if(node.children.length!==this.
children.length){return false}for(i=j=0,ref2=this.children.length-1;0<=ref2?j<=ref2:j>=ref2;i=0<=ref2?++j:--j){if(!this.children[i].isEqualNode(node.children[i])){
return false}}return true};XMLNode2.prototype.getFeature=function(feature,version){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.
prototype.setUserData=function(key,data,handler){throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.getUserData=function(key){
throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLNode2.prototype.contains=function(other){if(!other){return false}return other===this||
this.isDescendant(other)};XMLNode2.prototype.isDescendant=function(node){var child,isDescendantChild,j,len,ref2;ref2=this.children;for(j=0,len=ref2.length;j<len;j++){
child=ref2[j];if(node===child){return true}isDescendantChild=child.isDescendant(node);if(isDescendantChild){return true}}return false};XMLNode2.prototype.isAncestor=
function(node){return node.isDescendant(this)};XMLNode2.prototype.isPreceding=function(node){var nodePos,thisPos;nodePos=this.treePosition(node);thisPos=this.treePosition(
this);if(nodePos===-1||thisPos===-1){return false}else{return nodePos<thisPos}};XMLNode2.prototype.isFollowing=function(node){var nodePos,thisPos;nodePos=this.treePosition(
node);thisPos=this.treePosition(this);if(nodePos===-1||thisPos===-1){return false}else{return nodePos>thisPos}};XMLNode2.prototype.treePosition=function(node){var found,
pos;pos=0;found=false;this.foreachTreeNode(this.document(),function(childNode){pos++;if(!found&&childNode===node){return found=true}});if(found){return pos}else{
return-1}};XMLNode2.prototype.foreachTreeNode=function(node,func){var child,j,len,ref2,res;node||(node=this.document());ref2=node.children;for(j=0,len=ref2.length;j<
len;j++){child=ref2[j];if(res=func(child)){return res}else{res=this.foreachTreeNode(child,func);if(res){return res}}}};return XMLNode2})()}).call(this)}),62375:(function(module){
(function(){var XMLNodeList;module.exports=XMLNodeList=(function(){function XMLNodeList2(nodes){this.nodes=nodes}Object.defineProperty(XMLNodeList2.prototype,"l\
ength",{get:function(){return this.nodes.length||0}});XMLNodeList2.prototype.clone=function(){return this.nodes=null};XMLNodeList2.prototype.item=function(index){
return this.nodes[index]||null};return XMLNodeList2})()}).call(this)}),78190:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
XMLCharacterData,XMLProcessingInstruction,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;NodeType=
__webpack_require__(40932);XMLCharacterData=__webpack_require__(8592);module.exports=XMLProcessingInstruction=(function(superClass){extend(XMLProcessingInstruction2,
superClass);function XMLProcessingInstruction2(parent,target,value){XMLProcessingInstruction2.__super__.constructor.call(this,parent);if(target==null){throw new Error(
"Missing instruction target. "+this.debugInfo())}this.type=NodeType.ProcessingInstruction;this.target=this.stringify.insTarget(target);this.name=this.target;if(value){
this.value=this.stringify.insValue(value)}}XMLProcessingInstruction2.prototype.clone=function(){return Object.create(this)};XMLProcessingInstruction2.prototype.
toString=function(options){return this.options.writer.processingInstruction(this,this.options.writer.filterOptions(options))};XMLProcessingInstruction2.prototype.
isEqualNode=function(node){if(!XMLProcessingInstruction2.__super__.isEqualNode.apply(this,arguments).isEqualNode(node)){return false}if(node.target!==this.target){
return false}return true};return XMLProcessingInstruction2})(XMLCharacterData)}).call(this)}),59869:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,XMLNode,XMLRaw,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;NodeType=
__webpack_require__(40932);XMLNode=__webpack_require__(66655);module.exports=XMLRaw=(function(superClass){extend(XMLRaw2,superClass);function XMLRaw2(parent,text){
XMLRaw2.__super__.constructor.call(this,parent);if(text==null){throw new Error("Missing raw text. "+this.debugInfo())}this.type=NodeType.Raw;this.value=this.stringify.
raw(text)}XMLRaw2.prototype.clone=function(){return Object.create(this)};XMLRaw2.prototype.toString=function(options){return this.options.writer.raw(this,this.options.
writer.filterOptions(options))};return XMLRaw2})(XMLNode)}).call(this)}),13296:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
WriterState,XMLStreamWriter,XMLWriterBase,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;NodeType=
__webpack_require__(40932);XMLWriterBase=__webpack_require__(47481);WriterState=__webpack_require__(44766);module.exports=XMLStreamWriter=(function(superClass){
extend(XMLStreamWriter2,superClass);function XMLStreamWriter2(stream,options){this.stream=stream;XMLStreamWriter2.__super__.constructor.call(this,options)}XMLStreamWriter2.
prototype.endline=function(node,options,level){if(node.isLastRootNode&&options.state===WriterState.CloseTag){return""}else{return XMLStreamWriter2.__super__.endline.
call(this,node,options,level)}};XMLStreamWriter2.prototype.document=function(doc,options){var child,i,j,k,len,len1,ref,ref1,results;ref=doc.children;for(i=j=0,len=
ref.length;j<len;i=++j){child=ref[i];child.isLastRootNode=i===doc.children.length-1}options=this.filterOptions(options);ref1=doc.children;results=[];for(k=0,len1=
ref1.length;k<len1;k++){child=ref1[k];results.push(this.writeChildNode(child,options,0))}return results};XMLStreamWriter2.prototype.attribute=function(att,options,level){
return this.stream.write(XMLStreamWriter2.__super__.attribute.call(this,att,options,level))};XMLStreamWriter2.prototype.cdata=function(node,options,level){return this.
stream.write(XMLStreamWriter2.__super__.cdata.call(this,node,options,level))};XMLStreamWriter2.prototype.comment=function(node,options,level){return this.stream.
write(XMLStreamWriter2.__super__.comment.call(this,node,options,level))};XMLStreamWriter2.prototype.declaration=function(node,options,level){return this.stream.
write(XMLStreamWriter2.__super__.declaration.call(this,node,options,level))};XMLStreamWriter2.prototype.docType=function(node,options,level){var child,j,len,ref;
level||(level=0);this.openNode(node,options,level);options.state=WriterState.OpenTag;this.stream.write(this.indent(node,options,level));this.stream.write("<!DOC\
TYPE "+node.root().name);if(node.pubID&&node.sysID){this.stream.write(' PUBLIC "'+node.pubID+'" "'+node.sysID+'"')}else if(node.sysID){this.stream.write(' SYSTE\
M "'+node.sysID+'"')}if(node.children.length>0){this.stream.write(" [");this.stream.write(this.endline(node,options,level));options.state=WriterState.InsideTag;
ref=node.children;for(j=0,len=ref.length;j<len;j++){child=ref[j];this.writeChildNode(child,options,level+1)}options.state=WriterState.CloseTag;this.stream.write(
"]")}options.state=WriterState.CloseTag;this.stream.write(options.spaceBeforeSlash+">");this.stream.write(this.endline(node,options,level));options.state=WriterState.
None;return this.closeNode(node,options,level)};XMLStreamWriter2.prototype.element=function(node,options,level){var att,child,childNodeCount,firstChildNode,j,len,
name,prettySuppressed,ref,ref1;level||(level=0);this.openNode(node,options,level);options.state=WriterState.OpenTag;this.stream.write(this.indent(node,options,level)+
"<"+node.name);ref=node.attribs;for(name in ref){if(!hasProp.call(ref,name))continue;att=ref[name];this.attribute(att,options,level)}childNodeCount=node.children.
length;firstChildNode=childNodeCount===0?null:node.children[0];if(childNodeCount===0||node.children.every(function(e){return(e.type===NodeType.Text||e.type===NodeType.
Raw)&&e.value===""})){if(options.allowEmpty){this.stream.write(">");options.state=WriterState.CloseTag;this.stream.write("</"+node.name+">")}else{options.state=
WriterState.CloseTag;this.stream.write(options.spaceBeforeSlash+"/>")}}else if(options.pretty&&childNodeCount===1&&(firstChildNode.type===NodeType.Text||firstChildNode.
type===NodeType.Raw)&&firstChildNode.value!=null){this.stream.write(">");options.state=WriterState.InsideTag;options.suppressPrettyCount++;prettySuppressed=true;
this.writeChildNode(firstChildNode,options,level+1);options.suppressPrettyCount--;prettySuppressed=false;options.state=WriterState.CloseTag;this.stream.write("<\
/"+node.name+">")}else{this.stream.write(">"+this.endline(node,options,level));options.state=WriterState.InsideTag;ref1=node.children;for(j=0,len=ref1.length;j<
len;j++){child=ref1[j];this.writeChildNode(child,options,level+1)}options.state=WriterState.CloseTag;this.stream.write(this.indent(node,options,level)+"</"+node.
name+">")}this.stream.write(this.endline(node,options,level));options.state=WriterState.None;return this.closeNode(node,options,level)};XMLStreamWriter2.prototype.
processingInstruction=function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.processingInstruction.call(this,node,options,level))};XMLStreamWriter2.
prototype.raw=function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.raw.call(this,node,options,level))};XMLStreamWriter2.prototype.text=
function(node,options,level){return this.stream.write(XMLStreamWriter2.__super__.text.call(this,node,options,level))};XMLStreamWriter2.prototype.dtdAttList=function(node,options,level){
return this.stream.write(XMLStreamWriter2.__super__.dtdAttList.call(this,node,options,level))};XMLStreamWriter2.prototype.dtdElement=function(node,options,level){
return this.stream.write(XMLStreamWriter2.__super__.dtdElement.call(this,node,options,level))};XMLStreamWriter2.prototype.dtdEntity=function(node,options,level){
return this.stream.write(XMLStreamWriter2.__super__.dtdEntity.call(this,node,options,level))};XMLStreamWriter2.prototype.dtdNotation=function(node,options,level){
return this.stream.write(XMLStreamWriter2.__super__.dtdNotation.call(this,node,options,level))};return XMLStreamWriter2})(XMLWriterBase)}).call(this)}),13341:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var XMLStringWriter,XMLWriterBase,extend=function(child,parent){for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){
this.constructor=child}ctor.prototype=parent.prototype;child.prototype=new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;XMLWriterBase=
__webpack_require__(47481);module.exports=XMLStringWriter=(function(superClass){extend(XMLStringWriter2,superClass);function XMLStringWriter2(options){XMLStringWriter2.
__super__.constructor.call(this,options)}XMLStringWriter2.prototype.document=function(doc,options){var child,i,len,r,ref;options=this.filterOptions(options);r="";
ref=doc.children;for(i=0,len=ref.length;i<len;i++){child=ref[i];r+=this.writeChildNode(child,options,0)}if(options.pretty&&r.slice(-options.newline.length)===options.
newline){r=r.slice(0,-options.newline.length)}return r};return XMLStringWriter2})(XMLWriterBase)}).call(this)}),89481:(function(module){(function(){var XMLStringifier,
bind=function(fn,me){return function(){return fn.apply(me,arguments)}},hasProp={}.hasOwnProperty;module.exports=XMLStringifier=(function(){function XMLStringifier2(options){
this.assertLegalName=bind(this.assertLegalName,this);this.assertLegalChar=bind(this.assertLegalChar,this);var key,ref,value;options||(options={});this.options=options;
if(!this.options.version){this.options.version="1.0"}ref=options.stringify||{};for(key in ref){if(!hasProp.call(ref,key))continue;value=ref[key];this[key]=value}}
XMLStringifier2.prototype.name=function(val){if(this.options.noValidation){return val}return this.assertLegalName(""+val||"")};XMLStringifier2.prototype.text=function(val){
if(this.options.noValidation){return val}return this.assertLegalChar(this.textEscape(""+val||""))};XMLStringifier2.prototype.cdata=function(val){if(this.options.
noValidation){return val}val=""+val||"";val=val.replace("]]>","]]]]><![CDATA[>");return this.assertLegalChar(val)};XMLStringifier2.prototype.comment=function(val){
if(this.options.noValidation){return val}val=""+val||"";if(val.match(/--/)){throw new Error("Comment text cannot contain double-hypen: "+val)}return this.assertLegalChar(
val)};XMLStringifier2.prototype.raw=function(val){if(this.options.noValidation){return val}return""+val||""};XMLStringifier2.prototype.attValue=function(val){if(this.
options.noValidation){return val}return this.assertLegalChar(this.attEscape(val=""+val||""))};XMLStringifier2.prototype.insTarget=function(val){if(this.options.
noValidation){return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.prototype.insValue=function(val){if(this.options.noValidation){return val}val=
""+val||"";if(val.match(/\?>/)){throw new Error("Invalid processing instruction value: "+val)}return this.assertLegalChar(val)};XMLStringifier2.prototype.xmlVersion=
function(val){if(this.options.noValidation){return val}val=""+val||"";if(!val.match(/1\.[0-9]+/)){throw new Error("Invalid version number: "+val)}return val};XMLStringifier2.
prototype.xmlEncoding=function(val){if(this.options.noValidation){return val}val=""+val||"";if(!val.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)){throw new Error("Inv\
alid encoding: "+val)}return this.assertLegalChar(val)};XMLStringifier2.prototype.xmlStandalone=function(val){if(this.options.noValidation){return val}if(val){return"\
yes"}else{return"no"}};XMLStringifier2.prototype.dtdPubID=function(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.
prototype.dtdSysID=function(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.prototype.dtdElementValue=function(val){
if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.prototype.dtdAttType=function(val){if(this.options.noValidation){
return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.prototype.dtdAttDefault=function(val){if(this.options.noValidation){return val}return this.assertLegalChar(
""+val||"")};XMLStringifier2.prototype.dtdEntityValue=function(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.
prototype.dtdNData=function(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")};XMLStringifier2.prototype.convertAttKey="@";XMLStringifier2.
prototype.convertPIKey="?";XMLStringifier2.prototype.convertTextKey="#text";XMLStringifier2.prototype.convertCDataKey="#cdata";XMLStringifier2.prototype.convertCommentKey=
"#comment";XMLStringifier2.prototype.convertRawKey="#raw";XMLStringifier2.prototype.assertLegalChar=function(str){var regex,res;if(this.options.noValidation){return str}
regex="";if(this.options.version==="1.0"){regex=/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
if(res=str.match(regex)){throw new Error("Invalid character in string: "+str+" at index "+res.index)}}else if(this.options.version==="1.1"){regex=/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
if(res=str.match(regex)){throw new Error("Invalid character in string: "+str+" at index "+res.index)}}return str};XMLStringifier2.prototype.assertLegalName=function(str){
var regex;if(this.options.noValidation){return str}this.assertLegalChar(str);regex=/^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/;
if(!str.match(regex)){throw new Error("Invalid character in name")}return str};XMLStringifier2.prototype.textEscape=function(str){var ampregex;if(this.options.noValidation){
return str}ampregex=this.options.noDoubleEncoding?/(?!&\S+;)&/g:/&/g;return str.replace(ampregex,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\r/g,
"&#xD;")};XMLStringifier2.prototype.attEscape=function(str){var ampregex;if(this.options.noValidation){return str}ampregex=this.options.noDoubleEncoding?/(?!&\S+;)&/g:
/&/g;return str.replace(ampregex,"&amp;").replace(/</g,"&lt;").replace(/"/g,"&quot;").replace(/\t/g,"&#x9;").replace(/\n/g,"&#xA;").replace(/\r/g,"&#xD;")};return XMLStringifier2})()}).
call(this)}),39040:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,XMLCharacterData,XMLText,extend=function(child,parent){
for(var key in parent){if(hasProp.call(parent,key))child[key]=parent[key]}function ctor(){this.constructor=child}ctor.prototype=parent.prototype;child.prototype=
new ctor;child.__super__=parent.prototype;return child},hasProp={}.hasOwnProperty;NodeType=__webpack_require__(40932);XMLCharacterData=__webpack_require__(8592);
module.exports=XMLText=(function(superClass){extend(XMLText2,superClass);function XMLText2(parent,text){XMLText2.__super__.constructor.call(this,parent);if(text==
null){throw new Error("Missing element text. "+this.debugInfo())}this.name="#text";this.type=NodeType.Text;this.value=this.stringify.text(text)}Object.defineProperty(
XMLText2.prototype,"isElementContentWhitespace",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});Object.defineProperty(
XMLText2.prototype,"wholeText",{get:function(){var next,prev,str;str="";prev=this.previousSibling;while(prev){str=prev.data+str;prev=prev.previousSibling}str+=this.
data;next=this.nextSibling;while(next){str=str+next.data;next=next.nextSibling}return str}});XMLText2.prototype.clone=function(){return Object.create(this)};XMLText2.
prototype.toString=function(options){return this.options.writer.text(this,this.options.writer.filterOptions(options))};XMLText2.prototype.splitText=function(offset){
throw new Error("This DOM method is not implemented."+this.debugInfo())};XMLText2.prototype.replaceWholeText=function(content){throw new Error("This DOM method \
is not implemented."+this.debugInfo())};return XMLText2})(XMLCharacterData)}).call(this)}),47481:(function(module,__unused_webpack_exports,__webpack_require__){
(function(){var NodeType,WriterState,XMLCData,XMLComment,XMLDTDAttList,XMLDTDElement,XMLDTDEntity,XMLDTDNotation,XMLDeclaration,XMLDocType,XMLDummy,XMLElement,XMLProcessingInstruction,
XMLRaw,XMLText,XMLWriterBase,assign,hasProp={}.hasOwnProperty;assign=__webpack_require__(45142).assign;NodeType=__webpack_require__(40932);XMLDeclaration=__webpack_require__(
69223);XMLDocType=__webpack_require__(50181);XMLCData=__webpack_require__(29806);XMLComment=__webpack_require__(8178);XMLElement=__webpack_require__(4963);XMLRaw=
__webpack_require__(59869);XMLText=__webpack_require__(39040);XMLProcessingInstruction=__webpack_require__(78190);XMLDummy=__webpack_require__(90687);XMLDTDAttList=
__webpack_require__(79728);XMLDTDElement=__webpack_require__(91903);XMLDTDEntity=__webpack_require__(85832);XMLDTDNotation=__webpack_require__(70101);WriterState=
__webpack_require__(44766);module.exports=XMLWriterBase=(function(){function XMLWriterBase2(options){var key,ref,value;options||(options={});this.options=options;
ref=options.writer||{};for(key in ref){if(!hasProp.call(ref,key))continue;value=ref[key];this["_"+key]=this[key];this[key]=value}}XMLWriterBase2.prototype.filterOptions=
function(options){var filteredOptions,ref,ref1,ref2,ref3,ref4,ref5,ref6;options||(options={});options=assign({},this.options,options);filteredOptions={writer:this};
filteredOptions.pretty=options.pretty||false;filteredOptions.allowEmpty=options.allowEmpty||false;filteredOptions.indent=(ref=options.indent)!=null?ref:"  ";filteredOptions.
newline=(ref1=options.newline)!=null?ref1:"\n";filteredOptions.offset=(ref2=options.offset)!=null?ref2:0;filteredOptions.dontPrettyTextNodes=(ref3=(ref4=options.
dontPrettyTextNodes)!=null?ref4:options.dontprettytextnodes)!=null?ref3:0;filteredOptions.spaceBeforeSlash=(ref5=(ref6=options.spaceBeforeSlash)!=null?ref6:options.
spacebeforeslash)!=null?ref5:"";if(filteredOptions.spaceBeforeSlash===true){filteredOptions.spaceBeforeSlash=" "}filteredOptions.suppressPrettyCount=0;filteredOptions.
user={};filteredOptions.state=WriterState.None;return filteredOptions};XMLWriterBase2.prototype.indent=function(node,options,level){var indentLevel;if(!options.
pretty||options.suppressPrettyCount){return""}else if(options.pretty){indentLevel=(level||0)+options.offset+1;if(indentLevel>0){return new Array(indentLevel).join(
options.indent)}}return""};XMLWriterBase2.prototype.endline=function(node,options,level){if(!options.pretty||options.suppressPrettyCount){return""}else{return options.
newline}};XMLWriterBase2.prototype.attribute=function(att,options,level){var r;this.openAttribute(att,options,level);r=" "+att.name+'="'+att.value+'"';this.closeAttribute(
att,options,level);return r};XMLWriterBase2.prototype.cdata=function(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState.OpenTag;
r=this.indent(node,options,level)+"<![CDATA[";options.state=WriterState.InsideTag;r+=node.value;options.state=WriterState.CloseTag;r+="]]>"+this.endline(node,options,
level);options.state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.comment=function(node,options,level){var r;this.openNode(
node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level)+"<!-- ";options.state=WriterState.InsideTag;r+=node.value;options.state=
WriterState.CloseTag;r+=" -->"+this.endline(node,options,level);options.state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.
declaration=function(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level)+"<?xml";options.
state=WriterState.InsideTag;r+=' version="'+node.version+'"';if(node.encoding!=null){r+=' encoding="'+node.encoding+'"'}if(node.standalone!=null){r+=' standalon\
e="'+node.standalone+'"'}options.state=WriterState.CloseTag;r+=options.spaceBeforeSlash+"?>";r+=this.endline(node,options,level);options.state=WriterState.None;
this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.docType=function(node,options,level){var child,i,len,r,ref;level||(level=0);this.openNode(
node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level);r+="<!DOCTYPE "+node.root().name;if(node.pubID&&node.sysID){r+=' PUBLIC \
"'+node.pubID+'" "'+node.sysID+'"'}else if(node.sysID){r+=' SYSTEM "'+node.sysID+'"'}if(node.children.length>0){r+=" [";r+=this.endline(node,options,level);options.
state=WriterState.InsideTag;ref=node.children;for(i=0,len=ref.length;i<len;i++){child=ref[i];r+=this.writeChildNode(child,options,level+1)}options.state=WriterState.
CloseTag;r+="]"}options.state=WriterState.CloseTag;r+=options.spaceBeforeSlash+">";r+=this.endline(node,options,level);options.state=WriterState.None;this.closeNode(
node,options,level);return r};XMLWriterBase2.prototype.element=function(node,options,level){var att,child,childNodeCount,firstChildNode,i,j,len,len1,name,prettySuppressed,
r,ref,ref1,ref2;level||(level=0);prettySuppressed=false;r="";this.openNode(node,options,level);options.state=WriterState.OpenTag;r+=this.indent(node,options,level)+
"<"+node.name;ref=node.attribs;for(name in ref){if(!hasProp.call(ref,name))continue;att=ref[name];r+=this.attribute(att,options,level)}childNodeCount=node.children.
length;firstChildNode=childNodeCount===0?null:node.children[0];if(childNodeCount===0||node.children.every(function(e){return(e.type===NodeType.Text||e.type===NodeType.
Raw)&&e.value===""})){if(options.allowEmpty){r+=">";options.state=WriterState.CloseTag;r+="</"+node.name+">"+this.endline(node,options,level)}else{options.state=
WriterState.CloseTag;r+=options.spaceBeforeSlash+"/>"+this.endline(node,options,level)}}else if(options.pretty&&childNodeCount===1&&(firstChildNode.type===NodeType.
Text||firstChildNode.type===NodeType.Raw)&&firstChildNode.value!=null){r+=">";options.state=WriterState.InsideTag;options.suppressPrettyCount++;prettySuppressed=
true;r+=this.writeChildNode(firstChildNode,options,level+1);options.suppressPrettyCount--;prettySuppressed=false;options.state=WriterState.CloseTag;r+="</"+node.
name+">"+this.endline(node,options,level)}else{if(options.dontPrettyTextNodes){ref1=node.children;for(i=0,len=ref1.length;i<len;i++){child=ref1[i];if((child.type===
NodeType.Text||child.type===NodeType.Raw)&&child.value!=null){options.suppressPrettyCount++;prettySuppressed=true;break}}}r+=">"+this.endline(node,options,level);
options.state=WriterState.InsideTag;ref2=node.children;for(j=0,len1=ref2.length;j<len1;j++){child=ref2[j];r+=this.writeChildNode(child,options,level+1)}options.
state=WriterState.CloseTag;r+=this.indent(node,options,level)+"</"+node.name+">";if(prettySuppressed){options.suppressPrettyCount--}r+=this.endline(node,options,
level);options.state=WriterState.None}this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.writeChildNode=function(node,options,level){switch(node.
type){case NodeType.CData:return this.cdata(node,options,level);case NodeType.Comment:return this.comment(node,options,level);case NodeType.Element:return this.
element(node,options,level);case NodeType.Raw:return this.raw(node,options,level);case NodeType.Text:return this.text(node,options,level);case NodeType.ProcessingInstruction:
return this.processingInstruction(node,options,level);case NodeType.Dummy:return"";case NodeType.Declaration:return this.declaration(node,options,level);case NodeType.
DocType:return this.docType(node,options,level);case NodeType.AttributeDeclaration:return this.dtdAttList(node,options,level);case NodeType.ElementDeclaration:return this.
dtdElement(node,options,level);case NodeType.EntityDeclaration:return this.dtdEntity(node,options,level);case NodeType.NotationDeclaration:return this.dtdNotation(
node,options,level);default:throw new Error("Unknown XML node type: "+node.constructor.name)}};XMLWriterBase2.prototype.processingInstruction=function(node,options,level){
var r;this.openNode(node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level)+"<?";options.state=WriterState.InsideTag;r+=node.target;
if(node.value){r+=" "+node.value}options.state=WriterState.CloseTag;r+=options.spaceBeforeSlash+"?>";r+=this.endline(node,options,level);options.state=WriterState.
None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.raw=function(node,options,level){var r;this.openNode(node,options,level);options.state=
WriterState.OpenTag;r=this.indent(node,options,level);options.state=WriterState.InsideTag;r+=node.value;options.state=WriterState.CloseTag;r+=this.endline(node,
options,level);options.state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.text=function(node,options,level){var r;this.
openNode(node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level);options.state=WriterState.InsideTag;r+=node.value;options.state=
WriterState.CloseTag;r+=this.endline(node,options,level);options.state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.dtdAttList=
function(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level)+"<!ATTLIST";options.state=
WriterState.InsideTag;r+=" "+node.elementName+" "+node.attributeName+" "+node.attributeType;if(node.defaultValueType!=="#DEFAULT"){r+=" "+node.defaultValueType}
if(node.defaultValue){r+=' "'+node.defaultValue+'"'}options.state=WriterState.CloseTag;r+=options.spaceBeforeSlash+">"+this.endline(node,options,level);options.
state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.dtdElement=function(node,options,level){var r;this.openNode(node,options,
level);options.state=WriterState.OpenTag;r=this.indent(node,options,level)+"<!ELEMENT";options.state=WriterState.InsideTag;r+=" "+node.name+" "+node.value;options.
state=WriterState.CloseTag;r+=options.spaceBeforeSlash+">"+this.endline(node,options,level);options.state=WriterState.None;this.closeNode(node,options,level);return r};
XMLWriterBase2.prototype.dtdEntity=function(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,
level)+"<!ENTITY";options.state=WriterState.InsideTag;if(node.pe){r+=" %"}r+=" "+node.name;if(node.value){r+=' "'+node.value+'"'}else{if(node.pubID&&node.sysID){
r+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'}else if(node.sysID){r+=' SYSTEM "'+node.sysID+'"'}if(node.nData){r+=" NDATA "+node.nData}}options.state=WriterState.
CloseTag;r+=options.spaceBeforeSlash+">"+this.endline(node,options,level);options.state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.
prototype.dtdNotation=function(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState.OpenTag;r=this.indent(node,options,level)+"\
<!NOTATION";options.state=WriterState.InsideTag;r+=" "+node.name;if(node.pubID&&node.sysID){r+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'}else if(node.pubID){r+=
' PUBLIC "'+node.pubID+'"'}else if(node.sysID){r+=' SYSTEM "'+node.sysID+'"'}options.state=WriterState.CloseTag;r+=options.spaceBeforeSlash+">"+this.endline(node,
options,level);options.state=WriterState.None;this.closeNode(node,options,level);return r};XMLWriterBase2.prototype.openNode=function(node,options,level){};XMLWriterBase2.
prototype.closeNode=function(node,options,level){};XMLWriterBase2.prototype.openAttribute=function(att,options,level){};XMLWriterBase2.prototype.closeAttribute=
function(att,options,level){};return XMLWriterBase2})()}).call(this)}),79366:(function(module,__unused_webpack_exports,__webpack_require__){(function(){var NodeType,
WriterState,XMLDOMImplementation,XMLDocument,XMLDocumentCB,XMLStreamWriter,XMLStringWriter,assign,isFunction,ref;ref=__webpack_require__(45142),assign=ref.assign,
isFunction=ref.isFunction;XMLDOMImplementation=__webpack_require__(40549);XMLDocument=__webpack_require__(18062);XMLDocumentCB=__webpack_require__(65383);XMLStringWriter=
__webpack_require__(13341);XMLStreamWriter=__webpack_require__(13296);NodeType=__webpack_require__(40932);WriterState=__webpack_require__(44766);module.exports.
create=function(name,xmldec,doctype,options){var doc,root;if(name==null){throw new Error("Root element needs a name.")}options=assign({},xmldec,doctype,options);
doc=new XMLDocument(options);root=doc.element(name);if(!options.headless){doc.declaration(options);if(options.pubID!=null||options.sysID!=null){doc.dtd(options)}}
return root};module.exports.begin=function(options,onData,onEnd){var ref1;if(isFunction(options)){ref1=[options,onData],onData=ref1[0],onEnd=ref1[1];options={}}
if(onData){return new XMLDocumentCB(options,onData,onEnd)}else{return new XMLDocument(options)}};module.exports.stringWriter=function(options){return new XMLStringWriter(
options)};module.exports.streamWriter=function(stream,options){return new XMLStreamWriter(stream,options)};module.exports.implementation=new XMLDOMImplementation;
module.exports.nodeType=NodeType;module.exports.writerState=WriterState}).call(this)}),27122:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.AbortError=void 0;class AbortError extends Error{constructor(message){super(message);this.name="AbortError"}}exports.AbortError=
AbortError}),20628:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.AbortError=void 0;var AbortError_js_1=__webpack_require__(
27122);Object.defineProperty(exports,"AbortError",{enumerable:true,get:function(){return AbortError_js_1.AbortError}})}),31840:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.AzureKeyCredential=void 0;class AzureKeyCredential{_key;get key(){return this._key}constructor(key){
if(!key){throw new Error("key must be a non-empty string")}this._key=key}update(newKey){this._key=newKey}}exports.AzureKeyCredential=AzureKeyCredential}),38329:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.AzureNamedKeyCredential=void 0;exports.isNamedKeyCredential=isNamedKeyCredential;const core_util_1=__webpack_require__(
56333);class AzureNamedKeyCredential{_key;_name;get key(){return this._key}get name(){return this._name}constructor(name,key){if(!name||!key){throw new TypeError(
"name and key must be non-empty strings")}this._name=name;this._key=key}update(newName,newKey){if(!newName||!newKey){throw new TypeError("newName and newKey mus\
t be non-empty strings")}this._name=newName;this._key=newKey}}exports.AzureNamedKeyCredential=AzureNamedKeyCredential;function isNamedKeyCredential(credential){
return(0,core_util_1.isObjectWithProperties)(credential,["name","key"])&&typeof credential.key==="string"&&typeof credential.name==="string"}}),25430:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.AzureSASCredential=void 0;exports.isSASCredential=isSASCredential;const core_util_1=__webpack_require__(
56333);class AzureSASCredential{_signature;get signature(){return this._signature}constructor(signature){if(!signature){throw new Error("shared access signature\
 must be a non-empty string")}this._signature=signature}update(newSignature){if(!newSignature){throw new Error("shared access signature must be a non-empty stri\
ng")}this._signature=newSignature}}exports.AzureSASCredential=AzureSASCredential;function isSASCredential(credential){return(0,core_util_1.isObjectWithProperties)(
credential,["signature"])&&typeof credential.signature==="string"}}),57403:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.isTokenCredential=exports.isSASCredential=exports.AzureSASCredential=exports.isNamedKeyCredential=exports.AzureNamedKeyCredential=
exports.isKeyCredential=exports.AzureKeyCredential=void 0;var azureKeyCredential_js_1=__webpack_require__(31840);Object.defineProperty(exports,"AzureKeyCredenti\
al",{enumerable:true,get:function(){return azureKeyCredential_js_1.AzureKeyCredential}});var keyCredential_js_1=__webpack_require__(36457);Object.defineProperty(
exports,"isKeyCredential",{enumerable:true,get:function(){return keyCredential_js_1.isKeyCredential}});var azureNamedKeyCredential_js_1=__webpack_require__(38329);
Object.defineProperty(exports,"AzureNamedKeyCredential",{enumerable:true,get:function(){return azureNamedKeyCredential_js_1.AzureNamedKeyCredential}});Object.defineProperty(
exports,"isNamedKeyCredential",{enumerable:true,get:function(){return azureNamedKeyCredential_js_1.isNamedKeyCredential}});var azureSASCredential_js_1=__webpack_require__(
25430);Object.defineProperty(exports,"AzureSASCredential",{enumerable:true,get:function(){return azureSASCredential_js_1.AzureSASCredential}});Object.defineProperty(
exports,"isSASCredential",{enumerable:true,get:function(){return azureSASCredential_js_1.isSASCredential}});var tokenCredential_js_1=__webpack_require__(53031);
Object.defineProperty(exports,"isTokenCredential",{enumerable:true,get:function(){return tokenCredential_js_1.isTokenCredential}})}),36457:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.isKeyCredential=isKeyCredential;const core_util_1=__webpack_require__(56333);function isKeyCredential(credential){
return(0,core_util_1.isObjectWithProperties)(credential,["key"])&&typeof credential.key==="string"}}),53031:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.isBearerToken=isBearerToken;exports.isPopToken=isPopToken;exports.isTokenCredential=isTokenCredential;function isBearerToken(accessToken){
return!accessToken.tokenType||accessToken.tokenType==="Bearer"}function isPopToken(accessToken){return accessToken.tokenType==="pop"}function isTokenCredential(credential){
const castCredential=credential;return castCredential&&typeof castCredential.getToken==="function"&&(castCredential.signRequest===void 0||castCredential.getToken.
length>0)}}),4912:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.pollHttpOperation=exports.
isOperationError=exports.getResourceLocation=exports.getOperationStatus=exports.getOperationLocation=exports.initHttpOperation=exports.getStatusFromInitialResponse=
exports.getErrorFromResponse=exports.parseRetryAfter=exports.inferLroMode=void 0;const operation_js_1=__webpack_require__(68186);const logger_js_1=__webpack_require__(
76278);function getOperationLocationPollingUrl(inputs){const{azureAsyncOperation,operationLocation}=inputs;return operationLocation!==null&&operationLocation!==
void 0?operationLocation:azureAsyncOperation}function getLocationHeader(rawResponse){return rawResponse.headers["location"]}function getOperationLocationHeader(rawResponse){
return rawResponse.headers["operation-location"]}function getAzureAsyncOperationHeader(rawResponse){return rawResponse.headers["azure-asyncoperation"]}function findResourceLocation(inputs){
var _a;const{location,requestMethod,requestPath,resourceLocationConfig}=inputs;switch(requestMethod){case"PUT":{return requestPath}case"DELETE":{return void 0}case"\
PATCH":{return(_a=getDefault())!==null&&_a!==void 0?_a:requestPath}default:{return getDefault()}}function getDefault(){switch(resourceLocationConfig){case"azure\
-async-operation":{return void 0}case"original-uri":{return requestPath}case"location":default:{return location}}}}function inferLroMode(inputs){const{rawResponse,
requestMethod,requestPath,resourceLocationConfig}=inputs;const operationLocation=getOperationLocationHeader(rawResponse);const azureAsyncOperation=getAzureAsyncOperationHeader(
rawResponse);const pollingUrl=getOperationLocationPollingUrl({operationLocation,azureAsyncOperation});const location=getLocationHeader(rawResponse);const normalizedRequestMethod=requestMethod===
null||requestMethod===void 0?void 0:requestMethod.toLocaleUpperCase();if(pollingUrl!==void 0){return{mode:"OperationLocation",operationLocation:pollingUrl,resourceLocation:findResourceLocation(
{requestMethod:normalizedRequestMethod,location,requestPath,resourceLocationConfig})}}else if(location!==void 0){return{mode:"ResourceLocation",operationLocation:location}}else if(normalizedRequestMethod===
"PUT"&&requestPath){return{mode:"Body",operationLocation:requestPath}}else{return void 0}}exports.inferLroMode=inferLroMode;function transformStatus(inputs){const{
status,statusCode}=inputs;if(typeof status!=="string"&&status!==void 0){throw new Error(`Polling was unsuccessful. Expected status to have a string value or no \
value but it has instead: ${status}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more infor\
mation.`)}switch(status===null||status===void 0?void 0:status.toLocaleLowerCase()){case void 0:return toOperationStatus(statusCode);case"succeeded":return"succe\
eded";case"failed":return"failed";case"running":case"accepted":case"started":case"canceling":case"cancelling":return"running";case"canceled":case"cancelled":return"\
canceled";default:{logger_js_1.logger.verbose(`LRO: unrecognized operation status: ${status}`);return status}}}function getStatus(rawResponse){var _a;const{status}=(_a=
rawResponse.body)!==null&&_a!==void 0?_a:{};return transformStatus({status,statusCode:rawResponse.statusCode})}function getProvisioningState(rawResponse){var _a,
_b;const{properties,provisioningState}=(_a=rawResponse.body)!==null&&_a!==void 0?_a:{};const status=(_b=properties===null||properties===void 0?void 0:properties.
provisioningState)!==null&&_b!==void 0?_b:provisioningState;return transformStatus({status,statusCode:rawResponse.statusCode})}function toOperationStatus(statusCode){
if(statusCode===202){return"running"}else if(statusCode<300){return"succeeded"}else{return"failed"}}function parseRetryAfter({rawResponse}){const retryAfter=rawResponse.
headers["retry-after"];if(retryAfter!==void 0){const retryAfterInSeconds=parseInt(retryAfter);return isNaN(retryAfterInSeconds)?calculatePollingIntervalFromDate(
new Date(retryAfter)):retryAfterInSeconds*1e3}return void 0}exports.parseRetryAfter=parseRetryAfter;function getErrorFromResponse(response){const error=accessBodyProperty(
response,"error");if(!error){logger_js_1.logger.warning(`The long-running operation failed but there is no error property in the response's body`);return}if(!error.
code||!error.message){logger_js_1.logger.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or messag\
e`);return}return error}exports.getErrorFromResponse=getErrorFromResponse;function calculatePollingIntervalFromDate(retryAfterDate){const timeNow=Math.floor(new Date().
getTime());const retryAfterTime=retryAfterDate.getTime();if(timeNow<retryAfterTime){return retryAfterTime-timeNow}return void 0}function getStatusFromInitialResponse(inputs){
const{response,state,operationLocation}=inputs;function helper(){var _a;const mode=(_a=state.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case void 0:
return toOperationStatus(response.rawResponse.statusCode);case"Body":return getOperationStatus(response,state);default:return"running"}}const status=helper();return status===
"running"&&operationLocation===void 0?"succeeded":status}exports.getStatusFromInitialResponse=getStatusFromInitialResponse;async function initHttpOperation(inputs){
const{stateProxy,resourceLocationConfig,processResult,lro,setErrorAsResult}=inputs;return(0,operation_js_1.initOperation)({init:async()=>{const response=await lro.
sendInitialRequest();const config=inferLroMode({rawResponse:response.rawResponse,requestPath:lro.requestPath,requestMethod:lro.requestMethod,resourceLocationConfig});
return Object.assign({response,operationLocation:config===null||config===void 0?void 0:config.operationLocation,resourceLocation:config===null||config===void 0?
void 0:config.resourceLocation},(config===null||config===void 0?void 0:config.mode)?{metadata:{mode:config.mode}}:{})},stateProxy,processResult:processResult?({
flatResponse},state)=>processResult(flatResponse,state):({flatResponse})=>flatResponse,getOperationStatus:getStatusFromInitialResponse,setErrorAsResult})}exports.
initHttpOperation=initHttpOperation;function getOperationLocation({rawResponse},state){var _a;const mode=(_a=state.config.metadata)===null||_a===void 0?void 0:_a["\
mode"];switch(mode){case"OperationLocation":{return getOperationLocationPollingUrl({operationLocation:getOperationLocationHeader(rawResponse),azureAsyncOperation:getAzureAsyncOperationHeader(
rawResponse)})}case"ResourceLocation":{return getLocationHeader(rawResponse)}case"Body":default:{return void 0}}}exports.getOperationLocation=getOperationLocation;
function getOperationStatus({rawResponse},state){var _a;const mode=(_a=state.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case"OperationL\
ocation":{return getStatus(rawResponse)}case"ResourceLocation":{return toOperationStatus(rawResponse.statusCode)}case"Body":{return getProvisioningState(rawResponse)}default:
throw new Error(`Internal error: Unexpected operation mode: ${mode}`)}}exports.getOperationStatus=getOperationStatus;function accessBodyProperty({flatResponse,rawResponse},prop){
var _a,_b;return(_a=flatResponse===null||flatResponse===void 0?void 0:flatResponse[prop])!==null&&_a!==void 0?_a:(_b=rawResponse.body)===null||_b===void 0?void 0:
_b[prop]}function getResourceLocation(res,state){const loc=accessBodyProperty(res,"resourceLocation");if(loc&&typeof loc==="string"){state.config.resourceLocation=
loc}return state.config.resourceLocation}exports.getResourceLocation=getResourceLocation;function isOperationError(e){return e.name==="RestError"}exports.isOperationError=
isOperationError;async function pollHttpOperation(inputs){const{lro,stateProxy,options,processResult,updateState,setDelay,state,setErrorAsResult}=inputs;return(0,
operation_js_1.pollOperation)({state,stateProxy,setDelay,processResult:processResult?({flatResponse},inputState)=>processResult(flatResponse,inputState):({flatResponse})=>flatResponse,
getError:getErrorFromResponse,updateState,getPollingInterval:parseRetryAfter,getOperationLocation,getOperationStatus,isOperationError,getResourceLocation,options,
poll:async(location,inputOptions)=>lro.sendPollRequest(location,inputOptions),setErrorAsResult})}exports.pollHttpOperation=pollHttpOperation}),69267:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.createHttpPoller=void 0;const operation_js_1=__webpack_require__(4912);const poller_js_1=__webpack_require__(
78593);async function createHttpPoller(lro,options){const{resourceLocationConfig,intervalInMs,processResult,restoreFrom,updateState,withOperationLocation,resolveOnUnsuccessful=false}=options||
{};return(0,poller_js_1.buildCreatePoller)({getStatusFromInitialResponse:operation_js_1.getStatusFromInitialResponse,getStatusFromPollResponse:operation_js_1.getOperationStatus,
isOperationError:operation_js_1.isOperationError,getOperationLocation:operation_js_1.getOperationLocation,getResourceLocation:operation_js_1.getResourceLocation,
getPollingInterval:operation_js_1.parseRetryAfter,getError:operation_js_1.getErrorFromResponse,resolveOnUnsuccessful})({init:async()=>{const response=await lro.
sendInitialRequest();const config=(0,operation_js_1.inferLroMode)({rawResponse:response.rawResponse,requestPath:lro.requestPath,requestMethod:lro.requestMethod,
resourceLocationConfig});return Object.assign({response,operationLocation:config===null||config===void 0?void 0:config.operationLocation,resourceLocation:config===
null||config===void 0?void 0:config.resourceLocation},(config===null||config===void 0?void 0:config.mode)?{metadata:{mode:config.mode}}:{})},poll:lro.sendPollRequest},
{intervalInMs,withOperationLocation,restoreFrom,updateState,processResult:processResult?({flatResponse},state)=>processResult(flatResponse,state):({flatResponse})=>flatResponse})}
exports.createHttpPoller=createHttpPoller}),51448:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.createHttpPoller=void 0;const tslib_1=__webpack_require__(88430);var poller_js_1=__webpack_require__(69267);Object.defineProperty(exports,"createHttpPol\
ler",{enumerable:true,get:function(){return poller_js_1.createHttpPoller}});tslib_1.__exportStar(__webpack_require__(24692),exports);tslib_1.__exportStar(__webpack_require__(
62966),exports);tslib_1.__exportStar(__webpack_require__(95628),exports)}),24692:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.LroEngine=void 0;var lroEngine_js_1=__webpack_require__(18549);Object.defineProperty(exports,"LroEngine",{enumerable:true,
get:function(){return lroEngine_js_1.LroEngine}})}),18549:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.LroEngine=void 0;const operation_js_1=__webpack_require__(84757);const constants_js_1=__webpack_require__(64494);const poller_js_1=__webpack_require__(62966);
const operation_js_2=__webpack_require__(68186);class LroEngine extends poller_js_1.Poller{constructor(lro,options){const{intervalInMs=constants_js_1.POLL_INTERVAL_IN_MS,
resumeFrom,resolveOnUnsuccessful=false,isDone,lroResourceLocationConfig,processResult,updateState}=options||{};const state=resumeFrom?(0,operation_js_2.deserializeState)(
resumeFrom):{};const operation=new operation_js_1.GenericPollOperation(state,lro,!resolveOnUnsuccessful,lroResourceLocationConfig,processResult,updateState,isDone);
super(operation);this.resolveOnUnsuccessful=resolveOnUnsuccessful;this.config={intervalInMs};operation.setPollerConfig(this.config)}delay(){return new Promise(resolve=>setTimeout(
()=>resolve(),this.config.intervalInMs))}}exports.LroEngine=LroEngine}),84757:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.GenericPollOperation=void 0;const operation_js_1=__webpack_require__(4912);const logger_js_1=__webpack_require__(76278);const createStateProxy=()=>({
initState:config=>({config,isStarted:true}),setCanceled:state=>state.isCancelled=true,setError:(state,error)=>state.error=error,setResult:(state,result)=>state.
result=result,setRunning:state=>state.isStarted=true,setSucceeded:state=>state.isCompleted=true,setFailed:()=>{},getError:state=>state.error,getResult:state=>state.
result,isCanceled:state=>!!state.isCancelled,isFailed:state=>!!state.error,isRunning:state=>!!state.isStarted,isSucceeded:state=>Boolean(state.isCompleted&&!state.
isCancelled&&!state.error)});class GenericPollOperation{constructor(state,lro,setErrorAsResult,lroResourceLocationConfig,processResult,updateState,isDone){this.
state=state;this.lro=lro;this.setErrorAsResult=setErrorAsResult;this.lroResourceLocationConfig=lroResourceLocationConfig;this.processResult=processResult;this.updateState=
updateState;this.isDone=isDone}setPollerConfig(pollerConfig){this.pollerConfig=pollerConfig}async update(options){var _a;const stateProxy=createStateProxy();if(!this.
state.isStarted){this.state=Object.assign(Object.assign({},this.state),await(0,operation_js_1.initHttpOperation)({lro:this.lro,stateProxy,resourceLocationConfig:this.
lroResourceLocationConfig,processResult:this.processResult,setErrorAsResult:this.setErrorAsResult}))}const updateState=this.updateState;const isDone=this.isDone;
if(!this.state.isCompleted&&this.state.error===void 0){await(0,operation_js_1.pollHttpOperation)({lro:this.lro,state:this.state,stateProxy,processResult:this.processResult,
updateState:updateState?(state,{rawResponse})=>updateState(state,rawResponse):void 0,isDone:isDone?({flatResponse},state)=>isDone(flatResponse,state):void 0,options,
setDelay:intervalInMs=>{this.pollerConfig.intervalInMs=intervalInMs},setErrorAsResult:this.setErrorAsResult})}(_a=options===null||options===void 0?void 0:options.
fireProgress)===null||_a===void 0?void 0:_a.call(options,this.state);return this}async cancel(){logger_js_1.logger.error("`cancelOperation` is deprecated becaus\
e it wasn't implemented");return this}toString(){return JSON.stringify({state:this.state})}}exports.GenericPollOperation=GenericPollOperation}),95628:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true})}),62966:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
Poller=exports.PollerCancelledError=exports.PollerStoppedError=void 0;class PollerStoppedError extends Error{constructor(message){super(message);this.name="Poll\
erStoppedError";Object.setPrototypeOf(this,PollerStoppedError.prototype)}}exports.PollerStoppedError=PollerStoppedError;class PollerCancelledError extends Error{constructor(message){
super(message);this.name="PollerCancelledError";Object.setPrototypeOf(this,PollerCancelledError.prototype)}}exports.PollerCancelledError=PollerCancelledError;class Poller{constructor(operation){
this.resolveOnUnsuccessful=false;this.stopped=true;this.pollProgressCallbacks=[];this.operation=operation;this.promise=new Promise((resolve,reject)=>{this.resolve=
resolve;this.reject=reject});this.promise.catch(()=>{})}async startPolling(pollOptions={}){if(this.stopped){this.stopped=false}while(!this.isStopped()&&!this.isDone()){
await this.poll(pollOptions);await this.delay()}}async pollOnce(options={}){if(!this.isDone()){this.operation=await this.operation.update({abortSignal:options.abortSignal,
fireProgress:this.fireProgress.bind(this)})}this.processUpdatedState()}fireProgress(state){for(const callback of this.pollProgressCallbacks){callback(state)}}async cancelOnce(options={}){
this.operation=await this.operation.cancel(options)}poll(options={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(options);const clearPollOncePromise=()=>{
this.pollOncePromise=void 0};this.pollOncePromise.then(clearPollOncePromise,clearPollOncePromise).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){
if(this.operation.state.error){this.stopped=true;if(!this.resolveOnUnsuccessful){this.reject(this.operation.state.error);throw this.operation.state.error}}if(this.
operation.state.isCancelled){this.stopped=true;if(!this.resolveOnUnsuccessful){const error=new PollerCancelledError("Operation was canceled");this.reject(error);
throw error}}if(this.isDone()&&this.resolve){this.resolve(this.getResult())}}async pollUntilDone(pollOptions={}){if(this.stopped){this.startPolling(pollOptions).
catch(this.reject)}this.processUpdatedState();return this.promise}onProgress(callback){this.pollProgressCallbacks.push(callback);return()=>{this.pollProgressCallbacks=
this.pollProgressCallbacks.filter(c=>c!==callback)}}isDone(){const state=this.operation.state;return Boolean(state.isCompleted||state.isCancelled||state.error)}stopPolling(){
if(!this.stopped){this.stopped=true;if(this.reject){this.reject(new PollerStoppedError("This poller is already stopped"))}}}isStopped(){return this.stopped}cancelOperation(options={}){
if(!this.cancelPromise){this.cancelPromise=this.cancelOnce(options)}else if(options.abortSignal){throw new Error("A cancel request is currently pending")}return this.
cancelPromise}getOperationState(){return this.operation.state}getResult(){const state=this.operation.state;return state.result}toString(){return this.operation.
toString()}}exports.Poller=Poller}),76278:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
logger=void 0;const logger_1=__webpack_require__(63085);exports.logger=(0,logger_1.createClientLogger)("core-lro")}),64494:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.terminalStates=exports.POLL_INTERVAL_IN_MS=void 0;exports.POLL_INTERVAL_IN_MS=2e3;exports.terminalStates=
["succeeded","canceled","failed"]}),68186:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
pollOperation=exports.initOperation=exports.deserializeState=void 0;const logger_js_1=__webpack_require__(76278);const constants_js_1=__webpack_require__(64494);
function deserializeState(serializedState){try{return JSON.parse(serializedState).state}catch(e){throw new Error(`Unable to deserialize input state: ${serializedState}`)}}
exports.deserializeState=deserializeState;function setStateError(inputs){const{state,stateProxy,isOperationError}=inputs;return error=>{if(isOperationError(error)){
stateProxy.setError(state,error);stateProxy.setFailed(state)}throw error}}function appendReadableErrorMessage(currentMessage,innerMessage){let message=currentMessage;
if(message.slice(-1)!=="."){message=message+"."}return message+" "+innerMessage}function simplifyError(err){let message=err.message;let code=err.code;let curErr=err;
while(curErr.innererror){curErr=curErr.innererror;code=curErr.code;message=appendReadableErrorMessage(message,curErr.message)}return{code,message}}function processOperationStatus(result){
const{state,stateProxy,status,isDone,processResult,getError,response,setErrorAsResult}=result;switch(status){case"succeeded":{stateProxy.setSucceeded(state);break}case"\
failed":{const err=getError===null||getError===void 0?void 0:getError(response);let postfix="";if(err){const{code,message}=simplifyError(err);postfix=`. ${code}\
. ${message}`}const errStr=`The long-running operation has failed${postfix}`;stateProxy.setError(state,new Error(errStr));stateProxy.setFailed(state);logger_js_1.
logger.warning(errStr);break}case"canceled":{stateProxy.setCanceled(state);break}}if((isDone===null||isDone===void 0?void 0:isDone(response,state))||isDone===void 0&&
["succeeded","canceled"].concat(setErrorAsResult?[]:["failed"]).includes(status)){stateProxy.setResult(state,buildResult({response,state,processResult}))}}function buildResult(inputs){
const{processResult,response,state}=inputs;return processResult?processResult(response,state):response}async function initOperation(inputs){const{init,stateProxy,
processResult,getOperationStatus,withOperationLocation,setErrorAsResult}=inputs;const{operationLocation,resourceLocation,metadata,response}=await init();if(operationLocation)
withOperationLocation===null||withOperationLocation===void 0?void 0:withOperationLocation(operationLocation,false);const config={metadata,operationLocation,resourceLocation};
logger_js_1.logger.verbose(`LRO: Operation description:`,config);const state=stateProxy.initState(config);const status=getOperationStatus({response,state,operationLocation});
processOperationStatus({state,status,stateProxy,response,setErrorAsResult,processResult});return state}exports.initOperation=initOperation;async function pollOperationHelper(inputs){
const{poll,state,stateProxy,operationLocation,getOperationStatus,getResourceLocation,isOperationError,options}=inputs;const response=await poll(operationLocation,
options).catch(setStateError({state,stateProxy,isOperationError}));const status=getOperationStatus(response,state);logger_js_1.logger.verbose(`LRO: Status:
	Polling from: ${state.config.operationLocation}
	Operation status: ${status}
	Polling status: ${constants_js_1.terminalStates.includes(status)?"Stopped":"Running"}`);if(status==="succeeded"){const resourceLocation=getResourceLocation(response,
state);if(resourceLocation!==void 0){return{response:await poll(resourceLocation).catch(setStateError({state,stateProxy,isOperationError})),status}}}return{response,
status}}async function pollOperation(inputs){const{poll,state,stateProxy,options,getOperationStatus,getResourceLocation,getOperationLocation,isOperationError,withOperationLocation,
getPollingInterval,processResult,getError,updateState,setDelay,isDone,setErrorAsResult}=inputs;const{operationLocation}=state.config;if(operationLocation!==void 0){
const{response,status}=await pollOperationHelper({poll,getOperationStatus,state,stateProxy,operationLocation,getResourceLocation,isOperationError,options});processOperationStatus(
{status,response,state,stateProxy,isDone,processResult,getError,setErrorAsResult});if(!constants_js_1.terminalStates.includes(status)){const intervalInMs=getPollingInterval===
null||getPollingInterval===void 0?void 0:getPollingInterval(response);if(intervalInMs)setDelay(intervalInMs);const location=getOperationLocation===null||getOperationLocation===
void 0?void 0:getOperationLocation(response,state);if(location!==void 0){const isUpdated=operationLocation!==location;state.config.operationLocation=location;withOperationLocation===
null||withOperationLocation===void 0?void 0:withOperationLocation(location,isUpdated)}else withOperationLocation===null||withOperationLocation===void 0?void 0:withOperationLocation(
operationLocation,false)}updateState===null||updateState===void 0?void 0:updateState(state,response)}}exports.pollOperation=pollOperation}),78593:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.buildCreatePoller=void 0;const operation_js_1=__webpack_require__(68186);const constants_js_1=__webpack_require__(
64494);const core_util_1=__webpack_require__(56333);const createStateProxy=()=>({initState:config=>({status:"running",config}),setCanceled:state=>state.status="\
canceled",setError:(state,error)=>state.error=error,setResult:(state,result)=>state.result=result,setRunning:state=>state.status="running",setSucceeded:state=>state.
status="succeeded",setFailed:state=>state.status="failed",getError:state=>state.error,getResult:state=>state.result,isCanceled:state=>state.status==="canceled",
isFailed:state=>state.status==="failed",isRunning:state=>state.status==="running",isSucceeded:state=>state.status==="succeeded"});function buildCreatePoller(inputs){
const{getOperationLocation,getStatusFromInitialResponse,getStatusFromPollResponse,isOperationError,getResourceLocation,getPollingInterval,getError,resolveOnUnsuccessful}=inputs;
return async({init,poll},options)=>{const{processResult,updateState,withOperationLocation:withOperationLocationCallback,intervalInMs=constants_js_1.POLL_INTERVAL_IN_MS,
restoreFrom}=options||{};const stateProxy=createStateProxy();const withOperationLocation=withOperationLocationCallback?(()=>{let called=false;return(operationLocation,isUpdated)=>{
if(isUpdated)withOperationLocationCallback(operationLocation);else if(!called)withOperationLocationCallback(operationLocation);called=true}})():void 0;const state=restoreFrom?
(0,operation_js_1.deserializeState)(restoreFrom):await(0,operation_js_1.initOperation)({init,stateProxy,processResult,getOperationStatus:getStatusFromInitialResponse,
withOperationLocation,setErrorAsResult:!resolveOnUnsuccessful});let resultPromise;const abortController=new AbortController;const handlers=new Map;const handleProgressEvents=async()=>handlers.
forEach(h=>h(state));const cancelErrMsg="Operation was canceled";let currentPollIntervalInMs=intervalInMs;const poller={getOperationState:()=>state,getResult:()=>state.
result,isDone:()=>["succeeded","failed","canceled"].includes(state.status),isStopped:()=>resultPromise===void 0,stopPolling:()=>{abortController.abort()},toString:()=>JSON.
stringify({state}),onProgress:callback=>{const s=Symbol();handlers.set(s,callback);return()=>handlers.delete(s)},pollUntilDone:pollOptions=>resultPromise!==null&&
resultPromise!==void 0?resultPromise:resultPromise=(async()=>{const{abortSignal:inputAbortSignal}=pollOptions||{};function abortListener(){abortController.abort()}
const abortSignal=abortController.signal;if(inputAbortSignal===null||inputAbortSignal===void 0?void 0:inputAbortSignal.aborted){abortController.abort()}else if(!abortSignal.
aborted){inputAbortSignal===null||inputAbortSignal===void 0?void 0:inputAbortSignal.addEventListener("abort",abortListener,{once:true})}try{if(!poller.isDone()){
await poller.poll({abortSignal});while(!poller.isDone()){await(0,core_util_1.delay)(currentPollIntervalInMs,{abortSignal});await poller.poll({abortSignal})}}}finally{
inputAbortSignal===null||inputAbortSignal===void 0?void 0:inputAbortSignal.removeEventListener("abort",abortListener)}if(resolveOnUnsuccessful){return poller.getResult()}else{
switch(state.status){case"succeeded":return poller.getResult();case"canceled":throw new Error(cancelErrMsg);case"failed":throw state.error;case"notStarted":case"\
running":throw new Error(`Polling completed without succeeding or failing`)}}})().finally(()=>{resultPromise=void 0}),async poll(pollOptions){if(resolveOnUnsuccessful){
if(poller.isDone())return}else{switch(state.status){case"succeeded":return;case"canceled":throw new Error(cancelErrMsg);case"failed":throw state.error}}await(0,
operation_js_1.pollOperation)({poll,state,stateProxy,getOperationLocation,isOperationError,withOperationLocation,getPollingInterval,getOperationStatus:getStatusFromPollResponse,
getResourceLocation,processResult,getError,updateState,options:pollOptions,setDelay:pollIntervalInMs=>{currentPollIntervalInMs=pollIntervalInMs},setErrorAsResult:!resolveOnUnsuccessful});
await handleProgressEvents();if(!resolveOnUnsuccessful){switch(state.status){case"canceled":throw new Error(cancelErrMsg);case"failed":throw state.error}}}};return poller}}
exports.buildCreatePoller=buildCreatePoller}),37552:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.getPagedAsyncIterator=void 0;const tslib_1=__webpack_require__(88430);function getPagedAsyncIterator(pagedResult){var _a;const iter=getItemAsyncIterator(
pagedResult);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(_a=pagedResult===null||pagedResult===void 0?void 0:pagedResult.byPage)!==
null&&_a!==void 0?_a:(settings=>{const{continuationToken,maxPageSize}=settings!==null&&settings!==void 0?settings:{};return getPageAsyncIterator(pagedResult,{pageLink:continuationToken,
maxPageSize})})}}exports.getPagedAsyncIterator=getPagedAsyncIterator;function getItemAsyncIterator(pagedResult){return tslib_1.__asyncGenerator(this,arguments,function*getItemAsyncIterator_1(){
var _a,e_1,_b,_c,_d,e_2,_e,_f;const pages=getPageAsyncIterator(pagedResult);const firstVal=yield tslib_1.__await(pages.next());if(!Array.isArray(firstVal.value)){
const{toElements}=pagedResult;if(toElements){yield tslib_1.__await(yield*tslib_1.__asyncDelegator(tslib_1.__asyncValues(toElements(firstVal.value))));try{for(var _g=true,
pages_1=tslib_1.__asyncValues(pages),pages_1_1;pages_1_1=yield tslib_1.__await(pages_1.next()),_a=pages_1_1.done,!_a;_g=true){_c=pages_1_1.value;_g=false;const page=_c;
yield tslib_1.__await(yield*tslib_1.__asyncDelegator(tslib_1.__asyncValues(toElements(page))))}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(!_g&&!_a&&(_b=pages_1.
return))yield tslib_1.__await(_b.call(pages_1))}finally{if(e_1)throw e_1.error}}}else{yield yield tslib_1.__await(firstVal.value);yield tslib_1.__await(yield*tslib_1.
__asyncDelegator(tslib_1.__asyncValues(pages)))}}else{yield tslib_1.__await(yield*tslib_1.__asyncDelegator(tslib_1.__asyncValues(firstVal.value)));try{for(var _h=true,
pages_2=tslib_1.__asyncValues(pages),pages_2_1;pages_2_1=yield tslib_1.__await(pages_2.next()),_d=pages_2_1.done,!_d;_h=true){_f=pages_2_1.value;_h=false;const page=_f;
yield tslib_1.__await(yield*tslib_1.__asyncDelegator(tslib_1.__asyncValues(page)))}}catch(e_2_1){e_2={error:e_2_1}}finally{try{if(!_h&&!_d&&(_e=pages_2.return))
yield tslib_1.__await(_e.call(pages_2))}finally{if(e_2)throw e_2.error}}}})}function getPageAsyncIterator(pagedResult,options={}){return tslib_1.__asyncGenerator(
this,arguments,function*getPageAsyncIterator_1(){const{pageLink,maxPageSize}=options;let response=yield tslib_1.__await(pagedResult.getPage(pageLink!==null&&pageLink!==
void 0?pageLink:pagedResult.firstPageLink,maxPageSize));if(!response){return yield tslib_1.__await(void 0)}yield yield tslib_1.__await(response.page);while(response.
nextPageLink){response=yield tslib_1.__await(pagedResult.getPage(response.nextPageLink,maxPageSize));if(!response){return yield tslib_1.__await(void 0)}yield yield tslib_1.
__await(response.page)}})}}),72021:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});const tslib_1=__webpack_require__(
88430);tslib_1.__exportStar(__webpack_require__(59279),exports);tslib_1.__exportStar(__webpack_require__(37552),exports)}),59279:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true})}),15791:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
cancelablePromiseRace=cancelablePromiseRace;async function cancelablePromiseRace(abortablePromiseBuilders,options){const aborter=new AbortController;function abortHandler(){
aborter.abort()}options?.abortSignal?.addEventListener("abort",abortHandler);try{return await Promise.race(abortablePromiseBuilders.map(p=>p({abortSignal:aborter.
signal})))}finally{aborter.abort();options?.abortSignal?.removeEventListener("abort",abortHandler)}}}),13238:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.createAbortablePromise=createAbortablePromise;const abort_controller_1=__webpack_require__(20628);
function createAbortablePromise(buildPromise,options){const{cleanupBeforeAbort,abortSignal,abortErrorMsg}=options??{};return new Promise((resolve,reject)=>{function rejectOnAbort(){
reject(new abort_controller_1.AbortError(abortErrorMsg??"The operation was aborted."))}function removeListeners(){abortSignal?.removeEventListener("abort",onAbort)}
function onAbort(){cleanupBeforeAbort?.();removeListeners();rejectOnAbort()}if(abortSignal?.aborted){return rejectOnAbort()}try{buildPromise(x=>{removeListeners();
resolve(x)},x=>{removeListeners();reject(x)})}catch(err){reject(err)}abortSignal?.addEventListener("abort",onAbort)})}}),39010:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.delay=delay;exports.calculateRetryDelay=calculateRetryDelay;const createAbortablePromise_js_1=__webpack_require__(
13238);const util_1=__webpack_require__(22336);const StandardAbortMessage="The delay was aborted.";function delay(timeInMs,options){let token;const{abortSignal,
abortErrorMsg}=options??{};return(0,createAbortablePromise_js_1.createAbortablePromise)(resolve=>{token=setTimeout(resolve,timeInMs)},{cleanupBeforeAbort:()=>clearTimeout(
token),abortSignal,abortErrorMsg:abortErrorMsg??StandardAbortMessage})}function calculateRetryDelay(retryAttempt,config){const exponentialDelay=config.retryDelayInMs*
Math.pow(2,retryAttempt);const clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);const retryAfterInMs=clampedDelay/2+(0,util_1.getRandomIntegerInclusive)(
0,clampedDelay/2);return{retryAfterInMs}}}),10903:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.getErrorMessage=getErrorMessage;const util_1=__webpack_require__(22336);function getErrorMessage(e){if((0,util_1.isError)(e)){return e.message}else{let stringified;
try{if(typeof e==="object"&&e){stringified=JSON.stringify(e)}else{stringified=String(e)}}catch(err){stringified="[unable to stringify input]"}return`Unknown err\
or ${stringified}`}}}),56333:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.isWebWorker=
exports.isReactNative=exports.isNodeRuntime=exports.isNodeLike=exports.isNode=exports.isDeno=exports.isBun=exports.isBrowser=exports.objectHasProperty=exports.isObjectWithProperties=
exports.isDefined=exports.getErrorMessage=exports.delay=exports.createAbortablePromise=exports.cancelablePromiseRace=void 0;exports.calculateRetryDelay=calculateRetryDelay;
exports.computeSha256Hash=computeSha256Hash;exports.computeSha256Hmac=computeSha256Hmac;exports.getRandomIntegerInclusive=getRandomIntegerInclusive;exports.isError=
isError;exports.isObject=isObject;exports.randomUUID=randomUUID;exports.uint8ArrayToString=uint8ArrayToString;exports.stringToUint8Array=stringToUint8Array;const tslib_1=__webpack_require__(
88430);const tspRuntime=tslib_1.__importStar(__webpack_require__(22336));var aborterUtils_js_1=__webpack_require__(15791);Object.defineProperty(exports,"cancela\
blePromiseRace",{enumerable:true,get:function(){return aborterUtils_js_1.cancelablePromiseRace}});var createAbortablePromise_js_1=__webpack_require__(13238);Object.
defineProperty(exports,"createAbortablePromise",{enumerable:true,get:function(){return createAbortablePromise_js_1.createAbortablePromise}});var delay_js_1=__webpack_require__(
39010);Object.defineProperty(exports,"delay",{enumerable:true,get:function(){return delay_js_1.delay}});var error_js_1=__webpack_require__(10903);Object.defineProperty(
exports,"getErrorMessage",{enumerable:true,get:function(){return error_js_1.getErrorMessage}});var typeGuards_js_1=__webpack_require__(13171);Object.defineProperty(
exports,"isDefined",{enumerable:true,get:function(){return typeGuards_js_1.isDefined}});Object.defineProperty(exports,"isObjectWithProperties",{enumerable:true,
get:function(){return typeGuards_js_1.isObjectWithProperties}});Object.defineProperty(exports,"objectHasProperty",{enumerable:true,get:function(){return typeGuards_js_1.
objectHasProperty}});function calculateRetryDelay(retryAttempt,config){return tspRuntime.calculateRetryDelay(retryAttempt,config)}function computeSha256Hash(content,encoding){
return tspRuntime.computeSha256Hash(content,encoding)}function computeSha256Hmac(key,stringToSign,encoding){return tspRuntime.computeSha256Hmac(key,stringToSign,
encoding)}function getRandomIntegerInclusive(min,max){return tspRuntime.getRandomIntegerInclusive(min,max)}function isError(e){return tspRuntime.isError(e)}function isObject(input){
return tspRuntime.isObject(input)}function randomUUID(){return tspRuntime.randomUUID()}exports.isBrowser=tspRuntime.isBrowser;exports.isBun=tspRuntime.isBun;exports.
isDeno=tspRuntime.isDeno;exports.isNode=tspRuntime.isNodeLike;exports.isNodeLike=tspRuntime.isNodeLike;exports.isNodeRuntime=tspRuntime.isNodeRuntime;exports.isReactNative=
tspRuntime.isReactNative;exports.isWebWorker=tspRuntime.isWebWorker;function uint8ArrayToString(bytes,format){return tspRuntime.uint8ArrayToString(bytes,format)}
function stringToUint8Array(value,format){return tspRuntime.stringToUint8Array(value,format)}}),13171:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.isDefined=isDefined;exports.isObjectWithProperties=isObjectWithProperties;exports.objectHasProperty=objectHasProperty;
function isDefined(thing){return typeof thing!=="undefined"&&thing!==null}function isObjectWithProperties(thing,properties){if(!isDefined(thing)||typeof thing!==
"object"){return false}for(const property of properties){if(!objectHasProperty(thing,property)){return false}}return true}function objectHasProperty(thing,property){
return isDefined(thing)&&typeof thing==="object"&&property in thing}}),63085:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.AzureLogger=void 0;exports.setLogLevel=setLogLevel;exports.getLogLevel=getLogLevel;exports.createClientLogger=createClientLogger;
const logger_1=__webpack_require__(63452);const context=(0,logger_1.createLoggerContext)({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"});exports.AzureLogger=
context.logger;function setLogLevel(level){context.setLogLevel(level)}function getLogLevel(){return context.getLogLevel()}function createClientLogger(namespace){
return context.createClientLogger(namespace)}}),74911:((module,__unused_webpack_exports,__webpack_require__)=>{var __create=Object.create;var __defProp=Object.defineProperty;
var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.
prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(
mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var env_exports={};__export(env_exports,{emitNodeWarning:()=>emitNodeWarning,getEnvironmentVariable:()=>getEnvironmentVariable,
isBrowser:()=>isBrowser,isBun:()=>isBun,isDeno:()=>isDeno,isNodeLike:()=>isNodeLike,isNodeRuntime:()=>isNodeRuntime,isReactNative:()=>isReactNative,isWebWorker:()=>isWebWorker});
module.exports=__toCommonJS(env_exports);var import_node_process=__toESM(__webpack_require__(1708));function getEnvironmentVariable(name){return import_node_process.
default.env[name]}function emitNodeWarning(warning){import_node_process.default.emitWarning(warning)}const isBrowser=false;const isWebWorker=false;const isDeno=typeof import_node_process.
default.versions.deno==="string"&&import_node_process.default.versions.deno.length>0;const isBun=typeof import_node_process.default.versions.bun==="string"&&import_node_process.
default.versions.bun.length>0;const isNodeLike=true;const isNodeRuntime=!isBun&&!isDeno;const isReactNative=false}),23462:((module,__unused_webpack_exports,__webpack_require__)=>{
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.
prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),
mod);var debug_exports={};__export(debug_exports,{default:()=>debug_default});module.exports=__toCommonJS(debug_exports);var import_log=__webpack_require__(60735);
var import_env=__webpack_require__(74911);const debugEnvVariable=(0,import_env.getEnvironmentVariable)("DEBUG");let enabledString;let enabledNamespaces=[];let skippedNamespaces=[];
const debuggers=[];if(debugEnvVariable){enable(debugEnvVariable)}const debugObj=Object.assign(namespace=>{return createDebugger(namespace)},{enable,enabled,disable,
log:import_log.log});function enable(namespaces){enabledString=namespaces;enabledNamespaces=[];skippedNamespaces=[];const namespaceList=namespaces.split(",").map(
ns=>ns.trim());for(const ns of namespaceList){if(ns.startsWith("-")){skippedNamespaces.push(ns.substring(1))}else{enabledNamespaces.push(ns)}}for(const instance of debuggers){
instance.enabled=enabled(instance.namespace)}}function enabled(namespace){if(namespace.endsWith("*")){return true}for(const skipped of skippedNamespaces){if(namespaceMatches(
namespace,skipped)){return false}}for(const enabledNamespace of enabledNamespaces){if(namespaceMatches(namespace,enabledNamespace)){return true}}return false}function namespaceMatches(namespace,patternToMatch){
if(patternToMatch.indexOf("*")===-1){return namespace===patternToMatch}let pattern=patternToMatch;if(patternToMatch.indexOf("**")!==-1){const patternParts=[];let lastCharacter="";
for(const character of patternToMatch){if(character==="*"&&lastCharacter==="*"){continue}else{lastCharacter=character;patternParts.push(character)}}pattern=patternParts.
join("")}let namespaceIndex=0;let patternIndex=0;const patternLength=pattern.length;const namespaceLength=namespace.length;let lastWildcard=-1;let lastWildcardNamespace=-1;
while(namespaceIndex<namespaceLength&&patternIndex<patternLength){if(pattern[patternIndex]==="*"){lastWildcard=patternIndex;patternIndex++;if(patternIndex===patternLength){
return true}while(namespace[namespaceIndex]!==pattern[patternIndex]){namespaceIndex++;if(namespaceIndex===namespaceLength){return false}}lastWildcardNamespace=namespaceIndex;
namespaceIndex++;patternIndex++;continue}else if(pattern[patternIndex]===namespace[namespaceIndex]){patternIndex++;namespaceIndex++}else if(lastWildcard>=0){patternIndex=
lastWildcard+1;namespaceIndex=lastWildcardNamespace+1;if(namespaceIndex===namespaceLength){return false}while(namespace[namespaceIndex]!==pattern[patternIndex]){
namespaceIndex++;if(namespaceIndex===namespaceLength){return false}}lastWildcardNamespace=namespaceIndex;namespaceIndex++;patternIndex++;continue}else{return false}}
const namespaceDone=namespaceIndex===namespace.length;const patternDone=patternIndex===pattern.length;const trailingWildCard=patternIndex===pattern.length-1&&pattern[patternIndex]===
"*";return namespaceDone&&(patternDone||trailingWildCard)}function disable(){const result=enabledString||"";enable("");return result}function createDebugger(namespace){
const newDebugger=Object.assign(debug,{enabled:enabled(namespace),destroy,log:debugObj.log,namespace,extend});function debug(...args){if(!newDebugger.enabled){return}
if(args.length>0){args[0]=`${namespace} ${args[0]}`}newDebugger.log(...args)}debuggers.push(newDebugger);return newDebugger}function destroy(){const index=debuggers.
indexOf(this);if(index>=0){debuggers.splice(index,1);return true}return false}function extend(namespace){const newDebugger=createDebugger(`${this.namespace}:${namespace}`);
newDebugger.log=this.log;return newDebugger}var debug_default=debugObj}),63452:((module,__unused_webpack_exports,__webpack_require__)=>{var __defProp=Object.defineProperty;
var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{
for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from===
"function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(
from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var internal_exports={};__export(internal_exports,
{createLoggerContext:()=>import_logger.createLoggerContext});module.exports=__toCommonJS(internal_exports);var import_logger=__webpack_require__(39193)}),60735:((module,__unused_webpack_exports,__webpack_require__)=>{
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;
var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],
enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.
call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=
mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(
__defProp({},"__esModule",{value:true}),mod);var log_exports={};__export(log_exports,{log:()=>log});module.exports=__toCommonJS(log_exports);var import_node_os=__webpack_require__(
48161);var import_node_util=__toESM(__webpack_require__(57975));var import_node_process=__toESM(__webpack_require__(1708));function log(message,...args){import_node_process.
default.stderr.write(`${import_node_util.default.format(message,...args)}${import_node_os.EOL}`)}}),39193:((module,__unused_webpack_exports,__webpack_require__)=>{
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;
var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],
enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.
call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=
mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(
__defProp({},"__esModule",{value:true}),mod);var logger_exports={};__export(logger_exports,{TypeSpecRuntimeLogger:()=>TypeSpecRuntimeLogger,createClientLogger:()=>createClientLogger,
createLoggerContext:()=>createLoggerContext,getLogLevel:()=>getLogLevel,setLogLevel:()=>setLogLevel});module.exports=__toCommonJS(logger_exports);var import_debug=__toESM(
__webpack_require__(23462));var import_env=__webpack_require__(74911);const TYPESPEC_RUNTIME_LOG_LEVELS=["verbose","info","warning","error"];const levelMap={verbose:400,
info:300,warning:200,error:100};function patchLogMethod(parent,child){child.log=(...args)=>{parent.log(...args)}}function isTypeSpecRuntimeLogLevel(level){return TYPESPEC_RUNTIME_LOG_LEVELS.
includes(level)}function createLoggerContext(options){const registeredLoggers=new Set;const logLevelFromEnv=(0,import_env.getEnvironmentVariable)(options.logLevelEnvVarName);
let logLevel;const clientLogger=(0,import_debug.default)(options.namespace);clientLogger.log=(...args)=>{import_debug.default.log(...args)};function contextSetLogLevel(level){
if(level&&!isTypeSpecRuntimeLogLevel(level)){throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`)}logLevel=
level;const enabledNamespaces=[];for(const logger of registeredLoggers){if(shouldEnable(logger)){enabledNamespaces.push(logger.namespace)}}import_debug.default.
enable(enabledNamespaces.join(","))}if(logLevelFromEnv){if(isTypeSpecRuntimeLogLevel(logLevelFromEnv)){contextSetLogLevel(logLevelFromEnv)}else{console.error(`${options.
logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`)}}function shouldEnable(logger){
return Boolean(logLevel&&levelMap[logger.level]<=levelMap[logLevel])}function createLogger(parent,level){const logger=Object.assign(parent.extend(level),{level});
patchLogMethod(parent,logger);if(shouldEnable(logger)){const enabledNamespaces=import_debug.default.disable();import_debug.default.enable(enabledNamespaces+","+
logger.namespace)}registeredLoggers.add(logger);return logger}function contextGetLogLevel(){return logLevel}function contextCreateClientLogger(namespace){const clientRootLogger=clientLogger.
extend(namespace);patchLogMethod(clientLogger,clientRootLogger);return{error:createLogger(clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warni\
ng"),info:createLogger(clientRootLogger,"info"),verbose:createLogger(clientRootLogger,"verbose")}}return{setLogLevel:contextSetLogLevel,getLogLevel:contextGetLogLevel,
createClientLogger:contextCreateClientLogger,logger:clientLogger}}const context=createLoggerContext({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"\
typeSpecRuntime"});const TypeSpecRuntimeLogger=context.logger;function setLogLevel(logLevel){context.setLogLevel(logLevel)}function getLogLevel(){return context.
getLogLevel()}function createClientLogger(namespace){return context.createClientLogger(namespace)}}),98167:(module=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.
getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)
__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(
from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};
var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var bytesEncoding_exports={};__export(bytesEncoding_exports,{stringToUint8Array:()=>stringToUint8Array,
uint8ArrayToString:()=>uint8ArrayToString});module.exports=__toCommonJS(bytesEncoding_exports);function uint8ArrayToString(bytes,format){return Buffer.from(bytes).
toString(format)}function stringToUint8Array(value,format){return Buffer.from(value,format)}}),85210:((module,__unused_webpack_exports,__webpack_require__)=>{var __defProp=Object.
defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;
var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var delay_exports={};__export(
delay_exports,{calculateRetryDelay:()=>calculateRetryDelay});module.exports=__toCommonJS(delay_exports);var import_random=__webpack_require__(93906);function calculateRetryDelay(retryAttempt,config){
const exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt);const clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);const retryAfterInMs=clampedDelay/
2+(0,import_random.getRandomIntegerInclusive)(0,clampedDelay/2);return{retryAfterInMs}}}),40543:((module,__unused_webpack_exports,__webpack_require__)=>{var __defProp=Object.
defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;
var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var error_exports={};__export(
error_exports,{isError:()=>isError});module.exports=__toCommonJS(error_exports);var import_object=__webpack_require__(11014);function isError(e){if((0,import_object.
isObject)(e)){const hasName=typeof e.name==="string";const hasMessage=typeof e.message==="string";return hasName&&hasMessage}return false}}),22336:((module,__unused_webpack_exports,__webpack_require__)=>{
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.
prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),
mod);var internal_exports={};__export(internal_exports,{Sanitizer:()=>import_sanitizer.Sanitizer,calculateRetryDelay:()=>import_delay.calculateRetryDelay,computeSha256Hash:()=>import_sha256.
computeSha256Hash,computeSha256Hmac:()=>import_sha256.computeSha256Hmac,getRandomIntegerInclusive:()=>import_random.getRandomIntegerInclusive,isBrowser:()=>import_env.
isBrowser,isBun:()=>import_env.isBun,isDeno:()=>import_env.isDeno,isError:()=>import_error.isError,isNodeLike:()=>import_env.isNodeLike,isNodeRuntime:()=>import_env.
isNodeRuntime,isObject:()=>import_object.isObject,isReactNative:()=>import_env.isReactNative,isWebWorker:()=>import_env.isWebWorker,randomUUID:()=>import_uuid.randomUUID,
stringToUint8Array:()=>import_bytesEncoding.stringToUint8Array,uint8ArrayToString:()=>import_bytesEncoding.uint8ArrayToString});module.exports=__toCommonJS(internal_exports);
var import_delay=__webpack_require__(85210);var import_random=__webpack_require__(93906);var import_object=__webpack_require__(11014);var import_error=__webpack_require__(
40543);var import_sha256=__webpack_require__(52114);var import_uuid=__webpack_require__(37845);var import_env=__webpack_require__(74911);var import_bytesEncoding=__webpack_require__(
98167);var import_sanitizer=__webpack_require__(51362)}),11014:(module=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;
var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,
name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(
from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};
var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var object_exports={};__export(object_exports,{isObject:()=>isObject});module.exports=
__toCommonJS(object_exports);function isObject(input){return typeof input==="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof RegExp)&&!(input instanceof
Date)}}),93906:(module=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;
var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),
mod);var random_exports={};__export(random_exports,{getRandomIntegerInclusive:()=>getRandomIntegerInclusive});module.exports=__toCommonJS(random_exports);function getRandomIntegerInclusive(min,max){
min=Math.ceil(min);max=Math.floor(max);const offset=Math.floor(Math.random()*(max-min+1));return offset+min}}),51362:((module,__unused_webpack_exports,__webpack_require__)=>{
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.
prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),
mod);var sanitizer_exports={};__export(sanitizer_exports,{Sanitizer:()=>Sanitizer});module.exports=__toCommonJS(sanitizer_exports);var import_object=__webpack_require__(
11014);const RedactedString="REDACTED";const defaultAllowedHeaderNames=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlat\
ion-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-\
Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers",
"Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Mat\
ch","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW\
-Authenticate"];const defaultAllowedQueryParameters=["api-version"];class Sanitizer{allowedHeaderNames;allowedQueryParameters;constructor({additionalAllowedHeaderNames:allowedHeaderNames=[],
additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){allowedHeaderNames=defaultAllowedHeaderNames.concat(allowedHeaderNames);allowedQueryParameters=defaultAllowedQueryParameters.
concat(allowedQueryParameters);this.allowedHeaderNames=new Set(allowedHeaderNames.map(n=>n.toLowerCase()));this.allowedQueryParameters=new Set(allowedQueryParameters.
map(p=>p.toLowerCase()))}sanitize(obj){const seen=new Set;return JSON.stringify(obj,(key,value)=>{if(value instanceof Error){return{...value,name:value.name,message:value.
message}}if(key==="headers"&&(0,import_object.isObject)(value)){return this.sanitizeHeaders(value)}else if(key==="url"&&typeof value==="string"){return this.sanitizeUrl(
value)}else if(key==="query"&&(0,import_object.isObject)(value)){return this.sanitizeQuery(value)}else if(key==="body"){return void 0}else if(key==="response"){
return void 0}else if(key==="operationSpec"){return void 0}else if(Array.isArray(value)||(0,import_object.isObject)(value)){if(seen.has(value)){return"[Circular\
]"}seen.add(value)}return value},2)}sanitizeUrl(value){if(typeof value!=="string"||value===null||value===""){return value}const url=new URL(value);if(!url.search){
return value}for(const[key]of url.searchParams){if(!this.allowedQueryParameters.has(key.toLowerCase())){url.searchParams.set(key,RedactedString)}}return url.toString()}sanitizeHeaders(obj){
const sanitized={};for(const key of Object.keys(obj)){if(this.allowedHeaderNames.has(key.toLowerCase())){sanitized[key]=obj[key]}else{sanitized[key]=RedactedString}}
return sanitized}sanitizeQuery(value){if(typeof value!=="object"||value===null){return value}const sanitized={};for(const k of Object.keys(value)){if(this.allowedQueryParameters.
has(k.toLowerCase())){sanitized[k]=value[k]}else{sanitized[k]=RedactedString}}return sanitized}}}),52114:((module,__unused_webpack_exports,__webpack_require__)=>{
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.
prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),
mod);var sha256_exports={};__export(sha256_exports,{computeSha256Hash:()=>computeSha256Hash,computeSha256Hmac:()=>computeSha256Hmac});module.exports=__toCommonJS(
sha256_exports);var import_node_crypto=__webpack_require__(77598);async function computeSha256Hmac(key,stringToSign,encoding){const decodedKey=Buffer.from(key,"\
base64");return(0,import_node_crypto.createHmac)("sha256",decodedKey).update(stringToSign).digest(encoding)}async function computeSha256Hash(content,encoding){return(0,
import_node_crypto.createHash)("sha256").update(content).digest(encoding)}}),37845:(module=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;
var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,
name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(
from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};
var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var uuidUtils_exports={};__export(uuidUtils_exports,{randomUUID:()=>randomUUID});
module.exports=__toCommonJS(uuidUtils_exports);function randomUUID(){return crypto.randomUUID()}}),85344:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_global_utils=__webpack_require__(75947);const require_diag=__webpack_require__(39294);const require_NoopContextManager=__webpack_require__(9014);const API_NAME="\
context";const NOOP_CONTEXT_MANAGER=new require_NoopContextManager.NoopContextManager;const NOOP_TOKEN=Object.freeze({dispose:()=>{}});var ContextAPI=class ContextAPI2{constructor(){
this._attachUnsupportedWarned=false}static getInstance(){if(!this._instance)this._instance=new ContextAPI2;return this._instance}setGlobalContextManager(contextManager){
return require_global_utils.registerGlobal(API_NAME,contextManager,require_diag.DiagAPI.instance())}active(){return this._getContextManager().active()}with(context,fn,thisArg,...args){
return this._getContextManager().with(context,fn,thisArg,...args)}bind(context,target){return this._getContextManager().bind(context,target)}attach(context){const contextManager=this.
_getContextManager();if(contextManager.attach)return contextManager.attach(context);if(!this._attachUnsupportedWarned){this._attachUnsupportedWarned=true;require_diag.
DiagAPI.instance().warn("The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (\
e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.")}return NOOP_TOKEN}_getContextManager(){return require_global_utils.getGlobal(API_NAME)||NOOP_CONTEXT_MANAGER}disable(){
this._getContextManager().disable();require_global_utils.unregisterGlobal(API_NAME,require_diag.DiagAPI.instance())}};exports.ContextAPI=ContextAPI}),39294:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_global_utils=__webpack_require__(75947);const require_ComponentLogger=__webpack_require__(72665);__webpack_require__(69039);const require_logLevelLogger=__webpack_require__(
96754);const API_NAME="diag";var DiagAPI=class DiagAPI2{static instance(){if(!this._instance)this._instance=new DiagAPI2;return this._instance}constructor(){function _logProxy(funcName){
return function(...args){const logger=require_global_utils.getGlobal("diag");if(!logger)return;return logger[funcName](...args)}}const self2=this;const setLogger=(logger,optionsOrLogLevel={
logLevel:60})=>{var _optionsOrLogLevel$lo;if(logger===self2){var _err$stack;const err=new Error("Cannot use diag as the logger for itself. Please use a DiagLogg\
er implementation like ConsoleDiagLogger or a custom implementation");self2.error((_err$stack=err.stack)!==null&&_err$stack!==void 0?_err$stack:err.message);return false}
if(typeof optionsOrLogLevel==="number")optionsOrLogLevel={logLevel:optionsOrLogLevel};const oldLogger=require_global_utils.getGlobal("diag");const newLogger=require_logLevelLogger.
createLogLevelDiagLogger((_optionsOrLogLevel$lo=optionsOrLogLevel.logLevel)!==null&&_optionsOrLogLevel$lo!==void 0?_optionsOrLogLevel$lo:60,logger);if(oldLogger&&
!optionsOrLogLevel.suppressOverrideMessage){var _Error$stack;const stack=(_Error$stack=new Error().stack)!==null&&_Error$stack!==void 0?_Error$stack:"<failed to\
 generate stacktrace>";oldLogger.warn(`Current logger will be overwritten from ${stack}`);newLogger.warn(`Current logger will overwrite one already registered f\
rom ${stack}`)}return require_global_utils.registerGlobal("diag",newLogger,self2,true)};self2.setLogger=setLogger;self2.disable=()=>{require_global_utils.unregisterGlobal(
API_NAME,self2)};self2.createComponentLogger=options=>{return new require_ComponentLogger.DiagComponentLogger(options)};self2.verbose=_logProxy("verbose");self2.
debug=_logProxy("debug");self2.info=_logProxy("info");self2.warn=_logProxy("warn");self2.error=_logProxy("error")}};exports.DiagAPI=DiagAPI}),49086:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_global_utils=__webpack_require__(75947);const require_diag=__webpack_require__(39294);const require_ProxyLoggerProvider=__webpack_require__(92651);
const API_NAME="logs";var LogsAPI=class LogsAPI2{constructor(){this._proxyLoggerProvider=new require_ProxyLoggerProvider.ProxyLoggerProvider}static getInstance(){
if(!this._instance)this._instance=new LogsAPI2;return this._instance}setGlobalLoggerProvider(provider){const success=require_global_utils.registerGlobal(API_NAME,
provider,require_diag.DiagAPI.instance());if(success)this._proxyLoggerProvider._setDelegate(provider);return success}getLoggerProvider(){return require_global_utils.
getGlobal(API_NAME)||this._proxyLoggerProvider}getLogger(name,version,options){return this.getLoggerProvider().getLogger(name,version,options)}disable(){require_global_utils.
unregisterGlobal(API_NAME,require_diag.DiagAPI.instance());this._proxyLoggerProvider=new require_ProxyLoggerProvider.ProxyLoggerProvider}};exports.e=LogsAPI}),93606:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_global_utils=__webpack_require__(75947);const require_diag=__webpack_require__(39294);const require_NoopMeterProvider=__webpack_require__(84354);const API_NAME="\
metrics";var MetricsAPI=class MetricsAPI2{constructor(){}static getInstance(){if(!this._instance)this._instance=new MetricsAPI2;return this._instance}setGlobalMeterProvider(provider){
return require_global_utils.registerGlobal(API_NAME,provider,require_diag.DiagAPI.instance())}getMeterProvider(){return require_global_utils.getGlobal(API_NAME)||
require_NoopMeterProvider.NOOP_METER_PROVIDER}getMeter(name,version,options){return this.getMeterProvider().getMeter(name,version,options)}disable(){require_global_utils.
unregisterGlobal(API_NAME,require_diag.DiagAPI.instance())}};exports.k=MetricsAPI}),77999:((__unused_webpack_module,exports,__webpack_require__)=>{const require_global_utils=__webpack_require__(
75947);const require_diag=__webpack_require__(39294);const require_utils=__webpack_require__(16012);const require_TextMapPropagator=__webpack_require__(53421);const require_NoopTextMapPropagator=__webpack_require__(
67449);const require_context_helpers=__webpack_require__(80966);const API_NAME="propagation";const NOOP_TEXT_MAP_PROPAGATOR=new require_NoopTextMapPropagator.NoopTextMapPropagator;
var PropagationAPI=class PropagationAPI2{constructor(){this.createBaggage=require_utils.createBaggage;this.getBaggage=require_context_helpers.getBaggage;this.getActiveBaggage=
require_context_helpers.getActiveBaggage;this.setBaggage=require_context_helpers.setBaggage;this.deleteBaggage=require_context_helpers.deleteBaggage}static getInstance(){
if(!this._instance)this._instance=new PropagationAPI2;return this._instance}setGlobalPropagator(propagator){return require_global_utils.registerGlobal(API_NAME,
propagator,require_diag.DiagAPI.instance())}inject(context,carrier,setter=require_TextMapPropagator.defaultTextMapSetter){return this._getGlobalPropagator().inject(
context,carrier,setter)}extract(context,carrier,getter=require_TextMapPropagator.defaultTextMapGetter){return this._getGlobalPropagator().extract(context,carrier,
getter)}fields(){return this._getGlobalPropagator().fields()}disable(){require_global_utils.unregisterGlobal(API_NAME,require_diag.DiagAPI.instance())}_getGlobalPropagator(){
return require_global_utils.getGlobal(API_NAME)||NOOP_TEXT_MAP_PROPAGATOR}};exports.R=PropagationAPI}),28806:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_global_utils=__webpack_require__(75947);const require_diag=__webpack_require__(39294);const require_context_utils=__webpack_require__(75427);const require_spancontext_utils=__webpack_require__(
67883);const require_ProxyTracerProvider=__webpack_require__(2170);const API_NAME="trace";var TraceAPI=class TraceAPI2{constructor(){this._proxyTracerProvider=new require_ProxyTracerProvider.
ProxyTracerProvider;this.wrapSpanContext=require_spancontext_utils.wrapSpanContext;this.isSpanContextValid=require_spancontext_utils.isSpanContextValid;this.deleteSpan=
require_context_utils.deleteSpan;this.getSpan=require_context_utils.getSpan;this.getActiveSpan=require_context_utils.getActiveSpan;this.getSpanContext=require_context_utils.
getSpanContext;this.setSpan=require_context_utils.setSpan;this.setSpanContext=require_context_utils.setSpanContext}static getInstance(){if(!this._instance)this.
_instance=new TraceAPI2;return this._instance}setGlobalTracerProvider(provider){const success=require_global_utils.registerGlobal(API_NAME,this._proxyTracerProvider,
require_diag.DiagAPI.instance());if(success)this._proxyTracerProvider.setDelegate(provider);return success}getTracerProvider(){return require_global_utils.getGlobal(
API_NAME)||this._proxyTracerProvider}getTracer(name,version){return this.getTracerProvider().getTracer(name,version)}disable(){require_global_utils.unregisterGlobal(
API_NAME,require_diag.DiagAPI.instance());this._proxyTracerProvider=new require_ProxyTracerProvider.ProxyTracerProvider}};exports.C=TraceAPI}),80966:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_context=__webpack_require__(74177);const require_context$1=__webpack_require__(85344);const BAGGAGE_KEY=require_context.createContextKey("OpenTele\
metry Baggage Key");function getBaggage(context){return context.getValue(BAGGAGE_KEY)||void 0}function getActiveBaggage(){return getBaggage(require_context$1.ContextAPI.
getInstance().active())}function setBaggage(context,baggage){return context.setValue(BAGGAGE_KEY,baggage)}function deleteBaggage(context){return context.deleteValue(
BAGGAGE_KEY)}exports.deleteBaggage=deleteBaggage;exports.getActiveBaggage=getActiveBaggage;exports.getBaggage=getBaggage;exports.setBaggage=setBaggage}),14688:((__unused_webpack_module,exports)=>{
var BaggageImpl=class BaggageImpl2{constructor(entries){this._entries=entries?new Map(entries):new Map}getEntry(key){const entry=this._entries.get(key);if(!entry)
return;return Object.assign({},entry)}getAllEntries(){return Array.from(this._entries.entries())}setEntry(key,entry){const newBaggage=new BaggageImpl2(this._entries);
newBaggage._entries.set(key,entry);return newBaggage}removeEntry(key){const newBaggage=new BaggageImpl2(this._entries);newBaggage._entries.delete(key);return newBaggage}removeEntries(...keys){
const newBaggage=new BaggageImpl2(this._entries);for(const key of keys)newBaggage._entries.delete(key);return newBaggage}clear(){return new BaggageImpl2}};exports.
BaggageImpl=BaggageImpl}),14229:((__unused_webpack_module,exports)=>{const baggageEntryMetadataSymbol=Symbol("BaggageEntryMetadata");exports.baggageEntryMetadataSymbol=
baggageEntryMetadataSymbol}),16012:((__unused_webpack_module,exports,__webpack_require__)=>{const require_diag=__webpack_require__(39294);const require_baggage_impl=__webpack_require__(
14688);const require_symbol=__webpack_require__(14229);const diag=require_diag.DiagAPI.instance();function createBaggage(entries={}){return new require_baggage_impl.
BaggageImpl(new Map(Object.entries(entries)))}function baggageEntryMetadataFromString(str){if(typeof str!=="string"){diag.error(`Cannot create baggage metadata \
from unknown type: ${typeof str}`);str=""}return{__TYPE__:require_symbol.baggageEntryMetadataSymbol,toString(){return str}}}exports.baggageEntryMetadataFromString=
baggageEntryMetadataFromString;exports.createBaggage=createBaggage}),33606:((__unused_webpack_module,exports,__webpack_require__)=>{const context=__webpack_require__(
85344).ContextAPI.getInstance();exports.context=context}),9014:((__unused_webpack_module,exports,__webpack_require__)=>{const require_context=__webpack_require__(
74177);var NoopContextManager=class{active(){return require_context.ROOT_CONTEXT}with(_context,fn,thisArg,...args){return fn.call(thisArg,...args)}bind(_context,target){
return target}enable(){return this}disable(){return this}attach(_context){return{dispose(){}}}};exports.NoopContextManager=NoopContextManager}),74177:((__unused_webpack_module,exports)=>{
function createContextKey(description){return Symbol.for(description)}const ROOT_CONTEXT=new class BaseContext{constructor(parentContext){const self2=this;self2.
_currentContext=parentContext?new Map(parentContext):new Map;self2.getValue=key=>self2._currentContext.get(key);self2.setValue=(key,value)=>{const context=new BaseContext(
self2._currentContext);context._currentContext.set(key,value);return context};self2.deleteValue=key=>{const context=new BaseContext(self2._currentContext);context.
_currentContext.delete(key);return context}}};exports.ROOT_CONTEXT=ROOT_CONTEXT;exports.createContextKey=createContextKey}),47330:((__unused_webpack_module,exports,__webpack_require__)=>{
const diag=__webpack_require__(39294).DiagAPI.instance();exports.diag=diag}),72665:((__unused_webpack_module,exports,__webpack_require__)=>{const require_global_utils=__webpack_require__(
75947);var DiagComponentLogger=class{constructor(props){this._namespace=props.namespace||"DiagComponentLogger"}debug(...args){return logProxy("debug",this._namespace,
args)}error(...args){return logProxy("error",this._namespace,args)}info(...args){return logProxy("info",this._namespace,args)}warn(...args){return logProxy("war\
n",this._namespace,args)}verbose(...args){return logProxy("verbose",this._namespace,args)}};function logProxy(funcName,namespace,args){const logger=require_global_utils.
getGlobal("diag");if(!logger)return;return logger[funcName](namespace,...args)}exports.DiagComponentLogger=DiagComponentLogger}),47359:((__unused_webpack_module,exports)=>{
const consoleMap=[{n:"error",c:"error"},{n:"warn",c:"warn"},{n:"info",c:"info"},{n:"debug",c:"debug"},{n:"verbose",c:"trace"}];const _originalConsoleMethods={};
if(typeof console!=="undefined"){for(const key of["error","warn","info","debug","trace","log"])if(typeof console[key]==="function")_originalConsoleMethods[key]=
console[key]}var DiagConsoleLogger=class{constructor(){function _consoleFunc(funcName){return function(...args){let theFunc=_originalConsoleMethods[funcName];if(typeof theFunc!==
"function")theFunc=_originalConsoleMethods["log"];if(typeof theFunc!=="function"&&console){theFunc=console[funcName];if(typeof theFunc!=="function")theFunc=console.
log}if(typeof theFunc==="function")return theFunc.apply(console,args)}}for(let i=0;i<consoleMap.length;i++)this[consoleMap[i].n]=_consoleFunc(consoleMap[i].c)}};
exports.DiagConsoleLogger=DiagConsoleLogger;exports._originalConsoleMethods=_originalConsoleMethods}),96754:((__unused_webpack_module,exports,__webpack_require__)=>{
__webpack_require__(69039);function createLogLevelDiagLogger(maxLevel,logger){if(maxLevel<0)maxLevel=0;else if(maxLevel>9999)maxLevel=9999;logger=logger||{};function _filterFunc(funcName,theLevel){
const theFunc=logger[funcName];if(typeof theFunc==="function"&&maxLevel>=theLevel)return theFunc.bind(logger);return function(){}}return{error:_filterFunc("erro\
r",30),warn:_filterFunc("warn",50),info:_filterFunc("info",60),debug:_filterFunc("debug",70),verbose:_filterFunc("verbose",80)}}exports.createLogLevelDiagLogger=
createLogLevelDiagLogger}),69039:((__unused_webpack_module,exports)=>{let DiagLogLevel=(function(DiagLogLevel2){DiagLogLevel2[DiagLogLevel2["NONE"]=0]="NONE";DiagLogLevel2[DiagLogLevel2["\
ERROR"]=30]="ERROR";DiagLogLevel2[DiagLogLevel2["WARN"]=50]="WARN";DiagLogLevel2[DiagLogLevel2["INFO"]=60]="INFO";DiagLogLevel2[DiagLogLevel2["DEBUG"]=70]="DEBU\
G";DiagLogLevel2[DiagLogLevel2["VERBOSE"]=80]="VERBOSE";DiagLogLevel2[DiagLogLevel2["ALL"]=9999]="ALL";return DiagLogLevel2})({});exports.DiagLogLevel=DiagLogLevel}),
11024:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperties(exports,{__esModule:{value:true},[Symbol.toStringTag]:{value:"Module"}});
const require_types=__webpack_require__(69039);const require_utils=__webpack_require__(16012);const require_context=__webpack_require__(74177);const require_consoleLogger=__webpack_require__(
47359);const require_NoopMeter=__webpack_require__(95341);const require_Metric=__webpack_require__(75730);const require_NoopLogger=__webpack_require__(15284);const require_LogRecord=__webpack_require__(
7149);const require_TextMapPropagator=__webpack_require__(53421);const require_trace_flags=__webpack_require__(28749);const require_invalid_span_constants=__webpack_require__(
79648);const require_spancontext_utils=__webpack_require__(67883);const require_ProxyTracer=__webpack_require__(50757);const require_span_kind=__webpack_require__(
39819);const require_status=__webpack_require__(96928);const require_utils$1=__webpack_require__(87179);const require_ProxyTracerProvider=__webpack_require__(2170);
const require_SamplingResult=__webpack_require__(80370);const require_context_api=__webpack_require__(33606);const require_diag_api=__webpack_require__(47330);const require_logs_api=__webpack_require__(
78702);const require_metrics_api=__webpack_require__(14260);const require_propagation_api=__webpack_require__(7925);const require_trace_api=__webpack_require__(
82872);var src_default={context:require_context_api.context,diag:require_diag_api.diag,logs:require_logs_api.logs,metrics:require_metrics_api.metrics,propagation:require_propagation_api.
propagation,trace:require_trace_api.trace};exports.DiagConsoleLogger=require_consoleLogger.DiagConsoleLogger;exports.DiagLogLevel=require_types.DiagLogLevel;exports.
INVALID_SPANID=require_invalid_span_constants.INVALID_SPANID;exports.INVALID_SPAN_CONTEXT=require_invalid_span_constants.INVALID_SPAN_CONTEXT;exports.INVALID_TRACEID=
require_invalid_span_constants.INVALID_TRACEID;exports.ProxyTracer=require_ProxyTracer.ProxyTracer;exports.ProxyTracerProvider=require_ProxyTracerProvider.ProxyTracerProvider;
exports.ROOT_CONTEXT=require_context.ROOT_CONTEXT;exports.SamplingDecision=require_SamplingResult.SamplingDecision;exports.SeverityNumber=require_LogRecord.SeverityNumber;
exports.SpanKind=require_span_kind.SpanKind;exports.SpanStatusCode=require_status.SpanStatusCode;exports.TraceFlags=require_trace_flags.TraceFlags;exports.ValueType=
require_Metric.ValueType;exports.baggageEntryMetadataFromString=require_utils.baggageEntryMetadataFromString;exports.context=require_context_api.context;exports.
createContextKey=require_context.createContextKey;exports.createNoopLogger=require_NoopLogger.createNoopLogger;exports.createNoopMeter=require_NoopMeter.createNoopMeter;
exports.createTraceState=require_utils$1.createTraceState;exports["default"]=src_default;exports.defaultTextMapGetter=require_TextMapPropagator.defaultTextMapGetter;
exports.defaultTextMapSetter=require_TextMapPropagator.defaultTextMapSetter;exports.diag=require_diag_api.diag;exports.isSpanContextValid=require_spancontext_utils.
isSpanContextValid;exports.isValidSpanId=require_spancontext_utils.isValidSpanId;exports.isValidTraceId=require_spancontext_utils.isValidTraceId;exports.logs=require_logs_api.
logs;exports.metrics=require_metrics_api.metrics;exports.propagation=require_propagation_api.propagation;exports.trace=require_trace_api.trace}),75947:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_version=__webpack_require__(45528);const require_semver=__webpack_require__(80970);const major=require_version.VERSION.split(".")[0];const GLOBAL_OPENTELEMETRY_API_KEY=Symbol.
for(`opentelemetry.js.api.${major}`);const _global=typeof globalThis==="object"?globalThis:typeof self==="object"?self:typeof window==="object"?window:typeof global===
"object"?global:{};function _makeGlobalApi(){return Object.defineProperty({},"version",{value:require_version.VERSION,enumerable:true,writable:false,configurable:false})}
function registerGlobal(type,instance,diag,allowOverride=false){var _global$GLOBAL_OPENTE;const api=_global[GLOBAL_OPENTELEMETRY_API_KEY]=(_global$GLOBAL_OPENTE=
_global[GLOBAL_OPENTELEMETRY_API_KEY])!==null&&_global$GLOBAL_OPENTE!==void 0?_global$GLOBAL_OPENTE:_makeGlobalApi();if(!allowOverride&&api[type]){const err=new Error(
`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);diag.error(err.stack||err.message);return false}if(api.version!=="1.10.0"){const err=new Error(
`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${require_version.VERSION}`);diag.error(err.stack||
err.message);return false}api[type]=instance;diag.debug(`@opentelemetry/api: Registered a global for ${type} v${require_version.VERSION}.`);return true}let _compatibleGlobalApi;
function getGlobal(type){const api=_global[GLOBAL_OPENTELEMETRY_API_KEY];if(api==null)return;if(api!==_compatibleGlobalApi){if(!api.version||!require_semver.isCompatible(
api.version))return;_compatibleGlobalApi=api}return api[type]}function unregisterGlobal(type,diag){diag.debug(`@opentelemetry/api: Unregistering a global for ${type}\
 v${require_version.VERSION}.`);const api=_global[GLOBAL_OPENTELEMETRY_API_KEY];if(api)delete api[type]}exports.getGlobal=getGlobal;exports.registerGlobal=registerGlobal;
exports.unregisterGlobal=unregisterGlobal}),80970:((__unused_webpack_module,exports,__webpack_require__)=>{const require_version=__webpack_require__(45528);const re=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
function _makeCompatibilityCheck(ownVersion){const acceptedVersions=new Set([ownVersion]);const rejectedVersions=new Set;const myVersionMatch=ownVersion.match(re);
if(!myVersionMatch)return()=>false;const ownVersionParsed={major:+myVersionMatch[1],minor:+myVersionMatch[2],patch:+myVersionMatch[3],prerelease:myVersionMatch[4]};
if(ownVersionParsed.prerelease!=null)return function isExactmatch(globalVersion){return globalVersion===ownVersion};function _reject(v){rejectedVersions.add(v);
return false}function _accept(v){acceptedVersions.add(v);return true}return function isCompatible2(globalVersion){if(acceptedVersions.has(globalVersion))return true;
if(rejectedVersions.has(globalVersion))return false;const globalVersionMatch=globalVersion.match(re);if(!globalVersionMatch)return _reject(globalVersion);const globalVersionParsed={
major:+globalVersionMatch[1],minor:+globalVersionMatch[2],patch:+globalVersionMatch[3],prerelease:globalVersionMatch[4]};if(globalVersionParsed.prerelease!=null)
return _reject(globalVersion);if(ownVersionParsed.major!==globalVersionParsed.major)return _reject(globalVersion);if(ownVersionParsed.major===0){if(ownVersionParsed.
minor===globalVersionParsed.minor&&ownVersionParsed.patch<=globalVersionParsed.patch)return _accept(globalVersion);return _reject(globalVersion)}if(ownVersionParsed.
minor<=globalVersionParsed.minor)return _accept(globalVersion);return _reject(globalVersion)}}const isCompatible=_makeCompatibilityCheck(require_version.VERSION);
exports._makeCompatibilityCheck=_makeCompatibilityCheck;exports.isCompatible=isCompatible}),78702:((__unused_webpack_module,exports,__webpack_require__)=>{const logs=__webpack_require__(
49086).e.getInstance();exports.logs=logs}),7149:((__unused_webpack_module,exports)=>{let SeverityNumber=(function(SeverityNumber2){SeverityNumber2[SeverityNumber2["\
UNSPECIFIED"]=0]="UNSPECIFIED";SeverityNumber2[SeverityNumber2["TRACE"]=1]="TRACE";SeverityNumber2[SeverityNumber2["TRACE2"]=2]="TRACE2";SeverityNumber2[SeverityNumber2["\
TRACE3"]=3]="TRACE3";SeverityNumber2[SeverityNumber2["TRACE4"]=4]="TRACE4";SeverityNumber2[SeverityNumber2["DEBUG"]=5]="DEBUG";SeverityNumber2[SeverityNumber2["\
DEBUG2"]=6]="DEBUG2";SeverityNumber2[SeverityNumber2["DEBUG3"]=7]="DEBUG3";SeverityNumber2[SeverityNumber2["DEBUG4"]=8]="DEBUG4";SeverityNumber2[SeverityNumber2["\
INFO"]=9]="INFO";SeverityNumber2[SeverityNumber2["INFO2"]=10]="INFO2";SeverityNumber2[SeverityNumber2["INFO3"]=11]="INFO3";SeverityNumber2[SeverityNumber2["INFO\
4"]=12]="INFO4";SeverityNumber2[SeverityNumber2["WARN"]=13]="WARN";SeverityNumber2[SeverityNumber2["WARN2"]=14]="WARN2";SeverityNumber2[SeverityNumber2["WARN3"]=
15]="WARN3";SeverityNumber2[SeverityNumber2["WARN4"]=16]="WARN4";SeverityNumber2[SeverityNumber2["ERROR"]=17]="ERROR";SeverityNumber2[SeverityNumber2["ERROR2"]=
18]="ERROR2";SeverityNumber2[SeverityNumber2["ERROR3"]=19]="ERROR3";SeverityNumber2[SeverityNumber2["ERROR4"]=20]="ERROR4";SeverityNumber2[SeverityNumber2["FATA\
L"]=21]="FATAL";SeverityNumber2[SeverityNumber2["FATAL2"]=22]="FATAL2";SeverityNumber2[SeverityNumber2["FATAL3"]=23]="FATAL3";SeverityNumber2[SeverityNumber2["F\
ATAL4"]=24]="FATAL4";return SeverityNumber2})({});exports.SeverityNumber=SeverityNumber}),15284:((__unused_webpack_module,exports)=>{var NoopLogger=class{emit(_logRecord){}enabled(){
return false}};const NOOP_LOGGER=new NoopLogger;function createNoopLogger(){return NOOP_LOGGER}exports.NOOP_LOGGER=NOOP_LOGGER;exports.NoopLogger=NoopLogger;exports.
createNoopLogger=createNoopLogger}),63419:((__unused_webpack_module,exports,__webpack_require__)=>{const require_NoopLogger=__webpack_require__(15284);var NoopLoggerProvider=class{getLogger(_name,_version,_options){
return new require_NoopLogger.NoopLogger}};const NOOP_LOGGER_PROVIDER=new NoopLoggerProvider;exports.NOOP_LOGGER_PROVIDER=NOOP_LOGGER_PROVIDER;exports.NoopLoggerProvider=
NoopLoggerProvider}),31300:((__unused_webpack_module,exports,__webpack_require__)=>{const require_NoopLogger=__webpack_require__(15284);var ProxyLogger=class{constructor(provider,name,version,options){
this._provider=provider;this.name=name;this.version=version;this.options=options}emit(logRecord){this._getLogger().emit(logRecord)}enabled(options){return this.
_getLogger().enabled(options)}_getLogger(){if(this._delegate)return this._delegate;const logger=this._provider._getDelegateLogger(this.name,this.version,this.options);
if(!logger)return require_NoopLogger.NOOP_LOGGER;this._delegate=logger;return this._delegate}};exports.ProxyLogger=ProxyLogger}),92651:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_NoopLoggerProvider=__webpack_require__(63419);const require_ProxyLogger=__webpack_require__(31300);var ProxyLoggerProvider=class{getLogger(name,version,options){
var _this$_getDelegateLog;return(_this$_getDelegateLog=this._getDelegateLogger(name,version,options))!==null&&_this$_getDelegateLog!==void 0?_this$_getDelegateLog:
new require_ProxyLogger.ProxyLogger(this,name,version,options)}_getDelegate(){var _this$_delegate;return(_this$_delegate=this._delegate)!==null&&_this$_delegate!==
void 0?_this$_delegate:require_NoopLoggerProvider.NOOP_LOGGER_PROVIDER}_setDelegate(delegate){this._delegate=delegate}_getDelegateLogger(name,version,options){var _this$_delegate2;
return(_this$_delegate2=this._delegate)===null||_this$_delegate2===void 0?void 0:_this$_delegate2.getLogger(name,version,options)}};exports.ProxyLoggerProvider=
ProxyLoggerProvider}),14260:((__unused_webpack_module,exports,__webpack_require__)=>{const metrics=__webpack_require__(93606).k.getInstance();exports.metrics=metrics}),
75730:((__unused_webpack_module,exports)=>{let ValueType=(function(ValueType2){ValueType2[ValueType2["INT"]=0]="INT";ValueType2[ValueType2["DOUBLE"]=1]="DOUBLE";
return ValueType2})({});exports.ValueType=ValueType}),95341:((__unused_webpack_module,exports)=>{var NoopMeter=class{constructor(){}createGauge(_name,_options){
return NOOP_GAUGE_METRIC}createHistogram(_name,_options){return NOOP_HISTOGRAM_METRIC}createCounter(_name,_options){return NOOP_COUNTER_METRIC}createUpDownCounter(_name,_options){
return NOOP_UP_DOWN_COUNTER_METRIC}createObservableGauge(_name,_options){return NOOP_OBSERVABLE_GAUGE_METRIC}createObservableCounter(_name,_options){return NOOP_OBSERVABLE_COUNTER_METRIC}createObservableUpDownCounter(_name,_options){
return NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC}addBatchObservableCallback(_callback,_observables){}removeBatchObservableCallback(_callback){}};var NoopMetric=class{};
var NoopCounterMetric=class extends NoopMetric{add(_value,_attributes){}};var NoopUpDownCounterMetric=class extends NoopMetric{add(_value,_attributes){}};var NoopGaugeMetric=class extends NoopMetric{record(_value,_attributes){}};
var NoopHistogramMetric=class extends NoopMetric{record(_value,_attributes){}};var NoopObservableMetric=class{addCallback(_callback){}removeCallback(_callback){}};
var NoopObservableCounterMetric=class extends NoopObservableMetric{};var NoopObservableGaugeMetric=class extends NoopObservableMetric{};var NoopObservableUpDownCounterMetric=class extends NoopObservableMetric{};
const NOOP_METER=new NoopMeter;const NOOP_COUNTER_METRIC=new NoopCounterMetric;const NOOP_GAUGE_METRIC=new NoopGaugeMetric;const NOOP_HISTOGRAM_METRIC=new NoopHistogramMetric;
const NOOP_UP_DOWN_COUNTER_METRIC=new NoopUpDownCounterMetric;const NOOP_OBSERVABLE_COUNTER_METRIC=new NoopObservableCounterMetric;const NOOP_OBSERVABLE_GAUGE_METRIC=new NoopObservableGaugeMetric;
const NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=new NoopObservableUpDownCounterMetric;function createNoopMeter(){return NOOP_METER}exports.NOOP_COUNTER_METRIC=NOOP_COUNTER_METRIC;
exports.NOOP_GAUGE_METRIC=NOOP_GAUGE_METRIC;exports.NOOP_HISTOGRAM_METRIC=NOOP_HISTOGRAM_METRIC;exports.NOOP_METER=NOOP_METER;exports.NOOP_OBSERVABLE_COUNTER_METRIC=
NOOP_OBSERVABLE_COUNTER_METRIC;exports.NOOP_OBSERVABLE_GAUGE_METRIC=NOOP_OBSERVABLE_GAUGE_METRIC;exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC=NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;
exports.NOOP_UP_DOWN_COUNTER_METRIC=NOOP_UP_DOWN_COUNTER_METRIC;exports.NoopCounterMetric=NoopCounterMetric;exports.NoopGaugeMetric=NoopGaugeMetric;exports.NoopHistogramMetric=
NoopHistogramMetric;exports.NoopMeter=NoopMeter;exports.NoopMetric=NoopMetric;exports.NoopObservableCounterMetric=NoopObservableCounterMetric;exports.NoopObservableGaugeMetric=
NoopObservableGaugeMetric;exports.NoopObservableMetric=NoopObservableMetric;exports.NoopObservableUpDownCounterMetric=NoopObservableUpDownCounterMetric;exports.
NoopUpDownCounterMetric=NoopUpDownCounterMetric;exports.createNoopMeter=createNoopMeter}),84354:((__unused_webpack_module,exports,__webpack_require__)=>{const require_NoopMeter=__webpack_require__(
95341);var NoopMeterProvider=class{getMeter(_name,_version,_options){return require_NoopMeter.NOOP_METER}};const NOOP_METER_PROVIDER=new NoopMeterProvider;exports.
NOOP_METER_PROVIDER=NOOP_METER_PROVIDER;exports.NoopMeterProvider=NoopMeterProvider}),7925:((__unused_webpack_module,exports,__webpack_require__)=>{const propagation=__webpack_require__(
77999).R.getInstance();exports.propagation=propagation}),67449:((__unused_webpack_module,exports)=>{var NoopTextMapPropagator=class{inject(_context,_carrier){}extract(context,_carrier){
return context}fields(){return[]}};exports.NoopTextMapPropagator=NoopTextMapPropagator}),53421:((__unused_webpack_module,exports)=>{const defaultTextMapGetter={
get(carrier,key){if(carrier==null)return;return carrier[key]},keys(carrier){if(carrier==null)return[];return Object.keys(carrier)}};const defaultTextMapSetter={
set(carrier,key,value){if(carrier==null)return;carrier[key]=value}};exports.defaultTextMapGetter=defaultTextMapGetter;exports.defaultTextMapSetter=defaultTextMapSetter}),
82872:((__unused_webpack_module,exports,__webpack_require__)=>{const trace=__webpack_require__(28806).C.getInstance();exports.trace=trace}),70208:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_invalid_span_constants=__webpack_require__(79648);var NonRecordingSpan=class{constructor(spanContext=require_invalid_span_constants.INVALID_SPAN_CONTEXT){
this._spanContext=spanContext}spanContext(){return this._spanContext}setAttribute(_key,_value){return this}setAttributes(_attributes){return this}addEvent(_name,_attributes){
return this}addLink(_link){return this}addLinks(_links){return this}setStatus(_status){return this}updateName(_name){return this}end(_endTime){}isRecording(){return false}recordException(_exception,_time){}};
exports.NonRecordingSpan=NonRecordingSpan}),20061:((__unused_webpack_module,exports,__webpack_require__)=>{const require_context=__webpack_require__(85344);const require_NonRecordingSpan=__webpack_require__(
70208);const require_context_utils=__webpack_require__(75427);const require_spancontext_utils=__webpack_require__(67883);const contextApi=require_context.ContextAPI.
getInstance();var NoopTracer=class{startSpan(name,options,context=contextApi.active()){if(Boolean(options===null||options===void 0?void 0:options.root))return new require_NonRecordingSpan.
NonRecordingSpan;const parentFromContext=context&&require_context_utils.getSpanContext(context);if(isSpanContext(parentFromContext)&&require_spancontext_utils.isSpanContextValid(
parentFromContext))return new require_NonRecordingSpan.NonRecordingSpan(parentFromContext);else return new require_NonRecordingSpan.NonRecordingSpan}startActiveSpan(name,arg2,arg3,arg4){
var _ctx;let opts;let ctx;let fn;if(arguments.length<2)return;else if(arguments.length===2)fn=arg2;else if(arguments.length===3){opts=arg2;fn=arg3}else{opts=arg2;
ctx=arg3;fn=arg4}const parentContext=(_ctx=ctx)!==null&&_ctx!==void 0?_ctx:contextApi.active();const span=this.startSpan(name,opts,parentContext);const contextWithSpanSet=require_context_utils.
setSpan(parentContext,span);return contextApi.with(contextWithSpanSet,fn,void 0,span)}};function isSpanContext(spanContext){return spanContext!==null&&typeof spanContext===
"object"&&"spanId"in spanContext&&typeof spanContext["spanId"]==="string"&&"traceId"in spanContext&&typeof spanContext["traceId"]==="string"&&"traceFlags"in spanContext&&
typeof spanContext["traceFlags"]==="number"}exports.NoopTracer=NoopTracer}),1010:((__unused_webpack_module,exports,__webpack_require__)=>{const require_NoopTracer=__webpack_require__(
20061);var NoopTracerProvider=class{getTracer(_name,_version,_options){return new require_NoopTracer.NoopTracer}};exports.b=NoopTracerProvider}),50757:((__unused_webpack_module,exports,__webpack_require__)=>{
const NOOP_TRACER=new(__webpack_require__(20061)).NoopTracer;var ProxyTracer=class{constructor(provider,name,version,options){this._provider=provider;this.name=
name;this.version=version;this.options=options}startSpan(name,options,context){return this._getTracer().startSpan(name,options,context)}startActiveSpan(_name,_options,_context,_fn){
const tracer=this._getTracer();return Reflect.apply(tracer.startActiveSpan,tracer,arguments)}_getTracer(){if(this._delegate)return this._delegate;const tracer=this.
_provider.getDelegateTracer(this.name,this.version,this.options);if(!tracer)return NOOP_TRACER;this._delegate=tracer;return this._delegate}};exports.ProxyTracer=
ProxyTracer}),2170:((__unused_webpack_module,exports,__webpack_require__)=>{const require_ProxyTracer=__webpack_require__(50757);const NOOP_TRACER_PROVIDER=new(__webpack_require__(
1010)).b;var ProxyTracerProvider=class{getTracer(name,version,options){var _this$getDelegateTrac;return(_this$getDelegateTrac=this.getDelegateTracer(name,version,
options))!==null&&_this$getDelegateTrac!==void 0?_this$getDelegateTrac:new require_ProxyTracer.ProxyTracer(this,name,version,options)}getDelegate(){var _this$_delegate;
return(_this$_delegate=this._delegate)!==null&&_this$_delegate!==void 0?_this$_delegate:NOOP_TRACER_PROVIDER}setDelegate(delegate){this._delegate=delegate}getDelegateTracer(name,version,options){
var _this$_delegate2;return(_this$_delegate2=this._delegate)===null||_this$_delegate2===void 0?void 0:_this$_delegate2.getTracer(name,version,options)}};exports.
ProxyTracerProvider=ProxyTracerProvider}),80370:((__unused_webpack_module,exports)=>{let SamplingDecision=(function(SamplingDecision2){SamplingDecision2[SamplingDecision2["\
NOT_RECORD"]=0]="NOT_RECORD";SamplingDecision2[SamplingDecision2["RECORD"]=1]="RECORD";SamplingDecision2[SamplingDecision2["RECORD_AND_SAMPLED"]=2]="RECORD_AND_\
SAMPLED";return SamplingDecision2})({});exports.SamplingDecision=SamplingDecision}),75427:((__unused_webpack_module,exports,__webpack_require__)=>{const require_context=__webpack_require__(
74177);const require_context$1=__webpack_require__(85344);const require_NonRecordingSpan=__webpack_require__(70208);const SPAN_KEY=require_context.createContextKey(
"OpenTelemetry Context Key SPAN");function getSpan(context){return context.getValue(SPAN_KEY)||void 0}function getActiveSpan(){return getSpan(require_context$1.
ContextAPI.getInstance().active())}function setSpan(context,span){return context.setValue(SPAN_KEY,span)}function deleteSpan(context){return context.deleteValue(
SPAN_KEY)}function setSpanContext(context,spanContext){return setSpan(context,new require_NonRecordingSpan.NonRecordingSpan(spanContext))}function getSpanContext(context){
var _getSpan;return(_getSpan=getSpan(context))===null||_getSpan===void 0?void 0:_getSpan.spanContext()}exports.deleteSpan=deleteSpan;exports.getActiveSpan=getActiveSpan;
exports.getSpan=getSpan;exports.getSpanContext=getSpanContext;exports.setSpan=setSpan;exports.setSpanContext=setSpanContext}),73033:((__unused_webpack_module,exports,__webpack_require__)=>{
const require_tracestate_validators=__webpack_require__(99846);const MAX_TRACE_STATE_ITEMS=32;const MAX_TRACE_STATE_LEN=512;const LIST_MEMBERS_SEPARATOR=",";const LIST_MEMBER_KEY_VALUE_SPLITTER="\
=";var TraceStateImpl=class TraceStateImpl2{constructor(rawTraceState){this._internalState=new Map;if(rawTraceState)this._parse(rawTraceState)}set(key,value){const currValue=this.
_internalState.get(key);let newLength=this.serialize().length;if(typeof currValue==="string")newLength+=value.length-currValue.length;else{if(this._internalState.
size>=MAX_TRACE_STATE_ITEMS)return this;newLength+=key.length+value.length+(this._internalState.size>0?2:1)}if(newLength>MAX_TRACE_STATE_LEN)return this;const traceState=this.
_clone();if(traceState._internalState.has(key))traceState._internalState.delete(key);traceState._internalState.set(key,value);return traceState}unset(key){const traceState=this.
_clone();traceState._internalState.delete(key);return traceState}get(key){return this._internalState.get(key)}serialize(){return Array.from(this._internalState.
keys()).reduceRight((agg,key)=>{agg.push(key+LIST_MEMBER_KEY_VALUE_SPLITTER+this.get(key));return agg},[]).join(LIST_MEMBERS_SEPARATOR)}_parse(rawTraceState){if(rawTraceState.
length>MAX_TRACE_STATE_LEN)return;this._internalState=rawTraceState.split(LIST_MEMBERS_SEPARATOR).reduceRight((agg,part)=>{const listMember=part.trim();const i=listMember.
indexOf(LIST_MEMBER_KEY_VALUE_SPLITTER);if(i!==-1){const key=listMember.slice(0,i);const value=listMember.slice(i+1,part.length);if(require_tracestate_validators.
validateKey(key)&&require_tracestate_validators.validateValue(value))agg.set(key,value)}return agg},new Map);if(this._internalState.size>MAX_TRACE_STATE_ITEMS)this.
_internalState=new Map(Array.from(this._internalState.entries()).reverse().slice(0,MAX_TRACE_STATE_ITEMS))}_keys(){return Array.from(this._internalState.keys()).
reverse()}_clone(){const traceState=new TraceStateImpl2;traceState._internalState=new Map(this._internalState);return traceState}};exports.TraceStateImpl=TraceStateImpl}),
99846:((__unused_webpack_module,exports)=>{const VALID_KEY_CHAR_RANGE="[_0-9a-z-*/]";const VALID_KEY_REGEX=new RegExp(`^(?:${`[a-z]${VALID_KEY_CHAR_RANGE}{0,255\
}`}|${`[a-z0-9]${VALID_KEY_CHAR_RANGE}{0,240}@[a-z]${VALID_KEY_CHAR_RANGE}{0,13}`})$`);const VALID_VALUE_BASE_REGEX=/^[ -~]{0,255}[!-~]$/;const INVALID_VALUE_COMMA_EQUAL_REGEX=/,|=/;
function validateKey(key){return VALID_KEY_REGEX.test(key)}function validateValue(value){return VALID_VALUE_BASE_REGEX.test(value)&&!INVALID_VALUE_COMMA_EQUAL_REGEX.
test(value)}exports.validateKey=validateKey;exports.validateValue=validateValue}),87179:((__unused_webpack_module,exports,__webpack_require__)=>{const require_tracestate_impl=__webpack_require__(
73033);function createTraceState(rawTraceState){return new require_tracestate_impl.TraceStateImpl(rawTraceState)}exports.createTraceState=createTraceState}),79648:((__unused_webpack_module,exports,__webpack_require__)=>{
__webpack_require__(28749);const INVALID_SPANID="0000000000000000";const INVALID_TRACEID="00000000000000000000000000000000";const INVALID_SPAN_CONTEXT={traceId:INVALID_TRACEID,
spanId:INVALID_SPANID,traceFlags:0};exports.INVALID_SPANID=INVALID_SPANID;exports.INVALID_SPAN_CONTEXT=INVALID_SPAN_CONTEXT;exports.INVALID_TRACEID=INVALID_TRACEID}),
39819:((__unused_webpack_module,exports)=>{let SpanKind=(function(SpanKind2){SpanKind2[SpanKind2["INTERNAL"]=0]="INTERNAL";SpanKind2[SpanKind2["SERVER"]=1]="SER\
VER";SpanKind2[SpanKind2["CLIENT"]=2]="CLIENT";SpanKind2[SpanKind2["PRODUCER"]=3]="PRODUCER";SpanKind2[SpanKind2["CONSUMER"]=4]="CONSUMER";return SpanKind2})({});
exports.SpanKind=SpanKind}),67883:((__unused_webpack_module,exports,__webpack_require__)=>{__webpack_require__(79648);const require_NonRecordingSpan=__webpack_require__(
70208);const isHex=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,
0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function isValidHex(id2,length){if(typeof id2!=="string"||id2.length!==length)
return false;let r=0;for(let i=0;i<id2.length;i+=4)r+=(isHex[id2.charCodeAt(i)]|0)+(isHex[id2.charCodeAt(i+1)]|0)+(isHex[id2.charCodeAt(i+2)]|0)+(isHex[id2.charCodeAt(
i+3)]|0);return r===length}function isValidTraceId(traceId){return isValidHex(traceId,32)&&traceId!=="00000000000000000000000000000000"}function isValidSpanId(spanId){
return isValidHex(spanId,16)&&spanId!=="0000000000000000"}function isSpanContextValid(spanContext){return isValidTraceId(spanContext.traceId)&&isValidSpanId(spanContext.
spanId)}function wrapSpanContext(spanContext){return new require_NonRecordingSpan.NonRecordingSpan(spanContext)}exports.isSpanContextValid=isSpanContextValid;exports.
isValidSpanId=isValidSpanId;exports.isValidTraceId=isValidTraceId;exports.wrapSpanContext=wrapSpanContext}),96928:((__unused_webpack_module,exports)=>{let SpanStatusCode=(function(SpanStatusCode2){
SpanStatusCode2[SpanStatusCode2["UNSET"]=0]="UNSET";SpanStatusCode2[SpanStatusCode2["OK"]=1]="OK";SpanStatusCode2[SpanStatusCode2["ERROR"]=2]="ERROR";return SpanStatusCode2})(
{});exports.SpanStatusCode=SpanStatusCode}),28749:((__unused_webpack_module,exports)=>{let TraceFlags=(function(TraceFlags2){TraceFlags2[TraceFlags2["NONE"]=0]=
"NONE";TraceFlags2[TraceFlags2["SAMPLED"]=1]="SAMPLED";return TraceFlags2})({});exports.TraceFlags=TraceFlags}),45528:((__unused_webpack_module,exports)=>{const VERSION="\
1.10.0";exports.VERSION=VERSION}),83575:(module=>{module.exports=JSON.parse('{"application/1d-interleaved-parityfec":{"source":"iana"},"application/3gpdash-qoe-\
report+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/3gpp-ims+xml":{"source":"iana","compressible":true},"application/3gpphal+json":\
{"source":"iana","compressible":true},"application/3gpphalforms+json":{"source":"iana","compressible":true},"application/a2l":{"source":"iana"},"application/ace\
+cbor":{"source":"iana"},"application/activemessage":{"source":"iana"},"application/activity+json":{"source":"iana","compressible":true},"application/alto-costm\
ap+json":{"source":"iana","compressible":true},"application/alto-costmapfilter+json":{"source":"iana","compressible":true},"application/alto-directory+json":{"s\
ource":"iana","compressible":true},"application/alto-endpointcost+json":{"source":"iana","compressible":true},"application/alto-endpointcostparams+json":{"sourc\
e":"iana","compressible":true},"application/alto-endpointprop+json":{"source":"iana","compressible":true},"application/alto-endpointpropparams+json":{"source":"\
iana","compressible":true},"application/alto-error+json":{"source":"iana","compressible":true},"application/alto-networkmap+json":{"source":"iana","compressible\
":true},"application/alto-networkmapfilter+json":{"source":"iana","compressible":true},"application/alto-updatestreamcontrol+json":{"source":"iana","compressibl\
e":true},"application/alto-updatestreamparams+json":{"source":"iana","compressible":true},"application/aml":{"source":"iana"},"application/andrew-inset":{"sourc\
e":"iana","extensions":["ez"]},"application/applefile":{"source":"iana"},"application/applixware":{"source":"apache","extensions":["aw"]},"application/at+jwt":{\
"source":"iana"},"application/atf":{"source":"iana"},"application/atfx":{"source":"iana"},"application/atom+xml":{"source":"iana","compressible":true,"extension\
s":["atom"]},"application/atomcat+xml":{"source":"iana","compressible":true,"extensions":["atomcat"]},"application/atomdeleted+xml":{"source":"iana","compressib\
le":true,"extensions":["atomdeleted"]},"application/atomicmail":{"source":"iana"},"application/atomsvc+xml":{"source":"iana","compressible":true,"extensions":["\
atomsvc"]},"application/atsc-dwd+xml":{"source":"iana","compressible":true,"extensions":["dwd"]},"application/atsc-dynamic-event-message":{"source":"iana"},"app\
lication/atsc-held+xml":{"source":"iana","compressible":true,"extensions":["held"]},"application/atsc-rdt+json":{"source":"iana","compressible":true},"applicati\
on/atsc-rsat+xml":{"source":"iana","compressible":true,"extensions":["rsat"]},"application/atxml":{"source":"iana"},"application/auth-policy+xml":{"source":"ian\
a","compressible":true},"application/bacnet-xdd+zip":{"source":"iana","compressible":false},"application/batch-smtp":{"source":"iana"},"application/bdoc":{"comp\
ressible":false,"extensions":["bdoc"]},"application/beep+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/calendar+json":{"source":"ian\
a","compressible":true},"application/calendar+xml":{"source":"iana","compressible":true,"extensions":["xcs"]},"application/call-completion":{"source":"iana"},"a\
pplication/cals-1840":{"source":"iana"},"application/captive+json":{"source":"iana","compressible":true},"application/cbor":{"source":"iana"},"application/cbor-\
seq":{"source":"iana"},"application/cccex":{"source":"iana"},"application/ccmp+xml":{"source":"iana","compressible":true},"application/ccxml+xml":{"source":"ian\
a","compressible":true,"extensions":["ccxml"]},"application/cdfx+xml":{"source":"iana","compressible":true,"extensions":["cdfx"]},"application/cdmi-capability":\
{"source":"iana","extensions":["cdmia"]},"application/cdmi-container":{"source":"iana","extensions":["cdmic"]},"application/cdmi-domain":{"source":"iana","exten\
sions":["cdmid"]},"application/cdmi-object":{"source":"iana","extensions":["cdmio"]},"application/cdmi-queue":{"source":"iana","extensions":["cdmiq"]},"applicat\
ion/cdni":{"source":"iana"},"application/cea":{"source":"iana"},"application/cea-2018+xml":{"source":"iana","compressible":true},"application/cellml+xml":{"sour\
ce":"iana","compressible":true},"application/cfw":{"source":"iana"},"application/city+json":{"source":"iana","compressible":true},"application/clr":{"source":"i\
ana"},"application/clue+xml":{"source":"iana","compressible":true},"application/clue_info+xml":{"source":"iana","compressible":true},"application/cms":{"source"\
:"iana"},"application/cnrp+xml":{"source":"iana","compressible":true},"application/coap-group+json":{"source":"iana","compressible":true},"application/coap-payl\
oad":{"source":"iana"},"application/commonground":{"source":"iana"},"application/conference-info+xml":{"source":"iana","compressible":true},"application/cose":{\
"source":"iana"},"application/cose-key":{"source":"iana"},"application/cose-key-set":{"source":"iana"},"application/cpl+xml":{"source":"iana","compressible":tru\
e,"extensions":["cpl"]},"application/csrattrs":{"source":"iana"},"application/csta+xml":{"source":"iana","compressible":true},"application/cstadata+xml":{"sourc\
e":"iana","compressible":true},"application/csvm+json":{"source":"iana","compressible":true},"application/cu-seeme":{"source":"apache","extensions":["cu"]},"app\
lication/cwt":{"source":"iana"},"application/cybercash":{"source":"iana"},"application/dart":{"compressible":true},"application/dash+xml":{"source":"iana","comp\
ressible":true,"extensions":["mpd"]},"application/dash-patch+xml":{"source":"iana","compressible":true,"extensions":["mpp"]},"application/dashdelta":{"source":"\
iana"},"application/davmount+xml":{"source":"iana","compressible":true,"extensions":["davmount"]},"application/dca-rft":{"source":"iana"},"application/dcd":{"so\
urce":"iana"},"application/dec-dx":{"source":"iana"},"application/dialog-info+xml":{"source":"iana","compressible":true},"application/dicom":{"source":"iana"},"\
application/dicom+json":{"source":"iana","compressible":true},"application/dicom+xml":{"source":"iana","compressible":true},"application/dii":{"source":"iana"},\
"application/dit":{"source":"iana"},"application/dns":{"source":"iana"},"application/dns+json":{"source":"iana","compressible":true},"application/dns-message":{\
"source":"iana"},"application/docbook+xml":{"source":"apache","compressible":true,"extensions":["dbk"]},"application/dots+cbor":{"source":"iana"},"application/d\
skpp+xml":{"source":"iana","compressible":true},"application/dssc+der":{"source":"iana","extensions":["dssc"]},"application/dssc+xml":{"source":"iana","compress\
ible":true,"extensions":["xdssc"]},"application/dvcs":{"source":"iana"},"application/ecmascript":{"source":"iana","compressible":true,"extensions":["es","ecma"]\
},"application/edi-consent":{"source":"iana"},"application/edi-x12":{"source":"iana","compressible":false},"application/edifact":{"source":"iana","compressible"\
:false},"application/efi":{"source":"iana"},"application/elm+json":{"source":"iana","charset":"UTF-8","compressible":true},"application/elm+xml":{"source":"iana\
","compressible":true},"application/emergencycalldata.cap+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/emergencycalldata.comment+xm\
l":{"source":"iana","compressible":true},"application/emergencycalldata.control+xml":{"source":"iana","compressible":true},"application/emergencycalldata.device\
info+xml":{"source":"iana","compressible":true},"application/emergencycalldata.ecall.msd":{"source":"iana"},"application/emergencycalldata.providerinfo+xml":{"s\
ource":"iana","compressible":true},"application/emergencycalldata.serviceinfo+xml":{"source":"iana","compressible":true},"application/emergencycalldata.subscrib\
erinfo+xml":{"source":"iana","compressible":true},"application/emergencycalldata.veds+xml":{"source":"iana","compressible":true},"application/emma+xml":{"source\
":"iana","compressible":true,"extensions":["emma"]},"application/emotionml+xml":{"source":"iana","compressible":true,"extensions":["emotionml"]},"application/en\
caprtp":{"source":"iana"},"application/epp+xml":{"source":"iana","compressible":true},"application/epub+zip":{"source":"iana","compressible":false,"extensions":\
["epub"]},"application/eshop":{"source":"iana"},"application/exi":{"source":"iana","extensions":["exi"]},"application/expect-ct-report+json":{"source":"iana","c\
ompressible":true},"application/express":{"source":"iana","extensions":["exp"]},"application/fastinfoset":{"source":"iana"},"application/fastsoap":{"source":"ia\
na"},"application/fdt+xml":{"source":"iana","compressible":true,"extensions":["fdt"]},"application/fhir+json":{"source":"iana","charset":"UTF-8","compressible":\
true},"application/fhir+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/fido.trusted-apps+json":{"compressible":true},"application/fit\
s":{"source":"iana"},"application/flexfec":{"source":"iana"},"application/font-sfnt":{"source":"iana"},"application/font-tdpfr":{"source":"iana","extensions":["\
pfr"]},"application/font-woff":{"source":"iana","compressible":false},"application/framework-attributes+xml":{"source":"iana","compressible":true},"application/\
geo+json":{"source":"iana","compressible":true,"extensions":["geojson"]},"application/geo+json-seq":{"source":"iana"},"application/geopackage+sqlite3":{"source"\
:"iana"},"application/geoxacml+xml":{"source":"iana","compressible":true},"application/gltf-buffer":{"source":"iana"},"application/gml+xml":{"source":"iana","co\
mpressible":true,"extensions":["gml"]},"application/gpx+xml":{"source":"apache","compressible":true,"extensions":["gpx"]},"application/gxf":{"source":"apache","\
extensions":["gxf"]},"application/gzip":{"source":"iana","compressible":false,"extensions":["gz"]},"application/h224":{"source":"iana"},"application/held+xml":{\
"source":"iana","compressible":true},"application/hjson":{"extensions":["hjson"]},"application/http":{"source":"iana"},"application/hyperstudio":{"source":"iana\
","extensions":["stk"]},"application/ibe-key-request+xml":{"source":"iana","compressible":true},"application/ibe-pkg-reply+xml":{"source":"iana","compressible":\
true},"application/ibe-pp-data":{"source":"iana"},"application/iges":{"source":"iana"},"application/im-iscomposing+xml":{"source":"iana","charset":"UTF-8","comp\
ressible":true},"application/index":{"source":"iana"},"application/index.cmd":{"source":"iana"},"application/index.obj":{"source":"iana"},"application/index.res\
ponse":{"source":"iana"},"application/index.vnd":{"source":"iana"},"application/inkml+xml":{"source":"iana","compressible":true,"extensions":["ink","inkml"]},"a\
pplication/iotp":{"source":"iana"},"application/ipfix":{"source":"iana","extensions":["ipfix"]},"application/ipp":{"source":"iana"},"application/isup":{"source"\
:"iana"},"application/its+xml":{"source":"iana","compressible":true,"extensions":["its"]},"application/java-archive":{"source":"apache","compressible":false,"ex\
tensions":["jar","war","ear"]},"application/java-serialized-object":{"source":"apache","compressible":false,"extensions":["ser"]},"application/java-vm":{"source\
":"apache","compressible":false,"extensions":["class"]},"application/javascript":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["js","mjs"\
]},"application/jf2feed+json":{"source":"iana","compressible":true},"application/jose":{"source":"iana"},"application/jose+json":{"source":"iana","compressible"\
:true},"application/jrd+json":{"source":"iana","compressible":true},"application/jscalendar+json":{"source":"iana","compressible":true},"application/json":{"sou\
rce":"iana","charset":"UTF-8","compressible":true,"extensions":["json","map"]},"application/json-patch+json":{"source":"iana","compressible":true},"application/\
json-seq":{"source":"iana"},"application/json5":{"extensions":["json5"]},"application/jsonml+json":{"source":"apache","compressible":true,"extensions":["jsonml"\
]},"application/jwk+json":{"source":"iana","compressible":true},"application/jwk-set+json":{"source":"iana","compressible":true},"application/jwt":{"source":"ia\
na"},"application/kpml-request+xml":{"source":"iana","compressible":true},"application/kpml-response+xml":{"source":"iana","compressible":true},"application/ld+\
json":{"source":"iana","compressible":true,"extensions":["jsonld"]},"application/lgr+xml":{"source":"iana","compressible":true,"extensions":["lgr"]},"applicatio\
n/link-format":{"source":"iana"},"application/load-control+xml":{"source":"iana","compressible":true},"application/lost+xml":{"source":"iana","compressible":tru\
e,"extensions":["lostxml"]},"application/lostsync+xml":{"source":"iana","compressible":true},"application/lpf+zip":{"source":"iana","compressible":false},"appli\
cation/lxf":{"source":"iana"},"application/mac-binhex40":{"source":"iana","extensions":["hqx"]},"application/mac-compactpro":{"source":"apache","extensions":["c\
pt"]},"application/macwriteii":{"source":"iana"},"application/mads+xml":{"source":"iana","compressible":true,"extensions":["mads"]},"application/manifest+json":\
{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["webmanifest"]},"application/marc":{"source":"iana","extensions":["mrc"]},"application/marc\
xml+xml":{"source":"iana","compressible":true,"extensions":["mrcx"]},"application/mathematica":{"source":"iana","extensions":["ma","nb","mb"]},"application/math\
ml+xml":{"source":"iana","compressible":true,"extensions":["mathml"]},"application/mathml-content+xml":{"source":"iana","compressible":true},"application/mathml\
-presentation+xml":{"source":"iana","compressible":true},"application/mbms-associated-procedure-description+xml":{"source":"iana","compressible":true},"applicat\
ion/mbms-deregister+xml":{"source":"iana","compressible":true},"application/mbms-envelope+xml":{"source":"iana","compressible":true},"application/mbms-msk+xml":\
{"source":"iana","compressible":true},"application/mbms-msk-response+xml":{"source":"iana","compressible":true},"application/mbms-protection-description+xml":{"\
source":"iana","compressible":true},"application/mbms-reception-report+xml":{"source":"iana","compressible":true},"application/mbms-register+xml":{"source":"ian\
a","compressible":true},"application/mbms-register-response+xml":{"source":"iana","compressible":true},"application/mbms-schedule+xml":{"source":"iana","compres\
sible":true},"application/mbms-user-service-description+xml":{"source":"iana","compressible":true},"application/mbox":{"source":"iana","extensions":["mbox"]},"a\
pplication/media-policy-dataset+xml":{"source":"iana","compressible":true,"extensions":["mpf"]},"application/media_control+xml":{"source":"iana","compressible":\
true},"application/mediaservercontrol+xml":{"source":"iana","compressible":true,"extensions":["mscml"]},"application/merge-patch+json":{"source":"iana","compres\
sible":true},"application/metalink+xml":{"source":"apache","compressible":true,"extensions":["metalink"]},"application/metalink4+xml":{"source":"iana","compress\
ible":true,"extensions":["meta4"]},"application/mets+xml":{"source":"iana","compressible":true,"extensions":["mets"]},"application/mf4":{"source":"iana"},"appli\
cation/mikey":{"source":"iana"},"application/mipc":{"source":"iana"},"application/missing-blocks+cbor-seq":{"source":"iana"},"application/mmt-aei+xml":{"source"\
:"iana","compressible":true,"extensions":["maei"]},"application/mmt-usd+xml":{"source":"iana","compressible":true,"extensions":["musd"]},"application/mods+xml":\
{"source":"iana","compressible":true,"extensions":["mods"]},"application/moss-keys":{"source":"iana"},"application/moss-signature":{"source":"iana"},"applicatio\
n/mosskey-data":{"source":"iana"},"application/mosskey-request":{"source":"iana"},"application/mp21":{"source":"iana","extensions":["m21","mp21"]},"application/\
mp4":{"source":"iana","extensions":["mp4s","m4p"]},"application/mpeg4-generic":{"source":"iana"},"application/mpeg4-iod":{"source":"iana"},"application/mpeg4-io\
d-xmt":{"source":"iana"},"application/mrb-consumer+xml":{"source":"iana","compressible":true},"application/mrb-publish+xml":{"source":"iana","compressible":true\
},"application/msc-ivr+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/msc-mixer+xml":{"source":"iana","charset":"UTF-8","compressible\
":true},"application/msword":{"source":"iana","compressible":false,"extensions":["doc","dot"]},"application/mud+json":{"source":"iana","compressible":true},"app\
lication/multipart-core":{"source":"iana"},"application/mxf":{"source":"iana","extensions":["mxf"]},"application/n-quads":{"source":"iana","extensions":["nq"]},\
"application/n-triples":{"source":"iana","extensions":["nt"]},"application/nasdata":{"source":"iana"},"application/news-checkgroups":{"source":"iana","charset":\
"US-ASCII"},"application/news-groupinfo":{"source":"iana","charset":"US-ASCII"},"application/news-transmission":{"source":"iana"},"application/nlsml+xml":{"sour\
ce":"iana","compressible":true},"application/node":{"source":"iana","extensions":["cjs"]},"application/nss":{"source":"iana"},"application/oauth-authz-req+jwt":\
{"source":"iana"},"application/oblivious-dns-message":{"source":"iana"},"application/ocsp-request":{"source":"iana"},"application/ocsp-response":{"source":"iana\
"},"application/octet-stream":{"source":"iana","compressible":false,"extensions":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc","deploy",\
"exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"]},"application/oda":{"source":"iana","extensions":["oda"]},"application/odm+xml":{"source":"iana"\
,"compressible":true},"application/odx":{"source":"iana"},"application/oebps-package+xml":{"source":"iana","compressible":true,"extensions":["opf"]},"applicatio\
n/ogg":{"source":"iana","compressible":false,"extensions":["ogx"]},"application/omdoc+xml":{"source":"apache","compressible":true,"extensions":["omdoc"]},"appli\
cation/onenote":{"source":"apache","extensions":["onetoc","onetoc2","onetmp","onepkg"]},"application/opc-nodeset+xml":{"source":"iana","compressible":true},"app\
lication/oscore":{"source":"iana"},"application/oxps":{"source":"iana","extensions":["oxps"]},"application/p21":{"source":"iana"},"application/p21+zip":{"source\
":"iana","compressible":false},"application/p2p-overlay+xml":{"source":"iana","compressible":true,"extensions":["relo"]},"application/parityfec":{"source":"iana\
"},"application/passport":{"source":"iana"},"application/patch-ops-error+xml":{"source":"iana","compressible":true,"extensions":["xer"]},"application/pdf":{"sou\
rce":"iana","compressible":false,"extensions":["pdf"]},"application/pdx":{"source":"iana"},"application/pem-certificate-chain":{"source":"iana"},"application/pg\
p-encrypted":{"source":"iana","compressible":false,"extensions":["pgp"]},"application/pgp-keys":{"source":"iana","extensions":["asc"]},"application/pgp-signatur\
e":{"source":"iana","extensions":["asc","sig"]},"application/pics-rules":{"source":"apache","extensions":["prf"]},"application/pidf+xml":{"source":"iana","chars\
et":"UTF-8","compressible":true},"application/pidf-diff+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/pkcs10":{"source":"iana","exte\
nsions":["p10"]},"application/pkcs12":{"source":"iana"},"application/pkcs7-mime":{"source":"iana","extensions":["p7m","p7c"]},"application/pkcs7-signature":{"so\
urce":"iana","extensions":["p7s"]},"application/pkcs8":{"source":"iana","extensions":["p8"]},"application/pkcs8-encrypted":{"source":"iana"},"application/pkix-a\
ttr-cert":{"source":"iana","extensions":["ac"]},"application/pkix-cert":{"source":"iana","extensions":["cer"]},"application/pkix-crl":{"source":"iana","extensio\
ns":["crl"]},"application/pkix-pkipath":{"source":"iana","extensions":["pkipath"]},"application/pkixcmp":{"source":"iana","extensions":["pki"]},"application/pls\
+xml":{"source":"iana","compressible":true,"extensions":["pls"]},"application/poc-settings+xml":{"source":"iana","charset":"UTF-8","compressible":true},"applica\
tion/postscript":{"source":"iana","compressible":true,"extensions":["ai","eps","ps"]},"application/ppsp-tracker+json":{"source":"iana","compressible":true},"app\
lication/problem+json":{"source":"iana","compressible":true},"application/problem+xml":{"source":"iana","compressible":true},"application/provenance+xml":{"sour\
ce":"iana","compressible":true,"extensions":["provx"]},"application/prs.alvestrand.titrax-sheet":{"source":"iana"},"application/prs.cww":{"source":"iana","exten\
sions":["cww"]},"application/prs.cyn":{"source":"iana","charset":"7-BIT"},"application/prs.hpub+zip":{"source":"iana","compressible":false},"application/prs.npr\
end":{"source":"iana"},"application/prs.plucker":{"source":"iana"},"application/prs.rdf-xml-crypt":{"source":"iana"},"application/prs.xsf+xml":{"source":"iana",\
"compressible":true},"application/pskc+xml":{"source":"iana","compressible":true,"extensions":["pskcxml"]},"application/pvd+json":{"source":"iana","compressible\
":true},"application/qsig":{"source":"iana"},"application/raml+yaml":{"compressible":true,"extensions":["raml"]},"application/raptorfec":{"source":"iana"},"appl\
ication/rdap+json":{"source":"iana","compressible":true},"application/rdf+xml":{"source":"iana","compressible":true,"extensions":["rdf","owl"]},"application/reg\
info+xml":{"source":"iana","compressible":true,"extensions":["rif"]},"application/relax-ng-compact-syntax":{"source":"iana","extensions":["rnc"]},"application/r\
emote-printing":{"source":"iana"},"application/reputon+json":{"source":"iana","compressible":true},"application/resource-lists+xml":{"source":"iana","compressib\
le":true,"extensions":["rl"]},"application/resource-lists-diff+xml":{"source":"iana","compressible":true,"extensions":["rld"]},"application/rfc+xml":{"source":"\
iana","compressible":true},"application/riscos":{"source":"iana"},"application/rlmi+xml":{"source":"iana","compressible":true},"application/rls-services+xml":{"\
source":"iana","compressible":true,"extensions":["rs"]},"application/route-apd+xml":{"source":"iana","compressible":true,"extensions":["rapd"]},"application/rou\
te-s-tsid+xml":{"source":"iana","compressible":true,"extensions":["sls"]},"application/route-usd+xml":{"source":"iana","compressible":true,"extensions":["rusd"]\
},"application/rpki-ghostbusters":{"source":"iana","extensions":["gbr"]},"application/rpki-manifest":{"source":"iana","extensions":["mft"]},"application/rpki-pu\
blication":{"source":"iana"},"application/rpki-roa":{"source":"iana","extensions":["roa"]},"application/rpki-updown":{"source":"iana"},"application/rsd+xml":{"s\
ource":"apache","compressible":true,"extensions":["rsd"]},"application/rss+xml":{"source":"apache","compressible":true,"extensions":["rss"]},"application/rtf":{\
"source":"iana","compressible":true,"extensions":["rtf"]},"application/rtploopback":{"source":"iana"},"application/rtx":{"source":"iana"},"application/samlasser\
tion+xml":{"source":"iana","compressible":true},"application/samlmetadata+xml":{"source":"iana","compressible":true},"application/sarif+json":{"source":"iana","\
compressible":true},"application/sarif-external-properties+json":{"source":"iana","compressible":true},"application/sbe":{"source":"iana"},"application/sbml+xml\
":{"source":"iana","compressible":true,"extensions":["sbml"]},"application/scaip+xml":{"source":"iana","compressible":true},"application/scim+json":{"source":"i\
ana","compressible":true},"application/scvp-cv-request":{"source":"iana","extensions":["scq"]},"application/scvp-cv-response":{"source":"iana","extensions":["sc\
s"]},"application/scvp-vp-request":{"source":"iana","extensions":["spq"]},"application/scvp-vp-response":{"source":"iana","extensions":["spp"]},"application/sdp\
":{"source":"iana","extensions":["sdp"]},"application/secevent+jwt":{"source":"iana"},"application/senml+cbor":{"source":"iana"},"application/senml+json":{"sour\
ce":"iana","compressible":true},"application/senml+xml":{"source":"iana","compressible":true,"extensions":["senmlx"]},"application/senml-etch+cbor":{"source":"i\
ana"},"application/senml-etch+json":{"source":"iana","compressible":true},"application/senml-exi":{"source":"iana"},"application/sensml+cbor":{"source":"iana"},\
"application/sensml+json":{"source":"iana","compressible":true},"application/sensml+xml":{"source":"iana","compressible":true,"extensions":["sensmlx"]},"applica\
tion/sensml-exi":{"source":"iana"},"application/sep+xml":{"source":"iana","compressible":true},"application/sep-exi":{"source":"iana"},"application/session-info\
":{"source":"iana"},"application/set-payment":{"source":"iana"},"application/set-payment-initiation":{"source":"iana","extensions":["setpay"]},"application/set-\
registration":{"source":"iana"},"application/set-registration-initiation":{"source":"iana","extensions":["setreg"]},"application/sgml":{"source":"iana"},"applic\
ation/sgml-open-catalog":{"source":"iana"},"application/shf+xml":{"source":"iana","compressible":true,"extensions":["shf"]},"application/sieve":{"source":"iana"\
,"extensions":["siv","sieve"]},"application/simple-filter+xml":{"source":"iana","compressible":true},"application/simple-message-summary":{"source":"iana"},"app\
lication/simplesymbolcontainer":{"source":"iana"},"application/sipc":{"source":"iana"},"application/slate":{"source":"iana"},"application/smil":{"source":"iana"\
},"application/smil+xml":{"source":"iana","compressible":true,"extensions":["smi","smil"]},"application/smpte336m":{"source":"iana"},"application/soap+fastinfos\
et":{"source":"iana"},"application/soap+xml":{"source":"iana","compressible":true},"application/sparql-query":{"source":"iana","extensions":["rq"]},"application\
/sparql-results+xml":{"source":"iana","compressible":true,"extensions":["srx"]},"application/spdx+json":{"source":"iana","compressible":true},"application/spiri\
ts-event+xml":{"source":"iana","compressible":true},"application/sql":{"source":"iana"},"application/srgs":{"source":"iana","extensions":["gram"]},"application/\
srgs+xml":{"source":"iana","compressible":true,"extensions":["grxml"]},"application/sru+xml":{"source":"iana","compressible":true,"extensions":["sru"]},"applica\
tion/ssdl+xml":{"source":"apache","compressible":true,"extensions":["ssdl"]},"application/ssml+xml":{"source":"iana","compressible":true,"extensions":["ssml"]},\
"application/stix+json":{"source":"iana","compressible":true},"application/swid+xml":{"source":"iana","compressible":true,"extensions":["swidtag"]},"application\
/tamp-apex-update":{"source":"iana"},"application/tamp-apex-update-confirm":{"source":"iana"},"application/tamp-community-update":{"source":"iana"},"application\
/tamp-community-update-confirm":{"source":"iana"},"application/tamp-error":{"source":"iana"},"application/tamp-sequence-adjust":{"source":"iana"},"application/t\
amp-sequence-adjust-confirm":{"source":"iana"},"application/tamp-status-query":{"source":"iana"},"application/tamp-status-response":{"source":"iana"},"applicati\
on/tamp-update":{"source":"iana"},"application/tamp-update-confirm":{"source":"iana"},"application/tar":{"compressible":true},"application/taxii+json":{"source"\
:"iana","compressible":true},"application/td+json":{"source":"iana","compressible":true},"application/tei+xml":{"source":"iana","compressible":true,"extensions"\
:["tei","teicorpus"]},"application/tetra_isi":{"source":"iana"},"application/thraud+xml":{"source":"iana","compressible":true,"extensions":["tfi"]},"application\
/timestamp-query":{"source":"iana"},"application/timestamp-reply":{"source":"iana"},"application/timestamped-data":{"source":"iana","extensions":["tsd"]},"appli\
cation/tlsrpt+gzip":{"source":"iana"},"application/tlsrpt+json":{"source":"iana","compressible":true},"application/tnauthlist":{"source":"iana"},"application/to\
ken-introspection+jwt":{"source":"iana"},"application/toml":{"compressible":true,"extensions":["toml"]},"application/trickle-ice-sdpfrag":{"source":"iana"},"app\
lication/trig":{"source":"iana","extensions":["trig"]},"application/ttml+xml":{"source":"iana","compressible":true,"extensions":["ttml"]},"application/tve-trigg\
er":{"source":"iana"},"application/tzif":{"source":"iana"},"application/tzif-leap":{"source":"iana"},"application/ubjson":{"compressible":false,"extensions":["u\
bj"]},"application/ulpfec":{"source":"iana"},"application/urc-grpsheet+xml":{"source":"iana","compressible":true},"application/urc-ressheet+xml":{"source":"iana\
","compressible":true,"extensions":["rsheet"]},"application/urc-targetdesc+xml":{"source":"iana","compressible":true,"extensions":["td"]},"application/urc-uisoc\
ketdesc+xml":{"source":"iana","compressible":true},"application/vcard+json":{"source":"iana","compressible":true},"application/vcard+xml":{"source":"iana","comp\
ressible":true},"application/vemmi":{"source":"iana"},"application/vividence.scriptfile":{"source":"apache"},"application/vnd.1000minds.decision-model+xml":{"so\
urce":"iana","compressible":true,"extensions":["1km"]},"application/vnd.3gpp-prose+xml":{"source":"iana","compressible":true},"application/vnd.3gpp-prose-pc3ch+\
xml":{"source":"iana","compressible":true},"application/vnd.3gpp-v2x-local-service-information":{"source":"iana"},"application/vnd.3gpp.5gnas":{"source":"iana"}\
,"application/vnd.3gpp.access-transfer-events+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.bsf+xml":{"source":"iana","compressible":true},"a\
pplication/vnd.3gpp.gmop+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.gtpc":{"source":"iana"},"application/vnd.3gpp.interworking-data":{"sou\
rce":"iana"},"application/vnd.3gpp.lpp":{"source":"iana"},"application/vnd.3gpp.mc-signalling-ear":{"source":"iana"},"application/vnd.3gpp.mcdata-affiliation-co\
mmand+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-paylo\
ad":{"source":"iana"},"application/vnd.3gpp.mcdata-service-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-signalling":{"source":\
"iana"},"application/vnd.3gpp.mcdata-ue-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-user-profile+xml":{"source":"iana","compr\
essible":true},"application/vnd.3gpp.mcptt-affiliation-command+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-floor-request+xml":{"sourc\
e":"iana","compressible":true},"application/vnd.3gpp.mcptt-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-location-info+xml":{"sour\
ce":"iana","compressible":true},"application/vnd.3gpp.mcptt-mbms-usage-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-service-confi\
g+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-signed+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-ue-config\
+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-ue-init-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-us\
er-profile+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-affiliation-command+xml":{"source":"iana","compressible":true},"application/\
vnd.3gpp.mcvideo-affiliation-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-info+xml":{"source":"iana","compressible":true},"appl\
ication/vnd.3gpp.mcvideo-location-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-mbms-usage-info+xml":{"source":"iana","compressi\
ble":true},"application/vnd.3gpp.mcvideo-service-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-transmission-request+xml":{"sou\
rce":"iana","compressible":true},"application/vnd.3gpp.mcvideo-ue-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-user-profile+x\
ml":{"source":"iana","compressible":true},"application/vnd.3gpp.mid-call+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.ngap":{"source":"iana"\
},"application/vnd.3gpp.pfcp":{"source":"iana"},"application/vnd.3gpp.pic-bw-large":{"source":"iana","extensions":["plb"]},"application/vnd.3gpp.pic-bw-small":{\
"source":"iana","extensions":["psb"]},"application/vnd.3gpp.pic-bw-var":{"source":"iana","extensions":["pvb"]},"application/vnd.3gpp.s1ap":{"source":"iana"},"ap\
plication/vnd.3gpp.sms":{"source":"iana"},"application/vnd.3gpp.sms+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.srvcc-ext+xml":{"source":"i\
ana","compressible":true},"application/vnd.3gpp.srvcc-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.state-and-event-info+xml":{"source":\
"iana","compressible":true},"application/vnd.3gpp.ussd+xml":{"source":"iana","compressible":true},"application/vnd.3gpp2.bcmcsinfo+xml":{"source":"iana","compre\
ssible":true},"application/vnd.3gpp2.sms":{"source":"iana"},"application/vnd.3gpp2.tcap":{"source":"iana","extensions":["tcap"]},"application/vnd.3lightssoftwar\
e.imagescal":{"source":"iana"},"application/vnd.3m.post-it-notes":{"source":"iana","extensions":["pwn"]},"application/vnd.accpac.simply.aso":{"source":"iana","e\
xtensions":["aso"]},"application/vnd.accpac.simply.imp":{"source":"iana","extensions":["imp"]},"application/vnd.acucobol":{"source":"iana","extensions":["acu"]}\
,"application/vnd.acucorp":{"source":"iana","extensions":["atc","acutc"]},"application/vnd.adobe.air-application-installer-package+zip":{"source":"apache","comp\
ressible":false,"extensions":["air"]},"application/vnd.adobe.flash.movie":{"source":"iana"},"application/vnd.adobe.formscentral.fcdt":{"source":"iana","extensio\
ns":["fcdt"]},"application/vnd.adobe.fxp":{"source":"iana","extensions":["fxp","fxpl"]},"application/vnd.adobe.partial-upload":{"source":"iana"},"application/vn\
d.adobe.xdp+xml":{"source":"iana","compressible":true,"extensions":["xdp"]},"application/vnd.adobe.xfdf":{"source":"iana","extensions":["xfdf"]},"application/vn\
d.aether.imp":{"source":"iana"},"application/vnd.afpc.afplinedata":{"source":"iana"},"application/vnd.afpc.afplinedata-pagedef":{"source":"iana"},"application/v\
nd.afpc.cmoca-cmresource":{"source":"iana"},"application/vnd.afpc.foca-charset":{"source":"iana"},"application/vnd.afpc.foca-codedfont":{"source":"iana"},"appli\
cation/vnd.afpc.foca-codepage":{"source":"iana"},"application/vnd.afpc.modca":{"source":"iana"},"application/vnd.afpc.modca-cmtable":{"source":"iana"},"applicat\
ion/vnd.afpc.modca-formdef":{"source":"iana"},"application/vnd.afpc.modca-mediummap":{"source":"iana"},"application/vnd.afpc.modca-objectcontainer":{"source":"i\
ana"},"application/vnd.afpc.modca-overlay":{"source":"iana"},"application/vnd.afpc.modca-pagesegment":{"source":"iana"},"application/vnd.age":{"source":"iana","\
extensions":["age"]},"application/vnd.ah-barcode":{"source":"iana"},"application/vnd.ahead.space":{"source":"iana","extensions":["ahead"]},"application/vnd.airz\
ip.filesecure.azf":{"source":"iana","extensions":["azf"]},"application/vnd.airzip.filesecure.azs":{"source":"iana","extensions":["azs"]},"application/vnd.amadeu\
s+json":{"source":"iana","compressible":true},"application/vnd.amazon.ebook":{"source":"apache","extensions":["azw"]},"application/vnd.amazon.mobi8-ebook":{"sou\
rce":"iana"},"application/vnd.americandynamics.acc":{"source":"iana","extensions":["acc"]},"application/vnd.amiga.ami":{"source":"iana","extensions":["ami"]},"a\
pplication/vnd.amundsen.maze+xml":{"source":"iana","compressible":true},"application/vnd.android.ota":{"source":"iana"},"application/vnd.android.package-archive\
":{"source":"apache","compressible":false,"extensions":["apk"]},"application/vnd.anki":{"source":"iana"},"application/vnd.anser-web-certificate-issue-initiation\
":{"source":"iana","extensions":["cii"]},"application/vnd.anser-web-funds-transfer-initiation":{"source":"apache","extensions":["fti"]},"application/vnd.antix.g\
ame-component":{"source":"iana","extensions":["atx"]},"application/vnd.apache.arrow.file":{"source":"iana"},"application/vnd.apache.arrow.stream":{"source":"ian\
a"},"application/vnd.apache.thrift.binary":{"source":"iana"},"application/vnd.apache.thrift.compact":{"source":"iana"},"application/vnd.apache.thrift.json":{"so\
urce":"iana"},"application/vnd.api+json":{"source":"iana","compressible":true},"application/vnd.aplextor.warrp+json":{"source":"iana","compressible":true},"appl\
ication/vnd.apothekende.reservation+json":{"source":"iana","compressible":true},"application/vnd.apple.installer+xml":{"source":"iana","compressible":true,"exte\
nsions":["mpkg"]},"application/vnd.apple.keynote":{"source":"iana","extensions":["key"]},"application/vnd.apple.mpegurl":{"source":"iana","extensions":["m3u8"]}\
,"application/vnd.apple.numbers":{"source":"iana","extensions":["numbers"]},"application/vnd.apple.pages":{"source":"iana","extensions":["pages"]},"application/\
vnd.apple.pkpass":{"compressible":false,"extensions":["pkpass"]},"application/vnd.arastra.swi":{"source":"iana"},"application/vnd.aristanetworks.swi":{"source":\
"iana","extensions":["swi"]},"application/vnd.artisan+json":{"source":"iana","compressible":true},"application/vnd.artsquare":{"source":"iana"},"application/vnd\
.astraea-software.iota":{"source":"iana","extensions":["iota"]},"application/vnd.audiograph":{"source":"iana","extensions":["aep"]},"application/vnd.autopackage\
":{"source":"iana"},"application/vnd.avalon+json":{"source":"iana","compressible":true},"application/vnd.avistar+xml":{"source":"iana","compressible":true},"app\
lication/vnd.balsamiq.bmml+xml":{"source":"iana","compressible":true,"extensions":["bmml"]},"application/vnd.balsamiq.bmpr":{"source":"iana"},"application/vnd.b\
anana-accounting":{"source":"iana"},"application/vnd.bbf.usp.error":{"source":"iana"},"application/vnd.bbf.usp.msg":{"source":"iana"},"application/vnd.bbf.usp.m\
sg+json":{"source":"iana","compressible":true},"application/vnd.bekitzur-stech+json":{"source":"iana","compressible":true},"application/vnd.bint.med-content":{"\
source":"iana"},"application/vnd.biopax.rdf+xml":{"source":"iana","compressible":true},"application/vnd.blink-idb-value-wrapper":{"source":"iana"},"application/\
vnd.blueice.multipass":{"source":"iana","extensions":["mpm"]},"application/vnd.bluetooth.ep.oob":{"source":"iana"},"application/vnd.bluetooth.le.oob":{"source":\
"iana"},"application/vnd.bmi":{"source":"iana","extensions":["bmi"]},"application/vnd.bpf":{"source":"iana"},"application/vnd.bpf3":{"source":"iana"},"applicati\
on/vnd.businessobjects":{"source":"iana","extensions":["rep"]},"application/vnd.byu.uapi+json":{"source":"iana","compressible":true},"application/vnd.cab-jscrip\
t":{"source":"iana"},"application/vnd.canon-cpdl":{"source":"iana"},"application/vnd.canon-lips":{"source":"iana"},"application/vnd.capasystems-pg+json":{"sourc\
e":"iana","compressible":true},"application/vnd.cendio.thinlinc.clientconf":{"source":"iana"},"application/vnd.century-systems.tcp_stream":{"source":"iana"},"ap\
plication/vnd.chemdraw+xml":{"source":"iana","compressible":true,"extensions":["cdxml"]},"application/vnd.chess-pgn":{"source":"iana"},"application/vnd.chipnuts\
.karaoke-mmd":{"source":"iana","extensions":["mmd"]},"application/vnd.ciedi":{"source":"iana"},"application/vnd.cinderella":{"source":"iana","extensions":["cdy"\
]},"application/vnd.cirpack.isdn-ext":{"source":"iana"},"application/vnd.citationstyles.style+xml":{"source":"iana","compressible":true,"extensions":["csl"]},"a\
pplication/vnd.claymore":{"source":"iana","extensions":["cla"]},"application/vnd.cloanto.rp9":{"source":"iana","extensions":["rp9"]},"application/vnd.clonk.c4gr\
oup":{"source":"iana","extensions":["c4g","c4d","c4f","c4p","c4u"]},"application/vnd.cluetrust.cartomobile-config":{"source":"iana","extensions":["c11amc"]},"ap\
plication/vnd.cluetrust.cartomobile-config-pkg":{"source":"iana","extensions":["c11amz"]},"application/vnd.coffeescript":{"source":"iana"},"application/vnd.coll\
abio.xodocuments.document":{"source":"iana"},"application/vnd.collabio.xodocuments.document-template":{"source":"iana"},"application/vnd.collabio.xodocuments.pr\
esentation":{"source":"iana"},"application/vnd.collabio.xodocuments.presentation-template":{"source":"iana"},"application/vnd.collabio.xodocuments.spreadsheet":\
{"source":"iana"},"application/vnd.collabio.xodocuments.spreadsheet-template":{"source":"iana"},"application/vnd.collection+json":{"source":"iana","compressible\
":true},"application/vnd.collection.doc+json":{"source":"iana","compressible":true},"application/vnd.collection.next+json":{"source":"iana","compressible":true}\
,"application/vnd.comicbook+zip":{"source":"iana","compressible":false},"application/vnd.comicbook-rar":{"source":"iana"},"application/vnd.commerce-battelle":{"\
source":"iana"},"application/vnd.commonspace":{"source":"iana","extensions":["csp"]},"application/vnd.contact.cmsg":{"source":"iana","extensions":["cdbcmsg"]},"\
application/vnd.coreos.ignition+json":{"source":"iana","compressible":true},"application/vnd.cosmocaller":{"source":"iana","extensions":["cmc"]},"application/vn\
d.crick.clicker":{"source":"iana","extensions":["clkx"]},"application/vnd.crick.clicker.keyboard":{"source":"iana","extensions":["clkk"]},"application/vnd.crick\
.clicker.palette":{"source":"iana","extensions":["clkp"]},"application/vnd.crick.clicker.template":{"source":"iana","extensions":["clkt"]},"application/vnd.cric\
k.clicker.wordbank":{"source":"iana","extensions":["clkw"]},"application/vnd.criticaltools.wbs+xml":{"source":"iana","compressible":true,"extensions":["wbs"]},"\
application/vnd.cryptii.pipe+json":{"source":"iana","compressible":true},"application/vnd.crypto-shade-file":{"source":"iana"},"application/vnd.cryptomator.encr\
ypted":{"source":"iana"},"application/vnd.cryptomator.vault":{"source":"iana"},"application/vnd.ctc-posml":{"source":"iana","extensions":["pml"]},"application/v\
nd.ctct.ws+xml":{"source":"iana","compressible":true},"application/vnd.cups-pdf":{"source":"iana"},"application/vnd.cups-postscript":{"source":"iana"},"applicat\
ion/vnd.cups-ppd":{"source":"iana","extensions":["ppd"]},"application/vnd.cups-raster":{"source":"iana"},"application/vnd.cups-raw":{"source":"iana"},"applicati\
on/vnd.curl":{"source":"iana"},"application/vnd.curl.car":{"source":"apache","extensions":["car"]},"application/vnd.curl.pcurl":{"source":"apache","extensions":\
["pcurl"]},"application/vnd.cyan.dean.root+xml":{"source":"iana","compressible":true},"application/vnd.cybank":{"source":"iana"},"application/vnd.cyclonedx+json\
":{"source":"iana","compressible":true},"application/vnd.cyclonedx+xml":{"source":"iana","compressible":true},"application/vnd.d2l.coursepackage1p0+zip":{"sourc\
e":"iana","compressible":false},"application/vnd.d3m-dataset":{"source":"iana"},"application/vnd.d3m-problem":{"source":"iana"},"application/vnd.dart":{"source"\
:"iana","compressible":true,"extensions":["dart"]},"application/vnd.data-vision.rdz":{"source":"iana","extensions":["rdz"]},"application/vnd.datapackage+json":{\
"source":"iana","compressible":true},"application/vnd.dataresource+json":{"source":"iana","compressible":true},"application/vnd.dbf":{"source":"iana","extension\
s":["dbf"]},"application/vnd.debian.binary-package":{"source":"iana"},"application/vnd.dece.data":{"source":"iana","extensions":["uvf","uvvf","uvd","uvvd"]},"ap\
plication/vnd.dece.ttml+xml":{"source":"iana","compressible":true,"extensions":["uvt","uvvt"]},"application/vnd.dece.unspecified":{"source":"iana","extensions":\
["uvx","uvvx"]},"application/vnd.dece.zip":{"source":"iana","extensions":["uvz","uvvz"]},"application/vnd.denovo.fcselayout-link":{"source":"iana","extensions":\
["fe_launch"]},"application/vnd.desmume.movie":{"source":"iana"},"application/vnd.dir-bi.plate-dl-nosuffix":{"source":"iana"},"application/vnd.dm.delegation+xml\
":{"source":"iana","compressible":true},"application/vnd.dna":{"source":"iana","extensions":["dna"]},"application/vnd.document+json":{"source":"iana","compressi\
ble":true},"application/vnd.dolby.mlp":{"source":"apache","extensions":["mlp"]},"application/vnd.dolby.mobile.1":{"source":"iana"},"application/vnd.dolby.mobile\
.2":{"source":"iana"},"application/vnd.doremir.scorecloud-binary-document":{"source":"iana"},"application/vnd.dpgraph":{"source":"iana","extensions":["dpg"]},"a\
pplication/vnd.dreamfactory":{"source":"iana","extensions":["dfac"]},"application/vnd.drive+json":{"source":"iana","compressible":true},"application/vnd.ds-keyp\
oint":{"source":"apache","extensions":["kpxx"]},"application/vnd.dtg.local":{"source":"iana"},"application/vnd.dtg.local.flash":{"source":"iana"},"application/v\
nd.dtg.local.html":{"source":"iana"},"application/vnd.dvb.ait":{"source":"iana","extensions":["ait"]},"application/vnd.dvb.dvbisl+xml":{"source":"iana","compres\
sible":true},"application/vnd.dvb.dvbj":{"source":"iana"},"application/vnd.dvb.esgcontainer":{"source":"iana"},"application/vnd.dvb.ipdcdftnotifaccess":{"source\
":"iana"},"application/vnd.dvb.ipdcesgaccess":{"source":"iana"},"application/vnd.dvb.ipdcesgaccess2":{"source":"iana"},"application/vnd.dvb.ipdcesgpdd":{"source\
":"iana"},"application/vnd.dvb.ipdcroaming":{"source":"iana"},"application/vnd.dvb.iptv.alfec-base":{"source":"iana"},"application/vnd.dvb.iptv.alfec-enhancemen\
t":{"source":"iana"},"application/vnd.dvb.notif-aggregate-root+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-container+xml":{"source":"i\
ana","compressible":true},"application/vnd.dvb.notif-generic+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-ia-msglist+xml":{"source":"ia\
na","compressible":true},"application/vnd.dvb.notif-ia-registration-request+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-ia-registratio\
n-response+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-init+xml":{"source":"iana","compressible":true},"application/vnd.dvb.pfr":{"sou\
rce":"iana"},"application/vnd.dvb.service":{"source":"iana","extensions":["svc"]},"application/vnd.dxr":{"source":"iana"},"application/vnd.dynageo":{"source":"i\
ana","extensions":["geo"]},"application/vnd.dzr":{"source":"iana"},"application/vnd.easykaraoke.cdgdownload":{"source":"iana"},"application/vnd.ecdis-update":{"\
source":"iana"},"application/vnd.ecip.rlp":{"source":"iana"},"application/vnd.eclipse.ditto+json":{"source":"iana","compressible":true},"application/vnd.ecowin.\
chart":{"source":"iana","extensions":["mag"]},"application/vnd.ecowin.filerequest":{"source":"iana"},"application/vnd.ecowin.fileupdate":{"source":"iana"},"appl\
ication/vnd.ecowin.series":{"source":"iana"},"application/vnd.ecowin.seriesrequest":{"source":"iana"},"application/vnd.ecowin.seriesupdate":{"source":"iana"},"a\
pplication/vnd.efi.img":{"source":"iana"},"application/vnd.efi.iso":{"source":"iana"},"application/vnd.emclient.accessrequest+xml":{"source":"iana","compressibl\
e":true},"application/vnd.enliven":{"source":"iana","extensions":["nml"]},"application/vnd.enphase.envoy":{"source":"iana"},"application/vnd.eprints.data+xml":{\
"source":"iana","compressible":true},"application/vnd.epson.esf":{"source":"iana","extensions":["esf"]},"application/vnd.epson.msf":{"source":"iana","extensions\
":["msf"]},"application/vnd.epson.quickanime":{"source":"iana","extensions":["qam"]},"application/vnd.epson.salt":{"source":"iana","extensions":["slt"]},"applic\
ation/vnd.epson.ssf":{"source":"iana","extensions":["ssf"]},"application/vnd.ericsson.quickcall":{"source":"iana"},"application/vnd.espass-espass+zip":{"source"\
:"iana","compressible":false},"application/vnd.eszigno3+xml":{"source":"iana","compressible":true,"extensions":["es3","et3"]},"application/vnd.etsi.aoc+xml":{"s\
ource":"iana","compressible":true},"application/vnd.etsi.asic-e+zip":{"source":"iana","compressible":false},"application/vnd.etsi.asic-s+zip":{"source":"iana","\
compressible":false},"application/vnd.etsi.cug+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvcommand+xml":{"source":"iana","compressible"\
:true},"application/vnd.etsi.iptvdiscovery+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvprofile+xml":{"source":"iana","compressible":tru\
e},"application/vnd.etsi.iptvsad-bc+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvsad-cod+xml":{"source":"iana","compressible":true},"app\
lication/vnd.etsi.iptvsad-npvr+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvservice+xml":{"source":"iana","compressible":true},"applicat\
ion/vnd.etsi.iptvsync+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvueprofile+xml":{"source":"iana","compressible":true},"application/vnd\
.etsi.mcid+xml":{"source":"iana","compressible":true},"application/vnd.etsi.mheg5":{"source":"iana"},"application/vnd.etsi.overload-control-policy-dataset+xml":\
{"source":"iana","compressible":true},"application/vnd.etsi.pstn+xml":{"source":"iana","compressible":true},"application/vnd.etsi.sci+xml":{"source":"iana","com\
pressible":true},"application/vnd.etsi.simservs+xml":{"source":"iana","compressible":true},"application/vnd.etsi.timestamp-token":{"source":"iana"},"application\
/vnd.etsi.tsl+xml":{"source":"iana","compressible":true},"application/vnd.etsi.tsl.der":{"source":"iana"},"application/vnd.eu.kasparian.car+json":{"source":"ian\
a","compressible":true},"application/vnd.eudora.data":{"source":"iana"},"application/vnd.evolv.ecig.profile":{"source":"iana"},"application/vnd.evolv.ecig.setti\
ngs":{"source":"iana"},"application/vnd.evolv.ecig.theme":{"source":"iana"},"application/vnd.exstream-empower+zip":{"source":"iana","compressible":false},"appli\
cation/vnd.exstream-package":{"source":"iana"},"application/vnd.ezpix-album":{"source":"iana","extensions":["ez2"]},"application/vnd.ezpix-package":{"source":"i\
ana","extensions":["ez3"]},"application/vnd.f-secure.mobile":{"source":"iana"},"application/vnd.familysearch.gedcom+zip":{"source":"iana","compressible":false},\
"application/vnd.fastcopy-disk-image":{"source":"iana"},"application/vnd.fdf":{"source":"iana","extensions":["fdf"]},"application/vnd.fdsn.mseed":{"source":"ian\
a","extensions":["mseed"]},"application/vnd.fdsn.seed":{"source":"iana","extensions":["seed","dataless"]},"application/vnd.ffsns":{"source":"iana"},"application\
/vnd.ficlab.flb+zip":{"source":"iana","compressible":false},"application/vnd.filmit.zfc":{"source":"iana"},"application/vnd.fints":{"source":"iana"},"applicatio\
n/vnd.firemonkeys.cloudcell":{"source":"iana"},"application/vnd.flographit":{"source":"iana","extensions":["gph"]},"application/vnd.fluxtime.clip":{"source":"ia\
na","extensions":["ftc"]},"application/vnd.font-fontforge-sfd":{"source":"iana"},"application/vnd.framemaker":{"source":"iana","extensions":["fm","frame","maker\
","book"]},"application/vnd.frogans.fnc":{"source":"iana","extensions":["fnc"]},"application/vnd.frogans.ltf":{"source":"iana","extensions":["ltf"]},"applicatio\
n/vnd.fsc.weblaunch":{"source":"iana","extensions":["fsc"]},"application/vnd.fujifilm.fb.docuworks":{"source":"iana"},"application/vnd.fujifilm.fb.docuworks.bin\
der":{"source":"iana"},"application/vnd.fujifilm.fb.docuworks.container":{"source":"iana"},"application/vnd.fujifilm.fb.jfi+xml":{"source":"iana","compressible"\
:true},"application/vnd.fujitsu.oasys":{"source":"iana","extensions":["oas"]},"application/vnd.fujitsu.oasys2":{"source":"iana","extensions":["oa2"]},"applicati\
on/vnd.fujitsu.oasys3":{"source":"iana","extensions":["oa3"]},"application/vnd.fujitsu.oasysgp":{"source":"iana","extensions":["fg5"]},"application/vnd.fujitsu.\
oasysprs":{"source":"iana","extensions":["bh2"]},"application/vnd.fujixerox.art-ex":{"source":"iana"},"application/vnd.fujixerox.art4":{"source":"iana"},"applic\
ation/vnd.fujixerox.ddd":{"source":"iana","extensions":["ddd"]},"application/vnd.fujixerox.docuworks":{"source":"iana","extensions":["xdw"]},"application/vnd.fu\
jixerox.docuworks.binder":{"source":"iana","extensions":["xbd"]},"application/vnd.fujixerox.docuworks.container":{"source":"iana"},"application/vnd.fujixerox.hb\
pl":{"source":"iana"},"application/vnd.fut-misnet":{"source":"iana"},"application/vnd.futoin+cbor":{"source":"iana"},"application/vnd.futoin+json":{"source":"ia\
na","compressible":true},"application/vnd.fuzzysheet":{"source":"iana","extensions":["fzs"]},"application/vnd.genomatix.tuxedo":{"source":"iana","extensions":["\
txd"]},"application/vnd.gentics.grd+json":{"source":"iana","compressible":true},"application/vnd.geo+json":{"source":"iana","compressible":true},"application/vn\
d.geocube+xml":{"source":"iana","compressible":true},"application/vnd.geogebra.file":{"source":"iana","extensions":["ggb"]},"application/vnd.geogebra.slides":{"\
source":"iana"},"application/vnd.geogebra.tool":{"source":"iana","extensions":["ggt"]},"application/vnd.geometry-explorer":{"source":"iana","extensions":["gex",\
"gre"]},"application/vnd.geonext":{"source":"iana","extensions":["gxt"]},"application/vnd.geoplan":{"source":"iana","extensions":["g2w"]},"application/vnd.geosp\
ace":{"source":"iana","extensions":["g3w"]},"application/vnd.gerber":{"source":"iana"},"application/vnd.globalplatform.card-content-mgt":{"source":"iana"},"appl\
ication/vnd.globalplatform.card-content-mgt-response":{"source":"iana"},"application/vnd.gmx":{"source":"iana","extensions":["gmx"]},"application/vnd.google-app\
s.document":{"compressible":false,"extensions":["gdoc"]},"application/vnd.google-apps.presentation":{"compressible":false,"extensions":["gslides"]},"application\
/vnd.google-apps.spreadsheet":{"compressible":false,"extensions":["gsheet"]},"application/vnd.google-earth.kml+xml":{"source":"iana","compressible":true,"extens\
ions":["kml"]},"application/vnd.google-earth.kmz":{"source":"iana","compressible":false,"extensions":["kmz"]},"application/vnd.gov.sk.e-form+xml":{"source":"ian\
a","compressible":true},"application/vnd.gov.sk.e-form+zip":{"source":"iana","compressible":false},"application/vnd.gov.sk.xmldatacontainer+xml":{"source":"iana\
","compressible":true},"application/vnd.grafeq":{"source":"iana","extensions":["gqf","gqs"]},"application/vnd.gridmp":{"source":"iana"},"application/vnd.groove-\
account":{"source":"iana","extensions":["gac"]},"application/vnd.groove-help":{"source":"iana","extensions":["ghf"]},"application/vnd.groove-identity-message":{\
"source":"iana","extensions":["gim"]},"application/vnd.groove-injector":{"source":"iana","extensions":["grv"]},"application/vnd.groove-tool-message":{"source":"\
iana","extensions":["gtm"]},"application/vnd.groove-tool-template":{"source":"iana","extensions":["tpl"]},"application/vnd.groove-vcard":{"source":"iana","exten\
sions":["vcg"]},"application/vnd.hal+json":{"source":"iana","compressible":true},"application/vnd.hal+xml":{"source":"iana","compressible":true,"extensions":["h\
al"]},"application/vnd.handheld-entertainment+xml":{"source":"iana","compressible":true,"extensions":["zmm"]},"application/vnd.hbci":{"source":"iana","extension\
s":["hbci"]},"application/vnd.hc+json":{"source":"iana","compressible":true},"application/vnd.hcl-bireports":{"source":"iana"},"application/vnd.hdt":{"source":"\
iana"},"application/vnd.heroku+json":{"source":"iana","compressible":true},"application/vnd.hhe.lesson-player":{"source":"iana","extensions":["les"]},"applicati\
on/vnd.hl7cda+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.hl7v2+xml":{"source":"iana","charset":"UTF-8","compressible":true},"\
application/vnd.hp-hpgl":{"source":"iana","extensions":["hpgl"]},"application/vnd.hp-hpid":{"source":"iana","extensions":["hpid"]},"application/vnd.hp-hps":{"so\
urce":"iana","extensions":["hps"]},"application/vnd.hp-jlyt":{"source":"iana","extensions":["jlt"]},"application/vnd.hp-pcl":{"source":"iana","extensions":["pcl\
"]},"application/vnd.hp-pclxl":{"source":"iana","extensions":["pclxl"]},"application/vnd.httphone":{"source":"iana"},"application/vnd.hydrostatix.sof-data":{"so\
urce":"iana","extensions":["sfd-hdstx"]},"application/vnd.hyper+json":{"source":"iana","compressible":true},"application/vnd.hyper-item+json":{"source":"iana","\
compressible":true},"application/vnd.hyperdrive+json":{"source":"iana","compressible":true},"application/vnd.hzn-3d-crossword":{"source":"iana"},"application/vn\
d.ibm.afplinedata":{"source":"iana"},"application/vnd.ibm.electronic-media":{"source":"iana"},"application/vnd.ibm.minipay":{"source":"iana","extensions":["mpy"\
]},"application/vnd.ibm.modcap":{"source":"iana","extensions":["afp","listafp","list3820"]},"application/vnd.ibm.rights-management":{"source":"iana","extensions\
":["irm"]},"application/vnd.ibm.secure-container":{"source":"iana","extensions":["sc"]},"application/vnd.iccprofile":{"source":"iana","extensions":["icc","icm"]\
},"application/vnd.ieee.1905":{"source":"iana"},"application/vnd.igloader":{"source":"iana","extensions":["igl"]},"application/vnd.imagemeter.folder+zip":{"sour\
ce":"iana","compressible":false},"application/vnd.imagemeter.image+zip":{"source":"iana","compressible":false},"application/vnd.immervision-ivp":{"source":"iana\
","extensions":["ivp"]},"application/vnd.immervision-ivu":{"source":"iana","extensions":["ivu"]},"application/vnd.ims.imsccv1p1":{"source":"iana"},"application/\
vnd.ims.imsccv1p2":{"source":"iana"},"application/vnd.ims.imsccv1p3":{"source":"iana"},"application/vnd.ims.lis.v2.result+json":{"source":"iana","compressible":\
true},"application/vnd.ims.lti.v2.toolconsumerprofile+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolproxy+json":{"source":"iana","\
compressible":true},"application/vnd.ims.lti.v2.toolproxy.id+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolsettings+json":{"source\
":"iana","compressible":true},"application/vnd.ims.lti.v2.toolsettings.simple+json":{"source":"iana","compressible":true},"application/vnd.informedcontrol.rms+x\
ml":{"source":"iana","compressible":true},"application/vnd.informix-visionary":{"source":"iana"},"application/vnd.infotech.project":{"source":"iana"},"applicati\
on/vnd.infotech.project+xml":{"source":"iana","compressible":true},"application/vnd.innopath.wamp.notification":{"source":"iana"},"application/vnd.insors.igm":{\
"source":"iana","extensions":["igm"]},"application/vnd.intercon.formnet":{"source":"iana","extensions":["xpw","xpx"]},"application/vnd.intergeo":{"source":"iana\
","extensions":["i2g"]},"application/vnd.intertrust.digibox":{"source":"iana"},"application/vnd.intertrust.nncp":{"source":"iana"},"application/vnd.intu.qbo":{"\
source":"iana","extensions":["qbo"]},"application/vnd.intu.qfx":{"source":"iana","extensions":["qfx"]},"application/vnd.iptc.g2.catalogitem+xml":{"source":"iana\
","compressible":true},"application/vnd.iptc.g2.conceptitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.knowledgeitem+xml":{"source":"ia\
na","compressible":true},"application/vnd.iptc.g2.newsitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.newsmessage+xml":{"source":"iana"\
,"compressible":true},"application/vnd.iptc.g2.packageitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.planningitem+xml":{"source":"iana\
","compressible":true},"application/vnd.ipunplugged.rcprofile":{"source":"iana","extensions":["rcprofile"]},"application/vnd.irepository.package+xml":{"source":\
"iana","compressible":true,"extensions":["irp"]},"application/vnd.is-xpr":{"source":"iana","extensions":["xpr"]},"application/vnd.isac.fcs":{"source":"iana","ex\
tensions":["fcs"]},"application/vnd.iso11783-10+zip":{"source":"iana","compressible":false},"application/vnd.jam":{"source":"iana","extensions":["jam"]},"applic\
ation/vnd.japannet-directory-service":{"source":"iana"},"application/vnd.japannet-jpnstore-wakeup":{"source":"iana"},"application/vnd.japannet-payment-wakeup":{\
"source":"iana"},"application/vnd.japannet-registration":{"source":"iana"},"application/vnd.japannet-registration-wakeup":{"source":"iana"},"application/vnd.jap\
annet-setstore-wakeup":{"source":"iana"},"application/vnd.japannet-verification":{"source":"iana"},"application/vnd.japannet-verification-wakeup":{"source":"ian\
a"},"application/vnd.jcp.javame.midlet-rms":{"source":"iana","extensions":["rms"]},"application/vnd.jisp":{"source":"iana","extensions":["jisp"]},"application/v\
nd.joost.joda-archive":{"source":"iana","extensions":["joda"]},"application/vnd.jsk.isdn-ngn":{"source":"iana"},"application/vnd.kahootz":{"source":"iana","exte\
nsions":["ktz","ktr"]},"application/vnd.kde.karbon":{"source":"iana","extensions":["karbon"]},"application/vnd.kde.kchart":{"source":"iana","extensions":["chrt"\
]},"application/vnd.kde.kformula":{"source":"iana","extensions":["kfo"]},"application/vnd.kde.kivio":{"source":"iana","extensions":["flw"]},"application/vnd.kde\
.kontour":{"source":"iana","extensions":["kon"]},"application/vnd.kde.kpresenter":{"source":"iana","extensions":["kpr","kpt"]},"application/vnd.kde.kspread":{"s\
ource":"iana","extensions":["ksp"]},"application/vnd.kde.kword":{"source":"iana","extensions":["kwd","kwt"]},"application/vnd.kenameaapp":{"source":"iana","exte\
nsions":["htke"]},"application/vnd.kidspiration":{"source":"iana","extensions":["kia"]},"application/vnd.kinar":{"source":"iana","extensions":["kne","knp"]},"ap\
plication/vnd.koan":{"source":"iana","extensions":["skp","skd","skt","skm"]},"application/vnd.kodak-descriptor":{"source":"iana","extensions":["sse"]},"applicat\
ion/vnd.las":{"source":"iana"},"application/vnd.las.las+json":{"source":"iana","compressible":true},"application/vnd.las.las+xml":{"source":"iana","compressible\
":true,"extensions":["lasxml"]},"application/vnd.laszip":{"source":"iana"},"application/vnd.leap+json":{"source":"iana","compressible":true},"application/vnd.li\
berty-request+xml":{"source":"iana","compressible":true},"application/vnd.llamagraphics.life-balance.desktop":{"source":"iana","extensions":["lbd"]},"applicatio\
n/vnd.llamagraphics.life-balance.exchange+xml":{"source":"iana","compressible":true,"extensions":["lbe"]},"application/vnd.logipipe.circuit+zip":{"source":"iana\
","compressible":false},"application/vnd.loom":{"source":"iana"},"application/vnd.lotus-1-2-3":{"source":"iana","extensions":["123"]},"application/vnd.lotus-app\
roach":{"source":"iana","extensions":["apr"]},"application/vnd.lotus-freelance":{"source":"iana","extensions":["pre"]},"application/vnd.lotus-notes":{"source":"\
iana","extensions":["nsf"]},"application/vnd.lotus-organizer":{"source":"iana","extensions":["org"]},"application/vnd.lotus-screencam":{"source":"iana","extensi\
ons":["scm"]},"application/vnd.lotus-wordpro":{"source":"iana","extensions":["lwp"]},"application/vnd.macports.portpkg":{"source":"iana","extensions":["portpkg"\
]},"application/vnd.mapbox-vector-tile":{"source":"iana","extensions":["mvt"]},"application/vnd.marlin.drm.actiontoken+xml":{"source":"iana","compressible":true\
},"application/vnd.marlin.drm.conftoken+xml":{"source":"iana","compressible":true},"application/vnd.marlin.drm.license+xml":{"source":"iana","compressible":true\
},"application/vnd.marlin.drm.mdcf":{"source":"iana"},"application/vnd.mason+json":{"source":"iana","compressible":true},"application/vnd.maxar.archive.3tz+zip"\
:{"source":"iana","compressible":false},"application/vnd.maxmind.maxmind-db":{"source":"iana"},"application/vnd.mcd":{"source":"iana","extensions":["mcd"]},"app\
lication/vnd.medcalcdata":{"source":"iana","extensions":["mc1"]},"application/vnd.mediastation.cdkey":{"source":"iana","extensions":["cdkey"]},"application/vnd.\
meridian-slingshot":{"source":"iana"},"application/vnd.mfer":{"source":"iana","extensions":["mwf"]},"application/vnd.mfmp":{"source":"iana","extensions":["mfm"]\
},"application/vnd.micro+json":{"source":"iana","compressible":true},"application/vnd.micrografx.flo":{"source":"iana","extensions":["flo"]},"application/vnd.mi\
crografx.igx":{"source":"iana","extensions":["igx"]},"application/vnd.microsoft.portable-executable":{"source":"iana"},"application/vnd.microsoft.windows.thumbn\
ail-cache":{"source":"iana"},"application/vnd.miele+json":{"source":"iana","compressible":true},"application/vnd.mif":{"source":"iana","extensions":["mif"]},"ap\
plication/vnd.minisoft-hp3000-save":{"source":"iana"},"application/vnd.mitsubishi.misty-guard.trustweb":{"source":"iana"},"application/vnd.mobius.daf":{"source"\
:"iana","extensions":["daf"]},"application/vnd.mobius.dis":{"source":"iana","extensions":["dis"]},"application/vnd.mobius.mbk":{"source":"iana","extensions":["m\
bk"]},"application/vnd.mobius.mqy":{"source":"iana","extensions":["mqy"]},"application/vnd.mobius.msl":{"source":"iana","extensions":["msl"]},"application/vnd.m\
obius.plc":{"source":"iana","extensions":["plc"]},"application/vnd.mobius.txf":{"source":"iana","extensions":["txf"]},"application/vnd.mophun.application":{"sou\
rce":"iana","extensions":["mpn"]},"application/vnd.mophun.certificate":{"source":"iana","extensions":["mpc"]},"application/vnd.motorola.flexsuite":{"source":"ia\
na"},"application/vnd.motorola.flexsuite.adsi":{"source":"iana"},"application/vnd.motorola.flexsuite.fis":{"source":"iana"},"application/vnd.motorola.flexsuite.\
gotap":{"source":"iana"},"application/vnd.motorola.flexsuite.kmr":{"source":"iana"},"application/vnd.motorola.flexsuite.ttc":{"source":"iana"},"application/vnd.\
motorola.flexsuite.wem":{"source":"iana"},"application/vnd.motorola.iprm":{"source":"iana"},"application/vnd.mozilla.xul+xml":{"source":"iana","compressible":tr\
ue,"extensions":["xul"]},"application/vnd.ms-3mfdocument":{"source":"iana"},"application/vnd.ms-artgalry":{"source":"iana","extensions":["cil"]},"application/vn\
d.ms-asf":{"source":"iana"},"application/vnd.ms-cab-compressed":{"source":"iana","extensions":["cab"]},"application/vnd.ms-color.iccprofile":{"source":"apache"}\
,"application/vnd.ms-excel":{"source":"iana","compressible":false,"extensions":["xls","xlm","xla","xlc","xlt","xlw"]},"application/vnd.ms-excel.addin.macroenabl\
ed.12":{"source":"iana","extensions":["xlam"]},"application/vnd.ms-excel.sheet.binary.macroenabled.12":{"source":"iana","extensions":["xlsb"]},"application/vnd.\
ms-excel.sheet.macroenabled.12":{"source":"iana","extensions":["xlsm"]},"application/vnd.ms-excel.template.macroenabled.12":{"source":"iana","extensions":["xltm\
"]},"application/vnd.ms-fontobject":{"source":"iana","compressible":true,"extensions":["eot"]},"application/vnd.ms-htmlhelp":{"source":"iana","extensions":["chm\
"]},"application/vnd.ms-ims":{"source":"iana","extensions":["ims"]},"application/vnd.ms-lrm":{"source":"iana","extensions":["lrm"]},"application/vnd.ms-office.a\
ctivex+xml":{"source":"iana","compressible":true},"application/vnd.ms-officetheme":{"source":"iana","extensions":["thmx"]},"application/vnd.ms-opentype":{"sourc\
e":"apache","compressible":true},"application/vnd.ms-outlook":{"compressible":false,"extensions":["msg"]},"application/vnd.ms-package.obfuscated-opentype":{"sou\
rce":"apache"},"application/vnd.ms-pki.seccat":{"source":"apache","extensions":["cat"]},"application/vnd.ms-pki.stl":{"source":"apache","extensions":["stl"]},"a\
pplication/vnd.ms-playready.initiator+xml":{"source":"iana","compressible":true},"application/vnd.ms-powerpoint":{"source":"iana","compressible":false,"extensio\
ns":["ppt","pps","pot"]},"application/vnd.ms-powerpoint.addin.macroenabled.12":{"source":"iana","extensions":["ppam"]},"application/vnd.ms-powerpoint.presentati\
on.macroenabled.12":{"source":"iana","extensions":["pptm"]},"application/vnd.ms-powerpoint.slide.macroenabled.12":{"source":"iana","extensions":["sldm"]},"appli\
cation/vnd.ms-powerpoint.slideshow.macroenabled.12":{"source":"iana","extensions":["ppsm"]},"application/vnd.ms-powerpoint.template.macroenabled.12":{"source":"\
iana","extensions":["potm"]},"application/vnd.ms-printdevicecapabilities+xml":{"source":"iana","compressible":true},"application/vnd.ms-printing.printticket+xml\
":{"source":"apache","compressible":true},"application/vnd.ms-printschematicket+xml":{"source":"iana","compressible":true},"application/vnd.ms-project":{"source\
":"iana","extensions":["mpp","mpt"]},"application/vnd.ms-tnef":{"source":"iana"},"application/vnd.ms-windows.devicepairing":{"source":"iana"},"application/vnd.m\
s-windows.nwprinting.oob":{"source":"iana"},"application/vnd.ms-windows.printerpairing":{"source":"iana"},"application/vnd.ms-windows.wsd.oob":{"source":"iana"}\
,"application/vnd.ms-wmdrm.lic-chlg-req":{"source":"iana"},"application/vnd.ms-wmdrm.lic-resp":{"source":"iana"},"application/vnd.ms-wmdrm.meter-chlg-req":{"sou\
rce":"iana"},"application/vnd.ms-wmdrm.meter-resp":{"source":"iana"},"application/vnd.ms-word.document.macroenabled.12":{"source":"iana","extensions":["docm"]},\
"application/vnd.ms-word.template.macroenabled.12":{"source":"iana","extensions":["dotm"]},"application/vnd.ms-works":{"source":"iana","extensions":["wps","wks"\
,"wcm","wdb"]},"application/vnd.ms-wpl":{"source":"iana","extensions":["wpl"]},"application/vnd.ms-xpsdocument":{"source":"iana","compressible":false,"extension\
s":["xps"]},"application/vnd.msa-disk-image":{"source":"iana"},"application/vnd.mseq":{"source":"iana","extensions":["mseq"]},"application/vnd.msign":{"source":\
"iana"},"application/vnd.multiad.creator":{"source":"iana"},"application/vnd.multiad.creator.cif":{"source":"iana"},"application/vnd.music-niff":{"source":"iana\
"},"application/vnd.musician":{"source":"iana","extensions":["mus"]},"application/vnd.muvee.style":{"source":"iana","extensions":["msty"]},"application/vnd.mynf\
c":{"source":"iana","extensions":["taglet"]},"application/vnd.nacamar.ybrid+json":{"source":"iana","compressible":true},"application/vnd.ncd.control":{"source":\
"iana"},"application/vnd.ncd.reference":{"source":"iana"},"application/vnd.nearst.inv+json":{"source":"iana","compressible":true},"application/vnd.nebumind.line\
":{"source":"iana"},"application/vnd.nervana":{"source":"iana"},"application/vnd.netfpx":{"source":"iana"},"application/vnd.neurolanguage.nlu":{"source":"iana",\
"extensions":["nlu"]},"application/vnd.nimn":{"source":"iana"},"application/vnd.nintendo.nitro.rom":{"source":"iana"},"application/vnd.nintendo.snes.rom":{"sour\
ce":"iana"},"application/vnd.nitf":{"source":"iana","extensions":["ntf","nitf"]},"application/vnd.noblenet-directory":{"source":"iana","extensions":["nnd"]},"ap\
plication/vnd.noblenet-sealer":{"source":"iana","extensions":["nns"]},"application/vnd.noblenet-web":{"source":"iana","extensions":["nnw"]},"application/vnd.nok\
ia.catalogs":{"source":"iana"},"application/vnd.nokia.conml+wbxml":{"source":"iana"},"application/vnd.nokia.conml+xml":{"source":"iana","compressible":true},"ap\
plication/vnd.nokia.iptv.config+xml":{"source":"iana","compressible":true},"application/vnd.nokia.isds-radio-presets":{"source":"iana"},"application/vnd.nokia.l\
andmark+wbxml":{"source":"iana"},"application/vnd.nokia.landmark+xml":{"source":"iana","compressible":true},"application/vnd.nokia.landmarkcollection+xml":{"sou\
rce":"iana","compressible":true},"application/vnd.nokia.n-gage.ac+xml":{"source":"iana","compressible":true,"extensions":["ac"]},"application/vnd.nokia.n-gage.d\
ata":{"source":"iana","extensions":["ngdat"]},"application/vnd.nokia.n-gage.symbian.install":{"source":"iana","extensions":["n-gage"]},"application/vnd.nokia.nc\
d":{"source":"iana"},"application/vnd.nokia.pcd+wbxml":{"source":"iana"},"application/vnd.nokia.pcd+xml":{"source":"iana","compressible":true},"application/vnd.\
nokia.radio-preset":{"source":"iana","extensions":["rpst"]},"application/vnd.nokia.radio-presets":{"source":"iana","extensions":["rpss"]},"application/vnd.novad\
igm.edm":{"source":"iana","extensions":["edm"]},"application/vnd.novadigm.edx":{"source":"iana","extensions":["edx"]},"application/vnd.novadigm.ext":{"source":"\
iana","extensions":["ext"]},"application/vnd.ntt-local.content-share":{"source":"iana"},"application/vnd.ntt-local.file-transfer":{"source":"iana"},"application\
/vnd.ntt-local.ogw_remote-access":{"source":"iana"},"application/vnd.ntt-local.sip-ta_remote":{"source":"iana"},"application/vnd.ntt-local.sip-ta_tcp_stream":{"\
source":"iana"},"application/vnd.oasis.opendocument.chart":{"source":"iana","extensions":["odc"]},"application/vnd.oasis.opendocument.chart-template":{"source":\
"iana","extensions":["otc"]},"application/vnd.oasis.opendocument.database":{"source":"iana","extensions":["odb"]},"application/vnd.oasis.opendocument.formula":{\
"source":"iana","extensions":["odf"]},"application/vnd.oasis.opendocument.formula-template":{"source":"iana","extensions":["odft"]},"application/vnd.oasis.opend\
ocument.graphics":{"source":"iana","compressible":false,"extensions":["odg"]},"application/vnd.oasis.opendocument.graphics-template":{"source":"iana","extension\
s":["otg"]},"application/vnd.oasis.opendocument.image":{"source":"iana","extensions":["odi"]},"application/vnd.oasis.opendocument.image-template":{"source":"ian\
a","extensions":["oti"]},"application/vnd.oasis.opendocument.presentation":{"source":"iana","compressible":false,"extensions":["odp"]},"application/vnd.oasis.op\
endocument.presentation-template":{"source":"iana","extensions":["otp"]},"application/vnd.oasis.opendocument.spreadsheet":{"source":"iana","compressible":false,\
"extensions":["ods"]},"application/vnd.oasis.opendocument.spreadsheet-template":{"source":"iana","extensions":["ots"]},"application/vnd.oasis.opendocument.text"\
:{"source":"iana","compressible":false,"extensions":["odt"]},"application/vnd.oasis.opendocument.text-master":{"source":"iana","extensions":["odm"]},"applicatio\
n/vnd.oasis.opendocument.text-template":{"source":"iana","extensions":["ott"]},"application/vnd.oasis.opendocument.text-web":{"source":"iana","extensions":["oth\
"]},"application/vnd.obn":{"source":"iana"},"application/vnd.ocf+cbor":{"source":"iana"},"application/vnd.oci.image.manifest.v1+json":{"source":"iana","compress\
ible":true},"application/vnd.oftn.l10n+json":{"source":"iana","compressible":true},"application/vnd.oipf.contentaccessdownload+xml":{"source":"iana","compressib\
le":true},"application/vnd.oipf.contentaccessstreaming+xml":{"source":"iana","compressible":true},"application/vnd.oipf.cspg-hexbinary":{"source":"iana"},"appli\
cation/vnd.oipf.dae.svg+xml":{"source":"iana","compressible":true},"application/vnd.oipf.dae.xhtml+xml":{"source":"iana","compressible":true},"application/vnd.o\
ipf.mippvcontrolmessage+xml":{"source":"iana","compressible":true},"application/vnd.oipf.pae.gem":{"source":"iana"},"application/vnd.oipf.spdiscovery+xml":{"sou\
rce":"iana","compressible":true},"application/vnd.oipf.spdlist+xml":{"source":"iana","compressible":true},"application/vnd.oipf.ueprofile+xml":{"source":"iana",\
"compressible":true},"application/vnd.oipf.userprofile+xml":{"source":"iana","compressible":true},"application/vnd.olpc-sugar":{"source":"iana","extensions":["x\
o"]},"application/vnd.oma-scws-config":{"source":"iana"},"application/vnd.oma-scws-http-request":{"source":"iana"},"application/vnd.oma-scws-http-response":{"so\
urce":"iana"},"application/vnd.oma.bcast.associated-procedure-parameter+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.drm-trigger+xml":{\
"source":"iana","compressible":true},"application/vnd.oma.bcast.imd+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.ltkm":{"source":"iana"\
},"application/vnd.oma.bcast.notification+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.provisioningtrigger":{"source":"iana"},"applicat\
ion/vnd.oma.bcast.sgboot":{"source":"iana"},"application/vnd.oma.bcast.sgdd+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.sgdu":{"source\
":"iana"},"application/vnd.oma.bcast.simple-symbol-container":{"source":"iana"},"application/vnd.oma.bcast.smartcard-trigger+xml":{"source":"iana","compressible\
":true},"application/vnd.oma.bcast.sprov+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.stkm":{"source":"iana"},"application/vnd.oma.cab-\
address-book+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-feature-handler+xml":{"source":"iana","compressible":true},"application/vnd.oma\
.cab-pcc+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-subs-invite+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-use\
r-prefs+xml":{"source":"iana","compressible":true},"application/vnd.oma.dcd":{"source":"iana"},"application/vnd.oma.dcdc":{"source":"iana"},"application/vnd.oma\
.dd2+xml":{"source":"iana","compressible":true,"extensions":["dd2"]},"application/vnd.oma.drm.risd+xml":{"source":"iana","compressible":true},"application/vnd.o\
ma.group-usage-list+xml":{"source":"iana","compressible":true},"application/vnd.oma.lwm2m+cbor":{"source":"iana"},"application/vnd.oma.lwm2m+json":{"source":"ia\
na","compressible":true},"application/vnd.oma.lwm2m+tlv":{"source":"iana"},"application/vnd.oma.pal+xml":{"source":"iana","compressible":true},"application/vnd.\
oma.poc.detailed-progress-report+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.final-report+xml":{"source":"iana","compressible":true},"ap\
plication/vnd.oma.poc.groups+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.invocation-descriptor+xml":{"source":"iana","compressible":true\
},"application/vnd.oma.poc.optimized-progress-report+xml":{"source":"iana","compressible":true},"application/vnd.oma.push":{"source":"iana"},"application/vnd.om\
a.scidm.messages+xml":{"source":"iana","compressible":true},"application/vnd.oma.xcap-directory+xml":{"source":"iana","compressible":true},"application/vnd.omad\
s-email+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.omads-file+xml":{"source":"iana","charset":"UTF-8","compressible":true},"a\
pplication/vnd.omads-folder+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.omaloc-supl-init":{"source":"iana"},"application/vnd.o\
nepager":{"source":"iana"},"application/vnd.onepagertamp":{"source":"iana"},"application/vnd.onepagertamx":{"source":"iana"},"application/vnd.onepagertat":{"sou\
rce":"iana"},"application/vnd.onepagertatp":{"source":"iana"},"application/vnd.onepagertatx":{"source":"iana"},"application/vnd.openblox.game+xml":{"source":"ia\
na","compressible":true,"extensions":["obgx"]},"application/vnd.openblox.game-binary":{"source":"iana"},"application/vnd.openeye.oeb":{"source":"iana"},"applica\
tion/vnd.openofficeorg.extension":{"source":"apache","extensions":["oxt"]},"application/vnd.openstreetmap.data+xml":{"source":"iana","compressible":true,"extens\
ions":["osm"]},"application/vnd.opentimestamps.ots":{"source":"iana"},"application/vnd.openxmlformats-officedocument.custom-properties+xml":{"source":"iana","co\
mpressible":true},"application/vnd.openxmlformats-officedocument.customxmlproperties+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-\
officedocument.drawing+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.chart+xml":{"source":"iana","compress\
ible":true},"application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-offi\
cedocument.drawingml.diagramcolors+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.diagramdata+xml":{"source\
":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.diagramlayout+xml":{"source":"iana","compressible":true},"application/vnd\
.openxmlformats-officedocument.drawingml.diagramstyle+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.extended-propert\
ies+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.commentauthors+xml":{"source":"iana","compressible"\
:true},"application/vnd.openxmlformats-officedocument.presentationml.comments+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officed\
ocument.presentationml.handoutmaster+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.notesmaster+xml":{\
"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.notesslide+xml":{"source":"iana","compressible":true},"applic\
ation/vnd.openxmlformats-officedocument.presentationml.presentation":{"source":"iana","compressible":false,"extensions":["pptx"]},"application/vnd.openxmlformat\
s-officedocument.presentationml.presentation.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.presp\
rops+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slide":{"source":"iana","extensions":["sldx"]},"ap\
plication/vnd.openxmlformats-officedocument.presentationml.slide+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.prese\
ntationml.slidelayout+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slidemaster+xml":{"source":"iana"\
,"compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slideshow":{"source":"iana","extensions":["ppsx"]},"application/vnd.openxmlf\
ormats-officedocument.presentationml.slideshow.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.sli\
deupdateinfo+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.tablestyles+xml":{"source":"iana","compres\
sible":true},"application/vnd.openxmlformats-officedocument.presentationml.tags+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-offic\
edocument.presentationml.template":{"source":"iana","extensions":["potx"]},"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml":{"so\
urce":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.viewprops+xml":{"source":"iana","compressible":true},"applicatio\
n/vnd.openxmlformats-officedocument.spreadsheetml.calcchain+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadshee\
tml.chartsheet+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml":{"source":"iana","compressi\
ble":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-o\
fficedocument.spreadsheetml.dialogsheet+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.externallink+xml\
":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcachedefinition+xml":{"source":"iana","compressible":t\
rue},"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcacherecords+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-o\
fficedocument.spreadsheetml.pivottable+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.querytable+xml":{\
"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.revisionheaders+xml":{"source":"iana","compressible":true},"ap\
plication/vnd.openxmlformats-officedocument.spreadsheetml.revisionlog+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.\
spreadsheetml.sharedstrings+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":{"source":"iana","com\
pressible":false,"extensions":["xlsx"]},"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml":{"source":"iana","compressible":true},"appl\
ication/vnd.openxmlformats-officedocument.spreadsheetml.sheetmetadata+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.\
spreadsheetml.styles+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml":{"source":"iana","compre\
ssible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.tablesinglecells+xml":{"source":"iana","compressible":true},"application/vnd.openxmlf\
ormats-officedocument.spreadsheetml.template":{"source":"iana","extensions":["xltx"]},"application/vnd.openxmlformats-officedocument.spreadsheetml.template.main\
+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.usernames+xml":{"source":"iana","compressible":true},"a\
pplication/vnd.openxmlformats-officedocument.spreadsheetml.volatiledependencies+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-offic\
edocument.spreadsheetml.worksheet+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.theme+xml":{"source":"iana","compres\
sible":true},"application/vnd.openxmlformats-officedocument.themeoverride+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocum\
ent.vmldrawing":{"source":"iana"},"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml":{"source":"iana","compressible":true},"applicati\
on/vnd.openxmlformats-officedocument.wordprocessingml.document":{"source":"iana","compressible":false,"extensions":["docx"]},"application/vnd.openxmlformats-off\
icedocument.wordprocessingml.document.glossary+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.docume\
nt.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml":{"source":"iana","compressible"\
:true},"application/vnd.openxmlformats-officedocument.wordprocessingml.fonttable+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-offi\
cedocument.wordprocessingml.footer+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml":{"s\
ource":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml":{"source":"iana","compressible":true},"applica\
tion/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordp\
rocessingml.styles+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.template":{"source":"iana","extens\
ions":["dotx"]},"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml":{"source":"iana","compressible":true},"application/vnd.openxm\
lformats-officedocument.wordprocessingml.websettings+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-package.core-properties+xml":{"s\
ource":"iana","compressible":true},"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml":{"source":"iana","compressible":true},"applicatio\
n/vnd.openxmlformats-package.relationships+xml":{"source":"iana","compressible":true},"application/vnd.oracle.resource+json":{"source":"iana","compressible":tru\
e},"application/vnd.orange.indata":{"source":"iana"},"application/vnd.osa.netdeploy":{"source":"iana"},"application/vnd.osgeo.mapguide.package":{"source":"iana"\
,"extensions":["mgp"]},"application/vnd.osgi.bundle":{"source":"iana"},"application/vnd.osgi.dp":{"source":"iana","extensions":["dp"]},"application/vnd.osgi.sub\
system":{"source":"iana","extensions":["esa"]},"application/vnd.otps.ct-kip+xml":{"source":"iana","compressible":true},"application/vnd.oxli.countgraph":{"sourc\
e":"iana"},"application/vnd.pagerduty+json":{"source":"iana","compressible":true},"application/vnd.palm":{"source":"iana","extensions":["pdb","pqa","oprc"]},"ap\
plication/vnd.panoply":{"source":"iana"},"application/vnd.paos.xml":{"source":"iana"},"application/vnd.patentdive":{"source":"iana"},"application/vnd.patienteco\
mmsdoc":{"source":"iana"},"application/vnd.pawaafile":{"source":"iana","extensions":["paw"]},"application/vnd.pcos":{"source":"iana"},"application/vnd.pg.format\
":{"source":"iana","extensions":["str"]},"application/vnd.pg.osasli":{"source":"iana","extensions":["ei6"]},"application/vnd.piaccess.application-licence":{"sou\
rce":"iana"},"application/vnd.picsel":{"source":"iana","extensions":["efif"]},"application/vnd.pmi.widget":{"source":"iana","extensions":["wg"]},"application/vn\
d.poc.group-advertisement+xml":{"source":"iana","compressible":true},"application/vnd.pocketlearn":{"source":"iana","extensions":["plf"]},"application/vnd.power\
builder6":{"source":"iana","extensions":["pbd"]},"application/vnd.powerbuilder6-s":{"source":"iana"},"application/vnd.powerbuilder7":{"source":"iana"},"applicat\
ion/vnd.powerbuilder7-s":{"source":"iana"},"application/vnd.powerbuilder75":{"source":"iana"},"application/vnd.powerbuilder75-s":{"source":"iana"},"application/\
vnd.preminet":{"source":"iana"},"application/vnd.previewsystems.box":{"source":"iana","extensions":["box"]},"application/vnd.proteus.magazine":{"source":"iana",\
"extensions":["mgz"]},"application/vnd.psfs":{"source":"iana"},"application/vnd.publishare-delta-tree":{"source":"iana","extensions":["qps"]},"application/vnd.p\
vi.ptid1":{"source":"iana","extensions":["ptid"]},"application/vnd.pwg-multiplexed":{"source":"iana"},"application/vnd.pwg-xhtml-print+xml":{"source":"iana","co\
mpressible":true},"application/vnd.qualcomm.brew-app-res":{"source":"iana"},"application/vnd.quarantainenet":{"source":"iana"},"application/vnd.quark.quarkxpres\
s":{"source":"iana","extensions":["qxd","qxt","qwd","qwt","qxl","qxb"]},"application/vnd.quobject-quoxdocument":{"source":"iana"},"application/vnd.radisys.moml+\
xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit+xml":{"s\
ource":"iana","compressible":true},"application/vnd.radisys.msml-audit-conf+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit-conn+\
xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit-dialog+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-a\
udit-stream+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-conf+xml":{"source":"iana","compressible":true},"application/vnd.radisys.ms\
ml-dialog+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-base+xml":{"source":"iana","compressible":true},"application/vnd.radis\
ys.msml-dialog-fax-detect+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-fax-sendrecv+xml":{"source":"iana","compressible":true\
},"application/vnd.radisys.msml-dialog-group+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-speech+xml":{"source":"iana","compr\
essible":true},"application/vnd.radisys.msml-dialog-transform+xml":{"source":"iana","compressible":true},"application/vnd.rainstor.data":{"source":"iana"},"appl\
ication/vnd.rapid":{"source":"iana"},"application/vnd.rar":{"source":"iana","extensions":["rar"]},"application/vnd.realvnc.bed":{"source":"iana","extensions":["\
bed"]},"application/vnd.recordare.musicxml":{"source":"iana","extensions":["mxl"]},"application/vnd.recordare.musicxml+xml":{"source":"iana","compressible":true\
,"extensions":["musicxml"]},"application/vnd.renlearn.rlprint":{"source":"iana"},"application/vnd.resilient.logic":{"source":"iana"},"application/vnd.restful+js\
on":{"source":"iana","compressible":true},"application/vnd.rig.cryptonote":{"source":"iana","extensions":["cryptonote"]},"application/vnd.rim.cod":{"source":"ap\
ache","extensions":["cod"]},"application/vnd.rn-realmedia":{"source":"apache","extensions":["rm"]},"application/vnd.rn-realmedia-vbr":{"source":"apache","extens\
ions":["rmvb"]},"application/vnd.route66.link66+xml":{"source":"iana","compressible":true,"extensions":["link66"]},"application/vnd.rs-274x":{"source":"iana"},"\
application/vnd.ruckus.download":{"source":"iana"},"application/vnd.s3sms":{"source":"iana"},"application/vnd.sailingtracker.track":{"source":"iana","extensions\
":["st"]},"application/vnd.sar":{"source":"iana"},"application/vnd.sbm.cid":{"source":"iana"},"application/vnd.sbm.mid2":{"source":"iana"},"application/vnd.scri\
bus":{"source":"iana"},"application/vnd.sealed.3df":{"source":"iana"},"application/vnd.sealed.csf":{"source":"iana"},"application/vnd.sealed.doc":{"source":"ian\
a"},"application/vnd.sealed.eml":{"source":"iana"},"application/vnd.sealed.mht":{"source":"iana"},"application/vnd.sealed.net":{"source":"iana"},"application/vn\
d.sealed.ppt":{"source":"iana"},"application/vnd.sealed.tiff":{"source":"iana"},"application/vnd.sealed.xls":{"source":"iana"},"application/vnd.sealedmedia.soft\
seal.html":{"source":"iana"},"application/vnd.sealedmedia.softseal.pdf":{"source":"iana"},"application/vnd.seemail":{"source":"iana","extensions":["see"]},"appl\
ication/vnd.seis+json":{"source":"iana","compressible":true},"application/vnd.sema":{"source":"iana","extensions":["sema"]},"application/vnd.semd":{"source":"ia\
na","extensions":["semd"]},"application/vnd.semf":{"source":"iana","extensions":["semf"]},"application/vnd.shade-save-file":{"source":"iana"},"application/vnd.s\
hana.informed.formdata":{"source":"iana","extensions":["ifm"]},"application/vnd.shana.informed.formtemplate":{"source":"iana","extensions":["itp"]},"application\
/vnd.shana.informed.interchange":{"source":"iana","extensions":["iif"]},"application/vnd.shana.informed.package":{"source":"iana","extensions":["ipk"]},"applica\
tion/vnd.shootproof+json":{"source":"iana","compressible":true},"application/vnd.shopkick+json":{"source":"iana","compressible":true},"application/vnd.shp":{"so\
urce":"iana"},"application/vnd.shx":{"source":"iana"},"application/vnd.sigrok.session":{"source":"iana"},"application/vnd.simtech-mindmapper":{"source":"iana","\
extensions":["twd","twds"]},"application/vnd.siren+json":{"source":"iana","compressible":true},"application/vnd.smaf":{"source":"iana","extensions":["mmf"]},"ap\
plication/vnd.smart.notebook":{"source":"iana"},"application/vnd.smart.teacher":{"source":"iana","extensions":["teacher"]},"application/vnd.snesdev-page-table":\
{"source":"iana"},"application/vnd.software602.filler.form+xml":{"source":"iana","compressible":true,"extensions":["fo"]},"application/vnd.software602.filler.fo\
rm-xml-zip":{"source":"iana"},"application/vnd.solent.sdkm+xml":{"source":"iana","compressible":true,"extensions":["sdkm","sdkd"]},"application/vnd.spotfire.dxp\
":{"source":"iana","extensions":["dxp"]},"application/vnd.spotfire.sfs":{"source":"iana","extensions":["sfs"]},"application/vnd.sqlite3":{"source":"iana"},"appl\
ication/vnd.sss-cod":{"source":"iana"},"application/vnd.sss-dtf":{"source":"iana"},"application/vnd.sss-ntf":{"source":"iana"},"application/vnd.stardivision.cal\
c":{"source":"apache","extensions":["sdc"]},"application/vnd.stardivision.draw":{"source":"apache","extensions":["sda"]},"application/vnd.stardivision.impress":\
{"source":"apache","extensions":["sdd"]},"application/vnd.stardivision.math":{"source":"apache","extensions":["smf"]},"application/vnd.stardivision.writer":{"so\
urce":"apache","extensions":["sdw","vor"]},"application/vnd.stardivision.writer-global":{"source":"apache","extensions":["sgl"]},"application/vnd.stepmania.pack\
age":{"source":"iana","extensions":["smzip"]},"application/vnd.stepmania.stepchart":{"source":"iana","extensions":["sm"]},"application/vnd.street-stream":{"sour\
ce":"iana"},"application/vnd.sun.wadl+xml":{"source":"iana","compressible":true,"extensions":["wadl"]},"application/vnd.sun.xml.calc":{"source":"apache","extens\
ions":["sxc"]},"application/vnd.sun.xml.calc.template":{"source":"apache","extensions":["stc"]},"application/vnd.sun.xml.draw":{"source":"apache","extensions":[\
"sxd"]},"application/vnd.sun.xml.draw.template":{"source":"apache","extensions":["std"]},"application/vnd.sun.xml.impress":{"source":"apache","extensions":["sxi\
"]},"application/vnd.sun.xml.impress.template":{"source":"apache","extensions":["sti"]},"application/vnd.sun.xml.math":{"source":"apache","extensions":["sxm"]},\
"application/vnd.sun.xml.writer":{"source":"apache","extensions":["sxw"]},"application/vnd.sun.xml.writer.global":{"source":"apache","extensions":["sxg"]},"appl\
ication/vnd.sun.xml.writer.template":{"source":"apache","extensions":["stw"]},"application/vnd.sus-calendar":{"source":"iana","extensions":["sus","susp"]},"appl\
ication/vnd.svd":{"source":"iana","extensions":["svd"]},"application/vnd.swiftview-ics":{"source":"iana"},"application/vnd.sycle+xml":{"source":"iana","compress\
ible":true},"application/vnd.syft+json":{"source":"iana","compressible":true},"application/vnd.symbian.install":{"source":"apache","extensions":["sis","sisx"]},\
"application/vnd.syncml+xml":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["xsm"]},"application/vnd.syncml.dm+wbxml":{"source":"iana","ch\
arset":"UTF-8","extensions":["bdm"]},"application/vnd.syncml.dm+xml":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["xdm"]},"application/v\
nd.syncml.dm.notification":{"source":"iana"},"application/vnd.syncml.dmddf+wbxml":{"source":"iana"},"application/vnd.syncml.dmddf+xml":{"source":"iana","charset\
":"UTF-8","compressible":true,"extensions":["ddf"]},"application/vnd.syncml.dmtnds+wbxml":{"source":"iana"},"application/vnd.syncml.dmtnds+xml":{"source":"iana"\
,"charset":"UTF-8","compressible":true},"application/vnd.syncml.ds.notification":{"source":"iana"},"application/vnd.tableschema+json":{"source":"iana","compress\
ible":true},"application/vnd.tao.intent-module-archive":{"source":"iana","extensions":["tao"]},"application/vnd.tcpdump.pcap":{"source":"iana","extensions":["pc\
ap","cap","dmp"]},"application/vnd.think-cell.ppttc+json":{"source":"iana","compressible":true},"application/vnd.tmd.mediaflex.api+xml":{"source":"iana","compre\
ssible":true},"application/vnd.tml":{"source":"iana"},"application/vnd.tmobile-livetv":{"source":"iana","extensions":["tmo"]},"application/vnd.tri.onesource":{"\
source":"iana"},"application/vnd.trid.tpt":{"source":"iana","extensions":["tpt"]},"application/vnd.triscape.mxs":{"source":"iana","extensions":["mxs"]},"applica\
tion/vnd.trueapp":{"source":"iana","extensions":["tra"]},"application/vnd.truedoc":{"source":"iana"},"application/vnd.ubisoft.webplayer":{"source":"iana"},"appl\
ication/vnd.ufdl":{"source":"iana","extensions":["ufd","ufdl"]},"application/vnd.uiq.theme":{"source":"iana","extensions":["utz"]},"application/vnd.umajin":{"so\
urce":"iana","extensions":["umj"]},"application/vnd.unity":{"source":"iana","extensions":["unityweb"]},"application/vnd.uoml+xml":{"source":"iana","compressible\
":true,"extensions":["uoml"]},"application/vnd.uplanet.alert":{"source":"iana"},"application/vnd.uplanet.alert-wbxml":{"source":"iana"},"application/vnd.uplanet\
.bearer-choice":{"source":"iana"},"application/vnd.uplanet.bearer-choice-wbxml":{"source":"iana"},"application/vnd.uplanet.cacheop":{"source":"iana"},"applicati\
on/vnd.uplanet.cacheop-wbxml":{"source":"iana"},"application/vnd.uplanet.channel":{"source":"iana"},"application/vnd.uplanet.channel-wbxml":{"source":"iana"},"a\
pplication/vnd.uplanet.list":{"source":"iana"},"application/vnd.uplanet.list-wbxml":{"source":"iana"},"application/vnd.uplanet.listcmd":{"source":"iana"},"appli\
cation/vnd.uplanet.listcmd-wbxml":{"source":"iana"},"application/vnd.uplanet.signal":{"source":"iana"},"application/vnd.uri-map":{"source":"iana"},"application/\
vnd.valve.source.material":{"source":"iana"},"application/vnd.vcx":{"source":"iana","extensions":["vcx"]},"application/vnd.vd-study":{"source":"iana"},"applicat\
ion/vnd.vectorworks":{"source":"iana"},"application/vnd.vel+json":{"source":"iana","compressible":true},"application/vnd.verimatrix.vcas":{"source":"iana"},"app\
lication/vnd.veritone.aion+json":{"source":"iana","compressible":true},"application/vnd.veryant.thin":{"source":"iana"},"application/vnd.ves.encrypted":{"source\
":"iana"},"application/vnd.vidsoft.vidconference":{"source":"iana"},"application/vnd.visio":{"source":"iana","extensions":["vsd","vst","vss","vsw"]},"applicatio\
n/vnd.visionary":{"source":"iana","extensions":["vis"]},"application/vnd.vividence.scriptfile":{"source":"iana"},"application/vnd.vsf":{"source":"iana","extensi\
ons":["vsf"]},"application/vnd.wap.sic":{"source":"iana"},"application/vnd.wap.slc":{"source":"iana"},"application/vnd.wap.wbxml":{"source":"iana","charset":"UT\
F-8","extensions":["wbxml"]},"application/vnd.wap.wmlc":{"source":"iana","extensions":["wmlc"]},"application/vnd.wap.wmlscriptc":{"source":"iana","extensions":[\
"wmlsc"]},"application/vnd.webturbo":{"source":"iana","extensions":["wtb"]},"application/vnd.wfa.dpp":{"source":"iana"},"application/vnd.wfa.p2p":{"source":"ian\
a"},"application/vnd.wfa.wsc":{"source":"iana"},"application/vnd.windows.devicepairing":{"source":"iana"},"application/vnd.wmc":{"source":"iana"},"application/v\
nd.wmf.bootstrap":{"source":"iana"},"application/vnd.wolfram.mathematica":{"source":"iana"},"application/vnd.wolfram.mathematica.package":{"source":"iana"},"app\
lication/vnd.wolfram.player":{"source":"iana","extensions":["nbp"]},"application/vnd.wordperfect":{"source":"iana","extensions":["wpd"]},"application/vnd.wqd":{\
"source":"iana","extensions":["wqd"]},"application/vnd.wrq-hp3000-labelled":{"source":"iana"},"application/vnd.wt.stf":{"source":"iana","extensions":["stf"]},"a\
pplication/vnd.wv.csp+wbxml":{"source":"iana"},"application/vnd.wv.csp+xml":{"source":"iana","compressible":true},"application/vnd.wv.ssp+xml":{"source":"iana",\
"compressible":true},"application/vnd.xacml+json":{"source":"iana","compressible":true},"application/vnd.xara":{"source":"iana","extensions":["xar"]},"applicati\
on/vnd.xfdl":{"source":"iana","extensions":["xfdl"]},"application/vnd.xfdl.webform":{"source":"iana"},"application/vnd.xmi+xml":{"source":"iana","compressible":\
true},"application/vnd.xmpie.cpkg":{"source":"iana"},"application/vnd.xmpie.dpkg":{"source":"iana"},"application/vnd.xmpie.plan":{"source":"iana"},"application/\
vnd.xmpie.ppkg":{"source":"iana"},"application/vnd.xmpie.xlim":{"source":"iana"},"application/vnd.yamaha.hv-dic":{"source":"iana","extensions":["hvd"]},"applica\
tion/vnd.yamaha.hv-script":{"source":"iana","extensions":["hvs"]},"application/vnd.yamaha.hv-voice":{"source":"iana","extensions":["hvp"]},"application/vnd.yama\
ha.openscoreformat":{"source":"iana","extensions":["osf"]},"application/vnd.yamaha.openscoreformat.osfpvg+xml":{"source":"iana","compressible":true,"extensions"\
:["osfpvg"]},"application/vnd.yamaha.remote-setup":{"source":"iana"},"application/vnd.yamaha.smaf-audio":{"source":"iana","extensions":["saf"]},"application/vnd\
.yamaha.smaf-phrase":{"source":"iana","extensions":["spf"]},"application/vnd.yamaha.through-ngn":{"source":"iana"},"application/vnd.yamaha.tunnel-udpencap":{"so\
urce":"iana"},"application/vnd.yaoweme":{"source":"iana"},"application/vnd.yellowriver-custom-menu":{"source":"iana","extensions":["cmp"]},"application/vnd.yout\
ube.yt":{"source":"iana"},"application/vnd.zul":{"source":"iana","extensions":["zir","zirz"]},"application/vnd.zzazz.deck+xml":{"source":"iana","compressible":t\
rue,"extensions":["zaz"]},"application/voicexml+xml":{"source":"iana","compressible":true,"extensions":["vxml"]},"application/voucher-cms+json":{"source":"iana"\
,"compressible":true},"application/vq-rtcpxr":{"source":"iana"},"application/wasm":{"source":"iana","compressible":true,"extensions":["wasm"]},"application/watc\
herinfo+xml":{"source":"iana","compressible":true,"extensions":["wif"]},"application/webpush-options+json":{"source":"iana","compressible":true},"application/wh\
oispp-query":{"source":"iana"},"application/whoispp-response":{"source":"iana"},"application/widget":{"source":"iana","extensions":["wgt"]},"application/winhlp"\
:{"source":"apache","extensions":["hlp"]},"application/wita":{"source":"iana"},"application/wordperfect5.1":{"source":"iana"},"application/wsdl+xml":{"source":"\
iana","compressible":true,"extensions":["wsdl"]},"application/wspolicy+xml":{"source":"iana","compressible":true,"extensions":["wspolicy"]},"application/x-7z-co\
mpressed":{"source":"apache","compressible":false,"extensions":["7z"]},"application/x-abiword":{"source":"apache","extensions":["abw"]},"application/x-ace-compr\
essed":{"source":"apache","extensions":["ace"]},"application/x-amf":{"source":"apache"},"application/x-apple-diskimage":{"source":"apache","extensions":["dmg"]}\
,"application/x-arj":{"compressible":false,"extensions":["arj"]},"application/x-authorware-bin":{"source":"apache","extensions":["aab","x32","u32","vox"]},"appl\
ication/x-authorware-map":{"source":"apache","extensions":["aam"]},"application/x-authorware-seg":{"source":"apache","extensions":["aas"]},"application/x-bcpio"\
:{"source":"apache","extensions":["bcpio"]},"application/x-bdoc":{"compressible":false,"extensions":["bdoc"]},"application/x-bittorrent":{"source":"apache","ext\
ensions":["torrent"]},"application/x-blorb":{"source":"apache","extensions":["blb","blorb"]},"application/x-bzip":{"source":"apache","compressible":false,"exten\
sions":["bz"]},"application/x-bzip2":{"source":"apache","compressible":false,"extensions":["bz2","boz"]},"application/x-cbr":{"source":"apache","extensions":["c\
br","cba","cbt","cbz","cb7"]},"application/x-cdlink":{"source":"apache","extensions":["vcd"]},"application/x-cfs-compressed":{"source":"apache","extensions":["c\
fs"]},"application/x-chat":{"source":"apache","extensions":["chat"]},"application/x-chess-pgn":{"source":"apache","extensions":["pgn"]},"application/x-chrome-ex\
tension":{"extensions":["crx"]},"application/x-cocoa":{"source":"nginx","extensions":["cco"]},"application/x-compress":{"source":"apache"},"application/x-confer\
ence":{"source":"apache","extensions":["nsc"]},"application/x-cpio":{"source":"apache","extensions":["cpio"]},"application/x-csh":{"source":"apache","extensions\
":["csh"]},"application/x-deb":{"compressible":false},"application/x-debian-package":{"source":"apache","extensions":["deb","udeb"]},"application/x-dgc-compress\
ed":{"source":"apache","extensions":["dgc"]},"application/x-director":{"source":"apache","extensions":["dir","dcr","dxr","cst","cct","cxt","w3d","fgd","swa"]},"\
application/x-doom":{"source":"apache","extensions":["wad"]},"application/x-dtbncx+xml":{"source":"apache","compressible":true,"extensions":["ncx"]},"applicatio\
n/x-dtbook+xml":{"source":"apache","compressible":true,"extensions":["dtb"]},"application/x-dtbresource+xml":{"source":"apache","compressible":true,"extensions"\
:["res"]},"application/x-dvi":{"source":"apache","compressible":false,"extensions":["dvi"]},"application/x-envoy":{"source":"apache","extensions":["evy"]},"appl\
ication/x-eva":{"source":"apache","extensions":["eva"]},"application/x-font-bdf":{"source":"apache","extensions":["bdf"]},"application/x-font-dos":{"source":"ap\
ache"},"application/x-font-framemaker":{"source":"apache"},"application/x-font-ghostscript":{"source":"apache","extensions":["gsf"]},"application/x-font-libgrx"\
:{"source":"apache"},"application/x-font-linux-psf":{"source":"apache","extensions":["psf"]},"application/x-font-pcf":{"source":"apache","extensions":["pcf"]},"\
application/x-font-snf":{"source":"apache","extensions":["snf"]},"application/x-font-speedo":{"source":"apache"},"application/x-font-sunos-news":{"source":"apac\
he"},"application/x-font-type1":{"source":"apache","extensions":["pfa","pfb","pfm","afm"]},"application/x-font-vfont":{"source":"apache"},"application/x-freearc\
":{"source":"apache","extensions":["arc"]},"application/x-futuresplash":{"source":"apache","extensions":["spl"]},"application/x-gca-compressed":{"source":"apach\
e","extensions":["gca"]},"application/x-glulx":{"source":"apache","extensions":["ulx"]},"application/x-gnumeric":{"source":"apache","extensions":["gnumeric"]},"\
application/x-gramps-xml":{"source":"apache","extensions":["gramps"]},"application/x-gtar":{"source":"apache","extensions":["gtar"]},"application/x-gzip":{"sour\
ce":"apache"},"application/x-hdf":{"source":"apache","extensions":["hdf"]},"application/x-httpd-php":{"compressible":true,"extensions":["php"]},"application/x-i\
nstall-instructions":{"source":"apache","extensions":["install"]},"application/x-iso9660-image":{"source":"apache","extensions":["iso"]},"application/x-iwork-ke\
ynote-sffkey":{"extensions":["key"]},"application/x-iwork-numbers-sffnumbers":{"extensions":["numbers"]},"application/x-iwork-pages-sffpages":{"extensions":["pa\
ges"]},"application/x-java-archive-diff":{"source":"nginx","extensions":["jardiff"]},"application/x-java-jnlp-file":{"source":"apache","compressible":false,"ext\
ensions":["jnlp"]},"application/x-javascript":{"compressible":true},"application/x-keepass2":{"extensions":["kdbx"]},"application/x-latex":{"source":"apache","c\
ompressible":false,"extensions":["latex"]},"application/x-lua-bytecode":{"extensions":["luac"]},"application/x-lzh-compressed":{"source":"apache","extensions":[\
"lzh","lha"]},"application/x-makeself":{"source":"nginx","extensions":["run"]},"application/x-mie":{"source":"apache","extensions":["mie"]},"application/x-mobip\
ocket-ebook":{"source":"apache","extensions":["prc","mobi"]},"application/x-mpegurl":{"compressible":false},"application/x-ms-application":{"source":"apache","e\
xtensions":["application"]},"application/x-ms-shortcut":{"source":"apache","extensions":["lnk"]},"application/x-ms-wmd":{"source":"apache","extensions":["wmd"]}\
,"application/x-ms-wmz":{"source":"apache","extensions":["wmz"]},"application/x-ms-xbap":{"source":"apache","extensions":["xbap"]},"application/x-msaccess":{"so\
urce":"apache","extensions":["mdb"]},"application/x-msbinder":{"source":"apache","extensions":["obd"]},"application/x-mscardfile":{"source":"apache","extensions\
":["crd"]},"application/x-msclip":{"source":"apache","extensions":["clp"]},"application/x-msdos-program":{"extensions":["exe"]},"application/x-msdownload":{"sou\
rce":"apache","extensions":["exe","dll","com","bat","msi"]},"application/x-msmediaview":{"source":"apache","extensions":["mvb","m13","m14"]},"application/x-msme\
tafile":{"source":"apache","extensions":["wmf","wmz","emf","emz"]},"application/x-msmoney":{"source":"apache","extensions":["mny"]},"application/x-mspublisher":\
{"source":"apache","extensions":["pub"]},"application/x-msschedule":{"source":"apache","extensions":["scd"]},"application/x-msterminal":{"source":"apache","exte\
nsions":["trm"]},"application/x-mswrite":{"source":"apache","extensions":["wri"]},"application/x-netcdf":{"source":"apache","extensions":["nc","cdf"]},"applicat\
ion/x-ns-proxy-autoconfig":{"compressible":true,"extensions":["pac"]},"application/x-nzb":{"source":"apache","extensions":["nzb"]},"application/x-perl":{"source\
":"nginx","extensions":["pl","pm"]},"application/x-pilot":{"source":"nginx","extensions":["prc","pdb"]},"application/x-pkcs12":{"source":"apache","compressible"\
:false,"extensions":["p12","pfx"]},"application/x-pkcs7-certificates":{"source":"apache","extensions":["p7b","spc"]},"application/x-pkcs7-certreqresp":{"source"\
:"apache","extensions":["p7r"]},"application/x-pki-message":{"source":"iana"},"application/x-rar-compressed":{"source":"apache","compressible":false,"extensions\
":["rar"]},"application/x-redhat-package-manager":{"source":"nginx","extensions":["rpm"]},"application/x-research-info-systems":{"source":"apache","extensions":\
["ris"]},"application/x-sea":{"source":"nginx","extensions":["sea"]},"application/x-sh":{"source":"apache","compressible":true,"extensions":["sh"]},"application\
/x-shar":{"source":"apache","extensions":["shar"]},"application/x-shockwave-flash":{"source":"apache","compressible":false,"extensions":["swf"]},"application/x-\
silverlight-app":{"source":"apache","extensions":["xap"]},"application/x-sql":{"source":"apache","extensions":["sql"]},"application/x-stuffit":{"source":"apache\
","compressible":false,"extensions":["sit"]},"application/x-stuffitx":{"source":"apache","extensions":["sitx"]},"application/x-subrip":{"source":"apache","exten\
sions":["srt"]},"application/x-sv4cpio":{"source":"apache","extensions":["sv4cpio"]},"application/x-sv4crc":{"source":"apache","extensions":["sv4crc"]},"applica\
tion/x-t3vm-image":{"source":"apache","extensions":["t3"]},"application/x-tads":{"source":"apache","extensions":["gam"]},"application/x-tar":{"source":"apache",\
"compressible":true,"extensions":["tar"]},"application/x-tcl":{"source":"apache","extensions":["tcl","tk"]},"application/x-tex":{"source":"apache","extensions":\
["tex"]},"application/x-tex-tfm":{"source":"apache","extensions":["tfm"]},"application/x-texinfo":{"source":"apache","extensions":["texinfo","texi"]},"applicati\
on/x-tgif":{"source":"apache","extensions":["obj"]},"application/x-ustar":{"source":"apache","extensions":["ustar"]},"application/x-virtualbox-hdd":{"compressib\
le":true,"extensions":["hdd"]},"application/x-virtualbox-ova":{"compressible":true,"extensions":["ova"]},"application/x-virtualbox-ovf":{"compressible":true,"ex\
tensions":["ovf"]},"application/x-virtualbox-vbox":{"compressible":true,"extensions":["vbox"]},"application/x-virtualbox-vbox-extpack":{"compressible":false,"ex\
tensions":["vbox-extpack"]},"application/x-virtualbox-vdi":{"compressible":true,"extensions":["vdi"]},"application/x-virtualbox-vhd":{"compressible":true,"exten\
sions":["vhd"]},"application/x-virtualbox-vmdk":{"compressible":true,"extensions":["vmdk"]},"application/x-wais-source":{"source":"apache","extensions":["src"]}\
,"application/x-web-app-manifest+json":{"compressible":true,"extensions":["webapp"]},"application/x-www-form-urlencoded":{"source":"iana","compressible":true},"\
application/x-x509-ca-cert":{"source":"iana","extensions":["der","crt","pem"]},"application/x-x509-ca-ra-cert":{"source":"iana"},"application/x-x509-next-ca-cer\
t":{"source":"iana"},"application/x-xfig":{"source":"apache","extensions":["fig"]},"application/x-xliff+xml":{"source":"apache","compressible":true,"extensions"\
:["xlf"]},"application/x-xpinstall":{"source":"apache","compressible":false,"extensions":["xpi"]},"application/x-xz":{"source":"apache","extensions":["xz"]},"ap\
plication/x-zmachine":{"source":"apache","extensions":["z1","z2","z3","z4","z5","z6","z7","z8"]},"application/x400-bp":{"source":"iana"},"application/xacml+xml"\
:{"source":"iana","compressible":true},"application/xaml+xml":{"source":"apache","compressible":true,"extensions":["xaml"]},"application/xcap-att+xml":{"source"\
:"iana","compressible":true,"extensions":["xav"]},"application/xcap-caps+xml":{"source":"iana","compressible":true,"extensions":["xca"]},"application/xcap-diff+\
xml":{"source":"iana","compressible":true,"extensions":["xdf"]},"application/xcap-el+xml":{"source":"iana","compressible":true,"extensions":["xel"]},"applicatio\
n/xcap-error+xml":{"source":"iana","compressible":true},"application/xcap-ns+xml":{"source":"iana","compressible":true,"extensions":["xns"]},"application/xcon-c\
onference-info+xml":{"source":"iana","compressible":true},"application/xcon-conference-info-diff+xml":{"source":"iana","compressible":true},"application/xenc+xm\
l":{"source":"iana","compressible":true,"extensions":["xenc"]},"application/xhtml+xml":{"source":"iana","compressible":true,"extensions":["xhtml","xht"]},"appli\
cation/xhtml-voice+xml":{"source":"apache","compressible":true},"application/xliff+xml":{"source":"iana","compressible":true,"extensions":["xlf"]},"application/\
xml":{"source":"iana","compressible":true,"extensions":["xml","xsl","xsd","rng"]},"application/xml-dtd":{"source":"iana","compressible":true,"extensions":["dtd"\
]},"application/xml-external-parsed-entity":{"source":"iana"},"application/xml-patch+xml":{"source":"iana","compressible":true},"application/xmpp+xml":{"source"\
:"iana","compressible":true},"application/xop+xml":{"source":"iana","compressible":true,"extensions":["xop"]},"application/xproc+xml":{"source":"apache","compre\
ssible":true,"extensions":["xpl"]},"application/xslt+xml":{"source":"iana","compressible":true,"extensions":["xsl","xslt"]},"application/xspf+xml":{"source":"ap\
ache","compressible":true,"extensions":["xspf"]},"application/xv+xml":{"source":"iana","compressible":true,"extensions":["mxml","xhvml","xvml","xvm"]},"applicat\
ion/yang":{"source":"iana","extensions":["yang"]},"application/yang-data+json":{"source":"iana","compressible":true},"application/yang-data+xml":{"source":"iana\
","compressible":true},"application/yang-patch+json":{"source":"iana","compressible":true},"application/yang-patch+xml":{"source":"iana","compressible":true},"a\
pplication/yin+xml":{"source":"iana","compressible":true,"extensions":["yin"]},"application/zip":{"source":"iana","compressible":false,"extensions":["zip"]},"ap\
plication/zlib":{"source":"iana"},"application/zstd":{"source":"iana"},"audio/1d-interleaved-parityfec":{"source":"iana"},"audio/32kadpcm":{"source":"iana"},"au\
dio/3gpp":{"source":"iana","compressible":false,"extensions":["3gpp"]},"audio/3gpp2":{"source":"iana"},"audio/aac":{"source":"iana"},"audio/ac3":{"source":"iana\
"},"audio/adpcm":{"source":"apache","extensions":["adp"]},"audio/amr":{"source":"iana","extensions":["amr"]},"audio/amr-wb":{"source":"iana"},"audio/amr-wb+":{"\
source":"iana"},"audio/aptx":{"source":"iana"},"audio/asc":{"source":"iana"},"audio/atrac-advanced-lossless":{"source":"iana"},"audio/atrac-x":{"source":"iana"}\
,"audio/atrac3":{"source":"iana"},"audio/basic":{"source":"iana","compressible":false,"extensions":["au","snd"]},"audio/bv16":{"source":"iana"},"audio/bv32":{"s\
ource":"iana"},"audio/clearmode":{"source":"iana"},"audio/cn":{"source":"iana"},"audio/dat12":{"source":"iana"},"audio/dls":{"source":"iana"},"audio/dsr-es20110\
8":{"source":"iana"},"audio/dsr-es202050":{"source":"iana"},"audio/dsr-es202211":{"source":"iana"},"audio/dsr-es202212":{"source":"iana"},"audio/dv":{"source":"\
iana"},"audio/dvi4":{"source":"iana"},"audio/eac3":{"source":"iana"},"audio/encaprtp":{"source":"iana"},"audio/evrc":{"source":"iana"},"audio/evrc-qcp":{"source\
":"iana"},"audio/evrc0":{"source":"iana"},"audio/evrc1":{"source":"iana"},"audio/evrcb":{"source":"iana"},"audio/evrcb0":{"source":"iana"},"audio/evrcb1":{"sour\
ce":"iana"},"audio/evrcnw":{"source":"iana"},"audio/evrcnw0":{"source":"iana"},"audio/evrcnw1":{"source":"iana"},"audio/evrcwb":{"source":"iana"},"audio/evrcwb0\
":{"source":"iana"},"audio/evrcwb1":{"source":"iana"},"audio/evs":{"source":"iana"},"audio/flexfec":{"source":"iana"},"audio/fwdred":{"source":"iana"},"audio/g7\
11-0":{"source":"iana"},"audio/g719":{"source":"iana"},"audio/g722":{"source":"iana"},"audio/g7221":{"source":"iana"},"audio/g723":{"source":"iana"},"audio/g726\
-16":{"source":"iana"},"audio/g726-24":{"source":"iana"},"audio/g726-32":{"source":"iana"},"audio/g726-40":{"source":"iana"},"audio/g728":{"source":"iana"},"aud\
io/g729":{"source":"iana"},"audio/g7291":{"source":"iana"},"audio/g729d":{"source":"iana"},"audio/g729e":{"source":"iana"},"audio/gsm":{"source":"iana"},"audio/\
gsm-efr":{"source":"iana"},"audio/gsm-hr-08":{"source":"iana"},"audio/ilbc":{"source":"iana"},"audio/ip-mr_v2.5":{"source":"iana"},"audio/isac":{"source":"apach\
e"},"audio/l16":{"source":"iana"},"audio/l20":{"source":"iana"},"audio/l24":{"source":"iana","compressible":false},"audio/l8":{"source":"iana"},"audio/lpc":{"so\
urce":"iana"},"audio/melp":{"source":"iana"},"audio/melp1200":{"source":"iana"},"audio/melp2400":{"source":"iana"},"audio/melp600":{"source":"iana"},"audio/mhas\
":{"source":"iana"},"audio/midi":{"source":"apache","extensions":["mid","midi","kar","rmi"]},"audio/mobile-xmf":{"source":"iana","extensions":["mxmf"]},"audio/m\
p3":{"compressible":false,"extensions":["mp3"]},"audio/mp4":{"source":"iana","compressible":false,"extensions":["m4a","mp4a"]},"audio/mp4a-latm":{"source":"iana\
"},"audio/mpa":{"source":"iana"},"audio/mpa-robust":{"source":"iana"},"audio/mpeg":{"source":"iana","compressible":false,"extensions":["mpga","mp2","mp2a","mp3"\
,"m2a","m3a"]},"audio/mpeg4-generic":{"source":"iana"},"audio/musepack":{"source":"apache"},"audio/ogg":{"source":"iana","compressible":false,"extensions":["oga\
","ogg","spx","opus"]},"audio/opus":{"source":"iana"},"audio/parityfec":{"source":"iana"},"audio/pcma":{"source":"iana"},"audio/pcma-wb":{"source":"iana"},"audi\
o/pcmu":{"source":"iana"},"audio/pcmu-wb":{"source":"iana"},"audio/prs.sid":{"source":"iana"},"audio/qcelp":{"source":"iana"},"audio/raptorfec":{"source":"iana"\
},"audio/red":{"source":"iana"},"audio/rtp-enc-aescm128":{"source":"iana"},"audio/rtp-midi":{"source":"iana"},"audio/rtploopback":{"source":"iana"},"audio/rtx":\
{"source":"iana"},"audio/s3m":{"source":"apache","extensions":["s3m"]},"audio/scip":{"source":"iana"},"audio/silk":{"source":"apache","extensions":["sil"]},"aud\
io/smv":{"source":"iana"},"audio/smv-qcp":{"source":"iana"},"audio/smv0":{"source":"iana"},"audio/sofa":{"source":"iana"},"audio/sp-midi":{"source":"iana"},"aud\
io/speex":{"source":"iana"},"audio/t140c":{"source":"iana"},"audio/t38":{"source":"iana"},"audio/telephone-event":{"source":"iana"},"audio/tetra_acelp":{"source\
":"iana"},"audio/tetra_acelp_bb":{"source":"iana"},"audio/tone":{"source":"iana"},"audio/tsvcis":{"source":"iana"},"audio/uemclip":{"source":"iana"},"audio/ulpf\
ec":{"source":"iana"},"audio/usac":{"source":"iana"},"audio/vdvi":{"source":"iana"},"audio/vmr-wb":{"source":"iana"},"audio/vnd.3gpp.iufp":{"source":"iana"},"au\
dio/vnd.4sb":{"source":"iana"},"audio/vnd.audiokoz":{"source":"iana"},"audio/vnd.celp":{"source":"iana"},"audio/vnd.cisco.nse":{"source":"iana"},"audio/vnd.cmle\
s.radio-events":{"source":"iana"},"audio/vnd.cns.anp1":{"source":"iana"},"audio/vnd.cns.inf1":{"source":"iana"},"audio/vnd.dece.audio":{"source":"iana","extensi\
ons":["uva","uvva"]},"audio/vnd.digital-winds":{"source":"iana","extensions":["eol"]},"audio/vnd.dlna.adts":{"source":"iana"},"audio/vnd.dolby.heaac.1":{"source\
":"iana"},"audio/vnd.dolby.heaac.2":{"source":"iana"},"audio/vnd.dolby.mlp":{"source":"iana"},"audio/vnd.dolby.mps":{"source":"iana"},"audio/vnd.dolby.pl2":{"so\
urce":"iana"},"audio/vnd.dolby.pl2x":{"source":"iana"},"audio/vnd.dolby.pl2z":{"source":"iana"},"audio/vnd.dolby.pulse.1":{"source":"iana"},"audio/vnd.dra":{"so\
urce":"iana","extensions":["dra"]},"audio/vnd.dts":{"source":"iana","extensions":["dts"]},"audio/vnd.dts.hd":{"source":"iana","extensions":["dtshd"]},"audio/vnd\
.dts.uhd":{"source":"iana"},"audio/vnd.dvb.file":{"source":"iana"},"audio/vnd.everad.plj":{"source":"iana"},"audio/vnd.hns.audio":{"source":"iana"},"audio/vnd.l\
ucent.voice":{"source":"iana","extensions":["lvp"]},"audio/vnd.ms-playready.media.pya":{"source":"iana","extensions":["pya"]},"audio/vnd.nokia.mobile-xmf":{"sou\
rce":"iana"},"audio/vnd.nortel.vbk":{"source":"iana"},"audio/vnd.nuera.ecelp4800":{"source":"iana","extensions":["ecelp4800"]},"audio/vnd.nuera.ecelp7470":{"sou\
rce":"iana","extensions":["ecelp7470"]},"audio/vnd.nuera.ecelp9600":{"source":"iana","extensions":["ecelp9600"]},"audio/vnd.octel.sbc":{"source":"iana"},"audio/\
vnd.presonus.multitrack":{"source":"iana"},"audio/vnd.qcelp":{"source":"iana"},"audio/vnd.rhetorex.32kadpcm":{"source":"iana"},"audio/vnd.rip":{"source":"iana",\
"extensions":["rip"]},"audio/vnd.rn-realaudio":{"compressible":false},"audio/vnd.sealedmedia.softseal.mpeg":{"source":"iana"},"audio/vnd.vmx.cvsd":{"source":"ia\
na"},"audio/vnd.wave":{"compressible":false},"audio/vorbis":{"source":"iana","compressible":false},"audio/vorbis-config":{"source":"iana"},"audio/wav":{"compres\
sible":false,"extensions":["wav"]},"audio/wave":{"compressible":false,"extensions":["wav"]},"audio/webm":{"source":"apache","compressible":false,"extensions":["\
weba"]},"audio/x-aac":{"source":"apache","compressible":false,"extensions":["aac"]},"audio/x-aiff":{"source":"apache","extensions":["aif","aiff","aifc"]},"audio\
/x-caf":{"source":"apache","compressible":false,"extensions":["caf"]},"audio/x-flac":{"source":"apache","extensions":["flac"]},"audio/x-m4a":{"source":"nginx","\
extensions":["m4a"]},"audio/x-matroska":{"source":"apache","extensions":["mka"]},"audio/x-mpegurl":{"source":"apache","extensions":["m3u"]},"audio/x-ms-wax":{"s\
ource":"apache","extensions":["wax"]},"audio/x-ms-wma":{"source":"apache","extensions":["wma"]},"audio/x-pn-realaudio":{"source":"apache","extensions":["ram","r\
a"]},"audio/x-pn-realaudio-plugin":{"source":"apache","extensions":["rmp"]},"audio/x-realaudio":{"source":"nginx","extensions":["ra"]},"audio/x-tta":{"source":"\
apache"},"audio/x-wav":{"source":"apache","extensions":["wav"]},"audio/xm":{"source":"apache","extensions":["xm"]},"chemical/x-cdx":{"source":"apache","extensio\
ns":["cdx"]},"chemical/x-cif":{"source":"apache","extensions":["cif"]},"chemical/x-cmdf":{"source":"apache","extensions":["cmdf"]},"chemical/x-cml":{"source":"a\
pache","extensions":["cml"]},"chemical/x-csml":{"source":"apache","extensions":["csml"]},"chemical/x-pdb":{"source":"apache"},"chemical/x-xyz":{"source":"apache\
","extensions":["xyz"]},"font/collection":{"source":"iana","extensions":["ttc"]},"font/otf":{"source":"iana","compressible":true,"extensions":["otf"]},"font/sfn\
t":{"source":"iana"},"font/ttf":{"source":"iana","compressible":true,"extensions":["ttf"]},"font/woff":{"source":"iana","extensions":["woff"]},"font/woff2":{"so\
urce":"iana","extensions":["woff2"]},"image/aces":{"source":"iana","extensions":["exr"]},"image/apng":{"compressible":false,"extensions":["apng"]},"image/avci":\
{"source":"iana","extensions":["avci"]},"image/avcs":{"source":"iana","extensions":["avcs"]},"image/avif":{"source":"iana","compressible":false,"extensions":["a\
vif"]},"image/bmp":{"source":"iana","compressible":true,"extensions":["bmp"]},"image/cgm":{"source":"iana","extensions":["cgm"]},"image/dicom-rle":{"source":"ia\
na","extensions":["drle"]},"image/emf":{"source":"iana","extensions":["emf"]},"image/fits":{"source":"iana","extensions":["fits"]},"image/g3fax":{"source":"iana\
","extensions":["g3"]},"image/gif":{"source":"iana","compressible":false,"extensions":["gif"]},"image/heic":{"source":"iana","extensions":["heic"]},"image/heic-\
sequence":{"source":"iana","extensions":["heics"]},"image/heif":{"source":"iana","extensions":["heif"]},"image/heif-sequence":{"source":"iana","extensions":["he\
ifs"]},"image/hej2k":{"source":"iana","extensions":["hej2"]},"image/hsj2":{"source":"iana","extensions":["hsj2"]},"image/ief":{"source":"iana","extensions":["ie\
f"]},"image/jls":{"source":"iana","extensions":["jls"]},"image/jp2":{"source":"iana","compressible":false,"extensions":["jp2","jpg2"]},"image/jpeg":{"source":"i\
ana","compressible":false,"extensions":["jpeg","jpg","jpe"]},"image/jph":{"source":"iana","extensions":["jph"]},"image/jphc":{"source":"iana","extensions":["jhc\
"]},"image/jpm":{"source":"iana","compressible":false,"extensions":["jpm"]},"image/jpx":{"source":"iana","compressible":false,"extensions":["jpx","jpf"]},"image\
/jxr":{"source":"iana","extensions":["jxr"]},"image/jxra":{"source":"iana","extensions":["jxra"]},"image/jxrs":{"source":"iana","extensions":["jxrs"]},"image/jx\
s":{"source":"iana","extensions":["jxs"]},"image/jxsc":{"source":"iana","extensions":["jxsc"]},"image/jxsi":{"source":"iana","extensions":["jxsi"]},"image/jxss"\
:{"source":"iana","extensions":["jxss"]},"image/ktx":{"source":"iana","extensions":["ktx"]},"image/ktx2":{"source":"iana","extensions":["ktx2"]},"image/naplps":\
{"source":"iana"},"image/pjpeg":{"compressible":false},"image/png":{"source":"iana","compressible":false,"extensions":["png"]},"image/prs.btif":{"source":"iana"\
,"extensions":["btif"]},"image/prs.pti":{"source":"iana","extensions":["pti"]},"image/pwg-raster":{"source":"iana"},"image/sgi":{"source":"apache","extensions":\
["sgi"]},"image/svg+xml":{"source":"iana","compressible":true,"extensions":["svg","svgz"]},"image/t38":{"source":"iana","extensions":["t38"]},"image/tiff":{"sou\
rce":"iana","compressible":false,"extensions":["tif","tiff"]},"image/tiff-fx":{"source":"iana","extensions":["tfx"]},"image/vnd.adobe.photoshop":{"source":"iana\
","compressible":true,"extensions":["psd"]},"image/vnd.airzip.accelerator.azv":{"source":"iana","extensions":["azv"]},"image/vnd.cns.inf2":{"source":"iana"},"im\
age/vnd.dece.graphic":{"source":"iana","extensions":["uvi","uvvi","uvg","uvvg"]},"image/vnd.djvu":{"source":"iana","extensions":["djvu","djv"]},"image/vnd.dvb.s\
ubtitle":{"source":"iana","extensions":["sub"]},"image/vnd.dwg":{"source":"iana","extensions":["dwg"]},"image/vnd.dxf":{"source":"iana","extensions":["dxf"]},"i\
mage/vnd.fastbidsheet":{"source":"iana","extensions":["fbs"]},"image/vnd.fpx":{"source":"iana","extensions":["fpx"]},"image/vnd.fst":{"source":"iana","extension\
s":["fst"]},"image/vnd.fujixerox.edmics-mmr":{"source":"iana","extensions":["mmr"]},"image/vnd.fujixerox.edmics-rlc":{"source":"iana","extensions":["rlc"]},"ima\
ge/vnd.globalgraphics.pgb":{"source":"iana"},"image/vnd.microsoft.icon":{"source":"iana","compressible":true,"extensions":["ico"]},"image/vnd.mix":{"source":"ia\
na"},"image/vnd.mozilla.apng":{"source":"iana"},"image/vnd.ms-dds":{"compressible":true,"extensions":["dds"]},"image/vnd.ms-modi":{"source":"iana","extensions":\
["mdi"]},"image/vnd.ms-photo":{"source":"apache","extensions":["wdp"]},"image/vnd.net-fpx":{"source":"iana","extensions":["npx"]},"image/vnd.pco.b16":{"source":\
"iana","extensions":["b16"]},"image/vnd.radiance":{"source":"iana"},"image/vnd.sealed.png":{"source":"iana"},"image/vnd.sealedmedia.softseal.gif":{"source":"ian\
a"},"image/vnd.sealedmedia.softseal.jpg":{"source":"iana"},"image/vnd.svf":{"source":"iana"},"image/vnd.tencent.tap":{"source":"iana","extensions":["tap"]},"ima\
ge/vnd.valve.source.texture":{"source":"iana","extensions":["vtf"]},"image/vnd.wap.wbmp":{"source":"iana","extensions":["wbmp"]},"image/vnd.xiff":{"source":"ian\
a","extensions":["xif"]},"image/vnd.zbrush.pcx":{"source":"iana","extensions":["pcx"]},"image/webp":{"source":"apache","extensions":["webp"]},"image/wmf":{"sour\
ce":"iana","extensions":["wmf"]},"image/x-3ds":{"source":"apache","extensions":["3ds"]},"image/x-cmu-raster":{"source":"apache","extensions":["ras"]},"image/x-c\
mx":{"source":"apache","extensions":["cmx"]},"image/x-freehand":{"source":"apache","extensions":["fh","fhc","fh4","fh5","fh7"]},"image/x-icon":{"source":"apache\
","compressible":true,"extensions":["ico"]},"image/x-jng":{"source":"nginx","extensions":["jng"]},"image/x-mrsid-image":{"source":"apache","extensions":["sid"]}\
,"image/x-ms-bmp":{"source":"nginx","compressible":true,"extensions":["bmp"]},"image/x-pcx":{"source":"apache","extensions":["pcx"]},"image/x-pict":{"source":"a\
pache","extensions":["pic","pct"]},"image/x-portable-anymap":{"source":"apache","extensions":["pnm"]},"image/x-portable-bitmap":{"source":"apache","extensions":\
["pbm"]},"image/x-portable-graymap":{"source":"apache","extensions":["pgm"]},"image/x-portable-pixmap":{"source":"apache","extensions":["ppm"]},"image/x-rgb":{"\
source":"apache","extensions":["rgb"]},"image/x-tga":{"source":"apache","extensions":["tga"]},"image/x-xbitmap":{"source":"apache","extensions":["xbm"]},"image/\
x-xcf":{"compressible":false},"image/x-xpixmap":{"source":"apache","extensions":["xpm"]},"image/x-xwindowdump":{"source":"apache","extensions":["xwd"]},"message\
/cpim":{"source":"iana"},"message/delivery-status":{"source":"iana"},"message/disposition-notification":{"source":"iana","extensions":["disposition-notification\
"]},"message/external-body":{"source":"iana"},"message/feedback-report":{"source":"iana"},"message/global":{"source":"iana","extensions":["u8msg"]},"message/glo\
bal-delivery-status":{"source":"iana","extensions":["u8dsn"]},"message/global-disposition-notification":{"source":"iana","extensions":["u8mdn"]},"message/global\
-headers":{"source":"iana","extensions":["u8hdr"]},"message/http":{"source":"iana","compressible":false},"message/imdn+xml":{"source":"iana","compressible":true\
},"message/news":{"source":"iana"},"message/partial":{"source":"iana","compressible":false},"message/rfc822":{"source":"iana","compressible":true,"extensions":[\
"eml","mime"]},"message/s-http":{"source":"iana"},"message/sip":{"source":"iana"},"message/sipfrag":{"source":"iana"},"message/tracking-status":{"source":"iana"\
},"message/vnd.si.simp":{"source":"iana"},"message/vnd.wfa.wsc":{"source":"iana","extensions":["wsc"]},"model/3mf":{"source":"iana","extensions":["3mf"]},"model\
/e57":{"source":"iana"},"model/gltf+json":{"source":"iana","compressible":true,"extensions":["gltf"]},"model/gltf-binary":{"source":"iana","compressible":true,"\
extensions":["glb"]},"model/iges":{"source":"iana","compressible":false,"extensions":["igs","iges"]},"model/mesh":{"source":"iana","compressible":false,"extensi\
ons":["msh","mesh","silo"]},"model/mtl":{"source":"iana","extensions":["mtl"]},"model/obj":{"source":"iana","extensions":["obj"]},"model/step":{"source":"iana"}\
,"model/step+xml":{"source":"iana","compressible":true,"extensions":["stpx"]},"model/step+zip":{"source":"iana","compressible":false,"extensions":["stpz"]},"mod\
el/step-xml+zip":{"source":"iana","compressible":false,"extensions":["stpxz"]},"model/stl":{"source":"iana","extensions":["stl"]},"model/vnd.collada+xml":{"sour\
ce":"iana","compressible":true,"extensions":["dae"]},"model/vnd.dwf":{"source":"iana","extensions":["dwf"]},"model/vnd.flatland.3dml":{"source":"iana"},"model/v\
nd.gdl":{"source":"iana","extensions":["gdl"]},"model/vnd.gs-gdl":{"source":"apache"},"model/vnd.gs.gdl":{"source":"iana"},"model/vnd.gtw":{"source":"iana","ext\
ensions":["gtw"]},"model/vnd.moml+xml":{"source":"iana","compressible":true},"model/vnd.mts":{"source":"iana","extensions":["mts"]},"model/vnd.opengex":{"source\
":"iana","extensions":["ogex"]},"model/vnd.parasolid.transmit.binary":{"source":"iana","extensions":["x_b"]},"model/vnd.parasolid.transmit.text":{"source":"iana\
","extensions":["x_t"]},"model/vnd.pytha.pyox":{"source":"iana"},"model/vnd.rosette.annotated-data-model":{"source":"iana"},"model/vnd.sap.vds":{"source":"iana"\
,"extensions":["vds"]},"model/vnd.usdz+zip":{"source":"iana","compressible":false,"extensions":["usdz"]},"model/vnd.valve.source.compiled-map":{"source":"iana",\
"extensions":["bsp"]},"model/vnd.vtu":{"source":"iana","extensions":["vtu"]},"model/vrml":{"source":"iana","compressible":false,"extensions":["wrl","vrml"]},"mo\
del/x3d+binary":{"source":"apache","compressible":false,"extensions":["x3db","x3dbz"]},"model/x3d+fastinfoset":{"source":"iana","extensions":["x3db"]},"model/x3\
d+vrml":{"source":"apache","compressible":false,"extensions":["x3dv","x3dvz"]},"model/x3d+xml":{"source":"iana","compressible":true,"extensions":["x3d","x3dz"]}\
,"model/x3d-vrml":{"source":"iana","extensions":["x3dv"]},"multipart/alternative":{"source":"iana","compressible":false},"multipart/appledouble":{"source":"iana\
"},"multipart/byteranges":{"source":"iana"},"multipart/digest":{"source":"iana"},"multipart/encrypted":{"source":"iana","compressible":false},"multipart/form-da\
ta":{"source":"iana","compressible":false},"multipart/header-set":{"source":"iana"},"multipart/mixed":{"source":"iana"},"multipart/multilingual":{"source":"iana\
"},"multipart/parallel":{"source":"iana"},"multipart/related":{"source":"iana","compressible":false},"multipart/report":{"source":"iana"},"multipart/signed":{"s\
ource":"iana","compressible":false},"multipart/vnd.bint.med-plus":{"source":"iana"},"multipart/voice-message":{"source":"iana"},"multipart/x-mixed-replace":{"so\
urce":"iana"},"text/1d-interleaved-parityfec":{"source":"iana"},"text/cache-manifest":{"source":"iana","compressible":true,"extensions":["appcache","manifest"]}\
,"text/calendar":{"source":"iana","extensions":["ics","ifb"]},"text/calender":{"compressible":true},"text/cmd":{"compressible":true},"text/coffeescript":{"exten\
sions":["coffee","litcoffee"]},"text/cql":{"source":"iana"},"text/cql-expression":{"source":"iana"},"text/cql-identifier":{"source":"iana"},"text/css":{"source"\
:"iana","charset":"UTF-8","compressible":true,"extensions":["css"]},"text/csv":{"source":"iana","compressible":true,"extensions":["csv"]},"text/csv-schema":{"so\
urce":"iana"},"text/directory":{"source":"iana"},"text/dns":{"source":"iana"},"text/ecmascript":{"source":"iana"},"text/encaprtp":{"source":"iana"},"text/enrich\
ed":{"source":"iana"},"text/fhirpath":{"source":"iana"},"text/flexfec":{"source":"iana"},"text/fwdred":{"source":"iana"},"text/gff3":{"source":"iana"},"text/gra\
mmar-ref-list":{"source":"iana"},"text/html":{"source":"iana","compressible":true,"extensions":["html","htm","shtml"]},"text/jade":{"extensions":["jade"]},"text\
/javascript":{"source":"iana","compressible":true},"text/jcr-cnd":{"source":"iana"},"text/jsx":{"compressible":true,"extensions":["jsx"]},"text/less":{"compress\
ible":true,"extensions":["less"]},"text/markdown":{"source":"iana","compressible":true,"extensions":["markdown","md"]},"text/mathml":{"source":"nginx","extensio\
ns":["mml"]},"text/mdx":{"compressible":true,"extensions":["mdx"]},"text/mizar":{"source":"iana"},"text/n3":{"source":"iana","charset":"UTF-8","compressible":tr\
ue,"extensions":["n3"]},"text/parameters":{"source":"iana","charset":"UTF-8"},"text/parityfec":{"source":"iana"},"text/plain":{"source":"iana","compressible":tr\
ue,"extensions":["txt","text","conf","def","list","log","in","ini"]},"text/provenance-notation":{"source":"iana","charset":"UTF-8"},"text/prs.fallenstein.rst":{\
"source":"iana"},"text/prs.lines.tag":{"source":"iana","extensions":["dsc"]},"text/prs.prop.logic":{"source":"iana"},"text/raptorfec":{"source":"iana"},"text/re\
d":{"source":"iana"},"text/rfc822-headers":{"source":"iana"},"text/richtext":{"source":"iana","compressible":true,"extensions":["rtx"]},"text/rtf":{"source":"ia\
na","compressible":true,"extensions":["rtf"]},"text/rtp-enc-aescm128":{"source":"iana"},"text/rtploopback":{"source":"iana"},"text/rtx":{"source":"iana"},"text/\
sgml":{"source":"iana","extensions":["sgml","sgm"]},"text/shaclc":{"source":"iana"},"text/shex":{"source":"iana","extensions":["shex"]},"text/slim":{"extensions\
":["slim","slm"]},"text/spdx":{"source":"iana","extensions":["spdx"]},"text/strings":{"source":"iana"},"text/stylus":{"extensions":["stylus","styl"]},"text/t140\
":{"source":"iana"},"text/tab-separated-values":{"source":"iana","compressible":true,"extensions":["tsv"]},"text/troff":{"source":"iana","extensions":["t","tr",\
"roff","man","me","ms"]},"text/turtle":{"source":"iana","charset":"UTF-8","extensions":["ttl"]},"text/ulpfec":{"source":"iana"},"text/uri-list":{"source":"iana"\
,"compressible":true,"extensions":["uri","uris","urls"]},"text/vcard":{"source":"iana","compressible":true,"extensions":["vcard"]},"text/vnd.a":{"source":"iana"\
},"text/vnd.abc":{"source":"iana"},"text/vnd.ascii-art":{"source":"iana"},"text/vnd.curl":{"source":"iana","extensions":["curl"]},"text/vnd.curl.dcurl":{"source\
":"apache","extensions":["dcurl"]},"text/vnd.curl.mcurl":{"source":"apache","extensions":["mcurl"]},"text/vnd.curl.scurl":{"source":"apache","extensions":["scur\
l"]},"text/vnd.debian.copyright":{"source":"iana","charset":"UTF-8"},"text/vnd.dmclientscript":{"source":"iana"},"text/vnd.dvb.subtitle":{"source":"iana","exten\
sions":["sub"]},"text/vnd.esmertec.theme-descriptor":{"source":"iana","charset":"UTF-8"},"text/vnd.familysearch.gedcom":{"source":"iana","extensions":["ged"]},"\
text/vnd.ficlab.flt":{"source":"iana"},"text/vnd.fly":{"source":"iana","extensions":["fly"]},"text/vnd.fmi.flexstor":{"source":"iana","extensions":["flx"]},"tex\
t/vnd.gml":{"source":"iana"},"text/vnd.graphviz":{"source":"iana","extensions":["gv"]},"text/vnd.hans":{"source":"iana"},"text/vnd.hgl":{"source":"iana"},"text/\
vnd.in3d.3dml":{"source":"iana","extensions":["3dml"]},"text/vnd.in3d.spot":{"source":"iana","extensions":["spot"]},"text/vnd.iptc.newsml":{"source":"iana"},"te\
xt/vnd.iptc.nitf":{"source":"iana"},"text/vnd.latex-z":{"source":"iana"},"text/vnd.motorola.reflex":{"source":"iana"},"text/vnd.ms-mediapackage":{"source":"iana\
"},"text/vnd.net2phone.commcenter.command":{"source":"iana"},"text/vnd.radisys.msml-basic-layout":{"source":"iana"},"text/vnd.senx.warpscript":{"source":"iana"}\
,"text/vnd.si.uricatalogue":{"source":"iana"},"text/vnd.sosi":{"source":"iana"},"text/vnd.sun.j2me.app-descriptor":{"source":"iana","charset":"UTF-8","extension\
s":["jad"]},"text/vnd.trolltech.linguist":{"source":"iana","charset":"UTF-8"},"text/vnd.wap.si":{"source":"iana"},"text/vnd.wap.sl":{"source":"iana"},"text/vnd.\
wap.wml":{"source":"iana","extensions":["wml"]},"text/vnd.wap.wmlscript":{"source":"iana","extensions":["wmls"]},"text/vtt":{"source":"iana","charset":"UTF-8","\
compressible":true,"extensions":["vtt"]},"text/x-asm":{"source":"apache","extensions":["s","asm"]},"text/x-c":{"source":"apache","extensions":["c","cc","cxx","c\
pp","h","hh","dic"]},"text/x-component":{"source":"nginx","extensions":["htc"]},"text/x-fortran":{"source":"apache","extensions":["f","for","f77","f90"]},"text/\
x-gwt-rpc":{"compressible":true},"text/x-handlebars-template":{"extensions":["hbs"]},"text/x-java-source":{"source":"apache","extensions":["java"]},"text/x-jque\
ry-tmpl":{"compressible":true},"text/x-lua":{"extensions":["lua"]},"text/x-markdown":{"compressible":true,"extensions":["mkd"]},"text/x-nfo":{"source":"apache",\
"extensions":["nfo"]},"text/x-opml":{"source":"apache","extensions":["opml"]},"text/x-org":{"compressible":true,"extensions":["org"]},"text/x-pascal":{"source":\
"apache","extensions":["p","pas"]},"text/x-processing":{"compressible":true,"extensions":["pde"]},"text/x-sass":{"extensions":["sass"]},"text/x-scss":{"extensio\
ns":["scss"]},"text/x-setext":{"source":"apache","extensions":["etx"]},"text/x-sfv":{"source":"apache","extensions":["sfv"]},"text/x-suse-ymp":{"compressible":t\
rue,"extensions":["ymp"]},"text/x-uuencode":{"source":"apache","extensions":["uu"]},"text/x-vcalendar":{"source":"apache","extensions":["vcs"]},"text/x-vcard":{\
"source":"apache","extensions":["vcf"]},"text/xml":{"source":"iana","compressible":true,"extensions":["xml"]},"text/xml-external-parsed-entity":{"source":"iana"\
},"text/yaml":{"compressible":true,"extensions":["yaml","yml"]},"video/1d-interleaved-parityfec":{"source":"iana"},"video/3gpp":{"source":"iana","extensions":["\
3gp","3gpp"]},"video/3gpp-tt":{"source":"iana"},"video/3gpp2":{"source":"iana","extensions":["3g2"]},"video/av1":{"source":"iana"},"video/bmpeg":{"source":"iana\
"},"video/bt656":{"source":"iana"},"video/celb":{"source":"iana"},"video/dv":{"source":"iana"},"video/encaprtp":{"source":"iana"},"video/ffv1":{"source":"iana"}\
,"video/flexfec":{"source":"iana"},"video/h261":{"source":"iana","extensions":["h261"]},"video/h263":{"source":"iana","extensions":["h263"]},"video/h263-1998":{\
"source":"iana"},"video/h263-2000":{"source":"iana"},"video/h264":{"source":"iana","extensions":["h264"]},"video/h264-rcdo":{"source":"iana"},"video/h264-svc":{\
"source":"iana"},"video/h265":{"source":"iana"},"video/iso.segment":{"source":"iana","extensions":["m4s"]},"video/jpeg":{"source":"iana","extensions":["jpgv"]},\
"video/jpeg2000":{"source":"iana"},"video/jpm":{"source":"apache","extensions":["jpm","jpgm"]},"video/jxsv":{"source":"iana"},"video/mj2":{"source":"iana","exte\
nsions":["mj2","mjp2"]},"video/mp1s":{"source":"iana"},"video/mp2p":{"source":"iana"},"video/mp2t":{"source":"iana","extensions":["ts"]},"video/mp4":{"source":"\
iana","compressible":false,"extensions":["mp4","mp4v","mpg4"]},"video/mp4v-es":{"source":"iana"},"video/mpeg":{"source":"iana","compressible":false,"extensions"\
:["mpeg","mpg","mpe","m1v","m2v"]},"video/mpeg4-generic":{"source":"iana"},"video/mpv":{"source":"iana"},"video/nv":{"source":"iana"},"video/ogg":{"source":"ian\
a","compressible":false,"extensions":["ogv"]},"video/parityfec":{"source":"iana"},"video/pointer":{"source":"iana"},"video/quicktime":{"source":"iana","compress\
ible":false,"extensions":["qt","mov"]},"video/raptorfec":{"source":"iana"},"video/raw":{"source":"iana"},"video/rtp-enc-aescm128":{"source":"iana"},"video/rtplo\
opback":{"source":"iana"},"video/rtx":{"source":"iana"},"video/scip":{"source":"iana"},"video/smpte291":{"source":"iana"},"video/smpte292m":{"source":"iana"},"v\
ideo/ulpfec":{"source":"iana"},"video/vc1":{"source":"iana"},"video/vc2":{"source":"iana"},"video/vnd.cctv":{"source":"iana"},"video/vnd.dece.hd":{"source":"ian\
a","extensions":["uvh","uvvh"]},"video/vnd.dece.mobile":{"source":"iana","extensions":["uvm","uvvm"]},"video/vnd.dece.mp4":{"source":"iana"},"video/vnd.dece.pd"\
:{"source":"iana","extensions":["uvp","uvvp"]},"video/vnd.dece.sd":{"source":"iana","extensions":["uvs","uvvs"]},"video/vnd.dece.video":{"source":"iana","extens\
ions":["uvv","uvvv"]},"video/vnd.directv.mpeg":{"source":"iana"},"video/vnd.directv.mpeg-tts":{"source":"iana"},"video/vnd.dlna.mpeg-tts":{"source":"iana"},"vid\
eo/vnd.dvb.file":{"source":"iana","extensions":["dvb"]},"video/vnd.fvt":{"source":"iana","extensions":["fvt"]},"video/vnd.hns.video":{"source":"iana"},"video/vn\
d.iptvforum.1dparityfec-1010":{"source":"iana"},"video/vnd.iptvforum.1dparityfec-2005":{"source":"iana"},"video/vnd.iptvforum.2dparityfec-1010":{"source":"iana"\
},"video/vnd.iptvforum.2dparityfec-2005":{"source":"iana"},"video/vnd.iptvforum.ttsavc":{"source":"iana"},"video/vnd.iptvforum.ttsmpeg2":{"source":"iana"},"vide\
o/vnd.motorola.video":{"source":"iana"},"video/vnd.motorola.videop":{"source":"iana"},"video/vnd.mpegurl":{"source":"iana","extensions":["mxu","m4u"]},"video/vn\
d.ms-playready.media.pyv":{"source":"iana","extensions":["pyv"]},"video/vnd.nokia.interleaved-multimedia":{"source":"iana"},"video/vnd.nokia.mp4vr":{"source":"i\
ana"},"video/vnd.nokia.videovoip":{"source":"iana"},"video/vnd.objectvideo":{"source":"iana"},"video/vnd.radgamettools.bink":{"source":"iana"},"video/vnd.radgam\
ettools.smacker":{"source":"iana"},"video/vnd.sealed.mpeg1":{"source":"iana"},"video/vnd.sealed.mpeg4":{"source":"iana"},"video/vnd.sealed.swf":{"source":"iana"\
},"video/vnd.sealedmedia.softseal.mov":{"source":"iana"},"video/vnd.uvvu.mp4":{"source":"iana","extensions":["uvu","uvvu"]},"video/vnd.vivo":{"source":"iana","e\
xtensions":["viv"]},"video/vnd.youtube.yt":{"source":"iana"},"video/vp8":{"source":"iana"},"video/vp9":{"source":"iana"},"video/webm":{"source":"apache","compre\
ssible":false,"extensions":["webm"]},"video/x-f4v":{"source":"apache","extensions":["f4v"]},"video/x-fli":{"source":"apache","extensions":["fli"]},"video/x-flv"\
:{"source":"apache","compressible":false,"extensions":["flv"]},"video/x-m4v":{"source":"apache","extensions":["m4v"]},"video/x-matroska":{"source":"apache","com\
pressible":false,"extensions":["mkv","mk3d","mks"]},"video/x-mng":{"source":"apache","extensions":["mng"]},"video/x-ms-asf":{"source":"apache","extensions":["as\
f","asx"]},"video/x-ms-vob":{"source":"apache","extensions":["vob"]},"video/x-ms-wm":{"source":"apache","extensions":["wm"]},"video/x-ms-wmv":{"source":"apache"\
,"compressible":false,"extensions":["wmv"]},"video/x-ms-wmx":{"source":"apache","extensions":["wmx"]},"video/x-ms-wvx":{"source":"apache","extensions":["wvx"]},\
"video/x-msvideo":{"source":"apache","extensions":["avi"]},"video/x-sgi-movie":{"source":"apache","extensions":["movie"]},"video/x-smv":{"source":"apache","exte\
nsions":["smv"]},"x-conference/x-cooltalk":{"source":"apache","extensions":["ice"]},"x-shader/x-fragment":{"compressible":true},"x-shader/x-vertex":{"compressib\
le":true}}')})};
