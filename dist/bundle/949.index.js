export const id=949;export const ids=[949];export const modules={21672:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>removeContainers});var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85904);var _nodes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9543);var _run_label_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36680);const attempts=3;const removeSeconds=120;const pendingSeconds=60;async function removeContainers({
runId,folder},{run,clock}){const removed=new Map;const end=clock.seconds()+pendingSeconds;for(let refusals=0;;await clock.sleep(1)){const found=(await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.
y)(run,{runId})).filter(({id:id2})=>!removed.has(id2));const result=await removeOnce(found,run,refusals+1===attempts);if(result.refused)refusals+=1;if(result.refused||
result.unknown&&clock.seconds()<end)continue;for(const container of found)removed.set(container.id,container);const containers=[...removed.values()];const pending=(0,
_run_label_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(folder).filter(name=>containers.every(one=>one.name!==name));if(pending.length===0||clock.seconds()>=end)return containers}}
async function removeOnce(containers,run,isLast){if(containers.length===0)return{refused:false,unknown:false};const command={tool:"docker",args:["rm","--force",
"--volumes",...containers.map(({id:id2})=>id2)],timeoutSeconds:removeSeconds};const result=await run(command);const refused=result.code!==0;if(refused&&(isLast||
result.timedOut||result.notStarted!==null))throw new _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__.Q(command,result,text=>text,"run it by hand once Docker can\
 do it");return{refused,unknown:/No such container/i.test(result.output)}}}),82938:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>explainRun});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var write_file=__webpack_require__(
22182);var errors=__webpack_require__(83916);var reading_steps=__webpack_require__(91881);var model_escape=__webpack_require__(16282);;function givenUpMarkdown(steps,reason,next){
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
51455);var external_node_path_=__webpack_require__(76760);var json=__webpack_require__(87979);;const silenceMillis=2e4;function gitHubApi(url2,token){let client=null;
return async(method,path,body)=>{client??=newClient();const answer=await(await client).request(method,`${url2}${path}`,body===void 0?"":JSON.stringify(body),{accept:"\
application/vnd.github+json",authorization:`Bearer ${token}`,"content-type":"application/json","x-github-api-version":"2022-11-28"});const text=await answer.readBody();
return{status:answer.message.statusCode??0,body:(0,json.q)(text)}}}async function newClient(){const{HttpClient}=await __webpack_require__.e(942).then(__webpack_require__.
bind(__webpack_require__,44942));return new HttpClient("setup-kro",[],{allowRedirects:false,socketTimeout:silenceMillis})}var diagnosis=__webpack_require__(62196);
var errors=__webpack_require__(83916);var time_limit=__webpack_require__(70143);var model_escape=__webpack_require__(16282);var external_node_crypto_=__webpack_require__(
77598);var external_node_fs_=__webpack_require__(73024);var report_folder=__webpack_require__(73218);;const serviceVariables=["ACTIONS_RUNTIME_TOKEN","ACTIONS_R\
ESULTS_URL"];async function uploadReport(options){const{folder,log,env}=options;const missing=serviceVariables.filter(name=>!env[name]);if(missing.length>0){log.
warning(`there is no artifact service here (${missing.join(", ")} not set); the report is in ${folder}`);return null}try{const files=filesBelow(folder);if(files.
length===0){log.warning(`nothing is uploaded: ${folder} is empty`);return null}const store=await(options.store??actionsStore)();const name=options.name===null?uniqueName(
env):sanitised(options.name);const{id:id2}=await store.uploadArtifact(name,files,folder,{...options.retentionDays===null?{}:{retentionDays:options.retentionDays}});
const url2=pageOf(env,id2);log.info(`the report is in the artifact ${name}${url2===null?"":`: ${url2}`}`);return{name,url:url2}}catch(error){log.warning(`the re\
port could not be uploaded (${(0,errors.bD)(error)}); it is in ${folder}`);return null}}async function actionsStore(){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(942),__webpack_require__.e(955),__webpack_require__.e(838),__webpack_require__.e(705),__webpack_require__.e(751),__webpack_require__.
e(118),__webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__,14502));return new DefaultArtifactClient}function uniqueName(env,lot=(0,external_node_crypto_.
randomUUID)()){const context=[env.GITHUB_RUN_ID,env.GITHUB_ACTION,env.RUNNER_NAME,lot].join("\n");const suffix=(0,external_node_crypto_.createHash)("sha256").update(
context).digest("hex").slice(0,8);const parts=["setup-kro",env.GITHUB_JOB,env.GITHUB_RUN_ATTEMPT,suffix];return sanitised(parts.filter(part=>part!==void 0&&part!==
"").join("-")).replace(/-{2,}/g,"-")}const sanitised=name=>name.replace(/["':<>|*?\r\n\\/\s]+/g,"-").slice(0,200);function filesBelow(folder){return(0,external_node_fs_.
readdirSync)(folder,{recursive:true,withFileTypes:true}).filter(entry=>entry.isFile()&&!(0,report_folder.lY)(entry.name)).map(entry=>(0,external_node_path_.join)(
entry.parentPath,entry.name)).sort()}function pageOf(env,id2){const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;return server&&
repository&&run&&id2!==void 0?`${server}/${repository}/actions/runs/${run}/artifacts/${id2}`:null}var comment=__webpack_require__(54231);var inputs_event=__webpack_require__(
68121);var url=__webpack_require__(75336);;const commentsOnPage=100;const mostPages=30;async function commentOnPullRequest(report,environment){const{env,log,notice}=environment;
const number=(0,inputs_event._n)(env);const repository=/^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY??"")?.[0];if(number===null||repository===void 0)return log.
info(`no comment was made: the event ${env.GITHUB_EVENT_NAME||"(none)"} of this job is not of a pull request`);const origin=originOf(repository,environment);const api=environment.
api((0,url.A)(env.GITHUB_API_URL||"https://api.github.com"));try{const issue=`/repos/${repository}/issues`;const own=await ownComment(api,`${issue}/${number}/co\
mments`,(0,comment.Ql)(origin));const body={body:(0,comment.br)(report,origin)};let answer=own===null?null:await api("PATCH",`${issue}/comments/${own}`,body);if(answer===
null||answer.status===404)answer=await api("POST",`${issue}/${number}/comments`,body);checkAnswer(answer,"the comment could not be written");log.info(`the comme\
nt on pull request #${number} was ${answer.status===201?"made":"edited"}${urlOf(answer)}`)}catch(error){notice(`no comment was made on pull request #${number}: ${(0,
errors.bD)(error)}`)}}function checkAnswer({status,body},what){if(status>=200&&status<300)return;const said=(0,json.p)(body)&&typeof body.message==="string"?`: ${(0,
model_escape.vI)(body.message,300)}`:"";const advice=status===401||status===403||status===404?'; give the job "permissions: pull-requests: write" (the token of \
a pull request from a fork may only read; the job summary has the same report)':"";throw new Error(`${what}, GitHub answers ${status}${said}${advice}`)}async function ownComment(api,path,marker){
const marked=await commentsWith(api,path,marker);const bot=marked.find(({isBot})=>isBot);if(bot!==void 0||marked.length===0)return bot?.id??null;const login=await loginOf(
api);return marked.find(comment2=>login!==null&&comment2.login===login)?.id??null}async function commentsWith(api,path,marker){const found=[];for(let page=1;page<=
mostPages;page+=1){const answer=await api("GET",`${path}?per_page=${commentsOnPage}&page=${page}`);checkAnswer(answer,"the comments could not be read");const comments=Array.
isArray(answer.body)?answer.body:[];found.push(...comments.flatMap(comment2=>markedComment(comment2,marker)));if(comments.length<commentsOnPage||found.some(({isBot})=>isBot))
break}return found}function markedComment(comment2,marker){const{id:id2,body,user}=(0,json.p)(comment2)?comment2:{};return typeof id2==="number"&&typeof body===
"string"&&body.startsWith(marker)&&(0,json.p)(user)?[{id:id2,login:user.login,isBot:user.type==="Bot"}]:[]}async function loginOf(api){const{status,body}=await api(
"GET","/user");return status===200&&(0,json.p)(body)&&typeof body.login==="string"?body.login:null}function originOf(repository,{env,matrix,artifact}){const server=env.
GITHUB_SERVER_URL;const run=/^\d+$/.exec(env.GITHUB_RUN_ID??"")?.[0];return{workflow:(env.GITHUB_WORKFLOW_REF??"").split("@",1)[0]||(env.GITHUB_WORKFLOW??""),job:env.
GITHUB_JOB??"",step:env.GITHUB_ACTION??"",matrix,commit:(0,inputs_event.zA)(env),runUrl:server!==void 0&&/^https?:\/\/[\w.:/-]+$/.test(server)&&run!==void 0?`${server}\
/${repository}/actions/runs/${run}`:null,artifact}}function urlOf({body}){const url2=(0,json.p)(body)?body.html_url:null;return typeof url2==="string"?`: ${(0,model_escape.
vI)(url2,300)}`:""};const commentWish=({comment:comment2,githubToken,jobMatrix})=>comment2?{token:githubToken,matrix:jobMatrix}:null;const uploadSeconds=180;async function publish(explained,report,runtime,runner,wish,comment2=null){
for(const annotation of explained?.annotations??[])runner.annotate(annotation);const cause=explained===null?null:(0,diagnosis.r)(explained.diagnosis);if(cause)runtime.
output("cause",cause.rule);const artifact=await upload(report,runtime,wish);await writeSummary(report,runtime.log,runner,artifact);await writeComment(explained?.
comment??await givenUpText(report),comment2,runtime,noticeOf(runner),artifact);if(cause)runtime.log.info(`cause: ${cause.rule}: ${cause.title}`)}async function upload(report,{
env,log},wish){const uploading=uploadReport({folder:report,...wish,env,log});const uploaded=await(0,time_limit.wj)(uploadSeconds,uploading,"late");if(uploaded!==
"late")return uploaded;log.warning(`the report was not uploaded within ${uploadSeconds} s, and is not waited for; it is in ${report}`);return null}const commentSeconds=60;
async function writeComment(text,wish,{env,log},notice=log.info,artifact=null,connect=gitHubApi){if(wish===null)return;const{token,matrix}=wish;if(token===null)
return notice("no comment was made: the input github-token is empty");const link=artifact?.url?{name:artifact.name,url:artifact.url}:null;const commenting=commentOnPullRequest(
text,{...{env,log,notice,matrix,artifact:link},api:url2=>connect(url2,token)});if(await(0,time_limit.wj)(commentSeconds,commenting,"late")==="late")notice(`GitH\
ub's API did not answer within ${commentSeconds} s: the comment is not waited for`)}const noticeOf=runner=>message=>runner.annotate({level:"notice",title:"setup\
-kro: comment on the pull request",message});async function givenUpText(report){const text=await(0,promises_.readFile)((0,external_node_path_.join)(report,"summ\
ary.md"),"utf8").catch(()=>"## There is no report");return Buffer.byteLength(text)<=comment.j9?text:"## There is no diagnosis\n\nThe job summary says why."}async function writeSummary(report,log,runner,artifact=null){
try{const text=await(0,promises_.readFile)((0,external_node_path_.join)(report,"summary.md"),"utf8");const link=artifact?.url?`
[Artifact ${(0,model_escape.FV)(artifact.name)}](${artifact.url})
`:"";await runner.addSummary(`${text}${link}`)}catch(error){log.warning(`the job summary could not be written (the report is in ${report}): ${(0,errors.bD)(error)}`)}}
function timingsOf({records}){const seconds=new Map;for(const record of records)seconds.set(record.step,(seconds.get(record.step)??0)+record.seconds);const rounded=[
...seconds].map(([step,sum])=>[step,Math.round(sum*1e3)/1e3]);return JSON.stringify(Object.fromEntries(rounded))}})};
