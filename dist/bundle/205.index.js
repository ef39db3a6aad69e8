export const id=205;export const ids=[205];export const modules={1092:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{D:()=>removeContainers});var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19674);var _nodes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
62323);var _run_label_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19364);const attempts=3;const removeSeconds=120;const pendingSeconds=60;async function removeContainers({
runId,folder},{run,clock}){const removed=new Map;const end=clock.seconds()+pendingSeconds;for(let refusals=0;;await clock.sleep(1)){const found=(await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.
y)(run,{runId})).filter(({id:id2})=>!removed.has(id2));const result=await removeOnce(found,run,refusals+1===attempts);if(result.refused)refusals+=1;if(result.refused||
result.unknown&&clock.seconds()<end)continue;for(const container of found)removed.set(container.id,container);const containers=[...removed.values()];const pending=(0,
_run_label_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(folder).filter(name=>containers.every(one=>one.name!==name));if(pending.length===0||clock.seconds()>=end)return containers}}
async function removeOnce(containers,run,isLast){if(containers.length===0)return{refused:false,unknown:false};const command={tool:"docker",args:["rm","--force",
"--volumes",...containers.map(({id:id2})=>id2)],timeoutSeconds:removeSeconds};const result=await run(command);const refused=result.code!==0;if(refused&&(isLast||
result.timedOut||result.notStarted!==null))throw new _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__.Qd(command,result,text=>text,"run it by hand once Docker ca\
n do it");return{refused,unknown:/No such container/i.test(result.output)}}}),37336:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>checkInputs});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46383);var _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
63549);var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61585);var _errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10840);
var _baseline_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41490);var _mirror_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(17918);var _stand_ins_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
93704);var _table_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(24857);var _values_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(8147);function checkInputs(raw,workspace){
const faults=[];const label=name=>raw(name)?.from??name;const text=name=>{const given=raw(name)?.text.trim();return given===void 0||given===""?defaultOf(name):given};
const fault=(name,problem)=>{faults.push(`${label(name)}: ${problem}`);return null};const checked=(name,read)=>{const value=text(name);return value===null?null:
read(value)};const choice=(name,allowed)=>checked(name,value=>allowed.includes(value)?value:fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(value)}\
 is none of ${allowed.join(", ")}`));const flag=name=>["true","yes"].includes(choice(name,_values_js__WEBPACK_IMPORTED_MODULE_10__.BF)??"");const seconds=name=>checked(
name,value=>(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.o8)(value)??fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(value)} is no duration such as\
 90s, 3m or 1h`));const named=(name,pattern,rule)=>checked(name,value=>pattern.test(value)?value:fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(value)}\
 is not allowed: ${rule}`));const version=name=>checked(name,value=>/^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)?`v${value.replace(/^v/,"")}`:fault(name,`${(0,
_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(value)} is no exact version such as v1.2.3`));const path=value=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(
value)?value:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,value);const lines=name=>entriesOf(text(name)??"");const fileText=(name,value,otherwise="")=>readOr(
()=>(0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.jH)(path(value),workspace),error=>fault(name,whyUnread(error,value,otherwise||` (relative to ${workspace}\
)`)));const pathOrYaml=name=>checked(name,value=>{const inline=isInlineYaml(value);const yaml=inline?value:fileText(name,value);if(yaml===null)return null;const where=inline?
"the YAML given":value;if(inline&&Buffer.byteLength(value)>_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.mr)return fault(name,`${where} is larger than ${_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.
mr/1e6} MB, the limit for this input`);return mappingOf(yaml,problem=>fault(name,`${where} ${problem}`))});const source=(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.
o$)(text("source")??".",path,problem=>fault("source",problem));const asked=choice("install",["auto","source","release","make","none"]);const cluster=choice("clu\
ster",["kind","existing","none"])??"kind";const install=cluster==="none"?"none":installOf(asked,source);const imageRepository=named("image-repository",/^[a-z0-9]+([._:/-][a-z0-9]+)*$/,
"a repository such as ghcr.io/me/kro, in lower case, without tag");checkInstall({install,cluster,source,imageRepository},(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.
cl)(text("source")??"."),fault);const baseline=checked("baseline",value=>(0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__.ke)(value,workspace,problem=>fault("baseli\
ne",problem)));const problems=baseline===null?[]:(0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__.PA)(cluster,install,lines("manifests"));for(const problem of problems)
fault("baseline",problem);const standIns=checked("stand-ins",value=>{if(value==="auto")return[_stand_ins_js__WEBPACK_IMPORTED_MODULE_8__.NC];const isYaml=isInlineYaml(
value)||/^[-[]/.test(value);const yaml=isYaml?value:fileText("stand-ins",value);const where=isYaml?"the YAML given":value;return yaml===null?null:(0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_8__.
Df)(yaml,where,problem=>fault("stand-ins",problem))})??[];if(standIns.length>0&&lines("manifests").length===0)fault("stand-ins","there are no manifests; give th\
e RGDs and instances in the input manifests");const inputs={cluster,clusterName:named("cluster-name",/^[a-z0-9][a-z0-9.-]{0,48}$/,"kind takes lower-case letters\
, digits, dots and dashes, at most 49")??"",kubernetesVersion:named("kubernetes-version",/^v?\d+\.\d+(\.\d+)?$/,"a version such as 1.34 or v1.34.3"),nodeImage:named(
"node-image",/^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,"an image reference such as kindest/node:v1.34.3@sha256:…"),kindConfig:pathOrYaml("kind-config"),waitSeconds:seconds(
"wait")??0,install,source:source??{checkout:workspace},kroVersion:version("kro-version"),kindVersion:version("kind-version"),koVersion:version("ko-version"),kubectlVersion:version(
"kubectl-version"),helmVersion:version("helm-version"),versionsFile:versionsFile(raw,workspace,path,problem=>fault("versions-file",problem)),imageRepository,namespace:named(
"namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"a namespace is a DNS label: lower-case letters, digits and dashes, at most 63")??"",rbacMode:choice("rbac-mo\
de",["unrestricted","aggregation"]),values:pathOrYaml("values"),manifests:lines("manifests"),standIns,baseline,failOn:lines("fail-on").flatMap(value=>_baseline_js__WEBPACK_IMPORTED_MODULE_6__.
IK.find(known=>known===value)??fault("fail-on",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(value)} is not one of ${_baseline_js__WEBPACK_IMPORTED_MODULE_6__.
IK.join(", ")}`)??[]),smokeTest:flag("smoke-test"),diagnose:choice("diagnose",["on-failure","always","never"])??"on-failure",diagnoseTimeoutSeconds:seconds("dia\
gnose-timeout")??0,diagnoseMaxBytes:checked("diagnose-max-size",value=>(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.Vv)(value)??fault("diagnose-max-size",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.
cl)(value)} is no size such as 50MB or 2GB`))??0,namespaces:lines("namespaces").flatMap(line=>line.split(/\s+/)).filter(namespace=>/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.
test(namespace)||fault("namespaces",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(namespace)} is no namespace`)!==null),artifactName:named("artifact-name",
/^[^"':<>|*?\r\n\\/]{1,200}$/,'an artifact name has none of " : < > | * ? \\ / and no line breaks'),artifactRetentionDays:checked("artifact-retention-days",value=>/^[1-9]\d{0,2}$/.
test(value)?Number(value):fault("artifact-retention-days",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(value)} is no number of days from 1 to 999`)),downloadMirror:checked(
"download-mirror",value=>{const problem=(0,_mirror_js__WEBPACK_IMPORTED_MODULE_7__.ej)(value);return problem===null?value.replace(/(?<!\/)\/+$/,""):fault("downl\
oad-mirror",problem)}),checksums:checked("checksums",value=>{if(/^[0-9a-f]{64}\s/i.test(value)||value.includes("\n"))return value;return fileText("checksums",value,
', and it is no line "sha256  name"')}),registryMirrors:lines("registry-mirrors").flatMap(line=>(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.ar)(line)??fault("re\
gistry-mirrors",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.y8)(line)} is not host=url, such as docker.io=https://mirror.example`)??[]),cache:flag("cache"),cleanup:flag(
"cleanup"),jobStatus:text("job-status"),workspace};return{inputs,faults}}function mappingOf(yaml,fault){try{const{documents}=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__.
c)(yaml);if(documents.length>1)return fault(`holds ${documents.length} documents, and only one has a meaning here`);const parsed=documents[0]?.value;return(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.
pi)(parsed)?parsed:fault("holds no mapping (key: value)")}catch(error){return fault((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error))}}function defaultOf(name){
const spec=_table_js__WEBPACK_IMPORTED_MODULE_9__.F[name];return spec.default===void 0||spec.default.startsWith("${{")?null:spec.default}function installOf(asked,source){
if(asked!=="auto")return asked??"none";return source&&("module"in source||(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.jR)(source.checkout))?"source":"release"}function checkInstall({
install,cluster,source,imageRepository},sourceText,fault){const needsCheckout=install==="source"||install==="make";if(needsCheckout&&source&&"checkout"in source&&
!(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.jR)(source.checkout))fault("source",`install ${install} needs a kro checkout, and ${sourceText} is none (no go.mod \
of a kro module); name its folder, or a version such as v0.9.4`);if(install==="make"&&cluster!=="kind")fault("install","make works only with cluster kind: it cr\
eates the cluster itself");if(install==="source"&&cluster==="existing"&&imageRepository===null)fault("image-repository","install source on an existing cluster n\
eeds a repository that ko can push to and the nodes can pull from")}function versionsFile(raw,workspace,path,fault){const given=raw("versions-file")?.text.trim();
if(given)return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path(given))?{path:path(given),named:true}:fault(`there is no file ${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.
cl)(given)}`);const usual=path(usualVersionsFile);if(!(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.fo)(usual))return null;if(!isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(usual),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace)))return fault(`${usualVersionsFile} is a link to a file outside ${workspace}\
; name that file with versions-file to use it`);return{path:usual,named:false}}const usualVersionsFile=".github/kro-versions.yaml";function isWithin(path,folder){
const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,path);return!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)&&way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep)[0]!==".."}const entriesOf=text=>text.split("\n").flatMap(line=>line.trim().startsWith("#")?[]:line.split(",")).map(entry=>entry.trim()).filter(entry=>entry!==
"");const isInlineYaml=value=>value.includes("\n")||/^[\w.-]+:(\s|$)/.test(value)||value.startsWith("{");function whyUnread(error,path,otherwise){if(!(error instanceof
_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.ie))throw error;return error.missing?`there is no file ${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(path)}${otherwise}`:
`the file ${(0,_values_js__WEBPACK_IMPORTED_MODULE_10__.cl)(path)} ${error.message}`}function readOr(read,otherwise){try{return read()}catch(error){return otherwise(
error)}}}),17918:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ai:()=>withoutCredentialsOf,Is:()=>downloadUrl,
ej:()=>mirrorFault,ri:()=>withoutCredentials});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10840);var _values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8147);function downloadUrl(path,mirror){return mirror===null?`https://${path}`:`${mirror.replace(/(?<!\/)\/+$/,"")}/${path}`}function mirrorFault(mirror){const url=URL.
canParse(mirror)?new URL(mirror):null;if(url===null||url.protocol!=="https:"&&url.protocol!=="http:")return`${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.y8)(mirror)}\
 is not a base URL such as https://mirror.example.com/files`;if(/[?#]/.test(mirror))return`'${withoutCredentials(mirror)}' must end with a path: host and path o\
f each download are put behind it`;if(/[\s\p{Cc}]/u.test(mirror))return`'${withoutCredentials(mirror)}' must not contain blanks or line breaks`;return null}function withoutCredentials(url){
return url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/{0,3})?[^/]*@/i,"$1***@").replace(/\?.*$/s,"?***")}function withoutCredentialsOf(url,error){const said=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error);const text=secretsOf(url).reduce((rest,secret)=>rest.replaceAll(secret,"***"),said);return{text,cause:text===said?error:new Error(text)}}function secretsOf(url){
const login=/^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(url)?.[1];if(login===void 0)return[];const password=login.slice(login.indexOf(":")+1);return[login,password,
decoded(password)].filter(secret=>secret.length>2)}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}}),93704:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Df:()=>readStandIns,NC:()=>autoStandIn,tC:()=>pathOfExpression});var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61585);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10840);var _model_cel_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(14721);var _model_kro_expressions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
71291);var _values_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8147);const usual={kind:null,apiVersion:null,selector:null,objectName:null,status:null,delaySeconds:0,
failure:null,never:false};const autoStandIn={name:"auto",...usual};const keys=["kind","apiVersion","selector","name","status","delay","failure","never"];function readStandIns(yaml,where,fault){
let documents;try{documents=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(yaml).documents.map(({value})=>value)}catch(error){fault(`${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error)}`);return[]}if(documents.length!==1){fault(`${where} has ${documents.length} YAML documents; give one list`);return[]}const[document]=documents;const entries=Array.
isArray(document)?document:[document];if(entries.length===0)fault(`${where} is an empty list; leave the input out to have no stand-ins`);return entries.flatMap(
(entry,at)=>{const place=`${where}, entry ${at+1}`;return readEntry(entry,at+1,problem=>fault(`${place}: ${problem}`))??[]})}function readEntry(entry,position,fault){
if(entry==="auto")return autoStandIn;if(!(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(entry))return fault(`expected auto, or a mapping with kind and one of st\
atus, delay, failure, never`);for(const key of Object.keys(entry))if(!keys.includes(key))fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.cl)(key)} is not kn\
own; allowed: ${keys.join(", ")}`);const{kind,apiVersion,selector,name,status,delay,failure,never}=entry;const valid=[typeof kind==="string"&&kind!==""?true:fault(
"kind: expected the kind of an object, such as Bucket"),optional(apiVersion,isText)||fault("apiVersion: expected a group with its version, such as s3.services.k\
8s.aws/v1alpha1"),optional(selector,isSelector)||fault("selector: expected matchLabels or matchExpressions below it"),optional(name,isText)||fault("name: expect\
ed the name of an object; * stands for any characters"),optional(status,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)||fault("status: expected the fields of a sta\
tus below it"),optional(delay,isDelay)||fault(`delay: expected a time such as 5s or 1m`),optional(failure,isFailure)||fault("failure: expected a message, or mes\
sage and reason below it"),optional(never,value=>typeof value==="boolean")||fault("never: expected true or false")];if(never===true&&(status!==void 0||failure!==
void 0))fault("never: true gives no status; it goes with neither status nor failure");for(const source of(0,_model_kro_expressions_js__WEBPACK_IMPORTED_MODULE_3__.
l)(status))if(pathOfExpression(source)===null)fault(`status: \${${source}} is not a field of the object; expected a path such as \${metadata.name} or \${spec.tags\
[0].value}, or \${now}`);if(!valid.every(one=>one===true))return null;return{...usual,name:`entry ${position} (${String(kind)})`,kind:String(kind),apiVersion:isText(
apiVersion)?apiVersion:null,selector:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(selector)?selector:null,objectName:isText(name)?name:null,status:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.
pi)(status)?status:null,delaySeconds:delay===void 0?0:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.o8)(String(delay))??0,failure:isText(failure)?{message:failure,
reason:""}:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(failure)?{message:String(failure.message),reason:isText(failure.reason)?failure.reason:""}:null,never:never===
true}}const optional=(value,holds)=>value===void 0||value===null||holds(value);const isText=value=>typeof value==="string"&&value!=="";const isDelay=value=>(typeof value===
"string"||typeof value==="number")&&(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.o8)(String(value))!==null;const isSelector=value=>(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.
pi)(value)&&Object.keys(value).length>0&&Object.entries(value).every(([key,part])=>key==="matchLabels"?(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(part):key===
"matchExpressions"&&Array.isArray(part));const isFailure=value=>isText(value)||(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(value)&&isText(value.message)&&optional(
value.reason,isText);const roots=["apiVersion","kind","metadata","spec"];function pathOfExpression(source){const path=[];let cel=(0,_model_cel_parse_js__WEBPACK_IMPORTED_MODULE_2__.
W)(source);for(;cel!==null&&cel.kind!=="name";){if(cel.kind==="field")path.unshift(cel.name);else if(cel.kind==="index"&&cel.index.kind==="literal"){const{value}=cel.
index;if(typeof value!=="string"&&typeof value!=="number")return null;path.unshift(value)}else return null;cel=cel.of}if(cel===null)return null;if(cel.name==="n\
ow")return path.length===0?"now":null;return roots.some(root=>root===cel.name)?[cel.name,...path]:null}}),24857:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>inputTable,v:()=>inputNames});const inputTable={cluster:{default:"kind",description:"`kind` creates a cluster, \
`existing` uses the current kubeconfig, `none` installs tools only"},"cluster-name":{default:"kro",description:"Name of the KinD cluster"},"kubernetes-version":{
description:"`1.34` or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default"},"node-image":{description:"Node image\
; wins over `kubernetes-version`"},"kind-config":{description:"kind's cluster configuration: a path, or the YAML itself"},wait:{default:"3m",description:"How lo\
ng each gate may take"},install:{default:"auto",description:"`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deploy-kind\
`), `none`; `auto`: source where `source` is a kro checkout, else release"},source:{default:".",description:"kro checkout, or a version such as `v0.9.4`, fetche\
d as a Go module and verified by its checksum database"},"kro-version":{description:"Exact version of kro; pinned together with the others by default"},"kind-ve\
rsion":{description:"Exact version of kind"},"ko-version":{description:"Exact version of ko"},"kubectl-version":{description:"Exact version of kubectl"},"helm-v\
ersion":{description:"Exact version of helm"},"versions-file":{description:"Recorded combination of versions. `.github/kro-versions.yaml` is used where there is\
 one, but decides on digests and node images only where it is named here"},"image-repository":{description:"Where ko pushes the image; by default it goes straig\
ht to the nodes. Needed for `source` on a cluster that is not KinD"},namespace:{default:"kro-system",description:"Namespace of the controller"},"rbac-mode":{description:"\
`unrestricted` or `aggregation`; the chart's own default otherwise"},values:{description:"Helm values: a path, or the YAML itself"},manifests:{description:"Path\
s or globs of RGDs, instances and what they need: applied in order of need and awaited"},"stand-ins":{description:"`auto`, a path or YAML: status for objects of\
 `manifests` whose controller is not in the cluster (kind, status, delay, failure)"},baseline:{description:"`auto` (the commit that the pull request or push is \
compared with), a git ref, or a folder: its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported"},"fail-on":{
default:"broken",description:"Which changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`"},"smoke-test":{default:"true",description:"\
Prove with an RGD of our own that kro reconciles; removed afterwards"},diagnose:{default:"on-failure",description:"`on-failure`, `always` or `never`"},"diagnose\
-timeout":{default:"60s",description:"How long taking evidence may last"},"diagnose-max-size":{default:"50MB",description:"How large the evidence may become"},namespaces:{
description:"Further namespaces to take evidence from"},"artifact-name":{description:"Name of the artifact; unique for each job of a matrix by default"},"artifa\
ct-retention-days":{description:"Days to keep the artifact; the repository's setting by default"},"download-mirror":{description:"Base URL put before `host/path\
` of every download"},checksums:{description:"A file, or lines `sha256  name`, for what is not pinned"},"registry-mirrors":{description:"Lines `host=url`: nodes\
, ko and helm pull images and charts of `host` through `url`"},cache:{default:"true",description:"Keep tools and the Go build in the Actions cache where there i\
s one"},cleanup:{default:"true",description:"Delete in the post step the cluster that was made, after evidence was taken"},"job-status":{default:"${{ job.status\
 }}",description:"Not to be set: read again in the post step"}};const inputNames=Object.keys(inputTable)}),97448:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>variableOf,W:()=>workflowInput});const workflowInput=env=>name=>{const given=env[`INPUT_${name.toUpperCase()}`];
if(given!==void 0&&given.trim()!=="")return{text:given,from:`input ${name}`};const variable=variableOf(name);const text=env[variable];return text===void 0||text===
""?void 0:{text,from:variable}};const variableOf=name=>`SETUP_KRO_${name.toUpperCase().replaceAll("-","_")}`}),14721:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>parseCel});var _tokens_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19598);const deepest=200;const longest=5e4;
class NotCel extends Error{}function parseCel(text){if(text.length>longest)return null;const tokens=(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__.k)(text);if(tokens===
null||tokens.length===0)return null;try{return new Parser(tokens).whole()}catch(error){if(error instanceof NotCel)return null;throw error}}const levels=[["||"],
["&&"],["==","!=","<","<=",">",">=","in"],["+","-"],["*","/","%"]];class Parser{tokens;at=0;depth=0;constructor(tokens){this.tokens=tokens}whole(){const found=this.
expression();if(this.at<this.tokens.length)throw new NotCel;return found}expression(){this.depth+=1;if(this.depth>deepest)throw new NotCel;const condition=this.
operation(0);let found=condition;if(this.takes("?")){const yes=this.operation(0);this.expect(":");found={kind:"choice",condition,yes,no:this.expression()}}this.
depth-=1;return found}operation(level){const operators=levels[level];if(operators===void 0)return this.unary();let left=this.operation(level+1);for(;;){const token=this.
tokens[this.at];const operator=token!==void 0&&token.kind!=="string"?String(token.value):"";if(!operators.includes(operator))return left;this.at+=1;left={kind:"\
binary",operator,left,right:this.operation(level+1)}}}unary(){const operators=[];for(;;){if(this.takes("!"))operators.push("!");else if(this.takes("-"))operators.
push("-");else break;if(operators.length>deepest)throw new NotCel}return operators.reduceRight((of,operator)=>({kind:"unary",operator,of}),this.member())}member(){
let found=this.primary();for(;;){if(this.takes(".")||this.takes("?.")){this.takes("?");const name=this.name();found=this.takes("(")?{kind:"call",of:found,name,args:this.
list(")")}:{kind:"field",of:found,name}}else if(this.takes("[")||this.takes("[?")){this.takes("?");const index=this.expression();this.expect("]");found={kind:"i\
ndex",of:found,index}}else return found}}primary(){const token=this.tokens[this.at];if(token===void 0)throw new NotCel;this.at+=1;if(token.kind==="string"||token.
kind==="number")return{kind:"literal",value:token.value};if(token.kind==="name")return this.named(token.value);if(token.value===".")return{kind:"name",name:this.
name()};if(token.value==="("){const found=this.expression();this.expect(")");return found}if(token.value==="[")return{kind:"list",items:this.list("]")};if(token.
value==="{")return{kind:"map",entries:this.entries()};throw new NotCel}named(name){const words={true:true,false:false,null:null};if(Object.hasOwn(words,name))return{
kind:"literal",value:words[name]??null};if(this.takes("("))return{kind:"call",of:null,name,args:this.list(")")};return{kind:"name",name}}list(end){const items=[];
while(!this.takes(end)){this.takes("?");items.push(this.expression());if(!this.takes(",")){this.expect(end);break}}return items}entries(){const entries=[];while(!this.
takes("}")){this.takes("?");entries.push(this.operation(0));this.expect(":");entries.push(this.expression());if(!this.takes(",")){this.expect("}");break}}return entries}name(){
const token=this.tokens[this.at];if(token?.kind!=="name")throw new NotCel;this.at+=1;return token.value}takes(operator){const token=this.tokens[this.at];if(token?.
kind!=="operator"||token.value!==operator)return false;this.at+=1;return true}expect(operator){if(!this.takes(operator))throw new NotCel}}}),19598:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>stringAt,k:()=>tokensOf});const patterns={blank:/[\s]+|\/\/[^\n]*/y,name:/[A-Za-z_][A-Za-z0-9_]*/y,number:/0[xX][0-9a-fA-F]+u?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[uU]?/y,
operator:/\?\.|\[\?|&&|\|\||==|!=|<=|>=|[-+*/%!<>?:.,()[\]{}]/y};function tokensOf(text){const tokens=[];let at=0;const take=pattern=>{pattern.lastIndex=at;const found=pattern.
exec(text)?.[0]??null;if(found!==null)at+=found.length;return found};while(at<text.length){if(take(patterns.blank)!==null)continue;const string=stringAt(text,at);
if(string!==null){tokens.push({kind:"string",value:string.value});at=string.end;continue}const name=take(patterns.name);const number=name===null?take(patterns.number):
null;const operator=name===null&&number===null?take(patterns.operator):null;if(name!==null)tokens.push({kind:"name",value:name});else if(number!==null)tokens.push(
{kind:"number",value:Number(number.replace(/[uU]$/,""))});else if(operator!==null)tokens.push({kind:"operator",value:operator});else return null}return tokens}const escapes={
n:"\n",r:"\r",t:"	",b:"\b",f:"\f",a:"\x07",v:"\v"};function stringAt(text,start){const prefix=/[rRbB]{0,2}(?=["'])/y;prefix.lastIndex=start;const[kind]=prefix.exec(
text)??[];if(kind===void 0)return null;const isRaw=kind.toLowerCase().includes("r");const open=start+kind.length;const quote=text.startsWith(text.charAt(open).repeat(
3),open)?text.slice(open,open+3):text.charAt(open);let value="";for(let at=open+quote.length;at<text.length;at+=1){if(text.startsWith(quote,at))return{value,end:at+
quote.length};const one=text.charAt(at);if(one!=="\\"||isRaw){value+=one;continue}at+=1;value+=escapes[text.charAt(at)]??text.charAt(at)}return null}}),71291:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>expressionsOf,l:()=>expressionsIn});var _cel_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14721);var _cel_tokens_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
19598);var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(50101);function expressionsOf(rgd){const found=[];const add=(value,use,resource)=>{
for(const source of expressionsIn(value)){const cel=(0,_cel_parse_js__WEBPACK_IMPORTED_MODULE_0__.W)(source);if(cel!==null)found.push({cel,use,resource})}};add(
(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(rgd,"spec","schema","status"),"value",null);for(const resource of(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
p_)(rgd,"spec","resources")){const id2=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(resource,"id");add((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ZZ)(resource,"readyWhen"),"readyWhen",id2);add((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(resource,"includeWhen"),"includeWhen",id2);for(const part of[
"template","externalRef","forEach"])add((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(resource,part),"value",id2)}return found}const deepest=100;function expressionsIn(value,depth=0){
if(typeof value==="string")return expressionsInText(value);if(value===null||typeof value!=="object"||depth>deepest)return[];return Object.values(value).flatMap(
one=>expressionsIn(one,depth+1))}function expressionsInText(text){const found=[];let from=0;for(;;){const start=text.indexOf("${",from);const end=start===-1?-1:
closingBrace(text,start+2);if(end===-1)return found;found.push(text.slice(start+2,end));from=end+1}}function closingBrace(text,start){let open=0;for(let at=start;at<
text.length;at+=1){const one=text.charAt(at);if(one==='"'||one==="'"){const string=(0,_cel_tokens_js__WEBPACK_IMPORTED_MODULE_1__.b)(text,at);if(string===null)return-1;
at=string.end-1}else if(one==="{")open+=1;else if(one==="}"){if(open===0)return at;open-=1}}return-1}}),85494:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>explainRun});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);
var write_file=__webpack_require__(5490);var errors=__webpack_require__(10840);var reading_steps=__webpack_require__(78237);var model_escape=__webpack_require__(
83094);;function givenUpMarkdown(steps,reason,next){const failed=(0,reading_steps.th)({steps})[0];const known=failed===void 0?"No step of setup-kro failed. What\
 failed is a later step of the job: look at that step's log.":[`**Failed step**: ${(0,model_escape.FV)((0,model_escape.vI)(failed.title,300))} (\`${failed.step.
replaceAll("`","")}\`)`,(0,model_escape.DV)((0,model_escape.vI)(failed.message??"it left no message",4e3))].join("\n\n");return`${[`## ❔ ${failed===void 0?"Th\
ere is no diagnosis":"A step failed, and there is no diagnosis"}`,known,`**Why there is no diagnosis**

${(0,model_escape.DV)((0,model_escape.vI)(reason,4e3))}`,`**What to do**: ${(0,model_escape.FV)(next)}`].join("\n\n")}
`}var active_run=__webpack_require__(966);var explain_apart=__webpack_require__(34074);;async function explainRun(active,{explain:diagnose,log},budgets,namespaces,colour=false){
const{state:known}=active.recorder;const folder=known.places.report;const state={...known,masks:active.redaction.state()};try{return await diagnose({folder,collect:{
state,budgets,namespaces},colour},(0,explain_apart.LF)(budgets.seconds))}catch(error){(0,active_run.dZ)(active);reportWithout(active,error,log);throw error}finally{
(0,active_run.dZ)(active)}}function reportWithout({recorder,steps,redaction},reason,log){const{report}=recorder.state.places;try{for(const name of["diagnosis.js\
on","index.html"])(0,external_node_fs_.rmSync)((0,external_node_path_.join)(report,name),{force:true});const text=givenUpMarkdown(steps.records,redaction.text((0,
errors.Wk)(reason)),(0,explain_apart.XL)(report));(0,write_file.lo)((0,external_node_path_.join)(report,"summary.md"),text)}catch(error){log.warning((0,errors.Wk)(
error))}}})};
