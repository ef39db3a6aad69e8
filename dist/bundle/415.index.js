export const id=415;export const ids=[415];export const modules={24415:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{beginJob:()=>beginJob,runJob:()=>runJob});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);var _run_begin_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69008);var _run_explain_run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(82938);var _run_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34657);
var _run_pipeline_up_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4027);var _run_publish_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(39513);const beginJob=(plan,runtime,files)=>(0,
_run_begin_js__WEBPACK_IMPORTED_MODULE_1__.N4)(plan,runtime,(0,_run_paths_js__WEBPACK_IMPORTED_MODULE_3__.Oc)(runtime.env,plan.inputs.clusterName),state=>files.
saveState("session",JSON.stringify(state)));async function runJob(plan,active,runtime,runner){const{inputs}=plan;const{recorder,steps,redaction}=active;runtime.
onInterrupt(signal=>{recorder.keep();runtime.log.warning(`ended by ${signal}: what was started is ended too, and the post step deletes the cluster`)});try{await(0,
_run_pipeline_up_js__WEBPACK_IMPORTED_MODULE_4__.up)(plan,active,runtime)}catch(error){await explainFailure(inputs,active,runtime,runner).catch(problem=>runtime.
log.warning(`the failure could not be diagnosed: ${redaction.text((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(problem))}`));throw error}finally{runtime.output(
"timings",(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_5__.Ld)(steps));recorder.keep()}}async function explainFailure(inputs,active,runtime,runner){if(inputs.diagnose===
"never")return;active.recorder.learned({state:{explained:true}});const explained=await(0,_run_explain_run_js__WEBPACK_IMPORTED_MODULE_2__.D)(active,runtime,inputs).
catch(problem=>{runtime.log.warning(`the failure could not be diagnosed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(problem)}`);return null});const wish={
name:inputs.artifactName,retentionDays:inputs.artifactRetentionDays};const{report}=active.recorder.state.places;await(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_5__.
mk)(explained,report,runtime,runner,wish,(0,_run_publish_js__WEBPACK_IMPORTED_MODULE_5__.rT)(inputs))}})};
