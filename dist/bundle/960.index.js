export const id=960;export const ids=[960,282];export const modules={94960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{workflowLog:()=>workflowLog});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33838);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const workflowLog={folds:true,info:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.
pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)),warning:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
escapeForLog)(text)),error:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)),debug:text=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.
Yz((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text)),block(title,text){_actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
EH)(title));_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(text));_actions_core__WEBPACK_IMPORTED_MODULE_0__.
N4()}}}),16282:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DJ:()=>withoutControls,DV:()=>codeBlock,
EH:()=>escapeLine,FV:()=>escapeMarkdown,Fw:()=>escapeMermaid,GJ:()=>onOneLine,GO:()=>escapeJson,SS:()=>codeSpan,ZD:()=>escapeHtml,_b:()=>mermaidLabel,escapeForLog:()=>escapeForLog,
vI:()=>shortened});const terminalSequences=[/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,/(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0080-\u009f\n\r]*(?:\u0007|\u001b\\|\u009c)/g,
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
0).toString(16).padStart(4,"0")}`).join("");const shortened=(text,limit)=>text.length<=limit?text:`${text.slice(0,limit-1).trimEnd()}…`})};
