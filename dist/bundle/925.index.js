export const id=925;export const ids=[925];export const modules={21672:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>removeContainers});var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86313);var _nodes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9543);var _run_label_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36680);const attempts=3;const removeSeconds=120;const pendingSeconds=60;async function removeContainers({
runId,folder},{run,clock}){const removed=new Map;const end=clock.seconds()+pendingSeconds;for(let refusals=0;;await clock.sleep(1)){const found=(await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.
y)(run,{runId})).filter(({id:id2})=>!removed.has(id2));const result=await removeOnce(found,run,refusals+1===attempts);if(result.refused)refusals+=1;if(result.refused||
result.unknown&&clock.seconds()<end)continue;for(const container of found)removed.set(container.id,container);const containers=[...removed.values()];const pending=(0,
_run_label_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(folder).filter(name=>containers.every(one=>one.name!==name));if(pending.length===0||clock.seconds()>=end)return containers}}
async function removeOnce(containers,run,isLast){if(containers.length===0)return{refused:false,unknown:false};const command={tool:"docker",args:["rm","--force",
"--volumes",...containers.map(({id:id2})=>id2)],timeoutSeconds:removeSeconds};const result=await run(command);const refused=result.code!==0;if(refused&&(isLast||
result.timedOut||result.notStarted!==null))throw new _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__.Qd(command,result,text=>text,"run it by hand once Docker ca\
n do it");return{refused,unknown:/No such container/i.test(result.output)}}}),43110:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>checkInputs});var inputs_baseline=__webpack_require__(80094);var external_node_fs_=__webpack_require__(73024);var input_file=__webpack_require__(
49523);var errors=__webpack_require__(83916);var values=__webpack_require__(63478);;function readImageSource(entry,workspace,path,fault){const file=path(entry);
const isPath=(0,external_node_fs_.existsSync)(file)||/^(?:\.{0,2}\/)|\.(?:tar|tgz|tar\.gz)$/.test(entry);if(!isPath)return/^[a-z0-9][a-z0-9._/-]{0,255}(?::\d{1,5}\/[a-z0-9._/-]{1,255})?(?::[\w][\w.-]{0,127})?$/.
test(entry)?{name:entry}:fault(`${(0,values.cl)(entry)} is neither an image such as app:dev nor the path of an archive`);if(!(0,external_node_fs_.existsSync)(file))
return fault(`there is no archive ${(0,values.cl)(entry)} (relative to ${workspace})`);try{return{archive:(0,input_file.Mv)(file,workspace),shown:entry}}catch(error){
return fault(`the archive ${(0,values.cl)(entry)} ${(0,errors.bD)(error)}`)}}var external_node_path_=__webpack_require__(76760);var read_file=__webpack_require__(
19489);var yaml_text=__webpack_require__(47205);var table=__webpack_require__(85541);;function inputReader(raw,workspace){const faults=[];const label=name=>raw(
name)?.from??name;const text=name=>{const given=raw(name)?.text.trim();return given===void 0||given===""?defaultOf(name):given};const fault=(name,problem)=>{faults.
push(`${label(name)}: ${problem}`);return null};const checked=(name,read)=>{const value=text(name);return value===null?null:read(value)};const choice=(name,allowed)=>checked(
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
value;return(0,values.pi)(parsed)?parsed:fault("holds no mapping (key: value)")}catch(error){return fault((0,errors.bD)(error))}}function defaultOf(name){const spec=table.
Fu[name];return spec.default===void 0||spec.default.startsWith("${{")?null:spec.default}const entriesOf=text=>text.split("\n").flatMap(line=>line.trim().startsWith(
"#")?[]:line.split(",")).map(entry=>entry.trim()).filter(entry=>entry!=="");const isInlineYaml=value=>value.includes("\n")||/^[\w.-]+:(\s|$)/.test(value)||value.
startsWith("{");function whyUnread(error,path,otherwise){if(!(error instanceof read_file.ie))throw error;return error.missing?`there is no file ${(0,values.cl)(
path)}${otherwise}`:`the file ${(0,values.cl)(path)} ${error.message}`};function installOf(asked,source,isUpgraded){if(asked!=="auto")return asked??"none";if(isUpgraded)
return"release";return source&&(!("checkout"in source)||(0,values.jR)(source.checkout))?"source":"release"}function checkInstall({install,cluster,source,imageRepository},sourceText,fault){
const needsCheckout=install==="source"||install==="make";if(needsCheckout&&source&&"checkout"in source&&!(0,values.jR)(source.checkout))fault("source",`install ${install}\
 needs a kro checkout, and ${sourceText} is none (no go.mod of a kro module); name its folder, or a version such as v0.9.4`);if(install==="make"&&cluster!=="kin\
d")fault("install","make works only with cluster kind: it creates the cluster itself");if(install==="source"&&cluster==="existing"&&imageRepository===null)fault(
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
ut in a folder that source names, and source is a git URL; check it out first");return(0,values.jR)(source.checkout)?{checkout:source.checkout}:fault(". is the \
kro checkout that source names, and there is none (no go.mod of a kro module); name its folder with source, or give a version such as v0.9.4")}function problemsOfUpgrade(cluster,install,manifests){
const problems=[];if(manifests.length===0)problems.push("it needs manifests: the RGDs and instances that live through the upgrade");if(cluster!=="kind")problems.
push("it works only with cluster kind: kro is replaced and restarted");else if(install!=="release")problems.push(`it needs install release, which installs the v\
ersion that is upgraded (kro-version), and install is ${install}`);return problems};const usualVersionsFile=".github/kro-versions.yaml";function versionsFile(given,workspace,path,fault){
if(given)return(0,external_node_fs_.existsSync)(path(given))?{path:path(given),named:true}:fault(`there is no file ${(0,values.cl)(given)}`);const usual=path(usualVersionsFile);
if(!(0,values.fo)(usual))return null;if(!versions_file_isWithin((0,external_node_fs_.realpathSync)(usual),(0,external_node_fs_.realpathSync)(workspace)))return fault(
`${usualVersionsFile} is a link to a file outside ${workspace}; name that file with versions-file to use it`);return{path:usual,named:false}}function versions_file_isWithin(path,folder){
const way=(0,external_node_path_.relative)(folder,path);return!(0,external_node_path_.isAbsolute)(way)&&way.split(external_node_path_.sep)[0]!==".."};function checkInputs(raw,workspace){
const reader=inputReader(raw,workspace);const{faults,fault,text,checked,choice,flag,matching,version,list,path}=reader;const source=(0,values.o$)(text("source")??
".",path,problem=>fault("source",problem));const asked=choice("install",["auto","source","release","make","none"]);const cluster=choice("cluster",["kind","exist\
ing","none"])??"kind";const upgradeTo=checked("upgrade-to",value=>readUpgradeInput(value,source,problem=>fault("upgrade-to",problem)));const install=cluster==="\
none"?"none":installOf(asked,source,text("upgrade-to")!==null);const imageRepository=matching("image-repository",/^[a-z0-9]+([._:/-][a-z0-9]+)*$/,"a repository \
such as ghcr.io/me/kro, in lower case, without tag");checkInstall({install,cluster,source,imageRepository},(0,values.cl)(text("source")??"."),fault);const baseline=checked(
"baseline",value=>(0,inputs_baseline.ke)(value,workspace,problem=>fault("baseline",problem)));checkChange({cluster,install,baseline,upgradeTo,manifests:list("ma\
nifests")},fault);const standIns=checked("stand-ins",value=>standInsOf(value,()=>reader.fileText("stand-ins",value),[...list("manifests"),...list("tests")],problem=>fault(
"stand-ins",problem)))??[];const inputs={cluster,clusterName:matching("cluster-name",/^[a-z0-9][a-z0-9.-]{0,48}$/,"kind takes lower-case letters, digits, dots a\
nd dashes, at most 49")??"",kubernetesVersion:matching("kubernetes-version",/^v?\d+\.\d+(\.\d+)?$/,"a version such as 1.34 or v1.34.3"),nodeImage:matching("node\
-image",/^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,"an image reference such as kindest/node:v1.34.3@sha256:…"),kindConfig:reader.mapping("kind-config"),waitSeconds:reader.
duration("wait")??0,install,source:source??{checkout:workspace},kroVersion:version("kro-version"),kindVersion:version("kind-version"),koVersion:version("ko-vers\
ion"),kubectlVersion:version("kubectl-version"),helmVersion:version("helm-version"),chainsawVersion:version("chainsaw-version"),versionsFile:versionsFile(raw("v\
ersions-file")?.text.trim(),workspace,path,problem=>fault("versions-file",problem)),imageRepository,namespace:matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
"a namespace is a DNS label: lower-case letters, digits and dashes, at most 63")??"",rbacMode:choice("rbac-mode",["unrestricted","aggregation"]),values:reader.mapping(
"values"),tuning:choice("tuning",["ci","none"])??"none",manifests:list("manifests"),prerequisites:text("prerequisites"),images:imagesOf(list("images"),cluster,workspace,
path,problem=>fault("images",problem)),standIns,tests:testFolders(list("tests"),workspace,cluster,problem=>fault("tests",problem)),baseline,upgradeTo,failOn:list(
"fail-on").flatMap(value=>inputs_baseline.IK.find(known=>known===value)??fault("fail-on",`${(0,values.cl)(value)} is not one of ${inputs_baseline.IK.join(", ")}`)??
[]),smokeTest:flag("smoke-test"),diagnose:choice("diagnose",["on-failure","always","never"])??"on-failure",diagnoseTimeoutSeconds:reader.duration("diagnose-time\
out")??0,diagnoseMaxBytes:checked("diagnose-max-size",value=>(0,values.Vv)(value)??fault("diagnose-max-size",`${(0,values.cl)(value)} is not a valid size (for e\
xample 50MB, 2GB)`))??0,namespaces:list("namespaces").flatMap(line=>line.split(/\s+/)).filter(namespace=>/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace)||
fault("namespaces",`${(0,values.cl)(namespace)} is not a valid namespace`)!==null),artifactName:matching("artifact-name",/^[^"':<>|*?\r\n\\/]{1,200}$/,'an artif\
act name has none of " : < > | * ? \\ / and no line breaks'),artifactRetentionDays:checked("artifact-retention-days",value=>/^[1-9]\d{0,2}$/.test(value)?Number(
value):fault("artifact-retention-days",`${(0,values.cl)(value)} is not a number of days from 1 to 999`)),downloadMirror:checked("download-mirror",value=>{const problem=(0,
mirror.ej)(value);return problem===null?value.replace(/(?<!\/)\/+$/,""):fault("download-mirror",problem)}),checksums:checked("checksums",value=>{if(/^[0-9a-f]{64}\s/i.
test(value)||value.includes("\n"))return value;return reader.fileText("checksums",value,', and it is not a line "sha256  name"')}),registryMirrors:list("registr\
y-mirrors").flatMap(line=>(0,values.ar)(line)??fault("registry-mirrors",`${(0,values.y8)(line)} is not host=url, such as docker.io=https://mirror.example`)??[]),
cache:flag("cache"),cleanup:flag("cleanup"),comment:flag("comment"),githubToken:checked("github-token",value=>/^[\x21-\x7e]{1,1000}$/.test(value)?value:fault("g\
ithub-token","it is not a token: it has spaces, line ends or other characters")),jobMatrix:text("job-matrix")==="null"?null:text("job-matrix"),jobStatus:text("j\
ob-status"),workspace};return{inputs,faults}}function imagesOf(entries,cluster,workspace,path,fault){if(entries.length>0&&cluster!=="kind")fault(`images are loa\
ded into the nodes of a cluster that is created here, and cluster is ${cluster}; push them to a registry that the nodes can pull from`);return entries.flatMap(entry=>readImageSource(
entry,workspace,path,fault)??[])}function standInsOf(value,read,made,fault){if(made.length===0)fault("there are neither manifests nor tests; give the RGDs and i\
nstances in the input manifests");if(value==="auto")return[stand_ins.NC];const isYaml=isInlineYaml(value)||/^[-[]/.test(value);const yaml=isYaml?value:read();return yaml===
null?[]:(0,stand_ins.Df)(yaml,isYaml?"the YAML given":value,fault)}function checkChange({cluster,install,baseline,upgradeTo,manifests},fault){if(baseline!==null)
for(const problem of(0,inputs_baseline.PA)(cluster,install,manifests))fault("baseline",problem);if(upgradeTo!==null)for(const problem of problemsOfUpgrade(cluster,
install,manifests))fault("upgrade-to",problem)}}),95754:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ai:()=>withoutCredentialsOf,B6:()=>throughMirror,Is:()=>downloadUrl,ej:()=>mirrorFault,ri:()=>withoutCredentials});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83916);var _values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63478);function downloadUrl(path,mirror){return mirror===null?`https://${path}`:`${mirror.
replace(/(?<!\/)\/+$/,"")}/${path}`}function throughMirror(url,mirror){if(mirror===null)return url;return downloadUrl(url.replace(/^https?:\/\/(?:[^/]{0,2048}@)?/i,
""),mirror)}function mirrorFault(mirror){const url=URL.canParse(mirror)?new URL(mirror):null;if(url===null||url.protocol!=="https:"&&url.protocol!=="http:")return`${(0,
_values_js__WEBPACK_IMPORTED_MODULE_1__.y8)(mirror)} is not a base URL such as https://mirror.example.com/files`;if(/[?#]/.test(mirror))return`'${withoutCredentials(
mirror)}' must end with a path: host and path of each download are put behind it`;if(/[\s\p{Cc}]/u.test(mirror))return`'${withoutCredentials(mirror)}' must not \
contain blanks or line breaks`;return null}function withoutCredentials(url){return url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/{0,3})?[^/]*@/i,"$1***@").replace(/\?.*$/s,
"?***")}function withoutCredentialsOf(url,error){const said=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const text=secretsOf(url).reduce((rest,secret)=>rest.
replaceAll(secret,"***"),said);return{text,cause:text===said?error:new Error(text)}}function secretsOf(url){const login=/^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(
url)?.[1];if(login===void 0)return[];const password=login.slice(login.indexOf(":")+1);return[login,password,decoded(password)].filter(secret=>secret.length>2)}function decoded(text){
try{return decodeURIComponent(text)}catch{return text}}}),43380:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Df:()=>readStandIns,NC:()=>autoStandIn,tC:()=>pathOfExpression});var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47205);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83916);var _model_cel_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8429);var _model_cel_path_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(94079);
var _model_kro_expressions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20823);var _values_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63478);const usual={
kind:null,apiVersion:null,selector:null,objectName:null,status:null,delaySeconds:0,failure:null,never:false};const autoStandIn={name:"auto",...usual};const keys=[
"kind","apiVersion","selector","name","status","delay","failure","never"];function readStandIns(yaml,where,fault){let documents;try{documents=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.
c)(yaml).documents.map(({value})=>value)}catch(error){fault(`${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);return[]}if(documents.length!==
1){fault(`${where} has ${documents.length} YAML documents; give one list`);return[]}const[document]=documents;const entries=Array.isArray(document)?document:[document];
if(entries.length===0)fault(`${where} is an empty list; leave the input out to have no stand-ins`);return entries.flatMap((entry,at)=>{const place=`${where}, en\
try ${at+1}`;return readEntry(entry,at+1,problem=>fault(`${place}: ${problem}`))??[]})}const forms={kind:{fits:value=>isText(value),expected:"the kind of an obj\
ect, such as Bucket"},apiVersion:{fits:value=>isText(value),expected:"a group with its version, such as s3.services.k8s.aws/v1alpha1"},selector:{fits:value=>isSelector(
value),expected:"matchLabels or matchExpressions below it"},name:{fits:value=>isText(value),expected:"the name of an object; * stands for any characters"},status:{
fits:_values_js__WEBPACK_IMPORTED_MODULE_4__.pi,expected:"the fields of a status below it"},delay:{fits:value=>isDelay(value),expected:"a time such as 5s or 1m"},
failure:{fits:value=>isFailure(value),expected:"a message, or message and reason below it"},never:{fits:value=>typeof value==="boolean",expected:"true or false"}};
function readEntry(entry,position,fault){if(entry==="auto")return autoStandIn;if(!(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(entry))return fault("expected a\
uto, or a mapping with kind and one of status, delay, failure, never");const problems=problemsOf(entry);for(const problem of problems)fault(problem);if(problems.
length>0)return null;const{kind,apiVersion,selector,name,status,delay,failure,never}=entry;return{...usual,name:`entry ${position} (${String(kind)})`,kind:String(
kind),apiVersion:isText(apiVersion)?apiVersion:null,selector:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(selector)?selector:null,objectName:isText(name)?name:
null,status:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(status)?status:null,delaySeconds:(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.o8)(String(delay??0))??0,
failure:failureOf(failure),never:never===true}}function problemsOf(entry){const given=Object.entries(entry).filter(([,value])=>value!==void 0&&value!==null);const problems=given.
flatMap(([key,value])=>{const form=keys.some(one=>one===key)?forms[key]:null;if(form===null)return[`${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.cl)(key)} is no\
t known; allowed: ${keys.join(", ")}`];return form.fits(value)?[]:[`${key}: expected ${form.expected}`]});if(!isText(entry.kind)&&!problems.some(problem=>problem.
startsWith("kind:")))problems.push(`kind: expected ${forms.kind.expected}`);if(entry.never===true&&given.some(([key])=>key==="status"||key==="failure"))problems.
push("never: true gives no status; it goes with neither status nor failure");const computed=(0,_model_kro_expressions_js__WEBPACK_IMPORTED_MODULE_3__.l)(entry.status).
filter(source=>pathOfExpression(source)===null);return[...problems,...computed.map(source=>`status: \${${source}} is not a field of the object; expected a path \
such as \${metadata.name} or \${spec.tags[0].value}, or \${now}`)]}function failureOf(failure){if(isText(failure))return{message:failure,reason:""};return(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.
pi)(failure)?{message:String(failure.message),reason:isText(failure.reason)?failure.reason:""}:null}const isText=value=>typeof value==="string"&&value!=="";const isDelay=value=>(typeof value===
"string"||typeof value==="number")&&(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.o8)(String(value))!==null;const isSelector=value=>(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.
pi)(value)&&Object.keys(value).length>0&&Object.entries(value).every(([key,part])=>key==="matchLabels"?(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(part):key===
"matchExpressions"&&Array.isArray(part));const isFailure=value=>isText(value)||(0,_values_js__WEBPACK_IMPORTED_MODULE_4__.pi)(value)&&isText(value.message)&&(value.
reason===void 0||isText(value.reason));const roots=["apiVersion","kind","metadata","spec"];function pathOfExpression(source){const cel=(0,_model_cel_parse_js__WEBPACK_IMPORTED_MODULE_2__.
W)(source);const path=cel===null?null:(0,_model_cel_path_js__WEBPACK_IMPORTED_MODULE_5__.X)(cel);if(path?.length===1&&path[0]==="now")return"now";return path!==
null&&roots.includes(String(path[0]))?path:null}}),85541:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fu:()=>inputTable,ax:()=>runnerInputs,vj:()=>inputNames});const inputTable={cluster:{default:"kind",description:"`kind` creates a cluster, `existing` uses the \
current kubeconfig, `none` installs tools only"},"cluster-name":{default:"kro",description:"Name of the KinD cluster"},"kubernetes-version":{description:"`1.34`\
 or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default"},"node-image":{description:"Node image; wins over `kubern\
etes-version`"},"kind-config":{description:"kind's cluster configuration: a path, or the YAML itself"},wait:{default:"3m",description:"How long each gate may ta\
ke"},install:{default:"auto",description:"`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deploy-kind`), `none`; `auto`:\
 source where `source` is a kro checkout, else release"},source:{default:".",description:"kro checkout; a version such as `v0.9.4`, fetched as a Go module and v\
erified by its checksum database; or a git URL with a ref, such as `https://github.com/kubernetes-sigs/kro.git#main`, fetched without its history"},"kro-version":{
description:"Exact version of kro; pinned together with the others by default"},"kind-version":{description:"Exact version of kind"},"ko-version":{description:"\
Exact version of ko"},"kubectl-version":{description:"Exact version of kubectl"},"helm-version":{description:"Exact version of helm"},"chainsaw-version":{description:"\
Exact version of chainsaw"},"versions-file":{description:"Recorded combination of versions. `.github/kro-versions.yaml` is used where there is one, but decides \
on digests and node images only where it is named here"},"image-repository":{description:"Where ko pushes the image; by default it goes straight to the nodes. N\
eeded for `source` on a cluster that is not KinD"},namespace:{default:"kro-system",description:"Namespace of the controller"},"rbac-mode":{description:"`unrestr\
icted` or `aggregation`; the chart's own default otherwise"},values:{description:"Helm values: a path, or the YAML itself"},tuning:{default:"ci",description:"`c\
i`: kro's concurrency, rates and delays are set for short jobs on a cluster that is created here, where `values` do not set them; `none`: the chart's own stay"},
manifests:{description:"RGDs, instances and what they need: paths, globs, folders, kustomizations and Helm charts; applied in order of need and awaited"},prerequisites:{
description:"What has to be there before kro's RGDs: a YAML list, or its path, of `crds`, `manifests` (path, glob, `https://…` with `sha256`, `go://module@versi\
on/folder`) and `chart` (folder, or `oci://…` with `version`), each with `namespace`, `values`, `crds-only` where needed"},images:{description:"Images for the\
 nodes of a KinD cluster, loaded while it comes up: names in the local Docker, or archives (`docker save`, OCI layout)"},"stand-ins":{description:"`auto`, a pat\
h or YAML: status for objects of `manifests` whose controller is not in the cluster (kind, status, delay, failure)"},tests:{description:"Folders of chainsaw tes\
ts, run with the pinned chainsaw after `manifests`, four at a time"},baseline:{description:"`auto` (the commit that the pull request or push is compared with), \
a git ref, or a folder: its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported"},"upgrade-to":{description:"\
A kro version, or `.` for the checkout that `source` names: kro is upgraded to it with the living instances, and everything is proven again"},"fail-on":{default:"\
broken",description:"Which changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`"},"smoke-test":{default:"true",description:"\
Prove with an RGD of our own that kro reconciles; removed afterwards"},diagnose:{default:"on-failure",description:"`on-failure`, `always` or `never`"},"diagnose\
-timeout":{default:"60s",description:"How long taking evidence may last"},"diagnose-max-size":{default:"50MB",description:"How large the evidence may become"},namespaces:{
description:"Further namespaces to take evidence from"},"artifact-name":{description:"Name of the artifact; unique for each job of a matrix by default"},"artifa\
ct-retention-days":{description:"Days to keep the artifact; the repository's setting by default"},"download-mirror":{description:"Base URL put before `host/path\
` of every download"},checksums:{description:"A file, or lines `sha256  name`, for what is not pinned"},"registry-mirrors":{description:"Lines `host=url`: nodes\
, ko and helm pull images and charts of `host` through `url`"},cache:{default:"true",description:"Keep tools and the Go build in the Actions cache where there i\
s one"},cleanup:{default:"true",description:"Delete in the post step the cluster that was made, after evidence was taken"},comment:{default:"false",description:"\
One comment on the pull request, edited in place: the verdict and what changed. Where the token may not, a notice in the log"},"github-token":{default:"${{ gith\
ub.token }}",description:"Token for `comment`; the job gives it `permissions: pull-requests: write`"},"job-matrix":{default:"${{ toJSON(matrix) }}",description:"\
Not to be set: tells the comments of the jobs of a matrix apart"},"job-status":{default:"${{ job.status }}",description:"Not to be set: read again in the post s\
tep"}};const runnerInputs=["job-matrix","job-status"];const inputNames=Object.keys(inputTable)}),85476:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>variableOf,W:()=>workflowInput});const workflowInput=env=>name=>{const given=env[`INPUT_${name.toUpperCase()}`];
if(given!==void 0&&given.trim()!=="")return{text:given,from:`input ${name}`};const variable=variableOf(name);const text=env[variable];return text===void 0||text===
""?void 0:{text,from:variable}};const variableOf=name=>`SETUP_KRO_${name.toUpperCase().replaceAll("-","_")}`}),94079:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>pathOf});function pathOf(cel){if(cel.kind==="name")return[cel.name];if(cel.kind!=="field"&&cel.kind!=="index")return null;
const of=pathOf(cel.of);if(of===null)return null;if(cel.kind==="field")return[...of,cel.name];const key=cel.index.kind==="literal"?cel.index.value:null;return typeof key===
"string"||typeof key==="number"?[...of,key]:null}}),82938:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>explainRun});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var write_file=__webpack_require__(22182);
var errors=__webpack_require__(83916);var reading_steps=__webpack_require__(91881);var model_escape=__webpack_require__(16282);;function givenUpMarkdown(steps,reason,next){
const failed=(0,reading_steps.th)({steps})[0];const known=failed===void 0?"No step of setup-kro failed. What failed is a later step of the job: look at that ste\
p's log.":[`**Failed step**: ${(0,model_escape.FV)((0,model_escape.vI)(failed.title,300))} (\`${failed.step.replaceAll("`","")}\`)`,(0,model_escape.DV)((0,model_escape.
vI)(failed.message??"it left no message",4e3))].join("\n\n");return`${[`## ❔ ${failed===void 0?"There is no diagnosis":"A step failed, and there is no diagnos\
is"}`,known,`**Why there is no diagnosis**

