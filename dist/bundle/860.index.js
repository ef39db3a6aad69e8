export const id=860;export const ids=[860];export const modules={15732:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_:()=>gitEnvironment,n:()=>remoteGitOnly});const elsewhere=[...["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_PREFIX",
"GIT_IMPLICIT_WORK_TREE"],...["GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_SHALLOW_FILE","GIT_GRAFT_FILE"],...["GIT_CONFIG","GIT_NO_REPLACE_OB\
JECTS","GIT_REPLACE_REF_BASE","GIT_NAMESPACE"]];const settings=[["core.hooksPath","/dev/null"],["core.fsmonitor","false"],["safe.bareRepository","explicit"],["g\
c.auto","0"],["maintenance.auto","false"],["commit.gpgSign","false"],["tag.gpgSign","false"]];const remoteProtocols=["https","http","ssh"];function remoteGitOnly(env=process.
env){const allowed=env.GIT_ALLOW_PROTOCOL?.split(":")??remoteProtocols;return{GIT_ALLOW_PROTOCOL:remoteProtocols.filter(protocol=>allowed.includes(protocol)).join(
":"),GIT_TERMINAL_PROMPT:"0"}}function gitEnvironment(env=process.env,more=[]){const all=[...settings,...more];const given=/^\d{1,4}$/.test(env.GIT_CONFIG_COUNT??
"")?Number(env.GIT_CONFIG_COUNT):0;return{...Object.fromEntries(elsewhere.map(name=>[name,null])),GIT_TERMINAL_PROMPT:"0",GIT_SSH_COMMAND:env.GIT_SSH_COMMAND||"\
ssh -oBatchMode=yes",GIT_LFS_SKIP_SMUDGE:"1",GIT_OPTIONAL_LOCKS:"0",GIT_CONFIG_COUNT:String(given+all.length),...Object.fromEntries(all.flatMap(([key,value],at)=>[
[`GIT_CONFIG_KEY_${given+at}`,key],[`GIT_CONFIG_VALUE_${given+at}`,value]]))}}}),83288:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>removedAtEnd,q:()=>privateFolder});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__);var _interrupt_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(70463);async function privateFolder(parent,prefix){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent,{recursive:true});const path=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(
(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,prefix));const kept=removedAtEnd(path);return{path,remove:async()=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(path,{recursive:true,force:true});kept()}}}const removedAtEnd=path=>(0,_interrupt_js__WEBPACK_IMPORTED_MODULE_3__.tE)(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
rmSync)(path,{recursive:true,force:true}))}),63665:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CJ:()=>globFiles,PJ:()=>isLink,lQ:()=>isFolder});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);async function globFiles({root,rest,onlyFolders},{followLinks}){if(!isFolder(root)||isLink(root)&&!followLinks)return rest.
length===0&&!onlyFolders&&exists(root)?[root]:[];const{glob}=await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__,73382));const failed=[];
const files=await glob(patternsOf(rest,onlyFolders),{cwd:root,dot:true,braceExpansion:false,extglob:false,expandDirectories:false,followSymbolicLinks:false,fs:{
readdir:readdirOf(root,followLinks,failed)}});const[error]=failed;if(error!==void 0)throw error;return files.map(file=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(root,file))}function patternsOf(rest,onlyFolders){if(rest.length===0)return["**"];const last=rest.findLastIndex(segment=>segment!=="**");const matched=rest.
slice(0,Math.max(last,0)+1).join("/");return[...onlyFolders?[]:[matched],[...rest,"**","*"].join("/")]}function readdirOf(root,followLinks,failed){const visited=new Map(
[[root,{real:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root),before:null}]]);const isEntered=(folder,entry)=>{const before=visited.get(folder)??null;
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,entry.name);if(!entry.isDirectory()&&!(followLinks&&entry.isSymbolicLink()&&isFolder(path)))return false;
const real=entry.isDirectory()&&before!==null?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(before.real,entry.name):(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(
path);for(let one=before;one!==null;one=one.before)if(one.real===real)return false;visited.set(path,{real,before});return true};const list=(path,options,done)=>(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path,options,(error,entries)=>{if(error!==null)failed.push(error);const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(path,".");done(error,error===null?entries.map(entry=>new Entry(entry.name,isEntered(folder,entry))):[])});return list}class Entry{name;isEntered;constructor(name,isEntered){
this.name=name;this.isEntered=isEntered}isDirectory(){return this.isEntered}isFile(){return!this.isEntered}isSymbolicLink(){return false}}const exists=path=>(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,{throwIfNoEntry:false})!==void 0;const isLink=path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,
{throwIfNoEntry:false})?.isSymbolicLink()??false;function isFolder(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()}catch{return false}}}),
57557:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>baseFault,W:()=>repositoryAround});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
49523);var _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19489);var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
47205);var _errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(83916);var _model_json_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(87979);var _glob_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
63665);var _manifest_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(57870);const mostFolders=1e3;function repositoryAround(folder){for(let one=folder;;one=
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
one,".git")))return one;if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one)===one)return folder}}function baseFault(folder,top){if(!(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.
Yw)(folder,top))return null;const first=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);const home=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(
top);if(!(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.Yw)(first,home))return null;const seen=new Set([first]);const waiting=[first];for(let one=waiting.
pop();one!==void 0;one=waiting.pop()){const named=namedOrFault(one,home);if(typeof named==="string")return one===first?null:` leads to ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(first,one)}, whose kustomization ${named}`;for(const base of named.filter(path=>!seen.has(path))){const problem=outsideFault(base,home);if(problem!==null)
return` leads to ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(first,base)}, which ${problem}`;seen.add(base);waiting.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(base))}if(seen.size>mostFolders)return` has more than ${mostFolders} bases, and is not rendered`}return null}function namedOrFault(folder,top){try{
return foldersNamedIn(folder,top)}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}}function foldersNamedIn(folder,top){const file=_manifest_files_js__WEBPACK_IMPORTED_MODULE_7__.
K.map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)).find(path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));if(file===void 0)
return[];const value=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.jH)(file,top),{repeatedKeys:"\
last"}).documents[0]?.value;return listed(value).flatMap(text=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder,text);return(0,_glob_files_js__WEBPACK_IMPORTED_MODULE_6__.
lQ)(path)?[path]:[]})}function listed(value,depth=0){if(!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__.p)(value)||depth>2)return[];return Object.values(value).
flatMap(one=>Array.isArray(one)?one.filter(entry=>typeof entry==="string"):listed(one,depth+1))}const outsideFault=(path,top)=>(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.
Yw)(path,top)?(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__._p)(()=>(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.RY)(path,top)):`is outside ${top}`}),
57870:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>kustomizationNames,T:()=>manifestFiles});
var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var input_file=__webpack_require__(49523);var read_file=__webpack_require__(
19489);var glob_files=__webpack_require__(63665);;function parseGlob(pattern,folder){const segments=pattern.split("/").filter(segment=>segment!==""&&segment!=="\
.").map(parseSegment);if(segments.some(({literal})=>literal===".."))return null;const first=segments.findIndex(({literal})=>literal===null);const named=first<0?
segments:segments.slice(0,first);return{root:(0,external_node_path_.join)((0,external_node_path_.isAbsolute)(pattern)?"/":folder,...named.map(({literal})=>literal??
"")),rest:segments.slice(named.length).map(({wildcard})=>wildcard),onlyFolders:pattern.endsWith("/")}}const token=/\\(?<escaped>.)|(?<star>\*+)|(?<any>\?)|(?<set>\[[!^]?\]?(?:\[:[a-z]{1,10}:\]|\\.|[^\]\\]){0,64}\])|(?<plain>.)/gsu;
function parseSegment(text){if(text==="**")return{literal:null,wildcard:text};let literal="";let wildcard="";for(const{0:written,groups={}}of text.matchAll(token)){
const{escaped,plain,star,set=""}=groups;const character=escaped??plain??/^\[\\?([^!^\\])\]$/u.exec(set)?.[1];if(character===void 0)literal=null;else if(literal!==
null)literal+=character;wildcard+=character===void 0?star===void 0?written:"*":quoted(character)}return{literal,wildcard}}const quoted=character=>character.replace(
/[^\w./\u0080-\u{10ffff}-]/u,"\\$&");;const kustomizationNames=["kustomization.yaml","kustomization.yml","Kustomization"];const mostEntries=1e5;async function manifestFiles(pattern,workspace){
const shown=JSON.stringify(pattern);const glob=parseGlob(pattern,workspace);if(glob===null)return{files:[],isFolder:false,faults:[`${shown} has a segment "..", \
which a pattern cannot have: name the folder from the workspace on, or by its absolute path`]};const problem=problemOf(glob.root,workspace);if(problem!==null)return{
files:[],isFolder:false,faults:[`${shown} names ${(0,external_node_path_.relative)(workspace,glob.root)}, which ${problem}`]};const{inside,leaving}=linkedFolders(
glob.root,workspace);const matched=[...await(0,glob_files.CJ)(glob,{followLinks:false}),...inside&&leaving.length===0?await(0,glob_files.CJ)(glob,{followLinks:true}):
[]];const faults=[];const files=[];for(const file of[...new Set(matched)].sort()){if(leaving.includes(file))faults.push(`${shown} names ${(0,external_node_path_.
relative)(workspace,file)}, which ${problemOf(file,workspace)}`);else if((/\.(ya?ml|json)$/.test(file)||(0,external_node_path_.basename)(file)==="Kustomization")&&
!(0,glob_files.lQ)(file))files.push(file)}if(files.length===0&&faults.length===0)faults.push(nothingMatched(shown,workspace,leaving));return{files,isFolder:glob.
rest.length===0&&(0,glob_files.lQ)(glob.root),faults}}function nothingMatched(shown,workspace,leaving){const links=leaving.length===0?"":`; symbolic links that \
lead out of it are not followed: ${leaving.slice(0,5).map(path=>(0,external_node_path_.relative)(workspace,path)).join(", ")}`;return`${shown} matches no YAML o\
r JSON file in ${workspace}${links}`}function problemOf(path,workspace){if((0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:false})===void 0)return null;return(0,
read_file._p)(()=>(0,input_file.Mv)(path,workspace))}function linkedFolders(root,workspace){const leaving=[];const waiting=[root];const seen=new Set;let inside=(0,
glob_files.PJ)(root)&&(0,glob_files.lQ)(root);let entries=0;const take=(path,entry)=>{if(entry.isDirectory())waiting.push(path);if(!entry.isSymbolicLink()||!(0,
glob_files.lQ)(path))return;if(problemOf(path,workspace)===null){inside=true;const real=(0,input_file.Mv)(path,workspace);if(!seen.has(real))waiting.push(real);
seen.add(real)}else leaving.push(path)};for(let folder=waiting.pop();folder!==void 0;folder=waiting.pop())for(const entry of entriesOf(folder)){entries+=1;if(entries>
mostEntries)return{inside:false,leaving};take((0,external_node_path_.join)(folder,entry.name),entry)}return{inside,leaving:leaving.sort()}}function entriesOf(folder){
try{return(0,external_node_fs_.readdirSync)(folder,{withFileTypes:true})}catch{return[]}}}),79171:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ye:()=>parseManifests,PX:()=>readManifests});var dist=__webpack_require__(38815);var yaml_text=__webpack_require__(47205);
var errors=__webpack_require__(83916);var json=__webpack_require__(87979);var external_node_crypto_=__webpack_require__(77598);;const seed=(0,external_node_crypto_.
randomBytes)(16);const alphabet="bcdfghjklmnpqrstvwxz2456789";const longestPrefix=58;function generatedName(prefix,place){const digest=(0,external_node_crypto_.
createHash)("sha256").update(seed).update(prefix).update(place).digest();const suffix=[...digest.subarray(0,5)].map(byte=>alphabet[byte%alphabet.length]).join("");
return`${prefix.slice(0,longestPrefix)}${suffix}`};const deepestList=10;function parseManifests(yaml,where){return readManifests(yaml,where).objects.map(({object})=>object)}
function readManifests(yaml,where){const{documents,repeated,lineOf}=parsed(yaml,where);const objects=[];const take=(value,node,line,depth,list)=>{const items=depth<
deepestList?itemsOf(value):null;if(items===null){objects.push(objectOf(withKind(value,list),where,line,objects.length));return}const itemNodes=nodesOfItems(node);
items.forEach((item,at)=>{const itemNode=itemNodes[at];take(item,itemNode,itemNode?.range?lineOf(itemNode.range[0]):line,depth+1,kindOfItems(value))})};for(const{
value,contents,line}of documents)if(value!==null&&value!==void 0)take(value,contents,line,0,null);return{objects,warnings:repeated.map(({key,line})=>({line,text:`\
the key ${JSON.stringify(key)} stands there more than once; the last one counts, as in kubectl`}))}}function parsed(yaml,where){try{return(0,yaml_text.c)(yaml,{
repeatedKeys:"last"})}catch(error){const options={cause:error};throw error instanceof yaml_text.I?new ManifestFault(`${where} ${error.message}`,error.line,options):
new errors.w3(`${where} ${(0,errors.bD)(error)}`,options)}}class ManifestFault extends errors.w3{name="ManifestFault";line;constructor(message,line,options={}){
super(message,options);this.line=line}}const itemsOf=value=>(0,json.p)(value)&&typeof value.kind==="string"&&value.kind.endsWith("List")&&(!(0,json.p)(value.metadata)||
typeof value.metadata.name!=="string")&&Array.isArray(value.items)?value.items:null;function kindOfItems(list){if(!(0,json.p)(list)||typeof list.kind!=="string"||
list.kind==="List")return null;return{apiVersion:list.apiVersion,kind:list.kind.slice(0,-"List".length)}}const withKind=(item,of)=>of===null||!(0,json.p)(item)?
item:{...of,...item};function nodesOfItems(node){if(!(0,dist.jh)(node))return[];const pair=node.items.findLast(({key})=>(0,dist.jn)(key)&&key.value==="items");return(0,
dist.oP)(pair?.value)?pair.value.items.map(item=>item):[]}function objectOf(item,where,line,at){const metadata=(0,json.p)(item)&&(0,json.p)(item.metadata)?item.
metadata:{};const prefix=metadata.generateName;const named=(0,json.p)(item)&&metadata.name===void 0&&typeof prefix==="string"&&prefix!==""?{...item,metadata:{...metadata,
name:generatedName(prefix,`${where} ${at}`)}}:item;const missing=missingParts(named);if(missing.length>0)throw new ManifestFault(`${where} has a document that i\
s not a Kubernetes object (line ${line}${kindOf(item)}): it needs ${missing.join(", ")} as text`,line);return{object:named,line}}function missingParts(item){const object=(0,
json.p)(item)?item:{};const metadata=(0,json.p)(object.metadata)?object.metadata:{};const parts={apiVersion:object.apiVersion,kind:object.kind,"metadata.name":metadata.
name};return Object.entries(parts).flatMap(([name,value])=>typeof value==="string"&&value!==""?[]:[name])}const kindOf=item=>(0,json.p)(item)&&typeof item.kind===
"string"&&/^\w{1,63}$/.test(item.kind)?`, kind ${item.kind}`:""}),57721:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Id:()=>inWaves,CI:()=>partsOf,ot:()=>readUserManifests});var external_node_path_=__webpack_require__(76760);var input_file=__webpack_require__(
49523);var read_file=__webpack_require__(19489);var errors=__webpack_require__(83916);var kro_rgd=__webpack_require__(86677);var kustomize_bases=__webpack_require__(
57557);var manifest_files=__webpack_require__(57870);var manifest_text=__webpack_require__(79171);var yaml_text=__webpack_require__(47205);var json=__webpack_require__(
87979);;const clientGroups={"kustomize.config.k8s.io":"kustomize","chainsaw.kyverno.io":"chainsaw","cli.kyverno.io":"the kyverno command","kuttl.dev":"kuttl","k\
ind.x-k8s.io":"kind","kubeadm.k8s.io":"kubeadm","kubelet.config.k8s.io":"the kubelet","apiserver.config.k8s.io":"the API server","audit.k8s.io":"the API server",
"client.authentication.k8s.io":"kubectl","k3d.io":"k3d","ctlptl.dev":"ctlptl",skaffold:"skaffold"};function readerOf(text){if(!Object.keys(clientGroups).some(group2=>text.
includes(group2)))return null;const first=documentsOf(text)?.find(json.p)?.apiVersion;if(typeof first!=="string")return null;const group=first.split("/",1)[0]??
"";return Object.hasOwn(clientGroups,group)?clientGroups[group]??null:null}function notForCluster(text){if(looksLikeObject.test(text)){const reader=readerOf(text);
return reader===null?null:`(for ${reader})`}const documents=documentsOf(text);if(documents===null)return"(not YAML)";const filled=documents.filter(value=>value!==
null&&value!==void 0);const isMeant=filled.some(value=>(0,json.p)(value)&&(value.kind!==void 0||value.apiVersion!==void 0));return filled.length===0||isMeant?null:
"(no apiVersion and kind)"}const looksLikeObject=/^[ \t{]{0,8}["']?apiVersion["']?[ \t]{0,20}:/m;function documentsOf(text){try{return(0,yaml_text.c)(text,{repeatedKeys:"\
last"}).documents.map(({value})=>value)}catch{return null}}var rendered_folders=__webpack_require__(53824);var values=__webpack_require__(63478);;const namesShown=10;
async function readUserManifests(entries,workspace,top=(0,kustomize_bases.W)(workspace)){const reading=new Reading(workspace,top);for(const entry of entries)await reading.
read(entry);if(reading.faults.length>0)throw new errors.dz(reading.faults);const{objects,folders,warnings}=reading;if(entries.length>0&&objects.length===0&&folders.
length===0)warnings.push(`manifests: there is nothing to apply: ${entries.join(", ")} has no object in it`);return{objects,folders,warnings}}function partsOf(entry,workspace){
const[named="",...valuesFiles]=entry.split(/(?<!\s)\s+values=/);const inFolder=["Chart.yaml",...manifest_files.K].includes((0,external_node_path_.basename)(named));
return{pattern:inFolder&&(0,values.fo)((0,external_node_path_.resolve)(workspace,named))?(0,external_node_path_.dirname)(named):named,valuesFiles}}class Reading{objects=[];folders=[];warnings=[];faults=[];workspace;top;seen=new Set;constructor(workspace,top){
this.workspace=workspace;this.top=top}async read(entry){const{pattern,valuesFiles}=partsOf(entry,this.workspace);const matched=await(0,manifest_files.T)(pattern,
this.workspace);this.faults.push(...matched.faults.map(fault=>`manifests: ${fault}`));const{folders,rest,faults}=(0,rendered_folders.W6)(matched.files,this.workspace,
this.top);this.faults.push(...faults.map(fault=>`manifests: ${fault}`));const values2=valuesFiles.flatMap(file=>this.valuesFile(file)??[]);if(valuesFiles.length>
0&&!folders.some(({by})=>by==="helm")&&matched.faults.length===0)this.faults.push(`manifests: ${JSON.stringify(entry)} has values, and ${JSON.stringify(pattern)}\
 is not a Helm chart (it has no Chart.yaml)`);for(const folder of folders)if(this.isNew(folder.folder))this.folders.push(folder.by==="helm"?{...folder,values:values2}:
folder);const left=[];for(const file of rest)this.readFile(file,pattern,matched.isFolder,left);this.tellLeftOut(pattern,left)}valuesFile(file){const path=(0,external_node_path_.
resolve)(this.workspace,file);try{(0,input_file.jH)(path,this.workspace);return path}catch(error){if(!(error instanceof read_file.ie))throw error;const problem=error.
missing?"the file was not found":(0,errors.bD)(error);this.faults.push(`manifests: values=${file}: ${problem}`);return null}}isNew(path){const real=(0,input_file.
Mv)(path,this.workspace);if(this.seen.has(real))return false;this.seen.add(real);return true}readFile(file,pattern,isFolder,left){const name=(0,external_node_path_.
relative)(this.workspace,file);try{if(!this.isNew(file))return;const text=(0,input_file.jH)(file,this.workspace,input_file.t7);const why=isFolder?notForCluster(
text):null;if(why!==null){left.push({name,why});return}const reader=isFolder?null:readerOf(text);if(reader!==null){this.faults.push(`manifests: ${name} is a fil\
e for ${reader}, and not an object for a cluster`);return}const{objects,warnings}=(0,manifest_text.PX)(text,name);this.objects.push(...objects.map(object=>({...object,
file:name})));this.warnings.push(...warnings.map(one=>`manifests: ${name}, line ${one.line}: ${one.text}`))}catch(error){this.faults.push(error instanceof read_file.
ie?`manifests: ${JSON.stringify(pattern)} names ${name}, which ${(0,errors.bD)(error)}`:`manifests: ${(0,errors.bD)(error)}`)}}tellLeftOut(pattern,left){if(left.
length===0)return;const shown=left.slice(0,namesShown).map(({name,why})=>`${name} ${why}`);const rest=left.length-shown.length;this.warnings.push(`manifests: ${left.
length} file(s) of the folder ${pattern} are not manifests, and are left out: ${shown.join(", ")}${rest>0?`, and ${rest} more`:""}`)}}const groundOrder=["Namesp\
ace","CustomResourceDefinition","StorageClass","PriorityClass","PersistentVolume","ServiceAccount","ClusterRole","Role","ClusterRoleBinding","RoleBinding","Conf\
igMap","Secret","Service","PersistentVolumeClaim"];function inWaves(objects){const rgds=objects.filter(({object})=>(0,kro_rgd.O3)(object));const kinds=new Set(rgds.
map(({object})=>keyOf((0,kro_rgd._K)(object))));const instances=objects.filter(({object})=>!(0,kro_rgd.O3)(object)&&(kinds.has(keyOf(object))||isKroGroup(object)));
const rank=({object})=>(groundOrder.indexOf(object.kind)+groundOrder.length)%groundOrder.length+(groundOrder.includes(object.kind)?0:groundOrder.length);const ground=objects.
filter(entry=>!rgds.includes(entry)&&!instances.includes(entry));return{ground:[...ground].sort((a,b)=>rank(a)-rank(b)),rgds:byNeed(rgds),instances}}const isKroGroup=object=>object.
apiVersion.startsWith("kro.run/");const keyOf=object=>object?`${object.apiVersion} ${object.kind}`:"";function byNeed(rgds){const waves=[];let rest=[...rgds];while(rest.
length>0){const missing=new Set(rest.map(({object})=>keyOf((0,kro_rgd._K)(object))));const ready=rest.filter(({object})=>!usedKinds(object).some(kind=>missing.has(
kind)&&kind!==keyOf((0,kro_rgd._K)(object))));const next=ready.length>0?ready:rest;waves.push(next);rest=rest.filter(entry=>!next.includes(entry))}return waves}
const usedKinds=rgd=>(0,kro_rgd.F3)(rgd).flatMap(({made,read})=>[made,read].filter(kind=>kind!==null).map(keyOf))}),53824:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Q:()=>linkFault,W6:()=>takeRenderedFolders,tw:()=>chartFault});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
49523);var _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19489);var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
47205);var _errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(83916);var _model_json_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(87979);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
86057);var _kustomize_bases_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(57557);var _manifest_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(57870);
const mostEntries=1e5;function takeRenderedFolders(files,workspace,top){const faults=[];const roots=rootsOf(files);const bases=new Set(files.filter(file=>isKustomization(
file)&&roots.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))==="kustomize").flatMap(file=>namedBy(file,workspace,faults).map(named=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),named))));const isPart=path=>[...roots.keys()].some(other=>path.startsWith(`${other}${node_path__WEBPACK_IMPORTED_MODULE_1__.
sep}`));const folders=[];for(const[folder,by]of[...roots].sort(([a],[b])=>a<b?-1:1)){if(isPart(folder)||by==="kustomize"&&bases.has(folder))continue;const shown=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,folder)||".";const problem=(by==="helm"?chartFault(folder,workspace):(0,_kustomize_bases_js__WEBPACK_IMPORTED_MODULE_6__.
M)(folder,top))??linkFault(folder,workspace);if(problem===null)folders.push({by,folder,shown,values:[]});else faults.push(`${shown}${problem}`)}return{folders,rest:files.
filter(file=>!isPart(file)),faults}}const isKustomization=file=>_manifest_files_js__WEBPACK_IMPORTED_MODULE_7__.K.includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(file));function rootsOf(files){const roots=new Map;for(const file of files)if(isKustomization(file))roots.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(file),"kustomize");for(const file of files)if((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)==="Chart.yaml")roots.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(file),"helm");return roots}function namedBy(file,workspace,faults){try{const value=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.
jH)(file,workspace)).documents[0]?.value;return["resources","bases","components"].flatMap(field=>(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_8__.Te)(
value,field))}catch(error){faults.push(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,file)} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
error)}`);return[]}}function chartFault(folder,workspace){try{const chart=(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_2__.
jH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"Chart.yaml"),workspace)).documents[0]?.value;const missing=["apiVersion","name","version"].filter(field=>!(0,
_model_json_js__WEBPACK_IMPORTED_MODULE_9__.p)(chart)||typeof chart[field]!=="string"||chart[field]==="");if(missing.length>0)return`/Chart.yaml is not a Helm c\
hart: it needs ${missing.join(", ")} as text`;const charts=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"charts");const dependencies=(0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__.
p)(chart)&&Array.isArray(chart.dependencies)?chart.dependencies:[];return dependencies.length>0&&!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(charts)?`/\
Chart.yaml has dependencies, and there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}/charts: run helm dependency build ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(folder)} before this step`:null}catch(error){return`/Chart.yaml ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}`}}function linkFault(folder,workspace){
const home=(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.Yw)(folder,workspace)?workspace:folder;const problem=(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.
_p)(()=>(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.RY)(folder,home));if(problem!==null)return` ${problem}`;let entries=0;for(const{path,entry}of entriesBelow(
folder)){entries+=1;if(entries>mostEntries)return` has more than ${mostEntries} files, and is not rendered`;const fault=entryFault(path,entry,home);if(fault!==null)
return` has ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,path)}, which ${fault}`}return null}function*entriesBelow(folder){const waiting=[folder];
for(let one=waiting.pop();one!==void 0;one=waiting.pop())for(const entry of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(one,{withFileTypes:true})){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one,entry.name);if(entry.isDirectory())waiting.push(path);else yield{path,entry}}}function entryFault(path,entry,home){
if(!entry.isSymbolicLink())return entry.isFile()?null:"is neither a file nor a folder";return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)?(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.
_p)(()=>(0,_adapters_read_file_js__WEBPACK_IMPORTED_MODULE_3__.RY)(path,home)):null}}),80469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>isMadeByKro,y:()=>madeByKroSelector});var _labels_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45957);const madeByKroSelector=`${_labels_js__WEBPACK_IMPORTED_MODULE_0__.
a.owned}=true`;const isMadeByKro=({metadata})=>metadata.labels?.[_labels_js__WEBPACK_IMPORTED_MODULE_0__.a.owned]==="true"}),45957:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>reconcileAnnotation,a:()=>kroLabels});const kroLabels={owned:"kro.run/owned",instanceId:"kro.run/instance-id",instanceName:"\
kro.run/instance-name",instanceNamespace:"kro.run/instance-namespace",instanceKind:"kro.run/instance-kind",node:"kro.run/node-id",index:"kro.run/collection-inde\
x",size:"kro.run/collection-size",rgd:"kro.run/resource-graph-definition-name",rgdId:"kro.run/resource-graph-definition-id",aggregate:"rbac.kro.run/aggregate-to\
-controller"};const reconcileAnnotation="kro.run/reconcile"}),86677:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$p:()=>generatedGroup,E1:()=>kindsMadeBy,F3:()=>resourcesOf,Ie:()=>rgdResource,O3:()=>isRgd,Qw:()=>revisionKind,TC:()=>isFormerRgdKind,_K:()=>generatedKind,c7:()=>kroGroup,
iv:()=>declares,l3:()=>formerRgdKind,ob:()=>rgdsDeclaring,qE:()=>revisionResource,qX:()=>generatedCrds,sP:()=>rgdKind});var _kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
69080);var _kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2793);var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
86057);var _kubernetes_plural_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(74090);var _instance_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80469);
const rgdResource="resourcegraphdefinitions.kro.run";const rgdKind={apiVersion:"kro.run/v1alpha1",kind:"ResourceGraphDefinition"};const isRgd=object=>object.kind===
rgdKind.kind&&object.apiVersion.startsWith("kro.run/");const formerRgdKind={apiVersion:"kro.run/v1alpha1",kind:"ResourceGroup"};const kroGroup="kro.run";const isFormerRgdKind=({
apiVersion,kind})=>kind===formerRgdKind.kind&&(0,_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_2__.F)(apiVersion)===kroGroup;const revisionResource="graphrev\
isions.internal.kro.run";const revisionKind={apiVersion:"internal.kro.run/v1alpha1",kind:"GraphRevision"};const generatedGroup=rgd=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(rgd,"spec","schema","group")??kroGroup;function generatedKind(rgd){const version=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(rgd,"spec","schem\
a","apiVersion");const kind=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(rgd,"spec","schema","kind");return version&&kind?{apiVersion:`${generatedGroup(
rgd)}/${version}`,kind}:null}function rgdsDeclaring(rgds,named,group=null){const[word="",...rest]=named.split(".");const suffix=rest.join(".").replace(/^v\d{1,3}(?:(?:alpha|beta)\d{1,3})?(?:\.|$)/,
"");const groups=[...suffix===""?[]:[suffix],...group===null?[]:[group]];const inGroup=rgds.filter(rgd=>groups.every(one=>one===generatedGroup(rgd)));const kindOf=rgd=>(0,
_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(rgd,"spec","schema","kind")??"";if(word==="")return[];const exact=inGroup.filter(rgd=>kindOf(rgd)===word);
if(exact.length>0)return exact;const lower=word.toLowerCase();return inGroup.filter(rgd=>{const kind=kindOf(rgd);return kind.charAt(0).toLowerCase()===lower.charAt(
0)&&(0,_kubernetes_plural_js__WEBPACK_IMPORTED_MODULE_4__.t)(kind).includes(lower)})}const resourcesOf=rgd=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
p_)(rgd,"spec","resources").map(resource=>({made:kindAt(resource,"template"),read:kindAt(resource,"externalRef")}));function kindsMadeBy(rgds){const made=rgds.flatMap(
resourcesOf).flatMap(({made:kind})=>kind??[]);const named=made.filter(({apiVersion,kind})=>!kind.includes("${")&&!apiVersion.includes("${"));return[...new Map(named.
map(kind=>[`${kind.apiVersion} ${kind.kind}`,kind])).values()]}function kindAt(resource,field){const apiVersion=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(resource,field,"apiVersion");const kind=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(resource,field,"kind");return apiVersion===null||kind===null?
null:{apiVersion,kind}}const declares=(rgd,crd)=>{const{group,kind}=(0,_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__.IV)(crd);return(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(rgd,"spec","schema","kind")===kind&&generatedGroup(rgd)===group};function generatedCrds(crds,rgds){const declared=new Set(rgds.map(rgd=>keyOf(generatedGroup(
rgd),(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(rgd,"spec","schema","kind")??"")));return crds.filter(crd=>{const{group,kind}=(0,_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__.
IV)(crd);return crd.metadata.name!==rgdResource&&((0,_instance_js__WEBPACK_IMPORTED_MODULE_1__.T)(crd)||declared.has(keyOf(group,kind)))})}const keyOf=(group,kind)=>`${kind}\
.${group}`}),2793:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,Ez:()=>isCrd,
IV:()=>definedKind,Um:()=>storedVersion,_P:()=>crdKind,mE:()=>crdResource,pP:()=>schemaOf});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);
const crdResource="customresourcedefinitions.apiextensions.k8s.io";const crdKind={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"};const isCrd=({
kind})=>kind===crdKind.kind;const definedKind=crd=>({group:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(crd,"spec","group")??"",kind:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(crd,"spec","names","kind")??""});const versionOf=(crd,name)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(crd,"spec","versions").find(version=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(version,"name")===name);function storedVersion(crd){const versions=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(crd,"spec","versions");const marked=mark=>versions.
find(version=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(version,mark)===true);return marked("storage")??marked("served")??versions[0]}const schemaOf=version=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(version,"schema","openAPIV3Schema")}),74090:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{t:()=>pluralsOf});const ends=[["y","ies"],["fe","ves"],["f","ves"],["is","es"],["um","a"],["on","a"],["us","i"],["ex","ices"],["ix","ices"],
["eau","eaux"],["man","men"],["person","people"],["child","children"],["mouse","mice"]];function pluralsOf(kind){const word=kind.toLowerCase();const changed=ends.
filter(([singular])=>word.endsWith(singular)).map(([singular,plural])=>`${word.slice(0,-singular.length)}${plural}`);return[`${word}s`,`${word}es`,...changed,word]}}),
68582:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$p:()=>toolNames,Bn:()=>platforms,Ng:()=>platformKey,
cu:()=>assetOf});const toolNames=["kind","kubectl","ko","helm","chainsaw"];const maxMegabytes={kind:50,kubectl:100,ko:75,helm:75,chainsaw:75};const layout={kind:(version,{
os,arch})=>({path:`github.com/kubernetes-sigs/kind/releases/download/${version}/kind-${os}-${arch}`,member:null}),kubectl:(version,{os,arch})=>({path:`dl.k8s.io\
/release/${version}/bin/${os}/${arch}/kubectl`,member:null}),ko:(version,{os,arch})=>{const system={linux:"Linux",darwin:"Darwin"}[os];const machine={amd64:"x86\
_64",arm64:"arm64"}[arch];return{path:`github.com/ko-build/ko/releases/download/${version}/ko_${version.slice(1)}_${system}_${machine}.tar.gz`,member:"ko"}},helm:(version,{
os,arch})=>({path:`get.helm.sh/helm-${version}-${os}-${arch}.tar.gz`,member:`${os}-${arch}/helm`}),chainsaw:(version,{os,arch})=>({path:`github.com/kyverno/chai\
nsaw/releases/download/${version}/chainsaw_${os}_${arch}.tar.gz`,member:"chainsaw"})};function assetOf(tool,version,platform){return{...layout[tool](version,platform),
maxBytes:maxMegabytes[tool]*1e6}}function platformKey({os,arch}){return`${os}/${arch}`}const platforms=[{os:"linux",arch:"amd64"},{os:"linux",arch:"arm64"},{os:"\
darwin",arch:"amd64"},{os:"darwin",arch:"arm64"}]}),76432:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>filesOfBaseline,m:()=>readBaseline});var external_node_fs_=__webpack_require__(73024);var external_node_os_=__webpack_require__(48161);var external_node_path_=__webpack_require__(
76760);var private_folder=__webpack_require__(83288);var write_file=__webpack_require__(22182);var errors=__webpack_require__(83916);var baseline=__webpack_require__(
80094);var git_environment=__webpack_require__(15732);var process2=__webpack_require__(53448);var commit_id=__webpack_require__(81956);;const localSeconds=60;const fetchSeconds=120;
const outputLimit=128*1024*1024;const pathsOfOneCall=500;async function findCommit(run,workspace,ref){const git=gitIn(run,workspace);const inside=await git(["re\
v-parse","--show-prefix"],localSeconds);if(inside.notStarted!==null)throw new errors.w3(`git could not be started to read ${ref}: ${inside.notStarted}`,{hint:"i\
nstall git, or name a folder instead of a ref"});if(inside.code!==0)throw new errors.w3(`${workspace} is not in a git repository that can be read: ${failureOf(inside)}`,
{hint:"use actions/checkout before this step, or name a folder instead of a ref"});const prefix=inside.stdout.trimEnd();for(const name of(0,commit_id.j)(ref)?[ref]:
[ref,`origin/${ref}`]){const id3=await commitOf(git,name);if(id3!==null)return{id:id3,prefix}}const id2=await fetched(git,ref);return{id:id2,prefix}}const gitIn=(run,cwd,env={})=>(args,timeoutSeconds)=>run(
{tool:"git",args,cwd,env:{...(0,git_environment._)(),...env},timeoutSeconds,keepBytes:outputLimit});async function commitOf(git,ref){const args=["rev-parse","--\
verify","--quiet","--end-of-options",`${ref}^{commit}`];const{code,stdout}=await git(args,localSeconds);const id2=stdout.trim();return code===0&&(0,commit_id.j)(
id2)?id2:null}async function fetched(git,ref){const isShallow=(await git(["rev-parse","--is-shallow-repository"],localSeconds)).stdout.trim()==="true";if(/[~^]/.
test(ref))throw new errors.w3(`the commit ${ref} is not in this checkout${isShallow?", which is shallow":""}: its history begins later`,{hint:isShallow?"give ac\
tions/checkout the input fetch-depth: 0, or name a branch or a commit":"name a commit that git log shows"});const depth=isShallow?["--depth=1"]:[];const args=["\
fetch","--no-tags","--no-recurse-submodules",...depth,"origin","--",ref];const result=await git(args,fetchSeconds);const id2=result.code===0?await commitOf(git,
"FETCH_HEAD"):null;if(id2!==null)return id2;throw new errors.w3(`the commit ${ref} is not in this checkout${isShallow?", which is shallow":""}, and could not be\
 fetched (${(0,process2.ay)({tool:"git",args})}): ${failureOf(result)}`,{hint:isShallow?"give actions/checkout the input fetch-depth: 0, or name a ref that it h\
as":"look for the ref with git branch --all, or fetch it before this step"})}async function writeManifestsOf(run,workspace,commit,folder,index){(0,external_node_fs_.
mkdirSync)(folder,{recursive:true});const git=gitIn(run,workspace,{GIT_INDEX_FILE:index});const tree=await ok(git,["ls-tree","-r","-z","--full-tree",commit],localSeconds);
if(Buffer.byteLength(tree.stdout)>=outputLimit)throw new errors.w3(`the commit ${commit} has too many files: their list is longer than ${outputLimit} bytes`);const paths=tree.
stdout.split("\0").flatMap(manifestPath);if(paths.length===0)return;await ok(git,["read-tree",commit],localSeconds);const top=(await ok(git,["rev-parse","--show\
-toplevel"],localSeconds)).stdout.trimEnd();const gitAtTop=gitIn(run,top,{GIT_INDEX_FILE:index});for(let at=0;at<paths.length;at+=pathsOfOneCall)await ok(gitAtTop,
["checkout-index","--quiet","--force",`--prefix=${(0,external_node_path_.join)(folder,"/")}`,"--",...paths.slice(at,at+pathsOfOneCall)],localSeconds)}function manifestPath(entry){
const[,mode,path]=/^(\d{6}) \w+ [0-9a-f]+\t(.+)$/s.exec(entry)??[];if(mode===void 0||path===void 0||mode==="160000")return[];return mode==="120000"||/\.(?:ya?ml|json)$/.
test(path)?[path]:[]}async function ok(git,args,seconds){const result=await git(args,seconds);if(result.code===0)return result;const shown=(0,process2.ay)({tool:"\
git",args:args.slice(0,8)});throw new errors.w3(`${shown} failed: ${failureOf(result)}`)}const failureOf=({stderr,code,timedOut})=>{const line=stderr.trim().split(
"\n").slice(0,3).join(" ");if(line!=="")return line;return timedOut?"it did not end in time":`it ended with code ${code}`};var manifest_files=__webpack_require__(
57870);var manifests=__webpack_require__(57721);;async function readBaseline(input,patterns,workspace,{run,env}){const absolute=patterns.filter(pattern=>(0,external_node_path_.
isAbsolute)(pattern));if(absolute.length>0)throw new errors.dz([`baseline: it has the files of ${absolute.join(", ")} in another place; give manifests relative \
to the workspace`]);if(input.kind==="folder"){const what=`folder ${input.shown}`;const manifests2=await manifestsIn(input.folder,patterns,what);if(manifests2.objects.
length+manifests2.folders.length===0)throw new errors.dz([`baseline: ${what} has no file for manifests (${patterns.join(", ")})`]);return{what,commit:null,...parts(
manifests2),workspace:input.folder,prefix:null}}const wanted=input.kind==="ref"?{commit:input.ref,role:input.ref}:(0,baseline.LG)(env);if(typeof wanted==="strin\
g"){if(env.GITHUB_ACTIONS==="true")return wanted;throw new errors.dz([`baseline: auto knows the commit only in a workflow (${wanted}); name a ref, such as origi\
n/main`])}return ofCommit(wanted,patterns,workspace,{run,env})}async function ofCommit({commit:ref,role},patterns,workspace,{run,env}){const scratch=(0,external_node_fs_.
mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),"setup-kro-baseline-"));const forget=(0,private_folder.V)(scratch);try{
const{id:id2,prefix}=await findCommit(run,workspace,ref);const what=role===id2?`commit ${id2.slice(0,12)}`:`commit ${id2.slice(0,12)} (${role})`;const folder=await writeCommit(
{id:id2,prefix},workspace,scratch,run);const manifests2=await manifestsIn(folder,patterns,what,(0,external_node_path_.join)(scratch,"files"));return{what,commit:id2,
...parts(manifests2),workspace:folder,prefix}}catch(error){if(error instanceof errors.w3)throw new errors.dz([`baseline: ${(0,errors.Wk)(error)}`],{cause:error});
throw error}finally{(0,external_node_fs_.rmSync)(scratch,{recursive:true,force:true});forget()}}async function writeCommit({id:id2,prefix},workspace,into,run){const files=(0,
external_node_path_.join)(into,"files");await writeManifestsOf(run,workspace,id2,files,(0,external_node_path_.join)(into,"index"));return(0,external_node_path_.
join)(files,prefix)}async function filesOfBaseline({commit,prefix,folders,workspace:old},workspace,run,work){if(commit===null||prefix===null||folders.length===0)
return{folders,workspace:old};const into=(0,external_node_path_.join)(work,"baseline");(0,external_node_fs_.mkdirSync)(into,{recursive:true,mode:write_file.qm});
const now=await writeCommit({id:commit,prefix},workspace,into,run);const moved=path=>(0,external_node_path_.join)(now,(0,external_node_path_.relative)(old,path));
return{workspace:now,folders:folders.map(one=>({...one,folder:moved(one.folder),values:one.values.map(moved)}))}}const parts=({objects,folders})=>({manifests:objects,
folders});async function manifestsIn(folder,patterns,what,top){const matching=[];for(const pattern of patterns){const{files,faults}=await(0,manifest_files.T)((0,
manifests.CI)(pattern,folder).pattern,folder);if(files.length>0||faults.some(fault=>!fault.includes("matches no YAML or JSON file")))matching.push(pattern)}try{
return await(0,manifests.ot)(matching,folder,top)}catch(error){if(!(error instanceof errors.dz))throw error;throw new errors.dz(error.faults.map(fault=>`baselin\
e: ${what}: ${fault.replace(/^manifests: /,"").replaceAll(folder,"it")}`),{cause:error})}}}),88074:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>digestsFrom,t:()=>pinnedDigest});var _assets_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68582);var _kro_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
14941);var _pins_kro_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10202);var _pins_tools_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71044);function digestsFrom(checksums,recorded){
return name=>{const pinned=pinnedDigest(name);const overrules=sha256=>pinned===null||pinned===sha256?null:pinned;const given=checksums.digestOf(name);if(given!==
null)return{sha256:given,from:"checksums",overrules:overrules(given)};const noted=Object.hasOwn(recorded,name)?recorded[name]:void 0;if(noted!==void 0)return{sha256:noted,
from:"versions-file",overrules:overrules(noted)};return pinned===null?null:{sha256:pinned,from:"pins",overrules:null}}}function pinnedDigest(name){pinsByName??=
indexPins();return pinsByName.get(name)??null}let pinsByName;function indexPins(){const byName=new Map;for(const tool of _assets_js__WEBPACK_IMPORTED_MODULE_0__.
$p)for(const[version,pins]of Object.entries(_pins_tools_js__WEBPACK_IMPORTED_MODULE_2__.X[tool]))for(const platform of _assets_js__WEBPACK_IMPORTED_MODULE_0__.Bn){
const pin=pins[(0,_assets_js__WEBPACK_IMPORTED_MODULE_0__.Ng)(platform)];if(pin!==void 0)byName.set((0,_assets_js__WEBPACK_IMPORTED_MODULE_0__.cu)(tool,version,
platform).path,pin.sha256)}for(const[version,pin]of Object.entries(_pins_kro_js__WEBPACK_IMPORTED_MODULE_1__.n)){if(pin.image!==void 0)byName.set((0,_kro_js__WEBPACK_IMPORTED_MODULE_3__.
Sl)(version),pin.image.sha256);if(pin.chart!==void 0)byName.set((0,_kro_js__WEBPACK_IMPORTED_MODULE_3__.bW)(version).name,pin.chart.sha256)}return byName}}),14941:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DN:()=>kroModule,Sl:()=>kroImage,bW:()=>kroChart,fI:()=>kroMinimumKubernetes});var _model_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52621);function kroModule(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.5.0"))return"github.com/kubernetes-sigs/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.2.0-0")?"github.com/kro-run/kro":"github.com/awslabs/kro"}function kroImage(version){const bare=version.replace(/^v/,"");if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return`registry.k8s.io/kro/kro:v${bare}`;if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0"))return`ghcr.io/kro-r\
un/kro/controller:${bare}`;return`public.ecr.aws/kro/controller:${bare}`}function kroChart(version){const bare=version.replace(/^v/,"");const repository=chartRepository(
version);return{reference:`oci://${repository}`,version:bare,name:`${repository}:${bare}`}}function chartRepository(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return"registry.k8s.io/kro/charts/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0")?"ghcr.io/kro-run/kr\
o/kro":"public.ecr.aws/kro/kro"}function kroMinimumKubernetes(version){return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.9.0-0")?"1.31":null}}),
10202:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>kroPins});const kroPins={"v0.9.4":{go:"\
1.26.0",toolchain:"1.26.3",image:{sha256:"eaf9fbaddd9d7f6cf400a8d47ab066b14cbef22b92a79be7bbdc7b3673376fb9",sources:["public values file","kubernetes/k8s.io"]}},
"v0.9.3":{go:"1.26.0",toolchain:"1.26.2"},"v0.9.2":{go:"1.26.0",toolchain:"1.26.2"},"v0.9.1":{go:"1.26.0",toolchain:"1.26.1"},"v0.9.0":{go:"1.25.0",toolchain:"1\
.25.6"},"v0.8.5":{go:"1.25.0",toolchain:"1.25.6",chart:{sha256:"c9a9dc0133f43a25711f4bdbce1eeb4b6448015958f901c6fad61a049e54415e",sources:["kubernetes/k8s.io","\
OCM tutorial"]}},"v0.8.4":{go:"1.25.0",toolchain:"1.25.6"},"v0.8.3":{go:"1.25.0",toolchain:"1.25.6"},"v0.8.2":{go:"1.25.0",toolchain:"1.25.6"},"v0.8.1":{go:"1.2\
5.0",toolchain:"1.25.6"},"v0.8.0":{go:"1.25.0",toolchain:"1.25.6"},"v0.7.1":{go:"1.25.0",toolchain:"1.25.4"},"v0.7.0":{go:"1.25.0",toolchain:"1.25.4"},"v0.6.3":{
go:"1.25.0",toolchain:"1.25.4"},"v0.6.2":{go:"1.25.0",toolchain:"1.25.4"},"v0.6.1":{go:"1.25.0",toolchain:"1.25.4"},"v0.6.0":{go:"1.24.0",toolchain:null},"v0.5.\
1":{go:"1.24.0",toolchain:null},"v0.5.0":{go:"1.24.0",toolchain:null},"v0.4.1":{go:"1.24.0",toolchain:null},"v0.4.0":{go:"1.24.0",toolchain:null},"v0.3.0":{go:"\
1.24.0",toolchain:null},"v0.2.3":{go:"1.24.0",toolchain:null},"v0.2.2":{go:"1.24.0",toolchain:null},"v0.2.1":{go:"1.22.0",toolchain:"1.22.4"},"v0.2.0":{go:"1.22\
.0",toolchain:"1.22.4"},"v0.1.0":{go:"1.22.0",toolchain:"1.22.4"}}}),71044:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>toolPins});;const chainsawPins={"v0.2.15":{"linux/amd64":{sha256:"295d226c89f126c0a97775d364be149f47a810c8a3f9829ee410583d0c1abe3c",
sources:["public Python file 63108354464","public package file 63378294348"]}}};;const helmPins={"v4.3.0":{"linux/amd64":{sha256:"86584a54def73570558f66f5111cc5\
3dfed56689637ae32c1201205d494f54fb",sources:["public Dockerfile 69382076193","public shell script 71631879051"]},"linux/arm64":{sha256:"31c5794dd55c66a51e6b7d2e\
2ac7a114ae8b1de41ff1d9ba51748ac973b06a08",sources:["public Dockerfile 69382076193","public shell script 71631879051"]}},"v4.2.4":{"linux/amd64":{sha256:"c306b46\
f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"564de2191\
b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"6c163d687c\
a03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"d747eb4e28b\
d2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v4.1.4":{"linux/amd64":{sha256:"70\
b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"13d0\
3672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"abf09\
c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"7c2eca\
678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v3.22.0":{"linux/amd64":{sha256:"\
1e4ab49e429626cf6c6958d914248b78c9730803c2751b87627e171dc800e7bb",sources:["public note 70138857442","public Python file 70376845138","helm release notes (copy)"]},
"linux/arm64":{sha256:"f14e804dfee240f55525b667488fe9adca349e63e00c9af634c0beb1421ac310",sources:["public note 70138857442","helm release notes (copy)"]}},"v3.2\
1.4":{"linux/amd64":{sha256:"61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14",sources:["public Terraform file 62811522033","public note 7039436\
1703"]}},"v3.19.2":{"linux/amd64":{sha256:"2114c9dea2844dce6d0ee2d792a9aae846be8cf53d5b19dc2988b5a0e8fec26e",sources:["cert-manager/makefile-modules","public Ma\
kefile 38234509434"]},"linux/arm64":{sha256:"566e9f3a5a83a81e4b03503ae37e368edd52d699619e8a9bb1fdf21561ae0e88",sources:["cert-manager/makefile-modules","public \
Makefile 38234509434"]},"darwin/amd64":{sha256:"7ef4416cdef4c2d78a09e1c8f07a51e945dc0343c883a46b1f628deab52690b7",sources:["cert-manager/makefile-modules","publ\
ic Makefile 38234509434"]},"darwin/arm64":{sha256:"f0847f899479b66a6dd8d9fcd452e8db2562e4cf3f7de28103f9fcf2b824f1d5",sources:["cert-manager/makefile-modules","p\
ublic Makefile 38234509434"]}},"v3.19.0":{"linux/amd64":{sha256:"a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496",sources:["cert-manager/makefi\
le-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"440cf7add0aee27ebc93fada965523c1dc2e0ab340d4348da2215737fc0d76ad",sources:["cert-manager/makefile\
-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"09a108c0abda42e45af172be65c49125354bf7cd178dbe10435e94540e49c7b9",sources:["cert-manager/makefile-\
modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"31513e1193da4eb4ae042eb5f98ef9aca7890cfa136f4707c8d4f70e2115bef6",sources:["cert-manager/makefile-m\
odules","cashapp/hermit-packages"]}},"v3.18.6":{"linux/amd64":{sha256:"3f43c0aa57243852dd542493a0f54f1396c0bc8ec7296bbb2c01e802010819ce",sources:["cert-manager/\
makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"5b8e00b6709caab466cbbb0bc29ee09059b8dc9417991dd04b497530e49b1737",sources:["cert-manager/ma\
kefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"80cad0470e38cf25731cdead7c32dfbeb887bc177bd6fa01e31b065722f8f06b",sources:["cert-manager/mak\
efile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"48e30d236a1f334c6acb78501be5a851eaa2a267fefeb1131b6484eb2f9f30d7",sources:["cert-manager/make\
file-modules","cashapp/hermit-packages"]}}};;const kindPins={"v0.33.0":{"linux/amd64":{sha256:"aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d",
sources:["kubernetes-sigs/cluster-api","public Python file 60826520117","public shell script 70320527118","public Go file 58564628101"]},"linux/arm64":{sha256:"\
20022bee6cfcd5086cb7234d218e3454e6090022f2a8f55d1fa7fcf42c3867a2",sources:["kubernetes-sigs/cluster-api","public Python file 60826520117","public shell script 7\
0320527118","public Go file 58564628101"]},"darwin/amd64":{sha256:"5a99f26f57246dc9319dd294803313197a0f34d33c525b3ea8b655db5916ece0",sources:["kubernetes-sigs/c\
luster-api","public shell script 70320527118","public Go file 58564628101"]},"darwin/arm64":{sha256:"0c8c7dbe5e23594a198b786c4bc13dacc101fa6196b0cb0b23a1ca44e61\
f4b4f",sources:["kubernetes-sigs/cluster-api","public shell script 70320527118","public Go file 58564628101"]}},"v0.32.0":{"linux/amd64":{sha256:"50030de23cf40a\
18505f20426f6a8506bedf13c6e509244bd1fa9463721b0f54",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","SAP install-test-deps.sh"]},"linux/arm64":{
sha256:"b92cd615e97585de8ddade28ed5cd7feb4248d717c233eea5b03c37298900f5d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","SAP install-test-d\
eps.sh"]},"darwin/amd64":{sha256:"295ac6d0d634c9819c9907df45e3017d1f13166bd13c3404c45e79f7faa47498",sources:["cert-manager/makefile-modules","cashapp/hermit-pac\
kages","SAP install-test-deps.sh"]},"darwin/arm64":{sha256:"dca67911095a110c2b5c36e26df6cac860c602033e456c0db47be498cdef1ebb",sources:["cert-manager/makefile-mo\
dules","cashapp/hermit-packages","SAP install-test-deps.sh"]}},"v0.31.0":{"linux/amd64":{sha256:"eb244cbafcc157dff60cf68693c14c9a75c4e6e6fedaf9cd71c58117cb93e3f\
a",sources:["cert-manager/makefile-modules","harvester Dockerfile","cashapp/hermit-packages"]},"linux/arm64":{sha256:"8e1014e87c34901cc422a1445866835d1e666f2a61\
301c27e722bdeab5a1f7e4",sources:["cert-manager/makefile-modules","harvester Dockerfile","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"a8b3cf77b2ad77aec5bf\
710d1a2589d9117576132af812885cad41e9dede4d4e",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"88bf554fe9da6311c9f8c\
2d082613c002911a476f6b5090e9420b35d84e70c5c",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.30.0":{"linux/amd64":{sha256:"517ab7fc89d\
deed5fa65abf71530d90648d9638ef0c4cde22c2c11f8097b8889",sources:["cert-manager/makefile-modules","public Makefile 38234509434","cashapp/hermit-packages"]},"linux\
/arm64":{sha256:"7ea2de9d2d190022ed4a8a4e3ac0636c8a455e460b9a13ccf19f15d07f4f00eb",sources:["cert-manager/makefile-modules","public Makefile 38234509434","casha\
pp/hermit-packages"]},"darwin/amd64":{sha256:"4f0b6e3b88bdc66d922c08469f05ef507d4903dd236e6319199bb9c868eed274",sources:["cert-manager/makefile-modules","public\
 Makefile 38234509434","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"ceaf40df1d1551c481fb50e3deb5c3deecad5fd599df5469626b70ddf52a1518",sources:["cert-mana\
ger/makefile-modules","public Makefile 38234509434","cashapp/hermit-packages"]}},"v0.29.0":{"linux/amd64":{sha256:"c72eda46430f065fb45c5f70e7c957cc9209402ef3092\
94821978677c8fb3284",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"03d45095dbd9cc1689f179a3e5e5da24b77c2d1b257d764\
5abf1b4174bebcf2a",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"3eb0d4de25b854f34ea8ce8a3cbe15054fc03bc962b03e96\
fd10664b829fb6ed",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"314d8f1428842fd1ba2110fd0052a0f0b3ab5773ab1bdcdad\
1ff036e913310c9",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.27.0":{"linux/amd64":{sha256:"a6875aaea358acf0ac07786b1a6755d08fd640f\
4c79b7a2e46681cc13f49a04b",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"5e4507a41c69679562610b1be82ba4f80693a7826\
f4e9c6e39236169a3e4f9d0",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"3435134325b6b9406ccfec417b13bb46a808fc74e9\
a2ebb0ca31b379c8293863",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"5240ca1acb587e1d0386532dd8c3373d81f5173b5af\
322919fc56f0cdd646596",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.26.0":{"linux/amd64":{sha256:"d445b44c28297bc23fd67e51cc24bb294\
ae7b977712be2d4d312883d0835829b",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"53fffdc37bd7149ccea440b1bdde2464f51\
7d2c462dc8913ad37e7939e7f422d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"a2c30525db86a7807ad4bba0094437406518\
f41d8a2882e6ea659d94099adcc4",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"e5bf92d8d46017e23482bfe266929d4d82e6f\
8c754e216c105cb7fbea937bea2",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.25.0":{"linux/amd64":{sha256:"b22ff7e5c02b8011e82cc3223d0\
69d178b9e1543f1deb21e936d11764780a3d8",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"06e544e3f12ea54de5962ceaecd97\
513a25dbab4168a44f03f01833349afdda3",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"180404ae1c0de8d333583d2958cdfa\
c5338ec3e32cd765a158cfd6d09eb8cd7d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"222701bb72ff596928c57b3c64ca3e0\
b969d593ef24ccc790f9c17904e7b63ea",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.24.0":{"linux/amd64":{sha256:"b89aada5a39d620da3fcd\
16435b7f28d858927dd53f92cbac77686b0588b600d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"2968808d916e12d0a25c56d\
07c9a1c987163f972513fa8a94a2125a69f9c50eb",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"6cf7ba50b37d3446153bbfb8\
990f03fb8102778898c84502cdb841710b499ed5",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"8e34f2edc7efc5c7c16048725\
1848a954cd60ccd52b56a3fc360eaab33543fc0",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}}};;const koPins={"v0.19.1":{"linux/amd64":{sha256:"\
635ac6ea3fd376c935fee597fbb29ab2c2449f49ef1655085fe3aa9c25fed7a5",sources:["cert-manager/makefile-modules","public Go file 70280612907","cashapp/hermit-packages"]},
"linux/arm64":{sha256:"4099b2d1170d3b8a70e049237462efc2dd14d5fa30e9d2e5e108fb4f778cdd3f",sources:["cert-manager/makefile-modules","public Go file 70280612907"]},
"darwin/amd64":{sha256:"1b4ed52a5e506a55b085c7f106eb743ee756c776cc90fa232a539a47ad665310",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"\
darwin/arm64":{sha256:"a1338c4140c8c94e789733e21b161a3de177b467cd3c388b634fe1a869574509",sources:["cert-manager/makefile-modules","public Python file 6920622513\
1"]}},"v0.18.1":{"linux/amd64":{sha256:"048ab11818089a43b7b74bc554494a79a3fd0d9822c061142e5cd3cf8b30cb27",sources:["cert-manager/makefile-modules","goreleaser-c\
ross-type Dockerfile 55942582166","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"0e0dd8fddbefebb8572ece4dca8f07a7472de862fedd7e9845fd9d651e0d5dbe",sources:[
"cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.18.0":{"linux/amd64":{sha256:"ce8c8776b243357e0a822c279b06c34302460221e834765dee5f4e9e2c0b7b38",
sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"066013c67e6e4b7c5f7c1a6b3c93ba66989e47de435558ff7edb875608028668",sources:[
"cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.17.1":{"linux/amd64":{sha256:"4f0b979b59880b3232f47d79c940f2279165aaad15a11d7614e8a2c9e5c78c29",
sources:["cert-manager/makefile-modules","goreleaser-cross-type Dockerfile 13021924084","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"888656c3f0028d421165\
4a9df57b003fe26f874b092776c83acace7aca8a73a4",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.16.0":{"linux/amd64":{sha256:"aee2caeced\
511e60c6889a4cfaf9ebe28ec35acb49531b7a90b09e0a963bcff7",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"5c98d0229fd\
2a82cc69510705b74a7196fc184641693930b0f9282b6d1f79d95",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}}};;const kubectlPins={"v1.37.1":{"li\
nux/amd64":{sha256:"65691ff77eb6fa44c908b77a1082c9f092c3b9733b5cefabec0d1104890e21a8",sources:["public shell script 70320527118","public Dockerfile 70385338388",
"public shell script 70912893368"]},"linux/arm64":{sha256:"ff749f4b78d9c4f1ec87307df9b50119ed819e2094aa9810cb9acffc3286c8c7",sources:["public shell script 70320\
527118","public Dockerfile 70385338388","public shell script 70912893368"]}},"v1.37.0":{"linux/amd64":{sha256:"6129359f4e1f3848a5572ccb0b26cf28b8ca08cef38c95a76\
5b2f64a2c961a2f",sources:["public note 66905094815","public Go file 58564628101"]},"linux/arm64":{sha256:"922df28df248cc00a9e025f947704f1d1482de64ece54cfe57e61f\
19eaf1eef3",sources:["public note 66905094815","public Go file 58564628101"]}},"v1.36.4":{"linux/amd64":{sha256:"8b8f088da2dab964f853b38464033b1be15ede2839eca75\
1482357c45abdd05a",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abc\
e626e6eea657d73fb",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.3":{"linux/amd64":{sha256:"ebbd080e7c2e275093b55915722043257eb\
24004363e20acb3c4d71919f88336",sources:["cert-manager/makefile-modules","public file 68461500578","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"3d86f2440\
1c41ae5a46ac50eef8865fe891d3647d324a0836f6c63757a126e62",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.2":{"linux/amd64":{sha256:"\
1e9045ec32bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"\
c957eb8c4bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.1":{"linux/amd6\
4":{sha256:"629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm6\
4":{sha256:"59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.0":{
"linux/amd64":{sha256:"123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},
"linux/arm64":{sha256:"9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},
"v1.35.8":{"linux/amd64":{sha256:"874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf",sources:["public Python file 60826520117","kubernetes-sigs/k\
ubespray"]}},"v1.35.4":{"linux/amd64":{sha256:"b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd",sources:["cert-manager/makefile-modules","kuber\
netes-sigs/kubespray"]},"linux/arm64":{sha256:"6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f",sources:["cert-manager/makefile-modules","kuber\
netes-sigs/kubespray"]}},"v1.35.2":{"linux/amd64":{sha256:"924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277",sources:["cert-manager/makefile-mod\
ules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467",sources:[
"cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"163955964d4ed9e66656eab45c0114f5c1110d1b430ace43\
2b20ddc430023df5",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"b0b59cdd7ba20ca20b85214943100e578dd50ddd85242fcdd\
f277a87c2249706",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v1.35.0":{"linux/amd64":{sha256:"a2e984a18a0c063279d692533031c1eff93a262\
afcc0afdc517375432d060989",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"58f82f9fe796c\
375c5c4b8439850b0f3f4d401a52434052f2df46035a8789e25",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/am\
d64":{sha256:"2447cb78911b10a667202b078eeb30541ec78d1280c3682921dc81607e148d96",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm\
64":{sha256:"cf699c56340dc775230fde4ef84237d27563ea6ef52164c7d078072b586c3918",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v1.34.3":{
"linux/amd64":{sha256:"ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kub\
ernetes-sigs/kubespray"]},"linux/arm64":{sha256:"46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9",sources:["cert-manager/makefile-modules","cas\
happ/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"657afbd0e653c4ce3af1b5a645a4eaba282cf8eb2bcda7191ff60866e50e4d7f",sources:["cert-man\
ager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"e51367d2107d605f4edd7c2fb25897b0c0695a7de1a9f9d04cd6c9356b890b14",sources:["cert-mana\
ger/makefile-modules","cashapp/hermit-packages"]}},"v1.34.0":{"linux/amd64":{sha256:"cfda68cba5848bc3b6c6135ae2f20ba2c78de20059f68789c090166d6abc3e2c",sources:[
"cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"00b182d103a8a73da7a4d11e7526d0543dcf352f06cc63a1f\
de25ce9243f49a0",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"a5904061dd5c8e57d55e52\
c78fa23790e76de30924b26ba31be891e75710d7a9",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"d491f4c47c34856188d38e8\
7a27866bd94a66a57b8db3093a82ae43baf3bb20d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}}};;const toolPins={kind:kindPins,ko:koPins,kubectl:kubectlPins,
helm:helmPins,chainsaw:chainsawPins}}),28315:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>pinnedVersions,
S:()=>resolveVersions});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);var _model_version_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
52621);var _assets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68582);var _defaults_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87621);var _digests_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
88074);var _kro_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(14941);var _node_image_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64647);var _pins_kro_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10202);var _pins_tools_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(71044);function resolveVersions(request,options){const faults=[];const wanted=name=>{
if(request[name]!==null)return{value:request[name],origin:"input"};const noted=options.file?.[name]??null;return noted===null?null:{value:noted,origin:"versions\
-file"}};const exact=name=>{const asked=wanted(name);if(asked===null)return{value:_defaults_js__WEBPACK_IMPORTED_MODULE_2__.N[name],origin:"default"};const parts=(0,
_model_version_js__WEBPACK_IMPORTED_MODULE_7__.ot)(asked.value);if(parts!==null&&parts.patch!==null)return{value:(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.
qh)(parts),origin:asked.origin};faults.push(`${label(name,asked.origin)}: '${asked.value}' is not an exact version such as ${_defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N[name]}`);return{value:_defaults_js__WEBPACK_IMPORTED_MODULE_2__.N[name],origin:asked.origin}};const kro=exact("kro");if(options.kroFrom==="release")faults.push(
...unknownKro(kro,options.digests));const kind=exact("kind");const node=(0,_node_image_js__WEBPACK_IMPORTED_MODULE_4__.HN)(kind.value,wanted("kubernetes"),wanted(
"nodeImage"));if("fault"in node)faults.push(`${label(node.about,node.origin)}: ${node.fault}`);const kubernetes="fault"in node?_defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N.kubernetes:node.kubernetes;const kubectl=wanted("kubectl")===null?{value:kubectlFor(kubernetes,options.platform),origin:"default"}:exact("kubectl");const tools={
kind,kubectl,ko:exact("ko"),helm:exact("helm"),chainsaw:exact("chainsaw")};const installed=options.tools??_assets_js__WEBPACK_IMPORTED_MODULE_1__.$p.filter(name=>name!==
"chainsaw");for(const tool of installed)faults.push(...unknownTool(tool,tools[tool],options.platform,options.digests));if(faults.length>0||"fault"in node)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz(faults);return{kro:kro.value,kubernetes:node.kubernetes,nodeImage:node.nodeImage,kind:kind.value,kubectl:kubectl.value,ko:tools.ko.value,helm:tools.helm.value,
chainsaw:installed.includes("chainsaw")?tools.chainsaw.value:null,from:{kro:kro.origin,kubernetes:node.from.kubernetes,nodeImage:node.from.nodeImage,kind:kind.origin,
kubectl:kubectl.origin,ko:tools.ko.origin,helm:tools.helm.origin,chainsaw:tools.chainsaw.origin}}}function label(name,origin){if(origin==="versions-file")return`\
versions-file, ${name}`;return name==="nodeImage"?"node-image":`${name}-version`}function unknownKro(kro,digests){if(Object.hasOwn(_pins_kro_js__WEBPACK_IMPORTED_MODULE_5__.
n,kro.value))return[];const names=[(0,_kro_js__WEBPACK_IMPORTED_MODULE_8__.Sl)(kro.value),(0,_kro_js__WEBPACK_IMPORTED_MODULE_8__.bW)(kro.value).name];if(names.
some(name=>digests(name)!==null))return[];return[`${label("kro",kro.origin)}: kro ${kro.value} is not known here; known: ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.
ll)(Object.keys(_pins_kro_js__WEBPACK_IMPORTED_MODULE_5__.n)).join(", ")} (nearest: ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.bm)(kro.value,Object.keys(
_pins_kro_js__WEBPACK_IMPORTED_MODULE_5__.n))}). For another release give the digest of ${names.join(" or ")} in 'checksums', or install it from its Go module w\
ith source: ${kro.value}`]}function unknownTool(tool,{value,origin},platform,digests){const asset=(0,_assets_js__WEBPACK_IMPORTED_MODULE_1__.cu)(tool,value,platform);
if(digests(asset.path)!==null)return[];const known=pinnedVersions(tool,platform);const which=Object.hasOwn(_pins_tools_js__WEBPACK_IMPORTED_MODULE_6__.X[tool],value)?
`has no pinned checksum for`:`is not pinned for`;return[`${label(tool,origin)}: ${tool} ${value} ${which} ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(platform)}\
; pinned: ${known.join(", ")} (nearest: ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.bm)(value,known)}). For another version give its SHA-256 in 'checksu\
ms' as a line '<sha256>  ${asset.path}'`]}function pinnedVersions(tool,platform){return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.ll)(Object.keys(_pins_tools_js__WEBPACK_IMPORTED_MODULE_6__.
X[tool]).filter(version=>(0,_digests_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__.cu)(tool,version,platform).path)!==null))}function kubectlFor(kubernetes,platform){
if(kubernetes===null||Math.abs((0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.q_)(_defaults_js__WEBPACK_IMPORTED_MODULE_2__.N.kubectl,kubernetes))<=1)return _defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N.kubectl;return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.bm)(kubernetes,pinnedVersions("kubectl",platform))??_defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N.kubectl}})};
