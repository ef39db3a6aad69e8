export const id=55;export const ids=[55];export const modules={31165:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{escapeOutput:()=>escapeOutput});var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46193);var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const oneCommand=/^(::[a-z-]+(?: (?:(?!::)[^\r\n])*)?::)([^\r\n]*)(\r?\n)$/;
function escapeOutput(stream){const write=stream.write;const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");let begun="";const flush=()=>{
const rest=begun+decoder.end();begun="";if(rest!=="")write.call(stream,`${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(rest)}
`,"utf8")};const guarded=(chunk,encoding,done)=>{const whenDone=typeof encoding==="function"?encoding:done;const print=text=>write.call(stream,text,"utf8",whenDone);
const[,command,data="",end=""]=typeof chunk==="string"&&oneCommand.exec(chunk)||[];if(command!==void 0){flush();return print(`${command}${data.replaceAll("##[",
"## [")}${end}`)}begun+=typeof chunk==="string"?chunk:decoder.write(Buffer.from(chunk));const complete=begun.lastIndexOf("\n")+1;const lines=begun.slice(0,complete);
begun=begun.slice(complete);return print((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(lines))};stream.write=guarded;process.on("exit",flush);return()=>{
process.off("exit",flush);flush();stream.write=write}}}),7698:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{d:()=>terminalLog});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57975);var node_util__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_util__WEBPACK_IMPORTED_MODULE_0__);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);function terminalLog(stream,env){const colour=stream.
isTTY===true&&!env.NO_COLOR;const paint=(style,text)=>colour?(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style,text,{validateStream:false}):text;const write=text=>{
stream.write(`${text}
`)};const marks={"✓":"green","✗":"red","…":"gray","-":"gray"};return{info(text){const shown=(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(
text);const[mark=""]=shown;const style=marks[mark];write(style===void 0?shown:paint(style,mark)+shown.slice(1))},warning:text=>write(`${paint("yellow","warning:")}\
 ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)}`),error:text=>write(`${paint("red","error:")} ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(text)}`),debug:text=>env.SETUP_KRO_DEBUG?write(paint("gray",(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text))):void 0,block:(title,text)=>write(
`${paint("gray",`── ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.EH)(title)}`)}
${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text).replace(/^/gm,"  ")}`)}}}),19055:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{explain:()=>explain});var _adapters_workflow_output_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31165);var _command_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7698);var _run_explain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
75099);var _run_explain_apart_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80914);var _run_runtime_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(19600);
const explain=()=>(0,_run_explain_apart_js__WEBPACK_IMPORTED_MODULE_3__.e0)((request,log)=>(0,_run_explain_js__WEBPACK_IMPORTED_MODULE_2__.j)(request,worldOf(log)));
function worldOf(log){const noOther=async()=>{throw new Error("a process that explains starts none of its kind")};if(log==="workflow"){(0,_adapters_workflow_output_js__WEBPACK_IMPORTED_MODULE_0__.
escapeOutput)(process.stdout);(0,_adapters_workflow_output_js__WEBPACK_IMPORTED_MODULE_0__.escapeOutput)(process.stderr);return(0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_4__.
K)(noOther)}return(0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_4__.j)((0,_command_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__.d)(process[log],process.env),noOther)}})};
