export const id=434;export const ids=[434];export const modules={59434:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{makePlan:()=>makePlan,l:()=>neededTools});var external_node_path_=__webpack_require__(76760);var input_file=__webpack_require__(49523);var errors=__webpack_require__(
83916);var check_inputs=__webpack_require__(43110);var inputs_manifests=__webpack_require__(57721);var yaml_text=__webpack_require__(47205);var go_module=__webpack_require__(
87720);var json=__webpack_require__(87979);var names=__webpack_require__(53522);var mirror=__webpack_require__(95754);var rendered_folders=__webpack_require__(53824);
var values=__webpack_require__(63478);;const kinds=["crds","manifests","chart"];const fields=[...kinds,"namespace","values","version","repository","sha256","sum",
"crds-only"];const modulePattern=/^go:\/\/([a-z0-9][a-z0-9.-]{0,100}(?:\/[\w.~-]{1,100}){0,12})@(v\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,100})?)(?:\/([\w.~/-]{1,300}))?$/i;
async function readPrerequisites(text,workspace){const faults=[];const found=[];const entries=entriesOf(text,workspace);for(const[at,entry]of entries.entries()){
const fault=problem=>{faults.push(`prerequisites: entry ${at+1}: ${problem}`);return null};const read=(0,json.p)(entry)?await prerequisiteOf(entry,workspace,fault):
fault(`expected a mapping with one of ${kinds.join(", ")}`);if(read!==null)found.push(read)}if(faults.length>0)throw new errors.dz(faults);return found}function entriesOf(text,workspace){
try{const file=(0,external_node_path_.resolve)(workspace,text);const yaml=!text.includes("\n")&&(0,values.fo)(file)?(0,input_file.jH)(file,workspace):text;const{
documents}=(0,yaml_text.c)(yaml);const value=documents[0]?.value;if(documents.length===1&&Array.isArray(value))return value}catch(error){throw new errors.dz([`p\
rerequisites: the list ${(0,errors.bD)(error)}`],{cause:error})}throw new errors.dz(['prerequisites: expected a YAML list, such as "- crds: go://sigs.k8s.io/gat\
eway-api@v1.7.0/config/crd/standard", or the path of a file that has one'])}async function prerequisiteOf(entry,workspace,fault){const given=kinds.filter(kind2=>entry[kind2]!==
void 0);const[kind]=given;formFaults(entry,fault);if(given.length!==1||kind===void 0)return fault(`expected one of ${kinds.join(", ")}, found ${given.join(" and\
 ")||"none"}`);const shown=entry[kind];if(typeof shown!=="string"||shown.trim()==="")return fault(`${kind}: expected a text`);const word=key=>typeof entry[key]===
"string"?entry[key]:null;const source=kind==="chart"?chartOf(shown,word,workspace,fault):await objectsOf(shown,word,workspace,fault);const values2=kind==="chart"?
valuesOf(entry.values,workspace,fault):null;if(source!==null)strayFields(entry,source,fault);const crdsOnly=kind==="crds"||entry["crds-only"]===true;return source===
null?null:{shown:shownAs(shown,source),source,namespace:word("namespace"),values:values2,crdsOnly}}const ownFields={files:{what:"files",fields:[]},url:{what:"ht\
tps://…",fields:["sha256"]},module:{what:"a Go module",fields:["sum"]},"chart-folder":{what:"the folder of a chart",fields:["values"]},chart:{what:"a publishe\
d chart",fields:["values","version","repository"]}};function strayFields(entry,source,fault){const own=ownFields[source.from];for(const key of["values","version",
"repository","sha256","sum"])if(entry[key]!==void 0&&!own.fields.includes(key))fault(`${key} says nothing of ${own.what}: leave it out`);if(source.from==="chart"&&
source.repository===null&&entry.repository!==void 0)fault("repository is for a chart that is only named, and this one is an oci:// reference")}const shownAs=(text,{
from})=>from!=="module"&&text.includes("://")?(0,mirror.ri)(text):text;function formFaults(entry,fault){const unknown=Object.keys(entry).filter(key=>!fields.includes(
key));if(unknown.length>0)fault(`${unknown.map(values.cl).join(", ")} is not known; allowed: ${fields.join(", ")}`);for(const key of["namespace","version","repo\
sitory","sha256","sum"])if(entry[key]!==void 0&&typeof entry[key]!=="string")fault(`${key}: expected a text`);if(entry["crds-only"]!==void 0&&typeof entry["crds\
-only"]!=="boolean")fault("crds-only: expected true or false");const{namespace}=entry;if(typeof namespace==="string"&&!names.U.test(namespace))fault(`namespace:\
 ${(0,values.cl)(namespace)} is not the name of a namespace`)}async function objectsOf(shown,word,workspace,fault){if(/^go:/i.test(shown))return moduleOf(shown,
word("sum"),fault);if(/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(shown)){const sha256=word("sha256");if(!shown.startsWith("https://")||!(0,values.O9)(shown))return fault(
`${(0,values.y8)(shown)} is not a path, https://… or go://module@version/folder`);if(sha256===null||!/^[0-9a-f]{64}$/i.test(sha256))return fault(`${(0,values.
y8)(shown)} needs sha256, 64 hexadecimal digits: curl -sSL URL | sha256sum`);return{from:"url",url:shown,sha256:sha256.toLowerCase()}}try{return{from:"files",manifests:await(0,
inputs_manifests.ot)([shown],workspace)}}catch(error){if(!(error instanceof errors.dz))throw error;for(const one of error.faults)fault(one.replace(/^manifests: /,
""));return null}}function moduleOf(shown,sum,fault){const[,module,version,folder=""]=modulePattern.exec(shown)??[];if(module===void 0||version===void 0||folder.
split("/").includes("..")||module.includes(".."))return fault(`${(0,values.cl)(shown)} is not go://module@version/folder with an exact version, such as go://sig\
s.k8s.io/gateway-api@v1.7.0/config/crd/standard`);if(sum!==null&&!go_module.m.test(sum))return fault(`sum: ${(0,values.cl)(sum)} is not a sum as go.sum has it (\
h1:…=)`);return{from:"module",module,version,folder:folder.replace(/\/$/,""),sum}}function chartOf(shown,word,workspace,fault){const version=word("version");const repository=word(
"repository");const folder=(0,external_node_path_.resolve)(workspace,shown);if((0,values.fo)((0,external_node_path_.join)(folder,"Chart.yaml"))){const problem=(0,
rendered_folders.$Q)(folder,workspace)??(0,rendered_folders.tw)(folder,workspace);return problem===null?{from:"chart-folder",folder}:fault(`chart ${(0,values.cl)(
shown)}${problem}`)}if(version===null||!/^v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,100})?$/.test(version))return fault(`chart ${(0,values.y8)(shown)} is not \
a folder with a Chart.yaml, and a chart of a registry or repository needs an exact version, such as v1.21.2`);if(/^oci:\/\/[a-z0-9][\w.:-]{0,200}(?:\/[\w.-]{1,100}){1,10}$/i.
test(shown))return{from:"chart",chart:shown,version,repository:null};if(repository!==null&&/^https:\/\//.test(repository)&&(0,values.O9)(repository)&&/^[a-z0-9][\w.-]{0,100}$/i.
test(shown))return{from:"chart",chart:shown,version,repository};return fault(`chart ${(0,values.y8)(shown)} is neither a folder with a Chart.yaml nor oci://host\
/path; a name needs repository: https://…`)}function valuesOf(given,workspace,fault){if(given===void 0||given===null)return null;if((0,json.p)(given))return given;
if(typeof given!=="string")return fault("values: expected a mapping or the path of a file");try{const value=(0,yaml_text.c)((0,input_file.jH)((0,external_node_path_.
resolve)(workspace,given),workspace)).documents[0]?.value;return(0,json.p)(value)?value:fault(`values: ${(0,values.cl)(given)} has no mapping`)}catch(error){return fault(
`values: the file ${(0,values.cl)(given)} ${(0,errors.bD)(error)}`)}}const needsHelm=({source})=>source.from==="chart"||source.from==="chart-folder"||source.from===
"files"&&source.manifests.folders.some(({by})=>by==="helm");var table=__webpack_require__(85541);var plan_baseline=__webpack_require__(76432);;const noChecksums={
digestOf:()=>null,names:[]};const line=/^(?:sha256:)?([0-9a-fA-F]{64})\s+\*?(\S+)$/;function parseChecksums(text,where){const digests=new Map;const faults=[];text.
split("\n").forEach((raw,index)=>{const content=raw.trim();if(content===""||content.startsWith("#"))return;const match=line.exec(content);if(match===null){faults.
push(`${where}, line ${index+1}: expected 'sha256  name' (64 hex digits, two spaces, a name); this line has ${/^(?:sha256:)?[0-9a-fA-F]{64}(?![0-9a-fA-F])/.test(
content)?"no name after the digits":"no 64 hex digits at its start"}`);return}const[sha256,name]=[(match[1]??"").toLowerCase(),nameOf(match[2]??"")];const earlier=digests.
get(name);if(earlier!==void 0&&earlier!==sha256)faults.push(`${where}, line ${index+1}: '${name.slice(0,200)}' was given as ${earlier} before, now as ${sha256}`);
digests.set(name,sha256)});if(faults.length>0)throw new errors.dz(faults);return{digestOf:name=>digests.get(name)??digests.get(name.slice(name.lastIndexOf("/")+
1))??null,names:[...digests.keys()]}}function nameOf(written){return written.replace(/^(?:https?|oci):\/\//,"").replace(/^\.\//,"")}var plan_digests=__webpack_require__(
88074);var plan_resolve=__webpack_require__(28315);var kro=__webpack_require__(14941);var pins_kro=__webpack_require__(10202);var node_images=__webpack_require__(
78021);;const shownNames=5;function withoutAuthority(file,where,checksums){const{versions,recorded}=file;const ignored=[];const ignore=(what,why)=>ignored.push(
`${where}: ${what} ignored, because ${why}; it counts where the workflow names the file (versions-file: ${where})`);const ofKro=imagesAndCharts();const sha256={};
const overruling=[];const vouching=[];for(const[name,digest]of Object.entries(recorded.sha256)){const pinned=(0,plan_digests.t)(name);if(pinned===digest||checksums.
digestOf(name)===digest)continue;if(pinned!==null)overruling.push(name);else if(ofKro.has(name))sha256[name]=digest;else vouching.push(name)}if(overruling.length>
0)ignore(`the SHA-256 of ${listed(overruling)} is`,"another one is pinned");if(vouching.length>0)ignore(`the SHA-256 of ${listed(vouching)} is`,"none is pinned \
that confirms it");const{nodeImage}=versions;const imageCounts=nodeImage===null||isPinnedNodeImage(nodeImage);if(!imageCounts)ignore(`nodeImage '${nodeImage}' i\
s`,"it is not one of the pinned node images");return{file:{versions:imageCounts?versions:{...versions,nodeImage:null},recorded:{...recorded,sha256}},ignored}}function listed(names2){
const shown=names2.slice(0,shownNames).join(", ");return names2.length>shownNames?`${shown} and ${names2.length-shownNames} more`:shown}function imagesAndCharts(){
return new Set(Object.keys(pins_kro.n).flatMap(version=>[(0,kro.Sl)(version),(0,kro.bW)(version).name]))}function isPinnedNodeImage(image){return Object.values(
node_images.w).some(images=>Object.entries(images).some(([kubernetes,{sha256}])=>image===`kindest/node:${kubernetes}@sha256:${sha256}`))};function planUpgrade(wanted,{
inputs,versions,digests,recorded},resolve){const from=versions.kro;if("checkout"in wanted){const source={checkout:wanted.checkout};const shown=(0,external_node_path_.
relative)(inputs.workspace,wanted.checkout)||".";const target={...inputs,install:"source",source,kroVersion:null};return{from,to:shown==="."?"the checkout":`the\
 checkout ${shown}`,target:{inputs:target,versions,digests,recorded}}}if(wanted.version===from)throw new errors.dz([`upgrade-to: ${from} is the version that is \
installed first (kro-version); name another one`]);try{const target={inputs,versions:resolve(wanted.version),digests,recorded};return{from,to:wanted.version,target}}catch(error){
if(!(error instanceof errors.dz))throw error;throw new errors.dz(error.faults.map(fault=>fault.replace(/^kro-version: /,"upgrade-to: ").replace(/, or install it from its Go module.{0,200}$/,
"")),{cause:error})}}var versions_file=__webpack_require__(36889);;async function makePlan(raw,workspace,platform,outside=null){const{inputs,faults}=(0,check_inputs.
s)(raw,workspace);const collect=(read,otherwise)=>{try{return read()}catch(error){faults.push(...faultsOf(error));return otherwise}};const checksums=collect(()=>inputs.
checksums===null?noChecksums:parseChecksums(inputs.checksums,"checksums"),noChecksums);const{file,ignored}=collect(()=>readVersionsFile(inputs,checksums),{file:null,
ignored:[]});const digests=(0,plan_digests.q)(checksums,file?.recorded.sha256??{});const tools=neededTools(inputs);const resolve=kro2=>(0,plan_resolve.S)({kro:kro2,
kubernetes:inputs.kubernetesVersion,nodeImage:inputs.nodeImage,kind:inputs.kindVersion,kubectl:inputs.kubectlVersion,ko:inputs.koVersion,helm:inputs.helmVersion,
chainsaw:inputs.chainsawVersion},{platform,file:file?.versions??null,digests,kroFrom:kroFrom(inputs),tools});const versions=collect(()=>resolve("module"in inputs.
source?inputs.source.module:inputs.kroVersion),null);const recorded=file?.recorded??versions_file.sK;const{upgradeTo}=inputs;const upgrade=collect(()=>upgradeTo===
null||versions===null?null:planUpgrade(upgradeTo,{inputs,versions,digests,recorded},resolve),null);if("module"in inputs.source&&inputs.kroVersion!==null&&inputs.
kroVersion!==inputs.source.module)faults.push(`kro-version: ${inputs.kroVersion} and source: ${inputs.source.module} say two versions of kro; give one`);let manifests={
objects:[],folders:[],warnings:[]};try{manifests=await(0,inputs_manifests.ot)(inputs.manifests,inputs.workspace)}catch(error){faults.push(...faultsOf(error))}let prerequisites=[];
try{prerequisites=await prerequisitesOf(inputs)}catch(error){faults.push(...faultsOf(error))}let baseline=null;if(faults.length===0&&inputs.baseline!==null&&outside!==
null)try{baseline=await(0,plan_baseline.m)(inputs.baseline,inputs.manifests,inputs.workspace,outside)}catch(error){faults.push(...faultsOf(error))}if(faults.length>
0||versions===null)throw new errors.dz([...faults,...ignored].map(fault=>asGiven(fault,raw)));return completed({inputs,versions,digests,recorded,tools,upgrade,prerequisites},
manifests,baseline,ignored)}async function prerequisitesOf({prerequisites,cluster,workspace}){if(prerequisites===null)return[];if(cluster==="none")throw new errors.
dz(["prerequisites: they need a cluster, and cluster is none"]);return readPrerequisites(prerequisites,workspace)}function completed(decided,{objects,folders,warnings},baseline,ignored){
const compared=typeof baseline==="string"?null:baseline;const{tools,prerequisites}=decided;const hasChart=[...folders,...compared?.folders??[]].some(({by})=>by===
"helm")||prerequisites.some(needsHelm);return{...decided,tools:hasChart&&!tools.includes("helm")?[...tools,"helm"]:tools,manifests:objects,folders,baseline:compared,
ignored:[...ignored,...warnings,...typeof baseline==="string"?[`baseline: nothing is compared: ${baseline}`]:[]]}}function asGiven(fault,raw){const name=table.vj.
find(one=>fault.startsWith(`${one}:`)||fault.startsWith(`${one},`));const from=name&&raw(name)?.from;return from?`${from}${fault.slice(name.length)}`:fault}const faultsOf=error=>error instanceof
errors.dz?error.faults:[(0,errors.bD)(error)];function readVersionsFile({versionsFile,workspace},checksums){if(versionsFile===null)return{file:null,ignored:[]};
const where=(0,external_node_path_.relative)(workspace,versionsFile.path);let text;try{text=(0,input_file.jH)(versionsFile.path,workspace)}catch(error){throw new errors.
dz([`versions-file: the file ${(0,values.cl)(where)} ${(0,errors.bD)(error)}`],{cause:error})}const file=(0,versions_file.Xk)(text,`versions-file: ${where}`);return versionsFile.
named?{file,ignored:[]}:withoutAuthority(file,where,checksums)}function kroFrom(inputs){if(inputs.install==="release")return"release";if("git"in inputs.source)return"\
checkout";return"module"in inputs.source||!(0,values.jR)(inputs.source.checkout)?"module":"checkout"}function neededTools({cluster,install,upgradeTo,tests}){if(cluster===
"none")return["kind","kubectl","ko","helm"];const tools=["kubectl"];if(cluster==="kind")tools.unshift("kind");const builds=upgradeTo!==null&&"checkout"in upgradeTo;
if(install==="source"||install==="make"||builds)tools.push("ko");if(install!=="none")tools.push("helm");if(tests.length>0)tools.push("chainsaw");return tools}})};
