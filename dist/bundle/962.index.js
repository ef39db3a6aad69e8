export const id=962;export const ids=[962];export const modules={15152:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{dN:()=>makeCluster,eI:()=>connectExisting,p0:()=>currentKubeconfig});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161);
var node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _kind_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
32490);var _kind_config_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45605);var _objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13858);function makeCluster({
inputs,versions},kind,places,steps,{run,clock,env}){return(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__.HS)({name:inputs.clusterName,places,nodeImage:versions.nodeImage,
config:(0,_kind_config_js__WEBPACK_IMPORTED_MODULE_4__.po)(inputs.kindConfig,inputs.registryMirrors,versions.kind),kind,kubeconfig:places.kubeconfig,mirrors:inputs.
registryMirrors,waitSeconds:inputs.waitSeconds,path:env.PATH??""},steps,{run,clock})}function connectExisting(kubeconfig,steps,open){return steps.step("cluster.\
reach","reach the cluster of the current kubeconfig",async step=>{const kube=await open(kubeconfig);const version=await kube.json("/version");step.note(`${kube.
server} runs Kubernetes ${version.gitVersion??"?"}`);return{kube,objects:new _objects_js__WEBPACK_IMPORTED_MODULE_3__.R(kube),nodes:0,serverVersion:version.gitVersion??
null}})}const currentKubeconfig=env=>env.KUBECONFIG?.split(":")[0]||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.
homedir)(),".kube","config")}),45605:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EL:()=>hostsToml,
kV:()=>nodeCount,po:()=>kindConfig});const promptControlPlane=`kind: ClusterConfiguration
controllerManager:
  extraArgs:
    kube-api-qps: "200"
    kube-api-burst: "400"
    leader-elect-retry-period: 500ms
scheduler:
  extraArgs:
    leader-elect-retry-period: 500ms
`;function kindConfig(user,mirrors,kindVersion){const config={kind:"Cluster",apiVersion:"kind.x-k8s.io/v1alpha4",...user,kubeadmConfigPatches:joined([promptControlPlane],
user?.kubeadmConfigPatches)};const minor=Number(/^v?0\.(\d+)\./.exec(kindVersion)?.[1]??99);if(mirrors.length===0||minor>=27)return config;return{...config,containerdConfigPatches:joined(
config.containerdConfigPatches,['[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n'])}}function joined(first,second){const wrong=[
first,second].find(value=>value!==void 0&&value!==null&&!Array.isArray(value));return wrong??[...first??[],...second??[]]}const nodeCount=user=>Array.isArray(user?.
nodes)?user.nodes.length:1;function hostsToml(mirror){const upstream=mirror.host==="docker.io"?"registry-1.docker.io":mirror.host;return[`server = "https://${upstream}\
"`,"",`[host."${mirror.url}"]`,'  capabilities = ["pull", "resolve"]',""].join("\n")}}),32490:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HS:()=>createKindCluster,Vm:()=>contextOf});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var yaml__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
88905);var _adapters_time_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(23624);var _adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5490);var _errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10840);var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(19674);var _kind_config_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
45605);var _name_taken_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31477);var _nodes_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(62323);var _remove_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
1092);var _run_label_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(19364);const contextOf=cluster=>`kind-${cluster}`;async function createKindCluster(cluster,steps,runtime){
const configFile=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cluster.places.folder,"kind-config.yaml");const title=`create the cluster ${cluster.name} from ${shortImage(
cluster.nodeImage)}`;try{await steps.step("cluster.create",title,async step=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cluster.places.folder,
{recursive:true,mode:_adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__.qm});(0,_adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__.lo)(configFile,(0,yaml__WEBPACK_IMPORTED_MODULE_2__.
As)(cluster.config),_adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__.o4);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cluster.kubeconfig,{force:true});
await create(cluster,configFile,step,runtime.clock)})}catch(error){if(!(error instanceof _evidence_steps_js__WEBPACK_IMPORTED_MODULE_6__.Qd&&((0,_name_taken_js__WEBPACK_IMPORTED_MODULE_7__.
XP)(error)||mayPass(error))))throw error;await steps.step("cluster.create.retry",`${title} again: what failed may pass`,step=>createAgain(cluster,configFile,step,
runtime.clock))}if(cluster.mirrors.length===0)return;const{runId}=cluster.places;await steps.step("cluster.registry-mirrors",`tell the nodes of ${cluster.mirrors.
length} registry mirror(s)`,async step=>{const nodes=await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_8__.y)(runtime.run,{runId});await Promise.all(nodes.flatMap(node=>cluster.
mirrors.map(mirror=>tellNode(node,mirror,step))))})}async function createAgain(cluster,configFile,step,clock){const runtime={run:step.exec,clock};for(const node of await(0,
_nodes_js__WEBPACK_IMPORTED_MODULE_8__.y)(step.exec,{runId:cluster.places.runId}))await step.exec({tool:"docker",args:["logs","--tail","200",node.id],timeoutSeconds:20});
await(0,_remove_js__WEBPACK_IMPORTED_MODULE_9__.D)(cluster.places,runtime);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cluster.kubeconfig,{force:true});
try{await create(cluster,configFile,step,clock)}catch(error){if(error instanceof _name_taken_js__WEBPACK_IMPORTED_MODULE_7__.B6)throw error;throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.
w3(`the cluster ${cluster.name} could not be created, twice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}`,{cause:error})}}async function create(cluster,configFile,step,clock){
const marking=(0,_run_label_js__WEBPACK_IMPORTED_MODULE_10__.kN)(cluster.places,cluster.path);try{await step.execOrThrow({tool:cluster.kind,args:[...["create","\
cluster","--name",cluster.name,"--image",cluster.nodeImage,"--config",configFile],...["--kubeconfig",cluster.kubeconfig,"--retain","--wait","0s"]],env:marking,...(0,
_adapters_time_limits_js__WEBPACK_IMPORTED_MODULE_3__.zc)("kind-create",cluster.waitSeconds)})}catch(error){if((0,_name_taken_js__WEBPACK_IMPORTED_MODULE_7__.XP)(
error))await(0,_name_taken_js__WEBPACK_IMPORTED_MODULE_7__.r7)(cluster.name,cluster.places,{run:step.exec,clock},error);throw error}}const final=[/node\(s\) already exist/,
/Cannot connect to the Docker daemon|permission denied while trying to connect/,/failed to pull image/,/port is already allocated|address already in use/,/unknown apiVersion|unknown kind|not a valid cluster name|unable to decode|error unmarshaling|unknown field/i,
/no space left on device/,/not configured to run on a host using cgroup v1|configured to not run on a host using cgroup v1/,/Too many open files/];const mayPass=failure=>failure.
result.notStarted===null&&!failure.result.timedOut&&!final.some(pattern=>pattern.test(failure.result.output));async function tellNode(node,mirror,step){const script='\
mkdir -p "/etc/containerd/certs.d/$1" && cat > "/etc/containerd/certs.d/$1/hosts.toml"';await step.execOrThrow({tool:"docker",args:["exec","-i",node.id,"sh","-c",
script,"sh",mirror.host],input:(0,_kind_config_js__WEBPACK_IMPORTED_MODULE_11__.EL)(mirror),timeoutSeconds:30})}const shortImage=image=>image.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/,
"@$1…")}),31477:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B6:()=>NameTakenError,Ir:()=>refuseTaken,
XP:()=>lostTheName,r7:()=>settleName});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10840);var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
19674);var _nodes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(62323);var _remove_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1092);const giveWaySeconds=60;
class NameTakenError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.w3{name="NameTakenError";constructor(cluster,theirs,options={}){const containers=theirs.map(
({name,state})=>`${name}: ${state}`).join(", ");super(`a KinD cluster named ${cluster} is there already (${containers})${options.since??""}; it is left as it is`,
{cause:options.cause,hint:`delete it (kind delete cluster --name ${cluster}), choose another cluster-name, or use it with cluster: existing`})}}async function refuseTaken(name,run){
const taken2=await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__.y)(run,{cluster:name});if(taken2.length>0)throw new NameTakenError(name,taken2)}const taken=[/node\(s\) already exist for a cluster with the name/,
/Conflict\. The container name "[^"]+" is already in use/];const lostTheName=failure=>failure instanceof _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__.Qd&&taken.
some(pattern=>pattern.test(failure.result.output));async function settleName(cluster,places,runtime,failure){const since=": another run created it at the same t\
ime";for(const end=runtime.clock.seconds()+giveWaySeconds;;await runtime.clock.sleep(1)){const all=await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__.y)(runtime.run,
{cluster});const theirs=all.filter(node=>node.runId!==places.runId);if(theirs.length===0)return;const first=all.find(({name})=>name===`${cluster}-control-plane`);
if(first?.runId===places.runId&&runtime.clock.seconds()<end)continue;await(0,_remove_js__WEBPACK_IMPORTED_MODULE_3__.D)(places,runtime);throw new NameTakenError(
cluster,theirs,{since,cause:failure})}}}),13858:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
R:()=>Objects});var _adapters_kube_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59459);var _model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
11364);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68923);const metadataOf=kind=>`application/json;as=${kind};g=meta.k8s.io\
;v=v1`;const fieldManager="setup-kro";class Objects{kube;discovered=new Map;constructor(kube){this.kube=kube}async pathOf(object){const{apiVersion,kind}=object;
const root=(0,_model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_1__.t)(apiVersion);const resource=await this.resource(root,apiVersion,kind);const scope=resource.
namespaced?`/namespaces/${object.metadata?.namespace??"default"}`:"";const name=object.metadata?.name;return`${root}${scope}/${resource.name}${name?`/${encodeURIComponent(
name)}`:""}`}async namespaced(apiVersion,kind){const root=(0,_model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_1__.t)(apiVersion);return(await this.resource(
root,apiVersion,kind)).namespaced}async read(apiVersion,kind,name,namespace,part="all"){try{const path=await this.pathOf({apiVersion,kind,metadata:{name,...namespace?
{namespace}:{}}});if(part==="all")return await this.kube.json(path);const{metadata}=await this.kube.json(path,{accept:metadataOf("PartialObjectMetadata")});return{
apiVersion,kind,metadata}}catch(error){if((0,_adapters_kube_js__WEBPACK_IMPORTED_MODULE_0__.c)(error))return null;throw error}}async list(apiVersion,kind,options={}){
const root=(0,_model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_1__.t)(apiVersion);const resource=await this.resource(root,apiVersion,kind);const scope=options.
namespace?`/namespaces/${options.namespace}`:"";const query=options.selector?`?labelSelector=${encodeURIComponent(options.selector)}`:"";const asMetadata=options.
part==="metadata";const list=await this.kube.json(`${root}${scope}/${resource.name}${query}`,asMetadata?{accept:metadataOf("PartialObjectMetadataList")}:{});return(list.
items??[]).map(item=>asMetadata?{apiVersion,kind,metadata:item.metadata}:{...item,apiVersion,kind})}watch(collections){return this.kube.watch?.(collections)??null}async apply(object){
try{const path=await this.pathOf(object);return await this.kube.json(`${path}?fieldManager=${fieldManager}&force=true`,{method:"PATCH",contentType:"application/\
apply-patch+yaml",body:object})}catch(error){if(!(error instanceof _adapters_kube_js__WEBPACK_IMPORTED_MODULE_0__.a))throw error;throw new _adapters_kube_js__WEBPACK_IMPORTED_MODULE_0__.
a(`applying ${(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.V)(object)}: ${error.message}`,error.status,error.reason,{cause:error})}}async applyStatus({
apiVersion,kind,metadata:{name,namespace,uid}},status,manager,subresource){const path=await this.pathOf({apiVersion,kind,metadata:{name,...namespace?{namespace}:
{}}});await this.kube.json(`${path}${subresource?"/status":""}?fieldManager=${encodeURIComponent(manager)}&force=true`,{method:"PATCH",contentType:"application/\
apply-patch+yaml",body:{apiVersion,kind,metadata:{name,...namespace?{namespace}:{},uid},status}})}async remove(object){try{await this.kube.json(`${await this.pathOf(
object)}?propagationPolicy=Background`,{method:"DELETE"})}catch(error){if(!(0,_adapters_kube_js__WEBPACK_IMPORTED_MODULE_0__.c)(error))throw error}}async resource(root,apiVersion,kind){
const known=this.discovered.get(root)?.get(kind);if(known)return known;const answer=await this.kube.json(root);const served=(answer.resources??[]).filter(resource=>!resource.
name.includes("/"));this.discovered.set(root,new Map(served.map(r=>[r.kind,{name:r.name,namespaced:r.namespaced}])));const found=this.discovered.get(root)?.get(
kind);if(found)return found;throw new _adapters_kube_js__WEBPACK_IMPORTED_MODULE_0__.a(`the API server serves no kind ${kind} in ${apiVersion}`,404,"NotFound")}}}),
96487:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>manifestFiles});var external_node_fs_=__webpack_require__(
73024);var external_node_path_=__webpack_require__(76760);var input_file=__webpack_require__(46383);var read_file=__webpack_require__(63549);var dist=__webpack_require__(
24204);;async function globFiles({root,rest,onlyFolders},{followLinks}){if(!isFolder(root)||isLink(root)&&!followLinks)return rest.length===0&&!onlyFolders&&exists(
root)?[root]:[];const failed=[];const files=await(0,dist.TI)(patternsOf(rest,onlyFolders),{cwd:root,dot:true,braceExpansion:false,extglob:false,expandDirectories:false,
followSymbolicLinks:false,fs:{readdir:readdirOf(root,followLinks,failed)}});const[error]=failed;if(error!==void 0)throw error;return files.map(file=>(0,external_node_path_.
join)(root,file))}function patternsOf(rest,onlyFolders){if(rest.length===0)return["**"];const last=rest.findLastIndex(segment=>segment!=="**");const matched=rest.
slice(0,Math.max(last,0)+1).join("/");return[...onlyFolders?[]:[matched],[...rest,"**","*"].join("/")]}function readdirOf(root,followLinks,failed){const visited=new Map(
[[root,{real:(0,external_node_fs_.realpathSync)(root),before:null}]]);const isEntered=(folder,entry)=>{const before=visited.get(folder)??null;const path=(0,external_node_path_.
join)(folder,entry.name);if(!entry.isDirectory()&&!(followLinks&&entry.isSymbolicLink()&&isFolder(path)))return false;const real=entry.isDirectory()&&before!==null?
(0,external_node_path_.join)(before.real,entry.name):(0,external_node_fs_.realpathSync)(path);for(let one=before;one!==null;one=one.before)if(one.real===real)return false;
visited.set(path,{real,before});return true};const list=(path,options,done)=>(0,external_node_fs_.readdir)(path,options,(error,entries)=>{if(error!==null)failed.
push(error);const folder=(0,external_node_path_.join)(path,".");done(error,error===null?entries.map(entry=>new Entry(entry.name,isEntered(folder,entry))):[])});
return list}class Entry{name;isEntered;constructor(name,isEntered){this.name=name;this.isEntered=isEntered}isDirectory(){return this.isEntered}isFile(){return!this.
isEntered}isSymbolicLink(){return false}}const exists=path=>(0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:false})!==void 0;const isLink=path=>(0,external_node_fs_.
lstatSync)(path,{throwIfNoEntry:false})?.isSymbolicLink()??false;function isFolder(path){try{return(0,external_node_fs_.statSync)(path).isDirectory()}catch{return false}}
;function parseGlob(pattern,folder){const segments=pattern.split("/").filter(segment=>segment!==""&&segment!==".").map(parseSegment);if(segments.some(({literal})=>literal===
".."))return null;const first=segments.findIndex(({literal})=>literal===null);const named=first<0?segments:segments.slice(0,first);return{root:(0,external_node_path_.
join)((0,external_node_path_.isAbsolute)(pattern)?"/":folder,...named.map(({literal})=>literal??"")),rest:segments.slice(named.length).map(({wildcard})=>wildcard),
onlyFolders:pattern.endsWith("/")}}const token=/\\(?<escaped>.)|(?<star>\*+)|(?<any>\?)|(?<set>\[[!^]?\]?(?:\[:[a-z]{1,10}:\]|\\.|[^\]\\]){0,64}\])|(?<plain>.)/gsu;
function parseSegment(text){if(text==="**")return{literal:null,wildcard:text};let literal="";let wildcard="";for(const{0:written,groups={}}of text.matchAll(token)){
const{escaped,plain,star,set=""}=groups;const character=escaped??plain??/^\[\\?([^!^\\])\]$/u.exec(set)?.[1];if(character===void 0)literal=null;else if(literal!==
null)literal+=character;wildcard+=character===void 0?star===void 0?written:"*":quoted(character)}return{literal,wildcard}}const quoted=character=>character.replace(
/[^\w./\u0080-\u{10ffff}-]/u,"\\$&");;const mostEntries=1e5;async function manifestFiles(pattern,workspace){const shown=JSON.stringify(pattern);const glob=parseGlob(
pattern,workspace);if(glob===null)return{files:[],faults:[`${shown} has a segment "..", which a pattern cannot have: name the folder from the workspace on, or b\
y its absolute path`]};const problem=problemOf(glob.root,workspace);if(problem!==null)return{files:[],faults:[`${shown} names ${(0,external_node_path_.relative)(
workspace,glob.root)}, which ${problem}`]};const{inside,leaving}=linkedFolders(glob.root,workspace);const matched=[...await globFiles(glob,{followLinks:false}),
...inside&&leaving.length===0?await globFiles(glob,{followLinks:true}):[]];const faults=[];const files=[];for(const file of[...new Set(matched)].sort()){if(leaving.
includes(file))faults.push(`${shown} names ${(0,external_node_path_.relative)(workspace,file)}, which ${problemOf(file,workspace)}`);else if(/\.(ya?ml|json)$/.test(
file)&&!isFolder(file))files.push(file)}if(files.length===0&&faults.length===0)faults.push(nothingMatched(shown,workspace,leaving));return{files,faults}}function nothingMatched(shown,workspace,leaving){
const links=leaving.length===0?"":`; symbolic links that lead out of it are not followed: ${leaving.slice(0,5).map(path=>(0,external_node_path_.relative)(workspace,
path)).join(", ")}`;return`${shown} matches no YAML or JSON file in ${workspace}${links}`}function problemOf(path,workspace){if((0,external_node_fs_.lstatSync)(
path,{throwIfNoEntry:false})===void 0)return null;try{(0,input_file.Mv)(path,workspace);return null}catch(error){if(error instanceof read_file.ie)return error.message;
throw error}}function linkedFolders(root,workspace){const leaving=[];const waiting=[root];const seen=new Set;let inside=isLink(root)&&isFolder(root);let entries=0;
const take=(path,entry)=>{if(entry.isDirectory())waiting.push(path);if(!entry.isSymbolicLink()||!isFolder(path))return;if(problemOf(path,workspace)===null){inside=
true;const real=(0,input_file.Mv)(path,workspace);if(!seen.has(real))waiting.push(real);seen.add(real)}else leaving.push(path)};for(let folder=waiting.pop();folder!==
void 0;folder=waiting.pop())for(const entry of entriesOf(folder)){entries+=1;if(entries>mostEntries)return{inside:false,leaving};take((0,external_node_path_.join)(
folder,entry.name),entry)}return{inside,leaving:leaving.sort()}}function entriesOf(folder){try{return(0,external_node_fs_.readdirSync)(folder,{withFileTypes:true})}catch{
return[]}}}),83754:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>parseManifests,r:()=>locateManifests});
var _adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61585);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10840);var _values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8147);function parseManifests(yaml,where){return locateManifests(yaml,where).map(({object})=>object)}function locateManifests(yaml,where){const objects=[];for(const{
value,line}of documentsOf(yaml,where)){if(value===null||value===void 0)continue;const items=(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.pi)(value)&&value.kind===
"List"&&Array.isArray(value.items)?value.items:[value];for(const item of items){const missing=missingParts(item);if(missing.length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
w3(`${where} has a document that is not a Kubernetes object (line ${line}${kindOf(item)}): it needs ${missing.join(", ")} as text`);objects.push({object:item,line})}}
return objects}function documentsOf(yaml,where){try{return(0,_adapters_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.c)(yaml).documents}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
w3(`${where} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`,{cause:error})}}function missingParts(item){const object=(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.
pi)(item)?item:{};const metadata=(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.pi)(object.metadata)?object.metadata:{};const parts={apiVersion:object.apiVersion,kind:object.
kind,"metadata.name":metadata.name};return Object.entries(parts).flatMap(([name,value])=>typeof value==="string"&&value!==""?[]:[name])}const kindOf=item=>(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.
pi)(item)&&typeof item.kind==="string"&&/^\w{1,63}$/.test(item.kind)?`, kind ${item.kind}`:""}),92223:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>inWaves,o:()=>readUserManifests});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);var _adapters_input_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46383);var _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63549);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(10840);var _model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(78569);var _manifest_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
96487);var _manifest_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(83754);async function readUserManifests(patterns,workspace){const found=[];const faults=[];
const seen=new Set;for(const pattern of patterns){const matched=await(0,_manifest_files_js__WEBPACK_IMPORTED_MODULE_4__.T)(pattern,workspace);faults.push(...matched.
faults.map(fault=>`manifests: ${fault}`));for(const file of matched.files){const name=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace,file);try{const real=(0,
_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_1__.Mv)(file,workspace);if(seen.has(real))continue;seen.add(real);const text=(0,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_1__.
jH)(file,workspace,_adapters_input_file_js__WEBPACK_IMPORTED_MODULE_1__.t7);found.push(...(0,_manifest_text_js__WEBPACK_IMPORTED_MODULE_5__.r)(text,name).map(object=>({
...object,file:name})))}catch(error){const problem=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error);faults.push(error instanceof _adapters_read_file_js__WEBPACK_IMPORTED_MODULE_2__.
ie?`manifests: ${JSON.stringify(pattern)} names ${name}, which ${problem}`:`manifests: ${problem}`)}}}if(faults.length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
dz(faults);return found}const groundOrder=["Namespace","CustomResourceDefinition","ServiceAccount","ClusterRole","Role","ClusterRoleBinding","RoleBinding","Conf\
igMap","Secret","Service"];function inWaves(objects){const rgds=objects.filter(({object})=>(0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__.O3)(object));const kinds=new Set(
rgds.map(({object})=>keyOf((0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__._K)(object))));const instances=objects.filter(({object})=>!(0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__.
O3)(object)&&(kinds.has(keyOf(object))||isKroGroup(object)));const rank=({object})=>(groundOrder.indexOf(object.kind)+groundOrder.length)%groundOrder.length+(groundOrder.
includes(object.kind)?0:groundOrder.length);const ground=objects.filter(entry=>!rgds.includes(entry)&&!instances.includes(entry));return{ground:[...ground].sort(
(a,b)=>rank(a)-rank(b)),rgds:byNeed(rgds),instances}}const isKroGroup=object=>object.apiVersion.startsWith("kro.run/");const keyOf=object=>object?`${object.apiVersion}\
 ${object.kind}`:"";function byNeed(rgds){const waves=[];let rest=[...rgds];while(rest.length>0){const missing=new Set(rest.map(({object})=>keyOf((0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__.
_K)(object))));const ready=rest.filter(({object})=>!usedKinds(object).some(kind=>missing.has(kind)&&kind!==keyOf((0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__.
_K)(object))));const next=ready.length>0?ready:rest;waves.push(next);rest=rest.filter(entry=>!next.includes(entry))}return waves}const usedKinds=rgd=>(0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_6__.
F3)(rgd).flatMap(({made,read})=>[made,read].filter(kind=>kind!==null).map(keyOf))}),98962:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$p:()=>toolNames,Bn:()=>platforms,Ng:()=>platformKey,cu:()=>assetOf});const toolNames=["kind","kubectl","ko","helm"];const maxMegabytes={
kind:50,kubectl:100,ko:75,helm:75};const layout={kind:(version,{os,arch})=>({path:`github.com/kubernetes-sigs/kind/releases/download/${version}/kind-${os}-${arch}`,
member:null}),kubectl:(version,{os,arch})=>({path:`dl.k8s.io/release/${version}/bin/${os}/${arch}/kubectl`,member:null}),ko:(version,{os,arch})=>{const system={
linux:"Linux",darwin:"Darwin"}[os];const machine={amd64:"x86_64",arm64:"arm64"}[arch];return{path:`github.com/ko-build/ko/releases/download/${version}/ko_${version.
slice(1)}_${system}_${machine}.tar.gz`,member:"ko"}},helm:(version,{os,arch})=>({path:`get.helm.sh/helm-${version}-${os}-${arch}.tar.gz`,member:`${os}-${arch}/h\
elm`})};function assetOf(tool,version,platform){return{...layout[tool](version,platform),maxBytes:maxMegabytes[tool]*1e6}}function platformKey({os,arch}){return`${os}\
/${arch}`}const platforms=[{os:"linux",arch:"amd64"},{os:"linux",arch:"arm64"},{os:"darwin",arch:"amd64"},{os:"darwin",arch:"arm64"}]}),93374:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>digestsFrom,t:()=>pinnedDigest});var _assets_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98962);var _kro_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
36313);var _pins_kro_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(99774);var _pins_tools_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56623);function digestsFrom(checksums,recorded){
return name=>{const pinned=pinnedDigest(name);const overrules=sha256=>pinned===null||pinned===sha256?null:pinned;const given=checksums.digestOf(name);if(given!==
null)return{sha256:given,from:"checksums",overrules:overrules(given)};const noted=Object.hasOwn(recorded,name)?recorded[name]:void 0;if(noted!==void 0)return{sha256:noted,
from:"versions-file",overrules:overrules(noted)};return pinned===null?null:{sha256:pinned,from:"pins",overrules:null}}}function pinnedDigest(name){pinsByName??=
indexPins();return pinsByName.get(name)??null}let pinsByName;function indexPins(){const byName=new Map;for(const tool of _assets_js__WEBPACK_IMPORTED_MODULE_0__.
$p)for(const[version,pins]of Object.entries(_pins_tools_js__WEBPACK_IMPORTED_MODULE_2__.X[tool]))for(const platform of _assets_js__WEBPACK_IMPORTED_MODULE_0__.Bn){
const pin=pins[(0,_assets_js__WEBPACK_IMPORTED_MODULE_0__.Ng)(platform)];if(pin!==void 0)byName.set((0,_assets_js__WEBPACK_IMPORTED_MODULE_0__.cu)(tool,version,
platform).path,pin.sha256)}for(const[version,pin]of Object.entries(_pins_kro_js__WEBPACK_IMPORTED_MODULE_1__.n)){if(pin.image!==void 0)byName.set((0,_kro_js__WEBPACK_IMPORTED_MODULE_3__.
Sl)(version),pin.image.sha256);if(pin.chart!==void 0)byName.set((0,_kro_js__WEBPACK_IMPORTED_MODULE_3__.bW)(version).name,pin.chart.sha256)}return byName}}),36313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DN:()=>kroModule,Sl:()=>kroImage,bW:()=>kroChart,fI:()=>kroMinimumKubernetes});var _model_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
98897);function kroModule(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.5.0"))return"github.com/kubernetes-sigs/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.2.0-0")?"github.com/kro-run/kro":"github.com/awslabs/kro"}function kroImage(version){const bare=version.replace(/^v/,"");if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return`registry.k8s.io/kro/kro:v${bare}`;if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0"))return`ghcr.io/kro-r\
un/kro/controller:${bare}`;return`public.ecr.aws/kro/controller:${bare}`}function kroChart(version){const bare=version.replace(/^v/,"");const repository=chartRepository(
version);return{reference:`oci://${repository}`,version:bare,name:`${repository}:${bare}`}}function chartRepository(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return"registry.k8s.io/kro/charts/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0")?"ghcr.io/kro-run/kr\
o/kro":"public.ecr.aws/kro/kro"}function kroMinimumKubernetes(version){return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.9.0-0")?"1.31":null}}),
99774:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>kroPins});const kroPins={"v0.9.4":{go:"\
1.26.0",toolchain:"1.26.3",image:{sha256:"eaf9fbaddd9d7f6cf400a8d47ab066b14cbef22b92a79be7bbdc7b3673376fb9",sources:["public values file","kubernetes/k8s.io"]}},
"v0.9.3":{go:"1.26.0",toolchain:"1.26.2"},"v0.9.2":{go:"1.26.0",toolchain:"1.26.2"},"v0.9.1":{go:"1.26.0",toolchain:"1.26.1"},"v0.9.0":{go:"1.25.0",toolchain:"1\
.25.6"},"v0.8.5":{go:"1.25.0",toolchain:"1.25.6",chart:{sha256:"c9a9dc0133f43a25711f4bdbce1eeb4b6448015958f901c6fad61a049e54415e",sources:["kubernetes/k8s.io","\
OCM tutorial"]}},"v0.8.4":{go:"1.25.0",toolchain:"1.25.6"},"v0.8.3":{go:"1.25.0",toolchain:"1.25.6"},"v0.8.2":{go:"1.25.0",toolchain:"1.25.6"},"v0.8.1":{go:"1.2\
5.0",toolchain:"1.25.6"},"v0.8.0":{go:"1.25.0",toolchain:"1.25.6"},"v0.7.1":{go:"1.25.0",toolchain:"1.25.4"},"v0.7.0":{go:"1.25.0",toolchain:"1.25.4"},"v0.6.3":{
go:"1.25.0",toolchain:"1.25.4"},"v0.6.2":{go:"1.25.0",toolchain:"1.25.4"},"v0.6.1":{go:"1.25.0",toolchain:"1.25.4"},"v0.6.0":{go:"1.24.0",toolchain:null},"v0.5.\
1":{go:"1.24.0",toolchain:null},"v0.5.0":{go:"1.24.0",toolchain:null},"v0.4.1":{go:"1.24.0",toolchain:null},"v0.4.0":{go:"1.24.0",toolchain:null},"v0.3.0":{go:"\
1.24.0",toolchain:null},"v0.2.3":{go:"1.24.0",toolchain:null},"v0.2.2":{go:"1.24.0",toolchain:null},"v0.2.1":{go:"1.22.0",toolchain:"1.22.4"},"v0.2.0":{go:"1.22\
.0",toolchain:"1.22.4"},"v0.1.0":{go:"1.22.0",toolchain:"1.22.4"}}}),56623:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>toolPins});const toolPins={kind:{"v0.33.0":{"linux/amd64":{sha256:"aee6151561422756b764a4ae28e7f44cda5af5a9eead3cc9985112b1de8d8e0d",
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
1848a954cd60ccd52b56a3fc360eaab33543fc0",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}}},ko:{"v0.19.1":{"linux/amd64":{sha256:"635ac6ea3f\
d376c935fee597fbb29ab2c2449f49ef1655085fe3aa9c25fed7a5",sources:["cert-manager/makefile-modules","public Go file 70280612907","cashapp/hermit-packages"]},"linux\
/arm64":{sha256:"4099b2d1170d3b8a70e049237462efc2dd14d5fa30e9d2e5e108fb4f778cdd3f",sources:["cert-manager/makefile-modules","public Go file 70280612907"]},"darw\
in/amd64":{sha256:"1b4ed52a5e506a55b085c7f106eb743ee756c776cc90fa232a539a47ad665310",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwi\
n/arm64":{sha256:"a1338c4140c8c94e789733e21b161a3de177b467cd3c388b634fe1a869574509",sources:["cert-manager/makefile-modules","public Python file 69206225131"]}},
"v0.18.1":{"linux/amd64":{sha256:"048ab11818089a43b7b74bc554494a79a3fd0d9822c061142e5cd3cf8b30cb27",sources:["cert-manager/makefile-modules","goreleaser-cross-t\
ype Dockerfile 55942582166","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"0e0dd8fddbefebb8572ece4dca8f07a7472de862fedd7e9845fd9d651e0d5dbe",sources:["cert\
-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.18.0":{"linux/amd64":{sha256:"ce8c8776b243357e0a822c279b06c34302460221e834765dee5f4e9e2c0b7b38",sources:[
"cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"066013c67e6e4b7c5f7c1a6b3c93ba66989e47de435558ff7edb875608028668",sources:["\
cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.17.1":{"linux/amd64":{sha256:"4f0b979b59880b3232f47d79c940f2279165aaad15a11d7614e8a2c9e5c78c29",
sources:["cert-manager/makefile-modules","goreleaser-cross-type Dockerfile 13021924084","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"888656c3f0028d421165\
4a9df57b003fe26f874b092776c83acace7aca8a73a4",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v0.16.0":{"linux/amd64":{sha256:"aee2caeced\
511e60c6889a4cfaf9ebe28ec35acb49531b7a90b09e0a963bcff7",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"5c98d0229fd\
2a82cc69510705b74a7196fc184641693930b0f9282b6d1f79d95",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}}},kubectl:{"v1.37.1":{"linux/amd64":{
sha256:"65691ff77eb6fa44c908b77a1082c9f092c3b9733b5cefabec0d1104890e21a8",sources:["public shell script 70320527118","public Dockerfile 70385338388","public she\
ll script 70912893368"]},"linux/arm64":{sha256:"ff749f4b78d9c4f1ec87307df9b50119ed819e2094aa9810cb9acffc3286c8c7",sources:["public shell script 70320527118","pu\
blic Dockerfile 70385338388","public shell script 70912893368"]}},"v1.37.0":{"linux/amd64":{sha256:"6129359f4e1f3848a5572ccb0b26cf28b8ca08cef38c95a765b2f64a2c96\
1a2f",sources:["public note 66905094815","public Go file 58564628101"]},"linux/arm64":{sha256:"922df28df248cc00a9e025f947704f1d1482de64ece54cfe57e61f19eaf1eef3",
sources:["public note 66905094815","public Go file 58564628101"]}},"v1.36.4":{"linux/amd64":{sha256:"8b8f088da2dab964f853b38464033b1be15ede2839eca751482357c45ab\
dd05a",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"0ecf44450ee6063bf19dd166a103ee6df4a9034455c2abce626e6eea657\
d73fb",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.3":{"linux/amd64":{sha256:"ebbd080e7c2e275093b55915722043257eb24004363e20a\
cb3c4d71919f88336",sources:["cert-manager/makefile-modules","public file 68461500578","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"3d86f24401c41ae5a46ac\
50eef8865fe891d3647d324a0836f6c63757a126e62",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.2":{"linux/amd64":{sha256:"1e9045ec3\
2bea85da43de85f0065358529ea7c7a152eca78154fba5b58c27d82",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"c957eb8c4\
bea27a3bb35b269edd9082e27f027f7b76b20b5bf4afebc726c6d3e",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.1":{"linux/amd64":{sha256:"\
629d3f410e09bf49b64ae7079f7f0bda1191efed311f7d37fdbab0ad5b0ec2b7",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"\
59f7ee8e477fae658447607dc3c8790ac17a1b016c01c622c12070e969e2d4e7",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.36.0":{"linux/amd6\
4":{sha256:"123d8c8844f46b1244c547fffb3c17180c0c26dac9890589fe7e67763298748e",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]},"linux/arm6\
4":{sha256:"9f9d9c44a7b5264515ac9da5991584e2395bd50662e651132337e7b4d0c56f8f",sources:["cert-manager/makefile-modules","kubernetes-sigs/kubespray"]}},"v1.35.8":{
"linux/amd64":{sha256:"874d5e72dbb819f43cff16bcd1e4f8bac5b7f2361fe1e55049b0a6c676fb0cbf",sources:["public Python file 60826520117","kubernetes-sigs/kubespray"]}},
"v1.35.4":{"linux/amd64":{sha256:"b529430df69a688fd61b64ad2299edb5fd71cb58be2a4779dba624c7d3510efd",sources:["cert-manager/makefile-modules","kubernetes-sigs/ku\
bespray"]},"linux/arm64":{sha256:"6a5a4cc4e396d7626a7a693a3044b51c75520f81db30fe6816c2554e53be336f",sources:["cert-manager/makefile-modules","kubernetes-sigs/ku\
bespray"]}},"v1.35.2":{"linux/amd64":{sha256:"924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277",sources:["cert-manager/makefile-modules","cashap\
p/hermit-packages","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"cd859449f54ad2cb05b491c490c13bb836cdd0886ae013c0aed3dd67ff747467",sources:["cert-manager\
/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"163955964d4ed9e66656eab45c0114f5c1110d1b430ace432b20ddc430023\
df5",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"b0b59cdd7ba20ca20b85214943100e578dd50ddd85242fcddf277a87c22497\
06",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v1.35.0":{"linux/amd64":{sha256:"a2e984a18a0c063279d692533031c1eff93a262afcc0afdc5173\
75432d060989",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"58f82f9fe796c375c5c4b84398\
50b0f3f4d401a52434052f2df46035a8789e25",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"\
2447cb78911b10a667202b078eeb30541ec78d1280c3682921dc81607e148d96",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"c\
f699c56340dc775230fde4ef84237d27563ea6ef52164c7d078072b586c3918",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v1.34.3":{"linux/amd64":{
sha256:"ab60ca5f0fd60c1eb81b52909e67060e3ba0bd27e55a8ac147cbc2172ff14212",sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/ku\
bespray"]},"linux/arm64":{sha256:"46913a7aa0327f6cc2e1cc2775d53c4a2af5e52f7fd8dacbfbfd098e757f19e9",sources:["cert-manager/makefile-modules","cashapp/hermit-pac\
kages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"657afbd0e653c4ce3af1b5a645a4eaba282cf8eb2bcda7191ff60866e50e4d7f",sources:["cert-manager/makefile-m\
odules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"e51367d2107d605f4edd7c2fb25897b0c0695a7de1a9f9d04cd6c9356b890b14",sources:["cert-manager/makefile-mo\
dules","cashapp/hermit-packages"]}},"v1.34.0":{"linux/amd64":{sha256:"cfda68cba5848bc3b6c6135ae2f20ba2c78de20059f68789c090166d6abc3e2c",sources:["cert-manager/m\
akefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"linux/arm64":{sha256:"00b182d103a8a73da7a4d11e7526d0543dcf352f06cc63a1fde25ce9243f49a0",
sources:["cert-manager/makefile-modules","cashapp/hermit-packages","kubernetes-sigs/kubespray"]},"darwin/amd64":{sha256:"a5904061dd5c8e57d55e52c78fa23790e76de30\
924b26ba31be891e75710d7a9",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"d491f4c47c34856188d38e87a27866bd94a66a57\
b8db3093a82ae43baf3bb20d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}}},helm:{"v4.3.0":{"linux/amd64":{sha256:"86584a54def73570558f66f5\
111cc53dfed56689637ae32c1201205d494f54fb",sources:["public Dockerfile 69382076193","public shell script 71631879051"]},"linux/arm64":{sha256:"31c5794dd55c66a51e\
6b7d2e2ac7a114ae8b1de41ff1d9ba51748ac973b06a08",sources:["public Dockerfile 69382076193","public shell script 71631879051"]}},"v4.2.4":{"linux/amd64":{sha256:"c\
306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"564\
de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"6c16\
3d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"d747e\
b4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v4.1.4":{"linux/amd64":{sha256:"\
70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"linux/arm64":{sha256:"13\
d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/amd64":{sha256:"abf\
09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]},"darwin/arm64":{sha256:"7c2e\
ca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d",sources:["cert-manager/makefile-modules","cashapp/hermit-packages"]}},"v3.22.0":{"linux/amd64":{sha256:"\
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
file-modules","cashapp/hermit-packages"]}}}}}),85587:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>makePlan});var external_node_path_=__webpack_require__(76760);var input_file=__webpack_require__(46383);var errors=__webpack_require__(10840);var inputs_inputs=__webpack_require__(
37336);var inputs_manifests=__webpack_require__(92223);var table=__webpack_require__(24857);var values=__webpack_require__(8147);var external_node_fs_=__webpack_require__(
73024);var external_node_os_=__webpack_require__(48161);var baseline=__webpack_require__(41490);var process2=__webpack_require__(80942);;const localSeconds=60;const fetchSeconds=120;
const pathsOfOneCall=500;const isFullId=ref=>/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);async function findCommit(run,workspace,ref){const git=gitIn(run,workspace);
const inside=await git(["rev-parse","--show-prefix"],localSeconds);if(inside.notStarted!==null)throw new errors.w3(`git could not be started to read ${ref}: ${inside.
notStarted}`,{hint:"install git, or name a folder instead of a ref"});if(inside.code!==0)throw new errors.w3(`${workspace} is not in a git repository that can b\
e read: ${failureOf(inside)}`,{hint:"use actions/checkout before this step, or name a folder instead of a ref"});const prefix=inside.stdout.trimEnd();for(const name of isFullId(
ref)?[ref]:[ref,`origin/${ref}`]){const id3=await commitOf(git,name);if(id3!==null)return{id:id3,prefix}}const id2=await fetched(git,ref);return{id:id2,prefix}}
const gitIn=(run,cwd,env={})=>(args,timeoutSeconds)=>run({tool:"git",args,cwd,env:{GIT_TERMINAL_PROMPT:"0",GIT_LFS_SKIP_SMUDGE:"1",GIT_OPTIONAL_LOCKS:"0",...env},
timeoutSeconds});async function commitOf(git,ref){const args=["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`];const{code,stdout}=await git(
args,localSeconds);const id2=stdout.trim();return code===0&&isFullId(id2)?id2:null}async function fetched(git,ref){const isShallow=(await git(["rev-parse","--is\
-shallow-repository"],localSeconds)).stdout.trim()==="true";const depth=isShallow?["--depth=1"]:[];const args=["fetch","--no-tags","--no-recurse-submodules",...depth,
"origin","--",ref];const result=await git(args,fetchSeconds);const id2=result.code===0?await commitOf(git,"FETCH_HEAD"):null;if(id2!==null)return id2;throw new errors.
w3(`the commit ${ref} is not in this checkout${isShallow?", which is shallow":""}, and could not be fetched (${(0,process2.ay)({tool:"git",args})}): ${failureOf(
result)}`,{hint:isShallow?"give actions/checkout the input fetch-depth: 0, or name a ref that it has":"look for the ref with git branch --all, or fetch it befor\
e this step"})}async function writeManifestsOf(run,workspace,commit,folder,index){(0,external_node_fs_.mkdirSync)(folder,{recursive:true});const git=gitIn(run,workspace,
{GIT_INDEX_FILE:index});const tree=await ok(git,["ls-tree","-r","-z","--full-tree",commit],localSeconds);const paths=tree.stdout.split("\0").flatMap(manifestPath);
if(paths.length===0)return;await ok(git,["read-tree",commit],localSeconds);const top=(await ok(git,["rev-parse","--show-toplevel"],localSeconds)).stdout.trimEnd();
const gitAtTop=gitIn(run,top,{GIT_INDEX_FILE:index});for(let at=0;at<paths.length;at+=pathsOfOneCall)await ok(gitAtTop,["checkout-index","--quiet","--force",`--\
prefix=${(0,external_node_path_.join)(folder,"/")}`,"--",...paths.slice(at,at+pathsOfOneCall)],localSeconds)}function manifestPath(entry){const[,mode,path]=/^(\d{6}) \w+ [0-9a-f]+\t(.+)$/s.
exec(entry)??[];if(mode===void 0||path===void 0||mode==="160000")return[];return mode==="120000"||/\.(?:ya?ml|json)$/.test(path)?[path]:[]}async function ok(git,args,seconds){
const result=await git(args,seconds);if(result.code===0)return result;const shown=(0,process2.ay)({tool:"git",args:args.slice(0,8)});throw new errors.w3(`${shown}\
 failed: ${failureOf(result)}`)}const failureOf=({stderr,code,timedOut})=>{const line2=stderr.trim().split("\n").slice(0,3).join(" ");if(line2!=="")return line2;
return timedOut?"it did not end in time":`it ended with code ${code}`};var manifest_files=__webpack_require__(96487);;async function readBaseline(input,patterns,workspace,{
run,env}){const absolute=patterns.filter(pattern=>(0,external_node_path_.isAbsolute)(pattern));if(absolute.length>0)throw new errors.dz([`baseline: it has the f\
iles of ${absolute.join(", ")} in another place; give manifests relative to the workspace`]);if(input.kind==="folder"){const what=`folder ${input.shown}`;const manifests=await manifestsIn(
input.folder,patterns,what);if(manifests.length===0)throw new errors.dz([`baseline: ${what} has no file for manifests (${patterns.join(", ")})`]);return{what,commit:null,
manifests}}const wanted=input.kind==="ref"?{commit:input.ref,role:input.ref}:(0,baseline.LG)(env);if(typeof wanted==="string"){if(env.GITHUB_ACTIONS==="true")return wanted;
throw new errors.dz([`baseline: auto knows the commit only in a workflow (${wanted}); name a ref, such as origin/main`])}return ofCommit(wanted,patterns,workspace,
run)}async function ofCommit({commit:ref,role},patterns,workspace,run){const scratch=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.
tmpdir)(),"setup-kro-baseline-"));try{const{id:id2,prefix}=await findCommit(run,workspace,ref);const what=role===id2?`commit ${id2.slice(0,12)}`:`commit ${id2.slice(
0,12)} (${role})`;const files=(0,external_node_path_.join)(scratch,"files");await writeManifestsOf(run,workspace,id2,files,(0,external_node_path_.join)(scratch,
"index"));return{what,commit:id2,manifests:await manifestsIn((0,external_node_path_.join)(files,prefix),patterns,what)}}catch(error){if(error instanceof errors.
w3)throw new errors.dz([`baseline: ${(0,errors.Wk)(error)}`],{cause:error});throw error}finally{(0,external_node_fs_.rmSync)(scratch,{recursive:true,force:true})}}
async function manifestsIn(folder,patterns,what){const matching=[];for(const pattern of patterns){const{files,faults}=await(0,manifest_files.T)(pattern,folder);
if(files.length>0||faults.some(fault=>!fault.includes("matches no YAML or JSON file")))matching.push(pattern)}try{return await(0,inputs_manifests.o)(matching,folder)}catch(error){
if(!(error instanceof errors.dz))throw error;throw new errors.dz(error.faults.map(fault=>`baseline: ${what}: ${fault.replace(/^manifests: /,"").replaceAll(folder,
"it")}`),{cause:error})}};const noChecksums={digestOf:()=>null,names:[]};const line=/^(?:sha256:)?([0-9a-fA-F]{64})\s+\*?(\S+)$/;function parseChecksums(text,where){
const digests=new Map;const faults=[];text.split("\n").forEach((raw,index)=>{const content=raw.trim();if(content===""||content.startsWith("#"))return;const match=line.
exec(content);if(match===null){faults.push(`${where}, line ${index+1}: expected 'sha256  name' (64 hex digits, two spaces, a name); this line has ${/^(?:sha256:)?[0-9a-fA-F]{64}(?![0-9a-fA-F])/.
test(content)?"no name after the digits":"no 64 hex digits at its start"}`);return}const[sha256,name]=[(match[1]??"").toLowerCase(),nameOf(match[2]??"")];const earlier=digests.
get(name);if(earlier!==void 0&&earlier!==sha256)faults.push(`${where}, line ${index+1}: '${name.slice(0,200)}' was given as ${earlier} before, now as ${sha256}`);
digests.set(name,sha256)});if(faults.length>0)throw new errors.dz(faults);return{digestOf:name=>digests.get(name)??digests.get(name.slice(name.lastIndexOf("/")+
1))??null,names:[...digests.keys()]}}function nameOf(written){return written.replace(/^(?:https?|oci):\/\//,"").replace(/^\.\//,"")}var plan_digests=__webpack_require__(
93374);var resolve=__webpack_require__(1111);var kro=__webpack_require__(36313);var pins_kro=__webpack_require__(99774);var node_images=__webpack_require__(14321);
;const shownNames=5;function withoutAuthority(file,where,checksums){const{versions,recorded}=file;const ignored=[];const ignore=(what,why)=>ignored.push(`${where}\
: ${what} ignored, because ${why}; it counts where the workflow names the file (versions-file: ${where})`);const ofKro=imagesAndCharts();const sha256={};const overruling=[];
const vouching=[];for(const[name,digest]of Object.entries(recorded.sha256)){const pinned=(0,plan_digests.t)(name);if(pinned===digest||checksums.digestOf(name)===
digest)continue;if(pinned!==null)overruling.push(name);else if(ofKro.has(name))sha256[name]=digest;else vouching.push(name)}if(overruling.length>0)ignore(`the S\
HA-256 of ${listed(overruling)} is`,"another one is pinned");if(vouching.length>0)ignore(`the SHA-256 of ${listed(vouching)} is`,"none is pinned that confirms i\
t");const{nodeImage}=versions;const imageCounts=nodeImage===null||isPinnedNodeImage(nodeImage);if(!imageCounts)ignore(`nodeImage '${nodeImage}' is`,"it is not o\
ne of the pinned node images");return{file:{versions:imageCounts?versions:{...versions,nodeImage:null},recorded:{...recorded,sha256}},ignored}}function listed(names){
const shown=names.slice(0,shownNames).join(", ");return names.length>shownNames?`${shown} and ${names.length-shownNames} more`:shown}function imagesAndCharts(){
return new Set(Object.keys(pins_kro.n).flatMap(version=>[(0,kro.Sl)(version),(0,kro.bW)(version).name]))}function isPinnedNodeImage(image){return Object.values(
node_images.w).some(images=>Object.entries(images).some(([kubernetes,{sha256}])=>image===`kindest/node:${kubernetes}@sha256:${sha256}`))}var versions_file=__webpack_require__(
32685);;async function makePlan(raw,workspace,platform,outside=null){const{inputs,faults}=(0,inputs_inputs.s)(raw,workspace);const collect=(read,otherwise)=>{try{
return read()}catch(error){faults.push(...faultsOf(error));return otherwise}};const checksums=collect(()=>inputs.checksums===null?noChecksums:parseChecksums(inputs.
checksums,"checksums"),noChecksums);const{file,ignored}=collect(()=>readVersionsFile(inputs,checksums),{file:null,ignored:[]});const digests=(0,plan_digests.q)(
checksums,file?.recorded.sha256??{});const tools=neededTools(inputs);const versions=collect(()=>(0,resolve.S)({kro:"module"in inputs.source?inputs.source.module:
inputs.kroVersion,kubernetes:inputs.kubernetesVersion,nodeImage:inputs.nodeImage,kind:inputs.kindVersion,kubectl:inputs.kubectlVersion,ko:inputs.koVersion,helm:inputs.
helmVersion},{platform,file:file?.versions??null,digests,kroFrom:kroFrom(inputs),tools}),null);if("module"in inputs.source&&inputs.kroVersion!==null&&inputs.kroVersion!==
inputs.source.module)faults.push(`kro-version: ${inputs.kroVersion} and source: ${inputs.source.module} say two versions of kro; give one`);let manifests=[];try{
manifests=await(0,inputs_manifests.o)(inputs.manifests,inputs.workspace)}catch(error){faults.push(...faultsOf(error))}let baseline2=null;if(faults.length===0&&inputs.
baseline!==null&&outside!==null)try{baseline2=await readBaseline(inputs.baseline,inputs.manifests,inputs.workspace,outside)}catch(error){faults.push(...faultsOf(
error))}if(faults.length>0||versions===null)throw new errors.dz([...faults,...ignored].map(fault=>asGiven(fault,raw)));const recorded=file?.recorded??versions_file.
sK;return typeof baseline2==="string"?{...{inputs,versions,digests,recorded,tools,manifests,baseline:null},ignored:[...ignored,`baseline: nothing is compared: ${baseline2}`]}:
{inputs,versions,digests,recorded,tools,manifests,baseline:baseline2,ignored}}function asGiven(fault,raw){const name=table.v.find(one=>fault.startsWith(`${one}:`)||
fault.startsWith(`${one},`));const from=name&&raw(name)?.from;return from?`${from}${fault.slice(name.length)}`:fault}const faultsOf=error=>error instanceof errors.
dz?error.faults:[(0,errors.bD)(error)];function readVersionsFile({versionsFile,workspace},checksums){if(versionsFile===null)return{file:null,ignored:[]};const where=(0,
external_node_path_.relative)(workspace,versionsFile.path);let text;try{text=(0,input_file.jH)(versionsFile.path,workspace)}catch(error){throw new errors.dz([`v\
ersions-file: the file ${(0,values.cl)(where)} ${(0,errors.bD)(error)}`],{cause:error})}const file=(0,versions_file.Xk)(text,`versions-file: ${where}`);return versionsFile.
named?{file,ignored:[]}:withoutAuthority(file,where,checksums)}function kroFrom(inputs){if(inputs.install==="release")return"release";return"module"in inputs.source||
!(0,values.jR)(inputs.source.checkout)?"module":"checkout"}function neededTools({cluster,install}){if(cluster==="none")return["kind","kubectl","ko","helm"];const tools=[
"kubectl"];if(cluster==="kind")tools.unshift("kind");if(install==="source"||install==="make")tools.push("ko");if(install!=="none")tools.push("helm");return tools}}),
1111:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>pinnedVersions,S:()=>resolveVersions});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10840);var _model_version_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(98897);var _assets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98962);var _defaults_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2241);var _digests_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93374);var _kro_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
36313);var _node_image_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26595);var _pins_kro_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(99774);var _pins_tools_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
56623);function resolveVersions(request,options){const faults=[];const wanted=name=>{if(request[name]!==null)return{value:request[name],origin:"input"};const noted=options.
file?.[name]??null;return noted===null?null:{value:noted,origin:"versions-file"}};const exact=name=>{const asked=wanted(name);if(asked===null)return{value:_defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N[name],origin:"default"};const parts=(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.ot)(asked.value);if(parts!==null&&parts.patch!==null)return{value:(0,_model_version_js__WEBPACK_IMPORTED_MODULE_7__.
qh)(parts),origin:asked.origin};faults.push(`${label(name,asked.origin)}: '${asked.value}' is not an exact version such as ${_defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N[name]}`);return{value:_defaults_js__WEBPACK_IMPORTED_MODULE_2__.N[name],origin:asked.origin}};const kro=exact("kro");if(options.kroFrom==="release")faults.push(
...unknownKro(kro,options.digests));const kind=exact("kind");const node=(0,_node_image_js__WEBPACK_IMPORTED_MODULE_4__.HN)(kind.value,wanted("kubernetes"),wanted(
"nodeImage"));if("fault"in node)faults.push(`${label(node.about,node.origin)}: ${node.fault}`);const kubernetes="fault"in node?_defaults_js__WEBPACK_IMPORTED_MODULE_2__.
N.kubernetes:node.kubernetes;const kubectl=wanted("kubectl")===null?{value:kubectlFor(kubernetes,options.platform),origin:"default"}:exact("kubectl");const tools={
kind,kubectl,ko:exact("ko"),helm:exact("helm")};for(const tool of options.tools??_assets_js__WEBPACK_IMPORTED_MODULE_1__.$p)faults.push(...unknownTool(tool,tools[tool],
options.platform,options.digests));if(faults.length>0||"fault"in node)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(faults);return{kro:kro.value,kubernetes:node.
kubernetes,nodeImage:node.nodeImage,kind:kind.value,kubectl:kubectl.value,ko:tools.ko.value,helm:tools.helm.value,from:{kro:kro.origin,kubernetes:node.from.kubernetes,
nodeImage:node.from.nodeImage,kind:kind.origin,kubectl:kubectl.origin,ko:tools.ko.origin,helm:tools.helm.origin}}}function label(name,origin){if(origin==="versi\
ons-file")return`versions-file, ${name}`;return name==="nodeImage"?"node-image":`${name}-version`}function unknownKro(kro,digests){if(Object.hasOwn(_pins_kro_js__WEBPACK_IMPORTED_MODULE_5__.
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
N.kubectl}}),65524:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>plannedKroVersion,N:()=>beginPlannedRun});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68923);var _active_run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(966);
function beginPlannedRun({inputs,versions,manifests},outside,places,keep){const{from:_,...combination}=versions;const built=inputs.install==="source"||inputs.install===
"make";const active=(0,_active_run_js__WEBPACK_IMPORTED_MODULE_1__.Te)({places,clusterName:inputs.clusterName,context:null,cluster:null,explained:false},{cluster:inputs.
cluster,clusterName:inputs.clusterName,install:inputs.install,namespace:inputs.namespace,rbacMode:inputs.rbacMode,source:built&&"checkout"in inputs.source?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
relative)(inputs.workspace,inputs.source.checkout)||".":null,manifests:manifests.map(({object,file,line})=>({object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.
V)(object),file,line})),kroVersion:plannedKroVersion({inputs,versions}),versions:combination,image:null,jobStatus:null},versions,outside,keep);outside.output("r\
eport",places.report);outside.output("versions",JSON.stringify(combination));return active}const plannedKroVersion=({inputs,versions})=>inputs.install==="releas\
e"||"module"in inputs.source?versions.kro:null}),72469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{CT:()=>knownRuns,Gv:()=>commandPlaces,Oc:()=>jobPlaces,Sd:()=>linkKubeconfig,vz:()=>forgetRun});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48161);var node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);var _tools_tool_store_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
32421);const newRunId=()=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex");function jobPlaces(env,clusterName,runId=newRunId()){const folder=(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),`setup-kro-${clusterName}-${runId}`);return placesIn(
folder,runId,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"report"))}function commandPlaces(env,clusterName,report,runId=newRunId()){return placesIn((0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runsOf(env,clusterName),runId),runId,report)}function placesIn(folder,runId,report){return{runId,folder,report,work:(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"work"),kubeconfig:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"kubeconfig")}}const runsOf=(env,clusterName)=>(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_tools_tool_store_js__WEBPACK_IMPORTED_MODULE_4__.g7)(env),"clusters",clusterName);function knownRuns(env,clusterName){
const folder=runsOf(env,clusterName);const changed=name=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,
name),{throwIfNoEntry:false})?.mtimeMs??0;return foldersIn(folder).sort((one,other)=>changed(other)-changed(one))}function linkKubeconfig({runId,folder}){const link=(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"..","kubeconfig");(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(runId,"kubeconfig"),`${link}.${runId}`);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${link}.${runId}`,link)}function forgetRun({runId,folder}){const link=(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"..","kubeconfig");if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(link,{throwIfNoEntry:false})?.isSymbolicLink()&&
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(link).startsWith(runId))(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(link,{force:true});(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(folder,{recursive:true,force:true})}function foldersIn(folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder,{withFileTypes:true}).
flatMap(entry=>entry.isDirectory()?[entry.name]:[])}catch{return[]}}}),42656:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{up:()=>up});;async function runStages(stages,context,observer={}){const progress=new Map(stages.map(({name})=>[name,"waiting"]));const results=new Map;
const running=new Set;const failures=[];const others={of:name=>{if(!results.has(name))throw new Error(`the stage ${String(name)} has returned nothing`);return results.
get(name)},ifRun:name=>results.get(name),progress:name=>{const now=progress.get(name)??"waiting";return now==="waiting"&&failures.length>0?"failed":now}};const perform=async stage2=>{
progress.set(stage2.name,"running");try{observer.begins?.(stage2);const result=await stage2.run(context,others);observer.ends?.(stage2,result);results.set(stage2.
name,result);progress.set(stage2.name,"done")}catch(error){failures.push(error);progress.set(stage2.name,"failed");try{observer.fails?.(stage2,error)}catch(problem){
failures.push(problem)}}};const isReady2=({name,needs:needs2})=>progress.get(name)==="waiting"&&needs2.every(need=>(progress.get(need)??"done")==="done");for(;;){
if(failures.length===0)for(const stage2 of stages.filter(isReady2)){const work=perform(stage2).finally(()=>running.delete(work));running.add(work)}if(running.size===
0)break;await Promise.race(running)}if(failures.length>0)throw failures[0];const left=stages.filter(({name})=>progress.get(name)!=="done").map(({name})=>name);if(left.
length>0)throw new Error(`these stages wait for each other: ${left.join(", ")}`)}function faultsOfStages(stages){const names=stages.map(({name})=>name);const faults=names.
filter((name,at)=>names.indexOf(name)!==at).map(name=>`two stages are named ${name}`);for(const{name,needs:needs2,beside=[]}of stages)for(const need of[...needs2,
...beside])if(!names.includes(need))faults.push(`${name} needs ${need}, which does not exist`);const ended=new Set;for(let before=-1;before<ended.size;){before=
ended.size;for(const{name,needs:needs2}of stages)if(needs2.every(need=>ended.has(need)||!names.includes(need)))ended.add(name)}const cyclic=names.filter(name=>!ended.
has(name));return cyclic.length===0?faults:[...faults,`these stages wait for each other: ${cyclic.join(", ")}`]}var connect=__webpack_require__(15152);var kind=__webpack_require__(
32490);var kind_config=__webpack_require__(45605);var name_taken=__webpack_require__(31477);var objects=__webpack_require__(13858);var node_images=__webpack_require__(
43435);var cluster_nodes=__webpack_require__(62323);;const pauseSeconds=.3;async function inBootingNodes({runId,expected,state},{run,clock:clock2},act){const done=new Set;
while(state()!=="failed"){const last=state()==="done";const nodes=await(0,cluster_nodes.j)(run,{runId})??[];const fresh=nodes.filter(node=>node.state==="running"&&
!done.has(node.name));for(const{name}of fresh)if(await answers(name,run)&&await act(name))done.add(name);if(last||done.size>=expected)break;await clock2.sleep(pauseSeconds)}
return[...done]}async function answers(node,run){const args=["exec",node,...(0,node_images.Y)("version")];return(await run({tool:"docker",args,timeoutSeconds:10})).
code===0};const awaited=[/\/kindnetd:/,/\/kube-proxy[^/]*:/,/\/coredns:/];async function unpackSystemImages(nodes,runtime,step){const done=await inBootingNodes(
nodes,runtime,async node=>{const ctr2=(...args)=>step.exec({tool:"docker",args:["exec",node,...(0,node_images.Y)(...args)],timeoutSeconds:20});const images=(0,node_images.
e)((await ctr2("images","ls")).stdout);for(const pattern of awaited){const found=images.find(({reference})=>pattern.test(reference));if(found)await ctr2("snapsh\
ots","unpack",found.digest)}return true});step.note(`unpacked in ${done.join(", ")||"no node"}`)};const stage=definition=>definition;function isPartOf({when},plan){
const{cluster,install}=plan.inputs;return(when.cluster??[cluster]).includes(cluster)&&(when.install??[install]).includes(install)&&(when.also?.(plan)??true)};const aboutToMake=()=>({
state:{cluster:"making"}});const clusterMade=(_,{plan})=>({state:{cluster:"made",context:(0,kind.Vm)(plan.inputs.clusterName)}});const nameLost=error=>error instanceof
name_taken.B6?{state:{cluster:null}}:{};const youngNodes=({plan,places},progress)=>({runId:places.runId,expected:(0,kind_config.kV)(plan.inputs.kindConfig),state:()=>{
const now=progress();return now==="done"||now==="failed"?now:"creating"}});const clusterCreate=stage({name:"cluster.create",title:"create the KinD cluster",needs:[
"tools.install","cluster.node-image"],when:{cluster:["kind"],install:["source","release","none"]},before:aboutToMake,run:({plan,places,steps,runtime},others)=>{
runtime.prepareKube();return(0,connect.dN)(plan,others.of("tools.install").paths.kind,places,steps,runtime)},learned:clusterMade,failed:nameLost});const clusterUnpack=stage(
{name:"cluster.unpack",title:"unpack the images that a node needs first",needs:["tools.install","cluster.node-image"],beside:["cluster.create"],when:{cluster:["\
kind"],install:["source","release","none"]},run:(context,others)=>{const{steps,runtime}=context;const nodes=youngNodes(context,()=>others.progress("cluster.crea\
te"));return steps.step("cluster.unpack","unpack the images that a node needs first",step=>unpackSystemImages(nodes,runtime,step))}});const clusterConnect=stage(
{name:"cluster.connect",title:"connect to the API server",needs:["cluster.reach","cluster.create","kro.make"],when:{cluster:["kind","existing"]},run:async({plan:{
inputs},places,runtime},others)=>{const reached=others.ifRun("cluster.reach");if(reached)return reached;const kube2=await runtime.kube(places.kubeconfig,(0,kind.
Vm)(inputs.clusterName));return{kube:kube2,objects:new objects.R(kube2),nodes:(0,kind_config.kV)(inputs.kindConfig)}}});var external_node_path_=__webpack_require__(
76760);var kro=__webpack_require__(36313);var input_file=__webpack_require__(46383);var yaml_text=__webpack_require__(61585);var errors=__webpack_require__(10840);
var values=__webpack_require__(8147);;const koDefault="cgr.dev/chainguard/static:latest";function baseImageThrough(mirrors,folder,env){const image=env.KO_DEFAULTBASEIMAGE||
baseImageOf(folder);const mirror=mirrors.find(({host:host2})=>image.startsWith(`${host2}/`));if(!mirror)return{};const{host,pathname}=new URL(mirror.url);return{
KO_DEFAULTBASEIMAGE:image.replace(mirror.host,`${host}${pathname.replace(/\/$/,"")}`)}}function baseImageOf(folder){try{const config=(0,yaml_text.c)(koConfig(folder)??
"").documents[0]?.value;const image=(0,values.pi)(config)?config.defaultBaseImage:null;return typeof image==="string"?image:koDefault}catch(error){if(error instanceof
errors.w3)throw error;throw new errors.w3(`${(0,external_node_path_.join)(folder,".ko.yaml")} ${(0,errors.bD)(error)}`,{cause:error})}}function koConfig(folder){
try{return(0,input_file.$C)(folder,".ko.yaml")}catch(error){throw new errors.w3(`the file .ko.yaml in ${folder} ${(0,errors.bD)(error)}`,{cause:error,hint:"put \
a regular file in its place"})}}var build_cache=__webpack_require__(61689);var dist=__webpack_require__(88905);var time_limits=__webpack_require__(23624);var write_file=__webpack_require__(
5490);var manifest_text=__webpack_require__(83754);var kubernetes_object=__webpack_require__(68923);;const releaseName="kro";async function pullChart(chart,options,step){
const{reference,plainHttp}=mirrored(chart.reference,options.mirrors);const pulled=await step.execOrThrow({tool:options.helm,args:["pull",reference,"--version",chart.
version,"--destination",options.work,...plainHttp?["--plain-http"]:[]],...(0,time_limits.zc)("chart-pull",options.waitSeconds)},`see whether ${chart.name} is pu\
blished and reachable; registry-mirrors helps where the registry is not`);const digest=/Digest:\s*sha256:([0-9a-f]{64})/.exec(pulled.output)?.[1]??null;if(options.
expected!==null&&digest!==options.expected)throw new errors.w3(`the chart ${chart.name} is not the one that is pinned: expected SHA-256 ${options.expected}, got\
 ${digest??"none"}`,{hint:"if your mirror serves a build of your own, say its digest in checksums"});return{archive:(0,external_node_path_.join)(options.work,`k\
ro-${await archiveVersion(chart,options.work)}.tgz`),digest}}async function renderChart(chart,options,step){const files=[];for(const[name,values2]of[["user",options.
user],["own",options.own]]){if(values2===null)continue;const file=(0,external_node_path_.join)(options.work,`values-${name}.yaml`);(0,write_file.lo)(file,(0,dist.
As)(values2),write_file.o4);files.push("--values",file)}const rendered=await step.execOrThrow({tool:options.helm,args:[...["template",releaseName,chart,"--names\
pace",options.namespace,"--include-crds",...files],...options.kubernetes?["--kube-version",options.kubernetes]:[]],...(0,time_limits.zc)("chart-render",options.
waitSeconds),keepBytes:64*1024*1024,logged:loggedRendering});const objects2=(0,manifest_text.Y)(rendered.stdout,chart);step.note(`${objects2.length} objects: ${objects2.
map(kubernetes_object.V).join(", ")}`);return objects2}const loggedRendering=({code,stdout,stderr,output})=>code===0?`${stderr}[${Buffer.byteLength(stdout)} byt\
es of manifests, not kept in this log]`:output;function mirrored(reference,mirrors){const mirror=mirrors.find(({host})=>reference.startsWith(`oci://${host}/`));
if(!mirror)return{reference,plainHttp:false};const url=new URL(mirror.url);const base=`oci://${url.host}${url.pathname.replace(/\/$/,"")}`;return{reference:reference.
replace(`oci://${mirror.host}`,base),plainHttp:url.protocol==="http:"}}async function archiveVersion(chart,work){const{access:access2}=await Promise.resolve().then(
__webpack_require__.t.bind(__webpack_require__,51455,23));for(const version of[chart.version,`v${chart.version}`]){const there=await access2((0,external_node_path_.
join)(work,`kro-${version}.tgz`)).then(()=>true,()=>false);if(there)return version}throw new errors.w3(`helm said that it pulled ${chart.name}, and there is no \
archive kro-${chart.version}.tgz`)}var kro_controller=__webpack_require__(12246);var fields=__webpack_require__(50101);var kube=__webpack_require__(59459);;const passed=message=>({
state:"passed",message});const waiting=message=>({state:"waiting",message});const failed=(message,hint)=>({state:"failed",message,...hint?{hint}:{}});const firstPause=.1;
const longestPause=.5;const shortestPause=.05;const refusalSeconds=30;const unknownChanges=()=>null;function gate(name,title,settings,look,changes){return settings.
steps.step(`gate.${name}`,title,step=>watchGate(title,settings,step,()=>look(step),changes))}async function watchGate(title,settings,step,look,changes=unknownChanges){
const signal=changes();try{return await lookUntilPassed(title,settings,step,look,signal)}finally{signal?.close()}}async function lookUntilPassed(title,settings,step,look,signal){
const{clock:clock2,waitSeconds}=settings;const deadline=clock2.seconds()+waitSeconds;let pause2=firstPause;let last="";let refusedSince=null;for(;;){const changesSeen=signal?.
changes??0;const{look:now,refused}=await lookOnce(look,clock2,refusedSince);refusedSince=refused;if(now.message!==last)step.note(`${now.state}: ${now.message}`);
last=now.message;if(now.state==="passed")return now.message;if(now.state==="failed")throw new errors.w3(`${title}: cannot succeed any more: ${now.message}`,now.
hint?{hint:now.hint}:{});if(clock2.seconds()+pause2>deadline)throw new errors.w3(`${title}: not within ${waitSeconds} s; last seen: ${now.message}`,{hint:"the i\
nput wait gives each gate more time, where the machine is only slow"});await sleepOrChange(clock2,pause2,signal,changesSeen);pause2=Math.min(pause2*1.5,longestPause)}}
async function sleepOrChange(clock2,seconds,signal,changesSeen){if(signal===null)return clock2.sleep(seconds);await clock2.sleep(shortestPause);await Promise.race(
[clock2.sleep(seconds-shortestPause),signal.changedSince(changesSeen)])}async function lookOnce(look,clock2,refusedSince){try{return{look:await look(),refused:null}}catch(error){
if(!(error instanceof kube.a))throw error;if(error.status!==401&&error.status!==403)return{look:waiting(error.message),refused:null};const now=clock2.seconds();
const since=refusedSince??now;if(now-since<refusalSeconds)return{look:waiting(error.message),refused:since};const lasted=`the API server has refused it for ${refusalSeconds}\
 s`;return{look:failed(`${error.message} (${lasted})`,refusalHint(error.status)),refused:since}}}const refusalHint=status=>status===401?"the credentials of the \
kubeconfig are not valid (any more): log in again before setup-kro; kubectl auth whoami shows whether they are":"give the user of the kubeconfig this permission\
, or use another kubeconfig; kubectl auth whoami names the user, kubectl auth can-i --list what it may do";;const accessKinds=new Set(["ServiceAccount","Cluster\
Role","ClusterRoleBinding","Role","RoleBinding"]);function inStages(objects2,namespace){const deployment=objects2.find(object=>object.kind==="Deployment");if(!deployment)
throw new errors.w3(`the chart has no Deployment, only ${objects2.map(kubernetes_object.V).join(", ")||"nothing"}`);const controller=(0,kro_controller.Oo)(deployment,
namespace);const image=imageOf(deployment);if(image===""||image.includes("${")||image.startsWith("ko://"))throw new errors.w3(`the Deployment's image ${JSON.stringify(
image)} is no image`,{hint:"a checkout of kro has a placeholder for its tag: leave image.* out of values, it is set from what was built"});return{crds:objects2.
filter(object=>object.kind==="CustomResourceDefinition"),access:objects2.filter(object=>accessKinds.has(object.kind)),rest:objects2.filter(object=>object.kind!==
"CustomResourceDefinition"&&!accessKinds.has(object.kind)),controller,image}}const imageOf=deployment=>(0,fields.Qq)(deployment,"spec","template","spec","contai\
ners",0,"image")??"";async function findController(objects2,namespace){const own=(0,kro_controller.HZ)(await objects2.list("apps/v1","Deployment",{namespace}),namespace);
return own?{controller:(0,kro_controller.Oo)(own,namespace),image:imageOf(own)}:null}function applyStage(name,title,objects2,settings,steps,stage2,namespace){return steps.
step(name,title,async step=>{for(const object of stage2)await applyOne(objects2,settings,step,await inNamespace(objects2,object,namespace))})}async function applyOne(objects2,settings,step,object){
await watchGate(`${(0,kubernetes_object.V)(object)} is applied`,settings,step,async()=>{try{await objects2.apply(object);return passed(`${(0,kubernetes_object.V)(
object)} applied`)}catch(error){if(mayPass(error))return waiting(error instanceof Error?error.message:String(error));throw error instanceof Error?new errors.w3(
error.message,{cause:error}):error}})}function mayPass(error){const status=error.status;return status===null||status===404||status===429||typeof status==="numbe\
r"&&status>=500&&!/webhook/.test(String(error))}async function inNamespace(objects2,object,namespace){if(object.metadata.namespace||!await objects2.namespaced(object.
apiVersion,object.kind).catch(()=>false))return object;return{...object,metadata:{...object.metadata,namespace}}};const localRepository="setup-kro.local/kro";const controllerPackage="\
./cmd/controller";async function buildImage(checkout,build,step){const platform=`linux/${build.arch}`;const tarball=build.repository===null?(0,external_node_path_.
join)(build.work,"kro-image.tar"):null;const repository=build.repository??localRepository;const target=tarball===null?[]:["--push=false",`--tarball=${tarball}`];
const built2=await step.execOrThrow({tool:build.ko,args:["build",`--platform=${platform}`,"--bare",`--tags=${build.tag}`,"--sbom=none",...target,controllerPackage],
cwd:checkout.folder,yields:true,...(0,time_limits.zc)("ko-build",build.waitSeconds),env:{KO_DOCKER_REPO:repository,GOOS:null,GOARCH:null,GOARM:null,KO_DEFAULTPLATFORMS:null,
...build.env}},"the image of the controller was not built: the lines above are ko’s and the compiler’s");if(tarball!==null)return{repository,tag:build.tag,platform,
tarball,configDigest:await configDigestOf(tarball,step)};const pushed=/@(sha256:[0-9a-f]{64})/.exec(built2.stdout.trim().split("\n").at(-1)??"")?.[1];if(!pushed)
throw new errors.w3(`ko built and pushed the image and named no digest: ${built2.stdout.trim()}`);return{repository,tag:`${build.tag}@${pushed}`,platform,tarball:null,
configDigest:null}}async function configDigestOf(tarball,step){const manifest=await step.execOrThrow({tool:"tar",args:["-xOf",tarball,"manifest.json"],timeoutSeconds:60});
const digest=/"Config":\s*"(?:sha256:)?([0-9a-f]{64})/.exec(manifest.stdout)?.[1];if(!digest)throw new errors.w3(`${tarball} is no image as ko writes it: manife\
st.json says ${manifest.stdout.slice(0,200)}`);return`sha256:${digest}`}async function loadImage(image,node,waitSeconds,step){await step.execOrThrow({tool:"dock\
er",args:["exec","--privileged","-i",node,...(0,node_images.Y)("images","import","--all-platforms","-")],inputFile:image.tarball,...(0,time_limits.zc)("image-lo\
ad",waitSeconds)},"the image did not reach the node: see whether the node runs and its disk has room (docker exec NODE df -h)")}const referenceOf=image=>`${image.
repository}:${image.tag}`;;const verifySeconds=180;async function buildVerified(folder,{restored:restored2},build,atOnce,steps,warn){const verify=()=>steps.step(
"kro.modules","verify Go's modules that were restored",step=>faultOf(folder,step));const verified=verify();if(!atOnce)await verified;const[first,fault]=await Promise.
all([atOnce?settled(build()):Promise.resolve(null),verified]);if(fault===null)return first===null?build():first();warn(`the restored build cache ${restored2} is\
 not used: ${fault}. Everything is fetched and compiled anew. What to do: gh cache delete '${restored2}', and see which workflow saved it`);await steps.step("kr\
o.modules.clean","remove Go's caches",step=>step.execOrThrow({tool:"go",args:["clean","-cache","-modcache"],cwd:folder,timeoutSeconds:verifySeconds}));return build()}
async function faultOf(folder,step){const verified=await step.exec({tool:"go",args:["mod","verify"],cwd:folder,timeoutSeconds:verifySeconds});if(verified.code===
0)return null;if(verified.timedOut)return`go mod verify timed out after ${verifySeconds} s`;return`go mod verify: ${verified.notStarted??verified.output.trim().
split("\n").slice(0,3).join("; ")}`}async function settled(promise){try{const value=await promise;return()=>value}catch(error){return()=>{throw error}}};function buildKroImage({
inputs,versions},checkout,steps,{ko,work,platform,env,folderCache,warn}){const tag=`setup-kro-${steps.began.replace(/\D/g,"").slice(0,14)}`;const folders=inputs.
cache?folderCache:build_cache.iS;return steps.step("kro.image","build the controller's image with ko",async step=>{const cache=await(0,build_cache.RT)(checkout.
folder,versions,platform,folders,step);const saves=(0,build_cache.t8)(env,checkout.identity);if(folders!==build_cache.iS&&!saves)step.note(`the build cache is n\
ot saved after a ${env.GITHUB_EVENT_NAME} event that builds this code`);const build=()=>buildImage(checkout,{ko,arch:platform.arch,repository:inputs.imageRepository,
work,tag,env:baseImageThrough(inputs.registryMirrors,checkout.folder,env),waitSeconds:inputs.waitSeconds},step);const image=cache?.restored?await buildVerified(
checkout.folder,cache,build,inputs.imageRepository===null,steps,warn):await build();return{image,cache:saves?cache:null}})}async function fetchChart({inputs,versions,
digests},steps,{helm,work}){const chart=(0,kro.bW)(versions.kro);const pulled=await steps.step("kro.chart",`fetch the chart ${chart.name}`,step=>pullChart(chart,
{helm,work,mirrors:inputs.registryMirrors,expected:digests(chart.name)?.sha256??null,waitSeconds:inputs.waitSeconds},step));const image=(0,kro.Sl)(versions.kro);
const digest=pinnedImageDigest({versions,digests});const tag=image.slice(image.lastIndexOf(":")+1);return{path:pulled.archive,image:digest===null?null:{tag:`${tag}\
@sha256:${digest}`},sha256:pulled.digest?{[chart.name]:pulled.digest}:{}}}const pinnedImageDigest=({versions,digests})=>digests((0,kro.Sl)(versions.kro))?.sha256??
null;function chartOf({folder},{repository,tag,tarball}){const pullPolicy=tarball===null?"IfNotPresent":"Never";return{path:(0,external_node_path_.join)(folder,
"helm"),image:{ko:false,repository,tag,pullPolicy},sha256:{}}}function renderKro({inputs,versions},chart,steps,{helm,work}){return steps.step("kro.render","rend\
er the chart",async step=>{const objects2=await renderChart(chart.path,{helm,namespace:inputs.namespace,kubernetes:versions.kubernetes,user:inputs.values,own:{...chart.
image?{image:chart.image}:{},...inputs.rbacMode?{rbac:{mode:inputs.rbacMode}}:{}},work,waitSeconds:inputs.waitSeconds},step);return inStages(objects2,inputs.namespace)})}
var kubernetes_conditions=__webpack_require__(37910);var pods=__webpack_require__(92204);;const hopeless={ErrImageNeverPull:"the image is not on the node: load \
it there, or let the kubelet pull it",ImagePullBackOff:"see whether the tag exists and whether the node reaches the registry; registry-mirrors helps",ErrImagePull:"\
see whether the tag exists and whether the node reaches the registry; registry-mirrors helps",InvalidImageName:"give the chart an image tag: a checkout of kro h\
as the placeholder ${VERSION} there",CrashLoopBackOff:"read the log of the previous container in the report",CreateContainerConfigError:"see what the pod refers\
 to (secrets, config maps, users)",CreateContainerError:"see the events of the pod",RunContainerError:"see the events of the pod"};function unrecoverablePod(pod){
for(const{name,waiting:waiting2,last}of(0,pods.Mz)(pod)){const hint=waiting2===null?void 0:hopeless[waiting2.reason];if(waiting2===null||hint===void 0)continue;
const death=last===null?"":`; it ended with ${last.reason||"exit"} (exit code ${last.exitCode})`;return{message:`${(0,kubernetes_object.V)(pod)}, container ${name}\
: ${waiting2.reason}${waiting2.message&&`: ${waiting2.message}`}${death}`,hint}}return null}function describePod(pod){const scheduled=(0,kubernetes_conditions.uH)(
pod,"PodScheduled");if(scheduled?.status==="False")return`${(0,kubernetes_object.V)(pod)} is not scheduled: ${scheduled.message||scheduled.reason||"?"}`;const containers=(0,
pods.Mz)(pod).filter(({terminated})=>terminated?.exitCode!==0).map(({name,waiting:waiting2,terminated,ready})=>{const state=waiting2?.reason??(terminated?`ended\
 (${terminated.exitCode})`:ready?"ready":"running");return`${name} ${state}`});return`${(0,kubernetes_object.V)(pod)} is ${pod.status?.phase??"new"}${containers.
length?` (${containers.join(", ")})`:""}`};function baseGate(objects2,settings,nodesExpected){const look=async()=>{const[nodes,pods2,slices,roles]=await Promise.
all([objects2.list("v1","Node"),objects2.list("v1","Pod",{namespace:"kube-system"}),objects2.list("discovery.k8s.io/v1","EndpointSlice",{namespace:"default",selector:"\
kubernetes.io/service-name=kubernetes"}),objects2.read("rbac.authorization.k8s.io/v1","ClusterRole","cluster-admin")]);return evaluateBase({nodes,pods:pods2,slices,
bootstrapped:roles!==null},nodesExpected)};const changes=()=>objects2.watch(["/api/v1/nodes",systemPods]);return gate("base","the cluster itself is ready",settings,
look,changes)}const systemPods="/api/v1/namespaces/kube-system/pods";function evaluateBase(sight,nodesExpected){const{nodes,pods:pods2,slices}=sight;if(!sight.bootstrapped)
return waiting("the API server has not written its cluster roles yet");if(nodes.length<nodesExpected)return waiting(`${nodes.length} of ${nodesExpected} node(s)\
 registered`);const notReady=nodes.find(node=>!(0,kubernetes_conditions.i_)(node));if(notReady){const ready=(0,kubernetes_conditions.uH)(notReady,"Ready");return waiting(
`node ${notReady.metadata.name} is not ready: ${ready?(0,kubernetes_conditions.pu)(ready):"no condition yet"}`)}const proxy=evaluateSystemPods("kube-proxy","kub\
e-proxy",pods2,nodesExpected>0);if(proxy.state!=="passed")return proxy;const addresses=slices.flatMap(slice=>(slice.endpoints??[]).flatMap(e=>e.addresses??[]));
if(addresses.length===0)return waiting("the kubernetes service has no endpoint yet");return passed(`${nodes.length} node(s) ready, kube-proxy running, API endpo\
int ${addresses.join(", ")}`)}function dnsGate(objects2,settings,nodesExpected){const look=async()=>evaluateSystemPods("CoreDNS","kube-dns",await objects2.list(
"v1","Pod",{namespace:"kube-system"}),nodesExpected>0);return gate("dns","CoreDNS is ready",settings,look,()=>objects2.watch([systemPods]))}function evaluateSystemPods(what,app,pods2,expected){
const own=pods2.filter(pod=>pod.metadata.labels?.["k8s-app"]===app);const lost=own.map(unrecoverablePod).find(found=>found!==null);if(lost)return failed(`${what}\
: ${lost.message}`,lost.hint);if(own.length===0)return expected?waiting(`${what} has no pod yet`):passed(`${what} is not ours to wait for`);return own.some(kubernetes_conditions.
i_)?passed(`${what} is ready`):waiting(`${what}: ${own.map(describePod).join("; ")}`)}var owners=__webpack_require__(31076);;function controllerGate(objects2,settings,controller){
return settings.steps.step("gate.controller",titleOf(controller),step=>controllerLeads(objects2,settings,step,controller))}function controllerLeads(objects2,settings,step,controller){
const{namespace,deployment}=controller;const look=async()=>{const[found,sets,pods2,lease,events]=await Promise.all([objects2.read("apps/v1","Deployment",deployment,
namespace),objects2.list("apps/v1","ReplicaSet",{namespace}),objects2.list("v1","Pod",{namespace}),objects2.read("coordination.k8s.io/v1","Lease",kro_controller.
AI,controller.leaseNamespace),objects2.list("v1","Event",{namespace})]);return evaluateController(controller,{deployment:found,sets,pods:pods2,lease,events},settings.
clock.date())};const changes=()=>objects2.watch([`/api/v1/namespaces/${namespace}/pods`,`/apis/coordination.k8s.io/v1/namespaces/${controller.leaseNamespace}/le\
ases`]);return watchGate(titleOf(controller),settings,step,look,changes)}const titleOf=({leaderElection})=>leaderElection?"the controller leads":"the controller\
 is ready";function evaluateController(controller,sight,now){const{deployment}=sight;if(!deployment)return waiting(`Deployment ${controller.namespace}/${controller.
deployment} is not there`);const set=newestSet(sight.sets,deployment);const pods2=set?sight.pods.filter(pod=>(0,owners.D)(pod,set)):[];const lost=pods2.map(unrecoverablePod).
find(found=>found!==null);if(lost)return failed(lost.message,lost.hint);if(pods2.length===0)return podless(deployment,set,sight.events);const running=pods2.filter(
pod=>pod.status?.phase==="Running");if(running.length===0)return waiting(pods2.map(describePod).join("; "));if(!controller.leaderElection)return running.some(kubernetes_conditions.
i_)?passed(`${running.map(kubernetes_object.V).join(", ")} ready; this kro elects no leader`):waiting(pods2.map(describePod).join("; "));return evaluateLease(sight.
lease,running,now)}function evaluateLease(lease,running,now){const pods2=running.map(pod=>pod.metadata.name).join(", ");if(!lease)return waiting(`${pods2} runs \
and has not taken the lease ${kro_controller.AI}`);const read=(0,kro_controller.zR)(lease);if(read.holder==="")return waiting(`no pod holds the lease ${kro_controller.
AI}`);const holder=running.find(pod=>(0,kro_controller.v9)(pod,read));if(!holder)return waiting(`the lease ${kro_controller.AI} is held by ${read.holder}, and ${pods2}\
 waits for it`);const age=read.renewedAt===null?Number.POSITIVE_INFINITY:(now.getTime()-read.renewedAt)/1e3;if(age>read.seconds)return waiting(`${holder.metadata.
name} renewed its lease ${age.toFixed(0)} s ago, and it lasts ${read.seconds} s`);return passed(`${holder.metadata.name} holds the lease, renewed ${Math.max(0,age).
toFixed(1)} s ago`)}function newestSet(sets,deployment){const revision=set=>Number(set.metadata.annotations?.["deployment.kubernetes.io/revision"]??0);return sets.
filter(set=>(0,owners.D)(set,deployment)).sort((a,b)=>revision(b)-revision(a))[0]}const finalRefusal=/violates PodSecurity|exceeded quota|service account .{0,300} not found|is forbidden|admission webhook/;
function podless(deployment,set,events){const failure=[set,deployment].map(object=>object?(0,kubernetes_conditions.uH)(object,"ReplicaFailure"):null).find(found=>found?.
status==="True");const event=events.find(e=>e.reason==="FailedCreate"&&e.involvedObject?.uid===set?.metadata.uid);const why=failure?(0,kubernetes_conditions.pu)(
failure):typeof event?.message==="string"?event.message:null;if(why===null)return waiting(`${(0,kubernetes_object.V)(deployment)} has no pod yet`);return finalRefusal.
test(why)?failed(`${(0,kubernetes_object.V)(deployment)} gets no pod: ${why}`):waiting(why)};const apiVersion="apiextensions.k8s.io/v1";function crdGate(objects2,settings,names){
return gate("crds",`${names.length} CRD(s) of kro are established`,settings,async()=>{const found=await Promise.all(names.map(name=>objects2.read(apiVersion,"Cu\
stomResourceDefinition",name)));return evaluateCrds(names,found)})}function evaluateCrds(names,found){for(const[index,name]of names.entries()){const crd=found[index];
if(!crd)return waiting(`CRD ${name} is not there`);if(crd.metadata.deletionTimestamp)return waiting(`CRD ${name} is being deleted since ${crd.metadata.deletionTimestamp}`);
const accepted=(0,kubernetes_conditions.uH)(crd,"NamesAccepted");if(accepted?.status==="False")return failed(`CRD ${name}: ${(0,kubernetes_conditions.pu)(accepted)}`,
"another CRD has the same kind or plural: rename or delete one of them");const established=(0,kubernetes_conditions.uH)(crd,"Established");if(established?.status!==
"True")return waiting(`CRD ${name}: ${established?(0,kubernetes_conditions.pu)(established):"not established yet"}`)}return passed(`${names.join(", ")} establis\
hed`)}var manifests=__webpack_require__(92223);var classify=__webpack_require__(60134);;const summaryConditions=new Set(["Ready"]);const settlingSeconds=3;function evaluateRgd(rgd,name,age,graceSeconds2){
if(!rgd)return waiting(`ResourceGraphDefinition ${name} is not there`);if(rgd.status?.state==="Active"&&isReady(rgd))return passed(`ResourceGraphDefinition ${name}\
 is Active`);const current=(0,kubernetes_conditions.yb)(rgd).filter(c=>isCurrent(c,rgd));const refused=current.find(c=>c.status==="False"&&!summaryConditions.has(
c.type));if(refused&&(isFinal(refused)||age>graceSeconds2))return failed(`${(0,kubernetes_object.V)(rgd)} is ${stateOf(rgd)}: ${(0,kubernetes_conditions.pu)(refused)}`);
const said=current.filter(c=>c.status!=="True").map(kubernetes_conditions.pu);return waiting(`${(0,kubernetes_object.V)(rgd)} is ${stateOf(rgd)}${said.length?`:\
 ${said.join("; ")}`:", kro has not written a condition yet"}`)}function evaluateInstance(instance2,name,age,graceSeconds2){if(!instance2)return waiting(`${name}\
 is not there`);const state=String(instance2.status?.state??"without status");if(state==="ACTIVE"&&isReady(instance2))return passed(`${(0,kubernetes_object.V)(instance2)}\
 is ACTIVE`);const current=(0,kubernetes_conditions.yb)(instance2).filter(c=>isCurrent(c,instance2));const refused=current.find(c=>c.status==="False"&&!summaryConditions.
has(c.type));const said=refused?`: ${(0,kubernetes_conditions.pu)(refused)}`:"";const isHopeless=refused!==void 0&&age>settlingSeconds&&isFinal(refused);if(isHopeless||
(state==="ERROR"||state==="FAILED")&&age>graceSeconds2)return failed(`${(0,kubernetes_object.V)(instance2)} is ${state}${said}`);return waiting(`${(0,kubernetes_object.
V)(instance2)} is ${state}${said}`)}const stateOf=rgd=>String(rgd.status?.state??"new");const isCurrent=(condition,object)=>condition.observedGeneration===null||
condition.observedGeneration>=(object.metadata.generation??0);const isReady=object=>!isStale(object)&&(0,kubernetes_conditions.yb)(object).every(({type,status})=>!summaryConditions.
has(type)||status==="True");function isStale(object){const conditions=(0,kubernetes_conditions.yb)(object);const summary=conditions.find(c=>summaryConditions.has(
c.type))??conditions[0];return summary!==void 0&&!isCurrent(summary,object)}const isFinal=({message="",reason=""})=>(0,classify.N)(message).some(({verdict:verdict2})=>verdict2===
"final")||["InvalidResourceGraph","Failed"].includes(reason)&&finalBefore.test(message);const finalBefore=/naming convention|failed to parse|type-check|unknown identifiers|unknown functions|not owned by KRO|owned by another|breaking changes|has a cycle|circular/i;
;const graceSeconds=60;function manifestsGate(objects2,settings,user){return settings.steps.step("gate.manifests",`${user.length} object(s) of yours are applied\
 and work`,async step=>{const{ground,rgds:rgds2,instances}=(0,manifests.I)(user);for(const entry of ground)await applyWhenServed(objects2,settings,step,entry);for(const wave of rgds2)
await Promise.all(wave.map(entry=>rgdWorks(objects2,settings,step,entry)));await Promise.all(instances.map(entry=>instanceWorks(objects2,settings,step,entry)))})}
async function rgdWorks(objects2,settings,step,{object,file}){await objects2.apply(object).catch(error=>refuse(error,file));const started=settings.clock.seconds();
await watchGate(`${file}: RGD ${object.metadata.name} becomes Active`,settings,step,async()=>evaluateRgd(await objects2.read(object.apiVersion,object.kind,object.
metadata.name),object.metadata.name,settings.clock.seconds()-started,graceSeconds))}async function instanceWorks(objects2,settings,step,entry){const{object,file}=entry;
await applyWhenServed(objects2,settings,step,entry);const started=settings.clock.seconds();await watchGate(`${file}: ${(0,kubernetes_object.V)(object)} becomes \
ACTIVE`,settings,step,async()=>evaluateInstance(await objects2.read(object.apiVersion,object.kind,object.metadata.name,object.metadata.namespace),(0,kubernetes_object.
V)(object),settings.clock.seconds()-started,graceSeconds))}async function applyWhenServed(objects2,settings,step,{object,file}){await watchGate(`${file}: ${(0,kubernetes_object.
V)(object)} is applied`,settings,step,async()=>{try{await objects2.apply(object);return passed(`${(0,kubernetes_object.V)(object)} applied`)}catch(error){if((0,
kube.c)(error)&&!namesMissingNamespace(error))return waiting(error instanceof Error?error.message:String(error));return refuse(error,file)}});if(object.kind!=="\
CustomResourceDefinition")return;const{name}=object.metadata;await watchGate(`${file}: CRD ${name} is established`,settings,step,async()=>evaluateCrds([name],[await objects2.
read(object.apiVersion,object.kind,name)]))}const namesMissingNamespace=error=>/namespaces "[^"]+" not found/.test(String(error));function refuse(error,file){if(error instanceof
kube.a)throw new errors.w3(`${file}: ${error.message}`,{cause:error});throw error}var access_review=__webpack_require__(2229);var access=__webpack_require__(63952);
var kubernetes_rbac=__webpack_require__(18908);;const api="rbac.authorization.k8s.io/v1";function rbacGate(objects2,settings,account2,needs2){const started=settings.
clock.seconds();return gate("rbac",`ServiceAccount ${account2.namespace}/${account2.name} may do what the controller needs`,settings,async()=>{const[found,clusterBindings,
bindings]=await Promise.all([objects2.read("v1","ServiceAccount",account2.name,account2.namespace),objects2.list(api,"ClusterRoleBinding"),objects2.list(api,"Ro\
leBinding",{namespace:account2.namespace})]);if(!found)return waiting(`ServiceAccount ${account2.namespace}/${account2.name} is not there`);const bound=[...clusterBindings,
...bindings].filter(binding=>(0,kubernetes_rbac.IQ)(binding,account2));const denied=await deniedAccess(objects2,account2,needs2);return evaluateAccess(account2,
bound,denied,settings.clock.seconds()-started)})}const aggregationSeconds=15;function evaluateAccess(account2,bound,denied,age){const subject=`ServiceAccount ${account2.
namespace}/${account2.name}`;if(denied.length===0)return passed(`${subject} has every access it needs, through ${bound.map(kubernetes_object.V).join(", ")||"a g\
roup"}`);const list=denied.slice(0,5).map(access.Ag).join("; ");const more=denied.length>5?` and ${denied.length-5} more`:"";const seen=bound.length===0?`no bin\
ding names ${subject}; it may not ${list}${more}`:`${subject}, bound by ${bound.map(kubernetes_object.V).join(", ")}, may not ${list}${more}`;return age<aggregationSeconds?
waiting(seen):failed(seen,'bind a ClusterRole with these rules to it; in aggregation mode label the role rbac.kro.run/aggregate-to-controller: "true"')}async function deniedAccess(objects2,account2,needs2){
const answers2=await Promise.all(needs2.map(need=>(0,access_review.x)(objects2.kube,account2,need)));return needs2.filter((_,index)=>answers2[index]?.allowed===
false)};const rbac="rbac.authorization.k8s.io/v1";const isAggregated=roles=>roles.some(role=>role.aggregationRule!==void 0);async function hasAggregatedRole(objects2,account2){
const[bindings,clusterRoles]=await Promise.all([objects2.list(rbac,"ClusterRoleBinding"),objects2.list(rbac,"ClusterRole")]);const bound=bindings.filter(binding=>(0,
kubernetes_rbac.rc)(binding,account2)).flatMap(binding=>(0,kubernetes_rbac.zE)(binding,{clusterRoles,roles:[]})??[]);return isAggregated(bound)}var posix_=__webpack_require__(
53916);;function smokeTest(namespace){const kind2="SetupKroSmoke";const plural="setupkrosmokes";const message="reconciled by kro";const name="setup-kro-smoke";return{
role:{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",metadata:{name:"setup-kro:smoke",labels:{"rbac.kro.run/aggregate-to-controller":"true"}},rules:[
{apiGroups:["kro.run"],resources:[plural,`${plural}/status`,`${plural}/finalizers`],verbs:["*"]},{apiGroups:[""],resources:["configmaps"],verbs:["*"]}]},rgd:{apiVersion:"\
kro.run/v1alpha1",kind:"ResourceGraphDefinition",metadata:{name},spec:{schema:{apiVersion:"v1alpha1",kind:kind2,spec:{message:'string | default="none"'}},resources:[
{id:"proof",template:{apiVersion:"v1",kind:"ConfigMap",metadata:{name:"${schema.metadata.name}-proof"},data:{message:"${schema.spec.message}"}}}]}},instance:{apiVersion:"\
kro.run/v1alpha1",kind:kind2,metadata:{name,namespace},spec:{message}},child:{apiVersion:"v1",kind:"ConfigMap",name:`${name}-proof`,namespace,message},crd:`${plural}\
.kro.run`}};const smoke_graceSeconds=45;async function smokeGate(objects2,settings,namespace,aggregation){const test=smokeTest(namespace);const{clock:clock2,steps}=settings;
await steps.step("gate.smoke","kro reconciles an RGD and its instance",async step=>{const started=clock2.seconds();const age=()=>clock2.seconds()-started;if(aggregation)
await objects2.apply(test.role);await objects2.apply(test.rgd);const rgd=test.rgd.metadata.name;await watchGate("the smoke RGD becomes Active",settings,step,async()=>evaluateRgd(
await objects2.read(test.rgd.apiVersion,test.rgd.kind,rgd),rgd,age(),smoke_graceSeconds),()=>objects2.watch([`/apis/${test.rgd.apiVersion}/resourcegraphdefiniti\
ons`]));await watchGate("the smoke instance is accepted",settings,step,()=>applyInstance(objects2,test));const instances=(0,posix_.dirname)(await objects2.pathOf(
test.instance));await watchGate("the smoke instance becomes ACTIVE",settings,step,async()=>{const{apiVersion:apiVersion2,kind:kind2,metadata}=test.instance;const look=evaluateInstance(
await objects2.read(apiVersion2,kind2,metadata.name,metadata.namespace),(0,kubernetes_object.V)(test.instance),age(),smoke_graceSeconds);return look.state==="pa\
ssed"?evaluateChild(objects2,test):look},()=>objects2.watch([instances]))});await steps.step("smoke.remove","remove what the smoke test made",step=>remove(objects2,
test,settings,step))}async function applyInstance(objects2,test){try{await objects2.apply(test.instance);return passed(`${(0,kubernetes_object.V)(test.instance)}\
 applied`)}catch(error){if((0,kube.c)(error))return waiting(`the API server does not serve ${test.instance.kind} yet`);throw error}}async function evaluateChild(objects2,test){
const{apiVersion:apiVersion2,kind:kind2,name,namespace,message}=test.child;const child2=await objects2.read(apiVersion2,kind2,name,namespace);if(!child2)return waiting(
`the instance is ACTIVE and ${kind2} ${namespace}/${name} is not there`);const data=child2.data;return data?.message===message?passed(`${kind2} ${namespace}/${name}\
 is there, with the instance's message`):failed(`${kind2} ${namespace}/${name} says ${JSON.stringify(data?.message)}, not ${JSON.stringify(message)}`)}async function remove(objects2,test,settings,step){
