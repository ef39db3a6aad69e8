export const id=744;export const ids=[744];export const modules={88116:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{r4:()=>inWords,zc:()=>timeLimit});const timeLimits={"kind-create":{what:"kind create cluster",seconds:12*60,advice:"look at what kind pri\
nted last and at docker logs of the node, or pull the node image in a step before this one"},"node-image":{what:"docker pull of the node image",seconds:5*60,advice:"\
kind pulls it again; see whether the registry is reachable, or let the Docker daemon use a mirror"},"ko-build":{what:"ko build",seconds:20*60,advice:"look at wh\
at ko printed last: the base image, Go modules (GOPROXY) or the compiler; a build cache makes it short"},make:{what:"make deploy-kind",seconds:30*60,advice:"loo\
k at what make printed last; install: source does the same in stages that have limits of their own"},"go-module":{what:"go mod download of kro's source",seconds:5*
60,advice:"look at GOPROXY and GOSUMDB, and whether they are reachable from this machine"},"git-fetch":{what:"git fetch of kro's source",seconds:5*60,advice:"se\
e whether the repository is reachable from this machine (git ls-remote URL)"},"chart-pull":{what:"helm pull",seconds:2*60,advice:"see whether the registry of th\
e chart is reachable; registry-mirrors names another one"},"chart-render":{what:"helm template",seconds:60,advice:"it needs no network: see whether the machine \
is overloaded (uptime, free -m)"},"manifests-render":{what:"rendering a kustomization or a chart",seconds:2*60,advice:"a remote resource or chart may not answer\
: look at what is named in it"},chainsaw:{what:"chainsaw test",seconds:30*60,advice:"look at what chainsaw printed last; its own limits (spec.timeouts) end a ca\
se sooner"},"image-load":{what:"loading kro's image into a node",seconds:3*60,advice:"see whether the node runs and its disk has room (docker exec NODE df -h)"}};
const usualWaitSeconds=180;function timeLimit(name,waitSeconds){const{what,seconds,advice}=timeLimits[name];const timeoutSeconds=Math.ceil(seconds*Math.max(1,waitSeconds/
usualWaitSeconds));const doubled=`${Math.ceil(2*Math.max(waitSeconds,usualWaitSeconds)/60)}m`;return{timeoutSeconds,timeoutAdvice:`${what} has ${inWords(timeoutSeconds)}\
: ${advice}; if the machine is only slow, set the input wait to ${doubled}, which doubles the limit`}}function inWords(seconds){const[count,unit]=seconds%60===0?
[seconds/60,"minute"]:[seconds,"second"];return`${count} ${unit}${count===1?"":"s"}`}}),9543:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>nodeContainers,y:()=>knownNodeContainers});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);
var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85904);var _run_label_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36680);const clusterLabel="\
io.x-k8s.kind.cluster";async function nodeContainers(run,which,timeoutSeconds=15){const result=await run(question(which,timeoutSeconds));return result.code===0?
containersIn(result):null}async function knownNodeContainers(run,which){const command=question(which,15);const result=await run(command);if(result.code===0)return containersIn(
result);const cause=new _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__.Q(command,result,text=>text);const owner="cluster"in which?`the KinD cluster ${which.cluster}`:
"this run";throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.w3(`Docker did not say which containers ${owner} has: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(cause)}`,{cause,hint:result.notStarted===null?"`docker ps` has to work for this user: start the daemon, and look at DOCKER_HOST and `docker context show`":"\
install Docker, or put docker on PATH"})}function question(which,timeoutSeconds){const label="cluster"in which?`${clusterLabel}=${which.cluster}`:`${_run_label_js__WEBPACK_IMPORTED_MODULE_2__.
Az}=${which.runId}`;const format=`{{.Names}} {{.State}} {{.ID}} {{.Label "${_run_label_js__WEBPACK_IMPORTED_MODULE_2__.Az}"}}`;return{tool:"docker",args:["ps","\
--all","--no-trunc","--filter",`label=${label}`,"--format",format],timeoutSeconds}}function containersIn({stdout}){return stdout.split("\n").filter(line=>line.trim()!==
"").map(line=>{const[name="",state="unknown",id2="",runId=""]=line.trim().split(/\s+/);return{name,state,id:id2,runId}}).sort((a,b)=>a.name.localeCompare(b.name))}}),
36680:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Az:()=>runLabel,Mp:()=>pendingContainers,kN:()=>markContainers});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916);const runLabel="io.github.setup-kro.run";const dockerWithLabel=`#!/bin/sh
case "$1" in
  run | create)
    command=$1
    shift
    trap 'exit 130' INT TERM HUP
    [ "$1" = --name ] && echo "$2" > "$SETUP_KRO_DOCKER_PENDING/$$"
    "$SETUP_KRO_DOCKER" "$command" --label "$SETUP_KRO_DOCKER_LABEL" "$@"
    code=$?
    : > "$SETUP_KRO_DOCKER_PENDING/$$"
    exit $code
    ;;
esac
exec "$SETUP_KRO_DOCKER" "$@"
`;function markContainers(places,path){const docker=path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map(entry=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(entry||".","docker")).find(isProgram);if(docker===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.w3(`there is no docker on PATH (${path})`,{hint:"\
install Docker"});const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.folder,"docker-with-label");const pending=pendingFolder(places.folder);(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder,{recursive:true,mode:448});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(pending,{recursive:true,mode:448});
const wrapper=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"docker");(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(wrapper,dockerWithLabel,{mode:493});
if(!isProgram(wrapper))throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.w3(`${wrapper} cannot be executed: its file system is mounted with noexec`,{hint:"set R\
UNNER_TEMP (in a job) or XDG_CACHE_HOME (on the command line) to a folder from which programs can be run"});return{PATH:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.
delimiter}${path}`,SETUP_KRO_DOCKER:docker,SETUP_KRO_DOCKER_LABEL:`${runLabel}=${places.runId}`,SETUP_KRO_DOCKER_PENDING:pending}}const pendingFolder=runFolder=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder,"creating");function pendingContainers(runFolder){const folder=pendingFolder(runFolder);try{const names=(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).map(file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,file),"utf8").trim());return[...new Set(names.filter(name=>name!==""))]}catch{return[]}}function isProgram(path){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
accessSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile()}catch{return false}}}),
62196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>isCause,r:()=>causeOf});function causeOf(diagnosis){
return diagnosis.findings.find(isCause)??null}const isCause=finding=>finding.severity==="error"&&finding.causedBy===null}),62702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>memoize});function memoize(read){const known=new WeakMap;return evidence=>{const found=known.get(evidence)??{value:read(
evidence)};known.set(evidence,found);return found.value}}}),37065:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$m:()=>quoteAfter,Dx:()=>linesOf,MO:()=>quoteAt,TM:()=>hits,YG:()=>quoteMessage,c1:()=>groupsOf,cA:()=>lineOf,gi:()=>quoteContainer,iK:()=>quoteCondition,s:()=>quoteSaying});
var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95494);var _evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5153);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
86057);var _memoize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62702);const linesOf=text=>text.split(/\r?\n/);const linesByFile=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.
B)(()=>new Map);function lineOf(evidence,{file,line}){const known=linesByFile(evidence);const lines=known.get(file)??new _evidence_lines_js__WEBPACK_IMPORTED_MODULE_0__.
qo(evidence.text(file)??"");known.set(file,lines);return lines.at(line-evidence.firstLine(file))}function hits(evidence,files,pattern,limit=20){return evidence.
grep(pattern,files,limit).map(quote=>({quote,groups:groupsOf(pattern,lineOf(evidence,quote))}))}const groupsOf=(pattern,text)=>(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_0__.
X3)(pattern,text)?.groups??{};function quoteAt(evidence,resource,object,...path){const found=[];let current=object;for(const part of path.length===0?["metadata",
"name"]:path){const name=typeof part==="object"?placeOfEntry(current,part):part;const value=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(current,
name);if(value===void 0)break;found.push(name);current=value}return evidence.quoteField(resource,object,found.length===0?["metadata","name"]:found)}const placeOfEntry=(value,has)=>(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.p_)(value).findIndex(one=>Object.entries(has).every(([name,text])=>(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ZZ)(one,name)===text));const quoteCondition=(evidence,resource,object,type,name="message")=>quoteAt(evidence,resource,object,"status","conditions",{type},name);
const quoteMessage=(evidence,resource,object,message)=>quoteAt(evidence,resource,object,"status","conditions",{message},"message");const quoteContainer=(evidence,pod,{
name,statuses},...path)=>quoteAt(evidence,"pods",pod,"status",statuses,{name},...path);const quoteSaying=(evidence,pod,container,words)=>{const states=container.
waiting?.message.includes(words)===true?["state","waiting"]:[container.terminated?.message.includes(words)===true?"state":"lastState","terminated"];return quoteContainer(
evidence,pod,container,...states,"message")};function quoteAfter(evidence,file,needles,part=needles.at(-1)??""){const lines=linesOf(evidence.text(file)??"");let at=0;
for(const needle of needles){at=lines.findIndex((line2,place)=>place>=at&&line2.includes(needle));if(at===-1)return(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__.
e)(file,1,lines[0]??"")}const line=lines[at]??"";return(0,_evidence_quote_js__WEBPACK_IMPORTED_MODULE_3__.e)(file,at+1,line,line.indexOf(part))}}),91881:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$T:()=>jobFailed,JY:()=>quoteStep,Vf:()=>isStep,Z_:()=>collectedAt,_p:()=>stepFailed,cG:()=>failedStep,th:()=>failedSteps,
zd:()=>isStarting});var _evidence_step_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33248);var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34704);var _quotes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37065);function failedSteps(evidence){const{steps}=evidence;const mended=name=>steps.some(
({step,outcome})=>step===`${name}.retry`&&outcome==="ok");return steps.filter(({step,outcome})=>outcome==="failed"&&!step.startsWith("diagnose.")&&!mended(step)).
map((step,place)=>({step,place})).sort((a,b)=>endOf(a.step)-endOf(b.step)||a.place-b.place).map(({step})=>step)}const failedStep=evidence=>failedSteps(evidence)[0]?.
step??null;const endOf=step=>(0,_evidence_step_records_js__WEBPACK_IMPORTED_MODULE_2__.ui)(step)?Number.MAX_SAFE_INTEGER:step.start+step.seconds;function stepFailed(evidence,...names){
return failedSteps(evidence).some(({step})=>names.some(name=>isStep(step,name)))}function isStep(step,name){const done=step.replace(/^upgrade\./,"");return name.
endsWith(".")?done.startsWith(name):done===name}const jobFailed=evidence=>evidence.run?.jobStatus==="failure"||failedSteps(evidence).length>0;function quoteStep(evidence,{
step}){return(0,_quotes_js__WEBPACK_IMPORTED_MODULE_1__.$m)(evidence,"evidence/steps.json",[`"step": ${JSON.stringify(step)}`,'"message":'])}const startingSeconds=30;
function isStarting(evidence,pod){const now=collectedAt(evidence);const containers=(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.Mz)(pod);return now!==
null&&containers.length>0&&containers.every(({startedAt,restarts})=>restarts===0&&startedAt!==null&&now-Date.parse(startedAt)<startingSeconds*1e3)}function collectedAt(evidence){
const told=Date.parse(evidence.collection?.collectedAt??"");if(!Number.isNaN(told))return told;const began=Date.parse(evidence.run?.began??"");if(Number.isNaN(began))
return null;const collect=evidence.steps.filter(({step})=>step==="diagnose.collect").at(-1);return collect===void 0?null:began+collect.start*1e3}}),70143:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B2:()=>Deadline,f6:()=>limitConcurrency,wj:()=>withTimeout});var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33350);class Deadline{clock;end;constructor(clock,seconds){this.clock=clock;this.end=clock.seconds()+seconds}left(){return Math.max(0,this.end-this.clock.seconds())}limit(seconds){
return Math.max(.05,Math.min(seconds,this.left()))}get passed(){return this.left()<.05}}async function withTimeout(seconds,promise,late,timers=_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__.
Cl){let cancel=()=>void 0;const timeout=new Promise(resolve=>{cancel=timers.after(seconds,()=>resolve(late))});try{return await Promise.race([promise,timeout])}finally{
cancel()}}function limitConcurrency(count){const waiting=[];let free=count;return async task=>{if(free>0)free-=1;else await new Promise(resolve=>waiting.push(resolve));
try{return await task()}finally{const next=waiting.shift();if(next===void 0)free+=1;else next()}}}}),13087:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$h:()=>tellingLines,Qd:()=>CommandError,qQ:()=>howItEnded});var _adapters_process_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
53448);var _adapters_time_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88116);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916);
class CommandError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__.w3{name="CommandError";result;command;constructor(command,result,redact,hint){const typed=redact(
(0,_adapters_process_js__WEBPACK_IMPORTED_MODULE_0__.ay)(command));const lines=tellingLines(redact(result.stderr.trim()===""?result.output:result.stderr));const advice=[
...result.timedOut?[timeoutAdvice(command)]:[],...hint===void 0?[]:[hint]];super([`${typed}: ${redact(howItEnded(result))}`,...lines.map(line=>`  ${line}`)].join(
"\n"),{...advice.length===0?{}:{hint:redact(advice.join("; "))},failure:failureOf(command.tool,typed,result,lines)});this.result=result;this.command=typed}}function failureOf(tool,command,result,lines){
if(result.notStarted!==null)return{code:"tool-not-started",tool,said:result.notStarted};const said=lines.join("\n");return result.timedOut&&said===""?{code:"too\
l-timeout",tool}:{code:"command-failed",command,said}}const timeoutAdvice=({timeoutAdvice:timeoutAdvice2,timeoutSeconds})=>timeoutAdvice2??`it has ${(0,_adapters_time_limits_js__WEBPACK_IMPORTED_MODULE_1__.
r4)(timeoutSeconds)} in all: run it by hand to see whether it hangs or the machine is only slow`;function howItEnded(result){const seconds=`${result.seconds.toFixed(
1)} s`;if(result.notStarted!==null)return`could not be started: ${result.notStarted}`;if(result.timedOut)return`killed after its time limit, ${seconds}`;return result.
code===null?`killed by a signal after ${seconds}`:`exit code ${result.code} after ${seconds}`}const troubleWords=/\b(?:error|errors|fatal|fail|failed|failure|panic|denied|forbidden|refused|invalid|unable|cannot|can't|could not|not found|no such|timed out|timeout|exceeded|exhausted|unknown|missing|unauthorized)\b/i;
function tellingLines(output,count=6){const lines=output.split(/\r?\n/).filter(line=>line.trim()!=="");const trouble=lines.filter(line=>troubleWords.test(line));
return(trouble.length>0?trouble:lines).slice(-count).map(line=>line.length>400?`${line.slice(0,399).trimEnd()}…`:line.trimEnd())}}),94366:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>kubeObjectShape});var _shape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34416);const mostOwners=1e3;const kubeObjectShape=(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.MA)({apiVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),kind:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),metadata:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.MA)({name:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,namespace:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),uid:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq),generation:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai),labels:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.A7)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)),annotations:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
A7)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)),creationTimestamp:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),deletionTimestamp:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),ownerReferences:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.MA)({kind:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,name:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,uid:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),controller:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt)}),mostOwners))}),
spec:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.aH),status:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
aH)})}),95494:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HR:()=>matchingLines,S1:()=>isIn,X3:()=>matchIn,
qo:()=>Lines});const windowLength=16384;const longestMatch=4096;const context=64;function matchIn(pattern,text){if(text.length<=windowLength)return matchOf(withoutPosition(
pattern).exec(text),0);const global=globalCopy(pattern);for(let start=0;start<text.length;start+=windowLength-longestMatch){const from=Math.max(0,start-context);
const end=start+windowLength;global.lastIndex=start-from;const found=matchOf(global.exec(text.slice(from,end)),from);if(found!==null){if(end>=text.length||found.
index+found.text.length<end)return found;const begin=Math.max(0,found.index-context);global.lastIndex=found.index-begin;return matchOf(global.exec(text.slice(begin,
begin+windowLength)),begin)??found}if(end>=text.length)return null}return null}const isIn=(pattern,text)=>matchIn(pattern,text)!==null;function matchOf(found,offset){
if(found===null)return null;const caught=Object.entries(found.groups??{}).filter(([,text])=>text!==void 0);return{index:found.index+offset,text:found[0],groups:Object.
fromEntries(caught)}}const withoutPosition=pattern=>pattern.global||pattern.sticky?plainCopy(pattern):pattern;function copier(flag){const copies=new WeakMap;return pattern=>{
const copy=copies.get(pattern)??copyOf(pattern,flag);copies.set(pattern,copy);return copy}}const plainCopy=copier("");const globalCopy=copier("g");const multilineCopy=copier(
"m");const copyOf=({source,flags},flag)=>new RegExp(source,[...new Set(flags.replaceAll(/[gy]/g,"")+flag)].join(""));function*matchingLines(pattern,text){const many=multilineCopy(
pattern);let number=1;let counted=0;for(let start=0;start<=text.length;){const end=endOfLines(text,start);const chunk=text.slice(start,end);if(chunk.length>windowLength||
many.test(chunk)){for(;counted<start;counted=text.indexOf("\n",counted)+1)number+=1;const lines=chunk.split("\n");yield*matchesOf(pattern,lines,number);number+=
lines.length;counted=end+1}start=end+1}}function*matchesOf(pattern,lines,first){for(const[place,line]of lines.entries()){const text=line.endsWith("\r")?line.slice(
0,-1):line;const found=matchIn(pattern,text);if(found!==null)yield{number:first+place,text,index:found.index}}}function endOfLines(text,start){if(text.length-start<=
windowLength)return text.length;const last=text.lastIndexOf("\n",start+windowLength);const end=last<start?text.indexOf("\n",start):last;return end===-1?text.length:
end}class Lines{text;starts;constructor(text){this.text=text;let count=1;for(let at=text.indexOf("\n");at!==-1;at=text.indexOf("\n",at+1))count+=1;this.starts=new Uint32Array(
count);let line=0;for(let at=text.indexOf("\n");at!==-1;at=text.indexOf("\n",at+1))this.starts[++line]=at+1}get count(){return this.starts.length}at(index){const start=this.
starts[index];if(start===void 0)return"";const next=this.starts[index+1];const line=this.text.slice(start,next===void 0?void 0:next-1);return line.endsWith("\r")?
line.slice(0,-1):line}indexOf(needle,first,last){const[start,end]=[this.starts[first],this.starts[last+1]??this.text.length+1];if(start===void 0)return-1;const at=this.
text.slice(start,end-1).indexOf(needle);return at===-1?-1:this.lineAt(start+at)}between(first,last){return this.text.slice(this.startOf(first),(this.starts[last+
1]??this.text.length+1)-1)}startOf(line){return this.starts[line]??0}lineAt(offset){let[low,high]=[0,this.starts.length-1];while(low<high){const middle=Math.ceil(
(low+high)/2);if((this.starts[middle]??0)<=offset)low=middle;else high=middle-1}return low}}}),5153:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>quoteOf});const quoteLimit=300;const before=80;const quoteOf=(file,line,text,at=0)=>({file,line,text:cut(text.trim(),
at-(text.length-text.trimStart().length))});function cut(text,at){if(text.length<=quoteLimit)return text;const begin=at+before<quoteLimit?0:Math.min(at-before,text.
length-quoteLimit+1);const[head,tail]=[begin>0?"…":"",begin+quoteLimit-1<text.length?"…":""];const kept=text.slice(begin,begin+quoteLimit-head.length-tail.length);
return`${head}${kept.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g,"").trim()}${tail}`}}),58874:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{At:()=>readEvidence,aE:()=>readRecord});var external_node_path_=__webpack_require__(76760);var read_file=__webpack_require__(
19489);var external_node_fs_=__webpack_require__(73024);var write_file=__webpack_require__(22182);var errors=__webpack_require__(83916);;const deepest=16;const mostEntries=5e4;
function filesOfEvidence(reportFolder){const walk=new Walk(reportFolder);walk.enter("evidence");return walk.result()}class Walk{root;files=[];leftOut=[];entries=0;constructor(root){
this.root=root}enter(top){const stats=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.root,top),{throwIfNoEntry:false});if(stats===void 0)return;
if(!stats.isDirectory()){this.leave(top,`was not read: it is ${(0,write_file.I)(stats)}, not a folder`);return}const waiting=[{name:top,depth:1}];for(let folder=waiting.
pop();folder!==void 0;folder=waiting.pop()){for(const entry2 of this.entriesOf(folder.name)){const name=`${folder.name}/${entry2.name}`;if(!entry2.isDirectory())
this.take(name,entry2);else if(folder.depth<deepest)waiting.push({name,depth:folder.depth+1});else this.leave(name,`was not read: folders deeper than ${deepest}\
 levels are left out`)}}}result(){return{sizes:new Map(this.files.sort(([a],[b])=>a<b?-1:1)),leftOut:this.leftOut.sort((a,b)=>a.name<b.name?-1:1),isCut:this.entries>
mostEntries}}take(name,entry2){if(entry2.name.endsWith(write_file.nF))return;const stats=(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.root,
name),{throwIfNoEntry:false});if(stats?.isFile())this.files.push([name,stats.size]);else if(stats!==void 0)this.leave(name,`was not read: it is ${(0,write_file.
I)(stats)}`)}*entriesOf(name){let folder;try{folder=(0,external_node_fs_.opendirSync)((0,external_node_path_.join)(this.root,name))}catch(error){this.leave(name,
`could not be read: ${(0,errors.bD)(error)}`);return}try{for(let entry2=folder.readSync();entry2!==null;entry2=folder.readSync()){this.entries+=1;if(this.entries>
mostEntries)return;yield entry2}}finally{folder.closeSync()}}leave(name,why){this.leftOut.push({name,why})}};const evidenceFilesOf=reportFolder=>({tree:()=>filesOfEvidence(
reportFolder),whole:(file,limit)=>(0,read_file.M4)((0,external_node_path_.join)(reportFolder,file),limit),end:(file,bytes,countLines)=>(0,read_file.Oe)((0,external_node_path_.
join)(reportFolder,file),bytes,countLines)});;function itemLines(lines){let items=0;while(items<lines.count&&!/^\s*"items": \[$/.test(lines.at(items)))items+=1;
const indent=/^(\s+)\{$/.exec(lines.at(items+1))?.[1];if(items===lines.count||indent===void 0)return[];const ranges=[];let first=-1;for(let index=items+1;index<
lines.count;index+=1){const line=lines.at(index);if(line===`${indent}{`)first=index;else if(first!==-1&&(line===`${indent}}`||line===`${indent}},`)){ranges.push(
{first,last:index});first=-1}}return ranges};function placeIn(text,path){let value=afterSpace(text,0);let place=value;for(const part of path){const found=typeof part===
"string"?member(text,value,part):entry(text,value,part);if(found===null)return place;place=found.place;value=found.value}return place}function member(text,object,name){
if(text[object]!=="{")return null;let at=afterSpace(text,object+1);while(text[at]==='"'){const end=afterString(text,at);const value=afterSpace(text,afterSpace(text,
end)+1);if(isName(text.slice(at,end),name))return{place:at,value};at=afterComma(text,afterValue(text,value))}return null}function entry(text,list,position){if(text[list]!==
"[")return null;let at=afterSpace(text,list+1);for(let count=0;at<text.length&&text[at]!=="]";count+=1){if(count===position)return{place:at,value:at};at=afterComma(
text,afterValue(text,at))}return null}const isName=(quoted,name)=>quoted.slice(1,-1)===name||quoted.includes("\\")&&quoted===JSON.stringify(name);function afterSpace(text,from){
let at=from;while(at<text.length&&" 	\r\n".includes(text[at]??""))at+=1;return at}const afterComma=(text,from)=>{const at=afterSpace(text,from);return text[at]===
","?afterSpace(text,at+1):at};function afterString(text,quote2){let at=quote2+1;while(at<text.length&&text[at]!=='"')at+=text[at]==="\\"?2:1;return at+1}function afterValue(text,from){
if(text[from]==='"')return afterString(text,from);if(isIn(text,from,"{["))return afterBrackets(text,from);let at=from;while(at<text.length&&!isIn(text,at,",}] 	\
\r\n"))at+=1;return at}function afterBrackets(text,from){let depth=0;let at=from;do{if(isIn(text,at,"{["))depth+=1;if(isIn(text,at,"}]"))depth-=1;at=text[at]===
'"'?afterString(text,at):at+1}while(depth>0&&at<text.length);return at}const isIn=(text,at,characters)=>characters.includes(text[at]??"\0");var kube_object_shape=__webpack_require__(
94366);var evidence_lines=__webpack_require__(95494);var quote=__webpack_require__(5153);var record_shapes=__webpack_require__(9175);var records=__webpack_require__(
23743);var evidence_shape=__webpack_require__(34416);;const mostTold=3;const longestPath=120;class ShapeErrors{lost=false;told=new Map;counts=new Map;place(file,path=""){
return{path,note:(where,problem)=>this.note(file,where,problem)}}lose(file,problem){this.lost=true;if(problem!==void 0)this.note(file,"",problem)}sentences(){return[
...this.told].sort(byName).flatMap(([file,told])=>{const more=(this.counts.get(file)??0)-told.size;return[...told,...more>0?[`${file}: ${more} more ${more===1?"\
value":"values"} of the wrong type`]:[]]})}note(file,path,problem){const told=this.told.get(file)??new Set;this.told.set(file,told);this.counts.set(file,(this.counts.
get(file)??0)+1);if(told.size<mostTold)told.add(sentence(file,path,problem))}}function sentence(file,path,problem){if(path==="")return`${file} ${problem}`;const shown=path.
length>longestPath?`${path.slice(0,longestPath)}…`:path;return`${file}: ${JSON.stringify(shown)} ${problem}`}const byName=([a],[b])=>a<b?-1:1;;const logLimit=16e6;
const logsLimit=64e6;const jsonLimit=64e6;const jsonsLimit=256e6;const countLimit=1e9;const nestingLimit=200;class EvidenceTexts{cut;tooLarge;files;readings;texts=new Map;problems=new Map;constructor(files,sizes){
this.files=files;const logs=[...sizes].filter(([file])=>!isJson(file));const limit=Math.min(logLimit,fairShare(logs.map(([,size])=>size),logsLimit));const cut=[];
const readings=new Map;let jsonRoom=jsonsLimit;let countRoom=countLimit;for(const[file,size]of sizes){if(isJson(file)){const problem=jsonProblem(size,jsonRoom);
if(problem===null)jsonRoom-=size;else this.problems.set(file,problem);readings.set(file,{end:null,countLines:false});continue}const countLines=size>limit&&size-
limit<=countRoom;if(countLines)countRoom-=size-limit;readings.set(file,{end:size>limit?limit:null,countLines});if(size>limit)cut.push(`${file}: only the last ${(0,
read_file.lP)(limit)} of ${(0,read_file.lP)(size)} were read${countLines?"":"; its line numbers count from there"}`)}this.cut=cut;this.tooLarge=new Map(this.problems);
this.readings=readings}text(file){return this.read(file).text}firstLine(file){return this.read(file).firstLine}json(file){if(!this.readings.has(file))return null;
const text=this.text(file);if(text===null)return{problem:this.problems.get(file)??"could not be read"};if(isNestedTooDeep(text))return{problem:`is nested deeper\
 than ${nestingLimit} levels`};try{return{value:JSON.parse(text)}}catch{return{problem:"is not valid JSON"}}}read(file){const known=this.texts.get(file);if(known!==
void 0)return known;const read=this.fromSource(file);this.texts.set(file,read);return read}fromSource(file){const reading=this.readings.get(file);if(reading===void 0||
this.problems.has(file))return{text:null,firstLine:1};try{if(reading.end===null)return{text:this.files.whole(file,jsonLimit),firstLine:1};const{text,skippedLines}=this.
files.end(file,reading.end,reading.countLines);return{text,firstLine:skippedLines+1}}catch(error){if(!(error instanceof read_file.ie))throw error;this.problems.
set(file,error.message);return{text:null,firstLine:1}}}}const isJson=file=>file.endsWith(".json");function jsonProblem(size,room){if(size>jsonLimit)return`has ${(0,
read_file.lP)(size)}, and at most ${(0,read_file.lP)(jsonLimit)} are read`;return size>room?`was not read: the records before it have ${(0,read_file.lP)(jsonsLimit)}\
 already`:null}function fairShare(sizes,total){let room=total;const ascending=[...sizes].sort((a,b)=>a-b);for(const[place,size]of ascending.entries()){const share=Math.
floor(room/(ascending.length-place));if(size>share)return share;room-=size}return total}function isNestedTooDeep(json){let depth=0;for(let at=0;at<json.length;at+=
1){const code=json.charCodeAt(at);if(code===texts_quote)at=endOfString(json,at);else if(code===openBrace||code===openBracket)depth+=1;else if(code===closeBrace||
code===closeBracket)depth-=1;if(depth>nestingLimit)return true}return false}function endOfString(json,start){for(let at=start+1;at<json.length;at+=1){const code=json.
charCodeAt(at);if(code===texts_quote)return at;if(code===backslash)at+=1}return json.length}const texts_quote=34;const backslash=92;const openBracket=91;const closeBracket=93;
const openBrace=123;const closeBrace=125;;const readEvidence=reportFolder=>evidenceFrom(evidenceFilesOf(reportFolder));const evidenceFrom=files=>new Folder(files);
function readRecord(reportFolder,file,shape){const json=new EvidenceTexts(evidenceFilesOf(reportFolder),new Map([[file,0]])).json(file);if(json===null||"problem"in
json)return null;const value=shape(json.value,new ShapeErrors().place(file));return value===evidence_shape.Gq?null:value}const reader_mostTold=20;const mattersMost=/^evidence(?:\/(?:run|steps|collection)\.json|\/api(?:\/.*)?)?$/;
class Folder{run;steps;access;network;collection;logs;files;resources;tree;texts;shapeErrors=new ShapeErrors;records=new Map;lists=new Map;ranges=new Map;indexes=new Map;constructor(files){
this.tree=files.tree();this.texts=new EvidenceTexts(files,this.tree.sizes);this.files=[...this.tree.sizes.keys()];this.logs=this.logFiles();this.resources=resourcesIn(
this.files);this.run=this.record("evidence/run.json",record_shapes.rg);this.access=this.record("evidence/rbac/access.json",record_shapes.qQ);this.network=this.record(
"evidence/network/controller.json",record_shapes.WR);this.collection=this.record("evidence/collection.json",record_shapes.y9);this.steps=this.record("evidence/s\
teps.json",record_shapes.zJ)??[]}text(file){return this.texts.text(file)}recordOf(file,shape){const known=this.records.get(file);if(known!==void 0)return known;
const json=this.texts.json(file);const place=this.shapeErrors.place(file);if(json!==null&&"problem"in json)place.note("",json.problem);const value=json===null||
"problem"in json?evidence_shape.Gq:shape(json.value,place);const record=value===evidence_shape.Gq?null:value;this.records.set(file,record);return record}firstLine(file){
return this.texts.firstLine(file)}objects(resource){return this.list(resource)?.objects??[]}listed(resource){return this.list(resource)?.whole??false}unread(){for(const resource of this.
resources)this.list(resource);const{leftOut,isCut}=this.tree;return{failed:[...isCut?[`evidence: only ${mostEntries} files and folders were listed; there are mo\
re`]:[],...leftOut.slice(0,reader_mostTold).map(({name,why})=>`${name} ${why}`),...leftOut.length>reader_mostTold?[`evidence: ${leftOut.length-reader_mostTold} \
more files and folders were not read`]:[],...this.shapeErrors.sentences()],cut:this.texts.cut,lost:isCut||leftOut.some(({name})=>mattersMost.test(name))||this.shapeErrors.
lost}}grep(pattern,files,limit=20){const found=[];for(const file of files){const whole=this.text(file);if(whole===null)continue;const before=this.firstLine(file)-
1;for(const{number,text,index}of(0,evidence_lines.HR)(pattern,whole)){if(found.length>=limit)return found;found.push((0,quote.e)(file,before+number,text,index))}}
return found}quoteField(resource,object,path){const file=fileOf(resource);const lines=this.linesOf(file);const place=this.placeOf(resource,object);const range=this.
rangesOf(resource,lines)[place];const{first,last}=range??{first:0,last:lines.count-1};const inText=range===void 0&&place!==-1?["items",place,...path]:path;const offset=lines.
startOf(first)+placeIn(lines.between(first,last),place===-1?[]:inText);const line=lines.lineAt(offset);return(0,quote.e)(file,line+1,lines.at(line),offset-lines.
startOf(line))}linesOf(file){const lines=this.indexes.get(file)??new evidence_lines.qo(this.text(file)??"");this.indexes.set(file,lines);return lines}rangesOf(resource,lines){
const ranges=this.ranges.get(resource)??itemLines(lines);this.ranges.set(resource,ranges);return ranges}placeOf(resource,object){const list=this.list(resource);
const index=list?.objects.findIndex(known=>known===object||isSame(known,object))??-1;return list?.places[index]??-1}list(resource){const known=this.lists.get(resource);
if(known!==void 0)return known;const list=this.read(resource);this.lists.set(resource,list);return list}read(resource){const file=fileOf(resource);const list=this.
record(file,evidence_shape.Cp);if(list===null)return null;const objects=[];const places=[];for(const[place,item]of list.items.entries()){const object=(0,kube_object_shape.
e)(item,this.shapeErrors.place(file,`items[${place}]`));if(object===evidence_shape.Gq)continue;objects.push(object);places.push(place)}const remaining=Number(list.
metadata?.remainingItemCount??0);return{objects,places,whole:objects.length===list.items.length&&!(remaining>0)}}logFiles(){const owners=new Map(this.record(records.
lh,record_shapes.I_)?.map(({file,podUid})=>[file,podUid]));return this.files.flatMap(logOf).map(log=>{const podUid=owners.get(log.file);return podUid===void 0?log:
{...log,podUid}})}record(file,shape){const json=this.texts.json(file);if(json===null)return null;if("problem"in json){this.shapeErrors.lose(file,json.problem);return null}
const value=shape(json.value,this.shapeErrors.place(file));if(value!==evidence_shape.Gq)return value;this.shapeErrors.lose(file);return null}}const resourcesIn=files=>files.
flatMap(file=>/^evidence\/api\/(.+)\.json$/.exec(file)?.[1]??[]).filter(resource=>resource!=="version");const fileOf=resource=>`evidence/api/${resource}.json`;function logOf(file){
const found=/^evidence\/logs\/([^/]+)\/([^/]+)\/([^/]+?)(\.previous)?\.log$/.exec(file);const[,namespace="",pod="",container="",previous]=found??[];return found===
null?[]:[{namespace,pod,container,previous:previous!==void 0,file}]}const isSame=(a,b)=>a.metadata.name===b.metadata.name&&a.metadata.namespace===b.metadata.namespace&&
a.metadata.uid===b.metadata.uid}),9175:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dq:()=>testsShape,
I_:()=>logOwnersShape,WR:()=>networkShape,iU:()=>coverageShape,qQ:()=>accessShape,rg:()=>runShape,y9:()=>collectionShape,yb:()=>standInsShape,zJ:()=>stepsShape});
var _shape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34416);const seconds=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
vj)(1e8),0);const count=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.vj)(Number.MAX_SAFE_INTEGER),0);const mostSteps=2e3;
const mostFailures=100;const mostProbes=500;const mostEntries=2e4;const textOrNull=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),null);const texts=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,mostEntries),[]);const failure=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.A7)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq);const step=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({step:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,title:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),start:seconds,
seconds,outcome:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("ok","failed","skipped"),message:textOrNull,failures:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(
(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(failure,mostFailures)),log:textOrNull});const stepsShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(step,mostSteps);
const runShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)(1),1),began:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),cluster:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(
"kind","existing","none"),clusterName:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.r1)(/^[a-z0-9.-]*$/,"the name of a\
 KinD cluster"),"kro"),install:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("source","release","make","none"),namespace:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.r1)(/^[a-z0-9-]+$/,"the name of a namespace"),"kro-system"),rbacMode:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(
(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("unrestricted","aggregation")),null),source:textOrNull,manifests:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({object:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Uq,file:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,line:_shape_js__WEBPACK_IMPORTED_MODULE_0__.n8}),mostEntries)),nothingApplied:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt),kroVersion:textOrNull,versions:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
aH,{}),image:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({reference:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Uq,configDigest:textOrNull,platform:textOrNull})),null),tuning:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({name:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,value:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,chart:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq}),mostEntries)),
jobStatus:textOrNull});const accessShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({serviceAccount:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({namespace:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,name:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq}),rules:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({binding:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,role:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,namespace:textOrNull,apiGroups:texts,resources:texts,resourceNames:texts,
nonResourceURLs:texts,verbs:texts}),mostEntries),[]),checks:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({verb:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,group:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,resource:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,subresource:textOrNull,
namespace:textOrNull,allowed:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,answer:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq),neededBy:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,"controller"),reason:textOrNull}),mostEntries),[])});const networkShape=(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({node:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),pod:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),probes:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({kind:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)("tcp","dns","http"),target:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,what:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,ok:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Jt,seconds,answer:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,"")}),mostProbes)});const logOwnersShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({file:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,podUid:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Uq)}),mostEntries);const standInsShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)(1),1),objects:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({object:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Uq,apiVersion:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,standIn:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),outcome:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("ready","failing","none","waiting","refused"),fields:texts,defaults:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(texts),
unset:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)(texts),message:textOrNull}),mostEntries),[]),leftAlone:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({apiVersion:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,kind:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,why:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,"")}),mostEntries),[])});const testsShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(1),1),cases:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({name:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Uq,folder:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),outcome:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("pas\
sed","failed","skipped"),seconds,namespace:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),failures:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({step:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,""),operation:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),message:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(
_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,"")}),mostSteps),[]),again:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(
(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("passed","failed")),null)}),mostEntries)});const reached=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({reached:count,
all:count});const coverageShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)(1),1),rgds:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({rgd:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,kind:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),instances:count,...{resources:reached,includeWhen:reached,readyWhen:reached,
fields:reached},missed:texts}),mostEntries)});const collectionShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({collectedAt:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),files:count,bytes:count,seconds,truncated:texts,failed:texts,missing:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({things:texts,count,failure}),mostEntries)),redacted:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.A7)(count),{})})}),23743:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Yt:()=>allOfApiServer,lR:()=>standInsFile,lh:()=>logOwnersFile,sF:()=>testsFile,zj:()=>coverageFile});const logOwnersFile="evidence/logs/\
pods.json";const testsFile="evidence/tests.json";const coverageFile="evidence/coverage.json";const standInsFile="evidence/stand-ins.json";const allOfApiServer="\
everything of the API server"}),34416:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A7:()=>mapOf,
Cp:()=>listShape,Gq:()=>invalid,Ik:()=>object,Jt:()=>flag,MA:()=>openObject,Qq:()=>text,Uq:()=>filledText,Xd:()=>orNull,aH:()=>anyObject,ai:()=>number,c3:()=>listOf,
lq:()=>optional,n8:()=>line,or:()=>or,r1:()=>textLike,vj:()=>amount,yL:()=>oneOf});var _model_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87979);const invalid=Symbol(
"invalid");const wrong=(at,problem)=>{at.note(at.path,problem);return invalid};const field=({path,note},name)=>({path:path===""?name:`${path}.${name}`,note});const text=(value,at)=>typeof value===
"string"?value:wrong(at,"is not a string");const filledText=(value,at)=>typeof value==="string"&&value!==""?value:wrong(at,"is not a string with at least one ch\
aracter");const textLike=(pattern,what)=>(value,at)=>typeof value==="string"&&pattern.test(value)?value:wrong(at,`is not ${what}`);const flag=(value,at)=>typeof value===
"boolean"?value:wrong(at,"is not true or false");const number=(value,at)=>typeof value==="number"&&Number.isFinite(value)?value:wrong(at,"is not a number");const amount=most=>(value,at)=>typeof value===
"number"&&value>=0&&value<=most?value:wrong(at,`is not a number from 0 to ${most}`);const line=(value,at)=>Number.isSafeInteger(value)&&Number(value)>0?Number(value):
wrong(at,"is not a line number");const oneOf=(...allowed)=>(value,at)=>allowed.find(one=>one===value)??wrong(at,`is not one of ${allowed.join(", ")}`);const orNull=shape=>(value,at)=>value===
null?null:shape(value,at);const optional=shape=>(value,at)=>{const found=value===void 0||value===null?void 0:shape(value,at);return found===invalid?void 0:found};
const or=(shape,otherwise)=>(value,at)=>{const found=value===void 0?otherwise:shape(value,at);return found===invalid?otherwise:found};const listOf=(entry,most)=>(value,at)=>{
if(!Array.isArray(value))return wrong(at,"is not a list");if(value.length>most)at.note(at.path,`has ${value.length} entries, of which ${most} were read`);const found=value.
slice(0,most).flatMap((one,place)=>{const read=entry(one,{path:`${at.path}[${place}]`,note:at.note});return read===invalid?[]:[read]});return isSame(found,value)?
value:found};const anyObject=(value,at)=>(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(value)?value:wrong(at,"is not an object");const mapOf=entry=>(value,at)=>{
if(!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(value))return wrong(at,"is not an object");const found=Object.entries(value).flatMap(([name,one])=>{const read=entry(
one,field(at,name));return read===invalid?[]:[[name,read]]});const isWhole=found.length===Object.keys(value).length&&found.every(([name,one])=>value[name]===one);
return isWhole?value:Object.fromEntries(found)};const isSame=(found,value)=>found.length===value.length&&found.every((one,place)=>one===value[place]);function object(fields){
const names=Object.keys(fields);return(value,at)=>{if(!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(value))return wrong(at,"is not an object");const read={};
let fits=true;for(const name of names){const found=fields[name](value[name],field(at,name));if(found===invalid)fits=false;else if(found!==void 0)read[name]=found}
return fits?read:invalid}}function openObject(fields){const shapes=Object.entries(fields);return(value,at)=>{if(!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.
p)(value))return wrong(at,"is not an object");const changed={};let fits=true;for(const[name,shape]of shapes){const found=shape(value[name],field(at,name));if(found===
invalid)fits=false;else if(found!==value[name])changed[name]=found}if(!fits)return invalid;if(Object.keys(changed).length===0)return value;return Object.fromEntries(
Object.entries({...value,...changed}).filter(([,one])=>one!==void 0))}}const listShape=openObject({items:(value,at)=>Array.isArray(value)?value:wrong(at,"is not\
 a list"),metadata:optional(anyObject)})}),33248:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K_:()=>stillRunning,Ql:()=>firstToFail,ui:()=>isUnfinished});const stillRunning="had not ended when this was written";const isUnfinished=({message,failures})=>failures===
void 0?message===stillRunning:failures.some(({code})=>code==="unfinished");function firstToFail(records){const failed=records.filter(({outcome})=>outcome==="fai\
led");const ended=failed.filter(record=>!isUnfinished(record));const byEnd=(a,b)=>a.start+a.seconds-(b.start+b.seconds);return[...ended.sort(byEnd),...failed][0]?.
step??null}}),85904:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>command_error.Qd,g:()=>Steps});
var external_node_path_=__webpack_require__(76760);var process2=__webpack_require__(53448);var write_file=__webpack_require__(22182);var errors=__webpack_require__(
83916);var command_error=__webpack_require__(13087);var external_node_string_decoder_=__webpack_require__(46193);;const keptLength=8e3;class LatestOutput{streams={
stdout:new Tail,stderr:new Tail};latest="note";noted="";add=(stream,data)=>{if(this.streams[stream].add(data))this.latest=stream};note(text){this.noted=text;this.
latest="note"}line(redact){const text=this.latest==="note"?this.noted:this.streams[this.latest].complete;return redact(text).split("\n").filter(line=>line.trim()!==
"").at(-1)??""}}class Tail{complete="";decoder=new external_node_string_decoder_.StringDecoder("utf8");begun="";skips=false;add(data){const text=this.begun+this.
decoder.write(data);const end=Math.max(text.lastIndexOf("\n"),text.lastIndexOf("\r"))+1;const lines=text.slice(0,end).replace(/\r\n?/g,"\n");this.begun=text.slice(
end);const isTooLong=this.begun.length>keptLength;if(lines!=="")this.keep(lines);if(isTooLong)this.begun="";this.skips=isTooLong||this.skips&&lines==="";return lines.
trim()!==""}keep(lines){const whole=this.skips?lines.slice(lines.indexOf("\n")+1):lines;const all=this.complete+whole;const cut=all.length<=keptLength?0:all.indexOf(
"\n",all.length-keptLength)+1;this.complete=all.slice(cut)}};const loggedOutputLimit=1024*1024;class StepLog{file=null;text="";folder;name;redact;begun;constructor({
folder,redact},step,begun){this.folder=folder;this.redact=redact;this.begun=begun;this.name=`evidence/steps/${step.replaceAll(/[^\w.-]/g,"-")}.log`}add(text){if(text.
trim()==="")return;const written=`${this.redact(text.replace(/(?<!\n)\n+$/,""))}
`;(0,write_file.IL)(this.folder,"evidence","steps");const path=(0,external_node_path_.join)(this.folder,this.name);if(this.begun.has(this.name))(0,write_file.WZ)(
path,written);else(0,write_file.lo)(path,written);this.begun.add(this.name);this.file=this.name;this.text+=written}}function loggedEnd(output){if(output.length<=
loggedOutputLimit)return output;return`[${output.length-loggedOutputLimit} characters before this were left out]
${output.slice(-loggedOutputLimit)}`}function shownEnd(text,limit){return text.length<=limit?text:`[the whole log is in the report]
${text.slice(-limit)}`}var step_records=__webpack_require__(33248);;const shownLogLimit=1e5;const foldedLogLimit=2e4;class Steps{began;options;zero;entries;begunLogs;firstFailed;recordedErrors=new WeakSet;constructor(options){
this.options=options;const now=options.clock.date();this.began=options.began??now.toISOString();const before=(now.getTime()-new Date(this.began).getTime())/1e3;
this.zero=options.clock.seconds()-Math.max(0,Number.isFinite(before)?before:0);this.entries=[...options.previous??[]];this.begunLogs=new Set(this.entries.flatMap(
({log})=>log??[]));this.firstFailed=(0,step_records.Ql)(this.entries);(0,write_file.IL)(options.folder,"evidence","steps");this.save()}get records(){return this.
entries}get failed(){return this.firstFailed}hasRecorded(error){return error instanceof Error&&this.recordedErrors.has(error)}takeOver(records){this.entries.splice(
0,Infinity,...records);for(const{log}of records)if(log!==null)this.begunLogs.add(log);this.firstFailed=(0,step_records.Ql)(this.entries)}async step(name,title,body){
const{log,clock}=this.options;const started=clock.seconds();const journal=new StepLog(this.options,name,this.begunLogs);const record=this.add(name,title,"failed",
step_records.K_,[{code:"unfinished"}]);const latest=new LatestOutput;const noLongerRuns=log.begins?.({title,detail:()=>latest.line(this.options.redact)});if(noLongerRuns===
void 0)log.info(`… ${title}`);const end=(outcome,message,failures=[])=>{if(outcome!=="failed")delete record.failures;else record.failures=failures.map(failure=>redacted(
failure,this.options.redact));Object.assign(record,{seconds:round(clock.seconds()-started),outcome,message,log:journal.file});this.save();noLongerRuns?.();return`${title}\
 (${record.seconds.toFixed(1)} s)`};try{const result=await body(this.handle(journal,record,latest));const done=`✓ ${end("ok",null)}`;if(log.folds&&journal.text!==
"")log.block(done,shownEnd(journal.text,foldedLogLimit));else log.info(done);if(!log.folds&&journal.text!=="")log.debug(journal.text);return result}catch(error){
if(error instanceof Error)this.recordedErrors.add(error);const message=this.options.redact((0,errors.Wk)(error));this.firstFailed??=name;journal.add(`✗ ${message}`);
log.info(`✗ ${end("failed",message,(0,errors.dJ)(error))}: ${message.split("\n",1)[0]}`);log.block(`${name}: what it ran and saw`,shownEnd(journal.text,shownLogLimit));
throw error}}skip(name,title,why){this.add(name,title,"skipped",this.options.redact(why));this.options.log.info(`- ${title}: skipped, ${this.options.redact(why)}`)}handle(journal,record,latest){
const{run,redact,log}=this.options;const attempt=async command=>{journal.add(`$ ${(0,process2.ay)(command)}${command.cwd===void 0?"":`   (in ${command.cwd})`}`);
record.log=journal.file;const isShown=log.begins!==void 0&&command.logged===void 0;const result=await run(isShown?{...command,onOutput:latest.add}:command);journal.
add(loggedEnd(redact(command.logged?.(result)??result.output)));journal.add(`→ ${(0,command_error.qQ)(result)}`);return result};return{exec:attempt,execOrThrow:async(command,hint)=>{
const result=await attempt(command);if(result.code===0)return result;const stderr=command.reason?.(result.stderr)??result.stderr;throw new command_error.Qd(command,
{...result,stderr},redact,hint)},note:text=>{journal.add(`# ${text}`);latest.note(text);record.log=journal.file;log.debug(redact(text))}}}add(step,title,outcome,message,failures){
const start=round(this.options.clock.seconds()-this.zero);const record={step,title,start,seconds:0,outcome,message,log:null,...failures===void 0?{}:{failures:failures.
map(failure=>({...failure}))}};this.entries.push(record);this.save();return record}save(){const folder=(0,write_file.IL)(this.options.folder,"evidence");(0,write_file.
lo)((0,external_node_path_.join)(folder,"steps.json"),`${JSON.stringify(this.entries,null,2)}
`)}}const redacted=(failure,redact)=>Object.fromEntries(Object.entries(failure).map(([name,value])=>[name,name==="code"?value:redact(value)]));const round=seconds=>Math.
max(0,Math.round(seconds*1e3)/1e3)}),56792:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>isOwnedBy,
b:()=>ownerOf});function ownerOf(object){const references=object.metadata.ownerReferences??[];return references.find(({controller})=>controller===true)??references[0]}
const isOwnedBy=({metadata},owner)=>(metadata.ownerReferences??[]).some(({uid})=>uid===owner.metadata.uid)}),34704:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$L:()=>isDone,$S:()=>mayNameReturn,Mz:()=>containersOf,N5:()=>hasUid,ZT:()=>isUnhealthy,h2:()=>allContainersOf});var _annotations_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
31732);var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);var _owners_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56792);const containersOf=pod=>[
...containersAt(pod,"initContainers","initContainerStatuses"),...containersAt(pod,"containers","containerStatuses")];const allContainersOf=pod=>[...containersOf(
pod),...containersAt(pod,"ephemeralContainers","ephemeralContainerStatuses")];function containersAt(pod,specField,statusField){const specs=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
p_)(pod,"spec",specField);const statuses=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(pod,"status",statusField);const names=[...specs,...statuses].map(one=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(one,"name")??"");return[...new Set(names)].map(name=>{const isIt=one=>((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(
one,"name")??"")===name;return containerOf(pod,name,specs.find(isIt),statuses.find(isIt),statusField)})}function containerOf(pod,name,spec,status,statuses){const waiting=(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status,"state","waiting","reason");return{name,statuses,image:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(spec,"i\
mage")??"",pullPolicy:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(spec,"imagePullPolicy")??"",title:`Container ${name} of pod ${pod.metadata.namespace}/${pod.
metadata.name}`,ready:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(status,"ready")===true,restarts:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ai)(status,"rest\
artCount")??0,running:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(status,"state","running")!==void 0,startedAt:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(
status,"state","running","startedAt"),waiting:waiting===null?null:{reason:waiting,message:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status,"state","waiting",
"message")??""},terminated:ending(status,"state"),last:ending(status,"lastState")}}function ending(status,state){const exitCode=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
ai)(status,state,"terminated","exitCode");if(exitCode===null)return null;return{exitCode,reason:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status,state,"ter\
minated","reason")??"",message:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status,state,"terminated","message")??"",finishedAt:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(status,state,"terminated","finishedAt")}}const hasUid=({metadata},uid)=>metadata.uid===void 0||metadata.uid===uid||metadata.annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__.
BQ]===uid;const makersOfNames=new Set([...["ReplicaSet","ReplicationController","DaemonSet","Job"]]);const mayNameReturn=pod=>!makersOfNames.has((0,_owners_js__WEBPACK_IMPORTED_MODULE_2__.
b)(pod)?.kind??"");const isDone=pod=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(pod,"status","phase")==="Succeeded";const isUnhealthy=pod=>!isDone(pod)&&((0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(pod,"status","phase")!=="Running"||containersOf(pod).some(({ready,restarts,terminated})=>restarts>0||!ready&&terminated===
null))}),54231:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ql:()=>commentMarker,br:()=>commentText,
j9:()=>commentLimit});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);var _model_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
87979);const mostCharacters=65536;const aroundIt=3e3;const commentLimit=mostCharacters-aroundIt;function commentMarker({workflow,job,step,matrix}){const digest=(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([workflow,job,step,matrix===null?null:canonical(matrix)])).digest("hex").slice(
0,16);return`<!-- setup-kro comment ${digest} -->`}function canonical(matrix){try{const value=JSON.parse(matrix);return(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.
p)(value)?JSON.stringify(Object.entries(value).sort(([a],[b])=>a<b?-1:1)):matrix}catch{return matrix}}function commentText(report,origin){const{job,matrix,commit,
runUrl,artifact}=origin;const values=matrix===null?"":matrixValues(matrix);const foot=[`setup-kro, job ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0,
_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.vI)(job,100))}${values===""?"":` (${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
vI)(values,300))})`}`,...commit===null?[]:[`commit ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.SS)(commit.slice(0,12))}`],...runUrl===null?[]:[`[all of i\
t in the run](${runUrl})`],...artifact===null?[]:[`[artifact ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
vI)(artifact.name,200))}](${artifact.url})`]].join(" · ");return`${commentMarker(origin)}
${report.trimEnd()}

---
<sub>${foot}</sub>
`}function matrixValues(matrix){try{const value=JSON.parse(matrix);if(value===null||typeof value!=="object")return"";return Object.entries(value).map(([name,one])=>`${name}\
 ${typeof one==="string"?one:JSON.stringify(one)}`).join(", ")}catch{return""}}}),73218:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Xt:()=>claimReportFolder,lY:()=>isRunsOwn,qi:()=>linkFreeFolders,fH:()=>reportFolderFault});var external_node_fs_=__webpack_require__(73024);
