export const id=142;export const ids=[142];export const modules={39048:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
const listenersMap=new WeakMap;const abortedMap=new WeakMap;class AbortSignal{constructor(){this.onabort=null;listenersMap.set(this,[]);abortedMap.set(this,false)}get aborted(){
if(!abortedMap.has(this)){throw new TypeError("Expected `this` to be an instance of AbortSignal.")}return abortedMap.get(this)}static get none(){return new AbortSignal}addEventListener(_type,listener){
if(!listenersMap.has(this)){throw new TypeError("Expected `this` to be an instance of AbortSignal.")}const listeners=listenersMap.get(this);listeners.push(listener)}removeEventListener(_type,listener){
if(!listenersMap.has(this)){throw new TypeError("Expected `this` to be an instance of AbortSignal.")}const listeners=listenersMap.get(this);const index=listeners.
indexOf(listener);if(index>-1){listeners.splice(index,1)}}dispatchEvent(_event){throw new Error("This is a stub dispatchEvent implementation that should not be \
used.  It only exists for type-checking purposes.")}}function abortSignal(signal){if(signal.aborted){return}if(signal.onabort){signal.onabort.call(signal)}const listeners=listenersMap.
get(signal);if(listeners){listeners.slice().forEach(listener=>{listener.call(signal,{type:"abort"})})}abortedMap.set(signal,true)}class AbortError extends Error{constructor(message){
super(message);this.name="AbortError"}}class AbortController2{constructor(parentSignals){this._signal=new AbortSignal;if(!parentSignals){return}if(!Array.isArray(
parentSignals)){parentSignals=arguments}for(const parentSignal of parentSignals){if(parentSignal.aborted){this.abort()}else{parentSignal.addEventListener("abort",
()=>{this.abort()})}}}get signal(){return this._signal}abort(){abortSignal(this._signal)}static timeout(ms){const signal=new AbortSignal;const timer=setTimeout(
abortSignal,ms,signal);if(typeof timer.unref==="function"){timer.unref()}return signal}}exports.AbortController=AbortController2;exports.AbortError=AbortError;exports.
AbortSignal=AbortSignal}),49587:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:true});var api=__webpack_require__(
91408);(function(SpanKind){SpanKind[SpanKind["INTERNAL"]=0]="INTERNAL";SpanKind[SpanKind["SERVER"]=1]="SERVER";SpanKind[SpanKind["CLIENT"]=2]="CLIENT";SpanKind[SpanKind["\
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
exports.setSpan=setSpan;exports.setSpanContext=setSpanContext}),36702:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:true};var coreHttp=__webpack_require__(89283);var tslib=__webpack_require__(61860);var coreTracing=__webpack_require__(49587);var logger$1=__webpack_require__(
26515);var abortController=__webpack_require__(39048);var os=__webpack_require__(70857);var crypto2=__webpack_require__(76982);var stream2=__webpack_require__(2203);
__webpack_require__(84031);var coreLro=__webpack_require__(91754);var events=__webpack_require__(24434);var fs2=__webpack_require__(79896);var util2=__webpack_require__(
39023);function _interopNamespace(e){if(e&&e.__esModule)return e;var n=Object.create(null);if(e){Object.keys(e).forEach(function(k){if(k!=="default"){var d=Object.
getOwnPropertyDescriptor(e,k);Object.defineProperty(n,k,d.get?d:{enumerable:true,get:function(){return e[k]}})}})}n["default"]=e;return Object.freeze(n)}var coreHttp__namespace=_interopNamespace(
coreHttp);var os__namespace=_interopNamespace(os);var fs__namespace=_interopNamespace(fs2);var util__namespace=_interopNamespace(util2);const BlobServiceProperties={
serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{
serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"\
Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"\
Cors",xmlName:"Cors",xmlIsWrapped:true,xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{
serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"\
DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Co\
mposite",className:"StaticWebsite"}}}}};const Logging={serializedName:"Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"\
Version",required:true,xmlName:"Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:true,xmlName:"Delete",type:{name:"Boolean"}},read:{
serializedName:"Read",required:true,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:true,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{
serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const RetentionPolicy={serializedName:"Retent\
ionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boo\
lean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}};const Metrics={serializedName:"Metrics",type:{name:"\
Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"Enabled",required:true,
xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"\
RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const CorsRule={serializedName:"CorsRule",type:{name:"Composi\
te",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:true,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{
serializedName:"AllowedMethods",required:true,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:true,xmlName:"\
AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:true,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{
constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:true,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}};const StaticWebsite={serializedName:"\
StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"B\
oolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",
xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{
name:"String"}}}}};const StorageError={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"M\
essage",xmlName:"Message",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}}}}};const BlobServiceStatistics={serializedName:"\
BlobServiceStatistics",xmlName:"StorageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"G\
eoReplication",xmlName:"GeoReplication",type:{name:"Composite",className:"GeoReplication"}}}}};const GeoReplication={serializedName:"GeoReplication",type:{name:"\
Composite",className:"GeoReplication",modelProperties:{status:{serializedName:"Status",required:true,xmlName:"Status",type:{name:"Enum",allowedValues:["live","b\
ootstrap","unavailable"]}},lastSyncOn:{serializedName:"LastSyncTime",required:true,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}};const ListContainersSegmentResponse={
serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Pref\
ix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{
name:"Number"}},containerItems:{serializedName:"ContainerItems",required:true,xmlName:"Containers",xmlIsWrapped:true,xmlElementName:"Container",type:{name:"Sequ\
ence",element:{type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};
const ContainerItem={serializedName:"ContainerItem",xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"\
Name",required:true,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Ver\
sion",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},
metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}};const ContainerProperties={serializedName:"Cont\
ainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:true,xmlName:"Las\
t-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStat\
us",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:[
"infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{
serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",
type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{
serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"Delet\
edTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}};const KeyInfo={serializedName:"\
KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:true,xmlName:"Start",type:{name:"String"}},expiresOn:{
serializedName:"Expiry",required:true,xmlName:"Expiry",type:{name:"String"}}}}};const UserDelegationKey={serializedName:"UserDelegationKey",type:{name:"Composit\
e",className:"UserDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:true,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{
serializedName:"SignedTid",required:true,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:true,xmlName:"SignedSta\
rt",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:true,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"\
SignedService",required:true,xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:true,xmlName:"SignedVersion",type:{
name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};const FilterBlobSegment={serializedName:"FilterBlobSegment",
xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,
xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},where:{serializedName:"Where",required:true,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"\
Blobs",required:true,xmlName:"Blobs",xmlIsWrapped:true,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const FilterBlobItem={serializedName:"FilterBlobItem",xmlName:"Blob",
type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:true,xmlName:"Name",type:{name:"String"}},containerName:{
serializedName:"ContainerName",required:true,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"\
BlobTags"}}}}};const BlobTags={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"\
BlobTagSet",required:true,xmlName:"TagSet",xmlIsWrapped:true,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}};
const BlobTag={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:true,xmlName:"\
Key",type:{name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};const SignedIdentifier={serializedName:"SignedId\
entifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:true,xmlName:"Id",type:{
name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}};const AccessPolicy={serializedName:"\
AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},expiresOn:{
serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}};const ListBlobsFlatSegmentResponse={
serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},containerName:{serializedName:"ContainerName",
required:true,xmlName:"ContainerName",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"\
Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segm\
ent",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"St\
ring"}}}}};const BlobFlatListSegment={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",modelProperties:{
blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"B\
lobItemInternal"}}}}}}};const BlobItemInternal={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:true,xmlName:"Deleted",type:{
name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:true,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"Versi\
onId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Pr\
operties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Di\
ctionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{
serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersi\
onsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}};const BlobName={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{
encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:true,type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:true,
type:{name:"String"}}}}};const BlobPropertiesInternal={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobProper\
tiesInternal",modelProperties:{createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"La\
st-Modified",required:true,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},
contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",
type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Conte\
nt-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{
serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Control",xmlName:"Cache-Control",type:{
name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"\
BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseSta\
tus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["avai\
lable","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinit\
e","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"En\
um",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"String"}},copyProgress:{serializedName:"\
CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTim\
eRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"\
ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolea\
n"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"\
DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},
accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","H\
ot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"\
ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{
serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"\
EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},
tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeR\
fc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePrio\
rity",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"\
LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}};const ListBlobsHierarchySegmentResponse={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"En\
umerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,
xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,xmlName:"ContainerName",xmlIsAttribute:true,
type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},
maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},
segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"\
NextMarker",type:{name:"String"}}}}};const BlobHierarchyListSegment={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",
element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}};const BlobPrefix={serializedName:"BlobPrefix",type:{name:"Composite",className:"Bl\
obPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}};const BlockLookupList={serializedName:"Bl\
ockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",
xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"\
Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequenc\
e",element:{type:{name:"String"}}}}}}};const BlockList={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{
serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{
type:{name:"Composite",className:"Block"}}}}}}};const Block={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"\
Name",required:true,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:true,xmlName:"Size",type:{name:"Number"}}}}};const PageList={serializedName:"\
PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{
name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRang\
e",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"\
String"}}}}};const PageRange={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"\
Start",required:true,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const ClearRange={serializedName:"\
ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:true,xmlName:"Start",type:{
name:"Number"}},end:{serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const QueryRequest={serializedName:"QueryRequest",xmlName:"QueryR\
equest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:true,xmlName:"QueryType",type:{name:"Str\
ing"}},expression:{serializedName:"Expression",required:true,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",
xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSe\
rialization",type:{name:"Composite",className:"QuerySerialization"}}}}};const QuerySerialization={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}};const QueryFormat={serializedName:"\
QueryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"any"}}}}};const DelimitedTextConfiguration={
serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{
columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",xmlName:"FieldQuote",type:{
name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"EscapeChar",xmlName:"\
EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}};const JsonTextConfiguration={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}};const ArrowConfiguration={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{
name:"Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:true,xmlName:"Schema",xmlIsWrapped:true,xmlElementName:"\
Field",type:{name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}};const ArrowField={serializedName:"ArrowField",xmlName:"Field",type:{name:"\
Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"\
Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{
name:"Number"}}}}};const ServiceSetPropertiesHeaders={serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeader\
s",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x\
-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSetPropertiesExceptionHeaders={serializedName:"Service_setPropertiesExceptionHe\
aders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}};const ServiceGetPropertiesHeaders={serializedName:"Service_getPropertiesHeaders",type:{name:"Composite",className:"ServiceGetProp\
ertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetPropertiesExceptionHeaders={serializedName:"Service_getPrope\
rtiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const ServiceGetStatisticsHeaders={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"Ser\
viceGetStatisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ServiceGetStatisticsExceptionHeaders={serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStat\
isticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceListContainersSegmentHeaders={
serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}};const ServiceListContainersSegmentExceptionHeaders={serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Comp\
osite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ServiceGetUserDelegationKeyHeaders={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDele\
gationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetUserDelegationKeyExceptionHeaders={
serializedName:"Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceGetAccountInfoHeaders={serializedName:"Service_getAccountInfoHe\
aders",type:{name:"Composite",className:"ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-c\
lient-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-\
sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const ServiceGetAccountInfoExceptionHeaders={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"\
ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSubmitBatchHeaders={
serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-t\
ype",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceSubmitBatchExceptionHeaders={serializedName:"\
Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ServiceFilterBlobsHeaders={serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"\
ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ServiceFilterBlobsExceptionHeaders={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobs\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerCreateHeaders={
serializedName:"Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerCreateExceptionHeaders={serializedName:"Container_createExcep\
tionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const ContainerGetPropertiesHeaders={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"Container\
GetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}},headerCollectionPrefix:"\
x-ms-meta-"},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"D\
ateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{
serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{
serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-cli\
ent-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{
serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"\
x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has\
-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"S\
tring"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},
isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",
type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetPropertiesExceptionHeaders={
serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerDeleteHeaders={serializedName:"Container_deleteHeaders",type:{name:"Composite",
className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const ContainerDeleteExceptionHeaders={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDel\
eteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetMetadataHeaders={
serializedName:"Container_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetMetadataExceptionHeaders={serializedName:"\
Container_setMetadataExceptionHeaders",type:{name:"Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccessPolicyHeaders={serializedName:"Container_getAccessPolicyHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-acc\
ess",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-\
modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}};const ContainerGetAccessPolicyExceptionHeaders={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const ContainerSetAccessPolicyHeaders={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicy\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerSetAccessPolicyExceptionHeaders={
serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRestoreHeaders={serializedName:"Container_restoreHeaders",type:{
name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const ContainerRestoreExceptionHeaders={serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"\
ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenameHeaders={
serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenameExceptionHeaders={serializedName:"Container_renameExcep\
tionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const ContainerSubmitBatchHeaders={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubm\
itBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request\
-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}};const ContainerSubmitBatchExceptionHeaders={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerFilterBlobsHeaders={serializedName:"Container_filterBlobsHeaders",type:{name:"\
Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerFilterBlobsExceptionHeaders={serializedName:"\
Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerAcquireLeaseHeaders={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}};const ContainerAcquireLeaseExceptionHeaders={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"\
ContainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerReleaseLeaseHeaders={
serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}};const ContainerReleaseLeaseExceptionHeaders={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRelea\
seLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerRenewLeaseHeaders={
serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-le\
ase-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerRenewLeaseExceptionHeaders={serializedName:"Co\
ntainer_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerBreakLeaseHeaders={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",
className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modi\
fied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}};const ContainerBreakLeaseExceptionHeaders={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"C\
ontainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerChangeLeaseHeaders={
serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-le\
ase-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"Stri\
ng"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ContainerChangeLeaseExceptionHeaders={serializedName:"C\
ontainer_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-e\
rror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentHeaders={serializedName:"Container_listBlobFlatSegmentHeaders",type:{
name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"\
String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobFlatSegmentExceptionHeaders={
serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentHeaders={serializedName:"C\
ontainer_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}};const ContainerListBlobHierarchySegmentExceptionHeaders={serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",
type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-\
error-code",type:{name:"String"}}}}};const ContainerGetAccountInfoHeaders={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Co\
ntainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}}}}};const ContainerGetAccountInfoExceptionHeaders={
serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDownloadHeaders={serializedName:"Blob_downloadHeaders",type:{name:"\
Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",xmlName:"x-ms-me\
ta",type:{name:"Dictionary",value:{type:{name:"String"}}},headerCollectionPrefix:"x-ms-meta-"},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"\
x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}},
headerCollectionPrefix:"x-ms-or-"},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"co\
ntent-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"\
content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-lan\
guage",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"\
x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-descriptio\
n",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",
type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","f\
ailed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"\
x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-r\
anges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-commit\
ted-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-\
encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-m\
s-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"\
x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"\
DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"D\
ateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}};
const BlobDownloadExceptionHeaders={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetPropertiesHeaders={serializedName:"Blob_getPropertie\
sHeaders",type:{name:"Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-\
ms-meta",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}},headerCollectionPrefix:"x-ms-meta-"},objectReplicationPolicyId:{serializedName:"\
x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",xmlName:"x-ms-or",type:{name:"Dictionary",
value:{type:{name:"String"}}},headerCollectionPrefix:"x-ms-or-"},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:[
"BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc11\
23"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},
copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-\
status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incre\
mental-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"St\
ring"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"\
x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"c\
ontent-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-enc\
oding",xmlName:"content-encoding",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"Strin\
g"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"c\
ache-control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-m\
s-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"\
x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-\
tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{
name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-\
ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-vers\
ion-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"\
x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc11\
23"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",
xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-\
access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-\
until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{
name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetPropertiesExceptionHeaders={serializedName:"Blob_getPropertiesE\
xceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms\
-error-code",type:{name:"String"}}}}};const BlobDeleteHeaders={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteExceptionHeaders={
serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobUndeleteHeaders={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"Bl\
obUndeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobUndeleteExceptionHeaders={
serializedName:"Blob_undeleteExceptionHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetExpiryHeaders={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"\
BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"la\
st-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobSetExpiryExceptionHeaders={serializedName:"Blob_setExpiryExceptionHe\
aders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const BlobSetHttpHeadersHeaders={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetHttpHeadersExceptionHeaders={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetImmutabilityPolicyHeaders={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-i\
d",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-imm\
utability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutabil\
ity-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}};const BlobSetImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobDeleteImmutabilityPolicyHeaders={serializedName:"Blob_deleteImmuta\
bilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reques\
t-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobDeleteImmutabilityPolicyExceptionHeaders={
serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetLegalHoldHeaders={serializedName:"Blob_setLegalHoldH\
eaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clien\
t-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ve\
rsion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-le\
gal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}};const BlobSetLegalHoldExceptionHeaders={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"\
Composite",className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Strin\
g"}}}}};const BlobSetMetadataHeaders={serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetMetadataExceptionHeaders={serializedName:"Blob_setMetadataExcep\
tionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const BlobAcquireLeaseHeaders={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeade\
rs",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobAcquireLeaseExceptionHeaders={
serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobReleaseLeaseHeaders={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composi\
te",className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-mod\
ified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobReleaseLeaseExceptionHeaders={serializedName:"B\
lob_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobRenewLeaseHeaders={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"Blo\
bRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last\
-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}};const BlobRenewLeaseExceptionHeaders={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeade\
rs",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobChangeLeaseHeaders={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobChangeLeaseExceptionHeaders={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Comp\
osite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobBreakLeaseHeaders={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"\
x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms\
-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const BlobBreakLeaseExceptionHeaders={serializedName:"\
Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobCreateSnapshotHeaders={serializedName:"Blob_createSnapshotHeaders",type:{name:"Composite",className:"\
BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobCreateSnapshotExceptionHeaders={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHead\
ers",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobStartCopyFromURLHeaders={serializedName:"\
Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"Str\
ing"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobStartCopyFromURLExceptionHeaders={serializedName:"Blob_startCopyFromURLExceptionHe\
aders",type:{name:"Composite",className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}};const BlobCopyFromURLHeaders={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:true,serializedName:"x-ms-copy-status",type:{name:"Stri\
ng"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms\
-content-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobCopyFromURLExceptionHeaders={serializedName:"Blob_copyFromURLExcep\
tionHeaders",type:{name:"Composite",className:"BlobCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}};const BlobAbortCopyFromURLHeaders={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopy\
FromURLHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobAbortCopyFromURLExceptionHeaders={
serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTierHeaders={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"\
BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTierExceptionHeaders={serializedName:"Blob_setT\
ierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-e\
rror-code",type:{name:"String"}}}}};const BlobGetAccountInfoHeaders={serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"BlobGetAccoun\
tInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_L\
RS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}}}}};const BlobGetAccountInfoExceptionHeaders={serializedName:"Blob_getAcco\
untInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const BlobQueryHeaders={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"\
content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-lan\
guage",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{
serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"\
x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-descriptio\
n",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{
serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",
type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","f\
ailed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"\
x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block\
-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}}}}};const BlobQueryExceptionHeaders={serializedName:"Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHea\
ders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetTagsHeaders={serializedName:"\
Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobGetTagsExceptionHeaders={serializedName:"Blob_getTagsExceptionHeaders",type:{name:"\
Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const BlobSetTagsHeaders={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlobSetTagsExceptionHeaders={serializedName:"Blob_s\
etTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-m\
s-error-code",type:{name:"String"}}}}};const PageBlobCreateHeaders={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateHead\
ers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-re\
quest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"Str\
ing"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms\
-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCreateExceptionHeaders={serializedName:"PageBlob_createExceptionHeaders",type:{name:"Compos\
ite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};
const PageBlobUploadPagesHeaders={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUploadPagesExceptionHeaders={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobClearPagesHeaders={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Com\
posite",className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"\
x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const PageBlobClearPagesExceptionHeaders={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBl\
obClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUploadPagesFromURLHeaders={
serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const PageBlobUploadPagesFromURLExceptionHeaders={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"Pag\
eBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesHeaders={
serializedName:"PageBlob_getPageRangesHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client\
-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-err\
or-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesExceptionHeaders={serializedName:"PageBlob_getPageRangesExceptionHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const PageBlobGetPageRangesDiffHeaders={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGe\
tPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobGetPageRangesDiffExceptionHeaders={
serializedName:"PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobResizeHeaders={serializedName:"PageBlob_resizeHeaders",type:{name:"\
Composite",className:"PageBlobResizeHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"las\
t-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-nu\
mber",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobResizeExceptionHeaders={
serializedName:"PageBlob_resizeExceptionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x\
-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobUpdateSequenceNumberHeaders={serializedName:"PageBlob_updateSequenceNumberHeade\
rs",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-\
ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const PageBlobUpdateSequenceNumberExceptionHeaders={serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"\
PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PageBlobCopyIncrementalHeaders={
serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-stat\
us",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}};const PageBlobCopyIncrementalExceptionHeaders={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlob\
CopyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobCreateHeaders={
serializedName:"AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md\
5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobCreateExceptionHeaders={
serializedName:"AppendBlob_createExceptionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockHeaders={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"\
Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"\
x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"\
x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",
type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-cod\
e",type:{name:"String"}}}}};const AppendBlobAppendBlockExceptionHeaders={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"\
AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockFromUrlHeaders={
serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"\
x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-coun\
t",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobAppendBlockFromUrlExceptionHeaders={
serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const AppendBlobSealHeaders={serializedName:"AppendBlob_sealHeade\
rs",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"\
x-ms-blob-sealed",type:{name:"Boolean"}}}}};const AppendBlobSealExceptionHeaders={serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"\
AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobUploadHeaders={
serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTime\
Rfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobUploadExceptionHeaders={
serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobPutBlobFromUrlHeaders={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{
name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobPutBlobFromUrlExceptionHeaders={serializedName:"BlockBlob_put\
BlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockHeaders={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"\
BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-reque\
st-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-\
ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockExceptionHeaders={serializedName:"BlockBlob_stageBl\
ockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockFromURLHeaders={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"\
BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-\
id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-se\
rver-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-en\
cryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobStageBlockFromURLExceptionHeaders={serializedName:"BlockBlob_\
stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobCommitBlockListHeaders={serializedName:"BlockBlob_commitBlockListHeaders",type:{
name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}};const BlockBlobCommitBlockListExceptionHeaders={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBl\
obCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobGetBlockListHeaders={
serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BlockBlobGetBlockListExceptionHeaders={
serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};var Mappers=Object.freeze({__proto__:null,BlobServiceProperties,Logging,RetentionPolicy,Metrics,
CorsRule,StaticWebsite,StorageError,BlobServiceStatistics,GeoReplication,ListContainersSegmentResponse,ContainerItem,ContainerProperties,KeyInfo,UserDelegationKey,
FilterBlobSegment,FilterBlobItem,BlobTags,BlobTag,SignedIdentifier,AccessPolicy,ListBlobsFlatSegmentResponse,BlobFlatListSegment,BlobItemInternal,BlobName,BlobPropertiesInternal,
ListBlobsHierarchySegmentResponse,BlobHierarchyListSegment,BlobPrefix,BlockLookupList,BlockList,Block,PageList,PageRange,ClearRange,QueryRequest,QuerySerialization,
QueryFormat,DelimitedTextConfiguration,JsonTextConfiguration,ArrowConfiguration,ArrowField,ServiceSetPropertiesHeaders,ServiceSetPropertiesExceptionHeaders,ServiceGetPropertiesHeaders,
ServiceGetPropertiesExceptionHeaders,ServiceGetStatisticsHeaders,ServiceGetStatisticsExceptionHeaders,ServiceListContainersSegmentHeaders,ServiceListContainersSegmentExceptionHeaders,
ServiceGetUserDelegationKeyHeaders,ServiceGetUserDelegationKeyExceptionHeaders,ServiceGetAccountInfoHeaders,ServiceGetAccountInfoExceptionHeaders,ServiceSubmitBatchHeaders,
ServiceSubmitBatchExceptionHeaders,ServiceFilterBlobsHeaders,ServiceFilterBlobsExceptionHeaders,ContainerCreateHeaders,ContainerCreateExceptionHeaders,ContainerGetPropertiesHeaders,
ContainerGetPropertiesExceptionHeaders,ContainerDeleteHeaders,ContainerDeleteExceptionHeaders,ContainerSetMetadataHeaders,ContainerSetMetadataExceptionHeaders,ContainerGetAccessPolicyHeaders,
ContainerGetAccessPolicyExceptionHeaders,ContainerSetAccessPolicyHeaders,ContainerSetAccessPolicyExceptionHeaders,ContainerRestoreHeaders,ContainerRestoreExceptionHeaders,
ContainerRenameHeaders,ContainerRenameExceptionHeaders,ContainerSubmitBatchHeaders,ContainerSubmitBatchExceptionHeaders,ContainerFilterBlobsHeaders,ContainerFilterBlobsExceptionHeaders,
ContainerAcquireLeaseHeaders,ContainerAcquireLeaseExceptionHeaders,ContainerReleaseLeaseHeaders,ContainerReleaseLeaseExceptionHeaders,ContainerRenewLeaseHeaders,
ContainerRenewLeaseExceptionHeaders,ContainerBreakLeaseHeaders,ContainerBreakLeaseExceptionHeaders,ContainerChangeLeaseHeaders,ContainerChangeLeaseExceptionHeaders,
ContainerListBlobFlatSegmentHeaders,ContainerListBlobFlatSegmentExceptionHeaders,ContainerListBlobHierarchySegmentHeaders,ContainerListBlobHierarchySegmentExceptionHeaders,
ContainerGetAccountInfoHeaders,ContainerGetAccountInfoExceptionHeaders,BlobDownloadHeaders,BlobDownloadExceptionHeaders,BlobGetPropertiesHeaders,BlobGetPropertiesExceptionHeaders,
BlobDeleteHeaders,BlobDeleteExceptionHeaders,BlobUndeleteHeaders,BlobUndeleteExceptionHeaders,BlobSetExpiryHeaders,BlobSetExpiryExceptionHeaders,BlobSetHttpHeadersHeaders,
BlobSetHttpHeadersExceptionHeaders,BlobSetImmutabilityPolicyHeaders,BlobSetImmutabilityPolicyExceptionHeaders,BlobDeleteImmutabilityPolicyHeaders,BlobDeleteImmutabilityPolicyExceptionHeaders,
BlobSetLegalHoldHeaders,BlobSetLegalHoldExceptionHeaders,BlobSetMetadataHeaders,BlobSetMetadataExceptionHeaders,BlobAcquireLeaseHeaders,BlobAcquireLeaseExceptionHeaders,
BlobReleaseLeaseHeaders,BlobReleaseLeaseExceptionHeaders,BlobRenewLeaseHeaders,BlobRenewLeaseExceptionHeaders,BlobChangeLeaseHeaders,BlobChangeLeaseExceptionHeaders,
BlobBreakLeaseHeaders,BlobBreakLeaseExceptionHeaders,BlobCreateSnapshotHeaders,BlobCreateSnapshotExceptionHeaders,BlobStartCopyFromURLHeaders,BlobStartCopyFromURLExceptionHeaders,
BlobCopyFromURLHeaders,BlobCopyFromURLExceptionHeaders,BlobAbortCopyFromURLHeaders,BlobAbortCopyFromURLExceptionHeaders,BlobSetTierHeaders,BlobSetTierExceptionHeaders,
BlobGetAccountInfoHeaders,BlobGetAccountInfoExceptionHeaders,BlobQueryHeaders,BlobQueryExceptionHeaders,BlobGetTagsHeaders,BlobGetTagsExceptionHeaders,BlobSetTagsHeaders,
BlobSetTagsExceptionHeaders,PageBlobCreateHeaders,PageBlobCreateExceptionHeaders,PageBlobUploadPagesHeaders,PageBlobUploadPagesExceptionHeaders,PageBlobClearPagesHeaders,
PageBlobClearPagesExceptionHeaders,PageBlobUploadPagesFromURLHeaders,PageBlobUploadPagesFromURLExceptionHeaders,PageBlobGetPageRangesHeaders,PageBlobGetPageRangesExceptionHeaders,
PageBlobGetPageRangesDiffHeaders,PageBlobGetPageRangesDiffExceptionHeaders,PageBlobResizeHeaders,PageBlobResizeExceptionHeaders,PageBlobUpdateSequenceNumberHeaders,
PageBlobUpdateSequenceNumberExceptionHeaders,PageBlobCopyIncrementalHeaders,PageBlobCopyIncrementalExceptionHeaders,AppendBlobCreateHeaders,AppendBlobCreateExceptionHeaders,
AppendBlobAppendBlockHeaders,AppendBlobAppendBlockExceptionHeaders,AppendBlobAppendBlockFromUrlHeaders,AppendBlobAppendBlockFromUrlExceptionHeaders,AppendBlobSealHeaders,
AppendBlobSealExceptionHeaders,BlockBlobUploadHeaders,BlockBlobUploadExceptionHeaders,BlockBlobPutBlobFromUrlHeaders,BlockBlobPutBlobFromUrlExceptionHeaders,BlockBlobStageBlockHeaders,
BlockBlobStageBlockExceptionHeaders,BlockBlobStageBlockFromURLHeaders,BlockBlobStageBlockFromURLExceptionHeaders,BlockBlobCommitBlockListHeaders,BlockBlobCommitBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders,BlockBlobGetBlockListExceptionHeaders});const contentType={parameterPath:["options","contentType"],mapper:{defaultValue:"applicatio\
n/xml",isConstant:true,serializedName:"Content-Type",type:{name:"String"}}};const blobServiceProperties={parameterPath:"blobServiceProperties",mapper:BlobServiceProperties};
const accept={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const url={parameterPath:"\
url",mapper:{serializedName:"url",required:true,xmlName:"url",type:{name:"String"}},skipEncoding:true};const restype={parameterPath:"restype",mapper:{defaultValue:"\
service",isConstant:true,serializedName:"restype",type:{name:"String"}}};const comp={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const timeoutInSeconds={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeo\
ut",xmlName:"timeout",type:{name:"Number"}}};const version={parameterPath:"version",mapper:{defaultValue:"2024-05-04",isConstant:true,serializedName:"x-ms-versi\
on",type:{name:"String"}}};const requestId={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-i\
d",type:{name:"String"}}};const accept1={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"Strin\
g"}}};const comp1={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp2={parameterPath:"co\
mp",mapper:{defaultValue:"list",isConstant:true,serializedName:"comp",type:{name:"String"}}};const prefix={parameterPath:["options","prefix"],mapper:{serializedName:"\
prefix",xmlName:"prefix",type:{name:"String"}}};const marker={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"St\
ring"}}};const maxPageSize={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{
name:"Number"}}};const include={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",
type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:coreHttp.QueryCollectionFormat.Csv};const keyInfo={
parameterPath:"keyInfo",mapper:KeyInfo};const comp3={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:true,serializedName:"comp",type:{name:"\
String"}}};const restype1={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:true,serializedName:"restype",type:{name:"String"}}};const body={parameterPath:"\
body",mapper:{serializedName:"body",required:true,xmlName:"body",type:{name:"Stream"}}};const comp4={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:true,
serializedName:"comp",type:{name:"String"}}};const contentLength={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:true,xmlName:"C\
ontent-Length",type:{name:"Number"}}};const multipartContentType={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:true,xmlName:"\
Content-Type",type:{name:"String"}}};const comp5={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:true,serializedName:"comp",type:{name:"String"}}};
const where={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}};const restype2={parameterPath:"restype",mapper:{
defaultValue:"container",isConstant:true,serializedName:"restype",type:{name:"String"}}};const metadata={parameterPath:["options","metadata"],mapper:{serializedName:"\
x-ms-meta",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}},headerCollectionPrefix:"x-ms-meta-"}};const access={parameterPath:["options",
"access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}};const defaultEncryptionScope={
parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encry\
ption-scope",type:{name:"String"}}};const preventEncryptionScopeOverride={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],
mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}};const leaseId={parameterPath:[
"options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}};const ifModifiedSince={parameterPath:[
"options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}};const ifUnmodifiedSince={
parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"\
DateTimeRfc1123"}}};const comp6={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp7={
parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:true,serializedName:"comp",type:{name:"String"}}};const containerAcl={parameterPath:["options","conta\
inerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{
name:"Composite",className:"SignedIdentifier"}}}}};const comp8={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const deletedContainerName={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms\
-deleted-container-name",type:{name:"String"}}};const deletedContainerVersion={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-\
deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}};const comp9={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:true,
serializedName:"comp",type:{name:"String"}}};const sourceContainerName={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",
required:true,xmlName:"x-ms-source-container-name",type:{name:"String"}}};const sourceLeaseId={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"\
x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}};const comp10={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const action={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"\
String"}}};const duration={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}};
const proposedLeaseId={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"\
String"}}};const action1={parameterPath:"action",mapper:{defaultValue:"release",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const leaseId1={
parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:true,xmlName:"x-ms-lease-id",type:{name:"String"}}};const action2={parameterPath:"action",
mapper:{defaultValue:"renew",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const action3={parameterPath:"action",mapper:{defaultValue:"\
break",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const breakPeriod={parameterPath:["options","breakPeriod"],mapper:{serializedName:"\
x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}};const action4={parameterPath:"action",mapper:{defaultValue:"change",isConstant:true,
serializedName:"x-ms-lease-action",type:{name:"String"}}};const proposedLeaseId1={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",
required:true,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}};const include1={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"\
include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommit\
tedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:coreHttp.QueryCollectionFormat.Csv};const delimiter={parameterPath:"\
delimiter",mapper:{serializedName:"delimiter",required:true,xmlName:"delimiter",type:{name:"String"}}};const snapshot={parameterPath:["options","snapshot"],mapper:{
serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}};const versionId={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"\
versionid",type:{name:"String"}}};const range={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}};
const rangeGetContentMD5={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",
type:{name:"Boolean"}}};const rangeGetContentCRC64={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"\
x-ms-range-get-content-crc64",type:{name:"Boolean"}}};const encryptionKey={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encr\
yption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}};const encryptionKeySha256={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}};const encryptionAlgorithm={parameterPath:["options","cpkInfo","encryptio\
nAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}};const ifMatch={parameterPath:["option\
s","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"String"}}};const ifNoneMatch={parameterPath:["options",
"modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}};const ifTags={parameterPath:["op\
tions","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}};const deleteSnapshots={parameterPath:[
"options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}};
const blobDeleteType={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}};const comp11={parameterPath:"\
comp",mapper:{defaultValue:"expiry",isConstant:true,serializedName:"comp",type:{name:"String"}}};const expiryOptions={parameterPath:"expiryOptions",mapper:{serializedName:"\
x-ms-expiry-option",required:true,xmlName:"x-ms-expiry-option",type:{name:"String"}}};const expiresOn={parameterPath:["options","expiresOn"],mapper:{serializedName:"\
x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}};const blobCacheControl={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{
serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}};const blobContentType={parameterPath:["options","blobHttpHeade\
rs","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}};const blobContentMD5={parameterPath:[
"options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}};const blobContentEncoding={
parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{
name:"String"}}};const blobContentLanguage={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",
xmlName:"x-ms-blob-content-language",type:{name:"String"}}};const blobContentDisposition={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{
serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}};const comp12={parameterPath:"comp",mapper:{defaultValue:"\
immutabilityPolicies",isConstant:true,serializedName:"comp",type:{name:"String"}}};const immutabilityPolicyExpiry={parameterPath:["options","immutabilityPolicyE\
xpiry"],mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}};const immutabilityPolicyMode={
parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"En\
um",allowedValues:["Mutable","Unlocked","Locked"]}}};const comp13={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const legalHold={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:true,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};
const encryptionScope={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"St\
ring"}}};const comp14={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:true,serializedName:"comp",type:{name:"String"}}};const tier={parameterPath:[
"options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40",
"P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}};const rehydratePriority={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-re\
hydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}};const sourceIfModifiedSince={parameterPath:["options",
"sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"\
DateTimeRfc1123"}}};const sourceIfUnmodifiedSince={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"\
x-ms-source-if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};const sourceIfMatch={parameterPath:["options","source\
ModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}};const sourceIfNoneMatch={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-m\
atch",type:{name:"String"}}};const sourceIfTags={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-i\
f-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}};const copySource={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:true,
xmlName:"x-ms-copy-source",type:{name:"String"}}};const blobTagsString={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x\
-ms-tags",type:{name:"String"}}};const sealBlob={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"\
Boolean"}}};const legalHold1={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};const xMsRequiresSync={
parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:true,serializedName:"x-ms-requires-sync",type:{name:"String"}}};const sourceContentMD5={parameterPath:[
"options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}};const copySourceAuthorization={
parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"\
String"}}};const copySourceTags={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-o\
ption",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}};const comp15={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:true,serializedName:"comp",
type:{name:"String"}}};const copyActionAbortConstant={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:true,serializedName:"x-ms-\
copy-action",type:{name:"String"}}};const copyId={parameterPath:"copyId",mapper:{serializedName:"copyid",required:true,xmlName:"copyid",type:{name:"String"}}};const comp16={
parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:true,serializedName:"comp",type:{name:"String"}}};const tier1={parameterPath:"tier",mapper:{serializedName:"\
x-ms-access-tier",required:true,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot",
"Cool","Archive","Cold"]}}};const queryRequest={parameterPath:["options","queryRequest"],mapper:QueryRequest};const comp17={parameterPath:"comp",mapper:{defaultValue:"\
query",isConstant:true,serializedName:"comp",type:{name:"String"}}};const comp18={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const tags={parameterPath:["options","tags"],mapper:BlobTags};const transactionalContentMD5={parameterPath:["options","transactiona\
lContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}};const transactionalContentCrc64={parameterPath:["options","tr\
ansactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}};const blobType={parameterPath:"blob\
Type",mapper:{defaultValue:"PageBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const blobContentLength={parameterPath:"blobContent\
Length",mapper:{serializedName:"x-ms-blob-content-length",required:true,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}};const blobSequenceNumber={parameterPath:[
"options","blobSequenceNumber"],mapper:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}};const contentType1={
parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:true,serializedName:"Content-Type",type:{name:"String"}}};const body1={
parameterPath:"body",mapper:{serializedName:"body",required:true,xmlName:"body",type:{name:"Stream"}}};const accept2={parameterPath:"accept",mapper:{defaultValue:"\
application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const comp19={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:true,serializedName:"\
comp",type:{name:"String"}}};const pageWrite={parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:true,serializedName:"x-ms-page-write",type:{name:"\
String"}}};const ifSequenceNumberLessThanOrEqualTo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}};const ifSequenceNumberLessThan={parameterPath:["options","sequenceNumber\
AccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}};const ifSequenceNumberEqualTo={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequen\
ce-number-eq",type:{name:"Number"}}};const pageWrite1={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:true,serializedName:"x-ms-page-write",type:{
name:"String"}}};const sourceUrl={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:true,xmlName:"x-ms-copy-source",type:{name:"Strin\
g"}}};const sourceRange={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:true,xmlName:"x-ms-source-range",type:{name:"String"}}};
const sourceContentCrc64={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",
type:{name:"ByteArray"}}};const range1={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:true,xmlName:"x-ms-range",type:{name:"String"}}};const comp20={
parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:true,serializedName:"comp",type:{name:"String"}}};const prevsnapshot={parameterPath:["options","\
prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}};const prevSnapshotUrl={parameterPath:["options","prevSnapshot\
Url"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}};const sequenceNumberAction={parameterPath:"\
sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:true,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:[
"max","update","increment"]}}};const comp21={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:true,serializedName:"comp",type:{name:"Strin\
g"}}};const blobType1={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const comp22={
parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:true,serializedName:"comp",type:{name:"String"}}};const maxSize={parameterPath:["options","ap\
pendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}};const appendPosition={
parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-\
appendpos",type:{name:"Number"}}};const sourceRange1={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-ra\
nge",type:{name:"String"}}};const comp23={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:true,serializedName:"comp",type:{name:"String"}}};const blobType2={
parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const copySourceBlobProperties={
parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{
name:"Boolean"}}};const comp24={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:true,serializedName:"comp",type:{name:"String"}}};const blockId={parameterPath:"\
blockId",mapper:{serializedName:"blockid",required:true,xmlName:"blockid",type:{name:"String"}}};const blocks={parameterPath:"blocks",mapper:BlockLookupList};const comp25={
parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:true,serializedName:"comp",type:{name:"String"}}};const listType={parameterPath:"listType",mapper:{
defaultValue:"committed",serializedName:"blocklisttype",required:true,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}};
class Service{constructor(client){this.client=client}setProperties(blobServiceProperties2,options){const operationArguments={blobServiceProperties:blobServiceProperties2,
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setPropertiesOperationSpec)}getProperties(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
getPropertiesOperationSpec$2)}getStatistics(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.
client.sendOperationRequest(operationArguments,getStatisticsOperationSpec)}listContainersSegment(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,listContainersSegmentOperationSpec)}getUserDelegationKey(keyInfo2,options){
const operationArguments={keyInfo:keyInfo2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,getUserDelegationKeyOperationSpec)}getAccountInfo(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,getAccountInfoOperationSpec$2)}submitBatch(contentLength2,multipartContentType2,body2,options){
const operationArguments={contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,submitBatchOperationSpec$1)}filterBlobs(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,filterBlobsOperationSpec$1)}}const xmlSerializer$5=new coreHttp__namespace.
Serializer(Mappers,true);const setPropertiesOperationSpec={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:ServiceSetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceSetPropertiesExceptionHeaders}},requestBody:blobServiceProperties,queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[
contentType,accept,version,requestId],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer$5};const getPropertiesOperationSpec$2={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceProperties,headersMapper:ServiceGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetPropertiesExceptionHeaders}},
queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer$5};const getStatisticsOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:BlobServiceStatistics,headersMapper:ServiceGetStatisticsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetStatisticsExceptionHeaders}},
queryParameters:[restype,timeoutInSeconds,comp1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer$5};const listContainersSegmentOperationSpec={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ListContainersSegmentResponse,headersMapper:ServiceListContainersSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceListContainersSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,include],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:xmlSerializer$5};const getUserDelegationKeyOperationSpec={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:UserDelegationKey,
headersMapper:ServiceGetUserDelegationKeyHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetUserDelegationKeyExceptionHeaders}},requestBody:keyInfo,
queryParameters:[restype,timeoutInSeconds,comp3],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:true,contentType:"application\
/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer$5};const getAccountInfoOperationSpec$2={path:"/",httpMethod:"GET",responses:{200:{headersMapper:ServiceGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetAccountInfoExceptionHeaders}},queryParameters:[comp,restype1],urlParameters:[url],headerParameters:[version,
accept1],isXML:true,serializer:xmlSerializer$5};const submitBatchOperationSpec$1={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"\
parsedResponse"},headersMapper:ServiceSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSubmitBatchExceptionHeaders}},requestBody:body,queryParameters:[
timeoutInSeconds,comp4],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,contentLength,multipartContentType],isXML:true,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer$5};const filterBlobsOperationSpec$1={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,
headersMapper:ServiceFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,
maxPageSize,comp5,where],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer$5};class Container{constructor(client){
this.client=client}create(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,createOperationSpec$2)}getProperties(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||
{})};return this.client.sendOperationRequest(operationArguments,getPropertiesOperationSpec$1)}delete(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,deleteOperationSpec$1)}setMetadata(options){const operationArguments={
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setMetadataOperationSpec$1)}getAccessPolicy(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
getAccessPolicyOperationSpec)}setAccessPolicy(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};
return this.client.sendOperationRequest(operationArguments,setAccessPolicyOperationSpec)}restore(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,restoreOperationSpec)}rename(sourceContainerName2,options){
const operationArguments={sourceContainerName:sourceContainerName2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.
sendOperationRequest(operationArguments,renameOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){const operationArguments={contentLength:contentLength2,
multipartContentType:multipartContentType2,body:body2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,submitBatchOperationSpec)}filterBlobs(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||
{})};return this.client.sendOperationRequest(operationArguments,filterBlobsOperationSpec)}acquireLease(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,acquireLeaseOperationSpec$1)}releaseLease(leaseId2,options){
const operationArguments={leaseId:leaseId2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,releaseLeaseOperationSpec$1)}renewLease(leaseId2,options){const operationArguments={leaseId:leaseId2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,renewLeaseOperationSpec$1)}breakLease(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,breakLeaseOperationSpec$1)}changeLease(leaseId2,proposedLeaseId2,options){
const operationArguments={leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.
client.sendOperationRequest(operationArguments,changeLeaseOperationSpec$1)}listBlobFlatSegment(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,listBlobFlatSegmentOperationSpec)}listBlobHierarchySegment(delimiter2,options){const operationArguments={
delimiter:delimiter2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,listBlobHierarchySegmentOperationSpec)}getAccountInfo(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
getAccountInfoOperationSpec$1)}}const xmlSerializer$4=new coreHttp__namespace.Serializer(Mappers,true);const createOperationSpec$2={path:"/{containerName}",httpMethod:"\
PUT",responses:{201:{headersMapper:ContainerCreateHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerCreateExceptionHeaders}},queryParameters:[timeoutInSeconds,
restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,access,defaultEncryptionScope,preventEncryptionScopeOverride],isXML:true,serializer:xmlSerializer$4};
const getPropertiesOperationSpec$1={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,
leaseId],isXML:true,serializer:xmlSerializer$4};const deleteOperationSpec$1={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ContainerDeleteHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince],isXML:true,serializer:xmlSerializer$4};const setMetadataOperationSpec$1={path:"/{containerN\
ame}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetMetadataHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetMetadataExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince],isXML:true,serializer:xmlSerializer$4};
const getAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"\
SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier"},headersMapper:ContainerGetAccessPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccessPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],
headerParameters:[version,requestId,accept1,leaseId],isXML:true,serializer:xmlSerializer$4};const setAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"\
PUT",responses:{200:{headersMapper:ContainerSetAccessPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSetAccessPolicyExceptionHeaders}},requestBody:containerAcl,
queryParameters:[timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,access,leaseId,ifModifiedSince,ifUnmodifiedSince],
isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer$4};const restoreOperationSpec={path:"/{containerName}",httpMethod:"\
PUT",responses:{201:{headersMapper:ContainerRestoreHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRestoreExceptionHeaders}},queryParameters:[timeoutInSeconds,
restype2,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1,deletedContainerName,deletedContainerVersion],isXML:true,serializer:xmlSerializer$4};
const renameOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenameHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerRenameExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp9],urlParameters:[url],headerParameters:[version,requestId,accept1,sourceContainerName,sourceLeaseId],isXML:true,
serializer:xmlSerializer$4};const submitBatchOperationSpec={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"\
parsedResponse"},headersMapper:ContainerSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSubmitBatchExceptionHeaders}},requestBody:body,
queryParameters:[timeoutInSeconds,comp4,restype2],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,contentLength,multipartContentType],
isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer$4};const filterBlobsOperationSpec={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:FilterBlobSegment,headersMapper:ContainerFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerFilterBlobsExceptionHeaders}},
queryParameters:[timeoutInSeconds,marker,maxPageSize,comp5,where,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer$4};
const acquireLeaseOperationSpec$1={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerAcquireLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,
accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId],isXML:true,serializer:xmlSerializer$4};const releaseLeaseOperationSpec$1={path:"/{con\
tainerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerReleaseLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1],
isXML:true,serializer:xmlSerializer$4};const renewLeaseOperationSpec$1={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenewLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2],isXML:true,serializer:xmlSerializer$4};const breakLeaseOperationSpec$1={path:"/{co\
ntainerName}",httpMethod:"PUT",responses:{202:{headersMapper:ContainerBreakLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerBreakLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod],
isXML:true,serializer:xmlSerializer$4};const changeLeaseOperationSpec$1={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerChangeLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1],isXML:true,serializer:xmlSerializer$4};const listBlobFlatSegmentOperationSpec={
path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ListBlobsFlatSegmentResponse,headersMapper:ContainerListBlobFlatSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerListBlobFlatSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:true,serializer:xmlSerializer$4};const listBlobHierarchySegmentOperationSpec={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:ListBlobsHierarchySegmentResponse,headersMapper:ContainerListBlobHierarchySegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,delimiter],urlParameters:[url],headerParameters:[version,requestId,accept1],
isXML:true,serializer:xmlSerializer$4};const getAccountInfoOperationSpec$1={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccountInfoExceptionHeaders}},queryParameters:[comp,restype1],urlParameters:[url],headerParameters:[version,
accept1],isXML:true,serializer:xmlSerializer$4};class Blob$1{constructor(client){this.client=client}download(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,downloadOperationSpec)}getProperties(options){const operationArguments={
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,getPropertiesOperationSpec)}delete(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
deleteOperationSpec)}undelete(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.
sendOperationRequest(operationArguments,undeleteOperationSpec)}setExpiry(expiryOptions2,options){const operationArguments={expiryOptions:expiryOptions2,options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setExpiryOperationSpec)}setHttpHeaders(options){const operationArguments={
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setHttpHeadersOperationSpec)}setImmutabilityPolicy(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
setImmutabilityPolicyOperationSpec)}deleteImmutabilityPolicy(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,deleteImmutabilityPolicyOperationSpec)}setLegalHold(legalHold2,options){const operationArguments={
legalHold:legalHold2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setLegalHoldOperationSpec)}setMetadata(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
setMetadataOperationSpec)}acquireLease(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.
client.sendOperationRequest(operationArguments,acquireLeaseOperationSpec)}releaseLease(leaseId2,options){const operationArguments={leaseId:leaseId2,options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,releaseLeaseOperationSpec)}renewLease(leaseId2,options){
const operationArguments={leaseId:leaseId2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,renewLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){const operationArguments={leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,changeLeaseOperationSpec)}breakLease(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
breakLeaseOperationSpec)}createSnapshot(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.
client.sendOperationRequest(operationArguments,createSnapshotOperationSpec)}startCopyFromURL(copySource2,options){const operationArguments={copySource:copySource2,
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,startCopyFromURLOperationSpec)}copyFromURL(copySource2,options){
const operationArguments={copySource:copySource2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,copyFromURLOperationSpec)}abortCopyFromURL(copyId2,options){const operationArguments={copyId:copyId2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,abortCopyFromURLOperationSpec)}setTier(tier2,options){const operationArguments={tier:tier2,
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setTierOperationSpec)}getAccountInfo(options){
const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
getAccountInfoOperationSpec)}query(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.
client.sendOperationRequest(operationArguments,queryOperationSpec)}getTags(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,getTagsOperationSpec)}setTags(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,setTagsOperationSpec)}}const xmlSerializer$3=new coreHttp__namespace.
Serializer(Mappers,true);const downloadOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"\
parsedResponse"},headersMapper:BlobDownloadHeaders},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},default:{
bodyMapper:StorageError,headersMapper:BlobDownloadExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range,rangeGetContentMD5,rangeGetContentCRC64,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};const getPropertiesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{
200:{headersMapper:BlobGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,
snapshot,versionId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};const deleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DEL\
ETE",responses:{202:{headersMapper:BlobDeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,
snapshot,versionId,blobDeleteType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,deleteSnapshots],isXML:true,serializer:xmlSerializer$3};const undeleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobUndeleteHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobUndeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,comp8],urlParameters:[url],headerParameters:[version,
requestId,accept1],isXML:true,serializer:xmlSerializer$3};const setExpiryOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetExpiryHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetExpiryExceptionHeaders}},queryParameters:[timeoutInSeconds,comp11],urlParameters:[url],headerParameters:[version,
requestId,accept1,expiryOptions,expiresOn],isXML:true,serializer:xmlSerializer$3};const setHttpHeadersOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:BlobSetHttpHeadersHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetHttpHeadersExceptionHeaders}},queryParameters:[
comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobCacheControl,
blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition],isXML:true,serializer:xmlSerializer$3};const setImmutabilityPolicyOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1,ifUnmodifiedSince,immutabilityPolicyExpiry,immutabilityPolicyMode],
isXML:true,serializer:xmlSerializer$3};const deleteImmutabilityPolicyOperationSpec={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:BlobDeleteImmutabilityPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobDeleteImmutabilityPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,comp12],urlParameters:[url],headerParameters:[
version,requestId,accept1],isXML:true,serializer:xmlSerializer$3};const setLegalHoldOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:BlobSetLegalHoldHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetLegalHoldExceptionHeaders}},queryParameters:[timeoutInSeconds,comp13],
urlParameters:[url],headerParameters:[version,requestId,accept1,legalHold],isXML:true,serializer:xmlSerializer$3};const setMetadataOperationSpec={path:"/{contai\
nerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetMetadataHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetMetadataExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:true,serializer:xmlSerializer$3};const acquireLeaseOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobAcquireLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAcquireLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId,
ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};const releaseLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:BlobReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobReleaseLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],
urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};
const renewLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobRenewLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,leaseId1,action2,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};const changeLeaseOperationSpec={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobChangeLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobChangeLeaseExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1,ifMatch,
ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};const breakLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobBreakLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobBreakLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action3,breakPeriod,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$3};const createSnapshotOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobCreateSnapshotHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCreateSnapshotExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp14],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:true,serializer:xmlSerializer$3};const startCopyFromURLOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobStartCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobStartCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,immutabilityPolicyExpiry,immutabilityPolicyMode,tier,rehydratePriority,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,
copySource,blobTagsString,sealBlob,legalHold1],isXML:true,serializer:xmlSerializer$3};const copyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{202:{headersMapper:BlobCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,copySource,blobTagsString,legalHold1,xMsRequiresSync,
sourceContentMD5,copySourceAuthorization,copySourceTags],isXML:true,serializer:xmlSerializer$3};const abortCopyFromURLOperationSpec={path:"/{containerName}/{blo\
b}",httpMethod:"PUT",responses:{204:{headersMapper:BlobAbortCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAbortCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp15,copyId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,copyActionAbortConstant],isXML:true,serializer:xmlSerializer$3};
const setTierOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetTierHeaders},202:{headersMapper:BlobSetTierHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetTierExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp16],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags,rehydratePriority,tier1],isXML:true,serializer:xmlSerializer$3};const getAccountInfoOperationSpec={path:"/{containerNam\
e}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:BlobGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetAccountInfoExceptionHeaders}},
queryParameters:[comp,restype1],urlParameters:[url],headerParameters:[version,accept1],isXML:true,serializer:xmlSerializer$3};const queryOperationSpec={path:"/{\
containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},206:{
bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},default:{bodyMapper:StorageError,headersMapper:BlobQueryExceptionHeaders}},
requestBody:queryRequest,queryParameters:[timeoutInSeconds,snapshot,comp17],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifModifiedSince,
ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:xmlSerializer$3};const getTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:BlobTags,headersMapper:BlobGetTagsHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobGetTagsExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp18],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifTags],isXML:true,serializer:xmlSerializer$3};const setTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
204:{headersMapper:BlobSetTagsHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetTagsExceptionHeaders}},requestBody:tags,queryParameters:[timeoutInSeconds,
versionId,comp18],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifTags,transactionalContentMD5,transactionalContentCrc64],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer$3};class PageBlob{constructor(client){this.client=client}create(contentLength2,blobContentLength2,options){
const operationArguments={contentLength:contentLength2,blobContentLength:blobContentLength2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||
{})};return this.client.sendOperationRequest(operationArguments,createOperationSpec$1)}uploadPages(contentLength2,body2,options){const operationArguments={contentLength:contentLength2,
body:body2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,uploadPagesOperationSpec)}clearPages(contentLength2,options){
const operationArguments={contentLength:contentLength2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,clearPagesOperationSpec)}uploadPagesFromURL(sourceUrl2,sourceRange2,contentLength2,range2,options){const operationArguments={sourceUrl:sourceUrl2,
sourceRange:sourceRange2,contentLength:contentLength2,range:range2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.
sendOperationRequest(operationArguments,uploadPagesFromURLOperationSpec)}getPageRanges(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,getPageRangesOperationSpec)}getPageRangesDiff(options){const operationArguments={options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,getPageRangesDiffOperationSpec)}resize(blobContentLength2,options){
const operationArguments={blobContentLength:blobContentLength2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.
sendOperationRequest(operationArguments,resizeOperationSpec)}updateSequenceNumber(sequenceNumberAction2,options){const operationArguments={sequenceNumberAction:sequenceNumberAction2,
options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,updateSequenceNumberOperationSpec)}copyIncremental(copySource2,options){
const operationArguments={copySource:copySource2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,copyIncrementalOperationSpec)}}const xmlSerializer$2=new coreHttp__namespace.Serializer(Mappers,true);const serializer$2=new coreHttp__namespace.
Serializer(Mappers,false);const createOperationSpec$1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobCreateHeaders},default:{
bodyMapper:StorageError,headersMapper:PageBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,
accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,
blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,
blobTagsString,legalHold1,blobType,blobContentLength,blobSequenceNumber],isXML:true,serializer:xmlSerializer$2};const uploadPagesOperationSpec={path:"/{containe\
rName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,
accept2,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo],mediaType:"binary",serializer:serializer$2};const clearPagesOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobClearPagesHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobClearPagesExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,
ifSequenceNumberEqualTo,pageWrite1],isXML:true,serializer:xmlSerializer$2};const uploadPagesFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:PageBlobUploadPagesFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesFromURLExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,
pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo,sourceUrl,sourceRange,sourceContentCrc64,range1],isXML:true,serializer:xmlSerializer$2};
const getPageRangesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags],isXML:true,serializer:xmlSerializer$2};
const getPageRangesDiffOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesDiffHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesDiffExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,maxPageSize,snapshot,comp20,
prevsnapshot],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags,prevSnapshotUrl],
isXML:true,serializer:xmlSerializer$2};const resizeOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobResizeHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobResizeExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[version,
requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,blobContentLength],
isXML:true,serializer:xmlSerializer$2};const updateSequenceNumberOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobUpdateSequenceNumberHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUpdateSequenceNumberExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,blobSequenceNumber,sequenceNumberAction],isXML:true,serializer:xmlSerializer$2};
const copyIncrementalOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:PageBlobCopyIncrementalHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCopyIncrementalExceptionHeaders}},queryParameters:[timeoutInSeconds,comp21],urlParameters:[url],headerParameters:[version,requestId,accept1,
ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,copySource],isXML:true,serializer:xmlSerializer$2};class AppendBlob{constructor(client){this.client=
client}create(contentLength2,options){const operationArguments={contentLength:contentLength2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||
{})};return this.client.sendOperationRequest(operationArguments,createOperationSpec)}appendBlock(contentLength2,body2,options){const operationArguments={contentLength:contentLength2,
body:body2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,appendBlockOperationSpec)}appendBlockFromUrl(sourceUrl2,contentLength2,options){
const operationArguments={sourceUrl:sourceUrl2,contentLength:contentLength2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.
client.sendOperationRequest(operationArguments,appendBlockFromUrlOperationSpec)}seal(options){const operationArguments={options:coreHttp__namespace.operationOptionsToRequestOptionsBase(
options||{})};return this.client.sendOperationRequest(operationArguments,sealOperationSpec)}}const xmlSerializer$1=new coreHttp__namespace.Serializer(Mappers,true);
const serializer$1=new coreHttp__namespace.Serializer(Mappers,false);const createOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:AppendBlobCreateHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[
url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,blobTagsString,legalHold1,blobType1],isXML:true,serializer:xmlSerializer$1};const appendBlockOperationSpec={path:"/{conta\
inerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,
accept2,maxSize,appendPosition],mediaType:"binary",serializer:serializer$1};const appendBlockFromUrlOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PU\
T",responses:{201:{headersMapper:AppendBlobAppendBlockFromUrlHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockFromUrlExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,
sourceContentMD5,copySourceAuthorization,transactionalContentMD5,sourceUrl,sourceContentCrc64,maxSize,appendPosition,sourceRange1],isXML:true,serializer:xmlSerializer$1};
const sealOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:AppendBlobSealHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobSealExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp23],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
appendPosition],isXML:true,serializer:xmlSerializer$1};class BlockBlob{constructor(client){this.client=client}upload(contentLength2,body2,options){const operationArguments={
contentLength:contentLength2,body:body2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,
uploadOperationSpec)}putBlobFromUrl(contentLength2,copySource2,options){const operationArguments={contentLength:contentLength2,copySource:copySource2,options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,putBlobFromUrlOperationSpec)}stageBlock(blockId2,contentLength2,body2,options){
const operationArguments={blockId:blockId2,contentLength:contentLength2,body:body2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};
return this.client.sendOperationRequest(operationArguments,stageBlockOperationSpec)}stageBlockFromURL(blockId2,contentLength2,sourceUrl2,options){const operationArguments={
blockId:blockId2,contentLength:contentLength2,sourceUrl:sourceUrl2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.
sendOperationRequest(operationArguments,stageBlockFromURLOperationSpec)}commitBlockList(blocks2,options){const operationArguments={blocks:blocks2,options:coreHttp__namespace.
operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(operationArguments,commitBlockListOperationSpec)}getBlockList(listType2,options){
const operationArguments={listType:listType2,options:coreHttp__namespace.operationOptionsToRequestOptionsBase(options||{})};return this.client.sendOperationRequest(
operationArguments,getBlockListOperationSpec)}}const xmlSerializer=new coreHttp__namespace.Serializer(Mappers,true);const serializer=new coreHttp__namespace.Serializer(
Mappers,false);const uploadOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobUploadHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobUploadExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,contentLength,
metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,
legalHold1,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,blobType2],mediaType:"binary",serializer};const putBlobFromUrlOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobPutBlobFromUrlHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobPutBlobFromUrlExceptionHeaders}},
queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceIfTags,copySource,blobTagsString,
sourceContentMD5,copySourceAuthorization,copySourceTags,transactionalContentMD5,blobType2,copySourceBlobProperties],isXML:true,serializer:xmlSerializer};const stageBlockOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2],mediaType:"binary",serializer};const stageBlockFromURLOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobStageBlockFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,sourceUrl,
sourceContentCrc64,sourceRange1],isXML:true,serializer:xmlSerializer};const commitBlockListOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:BlockBlobCommitBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobCommitBlockListExceptionHeaders}},requestBody:blocks,
queryParameters:[timeoutInSeconds,comp25],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64],
isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer};const getBlockListOperationSpec={path:"/{containerName}/{blob}",
httpMethod:"GET",responses:{200:{bodyMapper:BlockList,headersMapper:BlockBlobGetBlockListHeaders},default:{bodyMapper:StorageError,headersMapper:BlockBlobGetBlockListExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,comp25,listType],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifTags],isXML:true,serializer:xmlSerializer};
const logger=logger$1.createClientLogger("storage-blob");const SDK_VERSION="12.18.0";const SERVICE_VERSION="2024-05-04";const BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES=256*
1024*1024;const BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES=4e3*1024*1024;const BLOCK_BLOB_MAX_BLOCKS=5e4;const DEFAULT_BLOCK_BUFFER_SIZE_BYTES=8*1024*1024;const DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES=4*
1024*1024;const DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS=5;const REQUEST_TIMEOUT=100*1e3;const StorageOAuthScopes="https://storage.azure.com/.default";const URLConstants={
Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}};const HTTPURLConnection={HTTP_ACCEPTED:202,
HTTP_CONFLICT:409,HTTP_NOT_FOUND:404,HTTP_PRECON_FAILED:412,HTTP_RANGE_NOT_SATISFIABLE:416};const HeaderConstants={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version"};const ETagNone="";
const ETagAny="*";const SIZE_1_MB=1*1024*1024;const BATCH_MAX_REQUEST=256;const BATCH_MAX_PAYLOAD_IN_BYTES=4*SIZE_1_MB;const HTTP_LINE_ENDING="\r\n";const HTTP_VERSION_1_1="\
HTTP/1.1";const EncryptionAlgorithmAES25="AES256";const DevelopmentConnectionString=`DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8v\
dM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`;const StorageBlobLoggingAllowedHeaderNames=[
"Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-re\
quest-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding",
"Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-m\
s-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-m\
s-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-\
ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-\
control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-enco\
ding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-num\
ber","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent",
"x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-i\
ncremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id",
"x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-sour\
ce-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-if-tags","x-ms-source-if\
-tags"];const StorageBlobLoggingAllowedQueryParameters=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","\
sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"];const BlobUsesCustomerSpecifiedEncryptionMsg="\
BlobUsesCustomerSpecifiedEncryption";const BlobDoesNotUseCustomerSpecifiedEncryption="BlobDoesNotUseCustomerSpecifiedEncryption";const PathStylePorts=["10000","\
10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"];function escapeURLPath(url2){
const urlParsed=coreHttp.URLBuilder.parse(url2);let path2=urlParsed.getPath();path2=path2||"/";path2=escape(path2);urlParsed.setPath(path2);return urlParsed.toString()}
function getProxyUriFromDevConnString(connectionString){let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.
split(";");for(const element of matchCredentials){if(element.trim().startsWith("DevelopmentStorageProxyUri=")){proxyUri=element.trim().match("DevelopmentStorage\
ProxyUri=(.*)")[1]}}}return proxyUri}function getValueInConnString(connectionString,argument){const elements=connectionString.split(";");for(const element of elements){
if(element.trim().startsWith(argument)){return element.trim().match(argument+"=(.*)")[1]}}return""}function extractConnectionStringParts(connectionString){let proxyUri="";
if(connectionString.startsWith("UseDevelopmentStorage=true")){proxyUri=getProxyUriFromDevConnString(connectionString);connectionString=DevelopmentConnectionString}
let blobEndpoint=getValueInConnString(connectionString,"BlobEndpoint");blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint;if(connectionString.
search("DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="";let accountName="";let accountKey=Buffer.
from("accountKey","base64");let endpointSuffix="";accountName=getValueInConnString(connectionString,"AccountName");accountKey=Buffer.from(getValueInConnString(connectionString,
"AccountKey"),"base64");if(!blobEndpoint){defaultEndpointsProtocol=getValueInConnString(connectionString,"DefaultEndpointsProtocol");const protocol=defaultEndpointsProtocol.
toLowerCase();if(protocol!=="https"&&protocol!=="http"){throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' o\
r 'http'")}endpointSuffix=getValueInConnString(connectionString,"EndpointSuffix");if(!endpointSuffix){throw new Error("Invalid EndpointSuffix in the provided Co\
nnection String")}blobEndpoint=`${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`}if(!accountName){throw new Error("Invalid AccountName in th\
e provided Connection String")}else if(accountKey.length===0){throw new Error("Invalid AccountKey in the provided Connection String")}return{kind:"AccountConnSt\
ring",url:blobEndpoint,accountName,accountKey,proxyUri}}else{const accountSas=getValueInConnString(connectionString,"SharedAccessSignature");let accountName=getValueInConnString(
connectionString,"AccountName");if(!accountName){accountName=getAccountNameFromUrl(blobEndpoint)}if(!blobEndpoint){throw new Error("Invalid BlobEndpoint in the \
provided SAS Connection String")}else if(!accountSas){throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}return{kind:"SASCon\
nString",url:blobEndpoint,accountName,accountSas}}}function escape(text){return encodeURIComponent(text).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"\
%20").replace(/%25/g,"%")}function appendToURLPath(url2,name){const urlParsed=coreHttp.URLBuilder.parse(url2);let path2=urlParsed.getPath();path2=path2?path2.endsWith(
"/")?`${path2}${name}`:`${path2}/${name}`:name;urlParsed.setPath(path2);const normalizedUrl=new URL(urlParsed.toString());return normalizedUrl.toString()}function setURLParameter(url2,name,value){
const urlParsed=coreHttp.URLBuilder.parse(url2);urlParsed.setQueryParameter(name,value);return urlParsed.toString()}function getURLParameter(url2,name){const urlParsed=coreHttp.
URLBuilder.parse(url2);return urlParsed.getQueryParameterValue(name)}function setURLHost(url2,host){const urlParsed=coreHttp.URLBuilder.parse(url2);urlParsed.setHost(
host);return urlParsed.toString()}function getURLPath(url2){const urlParsed=coreHttp.URLBuilder.parse(url2);return urlParsed.getPath()}function getURLScheme(url2){
const urlParsed=coreHttp.URLBuilder.parse(url2);return urlParsed.getScheme()}function getURLPathAndQuery(url2){const urlParsed=coreHttp.URLBuilder.parse(url2);const pathString=urlParsed.
getPath();if(!pathString){throw new RangeError("Invalid url without valid path.")}let queryString=urlParsed.getQuery()||"";queryString=queryString.trim();if(queryString!==
""){queryString=queryString.startsWith("?")?queryString:`?${queryString}`}return`${pathString}${queryString}`}function getURLQueries(url2){let queryString=coreHttp.
URLBuilder.parse(url2).getQuery();if(!queryString){return{}}queryString=queryString.trim();queryString=queryString.startsWith("?")?queryString.substr(1):queryString;
let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.indexOf("=");const lastIndexOfEqual=value.lastIndexOf(
"=");return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<value.length-1});const queries={};for(const querySubString of querySubStrings){const splitResults=querySubString.
split("=");const key=splitResults[0];const value=splitResults[1];queries[key]=value}return queries}function appendToURLQuery(url2,queryParts){const urlParsed=coreHttp.
URLBuilder.parse(url2);let query=urlParsed.getQuery();if(query){query+="&"+queryParts}else{query=queryParts}urlParsed.setQuery(query);return urlParsed.toString()}
function truncatedISO8061Date(date,withMilliseconds=true){const dateString=date.toISOString();return withMilliseconds?dateString.substring(0,dateString.length-1)+
"0000Z":dateString.substring(0,dateString.length-5)+"Z"}function base64encode(content){return!coreHttp.isNode?btoa(content):Buffer.from(content).toString("base6\
4")}function generateBlockID(blockIDPrefix,blockIndex){const maxSourceStringLength=48;const maxBlockIndexLength=6;const maxAllowedBlockIDPrefixLength=maxSourceStringLength-
maxBlockIndexLength;if(blockIDPrefix.length>maxAllowedBlockIDPrefixLength){blockIDPrefix=blockIDPrefix.slice(0,maxAllowedBlockIDPrefixLength)}const res=blockIDPrefix+
padStart(blockIndex.toString(),maxSourceStringLength-blockIDPrefix.length,"0");return base64encode(res)}async function delay(timeInMs,aborter,abortError){return new Promise(
(resolve,reject)=>{let timeout;const abortHandler=()=>{if(timeout!==void 0){clearTimeout(timeout)}reject(abortError)};const resolveHandler=()=>{if(aborter!==void 0){
aborter.removeEventListener("abort",abortHandler)}resolve()};timeout=setTimeout(resolveHandler,timeInMs);if(aborter!==void 0){aborter.addEventListener("abort",abortHandler)}})}
function padStart(currentString,targetLength,padString=" "){if(String.prototype.padStart){return currentString.padStart(targetLength,padString)}padString=padString||
" ";if(currentString.length>targetLength){return currentString}else{targetLength=targetLength-currentString.length;if(targetLength>padString.length){padString+=
padString.repeat(targetLength/padString.length)}return padString.slice(0,targetLength)+currentString}}function iEqual(str1,str2){return str1.toLocaleLowerCase()===
str2.toLocaleLowerCase()}function getAccountNameFromUrl(url2){const parsedUrl=coreHttp.URLBuilder.parse(url2);let accountName;try{if(parsedUrl.getHost().split("\
.")[1]==="blob"){accountName=parsedUrl.getHost().split(".")[0]}else if(isIpEndpointStyle(parsedUrl)){accountName=parsedUrl.getPath().split("/")[1]}else{accountName=
""}return accountName}catch(error){throw new Error("Unable to extract accountName with provided information.")}}function isIpEndpointStyle(parsedUrl){if(parsedUrl.
getHost()===void 0){return false}const host=parsedUrl.getHost()+(parsedUrl.getPort()===void 0?"":":"+parsedUrl.getPort());return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||parsedUrl.getPort()!==void 0&&PathStylePorts.includes(parsedUrl.getPort())}function toBlobTagsString(tags2){if(tags2===void 0){return void 0}const tagPairs=[];
for(const key in tags2){if(Object.prototype.hasOwnProperty.call(tags2,key)){const value=tags2[key];tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(
value)}`)}}return tagPairs.join("&")}function toBlobTags(tags2){if(tags2===void 0){return void 0}const res={blobTagSet:[]};for(const key in tags2){if(Object.prototype.
hasOwnProperty.call(tags2,key)){const value=tags2[key];res.blobTagSet.push({key,value})}}return res}function toTags(tags2){if(tags2===void 0){return void 0}const res={};
for(const blobTag of tags2.blobTagSet){res[blobTag.key]=blobTag.value}return res}function toQuerySerialization(textConfiguration){if(textConfiguration===void 0){
return void 0}switch(textConfiguration.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:textConfiguration.columnSeparator||
",",fieldQuote:textConfiguration.fieldQuote||"",recordSeparator:textConfiguration.recordSeparator,escapeChar:textConfiguration.escapeCharacter||"",headersPresent:textConfiguration.
hasHeaders||false}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:textConfiguration.recordSeparator}}};case"arrow":return{format:{
type:"arrow",arrowConfiguration:{schema:textConfiguration.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConf\
iguration.")}}function parseObjectReplicationRecord(objectReplicationRecord){if(!objectReplicationRecord){return void 0}if("policy-id"in objectReplicationRecord){
return void 0}const orProperties=[];for(const key in objectReplicationRecord){const ids2=key.split("_");const policyPrefix="or-";if(ids2[0].startsWith(policyPrefix)){
ids2[0]=ids2[0].substring(policyPrefix.length)}const rule={ruleId:ids2[1],replicationStatus:objectReplicationRecord[key]};const policyIndex=orProperties.findIndex(
policy=>policy.policyId===ids2[0]);if(policyIndex>-1){orProperties[policyIndex].rules.push(rule)}else{orProperties.push({policyId:ids2[0],rules:[rule]})}}return orProperties}
function attachCredential(thing,credential){thing.credential=credential;return thing}function httpAuthorizationToString(httpAuthorization){return httpAuthorization?
httpAuthorization.scheme+" "+httpAuthorization.value:void 0}function BlobNameToString(name){if(name.encoded){return decodeURIComponent(name.content)}else{return name.
content}}function ConvertInternalResponseOfListBlobFlat(internalResponse){return Object.assign(Object.assign({},internalResponse),{segment:{blobItems:internalResponse.
segment.blobItems.map(blobItemInteral=>{const blobItem=Object.assign(Object.assign({},blobItemInteral),{name:BlobNameToString(blobItemInteral.name)});return blobItem})}})}
function ConvertInternalResponseOfListBlobHierarchy(internalResponse){var _a;return Object.assign(Object.assign({},internalResponse),{segment:{blobPrefixes:(_a=
internalResponse.segment.blobPrefixes)===null||_a===void 0?void 0:_a.map(blobPrefixInternal=>{const blobPrefix=Object.assign(Object.assign({},blobPrefixInternal),
{name:BlobNameToString(blobPrefixInternal.name)});return blobPrefix}),blobItems:internalResponse.segment.blobItems.map(blobItemInteral=>{const blobItem=Object.assign(
Object.assign({},blobItemInteral),{name:BlobNameToString(blobItemInteral.name)});return blobItem})}})}function*ExtractPageRangeInfoItems(getPageRangesSegment){let pageRange=[];
let clearRange=[];if(getPageRangesSegment.pageRange)pageRange=getPageRangesSegment.pageRange;if(getPageRangesSegment.clearRange)clearRange=getPageRangesSegment.
clearRange;let pageRangeIndex=0;let clearRangeIndex=0;while(pageRangeIndex<pageRange.length&&clearRangeIndex<clearRange.length){if(pageRange[pageRangeIndex].start<
clearRange[clearRangeIndex].start){yield{start:pageRange[pageRangeIndex].start,end:pageRange[pageRangeIndex].end,isClear:false};++pageRangeIndex}else{yield{start:clearRange[clearRangeIndex].
start,end:clearRange[clearRangeIndex].end,isClear:true};++clearRangeIndex}}for(;pageRangeIndex<pageRange.length;++pageRangeIndex){yield{start:pageRange[pageRangeIndex].
start,end:pageRange[pageRangeIndex].end,isClear:false}}for(;clearRangeIndex<clearRange.length;++clearRangeIndex){yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].
end,isClear:true}}}function EscapePath(blobName){const split=blobName.split("/");for(let i=0;i<split.length;i++){split[i]=encodeURIComponent(split[i])}return split.
join("/")}class StorageBrowserPolicy extends coreHttp.BaseRequestPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(request){if(coreHttp.
isNode){return this._nextPolicy.sendRequest(request)}if(request.method.toUpperCase()==="GET"||request.method.toUpperCase()==="HEAD"){request.url=setURLParameter(
request.url,URLConstants.Parameters.FORCE_BROWSER_NO_CACHE,new Date().getTime().toString())}request.headers.remove(HeaderConstants.COOKIE);request.headers.remove(
HeaderConstants.CONTENT_LENGTH);return this._nextPolicy.sendRequest(request)}}class StorageBrowserPolicyFactory{create(nextPolicy,options){return new StorageBrowserPolicy(
nextPolicy,options)}}exports.uD=void 0;(function(StorageRetryPolicyType){StorageRetryPolicyType[StorageRetryPolicyType["EXPONENTIAL"]=0]="EXPONENTIAL";StorageRetryPolicyType[StorageRetryPolicyType["\
FIXED"]=1]="FIXED"})(exports.uD||(exports.uD={}));const DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:exports.
uD.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0};const RETRY_ABORT_ERROR=new abortController.AbortError("The operation was aborted.");class StorageRetryPolicy extends coreHttp.
BaseRequestPolicy{constructor(nextPolicy,options,retryOptions=DEFAULT_RETRY_OPTIONS){super(nextPolicy,options);this.retryOptions={retryPolicyType:retryOptions.retryPolicyType?
retryOptions.retryPolicyType:DEFAULT_RETRY_OPTIONS.retryPolicyType,maxTries:retryOptions.maxTries&&retryOptions.maxTries>=1?Math.floor(retryOptions.maxTries):DEFAULT_RETRY_OPTIONS.
maxTries,tryTimeoutInMs:retryOptions.tryTimeoutInMs&&retryOptions.tryTimeoutInMs>=0?retryOptions.tryTimeoutInMs:DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,retryDelayInMs:retryOptions.
retryDelayInMs&&retryOptions.retryDelayInMs>=0?Math.min(retryOptions.retryDelayInMs,retryOptions.maxRetryDelayInMs?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.
maxRetryDelayInMs):DEFAULT_RETRY_OPTIONS.retryDelayInMs,maxRetryDelayInMs:retryOptions.maxRetryDelayInMs&&retryOptions.maxRetryDelayInMs>=0?retryOptions.maxRetryDelayInMs:
DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,secondaryHost:retryOptions.secondaryHost?retryOptions.secondaryHost:DEFAULT_RETRY_OPTIONS.secondaryHost}}async sendRequest(request){
return this.attemptSendRequest(request,false,1)}async attemptSendRequest(request,secondaryHas404,attempt){const newRequest=request.clone();const isPrimaryRetry=secondaryHas404||
!this.retryOptions.secondaryHost||!(request.method==="GET"||request.method==="HEAD"||request.method==="OPTIONS")||attempt%2===1;if(!isPrimaryRetry){newRequest.url=
setURLHost(newRequest.url,this.retryOptions.secondaryHost)}if(this.retryOptions.tryTimeoutInMs){newRequest.url=setURLParameter(newRequest.url,URLConstants.Parameters.
TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString())}let response;try{logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":
"Secondary"}`);response=await this._nextPolicy.sendRequest(newRequest);if(!this.shouldRetry(isPrimaryRetry,attempt,response)){return response}secondaryHas404=secondaryHas404||
!isPrimaryRetry&&response.status===404}catch(err){logger.error(`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);if(!this.shouldRetry(isPrimaryRetry,
attempt,response,err)){throw err}}await this.delay(isPrimaryRetry,attempt,request.abortSignal);return this.attemptSendRequest(request,secondaryHas404,++attempt)}shouldRetry(isPrimaryRetry,attempt,response,err){
if(attempt>=this.retryOptions.maxTries){logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);return false}
const retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(err){for(const retriableError of retriableErrors){
if(err.name.toUpperCase().includes(retriableError)||err.message.toUpperCase().includes(retriableError)||err.code&&err.code.toString().toUpperCase()===retriableError){
logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return true}}}if(response||err){const statusCode=response?response.status:err?err.
statusCode:0;if(!isPrimaryRetry&&statusCode===404){logger.info(`RetryPolicy: Secondary access with 404, will retry.`);return true}if(statusCode===503||statusCode===
500){logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return true}}if((err===null||err===void 0?void 0:err.code)==="PARSE_ERROR"&&(err===null||
err===void 0?void 0:err.message.startsWith(`Error "Error: Unclosed root tag`))){logger.info("RetryPolicy: Incomplete XML response likely due to service timeout,\
 will retry.");return true}return false}async delay(isPrimaryRetry,attempt,abortSignal){let delayTimeInMs=0;if(isPrimaryRetry){switch(this.retryOptions.retryPolicyType){case exports.
uD.EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case exports.uD.FIXED:
delayTimeInMs=this.retryOptions.retryDelayInMs;break}}else{delayTimeInMs=Math.random()*1e3}logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);return delay(
delayTimeInMs,abortSignal,RETRY_ABORT_ERROR)}}class StorageRetryPolicyFactory{constructor(retryOptions){this.retryOptions=retryOptions}create(nextPolicy,options){
return new StorageRetryPolicy(nextPolicy,options,this.retryOptions)}}class CredentialPolicy extends coreHttp.BaseRequestPolicy{sendRequest(request){return this.
_nextPolicy.sendRequest(this.signRequest(request))}signRequest(request){return request}}class AnonymousCredentialPolicy extends CredentialPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}}class Credential{create(_nextPolicy,_options){throw new Error("Method should be implemented in children classes.")}}class AnonymousCredential extends Credential{create(nextPolicy,options){
return new AnonymousCredentialPolicy(nextPolicy,options)}}class TelemetryPolicy extends coreHttp.BaseRequestPolicy{constructor(nextPolicy,options,telemetry){super(
nextPolicy,options);this.telemetry=telemetry}async sendRequest(request){if(coreHttp.isNode){if(!request.headers){request.headers=new coreHttp.HttpHeaders}if(!request.
headers.get(HeaderConstants.USER_AGENT)){request.headers.set(HeaderConstants.USER_AGENT,this.telemetry)}}return this._nextPolicy.sendRequest(request)}}class TelemetryPolicyFactory{constructor(telemetry){
const userAgentInfo=[];if(coreHttp.isNode){if(telemetry){const telemetryString=telemetry.userAgentPrefix||"";if(telemetryString.length>0&&userAgentInfo.indexOf(
telemetryString)===-1){userAgentInfo.push(telemetryString)}}const libInfo=`azsdk-js-storageblob/${SDK_VERSION}`;if(userAgentInfo.indexOf(libInfo)===-1){userAgentInfo.
push(libInfo)}let runtimeInfo=`(NODE-VERSION ${process.version})`;if(os__namespace){runtimeInfo=`(NODE-VERSION ${process.version}; ${os__namespace.type()} ${os__namespace.
release()})`}if(userAgentInfo.indexOf(runtimeInfo)===-1){userAgentInfo.push(runtimeInfo)}}this.telemetryString=userAgentInfo.join(" ")}create(nextPolicy,options){
return new TelemetryPolicy(nextPolicy,options,this.telemetryString)}}const _defaultHttpClient=new coreHttp.DefaultHttpClient;function getCachedDefaultHttpClient(){
return _defaultHttpClient}const Constants={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};const DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,
retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,timeoutInMs){async function tryGetAccessToken(){if(Date.
now()<timeoutInMs){try{return await getAccessToken()}catch(_a){return null}}else{const finalToken=await getAccessToken();if(finalToken===null){throw new Error("\
Failed to refresh access token.")}return finalToken}}let token=await tryGetAccessToken();while(token===null){await coreHttp.delay(retryIntervalInMs);token=await tryGetAccessToken()}
return token}function createTokenCycler(credential,scopes,tokenCyclerOptions){let refreshWorker=null;let token=null;const options=Object.assign(Object.assign({},
DEFAULT_CYCLER_OPTIONS),tokenCyclerOptions);const cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){var _a;return!cycler.isRefreshing&&
((_a=token===null||token===void 0?void 0:token.expiresOnTimestamp)!==null&&_a!==void 0?_a:0)-options.refreshWindowInMs<Date.now()},get mustRefresh(){return token===
null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(getTokenOptions){var _a;if(!cycler.isRefreshing){const tryGetAccessToken=()=>credential.
getToken(scopes,getTokenOptions);refreshWorker=beginRefresh(tryGetAccessToken,options.retryIntervalInMs,(_a=token===null||token===void 0?void 0:token.expiresOnTimestamp)!==
null&&_a!==void 0?_a:Date.now()).then(_token=>{refreshWorker=null;token=_token;return token}).catch(reason=>{refreshWorker=null;token=null;throw reason})}return refreshWorker}
return async tokenOptions=>{if(cycler.mustRefresh)return refresh(tokenOptions);if(cycler.shouldRefresh){refresh(tokenOptions)}return token}}function getChallenge(response){
const challenge=response.headers.get("WWW-Authenticate");if(response.status===401&&challenge){return challenge}return}function parseChallenge(challenge){const bearerChallenge=challenge.
slice("Bearer ".length);const challengeParts=`${bearerChallenge.trim()} `.split(" ").filter(x=>x);const keyValuePairs=challengeParts.map(keyValue=>(([key,value])=>({
[key]:value}))(keyValue.trim().split("=")));return keyValuePairs.reduce((a,b)=>Object.assign(Object.assign({},a),b),{})}function storageBearerTokenChallengeAuthenticationPolicy(credential,scopes){
let getToken=createTokenCycler(credential,scopes);class StorageBearerTokenChallengeAuthenticationPolicy extends coreHttp.BaseRequestPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}async sendRequest(webResource){if(!webResource.url.toLowerCase().startsWith("https://")){throw new Error("Bearer token authentication \
is not permitted for non-TLS protected (non-https) URLs.")}const getTokenInternal=getToken;const token=(await getTokenInternal({abortSignal:webResource.abortSignal,
tracingOptions:{tracingContext:webResource.tracingContext}})).token;webResource.headers.set(Constants.HeaderConstants.AUTHORIZATION,`Bearer ${token}`);const response=await this.
_nextPolicy.sendRequest(webResource);if((response===null||response===void 0?void 0:response.status)===401){const challenge=getChallenge(response);if(challenge){
const challengeInfo=parseChallenge(challenge);const challengeScopes=challengeInfo.resource_id+Constants.DefaultScope;const parsedAuthUri=coreHttp.URLBuilder.parse(
challengeInfo.authorization_uri);const pathSegments=parsedAuthUri.getPath().split("/");const tenantId=pathSegments[1];const getTokenForChallenge=createTokenCycler(
credential,challengeScopes);const tokenForChallenge=(await getTokenForChallenge({abortSignal:webResource.abortSignal,tracingOptions:{tracingContext:webResource.
tracingContext},tenantId})).token;getToken=getTokenForChallenge;webResource.headers.set(Constants.HeaderConstants.AUTHORIZATION,`Bearer ${tokenForChallenge}`);return this.
_nextPolicy.sendRequest(webResource)}}return response}}return{create:(nextPolicy,options)=>{return new StorageBearerTokenChallengeAuthenticationPolicy(nextPolicy,
options)}}}function isPipelineLike(pipeline){if(!pipeline||typeof pipeline!=="object"){return false}const castPipeline=pipeline;return Array.isArray(castPipeline.
factories)&&typeof castPipeline.options==="object"&&typeof castPipeline.toServiceClientOptions==="function"}class Pipeline{constructor(factories,options={}){this.
factories=factories;this.options=Object.assign(Object.assign({},options),{httpClient:options.httpClient||getCachedDefaultHttpClient()})}toServiceClientOptions(){
return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}function newPipeline(credential,pipelineOptions={}){var _a;if(credential===void 0){
credential=new AnonymousCredential}const telemetryPolicy=new TelemetryPolicyFactory(pipelineOptions.userAgentOptions);const factories=[coreHttp.tracingPolicy({userAgent:telemetryPolicy.
telemetryString}),coreHttp.keepAlivePolicy(pipelineOptions.keepAliveOptions),telemetryPolicy,coreHttp.generateClientRequestIdPolicy(),new StorageBrowserPolicyFactory,
new StorageRetryPolicyFactory(pipelineOptions.retryOptions),coreHttp.deserializationPolicy(void 0,{xmlCharKey:"#"}),coreHttp.logPolicy({logger:logger.info,allowedHeaderNames:StorageBlobLoggingAllowedHeaderNames,
allowedQueryParameters:StorageBlobLoggingAllowedQueryParameters})];if(coreHttp.isNode){factories.push(coreHttp.proxyPolicy(pipelineOptions.proxyOptions));factories.
push(coreHttp.disableResponseDecompressionPolicy())}factories.push(coreHttp.isTokenCredential(credential)?attachCredential(storageBearerTokenChallengeAuthenticationPolicy(
credential,(_a=pipelineOptions.audience)!==null&&_a!==void 0?_a:StorageOAuthScopes),credential):credential);return new Pipeline(factories,pipelineOptions)}class StorageSharedKeyCredentialPolicy extends CredentialPolicy{constructor(nextPolicy,options,factory){
super(nextPolicy,options);this.factory=factory}signRequest(request){request.headers.set(HeaderConstants.X_MS_DATE,new Date().toUTCString());if(request.body&&(typeof request.
body==="string"||request.body!==void 0)&&request.body.length>0){request.headers.set(HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}const stringToSign=[
request.method.toUpperCase(),this.getHeaderValueToSign(request,HeaderConstants.CONTENT_LANGUAGE),this.getHeaderValueToSign(request,HeaderConstants.CONTENT_ENCODING),
this.getHeaderValueToSign(request,HeaderConstants.CONTENT_LENGTH),this.getHeaderValueToSign(request,HeaderConstants.CONTENT_MD5),this.getHeaderValueToSign(request,
HeaderConstants.CONTENT_TYPE),this.getHeaderValueToSign(request,HeaderConstants.DATE),this.getHeaderValueToSign(request,HeaderConstants.IF_MODIFIED_SINCE),this.
getHeaderValueToSign(request,HeaderConstants.IF_MATCH),this.getHeaderValueToSign(request,HeaderConstants.IF_NONE_MATCH),this.getHeaderValueToSign(request,HeaderConstants.
IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(request,HeaderConstants.RANGE)].join("\n")+"\n"+this.getCanonicalizedHeadersString(request)+this.getCanonicalizedResourceString(
request);const signature=this.factory.computeHMACSHA256(stringToSign);request.headers.set(HeaderConstants.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${signature}`);
return request}getHeaderValueToSign(request,headerName){const value=request.headers.get(headerName);if(!value){return""}if(headerName===HeaderConstants.CONTENT_LENGTH&&
value==="0"){return""}return value}getCanonicalizedHeadersString(request){let headersArray=request.headers.headersArray().filter(value=>{return value.name.toLowerCase().
startsWith(HeaderConstants.PREFIX_FOR_STORAGE)});headersArray.sort((a,b)=>{return a.name.toLowerCase().localeCompare(b.name.toLowerCase())});headersArray=headersArray.
filter((value,index,array)=>{if(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase()){return false}return true});let canonicalizedHeadersStringToSign="";
headersArray.forEach(header=>{canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`});return canonicalizedHeadersStringToSign}getCanonicalizedResourceString(request){const path2=getURLPath(request.url)||"/";let canonicalizedResourceString="";
canonicalizedResourceString+=`/${this.factory.accountName}${path2}`;const queries=getURLQueries(request.url);const lowercaseQueries={};if(queries){const queryKeys=[];
for(const key in queries){if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key];
queryKeys.push(lowercaseKey)}}queryKeys.sort();for(const key of queryKeys){canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}}return canonicalizedResourceString}}class StorageSharedKeyCredential extends Credential{constructor(accountName,accountKey){
super();this.accountName=accountName;this.accountKey=Buffer.from(accountKey,"base64")}create(nextPolicy,options){return new StorageSharedKeyCredentialPolicy(nextPolicy,
options,this)}computeHMACSHA256(stringToSign){return crypto2.createHmac("sha256",this.accountKey).update(stringToSign,"utf8").digest("base64")}}const packageName="\
azure-storage-blob";const packageVersion="12.18.0";class StorageClientContext extends coreHttp__namespace.ServiceClient{constructor(url2,options){if(url2===void 0){
throw new Error("'url' cannot be null")}if(!options){options={}}if(!options.userAgent){const defaultUserAgent=coreHttp__namespace.getDefaultUserAgentValue();options.
userAgent=`${packageName}/${packageVersion} ${defaultUserAgent}`}super(void 0,options);this.requestContentType="application/json; charset=utf-8";this.baseUri=options.
endpoint||"{url}";this.url=url2;this.version=options.version||"2024-05-04"}}class StorageClient{constructor(url2,pipeline){this.url=escapeURLPath(url2);this.accountName=
getAccountNameFromUrl(url2);this.pipeline=pipeline;this.storageClientContext=new StorageClientContext(this.url,pipeline.toServiceClientOptions());this.isHttps=iEqual(
getURLScheme(this.url)||"","https");this.credential=new AnonymousCredential;for(const factory of this.pipeline.factories){if(coreHttp.isNode&&factory instanceof
StorageSharedKeyCredential||factory instanceof AnonymousCredential){this.credential=factory}else if(coreHttp.isTokenCredential(factory.credential)){this.credential=
factory.credential}}const storageClientContext=this.storageClientContext;storageClientContext.requestContentType=void 0}}const createSpan=coreTracing.createSpanFunction(
{packagePrefix:"Azure.Storage.Blob",namespace:"Microsoft.Storage"});function convertTracingToRequestOptionsBase(options){var _a,_b;return{spanOptions:(_a=options===
null||options===void 0?void 0:options.tracingOptions)===null||_a===void 0?void 0:_a.spanOptions,tracingContext:(_b=options===null||options===void 0?void 0:options.
tracingOptions)===null||_b===void 0?void 0:_b.tracingContext}}class BlobSASPermissions{constructor(){this.read=false;this.add=false;this.create=false;this.write=
false;this.delete=false;this.deleteVersion=false;this.tag=false;this.move=false;this.execute=false;this.setImmutabilityPolicy=false;this.permanentDelete=false}static parse(permissions){
const blobSASPermissions=new BlobSASPermissions;for(const char of permissions){switch(char){case"r":blobSASPermissions.read=true;break;case"a":blobSASPermissions.
add=true;break;case"c":blobSASPermissions.create=true;break;case"w":blobSASPermissions.write=true;break;case"d":blobSASPermissions.delete=true;break;case"x":blobSASPermissions.
deleteVersion=true;break;case"t":blobSASPermissions.tag=true;break;case"m":blobSASPermissions.move=true;break;case"e":blobSASPermissions.execute=true;break;case"\
i":blobSASPermissions.setImmutabilityPolicy=true;break;case"y":blobSASPermissions.permanentDelete=true;break;default:throw new RangeError(`Invalid permission: ${char}`)}}
return blobSASPermissions}static from(permissionLike){const blobSASPermissions=new BlobSASPermissions;if(permissionLike.read){blobSASPermissions.read=true}if(permissionLike.
add){blobSASPermissions.add=true}if(permissionLike.create){blobSASPermissions.create=true}if(permissionLike.write){blobSASPermissions.write=true}if(permissionLike.
delete){blobSASPermissions.delete=true}if(permissionLike.deleteVersion){blobSASPermissions.deleteVersion=true}if(permissionLike.tag){blobSASPermissions.tag=true}
if(permissionLike.move){blobSASPermissions.move=true}if(permissionLike.execute){blobSASPermissions.execute=true}if(permissionLike.setImmutabilityPolicy){blobSASPermissions.
setImmutabilityPolicy=true}if(permissionLike.permanentDelete){blobSASPermissions.permanentDelete=true}return blobSASPermissions}toString(){const permissions=[];
if(this.read){permissions.push("r")}if(this.add){permissions.push("a")}if(this.create){permissions.push("c")}if(this.write){permissions.push("w")}if(this.delete){
permissions.push("d")}if(this.deleteVersion){permissions.push("x")}if(this.tag){permissions.push("t")}if(this.move){permissions.push("m")}if(this.execute){permissions.
push("e")}if(this.setImmutabilityPolicy){permissions.push("i")}if(this.permanentDelete){permissions.push("y")}return permissions.join("")}}class ContainerSASPermissions{constructor(){
this.read=false;this.add=false;this.create=false;this.write=false;this.delete=false;this.deleteVersion=false;this.list=false;this.tag=false;this.move=false;this.
execute=false;this.setImmutabilityPolicy=false;this.permanentDelete=false;this.filterByTags=false}static parse(permissions){const containerSASPermissions=new ContainerSASPermissions;
for(const char of permissions){switch(char){case"r":containerSASPermissions.read=true;break;case"a":containerSASPermissions.add=true;break;case"c":containerSASPermissions.
create=true;break;case"w":containerSASPermissions.write=true;break;case"d":containerSASPermissions.delete=true;break;case"l":containerSASPermissions.list=true;break;case"\
t":containerSASPermissions.tag=true;break;case"x":containerSASPermissions.deleteVersion=true;break;case"m":containerSASPermissions.move=true;break;case"e":containerSASPermissions.
execute=true;break;case"i":containerSASPermissions.setImmutabilityPolicy=true;break;case"y":containerSASPermissions.permanentDelete=true;break;case"f":containerSASPermissions.
filterByTags=true;break;default:throw new RangeError(`Invalid permission ${char}`)}}return containerSASPermissions}static from(permissionLike){const containerSASPermissions=new ContainerSASPermissions;
if(permissionLike.read){containerSASPermissions.read=true}if(permissionLike.add){containerSASPermissions.add=true}if(permissionLike.create){containerSASPermissions.
create=true}if(permissionLike.write){containerSASPermissions.write=true}if(permissionLike.delete){containerSASPermissions.delete=true}if(permissionLike.list){containerSASPermissions.
list=true}if(permissionLike.deleteVersion){containerSASPermissions.deleteVersion=true}if(permissionLike.tag){containerSASPermissions.tag=true}if(permissionLike.
move){containerSASPermissions.move=true}if(permissionLike.execute){containerSASPermissions.execute=true}if(permissionLike.setImmutabilityPolicy){containerSASPermissions.
setImmutabilityPolicy=true}if(permissionLike.permanentDelete){containerSASPermissions.permanentDelete=true}if(permissionLike.filterByTags){containerSASPermissions.
filterByTags=true}return containerSASPermissions}toString(){const permissions=[];if(this.read){permissions.push("r")}if(this.add){permissions.push("a")}if(this.
create){permissions.push("c")}if(this.write){permissions.push("w")}if(this.delete){permissions.push("d")}if(this.deleteVersion){permissions.push("x")}if(this.list){
permissions.push("l")}if(this.tag){permissions.push("t")}if(this.move){permissions.push("m")}if(this.execute){permissions.push("e")}if(this.setImmutabilityPolicy){
permissions.push("i")}if(this.permanentDelete){permissions.push("y")}if(this.filterByTags){permissions.push("f")}return permissions.join("")}}class UserDelegationKeyCredential{constructor(accountName,userDelegationKey){
this.accountName=accountName;this.userDelegationKey=userDelegationKey;this.key=Buffer.from(userDelegationKey.value,"base64")}computeHMACSHA256(stringToSign){return crypto2.
createHmac("sha256",this.key).update(stringToSign,"utf8").digest("base64")}}function ipRangeToString(ipRange){return ipRange.end?`${ipRange.start}-${ipRange.end}`:
ipRange.start}exports.m5=void 0;(function(SASProtocol){SASProtocol["Https"]="https";SASProtocol["HttpsAndHttp"]="https,http"})(exports.m5||(exports.m5={}));class SASQueryParameters{constructor(version2,signature,permissionsOrOptions,services,resourceTypes,protocol,startsOn,expiresOn2,ipRange,identifier,resource,cacheControl,contentDisposition,contentEncoding,contentLanguage,contentType2,userDelegationKey,preauthorizedAgentObjectId,correlationId,encryptionScope2){
this.version=version2;this.signature=signature;if(permissionsOrOptions!==void 0&&typeof permissionsOrOptions!=="string"){this.permissions=permissionsOrOptions.permissions;
this.services=permissionsOrOptions.services;this.resourceTypes=permissionsOrOptions.resourceTypes;this.protocol=permissionsOrOptions.protocol;this.startsOn=permissionsOrOptions.
startsOn;this.expiresOn=permissionsOrOptions.expiresOn;this.ipRangeInner=permissionsOrOptions.ipRange;this.identifier=permissionsOrOptions.identifier;this.encryptionScope=
permissionsOrOptions.encryptionScope;this.resource=permissionsOrOptions.resource;this.cacheControl=permissionsOrOptions.cacheControl;this.contentDisposition=permissionsOrOptions.
contentDisposition;this.contentEncoding=permissionsOrOptions.contentEncoding;this.contentLanguage=permissionsOrOptions.contentLanguage;this.contentType=permissionsOrOptions.
contentType;if(permissionsOrOptions.userDelegationKey){this.signedOid=permissionsOrOptions.userDelegationKey.signedObjectId;this.signedTenantId=permissionsOrOptions.
userDelegationKey.signedTenantId;this.signedStartsOn=permissionsOrOptions.userDelegationKey.signedStartsOn;this.signedExpiresOn=permissionsOrOptions.userDelegationKey.
signedExpiresOn;this.signedService=permissionsOrOptions.userDelegationKey.signedService;this.signedVersion=permissionsOrOptions.userDelegationKey.signedVersion;
this.preauthorizedAgentObjectId=permissionsOrOptions.preauthorizedAgentObjectId;this.correlationId=permissionsOrOptions.correlationId}}else{this.services=services;
this.resourceTypes=resourceTypes;this.expiresOn=expiresOn2;this.permissions=permissionsOrOptions;this.protocol=protocol;this.startsOn=startsOn;this.ipRangeInner=
ipRange;this.encryptionScope=encryptionScope2;this.identifier=identifier;this.resource=resource;this.cacheControl=cacheControl;this.contentDisposition=contentDisposition;
this.contentEncoding=contentEncoding;this.contentLanguage=contentLanguage;this.contentType=contentType2;if(userDelegationKey){this.signedOid=userDelegationKey.signedObjectId;
this.signedTenantId=userDelegationKey.signedTenantId;this.signedStartsOn=userDelegationKey.signedStartsOn;this.signedExpiresOn=userDelegationKey.signedExpiresOn;
this.signedService=userDelegationKey.signedService;this.signedVersion=userDelegationKey.signedVersion;this.preauthorizedAgentObjectId=preauthorizedAgentObjectId;
this.correlationId=correlationId}}}get ipRange(){if(this.ipRangeInner){return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}return void 0}toString(){
const params=["sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid",
"scid"];const queries=[];for(const param of params){switch(param){case"sv":this.tryAppendQueryParameter(queries,param,this.version);break;case"ss":this.tryAppendQueryParameter(
queries,param,this.services);break;case"srt":this.tryAppendQueryParameter(queries,param,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(queries,
param,this.protocol);break;case"st":this.tryAppendQueryParameter(queries,param,this.startsOn?truncatedISO8061Date(this.startsOn,false):void 0);break;case"se":this.
tryAppendQueryParameter(queries,param,this.expiresOn?truncatedISO8061Date(this.expiresOn,false):void 0);break;case"sip":this.tryAppendQueryParameter(queries,param,
this.ipRange?ipRangeToString(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(queries,param,this.identifier);break;case"ses":this.tryAppendQueryParameter(
queries,param,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(queries,param,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(
queries,param,this.signedTenantId);break;case"skt":this.tryAppendQueryParameter(queries,param,this.signedStartsOn?truncatedISO8061Date(this.signedStartsOn,false):
void 0);break;case"ske":this.tryAppendQueryParameter(queries,param,this.signedExpiresOn?truncatedISO8061Date(this.signedExpiresOn,false):void 0);break;case"sks":
this.tryAppendQueryParameter(queries,param,this.signedService);break;case"skv":this.tryAppendQueryParameter(queries,param,this.signedVersion);break;case"sr":this.
tryAppendQueryParameter(queries,param,this.resource);break;case"sp":this.tryAppendQueryParameter(queries,param,this.permissions);break;case"sig":this.tryAppendQueryParameter(
queries,param,this.signature);break;case"rscc":this.tryAppendQueryParameter(queries,param,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(queries,
param,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(queries,param,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(queries,
param,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(queries,param,this.contentType);break;case"saoid":this.tryAppendQueryParameter(queries,
param,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(queries,param,this.correlationId);break}}return queries.join("&")}tryAppendQueryParameter(queries,key,value){
if(!value){return}key=encodeURIComponent(key);value=encodeURIComponent(value);if(key.length>0&&value.length>0){queries.push(`${key}=${value}`)}}}function generateBlobSASQueryParameters(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
const version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;const sharedKeyCredential=sharedKeyCredentialOrUserDelegationKey instanceof
StorageSharedKeyCredential?sharedKeyCredentialOrUserDelegationKey:void 0;let userDelegationKeyCredential;if(sharedKeyCredential===void 0&&accountName!==void 0){
userDelegationKeyCredential=new UserDelegationKeyCredential(accountName,sharedKeyCredentialOrUserDelegationKey)}if(sharedKeyCredential===void 0&&userDelegationKeyCredential===
void 0){throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.")}if(version2>="2020-12-06"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20201206(
blobSASSignatureValues,sharedKeyCredential)}else{return generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential)}}if(version2>=
"2018-11-09"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential)}else{if(version2>="2020\
-02-10"){return generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential)}else{return generateBlobSASQueryParametersUDK20181109(
blobSASSignatureValues,userDelegationKeyCredential)}}}if(version2>="2015-04-05"){if(sharedKeyCredential!==void 0){return generateBlobSASQueryParameters20150405(
blobSASSignatureValues,sharedKeyCredential)}else{throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegati\
on key.")}}throw new RangeError("'version' must be >= '2015-04-05'.")}function generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn)){throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}
let resource="c";if(blobSASSignatureValues.blobName){resource="b"}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){
verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(sharedKeyCredential.accountName,
blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.
ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,blobSASSignatureValues.cacheControl?blobSASSignatureValues.
cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.
contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:
""].join("\n");const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,
void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.
identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType)}function generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential){blobSASSignatureValues=
SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&blobSASSignatureValues.
expiresOn)){throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(sharedKeyCredential.accountName,
blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.
ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl?
blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?
blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.
contentType:""].join("\n");const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return new SASQueryParameters(blobSASSignatureValues.version,signature,
verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,
blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType)}function generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.identifier&&!(blobSASSignatureValues.permissions&&
blobSASSignatureValues.expiresOn)){throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}
let resource="c";let timestamp=blobSASSignatureValues.snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource=
"bs"}else if(blobSASSignatureValues.versionId){resource="bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){
if(blobSASSignatureValues.blobName){verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.
startsOn?truncatedISO8061Date(blobSASSignatureValues.startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):
"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.
ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,
timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?
blobSASSignatureValues.contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join("\n");const signature=sharedKeyCredential.
computeHMACSHA256(stringToSign);return new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
void 0,void 0,void 0,blobSASSignatureValues.encryptionScope)}function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.
userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.
signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.ipRange?
ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,
blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.
contentType].join("\n");const signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return new SASQueryParameters(blobSASSignatureValues.version,
signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.
ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,
blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey)}function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.
userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.
signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,
void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.
contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.computeHMACSHA256(
stringToSign);return new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.
startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,userDelegationKeyCredential.
userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId)}function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential){
blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues);if(!blobSASSignatureValues.permissions||!blobSASSignatureValues.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let resource="c";let timestamp=blobSASSignatureValues.
snapshotTime;if(blobSASSignatureValues.blobName){resource="b";if(blobSASSignatureValues.snapshotTime){resource="bs"}else if(blobSASSignatureValues.versionId){resource=
"bv";timestamp=blobSASSignatureValues.versionId}}let verifiedPermissions;if(blobSASSignatureValues.permissions){if(blobSASSignatureValues.blobName){verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString()}else{verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.
permissions.toString()).toString()}}const stringToSign=[verifiedPermissions?verifiedPermissions:"",blobSASSignatureValues.startsOn?truncatedISO8061Date(blobSASSignatureValues.
startsOn,false):"",blobSASSignatureValues.expiresOn?truncatedISO8061Date(blobSASSignatureValues.expiresOn,false):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.signedObjectId,userDelegationKeyCredential.
userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.signedStartsOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.
signedStartsOn,false):"",userDelegationKeyCredential.userDelegationKey.signedExpiresOn?truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
false):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,blobSASSignatureValues.preauthorizedAgentObjectId,
void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join("\n");const signature=userDelegationKeyCredential.
computeHMACSHA256(stringToSign);return new SASQueryParameters(blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.
protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType,
userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope)}
function getCanonicalName(accountName,containerName,blobName){const elements=[`/blob/${accountName}/${containerName}`];if(blobName){elements.push(`/${blobName}`)}
return elements.join("")}function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues){const version2=blobSASSignatureValues.version?blobSASSignatureValues.
version:SERVICE_VERSION;if(blobSASSignatureValues.snapshotTime&&version2<"2018-11-09"){throw RangeError("'version' must be >= '2018-11-09' when providing 'snaps\
hotTime'.")}if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.snapshotTime){throw RangeError("Must provide 'blobName' when providing 'snapshot\
Time'.")}if(blobSASSignatureValues.versionId&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.")}if(blobSASSignatureValues.
blobName===void 0&&blobSASSignatureValues.versionId){throw RangeError("Must provide 'blobName' when providing 'versionId'.")}if(blobSASSignatureValues.permissions&&
blobSASSignatureValues.permissions.setImmutabilityPolicy&&version2<"2020-08-04"){throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permissio\
n.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.deleteVersion&&version2<"2019-10-10"){throw RangeError("'version' must be >= '201\
9-10-10' when providing 'x' permission.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.permanentDelete&&version2<"2019-10-10"){throw RangeError(
"'version' must be >= '2019-10-10' when providing 'y' permission.")}if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.tag&&version2<"201\
9-12-12"){throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.")}if(version2<"2020-02-10"&&blobSASSignatureValues.permissions&&(blobSASSignatureValues.
permissions.move||blobSASSignatureValues.permissions.execute)){throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.")}if(version2<
"2021-04-10"&&blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.filterByTags){throw RangeError("'version' must be >= '2021-04-10' when prov\
iding the 'f' permission.")}if(version2<"2020-02-10"&&(blobSASSignatureValues.preauthorizedAgentObjectId||blobSASSignatureValues.correlationId)){throw RangeError(
"'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.")}if(blobSASSignatureValues.encryptionScope&&version2<"2020-1\
2-06"){throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}blobSASSignatureValues.version=version2;return blobSASSignatureValues}
class BlobLeaseClient{constructor(client,leaseId2){const clientContext=new StorageClientContext(client.url,client.pipeline.toServiceClientOptions());this._url=client.
url;if(client.name===void 0){this._isContainer=true;this._containerOrBlobOperation=new Container(clientContext)}else{this._isContainer=false;this._containerOrBlobOperation=
new Blob$1(clientContext)}if(!leaseId2){leaseId2=coreHttp.generateUuid()}this._leaseId=leaseId2}get leaseId(){return this._leaseId}get url(){return this._url}async acquireLease(duration2,options={}){
var _a,_b,_c,_d,_e,_f;const{span,updatedOptions}=createSpan("BlobLeaseClient-acquireLease",options);if(this._isContainer&&(((_a=options.conditions)===null||_a===
void 0?void 0:_a.ifMatch)&&((_b=options.conditions)===null||_b===void 0?void 0:_b.ifMatch)!==ETagNone||((_c=options.conditions)===null||_c===void 0?void 0:_c.ifNoneMatch)&&
((_d=options.conditions)===null||_d===void 0?void 0:_d.ifNoneMatch)!==ETagNone||((_e=options.conditions)===null||_e===void 0?void 0:_e.tagConditions))){throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}try{return await this.
_containerOrBlobOperation.acquireLease(Object.assign({abortSignal:options.abortSignal,duration:duration2,modifiedAccessConditions:Object.assign(Object.assign({},
options.conditions),{ifTags:(_f=options.conditions)===null||_f===void 0?void 0:_f.tagConditions}),proposedLeaseId:this._leaseId},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async changeLease(proposedLeaseId2,options={}){
var _a,_b,_c,_d,_e,_f;const{span,updatedOptions}=createSpan("BlobLeaseClient-changeLease",options);if(this._isContainer&&(((_a=options.conditions)===null||_a===
void 0?void 0:_a.ifMatch)&&((_b=options.conditions)===null||_b===void 0?void 0:_b.ifMatch)!==ETagNone||((_c=options.conditions)===null||_c===void 0?void 0:_c.ifNoneMatch)&&
((_d=options.conditions)===null||_d===void 0?void 0:_d.ifNoneMatch)!==ETagNone||((_e=options.conditions)===null||_e===void 0?void 0:_e.tagConditions))){throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}try{const response=await this.
_containerOrBlobOperation.changeLease(this._leaseId,proposedLeaseId2,Object.assign({abortSignal:options.abortSignal,modifiedAccessConditions:Object.assign(Object.
assign({},options.conditions),{ifTags:(_f=options.conditions)===null||_f===void 0?void 0:_f.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)));
this._leaseId=proposedLeaseId2;return response}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async releaseLease(options={}){
var _a,_b,_c,_d,_e,_f;const{span,updatedOptions}=createSpan("BlobLeaseClient-releaseLease",options);if(this._isContainer&&(((_a=options.conditions)===null||_a===
void 0?void 0:_a.ifMatch)&&((_b=options.conditions)===null||_b===void 0?void 0:_b.ifMatch)!==ETagNone||((_c=options.conditions)===null||_c===void 0?void 0:_c.ifNoneMatch)&&
((_d=options.conditions)===null||_d===void 0?void 0:_d.ifNoneMatch)!==ETagNone||((_e=options.conditions)===null||_e===void 0?void 0:_e.tagConditions))){throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}try{return await this.
_containerOrBlobOperation.releaseLease(this._leaseId,Object.assign({abortSignal:options.abortSignal,modifiedAccessConditions:Object.assign(Object.assign({},options.
conditions),{ifTags:(_f=options.conditions)===null||_f===void 0?void 0:_f.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus(
{code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async renewLease(options={}){var _a,_b,_c,_d,_e,_f;const{span,updatedOptions}=createSpan(
"BlobLeaseClient-renewLease",options);if(this._isContainer&&(((_a=options.conditions)===null||_a===void 0?void 0:_a.ifMatch)&&((_b=options.conditions)===null||_b===
void 0?void 0:_b.ifMatch)!==ETagNone||((_c=options.conditions)===null||_c===void 0?void 0:_c.ifNoneMatch)&&((_d=options.conditions)===null||_d===void 0?void 0:_d.
ifNoneMatch)!==ETagNone||((_e=options.conditions)===null||_e===void 0?void 0:_e.tagConditions))){throw new RangeError("The IfMatch, IfNoneMatch and tags access \
conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}try{return await this._containerOrBlobOperation.
renewLease(this._leaseId,Object.assign({abortSignal:options.abortSignal,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_f=
options.conditions)===null||_f===void 0?void 0:_f.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.
SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async breakLease(breakPeriod2,options={}){var _a,_b,_c,_d,_e,_f;const{span,updatedOptions}=createSpan(
"BlobLeaseClient-breakLease",options);if(this._isContainer&&(((_a=options.conditions)===null||_a===void 0?void 0:_a.ifMatch)&&((_b=options.conditions)===null||_b===
void 0?void 0:_b.ifMatch)!==ETagNone||((_c=options.conditions)===null||_c===void 0?void 0:_c.ifNoneMatch)&&((_d=options.conditions)===null||_d===void 0?void 0:_d.
ifNoneMatch)!==ETagNone||((_e=options.conditions)===null||_e===void 0?void 0:_e.tagConditions))){throw new RangeError("The IfMatch, IfNoneMatch and tags access \
conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")}try{const operationOptions=Object.assign({abortSignal:options.
abortSignal,breakPeriod:breakPeriod2,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_f=options.conditions)===null||_f===void 0?
void 0:_f.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions));return await this._containerOrBlobOperation.breakLease(operationOptions)}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}}class RetriableReadableStream extends stream2.Readable{constructor(source,getter,offset,count,options={}){
super({highWaterMark:options.highWaterMark});this.retries=0;this.sourceDataHandler=data=>{if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0;
this.source.pause();this.source.removeAllListeners("data");this.source.emit("end");return}this.offset+=data.length;if(this.onProgress){this.onProgress({loadedBytes:this.
offset-this.start})}if(!this.push(data)){this.source.pause()}};this.sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(err);return}this.
removeSourceEventHandlers();if(this.offset-1===this.end){this.push(null)}else if(this.offset<=this.end){if(this.retries<this.maxRetryRequests){this.retries+=1;this.
getter(this.offset).then(newSource=>{this.source=newSource;this.setSourceEventHandlers();return}).catch(error=>{this.destroy(error)})}else{this.destroy(new Error(
`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.
end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`))}}else{this.destroy(new Error(`Data corruption failure: Received more data than original\
 request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))}};this.getter=getter;this.source=source;this.start=offset;this.offset=offset;this.
end=offset+count-1;this.maxRetryRequests=options.maxRetryRequests&&options.maxRetryRequests>=0?options.maxRetryRequests:0;this.onProgress=options.onProgress;this.
options=options;this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on(
"end",this.sourceErrorOrEndHandler);this.source.on("error",this.sourceErrorOrEndHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);
this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler)}_destroy(error,callback){this.removeSourceEventHandlers();
this.source.destroy();callback(error===null?void 0:error)}}class BlobDownloadResponse{constructor(originalResponse,getter,offset,count,options={}){this.originalResponse=
originalResponse;this.blobDownloadStream=new RetriableReadableStream(this.originalResponse.readableStreamBody,getter,offset,count,options)}get acceptRanges(){return this.
originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){
return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.
blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.
originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){
return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){
return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){
return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){
return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){
return this.originalResponse.createdOn}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){
return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.
contentCrc64}get objectReplicationDestinationPolicyId(){return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.
originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.
legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){return coreHttp.isNode?this.blobDownloadStream:void 0}get _response(){
return this.originalResponse._response}}const AVRO_SYNC_MARKER_SIZE=16;const AVRO_INIT_BYTES=new Uint8Array([79,98,106,1]);const AVRO_CODEC_KEY="avro.codec";const AVRO_SCHEMA_KEY="\
avro.schema";class AvroParser{static async readFixedBytes(stream3,length,options={}){const bytes=await stream3.read(length,{abortSignal:options.abortSignal});if(bytes.
length!==length){throw new Error("Hit stream end.")}return bytes}static async readByte(stream3,options={}){const buf=await AvroParser.readFixedBytes(stream3,1,options);
return buf[0]}static async readZigZagLong(stream3,options={}){let zigZagEncoded=0;let significanceInBit=0;let byte,haveMoreByte,significanceInFloat;do{byte=await AvroParser.
readByte(stream3,options);haveMoreByte=byte&128;zigZagEncoded|=(byte&127)<<significanceInBit;significanceInBit+=7}while(haveMoreByte&&significanceInBit<28);if(haveMoreByte){
zigZagEncoded=zigZagEncoded;significanceInFloat=268435456;do{byte=await AvroParser.readByte(stream3,options);zigZagEncoded+=(byte&127)*significanceInFloat;significanceInFloat*=
128}while(byte&128);const res=(zigZagEncoded%2?-(zigZagEncoded+1):zigZagEncoded)/2;if(res<Number.MIN_SAFE_INTEGER||res>Number.MAX_SAFE_INTEGER){throw new Error(
"Integer overflow.")}return res}return zigZagEncoded>>1^-(zigZagEncoded&1)}static async readLong(stream3,options={}){return AvroParser.readZigZagLong(stream3,options)}static async readInt(stream3,options={}){
return AvroParser.readZigZagLong(stream3,options)}static async readNull(){return null}static async readBoolean(stream3,options={}){const b=await AvroParser.readByte(
stream3,options);if(b===1){return true}else if(b===0){return false}else{throw new Error("Byte was not a boolean.")}}static async readFloat(stream3,options={}){const u8arr=await AvroParser.
readFixedBytes(stream3,4,options);const view=new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength);return view.getFloat32(0,true)}static async readDouble(stream3,options={}){
const u8arr=await AvroParser.readFixedBytes(stream3,8,options);const view=new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength);return view.getFloat64(0,
true)}static async readBytes(stream3,options={}){const size=await AvroParser.readLong(stream3,options);if(size<0){throw new Error("Bytes size was negative.")}return stream3.
read(size,{abortSignal:options.abortSignal})}static async readString(stream3,options={}){const u8arr=await AvroParser.readBytes(stream3,options);const utf8decoder=new TextDecoder;
return utf8decoder.decode(u8arr)}static async readMapPair(stream3,readItemMethod,options={}){const key=await AvroParser.readString(stream3,options);const value=await readItemMethod(
stream3,options);return{key,value}}static async readMap(stream3,readItemMethod,options={}){const readPairMethod=(s,opts={})=>{return AvroParser.readMapPair(s,readItemMethod,
opts)};const pairs=await AvroParser.readArray(stream3,readPairMethod,options);const dict={};for(const pair of pairs){dict[pair.key]=pair.value}return dict}static async readArray(stream3,readItemMethod,options={}){
const items=[];for(let count=await AvroParser.readLong(stream3,options);count!==0;count=await AvroParser.readLong(stream3,options)){if(count<0){await AvroParser.
readLong(stream3,options);count=-count}while(count--){const item=await readItemMethod(stream3,options);items.push(item)}}return items}}var AvroComplex;(function(AvroComplex2){
AvroComplex2["RECORD"]="record";AvroComplex2["ENUM"]="enum";AvroComplex2["ARRAY"]="array";AvroComplex2["MAP"]="map";AvroComplex2["UNION"]="union";AvroComplex2["\
FIXED"]="fixed"})(AvroComplex||(AvroComplex={}));var AvroPrimitive;(function(AvroPrimitive2){AvroPrimitive2["NULL"]="null";AvroPrimitive2["BOOLEAN"]="boolean";AvroPrimitive2["\
INT"]="int";AvroPrimitive2["LONG"]="long";AvroPrimitive2["FLOAT"]="float";AvroPrimitive2["DOUBLE"]="double";AvroPrimitive2["BYTES"]="bytes";AvroPrimitive2["STRI\
NG"]="string"})(AvroPrimitive||(AvroPrimitive={}));class AvroType{static fromSchema(schema){if(typeof schema==="string"){return AvroType.fromStringSchema(schema)}else if(Array.
isArray(schema)){return AvroType.fromArraySchema(schema)}else{return AvroType.fromObjectSchema(schema)}}static fromStringSchema(schema){switch(schema){case AvroPrimitive.
NULL:case AvroPrimitive.BOOLEAN:case AvroPrimitive.INT:case AvroPrimitive.LONG:case AvroPrimitive.FLOAT:case AvroPrimitive.DOUBLE:case AvroPrimitive.BYTES:case AvroPrimitive.
STRING:return new AvroPrimitiveType(schema);default:throw new Error(`Unexpected Avro type ${schema}`)}}static fromArraySchema(schema){return new AvroUnionType(schema.
map(AvroType.fromSchema))}static fromObjectSchema(schema){const type=schema.type;try{return AvroType.fromStringSchema(type)}catch(err){}switch(type){case AvroComplex.
RECORD:if(schema.aliases){throw new Error(`aliases currently is not supported, schema: ${schema}`)}if(!schema.name){throw new Error(`Required attribute 'name' d\
oesn't exist on schema: ${schema}`)}const fields={};if(!schema.fields){throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`)}for(const field of schema.
fields){fields[field.name]=AvroType.fromSchema(field.type)}return new AvroRecordType(fields,schema.name);case AvroComplex.ENUM:if(schema.aliases){throw new Error(
`aliases currently is not supported, schema: ${schema}`)}if(!schema.symbols){throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`)}
return new AvroEnumType(schema.symbols);case AvroComplex.MAP:if(!schema.values){throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`)}
return new AvroMapType(AvroType.fromSchema(schema.values));case AvroComplex.ARRAY:case AvroComplex.FIXED:default:throw new Error(`Unexpected Avro type ${type} i\
n ${schema}`)}}}class AvroPrimitiveType extends AvroType{constructor(primitive){super();this._primitive=primitive}read(stream3,options={}){switch(this._primitive){case AvroPrimitive.
NULL:return AvroParser.readNull();case AvroPrimitive.BOOLEAN:return AvroParser.readBoolean(stream3,options);case AvroPrimitive.INT:return AvroParser.readInt(stream3,
options);case AvroPrimitive.LONG:return AvroParser.readLong(stream3,options);case AvroPrimitive.FLOAT:return AvroParser.readFloat(stream3,options);case AvroPrimitive.
DOUBLE:return AvroParser.readDouble(stream3,options);case AvroPrimitive.BYTES:return AvroParser.readBytes(stream3,options);case AvroPrimitive.STRING:return AvroParser.
readString(stream3,options);default:throw new Error("Unknown Avro Primitive")}}}class AvroEnumType extends AvroType{constructor(symbols){super();this._symbols=symbols}async read(stream3,options={}){
const value=await AvroParser.readInt(stream3,options);return this._symbols[value]}}class AvroUnionType extends AvroType{constructor(types){super();this._types=types}async read(stream3,options={}){
const typeIndex=await AvroParser.readInt(stream3,options);return this._types[typeIndex].read(stream3,options)}}class AvroMapType extends AvroType{constructor(itemType){
super();this._itemType=itemType}read(stream3,options={}){const readItemMethod=(s,opts)=>{return this._itemType.read(s,opts)};return AvroParser.readMap(stream3,readItemMethod,
options)}}class AvroRecordType extends AvroType{constructor(fields,name){super();this._fields=fields;this._name=name}async read(stream3,options={}){const record={};
record["$schema"]=this._name;for(const key in this._fields){if(Object.prototype.hasOwnProperty.call(this._fields,key)){record[key]=await this._fields[key].read(
stream3,options)}}return record}}function arraysEqual(a,b){if(a===b)return true;if(a==null||b==null)return false;if(a.length!==b.length)return false;for(let i=0;i<
a.length;++i){if(a[i]!==b[i])return false}return true}class AvroReader{constructor(dataStream,headerStream,currentBlockOffset,indexWithinCurrentBlock){this._dataStream=
dataStream;this._headerStream=headerStream||dataStream;this._initialized=false;this._blockOffset=currentBlockOffset||0;this._objectIndex=indexWithinCurrentBlock||
0;this._initialBlockOffset=currentBlockOffset||0}get blockOffset(){return this._blockOffset}get objectIndex(){return this._objectIndex}async initialize(options={}){
const header=await AvroParser.readFixedBytes(this._headerStream,AVRO_INIT_BYTES.length,{abortSignal:options.abortSignal});if(!arraysEqual(header,AVRO_INIT_BYTES)){
throw new Error("Stream is not an Avro file.")}this._metadata=await AvroParser.readMap(this._headerStream,AvroParser.readString,{abortSignal:options.abortSignal});
const codec=this._metadata[AVRO_CODEC_KEY];if(!(codec===void 0||codec===null||codec==="null")){throw new Error("Codecs are not supported")}this._syncMarker=await AvroParser.
readFixedBytes(this._headerStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.abortSignal});const schema=JSON.parse(this._metadata[AVRO_SCHEMA_KEY]);this._itemType=
AvroType.fromSchema(schema);if(this._blockOffset===0){this._blockOffset=this._initialBlockOffset+this._dataStream.position}this._itemsRemainingInBlock=await AvroParser.
readLong(this._dataStream,{abortSignal:options.abortSignal});await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal});this._initialized=true;
if(this._objectIndex&&this._objectIndex>0){for(let i=0;i<this._objectIndex;i++){await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal});this.
_itemsRemainingInBlock--}}}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}parseObjects(options={}){return tslib.__asyncGenerator(this,arguments,
function*parseObjects_1(){if(!this._initialized){yield tslib.__await(this.initialize(options))}while(this.hasNext()){const result=yield tslib.__await(this._itemType.
read(this._dataStream,{abortSignal:options.abortSignal}));this._itemsRemainingInBlock--;this._objectIndex++;if(this._itemsRemainingInBlock===0){const marker2=yield tslib.
__await(AvroParser.readFixedBytes(this._dataStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.abortSignal}));this._blockOffset=this._initialBlockOffset+this._dataStream.
position;this._objectIndex=0;if(!arraysEqual(this._syncMarker,marker2)){throw new Error("Stream is not a valid Avro file.")}try{this._itemsRemainingInBlock=yield tslib.
__await(AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal}))}catch(err){this._itemsRemainingInBlock=0}if(this._itemsRemainingInBlock>0){yield tslib.
__await(AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal}))}}yield yield tslib.__await(result)}})}}class AvroReadable{}const ABORT_ERROR=new abortController.
AbortError("Reading from the avro stream was aborted.");class AvroReadableFromStream extends AvroReadable{constructor(readable){super();this._readable=readable;
this._position=0}toUint8Array(data){if(typeof data==="string"){return Buffer.from(data)}return data}get position(){return this._position}async read(size,options={}){
var _a;if((_a=options.abortSignal)===null||_a===void 0?void 0:_a.aborted){throw ABORT_ERROR}if(size<0){throw new Error(`size parameter should be positive: ${size}`)}
if(size===0){return new Uint8Array}if(!this._readable.readable){throw new Error("Stream no longer readable.")}const chunk=this._readable.read(size);if(chunk){this.
_position+=chunk.length;return this.toUint8Array(chunk)}else{return new Promise((resolve,reject)=>{const cleanUp=()=>{this._readable.removeListener("readable",readableCallback);
this._readable.removeListener("error",rejectCallback);this._readable.removeListener("end",rejectCallback);this._readable.removeListener("close",rejectCallback);
if(options.abortSignal){options.abortSignal.removeEventListener("abort",abortHandler)}};const readableCallback=()=>{const callbackChunk=this._readable.read(size);
if(callbackChunk){this._position+=callbackChunk.length;cleanUp();resolve(this.toUint8Array(callbackChunk))}};const rejectCallback=()=>{cleanUp();reject()};const abortHandler=()=>{
cleanUp();reject(ABORT_ERROR)};this._readable.on("readable",readableCallback);this._readable.once("error",rejectCallback);this._readable.once("end",rejectCallback);
this._readable.once("close",rejectCallback);if(options.abortSignal){options.abortSignal.addEventListener("abort",abortHandler)}})}}}class BlobQuickQueryStream extends stream2.
Readable{constructor(source,options={}){super();this.avroPaused=true;this.source=source;this.onProgress=options.onProgress;this.onError=options.onError;this.avroReader=
new AvroReader(new AvroReadableFromStream(this.source));this.avroIter=this.avroReader.parseObjects({abortSignal:options.abortSignal})}_read(){if(this.avroPaused){
this.readInternal().catch(err=>{this.emit("error",err)})}}async readInternal(){this.avroPaused=false;let avroNext;do{avroNext=await this.avroIter.next();if(avroNext.
done){break}const obj=avroNext.value;const schema=obj.$schema;if(typeof schema!=="string"){throw Error("Missing schema in avro record.")}switch(schema){case"com\
.microsoft.azure.storage.queryBlobContents.resultData":{const data=obj.data;if(data instanceof Uint8Array===false){throw Error("Invalid data in avro result reco\
rd.")}if(!this.push(Buffer.from(data))){this.avroPaused=true}}break;case"com.microsoft.azure.storage.queryBlobContents.progress":{const bytesScanned=obj.bytesScanned;
if(typeof bytesScanned!=="number"){throw Error("Invalid bytesScanned in avro progress record.")}if(this.onProgress){this.onProgress({loadedBytes:bytesScanned})}}
break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const totalBytes=obj.totalBytes;if(typeof totalBytes!=="number"){throw Error("\
Invalid totalBytes in avro end record.")}this.onProgress({loadedBytes:totalBytes})}this.push(null);break;case"com.microsoft.azure.storage.queryBlobContents.erro\
r":if(this.onError){const fatal=obj.fatal;if(typeof fatal!=="boolean"){throw Error("Invalid fatal in avro error record.")}const name=obj.name;if(typeof name!=="\
string"){throw Error("Invalid name in avro error record.")}const description=obj.description;if(typeof description!=="string"){throw Error("Invalid description \
in avro error record.")}const position=obj.position;if(typeof position!=="number"){throw Error("Invalid position in avro error record.")}this.onError({position,
name,isFatal:fatal,description})}break;default:throw Error(`Unknown schema ${schema} in avro progress record.`)}}while(!avroNext.done&&!this.avroPaused)}}class BlobQueryResponse{constructor(originalResponse,options={}){
this.originalResponse=originalResponse;this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,options)}get acceptRanges(){return this.
originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){
return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.
blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.
originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return void 0}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.
copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){
return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){
return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){
return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.
blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.
requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){return this.
originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){return void 0}get readableStreamBody(){return coreHttp.
isNode?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}}exports.Dx=void 0;(function(BlockBlobTier){BlockBlobTier["Hot"]="H\
ot";BlockBlobTier["Cool"]="Cool";BlockBlobTier["Cold"]="Cold";BlockBlobTier["Archive"]="Archive"})(exports.Dx||(exports.Dx={}));exports.GH=void 0;(function(PremiumPageBlobTier){
PremiumPageBlobTier["P4"]="P4";PremiumPageBlobTier["P6"]="P6";PremiumPageBlobTier["P10"]="P10";PremiumPageBlobTier["P15"]="P15";PremiumPageBlobTier["P20"]="P20";
PremiumPageBlobTier["P30"]="P30";PremiumPageBlobTier["P40"]="P40";PremiumPageBlobTier["P50"]="P50";PremiumPageBlobTier["P60"]="P60";PremiumPageBlobTier["P70"]="\
P70";PremiumPageBlobTier["P80"]="P80"})(exports.GH||(exports.GH={}));function toAccessTier(tier2){if(tier2===void 0){return void 0}return tier2}function ensureCpkIfSpecified(cpk,isHttps){
if(cpk&&!isHttps){throw new RangeError("Customer-provided encryption key must be used over HTTPS.")}if(cpk&&!cpk.encryptionAlgorithm){cpk.encryptionAlgorithm=EncryptionAlgorithmAES25}}
exports.fQ=void 0;(function(StorageBlobAudience){StorageBlobAudience["StorageOAuthScopes"]="https://storage.azure.com/.default";StorageBlobAudience["DiskCompute\
OAuthScopes"]="https://disk.compute.azure.com/.default"})(exports.fQ||(exports.fQ={}));function getBlobServiceAccountAudience(storageAccountName){return`https:/\
/${storageAccountName}.blob.core.windows.net/.default`}function rangeResponseFromModel(response){const pageRange=(response._response.parsedBody.pageRange||[]).map(
x=>({offset:x.start,count:x.end-x.start}));const clearRange=(response._response.parsedBody.clearRange||[]).map(x=>({offset:x.start,count:x.end-x.start}));return Object.
assign(Object.assign({},response),{pageRange,clearRange,_response:Object.assign(Object.assign({},response._response),{parsedBody:{pageRange,clearRange}})})}class BlobBeginCopyFromUrlPoller extends coreLro.
Poller{constructor(options){const{blobClient,copySource:copySource2,intervalInMs=15e3,onProgress,resumeFrom,startCopyFromURLOptions}=options;let state;if(resumeFrom){
state=JSON.parse(resumeFrom).state}const operation=makeBlobBeginCopyFromURLPollOperation(Object.assign(Object.assign({},state),{blobClient,copySource:copySource2,
startCopyFromURLOptions}));super(operation);if(typeof onProgress==="function"){this.onProgress(onProgress)}this.intervalInMs=intervalInMs}delay(){return coreHttp.
delay(this.intervalInMs)}}const cancel=async function cancel2(options={}){const state=this.state;const{copyId:copyId2}=state;if(state.isCompleted){return makeBlobBeginCopyFromURLPollOperation(
state)}if(!copyId2){state.isCancelled=true;return makeBlobBeginCopyFromURLPollOperation(state)}await state.blobClient.abortCopyFromURL(copyId2,{abortSignal:options.
abortSignal});state.isCancelled=true;return makeBlobBeginCopyFromURLPollOperation(state)};const update=async function update2(options={}){const state=this.state;
const{blobClient,copySource:copySource2,startCopyFromURLOptions}=state;if(!state.isStarted){state.isStarted=true;const result=await blobClient.startCopyFromURL(
copySource2,startCopyFromURLOptions);state.copyId=result.copyId;if(result.copyStatus==="success"){state.result=result;state.isCompleted=true}}else if(!state.isCompleted){
try{const result=await state.blobClient.getProperties({abortSignal:options.abortSignal});const{copyStatus,copyProgress}=result;const prevCopyProgress=state.copyProgress;
if(copyProgress){state.copyProgress=copyProgress}if(copyStatus==="pending"&&copyProgress!==prevCopyProgress&&typeof options.fireProgress==="function"){options.fireProgress(
state)}else if(copyStatus==="success"){state.result=result;state.isCompleted=true}else if(copyStatus==="failed"){state.error=new Error(`Blob copy failed with re\
ason: "${result.copyStatusDescription||"unknown"}"`);state.isCompleted=true}}catch(err){state.error=err;state.isCompleted=true}}return makeBlobBeginCopyFromURLPollOperation(
state)};const toString=function toString2(){return JSON.stringify({state:this.state},(key,value)=>{if(key==="blobClient"){return void 0}return value})};function makeBlobBeginCopyFromURLPollOperation(state){
return{state:Object.assign({},state),cancel,toString,update}}function rangeToString(iRange){if(iRange.offset<0){throw new RangeError(`Range.offset cannot be sma\
ller than 0.`)}if(iRange.count&&iRange.count<=0){throw new RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to \
the end.`)}return iRange.count?`bytes=${iRange.offset}-${iRange.offset+iRange.count-1}`:`bytes=${iRange.offset}-`}var BatchStates;(function(BatchStates2){BatchStates2[BatchStates2["\
Good"]=0]="Good";BatchStates2[BatchStates2["Error"]=1]="Error"})(BatchStates||(BatchStates={}));class Batch{constructor(concurrency=5){this.actives=0;this.completed=
0;this.offset=0;this.operations=[];this.state=BatchStates.Good;if(concurrency<1){throw new RangeError("concurrency must be larger than 0")}this.concurrency=concurrency;
this.emitter=new events.EventEmitter}addOperation(operation){this.operations.push(async()=>{try{this.actives++;await operation();this.actives--;this.completed++;
this.parallelExecute()}catch(error){this.emitter.emit("error",error)}})}async do(){if(this.operations.length===0){return Promise.resolve()}this.parallelExecute();
return new Promise((resolve,reject)=>{this.emitter.on("finish",resolve);this.emitter.on("error",error=>{this.state=BatchStates.Error;reject(error)})})}nextOperation(){
if(this.offset<this.operations.length){return this.operations[this.offset++]}return null}parallelExecute(){if(this.state===BatchStates.Error){return}if(this.completed>=
this.operations.length){this.emitter.emit("finish");return}while(this.actives<this.concurrency){const operation=this.nextOperation();if(operation){operation()}else{
return}}}}class BuffersStream extends stream2.Readable{constructor(buffers,byteLength,options){super(options);this.buffers=buffers;this.byteLength=byteLength;this.
byteOffsetInCurrentBuffer=0;this.bufferIndex=0;this.pushedBytesLength=0;let buffersLength=0;for(const buf of this.buffers){buffersLength+=buf.byteLength}if(buffersLength<
this.byteLength){throw new Error("Data size shouldn't be larger than the total length of buffers.")}}_read(size){if(this.pushedBytesLength>=this.byteLength){this.
push(null)}if(!size){size=this.readableHighWaterMark}const outBuffers=[];let i=0;while(i<size&&this.pushedBytesLength<this.byteLength){const remainingDataInAllBuffers=this.
byteLength-this.pushedBytesLength;const remainingCapacityInThisBuffer=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer;const remaining=Math.
min(remainingCapacityInThisBuffer,remainingDataInAllBuffers);if(remaining>size-i){const end=this.byteOffsetInCurrentBuffer+size-i;outBuffers.push(this.buffers[this.
bufferIndex].slice(this.byteOffsetInCurrentBuffer,end));this.pushedBytesLength+=size-i;this.byteOffsetInCurrentBuffer=end;i=size;break}else{const end=this.byteOffsetInCurrentBuffer+
remaining;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end));if(remaining===remainingCapacityInThisBuffer){this.byteOffsetInCurrentBuffer=
0;this.bufferIndex++}else{this.byteOffsetInCurrentBuffer=end}this.pushedBytesLength+=remaining;i+=remaining}}if(outBuffers.length>1){this.push(Buffer.concat(outBuffers))}else if(outBuffers.
length===1){this.push(outBuffers[0])}}}const maxBufferLength=__webpack_require__(20181).constants.MAX_LENGTH;class PooledBuffer{constructor(capacity,buffers,totalLength){
this.buffers=[];this.capacity=capacity;this._size=0;const bufferNum=Math.ceil(capacity/maxBufferLength);for(let i=0;i<bufferNum;i++){let len=i===bufferNum-1?capacity%
maxBufferLength:maxBufferLength;if(len===0){len=maxBufferLength}this.buffers.push(Buffer.allocUnsafe(len))}if(buffers){this.fill(buffers,totalLength)}}get size(){
return this._size}fill(buffers,totalLength){this._size=Math.min(this.capacity,totalLength);let i=0,j=0,targetOffset=0,sourceOffset=0,totalCopiedNum=0;while(totalCopiedNum<
this._size){const source=buffers[i];const target=this.buffers[j];const copiedNum=source.copy(target,targetOffset,sourceOffset);totalCopiedNum+=copiedNum;sourceOffset+=
copiedNum;targetOffset+=copiedNum;if(sourceOffset===source.length){i++;sourceOffset=0}if(targetOffset===target.length){j++;targetOffset=0}}buffers.splice(0,i);if(buffers.
length>0){buffers[0]=buffers[0].slice(sourceOffset)}}getReadableStream(){return new BuffersStream(this.buffers,this.size)}}class BufferScheduler{constructor(readable,bufferSize,maxBuffers,outgoingHandler,concurrency,encoding){
this.emitter=new events.EventEmitter;this.offset=0;this.isStreamEnd=false;this.isError=false;this.executingOutgoingHandlers=0;this.numBuffers=0;this.unresolvedDataArray=
[];this.unresolvedLength=0;this.incoming=[];this.outgoing=[];if(bufferSize<=0){throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`)}
if(maxBuffers<=0){throw new RangeError(`maxBuffers must be larger than 0, current is ${maxBuffers}`)}if(concurrency<=0){throw new RangeError(`concurrency must b\
e larger than 0, current is ${concurrency}`)}this.bufferSize=bufferSize;this.maxBuffers=maxBuffers;this.readable=readable;this.outgoingHandler=outgoingHandler;this.
concurrency=concurrency;this.encoding=encoding}async do(){return new Promise((resolve,reject)=>{this.readable.on("data",data=>{data=typeof data==="string"?Buffer.
from(data,this.encoding):data;this.appendUnresolvedData(data);if(!this.resolveData()){this.readable.pause()}});this.readable.on("error",err=>{this.emitter.emit(
"error",err)});this.readable.on("end",()=>{this.isStreamEnd=true;this.emitter.emit("checkEnd")});this.emitter.on("error",err=>{this.isError=true;this.readable.pause();
reject(err)});this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===
0){if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const buffer=this.shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>buffer.getReadableStream(),
buffer.size,this.offset).then(resolve).catch(reject)}else if(this.unresolvedLength>=this.bufferSize){return}else{resolve()}}})})}appendUnresolvedData(data){this.
unresolvedDataArray.push(data);this.unresolvedLength+=data.length}shiftBufferFromUnresolvedDataArray(buffer){if(!buffer){buffer=new PooledBuffer(this.bufferSize,
this.unresolvedDataArray,this.unresolvedLength)}else{buffer.fill(this.unresolvedDataArray,this.unresolvedLength)}this.unresolvedLength-=buffer.size;return buffer}resolveData(){
while(this.unresolvedLength>=this.bufferSize){let buffer;if(this.incoming.length>0){buffer=this.incoming.shift();this.shiftBufferFromUnresolvedDataArray(buffer)}else{
if(this.numBuffers<this.maxBuffers){buffer=this.shiftBufferFromUnresolvedDataArray();this.numBuffers++}else{return false}}this.outgoing.push(buffer);this.triggerOutgoingHandlers()}
return true}async triggerOutgoingHandlers(){let buffer;do{if(this.executingOutgoingHandlers>=this.concurrency){return}buffer=this.outgoing.shift();if(buffer){this.
triggerOutgoingHandler(buffer)}}while(buffer)}async triggerOutgoingHandler(buffer){const bufferLength=buffer.size;this.executingOutgoingHandlers++;this.offset+=
bufferLength;try{await this.outgoingHandler(()=>buffer.getReadableStream(),bufferLength,this.offset-bufferLength)}catch(err){this.emitter.emit("error",err);return}
this.executingOutgoingHandlers--;this.reuseBuffer(buffer);this.emitter.emit("checkEnd")}reuseBuffer(buffer){this.incoming.push(buffer);if(!this.isError&&this.resolveData()&&
!this.isStreamEnd){this.readable.resume()}}}async function streamToBuffer(stream3,buffer,offset,end,encoding){let pos=0;const count=end-offset;return new Promise(
(resolve,reject)=>{const timeout=setTimeout(()=>reject(new Error(`The operation cannot be completed in timeout.`)),REQUEST_TIMEOUT);stream3.on("readable",()=>{if(pos>=
count){clearTimeout(timeout);resolve();return}let chunk=stream3.read();if(!chunk){return}if(typeof chunk==="string"){chunk=Buffer.from(chunk,encoding)}const chunkLength=pos+
chunk.length>count?count-pos:chunk.length;buffer.fill(chunk.slice(0,chunkLength),offset+pos,offset+pos+chunkLength);pos+=chunkLength});stream3.on("end",()=>{clearTimeout(
timeout);if(pos<count){reject(new Error(`Stream drains before getting enough data needed. Data read: ${pos}, data need: ${count}`))}resolve()});stream3.on("erro\
r",msg=>{clearTimeout(timeout);reject(msg)})})}async function streamToBuffer2(stream3,buffer,encoding){let pos=0;const bufferSize=buffer.length;return new Promise(
(resolve,reject)=>{stream3.on("readable",()=>{let chunk=stream3.read();if(!chunk){return}if(typeof chunk==="string"){chunk=Buffer.from(chunk,encoding)}if(pos+chunk.
length>bufferSize){reject(new Error(`Stream exceeds buffer size. Buffer size: ${bufferSize}`));return}buffer.fill(chunk,pos,pos+chunk.length);pos+=chunk.length});
stream3.on("end",()=>{resolve(pos)});stream3.on("error",reject)})}async function readStreamToLocalFile(rs,file){return new Promise((resolve,reject)=>{const ws=fs__namespace.
createWriteStream(file);rs.on("error",err=>{reject(err)});ws.on("error",err=>{reject(err)});ws.on("close",resolve);rs.pipe(ws)})}const fsStat=util__namespace.promisify(
fs__namespace.stat);const fsCreateReadStream=fs__namespace.createReadStream;class BlobClient extends StorageClient{constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
options=options||{};let pipeline;let url2;if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(coreHttp.
isNode&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||coreHttp.
isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;if(blobNameOrOptions&&typeof blobNameOrOptions!==
"string"){options=blobNameOrOptions}pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName===
"string"&&blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(coreHttp.isNode){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.
accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName));
if(!options.proxyOptions){options.proxyOptions=coreHttp.getDefaultProxySettings(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{
throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);({blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl());
this.blobContext=new Blob$1(this.storageClientContext);this._snapshot=getURLParameter(this.url,URLConstants.Parameters.SNAPSHOT);this._versionId=getURLParameter(
this.url,URLConstants.Parameters.VERSIONID)}get name(){return this._name}get containerName(){return this._containerName}withSnapshot(snapshot2){return new BlobClient(
setURLParameter(this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}withVersion(versionId2){return new BlobClient(setURLParameter(
this.url,URLConstants.Parameters.VERSIONID,versionId2.length===0?void 0:versionId2),this.pipeline)}getAppendBlobClient(){return new AppendBlobClient(this.url,this.
pipeline)}getBlockBlobClient(){return new BlockBlobClient(this.url,this.pipeline)}getPageBlobClient(){return new PageBlobClient(this.url,this.pipeline)}async download(offset=0,count,options={}){
var _a;options.conditions=options.conditions||{};options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);const{
span,updatedOptions}=createSpan("BlobClient-download",options);try{const res=await this.blobContext.download(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),
requestOptions:{onDownloadProgress:coreHttp.isNode?void 0:options.onProgress},range:offset===0&&!count?void 0:rangeToString({offset,count}),rangeGetContentMD5:options.
rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey},convertTracingToRequestOptionsBase(
updatedOptions)));const wrappedRes=Object.assign(Object.assign({},res),{_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,
objectReplicationSourceProperties:parseObjectReplicationRecord(res.objectReplicationRules)});if(!coreHttp.isNode){return wrappedRes}if(options.maxRetryRequests===
void 0||options.maxRetryRequests<0){options.maxRetryRequests=DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS}if(res.contentLength===void 0){throw new RangeError(`File downl\
oad response doesn't contain valid content length header`)}if(!res.etag){throw new RangeError(`File download response doesn't contain valid etag header`)}return new BlobDownloadResponse(
wrappedRes,async start=>{var _a2;const updatedDownloadOptions={leaseAccessConditions:options.conditions,modifiedAccessConditions:{ifMatch:options.conditions.ifMatch||
res.etag,ifModifiedSince:options.conditions.ifModifiedSince,ifNoneMatch:options.conditions.ifNoneMatch,ifUnmodifiedSince:options.conditions.ifUnmodifiedSince,ifTags:(_a2=
options.conditions)===null||_a2===void 0?void 0:_a2.tagConditions},range:rangeToString({count:offset+res.contentLength-start,offset:start}),rangeGetContentMD5:options.
rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey};return(await this.blobContext.
download(Object.assign({abortSignal:options.abortSignal},updatedDownloadOptions))).readableStreamBody},offset,res.contentLength,{maxRetryRequests:options.maxRetryRequests,
onProgress:options.onProgress})}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async exists(options={}){
const{span,updatedOptions}=createSpan("BlobClient-exists",options);try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);await this.getProperties({
abortSignal:options.abortSignal,customerProvidedKey:options.customerProvidedKey,conditions:options.conditions,tracingOptions:updatedOptions.tracingOptions});return true}catch(e){
if(e.statusCode===404){return false}else if(e.statusCode===409&&(e.details.errorCode===BlobUsesCustomerSpecifiedEncryptionMsg||e.details.errorCode===BlobDoesNotUseCustomerSpecifiedEncryption)){
return true}span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async getProperties(options={}){var _a;const{span,
updatedOptions}=createSpan("BlobClient-getProperties",options);try{options.conditions=options.conditions||{};ensureCpkIfSpecified(options.customerProvidedKey,this.
isHttps);const res=await this.blobContext.getProperties(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.
assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),cpkInfo:options.customerProvidedKey},convertTracingToRequestOptionsBase(
updatedOptions)));return Object.assign(Object.assign({},res),{_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(
res.objectReplicationRules)})}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async delete(options={}){
var _a;const{span,updatedOptions}=createSpan("BlobClient-delete",options);options.conditions=options.conditions||{};try{return await this.blobContext.delete(Object.
assign({abortSignal:options.abortSignal,deleteSnapshots:options.deleteSnapshots,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(
Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async deleteIfExists(options={}){var _a,_b;const{span,updatedOptions}=createSpan(
"BlobClient-deleteIfExists",options);try{const res=await this.delete(updatedOptions);return Object.assign(Object.assign({succeeded:true},res),{_response:res._response})}catch(e){
if(((_a=e.details)===null||_a===void 0?void 0:_a.errorCode)==="BlobNotFound"){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:"Expected exception \
when deleting a blob or snapshot only if it exists."});return Object.assign(Object.assign({succeeded:false},(_b=e.response)===null||_b===void 0?void 0:_b.parsedHeaders),
{_response:e.response})}span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async undelete(options={}){const{span,
updatedOptions}=createSpan("BlobClient-undelete",options);try{return await this.blobContext.undelete(Object.assign({abortSignal:options.abortSignal},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setHTTPHeaders(blobHTTPHeaders,options={}){
var _a;const{span,updatedOptions}=createSpan("BlobClient-setHTTPHeaders",options);options.conditions=options.conditions||{};try{ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return await this.blobContext.setHttpHeaders(Object.assign({abortSignal:options.abortSignal,blobHttpHeaders:blobHTTPHeaders,leaseAccessConditions:options.
conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions})},
convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setMetadata(metadata2,options={}){
var _a;const{span,updatedOptions}=createSpan("BlobClient-setMetadata",options);options.conditions=options.conditions||{};try{ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return await this.blobContext.setMetadata(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,
modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}async setTags(tags2,options={}){var _a;const{span,updatedOptions}=createSpan("BlobClient-setTags",options);
try{return await this.blobContext.setTags(Object.assign(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.
assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)),
{tags:toBlobTags(tags2)}))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async getTags(options={}){
var _a;const{span,updatedOptions}=createSpan("BlobClient-getTags",options);try{const response=await this.blobContext.getTags(Object.assign({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===
null||_a===void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)));const wrappedResponse=Object.assign(Object.assign({},response),
{_response:response._response,tags:toTags({blobTagSet:response.blobTagSet})||{}});return wrappedResponse}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(this,proposeLeaseId)}async createSnapshot(options={}){
var _a;const{span,updatedOptions}=createSpan("BlobClient-createSnapshot",options);options.conditions=options.conditions||{};try{ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return await this.blobContext.createSnapshot(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.
metadata,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.
SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async beginCopyFromURL(copySource2,options={}){const client={abortCopyFromURL:(...args)=>this.
abortCopyFromURL(...args),getProperties:(...args)=>this.getProperties(...args),startCopyFromURL:(...args)=>this.startCopyFromURL(...args)};const poller=new BlobBeginCopyFromUrlPoller(
{blobClient:client,copySource:copySource2,intervalInMs:options.intervalInMs,onProgress:options.onProgress,resumeFrom:options.resumeFrom,startCopyFromURLOptions:options});
await poller.poll();return poller}async abortCopyFromURL(copyId2,options={}){const{span,updatedOptions}=createSpan("BlobClient-abortCopyFromURL",options);try{return await this.
blobContext.abortCopyFromURL(copyId2,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async syncCopyFromURL(copySource2,options={}){
var _a,_b,_c;const{span,updatedOptions}=createSpan("BlobClient-syncCopyFromURL",options);options.conditions=options.conditions||{};options.sourceConditions=options.
sourceConditions||{};try{return await this.blobContext.copyFromURL(copySource2,Object.assign({abortSignal:options.abortSignal,metadata:options.metadata,leaseAccessConditions:options.
conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),
sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.ifMatch,sourceIfModifiedSince:options.sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.
sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions.ifUnmodifiedSince},sourceContentMD5:options.sourceContentMD5,copySourceAuthorization:httpAuthorizationToString(
options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),immutabilityPolicyExpiry:(_b=options.immutabilityPolicy)===
null||_b===void 0?void 0:_b.expiriesOn,immutabilityPolicyMode:(_c=options.immutabilityPolicy)===null||_c===void 0?void 0:_c.policyMode,legalHold:options.legalHold,
encryptionScope:options.encryptionScope,copySourceTags:options.copySourceTags},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.
SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setAccessTier(tier2,options={}){var _a;const{span,updatedOptions}=createSpan("BlobCli\
ent-setAccessTier",options);try{return await this.blobContext.setTier(toAccessTier(tier2),Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),
rehydratePriority:options.rehydratePriority},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,
message:e.message});throw e}finally{span.end()}}async downloadToBuffer(param1,param2,param3,param4={}){let buffer;let offset=0;let count=0;let options=param4;if(param1 instanceof
Buffer){buffer=param1;offset=param2||0;count=typeof param3==="number"?param3:0}else{offset=typeof param1==="number"?param1:0;count=typeof param2==="number"?param2:
0;options=param3||{}}const{span,updatedOptions}=createSpan("BlobClient-downloadToBuffer",options);try{if(!options.blockSize){options.blockSize=0}if(options.blockSize<
0){throw new RangeError("blockSize option must be >= 0")}if(options.blockSize===0){options.blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES}if(offset<0){throw new RangeError(
"offset option must be >= 0")}if(count&&count<=0){throw new RangeError("count option must be greater than 0")}if(!options.conditions){options.conditions={}}if(!count){
const response=await this.getProperties(Object.assign(Object.assign({},options),{tracingOptions:Object.assign(Object.assign({},options.tracingOptions),convertTracingToRequestOptionsBase(
updatedOptions))}));count=response.contentLength-offset;if(count<0){throw new RangeError(`offset ${offset} shouldn't be larger than blob size ${response.contentLength}`)}}
if(!buffer){try{buffer=Buffer.alloc(count)}catch(error){throw new Error(`Unable to allocate the buffer of size: ${count}(in bytes). Please try passing your own \
buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${error.message}`)}}if(buffer.length<count){throw new RangeError(
`The buffer's size should be equal to or larger than the request count of bytes: ${count}`)}let transferProgress=0;const batch=new Batch(options.concurrency);for(let off=offset;off<
offset+count;off=off+options.blockSize){batch.addOperation(async()=>{let chunkEnd=offset+count;if(off+options.blockSize<chunkEnd){chunkEnd=off+options.blockSize}
const response=await this.download(off,chunkEnd-off,{abortSignal:options.abortSignal,conditions:options.conditions,maxRetryRequests:options.maxRetryRequestsPerBlock,
customerProvidedKey:options.customerProvidedKey,tracingOptions:Object.assign(Object.assign({},options.tracingOptions),convertTracingToRequestOptionsBase(updatedOptions))});
const stream3=response.readableStreamBody;await streamToBuffer(stream3,buffer,off-offset,chunkEnd-offset);transferProgress+=chunkEnd-off;if(options.onProgress){
options.onProgress({loadedBytes:transferProgress})}})}await batch.do();return buffer}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});
throw e}finally{span.end()}}async downloadToFile(filePath,offset=0,count,options={}){const{span,updatedOptions}=createSpan("BlobClient-downloadToFile",options);
try{const response=await this.download(offset,count,Object.assign(Object.assign({},options),{tracingOptions:Object.assign(Object.assign({},options.tracingOptions),
convertTracingToRequestOptionsBase(updatedOptions))}));if(response.readableStreamBody){await readStreamToLocalFile(response.readableStreamBody,filePath)}response.
blobDownloadStream=void 0;return response}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}getBlobAndContainerNamesFromUrl(){
let containerName;let blobName;try{const parsedUrl=coreHttp.URLBuilder.parse(this.url);if(parsedUrl.getHost().split(".")[1]==="blob"){const pathComponents=parsedUrl.
getPath().match("/([^/]*)(/(.*))?");containerName=pathComponents[1];blobName=pathComponents[3]}else if(isIpEndpointStyle(parsedUrl)){const pathComponents=parsedUrl.
getPath().match("/([^/]*)/([^/]*)(/(.*))?");containerName=pathComponents[2];blobName=pathComponents[4]}else{const pathComponents=parsedUrl.getPath().match("/([^\
/]*)(/(.*))?");containerName=pathComponents[1];blobName=pathComponents[3]}containerName=decodeURIComponent(containerName);blobName=decodeURIComponent(blobName);
blobName=blobName.replace(/\\/g,"/");if(!containerName){throw new Error("Provided containerName is invalid.")}return{blobName,containerName}}catch(error){throw new Error(
"Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(copySource2,options={}){var _a,_b,_c;const{span,updatedOptions}=createSpan(
"BlobClient-startCopyFromURL",options);options.conditions=options.conditions||{};options.sourceConditions=options.sourceConditions||{};try{return await this.blobContext.
startCopyFromURL(copySource2,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:Object.
assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),sourceModifiedAccessConditions:{sourceIfMatch:options.
sourceConditions.ifMatch,sourceIfModifiedSince:options.sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions.ifUnmodifiedSince,sourceIfTags:options.sourceConditions.tagConditions},immutabilityPolicyExpiry:(_b=options.immutabilityPolicy)===null||_b===void 0?
void 0:_b.expiriesOn,immutabilityPolicyMode:(_c=options.immutabilityPolicy)===null||_c===void 0?void 0:_c.policyMode,legalHold:options.legalHold,rehydratePriority:options.
rehydratePriority,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),sealBlob:options.sealBlob},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}generateSasUrl(options){return new Promise(resolve=>{if(!(this.
credential instanceof StorageSharedKeyCredential)){throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")}
const sas=generateBlobSASQueryParameters(Object.assign({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId},
options),this.credential).toString();resolve(appendToURLQuery(this.url,sas))})}async deleteImmutabilityPolicy(options){const{span,updatedOptions}=createSpan("Bl\
obClient-deleteImmutabilityPolicy",options);try{return await this.blobContext.deleteImmutabilityPolicy(Object.assign({abortSignal:options===null||options===void 0?
void 0:options.abortSignal},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});
throw e}finally{span.end()}}async setImmutabilityPolicy(immutabilityPolicy,options){const{span,updatedOptions}=createSpan("BlobClient-setImmutabilityPolicy",options);
try{return await this.blobContext.setImmutabilityPolicy(Object.assign({abortSignal:options===null||options===void 0?void 0:options.abortSignal,immutabilityPolicyExpiry:immutabilityPolicy.
expiriesOn,immutabilityPolicyMode:immutabilityPolicy.policyMode,modifiedAccessConditions:options===null||options===void 0?void 0:options.modifiedAccessCondition},
convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setLegalHold(legalHoldEnabled,options){
const{span,updatedOptions}=createSpan("BlobClient-setLegalHold",options);try{return await this.blobContext.setLegalHold(legalHoldEnabled,Object.assign({abortSignal:options===
null||options===void 0?void 0:options.abortSignal},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}}class AppendBlobClient extends BlobClient{constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(coreHttp.
isNode&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||coreHttp.
isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;pipeline=newPipeline(new AnonymousCredential,
options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName==="string"&&blobNameOrOptions&&typeof blobNameOrOptions==="stri\
ng"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(urlOrConnectionString);
if(extractedCreds.kind==="AccountConnString"){if(coreHttp.isNode){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,extractedCreds.
accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName));if(!options.proxyOptions){options.
proxyOptions=coreHttp.getDefaultProxySettings(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connectio\
n string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{throw new Error("Connecti\
on string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings for containerName and blob\
Name parameters")}super(url2,pipeline);this.appendBlobContext=new AppendBlob(this.storageClientContext)}withSnapshot(snapshot2){return new AppendBlobClient(setURLParameter(
this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async create(options={}){var _a,_b,_c;const{span,updatedOptions}=createSpan(
"AppendBlobClient-create",options);options.conditions=options.conditions||{};try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return await this.
appendBlobContext.create(0,Object.assign({abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.conditions,metadata:options.
metadata,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:(_b=options.immutabilityPolicy)===null||_b===void 0?void 0:
_b.expiriesOn,immutabilityPolicyMode:(_c=options.immutabilityPolicy)===null||_c===void 0?void 0:_c.policyMode,legalHold:options.legalHold,blobTagsString:toBlobTagsString(
options.tags)},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{
span.end()}}async createIfNotExists(options={}){var _a,_b;const{span,updatedOptions}=createSpan("AppendBlobClient-createIfNotExists",options);const conditions={
ifNoneMatch:ETagAny};try{const res=await this.create(Object.assign(Object.assign({},updatedOptions),{conditions}));return Object.assign(Object.assign({succeeded:true},
res),{_response:res._response})}catch(e){if(((_a=e.details)===null||_a===void 0?void 0:_a.errorCode)==="BlobAlreadyExists"){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:"Expected exception when creating a blob only if it does not already exist."});return Object.assign(Object.assign({succeeded:false},(_b=e.response)===
null||_b===void 0?void 0:_b.parsedHeaders),{_response:e.response})}span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.
end()}}async seal(options={}){var _a;const{span,updatedOptions}=createSpan("AppendBlobClient-seal",options);options.conditions=options.conditions||{};try{return await this.
appendBlobContext.seal(Object.assign({abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.conditions,
modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async appendBlock(body2,contentLength2,options={}){
var _a;const{span,updatedOptions}=createSpan("AppendBlobClient-appendBlock",options);options.conditions=options.conditions||{};try{ensureCpkIfSpecified(options.
customerProvidedKey,this.isHttps);return await this.appendBlobContext.appendBlock(contentLength2,body2,Object.assign({abortSignal:options.abortSignal,appendPositionAccessConditions:options.
conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===
null||_a===void 0?void 0:_a.tagConditions}),requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.transactionalContentMD5,transactionalContentCrc64:options.
transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async appendBlockFromURL(sourceURL,sourceOffset,count,options={}){
var _a;const{span,updatedOptions}=createSpan("AppendBlobClient-appendBlockFromURL",options);options.conditions=options.conditions||{};options.sourceConditions=options.
sourceConditions||{};try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return await this.appendBlobContext.appendBlockFromUrl(sourceURL,0,Object.
assign({abortSignal:options.abortSignal,sourceRange:rangeToString({offset:sourceOffset,count}),sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.
sourceContentCrc64,leaseAccessConditions:options.conditions,appendPositionAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign(
{},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.
ifMatch,sourceIfModifiedSince:options.sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions.
ifUnmodifiedSince},copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope},
convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}}
class BlockBlobClient extends BlobClient{constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){let pipeline;let url2;
options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(coreHttp.
isNode&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||coreHttp.
isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;if(blobNameOrOptions&&typeof blobNameOrOptions!==
"string"){options=blobNameOrOptions}pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName===
"string"&&blobNameOrOptions&&typeof blobNameOrOptions==="string"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(coreHttp.isNode){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.
accountName,extractedCreds.accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName));
if(!options.proxyOptions){options.proxyOptions=coreHttp.getDefaultProxySettings(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{
throw new Error("Account connection string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(appendToURLPath(
extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings f\
or containerName and blobName parameters")}super(url2,pipeline);this.blockBlobContext=new BlockBlob(this.storageClientContext);this._blobContext=new Blob$1(this.
storageClientContext)}withSnapshot(snapshot2){return new BlockBlobClient(setURLParameter(this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),
this.pipeline)}async query(query,options={}){var _a;ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);const{span,updatedOptions}=createSpan("BlockB\
lobClient-query",options);try{if(!coreHttp.isNode){throw new Error("This operation currently is only supported in Node.js.")}ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);const response=await this._blobContext.query(Object.assign({abortSignal:options.abortSignal,queryRequest:{queryType:"SQL",expression:query,inputSerialization:toQuerySerialization(
options.inputTextConfiguration),outputSerialization:toQuerySerialization(options.outputTextConfiguration)},leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.
assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),cpkInfo:options.customerProvidedKey},convertTracingToRequestOptionsBase(
updatedOptions)));return new BlobQueryResponse(response,{abortSignal:options.abortSignal,onProgress:options.onProgress,onError:options.onError})}catch(e){span.setStatus(
{code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async upload(body2,contentLength2,options={}){var _a,_b,_c;options.conditions=
options.conditions||{};const{span,updatedOptions}=createSpan("BlockBlobClient-upload",options);try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);
return await this.blockBlobContext.upload(contentLength2,body2,Object.assign({abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,metadata:options.metadata,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?
void 0:_a.tagConditions}),requestOptions:{onUploadProgress:options.onProgress},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:(_b=
options.immutabilityPolicy)===null||_b===void 0?void 0:_b.expiriesOn,immutabilityPolicyMode:(_c=options.immutabilityPolicy)===null||_c===void 0?void 0:_c.policyMode,
legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags)},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async syncUploadFromURL(sourceURL,options={}){var _a,_b,_c,
_d,_e;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("BlockBlobClient-syncUploadFromURL",options);try{ensureCpkIfSpecified(options.
customerProvidedKey,this.isHttps);return await this.blockBlobContext.putBlobFromUrl(0,sourceURL,Object.assign(Object.assign(Object.assign({},options),{blobHttpHeaders:options.
blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:options.conditions.
tagConditions}),sourceModifiedAccessConditions:{sourceIfMatch:(_a=options.sourceConditions)===null||_a===void 0?void 0:_a.ifMatch,sourceIfModifiedSince:(_b=options.
sourceConditions)===null||_b===void 0?void 0:_b.ifModifiedSince,sourceIfNoneMatch:(_c=options.sourceConditions)===null||_c===void 0?void 0:_c.ifNoneMatch,sourceIfUnmodifiedSince:(_d=
options.sourceConditions)===null||_d===void 0?void 0:_d.ifUnmodifiedSince,sourceIfTags:(_e=options.sourceConditions)===null||_e===void 0?void 0:_e.tagConditions},
cpkInfo:options.customerProvidedKey,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(
options.tags),copySourceTags:options.copySourceTags}),convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}async stageBlock(blockId2,body2,contentLength2,options={}){const{span,updatedOptions}=createSpan("BlockBlo\
bClient-stageBlock",options);try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return await this.blockBlobContext.stageBlock(blockId2,contentLength2,
body2,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.
transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope},
convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async stageBlockFromURL(blockId2,sourceURL,offset=0,count,options={}){
const{span,updatedOptions}=createSpan("BlockBlobClient-stageBlockFromURL",options);try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return await this.
blockBlobContext.stageBlockFromURL(blockId2,0,sourceURL,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,sourceContentMD5:options.
sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,sourceRange:offset===0&&!count?void 0:rangeToString({offset,count}),cpkInfo:options.customerProvidedKey,
encryptionScope:options.encryptionScope,copySourceAuthorization:httpAuthorizationToString(options.sourceAuthorization)},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async commitBlockList(blocks2,options={}){var _a,_b,_c;options.
conditions=options.conditions||{};const{span,updatedOptions}=createSpan("BlockBlobClient-commitBlockList",options);try{ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return await this.blockBlobContext.commitBlockList({latest:blocks2},Object.assign({abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.
conditions)===null||_a===void 0?void 0:_a.tagConditions}),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:(_b=
options.immutabilityPolicy)===null||_b===void 0?void 0:_b.expiriesOn,immutabilityPolicyMode:(_c=options.immutabilityPolicy)===null||_c===void 0?void 0:_c.policyMode,
legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags)},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async getBlockList(listType2,options={}){var _a;const{span,
updatedOptions}=createSpan("BlockBlobClient-getBlockList",options);try{const res=await this.blockBlobContext.getBlockList(listType2,Object.assign({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===
null||_a===void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)));if(!res.committedBlocks){res.committedBlocks=[]}if(!res.uncommittedBlocks){
res.uncommittedBlocks=[]}return res}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async uploadData(data,options={}){
const{span,updatedOptions}=createSpan("BlockBlobClient-uploadData",options);try{if(coreHttp.isNode){let buffer;if(data instanceof Buffer){buffer=data}else if(data instanceof
ArrayBuffer){buffer=Buffer.from(data)}else{data=data;buffer=Buffer.from(data.buffer,data.byteOffset,data.byteLength)}return this.uploadSeekableInternal((offset,size)=>buffer.
slice(offset,offset+size),buffer.byteLength,updatedOptions)}else{const browserBlob=new Blob([data]);return this.uploadSeekableInternal((offset,size)=>browserBlob.
slice(offset,offset+size),browserBlob.size,updatedOptions)}}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.
end()}}async uploadBrowserData(browserData,options={}){const{span,updatedOptions}=createSpan("BlockBlobClient-uploadBrowserData",options);try{const browserBlob=new Blob(
[browserData]);return await this.uploadSeekableInternal((offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)}catch(e){span.setStatus(
{code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async uploadSeekableInternal(bodyFactory,size,options={}){if(!options.blockSize){
options.blockSize=0}if(options.blockSize<0||options.blockSize>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES){throw new RangeError(`blockSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES}`)}
if(options.maxSingleShotSize!==0&&!options.maxSingleShotSize){options.maxSingleShotSize=BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}if(options.maxSingleShotSize<0||options.
maxSingleShotSize>BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES){throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}`)}if(options.
blockSize===0){if(size>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES*BLOCK_BLOB_MAX_BLOCKS){throw new RangeError(`${size} is too larger to upload to a block blob.`)}if(size>
options.maxSingleShotSize){options.blockSize=Math.ceil(size/BLOCK_BLOB_MAX_BLOCKS);if(options.blockSize<DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES){options.blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES}}}
if(!options.blobHTTPHeaders){options.blobHTTPHeaders={}}if(!options.conditions){options.conditions={}}const{span,updatedOptions}=createSpan("BlockBlobClient-upl\
oadSeekableInternal",options);try{if(size<=options.maxSingleShotSize){return await this.upload(bodyFactory(0,size),size,updatedOptions)}const numBlocks=Math.floor(
(size-1)/options.blockSize)+1;if(numBlocks>BLOCK_BLOB_MAX_BLOCKS){throw new RangeError(`The buffer's size is too big or the BlockSize is too small;the number of\
 blocks must be <= ${BLOCK_BLOB_MAX_BLOCKS}`)}const blockList=[];const blockIDPrefix=coreHttp.generateUuid();let transferProgress=0;const batch=new Batch(options.
concurrency);for(let i=0;i<numBlocks;i++){batch.addOperation(async()=>{const blockID=generateBlockID(blockIDPrefix,i);const start=options.blockSize*i;const end=i===
numBlocks-1?size:start+options.blockSize;const contentLength2=end-start;blockList.push(blockID);await this.stageBlock(blockID,bodyFactory(start,contentLength2),
contentLength2,{abortSignal:options.abortSignal,conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions});
transferProgress+=contentLength2;if(options.onProgress){options.onProgress({loadedBytes:transferProgress})}})}await batch.do();return this.commitBlockList(blockList,
updatedOptions)}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async uploadFile(filePath,options={}){
const{span,updatedOptions}=createSpan("BlockBlobClient-uploadFile",options);try{const size=(await fsStat(filePath)).size;return await this.uploadSeekableInternal(
(offset,count)=>{return()=>fsCreateReadStream(filePath,{autoClose:true,end:count?offset+count-1:Infinity,start:offset})},size,Object.assign(Object.assign({},options),
{tracingOptions:Object.assign(Object.assign({},options.tracingOptions),convertTracingToRequestOptionsBase(updatedOptions))}))}catch(e){span.setStatus({code:coreTracing.
SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async uploadStream(stream3,bufferSize=DEFAULT_BLOCK_BUFFER_SIZE_BYTES,maxConcurrency=5,options={}){
if(!options.blobHTTPHeaders){options.blobHTTPHeaders={}}if(!options.conditions){options.conditions={}}const{span,updatedOptions}=createSpan("BlockBlobClient-upl\
oadStream",options);try{let blockNum=0;const blockIDPrefix=coreHttp.generateUuid();let transferProgress=0;const blockList=[];const scheduler=new BufferScheduler(
stream3,bufferSize,maxConcurrency,async(body2,length)=>{const blockID=generateBlockID(blockIDPrefix,blockNum);blockList.push(blockID);blockNum++;await this.stageBlock(
blockID,body2,length,{conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions});transferProgress+=length;
if(options.onProgress){options.onProgress({loadedBytes:transferProgress})}},Math.ceil(maxConcurrency/4*3));await scheduler.do();return await this.commitBlockList(
blockList,Object.assign(Object.assign({},options),{tracingOptions:Object.assign(Object.assign({},options.tracingOptions),convertTracingToRequestOptionsBase(updatedOptions))}))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}}class PageBlobClient extends BlobClient{constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(coreHttp.
isNode&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||coreHttp.
isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;options=blobNameOrOptions;pipeline=newPipeline(credentialOrPipelineOrContainerName,
options)}else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;pipeline=newPipeline(new AnonymousCredential,
options)}else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName==="string"&&blobNameOrOptions&&typeof blobNameOrOptions==="stri\
ng"){const containerName=credentialOrPipelineOrContainerName;const blobName=blobNameOrOptions;const extractedCreds=extractConnectionStringParts(urlOrConnectionString);
if(extractedCreds.kind==="AccountConnString"){if(coreHttp.isNode){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,extractedCreds.
accountKey);url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName));if(!options.proxyOptions){options.
proxyOptions=coreHttp.getDefaultProxySettings(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connectio\
n string is only supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{throw new Error("Connecti\
on string must be either an Account connection string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings for containerName and blob\
Name parameters")}super(url2,pipeline);this.pageBlobContext=new PageBlob(this.storageClientContext)}withSnapshot(snapshot2){return new PageBlobClient(setURLParameter(
this.url,URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async create(size,options={}){var _a,_b,_c;options.conditions=options.
conditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-create",options);try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return await this.
pageBlobContext.create(0,size,Object.assign({abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,blobSequenceNumber:options.blobSequenceNumber,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.
conditions)===null||_a===void 0?void 0:_a.tagConditions}),cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:(_b=
options.immutabilityPolicy)===null||_b===void 0?void 0:_b.expiriesOn,immutabilityPolicyMode:(_c=options.immutabilityPolicy)===null||_c===void 0?void 0:_c.policyMode,
legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags)},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async createIfNotExists(size,options={}){var _a,_b;const{span,
updatedOptions}=createSpan("PageBlobClient-createIfNotExists",options);try{const conditions={ifNoneMatch:ETagAny};const res=await this.create(size,Object.assign(
Object.assign({},options),{conditions,tracingOptions:updatedOptions.tracingOptions}));return Object.assign(Object.assign({succeeded:true},res),{_response:res._response})}catch(e){
if(((_a=e.details)===null||_a===void 0?void 0:_a.errorCode)==="BlobAlreadyExists"){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:"Expected excep\
tion when creating a blob only if it does not already exist."});return Object.assign(Object.assign({succeeded:false},(_b=e.response)===null||_b===void 0?void 0:
_b.parsedHeaders),{_response:e.response})}span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async uploadPages(body2,offset,count,options={}){
var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-uploadPages",options);try{ensureCpkIfSpecified(options.customerProvidedKey,
this.isHttps);return await this.pageBlobContext.uploadPages(count,body2,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,
modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),requestOptions:{
onUploadProgress:options.onProgress},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.conditions,transactionalContentMD5:options.transactionalContentMD5,
transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async uploadPagesFromURL(sourceURL,sourceOffset,destOffset,count,options={}){
var _a;options.conditions=options.conditions||{};options.sourceConditions=options.sourceConditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-upl\
oadPagesFromURL",options);try{ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps);return await this.pageBlobContext.uploadPagesFromURL(sourceURL,rangeToString(
{offset:sourceOffset,count}),0,rangeToString({offset:destOffset,count}),Object.assign({abortSignal:options.abortSignal,sourceContentMD5:options.sourceContentMD5,
sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.conditions,sequenceNumberAccessConditions:options.conditions,modifiedAccessConditions:Object.
assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),sourceModifiedAccessConditions:{sourceIfMatch:options.
sourceConditions.ifMatch,sourceIfModifiedSince:options.sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions.ifUnmodifiedSince},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,copySourceAuthorization:httpAuthorizationToString(
options.sourceAuthorization)},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});
throw e}finally{span.end()}}async clearPages(offset=0,count,options={}){var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("\
PageBlobClient-clearPages",options);try{return await this.pageBlobContext.clearPages(0,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),
range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.conditions,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope},
convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async getPageRanges(offset=0,count,options={}){
var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-getPageRanges",options);try{return await this.pageBlobContext.
getPageRanges(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.
conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),range:rangeToString({offset,count})},convertTracingToRequestOptionsBase(
updatedOptions))).then(rangeResponseFromModel)}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async listPageRangesSegment(offset=0,count,marker2,options={}){
var _a;const{span,updatedOptions}=createSpan("PageBlobClient-getPageRangesSegment",options);try{return await this.pageBlobContext.getPageRanges(Object.assign({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===
null||_a===void 0?void 0:_a.tagConditions}),range:rangeToString({offset,count}),marker:marker2,maxPageSize:options.maxPageSize},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}listPageRangeItemSegments(offset=0,count,marker2,options={}){
return tslib.__asyncGenerator(this,arguments,function*listPageRangeItemSegments_1(){let getPageRangeItemSegmentsResponse;if(!!marker2||marker2===void 0){do{getPageRangeItemSegmentsResponse=
yield tslib.__await(this.listPageRangesSegment(offset,count,marker2,options));marker2=getPageRangeItemSegmentsResponse.continuationToken;yield yield tslib.__await(
yield tslib.__await(getPageRangeItemSegmentsResponse))}while(marker2)}})}listPageRangeItems(offset=0,count,options={}){return tslib.__asyncGenerator(this,arguments,
function*listPageRangeItems_1(){var e_1,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.listPageRangeItemSegments(offset,count,marker2,options)),_c;_c=yield tslib.
__await(_b.next()),!_c.done;){const getPageRangesSegment=_c.value;yield tslib.__await(yield*tslib.__asyncDelegator(tslib.__asyncValues(ExtractPageRangeInfoItems(
getPageRangesSegment))))}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(_c&&!_c.done&&(_a=_b.return))yield tslib.__await(_a.call(_b))}finally{if(e_1)throw e_1.error}}})}listPageRanges(offset=0,count,options={}){
options.conditions=options.conditions||{};const iter=this.listPageRangeItems(offset,count,options);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listPageRangeItemSegments(offset,count,settings.continuationToken,Object.assign({maxPageSize:settings.maxPageSize},options))}}}async getPageRangesDiff(offset,count,prevSnapshot,options={}){
var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-getPageRangesDiff",options);try{return await this.pageBlobContext.
getPageRangesDiff(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},
options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),prevsnapshot:prevSnapshot,range:rangeToString({offset,count})},
convertTracingToRequestOptionsBase(updatedOptions))).then(rangeResponseFromModel)}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});
throw e}finally{span.end()}}async listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,marker2,options){var _a;const{span,updatedOptions}=createSpan("PageBl\
obClient-getPageRangesDiffSegment",options);try{return await this.pageBlobContext.getPageRangesDiff(Object.assign({abortSignal:options===null||options===void 0?
void 0:options.abortSignal,leaseAccessConditions:options===null||options===void 0?void 0:options.conditions,modifiedAccessConditions:Object.assign(Object.assign(
{},options===null||options===void 0?void 0:options.conditions),{ifTags:(_a=options===null||options===void 0?void 0:options.conditions)===null||_a===void 0?void 0:
_a.tagConditions}),prevsnapshot:prevSnapshotOrUrl,range:rangeToString({offset,count}),marker:marker2,maxPageSize:options===null||options===void 0?void 0:options.
maxPageSize},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{
span.end()}}listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options){return tslib.__asyncGenerator(this,arguments,function*listPageRangeDiffItemSegments_1(){
let getPageRangeItemSegmentsResponse;if(!!marker2||marker2===void 0){do{getPageRangeItemSegmentsResponse=yield tslib.__await(this.listPageRangesDiffSegment(offset,
count,prevSnapshotOrUrl,marker2,options));marker2=getPageRangeItemSegmentsResponse.continuationToken;yield yield tslib.__await(yield tslib.__await(getPageRangeItemSegmentsResponse))}while(marker2)}})}listPageRangeDiffItems(offset,count,prevSnapshotOrUrl,options){
return tslib.__asyncGenerator(this,arguments,function*listPageRangeDiffItems_1(){var e_2,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.listPageRangeDiffItemSegments(
offset,count,prevSnapshotOrUrl,marker2,options)),_c;_c=yield tslib.__await(_b.next()),!_c.done;){const getPageRangesSegment=_c.value;yield tslib.__await(yield*tslib.
__asyncDelegator(tslib.__asyncValues(ExtractPageRangeInfoItems(getPageRangesSegment))))}}catch(e_2_1){e_2={error:e_2_1}}finally{try{if(_c&&!_c.done&&(_a=_b.return))
yield tslib.__await(_a.call(_b))}finally{if(e_2)throw e_2.error}}})}listPageRangesDiff(offset,count,prevSnapshot,options={}){options.conditions=options.conditions||
{};const iter=this.listPageRangeDiffItems(offset,count,prevSnapshot,Object.assign({},options));return{next(){return iter.next()},[Symbol.asyncIterator](){return this},
byPage:(settings={})=>{return this.listPageRangeDiffItemSegments(offset,count,prevSnapshot,settings.continuationToken,Object.assign({maxPageSize:settings.maxPageSize},
options))}}}async getPageRangesDiffForManagedDisks(offset,count,prevSnapshotUrl2,options={}){var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan(
"PageBlobClient-GetPageRangesDiffForManagedDisks",options);try{return await this.pageBlobContext.getPageRangesDiff(Object.assign({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===
void 0?void 0:_a.tagConditions}),prevSnapshotUrl:prevSnapshotUrl2,range:rangeToString({offset,count})},convertTracingToRequestOptionsBase(updatedOptions))).then(
rangeResponseFromModel)}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async resize(size,options={}){
var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-resize",options);try{return await this.pageBlobContext.resize(
size,Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),
{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions}),encryptionScope:options.encryptionScope},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async updateSequenceNumber(sequenceNumberAction2,sequenceNumber,options={}){
var _a;options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("PageBlobClient-updateSequenceNumber",options);try{return await this.pageBlobContext.
updateSequenceNumber(sequenceNumberAction2,Object.assign({abortSignal:options.abortSignal,blobSequenceNumber:sequenceNumber,leaseAccessConditions:options.conditions,
modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async startCopyIncremental(copySource2,options={}){
var _a;const{span,updatedOptions}=createSpan("PageBlobClient-startCopyIncremental",options);try{return await this.pageBlobContext.copyIncremental(copySource2,Object.
assign({abortSignal:options.abortSignal,modifiedAccessConditions:Object.assign(Object.assign({},options.conditions),{ifTags:(_a=options.conditions)===null||_a===
void 0?void 0:_a.tagConditions})},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.
message});throw e}finally{span.end()}}}async function getBodyAsText(batchResponse){let buffer=Buffer.alloc(BATCH_MAX_PAYLOAD_IN_BYTES);const responseLength=await streamToBuffer2(
batchResponse.readableStreamBody,buffer);buffer=buffer.slice(0,responseLength);return buffer.toString()}function utf8ByteLength(str){return Buffer.byteLength(str)}
const HTTP_HEADER_DELIMITER=": ";const SPACE_DELIMITER=" ";const NOT_FOUND=-1;class BatchResponseParser{constructor(batchResponse,subRequests){if(!batchResponse||
!batchResponse.contentType){throw new RangeError("batchResponse is malformed or doesn't contain valid content-type.")}if(!subRequests||subRequests.size===0){throw new RangeError(
"Invalid state: subRequests is not provided or size is 0.")}this.batchResponse=batchResponse;this.subRequests=subRequests;this.responseBatchBoundary=this.batchResponse.
contentType.split("=")[1];this.perResponsePrefix=`--${this.responseBatchBoundary}${HTTP_LINE_ENDING}`;this.batchResponseEnding=`--${this.responseBatchBoundary}-\
-`}async parseBatchResponse(){if(this.batchResponse._response.status!==HTTPURLConnection.HTTP_ACCEPTED){throw new Error(`Invalid state: batch request failed wit\
h status: '${this.batchResponse._response.status}'.`)}const responseBodyAsText=await getBodyAsText(this.batchResponse);const subResponses=responseBodyAsText.split(
this.batchResponseEnding)[0].split(this.perResponsePrefix).slice(1);const subResponseCount=subResponses.length;if(subResponseCount!==this.subRequests.size&&subResponseCount!==
1){throw new Error("Invalid state: sub responses' count is not equal to sub requests' count.")}const deserializedSubResponses=new Array(subResponseCount);let subResponsesSucceededCount=0;
let subResponsesFailedCount=0;for(let index=0;index<subResponseCount;index++){const subResponse=subResponses[index];const deserializedSubResponse={};deserializedSubResponse.
headers=new coreHttp.HttpHeaders;const responseLines=subResponse.split(`${HTTP_LINE_ENDING}`);let subRespHeaderStartFound=false;let subRespHeaderEndFound=false;
let subRespFailed=false;let contentId=NOT_FOUND;for(const responseLine of responseLines){if(!subRespHeaderStartFound){if(responseLine.startsWith(HeaderConstants.
CONTENT_ID)){contentId=parseInt(responseLine.split(HTTP_HEADER_DELIMITER)[1])}if(responseLine.startsWith(HTTP_VERSION_1_1)){subRespHeaderStartFound=true;const tokens=responseLine.
split(SPACE_DELIMITER);deserializedSubResponse.status=parseInt(tokens[1]);deserializedSubResponse.statusMessage=tokens.slice(2).join(SPACE_DELIMITER)}continue}if(responseLine.
trim()===""){if(!subRespHeaderEndFound){subRespHeaderEndFound=true}continue}if(!subRespHeaderEndFound){if(responseLine.indexOf(HTTP_HEADER_DELIMITER)===-1){throw new Error(
`Invalid state: find non-empty line '${responseLine}' without HTTP header delimiter '${HTTP_HEADER_DELIMITER}'.`)}const tokens=responseLine.split(HTTP_HEADER_DELIMITER);
deserializedSubResponse.headers.set(tokens[0],tokens[1]);if(tokens[0]===HeaderConstants.X_MS_ERROR_CODE){deserializedSubResponse.errorCode=tokens[1];subRespFailed=
true}}else{if(!deserializedSubResponse.bodyAsText){deserializedSubResponse.bodyAsText=""}deserializedSubResponse.bodyAsText+=responseLine}}if(contentId!==NOT_FOUND&&
Number.isInteger(contentId)&&contentId>=0&&contentId<this.subRequests.size&&deserializedSubResponses[contentId]===void 0){deserializedSubResponse._request=this.
subRequests.get(contentId);deserializedSubResponses[contentId]=deserializedSubResponse}else{logger.error(`subResponses[${index}] is dropped as the Content-ID is\
 not found or invalid, Content-ID: ${contentId}`)}if(subRespFailed){subResponsesFailedCount++}else{subResponsesSucceededCount++}}return{subResponses:deserializedSubResponses,
subResponsesSucceededCount,subResponsesFailedCount}}}var MutexLockStatus;(function(MutexLockStatus2){MutexLockStatus2[MutexLockStatus2["LOCKED"]=0]="LOCKED";MutexLockStatus2[MutexLockStatus2["\
UNLOCKED"]=1]="UNLOCKED"})(MutexLockStatus||(MutexLockStatus={}));class Mutex{static async lock(key){return new Promise(resolve=>{if(this.keys[key]===void 0||this.
keys[key]===MutexLockStatus.UNLOCKED){this.keys[key]=MutexLockStatus.LOCKED;resolve()}else{this.onUnlockEvent(key,()=>{this.keys[key]=MutexLockStatus.LOCKED;resolve()})}})}static async unlock(key){
return new Promise(resolve=>{if(this.keys[key]===MutexLockStatus.LOCKED){this.emitUnlockEvent(key)}delete this.keys[key];resolve()})}static onUnlockEvent(key,handler){
if(this.listeners[key]===void 0){this.listeners[key]=[handler]}else{this.listeners[key].push(handler)}}static emitUnlockEvent(key){if(this.listeners[key]!==void 0&&
this.listeners[key].length>0){const handler=this.listeners[key].shift();setImmediate(()=>{handler.call(this)})}}}Mutex.keys={};Mutex.listeners={};class BlobBatch{constructor(){
this.batch="batch";this.batchRequest=new InnerBatchRequest}getMultiPartContentType(){return this.batchRequest.getMultipartContentType()}getHttpRequestBody(){return this.
batchRequest.getHttpRequestBody()}getSubRequests(){return this.batchRequest.getSubRequests()}async addSubRequestInternal(subRequest,assembleSubRequestFunc){await Mutex.
lock(this.batch);try{this.batchRequest.preAddSubRequest(subRequest);await assembleSubRequestFunc();this.batchRequest.postAddSubRequest(subRequest)}finally{await Mutex.
unlock(this.batch)}}setBatchType(batchType){if(!this.batchType){this.batchType=batchType}if(this.batchType!==batchType){throw new RangeError(`BlobBatch only sup\
ports one operation type per batch and it already is being used for ${this.batchType} operations.`)}}async deleteBlob(urlOrBlobClient,credentialOrOptions,options){
let url2;let credential;if(typeof urlOrBlobClient==="string"&&(coreHttp.isNode&&credentialOrOptions instanceof StorageSharedKeyCredential||credentialOrOptions instanceof
AnonymousCredential||coreHttp.isTokenCredential(credentialOrOptions))){url2=urlOrBlobClient;credential=credentialOrOptions}else if(urlOrBlobClient instanceof BlobClient){
url2=urlOrBlobClient.url;credential=urlOrBlobClient.credential;options=credentialOrOptions}else{throw new RangeError("Invalid arguments. Either url and credenti\
al, or BlobClient need be provided.")}if(!options){options={}}const{span,updatedOptions}=createSpan("BatchDeleteRequest-addSubRequest",options);try{this.setBatchType(
"delete");await this.addSubRequestInternal({url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).delete(updatedOptions)})}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options){
let url2;let credential;let tier2;if(typeof urlOrBlobClient==="string"&&(coreHttp.isNode&&credentialOrTier instanceof StorageSharedKeyCredential||credentialOrTier instanceof
AnonymousCredential||coreHttp.isTokenCredential(credentialOrTier))){url2=urlOrBlobClient;credential=credentialOrTier;tier2=tierOrOptions}else if(urlOrBlobClient instanceof
BlobClient){url2=urlOrBlobClient.url;credential=urlOrBlobClient.credential;tier2=credentialOrTier;options=tierOrOptions}else{throw new RangeError("Invalid argum\
ents. Either url and credential, or BlobClient need be provided.")}if(!options){options={}}const{span,updatedOptions}=createSpan("BatchSetTierRequest-addSubRequ\
est",options);try{this.setBatchType("setAccessTier");await this.addSubRequestInternal({url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.
createPipeline(credential)).setAccessTier(tier2,updatedOptions)})}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{
span.end()}}}class InnerBatchRequest{constructor(){this.operationCount=0;this.body="";const tempGuid=coreHttp.generateUuid();this.boundary=`batch_${tempGuid}`;this.
subRequestPrefix=`--${this.boundary}${HTTP_LINE_ENDING}${HeaderConstants.CONTENT_TYPE}: application/http${HTTP_LINE_ENDING}${HeaderConstants.CONTENT_TRANSFER_ENCODING}\
: binary`;this.multipartContentType=`multipart/mixed; boundary=${this.boundary}`;this.batchRequestEnding=`--${this.boundary}--`;this.subRequests=new Map}createPipeline(credential){
const isAnonymousCreds=credential instanceof AnonymousCredential;const policyFactoryLength=3+(isAnonymousCreds?0:1);const factories=new Array(policyFactoryLength);
factories[0]=coreHttp.deserializationPolicy();factories[1]=new BatchHeaderFilterPolicyFactory;if(!isAnonymousCreds){factories[2]=coreHttp.isTokenCredential(credential)?
attachCredential(coreHttp.bearerTokenAuthenticationPolicy(credential,StorageOAuthScopes),credential):credential}factories[policyFactoryLength-1]=new BatchRequestAssemblePolicyFactory(
this);return new Pipeline(factories,{})}appendSubRequestToBody(request){this.body+=[this.subRequestPrefix,`${HeaderConstants.CONTENT_ID}: ${this.operationCount}`,
"",`${request.method.toString()} ${getURLPathAndQuery(request.url)} ${HTTP_VERSION_1_1}${HTTP_LINE_ENDING}`].join(HTTP_LINE_ENDING);for(const header of request.
headers.headersArray()){this.body+=`${header.name}: ${header.value}${HTTP_LINE_ENDING}`}this.body+=HTTP_LINE_ENDING}preAddSubRequest(subRequest){if(this.operationCount>=
BATCH_MAX_REQUEST){throw new RangeError(`Cannot exceed ${BATCH_MAX_REQUEST} sub requests in a single batch`)}const path2=getURLPath(subRequest.url);if(!path2||path2===
""){throw new RangeError(`Invalid url for sub request: '${subRequest.url}'`)}}postAddSubRequest(subRequest){this.subRequests.set(this.operationCount,subRequest);
this.operationCount++}getHttpRequestBody(){return`${this.body}${this.batchRequestEnding}${HTTP_LINE_ENDING}`}getMultipartContentType(){return this.multipartContentType}getSubRequests(){
return this.subRequests}}class BatchRequestAssemblePolicy extends coreHttp.BaseRequestPolicy{constructor(batchRequest,nextPolicy,options){super(nextPolicy,options);
this.dummyResponse={request:new coreHttp.WebResource,status:200,headers:new coreHttp.HttpHeaders};this.batchRequest=batchRequest}async sendRequest(request){await this.
batchRequest.appendSubRequestToBody(request);return this.dummyResponse}}class BatchRequestAssemblePolicyFactory{constructor(batchRequest){this.batchRequest=batchRequest}create(nextPolicy,options){
return new BatchRequestAssemblePolicy(this.batchRequest,nextPolicy,options)}}class BatchHeaderFilterPolicy extends coreHttp.BaseRequestPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}async sendRequest(request){let xMsHeaderName="";for(const header of request.headers.headersArray()){if(iEqual(header.name,HeaderConstants.
X_MS_VERSION)){xMsHeaderName=header.name}}if(xMsHeaderName!==""){request.headers.remove(xMsHeaderName)}return this._nextPolicy.sendRequest(request)}}class BatchHeaderFilterPolicyFactory{create(nextPolicy,options){
return new BatchHeaderFilterPolicy(nextPolicy,options)}}class BlobBatchClient{constructor(url2,credentialOrPipeline,options){let pipeline;if(isPipelineLike(credentialOrPipeline)){
pipeline=credentialOrPipeline}else if(!credentialOrPipeline){pipeline=newPipeline(new AnonymousCredential,options)}else{pipeline=newPipeline(credentialOrPipeline,
options)}const storageClientContext=new StorageClientContext(url2,pipeline.toServiceClientOptions());const path2=getURLPath(url2);if(path2&&path2!=="/"){this.serviceOrContainerContext=
new Container(storageClientContext)}else{this.serviceOrContainerContext=new Service(storageClientContext)}}createBatch(){return new BlobBatch}async deleteBlobs(urlsOrBlobClients,credentialOrOptions,options){
const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients){if(typeof urlOrBlobClient==="string"){await batch.deleteBlob(urlOrBlobClient,credentialOrOptions,
options)}else{await batch.deleteBlob(urlOrBlobClient,credentialOrOptions)}}return this.submitBatch(batch)}async setBlobsAccessTier(urlsOrBlobClients,credentialOrTier,tierOrOptions,options){
const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients){if(typeof urlOrBlobClient==="string"){await batch.setBlobAccessTier(urlOrBlobClient,credentialOrTier,
tierOrOptions,options)}else{await batch.setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions)}}return this.submitBatch(batch)}async submitBatch(batchRequest,options={}){
if(!batchRequest||batchRequest.getSubRequests().size===0){throw new RangeError("Batch request should contain one or more sub requests.")}const{span,updatedOptions}=createSpan(
"BlobBatchClient-submitBatch",options);try{const batchRequestBody=batchRequest.getHttpRequestBody();const rawBatchResponse=await this.serviceOrContainerContext.
submitBatch(utf8ByteLength(batchRequestBody),batchRequest.getMultiPartContentType(),batchRequestBody,Object.assign(Object.assign({},options),convertTracingToRequestOptionsBase(
updatedOptions)));const batchResponseParser=new BatchResponseParser(rawBatchResponse,batchRequest.getSubRequests());const responseSummary=await batchResponseParser.
parseBatchResponse();const res={_response:rawBatchResponse._response,contentType:rawBatchResponse.contentType,errorCode:rawBatchResponse.errorCode,requestId:rawBatchResponse.
requestId,clientRequestId:rawBatchResponse.clientRequestId,version:rawBatchResponse.version,subResponses:responseSummary.subResponses,subResponsesSucceededCount:responseSummary.
subResponsesSucceededCount,subResponsesFailedCount:responseSummary.subResponsesFailedCount};return res}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}}class ContainerClient extends StorageClient{constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,options){
let pipeline;let url2;options=options||{};if(isPipelineLike(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=credentialOrPipelineOrContainerName}else if(coreHttp.
isNode&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof AnonymousCredential||coreHttp.
isTokenCredential(credentialOrPipelineOrContainerName)){url2=urlOrConnectionString;pipeline=newPipeline(credentialOrPipelineOrContainerName,options)}else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!=="string"){url2=urlOrConnectionString;pipeline=newPipeline(new AnonymousCredential,options)}else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName==="string"){const containerName=credentialOrPipelineOrContainerName;const extractedCreds=extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString"){if(coreHttp.isNode){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.
accountName,extractedCreds.accountKey);url2=appendToURLPath(extractedCreds.url,encodeURIComponent(containerName));if(!options.proxyOptions){options.proxyOptions=
coreHttp.getDefaultProxySettings(extractedCreds.proxyUri)}pipeline=newPipeline(sharedKeyCredential,options)}else{throw new Error("Account connection string is o\
nly supported in Node.js environment")}}else if(extractedCreds.kind==="SASConnString"){url2=appendToURLPath(extractedCreds.url,encodeURIComponent(containerName))+
"?"+extractedCreds.accountSas;pipeline=newPipeline(new AnonymousCredential,options)}else{throw new Error("Connection string must be either an Account connection\
 string or a SAS connection string")}}else{throw new Error("Expecting non-empty strings for containerName parameter")}super(url2,pipeline);this._containerName=this.
getContainerNameFromUrl();this.containerContext=new Container(this.storageClientContext)}get containerName(){return this._containerName}async create(options={}){
const{span,updatedOptions}=createSpan("ContainerClient-create",options);try{return await this.containerContext.create(Object.assign(Object.assign({},options),convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async createIfNotExists(options={}){
var _a,_b;const{span,updatedOptions}=createSpan("ContainerClient-createIfNotExists",options);try{const res=await this.create(updatedOptions);return Object.assign(
Object.assign({succeeded:true},res),{_response:res._response})}catch(e){if(((_a=e.details)===null||_a===void 0?void 0:_a.errorCode)==="ContainerAlreadyExists"){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:"Expected exception when creating a container only if it does not already exist."});return Object.
assign(Object.assign({succeeded:false},(_b=e.response)===null||_b===void 0?void 0:_b.parsedHeaders),{_response:e.response})}span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}async exists(options={}){const{span,updatedOptions}=createSpan("ContainerClient-exists",options);try{await this.
getProperties({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions});return true}catch(e){if(e.statusCode===404){span.setStatus({code:coreTracing.
SpanStatusCode.ERROR,message:"Expected exception when checking container existence"});return false}span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.
message});throw e}finally{span.end()}}getBlobClient(blobName){return new BlobClient(appendToURLPath(this.url,EscapePath(blobName)),this.pipeline)}getAppendBlobClient(blobName){
return new AppendBlobClient(appendToURLPath(this.url,EscapePath(blobName)),this.pipeline)}getBlockBlobClient(blobName){return new BlockBlobClient(appendToURLPath(
this.url,EscapePath(blobName)),this.pipeline)}getPageBlobClient(blobName){return new PageBlobClient(appendToURLPath(this.url,EscapePath(blobName)),this.pipeline)}async getProperties(options={}){
if(!options.conditions){options.conditions={}}const{span,updatedOptions}=createSpan("ContainerClient-getProperties",options);try{return await this.containerContext.
getProperties(Object.assign(Object.assign({abortSignal:options.abortSignal},options.conditions),convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.
setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async delete(options={}){if(!options.conditions){options.conditions=
{}}const{span,updatedOptions}=createSpan("ContainerClient-delete",options);try{return await this.containerContext.delete(Object.assign({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus(
{code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async deleteIfExists(options={}){var _a,_b;const{span,updatedOptions}=createSpan(
"ContainerClient-deleteIfExists",options);try{const res=await this.delete(updatedOptions);return Object.assign(Object.assign({succeeded:true},res),{_response:res.
_response})}catch(e){if(((_a=e.details)===null||_a===void 0?void 0:_a.errorCode)==="ContainerNotFound"){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:"\
Expected exception when deleting a container only if it exists."});return Object.assign(Object.assign({succeeded:false},(_b=e.response)===null||_b===void 0?void 0:
_b.parsedHeaders),{_response:e.response})}span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setMetadata(metadata2,options={}){
if(!options.conditions){options.conditions={}}if(options.conditions.ifUnmodifiedSince){throw new RangeError("the IfUnmodifiedSince must have their default value\
s because they are ignored by the blob service")}const{span,updatedOptions}=createSpan("ContainerClient-setMetadata",options);try{return await this.containerContext.
setMetadata(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:options.conditions},
convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async getAccessPolicy(options={}){
if(!options.conditions){options.conditions={}}const{span,updatedOptions}=createSpan("ContainerClient-getAccessPolicy",options);try{const response=await this.containerContext.
getAccessPolicy(Object.assign({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions},convertTracingToRequestOptionsBase(updatedOptions)));const res={
_response:response._response,blobPublicAccess:response.blobPublicAccess,date:response.date,etag:response.etag,errorCode:response.errorCode,lastModified:response.
lastModified,requestId:response.requestId,clientRequestId:response.clientRequestId,signedIdentifiers:[],version:response.version};for(const identifier of response){
let accessPolicy=void 0;if(identifier.accessPolicy){accessPolicy={permissions:identifier.accessPolicy.permissions};if(identifier.accessPolicy.expiresOn){accessPolicy.
expiresOn=new Date(identifier.accessPolicy.expiresOn)}if(identifier.accessPolicy.startsOn){accessPolicy.startsOn=new Date(identifier.accessPolicy.startsOn)}}res.
signedIdentifiers.push({accessPolicy,id:identifier.id})}return res}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{
span.end()}}async setAccessPolicy(access2,containerAcl2,options={}){options.conditions=options.conditions||{};const{span,updatedOptions}=createSpan("ContainerCl\
ient-setAccessPolicy",options);try{const acl=[];for(const identifier of containerAcl2||[]){acl.push({accessPolicy:{expiresOn:identifier.accessPolicy.expiresOn?truncatedISO8061Date(
identifier.accessPolicy.expiresOn):"",permissions:identifier.accessPolicy.permissions,startsOn:identifier.accessPolicy.startsOn?truncatedISO8061Date(identifier.
accessPolicy.startsOn):""},id:identifier.id})}return await this.containerContext.setAccessPolicy(Object.assign({abortSignal:options.abortSignal,access:access2,containerAcl:acl,
leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus(
{code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(this,proposeLeaseId)}async uploadBlockBlob(blobName,body2,contentLength2,options={}){
const{span,updatedOptions}=createSpan("ContainerClient-uploadBlockBlob",options);try{const blockBlobClient=this.getBlockBlobClient(blobName);const response=await blockBlobClient.
upload(body2,contentLength2,updatedOptions);return{blockBlobClient,response}}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});
throw e}finally{span.end()}}async deleteBlob(blobName,options={}){const{span,updatedOptions}=createSpan("ContainerClient-deleteBlob",options);try{let blobClient=this.
getBlobClient(blobName);if(options.versionId){blobClient=blobClient.withVersion(options.versionId)}return await blobClient.delete(updatedOptions)}catch(e){span.
setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async listBlobFlatSegment(marker2,options={}){const{span,updatedOptions}=createSpan(
"ContainerClient-listBlobFlatSegment",options);try{const response=await this.containerContext.listBlobFlatSegment(Object.assign(Object.assign({marker:marker2},options),
convertTracingToRequestOptionsBase(updatedOptions)));const wrappedResponse=Object.assign(Object.assign({},response),{_response:Object.assign(Object.assign({},response.
_response),{parsedBody:ConvertInternalResponseOfListBlobFlat(response._response.parsedBody)}),segment:Object.assign(Object.assign({},response.segment),{blobItems:response.
segment.blobItems.map(blobItemInteral=>{const blobItem=Object.assign(Object.assign({},blobItemInteral),{name:BlobNameToString(blobItemInteral.name),tags:toTags(
blobItemInteral.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(blobItemInteral.objectReplicationMetadata)});return blobItem})})});return wrappedResponse}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async listBlobHierarchySegment(delimiter2,marker2,options={}){
var _a;const{span,updatedOptions}=createSpan("ContainerClient-listBlobHierarchySegment",options);try{const response=await this.containerContext.listBlobHierarchySegment(
delimiter2,Object.assign(Object.assign({marker:marker2},options),convertTracingToRequestOptionsBase(updatedOptions)));const wrappedResponse=Object.assign(Object.
assign({},response),{_response:Object.assign(Object.assign({},response._response),{parsedBody:ConvertInternalResponseOfListBlobHierarchy(response._response.parsedBody)}),
segment:Object.assign(Object.assign({},response.segment),{blobItems:response.segment.blobItems.map(blobItemInteral=>{const blobItem=Object.assign(Object.assign(
{},blobItemInteral),{name:BlobNameToString(blobItemInteral.name),tags:toTags(blobItemInteral.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(
blobItemInteral.objectReplicationMetadata)});return blobItem}),blobPrefixes:(_a=response.segment.blobPrefixes)===null||_a===void 0?void 0:_a.map(blobPrefixInternal=>{
const blobPrefix=Object.assign(Object.assign({},blobPrefixInternal),{name:BlobNameToString(blobPrefixInternal.name)});return blobPrefix})})});return wrappedResponse}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}listSegments(marker2,options={}){return tslib.__asyncGenerator(
this,arguments,function*listSegments_1(){let listBlobsFlatSegmentResponse;if(!!marker2||marker2===void 0){do{listBlobsFlatSegmentResponse=yield tslib.__await(this.
listBlobFlatSegment(marker2,options));marker2=listBlobsFlatSegmentResponse.continuationToken;yield yield tslib.__await(yield tslib.__await(listBlobsFlatSegmentResponse))}while(marker2)}})}listItems(options={}){
return tslib.__asyncGenerator(this,arguments,function*listItems_1(){var e_1,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.listSegments(marker2,options)),
_c;_c=yield tslib.__await(_b.next()),!_c.done;){const listBlobsFlatSegmentResponse=_c.value;yield tslib.__await(yield*tslib.__asyncDelegator(tslib.__asyncValues(
listBlobsFlatSegmentResponse.segment.blobItems)))}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(_c&&!_c.done&&(_a=_b.return))yield tslib.__await(_a.call(_b))}finally{
if(e_1)throw e_1.error}}})}listBlobsFlat(options={}){const include2=[];if(options.includeCopy){include2.push("copy")}if(options.includeDeleted){include2.push("d\
eleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSnapshots){include2.push("snapshots")}if(options.includeVersions){include2.push(
"versions")}if(options.includeUncommitedBlobs){include2.push("uncommittedblobs")}if(options.includeTags){include2.push("tags")}if(options.includeDeletedWithVersions){
include2.push("deletedwithversions")}if(options.includeImmutabilityPolicy){include2.push("immutabilitypolicy")}if(options.includeLegalHold){include2.push("legal\
hold")}if(options.prefix===""){options.prefix=void 0}const updatedOptions=Object.assign(Object.assign({},options),include2.length>0?{include:include2}:{});const iter=this.
listItems(updatedOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listSegments(settings.continuationToken,
Object.assign({maxPageSize:settings.maxPageSize},updatedOptions))}}}listHierarchySegments(delimiter2,marker2,options={}){return tslib.__asyncGenerator(this,arguments,
function*listHierarchySegments_1(){let listBlobsHierarchySegmentResponse;if(!!marker2||marker2===void 0){do{listBlobsHierarchySegmentResponse=yield tslib.__await(
this.listBlobHierarchySegment(delimiter2,marker2,options));marker2=listBlobsHierarchySegmentResponse.continuationToken;yield yield tslib.__await(yield tslib.__await(
listBlobsHierarchySegmentResponse))}while(marker2)}})}listItemsByHierarchy(delimiter2,options={}){return tslib.__asyncGenerator(this,arguments,function*listItemsByHierarchy_1(){
var e_2,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.listHierarchySegments(delimiter2,marker2,options)),_c;_c=yield tslib.__await(_b.next()),!_c.done;){
const listBlobsHierarchySegmentResponse=_c.value;const segment=listBlobsHierarchySegmentResponse.segment;if(segment.blobPrefixes){for(const prefix2 of segment.blobPrefixes){
yield yield tslib.__await(Object.assign({kind:"prefix"},prefix2))}}for(const blob of segment.blobItems){yield yield tslib.__await(Object.assign({kind:"blob"},blob))}}}catch(e_2_1){
e_2={error:e_2_1}}finally{try{if(_c&&!_c.done&&(_a=_b.return))yield tslib.__await(_a.call(_b))}finally{if(e_2)throw e_2.error}}})}listBlobsByHierarchy(delimiter2,options={}){
if(delimiter2===""){throw new RangeError("delimiter should contain one or more characters")}const include2=[];if(options.includeCopy){include2.push("copy")}if(options.
includeDeleted){include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSnapshots){include2.push("snapshots")}if(options.
includeVersions){include2.push("versions")}if(options.includeUncommitedBlobs){include2.push("uncommittedblobs")}if(options.includeTags){include2.push("tags")}if(options.
includeDeletedWithVersions){include2.push("deletedwithversions")}if(options.includeImmutabilityPolicy){include2.push("immutabilitypolicy")}if(options.includeLegalHold){
include2.push("legalhold")}if(options.prefix===""){options.prefix=void 0}const updatedOptions=Object.assign(Object.assign({},options),include2.length>0?{include:include2}:
{});const iter=this.listItemsByHierarchy(delimiter2,updatedOptions);return{async next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{
return this.listHierarchySegments(delimiter2,settings.continuationToken,Object.assign({maxPageSize:settings.maxPageSize},updatedOptions))}}}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){
const{span,updatedOptions}=createSpan("ContainerClient-findBlobsByTagsSegment",options);try{const response=await this.containerContext.filterBlobs(Object.assign(
{abortSignal:options.abortSignal,where:tagFilterSqlExpression,marker:marker2,maxPageSize:options.maxPageSize},convertTracingToRequestOptionsBase(updatedOptions)));
const wrappedResponse=Object.assign(Object.assign({},response),{_response:response._response,blobs:response.blobs.map(blob=>{var _a;let tagValue="";if(((_a=blob.
tags)===null||_a===void 0?void 0:_a.blobTagSet.length)===1){tagValue=blob.tags.blobTagSet[0].value}return Object.assign(Object.assign({},blob),{tags:toTags(blob.
tags),tagValue})})});return wrappedResponse}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){
return tslib.__asyncGenerator(this,arguments,function*findBlobsByTagsSegments_1(){let response;if(!!marker2||marker2===void 0){do{response=yield tslib.__await(this.
findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options));response.blobs=response.blobs||[];marker2=response.continuationToken;yield yield tslib.__await(response)}while(marker2)}})}findBlobsByTagsItems(tagFilterSqlExpression,options={}){
return tslib.__asyncGenerator(this,arguments,function*findBlobsByTagsItems_1(){var e_3,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.findBlobsByTagsSegments(
tagFilterSqlExpression,marker2,options)),_c;_c=yield tslib.__await(_b.next()),!_c.done;){const segment=_c.value;yield tslib.__await(yield*tslib.__asyncDelegator(
tslib.__asyncValues(segment.blobs)))}}catch(e_3_1){e_3={error:e_3_1}}finally{try{if(_c&&!_c.done&&(_a=_b.return))yield tslib.__await(_a.call(_b))}finally{if(e_3)
throw e_3.error}}})}findBlobsByTags(tagFilterSqlExpression,options={}){const listSegmentOptions=Object.assign({},options);const iter=this.findBlobsByTagsItems(tagFilterSqlExpression,
listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.findBlobsByTagsSegments(tagFilterSqlExpression,
settings.continuationToken,Object.assign({maxPageSize:settings.maxPageSize},listSegmentOptions))}}}getContainerNameFromUrl(){let containerName;try{const parsedUrl=coreHttp.
URLBuilder.parse(this.url);if(parsedUrl.getHost().split(".")[1]==="blob"){containerName=parsedUrl.getPath().split("/")[1]}else if(isIpEndpointStyle(parsedUrl)){
containerName=parsedUrl.getPath().split("/")[2]}else{containerName=parsedUrl.getPath().split("/")[1]}containerName=decodeURIComponent(containerName);if(!containerName){
throw new Error("Provided containerName is invalid.")}return containerName}catch(error){throw new Error("Unable to extract containerName with provided informati\
on.")}}generateSasUrl(options){return new Promise(resolve=>{if(!(this.credential instanceof StorageSharedKeyCredential)){throw new RangeError("Can only generate\
 the SAS when the client is initialized with a shared key credential")}const sas=generateBlobSASQueryParameters(Object.assign({containerName:this._containerName},
options),this.credential).toString();resolve(appendToURLQuery(this.url,sas))})}getBlobBatchClient(){return new BlobBatchClient(this.url,this.pipeline)}}class AccountSASPermissions{constructor(){
this.read=false;this.write=false;this.delete=false;this.deleteVersion=false;this.list=false;this.add=false;this.create=false;this.update=false;this.process=false;
this.tag=false;this.filter=false;this.setImmutabilityPolicy=false;this.permanentDelete=false}static parse(permissions){const accountSASPermissions=new AccountSASPermissions;
for(const c of permissions){switch(c){case"r":accountSASPermissions.read=true;break;case"w":accountSASPermissions.write=true;break;case"d":accountSASPermissions.
delete=true;break;case"x":accountSASPermissions.deleteVersion=true;break;case"l":accountSASPermissions.list=true;break;case"a":accountSASPermissions.add=true;break;case"\
c":accountSASPermissions.create=true;break;case"u":accountSASPermissions.update=true;break;case"p":accountSASPermissions.process=true;break;case"t":accountSASPermissions.
tag=true;break;case"f":accountSASPermissions.filter=true;break;case"i":accountSASPermissions.setImmutabilityPolicy=true;break;case"y":accountSASPermissions.permanentDelete=
true;break;default:throw new RangeError(`Invalid permission character: ${c}`)}}return accountSASPermissions}static from(permissionLike){const accountSASPermissions=new AccountSASPermissions;
if(permissionLike.read){accountSASPermissions.read=true}if(permissionLike.write){accountSASPermissions.write=true}if(permissionLike.delete){accountSASPermissions.
delete=true}if(permissionLike.deleteVersion){accountSASPermissions.deleteVersion=true}if(permissionLike.filter){accountSASPermissions.filter=true}if(permissionLike.
tag){accountSASPermissions.tag=true}if(permissionLike.list){accountSASPermissions.list=true}if(permissionLike.add){accountSASPermissions.add=true}if(permissionLike.
create){accountSASPermissions.create=true}if(permissionLike.update){accountSASPermissions.update=true}if(permissionLike.process){accountSASPermissions.process=true}
if(permissionLike.setImmutabilityPolicy){accountSASPermissions.setImmutabilityPolicy=true}if(permissionLike.permanentDelete){accountSASPermissions.permanentDelete=
true}return accountSASPermissions}toString(){const permissions=[];if(this.read){permissions.push("r")}if(this.write){permissions.push("w")}if(this.delete){permissions.
push("d")}if(this.deleteVersion){permissions.push("x")}if(this.filter){permissions.push("f")}if(this.tag){permissions.push("t")}if(this.list){permissions.push("\
l")}if(this.add){permissions.push("a")}if(this.create){permissions.push("c")}if(this.update){permissions.push("u")}if(this.process){permissions.push("p")}if(this.
setImmutabilityPolicy){permissions.push("i")}if(this.permanentDelete){permissions.push("y")}return permissions.join("")}}class AccountSASResourceTypes{constructor(){
this.service=false;this.container=false;this.object=false}static parse(resourceTypes){const accountSASResourceTypes=new AccountSASResourceTypes;for(const c of resourceTypes){
switch(c){case"s":accountSASResourceTypes.service=true;break;case"c":accountSASResourceTypes.container=true;break;case"o":accountSASResourceTypes.object=true;break;default:
throw new RangeError(`Invalid resource type: ${c}`)}}return accountSASResourceTypes}toString(){const resourceTypes=[];if(this.service){resourceTypes.push("s")}if(this.
container){resourceTypes.push("c")}if(this.object){resourceTypes.push("o")}return resourceTypes.join("")}}class AccountSASServices{constructor(){this.blob=false;
this.file=false;this.queue=false;this.table=false}static parse(services){const accountSASServices=new AccountSASServices;for(const c of services){switch(c){case"\
b":accountSASServices.blob=true;break;case"f":accountSASServices.file=true;break;case"q":accountSASServices.queue=true;break;case"t":accountSASServices.table=true;
break;default:throw new RangeError(`Invalid service character: ${c}`)}}return accountSASServices}toString(){const services=[];if(this.blob){services.push("b")}if(this.
table){services.push("t")}if(this.queue){services.push("q")}if(this.file){services.push("f")}return services.join("")}}function generateAccountSASQueryParameters(accountSASSignatureValues,sharedKeyCredential){
const version2=accountSASSignatureValues.version?accountSASSignatureValues.version:SERVICE_VERSION;if(accountSASSignatureValues.permissions&&accountSASSignatureValues.
permissions.setImmutabilityPolicy&&version2<"2020-08-04"){throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")}if(accountSASSignatureValues.
permissions&&accountSASSignatureValues.permissions.deleteVersion&&version2<"2019-10-10"){throw RangeError("'version' must be >= '2019-10-10' when provided 'x' p\
ermission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.permanentDelete&&version2<"2019-10-10"){throw RangeError("'version'\
 must be >= '2019-10-10' when provided 'y' permission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.tag&&version2<"2019-12-\
12"){throw RangeError("'version' must be >= '2019-12-12' when provided 't' permission.")}if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.
filter&&version2<"2019-12-12"){throw RangeError("'version' must be >= '2019-12-12' when provided 'f' permission.")}if(accountSASSignatureValues.encryptionScope&&
version2<"2020-12-06"){throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}const parsedPermissions=AccountSASPermissions.
parse(accountSASSignatureValues.permissions.toString());const parsedServices=AccountSASServices.parse(accountSASSignatureValues.services).toString();const parsedResourceTypes=AccountSASResourceTypes.
parse(accountSASSignatureValues.resourceTypes).toString();let stringToSign;if(version2>="2020-12-06"){stringToSign=[sharedKeyCredential.accountName,parsedPermissions,
parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?truncatedISO8061Date(accountSASSignatureValues.startsOn,false):"",truncatedISO8061Date(accountSASSignatureValues.
expiresOn,false),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.protocol?accountSASSignatureValues.
protocol:"",version2,accountSASSignatureValues.encryptionScope?accountSASSignatureValues.encryptionScope:"",""].join("\n")}else{stringToSign=[sharedKeyCredential.
accountName,parsedPermissions,parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?truncatedISO8061Date(accountSASSignatureValues.startsOn,false):
"",truncatedISO8061Date(accountSASSignatureValues.expiresOn,false),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.
protocol?accountSASSignatureValues.protocol:"",version2,""].join("\n")}const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return new SASQueryParameters(
version2,signature,parsedPermissions.toString(),parsedServices,parsedResourceTypes,accountSASSignatureValues.protocol,accountSASSignatureValues.startsOn,accountSASSignatureValues.
expiresOn,accountSASSignatureValues.ipRange,void 0,void 0,void 0,void 0,void 0,void 0,void 0,void 0,void 0,void 0,accountSASSignatureValues.encryptionScope)}class BlobServiceClient extends StorageClient{constructor(url2,credentialOrPipeline,options){
let pipeline;if(isPipelineLike(credentialOrPipeline)){pipeline=credentialOrPipeline}else if(coreHttp.isNode&&credentialOrPipeline instanceof StorageSharedKeyCredential||
credentialOrPipeline instanceof AnonymousCredential||coreHttp.isTokenCredential(credentialOrPipeline)){pipeline=newPipeline(credentialOrPipeline,options)}else{pipeline=
newPipeline(new AnonymousCredential,options)}super(url2,pipeline);this.serviceContext=new Service(this.storageClientContext)}static fromConnectionString(connectionString,options){
options=options||{};const extractedCreds=extractConnectionStringParts(connectionString);if(extractedCreds.kind==="AccountConnString"){if(coreHttp.isNode){const sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);if(!options.proxyOptions){options.proxyOptions=coreHttp.getDefaultProxySettings(extractedCreds.proxyUri)}const pipeline=newPipeline(
sharedKeyCredential,options);return new BlobServiceClient(extractedCreds.url,pipeline)}else{throw new Error("Account connection string is only supported in Node\
.js environment")}}else if(extractedCreds.kind==="SASConnString"){const pipeline=newPipeline(new AnonymousCredential,options);return new BlobServiceClient(extractedCreds.
url+"?"+extractedCreds.accountSas,pipeline)}else{throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}getContainerClient(containerName){
return new ContainerClient(appendToURLPath(this.url,encodeURIComponent(containerName)),this.pipeline)}async createContainer(containerName,options={}){const{span,
updatedOptions}=createSpan("BlobServiceClient-createContainer",options);try{const containerClient=this.getContainerClient(containerName);const containerCreateResponse=await containerClient.
create(updatedOptions);return{containerClient,containerCreateResponse}}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{
span.end()}}async deleteContainer(containerName,options={}){const{span,updatedOptions}=createSpan("BlobServiceClient-deleteContainer",options);try{const containerClient=this.
getContainerClient(containerName);return await containerClient.delete(updatedOptions)}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});
throw e}finally{span.end()}}async undeleteContainer(deletedContainerName2,deletedContainerVersion2,options={}){const{span,updatedOptions}=createSpan("BlobServic\
eClient-undeleteContainer",options);try{const containerClient=this.getContainerClient(options.destinationContainerName||deletedContainerName2);const containerContext=new Container(
containerClient["storageClientContext"]);const containerUndeleteResponse=await containerContext.restore(Object.assign({deletedContainerName:deletedContainerName2,
deletedContainerVersion:deletedContainerVersion2},updatedOptions));return{containerClient,containerUndeleteResponse}}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}async renameContainer(sourceContainerName2,destinationContainerName,options={}){var _a;const{span,updatedOptions}=createSpan(
"BlobServiceClient-renameContainer",options);try{const containerClient=this.getContainerClient(destinationContainerName);const containerContext=new Container(containerClient["\
storageClientContext"]);const containerRenameResponse=await containerContext.rename(sourceContainerName2,Object.assign(Object.assign({},updatedOptions),{sourceLeaseId:(_a=
options.sourceCondition)===null||_a===void 0?void 0:_a.leaseId}));return{containerClient,containerRenameResponse}}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}async getProperties(options={}){const{span,updatedOptions}=createSpan("BlobServiceClient-getProperties",options);
try{return await this.serviceContext.getProperties(Object.assign({abortSignal:options.abortSignal},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async setProperties(properties,options={}){const{span,updatedOptions}=createSpan(
"BlobServiceClient-setProperties",options);try{return await this.serviceContext.setProperties(properties,Object.assign({abortSignal:options.abortSignal},convertTracingToRequestOptionsBase(
updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async getStatistics(options={}){
const{span,updatedOptions}=createSpan("BlobServiceClient-getStatistics",options);try{return await this.serviceContext.getStatistics(Object.assign({abortSignal:options.
abortSignal},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{
span.end()}}async getAccountInfo(options={}){const{span,updatedOptions}=createSpan("BlobServiceClient-getAccountInfo",options);try{return await this.serviceContext.
getAccountInfo(Object.assign({abortSignal:options.abortSignal},convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.
ERROR,message:e.message});throw e}finally{span.end()}}async listContainersSegment(marker2,options={}){const{span,updatedOptions}=createSpan("BlobServiceClient-l\
istContainersSegment",options);try{return await this.serviceContext.listContainersSegment(Object.assign(Object.assign(Object.assign({abortSignal:options.abortSignal,
marker:marker2},options),{include:typeof options.include==="string"?[options.include]:options.include}),convertTracingToRequestOptionsBase(updatedOptions)))}catch(e){
span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){
const{span,updatedOptions}=createSpan("BlobServiceClient-findBlobsByTagsSegment",options);try{const response=await this.serviceContext.filterBlobs(Object.assign(
{abortSignal:options.abortSignal,where:tagFilterSqlExpression,marker:marker2,maxPageSize:options.maxPageSize},convertTracingToRequestOptionsBase(updatedOptions)));
const wrappedResponse=Object.assign(Object.assign({},response),{_response:response._response,blobs:response.blobs.map(blob=>{var _a;let tagValue="";if(((_a=blob.
tags)===null||_a===void 0?void 0:_a.blobTagSet.length)===1){tagValue=blob.tags.blobTagSet[0].value}return Object.assign(Object.assign({},blob),{tags:toTags(blob.
tags),tagValue})})});return wrappedResponse}catch(e){span.setStatus({code:coreTracing.SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){
return tslib.__asyncGenerator(this,arguments,function*findBlobsByTagsSegments_1(){let response;if(!!marker2||marker2===void 0){do{response=yield tslib.__await(this.
findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options));response.blobs=response.blobs||[];marker2=response.continuationToken;yield yield tslib.__await(response)}while(marker2)}})}findBlobsByTagsItems(tagFilterSqlExpression,options={}){
return tslib.__asyncGenerator(this,arguments,function*findBlobsByTagsItems_1(){var e_1,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.findBlobsByTagsSegments(
tagFilterSqlExpression,marker2,options)),_c;_c=yield tslib.__await(_b.next()),!_c.done;){const segment=_c.value;yield tslib.__await(yield*tslib.__asyncDelegator(
tslib.__asyncValues(segment.blobs)))}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(_c&&!_c.done&&(_a=_b.return))yield tslib.__await(_a.call(_b))}finally{if(e_1)
throw e_1.error}}})}findBlobsByTags(tagFilterSqlExpression,options={}){const listSegmentOptions=Object.assign({},options);const iter=this.findBlobsByTagsItems(tagFilterSqlExpression,
listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.findBlobsByTagsSegments(tagFilterSqlExpression,
settings.continuationToken,Object.assign({maxPageSize:settings.maxPageSize},listSegmentOptions))}}}listSegments(marker2,options={}){return tslib.__asyncGenerator(
this,arguments,function*listSegments_1(){let listContainersSegmentResponse;if(!!marker2||marker2===void 0){do{listContainersSegmentResponse=yield tslib.__await(
this.listContainersSegment(marker2,options));listContainersSegmentResponse.containerItems=listContainersSegmentResponse.containerItems||[];marker2=listContainersSegmentResponse.
continuationToken;yield yield tslib.__await(yield tslib.__await(listContainersSegmentResponse))}while(marker2)}})}listItems(options={}){return tslib.__asyncGenerator(
this,arguments,function*listItems_1(){var e_2,_a;let marker2;try{for(var _b=tslib.__asyncValues(this.listSegments(marker2,options)),_c;_c=yield tslib.__await(_b.
next()),!_c.done;){const segment=_c.value;yield tslib.__await(yield*tslib.__asyncDelegator(tslib.__asyncValues(segment.containerItems)))}}catch(e_2_1){e_2={error:e_2_1}}finally{
try{if(_c&&!_c.done&&(_a=_b.return))yield tslib.__await(_a.call(_b))}finally{if(e_2)throw e_2.error}}})}listContainers(options={}){if(options.prefix===""){options.
prefix=void 0}const include2=[];if(options.includeDeleted){include2.push("deleted")}if(options.includeMetadata){include2.push("metadata")}if(options.includeSystem){
include2.push("system")}const listSegmentOptions=Object.assign(Object.assign({},options),include2.length>0?{include:include2}:{});const iter=this.listItems(listSegmentOptions);
return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>{return this.listSegments(settings.continuationToken,Object.assign(
{maxPageSize:settings.maxPageSize},listSegmentOptions))}}}async getUserDelegationKey(startsOn,expiresOn2,options={}){const{span,updatedOptions}=createSpan("Blob\
ServiceClient-getUserDelegationKey",options);try{const response=await this.serviceContext.getUserDelegationKey({startsOn:truncatedISO8061Date(startsOn,false),expiresOn:truncatedISO8061Date(
expiresOn2,false)},Object.assign({abortSignal:options.abortSignal},convertTracingToRequestOptionsBase(updatedOptions)));const userDelegationKey={signedObjectId:response.
signedObjectId,signedTenantId:response.signedTenantId,signedStartsOn:new Date(response.signedStartsOn),signedExpiresOn:new Date(response.signedExpiresOn),signedService:response.
signedService,signedVersion:response.signedVersion,value:response.value};const res=Object.assign({_response:response._response,requestId:response.requestId,clientRequestId:response.
clientRequestId,version:response.version,date:response.date,errorCode:response.errorCode},userDelegationKey);return res}catch(e){span.setStatus({code:coreTracing.
SpanStatusCode.ERROR,message:e.message});throw e}finally{span.end()}}getBlobBatchClient(){return new BlobBatchClient(this.url,this.pipeline)}generateAccountSasUrl(expiresOn2,permissions=AccountSASPermissions.
parse("r"),resourceTypes="sco",options={}){if(!(this.credential instanceof StorageSharedKeyCredential)){throw RangeError("Can only generate the account SAS when\
 the client is initialized with a shared key credential")}if(expiresOn2===void 0){const now=new Date;expiresOn2=new Date(now.getTime()+3600*1e3)}const sas=generateAccountSASQueryParameters(
Object.assign({permissions,expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.parse("b").toString()},options),this.credential).toString();return appendToURLQuery(
this.url,sas)}}exports.CN=void 0;(function(KnownEncryptionAlgorithmType){KnownEncryptionAlgorithmType["AES256"]="AES256"})(exports.CN||(exports.CN={}));__webpack_unused_export__=
{enumerable:true,get:function(){return coreHttp.BaseRequestPolicy}};__webpack_unused_export__={enumerable:true,get:function(){return coreHttp.HttpHeaders}};__webpack_unused_export__=
{enumerable:true,get:function(){return coreHttp.RequestPolicyOptions}};__webpack_unused_export__={enumerable:true,get:function(){return coreHttp.RestError}};__webpack_unused_export__=
{enumerable:true,get:function(){return coreHttp.WebResource}};__webpack_unused_export__={enumerable:true,get:function(){return coreHttp.deserializationPolicy}};
__webpack_unused_export__=AccountSASPermissions;__webpack_unused_export__=AccountSASResourceTypes;__webpack_unused_export__=AccountSASServices;__webpack_unused_export__=
AnonymousCredential;__webpack_unused_export__=AnonymousCredentialPolicy;__webpack_unused_export__=AppendBlobClient;__webpack_unused_export__=BlobBatch;__webpack_unused_export__=
BlobBatchClient;exports.jl=BlobClient;__webpack_unused_export__=BlobLeaseClient;__webpack_unused_export__=BlobSASPermissions;__webpack_unused_export__=BlobServiceClient;
exports.wG=BlockBlobClient;__webpack_unused_export__=ContainerClient;__webpack_unused_export__=ContainerSASPermissions;__webpack_unused_export__=Credential;__webpack_unused_export__=
CredentialPolicy;__webpack_unused_export__=PageBlobClient;__webpack_unused_export__=Pipeline;__webpack_unused_export__=SASQueryParameters;__webpack_unused_export__=
StorageBrowserPolicy;__webpack_unused_export__=StorageBrowserPolicyFactory;__webpack_unused_export__=StorageOAuthScopes;__webpack_unused_export__=StorageRetryPolicy;
__webpack_unused_export__=StorageRetryPolicyFactory;__webpack_unused_export__=StorageSharedKeyCredential;__webpack_unused_export__=StorageSharedKeyCredentialPolicy;
__webpack_unused_export__=generateAccountSASQueryParameters;__webpack_unused_export__=generateBlobSASQueryParameters;__webpack_unused_export__=getBlobServiceAccountAudience;
__webpack_unused_export__=isPipelineLike;__webpack_unused_export__=logger;__webpack_unused_export__=newPipeline}),38658:((module,__unused_webpack_exports,__webpack_require__)=>{
const packageJson=__webpack_require__(64012);module.exports={version:packageJson.version}}),60142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{CACHE_READ_DENIED_PREFIX:()=>CACHE_READ_DENIED_PREFIX,CACHE_WRITE_DENIED_PREFIX:()=>CACHE_WRITE_DENIED_PREFIX,
CacheReadDeniedError:()=>CacheReadDeniedError,CacheWriteDeniedError:()=>CacheWriteDeniedError,FinalizeCacheError:()=>FinalizeCacheError,ReserveCacheError:()=>ReserveCacheError,
ValidationError:()=>ValidationError,isFeatureAvailable:()=>isFeatureAvailable,restoreCache:()=>restoreCache,saveCache:()=>cache_saveCache});var lib_core=__webpack_require__(
33838);var external_path_=__webpack_require__(16928);var exec=__webpack_require__(41955);var external_fs_=__webpack_require__(79896);;function getOptions(copy){
const result={followSymbolicLinks:true,implicitDescendants:true,matchDirectories:true,omitBrokenSymbolicLinks:true,excludeHiddenFiles:false};if(copy){if(typeof copy.
followSymbolicLinks==="boolean"){result.followSymbolicLinks=copy.followSymbolicLinks;lib_core.debug(`followSymbolicLinks '${result.followSymbolicLinks}'`)}if(typeof copy.
implicitDescendants==="boolean"){result.implicitDescendants=copy.implicitDescendants;lib_core.debug(`implicitDescendants '${result.implicitDescendants}'`)}if(typeof copy.
matchDirectories==="boolean"){result.matchDirectories=copy.matchDirectories;lib_core.debug(`matchDirectories '${result.matchDirectories}'`)}if(typeof copy.omitBrokenSymbolicLinks===
"boolean"){result.omitBrokenSymbolicLinks=copy.omitBrokenSymbolicLinks;lib_core.debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`)}if(typeof copy.
excludeHiddenFiles==="boolean"){result.excludeHiddenFiles=copy.excludeHiddenFiles;lib_core.debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`)}}return result}
var external_assert_=__webpack_require__(42613);;const IS_WINDOWS=process.platform==="win32";function dirname(p){p=safeTrimTrailingSeparator(p);if(IS_WINDOWS&&/^\\\\[^\\]+(\\[^\\]+)?$/.
test(p)){return p}let result=external_path_.dirname(p);if(IS_WINDOWS&&/^\\\\[^\\]+\\[^\\]+\\$/.test(result)){result=safeTrimTrailingSeparator(result)}return result}
function ensureAbsoluteRoot(root,itemPath){external_assert_(root,`ensureAbsoluteRoot parameter 'root' must not be empty`);external_assert_(itemPath,`ensureAbsol\
uteRoot parameter 'itemPath' must not be empty`);if(hasAbsoluteRoot(itemPath)){return itemPath}if(IS_WINDOWS){if(itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let cwd=process.
cwd();external_assert_(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${cwd}'`);if(itemPath[0].toUpperCase()===
cwd[0].toUpperCase()){if(itemPath.length===2){return`${itemPath[0]}:\\${cwd.substr(3)}`}else{if(!cwd.endsWith("\\")){cwd+="\\"}return`${itemPath[0]}:\\${cwd.substr(
3)}${itemPath.substr(2)}`}}else{return`${itemPath[0]}:\\${itemPath.substr(2)}`}}else if(normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)){const cwd=process.
cwd();external_assert_(cwd.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${cwd}'`);return`${cwd[0]}:\\${itemPath.
substr(1)}`}}external_assert_(hasAbsoluteRoot(root),`ensureAbsoluteRoot parameter 'root' must have an absolute root`);if(root.endsWith("/")||IS_WINDOWS&&root.endsWith(
"\\")){}else{root+=external_path_.sep}return root+itemPath}function hasAbsoluteRoot(itemPath){external_assert_(itemPath,`hasAbsoluteRoot parameter 'itemPath' mu\
st not be empty`);itemPath=normalizeSeparators(itemPath);if(IS_WINDOWS){return itemPath.startsWith("\\\\")||/^[A-Z]:\\/i.test(itemPath)}return itemPath.startsWith(
"/")}function hasRoot(itemPath){external_assert_(itemPath,`isRooted parameter 'itemPath' must not be empty`);itemPath=normalizeSeparators(itemPath);if(IS_WINDOWS){
return itemPath.startsWith("\\")||/^[A-Z]:/i.test(itemPath)}return itemPath.startsWith("/")}function normalizeSeparators(p){p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,
"\\");const isUnc=/^\\\\+[^\\]/.test(p);return(isUnc?"\\":"")+p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function safeTrimTrailingSeparator(p){if(!p){
return""}p=normalizeSeparators(p);if(!p.endsWith(external_path_.sep)){return p}if(p===external_path_.sep){return p}if(IS_WINDOWS&&/^[A-Z]:\\$/i.test(p)){return p}
return p.substr(0,p.length-1)};var MatchKind;(function(MatchKind2){MatchKind2[MatchKind2["None"]=0]="None";MatchKind2[MatchKind2["Directory"]=1]="Directory";MatchKind2[MatchKind2["\
File"]=2]="File";MatchKind2[MatchKind2["All"]=3]="All"})(MatchKind||(MatchKind={}));;const internal_pattern_helper_IS_WINDOWS=process.platform==="win32";function getSearchPaths(patterns){
patterns=patterns.filter(x=>!x.negate);const searchPathMap={};for(const pattern of patterns){const key=internal_pattern_helper_IS_WINDOWS?pattern.searchPath.toUpperCase():
pattern.searchPath;searchPathMap[key]="candidate"}const result=[];for(const pattern of patterns){const key=internal_pattern_helper_IS_WINDOWS?pattern.searchPath.
toUpperCase():pattern.searchPath;if(searchPathMap[key]==="included"){continue}let foundAncestor=false;let tempKey=key;let parent=dirname(tempKey);while(parent!==
tempKey){if(searchPathMap[parent]){foundAncestor=true;break}tempKey=parent;parent=dirname(tempKey)}if(!foundAncestor){result.push(pattern.searchPath);searchPathMap[key]=
"included"}}return result}function internal_pattern_helper_match(patterns,itemPath){let result=MatchKind.None;for(const pattern of patterns){if(pattern.negate){
result&=~pattern.match(itemPath)}else{result|=pattern.match(itemPath)}}return result}function internal_pattern_helper_partialMatch(patterns,itemPath){return patterns.
some(x=>!x.negate&&x.partialMatch(itemPath))}var external_os_=__webpack_require__(70857);;const balanced=(a,b,str)=>{const ma=a instanceof RegExp?maybeMatch(a,str):
a;const mb=b instanceof RegExp?maybeMatch(b,str):b;const r=ma!==null&&mb!=null&&range(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(
r[0]+ma.length,r[1]),post:str.slice(r[1]+mb.length)}};const maybeMatch=(reg,str)=>{const m=str.match(reg);return m?m[0]:null};const range=(a,b,str)=>{let begs,beg,
left,right=void 0,result;let ai=str.indexOf(a);let bi=str.indexOf(b,ai+1);let i=ai;if(ai>=0&&bi>0){if(a===b){return[ai,bi]}begs=[];left=str.length;while(i>=0&&!result){
if(i===ai){begs.push(i);ai=str.indexOf(a,i+1)}else if(begs.length===1){const r=begs.pop();if(r!==void 0)result=[r,bi]}else{beg=begs.pop();if(beg!==void 0&&beg<left){
left=beg;right=bi}bi=str.indexOf(b,i+1)}i=ai<bi&&ai>=0?ai:bi}if(begs.length&&right!==void 0){result=[left,right]}}return result};;const escSlash="\0SLASH"+Math.
random().toFixed(16)+"\0";const escOpen="\0OPEN"+Math.random().toFixed(16)+"\0";const escClose="\0CLOSE"+Math.random().toFixed(16)+"\0";const escComma="\0COMMA"+
Math.random().toFixed(16)+"\0";const escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0";const escSlashPattern=new RegExp(escSlash,"g");const escOpenPattern=new RegExp(
escOpen,"g");const escClosePattern=new RegExp(escClose,"g");const escCommaPattern=new RegExp(escComma,"g");const escPeriodPattern=new RegExp(escPeriod,"g");const slashPattern=/\\\\/g;
const openPattern=/\\{/g;const closePattern=/\\}/g;const commaPattern=/\\,/g;const periodPattern=/\\\./g;const EXPANSION_MAX=1e5;const EXPANSION_MAX_LENGTH=4e6;
const EXPANSION_MAX_DEPTH=1e3;const EXPANSION_MAX_REWRITES=1e3;const EXPANSION_MAX_STEPS=2e7;const CALL_STEPS=16;function numeric(str){return!isNaN(str)?parseInt(
str,10):str.charCodeAt(0)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(
commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").replace(
escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){for(let i=0;i<items.length;i++){target.push(items[i])}}
function balancedWithBudget(str,masked,budget){if(budget.remaining<0){return void 0}const r=range("{","}",masked);const unmatched=r!==void 0&&masked.indexOf("{")<
r[0];budget.remaining-=r&&!unmatched?r[1]+1:str.length;if(!r||budget.remaining<0){return void 0}return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),
post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;const open=[];for(let i=0;i<masked.length;i++){const c=masked.
charCodeAt(i);if(c===123){open.push(i)}else if(c===125&&open.length){open.pop()}}let out="";let last=0;for(let i=0;i<open.length;i++){const at=open[i];out+=masked.
slice(last,at)+"\0";last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){budget.remaining-=str.length;if(budget.remaining<0){return false}
let close=false;for(let i=str.length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125){close=true}else if(c===10||c===13||c===8232||c===8233){close=false}else if(c===
44&&close&&str.charCodeAt(i+1)!==44){return true}}return false}function parseCommaParts(str,budget){const parts=[];let carry="";for(;;){const m=balancedWithBudget(
str,str,budget);if(budget.remaining<0){return void 0}if(!m){const tail=str.split(",");tail[0]=carry+tail[0];pushAll(parts,tail);return parts}const{pre,body,post}=m;
const p=pre.split(",");p[0]=carry+p[0];p[p.length-1]+="{"+body+"}";if(!post.length){pushAll(parts,p);return parts}carry=p.pop();pushAll(parts,p);str=post}}function bound(value,fallback){
return value===void 0||isNaN(value)?fallback:value}function expand(str,options={}){if(!str){return[]}const max=bound(options.max,EXPANSION_MAX);const maxLength=bound(
options.maxLength,EXPANSION_MAX_LENGTH);const maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH);const maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES);
const maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);if(str.slice(0,2)==="{}"){str="\\{\\}"+str.slice(2)}return expand_(escapeBraces(str),max,maxLength,maxDepth,
0,maxRewrites,{remaining:maxSteps},true).map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){
return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){const out=[];let length=0;let nonEmpty;outer:for(let a=0;a<
acc.length;a++){const prefix=acc[a]+pre;let vs=values;if(dropEmpties&&!prefix){if(!nonEmpty)nonEmpty=values.filter(v=>v);vs=nonEmpty}for(let v=0;v<vs.length;v++){
if(out.length>=max)break outer;const expansion=prefix+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion);length+=expansion.length}}budget.
remaining-=out.length;return out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){const n=body.split(/\.\./);const N=[];if(n[0]===void 0||n[1]===
void 0){return N}const x=numeric(n[0]);const y=numeric(n[1]);const width=Math.max(n[0].length,n[1].length);let incr=n.length===3&&n[2]!==void 0?Math.max(Math.abs(
numeric(n[2])),1):1;let test=lte;const reverse=y<x;if(reverse){incr*=-1;test=gte}const pad=n.some(isPadded);const cost=pad?width:1;let length=0;for(let i=x;test(
i,y)&&N.length<max;i+=incr){budget.remaining-=cost;if(budget.remaining<0){return void 0}let c;if(isAlphaSequence){c=String.fromCharCode(i);if(c==="\\"){c=""}}else{
c=String(i);if(pad){const need=width-c.length;if(need>0){const z=new Array(need+1).join("0");if(i<0){c="-"+z+c.slice(1)}else{c=z+c}}}}if(length+c.length>maxLength)
break;N.push(c);length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){budget.remaining-=CALL_STEPS;if(depth>maxDepth){
return[str]}let acc=[""];let rewrites=0;let dropEmpties=false;let firstGroup=true;let masked=str;for(;;){const m=balancedWithBudget(str,masked,budget);if(!m){return combine(
acc,str,[""],max,maxLength,dropEmpties,budget)}if(m.unmatched){masked=maskUnmatchedOpens(masked,budget)}const pre=m.pre;const literal=()=>combine(acc,pre+"{"+m.
body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget);
firstGroup=false;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
const isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);const isSequence=isNumericSequence||isAlphaSequence;const isOptions=m.body.indexOf(",")>=
0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++;str=m.pre+"{"+m.body+escClose+m.post;masked=masked.slice(0,m.end)+
escClose+masked.slice(m.end+1);isTop=true;continue}return literal()}if(firstGroup){dropEmpties=isTop&&!isSequence;firstGroup=false}let values;if(isSequence){values=
expandSequence(m.body,isAlphaSequence,max,maxLength,budget);if(!values){return literal()}}else{let n=parseCommaParts(m.body,budget);if(!n){return literal()}if(n.
length===1&&n[0]!==void 0){n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false).map(embrace);if(budget.remaining<0){return literal()}if(n.length===
1){const next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0){return literal()}acc=next2;if(!m.post.length)break;
str=m.post;masked=masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++){if(acc[d]){dropsEmpties=
false}}values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){const expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false);if(budget.
remaining<0){return literal()}for(let k=0;k<expanded.length;k++){const v=expanded[k];if(dropsEmpties&&!v)continue;if(values.length>=max||valuesLength+v.length>maxLength){
break outer}values.push(v);valuesLength+=v.length}}}const next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0){return literal()}
acc=next;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1)}return acc};const MAX_PATTERN_LENGTH=1024*64;const assertValidPattern=pattern=>{if(typeof pattern!==
"string"){throw new TypeError("invalid pattern")}if(pattern.length>MAX_PATTERN_LENGTH){throw new TypeError("pattern is too long")}};;const posixClasses={"[:alnu\
m:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\p{L}\\p{Nl}",true],"[:ascii:]":["\\x00-\\x7f",false],"[:blank:]":["\\p{Zs}\\t",true],"[:cntrl:]":["\\p{Cc}",true],
"[:digit:]":["\\p{Nd}",true],"[:graph:]":["\\p{Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P}",true],"[:spac\
e:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":["\\p{Lu}",true],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],"[:xdigit:]":["A-Fa-f0-9",false]};const braceEscape=s=>s.
replace(/[[\]\\-]/g,"\\$&");const regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const rangesToString=ranges=>ranges.join("");const parseClass=(glob,position)=>{
const pos=position;if(glob.charAt(pos)!=="["){throw new Error("not in a brace expression")}const ranges=[];const negs=[];let i=pos+1;let sawStart=false;let uflag=false;
let escaping=false;let negate=false;let endPos=pos;let rangeStart="";WHILE:while(i<glob.length){const c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=
true;i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}sawStart=true;if(c==="\\"){if(!escaping){escaping=true;i++;continue}}if(c==="["&&!escaping){
for(const[cls,[unip,u,neg]]of Object.entries(posixClasses)){if(glob.startsWith(cls,i)){if(rangeStart){return["$.",false,glob.length-pos,true]}i+=cls.length;if(neg)
negs.push(unip);else ranges.push(unip);uflag=uflag||u;continue WHILE}}}escaping=false;if(rangeStart){if(c>rangeStart){ranges.push(braceEscape(rangeStart)+"-"+braceEscape(
c))}else if(c===rangeStart){ranges.push(braceEscape(c))}rangeStart="";i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-"));i+=2;continue}if(glob.
startsWith("-",i+1)){rangeStart=c;i+=2;continue}ranges.push(braceEscape(c));i++}if(endPos<i){return["",false,0,false]}if(!ranges.length&&!negs.length){return["$\
.",false,glob.length-pos,true]}if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];
return[regexpEscape(r),false,endPos-pos,false]}const sranges="["+(negate?"^":"")+rangesToString(ranges)+"]";const snegs="["+(negate?"":"^")+rangesToString(negs)+
"]";const comb=ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs;return[comb,uflag,endPos-pos,true]};;const unescape_unescape=(s,{
windowsPathsNoEscape=false,magicalBraces=true}={})=>{if(magicalBraces){return windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1")}return windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,
"$1")};;var _a;const types=new Set(["!","?","+","*","@"]);const isExtglobType=c=>types.has(c);const isExtglobAST=c=>isExtglobType(c.type);const adoptionMap=new Map(
[["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]);const adoptionWithSpaceMap=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]);
const adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]);const usurpMap=new Map([["!",new Map(
[["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]);const startNoTraversal="\
(?!(?:^|/)\\.\\.?(?:$|/))";const startNoDot="(?!\\.)";const addPatternStart=new Set(["[","."]);const justDots=new Set(["..","."]);const reSpecials=new Set("().*\
{}+?[]^$\\!");const regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const qmark="[^/]";const star=qmark+"*?";const starNoEmpty=qmark+"+?";let ID=0;
class AST{type;#root;#hasMagic;#uflag=false;#parts=[];#parent;#parentIndex;#negs;#filledNegs=false;#options;#toString;#emptyExt=false;id=++ID;get depth(){return(this.#parent?.
depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.id,depth:this.
depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type;if(type)this.#hasMagic=true;this.#parent=parent;this.#root=
this.#parent?this.#parent.#root:this;this.#options=this.#root===this?options:this.#root.#options;this.#negs=this.#root===this?[]:this.#root.#negs;if(type==="!"&&
!this.#root.#filledNegs)this.#negs.push(this);this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)return this.#hasMagic;
for(const p of this.#parts){if(typeof p==="string")continue;if(p.type||p.hasMagic)return this.#hasMagic=true}return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:!this.type?this.#toString=this.#parts.map(p=>String(p)).join(""):this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")"}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString();this.#filledNegs=true;let n;while(n=this.#negs.
pop()){if(n.type!=="!")continue;let p=n;let pp=p.#parent;while(pp){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++){for(const part of n.#parts){if(typeof part===
"string"){throw new Error("string part in extglob AST??")}part.copyIn(pp.#parts[i])}}p=pp;pp=p.#parent}}return this}push(...parts){for(const p of parts){if(p===
"")continue;if(typeof p!=="string"&&!(p instanceof _a&&p.#parent===this)){throw new Error("invalid part: "+p)}this.#parts.push(p)}}toJSON(){const ret=this.type===
null?this.#parts.slice().map(p=>typeof p==="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];if(this.isStart()&&!this.type)ret.unshift([]);if(this.
isEnd()&&(this===this.#root||this.#root.#filledNegs&&this.#parent?.type==="!")){ret.push({})}return ret}isStart(){if(this.#root===this)return true;if(!this.#parent?.
isStart())return false;if(this.#parentIndex===0)return true;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];if(!(pp instanceof _a&&
pp.type==="!")){return false}}return true}isEnd(){if(this.#root===this)return true;if(this.#parent?.type==="!")return true;if(!this.#parent?.isEnd())return false;
if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?this.#parent.#parts.length:0;return this.#parentIndex===pl-1}copyIn(part){if(typeof part==="str\
ing")this.push(part);else this.push(part.clone(this))}clone(parent){const c=new _a(this.type,parent);for(const p of this.#parts){c.copyIn(p)}return c}static#parseAST(str,ast,pos,opt,extDepth){
const maxDepth=opt.maxExtglobRecursion??2;let escaping=false;let inBrace=false;let braceStart=-1;let braceNeg=false;if(ast.type===null){let i2=pos;let acc2="";while(i2<
str.length){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping;acc2+=c;continue}if(inBrace){if(i2===braceStart+1){if(c==="^"||c==="!"){braceNeg=
true}}else if(c==="]"&&!(i2===braceStart+2&&braceNeg)){inBrace=false}acc2+=c;continue}else if(c==="["){inBrace=true;braceStart=i2;braceNeg=false;acc2+=c;continue}
const doRecurse=!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth;if(doRecurse){ast.push(acc2);acc2="";const ext2=new _a(c,ast);i2=_a.#parseAST(
str,ext2,i2,opt,extDepth+1);ast.push(ext2);continue}acc2+=c}ast.push(acc2);return i2}let i=pos+1;let part=new _a(null,ast);const parts=[];let acc="";while(i<str.
length){const c=str.charAt(i++);if(escaping||c==="\\"){escaping=!escaping;acc+=c;continue}if(inBrace){if(i===braceStart+1){if(c==="^"||c==="!"){braceNeg=true}}else if(c===
"]"&&!(i===braceStart+2&&braceNeg)){inBrace=false}acc+=c;continue}else if(c==="["){inBrace=true;braceStart=i;braceNeg=false;acc+=c;continue}const doRecurse=!opt.
noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c));if(doRecurse){const depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(
acc);acc="";const ext2=new _a(c,part);part.push(ext2);i=_a.#parseAST(str,ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc);acc="";parts.push(part);
part=new _a(null,ast);continue}if(c===")"){if(acc===""&&ast.#parts.length===0){ast.#emptyExt=true}part.push(acc);acc="";ast.push(...parts,part);return i}acc+=c}
ast.type=null;ast.#hasMagic=void 0;ast.#parts=[str.substring(pos-1)];return i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){
if(!child||typeof child!=="object"||child.type!==null||child.#parts.length!==1||this.type===null){return false}const gc=child.#parts[0];if(!gc||typeof gc!=="obj\
ect"||gc.type===null){return false}return this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){
const gc=child.#parts[0];const blank=new _a(null,gc,this.options);blank.#parts.push("");gc.push(blank);this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];
this.#parts.splice(index,1,...gc.#parts);for(const p of gc.#parts){if(typeof p==="object")p.#parent=this}this.#toString=void 0}#canUsurpType(c){const m=usurpMap.
get(this.type);return!!m?.has(c)}#canUsurp(child){if(!child||typeof child!=="object"||child.type!==null||child.#parts.length!==1||this.type===null||this.#parts.
length!==1){return false}const gc=child.#parts[0];if(!gc||typeof gc!=="object"||gc.type===null){return false}return this.#canUsurpType(gc.type)}#usurp(child){const m=usurpMap.
get(this.type);const gc=child.#parts[0];const nt=m?.get(gc.type);if(!nt)return false;this.#parts=gc.#parts;for(const p of this.#parts){if(typeof p==="object"){p.#parent=
this}}this.type=nt;this.#toString=void 0;this.#emptyExt=false}static fromGlob(pattern,options={}){const ast=new _a(null,void 0,options);_a.#parseAST(pattern,ast,
0,options,0);return ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();const glob=this.toString();const[re,body,hasMagic,uflag]=this.toRegExpSource();
const anyMagic=hasMagic||this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase();if(!anyMagic){return body}
const flags=(this.#options.nocase?"i":"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){
const dot=allowDot??!!this.#options.dot;if(this.#root===this){this.#flatten();this.#fillNegs()}if(!isExtglobAST(this)){const noEmpty=this.isStart()&&this.isEnd()&&
!this.#parts.some(s=>typeof s!=="string");const src=this.#parts.map(p=>{const[re,_,hasMagic,uflag]=typeof p==="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.
toRegExpSource(allowDot);this.#hasMagic=this.#hasMagic||hasMagic;this.#uflag=this.#uflag||uflag;return re}).join("");let start2="";if(this.isStart()){if(typeof this.#parts[0]===
"string"){const dotTravAllowed=this.#parts.length===1&&justDots.has(this.#parts[0]);if(!dotTravAllowed){const aps=addPatternStart;const needNoTrav=dot&&aps.has(
src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.has(src.charAt(4));const needNoDot=!dot&&!allowDot&&aps.has(src.charAt(
0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}}}let end="";if(this.isEnd()&&this.#root.#filledNegs&&this.#parent?.type==="!"){end="(?:$|\\/)"}const final2=start2+
src+end;return[final2,unescape_unescape(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated=this.type==="*"||this.type==="+";const start=this.type===
"!"?"(?:(?!(?:":"(?:";let body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&this.type!=="!"){const s=this.toString();const me=this;me.#parts=
[s];me.type=null;me.#hasMagic=void 0;return[s,unescape_unescape(this.toString()),false,false]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?"":this.#partsToRegExp(
true);if(bodyDotAllowed===body){bodyDotAllowed=""}if(bodyDotAllowed){body=`(?:${body})(?:${bodyDotAllowed})*?`}let final="";if(this.type==="!"&&this.#emptyExt){
final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty}else{const close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+")":this.type===
"@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?`)?`:`)${this.type}`;final=start+body+close}return[final,unescape_unescape(
body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(!isExtglobAST(this)){for(const p of this.#parts){if(typeof p==="object"){p.#flatten()}}}else{let iterations=0;
let done=false;do{done=true;for(let i=0;i<this.#parts.length;i++){const c=this.#parts[i];if(typeof c==="object"){c.#flatten();if(this.#canAdopt(c)){done=false;this.#adopt(
c,i)}else if(this.#canAdoptWithSpace(c)){done=false;this.#adoptWithSpace(c,i)}else if(this.#canUsurp(c)){done=false;this.#usurp(c)}}}}while(!done&&++iterations<
10)}this.#toString=void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p==="string"){throw new Error("string type in extglob ast??")}const[re,_,_hasMagic,
uflag]=p.toRegExpSource(dot);this.#uflag=this.#uflag||uflag;return re}).filter(p=>!(this.isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=false){
let escaping=false;let re="";let uflag=false;let inStar=false;for(let i=0;i<glob.length;i++){const c=glob.charAt(i);if(escaping){escaping=false;re+=(reSpecials.
has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)continue;inStar=true;re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star;hasMagic=true;continue}else{inStar=false}
if(c==="\\"){if(i===glob.length-1){re+="\\\\"}else{escaping=true}continue}if(c==="["){const[src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src;
uflag=uflag||needUflag;i+=consumed-1;hasMagic=hasMagic||magic;continue}}if(c==="?"){re+=qmark;hasMagic=true;continue}re+=regExpEscape(c)}return[re,unescape_unescape(
glob),!!hasMagic,uflag]}}_a=AST;;const escape_escape=(s,{windowsPathsNoEscape=false,magicalBraces=false}={})=>{if(magicalBraces){return windowsPathsNoEscape?s.replace(
/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&")}return windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&")};;const minimatch=(p,pattern,options={})=>{
assertValidPattern(pattern);if(!options.nocomment&&pattern.charAt(0)==="#"){return false}return new Minimatch(pattern,options).match(p)};const starDotExtRE=/^\*+([^+@!?*[(]*)$/;
const starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2);const starDotExtTestDot=ext2=>f=>f.endsWith(ext2);const starDotExtTestNocase=ext2=>{ext2=ext2.
toLowerCase();return f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)};const starDotExtTestNocaseDot=ext2=>{ext2=ext2.toLowerCase();return f=>f.toLowerCase().
endsWith(ext2)};const starDotStarRE=/^\*+\.\*+$/;const starDotStarTest=f=>!f.startsWith(".")&&f.includes(".");const starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes(
".");const dotStarRE=/^\.\*+$/;const dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith(".");const starRE=/^\*+$/;const starTest=f=>f.length!==0&&!f.startsWith(".");
const starTestDot=f=>f.length!==0&&f!=="."&&f!=="..";const qmarksRE=/^\?+([^+@!?*[(]*)?$/;const qmarksTestNocase=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);
if(!ext2)return noext;ext2=ext2.toLowerCase();return f=>noext(f)&&f.toLowerCase().endsWith(ext2)};const qmarksTestNocaseDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);if(!ext2)return noext;ext2=ext2.toLowerCase();return f=>noext(f)&&f.toLowerCase().endsWith(ext2)};const qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);return!ext2?noext:f=>noext(f)&&f.endsWith(ext2)};const qmarksTest=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return!ext2?noext:f=>noext(f)&&f.endsWith(
ext2)};const qmarksTestNoExt=([$0])=>{const len=$0.length;return f=>f.length===len&&!f.startsWith(".")};const qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.
length===len&&f!=="."&&f!==".."};const defaultPlatform=typeof process==="object"&&process?typeof process.env==="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix";const esm_path={win32:{sep:"\\"},posix:{sep:"/"}};const sep=defaultPlatform==="win32"?esm_path.win32.sep:esm_path.posix.sep;minimatch.sep=
sep;const GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;const esm_qmark="[^/]";const esm_star=esm_qmark+"*?";const twoStarDot="(?:(?!(?:\\/|^)(?:\\.{\
1,2})($|\\/)).)*?";const twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?";const filter=(pattern,options={})=>p=>minimatch(p,pattern,options);minimatch.filter=filter;const ext=(a,b={})=>Object.
assign({},a,b);const defaults=def=>{if(!def||typeof def!=="object"||!Object.keys(def).length){return minimatch}const orig=minimatch;const m=(p,pattern,options={})=>orig(
p,pattern,ext(def,options));return Object.assign(m,{Minimatch:class Minimatch extends orig.Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){
return orig.defaults(ext(def,options)).Minimatch}},AST:class AST extends orig.AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){
return orig.AST.fromGlob(pattern,ext(def,options))}},unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),
filter:(pattern,options={})=>orig.filter(pattern,ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,
ext(def,options)),braceExpand:(pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,
options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;const braceExpand=(pattern,options={})=>{assertValidPattern(pattern);if(options.nobrace||!/\{(?:(?!\{).)*\}/.
test(pattern)){return[pattern]}return expand(pattern,{max:options.braceExpandMax})};minimatch.braceExpand=braceExpand;const makeRe=(pattern,options={})=>new Minimatch(
pattern,options).makeRe();minimatch.makeRe=makeRe;const match=(list,pattern,options={})=>{const mm=new Minimatch(pattern,options);list=list.filter(f=>mm.match(f));
if(mm.options.nonull&&!list.length){list.push(pattern)}return list};minimatch.match=match;const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/;const esm_regExpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern);options=options||{};this.options=options;this.maxGlobstarRecursion=options.maxGlobstarRecursion??200;this.pattern=pattern;this.platform=
options.platform||defaultPlatform;this.isWindows=this.platform==="win32";const awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[awe]===false;if(this.windowsPathsNoEscape){this.pattern=this.pattern.replace(/\\/g,"/")}this.preserveMultipleSlashes=!!options.preserveMultipleSlashes;this.
regexp=null;this.negate=false;this.nonegate=!!options.nonegate;this.comment=false;this.empty=false;this.partial=!!options.partial;this.nocase=!!this.options.nocase;
this.windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase);this.globSet=[];this.globParts=[];this.set=
[];this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1){return true}for(const pattern of this.set){for(const part of pattern){if(typeof part!==
"string")return true}}return false}debug(..._){}make(){const pattern=this.pattern;const options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.
comment=true;return}if(!pattern){this.empty=true;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())];if(options.debug){this.debug=(...args)=>console.
error(...args)}this.debug(this.pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts);this.
debug(this.pattern,this.globParts);let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===""&&(s[2]==="\
?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]);const isDrive=/^[a-z]:/i.test(s[0]);if(isUNC){return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))]}else if(isDrive){
return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}}return s.map(ss=>this.parse(ss))});this.debug(this.pattern,set);this.set=set.filter(s=>s.indexOf(false)===-1);
if(this.isWindows){for(let i=0;i<this.set.length;i++){const p=this.set[i];if(p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]==="string"&&/^[a-z]:$/i.
test(p[3])){p[2]="?"}}}this.debug(this.pattern,this.set)}preprocess(globParts){if(this.options.noglobstar){for(const partset of globParts){for(let j=0;j<partset.
length;j++){if(partset[j]==="**"){partset[j]="*"}}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){globParts=this.firstPhasePreProcess(globParts);
globParts=this.secondPhasePreProcess(globParts)}else if(optimizationLevel>=1){globParts=this.levelOneOptimize(globParts)}else{globParts=this.adjascentGlobstarOptimize(
globParts)}return globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;while(-1!==(gs=parts.indexOf("**",gs+1))){let i=gs;while(parts[i+
1]==="**"){i++}if(i!==gs){parts.splice(gs,i-gs)}}return parts})}levelOneOptimize(globParts){return globParts.map(parts=>{parts=parts.reduce((set,part)=>{const prev=set[set.
length-1];if(part==="**"&&prev==="**"){return set}if(part===".."){if(prev&&prev!==".."&&prev!=="."&&prev!=="**"){set.pop();return set}}set.push(part);return set},
[]);return parts.length===0?[""]:parts})}levelTwoFileOptimize(parts){if(!Array.isArray(parts)){parts=this.slashSplit(parts)}let didSomething=false;do{didSomething=
false;if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p==="."||p===""){didSomething=
true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}let dd=0;while(-1!==(dd=parts.indexOf(
"..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))){didSomething=true;parts.splice(dd-1,2);dd-=2}}}while(didSomething);
return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=false;do{didSomething=false;for(let parts of globParts){let gs=-1;while(-1!==
(gs=parts.indexOf("**",gs+1))){let gss=gs;while(parts[gss+1]==="**"){gss++}if(gss>gs){parts.splice(gs+1,gss-gs)}let next=parts[gs+1];const p=parts[gs+2];const p2=parts[gs+
3];if(next!=="..")continue;if(!p||p==="."||p===".."||!p2||p2==="."||p2===".."){continue}didSomething=true;parts.splice(gs,1);const other=parts.slice(0);other[gs]=
"**";globParts.push(other);gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p===
"."||p===""){didSomething=true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}let dd=0;
while(-1!==(dd=parts.indexOf("..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=true;const needDot=dd===1&&parts[dd+1]==="**";const splin=needDot?
["."]:[];parts.splice(dd-1,2,...splin);if(parts.length===0)parts.push("");dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<
globParts.length-1;i++){for(let j=i+1;j<globParts.length;j++){const matched=this.partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){
globParts[i]=[];globParts[j]=matched;break}}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=false){let ai=0;let bi=0;let result=[];let which="";
while(ai<a.length&&bi<b.length){if(a[ai]===b[bi]){result.push(which==="b"?b[bi]:a[ai]);ai++;bi++}else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1]){result.push(
a[ai]);ai++}else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===b[bi+1]){result.push(b[bi]);bi++}else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&
b[bi]!=="**"){if(which==="b")return false;which="a";result.push(a[ai]);ai++;bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&a[ai]!==
"**"){if(which==="a")return false;which="b";result.push(b[bi]);ai++;bi++}else{return false}}return a.length===b.length&&result}parseNegate(){if(this.nonegate)return;
const pattern=this.pattern;let negate=false;let negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++){negate=!negate;negateOffset++}if(negateOffset)
this.pattern=pattern.slice(negateOffset);this.negate=negate}matchOne(file,pattern,partial=false){let fileStartIndex=0;let patternStartIndex=0;if(this.isWindows){
const fileDrive=typeof file[0]==="string"&&/^[a-z]:$/i.test(file[0]);const fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]);
const patternDrive=typeof pattern[0]==="string"&&/^[a-z]:$/i.test(pattern[0]);const patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&
typeof pattern[3]==="string"&&/^[a-z]:$/i.test(pattern[3]);const fdi=fileUNC?3:fileDrive?0:void 0;const pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi==="\
number"&&typeof pdi==="number"){const[fd,pd]=[file[fdi],pattern[pdi]];if(fd.toLowerCase()===pd.toLowerCase()){pattern[pdi]=fd;patternStartIndex=pdi;fileStartIndex=
fdi}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){file=this.levelTwoFileOptimize(file)}if(pattern.includes(GLOBSTAR)){return this.#matchGlobstar(
file,pattern,partial,fileStartIndex,patternStartIndex)}return this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
const firstgs=pattern.indexOf(GLOBSTAR,patternIndex);const lastgs=pattern.lastIndexOf(GLOBSTAR);const[head,body,tail]=partial?[pattern.slice(patternIndex,firstgs),
pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){const fileHead=file.slice(
fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,partial,0,0)){return false}fileIndex+=head.length;patternIndex+=head.length}let fileTailMatch=0;
if(tail.length){if(tail.length+fileIndex>file.length)return false;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0)){fileTailMatch=
tail.length}else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length){return false}tailStart--;if(!this.#matchOne(file,tail,partial,tailStart,0)){return false}
fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<file.length-fileTailMatch;i2++){const f=String(file[i2]);sawSome=
true;if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0];
let nonGsParts=0;const nonGsPartsSums=[0];for(const b of body){if(b===GLOBSTAR){nonGsPartsSums.push(nonGsParts);currentBody=[[],0];bodySegments.push(currentBody)}else{
currentBody[0].push(b);nonGsParts++}}let i=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments){b[1]=fileLength-(nonGsPartsSums[i--]+
b[0].length)}return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=true;const f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith(
".")){return false}}return sawTail}const[body,after]=bs;while(fileIndex<=after){const m=this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,
0);if(m&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+
1,sawTail);if(sub!==false){return sub}}const f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}fileIndex++}return partial||
null}#matchOne(file,pattern,partial,fileIndex,patternIndex){let fi;let pi;let pl;let fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&
pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi];let f=file[fi];this.debug(pattern,p,f);if(p===false||p===GLOBSTAR){return false}let hit;if(typeof p===
"string"){hit=f===p;this.debug("string match",p,f,hit)}else{hit=p.test(f);this.debug("pattern match",p,f,hit)}if(!hit)return false}if(fi===fl&&pi===pl){return true}else if(fi===
fl){return partial}else if(pi===pl){return fi===fl-1&&file[fi]===""}else{throw new Error("wtf?")}}braceExpand(){return braceExpand(this.pattern,this.options)}parse(pattern){
assertValidPattern(pattern);const options=this.options;if(pattern==="**")return GLOBSTAR;if(pattern==="")return"";let m;let fastTest=null;if(m=pattern.match(starRE)){
fastTest=options.dot?starTestDot:starTest}else if(m=pattern.match(starDotExtRE)){fastTest=(options.nocase?options.dot?starDotExtTestNocaseDot:starDotExtTestNocase:
options.dot?starDotExtTestDot:starDotExtTest)(m[1])}else if(m=pattern.match(qmarksRE)){fastTest=(options.nocase?options.dot?qmarksTestNocaseDot:qmarksTestNocase:
options.dot?qmarksTestDot:qmarksTest)(m)}else if(m=pattern.match(starDotStarRE)){fastTest=options.dot?starDotStarTestDot:starDotStarTest}else if(m=pattern.match(
dotStarRE)){fastTest=dotStarTest}const re=AST.fromGlob(pattern,this.options).toMMPattern();if(fastTest&&typeof re==="object"){Reflect.defineProperty(re,"test",{
value:fastTest})}return re}makeRe(){if(this.regexp||this.regexp===false)return this.regexp;const set=this.set;if(!set.length){this.regexp=false;return this.regexp}
const options=this.options;const twoStar=options.noglobstar?esm_star:options.dot?twoStarDot:twoStarNoDot;const flags=new Set(options.nocase?["i"]:[]);let re=set.
map(pattern=>{const pp=pattern.map(p=>{if(p instanceof RegExp){for(const f of p.flags.split(""))flags.add(f)}return typeof p==="string"?esm_regExpEscape(p):p===
GLOBSTAR?GLOBSTAR:p._src});pp.forEach((p,i)=>{const next=pp[i+1];const prev=pp[i-1];if(p!==GLOBSTAR||prev===GLOBSTAR){return}if(prev===void 0){if(next!==void 0&&
next!==GLOBSTAR){pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next}else{pp[i]=twoStar}}else if(next===void 0){pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?"}else if(next!==GLOBSTAR){
pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next;pp[i+1]=GLOBSTAR}});const filtered=pp.filter(p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){const prefixes=[];
for(let i=1;i<=filtered.length;i++){prefixes.push(filtered.slice(0,i).join("/"))}return"(?:"+prefixes.join("|")+")"}return filtered.join("/")}).join("|");const[
open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+"$";if(this.partial){re="^(?:\\/|"+open+re.slice(1,-1)+close+")$"}if(this.negate)re="^(?!"+re+
").+$";try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.regexp=false}return this.regexp}slashSplit(p){if(this.preserveMultipleSlashes){return p.split(
"/")}else if(this.isWindows&&/^\/\/[^/]+/.test(p)){return["",...p.split(/\/+/)]}else{return p.split(/\/+/)}}match(f,partial=this.partial){this.debug("match",f,this.
pattern);if(this.comment){return false}if(this.empty){return f===""}if(f==="/"&&partial){return true}const options=this.options;if(this.isWindows){f=f.split("\\").
join("/")}const ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);const set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];if(!filename){
for(let i=ff.length-2;!filename&&i>=0;i--){filename=ff[i]}}for(const pattern of set){let file=ff;if(options.matchBase&&pattern.length===1){file=[filename]}const hit=this.
matchOne(file,pattern,partial);if(hit){if(options.flipNegate){return true}return!this.negate}}if(options.flipNegate){return false}return this.negate}static defaults(def){
return minimatch.defaults(def).Minimatch}}minimatch.AST=AST;minimatch.Minimatch=Minimatch;minimatch.escape=escape_escape;minimatch.unescape=unescape_unescape;;const internal_path_IS_WINDOWS=process.
platform==="win32";class Path{constructor(itemPath){this.segments=[];if(typeof itemPath==="string"){external_assert_(itemPath,`Parameter 'itemPath' must not be \
empty`);itemPath=safeTrimTrailingSeparator(itemPath);if(!hasRoot(itemPath)){this.segments=itemPath.split(external_path_.sep)}else{let remaining=itemPath;let dir=dirname(
remaining);while(dir!==remaining){const basename=external_path_.basename(remaining);this.segments.unshift(basename);remaining=dir;dir=dirname(remaining)}this.segments.
unshift(remaining)}}else{external_assert_(itemPath.length>0,`Parameter 'itemPath' must not be an empty array`);for(let i=0;i<itemPath.length;i++){let segment=itemPath[i];
external_assert_(segment,`Parameter 'itemPath' must not contain any empty segments`);segment=normalizeSeparators(itemPath[i]);if(i===0&&hasRoot(segment)){segment=
safeTrimTrailingSeparator(segment);external_assert_(segment===dirname(segment),`Parameter 'itemPath' root segment contains information for multiple segments`);this.
segments.push(segment)}else{external_assert_(!segment.includes(external_path_.sep),`Parameter 'itemPath' contains unexpected path separators`);this.segments.push(
segment)}}}}toString(){let result=this.segments[0];let skipSlash=result.endsWith(external_path_.sep)||internal_path_IS_WINDOWS&&/^[A-Z]:$/i.test(result);for(let i=1;i<
this.segments.length;i++){if(skipSlash){skipSlash=false}else{result+=external_path_.sep}result+=this.segments[i]}return result}};const internal_pattern_IS_WINDOWS=process.
platform==="win32";class Pattern{constructor(patternOrNegate,isImplicitPattern=false,segments,homedir){this.negate=false;let pattern;if(typeof patternOrNegate===
"string"){pattern=patternOrNegate.trim()}else{segments=segments||[];external_assert_(segments.length,`Parameter 'segments' must not empty`);const root=Pattern.getLiteral(
segments[0]);external_assert_(root&&hasAbsoluteRoot(root),`Parameter 'segments' first element must be a root path`);pattern=new Path(segments).toString().trim();
if(patternOrNegate){pattern=`!${pattern}`}}while(pattern.startsWith("!")){this.negate=!this.negate;pattern=pattern.substr(1).trim()}pattern=Pattern.fixupPattern(
pattern,homedir);this.segments=new Path(pattern).segments;this.trailingSeparator=normalizeSeparators(pattern).endsWith(external_path_.sep);pattern=safeTrimTrailingSeparator(
pattern);let foundGlob=false;const searchSegments=this.segments.map(x=>Pattern.getLiteral(x)).filter(x=>!foundGlob&&!(foundGlob=x===""));this.searchPath=new Path(
searchSegments).toString();this.rootRegExp=new RegExp(Pattern.regExpEscape(searchSegments[0]),internal_pattern_IS_WINDOWS?"i":"");this.isImplicitPattern=isImplicitPattern;
const minimatchOptions={dot:true,nobrace:true,nocase:internal_pattern_IS_WINDOWS,nocomment:true,noext:true,nonegate:true};pattern=internal_pattern_IS_WINDOWS?pattern.
replace(/\\/g,"/"):pattern;this.minimatch=new Minimatch(pattern,minimatchOptions)}match(itemPath){if(this.segments[this.segments.length-1]==="**"){itemPath=normalizeSeparators(
itemPath);if(!itemPath.endsWith(external_path_.sep)&&this.isImplicitPattern===false){itemPath=`${itemPath}${external_path_.sep}`}}else{itemPath=safeTrimTrailingSeparator(
itemPath)}if(this.minimatch.match(itemPath)){return this.trailingSeparator?MatchKind.Directory:MatchKind.All}return MatchKind.None}partialMatch(itemPath){itemPath=
safeTrimTrailingSeparator(itemPath);if(dirname(itemPath)===itemPath){return this.rootRegExp.test(itemPath)}return this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS?
/\\+/:/\/+/),this.minimatch.set[0],true)}static globEscape(s){return(internal_pattern_IS_WINDOWS?s:s.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(
/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(pattern,homedir){external_assert_(pattern,"pattern cannot be empty");const literalSegments=new Path(pattern).
segments.map(x=>Pattern.getLiteral(x));external_assert_(literalSegments.every((x,i)=>(x!=="."||i===0)&&x!==".."),`Invalid pattern '${pattern}'. Relative pathing\
 '.' and '..' is not allowed.`);external_assert_(!hasRoot(pattern)||literalSegments[0],`Invalid pattern '${pattern}'. Root segment must not contain globs.`);pattern=
normalizeSeparators(pattern);if(pattern==="."||pattern.startsWith(`.${external_path_.sep}`)){pattern=Pattern.globEscape(process.cwd())+pattern.substr(1)}else if(pattern===
"~"||pattern.startsWith(`~${external_path_.sep}`)){homedir=homedir||external_os_.homedir();external_assert_(homedir,"Unable to determine HOME directory");external_assert_(
hasAbsoluteRoot(homedir),`Expected HOME directory to be a rooted path. Actual '${homedir}'`);pattern=Pattern.globEscape(homedir)+pattern.substr(1)}else if(internal_pattern_IS_WINDOWS&&
(pattern.match(/^[A-Z]:$/i)||pattern.match(/^[A-Z]:[^\\]/i))){let root=ensureAbsoluteRoot("C:\\dummy-root",pattern.substr(0,2));if(pattern.length>2&&!root.endsWith(
"\\")){root+="\\"}pattern=Pattern.globEscape(root)+pattern.substr(2)}else if(internal_pattern_IS_WINDOWS&&(pattern==="\\"||pattern.match(/^\\[^\\]/))){let root=ensureAbsoluteRoot(
"C:\\dummy-root","\\");if(!root.endsWith("\\")){root+="\\"}pattern=Pattern.globEscape(root)+pattern.substr(1)}else{pattern=ensureAbsoluteRoot(Pattern.globEscape(
process.cwd()),pattern)}return normalizeSeparators(pattern)}static getLiteral(segment){let literal="";for(let i=0;i<segment.length;i++){const c=segment[i];if(c===
"\\"&&!internal_pattern_IS_WINDOWS&&i+1<segment.length){literal+=segment[++i];continue}else if(c==="*"||c==="?"){return""}else if(c==="["&&i+1<segment.length){let set="";
let closed=-1;for(let i2=i+1;i2<segment.length;i2++){const c2=segment[i2];if(c2==="\\"&&!internal_pattern_IS_WINDOWS&&i2+1<segment.length){set+=segment[++i2];continue}else if(c2===
"]"){closed=i2;break}else{set+=c2}}if(closed>=0){if(set.length>1){return""}if(set){literal+=set;i=closed;continue}}}literal+=c}return literal}static regExpEscape(s){
return s.replace(/[[\\^$.|?*+()]/g,"\\$&")}};class SearchState{constructor(path2,level){this.path=path2;this.level=level}};var __awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var __asyncValues=function(o){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="fu\
nction"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=
o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(
v).then(function(v2){resolve({value:v2,done:d})},reject)}};var __await=function(v){return this instanceof __await?(this.v=v,this):new __await(v)};var __asyncGenerator=function(thisArg,_arguments,generator){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create(
(typeof AsyncIterator==="function"?AsyncIterator:Object).prototype),verb("next"),verb("throw"),verb("return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},
i;function awaitReturn(f){return function(v){return Promise.resolve(v).then(f,reject)}}function verb(n,f){if(g[n]){i[n]=function(v){return new Promise(function(a,b){
q.push([n,v,a,b])>1||resume(n,v)})};if(f)i[n]=f(i[n])}}function resume(n,v){try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?
Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){
if(f(v),q.shift(),q.length)resume(q[0][0],q[0][1])}};const internal_globber_IS_WINDOWS=process.platform==="win32";class DefaultGlobber{constructor(options){this.
patterns=[];this.searchPaths=[];this.options=getOptions(options)}getSearchPaths(){return this.searchPaths.slice()}glob(){return __awaiter(this,void 0,void 0,function*(){
var _a2,e_1,_b,_c;const result=[];try{for(var _d=true,_e=__asyncValues(this.globGenerator()),_f;_f=yield _e.next(),_a2=_f.done,!_a2;_d=true){_c=_f.value;_d=false;
const itemPath=_c;result.push(itemPath)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(!_d&&!_a2&&(_b=_e.return))yield _b.call(_e)}finally{if(e_1)throw e_1.error}}
return result})}globGenerator(){return __asyncGenerator(this,arguments,function*globGenerator_1(){const options=getOptions(this.options);const patterns=[];for(const pattern of this.
patterns){patterns.push(pattern);if(options.implicitDescendants&&(pattern.trailingSeparator||pattern.segments[pattern.segments.length-1]!=="**")){patterns.push(
new Pattern(pattern.negate,true,pattern.segments.concat("**")))}}const stack=[];for(const searchPath of getSearchPaths(patterns)){lib_core.debug(`Search path '${searchPath}\
'`);try{yield __await(external_fs_.promises.lstat(searchPath))}catch(err){if(err.code==="ENOENT"){continue}throw err}stack.unshift(new SearchState(searchPath,1))}
const traversalChain=[];while(stack.length){const item=stack.pop();const match2=internal_pattern_helper_match(patterns,item.path);const partialMatch=!!match2||internal_pattern_helper_partialMatch(
patterns,item.path);if(!match2&&!partialMatch){continue}const stats=yield __await(DefaultGlobber.stat(item,options,traversalChain));if(!stats){continue}if(options.
excludeHiddenFiles&&external_path_.basename(item.path).match(/^\./)){continue}if(stats.isDirectory()){if(match2&MatchKind.Directory&&options.matchDirectories){yield yield __await(
item.path)}else if(!partialMatch){continue}const childLevel=item.level+1;const childItems=(yield __await(external_fs_.promises.readdir(item.path))).map(x=>new SearchState(
external_path_.join(item.path,x),childLevel));stack.push(...childItems.reverse())}else if(match2&MatchKind.File){yield yield __await(item.path)}}})}static create(patterns,options){
return __awaiter(this,void 0,void 0,function*(){const result=new DefaultGlobber(options);if(internal_globber_IS_WINDOWS){patterns=patterns.replace(/\r\n/g,"\n");
patterns=patterns.replace(/\r/g,"\n")}const lines=patterns.split("\n").map(x=>x.trim());for(const line of lines){if(!line||line.startsWith("#")){continue}else{result.
patterns.push(new Pattern(line))}}result.searchPaths.push(...getSearchPaths(result.patterns));return result})}static stat(item,options,traversalChain){return __awaiter(
this,void 0,void 0,function*(){let stats;if(options.followSymbolicLinks){try{stats=yield external_fs_.promises.stat(item.path)}catch(err){if(err.code==="ENOENT"){
if(options.omitBrokenSymbolicLinks){lib_core.debug(`Broken symlink '${item.path}'`);return void 0}throw new Error(`No information found for the path '${item.path}\
'. This may indicate a broken symbolic link.`)}throw err}}else{stats=yield external_fs_.promises.lstat(item.path)}if(stats.isDirectory()&&options.followSymbolicLinks){
const realPath=yield external_fs_.promises.realpath(item.path);while(traversalChain.length>=item.level){traversalChain.pop()}if(traversalChain.some(x=>x===realPath)){
lib_core.debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);return void 0}traversalChain.push(realPath)}return stats})}}var external_crypto_=__webpack_require__(
76982);var external_stream_=__webpack_require__(2203);var external_util_=__webpack_require__(39023);;var internal_hash_files_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var internal_hash_files_asyncValues=function(o){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="fu\
nction"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=
o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(
v).then(function(v2){resolve({value:v2,done:d})},reject)}};function hashFiles(globber_1,currentWorkspace_1){return internal_hash_files_awaiter(this,arguments,void 0,
function*(globber,currentWorkspace,verbose=false){var _a2,e_1,_b,_c;var _d;const writeDelegate=verbose?core.info:core.debug;let hasMatch=false;const githubWorkspace=currentWorkspace?
currentWorkspace:(_d=process.env["GITHUB_WORKSPACE"])!==null&&_d!==void 0?_d:process.cwd();const result=crypto.createHash("sha256");let count=0;try{for(var _e=true,
_f=internal_hash_files_asyncValues(globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=true){_c=_g.value;_e=false;const file=_c;writeDelegate(file);
if(!file.startsWith(`${githubWorkspace}${path.sep}`)){writeDelegate(`Ignore '${file}' since it is not under GITHUB_WORKSPACE.`);continue}if(fs.statSync(file).isDirectory()){
writeDelegate(`Skip directory '${file}'.`);continue}const hash=crypto.createHash("sha256");const pipeline=util.promisify(stream.pipeline);yield pipeline(fs.createReadStream(
file),hash);result.write(hash.digest());count++;if(!hasMatch){hasMatch=true}}}catch(e_1_1){e_1={error:e_1_1}}finally{try{if(!_e&&!_a2&&(_b=_f.return))yield _b.call(
_f)}finally{if(e_1)throw e_1.error}}result.end();if(hasMatch){writeDelegate(`Found ${count} files to hash.`);return result.digest("hex")}else{writeDelegate(`No \
matches found for glob`);return""}})};var glob_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};function create(patterns,options){return glob_awaiter(this,void 0,void 0,function*(){return yield DefaultGlobber.
create(patterns,options)})}function glob_hashFiles(patterns_1){return glob_awaiter(this,arguments,void 0,function*(patterns,currentWorkspace="",options,verbose=false){
let followSymbolicLinks=true;if(options&&typeof options.followSymbolicLinks==="boolean"){followSymbolicLinks=options.followSymbolicLinks}const globber=yield create(
patterns,{followSymbolicLinks});return _hashFiles(globber,currentWorkspace,verbose)})}var io=__webpack_require__(88701);var semver=__webpack_require__(62088);;var CacheFilename;
(function(CacheFilename2){CacheFilename2["Gzip"]="cache.tgz";CacheFilename2["Zstd"]="cache.tzst"})(CacheFilename||(CacheFilename={}));var CompressionMethod;(function(CompressionMethod2){
CompressionMethod2["Gzip"]="gzip";CompressionMethod2["ZstdWithoutLong"]="zstd-without-long";CompressionMethod2["Zstd"]="zstd"})(CompressionMethod||(CompressionMethod=
{}));var ArchiveToolType;(function(ArchiveToolType2){ArchiveToolType2["GNU"]="gnu";ArchiveToolType2["BSD"]="bsd"})(ArchiveToolType||(ArchiveToolType={}));const DefaultRetryAttempts=2;
const DefaultRetryDelay=5e3;const SocketTimeout=5e3;const GnuTarPathOnWindows=`${process.env["PROGRAMFILES"]}\\Git\\usr\\bin\\tar.exe`;const SystemTarPathOnWindows=`${process.
env["SYSTEMDRIVE"]}\\Windows\\System32\\tar.exe`;const TarFilename="cache.tar";const ManifestFilename="manifest.txt";const CacheFileSizeLimit=10*Math.pow(1024,3);
const CacheReadDeniedMessagePrefix="cache read denied:";;var cacheUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var cacheUtils_asyncValues=function(o){if(!Symbol.asyncIterator)
throw new TypeError("Symbol.asyncIterator is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==="function"?__values(o):o[Symbol.
iterator](),i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(
function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(v).then(function(v2){resolve({value:v2,
done:d})},reject)}};const versionSalt="1.0";function createTempDirectory(){return cacheUtils_awaiter(this,void 0,void 0,function*(){const IS_WINDOWS2=process.platform===
"win32";let tempDirectory=process.env["RUNNER_TEMP"]||"";if(!tempDirectory){let baseLocation;if(IS_WINDOWS2){baseLocation=process.env["USERPROFILE"]||"C:\\"}else{
if(process.platform==="darwin"){baseLocation="/Users"}else{baseLocation="/home"}}tempDirectory=external_path_.join(baseLocation,"actions","temp")}const dest=external_path_.
join(tempDirectory,external_crypto_.randomUUID());yield io.U$(dest);return dest})}function getArchiveFileSizeInBytes(filePath){return external_fs_.statSync(filePath).
size}function resolvePaths(patterns){return cacheUtils_awaiter(this,void 0,void 0,function*(){var _a2,e_1,_b,_c;var _d;const paths=[];const workspace=(_d=process.
env["GITHUB_WORKSPACE"])!==null&&_d!==void 0?_d:process.cwd();const globber=yield create(patterns.join("\n"),{implicitDescendants:false});try{for(var _e=true,_f=cacheUtils_asyncValues(
globber.globGenerator()),_g;_g=yield _f.next(),_a2=_g.done,!_a2;_e=true){_c=_g.value;_e=false;const file=_c;const relativeFile=external_path_.relative(workspace,
file).replace(new RegExp(`\\${external_path_.sep}`,"g"),"/");lib_core.debug(`Matched: ${relativeFile}`);if(relativeFile===""){paths.push(".")}else{paths.push(`${relativeFile}`)}}}catch(e_1_1){
e_1={error:e_1_1}}finally{try{if(!_e&&!_a2&&(_b=_f.return))yield _b.call(_f)}finally{if(e_1)throw e_1.error}}return paths})}function unlinkFile(filePath){return cacheUtils_awaiter(
this,void 0,void 0,function*(){return external_util_.promisify(external_fs_.unlink)(filePath)})}function getVersion(app_1){return cacheUtils_awaiter(this,arguments,
void 0,function*(app,additionalArgs=[]){let versionOutput="";additionalArgs.push("--version");lib_core.debug(`Checking ${app} ${additionalArgs.join(" ")}`);try{
yield exec.exec(`${app}`,additionalArgs,{ignoreReturnCode:true,silent:true,listeners:{stdout:data=>versionOutput+=data.toString(),stderr:data=>versionOutput+=data.
toString()}})}catch(err){lib_core.debug(err.message)}versionOutput=versionOutput.trim();lib_core.debug(versionOutput);return versionOutput})}function getCompressionMethod(){
return cacheUtils_awaiter(this,void 0,void 0,function*(){const versionOutput=yield getVersion("zstd",["--quiet"]);const version=semver.clean(versionOutput);lib_core.
debug(`zstd version: ${version}`);if(versionOutput===""){return CompressionMethod.Gzip}else{return CompressionMethod.ZstdWithoutLong}})}function getCacheFileName(compressionMethod){
return compressionMethod===CompressionMethod.Gzip?CacheFilename.Gzip:CacheFilename.Zstd}function getGnuTarPathOnWindows(){return cacheUtils_awaiter(this,void 0,
void 0,function*(){if(external_fs_.existsSync(GnuTarPathOnWindows)){return GnuTarPathOnWindows}const versionOutput=yield getVersion("tar");return versionOutput.
toLowerCase().includes("gnu tar")?io.K7("tar"):""})}function assertDefined(name,value){if(value===void 0){throw Error(`Expected ${name} but value was undefiend`)}
return value}function getCacheVersion(paths,compressionMethod,enableCrossOsArchive=false){const components=paths.slice();if(compressionMethod){components.push(compressionMethod)}
if(process.platform==="win32"&&!enableCrossOsArchive){components.push("windows-only")}components.push(versionSalt);return external_crypto_.createHash("sha256").
update(components.join("|")).digest("hex")}function getRuntimeToken(){const token=process.env["ACTIONS_RUNTIME_TOKEN"];if(!token){throw new Error("Unable to get\
 the ACTIONS_RUNTIME_TOKEN env variable")}return token}var lib=__webpack_require__(44942);var auth=__webpack_require__(92145);var external_url_=__webpack_require__(
87016);var dist=__webpack_require__(36702);;class FilesNotFoundError extends Error{constructor(files=[]){let message="No files were found to upload";if(files.length>
0){message+=`: ${files.join(", ")}`}super(message);this.files=files;this.name="FilesNotFoundError"}}class InvalidResponseError extends Error{constructor(message){
super(message);this.name="InvalidResponseError"}}class CacheNotFoundError extends Error{constructor(message="Cache not found"){super(message);this.name="CacheNo\
tFoundError"}}class GHESNotSupportedError extends Error{constructor(message="@actions/cache v4.1.4+, actions/cache/save@v4+ and actions/cache/restore@v4+ are no\
t currently supported on GHES."){super(message);this.name="GHESNotSupportedError"}}class NetworkError extends Error{constructor(code){const message=`Unable to m\
ake request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(message);this.code=code;this.name="Network\
Error"}}NetworkError.isNetworkErrorCode=code=>{if(!code)return false;return["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code)};
class UsageError extends Error{constructor(){const message=`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`;super(message);this.name="UsageError"}}UsageError.isUsageErrorMessage=msg=>{if(!msg)return false;return msg.includes("insufficient usage")};class RateLimitError extends Error{constructor(message){
super(message);this.name="RateLimitError"}};var uploadUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class UploadProgress{constructor(contentLength){this.contentLength=
contentLength;this.sentBytes=0;this.displayedComplete=false;this.startTime=Date.now()}setSentBytes(sentBytes){this.sentBytes=sentBytes}getTransferredBytes(){return this.
sentBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete){return}const transferredBytes=this.sentBytes;const percentage=(100*
(transferredBytes/this.contentLength)).toFixed(1);const elapsedTime=Date.now()-this.startTime;const uploadSpeed=(transferredBytes/(1024*1024)/(elapsedTime/1e3)).
toFixed(1);lib_core.info(`Sent ${transferredBytes} of ${this.contentLength} (${percentage}%), ${uploadSpeed} MBs/sec`);if(this.isDone()){this.displayedComplete=
true}}onProgress(){return progress=>{this.setSentBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){const displayCallback=()=>{this.display();if(!this.
isDone()){this.timeoutHandle=setTimeout(displayCallback,delayInMs)}};this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){if(this.timeoutHandle){
clearTimeout(this.timeoutHandle);this.timeoutHandle=void 0}this.display()}}function uploadCacheArchiveSDK(signedUploadURL,archivePath,options){return uploadUtils_awaiter(
this,void 0,void 0,function*(){var _a2;const blobClient=new dist.jl(signedUploadURL);const blockBlobClient=blobClient.getBlockBlobClient();const uploadProgress=new UploadProgress(
(_a2=options===null||options===void 0?void 0:options.archiveSizeBytes)!==null&&_a2!==void 0?_a2:0);const uploadOptions={blockSize:options===null||options===void 0?
void 0:options.uploadChunkSize,concurrency:options===null||options===void 0?void 0:options.uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:uploadProgress.
onProgress()};try{uploadProgress.startDisplayTimer();lib_core.debug(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.containerName}`);const response=yield blockBlobClient.
uploadFile(archivePath,uploadOptions);if(response._response.status>=400){throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${response.
_response.status}`)}return response}catch(error){lib_core.warning(`uploadCacheArchiveSDK: internal error uploading cache archive: ${error.message}`);throw error}finally{
uploadProgress.stopDisplayTimer()}})}var external_buffer_=__webpack_require__(20181);;var requestUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function isSuccessStatusCode(statusCode){
if(!statusCode){return false}return statusCode>=200&&statusCode<300}function isServerErrorStatusCode(statusCode){if(!statusCode){return true}return statusCode>=
500}function isRetryableStatusCode(statusCode){if(!statusCode){return false}const retryableStatusCodes=[lib.Hv.BadGateway,lib.Hv.ServiceUnavailable,lib.Hv.GatewayTimeout];
return retryableStatusCodes.includes(statusCode)}function sleep(milliseconds){return requestUtils_awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>setTimeout(
resolve,milliseconds))})}function retry(name_1,method_1,getStatusCode_1){return requestUtils_awaiter(this,arguments,void 0,function*(name,method,getStatusCode,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay,onError=void 0){
let errorMessage="";let attempt=1;while(attempt<=maxAttempts){let response=void 0;let statusCode=void 0;let isRetryable=false;try{response=yield method()}catch(error){
if(onError){response=onError(error)}isRetryable=true;errorMessage=error.message}if(response){statusCode=getStatusCode(response);if(!isServerErrorStatusCode(statusCode)){
return response}}if(statusCode){isRetryable=isRetryableStatusCode(statusCode);errorMessage=`Cache service responded with ${statusCode}`}lib_core.debug(`${name} \
- Attempt ${attempt} of ${maxAttempts} failed with error: ${errorMessage}`);if(!isRetryable){lib_core.debug(`${name} - Error is not retryable`);break}yield sleep(
delay);attempt++}throw Error(`${name} failed: ${errorMessage}`)})}function retryTypedResponse(name_1,method_1){return requestUtils_awaiter(this,arguments,void 0,
function*(name,method,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay){return yield retry(name,method,response=>response.statusCode,maxAttempts,delay,error=>{
if(error instanceof lib.Kg){return{statusCode:error.statusCode,result:null,headers:{},error}}else{return void 0}})})}function retryHttpClientResponse(name_1,method_1){
return requestUtils_awaiter(this,arguments,void 0,function*(name,method,maxAttempts=DefaultRetryAttempts,delay=DefaultRetryDelay){return yield retry(name,method,
response=>response.message.statusCode,maxAttempts,delay)})};var downloadUtils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function pipeResponseToStream(response,output){return downloadUtils_awaiter(
this,void 0,void 0,function*(){const pipeline=external_util_.promisify(external_stream_.pipeline);yield pipeline(response.message,output)})}class DownloadProgress{constructor(contentLength){
this.contentLength=contentLength;this.segmentIndex=0;this.segmentSize=0;this.segmentOffset=0;this.receivedBytes=0;this.displayedComplete=false;this.startTime=Date.
now()}nextSegment(segmentSize){this.segmentOffset=this.segmentOffset+this.segmentSize;this.segmentIndex=this.segmentIndex+1;this.segmentSize=segmentSize;this.receivedBytes=
0;lib_core.debug(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`)}setReceivedBytes(receivedBytes){this.receivedBytes=receivedBytes}getTransferredBytes(){
return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete){return}const transferredBytes=this.
segmentOffset+this.receivedBytes;const percentage=(100*(transferredBytes/this.contentLength)).toFixed(1);const elapsedTime=Date.now()-this.startTime;const downloadSpeed=(transferredBytes/
(1024*1024)/(elapsedTime/1e3)).toFixed(1);lib_core.info(`Received ${transferredBytes} of ${this.contentLength} (${percentage}%), ${downloadSpeed} MBs/sec`);if(this.
isDone()){this.displayedComplete=true}}onProgress(){return progress=>{this.setReceivedBytes(progress.loadedBytes)}}startDisplayTimer(delayInMs=1e3){const displayCallback=()=>{
this.display();if(!this.isDone()){this.timeoutHandle=setTimeout(displayCallback,delayInMs)}};this.timeoutHandle=setTimeout(displayCallback,delayInMs)}stopDisplayTimer(){
if(this.timeoutHandle){clearTimeout(this.timeoutHandle);this.timeoutHandle=void 0}this.display()}}function downloadCacheHttpClient(archiveLocation,archivePath){
return downloadUtils_awaiter(this,void 0,void 0,function*(){const writeStream=external_fs_.createWriteStream(archivePath);const httpClient=new lib.HttpClient("a\
ctions/cache");const downloadResponse=yield retryHttpClientResponse("downloadCache",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return httpClient.get(
archiveLocation)}));downloadResponse.message.socket.setTimeout(SocketTimeout,()=>{downloadResponse.message.destroy();lib_core.debug(`Aborting download, socket t\
imed out after ${SocketTimeout} ms`)});yield pipeResponseToStream(downloadResponse,writeStream);const contentLengthHeader=downloadResponse.message.headers["cont\
ent-length"];if(contentLengthHeader){const expectedLength=parseInt(contentLengthHeader);const actualLength=getArchiveFileSizeInBytes(archivePath);if(actualLength!==
expectedLength){throw new Error(`Incomplete download. Expected file size: ${expectedLength}, actual file size: ${actualLength}`)}}else{lib_core.debug("Unable to\
 validate download, no Content-Length header")}})}function downloadCacheHttpClientConcurrent(archiveLocation,archivePath,options){return downloadUtils_awaiter(this,
void 0,void 0,function*(){var _a2;const archiveDescriptor=yield external_fs_.promises.open(archivePath,"w");const httpClient=new lib.HttpClient("actions/cache",
void 0,{socketTimeout:options.timeoutInMs,keepAlive:true});try{const res=yield retryHttpClientResponse("downloadCacheMetadata",()=>downloadUtils_awaiter(this,void 0,
void 0,function*(){return yield httpClient.request("HEAD",archiveLocation,null,{})}));const lengthHeader=res.message.headers["content-length"];if(lengthHeader===
void 0||lengthHeader===null){throw new Error("Content-Length not found on blob response")}const length=parseInt(lengthHeader);if(Number.isNaN(length)){throw new Error(
`Could not interpret Content-Length: ${length}`)}const downloads=[];const blockSize=4*1024*1024;for(let offset=0;offset<length;offset+=blockSize){const count=Math.
min(blockSize,length-offset);downloads.push({offset,promiseGetter:()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield downloadSegmentRetry(httpClient,
archiveLocation,offset,count)})})}downloads.reverse();let actives=0;let bytesDownloaded=0;const progress=new DownloadProgress(length);progress.startDisplayTimer();
const progressFn=progress.onProgress();const activeDownloads=[];let nextDownload;const waitAndWrite=()=>downloadUtils_awaiter(this,void 0,void 0,function*(){const segment=yield Promise.
race(Object.values(activeDownloads));yield archiveDescriptor.write(segment.buffer,0,segment.count,segment.offset);actives--;delete activeDownloads[segment.offset];
bytesDownloaded+=segment.count;progressFn({loadedBytes:bytesDownloaded})});while(nextDownload=downloads.pop()){activeDownloads[nextDownload.offset]=nextDownload.
promiseGetter();actives++;if(actives>=((_a2=options.downloadConcurrency)!==null&&_a2!==void 0?_a2:10)){yield waitAndWrite()}}while(actives>0){yield waitAndWrite()}}finally{
httpClient.dispose();yield archiveDescriptor.close()}})}function downloadSegmentRetry(httpClient,archiveLocation,offset,count){return downloadUtils_awaiter(this,
void 0,void 0,function*(){const retries=5;let failures=0;while(true){try{const timeout=3e4;const result=yield promiseWithTimeout(timeout,downloadSegment(httpClient,
archiveLocation,offset,count));if(typeof result==="string"){throw new Error("downloadSegmentRetry failed due to timeout")}return result}catch(err){if(failures>=
retries){throw err}failures++}}})}function downloadSegment(httpClient,archiveLocation,offset,count){return downloadUtils_awaiter(this,void 0,void 0,function*(){
const partRes=yield retryHttpClientResponse("downloadCachePart",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield httpClient.get(archiveLocation,
{Range:`bytes=${offset}-${offset+count-1}`})}));if(!partRes.readBodyBuffer){throw new Error("Expected HttpClientResponse to implement readBodyBuffer")}return{offset,
count,buffer:yield partRes.readBodyBuffer()}})}function downloadCacheStorageSDK(archiveLocation,archivePath,options){return downloadUtils_awaiter(this,void 0,void 0,
function*(){var _a2;const client=new dist.wG(archiveLocation,void 0,{retryOptions:{tryTimeoutInMs:options.timeoutInMs}});const properties=yield client.getProperties();
const contentLength=(_a2=properties.contentLength)!==null&&_a2!==void 0?_a2:-1;if(contentLength<0){lib_core.debug("Unable to determine content length, downloadi\
ng file with http-client...");yield downloadCacheHttpClient(archiveLocation,archivePath)}else{const maxSegmentSize=Math.min(134217728,external_buffer_.constants.
MAX_LENGTH);const downloadProgress=new DownloadProgress(contentLength);const fd=external_fs_.openSync(archivePath,"w");try{downloadProgress.startDisplayTimer();
const controller=new AbortController;const abortSignal=controller.signal;while(!downloadProgress.isDone()){const segmentStart=downloadProgress.segmentOffset+downloadProgress.
segmentSize;const segmentSize=Math.min(maxSegmentSize,contentLength-segmentStart);downloadProgress.nextSegment(segmentSize);const result=yield promiseWithTimeout(
options.segmentTimeoutInMs||36e5,client.downloadToBuffer(segmentStart,segmentSize,{abortSignal,concurrency:options.downloadConcurrency,onProgress:downloadProgress.
onProgress()}));if(result==="timeout"){controller.abort();throw new Error("Aborting cache download as the download time exceeded the timeout.")}else if(Buffer.isBuffer(
result)){external_fs_.writeFileSync(fd,result)}}}finally{downloadProgress.stopDisplayTimer();external_fs_.closeSync(fd)}}})}const promiseWithTimeout=(timeoutMs,promise)=>downloadUtils_awaiter(
void 0,void 0,void 0,function*(){let timeoutHandle;const timeoutPromise=new Promise(resolve=>{timeoutHandle=setTimeout(()=>resolve("timeout"),timeoutMs)});return Promise.
race([promise,timeoutPromise]).then(result=>{clearTimeout(timeoutHandle);return result})});;function getUploadOptions(copy){const result={useAzureSdk:false,uploadConcurrency:4,
uploadChunkSize:32*1024*1024};if(copy){if(typeof copy.useAzureSdk==="boolean"){result.useAzureSdk=copy.useAzureSdk}if(typeof copy.uploadConcurrency==="number"){
result.uploadConcurrency=copy.uploadConcurrency}if(typeof copy.uploadChunkSize==="number"){result.uploadChunkSize=copy.uploadChunkSize}}result.uploadConcurrency=
!isNaN(Number(process.env["CACHE_UPLOAD_CONCURRENCY"]))?Math.min(32,Number(process.env["CACHE_UPLOAD_CONCURRENCY"])):result.uploadConcurrency;result.uploadChunkSize=
!isNaN(Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"]))?Math.min(128*1024*1024,Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"])*1024*1024):result.uploadChunkSize;lib_core.
debug(`Use Azure SDK: ${result.useAzureSdk}`);lib_core.debug(`Upload concurrency: ${result.uploadConcurrency}`);lib_core.debug(`Upload chunk size: ${result.uploadChunkSize}`);
return result}function getDownloadOptions(copy){const result={useAzureSdk:false,concurrentBlobDownloads:true,downloadConcurrency:8,timeoutInMs:3e4,segmentTimeoutInMs:6e5,
lookupOnly:false};if(copy){if(typeof copy.useAzureSdk==="boolean"){result.useAzureSdk=copy.useAzureSdk}if(typeof copy.concurrentBlobDownloads==="boolean"){result.
concurrentBlobDownloads=copy.concurrentBlobDownloads}if(typeof copy.downloadConcurrency==="number"){result.downloadConcurrency=copy.downloadConcurrency}if(typeof copy.
timeoutInMs==="number"){result.timeoutInMs=copy.timeoutInMs}if(typeof copy.segmentTimeoutInMs==="number"){result.segmentTimeoutInMs=copy.segmentTimeoutInMs}if(typeof copy.
lookupOnly==="boolean"){result.lookupOnly=copy.lookupOnly}}const segmentDownloadTimeoutMins=process.env["SEGMENT_DOWNLOAD_TIMEOUT_MINS"];if(segmentDownloadTimeoutMins&&
!isNaN(Number(segmentDownloadTimeoutMins))&&isFinite(Number(segmentDownloadTimeoutMins))){result.segmentTimeoutInMs=Number(segmentDownloadTimeoutMins)*60*1e3}lib_core.
debug(`Use Azure SDK: ${result.useAzureSdk}`);lib_core.debug(`Download concurrency: ${result.downloadConcurrency}`);lib_core.debug(`Request timeout (ms): ${result.
timeoutInMs}`);lib_core.debug(`Cache segment download timeout mins env var: ${process.env["SEGMENT_DOWNLOAD_TIMEOUT_MINS"]}`);lib_core.debug(`Segment download t\
imeout (ms): ${result.segmentTimeoutInMs}`);lib_core.debug(`Lookup only: ${result.lookupOnly}`);return result};function isGhes(){const ghUrl=new URL(process.env["\
GITHUB_SERVER_URL"]||"https://github.com");const hostname=ghUrl.hostname.trimEnd().toUpperCase();const isGitHubHost=hostname==="GITHUB.COM";const isGheHost=hostname.
endsWith(".GHE.COM");const isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&!isLocalHost}function getCacheServiceVersion(){if(isGhes())
return"v1";return process.env["ACTIONS_CACHE_SERVICE_V2"]?"v2":"v1"}const KNOWN_CACHE_MODES=["none","read","write","write-only"];function getCacheMode(){return(process.
env["ACTIONS_CACHE_MODE"]||"").trim().toLowerCase()}function isCacheReadable(mode){if(!KNOWN_CACHE_MODES.includes(mode))return true;return mode==="read"||mode===
"write"}function isCacheWritable(mode){if(!KNOWN_CACHE_MODES.includes(mode))return true;return mode==="write"||mode==="write-only"}function getCacheServiceURL(){
const version=getCacheServiceVersion();switch(version){case"v1":return process.env["ACTIONS_CACHE_URL"]||process.env["ACTIONS_RESULTS_URL"]||"";case"v2":return process.
env["ACTIONS_RESULTS_URL"]||"";default:throw new Error(`Unsupported cache service version: ${version}`)}}var package_version=__webpack_require__(38658);;function getUserAgentString(){
return`@actions/cache-${package_version.version}`};var cacheHttpClient_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getCacheApiUrl(resource){const baseUrl=getCacheServiceURL();
if(!baseUrl){throw new Error("Cache Service Url not found, unable to restore cache.")}const url=`${baseUrl}_apis/artifactcache/${resource}`;lib_core.debug(`Reso\
urce Url: ${url}`);return url}function createAcceptHeader(type,apiVersion){return`${type};api-version=${apiVersion}`}function getRequestOptions(){const requestOptions={
headers:{Accept:createAcceptHeader("application/json","6.0-preview.1")}};return requestOptions}function createHttpClient(){const token=process.env["ACTIONS_RUNT\
IME_TOKEN"]||"";const bearerCredentialHandler=new auth.tZ(token);return new lib.HttpClient(getUserAgentString(),[bearerCredentialHandler],getRequestOptions())}function getCacheEntry(keys,paths,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){var _a2;const httpClient=createHttpClient();const version=getCacheVersion(paths,options===null||options===
void 0?void 0:options.compressionMethod,options===null||options===void 0?void 0:options.enableCrossOsArchive);const resource=`cache?keys=${encodeURIComponent(keys.
join(","))}&version=${version}`;const response=yield retryTypedResponse("getCacheEntry",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return httpClient.
getJson(getCacheApiUrl(resource))}));if(response.statusCode===204){if(lib_core.isDebug()){yield printCachesListForDiagnostics(keys[0],httpClient,version)}return null}
if(!isSuccessStatusCode(response.statusCode)){const errorMessage=(_a2=response.error)===null||_a2===void 0?void 0:_a2.message;if(errorMessage===null||errorMessage===
void 0?void 0:errorMessage.includes(CacheReadDeniedMessagePrefix)){throw new Error(errorMessage)}throw new Error(`Cache service responded with ${response.statusCode}`)}
const cacheResult=response.result;const cacheDownloadUrl=cacheResult===null||cacheResult===void 0?void 0:cacheResult.archiveLocation;if(!cacheDownloadUrl){throw new Error(
"Cache not found.")}lib_core.setSecret(cacheDownloadUrl);lib_core.debug(`Cache Result:`);lib_core.debug(JSON.stringify(cacheResult));return cacheResult})}function printCachesListForDiagnostics(key,httpClient,version){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const resource=`caches?key=${encodeURIComponent(key)}`;const response=yield retryTypedResponse("li\
stCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return httpClient.getJson(getCacheApiUrl(resource))}));if(response.statusCode===200){const cacheListResult=response.
result;const totalCount=cacheListResult===null||cacheListResult===void 0?void 0:cacheListResult.totalCount;if(totalCount&&totalCount>0){lib_core.debug(`No match\
ing cache found for cache key '${key}', version '${version} and scope ${process.env["GITHUB_REF"]}. There exist one or more cache(s) with similar key but they h\
ave different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workfl\
ows#matching-a-cache-key 
Other caches with similar key:`);for(const cacheEntry of(cacheListResult===null||cacheListResult===void 0?void 0:cacheListResult.artifactCaches)||[]){lib_core.debug(
`Cache Key: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.cacheKey}, Cache Version: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.cacheVersion}\
, Cache Scope: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.scope}, Cache Created: ${cacheEntry===null||cacheEntry===void 0?void 0:cacheEntry.creationTime}`)}}}})}
function downloadCache(archiveLocation,archivePath,options){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const archiveUrl=new external_url_.URL(
archiveLocation);const downloadOptions=getDownloadOptions(options);if(archiveUrl.hostname.endsWith(".blob.core.windows.net")){if(downloadOptions.useAzureSdk){yield downloadCacheStorageSDK(
archiveLocation,archivePath,downloadOptions)}else if(downloadOptions.concurrentBlobDownloads){yield downloadCacheHttpClientConcurrent(archiveLocation,archivePath,
downloadOptions)}else{yield downloadCacheHttpClient(archiveLocation,archivePath)}}else{yield downloadCacheHttpClient(archiveLocation,archivePath)}})}function reserveCache(key,paths,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const httpClient=createHttpClient();const version=getCacheVersion(paths,options===null||options===
void 0?void 0:options.compressionMethod,options===null||options===void 0?void 0:options.enableCrossOsArchive);const reserveCacheRequest={key,version,cacheSize:options===
null||options===void 0?void 0:options.cacheSize};const response=yield retryTypedResponse("reserveCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){
return httpClient.postJson(getCacheApiUrl("caches"),reserveCacheRequest)}));return response})}function getContentRange(start,end){return`bytes ${start}-${end}/*`}
function uploadChunk(httpClient,resourceUrl,openStream,start,end){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){lib_core.debug(`Uploading chunk \
of size ${end-start+1} bytes at offset ${start} with content range: ${getContentRange(start,end)}`);const additionalHeaders={"Content-Type":"application/octet-s\
tream","Content-Range":getContentRange(start,end)};const uploadChunkResponse=yield retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end})`,()=>cacheHttpClient_awaiter(
this,void 0,void 0,function*(){return httpClient.sendStream("PATCH",resourceUrl,openStream(),additionalHeaders)}));if(!isSuccessStatusCode(uploadChunkResponse.message.
statusCode)){throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`)}})}function uploadFile(httpClient,cacheId,archivePath,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const fileSize=getArchiveFileSizeInBytes(archivePath);const resourceUrl=getCacheApiUrl(`caches/${cacheId.
toString()}`);const fd=external_fs_.openSync(archivePath,"r");const uploadOptions=getUploadOptions(options);const concurrency=assertDefined("uploadConcurrency",
uploadOptions.uploadConcurrency);const maxChunkSize=assertDefined("uploadChunkSize",uploadOptions.uploadChunkSize);const parallelUploads=[...new Array(concurrency).
keys()];lib_core.debug("Awaiting all uploads");let offset=0;try{yield Promise.all(parallelUploads.map(()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){
while(offset<fileSize){const chunkSize=Math.min(fileSize-offset,maxChunkSize);const start=offset;const end=offset+chunkSize-1;offset+=maxChunkSize;yield uploadChunk(
httpClient,resourceUrl,()=>external_fs_.createReadStream(archivePath,{fd,start,end,autoClose:false}).on("error",error=>{throw new Error(`Cache upload failed bec\
ause file read failed with ${error.message}`)}),start,end)}})))}finally{external_fs_.closeSync(fd)}return})}function commitCache(httpClient,cacheId,filesize){return cacheHttpClient_awaiter(
this,void 0,void 0,function*(){const commitCacheRequest={size:filesize};return yield retryTypedResponse("commitCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,
function*(){return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.toString()}`),commitCacheRequest)}))})}function saveCache(cacheId,archivePath,signedUploadURL,options){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const uploadOptions=getUploadOptions(options);if(uploadOptions.useAzureSdk){if(!signedUploadURL){throw new Error(
"Azure Storage SDK can only be used when a signed URL is provided.")}yield uploadCacheArchiveSDK(signedUploadURL,archivePath,options)}else{const httpClient=createHttpClient();
lib_core.debug("Upload cache");yield uploadFile(httpClient,cacheId,archivePath,options);lib_core.debug("Commiting cache");const cacheSize=getArchiveFileSizeInBytes(
archivePath);lib_core.info(`Cache Size: ~${Math.round(cacheSize/(1024*1024))} MB (${cacheSize} B)`);const commitCacheResponse=yield commitCache(httpClient,cacheId,
cacheSize);if(!isSuccessStatusCode(commitCacheResponse.statusCode)){throw new Error(`Cache service responded with ${commitCacheResponse.statusCode} during commi\
t cache.`)}lib_core.info("Cache saved successfully")}})}var commonjs=__webpack_require__(44420);var build_commonjs=__webpack_require__(68886);;class CacheScope$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.entities.v1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(value){
const message={scope:"",permission:"0"};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,
build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==null&&target!==void 0?
target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.scope=reader.string();break;case 2:
message.permission=reader.int64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (w\
ire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,
fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.scope!=="")writer.tag(1,build_commonjs.WireType.LengthDelimited).string(
message.scope);if(message.permission!=="0")writer.tag(2,build_commonjs.WireType.Varint).int64(message.permission);let u=options.writeUnknownFields;if(u!==false)
(u==true?build_commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const CacheScope=new CacheScope$Type;;class CacheMetadata$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"messa\
ge",repeat:1,T:()=>CacheScope}])}create(value){const message={repositoryId:"0",scope:[]};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,
value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==
null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.repositoryId=
reader.int64().toString();break;case 2:message.scope.push(CacheScope.internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===
true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.
repositoryId!=="0")writer.tag(1,build_commonjs.WireType.Varint).int64(message.repositoryId);for(let i=0;i<message.scope.length;i++)CacheScope.internalBinaryWrite(
message.scope[i],writer.tag(2,build_commonjs.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const CacheMetadata=new CacheMetadata$Type;;class CreateCacheEntryRequest$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"k\
ey",kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(value){const message={key:"",version:""};globalThis.Object.defineProperty(message,build_commonjs.
MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.
version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType})\
 for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}
return message}internalBinaryWrite(message,writer,options){if(message.metadata)CacheMetadata.internalBinaryWrite(message.metadata,writer.tag(1,build_commonjs.WireType.
LengthDelimited).fork(),options).join();if(message.key!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).string(message.key);if(message.version!=="")writer.
tag(3,build_commonjs.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer);return writer}}const cache_CreateCacheEntryRequest=new CreateCacheEntryRequest$Type;class CreateCacheEntryResponse$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"\
scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}create(value){const message={ok:false,signedUploadUrl:"",message:""};globalThis.Object.defineProperty(message,
build_commonjs.MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.ok=reader.bool();break;case 2:message.signedUploadUrl=reader.string();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===
true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.
ok!==false)writer.tag(1,build_commonjs.WireType.Varint).bool(message.ok);if(message.signedUploadUrl!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).string(
message.signedUploadUrl);if(message.message!=="")writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;
if(u!==false)(u==true?build_commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_CreateCacheEntryResponse=new CreateCacheEntryResponse$Type;
class FinalizeCacheEntryUploadRequest$Type extends build_commonjs.MessageType{constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",
[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"\
scalar",T:9}])}create(value){const message={key:"",sizeBytes:"0",version:""};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,
value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==
null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.metadata=
CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.sizeBytes=reader.
int64().toString();break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown \
field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.onRead:u)(
this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.metadata)CacheMetadata.internalBinaryWrite(message.
metadata,writer.tag(1,build_commonjs.WireType.LengthDelimited).fork(),options).join();if(message.key!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).
string(message.key);if(message.sizeBytes!=="0")writer.tag(3,build_commonjs.WireType.Varint).int64(message.sizeBytes);if(message.version!=="")writer.tag(4,build_commonjs.
WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,
message,writer);return writer}}const cache_FinalizeCacheEntryUploadRequest=new FinalizeCacheEntryUploadRequest$Type;class FinalizeCacheEntryUploadResponse$Type extends build_commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"\
scalar",T:3},{no:3,name:"message",kind:"scalar",T:9}])}create(value){const message={ok:false,entryId:"0",message:""};globalThis.Object.defineProperty(message,build_commonjs.
MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.ok=reader.bool();break;case 2:message.entryId=reader.int64().toString();break;case 3:message.message=reader.string();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===
true?build_commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.
ok!==false)writer.tag(1,build_commonjs.WireType.Varint).bool(message.ok);if(message.entryId!=="0")writer.tag(2,build_commonjs.WireType.Varint).int64(message.entryId);
if(message.message!=="")writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.message);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_FinalizeCacheEntryUploadResponse=new FinalizeCacheEntryUploadResponse$Type;
class GetCacheEntryDownloadURLRequest$Type extends build_commonjs.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",
[{no:1,name:"metadata",kind:"message",T:()=>CacheMetadata},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"\
version",kind:"scalar",T:9}])}create(value){const message={key:"",restoreKeys:[],version:""};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,
{enumerable:false,value:this});if(value!==void 0)(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.metadata=CacheMetadata.internalBinaryRead(reader,reader.uint32(),options,message.metadata);break;case 2:message.key=reader.string();break;case 3:message.
restoreKeys.push(reader.string());break;case 4:message.version=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.metadata)CacheMetadata.internalBinaryWrite(
message.metadata,writer.tag(1,build_commonjs.WireType.LengthDelimited).fork(),options).join();if(message.key!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).
string(message.key);for(let i=0;i<message.restoreKeys.length;i++)writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.restoreKeys[i]);if(message.
version!=="")writer.tag(4,build_commonjs.WireType.LengthDelimited).string(message.version);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_GetCacheEntryDownloadURLRequest=new GetCacheEntryDownloadURLRequest$Type;
class GetCacheEntryDownloadURLResponse$Type extends build_commonjs.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRespon\
se",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{no:3,name:"matched_key",kind:"scalar",T:9}])}create(value){const message={
ok:false,signedDownloadUrl:"",matchedKey:""};globalThis.Object.defineProperty(message,build_commonjs.MESSAGE_TYPE,{enumerable:false,value:this});if(value!==void 0)
(0,build_commonjs.reflectionMergePartial)(this,message,value);return message}internalBinaryRead(reader,length,options,target){let message=target!==null&&target!==
void 0?target:this.create(),end=reader.pos+length;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:
message.signedDownloadUrl=reader.string();break;case 3:message.matchedKey=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?build_commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){if(message.ok!==false)writer.tag(1,build_commonjs.
WireType.Varint).bool(message.ok);if(message.signedDownloadUrl!=="")writer.tag(2,build_commonjs.WireType.LengthDelimited).string(message.signedDownloadUrl);if(message.
matchedKey!=="")writer.tag(3,build_commonjs.WireType.LengthDelimited).string(message.matchedKey);let u=options.writeUnknownFields;if(u!==false)(u==true?build_commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer);return writer}}const cache_GetCacheEntryDownloadURLResponse=new GetCacheEntryDownloadURLResponse$Type;
const CacheService=new commonjs.C0("github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:cache_CreateCacheEntryRequest,O:cache_CreateCacheEntryResponse},
{name:"FinalizeCacheEntryUpload",options:{},I:cache_FinalizeCacheEntryUploadRequest,O:cache_FinalizeCacheEntryUploadResponse},{name:"GetCacheEntryDownloadURL",options:{},
I:cache_GetCacheEntryDownloadURLRequest,O:cache_GetCacheEntryDownloadURLResponse}]);;class CacheServiceClientJSON{constructor(rpc){this.rpc=rpc;this.CreateCacheEntry.
bind(this);this.FinalizeCacheEntryUpload.bind(this);this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(request){const data=cache_CreateCacheEntryRequest.
toJson(request,{useProtoFieldName:true,emitDefaultValues:false});const promise=this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry",
"application/json",data);return promise.then(data2=>cache_CreateCacheEntryResponse.fromJson(data2,{ignoreUnknownFields:true}))}FinalizeCacheEntryUpload(request){
const data=cache_FinalizeCacheEntryUploadRequest.toJson(request,{useProtoFieldName:true,emitDefaultValues:false});const promise=this.rpc.request("github.actions\
.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",data);return promise.then(data2=>cache_FinalizeCacheEntryUploadResponse.fromJson(data2,
{ignoreUnknownFields:true}))}GetCacheEntryDownloadURL(request){const data=cache_GetCacheEntryDownloadURLRequest.toJson(request,{useProtoFieldName:true,emitDefaultValues:false});
const promise=this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",data);return promise.then(data2=>cache_GetCacheEntryDownloadURLResponse.
fromJson(data2,{ignoreUnknownFields:true}))}}class CacheServiceClientProtobuf{constructor(rpc){this.rpc=rpc;this.CreateCacheEntry.bind(this);this.FinalizeCacheEntryUpload.
bind(this);this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(request){const data=CreateCacheEntryRequest.toBinary(request);const promise=this.rpc.request(
"github.actions.results.api.v1.CacheService","CreateCacheEntry","application/protobuf",data);return promise.then(data2=>CreateCacheEntryResponse.fromBinary(data2))}FinalizeCacheEntryUpload(request){
const data=FinalizeCacheEntryUploadRequest.toBinary(request);const promise=this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUplo\
ad","application/protobuf",data);return promise.then(data2=>FinalizeCacheEntryUploadResponse.fromBinary(data2))}GetCacheEntryDownloadURL(request){const data=GetCacheEntryDownloadURLRequest.
toBinary(request);const promise=this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/protobuf",data);return promise.
then(data2=>GetCacheEntryDownloadURLResponse.fromBinary(data2))}};function maskSigUrl(url){if(!url)return;try{const parsedUrl=new URL(url);const signature=parsedUrl.
searchParams.get("sig");if(signature){(0,lib_core.setSecret)(signature);(0,lib_core.setSecret)(encodeURIComponent(signature))}}catch(error){(0,lib_core.debug)(`\
Failed to parse URL: ${url} ${error instanceof Error?error.message:String(error)}`)}}function maskSecretUrls(body){if(typeof body!=="object"||body===null){(0,lib_core.
debug)("body is not an object or is null");return}if("signed_upload_url"in body&&typeof body.signed_upload_url==="string"){maskSigUrl(body.signed_upload_url)}if("\
signed_download_url"in body&&typeof body.signed_download_url==="string"){maskSigUrl(body.signed_download_url)}};var cacheTwirpClient_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class CacheServiceClient{constructor(userAgent,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){
this.maxAttempts=5;this.baseRetryIntervalMilliseconds=3e3;this.retryMultiplier=1.5;const token=getRuntimeToken();this.baseUrl=getCacheServiceURL();if(maxAttempts){
this.maxAttempts=maxAttempts}if(baseRetryIntervalMilliseconds){this.baseRetryIntervalMilliseconds=baseRetryIntervalMilliseconds}if(retryMultiplier){this.retryMultiplier=
retryMultiplier}this.httpClient=new lib.HttpClient(userAgent,[new auth.tZ(token)])}request(service,method,contentType,data){return cacheTwirpClient_awaiter(this,
void 0,void 0,function*(){const url=new URL(`/twirp/${service}/${method}`,this.baseUrl).href;(0,lib_core.debug)(`[Request] ${method} ${url}`);const headers={"Co\
ntent-Type":contentType};try{const{body}=yield this.retryableRequest(()=>cacheTwirpClient_awaiter(this,void 0,void 0,function*(){return this.httpClient.post(url,
JSON.stringify(data),headers)}));return body}catch(error){throw new Error(`Failed to ${method}: ${error.message}`)}})}retryableRequest(operation){return cacheTwirpClient_awaiter(
this,void 0,void 0,function*(){let attempt=0;let errorMessage="";let rawBody="";while(attempt<this.maxAttempts){let isRetryable=false;try{const response=yield operation();
const statusCode=response.message.statusCode;rawBody=yield response.readBody();(0,lib_core.debug)(`[Response] - ${response.message.statusCode}`);(0,lib_core.debug)(
`Headers: ${JSON.stringify(response.message.headers,null,2)}`);const body=JSON.parse(rawBody);maskSecretUrls(body);(0,lib_core.debug)(`Body: ${JSON.stringify(body,
null,2)}`);if(this.isSuccessStatusCode(statusCode)){return{response,body}}isRetryable=this.isRetryableHttpStatusCode(statusCode);errorMessage=`Failed request: (${statusCode}\
) ${response.message.statusMessage}`;if(body.msg){if(UsageError.isUsageErrorMessage(body.msg)){throw new UsageError}errorMessage=`${errorMessage}: ${body.msg}`}
if(statusCode===lib.Hv.TooManyRequests){const retryAfterHeader=response.message.headers["retry-after"];if(retryAfterHeader){const parsedSeconds=parseInt(retryAfterHeader,
10);if(!isNaN(parsedSeconds)&&parsedSeconds>0){(0,lib_core.warning)(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`)}}throw new RateLimitError(
`Rate limited: ${errorMessage}`)}}catch(error){if(error instanceof SyntaxError){(0,lib_core.debug)(`Raw Body: ${rawBody}`)}if(error instanceof UsageError){throw error}
if(error instanceof RateLimitError){throw error}if(NetworkError.isNetworkErrorCode(error===null||error===void 0?void 0:error.code)){throw new NetworkError(error===
null||error===void 0?void 0:error.code)}isRetryable=true;errorMessage=error.message}if(!isRetryable){throw new Error(`Received non-retryable error: ${errorMessage}`)}
if(attempt+1===this.maxAttempts){throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`)}const retryTimeMilliseconds=this.
getExponentialRetryTimeMilliseconds(attempt);(0,lib_core.info)(`Attempt ${attempt+1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request\
 in ${retryTimeMilliseconds} ms...`);yield this.sleep(retryTimeMilliseconds);attempt++}throw new Error(`Request failed`)})}isSuccessStatusCode(statusCode){if(!statusCode)
return false;return statusCode>=200&&statusCode<300}isRetryableHttpStatusCode(statusCode){if(!statusCode)return false;const retryableStatusCodes=[lib.Hv.BadGateway,
lib.Hv.GatewayTimeout,lib.Hv.InternalServerError,lib.Hv.ServiceUnavailable];return retryableStatusCodes.includes(statusCode)}sleep(milliseconds){return cacheTwirpClient_awaiter(
this,void 0,void 0,function*(){return new Promise(resolve=>setTimeout(resolve,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){if(attempt<0){throw new Error(
"attempt should be a positive integer")}if(attempt===0){return this.baseRetryIntervalMilliseconds}const minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.
retryMultiplier,attempt);const maxTime=minTime*this.retryMultiplier;return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}}function internalCacheTwirpClient(options){
const client=new CacheServiceClient(getUserAgentString(),options===null||options===void 0?void 0:options.maxAttempts,options===null||options===void 0?void 0:options.
retryIntervalMs,options===null||options===void 0?void 0:options.retryMultiplier);return new CacheServiceClientJSON(client)};var tar_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const tar_IS_WINDOWS=process.
platform==="win32";function getTarPath(){return tar_awaiter(this,void 0,void 0,function*(){switch(process.platform){case"win32":{const gnuTar=yield getGnuTarPathOnWindows();
const systemTar=SystemTarPathOnWindows;if(gnuTar){return{path:gnuTar,type:ArchiveToolType.GNU}}else if((0,external_fs_.existsSync)(systemTar)){return{path:systemTar,
type:ArchiveToolType.BSD}}break}case"darwin":{const gnuTar=yield io.K7("gtar",false);if(gnuTar){return{path:gnuTar,type:ArchiveToolType.GNU}}else{return{path:yield io.
K7("tar",true),type:ArchiveToolType.BSD}}}default:break}return{path:yield io.K7("tar",true),type:ArchiveToolType.GNU}})}function getTarArgs(tarPath_1,compressionMethod_1,type_1){
return tar_awaiter(this,arguments,void 0,function*(tarPath,compressionMethod,type,archivePath=""){const args=[`"${tarPath.path}"`];const cacheFileName=getCacheFileName(
compressionMethod);const tarFile="cache.tar";const workingDirectory=getWorkingDirectory();const BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==
CompressionMethod.Gzip&&tar_IS_WINDOWS;switch(type){case"create":args.push("--posix","-cf",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${external_path_.
sep}`,"g"),"/"),"--exclude",BSD_TAR_ZSTD?tarFile:cacheFileName.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),"-P","-C",workingDirectory.replace(new RegExp(
`\\${external_path_.sep}`,"g"),"/"),"--files-from",ManifestFilename);break;case"extract":args.push("-xf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${external_path_.
sep}`,"g"),"/"),"-P","-C",BSD_TAR_ZSTD?quoteAbsolutePath(workingDirectory):workingDirectory.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"));break;case"l\
ist":args.push("-tf",BSD_TAR_ZSTD?tarFile:archivePath.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),"-P");break}if(tarPath.type===ArchiveToolType.GNU){
switch(process.platform){case"win32":args.push("--force-local");break;case"darwin":args.push("--delay-directory-restore");break}}return args})}function getCommands(compressionMethod_1,type_1){
return tar_awaiter(this,arguments,void 0,function*(compressionMethod,type,archivePath=""){let args;const tarPath=yield getTarPath();const tarArgs=yield getTarArgs(
tarPath,compressionMethod,type,archivePath);const compressionArgs=type!=="create"?yield getDecompressionProgram(tarPath,compressionMethod,archivePath):yield getCompressionProgram(
tarPath,compressionMethod);const BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&tar_IS_WINDOWS;if(BSD_TAR_ZSTD&&type!==
"create"){args=[[...compressionArgs].join(" "),[...tarArgs].join(" ")]}else{args=[[...tarArgs].join(" "),[...compressionArgs].join(" ")]}return{commands:BSD_TAR_ZSTD?
args:[args.join(" ")],requiresTempDirectory:BSD_TAR_ZSTD&&type!=="create"}})}function getWorkingDirectory(){var _a2;return(_a2=process.env["GITHUB_WORKSPACE"])!==
null&&_a2!==void 0?_a2:process.cwd()}function quoteAbsolutePath(filePath){return`"${external_path_.resolve(filePath).replace(new RegExp(`\\${external_path_.sep}`,
"g"),"/")}"`}function getDecompressionProgram(tarPath,compressionMethod,archivePath){return tar_awaiter(this,void 0,void 0,function*(){const BSD_TAR_ZSTD=tarPath.
type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&tar_IS_WINDOWS;switch(compressionMethod){case CompressionMethod.Zstd:return BSD_TAR_ZSTD?
["zstd -d --long=30 --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",tar_IS_WINDOWS?'"zstd -d --long=30"':"unzstd --long=30"];case CompressionMethod.
ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -d --force -o",TarFilename,quoteAbsolutePath(archivePath)]:["--use-compress-program",tar_IS_WINDOWS?'"zstd -d"':"unzs\
td"];default:return["-z"]}})}function getCompressionProgram(tarPath,compressionMethod){return tar_awaiter(this,void 0,void 0,function*(){const cacheFileName=getCacheFileName(
compressionMethod);const BSD_TAR_ZSTD=tarPath.type===ArchiveToolType.BSD&&compressionMethod!==CompressionMethod.Gzip&&tar_IS_WINDOWS;switch(compressionMethod){case CompressionMethod.
Zstd:return BSD_TAR_ZSTD?["zstd -T0 --long=30 --force -o",cacheFileName.replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),TarFilename]:["--use-compress-pro\
gram",tar_IS_WINDOWS?'"zstd -T0 --long=30"':"zstdmt --long=30"];case CompressionMethod.ZstdWithoutLong:return BSD_TAR_ZSTD?["zstd -T0 --force -o",cacheFileName.
replace(new RegExp(`\\${external_path_.sep}`,"g"),"/"),TarFilename]:["--use-compress-program",tar_IS_WINDOWS?'"zstd -T0"':"zstdmt"];default:return["-z"]}})}function execCommands(commands,cwd){
return tar_awaiter(this,void 0,void 0,function*(){for(const command of commands){try{yield(0,exec.exec)(command,void 0,{cwd,env:Object.assign(Object.assign({},process.
env),{MSYS:"winsymlinks:nativestrict"})})}catch(error){throw new Error(`${command.split(" ")[0]} failed with error: ${error===null||error===void 0?void 0:error.
message}`)}}})}function execReadCommands(archivePath,compressionMethod,type){return tar_awaiter(this,void 0,void 0,function*(){const{commands,requiresTempDirectory}=yield getCommands(
compressionMethod,type,archivePath);const tempDirectory=requiresTempDirectory?yield createTempDirectory():void 0;try{yield execCommands(commands,tempDirectory)}finally{
if(tempDirectory){try{yield io.Yz(tempDirectory)}catch(error){lib_core.debug(`Failed to delete temporary tar directory: ${error}`)}}}})}function listTar(archivePath,compressionMethod){
return tar_awaiter(this,void 0,void 0,function*(){yield execReadCommands(archivePath,compressionMethod,"list")})}function extractTar(archivePath,compressionMethod){
return tar_awaiter(this,void 0,void 0,function*(){const workingDirectory=getWorkingDirectory();yield io.U$(workingDirectory);yield execReadCommands(archivePath,
compressionMethod,"extract")})}function createTar(archiveFolder,sourceDirectories,compressionMethod){return tar_awaiter(this,void 0,void 0,function*(){(0,external_fs_.
writeFileSync)(external_path_.join(archiveFolder,ManifestFilename),sourceDirectories.join("\n"));const{commands}=yield getCommands(compressionMethod,"create");yield execCommands(
commands,archiveFolder)})};var cache_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};class ValidationError extends Error{constructor(message){super(message);this.name="ValidationErro\
r";Object.setPrototypeOf(this,ValidationError.prototype)}}class ReserveCacheError extends Error{constructor(message){super(message);this.name="ReserveCacheError";
Object.setPrototypeOf(this,ReserveCacheError.prototype)}}const CACHE_WRITE_DENIED_PREFIX="cache write denied:";class CacheWriteDeniedError extends ReserveCacheError{constructor(message){
super(message);this.name="CacheWriteDeniedError";Object.setPrototypeOf(this,CacheWriteDeniedError.prototype)}}const CACHE_READ_DENIED_PREFIX=CacheReadDeniedMessagePrefix;
class CacheReadDeniedError extends Error{constructor(message){super(message);this.name="CacheReadDeniedError";Object.setPrototypeOf(this,CacheReadDeniedError.prototype)}}
class FinalizeCacheError extends Error{constructor(message){super(message);this.name="FinalizeCacheError";Object.setPrototypeOf(this,FinalizeCacheError.prototype)}}
function checkPaths(paths){if(!paths||paths.length===0){throw new ValidationError(`Path Validation Error: At least one directory or file path is required`)}}function checkKey(key){
if(key.length>512){throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 characters.`)}const regex=/^[^,]*$/;if(!regex.test(key)){throw new ValidationError(
`Key Validation Error: ${key} cannot contain commas.`)}}function isFeatureAvailable(){const cacheServiceVersion=getCacheServiceVersion();switch(cacheServiceVersion){case"\
v2":return!!process.env["ACTIONS_RESULTS_URL"];case"v1":default:return!!process.env["ACTIONS_CACHE_URL"]}}function restoreCache(paths_1,primaryKey_1,restoreKeys_1,options_1){
return cache_awaiter(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=false){const cacheServiceVersion=getCacheServiceVersion();
lib_core.debug(`Cache service version: ${cacheServiceVersion}`);checkPaths(paths);const cacheMode=getCacheMode();if(!isCacheReadable(cacheMode)){lib_core.info(`\
Cache restore skipped: the effective cache-mode '${cacheMode}' does not permit reads.`);lib_core.debug(`Skipped restore for paths [${paths.join(", ")}] with pri\
mary key '${primaryKey}'.`);return void 0}switch(cacheServiceVersion){case"v2":return yield restoreCacheV2(paths,primaryKey,restoreKeys,options,enableCrossOsArchive);case"\
v1":default:return yield restoreCacheV1(paths,primaryKey,restoreKeys,options,enableCrossOsArchive)}})}function restoreCacheV1(paths_1,primaryKey_1,restoreKeys_1,options_1){
return cache_awaiter(this,arguments,void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=false){var _a2;restoreKeys=restoreKeys||[];const keys=[
primaryKey,...restoreKeys];lib_core.debug("Resolved Keys:");lib_core.debug(JSON.stringify(keys));if(keys.length>10){throw new ValidationError(`Key Validation Er\
ror: Keys are limited to a maximum of 10.`)}for(const key of keys){checkKey(key)}const compressionMethod=yield getCompressionMethod();let archivePath="";try{let cacheEntry;
try{cacheEntry=yield getCacheEntry(keys,paths,{compressionMethod,enableCrossOsArchive})}catch(error){const errorMessage=(_a2=error===null||error===void 0?void 0:
error.message)!==null&&_a2!==void 0?_a2:"";if(errorMessage.includes(CACHE_READ_DENIED_PREFIX)){throw new CacheReadDeniedError(errorMessage)}throw error}if(!(cacheEntry===
null||cacheEntry===void 0?void 0:cacheEntry.archiveLocation)){return void 0}if(options===null||options===void 0?void 0:options.lookupOnly){lib_core.info("Lookup\
 only - skipping download");return cacheEntry.cacheKey}archivePath=external_path_.join(yield createTempDirectory(),getCacheFileName(compressionMethod));lib_core.
debug(`Archive Path: ${archivePath}`);yield downloadCache(cacheEntry.archiveLocation,archivePath,options);if(lib_core.isDebug()){yield listTar(archivePath,compressionMethod)}
const archiveFileSize=getArchiveFileSizeInBytes(archivePath);lib_core.info(`Cache Size: ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B)`);
yield extractTar(archivePath,compressionMethod);lib_core.info("Cache restored successfully");return cacheEntry.cacheKey}catch(error){const typedError=error;if(typedError.
name===ValidationError.name){throw error}else{if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.error(
`Failed to restore: ${error.message}`)}else{lib_core.warning(`Failed to restore: ${error.message}`)}}}finally{try{yield unlinkFile(archivePath)}catch(error){lib_core.
debug(`Failed to delete archive: ${error}`)}}return void 0})}function restoreCacheV2(paths_1,primaryKey_1,restoreKeys_1,options_1){return cache_awaiter(this,arguments,
void 0,function*(paths,primaryKey,restoreKeys,options,enableCrossOsArchive=false){var _a2;options=Object.assign(Object.assign({},options),{useAzureSdk:true});restoreKeys=
restoreKeys||[];const keys=[primaryKey,...restoreKeys];lib_core.debug("Resolved Keys:");lib_core.debug(JSON.stringify(keys));if(keys.length>10){throw new ValidationError(
`Key Validation Error: Keys are limited to a maximum of 10.`)}for(const key of keys){checkKey(key)}let archivePath="";try{const twirpClient=internalCacheTwirpClient();
const compressionMethod=yield getCompressionMethod();const request={key:primaryKey,restoreKeys,version:getCacheVersion(paths,compressionMethod,enableCrossOsArchive)};
let response;try{response=yield twirpClient.GetCacheEntryDownloadURL(request)}catch(error){const errorMessage=(_a2=error===null||error===void 0?void 0:error.message)!==
null&&_a2!==void 0?_a2:"";if(errorMessage.includes(CACHE_READ_DENIED_PREFIX)){throw new CacheReadDeniedError(errorMessage)}throw error}if(!response.ok){lib_core.
debug(`Cache not found for version ${request.version} of keys: ${keys.join(", ")}`);return void 0}const isRestoreKeyMatch=request.key!==response.matchedKey;if(isRestoreKeyMatch){
lib_core.info(`Cache hit for restore-key: ${response.matchedKey}`)}else{lib_core.info(`Cache hit for: ${response.matchedKey}`)}if(options===null||options===void 0?
void 0:options.lookupOnly){lib_core.info("Lookup only - skipping download");return response.matchedKey}archivePath=external_path_.join(yield createTempDirectory(),
getCacheFileName(compressionMethod));lib_core.debug(`Archive path: ${archivePath}`);lib_core.debug(`Starting download of archive to: ${archivePath}`);yield downloadCache(
response.signedDownloadUrl,archivePath,options);const archiveFileSize=getArchiveFileSizeInBytes(archivePath);lib_core.info(`Cache Size: ~${Math.round(archiveFileSize/
(1024*1024))} MB (${archiveFileSize} B)`);if(lib_core.isDebug()){yield listTar(archivePath,compressionMethod)}yield extractTar(archivePath,compressionMethod);lib_core.
info("Cache restored successfully");return response.matchedKey}catch(error){const typedError=error;if(typedError.name===ValidationError.name){throw error}else{if(typedError instanceof
lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.error(`Failed to restore: ${error.message}`)}else{lib_core.warning(`Failed\
 to restore: ${error.message}`)}}}finally{try{if(archivePath){yield unlinkFile(archivePath)}}catch(error){lib_core.debug(`Failed to delete archive: ${error}`)}}
return void 0})}function cache_saveCache(paths_1,key_1,options_1){return cache_awaiter(this,arguments,void 0,function*(paths,key,options,enableCrossOsArchive=false){
const cacheServiceVersion=getCacheServiceVersion();lib_core.debug(`Cache service version: ${cacheServiceVersion}`);checkPaths(paths);checkKey(key);const cacheMode=getCacheMode();
if(!isCacheWritable(cacheMode)){lib_core.info(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`);lib_core.debug(`Skipped sav\
e for paths [${paths.join(", ")}] with key '${key}'.`);return-1}switch(cacheServiceVersion){case"v2":return yield saveCacheV2(paths,key,options,enableCrossOsArchive);case"\
v1":default:return yield saveCacheV1(paths,key,options,enableCrossOsArchive)}})}function saveCacheV1(paths_1,key_1,options_1){return cache_awaiter(this,arguments,
void 0,function*(paths,key,options,enableCrossOsArchive=false){var _a2,_b,_c,_d,_e,_f;const compressionMethod=yield getCompressionMethod();let cacheId=-1;const cachePaths=yield resolvePaths(
paths);lib_core.debug("Cache Paths:");lib_core.debug(`${JSON.stringify(cachePaths)}`);if(cachePaths.length===0){throw new Error(`Path Validation Error: Path(s) \
specified in the action for caching do(es) not exist, hence no cache is being saved.`)}const archiveFolder=yield createTempDirectory();const archivePath=external_path_.
join(archiveFolder,getCacheFileName(compressionMethod));lib_core.debug(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod);
if(lib_core.isDebug()){yield listTar(archivePath,compressionMethod)}const fileSizeLimit=10*1024*1024*1024;const archiveFileSize=getArchiveFileSizeInBytes(archivePath);
lib_core.debug(`File Size: ${archiveFileSize}`);if(archiveFileSize>fileSizeLimit&&!isGhes()){throw new Error(`Cache size of ~${Math.round(archiveFileSize/(1024*
1024))} MB (${archiveFileSize} B) is over the 10GB limit, not saving cache.`)}lib_core.debug("Reserving Cache");const reserveCacheResponse=yield reserveCache(key,
paths,{compressionMethod,enableCrossOsArchive,cacheSize:archiveFileSize});if((_a2=reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.
result)===null||_a2===void 0?void 0:_a2.cacheId){cacheId=(_b=reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.result)===null||
_b===void 0?void 0:_b.cacheId}else if((reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.statusCode)===400){throw new Error(
(_d=(_c=reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.error)===null||_c===void 0?void 0:_c.message)!==null&&_d!==void 0?
_d:`Cache size of ~${Math.round(archiveFileSize/(1024*1024))} MB (${archiveFileSize} B) is over the data cap limit, not saving cache.`)}else{const detailMessage=(_e=
reserveCacheResponse===null||reserveCacheResponse===void 0?void 0:reserveCacheResponse.error)===null||_e===void 0?void 0:_e.message;if(detailMessage===null||detailMessage===
void 0?void 0:detailMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)){throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${detailMessage}`)}
throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache. More details: ${(_f=reserveCacheResponse===null||reserveCacheResponse===
void 0?void 0:reserveCacheResponse.error)===null||_f===void 0?void 0:_f.message}`)}lib_core.debug(`Saving Cache (ID: ${cacheId})`);yield saveCache(cacheId,archivePath,
"",options)}catch(error){const typedError=error;if(typedError.name===ValidationError.name){throw error}else if(typedError.name===ReserveCacheError.name){lib_core.
info(`Failed to save: ${typedError.message}`)}else{if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.
error(`Failed to save: ${typedError.message}`)}else{lib_core.warning(`Failed to save: ${typedError.message}`)}}}finally{try{yield unlinkFile(archivePath)}catch(error){
lib_core.debug(`Failed to delete archive: ${error}`)}}return cacheId})}function saveCacheV2(paths_1,key_1,options_1){return cache_awaiter(this,arguments,void 0,
function*(paths,key,options,enableCrossOsArchive=false){var _a2;options=Object.assign(Object.assign({},options),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,
useAzureSdk:true});const compressionMethod=yield getCompressionMethod();const twirpClient=internalCacheTwirpClient();let cacheId=-1;const cachePaths=yield resolvePaths(
paths);lib_core.debug("Cache Paths:");lib_core.debug(`${JSON.stringify(cachePaths)}`);if(cachePaths.length===0){throw new Error(`Path Validation Error: Path(s) \
specified in the action for caching do(es) not exist, hence no cache is being saved.`)}const archiveFolder=yield createTempDirectory();const archivePath=external_path_.
join(archiveFolder,getCacheFileName(compressionMethod));lib_core.debug(`Archive Path: ${archivePath}`);try{yield createTar(archiveFolder,cachePaths,compressionMethod);
if(lib_core.isDebug()){yield listTar(archivePath,compressionMethod)}const archiveFileSize=getArchiveFileSizeInBytes(archivePath);lib_core.debug(`File Size: ${archiveFileSize}`);
options.archiveSizeBytes=archiveFileSize;lib_core.debug("Reserving Cache");const version=getCacheVersion(paths,compressionMethod,enableCrossOsArchive);const request={
key,version};let signedUploadUrl;try{const response=yield twirpClient.CreateCacheEntry(request);if(!response.ok){if(response.message&&!response.message.startsWith(
CACHE_WRITE_DENIED_PREFIX)){lib_core.warning(`Cache reservation failed: ${response.message}`)}throw new Error(response.message||"Response was not ok")}signedUploadUrl=
response.signedUploadUrl}catch(error){lib_core.debug(`Failed to reserve cache: ${error}`);const errorMessage=(_a2=error===null||error===void 0?void 0:error.message)!==
null&&_a2!==void 0?_a2:"";if(errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)){throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More \
details: ${errorMessage}`)}throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache.`)}lib_core.debug(`Attem\
pting to upload cache located at: ${archivePath}`);yield saveCache(cacheId,archivePath,signedUploadUrl,options);const finalizeRequest={key,version,sizeBytes:`${archiveFileSize}`};
const finalizeResponse=yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);lib_core.debug(`FinalizeCacheEntryUploadResponse: ${finalizeResponse.ok}`);if(!finalizeResponse.
ok){if(finalizeResponse.message){throw new FinalizeCacheError(finalizeResponse.message)}throw new Error(`Unable to finalize cache with key ${key}, another job m\
ay be finalizing this cache.`)}cacheId=parseInt(finalizeResponse.entryId)}catch(error){const typedError=error;if(typedError.name===ValidationError.name){throw error}else if(typedError.
name===ReserveCacheError.name){lib_core.info(`Failed to save: ${typedError.message}`)}else if(typedError.name===FinalizeCacheError.name){lib_core.warning(typedError.
message)}else{if(typedError instanceof lib.Kg&&typeof typedError.statusCode==="number"&&typedError.statusCode>=500){lib_core.error(`Failed to save: ${typedError.
message}`)}else{lib_core.warning(`Failed to save: ${typedError.message}`)}}}finally{try{yield unlinkFile(archivePath)}catch(error){lib_core.debug(`Failed to del\
ete archive: ${error}`)}}return cacheId})}}),64012:(module=>{module.exports=JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache \
lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"li\
b/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"file\
s":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/\
cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1"\
,"tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@ac\
tions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23\
.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^\
25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')})};
