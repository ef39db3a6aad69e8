export const id=19;export const ids=[19];export const modules={27873:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__);__webpack_require__.d(__webpack_exports__,{actionsHost:()=>actionsHost});var model_escape=__webpack_require__(16282);;async function runnerFiles(){
const core=await Promise.all([__webpack_require__.e(942),__webpack_require__.e(955),__webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__,
33838));return{addPath:folder=>core.addPath((0,model_escape.EH)(folder)),exportVariable:(name,value)=>core.exportVariable(name,(0,model_escape.EH)(value)),output:(name,value)=>core.
setOutput(name,(0,model_escape.EH)(value)),saveState:core.saveState}}var workflow_commands=__webpack_require__(34370);;const annotators={error:workflow_commands.
z3,warning:workflow_commands.$e,notice:workflow_commands.lm};const actionsHost={fail:message=>workflow_commands.C1((0,model_escape.escapeForLog)(message)),annotate:({
level,message,title,file,startLine,startColumn})=>annotators[level]((0,model_escape.escapeForLog)(message),{title:(0,model_escape.EH)(title),...file===void 0?{}:
{file:(0,model_escape.EH)(file)},...startLine===void 0?{}:{startLine},...startColumn===void 0?{}:{startColumn}}),addSummary:workflow_commands.S0,files:runnerFiles,
getState:workflow_commands.Gu}}),81019:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{post:()=>post,postEntry:()=>postEntry});var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var adapters_process=__webpack_require__(
53448);var workflow_host=__webpack_require__(27873);var cluster_remove=__webpack_require__(21672);var errors=__webpack_require__(83916);var check_inputs=__webpack_require__(
43110);var table=__webpack_require__(85541);var workflow=__webpack_require__(85476);var active_run=__webpack_require__(80471);var explain_apart=__webpack_require__(
80914);var explain_run=__webpack_require__(82938);var json=__webpack_require__(87979);;function readKeptState(text){const faults=[];const state=(0,json.q)(text);
if(!(0,json.p)(state)){faults.push(`it is ${text.length} characters that are not a JSON object`);return{run:null,cluster:null,runId:null,faults}}const places=(0,
json.p)(state.places)?state.places:{};const check=(field,valid,expected)=>{if(!valid)faults.push(`its field ${field} is not ${expected}`);return valid};const isText=value=>typeof value===
"string"&&value!=="";const named=check("clusterName",isText(state.clusterName),"a name");const known=check("cluster",[null,"making","made","found"].includes(state.
cluster),"making, made, found or null");const identified=[check("places.runId",isText(places.runId)&&/^[\w-]+$/.test(places.runId),"the id of a run"),check("pla\
ces.folder",isText(places.folder),"a path")].every(Boolean);const whole=[check("places.report",isText(places.report),"a path"),check("places.work",isText(places.
work),"a path"),check("places.kubeconfig",isText(places.kubeconfig),"a path"),check("context",state.context===null||isText(state.context),"a name or null"),check(
"explained",typeof state.explained==="boolean","true or false")];return{run:named&&known&&identified&&whole.every(Boolean)?state:null,cluster:named&&identified&&
(state.cluster==="making"||state.cluster==="made")?{name:state.clusterName,places:{runId:places.runId,folder:places.folder},kubeconfig:isText(places.kubeconfig)?
places.kubeconfig:null}:null,runId:identified?places.runId:null,faults}}var publish=__webpack_require__(39513);var report_inputs=__webpack_require__(38893);var runtime=__webpack_require__(
19600);;const postEntry=entry=>post((0,runtime.K)((0,explain_apart.Ag)(entry,"workflow")));async function post(runtime2,runner=workflow_host.actionsHost){const saved=runner.
getState("session");if(saved==="")return runtime2.log.info("nothing to clean up: the main step stopped before it started a run");const raw=(0,workflow.W)(runtime2.
env);const kept=readKeptState(saved);if(kept.faults.length>0)runtime2.log.warning(notAsKept(kept,raw));await endLeftovers(kept,runtime2).catch(toWarning(runtime2));
const active=kept.run===null?null:resumed(kept.run,runtime2);try{const inputs=inputsOfPost(raw,runtime2);active?.recorder.learned({run:{jobStatus:inputs.jobStatus}});
if(active&&isToBeExplained(inputs,active))await lookBack(inputs,active,Object.assign(runtime2,await runner.files()),runner)}catch(error){toWarning(runtime2)(error)}finally{
await cleanUp(raw,kept,active,runtime2)}await afterwards(raw,active,runtime2,runner).catch(toWarning(runtime2))}async function afterwards(raw,active,runtime2,runner){
if(active===null)return;const inputs=inputsOfPost(raw,runtime2);const{state}=active.recorder;const{report}=state.places;if(!state.explained&&!isToBeExplained(inputs,
active)){const{reportRecords}=await Promise.all([__webpack_require__.e(513),__webpack_require__.e(882)]).then(__webpack_require__.bind(__webpack_require__,8882));
const comment=await reportRecords(report);await(0,publish.Sy)(report,runtime2.log,runner);await(0,publish.HF)(comment,(0,publish.rT)(inputs),runtime2,(0,publish.
QJ)(runner))}await keepBuild(inputs,state,runtime2)}function inputsOfPost(raw,runtime2){return(0,check_inputs.s)((0,report_inputs.e)(raw),runtime2.env.GITHUB_WORKSPACE||
process.cwd()).inputs}function notAsKept({cluster,faults},raw){const name=raw("cluster-name")?.text.trim()||table.Fu["cluster-name"].default;return(0,errors.Wk)(
new errors.w3(`the state that the main step kept for this post step (session) is not valid: ${faults.join("; ")}`,{hint:cluster===null?`if this job made a clust\
er, delete it by hand: ${(0,adapters_process.ay)({tool:"kind",args:["delete","cluster","--name",name]})}`:"look for the step of the job that writes to the state\
 of other steps; the cluster is deleted anyway"}))}const toWarning=runtime2=>error=>runtime2.log.warning(`setup-kro's post step: ${(0,errors.Wk)(error)}`);function resumed(state,runtime2){
const{report}=state.places;try{return(0,active_run.ZL)(state,runtime2)}catch(error){const why=isFolder(report)?(0,errors.bD)(error):"a file is where the folder \
was";runtime2.log.warning((0,errors.Wk)(new errors.w3(`the report in ${report} cannot be continued, so the job is not diagnosed: ${why}`,{cause:error,hint:"leav\
e that folder (the output report) as it is until the job has ended; take a copy to change"})));return null}}const isFolder=path=>(0,external_node_fs_.statSync)(
path,{throwIfNoEntry:false})?.isDirectory()===true;function isToBeExplained(inputs,{recorder}){const failed=inputs.jobStatus==="failure";const wanted=inputs.diagnose===
"always"||inputs.diagnose==="on-failure"&&failed;return wanted&&!recorder.state.explained}async function lookBack(inputs,active,runtime2,runner){const explained=await(0,
explain_run.D)(active,runtime2,inputs).catch(error=>{toWarning(runtime2)(error);return null});const wish={name:inputs.artifactName,retentionDays:inputs.artifactRetentionDays};
const{report}=active.recorder.state.places;await(0,publish.mk)(explained,report,runtime2,runner,wish,(0,publish.rT)(inputs))}async function keepBuild(inputs,{buildCache},runtime2){
if(!inputs.cache||inputs.jobStatus!=="success"||!buildCache||buildCache.hit)return;await runtime2.folderCache.save(buildCache.folders,buildCache.key)}async function endLeftovers({
runId},runtime2){const ended=runId===null?0:await runtime2.endProcessesOf(runId);if(ended>0)runtime2.log.info(`ended ${ended} processes that the main step had l\
eft running`)}async function cleanUp(raw,{cluster},active,runtime2){if(cluster===null||/^(?:false|no)$/.test(raw("cleanup")?.text.trim()??""))return;const{name,
kubeconfig,places}=cluster;let begun=false;const remove=async run=>{begun=true;if(kubeconfig!==null)await(0,promises_.rm)(kubeconfig,{force:true});await(0,cluster_remove.
D)(places,{run,clock:runtime2.clock})};const title=`delete the cluster ${name}`;const failed=error=>runtime2.log.warning(`the cluster ${name} could not be delet\
ed: ${(0,errors.Wk)(error)}`);if(active===null)return remove(runtime2.run).catch(failed);await active.steps.step("cluster.delete",title,step=>remove(step.exec)).
catch(error=>{if(begun)return failed(error);toWarning(runtime2)(error);return remove(runtime2.run).catch(failed)})}}),85541:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fu:()=>inputTable,ax:()=>runnerInputs,vj:()=>inputNames});const inputTable={cluster:{default:"kind",description:"`kin\
d` creates a cluster, `existing` uses the current kubeconfig, `none` installs tools only"},"cluster-name":{default:"kro",description:"Name of the KinD cluster"},
"kubernetes-version":{description:"`1.34` or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default"},"node-image":{description:"\
Node image; wins over `kubernetes-version`"},"kind-config":{description:"kind's cluster configuration: a path, or the YAML itself"},wait:{default:"3m",description:"\
How long each gate may take"},install:{default:"auto",description:"`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deplo\
y-kind`), `none`; `auto`: source where `source` is a kro checkout, else release"},source:{default:".",description:"kro checkout; a version such as `v0.9.4`, fet\
ched as a Go module and verified by its checksum database; or a git URL with a ref, such as `https://github.com/kubernetes-sigs/kro.git#main`, fetched without i\
ts history"},"kro-version":{description:"Exact version of kro; pinned together with the others by default"},"kind-version":{description:"Exact version of kind"},
"ko-version":{description:"Exact version of ko"},"kubectl-version":{description:"Exact version of kubectl"},"helm-version":{description:"Exact version of helm"},
"chainsaw-version":{description:"Exact version of chainsaw"},"versions-file":{description:"Recorded combination of versions. `.github/kro-versions.yaml` is used\
 where there is one, but decides on digests and node images only where it is named here"},"image-repository":{description:"Where ko pushes the image; by default\
 it goes straight to the nodes. Needed for `source` on a cluster that is not KinD"},namespace:{default:"kro-system",description:"Namespace of the controller"},"\
rbac-mode":{description:"`unrestricted` or `aggregation`; the chart's own default otherwise"},values:{description:"Helm values: a path, or the YAML itself"},tuning:{
default:"ci",description:"`ci`: kro's concurrency, rates and delays are set for short jobs on a cluster that is created here, where `values` do not set them; `n\
one`: the chart's own stay"},manifests:{description:"RGDs, instances and what they need: paths, globs, folders, kustomizations and Helm charts; applied in order\
 of need and awaited"},prerequisites:{description:"What has to be there before kro's RGDs: a YAML list, or its path, of `crds`, `manifests` (path, glob, `https:\
//…` with `sha256`, `go://module@version/folder`) and `chart` (folder, or `oci://…` with `version`), each with `namespace`, `values`, `crds-only` where needed"},
images:{description:"Images for the nodes of a KinD cluster, loaded while it comes up: names in the local Docker, or archives (`docker save`, OCI layout)"},"sta\
nd-ins":{description:"`auto`, a path or YAML: status for objects of `manifests` whose controller is not in the cluster (kind, status, delay, failure)"},tests:{description:"\
Folders of chainsaw tests, run with the pinned chainsaw after `manifests`, four at a time"},baseline:{description:"`auto` (the commit that the pull request or p\
ush is compared with), a git ref, or a folder: its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported"},"upg\
rade-to":{description:"A kro version, or `.` for the checkout that `source` names: kro is upgraded to it with the living instances, and everything is proven aga\
in"},"fail-on":{default:"broken",description:"Which changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`"},"smoke-test":{
default:"true",description:"Prove with an RGD of our own that kro reconciles; removed afterwards"},diagnose:{default:"on-failure",description:"`on-failure`, `al\
ways` or `never`"},"diagnose-timeout":{default:"60s",description:"How long taking evidence may last"},"diagnose-max-size":{default:"50MB",description:"How large\
 the evidence may become"},namespaces:{description:"Further namespaces to take evidence from"},"artifact-name":{description:"Name of the artifact; unique for ea\
ch job of a matrix by default"},"artifact-retention-days":{description:"Days to keep the artifact; the repository's setting by default"},"download-mirror":{description:"\
Base URL put before `host/path` of every download"},checksums:{description:"A file, or lines `sha256  name`, for what is not pinned"},"registry-mirrors":{description:"\
Lines `host=url`: nodes, ko and helm pull images and charts of `host` through `url`"},cache:{default:"true",description:"Keep tools and the Go build in the Acti\
ons cache where there is one"},cleanup:{default:"true",description:"Delete in the post step the cluster that was made, after evidence was taken"},comment:{default:"\
false",description:"One comment on the pull request, edited in place: the verdict and what changed. Where the token may not, a notice in the log"},"github-token":{
default:"${{ github.token }}",description:"Token for `comment`; the job gives it `permissions: pull-requests: write`"},"job-matrix":{default:"${{ toJSON(matrix)\
 }}",description:"Not to be set: tells the comments of the jobs of a matrix apart"},"job-status":{default:"${{ job.status }}",description:"Not to be set: read a\
gain in the post step"}};const runnerInputs=["job-matrix","job-status"];const inputNames=Object.keys(inputTable)}),85476:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>variableOf,W:()=>workflowInput});const workflowInput=env=>name=>{const given=env[`INPUT_${name.toUpperCase()}`];
if(given!==void 0&&given.trim()!=="")return{text:given,from:`input ${name}`};const variable=variableOf(name);const text=env[variable];return text===void 0||text===
""?void 0:{text,from:variable}};const variableOf=name=>`SETUP_KRO_${name.toUpperCase().replaceAll("-","_")}`}),38893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>reportInputs});const names=new Set(["diagnose","diagnose-timeout","diagnose-max-size","namespaces","artifact-na\
me","artifact-retention-days","cache","cleanup","comment","github-token","job-matrix","job-status"]);const reportInputs=raw=>name=>{if(name==="cluster")return{text:"\
none",from:name};return names.has(name)?raw(name):void 0}})};
