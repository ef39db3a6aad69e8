export const id=19;export const ids=[19];export const modules={65822:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__);__webpack_require__.d(__webpack_exports__,{actionsHost:()=>actionsHost});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33838);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const annotators={error:_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_0__.lm};const actionsHost={fail:message=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.C1((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(message)),annotate:({level,message,title,file,startLine,startColumn})=>annotators[level]((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(
message),{title:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(title),...file===void 0?{}:{file:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(file)},
...startLine===void 0?{}:{startLine},...startColumn===void 0?{}:{startColumn}}),addSummary:async markdown=>{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(
markdown,true).write()},saveState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ,getState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu}}),81019:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{post:()=>post,postDoor:()=>postDoor});var external_node_fs_=__webpack_require__(
73024);var promises_=__webpack_require__(51455);var adapters_process=__webpack_require__(53448);var workflow_host=__webpack_require__(65822);var cluster_remove=__webpack_require__(
21672);var errors=__webpack_require__(83916);var check_inputs=__webpack_require__(43110);var table=__webpack_require__(85541);var workflow=__webpack_require__(85476);
var active_run=__webpack_require__(80471);var explain=__webpack_require__(9815);var explain_apart=__webpack_require__(80914);var explain_run=__webpack_require__(
82938);var values=__webpack_require__(63478);;function readKeptState(text){const faults=[];const state=parsed(text);if(!(0,values.pi)(state)){faults.push(`it is\
 ${text.length} characters that are not a JSON object`);return{run:null,cluster:null,runId:null,faults}}const places=(0,values.pi)(state.places)?state.places:{};
const check=(field,valid,expected)=>{if(!valid)faults.push(`its field ${field} is not ${expected}`);return valid};const isText=value=>typeof value==="string"&&value!==
"";const named=check("clusterName",isText(state.clusterName),"a name");const known=check("cluster",[null,"making","made","found"].includes(state.cluster),"makin\
g, made, found or null");const identified=[check("places.runId",isText(places.runId)&&/^[\w-]+$/.test(places.runId),"the id of a run"),check("places.folder",isText(
places.folder),"a path")].every(Boolean);const whole=[check("places.report",isText(places.report),"a path"),check("places.work",isText(places.work),"a path"),check(
"places.kubeconfig",isText(places.kubeconfig),"a path"),check("context",state.context===null||isText(state.context),"a name or null"),check("explained",typeof state.
explained==="boolean","true or false")];return{run:named&&known&&identified&&whole.every(Boolean)?state:null,cluster:named&&identified&&(state.cluster==="making"||
state.cluster==="made")?{name:state.clusterName,places:{runId:places.runId,folder:places.folder},kubeconfig:isText(places.kubeconfig)?places.kubeconfig:null}:null,
runId:identified?places.runId:null,faults}}function parsed(text){try{return JSON.parse(text)}catch{return null}}var publish=__webpack_require__(39513);var report_inputs=__webpack_require__(
38893);var runtime=__webpack_require__(19600);;const postDoor=door=>post((0,runtime.K)((0,explain_apart.Ag)(door,"workflow")));async function post(runtime2,runner=workflow_host.
actionsHost){const saved=runner.getState("session");if(saved==="")return runtime2.log.info("nothing to clean up: the main step stopped before it started a run");
const raw=(0,workflow.W)(runtime2.env);const kept=readKeptState(saved);if(kept.faults.length>0)runtime2.log.warning(notAsKept(kept,raw));await endLeftovers(kept,
runtime2).catch(toWarning(runtime2));const active=kept.run===null?null:resumed(kept.run,runtime2);try{const inputs=inputsOfPost(raw,runtime2);active?.recorder.learned(
{run:{jobStatus:inputs.jobStatus}});if(active&&isToBeExplained(inputs,active))await lookBack(inputs,active,runtime2,runner)}catch(error){toWarning(runtime2)(error)}finally{
await cleanUp(raw,kept,active,runtime2)}await afterwards(raw,active,runtime2,runner).catch(toWarning(runtime2))}async function afterwards(raw,active,runtime2,runner){
if(active===null)return;const inputs=inputsOfPost(raw,runtime2);const{state}=active.recorder;const{report}=state.places;if(!state.explained&&!isToBeExplained(inputs,
active)){const comment=await(0,explain.$)(report);await(0,publish.Sy)(report,runtime2.log,runner);await(0,publish.HF)(comment,(0,publish.rT)(inputs),runtime2,(0,
publish.QJ)(runner))}await keepBuild(inputs,state,runtime2)}function inputsOfPost(raw,runtime2){return(0,check_inputs.s)((0,report_inputs.e)(raw),runtime2.env.GITHUB_WORKSPACE||
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
catch(error=>{if(begun)return failed(error);toWarning(runtime2)(error);return remove(runtime2.run).catch(failed)})}}),38893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>reportInputs});const names=new Set(["diagnose","diagnose-timeout","diagnose-max-size","namespaces","artifact-na\
me","artifact-retention-days","cache","cleanup","comment","github-token","job-matrix","job-status"]);const reportInputs=raw=>name=>{if(name==="cluster")return{text:"\
none",from:name};return names.has(name)?raw(name):void 0}})};
