export const id=830;export const ids=[830];export const modules={72770:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{actionsHost:()=>actionsHost});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
20004);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83094);const annotators={error:_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_0__.lm};const actionsHost={fail:message=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.C1((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(message)),annotate:({level,message,title,file,startLine})=>annotators[level]((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(message),
{title:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(title),...file===void 0?{}:{file:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(file)},...startLine===
void 0?{}:{startLine}}),addSummary:async markdown=>{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(markdown,true).write()},saveState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
LZ,getState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu}}),19830:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{post:()=>post,postDoor:()=>postDoor});var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(
51455);var adapters_process=__webpack_require__(80942);var workflow_host=__webpack_require__(72770);var cluster_remove=__webpack_require__(1092);var errors=__webpack_require__(
10840);var inputs=__webpack_require__(37336);var table=__webpack_require__(24857);var workflow=__webpack_require__(97448);var active_run=__webpack_require__(966);
var explain=__webpack_require__(44392);var explain_apart=__webpack_require__(34074);var explain_run=__webpack_require__(85494);var values=__webpack_require__(8147);
;function readKeptState(text){const faults=[];const state=parsed(text);if(!(0,values.pi)(state)){faults.push(`it is ${text.length} characters that are not a JSO\
N object`);return{run:null,cluster:null,runId:null,faults}}const places=(0,values.pi)(state.places)?state.places:{};const check=(field,valid,expected)=>{if(!valid)
faults.push(`its field ${field} is not ${expected}`);return valid};const isText=value=>typeof value==="string"&&value!=="";const named=check("clusterName",isText(
state.clusterName),"a name");const known=check("cluster",[null,"making","made","found"].includes(state.cluster),"making, made, found or null");const identified=[
check("places.runId",isText(places.runId)&&/^[\w-]+$/.test(places.runId),"the id of a run"),check("places.folder",isText(places.folder),"a path")].every(Boolean);
const whole=[check("places.report",isText(places.report),"a path"),check("places.work",isText(places.work),"a path"),check("places.kubeconfig",isText(places.kubeconfig),
"a path"),check("context",state.context===null||isText(state.context),"a name or null"),check("explained",typeof state.explained==="boolean","true or false")];return{
run:named&&known&&identified&&whole.every(Boolean)?state:null,cluster:named&&identified&&(state.cluster==="making"||state.cluster==="made")?{name:state.clusterName,
places:{runId:places.runId,folder:places.folder},kubeconfig:isText(places.kubeconfig)?places.kubeconfig:null}:null,runId:identified?places.runId:null,faults}}function parsed(text){
try{return JSON.parse(text)}catch{return null}}var publish=__webpack_require__(93354);var report_inputs=__webpack_require__(16049);var runtime=__webpack_require__(
25607);;const postDoor=door=>post((0,runtime.K)((0,explain_apart.Ag)(door,"workflow")));async function post(runtime2,runner=workflow_host.actionsHost){const saved=runner.
getState("session");if(saved==="")return runtime2.log.info("the main step did not get as far as a cluster: nothing to do");const raw=(0,workflow.W)(runtime2.env);
const kept=readKeptState(saved);if(kept.faults.length>0)runtime2.log.warning(notAsKept(kept,raw));await endLeftovers(kept,runtime2).catch(toWarning(runtime2));const active=kept.
run===null?null:resumed(kept.run,runtime2);try{const inputs2=inputsOfPost(raw,runtime2);active?.recorder.learned({run:{jobStatus:inputs2.jobStatus}});if(active&&
isToBeExplained(inputs2,active))await lookBack(inputs2,active,runtime2,runner)}catch(error){toWarning(runtime2)(error)}finally{await cleanUp(raw,kept,active,runtime2)}
await afterwards(raw,active,runtime2,runner).catch(toWarning(runtime2))}async function afterwards(raw,active,runtime2,runner){if(active===null)return;const inputs2=inputsOfPost(
raw,runtime2);const{state}=active.recorder;const{report}=state.places;if(!state.explained&&!isToBeExplained(inputs2,active)){await(0,explain.$)(report);await(0,
publish.Sy)(report,runtime2.log,runner)}await keepBuild(inputs2,state,runtime2)}function inputsOfPost(raw,runtime2){return(0,inputs.s)((0,report_inputs.e)(raw),
runtime2.env.GITHUB_WORKSPACE||process.cwd()).inputs}function notAsKept({cluster,faults},raw){const name=raw("cluster-name")?.text.trim()||table.F["cluster-name"].
default;return(0,errors.Wk)(new errors.w3(`the state that the main step kept for this post step (session) is not valid: ${faults.join("; ")}`,{hint:cluster===null?
`if this job made a cluster, delete it by hand: ${(0,adapters_process.ay)({tool:"kind",args:["delete","cluster","--name",name]})}`:"look for the step of the job\
 that writes to the state of other steps; the cluster is deleted all the same"}))}const toWarning=runtime2=>error=>runtime2.log.warning(`setup-kro's post step: ${(0,
errors.Wk)(error)}`);function resumed(state,runtime2){const{report}=state.places;try{return(0,active_run.ZL)(state,runtime2)}catch(error){const why=isFolder(report)?
(0,errors.bD)(error):"a file is where the folder was";runtime2.log.warning((0,errors.Wk)(new errors.w3(`the report in ${report} cannot be continued, so the job \
is not diagnosed: ${why}`,{cause:error,hint:"leave that folder (the output report) as it is until the job has ended; take a copy to change"})));return null}}const isFolder=path=>(0,
external_node_fs_.statSync)(path,{throwIfNoEntry:false})?.isDirectory()===true;function isToBeExplained(inputs2,{recorder}){const failed=inputs2.jobStatus==="fa\
ilure";const wanted=inputs2.diagnose==="always"||inputs2.diagnose==="on-failure"&&failed;return wanted&&!recorder.state.explained}async function lookBack(inputs2,active,runtime2,runner){
const budgets={seconds:inputs2.diagnoseTimeoutSeconds,bytes:inputs2.diagnoseMaxBytes};const explained=await(0,explain_run.D)(active,runtime2,budgets,inputs2.namespaces).
catch(error=>{toWarning(runtime2)(error);return null});await(0,publish.mk)(explained,active.recorder.state.places.report,runtime2,runner,{name:inputs2.artifactName,
retentionDays:inputs2.artifactRetentionDays})}async function keepBuild(inputs2,{buildCache},runtime2){if(!inputs2.cache||inputs2.jobStatus!=="success"||!buildCache||
buildCache.hit)return;await runtime2.folderCache.save(buildCache.folders,buildCache.key)}async function endLeftovers({runId},runtime2){const ended=runId===null?
0:await runtime2.endProcessesOf(runId);if(ended>0)runtime2.log.info(`ended ${ended} processes that the main step had left running`)}async function cleanUp(raw,{
cluster},active,runtime2){if(cluster===null||/^(?:false|no)$/.test(raw("cleanup")?.text.trim()??""))return;const{name,kubeconfig,places}=cluster;let begun=false;
const remove=async run=>{begun=true;if(kubeconfig!==null)await(0,promises_.rm)(kubeconfig,{force:true});await(0,cluster_remove.D)(places,{run,clock:runtime2.clock})};
const title=`delete the cluster ${name}`;const failed=error=>runtime2.log.warning(`the cluster ${name} could not be deleted: ${(0,errors.Wk)(error)}`);if(active===
null)return remove(runtime2.run).catch(failed);await active.steps.step("cluster.delete",title,step=>remove(step.exec)).catch(error=>{if(begun)return failed(error);
toWarning(runtime2)(error);return remove(runtime2.run).catch(failed)})}}),93354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{mk:()=>publish,Ld:()=>timingsOf,Sy:()=>writeSummary});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(
76760);var diagnosis=__webpack_require__(83040);var errors=__webpack_require__(10840);var time_limit=__webpack_require__(90355);var model_escape=__webpack_require__(
83094);var external_node_crypto_=__webpack_require__(77598);var external_node_fs_=__webpack_require__(73024);var report_folder=__webpack_require__(37870);;const serviceVariables=[
"ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL"];async function uploadReport(options){const{folder,log,env}=options;const missing=serviceVariables.filter(name=>!env[name]);
if(missing.length>0){log.warning(`there is no artifact service here (${missing.join(", ")} not set); the report is in ${folder}`);return null}try{const files=filesBelow(
folder);if(files.length===0){log.warning(`nothing is uploaded: ${folder} is empty`);return null}const store=await(options.store??actionsStore)();const name=options.
name===null?uniqueName(env):sanitised(options.name);const{id:id2}=await store.uploadArtifact(name,files,folder,{...options.retentionDays===null?{}:{retentionDays:options.
retentionDays}});const url=pageOf(env,id2);log.info(`the report is in the artifact ${name}${url===null?"":`: ${url}`}`);return{name,url}}catch(error){log.warning(
`the report could not be uploaded (${(0,errors.bD)(error)}); it is in ${folder}`);return null}}async function actionsStore(){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(995),__webpack_require__.e(675),__webpack_require__.e(492),__webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__,
76604));return new DefaultArtifactClient}function uniqueName(env,lot=(0,external_node_crypto_.randomUUID)()){const context=[env.GITHUB_RUN_ID,env.GITHUB_ACTION,
env.RUNNER_NAME,lot].join("\n");const suffix=(0,external_node_crypto_.createHash)("sha256").update(context).digest("hex").slice(0,8);const parts=["setup-kro",env.
GITHUB_JOB,env.GITHUB_RUN_ATTEMPT,suffix];return sanitised(parts.filter(part=>part!==void 0&&part!=="").join("-")).replace(/-{2,}/g,"-")}const sanitised=name=>name.
replace(/["':<>|*?\r\n\\/\s]+/g,"-").slice(0,200);function filesBelow(folder){return(0,external_node_fs_.readdirSync)(folder,{recursive:true,withFileTypes:true}).
filter(entry=>entry.isFile()&&!(0,report_folder.lY)(entry.name)).map(entry=>(0,external_node_path_.join)(entry.parentPath,entry.name)).sort()}function pageOf(env,id2){
const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;return server&&repository&&run&&id2!==void 0?`${server}/${repository}/actions\
/runs/${run}/artifacts/${id2}`:null};const uploadSeconds=180;async function publish(explained,report,runtime,runner,wish){for(const annotation of explained?.annotations??
[])runner.annotate(annotation);const cause=explained===null?null:(0,diagnosis.r)(explained.diagnosis);if(cause)runtime.output("cause",cause.rule);await writeSummary(
report,runtime.log,runner,await upload(report,runtime,wish));if(cause)runtime.log.info(`cause: ${cause.rule}: ${cause.title}`)}async function upload(report,{env,
log},wish){const uploading=uploadReport({folder:report,...wish,env,log});const uploaded=await(0,time_limit.wj)(uploadSeconds,uploading,"late");if(uploaded!=="la\
te")return uploaded;log.warning(`the report was not uploaded within ${uploadSeconds} s, and is not waited for; it is in ${report}`);return null}async function writeSummary(report,log,runner,artifact=null){
try{const text=await(0,promises_.readFile)((0,external_node_path_.join)(report,"summary.md"),"utf8");const link=artifact?.url?`
[Artifact ${(0,model_escape.FV)(artifact.name)}](${artifact.url})
`:"";await runner.addSummary(`${text}${link}`)}catch(error){log.warning(`the job summary could not be written (the report is in ${report}): ${(0,errors.bD)(error)}`)}}
function timingsOf(steps){return JSON.stringify(Object.fromEntries(steps.records.map(({step,seconds})=>[step,seconds])))}}),16049:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>reportInputs});const names=new Set(["diagnose","diagnose-timeout","diagnose-max-size","namespaces","artifact-na\
me","artifact-retention-days","cache","cleanup","job-status"]);const reportInputs=raw=>name=>{if(name==="cluster")return{text:"none",from:name};return names.has(
name)?raw(name):void 0}})};
