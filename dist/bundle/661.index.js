export const id=661;export const ids=[661];export const modules={86661:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{post:()=>post});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var _cluster_kind_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88630);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83916);var _explain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(78865);var _inputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38422);var _publish_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
3061);var _runner_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(74813);var _session_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(14921);var _workflow_input_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
17671);var _world_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(44106);async function post(world=(0,_world_js__WEBPACK_IMPORTED_MODULE_8__.E)(),runner=_runner_js__WEBPACK_IMPORTED_MODULE_6__.
A){const saved=runner.kept("session");if(saved==="")return world.log.info("the main step did not get as far as a cluster: nothing to do");try{const{inputs}=(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.
s)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_9__.W)(world.env),world.env.GITHUB_WORKSPACE||process.cwd());const state=JSON.parse(saved);const session=resumed(
state,world);if(session)await lookBack(inputs,session,world,runner).catch(toWarning(world));await keepBuild(inputs,state,world).catch(toWarning(world));await cleanUp(
inputs,state,session,world)}catch(error){toWarning(world)(error)}}const toWarning=world=>error=>world.log.warning(`setup-kro's post step: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
WE)(error)}`);function resumed(state,world){const{report}=state.places;try{return _session_js__WEBPACK_IMPORTED_MODULE_7__.N.resume(state,world)}catch(error){const why=isFolder(
report)?(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error):"a file is where the folder was";world.log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.WE)(
new _errors_js__WEBPACK_IMPORTED_MODULE_2__.w3(`the report in ${report} cannot be continued, so the job is not diagnosed: ${why}`,{cause:error,hint:"leave that \
folder (the output report) as it is until the job has ended; take a copy to change"})));return null}}const isFolder=path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path,{throwIfNoEntry:false})?.isDirectory()===true;async function lookBack(inputs,session,world,runner){session.note({jobStatus:inputs.jobStatus});const failed=inputs.
jobStatus==="failure";const wanted=inputs.diagnose==="always"||inputs.diagnose==="on-failure"&&failed;if(session.state.explained)return;if(!wanted)return summarize(
session,world,runner);const budgets={seconds:inputs.diagnoseTimeoutSeconds,bytes:inputs.diagnoseMaxBytes};const explained=await(0,_explain_js__WEBPACK_IMPORTED_MODULE_3__.
D)(session,world,budgets,inputs.namespaces);await(0,_publish_js__WEBPACK_IMPORTED_MODULE_5__.mk)(explained,session,world,runner,{name:inputs.artifactName,retentionDays:inputs.
artifactRetentionDays})}async function summarize(session,world,runner){const{report}=session.state.places;await(0,_explain_js__WEBPACK_IMPORTED_MODULE_3__.W)(report);
await(0,_publish_js__WEBPACK_IMPORTED_MODULE_5__.Sy)(report,world,runner)}async function keepBuild(inputs,{buildCache},world){if(!inputs.cache||inputs.jobStatus!==
"success"||!buildCache||buildCache.hit)return;await world.folderCache.save(buildCache.folders,buildCache.key)}async function cleanUp(inputs,{cluster,clusterName,
places},session,world){if(!inputs.cleanup||cluster!=="made")return;const remove=run=>(0,_cluster_kind_js__WEBPACK_IMPORTED_MODULE_1__.mH)(clusterName,places.kubeconfig,
run);const title=`delete the cluster ${clusterName}`;await(session?session.steps.step("cluster.delete",title,step=>remove(step.try)):remove(world.run)).catch(error=>world.
log.warning(`the cluster ${clusterName} could not be deleted: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.WE)(error)}`))}}),3061:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mk:()=>publish,Ld:()=>timingsOf,Sy:()=>writeSummary});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(
76760);var diagnosis_diagnosis=__webpack_require__(62196);var errors=__webpack_require__(83916);var report_escape=__webpack_require__(14031);var verdict=__webpack_require__(
90687);;const limit=5;const messageLimit=1e3;function annotationsOf(diagnosis,evidence){if(diagnosis.outcome==="healthy")return[];const cause=(0,diagnosis_diagnosis.
r)(diagnosis);if(cause===null){const{headline}=(0,verdict.V)(diagnosis,evidence);return[{level:"warning",title:"setup-kro",message:sentence(headline)}]}const others=diagnosis.
findings.filter(finding=>finding!==cause&&finding.severity!=="info"&&finding.causedBy===null);return[cause,...others].slice(0,limit).map(finding=>annotation(finding,
evidence,finding===cause))}function annotation(finding,evidence,isCause){return{level:isCause?"error":"warning",title:`${isCause?"cause: ":""}${finding.rule}`,message:sentence(
finding.title),...place(finding,evidence)}}function place({rule,object,title},evidence){const source=evidence.run?.source;const named=[object,object?.replace("/\
default/","/")];const manifest=evidence.run?.manifests?.find(one=>named.includes(one.object));if(manifest)return{file:manifest.file,startLine:manifest.line};if(source===
null||source===void 0||object===null)return{};const inSource=file=>source==="."?file:`${source.replace(/\/$/,"")}/${file}`;if(rule==="image/compile-error"&&!object.
startsWith("/")){const line=/\.go:(\d+) /.exec(title)?.[1];return{file:inSource(object.replace(/^\.\//,"")),...line===void 0?{}:{startLine:Number(line)}}}if(object===
".ko.yaml"||object==="go.mod")return{file:inSource(object)};return{}}const sentence=text=>(0,report_escape.vI)((0,report_escape.DJ)(text).replace(/\s+/g," ").trim(),
messageLimit);var external_node_crypto_=__webpack_require__(77598);var external_node_fs_=__webpack_require__(73024);;const serviceVariables=["ACTIONS_RUNTIME_TO\
KEN","ACTIONS_RESULTS_URL"];async function uploadReport(options){const{folder,log,env}=options;const missing=serviceVariables.filter(name=>!env[name]);if(missing.
length>0){log.warning(`there is no artifact service here (${missing.join(", ")} not set); the report is in ${folder}`);return null}try{const files=filesBelow(folder);
if(files.length===0){log.warning(`nothing is uploaded: ${folder} is empty`);return null}const store=await(options.store??actionsStore)();const name=options.name===
null?uniqueName(env):sanitised(options.name);const{id:id2}=await store.uploadArtifact(name,files,folder,{...options.retentionDays===null?{}:{retentionDays:options.
retentionDays}});const url=pageOf(env,id2);log.info(`the report is in the artifact ${name}${url===null?"":`: ${url}`}`);return{name,url}}catch(error){log.warning(
`the report could not be uploaded (${(0,errors.bD)(error)}); it is in ${folder}`);return null}}async function actionsStore(){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(705),__webpack_require__.e(751),__webpack_require__.e(118),__webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__,
14502));return new DefaultArtifactClient}function uniqueName(env,lot=(0,external_node_crypto_.randomUUID)()){const context=[env.GITHUB_RUN_ID,env.GITHUB_ACTION,
env.RUNNER_NAME,lot].join("\n");const suffix=(0,external_node_crypto_.createHash)("sha256").update(context).digest("hex").slice(0,8);const parts=["setup-kro",env.
GITHUB_JOB,env.GITHUB_RUN_ATTEMPT,suffix];return sanitised(parts.filter(part=>part!==void 0&&part!=="").join("-")).replace(/-{2,}/g,"-")}const sanitised=name=>name.
replace(/["':<>|*?\r\n\\/\s]+/g,"-").slice(0,200);function filesBelow(folder){return(0,external_node_fs_.readdirSync)(folder,{recursive:true,withFileTypes:true}).
filter(entry=>entry.isFile()).map(entry=>(0,external_node_path_.join)(entry.parentPath,entry.name)).sort()}function pageOf(env,id2){const{GITHUB_SERVER_URL:server,
GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;return server&&repository&&run&&id2!==void 0?`${server}/${repository}/actions/runs/${run}/artifacts/${id2}`:
null};async function publish(explained,session,world,runner,wish){const{report}=session.state.places;const{diagnosis,evidence}=explained;for(const annotation2 of annotationsOf(
diagnosis,evidence))runner.annotate(annotation2);if(diagnosis.cause)world.output("cause",diagnosis.cause);const uploaded=await uploadReport({folder:report,...wish,
env:world.env,log:world.log});await writeSummary(report,world,runner,uploaded);const cause=(0,diagnosis_diagnosis.r)(diagnosis);if(cause)world.log.info(`cause: ${diagnosis.
cause}: ${cause.title}`)}async function writeSummary(report,world,runner,artifact=null){try{const text=await(0,promises_.readFile)((0,external_node_path_.join)(
report,"summary.md"),"utf8");const link=artifact?.url?`
[Artifact ${artifact.name}](${artifact.url})
`:"";await runner.addSummary(`${text}${link}`)}catch(error){world.log.warning(`the job summary could not be written (the report is in ${report}): ${(0,errors.bD)(
error)}`)}}function timingsOf(session){return JSON.stringify(Object.fromEntries(session.steps.records.map(({step,seconds})=>[step,seconds])))}}),74813:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>actionsRunner});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33838);const annotators={error:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_0__.lm};const actionsRunner={fail:_actions_core__WEBPACK_IMPORTED_MODULE_0__.
C1,annotate:({level,message,...place})=>annotators[level](message,place),addSummary:async markdown=>{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(markdown,
true).write()},keep:_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ,kept:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu}})};