const crd={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",metadata:{name:test.crd}};const{apiVersion:apiVersion2,kind:kind2,name,namespace}=test.
child;const child2={apiVersion:apiVersion2,kind:kind2,metadata:{name,namespace}};const all=[test.instance,child2,test.rgd,crd,test.role];for(const object of all){
await objects2.remove(object);await watchGate(`${(0,kubernetes_object.V)(object)} is gone`,settings,step,async()=>{const left=await objects2.read(object.apiVersion,
object.kind,object.metadata.name,object.metadata.namespace);return left?waiting(`${(0,kubernetes_object.V)(object)} is still there${left.metadata.deletionTimestamp?
", being deleted":""}`):passed(`${(0,kubernetes_object.V)(object)} is gone`)})}};const serviceAccountOf=controller=>({namespace:controller.namespace,name:controller.
serviceAccount});function applyKro(name,manifests2,namespace,objects2,settings){const home={apiVersion:"v1",kind:"Namespace",metadata:{name:namespace}};const[title,
what]={"kro.crds":[`apply ${manifests2.crds.length} CRD(s)`,manifests2.crds],"kro.access":["apply namespace, ServiceAccount and RBAC",[home,...manifests2.access]],
"kro.apply":["apply the Deployment",manifests2.rest]}[name];return applyStage(name,title,objects2,settings,settings.steps,what,namespace)}async function findKro(objects2,namespace){
const found=await findController(objects2,namespace);if(!found)throw new errors.w3(`there is no Deployment of kro in namespace ${namespace}`);return found.controller}
async function proveKro({smokeTest:smokeTest2,namespace},objects2,settings){const title="kro reconciles an RGD and its instance";if(!smokeTest2)return settings.
steps.skip("gate.smoke",title,"smoke-test is false");const found=await findController(objects2,namespace);const aggregated=found!==null&&await hasAggregatedRole(
objects2,serviceAccountOf(found.controller));await smokeGate(objects2,settings,namespace,aggregated)};function schedulableNodes(nodes){return nodes.filter(node=>{
const taints=node.spec?.taints??[];return!taints.some(taint=>taint.effect==="NoSchedule"&&!taint.key.startsWith("node.kubernetes.io/"))}).map(node=>node.metadata.
name)}const storedName=reference=>reference.replace(/:[^:@/]+@sha256:/,"@sha256:");const ctr=(node,...args)=>({tool:"docker",args:["exec",node,...(0,node_images.
Y)(...args)],timeoutSeconds:30,keepBytes:4e6});async function imageOnNode(node,architecture,reference,step){const name=storedName(reference);const listed=await step.
execOrThrow(ctr(node,"images","ls",`name==${name}`));const digest=(0,node_images.e)(listed.stdout).find(image=>image.reference===name)?.digest;if(digest===void 0)
return null;const content=async of=>JSON.parse((await step.execOrThrow(ctr(node,"content","get",of))).stdout);let manifest=await content(digest);if(manifest.manifests){
const own=manifest.manifests.find(({platform})=>platform?.architecture===architecture);if(!own)return{node,digest,configDigest:null,architecture:manifest.manifests.
map(({platform})=>platform?.architecture).join(", ")};manifest=await content(own.digest)}const configDigest=manifest.config?.digest??null;const config=configDigest===
null?{}:await content(configDigest);return{node,digest,configDigest,architecture:config.architecture??null}}function checkNodeImage(found,node,image){if(!found)
throw new errors.w3(`the image ${image.reference} is not on node ${node.name}`,{hint:"something removed it, or it was loaded into another cluster: look at the s\
tep kro.image.load"});if(image.configDigest!==null&&found.configDigest!==null&&found.configDigest!==image.configDigest)throw new errors.w3(`node ${node.name} ha\
s another image as ${image.reference}: expected ${image.configDigest}, found ${found.configDigest}`);if(image.repoDigest!==null&&found.digest!==`sha256:${image.
repoDigest}`)throw new errors.w3(`node ${node.name} pulled another image as ${image.reference}: expected sha256:${image.repoDigest}, found ${found.digest}`);if(found.
architecture!==null&&found.architecture!==node.architecture)throw new errors.w3(`the image ${image.reference} on node ${node.name} is for ${found.architecture},\
 the node is ${node.architecture}: it would end with "exec format error"`)}async function pullOnNode(node,reference,step){await step.execOrThrow({...ctr(node,"i\
mages","pull","--hosts-dir","/etc/containerd/certs.d",storedName(reference)),timeoutSeconds:180},"see whether the tag exists and whether the node reaches the re\
gistry (registry-mirrors)")};const isLocal=built2=>built2!==null&&built2.tarball!==null;async function loadEarly(built2,nodes,steps,runtime){if(!isLocal(built2))
return;await steps.step("kro.image.load","load the image into the nodes",async step=>{const done=await inBootingNodes(nodes,runtime,node=>loadImage(built2,node,
0,step).then(()=>true,()=>false));step.note(`loaded into ${done.join(", ")||"no node"} while the cluster was being created`)})}async function imageGate(cluster,image,objects2,settings){
const title="the image is on every node that may run it";if(cluster!=="kind"){settings.steps.skip("gate.image",title,"the nodes of an existing cluster pull it t\
hemselves");return{}}const nodes=await objects2.list("v1","Node");const names=schedulableNodes(nodes);const sha256={};await gate("image",title,{...settings,waitSeconds:0},
async step=>{await Promise.all(names.map(async name=>{const digest=await putAndCheck(name,nodes,image,settings,step);if(image.built===null&&digest!==null)sha256[image.
reference.replace(/@sha256:.*$/,"")]=digest}));return passed(`${image.reference} is on ${names.join(", ")}`)});return sha256}async function putAndCheck(name,nodes,{
reference,built:built2,repoDigest},{waitSeconds},step){const info=nodes.find(node=>node.metadata.name===name)?.status?.nodeInfo;const architecture=info?.architecture??
"";if(built2===null)await pullOnNode(name,reference,step);let found=await imageOnNode(name,architecture,reference,step);if(found===null&&isLocal(built2)){await loadImage(
built2,name,waitSeconds,step);found=await imageOnNode(name,architecture,reference,step)}checkNodeImage(found,{name,architecture},{reference,configDigest:built2?.
configDigest??null,repoDigest});return found===null?null:found.digest.replace("sha256:","")}var kro_rgd=__webpack_require__(78569);var begin=__webpack_require__(
65524);var changes_json=__webpack_require__(2123);var compare=__webpack_require__(96375);var changes_fields=__webpack_require__(29136);var identity=__webpack_require__(
53471);var changes_status=__webpack_require__(81359);;const suspend="kro.run/reconcile";const suspended="disabled";const suspendedReason="ReconciliationSuspende\
d";const noticeSeconds=15;const errorPatience=10;const secondChance=10;function wakeInstances(objects2,settings,step,instances,answering,settleSeconds){const awake=instances.
filter(({metadata})=>metadata.deletionTimestamp===void 0&&metadata.annotations?.[suspend]===void 0);const progress={at:settings.clock.seconds()};return Promise.
all(awake.map(instance2=>wake(objects2,settings,step,instance2,answering(instance2),settleSeconds(instance2),progress)))}async function wake(objects2,settings,step,instance2,isAnswering,settleSeconds,progress){
const{clock:clock2}=settings;const began=clock2.seconds();const look=async()=>objects2.read(instance2.apiVersion,instance2.kind,instance2.metadata.name,instance2.
metadata.namespace);let noticed=false;try{await annotate(objects2,instance2,suspended);noticed=await isSeen(`kro notices ${(0,kubernetes_object.V)(instance2)}`,
settings.waitSeconds,settings,step,async()=>{if(isSuspended(await look(),instance2))return passed(`kro has suspended ${(0,kubernetes_object.V)(instance2)}`);const silent=clock2.
seconds()-progress.at;return silent>noticeSeconds?failed(`kro has noticed no instance for ${noticeSeconds} s`):waiting("kro has not noticed")});if(noticed)progress.
at=clock2.seconds()}finally{await annotate(objects2,instance2,null)}if(noticed)await isSeen(`${(0,kubernetes_object.V)(instance2)} settles`,settleSeconds,settings,
step,settles(look,clock2));const now=await look();return{object:(0,kubernetes_object.V)(instance2),apiVersion:instance2.apiVersion,answered:noticed||(isAnswering?
false:null),state:typeof now?.status?.state==="string"?now.status.state:null,seconds:Math.round((clock2.seconds()-began)*1e3)/1e3,message:now===null||(0,changes_status.
$m)(now)?null:(0,changes_status.eg)(now)}}function settles(look,clock2){let errorSince=null;return async()=>{const now=await look();if(now===null)return passed(
"it is gone");if((0,changes_status.$m)(now))return passed("it is ACTIVE");errorSince=(0,changes_status.GK)(now)&&reasonOf(now)!==suspendedReason?errorSince??clock2.
seconds():null;if(errorSince!==null&&clock2.seconds()-errorSince>errorPatience)return passed("it stays in ERROR");return waiting((0,changes_status.eg)(now)??"it\
 is not ACTIVE")}}function isSuspended(now,before){if(now===null)return false;return reasonOf(now)===suspendedReason||(0,changes_status.$m)(before)&&now.status?.
state==="IN_PROGRESS"}const reasonOf=instance2=>(0,kubernetes_conditions.yb)(instance2).find(({reason})=>reason===suspendedReason)?.reason??null;async function annotate(objects2,instance2,value){
await objects2.kube.json(await objects2.pathOf(instance2),{method:"PATCH",contentType:"application/merge-patch+json",body:{metadata:{annotations:{[suspend]:value}}}})}
async function isSeen(title,seconds,settings,step,look){try{await watchGate(title,{...settings,waitSeconds:Math.min(seconds,settings.waitSeconds)},step,look);return true}catch(error){
step.note((0,errors.bD)(error));return false}};async function deliver(objects2,settings,step,wanted,before,faults=[]){const delivery=new Delivery(objects2,settings,
step,before,faults);const{ground,rgds:rgds2,instances}=(0,manifests.I)(wanted);const records2=[];for(const entry of ground)records2.push(await delivery.apply(entry,
null));for(const wave of rgds2)records2.push(...await Promise.all(wave.map(entry=>delivery.apply(entry,evaluateServedRgd(entry)))));records2.push(...await Promise.
all(instances.map(entry=>delivery.apply(entry,evaluateWorkingInstance(entry)))));return[...records2,...await delivery.remove(wanted)]}const evaluateServedRgd=({
object})=>(rgd,age)=>{const look=evaluateRgd(rgd,object.metadata.name,age,errorPatience);const why=rgd===null||look.state!=="passed"?null:(0,changes_status.PU)(
rgd);return why===null?look:waiting(why)};const evaluateWorkingInstance=({object})=>(instance2,age)=>{const look=evaluateInstance(instance2,(0,kubernetes_object.
V)(object),age,errorPatience);return look.state==="passed"&&instance2!==null&&!(0,changes_status.$m)(instance2)?waiting((0,changes_status.eg)(instance2)??"it is\
 not Ready"):look};class Delivery{objects;settings;step;before;faults;missingKinds=new Set;constructor(objects2,settings,step,before,faults){this.objects=objects2;
this.settings=settings;this.step=step;this.before=new Map(before.map(entry=>[(0,identity.cu)(entry.object),entry]));this.faults=new Set(faults.map(({object})=>object))}async apply(entry,look){
const earlier=this.before.get((0,identity.cu)(entry.object));const manifest=earlier===void 0?"new":(0,changes_fields.F)(earlier.object,entry.object)?"same":"cha\
nged";const record=await this.recordOf(entry);const{apiVersion:apiVersion2,kind:kind2}=entry.object;const isHopeless=manifest==="same"&&this.faults.has(record.object)||
this.missingKinds.has(`${apiVersion2} ${kind2}`);const settings=isHopeless?{...this.settings,waitSeconds:secondChance}:this.settings;const began=this.settings.clock.
seconds();let outcome="works";let message=null;try{outcome="refused";if(manifest!=="same")await applyWhenServed(this.objects,settings,this.step,entry);outcome="\
fails";if(look!==null)await this.watch(entry,look,settings);outcome="works"}catch(error){message=(0,errors.Wk)(error);this.step.note(message);if(outcome==="refu\
sed"&&!isRefusal(error))outcome="fails";this.missKindOf(entry)}return{...record,manifest,outcome,seconds:this.since(began),message}}missKindOf({object}){const made=(0,
kro_rgd.O3)(object)?(0,kro_rgd._K)(object):null;if(made!==null)this.missingKinds.add(`${made.apiVersion} ${made.kind}`)}async watch({object,file},look,settings){
const{apiVersion:apiVersion2,kind:kind2,metadata}=object;const{clock:clock2}=this.settings;const began=clock2.seconds();await watchGate(`${file}: ${(0,kubernetes_object.
V)(object)} works`,settings,this.step,async()=>look(await this.objects.read(apiVersion2,kind2,metadata.name,metadata.namespace),clock2.seconds()-began))}async remove(wanted){
const kept=new Set(wanted.map(({object})=>(0,identity.cu)(object)));const gone=[...this.before].filter(([id3])=>!kept.has(id3)).map(([,entry])=>entry);const{ground,
rgds:rgds2,instances}=(0,manifests.I)([...this.before.values()]);const records2=[];for(const wave of[instances,...rgds2.toReversed(),ground.toReversed()])records2.
push(...await Promise.all(wave.filter(entry=>gone.includes(entry)).map(entry=>this.removeOne(entry))));return records2}async removeOne(entry){const{apiVersion:apiVersion2,
kind:kind2,metadata}=entry.object;const record=await this.recordOf(entry);const began=this.settings.clock.seconds();try{await this.objects.remove(entry.object);
await watchGate(`${record.object} is gone`,this.settings,this.step,async()=>{const left=await this.objects.read(...[apiVersion2,kind2,metadata.name,metadata.namespace,
"metadata"]);if(left===null)return passed("it is gone");const finalizers=left.metadata.finalizers??[];return waiting(`it is still there, with the finalizers ${finalizers.
join(", ")||"(none)"}`)});return{...record,manifest:"deleted",outcome:"works",seconds:this.since(began),message:null}}catch(error){this.step.note((0,errors.Wk)(
error));return{...record,manifest:"deleted",outcome:"fails",seconds:this.since(began),message:(0,errors.Wk)(error)}}}async recordOf({object,file,line}){const{apiVersion:apiVersion2,
kind:kind2,metadata}=object;const namespaced=!(0,kro_rgd.O3)(object)&&await this.objects.namespaced(apiVersion2,kind2).catch(()=>false);const named2=namespaced?
{...metadata,namespace:metadata.namespace??"default"}:metadata;return{object:(0,kubernetes_object.V)({kind:kind2,metadata:named2}),apiVersion:apiVersion2,file,line}}since(began){
return Math.round((this.settings.clock.seconds()-began)*1e3)/1e3}}function isRefusal(error){for(let one=error;one instanceof Error;one=one.cause)if(one instanceof
kube.a&&one.status!==null&&one.status>=400&&one.status<500)return true;return false}var records=__webpack_require__(29047);;async function restartKro(objects2,settings,step,namespace){
const{clock:clock2}=settings;const began=clock2.seconds();const found=await findController(objects2,namespace);if(found===null)throw new errors.w3(`there is no \
Deployment of kro in namespace ${namespace}`);const{controller}=found;const old=await podsOf(objects2,controller);for(const pod of old)await objects2.remove(pod);
const uids=new Set(old.map(({metadata})=>metadata.uid));await watchGate("the old controller is gone",settings,step,async()=>{const left=(await podsOf(objects2,controller)).
filter(({metadata})=>uids.has(metadata.uid));return left.length===0?passed("it is gone"):waiting(`${left.map(({metadata})=>metadata.name).join(", ")} ends`)});if(controller.
leaderElection)await dropLease(objects2,controller.leaseNamespace,old);await controllerLeads(objects2,settings,step,controller);return Math.round((clock2.seconds()-
began)*1e3)/1e3}async function podsOf(objects2,{namespace,deployment}){const found=await objects2.read("apps/v1","Deployment",deployment,namespace);const{matchLabels={}}=found?.
spec?.selector??{};const selector=Object.entries(matchLabels).map(([name,value])=>`${name}=${value}`).join(",");return selector===""?[]:objects2.list("v1","Pod",
{namespace,selector})}async function dropLease(objects2,namespace,gone){const lease=await objects2.read("coordination.k8s.io/v1","Lease",kro_controller.AI,namespace);
const holder=String(lease?.spec?.holderIdentity??"");if(lease!==null&&gone.some(({metadata})=>holder.startsWith(`${metadata.name}_`)))await objects2.remove(lease)}
var rgds=__webpack_require__(2352);;const wantedGroup="wanted.setup-kro.dev";const wanted_graceSeconds=10;async function wantedSchema(objects2,settings,step,rgd){
const shadow=shadowOf(rgd);const{name}=shadow.metadata;try{await objects2.apply(shadow);const began=settings.clock.seconds();await watchGate(`kro makes the CRD \
that ${(0,kubernetes_object.V)(rgd)} asks for`,settings,step,async()=>{const[crd,found]=await Promise.all([crdOf(objects2,name),objects2.read(shadow.apiVersion,
shadow.kind,name)]);if(crd!==null)return passed(`${crd.metadata.name} is there`);const refused=found===null?void 0:(0,kubernetes_conditions.yb)(found).find(({status})=>status===
"False");return refused!==void 0&&settings.clock.seconds()-began>wanted_graceSeconds?failed((0,kubernetes_conditions.pu)(refused)):waiting("kro has not made it")});
return schemaOf(await crdOf(objects2,name))}catch(error){step.note(`the schema that ${(0,kubernetes_object.V)(rgd)} asks for is not known: ${(0,errors.bD)(error)}`);
return null}finally{await removeShadow(objects2,settings,step,shadow)}}function shadowOf(rgd){const{shortNames:_,categories:__,metadata:___,...schema}=rgd.spec?.
schema??{};return{apiVersion:rgd.apiVersion,kind:rgd.kind,metadata:{name:`wanted-${rgd.metadata.name.slice(0,50).replace(/(?<![-.])[-.]{1,50}$/,"")}`},spec:{...rgd.
spec,schema:{...schema,group:wantedGroup}}}}async function crdOf(objects2,rgd){const found=await objects2.list("apiextensions.k8s.io/v1","CustomResourceDefiniti\
on",{selector:`${identity.aL.rgd}=${rgd}`});return found.find(({spec})=>spec?.group===wantedGroup)??null}function schemaOf(crd){const versions=crd?.spec?.versions??
[];return versions[0]?.schema?.openAPIV3Schema??null}async function removeShadow(objects2,settings,step,shadow){const{apiVersion:apiVersion2,kind:kind2,metadata}=shadow;
try{await objects2.remove(shadow);await watchGate(`${(0,kubernetes_object.V)(shadow)} is gone`,settings,step,async()=>await objects2.read(apiVersion2,kind2,metadata.
name)===null?passed("it is gone"):waiting("it is still there"));const crd=await crdOf(objects2,metadata.name);if(crd!==null)await objects2.remove(crd)}catch(error){
step.note(`${(0,kubernetes_object.V)(shadow)} could not be removed: ${(0,errors.bD)(error)}`)}};async function takeSnapshot(objects2,clock2,earlier=null){const[
rgds2,revisions,crds]=await Promise.all([objects2.list("kro.run/v1alpha1","ResourceGraphDefinition"),absentAsNone(objects2.list("internal.kro.run/v1alpha1","Gra\
phRevision")),generatedCrds(objects2)]);const instances=(await Promise.all(crds.map(crd=>instancesOf(objects2,crd)))).flat();const made=await madeByKro(objects2,
rgds2,instances,earlier);const pods2=await snapshot_podsOf(objects2,[...instances,...made]);return{schemaVersion:1,takenAt:clock2.date().toISOString(),rgds:rgds2.
map(trimmed),revisions:revisions.map(({spec,...revision})=>trimmed({...revision,spec:withoutGraph(spec)})),crds:crds.map(recordOf),instances:instances.map(trimmed),
objects:made.map(trimmed),pods:pods2}}async function generatedCrds(objects2){const crds=await objects2.list("apiextensions.k8s.io/v1","CustomResourceDefinition",
{selector:`${identity.aL.owned}=true`});return crds.filter(crd=>crd.spec?.group!==wantedGroup)}function recordOf(crd){const{names,versions=[]}=crd.spec??{};const version=versions.
find(({storage})=>storage)??versions[0];return{name:crd.metadata.name,kind:names?.kind??"",schema:version?.schema?.openAPIV3Schema??{}}}async function instancesOf(objects2,crd){
const{group,names,versions=[]}=crd.spec??{};const version=versions.find(({storage})=>storage)??versions[0];if(version===void 0||names?.kind===void 0)return[];return absentAsNone(
objects2.list(`${group}/${version.name}`,names.kind))}async function madeByKro(objects2,rgds2,instances,earlier){const kinds=new Map([...rgds2.flatMap(templatesOf),
...earlier?.objects??[],...(earlier?.rgds??[]).flatMap(templatesOf)].map(({apiVersion:apiVersion2,kind:kind2})=>[`${apiVersion2} ${kind2}`,{apiVersion:apiVersion2,
kind:kind2}]));const listed=await Promise.all([...kinds.values()].map(({apiVersion:apiVersion2,kind:kind2})=>absentAsNone(objects2.list(apiVersion2,kind2,{selector:identity.
aL.instanceId,part:partOf(kind2)}))));const nested=instances.filter(instance2=>(0,identity.Wy)(instance2,identity.aL.instanceId)!==null);const found=new Map([...listed.
flat(),...nested].map(object=>[(0,identity.cu)(object),object]));const lost=(earlier?.objects??[]).filter(object=>!found.has((0,identity.cu)(object)));const still=await Promise.
all(lost.map(object=>sameObject(objects2,object)));return[...found.values(),...still.flatMap(object=>object??[])]}const partOf=kind2=>kind2==="Secret"?"metadata":
"all";async function sameObject(objects2,object){const{apiVersion:apiVersion2,kind:kind2,metadata}=object;const found=await objects2.read(apiVersion2,kind2,metadata.
name,metadata.namespace,partOf(kind2));return found!==null&&found.metadata.uid===metadata.uid?{...found,apiVersion:apiVersion2,kind:kind2}:null}function templatesOf(rgd){
const resources=rgd.spec?.resources;return(Array.isArray(resources)?resources:[]).flatMap(one=>{const{apiVersion:apiVersion2,kind:kind2}=one?.template??{};return typeof apiVersion2===
"string"&&typeof kind2==="string"?[{apiVersion:apiVersion2,kind:kind2}]:[]})}async function snapshot_podsOf(objects2,around){const namespaces=new Set(around.flatMap(
({metadata})=>metadata.namespace??[]));if(namespaces.size===0)return[];const pods2=await objects2.list("v1","Pod");return pods2.filter(({metadata})=>namespaces.
has(metadata.namespace??"")).map(pod=>({namespace:pod.metadata.namespace??"",name:pod.metadata.name,uid:pod.metadata.uid??"",owner:ownerOf(pod),restarts:restartsOf(
pod)}))}function ownerOf(pod){const owner=pod.metadata.ownerReferences?.[0];if(owner===void 0)return null;const hash=(0,identity.Wy)(pod,"pod-template-hash");return owner.
kind==="ReplicaSet"&&hash!==null&&owner.name.endsWith(`-${hash}`)?`Deployment/${owner.name.slice(0,-hash.length-1)}`:`${owner.kind}/${owner.name}`}function restartsOf(pod){
const statuses=pod.status?.containerStatuses??[];return statuses.reduce((sum,{restartCount=0})=>sum+restartCount,0)}const lastApplied="kubectl.kubernetes.io/las\
t-applied-configuration";function trimmed(object){const{managedFields:_,annotations,...metadata}=object.metadata;const{[lastApplied]:__,...kept}=annotations??{};
return{...object,metadata:{...metadata,...Object.keys(kept).length>0?{annotations:kept}:{}}}}function withoutGraph(spec={}){return Object.fromEntries(Object.entries(
spec).filter(([,value])=>typeof value!=="object"))}async function absentAsNone(list){try{return await list}catch(error){if((0,kube.c)(error))return[];throw error}}
var verdict=__webpack_require__(87348);;function isSameSet(one,other){const others=new Map(other.map(({object})=>[(0,identity.cu)(object),object]));return one.length===
other.length&&one.every(({object})=>(0,changes_fields.F)(object,others.get((0,identity.cu)(object))))}async function proveChange(proof){const{objects:objects2,settings,
baseline,manifests:manifests2,failOn}=proof;const{steps,clock:clock2}=settings;const transition={schemaVersion:1,baseline:{what:baseline.what,commit:baseline.commit,
same:false},failOn:[...failOn],baselineFaults:[],applied:[],woken:[],restart:null,served:[],wanted:{}};const answering=await steps.step("changes.baseline",`the \
baseline (${baseline.what}) is applied and works`,async step=>{const applied2=await deliver(objects2,settings,step,baseline.manifests,[]);transition.baselineFaults=
applied2.filter(({outcome})=>outcome!=="works");for(const{object,message}of transition.baselineFaults)step.note(`${object}: ${message}`);const living=(await takeSnapshot(
objects2,clock2)).instances.filter(changes_status.$m);const one=new Map(living.map(instance2=>[`${instance2.apiVersion} ${instance2.kind}`,instance2]));const woken=await wakeInstances(
objects2,settings,step,[...one.values()],()=>false,()=>secondChance);return new Set(woken.filter(({answered})=>answered).map(kindOf))});const{living:before,recorded}=await steps.
step("changes.snapshot","take down what lives",async step=>{const snapshot=await takeSnapshot(objects2,clock2);step.note(described(snapshot));return{living:snapshot,
recorded:proof.record(records.G.before,snapshot)}});await steps.step("changes.apply",`apply the ${manifests2.length} object(s) of the workspace over it`,async step=>{
transition.applied=await deliver(objects2,settings,step,manifests2,baseline.manifests,transition.baselineFaults);proof.record(records.G.transition,transition)});
await steps.step("changes.schema","see which schema each changed RGD asks for",async step=>{const changed=manifests2.filter(({object})=>(0,kro_rgd.O3)(object)&&
before.rgds.some(({metadata})=>metadata.name===object.metadata.name)&&transition.applied.some(record=>isChangedRgd(record,object.metadata.name)));const schemas=await Promise.
all(changed.map(async({object})=>{const crd=(0,rgds.P)(object,before.crds);return crd===null?null:{crd:crd.name,schema:await wantedSchema(objects2,settings,step,
object)}}));for(const found of schemas)if(found!==null&&found.schema!==null)transition.wanted[found.crd]=found.schema;step.note(`${Object.keys(transition.wanted).
length} schemas`)});const wake2=(step,instances)=>wakeInstances(objects2,settings,step,instances,instance2=>answering.has(kindOf({apiVersion:instance2.apiVersion,
object:`${instance2.kind}/`})),instance2=>(0,changes_status.$m)(instance2)?settings.waitSeconds:secondChance);await steps.step("changes.wake","have kro reconcil\
e every living instance",async step=>{transition.woken=await wake2(step,(await takeSnapshot(objects2,clock2,before)).instances);proof.record(records.G.transition,
transition)});await steps.step("changes.restart","restart kro, and see whether everything is still served",async step=>{const seconds=await restartKro(objects2,
settings,step,proof.namespace);transition.restart={seconds,message:null};transition.served=await wake2(step,(await takeSnapshot(objects2,clock2,before)).instances);
proof.record(records.G.transition,transition)});return steps.step("changes.compare","compare what lives with what lived",async step=>{const after=proof.record(records.
G.after,await takeSnapshot(objects2,clock2,before));const changes=(0,compare.L)(recorded,after,transition);step.note((0,verdict.gD)(changes));proof.changed(changes);
const reasons=(0,verdict.R7)(changes);if(reasons.length>0)throw new errors.w3(`compared with the baseline (${baseline.what}): ${reasons.join(", ")}`,{hint:"chan\
ges.json of the report has each of them; fail-on says which changes besides broken ones fail the job"});return changes})}const isChangedRgd=({object,manifest,outcome},name)=>object===
`ResourceGraphDefinition/${name}`&&manifest==="changed"&&outcome!=="refused";const kindOf=({apiVersion:apiVersion2,object})=>`${apiVersion2} ${object.slice(0,object.
indexOf("/"))}`;const described=({rgds:rgds2,instances,objects:objects2,pods:pods2})=>`${rgds2.length} RGDs, ${instances.length} instances, ${objects2.length} o\
bjects that kro made, ${pods2.length} pods`;;const recordIn=(report,redaction)=>(file,value)=>{const masked=redaction.object(value);const folders=(0,external_node_path_.
dirname)(file).split("/");(0,write_file.IL)(report,...folders);(0,write_file.lo)((0,external_node_path_.join)(report,file),`${JSON.stringify(masked,null,2)}
`);return masked};;async function proveWithBaseline({inputs,manifests:manifests2},baseline,objects2,{places,redaction,settings,runtime}){const record=recordIn(places.
report,redaction);if(isSameSet(baseline.manifests,manifests2)){record(records.G.transition,nothingDiffers(baseline,inputs.failOn));runtime.log.warning(`nothing \
differs from the baseline (${baseline.what}), so that no change was tried: the manifests are proven as they are`);return manifestsGate(objects2,settings,manifests2)}
await proveChange({...{objects:objects2,settings,baseline,manifests:manifests2,record},namespace:inputs.namespace,failOn:inputs.failOn,changed:changes=>{runtime.
output("changes",(0,changes_json.b)(changes));runtime.log.info(`compared with the baseline (${baseline.what}): ${(0,verdict.gD)(changes)}`)}})}const nothingDiffers=({
what,commit},failOn)=>({schemaVersion:1,baseline:{what,commit,same:true},failOn:[...failOn],...{baselineFaults:[],applied:[],woken:[],served:[],wanted:{}},restart:null});
var reader=__webpack_require__(69999);var record_shapes=__webpack_require__(43939);;const standInsFile="evidence/stand-ins.json";var instance=__webpack_require__(
84193);var api_path=__webpack_require__(11364);var stand_ins=__webpack_require__(93704);var selectors=__webpack_require__(71612);;const standInFor=(object,standIns)=>standIns.
find(({kind:kind2,apiVersion:apiVersion2,selector,objectName})=>(kind2===null||kind2===object.kind)&&(apiVersion2===null||apiVersion2===object.apiVersion)&&(selector===
null||(0,selectors.k)(selector,object.metadata.labels))&&(objectName===null||matchesName(objectName,object.metadata.name)))??null;function matchesName(pattern,name){
const[first="",...rest]=pattern.split("*");if(rest.length===0)return name===pattern;if(!name.startsWith(first))return false;let at=first.length;for(const[index,
part]of rest.entries()){if(index===rest.length-1)return name.length-part.length>=at&&name.endsWith(part);const found=name.indexOf(part,at);if(found===-1)return false;
at=found+part.length}return true}const deepest=50;function filledIn(status,object,now){const missing=[];const valueOf=source=>{const path=(0,stand_ins.tC)(source);
const value=path==="now"?now:path===null?void 0:(0,fields.ZZ)(object,...path);if(value===void 0)missing.push(source);return value};const fill=(value,depth)=>{if(typeof value===
"string")return fillText(value,valueOf);if(depth>deepest||value===null||typeof value!=="object")return value;if(Array.isArray(value))return value.map(one=>fill(
one,depth+1));return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,fill(one,depth+1)]))};return{status:fill(status,0),missing}}function fillText(text,valueOf){
const whole=/^\$\{([^{}]{1,500})\}$/.exec(text)?.[1];if(whole!==void 0)return valueOf(whole);return text.replace(/\$\{([^{}]{1,500})\}/g,(_,source)=>{const value=valueOf(
source);return typeof value==="object"?JSON.stringify(value):String(value??"")})}function merged(under,over){const result={...under};for(const[name,value]of Object.
entries(over)){const below2=result[name];if(value===null)delete result[name];else result[name]=(0,values.pi)(value)?merged((0,values.pi)(below2)?below2:{},value):
value}return result};const systemNamespaces=new Set(["kube-system","kube-public","kube-node-lease"]);const workloadKinds=["Deployment","StatefulSet","DaemonSet"];
async function workloadsIn(objects2,kro2){const rbac2="rbac.authorization.k8s.io/v1";const listed=Promise.all(workloadKinds.map(kind2=>objects2.list("apps/v1",kind2)));
const[workloads,clusterRoles,roles,clusterBindings,bindings]=await Promise.all([listed,objects2.list(rbac2,"ClusterRole"),objects2.list(rbac2,"Role"),objects2.list(
rbac2,"ClusterRoleBinding"),objects2.list(rbac2,"RoleBinding")]);return workloads.flat().flatMap(workload=>{const namespace=workload.metadata.namespace??"";const account2={
namespace,name:(0,fields.Qq)(workload,"spec","template","spec","serviceAccountName")??"default"};if(systemNamespaces.has(namespace)||isSame(account2,kro2))return[];
const rules=[...clusterBindings,...bindings].filter(binding=>(0,kubernetes_rbac.IQ)(binding,account2)).flatMap(binding=>(0,fields.p_)((0,kubernetes_rbac.zE)(binding,
{clusterRoles,roles}),"rules"));return[{name:(0,kubernetes_object.V)(workload),rules}]})}const isSame=(one,other)=>other!==null&&one.namespace===other.namespace&&
one.name===other.name;const writes=new Set(["update","patch","*"]);const controllerOfKind=(workloads,group,plural)=>workloads.find(({rules})=>rules.some(rule=>(0,
fields.Te)(rule,"apiGroups").includes(group)&&(0,fields.Te)(rule,"verbs").some(verb=>writes.has(verb))&&(0,fields.Te)(rule,"resources").some(resource=>["*","*/s\
tatus",`${plural}/status`,`${plural}/*`].includes(resource))))??null;const mayWriteAnything=workloads=>workloads.filter(({rules})=>rules.some(rule=>(0,fields.Te)(
rule,"apiGroups").includes("*")&&(0,fields.Te)(rule,"resources").some(resource=>resource==="*"||resource==="*/status")&&(0,fields.Te)(rule,"verbs").some(verb=>writes.
has(verb))));function otherController({metadata},ours){for(const entry of(0,fields.p_)(metadata,"managedFields")){const manager=(0,fields.Qq)(entry,"manager")??
"";if(manager===ours||isKro(manager))continue;const wroteStatus=(0,fields.Qq)(entry,"subresource")==="status"||(0,fields.ZZ)(entry,"fieldsV1","f:status")!==void 0;
const wroteFinalizer=(0,fields.ZZ)(entry,"fieldsV1","f:metadata","f:finalizers")!==void 0;if(wroteStatus||wroteFinalizer)return manager}return null}const isKro=manager=>manager===
"kro"||manager.startsWith("kro.run/");;const is=(type,reason,message="")=>({type,status:"True",reason,message});const isNot=(type,reason,message)=>({...{type,status:"\
False",reason,message}});const below=(...domains)=>group=>domains.some(domain=>group===domain||group.endsWith(`.${domain}`));const families=[{name:"ACK",owns:below(
"services.k8s.aws"),well:[is("ACK.ResourceSynced","","Resource synced successfully")],failing:(message,reason)=>[isNot("ACK.ResourceSynced",reason,message),is("\
ACK.Terminal",reason,message)]},{name:"Config Connector",owns:below("cnrm.cloud.google.com"),well:[is("Ready","UpToDate","The resource is up to date")],failing:(message,reason)=>[
isNot("Ready",reason||"UpdateFailed",message)]},{name:"Azure Service Operator",owns:below("azure.com"),well:[is("Ready","Succeeded")],failing:(message,reason)=>[
isNot("Ready",reason||"Failed",message)]},{name:"Crossplane",owns:below("crossplane.io","upbound.io"),well:[is("Ready","Available"),is("Synced","ReconcileSucces\
s")],failing:(message,reason)=>[isNot("Ready","Creating",message),isNot("Synced",reason||"ReconcileError",message)]},{name:"Flux",owns:below("toolkit.fluxcd.io"),
well:[is("Ready","Succeeded","stand-in of setup-kro")],failing:(message,reason)=>[isNot("Ready",reason||"ReconciliationFailed",message)]},{name:"cert-manager",owns:below(
"cert-manager.io"),well:[is("Ready","Ready","stand-in of setup-kro")],failing:(message,reason)=>[isNot("Ready",reason||"Failed",message)]}];const anyFamily={name:"\
other",owns:()=>true,well:[],failing:(message,reason)=>[isNot("Ready",reason||"Failed",message)]};const familyOf=({apiVersion:apiVersion2})=>families.find(({owns})=>owns(
(0,api_path.F)(apiVersion2)))??anyFamily;const account="000000000000";function arnOf(object){const group=(0,api_path.F)(object.apiVersion);if(!below("services.k\
8s.aws")(group))return null;const service=group.split(".",1)[0]??"";const name=(0,fields.Qq)(object,"spec","name")??object.metadata.name;if(service==="s3")return`\
arn:aws:s3:::${name}`;const region=service==="iam"?"":regionOf(object);return`arn:aws:${service}:${region}:${account}:${object.kind.toLowerCase()}/${name}`}const regionOf=object=>object.
metadata.annotations?.["services.k8s.aws/region"]??"us-east-1";;const longest=256;const pattern_text_deepest=20;function textForPattern(pattern){const reader2=new PatternReader(
pattern);const made=reader2.choices(0);return made===null||!reader2.isAtEnd||made.length>longest?null:made}class PatternReader{pattern;at=0;constructor(pattern){
this.pattern=pattern}get isAtEnd(){return this.at>=this.pattern.length}choices(depth){if(depth>pattern_text_deepest)return null;let made=this.sequence(depth);while(this.
pattern.charAt(this.at)==="|"){this.at+=1;const other=this.sequence(depth);if(made===null||other===null)return null;if(made==="")made=other}return made}sequence(depth){
let made="";while(!this.isAtEnd&&!"|)".includes(this.pattern.charAt(this.at))){const atom=this.atom(depth);const times=this.times();if(atom===null||times===null||
made.length+atom.length*times>longest)return null;made+=atom.repeat(times)}return made}atom(depth){const one=this.pattern.charAt(this.at);this.at+=1;if(one==="^"||
one==="$")return"";if(one===".")return"a";if(one==="\\")return this.escape();if(one==="[")return this.set();if(one!=="(")return"*+?{".includes(one)?null:one;const[
opening=""]=/^\?(?::|P?<\w{1,50}>)/.exec(this.pattern.slice(this.at,this.at+60))??[];if(opening===""&&this.pattern.charAt(this.at)==="?")return null;this.at+=opening.
length;const made=this.choices(depth+1);if(this.pattern.charAt(this.at)!==")")return null;this.at+=1;return made}escape(){const one=this.pattern.charAt(this.at);
this.at+=1;const classes={d:"1",w:"a",s:" ",D:"a",S:"a",W:"-"};if(Object.hasOwn(classes,one))return classes[one]??null;if(one==="b"||one==="A"||one==="z")return"";
return/[A-Za-z0-9]/.test(one)?null:one}set(){const end=this.endOfSet();if(end===-1)return null;const inside=this.pattern.slice(this.at,end);this.at=end+1;if(inside.
startsWith("^"))return["a","1","-","Z"].find(one=>!inside.includes(one))??null;if(/a-z|\\w|\[:alpha:\]|\[:alnum:\]|\[:lower:\]/.test(inside))return"a";if(/a-f/.
test(inside))return"a";if(/0-9|\\d|\[:digit:\]/.test(inside))return"1";if(/\[:upper:\]|A-Z/.test(inside))return"A";const first=inside.charAt(0)==="\\"?inside.charAt(
1):inside.charAt(0);return first===""?null:first}endOfSet(){for(let at=this.at+1;at<this.pattern.length;at+=1){if(this.pattern.charAt(at)==="\\")at+=1;else if(this.
pattern.startsWith("[:",at))at=Math.max(at,this.pattern.indexOf(":]",at)+1);else if(this.pattern.charAt(at)==="]")return at}return-1}times(){const[quantifier="",
least]=/^(?:[*+?]|\{(\d{1,4})(?:,\d{0,4})?\})\??/.exec(this.pattern.slice(this.at,this.at+16))??[];this.at+=quantifier.length;if(least!==void 0)return Number(least);
return quantifier.startsWith("?")?0:1}}var kro_expressions=__webpack_require__(71291);;const newWish=()=>({not:[],atLeast:null,atMost:null,fields:new Map,items:[],
each:[]});const mostItems=50;function wishesFor(object,rgds2){const root=newWish();const sources=nodesOf(object,rgds2).flatMap(({rgd,ids:ids2})=>{const expressions=(0,
kro_expressions.B)(rgd);return ids2.map(id3=>({id:id3,expressions}))});for(const{id:id3,expressions}of sources)for(const{cel,resource,use}of expressions)if(use===
"readyWhen"&&resource===id3)new Reader(object,root,[id3,"each"]).hold(cel,true);for(const{id:id3,expressions}of sources)for(const expression of expressions)wishes_define(
expression,id3,new Reader(object,root,namesOf(expression,id3)));const status=root.fields.get("status");if(status===void 0)return null;applyEach(status);return status}
function wishes_define({cel},_id,reader2){reader2.define(cel)}const namesOf=({resource,use},id3)=>resource===id3&&use==="readyWhen"?[id3,"each"]:[id3];function nodesOf(object,rgds2){
const labels=object.metadata.labels??{};const node=labels["kro.run/node-id"];const name=labels["kro.run/resource-graph-definition-name"];return rgds2.flatMap(rgd=>{
if(name!==void 0&&rgd.metadata.name!==name)return[];const ids2=resourcesOf(rgd).flatMap(({id:id3,apiVersion:apiVersion2,kind:kind2})=>(node===void 0||node===id3)&&
apiVersion2===object.apiVersion&&kind2===object.kind?[id3]:[]);return ids2.length===0?[]:[{rgd,ids:ids2}]})}const resourcesOf=rgd=>{const resources=(0,fields.ZZ)(
rgd,"spec","resources");return(Array.isArray(resources)?resources:[]).map(resource=>({id:String((0,fields.ZZ)(resource,"id")??""),apiVersion:(0,fields.ZZ)(resource,
"template","apiVersion"),kind:(0,fields.ZZ)(resource,"template","kind")}))};function applyEach(wish){if(wish.each.length>0&&wish.items.length===0)wish.items.push(
newWish());for(const item of wish.items)for(const apply of wish.each)apply(item);for(const one of[...wish.fields.values(),...wish.items])applyEach(one)}class Reader{object;own;scope;constructor(object,root,own,scope){
this.object=object;this.own=own;this.scope=scope??new Map(own.map(name=>[name,root]))}hold(cel,truth){if(cel.kind==="unary"&&cel.operator==="!")this.hold(cel.of,
!truth);else if(cel.kind==="binary")this.holdBinary(cel,truth);else if(cel.kind==="choice")this.holdChoice(cel,truth);else if(cel.kind==="call")this.holdCall(cel,
truth);else if(truth||cel.kind!=="literal"){const wish=this.at(cel);if(wish!==null)wish.value??=truth}}define(cel){switch(cel.kind){case"field":case"index":if(this.
at(cel)===null)this.define(cel.of);if(cel.kind==="index")this.define(cel.index);return;case"call":this.defineCall(cel);return;case"binary":this.define(cel.left);
this.define(cel.right);return;case"choice":for(const part of[cel.condition,cel.yes,cel.no])this.define(part);return;case"unary":this.define(cel.of);return;case"\
list":for(const item of cel.items)this.define(item);return;case"map":for(const entry of cel.entries)this.define(entry);return;case"name":case"literal":return}}holdBinary({
operator,left,right},truth){if(operator==="&&"||operator==="||"){this.hold(left,truth);if(operator==="&&"===truth)this.hold(right,truth);return}this.compare(left,
operator,right,truth)}compare(left,operator,right,truth){const known=this.constant(right);if(operator==="in")return this.holdIn(left,right,truth);if(known===void 0){
const other=this.constant(left);if(other!==void 0&&this.constant(right)===void 0)return this.compareWith(right,wishes_mirrored[operator]??operator,other,truth);
this.define(left);this.define(right);return}this.compareWith(left,operator,known,truth)}compareWith(cel,operator,value,truth){const meant=truth?operator:negated[operator]??
operator;const size=sizeOf(cel);if(size!==null){const list=this.at(size);if(list!==null&&typeof value==="number"&&meant!=="<"&&meant!=="<=")list.atLeast??=meant===
">"||meant==="!="?value+1:value;return}const wish=this.at(converted(cel));if(wish===null)return this.define(cel);if(meant==="!="){if(value!==null)wish.not.push(
value)}else if(meant==="=="){if(value!==null)wish.value??=value}else if(typeof value==="number"){if(meant===">"||meant===">=")wish.atLeast??=meant===">"?value+1:
value;else wish.atMost??=meant==="<"?value-1:value}}holdIn(left,right,truth){const choices2=right.kind==="list"?right.items.flatMap(item=>this.constant(item)??[]):
[];const value=this.constant(left);if(right.kind!=="list"&&value!==void 0){const list=this.at(right);if(list!==null&&truth)list.items.push({...newWish(),value});
return}const wish=this.at(left);if(wish===null)return this.define(left);if(!truth)wish.not.push(...choices2);else if(choices2[0]!==void 0)wish.value??=choices2[0]}holdChoice({
condition,yes,no},truth){const never=yes.kind==="literal"&&yes.value!==truth;this.hold(condition,!never);this.hold(never?no:yes,truth)}holdCall(call,truth){const{
of,name,args}=call;const[first,second]=args;if(of!==null&&first?.kind==="name"&&second!==void 0&&predicates.has(name)){const list=this.at(of);if(list===null)return this.
define(of);const holds=item=>this.within(first.name,item).hold(second,truth);if(name==="all"?truth:!truth)list.each.push(holds);else this.item(list,holds);return}
if(of!==null&&first!==void 0&&(name==="contains"||name==="startsWith"||name==="endsWith")){const part=this.constant(first);const wish=this.at(of);if(wish!==null&&
truth&&typeof part==="string")wish.value??=part;return}if(of!==null&&name==="orValue")return this.hold(of,truth);if(truth||name!=="has")this.defineCall(call)}defineCall({
of,name,args}){const[first,second]=args;if(of!==null&&first?.kind==="name"&&second!==void 0&&macros.has(name)){const list=this.at(of);if(list===null)this.define(
of);else if(name==="filter"||predicates.has(name))this.item(list,item=>this.within(first.name,item).hold(second,true));else for(const part of args.slice(1))this.
within(first.name,list.items[0]??=newWish()).define(part);return}if(of!==null&&this.at(of)===null)this.define(of);for(const arg of args)this.define(arg)}at(cel){
if(cel.kind==="name")return this.scope.get(cel.name)??null;if(cel.kind==="field")return child(this.at(cel.of),cel.name);if(cel.kind==="index"){const key=this.constant(
cel.index);const of2=this.at(cel.of);if(typeof key==="string")return child(of2,key);return of2===null?null:itemAt(of2,typeof key==="number"?key:0)}if(cel.kind!==
"call")return null;const[first,second]=cel.args;if(cel.of===null)return cel.name==="dyn"||cel.name==="has"?first?this.at(first):null:null;const of=this.at(cel.of);
if(of===null)return null;if(cel.name==="orValue"||cel.name==="value"||cel.name==="or")return of;if(cel.name==="first"||cel.name==="last")return itemAt(of,0);if(cel.
name!=="filter"||first?.kind!=="name"||second===void 0)return null;return{...newWish(),items:[this.item(of,item=>this.within(first.name,item).hold(second,true))]}}item(list,fill){
const wanted=newWish();fill(wanted);return addItem(list,wanted)}within(name,wish){return new Reader(this.object,wish,this.own,new Map([...this.scope,[name,wish]]))}constant(cel){
if(cel.kind==="literal")return cel.value;if(cel.kind==="unary"&&cel.operator==="-"){const value2=this.constant(cel.of);return typeof value2==="number"?-value2:void 0}
if(cel.kind==="call"&&cel.of===null&&conversions.has(cel.name)&&cel.args[0]!==void 0)return this.constant(cel.args[0]);const path=pathOf(cel);if(path===null||!this.
own.includes(String(path[0]))||path[1]==="status")return void 0;const value=(0,fields.ZZ)(this.object,...path.slice(1));return value===null||["string","number",
"boolean"].includes(typeof value)?value:void 0}}const predicates=new Set(["exists","exists_one","existsOne","all"]);const macros=new Set([...predicates,"filter",
"map","transformList","transformMap"]);const conversions=new Set(["int","uint","double","dyn","string","bool"]);const wishes_mirrored={"<":">","<=":">=",">":"<",
">=":"<="};const negated={"==":"!=","!=":"==","<":">=","<=":">",">":"<=",">=":"<"};const child=(of,name)=>{if(of===null)return null;const known=of.fields.get(name);
if(known!==void 0)return known;const wish=newWish();of.fields.set(name,wish);return wish};function itemAt(of,position){if(!Number.isInteger(position)||position<
0||position>=mostItems)return null;while(of.items.length<=position)of.items.push(newWish());return of.items[position]??null}const sizeOf=cel=>cel.kind==="call"&&
cel.name==="size"?cel.of??cel.args[0]??null:null;const converted=cel=>cel.kind==="call"&&cel.of===null&&conversions.has(cel.name)&&cel.args[0]!==void 0?converted(
cel.args[0]):cel;function pathOf(cel){if(cel.kind==="name")return[cel.name];const of=cel.kind==="field"||cel.kind==="index"?pathOf(cel.of):null;if(of===null)return null;
if(cel.kind==="field")return[...of,cel.name];if(cel.kind!=="index"||cel.index.kind!=="literal")return null;const{value}=cel.index;return typeof value==="string"||
typeof value==="number"?[...of,value]:null}function addItem(list,wanted){const agreeing=list.items.filter(item=>agrees(item,wanted));const name=wanted.fields.get(
"type")?.value;const found=agreeing.find(item=>name!==void 0&&item.fields.get("type")?.value===name)??agreeing.find(item=>name===void 0||item.fields.get("type")?.
value===void 0);if(found===void 0){list.items.push(wanted);return wanted}merge(found,wanted);return found}function agrees(one,other){if(one.value!==void 0&&other.
value!==void 0&&one.value!==other.value)return false;if(other.value!==void 0&&one.not.includes(other.value))return false;if(one.value!==void 0&&other.not.includes(
one.value))return false;return[...other.fields].every(([name,wish])=>{const mine=one.fields.get(name);return mine===void 0||agrees(mine,wish)})}function merge(into,from){
if(from.value!==void 0)into.value??=from.value;into.not.push(...from.not);into.atLeast??=from.atLeast;into.atMost??=from.atMost;into.each.push(...from.each);for(const[
name,wish]of from.fields){const mine=into.fields.get(name);if(mine===void 0)into.fields.set(name,wish);else merge(mine,wish)}for(const item of from.items)addItem(
into,item)};const values_deepest=30;const filledDepth=3;const mostEntries=50;function valueFor(schema,wish,name,context,depth=0){const wanted=wish.value===void 0?
void 0:asTyped(wish.value,schema);if(wanted!==void 0||depth>values_deepest)return wanted;switch(typeOf(schema,wish)){case"object":return objectFor(schema,wish,context,
depth);case"array":return arrayFor(schema,wish,name,context,depth);case"integer":case"number":return numberFor(schema,wish);case"boolean":return!wish.not.includes(
true);default:return textFor(schema,wish,name,context)}}function typeOf(schema,wish){const type=(0,fields.Qq)(schema,"type");if(type!==null)return type;if((0,fields.
ZZ)(schema,"x-kubernetes-int-or-string")===true)return"integer";if(wish.fields.size>0||(0,fields.ZZ)(schema,"properties")!==void 0)return"object";if(wish.items.
length>0)return"array";return wish.atLeast===null&&wish.atMost===null?"string":"integer"}function asTyped(value,schema){const type=(0,fields.Qq)(schema,"type");
if(type===null||value===null)return value;if(type==="string")return typeof value==="string"?value:void 0;if(type==="boolean")return typeof value==="boolean"?value:
void 0;if(type==="integer"||type==="number")return typeof value==="number"?value:void 0;return void 0}function objectFor(schema,wish,context,depth){const properties=(0,
fields.ZZ)(schema,"properties")??{};const others=(0,fields.ZZ)(schema,"additionalProperties");const isBare=wish.fields.size===0;const names=new Set([...(0,fields.
Te)(schema,"required"),...wish.fields.keys()]);if(isBare&&depth<filledDepth)for(const name of Object.keys(properties).slice(0,mostEntries))names.add(name);const entries=[
...names].flatMap(name=>{const inner=Object.hasOwn(properties,name)?properties[name]:others;const value=valueFor(inner??{},wish.fields.get(name)??newWish(),name,
context,depth+1);return value===void 0?[]:[[name,value]]});return Object.fromEntries(entries)}function arrayFor(schema,wish,name,context,depth){const length=Math.
min(mostEntries,Math.max(1,(0,fields.ai)(schema,"minItems")??0,wish.atLeast??0,wish.items.length));return Array.from({length},(_,at)=>valueFor((0,fields.ZZ)(schema,
"items")??{},wish.items[at]??newWish(),name.replace(/(?<=.{2})s$/,""),{...context,name:at===0?context.name:`${context.name}-${at}`},depth+1))}function numberFor(schema,wish){
const least=Math.max(...[wish.atLeast,(0,fields.ai)(schema,"minimum"),1].map(one=>one??Number.NEGATIVE_INFINITY));const most=Math.min(...[wish.atMost,(0,fields.
ai)(schema,"maximum")].map(one=>one??Number.POSITIVE_INFINITY));let value=wish.atMost===null?Math.min((0,fields.ai)(schema,"default")??least,most):Math.min(least,
most);if(wish.atLeast!==null&&value<wish.atLeast)value=wish.atLeast;while(wish.not.includes(value)&&value<most)value+=1;return value}const goodWords=/^(?:active|available|ready|running|succeeded|success|completed?|healthy|ok|true|enabled|in-?service|deployed|up)$/i;
function textFor(schema,wish,name,context){const choices2=(0,fields.Te)(schema,"enum").filter(choice2=>!wish.not.includes(choice2));const choice=choices2.find(one=>goodWords.
test(one))??choices2[0];if(choice!==void 0)return choice;const usual=(0,fields.Qq)(schema,"default");if(usual!==null&&usual!==""&&!wish.not.includes(usual))return usual;
const made=formatted((0,fields.Qq)(schema,"format"),context)??byPattern(schema)??named(name,context);const long=Math.max((0,fields.ai)(schema,"minLength")??0,wish.
atLeast??0);const fitting=made.padEnd(Math.min(long,4096),"0").slice(0,(0,fields.ai)(schema,"maxLength")??4096);return wish.not.includes(fitting)?`${fitting}-1`:
fitting}function byPattern(schema){const pattern=(0,fields.Qq)(schema,"pattern");return pattern===null?null:textForPattern(pattern)}function formatted(format,{now}){
const texts={"date-time":now,datetime:now,date:now.slice(0,10),duration:"1m",byte:"c3RhbmQtaW4=",uri:"https://stand-in.example",hostname:"stand-in.example",email:"\
stand-in@example.com",ipv4:address,ipv6:"2001:db8::10",cidr:"192.0.2.0/24",mac:"00:00:5e:00:53:10",uuid:id2,uuid4:id2};return format!==null&&Object.hasOwn(texts,
format)?texts[format]??null:null}const address="192.0.2.10";const id2="00000000-0000-4000-8000-000000000000";function named(name,{name:object,arn,now}){if(/arn$/i.
test(name))return arn??`arn:aws:stand-in:us-east-1:000000000000:${object}`;if(/(?:url|uri|issuer|selfLink)$/i.test(name))return`https://${object}.stand-in.examp\
le`;if(/(?:endpoint|hostname|host|domain|fqdn|dnsName)$/i.test(name))return`${object}.stand-in.example`;if(/(?:ip|ipAddress|privateIP|publicIP)$/i.test(name))return address;
if(/cidr(?:Block)?$/i.test(name))return"192.0.2.0/24";if(/(?:time|timestamp|date|At)$/.test(name))return now;if(/port$/i.test(name))return"5432";if(/accountID$/i.
test(name))return"000000000000";if(/region$/i.test(name))return"us-east-1";if(/email$/i.test(name))return`${object}@stand-in.example`;if(/(?:^|[a-z])data$/i.test(
name))return"c3RhbmQtaW4=";if(/^status$/i.test(name))return"True";if(/^(?:state|phase)$/i.test(name))return"available";return`${object}-${name.toLowerCase()}`}const allows=(schema,name)=>(0,
fields.ZZ)(schema,"properties",name)!==void 0||(0,fields.ZZ)(schema,"additionalProperties")!==void 0||(0,fields.ZZ)(schema,"x-kubernetes-preserve-unknown-fields")===
true;;function statusFor(object,schema,wish,now){const family=familyOf(object);const wanted=wish??newWish();if(wish===null&&family===anyFamily)return null;addConditions(
wanted,schema,family.well,object);if(arnOf(object)!==null&&allows(schema,"ackResourceMetadata"))addAckMetadata(wanted,object);if(wanted.fields.size===0)return null;
return valueFor({...asObject(schema),type:"object"},wanted,"status",contextOf(object,now))}function failedStatus(object,schema,{message,reason},now){const family=familyOf(
object);const wanted=newWish();addConditions(wanted,schema,family.failing(message,reason),object);if(wanted.fields.size===0)return null;return valueFor({...asObject(
schema),type:"object"},wanted,"status",contextOf(object,now))}const asObject=schema=>schema!==null&&typeof schema==="object"?schema:{};const contextOf=(object,now)=>({
name:object.metadata.name,namespace:object.metadata.namespace??"",now,arn:arnOf(object)});function addConditions(wanted,schema,conditions,object){const item=(0,
fields.ZZ)(schema,"properties","conditions","items");const isRead=wanted.fields.has("conditions");if(conditions.length>0&&(isRead||allows(schema,"conditions"))){
const list=wanted.fields.get("conditions")??newWish();wanted.fields.set("conditions",list);for(const{type,status,reason,message}of conditions){const found=addItem(
list,wishOf({type,status}));for(const[name,value]of Object.entries({reason,message}))if(value!==""&&allows(item??{additionalProperties:true},name)&&!found.fields.
has(name))found.fields.set(name,{...newWish(),value})}}const generation=object.metadata.generation??1;for(const one of wanted.fields.get("conditions")?.items??[]){
if(!one.fields.has("type"))one.fields.set("type",{...newWish(),value:"Ready"});if(!one.fields.has("status"))one.fields.set("status",{...newWish(),value:"True"});
for(const name of["lastTransitionTime","observedGeneration"])if((0,fields.ZZ)(item,"properties",name)!==void 0&&!one.fields.has(name))one.fields.set(name,name===
"observedGeneration"?{...newWish(),value:generation}:newWish());if(needs(item,"reason")&&!one.fields.has("reason"))one.fields.set("reason",{...newWish(),value:"\
StandIn"});if(needs(item,"message")&&!one.fields.has("message"))one.fields.set("message",{...newWish(),value:"stand-in of setup-kro"})}if((0,fields.ZZ)(schema,"\
properties","observedGeneration")!==void 0&&!wanted.fields.has("observedGeneration"))wanted.fields.set("observedGeneration",{...newWish(),value:generation})}const needs=(schema,name)=>{
const required=(0,fields.ZZ)(schema,"required");return Array.isArray(required)&&required.includes(name)};const wishOf=values2=>({...newWish(),fields:new Map(Object.
entries(values2).map(([name,value])=>[name,{...newWish(),value}]))});function addAckMetadata(wanted,object){const metadata=wanted.fields.get("ackResourceMetadat\
a")??newWish();wanted.fields.set("ackResourceMetadata",metadata);const values2={arn:arnOf(object)??"",ownerAccountID:"000000000000",region:regionOf(object)};for(const[
name,value]of Object.entries(values2))if(metadata.fields.get(name)?.value===void 0)metadata.fields.set(name,{...metadata.fields.get(name)??newWish(),value})}function statusSchema(crd,version){
const versions=(0,fields.ZZ)(crd,"spec","versions");const found=(Array.isArray(versions)?versions:[]).find(one=>(0,fields.Qq)(one,"name")===version);const schema=(0,
fields.ZZ)(found,"schema","openAPIV3Schema");const takesAll=(0,fields.ZZ)(schema,"x-kubernetes-preserve-unknown-fields")===true;const status=(0,fields.ZZ)(schema,
"properties","status")??(takesAll?{"x-kubernetes-preserve-unknown-fields":true}:null);return status===null?null:{schema:status,subresource:(0,fields.ZZ)(found,"\
subresources","status")!==void 0}};const standInManager="setup-kro-stand-in";const pause=.4;const workloadsLast=5;const pretend_settlingSeconds=5;class Pretender{options;kinds=new Map;leftAlone=new Map;pretended=new Map;written=new Map;workloads={
known:[],until:Number.NEGATIVE_INFINITY};lastFailure="";constructor(options){this.options=options;for(const one of options.earlier?.objects??[])this.pretended.set(
keyOf(one),one);for(const one of options.earlier?.leftAlone??[])this.leftAlone.set(`${one.apiVersion} ${one.kind}`,one)}async keepUp(ended){const{clock:clock2,note}=this.
options;while(!ended.aborted){try{await this.round(ended);this.lastFailure=""}catch(error){const failure=(0,errors.bD)(error);if(failure!==this.lastFailure)note(
`stand-ins: ${failure}; tried again`);this.lastFailure=failure}if(!ended.aborted)await clock2.sleep(pause)}}async round(ended){const{objects:objects2,clock:clock2,
kro:kro2}=this.options;const rgds2=await objects2.list("kro.run/v1alpha1","ResourceGraphDefinition");if(clock2.seconds()>=this.workloads.until)this.workloads={known:await workloadsIn(
objects2,kro2),until:clock2.seconds()+workloadsLast};for(const kind2 of await this.kindsOf(rgds2)){if(ended?.aborted)return;await this.lookAt(kind2,rgds2)}}async kindsOf(rgds2){
const made=new Map(rgds2.flatMap(rgd=>(0,kro_rgd.F3)(rgd).flatMap(({made:kind2})=>kind2===null||kind2.kind.includes("${")||kind2.apiVersion.includes("${")?[]:[[
`${kind2.apiVersion} ${kind2.kind}`,kind2]])));const found=[];for(const[key,kind2]of made){const known=this.kinds.get(key)??await this.lookUp(kind2);if(known!==
null)this.kinds.set(key,known);if(known!==null&&known!=="ignored")found.push(known)}return found}async lookUp({apiVersion:apiVersion2,kind:kind2}){const{objects:objects2}=this.
options;const path=await objects2.pathOf({apiVersion:apiVersion2,kind:kind2}).catch(error=>{if(error instanceof kube.a&&error.status===404)return null;throw error});
if(path===null)return null;const plural=path.split("/").at(-1)??"";const crd=await objects2.read("apiextensions.k8s.io/v1","CustomResourceDefinition",`${plural}\
.${(0,api_path.F)(apiVersion2)}`);if(crd===null||(0,instance.T)(crd))return"ignored";const status=statusSchema(crd,apiVersion2.split("/")[1]??"");if(status!==null)
return{apiVersion:apiVersion2,kind:kind2,plural,...status};this.leaveAlone({apiVersion:apiVersion2,kind:kind2},"its CRD has no status");return"ignored"}async lookAt(kind2,rgds2){
const all=await this.options.objects.list(kind2.apiVersion,kind2.kind);const controller=controllerOfKind(this.workloads.known,(0,api_path.F)(kind2.apiVersion),kind2.
plural);const other=all.map(object=>otherController(object,standInManager)).find(one=>one!==null);if(controller!==null)return this.leaveAlone(kind2,`${controller.
name} is in the cluster, which may write its status`);if(other!==void 0&&other!==null)return this.leaveAlone(kind2,`its objects have a controller: ${other} has \
written to one`);for(const object of all)if((0,instance.T)(object)&&object.metadata.deletionTimestamp===void 0)await this.attend(object,kind2,rgds2)}async attend(object,kind2,rgds2){
const{clock:clock2,standIns,note}=this.options;const standIn=standInFor(object,standIns);if(standIn===null)return;const made=`${object.metadata.generation} ${rgds2.
map(({metadata:{name,generation}})=>`${name} ${generation}`).join()}`;const id3=object.metadata.uid??(0,kubernetes_object.V)(object);if(this.written.get(id3)===
made)return;const tell=(outcome,fields2,message)=>{const told={...{object:(0,kubernetes_object.V)(object),apiVersion:object.apiVersion,standIn:standIn.name},...{
outcome,fields:fields2,message}};const before=this.pretended.get(keyOf(told));if(before!==void 0&&JSON.stringify(before)===JSON.stringify(told))return;this.pretended.
set(keyOf(told),told);note(`${told.object}: ${outcome} (${standIn.name})${message===null?"":`: ${message}`}`);this.report()};if(standIn.never){this.written.set(
id3,made);return tell("none",[],null)}const settles2=mayWriteAnything(this.workloads.known).length>0?pretend_settlingSeconds:0;const due=Math.max(standIn.delaySeconds,
settles2);if(ageOf(object,clock2.date())<due){if(standIn.delaySeconds>0)tell("waiting",[],`${standIn.delaySeconds} s after it was made`);return}const{status,missing}=statusOf(
object,kind2,standIn,rgds2,clock2.date().toISOString());if(missing.length>0)return tell("refused",[],`it has no ${missing.join(", ")}, which its stand-in takes \
values from`);if(status===null){this.written.set(id3,made);return}try{await this.options.objects.applyStatus(object,status,standInManager,kind2.subresource)}catch(error){
if(!(error instanceof kube.a)||error.status===404||error.status===409||error.status===null)return;this.written.set(id3,made);return tell("refused",pathsIn(status),
(0,errors.bD)(error))}this.written.set(id3,made);tell(standIn.failure===null?"ready":"failing",pathsIn(status),standIn.failure?.message??null)}leaveAlone({apiVersion:apiVersion2,
kind:kind2},why){const key=`${apiVersion2} ${kind2}`;if(this.leftAlone.has(key))return;this.leftAlone.set(key,{apiVersion:apiVersion2,kind:kind2,why});this.options.
note(`${kind2} (${apiVersion2}): nothing is pretended: ${why}`);this.report()}report(){this.options.record({schemaVersion:1,objects:[...this.pretended.values()],
leftAlone:[...this.leftAlone.values()]})}}const keyOf=({object,apiVersion:apiVersion2})=>`${apiVersion2} ${object}`;function ageOf({metadata},now){const created=Date.
parse(metadata.creationTimestamp??"");return Number.isNaN(created)?Number.POSITIVE_INFINITY:(now.getTime()-created)/1e3}function statusOf(object,{schema},{failure,
status},rgds2,now){const usual=failure===null?statusFor(object,schema,wishesFor(object,rgds2),now):failedStatus(object,schema,failure,now);if(status===null)return{
status:usual,missing:[]};const own=filledIn(status,object,now);return{status:merged(usual??{},own.status),missing:own.missing}}const mostPaths=60;function pathsIn(value,path=""){
if(value===null||typeof value!=="object")return[path];const inner=Array.isArray(value)?value.flatMap((one,at)=>pathsIn(one,`${path}[${at}]`)):Object.entries(value).
flatMap(([name,one])=>pathsIn(one,path===""?name:`${path}.${name}`));return inner.slice(0,mostPaths)};async function withStandIns(name,{plan,places,redaction,steps,
runtime},objects2,body){const{standIns,namespace}=plan.inputs;if(standIns.length===0)return body();const ended=new AbortController;const title="stand in for con\
trollers that are not in the cluster";const pretending=steps.step(name,title,async step=>{const kro2=await findController(objects2,namespace).catch(()=>null);const record=recordIn(
places.report,redaction);await new Pretender({...{objects:objects2,standIns,clock:runtime.clock},kro:kro2===null?null:serviceAccountOf(kro2.controller),note:step.
note,record:known=>void record(standInsFile,known),earlier:(0,reader.aE)(places.report,standInsFile,record_shapes.yb)}).keepUp(ended.signal)});try{return await body()}finally{
ended.abort();await pretending}};const inCluster=["kind","existing"];const withKro={cluster:inCluster,install:["source","release","make"]};const gateBase=stage(
{name:"gate.base",title:"nodes, kube-proxy, RBAC of the cluster",needs:["cluster.connect"],when:{cluster:inCluster},run:async({settings},others)=>{const{objects:objects2,
nodes}=others.of("cluster.connect");await baseGate(objects2,settings,nodes)}});const gateCrds=stage({name:"gate.crds",title:"the CRDs are established",needs:["c\
luster.connect","gate.base","kro.crds","kro.access","kro.render","kro.find"],when:withKro,run:async({settings},others)=>{const{objects:objects2}=others.of("clus\
ter.connect");const own=others.ifRun("kro.render")?.crds.map(crd=>crd.metadata.name);await crdGate(objects2,settings,own??[kro_rgd.Ie])}});const gateRbac=stage(
{name:"gate.rbac",title:"the controller may do what it needs",needs:["cluster.connect","gate.crds","kro.access","kro.render","kro.find","kro.source"],when:withKro,
run:async({plan,settings},others)=>{const controller=others.ifRun("kro.render")?.controller??others.of("kro.find");const version=others.ifRun("kro.source")?.version??
(0,begin.H)(plan);const needs2=(0,access.EQ)(version,plan.inputs.namespace);await rbacGate(others.of("cluster.connect").objects,settings,serviceAccountOf(controller),
needs2)}});const gateImage=stage({name:"gate.image",title:"the image is on every node",needs:["cluster.connect","gate.base","gate.rbac","kro.render","kro.image",
"kro.image.load"],when:{cluster:inCluster,install:["source","release"]},run:({plan,settings},others)=>{const built2=others.ifRun("kro.image")?.image??null;const reference=others.
of("kro.render").image;const repoDigest=built2===null?pinnedImageDigest(plan):null;const{objects:objects2}=others.of("cluster.connect");return imageGate(plan.inputs.
cluster,{reference,built:built2,repoDigest},objects2,settings)},learned:sha256=>({sha256})});const gateController=stage({name:"gate.controller",title:"the contr\
oller leads",needs:["cluster.connect","gate.rbac","kro.render","kro.find","kro.apply"],when:withKro,run:async({settings},others)=>{const controller=others.ifRun(
"kro.render")?.controller??others.of("kro.find");await controllerGate(others.of("cluster.connect").objects,settings,controller)}});const gateSmoke=stage({name:"\
gate.smoke",title:"kro reconciles an RGD of ours",needs:["cluster.connect","gate.controller"],when:withKro,run:({plan:{inputs},settings},others)=>proveKro(inputs,
others.of("cluster.connect").objects,settings)});const gateDns=stage({name:"gate.dns",title:"CoreDNS answers",needs:["cluster.connect","gate.base","gate.control\
ler"],when:{cluster:inCluster},run:async({settings},others)=>{const{objects:objects2,nodes}=others.of("cluster.connect");await dnsGate(objects2,settings,nodes)}});
const gateManifests=stage({name:"gate.manifests",title:"your manifests work",needs:["cluster.connect","gate.dns","gate.smoke"],when:{cluster:inCluster,also:({manifests:manifests2})=>manifests2.
length>0},run:(context,others)=>{const{plan,settings}=context;const{objects:objects2}=others.of("cluster.connect");const{baseline}=plan;return withStandIns("sta\
nd-ins.manifests",context,objects2,()=>baseline===null?manifestsGate(objects2,settings,plan.manifests):proveWithBaseline(plan,baseline,objects2,context))}});var promises_=__webpack_require__(
51455);var run_label=__webpack_require__(19364);;function holdToRecorded(recorded,found){const[what,expected,actual]="commit"in found?["kroCommit",recorded.kroCommit,
found.commit]:["kroModuleSum",recorded.kroModuleSum,found.moduleSum];if(expected===null||expected===actual)return;throw new errors.w3(`the versions file records\
 ${what} ${expected}, and the source of kro here is ${actual}`,{hint:`check out what was recorded, or take ${what} out of the versions file where kro is meant t\
o change`})}var command_error=__webpack_require__(58467);var go_folders=__webpack_require__(22818);var external_node_crypto_=__webpack_require__(77598);;async function moduleSum(folder,module){
const entries=await(0,promises_.readdir)(folder,{recursive:true,withFileTypes:true});if(entries.some(entry=>!entry.isFile()&&!entry.isDirectory()))return null;const files=entries.
filter(entry=>entry.isFile()).map(entry=>(0,external_node_path_.join)(entry.parentPath,entry.name));const named2=files.map(file=>[Buffer.from(`${module}/${(0,external_node_path_.
relative)(folder,file)}`),file]);const sum=(0,external_node_crypto_.createHash)("sha256");for(const[name,file]of named2.sort(([a],[b])=>Buffer.compare(a,b))){sum.
update((0,external_node_crypto_.createHash)("sha256").update(await(0,promises_.readFile)(file)).digest("hex"));sum.update("  ").update(name).update("\n")}return`\
h1:${sum.digest("base64")}`};async function fetchModule(version,work,waitSeconds,step,warn){const module=`${(0,kro.DN)(version)}@${version}`;const folder=(0,external_node_path_.
join)(work,`kro-${version}`);if(await databaseIsOff(work,step))warn(`GOSUMDB=off: Go's checksum database does not verify ${module}; record its sum in a versions\
 file (recorded.kroModuleSum)`);const first=await copied(module,folder,work,{},waitSeconds,step);if(first.intact)return{folder,sum:first.sum};warn(`${module} in\
 Go's module cache is not what its sum ${first.sum} stands for: it was changed, or restored from a cache that was; it is fetched anew. What to do: go clean -mod\
cache, and delete the cache it came from (gh cache list)`);const own={GOMODCACHE:(0,external_node_path_.join)(work,"modules"),GOFLAGS:"-mod=mod -modcacherw"};const second=await copied(
module,folder,work,own,waitSeconds,step);if(second.intact)return{folder,sum:second.sum};throw new errors.w3(`${module} is not what its sum ${second.sum} stands \
for, also when it is fetched anew`,{hint:"look at what serves it: go env GOPROXY GOFLAGS GOSUMDB"})}async function copied(module,folder,work,env,waitSeconds,step){
const limit=(0,time_limits.zc)("go-module",waitSeconds);const download2=await step.exec({tool:"go",args:["mod","download","-json",module],cwd:work,env:{GOFLAGS:"\
-mod=mod",GOWORK:"off",GONOSUMDB:"none.invalid",...env},...limit});const answer=parseDownload(download2.stdout);if(download2.code!==0||!answer?.Dir||!answer.Sum)
throw new errors.w3(`${module} could not be fetched as a Go module: ${answer?.Error??download2.notStarted??(download2.timedOut?(0,command_error.qQ)(download2):download2.
output.trim())}`,{hint:download2.notStarted?"install Go (actions/setup-go) before this step":download2.timedOut?limit.timeoutAdvice:"look at the version, GOPROX\
Y and GOSUMDB"});await(0,promises_.rm)(folder,{recursive:true,force:true});await(0,promises_.cp)(answer.Dir,folder,{recursive:true});await(0,go_folders.L)(folder);
step.note(`${module}, ${answer.Sum}`);return{sum:answer.Sum,intact:await moduleSum(folder,module)===answer.Sum}}async function databaseIsOff(work,step){const asked=await step.
exec({tool:"go",args:["env","GOSUMDB"],cwd:work,timeoutSeconds:60});return asked.code===0&&asked.stdout.trim()==="off"}function parseDownload(stdout){try{return JSON.
parse(stdout)}catch{return null}};function sourceOfKro({inputs,recorded},work,steps,warn){return steps.step("kro.source","get the source of kro",async step=>{const checkout=await kroCheckout(
inputs.source,work,inputs.waitSeconds,step,warn);if(checkout.identity)holdToRecorded(recorded,checkout.identity);return checkout})}async function kroCheckout(source,work,waitSeconds,step,warn){
if("checkout"in source)return describeCheckout(source.checkout,step);const{folder,sum}=await fetchModule(source.module,work,waitSeconds,step,warn);return{folder,
version:source.module,identity:{moduleSum:sum}}}async function giveHistory(checkout,step){const git=(...args)=>step.execOrThrow({tool:"git",args:["-c","user.nam\
e=setup-kro","-c","user.email=setup-kro@localhost",...args],cwd:checkout.folder,timeoutSeconds:60});await git("init","--quiet");await git("add","--all","--force");
await git("commit","--quiet","--message",`kro ${checkout.version}`);await git("tag",checkout.version??"v0.0.0")}async function describeCheckout(folder,step){const ask=(...args)=>step.
exec({tool:"git",args:["-C",folder,...args],timeoutSeconds:20});const[commit,tag]=[await ask("rev-parse","HEAD"),await ask("describe","--tags","--abbrev=0","--m\
atch","v[0-9]*")];return{folder,version:tag.code===0&&/^v\d+\.\d+\.\d+/.test(tag.stdout)?tag.stdout.trim():null,identity:commit.code===0?{commit:commit.stdout.trim()}:
null}};const kindWithOptions=`#!/bin/sh
if [ "$1" = delete ]; then
  echo "setup-kro: kind $* was not run: a cluster of that name would not be this run's" >&2
  exit 0
fi
if [ "$1 $2" = "create cluster" ]; then
  PATH="$SETUP_KRO_KIND_PATH"
  export PATH
  exec "$SETUP_KRO_KIND" "$@" --image "$SETUP_KRO_KIND_IMAGE" --config "$SETUP_KRO_KIND_CONFIG" --retain --wait 120s
fi
exec "$SETUP_KRO_KIND" "$@"
`;function makeKro(plan,checkout,tools,steps,environment){const{clock:clock2,places}=environment;return steps.step("kro.make","make deploy-kind",async step=>{if("\
module"in plan.inputs.source)await giveHistory(checkout,step);try{await deployKind(checkout,plan,tools,environment,step)}catch(error){if((0,name_taken.XP)(error))
await(0,name_taken.r7)(plan.inputs.clusterName,places,{run:step.exec,clock:clock2},error);throw error}})}async function deployKind(checkout,{inputs,versions},tools,{
places,platform,env},step){const{work,kubeconfig}=places;const bin=(0,external_node_path_.join)(work,"make-bin");const kind2=(0,external_node_path_.join)(bin,"k\
ind-with-options");const config=(0,external_node_path_.join)(work,"kind-config.yaml");await(0,promises_.mkdir)(bin,{recursive:true});await(0,promises_.writeFile)(
kind2,kindWithOptions,{mode:493});await(0,promises_.writeFile)(config,(0,dist.As)((0,kind_config.po)(inputs.kindConfig,inputs.registryMirrors,versions.kind)),{mode:write_file.
o4});await(0,promises_.copyFile)(tools.ko,(0,external_node_path_.join)(bin,"ko"));await(0,promises_.chmod)((0,external_node_path_.join)(bin,"ko"),493);const koVersion=(await step.
execOrThrow({tool:tools.ko,args:["version"],timeoutSeconds:20})).stdout.trim();const variables={KIND_CLUSTER_NAME:inputs.clusterName,KIND:kind2,HELM:tools.helm,
LOCALBIN:bin,KO_VERSION:koVersion};const{PATH,...marking}=(0,run_label.kN)(places,env.PATH??"");await step.execOrThrow({tool:"make",args:["deploy-kind",...Object.
entries(variables).map(([name,value])=>`${name}=${value}`)],cwd:checkout.folder,env:{KUBECONFIG:kubeconfig,KO_DEFAULTPLATFORMS:`linux/${platform.arch}`,GOOS:null,
GOARCH:null,GOARM:null,LDFLAGS:null,...marking,SETUP_KRO_KIND:tools.kind,SETUP_KRO_KIND_PATH:PATH,SETUP_KRO_KIND_IMAGE:versions.nodeImage,SETUP_KRO_KIND_CONFIG:config,
...baseImageThrough(inputs.registryMirrors,checkout.folder,env)},...(0,time_limits.zc)("make",inputs.waitSeconds)},"the lines above are those of kro’s own recip\
e; install: source does the same in stages that are checked one by one")};const kro_inCluster=["kind","existing"];const built={cluster:kro_inCluster,install:["s\
ource"]};const released={cluster:kro_inCluster,install:["release"]};const applied={cluster:kro_inCluster,install:["source","release"]};const kroSource=stage({name:"\
kro.source",title:"get the source of kro",needs:["versions.fit"],when:{cluster:kro_inCluster,install:["source","make"]},run:({plan,places,steps,runtime})=>sourceOfKro(
plan,places.work,steps,runtime.log.warning),learned:({identity:identity2,version})=>({...identity2?{source:identity2}:{},...version?{run:{kroVersion:version}}:{}})});
const kroMake=stage({name:"kro.make",title:"make deploy-kind",needs:["tools.install","cluster.node-image","kro.source"],when:{cluster:["kind"],install:["make"]},
before:aboutToMake,run:({plan,places,steps,runtime},others)=>{runtime.prepareKube();const{platform,clock:clock2,env}=runtime;const{paths}=others.of("tools.insta\
ll");return makeKro(plan,others.of("kro.source"),paths,steps,{places,platform,clock:clock2,env})},learned:clusterMade,failed:nameLost});const kroBuild=stage({name:"\
kro.image",title:"build the image with ko",needs:["tools.install","kro.source"],when:built,run:({plan,places,steps,runtime},others)=>{const{platform,env,folderCache,
log}=runtime;const{ko}=others.of("tools.install").paths;return buildKroImage(plan,others.of("kro.source"),steps,{ko,work:places.work,platform,env,folderCache,warn:log.
warning})},learned:({image,cache})=>{const{configDigest,platform}=image;return{state:{buildCache:cache},run:{image:{reference:referenceOf(image),configDigest,platform}}}}});
const kroChart=stage({name:"kro.chart",title:"fetch the chart",needs:["tools.install"],when:released,run:({plan,places,steps},others)=>fetchChart(plan,steps,{helm:others.
of("tools.install").paths.helm,work:places.work}),learned:({sha256})=>({sha256})});const kroRender=stage({name:"kro.render",title:"render the chart",needs:["too\
ls.install","kro.source","kro.image","kro.chart"],when:applied,run:({plan,places,steps},others)=>{const chart=others.ifRun("kro.chart")??chartOf(others.of("kro.\
source"),others.of("kro.image").image);const{helm}=others.of("tools.install").paths;return renderKro(plan,chart,steps,{helm,work:places.work})},learned:({access:access2,
image},{plan})=>({run:{rbacMode:isAggregated(access2)?"aggregation":"unrestricted",...plan.inputs.install==="release"?{image:{reference:image,configDigest:null,
platform:null}}:{}}})});const kroImageLoad=stage({name:"kro.image.load",title:"load the image into the nodes",needs:["kro.image"],beside:["cluster.create"],when:{
cluster:["kind"],install:["source"],also:({inputs})=>inputs.imageRepository===null},run:(context,others)=>{const nodes=youngNodes(context,()=>others.progress("c\
luster.create"));return loadEarly(others.of("kro.image").image,nodes,context.steps,context.runtime)}});const kroCrds=stage({name:"kro.crds",title:"apply the CRD\
s",needs:["cluster.connect","kro.render"],when:applied,run:({plan:{inputs},settings},others)=>{const{objects:objects2}=others.of("cluster.connect");return applyKro(
"kro.crds",others.of("kro.render"),inputs.namespace,objects2,settings)}});const kroAccess=stage({name:"kro.access",title:"apply namespace, ServiceAccount, RBAC",
needs:["cluster.connect","kro.render"],when:applied,run:({plan:{inputs},settings},others)=>{const{objects:objects2}=others.of("cluster.connect");return applyKro(
"kro.access",others.of("kro.render"),inputs.namespace,objects2,settings)}});const kroFind=stage({name:"kro.find",title:"find kro’s Deployment",needs:["cluster\
.connect","gate.base"],when:{cluster:["kind"],install:["make"]},run:({plan:{inputs}},others)=>findKro(others.of("cluster.connect").objects,inputs.namespace)});const kroApply=stage(
{name:"kro.apply",title:"apply the Deployment",needs:["cluster.connect","kro.render","gate.base","gate.crds","gate.rbac","gate.image"],when:applied,run:({plan:{
inputs},settings},others)=>{const{objects:objects2}=others.of("cluster.connect");return applyKro("kro.apply",others.of("kro.render"),inputs.namespace,objects2,settings)}});
;const neededBytes=3e9;const fewInotifyInstances=128;async function checkHost(step){const info=await step.exec({tool:"docker",args:["info","--format","{{json .}\
}"],timeoutSeconds:20});if(info.notStarted!==null)throw new errors.w3(`docker could not be started: ${info.notStarted}`,{hint:"install Docker; on a hosted runne\
r use ubuntu-latest, on a self-hosted one put docker on PATH"});const facts=parseInfo(info.stdout);const refusal=info.timedOut?"no answer within 20 seconds":refusalOf(
info.output,facts);if(info.code!==0||refusal!==null||facts===null)throw new errors.w3(`the Docker daemon does not answer: ${refusal??info.output.trim()}`,{hint:/permission denied/i.
test(info.output)?"let the user of the runner use the socket (group docker), or run rootless Docker":"start the daemon, and look at DOCKER_HOST and `docker cont\
ext show`"});const host={docker:facts.ServerVersion??"unknown",cgroupVersion:facts.CgroupVersion==="1"?1:facts.CgroupVersion==="2"?2:null,freeBytes:await freeBytes(
facts.DockerRootDir),inotifyInstances:await sysctl("fs/inotify/max_user_instances")};step.note(`docker ${host.docker}, cgroup v${host.cgroupVersion??"?"}, ${gigabytes(
host.freeBytes)} free, ${host.inotifyInstances??"?"} inotify instances`);if(host.freeBytes!==null&&host.freeBytes<neededBytes)throw new errors.w3(`${gigabytes(host.
freeBytes)} are free in ${facts.DockerRootDir}, and a cluster with kro needs ${gigabytes(neededBytes)}`,{hint:"`docker system prune --all`, or remove toolchains\
 that the job does not use; kind never reports a full disk as DiskPressure"});return host}function hostWarning(host,nodes){if(host.inotifyInstances===null||host.
inotifyInstances>=fewInotifyInstances*nodes)return null;return`only ${host.inotifyInstances} inotify instances for ${nodes} node(s): if a node does not start, r\
un \`sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512\` before this step`}function parseInfo(stdout){try{return JSON.parse(stdout)}catch{
return null}}function refusalOf(output,info){if(info?.ServerErrors?.length)return info.ServerErrors.join("; ");return info===null||!info.ServerVersion?output.trim().
split("\n").at(-1)||"it printed nothing":null}async function freeBytes(folder){if(!folder)return null;try{const{bavail,bsize}=await(0,promises_.statfs)(folder);
return bavail*bsize}catch{return null}}async function sysctl(path){try{return Number(await(0,promises_.readFile)(`/proc/sys/${path}`,"utf8"))}catch{return null}}
const gigabytes=bytes=>bytes===null?"? GB":`${(bytes/1e9).toFixed(1)} GB`;;const pullLimit=(0,time_limits.zc)("node-image",0);function fetchNodeImage(image,steps){
return steps.step("cluster.node-image","have the node image",async step=>{const docker=(...args)=>step.exec({tool:"docker",args,...pullLimit});const here=await docker(
"image","inspect","--format","{{.Id}}",image);if(here.code===0)return step.note(`${image} is here`);const pulled=await docker("pull","--quiet",image);step.note(
pulled.code===0?`${image} was pulled`:`${image} did not come: kind tries again`)})}var external_node_os_=__webpack_require__(48161);var kro_traits=__webpack_require__(
69087);var model_version=__webpack_require__(98897);var pins_kro=__webpack_require__(99774);;const firstSwitching="1.21.0";const makeToolsGo={since:"v0.9.4",go:"\
1.26.3",tool:"ko v0.19.1"};function buildIncompatibilities(facts){if(facts.install!=="source"&&facts.install!=="make")return[];return[...goIncompatibilities(facts),
...facts.install==="make"?makeIncompatibilities(facts):[]]}function effectiveGo(go){const installed=bare(go.version);const setting=go.toolchain??"auto";const[base="\
auto",fallback]=setting.split("+");const said=go.toolchain===null?`Go ${installed}`:`Go ${installed} with GOTOOLCHAIN=${setting}`;if(!(0,model_version.jZ)(installed,
firstSwitching))return{version:installed,switches:false,said:`Go ${installed}`};if(base.startsWith("go"))return{version:bare(base),switches:fallback!==void 0,said};
return{version:installed,switches:base!=="local"||fallback!==void 0,said}}function goIncompatibilities(facts){const needs2=facts.goMod??(facts.kro===null?null:pins_kro.
n[facts.kro]??null);const name=facts.kro===null?"this kro checkout":`kro ${facts.kro}`;if(facts.go===null)return[{rule:"version/go-missing",severity:"error",message:`${name}\
 is built from source, and there is no go on PATH`,suggestion:`actions/setup-go with go-version: ${needs2?.toolchain??needs2?.go??"stable"}, or install: release`}];
const go=effectiveGo(facts.go);if(go.switches||needs2===null)return[];const nearest=version=>`GOTOOLCHAIN=auto, or Go ${version}`;if((0,model_version.Zy)(bare(needs2.
go),go.version)>0)return[{rule:"version/go-too-old",severity:"error",message:`go.mod of ${name} needs Go ${needs2.go} or newer, and ${go.said} runs ${go.version}\
 and fetches no other`,suggestion:nearest(needs2.toolchain??needs2.go)}];const{since,tool}=makeToolsGo;const installsNewKo=facts.install==="make"&&facts.kro!==null&&
(0,model_version.jZ)(facts.kro,since);if(!installsNewKo||(0,model_version.jZ)(go.version,makeToolsGo.go))return[];return[{rule:"version/go-too-old",severity:"wa\
rning",message:`make of ${name} installs ${tool}, which needs Go ${makeToolsGo.go} or newer; ${go.said} fetches no other`,suggestion:nearest(makeToolsGo.go)}]}function makeIncompatibilities({
kro:kro2,go,goMod}){if(kro2===null)return[];if(!(0,model_version.jZ)(kro2,"v0.2.2"))return[{rule:"version/make-target-missing",severity:"error",message:`the Mak\
efile of kro ${kro2} has no target deploy-kind; it came with v0.2.2`,suggestion:"kro-version: v0.2.3, or install: release"}];if(!(0,model_version.jZ)(kro2,"v0.2\
.3"))return[{rule:"version/make-target-broken",severity:"error",message:`make deploy-kind of kro ${kro2} cannot work: it neither installs ko nor exports the REL\
EASE_VERSION, GIT_COMMIT and BUILD_DATE that its .ko.yaml asks for (kro#399)`,suggestion:"kro-version: v0.2.3, or install: source"}];if((0,model_version.jZ)(kro2,
"v0.6.1")||go===null)return[];const running=effectiveGo(go);const needs2=bare((goMod??pins_kro.n[kro2])?.go??running.version);const version=running.switches&&(0,
model_version.Zy)(needs2,running.version)>0?needs2:running.version;if((0,model_version.q_)(version,"1.25")<0)return[];return[{rule:"version/controller-gen-needs\
-older-go",severity:"error",message:`make of kro ${kro2} builds controller-gen v0.16.2, which does not compile with Go 1.25 or newer; this is ${running.said}`,suggestion:"\
GOTOOLCHAIN=go1.24.6, or kro-version: v0.6.1, or install: source"}]}function bare(version){return/(?<!\d)\d+\.\d+(\.\d+)?/.exec(version)?.[0]??"0.0"}var node_image=__webpack_require__(
26595);var pins_node_images=__webpack_require__(14321);var resolve=__webpack_require__(1111);;const firstWithoutCgroupV1="1.35";function kubernetesIncompatibilities(versions,facts){
const kubernetes=kubernetesOf(versions,facts);if(kubernetes===null)return[];return[...kroNeedsNewer(kubernetes,versions,facts),...refusesCgroupV1(kubernetes,versions,
facts),...kubectlSkew(kubernetes,versions,facts)]}function kubernetesOf(versions,facts){return facts.cluster==="kind"?versions.kubernetes:facts.cluster==="exist\
ing"?facts.serverVersion:null}function kroNeedsNewer(kubernetes,versions,facts){const minimum=facts.kro===null||facts.install==="none"?null:(0,kro.fI)(facts.kro);
if(facts.kro===null||minimum===null||(0,model_version.q_)(kubernetes,minimum)>=0)return[];const olderKro=(0,model_version.ll)(Object.keys(pins_kro.n)).find(version=>(0,
kro.fI)(version)===null);const choices2=[...facts.cluster==="kind"?[nearestKubernetes(minimum,versions.kind,facts)]:[],`kro-version: ${olderKro}`];return[{rule:"\
version/kro-needs-newer-kubernetes",severity:"error",message:`kro ${facts.kro} needs Kubernetes ${minimum} or newer, and this is ${kubernetes}: it finds its Gra\
phRevisions by a field selector on a custom resource, which the API server offers since 1.31 (KEP-4358)`,suggestion:choices2.join(", or ")}]}function refusesCgroupV1(kubernetes,versions,facts){
if(facts.cluster!=="kind"||worksOnHost(kubernetes,facts))return[];return[{rule:"version/cgroup-v1",severity:"error",message:`this host has cgroup v1, and the ku\
belet of Kubernetes ${kubernetes} refuses to run on it (by default since ${firstWithoutCgroupV1})`,suggestion:`${nearestKubernetes(kubernetes,versions.kind,facts)}\
; or a runner with cgroup v2; or failCgroupV1: false in a KubeletConfiguration patch of kind-config`}]}function nearestKubernetes(wanted,kind2,facts){const offeredBy=release2=>{
const runnable=(0,node_image.iV)(release2).filter(version2=>worksOnHost(version2,facts));const newEnough=runnable.filter(version2=>(0,model_version.q_)(version2,
wanted)>=0);return newEnough.length>0||worksOnHost(wanted,facts)?newEnough:runnable};const releases=[kind2,...(0,model_version.ll)(Object.keys(pins_node_images.
w))];const release=releases.find(candidate=>offeredBy(candidate).length>0);if(release===void 0)return"no pinned node image fits";const version=(0,model_version.
bm)(wanted,offeredBy(release));return release===kind2?`kubernetes-version: ${version}`:`kind-version: ${release} with kubernetes-version: ${version}`}function worksOnHost(kubernetes,facts){
return facts.cgroup!==1||facts.allowsCgroupV1||(0,model_version.q_)(kubernetes,firstWithoutCgroupV1)<0}function kubectlSkew(kubernetes,versions,facts){const ahead=(0,
model_version.q_)(versions.kubectl,kubernetes);if(Math.abs(ahead)<=1)return[];const distance=`${Math.abs(ahead)} minor versions ${ahead>0?"newer":"older"}`;const nearest=(0,
model_version.bm)(kubernetes,(0,resolve.O)("kubectl",facts.platform));return[{rule:"version/kubectl-skew",severity:"warning",message:`kubectl ${versions.kubectl}\
 is ${distance} than Kubernetes ${kubernetes}; supported is one minor around it (${(0,model_version.Hs)(kubernetes)})`,suggestion:`kubectl-version: ${nearest}`}]}
