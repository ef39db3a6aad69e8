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
var _baseline_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41490);var _mirror_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(17918);var _table_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
24857);var _values_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(8147);function checkInputs(raw,workspace){const faults=[];const label=name=>raw(name)?.from??
name;const text=name=>{const given=raw(name)?.text.trim();return given===void 0||given===""?defaultOf(name):given};const fault=(name,problem)=>{faults.push(`${label(
name)}: ${problem}`);return null};const checked=(name,read)=>{const value=text(name);return value===null?null:read(value)};const choice=(name,allowed)=>checked(
name,value=>allowed.includes(value)?value:fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(value)} is none of ${allowed.join(", ")}`));const flag=name=>[
"true","yes"].includes(choice(name,_values_js__WEBPACK_IMPORTED_MODULE_9__.BF)??"");const seconds=name=>checked(name,value=>(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.
o8)(value)??fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(value)} is no duration such as 90s, 3m or 1h`));const named=(name,pattern,rule)=>checked(
name,value=>pattern.test(value)?value:fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(value)} is not allowed: ${rule}`));const version=name=>checked(
name,value=>/^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)?`v${value.replace(/^v/,"")}`:fault(name,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(value)} \
is no exact version such as v1.2.3`));const path=value=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value)?value:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(workspace,value);const lines=name=>entriesOf(text(name)??"");const fileText=(name,value,otherwise="")=>readOr(()=>(0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.
jH)(path(value),workspace),error=>fault(name,whyUnread(error,value,otherwise||` (relative to ${workspace})`)));const pathOrYaml=name=>checked(name,value=>{const inline=isInlineYaml(
value);const yaml=inline?value:fileText(name,value);if(yaml===null)return null;const where=inline?"the YAML given":value;if(inline&&Buffer.byteLength(value)>_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.
mr)return fault(name,`${where} is larger than ${_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.mr/1e6} MB, the limit for this input`);return mappingOf(yaml,
problem=>fault(name,`${where} ${problem}`))});const source=(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.o$)(text("source")??".",path,problem=>fault("source",problem));
const asked=choice("install",["auto","source","release","make","none"]);const cluster=choice("cluster",["kind","existing","none"])??"kind";const install=cluster===
"none"?"none":installOf(asked,source);const imageRepository=named("image-repository",/^[a-z0-9]+([._:/-][a-z0-9]+)*$/,"a repository such as ghcr.io/me/kro, in l\
ower case, without tag");checkInstall({install,cluster,source,imageRepository},(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(text("source")??"."),fault);const baseline=checked(
"baseline",value=>(0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__.ke)(value,workspace,problem=>fault("baseline",problem)));const problems=baseline===null?[]:(0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__.
PA)(cluster,install,lines("manifests"));for(const problem of problems)fault("baseline",problem);const inputs={cluster,clusterName:named("cluster-name",/^[a-z0-9][a-z0-9.-]{0,48}$/,
"kind takes lower-case letters, digits, dots and dashes, at most 49")??"",kubernetesVersion:named("kubernetes-version",/^v?\d+\.\d+(\.\d+)?$/,"a version such as\
 1.34 or v1.34.3"),nodeImage:named("node-image",/^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,"an image reference such as kindest/node:v1.34.3@sha256:…"),kindConfig:pathOrYaml(
"kind-config"),waitSeconds:seconds("wait")??0,install,source:source??{checkout:workspace},kroVersion:version("kro-version"),kindVersion:version("kind-version"),
koVersion:version("ko-version"),kubectlVersion:version("kubectl-version"),helmVersion:version("helm-version"),versionsFile:versionsFile(raw,workspace,path,problem=>fault(
"versions-file",problem)),imageRepository,namespace:named("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"a namespace is a DNS label: lower-case letters, di\
gits and dashes, at most 63")??"",rbacMode:choice("rbac-mode",["unrestricted","aggregation"]),values:pathOrYaml("values"),manifests:lines("manifests"),baseline,
failOn:lines("fail-on").flatMap(value=>_baseline_js__WEBPACK_IMPORTED_MODULE_6__.IK.find(known=>known===value)??fault("fail-on",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.
cl)(value)} is not one of ${_baseline_js__WEBPACK_IMPORTED_MODULE_6__.IK.join(", ")}`)??[]),smokeTest:flag("smoke-test"),diagnose:choice("diagnose",["on-failure",
"always","never"])??"on-failure",diagnoseTimeoutSeconds:seconds("diagnose-timeout")??0,diagnoseMaxBytes:checked("diagnose-max-size",value=>(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.
Vv)(value)??fault("diagnose-max-size",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(value)} is no size such as 50MB or 2GB`))??0,namespaces:lines("namespace\
s").flatMap(line=>line.split(/\s+/)).filter(namespace=>/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace)||fault("namespaces",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.
cl)(namespace)} is no namespace`)!==null),artifactName:named("artifact-name",/^[^"':<>|*?\r\n\\/]{1,200}$/,'an artifact name has none of " : < > | * ? \\ / and n\
o line breaks'),artifactRetentionDays:checked("artifact-retention-days",value=>/^[1-9]\d{0,2}$/.test(value)?Number(value):fault("artifact-retention-days",`${(0,
_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(value)} is no number of days from 1 to 999`)),downloadMirror:checked("download-mirror",value=>{const problem=(0,_mirror_js__WEBPACK_IMPORTED_MODULE_7__.
ej)(value);return problem===null?value.replace(/(?<!\/)\/+$/,""):fault("download-mirror",problem)}),checksums:checked("checksums",value=>{if(/^[0-9a-f]{64}\s/i.
test(value)||value.includes("\n"))return value;return fileText("checksums",value,', and it is no line "sha256  name"')}),registryMirrors:lines("registry-mirrors").
flatMap(line=>(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.ar)(line)??fault("registry-mirrors",`${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.y8)(line)} is not hos\
t=url, such as docker.io=https://mirror.example`)??[]),cache:flag("cache"),cleanup:flag("cleanup"),jobStatus:text("job-status"),workspace};return{inputs,faults}}
function mappingOf(yaml,fault){try{const{documents}=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__.c)(yaml);if(documents.length>1)return fault(`holds ${documents.
length} documents, and only one has a meaning here`);const parsed=documents[0]?.value;return(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.pi)(parsed)?parsed:fault(
"holds no mapping (key: value)")}catch(error){return fault((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error))}}function defaultOf(name){const spec=_table_js__WEBPACK_IMPORTED_MODULE_8__.
F[name];return spec.default===void 0||spec.default.startsWith("${{")?null:spec.default}function installOf(asked,source){if(asked!=="auto")return asked??"none";return source&&
("module"in source||(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.jR)(source.checkout))?"source":"release"}function checkInstall({install,cluster,source,imageRepository},sourceText,fault){
const needsCheckout=install==="source"||install==="make";if(needsCheckout&&source&&"checkout"in source&&!(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.jR)(source.checkout))
fault("source",`install ${install} needs a kro checkout, and ${sourceText} is none (no go.mod of a kro module); name its folder, or a version such as v0.9.4`);if(install===
"make"&&cluster!=="kind")fault("install","make works only with cluster kind: it creates the cluster itself");if(install==="source"&&cluster==="existing"&&imageRepository===
null)fault("image-repository","install source on an existing cluster needs a repository that ko can push to and the nodes can pull from")}function versionsFile(raw,workspace,path,fault){
const given=raw("versions-file")?.text.trim();if(given)return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path(given))?{path:path(given),named:true}:fault(
`there is no file ${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(given)}`);const usual=path(usualVersionsFile);if(!(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.
fo)(usual))return null;if(!isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(usual),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace)))
return fault(`${usualVersionsFile} is a link to a file outside ${workspace}; name that file with versions-file to use it`);return{path:usual,named:false}}const usualVersionsFile="\
.github/kro-versions.yaml";function isWithin(path,folder){const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,path);return!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(way)&&way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0]!==".."}const entriesOf=text=>text.split("\n").flatMap(line=>line.trim().startsWith("#")?
[]:line.split(",")).map(entry=>entry.trim()).filter(entry=>entry!=="");const isInlineYaml=value=>value.includes("\n")||/^[\w.-]+:(\s|$)/.test(value)||value.startsWith(
"{");function whyUnread(error,path,otherwise){if(!(error instanceof _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.ie))throw error;return error.missing?`th\
ere is no file ${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(path)}${otherwise}`:`the file ${(0,_values_js__WEBPACK_IMPORTED_MODULE_9__.cl)(path)} ${error.message}`}
function readOr(read,otherwise){try{return read()}catch(error){return otherwise(error)}}}),17918:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ai:()=>withoutCredentialsOf,Is:()=>downloadUrl,ej:()=>mirrorFault,ri:()=>withoutCredentials});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
10840);var _values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8147);function downloadUrl(path,mirror){return mirror===null?`https://${path}`:`${mirror.
replace(/(?<!\/)\/+$/,"")}/${path}`}function mirrorFault(mirror){const url=URL.canParse(mirror)?new URL(mirror):null;if(url===null||url.protocol!=="https:"&&url.
protocol!=="http:")return`${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.y8)(mirror)} is not a base URL such as https://mirror.example.com/files`;if(/[?#]/.test(mirror))
return`'${withoutCredentials(mirror)}' must end with a path: host and path of each download are put behind it`;if(/[\s\p{Cc}]/u.test(mirror))return`'${withoutCredentials(
mirror)}' must not contain blanks or line breaks`;return null}function withoutCredentials(url){return url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/{0,3})?[^/]*@/i,"$\
1***@").replace(/\?.*$/s,"?***")}function withoutCredentialsOf(url,error){const said=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const text=secretsOf(
url).reduce((rest,secret)=>rest.replaceAll(secret,"***"),said);return{text,cause:text===said?error:new Error(text)}}function secretsOf(url){const login=/^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.
exec(url)?.[1];if(login===void 0)return[];const password=login.slice(login.indexOf(":")+1);return[login,password,decoded(password)].filter(secret=>secret.length>
2)}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}}),24857:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>inputTable,v:()=>inputNames});const inputTable={cluster:{default:"kind",description:"`kind` creates a cluster, `existing` uses the \
current kubeconfig, `none` installs tools only"},"cluster-name":{default:"kro",description:"Name of the KinD cluster"},"kubernetes-version":{description:"`1.34`\
 or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default"},"node-image":{description:"Node image; wins over `kubern\
etes-version`"},"kind-config":{description:"kind's cluster configuration: a path, or the YAML itself"},wait:{default:"3m",description:"How long each gate may ta\
ke"},install:{default:"auto",description:"`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deploy-kind`), `none`; `auto`:\
 source where `source` is a kro checkout, else release"},source:{default:".",description:"kro checkout, or a version such as `v0.9.4`, fetched as a Go module an\
d verified by its checksum database"},"kro-version":{description:"Exact version of kro; pinned together with the others by default"},"kind-version":{description:"\
Exact version of kind"},"ko-version":{description:"Exact version of ko"},"kubectl-version":{description:"Exact version of kubectl"},"helm-version":{description:"\
Exact version of helm"},"versions-file":{description:"Recorded combination of versions. `.github/kro-versions.yaml` is used where there is one, but decides on d\
igests and node images only where it is named here"},"image-repository":{description:"Where ko pushes the image; by default it goes straight to the nodes. Neede\
d for `source` on a cluster that is not KinD"},namespace:{default:"kro-system",description:"Namespace of the controller"},"rbac-mode":{description:"`unrestricte\
d` or `aggregation`; the chart's own default otherwise"},values:{description:"Helm values: a path, or the YAML itself"},manifests:{description:"Paths or globs o\
f RGDs, instances and what they need: applied in order of need and awaited"},baseline:{description:"`auto` (the commit that the pull request or push is compared\
 with), a git ref, or a folder: its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported"},"fail-on":{default:"\
broken",description:"Which changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`"},"smoke-test":{default:"true",description:"\
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
""?void 0:{text,from:variable}};const variableOf=name=>`SETUP_KRO_${name.toUpperCase().replaceAll("-","_")}`}),85494:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
