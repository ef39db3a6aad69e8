export const id=960;export const ids=[960,282];export const modules={34370:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$e:()=>warning,C1:()=>setFailed,Gu:()=>getState,N4:()=>endGroup,Oh:()=>startGroup,S0:()=>addSummary,Yz:()=>debug,lm:()=>notice,pq:()=>info,
z3:()=>error});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161);var node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
function info(text){process.stdout.write(text+node_os__WEBPACK_IMPORTED_MODULE_2__.EOL)}const debug=text=>issue("debug",text);const error=(text,place)=>annotate(
"error",text,place);const warning=(text,place)=>annotate("warning",text,place);const notice=(text,place)=>annotate("notice",text,place);const startGroup=title=>issue(
"group",title);const endGroup=()=>issue("endgroup","");function setFailed(text){process.exitCode=1;error(text)}const getState=name=>process.env[`STATE_${name}`]||
"";async function addSummary(markdown){const file=process.env.GITHUB_STEP_SUMMARY;if(!file)throw new Error("Unable to find environment variable for $GITHUB_STEP\
_SUMMARY. Check if your runtime environment supports job summaries.");await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.R_OK|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch(()=>{throw new Error(`Unable to access summary file: '${file}'. Check if the file has \
correct read/write permissions.`)});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file,markdown+node_os__WEBPACK_IMPORTED_MODULE_2__.EOL,"ut\
f8")}function annotate(level,text,place={}){const{title,file,startLine,startColumn}=place;const properties={title,file,line:startLine,col:startColumn};issue(level,
text,Object.keys(place).length===0?void 0:properties)}function issue(command,data,properties){const shown=Object.entries(properties??{}).flatMap(([key,value])=>value?
[`${key}=${encodeProperty(String(value))}`]:[]);const list=properties===void 0?"":` ${shown.join(",")}`;process.stdout.write(`::${command}${list}::${encodeData(
data)}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`)}const encodeData=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A");const encodeProperty=text=>encodeData(
text).replaceAll(":","%3A").replaceAll(",","%2C")}),94960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{workflowLog:()=>workflowLog});var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16282);var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34370);const workflowLog={folds:true,info:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(
text)),warning:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.$e((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text)),error:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.
z3((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text)),debug:text=>_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.Yz((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.
escapeForLog)(text)),block(title,text){_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.Oh((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.EH)(title));_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.
pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeForLog)(text));_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.N4()}}}),16282:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DJ:()=>withoutControls,DV:()=>codeBlock,EH:()=>escapeLine,FV:()=>escapeMarkdown,Fw:()=>escapeMermaid,GJ:()=>onOneLine,
GO:()=>escapeJson,SS:()=>codeSpan,ZD:()=>escapeHtml,_b:()=>mermaidLabel,escapeForLog:()=>escapeForLog,vI:()=>shortened});const terminalSequences=[/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,
/(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0080-\u009f\n\r]*(?:\u0007|\u001b\\|\u009c)/g,/\u001b[ -/]*[0-~]/g];const controls=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const invisible=/[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u{e0100}-\u{e01ef}]/gu;const codePoint=character=>(character.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4,"0");const withoutControls=text=>terminalSequences.reduce((rest,sequence)=>rest.replace(sequence,""),text).replace(
/\r\n?/g,"\n").replace(controls,"").replace(invisible,character=>`‹U+${codePoint(character)}›`);const onOneLine=text=>withoutControls(text).split("\n").map(
line=>line.trim()).filter(line=>line!=="").join(" ");const escapeForLog=text=>withoutControls(text).replace(/^([^\S\n]*)::/gm,"$1: :").replaceAll("##[","## [");
const escapeLine=text=>escapeForLog(onOneLine(text));const htmlEntities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};const escapeHtml=text=>withoutControls(
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
0).toString(16).padStart(4,"0")}`).join("");const shortened=(text,limit)=>text.length<=limit?text:`${text.slice(0,limit-1).trimEnd()}…`})};
