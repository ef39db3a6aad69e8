export const id=491;export const ids=[491];export const modules={83916:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Wk:()=>formatError,Zw:()=>problemOf,bD:()=>messageOf,dJ:()=>failuresOf,dz:()=>InputError,w3:()=>SetupError});class InputError extends Error{name="\
InputError";faults;constructor(faults,options){super(listed(faults),options);this.faults=faults}}const faultsShown=20;const faultLength=1e3;function listed(faults){
const cut=fault=>fault.length>faultLength?`${fault.slice(0,faultLength-1)}…`:fault;if(faults.length===1)return cut(faults[0]??"");const rest=faults.length-faultsShown;
const shown=faults.slice(0,faultsShown).map(cut);return[`${faults.length} faults in the input:`,...shown.map(fault=>`- ${fault}`),...rest>0?[`and ${rest} more`]:
[]].join("\n")}class SetupError extends Error{name="SetupError";hint;failure;constructor(message,options={}){super(message,options.cause===void 0?void 0:{cause:options.
cause});this.hint=options.hint??null;this.failure=options.failure??null}}function messageOf(error){if(error instanceof Error)return error.message||error.name;return typeof error===
"string"?error:JSON.stringify(error)}function formatError(error){const lines=[];for(let e=error;e!==void 0&&e!==null;e=e instanceof Error?e.cause:null){const text=messageOf(
e);if(!lines.some(line=>line.includes(text)))lines.push(lines.length===0?text:`caused by: ${text}`);if(e instanceof SetupError&&e.hint)lines.push(`what to do: ${e.
hint}`)}return lines.join("\n")}function problemOf(error){const said=failuresOf(error).flatMap(failure=>"said"in failure?[failure.said]:[])[0];return(said??messageOf(
error)).split("\n",1)[0]??""}function failuresOf(error){if(!(error instanceof Error))return[];const own=error.failure??null;const several=error.failures??[];const others=error instanceof
AggregateError?error.errors.flatMap(failuresOf):[];return[...own===null?[]:[own],...several,...others,...failuresOf(error.cause)]}}),1723:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>Redaction});var names=__webpack_require__(13279);;const mostQuotedLines=100;function quotedValue(reader,at,line){
const close=reader.closing(reader.text[at]??"",at+1,line.end);return{start:at+1,end:close<0?line.end:close}}function quotedValueOverLines(reader,at,line,deeperThan){
const value=quotedValue(reader,at,line);if(value.end<line.end)return value;const quote=reader.text[at]??"";let next=reader.lineAfter(line);for(let count=0;next!==
null&&count<mostQuotedLines;count+=1){const indent=reader.indentOf(next);if(indent>=0&&indent<=deeperThan)break;const close=reader.closing(quote,next.content,next.
end);if(close>=0)return/^(?:|[\s,;)\]}])$/.test(reader.text[close+1]??"")?{start:at+1,end:close}:value;next=reader.lineAfter(next)}return value}function deeperLines(reader,line,column,goesOn=()=>true,most=Number.
MAX_SAFE_INTEGER){const lines=[];let filled=0;for(let next=reader.lineAfter(line);next!==null&&lines.length<most;next=reader.lineAfter(next)){const indent=reader.
indentOf(next);if(indent>=0&&(indent<=column||!goesOn(reader.text.slice(next.content,next.end))))break;lines.push(next);if(indent>=0)filled=lines.length}const kept=lines.
slice(0,filled);const[first]=kept;const last=kept.at(-1);if(first===void 0||last===void 0)return[];return kept.every(({start,content})=>start===content)?[{start:first.
start,end:last.end}]:kept.map(({content,end})=>({start:content,end}))}function values_elements(reader,open){const{text}=reader;const found=[];for(let at=reader.
skipSpace(open+1);at<text.length;at=reader.skipSpace(at)){const character=text[at]??"";if(character==="]"||character==="{"||character==="[")break;if(character===
","){at+=1;continue}const line=reader.lineAt(at);const span=isQuote(character)?quotedValue(reader,at,line):plainUntil(text,at,line.end,",]");if(span.end>span.start)
found.push(span);at=Math.max(span.end,at+1)+(isQuote(character)?1:0)}return found}function plainUntil(text,start,limit,stops){let end=start;while(end<limit&&!stops.
includes(text[end]??""))end+=1;while(end>start&&/\s/.test(text[end-1]??""))end-=1;return{start,end}}function word(reader,start,limit){const{text}=reader;let end=start;
let inString=null;while(end<limit&&!/\s/.test(text[end]??"")){if(text[end]==='"'||text[end]==="\\"&&/["nrt\\]/.test(text[end+1]??"")){inString??=isInString(reader,
start);if(inString)break}end+=1}const least=Math.max(start,end-20);while(end>least&&endsWord(text,start,end))end-=1;return{start,end}}const opening={")":"(","]":"\
[","}":"{"};function endsWord(text,start,end){const last=text[end-1]??"";if(!/[,;:)}\]\\.>'"`]/.test(last))return false;const open=opening[last];return open===void 0||
!text.slice(Math.max(start,end-200),end).includes(open)}const stringReach=512;function isInString(reader,at){const before=reader.text.slice(Math.max(reader.lineAt(
at).start,at-stringReach),at);const quote=before.lastIndexOf('"');return quote>=0&&/^(?:|[\s:,[{(=\\])$/.test(before[quote-1]??"")&&!/[\s,:}\])]/.test(before[quote+
1]??".")}const isQuote=character=>character==='"'||character==="'"||character==="`";;const deepest=200;function valueAfterColon(reader,named,quote,at){const{text}=reader;
const line=reader.lineAt(named.start);const first=reader.skipBlanks(at,line.end);const opened=quote!==void 0;const nameStart=opened&&text[named.start-1]===quote?
named.start-1:named.start;const column=nameStart-line.content;const startsLine2=column<=deepest&&isLineStart(text.slice(line.content,nameStart));if(first===at&&
first<line.end&&!opened)return structField(reader,named,first,line);const found=opened?fieldOfJson(reader,first):null;if(found!==null)return found;if(startsLine2){
if(first===line.end)return valueOnNextLines(reader,line,column);const values=lineOfYaml(reader,named,first,line,column);if(values!==null)return values}return first===
line.end||opened?[]:inSentence(reader,named,first,line)}const isLineStart=before=>/^[\s<>+#]*(?:-\s+|\?\s+)*$/.test(before);function fieldOfJson(reader,from){const{
text}=reader;const at=reader.skipSpace(from);const line=reader.lineAt(Math.min(at,text.length-1));const character=text[at]??"";const string=isQuote(character)?at:
/^[ubr]["']/.test(text.slice(at,at+2))?at+1:-1;if(string>=0)return[quotedValue(reader,string,line)];if(character==="[")return values_elements(reader,at);if(character===
"{")return[];return/[-\d]/.test(character)?[plainUntil(text,at,line.end,",}] 	")]:null}function lineOfYaml(reader,{name},first,line,column){const{text}=reader;const character=text[first];
if(character==='"'||character==="'")return[quotedValueOverLines(reader,first,line,column)];const rest=plainUntil(text,first,line.end,"");const written=text.slice(
rest.start,rest.end);if(/^(?:[!&]\S*\s+)*[|>][-+0-9]{0,3}\s*(?:#.*)?$/.test(written.slice(0,300)))return deeperLines(reader,line,column);if(character==="{")return[];
if(character==="[")return values_elements(reader,first);const sentence=/\s/.test(written);if(sentence&&(/^secrets?$/i.test(name)||reader.isAlone(line)&&!isHeaderName(
name)))return null;if(!sentence&&reader.isAlone(line)&&!(0,names.t1)(name)&&!(0,names.EZ)(written))return null;const bare=written.replace(/\s#.*$|,$/s,"");if((0,
names.nk)(bare))return[{start:first,end:first+bare.length}];return[rest,...deeperLines(reader,line,column,isPlainText)]}function valueOnNextLines(reader,line,column){
const{text}=reader;const next=reader.lineAfter(line);if(next===null)return[];const indent=reader.indentOf(next);if(indent<column)return[];const at=next.content+
indent;if(/^-\s/.test(text.slice(at,at+2)))return itemsOfList(reader,line,indent);if(indent===column)return[];const character=text[at];if(character==='"'||character===
"'"){const value=quotedValueOverLines(reader,at,next,column);return text[value.end+1]===":"?[]:[value]}if(character==="[")return values_elements(reader,at);return deeperLines(
reader,line,column,isPlainText)}function itemsOfList(reader,line,indent){const{text}=reader;const found=[];for(let next=reader.lineAfter(line);next!==null;next=
reader.lineAfter(next)){const at=next.content+indent;if(reader.indentOf(next)!==indent||!/^-\s/.test(text.slice(at,at+2)))break;const first=reader.skipBlanks(at+
1,next.end);if(!isPlainText(text.slice(first,next.end))&&!isQuote(text[first]))break;found.push(isQuote(text[first])?quotedValue(reader,first,next):plainUntil(text,
first,next.end,""))}return found}const isPlainText=line=>!/^\s*(?:["']?[\w./-]{1,253}["']?:(?:\s|$)|-\s|[{[#}\]])/.test(line);function structField(reader,{start,
name},first,line){const{text}=reader;if(isQuote(text[first]))return/[{,\s]/.test(text[start-1]??" ")?[quotedValue(reader,first,line)]:[];const before=text[start-
1]??" ";const around=text.slice(Math.max(line.start,start-1024),start);const inMap=around.lastIndexOf("map[")>around.lastIndexOf("]");const isField=/[A-Z]/.test(
text[start]??"")&&!/[/\w]/.test(before);if(!inMap&&!isField&&!((0,names.t1)(name)&&/[\s{[,;(&]/.test(before)))return[];if(!inMap)return[word(reader,first,line.end)];
const field=/\s[\w./-]{1,253}:|\]/g;field.lastIndex=first;const next=field.exec(text);return[plainUntil(text,first,next===null?line.end:Math.min(next.index,line.
end),"")]}function inSentence(reader,named,first,line){const{text}=reader;const{start,name}=named;const around=text.slice(Math.max(line.start,start-1024),start);
const inObject=around.lastIndexOf("{")>around.lastIndexOf("}")&&/[{,]\s*["']?$/.test(around)&&!isInString(reader,start);const quoted2=isQuote(text[first])?quotedValue(
reader,first,line):null;if(inObject&&text[first]!=="{")return[quoted2??plainUntil(text,first,line.end,",}")];const header=quoted2===null?headerInQuotes(reader,named,
first,line):null;if(header!==null)return[header];if(/secrets?$/i.test(name))return[];const value=quoted2??word(reader,first,line.end);return(0,names.ef)(text.slice(
value.start,value.end))?[value]:[]}function headerInQuotes(reader,{start,name},first,line){const{text}=reader;const opening2=text[start-1];if(!isQuote(opening2)||
text[first]==="\\")return null;const close=reader.closing(opening2??"",first,line.end);const end=close<0?line.end:close;const written=text.slice(first,end);const isValue=isHeaderName(
name)||!/\s/.test(written)&&((0,names.t1)(name)||(0,names.EZ)(written));return isValue?{start:first,end}:null}const isHeaderName=name=>/^[A-Za-z]\w{0,30}(?:-\w{1,30}){1,6}$/.
test(name);;function valueAfterEquals(reader,{start,name},at,spaced){const{text}=reader;const line=reader.lineAt(start);const first=reader.skipBlanks(at,line.end);
if(first===line.end)return[];if(first>at&&!spaced&&/[\w.-]{1,64}=/y.test(text.slice(first,first+66)))return[];const chain=chainStart(text,start,line);if(text[at-
3]==="%"||isQuery(text,start))return[queryValue(reader,first,line.end)];const begins2=startsLine(reader,chain,line);if(isQuote(text[first]))return[quoted(reader,
first,line,begins2&&chain===start)];const around=text[chain-1];const close=isQuote(around)?reader.closing(around??"",first,line.end):-1;if(close>=0)return[assigned(
text,name,first,close)];const bracketed=text[first]==="{"||text[first]==="["?afterBrackets(reader,first,line):null;if(bracketed!==null)return[{start:first,end:bracketed}];
if(begins2&&chain===start)return[assigned(text,name,first,line.end)];return[word(reader,first,line.end)]}function quoted(reader,first,line,overLines){const value=overLines?
quotedValueOverLines(reader,first,line,-1):quotedValue(reader,first,line);const after=value.end+1;return after<line.end&&!/[\s,;:)}\]&|<>\\]/.test(reader.text[after]??
"")?{start:value.start,end:word(reader,after,line.end).end}:value}function assigned(text,name,first,limit){const rest=plainUntil(text,first,limit,"");if(name===
name.toUpperCase())return rest;const next=/\s[\w.-]{1,64}=/.exec(text.slice(first,rest.end));return next===null?rest:plainUntil(text,first,first+next.index,"")}
function chainStart(text,start,line){let at=start;while(at>line.content&&start-at<200&&/[\w.=/:@,+-]/.test(text[at-1]??""))at-=1;return at}function startsLine(reader,chain,line){
return/^[\s>+]*(?:- )*(?:export |set |declare -x |ENV |ARG |env: )?["']?$/.test(reader.text.slice(line.content,Math.min(chain,line.content+200)))&&chain-line.content<=
200}const isQuery=(text,start)=>/(?:[?&]|&amp;|\\u0026|%3[fF]|%26)[\w.[-]{0,64}$/.test(text.slice(Math.max(0,start-72),start));function queryValue(reader,start,limit){
const value=/(?:(?!\\u0026|%26)[^&\s"'<>`])*/y;value.lastIndex=start;const end=Math.min(limit,start+(value.exec(reader.text)?.[0].length??0));return word(reader,
start,end)}function afterBrackets(reader,open,line){const{text}=reader;let depth=0;for(let at=open;at<line.end;at+=1){const character=text[at];if(character==='"'){
const close=reader.closing('"',at+1,line.end);if(close<0)return line.end;at=close}else if(character==="{"||character==="[")depth+=1;else if(character==="}"||character===
"]")depth-=1;if(depth===0)return at+1}return line.end};const aboutFlags=/^(?:flags?|options?|arguments?|is|are|was|and|or|must|to|for|should|can|cannot|as|with|if|when|value|not|has|in|from|needs?|requires?)\b/;
function valueAfterFlag(reader,named,quote){const{text}=reader;const{start,end,name}=named;const line=reader.lineAt(start);if(text[start]==="-")return valueOfFlag(
reader,named,quote);if(text[start-1]==="<"&&text[end]===">")return[elementValue(reader,end+1,line)];if(/(?:^|\s)(?:ENV|setenv)[ \t]$/.test(text.slice(Math.max(0,
start-8),start)))return[plainUntil(text,reader.skipBlanks(end,line.end),line.end,"")];if(quote!==void 0||!/^passw(?:or)?d$/i.test(name))return[];const first=reader.
skipBlanks(end,line.end);return first>end&&text[first]==="'"?[quotedValue(reader,first,line)]:inProse(reader,end,line)}function elementValue(reader,from,line){const{
text}=reader;const next=reader.skipBlanks(from,line.end)===line.end?reader.lineAfter(line):null;const start=next?.content??from;const end=next?.end??line.end;const close=text.
slice(start,end).indexOf("</");return{start,end:close<0?end:start+close}}function inProse(reader,end,line){const{text}=reader;const about=/^ (?:is|was|for (?:user )?[^\s]{1,64}:) /.
exec(text.slice(end,Math.min(line.end,end+100)));if(about===null)return[];const value=word(reader,end+about[0].length,line.end);return(0,names.ef)(text.slice(value.
start,value.end))?[value]:[]}function valueOfFlag(reader,{start,end},quote){const{text}=reader;const line=reader.lineAt(start);const after=end+(quote===void 0?0:
1);if(reader.skipBlanks(after,line.end)===line.end)return nextItem(reader,line);const separator=quote===void 0?/,?[ \t]{1,200}(?:\\\r?\n\s{0,200})?|/y:/\s{0,40},\s{0,200}|[ \t]{1,200}|/y;
separator.lastIndex=after;const between=separator.exec(text)?.[0]??"";const first=after+between.length;const itsLine=first<=line.end?line:reader.lineAt(first);if(between===
""||first>=itsLine.end||text[first]==="-")return[];if(isQuote(text[first]))return[quotedValue(reader,first,itsLine)];const value=between.startsWith(",")?plainUntil(
text,first,itsLine.end,",]"):word(reader,first,itsLine.end);return aboutFlags.test(text.slice(value.start,value.end))?[]:[value]}function nextItem(reader,line){
const{text}=reader;const next=reader.lineAfter(line);if(next===null)return[];const item=/^\s*- +/.exec(text.slice(next.content,Math.min(next.end,next.content+200)));
const first=next.content+(item?.[0].length??0);if(item===null||first>=next.end||text[first]==="-")return[];return[isQuote(text[first])?quotedValue(reader,first,
next):plainUntil(text,first,next.end,"")]};const nameLimit=160;function findAssignments(reader){const{text}=reader;const words=/passw|pass|pwd|pw|token|secret|cred|key|pat|auth|psk/gi;
const ranges=[];const verdicts=new Map;const isSecret=name=>{const known=verdicts.get(name);if(known!==void 0)return known;const verdict=(0,names.eh)(name);verdicts.
set(name,verdict);return verdict};let done=0;for(let found=words.exec(text);found!==null;found=words.exec(text)){const named=nameAround(text,Math.max(done,found.
index),words.lastIndex,done);words.lastIndex=named.end;if(named.end-named.start>nameLimit||!(isSecret(named.name)||isSecretHere(text,named)))continue;const values=valuesAfter(
reader,named);for(const{start,end}of values){const value=text.slice(start,end);if(!isHarmless(named.name,value))ranges.push({start,end,kind:"named"});done=Math.
max(done,end)}words.lastIndex=Math.max(done,named.end)}return ranges}function valuesAfter(reader,named){const{text}=reader;const separator=/(["'`])?(\])?([ \t]{0,8})(:=|=>|\?=|->|%3[dD]|:(?![/:=])|=(?![=~])|)/y;
separator.lastIndex=named.end;const found=separator.exec(text);if(found===null)return[];const[,quote,bracket,blanks="",sign=""]=found;const after=separator.lastIndex;
if(sign==="")return bracket===void 0?valueAfterFlag(reader,named,quote):[];if(sign===":"||sign==="->")return valueAfterColon(reader,named,quote,after);return valueAfterEquals(
reader,named,after,blanks!==""||sign!=="=")}function nameAround(text,start,end,least){let from=start;while(from>least&&start-from<nameLimit&&isNameCharacter(text.
charCodeAt(from-1)))from-=1;let to=end;while(to<text.length&&to-end<nameLimit&&isNameCharacter(text.charCodeAt(to)))to+=1;if(from>0&&from<start&&text[from-1]===
"\\"&&/[nrt]/.test(text[from]??""))from+=1;return{start:from,end:to,name:text.slice(from,to).replace(/^-+/,"")}}function isSecretHere(text,{start,name}){if(/^pass$/i.
test(name))return name!=="PASS"||text[start+4]==="=";if(!/^keys?$/i.test(name))return false;return/\b(?:api|access|secret|private|signing|encryption|license|account)[ \t]$/i.
test(text.slice(Math.max(0,start-12),start))}function isHarmless(name,value){if((0,names.nk)(value))return true;if(/^secrets?$/i.test(name)&&/^[a-z0-9.-]+\/[a-z0-9.-]+$/.
test(value))return true;if(/^pass$/i.test(name))return/^(?:\d{1,6}|ok|fail|failed|passed|skip|skipped)$/i.test(value);return/^-?\d+$/.test(value)&&((0,names.Le)(
name)?!/passw/i.test(name)||value.length<4:isCount(name,value))}const isCount=(name,value)=>(0,names.t1)(name)?value.length<3:value.length<6;function isNameCharacter(code){
return code>=97&&code<=122||code>=65&&code<=90||code>=48&&code<=57||code===95||code===45||code===46};const user=["-u","--user","-U","--proxy-user"].map(flag=>({
flag,takes:"either",afterColon:true}));const p=takes=>[{flag:"-p",takes}];const optionsOf={curl:user,wget:user,http:[{flag:"-a",takes:"next",afterColon:true}],docker:p(
"either"),podman:p("either"),nerdctl:p("either"),buildah:p("either"),skopeo:[...p("either"),{flag:"--creds",takes:"either",afterColon:true},{flag:"--src-creds",
takes:"either",afterColon:true},{flag:"--dest-creds",takes:"either",afterColon:true}],crane:p("either"),oras:p("either"),helm:p("either"),ko:p("either"),ctr:user,
crictl:[{flag:"--creds",takes:"either",afterColon:true},{flag:"--auth",takes:"either"}],mysql:p("joined"),mysqldump:p("joined"),mysqladmin:p("joined"),mariadb:p(
"joined"),sshpass:p("either"),mongo:p("either"),mongosh:p("either"),mongodump:p("either"),az:p("next"),oc:p("next"),cf:p("next"),"redis-cli":[{flag:"-a",takes:"\
either"}],ldapsearch:[{flag:"-w",takes:"next"}],ldapadd:[{flag:"-w",takes:"next"}],sqlcmd:[{flag:"-P",takes:"either"}],influx:[{flag:"-t",takes:"next"}],openssl:[
"-pass","-passin","-passout","-k","-K"].map(flag=>({flag,takes:"next"})),zip:[{flag:"-P",takes:"either"}],unzip:[{flag:"-P",takes:"either"}]};const onlyAfter={docker:"\
login",podman:"login",nerdctl:"login",buildah:"login",skopeo:"login",crane:"login",oras:"login",helm:"login",ko:"login",az:"login",oc:"login",cf:"login"};const literalPatterns=[
/--from-literal[= ]["']?[\w.-]{1,253}=(?<value>"[^"\n]{1,4096}|'[^'\n]{1,4096}|[^\s"']{1,4096})/g,/--password-stdin\s{0,4}<<<\s{0,4}(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"']{1,1024})/g,
/\bprintf\s{1,4}["']?%s(?:\\n)?["']?\s{1,4}(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"'|]{1,1024})["']?\s{0,8}\|[^\n|]{0,300}--password-stdin/g,/\bhtpasswd\s{1,4}-\w{0,10}b\w{0,10}\s{1,4}(?:-\w{1,20}\s{1,4}){0,6}(?:[^\s]{1,128}\s{1,4}){1,2}(?<value>[^\s]{1,256})/g,
/\bvault\s{1,4}login\s{1,4}(?:-[^\s]{1,64}\s{1,4}){0,4}(?=[^\s=]{0,256}\d)(?<value>[^\s=-][^\s=]{3,256})(?![^\s])/g,/\bsecret\s{1,4}set\s[^\n]{0,200}?(?:--body|-b)[= ]\s{0,4}(?<value>"[^"\n]{1,4096}|'[^'\n]{1,4096}|[^\s"']{1,4096})/g,
/\becho\s{1,4}(?:-n\s{1,4})?(?<value>"[^"\n]{1,1024}|'[^'\n]{1,1024}|[^\s"'|]{1,1024})["']?\s{0,8}\|[^\n|]{0,300}--password-stdin/g,/\bidentified\s{1,8}(?:with\s{1,8}[\w"'`]{1,64}\s{1,8})?by\s{1,8}(?:password\s{1,8})?(?<value>'[^'\n]{1,1024}|"[^"\n]{1,1024})/gi,
/\blogin\s{1,8}[^\s]{1,128}\s{1,8}password\s{1,8}(?<value>[^\s]{1,1024})/g];var external_node_crypto_=__webpack_require__(77598);;const maskKinds=["registered",
"pem","docker-auth","kubeconfig","jwt","github-token","provider-token","authorization","cookie","url-credentials","command-line","secret-data","named"];const rankOf=kind=>maskKinds.
indexOf(kind);const maskSource=`‹redacted:(?:${maskKinds.join("|")}):[1-9][0-9]{0,8}›`;const mostRecent=1e3;class Masks{salt;known;counted;numbers=new Map;recent=new Map;constructor(state){
this.salt=state?.salt??(0,external_node_crypto_.randomBytes)(16).toString("hex");this.known=new Map(Object.entries(state?.masks??{}));this.counted=new Map(Object.
entries(state?.counted??{}));for(const mask2 of this.known.values())this.next(mask2.split(":")[1]??"")}mask(kind,secret){const mask2=this.recent.get(secret)??this.
maskByDigest(kind,secret);if(this.recent.size>=mostRecent)this.recent.clear();this.recent.set(secret,mask2);const shownKind=mask2.split(":")[1]??kind;this.counted.
set(shownKind,(this.counted.get(shownKind)??0)+1);return mask2}counts(){return Object.fromEntries([...this.counted].sort(([a],[b])=>a<b?-1:1))}state(){return{salt:this.
salt,masks:Object.fromEntries(this.known),counted:this.counts()}}maskByDigest(kind,secret){const digest=(0,external_node_crypto_.createHash)("sha256").update(this.
salt).update(secret).digest("hex").slice(0,24);const known=this.known.get(digest);if(known!==void 0)return known;const mask2=`‹redacted:${kind}:${this.next(kind)}\
›`;this.known.set(digest,mask2);return mask2}next(kind){const number=(this.numbers.get(kind)??0)+1;this.numbers.set(kind,number);return number}};const maskCharacter="\
";const boundary="\u2028";const control="[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";
const escapedControl="\\\\{1,8}u(?:00(?:0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF]|[aA][dD])|200[b-fB-F]|20(?:2[a-eA-E]|6[0-9])|[fF][eE][fF][fF])";const escapeCharacter="\
(?:\\u001b|\\\\{1,8}(?:u001[bB]|x1[bB]|033|e(?=\\[)))";const sequence=`${escapeCharacter}\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\u001b\\][^\\u0007\\u001b]{0,1000}(?:\\u0007|\\\
u001b\\\\)`;const view_hidden=new RegExp(`${maskSource}|${sequence}|${control}|${escapedControl}`,"g");const anyHidden=new RegExp(`‹redacted:|${control}|\\\\(?:\
u[02Ff]|x1[bB]|033|e\\[)`);class View{text;source;pieces;constructor(text,source,pieces){this.text=text;this.source=source;this.pieces=pieces}static of(text,nulSplits=false){
if(!anyHidden.test(text))return new View(text,null,null);const pieces=new Pieces;let done=0;for(const found of text.matchAll(view_hidden)){pieces.keep(text,done,
found.index);done=found.index+found[0].length;if(found[0].startsWith("‹"))pieces.replace(maskCharacter,found.index,done);else if(nulSplits&&found[0]==="\0")pieces.
replace("\n",found.index,done)}pieces.keep(text,done,text.length);return new View(pieces.text(),null,pieces)}inside(worth){const{text}=this;const pieces=new Pieces;
for(let start=0;start<text.length;){const newline=text.indexOf("\n",start);const end=newline<0?text.length:newline;const line=text.slice(start,end);if(/["\\]/.test(
line)&&worth(line))decode(text,start,end,pieces);start=end+1}return pieces.isEmpty?null:new View(pieces.text(),this,pieces)}ofSource(range){const[start,end]=this.
pieces===null?[range.start,range.end]:this.pieces.real(range.start,range.end);const own={start,end,kind:range.kind};return this.source===null?own:this.source.ofSource(
own)}}const escapeOrQuote=/\\(?:u[0-9a-fA-F]{4}|[\s\S])|"/g;const resolved={n:"\n",r:"\r",t:"	",'"':'"',"'":"'","\\":"\\","/":"/"};function decode(text,start,end,pieces){
let done=start;escapeOrQuote.lastIndex=start;for(let found=escapeOrQuote.exec(text);found!==null;found=escapeOrQuote.exec(text)){if(found.index>=end)break;const[
written]=found;const after=found.index+written.length;const character=written==='"'?`${boundary}
`:resolvedEscape(written);if(character===void 0||after>end)continue;pieces.keep(text,done,found.index);pieces.replace(character,found.index,after);done=after}pieces.
keep(text,done,end);pieces.replace(`${boundary}
`,end,end)}const resolvedEscape=written=>written.length===6?String.fromCharCode(Number.parseInt(written.slice(2),16)):resolved[written.slice(1)];class Pieces{parts=[];seen=[];start=[];end=[];length=0;get isEmpty(){
return this.length===0}keep(text,start,end){if(end>start)this.replace(text.slice(start,end),start,end)}replace(part,start,end){this.parts.push(part);this.seen.push(
this.length);this.start.push(start);this.end.push(end);this.length+=part.length}text(){return this.parts.join("")}real(start,end){const first=this.at(start);const last=this.
at(end-1);return[this.isKept(first)?(this.start[first]??0)+start-(this.seen[first]??0):this.start[first]??0,this.isKept(last)?(this.start[last]??0)+end-(this.seen[last]??
0):this.end[last]??0]}isKept(index){return this.parts[index]?.length===(this.end[index]??0)-(this.start[index]??0)}at(position){let low=0;let high=this.seen.length-
1;while(low<high){const middle2=low+high+1>>1;if((this.seen[middle2]??0)<=position)low=middle2;else high=middle2-1}return low}};const logPrefix=/(?:\[[\w ./:-]{1,200}\] |[\w.-]{1,100} {1,20}\| |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]|std(?:out|err) [FP] |[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,10} [\w./-]{1,100}:\d{1,6}\] |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,100} [\w./-]{1,60}(?:\[\d{1,9}\])?: |\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)\]?:? ){0,4}/y;
class Reader{text;current={start:0,content:0,end:-1,next:0};constructor(text){this.text=text}lineAt(at){const{current,text}=this;if(at>=current.start&&at<current.
next)return current;const start=at===current.next||at===0?at:text.lastIndexOf("\n",at-1)+1;this.current=this.lineFrom(start);return this.current}lineAfter(line){
return this.isEndOfDocument(line)||line.next>=this.text.length?null:this.lineFrom(line.next)}indentOf({content,end}){let at=content;while(at<end&&isBlank(this.text.
charCodeAt(at)))at+=1;return at===end?-1:at-content}skipBlanks(from,end){let at=from;while(at<end&&isBlank(this.text.charCodeAt(at)))at+=1;return at}skipSpace(from){
const space=/\s*/y;space.lastIndex=from;return from+(space.exec(this.text)?.[0].length??0)}isEndOfDocument({end}){return this.text[end]===boundary}isAlone(line){
const{start}=line;return this.isEndOfDocument(line)&&(start===0||this.text[start-2]===boundary)}closing(quote,from,end){const{text}=this;for(let at=text.indexOf(
quote,from);at>=0&&at<end;at=text.indexOf(quote,at+1)){if(quote!=="`"&&isEscaped(text,at,from))continue;const again=quote==="'"?quotedAgain(text,at,from):0;if(again===
0)return at;at+=again}return-1}lineFrom(start){const newline=this.text.indexOf("\n",start);let end=newline<0?this.text.length:newline;const next=end+1;if(end>start&&
this.text[end-1]===boundary)end-=1;else if(end>start&&this.text[end-1]==="\r")end-=1;logPrefix.lastIndex=0;const length=logPrefix.exec(this.text.slice(start,Math.
min(end,start+600)))?.[0].length??0;return{start,content:start+length,end,next}}}function isEscaped(text,at,from){let escapes=0;while(at-escapes>from&&text[at-escapes-
1]==="\\")escapes+=1;return escapes%2===1}function quotedAgain(text,at,from){if(text[at+1]==="'"&&at>from)return 1;return text.startsWith("\\''",at+1)?3:0}const isBlank=code=>code===
32||code===9;class NextPlace{text;pattern;from=0;place=-1;constructor(text,pattern){this.text=text;this.pattern=new RegExp(pattern)}after(at){if(at<this.from||at>
this.place){this.pattern.lastIndex=at;this.from=at;this.place=this.pattern.exec(this.text)?.index??this.text.length}return this.place}};const flags=[...new Set(
Object.values(optionsOf).flatMap(options=>(options??[]).map(({flag})=>flag)))].sort((a,b)=>b.length-a.length);const tools=Object.keys(optionsOf).sort((a,b)=>b.length-
a.length);const partsSource=[`(?<tool>(?<![\\w.-])(?:${tools.join("|")})(?=["']?(?:[\\s,]|$)))`,`(?<login>(?<=[\\s"',])login(?=[\\s"',]))`,"(?<end>\\n|;|&&|\\|)",
`(?<flag>(?<=[\\s"',[])(?:${flags.join("|")}))`].join("|");const anyTool=new RegExp(`(?<![\\w.-])(?:${tools.join("|")})(?=["']?(?:[\\s,]|$))`);function findCommandSecrets(reader){
const{text}=reader;return[...anyTool.test(text)?optionRanges(reader):[],...literals(text)]}function optionRanges(reader){const{text}=reader;const parts=new RegExp(
partsSource,"g");const places={blank:new NextPlace(text,/\s/g),colon:new NextPlace(text,/:/g)};const ranges=[];let command={tool:"",loggingIn:false};for(let found=parts.
exec(text);found!==null;found=parts.exec(text)){command=commandAt(found,text,command);if(onlyAfter[command.tool]!==void 0&&!command.loggingIn)continue;const option=optionsOf[command.
tool]?.find(({flag})=>flag===found?.groups?.flag);const value=option===void 0?null:optionValue(reader,option,parts.lastIndex,places);if(value!==null)ranges.push(
value);parts.lastIndex=Math.max(parts.lastIndex,value?.end??0)}return ranges}function commandAt(part,text,before){const{tool,login,end}=part.groups??{};if(tool!==
void 0&&before.tool==="")return{tool,loggingIn:false};if(login!==void 0)return{...before,loggingIn:true};return end===void 0||isContinued(text,part)?before:{...before,
tool:""}}const isContinued=(text,{index,0:end})=>end==="\n"&&(/\\\r?$/.test(text.slice(Math.max(0,index-2),index))||/^\n\s*- /.test(text.slice(index,index+200)));
function optionValue(reader,{takes,afterColon},at,places){const{text}=reader;const between=/["']?[ \t]*,[ \t]*|["']?\r?\n[ \t]*- +|[ \t]+|=|/y;between.lastIndex=
at;const length=between.exec(text)?.[0].length??0;if(length===0&&takes==="next"||length>0&&takes==="joined")return null;const first=at+length;if(first>=text.length||
text[first]==="-")return null;const quoted2=isQuote(text[first])?quotedValue(reader,first,reader.lineAt(first)):null;const end=quoted2?.end??places.blank.after(
first);const colon=afterColon?places.colon.after(first):first-1;if(colon>=end)return null;const start=afterColon?colon+1:quoted2?.start??first;const span=quoted2===
null?word(reader,start,end):{start,end};return(0,names.nk)(text.slice(span.start,span.end))?null:{...span,kind:"command-line"}}function optionSecrets(values){const found=new Map;
if(typeof values[0]!=="string")return found;const words=values.slice(0,200).map(value=>typeof value==="string"?value:"");const tool=words.find(value=>optionsOf[value.
slice(value.lastIndexOf("/")+1)]!==void 0);const name=tool?.slice(tool.lastIndexOf("/")+1)??"";const after=onlyAfter[name];if(tool===void 0||after!==void 0&&!words.
includes(after))return found;words.forEach((word2,index)=>{for(const option of optionsOf[name]??[]){const[target,from]=targetOf(option,word2,index);const written=words[target]??
"";if(target>index&&written.startsWith("-"))continue;const start=option.afterColon?afterColonFrom(written,from):from;if(start!==null&&!(0,names.nk)(written.slice(
start)))found.set(target,start)}});return found}function afterColonFrom(text,from){const colon=text.indexOf(":",from);return colon<0?null:colon+1}function targetOf({
flag,takes},word2,index){if(word2===flag)return[takes==="joined"?-1:index+1,0];return word2.startsWith(flag)&&takes!=="next"&&!flag.startsWith("--")?[index,flag.
length]:[-1,0]}function literals(text){return literalPatterns.flatMap(pattern=>[...text.matchAll(pattern)].flatMap(found=>{const value=(found.groups?.value??"").
replace(/^["']/,"");if((0,names.nk)(value))return[];const start=found.index+found[0].lastIndexOf(value);return[{start,end:start+value.length,kind:"command-line"}]}))}
;const oneWord=/^(?:bearer|basic|token|negotiate|ntlm|apikey|api-key|key|splunk|geniekey|sso-key|dpop)$/i;const list=/^(?:digest|oauth|hawk|hmac|signature|aws4-hmac-sha256|aws4-ecdsa-p256-sha256|sharedkey|sharedkeylite)$/i;
function findHeaderSecrets(reader){const{text}=reader;return[...authorizations(reader),...cookies(reader),...loneSchemes(text)]}function authorizations(reader){
const{text}=reader;const ranges=[];const ends=new NextPlace(text,/[\s"',\]\\]/g);let done=0;for(const found of text.matchAll(/\bauthorization["']?\s{0,3}[:=]\s{0,3}["'[]{0,3}/gi)){
if(found.index<done)continue;const start=found.index+found[0].length;const line=reader.lineAt(Math.min(start,text.length-1));const[,scheme="",blanks=""]=/^([\w-]{1,40})([ \t]{1,8})/.
exec(text.slice(start,start+50))??[];const value=start+scheme.length+blanks.length;const isList=list.test(scheme);const hasScheme=isList||oneWord.test(scheme);const from=hasScheme?
value:start;const end=isList?listEnd(reader,found.index,start,line.end):Math.min(ends.after(from),line.end);const isSecret=hasScheme||(0,names.EZ)(text.slice(start,
Math.min(end,start+512)));if(!isSecret||end-from<4||(0,names.nk)(text.slice(from,end)))continue;ranges.push({start:from,end,kind:"authorization"});done=end}return ranges}
function listEnd(reader,header,start,lineEnd){const quote=[reader.text[header-1],reader.text[start-1]].find(isQuote);const close=quote===void 0?-1:reader.closing(
quote,start,lineEnd);return close<0?lineEnd:close}function cookies(reader){const{text}=reader;const ranges=[];let done=0;for(const found of text.matchAll(/\b(?:set-)?cookie["']?\s{0,3}[:=]\s{0,3}["'[]{0,3}(?=[\w.~!#$%&*+-]{1,256}=)/gi)){
if(found.index<done)continue;const start=found.index+found[0].length;const line=reader.lineAt(start);const bracket=text[start-1]==="["?text.slice(start,line.end).
indexOf("]"):-1;done=bracket>0?start+bracket:listEnd(reader,found.index,start,line.end);ranges.push({start,end:done,kind:"cookie"})}return ranges}function loneSchemes(text){
return[...text.matchAll(/\b(?:bearer|basic)\s{1,3}(?<value>[A-Za-z0-9._~+/-]{12,}={0,2})/gi)].flatMap(found=>{const value=found.groups?.value??"";const start=found.
index+found[0].length-value.length;return(0,names.EZ)(value)?[{start,end:start+value.length,kind:"authorization"}]:[]})}var escape_pattern=__webpack_require__(98561);
;function findDataOnLine(reader,line,ranges){const{text}=reader;const open=/(?<![\w.-])(?:data|stringData|Data|StringData)["']?\s{0,5}:\s{0,5}(?:["'{]|map\[(?:string\](?:\[\])?\w{0,8}\{)?)/g;
const written=text.slice(line.start,line.end);for(let found=open.exec(written);found!==null;found=open.exec(written)){const inside=line.start+open.lastIndex;open.
lastIndex=dataAfter(reader,found[0],inside,line,ranges)-line.start}}function dataAfter(reader,opened,inside,line,ranges){if(opened.includes("map["))return dataOfGoMap(
reader.text,inside,line.end,ranges);if(opened.endsWith("{"))return dataOfObject(reader,inside,line,ranges);const{start,end}=quotedValue(reader,inside-1,line);add(
reader.text,start,end,ranges);return end}function dataOfObject(reader,from,line,ranges){const{text}=reader;let depth=1;let at=from;let isName=true;while(at<line.
end&&depth>0){const character=text[at]??"";if(/[\s{}[\],:]/.test(character)){depth+=nesting(character);if(/[{[,:]/.test(character))isName=/[{,]/.test(character);
at+=1}else{const{start,end,next}=nameOrValue(reader,at,line,isName);if(!isName)add(text,start,end,ranges);at=next}}return Math.max(at,from)}function nameOrValue(reader,at,line,isName){
if(isQuote(reader.text[at])){const quoted2=quotedValue(reader,at,line);return{...quoted2,next:quoted2.end+1}}const plain=plainValue(reader.text,at,line.end,isName);
return{...plain,next:plain.end}}function nesting(character){if(character==="{"||character==="[")return 1;return character==="}"||character==="]"?-1:0}function plainValue(text,from,limit,isName){
const stop=isName?/[:,{}[\]]/g:/[,}\]]/g;stop.lastIndex=from;return{start:from,end:Math.min(stop.exec(text)?.index??limit,limit)}}function dataOfGoMap(text,from,limit,ranges){
const close=text.slice(from,limit).search(/[\]}]/);const end=close<0?limit:from+close;const names2=/(?:^|[\s,])[\w.-]{1,253}:/g;const inside=text.slice(from,end);
const places=[...inside.matchAll(names2)];places.forEach((found,index)=>{const start=from+found.index+found[0].length;const next=places[index+1];add(text,start,
next===void 0?end:from+next.index,ranges)});return Math.max(end,from)}function add(text,start,end,ranges){if(end>start&&!(0,names.nk)(text.slice(start,end)))ranges.
push({start,end,kind:"secret-data"})};const kindOfSecret=/(?<![\w.-])kind["']?\s{0,5}:\s{0,5}["']?Secret(?:List)?(?![\w.-])|(?<![\w.-])Secret\{/g;const mostPrefixes=8;
function findSecretData(reader){const{text}=reader;const ranges=[];const prefixes=new Set;let plain=false;let done=0;for(const{index}of text.matchAll(kindOfSecret)){
const line=reader.lineAt(index);const before=text.slice(line.content,index).slice(0,longestPrefix);if(before.startsWith("-"))prefixes.add("-");if(/^[\s"'{[-]*$/.
test(before))plain=true;else if(index-line.content<longestPrefix&&prefixes.size<mostPrefixes)prefixes.add(formOf(before));if(line.start<done)continue;findDataOnLine(
reader,line,ranges);done=line.next}if(plain)new Blocks(reader,null,ranges).read();for(const prefix of prefixes)if(prefix!=="")new Blocks(reader,prefix,ranges).read();
return ranges}const longestPrefix=300;const formOf=before=>(0,escape_pattern.M)(before.replace(/(?<![\s"'{[-])[\s"'{[-]+$/,"")).replaceAll(/\d+/g,"\\d{1,30}");class Blocks{reader;prefix;lines=[];stack=[];ended=[];found;constructor(reader,prefix,found){
this.reader=reader;this.found=found;this.prefix=prefix===null?null:new RegExp(`${prefix}`,"y")}read(){const{text}=this.reader;for(let start=0;start<text.length;){
const line=this.reader.lineAt(start);start=line.next;const content=this.contentOf(line);if(content<0)continue;this.add(line,content);if(this.reader.isEndOfDocument(
line))this.close(-1)}this.close(-1)}contentOf(line){if(this.prefix===null)return line.content;this.prefix.lastIndex=line.content;return this.prefix.test(this.reader.
text)&&this.prefix.lastIndex<=line.end?this.prefix.lastIndex:-1}add(line,content){const{text}=this.reader;const first=this.reader.skipBlanks(content,line.end);const isBlank2=first===
line.end;if(first===content&&/^---(?:\s|$)/.test(text.slice(first,first+4)))this.close(-1);const at=this.afterOpenings(first,content,line);const column=isBlank2?
-1:at-content;const number=this.lines.push({...line,content,column,at})-1;if(isBlank2||text[at]==="#")return;this.close(column);const top=this.stack.at(-1);const block=top!==
void 0&&top.column===column?top:this.begin(column);if(block.open)this.endSection(block,number);const field=fieldPattern.exec(text.slice(at,Math.min(line.end,at+
300)));if(field?.[1]==="kind")block.kind=kindOf(field[2]??"")??block.kind;else if(field!==null){block.sections.push({from:number,to:number});block.open=true}}afterOpenings(first,content,line){
const{text}=this.reader;let at=first;while(text[at]==="-"&&(text[at+1]===" "||text[at+1]==="	")){this.close(at-content);at=this.reader.skipBlanks(at+1,line.end)}
while(/[{[]/.test(text[at]??"")&&at+1<line.end&&text[at+1]!=="}"){this.close(at-content);at=this.reader.skipBlanks(at+1,line.end)}return at}begin(column){const block={
column,kind:null,sections:[],open:false,before:this.ended.length};this.stack.push(block);return block}endSection(block,number){const section=block.sections.at(-1);
if(section!==void 0)section.to=number;block.open=false}close(column){for(let block=this.stack.at(-1);block!==void 0&&block.column>column;block=this.stack.at(-1)){
this.stack.pop();this.end(block)}}end(block){if(block.open)this.endSection(block,this.lines.length);for(const section of block.sections)this.ended.push(section);
if(block.kind==="Secret")for(const section of block.sections)this.mask(section,block.column);if(block.kind==="SecretList")for(const section of this.ended.splice(
block.before))this.mask(section,-1)}mask({from,to},column){const{reader,lines}=this;const{text}=reader;const head=lines[from];if(head===void 0)return;const value=/^["']?\w+["']?\s*:\s*(?:[!&]\S*\s+)?/.
exec(text.slice(head.at,head.end))?.[0].length??0;const inline=text.slice(head.at+value,head.end);if(inline.startsWith("{"))findDataOnLine(reader,{...head,start:head.
at},this.found);else if(/^[^\s[|>#]/.test(inline))this.maskValue(head.at+value,head.end);let members=-1;for(let index=from+1;index<to;index+=1){const line=lines[index];
if(line===void 0||line.column<0)continue;if(members<0)members=line.column;const isMember=line.column===members||column<0&&line.column<members;const name=isMember?
memberPattern.exec(text.slice(line.at,Math.min(line.end,line.at+300)))?.[0]:void 0;this.maskValue(line.at+(name?.length??0),line.end)}}maskValue(from,to){const{
text}=this.reader;let start=from;let end=to;while(end>start&&/[\s,]/.test(text[end-1]??""))end-=1;while(start<end&&/[\s{]/.test(text[start]??""))start+=1;const quote=text[start];
if(quote==='"'||quote==="'"){start+=1;if(end>start&&text[end-1]===quote)end-=1}const value=text.slice(start,end);if(/^(?:[|>][-+0-9]{0,3}|[{}[\]]*)$/.test(value.
slice(0,100))||(0,names.nk)(value))return;this.found.push({start,end,kind:"secret-data"})}}const fieldPattern=/^["']?(kind|data|stringData)["']?\s{0,5}:(?=\s|$|["'{])\s{0,5}(.{0,60})/;
const memberPattern=/^["']?[\w.-]{1,253}["']?\s{0,5}:(?:\s+|$|(?=["'{]))/;function kindOf(value){return/^["']?Secret["']?\s*(?:,\s*)?(?:#.*)?$/.test(value)?"Sec\
ret":/^["']?SecretList["']?\s*(?:,\s*)?(?:#.*)?$/.test(value)?"SecretList":null};const farthest=400;function findPairs(reader){const{text}=reader;const fields=/(?<![\w.-])(?:(?<name>name|key|path|variable)|value)["']?\s{0,3}[:=]/gi;
const ranges=[];const ends=new NextPlace(text,/[\s,}\]]/g);let before=null;for(let found=fields.exec(text);found!==null;found=fields.exec(text)){const field=readField(
reader,found.index,fields.lastIndex,found.groups?.name!==void 0,ends);const partner=before;before=field;if(partner===null||partner.isName===field.isName||!ofOneObject(
reader,partner,field))continue;const[name,value]=field.isName?[field,partner]:[partner,field];if(!namesSecret(text,name))continue;for(const{start,end}of value.spans)
if(!(0,names.nk)(text.slice(start,end)))ranges.push({start,end,kind:"named"})}return ranges}const longestBlock=500;const isPlain=line=>!/^\s*[\w.-]{1,253}:(?:\s|$)/.
test(line);const longestName=256;function namesSecret(text,{spans}){const[span]=spans;if(span===void 0||span.end-span.start>longestName)return false;const written=text.
slice(span.start,span.end);const name=written.slice(written.lastIndexOf("/")+1);return/^[\w.-]+$/.test(name)&&((0,names.eh)(name,true)||(0,names.io)(name))}function readField(reader,start,at,isName,ends){
const line=reader.lineAt(start);const first=reader.skipBlanks(at,line.end);const spans=readValue(reader,start,first,line,isName,ends);return{start,isName,spans,
end:spans.at(-1)?.end??first}}function readValue(reader,start,first,line,isName,ends){const{text}=reader;const character=text[first];if(first>=line.end||character===
"{"||character==="[")return[];const before=text.slice(Math.max(line.content,start-100),start);const column=start-line.content;const isLine=column<=100&&/^\s*(?:-\s+)*["']?$/.
test(before);if(isQuote(character))return[isLine&&!isName?quotedValueOverLines(reader,first,line,column):quotedValue(reader,first,line)];if(text[start-1]==='"'||
!isLine)return[{start:first,end:ends.after(first)}];const rest=plainUntil(text,first,line.end,"");if(isName)return[rest];if(/^[|>][-+0-9]{0,3}$/.test(text.slice(
rest.start,Math.min(rest.end,rest.start+6))))return deeperLines(reader,line,column,void 0,longestBlock);return[rest,...deeperLines(reader,line,column,isPlain,longestBlock)]}
function ofOneObject(reader,first,second){if(second.start<first.end||second.start-first.end>farthest)return false;const between=reader.text.slice(first.end,second.
start);if(/^["'\]]?[\s,"']*$/.test(between)&&!between.includes("- "))return true;if(/[{}]/.test(between)||/(?:^|\n)[ \t]*-\s/.test(between))return false;const from=reader.
lineAt(first.start);const to=reader.lineAt(second.start);const column=second.start-to.content;return from.start===to.start||first.start-from.content===column};const pemLimit=64*
1024;const leastTail=16;function findPem(reader){return[...blocks(reader),...middles(reader)]}function blocks(reader){const{text}=reader;if(!text.includes("----\
-"))return[];const mark=/-----(BEGIN|END)(?: |%20|\+)[A-Z0-9 %+]{1,60}-----/g;const ranges=[];let done=0;for(let found=mark.exec(text);found!==null;found=mark.exec(
text)){if(found[1]==="END"){const start2=startOfTails(reader,done,found.index);if(start2<found.index)ranges.push({start:start2,end:found.index,kind:"pem"});done=
mark.lastIndex;continue}const start=found.index;const afterMark=mark.lastIndex;const next=mark.exec(text);const closed=next!==null&&next[1]==="END"&&next.index-
start<pemLimit;const end=closed?mark.lastIndex:endOfTails(reader,afterMark);ranges.push({start,end,kind:"pem"});done=end;mark.lastIndex=end}return ranges}function endOfTails(reader,from){
const first=reader.lineAt(from);const here=/^(?:[ \t]{0,8}[A-Za-z0-9+/=%]{16,})*/.exec(reader.text.slice(from,first.end));let end=from+(here?.[0].length??0);for(let line=reader.
lineAfter(first);line!==null;line=reader.lineAfter(line)){if(reader.text.slice(line.start,line.end).trim()==="")continue;if(tailLength(reader.text,line)<leastTail)
break;end=line.end}return end}function startOfTails(reader,from,end){let start=end;let line=reader.lineAt(end);const least=Math.max(line.content,from,end-pemLimit);
while(start>least&&/[A-Za-z0-9+/=%]/.test(reader.text[start-1]??""))start-=1;if(end-start<leastTail)start=end;while(line.start>from&&end-start<pemLimit){line=reader.
lineAt(line.start-1);if(tailLength(reader.text,line)<leastTail)break;start=Math.max(from,line.start)}return start}function tailLength(text,{content,end}){let last=end;
while(last>content&&/[\s"'\\,]/.test(text[last-1]??""))last-=1;let first=last;while(first>content&&/[A-Za-z0-9+/=]/.test(text[first-1]??""))first-=1;return last-
first}const middle=/^[A-Za-z0-9+/]{64}(?:[A-Za-z0-9+/]{6}){0,2}$/m;function middles(reader){const{text}=reader;const ranges=[];const candidates=/(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{64,76}(?=[\s"'\\]|$)/g;
let run=[];const close=()=>{const[first]=run;const last=run.at(-1);if(run.length>=2&&first!==void 0&&last!==void 0)ranges.push({start:partBefore(reader,first),end:partAfter(
reader,last),kind:"pem"});run=[]};for(let found=candidates.exec(text);found!==null;found=candidates.exec(text)){const line=reader.lineAt(found.index);if(!isOfBlock(
found[0])||text.slice(found.index,line.end).trimEnd()!==found[0]){close();continue}if(run.length>0&&run.at(-1)?.next!==line.start)close();run.push({...line,content:found.
index})}close();return ranges}const isOfBlock=line=>middle.test(line)&&/[a-z]/.test(line)&&/[A-Z]/.test(line)&&/\d/.test(line);function partBefore(reader,first){
if(first.start===0)return first.content;const before=reader.lineAt(first.start-1);const isPart=before.start===0&&/^[A-Za-z0-9+/]{1,76}$/.test(reader.text.slice(
before.start,before.end));return isPart?before.start:first.content}function partAfter(reader,last){const after=reader.lineAfter(last);if(after===null)return last.
end;const part=/^\s*(?<part>[A-Za-z0-9+/]{1,76}={0,2})$/.exec(reader.text.slice(after.content,after.end))?.groups?.part;if(part===void 0)return last.end;return part.
length>=8||part.endsWith("=")||after.next>=reader.text.length?after.end:last.end};const begins="(?<![A-Za-z0-9])";const tokens=(...forms)=>new RegExp(`${begins}\
(?:${forms.join("|")})`,"g");const shapes=[{kind:"pem",pattern:/LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{8,}={0,2}/g},{kind:"docker-auth",pattern:/(?:eyJhdXRocyI6|ewogICJhdXRocy|ewoJImF1dGhzI|eyAiYXV0aHMi)[A-Za-z0-9+/_-]{8,}={0,2}/g},
{kind:"kubeconfig",pattern:/(?:YXBpVmVyc2lvbjogdjEKY2x1c3RlcnM6|YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmln)[A-Za-z0-9+/_-]{8,}={0,2}/g},{kind:"jwt",pattern:/(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g},
{kind:"github-token",pattern:/(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}(?:\.[\w-]+){0,2}/g},{kind:"provider-token",pattern:tokens("gl(?:pat|pt\
t|dt|rt|cbt|ft|imt|soat|ffct|agent|oas|wt)-[\\w.-]{16,}","GR1348941[\\w-]{16,}","xox[abeoprs](?:\\.xox[bp])?-[\\w-]{10,}","xapp-[\\w-]{10,}","A(?:KIA|SIA|BIA|CC\
A|3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])","ABSK[A-Za-z0-9+/]{60,}={0,2}","AIza[\\w-]{30,}","ya29\\.[\\w-]{16,}","GOCSPX-[\\w-]{20,}","npm_[A-Za-z0-9]{30,}","pyp\
i-[\\w-]{16,}","rubygems_[a-f0-9]{40,}","dckr_[op]at_[\\w-]{16,}","(?:hf|api_org)_[A-Za-z0-9]{30,}","cio[A-Za-z0-9]{32}(?![A-Za-z0-9])","oy2[a-z0-9]{43}(?![a-z0\
-9])","(?:[sr]k|whsec)_(?:live_|test_|prod_)?[A-Za-z0-9]{16,}","sq0[a-z]{3}-[\\w-]{22,}","EAAA[\\w-]{40,}","shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32,}","shippo_(?:live\
|test)_[a-fA-F0-9]{40}","EZ[AT]K[A-Za-z0-9]{54}","SG\\.[\\w-]{16,}\\.[\\w-]{16,}","xkeysib-[a-f0-9]{60,}-\\w{8,}","key-[0-9a-f]{32}(?![\\w-])","[SA][KC][0-9a-f]\
{32}(?![A-Za-z0-9])","hv[sbr]\\.[\\w-]{20,}","[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{40,}","dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,}",
"pul-[a-f0-9]{40}","ops_eyJ[A-Za-z0-9+/=_-]{40,}","A3-[A-Z0-9]{6}-[A-Z0-9-]{20,}","AGE-SECRET-KEY-1[A-Z0-9]{40,}","tskey-[\\w-]{16,}","sha256~[\\w-]{40,}","k10[\
0-9a-f]{40,}::[\\w:-]{8,}","K10[0-9a-f]{40,}::[\\w:-]{8,}","do[opr]_v1_[a-f0-9]{60,}","dapi[a-f0-9]{32}(?:-\\d)?","LTAI[A-Za-z0-9]{17,}","pscale_(?:tkn|oauth|pw\
)_[\\w=.-]{30,}","HRKU-[\\w-]{30,}","v1\\.0-[a-f0-9]{24}-[a-f0-9]{100,}","fo1_[\\w-]{40,}","fm[12][ar]?_[A-Za-z0-9+/]{60,}={0,3}","nfp_[A-Za-z0-9]{36,}","sbp_[a\
-f0-9]{40,}","AKCp[A-Za-z0-9]{60,}","cmVmd[A-Za-z0-9]{59}","t1\\.[\\w-]{1,400}={0,2}\\.[\\w-]{80,}={0,2}","AQVN[\\w-]{35,}","ATATT3[\\w=-]{40,}","ATBB[A-Za-z0-9\
]{28,}","ATCTT3[\\w=-]{40,}","glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}","glc_[A-Za-z0-9+/]{32,}={0,3}","eyJrIjoi[A-Za-z0-9]{60,}={0,3}","NR(?:AK|JS|II|RA)-[A-Za-z0-9\
-]{19,}","dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}","sntry[su]_[\\w+/=-]{40,}","lin_api_[A-Za-z0-9]{32,}","ntn_[A-Za-z0-9]{40,}","PMAK-[a-f0-9]{24}-[a-f0-9]\
{34}","figd_[\\w-]{36,}","pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}","CLOJARS_[a-z0-9]{60}","rdme_[a-z0-9]{70}","pnu_[A-Za-z0-9]{36}","tfp_[\\w.=-]{50,}","API-[A-Z0-9]{\
26}(?![A-Z0-9])","dnkey-[\\w=-]{26}-[\\w=-]{52}","sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}","sq[upa]_[a-f0-9]{40}","sl\\.[\\w=-]{100,}","[ps]at\\.[\\w-]\
{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}","\\d{8,10}:AA[\\w-]{32,}","[MNO][A-Za-z\\d]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}","pplx-[A-Za-z0-9]{40,}","gsk_[A-Za-z0-9]\
{40,}","xai-[A-Za-z0-9]{60,}","r8_[A-Za-z0-9]{37}")},{kind:"provider-token",pattern:tokens("sk-[A-Za-z0-9_-]{20,}"),accept:names.EZ},{kind:"provider-token",pattern:/(?:^|[\\'"`\s>=:(,])(?<secret>[\w~.]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g},
{kind:"provider-token",pattern:/\$(?:2[abxy]|5|6|y|argon2(?:id|i|d))\$[\w./+=,$-]{20,256}/g},{kind:"cookie",pattern:/\b_gitlab_session=(?<secret>\w{16,64})/g},{
kind:"provider-token",pattern:/(?<![\w.-])[a-z0-9]{6}\.[a-z0-9]{16}(?![\w.-])/g,accept:token=>/\d/.test(token.slice(7))&&!/^1[5-9a][0-9a-f]{14}$/.test(token.slice(
7))},{kind:"url-credentials",pattern:/\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/+-]{16,200})/g},{kind:"url-credentials",pattern:/\bdiscord(?:app)?\.com\/api\/webhooks\/(?<secret>\d{10,24}\/[\w-]{30,100})/g},
{kind:"url-credentials",pattern:/\.webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{36,300})/g},{kind:"docker-auth",pattern:/\bauth\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?<secret>[A-Za-z0-9+/]{8,}={0,2})/g,
accept:isUserAndPassword}];const anyShape=new RegExp(shapes.map(({pattern})=>pattern.source.replace("?<secret>","")).join("|"));const hasShape=text=>anyShape.test(
text);function findShapes(text){const ranges=[];for(const{kind,pattern,accept}of shapes)for(const found of text.matchAll(pattern)){const secret=found.groups?.secret??
found[0];if(accept!==void 0&&!accept(secret))continue;const start=found.index+found[0].lastIndexOf(secret);ranges.push({start,end:start+secret.length,kind})}return ranges}
function isUserAndPassword(base64){return/^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(base64.slice(0,4096),"base64").toString("latin1"))};const urlEnd=/[\s"'<>`\\]/g;
function findUrlSecrets(text){const ranges=[];const ends=new NextPlace(text,urlEnd);for(let at=text.indexOf("://");at>=0;at=text.indexOf("://",at+3)){const start=at+
3;const next=text.indexOf("://",start);const secret=userInfo(text,start,Math.min(ends.after(start),next<0?text.length:next));if(secret!==null)ranges.push({...secret,
kind:"url-credentials"})}return[...ranges,...findDsn(text),...findSignatures(text)]}const longestUserInfo=2048;function userInfo(text,start,end){const written=text.
slice(start,Math.min(end,start+longestUserInfo));const slash=written.search(/[/?#]/);const authority=slash<0?written:written.slice(0,slash);const at=authority.lastIndexOf(
"@");const colon=written.indexOf(":");if(at>=0&&(colon<0||colon>at)){const user2=authority.slice(0,at);return user2.length>=16&&user2.length<=1024&&!/^\d+$/.test(
user2)?{start,end:start+at}:null}if(colon<0||slash>=0&&colon>slash)return null;if(at<0&&(written.startsWith("[")||/^:\d{0,5}(?:[/?#]|$)/.test(written.slice(colon,
colon+8))))return null;const last=lastAt(written);return last>colon+1?{start:start+colon+1,end:start+last}:null}function lastAt(written){const digest=written.search(
/@sha\d{3}:/);const whole=digest<0?written:written.slice(0,digest);const query=whole.search(/[?#]/);const path=query<0?whole:whole.slice(0,query);return path.includes(
"@")?path.lastIndexOf("@"):whole.lastIndexOf("@")}const longestDsn=256;function findDsn(text){const ranges=[];for(const{index}of text.matchAll(/@(?:tcp|unix)\(/g)){
let start=index;while(start>0&&index-start<longestDsn&&!/[\s"'`]/.test(text[start-1]??""))start-=1;const colon=text.slice(start,index).indexOf(":");if(colon>=0)
ranges.push({start:start+colon+1,end:index,kind:"url-credentials"})}return ranges}const signature=/(?:[?&;]|\\u0026|%3[fF]|%26)(?:(?:x-(?:amz|goog)-)?(?:signature|credential|security-token)|sig)(?:=|%3[dD])(?<value>[^&\s"'<>`\\]{8,})/gi;
function findSignatures(text){const encoded=/%3A%2F%2F[\w.~-]{0,64}%3A(?<value>[\w.~%+-]{1,512}?)%40/gi;return[signature,encoded].flatMap(pattern=>[...text.matchAll(
pattern)].map(found=>{const value=found.groups?.value??"";const start=found.index+found[0].lastIndexOf(value);return{start,end:start+value.length,kind:"url-cred\
entials"}}))};const anyTrace=/pass|pwd|pw\b|token|secret|cred|key|auth|psk|pat\b|cookie|bearer|basic|:\/\/|%3A%2F%2F|@(?:tcp|unix)\(|[?&;6]sig|signature|identified|htpasswd|-----|curl|wget|login|mysql|mariadb|mongo|redis-cli|influx|sqlcmd|skopeo|ldap|openssl|zip\b|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{64}/i;
const find_deepest=5;const hasTrace=text=>anyTrace.test(text)||hasShape(text);function findSecrets(text){let ranges=[];for(const nulSplits of text.includes("\0")?
[false,true]:[false]){let view=View.of(text,nulSplits);for(let depth=0;view!==null&&depth<=find_deepest;depth+=1){if(hasTrace(view.text))ranges=ranges.concat(findInView(
view));view=view.inside(hasTrace)}}return ranges}function findInView(view){const reader=new Reader(view.text);const{text}=view;return[...findPem(reader),...findShapes(
text),...findUrlSecrets(text),...findHeaderSecrets(reader),...findCommandSecrets(reader),...findSecretData(reader),...findPairs(reader),...findAssignments(reader)].
map(range=>view.ofSource(range))};const keyLength=4;const perKey=16;const learnedLimit=500;class KnownValues{byKey=new Map;values=new Set;begins=new Uint8Array(
65536);learned=0;get size(){return this.values.size}add(value,kind,base64=false){if(value.length<keyLength||this.values.has(value))return;this.values.add(value);
const key=value.slice(0,keyLength);const same=this.byKey.get(key)??[];this.byKey.set(key,same);same.push({value,kind,base64});same.sort((a,b)=>b.value.length-a.
value.length);this.begins[pairAt(value,0)]=1}learn(value,kind){if(this.learned>=learnedLimit||this.values.has(value))return;if((this.byKey.get(value.slice(0,keyLength))?.
length??0)>=perKey)return;this.learned+=1;this.add(value,kind)}find(text){const ranges=[];if(this.values.size===0)return ranges;const last=text.length-keyLength;
for(let at=0;at<=last;at+=1){if(this.begins[pairAt(text,at)]===0)continue;const found=this.byKey.get(text.slice(at,at+keyLength))?.find(known=>isAt(text,known,at));
if(found===void 0)continue;const value={start:at,end:at+found.value.length};const masked=found.base64?aroundBase64(text,value,ranges.at(-1)?.end??0):value;ranges.
push({...masked,kind:found.kind});at=masked.end-1}return ranges}}function aroundBase64(text,value,from){let{start,end}=value;while(start>from&&isBase64(text.charCodeAt(
start-1)))start-=1;while(end<text.length&&isBase64(text.charCodeAt(end)))end+=1;return{start,end}}const isAt=(text,{value},at)=>text.charCodeAt(at+value.length-
1)===value.charCodeAt(value.length-1)&&text.charCodeAt(at+value.length-3)===value.charCodeAt(value.length-3)&&text.startsWith(value,at);const pairAt=(text,at)=>(text.
charCodeAt(at)&255)<<8|text.charCodeAt(at+1)&255;function isBase64(code){return code>=97&&code<=122||code>=65&&code<=90||code>=47&&code<=57||code===43||code===45||
code===61||code===95}var kubernetes_annotations=__webpack_require__(31732);;function joinRanges(ranges,text){const sorted=ranges.filter(({start,end})=>end>start).
sort((a,b)=>a.start-b.start||b.end-a.end||rankOf(a.kind)-rankOf(b.kind));const joined=[];for(const range of sorted){const last=joined.at(-1);if(last===void 0||range.
start>=last.end)joined.push({...range});else last.end=Math.max(last.end,range.end)}return joined.filter(({start,end})=>!isMaskedAlready(text,start,end))}function isMaskedAlready(text,start,end){
const written=text.slice(start,end);return written.includes("‹redacted:")&&tellsNothing.test(written.replaceAll(mask,""))}const isMask=value=>wholeMask.test(value);
const mask=new RegExp(maskSource,"g");const wholeMask=new RegExp(`^${maskSource}$`);const tellsNothing=/^[\s"'`\\,;:.()[\]{}|>-]*$/;;const objects_deepest=200;function maskObject(value,masking){
return new ObjectMasking(masking).value(value,false)}class ObjectMasking{masking;depth=0;constructor(masking){this.masking=masking}value(value,inSecretList){if(typeof value===
"string")return this.masking.text(value);if(value===null||typeof value!=="object")return value;if(this.depth>=objects_deepest)return"[left out: nested too deep]";
this.depth+=1;try{return Array.isArray(value)?this.array(value,inSecretList):this.fields(value,inSecretList)}finally{this.depth-=1}}fields(value,inSecretList){const{
kind,name,key,path}=value;const ofSecret=kind==="Secret"||inSecretList&&kind===void 0;const named=[name,key,path].some(written=>typeof written==="string"&&objects_namesSecret(
written));return Object.fromEntries(Object.entries(value).map(([field,content])=>{if(ofSecret&&(field==="data"||field==="stringData"))return[field,this.all(content)];
if(field==="annotations")return[field,this.annotations(content,ofSecret)];if(field==="value"&&named)return[field,this.all(content)];if((0,names.eh)(field)||(0,names.
io)(field))return[field,this.named(field,content)];return[field,this.value(content,kind==="SecretList"&&field==="items")]}))}named(field,content){if(typeof content===
"string")return this.all(content);if(typeof content==="number")return this.number(field,content);if(Array.isArray(content)&&content.every(item=>item===null||typeof item!==
"object"))return this.all(content);return this.value(content,false)}number(field,content){const digits=String(content);return digits.length>=((0,names.t1)(field)?
3:6)&&!/(?:tokens|secrets|keys)$/i.test(field)?this.masking.mask("named",digits):content}array(values,inSecretList){const ofOptions=optionSecrets(values);return values.
map((value,index)=>{const secret=ofOptions.get(index);if(typeof value==="string"&&secret!==void 0)return value.slice(0,secret)+this.masking.mask("command-line",
value.slice(secret));const before=values[index-1];if(typeof before!=="string"||typeof value!=="string"||value.startsWith("-"))return this.value(value,inSecretList);
const flag=/^--?([\w.-]{2,128})$/.exec(before)?.[1];return flag!==void 0&&(0,names.eh)(flag)?this.all(value):this.value(value,inSecretList)})}annotations(annotations,ofSecret){
if(annotations===null||typeof annotations!=="object")return annotations;return Object.fromEntries(Object.entries(annotations).map(([name,value])=>{if(name===kubernetes_annotations.
jo)return[name,ofSecret?this.all(value):this.json(value)];return[name,(0,names.eh)(name.slice(name.indexOf("/")+1),true)?this.all(value):this.value(value,false)]}))}json(value){
if(typeof value!=="string")return value;try{return JSON.stringify(this.value(JSON.parse(value),false))}catch{return this.masking.text(value)}}all(value){if(typeof value===
"string")return(0,names.nk)(value)||isMask(value)?value:this.masking.mask("named",value);if(typeof value==="number")return this.masking.mask("named",String(value));
if(value===null||typeof value!=="object")return value;if(this.depth>=objects_deepest)return"[left out: nested too deep]";this.depth+=1;try{if(Array.isArray(value))
return value.map(item=>this.all(item));return Object.fromEntries(Object.entries(value).map(([name,field])=>[name,this.all(field)]))}finally{this.depth-=1}}}function objects_namesSecret(written){
const name=written.slice(written.lastIndexOf("/")+1);return name.length<=256&&((0,names.eh)(name,true)||(0,names.io)(name))};const shortest=4;const shortestInBase64=6;
function formsOf(secret){return partsOf(secret).flatMap(part=>[...[...new Set(writings(part))].filter(text=>text.length>=shortest).map(text=>({text,base64:false})),
...part.length<shortestInBase64?[]:base64Cores(part).map(text=>({text,base64:true}))])}function partsOf(secret){const lines=secret.split(/\r?\n/).map(line=>line.
trim());const inner=lines.length<2?[]:lines.flatMap(valueOnLine);return[...new Set([secret,secret.trim(),...inner])].filter(part=>part.length>=shortest)}function valueOnLine(line){
const pair=/^[-\s{["']{0,20}[\w.-]{1,128}["']?\s{0,8}:(?:\s+(.*)|)$/.exec(line);if(pair===null)return[line];const value=(pair[1]??"").replace(/^["']/,"").replace(
/["']?,?$/,"");return value.length>=8&&(0,names.EZ)(value)?[value]:[]}function writings(part){const json=text=>JSON.stringify(text).slice(1,-1);const go=part.replaceAll(
"&","\\u0026").replaceAll("<","\\u003c").replaceAll(">","\\u003e");return[part,json(part),json(json(part)),json(json(json(part))),go,part.replaceAll("'","''"),part.
replaceAll("'","'\\''"),part.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),...urlWriting(part)]}function urlWriting(part){try{const encoded=encodeURIComponent(
part);return[encoded,encoded.replaceAll("%20","+"),encoded.toLowerCase()]}catch{return[]}}function base64Cores(part){const bytes=Buffer.from(part);const cores=[
0,1,2].map(before=>{const encoded=Buffer.concat([Buffer.alloc(before),bytes]).toString("base64");return encoded.slice(Math.ceil(before*8/6),Math.floor((before+bytes.
length)*8/6))});return cores.flatMap(core=>[core,core.replaceAll("+","-").replaceAll("/","_")])};const mostPasses=6;class Redaction{masks;known=new KnownValues;constructor({
secrets=[],state}={}){this.masks=new Masks(state);for(const secret of secrets)for(const{text,base64}of formsOf(View.of(secret).text))this.known.add(text,"regist\
ered",base64)}text=text=>{let masked=text;for(let pass=0;pass<mostPasses;pass+=1){const next=this.once(masked);if(next===masked)break;masked=next}return masked};object=value=>maskObject(
value,{mask:this.mask,text:this.text});counts(){return this.masks.counts()}state(){return this.masks.state()}once(text){const secrets=findSecrets(text);const ranges=joinRanges(
[...this.findKnown(text),...secrets],text);let masked="";let done=0;for(const{start,end,kind}of ranges){masked+=text.slice(done,start)+this.mask(kind,text.slice(
start,end));done=end}return masked+text.slice(done)}findKnown(text){if(this.known.size===0)return[];const view=View.of(text);return this.known.find(view.text).map(
range=>view.ofSource(range))}mask=(kind,secret)=>{const isRandom=secret.length>=12&&secret.length<=512&&((0,names.EZ)(secret)||(0,names.Un)(secret))&&!/[\s/‹]/.
test(secret);if(isRandom&&kind!=="registered")this.known.learn(secret,kind);return this.masks.mask(kind,secret)}}}),19278:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>secretsOf});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13279);const shortest=6;function secretsOf(env){
return Object.entries(env).flatMap(([name,value])=>value&&value.length>=shortest&&(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.eh)(name)&&!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.
nk)(value)&&!isPath(value)?[value,...secretsInJson(value)]:[])}function isPath(value){if(/^\/[A-Za-z0-9+/=]{39,}$/.test(value)&&/\d/.test(value)&&/[A-Z]/.test(value)&&
/[a-z]/.test(value))return false;return/^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])[^\n]{0,4096}$/.test(value)}function secretsInJson(value){if(!/^\s*[{[]/.test(value))return[];
const found=[];const visit=(field,content,depth)=>{if(depth>20)return;if(typeof content==="string")found.push(...secretsOfField(field,content));else if(content!==
null&&typeof content==="object")for(const[name,inner]of Object.entries(content))visit(name,inner,depth+1)};try{visit("",JSON.parse(value),0)}catch{}return found}
function secretsOfField(field,content){if(content.length<shortest||(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.nk)(content)||isPath(content))return[];if(field==="\
auth"){const decoded=Buffer.from(content,"base64").toString("utf8");const password=decoded.slice(decoded.indexOf(":")+1);return password.length>=shortest?[content,
password]:[content]}return(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.eh)(field,true)||content.length>=12&&(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.EZ)(content)?
[content]:[]}}),13279:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EZ:()=>looksRandom,Le:()=>isPlural,
Un:()=>isMixedCase,ef:()=>cannotBeProse,eh:()=>isSecretName,io:()=>isSecretHeader,nk:()=>isHarmlessValue,t1:()=>isPasswordName});const words=text=>new Set(text.
trim().split(/\s+/));const secretWords=words(`
  password passwords passwd passwds passphrase passphrases pwd token tokens secret secrets credential credentials creds
  apikey apikeys accesskey accesskeys privatekey secretkey secretkeys signingkey identitytoken registrytoken authtoken psk
`);const secretSuffix=/(?:password|passwd|passphrase|secret|token|apikey|accesskey|secretkey|privatekey|credentials?)s?$/;const joinedPass=/^(?:db|sql|mysql|pg|postgres|smtp|mail|root|user|admin|redis|mongo|rabbit|ftp|ldap|http|proxy|my|key|store|ssh|ssl|web|app|login)(?:pass|pw)$/;
const harmlessBefore={pass:words(`
    by one two first second third single multi all any tests test num count proxy render final last next each per checks check
    dry health did total full post pre fast slow must can will always never not no
  `),pw:words(""),pat:words("file glob match search name path regex")};const secretKeyWords=words(`
  api access private secret client signing encryption auth account license shared master ssh deploy hmac aes rsa jwt tls
  preshared subscription webhook cookie session bot
`);const harmlessKeyWords=words(`
  public cache primary partition foreign sort group idempotency label annotation routing index object map row column
`);const harmlessEnds=words(`
  file files path dir name names namespace seconds minutes ttl timeout expiry expiration expires enabled disabled type
  ref refs class algorithm mode mount audience audiences issuer url uri endpoint version count size length policy
  provider store selector required optional rotation interval kind format header through age cache cleaner controller
  review reviews reviewer manager request requests limit budget usage status state valid strength complexity
`);const stillSecretEnds=words("data value hash base64 b64 id string json yaml current old new plain text base");const namesOfSecrets=/(?:existing|pull|image|tls)[-_.]?secrets?$/i;
const anySecretWord=/pass|pwd|pw|psk|secret|token|cred|key|pat|auth/i;const notSecret=words("PWD OLDPWD INIT_CWD");function isSecretName(name,anywhere=false){if(!anySecretWord.
test(name)||namesOfSecrets.test(name)||notSecret.has(name))return false;const parts=wordsOf(name);const last=parts.at(-1);if(last===void 0||harmlessEnds.has(last))
return false;const shouting=name===name.toUpperCase()&&name.includes("_");const holds=index=>holdsSecret(parts,index,shouting);if(name.startsWith("_")&&last==="\
auth")return true;if(anywhere||shouting)return parts.some((_,index)=>holds(index));return holds(parts.length-1)||stillSecretEnds.has(last)&&holds(parts.length-2)}
function holdsSecret(parts,index,shouting){const word=parts[index]??"";if(secretWords.has(word)||secretSuffix.test(word)||joinedPass.test(word))return true;const before=parts[index-
1];if(word==="pass"||word==="pw"||word==="pat")return before!==void 0&&harmlessBefore[word]?.has(before)===false;if(word==="auth"){const after=parts[index+1];return shouting&&
(after===void 0||after==="config"||stillSecretEnds.has(after))}if(word!=="key"&&word!=="keys")return false;return before!==void 0&&!harmlessKeyWords.has(before)&&
(shouting||secretKeyWords.has(before))}const isSecretHeader=name=>/^(?:(?:proxy-)?authorization|(?:set-)?cookie|x-registry-(?:auth|config))$/i.test(name);const isPasswordName=name=>/passw(?:or)?d|passphrase|pwd|pass$|pass[-_.\d]/i.
test(name);const isPlural=name=>/(?:tokens|secrets|credentials|creds|keys|passwords)$/i.test(name);function isHarmlessValue(value){if(/^(?:|true|false|null|nil|none|yes|no|\[\]|\{\}|<nil>|<none>|<set to the key .*)$/i.
test(value))return true;if(/^(?:\*{3,}|x{3,}|<?\[?(?:redacted|masked|hidden|omitted)\]?>?|\(sensitive value\)|\d+ bytes)$/i.test(value))return true;if(/^(?:\/[a-z0-9._-]+){2,}$/.
test(value))return true;return isReference(value)||isSchemaType(value)}const isReference=value=>!/^\$\{[\w.]+:[^}\s]+\}$/.test(value)&&/^(?:\$\([\w.-]+\)|\$\{[^{}]*\}|\$\{\{[^{}]*\}\}|\$[A-Z_][A-Z0-9_]*|\{\{[^{}]*\}\}|\*[a-z]\w*)$/.
test(value);const isSchemaType=value=>/^(?:string|integer|boolean|number|float|object|map\[|\[\])/.test(value)&&/^[\w[\]]+(?: *\|(?!.*default=).*)?$/.test(value);
const looksRandom=text=>/\d/.test(text)&&/[A-Za-z]/.test(text);function isMixedCase(text){if(text.length<16)return false;let changes=0;for(let at=1;at<text.length;at+=
1){const pair=text.slice(at-1,at+1);if(/^(?:[a-z][A-Z]|[A-Z][a-z])$/.test(pair))changes+=1}return changes*4>text.length}const cannotBeProse=value=>value.length>=
8&&looksRandom(value)&&!value.includes("/");function wordsOf(name){return name.replace(/([a-z])([A-Z])/g,"$1 $2").replace(/([A-Z])([A-Z][a-z])/g,"$1 $2").toLowerCase().
split(/[^a-z0-9]+/).map(word=>stillSecretEnds.has(word)?word:word.replace(/(?<!\d)\d+$/,"")).filter(word=>word!=="")}}),98561:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>escapePattern});const escapePattern=text=>text.replaceAll(/[.*+?^${}()|[\]\\/-]/g,"\\$&")}),31732:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BQ:()=>staticPodUidAnnotation,DT:()=>revisionOf,jo:()=>lastAppliedAnnotation});const lastAppliedAnnotation="kubectl.k\
ubernetes.io/last-applied-configuration";const revisionOf=({metadata})=>Number(metadata.annotations?.["deployment.kubernetes.io/revision"]??0);const staticPodUidAnnotation="\
kubernetes.io/config.hash"})};
