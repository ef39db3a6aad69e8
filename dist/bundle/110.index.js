export const id=110;export const ids=[110];export const modules={43110:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>checkInputs});var names=__webpack_require__(53522);var url=__webpack_require__(75336);var inputs_baseline=__webpack_require__(80094);
var external_node_fs_=__webpack_require__(73024);var input_file=__webpack_require__(49523);var errors=__webpack_require__(83916);var values=__webpack_require__(
63478);;function readImageSource(entry,workspace,path,fault){const file=path(entry);const isPath=(0,external_node_fs_.existsSync)(file)||/^(?:\.{0,2}\/)|\.(?:tar|tgz|tar\.gz)$/.
test(entry);if(!isPath)return/^[a-z0-9][a-z0-9._/-]{0,255}(?::\d{1,5}\/[a-z0-9._/-]{1,255})?(?::[\w][\w.-]{0,127})?$/.test(entry)?{name:entry}:fault(`${(0,values.
cl)(entry)} is neither an image such as app:dev nor the path of an archive`);if(!(0,external_node_fs_.existsSync)(file))return fault(`there is no archive ${(0,values.
cl)(entry)} (relative to ${workspace})`);try{return{archive:(0,input_file.Mv)(file,workspace),shown:entry}}catch(error){return fault(`the archive ${(0,values.cl)(
entry)} ${(0,errors.bD)(error)}`)}}var external_node_path_=__webpack_require__(76760);var read_file=__webpack_require__(19489);var yaml_text=__webpack_require__(
47205);var json=__webpack_require__(87979);var table=__webpack_require__(85541);;function inputReader(raw,workspace){const faults=[];const label=name=>raw(name)?.
from??name;const text=name=>{const given=raw(name)?.text.trim();return given===void 0||given===""?defaultOf(name):given};const fault=(name,problem)=>{faults.push(
`${label(name)}: ${problem}`);return null};const checked=(name,read)=>{const value=text(name);return value===null?null:read(value)};const choice=(name,allowed)=>checked(
name,value=>allowed.includes(value)?value:fault(name,`expected one of ${allowed.join(", ")}, but got ${(0,values.cl)(value)}`));const path=value=>(0,external_node_path_.
isAbsolute)(value)?value:(0,external_node_path_.resolve)(workspace,value);const fileText=(name,value,otherwise="")=>{try{return(0,input_file.jH)(path(value),workspace)}catch(error){
return fault(name,whyUnread(error,value,otherwise||` (relative to ${workspace})`))}};return{faults,fault,text,checked,choice,flag:name=>["true","yes"].includes(
choice(name,values.BF)??""),duration:name=>checked(name,value=>(0,values.o8)(value)??fault(name,`${(0,values.cl)(value)} is not a valid duration (for example 90\
s, 3m, 1h)`)),matching:(name,pattern,rule)=>checked(name,value=>pattern.test(value)?value:fault(name,`${(0,values.cl)(value)} is not allowed: ${rule}`)),version:name=>checked(
name,value=>/^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)?`v${value.replace(/^v/,"")}`:fault(name,`${(0,values.cl)(value)} is not an exact version such as v\
1.2.3`)),list:name=>entriesOf(text(name)??""),path,fileText,mapping:name=>checked(name,value=>{const inline=isInlineYaml(value);const yaml=inline?value:fileText(
name,value);if(yaml===null)return null;const where=inline?"the YAML given":value;if(inline&&Buffer.byteLength(value)>input_file.mr)return fault(name,`${where} i\
s larger than ${input_file.mr/1e6} MB, the limit for this input`);return mappingOf(yaml,problem=>fault(name,`${where} ${problem}`))})}}function mappingOf(yaml,fault){
try{const{documents}=(0,yaml_text.c)(yaml);if(documents.length>1)return fault(`holds ${documents.length} documents, and only one has a meaning here`);const parsed=documents[0]?.
value;return(0,json.p)(parsed)?parsed:fault("holds no mapping (key: value)")}catch(error){return fault((0,errors.bD)(error))}}function defaultOf(name){const spec=table.
Fu[name];return spec.default===void 0||spec.default.startsWith("${{")?null:spec.default}const entriesOf=text=>text.split("\n").flatMap(line=>line.trim().startsWith(
"#")?[]:line.split(",")).map(entry=>entry.trim()).filter(entry=>entry!=="");const isInlineYaml=value=>value.includes("\n")||/^[\w.-]+:(\s|$)/.test(value)||value.
startsWith("{");function whyUnread(error,path,otherwise){if(!(error instanceof read_file.ie))throw error;return error.missing?`there is no file ${(0,values.cl)(
path)}${otherwise}`:`the file ${(0,values.cl)(path)} ${error.message}`};function installOf(asked,source,isUpgraded){if(asked!=="auto")return asked??"none";if(isUpgraded)
return"release";return source&&(!("checkout"in source)||(0,values.jR)(source.checkout))?"source":"release"}function checkInstall({install,cluster,source,imageRepository},sourceText,fault){
const needsCheckout=install==="source"||install==="make";if(needsCheckout&&source&&"checkout"in source&&!(0,values.jR)(source.checkout))fault("source",`install ${install}\
 needs a kro checkout, and ${sourceText} is not one (it has no go.mod of a kro module); name its folder, or a version such as v0.9.4`);if(install==="make"&&cluster!==
"kind")fault("install","make works only with cluster kind: it creates the cluster itself");if(install==="source"&&cluster==="existing"&&imageRepository===null)fault(
"image-repository","install source on an existing cluster needs a repository that ko can push to and the nodes can pull from")}var mirror=__webpack_require__(95754);
var stand_ins=__webpack_require__(43380);;const testFile=/^(?:chainsaw-test|\d{1,9}-.{0,200})\.ya?ml$/;const mostFolders=5e3;function testFolders(given,workspace,cluster,fault){
if(given.length>0&&cluster==="none")fault("they need a cluster, and cluster is none");return given.flatMap(name=>{const folder=(0,external_node_path_.resolve)(workspace,
name);const problem=problemOf(folder,workspace);return problem===null?[folder]:fault(`${(0,values.cl)(name)} ${problem}`)??[]})}function problemOf(folder,workspace){
if(!isWithin(folder,workspace))return`is outside ${workspace}; name a folder below it`;try{(0,input_file.Mv)(folder,workspace);return hasTest(folder)?null:"has \
no chainsaw-test.yaml and no file of a step (00-apply.yaml), nor has a folder below it; name the folder of the tests"}catch(error){if(error instanceof read_file.
ie&&!error.missing)return error.message;const{code}=error instanceof read_file.ie?error.cause:error;if(code==="ENOENT")return`does not exist (relative to ${workspace}\
)`;if(code==="ENOTDIR")return"is not a folder; name the folder that has chainsaw-test.yaml";return`cannot be read: ${(0,errors.bD)(error)}`}}const isWithin=(path,folder)=>{
const way=(0,external_node_path_.relative)(folder,path);return!(0,external_node_path_.isAbsolute)(way)&&way.split("/")[0]!==".."};function hasTest(folder){const left=[
folder];for(let seen=0;seen<mostFolders;seen+=1){const next=left.shift();if(next===void 0)return false;const entries=(0,external_node_fs_.readdirSync)(next,{withFileTypes:true});
if(entries.some(entry=>entry.isFile()&&testFile.test(entry.name)))return true;left.push(...entries.filter(entry=>entry.isDirectory()).map(({name})=>(0,external_node_path_.
join)(next,name)))}return false};function readUpgradeInput(value,source,fault){if(value!==".")return/^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]{1,100})?$/.test(value)?{version:`\
v${value.replace(/^v/,"")}`}:fault(`${(0,values.cl)(value)} is neither an exact version such as v0.9.4 nor . for the checkout`);if(source===null)return null;if("\
module"in source)return fault(`. is the checkout that source names, and source is the version ${source.module}`);if("git"in source)return fault(". is the checko\
ut in a folder that source names, and source is a git URL; check it out first");return(0,values.jR)(source.checkout)?{checkout:source.checkout}:fault(". stands \
for the kro checkout that source names, and source names none (no go.mod of a kro module was found); name its folder with source, or give a version such as v0.9\
.4")}function problemsOfUpgrade(cluster,install,manifests){const problems=[];if(manifests.length===0)problems.push("it needs manifests: the RGDs and instances t\
hat live through the upgrade");if(cluster!=="kind")problems.push("it works only with cluster kind: kro is replaced and restarted");else if(install!=="release")problems.
push(`it needs install release, which installs the version that is upgraded (kro-version), and install is ${install}`);return problems};const usualVersionsFile="\
.github/kro-versions.yaml";function versionsFile(given,workspace,path,fault){if(given)return(0,external_node_fs_.existsSync)(path(given))?{path:path(given),named:true}:
fault(`there is no file ${(0,values.cl)(given)}`);const usual=path(usualVersionsFile);if(!(0,values.fo)(usual))return null;if(!versions_file_isWithin((0,external_node_fs_.
realpathSync)(usual),(0,external_node_fs_.realpathSync)(workspace)))return fault(`${usualVersionsFile} is a link to a file outside ${workspace}; name that file \
with versions-file to use it`);return{path:usual,named:false}}function versions_file_isWithin(path,folder){const way=(0,external_node_path_.relative)(folder,path);
return!(0,external_node_path_.isAbsolute)(way)&&way.split(external_node_path_.sep)[0]!==".."};function checkInputs(raw,workspace){const reader=inputReader(raw,workspace);
const{faults,fault,text,checked,choice,flag,matching,version,list,path}=reader;const source=(0,values.o$)(text("source")??".",path,problem=>fault("source",problem));
const asked=choice("install",["auto","source","release","make","none"]);const cluster=choice("cluster",["kind","existing","none"])??"kind";const upgradeTo=checked(
"upgrade-to",value=>readUpgradeInput(value,source,problem=>fault("upgrade-to",problem)));const install=cluster==="none"?"none":installOf(asked,source,text("upgr\
ade-to")!==null);const imageRepository=matching("image-repository",/^[a-z0-9]+([._:/-][a-z0-9]+)*$/,"a repository such as ghcr.io/me/kro, in lower case, without\
 tag");checkInstall({install,cluster,source,imageRepository},(0,values.cl)(text("source")??"."),fault);const baseline=checked("baseline",value=>(0,inputs_baseline.
ke)(value,workspace,problem=>fault("baseline",problem)));checkChange({cluster,install,baseline,upgradeTo,manifests:list("manifests")},fault);const standIns=checked(
"stand-ins",value=>standInsOf(value,()=>reader.fileText("stand-ins",value),[...list("manifests"),...list("tests")],problem=>fault("stand-ins",problem)))??[];const inputs={
cluster,clusterName:matching("cluster-name",/^[a-z0-9][a-z0-9.-]{0,48}$/,"kind takes lower-case letters, digits, dots and dashes, at most 49")??"",kubernetesVersion:matching(
"kubernetes-version",/^v?\d+\.\d+(\.\d+)?$/,"a version such as 1.34 or v1.34.3"),nodeImage:matching("node-image",/^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,"\
an image reference such as kindest/node:v1.34.3@sha256:…"),kindConfig:reader.mapping("kind-config"),waitSeconds:reader.duration("wait")??0,install,source:source??
{checkout:workspace},kroVersion:version("kro-version"),kindVersion:version("kind-version"),koVersion:version("ko-version"),kubectlVersion:version("kubectl-versi\
on"),helmVersion:version("helm-version"),chainsawVersion:version("chainsaw-version"),versionsFile:versionsFile(raw("versions-file")?.text.trim(),workspace,path,
problem=>fault("versions-file",problem)),imageRepository,namespace:matching("namespace",names.U,"a namespace is a DNS label: lower-case letters, digits and dash\
es, at most 63")??"",rbacMode:choice("rbac-mode",["unrestricted","aggregation"]),values:reader.mapping("values"),tuning:choice("tuning",["ci","none"])??"none",manifests:list(
"manifests"),prerequisites:text("prerequisites"),images:imagesOf(list("images"),cluster,workspace,path,problem=>fault("images",problem)),standIns,tests:testFolders(
list("tests"),workspace,cluster,problem=>fault("tests",problem)),baseline,upgradeTo,failOn:list("fail-on").flatMap(value=>inputs_baseline.IK.find(known=>known===
value)??fault("fail-on",`${(0,values.cl)(value)} is not one of ${inputs_baseline.IK.join(", ")}`)??[]),smokeTest:flag("smoke-test"),diagnose:choice("diagnose",[
"on-failure","always","never"])??"on-failure",diagnoseTimeoutSeconds:reader.duration("diagnose-timeout")??0,diagnoseMaxBytes:checked("diagnose-max-size",value=>(0,
values.Vv)(value)??fault("diagnose-max-size",`${(0,values.cl)(value)} is not a valid size (for example 50MB, 2GB)`))??0,namespaces:list("namespaces").flatMap(line=>line.
split(/\s+/)).filter(namespace=>names.U.test(namespace)||fault("namespaces",`${(0,values.cl)(namespace)} is not a valid namespace`)!==null),artifactName:matching(
"artifact-name",/^[^"':<>|*?\r\n\\/]{1,200}$/,'an artifact name has none of " : < > | * ? \\ / and no line breaks'),artifactRetentionDays:checked("artifact-rete\
ntion-days",value=>/^[1-9]\d{0,2}$/.test(value)?Number(value):fault("artifact-retention-days",`${(0,values.cl)(value)} is not a number of days from 1 to 999`)),
downloadMirror:checked("download-mirror",value=>{const problem=(0,mirror.ej)(value);return problem===null?(0,url.A)(value):fault("download-mirror",problem)}),checksums:checked(
"checksums",value=>{if(/^[0-9a-f]{64}\s/i.test(value)||value.includes("\n"))return value;return reader.fileText("checksums",value,', and it is not a line "sha25\
6  name"')}),registryMirrors:list("registry-mirrors").flatMap(line=>(0,values.ar)(line)??fault("registry-mirrors",`${(0,values.y8)(line)} is not host=url, such \
as docker.io=https://mirror.example`)??[]),cache:flag("cache"),cleanup:flag("cleanup"),comment:flag("comment"),githubToken:checked("github-token",value=>/^[\x21-\x7e]{1,1000}$/.
test(value)?value:fault("github-token","it is not a token: it has spaces, line ends or other characters")),jobMatrix:text("job-matrix")==="null"?null:text("job-\
matrix"),jobStatus:text("job-status"),workspace};return{inputs,faults}}function imagesOf(entries,cluster,workspace,path,fault){if(entries.length>0&&cluster!=="k\
ind")fault(`images are loaded into the nodes of a cluster that is created here, and cluster is ${cluster}; push them to a registry that the nodes can pull from`);
return entries.flatMap(entry=>readImageSource(entry,workspace,path,fault)??[])}function standInsOf(value,read,made,fault){if(made.length===0)fault("there are ne\
ither manifests nor tests; give the RGDs and instances in the input manifests");if(value==="auto")return[stand_ins.NC];const isYaml=isInlineYaml(value)||/^[-[]/.
test(value);const yaml=isYaml?value:read();return yaml===null?[]:(0,stand_ins.Df)(yaml,isYaml?"the YAML given":value,fault)}function checkChange({cluster,install,
baseline,upgradeTo,manifests},fault){if(baseline!==null)for(const problem of(0,inputs_baseline.PA)(cluster,install,manifests))fault("baseline",problem);if(upgradeTo!==
null)for(const problem of problemsOfUpgrade(cluster,install,manifests))fault("upgrade-to",problem)}}),95754:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ai:()=>withoutCredentialsOf,B6:()=>throughMirror,Is:()=>downloadUrl,ej:()=>mirrorFault,ri:()=>withoutCredentials});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83916);var _model_url_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75336);var _values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63478);function downloadUrl(path,mirror){
return mirror===null?`https://${path}`:`${(0,_model_url_js__WEBPACK_IMPORTED_MODULE_2__.A)(mirror)}/${path}`}function throughMirror(url,mirror){if(mirror===null)
return url;return downloadUrl(url.replace(/^https?:\/\/(?:[^/]{0,2048}@)?/i,""),mirror)}function mirrorFault(mirror){const url=URL.canParse(mirror)?new URL(mirror):
null;if(url===null||url.protocol!=="https:"&&url.protocol!=="http:")return`${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.y8)(mirror)} is not a base URL such as h\
ttps://mirror.example.com/files`;if(/[?#]/.test(mirror))return`'${withoutCredentials(mirror)}' must end with a path: host and path of each download are put behi\
nd it`;if(/[\s\p{Cc}]/u.test(mirror))return`'${withoutCredentials(mirror)}' must not contain blanks or line breaks`;return null}function withoutCredentials(url){
return url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/{0,3})?[^/]*@/i,"$1***@").replace(/\?.*$/s,"?***")}function withoutCredentialsOf(url,error){const said=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error);const text=secretsOf(url).reduce((rest,secret)=>rest.replaceAll(secret,"***"),said);return{text,cause:text===said?error:new Error(text)}}function secretsOf(url){
const login=/^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(url)?.[1];if(login===void 0)return[];const password=login.slice(login.indexOf(":")+1);return[login,password,
(0,_model_url_js__WEBPACK_IMPORTED_MODULE_2__.o)(password)].filter(secret=>secret.length>2)}}),43380:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Df:()=>readStandIns,NC:()=>autoStandIn,tC:()=>pathOfExpression});var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
47205);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916);var _model_cel_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8429);var _model_cel_path_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
94079);var _model_json_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87979);var _model_kro_expressions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
20823);var _values_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63478);const usual={kind:null,apiVersion:null,selector:null,objectName:null,status:null,delaySeconds:0,
failure:null,never:false};const autoStandIn={name:"auto",...usual};const keys=["kind","apiVersion","selector","name","status","delay","failure","never"];function readStandIns(yaml,where,fault){
let documents;try{documents=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(yaml).documents.map(({value})=>value)}catch(error){fault(`${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error)}`);return[]}if(documents.length!==1){fault(`${where} has ${documents.length} YAML documents; give one list`);return[]}const[document]=documents;const entries=Array.
isArray(document)?document:[document];if(entries.length===0)fault(`${where} is an empty list; leave the input out to have no stand-ins`);return entries.flatMap(
(entry,at)=>{const place=`${where}, entry ${at+1}`;return readEntry(entry,at+1,problem=>fault(`${place}: ${problem}`))??[]})}const forms={kind:{fits:value=>isText(
value),expected:"the kind of an object, such as Bucket"},apiVersion:{fits:value=>isText(value),expected:"a group with its version, such as s3.services.k8s.aws/v\
1alpha1"},selector:{fits:value=>isSelector(value),expected:"matchLabels or matchExpressions below it"},name:{fits:value=>isText(value),expected:"the name of an \
object; * stands for any characters"},status:{fits:_model_json_js__WEBPACK_IMPORTED_MODULE_5__.p,expected:"the fields of a status below it"},delay:{fits:value=>isDelay(
value),expected:"a time such as 5s or 1m"},failure:{fits:value=>isFailure(value),expected:"a message, or message and reason below it"},never:{fits:value=>typeof value===
"boolean",expected:"true or false"}};function readEntry(entry,position,fault){if(entry==="auto")return autoStandIn;if(!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.
p)(entry))return fault("expected auto, or a mapping with kind and one of status, delay, failure, never");const problems=problemsOf(entry);for(const problem of problems)
fault(problem);if(problems.length>0)return null;const{kind,apiVersion,selector,name,status,delay,failure,never}=entry;return{...usual,name:`entry ${position} (${String(
kind)})`,kind:String(kind),apiVersion:isText(apiVersion)?apiVersion:null,selector:(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.p)(selector)?selector:null,objectName:isText(
name)?name:null,status:(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.p)(status)?status:null,delaySeconds:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.o8)(String(
delay??0))??0,failure:failureOf(failure),never:never===true}}function problemsOf(entry){const given=Object.entries(entry).filter(([,value])=>value!==void 0&&value!==
null);const problems=given.flatMap(([key,value])=>{const form=keys.some(one=>one===key)?forms[key]:null;if(form===null)return[`${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.
cl)(key)} is not known; allowed: ${keys.join(", ")}`];return form.fits(value)?[]:[`${key}: expected ${form.expected}`]});if(!isText(entry.kind)&&!problems.some(
problem=>problem.startsWith("kind:")))problems.push(`kind: expected ${forms.kind.expected}`);if(entry.never===true&&given.some(([key])=>key==="status"||key==="f\
ailure"))problems.push("never: true gives no status; it goes with neither status nor failure");const computed=(0,_model_kro_expressions_js__WEBPACK_IMPORTED_MODULE_3__.
l)(entry.status).filter(source=>pathOfExpression(source)===null);return[...problems,...computed.map(source=>`status: \${${source}} is not a field of the object;\
 expected a path such as \${metadata.name} or \${spec.tags[0].value}, or \${now}`)]}function failureOf(failure){if(isText(failure))return{message:failure,reason:""};
return(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.p)(failure)?{message:String(failure.message),reason:isText(failure.reason)?failure.reason:""}:null}const isText=value=>typeof value===
"string"&&value!=="";const isDelay=value=>(typeof value==="string"||typeof value==="number")&&(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.o8)(String(value))!==null;
const isSelector=value=>(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.p)(value)&&Object.keys(value).length>0&&Object.entries(value).every(([key,part])=>key==="\
matchLabels"?(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.p)(part):key==="matchExpressions"&&Array.isArray(part));const isFailure=value=>isText(value)||(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__.
p)(value)&&isText(value.message)&&(value.reason===void 0||isText(value.reason));const roots=["apiVersion","kind","metadata","spec"];function pathOfExpression(source){
const cel=(0,_model_cel_parse_js__WEBPACK_IMPORTED_MODULE_2__.W)(source);const path=cel===null?null:(0,_model_cel_path_js__WEBPACK_IMPORTED_MODULE_6__.X)(cel);if(path?.
length===1&&path[0]==="now")return"now";return path!==null&&roots.includes(String(path[0]))?path:null}})};
