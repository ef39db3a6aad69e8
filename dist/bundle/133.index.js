export const id=133;export const ids=[133];export const modules={70463:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Dk:()=>watchForInterrupts,Tk:()=>endsWithUs,V:()=>askGroup,VM:()=>interrupted,i0:()=>killGroup,nA:()=>onInterrupt,tE:()=>atEnd});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
constants.signals[signal])}}),56017:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MU:()=>runVariable,
w:()=>endProcessesOf,zJ:()=>endProcessesNow});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
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
word)?word:`'${word.replaceAll("'",`'\\''`)}'`;return[command.tool,...command.args].map(quoted).join(" ")}}),17888:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>keepYoungGenerationSmall,G:()=>keepOldGenerationSmall});var node_v8__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78877);var node_v8__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);function keepYoungGenerationSmall(){(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.
setFlagsFromString)("--semi-space-growth-factor=1")}function keepOldGenerationSmall(){(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growin\
g-percent=20")}}),34370:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$e:()=>warning,C1:()=>setFailed,
Gu:()=>getState,N4:()=>endGroup,Oh:()=>startGroup,S0:()=>addSummary,Yz:()=>debug,lm:()=>notice,pq:()=>info,z3:()=>error});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48161);var node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);function info(text){process.stdout.write(text+
node_os__WEBPACK_IMPORTED_MODULE_2__.EOL)}const debug=text=>issue("debug",text);const error=(text,place)=>annotate("error",text,place);const warning=(text,place)=>annotate(
"warning",text,place);const notice=(text,place)=>annotate("notice",text,place);const startGroup=title=>issue("group",title);const endGroup=()=>issue("endgroup",
"");function setFailed(text){process.exitCode=1;error(text)}const getState=name=>process.env[`STATE_${name}`]||"";async function addSummary(markdown){const file=process.
env.GITHUB_STEP_SUMMARY;if(!file)throw new Error("Unable to find environment variable for $GITHUB_STEP_SUMMARY. Check if your runtime environment supports job s\
ummaries.");await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK|node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.W_OK).catch(()=>{throw new Error(`Unable to access summary file: '${file}'. Check if the file has correct read/write permissions.`)});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
appendFile)(file,markdown+node_os__WEBPACK_IMPORTED_MODULE_2__.EOL,"utf8")}function annotate(level,text,place={}){const{title,file,startLine,startColumn}=place;
const properties={title,file,line:startLine,col:startColumn};issue(level,text,Object.keys(place).length===0?void 0:properties)}function issue(command,data,properties){
const shown=Object.entries(properties??{}).flatMap(([key,value])=>value?[`${key}=${encodeProperty(String(value))}`]:[]);const list=properties===void 0?"":` ${shown.
join(",")}`;process.stdout.write(`::${command}${list}::${encodeData(data)}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`)}const encodeData=text=>text.replaceAll("\
%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A");const encodeProperty=text=>encodeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}),94960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{workflowLog:()=>workflowLog});var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16282);var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(34370);const workflowLog={folds:true,info:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.
pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text)),warning:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.$e((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.
escapeForLog)(text)),error:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.z3((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text)),debug:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.
Yz((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text)),block(title,text){_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.Oh((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.
EH)(title));_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text));_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.
N4()}}}),47205:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>YamlFault,c:()=>parseYamlText});
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);const tokenLimit=1e6;const depthLimit=400;const directiveLimit=100;class YamlFault extends Error{name="\
YamlFault";problem;line;constructor(problem,{line,column},what="is not YAML"){super(`${what}: ${problem} at line ${line}, column ${column}`);this.problem=problem;
this.line=line}}class TooMuch extends YamlFault{constructor(problem,place){super(problem,place,"cannot be used")}}const repeatedLimit=50;function parseYamlText(text,{
repeatedKeys="fault"}={}){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;const place=(offset=0)=>{const{line,col}=lines.linePos(offset);return{line:Math.max(
1,line),column:Math.max(1,col)}};const composer=new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({uniqueKeys:false,logLevel:"silent"});const documents=[];const repeated=[];
for(const{errors,contents}of composer.compose(tokensOf(text,lines,place))){const[error]=errors;if(error)throw error.code==="RESOURCE_EXHAUSTION"?new TooMuch(tooDeep,
place(error.pos[0])):new YamlFault(problems[error.code],place(error.pos[0]));const value=new Conversion(place,repeatedKeys==="last"?repeated:null).valueOf(contents);
documents.push({contents,value,line:place(contents?.range?.[0]).line})}return{documents,repeated,lineOf:offset=>place(offset).line,placeOf:place}}function*tokensOf(text,lines,place){
lines.addNewLine(0);const parser=new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lines.addNewLine);let tokens=0;let directives=0;for(const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.
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
something stands here that YAML does not allow"}}),80094:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{IK:()=>failOnValues,LG:()=>commitOfEvent,PA:()=>problemsOfBaseline,ke:()=>readBaselineInput});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
49523);var _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19489);var _model_commit_id_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
81956);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(86057);var _event_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68121);
var _values_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(63478);const failOnValues=["broken","breaking","recreated","deleted","changed"];function readBaselineInput(value,workspace,fault){
if(value==="auto")return{kind:"auto"};const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value)?value:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(workspace,value);const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder,{throwIfNoEntry:false});const isPath=/^(?:\.{0,2}\/|\.{1,2}$)/.test(
value);const problem=there===void 0?null:(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__._p)(()=>(0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.
Mv)(folder,workspace));if(problem!==null)return fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} ${problem}`);if(there?.isDirectory()&&(isPath||!looksLikeRef(
value)||!value.includes("~")))return folder===workspace?fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} is the workspace itself, which would be \
compared with itself; name a ref or another folder`):{kind:"folder",folder,shown:value};if(isPath)return fault(there===void 0?`there is no folder ${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.
cl)(value)} (relative to ${workspace})`:`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} is not a folder`);if(value.startsWith("-"))return fault(`${(0,
_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(value)} begins with a dash, which no git ref does`);return looksLikeRef(value)?{kind:"ref",ref:value}:fault(`${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.
cl)(value)} is not auto, a git ref such as origin/main, or a folder`)}function problemsOfBaseline(cluster,install,manifests){const problems=[];if(manifests.length===
0)problems.push("it needs manifests: the files that are compared with those of the baseline");if(cluster!=="kind")problems.push("it works only with cluster kind\
: objects are changed and deleted, and kro is restarted");else if(install==="none")problems.push("it needs kro in the cluster, and install is none");return problems}
const looksLikeRef=value=>/^[\w][\w./+@-]{0,249}(?:[~^]\d{0,6}){0,5}$/.test(value)&&!/\.\.|@\{|\/\/|\.lock$|\/$/.test(value);const noCommit=/^0+$/;function commitOfEvent(env){
const name=env.GITHUB_EVENT_NAME??"";const event=(0,_event_js__WEBPACK_IMPORTED_MODULE_4__.A6)(env);if(event===null)return`the event ${name||"(none)"} of this j\
ob could not be read (GITHUB_EVENT_PATH)`;const[commit,role]=commitIn(event);if(commit===null)return`the event ${name} has no commit to compare with`;if(noCommit.
test(commit))return"this push made the branch, so that there is no commit before it";return(0,_model_commit_id_js__WEBPACK_IMPORTED_MODULE_6__.j)(commit)?{commit,
role}:`the event ${name} names ${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__.cl)(commit)}, which is not a commit`}function commitIn(event){const base=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_7__.
Qq)(event,"pull_request","base","sha");if(base!==null)return[base,"base of the pull request"];const queued=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_7__.
Qq)(event,"merge_group","base_sha");if(queued!==null)return[queued,"base of the merge group"];return[(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_7__.
Qq)(event,"before"),"before the push"]}}),68121:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
A6:()=>eventOf,_n:()=>pullRequestOf,zA:()=>eventCommitOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var _model_commit_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81956);var _model_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
87979);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86057);function eventOf(env){if(!env.GITHUB_EVENT_PATH)return null;try{const event=JSON.
parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH,"utf8"));return(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.p)(event)?event:
null}catch{return null}}function pullRequestOf(env){const event=eventOf(env);const number=(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ZZ)(event,"issue","pull_request"))?(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(event,"issue","number"):(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ZZ)(event,"pull_request","number");return typeof number==="number"&&Number.isSafeInteger(number)&&number>0?number:null}function eventCommitOf(env){const commit=(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(eventOf(env),"pull_request","head","sha");return typeof commit==="string"&&(0,_model_commit_id_js__WEBPACK_IMPORTED_MODULE_3__.
j)(commit)?commit:null}}),14269:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RT:()=>restoreBuildCache,
eF:()=>actionsFolderCache,iS:()=>noFolderCache,t8:()=>maySaveBuild});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
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
all([__webpack_require__.e(942),__webpack_require__.e(955),__webpack_require__.e(838),__webpack_require__.e(705),__webpack_require__.e(751),__webpack_require__.
e(88),__webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__,60142));return cache.isFeatureAvailable()?cache:null};return{async restore(folders,key,prefixes){
try{return await(await available())?.restoreCache([...folders],key,[...prefixes])??null}catch(error){log.warning(`Go's build cache could not be restored, so eve\
rything is compiled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);return null}},async save(folders,key){try{await(await available())?.saveCache([...folders],
key)}catch(error){log.warning(`Go's build cache could not be saved for the next job: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`)}}}}}),55030:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>makeWritable,j:()=>withoutNewToolchains});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);async function makeWritable(folder){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder,493);for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder,{withFileTypes:true})){
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,entry.name);if(entry.isDirectory())await makeWritable(path);else if(entry.isFile())await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
chmod)(path,420)}}async function withoutNewToolchains(modules2,fill){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(modules2),{recursive:true});const aside=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${modules2}.toolchains-`);const before=await toolchainsIn(
modules2);for(const[index,path]of before.entries())await move(path,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside,String(index)));try{return await fill()}finally{
for(const path of await toolchainsIn(modules2))await remove(path);for(const[index,path]of before.entries()){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true});await move((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside,String(index)),
path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside,{recursive:true,force:true})}}async function toolchainsIn(modules2){const places=[[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(modules2,"golang.org"),/^toolchain@/],[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(modules2,"cache","download","golang.org"),/^toolchain$/]];const found=await Promise.
all(places.map(async([folder,pattern])=>(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[])).filter(name=>pattern.test(name)).
map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)))));return found.flat()}async function move(from,to){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(from,493);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from,to)}async function remove(path){
await makeWritable(path).catch(()=>void 0);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{recursive:true,force:true})}}),8429:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
this.member())}member(){let found=this.primary();for(;;){const dot=this.access(".","?.");const bracket=dot===null?this.access("[","[?"):null;if(dot!==null){const name=this.
name();found=this.takes("(")?{kind:"call",of:found,name,args:this.list(")")}:{kind:"field",of:found,name,...dot}}else if(bracket!==null){const index=this.expression();
this.expect("]");found={kind:"index",of:found,index,...bracket}}else return found}}access(plain,optional){const isPlain=this.takes(plain);if(!isPlain&&!this.takes(
optional))return null;return this.takes("?")||!isPlain?{isOptional:true}:{}}primary(){const token=this.tokens[this.at];if(token===void 0)throw new NotCel;this.at+=
1;if(token.kind==="string"||token.kind==="number")return{kind:"literal",value:token.value};if(token.kind==="name")return this.named(token.value);if(token.value===
".")return{kind:"name",name:this.name()};if(token.value==="("){const found=this.expression();this.expect(")");return found}if(token.value==="[")return{kind:"lis\
t",items:this.list("]")};if(token.value==="{")return{kind:"map",entries:this.entries()};throw new NotCel}named(name){const words={true:true,false:false,null:null};
if(Object.hasOwn(words,name))return{kind:"literal",value:words[name]??null};if(this.takes("("))return{kind:"call",of:null,name,args:this.list(")")};return{kind:"\
name",name}}list(end){const items=[];while(!this.takes(end)){this.takes("?");items.push(this.expression());if(!this.takes(",")){this.expect(end);break}}return items}entries(){
const entries=[];while(!this.takes("}")){this.takes("?");entries.push(this.operation(0));this.expect(":");entries.push(this.expression());if(!this.takes(",")){this.
expect("}");break}}return entries}name(){const token=this.tokens[this.at];if(token?.kind!=="name")throw new NotCel;this.at+=1;return token.value}takes(operator){
const token=this.tokens[this.at];if(token?.kind!=="operator"||token.value!==operator)return false;this.at+=1;return true}expect(operator){if(!this.takes(operator))
throw new NotCel}}}),94079:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>pathText,X:()=>pathOf});
function pathOf(cel){if(cel.kind==="name")return[cel.name];if(cel.kind!=="field"&&cel.kind!=="index")return null;const of=pathOf(cel.of);if(of===null)return null;
if(cel.kind==="field")return[...of,cel.name];const key=cel.index.kind==="literal"?cel.index.value:null;return typeof key==="string"||typeof key==="number"?[...of,
key]:null}const pathText=path=>path.map((part,at)=>typeof part==="number"?`[${part}]`:`${at===0?"":"."}${part}`).join("")}),63466:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
return null}}),81956:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>isCommitId});const isCommitId=text=>/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.
test(text)}),87720:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>moduleSumForm});const moduleSumForm=/^h1:[A-Za-z0-9+/]{43}=$/}),
87979:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>isMapping,q:()=>parseJson});const isMapping=value=>typeof value===
"object"&&value!==null&&!Array.isArray(value);function parseJson(text){try{return JSON.parse(text)}catch{return null}}}),20823:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>expressionsOf,l:()=>expressionsIn});var _cel_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8429);var _cel_tokens_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
at=string.end-1}else if(one==="{")open+=1;else if(one==="}"){if(open===0)return at;open-=1}}return-1}}),86057:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HP:()=>keys,P$:()=>strings,Qq:()=>text,Te:()=>texts,ZZ:()=>field,ai:()=>number,p_:()=>list});function field(value,...path){
let current=value;for(const name of path){if(current===null||typeof current!=="object")return void 0;current=current[name]}return current}function text(value,...path){
const found=field(value,...path);return typeof found==="string"?found:null}function number(value,...path){const found=field(value,...path);return typeof found===
"number"?found:null}function list(value,...path){const found=field(value,...path);return Array.isArray(found)?found:[]}function keys(value,...path){const found=field(
value,...path);return found===null||typeof found!=="object"||Array.isArray(found)?[]:Object.keys(found)}function texts(value,...path){return list(value,...path).
filter(entry=>typeof entry==="string")}function strings(value,...path){const found=field(value,...path);if(found===null||typeof found!=="object")return{};const entries=Object.
entries(found).filter(entry=>typeof entry[1]==="string");return Object.fromEntries(entries)}}),53522:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>dnsLabel});const dnsLabel=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/}),52621:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hs:()=>minorOf,Zy:()=>compareVersions,bm:()=>nearestVersion,jZ:()=>atLeast,ll:()=>newestFirst,ot:()=>parseVersion,q_:()=>minorsAhead,
qh:()=>formatVersion});const pattern=/^v?(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})(?:-([0-9A-Za-z][0-9A-Za-z.-]{0,60}))?)?$/;function parseVersion(text){
const match=pattern.exec(text.trim());if(match===null)return null;const[,major,minor,patch,prerelease]=match;return{major:Number(major),minor:Number(minor),patch:patch===
void 0?null:Number(patch),prerelease:prerelease??null}}function formatVersion({major,minor,patch,prerelease}){return`v${major}.${minor}${patch===null?"":`.${patch}`}${prerelease===
null?"":`-${prerelease}`}`}function compareVersions(a,b){const[x,y]=[partsOf(a),partsOf(b)];const byNumber=x.major-y.major||x.minor-y.minor||(x.patch??0)-(y.patch??
0);if(byNumber!==0||x.prerelease===y.prerelease)return byNumber;if(x.prerelease===null)return 1;if(y.prerelease===null)return-1;return x.prerelease<y.prerelease?
-1:1}function atLeast(version,minimum){return compareVersions(version,minimum)>=0}function minorOf(version){const{major,minor}=partsOf(version);return`${major}.${minor}`}
function minorsAhead(a,b){const[x,y]=[partsOf(a),partsOf(b)];return x.major===y.major?x.minor-y.minor:(x.major-y.major)*Number.POSITIVE_INFINITY}function newestFirst(versions){
return[...versions].sort((a,b)=>compareVersions(b,a))}function nearestVersion(wanted,among){const distance=version=>Math.abs(minorsAhead(version,wanted));return newestFirst(
among).reduce((best,version)=>best===null||distance(version)<distance(best)?version:best,null)}function partsOf(text){const parts=parseVersion(text);if(parts===
null)throw new RangeError(`not a version: '${text}'`);return parts}}),87621:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N:()=>defaults});const defaults={kro:"v0.9.4",kubernetes:"1.34",kind:"v0.33.0",kubectl:"v1.34.3",ko:"v0.19.1",helm:"v3.19.2",chainsaw:"v0\
.2.15"}}),64647:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HN:()=>chooseNodeImage,Ig:()=>pinOfNodeImage,
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
var _model_go_module_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87720);var _model_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52621);var _node_image_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64647);const nothingRecorded={sha256:{},kroCommit:null,kroModuleSum:null};const names=["kro","kubernetes","nodeImage","kind","kubectl","ko","helm","chainsaw"];const heading=`\
# Versions used by setup-kro. Kept in a repository as .github/kro-versions.yaml (input: versions-file), it repeats
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
null:text}const forms={kroCommit:{pattern:/^[0-9a-f]{40}$/,form:"a commit of 40 hex digits"},kroModuleSum:{pattern:_model_go_module_js__WEBPACK_IMPORTED_MODULE_5__.
m,form:"a sum as in go.sum (h1:…=)"}};function readRecorded(recorded,at,into,faults){if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(recorded.value)){faults.push(
`${recorded.place}: recorded: expected entries below it, got ${shown(recorded.value)}`);return}for(const{key,value,place}of entriesOf(recorded.value,at)){if(key===
"kroCommit"||key==="kroModuleSum"){const text=sourceOf(value);if(text!==null&&forms[key].pattern.test(text))into[key]=text;else faults.push(`${place}: ${key}: e\
xpected ${forms[key].form}, got ${shown(value)}`)}else if(key==="sha256"&&(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value))readDigests(value,at,into.sha256,faults);else
faults.push(`${place}: '${key.slice(0,80)}' is not known under recorded; allowed: sha256, kroCommit, kroModuleSum`)}}function readDigests(map,at,into,faults){for(const{
key,value,place}of entriesOf(map,at)){const digest=sourceOf(value);if(digest!==null&&/^[0-9a-f]{64}$/.test(digest))into[key]=digest;else faults.push(`${place}: ${key.
slice(0,200)}: expected a SHA-256 of 64 hex digits, got ${shown(value)}`)}}function entriesOf(map,at){return map.items.map(item=>{const key=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(item.key)?String(item.key.source??item.key.value):"?";return{key,value:item.value,place:at((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key)?item.key.range?.[0]:
void 0)}})}function sourceOf(value){return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value)&&value.value!==null?value.source??String(value.value):null}function shown(value){
if(sourceOf(value)!==null)return"other text";return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)?"entries":(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value)?"a \
list":"nothing"}}),80914:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XL:()=>byHand,Ag:()=>explainApart,
IT:()=>explainEntry,LF:()=>limitOf});var external_node_path_=__webpack_require__(76760);var external_node_url_=__webpack_require__(73136);var external_node_child_process_=__webpack_require__(
31421);var external_node_fs_=__webpack_require__(73024);var errors=__webpack_require__(83916);;class ChildTimeout extends errors.w3{name="ChildTimeout"}const farewellSeconds=2;
function askChild({module,request,seconds}){return new Promise((resolve,reject)=>{const child=(0,external_node_child_process_.fork)(module,[],{stdio:["ignore","\
inherit","inherit","ipc"]});const end=()=>killTree(child);process.once("exit",end);const deadline=setTimeout(()=>{end();settle(()=>reject(new ChildTimeout("its \
process had not answered, and was ended")))},seconds*1e3);let message=null;let farewell;let settled=false;const settle=how=>{if(settled)return;settled=true;clearTimeout(
deadline);clearTimeout(farewell);process.off("exit",end);how()};child.on("message",said=>{message??=said;clearTimeout(deadline);farewell??=setTimeout(end,farewellSeconds*
1e3)});child.on("error",error=>{end();settle(()=>reject(new errors.w3("a process of Node could not be started",{cause:error})))});child.on("exit",(code,signal)=>{
settle(()=>{if(message!==null&&"answer"in message)resolve(message.answer);else if(message!==null)reject(message.faults===null?new errors.w3(message.failed):new errors.
dz(message.faults));else reject(endedSilently(code,signal))})});child.send(request,()=>void 0)})}function answerParent(task){return new Promise(()=>{process.once(
"disconnect",()=>process.exit(1));process.once("message",request=>{const tell=message=>void process.send?.(message,()=>process.exit(0));task(request).then(answer=>tell(
{answer}),error=>tell({failed:(0,errors.Wk)(error),faults:error instanceof errors.dz?error.faults:null}))})})}function endedSilently(code,signal){const how=signal===
null?`with exit code ${code}`:`by the signal ${signal}`;const memory=signal==="SIGABRT"||signal==="SIGKILL";return new errors.w3(`its process was ended ${how} b\
efore it had answered`,{...memory?{hint:"see whether the machine ran out of memory (dmesg, free -m)"}:{}})}function killTree(child){const{pid}=child;const below=pid===
void 0?[]:descendantsOf(pid);child.kill("SIGKILL");for(const one of below)try{process.kill(one,"SIGKILL")}catch{}}function descendantsOf(pid){try{return(0,external_node_fs_.
readdirSync)(`/proc/${pid}/task`).flatMap(task=>(0,external_node_fs_.readFileSync)(`/proc/${pid}/task/${task}/children`,"utf8").split(" ")).filter(word=>word!==
"").flatMap(word=>[Number(word),...descendantsOf(Number(word))])}catch{return[]}}var adapters_process=__webpack_require__(53448);;class DiagnosisGivenUp extends errors.
w3{name="DiagnosisGivenUp"}const limitOf=budgetSeconds=>budgetSeconds+Math.max(10,budgetSeconds/4);function explainApart(entry,log){const module=(0,external_node_url_.
fileURLToPath)(new URL("../explain/index.js",entry));return async(request,seconds)=>{const job={request,log};try{return await askChild({module,request:job,seconds})}catch(error){
if(!(error instanceof ChildTimeout))throw error;throw new DiagnosisGivenUp(`the diagnosis was given up after ${Math.round(seconds)} s`,{hint:byHand(request.folder),
cause:error})}}}const byHand=folder=>`the evidence is in ${(0,external_node_path_.join)(folder,"evidence")}; to have it read again with more time: ${(0,adapters_process.
ay)({tool:"setup-kro",args:["analyze",folder,"--diagnose-timeout","10m"]})}`;function explainEntry(answer){return answerParent(job=>{const{request,log}=job;return answer(
request,log)})}}),19600:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>terminalRuntime,K:()=>workflowRuntime});
var clock=__webpack_require__(33350);var interrupt=__webpack_require__(70463);var leftover_processes=__webpack_require__(56017);var errors=__webpack_require__(83916);
;function platformOf(nodePlatform,nodeArch){const arch={x64:"amd64",arm64:"arm64"}[nodeArch];if(nodePlatform!=="linux"&&nodePlatform!=="darwin"||arch===void 0)throw new errors.
dz([`this machine is ${nodePlatform}/${nodeArch}, and the tools are pinned for linux and darwin, amd64 and arm64: use a runner such as ubuntu-latest or ubuntu-2\
4.04-arm (runs-on in the workflow)`]);return{os:nodePlatform,arch}}var adapters_process=__webpack_require__(53448);var v8_tuning=__webpack_require__(17888);var workflow_log=__webpack_require__(
94960);var environment=__webpack_require__(19278);var redaction=__webpack_require__(1723);var build_cache=__webpack_require__(14269);var asset_cache=__webpack_require__(
47380);var tool_store=__webpack_require__(55585);;function prepareKube(){Promise.all([__webpack_require__.e(705),__webpack_require__.e(118),__webpack_require__.
e(959)]).then(__webpack_require__.bind(__webpack_require__,6959)).catch(()=>void 0)}async function kubeLater(kubeconfig,context){(0,v8_tuning.G)();const{kubeFromConfig}=await __webpack_require__.
e(31).then(__webpack_require__.bind(__webpack_require__,38031));return kubeFromConfig(kubeconfig,context)}const outside={clock:clock.ml,run:adapters_process.R3,
onInterrupt:interrupt.nA,endProcessesOf:runId=>(0,leftover_processes.w)(runId,clock.ml),kube:kubeLater,prepareKube,print:text=>{process.stdout.write(`${text}
`)}};function workflowRuntime(explain){return{explain,...outside,get platform(){return platformOf(process.platform,process.arch)},env:process.env,log:redacting(
workflow_log.workflowLog,process.env),toolStore:(process.env.RUNNER_TOOL_CACHE?tool_store.ok:tool_store.oN)((0,tool_store.g7)(process.env)),assetCache:(0,asset_cache.
i)(workflow_log.workflowLog),folderCache:process.env.RUNNER_ENVIRONMENT==="github-hosted"?(0,build_cache.eF)(workflow_log.workflowLog):build_cache.iS}}function redacting(log,env){
const redact=new redaction.k({secrets:(0,environment.F)(env)}).text;return{...log,warning:text=>log.warning(redact(text)),error:text=>log.error(redact(text))}}function terminalRuntime(log,explain){
return{explain,...outside,get platform(){return platformOf(process.platform,process.arch)},env:process.env,log:redacting(log,process.env),toolStore:(0,tool_store.
oN)((0,tool_store.g7)(process.env)),assetCache:asset_cache.C,folderCache:build_cache.iS,addPath:folder=>{process.env.PATH=`${folder}:${process.env.PATH??""}`},exportVariable:(name,value)=>{
process.env[name]=value},output:()=>void 0}}}),47380:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>noAssetCache,i:()=>actionsAssetCache});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916);const noAssetCache={restore:async()=>false,save:async()=>void 0};
function actionsAssetCache(log,load=()=>Promise.all([__webpack_require__.e(942),__webpack_require__.e(955),__webpack_require__.e(838),__webpack_require__.e(705),
__webpack_require__.e(751),__webpack_require__.e(88),__webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__,60142)),workspace=process.cwd()){
const orWarn=async(what,action,otherwise)=>{try{return await action()}catch(error){log.warning(`the Actions cache could not ${what}, which costs a download: ${(0,
_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`);return otherwise}};const passing=async(key,action)=>{const name=`.${key}`;const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(workspace,name);const clear=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{recursive:true,force:true});await clear();try{return await action(
name,path)}finally{await clear()}};return{restore:(key,file)=>orWarn(`restore ${key}`,async()=>{const cache=await load();if(!cache.isFeatureAvailable())return false;
return passing(key,async(name,path)=>{if(await cache.restoreCache([name],key)===void 0)return false;if(!(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(
path)).isFile())throw new Error("the entry holds something that is not a file");await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(path,file);return true})},
false),save:(key,file)=>orWarn(`save ${key}`,async()=>{const cache=await load();if(!cache.isFeatureAvailable())return;await passing(key,async(name,path)=>{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file,path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);await cache.saveCache([name],key)})},
void 0)}}}),69144:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>sha256OfFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);async function sha256OfFile(file){
const{O_RDONLY,O_NOFOLLOW,O_NONBLOCK}=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;let handle;try{handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(file,O_RDONLY|O_NOFOLLOW|O_NONBLOCK)}catch(error){const{code=""}=error;if(["ENOENT","ENOTDIR","ELOOP","ENXIO"].includes(code))return null;throw error}try{
if(!(await handle.stat()).isFile())return null;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");for await(const chunk of handle.createReadStream(
{autoClose:false}))hash.update(chunk);return hash.digest("hex")}finally{await handle.close()}}}),55585:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g7:()=>toolStoreRoot,oN:()=>folderToolStore,ok:()=>runnerToolStore});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48161);var node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);var _sha256_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
69144);const runnerToolStore=root=>({...folderToolStore(root),find:async(tool,version,key)=>{const{find}=await Promise.all([__webpack_require__.e(942),__webpack_require__.
e(955),__webpack_require__.e(838),__webpack_require__.e(88),__webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__,59805));return find(tool,
version,key)||null}});function folderToolStore(root){const folderOf=(tool,version,key)=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,tool,version,key);return{
find:async(tool,version,key)=>{const folder=folderOf(tool,version,key);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}.complete`)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
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
mode,sha256:await(0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__.V)(path)}});return JSON.stringify(await Promise.all(files))}catch{return null}}const unless=(...codes)=>error=>{
if(!codes.includes(error.code??""))throw error};function toolStoreRoot(env){if(env.RUNNER_TOOL_CACHE)return env.RUNNER_TOOL_CACHE;return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(env.XDG_CACHE_HOME||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),".cache"),"setup-kro")}})};