${(0,model_escape.DV)((0,model_escape.vI)(reason,4e3))}`,`**What to do**: ${(0,model_escape.FV)(next)}`].join("\n\n")}
`}var active_run=__webpack_require__(80471);var explain_apart=__webpack_require__(80914);;const budgetsOf=inputs=>({seconds:inputs.diagnoseTimeoutSeconds,bytes:inputs.
diagnoseMaxBytes});async function explainRun(active,{explain:diagnose,log},inputs,colour=false){const{state:known}=active.recorder;const budgets=budgetsOf(inputs);
const folder=known.places.report;const state={...known,masks:active.redaction.state()};try{return await diagnose({folder,collect:{state,budgets,namespaces:inputs.
namespaces},colour},(0,explain_apart.LF)(budgets.seconds))}catch(error){(0,active_run.dZ)(active);reportWithout(active,error,log);throw error}finally{(0,active_run.
dZ)(active)}}function reportWithout({recorder,steps,redaction},reason,log){const{report}=recorder.state.places;try{for(const name of["diagnosis.json","index.htm\
l"])(0,external_node_fs_.rmSync)((0,external_node_path_.join)(report,name),{force:true});const text=givenUpMarkdown(steps.records,redaction.text((0,errors.Wk)(reason)),
(0,explain_apart.XL)(report));(0,write_file.lo)((0,external_node_path_.join)(report,"summary.md"),text)}catch(error){log.warning((0,errors.Wk)(error))}}}),39513:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{rT:()=>commentWish,QJ:()=>noticeOf,mk:()=>publish,Ld:()=>timingsOf,HF:()=>writeComment,Sy:()=>writeSummary});var promises_=__webpack_require__(
51455);var external_node_path_=__webpack_require__(76760);var lib=__webpack_require__(44942);;const silenceMillis=2e4;function gitHubApi(url,token){const client=new lib.
Qq("setup-kro",[],{allowRedirects:false,socketTimeout:silenceMillis});return async(method,path,body)=>{const answer=await client.request(method,`${url}${path}`,
body===void 0?"":JSON.stringify(body),{accept:"application/vnd.github+json",authorization:`Bearer ${token}`,"content-type":"application/json","x-github-api-vers\
ion":"2022-11-28"});const text=await answer.readBody();return{status:answer.message.statusCode??0,body:parsed(text)}}}function parsed(text){try{return JSON.parse(
text)}catch{return null}}var diagnosis=__webpack_require__(62196);var errors=__webpack_require__(83916);var time_limit=__webpack_require__(70143);var model_escape=__webpack_require__(
16282);var external_node_crypto_=__webpack_require__(77598);var external_node_fs_=__webpack_require__(73024);var report_folder=__webpack_require__(73218);;const serviceVariables=[
"ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL"];async function uploadReport(options){const{folder,log,env}=options;const missing=serviceVariables.filter(name=>!env[name]);
if(missing.length>0){log.warning(`there is no artifact service here (${missing.join(", ")} not set); the report is in ${folder}`);return null}try{const files=filesBelow(
folder);if(files.length===0){log.warning(`nothing is uploaded: ${folder} is empty`);return null}const store=await(options.store??actionsStore)();const name=options.
name===null?uniqueName(env):sanitised(options.name);const{id:id2}=await store.uploadArtifact(name,files,folder,{...options.retentionDays===null?{}:{retentionDays:options.
retentionDays}});const url=pageOf(env,id2);log.info(`the report is in the artifact ${name}${url===null?"":`: ${url}`}`);return{name,url}}catch(error){log.warning(
`the report could not be uploaded (${(0,errors.bD)(error)}); it is in ${folder}`);return null}}async function actionsStore(){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(705),__webpack_require__.e(751),__webpack_require__.e(118),__webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__,
14502));return new DefaultArtifactClient}function uniqueName(env,lot=(0,external_node_crypto_.randomUUID)()){const context=[env.GITHUB_RUN_ID,env.GITHUB_ACTION,
env.RUNNER_NAME,lot].join("\n");const suffix=(0,external_node_crypto_.createHash)("sha256").update(context).digest("hex").slice(0,8);const parts=["setup-kro",env.
GITHUB_JOB,env.GITHUB_RUN_ATTEMPT,suffix];return sanitised(parts.filter(part=>part!==void 0&&part!=="").join("-")).replace(/-{2,}/g,"-")}const sanitised=name=>name.
replace(/["':<>|*?\r\n\\/\s]+/g,"-").slice(0,200);function filesBelow(folder){return(0,external_node_fs_.readdirSync)(folder,{recursive:true,withFileTypes:true}).
filter(entry=>entry.isFile()&&!(0,report_folder.lY)(entry.name)).map(entry=>(0,external_node_path_.join)(entry.parentPath,entry.name)).sort()}function pageOf(env,id2){
const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;return server&&repository&&run&&id2!==void 0?`${server}/${repository}/actions\
/runs/${run}/artifacts/${id2}`:null}var comment=__webpack_require__(54231);var inputs_event=__webpack_require__(68121);var values=__webpack_require__(63478);;const commentsOnPage=100;
const mostPages=30;async function commentOnPullRequest(report,environment){const{env,log,notice}=environment;const number=(0,inputs_event._n)(env);const repository=/^[\w.-]+\/[\w.-]+$/.
exec(env.GITHUB_REPOSITORY??"")?.[0];if(number===null||repository===void 0)return log.info(`no comment was made: the event ${env.GITHUB_EVENT_NAME||"(none)"} of\
 this job is not of a pull request`);const origin=originOf(repository,environment);const api=environment.api((env.GITHUB_API_URL||"https://api.github.com").replace(
/(?<!\/)\/+$/,""));try{const issue=`/repos/${repository}/issues`;const own=await ownComment(api,`${issue}/${number}/comments`,(0,comment.Ql)(origin));const body={
body:(0,comment.br)(report,origin)};let answer=own===null?null:await api("PATCH",`${issue}/comments/${own}`,body);if(answer===null||answer.status===404)answer=await api(
"POST",`${issue}/${number}/comments`,body);checkAnswer(answer,"the comment could not be written");log.info(`the comment on pull request #${number} was ${answer.
status===201?"made":"edited"}${urlOf(answer)}`)}catch(error){notice(`no comment was made on pull request #${number}: ${(0,errors.bD)(error)}`)}}function checkAnswer({
status,body},what){if(status>=200&&status<300)return;const said=(0,values.pi)(body)&&typeof body.message==="string"?`: ${(0,model_escape.vI)(body.message,300)}`:
"";const advice=status===401||status===403||status===404?'; give the job "permissions: pull-requests: write" (the token of a pull request from a fork may only r\
ead; the job summary has the same report)':"";throw new Error(`${what}, GitHub answers ${status}${said}${advice}`)}async function ownComment(api,path,marker){const marked=await commentsWith(
api,path,marker);const bot=marked.find(({isBot})=>isBot);if(bot!==void 0||marked.length===0)return bot?.id??null;const login=await loginOf(api);return marked.find(
comment2=>login!==null&&comment2.login===login)?.id??null}async function commentsWith(api,path,marker){const found=[];for(let page=1;page<=mostPages;page+=1){const answer=await api(
"GET",`${path}?per_page=${commentsOnPage}&page=${page}`);checkAnswer(answer,"the comments could not be read");const comments=Array.isArray(answer.body)?answer.body:
[];found.push(...comments.flatMap(comment2=>markedComment(comment2,marker)));if(comments.length<commentsOnPage||found.some(({isBot})=>isBot))break}return found}
function markedComment(comment2,marker){const{id:id2,body,user}=(0,values.pi)(comment2)?comment2:{};return typeof id2==="number"&&typeof body==="string"&&body.startsWith(
marker)&&(0,values.pi)(user)?[{id:id2,login:user.login,isBot:user.type==="Bot"}]:[]}async function loginOf(api){const{status,body}=await api("GET","/user");return status===
200&&(0,values.pi)(body)&&typeof body.login==="string"?body.login:null}function originOf(repository,{env,matrix,artifact}){const server=env.GITHUB_SERVER_URL;const run=/^\d+$/.
exec(env.GITHUB_RUN_ID??"")?.[0];return{workflow:(env.GITHUB_WORKFLOW_REF??"").split("@",1)[0]||(env.GITHUB_WORKFLOW??""),job:env.GITHUB_JOB??"",step:env.GITHUB_ACTION??
"",matrix,commit:(0,inputs_event.zA)(env),runUrl:server!==void 0&&/^https?:\/\/[\w.:/-]+$/.test(server)&&run!==void 0?`${server}/${repository}/actions/runs/${run}`:
null,artifact}}function urlOf({body}){const url=(0,values.pi)(body)?body.html_url:null;return typeof url==="string"?`: ${(0,model_escape.vI)(url,300)}`:""};const commentWish=({
comment:comment2,githubToken,jobMatrix})=>comment2?{token:githubToken,matrix:jobMatrix}:null;const uploadSeconds=180;async function publish(explained,report,runtime,runner,wish,comment2=null){
for(const annotation of explained?.annotations??[])runner.annotate(annotation);const cause=explained===null?null:(0,diagnosis.r)(explained.diagnosis);if(cause)runtime.
output("cause",cause.rule);const artifact=await upload(report,runtime,wish);await writeSummary(report,runtime.log,runner,artifact);await writeComment(explained?.
comment??await givenUpText(report),comment2,runtime,noticeOf(runner),artifact);if(cause)runtime.log.info(`cause: ${cause.rule}: ${cause.title}`)}async function upload(report,{
env,log},wish){const uploading=uploadReport({folder:report,...wish,env,log});const uploaded=await(0,time_limit.wj)(uploadSeconds,uploading,"late");if(uploaded!==
"late")return uploaded;log.warning(`the report was not uploaded within ${uploadSeconds} s, and is not waited for; it is in ${report}`);return null}const commentSeconds=60;
async function writeComment(text,wish,{env,log},notice=log.info,artifact=null,connect=gitHubApi){if(wish===null)return;const{token,matrix}=wish;if(token===null)
return notice("no comment was made: the input github-token is empty");const link=artifact?.url?{name:artifact.name,url:artifact.url}:null;const commenting=commentOnPullRequest(
text,{...{env,log,notice,matrix,artifact:link},api:url=>connect(url,token)});if(await(0,time_limit.wj)(commentSeconds,commenting,"late")==="late")notice(`GitHub\
's API did not answer within ${commentSeconds} s: the comment is not waited for`)}const noticeOf=runner=>message=>runner.annotate({level:"notice",title:"setup-k\
ro: comment on the pull request",message});async function givenUpText(report){const text=await(0,promises_.readFile)((0,external_node_path_.join)(report,"summar\
y.md"),"utf8").catch(()=>"## There is no report");return Buffer.byteLength(text)<=comment.j9?text:"## There is no diagnosis\n\nThe job summary says why."}async function writeSummary(report,log,runner,artifact=null){
try{const text=await(0,promises_.readFile)((0,external_node_path_.join)(report,"summary.md"),"utf8");const link=artifact?.url?`
[Artifact ${(0,model_escape.FV)(artifact.name)}](${artifact.url})
`:"";await runner.addSummary(`${text}${link}`)}catch(error){log.warning(`the job summary could not be written (the report is in ${report}): ${(0,errors.bD)(error)}`)}}
function timingsOf({records}){const seconds=new Map;for(const record of records)seconds.set(record.step,(seconds.get(record.step)??0)+record.seconds);const rounded=[
...seconds].map(([step,sum])=>[step,Math.round(sum*1e3)/1e3]);return JSON.stringify(Object.fromEntries(rounded))}})};
