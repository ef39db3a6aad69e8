export const id=635;export const ids=[635];export const modules={62743:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j:()=>canColour,d:()=>terminalLog});var external_node_util_=__webpack_require__(57975);var clock=__webpack_require__(33350);var interrupt=__webpack_require__(
70463);var model_escape=__webpack_require__(16282);;const firstWide=4352;const combining=/^[\p{Mn}\p{Me}]$/u;const variationSelector16="️";function columnsOf(character){
if(character===variationSelector16)return 1;if(combining.test(character))return 0;return(character.codePointAt(0)??0)<firstWide?1:2}function displayWidth(text){
let columns=0;for(const character of text)columns+=columnsOf(character);return columns}function cutToWidth(text,columns){if(displayWidth(text)<=columns)return text;
const ellipsis="…";let room=columns-columnsOf(ellipsis);if(room<0)return"";let kept="";for(const character of text){room-=columnsOf(character);if(room<0)break;
kept+=character}return kept.trimEnd()+ellipsis};const logTime=/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /;const mostColumns=120;const leastDetail=12;function liveLines(running,{
columns,rows}){const width=Math.min(Math.max(columns-1,1),mostColumns);const room=Math.max(1,rows-1);if(running.length<=room)return running.map(one=>liveLine(one,
width));const shown=running.slice(0,room-1).map(one=>liveLine(one,width));const rest=running.length-shown.length;return[...shown,{head:cutToWidth(`… and ${rest}\
 more`,width),detail:""}]}function liveLine({title,seconds,detail},width){const time=` ${minutes(seconds)}`;const head=cutToWidth(`… ${oneLine(title)}`,Math.max(
0,width-time.length))+time;const room=width-displayWidth(head)-1;const shown=oneLine(detail.replace(logTime,""));return{head:displayWidth(head)<=width?head:cutToWidth(
head,width),detail:shown===""||room<leastDetail?"":cutToWidth(shown,room)}}const oneLine=text=>(0,model_escape.EH)(text).replace(/\s/g," ");function minutes(seconds){
const whole=Math.max(0,Math.floor(seconds));return`${Math.floor(whole/60)}:${String(whole%60).padStart(2,"0")}`};const lookSeconds=.25;const up=lines=>lines===0?
"":`\x1B[${lines}A`;const eraseBelow="\x1B[J";function canShowLive({isTTY},env){const isSet=value=>!["","0","false"].includes(value??"");return isTTY===true&&env.
TERM!=="dumb"&&!isSet(env.CI)&&!isSet(env.GITHUB_ACTIONS)}class LiveTerminal{terminal;clock;timers;paint;running=[];drawn=[];cancelLook=()=>void 0;constructor(terminal,clock2,timers,paint){
this.terminal=terminal;this.clock=clock2;this.timers=timers;this.paint=paint}print(text){const lines=this.lines();this.terminal.write(`${this.eraser()}${text}
${drawing(lines)}`);this.drawn=lines}begin(activity){const entry={activity,since:this.clock.seconds()};this.running.push(entry);this.draw();if(this.running.length===
1)this.lookAgain();return()=>{const at=this.running.indexOf(entry);if(at===-1)return;this.running.splice(at,1);if(this.running.length===0)this.cancelLook();this.
draw()}}clear(){this.running.length=0;this.cancelLook();this.draw()}draw(){const lines=this.lines();if(lines.join("\n")===this.drawn.join("\n"))return;this.terminal.
write(this.eraser()+drawing(lines));this.drawn=lines}lookAgain(){this.cancelLook=this.timers.after(lookSeconds,()=>{this.draw();this.lookAgain()})}lines(){const now=this.
clock.seconds();const running=this.running.map(({activity,since})=>({title:activity.title,seconds:now-since,detail:activity.detail()}));const{columns=80,rows=24}=this.
terminal;return liveLines(running,{columns,rows}).map(line=>this.painted(line))}painted({head,detail}){return detail===""?head:`${head} ${this.paint(detail)}`}eraser(){
return this.drawn.length===0?"":`\r${up(this.drawn.length)}${eraseBelow}`}}const drawing=lines=>lines.map(line=>`${line}
`).join("");;const thisProcess={clock:clock.ml,timers:clock.JW,onEnd(listener){process.once("exit",listener);(0,interrupt.nA)(listener)}};const canColour=({isTTY},env)=>isTTY===
true&&!env.NO_COLOR&&env.TERM!=="dumb";function terminalLog(stream,env,outside=thisProcess){const colour=canColour(stream,env);const paint=(style,text)=>colour?
(0,external_node_util_.styleText)(style,text,{validateStream:false}):text;const live=canShowLive(stream,env)?new LiveTerminal(stream,outside.clock,outside.timers,
detail=>paint("gray",detail)):null;if(live!==null)outside.onEnd(()=>live.clear());const write=text=>{if(live===null)stream.write(`${text}
`);else live.print(text)};const marks={"✓":"green","✗":"red","…":"gray","-":"gray"};return{info(text){const shown=(0,model_escape.escapeForLog)(text);const[
mark=""]=shown;const style=marks[mark];write(style===void 0?shown:paint(style,mark)+shown.slice(1))},warning:text=>write(`${paint("yellow","warning:")} ${(0,model_escape.
escapeForLog)(text)}`),error:text=>write(`${paint("red","error:")} ${(0,model_escape.escapeForLog)(text)}`),debug:text=>env.SETUP_KRO_DEBUG?write(paint("gray",(0,
model_escape.escapeForLog)(text))):void 0,block:(title,text)=>write(`${paint("gray",`── ${(0,model_escape.EH)(title)}`)}
${(0,model_escape.escapeForLog)(text).replace(/^/gm,"  ")}`),...live===null?{}:{begins:activity=>live.begin(activity)}}}}),40554:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runCommand:()=>runCommand});var external_node_fs_=__webpack_require__(73024);
var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var write_file=__webpack_require__(22182);var connect=__webpack_require__(
33340);var kind=__webpack_require__(88630);var cluster_nodes=__webpack_require__(9543);var errors=__webpack_require__(83916);var check_inputs=__webpack_require__(
43110);var report_folder=__webpack_require__(73218);var active_run=__webpack_require__(80471);var begin=__webpack_require__(69008);var explain_apart=__webpack_require__(
80914);var explain_run=__webpack_require__(82938);var paths=__webpack_require__(34657);var publish=__webpack_require__(39513);var report_inputs=__webpack_require__(
38893);var remove=__webpack_require__(21672);;async function down(clusterName,runtime){const nodes=await(0,cluster_nodes.y)(runtime.run,{cluster:clusterName}).catch(
error=>{throw new errors.dz([(0,errors.Wk)(error)],{cause:error})});const runs=(0,paths.CT)(runtime.env,clusterName);const removed=[];for(const runId of runs){const places=(0,
paths.Gv)(runtime.env,clusterName,"",runId);const interrupted=!(0,external_node_fs_.existsSync)(places.kubeconfig);if(interrupted||nodes.some(node=>node.runId===
runId)){await runtime.endProcessesOf(runId);removed.push(...await(0,remove.D)(places,runtime))}(0,paths.vz)(places)}if(removed.length>0)runtime.log.info(`delete\
d the cluster ${clusterName} (${removed.map(({name})=>name).join(", ")})`);const others=nodes.filter(({runId})=>!runs.includes(runId));if(others.length>0)throw new errors.
dz([notOurs(clusterName,others)]);if(nodes.length===0&&removed.length===0)runtime.log.info(`there is no KinD cluster named ${clusterName}`)}function notOurs(clusterName,others){
const containers=others.map(({name,state})=>`${name}: ${state}`).join(", ");const maker=others.some(({runId})=>runId!=="")?"by a job or by another user with set\
up-kro":"by something else than setup-kro";return`the KinD cluster ${clusterName} (${containers}) was made ${maker}, so it is left as it is; to delete it anyway\
: kind delete cluster --name ${clusterName}`}var terminal_log=__webpack_require__(62743);;async function upCommand(args,runtime){const first=await planOf(withReportFolder(
args,runtime),runtime);const{labInstead}=await Promise.all([__webpack_require__.e(860),__webpack_require__.e(434),__webpack_require__.e(545)]).then(__webpack_require__.
bind(__webpack_require__,10545));const plan=await labInstead(first.inputs,runtime)?await planOf(args,runtime):first;const{inputs}=plan;const active=(0,begin.N4)(
plan,runtime,(0,paths.Gv)(runtime.env,inputs.clusterName,(0,external_node_path_.resolve)(args.out)));const{recorder}=active;runtime.onInterrupt(signal=>sayInterrupted(
signal,recorder.state,runtime));let failure=null;try{const{up}=await Promise.all([__webpack_require__.e(513),__webpack_require__.e(860),__webpack_require__.e(271),
__webpack_require__.e(27)]).then(__webpack_require__.bind(__webpack_require__,4027));await up(plan,active,runtime)}catch(error){failure=error}const look=inputs.
diagnose==="always"||failure!==null&&inputs.diagnose==="on-failure";const{report}=recorder.state.places;const colour=colourOf(runtime);const explaining=look?(0,
explain_run.D)(active,runtime,inputs,colour):runtime.explain({folder:report,collect:null,colour},(0,explain_apart.LF)(inputs.diagnoseTimeoutSeconds));const explained=await explaining.
catch(problem=>{if(failure!==null)runtime.log.error((0,errors.Wk)(failure));throw problem});await show(explained,args,report,runtime);await(0,publish.HF)(explained.
comment,(0,publish.rT)(inputs),runtime);tidy(recorder.state,failure);if(failure!==null)runtime.log.error((0,errors.Wk)(failure));if(recorder.state.cluster==="ma\
de")sayHowToUse(recorder.state,runtime);return failure===null&&explained.diagnosis.cause===null?0:1}function withReportFolder(args,runtime){const fault=(0,report_folder.
fH)((0,external_node_path_.resolve)(args.out),(0,report_folder.qi)(runtime.env));return fault===null?args:{...args,faults:[...args.faults,fault]}}async function planOf(args,runtime){
const{makePlan}=await Promise.all([__webpack_require__.e(860),__webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__,59434));try{const plan=await makePlan(
args.inputs,process.cwd(),runtime.platform,runtime);if(args.faults.length===0)return plan}catch(error){if(error instanceof errors.dz)throw new errors.dz([...args.
faults,...error.faults]);throw error}throw new errors.dz(args.faults)}function inputsOf(args){const{inputs,faults}=(0,check_inputs.s)(args.inputs,process.cwd());
if(args.faults.length+faults.length>0)throw new errors.dz([...args.faults,...faults]);return inputs}async function diagnoseCommand(args,runtime){const inputs=inputsOf(
withReportFolder(args,runtime));const places=(0,paths.Gv)(runtime.env,inputs.clusterName,(0,external_node_path_.resolve)(args.out));const run=emptyRunFor(inputs,
runtime);const state={places,clusterName:inputs.clusterName,context:null,cluster:"found",explained:false};if(inputs.cluster==="existing")places.kubeconfig=(0,connect.
p0)(runtime.env);else await findKindCluster(inputs,state,runtime);const active=(0,active_run.Te)(state,run,null,runtime);const explained=await(0,explain_run.D)(
active,runtime,inputs,colourOf(runtime));await show(explained,args,places.report,runtime);tidy(state,null);if(explained.diagnosis.cause!==null&&places.kubeconfig!==
(0,connect.p0)(runtime.env))runtime.log.info(`
For kubectl to ask this cluster:
  export KUBECONFIG=${places.kubeconfig}`);if(explained.diagnosis.cause!==null||explained.diagnosis.outcome!=="healthy")return 1;if(explained.sawCluster)return 0;
runtime.log.error("no problem was found, but the cluster could not be inspected, so its health is unknown");return 2}async function analyzeCommand(args,runtime){
const folder=(0,external_node_path_.resolve)(args.folder??".");const evidence=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder,"evidence"),{throwIfNoEntry:false});
if(evidence===void 0)throw new errors.dz([`${args.folder} is not a report folder: there is no folder named evidence in it; name the folder that holds it, such a\
s an unpacked artifact`]);if(!evidence.isDirectory())throw new errors.dz([`${args.folder} cannot be analyzed: ${(0,external_node_path_.join)(folder,"evidence")}\
 is ${(0,write_file.I)(evidence)}, not a folder, and nothing outside ${args.folder} is read; name the folder that really holds the evidence`]);const out=args.outGiven?
