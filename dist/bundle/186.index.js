export const id=186;export const ids=[186];export const modules={62743:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j:()=>canColour,d:()=>terminalLog});var external_node_util_=__webpack_require__(57975);var clock=__webpack_require__(33350);var interrupt=__webpack_require__(
70463);var model_escape=__webpack_require__(16282);;const firstWide=4352;const combining=/^[\p{Mn}\p{Me}]$/u;const variationSelector16="️";function columnsOf(character){
if(character===variationSelector16)return 1;if(combining.test(character))return 0;return(character.codePointAt(0)??0)<firstWide?1:2}function displayWidth(text){
let columns=0;for(const character of text)columns+=columnsOf(character);return columns}function cutToWidth(text,columns){if(displayWidth(text)<=columns)return text;
const ellipsis="…";let room=columns-columnsOf(ellipsis);if(room<0)return"";let kept="";for(const character of text){room-=columnsOf(character);if(room<0)break;
kept+=character}return kept.trimEnd()+ellipsis};const mostColumns=120;const leastDetail=12;function liveLines(running,{columns,rows}){const width=Math.min(Math.
max(columns-1,1),mostColumns);const room=Math.max(1,rows-1);if(running.length<=room)return running.map(one=>liveLine(one,width));const shown=running.slice(0,room-
1).map(one=>liveLine(one,width));const rest=running.length-shown.length;return[...shown,{head:cutToWidth(`… and ${rest} more`,width),detail:""}]}function liveLine({
title,seconds,detail},width){const time=` ${minutes(seconds)}`;const head=cutToWidth(`… ${oneLine(title)}`,Math.max(0,width-time.length))+time;const room=width-
displayWidth(head)-1;const shown=oneLine(detail);return{head:displayWidth(head)<=width?head:cutToWidth(head,width),detail:shown===""||room<leastDetail?"":cutToWidth(
shown,room)}}const oneLine=text=>(0,model_escape.EH)(text).replace(/\s/g," ");function minutes(seconds){const whole=Math.max(0,Math.floor(seconds));return`${Math.
floor(whole/60)}:${String(whole%60).padStart(2,"0")}`};const lookSeconds=.25;const up=lines=>lines===0?"":`\x1B[${lines}A`;const eraseBelow="\x1B[J";function canShowLive({
isTTY},env){const isSet=value=>!["","0","false"].includes(value??"");return isTTY===true&&env.TERM!=="dumb"&&!isSet(env.CI)&&!isSet(env.GITHUB_ACTIONS)}class LiveTerminal{terminal;clock;timers;paint;running=[];drawn=[];cancelLook=()=>void 0;constructor(terminal,clock2,timers,paint){
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
${(0,model_escape.escapeForLog)(text).replace(/^/gm,"  ")}`),...live===null?{}:{begins:activity=>live.begin(activity)}}}}),89186:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{cli:()=>cli});var external_node_util_=__webpack_require__(57975);var table=__webpack_require__(
85541);var inputs_values=__webpack_require__(63478);var workflow=__webpack_require__(85476);;const commands=["up","diagnose","analyze","down"];const ownFlags={out:"\
Folder of the report (default setup-kro-report)",json:"Print diagnosis.json to standard output, progress to standard error",help:"This text",version:"Version of\
 setup-kro"};const switches=new Set(["json","help","version"]);function readArguments(argv,env){const{words,flags,faults}=sortWords(argv);const command=commands.
find(known=>known===(words[0]??"up"));if(!command)faults.push(`unknown command ${words[0]}: there are ${commands.join(", ")}`);if(command==="analyze"&&words.length<
2)faults.push("analyze needs the folder of a report: setup-kro analyze DIR");for(const extra of words.slice(command==="analyze"?2:1))faults.push(`unexpected arg\
ument ${JSON.stringify(extra)}`);const out=flags.get("out")||env.SETUP_KRO_OUT||null;return{command:command??"up",faults:faults.map(fault=>`${fault} (see --help\
)`),folder:words[1]??null,out:out??"setup-kro-report",outGiven:out!==null,json:flags.has("json"),help:flags.has("help"),version:flags.has("version"),inputs:name=>rawInput(
name,flags,env)}}const flagOptions=Object.fromEntries([...[...Object.keys(ownFlags),...table.vj].map(name=>[name,{type:"string"}]),...[...switches].map(name=>[name,
{type:"boolean"}])]);function sortWords(argv){const{tokens}=(0,external_node_util_.parseArgs)({args:[...argv],options:flagOptions,strict:false,allowPositionals:true,
tokens:true});const sorted={words:[],flags:new Map,faults:[]};let unknownAt=Number.NaN;for(const token of tokens){if(token.kind==="positional"&&token.index!==unknownAt+
1)sorted.words.push(token.value);if(token.kind!=="option")continue;takeFlag(token,sorted);if(!Object.hasOwn(flagOptions,token.name)&&token.value===void 0)unknownAt=
token.index}return sorted}function takeFlag({name,rawName,value,inlineValue},{flags,faults}){if(!Object.hasOwn(flagOptions,name)||!rawName.startsWith("--"))faults.
push(`unknown flag ${rawName}${nearest(name)}`);else if(switches.has(name)){if(value!==void 0)faults.push(`--${name} takes no value`);flags.set(name,"true")}else if(value===
void 0||inlineValue!==true&&value.startsWith("--"))faults.push(`--${name} needs a value`);else if(flags.has(name))faults.push(`--${name} is given twice`);else flags.
set(name,value)}function rawInput(name,flags,env){const flag=flags.get(name);if(flag!==void 0)return{text:flag,from:`--${name}`};const text=env[(0,workflow.Q)(name)];
return text===void 0||text===""?void 0:{text,from:(0,workflow.Q)(name)}}function nearest(name){const close=[...table.vj,...Object.keys(ownFlags)].find(known=>name.
length>2&&(known.startsWith(name.slice(0,4))||known.includes(name)));return close?`; did you mean --${close}?`:""}function helpText(){const line=(name,text)=>` \
 --${name.padEnd(26)} ${wrapped(text.replaceAll("`",""),69).join(`
${" ".repeat(31)}`)}`;return["setup-kro puts kro on a KinD cluster, proves that it works, and says why when it does not.","","Usage: setup-kro [up] [flags]     \
   create a cluster with kro, prove it (and leave it running)","       setup-kro diagnose [flags]    find out what is wrong with a living cluster","       setup\
-kro analyze DIR         read evidence that was taken earlier (a downloaded artifact);","                                     reports are written into DIR, or i\
nto the folder of --out","       setup-kro down [flags]        delete the cluster","","Flags, each also as an environment variable (--wait as SETUP_KRO_WAIT):",
...Object.entries(ownFlags).map(([name,text])=>line(name,text)),...table.vj.filter(name=>!table.ax.includes(name)).map(name=>line(name,describe(name))),"","Exit\
 code 0: healthy; 1: a cause was found or something failed; 2: it could not be run as asked."].join("\n")}function describe(name){const spec=table.Fu[name];if(spec.
default===void 0)return spec.description;const values=inputs_values.BF.some(value=>value===spec.default)?`${inputs_values.BF.join(", ")}; `:"";return`${spec.description}\
 (${values}default ${spec.default})`}function wrapped(text,width){const lines=[];for(const word of text.split(" ")){const last=lines.at(-1);if(last!==void 0&&last.
length+1+word.length<=width)lines[lines.length-1]=`${last} ${word}`;else lines.push(word)}return lines}var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(
51455);var external_node_path_=__webpack_require__(76760);var write_file=__webpack_require__(22182);var connect=__webpack_require__(33340);var kind=__webpack_require__(
88630);var cluster_nodes=__webpack_require__(9543);var errors=__webpack_require__(83916);var check_inputs=__webpack_require__(43110);var plan_plan=__webpack_require__(
59434);var report_folder=__webpack_require__(73218);var active_run=__webpack_require__(80471);var begin=__webpack_require__(69008);var explain_apart=__webpack_require__(
80914);var explain_run=__webpack_require__(82938);var paths=__webpack_require__(34657);var up=__webpack_require__(22790);var publish=__webpack_require__(39513);
var report_inputs=__webpack_require__(38893);var remove=__webpack_require__(21672);;async function down(clusterName,runtime){const nodes=await(0,cluster_nodes.y)(
runtime.run,{cluster:clusterName}).catch(error=>{throw new errors.dz([(0,errors.Wk)(error)],{cause:error})});const runs=(0,paths.CT)(runtime.env,clusterName);const removed=[];
for(const runId of runs){const places=(0,paths.Gv)(runtime.env,clusterName,"",runId);const interrupted=!(0,external_node_fs_.existsSync)(places.kubeconfig);if(interrupted||
nodes.some(node=>node.runId===runId)){await runtime.endProcessesOf(runId);removed.push(...await(0,remove.D)(places,runtime))}(0,paths.vz)(places)}if(removed.length>
0)runtime.log.info(`deleted the cluster ${clusterName} (${removed.map(({name})=>name).join(", ")})`);const others=nodes.filter(({runId})=>!runs.includes(runId));
if(others.length>0)throw new errors.dz([notOurs(clusterName,others)]);if(nodes.length===0&&removed.length===0)runtime.log.info(`there is no KinD cluster named ${clusterName}`)}
function notOurs(clusterName,others){const containers=others.map(({name,state})=>`${name}: ${state}`).join(", ");const maker=others.some(({runId})=>runId!=="")?
"by a job or by another user with setup-kro":"by something else than setup-kro";return`the KinD cluster ${clusterName} (${containers}) was made ${maker}, so it \
is left as it is; to delete it anyway: kind delete cluster --name ${clusterName}`}var external_node_net_=__webpack_require__(77030);var exec=__webpack_require__(
41955);;const releaseHosts=["dl.k8s.io","github.com"];const answerSeconds=5;async function labInstead(inputs,runtime,requirements=thisMachine(runtime.env)){if(inputs.
downloadMirror!==null||inputs.cluster==="existing")return false;const reached=await Promise.any(releaseHosts.map(requirements.reach)).then(()=>true,()=>false);if(reached)
return false;const hosts=releaseHosts.join(" and ");const missing=await missingForLab(requirements,runtime);if(missing.length>0)throw new errors.w3(`${hosts} ca\
nnot be reached, and the lab that would stand in for them needs ${missing.join(", ")}`,{hint:"give a mirror of the releases (--download-mirror and --checksums),\
 or a network that reaches them"});runtime.log.info(`${hosts} cannot be reached: using the lab, which builds everything from package registries (lab/README.md):\
 about 10 min the first time on 2 cores, seconds after that`);const script=name=>[(0,external_node_path_.join)(requirements.root,"lab","node24.sh"),(0,external_node_path_.
join)(requirements.root,"lab",name)];const code=await requirements.build([...script("up.ts"),"--for-start"]);if(code!==0)throw new errors.w3(`the lab did not co\
me up (exit code ${code}); its last lines say why`,{hint:"npm run lab goes on where it stopped"});runtime.log.info("the lab is up");const environment2=await runtime.
run({tool:"sh",args:script("env.ts"),cwd:requirements.root,timeoutSeconds:60});if(environment2.code!==0)throw new errors.w3(`the lab came up and does not say it\
s environment: ${environment2.notStarted??environment2.output.trim()}`,{hint:"npm run lab:env is what was asked"});for(const line of environment2.stdout.split("\
\n")){const at=line.indexOf("=");if(at>0)runtime.env[line.slice(0,at)]=line.slice(at+1)}return true}async function missingForLab(requirements,runtime){const missing=[];
if(!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(requirements.root,"lab","up.ts")))missing.push("a checkout of setup-kro (the folder lab)");if(!requirements.
linuxAmd64)missing.push("linux/amd64");if(!requirements.administrator)missing.push("root");for(const tool of["apt-get","go","npm"]){const found=await runtime.run(
{tool:"which",args:[tool],timeoutSeconds:10});if(found.code!==0)missing.push(tool==="apt-get"?"Debian (apt-get)":tool)}return missing}function thisMachine(env){
const root=(0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1]??"."),"..","..");return{root,linuxAmd64:process.platform==="linux"&&process.
arch==="x64",administrator:process.getuid?.()===0,reach:env.HTTPS_PROXY||env.https_proxy?async()=>void 0:answers,build:script=>(0,exec.m)("sh",[...script],{cwd:root,
outStream:process.stderr,ignoreReturnCode:true})}}function answers(host){return new Promise((done,fail)=>{const socket=(0,external_node_net_.connect)({host,port:443,
timeout:answerSeconds*1e3});const end=result=>{socket.destroy();result()};socket.once("connect",()=>end(done));socket.once("timeout",()=>end(()=>fail(new Error(
`${host}: no answer within ${answerSeconds} s`))));socket.once("error",error=>end(()=>fail(error)))})}var terminal_log=__webpack_require__(62743);;async function upCommand(args,runtime){
const first=await planOf(withReportFolder(args,runtime),runtime);const plan=await labInstead(first.inputs,runtime)?await planOf(args,runtime):first;const{inputs}=plan;
const active=(0,begin.N4)(plan,runtime,(0,paths.Gv)(runtime.env,inputs.clusterName,(0,external_node_path_.resolve)(args.out)));const{recorder}=active;runtime.onInterrupt(
signal=>sayInterrupted(signal,recorder.state,runtime));let failure=null;try{await(0,up.up)(plan,active,runtime)}catch(error){failure=error}const look=inputs.diagnose===
"always"||failure!==null&&inputs.diagnose==="on-failure";const{report}=recorder.state.places;const colour=colourOf(runtime);const explaining=look?(0,explain_run.
D)(active,runtime,inputs,colour):runtime.explain({folder:report,collect:null,colour},(0,explain_apart.LF)(inputs.diagnoseTimeoutSeconds));const explained=await explaining.
catch(problem=>{if(failure!==null)runtime.log.error((0,errors.Wk)(failure));throw problem});await show(explained,args,report,runtime);await(0,publish.HF)(explained.
comment,(0,publish.rT)(inputs),runtime);tidy(recorder.state,failure);if(failure!==null)runtime.log.error((0,errors.Wk)(failure));else if(inputs.cluster==="kind")
sayHowToUse(inputs,recorder.state,runtime);return failure===null&&explained.diagnosis.cause===null?0:1}function withReportFolder(args,runtime){const fault=(0,report_folder.
fH)((0,external_node_path_.resolve)(args.out),(0,report_folder.qi)(runtime.env));return fault===null?args:{...args,faults:[...args.faults,fault]}}async function planOf(args,runtime){
try{const plan=await(0,plan_plan.C)(args.inputs,process.cwd(),runtime.platform,runtime);if(args.faults.length===0)return plan}catch(error){if(error instanceof errors.
dz)throw new errors.dz([...args.faults,...error.faults]);throw error}throw new errors.dz(args.faults)}function inputsOf(args){const{inputs,faults}=(0,check_inputs.
s)(args.inputs,process.cwd());if(args.faults.length+faults.length>0)throw new errors.dz([...args.faults,...faults]);return inputs}async function diagnoseCommand(args,runtime){
const inputs=inputsOf(withReportFolder(args,runtime));const places=(0,paths.Gv)(runtime.env,inputs.clusterName,(0,external_node_path_.resolve)(args.out));const run2=emptyRunFor(
inputs,runtime);const state={places,clusterName:inputs.clusterName,context:null,cluster:"found",explained:false};if(inputs.cluster==="existing")places.kubeconfig=
(0,connect.p0)(runtime.env);else await findKindCluster(inputs,state,runtime);const active=(0,active_run.Te)(state,run2,null,runtime);const explained=await(0,explain_run.
D)(active,runtime,inputs,colourOf(runtime));await show(explained,args,places.report,runtime);tidy(state,null);if(explained.diagnosis.cause!==null||explained.diagnosis.
outcome!=="healthy")return 1;if(explained.sawCluster)return 0;runtime.log.error("no problem was found, but the cluster could not be inspected, so its health is \
unknown");return 2}async function analyzeCommand(args,runtime){const folder=(0,external_node_path_.resolve)(args.folder??".");const evidence=(0,external_node_fs_.
lstatSync)((0,external_node_path_.join)(folder,"evidence"),{throwIfNoEntry:false});if(evidence===void 0)throw new errors.dz([`${args.folder} is not a report fol\
der: there is no folder named evidence in it; name the folder that holds it, such as an unpacked artifact`]);if(!evidence.isDirectory())throw new errors.dz([`${args.
folder} cannot be analyzed: ${(0,external_node_path_.join)(folder,"evidence")} is ${(0,write_file.I)(evidence)}, not a folder, and nothing outside ${args.folder}\
 is read; name the folder that really holds the evidence`]);const out=args.outGiven?(0,external_node_path_.resolve)(args.out):folder;const fault=out===folder?null:
(0,report_folder.fH)(out,(0,report_folder.qi)(runtime.env));if(fault!==null)throw new errors.dz([fault]);const explained=await runtime.explain({folder,collect:null,
out,colour:colourOf(runtime)},(0,explain_apart.LF)(secondsOf(args)));await show(explained,args,out,runtime);return explained.diagnosis.outcome==="healthy"&&explained.
diagnosis.cause===null?0:1}async function downCommand(args,runtime){await down(inputsOf(args).clusterName,runtime);return 0}const dockerSeconds=5;function secondsOf(args){
const{inputs,faults}=(0,check_inputs.s)((0,report_inputs.e)(args.inputs),process.cwd());if(faults.length>0)throw new errors.dz(faults);return inputs.diagnoseTimeoutSeconds}
function emptyRunFor(inputs,runtime){const{began:_,schemaVersion:__,...run2}=(0,active_run.dl)(inputs.clusterName,runtime.clock.date().toISOString());return{...run2,
cluster:inputs.cluster,namespace:inputs.namespace}}async function findKindCluster(inputs,state,runtime){const{clusterName}=inputs;const nodes=await(0,cluster_nodes.
j)(runtime.run,{cluster:clusterName},dockerSeconds);if(nodes?.length===0)throw new errors.dz([`there is no KinD cluster named ${clusterName}; for another cluste\
r use --cluster existing`]);const own=(0,paths.CT)(runtime.env,clusterName).filter(runId=>nodes===null||nodes.some(node=>node.runId===runId)).map(runId=>(0,paths.
Gv)(runtime.env,clusterName,"",runId).kubeconfig).find(kubeconfig=>(0,external_node_fs_.existsSync)(kubeconfig));state.places.kubeconfig=own??(0,connect.p0)(runtime.
env);state.context=(0,kind.Vm)(clusterName)}async function show({terminal},args,folder,runtime){runtime.print(args.json?(await(0,promises_.readFile)((0,external_node_path_.
join)(folder,"diagnosis.json"),"utf8")).trimEnd():terminal)}const colourOf=runtime=>(0,terminal_log.j)(process.stdout,runtime.env);function tidy({cluster,places},failure){
if(cluster==="made")(0,paths.Sd)(places);if(cluster===null||cluster==="found")(0,paths.vz)(places);else if(failure===null)(0,external_node_fs_.rmSync)(places.work,
{recursive:true,force:true})}function sayInterrupted(signal,state,runtime){const{cluster,clusterName}=state;const made=cluster==="making"||cluster==="made";runtime.
log.warning(made?`ended by ${signal}. The cluster ${clusterName}, or a part of it, is there. To delete it: ${downLine(clusterName)}`:`ended by ${signal} before \
a cluster was made`);if(!made)tidy(state,null)}const downLine=clusterName=>`npm start -- down --cluster-name ${clusterName}`;function sayHowToUse(inputs,{places},runtime){
runtime.log.info(`
The cluster ${inputs.clusterName} goes on running. To use it:
  export KUBECONFIG=${places.kubeconfig}
To delete it: ${downLine(inputs.clusterName)}`)}var environment=__webpack_require__(19278);var redaction=__webpack_require__(1723);var model_escape=__webpack_require__(
16282);var run_runtime=__webpack_require__(19600);;async function cli(door){try{const args=readArguments(process.argv.slice(2),process.env);process.exitCode=await run(
args,door)}catch(error){const redact=new redaction.k({secrets:(0,environment.F)(process.env)}).text;process.stderr.write(`setup-kro: ${(0,model_escape.escapeForLog)(
redact((0,errors.Wk)(error)))}
`);process.exitCode=error instanceof errors.dz?2:1}}function run(args,door){const stream=args.json?"stderr":"stdout";const runtime=(0,run_runtime.j)((0,terminal_log.
d)(process[stream],process.env),(0,explain_apart.Ag)(door,stream));if(args.help)return print(helpText());if(args.version)return print(SETUP_KRO_VERSION);if(args.
command==="analyze"&&args.faults.length>0)throw new errors.dz(args.faults);switch(args.command){case"up":return upCommand(args,runtime);case"diagnose":return diagnoseCommand(
args,runtime);case"analyze":return analyzeCommand(args,runtime);case"down":return downCommand(args,runtime)}}const SETUP_KRO_VERSION="0.1.0";async function print(text){
process.stdout.write(`${text}
`);return 0}}),38893:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>reportInputs});const names=new Set(
["diagnose","diagnose-timeout","diagnose-max-size","namespaces","artifact-name","artifact-retention-days","cache","cleanup","comment","github-token","job-matrix",
"job-status"]);const reportInputs=raw=>name=>{if(name==="cluster")return{text:"none",from:name};return names.has(name)?raw(name):void 0}})};