var external_node_path_=__webpack_require__(76760);var external_node_crypto_=__webpack_require__(77598);var external_node_os_=__webpack_require__(48161);var write_file=__webpack_require__(
22182);;const foreignMinutes=15;function takeLock(file){const mine=`${JSON.stringify(thisProcess())}
`;for(let attempt=0;attempt<5;attempt+=1){if(linkNew(file,mine)){releaseWithProcess(file,mine);return null}const text=readLock(file);const holder=text===null?null:
holderOf(text);if(holder!==null&&isAlive(holder))return holder;removeStale(file,text)}return holderOf(readLock(file)??"")??thisProcess()}function lockHolder(file){
const holder=holderOf(readLock(file)??"");return holder!==null&&isAlive(holder)?holder:null}const isLock=file=>holderOf(readLock(file)??"")!==null;function linkNew(file,text){
const prepared=(0,external_node_path_.join)((0,external_node_path_.dirname)(file),`.${(0,external_node_crypto_.randomBytes)(12).toString("hex")}${write_file.nF}`);
(0,write_file.lo)(prepared,text,write_file.o4);try{(0,external_node_fs_.linkSync)(prepared,file);return true}catch(error){if((0,external_node_fs_.lstatSync)(file,
{throwIfNoEntry:false})!==void 0)return false;throw error}finally{(0,external_node_fs_.rmSync)(prepared,{force:true})}}function removeStale(file,text){const moved=(0,
external_node_path_.join)((0,external_node_path_.dirname)(file),`.${(0,external_node_crypto_.randomBytes)(12).toString("hex")}${write_file.nF}`);try{(0,external_node_fs_.
renameSync)(file,moved)}catch{return}try{if(readLock(moved)!==text)(0,external_node_fs_.linkSync)(moved,file)}catch{}finally{(0,external_node_fs_.rmSync)(moved,
{force:true,recursive:true})}}function readLock(file){const there=(0,external_node_fs_.lstatSync)(file,{throwIfNoEntry:false});if(!there?.isFile()||there.size>1e4)
return null;try{return(0,external_node_fs_.readFileSync)(file,"utf8")}catch{return null}}function holderOf(text){try{const value=JSON.parse(text);return value!==
null&&Number.isInteger(value.pid)&&typeof value.host==="string"?{pid:value.pid,began:typeof value.began==="string"?value.began:null,boot:typeof value.boot==="st\
ring"?value.boot:null,host:value.host,since:typeof value.since==="string"?value.since:""}:null}catch{return null}}function isAlive(holder){const here=thisProcess();
if(holder.host!==here.host){const age=Date.now()-Date.parse(holder.since);return age>=0&&age<foreignMinutes*6e4}if(holder.boot!==null&&here.boot!==null&&holder.
boot!==here.boot)return false;const booted=Date.now()-(0,external_node_os_.uptime)()*1e3;if(holder.boot===null&&Date.parse(holder.since)<booted)return false;if(!exists(
holder.pid))return false;const stat=statOf(holder.pid);if(stat?.state==="Z"||stat?.state==="X")return false;return holder.began===null||stat===null||holder.began===
stat.began}const _isThisProcess=holder=>{const here=thisProcess();return holder.pid===here.pid&&holder.host===here.host&&holder.began===here.began};const thisProcess=()=>({
pid:process.pid,began:statOf(process.pid)?.began??null,boot:textOf("/proc/sys/kernel/random/boot_id"),host:`${(0,external_node_os_.hostname)()} ${pidSpace()??""}`.
trim(),since:new Date().toISOString()});function exists(pid){try{process.kill(pid,0);return true}catch(error){return error.code==="EPERM"}}function statOf(pid){
const stat=textOf(`/proc/${pid}/stat`);const fields=stat?.slice(stat.lastIndexOf(")")+2).split(" ")??[];const[state,began]=[fields[0],fields[19]];return state===
void 0||began===void 0?null:{state,began}}function pidSpace(){try{return(0,external_node_fs_.readlinkSync)("/proc/self/ns/pid")}catch{return null}}function textOf(file){
try{return(0,external_node_fs_.readFileSync)(file,"utf8").trim()}catch{return null}}const held=new Map;function releaseWithProcess(file,text){if(held.size===0)process.
once("exit",()=>{for(const[path,mine]of held)if(readLock(path)===mine)(0,external_node_fs_.rmSync)(path,{force:true})});held.set(file,text)}var errors=__webpack_require__(
83916);var json=__webpack_require__(87979);;const ours=["evidence","rendered","changes.json","junit.xml","diagnosis.json","summary.md","index.html","versions.ya\
ml"];const lockName=".setup-kro.lock";const isRunsOwn=name=>name===lockName||name.endsWith(write_file.nF);const marker=["evidence","run.json"];const linkFreeFolders=env=>[
process.cwd(),env.GITHUB_WORKSPACE,env.RUNNER_TEMP].filter(folder=>folder!==void 0);function reportFolderFault(folder,linkFree){const linked=[(0,external_node_path_.
dirname)(folder),...linkFree].flatMap(root=>linkBetween(root,folder)??[])[0]??null;if(linked!==null)return`the report cannot be written to ${folder}: ${linked} \
is a symbolic link, which is not followed; remove it, or choose another folder (--out DIR)`;const there=lstatOrNull(folder);if(there===null)return null;if(!there.
isDirectory())return`the report cannot be written to ${folder}: it is ${(0,write_file.I)(there)}, not a folder; remove it, or choose another folder (--out DIR)`;
const holder=lockHolder((0,external_node_path_.join)(folder,lockName));if(holder!==null)return takenBy(folder,holder);const names=(0,external_node_fs_.readdirSync)(
folder).filter(name=>!isRunsOwn(name));if(names.length===0||isReport(folder))return null;const shown=names.sort().slice(0,5).join(", ");return`the report cannot\
 be written to ${folder}: it holds files, and no report of setup-kro (${shown}${names.length>5?`, and ${names.length-5} more`:""}); nothing was changed there; c\
hoose a folder that does not exist yet, or an empty one (--out DIR)`}function claimReportFolder(folder,linkFree){const fault=reportFolderFault(folder,linkFree);
if(fault!==null)throw new errors.dz([fault]);(0,write_file.IL)(folder);const holder=takeLock((0,external_node_path_.join)(folder,lockName));if(holder!==null)throw new errors.
dz([takenBy(folder,holder)]);for(const name of ours)(0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder,name),{recursive:true,force:true});for(const name of(0,
external_node_fs_.readdirSync)(folder).filter(one=>one.endsWith(write_file.nF)))(0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder,name),{force:true})}
const takenBy=(folder,{pid,host,since})=>`another run of setup-kro is writing its report to ${folder} (process ${pid} on ${host.split(" ")[0]}, since ${since});\
 wait until it has ended, or choose another folder (--out DIR)`;function isReport(folder){if(isLock((0,external_node_path_.join)(folder,lockName)))return true;if(typeof recordIn(
folder,...marker)?.clusterName==="string")return true;return typeof recordIn(folder,"diagnosis.json")?.outcome==="string"}function recordIn(folder,...names){const parents=names.
slice(0,-1).map((_,at)=>(0,external_node_path_.join)(folder,...names.slice(0,at+1)));const path=(0,external_node_path_.join)(folder,...names);if(!parents.every(
parent=>lstatOrNull(parent)?.isDirectory())||!lstatOrNull(path)?.isFile())return null;try{const record=JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"));
return(0,json.p)(record)&&typeof record.schemaVersion==="number"?record:null}catch{return null}}function linkBetween(root,folder){const way=(0,external_node_path_.
relative)(root,folder);if(way===""||way===".."||way.startsWith(`..${external_node_path_.sep}`)||(0,external_node_path_.isAbsolute)(way))return null;let path=root;
for(const name of way.split(external_node_path_.sep)){path=(0,external_node_path_.join)(path,name);if(lstatOrNull(path)?.isSymbolicLink())return path}return null}
const lstatOrNull=path=>(0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:false})??null}),80471:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Te:()=>beginRun,dl:()=>emptyRun,ZL:()=>resumeRun,dZ:()=>takeOverSteps});var external_node_fs_=__webpack_require__(73024);
var leftover_processes=__webpack_require__(56017);var write_file=__webpack_require__(22182);var reader=__webpack_require__(58874);var record_shapes=__webpack_require__(
9175);var environment=__webpack_require__(19278);var evidence_redaction=__webpack_require__(1723);var evidence_steps=__webpack_require__(85904);var report_folder=__webpack_require__(
73218);var external_node_path_=__webpack_require__(76760);var versions_file=__webpack_require__(36889);;class Recorder{known;versions;masks;keepState;constructor(options){
const{state,run,versions,masks,keep}=options;this.known={state:{...state},run:{...run},recorded:{...versions_file.sK,sha256:{}}};this.versions=versions;this.masks=
masks;this.keepState=keep}get state(){return this.known.state}get run(){return this.known.run}begin(){this.keep();this.writeRun();this.writeVersions()}learned({
state,kubeconfig,run,sha256,source}){const{known}=this;Object.assign(known.state,state);if(kubeconfig!==void 0)known.state.places={...known.state.places,kubeconfig};
Object.assign(known.run,run);Object.assign(known.recorded.sha256,sha256);if(source&&"commit"in source)known.recorded.kroCommit=source.commit;if(source&&"moduleS\
um"in source)known.recorded.kroModuleSum=source.moduleSum;if(state||kubeconfig!==void 0)this.keep();if(run)this.writeRun();if(sha256||source)this.writeVersions()}keep(){
this.keepState({...this.known.state,masks:this.masks()})}writeRun(){const folder=(0,write_file.IL)(this.known.state.places.report,"evidence");(0,write_file.lo)(
(0,external_node_path_.join)(folder,"run.json"),`${JSON.stringify(this.known.run,null,2)}
`)}writeVersions(){if(this.versions===null)return;const text=(0,versions_file.XY)(this.versions,this.known.recorded);(0,write_file.lo)((0,external_node_path_.join)(
this.known.state.places.report,"versions.yaml"),text)}};function beginRun(state,record,versions,outside,keep=()=>void 0){const{places}=state;const redaction=new evidence_redaction.
k({secrets:(0,environment.F)(outside.env)});(0,report_folder.Xt)(places.report,(0,report_folder.qi)(outside.env));(0,external_node_fs_.mkdirSync)(places.work,{recursive:true,
mode:write_file.qm});outside.env[leftover_processes.MU]=places.runId;const steps=new evidence_steps.g({...stepsIn(places.report,outside),redact:redaction.text});
const run={schemaVersion:1,began:steps.began,...record};const recorder=new Recorder({state,run,versions,masks:()=>redaction.state(),keep});recorder.begin();return{
recorder,steps,redaction}}function resumeRun(state,outside){const{report}=state.places;const redaction=new evidence_redaction.k({secrets:(0,environment.F)(outside.
env),...state.masks?{state:state.masks}:{}});const run=(0,reader.aE)(report,"evidence/run.json",record_shapes.rg)??emptyRun(state.clusterName,outside.clock.date().
toISOString());const steps=new evidence_steps.g({...stepsIn(report,outside),redact:redaction.text,previous:(0,reader.aE)(report,"evidence/steps.json",record_shapes.
zJ)??[],began:run.began});const masks=()=>redaction.state();return{recorder:new Recorder({state,run,versions:null,masks,keep:()=>void 0}),steps,redaction}}function takeOverSteps({
recorder,steps}){const{report}=recorder.state.places;steps.takeOver((0,reader.aE)(report,"evidence/steps.json",record_shapes.zJ)??[...steps.records])}const stepsIn=(folder,{
log,clock,run})=>({folder,log,clock,run});function emptyRun(clusterName,began){return{schemaVersion:1,began,cluster:"kind",clusterName,install:"none",namespace:"\
kro-system",rbacMode:null,source:null,kroVersion:null,versions:{},image:null,jobStatus:null}}})};
