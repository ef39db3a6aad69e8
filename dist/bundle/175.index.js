export const id=175;export const ids=[175,282];export const modules={49523:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$C:()=>readCheckoutFile,Mv:()=>inputPath,jH:()=>readInputFile,mr:()=>inputLimit,t7:()=>manifestLimit});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _read_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
19489);const inputLimit=1e6;const manifestLimit=16e6;const checkoutLimit=1e6;function readInputFile(path,workspace,limitBytes=inputLimit){const real=inputPath(path,
workspace);return(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.M4)(real,limitBytes,{links:true,strict:true})}function inputPath(path,workspace){if(!(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.
Yw)(path,workspace))return realOutside(path);const real=(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.RY)(path,workspace);if(isLinkIntoGit(path,real))throw new _read_file_js__WEBPACK_IMPORTED_MODULE_2__.
ie("leads into the folder .git through a symbolic link, which is not read");return real}function readCheckoutFile(checkout,file,workspace=checkout){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout,file);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,{throwIfNoEntry:false})===void 0)return null;
const real=inputPath(path,(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkout),workspace)?workspace:checkout);
return(0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.M4)(real,checkoutLimit,{links:true})}function realOutside(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(path)}catch{return path}}const isLinkIntoGit=(path,real)=>real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(".git")&&!path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep).includes(".git")}),19489:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M4:()=>readWholeFile,
Oe:()=>readFileEnd,RY:()=>pathWithin,Yw:()=>isBelow,_p:()=>whyUnreadable,ie:()=>UnreadableFile,lP:()=>sizeText});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83916);var _write_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22182);class UnreadableFile extends Error{name="UnreadableFile";missing;constructor(message,options={}){
super(message,options.cause===void 0?void 0:{cause:options.cause});this.missing=options.missing??false}}const noFollow=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_NOFOLLOW??0;const noWait=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0;const chunkBytes=1024*1024;function readWholeFile(path,limitBytes,{links=false,
strict=false}={}){return withOpenFile(path,links,(opened,size)=>{if(size>limitBytes)throw tooLarge(size,limitBytes);const most=size===0?Math.min(chunkBytes,limitBytes+
1):size+1;const bytes=readFrom(opened,0,most);if(bytes.length===most)throw tooLarge(bytes.length,Math.min(most,limitBytes));return decoded(bytes,strict)})}function readFileEnd(path,limitBytes,countLines){
return withOpenFile(path,false,(opened,size)=>{const start=Math.max(0,size-limitBytes);const bytes=readFrom(opened,start,size-start);const line=start===0?0:bytes.
indexOf(lineEnd)+1;return{text:bytes.toString("utf8",line),skippedLines:countLines?countLineEnds(opened,start+line):0}})}function pathWithin(path,folder){const real=realPathOf(
path);if(isBelow(real,realPathOf(folder)))return real;throw new UnreadableFile(`leads out of ${folder} through a symbolic link`)}function whyUnreadable(read){try{
read();return null}catch(error){if(error instanceof UnreadableFile)return error.message;throw error}}function isBelow(path,folder){const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(folder,path);return way!==".."&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(
way)}function sizeText(bytes){if(bytes>=1e9)return`${(bytes/1e9).toFixed(1)} GB`;return bytes>=1e6?`${(bytes/1e6).toFixed(1)} MB`:`${Math.ceil(bytes/1e3)} kB`}function realPathOf(path){
try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)}catch(error){const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,{throwIfNoEntry:false});
if(there?.isSymbolicLink())throw new UnreadableFile("is a symbolic link that leads nowhere",{cause:error});throw unreadable(error)}}function withOpenFile(path,links,read){
try{const there=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(links?realPathOf(path):path);if(!there.isFile())throw new UnreadableFile(`is ${(0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__.
I)(there)}, not a regular file`);const opened=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|noWait|
(links?0:noFollow));try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);if(!stats.isFile())throw new UnreadableFile(`is ${(0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__.
I)(stats)}, not a regular file`);return read(opened,stats.size)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened)}}catch(error){throw error instanceof
UnreadableFile?error:unreadable(error)}}function readFrom(opened,start,most){const bytes=Buffer.allocUnsafe(most);let length=0;while(length<most){const read=(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened,bytes,length,most-length,start+length);if(read===0)break;length+=read}return bytes.subarray(0,length)}function countLineEnds(opened,end){
const chunk=new Uint8Array(Math.min(chunkBytes,end));let count=0;for(let start=0;start<end;){const read=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened,
chunk,0,Math.min(chunk.length,end-start),start);if(read===0)break;for(let at=0;at<read;at+=1)if(chunk[at]===lineEnd)count+=1;start+=read}return count}const lineEnd=10;
function decoded(bytes,strict){if(!strict)return bytes.toString("utf8");try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch(error){throw new UnreadableFile(
"is not UTF-8 text",{cause:error})}}const tooLarge=(bytes,limit)=>new UnreadableFile(`has ${sizeText(bytes)}, and at most ${sizeText(limit)} are read`);function unreadable(error){
const code=typeof error==="object"&&error!==null&&"code"in error?String(error.code):"";const missing=["ENOENT","ENOTDIR","ENAMETOOLONG"].includes(code);return new UnreadableFile(
reasons[code]??`could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,{cause:error,missing})}const reasons={ENOENT:"does not exist",ENOTDIR:"\
does not exist: a part of its path is not a folder",ENAMETOOLONG:"does not exist: its name is too long",EACCES:"could not be read: permission denied",ELOOP:"is \
a symbolic link, which is not followed"}}),22182:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>kindOf,IL:()=>makeFolderBelow,WZ:()=>appendToFile,g3:()=>writePiecesAtomically,lo:()=>writeFileAtomically,nF:()=>unfinishedSuffix,o4:()=>privateFile,qm:()=>privateFolder});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916);const privateFile=384;const sharedFile=420;const privateFolder=448;const unfinishedSuffix="\
.new";const noFollow=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW??0;function writeFileAtomically(path,text,mode=sharedFile){writePiecesAtomically(
path,write=>{write(text);return true},mode)}function writePiecesAtomically(path,body,mode=sharedFile){refuseSpecial(path);const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString("hex")}${unfinishedSuffix}`);
const opened=told(path,()=>openNew(temporary,mode));let bytes=0;try{let worth=false;try{worth=body(text=>{bytes+=told(path,()=>writeAll(opened,text))})}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened)}if(!worth){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:true});return null}told(path,
()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,path));return bytes}catch(error){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:true});
throw error}}function openNew(path,mode){return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.
constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL|noFollow,mode)}function appendToFile(path,text,mode=sharedFile){refuseSpecial(path);told(
path,()=>{const flags=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_1__.
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
typeof error.code==="string"?error.code:null}}),63478:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o8:()=>durationSeconds,fo:()=>isFile,jR:()=>isKroCheckout,O9:()=>isWebUrl,y8:()=>quoteUrl,cl:()=>quoteValue,ar:()=>readMirror,o$:()=>readSource,Vv:()=>sizeBytes,
BF:()=>switchValues});var external_node_fs_=__webpack_require__(73024);var input_file=__webpack_require__(49523);var model_url=__webpack_require__(75336);;const isGitUrl=value=>/^(?:https?|ssh|git|file):\/\//i.
test(value)||/^[\w.-]{1,100}@[\w.-]{1,255}:[^/]/.test(value);const protocols=["https:","ssh:","file:"];function readGitSource(value,fault){const at=value.indexOf(
"#");const url=at===-1?value:value.slice(0,at);const ref=at===-1?"HEAD":value.slice(at+1);const protocol=/^[a-z]+:(?=\/\/)/i.exec(url)?.[0].toLowerCase()??"ssh:";
if(!protocols.includes(protocol))return fault(`${protocol}// is not taken for a git repository; use https://, ssh:// or git@host:path`);if(!/^[!-~]+$/.test(value))
return fault("the git URL has white space or characters that are not ASCII in it");if(at===-1&&/\.git@/.test(url))return fault("write the ref of a git URL behin\
d a #, as in https://github.com/kubernetes-sigs/kro.git#main");const problem=refProblem(ref);return problem===null?{url,ref}:fault(`the ref behind the # ${problem}`)}
function refProblem(ref){if(ref==="")return"is empty; give a branch, a tag or a commit, or leave the # out";if(ref.startsWith("-"))return"begins with a dash; gi\
t would take it for an option";if(ref.length>255)return"is longer than 255 characters";if(!/^[\w./+@-]+$/.test(ref)||/\.\.|\/\/|@\{|\.lock$|\/$|\.$/.test(ref))return"\
is not the name of a branch or a tag, nor a commit";return null};const quoteValue=value=>JSON.stringify(value.length>80?`${value.slice(0,77)}…`:value);const quoteUrl=value=>quoteValue(
value.replace(/^([\w.:-]{0,300}=)?([a-z][a-z0-9+.-]{0,20}:\/{0,3})?.*@/is,"$1$2…@").replace(/[?#].*/s,"?…"));const switchValues=["true","false","yes","no"];
function isFile(path){return(0,external_node_fs_.existsSync)(path)&&(0,external_node_fs_.statSync)(path).isFile()}function isWebUrl(value){try{return["http:","h\
ttps:"].includes(new URL(value).protocol)}catch{return false}}function durationSeconds(text){const parts=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text);if(!parts||
text==="")return null;return Number(parts[1]??0)*3600+Number(parts[2]??0)*60+Number(parts[3]??0)}function sizeBytes(text){const parts=/^(\d+)\s*(B|KB|MB|GB)?$/i.
exec(text);const unit={B:1,KB:1e3,MB:1e6,GB:1e9}[(parts?.[2]??"B").toUpperCase()];return parts&&unit?Number(parts[1])*unit:null}const kroModule=/^module\s+github\.com\/(awslabs|kro-run|kubernetes-sigs)\/kro\s*$/m;
function isKroCheckout(folder){try{return kroModule.test((0,input_file.$C)(folder,"go.mod")??"")}catch{return false}}function readSource(value,path,fault){if(/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.
test(value))return{module:value};if(isGitUrl(value)){const git=readGitSource(value,fault);return git===null?null:{git}}const folder=path(value);if(!(0,external_node_fs_.
existsSync)(folder)||!(0,external_node_fs_.statSync)(folder).isDirectory())return fault(`${quoteValue(value)} is neither a folder nor a version such as v0.9.4 n\
or a git URL such as https://github.com/kubernetes-sigs/kro.git#main`);return{checkout:folder}}function readMirror(line){const at=line.indexOf("=");const host=line.
slice(0,at).trim();const url=(0,model_url.A)(line.slice(at+1).trim());return at>0&&/^[a-z0-9.-]+(:\d+)?$/i.test(host)&&isWebUrl(url)?{host,url}:null}}),16282:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
0).toString(16).padStart(4,"0")}`).join("");const shortened=(text,limit)=>text.length<=limit?text:`${text.slice(0,limit-1).trimEnd()}…`}),75336:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>withoutTrailingSlashes,o:()=>percentDecoded});const withoutTrailingSlashes=url=>url.replace(/(?<!\/)\/+$/,"");function percentDecoded(text){
try{return decodeURIComponent(text)}catch{return text}}})};