(0,external_node_path_.resolve)(args.out):folder;const fault=out===folder?null:(0,report_folder.fH)(out,(0,report_folder.qi)(runtime.env));if(fault!==null)throw new errors.
dz([fault]);const explained=await runtime.explain({folder,collect:null,out,colour:colourOf(runtime)},(0,explain_apart.LF)(secondsOf(args)));await show(explained,
args,out,runtime);return explained.diagnosis.outcome==="healthy"&&explained.diagnosis.cause===null?0:1}async function downCommand(args,runtime){await down(inputsOf(
args).clusterName,runtime);return 0}const dockerSeconds=5;function secondsOf(args){const{inputs,faults}=(0,check_inputs.s)((0,report_inputs.e)(args.inputs),process.
cwd());if(faults.length>0)throw new errors.dz(faults);return inputs.diagnoseTimeoutSeconds}function emptyRunFor(inputs,runtime){const{began:_,schemaVersion:__,...run}=(0,
active_run.dl)(inputs.clusterName,runtime.clock.date().toISOString());return{...run,cluster:inputs.cluster,namespace:inputs.namespace}}async function findKindCluster(inputs,state,runtime){
const{clusterName}=inputs;const nodes=await(0,cluster_nodes.j)(runtime.run,{cluster:clusterName},dockerSeconds);if(nodes?.length===0)throw new errors.dz([`there\
 is no KinD cluster named ${clusterName}; for another cluster use --cluster existing`]);const own=(0,paths.CT)(runtime.env,clusterName).filter(runId=>nodes===null||
nodes.some(node=>node.runId===runId)).map(runId=>(0,paths.Gv)(runtime.env,clusterName,"",runId).kubeconfig).find(kubeconfig=>(0,external_node_fs_.existsSync)(kubeconfig));
state.places.kubeconfig=own??(0,connect.p0)(runtime.env);state.context=(0,kind.Vm)(clusterName)}async function show({terminal},args,folder,runtime){runtime.print(
args.json?(await(0,promises_.readFile)((0,external_node_path_.join)(folder,"diagnosis.json"),"utf8")).trimEnd():terminal)}const colourOf=runtime=>(0,terminal_log.
j)(process.stdout,runtime.env);function tidy({cluster,places},failure){if(cluster==="made")(0,paths.Sd)(places);if(cluster===null||cluster==="found")(0,paths.vz)(
places);else if(failure===null)(0,external_node_fs_.rmSync)(places.work,{recursive:true,force:true})}function sayInterrupted(signal,state,runtime){const{cluster,
clusterName}=state;const made=cluster==="making"||cluster==="made";runtime.log.warning(made?`ended by ${signal}. The cluster ${clusterName}, or a part of it, is\
 there. To delete it: ${downLine(clusterName)}`:`ended by ${signal} before a cluster was made`);if(!made)tidy(state,null)}const downLine=clusterName=>`npm start\
 -- down --cluster-name ${clusterName}`;function sayHowToUse({places,clusterName},runtime){runtime.log.info(`
The cluster ${clusterName} goes on running. To use it:
  export KUBECONFIG=${places.kubeconfig}
To delete it: ${downLine(clusterName)}`)}var run_runtime=__webpack_require__(19600);;function runCommand(args,entry){const stream=args.json?"stderr":"stdout";const runtime=(0,
run_runtime.j)((0,terminal_log.d)(process[stream],process.env),(0,explain_apart.Ag)(entry,stream));switch(args.command){case"up":return upCommand(args,runtime);case"\
diagnose":return diagnoseCommand(args,runtime);case"analyze":return analyzeCommand(args,runtime);case"down":return downCommand(args,runtime)}}}),69080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>groupOf,t:()=>apiRoot});const groupOf=apiVersion=>apiVersion.includes("/")?apiVersion.slice(0,apiVersion.indexOf(
"/")):"";const apiRoot=apiVersion=>`${groupOf(apiVersion)===""?"/api":"/apis"}/${apiVersion}`}),38893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>reportInputs});const names=new Set(["diagnose","diagnose-timeout","diagnose-max-size","namespaces","artifact-na\
me","artifact-retention-days","cache","cleanup","comment","github-token","job-matrix","job-status"]);const reportInputs=raw=>name=>{if(name==="cluster")return{text:"\
none",from:name};return names.has(name)?raw(name):void 0}})};