;const range={"v0.33.0":["1.34","1.37"],"v0.32.0":["1.33","1.36"],"v0.31.0":["1.31","1.35"],"v0.30.0":["1.31","1.34"],"v0.29.0":["1.30","1.33"],"v0.27.0":["1.29",
"1.33"],"v0.26.0":["1.29","1.32"],"v0.25.0":["1.26","1.32"],"v0.24.0":["1.25","1.31"]};const firstOfContainerd23="v0.32.0";function nodeImageIncompatibilities(versions,facts){
if(facts.cluster!=="kind")return[];const{kind:kind2,kubernetes,nodeImage}=versions;const builtFor=(0,node_image.Ig)(nodeImage)?.kind??null;const oldKind=!(0,model_version.
jZ)(kind2,firstOfContainerd23);if(oldKind&&kubernetes!==null&&(0,model_version.q_)(kubernetes,"1.37")>=0)return[{rule:"version/node-image-needs-newer-kind",severity:"\
error",message:`Kubernetes ${kubernetes} needs kind ${firstOfContainerd23} or newer, and this is ${kind2}: it configures kubeadm by v1beta3, which 1.37 no longe\
r reads`,suggestion:choices(versions,builtFor??firstOfContainerd23)}];if(oldKind&&builtFor!==null&&(0,model_version.jZ)(builtFor,firstOfContainerd23))return[{rule:"\
version/node-image-needs-newer-kind",severity:"error",message:`${nodeImage} was built for kind ${builtFor}, and this is ${kind2}, which cannot load images into \
it ("unknown containerd config version: 4")`,suggestion:choices(versions,builtFor)}];if(builtFor!==null&&builtFor!==kind2)return[{rule:"version/node-image-for-o\
ther-kind",severity:"warning",message:`${nodeImage} was built for kind ${builtFor}, and this is ${kind2}, which promises nothing for it`,suggestion:choices(versions,
builtFor)}];return builtFor===null&&kubernetes!==null?outsideRange(versions,kubernetes):[]}function outsideRange(versions,kubernetes){const known=range[versions.
kind];if(known===void 0)return[];const[oldest,newest]=known;if((0,model_version.q_)(kubernetes,oldest)>=0&&(0,model_version.q_)(kubernetes,newest)<=0)return[];return[
{rule:"version/node-image-outside-range",severity:"warning",message:`kind ${versions.kind} has images of Kubernetes ${oldest} to ${newest}; ${versions.nodeImage}\
 is ${kubernetes}`,suggestion:choices(versions,null)}]}function choices({kind:kind2,kubernetes},otherKind){const own=(0,node_image.iV)(kind2);const version=kubernetes===
null?own[0]:(0,model_version.bm)(kubernetes,own);const sameMinor=version&&kubernetes&&(0,model_version.Hs)(version)===(0,model_version.Hs)(kubernetes);return[...version?
[`kubernetes-version: ${version} without node-image${sameMinor?"":` (the nearest of kind ${kind2})`}`]:[],...otherKind===null?[]:[`kind-version: ${otherKind}`]].
join(", or ")};function checkCompatibility(versions,facts){const incompatibilities=[...kubernetesIncompatibilities(versions,facts),...nodeImageIncompatibilities(
versions,facts),...buildIncompatibilities(facts),...rbacIncompatibilities(facts)];return[...incompatibilities.filter(one=>one.severity==="error"),...incompatibilities.
filter(one=>one.severity==="warning")]}function rbacIncompatibilities({kro:kro2,rbacMode,install}){if(kro2===null||rbacMode!=="aggregation"||install==="none")return[];
const traits=(0,kro_traits.c)(kro2);if(!traits.rbacModes.includes("aggregation"))return[{rule:"version/rbac-mode-missing",severity:"error",message:`the chart of\
 kro ${kro2} has no rbac.mode; aggregation came with v0.2.2`,suggestion:"rbac-mode: unrestricted, or kro-version: v0.4.0"}];if(traits.aggregationComplete)return[];
return[{rule:"version/rbac-mode-incomplete",severity:"error",message:`in aggregation mode kro ${kro2} may not create CRDs, leases and events: its chart lacks th\
e verb until v0.4.0`,suggestion:"rbac-mode: unrestricted, or kro-version: v0.4.0"}]};async function checkPlanCompatibility(plan,machine,log,step){const{inputs,versions,
ignored}=plan;const{platform,cgroup,serverVersion}=machine;for(const sentence of ignored){step.note(sentence);log.warning(sentence)}const facts={cluster:inputs.
cluster,install:inputs.install,platform,kro:kroVersion(plan),rbacMode:inputs.rbacMode,serverVersion,cgroup,allowsCgroupV1:/failCgroupV1:\s*false/.test(JSON.stringify(
inputs.kindConfig??{}).replaceAll("\\n","\n")),go:await machineGo(plan,step),goMod:await goModOf(plan)};const[incompatibility,...more]=checkCompatibility(versions,
facts);step.note(`kro ${versions.kro}, Kubernetes ${serverVersion??versions.kubernetes??"?"}, kind ${versions.kind}, kubectl ${versions.kubectl}, ko ${versions.
ko}, helm ${versions.helm}`);for(const{severity,rule,message,suggestion:nearest}of incompatibility?[incompatibility,...more]:[]){step.note(`${severity}: ${rule}\
: ${message}; nearest: ${nearest}`);if(severity==="warning")log.warning(`${message} (${nearest})`)}if(incompatibility?.severity==="error")throw new errors.w3(`${incompatibility.
rule}: ${incompatibility.message}`,{hint:incompatibility.suggestion})}function kroVersion({inputs,versions}){if(inputs.install==="release"||"module"in inputs.source)
return versions.kro;return inputs.kroVersion}async function machineGo(plan,step){if(plan.inputs.install!=="source"&&plan.inputs.install!=="make")return null;const asked=await step.
exec({tool:"go",args:["env","GOVERSION","GOTOOLCHAIN"],cwd:(0,external_node_os_.tmpdir)(),timeoutSeconds:30});if(asked.code!==0)return null;const[version="",toolchain=""]=asked.
stdout.trim().split("\n");return{version:version.replace(/^go/,""),toolchain:toolchain||null}}async function goModOf({inputs}){if("module"in inputs.source||!(0,
values.jR)(inputs.source.checkout))return null;const text=(0,input_file.$C)(inputs.source.checkout,"go.mod")??"";const go=/^go\s+(\S+)/m.exec(text)?.[1];return go?
{go,toolchain:/^toolchain\s+go(\S+)/m.exec(text)?.[1]??null}:null}var external_node_http_=__webpack_require__(37067);var external_node_https_=__webpack_require__(
44708);var lib=__webpack_require__(84776);var clock=__webpack_require__(71634);;class HttpError extends Error{name="HttpError";kind;constructor(kind2,message,options){
super(message,options);this.kind=kind2}};const maxRedirects=10;const redirects=new Set([301,302,303,307,308]);const textLimitBytes=1e6;const httpGet=httpGetWith(
clock.C);function httpGetWith(timers){return(url,limits)=>new Exchange(timers,limits).get(url)}class Exchange{timers;silenceSeconds;ended=new AbortController;failure;cancelTotal;sent=null;constructor(timers,{
silenceSeconds,totalSeconds}){this.timers=timers;this.silenceSeconds=silenceSeconds;this.failure=new Promise((_,reject)=>{this.ended.signal.addEventListener("ab\
ort",()=>{reject(this.ended.signal.reason);this.sent?.destroy()})});this.failure.catch(()=>void 0);this.cancelTotal=totalSeconds===void 0?()=>void 0:timers.after(
totalSeconds,()=>this.end(`timed out: not complete after ${rounded(totalSeconds)} s`))}async get(url){try{return this.answer(await this.follow(url))}catch(error){
this.close();throw error}}async follow(url){let{target,headers}=withBasicAuth(url);for(let hop=0;hop<=maxRedirects;hop+=1){const response=await this.whileNotSilent(
this.send(target,headers),"no answer");const{location}=response.headers;if(!redirects.has(response.statusCode??0)||location===void 0)return response;response.destroy();
const next=redirected(location,target);if(next.origin!==target.origin)headers={};target=next}throw new HttpError("unusable",`redirected more than ${maxRedirects}\
 times`)}send(target,headers){const agent=new lib.Qq("setup-kro").getAgent(target.href);if(agent.proxyOptions)agent.proxyOptions.signal=this.ended.signal;const request=target.
protocol==="https:"?external_node_https_.request:external_node_http_.request;return new Promise((resolve2,reject)=>{const sent=request(target,{agent,headers:{...headers,
"user-agent":"setup-kro","accept-encoding":"identity"}});this.sent=sent;sent.on("response",resolve2);sent.on("error",error=>reject(overflows(error)?new HttpError(
"unusable",error.message):error));sent.end()})}answer(response){const body=()=>this.body(response);return{status:response.statusCode??0,retryAfterSeconds:retryAfter(
response.headers["retry-after"],new Date),contentLength:lengthOf(response.headers["content-length"]),body,text:async(limitBytes=textLimitBytes)=>{const chunks=[];
let bytes=0;for await(const chunk of body()){bytes+=chunk.length;if(bytes>limitBytes)throw new HttpError("unusable",`the answer is longer than ${limitBytes} byt\
es`);chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")},discard:()=>{response.destroy();this.close()}}}async*body(response){const chunks=response[Symbol.
asyncIterator]();try{for(;;){const next=await this.whileNotSilent(chunks.next(),"no more data");if(next.done)return;yield next.value}}finally{response.destroy();
this.close()}}async whileNotSilent(promise,what){const cancel=this.timers.after(this.silenceSeconds,()=>this.end(`timed out: ${what} for ${rounded(this.silenceSeconds)}\
 s`));try{return await Promise.race([promise,this.failure])}finally{cancel()}}end(message){this.ended.abort(new HttpError("timed-out",message))}close(){this.cancelTotal();
this.sent?.destroy()}}const overflows=error=>error.code==="HPE_HEADER_OVERFLOW";const rounded=seconds=>Math.round(seconds*10)/10;function withBasicAuth(url){try{
const target=new URL(url);if(!isWeb(target))throw new Error(`${target.protocol} is neither http: nor https:`);if(target.username===""&&target.password==="")return{
target,headers:{}};const login=`${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`;target.username="";target.password="";return{target,
headers:{authorization:`Basic ${Buffer.from(login).toString("base64")}`}}}catch(cause){const why=cause instanceof Error?cause.message:String(cause);throw new HttpError(
"unusable",`the URL is not valid: ${why}`,{cause})}}function redirected(location,from){const shown=JSON.stringify(location.slice(0,200));if(!URL.canParse(location,
from.href))throw new HttpError("unusable",`redirected to ${shown}, which is not a valid URL`);const next=new URL(location,from);if(!isWeb(next))throw new HttpError(
"unusable",`redirected to ${shown}, which is neither http nor https`);if(from.protocol==="https:"&&next.protocol!=="https:")throw new HttpError("unusable",`redi\
rected from https to ${next.protocol}//${next.host}, which is not followed`);return next}const isWeb=({protocol})=>protocol==="https:"||protocol==="http:";function retryAfter(header,now){
if(header===void 0)return null;if(/^\d+$/.test(header))return Number(header);const until=/^[A-Z][a-z]+,? /.test(header)?Date.parse(header):Number.NaN;return Number.
isNaN(until)?null:Math.max(0,(until-now.getTime())/1e3)}function lengthOf(header){return header!==void 0&&/^\d+$/.test(header)?Number(header):null}var asset_cache=__webpack_require__(
98608);var external_node_fs_=__webpack_require__(73024);;async function privateFolder(parent,prefix){await(0,promises_.mkdir)(parent,{recursive:true});const path=await(0,
promises_.mkdtemp)((0,external_node_path_.join)(parent,prefix));const atExit=()=>(0,external_node_fs_.rmSync)(path,{recursive:true,force:true});process.once("ex\
it",atExit);return{path,remove:async()=>{await(0,promises_.rm)(path,{recursive:true,force:true});process.off("exit",atExit)}}}var inputs_mirror=__webpack_require__(
17918);var assets=__webpack_require__(98962);;const usualLimits={attempts:5,timeouts:2,silenceSeconds:30,slowestRate:1e4,slowSeconds:30,totalSeconds:150};const download_longestPause=60;
const progressEvery=10;async function download(request,runtime){const{what,url,file,limits}=request;const{clock:clock2,log}=runtime;const shown=(0,inputs_mirror.
ri)(url);const began=clock2.seconds();const remaining=()=>limits.totalSeconds-(clock2.seconds()-began);let timeouts=0;log.info(`${what}: downloading ${shown}`);
for(let attempt=1;;attempt+=1){const result=await tryOnce(request,remaining(),runtime);if(result.outcome==="done")return{...result.file,attempts:attempt,seconds:clock2.
seconds()-began};await(0,promises_.rm)(file,{force:true}).catch(()=>void 0);if(result.timedOut)timeouts+=1;const again=result.again&&attempt<limits.attempts&&timeouts<
limits.timeouts;const pause2=Math.min(result.retryAfterSeconds??2**(attempt-1),download_longestPause);if(again&&pause2<remaining()){log.info(`${what}: ${result.
problem}; attempt ${attempt+1} of ${limits.attempts} in ${pause2.toFixed(0)} s`);await clock2.sleep(pause2);continue}const tries=attempt===1?"1 attempt":`${attempt}\
 attempts`;const over=again?`, and the next one would not end within ${limits.totalSeconds} s for all attempts`:"";throw new errors.w3(`${what}: download of ${shown}\
 failed after ${tries}: ${result.problem}${over}`,{cause:result.cause,hint:result.hint})}}async function tryOnce(request,seconds,runtime){const{silenceSeconds}=request.
limits;try{const answer=await runtime.http(request.url,{silenceSeconds,totalSeconds:seconds});if(answer.status===200)return{outcome:"done",file:await write(answer,
request,runtime)};answer.discard();return{outcome:"failed",problem:`HTTP ${answer.status}`,hint:hintForStatus(answer.status),again:answer.status===408||answer.status===
429||answer.status>=500,timedOut:false,retryAfterSeconds:answer.retryAfterSeconds,cause:void 0}}catch(error){const{text,cause}=(0,inputs_mirror.Ai)(request.url,
error);const decided=error instanceof HttpError?error.kind:null;return{outcome:"failed",problem:text,hint:hintForError(error,request),again:decided!=="unusable"&&
!(error instanceof FileError),timedOut:decided==="timed-out",retryAfterSeconds:null,cause}}}class FileError extends Error{constructor(cause){super((0,errors.bD)(
cause),{cause})}}const ofTheDisk=error=>{throw new FileError(error)};async function write(answer,{what,file,limits},{clock:clock2,log}){if(answer.contentLength!==
null&&answer.contentLength>limits.maxBytes){answer.discard();throw tooLarge(`the answer has ${megabytes(answer.contentLength)}`,limits)}const hash=(0,external_node_crypto_.
createHash)("sha256");const pace=new Pace(clock2.seconds(),limits);let bytes=0;let told=clock2.seconds();const handle=await openNew(file).catch(error=>{answer.discard();
return ofTheDisk(error)});try{for await(const chunk of answer.body()){bytes+=chunk.length;if(bytes>limits.maxBytes)throw tooLarge(`${megabytes(bytes)} came and \
more was to come`,limits);hash.update(chunk);await handle.writeFile(chunk).catch(ofTheDisk);const now=clock2.seconds();pace.check(bytes,now);if(now-told<progressEvery)
continue;told=now;log.info(`${what}: ${megabytes(bytes)} so far`)}}finally{await handle.close().catch(ofTheDisk)}return{bytes,sha256:hash.digest("hex")}}async function openNew(file){
await(0,promises_.mkdir)((0,external_node_path_.dirname)(file),{recursive:true,mode:448});return(0,promises_.open)(file,"wx",384)}class Pace{since;limits;bytesBefore=0;constructor(began,limits){
this.since=began;this.limits=limits}check(bytes,now){const{slowSeconds,slowestRate}=this.limits;const seconds=now-this.since;if(seconds<slowSeconds)return;const came=bytes-
this.bytesBefore;if(came<seconds*slowestRate)throw new HttpError("timed-out",`timed out: ${came} bytes in the last ${seconds.toFixed(0)} s, less than ${slowestRate/
1e3} kB/s`);this.since=now;this.bytesBefore=bytes}}const tooLarge=(came,{maxBytes})=>new HttpError("unusable",`${came}, and no more than ${megabytes(maxBytes)} \
are expected: this is another file`);function hintForError(error,{file}){if(error instanceof FileError)return`check room and permissions of ${(0,external_node_path_.
dirname)(file)}`;if(error instanceof HttpError&&error.kind==="unusable")return"look at what serves this URL (curl -sSIL URL), and at download-mirror";return"che\
ck network, proxy (https_proxy, no_proxy) and firewall of the runner, or set download-mirror"}function hintForStatus(status){if(status===404)return"the version \
or platform is not there; a mirror has to serve host/path of the original below its base URL";if(status===401||status===403||status===407)return"the server or a\
 proxy refuses access: check credentials in download-mirror, proxy and firewall";return"try again later, or set download-mirror to a server of your own"}function megabytes(bytes){
return`${(bytes/1e6).toFixed(1)} MB`}var tools_sha256=__webpack_require__(24156);;async function unpackBinary({what,tool,asset},file,folder,run){const binary=(0,
external_node_path_.join)(folder,tool);await(0,promises_.mkdir)(folder,{recursive:true,mode:448});if(asset.member===null)await(0,promises_.rename)(file,binary);else
await extract(what,file,asset.member,folder,binary,run);await(0,promises_.chmod)(binary,493);return binary}async function extract(what,file,member,folder,binary,run){
const result=await run({tool:"tar",args:["-xzf",file,"-C",folder,"--",member],timeoutSeconds:120});if(result.code!==0)throw new errors.w3(`${what}: '${member}' \
could not be taken out of ${(0,external_node_path_.basename)(file)}: ${result.notStarted??(result.timedOut?"tar timed out":result.output.trim())}`,{hint:"the fi\
le has the expected SHA-256: is tar with gzip installed, and is there room on the disk?"});const extracted=(0,external_node_path_.join)(folder,member);if(extracted===
binary)return;await(0,promises_.rename)(extracted,binary);await(0,promises_.rm)((0,external_node_path_.join)(folder,member.split("/")[0]??member),{recursive:true,
force:true})};const keptArchive=".asset.tar.gz";async function findInstalled(entry,store,folder,run){const found=store.find(entry.tool,entry.version,entry.key);
if(found===null)return null;const expected=entry.asset.member===null?entry.sha256:await binaryDigest(entry,found,folder,run);return expected!==null&&await(0,tools_sha256.
V)((0,external_node_path_.join)(found,entry.tool))===expected?found:null}async function binaryDigest(entry,found,folder,run){const kept=(0,external_node_path_.join)(
found,keptArchive);const copy=`${folder}.tar.gz`;try{const about=await(0,promises_.lstat)(kept);if(!about.isFile()||about.size>entry.asset.maxBytes)return null;
await(0,promises_.copyFile)(kept,copy,external_node_fs_.constants.COPYFILE_EXCL);if(await(0,tools_sha256.V)(copy)!==entry.sha256)return null;return await(0,tools_sha256.
V)(await unpackBinary(entry,copy,folder,run))}catch{return null}};async function installTools(names,versions,options,runtime){const own=await privateFolder(runtime.
temporary,"setup-kro-tools-");const install=async name=>{const folder=(0,external_node_path_.join)(own.path,name);await(0,promises_.mkdir)(folder,{mode:448});return installTool(
name,versions[name],folder,options,runtime)};const results=await Promise.allSettled(names.map(install));await own.remove();const failures=results.flatMap(result=>result.
status==="rejected"?[result.reason]:[]);if(failures.length===1)throw failures[0];if(failures.length>1)throw allOf(failures,names.length);const installed=results.
flatMap(result=>result.status==="fulfilled"?[result.value]:[]);for(const tool of installed)runtime.addPath(tool.dir);return installed}function allOf(failures,asked){
const message=`${failures.length} of ${asked} tools could not be installed:
${failures.map(failure=>`- ${(0,errors.bD)(failure)}`).join("\n")}`;const hints=failures.flatMap(failure=>failure instanceof errors.w3&&failure.hint?[failure.hint]:
[]);return new errors.w3(message,{cause:new AggregateError(failures,message),...hints.length===0?{}:{hint:[...new Set(hints)].join("; ")}})}async function installTool(tool,version,folder,options,runtime){
const began=runtime.clock.seconds();const job=jobFor(tool,version,folder,options);const{what,asset,digest}=job;if(digest.overrules!==null)runtime.log.info(`${what}\
: SHA-256 ${digest.sha256} of ${digest.from} is used, not the pinned ${digest.overrules}`);const{dir,from}=await provide(job,options.limits??usualLimits,runtime);
const seconds=runtime.clock.seconds()-began;runtime.log.info(`${what}: ready after ${seconds.toFixed(1)} s (${from}, SHA-256 ${digest.sha256})`);return{name:tool,
version,path:(0,external_node_path_.join)(dir,tool),dir,asset:asset.path,sha256:digest.sha256,from,seconds}}function jobFor(tool,version,folder,options){const{platform,
mirror,digests}=options;const asset=(0,assets.cu)(tool,version,platform);const what=`${tool} ${version}`;const digest=digests(asset.path);if(digest===null)throw new errors.
w3(`${what}: no SHA-256 is known for ${asset.path}: it is neither pinned nor in checksums; add it to the input checksums`);return{what,tool,version:version.replace(
/^v/,""),key:`${platform.os}-${platform.arch}-${digest.sha256}`,asset,sha256:digest.sha256,digest,url:(0,inputs_mirror.Is)(asset.path,mirror),folder}}async function provide(job,limits,runtime){
const{tool,version,key,asset}=job;const found=await findInstalled(job,runtime.store,(0,external_node_path_.join)(job.folder,"found"),runtime.run);if(found!==null)
return{dir:found,from:"tool-cache"};const file=(0,external_node_path_.join)(job.folder,(0,external_node_path_.basename)(asset.path));const cacheKey=`setup-kro-${tool}\
-${version}-${key}`;const cached=await restored(job,file,cacheKey,runtime);if(!cached){await fetchVerified(job,file,limits,runtime);await runtime.cache.save(cacheKey,
file)}const unpacked=(0,external_node_path_.join)(job.folder,"unpacked");const binary=await unpackBinary(job,file,unpacked,runtime.run);const sha256=await(0,tools_sha256.
V)(binary);if(asset.member!==null)await(0,promises_.rename)(file,(0,external_node_path_.join)(unpacked,keptArchive));const dir=await runtime.store.keep(unpacked,
tool,version,key);if(sha256===null||await(0,tools_sha256.V)((0,external_node_path_.join)(dir,tool))!==sha256)throw new errors.w3(`${job.what}: ${(0,external_node_path_.
join)(dir,tool)} is not the binary that was just installed there`,{hint:"another process writes to the tool cache at the same time: see what it is, and run this\
 again"});return{dir,from:cached?"cache":"download"}}async function restored(job,file,cacheKey,runtime){if(!await runtime.cache.restore(cacheKey,file))return false;
const actual=await(0,tools_sha256.V)(file);if(actual===job.sha256)return true;runtime.log.warning(`${job.what}: the Actions cache had a file with SHA-256 ${actual??
"unknown"} instead of ${job.sha256} (key ${cacheKey}); it is not used`);await(0,promises_.rm)(file,{recursive:true,force:true});return false}async function fetchVerified({
what,url,digest,asset},file,limits,runtime){const got=await download({what,url,file,limits:{...limits,maxBytes:asset.maxBytes}},runtime);if(got.sha256===digest.
sha256&&await(0,tools_sha256.V)(file)===digest.sha256){runtime.log.info(`${what}: ${megabytes(got.bytes)} in ${got.seconds.toFixed(1)} s`);return}const webPage=(await firstBytes(
file)).trimStart().startsWith("<");await(0,promises_.rm)(file,{force:true});const vouchedBy={pins:"the embedded pins",checksums:"checksums","versions-file":"the\
 versions file"}[digest.from];throw new errors.w3(`${what}: ${(0,inputs_mirror.ri)(url)} is not the expected file: SHA-256 ${got.sha256} (${got.bytes} bytes, at\
tempt ${got.attempts}), expected ${digest.sha256} from ${vouchedBy}. It was removed; nothing of it was run`,{hint:webPage?"the answer is a web page, probably of\
 a proxy or a login: check proxy and download-mirror":`if this build is yours (a mirror's own), vouch for it in checksums: '<sha256>  ${asset.path}'; else do no\
t trust that server`})}async function firstBytes(file){const handle=await(0,promises_.open)(file);try{const{buffer,bytesRead}=await handle.read(Buffer.alloc(64),
0,64,0);return buffer.toString("latin1",0,bytesRead)}finally{await handle.close()}};function installPlannedTools({inputs,versions,digests,tools},steps,environment){
const title=`install ${tools.map(tool=>`${tool} ${versions[tool]}`).join(", ")}`;return steps.step("tools.install",title,async step=>{const{platform,run,clock:clock2,
log,addPath,env,toolStore,assetCache}=environment;const installed=await installTools(tools,versions,{platform,mirror:inputs.downloadMirror,digests},{run,clock:clock2,
log,addPath,http:httpGet,store:toolStore,cache:inputs.cache?assetCache:asset_cache.C,temporary:env.RUNNER_TEMP||(0,external_node_os_.tmpdir)()});const paths={kind:"\
kind",kubectl:"kubectl",ko:"ko",helm:"helm"};const sha256={};for(const tool of installed){paths[tool.name]=tool.path;sha256[tool.asset]=tool.sha256;step.note(`${tool.
name} ${tool.version} from ${tool.from} in ${tool.seconds.toFixed(1)} s, sha256 ${tool.sha256}`)}return{paths,sha256}})};const hostCheck=stage({name:"host.check",
title:"look at Docker and the host",needs:[],when:{cluster:["kind"]},async run({plan:{inputs},steps,runtime}){const host=await steps.step("host.check","look at \
Docker and the host",async step=>{const facts=await checkHost(step);await(0,name_taken.Ir)(inputs.clusterName,step.exec);return facts});const warning=hostWarning(
host,(0,kind_config.kV)(inputs.kindConfig));if(warning)runtime.log.warning(warning);return host}});const clusterReach=stage({name:"cluster.reach",title:"reach t\
he existing cluster",needs:[],when:{cluster:["existing"]},before:({runtime})=>({state:{cluster:"found"},kubeconfig:(0,connect.p0)(runtime.env)}),run:({steps,runtime})=>(0,
connect.eI)((0,connect.p0)(runtime.env),steps,runtime.kube)});const versionsFit=stage({name:"versions.fit",title:"see whether the versions fit",needs:["host.che\
ck","cluster.reach"],when:{},run:({plan,steps,runtime},others)=>steps.step("versions.fit","see whether the versions fit",step=>checkPlanCompatibility(plan,{platform:runtime.
platform,cgroup:others.ifRun("host.check")?.cgroupVersion??null,serverVersion:others.ifRun("cluster.reach")?.serverVersion??null},runtime.log,step))});const clusterNodeImage=stage(
{name:"cluster.node-image",title:"pull the node image",needs:["versions.fit"],when:{cluster:["kind"]},run:({plan,steps})=>fetchNodeImage(plan.versions.nodeImage,
steps)});const toolsInstall=stage({name:"tools.install",title:"install kind, kubectl, ko, helm: verified by SHA-256",needs:["versions.fit"],when:{},run:({plan,steps,
runtime})=>installPlannedTools(plan,steps,runtime),learned:({sha256})=>({sha256})});;const pipeline=[hostCheck,clusterReach,versionsFit,clusterNodeImage,toolsInstall,
clusterCreate,clusterUnpack,kroSource,kroMake,kroBuild,kroImageLoad,kroChart,kroRender,clusterConnect,gateBase,kroCrds,kroAccess,kroFind,gateCrds,gateRbac,gateImage,
kroApply,gateController,gateSmoke,gateDns,gateManifests];;async function up(plan,{recorder,steps,redaction},runtime,stages=pipeline){const{clusterName,waitSeconds}=plan.
inputs;const faults=faultsOfStages(stages);if(faults.length>0)throw new Error(`the list of stages is wrong: ${faults.join("; ")}`);runtime.output("cluster-name",
clusterName);const context={plan,places:recorder.state.places,steps,redaction,settings:{steps,clock:runtime.clock,waitSeconds},runtime};const record=facts=>{if(facts===
void 0)return;recorder.learned(facts);publishFacts(facts,recorder.state.places.kubeconfig,runtime)};await runStages(stages.filter(stage2=>isPartOf(stage2,plan)).
map(failingAsStep),context,{begins:stage2=>record(stage2.before?.(context)),ends:(stage2,result)=>record(stage2.learned?.(result,context)),fails:(stage2,error)=>record(
stage2.failed?.(error))})}function publishFacts({state,run},kubeconfig,{output,exportVariable}){if(state?.cluster==="made"||state?.cluster==="found"){exportVariable(
"KUBECONFIG",kubeconfig);output("kubeconfig",kubeconfig)}if(state?.context)output("context",state.context);if(run?.image)output("image",run.image.reference)}const failingAsStep=stage2=>({
...stage2,run:async(context,others)=>{const{steps}=context;try{return await stage2.run(context,others)}catch(error){if(!steps.hasRecorded(error))await steps.step(
stage2.name,stage2.title,()=>Promise.reject(error));throw error}}})})};
