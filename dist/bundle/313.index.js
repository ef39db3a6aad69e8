export const id=313;export const ids=[313];export const modules={6719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{a:()=>KubeError,c:()=>isNotFound});class KubeError extends Error{name="KubeError";status;reason;failure;constructor(message,status,reason,options={}){
super(message,options);this.status=status;this.reason=reason;this.failure=options.failure??(status===null?null:{code:"api-refused",said:message})}}const isNotFound=error=>error instanceof
KubeError&&error.status===404}),33340:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{dN:()=>makeCluster,
eI:()=>connectExisting,p0:()=>currentKubeconfig});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161);var node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);var _kind_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88630);var _kind_config_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9633);var _objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(65266);function makeCluster({inputs,versions},kind,places,steps,{run,clock,env}){return(0,
_kind_js__WEBPACK_IMPORTED_MODULE_2__.HS)({name:inputs.clusterName,places,nodeImage:versions.nodeImage,config:(0,_kind_config_js__WEBPACK_IMPORTED_MODULE_4__.po)(
inputs.kindConfig,inputs.registryMirrors,versions.kind),kind,kubeconfig:places.kubeconfig,mirrors:inputs.registryMirrors,waitSeconds:inputs.waitSeconds,path:env.
PATH??""},steps,{run,clock})}function connectExisting(kubeconfig,steps,open){return steps.step("cluster.reach","reach the cluster of the current kubeconfig",async step=>{
const kube=await open(kubeconfig);const version=await kube.json("/version");step.note(`${kube.server} runs Kubernetes ${version.gitVersion??"?"}`);return{kube,objects:new _objects_js__WEBPACK_IMPORTED_MODULE_3__.
R(kube),nodes:0,serverVersion:version.gitVersion??null}})}const currentKubeconfig=env=>env.KUBECONFIG?.split(":")[0]||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".kube","config")}),9633:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EL:()=>hostsToml,kV:()=>nodeCount,po:()=>kindConfig});const promptControlPlane=`kind: ClusterConfiguration
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
"`,"",`[host."${mirror.url}"]`,'  capabilities = ["pull", "resolve"]',""].join("\n")}}),88630:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HS:()=>createKindCluster,Vm:()=>contextOf});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);var yaml__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
38815);var _adapters_time_limits_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88116);var _adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
22182);var _errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(83916);var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(85904);var _kind_config_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
9633);var _name_taken_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(94137);var _nodes_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9543);var _remove_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
21672);var _run_label_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(36680);const contextOf=cluster=>`kind-${cluster}`;async function createKindCluster(cluster,steps,runtime){
const configFile=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cluster.places.folder,"kind-config.yaml");const title=`create the cluster ${cluster.name} from ${shortImage(
cluster.nodeImage)}`;try{await steps.step("cluster.create",title,async step=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cluster.places.folder,
{recursive:true,mode:_adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__.qm});(0,_adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__.lo)(configFile,(0,yaml__WEBPACK_IMPORTED_MODULE_2__.
As)(cluster.config),_adapters_write_file_js__WEBPACK_IMPORTED_MODULE_4__.o4);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cluster.kubeconfig,{force:true});
await create(cluster,configFile,step,runtime.clock)})}catch(error){if(!(error instanceof _evidence_steps_js__WEBPACK_IMPORTED_MODULE_6__.Q&&((0,_name_taken_js__WEBPACK_IMPORTED_MODULE_7__.
XP)(error)||mayPass(error))))throw error;await steps.step("cluster.create.retry",`retry: ${title}`,step=>createAgain(cluster,configFile,step,runtime.clock))}if(cluster.
mirrors.length===0)return;const{runId}=cluster.places;await steps.step("cluster.registry-mirrors",`tell the nodes of ${cluster.mirrors.length} registry mirror(s\
)`,async step=>{const nodes=await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_8__.y)(runtime.run,{runId});await Promise.all(nodes.flatMap(node=>cluster.mirrors.map(mirror=>tellNode(
node,mirror,step))))})}async function createAgain(cluster,configFile,step,clock){const runtime={run:step.exec,clock};for(const node of await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_8__.
y)(step.exec,{runId:cluster.places.runId}))await step.exec({tool:"docker",args:["logs","--tail","200",node.id],timeoutSeconds:20});await(0,_remove_js__WEBPACK_IMPORTED_MODULE_9__.
D)(cluster.places,runtime);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cluster.kubeconfig,{force:true});try{await create(cluster,configFile,step,clock)}catch(error){
if(error instanceof _name_taken_js__WEBPACK_IMPORTED_MODULE_7__.B6)throw error;throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.w3(`the cluster ${cluster.name}\
 could not be created, twice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}`,{cause:error})}}async function create(cluster,configFile,step,clock){const marking=(0,
_run_label_js__WEBPACK_IMPORTED_MODULE_10__.kN)(cluster.places,cluster.path);try{await step.execOrThrow({tool:cluster.kind,args:[...["create","cluster","--name",
cluster.name,"--image",cluster.nodeImage,"--config",configFile],...["--kubeconfig",cluster.kubeconfig,"--retain","--wait","0s"]],env:marking,...(0,_adapters_time_limits_js__WEBPACK_IMPORTED_MODULE_3__.
zc)("kind-create",cluster.waitSeconds)})}catch(error){if((0,_name_taken_js__WEBPACK_IMPORTED_MODULE_7__.XP)(error))await(0,_name_taken_js__WEBPACK_IMPORTED_MODULE_7__.
r7)(cluster.name,cluster.places,{run:step.exec,clock},error);throw error}}const final=[/node\(s\) already exist/,/Cannot connect to the Docker daemon|permission denied while trying to connect/,
/failed to pull image/,/port is already allocated|address already in use/,/unknown apiVersion|unknown kind|not a valid cluster name|unable to decode|error unmarshaling|unknown field/i,
/no space left on device/,/not configured to run on a host using cgroup v1|configured to not run on a host using cgroup v1/,/Too many open files/];const mayPass=failure=>failure.
result.notStarted===null&&!failure.result.timedOut&&!final.some(pattern=>pattern.test(failure.result.output));async function tellNode(node,mirror,step){const script='\
mkdir -p "/etc/containerd/certs.d/$1" && cat > "/etc/containerd/certs.d/$1/hosts.toml"';await step.execOrThrow({tool:"docker",args:["exec","-i",node.id,"sh","-c",
script,"sh",mirror.host],input:(0,_kind_config_js__WEBPACK_IMPORTED_MODULE_11__.EL)(mirror),timeoutSeconds:30})}const shortImage=image=>image.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/,
"@$1…")}),94137:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B6:()=>NameTakenError,Ir:()=>refuseTaken,
XP:()=>lostTheName,r7:()=>settleName});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
85904);var _nodes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9543);var _remove_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21672);const giveWaySeconds=60;
class NameTakenError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.w3{name="NameTakenError";constructor(cluster,theirs,options={}){const containers=theirs.map(
({name,state})=>`${name}: ${state}`).join(", ");super(`a KinD cluster named ${cluster} is there already (${containers})${options.since??""}; it is left as it is`,
{cause:options.cause,hint:`delete it (kind delete cluster --name ${cluster}), choose another cluster-name, or use it with cluster: existing`,failure:{code:"clus\
ter-name-taken",cluster}})}}async function refuseTaken(name,run){const taken2=await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__.y)(run,{cluster:name});if(taken2.length>
0)throw new NameTakenError(name,taken2)}const taken=[/node\(s\) already exist for a cluster with the name/,/Conflict\. The container name "[^"]+" is already in use/];
const lostTheName=failure=>failure instanceof _evidence_steps_js__WEBPACK_IMPORTED_MODULE_1__.Q&&taken.some(pattern=>pattern.test(failure.result.output));async function settleName(cluster,places,runtime,failure){
const since=": another run created it at the same time";for(const end=runtime.clock.seconds()+giveWaySeconds;;await runtime.clock.sleep(1)){const all=await(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__.
y)(runtime.run,{cluster});const theirs=all.filter(node=>node.runId!==places.runId);if(theirs.length===0)return;const first=all.find(({name})=>name===`${cluster}\
-control-plane`);if(first?.runId===places.runId&&runtime.clock.seconds()<end)continue;await(0,_remove_js__WEBPACK_IMPORTED_MODULE_3__.D)(places,runtime);throw new NameTakenError(
cluster,theirs,{since,cause:failure})}}}),65266:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
R:()=>Objects});var kube=__webpack_require__(6719);var json=__webpack_require__(87979);var api_path=__webpack_require__(69080);var field_manager=__webpack_require__(
96432);var kubernetes_object=__webpack_require__(83159);;class Discovery{kube;discovered=new Map;asked=new Map;constructor(kube2){this.kube=kube2}async resource(root,apiVersion,kind){
const known=this.discovered.get(root)?.get(kind);if(known)return known;const shared=this.asked.get(root);const early=shared===void 0?void 0:(await shared).get(kind);
if(early)return early;const found=(await this.ask(root,shared)).get(kind);if(found)return found;throw new kube.a(`the API server serves no kind ${kind} in ${apiVersion}`,
404,"NotFound",{failure:{code:"kind-not-served",kind,version:apiVersion}})}ask(root,tooOld){const shared=this.asked.get(root);if(shared!==void 0&&shared!==tooOld)
return shared;const asked=this.discover(root).finally(()=>{if(this.asked.get(root)===asked)this.asked.delete(root)});this.asked.set(root,asked);return asked}async discover(root){
const answer=await this.kube.json(root).catch(error=>{if((0,kube.c)(error))return{};throw error});const served=(answer.resources??[]).filter(resource=>!resource.
name.includes("/"));const resources=new Map(served.map(r=>[r.kind,{name:r.name,namespaced:r.namespaced}]));this.discovered.set(root,resources);return resources}}
;const metadataOf=kind=>`application/json;as=${kind};g=meta.k8s.io;v=v1`;const defaultNamespace="default";const applySeconds=40;function segment(name){if(name===
"."||name==="..")throw new kube.a(`${JSON.stringify(name)} is not the name of an object or a namespace`,422,"Invalid");return encodeURIComponent(name)}class Objects{kube;discovery;constructor(kube2){
this.kube=kube2;this.discovery=new Discovery(kube2)}async pathOf(object){const{apiVersion,kind}=object;const root=(0,api_path.t)(apiVersion);const resource=await this.
discovery.resource(root,apiVersion,kind);const scope=resource.namespaced?`/namespaces/${segment(object.metadata?.namespace??defaultNamespace)}`:"";const name=object.
metadata?.name;return`${root}${scope}/${resource.name}${name?`/${segment(name)}`:""}`}async namespaced(apiVersion,kind){const root=(0,api_path.t)(apiVersion);return(await this.
discovery.resource(root,apiVersion,kind)).namespaced}async read(apiVersion,kind,name,namespace,part="all"){try{const path=await this.pathOf({apiVersion,kind,metadata:{
name,...namespace?{namespace}:{}}});if(part==="all")return await this.kube.json(path);const{metadata}=await this.kube.json(path,{accept:metadataOf("PartialObjec\
tMetadata")});return{apiVersion,kind,metadata}}catch(error){if((0,kube.c)(error))return null;throw error}}async list(apiVersion,kind,options={}){const root=(0,api_path.
t)(apiVersion);const resource=await this.discovery.resource(root,apiVersion,kind);const scope=options.namespace?`/namespaces/${segment(options.namespace)}`:"";const selectors=new URLSearchParams(
{...options.selector?{labelSelector:options.selector}:{},...options.fields?{fieldSelector:options.fields}:{}});const query=String(selectors)===""?"":`?${selectors}`;
const asMetadata=options.part==="metadata";const list=await this.kube.json(`${root}${scope}/${resource.name}${query}`,asMetadata?{accept:metadataOf("PartialObje\
ctMetadataList")}:{});return(list.items??[]).map(item=>asMetadata?{apiVersion,kind,metadata:item.metadata}:{...item,apiVersion,kind})}watch(collections){return this.
kube.watch?.(collections)??null}async apply(object){try{const path=await this.pathOf(object);const{namespace,...metadata}=object.metadata;const isStray=namespace!==
void 0&&!await this.namespaced(object.apiVersion,object.kind);return await this.kube.json(`${path}?fieldManager=${field_manager.w}&force=true`,{method:"PATCH",contentType:"\
application/apply-patch+yaml",body:isStray?{...object,metadata}:object,timeoutSeconds:applySeconds})}catch(error){if(!(error instanceof kube.a))throw error;const name=(0,
kubernetes_object.V)(await this.inItsNamespace(object));throw new kube.a(`applying ${name}: ${error.message}`,error.status,error.reason,{cause:error,failure:{code:"\
apply-failed",object:name}})}}async inItsNamespace(object){const{apiVersion,kind,metadata}=object;if(metadata.namespace!==void 0)return object;const namespaced=await this.
namespaced(apiVersion,kind).catch(()=>false);return namespaced?{...object,metadata:{...metadata,namespace:defaultNamespace}}:object}async applyPart({apiVersion,
kind,metadata:{name,namespace,uid}},part,manager,subresource){const identity={name,...namespace?{namespace}:{}};const path=await this.pathOf({apiVersion,kind,metadata:identity});
await this.kube.json(`${path}${subresource===null?"":`/${subresource}`}?fieldManager=${encodeURIComponent(manager)}&force=true`,{method:"PATCH",contentType:"app\
lication/apply-patch+yaml",body:{...{...part,apiVersion,kind},metadata:{...(0,json.p)(part.metadata)?part.metadata:{},...identity,uid}}})}async remove(object){try{
await this.kube.json(`${await this.pathOf(object)}?propagationPolicy=Background`,{method:"DELETE"})}catch(error){if(!(0,kube.c)(error))throw error}}}}),96432:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>isAppliedByUs,w:()=>fieldManager});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);const fieldManager="\
setup-kro";const isAppliedByUs=({metadata})=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(metadata,"managedFields").some(entry=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(entry,"manager")===fieldManager)}),83159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>kubectlRef,
V:()=>nameOf});function kubectlRef(object){const{name,namespace}=object.metadata;return`${object.kind.toLowerCase()} ${name}${namespace?` -n ${namespace}`:""}`}
function nameOf(object){const{name,namespace}=object.metadata;return[object.kind,...namespace?[namespace]:[],name].join("/")}}),69008:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HM:()=>plannedKroVersion,N4:()=>beginPlannedRun,Ve:()=>manifestsOfRun});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83159);var _active_run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80471);function beginPlannedRun({inputs,versions,manifests,folders},outside,places,keep){
const{from:_,...combination}=versions;const built=inputs.install==="source"||inputs.install==="make";const active=(0,_active_run_js__WEBPACK_IMPORTED_MODULE_1__.
Te)({places,clusterName:inputs.clusterName,context:null,cluster:null,explained:false},{cluster:inputs.cluster,clusterName:inputs.clusterName,install:inputs.install,
namespace:inputs.namespace,rbacMode:inputs.rbacMode,source:built&&"checkout"in inputs.source?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(inputs.workspace,
inputs.source.checkout)||".":null,manifests:manifestsOfRun(manifests),...inputs.manifests.length>0&&manifests.length+folders.length===0?{nothingApplied:true}:{},
kroVersion:plannedKroVersion({inputs,versions}),versions:combination,image:null,jobStatus:null},versions,outside,keep);outside.output("report",places.report);outside.
output("versions",JSON.stringify(combination));return active}const manifestsOfRun=manifests=>manifests.map(({object,file,line})=>({object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.
V)(object),file,line}));const plannedKroVersion=({inputs,versions})=>inputs.install==="release"||"module"in inputs.source?versions.kro:null}),34657:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CT:()=>knownRuns,Gv:()=>commandPlaces,Oc:()=>jobPlaces,Sd:()=>linkKubeconfig,vz:()=>forgetRun});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);var node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
48161);var node_os__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760);var node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);var _tools_tool_store_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
55585);const newRunId=()=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex");function jobPlaces(env,clusterName,runId=newRunId()){const folder=(0,
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
flatMap(entry=>entry.isDirectory()?[entry.name]:[])}catch{return[]}}})};
