export const id=20;export const ids=[20,282,960];export const modules={99801:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>accessReview});var _model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52592);async function accessReview(kube,account,access,timeoutSeconds){
const{verb,group,resource,subresource,namespace}=access;const answer=await kube.json("/apis/authorization.k8s.io/v1/subjectaccessreviews",{method:"POST",body:{apiVersion:"\
authorization.k8s.io/v1",kind:"SubjectAccessReview",spec:{user:(0,_model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__.Z5)(account),groups:(0,_model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__.
c1)(account),resourceAttributes:{verb,group,resource,...subresource===null?{}:{subresource},...namespace===null?{}:{namespace}}}},...timeoutSeconds===void 0?{}:
{timeoutSeconds}});const{allowed=false,reason="",evaluationError=""}=answer.status??{};return{allowed,reason:[reason,evaluationError].filter(text=>text!=="").join(
"; ")||null}}}),49523:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$C:()=>readCheckoutFile,Mv:()=>inputPath,
jH:()=>readInputFile,mr:()=>inputLimit,t7:()=>manifestLimit});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _read_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19489);const inputLimit=1e6;const manifestLimit=16e6;
const checkoutLimit=1e6;function readInputFile(path,workspace,limitBytes=inputLimit){const real=inputPath(path,workspace);return(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.
M4)(real,limitBytes,{links:true,strict:true})}function inputPath(path,workspace){if(!(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.Yw)(path,workspace))return realOutside(
path);const real=(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.RY)(path,workspace);if(isLinkIntoGit(path,real))throw new _read_file_js__WEBPACK_IMPORTED_MODULE_2__.
ie("leads into the folder .git through a symbolic link, which is not read");return real}function readCheckoutFile(checkout,file,workspace=checkout){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout,file);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,{throwIfNoEntry:false})===void 0)return null;
const real=inputPath(path,(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout),workspace)?workspace:checkout);
return(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.M4)(real,checkoutLimit,{links:true})}function realOutside(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(path)}catch{return path}}const isLinkIntoGit=(path,real)=>real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(".git")&&!path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep).includes(".git")}),70463:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dk:()=>watchForInterrupts,
Tk:()=>endsWithUs,V:()=>askGroup,VM:()=>interrupted,i0:()=>killGroup,nA:()=>onInterrupt,tE:()=>atEnd});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161);var node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);var _leftover_processes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
56017);const signals=["SIGINT","SIGTERM","SIGHUP"];const graceSeconds=2;const killedSeconds=1;const listeners=new Set;let endings=null;const groups=new Set;let watching=false;
let interruptedBy=null;const interrupted=()=>interruptedBy!==null;function onInterrupt(listener){watchForInterrupts();listeners.add(listener)}function atEnd(listener){
watchForInterrupts();if(endings===null){endings=new Set;process.once("exit",tidyUp)}endings.add(listener);return()=>void endings?.delete(listener)}function tidyUp(){
for(const listener of endings??[])try{listener()}catch{}}function endsWithUs(group){groups.add(group);return()=>{groups.delete(group)}}function killGroup(group){
if(group!==void 0)signalGroup(group,"SIGKILL")}function askGroup(group){if(group!==void 0)signalGroup(group,"SIGTERM")}function signalGroup(group,signal){try{return process.
kill(-group,signal)}catch{return false}}function watchForInterrupts(){if(watching)return;watching=true;for(const signal of signals)process.on(signal,interrupt)}
function interrupt(signal){if(interruptedBy!==null)end(signal);interruptedBy=signal;for(const listener of listeners)try{listener(signal)}catch{}const asked=[...groups];
for(const group of asked)signalGroup(group,"SIGINT");afterwards(asked,graceSeconds,()=>{for(const group of asked)signalGroup(group,"SIGKILL");afterwards(asked,killedSeconds,
()=>end(signal))})}function afterwards(asked,seconds,next){const until=performance.now()+seconds*1e3;const look=()=>{if(performance.now()<until&&asked.some(group=>signalGroup(
group,0)))setTimeout(look,20);else next()};look()}function end(signal){for(const group of groups)signalGroup(group,"SIGKILL");(0,_leftover_processes_js__WEBPACK_IMPORTED_MODULE_1__.
zJ)();tidyUp();for(const ending of signals)process.removeAllListeners(ending);process.kill(process.pid,signal);process.exit(128+node_os__WEBPACK_IMPORTED_MODULE_0__.
constants.signals[signal])}}),6719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>KubeError,
c:()=>isNotFound});class KubeError extends Error{name="KubeError";status;reason;failure;constructor(message,status,reason,options={}){super(message,options);this.
status=status;this.reason=reason;this.failure=options.failure??(status===null?null:{code:"api-refused",said:message})}}const isNotFound=error=>error instanceof KubeError&&
error.status===404}),56017:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MU:()=>runVariable,w:()=>endProcessesOf,
zJ:()=>endProcessesNow});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);const runVariable="SETUP_KRO_RUN";const looks=50;const pauseSeconds=.05;async function endProcessesOf(runId,clock){const ended=new Set;
for(let look=0,vain=0;look<looks&&vain<2;look+=1){if(look>0)await clock.sleep(pauseSeconds);const pids=killAll(runId);vain=pids.length===0?vain+1:0;for(const pid of pids)
ended.add(pid)}return ended.size}function endProcessesNow(){const runId=process.env[runVariable];if(runId)killAll(runId)}function killAll(runId){const pids=processesOf(
runId);for(const pid of pids)try{process.kill(pid,"SIGKILL")}catch{}return pids}function processesOf(runId){const mark=`${runVariable}=${runId}`;return list("/p\
roc").map(Number).filter(pid=>pid>0&&pid!==process.pid&&environmentOf(pid).includes(mark))}function list(folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readdirSync)(folder)}catch{return[]}}function environmentOf(pid){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`,"latin1").
split("\0")}catch{return[]}}}),53448:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ay:()=>commandLine,
R3:()=>runProcess});var external_node_child_process_=__webpack_require__(31421);var external_node_fs_=__webpack_require__(73024);var errors=__webpack_require__(
83916);var interrupt=__webpack_require__(70463);var external_node_os_=__webpack_require__(48161);;function yieldProcessor(pid){for(const attempt of[()=>(0,external_node_os_.
setPriority)(pid,external_node_os_.constants.priority.PRIORITY_LOW),()=>(0,external_node_fs_.writeFileSync)(`/proc/${pid}/autogroup`,String(external_node_os_.constants.
priority.PRIORITY_LOW))])try{attempt()}catch{}};const defaultKeepBytes=16*1024*1024;const lingerSeconds=10;const graceSeconds=2;const runProcess=processRunner(lingerSeconds);
function processRunner(linger){return command=>(0,interrupt.VM)()?new Promise(()=>void 0):runInGroup(command,linger)}function runInGroup(command,linger){return new Promise(
resolve=>{const kept=new Output(command.keepBytes??defaultKeepBytes);const started=performance.now();let timedOut=false;let notStarted=null;(0,interrupt.Dk)();const child=(0,
external_node_child_process_.spawn)(command.tool,[...command.args],{cwd:command.cwd,env:environment(command),stdio:["pipe","pipe","pipe"],detached:true});const{
pid}=child;const noLongerOurs=pid===void 0?()=>void 0:(0,interrupt.Tk)(pid);if(command.yields&&pid!==void 0)yieldProcessor(pid);const deadline=command.timeoutSeconds===
void 0?void 0:setTimeout(()=>{timedOut=true;(0,interrupt.V)(pid);killing=setTimeout(()=>(0,interrupt.i0)(pid),graceSeconds*1e3)},command.timeoutSeconds*1e3);let killing;
let lingering;const heard=stream=>data=>{kept.add(stream,data);command.onOutput?.(stream,data)};child.stdout.on("data",heard("stdout"));child.stderr.on("data",heard(
"stderr"));child.stdin.on("error",()=>void 0);if(command.inputFile===void 0)child.stdin.end(command.input??"");else(0,external_node_fs_.createReadStream)(command.
inputFile).on("error",error=>{notStarted=(0,errors.bD)(error);(0,interrupt.i0)(pid)}).pipe(child.stdin);const finish=code=>{clearTimeout(deadline);clearTimeout(
killing);clearTimeout(lingering);noLongerOurs();if((0,interrupt.VM)())return;resolve({...kept.texts(),code:timedOut?null:code,...{notStarted,timedOut,seconds:(performance.
now()-started)/1e3}})};child.on("error",error=>{notStarted=(0,errors.bD)(error);finish(null)});child.on("exit",()=>{lingering=setTimeout(()=>{(0,interrupt.i0)(pid);
child.stdout.destroy();child.stderr.destroy()},linger*1e3)});child.on("close",finish)})}const withheld=new Set([...["INPUT_GITHUB-TOKEN","SETUP_KRO_GITHUB_TOKEN",
"ACTIONS_RUNTIME_TOKEN"],...["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_STATE"]]);function environment(command){const merged={};for(const[name,value]of Object.
entries({...process.env,...command.env}))if(typeof value==="string"&&!withheld.has(name))merged[name]=value;return merged}class Output{chunks=[];bytes=0;limit;constructor(limit){
this.limit=limit}add(stream,data){this.chunks.push({stream,data});this.bytes+=data.length;for(let first=this.chunks[0];first!==void 0&&this.bytes>this.limit;first=
this.chunks[0]){const excess=this.bytes-this.limit;this.bytes-=Math.min(excess,first.data.length);if(excess<first.data.length)first.data=first.data.subarray(excess);else
this.chunks.shift()}}texts(){const join=chunks=>Buffer.concat(chunks.map(c=>c.data)).toString("utf8");return{stdout:join(this.chunks.filter(c=>c.stream==="stdou\
t")),stderr:join(this.chunks.filter(c=>c.stream==="stderr")),output:join(this.chunks)}}}function commandLine(command){const quoted=word=>/^[\w@%+=:,./-]+$/.test(
word)?word:`'${word.replaceAll("'",`'\\''`)}'`;return[command.tool,...command.args].map(quoted).join(" ")}}),19489:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M4:()=>readWholeFile,Oe:()=>readFileEnd,RY:()=>pathWithin,Yw:()=>isBelow,ie:()=>UnreadableFile,lP:()=>sizeText});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83916);var _write_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22182);class UnreadableFile extends Error{name="UnreadableFile";missing;constructor(message,options={}){
super(message,options.cause===void 0?void 0:{cause:options.cause});this.missing=options.missing??false}}const noFollow=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_NOFOLLOW??0;const noWait=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0;const chunkBytes=1024*1024;function readWholeFile(path,limitBytes,{links=false,
strict=false}={}){return withOpenFile(path,links,(opened,size)=>{if(size>limitBytes)throw tooLarge(size,limitBytes);const most=size===0?Math.min(chunkBytes,limitBytes+
1):size+1;const bytes=readFrom(opened,0,most);if(bytes.length===most)throw tooLarge(bytes.length,Math.min(most,limitBytes));return decoded(bytes,strict)})}function readFileEnd(path,limitBytes,countLines){
return withOpenFile(path,false,(opened,size)=>{const start=Math.max(0,size-limitBytes);const bytes=readFrom(opened,start,size-start);const line=start===0?0:bytes.
indexOf(lineEnd)+1;return{text:bytes.toString("utf8",line),skippedLines:countLines?countLineEnds(opened,start+line):0}})}function pathWithin(path,folder){const real=realPathOf(
path);if(isBelow(real,realPathOf(folder)))return real;throw new UnreadableFile(`leads out of ${folder} through a symbolic link`)}function isBelow(path,folder){const way=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,path);return way!==".."&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(way)}function sizeText(bytes){if(bytes>=1e9)return`${(bytes/1e9).toFixed(1)} GB`;return bytes>=1e6?`${(bytes/1e6).toFixed(1)} MB`:`${Math.ceil(bytes/
1e3)} kB`}function realPathOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)}catch(error){const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
lstatSync)(path,{throwIfNoEntry:false});if(there?.isSymbolicLink())throw new UnreadableFile("is a symbolic link that leads nowhere",{cause:error});throw unreadable(
error)}}function withOpenFile(path,links,read){try{const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(links?realPathOf(path):path);if(!there.isFile())
throw new UnreadableFile(`is ${(0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__.I)(there)}, not a regular file`);const opened=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|noWait|(links?0:noFollow));try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(
opened);if(!stats.isFile())throw new UnreadableFile(`is ${(0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__.I)(stats)}, not a regular file`);return read(opened,stats.
size)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened)}}catch(error){throw error instanceof UnreadableFile?error:unreadable(error)}}function readFrom(opened,start,most){
const bytes=Buffer.allocUnsafe(most);let length=0;while(length<most){const read=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened,bytes,length,most-length,
start+length);if(read===0)break;length+=read}return bytes.subarray(0,length)}function countLineEnds(opened,end){const chunk=new Uint8Array(Math.min(chunkBytes,end));
let count=0;for(let start=0;start<end;){const read=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened,chunk,0,Math.min(chunk.length,end-start),start);if(read===
0)break;for(let at=0;at<read;at+=1)if(chunk[at]===lineEnd)count+=1;start+=read}return count}const lineEnd=10;function decoded(bytes,strict){if(!strict)return bytes.
toString("utf8");try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch(error){throw new UnreadableFile("is not UTF-8 text",{cause:error})}}const tooLarge=(bytes,limit)=>new UnreadableFile(
`has ${sizeText(bytes)}, and at most ${sizeText(limit)} are read`);function unreadable(error){const code=typeof error==="object"&&error!==null&&"code"in error?String(
error.code):"";const missing=["ENOENT","ENOTDIR","ENAMETOOLONG"].includes(code);return new UnreadableFile(reasons[code]??`could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,{cause:error,missing})}const reasons={ENOENT:"does not exist",ENOTDIR:"does not exist: a part of its path is not a folder",ENAMETOOLONG:"does not e\
xist: its name is too long",EACCES:"could not be read: permission denied",ELOOP:"is a symbolic link, which is not followed"}}),88116:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r4:()=>inWords,zc:()=>timeLimit});const timeLimits={"kind-create":{what:"kind create cluster",seconds:12*60,advice:"l\
ook at what kind printed last and at docker logs of the node, or pull the node image in a step before this one"},"node-image":{what:"docker pull of the node ima\
ge",seconds:5*60,advice:"kind pulls it again; see whether the registry is reachable, or let the Docker daemon use a mirror"},"ko-build":{what:"ko build",seconds:20*
60,advice:"look at what ko printed last: the base image, Go modules (GOPROXY) or the compiler; a build cache makes it short"},make:{what:"make deploy-kind",seconds:30*
60,advice:"look at what make printed last; install: source does the same in stages that have limits of their own"},"go-module":{what:"go mod download of kro's s\
ource",seconds:5*60,advice:"look at GOPROXY and GOSUMDB, and whether they are reachable from this machine"},"git-fetch":{what:"git fetch of kro's source",seconds:5*
60,advice:"see whether the repository is reachable from this machine (git ls-remote URL)"},"chart-pull":{what:"helm pull",seconds:2*60,advice:"see whether the r\
egistry of the chart is reachable; registry-mirrors names another one"},"chart-render":{what:"helm template",seconds:60,advice:"it needs no network: see whether\
 the machine is overloaded (uptime, free -m)"},"manifests-render":{what:"rendering a kustomization or a chart",seconds:2*60,advice:"a remote resource or chart m\
ay not answer: look at what is named in it"},chainsaw:{what:"chainsaw test",seconds:30*60,advice:"look at what chainsaw printed last; its own limits (spec.timeo\
uts) end a case sooner"},"image-load":{what:"loading kro's image into a node",seconds:3*60,advice:"see whether the node runs and its disk has room (docker exec \
NODE df -h)"}};const usualWaitSeconds=180;function timeLimit(name,waitSeconds){const{what,seconds,advice}=timeLimits[name];const timeoutSeconds=Math.ceil(seconds*
Math.max(1,waitSeconds/usualWaitSeconds));const doubled=`${Math.ceil(2*Math.max(waitSeconds,usualWaitSeconds)/60)}m`;return{timeoutSeconds,timeoutAdvice:`${what}\
 has ${inWords(timeoutSeconds)}: ${advice}; if the machine is only slow, set the input wait to ${doubled}, which doubles the limit`}}function inWords(seconds){const[
count,unit]=seconds%60===0?[seconds/60,"minute"]:[seconds,"second"];return`${count} ${unit}${count===1?"":"s"}`}}),94960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{workflowLog:()=>workflowLog});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33838);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const workflowLog={folds:true,info:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.
pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)),warning:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(text)),error:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)),debug:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.
Yz((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)),block(title,text){_actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
EH)(title));_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text));_actions_core__WEBPACK_IMPORTED_MODULE_0__.
N4()}}}),22182:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>kindOf,IL:()=>makeFolderBelow,
WZ:()=>appendToFile,g3:()=>writePiecesAtomically,lo:()=>writeFileAtomically,nF:()=>unfinishedSuffix,o4:()=>privateFile,qm:()=>privateFolder});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
83916);const privateFile=384;const sharedFile=420;const privateFolder=448;const unfinishedSuffix=".new";const noFollow=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.
O_NOFOLLOW??0;function writeFileAtomically(path,text,mode=sharedFile){writePiecesAtomically(path,write=>{write(text);return true},mode)}function writePiecesAtomically(path,body,mode=sharedFile){
refuseSpecial(path);const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(12).toString("hex")}${unfinishedSuffix}`);const opened=told(path,()=>openNew(temporary,mode));let bytes=0;try{let worth=false;try{worth=body(text=>{
bytes+=told(path,()=>writeAll(opened,text))})}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened)}if(!worth){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(temporary,{force:true});return null}told(path,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,path));return bytes}catch(error){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(temporary,{force:true});throw error}}function openNew(path,mode){return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL|noFollow,mode)}function appendToFile(path,text,mode=sharedFile){
refuseSpecial(path);told(path,()=>{const flags=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;const opened=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,flags|noFollow,mode);
try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(opened).isFile())throw new Error(`it is ${kindOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(opened))}`);
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(opened,text)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened)}})}function makeFolderBelow(root,...names){
told(root,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(root,{recursive:true,mode:privateFolder}));let folder=root;for(const name of names){folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,name);const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder,{throwIfNoEntry:false});if(there===void 0)told(folder,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
mkdirSync)(folder,{recursive:true,mode:privateFolder}));else if(!there.isDirectory())throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.w3(`nothing can be writte\
n into ${folder}: it is ${kindOf(there)}, not a folder`,{hint:`remove it (rm '${folder}'), or choose another folder`})}return folder}function kindOf(stats){if(stats.
isSymbolicLink())return"a symbolic link";if(stats.isDirectory())return"a folder";if(stats.isFIFO())return"a named pipe (FIFO)";if(stats.isSocket())return"a sock\
et";return stats.isFile()?"a file":"a device"}function refuseSpecial(path){const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path,{throwIfNoEntry:false});
if(there===void 0||there.isFile()||there.isSymbolicLink())return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.w3(`${path} could not be written: ${kindOf(there)}\
 has this name`,{hint:`remove it, or choose another folder`})}function writeAll(opened,text){const bytes=Buffer.from(text);for(let done=0;done<bytes.length;)done+=
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(opened,bytes,done);return bytes.length}function told(path,attempt){try{return attempt()}catch(error){throw couldNotWrite(
path,error)}}function couldNotWrite(path,error){const code=codeOf(error);const reason=(code===null?void 0:reasons[code])??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
bD)(error);const hint=hintOf(code,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.w3(`${path} could\
 not be written: ${reason}`,{cause:error,...hint===null?{}:{hint}})}const reasons={ENOSPC:"no space left on device",EDQUOT:"the disk quota is used up",EROFS:"th\
e file system is read-only",EACCES:"permission denied",EPERM:"operation not permitted",ELOOP:"a symbolic link has this name",ENOENT:"its folder does not exist",
ENOTDIR:"a file is where its folder should be"};function hintOf(code,folder){if(code==="ENOSPC"||code==="EDQUOT")return`free some space there (df -h '${folder}'\
; df -i '${folder}'), or choose another folder`;if(code==="EROFS"||code==="EACCES"||code==="EPERM")return`choose a folder that this user can write to, or change\
 its permissions (ls -ld '${folder}')`;return null}function codeOf(error){const isObject=typeof error==="object"&&error!==null;return isObject&&"code"in error&&
typeof error.code==="string"?error.code:null}}),47205:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>YamlFault,c:()=>parseYamlText});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);const tokenLimit=1e6;const depthLimit=400;const directiveLimit=100;
class YamlFault extends Error{name="YamlFault";problem;line;constructor(problem,{line,column},what="is not YAML"){super(`${what}: ${problem} at line ${line}, co\
lumn ${column}`);this.problem=problem;this.line=line}}class TooMuch extends YamlFault{constructor(problem,place){super(problem,place,"cannot be used")}}const repeatedLimit=50;
function parseYamlText(text,{repeatedKeys="fault"}={}){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;const place=(offset=0)=>{const{line,col}=lines.linePos(
offset);return{line:Math.max(1,line),column:Math.max(1,col)}};const composer=new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({uniqueKeys:false,logLevel:"silent"});const documents=[];
const repeated=[];for(const{errors,contents}of composer.compose(tokensOf(text,lines,place))){const[error]=errors;if(error)throw error.code==="RESOURCE_EXHAUSTIO\
N"?new TooMuch(tooDeep,place(error.pos[0])):new YamlFault(problems[error.code],place(error.pos[0]));const value=new Conversion(place,repeatedKeys==="last"?repeated:
null).valueOf(contents);documents.push({contents,value,line:place(contents?.range?.[0]).line})}return{documents,repeated,lineOf:offset=>place(offset).line,placeOf:place}}
function*tokensOf(text,lines,place){lines.addNewLine(0);const parser=new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lines.addNewLine);let tokens=0;let directives=0;for(const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.
JG().lex(text)){tokens+=1;if(tokens>tokenLimit)throw new TooMuch(`it has more than ${tokenLimit} tokens, the limit for an input`,place(parser.offset));for(const token of parser.
next(lexeme)){if(token.type==="directive")directives+=1;if(directives>directiveLimit)throw new TooMuch(`it has more than ${directiveLimit} directives (%)`,place(
parser.offset));yield token}if(parser.stack.length>depthLimit)throw new TooMuch(tooDeep,place(parser.offset))}yield*parser.end()}class Conversion{place;repeated;anchors=new Map;size=0;constructor(place,repeated){
this.place=place;this.repeated=repeated}valueOf(node){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))return this.aliased(node);const anchor=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
P3)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)?node.anchor:void 0;const before=this.size;this.grow(1+((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)&&
typeof node.value==="string"?node.value.length>>6:0),node);if(anchor)this.anchors.set(anchor,null);const value=this.converted(node);if(anchor)this.anchors.set(anchor,
{value,size:this.size-before});return value}converted(node){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))return node.value;if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
oP)(node))return node.items.map(item=>this.valueOf(item));if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))return null;const entries=new Map;for(const{key,value}of node.
items){const name=this.keyOf(key,node);if(entries.has(name))this.repeat(name,key);entries.set(name,this.valueOf(value))}return Object.fromEntries(entries)}repeat(name,key){
const problem=`the key ${JSON.stringify(shortened(name))} is not unique`;if(this.repeated===null)throw new YamlFault(problem,this.placeOf(key));if(this.repeated.
length<repeatedLimit)this.repeated.push({key:shortened(name),line:this.placeOf(key).line})}keyOf(key,map){const value=this.valueOf(key);if(typeof value==="objec\
t"&&value!==null)throw new YamlFault(problems.NON_STRING_KEY,this.placeOf(key??map));return String(value??"")}aliased(node){const target=this.anchors.get(node.source);
if(target===void 0)throw new YamlFault("an alias (*) has no anchor (&) before it",this.placeOf(node));if(target===null)throw new YamlFault("an alias (*) stands \
within what it names",this.placeOf(node));this.grow(target.size,node);return target.value}grow(nodes,node){this.size+=nodes;if(this.size>tokenLimit)throw new TooMuch(
`its aliases (*) expand to more than ${tokenLimit} values`,this.placeOf(node))}placeOf(node){return this.place((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)?node.
range?.[0]:void 0)}}const shortened=name=>name.length>80?`${name.slice(0,77)}…`:name;const tooDeep="it is nested too deeply";const problems={ALIAS_PROPS:"an a\
lias (*) cannot have an anchor or a tag",BAD_ALIAS:"the name of an alias (*) is not valid",BAD_COLLECTION_TYPE:"a tag (!) does not fit the kind of value",BAD_DIRECTIVE:"\
a directive (%) is not valid",BAD_DQ_ESCAPE:"an escape sequence in double quotes is not valid",BAD_INDENT:"the indentation does not fit the lines before it",BAD_PROP_ORDER:"\
an anchor or a tag is in the wrong place",BAD_SCALAR_START:"a value cannot start with this character; quotes are needed around it",BLOCK_AS_IMPLICIT_KEY:'a mapp\
ing cannot begin on the line of another one; quotes are needed around a value with ": "',BLOCK_IN_FLOW:"a block cannot stand within [ ] or { }",DUPLICATE_KEY:"a\
 key is not unique",IMPOSSIBLE:"this cannot be parsed",KEY_OVER_1024_CHARS:"a key is longer than 1024 characters",MISSING_CHAR:"a character is missing: a closin\
g quote or bracket, a comma, or the colon or space after a key",MULTILINE_IMPLICIT_KEY:"a key, with its colon, must be on one line",MULTIPLE_ANCHORS:"a value ha\
s more than one anchor (&)",MULTIPLE_DOCS:"there is more than one document",MULTIPLE_TAGS:"a value has more than one tag (!)",NON_STRING_KEY:"a key is not a tex\
t",RESOURCE_EXHAUSTION:tooDeep,TAB_AS_INDENT:"a tab cannot be used for indentation",TAG_RESOLVE_FAILED:"a tag (!) is not known, or does not fit its value",UNEXPECTED_TOKEN:"\
something stands here that YAML does not allow"}}),70332:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DS:()=>casesOf,W1:()=>differingFields,wZ:()=>inShort});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);function casesOf(report,workspace){
let parsed;try{parsed=JSON.parse(report)}catch{return null}if(parsed===null||typeof parsed!=="object")return null;return(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
p_)(parsed,"tests").map(test=>{const status=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(test,"status");const folder=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(test,"basePath")??"";return{name:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(test,"name")||folder||"(no name)",folder:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(folder)?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace,folder)||".":folder,outcome:status==="failed"||status==="skipped"?status:"pass\
ed",seconds:secondsBetween((0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(test,"startTime"),(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(test,"endTime")),namespace:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(test,"namespace")??"",failures:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
p_)(test,"steps").flatMap(failuresOf),again:null}})}function failuresOf(step,position){const name=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(
step,"name")||`step ${position+1}`;return(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(step,"operations").flatMap(operation=>{const message=(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(operation,"failure","error");if(message===null&&(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(operation,"status")!=="failed")return[];return[{step:name,operation:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(operation,"type")??"",message:message??
"it failed"}]})}function secondsBetween(start,end){const seconds=(Date.parse(end??"")-Date.parse(start??""))/1e3;return Number.isFinite(seconds)&&seconds>=0?Math.
round(seconds*1e3)/1e3:0}function differingFields(message){return message.split("\n").map(line=>line.trim()).filter(line=>line.startsWith("* ")).map(line=>line.
slice(2))}function inShort({message}){const[field]=differingFields(message);const lines=message.split("\n").map(line=>line.trim());return field??lines.find(line=>line!==
""&&!/^-{1,200}$/.test(line))??"it failed"}}),24751:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>changesOutput,c:()=>changesJson});var _verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54384);function changesJson(changes){const{transition,
rgds,instances,objects}=changes;const failed=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.R7)(changes);return{schemaVersion:1,outcome:failed.length>0?"failed":"p\
assed",headline:(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.gD)(changes),failed,baseline:transition.baseline,upgrade:transition.upgrade,failOn:transition.failOn,
counts:(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.mQ)(changes),rgds,instances,objects,restartSeconds:transition.restart?.seconds??null}}function changesOutput(changes){
const{outcome,headline,counts,instances}=changesJson(changes);const shown=instances.slice(0,mostInstances).map(({object,outcome:became})=>[object,became]);return JSON.
stringify({outcome,headline,...counts,byInstance:Object.fromEntries(shown)})}const mostInstances=500}),97605:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>compareSnapshots});var kubernetes_object=__webpack_require__(83159);var fields=__webpack_require__(86084);var identity=__webpack_require__(
95291);var marks=__webpack_require__(13951);var changes_status=__webpack_require__(89147);;function instanceChanges(before,after,transition,objects){const old=new Map(
before.instances.map(instance=>[(0,identity.cu)(instance),instance]));const now=new Map(after.instances.map(instance=>[(0,identity.cu)(instance),instance]));const counts=countsByInstance(
objects);const records=new Records(transition);const isSameRgd=unchangedRgds(before,after);const changes=[...new Set([...old.keys(),...now.keys()])].map(id2=>{const change=changeOf(
old.get(id2),now.get(id2),records,counts);return isSameRgd(change.rgd)?withLost(change,old.get(id2),now.get(id2)):change});const seen=new Set(changes.map(({object})=>object));
const kinds=new Set([...before.crds,...after.crds].map(({kind})=>kind));const refused=transition.applied.filter(record=>record.outcome==="refused"&&!seen.has(record.
object)&&kinds.has(record.object.split("/",1)[0]??""));return[...changes,...refused.map(refusedChange)].sort((a,b)=>a.object<b.object?-1:a.object>b.object?1:0)}
function unchangedRgds(before,after){const specs=new Map(before.rgds.map(({metadata,spec})=>[metadata.name,spec]));const same=new Set(after.rgds.filter(({metadata,
spec})=>specs.has(metadata.name)&&(0,fields.F)(specs.get(metadata.name),spec)).map(({metadata})=>metadata.name));return name=>name!==null&&same.has(name)}function withLost(change,old,now){
if(old===void 0||now===void 0||change.change!=="kept"||change.outcome!=="active")return change;const lost=(0,fields.F)(old.spec,now.spec)?(0,marks.S$)(old,now):
[];return lost.length===0?change:{...change,lost,message:`it lacks what kro had written into it: ${lost.join(", ")}`}}function changeOf(old,now,records,counts){
const instance=now??old;const object=(0,kubernetes_object.V)(instance);const applied=records.applied(instance);const outcome=outcomeOf(now,applied);const rgd=(0,
identity.Wy)(instance,identity.aL.rgd);return{object,apiVersion:instance.apiVersion,rgd,change:changeKind(old,now),outcome,wasActive:old!==void 0&&((0,changes_status.
$m)(old)||records.worked(instance)),served:now===void 0?null:records.served(instance)?.answered??null,seconds:outcome==="active"?settledIn(applied,records.woken(
instance)):null,message:now===void 0||outcome==="active"?null:messageOf(now,outcome,applied,records),lost:[],objects:counts.get(object)??{}}}function settledIn(applied,woken){
if(applied?.outcome!=="works")return null;return Math.round((applied.seconds+(woken?.answered?woken.seconds:0))*1e3)/1e3}function changeKind(old,now){if(now===void 0)
return"deleted";if(old===void 0)return"new";return old.metadata.uid===now.metadata.uid?"kept":"recreated"}function outcomeOf(now,applied){if(now===void 0)return"\
deleted";if(now.metadata.deletionTimestamp!==void 0)return"deleting";if(applied?.outcome==="refused")return"refused";if((0,changes_status.GK)(now))return"error";
return(0,changes_status.$m)(now)?"active":"unsettled"}function messageOf(now,outcome,applied,records){if(outcome==="refused")return applied?.message??null;if(outcome===
"deleting")return`finalizers: ${(now.metadata.finalizers??[]).map(String).join(", ")}`;return(0,changes_status.eg)(now)??records.served(now)?.message??applied?.
message??null}const refusedChange=({object,apiVersion,message})=>({object,apiVersion,rgd:null,change:"new",outcome:"refused",wasActive:false,served:null,seconds:null,
message,lost:[],objects:{}});function countsByInstance(objects){const counts=new Map;for(const change of objects){if(change.instance===null)continue;const of=counts.
get(change.instance)??{};of[change.class]=(of[change.class]??0)+1;counts.set(change.instance,of)}return counts}class Records{byObject;wokenByObject;servedByObject;faults;constructor({
applied,woken,served,baselineFaults}){this.faults=new Set(baselineFaults.map(({object})=>object));this.byObject=new Map(applied.map(record=>[record.object,record]));
this.wokenByObject=new Map(woken.map(record=>[record.object,record]));this.servedByObject=new Map(served.map(record=>[record.object,record]))}worked(instance){const record=this.
applied(instance);return record!==null&&record.manifest!=="new"&&!this.faults.has(record.object)}applied(instance){return this.byObject.get((0,kubernetes_object.
V)(instance))??null}woken(instance){return this.wokenByObject.get((0,kubernetes_object.V)(instance))??null}served(instance){return this.servedByObject.get((0,kubernetes_object.
V)(instance))??null}}var changes_objects=__webpack_require__(79193);var rgds=__webpack_require__(49179);;function compareSnapshots(before,after,transition){const objects=(0,
changes_objects.B)(before,after,transition.upgrade!==null);return{transition,rgds:(0,rgds.F)(before,after,transition),instances:instanceChanges(before,after,transition,
objects),objects}}}),86084:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>isSame,w:()=>fieldChanges});
const deepest=60;function fieldChanges(before,after){const found=[];compare(before,after,"",0,found);return found}function compare(before,after,pointer,depth,found){
if(isSame(before,after))return;if(before===void 0||after===void 0||depth>deepest||!areAlike(before,after)){found.push(changeOf(pointer,before,after));return}if(Array.
isArray(before)&&Array.isArray(after))compareLists(before,after,pointer,depth,found);else compareMaps(before,after,pointer,depth,found)}function compareMaps(before,after,pointer,depth,found){
for(const name of new Set([...Object.keys(before),...Object.keys(after)]))compare(own(before,name),own(after,name),`${pointer}/${escaped(name)}`,depth+1,found)}
function compareLists(before,after,pointer,depth,found){const[old,now]=[namesOf(before),namesOf(after)];if(old===null||now===null){for(let place=0;place<Math.max(
before.length,after.length);place+=1)compare(before[place],after[place],`${pointer}/${place}`,depth+1,found);return}const places=new Map(old.map((name,place)=>[
name,place]));const later=new Set(now);for(const[place,name]of old.entries())if(!later.has(name))found.push(changeOf(`${pointer}/${place}`,before[place],void 0));
for(const[place,name]of now.entries()){const earlier=places.get(name);const value=earlier===void 0?void 0:before[earlier];compare(value,after[place],`${pointer}\
/${place}`,depth+1,found)}const orderBefore=old.filter(name=>later.has(name));const orderAfter=now.filter(name=>places.has(name));if(!isSame(orderBefore,orderAfter))
found.push(changeOf(pointer,orderBefore,orderAfter))}function namesOf(list){const names=list.map(entry=>isMap(entry)&&typeof entry.name==="string"?entry.name:null);
if(names.includes(null)||new Set(names).size!==names.length)return null;return names}const changeOf=(pointer,before,after)=>({pointer,...before===void 0?{}:{before},
...after===void 0?{}:{after}});const isMap=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);const areAlike=(a,b)=>Array.isArray(a)&&Array.isArray(
b)||isMap(a)&&isMap(b);const own=(fields,name)=>Object.hasOwn(fields,name)?fields[name]:void 0;function isSame(a,b){if(a===b)return true;if(Array.isArray(a)&&Array.
isArray(b))return a.length===b.length&&a.every((entry,place)=>isSame(entry,b[place]));if(!isMap(a)||!isMap(b))return false;const names=Object.keys(a);return names.
length===Object.keys(b).length&&names.every(name=>Object.hasOwn(b,name)&&isSame(a[name],b[name]))}const escaped=name=>name.replaceAll("~","~0").replaceAll("/","\
~1")}),95291:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Wy:()=>labelOf,aL:()=>kroLabels,cu:()=>identityOf});
function identityOf({apiVersion,kind,metadata}){const slash=apiVersion.indexOf("/");const group=slash===-1?"":`.${apiVersion.slice(0,slash)}`;const namespace=metadata.
namespace==="default"?"":metadata.namespace??"";return`${kind}${group}/${namespace}/${metadata.name}`}const kroLabels={owned:"kro.run/owned",instanceId:"kro.run\
/instance-id",node:"kro.run/node-id",index:"kro.run/collection-index",size:"kro.run/collection-size",rgd:"kro.run/resource-graph-definition-name"};const labelOf=(object,label)=>object.
metadata.labels?.[label]??null}),13951:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S$:()=>lostFields,
Y$:()=>appliersOf,nz:()=>markChanges});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86084);const versionLabel="kro.run/kro-version";const labelOfKro=/^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/)/;
const finalizerOfKro=/^kro\.run\//;function markChanges(before,after){const gone=Object.entries(before.metadata.labels??{}).filter(([name])=>labelOfKro.test(name)&&
name!==versionLabel&&after.metadata.labels?.[name]===void 0);const[old,now]=[appliersOf(before),appliersOf(after)];const isShared=old.length>0&&now.length>old.length&&
old.every(name=>now.includes(name));return[...gone.map(([name,value])=>({pointer:`/metadata/labels/${name.replaceAll("~","~0").replaceAll("/","~1")}`,before:value})),
...isShared?[{pointer:"/metadata/managedFields",before:old,after:now}]:[]]}function appliersOf({metadata:{managedFields}}){const entries=Array.isArray(managedFields)?
managedFields:[];return entries.flatMap(({manager,operation,subresource})=>operation==="Apply"&&manager!==void 0&&!subresource?[manager]:[]).sort()}function lostFields(before,after){
const now=after.metadata.finalizers??[];const finalizers=(before.metadata.finalizers??[]).filter(name=>typeof name==="string"&&finalizerOfKro.test(name)&&!now.includes(
name));return[...finalizers.map(name=>`/metadata/finalizers (${String(name)})`),...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.w)({status:projected(before)},{status:projected(
after)}).filter(change=>!("after"in change)).map(({pointer})=>pointer)]}function projected({status={}}){const{conditions:_,state:__,...rest}=status;return rest}}),
79193:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>objectChanges,k:()=>objectClasses});
var kubernetes_object=__webpack_require__(83159);var changes_fields=__webpack_require__(86084);var identity=__webpack_require__(95291);var marks=__webpack_require__(
13951);;const bookkeeping=/^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/|deployment\.kubernetes\.io\/revision$|kubectl\.kubernetes\.io\/|autoscaling\.alpha\.kubernetes\.io\/(?:conditions|current-metrics)$)/;
const filledIn={Service:["clusterIP","clusterIPs","healthCheckNodePort","ipFamilies","ipFamilyPolicy"],Pod:["nodeName","tolerations","serviceAccount","serviceAc\
countName","enableServiceLinks"],PersistentVolumeClaim:["volumeName"]};function withoutNoise(object){const{apiVersion:_,kind,metadata,status:__,spec,...rest}=object;
const{labels,annotations,ownerReferences=[],finalizers=[]}=metadata;return{metadata:{labels:withoutBookkeeping(labels),annotations:withoutBookkeeping(annotations),
ownerReferences,finalizers},...spec===void 0?{}:{spec:withoutFilledIn(kind,spec)},...rest}}const withoutBookkeeping=values=>Object.fromEntries(Object.entries(values??
{}).filter(([name])=>!bookkeeping.test(name)));function withoutFilledIn(kind,spec){const filled=filledIn[kind]??[];return Object.fromEntries(Object.entries(spec).
filter(([name])=>!filled.includes(name)))}var changes_status=__webpack_require__(89147);;class Owners{instances;nodes;constructor({instances,rgds}){this.instances=
new Map(instances.map(instance=>[instance.metadata.uid??"",instance]));this.nodes=new Map(rgds.map(rgd=>[rgd.metadata.name,nodesOf(rgd)]))}instanceOf(object){return this.
instances.get((0,identity.Wy)(object,identity.aL.instanceId)??"")??null}rgdOf(instance){return(0,identity.Wy)(instance,identity.aL.rgd)}whyOrphaned(object){if((0,
identity.Wy)(object,identity.aL.instanceId)===null)return"kro's labels are gone from it";const instance=this.instanceOf(object);if(instance===null)return"the in\
stance that it was made for is gone";const[rgd,node]=[this.rgdOf(instance),(0,identity.Wy)(object,identity.aL.node)];const nodes=rgd===null?void 0:this.nodes.get(
rgd);return nodes!==void 0&&node!==null&&!nodes.has(node)&&(0,changes_status.$m)(instance)?`RGD ${rgd} no longer has the resource ${node}, and ${(0,kubernetes_object.
V)(instance)} is ACTIVE`:null}}function nodesOf(rgd){const resources=rgd.spec?.resources;const ids2=(Array.isArray(resources)?resources:[]).map(one=>one?.id);return new Set(
ids2.filter(id2=>typeof id2==="string"))};const objectClasses=["unchanged","changed","recreated","created","deleted","orphaned"];function objectChanges(before,after,isUpgraded=false){
const[owners,ownersAfter]=[new Owners(before),new Owners(after)];const old=new Map(before.objects.map(object=>[(0,identity.cu)(object),object]));const now=new Map(
after.objects.filter(({metadata})=>metadata.deletionTimestamp===void 0).map(object=>[(0,identity.cu)(object),object]));const gone=[...old].filter(([id2])=>!now.
has(id2)).map(([,object])=>object);const fresh=[...now].filter(([id2])=>!old.has(id2)).map(([,object])=>object);const moved=renamed(gone,fresh);const changes=[];
for(const[id2,object]of old){const later=now.get(id2);if(later!==void 0)changes.push(kept(object,later,ownersAfter,{before,after,isUpgraded}));else if(!moved.has(
object))changes.push({...described(object,owners),class:"deleted",pods:podsOf(object,before,after)})}for(const[object,later]of moved)changes.push({...described(
later,ownersAfter),class:"recreated",was:(0,kubernetes_object.V)(object),fields:[...nameFields(object,later),...(0,changes_fields.w)(withoutNoise(object),withoutNoise(
later))],pods:podsOf(object,before,after)});const successors=new Set(moved.values());for(const object of fresh)if(!successors.has(object))changes.push({...described(
object,ownersAfter),class:"created"});return changes.sort((a,b)=>a.object<b.object?-1:a.object>b.object?1:0)}function kept(object,later,owners,{before,after,isUpgraded}){
const fields=[...(0,changes_fields.w)(withoutNoise(object),withoutNoise(later)),...unreadChange(object,later),...isUpgraded?(0,marks.nz)(object,later):[]];const why=owners.
whyOrphaned(later);const isOther=object.metadata.uid!==later.metadata.uid;const pods=podsOf(later,before,after);return{...described(later,owners),...(0,identity.
Wy)(later,identity.aL.instanceId)===null?owned(described(object,owners)):{},class:why!==null?"orphaned":isOther?"recreated":fields.length>0?"changed":"unchanged",
why,fields,pods}}function unreadChange(before,after){const[old,now]=[before.metadata,after.metadata];const isOther=after.kind==="Secret"&&old.uid===now.uid&&old.
resourceVersion!==now.resourceVersion&&(0,changes_fields.F)([old.labels,old.annotations,(0,marks.Y$)(before)],[now.labels,now.annotations,(0,marks.Y$)(after)]);
return isOther?[{pointer:"/data",before:"‹not read›",after:"‹not read, another one›"}]:[]}const owned=({rgd,node,instance})=>({rgd,node,instance});function described(object,owners){
const instance=owners.instanceOf(object);return{object:(0,kubernetes_object.V)(object),apiVersion:object.apiVersion,class:"unchanged",was:null,rgd:instance===null?
null:owners.rgdOf(instance),node:(0,identity.Wy)(object,identity.aL.node),instance:instance===null?null:(0,kubernetes_object.V)(instance),why:null,fields:[],pods:null}}
function renamed(gone,fresh){const pairs=new Map;const byPlace=groupBy(fresh,placeOf);for(const[place,olds]of groupBy(gone,placeOf)){const news=byPlace.get(place)??
[];const sizes=new Set([...olds,...news].map(object=>(0,identity.Wy)(object,identity.aL.size)));const isWhole=sizes.has(null)?olds.length===1:sizes.size===1&&sizes.
has(String(olds.length));if(place===""||olds.length!==news.length||!isWhole)continue;const index=object=>Number((0,identity.Wy)(object,identity.aL.index)??0);const later=[
...news].sort((a,b)=>index(a)-index(b));for(const[at,object]of[...olds].sort((a,b)=>index(a)-index(b)).entries())pairs.set(object,later[at])}return pairs}function placeOf(object){
const[instance,node]=[(0,identity.Wy)(object,identity.aL.instanceId),(0,identity.Wy)(object,identity.aL.node)];return instance===null||node===null?"":[object.kind,
instance,node].join(" ")}function groupBy(list,key){const groups=new Map;for(const one of list){const group=groups.get(key(one));if(group===void 0)groups.set(key(
one),[one]);else group.push(one)}return groups}function nameFields(before,after){return["name","namespace"].flatMap(field=>before.metadata[field]===after.metadata[field]?
[]:[{pointer:`/metadata/${field}`,before:before.metadata[field],after:after.metadata[field]}])}const indexes=new WeakMap;function podIndexOf(snapshot){const known=indexes.
get(snapshot)??{owned:groupBy(snapshot.pods,({namespace,owner})=>`${namespace} ${owner}`),byUid:groupBy(snapshot.pods,({namespace,uid})=>`${namespace} ${uid}`)};
indexes.set(snapshot,known);return known}function podsOf(object,before,after){const namespace=object.metadata.namespace??"";const owner=`${object.kind}/${object.
metadata.name}`;const of=snapshot=>{const{owned:owned2,byUid}=podIndexOf(snapshot);return(object.kind==="Pod"?byUid.get(`${namespace} ${object.metadata.uid}`):void 0)??
owned2.get(`${namespace} ${owner}`)??[]};const[old,now]=[of(before),of(after)];if(old.length===0)return null;const later=new Map(now.map(pod=>[pod.uid,pod]));return{
replaced:old.filter(({uid})=>!later.has(uid)).length,restarts:old.reduce((sum,pod)=>sum+Math.max(0,(later.get(pod.uid)?.restarts??pod.restarts)-pod.restarts),0)}}}),
46299:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>changeFiles});const changeFiles={before:"\
evidence/changes/before.json",after:"evidence/changes/after.json",transition:"evidence/changes/transition.json"}}),49179:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>crdOf,F:()=>rgdChanges});var kubernetes_object=__webpack_require__(83159);var fields=__webpack_require__(86084);
var graph=__webpack_require__(28044);var kubernetes_fields=__webpack_require__(86057);;function nodeChanges(before,after){const[old,now]=[nodesOf(before),nodesOf(
after)];const[were,are]=[resourcesById(before),resourcesById(after)];const later=now.map(node=>{const parts=partsThatDiffer(were.get(node.id),are.get(node.id));
const change=!were.has(node.id)?"new":parts.length>0?"changed":"same";return described(node,change,change==="changed"?parts:[])});return[...later,...old.filter(
({id:id2})=>!are.has(id2)).map(node=>described(node,"deleted",[]))]}const nodesOf=rgd=>rgd===void 0?[]:(0,graph.c)(rgd);const described=({id:id2,kind,dependsOn},change,parts)=>({
id:id2,kind:kind?.kind??null,change,parts,dependsOn});function resourcesById(rgd){const resources=rgd===void 0?[]:(0,kubernetes_fields.p_)(rgd,"spec","resources");
return new Map(resources.map(resource=>[(0,kubernetes_fields.Qq)(resource,"id")??"",resource]))}function partsThatDiffer(before,after){const[old,now]=[before,after].
map(one=>one??{});const names=new Set([...Object.keys(old??{}),...Object.keys(now??{})]);return[...names].filter(name=>!(0,fields.F)(old?.[name],now?.[name])).sort()}
var schema=__webpack_require__(63426);var changes_status=__webpack_require__(89147);;function rgdChanges(before,after,transition){const old=new Map(before.rgds.
map(rgd=>[rgd.metadata.name,rgd]));const now=new Map(after.rgds.map(rgd=>[rgd.metadata.name,rgd]));return[...new Set([...old.keys(),...now.keys()])].sort().map(
name=>{const[earlier,later]=[old.get(name),now.get(name)];const rgd=later??earlier;const crd=crdOf(rgd,after.crds)??crdOf(rgd,before.crds);const accepted=later!==
void 0&&(0,changes_status.oB)(later);const record=transition.applied.find(({object})=>object===(0,kubernetes_object.V)(rgd));return{object:(0,kubernetes_object.
V)(rgd),change:changeOf(earlier,later,record?.outcome==="refused"),wasAccepted:earlier!==void 0&&(0,changes_status.oB)(earlier),accepted:accepted&&record?.outcome!==
"refused",message:later===void 0?null:record?.outcome==="refused"?record.message:(0,changes_status.PU)(later),crd:crd?.name??null,schema:schemaOf(rgd,before,after,
transition,accepted),nodes:nodeChanges(earlier,later)}})}function changeOf(earlier,later,refused){if(later===void 0)return"deleted";if(earlier===void 0)return"n\
ew";return!refused&&(0,fields.F)(earlier.spec,later.spec)?"same":"changed"}function schemaOf(rgd,before,after,{wanted},accepted){const[old,now]=[crdOf(rgd,before.
crds),crdOf(rgd,after.crds)];const asked=old===null?void 0:wanted[old.name];return old===null||now===null||asked===void 0?[]:(0,schema.n)(old.schema,asked,now.schema,
accepted)}function crdOf(rgd,crds){const{kind,group="kro.run"}=rgd.spec?.schema??{};return crds.find(crd=>crd.kind===kind&&crd.name.endsWith(`.${group}`))??null}}),
63426:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>schemaChanges,w:()=>schemaDifferences});
const mapOf=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)?value:{};const listOf=value=>Array.isArray(value)?value:[];const isEqual=(a,b)=>JSON.
stringify(sorted(a))===JSON.stringify(sorted(b));function sorted(value){if(Array.isArray(value))return value.map(sorted);if(typeof value!=="object"||value===null)
return value;return Object.fromEntries(Object.entries(value).sort(([a],[b])=>a<b?-1:1).map(([name,field])=>[name,sorted(field)]))}const lowerBounds=["minimum","\
minLength","minItems","minProperties"];const upperBounds=["maximum","maxLength","maxItems","maxProperties"];const boundsOfKro=["minimum","maximum","minLength","\
maxLength","minItems","maxItems"];const unseen={"x-kubernetes-validations":(before,wanted)=>listOf(wanted).some(rule=>!listOf(before).some(old=>isEqual(old,rule))),
format:(_,wanted)=>wanted!==void 0,nullable:before=>before===true,multipleOf:(_,wanted)=>wanted!==void 0,exclusiveMinimum:(_,wanted)=>wanted===true,exclusiveMaximum:(_,wanted)=>wanted===
true,uniqueItems:(_,wanted)=>wanted===true,"x-kubernetes-list-type":(_,wanted)=>wanted==="set"||wanted==="map","x-kubernetes-list-map-keys":()=>true,"x-kubernet\
es-map-type":()=>false,"x-kubernetes-preserve-unknown-fields":before=>before===true,"x-kubernetes-int-or-string":before=>before===true};const deepest=60;function schemaDifferences(before,wanted){
const found=[];compare("",before,wanted,0,found);return found}function compare(path,before,wanted,depth,found){if(isEqual(before,wanted))return;const add=(facet,breaking,seenByKro)=>{
if(!isEqual(before[facet],wanted[facet]))found.push(difference(path,facet,before[facet],wanted[facet],breaking,seenByKro))};if(depth>deepest){found.push(difference(
path,"schema",void 0,void 0,true,true));return}add("description",false,true);add("default",false,true);if(!isEqual(before.type,wanted.type)){add("type",!takesAll(
before,wanted),true);return}add("pattern",wanted.pattern!==void 0,true);for(const bound of[...lowerBounds,...upperBounds])add(bound,isTighter(bound,before[bound],
wanted[bound]),boundsOfKro.includes(bound));addEnum(path,before.enum,wanted.enum,found);for(const[facet,narrows]of Object.entries(unseen))add(facet,narrows(before[facet],
wanted[facet]),false);compareProperties(path,before,wanted,depth,found);compareInner(`${path}[]`,"items",before.items,wanted.items,true,depth,found);compareInner(
`${path}{}`,"additionalProperties",before.additionalProperties,wanted.additionalProperties,false,depth,found)}const takesAll=(before,wanted)=>wanted.type===void 0&&
(wanted["x-kubernetes-preserve-unknown-fields"]===true||wanted["x-kubernetes-int-or-string"]===true&&(before.type==="integer"||before.type==="string"));function isTighter(bound,before,wanted){
if(typeof wanted!=="number")return false;if(typeof before!=="number")return true;return lowerBounds.includes(bound)?wanted>before:wanted<before}function addEnum(path,before,wanted,found){
const[old,now]=[listOf(before),listOf(wanted)];const gone=old.filter(value=>!now.some(other=>isEqual(value,other)));const added=now.filter(value=>!old.some(other=>isEqual(
value,other)));if(gone.length===0&&added.length===0)return;const breaking=now.length>0&&(old.length===0||gone.length>0);found.push(difference(path,"enum",before,
wanted,breaking,old.length>0&&now.length>0))}function compareProperties(path,before,wanted,depth,found){const[old,now]=[mapOf(before.properties),mapOf(wanted.properties)];
const[requiredBefore,requiredNow]=[listOf(before.required),listOf(wanted.required)];for(const name of new Set([...Object.keys(old),...Object.keys(now)])){const field=path===
""?name:`${path}.${name}`;const isRequired=requiredNow.includes(name);const isNew=!Object.hasOwn(old,name);const hasDefault=mapOf(now[name]).default!==void 0;if(isNew){
found.push(difference(field,"field",void 0,now[name],isRequired&&!hasDefault,true));continue}if(!Object.hasOwn(now,name)){found.push(difference(field,"field",old[name],
void 0,true,true));continue}const wasRequired=requiredBefore.includes(name);if(wasRequired!==isRequired)found.push(difference(field,"required",wasRequired,isRequired,
isRequired,true));const inner=[];compare(field,mapOf(old[name]),mapOf(now[name]),depth+1,inner);const losesDefault=isRequired&&wasRequired&&mapOf(old[name]).default!==
void 0&&!hasDefault;found.push(...inner.map(one=>losesDefault&&one.path===field&&one.facet==="default"?{...one,breaking:true}:one))}}function compareInner(path,facet,before,wanted,seenByKro,depth,found){
if(isEqual(before,wanted))return;const isSchema=value=>typeof value==="object"&&value!==null;if(!isSchema(before)||!isSchema(wanted)){found.push(difference(path,
facet,before,wanted,before!==void 0,seenByKro));return}const inner=[];compare(path,mapOf(before),mapOf(wanted),depth+1,inner);found.push(...seenByKro?inner:inner.
map(one=>({...one,seenByKro:false})))}const difference=(path,facet,before,wanted,breaking,seenByKro)=>({path,facet,...before===void 0?{}:{before},...wanted===void 0?
{}:{wanted},breaking,seenByKro});function schemaChanges(before,wanted,after,accepted){const missing=new Set(schemaDifferences(after,wanted).map(({path,facet})=>`${path}\
 ${facet}`));return schemaDifferences(before,wanted).map(one=>{const applied=!missing.has(`${one.path} ${one.facet}`);return{...one,applied,class:accepted&&!applied?
"silent":one.breaking?"breaking":"compatible"}})}}),89147:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$m:()=>isActive,GK:()=>isInError,PU:()=>whyNotAccepted,eg:()=>whyNotActive,oB:()=>isAccepted});var _model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78758);var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41610);function isActive(instance){if((0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.
i)(instance))return(0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.b)(instance).converged;const ready=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
yb)(instance).find(({type})=>type==="Ready");return instance.status?.state==="ACTIVE"&&ready?.status!=="False"&&(ready?.observedGeneration??Infinity)>=(instance.
metadata.generation??0)}const isInError=instance=>(0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.i)(instance)?["refused","failing"].includes((0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.
b)(instance).state):instance.status?.state==="ERROR"||instance.status?.state==="FAILED";function whyNotActive(instance){const conditions=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
yb)(instance).filter(({status})=>status==="False");const telling=conditions.find(({type})=>type!=="Ready")??conditions[0];return telling===void 0?null:(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
pu)(telling)}function isAccepted(rgd){const ready=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.yb)(rgd).find(({type})=>type==="Ready");return rgd.
status?.state==="Active"&&(ready===void 0||ready.status==="True"&&(ready.observedGeneration??Infinity)>=(rgd.metadata.generation??0))}function whyNotAccepted(rgd){
if(isAccepted(rgd))return null;const conditions=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.yb)(rgd).filter(({status})=>status!=="True");const telling=conditions.
find(({type,status})=>status==="False"&&type!=="Ready")??conditions[0];return telling===void 0?`it is ${String(rgd.status?.state??"new")}`:(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
pu)(telling)}}),54384:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H0:()=>isRefused,Qr:()=>isBroken,
R7:()=>reasonsToFail,gD:()=>headlineOf,mQ:()=>countsOf});var _objects_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79193);const isBroken=({change,outcome,
wasActive,served,lost})=>(change==="new"||wasActive)&&["error","unsettled","refused"].includes(outcome)||outcome==="deleting"||served===false||lost.length>0;const isRefused=({
change,wasAccepted,accepted})=>change!=="deleted"&&!accepted&&(change!=="same"||wasAccepted);function countsOf({rgds,instances,objects}){const schema=rgds.flatMap(
rgd=>rgd.schema);return{objects:Object.fromEntries(_objects_js__WEBPACK_IMPORTED_MODULE_0__.k.map(name=>[name,objects.filter(one=>one.class===name).length])),instances:{
total:instances.length,active:instances.filter(({outcome})=>outcome==="active").length,broken:instances.filter(isBroken).length,deleted:instances.filter(({outcome})=>outcome===
"deleted").length,unserved:instances.filter(({served})=>served===false).length},rgds:{total:rgds.length,changed:rgds.filter(({change})=>change!=="same").length,
refused:rgds.filter(isRefused).length},schema:{breaking:schema.filter(one=>one.class==="breaking").length,silent:schema.filter(one=>one.class==="silent").length,
compatible:schema.filter(one=>one.class==="compatible").length}}}function reasonsToFail(changes){const{objects,instances,rgds,schema}=countsOf(changes);const{failOn}=changes.
transition;const wanted=name=>failOn.includes(name);return[...counted(rgds.refused,"RGD is not accepted","RGDs are not accepted"),...counted(instances.broken,"i\
nstance breaks","instances break"),...wanted("breaking")?counted(schema.breaking,"field breaks the schema","fields break the schema"):[],...wanted("recreated")?
counted(objects.recreated,"object is recreated","objects are recreated"):[],...wanted("deleted")?counted(objects.deleted,"object is deleted","objects are delete\
d"):[],...wanted("changed")?counted(objects.changed,"object changes","objects change"):[]]}function headlineOf(changes){if(changes.transition.baseline.same)return`\
Nothing differs from the baseline (${changes.transition.baseline.what})`;const{objects,instances,rgds,schema}=countsOf(changes);const parts=[...counted(rgds.refused,
"RGD is not accepted","RGDs are not accepted"),...counted(instances.broken,"instance breaks","instances break"),...counted(objects.recreated,"object is recreate\
d","objects are recreated"),...counted(objects.orphaned,"object is orphaned","objects are orphaned"),...counted(objects.deleted,"object is deleted","objects are\
 deleted"),...counted(objects.changed,"object changes","objects change"),...counted(objects.created,"object is created","objects are created"),...counted(schema.
breaking,"field breaks the schema","fields break the schema"),...counted(schema.silent,"field does not take effect","fields do not take effect")];return parts.length>
0?parts.join(", "):`${counted(instances.active,"instance stays","instances stay")[0]??"no instance is"} ACTIVE, and no object changes`}const counted=(count,one,many)=>count===
0?[]:[`${count} ${count===1?one:many}`]}),9543:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>nodeContainers,
y:()=>knownNodeContainers});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86313);var _run_label_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36680);const clusterLabel="io.x-k8s.kind.cluster";async function nodeContainers(run,which,timeoutSeconds=15){
const result=await run(question(which,timeoutSeconds));return result.code===0?containersIn(result):null}async function knownNodeContainers(run,which){const command=question(
which,15);const result=await run(command);if(result.code===0)return containersIn(result);const cause=new _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__.Qd(command,
result,text=>text);const owner="cluster"in which?`the KinD cluster ${which.cluster}`:"this run";throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.w3(`Docker did\
 not say which containers ${owner} has: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}`,{cause,hint:result.notStarted===null?"`docker ps` has to work \
for this user: start the daemon, and look at DOCKER_HOST and `docker context show`":"install Docker, or put docker on PATH"})}function question(which,timeoutSeconds){
const label="cluster"in which?`${clusterLabel}=${which.cluster}`:`${_run_label_js__WEBPACK_IMPORTED_MODULE_2__.Az}=${which.runId}`;const format=`{{.Names}} {{.S\
tate}} {{.ID}} {{.Label "${_run_label_js__WEBPACK_IMPORTED_MODULE_2__.Az}"}}`;return{tool:"docker",args:["ps","--all","--no-trunc","--filter",`label=${label}`,"\
--format",format],timeoutSeconds}}function containersIn({stdout}){return stdout.split("\n").filter(line=>line.trim()!=="").map(line=>{const[name="",state="unkno\
wn",id2="",runId=""]=line.trim().split(/\s+/);return{name,state,id:id2,runId}}).sort((a,b)=>a.name.localeCompare(b.name))}}),36680:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Az:()=>runLabel,Mp:()=>pendingContainers,kN:()=>markContainers});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83916);const runLabel="io.github.setup-kro.run";const dockerWithLabel=`#!/bin/sh
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
zd:()=>isStarting});var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86313);var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
34704);var _quotes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37065);function failedSteps(evidence){const{steps}=evidence;const mended=name=>steps.some(
({step,outcome})=>step===`${name}.retry`&&outcome==="ok");return steps.filter(({step,outcome})=>outcome==="failed"&&!step.startsWith("diagnose.")&&!mended(step)).
map((step,place)=>({step,place})).sort((a,b)=>endOf(a.step)-endOf(b.step)||a.place-b.place).map(({step})=>step)}const failedStep=evidence=>failedSteps(evidence)[0]?.
step??null;const endOf=step=>(0,_evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__.ui)(step)?Number.MAX_SAFE_INTEGER:step.start+step.seconds;function stepFailed(evidence,...names){
return failedSteps(evidence).some(({step})=>names.some(name=>isStep(step,name)))}function isStep(step,name){const done=step.replace(/^upgrade\./,"");return name.
endsWith(".")?done.startsWith(name):done===name}const jobFailed=evidence=>evidence.run?.jobStatus==="failure"||failedSteps(evidence).length>0;function quoteStep(evidence,{
step}){return(0,_quotes_js__WEBPACK_IMPORTED_MODULE_1__.$m)(evidence,"evidence/steps.json",[`"step": ${JSON.stringify(step)}`,'"message":'])}const startingSeconds=30;
function isStarting(evidence,pod){const now=collectedAt(evidence);const containers=(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_2__.Mz)(pod);return now!==
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
94366);var evidence_lines=__webpack_require__(95494);var quote=__webpack_require__(5153);var record_shapes=__webpack_require__(9175);var evidence_shape=__webpack_require__(
34416);;const mostTold=3;const longestPath=120;class ShapeErrors{lost=false;told=new Map;counts=new Map;place(file,path=""){return{path,note:(where,problem)=>this.
note(file,where,problem)}}lose(file,problem){this.lost=true;if(problem!==void 0)this.note(file,"",problem)}sentences(){return[...this.told].sort(byName).flatMap(
([file,told])=>{const more=(this.counts.get(file)??0)-told.size;return[...told,...more>0?[`${file}: ${more} more ${more===1?"value":"values"} of the wrong type`]:
[]]})}note(file,path,problem){const told=this.told.get(file)??new Set;this.told.set(file,told);this.counts.set(file,(this.counts.get(file)??0)+1);if(told.size<mostTold)
told.add(sentence(file,path,problem))}}function sentence(file,path,problem){if(path==="")return`${file} ${problem}`;const shown=path.length>longestPath?`${path.
slice(0,longestPath)}…`:path;return`${file}: ${JSON.stringify(shown)} ${problem}`}const byName=([a],[b])=>a<b?-1:1;;const logLimit=16e6;const logsLimit=64e6;const jsonLimit=64e6;
const jsonsLimit=256e6;const countLimit=1e9;const nestingLimit=200;class EvidenceTexts{cut;tooLarge;files;readings;texts=new Map;problems=new Map;constructor(files,sizes){
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
this.tree=files.tree();this.texts=new EvidenceTexts(files,this.tree.sizes);this.files=[...this.tree.sizes.keys()];this.logs=this.files.flatMap(logOf);this.resources=
resourcesIn(this.files);this.run=this.record("evidence/run.json",record_shapes.rg);this.access=this.record("evidence/rbac/access.json",record_shapes.qQ);this.network=
this.record("evidence/network/controller.json",record_shapes.WR);this.collection=this.record("evidence/collection.json",record_shapes.y9);this.steps=this.record(
"evidence/steps.json",record_shapes.zJ)??[]}text(file){return this.texts.text(file)}recordOf(file,shape){const known=this.records.get(file);if(known!==void 0)return known;
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
metadata?.remainingItemCount??0);return{objects,places,whole:objects.length===list.items.length&&!(remaining>0)}}record(file,shape){const json=this.texts.json(file);
if(json===null)return null;if("problem"in json){this.shapeErrors.lose(file,json.problem);return null}const value=shape(json.value,this.shapeErrors.place(file));
if(value!==evidence_shape.Gq)return value;this.shapeErrors.lose(file);return null}}const resourcesIn=files=>files.flatMap(file=>/^evidence\/api\/(.+)\.json$/.exec(
file)?.[1]??[]).filter(resource=>resource!=="version");const fileOf=resource=>`evidence/api/${resource}.json`;function logOf(file){const found=/^evidence\/logs\/([^/]+)\/([^/]+)\/([^/]+?)(\.previous)?\.log$/.
exec(file);const[,namespace="",pod="",container="",previous]=found??[];return found===null?[]:[{namespace,pod,container,previous:previous!==void 0,file}]}const isSame=(a,b)=>a.
metadata.name===b.metadata.name&&a.metadata.namespace===b.metadata.namespace&&a.metadata.uid===b.metadata.uid}),9175:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dq:()=>testsShape,WR:()=>networkShape,iU:()=>coverageShape,qQ:()=>accessShape,rg:()=>runShape,y9:()=>collectionShape,
yb:()=>standInsShape,zJ:()=>stepsShape});var _shape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34416);const seconds=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.vj)(1e8),0);const count=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.vj)(
Number.MAX_SAFE_INTEGER),0);const mostSteps=2e3;const mostFailures=100;const mostProbes=500;const mostEntries=2e4;const textOrNull=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),null);const texts=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,mostEntries),[]);const failure=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.A7)(
_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq);const step=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({step:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,title:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),start:seconds,seconds,outcome:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("ok","failed","skipped"),message:textOrNull,
failures:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(failure,mostFailures)),log:textOrNull});const stepsShape=(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(step,mostSteps);const runShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(1),1),began:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),cluster:(0,
_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("kind","existing","none"),clusterName:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
r1)(/^[a-z0-9.-]*$/,"the name of a KinD cluster"),"kro"),install:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("source","release","make","none"),namespace:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
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
Jt,seconds,answer:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,"")}),mostProbes)});const standInsShape=(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({schemaVersion:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(1),1),objects:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({object:_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,apiVersion:_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,standIn:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,""),outcome:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)("re\
ady","failing","none","waiting","refused"),fields:texts,message:textOrNull}),mostEntries),[]),leftAlone:(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.
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
d(__webpack_exports__,{Yt:()=>allOfApiServer,lR:()=>standInsFile,sF:()=>testsFile,zj:()=>coverageFile});const testsFile="evidence/tests.json";const coverageFile="\
evidence/coverage.json";const standInsFile="evidence/stand-ins.json";const allOfApiServer="everything of the API server"}),34416:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A7:()=>mapOf,Cp:()=>listShape,Gq:()=>invalid,Ik:()=>object,Jt:()=>flag,MA:()=>openObject,Qq:()=>text,Uq:()=>filledText,
Xd:()=>orNull,aH:()=>anyObject,ai:()=>number,c3:()=>listOf,lq:()=>optional,n8:()=>line,or:()=>or,r1:()=>textLike,vj:()=>amount,yL:()=>oneOf});const invalid=Symbol(
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
value:found};const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);const anyObject=(value,at)=>isObject(value)?value:wrong(at,"is n\
ot an object");const mapOf=entry=>(value,at)=>{if(!isObject(value))return wrong(at,"is not an object");const found=Object.entries(value).flatMap(([name,one])=>{
const read=entry(one,field(at,name));return read===invalid?[]:[[name,read]]});const isWhole=found.length===Object.keys(value).length&&found.every(([name,one])=>value[name]===
one);return isWhole?value:Object.fromEntries(found)};const isSame=(found,value)=>found.length===value.length&&found.every((one,place)=>one===value[place]);function object(fields){
const names=Object.keys(fields);return(value,at)=>{if(!isObject(value))return wrong(at,"is not an object");const read={};let fits=true;for(const name of names){
const found=fields[name](value[name],field(at,name));if(found===invalid)fits=false;else if(found!==void 0)read[name]=found}return fits?read:invalid}}function openObject(fields){
const shapes=Object.entries(fields);return(value,at)=>{if(!isObject(value))return wrong(at,"is not an object");const changed={};let fits=true;for(const[name,shape]of shapes){
const found=shape(value[name],field(at,name));if(found===invalid)fits=false;else if(found!==value[name])changed[name]=found}if(!fits)return invalid;if(Object.keys(
changed).length===0)return value;return Object.fromEntries(Object.entries({...value,...changed}).filter(([,one])=>one!==void 0))}}const listShape=openObject({items:(value,at)=>Array.
isArray(value)?value:wrong(at,"is not a list"),metadata:optional(anyObject)})}),86313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Qd:()=>command_error.Qd,gj:()=>Steps,ui:()=>isUnfinished,uu:()=>stepsOfPart});var external_node_path_=__webpack_require__(76760);var process2=__webpack_require__(
53448);var write_file=__webpack_require__(22182);var errors=__webpack_require__(83916);var command_error=__webpack_require__(13087);var external_node_string_decoder_=__webpack_require__(
46193);;const keptLength=8e3;class LatestOutput{streams={stdout:new Tail,stderr:new Tail};latest="note";noted="";add=(stream,data)=>{if(this.streams[stream].add(
data))this.latest=stream};note(text){this.noted=text;this.latest="note"}line(redact){const text=this.latest==="note"?this.noted:this.streams[this.latest].complete;
return redact(text).split("\n").filter(line=>line.trim()!=="").at(-1)??""}}class Tail{complete="";decoder=new external_node_string_decoder_.StringDecoder("utf8");begun="";skips=false;add(data){
const text=this.begun+this.decoder.write(data);const end=Math.max(text.lastIndexOf("\n"),text.lastIndexOf("\r"))+1;const lines=text.slice(0,end).replace(/\r\n?/g,
"\n");this.begun=text.slice(end);const isTooLong=this.begun.length>keptLength;if(lines!=="")this.keep(lines);if(isTooLong)this.begun="";this.skips=isTooLong||this.
skips&&lines==="";return lines.trim()!==""}keep(lines){const whole=this.skips?lines.slice(lines.indexOf("\n")+1):lines;const all=this.complete+whole;const cut=all.
length<=keptLength?0:all.indexOf("\n",all.length-keptLength)+1;this.complete=all.slice(cut)}};const stillRunning="had not ended when this was written";const isUnfinished=({
message,failures})=>failures===void 0?message===stillRunning:failures.some(({code})=>code==="unfinished");const loggedOutputLimit=1024*1024;const shownLogLimit=1e5;
const foldedLogLimit=2e4;class Steps{began;options;zero;entries;begunLogs;firstFailed;recordedErrors=new WeakSet;constructor(options){this.options=options;const now=options.
clock.date();this.began=options.began??now.toISOString();const before=(now.getTime()-new Date(this.began).getTime())/1e3;this.zero=options.clock.seconds()-Math.
max(0,Number.isFinite(before)?before:0);this.entries=[...options.previous??[]];this.begunLogs=new Set(this.entries.flatMap(({log})=>log??[]));this.firstFailed=firstToFail(
this.entries);(0,write_file.IL)(options.folder,"evidence","steps");this.save()}get records(){return this.entries}get failed(){return this.firstFailed}hasRecorded(error){
return error instanceof Error&&this.recordedErrors.has(error)}takeOver(records){this.entries.splice(0,Infinity,...records);for(const{log}of records)if(log!==null)
this.begunLogs.add(log);this.firstFailed=firstToFail(this.entries)}async step(name,title,body){const{log,clock}=this.options;const started=clock.seconds();const journal=new StepLog(
this.options,name,this.begunLogs);const record=this.add(name,title,"failed",stillRunning,[{code:"unfinished"}]);const latest=new LatestOutput;const noLongerRuns=log.
begins?.({title,detail:()=>latest.line(this.options.redact)});if(noLongerRuns===void 0)log.info(`… ${title}`);const end=(outcome,message,failures=[])=>{if(outcome!==
"failed")delete record.failures;else record.failures=failures.map(failure=>redacted(failure,this.options.redact));Object.assign(record,{seconds:round(clock.seconds()-
started),outcome,message,log:journal.file});this.save();noLongerRuns?.();return`${title} (${record.seconds.toFixed(1)} s)`};try{const result=await body(this.handle(
journal,record,latest));const done=`✓ ${end("ok",null)}`;if(log.folds&&journal.text!=="")log.block(done,shownEnd(journal.text,foldedLogLimit));else log.info(done);
if(!log.folds&&journal.text!=="")log.debug(journal.text);return result}catch(error){if(error instanceof Error)this.recordedErrors.add(error);const message=this.
options.redact((0,errors.Wk)(error));this.firstFailed??=name;journal.add(`✗ ${message}`);log.info(`✗ ${end("failed",message,(0,errors.dJ)(error))}: ${message.
split("\n",1)[0]}`);log.block(`${name}: what it ran and saw`,shownEnd(journal.text,shownLogLimit));throw error}}skip(name,title,why){this.add(name,title,"skippe\
d",this.options.redact(why));this.options.log.info(`- ${title}: skipped, ${this.options.redact(why)}`)}handle(journal,record,latest){const{run,redact,log}=this.
options;const attempt=async command=>{journal.add(`$ ${(0,process2.ay)(command)}${command.cwd===void 0?"":`   (in ${command.cwd})`}`);record.log=journal.file;const isShown=log.
begins!==void 0&&command.logged===void 0;const result=await run(isShown?{...command,onOutput:latest.add}:command);journal.add(loggedEnd(redact(command.logged?.(
result)??result.output)));journal.add(`→ ${(0,command_error.qQ)(result)}`);return result};return{exec:attempt,execOrThrow:async(command,hint)=>{const result=await attempt(
command);if(result.code===0)return result;const stderr=command.reason?.(result.stderr)??result.stderr;throw new command_error.Qd(command,{...result,stderr},redact,
hint)},note:text=>{journal.add(`# ${text}`);latest.note(text);record.log=journal.file;log.debug(redact(text))}}}add(step,title,outcome,message,failures){const start=round(
this.options.clock.seconds()-this.zero);const record={step,title,start,seconds:0,outcome,message,log:null,...failures===void 0?{}:{failures:failures.map(failure=>({
...failure}))}};this.entries.push(record);this.save();return record}save(){const folder=(0,write_file.IL)(this.options.folder,"evidence");(0,write_file.lo)((0,external_node_path_.
join)(folder,"steps.json"),`${JSON.stringify(this.entries,null,2)}
`)}}const stepsOfPart=(steps,prefix,words)=>({began:steps.began,step:(name,title,body)=>steps.step(`${prefix}.${name}`,`${title}, ${words}`,body),skip:(name,title,why)=>steps.
skip(`${prefix}.${name}`,`${title}, ${words}`,why)});class StepLog{file=null;text="";folder;name;redact;begun;constructor({folder,redact},step,begun){this.folder=
folder;this.redact=redact;this.begun=begun;this.name=`evidence/steps/${step.replaceAll(/[^\w.-]/g,"-")}.log`}add(text){if(text.trim()==="")return;const written=`${this.
redact(text.replace(/(?<!\n)\n+$/,""))}
`;(0,write_file.IL)(this.folder,"evidence","steps");const path=(0,external_node_path_.join)(this.folder,this.name);if(this.begun.has(this.name))(0,write_file.WZ)(
path,written);else(0,write_file.lo)(path,written);this.begun.add(this.name);this.file=this.name;this.text+=written}}const redacted=(failure,redact)=>Object.fromEntries(
Object.entries(failure).map(([name,value])=>[name,name==="code"?value:redact(value)]));function firstToFail(records){const failed=records.filter(({outcome})=>outcome===
"failed");const ended=failed.filter(record=>!isUnfinished(record));const byEnd=(a,b)=>a.start+a.seconds-(b.start+b.seconds);return[...ended.sort(byEnd),...failed][0]?.
step??null}function loggedEnd(output){if(output.length<=loggedOutputLimit)return output;return`[${output.length-loggedOutputLimit} characters before this were l\
eft out]
${output.slice(-loggedOutputLimit)}`}function shownEnd(text,limit){return text.length<=limit?text:`[the whole log is in the report]
${text.slice(-limit)}`}const round=seconds=>Math.max(0,Math.round(seconds*1e3)/1e3)}),80094:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IK:()=>failOnValues,LG:()=>commitOfEvent,PA:()=>problemsOfBaseline,ke:()=>readBaselineInput});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
49523);var _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19489);var _event_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68121);
var _values_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(63478);const failOnValues=["broken","breaking","recreated","deleted","changed"];function readBaselineInput(value,workspace,fault){
if(value==="auto")return{kind:"auto"};const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value)?value:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(workspace,value);const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder,{throwIfNoEntry:false});const isPath=/^(?:\.{0,2}\/|\.{1,2}$)/.test(
value);const way=there===void 0?null:wayFault(folder,workspace);if(way!==null)return fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} ${way}`);if(there?.
isDirectory()&&(isPath||!looksLikeRef(value)||!value.includes("~")))return folder===workspace?fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} is\
 the workspace itself, which would be compared with itself; name a ref or another folder`):{kind:"folder",folder,shown:value};if(isPath)return fault(there===void 0?
`there is no folder ${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} (relative to ${workspace})`:`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)}\
 is not a folder`);if(value.startsWith("-"))return fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} begins with a dash, which no git ref does`);return looksLikeRef(
value)?{kind:"ref",ref:value}:fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} is not auto, a git ref such as origin/main, or a folder`)}function wayFault(folder,workspace){
try{(0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.Mv)(folder,workspace);return null}catch(error){if(error instanceof _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.
ie)return error.message;throw error}}function problemsOfBaseline(cluster,install,manifests){const problems=[];if(manifests.length===0)problems.push("it needs ma\
nifests: the files that are compared with those of the baseline");if(cluster!=="kind")problems.push("it works only with cluster kind: objects are changed and de\
leted, and kro is restarted");else if(install==="none")problems.push("it needs kro in the cluster, and install is none");return problems}const looksLikeRef=value=>/^[\w][\w./+@-]{0,249}(?:[~^]\d{0,6}){0,5}$/.
test(value)&&!/\.\.|@\{|\/\/|\.lock$|\/$/.test(value);const noCommit=/^0+$/;function commitOfEvent(env){const name=env.GITHUB_EVENT_NAME??"";const event=(0,_event_js__WEBPACK_IMPORTED_MODULE_4__.
A6)(env);if(event===null)return`the event ${name||"(none)"} of this job could not be read (GITHUB_EVENT_PATH)`;const[commit,role]=commitIn(event);if(commit===null)
return`the event ${name} has no commit to compare with`;if(noCommit.test(commit))return"this push made the branch, so that there is no commit before it";return/^[0-9a-f]{40}$/.
test(commit)?{commit,role}:`the event ${name} names ${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(commit)}, which is not a commit`}function commitIn(event){const base=field(
event,"pull_request","base","sha");if(base!==null)return[base,"base of the pull request"];const queued=field(event,"merge_group","base_sha");if(queued!==null)return[
queued,"base of the merge group"];return[field(event,"before"),"before the push"]}function field(value,...path){const found=(0,_event_js__WEBPACK_IMPORTED_MODULE_4__.
$L)(value,...path);return typeof found==="string"?found:null}}),68121:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{$L:()=>eventField,A6:()=>eventOf,_n:()=>pullRequestOf,zA:()=>eventCommitOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var _values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63478);function eventOf(env){if(!env.GITHUB_EVENT_PATH)return null;try{const event=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH,
"utf8"));return(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.pi)(event)?event:null}catch{return null}}function eventField(value,...path){let current=value;for(const name of path)
current=(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.pi)(current)?current[name]:void 0;return current}function pullRequestOf(env){const event=eventOf(env);const number=(0,
_values_js__WEBPACK_IMPORTED_MODULE_1__.pi)(eventField(event,"issue","pull_request"))?eventField(event,"issue","number"):eventField(event,"pull_request","number");
return typeof number==="number"&&Number.isSafeInteger(number)&&number>0?number:null}function eventCommitOf(env){const commit=eventField(eventOf(env),"pull_reque\
st","head","sha");return typeof commit==="string"&&/^[0-9a-f]{40}$/.test(commit)?commit:null}}),63478:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o8:()=>durationSeconds,fo:()=>isFile,jR:()=>isKroCheckout,pi:()=>isMapping,O9:()=>isWebUrl,y8:()=>quoteUrl,cl:()=>quoteValue,
ar:()=>readMirror,o$:()=>readSource,Vv:()=>sizeBytes,BF:()=>switchValues});var external_node_fs_=__webpack_require__(73024);var input_file=__webpack_require__(49523);
;const isGitUrl=value=>/^(?:https?|ssh|git|file):\/\//i.test(value)||/^[\w.-]{1,100}@[\w.-]{1,255}:[^/]/.test(value);const protocols=["https:","ssh:","file:"];function readGitSource(value,fault){
const at=value.indexOf("#");const url=at===-1?value:value.slice(0,at);const ref=at===-1?"HEAD":value.slice(at+1);const protocol=/^[a-z]+:(?=\/\/)/i.exec(url)?.[0].
toLowerCase()??"ssh:";if(!protocols.includes(protocol))return fault(`${protocol}// is not taken for a git repository; use https://, ssh:// or git@host:path`);if(!/^[!-~]+$/.
test(value))return fault("the git URL has white space or characters that are not ASCII in it");if(at===-1&&/\.git@/.test(url))return fault("write the ref of a g\
it URL behind a #, as in https://github.com/kubernetes-sigs/kro.git#main");const problem=refProblem(ref);return problem===null?{url,ref}:fault(`the ref behind t\
he # ${problem}`)}function refProblem(ref){if(ref==="")return"is empty; give a branch, a tag or a commit, or leave the # out";if(ref.startsWith("-"))return"begi\
ns with a dash; git would take it for an option";if(ref.length>255)return"is longer than 255 characters";if(!/^[\w./+@-]+$/.test(ref)||/\.\.|\/\/|@\{|\.lock$|\/$|\.$/.
test(ref))return"is not the name of a branch or a tag, nor a commit";return null};const quoteValue=value=>JSON.stringify(value.length>80?`${value.slice(0,77)}…`:
value);const quoteUrl=value=>quoteValue(value.replace(/^([\w.:-]{0,300}=)?([a-z][a-z0-9+.-]{0,20}:\/{0,3})?.*@/is,"$1$2…@").replace(/[?#].*/s,"?…"));const switchValues=[
"true","false","yes","no"];const isMapping=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);function isFile(path){return(0,external_node_fs_.
existsSync)(path)&&(0,external_node_fs_.statSync)(path).isFile()}function isWebUrl(value){try{return["http:","https:"].includes(new URL(value).protocol)}catch{return false}}
function durationSeconds(text){const parts=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text);if(!parts||text==="")return null;return Number(parts[1]??0)*3600+Number(
parts[2]??0)*60+Number(parts[3]??0)}function sizeBytes(text){const parts=/^(\d+)\s*(B|KB|MB|GB)?$/i.exec(text);const unit={B:1,KB:1e3,MB:1e6,GB:1e9}[(parts?.[2]??
"B").toUpperCase()];return parts&&unit?Number(parts[1])*unit:null}const kroModule=/^module\s+github\.com\/(awslabs|kro-run|kubernetes-sigs)\/kro\s*$/m;function isKroCheckout(folder){
try{return kroModule.test((0,input_file.$C)(folder,"go.mod")??"")}catch{return false}}function readSource(value,path,fault){if(/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.
test(value))return{module:value};if(isGitUrl(value)){const git=readGitSource(value,fault);return git===null?null:{git}}const folder=path(value);if(!(0,external_node_fs_.
existsSync)(folder)||!(0,external_node_fs_.statSync)(folder).isDirectory())return fault(`${quoteValue(value)} is neither a folder nor a version such as v0.9.4 n\
or a git URL such as https://github.com/kubernetes-sigs/kro.git#main`);return{checkout:folder}}function readMirror(line){const at=line.indexOf("=");const host=line.
slice(0,at).trim();const url=line.slice(at+1).trim().replace(/(?<!\/)\/+$/,"");return at>0&&/^[a-z0-9.-]+(:\d+)?$/i.test(host)&&isWebUrl(url)?{host,url}:null}}),
14269:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RT:()=>restoreBuildCache,eF:()=>actionsFolderCache,
iS:()=>noFolderCache,t8:()=>maySaveBuild});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(49523);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83916);var _go_folders_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55030);async function restoreBuildCache(folder,versions,platform,cache,step){const asked=await step.
exec({tool:"go",args:["env","GOVERSION","GOCACHE","GOMODCACHE"],cwd:folder,timeoutSeconds:120});const[go,...folders]=asked.stdout.trim().split("\n");const[,modules2]=folders;
if(asked.code!==0||!go||!modules2||folders.length!==2)return null;const sums=sumsOf(folder);const prefix=`setup-kro-go-${platform.os}-${platform.arch}-${go}-ko-${versions.
ko}-`;const key=`${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(sums).digest("hex").slice(0,16)}`;const restore=()=>cache.restore(
folders,key,[prefix]);const found=cache===noFolderCache?null:await(0,_go_folders_js__WEBPACK_IMPORTED_MODULE_3__.j)(modules2,restore);step.note(found===null?`no\
 build cache ${key}`:`build cache ${found} restored`);return{key,folders,restored:found,hit:found===key}}function sumsOf(folder){try{return(0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_1__.
$C)(folder,"go.sum")??""}catch{return""}}const noFolderCache={restore:async()=>null,save:async()=>void 0};const ownEvents=["push","merge_group","schedule","work\
flow_dispatch","repository_dispatch","release"];function maySaveBuild(env,built){const event=env.GITHUB_EVENT_NAME??"";if(event==="pull_request")return true;if(!ownEvents.
includes(event)||built===null)return false;return"moduleSum"in built||built.commit===env.GITHUB_SHA}function actionsFolderCache(log){const available=async()=>{const cache=await Promise.
all([__webpack_require__.e(705),__webpack_require__.e(751),__webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__,60142));return cache.isFeatureAvailable()?
cache:null};return{async restore(folders,key,prefixes){try{return await(await available())?.restoreCache([...folders],key,[...prefixes])??null}catch(error){log.
warning(`Go's build cache could not be restored, so everything is compiled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);return null}},async save(folders,key){
try{await(await available())?.saveCache([...folders],key)}catch(error){log.warning(`Go's build cache could not be saved for the next job: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`)}}}}}),41441:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>smokeTest,p:()=>smokeTestName});
const smokeTestName="setup-kro-smoke";function smokeTest(namespace){const kind="SetupKroSmoke";const plural="setupkrosmokes";const message="reconciled by kro";const name=smokeTestName;
return{role:{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",metadata:{name:"setup-kro:smoke",labels:{"rbac.kro.run/aggregate-to-controller":"true"}},
rules:[{apiGroups:["kro.run"],resources:[plural,`${plural}/status`,`${plural}/finalizers`],verbs:["*"]},{apiGroups:[""],resources:["configmaps"],verbs:["*"]}]},
rgd:{apiVersion:"kro.run/v1alpha1",kind:"ResourceGraphDefinition",metadata:{name},spec:{schema:{apiVersion:"v1alpha1",kind,spec:{message:'string | default="none\
"'}},resources:[{id:"proof",template:{apiVersion:"v1",kind:"ConfigMap",metadata:{name:"${schema.metadata.name}-proof"},data:{message:"${schema.spec.message}"}}}]}},
instance:{apiVersion:"kro.run/v1alpha1",kind,metadata:{name,namespace},spec:{message}},child:{apiVersion:"v1",kind:"ConfigMap",name:`${name}-proof`,namespace,message},
crd:`${plural}.kro.run`}}}),55030:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>makeWritable,
j:()=>withoutNewToolchains});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);async function makeWritable(folder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder,493);for(const entry of await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder,{withFileTypes:true})){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,entry.name);
if(entry.isDirectory())await makeWritable(path);else if(entry.isFile())await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path,420)}}async function withoutNewToolchains(modules2,fill){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(modules2),{recursive:true});const aside=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${modules2}.toolchains-`);const before=await toolchainsIn(modules2);for(const[index,path]of before.entries())
await move(path,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside,String(index)));try{return await fill()}finally{for(const path of await toolchainsIn(modules2))
await remove(path);for(const[index,path]of before.entries()){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(path),{recursive:true});await move((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside,String(index)),path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(aside,{recursive:true,force:true})}}async function toolchainsIn(modules2){const places=[[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(modules2,"golang.or\
g"),/^toolchain@/],[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(modules2,"cache","download","golang.org"),/^toolchain$/]];const found=await Promise.all(places.
map(async([folder,pattern])=>(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[])).filter(name=>pattern.test(name)).map(name=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)))));return found.flat()}async function move(from,to){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(from,493);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from,to)}async function remove(path){
await makeWritable(path).catch(()=>void 0);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{recursive:true,force:true})}}),16298:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>rgdErrorsFile,p:()=>readRgdErrors});var _evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34416);
const rgdErrorsFile="evidence/rgd-errors.json";const most=2e3;const shape=(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(1),1),rgds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({rgd:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,rounds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
vj)(1e3),0),seconds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.vj)(1e5),0),rest:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)("accepted","not-located","too-many","not-answered"),errors:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({kind:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,words:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,expression:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),null),pointer:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,file:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,line:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.n8,column:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
n8}),most)}),most)});const readRgdErrors=evidence=>evidence.recordOf(rgdErrorsFile,shape)?.rgds??[]}),8429:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>parseCel});var _tokens_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63466);const deepest=200;const mostCharacters=5e4;
const mostTokens=4e3;class NotCel extends Error{}function parseCel(text){if(text.length>mostCharacters)return null;const tokens=(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__.
k)(text);if(tokens===null||tokens.length===0||tokens.length>mostTokens)return null;try{return new Parser(tokens).whole()}catch(error){if(error instanceof NotCel)
return null;throw error}}const levels=[["||"],["&&"],["==","!=","<","<=",">",">=","in"],["+","-"],["*","/","%"]];class Parser{tokens;at=0;depth=0;constructor(tokens){
this.tokens=tokens}whole(){const found=this.expression();if(this.at<this.tokens.length)throw new NotCel;return found}expression(){this.depth+=1;if(this.depth>deepest)
throw new NotCel;const condition=this.operation(0);let found=condition;if(this.takes("?")){const yes=this.operation(0);this.expect(":");found={kind:"choice",condition,
yes,no:this.expression()}}this.depth-=1;return found}operation(level){const operators=levels[level];if(operators===void 0)return this.unary();let left=this.operation(
level+1);for(;;){const token=this.tokens[this.at];const operator=token!==void 0&&token.kind!=="string"?String(token.value):"";if(!operators.includes(operator))return left;
this.at+=1;left={kind:"binary",operator,left,right:this.operation(level+1)}}}unary(){const operators=[];for(;;){if(this.takes("!"))operators.push("!");else if(this.
takes("-"))operators.push("-");else break;if(operators.length>deepest)throw new NotCel}return operators.reduceRight((of,operator)=>({kind:"unary",operator,of}),
this.member())}member(){let found=this.primary();for(;;){if(this.takes(".")||this.takes("?.")){this.takes("?");const name=this.name();found=this.takes("(")?{kind:"\
call",of:found,name,args:this.list(")")}:{kind:"field",of:found,name}}else if(this.takes("[")||this.takes("[?")){this.takes("?");const index=this.expression();this.
expect("]");found={kind:"index",of:found,index}}else return found}}primary(){const token=this.tokens[this.at];if(token===void 0)throw new NotCel;this.at+=1;if(token.
kind==="string"||token.kind==="number")return{kind:"literal",value:token.value};if(token.kind==="name")return this.named(token.value);if(token.value===".")return{
kind:"name",name:this.name()};if(token.value==="("){const found=this.expression();this.expect(")");return found}if(token.value==="[")return{kind:"list",items:this.
list("]")};if(token.value==="{")return{kind:"map",entries:this.entries()};throw new NotCel}named(name){const words={true:true,false:false,null:null};if(Object.hasOwn(
words,name))return{kind:"literal",value:words[name]??null};if(this.takes("("))return{kind:"call",of:null,name,args:this.list(")")};return{kind:"name",name}}list(end){
const items=[];while(!this.takes(end)){this.takes("?");items.push(this.expression());if(!this.takes(",")){this.expect(end);break}}return items}entries(){const entries=[];
while(!this.takes("}")){this.takes("?");entries.push(this.operation(0));this.expect(":");entries.push(this.expression());if(!this.takes(",")){this.expect("}");break}}
return entries}name(){const token=this.tokens[this.at];if(token?.kind!=="name")throw new NotCel;this.at+=1;return token.value}takes(operator){const token=this.tokens[this.
at];if(token?.kind!=="operator"||token.value!==operator)return false;this.at+=1;return true}expect(operator){if(!this.takes(operator))throw new NotCel}}}),63466:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>stringAt,k:()=>tokensOf});const patterns={blank:/[\s]+|\/\/[^\n]*/y,name:/[A-Za-z_][A-Za-z0-9_]*/y,number:/0[xX][0-9a-fA-F]+u?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[uU]?/y,
operator:/\?\.|\[\?|&&|\|\||==|!=|<=|>=|[-+*/%!<>?:.,()[\]{}]/y};function tokensOf(text){const tokens=[];let at=0;while(at<text.length){const blank=matchAt(patterns.
blank,text,at);if(blank!==null){at+=blank.length;continue}const found=tokenAt(text,at);if(found===null)return null;tokens.push(found.token);at=found.end}return tokens}
function tokenAt(text,at){const string=stringAt(text,at);if(string!==null)return{token:{kind:"string",value:string.value},end:string.end};for(const kind of["nam\
e","number","operator"]){const found=matchAt(patterns[kind],text,at);if(found===null)continue;const end=at+found.length;return kind==="number"?{token:{kind,value:Number(
found.replace(/[uU]$/,""))},end}:{token:{kind,value:found},end}}return null}function matchAt(pattern,text,at){pattern.lastIndex=at;return pattern.exec(text)?.[0]??
null}const escapes={n:"\n",r:"\r",t:"	",b:"\b",f:"\f",a:"\x07",v:"\v"};function stringAt(text,start){const prefix=/[rRbB]{0,2}(?=["'])/y;prefix.lastIndex=start;
const[kind]=prefix.exec(text)??[];if(kind===void 0)return null;const isRaw=kind.toLowerCase().includes("r");const open=start+kind.length;const quote=text.startsWith(
text.charAt(open).repeat(3),open)?text.slice(open,open+3):text.charAt(open);let value="";for(let at=open+quote.length;at<text.length;at+=1){if(text.startsWith(quote,
at))return{value,end:at+quote.length};const one=text.charAt(at);if(one!=="\\"||isRaw){value+=one;continue}at+=1;value+=escapes[text.charAt(at)]??text.charAt(at)}
return null}}),64042:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>closest});const shortestBeginning=4;
function closest(wanted,words){const others=[...new Set(words)].filter(word=>word!==wanted&&word.length<=100);if(wanted.length>100)return null;const near=others.
map(word=>({word,distance:distanceOf(wanted.toLowerCase(),word.toLowerCase())})).filter(({distance})=>distance<=Math.min(2,Math.floor(wanted.length/2))).sort((a,b)=>a.
distance-b.distance);if(near[0]!==void 0)return near[0].word;const begun=others.filter(word=>word.startsWith(wanted)||wanted.startsWith(word));const[only]=begun;
return begun.length===1&&only!==void 0&&Math.min(only.length,wanted.length)>=shortestBeginning?only:null}function distanceOf(a,b){let before=[];let row=Array.from(
{length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i+=1){const next=[i];for(let j=1;j<=b.length;j+=1){const swapped=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-
1];next.push(Math.min((row[j]??0)+1,(next[j-1]??0)+1,(row[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped?(before[j-2]??0)+1:Number.POSITIVE_INFINITY))}before=row;row=next}
return row[b.length]??0}}),16282:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DJ:()=>withoutControls,
DV:()=>codeBlock,EH:()=>escapeLine,FV:()=>escapeMarkdown,Fw:()=>escapeMermaid,GJ:()=>onOneLine,GO:()=>escapeJson,SS:()=>codeSpan,ZD:()=>escapeHtml,_b:()=>mermaidLabel,
escapeForLog:()=>escapeForLog,vI:()=>shortened});const terminalSequences=[/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,/(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0080-\u009f\n\r]*(?:\u0007|\u001b\\|\u009c)/g,
/\u001b[ -/]*[0-~]/g];const controls=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;const invisible=/[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u{e0100}-\u{e01ef}]/gu;
const codePoint=character=>(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0");const withoutControls=text=>terminalSequences.reduce((rest,sequence)=>rest.
replace(sequence,""),text).replace(/\r\n?/g,"\n").replace(controls,"").replace(invisible,character=>`‹U+${codePoint(character)}›`);const onOneLine=text=>withoutControls(
text).split("\n").map(line=>line.trim()).filter(line=>line!=="").join(" ");const escapeForLog=text=>withoutControls(text).replace(/^([^\S\n]*)::/gm,"$1: :").replaceAll(
"##[","## [");const escapeLine=text=>escapeForLog(onOneLine(text));const htmlEntities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};const escapeHtml=text=>withoutControls(
text).replace(/[&<>"']/g,character=>htmlEntities[character]??character);const markdownMarks=/[&<>\\`*_{}[\]#|~$@]|:(?=\/\/)|(?<=www)\.|(?<=GH)-(?=\d)|:(?=[a-z+-][\w+-]{0,40}:)|^[-+=]|(?<=^\d{1,9})[.)]/gi;
const apart="&#8203;";const reference=/^(?:@\w|#\d|-\d|:[a-z+-])/i;const escapeMarkdown=text=>onOneLine(text).replace(markdownMarks,(mark,offset,whole)=>{const between=reference.
test(whole.slice(offset,offset+2))?apart:"";return`&#${mark.charCodeAt(0)};${between}`});function codeBlock(text,language="text"){const shown=escapeForLog(text);
const fence="`".repeat(Math.max(3,longestRow(shown)+1));return`${fence}${language}
${shown}
${fence}`}function codeSpan(text){const shown=escapeLine(text);if(shown==="")return"";const fence="`".repeat(longestRow(shown)+1);const space=shown.includes("`")?
" ":"";return`${fence}${space}${shown}${space}${fence}`}function longestRow(text){let longest=0;for(const[row]of text.matchAll(/`+/g))longest=Math.max(longest,row.
length);return longest}const mermaidStatement=/^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|weekday|weekend|\d{4}-\d\d-\d\d)/i;
function escapeMermaid(text){const name=text.slice(0,1e3).replace(/[^\w .()-]/g," ").replace(/ +/g," ").trim().slice(0,80);return name===""||mermaidStatement.test(
name)?`step ${name}`.trim():name}const mermaidLabel=text=>text.slice(0,1e3).replace(/[^\w .()-]/g," ").replace(/ +/g," ").trim().slice(0,60);const escapeJson=json=>json.
replace(controls,jsonEscape).replace(invisible,jsonEscape).replaceAll("##[","#\\u0023[");const jsonEscape=character=>character.split("").map(unit=>`\\u${unit.charCodeAt(
0).toString(16).padStart(4,"0")}`).join("");const shortened=(text,limit)=>text.length<=limit?text:`${text.slice(0,limit-1).trimEnd()}…`}),4812:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AP:()=>neededForRgd,Ag:()=>describeAccess,EQ:()=>neededAccess,yZ:()=>accessTarget});var _rgd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86677);var _traits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60051);function neededAccess(version,namespace){const{crds,graphResource,leaderElection}=(0,
_traits_js__WEBPACK_IMPORTED_MODULE_0__.c)(version??"v99.0.0");const[graphs="",graphGroup=""]=splitName(graphResource);const needs=[...verbs("list watch patch",
{group:graphGroup,resource:graphs}),...verbs("patch",{group:graphGroup,resource:graphs,subresource:"status"}),...verbs("get list watch create patch",{group:"api\
extensions.k8s.io",resource:"customresourcedefinitions"})];for(const[resource="",group=""]of crds.filter(crd=>crd!==graphResource).map(splitName))needs.push(...verbs(
"list watch create update patch delete",{group,resource}),...verbs("patch",{group,resource,subresource:"status"}));if(leaderElection)needs.push(...verbs("get cr\
eate update",{group:"coordination.k8s.io",resource:"leases",namespace}));return needs}function neededForRgd(rgd,resourceOf){const neededBy=`RGD ${rgd.metadata.name}`;
const needs=[];const served=kind=>kind===null?null:resourceOf(kind.apiVersion,kind.kind);const generated=served((0,_rgd_js__WEBPACK_IMPORTED_MODULE_1__._K)(rgd));
if(generated!==null)needs.push(...verbs("get list watch patch",{...generated,neededBy}),...verbs("update",{...generated,subresource:"status",neededBy}));for(const resource of(0,
_rgd_js__WEBPACK_IMPORTED_MODULE_1__.F3)(rgd)){const made=served(resource.made);if(made!==null)needs.push(...verbs("get list watch create patch delete",{...made,
neededBy}));const read=served(resource.read);if(read!==null)needs.push(...verbs("get list watch",{...read,neededBy}))}const seen=new Set;return needs.filter(need=>{
const text=describeAccess(need);return seen.has(text)?false:seen.add(text)})}const accessTarget=({group,resource,subresource,namespace})=>`${resource}${group===
""?"":`.${group}`}${subresource===null?"":`/${subresource}`}${namespace===null?"":` in ${namespace}`}`;const describeAccess=access=>`${access.verb} ${accessTarget(
access)}`;function verbs(list,of){return list.split(" ").map(verb=>({subresource:null,namespace:null,neededBy:"controller",...of,verb}))}const splitName=name=>[
name.slice(0,name.indexOf(".")),name.slice(name.indexOf(".")+1)]}),12306:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AI:()=>leaseName,HZ:()=>findDeployment,K7:()=>findPods,Oo:()=>controllerOf,Se:()=>electsLeader,v9:()=>holds,vi:()=>accountName,zR:()=>readLease});
var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);var _kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
60960);const leaseName="controller.kro.run";const kroLabels={"app.kubernetes.io/name":"kro"};const leaseSeconds=15;function findDeployment(deployments,namespace){
const here=deployments.filter(({metadata})=>metadata.namespace===namespace);return here.find(({metadata})=>(0,_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_0__.
k)({matchLabels:kroLabels},metadata.labels))??here.find(({metadata})=>metadata.name==="kro")??null}function findPods(pods,namespace,deployment){const selector=deployment?.
spec?.selector??{matchLabels:kroLabels};return pods.filter(({metadata})=>metadata.namespace===namespace&&(0,_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_0__.
k)(selector,metadata.labels))}const accountName=(deployment,pods)=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(deployment,"spec","template","spec",
"serviceAccountName")??(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(pods[0],"spec","serviceAccountName")??(deployment===null?"kro":"default");function controllerOf(deployment,namespace){
const own=deployment.metadata.namespace??namespace;const args=argumentsOf(deployment);const at=args.indexOf("--leader-election-namespace");return{namespace:own,
deployment:deployment.metadata.name,serviceAccount:accountName(deployment,[]),leaderElection:electsLeader(deployment),leaseNamespace:(at<0?void 0:args[at+1])||own}}
const electsLeader=deployment=>argumentsOf(deployment).some(arg=>/^--?leader-elect(?:=true)?$/.test(arg));const argumentsOf=deployment=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
p_)(deployment,"spec","template","spec","containers").flatMap(container=>argumentsRead((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Te)(container,"args")));
function argumentsRead(args){const after=args.indexOf("--allow-crd-deletion")+1;return after>0&&args[after]?.startsWith("-")===false?args.slice(0,after):args}function readLease(lease){
const renewedAt=Date.parse((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(lease,"spec","renewTime")??"");return{holder:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(lease,"spec","holderIdentity")??"",renewedAt:Number.isNaN(renewedAt)?null:renewedAt,seconds:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(lease,
"spec","leaseDurationSeconds")??leaseSeconds}}const holds=(pod,{holder})=>[pod.metadata.name,(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(pod,"spec",
"nodeName")].some(host=>host!==null&&holder.startsWith(`${host}_`))}),20823:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>expressionsOf,l:()=>expressionsIn});var _cel_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8429);var _cel_tokens_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63466);var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86057);function expressionsOf(rgd){const found=[];const add=(value,use,resource)=>{
for(const source of expressionsIn(value)){const cel=(0,_cel_parse_js__WEBPACK_IMPORTED_MODULE_0__.W)(source);if(cel!==null)found.push({cel,use,resource})}};add(
(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(rgd,"spec","schema","status"),"value",null);for(const resource of(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
p_)(rgd,"spec","resources")){const id2=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(resource,"id");add((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ZZ)(resource,"readyWhen"),"readyWhen",id2);add((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(resource,"includeWhen"),"includeWhen",id2);for(const part of[
"template","externalRef","forEach"])add((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(resource,part),"value",id2)}return found}const deepest=100;function expressionsIn(value,depth=0){
if(typeof value==="string")return expressionsInText(value);if(value===null||typeof value!=="object"||depth>deepest)return[];return Object.values(value).flatMap(
one=>expressionsIn(one,depth+1))}function expressionsInText(text){const found=[];let from=0;for(;;){const start=text.indexOf("${",from);const end=start===-1?-1:
closingBrace(text,start+2);if(end===-1)return found;found.push(text.slice(start+2,end));from=end+1}}function closingBrace(text,start){let open=0;for(let at=start;at<
text.length;at+=1){const one=text.charAt(at);if(one==='"'||one==="'"){const string=(0,_cel_tokens_js__WEBPACK_IMPORTED_MODULE_1__.b)(text,at);if(string===null)return-1;
at=string.end-1}else if(one==="{")open+=1;else if(one==="}"){if(open===0)return at;open-=1}}return-1}}),78758:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>graphStatus,i:()=>isGraphObject});var _kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
41610);const isGraphObject=({apiVersion,kind,status})=>kind==="Graph"&&apiVersion.startsWith("kro.run/")&&status?.state===void 0;const onItsWay=new Set(["Waitin\
gForReadiness","DataPending"]);function graphStatus(graph){const conditions=(0,_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_0__.yb)(graph).filter(({observedGeneration})=>observedGeneration===
null||observedGeneration>=(graph.metadata.generation??0));const of=type=>conditions.find(one=>one.type===type)??null;const[accepted,resources,ready]=[of("Accept\
ed"),of("ResourcesConverged"),of("Ready")];const isTrue=one=>one?.status==="True";if(isTrue(accepted)&&isTrue(resources)&&(ready===null||isTrue(ready)))return{converged:true,
why:null,state:"converged"};const why=[accepted,resources,ready].find(one=>one!==null&&!isTrue(one))??null;if(accepted?.status==="False")return{converged:false,
why,state:"refused"};const isFailing=resources?.status==="False"&&!onItsWay.has(resources.reason);return{converged:false,why,state:isFailing?"failing":"pending"}}}),
28044:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>graphNodes});var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86057);var _rgd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86677);const mostNodes=100;function graphNodes(rgd){const resources=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
p_)(rgd,"spec","resources").slice(0,mostNodes);const kinds=(0,_rgd_js__WEBPACK_IMPORTED_MODULE_1__.F3)(rgd);const ids2=resources.map(resource=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(resource,"id")??"");const nodes=resources.flatMap((resource,place)=>{const id2=ids2[place];if(!id2)return[];const named=identifiersIn(withoutReadyWhen(resource));
const{made=null,read=null}=kinds[place]??{};return[{id:id2,kind:made??read,role:read!==null&&made===null?"external":"template",dependsOn:[...new Set(ids2)].filter(
other=>other!==id2&&named.has(other)),readyWhen:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(resource,"readyWhen"),includeWhen:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(resource,"includeWhen"),isCollection:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(resource,"forEach").length>0}]});const order=new Map((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(rgd,"status","topologicalOrder").map((id2,place)=>[id2,place]));const placeOf=({id:id2})=>order.get(id2)??order.size;return nodes.toSorted((a,b)=>placeOf(a)-
placeOf(b))}const withoutReadyWhen=resource=>resource===null||typeof resource!=="object"?null:{...resource,readyWhen:null};const mostCharacters=1e6;function identifiersIn(value){
const found=new Set;let left=mostCharacters;const visit=inner=>{if(left<=0)return;if(typeof inner==="string"){left-=inner.length;for(const expression of expressionsIn(
inner))for(const[name]of expression.matchAll(/(?<![\w.$])[A-Za-z_]\w{0,252}(?!\w)/g))found.add(name)}else if(inner!==null&&typeof inner==="object")Object.values(
inner).forEach(visit)};visit(value);return found}function expressionsIn(text){const found=[];for(let start=text.indexOf("${");start!==-1;){const{expression,end}=readExpression(
text,start+2);found.push(expression);start=text.indexOf("${",end)}return found}function readExpression(text,start){let expression="";let depth=1;let at=start;while(at<
text.length){const character=text[at]??"";if(character==='"'||character==="'"){at=endOfLiteral(text,at);expression+='""';continue}if(character==="{")depth+=1;if(character===
"}")depth-=1;at+=1;if(depth===0)break;expression+=character}return{expression,end:at}}function endOfLiteral(text,start){const quote=text[start];let at=start+1;while(at<
text.length&&text[at]!==quote)at+=text[at]==="\\"?2:1;return at+1}}),80469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{T:()=>isMadeByKro,y:()=>madeByKroSelector});const ownedLabel="kro.run/owned";const madeByKroSelector=`${ownedLabel}=true`;const isMadeByKro=({
metadata})=>metadata.labels?.[ownedLabel]==="true"}),22454:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N6:()=>reasonsIn});var builtin_kinds=__webpack_require__(87855);var kubernetes_refusal=__webpack_require__(12422);;const celMessages={"expression-failed":["%w:\
 bytes value cannot be used directly in a resource template or status field; encode it explicitly, e.g. base64.encode(...)","%w: uint value %d overflows int64; \
convert it explicitly, e.g. string(...)","map key must be string, got %T","Invalid byte formatted string %s: %v","Invalid date formatted string %s: %v","Invalid\
 date-time formatted string %s: %v","Invalid duration %s: %v","hash.fnv64a argument must be a string","hash.md5 argument must be a string","hash.sha256 argument\
 must be a string","json.marshal failed to convert value: %s","json.marshal failed to encode value: %s","json.unmarshal argument must be a string","json.unmarsh\
al failed to parse JSON: %s","lists.insertAtIndex: expected 3 arguments (arr, index, value)","lists.insertAtIndex: first argument must be a list","lists.insertA\
tIndex: index %d out of bounds [0, %d]","lists.insertAtIndex: index must be an integer","lists.removeAtIndex: first argument must be a list","lists.removeAtInde\
x: index %d out of bounds [0, %d)","lists.removeAtIndex: index must be an integer","lists.setAtIndex: expected 3 arguments (arr, index, value)","lists.setAtInde\
x: first argument must be a list","lists.setAtIndex: index %d out of bounds [0, %d)","lists.setAtIndex: index must be an integer","random.seededInt max must be \
an integer","random.seededInt min must be an integer","random.seededInt min must be less than max","random.seededInt requires exactly 3 arguments","random.seede\
dInt seed must be a string","random.seededString length must be an integer","random.seededString length must be positive","random.seededString seed must be a st\
ring","omit() is a field-removal sentinel and cannot be compared","unsupported conversion from omit to %v","unsupported native conversion from omit to %v","type\
 conversion error from %s to %s","type conversion error from %s to %v","type conversion error from '%s' to '%s'","type conversion error from list to '%v'","type\
 conversion error from map to '%v'","type conversion not supported for %s","invalid array type, expected Items with a non-empty Schema","invalid data, expected \
XIntOrString value to be either a string or integer","invalid data, expected a map for the provided schema with type=object","invalid data, expected an array fo\
r the provided schema with type=array","invalid data, expected bool, got %T","invalid data, expected float, got %T","invalid data, expected int, got %T","invali\
d data, expected int, got non-integer float %v","invalid data, expected string, got %T","invalid data, got null for schema with nullable=false","invalid type, e\
xpected object, array, number, integer, boolean or string, or no type with x-kubernetes-int-or-string or x-kubernetes-preserve-unknown-fields is true, got %s","\
invalid x-kubernetes-list-type, expected 'map', 'set' or 'atomic' but got %s","unexpected data format for element of array with x-kubernetes-list-type=map: %T"],
"field-missing":["index out of bounds: %v"],"cel-invalid":["parse error: %v"],"type-mismatch":["type kind mismatch: got %q, expected %q","list element type inco\
mpatible: %w","list parameter count mismatch: got %d, expected %d","map key type incompatible: %w","map key type must be string when assigning struct → map","\
map keys must be strings to assign to struct","map must have key and value types","map parameter count mismatch: got %d, expected %d","map value incompatible wi\
th struct field %q: %w","map value type incompatible: %w","expected map must have key and value types","field %q exists in output but not in expected type","fie\
ld %q has incompatible type: %w","struct field %q incompatible with map value type: %w","output has fields but expected type has none","type %q is not a list ty\
pe"],"author-conditions-invalid":["Condition: field key must be a string, got %v","Condition: no such field %q","runtime.condition: expected 3 arguments (receiv\
er, obj, type), got %d","runtime.condition: obj must be an object, got %v","runtime.condition: obj.status must be an object","runtime.condition: obj.status.cond\
itions must be a list","runtime.condition: type must be a string, got %v","runtime.condition: unexpected condition element type %v","runtime.condition: unexpect\
ed list size type","runtime.newCondition: %s must be a string, got %v","runtime.newCondition: argument must be a map, got %v","runtime.newCondition: duplicate k\
ey %q","runtime.newCondition: status must be one of True, False, Unknown (got %q)","runtime.newCondition: type must not be empty","runtime.newCondition: unknown\
 key %q (allowed: type, status, reason, message)"],context:["eval %q: %w","convert %q: %w","failed to convert map key: %w","unsupported type"],internal:["(%s %s\
 %s)","(%s && %s)","(%s ? %s : %s)","(%s || %s)","base environment: %w","nil type(s): output=%v, expected=%v","output type is nil","type %s definition differs b\
etween CEL environment and type provider"]};;const clientMessages={"crd-not-owned":["failed to update CRD %s: CRD already exists and is not owned by KRO"],"crd-\
owned-by-other-rgd":["failed to update CRD %s: CRD is owned by another ResourceGraphDefinition %s"],"crd-breaking-change":["cannot update CRD %s: breaking chang\
es detected: %s"],"crd-not-written":["failed to check for existing CRD: %w","failed to create CRD: %w","failed to patch CRD: %w","failed to delete CRD: %w"],"co\
ntroller-not-started":["cache sync timeout for %s","add parent handler %s: informer not found after EnsureWatch"],"definition-invalid":["apiVersion not found or\
 not a string","kind not found or not a string","invalid apiVersion format %q: %w","invalid kind %q: %s (must be a valid DNS-1035 label when lowercased)"],progress:[
"condition %q is awaiting reconciliation"],context:["add parent handler %s: %w"],internal:["Dropping item from queue after max retries","Error syncing item, not\
 requeuing","Error syncing item, requeuing with rate limit","Failed to add event handler to informer","Failed to ensure watch","Failed to get meta for old paren\
t object","Failed to get meta for parent object","Failed to get meta for watched object","Recovered from panic in instance reconcile","Watch error","already run\
ning","clearing dependent conditions not implemented","dynamic controller not started","failed to check schema compatibility: %w","failed to create HTTP client:\
 %w","failed to marshal CRD merge patch: %w","failed to remove parent event handler","recovered from panic in reconcile: %v","timeout waiting for queue to shutd\
own: %w","%v: found key '%s' in both maps","duplicate labels"]};;const controllerMessages={"graph-not-compiled":["latest issued graph revision %d has unknown st\
ate %q","latest issued graph revision %d is pending","latest issued graph revision not available"],"graph-failed":["latest graph revision %d failed compilation",
"latest issued graph revision %d failed"],"applyset-metadata-copied":["cannot install finalizer with invalid ApplySet inventory; repair the metadata, or remove \
it only after confirming no managed members remain: %w","validate deletion inventory: %w","invalid %s annotation: %q is not owned by kro","invalid %s annotation\
: %w","invalid %s annotation: got %q, want %q","invalid %s label: got %q, want %q","missing required %s annotation","contains an empty group-kind","invalid grou\
p %q: %s","invalid kind %q","invalid namespace %q: %s"],"other-applyset":["resource belongs to a different ApplySet","%s: %s (%s) belongs to ApplySet %q, cannot\
 reassign to %q","%s: %s/%s (%s) belongs to ApplySet %q, cannot reassign to %q"],"same-object-twice":["found resources with conflicts","resourceID: %s conflicts\
 with resourceID: %s"],"kind-gone":["RESTMapping failed for %v: %w","failed to get REST mapping for %v: %w"],"external-reference-missing":["waiting for external\
 reference %q: not found"],"reconciliation-suspended":["reconciliation suspended via %s annotation"],"child-deleting":["resource %q for node %q is currently bei\
ng deleted; waiting for deletion to complete before continuing reconciliation"],"author-conditions-invalid":["author conditions degraded; setting state=Error"],
"expression-failed":["failed to convert selector for %s: %w","invalid label selector for %s: %w"],progress:["cluster mutated","deleting apply-order wave %d","de\
leting resources","deletion encountered UID conflicts; retrying","prune encountered UID conflicts; retrying","graph revision %d issued and awaiting compilation",
"graph revisions not resolved","kind %s has been accepted and ready","revision %d compiled and active","waiting for graph revision %d to compile","waiting for g\
raph revision %d to settle","waiting for terminating graph revisions to settle","waiting for the latest graph revision to warm the in-memory registry"],context:[
"adopting graph revision %q: %w","adopting orphaned graph revisions: %w","apply failed: %w","apply results contain errors: %w","awaiting resource readiness: %v",
"collection item %d: %w","creating graph revision %q: %w","delete %s/%s: %w","deleting graph revision %q: %w","deletion blocked: %v","error deleting CRD: %w","e\
rror stopping service: %w","external ref get %s %s/%s: %w","failed applying managed finalizer/labels: %w","failed loading instance","failed removing finalizer: \
%v","failed to cleanup CRD %s: %w","failed to compile graph revision %q: %w","failed to get current state for %s/%s: %w","failed to list collection items: %w","\
failed to list external collection %s: %w","failed to patch instance with applyset labels: %w","failed to resolve graph revision","failed to update unmanaged st\
ate: %w","finalizer/labeling failed: %v","gvr %q: %w","list %v in %s: %w","list %v: %w","list deletion inventory: %w","list orphans failed: %w","listing graph r\
evisions for gc: %w","listing graph revisions: %w","project deletion inventory: %w","project failed: %w","prune failed: %w","resource error: %v","resource recon\
ciliation failed: %v","waiting for external collection %q: %w","waiting for external reference %q: %w","waiting for node %q: %w","waiting for unresolved resourc\
e: %w"],internal:["apply-order wave missing for node %q","compute graph revision spec hash: %w","failed to create runtime","failed to garbage collect graph revi\
sions","failed to get current graph revision: %w","failed to get current resource graph definition: %w","failed to marshal finalizer patch: %w","failed to regis\
ter collection watch","failed to register watch","failed to setup graph revision hash label: %w","failed to setup graph revision labels: %w","failed to setup la\
beler: %w","failed to shutdown microcontroller: %w","failed to update conditions status after graph resolution failure","resource reconciliation error","runtime\
 creation returned nil without an error","unknown instance state","unknown node type: %v","using fallback apply order"]};;const foreignMessages=[["name-empty",/(?<![\w-])(?:name is required|resource name may not be empty)(?![\w-])/],
["kind-not-installed",/cannot resolve group version(?: kind)? "?[^"\n]{1,300}|no matches for (?:kind "[^"\n]{1,100}" in (?:version|group) "[^"\n]{0,300}"|[^\n]{1,300})|failed to retrieve openapi schema[^\n]{0,300}|schema not found(?! for field)/],
["cel-invalid",/ERROR: <input>:\d{1,6}:\d{1,6}: [^\n]{1,500}|undeclared reference to '[^'\n]{1,200}'|undefined field '[^'\n]{1,200}'|found no matching overload for '[^'\n]{1,200}'|Syntax error: [^\n]{1,300}/],
["field-missing",/no such key: [^\n]{1,300}|no such field[^\n]{0,300}|no such attribute[^\n]{0,300}|index out of bounds: [^\n]{1,100}/],["expression-failed",/no such overload[^\n]{0,300}|division by zero|modulus by zero|(?:integer|unsigned integer|duration|timestamp) overflow|type conversion error[^\n]{0,300}|invalid argument[^\n]{0,300}|cost limit exceeded|actual cost limit exceeded/],
["definition-invalid",/cannot unmarshal (?:string|number|array|object|bool) into Go [^\n]{1,300}|error unmarshaling JSON: [^\n]{1,300}|strict decoding error: [^\n]{1,300}/]];
;const verbs={q:'"(?:[^"\\\\\\n]|\\\\.){0,2000}"',d:"-?\\d{1,20}"};function patternOf(format){const parts=format.split(/(%[qdsvwT])/);const source=parts.map((part,place)=>{
if(!/^%[qdsvwT]$/.test(part))return part.replaceAll(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`);if(place===1&&parts[0]===""&&part!=="%q")return"[\\w.-]{1,100}";const isLast=parts.
slice(place+1).every(rest=>rest==="");return isLast?"":verbs[part.slice(1)]??"[^\\n]{0,600}?"}).join("");return new RegExp(source,"y")}const literalLength=format=>format.
replaceAll(/%[qdsvwT]/g,"").length;;const graphMessages={"naming-convention":["%s: kind '%s' is not a valid KRO kind name: must be UpperCamelCase","id %s is a r\
eserved keyword in KRO","id %s is not a valid KRO resource id: must be lower camelCase"],"cel-invalid":["references unknown identifiers: %v","references unknown\
 identifiers: [%s]","uses unknown functions: %v","failed to inspect expression: %w","compile: %w","failed to type-check status expression %q at path %q: %w","fa\
iled to compile status expression %q at path %q: %w","failed to compile template expression %q at path %q: %w","failed to type-check %s expression %q in resourc\
e %q: %w","nested expressions are not allowed unless inside string literals","omit() can only be used in resource template expressions","omit() requires the CEL\
OmitFunction feature gate to be enabled","resource %q: omit() cannot be used at path %q — the field is required and must resolve to a concrete value","runtime\
 is only available in status.conditions expressions","instance status field must refer to a resource or schema: %s","failed to generate status schema from CEL t\
ypes: %w","unknown CEL type: %s","cyclic type reference detected: %s","CEL expressions in CRDs are only supported for metadata fields, found in path %q, resourc\
e %s"],"type-mismatch":["type mismatch in resource %q at path %q: expression %q returns type %q but expected %q","type mismatch in resource %q at path %q: expre\
ssion %q returns type %q but expected %q: %w"],"unknown-field":["schema not found for field %s","field %q not found in schema"],"wrong-value-type":["expected %s\
 type for path %s, got array","expected %s type for path %s, got object","expected %s type for path %s, got string","expected %s type for path %s, got %s","fiel\
d is not an array","schema at path %s has no valid type, OneOf, AnyOf, or AdditionalProperties","schema is nil for path %s","invalid array schema for path %s: n\
either Items.Schema nor Properties are defined","unknown schema type"],"namespace-scope":["resource %q is cluster-scoped and must not set metadata.namespace","r\
esource %q is namespaced and must set metadata.namespace when the instance CRD is cluster-scoped","resource %q has invalid metadata.namespace: %w"],"definition-\
invalid":["found duplicate resource IDs %s","found resources with duplicate id %q","resource %q: exactly one of template or externalRef must be provided","resou\
rce %q: cannot use externalRef with template","resource %q: cannot use externalRef with forEach","exactly one of name or selector must be provided","invalid sel\
ector: %w","invalid selector expression: %w","invalid selector object: %w","invalid label selector: %v","selector must be a Kubernetes LabelSelector object or a\
 CEL expression that resolves to one","resource %s is not a valid Kubernetes object: %v","apiVersion field not found","apiVersion field is not a string","kind f\
ield not found","kind field is not a string","metadata field not found","metadata field is not a map","version %s is not a valid Kubernetes version","invalid la\
bel for resource %q. labels with prefix %q are reserved for internal use","invalid annotation for resource %q. annotations with prefix %q are reserved for inter\
nal use","status fields without expressions are not supported: %v","failed to unmarshal resource %s: %w","failed to unmarshal spec schema: %w","failed to unmars\
hal status schema: %w","failed to unmarshal predefined types: %w","empty field name at position %d","invalid array index '%s' at position %d","unterminated arra\
y index at position %d","unterminated quoted string starting at position %d","expected closing bracket after quote at position %d","parse raw extension payload:\
 %w"],"for-each-invalid":["node %q: all forEach dimensions must be used to produce a unique resource identity, missing: %v","node %q: forEach iterator %q cannot\
 reference other iterators %v - forEach iterators are independent (cartesian product)","node %q: forEach iterator %q must return a list, got %q: %w","node %q: f\
orEach iterator %q: omit() can only be used in resource template expressions","node %q: forEach iterator %q: failed to inspect expression: %w","invalid forEach \
expression for dimension %q: %w","forEach dimension %q must have exactly one expression","resource %q: forEach cannot have more than %d dimensions, got %d","res\
ource %q: forEach iterator name %q is not valid: must be lowerCamelCase","resource %q: forEach iterator name %q is a reserved keyword","resource %q: forEach ite\
rator name %q conflicts with resource ID","resource %q: duplicate forEach iterator name %q","failed to parse forEach dimensions: %v"],"condition-not-boolean":["\
%s expression %q in resource %q must return bool or optional_type(bool), but returns %q","only standalone expressions are allowed"],"author-conditions-invalid":[
"status.conditions must be a list, got %T","status.conditions[%d] must be a CEL expression string, got %T","invalid conditions block: %w","condition expressions\
 must return runtime.newCondition(...) or a list of them, got %q","condition type %q is declared by more than one conditions entry","failed to type-check condit\
ion %q: %w","failed to compile condition %q: %w","runtime.newCondition: status must be one of True, False, Unknown (got %q) in expression %q","runtime.newCondit\
ion: type must not be empty in expression %q","runtime.condition(schema, %q): custom conditions cannot reference each other in expression %q","runtime.condition\
(schema, %q): unknown condition type; only kro's built-in types (InstanceManaged, GraphResolved, ResourcesReady, Ready) can be read from schema in expression %q"],
"dependency-cycle":["graph contains a cycle: %s","self references are not allowed"],context:["failed to validate resourcegraphdefinition: %w","failed to build r\
esourcegraphdefinition %q: %w","failed to build resource %q: %w","failed to validate resource %q: %w","failed to build external ref resource %s: %w","failed to \
parse external ref resource %s: %w","failed to parse schemaless resource %s: %w","failed to convert ExternalRef to unstructured: %w","invalid combination of res\
ource fields: %w","invalid external ref metadata for resource %s: %w","failed to extract GVK from resource %s: %w","failed to get schema for resource %s: %w","f\
ailed to get REST mapping for resource %s: %w","failed to extract CEL expressions from schema for resource %s: %w","failed to extract CEL expressions from statu\
s: %w","error getting field schema for path %s: %v","failed to parse readyWhen expressions: %v","failed to parse includeWhen expressions: %v","resource %q inclu\
deWhen: %w","resource %q readyWhen: %w","resource %q: failed to inspect expression at path %q: %w","status field %q expression %q: %w","condition %q: %w","faile\
d to extract conditions block: %w","failed to build instance conditions: %w","failed to build instance status schema: %w","failed to build OpenAPI schema for in\
stance: %v","failed to build dependency graph: %w","failed to add vertex to graph: %w","failed to get topological order: %w","failed to get apply-order waves: %\
w","failed to extract dependencies: %w","failed to extract dependencies from expression %q: %w","failed to extract dependencies from forEach iterator %q: %w","f\
ailed to extract dependencies from includeWhen: %w","node %q: forEach iterator %q: %w","failed to infer schema for array item: %w","failed to infer schema for p\
roperty %s: %w","failed to infer schema from type at %v: %w","failed to infer schema type: %w","failed to infer array element type: %w","failed to infer map val\
ue type: %w","failed to extract array element schema: %w","failed to extract map value schema: %w","failed to extract schema for field %s: %w","failed to parse \
path %s: %w","normalize resources[%d].template: %w","normalize schema.spec: %w","normalize schema.status: %w","normalize schema.types: %w","Default value remove\
d from required field %s","Default value was changed from %s to %s","Description field was changed from %s to %s","Enum value %s was added","Enum value %s was r\
emoved","Field %s is newly required","Field %s is no longer required","MaxItems constraint %s was added","MaxItems constraint %s was removed","MaxItems was decr\
eased from %s to %s","MaxItems was increased from %s to %s","MaxLength constraint %s was added","MaxLength constraint %s was removed","MaxLength was decreased f\
rom %s to %s","MaxLength was increased from %s to %s","Maximum constraint %s was added","Maximum constraint %s was removed","Maximum was decreased from %s to %s",
"Maximum was increased from %s to %s","MinItems constraint %s was added","MinItems constraint %s was removed","MinItems was decreased from %s to %s","MinItems w\
as increased from %s to %s","MinLength constraint %s was added","MinLength constraint %s was removed","MinLength was decreased from %s to %s","MinLength was inc\
reased from %s to %s","Minimum constraint %s was added","Minimum constraint %s was removed","Minimum was decreased from %s to %s","Minimum was increased from %s\
 to %s","Optional property %s was added","Property %s was removed","Required property %s was added","Type changed from %s to %s","Unknown change to %s","Validat\
ion pattern %s was added","Validation pattern %s was removed","Validation pattern changed from %s to %s","and %d more changes"],internal:["Vertex[ID: %v, Order:\
 %d, DependsOn: %s]","node %v already exists","node %v does not exist","expected CRD to have exactly one version, got %d versions","expected CRD version to have\
 schema defined","expected exactly one version in each CRD, got %d old and %d new versions","new version %s has no schema","old version %s has no schema","faile\
d to build DeclType for schema","failed to create CEL environment for readyWhen validation: %w","failed to create dynamic REST mapper: %w","failed to create ins\
pector environment: %w","failed to create instance node: %w","failed to create schema resolver: %w","failed to create typed CEL environment: %w","failed to exte\
nd CEL environment with iterator types: %w","failed to get schema without status: %w","failed to initialize LabelSelector schema: %v","failed to initialize Obje\
ctMeta schema: %v","failed to populate refs for %s: %w","error converting additionalProperties schema: %w","error converting allOf schema at index %d: %w","erro\
r converting anyOf schema at index %d: %w","error converting item schema at index %d: %w","error converting items schema: %w","error converting not schema: %w",
"error converting oneOf schema at index %d: %w","error converting property '%s': %w","invalid evaluation type","invalid evaluation types at %v: %w","marshal can\
onical raw extension payload: %w","marshal normalized spec: %w","marshal raw extension object: %w","type is nil","unsupported type: %T","value is nil"]};;const kroMessageKinds={
"naming-convention":"final","kind-not-installed":"waits","cel-invalid":"final","type-mismatch":"final","unknown-field":"final","wrong-value-type":"final","names\
pace-scope":"final","simple-schema-invalid":"final","definition-invalid":"final","for-each-invalid":"final","condition-not-boolean":"final","author-conditions-i\
nvalid":"final","dependency-cycle":"final","crd-not-owned":"final","crd-owned-by-other-rgd":"final","crd-breaking-change":"final","crd-not-written":"waits","con\
troller-not-started":"waits","graph-not-compiled":"waits","graph-failed":"final","field-missing":"waits","expression-failed":"final","same-object-twice":"final",
"name-empty":"final","applyset-metadata-copied":"final","other-applyset":"final","external-reference-missing":"waits","reconciliation-suspended":"final","child-\
deleting":"waits","child-not-ready":"waits","kind-gone":"waits","collection-too-large":"final",context:"no error",progress:"no error",internal:"no error"};;const runtimeMessages={
"expression-failed":["expression %q did not return a list","expression %q did not return bool","expression %q returned null, expected list","readyWhen %q did no\
t return bool","expected array at path segment: %v","expected array at segment %v, got %T","expected map at path segment: %v","key not found: %s","array index o\
ut of bounds: %d","no data provided for expression: %s","failed to set status field %s: %w"],"namespace-scope":["node %q is namespaced and must resolve metadata\
.namespace when the instance is cluster-scoped"],"same-object-twice":["duplicate identity: %s"],"collection-too-large":["collection size of %d is over the maxim\
um collection size of %d"],"author-conditions-invalid":["author condition evaluation degraded","condition %q list element is not a Condition (got %T)","conditio\
n %q must return a Condition or list(Condition), got %v","condition %q returned null","duplicate condition type(s) %v dropped","skipping author condition expres\
sion with fatal evaluation error","skipping author condition expression with malformed result"],"child-not-ready":["readyWhen condition evaluated to false: %q (\
%w)","node %q: collection not ready: observed %d but desired %d (%w)","node %q: collection not computed (%w)","node %q: no observed state: %w","node %q: failed \
to evaluate readyWhen expression: %q (%w)","node %q: failed to evaluate readyWhen %q (item %d) (%w)"],context:["data pending","desired state not resolved","wait\
ing for readiness","collection iteration eval %q: %w","error getting value: %v","failed to evaluate expression: %w (%w)","failed to resolve status fields: %v","\
forEach %q: %w","includeWhen %q: %w","includeWhen %q: %w (%w)","includeWhen dependency %q not ready: %s (%w)","includeWhen dependency %q: %w","invalid path '%s'\
: %v","is ignore check failed: %w","node %q base eval: %w","node %q collection resolve: resolve errors: %v","node %q identity collision: %w","node %q: %w","node\
 %q: dependent node %q not ready: %s (%w)","node %q: failed to check readiness of dependent node %q: %w","node %q: failed to evaluate readyWhen %q (item %d): %w",
"node %q: resolve errors: %v"],internal:["DeleteTargets called for node type %v","includeWhen dependency %q not wired into runtime","unknown node type: %v"]};;const simpleSchemaMessages={
"simple-schema-invalid":["unknown type: %s","unexpected type: %T","empty type","empty slice element type","map key must be string","map value type is required",
"type nesting too deep (max %d): %q","cyclic dependency in type %s: %w","unknown marker","empty marker key","invalid marker key %q: %w","marker key '%s' without\
 a value","unclosed quote","unclosed bracket/brace","unmatched closing bracket/brace","validation failed","empty enum values are not allowed","enum values only \
supported for string and integer types, got type: %s","default value must be a valid boolean, got: %s","default value must be a valid integer, got: %s","default\
 value must be a valid number, got: %s","failed to parse immutable marker value: %w","failed to parse integer enum value: %w","failed to parse maxItems value: %\
w","failed to parse maxLength value: %w","failed to parse maximum enum value: %w","failed to parse minItems value: %w","failed to parse minLength value: %w","fa\
iled to parse minimum enum value: %w","failed to parse required marker value: %w","failed to parse uniqueItems marker value: %w","invalid pattern regex: %w","pa\
ttern marker is only valid for string types, got type: %s","pattern marker value cannot be empty","maxItems marker is only valid for array types, got type: %s",
"minItems marker is only valid for array types, got type: %s","maxLength marker is only valid for string types, got type: %s","minLength marker is only valid fo\
r string types, got type: %s","uniqueItems marker is only valid for array types, got type: %s","cannot set unique when listType is set to %s","listMapKey marker\
 only applies to array types","listMapKey set while listType is set to %s, listType must be set to map","listMapKey set while listType is unset, listType must b\
e set to map","listType attempting to overwrite set type of %s, this can happen if you set contradictory markers like unique=true | listType=map","listType mark\
er only applies to array types","duplicate listMapKey marker, value %s","unsupported value for listType %s, needs to be one of atomic, set, or map"],context:["b\
uilding schema for %s: %w","parsing type %s: %w","field %s: %w"],internal:["not implemented"]};;const messageTables={graph:graphMessages,simpleschema:simpleSchemaMessages,
cel:celMessages,controller:controllerMessages,runtime:runtimeMessages,clients:clientMessages};const leaves=Object.values(messageTables).flatMap(table=>Object.entries(
table)).filter(([kind])=>kroMessageKinds[kind]!=="no error").flatMap(([kind,formats])=>formats.map(format=>format.replace(/^%[wsv]: /,"")).filter(format=>!/^%[wsv][^ ]/.
test(format)).map(format=>({kind,pattern:patternOf(format),literal:literalLength(format)}))).sort((a,b)=>b.literal-a.literal);const messageLimit=2e5;function reasonsIn(message){
const text=message.slice(0,messageLimit);const found=errorsIn(text).flatMap(error=>reasonOf(error,text)??[]);const distinct=[...new Map(found.map(one=>[`${one.kind}\

${one.words}`,one])).values()];return distinct.sort((a,b)=>weight(a)-weight(b))}const weight=({verdict,kind})=>verdict==="final"?0:kind==="child-not-ready"||kind===
"child-deleting"?2:1;function errorsIn(text){const errors=[];for(const line of text.split("\n")){const goesOn=/^(?:\s|\||\{|$)/.test(line);if(goesOn&&errors.length>
0)errors[errors.length-1]+=`
${line}`;else errors.push(line)}return errors.slice(0,200)}function reasonOf(error,whole){const context=contextOf(error);const own=ownReason(error);const refusal=(0,
kubernetes_refusal.n)(error);if(refusal!==null&&(own===null||own.kind==="crd-not-written"||own.kind==="kind-gone"))return{kind:"refused",words:refusal.why,verdict:refusal.
waits?"waits":"final",refusal,...context};const told=own??foreignReason(error);if(told===null)return null;const kind=exactly(told.kind,error,whole);return{kind,
words:told.words,verdict:verdictOf(kind,error,context.expression),refusal:null,...context}}function ownReason(error){for(const start of fragmentStarts(error))for(const{
kind,pattern}of leaves){pattern.lastIndex=start;if(!pattern.test(error))continue;if(kind==="child-not-ready"||kind==="kind-gone"||kind==="crd-not-written"){const inner=foreignReason(
error.slice(start));if(inner!==null&&inner.kind!=="kind-not-installed")return inner}return{kind,words:wordsFrom(error,start)}}return null}function foreignReason(error){
for(const[kind,pattern]of foreignMessages){const found=pattern.exec(error);if(found!==null)return{kind,words:wordsFrom(found[0],0)}}return null}function fragmentStarts(error){
const starts=[0];for(const{0:found,index}of error.matchAll(/"(?:[^"\\\n]|\\.)*"?|[([\n]|: /g)){if(starts.length>200)break;if(!found.startsWith('"'))starts.push(
index+found.length)}return starts}function wordsFrom(error,start){const words=error.slice(start,start+600).replace(/(?: \((?:data pending|waiting for readiness)\)){1,3}$/,
"");return words.split("\n",1)[0]?.trim()??""}function exactly(kind,error,whole){if(kind==="unknown-field"&&/field is not an array/.test(error))return"wrong-val\
ue-type";if(kind==="expression-failed"&&/readyWhen|includeWhen/.test(error)&&/did not return bool/.test(error))return"condition-not-boolean";return kind==="kind\
-not-installed"&&/RESTMapping failed/.test(whole)?"kind-gone":kind}function verdictOf(kind,error,expression){if(kind==="kind-not-installed"){const named=kindIn(
error);return named!==null&&(0,builtin_kinds.av)(named)?"final":"waits"}const reads=expression??error;if(kind==="field-missing")return/\bschema\.spec\b/.test(reads)&&
!/\.status\b/.test(reads)?"final":"waits";if(kind==="expression-failed")return/\.status\b/.test(reads)?"waits":"final";return kroMessageKinds[kind]==="final"?"f\
inal":"waits"}function kindIn(error){const named=/group version kind "(?<apiVersion>[^",\n]{1,300}), Kind=(?<kind>[^"\n]{1,300})"/.exec(error)?.groups??/group version "(?<apiVersion>[^"\n]{1,300})"/.
exec(error)?.groups??/no matches for kind "(?<kind>[^"\n]{1,300})" in version "(?<apiVersion>[^"\n]{1,300})"/.exec(error)?.groups;if(named===void 0)return null;
return{apiVersion:(named.apiVersion??"").replace(/^\//,""),kind:named.kind??null}}const resourcePatterns=[/(?<![\w-])(?:resource|node) "(?<id>[\w-]{1,300})"(?!.{0,600}(?<![\w-])(?:resource|node) "[\w-]{1,300}")/,
/(?<![\w-])external (?:reference|collection) "(?<id>[\w-]{1,300})"/,/(?<!KRO )(?<![\w-])resource (?<id>(?!readiness)\w{1,300})(?=: )/];const pathPattern=/(?<![\w-])path (?:"(?<quoted>[^"\n]{1,500})"|(?<plain>[^\s:,"]{1,500}))/;
const expressionPattern=/(?:expression|eval|includeWhen|readyWhen|false:) (?<quoted>"(?:[^"\\\n]|\\.){1,2000}")/;function contextOf(error){const line=error.slice(
0,2e4);const path=pathPattern.exec(line)?.groups;const quoted=expressionPattern.exec(line)?.groups?.quoted;return{resource:resourcePatterns.map(pattern=>pattern.
exec(line)?.groups?.id).find(id2=>id2!==void 0)??null,path:path?.quoted??path?.plain??null,expression:quoted===void 0?null:unquoted(quoted)}}function unquoted(text){
try{return String(JSON.parse(text))}catch{return text.slice(1,-1)}}}),86677:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$p:()=>generatedGroup,F3:()=>resourcesOf,Ie:()=>rgdResource,O3:()=>isRgd,_K:()=>generatedKind,iv:()=>declares,qX:()=>generatedCrds});var _kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2793);var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);var _instance_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(80469);
const rgdResource="resourcegraphdefinitions.kro.run";const isRgd=object=>object.kind==="ResourceGraphDefinition"&&object.apiVersion.startsWith("kro.run/");const generatedGroup=rgd=>(0,
_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(rgd,"spec","schema","group")??"kro.run";function generatedKind(rgd){const version=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(rgd,"spec","schema","apiVersion");const kind=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(rgd,"spec","schema","kind");return version&&kind?{apiVersion:`${generatedGroup(
rgd)}/${version}`,kind}:null}const resourcesOf=rgd=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(rgd,"spec","resources").map(resource=>({made:kindAt(
resource,"template"),read:kindAt(resource,"externalRef")}));function kindAt(resource,field){const apiVersion=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(resource,field,"apiVersion");const kind=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(resource,field,"kind");return apiVersion===null||kind===null?
null:{apiVersion,kind}}const declares=(rgd,crd)=>{const{group,kind}=(0,_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_1__.I)(crd);return(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(rgd,"spec","schema","kind")===kind&&generatedGroup(rgd)===group};function generatedCrds(crds,rgds){const declared=new Set(rgds.map(rgd=>keyOf(generatedGroup(
rgd),(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(rgd,"spec","schema","kind")??"")));return crds.filter(crd=>{const{group,kind}=(0,_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_1__.
I)(crd);return crd.metadata.name!==rgdResource&&((0,_instance_js__WEBPACK_IMPORTED_MODULE_2__.T)(crd)||declared.has(keyOf(group,kind)))})}const keyOf=(group,kind)=>`${kind}\
.${group}`}),60051:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>kroTraits});var _version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52621);function kroTraits(version){const since=minimum=>(0,_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,minimum);const graphResource=since("v0.2.0-0")?"\
resourcegraphdefinitions.kro.run":"resourcegroups.kro.run";return{crds:since("v0.9.0-0")?[graphResource,"graphrevisions.internal.kro.run"]:[graphResource],graphResource,
leaderElection:since("v0.5.0-0"),rbacModes:since("v0.2.2")?["unrestricted","aggregation"]:["unrestricted"],aggregationComplete:since("v0.4.0")}}}),69080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>groupOf,t:()=>apiRoot});const groupOf=apiVersion=>apiVersion.includes("/")?apiVersion.slice(0,apiVersion.indexOf(
"/")):"";const apiRoot=apiVersion=>`${groupOf(apiVersion)===""?"/api":"/apis"}/${apiVersion}`}),87855:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fp:()=>builtinKinds,MY:()=>isOwnGroup,av:()=>neverComes});var _api_path_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69080);const served={v1:"ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController Resour\
ceQuota Secret Service ServiceAccount","apps/v1":"ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet","batch/v1":"CronJob Job","autoscaling/v2":"Hor\
izontalPodAutoscaler","policy/v1":"PodDisruptionBudget","networking.k8s.io/v1":"Ingress IngressClass NetworkPolicy","rbac.authorization.k8s.io/v1":"ClusterRole \
ClusterRoleBinding Role RoleBinding","storage.k8s.io/v1":"CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment","scheduling.k8s.io/v1":"PriorityCl\
ass","node.k8s.io/v1":"RuntimeClass","coordination.k8s.io/v1":"Lease","discovery.k8s.io/v1":"EndpointSlice","events.k8s.io/v1":"Event","certificates.k8s.io/v1":"\
CertificateSigningRequest","admissionregistration.k8s.io/v1":"MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding Validating\
WebhookConfiguration","apiextensions.k8s.io/v1":"CustomResourceDefinition","apiregistration.k8s.io/v1":"APIService","flowcontrol.apiserver.k8s.io/v1":"FlowSchem\
a PriorityLevelConfiguration"};const builtinKinds=Object.entries(served).flatMap(([apiVersion,kinds])=>kinds.split(" ").map(kind=>({apiVersion,kind})));const ownGroups=new Set(
[...Object.keys(served).map(apiVersion=>(0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion)),...["extensions","resource.k8s.io","authentication.k8s.io",
"authorization.k8s.io","internal.apiserver.k8s.io"]]);const isOwnGroup=apiVersion=>ownGroups.has((0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion));function neverComes({
apiVersion,kind}){if(/[${}]/.test(`${apiVersion} ${kind??""}`))return true;return isOwnGroup(apiVersion)&&!builtinKinds.some(one=>one.apiVersion===apiVersion&&(kind===
null||one.kind===kind))}}),41610:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i_:()=>isReady,
pu:()=>describeCondition,uH:()=>condition,yb:()=>conditionsOf});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);function conditionsOf(object){
return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(object,"status","conditions").map(condition2=>({type:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,
"type")??"",status:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,"status")??"Unknown",reason:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,
"reason")??"",message:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,"message")??"",observedGeneration:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ai)(
condition2,"observedGeneration")}))}const condition=(object,type)=>conditionsOf(object).find(one=>one.type===type)??null;const isReady=object=>condition(object,
"Ready")?.status==="True";function describeCondition({type,status,reason,message}){return`${type}=${status}${reason?` (${reason})`:""}${message?`: ${message}`:""}`}}),
2793:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>definedKind,m:()=>crdResource});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86057);const crdResource="customresourcedefinitions.apiextensions.k8s.io";const definedKind=crd=>({group:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(crd,"spe\
c","group")??"",kind:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(crd,"spec","names","kind")??""})}),96432:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>isAppliedByUs,w:()=>fieldManager});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);const fieldManager="\
setup-kro";const isAppliedByUs=({metadata})=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(metadata,"managedFields").some(entry=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(entry,"manager")===fieldManager)}),86057:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P$:()=>strings,
Qq:()=>text,Te:()=>texts,ZZ:()=>field,ai:()=>number,p_:()=>list});function field(value,...path){let current=value;for(const name of path){if(current===null||typeof current!==
"object")return void 0;current=current[name]}return current}function text(value,...path){const found=field(value,...path);return typeof found==="string"?found:null}
function number(value,...path){const found=field(value,...path);return typeof found==="number"?found:null}function list(value,...path){const found=field(value,...path);
return Array.isArray(found)?found:[]}function texts(value,...path){return list(value,...path).filter(entry=>typeof entry==="string")}function strings(value,...path){
const found=field(value,...path);if(found===null||typeof found!=="object")return{};const entries=Object.entries(found).filter(entry=>typeof entry[1]==="string");
return Object.fromEntries(entries)}}),20936:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>kindElsewhere,
s:()=>meantKind});var _closest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64042);var _api_path_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69080);
var _builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87855);function meantKind(asked,{declared,defined}){const group=(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.
F)(asked.apiVersion);const sameGroup=[...declared,...defined].filter(({apiVersion})=>(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(apiVersion)===group);return nearest(
asked,[...sameGroup,...declared,...(0,_builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.MY)(asked.apiVersion)?_builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Fp:[]])}
function kindElsewhere(asked,known){const pool=[...known.defined,...known.declared,..._builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Fp];const meant=meantKind(asked,
known);const other=nearest(asked,pool);if(other===null||pool.some(one=>isSame(one,asked)))return null;return meant===null||isNamed(other,asked)&&!isNamed(meant,
asked)?other:null}const isSame=(one,other)=>one.apiVersion===other.apiVersion&&one.kind===other.kind;const isNamed=(one,other)=>one.kind.toLowerCase()===other.kind.
toLowerCase();function nearest(asked,kinds){const pool=kinds.filter(one=>!isSame(one,asked));const name=(0,_closest_js__WEBPACK_IMPORTED_MODULE_2__.k)(asked.kind,
pool.map(({kind})=>kind));return pool.find(one=>isNamed(one,asked))??pool.find(({kind})=>kind===name)??null}}),75879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>ctrArguments,e:()=>parseImages});const ctrArguments=(...args)=>["ctr","--namespace=k8s.io",...args];const parseImages=table=>table.
split("\n").flatMap(line=>{const found=/^(\S+)\s+\S+\s+(sha256:\S+)(?:\s+([\d.]+ \S+|-)\s+(\S+))?/.exec(line);const[,reference="",digest="",size="",platforms]=found??
[];return found===null?[]:[{reference,digest,size,platforms:platforms?.split(",")??[]}]})}),83159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>kubectlRef,V:()=>nameOf});function kubectlRef(object){const{name,namespace}=object.metadata;return`${object.kind.
toLowerCase()} ${name}${namespace?` -n ${namespace}`:""}`}function nameOf(object){const{name,namespace}=object.metadata;return[object.kind,...namespace?[namespace]:
[],name].join("/")}}),56792:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>isOwnedBy,b:()=>ownerOf});
function ownerOf(object){const references=object.metadata.ownerReferences??[];return references.find(({controller})=>controller===true)??references[0]}const isOwnedBy=({
metadata},owner)=>(metadata.ownerReferences??[]).some(({uid})=>uid===owner.metadata.uid)}),34704:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$L:()=>isDone,Mz:()=>containersOf,ZT:()=>isUnhealthy,h2:()=>allContainersOf});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86057);const containersOf=pod=>[...containersAt(pod,"initContainers","initContainerStatuses"),...containersAt(pod,"containers","containerStatuses")];const allContainersOf=pod=>[
...containersOf(pod),...containersAt(pod,"ephemeralContainers","ephemeralContainerStatuses")];function containersAt(pod,specField,statusField){const specs=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
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
Qq)(status,state,"terminated","finishedAt")}}const isDone=pod=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(pod,"status","phase")==="Succeeded";const isUnhealthy=pod=>!isDone(
pod)&&((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(pod,"status","phase")!=="Running"||containersOf(pod).some(({ready,restarts,terminated})=>restarts>0||!ready&&
terminated===null))}),52592:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$I:()=>ruleCovers,IQ:()=>namesAccount,
Z5:()=>userOf,c1:()=>groupsOf,pt:()=>grantedRules,rc:()=>grantsTo,zE:()=>boundRole});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);var _object_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83159);const userOf=({namespace,name})=>`system:serviceaccount:${namespace}:${name}`;const groupsOf=({namespace})=>["system:serviceaccounts",`system:serviceacco\
unts:${namespace}`,"system:authenticated"];const namesAccount=(binding,account)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(binding,"subjects").some(subject=>isAccount(
subject,account));const grantsTo=(binding,account)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(binding,"subjects").some(subject=>isAccount(subject,account)||
(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"kind")==="Group"&&groupsOf(account).includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"nam\
e")??""));function isAccount(subject,account){const name=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"name");return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(subject,"kind")==="User"?name===userOf(account):(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"kind")==="ServiceAccount"&&name===account.name&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(subject,"namespace")===account.namespace}function boundRole(binding,{clusterRoles,roles}){const name=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,
"roleRef","name");const found=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,"roleRef","kind")==="ClusterRole"?clusterRoles.find(({metadata})=>metadata.
name===name):roles.find(({metadata})=>metadata.name===name&&metadata.namespace===binding.metadata.namespace);return found??null}function grantedRules(account,bindings,all){
return bindings.filter(binding=>grantsTo(binding,account)).flatMap(binding=>{const{namespace}=binding.metadata;const kind=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(binding,"roleRef","kind");const role=[kind,kind==="Role"?namespace:null,(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,"roleRef","name")];return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
p_)(boundRole(binding,all),"rules").map(rule=>({binding:(0,_object_js__WEBPACK_IMPORTED_MODULE_1__.V)(binding),role:role.filter(Boolean).join("/"),namespace:namespace??
null,apiGroups:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"apiGroups"),resources:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"resources"),resourceNames:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"resourceNames"),nonResourceURLs:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"nonResourceURLs"),verbs:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"verbs")}))})}const ruleCovers=(rule,{verb,apiGroup,resource})=>covers((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(rule,"verbs"),verb)&&covers((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"apiGroups"),apiGroup)&&covers((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(
rule,"resources"),resource);const covers=(granted,wanted)=>granted.includes("*")||granted.includes(wanted)}),71354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>hasReadiness,c:()=>readinessOf});var _api_path_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69080);var _conditions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
41610);var _fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);var _object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83159);var _pods_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
34704);function readinessOf(object){const kind=kindOf(object);const judge=kinds.get(kind);if(judge===void 0)return isSilentGroup((0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.
F)(object.apiVersion))?null:byReadyCondition(object);const seen=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","observedGeneration");const{generation}=object.
metadata;if(reportsGeneration.has(kind)&&generation!==void 0&&(seen===null||seen<generation))return progressing(object,"its controller has not seen it yet");return judge(
object)}const hasReadiness=({apiVersion,kind})=>kinds.has(kindOf({apiVersion,kind}))||!isSilentGroup((0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion));
const kindOf=({apiVersion,kind})=>[kind,...(0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion)===""?[]:[(0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(
apiVersion)]].join(".");const isSilentGroup=group=>!group.includes(".")||/\.k8s\.io$/.test(group);const is=state=>(object,words)=>({state,words:`${(0,_object_js__WEBPACK_IMPORTED_MODULE_2__.
V)(object)}: ${words}`});const ready=is("ready");const progressing=is("progressing");const failed=is("failed");const told=(found,type)=>found===null?`no conditi\
on ${type} yet`:(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(found);const isTrue=(object,type)=>(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,
type)?.status==="True";function deployment(object){if((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(object,"spec","paused")===true)return ready(object,"its rol\
lout is paused");const progress=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"Progressing");if(progress?.status==="False")return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.
pu)(progress));const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"spec","replicas")??1;const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(
object,"status","updatedReplicas")??0;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","availableReplicas")??0;if(updated>=want&&have>=
want)return ready(object,`${want} of ${want} replicas are available`);const refused=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"ReplicaFailure");
if(refused?.status==="True")return progressing(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(refused));return progressing(object,updated<want?`${updated}\
 of ${want} replicas have its present template`:`${have} of ${want} replicas are available`)}function statefulSet(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"spec","replicas")??1;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","availableReplicas")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"status","readyReplicas")??0;if(have<want)return progressing(object,`${have} of ${want} replicas are available`);const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"status","updatedReplicas")??0;const partition=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"spec","updateStrategy","rollingUpdate","partiti\
