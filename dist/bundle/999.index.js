export const id=999;export const ids=[999];export const modules={65822:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{actionsHost:()=>actionsHost});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33838);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const annotators={error:_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_0__.lm};const actionsHost={fail:message=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.C1((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(message)),annotate:({level,message,title,file,startLine,startColumn})=>annotators[level]((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(
message),{title:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(title),...file===void 0?{}:{file:(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(file)},
...startLine===void 0?{}:{startLine},...startColumn===void 0?{}:{startColumn}}),addSummary:async markdown=>{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(
markdown,true).write()},saveState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ,getState:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu}}),26999:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{main:()=>main,mainDoor:()=>mainDoor});var _adapters_workflow_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
65822);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916);var _evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
19278);var _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1723);var _inputs_workflow_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
85476);var _model_escape_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16282);var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59434);var _run_begin_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
69008);var _run_explain_apart_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(80914);var _run_explain_run_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
82938);var _run_paths_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(34657);var _run_pipeline_up_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(22790);
var _run_publish_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(39513);var _run_runtime_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(19600);const mainDoor=door=>main(
(0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_12__.K)((0,_run_explain_apart_js__WEBPACK_IMPORTED_MODULE_7__.Ag)(door,"workflow")));async function main(runtime,runner=_adapters_workflow_host_js__WEBPACK_IMPORTED_MODULE_0__.
actionsHost){let redact=new _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_3__.k({secrets:(0,_evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_2__.F)(
runtime.env)}).text;try{const workspace=runtime.env.GITHUB_WORKSPACE||process.cwd();const plan=await(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__.C)((0,_inputs_workflow_js__WEBPACK_IMPORTED_MODULE_13__.
W)(runtime.env),workspace,runtime.platform,runtime);const active=(0,_run_begin_js__WEBPACK_IMPORTED_MODULE_6__.N4)(plan,runtime,(0,_run_paths_js__WEBPACK_IMPORTED_MODULE_9__.
Oc)(runtime.env,plan.inputs.clusterName),state=>runner.saveState("session",JSON.stringify(state)));redact=active.redaction.text;await runJob(plan,active,runtime,
runner)}catch(error){runner.fail(redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(error)));if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz)await runner.
addSummary(`**setup-kro was not started.**

${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__.DV)(redact(error.message))}
`).catch(problem=>runtime.log.warning(`the job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(problem)}`))}}async function runJob(plan,active,runtime,runner){
const{inputs}=plan;const{recorder,steps,redaction}=active;runtime.onInterrupt(signal=>{recorder.keep();runtime.log.warning(`ended by ${signal}: what was started\
 is ended too, and the post step deletes the cluster`)});try{await(0,_run_pipeline_up_js__WEBPACK_IMPORTED_MODULE_10__.up)(plan,active,runtime)}catch(error){await explainFailure(
inputs,active,runtime,runner).catch(problem=>runtime.log.warning(`the failure could not be diagnosed: ${redaction.text((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Wk)(problem))}`));throw error}finally{runtime.output("timings",(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_11__.Ld)(steps));recorder.keep()}}async function explainFailure(inputs,active,runtime,runner){
if(inputs.diagnose==="never")return;active.recorder.learned({state:{explained:true}});const explained=await(0,_run_explain_run_js__WEBPACK_IMPORTED_MODULE_8__.D)(
active,runtime,inputs).catch(problem=>{runtime.log.warning(`the failure could not be diagnosed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(problem)}`);return null});
const wish={name:inputs.artifactName,retentionDays:inputs.artifactRetentionDays};const{report}=active.recorder.state.places;await(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_11__.
mk)(explained,report,runtime,runner,wish,(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_11__.rT)(inputs))}})};
