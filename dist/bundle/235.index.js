export const id=235;export const ids=[235];export const modules={72770:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{actionsHost:()=>actionsHost});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
20004);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83094);const annotators={error:_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_0__.lm};const actionsHost={fail:message=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.C1((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(message)),annotate:({level,message,title,file,startLine})=>annotators[level]((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(message),
{title:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(title),...file===void 0?{}:{file:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(file)},...startLine===
void 0?{}:{startLine}}),addSummary:async markdown=>{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(markdown,true).write()},saveState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
LZ,getState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu}}),83040:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{A:()=>isCause,r:()=>causeOf});function causeOf(diagnosis){return diagnosis.findings.find(isCause)??null}const isCause=finding=>finding.severity==="error"&&finding.
causedBy===null}),37235:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,
{main:()=>main,mainDoor:()=>mainDoor});var _adapters_workflow_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72770);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10840);var _evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(53114);var _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
85715);var _inputs_workflow_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(97448);var _model_escape_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83094);
var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85587);var _run_begin_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(65524);var _run_explain_apart_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
34074);var _run_explain_run_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(85494);var _run_paths_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(72469);
var _run_pipeline_up_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(42656);var _run_publish_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(93354);var _run_runtime_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
25607);const mainDoor=door=>main((0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_12__.K)((0,_run_explain_apart_js__WEBPACK_IMPORTED_MODULE_7__.Ag)(door,"workflow")));
async function main(runtime,runner=_adapters_workflow_host_js__WEBPACK_IMPORTED_MODULE_0__.actionsHost){let redact=new _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_3__.
k({secrets:(0,_evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_2__.F)(runtime.env)}).text;try{const workspace=runtime.env.GITHUB_WORKSPACE||process.cwd();
const plan=await(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__.C)((0,_inputs_workflow_js__WEBPACK_IMPORTED_MODULE_13__.W)(runtime.env),workspace,runtime.platform,
runtime);const active=(0,_run_begin_js__WEBPACK_IMPORTED_MODULE_6__.N)(plan,runtime,(0,_run_paths_js__WEBPACK_IMPORTED_MODULE_9__.Oc)(runtime.env,plan.inputs.clusterName),
state=>runner.saveState("session",JSON.stringify(state)));redact=active.redaction.text;await runJob(plan,active,runtime,runner)}catch(error){runner.fail(redact(
(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(error)));if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz)await runner.addSummary(`**setup-kro was \
not started.**

${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__.DV)(redact(error.message))}
`).catch(problem=>runtime.log.warning(`the job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(problem)}`))}}async function runJob(plan,active,runtime,runner){
const{inputs}=plan;const{recorder,steps,redaction}=active;runtime.onInterrupt(signal=>{recorder.keep();runtime.log.warning(`ended by ${signal}: what was started\
 is ended too, and the post step deletes the cluster`)});try{await(0,_run_pipeline_up_js__WEBPACK_IMPORTED_MODULE_10__.up)(plan,active,runtime)}catch(error){await explainFailure(
inputs,active,runtime,runner).catch(problem=>runtime.log.warning(`the failure could not be diagnosed: ${redaction.text((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Wk)(problem))}`));throw error}finally{runtime.output("timings",(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_11__.Ld)(steps));recorder.keep()}}async function explainFailure(inputs,active,runtime,runner){
if(inputs.diagnose==="never")return;const budgets={seconds:inputs.diagnoseTimeoutSeconds,bytes:inputs.diagnoseMaxBytes};active.recorder.learned({state:{explained:true}});
const explained=await(0,_run_explain_run_js__WEBPACK_IMPORTED_MODULE_8__.D)(active,runtime,budgets,inputs.namespaces).catch(problem=>{runtime.log.warning(`the f\
ailure could not be diagnosed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(problem)}`);return null});await(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_11__.
mk)(explained,active.recorder.state.places.report,runtime,runner,{name:inputs.artifactName,retentionDays:inputs.artifactRetentionDays})}}),90355:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B2:()=>Deadline,f6:()=>limitConcurrency,wj:()=>withTimeout});var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71634);class Deadline{clock;end;constructor(clock,seconds){this.clock=clock;this.end=clock.seconds()+seconds}left(){return Math.max(0,this.end-this.clock.seconds())}limit(seconds){
return Math.max(.05,Math.min(seconds,this.left()))}get passed(){return this.left()<.05}}async function withTimeout(seconds,promise,late,timers=_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__.
C){let cancel=()=>void 0;const timeout=new Promise(resolve=>{cancel=timers.after(seconds,()=>resolve(late))});try{return await Promise.race([promise,timeout])}finally{
cancel()}}function limitConcurrency(count){const waiting=[];let free=count;return async task=>{if(free>0)free-=1;else await new Promise(resolve=>waiting.push(resolve));
try{return await task()}finally{const next=waiting.shift();if(next===void 0)free+=1;else next()}}}}),93354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mk:()=>publish,Ld:()=>timingsOf,Sy:()=>writeSummary});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(
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
function timingsOf(steps){return JSON.stringify(Object.fromEntries(steps.records.map(({step,seconds})=>[step,seconds])))}})};