on")??0;if(!isOnDelete(object)&&updated<want-partition)return progressing(object,`${updated} of ${want-partition} replicas have its present template`);return ready(
object,`${want} of ${want} replicas are available`)}function daemonSet(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","desire\
dNumberScheduled")??0;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","numberAvailable")??0;if(have<want)return progressing(object,`${have}\
 of ${want} pods are available`);const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","updatedNumberScheduled")??0;if(!isOnDelete(object)&&
updated<want)return progressing(object,`${updated} of ${want} pods have its present template`);return ready(object,`${want} of ${want} pods are available`)}const isOnDelete=object=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(object,"spec","updateStrategy","type")==="OnDelete";function replicas(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"spec","replicas")??1;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","availableReplicas")??0;const refused=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.
uH)(object,"ReplicaFailure");if(have>=want)return ready(object,`${want} of ${want} replicas are available`);return progressing(object,refused?.status==="True"?(0,
_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(refused):`${have} of ${want} replicas are available`)}function job(object){const broken=["Failed","FailureTarget"].
find(type=>isTrue(object,type));if(broken!==void 0)return failed(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,broken),broken));if(isTrue(
object,"Complete")||isTrue(object,"SuccessCriteriaMet"))return ready(object,"it is complete");if((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(object,"spec","s\
uspend")===true)return ready(object,"it is suspended");const count=name=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status",name)??0;return progressing(
object,`not complete: ${count("active")} pods run, ${count("succeeded")} succeeded, ${count("failed")} failed`)}function pod(object){const phase=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","phase")??"new";if(phase==="Succeeded")return ready(object,"it has ended well");if(phase==="Failed")return failed(object,endOf(object));if(isTrue(
object,"Ready"))return ready(object,"it is Ready");const scheduled=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"PodScheduled");return progressing(
object,scheduled?.status==="False"?`no node takes it: ${scheduled.message||scheduled.reason}`:`it is ${phase}`)}function endOf(object){const told2=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","message")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(object,"status","reason");const ended=(0,_pods_js__WEBPACK_IMPORTED_MODULE_4__.Mz)(
object).find(({terminated})=>(terminated?.exitCode??0)!==0);const container=ended===void 0?[]:[`container ${ended.name} ended with exit code ${ended.terminated?.
exitCode}`];return["it has failed",...told2===null?[]:[told2],...container].join(": ")}function claim(object){const phase=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","phase")??"new";if(phase==="Bound")return ready(object,"it is bound");return phase==="Lost"?failed(object,"its volume is lost"):progressing(
object,"it is not bound to a volume")}const volume=object=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(object,"status","phase")==="Failed"?failed(object,(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","message")??"it has failed"):ready(object,"it is there");function crd(object){const accepted=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.
uH)(object,"NamesAccepted");if(accepted?.status==="False")return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(accepted));return isTrue(object,
"Established")?ready(object,"it is established"):progressing(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"Established"),"Established"))}
const apiService=object=>isTrue(object,"Available")?ready(object,"it is available"):progressing(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,
"Available"),"Available"));const kinds=new Map([["Deployment.apps",deployment],["StatefulSet.apps",statefulSet],["DaemonSet.apps",daemonSet],["ReplicaSet.apps",
replicas],["ReplicationController",replicas],["Job.batch",job],["Pod",pod],["PersistentVolumeClaim",claim],["PersistentVolume",volume],["CustomResourceDefinitio\
n.apiextensions.k8s.io",crd],["APIService.apiregistration.k8s.io",apiService]]);const reportsGeneration=new Set([...["Deployment.apps","StatefulSet.apps","Daemo\
nSet.apps","ReplicaSet.apps","ReplicationController"]]);function byReadyCondition(object){const stalled=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,
"Stalled");if(stalled?.status==="True"&&isOfNow(object,stalled))return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(stalled));const found=(0,
_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"Ready");if(found===null)return null;if(found.status==="True"&&isOfNow(object,found))return ready(object,
"it is Ready");return progressing(object,isOfNow(object,found)?(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(found):"its controller has not seen its presen\
t form yet")}function isOfNow(object,{observedGeneration}){const seen=observedGeneration??(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","observ\
edGeneration");const{generation}=object.metadata;return seen===null||generation===void 0||seen>=generation}}),12422:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>readRefusal});;const types="Required value|Invalid value|Unsupported value|Duplicate value|Forbidden|Too long|T\
oo many|Too few|Not found|Internal error";const ofValidation=new RegExp(`(?<![\\w.\\]])(?<path>\\[\\]|[A-Za-z<][^\\s:,{}]{0,300}): (?<type>${types})(?:: )?`,"g");
const ofTypedPatch=/(?<![\w])\.(?<path>[A-Za-z][^\s:]{0,300}): (?<problem>field not declared in schema|expected [^\n]{1,200}|[^\n]{1,200}duplicate entries[^\n]{0,100})/g;
const ofStrictDecoding=/(?<problem>unknown|duplicate) field \\?"(?<path>[^"\\\n]{1,300})\\?"/g;const dump=/^[\w.]{0,100}\{/;const shortValue=60;function fieldErrors(message){
const text=message.slice(0,2e5);const found=[...text.matchAll(ofTypedPatch)].map(({groups:groups2})=>fieldError(groups2?.path,groups2?.problem));if(found.length>
0)return distinct(found);const strict=[...text.matchAll(ofStrictDecoding)].map(({groups:groups2})=>fieldError(groups2?.path,groups2?.problem==="unknown"?"unknow\
n field":"duplicate field"));if(strict.length>0)return distinct(strict);const heads=[...text.matchAll(ofValidation)];return distinct(heads.map(({0:head,index,groups:groups2},place)=>{
const end=heads[place+1]?.index??text.length;const rest=text.slice(index+head.length,end).replace(/[,\s]{1,10}$/,"").replace(/\]$/,"");return fieldError(groups2?.
path,problemOf(groups2?.type??"",rest))}))}function problemOf(type,rest){const bounded=rest.slice(0,1e5);const end=endOfValue(bounded);const value=bounded.slice(
0,end);const words=bounded.slice(end).replace(/^: /,"").split("\n",1)[0]?.slice(0,400)??"";if(type==="Required value"||type==="Forbidden"||type==="Too long"||type===
"Not found")return bounded===""?type:`${type}: ${(bounded.split("\n",1)[0]??"").slice(0,400)}`;const shown=value.length<=shortValue&&!dump.test(value)?value:"";
if(words==="")return`${type}: ${shown}`;return shown===""||shown==='"object"'?words:`${shown}: ${words}`}function endOfValue(text){if(text.startsWith('"')){const string=/^"(?:[^"\\]|\\.){0,50000}"/.
exec(text);if(string!==null)return string[0].length}const last=dump.test(text)?text.lastIndexOf("}: "):-1;if(last!==-1)return last+1;const first=text.indexOf(":\
 ");return first===-1?text.length:first}function fieldError(path="",problem=""){return{path:path==="[]"?"":path,problem,isImmutable:/\bimmutable\b|updates to \w{1,60} spec for fields other than|updates to \w{1,60} are forbidden|updates may not change|may not change once set|may not be changed|cannot change roleRef|field can ?not be less than previous value/.
test(problem),isUnknown:/^(?:field not declared in schema|unknown field)$/.test(problem),isTooLong:/(?:may not be more than|must have at most|must be no more than) (?:1048576|262144) /.
test(problem)}}const distinct=errors=>[...new Map(errors.map(one=>[`${one.path}
${one.problem}`,one])).values()];;const refusal_forms=[{reason:"quota",said:/exceeded quota: (?<by>[^,\s]{1,253}), (?<why>requested: [^\n]{1,600})/},{reason:"qu\
ota",said:/failed quota: (?<by>[^:\s]{1,253}): (?<why>must specify [^\n]{1,600})/},{reason:"limit-range",said:/is forbidden: \[?(?<why>(?:maximum|minimum) \S{1,63} usage per \w{1,30} is [^\n]{1,600})/},
{reason:"limit-range",said:/is forbidden: \[?(?<why>\S{1,63} max limit to request ratio per [^\n]{1,600})/},{reason:"pod-security",said:/violates PodSecurity \\*"(?<by>[^"\\\n]{1,100})\\*": (?<why>[^\n]{1,600})/},
{reason:"admission-policy",said:/ValidatingAdmissionPolicy '(?<by>[^'\n]{1,253})' with binding '[^'\n]{1,253}' denied request: ?(?<why>[^\n]{0,600})/},{reason:"\
admission-webhook",said:/admission webhook \\*"(?<by>[^"\\\n]{1,253})\\*" denied the request:? ?(?<why>[^\n]{0,600})/},{reason:"webhook-unreachable",said:/(?<why>failed calling webhook \\*"(?<by>[^"\\\n]{1,253})\\*"[^\n]{0,600})/,
waits:true},{reason:"privilege-escalation",said:/is forbidden: user \\*"(?<by>[^"\\\n]{1,253})\\*"[^\n]{0,600} is attempting to grant (?<why>RBAC permissions not currently held:?[^{]{0,20}(?:\{[^{}]{0,400}\})?)/},
{reason:"namespace-terminating",said:/unable to create new content in namespace (?<by>\S{1,63}) (?<why>because it is being terminated)/,waits:true},{reason:"nam\
espace-missing",said:/(?<why>namespaces \\*"(?<by>[^"\\\n]{1,63})\\*" not found)/,waits:true},{reason:"reference-missing",said:/is forbidden: (?<why>(?:error looking up service account|no PriorityClass with name|RuntimeClass|.{0,200}LimitRange)[^\n]{1,300}(?:not found|was found)[^\n]{0,200})/,
waits:true},{reason:"forbidden",said:/is forbidden: (?<why>User \\*"(?<by>[^"\\\n]{1,253})\\*" cannot [^\n]{1,400})/,waits:true},{reason:"unknown-field",said:/(?<why>failed to create typed patch object[^\n]{0,600}(?:\n[^\n]{1,200}){0,20})/},
{reason:"unknown-field",said:/(?<why>strict decoding error: [^\n]{0,600})/},{reason:"unknown-field",said:/(?<why>unknown field \\?"[^"\\\n]{1,300}\\?"[^\n]{0,600})/},
{reason:"invalid",said:/unable to convert unstructured object to [^\n]{1,300}?, Kind=\w{1,63}: (?<why>[^\n]{1,600})/},{reason:"invalid",said:/(?<why>\S{1,63} in version \\*"[^"\\\n]{1,63}\\*" cannot be handled as an? [^\n]{1,400})/},
{reason:"conflict",said:/(?<why>Apply failed with \d{1,6} conflicts?: conflicts? with "(?<by>[^"\n]{1,253})"[^\n]{0,400})/},{reason:"conflict",said:/(?<why>Operation cannot be fulfilled on [^\n]{1,300}: (?:the object has been modified|StorageError)[^\n]{0,200})/,
waits:true},{reason:"too-large",said:/(?<why>Request entity too large[^\n]{0,200}|etcdserver: request is too large|(?:trying to send message|message) larger than max[^\n]{0,200})/},
{reason:"already-exists",said:/(?<!\S)(?<why>\S{1,253} \\*"[^"\\\n]{1,253}\\*" already exists)/,waits:true},{reason:"immutable",said:/is forbidden: (?<why>only dynamically provisioned pvc can be resized[^\n]{0,300})/},
{reason:"invalid",said:/(?<=" is forbidden: )(?<why>(?!User |user |attempt )[^\n]{1,600})/}];const invalid=/(?<![\w.])(?<resource>[A-Za-z][\w.-]{0,252}) \\?"(?<name>[^"\\\n]{0,300})\\?" is invalid: /;
const refusedObject=/(?<![\w./])(?<resource>[a-z][\w.-]{0,252}) \\?"(?<name>[^"\\\n]{1,300})\\?" is forbidden: /;const typedPatch=/(?:typed patch|new) object \((?:(?<namespace>[^/;()\n]{0,63})\/)?(?<name>[^;()\n]{1,253}); [^,()\n]{1,253}, Kind=(?<resource>\w{1,63})\)/;
const statusOfAnswer=/ \(HTTP [1-5]\d\d\)$/gm;function readRefusal(told){const message=told.replaceAll(statusOfAnswer,"");const named=groups(invalid,message)??groups(
refusedObject,message)??groups(typedPatch,message);const{resource=null,name=null}=named??{};const read=readForm(message)??readInvalid(message);return read===null?
null:{resource,name,...read}}function readForm(message){for(const{reason,said,waits}of refusal_forms){const found=groups(said,message);if(found===null)continue;
const fields=reason==="unknown-field"?fieldErrors(found.why??""):[];return{reason:fields.length>0&&!fields.some(({isUnknown})=>isUnknown)?"invalid":reason,fields,
by:found.by??null,why:fields.length>0?describeFields(fields):oneLine(found.why??""),waits:waits===true}}return null}function readInvalid(message){const match=invalid.
exec(message);if(match===null)return null;const said=message.slice(match.index+match[0].length);const fields=fieldErrors(said);const why=fields.length>0?describeFields(
fields):oneLine(said);return{reason:reasonOf(fields),fields,by:null,why,waits:false}}function reasonOf(fields){if(fields.some(({isImmutable})=>isImmutable))return"\
immutable";if(fields.some(({isTooLong})=>isTooLong))return"too-large";return fields.length>0&&fields.every(({path})=>namePath.test(path))?"name-invalid":"invali\
d"}const namePath=/^metadata\.(?:name|generateName|namespace|labels|annotations)\b/;const describeFields=fields=>fields.slice(0,12).map(({path,problem})=>path===
""?problem:`${path}: ${problem}`).join("; ");const oneLine=text=>text.replaceAll(/\s{1,200}/g," ").replace(/\]$/,"").trim().slice(0,600);const groups=(pattern,text)=>pattern.
exec(text)?.groups??null}),60960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>selects});
var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);function selects(selector,labels={}){const exact=Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
P$)(selector,"matchLabels"));return exact.every(([label,value])=>labels[label]===value)&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(selector,"matchExpressio\
ns").every(expression=>holds(expression,labels))}function holds(expression,labels){const value=labels[(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(expression,
"key")??""];const values=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(expression,"values");switch((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(expression,"o\
perator")){case"In":return value!==void 0&&values.includes(value);case"NotIn":return value===void 0||!values.includes(value);case"Exists":return value!==void 0;default:
return value===void 0}}}),52621:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hs:()=>minorOf,Zy:()=>compareVersions,
bm:()=>nearestVersion,jZ:()=>atLeast,ll:()=>newestFirst,ot:()=>parseVersion,q_:()=>minorsAhead,qh:()=>formatVersion});const pattern=/^v?(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})(?:-([0-9A-Za-z][0-9A-Za-z.-]{0,60}))?)?$/;
function parseVersion(text){const match=pattern.exec(text.trim());if(match===null)return null;const[,major,minor,patch,prerelease]=match;return{major:Number(major),
minor:Number(minor),patch:patch===void 0?null:Number(patch),prerelease:prerelease??null}}function formatVersion({major,minor,patch,prerelease}){return`v${major}\
.${minor}${patch===null?"":`.${patch}`}${prerelease===null?"":`-${prerelease}`}`}function compareVersions(a,b){const[x,y]=[partsOf(a),partsOf(b)];const byNumber=x.
major-y.major||x.minor-y.minor||(x.patch??0)-(y.patch??0);if(byNumber!==0||x.prerelease===y.prerelease)return byNumber;if(x.prerelease===null)return 1;if(y.prerelease===
null)return-1;return x.prerelease<y.prerelease?-1:1}function atLeast(version,minimum){return compareVersions(version,minimum)>=0}function minorOf(version){const{
major,minor}=partsOf(version);return`${major}.${minor}`}function minorsAhead(a,b){const[x,y]=[partsOf(a),partsOf(b)];return x.major===y.major?x.minor-y.minor:(x.
major-y.major)*Number.POSITIVE_INFINITY}function newestFirst(versions){return[...versions].sort((a,b)=>compareVersions(b,a))}function nearestVersion(wanted,among){
const distance=version=>Math.abs(minorsAhead(version,wanted));return newestFirst(among).reduce((best,version)=>best===null||distance(version)<distance(best)?version:
best,null)}function partsOf(text){const parts=parseVersion(text);if(parts===null)throw new RangeError(`not a version: '${text}'`);return parts}}),87621:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>defaults});const defaults={kro:"v0.9.4",kubernetes:"1.34",kind:"v0.33.0",kubectl:"v1.34.3",ko:"v0.19.1",helm:"v\
3.19.2",chainsaw:"v0.2.15"}}),14941:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DN:()=>kroModule,
Sl:()=>kroImage,bW:()=>kroChart,fI:()=>kroMinimumKubernetes});var _model_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52621);function kroModule(version){
if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.5.0"))return"github.com/kubernetes-sigs/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.2.0-0")?"github.com/kro-run/kro":"github.com/awslabs/kro"}function kroImage(version){const bare=version.replace(/^v/,"");if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return`registry.k8s.io/kro/kro:v${bare}`;if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0"))return`ghcr.io/kro-r\
un/kro/controller:${bare}`;return`public.ecr.aws/kro/controller:${bare}`}function kroChart(version){const bare=version.replace(/^v/,"");const repository=chartRepository(
version);return{reference:`oci://${repository}`,version:bare,name:`${repository}:${bare}`}}function chartRepository(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return"registry.k8s.io/kro/charts/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0")?"ghcr.io/kro-run/kr\
o/kro":"public.ecr.aws/kro/kro"}function kroMinimumKubernetes(version){return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.9.0-0")?"1.31":null}}),
64647:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HN:()=>chooseNodeImage,Ig:()=>pinOfNodeImage,
iV:()=>nodeImagesOf,o_:()=>parseImageReference});var _model_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52621);var _defaults_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
87621);var _pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78021);function chooseNodeImage(kind,kubernetes,image){const imageIsOlderWord=image?.
origin==="versions-file"&&kubernetes?.origin==="input";if(image!==null&&!imageIsOlderWord)return explicitNodeImage(image,kubernetes);return kubernetes===null?defaultNodeImage(
kind):pinnedFor(kind,kubernetes)}const reference=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@sha256:([0-9a-f]{64}))?$/;
function parseImageReference(image){const match=reference.exec(image);return match===null?null:{tag:match[1]??null,digest:match[2]??null}}function explicitNodeImage(image,kubernetes){
const parsed=parseImageReference(image.value);if(parsed===null)return{fault:`'${image.value}' is not an image reference such as kindest/node:v1.34.11@sha256:…`,
about:"nodeImage",origin:image.origin};const known=pinOfNodeImage(image.value)?.kubernetes;const tagged=known??(/^v\d+\.\d+\.\d+$/.test(parsed.tag??"")?parsed.tag:
null);if(tagged!==null)return{nodeImage:image.value,kubernetes:tagged,from:{nodeImage:image.origin,kubernetes:image.origin}};const said=kubernetes===null?null:(0,
_model_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(kubernetes.value);return{nodeImage:image.value,kubernetes:said===null?null:(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.
qh)(said),from:{nodeImage:image.origin,kubernetes:kubernetes?.origin??image.origin}}}function defaultNodeImage(kind){const offered=nodeImagesOf(kind);const version=newestOfMinor(
_defaults_js__WEBPACK_IMPORTED_MODULE_0__.N.kubernetes,offered)??offered.find(candidate=>(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(candidate,_defaults_js__WEBPACK_IMPORTED_MODULE_0__.
N.kubernetes)<0)??offered[0];if(version===void 0)return{fault:`no node image is pinned for kind ${kind} (there are for ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.
ll)(Object.keys(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__.w)).join(", ")}); name one with node-image`,about:"nodeImage",origin:"default"};return pinned(
kind,version,"default")}function pinnedFor(kind,wanted){const fault=text=>({fault:text,about:"kubernetes",origin:wanted.origin});const parts=(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.
ot)(wanted.value);if(parts===null||parts.prerelease!==null)return fault(`'${wanted.value}' is not a Kubernetes version such as 1.34 or v1.34.3`);const version=(0,
_model_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(parts);const offered=nodeImagesOf(kind);const found=parts.patch===null?newestOfMinor(version,offered):offered.
find(candidate=>candidate===version);if(found!==void 0)return pinned(kind,found,wanted.origin);const elsewhere=(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.
ll)(Object.keys(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__.w).filter(release=>nodeImagesOf(release).some(one=>one===version||parts.patch===null&&(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.
Hs)(one)===(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.Hs)(version))));const here=offered.length===0?"none is pinned for it":`it has ${offered.join(", ")}\
; nearest: ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(version,offered)}`;const there=elsewhere.length===0?"no pinned kind release has it":`kind ${elsewhere.
join(" and ")} ${elsewhere.length===1?"has":"have"} it`;return fault(`no node image for Kubernetes ${version} in kind ${kind}: ${here}. ${there}. Or name an ima\
ge with node-image`)}function pinned(kind,kubernetes,origin){const digest=_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__.w[kind]?.[kubernetes]?.sha256;return{
nodeImage:`kindest/node:${kubernetes}@sha256:${digest}`,kubernetes,from:{nodeImage:origin,kubernetes:origin}}}function newestOfMinor(version,offered){return offered.
find(candidate=>(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.Hs)(candidate)===(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.Hs)(version))}function nodeImagesOf(kind){
return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__.ll)(Object.keys(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__.w[kind]??{}))}function pinOfNodeImage(image){
const digest=parseImageReference(image)?.digest;for(const[kind,images]of Object.entries(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__.w))for(const[kubernetes,
pin]of Object.entries(images))if(pin.sha256===digest)return{kind,kubernetes};return null}}),78021:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>nodeImagePins});const nodeImagePins={"v0.33.0":{"v1.37.0":{sha256:"a1ed56cfb0e7b93589bdf97c8cd566405a265939e362\
0fc4f5de89adff580ae5",sources:["kubernetes-sigs/cluster-api","kind source","kind release notes"]},"v1.36.4":{sha256:"099e049362a1526b2db71494e1947aae99bd16290d7\
c895f2b7ea312e3cbfaed",sources:["kubernetes-sigs/cluster-api","kind release notes"]},"v1.35.8":{sha256:"07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45af\
d09323c0",sources:["kubernetes-sigs/cluster-api","kind release notes"]},"v1.34.11":{sha256:"44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d",sources:[
"kubernetes-sigs/cluster-api","kind release notes"]}},"v0.32.0":{"v1.36.1":{sha256:"3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5",sources:["\
kubernetes-sigs/cluster-api","kind source","chainguard-dev/actions","public kind table 57352410879"]},"v1.35.5":{sha256:"ce977ae6d65918d0b58a5f8b5e940429c2ce42f\
a3a5619ec2bbc60b949c0ac95",sources:["kubernetes-sigs/cluster-api","other public maps"]},"v1.34.8":{sha256:"02722c2dedddcfc00febf5d27fbeb9b7b2c14294c82109ff4a85d\
89ac9ba3256",sources:["kubernetes-sigs/cluster-api","other public maps"]},"v1.33.12":{sha256:"3f5c8443c620245e4d355cfe09e96a91ead32ceaa569d3f1ca9edf0cb2fe2ff4",
sources:["kubernetes-sigs/cluster-api","other public maps"]}},"v0.31.0":{"v1.35.0":{sha256:"452d707d4862f52530247495d180205e029056831160e22870e37e3f6c1ac31f",sources:[
"kubernetes-sigs/cluster-api","kind source"]},"v1.34.3":{sha256:"08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48",sources:["kubernetes-sigs/clu\
ster-api","other public maps"]},"v1.33.7":{sha256:"d26ef333bdb2cbe9862a0f7c3803ecc7b4303d8cea8e814b481b09949d353040",sources:["kubernetes-sigs/cluster-api","oth\
er public maps"]},"v1.32.11":{sha256:"5fc52d52a7b9574015299724bd68f183702956aa4a2116ae75a63cb574b35af8",sources:["kubernetes-sigs/cluster-api","other public map\
s"]},"v1.31.14":{sha256:"6f86cf509dbb42767b6e79debc3f2c32e4ee01386f0489b3b2be24b0a55aac2b",sources:["kubernetes-sigs/cluster-api","other public maps"]}},"v0.30.\
0":{"v1.34.0":{sha256:"7416a61b42b1662ca6ca89f02028ac133a309a2a30ba309614e8ec94d976dc5a",sources:["kubernetes-sigs/cluster-api","kind source"]},"v1.33.4":{sha256:"\
25a6018e48dfcaee478f4a59af81157a437f15e6e140bf103f85a2e7cd0cbbf2",sources:["kubernetes-sigs/cluster-api","kind release notes"]},"v1.32.8":{sha256:"abd489f042d2b\
644e2d033f5c2d900bc707798d075e8186cb65e3f1367a9d5a1",sources:["kubernetes-sigs/cluster-api","kind release notes"]},"v1.31.12":{sha256:"0f5cc49c5e73c0c2bb6e2df56\
e7df189240d83cf94edfa30946482eb08ec57d2",sources:["kubernetes-sigs/cluster-api","kind release notes"]}},"v0.29.0":{"v1.33.1":{sha256:"050072256b9a903bd914c0b286\
6828150cb229cea0efe5892e2b644d5dd3b34f",sources:["kubernetes-sigs/cluster-api","kind source","kind release notes"]},"v1.32.5":{sha256:"e3b2327e3a5ab8c76f5ece689\
36e4cafaa82edf58486b769727ab0b3b97a5b0d",sources:["kubernetes-sigs/cluster-api","kind release notes"]},"v1.31.9":{sha256:"b94a3a6c06198d17f59cca8c6f486236fa05e2\
fb359cbd75dabbfc348a10b211",sources:["kubernetes-sigs/cluster-api","kind release notes"]},"v1.30.13":{sha256:"397209b3d947d154f6641f2d0ce8d473732bd91c87d9575ade\
99049aa33cd648",sources:["kubernetes-sigs/cluster-api","kind release notes"]}},"v0.28.0":{"v1.33.1":{sha256:"8d866994839cd096b3590681c55a6fa4a071fdaf33be7b9660e\
5697d2ed13002",sources:["kind source","kind release notes"]}},"v0.27.0":{"v1.32.2":{sha256:"f226345927d7e348497136874b6d207e0b32cc52154ad8323129352923a3142f",sources:[
"kubernetes-sigs/cluster-api","kind source"]},"v1.31.6":{sha256:"28b7cbb993dfe093c76641a0c95807637213c9109b761f1d422c2400e22b8e87",sources:["kubernetes-sigs/clu\
ster-api","other public maps"]},"v1.30.10":{sha256:"4de75d0e82481ea846c0ed1de86328d821c1e6a6a91ac37bf804e5313670e507",sources:["kubernetes-sigs/cluster-api","ot\
her public maps"]},"v1.29.14":{sha256:"8703bd94ee24e51b778d5556ae310c6c0fa67d761fae6379c8e0bb480e6fea29",sources:["kubernetes-sigs/cluster-api","other public ma\
ps"]}},"v0.26.0":{"v1.32.0":{sha256:"c48c62eac5da28cdadcf560d1d8616cfa6783b58f0d94cf63ad1bf49600cb027",sources:["kubernetes-sigs/cluster-api","kind source"]},"v\
1.29.12":{sha256:"62c0672ba99a4afd7396512848d6fc382906b8f33349ae68fb1dbfe549f70dec",sources:["kubernetes-sigs/cluster-api","other public maps"]}},"v0.25.0":{"v1\
.32.0":{sha256:"2458b423d635d7b01637cac2d6de7e1c1dca1148a2ba2e90975e214ca849e7cb",sources:["kubernetes-sigs/cluster-api","public file 27723845167"]},"v1.31.2":{
sha256:"18fbefc20a7113353c7b75b5c869d7145a6abd6269154825872dc59c1329912e",sources:["kubernetes-sigs/cluster-api","kind source"]},"v1.28.15":{sha256:"a7c05c7ae04\
3a0b8c818f5a06188bc2c4098f6cb59ca7d1856df00375d839251",sources:["kubernetes-sigs/cluster-api","public file 6702683613"]}},"v0.24.0":{"v1.31.0":{sha256:"53df588e\
04085fd41ae12de0c3fe4c72f7013bba32a20e7325357a1ac94ba865",sources:["kubernetes-sigs/cluster-api","kind source"]}}}}),36889:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{XY:()=>writeVersionsFile,Xk:()=>parseVersionsFile,sK:()=>nothingRecorded});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38815);var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47205);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916);
var _model_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52621);var _node_image_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64647);const nothingRecorded={
sha256:{},kroCommit:null,kroModuleSum:null};const names=["kro","kubernetes","nodeImage","kind","kubectl","ko","helm","chainsaw"];const heading=`# Versions used \
by setup-kro. Kept in a repository as .github/kro-versions.yaml (input: versions-file), it repeats
# this combination, and what is recorded below has to be met again. Inputs win over this file.
`;function writeVersionsFile(versions,recorded){const lines=names.flatMap(name=>versions[name]===null?[]:[`${name}: ${versions[name]}`]);const digests=Object.entries(
recorded.sha256).sort(([a],[b])=>a<b?-1:1);const record=[...recorded.kroCommit===null?[]:[`  kroCommit: "${recorded.kroCommit}"`],...recorded.kroModuleSum===null?
[]:[`  kroModuleSum: ${recorded.kroModuleSum}`],...digests.length===0?[]:["  sha256:"],...digests.map(([name,sha256])=>`    ${name}: "${sha256}"`)];return`${heading}${lines.
join("\n")}
${record.length===0?"":`recorded:
${record.join("\n")}
`}`}function parseVersionsFile(text,where){const{documents,lineOf}=parsed(text,where);const at=offset=>`${where}, line ${lineOf(offset)}`;const file={versions:{
kro:null,kubernetes:null,nodeImage:null,kind:null,kubectl:null,ko:null,helm:null,chainsaw:null},recorded:{sha256:{},kroCommit:null,kroModuleSum:null}};const faults=[];
const root=documents[0]?.contents??null;if(root===null)return file;if(documents.length>1)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dz([`${where} holds ${documents.
length} documents; expected one`]);if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(root))throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dz([`${at(0)}: expected \
'name: version' entries; allowed: ${allowedKeys}`]);for(const{key,value,place}of entriesOf(root,at)){const name=names.find(one=>one===key);if(name!==void 0){const version=versionText(
name,value);if(version===null)faults.push(`${place}: ${key}: expected ${examples[name]}, got ${shown(value)}`);else file.versions[name]=version}else if(key==="r\
ecorded")readRecorded({value,place},at,file.recorded,faults);else faults.push(`${place}: '${key.slice(0,80)}' is not known; allowed: ${allowedKeys}`)}if(faults.
length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(faults);return file}function parsed(text,where){try{return(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.
c)(text)}catch(error){if(!(error instanceof _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.I))throw error;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
dz([`${where}, line ${error.line}: ${error.problem}`],{cause:error})}}const allowedKeys=[...names,"recorded"].join(", ");const examples={kro:"an exact version s\
uch as v0.9.4",kubernetes:'a version such as v1.34.11 or "1.34"',nodeImage:"an image such as kindest/node:v1.34.11@sha256:…",kind:"an exact version such as v0\
.33.0",kubectl:"an exact version such as v1.34.3",ko:"an exact version such as v0.19.1",helm:"an exact version such as v3.19.2",chainsaw:"an exact version such \
as v0.2.15"};function versionText(name,value){const text=sourceOf(value);if(text===null)return null;if(name==="nodeImage")return(0,_node_image_js__WEBPACK_IMPORTED_MODULE_3__.
o_)(text)===null?null:text;const parts=(0,_model_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)(text);return parts===null||parts.patch===null&&name!=="kubernetes"?
null:text}const forms={kroCommit:{pattern:/^[0-9a-f]{40}$/,form:"a commit of 40 hex digits"},kroModuleSum:{pattern:/^h1:[A-Za-z0-9+/]{43}=$/,form:"a sum as in g\
o.sum (h1:…=)"}};function readRecorded(recorded,at,into,faults){if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(recorded.value)){faults.push(`${recorded.place}: \
recorded: expected entries below it, got ${shown(recorded.value)}`);return}for(const{key,value,place}of entriesOf(recorded.value,at)){if(key==="kroCommit"||key===
"kroModuleSum"){const text=sourceOf(value);if(text!==null&&forms[key].pattern.test(text))into[key]=text;else faults.push(`${place}: ${key}: expected ${forms[key].
form}, got ${shown(value)}`)}else if(key==="sha256"&&(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value))readDigests(value,at,into.sha256,faults);else faults.push(`${place}\
: '${key.slice(0,80)}' is not known under recorded; allowed: sha256, kroCommit, kroModuleSum`)}}function readDigests(map,at,into,faults){for(const{key,value,place}of entriesOf(
map,at)){const digest=sourceOf(value);if(digest!==null&&/^[0-9a-f]{64}$/.test(digest))into[key]=digest;else faults.push(`${place}: ${key.slice(0,200)}: expected\
 a SHA-256 of 64 hex digits, got ${shown(value)}`)}}function entriesOf(map,at){return map.items.map(item=>{const key=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.
key)?String(item.key.source??item.key.value):"?";return{key,value:item.value,place:at((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key)?item.key.range?.[0]:void 0)}})}
function sourceOf(value){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value)&&value.value!==null?value.source??String(value.value):null}function shown(value){
if(sourceOf(value)!==null)return"other text";return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)?"entries":(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value)?"a \
list":"nothing"}}),54231:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ql:()=>commentMarker,br:()=>commentText,
j9:()=>commentLimit});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const mostCharacters=65536;const aroundIt=3e3;
const commentLimit=mostCharacters-aroundIt;function commentMarker({workflow,job,step,matrix}){const digest=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(JSON.stringify([workflow,job,step,matrix===null?null:canonical(matrix)])).digest("hex").slice(0,16);return`<!-- setup-kro comment ${digest} -->`}
function canonical(matrix){try{const value=JSON.parse(matrix);return value!==null&&typeof value==="object"&&!Array.isArray(value)?JSON.stringify(Object.entries(
value).sort(([a],[b])=>a<b?-1:1)):matrix}catch{return matrix}}function commentText(report,origin){const{job,matrix,commit,runUrl,artifact}=origin;const values=matrix===
null?"":matrixValues(matrix);const foot=[`setup-kro, job ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
vI)(job,100))}${values===""?"":` (${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.vI)(values,300))})`}`,
...commit===null?[]:[`commit ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.SS)(commit.slice(0,12))}`],...runUrl===null?[]:[`[all of it in the run](${runUrl}\
)`],...artifact===null?[]:[`[artifact ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.vI)(artifact.name,
200))}](${artifact.url})`]].join(" · ");return`${commentMarker(origin)}
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
83916);var values=__webpack_require__(63478);;const ours=["evidence","rendered","changes.json","junit.xml","diagnosis.json","summary.md","index.html","versions.\
yaml"];const lockName=".setup-kro.lock";const isRunsOwn=name=>name===lockName||name.endsWith(write_file.nF);const marker=["evidence","run.json"];const linkFreeFolders=env=>[
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
return(0,values.pi)(record)&&typeof record.schemaVersion==="number"?record:null}catch{return null}}function linkBetween(root,folder){const way=(0,external_node_path_.
relative)(root,folder);if(way===""||way===".."||way.startsWith(`..${external_node_path_.sep}`)||(0,external_node_path_.isAbsolute)(way))return null;let path=root;
for(const name of way.split(external_node_path_.sep)){path=(0,external_node_path_.join)(path,name);if(lstatOrNull(path)?.isSymbolicLink())return path}return null}
const lstatOrNull=path=>(0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:false})??null}),80471:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Te:()=>beginRun,dl:()=>emptyRun,ZL:()=>resumeRun,dZ:()=>takeOverSteps});var external_node_fs_=__webpack_require__(73024);
var leftover_processes=__webpack_require__(56017);var write_file=__webpack_require__(22182);var reader=__webpack_require__(58874);var record_shapes=__webpack_require__(
9175);var environment=__webpack_require__(19278);var evidence_redaction=__webpack_require__(1723);var evidence_steps=__webpack_require__(86313);var report_folder=__webpack_require__(
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
mode:write_file.qm});outside.env[leftover_processes.MU]=places.runId;const steps=new evidence_steps.gj({...stepsIn(places.report,outside),redact:redaction.text});
const run={schemaVersion:1,began:steps.began,...record};const recorder=new Recorder({state,run,versions,masks:()=>redaction.state(),keep});recorder.begin();return{
recorder,steps,redaction}}function resumeRun(state,outside){const{report}=state.places;const redaction=new evidence_redaction.k({secrets:(0,environment.F)(outside.
env),...state.masks?{state:state.masks}:{}});const run=(0,reader.aE)(report,"evidence/run.json",record_shapes.rg)??emptyRun(state.clusterName,outside.clock.date().
toISOString());const steps=new evidence_steps.gj({...stepsIn(report,outside),redact:redaction.text,previous:(0,reader.aE)(report,"evidence/steps.json",record_shapes.
zJ)??[],began:run.began});const masks=()=>redaction.state();return{recorder:new Recorder({state,run,versions:null,masks,keep:()=>void 0}),steps,redaction}}function takeOverSteps({
recorder,steps}){const{report}=recorder.state.places;steps.takeOver((0,reader.aE)(report,"evidence/steps.json",record_shapes.zJ)??[...steps.records])}const stepsIn=(folder,{
log,clock,run})=>({folder,log,clock,run});function emptyRun(clusterName,began){return{schemaVersion:1,began,cluster:"kind",clusterName,install:"none",namespace:"\
kro-system",rbacMode:null,source:null,kroVersion:null,versions:{},image:null,jobStatus:null}}}),80914:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{XL:()=>byHand,Ag:()=>explainApart,e0:()=>explainDoor,LF:()=>limitOf});var external_node_path_=__webpack_require__(76760);
var external_node_url_=__webpack_require__(73136);var external_node_child_process_=__webpack_require__(31421);var external_node_fs_=__webpack_require__(73024);var errors=__webpack_require__(
83916);;class ChildTimeout extends errors.w3{name="ChildTimeout"}const farewellSeconds=2;function askChild({module,request,seconds}){return new Promise((resolve,reject)=>{
const child=(0,external_node_child_process_.fork)(module,[],{stdio:["ignore","inherit","inherit","ipc"]});const end=()=>killTree(child);process.once("exit",end);
const deadline=setTimeout(()=>{end();settle(()=>reject(new ChildTimeout("its process had not answered, and was ended")))},seconds*1e3);let message=null;let farewell;
let settled=false;const settle=how=>{if(settled)return;settled=true;clearTimeout(deadline);clearTimeout(farewell);process.off("exit",end);how()};child.on("messa\
ge",said=>{message??=said;clearTimeout(deadline);farewell??=setTimeout(end,farewellSeconds*1e3)});child.on("error",error=>{end();settle(()=>reject(new errors.w3(
"a process of Node could not be started",{cause:error})))});child.on("exit",(code,signal)=>{settle(()=>{if(message!==null&&"answer"in message)resolve(message.answer);else if(message!==
null)reject(message.faults===null?new errors.w3(message.failed):new errors.dz(message.faults));else reject(endedSilently(code,signal))})});child.send(request,()=>void 0)})}
function answerParent(task){return new Promise(()=>{process.once("disconnect",()=>process.exit(1));process.once("message",request=>{const tell=message=>void process.
send?.(message,()=>process.exit(0));task(request).then(answer=>tell({answer}),error=>tell({failed:(0,errors.Wk)(error),faults:error instanceof errors.dz?error.faults:
null}))})})}function endedSilently(code,signal){const how=signal===null?`with exit code ${code}`:`by the signal ${signal}`;const memory=signal==="SIGABRT"||signal===
"SIGKILL";return new errors.w3(`its process was ended ${how} before it had answered`,{...memory?{hint:"see whether the machine ran out of memory (dmesg, free -m\
)"}:{}})}function killTree(child){const{pid}=child;const below=pid===void 0?[]:descendantsOf(pid);child.kill("SIGKILL");for(const one of below)try{process.kill(
one,"SIGKILL")}catch{}}function descendantsOf(pid){try{return(0,external_node_fs_.readdirSync)(`/proc/${pid}/task`).flatMap(task=>(0,external_node_fs_.readFileSync)(
`/proc/${pid}/task/${task}/children`,"utf8").split(" ")).filter(word=>word!=="").flatMap(word=>[Number(word),...descendantsOf(Number(word))])}catch{return[]}}var adapters_process=__webpack_require__(
53448);;class DiagnosisGivenUp extends errors.w3{name="DiagnosisGivenUp"}const limitOf=budgetSeconds=>budgetSeconds+Math.max(10,budgetSeconds/4);function explainApart(door,log){
const module=(0,external_node_url_.fileURLToPath)(new URL("../explain/index.js",door));return async(request,seconds)=>{const job={request,log};try{return await askChild(
{module,request:job,seconds})}catch(error){if(!(error instanceof ChildTimeout))throw error;throw new DiagnosisGivenUp(`the diagnosis was given up after ${Math.round(
seconds)} s`,{hint:byHand(request.folder),cause:error})}}}const byHand=folder=>`the evidence is in ${(0,external_node_path_.join)(folder,"evidence")}; to have i\
t read again with more time: ${(0,adapters_process.ay)({tool:"setup-kro",args:["analyze",folder,"--diagnose-timeout","10m"]})}`;function explainDoor(answer){return answerParent(
job=>{const{request,log}=job;return answer(request,log)})}}),19600:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>terminalRuntime,K:()=>workflowRuntime});var core=__webpack_require__(33838);var clock=__webpack_require__(33350);var interrupt=__webpack_require__(70463);
var leftover_processes=__webpack_require__(56017);var errors=__webpack_require__(83916);;function platformOf(nodePlatform,nodeArch){const arch={x64:"amd64",arm64:"\
arm64"}[nodeArch];if(nodePlatform!=="linux"&&nodePlatform!=="darwin"||arch===void 0)throw new errors.dz([`this machine is ${nodePlatform}/${nodeArch}, and the t\
ools are pinned for linux and darwin, amd64 and arm64: use a runner such as ubuntu-latest or ubuntu-24.04-arm (runs-on in the workflow)`]);return{os:nodePlatform,
arch}}var adapters_process=__webpack_require__(53448);var workflow_log=__webpack_require__(94960);var environment=__webpack_require__(19278);var redaction=__webpack_require__(
1723);var build_cache=__webpack_require__(14269);var model_escape=__webpack_require__(16282);var asset_cache=__webpack_require__(47380);var tool_store=__webpack_require__(
55585);;function prepareKube(){Promise.all([__webpack_require__.e(705),__webpack_require__.e(118),__webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__,
6959)).catch(()=>void 0)}async function kubeLater(kubeconfig,context){const{kubeFromConfig}=await __webpack_require__.e(23).then(__webpack_require__.bind(__webpack_require__,
30023));return kubeFromConfig(kubeconfig,context)}const outside={clock:clock.ml,run:adapters_process.R3,onInterrupt:interrupt.nA,endProcessesOf:runId=>(0,leftover_processes.
w)(runId,clock.ml),kube:kubeLater,prepareKube,print:text=>{process.stdout.write(`${text}
`)}};function workflowRuntime(explain){return{explain,...outside,get platform(){return platformOf(process.platform,process.arch)},env:process.env,log:redacting(
workflow_log.workflowLog,process.env),toolStore:(process.env.RUNNER_TOOL_CACHE?tool_store.ok:tool_store.oN)((0,tool_store.g7)(process.env)),assetCache:(0,asset_cache.
i)(workflow_log.workflowLog),folderCache:process.env.RUNNER_ENVIRONMENT==="github-hosted"?(0,build_cache.eF)(workflow_log.workflowLog):build_cache.iS,addPath:folder=>core.
fM((0,model_escape.EH)(folder)),exportVariable:(name,value)=>core.dN(name,(0,model_escape.EH)(value)),output:(name,value)=>core.uH(name,(0,model_escape.EH)(value))}}
function redacting(log,env){const redact=new redaction.k({secrets:(0,environment.F)(env)}).text;return{...log,warning:text=>log.warning(redact(text)),error:text=>log.
error(redact(text))}}function terminalRuntime(log,explain){return{explain,...outside,get platform(){return platformOf(process.platform,process.arch)},env:process.
env,log:redacting(log,process.env),toolStore:(0,tool_store.oN)((0,tool_store.g7)(process.env)),assetCache:asset_cache.C,folderCache:build_cache.iS,addPath:folder=>{
process.env.PATH=`${folder}:${process.env.PATH??""}`},exportVariable:(name,value)=>{process.env[name]=value},output:()=>void 0}}}),47380:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>noAssetCache,i:()=>actionsAssetCache});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916);const noAssetCache={restore:async()=>false,save:async()=>void 0};
function actionsAssetCache(log,load=()=>Promise.all([__webpack_require__.e(705),__webpack_require__.e(751),__webpack_require__.e(142)]).then(__webpack_require__.
bind(__webpack_require__,60142)),workspace=process.cwd()){const orWarn=async(what,action,otherwise)=>{try{return await action()}catch(error){log.warning(`the Ac\
tions cache could not ${what}, which costs a download: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`);return otherwise}};const passing=async(key,action)=>{
const name=`.${key}`;const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace,name);const clear=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(path,{recursive:true,force:true});await clear();try{return await action(name,path)}finally{await clear()}};return{restore:(key,file)=>orWarn(`restore ${key}`,
async()=>{const cache=await load();if(!cache.isFeatureAvailable())return false;return passing(key,async(name,path)=>{if(await cache.restoreCache([name],key)===void 0)
return false;if(!(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile())throw new Error("the entry holds something that is not a file");await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(path,file);return true})},false),save:(key,file)=>orWarn(`save ${key}`,async()=>{const cache=await load();
if(!cache.isFeatureAvailable())return;await passing(key,async(name,path)=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file,path,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.COPYFILE_EXCL);await cache.saveCache([name],key)})},void 0)}}}),69144:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>sha256OfFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);async function sha256OfFile(file){const{O_RDONLY,O_NOFOLLOW,O_NONBLOCK}=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
let handle;try{handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file,O_RDONLY|O_NOFOLLOW|O_NONBLOCK)}catch(error){const{code=""}=error;if(["EN\
OENT","ENOTDIR","ELOOP","ENXIO"].includes(code))return null;throw error}try{if(!(await handle.stat()).isFile())return null;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");for await(const chunk of handle.createReadStream({autoClose:false}))hash.update(chunk);return hash.digest("hex")}finally{await handle.close()}}}),
55585:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g7:()=>toolStoreRoot,oN:()=>folderToolStore,
ok:()=>runnerToolStore});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161);var node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_2__);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_3__);var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59805);var _sha256_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
69144);const runnerToolStore=root=>({...folderToolStore(root),find:(tool,version,key)=>(0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__.I6)(tool,version,key)||
null});function folderToolStore(root){const folderOf=(tool,version,key)=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,tool,version,key);return{find:(tool,version,key)=>{
const folder=folderOf(tool,version,key);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}.complete`)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)(folder)?folder:null},keep:async(folder,tool,version,key)=>{const target=folderOf(tool,version,key);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,tool,version),{recursive:true});const incoming=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdtemp)(`${target}.new-`);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(folder,incoming,{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
chmod)(incoming,493);await replace(target,incoming);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${target}.complete`,"")}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(incoming,{recursive:true,force:true})}return target}}}async function replace(target,incoming){const old=`${incoming}.old`;for(let attempt=1;;attempt+=1){try{
return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(incoming,target)}catch(error){if(attempt===10)throw error;unless("ENOTEMPTY","EEXIST","ENOT\
DIR")(error)}if(await isSameFolder(target,incoming))return;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${target}.complete`,{force:true});await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target,old).catch(unless("ENOENT"));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old,{recursive:true,
force:true})}}async function isSameFolder(one,other){const[found,expected]=await Promise.all([contentOf(one),contentOf(other)]);return found!==null&&found===expected}
async function contentOf(folder){try{const names=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();const files=names.map(async name=>{
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,name);const{mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);return{name,
mode,sha256:await(0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__.V)(path)}});return JSON.stringify(await Promise.all(files))}catch{return null}}const unless=(...codes)=>error=>{
if(!codes.includes(error.code??""))throw error};function toolStoreRoot(env){if(env.RUNNER_TOOL_CACHE)return env.RUNNER_TOOL_CACHE;return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(env.XDG_CACHE_HOME||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),".cache"),"setup-kro")}})};
