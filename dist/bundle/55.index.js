export const id=55;export const ids=[55];export const modules={31165:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{escapeOutput:()=>escapeOutput});var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46193);var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const oneCommand=/^(::[a-z-]+(?: (?:(?!::)[^\r\n])*)?::)([^\r\n]*)(\r?\n)$/;
function escapeOutput(stream){const write=stream.write;const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");let begun="";const flush=()=>{
const rest=begun+decoder.end();begun="";if(rest!=="")write.call(stream,`${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(rest)}
`,"utf8")};const guarded=(chunk,encoding,done)=>{const whenDone=typeof encoding==="function"?encoding:done;const print=text=>write.call(stream,text,"utf8",whenDone);
const[,command,data="",end=""]=typeof chunk==="string"&&oneCommand.exec(chunk)||[];if(command!==void 0){flush();return print(`${command}${data.replaceAll("##[",
"## [")}${end}`)}begun+=typeof chunk==="string"?chunk:decoder.write(Buffer.from(chunk));const complete=begun.lastIndexOf("\n")+1;const lines=begun.slice(0,complete);
begun=begun.slice(complete);return print((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(lines))};stream.write=guarded;process.on("exit",flush);return()=>{
process.off("exit",flush);flush();stream.write=write}}}),62743:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>canColour,d:()=>terminalLog});var external_node_util_=__webpack_require__(57975);var clock=__webpack_require__(33350);var interrupt=__webpack_require__(70463);
var model_escape=__webpack_require__(16282);;const firstWide=4352;const combining=/^[\p{Mn}\p{Me}]$/u;const variationSelector16="️";function columnsOf(character){
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
${(0,model_escape.escapeForLog)(text).replace(/^/gm,"  ")}`),...live===null?{}:{begins:activity=>live.begin(activity)}}}}),19055:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{explain:()=>explain});var _adapters_workflow_output_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31165);var _command_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62743);var _run_explain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9815);var _run_explain_apart_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80914);var _run_runtime_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(19600);
const explain=()=>(0,_run_explain_apart_js__WEBPACK_IMPORTED_MODULE_3__.e0)((request,log)=>(0,_run_explain_js__WEBPACK_IMPORTED_MODULE_2__.j)(request,worldOf(log)));
function worldOf(log){const noOther=async()=>{throw new Error("a process that explains starts none of its kind")};if(log==="workflow"){(0,_adapters_workflow_output_js__WEBPACK_IMPORTED_MODULE_0__.
escapeOutput)(process.stdout);(0,_adapters_workflow_output_js__WEBPACK_IMPORTED_MODULE_0__.escapeOutput)(process.stderr);return(0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_4__.
K)(noOther)}return(0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_command_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__.d)(process[log],process.env),noOther)}})};
