export const id=27;export const ids=[27];export const modules={93618:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{j:()=>HttpError});class HttpError extends Error{name="HttpError";kind;constructor(kind,message,options){super(message,options);this.kind=kind}}}),
4027:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{up:()=>up});;async function runStages(stages,context,observer={}){
const progress=new Map(stages.map(({name})=>[name,"waiting"]));const results2=new Map;const running=new Set;const failures=[];const others={of:name=>{if(!results2.
has(name))throw new Error(`the stage ${String(name)} has returned nothing`);return results2.get(name)},ifRun:name=>results2.get(name),progress:name=>{const now=progress.
get(name)??"waiting";return now==="waiting"&&failures.length>0?"failed":now}};const perform=async stage2=>{progress.set(stage2.name,"running");try{observer.begins?.(
stage2);const result=await stage2.run(context,others);observer.ends?.(stage2,result);results2.set(stage2.name,result);progress.set(stage2.name,"done")}catch(error){
failures.push(error);progress.set(stage2.name,"failed");try{observer.fails?.(stage2,error)}catch(problem){failures.push(problem)}}};const isReady2=({name,needs:needs2})=>progress.
get(name)==="waiting"&&needs2.every(need=>(progress.get(need)??"done")==="done");for(;;){if(failures.length===0)for(const stage2 of stages.filter(isReady2)){const work=perform(
stage2).finally(()=>running.delete(work));running.add(work)}if(running.size===0)break;await Promise.race(running)}if(failures.length>0)throw failures[0];const left=stages.
filter(({name})=>progress.get(name)!=="done").map(({name})=>name);if(left.length>0)throw new Error(`these stages wait for each other: ${left.join(", ")}`)}function faultsOfStages(stages){
const names=stages.map(({name})=>name);const faults=names.filter((name,at)=>names.indexOf(name)!==at).map(name=>`two stages are named ${name}`);for(const{name,needs:needs2,
beside=[]}of stages)for(const need of[...needs2,...beside])if(!names.includes(need))faults.push(`${name} needs ${need}, which does not exist`);const ended=new Set;
for(let before=-1;before<ended.size;){before=ended.size;for(const{name,needs:needs2}of stages)if(needs2.every(need=>ended.has(need)||!names.includes(need)))ended.
add(name)}const cyclic=names.filter(name=>!ended.has(name));return cyclic.length===0?faults:[...faults,`these stages wait for each other: ${cyclic.join(", ")}`]}
var connect=__webpack_require__(33340);var kind=__webpack_require__(88630);var kind_config=__webpack_require__(9633);var name_taken=__webpack_require__(94137);var objects=__webpack_require__(
65266);var node_images=__webpack_require__(75879);var cluster_nodes=__webpack_require__(9543);;const pauseSeconds=.3;async function inBootingNodes({runId,expected,
state},{run,clock:clock2},act){const done=new Set;while(state()!=="failed"){const last2=state()==="done";const nodes=await(0,cluster_nodes.j)(run,{runId})??[];const fresh=nodes.
filter(node=>node.state==="running"&&!done.has(node.name));for(const{name}of fresh)if(await answers(name,run)&&await act(name))done.add(name);if(last2||done.size>=
expected)break;await clock2.sleep(pauseSeconds)}return[...done]}async function answers(node,run){const args=["exec",node,...(0,node_images.Y)("version")];return(await run(
{tool:"docker",args,timeoutSeconds:10})).code===0};const awaited=[/\/kindnetd:/,/\/kube-proxy[^/]*:/,/\/coredns:/];async function unpackSystemImages(nodes,runtime,step){
const done=await inBootingNodes(nodes,runtime,async node=>{const ctr2=(...args)=>step.exec({tool:"docker",args:["exec",node,...(0,node_images.Y)(...args)],timeoutSeconds:20});
const images=(0,node_images.e)((await ctr2("images","ls")).stdout);for(const pattern of awaited){const found=images.find(({reference})=>pattern.test(reference));
if(found)await ctr2("snapshots","unpack",found.digest)}return true});step.note(`unpacked in ${done.join(", ")||"no node"}`)};const stage=definition=>definition;
function isPartOf({when},plan){const{cluster,install}=plan.inputs;return(when.cluster??[cluster]).includes(cluster)&&(when.install??[install]).includes(install)&&
(when.also?.(plan)??true)};const aboutToMake=()=>({state:{cluster:"making"}});const clusterMade=(_,{plan})=>({state:{cluster:"made",context:(0,kind.Vm)(plan.inputs.
clusterName)}});const nameLost=error=>error instanceof name_taken.B6?{state:{cluster:null}}:{};const youngNodes=({plan,places},progress)=>({runId:places.runId,expected:(0,
kind_config.kV)(plan.inputs.kindConfig),state:()=>{const now=progress();return now==="done"||now==="failed"?now:"creating"}});const clusterCreate=stage({name:"c\
luster.create",title:"create the KinD cluster",needs:["tools.install","cluster.node-image","manifests.render","images.find"],when:{cluster:["kind"],install:["so\
urce","release","none"]},before:aboutToMake,run:({plan,places,steps,runtime},others)=>{runtime.prepareKube();return(0,connect.dN)(plan,others.of("tools.install").
paths.kind,places,steps,runtime)},learned:clusterMade,failed:nameLost});const clusterUnpack=stage({name:"cluster.unpack",title:"unpack the images that a node ne\
eds first",needs:["tools.install","cluster.node-image","manifests.render","images.find"],beside:["cluster.create"],when:{cluster:["kind"],install:["source","rel\
ease","none"]},run:(context,others)=>{const{steps,runtime}=context;const nodes=youngNodes(context,()=>others.progress("cluster.create"));return steps.step("clus\
ter.unpack","unpack the images that a node needs first",step=>unpackSystemImages(nodes,runtime,step))}});const clusterConnect=stage({name:"cluster.connect",title:"\
connect to the API server",needs:["cluster.reach","cluster.create","kro.make"],when:{cluster:["kind","existing"]},run:async({plan:{inputs},places,runtime},others)=>{
const reached=others.ifRun("cluster.reach");if(reached)return reached;const kube2=await runtime.kube(places.kubeconfig,(0,kind.Vm)(inputs.clusterName));return{kube:kube2,
objects:new objects.R(kube2),nodes:(0,kind_config.kV)(inputs.kindConfig)}}});var external_node_path_=__webpack_require__(76760);var src_errors=__webpack_require__(
83916);var glob_files=__webpack_require__(63665);var rendered_folders=__webpack_require__(53824);var kro=__webpack_require__(14941);var input_file=__webpack_require__(
49523);var yaml_text=__webpack_require__(47205);var json=__webpack_require__(87979);;const koDefault="cgr.dev/chainguard/static:latest";function baseImageThrough(mirrors,folder,env){
const image=env.KO_DEFAULTBASEIMAGE||baseImageOf(folder);const mirror=mirrors.find(({host:host2})=>image.startsWith(`${host2}/`));if(!mirror)return{};const{host,
pathname}=new URL(mirror.url);return{KO_DEFAULTBASEIMAGE:image.replace(mirror.host,`${host}${pathname.replace(/\/$/,"")}`)}}function baseImageOf(folder){try{const config=(0,
yaml_text.c)(koConfig(folder)??"").documents[0]?.value;const image=(0,json.p)(config)?config.defaultBaseImage:null;return typeof image==="string"?image:koDefault}catch(error){
if(error instanceof src_errors.w3)throw error;throw new src_errors.w3(`${(0,external_node_path_.join)(folder,".ko.yaml")} ${(0,src_errors.bD)(error)}`,{cause:error})}}
function koConfig(folder){try{return(0,input_file.$C)(folder,".ko.yaml")}catch(error){throw new src_errors.w3(`the file .ko.yaml in ${folder} ${(0,src_errors.bD)(
error)}`,{cause:error,hint:"put a regular file in its place"})}}var build_cache=__webpack_require__(14269);var dist=__webpack_require__(38815);var time_limits=__webpack_require__(
88116);var write_file=__webpack_require__(22182);var manifest_text=__webpack_require__(79171);var kubernetes_object=__webpack_require__(83159);;const kroRelease="\
kro";async function pullChart(chart,options,step){const{reference,plainHttp}=mirrored(chart.reference,options.mirrors);const source=[reference,"--version",chart.
version,...plainHttp?["--plain-http"]:[]];const digest=await pullAs(chart.name,source,options,step);if(options.expected!==null&&digest!==options.expected)throw new src_errors.
w3(`the chart ${chart.name} is not the one that is pinned: expected SHA-256 ${options.expected}, got ${digest??"none"}`,{hint:"if your mirror serves a build of \
your own, give its digest in checksums",failure:{code:"checksum-mismatch",what:`the chart ${chart.name}`,url:chart.name}});return{archive:(0,external_node_path_.
join)(options.work,`kro-${await archiveVersion(chart,options.work)}.tgz`),digest}}async function pullAs(name,source,{helm,work,waitSeconds},step){const pulled=await step.
execOrThrow({tool:helm,args:["pull",...source,"--destination",work],...(0,time_limits.zc)("chart-pull",waitSeconds)},`see whether ${name} is published and reach\
able; registry-mirrors helps where the registry is not`);return/Digest:\s*sha256:([0-9a-f]{64})/.exec(pulled.output)?.[1]??null}async function renderChart(chart,options,step){
const files=[];for(const[name,values2]of Object.entries(options.values)){if(values2===null)continue;const file=(0,external_node_path_.join)(options.work,`values\
-${name}.yaml`);(0,write_file.lo)(file,(0,dist.As)(values2),write_file.o4);files.push("--values",file)}const rendered2=await step.execOrThrow({tool:options.helm,
args:[...["template",options.release??kroRelease,chart],...["--namespace",options.namespace,"--include-crds","--skip-tests",...files],...options.kubernetes?["--\
kube-version",options.kubernetes]:[]],...(0,time_limits.zc)("chart-render",options.waitSeconds),keepBytes:mostRendered,logged:loggedRendering});refuseTooLarge(chart,
rendered2);const objects2=(0,manifest_text.Ye)(rendered2.stdout,chart);step.note(`${objects2.length} objects: ${objects2.map(kubernetes_object.V).join(", ")}`);
return objects2}const mostRendered=64*1024*1024;function refuseTooLarge(what,{stdout}){if(Buffer.byteLength(stdout)>.99*mostRendered)throw new src_errors.w3(`${what}\
 renders more than ${mostRendered/2**20} MiB of manifests, and is not applied`)}const loggedRendering=({code,stdout,stderr,output})=>code===0?`${stderr}[${Buffer.
byteLength(stdout)} bytes of manifests, not kept in this log]`:output;function mirrored(reference,mirrors){const mirror=mirrors.find(({host})=>reference.startsWith(
`oci://${host}/`));if(!mirror)return{reference,plainHttp:false};const url=new URL(mirror.url);const base=`oci://${url.host}${url.pathname.replace(/\/$/,"")}`;return{
reference:reference.replace(`oci://${mirror.host}`,base),plainHttp:url.protocol==="http:"}}async function archiveVersion(chart,work){const{access:access2}=await Promise.
resolve().then(__webpack_require__.t.bind(__webpack_require__,51455,23));for(const version2 of[chart.version,`v${chart.version}`]){const there=await access2((0,
external_node_path_.join)(work,`kro-${version2}.tgz`)).then(()=>true,()=>false);if(there)return version2}throw new src_errors.w3(`helm said that it pulled ${chart.
name}, and there is no archive kro-${chart.version}.tgz`)}var kube=__webpack_require__(6719);var kubernetes_refusal=__webpack_require__(12422);;const isTransient=error=>error instanceof
kube.a&&(error.status===null||error.status===429||error.status>=500&&(0,kubernetes_refusal.n)(error.message)===null);var kro_controller=__webpack_require__(12306);
var kubernetes_crd=__webpack_require__(2793);var fields=__webpack_require__(86057);;const passed=message=>({state:"passed",message});const waiting=(message,failures=[])=>({
state:"waiting",message,...failures.length>0?{failures}:{}});const failed=(message,hint,failures=[])=>({state:"failed",message,...hint?{hint}:{},...failures.length>
0?{failures}:{}});const firstPause=.1;const longestPause=.5;const shortestPause=.05;const refusalSeconds=30;const unknownChanges=()=>null;function gate(name,title,settings,look,changes){
return settings.steps.step(`gate.${name}`,title,step=>watchGate(title,settings,step,()=>look(step),changes))}async function watchGate(title,settings,step,look,changes=unknownChanges){
const signal=changes();try{return await lookUntilPassed(title,settings,step,look,signal)}finally{signal?.close()}}class GateError extends src_errors.w3{failures;constructor(message,failures=[],hint){
super(message,hint===void 0?{}:{hint});this.failures=failures}}async function lookUntilPassed(title,settings,step,look,signal){const{clock:clock2,waitSeconds}=settings;
const deadline=clock2.seconds()+waitSeconds;let pause2=firstPause;let last2="";let refusedSince=null;for(;;){const changesSeen=signal?.changes??0;const{look:now,
refused}=await lookOnce(look,settings,refusedSince);refusedSince=refused;if(now.message!==last2)step.note(`${now.state}: ${now.message}`);last2=now.message;if(now.
state==="passed")return now.message;if(now.state==="failed")throw new GateError(`${title}: will not succeed: ${now.message}`,now.failures,now.hint);if(clock2.seconds()+
pause2>deadline)throw new GateError(`${title}: timed out after ${waitSeconds} s; last observed: ${now.message}`,now.failures,"the input wait gives each gate mor\
e time, where the machine is only slow");await sleepOrChange(clock2,pause2,signal,changesSeen);pause2=Math.min(pause2*1.5,longestPause)}}async function sleepOrChange(clock2,seconds,signal,changesSeen){
if(signal===null)return clock2.sleep(seconds);await clock2.sleep(shortestPause);await Promise.race([clock2.sleep(seconds-shortestPause),signal.changedSince(changesSeen)])}
async function judged(seen,{judge:judge2}){if(seen.state!=="waiting"||judge2===void 0)return seen;return await judge2(seen.message,seen.failures??[])??seen}async function lookOnce(look,settings,refusedSince){
try{return{look:await judged(await look(),settings),refused:null}}catch(error){if(!(error instanceof kube.a))throw error;if(error.status!==401&&error.status!==403)
return{look:await judged(waiting(error.message,(0,src_errors.dJ)(error)),settings),refused:null};const now=settings.clock.seconds();const since=refusedSince??now;
if(now-since<refusalSeconds)return{look:waiting(error.message,(0,src_errors.dJ)(error)),refused:since};const lasted=`the API server has refused it for ${refusalSeconds}\
 s`;const words=`${error.message} (${lasted})`;return{look:failed(words,refusalHint(error,settings.namespace),(0,src_errors.dJ)(error)),refused:since}}}function refusalHint({
status,message},namespace){if(status===401)return"the credentials of the kubeconfig are not valid, or have expired: log in again before setup-kro; kubectl auth \
whoami shows whether they are";const asked=refusedNamespace.exec(message)?.[1]??namespace;return`give the user of the kubeconfig this permission, or use another\
 kubeconfig; kubectl auth whoami names the user, and what it may do is listed by kubectl auth can-i --list -n ${asked}`}const refusedNamespace=/ in the namespace "([a-z0-9-]{1,63})"/;
;const accessKinds=new Set(["ServiceAccount","ClusterRole","ClusterRoleBinding","Role","RoleBinding"]);function inStages(objects2,namespace){const deployment=objects2.
find(object=>object.kind==="Deployment");if(!deployment)throw new src_errors.w3(`the chart has no Deployment, only ${objects2.map(kubernetes_object.V).join(", ")||
"nothing"}`);const controller=(0,kro_controller.Oo)(deployment,namespace);const image=imageOf(deployment);if(image===""||image.includes("${")||image.startsWith(
"ko://"))throw new src_errors.w3(`the Deployment's image ${JSON.stringify(image)} is not an image reference`,{hint:"a checkout of kro has a placeholder for its \
tag: leave image.* out of values, it is set from what was built"});return{crds:objects2.filter(kubernetes_crd.Ez),access:objects2.filter(object=>accessKinds.has(
object.kind)),rest:objects2.filter(object=>!(0,kubernetes_crd.Ez)(object)&&!accessKinds.has(object.kind)),controller,image}}const imageOf=deployment=>(0,fields.
Qq)(deployment,"spec","template","spec","containers",0,"image")??"";async function findController(objects2,namespace){const own=(0,kro_controller.HZ)(await objects2.
list("apps/v1","Deployment",{namespace}),namespace);return own?{controller:(0,kro_controller.Oo)(own,namespace),image:imageOf(own)}:null}function applyStage(name,title,objects2,settings,steps,stage2,namespace){
return steps.step(name,title,async step=>{for(const object of stage2)await applyOne(objects2,settings,step,await inNamespace(objects2,object,namespace))})}async function applyOne(objects2,settings,step,object){
await watchGate(`${(0,kubernetes_object.V)(object)} is applied`,settings,step,async()=>{try{await objects2.apply(object);return passed(`${(0,kubernetes_object.V)(
object)} applied`)}catch(error){if(isTransient(error)||(0,kube.c)(error))return waiting((0,src_errors.bD)(error));throw error instanceof Error?new src_errors.w3(
error.message,{cause:error}):error}})}async function inNamespace(objects2,object,namespace){if(object.metadata.namespace||!await objects2.namespaced(object.apiVersion,
object.kind).catch(()=>false))return object;return{...object,metadata:{...object.metadata,namespace}}};async function importImages(tarball,node,{options=[],waitSeconds},step){
await step.execOrThrow({tool:"docker",args:["exec","--privileged","-i",node,...(0,node_images.Y)("images","import",...options,"-")],inputFile:tarball,...(0,time_limits.
zc)("image-load",waitSeconds)},"the image did not reach the node: see whether the node runs and its disk has room (docker exec NODE df -h)")};const localRepository="\
setup-kro.local/kro";const controllerPackage="./cmd/controller";async function buildImage(checkout,build2,step){const platform=`linux/${build2.arch}`;const tarball=build2.
repository===null?(0,external_node_path_.join)(build2.work,"kro-image.tar"):null;const repository=build2.repository??localRepository;const target=tarball===null?
[]:["--push=false",`--tarball=${tarball}`];const built2=await step.execOrThrow({tool:build2.ko,args:["build",`--platform=${platform}`,"--bare",`--tags=${build2.
tag}`,"--sbom=none",...target,controllerPackage],cwd:checkout.folder,yields:true,...(0,time_limits.zc)("ko-build",build2.waitSeconds),env:{KO_DOCKER_REPO:repository,
GOOS:null,GOARCH:null,GOARM:null,KO_DEFAULTPLATFORMS:null,...build2.env}},"the image of the controller was not built: the lines above are ko’s and the compiler’\
s");if(tarball!==null)return{repository,tag:build2.tag,platform,tarball,configDigest:await configDigestOf(tarball,step)};const pushed=/@(sha256:[0-9a-f]{64})/.exec(
built2.stdout.trim().split("\n").at(-1)??"")?.[1];if(!pushed)throw new src_errors.w3(`ko built and pushed the image, but printed no digest: ${built2.stdout.trim()}`);
return{repository,tag:`${build2.tag}@${pushed}`,platform,tarball:null,configDigest:null}}async function configDigestOf(tarball,step){const manifest=await step.execOrThrow(
{tool:"tar",args:["-xOf",tarball,"manifest.json"],timeoutSeconds:60});const digest=/"Config":\s*"(?:sha256:)?([0-9a-f]{64})/.exec(manifest.stdout)?.[1];if(!digest)
throw new src_errors.w3(`${tarball} is not an image as ko writes it: manifest.json says ${manifest.stdout.slice(0,200)}`);return`sha256:${digest}`}async function loadImage(image,node,waitSeconds,step){
await importImages(image.tarball,node,{options:["--all-platforms"],waitSeconds},step)}const referenceOf=image=>`${image.repository}:${image.tag}`;;const noTuning={
values:{},records:[]};const ciValues=[["config.resourceGraphDefinitionConcurrentReconciles",16],["config.graphRevisionConcurrentReconciles",16],["config.dynamic\
ControllerConcurrentReconciles",32],["config.clientQps",1e3],["config.clientBurst",1500],["config.resourceGraphDefinitionProgressRequeueDelay","300ms"],["config\
.instance.requeueInterval","500ms"],["config.dynamicControllerRateLimiterRateLimit",500]];const isTuned=({cluster,tuning})=>cluster==="kind"&&tuning==="ci";function tuningFor(chart,user){
const values2={};const records2=[];for(const[path,value]of ciValues){const keys=path.split(".");const own=(0,fields.ZZ)(chart,...keys);if((0,fields.ZZ)(user,...keys)!==
void 0||!isFaster(value,own))continue;set(values2,keys,value);records2.push({name:path,value:String(value),chart:String(own)})}return{values:values2,records:records2}}
async function tuningOf(chart,options,step){const shown=await step.exec({tool:options.helm,args:["show","values",chart],...(0,time_limits.zc)("chart-render",options.
waitSeconds),logged:({code,output,stdout})=>code===0?`[${Buffer.byteLength(stdout)} bytes of values, not kept in this log]`:output});const values2=shown.code===
0?parsed(shown.stdout):null;if(values2===null){step.note("tuning: the values of the chart cannot be read; its own settings stay");return noTuning}const tuning=tuningFor(
values2,options.user);step.note(tuning.records.length===0?"tuning: this chart has no value to tune":`tuning: ${tuning.records.map(({name,value,chart:own})=>`${name}\
 ${value} (chart: ${own})`).join(", ")}`);return tuning}function parsed(text){try{const value=(0,yaml_text.c)(text).documents[0]?.value;return(0,json.p)(value)?
value:null}catch{return null}}function isFaster(value,own){if(typeof value==="number")return typeof own==="number"&&own>0&&value>own;const[ours,theirs]=[milliseconds(
value),milliseconds(own)];return ours!==null&&theirs!==null&&ours<theirs}function milliseconds(text){const parts=typeof text==="string"?/^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/.
exec(text):null;const unit={ms:1,s:1e3,m:6e4}[parts?.[2]??""];return parts&&unit?Number(parts[1])*unit:null}function set(values2,keys,value){const[key="",...rest]=keys;
if(rest.length===0){values2[key]=value;return}const inner=values2[key];const next=(0,json.p)(inner)?inner:{};values2[key]=next;set(next,rest,value)};const verifySeconds=180;
async function buildVerified(folder,{restored:restored2},build2,atOnce2,steps,warn){const verify=()=>steps.step("kro.modules","verify Go's modules that were res\
tored",step=>faultOf(folder,step));const verified=verify();if(!atOnce2)await verified;const[first,fault]=await Promise.all([atOnce2?settled(build2()):Promise.resolve(
null),verified]);if(fault===null)return first===null?build2():first();warn(`the restored build cache ${restored2} is not used: ${fault}. Everything is fetched a\
nd compiled again. What to do: gh cache delete '${restored2}', and see which workflow saved it`);await steps.step("kro.modules.clean","remove Go's caches",step=>step.
execOrThrow({tool:"go",args:["clean","-cache","-modcache"],cwd:folder,timeoutSeconds:verifySeconds}));return build2()}async function faultOf(folder,step){const verified=await step.
exec({tool:"go",args:["mod","verify"],cwd:folder,timeoutSeconds:verifySeconds});if(verified.code===0)return null;if(verified.timedOut)return`go mod verify timed\
 out after ${verifySeconds} s`;return`go mod verify: ${verified.notStarted??verified.output.trim().split("\n").slice(0,3).join("; ")}`}async function settled(promise){
try{const value=await promise;return()=>value}catch(error){return()=>{throw error}}};function buildKroImage({inputs,versions},checkout,steps,{ko,work,platform,env,
folderCache,warn}){const tag=`setup-kro-${steps.began.replace(/\D/g,"").slice(0,14)}`;const folders=inputs.cache?folderCache:build_cache.iS;return steps.step("k\
ro.image","build the controller's image with ko",async step=>{const cache=await(0,build_cache.RT)(checkout.folder,versions,platform,folders,step);const saves=(0,
build_cache.t8)(env,checkout.identity);if(folders!==build_cache.iS&&!saves)step.note(`the build cache is not saved after a ${env.GITHUB_EVENT_NAME} event that b\
uilds this code`);const build2=()=>buildImage(checkout,{ko,arch:platform.arch,repository:inputs.imageRepository,work,tag,env:baseImageThrough(inputs.registryMirrors,
checkout.folder,env),waitSeconds:inputs.waitSeconds},step);const image=cache?.restored?await buildVerified(checkout.folder,cache,build2,inputs.imageRepository===
null,steps,warn):await build2();return{image,cache:saves?cache:null}})}async function fetchChart({inputs,versions,digests},steps,{helm,work}){const chart=(0,kro.
bW)(versions.kro);const pulled=await steps.step("kro.chart",`fetch the chart ${chart.name}`,step=>pullChart(chart,{helm,work,mirrors:inputs.registryMirrors,expected:digests(
chart.name)?.sha256??null,waitSeconds:inputs.waitSeconds},step));const image=(0,kro.Sl)(versions.kro);const digest=pinnedImageDigest({versions,digests});const tag=image.
slice(image.lastIndexOf(":")+1);return{path:pulled.archive,image:digest===null?null:{tag:`${tag}@sha256:${digest}`},sha256:pulled.digest?{[chart.name]:pulled.digest}:
{}}}const pinnedImageDigest=({versions,digests})=>digests((0,kro.Sl)(versions.kro))?.sha256??null;function chartOf({folder},{repository,tag,tarball}){const pullPolicy=tarball===
null?"IfNotPresent":"Never";return{path:(0,external_node_path_.join)(folder,"helm"),image:{ko:false,repository,tag,pullPolicy},sha256:{}}}function refuseLinks(chart){
const problem=(0,glob_files.lQ)(chart)?(0,rendered_folders.$Q)(chart,(0,external_node_path_.dirname)(chart)):null;if(problem!==null)throw new src_errors.w3(`the\
 chart of the checkout is not rendered: ${chart}${problem}`)}function renderKro({inputs,versions},chart,steps,{helm,work}){return steps.step("kro.render","rende\
r the chart",async step=>{const{waitSeconds,values:user}=inputs;refuseLinks(chart.path);const tuning=isTuned(inputs)?await tuningOf(chart.path,{helm,user,waitSeconds},
step):noTuning;const objects2=await renderChart(chart.path,{helm,namespace:inputs.namespace,kubernetes:versions.kubernetes,values:{tuning:tuning.records.length===
0?null:tuning.values,user,own:{...chart.image?{image:chart.image}:{},...inputs.rbacMode?{rbac:{mode:inputs.rbacMode}}:{}}},work,waitSeconds},step);return{...inStages(
objects2,inputs.namespace),tuning:tuning.records}})}var kubernetes_conditions=__webpack_require__(41610);var endpoint_slices=__webpack_require__(68261);var pods=__webpack_require__(
34704);;const finalReasons={ErrImageNeverPull:"the image is not on the node: load it there, or let the kubelet pull it",ImagePullBackOff:"see whether the tag ex\
ists and whether the node reaches the registry; registry-mirrors helps",ErrImagePull:"see whether the tag exists and whether the node reaches the registry; regi\
stry-mirrors helps",InvalidImageName:"give the chart an image tag: a checkout of kro has the placeholder ${VERSION} there",CrashLoopBackOff:"read the log of the\
 previous container in the report",CreateContainerConfigError:"see what the pod refers to (secrets, config maps, users)",CreateContainerError:"see the events of\
 the pod",RunContainerError:"see the events of the pod"};function unrecoverablePod(pod){for(const{name,waiting:waiting2,last:last2}of(0,pods.Mz)(pod)){if(waiting2===
null)continue;const hint=finalReasons[waiting2.reason];if(hint===void 0)continue;const death=last2===null?"":`; it ended with ${last2.reason||"exit"} (exit code\
 ${last2.exitCode})`;return{message:`${(0,kubernetes_object.V)(pod)}, container ${name}: ${waiting2.reason}${waiting2.message&&`: ${waiting2.message}`}${death}`,
hint}}return null}const finalWaiting=new Map([["ErrImageNeverPull",/^/],["InvalidImageName",/^/],["ErrImagePull",finalPull()],["ImagePullBackOff",finalPull()],[
"CreateContainerConfigError",/runAsNonRoot|runAsUser|invalid (?:subPath|variable)/]]);function finalPull(){return/: not found|manifest unknown|pull access denied|insufficient_scope|authorization failed|unauthorized|no match for platform|invalid reference format/}
const noSuchProgram=/exec: .{0,300}(?:executable file not found|no such file or directory|permission denied|is a directory)|exec .{1,300}: no such file or directory/;
function finalTrouble(pod,isSettled){for(const{name,waiting:waiting2,terminated,last:last2}of(0,pods.Mz)(pod)){const where=`${(0,kubernetes_object.V)(pod)}, con\
tainer ${name}`;const words=[waiting2?.message,terminated?.message,last2?.message].find(message=>message!==void 0&&noSuchProgram.test(message));if(words!==void 0)
return`${where}: ${words}`;if(waiting2===null)continue;const isFinal2=finalWaiting.get(waiting2.reason)?.test(waiting2.message)===true;if(isFinal2||isSettled&&waiting2.
reason==="CreateContainerConfigError")return`${where}: ${waiting2.reason}${waiting2.message&&`: ${waiting2.message}`}`}return null}function describePod(pod){const scheduled=(0,
kubernetes_conditions.uH)(pod,"PodScheduled");if(scheduled?.status==="False")return`${(0,kubernetes_object.V)(pod)} is not scheduled: ${scheduled.message||scheduled.
reason||"?"}`;const containers=(0,pods.Mz)(pod).filter(({terminated})=>terminated?.exitCode!==0).map(({name,waiting:waiting2,terminated,ready})=>{const state=waiting2?.
reason??(terminated?`ended (${terminated.exitCode})`:ready?"ready":"running");return`${name} ${state}`});return`${(0,kubernetes_object.V)(pod)} is ${pod.status?.
phase??"new"}${containers.length?` (${containers.join(", ")})`:""}`};function baseGate(objects2,settings,nodesExpected){const look=async()=>{const[nodes,pods2,slices,
roles]=await Promise.all([objects2.list("v1","Node"),objects2.list("v1","Pod",{namespace:"kube-system"}),objects2.list("discovery.k8s.io/v1","EndpointSlice",{namespace:"\
default",selector:`${endpoint_slices.dR}=kubernetes`}),objects2.read("rbac.authorization.k8s.io/v1","ClusterRole","cluster-admin")]);return evaluateBase({nodes,
pods:pods2,slices,bootstrapped:roles!==null},nodesExpected)};const changes=()=>objects2.watch(["/api/v1/nodes",systemPods]);return gate("base","the cluster itse\
lf is ready",settings,look,changes)}const systemPods="/api/v1/namespaces/kube-system/pods";function evaluateBase(sight,nodesExpected){const{nodes,pods:pods2,slices}=sight;
if(!sight.bootstrapped)return waiting("the API server has not written its cluster roles yet");if(nodes.length<nodesExpected)return waiting(`${nodes.length} of ${nodesExpected}\
 node(s) registered`);const notReady2=nodes.find(node=>!(0,kubernetes_conditions.i_)(node));if(notReady2){const ready=(0,kubernetes_conditions.uH)(notReady2,"Re\
ady");return waiting(`node ${notReady2.metadata.name} is not ready: ${ready?(0,kubernetes_conditions.pu)(ready):"no condition yet"}`)}const proxy=evaluateSystemPods(
"kube-proxy","kube-proxy",pods2,nodesExpected>0);if(proxy.state!=="passed")return proxy;const addresses=slices.flatMap(slice=>(slice.endpoints??[]).flatMap(e=>e.
addresses??[]));if(addresses.length===0)return waiting("the kubernetes service has no endpoint yet");return passed(`${nodes.length} node(s) ready, kube-proxy ru\
nning, API endpoint ${addresses.join(", ")}`)}function dnsGate(objects2,settings,nodesExpected){const look=async()=>evaluateSystemPods("CoreDNS","kube-dns",await objects2.
list("v1","Pod",{namespace:"kube-system"}),nodesExpected>0);return gate("dns","CoreDNS is ready",settings,look,()=>objects2.watch([systemPods]))}function evaluateSystemPods(what,app,pods2,expected){
const own=pods2.filter(pod=>pod.metadata.labels?.["k8s-app"]===app);const lost=own.map(unrecoverablePod).find(found=>found!==null);if(lost)return failed(`${what}\
: ${lost.message}`,lost.hint);if(own.length===0)return expected?waiting(`${what} has no pod yet`):passed(`${what} is not ours to wait for`);return own.some(kubernetes_conditions.
i_)?passed(`${what} is ready`):waiting(`${what}: ${own.map(describePod).join("; ")}`)}var kubernetes_annotations=__webpack_require__(31732);var kubernetes_events=__webpack_require__(
45977);var owners=__webpack_require__(56792);;function controllerGate(objects2,settings,controller){return settings.steps.step("gate.controller",titleOf(controller),
step=>controllerLeads(objects2,settings,step,controller))}function controllerLeads(objects2,settings,step,controller){const{namespace,deployment}=controller;const look=async()=>{
const[found,sets2,pods2,lease,events]=await Promise.all([objects2.read("apps/v1","Deployment",deployment,namespace),objects2.list("apps/v1","ReplicaSet",{namespace}),
objects2.list("v1","Pod",{namespace}),objects2.read("coordination.k8s.io/v1","Lease",kro_controller.AI,controller.leaseNamespace),objects2.list("v1","Event",{namespace})]);
return evaluateController(controller,{deployment:found,sets:sets2,pods:pods2,lease,events},settings.clock.date())};const changes=()=>objects2.watch([`/api/v1/na\
mespaces/${namespace}/pods`,`/apis/coordination.k8s.io/v1/namespaces/${controller.leaseNamespace}/leases`]);return watchGate(titleOf(controller),settings,step,look,
changes)}const titleOf=({leaderElection})=>leaderElection?"the controller leads":"the controller is ready";function evaluateController(controller,sight,now){const{
deployment}=sight;if(!deployment)return waiting(`Deployment ${controller.namespace}/${controller.deployment} is not there`);const set2=newestSet(sight.sets,deployment);
const pods2=set2?sight.pods.filter(pod=>(0,owners.D)(pod,set2)):[];const lost=pods2.map(unrecoverablePod).find(found=>found!==null);if(lost)return failed(lost.message,
lost.hint);if(pods2.length===0)return podless(deployment,set2,sight.events);const running=pods2.filter(pod=>pod.status?.phase==="Running");if(running.length===0)
return waiting(pods2.map(describePod).join("; "));if(!controller.leaderElection){const ready=running.filter(kubernetes_conditions.i_);return ready.length>0?passed(
`${ready.map(kubernetes_object.V).join(", ")} ready; this kro elects no leader`):waiting(pods2.map(describePod).join("; "))}return evaluateLease(sight.lease,running,
now)}function evaluateLease(lease,running,now){const pods2=running.map(pod=>pod.metadata.name).join(", ");if(!lease)return waiting(`${pods2} runs and has not ta\
ken the lease ${kro_controller.AI}`);const read=(0,kro_controller.zR)(lease);if(read.holder==="")return waiting(`no pod holds the lease ${kro_controller.AI}`);const holder=running.
find(pod=>(0,kro_controller.v9)(pod,read));if(!holder)return waiting(`the lease ${kro_controller.AI} is held by ${read.holder}, and ${pods2} waits for it`);const age=read.
renewedAt===null?Number.POSITIVE_INFINITY:(now.getTime()-read.renewedAt)/1e3;if(age>read.seconds)return waiting(`${holder.metadata.name} renewed its lease ${age.
toFixed(0)} s ago, and it lasts ${read.seconds} s`);return passed(`${holder.metadata.name} holds the lease, renewed ${Math.max(0,age).toFixed(1)} s ago`)}function newestSet(sets2,deployment){
return sets2.filter(set2=>(0,owners.D)(set2,deployment)).sort((a,b)=>(0,kubernetes_annotations.DT)(b)-(0,kubernetes_annotations.DT)(a))[0]}const finalRefusal=/violates PodSecurity|exceeded quota|service account .{0,300} not found|is forbidden|admission webhook/;
function podless(deployment,set2,events){const failure=[set2,deployment].map(object=>object?(0,kubernetes_conditions.uH)(object,"ReplicaFailure"):null).find(found=>found?.
status==="True");const event=events.find(candidate=>candidate.reason==="FailedCreate"&&set2!==void 0&&(0,kubernetes_events.KH)(candidate,set2));const why=failure?
(0,kubernetes_conditions.pu)(failure):typeof event?.message==="string"?event.message:null;if(why===null)return waiting(`${(0,kubernetes_object.V)(deployment)} h\
as no pod yet`);return finalRefusal.test(why)?failed(`${(0,kubernetes_object.V)(deployment)} gets no pod: ${why}`):waiting(why)};function crdGate(objects2,settings,names){
return gate("crds",`${names.length} CRD(s) of kro are established`,settings,async()=>{const found=await Promise.all(names.map(name=>objects2.read(kubernetes_crd.
_P.apiVersion,kubernetes_crd._P.kind,name)));return evaluateCrds(names,found)})}function evaluateCrds(names,found){for(const[index,name]of names.entries()){const crd=found[index];
if(!crd)return waiting(`CRD ${name} is not there`,[{code:"crd-missing",crd:name}]);if(crd.metadata.deletionTimestamp)return waiting(`CRD ${name} is being delete\
d since ${crd.metadata.deletionTimestamp}`);const accepted=(0,kubernetes_conditions.uH)(crd,"NamesAccepted");if(accepted?.status==="False")return failed(`CRD ${name}\
: ${(0,kubernetes_conditions.pu)(accepted)}`,"another CRD has the same kind or plural: rename or delete one of them");const established=(0,kubernetes_conditions.
uH)(crd,"Established");if(established?.status!=="True")return waiting(`CRD ${name}: ${established?(0,kubernetes_conditions.pu)(established):"not established yet"}`)}
return passed(`${names.join(", ")} established`)}var inputs_manifests=__webpack_require__(57721);var kubernetes_readiness=__webpack_require__(71354);;const admission=/failed calling webhook \\*"(?<name>[^"\\\n]{1,253})\\*"/;
const conversion=/conversion webhook for (?<apiVersion>[^,\s"]{1,320}), Kind=(?<kind>\w{1,63}) failed: /;const called=/https:\/\/(?<name>[a-z0-9-]{1,63})\.(?<namespace>[a-z0-9-]{1,63})\.svc[:/]/;
function readFailedWebhookCall(message){const found=admission.exec(message)??conversion.exec(message);if(found===null)return null;const{name,apiVersion:apiVersion2="",
kind:kind2=""}=found.groups??{};const service=called.exec(message.slice(found.index))?.groups;return{webhook:name===void 0?{by:"conversion",apiVersion:apiVersion2,
kind:kind2}:{by:"admission",name},service:service===void 0?null:{namespace:service.namespace??"",name:service.name??""}}}var classify=__webpack_require__(22454);
var kro_rgd=__webpack_require__(86677);;const noticingSeconds=2;const mostTimes=3;class LateKinds{objects;clock;step;rgd;servedSince=null;isRemoved=false;times=0;constructor(objects2,{
clock:clock2},step,rgd){this.objects=objects2;this.clock=clock2;this.step=step;this.rgd=rgd}async look(found,seen,onApplied){const{name}=this.rgd.metadata;const again=waiting(
`ResourceGraphDefinition ${name} is applied again, since its kinds are served now`);if(this.isRemoved){if(found!==null)return again;await this.objects.apply(this.
rgd);this.isRemoved=false;this.servedSince=null;onApplied();return again}if(found===null||seen.state==="passed"||!lacksKind(found)||this.times>=mostTimes)return seen;
if(!await this.areServed()){this.servedSince=null;return seen}this.servedSince??=this.clock.seconds();if(this.clock.seconds()-this.servedSince<noticingSeconds)return waiting(
seen.message);const own=(0,kro_rgd._K)(this.rgd);if(own===null||await this.isServed(own))return seen;this.times+=1;this.isRemoved=true;this.step.note(`${name}: \
its kinds are served now, and kro has not noticed; it is removed and applied again`);await this.objects.remove(this.rgd);return again}async areServed(){const kinds=(0,
kro_rgd.F3)(this.rgd).flatMap(({made,read})=>[made,read]).filter(kind2=>kind2!==null);const served=await Promise.all(kinds.map(kind2=>this.isServed(kind2)));return kinds.
length>0&&served.every(Boolean)}async isServed({apiVersion:apiVersion2,kind:kind2}){if(apiVersion2.includes("${")||kind2.includes("${"))return true;try{await this.
objects.pathOf({apiVersion:apiVersion2,kind:kind2});return true}catch(error){if((0,kube.c)(error))return false;throw error}}}const lacksKind=rgd=>(0,kubernetes_conditions.
yb)(rgd).some(({status,message})=>status==="False"&&(0,classify.N6)(message).some(({kind:kind2})=>kind2==="kind-not-installed"));;async function absentAsNone(list){
try{return await list}catch(error){if((0,kube.c)(error))return[];throw error}}var labels=__webpack_require__(45957);var graph_object=__webpack_require__(78758);
;const summaryConditions=new Set(["Ready"]);const settlingSeconds=3;function evaluateRgd(rgd,name,age,graceSeconds2){if(!rgd)return waiting(`ResourceGraphDefini\
tion ${name} is not there`);if(rgd.status?.state==="Active"&&isReady(rgd))return passed(`ResourceGraphDefinition ${name} is Active`);const current=currentConditions(
rgd);const refused=current.find(isRefusal);if(refused&&(isFinal(refused)||age>graceSeconds2))return failed(`${(0,kubernetes_object.V)(rgd)} is ${stateOf(rgd)}: ${(0,
kubernetes_conditions.pu)(refused)}`);const said=current.filter(c=>c.status!=="True").map(kubernetes_conditions.pu);return waiting(`${(0,kubernetes_object.V)(rgd)}\
 is ${stateOf(rgd)}${said.length?`: ${said.join("; ")}`:", kro has not written a condition yet"}`)}function evaluateInstance(instance2,name,age,graceSeconds2){if(!instance2)
return waiting(`${name} is not there`);if((0,graph_object.ig)(instance2))return evaluateGraph(instance2,age,graceSeconds2);const state=String(instance2.status?.
state??"without status");if(state==="ACTIVE"&&isReady(instance2))return passed(`${(0,kubernetes_object.V)(instance2)} is ACTIVE`);const refused=currentConditions(
instance2).find(isRefusal);const said=refused?`: ${(0,kubernetes_conditions.pu)(refused)}`:"";const isFinalNow=refused!==void 0&&age>settlingSeconds&&isFinal(refused);
if(isFinalNow||(state==="ERROR"||state==="FAILED")&&age>graceSeconds2)return failed(`${(0,kubernetes_object.V)(instance2)} is ${state}${said}`);return waiting(`${(0,
kubernetes_object.V)(instance2)} is ${state}${said}`)}function evaluateGraph(graph2,age,graceSeconds2){const{state,why}=(0,graph_object.b7)(graph2);if(state==="\
converged")return passed(`${(0,kubernetes_object.V)(graph2)} has converged`);const said=`${(0,kubernetes_object.V)(graph2)} has not converged${why===null?", kro\
 has not written a condition yet":`: ${(0,kubernetes_conditions.pu)(why)}`}`;const isOver=state==="refused"&&age>settlingSeconds||state==="failing"&&age>graceSeconds2;
return isOver?failed(said):waiting(said)}const namingObject=(seen,object)=>seen.state==="failed"?{...seen,failures:[...seen.failures??[],{code:"object-failed",object:(0,
kubernetes_object.V)(object)}]}:seen;const stateOf=rgd=>String(rgd.status?.state??"new");const isCurrent=(condition,object)=>condition.observedGeneration===null||
condition.observedGeneration>=(object.metadata.generation??0);const isReady=object=>!isStale(object)&&(0,kubernetes_conditions.yb)(object).every(({type,status})=>!summaryConditions.
has(type)||status==="True");function isStale(object){const conditions=(0,kubernetes_conditions.yb)(object);const summary=conditions.find(c=>summaryConditions.has(
c.type))??conditions[0];return summary!==void 0&&!isCurrent(summary,object)}const currentConditions=object=>(0,kubernetes_conditions.yb)(object).filter(one=>isCurrent(
one,object));const isRefusal=({type,status})=>status==="False"&&!summaryConditions.has(type);const isFinal=({message,reason})=>(0,classify.N6)(message).some(({verdict:verdict2})=>verdict2===
"final")||["InvalidResourceGraph","Failed"].includes(reason)&&finalBefore.test(message);const finalBefore=/naming convention|failed to parse|type-check|unknown identifiers|unknown functions|not owned by KRO|owned by another|breaking changes|has a cycle|circular/i;
;function nestedKinds(rgds2){const made=new Set(rgds2.flatMap(rgd=>(0,kro_rgd.F3)(rgd).flatMap(one=>one.made??[])).map(keyOf));return rgds2.flatMap(rgd=>(0,kro_rgd.
_K)(rgd)??[]).filter(kind2=>made.has(keyOf(kind2)))}const keyOf=({apiVersion:apiVersion2,kind:kind2})=>`${apiVersion2} ${kind2}`;async function nestedInstancesWork(objects2,settings,step,makers2,kinds,graceSeconds2){
const known=new Set;let latest=makers2;while(kinds.length>0&&latest.length>0){for(const{metadata}of latest)if(metadata.uid!==void 0)known.add(metadata.uid);const listed=await Promise.
all(kinds.map(({apiVersion:apiVersion2,kind:kind2})=>absentAsNone(objects2.list(apiVersion2,kind2,{selector:labels.a.instanceId}))));latest=listed.flat().filter(
({metadata})=>metadata.uid!==void 0&&!known.has(metadata.uid)).filter(({metadata})=>known.has(metadata.labels?.[labels.a.instanceId]??""));await Promise.all(latest.
map(instance2=>nestedWorks(objects2,settings,step,instance2,graceSeconds2)))}return known.size-new Set(makers2.flatMap(({metadata})=>metadata.uid??[])).size}async function nestedWorks(objects2,settings,step,instance2,graceSeconds2){
const{apiVersion:apiVersion2,kind:kind2,metadata}=instance2;const name=(0,kubernetes_object.V)(instance2);const maker=metadata.labels?.[labels.a.instanceName]??
"another instance";const started=settings.clock.seconds();await watchGate(`${name}, which kro made for ${maker}, becomes ACTIVE`,settings,step,async()=>{const found=await objects2.
read(apiVersion2,kind2,metadata.name,metadata.namespace);if(found===null)return passed(`${name} is gone`);const seconds=settings.clock.seconds()-started;return namingObject(
evaluateInstance(found,name,seconds,graceSeconds2),found)})}var api_path=__webpack_require__(69080);var builtin_kinds=__webpack_require__(87855);var meant_kind=__webpack_require__(
20936);;function comingKinds(objects2,user){let asked=null;return()=>{asked??=ask(objects2,user.map(({object})=>object));return asked}}async function ask(objects2,user){
const[there,crds2]=await Promise.all([absentAsNone(objects2.list(kro_rgd.sP.apiVersion,kro_rgd.sP.kind)).catch(()=>null),crdsOfKro(objects2).catch(()=>null)]);const rgds2=[
...user.filter(kro_rgd.O3),...there??[]];const former=user.filter(kro_rgd.TC);return{declared:[...rgds2,...former].flatMap(rgd=>(0,kro_rgd._K)(rgd)??[]),defined:[
kro_rgd.sP,...(crds2??[]).flatMap(kindsOf)],isComplete:there!==null&&crds2!==null&&!rgds2.some(makesKinds)&&!user.some(delivers)}}async function crdsOfKro(objects2){
const{apiVersion:apiVersion2,kind:kind2}=kubernetes_crd._P;const names=(await objects2.list(apiVersion2,kind2,{part:"metadata"})).map(({metadata})=>metadata.name).
filter(name=>name.endsWith(`.${kro_rgd.c7}`)&&name.split(".").length===3);const crds2=await Promise.all(names.map(name=>objects2.read(apiVersion2,kind2,name)));
return crds2.filter(crd=>crd!==null)}const kindsOf=crd=>(0,fields.p_)(crd,"spec","versions").map(version2=>({apiVersion:`${(0,kubernetes_crd.IV)(crd).group}/${(0,
fields.Qq)(version2,"name")??""}`,kind:(0,kubernetes_crd.IV)(crd).kind}));const makesKinds=rgd=>(0,kro_rgd.F3)(rgd).some(({made})=>made?.kind===kro_rgd.sP.kind||
made?.kind===kubernetes_crd._P.kind);const delivers=({apiVersion:apiVersion2})=>/(?:^|\.)(?:fluxcd\.io|argoproj\.io|cattle\.io)$/.test((0,api_path.F)(apiVersion2));
async function whyNotServed({apiVersion:apiVersion2,kind:kind2},coming){const{declared,defined,isComplete}=await coming();if([...declared,...defined].some(one=>one.
apiVersion===apiVersion2&&one.kind===kind2))return null;if((0,kro_rgd.TC)({apiVersion:apiVersion2,kind:kind2}))return{why:`kro renamed ${kro_rgd.l3.kind} to ${kro_rgd.
sP.kind} in v0.2.0`,hint:`write kind: ${kro_rgd.sP.kind}; it is cluster-scoped, so that metadata.namespace is left out, and the fields of spec kept their names`};
const meant=(0,meant_kind.s)({apiVersion:apiVersion2,kind:kind2},{declared,defined});const isOther=meant!==null&&meant.kind.toLowerCase()===kind2.toLowerCase();
const isOfKro=(0,api_path.F)(apiVersion2)===kro_rgd.c7&&isComplete;if(!isOther&&!isOfKro&&!(0,builtin_kinds.av)({apiVersion:apiVersion2,kind:kind2}))return null;
if(meant!==null)return{why:`did you mean ${meant.kind} in ${meant.apiVersion}?`};return isOfKro?{why:"no RGD of the manifests or of the cluster declares it, and\
 kro has no such kind",hint:"give the RGD that declares it to manifests too, or correct the kind; kubectl get rgd shows the kinds that RGDs declare"}:{why:"no C\
RD can bring it"}};const missingSeconds=3;class Webhooks{objects;clock;isToCome;missingSince=new Map;owners=new Map;constructor(objects2,{clock:clock2},isToCome){
this.objects=objects2;this.clock=clock2;this.isToCome=isToCome}judge=async(words,failures)=>{const call=readFailedWebhookCall(words);if(call===null||call.service===
null)return null;const{service}=call;const name=`Service ${service.namespace}/${service.name}`;const state=await this.stateOf(service);if(state===null)return null;
if(state!=="missing")this.missingSince.delete(name);const calls=`${await this.ownerOf(call)} calls ${name}`;if(state==="ready")return waiting(`${words}; ${calls}\
, which has ready endpoints`,failures);if(state==="not-ready")return waiting(`${words}; ${calls}, which has no ready endpoint`,failures);if(this.isToCome(service))
return waiting(`${words}; ${calls}, which is not there yet`,failures);const now=this.clock.seconds();const since=this.missingSince.get(name)??now;this.missingSince.
set(name,since);const missing=`${words}; ${calls}, which does not exist`;return now-since<missingSeconds?waiting(missing,failures):failed(`${missing}, and nothi\
ng that is applied makes it`,hintFor(call,service),failures)};async mayAnswer(words){const service=readFailedWebhookCall(words)?.service??null;if(service===null)
return false;const state=await this.stateOf(service);return state==="not-ready"||state==="missing"&&this.isToCome(service)}async stateOf({namespace,name}){try{if(await this.
objects.read("v1","Service",name,namespace)===null)return"missing";const selector=`${endpoint_slices.dR}=${name}`;const slices=await this.objects.list("discover\
y.k8s.io/v1","EndpointSlice",{namespace,selector});return(0,endpoint_slices.Nj)((0,endpoint_slices.nu)(slices,{namespace,name}))?"ready":"not-ready"}catch(error){
if(error instanceof kube.a)return null;throw error}}ownerOf({webhook}){const key=JSON.stringify(webhook);const known=this.owners.get(key);if(known!==void 0)return known;
const asked=webhook.by==="admission"?this.configurationOf(webhook.name):this.crdOf(webhook);this.owners.set(key,asked);return asked}async configurationOf(webhook){
const kinds=["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"];const all=await Promise.all(kinds.map(kind2=>this.objects.list("admissionregistrat\
ion.k8s.io/v1",kind2).catch(()=>[])));const owner=all.flat().find(one=>(0,fields.p_)(one,"webhooks").some(of=>(0,fields.Qq)(of,"name")===webhook));return owner===
void 0?`webhook ${webhook}`:`webhook ${webhook} of ${(0,kubernetes_object.V)(owner)}`}async crdOf({apiVersion:apiVersion2,kind:kind2}){const path=await this.objects.
pathOf({apiVersion:apiVersion2,kind:kind2}).catch(()=>null);return path===null?`the conversion webhook of ${kind2} (${apiVersion2})`:`the conversion webhook of \
CustomResourceDefinition/${path.split("/").at(-1)}.${(0,api_path.F)(apiVersion2)}`}}async function applyInTurn(webhooks,entries,apply){const later=[];for(const entry of entries){
const isForLater=async error=>await webhooks.mayAnswer(error.message)||later.length>0&&(0,kube.c)(error);if(!await apply(entry,isForLater))later.push(entry)}for(const entry of later)
await apply(entry,notForLater)}const notForLater=async()=>false;const hintFor=({webhook},{namespace,name})=>webhook.by==="admission"?`install what serves the we\
bhook in ${namespace} before your manifests (the input prerequisites), or remove the webhook ${webhook.name} where its program is gone for good; kubectl get ser\
vice ${name} -n ${namespace} shows whether it is there`:`install the operator that serves ${namespace}/${name} before your manifests (the input prerequisites), \
or apply the CRD without spec.conversion where all objects have its storage version; kubectl get service ${name} -n ${namespace} shows whether it is there`;function servicesFrom(applied2){
const named2=new Set(applied2.filter(isService).map(({metadata:{namespace="default",name}})=>`${namespace}/${name}`));const made=applied2.filter(kro_rgd.O3).flatMap(
rgd=>(0,fields.p_)(rgd,"spec","resources")).filter(resource=>(0,fields.Qq)(resource,"template","kind")==="Service").map(resource=>(0,fields.Qq)(resource,"templa\
te","metadata","name")??"");return({namespace,name})=>named2.has(`${namespace}/${name}`)||made.some(one=>one===name||one.includes("${"))}const isService=({apiVersion:apiVersion2,
kind:kind2})=>apiVersion2==="v1"&&kind2==="Service";var claims=__webpack_require__(90801);;const clockSkewSeconds=5;async function eventsAbout(objects2,found,namespace,began){
const fields2=`involvedObject.kind=${found.kind},involvedObject.name=${found.metadata.name}`;const all=await objects2.list("v1","Event",{namespace,fields:fields2}).
catch(()=>[]);const since=began.getTime()-clockSkewSeconds*1e3;return all.filter(event=>(0,kubernetes_events.KH)(event,found)&&!(Date.parse((0,kubernetes_events.
YO)(event))<since))};const settledSeconds=3;const saidBy=event=>({reason:(0,fields.Qq)(event,"reason")??"",message:(0,fields.Qq)(event,"message")??""});async function lookAtClaim(objects2,claim,namespace,began){
const events=await eventsAbout(objects2,claim,namespace,began);const said=events.map(saidBy);const isBroken=said.some(({reason})=>claims.Lc.includes(reason));const awaited2=(0,
claims.q8)(said);const[isBindable,isThere2]=await Promise.all([isBroken&&canBeBound(objects2,claim),awaited2===null||mayBeThere(objects2,awaited2)]);return{claim,
events,isBindable,absentProvisioner:isThere2?null:awaited2}}async function mayBeThere(objects2,provisioner){try{const[driver,pods2]=await Promise.all([objects2.
read("storage.k8s.io/v1","CSIDriver",provisioner),objects2.list("v1","Pod")]);return driver!==null||pods2.some(pod=>(0,claims.hc)(pod,provisioner))}catch{return true}}
async function canBeBound(objects2,claim){const storageClass=(0,fields.Qq)(claim,"spec","storageClassName")??"";const[named2,volumes]=await Promise.all([storageClass===
""?null:objects2.read("storage.k8s.io/v1","StorageClass",storageClass).catch(()=>null),objects2.list("v1","PersistentVolume").catch(()=>[])]);return named2!==null||
volumes.some(volume=>(0,fields.Qq)(volume,"status","phase")==="Available"&&((0,fields.Qq)(volume,"spec","storageClassName")??"")===storageClass)}async function claimsOfPods(objects2,pods2,namespace,began){
const waitingPods=pods2.filter(pod=>pod.metadata.deletionTimestamp===void 0&&(0,fields.Qq)(pod,"spec","nodeName")===null);const names=[...new Set(waitingPods.flatMap(
claims.is))];const looks=await Promise.all(names.map(async name=>{const claim=await objects2.read("v1","PersistentVolumeClaim",name,namespace).catch(()=>void 0);
if(claim===null)return{missing:name};return(0,fields.Qq)(claim,"status","phase")==="Pending"&&claim!==void 0?{unbound:await lookAtClaim(objects2,claim,namespace,
began)}:{}}));return{unbound:looks.flatMap(look=>look.unbound??[]),missing:looks.flatMap(look=>look.missing??[])}}function evaluateClaim(seen,context){const{words,
isUsed}=context;const broken=claims.Lc.map(reason=>saidOf(seen,reason)).find(one=>one!==null)??null;const final=broken===null?null:whyFinal(seen,broken,context);
if(final!==null)return final;if(seen.absentProvisioner!==null)return evaluateAbsent(seen.claim,seen.absentProvisioner,context);if(broken!==null)return waiting(`${words}\
: ${broken}`);const waits=saidOf(seen,"WaitForFirstConsumer");return waits!==null&&!isUsed?passed(`${(0,kubernetes_object.V)(seen.claim)} waits for its first po\
d, as its storage class says`):waiting(waits===null?words:`${words}: ${waits}`)}const saidOf=({events},reason)=>(0,fields.Qq)(events.find(event=>event.reason===
reason),"message");function whyFinal({isBindable},broken,{words,secondsSettled}){if(claims.FD.test(broken))return failed(`${words}: ${broken}`);const isFinal2=claims.
w1.test(broken)&&(!isBindable||(0,claims.Gg)(broken)!==null);return isFinal2&&(secondsSettled??0)>settledSeconds?failed(`${words}: ${broken}`,"kubectl get stora\
geclass shows the classes that there are: name one of them, or leave the name out where one is the default"):null}function evaluateAbsent(claim,provisioner,{words,
secondsSettled,secondsAbsent}){const name=(0,fields.Qq)(claim,"spec","storageClassName")??"";const why=`${words}: the provisioner ${provisioner} of its storage \
class${name&&` ${name}`} is not in the cluster`;return secondsSettled!==null&&secondsAbsent>claims.fD?failed(why,`name a class whose provisioner is in the clust\
er; KinD has rancher.io/local-path, with the class standard: it can have a class${name&&` ${name}`} too, with volumeBindingMode WaitForFirstConsumer`):waiting(why)}
var selectors=__webpack_require__(60960);;const makers=new Set([...["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Job"]]);async function podsOf(objects2,workload,namespace){
const selector=(0,selectors.n)(selectorOf(workload));if(selector==="")return[];const[pods2,current]=await Promise.all([objects2.list("v1","Pod",{namespace,selector}).
catch(()=>[]),currentTemplate(objects2,workload,namespace,selector)]);if(current===null)return pods2;return pods2.filter(({metadata})=>{const template=metadata.
labels?.[current.label];return template===void 0||template===current.value})}async function currentTemplate(objects2,workload,namespace,selector){const{kind:kind2,
metadata,status}=workload;const named2=(label,value)=>value===null||value===void 0?null:{label,value};if(kind2==="StatefulSet")return named2("controller-revisio\
n-hash",(0,fields.Qq)(status,"updateRevision"));if(kind2==="DaemonSet")return named2("pod-template-generation",metadata.annotations?.["deprecated.daemonset.temp\
late.generation"]);if(kind2!=="Deployment")return null;const revision=(0,kubernetes_annotations.DT)(workload);const sets2=await objects2.list("apps/v1","Replica\
Set",{namespace,selector}).catch(()=>[]);const current=sets2.find(set2=>revision>0&&(0,kubernetes_annotations.DT)(set2)===revision);return named2("pod-template-\
hash",current?.metadata.labels?.["pod-template-hash"])}const selectorOf=({kind:kind2,spec})=>kind2==="ReplicationController"?{matchLabels:spec?.selector}:spec?.
selector;;const steadySeconds=3;class Steadiness{hasWaited=false;readySince=null;after(seen,found,now){if(seen.state!=="passed"||found===null){this.hasWaited=true;
this.readySince=null;return seen}if(!this.hasWaited||!runsOn(found))return seen;this.readySince??=now;return now-this.readySince>=steadySeconds?seen:waiting(`${(0,
kubernetes_object.V)(found)} is ready, and has to be for ${steadySeconds} s`)}}const runsOn=object=>object.kind==="Pod"?(0,fields.Qq)(object,"status","phase")===
"Running":object.kind!=="Job"&&makers.has(object.kind);;const workloads_settledSeconds=16;async function objectWorks(objects2,settings,step,{object,file},{began,
secondsSettled},failureOf2=notReady){if(!(0,kubernetes_readiness.N)(object))return;const{apiVersion:apiVersion2,kind:kind2,metadata}=object;let around=nothing;let lookedAround=Number.
NEGATIVE_INFINITY;let absentSince=null;const steady=new Steadiness;await watchGate(`${file}: ${(0,kubernetes_object.V)(object)} works`,settings,step,async()=>{const found=await objects2.
read(apiVersion2,kind2,metadata.name,metadata.namespace);const readiness=found===null?null:(0,kubernetes_readiness.c)(found);const now=settings.clock.seconds();
if(found!==null&&readiness?.state==="progressing"&&now-lookedAround>=secondsBetweenLists){lookedAround=now;around=await surroundingsOf(objects2,found,began);const isAbsent=around.
claims.some(({absentProvisioner})=>absentProvisioner!==null);absentSince=isAbsent?absentSince??now:null}if(absentSince!==null)around={...around,secondsAbsent:now-
absentSince};const seen=steady.after(evaluateObject(object,found,around,secondsSettled()),found,now);return withFailure(seen,found??object,file,failureOf2)})}const notReady=(object,file,seen)=>({
code:"object-not-ready",object,file,seen});const withFailure=(seen,object,file,failureOf2)=>seen.state==="passed"?seen:{...seen,failures:[failureOf2((0,kubernetes_object.
V)(object),file,seen.message)]};const secondsBetweenLists=1;const nothing={pods:[],events:[],claims:[],missingClaims:[],secondsAbsent:0};async function surroundingsOf(objects2,found,began){
const{namespace}=found.metadata;if(namespace===void 0)return found.kind==="Pod"?{...nothing,pods:[found]}:nothing;if(found.kind==="Pod")return{...nothing,pods:[
found],...await needed([found],namespace)};if(found.kind==="PersistentVolumeClaim"){const[users,seen]=await Promise.all([podsUsing(objects2,found,namespace),lookAtClaim(
objects2,found,namespace,began)]);return{...nothing,pods:users,claims:[seen]}}if(!makers.has(found.kind))return nothing;const[pods2,events]=await Promise.all([podsOf(
objects2,found,namespace),eventsAbout(objects2,found,namespace,began)]);return{...nothing,pods:pods2,events,...await needed(pods2,namespace)};async function needed(of,at){
const{unbound,missing}=await claimsOfPods(objects2,of,at,began);return{claims:unbound,missingClaims:missing}}}async function podsUsing(objects2,claim,namespace){
const all=await objects2.list("v1","Pod",{namespace}).catch(()=>[]);return all.filter(pod=>!(0,pods.$L)(pod)&&(0,claims.is)(pod).includes(claim.metadata.name))}
function evaluateObject(wanted,found,around,secondsSettled){if(found===null)return waiting(`${(0,kubernetes_object.V)(wanted)} is not there`);const readiness=(0,
kubernetes_readiness.c)(found);if(readiness===null)return passed(`${(0,kubernetes_object.V)(found)} is there`);if(readiness.state==="ready")return passed(readiness.
words);if(readiness.state==="failed")return failed(readiness.words);const{secondsAbsent}=around;if(found.kind==="PersistentVolumeClaim"){const[seen]=around.claims;
const isUsed=around.pods.length>0;const context={words:readiness.words,isUsed,secondsSettled,secondsAbsent};return seen===void 0?waiting(readiness.words):evaluateClaim(
seen,context)}const isSettled=(secondsSettled??0)>workloads_settledSeconds;const own=around.pods.filter(({metadata})=>metadata.deletionTimestamp===void 0);const trouble=own.
map(pod=>finalTrouble(pod,isSettled)).find(one=>one!==null);if(trouble!==void 0&&trouble!==null)return failed(`${readiness.words}; ${trouble}`);const unusable2=unusableClaim(
found,around,secondsSettled);if(unusable2!==null)return failed(`${readiness.words}; ${unusable2.message}`,unusable2.hint);const refused=refusalOf(readiness.words,
own,around.events);if(refused!==null)return refused.isFinal?failed(`${(0,kubernetes_object.V)(found)} gets no pod: ${refused.words}`):waiting(refused.words);const broken=own.
filter(pod=>!(0,pods.$L)(pod)&&(0,kubernetes_readiness.c)(pod)?.state!=="ready");return waiting([readiness.words,...broken.slice(0,3).map(describePod)].join("; "))}
function unusableClaim({metadata:{namespace}},{claims:claims2,missingClaims,secondsAbsent},secondsSettled){for(const seen of claims2){const words=`${(0,kubernetes_object.
V)(seen.claim)} is not bound to a volume`;const look=evaluateClaim(seen,{words,isUsed:true,secondsSettled,secondsAbsent});if(look.state==="failed")return look}const[
missing]=missingClaims;if(missing===void 0||(secondsSettled??0)<=workloads_settledSeconds)return null;return{message:`PersistentVolumeClaim/${namespace}/${missing}\
, which its pods use, does not exist`,hint:`kubectl get pvc -n ${namespace} shows the claims that there are`}}function refusalOf(words,pods2,events){const created=pods2.
length>0?[]:events.filter(({reason})=>reason==="FailedCreate");for(const said of[words,...created.map(event=>(0,fields.Qq)(event,"message")??"")]){const refusal=(0,
kubernetes_refusal.n)(said);if(refusal!==null)return{words:said,isFinal:!refusal.waits}}return null};const graceSeconds=60;function manifestsGate(objects2,gateSettings,user){
const webhooks=webhooksAmong(objects2,gateSettings,user);const settings={...gateSettings,judge:webhooks.judge};return settings.steps.step("gate.manifests",`${user.
length} of your objects are applied and work`,async step=>{const{clock:clock2}=settings;const began=clock2.date();const{ground,rgds:rgds2,instances}=(0,inputs_manifests.
Id)(user);const coming=comingKinds(objects2,user);await applyInTurn(webhooks,ground,(entry,isForLater)=>applyWhenServed(objects2,settings,step,entry,coming,isForLater));
for(const wave of rgds2)await Promise.all(wave.map(entry=>rgdWorks(objects2,settings,step,entry,coming)));let settledAt=null;const progress={began,secondsSettled:()=>settledAt===
null?null:clock2.seconds()-settledAt};const instancesWork=async()=>{const works=entry=>instanceWorks(objects2,settings,step,entry,coming);const makers2=(await Promise.
all(instances.map(works))).filter(one=>one!==null);const kinds=nestedKinds(rgds2.flat().map(({object})=>object));const nested2=await nestedInstancesWork(objects2,
settings,step,makers2,kinds,graceSeconds);settledAt=clock2.seconds();return nested2};const[nested]=await Promise.all([instancesWork(),...ground.map(entry=>objectWorks(
objects2,settings,step,entry,progress))]);step.note(`passed: ${whatWorks(rgds2.flat().length,instances.length,nested,ground.length)}`)})}const webhooksAmong=(objects2,settings,user)=>new Webhooks(
objects2,settings,servicesFrom(user.map(({object})=>object)));const hasGround=user=>(0,inputs_manifests.Id)(user).ground.some(({object})=>(0,kubernetes_readiness.
N)(object));async function groundWorks(objects2,settings,step,user){const{clock:clock2}=settings;const settledAt=clock2.seconds();const progress={began:clock2.date(),
secondsSettled:()=>clock2.seconds()-settledAt};await Promise.all((0,inputs_manifests.Id)(user).ground.map(entry=>objectWorks(objects2,settings,step,entry,progress)))}
const whatWorks=(rgds2,instances,nested,others)=>[[rgds2,"RGD","Active"],[instances,"instance","ACTIVE"],[nested,"nested instance","ACTIVE"],[others,"other obje\
ct","applied"]].filter(([count])=>count>0).map(([count,what,state])=>`${count} ${what}${count===1?"":"s"} ${state}`).join(", ");async function rgdWorks(objects2,settings,step,entry,coming){
await applyWhenServed(objects2,settings,step,entry,coming);const{object,file}=entry;const{name}=object.metadata;const late=new LateKinds(objects2,settings,step,
object);let started=settings.clock.seconds();await watchGate(`${file}: RGD ${name} becomes Active`,settings,step,async()=>{const found=await objects2.read(object.
apiVersion,object.kind,name);const seen=evaluateRgd(found,name,settings.clock.seconds()-started,graceSeconds);const known=await late.look(found,seen,()=>{started=
settings.clock.seconds()});return namingObject(known,object)})}async function instanceWorks(objects2,settings,step,entry,coming){const{object,file}=entry;await applyWhenServed(
objects2,settings,step,entry,coming);const started=settings.clock.seconds();let found=null;await watchGate(`${file}: ${(0,kubernetes_object.V)(object)} becomes \
ACTIVE`,settings,step,async()=>{found=await objects2.read(object.apiVersion,object.kind,object.metadata.name,object.metadata.namespace);const seconds=settings.clock.
seconds()-started;return namingObject(evaluateInstance(found,(0,kubernetes_object.V)(object),seconds,graceSeconds),object)});return found}async function applyWhenServed(objects2,settings,step,{
object,file},coming,isForLater=notForLater){let isApplied=true;await watchGate(`${file}: ${(0,kubernetes_object.V)(object)} is applied`,settings,step,async()=>{
try{await objects2.apply(object);return passed(`${(0,kubernetes_object.V)(object)} applied`)}catch(error){if(error instanceof kube.a&&await isForLater(error)){isApplied=
false;return passed(`${(0,kubernetes_object.V)(object)} is applied after the others: ${error.message}`)}return whetherLater(error,object,file,coming)}});if(!isApplied||
!(0,kubernetes_crd.Ez)(object))return isApplied;const{name}=object.metadata;await watchGate(`${file}: CRD ${name} is established`,settings,step,async()=>evaluateCrds(
[name],[await objects2.read(object.apiVersion,object.kind,name)]));return true}async function whetherLater(error,object,file,coming){if((0,kube.c)(error)&&!namesMissingNamespace(
error)){const neverServed=await whyNotServed(object,coming);return neverServed===null?waiting((0,src_errors.bD)(error),(0,src_errors.dJ)(error)):failed(`${(0,src_errors.
bD)(error)}: ${neverServed.why}`,neverServed.hint,(0,src_errors.dJ)(error))}if(isTransient(error)||readFailedWebhookCall((0,src_errors.bD)(error))!==null)return waiting(
(0,src_errors.bD)(error),(0,src_errors.dJ)(error));return refuse(error,file)}const namesMissingNamespace=error=>/namespaces "[^"]+" not found/.test(String(error));
function refuse(error,file){if(error instanceof kube.a)throw new src_errors.w3(`${file}: ${error.message}`,{cause:error,failure:{code:"manifest-refused",file}});
throw error}var access_review=__webpack_require__(99801);var access=__webpack_require__(4812);var kubernetes_rbac=__webpack_require__(52592);;const api="rbac.au\
thorization.k8s.io/v1";function rbacGate(objects2,settings,account,needs2){const started=settings.clock.seconds();return gate("rbac",`ServiceAccount ${account.namespace}\
/${account.name} may do what the controller needs`,settings,async()=>{const[found,clusterBindings,bindings]=await Promise.all([objects2.read("v1","ServiceAccoun\
t",account.name,account.namespace),objects2.list(api,"ClusterRoleBinding"),objects2.list(api,"RoleBinding",{namespace:account.namespace})]);if(!found)return waiting(
`ServiceAccount ${account.namespace}/${account.name} is not there`);const bound=[...clusterBindings,...bindings].filter(binding=>(0,kubernetes_rbac.IQ)(binding,
account));const denied=await deniedAccess(objects2,account,needs2);return evaluateAccess(account,bound,denied,settings.clock.seconds()-started)})}const aggregationSeconds=15;
function evaluateAccess(account,bound,denied,age){const subject=`ServiceAccount ${account.namespace}/${account.name}`;if(denied.length===0)return passed(`${subject}\
 has every access it needs, through ${bound.map(kubernetes_object.V).join(", ")||"a group"}`);const list=denied.slice(0,5).map(access.Ag).join("; ");const more=denied.
length>5?` and ${denied.length-5} more`:"";const seen=bound.length===0?`no binding names ${subject}; it may not ${list}${more}`:`${subject}, bound by ${bound.map(
kubernetes_object.V).join(", ")}, may not ${list}${more}`;return age<aggregationSeconds?waiting(seen):failed(seen,'bind a ClusterRole with these rules to it; in\
 aggregation mode label the role rbac.kro.run/aggregate-to-controller: "true"')}async function deniedAccess(objects2,account,needs2){const denied=await Promise.
all(needs2.map(async need=>(await(0,access_review.x)(objects2.kube,account,need)).allowed?[]:[need]));return denied.flat()};const rbac="rbac.authorization.k8s.i\
o/v1";const isAggregated=roles=>roles.some(role=>role.aggregationRule!==void 0);async function hasAggregatedRole(objects2,account){const[bindings,clusterRoles]=await Promise.
all([objects2.list(rbac,"ClusterRoleBinding"),objects2.list(rbac,"ClusterRole")]);const bound=bindings.filter(binding=>(0,kubernetes_rbac.rc)(binding,account)).
flatMap(binding=>(0,kubernetes_rbac.zE)(binding,{clusterRoles,roles:[]})??[]);return isAggregated(bound)}var posix_=__webpack_require__(53916);var smoke_test=__webpack_require__(
41441);;const smoke_graceSeconds=45;async function smokeGate(objects2,settings,namespace,aggregation){const test=(0,smoke_test.K)(namespace);const{clock:clock2,
steps}=settings;await steps.step("gate.smoke","kro reconciles an RGD and its instance",async step=>{const started=clock2.seconds();const age=()=>clock2.seconds()-
started;if(aggregation)await objects2.apply(test.role);await objects2.apply(test.rgd);const rgd=test.rgd.metadata.name;await watchGate("the smoke RGD becomes Ac\
tive",settings,step,async()=>evaluateRgd(await objects2.read(test.rgd.apiVersion,test.rgd.kind,rgd),rgd,age(),smoke_graceSeconds),()=>objects2.watch([`/apis/${test.
rgd.apiVersion}/resourcegraphdefinitions`]));await watchGate("the smoke instance is accepted",settings,step,()=>applyInstance(objects2,test));const instances=(0,
posix_.dirname)(await objects2.pathOf(test.instance));await watchGate("the smoke instance becomes ACTIVE",settings,step,async()=>{const{apiVersion:apiVersion2,kind:kind2,
metadata}=test.instance;const look=evaluateInstance(await objects2.read(apiVersion2,kind2,metadata.name,metadata.namespace),(0,kubernetes_object.V)(test.instance),
age(),smoke_graceSeconds);return look.state==="passed"?evaluateChild(objects2,test):look},()=>objects2.watch([instances]))});await steps.step("smoke.remove","re\
move what the smoke test made",step=>remove(objects2,test,settings,step))}async function applyInstance(objects2,test){try{await objects2.apply(test.instance);return passed(
`${(0,kubernetes_object.V)(test.instance)} applied`)}catch(error){if((0,kube.c)(error))return waiting(`the API server does not serve ${test.instance.kind} yet`);
throw error}}async function evaluateChild(objects2,test){const{apiVersion:apiVersion2,kind:kind2,name,namespace,message}=test.child;const child=await objects2.read(
apiVersion2,kind2,name,namespace);if(!child)return waiting(`the instance is ACTIVE and ${kind2} ${namespace}/${name} is not there`,[{code:"object-not-made",object:`${kind2}\
/${namespace}/${name}`}]);const data=child.data;return data?.message===message?passed(`${kind2} ${namespace}/${name} is there, with the instance's message`):failed(
`${kind2} ${namespace}/${name} says ${JSON.stringify(data?.message)}, not ${JSON.stringify(message)}`)}async function remove(objects2,test,settings,step){const crd={
...kubernetes_crd._P,metadata:{name:test.crd}};const{apiVersion:apiVersion2,kind:kind2,name,namespace}=test.child;const child={apiVersion:apiVersion2,kind:kind2,
metadata:{name,namespace}};const all=[test.instance,child,test.rgd,crd,test.role];for(const object of all){await objects2.remove(object);await watchGate(`${(0,kubernetes_object.
V)(object)} is gone`,settings,step,async()=>{const left=await objects2.read(object.apiVersion,object.kind,object.metadata.name,object.metadata.namespace);return left?
waiting(`${(0,kubernetes_object.V)(object)} is still there${left.metadata.deletionTimestamp?", being deleted":""}`):passed(`${(0,kubernetes_object.V)(object)} i\
s gone`)})}};const serviceAccountOf=controller=>({namespace:controller.namespace,name:controller.serviceAccount});function applyKro(name,manifests,namespace,objects2,settings){
const home={apiVersion:"v1",kind:"Namespace",metadata:{name:namespace}};const[title,what]={"kro.crds":[`apply ${manifests.crds.length} CRD(s)`,manifests.crds],"\
kro.access":["apply namespace, ServiceAccount and RBAC",[home,...manifests.access]],"kro.apply":["apply the Deployment",manifests.rest]}[name];return applyStage(
name,title,objects2,settings,settings.steps,what,namespace)}async function findKro(objects2,namespace){const found=await findController(objects2,namespace);if(!found)
throw new src_errors.w3(`there is no Deployment of kro in namespace ${namespace}`);return found.controller}async function proveKro({smokeTest,namespace},objects2,settings){
const title="kro reconciles an RGD and its instance";if(!smokeTest)return settings.steps.skip("gate.smoke",title,"smoke-test is false");const found=await findController(
objects2,namespace);const aggregated=found!==null&&await hasAggregatedRole(objects2,serviceAccountOf(found.controller));await smokeGate(objects2,settings,namespace,
aggregated)}var run_label=__webpack_require__(36680);;function schedulableNodes(nodes){return nodes.filter(node=>{const taints=node.spec?.taints??[];return!taints.
some(taint=>taint.effect!=="PreferNoSchedule"&&!taint.key.startsWith("node.kubernetes.io/"))}).map(node=>node.metadata.name)}const storedName=reference=>reference.
replace(/:[^:@/]+@sha256:/,"@sha256:");const ctr=(node,...args)=>({tool:"docker",args:["exec",node,...(0,node_images.Y)(...args)],timeoutSeconds:30,keepBytes:4e6});
async function imageOnNode(node,architecture,reference,step){const name=storedName(reference);const listed=await step.execOrThrow(ctr(node,"images","ls",`name==${name}`));
const digest=(0,node_images.e)(listed.stdout).find(image=>image.reference===name)?.digest;if(digest===void 0)return null;const content=async of=>JSON.parse((await step.
execOrThrow(ctr(node,"content","get",of))).stdout);let manifest=await content(digest);if(manifest.manifests){const own=manifest.manifests.find(({platform})=>platform?.
architecture===architecture);if(!own)return{node,digest,configDigest:null,architecture:platformsOf(manifest.manifests).join(", ")};manifest=await content(own.digest)}
const configDigest=manifest.config?.digest??null;const config=configDigest===null?{}:await content(configDigest);return{node,digest,configDigest,architecture:config.
architecture??null}}const platformsOf=manifests=>manifests.map(({platform})=>platform?.architecture??"unknown").filter(architecture=>architecture!=="unknown");function checkNodeImage(found,node,image){
const differs=(wanted,is)=>({failure:{code:"image-differs",image:image.reference,node:node.name,wanted,found:is}});if(!found)throw new src_errors.w3(`the image ${image.
reference} is not on node ${node.name}`,{hint:"something removed it, or it was loaded into another cluster: look at the step kro.image.load",failure:{code:"imag\
e-not-on-node",image:image.reference,node:node.name}});if(image.configDigest!==null&&found.configDigest!==null&&found.configDigest!==image.configDigest)throw new src_errors.
w3(`node ${node.name} has another image as ${image.reference}: expected ${image.configDigest}, found ${found.configDigest}`,differs(image.configDigest,found.configDigest));
if(image.repoDigest!==null&&found.digest!==`sha256:${image.repoDigest}`)throw new src_errors.w3(`node ${node.name} pulled another image as ${image.reference}: e\
xpected sha256:${image.repoDigest}, found ${found.digest}`,differs(`sha256:${image.repoDigest}`,found.digest??"none"));if(found.architecture!==null&&found.architecture!==
node.architecture)throw new src_errors.w3(`the image ${image.reference} on node ${node.name} is for ${found.architecture}, the node is ${node.architecture}: it \
would end with "exec format error"`,differs(node.architecture,found.architecture))}async function pullOnNode(node,reference,step){await step.execOrThrow({...ctr(
node,"images","pull","--hosts-dir","/etc/containerd/certs.d",storedName(reference)),timeoutSeconds:180},"see whether the tag exists and whether the node reaches\
 the registry (registry-mirrors)")};const isLocal=built2=>built2!==null&&built2.tarball!==null;async function loadEarly(built2,nodes,steps,runtime){if(!isLocal(
built2))return;await steps.step("kro.image.load","load the image into the nodes",async step=>{const done=await inBootingNodes(nodes,runtime,node=>loadImage(built2,
node,0,step).then(()=>true,()=>false));step.note(`loaded into ${done.join(", ")||"no node"} while the cluster was being created`)})}async function imageGate(cluster,image,objects2,settings){
const title="the image is on every node that may run it";if(cluster!=="kind"){settings.steps.skip("gate.image",title,"the nodes of an existing cluster pull it t\
hemselves");return{}}const nodes=await objects2.list("v1","Node");const sha256={};await gate("image",title,{...settings,waitSeconds:0},async step=>{const names=await ownNodes(
schedulableNodes(nodes),settings,step);await Promise.all(names.map(async name=>{const digest=await putAndCheck(name,nodes,image,settings,step);if(image.built===
null&&digest!==null)sha256[image.reference.replace(/@sha256:.*$/,"")]=digest}));return passed(`${image.reference} is on ${names.join(", ")}`)});return sha256}async function putAndCheck(name,nodes,{
reference,built:built2,repoDigest},{waitSeconds},step){const architecture=architectureOf(name,nodes);if(built2===null)await pullOnNode(name,reference,step);let found=await imageOnNode(
name,architecture,reference,step);if(found===null&&isLocal(built2)){await loadImage(built2,name,waitSeconds,step);found=await imageOnNode(name,architecture,reference,
step)}checkNodeImage(found,{name,architecture},{reference,configDigest:built2?.configDigest??null,repoDigest});return found===null?null:found.digest.replace("sh\
a256:","")}async function localImagesGate(archives,objects2,settings){const nodes=await objects2.list("v1","Node");await gate("images","your images are on every\
 node",{...settings,waitSeconds:0},async step=>{const{waitSeconds}=settings;const names=await ownNodes(schedulableNodes(nodes),settings,step);await Promise.all(
names.flatMap(name=>{const architecture=architectureOf(name,nodes);return archives.map(async({tarball,images})=>{const look=reference=>imageOnNode(name,architecture,
reference,step);const isThere2=await Promise.all(images.map(async one=>(await look(one.reference))?.configDigest===one.configDigest));if(isThere2.includes(false))
await importImages(tarball,name,{waitSeconds},step);for(const{reference,configDigest}of images)checkNodeImage(await look(reference),{name,architecture},{reference,
configDigest,repoDigest:null})})}));const references=archives.flatMap(({images})=>images.map(({reference})=>reference));return passed(`${references.join(", ")} \
on ${names.join(", ")}`)})}async function ownNodes(names,{runId},step){if(runId===void 0)return[...names];const own=new Set((await(0,cluster_nodes.y)(step.exec,
{runId})).map(({name})=>name));const others=names.filter(name=>!own.has(name));if(others.length===names.length)throw new src_errors.w3(`none of the nodes (${names.
join(", ")}) is a container of this run`,{hint:`docker ps --filter label=${run_label.Az}=${runId} shows those that are`});if(others.length>0)step.note(`not cont\
ainers of this run, and left alone: ${others.join(", ")}`);return names.filter(name=>own.has(name))}const architectureOf=(name,nodes)=>(0,fields.Qq)(nodes.find(
node=>node.metadata.name===name),"status","nodeInfo","architecture")??"";var begin=__webpack_require__(69008);var changes_json=__webpack_require__(24751);var compare=__webpack_require__(
97605);var changes_fields=__webpack_require__(86084);var identity=__webpack_require__(95291);var changes_status=__webpack_require__(89147);;const suspend=labels.
Q;const suspended="disabled";const suspendedReason="ReconciliationSuspended";const noticeSeconds=15;const errorPatience=10;const secondChance=10;function wakeInstances(objects2,settings,step,instances,answering,settleSeconds){
const awake=instances.filter(instance2=>instance2.metadata.deletionTimestamp===void 0&&instance2.metadata.annotations?.[suspend]===void 0&&!(0,graph_object.ig)(
instance2));const progress={at:settings.clock.seconds()};return Promise.all(awake.map(instance2=>wake(objects2,settings,step,instance2,answering(instance2),settleSeconds(
instance2),progress)))}async function wake(objects2,settings,step,instance2,isAnswering,settleSeconds,progress){const{clock:clock2}=settings;const began=clock2.
seconds();const look=async()=>objects2.read(instance2.apiVersion,instance2.kind,instance2.metadata.name,instance2.metadata.namespace);let noticed=false;try{await annotate(
objects2,instance2,suspended);noticed=await isSeen(`kro notices ${(0,kubernetes_object.V)(instance2)}`,settings.waitSeconds,settings,step,async()=>{if(isSuspended(
await look(),instance2))return passed(`kro has suspended ${(0,kubernetes_object.V)(instance2)}`);const silent=clock2.seconds()-progress.at;return silent>noticeSeconds?
failed(`kro has noticed no instance for ${noticeSeconds} s`):waiting("kro has not noticed")});if(noticed)progress.at=clock2.seconds()}finally{await annotate(objects2,
instance2,null)}if(noticed)await isSeen(`${(0,kubernetes_object.V)(instance2)} settles`,settleSeconds,settings,step,settles(look,clock2));const now=await look();
return{object:(0,kubernetes_object.V)(instance2),apiVersion:instance2.apiVersion,answered:noticed||(isAnswering?false:null),state:typeof now?.status?.state==="s\
tring"?now.status.state:null,seconds:Math.round((clock2.seconds()-began)*1e3)/1e3,message:now===null||(0,changes_status.$m)(now)?null:(0,changes_status.eg)(now)}}
function settles(look,clock2){let errorSince=null;return async()=>{const now=await look();if(now===null)return passed("it is gone");if((0,changes_status.$m)(now))
return passed("it is ACTIVE");errorSince=(0,changes_status.GK)(now)&&reasonOf(now)!==suspendedReason?errorSince??clock2.seconds():null;if(errorSince!==null&&clock2.
seconds()-errorSince>errorPatience)return passed("it stays in ERROR");return waiting((0,changes_status.eg)(now)??"it is not ACTIVE")}}function isSuspended(now,before){
if(now===null)return false;return reasonOf(now)===suspendedReason||(0,changes_status.$m)(before)&&now.status?.state==="IN_PROGRESS"}const reasonOf=instance2=>(0,
kubernetes_conditions.yb)(instance2).find(({reason})=>reason===suspendedReason)?.reason??null;async function annotate(objects2,instance2,value){await objects2.kube.
json(await objects2.pathOf(instance2),{method:"PATCH",contentType:"application/merge-patch+json",body:{metadata:{annotations:{[suspend]:value}}}})}async function isSeen(title,seconds,settings,step,look){
try{await watchGate(title,{...settings,waitSeconds:Math.min(seconds,settings.waitSeconds)},step,look);return true}catch(error){step.note((0,src_errors.bD)(error));
return false}};async function deliver(objects2,gateSettings,step,wanted,before,{faults=[],again=false}={}){const settings={...gateSettings,judge:webhooksAmong(objects2,
gateSettings,wanted).judge};const coming=comingKinds(objects2,[...wanted,...before]);const delivery=new Delivery(objects2,settings,step,before,{faults,again,coming});
const{ground,rgds:rgds2,instances}=(0,inputs_manifests.Id)(wanted);const records2=[];for(const entry of ground)records2.push(await delivery.apply(entry,null));for(const wave of rgds2)
records2.push(...await Promise.all(wave.map(entry=>delivery.apply(entry,evaluateServedRgd(entry)))));records2.push(...await Promise.all(instances.map(entry=>delivery.
apply(entry,evaluateWorkingInstance(entry)))));return[...records2,...await delivery.remove(wanted)]}const evaluateServedRgd=({object})=>(rgd,age)=>{const look=evaluateRgd(
rgd,object.metadata.name,age,errorPatience);const why=rgd===null||look.state!=="passed"?null:(0,changes_status.PU)(rgd);return why===null?look:waiting(why)};const evaluateWorkingInstance=({
object})=>(instance2,age)=>{const look=evaluateInstance(instance2,(0,kubernetes_object.V)(object),age,errorPatience);return look.state==="passed"&&instance2!==null&&
!(0,changes_status.$m)(instance2)?waiting((0,changes_status.eg)(instance2)??"it is not Ready"):look};class Delivery{objects;settings;step;before;faults;again;coming;missingKinds=new Set;constructor(objects2,settings,step,before,{
faults,again,coming}){this.objects=objects2;this.settings=settings;this.step=step;this.before=new Map(before.map(entry=>[(0,identity.c)(entry.object),entry]));this.
faults=new Set(faults.map(({object})=>object));this.again=again;this.coming=coming}async apply(entry,look){const earlier=this.before.get((0,identity.c)(entry.object));
const manifest=earlier===void 0?"new":(0,changes_fields.F)(earlier.object,entry.object)?"same":"changed";const record=await this.recordOf(entry);const{apiVersion:apiVersion2,
kind:kind2}=entry.object;const isHopeless=manifest==="same"&&this.faults.has(record.object)||this.missingKinds.has(`${apiVersion2} ${kind2}`);const settings=isHopeless?
{...this.settings,waitSeconds:secondChance}:this.settings;const began=this.settings.clock.seconds();let outcome="works";let message=null;try{outcome="refused";if(this.
again||manifest!=="same")await applyWhenServed(this.objects,settings,this.step,entry,this.coming);outcome="fails";if(look!==null)await this.watch(entry,look,settings);
outcome="works"}catch(error){message=(0,src_errors.Wk)(error);this.step.note(message);if(outcome==="refused"&&!deliver_isRefusal(error))outcome="fails";this.missKindOf(
entry)}return{...record,manifest,outcome,seconds:this.since(began),message}}missKindOf({object}){const made=(0,kro_rgd.O3)(object)?(0,kro_rgd._K)(object):null;if(made!==
null)this.missingKinds.add(`${made.apiVersion} ${made.kind}`)}async watch({object,file},look,settings){const{apiVersion:apiVersion2,kind:kind2,metadata}=object;
const{clock:clock2}=this.settings;const began=clock2.seconds();await watchGate(`${file}: ${(0,kubernetes_object.V)(object)} works`,settings,this.step,async()=>look(
await this.objects.read(apiVersion2,kind2,metadata.name,metadata.namespace),clock2.seconds()-began))}async remove(wanted){const kept=new Set(wanted.map(({object})=>(0,
identity.c)(object)));const gone=[...this.before].filter(([id3])=>!kept.has(id3)).map(([,entry])=>entry);const{ground,rgds:rgds2,instances}=(0,inputs_manifests.
Id)([...this.before.values()]);const records2=[];for(const wave of[instances,...rgds2.toReversed(),ground.toReversed()])records2.push(...await Promise.all(wave.
filter(entry=>gone.includes(entry)).map(entry=>this.removeOne(entry))));return records2}async removeOne(entry){const{apiVersion:apiVersion2,kind:kind2,metadata}=entry.
object;const record=await this.recordOf(entry);const began=this.settings.clock.seconds();try{await this.objects.remove(entry.object);await watchGate(`${record.object}\
 is gone`,this.settings,this.step,async()=>{const left=await this.objects.read(...[apiVersion2,kind2,metadata.name,metadata.namespace,"metadata"]);if(left===null)
return passed("it is gone");const finalizers=left.metadata.finalizers??[];return waiting(`it is still there, with the finalizers ${finalizers.join(", ")||"(none\
)"}`)});return{...record,manifest:"deleted",outcome:"works",seconds:this.since(began),message:null}}catch(error){this.step.note((0,src_errors.Wk)(error));return{
...record,manifest:"deleted",outcome:"fails",seconds:this.since(began),message:(0,src_errors.Wk)(error)}}}async recordOf({object,file,line}){const{apiVersion:apiVersion2,
kind:kind2,metadata}=object;const namespaced=!(0,kro_rgd.O3)(object)&&await this.objects.namespaced(apiVersion2,kind2).catch(()=>false);const named2=namespaced?
{...metadata,namespace:metadata.namespace??"default"}:metadata;return{object:(0,kubernetes_object.V)({kind:kind2,metadata:named2}),apiVersion:apiVersion2,file,line}}since(began){
return Math.round((this.settings.clock.seconds()-began)*1e3)/1e3}}function deliver_isRefusal(error){for(let one=error;one instanceof Error;one=one.cause)if(one instanceof
kube.a&&one.status!==null&&isRefusalStatus(one.status,one.message))return true;return false}const isRefusalStatus=(status,message)=>status>=400&&status<500||message.
includes("field not declared in schema");var records=__webpack_require__(46299);;async function restartKro(objects2,settings,step,namespace){const{clock:clock2}=settings;
const began=clock2.seconds();const found=await findController(objects2,namespace);if(found===null)throw new src_errors.w3(`there is no Deployment of kro in name\
space ${namespace}`);const{controller}=found;const old=await controllerPods(objects2,controller);for(const pod of old)await objects2.remove(pod);await handOver(
objects2,settings,step,controller,old);return Math.round((clock2.seconds()-began)*1e3)/1e3}async function handOver(objects2,settings,step,controller,old){await watchGate(
"the old controller is gone",settings,step,async()=>{const looks=await Promise.all(old.map(async pod=>await isThere(objects2,pod)?[pod]:[]));const left=looks.flat();
return left.length===0?passed("it is gone"):waiting(`${left.map(({metadata})=>metadata.name).join(", ")} ends`)});if(controller.leaderElection)await dropLease(objects2,
controller.leaseNamespace,old);await controllerLeads(objects2,settings,step,controller)}async function isThere(objects2,{metadata}){const found=await objects2.read(
"v1","Pod",metadata.name,metadata.namespace,"metadata");return found!==null&&found.metadata.uid===metadata.uid}async function controllerPods(objects2,{namespace,
deployment}){const found=await objects2.read("apps/v1","Deployment",deployment,namespace);const selector=(0,selectors.n)(found?.spec?.selector);return selector===
""?[]:objects2.list("v1","Pod",{namespace,selector})}async function dropLease(objects2,namespace,gone){const lease=await objects2.read("coordination.k8s.io/v1",
"Lease",kro_controller.AI,namespace);const holder=String(lease?.spec?.holderIdentity??"");if(lease!==null&&gone.some(({metadata})=>holder.startsWith(`${metadata.
name}_`)))await objects2.remove(lease)}var rgds=__webpack_require__(49179);;function shadowOf(rgd,prefix,group){const{shortNames:_,categories:__,metadata:___,...schema2}=rgd.
spec?.schema??{};return{apiVersion:rgd.apiVersion,kind:rgd.kind,metadata:{name:`${prefix}-${rgd.metadata.name.slice(0,50).replace(/(?<![-.])[-.]{1,50}$/,"")}`},
spec:{...rgd.spec,schema:{...schema2,group}}}}async function crdOfShadow(objects2,shadow){const{group="",kind:kind2=""}=shadow.spec?.schema??{};const{apiVersion:apiVersion2,
kind:crd}=kubernetes_crd._P;const selector=`${labels.a.rgd}=${shadow.metadata.name}`;const labelled=(await objects2.list(apiVersion2,crd,{selector})).find(({spec})=>spec?.
group===group);if(labelled!==void 0)return labelled;const beginning=kind2.toLowerCase().slice(0,-1);const named2=(await objects2.list(apiVersion2,crd,{part:"met\
adata"})).filter(({metadata:{name}})=>name.startsWith(beginning)&&name.endsWith(`.${group}`));const read=await Promise.all(named2.map(({metadata})=>objects2.read(
apiVersion2,crd,metadata.name)));return read.find(one=>one?.spec?.names?.kind===kind2)??null}async function removeShadow(objects2,settings,step,shadow){const{apiVersion:apiVersion2,
kind:kind2,metadata}=shadow;try{await objects2.remove(shadow);await watchGate(`${(0,kubernetes_object.V)(shadow)} is gone`,settings,step,async()=>await objects2.
read(apiVersion2,kind2,metadata.name)===null?passed("it is gone"):waiting("it is still there"));const crd=await crdOfShadow(objects2,shadow);if(crd!==null)await objects2.
remove(crd)}catch(error){step.note(`${(0,kubernetes_object.V)(shadow)} could not be removed: ${(0,src_errors.bD)(error)}`)}};const wantedGroup="wanted.setup-kro\
.dev";const wanted_graceSeconds=10;const longestSeconds=60;async function wantedSchema(objects2,settings,step,rgd){const shadow=shadowOf(rgd,"wanted",wantedGroup);
const{name}=shadow.metadata;try{await objects2.apply(shadow);const began=settings.clock.seconds();const limited={...settings,waitSeconds:Math.min(settings.waitSeconds,
longestSeconds)};await watchGate(`kro makes the CRD that ${(0,kubernetes_object.V)(rgd)} asks for`,limited,step,async()=>{const[crd,found]=await Promise.all([crdOfShadow(
objects2,shadow),objects2.read(shadow.apiVersion,shadow.kind,name)]);if(crd!==null)return passed(`${crd.metadata.name} is there`);const refused=found===null?void 0:
(0,kubernetes_conditions.yb)(found).find(({status})=>status==="False");return refused!==void 0&&settings.clock.seconds()-began>wanted_graceSeconds?failed((0,kubernetes_conditions.
pu)(refused)):waiting("kro has not made it")});return schemaIn(await crdOfShadow(objects2,shadow))}catch(error){step.note(`the schema that ${(0,kubernetes_object.
V)(rgd)} asks for is not known: ${(0,src_errors.bD)(error)}`);return null}finally{await removeShadow(objects2,settings,step,shadow)}}const schemaIn=crd=>(0,kubernetes_crd.
pP)((0,kubernetes_crd.Um)(crd))??null;;async function readLiving(objects2,earlier=null){const[rgds2,crds2]=await Promise.all([absentAsNone(objects2.list(kro_rgd.
sP.apiVersion,kro_rgd.sP.kind)),generatedCrds(objects2,earlier?.crds??[])]);const generated=(await Promise.all(crds2.map(crd=>instancesOf(objects2,crd)))).flat();
const graphs=await absentAsNone(objects2.list(graph_object.dw.apiVersion,graph_object.dw.kind));const instances=[...generated,...graphs.filter(graph_object.ig)];
return{rgds:rgds2,crds:crds2,instances,made:await madeByKro(objects2,rgds2,instances,earlier)}}async function generatedCrds(objects2,earlier){const{apiVersion:apiVersion2,
kind:kind2}=kubernetes_crd._P;const labelled=await objects2.list(apiVersion2,kind2,{selector:`${labels.a.owned}=true`});const missing=earlier.filter(({name})=>!labelled.
some(({metadata})=>metadata.name===name));const others=await Promise.all(missing.map(({name})=>objects2.read(apiVersion2,kind2,name)));return[...labelled,...others.
flatMap(crd=>crd??[])].filter(crd=>crd.spec?.group!==wantedGroup)}async function instancesOf(objects2,crd){const{group,kind:kind2}=(0,kubernetes_crd.IV)(crd);const version2=(0,
fields.Qq)((0,kubernetes_crd.Um)(crd),"name");return version2===null||kind2===""?[]:absentAsNone(objects2.list(`${group}/${version2}`,kind2))}async function madeByKro(objects2,rgds2,instances,earlier=null){
const kinds=new Map([...rgds2.flatMap(templatesOf),...earlier?.objects??[],...(earlier?.rgds??[]).flatMap(templatesOf)].map(({apiVersion:apiVersion2,kind:kind2})=>[
`${apiVersion2} ${kind2}`,{apiVersion:apiVersion2,kind:kind2}]));const listed=await Promise.all([...kinds.values()].map(({apiVersion:apiVersion2,kind:kind2})=>absentAsNone(
objects2.list(apiVersion2,kind2,{selector:labels.a.instanceId,part:partOf(kind2)}))));const nested=instances.filter(instance2=>(0,identity.W)(instance2,labels.a.
instanceId)!==null);const found=new Map([...listed.flat(),...nested].map(object=>[(0,identity.c)(object),object]));const lost=(earlier?.objects??[]).filter(object=>!found.
has((0,identity.c)(object)));const still=await Promise.all(lost.map(object=>sameObject(objects2,object)));return[...found.values(),...still.flatMap(object=>object??
[])]}const partOf=kind2=>kind2==="Secret"?"metadata":"all";async function sameObject(objects2,object){const{apiVersion:apiVersion2,kind:kind2,metadata}=object;const found=await objects2.
read(apiVersion2,kind2,metadata.name,metadata.namespace,partOf(kind2));return found!==null&&found.metadata.uid===metadata.uid?{...found,apiVersion:apiVersion2,kind:kind2}:
null}function templatesOf(rgd){const resources2=rgd.spec?.resources;return(Array.isArray(resources2)?resources2:[]).flatMap(one=>{const{apiVersion:apiVersion2,kind:kind2}=one?.
template??{};return typeof apiVersion2==="string"&&typeof kind2==="string"?[{apiVersion:apiVersion2,kind:kind2}]:[]})}var marks=__webpack_require__(13951);;async function takeSnapshot(objects2,clock2,earlier=null){
const[{rgds:rgds2,crds:crds2,instances,made},revisions]=await Promise.all([readLiving(objects2,earlier),absentAsNone(objects2.list(kro_rgd.Qw.apiVersion,kro_rgd.
Qw.kind))]);const pods2=await snapshot_podsOf(objects2,[...instances,...made]);return{schemaVersion:1,takenAt:clock2.date().toISOString(),rgds:rgds2.map(trimmed),
revisions:revisions.map(({spec,...revision})=>trimmed({...revision,spec:withoutGraph(spec)})),crds:crds2.map(recordOf),instances:instances.map(trimmed),objects:made.
map(withAppliers),pods:pods2}}const recordOf=crd=>({name:crd.metadata.name,kind:(0,kubernetes_crd.IV)(crd).kind,schema:schemaOfCrd(crd)});const schemaOfCrd=crd=>(0,
kubernetes_crd.pP)((0,kubernetes_crd.Um)(crd))??{};async function snapshot_podsOf(objects2,around){const namespaces=new Set(around.flatMap(({metadata})=>metadata.
namespace??[]));if(namespaces.size===0)return[];const pods2=await objects2.list("v1","Pod");return pods2.filter(({metadata})=>namespaces.has(metadata.namespace??
"")).map(pod=>({namespace:pod.metadata.namespace??"",name:pod.metadata.name,uid:pod.metadata.uid??"",owner:workloadOf(pod),restarts:restartsOf(pod)}))}function workloadOf(pod){
const owner=(0,owners.b)(pod);if(owner===void 0)return null;const hash=(0,identity.W)(pod,"pod-template-hash");return owner.kind==="ReplicaSet"&&hash!==null&&owner.
name.endsWith(`-${hash}`)?`Deployment/${owner.name.slice(0,-hash.length-1)}`:`${owner.kind}/${owner.name}`}function restartsOf(pod){const statuses=pod.status?.containerStatuses??
[];return statuses.reduce((sum,{restartCount=0})=>sum+restartCount,0)}function trimmed(object){const{managedFields:_,annotations,...metadata}=object.metadata;const{
[kubernetes_annotations.jo]:__,...kept}=annotations??{};return{...object,metadata:{...metadata,...Object.keys(kept).length>0?{annotations:kept}:{}}}}function withAppliers(object){
const{metadata,...rest}=trimmed(object);const managedFields=(0,marks.Y$)(object).map(manager2=>({manager:manager2,operation:"Apply"}));return{...rest,metadata:managedFields.
length>0?{...metadata,managedFields}:metadata}}function withoutGraph(spec={}){return Object.fromEntries(Object.entries(spec).filter(([,value])=>typeof value!=="\
object"))}var verdict=__webpack_require__(54384);;function isSameSet(one,other){const others=new Map(other.map(({object})=>[(0,identity.c)(object),object]));return one.
length===other.length&&one.every(({object})=>(0,changes_fields.F)(object,others.get((0,identity.c)(object))))}async function proveChange(proof){const{objects:objects2,
settings,baseline,manifests,failOn}=proof;const{steps,clock:clock2}=settings;const transition={schemaVersion:1,baseline:{what:baseline.what,commit:baseline.commit,
same:false},upgrade:null,failOn:[...failOn],baselineFaults:[],applied:[],woken:[],restart:null,served:[],wanted:{}};const answering=await steps.step("changes.ba\
seline",`the baseline (${baseline.what}) is applied and works`,async step=>{const applied2=await deliver(objects2,settings,step,baseline.manifests,[]);transition.
baselineFaults=applied2.filter(({outcome})=>outcome!=="works");for(const{object,message}of transition.baselineFaults)step.note(`${object}: ${message}`);const living=(await takeSnapshot(
objects2,clock2)).instances.filter(changes_status.$m);const one=new Map(living.map(instance2=>[`${instance2.apiVersion} ${instance2.kind}`,instance2]));const woken2=await wakeInstances(
objects2,settings,step,[...one.values()],()=>false,()=>secondChance);return new Set(woken2.filter(({answered})=>answered).map(kindOf))});const{living:before,recorded}=await steps.
step("changes.snapshot","take down what lives",async step=>{const snapshot=await takeSnapshot(objects2,clock2);step.note(described(snapshot));return{living:snapshot,
recorded:proof.record(records.G.before,snapshot)}});const{upgrade}=proof;if(upgrade!==null){const{run,...kro2}=upgrade;transition.upgrade={...kro2,seconds:await run()};
proof.record(records.G.transition,transition)}await steps.step("changes.apply",`apply the ${manifests.length} object(s) of the workspace over it`,async step=>{transition.
applied=await deliver(objects2,settings,step,manifests,baseline.manifests,{faults:transition.baselineFaults,again:upgrade!==null});proof.record(records.G.transition,
transition)});const wake2=(step,instances)=>wakeInstances(objects2,settings,step,instances,instance2=>answering.has(kindOf({apiVersion:instance2.apiVersion,object:`${instance2.
kind}/`})),instance2=>(0,changes_status.$m)(instance2)?settings.waitSeconds:secondChance);const schemas=steps.step("changes.schema","see which schema each chang\
ed RGD asks for",async step=>{const changed=manifests.filter(({object})=>(0,kro_rgd.O3)(object)&&before.rgds.some(({metadata})=>metadata.name===object.metadata.
name)&&transition.applied.some(record=>isAskedFor(record,object.metadata.name,upgrade!==null)));const schemas2=await Promise.all(changed.map(async({object})=>{const crd=(0,
rgds.P)(object,before.crds);return crd===null?null:{crd:crd.name,schema:await wantedSchema(objects2,settings,step,object)}}));for(const found of schemas2)if(found!==
null&&found.schema!==null)transition.wanted[found.crd]=found.schema;step.note(`${Object.keys(transition.wanted).length} schemas`)});const woken=steps.step("chan\
ges.wake","have kro reconcile every living instance",async step=>{transition.woken=await wake2(step,(await takeSnapshot(objects2,clock2,before)).instances);proof.
record(records.G.transition,transition)});await Promise.allSettled([schemas,woken]);await Promise.all([schemas,woken]);await steps.step("changes.restart","resta\
rt kro, and see whether everything is still served",async step=>{const seconds=await restartKro(objects2,settings,step,proof.namespace);transition.restart={seconds,
message:null};transition.served=await wake2(step,(await takeSnapshot(objects2,clock2,before)).instances);proof.record(records.G.transition,transition)});return steps.
step("changes.compare","compare what lives with what lived",async step=>{const after=proof.record(records.G.after,await takeSnapshot(objects2,clock2,before));const changes=(0,
compare.L)(recorded,after,transition);step.note((0,verdict.gD)(changes));proof.changed(changes);const reasons=(0,verdict.R7)(changes);if(reasons.length>0)throw new src_errors.
w3(`compared with the baseline (${baseline.what}): ${reasons.join(", ")}`,{hint:"changes.json of the report has each of them; fail-on says which changes besides\
 broken ones fail the job"});return changes})}const isAskedFor=({object,manifest,outcome},name,isUpgraded)=>object===`ResourceGraphDefinition/${name}`&&(manifest===
"changed"||isUpgraded)&&outcome!=="refused";const kindOf=({apiVersion:apiVersion2,object})=>`${apiVersion2} ${object.slice(0,object.indexOf("/"))}`;const described=({
rgds:rgds2,instances,objects:objects2,pods:pods2})=>`${rgds2.length} RGDs, ${instances.length} instances, ${objects2.length} objects that kro made, ${pods2.length}\
 pods`;;const stepsOfPart=(steps,prefix,words)=>({began:steps.began,step:(name,title,body)=>steps.step(`${prefix}.${name}`,`${title}, ${words}`,body),skip:(name,title,why)=>steps.
skip(`${prefix}.${name}`,`${title}, ${words}`,why)});var schema=__webpack_require__(63426);;const upgradeSettings=settings=>({...settings,steps:stepsOfPart(settings.
steps,"upgrade","for the upgrade")});async function upgradeKro(objects2,settings,namespace,old,{manifests,image,version:version2}){const own=upgradeSettings(settings);
const{clock:clock2,steps}=own;const began=clock2.seconds();const mayWork=()=>rbacGate(objects2,own,serviceAccountOf(manifests.controller),(0,access.EQ)(version2,
namespace));const pods2=await controllerPods(objects2,old.controller);await applyKro("kro.crds",manifests,namespace,objects2,own);await crdGate(objects2,own,manifests.
crds.map(({metadata})=>metadata.name));await applyKro("kro.access",manifests,namespace,objects2,own);const left=leftBehind(old,manifests,namespace);await mayWork();
await imageGate("kind",image,objects2,own);await applyKro("kro.apply",manifests,namespace,objects2,own);if(left.length>0){await steps.step("kro.remove","delete \
what the new chart does not have",async step=>{for(const object of left){await objects2.remove(object);step.note(`${(0,kubernetes_object.V)(object)} deleted`)}});
if(left.some(object=>old.access.some(({kind:kind2})=>kind2===object.kind)))await mayWork()}const seconds=await steps.step("gate.controller","the new controller \
leads",async step=>{await handOver(objects2,own,step,manifests.controller,pods2);return clock2.seconds()-began});return Math.round(seconds*1e3)/1e3}function leftBehind(old,wanted,namespace){
const inNamespace2=object=>({...object,metadata:{...object.metadata,namespace:object.metadata.namespace??namespace}});const kept=new Set([...wanted.access,...wanted.
rest].map(object=>(0,identity.c)(inNamespace2(object))));return[...old.rest,...old.access].map(inNamespace2).filter(object=>!kept.has((0,identity.c)(object)))}function narrowedCrds(old,wanted){
return old.flatMap(crd=>{const next=wanted.find(({metadata})=>metadata.name===crd.metadata.name);if(next===void 0)return[];const fields2=(0,schema.w)(schemaOfCrd(
crd),schemaOfCrd(next)).filter(({breaking})=>breaking).map(({path,facet})=>facet==="field"?path:`${path} (${facet})`);return fields2.length===0?[]:[{crd:crd.metadata.
name,fields:fields2}]})}var model_escape=__webpack_require__(16282);;const recordIn=(report,redaction)=>(file,value)=>{const masked=redaction.object(value);const folders=(0,
external_node_path_.dirname)(file).split("/");(0,write_file.IL)(report,...folders);(0,write_file.lo)((0,external_node_path_.join)(report,file),`${JSON.stringify(
masked,null,2)}
`);return masked};;async function provePlannedChange({inputs,manifests,baseline:planned,upgrade},kro2,objects2,{places,redaction,settings,runtime,learned}){const record=recordIn(
places.report,redaction);const baseline=baselineOf(planned,manifests,upgrade);if(isSameSet(baseline.manifests,manifests)&&(upgrade===null||kro2===null)){record(
records.G.transition,nothingDiffers(baseline,inputs.failOn));runtime.log.warning(`nothing differs from the baseline (${baseline.what}), so that no change was tr\
ied: the manifests are proven as they are`);return manifestsGate(objects2,settings,manifests)}await proveChange({...{objects:objects2,settings,baseline,manifests,
record},namespace:inputs.namespace,failOn:inputs.failOn,upgrade:upgrade===null||kro2===null?null:{...{from:upgrade.from,to:`${upgrade.to}${commitOf(kro2.next)}`},
narrowed:narrowedCrds(kro2.old.crds,kro2.next.manifests.crds),run:()=>{learned(factsOf(kro2.next));return upgradeKro(objects2,settings,inputs.namespace,kro2.old,
kro2.next)}},changed:changes=>{runtime.output("changes",(0,changes_json.b)(changes));const faults=changes.transition.baselineFaults.map(({object})=>object);if(faults.
length>0)runtime.log.warning(`${faults.length} of the baseline (${baseline.what}) did not work by itself, the report says why: ${(0,model_escape.vI)(faults.join(
", "),300)}; where it needs another kro, name that one as kro-version and this one as upgrade-to`);runtime.log.info(`compared with the baseline (${baseline.what}\
): ${(0,verdict.gD)(changes)}`)}});if(hasGround(manifests))await settings.steps.step("changes.objects","what is beside RGDs and instances works, too",step=>groundWorks(
objects2,settings,step,manifests));if(upgrade!==null&&kro2!==null)await proveKro(inputs,objects2,upgradeSettings(settings))}function factsOf({image:{reference,built:built2},
version:version2}){const image=built2===null?{reference,configDigest:null,platform:null}:{reference:referenceOf(built2),configDigest:built2.configDigest,platform:built2.
platform};return{run:{kroVersion:version2,image}}}const commitOf=({identity:identity2})=>identity2!==null&&"commit"in identity2?` (commit ${identity2.commit.slice(
0,7)})`:"";function baselineOf(planned,manifests,upgrade){if(upgrade===null)return planned??{what:"nothing",commit:null,manifests:[]};return planned===null?{what:`\
the same manifests on kro ${upgrade.from}`,commit:null,manifests}:{...planned,what:`${planned.what} on kro ${upgrade.from}`}}const nothingDiffers=({what,commit},failOn)=>({
schemaVersion:1,baseline:{what,commit,same:true},upgrade:null,failOn:[...failOn],...{baselineFaults:[],applied:[],woken:[],served:[],wanted:{}},restart:null});var external_node_crypto_=__webpack_require__(
77598);;const maskedData="Kioq";function renderedFiles(living,manifests,mask){const instances=rendered_instancesOf(living,manifests);const files=new Map(manifests.
filter(({object})=>(0,kro_rgd.O3)(object)).map(({object,file})=>[object.metadata.name,file]));const made=living.made.filter(object=>instances.has((0,identity.W)(
object,labels.a.instanceId)??""));const names=fileNames(made);return made.map(object=>{const instance2=instances.get((0,identity.W)(object,labels.a.instanceId)??
"");const rgd=instance2===void 0?null:(0,identity.W)(instance2,labels.a.rgd);const file=(rgd===null?void 0:files.get(rgd))??`ResourceGraphDefinition/${rgd}`;const head=[
`${file}, ${(0,identity.W)(object,labels.a.node)??"(node not known)"}`,`made for ${instance2===void 0?"(not known)":(0,kubernetes_object.V)(instance2)}`];return{
name:names.get(object)??"",text:`${head.map(line=>`# ${(0,model_escape.EH)(line)}
`).join("")}${yamlOf(object,mask)}`}}).sort((a,b)=>a.name<b.name?-1:1)}function rendered_instancesOf(living,manifests){const given=new Set(manifests.map(({object})=>(0,
identity.c)(object)));const rgds2=new Set(manifests.filter(({object})=>(0,kro_rgd.O3)(object)).map(({object})=>object.metadata.name));const all=new Map(living.instances.
map(instance2=>[instance2.metadata.uid??"",instance2]));const isOurs=(instance2,depth=0)=>instance2!==void 0&&depth<deepestNesting&&(given.has((0,identity.c)(instance2))||
rgds2.has((0,identity.W)(instance2,labels.a.rgd)??"")||isOurs(all.get((0,identity.W)(instance2,labels.a.instanceId)??""),depth+1));return new Map([...all].filter(
([,instance2])=>isOurs(instance2)))}const deepestNesting=20;function yamlOf(object,mask){const{apiVersion:apiVersion2,kind:kind2,status:_,metadata,...rest}=object;
const{managedFields,...kept}=metadata;const masked=mask({apiVersion:apiVersion2,kind:kind2,metadata:kept,...rest});const{data:__,stringData:___,...shown}=masked;
const whole=kind2==="Secret"?{...shown,data:maskedFields(managedFields)}:masked;return(0,dist.As)(whole,{version:"1.1",lineWidth:0})}function maskedFields(managedFields){
const entries=Array.isArray(managedFields)?managedFields:[];const names=entries.flatMap(({fieldsV1})=>Object.keys({...fieldsV1?.["f:data"],...fieldsV1?.["f:stri\
ngData"]}).flatMap(field=>field.startsWith("f:")?[field.slice(2)]:[]));return Object.fromEntries([...new Set(names)].sort().map(name=>[name,maskedData]))}function fileNames(objects2){
const plain=objects2.map(object=>{const{kind:kind2,metadata}=object;const whole=[kind2,...metadata.namespace?[metadata.namespace]:[],metadata.name].join("_");return{
object,whole,safe:whole.replace(/[^\w.-]/g,"-").slice(0,longestName)}});const taken=new Map;for(const{safe}of plain)taken.set(safe.toLowerCase(),(taken.get(safe.
toLowerCase())??0)+1);return new Map(plain.map(({object,whole,safe})=>{const isAlone=safe===whole&&taken.get(safe.toLowerCase())===1;const digest=(0,external_node_crypto_.
createHash)("sha256").update((0,identity.c)(object)).digest("hex").slice(0,8);return[object,`${safe.replace(/^[.-]/,"_")}${isAlone?"":`_${digest}`}.yaml`]}))}const longestName=180;
;const renderedFolder="rendered";const mostBytes=5e7;async function writeRendered(objects2,manifests,{places,redaction,steps,runtime}){const problem=await steps.
step("rendered.write","write down the objects that kro made",async step=>{try{const files=renderedFiles(await readLiving(objects2),manifests,redaction.object);const folder=(0,
write_file.IL)(places.report,renderedFolder);let bytes=0;const written=files.filter(({name,text})=>{bytes+=Buffer.byteLength(text);if(bytes>mostBytes)return false;
(0,write_file.lo)((0,external_node_path_.join)(folder,name),text);return true});step.note(`${written.length} objects in ${folder}`);runtime.output("rendered",folder);
const left=files.length-written.length;return left===0?null:`${left} of ${files.length} objects are not in ${folder}: it would be larger than ${mostBytes/1e6} M\
B`}catch(error){step.note((0,src_errors.Wk)(error));return`the objects that kro made could not be written down: ${(0,src_errors.Wk)(error)}`}});if(problem!==null)
runtime.log.warning(problem)}var read_file=__webpack_require__(19489);;function placeInManifest(text,object,begins,path,nth=null){const start={line:begins,column:1};
try{const{documents,placeOf:placeOf2}=manifest_place_parsed(text);const found=documents.findLast(({line,contents})=>line<=begins&&contents!==null);const root=found===
void 0?null:rootOf(found.contents,object);if(root===null)return start;const offset=offsetOf(root,path,text,nth);return offset===null?start:placeOf2(offset)}catch{
return start}}let last=null;function manifest_place_parsed(text){if(last?.text!==text)last={text,parsed:(0,yaml_text.c)(text)};return last.parsed}function rootOf(contents,{
kind:kind2,metadata}){if(!(0,dist.jh)(contents)||contents.get("kind")!=="List")return contents;const items=contents.get("items");const found=(0,dist.oP)(items)?
items.items.find(item=>(0,dist.jh)(item)&&item.get("kind")===kind2&&item.getIn(["metadata","name"])===metadata.name):void 0;return(0,dist.Ll)(found)?found:null}
function offsetOf(root,path,text,nth){let node=root;let begin2=null;for(const key of path){const next=entryOf(node,key);if(next===null)break;if((0,dist.Ll)(next.
named)&&next.named.range)begin2=next.named.range[0];node=next.value}if(nth===null||!(0,dist.jn)(node)||!node.range)return begin2;const[from,to]=node.range;let at=from-
1;for(let left=nth;left>=0&&at!==-1;left-=1)at=text.indexOf("${",at+1);return at===-1||at>=to?begin2:at}function entryOf(node,key){if((0,dist.oP)(node)){const item=node.
get(Number(key),true);return item===void 0?null:{named:item,value:item}}if(!(0,dist.jh)(node))return null;const pair=node.items.find(one=>(0,dist.jn)(one.key)&&
String(one.key.value)===String(key));return pair===void 0?null:{named:pair.key,value:pair.value}};const errorsGroup="errors.setup-kro.dev";const version="v1";const apiVersion=`${errorsGroup}\
/${version}`;const anyKinds={namespaced:{apiVersion,kind:"AnyInNamespace"},cluster:{apiVersion,kind:"AnyInCluster"}};const publishSeconds=10;const crdOf=(kind2,scope)=>({
...kubernetes_crd._P,metadata:{name:`${kind2.toLowerCase()}s.${errorsGroup}`},spec:{group:errorsGroup,scope,names:{kind:kind2,plural:`${kind2.toLowerCase()}s`,singular:kind2.
toLowerCase()},versions:[{name:version,served:true,storage:true,schema:{openAPIV3Schema:{type:"object","x-kubernetes-preserve-unknown-fields":true}}}]}});const crds=[
crdOf(anyKinds.namespaced.kind,"Namespaced"),crdOf(anyKinds.cluster.kind,"Cluster")];async function makeAnyKinds(objects2,settings,step){const limited={...settings,
waitSeconds:Math.min(settings.waitSeconds,publishSeconds)};try{for(const crd of crds)await objects2.apply(crd);await watchGate("kinds that take everything are s\
erved",limited,step,async()=>{const index=JSON.stringify(await objects2.kube.json("/openapi/v3"));if(!index.includes(`apis/${apiVersion}`))return waiting("the A\
PI server does not publish them yet");const schemas=JSON.stringify(await objects2.kube.json(`/openapi/v3/apis/${apiVersion}`));return Object.values(anyKinds).every(
({kind:kind2})=>schemas.includes(`"${kind2}"`))?passed("the API server publishes them"):waiting("the API server publishes only some of them")});return anyKinds}catch(error){
step.note(`resources of kinds that are not installed are set aside as a whole: ${(0,src_errors.bD)(error)}`);return null}}async function removeAnyKinds(objects2,step){
for(const crd of crds)await objects2.remove(crd).catch(error=>step.note(`${crd.metadata.name}: ${(0,src_errors.bD)(error)}`))};const removal=(path,nth=null)=>({
path,nth,remedy:{by:"removal"}});const replaced=(path,value,at=path)=>({path,nth:null,remedy:{by:"value",at,value}});const resources=["spec","resources"];const schemaSpec=[
"spec","schema","spec"];const schemaTypes=["spec","schema","types"];const schemaStatus=["spec","schema","status"];const allResources=rgd=>rgd.entries(resources).
map(([index])=>[...resources,index]);const resourcesNamed=(rgd,id3)=>id3===null||id3===void 0?[]:allResources(rgd).filter(path=>rgd.at([...path,"id"])===id3);const iteratorsOf=(rgd,resource)=>rgd.
entries([...resource,"forEach"]).flatMap(([,dimension])=>typeof dimension==="object"&&dimension!==null?Object.keys(dimension):[]);const anySelector={matchLabels:{
"set-aside":"x"}};;const ofSchemaKind=(_,__,message)=>/ kind '[^'\n]{0,300}' is not a valid KRO kind name/.test(message)?[replaced(["spec","schema","kind"],"Set\
Aside")]:[];const ofType=/^(?:unknown type|unexpected type|empty type|empty slice|map key|map value|type nesting)/;const ofSimpleSchema=(rgd,{kind:kind2,words},message)=>{
if(kind2!=="simple-schema-invalid")return[];const path=namedPath(rgd,message)??quotedPath(rgd,words,message);return path===null?[]:[faultOfType(rgd,path,ofType.
test(words))]};const leafAt=(rgd,path)=>{const value=rgd.at(path);return value!==void 0&&(typeof value!=="object"||value===null||Array.isArray(value))};const namesOf=message=>[
...message.matchAll(/(?:field|building schema for|parsing type) "?([\w.-]{1,300})"?: /g)].map(([,name=""])=>name);function namedPath(rgd,message){const names=namesOf(
message);for(let from=0;from<names.length;from+=1)for(const root of[schemaSpec,schemaTypes]){const path=[...root,...names.slice(from)];if(leafAt(rgd,path))return path}
return null}function quotedPath(rgd,words,message){const told2=words.slice(words.lastIndexOf(": ")+2).replace(/^"|"$/g,"");const leaves=[...rgd.texts(schemaSpec),
...rgd.texts(schemaTypes)];const last2=namesOf(message).at(-1);const named2=leaves.filter(({path})=>last2!==void 0&&path.at(-1)===last2);const like=leaves.filter(
({text})=>told2!==""&&text.includes(told2));return(named2.length===1?named2:like)[0]?.path??null}function faultOfType(rgd,path,isOfType){const text=rgd.at(path);
const[type=""]=typeof text==="string"?text.split("|"):[];if(!isOfType&&type.trim()!=="")return replaced(path,type.trim());return{...replaced(path,likelyType(rgd,
type)),unsure:readersOf(rgd,path)}}function likelyType(rgd,text){const[lists=""]=/^(?:\[\]|map\[string\]){0,16}/.exec(text.trim())??[];const name=text.trim().slice(
lists.length);const own=Object.keys(rgd.at(schemaTypes)??{});const[best]=["string","integer","boolean","float","object",...own].filter(one=>one!==name).map(one=>({
one,distance:distanceOf(one,name.slice(0,60))})).sort((a,b)=>a.distance-b.distance);return best!==void 0&&best.distance<best.one.length?`${lists}${best.one}`:`${lists}\
string`}function distanceOf(one,other){if(other.length>2&&one.startsWith(other))return 1;let row=Array.from({length:other.length+1},(_,at)=>at);for(let at=1;at<=
one.length;at+=1){const next=[at];for(let to=1;to<=other.length;to+=1)next.push(Math.min((row[to]??0)+1,(next[to-1]??0)+1,(row[to-1]??0)+(one[at-1]===other[to-1]?
0:1)));row=next}return row[other.length]??0}function readersOf(rgd,path){if(path[2]==="spec")return[path.slice(1).join(".")];const leaf=path.length>4?`#${String(
path.at(-1))}`:"";const reached=new Set([String(path[3])]);for(const type of reached)for(const{path:at,text}of rgd.texts(schemaTypes))if(mentions(text,type))reached.
add(String(at[3]));return rgd.texts(schemaSpec).filter(({text})=>[...reached].some(type=>mentions(text,type))).map(({path:at})=>`${at.slice(1).join(".")}${leaf}`)}
const mentions=(text,type)=>(text.split("|",1)[0]??"").split(/[^\w.-]+/).includes(type);const ofTypes=(rgd,_,message)=>{const told2=/failed to build OpenAPI schema for instance: (?:cyclic dependency in type \S{1,300}: )?(?:graph contains a cycle: (?:\S{1,300} -> ){1,50}(\S{1,300})|node (\S{1,300}) does not exist|(self references are not allowed))/.
exec(message);if(told2===null)return[];const[,inCycle,notThere,isSelf]=told2;const name=inCycle??notThere;const leaves=rgd.texts(schemaTypes).filter(({path,text})=>mentions(
text,isSelf===void 0?String(name):String(path[3])));return(notThere===void 0&&isSelf===void 0?leaves.slice(-1):leaves).map(({path,text})=>({...replaced(path,likelyType(
rgd,text)),unsure:readersOf(rgd,path)}))};const ofStatusLiterals=(_,{words})=>{const told2=/^status fields without expressions are not supported: \[([^\n]{1,2000})\]$/.
exec(words)?.[1];return(told2?.split(" ")??[]).map(path=>removal([...schemaStatus,...keysOf(path)]))};const ofConstantStatus=(_,{words})=>{const told2=/^instance status field must refer to a resource or schema: status\.?(\S{1,500})/.
exec(words);return told2===null?[]:[removal([...schemaStatus,...keysOf(told2[1]??"")],0)]};function keysOf(path){return[...path.matchAll(/\["[^"]{0,300}"\]|\[\d{1,9}\]|(?<![^.[\]])[^.[\]]{1,300}/g)].
map(([part])=>{if(part.startsWith('["'))return part.slice(2,-2);return part.startsWith("[")?Number(part.slice(1,-1)):part})}var cel_tokens=__webpack_require__(63466);
;const mostUnclosed=50;function expressionsIn(text){const found=[];let from=0;let unclosed=0;for(let nth=0;;nth+=1){const start=text.indexOf("${",from);if(start===
-1)return found;const close=closingBrace(text,start+2);if(close===-1)unclosed+=1;if(unclosed>mostUnclosed)return found;if(close!==-1)found.push({source:text.slice(
start+2,close),nth,start,end:close+1});if(close!==-1)nth+=text.slice(start+2,close).split("${").length-1;from=close===-1?start+2:close+1}}const closingBrace=(text,start)=>readExpression(
text,start).close;function readExpression(text,start){let open=1;let isString=false;let hasNested=false;for(let at=start;at<text.length;at+=1){const one=text[at];
if(isString&&one==="\\")at+=1;else if(one==='"')isString=!isString;else if(isString)continue;else if(one==="{"){open+=1;hasNested||=text[at-1]==="$"}else if(one===
"}"){open-=1;if(open===0)return{close:at,hasNested}}}return{close:-1,hasNested}}function isStandalone(text){const[only,...others]=expressionsIn(text);return only!==
void 0&&others.length===0&&only.start===0&&only.end===text.length}function isNested(text){const starts=expressionsIn(text).map(({start})=>start);return(starts.length>
0?starts:[text.indexOf("${")].filter(at=>at!==-1)).some(start=>readExpression(text,start+2).hasNested)}function compiled(text){const expressions=expressionsIn(text);
const[only]=expressions;if(only===void 0)return null;if(isStandalone(text))return{source:only.source,pieces:[{start:0,expression:only}]};const pieces=[];let source="";
let at=0;const add=part=>{source+=source===""?part:` + ${part}`};for(const expression of expressions){if(expression.start>at)add(JSON.stringify(text.slice(at,expression.
start)));add(`(${expression.source})`);pieces.push({start:source.length-expression.source.length-2,expression});at=expression.end}if(at<text.length)add(JSON.stringify(
text.slice(at)));return{source,pieces}}function celErrorsIn(message){return[...message.slice(0,1e5).matchAll(/ERROR: <input>:(\d{1,6}):(\d{1,6}): ([^\n]{1,500})(?:\n \| ([^\n]{0,5000}))?/g)].
map(([whole,line,column,said="",snippet])=>({words:whole.split("\n",1)[0]??"",line:Number(line),column:Number(column),said,snippet:snippet??null}))}function isSaidOf(error,text){
const source=compiled(text)?.source.split("\n")[error.line-1];return source!==void 0&&error.snippet!==null&&source.replaceAll("	"," ")===error.snippet}function expressionOf(error,text){
const found=compiled(text);if(found===null)return null;const before=found.source.split("\n").slice(0,error.line-1);const at=before.reduce((sum,line)=>sum+line.length+
1,0)+error.column-1;return(found.pieces.findLast(({start})=>start<=at)??found.pieces[0])?.expression??null};const macros=/^(?:all|exists|exists_one|existsOne|map|filter|transformList|transformMap|transformMapEntry|sortBy|bind|optMap|optFlatMap)$/;
const macrosOfTwo=/^(?:all|exists|existsOne|transformList|transformMap|transformMapEntry)$/;const mostCharacters=2e4;function namesIn(source){if(source.length>mostCharacters)
return[];const tokens=tokensOf(source);const scopes=scopesOf(tokens);return tokens.flatMap((token,at)=>{if(!token.isName||isField(tokens,at))return[];if(scopes.
some(({name,from,to})=>name===token.text&&from<=at&&at<to))return[];const isCall=tokens[at+1]?.text==="(";const end=token.start+token.text.length;return[{name:token.
text,path:pathAt(tokens,at),start:token.start,end,isCall}]})}function tokensOf(source){const tokens=[];let isBroken=false;for(let at=0;at<source.length;){const string=isBroken?
null:(0,cel_tokens.b)(source,at);isBroken||=string===null&&/["']/.test(source.charAt(at));const name=/[A-Za-z_][A-Za-z0-9_]*/y;name.lastIndex=at;const text=string===
null?name.exec(source)?.[0]??source.charAt(at):"";const isName=string===null&&/^[A-Za-z_]/.test(text);if(isName||text.trim()!=="")tokens.push({text,start:at,isName});
if(string!==null)tokens.push({text:'""',start:at,isName:false});at=string?.end??at+text.length}return tokens}const isField=(tokens,at)=>tokens[at-1]?.text==="."||
tokens[at-1]?.text==="?"&&tokens[at-2]?.text===".";function pathAt(tokens,at){let path=tokens[at]?.text??"";for(let next=at+1;;){if(tokens[next]?.text==="?")next+=
1;if(tokens[next]?.text!==".")return path;next+=tokens[next+1]?.text==="?"?2:1;const field=tokens[next];if(field===void 0||!field.isName||tokens[next+1]?.text===
"(")return path;path+=`.${field.text}`;next+=1}}function scopesOf(tokens){const scopes=[];for(const[at,{text,isName}]of tokens.entries()){const[open,first,comma,
second,other]=tokens.slice(at+1,at+6);if(!isName||!macros.test(text)||!isField(tokens,at)||open?.text!=="("||!first?.isName)continue;if(comma?.text!==",")continue;
const to=closing(tokens,at+1);scopes.push({name:first.text,from:at+2,to});if(macrosOfTwo.test(text)&&second?.isName&&other?.text===",")scopes.push({name:second.
text,from:at+2,to})}return scopes}function closing(tokens,from){let open=0;for(let at=from;at<tokens.length;at+=1){if(tokens[at]?.text==="(")open+=1;if(tokens[at]?.
text===")")open-=1;if(open===0)return at}return tokens.length}function readsName(text,name){return nthReading(text,name)!==null}function nthReading(text,name,isFunction=false){
const found=expressionsIn(text).find(({source})=>namesIn(source).some(use=>isFunction?use.isCall&&use.name===name:!use.isCall&&(use.path===name||use.path.startsWith(
`${name}.`))));return found?.nth??null}function renamed(text,from,to){let result="";let at=0;for(const{source,start,end}of expressionsIn(text)){result+=`${text.
slice(at,start)}\${${renamedIn(source,from,to)}}`;at=end}return result+text.slice(at)}function renamedIn(source,from,to){const places=/^\w+$/.test(from)?namesIn(
source).filter(({name,isCall})=>name===from&&!isCall):namesIn(source).filter(({start})=>source.startsWith(from,start)).map(({start})=>({start,end:start+from.length})).
filter(({end})=>!/[\w-]/.test(source.charAt(end)));return places.reduceRight((text,{start,end})=>text.slice(0,start)+to+text.slice(end),source)};const ofResourceId=(rgd,{
words})=>{const bad=/^id (\S{1,300}) is (?:a reserved keyword|not a valid KRO)/.exec(words)?.[1];if(bad!==void 0)return resourcesNamed(rgd,bad).map(path=>renaming(
[...path,"id"]));const twice=/^found (?:duplicate resource IDs (\S{1,300})|resources with duplicate id "([^"]{1,300})")/.exec(words);const[first,...others]=twice===
null?[]:resourcesNamed(rgd,twice[1]??twice[2]);return others.map(path=>({...renaming([...path,"id"]),unsure:first!==void 0&&locate_definition_kindOf(rgd,first)!==
locate_definition_kindOf(rgd,path)?[String(rgd.at([...path,"id"]))]:[]}))};const renaming=path=>({path,nth:null,remedy:{by:"name"}});function locate_definition_kindOf(rgd,resource){
for(const field of["template","externalRef"]){const[apiVersion2,kind2]=["apiVersion","kind"].map(name=>rgd.at([...resource,field,name]));if(typeof apiVersion2===
"string")return`${apiVersion2} ${String(kind2)}`}return""}const ofForEach=(rgd,{kind:kind2,words},message)=>{const named2=/(?:node|resource) "([\w-]{1,300})": (?:duplicate )?forEach iterator (?:name )?"([^"\n]{1,300})"/.
exec(message);const dimension=/forEach (?:iterator|expression for dimension|dimension) "([^"\n]{1,300})"/.exec(message)?.[1];if(kind2!=="for-each-invalid"&&named2===
null&&dimension===void 0)return[];const owner=named2?.[1]??/(?:node|resource) "([\w-]{1,300})"/.exec(message)?.[1];const owners2=owner===void 0?allResources(rgd):
resourcesNamed(rgd,owner);const name=named2?.[2]??dimension;if(name===void 0)return ofForEachAsAWhole(rgd,owners2,words);const paths=dimensionsNamed(rgd,owners2,
name);if(/duplicate forEach iterator name/.test(words))return paths.slice(1).map(renaming);if(/forEach iterator name "[^"\n]{1,300}" (?:is |conflicts )/.test(words))
return paths.slice(0,1).map(path=>({...renaming(path),unsure:/ conflicts /.test(words)?[name]:[]}));const unknown=/references unknown identifiers: \[([\w-]{1,300})\]/.
exec(message)?.[1];const reading=paths.filter(path=>unknown!==void 0&&readsName(String(rgd.at(path)),unknown));return(reading.length>0?reading:paths).slice(0,1).
map(path=>({...removal(path,0),...unknown===void 0?{}:{missing:[unknown]}}))};const dimensionsNamed=(rgd,owners2,name)=>owners2.flatMap(path=>rgd.entries([...path,
"forEach"]).map(([index])=>[...path,"forEach",index,name])).filter(path=>rgd.at(path)!==void 0);function ofForEachAsAWhole(rgd,owners2,words){const missing=/must be used to produce a unique resource identity, missing: \[([^\]\n]{1,300})\]/.
exec(words);const most=/forEach cannot have more than (\d{1,9}) dimensions/.exec(words)?.[1];return owners2.slice(0,1).flatMap(owner=>{const name=[...owner,"tem\
plate","metadata","name"];if(missing!==null&&rgd.at(name)!==void 0)return[{...removal(name),missing:missing[1]?.split(" ")??[]}];const spare=rgd.entries([...owner,
"forEach"]).slice(Number(most));const also=spare.map(([index])=>[...owner,"forEach",index]);if(most===void 0||also.length===0)return[removal(owner)];const unsure=iteratorsOf(
rgd,owner).slice(Number(most));return[{path:[...owner,"forEach"],nth:null,remedy:{by:"others"},also,unsure}]})}const ofNamespace=(rgd,{kind:kind2,resource})=>kind2===
"namespace-scope"?resourcesNamed(rgd,resource).flatMap(path=>["template","externalRef"].flatMap(field=>{const metadata=[...path,field,"metadata"];if(rgd.at(metadata)===
void 0)return[];const namespace=[...metadata,"namespace"];const value=rgd.at(namespace);return value===void 0||typeof value==="string"&&value.trim()===""?[replaced(
metadata,"set-aside",namespace)]:[removal(namespace)]})):[];const ofReservedKeys=(rgd,{words})=>{const told2=/^invalid (label|annotation) for resource "([^"]{1,300})"\..{0,60}prefix "([^"]{1,300})"/.
exec(words);if(told2===null)return[];const[,what,id3,prefix=""]=told2;return resourcesNamed(rgd,id3).flatMap(path=>{const map=[...path,"template","metadata",`${what}\
s`];const keys=Object.keys(rgd.at(map)??{});return keys.filter(key=>key.startsWith(prefix)).map(key=>removal([...map,key]))})};const ofExternalRef=(rgd,{words,resource})=>{
const isOfSelector=/^(?:invalid (?:label )?selector|selector must be)/.test(words);const isOfBoth=words.startsWith("exactly one of name or selector");if(!isOfSelector&&
!isOfBoth)return[];return resourcesNamed(rgd,resource).map(path=>{const metadata=[...path,"externalRef","metadata"];const selector=[...metadata,"selector"];if(isOfSelector)
return replaced(selector,anySelector);const isNamed=rgd.at([...metadata,"name"])!==void 0;return isNamed?{...removal(metadata),remedy:{by:"value",at:selector,value:void 0},
unsure:[String(resource)]}:replaced(metadata,"set-aside",[...metadata,"name"])})};const ofObject=(rgd,{words,resource},message)=>{const field=/(?<![^ ])(apiVersion|kind|metadata) field (?:not found|is not a )/.
exec(words)?.[1];const id3=resource??/resource ([\w-]{1,300}) is not a valid Kubernetes object/.exec(message)?.[1];if(field===void 0)return[];return resourcesNamed(
rgd,id3).map(path=>{const template=[...path,"template"];const at=[...template,field];const told2=rgd.at(at)===void 0?template:at;return field==="metadata"?replaced(
told2,{name:"set-aside"},at):{path:told2,nth:null,remedy:{by:"kind"}}})};const ofKind=(rgd,{kind:kind2,resource})=>kind2==="kind-not-installed"?resourcesNamed(rgd,
resource).map(path=>{const field=rgd.at([...path,"template"])===void 0?"externalRef":"template";return{path:[...path,field,"kind"],nth:null,remedy:{by:"kind"}}}):
[];const ofRefusal=(rgd,{refusal})=>{if(refusal===null)return[];const isOfCrd2=refusal.resource?.startsWith(kubernetes_crd._P.kind)??false;return refusal.fields.
flatMap(field=>isOfCrd2?ofCrdField(rgd,field):ofRgdField(rgd,field))};function ofRgdField(rgd,{path:said,problem,isUnknown}){const words=`${said}: ${problem.replace(
/ \(HTTP \d{3}\)$/,"")}`;const path=nearest(rgd,keysOf(said));if(path.length<2)return[];const[,root,,field]=path;if(root==="schema"&&(path[2]==="kind"||path[2]===
"apiVersion"))return[{...replaced(path,path[2]==="kind"?"SetAside":"v1alpha1"),words}];const both=[...path,"externalRef"];if(path.length===3&&/exactly one of template or externalRef/.
test(problem)&&rgd.at(both)!==void 0)return[{...{path,nth:null,words,unsure:[String(rgd.at([...path,"id"]))]},remedy:{by:"value",at:both,value:void 0}}];const isOptional=isUnknown||
!/^(?:id|template|externalRef)$/.test(String(field??"id"));if(root!=="resources"||isOptional)return[{...removal(path),words}];return[{path,nth:null,words,remedy:{
by:"others"},also:[path.slice(0,3)]}]}function nearest(rgd,path){for(let length=path.length;length>0;length-=1)if(rgd.at(path.slice(0,length))!==void 0)return path.
slice(0,length);return[]}function ofCrdField(rgd,{path:said,problem}){const names=[...said.matchAll(/properties\[([^\]]{1,300})\]/g)].map(([,name=""])=>name);if(names[0]!==
"spec")return[];let path=nearest(rgd,["spec","schema",...names]);let type=typeAt(rgd,path);for(let left=names.slice(path.length-2);left.length>0&&type!==null;){
const inType=nearest(rgd,[...schemaTypes,type.replace(/^(?:\[\]|map\[string\]){1,16}/,""),...left]);if(inType.length<=schemaTypes.length+1)break;left=left.slice(
inType.length-schemaTypes.length-1);path=inType;type=typeAt(rgd,path)}if(path.length<4||type===null)return[];const last2=said.slice(said.lastIndexOf("]")+1).replace(
/^\.+/,"");return[{...replaced(path,type),words:`${last2===""?"":`${last2}: `}${problem}`}]}function typeAt(rgd,path){const text=rgd.at(path);return typeof text===
"string"?text.split("|",1)[0]?.trim()??null:null}const ofResource=(rgd,{resource},message)=>resourcesNamed(rgd,resource??/resource "?([\w-]{1,300})"?/.exec(message)?.[1]).
slice(-1).map(path=>removal(path));var parse=__webpack_require__(8429);;const locate_expression_quotedPath=/(?<![\w-])path "((?:[^"\\\n]|\\.){1,500})"/;const ofPath=(rgd,{
path:plain,resource},message)=>{const path=locate_expression_quotedPath.exec(message)?.[1]?.replaceAll('\\"','"')??plain;if(path===null)return[];const roots=/status (?:expression|field)/.
test(message)?[schemaStatus]:resourcesNamed(rgd,resource).flatMap(one=>[[...one,"template"],[...one,"externalRef"]]);return roots.flatMap(root=>below(rgd,root,path)).
flatMap(at=>ofText(rgd,at,message))};function below(rgd,root,path){const at=descend(rgd,root,path.replace(/^\./,""));return at===null||at.length===root.length?[]:
[at]}function descend(rgd,at,path){if(path==="")return at;const[part="",quoted,index]=/^(?:\["([^"]{0,300})"\]|\[(\d{1,9})\])\.?/.exec(path)??[];if(part!==""){const key=index===
void 0?quoted??"":rgd.originalIndex(at,Number(index));return key===null?null:descend(rgd,[...at,key],path.slice(part.length))}const value=rgd.at(at);const keys=(0,
json.p)(value)?Object.keys(value):[];const fitting=keys.filter(one=>path.startsWith(one)&&/^(?:$|[.[])/.test(path.slice(one.length))).sort((a,b)=>b.length-a.length);
for(const one of fitting){const found=descend(rgd,[...at,one],path.slice(one.length).replace(/^\./,""));if(found!==null)return found}return null}function ofText(rgd,path,message){
const text=rgd.at(path);if(typeof text!=="string")return[removal(path)];const errors=celErrorsIn(message);const[first]=errors;if(first===void 0)return[removal(path,
nthOnly(text)??null)];const broken=expressionsIn(text).filter(({source})=>(0,parse.W)(source)===null);if(first.said.startsWith("Syntax error")&&broken.length>0)
return broken.map(({nth})=>({...removal(path,nth),words:first.words}));const faults=new Map;for(const{said,words,...error}of errors){const nth=expressionOf({said,
words,...error},text)?.nth??null;const missing=/^undeclared reference to '([^']{1,200})'/.exec(said)?.[1];if(!faults.has(`${nth} ${said}`)&&!(said.startsWith("S\
yntax error")&&faults.size>0))faults.set(`${nth} ${said}`,{...removal(path,nth),words,...missing===void 0?{}:{missing:[missing]}})}return[...faults.values()]}const nthOnly=text=>text.
includes("${")?0:void 0;const ofExpression=(rgd,{expression,resource},message)=>{const status=/status field "([^"\n]{1,300})" expression/.exec(message)?.[1];const inStatus=status===
void 0?[]:below(rgd,schemaStatus,status);if(inStatus.length>0)return inStatus.flatMap(path=>ofText(rgd,path,message).map(missingIn(message)));const told2=expression??
/condition "((?:[^"\\]|\\.){1,2000})":/.exec(message)?.[1]?.replaceAll('\\"','"');if(told2===void 0||told2===null)return[];return textsOf(rgd,resource,message).
filter(({text})=>text===told2||text.includes(`\${${told2}}`)).slice(0,1).flatMap(({path})=>ofText(rgd,path,message).map(missingIn(message)))};const unknownNames=/references unknown identifiers: \[([^\]\n]{1,1000})\]/;
const missingIn=message=>fault=>{const missing=unknownNames.exec(message)?.[1]?.split(/[\s,]+/);return missing===void 0?fault:{...fault,missing}};function textsOf(rgd,resource,message){
const condition=/(includeWhen|readyWhen)/.exec(message)?.[1];const roots=resource===null?[["spec"]]:resourcesNamed(rgd,resource);return roots.flatMap(root=>rgd.
texts(root)).filter(({path})=>condition===void 0||path[3]===condition).filter(({path})=>path[1]!=="schema"||path[2]==="status")}const ofUnknownNames=(rgd,{words,
resource,kind:kind2},message)=>{const names=unknownNames.exec(words)?.[1]?.split(/[\s,]+/)??[];const undeclared=/undeclared reference to '([^']{1,200})'/.exec(kind2===
"cel-invalid"?message:"")?.[1];const functions=/uses unknown functions: \[([^\]\n]{1,1000})\]/.exec(words)?.[1]?.match(/[\w.]{1,200}/g)??[];const texts=textsOf(
rgd,resource,message);const reading=(name,isFunction)=>texts.flatMap(({path,text})=>{if(!isFunction&&isDeclared(rgd,path,name))return[];const nth=nthReading(text,
name,isFunction);return nth===null?[]:[{...removal(path,nth),...isFunction?{}:{missing:[name]}}]});return[...[...names,...undeclared===void 0?[]:[undeclared]].flatMap(
name=>reading(name,false)),...functions.flatMap(name=>reading(name,true))]};function isDeclared(rgd,path,name){const[,root,,field]=path;if(root!=="resources")return false;
const resource=path.slice(0,3);const iterators=iteratorsOf(rgd,resource);if(field==="template")return iterators.includes(name);return field==="readyWhen"&&name===
"each"&&iterators.length>0}const ofSyntax=(rgd,{resource},message)=>{const[error]=celErrorsIn(message);if(error===void 0)return[];return textsOf(rgd,resource,message).
filter(({text})=>isSaidOf(error,text)).flatMap(({path})=>ofText(rgd,path,message))};const ofForm=(rgd,{words,resource},message)=>{if(words.startsWith("only stan\
dalone expressions are allowed")){const isOfStatus=message.includes("conditions block");const conditions=[...schemaStatus,"conditions"];const texts=isOfStatus?rgd.
texts(conditions):textsOf(rgd,resource,message);return texts.filter(({path,text})=>(isOfStatus||isCondition(path))&&!isStandalone(text)).map(({path})=>removal(path))}
if(!words.startsWith("nested expressions are not allowed"))return[];return textsOf(rgd,resource,message).filter(({text})=>isNested(text)).map(({path})=>removal(
path,0))};const isCondition=path=>path[3]==="readyWhen"||path[3]==="includeWhen";const ofConditions=(rgd,{words})=>{const conditions=[...schemaStatus,"condition\
s"];if(words.startsWith("status.conditions must be a list"))return[removal(conditions)];const entry=/^status\.conditions\[(\d{1,9})\] must be/.exec(words)?.[1];
if(entry!==void 0){const index=rgd.originalIndex(conditions,Number(entry));return index===null?[]:[removal([...conditions,index])]}const type=/^condition type "([^"\n]{1,300})" is declared by more than one/.
exec(words)?.[1];if(type===void 0)return[];const declaring=rgd.texts(conditions).filter(({text})=>[`'${type}'`,`"${type}"`].some(one=>text.includes(one)));return declaring.
slice(1).map(({path})=>removal(path,0))};const ofCycle=(rgd,{kind:kind2,words})=>{if(kind2!=="dependency-cycle")return[];if(words.startsWith("self references"))
return allResources(rgd).flatMap(path=>locate_expression_readersOf(rgd,path,String(rgd.at([...path,"id"]))).map(({at,nth})=>removal(at,nth)));const ids2=/graph contains a cycle: ([^\n]{1,2000})/.
exec(words)?.[1]?.split(" -> ")??[];const edges=ids2.slice(0,-1).flatMap((id3,at)=>resourcesNamed(rgd,id3).map(path=>{const read=ids2[at+1]??"";const isForward=Number(
resourcesNamed(rgd,read)[0]?.[2])>Number(path[2]);return{readers:locate_expression_readersOf(rgd,path,read),order:Number(path[2]),isForward}}));const[edge]=edges.
filter(({readers})=>readers.length>0).sort((a,b)=>Number(b.isForward)-Number(a.isForward)||a.order-b.order);const[first,...others]=edge?.readers??[];return first===
void 0?resourcesNamed(rgd,ids2[0]).map(path=>removal(path)):[{...removal(first.at,first.nth),also:others.map(({at})=>at)}]};function locate_expression_readersOf(rgd,resource,id3){
return rgd.texts(resource).flatMap(({path,text})=>{const nth=path[3]==="readyWhen"||isDeclared(rgd,path,id3)?null:nthReading(text,id3);return nth===null?[]:[{at:path,
nth}]})};const locators=[...[ofRefusal,ofSchemaKind,ofResourceId,ofCycle,ofTypes,ofSimpleSchema],...[ofStatusLiterals,ofConstantStatus,ofConditions,ofForm,ofForEach],
...[ofNamespace,ofReservedKeys,ofExternalRef,ofObject,ofKind],...[ofPath,ofExpression,ofSyntax,ofUnknownNames,ofResource]];function blameOf(rgd,message){const reason=ofApiServer(
message)??(0,classify.N6)(message).find(({verdict:verdict2,kind:kind2})=>verdict2==="final"||kind2==="kind-not-installed")??ofUnknownType(message);if(reason===null)
return null;return{kind:reason.kind,words:reason.words,faults:faultsOf(rgd,reason,message)}}function ofApiServer(message){const refusal=(0,kubernetes_refusal.n)(
message);const isOfRgd=/^(?:CustomResourceDefinition|ResourceGraphDefinition)/.test(refusal?.resource??"");return refusal===null||refusal.waits||refusal.fields.
length===0||!isOfRgd?null:{...{kind:"refused",words:refusal.why,verdict:"final",refusal},...{resource:null,path:null,expression:null}}}function ofUnknownType(message){
const words=/(?<=failed to build OpenAPI schema for instance: )node \S{1,300} does not exist/.exec(message)?.[0];return words===void 0?null:{...{kind:"simple-sc\
hema-invalid",words,verdict:"final",refusal:null},...{resource:null,path:null,expression:null}}}function faultsOf(rgd,reason,message){for(const locate of locators){
const faults=locate(rgd,reason,message).filter(({path})=>rgd.at(path)!==void 0);if(faults.length>0)return faults}return[]};const setAsideText='"set-aside"';const fixedNames=/^(?:true|false|null|in|schema|each|runtime)$/;
class Remains{rgd;anyKinds;gone=[];unsure=[];given=new Map;constructor(rgd,anyKinds2){this.rgd=rgd;this.anyKinds=anyKinds2}written(words){return[...this.given].
reduce((text,[given,name])=>text.replaceAll(given,name),words)}follows({path,missing}){const resource=placeOf(path);const holds=one=>one.resource===null||one.resource===
resource;if(missing!==void 0)return missing.every(name=>this.gone.some(one=>one.name===name&&holds(one)));const text=this.rgd.at(path);return typeof text==="str\
ing"&&[...this.gone,...this.unsure].some(one=>{const[name="",field=""]=one.name.split("#");return holds(one)&&readsName(text,name)&&text.includes(field)})}setAside(fault){
const{path,nth,remedy,also=[],unsure=[]}=fault;const scope=path[3]==="forEach"?placeOf(path):null;if(remedy.by==="removal"&&!this.replaceOne(path,nth))this.remove(
path);if(remedy.by==="value")this.rgd.replace(remedy.at,remedy.value);if(remedy.by==="kind")this.giveAnyKind(path.slice(0,3));if(remedy.by==="name")this.rename(
path);for(const one of also)this.remove(one);const given=remedy.by==="name"&&scope!==null?[...this.given.keys()].at(-1):void 0;for(const name of unsure)this.unsure.
push({name:given??name,resource:scope})}replaceOne(path,nth){const text=this.rgd.at(path);if(typeof text!=="string")return false;const expressions=expressionsIn(
text);const wrong=expressions.find(one=>one.nth===nth);const isKept=expressions.some(one=>one!==wrong&&one.source!==setAsideText);if(wrong===void 0||wrong.source===
setAsideText||!isKept)return false;this.rgd.replace(path,`${text.slice(0,wrong.start)}\${${setAsideText}}${text.slice(wrong.end)}`);return true}giveUp(path){if(path[1]===
"resources"&&path.length>=3){this.drop(path.slice(0,3));return}this.unsure.push({name:path.slice(1).join("."),resource:null});this.rgd.remove(path)}rename(path){
const name=`setAside${this.given.size+1}`;if(path[3]==="forEach")this.renameIterator(path,name);else this.renameResource(path.slice(0,3),name)}renameResource(path,name){
const id3=String(this.rgd.at([...path,"id"]));this.rgd.replace([...path,"id"],name);this.given.set(name,id3);const isTwice=allResources(this.rgd).some(one=>this.
rgd.at([...one,"id"])===id3);const root=isTwice?[...path,"readyWhen"]:["spec"];if(fixedNames.test(id3))this.gone.push({name:id3,resource:null});else this.rgd.replaceTexts(
root,text=>renamed(text,id3,name))}renameIterator(path,name){const resource=path.slice(0,3);const old=String(path.at(-1));const isTwice=iteratorsOf(this.rgd,resource).
filter(one=>one===old).length>1;this.rgd.rename(path,name);this.given.set(name,old);if(isTwice||fixedNames.test(old))this.gone.push({name,resource:placeOf(path)});else
this.rgd.replaceTexts([...resource,"template"],text=>renamed(text,old,name))}remove(path){const[,root,,field]=path;const resource=path.slice(0,3);const below2=path.
slice(4).join(".");if(root!=="resources")this.rgd.remove(path);else if(path.length===3||field==="template"&&/^(?:|apiVersion|kind|metadata)$/.test(below2))this.
drop(resource);else if(field==="forEach"&&path.length===6){this.unsure.push({name:String(path.at(-1)),resource:placeOf(path)});this.rgd.replace(path,'${[dyn("se\
t-aside")]}')}else this.removeField(path,below2)}removeField(path,below2){const resource=path.slice(0,3);const isNamespace=below2==="metadata.namespace"&&this.needsNamespace(
resource);if(below2==="metadata.name"||isNamespace)this.rgd.replace(path,this.anyName(resource));else if(path[3]!=="externalRef"||path[5]!=="selector")this.rgd.
remove(path);else if(path[6]==="matchLabels"&&path.length===8)this.rgd.replace(path,"set-aside");else this.rgd.replace(path.slice(0,6),anySelector)}anyName(resource){
const iterators=iteratorsOf(this.rgd,resource);return iterators.length===0?"set-aside":`\${"set-aside" + string(${iterators.map(name=>`size([${name}])`).join(" \
+ ")})}`}needsNamespace(resource){return this.rgd.at(["spec","schema","scope"])==="Cluster"||iteratorsOf(this.rgd,resource).length>0}giveAnyKind(resource){const field=[
"template","externalRef"].find(one=>this.rgd.at([...resource,one])!==void 0);if(this.anyKinds===null||field===void 0){this.drop(resource);return}const namespace=this.
rgd.at([...resource,field,"metadata","namespace"]);const{apiVersion:apiVersion2,kind:kind2}=this.anyKinds[namespace===void 0?"cluster":"namespaced"];this.rgd.replace(
[...resource,field,"apiVersion"],apiVersion2);this.rgd.replace([...resource,field,"kind"],kind2)}drop(resource){const id3=this.rgd.at([...resource,"id"]);this.rgd.
remove(resource);const others=allResources(this.rgd).map(one=>this.rgd.at([...one,"id"]));if(typeof id3==="string"&&!others.includes(id3))this.gone.push({name:id3,
resource:null})}isOf(path,kinds){return path[1]===resources[1]&&kinds.has(locate_definition_kindOf(this.rgd,path.slice(0,3)))}}const placeOf=path=>path[1]==="re\
sources"?path.slice(0,3).join("/"):null;;const hole=Symbol("set aside");class PartialRgd{tree;renamed=new Map;constructor(rgd){this.tree=structuredClone(rgd)}rendered(){
return withoutHoles(this.tree)}at(path){let value=this.tree;for(const key of path){if(value===null||typeof value!=="object")return void 0;value=Object.hasOwn(value,
key)?value[key]:void 0}return value===hole?void 0:value}entries(path){const list=this.at(path);return Array.isArray(list)?[...list.entries()].filter(([,entry])=>entry!==
hole):[]}originalIndex(path,index){return this.entries(path)[index]?.[0]??null}texts(path=["spec"]){const found=[];const visit=(value,at)=>{if(typeof value==="s\
tring")found.push({path:at,text:value});else if(Array.isArray(value))for(const[index,entry]of value.entries())visit(entry,[...at,index]);else if(value!==null&&typeof value===
"object")for(const[key,entry]of Object.entries(value))visit(entry,[...at,key])};visit(this.at(path),path);return found}remove(path){const key=path.at(-1);const parent=this.
at(path.slice(0,-1));if(key===void 0||parent===void 0||parent===null||typeof parent!=="object")return;if(Array.isArray(parent))parent[key]=hole;else delete parent[key];
if(isEmpty(parent)&&(path.length>4||path[2]==="status"))this.remove(path.slice(0,-1))}rename(path,name){const key=String(path.at(-1));const parent=this.at(path.
slice(0,-1));if(parent===null||typeof parent!=="object"||!Object.hasOwn(parent,key))return;const map=parent;const entries=Object.entries(map).map(([one,value])=>[
one===key?name:one,value]);for(const one of Object.keys(map))delete map[one];Object.assign(map,Object.fromEntries(entries));this.renamed.set(name,key)}written(path){
return path.map(key=>this.renamed.get(String(key))??key)}replaceTexts(path,replacement){for(const{path:at,text}of this.texts(path)){const other=replacement(text);
if(other!==text)this.replace(at,other)}}replace(path,value){const key=path.at(-1);const parent=this.at(path.slice(0,-1));if(key!==void 0&&parent!==null&&typeof parent===
"object")parent[key]=value}}const isEmpty=value=>Array.isArray(value)?value.every(entry=>entry===hole):Object.keys(value).length===0;function withoutHoles(value){
if(Array.isArray(value))return value.filter(entry=>entry!==hole).map(withoutHoles);if(value===null||typeof value!=="object")return value;return Object.fromEntries(
Object.entries(value).map(([key,entry])=>[key,withoutHoles(entry)]))};const mostRounds=30;async function findRgdErrors(rgd,ask2,options={}){const search=new Search(
rgd,options);for(let rounds=1;rounds<=mostRounds;rounds+=1){const message=await ask2(search.rendered());const told2=rest=>({errors:search.errors,rounds,rest});if(message===
null)return told2("accepted");if(message===void 0)return told2("not-answered");const blame=search.blame(message);if(blame===null)return told2("not-answered");if(!search.
take(await withVersion(blame,search,options)))return told2("not-located")}return{errors:search.errors,rounds:mostRounds,rest:"too-many"}}async function withVersion(blame,search,{
isServed}){if(blame.kind!=="kind-not-installed"||isServed===void 0)return blame;const faults=await Promise.all(blame.faults.map(async fault=>{const path=[...fault.
path.slice(0,-1),"apiVersion"];const apiVersion2=search.textAt(path);return apiVersion2===null||await isServed(apiVersion2)?fault:{...fault,path}}));return{...blame,
faults}}class Search{errors=[];original;rgd;remains;madeHere;handled=new Set;constructor(rgd,{madeHere=new Set,anyKinds:anyKinds2=null}){this.original=new PartialRgd(
rgd);this.rgd=new PartialRgd(rgd);this.remains=new Remains(this.rgd,anyKinds2);this.madeHere=madeHere}rendered(){return this.rgd.rendered()}textAt(path){const value=this.
rgd.at(path);return typeof value==="string"?value:null}blame(message){return blameOf(this.rgd,message)}take({kind:kind2,words,faults}){if(faults.length===0){this.
tell({kind:kind2,words,path:[],nth:null});return false}const before=JSON.stringify(this.rgd.rendered());const isNew=faults.map(fault=>!this.isHandled(fault)&&!this.
follows(kind2,fault));for(const[at,fault]of faults.entries()){const path=this.rgd.written(fault.path);if(isNew[at])this.tell({kind:kind2,words:fault.words??words,
path,nth:fault.nth})}for(const fault of faults){this.handled.add(find_keyOf(this.rgd.written(fault.path),fault.nth));this.remains.setAside(fault)}if(JSON.stringify(
this.rgd.rendered())!==before)return true;for(const{path}of faults)this.remains.giveUp(path);return JSON.stringify(this.rgd.rendered())!==before}tell({kind:kind2,
words,path,nth}){const text=this.original.at(path);const expression=typeof text==="string"?expressionsIn(text).find(one=>one.nth===nth)?.source:void 0;this.errors.
push({kind:kind2,words:this.remains.written(words),expression:expression??null,nth:typeof text==="string"?nth:null,path})}isHandled({path,nth}){const written=this.
rgd.written(path);return[nth,null].some(one=>this.handled.has(find_keyOf(written,one)))&&(path[1]!=="schema"||path[2]==="status")}follows(kind2,fault){return kind2===
"kind-not-installed"&&this.remains.isOf(fault.path,this.madeHere)||this.remains.follows(fault)}}const find_keyOf=(path,nth)=>JSON.stringify([path,nth]);;const answerSeconds=30;
const atOnce=4;async function findErrorsOf(objects2,settings,step,manifests){const rgds2=manifests.filter(({object})=>(0,kro_rgd.O3)(object));const isWrong=await Promise.
all(rgds2.map(entry=>isRefused(objects2,entry)));const refused=rgds2.filter((_,at)=>isWrong[at]);if(refused.length===0)return[];const madeHere=new Set(rgds2.flatMap(
({object})=>{const made=(0,kro_rgd._K)(object);return made===null?[]:[`${made.apiVersion} ${made.kind}`]}));const anyKinds2=await makeAnyKinds(objects2,settings,
step);const rgdChanges=objects2.watch(["/apis/kro.run/v1alpha1/resourcegraphdefinitions"]);const changes=rgdChanges===null?void 0:keptOpen(rgdChanges);try{const all=[];
const queue=refused.values();const askInTurn=async()=>{for(const entry of queue){const options={madeHere,anyKinds:anyKinds2,changes};const{found,seconds}=await searchOf(
objects2,settings,step,entry.object,options);step.note(`${entry.object.metadata.name}: ${found.errors.length} errors in ${found.rounds} rounds of ${(seconds/found.
rounds).toFixed(2)} s, ${found.rest}`);all.push({entry,found,seconds})}};await Promise.all(Array.from({length:atOnce},askInTurn));all.sort((a,b)=>refused.indexOf(
a.entry)-refused.indexOf(b.entry));return all.filter(({found})=>found.errors.length>0)}finally{rgdChanges?.close();await removeAnyKinds(objects2,step)}}const keptOpen=signal=>()=>({
get changes(){return signal.changes},changedSince:seen=>signal.changedSince(seen),close:()=>void 0});async function searchOf(objects2,settings,step,rgd,{changes,
...options}){const{clock:clock2}=settings;const shadow=shadowOf(rgd,"errors",errorsGroup);const isServed=apiVersion2=>objects2.kube.json((0,api_path.t)(apiVersion2)).
then(()=>true,error=>!(0,kube.c)(error));let asking=0;const ask2=async partial=>{const began=clock2.seconds();const asked={...shadowOf(partial,"errors",errorsGroup),
metadata:shadow.metadata};const answer=await judge(objects2,settings,step,asked,changes);asking+=clock2.seconds()-began;return answer};try{const found=await findRgdErrors(
rgd,ask2,{...options,isServed});return{found,seconds:Math.round(asking*1e3)/1e3}}finally{await removeShadow(objects2,settings,step,shadow)}}async function isRefused(objects2,{
object}){const rgd=await objects2.read(object.apiVersion,object.kind,object.metadata.name);return rgd===null||verdictOn(rgd,rgd.metadata.generation??0)!==null||
!ask_isPartOf(object.spec,rgd.spec)}function ask_isPartOf(part,whole){if(typeof part!=="object"||part===null)return part===whole||(part??null)===(whole??null);if(typeof whole!==
"object"||whole===null)return false;if(Array.isArray(part))return Array.isArray(whole)&&part.length===whole.length&&part.every((one,at)=>ask_isPartOf(one,whole[at]));
return Object.entries(part).every(([key,value])=>ask_isPartOf(value,Object.hasOwn(whole,key)?whole[key]:void 0))}async function judge(objects2,settings,step,shadow,changes){
let answer;let last2=null;let generation=0;try{generation=(await objects2.apply(shadow)).metadata.generation??0;const limited={...settings,waitSeconds:Math.min(
settings.waitSeconds,answerSeconds)};const look=async()=>{last2=await objects2.read(shadow.apiVersion,shadow.kind,shadow.metadata.name);answer=last2===null?void 0:
verdictOn(last2,generation);return answer===void 0?waiting("kro has not looked at it"):passed(answer??"accepted")};await watchGate(`kro judges ${shadow.metadata.
name}`,limited,step,look,changes)}catch(error){step.note((0,src_errors.bD)(error));if(last2!==null&&isAccepted(last2,generation))return null;return error instanceof
kube.a&&(0,kubernetes_refusal.n)(error.message)?.waits===false?error.message:void 0}return answer}function verdictOn(rgd,generation){const all=(0,kubernetes_conditions.
yb)(rgd);const current=all.filter(({observedGeneration})=>observedGeneration===null||observedGeneration>=generation);const graph2=current.find(({type})=>graphConditions.
has(type));if(graph2?.status==="False")return graph2.message;if(graph2?.status!=="True")return void 0;if(!all.some(({type})=>type===kindCondition))return null;const kind2=current.
find(({type})=>type===kindCondition);if(kind2?.status==="False")return isOfCrd(kind2.message)?kind2.message:null;return kind2?.status==="True"?null:void 0}const isAccepted=(rgd,generation)=>(0,
kubernetes_conditions.yb)(rgd).some(({type,status,observedGeneration})=>graphConditions.has(type)&&status==="True"&&(observedGeneration??Infinity)>=generation);
const isOfCrd=message=>{const refusal=(0,kubernetes_refusal.n)(message);return refusal?.waits===false&&(refusal.resource??"").startsWith(kubernetes_crd._P.kind)};
const graphConditions=new Set(["GraphAccepted","ResourceGraphAccepted","GraphVerified"]);const kindCondition="KindReady";var rgd_errors_records=__webpack_require__(
16298);;async function recordRgdErrors(objects2,{inputs,manifests},{places,redaction,settings,runtime}){if(inputs.cluster!=="kind")return;try{const found=await settings.
steps.step("manifests.errors","find every error of the RGDs that kro does not accept",step=>findErrorsOf(objects2,settings,step,manifests));if(found.length===0)
return;const record=redaction.object({schemaVersion:1,rgds:found.map(({entry,seconds,found:{errors,rounds,rest}})=>({...{rgd:entry.object.metadata.name,rounds,seconds,
rest},errors:recordsOf(entry,{errors},inputs.workspace)}))});(0,write_file.IL)(places.report,"evidence");const text=`${JSON.stringify(record,null,2)}
`;(0,write_file.lo)((0,external_node_path_.join)(places.report,rgd_errors_records.B),text);for(const{rgd,errors}of record.rgds)for(const{file,line,column,words}of errors)
runtime.log.info(`${file}:${line}:${column}: RGD ${rgd}: ${words}`)}catch(error){runtime.log.warning(`not every error of the RGDs could be found: ${(0,src_errors.
Wk)(error)}`)}}function textOf(file,workspace){try{return(0,input_file.jH)((0,external_node_path_.resolve)(workspace,file),workspace,input_file.t7)}catch(error){
if(error instanceof read_file.ie)return"";throw error}}function recordsOf({object,file,line},{errors},workspace){const text=textOf(file,workspace);return errors.
map(error=>({...{kind:error.kind,words:error.words,expression:error.expression},pointer:pointerOf(error),file,...placeInManifest(text,object,line,error.path,error.
nth)})).sort((a,b)=>a.line-b.line||a.column-b.column)}const pointerOf=({path})=>path.map(key=>`/${String(key).replaceAll("~","~0").replaceAll("/","~1")}`).join(
"");var reader=__webpack_require__(58874);var record_shapes=__webpack_require__(9175);var evidence_records=__webpack_require__(23743);var instance=__webpack_require__(
80469);var stand_ins=__webpack_require__(43380);;const standInFor=(object,standIns)=>standIns.find(({kind:kind2,apiVersion:apiVersion2,selector,objectName})=>(kind2===
null||kind2===object.kind)&&(apiVersion2===null||apiVersion2===object.apiVersion)&&(selector===null||(0,selectors.k)(selector,object.metadata.labels))&&(objectName===
null||matchesName(objectName,object.metadata.name)))??null;function matchesName(pattern,name){const[first="",...rest]=pattern.split("*");if(rest.length===0)return name===
pattern;if(!name.startsWith(first))return false;let at=first.length;for(const[index,part]of rest.entries()){if(index===rest.length-1)return name.length-part.length>=
at&&name.endsWith(part);const found=name.indexOf(part,at);if(found===-1)return false;at=found+part.length}return true}const deepest=50;function filledIn(status,object,now){
const missing=[];const lookUp=source=>{const path=(0,stand_ins.tC)(source);const value=path==="now"?now:path===null?void 0:(0,fields.ZZ)(object,...path);if(value===
void 0)missing.push(source);return value};const fill=(value,depth)=>{if(typeof value==="string")return fillText(value,lookUp);if(depth>deepest||value===null||typeof value!==
"object")return value;if(Array.isArray(value))return value.map(one=>fill(one,depth+1));return Object.fromEntries(Object.entries(value).map(([key,one])=>[key,fill(
one,depth+1)]))};return{status:fill(status,0),missing}}function fillText(text,lookUp){const whole=/^\$\{([^{}]{1,500})\}$/.exec(text)?.[1];if(whole!==void 0)return lookUp(
whole);return text.replace(/\$\{([^{}]{1,500})\}/g,(_,source)=>{const value=lookUp(source);return typeof value==="object"?JSON.stringify(value):String(value??"")})}
function merged(under,over){const result={...under};for(const[name,value]of Object.entries(over)){const below2=result[name];if(value===null)delete result[name];else
result[name]=(0,json.p)(value)?merged((0,json.p)(below2)?below2:{},value):value}return result};const systemNamespaces=new Set(["kube-system","kube-public","kube\
-node-lease"]);const workloadKinds=["Deployment","StatefulSet","DaemonSet"];async function workloadsIn(objects2,kro2){const rbac2="rbac.authorization.k8s.io/v1";
const listed=Promise.all(workloadKinds.map(kind2=>objects2.list("apps/v1",kind2)));const[workloads,clusterRoles,roles,clusterBindings,bindings]=await Promise.all(
[listed,objects2.list(rbac2,"ClusterRole"),objects2.list(rbac2,"Role"),objects2.list(rbac2,"ClusterRoleBinding"),objects2.list(rbac2,"RoleBinding")]);return workloads.
flat().flatMap(workload=>{const namespace=workload.metadata.namespace??"";const account={namespace,name:(0,fields.Qq)(workload,"spec","template","spec","service\
AccountName")??"default"};if(isSame(account,kro2))return[];const rules=[...clusterBindings,...bindings].filter(binding=>(0,kubernetes_rbac.IQ)(binding,account)).
flatMap(binding=>(0,fields.p_)((0,kubernetes_rbac.zE)(binding,{clusterRoles,roles}),"rules"));return[{name:(0,kubernetes_object.V)(workload),rules,isOfSystem:systemNamespaces.
has(namespace)}]})}const isSame=(one,other)=>other!==null&&one.namespace===other.namespace&&one.name===other.name;const writes=new Set(["update","patch","*"]);const controllerOfKind=(workloads,group,plural)=>workloads.
find(({rules})=>rules.some(rule=>(0,fields.Te)(rule,"apiGroups").includes(group)&&(0,fields.Te)(rule,"verbs").some(verb=>writes.has(verb))&&(0,fields.Te)(rule,"\
resources").some(resource=>["*","*/status",`${plural}/status`,`${plural}/*`].includes(resource))))??null;const mayWriteAnything=workloads=>workloads.filter(({rules,
isOfSystem})=>!isOfSystem&&rules.some(rule=>(0,fields.Te)(rule,"apiGroups").includes("*")&&(0,fields.Te)(rule,"resources").some(resource=>resource==="*"||resource===
"*/status")&&(0,fields.Te)(rule,"verbs").some(verb=>writes.has(verb))));function otherController({metadata},ours){for(const entry of(0,fields.p_)(metadata,"mana\
gedFields")){const manager2=(0,fields.Qq)(entry,"manager")??"";if(manager2===ours||isKro(manager2))continue;const wroteStatus=(0,fields.Qq)(entry,"subresource")===
"status"||(0,fields.ZZ)(entry,"fieldsV1","f:status")!==void 0;const wroteFinalizer=(0,fields.ZZ)(entry,"fieldsV1","f:metadata","f:finalizers")!==void 0;if(wroteStatus||
wroteFinalizer)return manager2}return null}const isKro=manager2=>manager2==="kro"||manager2.startsWith("kro.run/");;async function crdOfKind(objects2,{apiVersion:apiVersion2,
kind:kind2}){const path=await objects2.pathOf({apiVersion:apiVersion2,kind:kind2}).catch(error=>{if((0,kube.c)(error))return null;throw error});if(path===null)return null;
const plural=path.split("/").at(-1)??"";return{plural,crd:await objects2.read(kubernetes_crd._P.apiVersion,kubernetes_crd._P.kind,`${plural}.${(0,api_path.F)(apiVersion2)}`)}}
;const built_in_kinds_text={type:"string"};const loadBalancer={type:"object",properties:{loadBalancer:{type:"object",properties:{ingress:{type:"array",items:{type:"\
object",properties:{hostname:built_in_kinds_text,ip:built_in_kinds_text}}}}}}};const builtInKinds={"networking.k8s.io/v1 Ingress":{...{plural:"ingresses",schema:loadBalancer},
needsController:()=>true},"v1 Service":{...{plural:"services",schema:loadBalancer},needsController:object=>(0,fields.ZZ)(object,"spec","type")==="LoadBalancer"}};
const builtInKind=(apiVersion2,kind2)=>{const key=`${apiVersion2} ${kind2}`;return Object.hasOwn(builtInKinds,key)?builtInKinds[key]??null:null};var families=__webpack_require__(
27817);;const longest=256;const pattern_text_deepest=20;function textForPattern(pattern){const reader2=new PatternReader(pattern);const made=reader2.choices(0);
return made===null||!reader2.isAtEnd||made.length>longest?null:made}class PatternReader{pattern;at=0;constructor(pattern){this.pattern=pattern}get isAtEnd(){return this.
at>=this.pattern.length}choices(depth){if(depth>pattern_text_deepest)return null;let made=this.sequence(depth);while(this.pattern.charAt(this.at)==="|"){this.at+=
1;const other=this.sequence(depth);if(made===null||other===null)return null;if(made==="")made=other}return made}sequence(depth){let made="";while(!this.isAtEnd&&
!"|)".includes(this.pattern.charAt(this.at))){const atom=this.atom(depth);const times=this.times();if(atom===null||times===null||made.length+atom.length*times>longest)
return null;made+=atom.repeat(times)}return made}atom(depth){const one=this.pattern.charAt(this.at);this.at+=1;if(one==="^"||one==="$")return"";if(one===".")return"\
a";if(one==="\\")return this.escape();if(one==="[")return this.set();if(one!=="(")return"*+?{".includes(one)?null:one;const[opening=""]=/^\?(?::|P?<\w{1,50}>)/.
exec(this.pattern.slice(this.at,this.at+60))??[];if(opening===""&&this.pattern.charAt(this.at)==="?")return null;this.at+=opening.length;const made=this.choices(
depth+1);if(this.pattern.charAt(this.at)!==")")return null;this.at+=1;return made}escape(){const one=this.pattern.charAt(this.at);this.at+=1;const classes={d:"1",
w:"a",s:" ",D:"a",S:"a",W:"-"};if(Object.hasOwn(classes,one))return classes[one]??null;if(one==="b"||one==="A"||one==="z")return"";return/[A-Za-z0-9]/.test(one)?
null:one}set(){const end=this.endOfSet();if(end===-1)return null;const inside=this.pattern.slice(this.at,end);this.at=end+1;if(inside.startsWith("^"))return["a",
"1","-","Z"].find(one=>!inside.includes(one))??null;if(/a-z|\\w|\[:alpha:\]|\[:alnum:\]|\[:lower:\]/.test(inside))return"a";if(/a-f/.test(inside))return"a";if(/0-9|\\d|\[:digit:\]/.
test(inside))return"1";if(/\[:upper:\]|A-Z/.test(inside))return"A";const first=inside.charAt(0)==="\\"?inside.charAt(1):inside.charAt(0);return first===""?null:
first}endOfSet(){for(let at=this.at;at<this.pattern.length;at+=1){if(this.pattern.charAt(at)==="\\")at+=1;else if(this.pattern.startsWith("[:",at))at=Math.max(at,
this.pattern.indexOf(":]",at)+1);else if(this.pattern.charAt(at)==="]"&&at>this.at)return at}return-1}times(){const[quantifier="",least]=/^(?:[*+?]|\{(\d{1,4})(?:,\d{0,4})?\})\??/.
exec(this.pattern.slice(this.at,this.at+16))??[];this.at+=quantifier.length;if(least!==void 0)return Number(least);return quantifier.startsWith("?")?0:1}}var stand_ins_wish=__webpack_require__(
83386);;const roomForValues=()=>({values:1e4});const values_deepest=30;const filledDepth=3;const mostEntries=50;function valueFor(written,wish,name,context,depth=0){
context.room.values-=1;if(context.room.values<0)return void 0;const schema2=withFirstChoice(written);const wanted=wish.value===void 0?void 0:asTyped(wish.value,
schema2);if(wanted!==void 0||depth>values_deepest)return wanted;switch(typeOf(schema2,wish)){case"object":return objectFor(schema2,wish,context,depth);case"arra\
y":return arrayFor(schema2,wish,name,context,depth);case"integer":case"number":return numberFor(schema2,wish);case"boolean":return!wish.not.includes(true);default:
return textFor(schema2,wish,name,context)}}function withFirstChoice(schema2){const parts=[...(0,fields.p_)(schema2,"allOf"),(0,fields.p_)(schema2,"oneOf")[0],(0,
fields.p_)(schema2,"anyOf")[0]];return parts.filter(json.p).reduce(joined,schema2)}function joined(schema2,part){const own=(0,json.p)(schema2)?schema2:{};const properties={
...(0,json.p)(own.properties)?own.properties:{}};for(const[name,inner]of Object.entries((0,json.p)(part.properties)?part.properties:{}))properties[name]={...(0,
json.p)(properties[name])?properties[name]:{},...(0,json.p)(inner)?inner:{}};const required=[...(0,fields.Te)(own,"required"),...(0,fields.Te)(part,"required")];
return{...own,...part,...Object.keys(properties).length>0?{properties}:{},...required.length>0?{required}:{}}}function typeOf(schema2,wish){const type=(0,fields.
Qq)(schema2,"type");if(type!==null)return type;if((0,fields.ZZ)(schema2,"x-kubernetes-int-or-string")===true)return"integer";if(wish.fields.size>0||(0,fields.ZZ)(
schema2,"properties")!==void 0)return"object";if(wish.items.length>0)return"array";return wish.atLeast===null&&wish.atMost===null?"string":"integer"}function asTyped(value,schema2){
const type=(0,fields.Qq)(schema2,"type");if(type===null||value===null)return value;if(type==="string")return typeof value==="string"?value:void 0;if(type==="boo\
lean")return typeof value==="boolean"?value:void 0;if(type==="integer"||type==="number")return typeof value==="number"?value:void 0;return void 0}function objectFor(schema2,wish,context,depth){
const properties=(0,fields.ZZ)(schema2,"properties")??{};const others=(0,fields.ZZ)(schema2,"additionalProperties");const isBare=wish.fields.size===0;const names=new Set(
[...(0,fields.Te)(schema2,"required"),...wish.fields.keys()]);if(isBare&&depth<filledDepth)for(const name of Object.keys(properties).slice(0,mostEntries))names.
add(name);const entries=[...names].flatMap(name=>{const inner=Object.hasOwn(properties,name)?properties[name]:others;const value=valueFor(inner??{},wish.fields.
get(name)??(0,stand_ins_wish.Me)(),name,context,depth+1);return value===void 0?[]:[[name,value]]});return Object.fromEntries(entries)}function arrayFor(schema2,wish,name,context,depth){
const length=Math.min(mostEntries,Math.max(1,(0,fields.ai)(schema2,"minItems")??0,wish.atLeast??0,wish.items.length));return Array.from({length},(_,at)=>valueFor(
(0,fields.ZZ)(schema2,"items")??{},wish.items[at]??(0,stand_ins_wish.Me)(),name.replace(/(?<=.{2})s$/,""),{...context,name:at===0?context.name:`${context.name}-${at}`},
depth+1))}function numberFor(schema2,wish){const least=Math.max(...[wish.atLeast,(0,fields.ai)(schema2,"minimum"),1].map(one=>one??Number.NEGATIVE_INFINITY));const most=Math.
min(...[wish.atMost,(0,fields.ai)(schema2,"maximum")].map(one=>one??Number.POSITIVE_INFINITY));let value=wish.atMost===null?Math.min((0,fields.ai)(schema2,"defa\
ult")??least,most):Math.min(least,most);if(wish.atLeast!==null&&value<wish.atLeast)value=wish.atLeast;while(wish.not.includes(value)&&value<most&&value+1>value)
value+=1;return value}const goodWords=/^(?:active|available|ready|running|succeeded|success|completed?|healthy|ok|true|enabled|in-?service|deployed|up)$/i;function textFor(schema2,wish,name,context){
const choices2=(0,fields.Te)(schema2,"enum").filter(choice2=>!wish.not.includes(choice2));const choice=choices2.find(one=>goodWords.test(one))??choices2[0];if(choice!==
void 0)return choice;const usual=(0,fields.Qq)(schema2,"default");if(usual!==null&&usual!==""&&!wish.not.includes(usual))return usual;const made=formatted((0,fields.
Qq)(schema2,"format"),context)??byPattern(schema2)??named(name,context);const long=Math.max((0,fields.ai)(schema2,"minLength")??0,wish.atLeast??0);const fitting=made.
padEnd(Math.min(long,4096),"0").slice(0,(0,fields.ai)(schema2,"maxLength")??4096);return wish.not.includes(fitting)?`${fitting}-1`:fitting}function byPattern(schema2){
const pattern=(0,fields.Qq)(schema2,"pattern");return pattern===null?null:textForPattern(pattern)}function formatted(format,{now}){const texts={"date-time":now,
datetime:now,date:now.slice(0,10),duration:"1m",byte:"c3RhbmQtaW4=",uri:"https://stand-in.example",hostname:"stand-in.example",email:"stand-in@example.com",ipv4:address,
ipv6:"2001:db8::10",cidr:"192.0.2.0/24",mac:"00:00:5e:00:53:10",uuid:id2,uuid4:id2};return format!==null&&Object.hasOwn(texts,format)?texts[format]??null:null}const address="\
192.0.2.10";const id2="00000000-0000-4000-8000-000000000000";function named(name,{name:object,arn,now}){if(/arn$/i.test(name))return arn??`arn:aws:stand-in:us-e\
ast-1:000000000000:${object}`;if(/(?:url|uri|issuer|selfLink)$/i.test(name))return`https://${object}.stand-in.example`;if(/(?:endpoint|hostname|host|domain|fqdn|dnsName)$/i.
test(name))return`${object}.stand-in.example`;if(/(?:ip|ipAddress|privateIP|publicIP)$/i.test(name))return address;if(/cidr(?:Block)?$/i.test(name))return"192.0\
.2.0/24";if(/(?:time|timestamp|date|At)$/.test(name))return now;if(/port$/i.test(name))return"5432";if(/accountID$/i.test(name))return"000000000000";if(/region$/i.
test(name))return"us-east-1";if(/email$/i.test(name))return`${object}@stand-in.example`;if(/(?:^|[a-z])data$/i.test(name))return"c3RhbmQtaW4=";if(/^status$/i.test(
name))return"True";if(/^(?:state|phase)$/i.test(name))return"available";return`${object}-${name.toLowerCase()}`}const allows=(schema2,name)=>(0,fields.ZZ)(schema2,
"properties",name)!==void 0||(0,fields.ZZ)(schema2,"additionalProperties")!==void 0||(0,fields.ZZ)(schema2,"x-kubernetes-preserve-unknown-fields")===true;;function statusFor(object,schema2,wish,now){
const family=(0,families.Ap)(object);const wanted=wish??(0,stand_ins_wish.Me)();if(wish===null&&family===families.F_)return null;addConditions(wanted,schema2,family.
well,object);if((0,families.RY)(object)!==null&&allows(schema2,"ackResourceMetadata"))addAckMetadata(wanted,object);if(wanted.fields.size===0)return null;return valuesOf(
wanted,object,schema2,now)}function failedStatus(object,schema2,{message,reason},now){const family=(0,families.Ap)(object);const wanted=(0,stand_ins_wish.Me)();
addConditions(wanted,schema2,family.failing(message,reason),object);if(wanted.fields.size===0)return null;return valuesOf(wanted,object,schema2,now)}const valuesOf=(wanted,object,schema2,now)=>valueFor(
{...asObject(schema2),type:"object"},wanted,"status",contextOf(object,now));const asObject=schema2=>schema2!==null&&typeof schema2==="object"?schema2:{};const contextOf=(object,now)=>({
name:object.metadata.name,namespace:object.metadata.namespace??"",now,arn:(0,families.RY)(object),room:roomForValues()});function addConditions(wanted,schema2,conditions,object){
const{generation=1}=object.metadata;const item=(0,fields.ZZ)(schema2,"properties","conditions","items")??{additionalProperties:true};if(conditions.length>0&&(wanted.
fields.has("conditions")||allows(schema2,"conditions"))){const list=wanted.fields.get("conditions")??(0,stand_ins_wish.Me)();wanted.fields.set("conditions",list);
for(const condition of conditions)addCondition(list,item,condition)}for(const one of wanted.fields.get("conditions")?.items??[])complete(one,item,generation);if((0,
fields.ZZ)(schema2,"properties","observedGeneration")!==void 0)want(wanted,"observedGeneration",generation)}function addCondition(list,item,{type,status,reason,
message}){const found=(0,stand_ins_wish.B5)(list,wishOf({type,status}));for(const[name,value]of Object.entries({reason,message}))if(value!==""&&allows(item,name))
want(found,name,value)}function complete(condition,item,generation){want(condition,"type","Ready");want(condition,"status","True");if((0,fields.ZZ)(item,"proper\
ties","observedGeneration")!==void 0)want(condition,"observedGeneration",generation);if((0,fields.ZZ)(item,"properties","lastTransitionTime")!==void 0&&!condition.
fields.has("lastTransitionTime"))condition.fields.set("lastTransitionTime",(0,stand_ins_wish.Me)());if(needs(item,"reason"))want(condition,"reason","StandIn");if(needs(
item,"message"))want(condition,"message","stand-in of setup-kro")}function want(wish,name,value){const known=wish.fields.get(name);if(known===void 0)wish.fields.
set(name,{...(0,stand_ins_wish.Me)(),value});else known.value??=value}const needs=(schema2,name)=>{const required=(0,fields.ZZ)(schema2,"required");return Array.
isArray(required)&&required.includes(name)};const wishOf=values2=>({...(0,stand_ins_wish.Me)(),fields:new Map(Object.entries(values2).map(([name,value])=>[name,
{...(0,stand_ins_wish.Me)(),value}]))});function addAckMetadata(wanted,object){const metadata=wanted.fields.get("ackResourceMetadata")??(0,stand_ins_wish.Me)();
wanted.fields.set("ackResourceMetadata",metadata);const values2={arn:(0,families.RY)(object)??"",ownerAccountID:"000000000000",region:(0,families.AP)(object)};for(const[
name,value]of Object.entries(values2))want(metadata,name,value)}function statusSchema(crd,version2){const found=(0,kubernetes_crd.E4)(crd,version2);const schema2=(0,
kubernetes_crd.pP)(found);const takesAll=(0,fields.ZZ)(schema2,"x-kubernetes-preserve-unknown-fields")===true;const status=(0,fields.ZZ)(schema2,"properties","s\
tatus")??(takesAll?{"x-kubernetes-preserve-unknown-fields":true}:null);return status===null?null:{schema:status,subresource:(0,fields.ZZ)(found,"subresources","\
status")!==void 0}};class KnownKinds{objects;leaveAlone;known=new Map;constructor(objects2,leaveAlone){this.objects=objects2;this.leaveAlone=leaveAlone}async madeBy(rgds2){
const found=[];for(const kind2 of(0,kro_rgd.E1)(rgds2)){const key=`${kind2.apiVersion} ${kind2.kind}`;const known=this.known.get(key)??await this.lookUp(kind2);
if(known!==null)this.known.set(key,known);if(known!==null&&known!=="ignored")found.push(known)}return found}async lookUp({apiVersion:apiVersion2,kind:kind2}){const builtIn=builtInKind(
apiVersion2,kind2);if(builtIn!==null)return{apiVersion:apiVersion2,kind:kind2,subresource:true,crd:null,builtIn,...builtIn};const served=await crdOfKind(this.objects,
{apiVersion:apiVersion2,kind:kind2});if(served===null)return null;const{plural,crd}=served;if(crd===null||(0,instance.T)(crd))return"ignored";const status=statusSchema(
crd,apiVersion2.split("/")[1]??"");if(status!==null)return{apiVersion:apiVersion2,kind:kind2,plural,crd,builtIn:null,...status};this.leaveAlone({apiVersion:apiVersion2,
kind:kind2},"its CRD has no status");return"ignored"}}var manager=__webpack_require__(81842);var cel_path=__webpack_require__(94079);var stand_ins_defaults=__webpack_require__(
91495);;const mostPaths=60;function pathsIn(value,path=""){if(value===null||typeof value!=="object")return[path];const inner=Array.isArray(value)?value.flatMap(
(one,at)=>pathsIn(one,`${path}[${at}]`)):Object.entries(value).flatMap(([name,one])=>pathsIn(one,path===""?name:`${path}.${name}`));return inner.slice(0,mostPaths)}
var wishes=__webpack_require__(37730);;function statusOf(object,schema2,{failure,status},rgds2,now){const usual=failure===null?statusFor(object,schema2,(0,wishes.
D)(object,rgds2),now):failedStatus(object,schema2,failure,now);if(status===null)return{status:usual,missing:[]};const own=filledIn(status,object,now);return{status:merged(
usual??{},own.status),missing:own.missing}}var needed_paths=__webpack_require__(15172);var kro_expressions=__webpack_require__(20823);var stand_ins_nodes=__webpack_require__(
96768);;function unsetFields(object,rgds2){const paths=(0,stand_ins_nodes.N)(object,rgds2).flatMap(({rgd,nodes})=>{const expressions=(0,kro_expressions.B)(rgd);
return nodes.flatMap(node=>expressions.flatMap(expression=>readOf(node,expression)).filter(path=>(0,fields.ZZ)(object,...path)===void 0&&!(0,stand_ins_nodes.c)(
node,path)))});return[...new Set(paths.map(cel_path.L))]}function readOf({id:id3,isCollection},{cel,use,resource}){const names=[...isCollection?[]:[id3],...use===
"readyWhen"&&resource===id3?["each"]:[]];return(0,needed_paths.C)(cel).flatMap(([name,...path])=>names.includes(String(name))&&path[0]==="spec"?[path]:[])};const isPassing=error=>isTransient(
error)||error.status===404||error.status===409;class StandInWriter{objects;clock;note;tried=new Set;constructor(objects2,clock2,note){this.objects=objects2;this.
clock=clock2;this.note=note}async write(object,kind2,standIn,rgds2){const id3=`${object.metadata.uid} ${object.metadata.generation}`;const usual=(0,stand_ins_defaults.
wW)(object,kind2.crd,rgds2,standIn.failure!==null);const defaults2=usual.filter(({isThere:isThere2})=>isThere2||!this.tried.has(id3));if(kind2.subresource&&defaults2.
some(({isThere:isThere2})=>!isThere2)){if(await this.writeDefaults(object,defaults2))this.tried.add(id3);return"later"}const now=this.clock.date().toISOString();
const{status,missing}=statusOf(object,kind2.schema,standIn,rgds2,now);if(missing.length>0)return{outcome:"refused",fields:[],message:`it has no ${missing.join("\
, ")}, which its stand-in takes values from`};return this.writeStatus(object,kind2,standIn,{status,defaults:defaults2,unset:unsetFields(object,rgds2)})}async writeDefaults(object,defaults2){
const paths=defaults2.map(({path})=>(0,cel_path.L)(path)).join(", ");try{await this.objects.applyPart(object,(0,stand_ins_defaults.BU)(defaults2),manager.J,null);
this.note(`${(0,kubernetes_object.V)(object)}: ${paths} written, as its controller or webhook would`)}catch(error){if(!(error instanceof kube.a)||isPassing(error))
return false;this.note(`${(0,kubernetes_object.V)(object)}: ${paths} could not be written: ${(0,src_errors.bD)(error)}`)}return true}async writeStatus(object,{subresource},{
failure},given){const{status,defaults:defaults2}=given;const told2=toldOf(given);if(status===null&&told2.defaults===void 0)return told2.unset===void 0?null:{outcome:"\
none",...told2,message:"nothing reads its status"};const part={...subresource?{}:(0,stand_ins_defaults.BU)(defaults2),...status!==null&&{status}};try{if(Object.
keys(part).length>0)await this.objects.applyPart(object,part,manager.J,subresource?"status":null)}catch(error){if(!(error instanceof kube.a)||isPassing(error))return"\
later";return{outcome:"refused",...told2,message:(0,src_errors.bD)(error)}}return{outcome:failure===null?"ready":"failing",...told2,message:failure?.message??null}}}
const toldOf=({status,defaults:defaults2,unset})=>({fields:status===null?[]:pathsIn(status),...defaults2.length>0&&{defaults:defaults2.map(({path})=>(0,cel_path.
L)(path))},...unset.length>0&&{unset}});;const pause=.4;const workloadsLast=5;const pretend_settlingSeconds=5;class Pretender{options;kinds;writer;leftAlone=new Map;pretended=new Map;written=new Map;others=new Set;workloads={
known:[],until:Number.NEGATIVE_INFINITY};lastFailure="";constructor(options){this.options=options;this.kinds=new KnownKinds(options.objects,(kind2,why)=>this.leaveAlone(
kind2,why));this.writer=new StandInWriter(options.objects,options.clock,options.note);for(const one of options.earlier?.objects??[])this.pretended.set(pretend_keyOf(
one),one);for(const one of options.earlier?.leftAlone??[])this.leftAlone.set(`${one.apiVersion} ${one.kind}`,one)}async leaveWhatIsThere(){const{objects:objects2,
note}=this.options;const rgds2=await objects2.list(kro_rgd.sP.apiVersion,kro_rgd.sP.kind).catch(noneIfNotFound);for(const{apiVersion:apiVersion2,kind:kind2}of await this.
kinds.madeBy(rgds2))for(const object of await objects2.list(apiVersion2,kind2).catch(noneIfNotFound))if(!this.pretended.has(pretend_keyOf({object:(0,kubernetes_object.
V)(object),apiVersion:apiVersion2})))this.others.add(object.metadata.uid??"");note(`${this.others.size} objects were there before, and are left as they are`)}async keepUp(ended){
const{clock:clock2,note}=this.options;while(!ended.aborted){try{await this.round(ended);this.lastFailure=""}catch(error){const failure=(0,src_errors.bD)(error);
if(failure!==this.lastFailure)note(`stand-ins: ${failure}; tried again`);this.lastFailure=failure}if(!ended.aborted)await clock2.sleep(pause)}}async round(ended){
const{objects:objects2,clock:clock2,kro:kro2}=this.options;const rgds2=await objects2.list(kro_rgd.sP.apiVersion,kro_rgd.sP.kind);if(clock2.seconds()>=this.workloads.
until)this.workloads={known:await workloadsIn(objects2,kro2),until:clock2.seconds()+workloadsLast};for(const kind2 of await this.kinds.madeBy(rgds2)){if(ended?.
aborted)return;await this.lookAt(kind2,rgds2)}}async lookAt(kind2,rgds2){const all=await this.options.objects.list(kind2.apiVersion,kind2.kind).catch(error=>{if(error instanceof
kube.a&&isPassing(error))return[];throw error});const able=this.workloads.known.filter(({isOfSystem})=>kind2.builtIn!==null||!isOfSystem);const controller=controllerOfKind(
able,(0,api_path.F)(kind2.apiVersion),kind2.plural);const other=all.map(object=>otherController(object,manager.J)).find(one=>one!==null);if(controller!==null)return this.
leaveAlone(kind2,`${controller.name} is in the cluster, which may write its status`);if(other!==void 0&&other!==null)return this.leaveAlone(kind2,`its objects h\
ave a controller: ${other} has written to one`);for(const object of all)if((0,instance.T)(object)&&kind2.builtIn?.needsController(object)!==false&&object.metadata.
deletionTimestamp===void 0&&!this.others.has(object.metadata.uid??""))await this.attend(object,kind2,rgds2)}async attend(object,kind2,rgds2){const standIn=standInFor(
object,this.options.standIns);if(standIn===null)return;const madeFor=`${object.metadata.generation} ${rgds2.map(({metadata:{name,generation}})=>`${name} ${generation}`).
join()}`;const id3=object.metadata.uid??(0,kubernetes_object.V)(object);if(this.written.get(id3)===madeFor)return;const result=await this.decide(object,kind2,standIn,
rgds2);if(result==="later")return;if(result===null||isEnd(result))this.written.set(id3,madeFor);if(result!==null)this.tell(object,standIn,result)}async decide(object,kind2,standIn,rgds2){
if(standIn.never)return{outcome:"none",fields:[],message:null};const{clock:clock2}=this.options;const mayBeWritten=kind2.builtIn!==null||mayWriteAnything(this.workloads.
known).length>0;const settles2=mayBeWritten?pretend_settlingSeconds:0;if(ageOf(object,clock2.date())<Math.max(standIn.delaySeconds,settles2))return standIn.delaySeconds===
0?"later":{outcome:"waiting",fields:[],message:`${standIn.delaySeconds} s after it was made`};return this.writer.write(object,kind2,standIn,rgds2)}tell(object,standIn,result){
const told2={object:(0,kubernetes_object.V)(object),apiVersion:object.apiVersion,standIn:standIn.name,...result};if(JSON.stringify(this.pretended.get(pretend_keyOf(
told2)))===JSON.stringify(told2))return;this.pretended.set(pretend_keyOf(told2),told2);const{outcome,message}=result;this.options.note(`${told2.object}: ${outcome}\
 (${standIn.name})${message===null?"":`: ${message}`}`);this.report()}leaveAlone({apiVersion:apiVersion2,kind:kind2},why){const key=`${apiVersion2} ${kind2}`;if(this.
leftAlone.has(key))return;this.leftAlone.set(key,{apiVersion:apiVersion2,kind:kind2,why});this.options.note(`${kind2} (${apiVersion2}): nothing is pretended: ${why}`);
this.report()}report(){this.options.record({schemaVersion:1,objects:[...this.pretended.values()],leftAlone:[...this.leftAlone.values()]})}}const isEnd=({outcome,
fields:fields2})=>outcome!=="waiting"&&(outcome!=="refused"||fields2.length>0);function noneIfNotFound(error){if((0,kube.c)(error))return[];throw error}const pretend_keyOf=({
object,apiVersion:apiVersion2})=>`${apiVersion2} ${object}`;function ageOf({metadata},now){const created=Date.parse(metadata.creationTimestamp??"");return Number.
isNaN(created)?Number.POSITIVE_INFINITY:(now.getTime()-created)/1e3};async function withStandIns(name,{plan,places,redaction,steps,runtime},objects2,body){const{
standIns,namespace,cluster}=plan.inputs;if(standIns.length===0)return body();const ended=new AbortController;const title="stand in for controllers that are not \
in the cluster";let begin2=()=>void 0;const begun=new Promise(resolve2=>{begin2=resolve2});const pretending=steps.step(name,title,async step=>{const kro2=await findController(
objects2,namespace).catch(()=>null);const record=recordIn(places.report,redaction);const pretender=new Pretender({...{objects:objects2,standIns,clock:runtime.clock},
kro:kro2===null?null:serviceAccountOf(kro2.controller),note:step.note,record:known=>void record(evidence_records.lR,known),earlier:(0,reader.aE)(places.report,evidence_records.
lR,record_shapes.yb)});if(cluster!=="kind")await pretender.leaveWhatIsThere();begin2();await pretender.keepUp(ended.signal)});await Promise.race([begun,pretending]);
try{return await body()}finally{ended.abort();await pretending}};const inCluster=["kind","existing"];const hasManifests=({manifests,folders})=>manifests.length+
folders.length>0;const withKro={cluster:inCluster,install:["source","release","make"]};const gateBase=stage({name:"gate.base",title:"nodes, kube-proxy, RBAC of \
the cluster",needs:["cluster.connect"],when:{cluster:inCluster},run:async({settings},others)=>{const{objects:objects2,nodes}=others.of("cluster.connect");await baseGate(
objects2,settings,nodes)}});const gateCrds=stage({name:"gate.crds",title:"the CRDs are established",needs:["cluster.connect","gate.base","kro.crds","kro.access",
"kro.render","kro.find"],when:withKro,run:async({settings},others)=>{const{objects:objects2}=others.of("cluster.connect");const own=others.ifRun("kro.render")?.
crds.map(crd=>crd.metadata.name);await crdGate(objects2,settings,own??[kro_rgd.Ie])}});const gateRbac=stage({name:"gate.rbac",title:"the controller may do what \
it needs",needs:["cluster.connect","gate.crds","kro.access","kro.render","kro.find","kro.source"],when:withKro,run:async({plan,settings},others)=>{const controller=others.
ifRun("kro.render")?.controller??others.of("kro.find");const version2=others.ifRun("kro.source")?.version??(0,begin.HM)(plan);const needs2=(0,access.EQ)(version2,
plan.inputs.namespace);await rbacGate(others.of("cluster.connect").objects,settings,serviceAccountOf(controller),needs2)}});const gateImage=stage({name:"gate.im\
age",title:"the image is on every node",needs:["cluster.connect","gate.base","gate.rbac","kro.render","kro.image","kro.image.load"],when:{cluster:inCluster,install:[
"source","release"]},run:({plan,settings},others)=>{const built2=others.ifRun("kro.image")?.image??null;const reference=others.of("kro.render").image;const repoDigest=built2===
null?pinnedImageDigest(plan):null;const{objects:objects2}=others.of("cluster.connect");return imageGate(plan.inputs.cluster,{reference,built:built2,repoDigest},
objects2,settings)},learned:sha256=>({sha256})});const gateController=stage({name:"gate.controller",title:"the controller leads",needs:["cluster.connect","gate.\
rbac","kro.render","kro.find","kro.apply"],when:withKro,run:async({settings},others)=>{const controller=others.ifRun("kro.render")?.controller??others.of("kro.f\
ind");await controllerGate(others.of("cluster.connect").objects,settings,controller)}});const gateSmoke=stage({name:"gate.smoke",title:"kro reconciles a test RG\
D",needs:["cluster.connect","gate.controller"],when:withKro,run:({plan:{inputs},settings},others)=>proveKro(inputs,others.of("cluster.connect").objects,settings)});
const gateDns=stage({name:"gate.dns",title:"CoreDNS answers",needs:["cluster.connect","gate.base","gate.controller"],when:{cluster:inCluster},run:async({settings},others)=>{
const{objects:objects2,nodes}=others.of("cluster.connect");await dnsGate(objects2,settings,nodes)}});const gateManifests=stage({name:"gate.manifests",title:"you\
r manifests work",needs:[...["cluster.connect","gate.dns","gate.smoke","gate.images"],...["prerequisites.apply","manifests.render","kro.render","upgrade.prepare"]],
when:{cluster:inCluster,also:hasManifests},run:(context,others)=>{const{plan,settings}=context;const{objects:objects2}=others.of("cluster.connect");const{manifests,
baseline}=others.ifRun("manifests.render")??plan;const[old,next]=[others.ifRun("kro.render"),others.ifRun("upgrade.prepare")];const change={inputs:plan.inputs,manifests,
baseline,upgrade:plan.upgrade};return withStandIns("stand-ins.manifests",context,objects2,async()=>{try{if(baseline===null&&plan.upgrade===null)await manifestsGate(
objects2,settings,manifests);else await provePlannedChange(change,old&&next?{old,next}:null,objects2,context)}catch(error){await recordRgdErrors(objects2,{inputs:plan.
inputs,manifests},context);await writeRendered(objects2,manifests,context);throw error}})}});const renderedWrite=stage({name:"rendered.write",title:"write down \
the objects that kro made",needs:["cluster.connect","gate.manifests","manifests.render"],when:{cluster:inCluster,also:hasManifests},run:(context,others)=>{const{
manifests}=others.ifRun("manifests.render")??context.plan;return writeRendered(others.of("cluster.connect").objects,manifests,context)}});var external_node_fs_=__webpack_require__(
73024);;function fullImageName(name){const[first="",...rest]=name.split("/");const hasHost=rest.length>0&&(/[.:]/.test(first)||first==="localhost");const path=hasHost?
name:`docker.io/${rest.length===0?`library/${name}`:name}`;const last2=path.slice(path.lastIndexOf("/"));return/[:@]/.test(last2)?path:`${path}:latest`}function isPulledAlways(image,pullPolicy){
if(pullPolicy==="IfNotPresent"||pullPolicy==="Never")return false;return pullPolicy==="Always"||fullImageName(image).endsWith(":latest")};const memberLimit=8e6;
async function imagesInArchive(archive,shown,architecture,step){const read=name=>memberOf(archive,name,step);const docker=await read("manifest.json");const images=Array.
isArray(docker)?await dockerImages(docker,shown,read):await ociImages(await read("index.json"),shown,architecture,read);if(images.length===0)throw new src_errors.
w3(`${shown} is not an archive of images: it has no manifest.json and no index.json with an image`,{hint:"make one with docker save NAME --output FILE, or docke\
r buildx build --output type=oci,dest=FILE,name=NAME"});return images}async function memberOf(archive,name,step){const text=(0,external_node_fs_.statSync)(archive,
{throwIfNoEntry:false})?.isDirectory()?fileOf(archive,name):await tarMember(archive,name,step)??await tarMember(archive,`./${name}`,step);if(text===null)return null;
try{return JSON.parse(text)}catch(error){throw new src_errors.w3(`${name} in ${archive} is not JSON: ${(0,src_errors.bD)(error)}`,{cause:error})}}async function tarMember(archive,member,step){
const read=await step.exec({tool:"tar",args:["-xOf",archive,"--",member],timeoutSeconds:120,keepBytes:memberLimit});return read.code===0?read.stdout:null}function fileOf(folder,name){
const path=(0,external_node_path_.join)(folder,name);return(0,external_node_fs_.existsSync)(path)?(0,read_file.M4)((0,read_file.RY)(path,folder),memberLimit,{links:true}):
null}async function dockerImages(manifests,shown,read){const images=[];for(const manifest of manifests){const config=(0,fields.Qq)(manifest,"Config")??"";const digest=/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.
exec(config)?.[0];if(digest===void 0||config.includes(".."))throw strange(shown,"manifest.json names no configuration");const tags=(0,fields.p_)(manifest,"RepoT\
ags").filter(tag=>typeof tag==="string");if(tags.length===0)throw strange(shown,"an image in it has no name: save it by its name, not by its id");const architecture=(0,
fields.Qq)(await read(config),"architecture")??"";for(const tag of tags)images.push({reference:fullImageName(tag),configDigest:`sha256:${digest}`,architecture})}
return images}async function ociImages(index,shown,architecture,read){const images=[];for(const entry of(0,fields.p_)(index,"manifests")){const annotations=(0,json.
p)(entry)?entry.annotations:null;const name=(0,fields.Qq)(annotations,"io.containerd.image.name")??(0,fields.Qq)(annotations,"org.opencontainers.image.ref.name");
if(name===null||!/[/:]/.test(name))throw strange(shown,"index.json gives an image no full name (annotation io.containerd.image.name)");const reference=fullImageName(
name);const manifest=await manifestFor(architecture,entry,shown,read);if(typeof manifest==="string"){images.push({reference,configDigest:"",architecture:manifest});
continue}const config=(0,json.p)(manifest)?manifest.config:null;images.push({reference,configDigest:(0,fields.Qq)(config,"digest")??"",architecture:(0,fields.Qq)(
await read(blobOf(config,shown)),"architecture")??""})}return images}async function manifestFor(architecture,entry,shown,read){const manifest=await read(blobOf(
entry,shown));const platforms=(0,fields.p_)(manifest,"manifests");if(platforms.length===0)return manifest;const own=platforms.find(one=>(0,fields.Qq)(one,"platf\
orm","architecture")===architecture);return own===void 0?platforms.map(one=>(0,fields.Qq)(one,"platform","architecture")??"?").join(", "):read(blobOf(own,shown))}
function blobOf(descriptor,shown){const digest=/^sha256:([0-9a-f]{64})$/.exec((0,fields.Qq)(descriptor,"digest")??"")?.[1];if(digest===void 0)throw strange(shown,
"a descriptor in it has no SHA-256");return`blobs/sha256/${digest}`}const strange=(shown,problem)=>new src_errors.w3(`${shown} is not an archive of images that \
can be loaded: ${problem}`);;async function findImages(sources,manifests,architecture,step){const faults=[];const errors=[];const found=[];for(const source of sources){
try{found.push({source,references:await referencesOf(source,architecture,step)})}catch(error){faults.push((0,src_errors.Wk)(error));errors.push(error)}}faults.push(
...pulledAnyway(found.flatMap(({references})=>references),manifests));const[problem]=faults;if(problem!==void 0){const message=`images: ${faults.join("\n")}`;throw new src_errors.
w3(message,{cause:new AggregateError(errors,message),failure:{code:"images-unusable",problem:problem.split("\n",1)[0]??""}})}return found}async function referencesOf(source,architecture,step){
if("archive"in source){const images=await imagesInArchive(source.archive,source.shown,architecture,step);for(const image of images)refuseOther(source.shown,image.
reference,image.architecture,architecture);return images.map(({reference})=>reference)}const{name}=source;const inspected=await step.exec({tool:"docker",args:["\
image","inspect","--format","{{.Os}}/{{.Architecture}}",name],timeoutSeconds:30});if(inspected.code!==0)throw new src_errors.w3(isMissing(inspected.output)?`the\
 image ${name} is not in the local Docker`:`the local Docker did not say whether it has the image ${name}: ${inspected.notStarted??inspected.output.trim()}`,{hint:`\
docker image ls shows what is there; build it (docker build --tag ${name} .) or pull it before this step`,failure:failureOf(name,inspected)});refuseOther(name,name,
inspected.stdout.trim().replace(/^\w{1,20}\//,""),architecture);return[fullImageName(name)]}function failureOf(image,{notStarted,output}){if(notStarted!==null)return{
code:"tool-not-started",tool:"docker",said:notStarted};return isMissing(output)?{code:"image-not-local",image}:{code:"command-failed",command:"docker image insp\
ect",said:output.trim()}}const isMissing=output=>/no such (image|object)/i.test(output);function refuseOther(shown,reference,found,architecture){if(found!==""&&
found!==architecture)throw new src_errors.w3(`${shown===reference?"the image":`${shown}: the image`} ${reference} is for ${found}, and the nodes are ${architecture}\
: it would end with "exec format error"`,{hint:`build it with docker build --platform linux/${architecture}`})}function pulledAnyway(references,manifests){const faults=[];
const look=(value,{object,file,line})=>{if(value===null||typeof value!=="object")return;const{image,imagePullPolicy}=value;if(typeof image==="string"&&references.
includes(fullImageName(image))&&isPulledAlways(image,imagePullPolicy))faults.push(`${file}, line ${line}: ${(0,kubernetes_object.V)(object)} asks a registry for\
 ${image} each time (${imagePullPolicy==="Always"?"imagePullPolicy: Always":"the tag latest means imagePullPolicy Always"}), and would not use the loaded image;\
 set imagePullPolicy: IfNotPresent`);for(const inner of Object.values(value))look(inner,{object,file,line})};for(const one of manifests)look(one.object,one);return[
...new Set(faults)]}function saveImages(found,{work,architecture,waitSeconds},step){return Promise.all(found.map(async({source},at)=>{const tarball="name"in source||
(0,external_node_fs_.statSync)(source.archive).isDirectory()?(0,external_node_path_.join)(work,`image-${at}.tar`):source.archive;const shown="name"in source?source.
name:source.shown;if("name"in source)await step.execOrThrow({tool:"docker",args:["save","--output",tarball,source.name],...(0,time_limits.zc)("image-load",waitSeconds)});else if(tarball!==
source.archive)await step.execOrThrow({tool:"tar",args:["-cf",tarball,"-C",source.archive,"."],...(0,time_limits.zc)("image-load",waitSeconds)});return{tarball,
shown,images:await imagesInArchive(tarball,shown,architecture,step)}}))}async function loadImagesEarly(archives,nodes,runtime,step){const done=await inBootingNodes(
nodes,runtime,async node=>{const loaded=await Promise.allSettled(archives.map(({tarball})=>importImages(tarball,node,{waitSeconds:0},step)));return loaded.every(
({status})=>status==="fulfilled")});step.note(`loaded into ${done.join(", ")||"no node"} while the cluster was being created`)};const withImages={cluster:["kind"],
also:({inputs})=>inputs.images.length>0};const imagesFind=stage({name:"images.find",title:"find your images",needs:["host.check","versions.fit","manifests.rende\
r"],when:withImages,run:({plan,steps,runtime},others)=>steps.step("images.find","find your images",step=>{const{manifests}=others.ifRun("manifests.render")??plan;
return findImages(plan.inputs.images,manifests,runtime.platform.arch,step)})});const imagesLoad=stage({name:"images.load",title:"load your images into the nodes",
needs:["images.find"],beside:["cluster.create","kro.make"],when:withImages,run:(context,others)=>{const{plan,places,steps,runtime}=context;const{work}=places;const maker=plan.
inputs.install==="make"?"kro.make":"cluster.create";const nodes=youngNodes(context,()=>others.progress(maker));return steps.step("images.load","load your images\
 into the nodes",async step=>{const{waitSeconds}=plan.inputs;const architecture=runtime.platform.arch;const archives=await saveImages(others.of("images.find"),{
work,architecture,waitSeconds},step);await loadImagesEarly(archives,nodes,runtime,step);return archives})}});const gateImages=stage({name:"gate.images",title:"y\
our images are on every node",needs:["cluster.connect","gate.base","images.load"],when:withImages,run:({settings},others)=>localImagesGate(others.of("images.loa\
d"),others.of("cluster.connect").objects,settings)});var promises_=__webpack_require__(51455);var git_environment=__webpack_require__(15732);;function checkKroIdentity(recorded,found){
const[what,expected,actual]="commit"in found?["kroCommit",recorded.kroCommit,found.commit]:["kroModuleSum",recorded.kroModuleSum,found.moduleSum];if(expected===
null||expected===actual)return;throw new src_errors.w3(`the versions file records ${what} ${expected}, and the source of kro here is ${actual}`,{hint:`check out\
 what was recorded, or take ${what} out of the versions file where kro is meant to change`,failure:{code:"checksum-mismatch",what:"the source of kro",url:actual}})}
var command_error=__webpack_require__(13087);var values=__webpack_require__(63478);var model_url=__webpack_require__(75336);;async function fetchGitSource({url,
ref},work,waitSeconds,step){const{address:address2,header}=withHeader(url);const folder=(0,external_node_path_.join)(work,"kro-git");(0,external_node_fs_.rmSync)(
folder,{recursive:true,force:true});(0,external_node_fs_.mkdirSync)(folder,{recursive:true});const git=(args,limit2={timeoutSeconds:60,timeoutAdvice:""})=>step.
exec({tool:"git",args,cwd:folder,env:{...(0,git_environment._)(process.env,header),GIT_ASKPASS:"true"},...limit2});const limit=(0,time_limits.zc)("git-fetch",waitSeconds);
const begun=await git(["init","--quiet"]);if(begun.code!==0)throw new src_errors.w3(`git could not be used to fetch the source of kro: ${begun.notStarted??begun.
output.trim()}`,{hint:"install git, or name a checkout or a version in the input source",failure:git_checkout_failureOf(begun,"git init")});const fetched2=await git(
["fetch","--quiet","--depth=1","--no-tags","--",address2,ref],limit);if(fetched2.code!==0)throw new src_errors.w3(`${ref} of the git repository in the input sou\
rce could not be fetched: ${fetched2.notStarted??(fetched2.timedOut?(0,command_error.qQ)(fetched2):lastLine(fetched2.output))}`,{hint:fetched2.timedOut?limit.timeoutAdvice:
"see whether the repository and the ref are there (git ls-remote URL); a commit needs all its 40 digits; for a private repository use actions/checkout and give \
its folder",failure:git_checkout_failureOf(fetched2,"git fetch")});const placed=await git(["checkout","--quiet","--detach","FETCH_HEAD"]);if(placed.code!==0)throw new src_errors.
w3(`git could not check out ${ref}: ${lastLine(placed.output)}`,{failure:git_checkout_failureOf(placed,"git checkout")});if(!(0,values.jR)(folder))throw new src_errors.
w3(`${ref} of the git repository in the input source is not kro: it has no go.mod of a kro module`,{hint:"name a repository of kro, such as https://github.com/k\
ubernetes-sigs/kro.git#main"});return folder}function withHeader(url){if(!/^https:/i.test(url)||!URL.canParse(url))return{address:url,header:[]};const parsed2=new URL(
url);const{username,password,origin}=parsed2;if(username===""&&password==="")return{address:url,header:[]};parsed2.username="";parsed2.password="";const login=[
username,password].map(model_url.o).join(":");const header=`Authorization: Basic ${Buffer.from(login).toString("base64")}`;return{address:parsed2.href,header:[[
`http.${origin}/.extraHeader`,header]]}}const lastLine=output=>output.trim().split("\n").slice(-3).join(" ");const git_checkout_failureOf=({notStarted,output},command)=>notStarted===
null?{code:"command-failed",command,said:output.trim()}:{code:"tool-not-started",tool:"git",said:notStarted};var external_node_zlib_=__webpack_require__(38522);
;const mostZipBytes=128e6;const module_zip_mostBytes=5e8;const mostFiles=1e5;const endSignature=101010256;const entrySignature=33639248;const localSignature=67324752;
const fileTypeMask=61440;const regularFile=32768;function unpackModuleZip(zip,module,folder){const strange2=(problem,cause)=>new src_errors.w3(`the zip file of \
the module ${module} is refused: ${problem}`,cause===void 0?{}:{cause});if((0,external_node_fs_.statSync)(zip).size>mostZipBytes)throw strange2(`it has more tha\
n ${mostZipBytes/1e6} MB`);const bytes=(0,external_node_fs_.readFileSync)(zip);let entries;try{entries=entriesOf(bytes)}catch(error){throw strange2(`it is not a\
 zip file (${(0,src_errors.bD)(error)})`,error)}if(entries.length>mostFiles)throw strange2(`it has more than ${mostFiles} files`);if(entries.reduce((sum,entry)=>sum+
entry.bytes,0)>module_zip_mostBytes)throw strange2(`more than ${module_zip_mostBytes/1e6} MB are in it`);for(const entry of entries){const problem=nameFault(entry.
name,`${module}/`);if(problem!==null)throw strange2(`${JSON.stringify(entry.name.slice(0,200))} ${problem}`)}for(const entry of entries){if(entry.name.endsWith(
"/"))continue;const path=(0,external_node_path_.join)(folder,entry.name.slice(module.length+1));try{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(
path),{recursive:true});(0,external_node_fs_.writeFileSync)(path,contentOf(bytes,entry),{flag:"wx"})}catch(error){throw strange2(`${JSON.stringify(entry.name.slice(
0,200))} cannot be unpacked (${(0,src_errors.bD)(error)})`,error)}}}function nameFault(name,prefix){if(!name.startsWith(prefix))return`is not below ${prefix}`;const segments=name.
replace(/\/$/,"").split("/");return segments.some(segment=>segment===".."||segment==="."||segment==="")||/[\\\0:]/.test(name)?"leads out of the folder":null}function entriesOf(bytes){
const end=bytes.lastIndexOf(Buffer.from([80,75,5,6]));if(end<0||bytes.readUInt32LE(end)!==endSignature)throw new Error("it has no end record");const count=bytes.
readUInt16LE(end+10);let at=bytes.readUInt32LE(end+16);const entries=[];for(let number=0;number<count;number++){if(bytes.readUInt32LE(at)!==entrySignature)throw new Error(
`entry ${number+1} is broken`);const[nameBytes,extraBytes,commentBytes]=[28,30,32].map(field=>bytes.readUInt16LE(at+field));const name=bytes.toString("utf8",at+
46,at+46+(nameBytes??0));const type=bytes.readUInt32LE(at+38)>>>16&fileTypeMask;const isUnix=bytes.readUInt8(at+5)===3;if(isUnix&&type!==0&&type!==regularFile&&
!name.endsWith("/"))throw new Error(`${JSON.stringify(name.slice(0,200))} is a link or a device`);entries.push({name,method:bytes.readUInt16LE(at+10),packedBytes:bytes.
readUInt32LE(at+20),bytes:bytes.readUInt32LE(at+24),at:bytes.readUInt32LE(at+42)});at+=46+(nameBytes??0)+(extraBytes??0)+(commentBytes??0)}return entries}function contentOf(bytes,entry){
if(bytes.readUInt32LE(entry.at)!==localSignature)throw new Error("it is not where the index says");const begin2=entry.at+30+bytes.readUInt16LE(entry.at+26)+bytes.
readUInt16LE(entry.at+28);const packed=bytes.subarray(begin2,begin2+entry.packedBytes);if(entry.method!==0&&entry.method!==8)throw new Error(`method ${entry.method}\
 is not known`);const content=entry.method===0?packed:(0,external_node_zlib_.inflateRawSync)(packed,{maxOutputLength:entry.bytes+1});if(content.length!==entry.bytes)
throw new Error("its size is not what the index says");return content}var go_folders=__webpack_require__(55030);;async function moduleSum(folder,module){const entries=await(0,
promises_.readdir)(folder,{recursive:true,withFileTypes:true});if(entries.some(entry=>!entry.isFile()&&!entry.isDirectory()))return null;const files=entries.filter(
entry=>entry.isFile()).map(entry=>(0,external_node_path_.join)(entry.parentPath,entry.name));const named2=files.map(file=>[Buffer.from(`${module}/${(0,external_node_path_.
relative)(folder,file)}`),file]);const sum=(0,external_node_crypto_.createHash)("sha256");for(const[name,file]of named2.sort(([a],[b])=>Buffer.compare(a,b))){sum.
update((0,external_node_crypto_.createHash)("sha256").update(await(0,promises_.readFile)(file)).digest("hex"));sum.update("  ").update(name).update("\n")}return`\
h1:${sum.digest("base64")}`};const fetchModule=(version2,work,waitSeconds,step,warn)=>fetchGoModule(`${(0,kro.DN)(version2)}@${version2}`,(0,external_node_path_.
join)(work,`kro-${version2}`),{work,waitSeconds,recordedAs:"recorded.kroModuleSum"},step,warn);async function fetchGoModule(module,folder,{work,waitSeconds,recordedAs},step,warn){
if(await databaseIsOff(work,step))warn(`GOSUMDB=off: Go's checksum database does not verify ${module}; record its sum in a versions file (${recordedAs})`);const first=await copied(
module,folder,work,{},waitSeconds,step);if(first.intact)return{folder,sum:first.sum};warn(`${module} in Go's module cache is not what its sum ${first.sum} stand\
s for: it was changed, or restored from a cache that was; it is fetched again. What to do: go clean -modcache, and delete the cache it came from (gh cache list)`);
const own={GOMODCACHE:(0,external_node_path_.join)((0,external_node_path_.dirname)(folder),"modules"),GOFLAGS:"-mod=mod -modcacherw"};const second=await copied(
module,folder,work,own,waitSeconds,step);if(second.intact)return{folder,sum:second.sum};throw new src_errors.w3(`${module} is not what its sum ${second.sum} sta\
nds for, also after it is fetched again`,{hint:"look at what serves it: go env GOPROXY GOFLAGS GOSUMDB",failure:{code:"checksum-mismatch",what:`the Go module ${module}`,
url:module}})}async function copied(module,folder,work,env,waitSeconds,step){const limit=(0,time_limits.zc)("go-module",waitSeconds);const download2=await step.
exec({tool:"go",args:["mod","download","-json",module],cwd:work,env:{GOFLAGS:"-mod=mod",GOWORK:"off",GONOSUMDB:"none.invalid",...env},...limit});const answer=(0,
json.q)(download2.stdout);if(answer?.Zip&&answer.Sum&&!answer.Dir){await(0,promises_.rm)(folder,{recursive:true,force:true});unpackModuleZip(answer.Zip,module,folder);
step.note(`${module}, ${answer.Sum}`);return{sum:answer.Sum,intact:await moduleSum(folder,module)===answer.Sum}}if(download2.code!==0||!answer?.Dir||!answer.Sum)
throw new src_errors.w3(`${module} could not be fetched as a Go module: ${answer?.Error??download2.notStarted??(download2.timedOut?(0,command_error.qQ)(download2):
download2.output.trim())}`,{failure:download2.notStarted===null?{code:"command-failed",command:"go mod download",said:answer?.Error??download2.output.trim()}:{code:"\
tool-not-started",tool:"go",said:download2.notStarted},hint:download2.notStarted?"install Go (actions/setup-go) before this step":download2.timedOut?limit.timeoutAdvice:
"look at the version, GOPROXY and GOSUMDB"});await(0,promises_.rm)(folder,{recursive:true,force:true});await(0,promises_.cp)(answer.Dir,folder,{recursive:true});
await(0,go_folders.L)(folder);step.note(`${module}, ${answer.Sum}`);return{sum:answer.Sum,intact:await moduleSum(folder,module)===answer.Sum}}async function databaseIsOff(work,step){
const asked=await step.exec({tool:"go",args:["env","GOSUMDB"],cwd:work,timeoutSeconds:60});return asked.code===0&&asked.stdout.trim()==="off"};function sourceOfKro({
inputs,recorded},work,steps,warn){return steps.step("kro.source","get the source of kro",async step=>{const checkout=await kroCheckout(inputs.source,work,inputs.
waitSeconds,step,warn);if(checkout.identity)checkKroIdentity(recorded,checkout.identity);return checkout})}async function kroCheckout(source,work,waitSeconds,step,warn){
if("checkout"in source)return describeCheckout(source.checkout,step);if("git"in source){const fetched2=await describeCheckout(await fetchGitSource(source.git,work,
waitSeconds,step),step);return{...fetched2,version:fetched2.version??versionOf(source.git.ref)}}const{folder,sum}=await fetchModule(source.module,work,waitSeconds,
step,warn);return{folder,version:source.module,identity:{moduleSum:sum}}}async function giveHistory(checkout,step){const git=(...args)=>step.execOrThrow({tool:"\
git",args:["-c","user.name=setup-kro","-c","user.email=setup-kro@localhost",...args],cwd:checkout.folder,env:(0,git_environment._)(),timeoutSeconds:60});await git(
"init","--quiet");await git("add","--all","--force");await git("commit","--quiet","--message",`kro ${checkout.version}`);await git("tag",checkout.version??"v0.0\
.0")}const versionOf=tag=>/^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(tag)?tag:null;async function describeCheckout(folder,step){const ask2=(...args)=>step.exec(
{tool:"git",args:["-C",folder,...args],env:(0,git_environment._)(),timeoutSeconds:20});const[commit,tag]=[await ask2("rev-parse","HEAD"),await ask2("describe","\
--tags","--abbrev=0","--match","v[0-9]*")];return{folder,version:tag.code===0&&/^v\d+\.\d+\.\d+/.test(tag.stdout)?tag.stdout.trim():null,identity:commit.code===
0?{commit:commit.stdout.trim()}:null}};const kindWithOptions=`#!/bin/sh
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
`;const helmWithValues=`#!/bin/sh
if [ "$1" = template ]; then
  exec "$SETUP_KRO_HELM" "$@" --values "$SETUP_KRO_HELM_VALUES"
fi
exec "$SETUP_KRO_HELM" "$@"
`;function makeKro(plan,checkout,tools,steps,environment){const{clock:clock2,places}=environment;return steps.step("kro.make","make deploy-kind",async step=>{if("\
module"in plan.inputs.source)await giveHistory(checkout,step);try{return await deployKind(checkout,plan,tools,environment,step)}catch(error){if((0,name_taken.XP)(
error))await(0,name_taken.r7)(plan.inputs.clusterName,places,{run:step.exec,clock:clock2},error);throw error}})}async function deployKind(checkout,{inputs,versions},tools,{
places,platform,env},step){const{work,kubeconfig}=places;const bin=(0,external_node_path_.join)(work,"make-bin");const kind2=(0,external_node_path_.join)(bin,"k\
ind-with-options");const config=(0,external_node_path_.join)(work,"kind-config.yaml");await(0,promises_.mkdir)(bin,{recursive:true});await(0,promises_.writeFile)(
kind2,kindWithOptions,{mode:493});await(0,promises_.writeFile)(config,(0,dist.As)((0,kind_config.po)(inputs.kindConfig,inputs.registryMirrors,versions.kind)),{mode:write_file.
o4});const{waitSeconds,values:user}=inputs;const{helm}=tools;const chart=(0,external_node_path_.join)(checkout.folder,"helm");const tuning=isTuned(inputs)?await tuningOf(
chart,{helm,user,waitSeconds},step):noTuning;const helmScript=(0,external_node_path_.join)(bin,"helm-with-values");const helmValues=(0,external_node_path_.join)(
work,"values-tuning.yaml");if(tuning.records.length>0){await(0,promises_.writeFile)(helmScript,helmWithValues,{mode:493});await(0,promises_.writeFile)(helmValues,
(0,dist.As)(tuning.values),{mode:write_file.o4})}await(0,promises_.copyFile)(tools.ko,(0,external_node_path_.join)(bin,"ko"));await(0,promises_.chmod)((0,external_node_path_.
join)(bin,"ko"),493);const koVersion=(await step.execOrThrow({tool:tools.ko,args:["version"],timeoutSeconds:20})).stdout.trim();const variables={KIND_CLUSTER_NAME:inputs.
clusterName,KIND:kind2,HELM:tuning.records.length>0?helmScript:helm,LOCALBIN:bin,KO_VERSION:koVersion};const{PATH,...marking}=(0,run_label.kN)(places,env.PATH??
"");await step.execOrThrow({tool:"make",args:["deploy-kind",...Object.entries(variables).map(([name,value])=>`${name}=${value}`)],cwd:checkout.folder,env:{KUBECONFIG:kubeconfig,
KO_DEFAULTPLATFORMS:`linux/${platform.arch}`,GOOS:null,GOARCH:null,GOARM:null,LDFLAGS:null,...marking,SETUP_KRO_KIND:tools.kind,SETUP_KRO_KIND_PATH:PATH,SETUP_KRO_KIND_IMAGE:versions.
nodeImage,SETUP_KRO_KIND_CONFIG:config,SETUP_KRO_HELM:helm,SETUP_KRO_HELM_VALUES:helmValues,...baseImageThrough(inputs.registryMirrors,checkout.folder,env)},...(0,
time_limits.zc)("make",inputs.waitSeconds)},"the lines above are those of kro’s own recipe; install: source does the same in stages that are checked one by one");
return tuning.records};const kro_inCluster=["kind","existing"];const built={cluster:kro_inCluster,install:["source"]};const released={cluster:kro_inCluster,install:[
"release"]};const applied={cluster:kro_inCluster,install:["source","release"]};const kroSource=stage({name:"kro.source",title:"get the source of kro",needs:["ve\
rsions.fit"],when:{cluster:kro_inCluster,install:["source","make"]},run:({plan,places,steps,runtime})=>sourceOfKro(plan,places.work,steps,runtime.log.warning),learned:({
identity:identity2,version:version2})=>({...identity2?{source:identity2}:{},...version2?{run:{kroVersion:version2}}:{}})});const kroMake=stage({name:"kro.make",
title:"make deploy-kind",needs:["tools.install","cluster.node-image","kro.source","manifests.render","images.find"],when:{cluster:["kind"],install:["make"]},before:aboutToMake,
run:({plan,places,steps,runtime},others)=>{runtime.prepareKube();const{platform,clock:clock2,env}=runtime;const{paths}=others.of("tools.install");return makeKro(
plan,others.of("kro.source"),paths,steps,{places,platform,clock:clock2,env})},learned:(tuning,context)=>({...clusterMade(tuning,context),...tuning.length>0?{run:{
tuning}}:{}}),failed:nameLost});const kroBuild=stage({name:"kro.image",title:"build the image with ko",needs:["tools.install","kro.source"],when:built,run:({plan,
places,steps,runtime},others)=>{const{platform,env,folderCache,log}=runtime;const{ko}=others.of("tools.install").paths;return buildKroImage(plan,others.of("kro.\
source"),steps,{ko,work:places.work,platform,env,folderCache,warn:log.warning})},learned:({image,cache})=>{const{configDigest,platform}=image;return{state:{buildCache:cache},
run:{image:{reference:referenceOf(image),configDigest,platform}}}}});const kroChart=stage({name:"kro.chart",title:"fetch the chart",needs:["tools.install"],when:released,
run:({plan,places,steps},others)=>fetchChart(plan,steps,{helm:others.of("tools.install").paths.helm,work:places.work}),learned:({sha256})=>({sha256})});const kroRender=stage(
{name:"kro.render",title:"render the chart",needs:["tools.install","kro.source","kro.image","kro.chart"],when:applied,run:({plan,places,steps},others)=>{const chart=others.
ifRun("kro.chart")??chartOf(others.of("kro.source"),others.of("kro.image").image);const{helm}=others.of("tools.install").paths;return renderKro(plan,chart,steps,
{helm,work:places.work})},learned:({access:access2,image,tuning},{plan})=>({run:{...tuning.length>0?{tuning}:{},rbacMode:isAggregated(access2)?"aggregation":"un\
restricted",...plan.inputs.install==="release"?{image:{reference:image,configDigest:null,platform:null}}:{}}})});const kroImageLoad=stage({name:"kro.image.load",
title:"load the image into the nodes",needs:["kro.image"],beside:["cluster.create"],when:{cluster:["kind"],install:["source"],also:({inputs})=>inputs.imageRepository===
null},run:(context,others)=>{const nodes=youngNodes(context,()=>others.progress("cluster.create"));return loadEarly(others.of("kro.image").image,nodes,context.steps,
context.runtime)}});const kroCrds=stage({name:"kro.crds",title:"apply the CRDs",needs:["cluster.connect","kro.render"],when:applied,run:({plan:{inputs},settings},others)=>{
const{objects:objects2}=others.of("cluster.connect");return applyKro("kro.crds",others.of("kro.render"),inputs.namespace,objects2,settings)}});const kroAccess=stage(
{name:"kro.access",title:"apply namespace, ServiceAccount, RBAC",needs:["cluster.connect","kro.render"],when:applied,run:({plan:{inputs},settings},others)=>{const{
objects:objects2}=others.of("cluster.connect");return applyKro("kro.access",others.of("kro.render"),inputs.namespace,objects2,settings)}});const kroFind=stage({
name:"kro.find",title:"find kro’s Deployment",needs:["cluster.connect","gate.base"],when:{cluster:["kind"],install:["make"]},run:({plan:{inputs}},others)=>findKro(
others.of("cluster.connect").objects,inputs.namespace)});const kroApply=stage({name:"kro.apply",title:"apply the Deployment",needs:["cluster.connect","kro.rende\
r","gate.base","gate.crds","gate.rbac","gate.image"],when:applied,run:({plan:{inputs},settings},others)=>{const{objects:objects2}=others.of("cluster.connect");return applyKro(
"kro.apply",others.of("kro.render"),inputs.namespace,objects2,settings)}});;const neededBytes=3e9;const fewInotifyInstances=128;async function checkHost(step){const info=await step.
exec({tool:"docker",args:["info","--format","{{json .}}"],timeoutSeconds:20});if(info.notStarted!==null)throw new src_errors.w3(`docker could not be started: ${info.
notStarted}`,{hint:"install Docker; on a hosted runner use ubuntu-latest, on a self-hosted one put docker on PATH",failure:{code:"tool-not-started",tool:"docker",
said:info.notStarted}});const facts=(0,json.q)(info.stdout);const refusal=info.timedOut?"no answer within 20 seconds":docker_host_refusalOf(info.output,facts);if(info.
code!==0||refusal!==null||facts===null)throw unusable(info,refusal);const host={docker:facts.ServerVersion??"unknown",cgroupVersion:facts.CgroupVersion==="1"?1:
facts.CgroupVersion==="2"?2:null,freeBytes:await freeBytes(facts.DockerRootDir),inotifyInstances:await sysctl("fs/inotify/max_user_instances")};step.note(`docke\
r ${host.docker}, cgroup v${host.cgroupVersion??"?"}, ${gigabytes(host.freeBytes)} free, ${host.inotifyInstances??"?"} inotify instances`);refuseLowDisk(host.freeBytes,
facts.DockerRootDir??"");return host}function unusable(info,refusal){const said=refusal??info.output.trim();return new src_errors.w3(`the Docker daemon does not\
 answer: ${said}`,{hint:/permission denied/i.test(info.output)?"let the user of the runner use the socket (group docker), or run rootless Docker":"start the dae\
mon, and look at DOCKER_HOST and `docker context show`",failure:info.timedOut?{code:"docker-silent"}:{code:"docker-unusable",said}})}function refuseLowDisk(freeBytes2,folder){
if(freeBytes2===null||freeBytes2>=neededBytes)return;const free=gigabytes(freeBytes2);throw new src_errors.w3(`${free} are free in ${folder}, and a cluster with\
 kro needs ${gigabytes(neededBytes)}`,{hint:"`docker system prune --all`, or remove toolchains that the job does not use; kind never reports a full disk as Disk\
Pressure",failure:{code:"disk-low",free,folder}})}function hostWarning(host,nodes){if(host.inotifyInstances===null||host.inotifyInstances>=fewInotifyInstances*nodes)
return null;return`only ${host.inotifyInstances} inotify instances for ${nodes} node(s): if a node does not start, run \`sudo sysctl fs.inotify.max_user_watches=\
524288 fs.inotify.max_user_instances=512\` before this step`}function docker_host_refusalOf(output,info){if(info?.ServerErrors?.length)return info.ServerErrors.
join("; ");return info===null||!info.ServerVersion?output.trim().split("\n").at(-1)||"it printed nothing":null}async function freeBytes(folder){if(!folder)return null;
try{const{bavail,bsize}=await(0,promises_.statfs)(folder);return bavail*bsize}catch{return null}}async function sysctl(path){try{return Number(await(0,promises_.
readFile)(`/proc/sys/${path}`,"utf8"))}catch{return null}}const gigabytes=bytes=>bytes===null?"? GB":`${(bytes/1e9).toFixed(1)} GB`;;const pullLimit=(0,time_limits.
zc)("node-image",0);function fetchNodeImage(image,steps){return steps.step("cluster.node-image","pull the node image",async step=>{const docker=(...args)=>step.
exec({tool:"docker",args,...pullLimit});const here=await docker("image","inspect","--format","{{.Id}}",image);if(here.code===0)return step.note(`${image} is her\
e`);const pulled=await docker("pull","--quiet",image);step.note(pulled.code===0?`${image} was pulled`:`${image} could not be pulled; kind will retry`)})}var external_node_os_=__webpack_require__(
48161);var kro_traits=__webpack_require__(60051);var model_version=__webpack_require__(52621);var pins_kro=__webpack_require__(10202);;const firstSwitching="1.2\
1.0";const makeToolsGo={since:"v0.9.4",go:"1.26.3",tool:"ko v0.19.1"};function buildIncompatibilities(facts){if(facts.install!=="source"&&facts.install!=="make")
return[];return[...goIncompatibilities(facts),...facts.install==="make"?makeIncompatibilities(facts):[]]}function effectiveGo(go){const installed=bare(go.version);
const setting=go.toolchain??"auto";const[base="auto",fallback]=setting.split("+");const said=go.toolchain===null?`Go ${installed}`:`Go ${installed} with GOTOOLC\
HAIN=${setting}`;if(!(0,model_version.jZ)(installed,firstSwitching))return{version:installed,switches:false,said:`Go ${installed}`};if(base.startsWith("go"))return{
version:bare(base),switches:fallback!==void 0,said};return{version:installed,switches:base!=="local"||fallback!==void 0,said}}function goIncompatibilities(facts){
const needs2=facts.goMod??(facts.kro===null?null:pins_kro.n[facts.kro]??null);const name=facts.kro===null?"this kro checkout":`kro ${facts.kro}`;if(facts.go===null)
return[{rule:"version/go-missing",severity:"error",message:`${name} is built from source, and there is no go on PATH`,suggestion:`actions/setup-go with go-versi\
on: ${needs2?.toolchain??needs2?.go??"stable"}, or install: release`}];const go=effectiveGo(facts.go);if(go.switches||needs2===null)return[];const nearest2=version2=>`\
GOTOOLCHAIN=auto, or Go ${version2}`;if((0,model_version.Zy)(bare(needs2.go),go.version)>0)return[{rule:"version/go-too-old",severity:"error",message:`go.mod of\
 ${name} needs Go ${needs2.go} or newer, and ${go.said} runs ${go.version} and fetches no other`,suggestion:nearest2(needs2.toolchain??needs2.go)}];const{since,
tool}=makeToolsGo;const installsNewKo=facts.install==="make"&&facts.kro!==null&&(0,model_version.jZ)(facts.kro,since);if(!installsNewKo||(0,model_version.jZ)(go.
version,makeToolsGo.go))return[];return[{rule:"version/go-too-old",severity:"warning",message:`make of ${name} installs ${tool}, which needs Go ${makeToolsGo.go}\
 or newer; ${go.said} fetches no other`,suggestion:nearest2(makeToolsGo.go)}]}function makeIncompatibilities({kro:kro2,go,goMod}){if(kro2===null)return[];if(!(0,
model_version.jZ)(kro2,"v0.2.2"))return[{rule:"version/make-target-missing",severity:"error",message:`the Makefile of kro ${kro2} has no target deploy-kind; it \
came with v0.2.2`,suggestion:"kro-version: v0.2.3, or install: release"}];if(!(0,model_version.jZ)(kro2,"v0.2.3"))return[{rule:"version/make-target-broken",severity:"\
error",message:`make deploy-kind of kro ${kro2} cannot work: it neither installs ko nor exports the RELEASE_VERSION, GIT_COMMIT and BUILD_DATE that its .ko.yaml\
 asks for (kro#399)`,suggestion:"kro-version: v0.2.3, or install: source"}];if((0,model_version.jZ)(kro2,"v0.6.1")||go===null)return[];const running=effectiveGo(
go);const needs2=bare((goMod??pins_kro.n[kro2])?.go??running.version);const version2=running.switches&&(0,model_version.Zy)(needs2,running.version)>0?needs2:running.
version;if((0,model_version.q_)(version2,"1.25")<0)return[];return[{rule:"version/controller-gen-needs-older-go",severity:"error",message:`make of kro ${kro2} b\
uilds controller-gen v0.16.2, which does not compile with Go 1.25 or newer; this is ${running.said}`,suggestion:"GOTOOLCHAIN=go1.24.6, or kro-version: v0.6.1, o\
r install: source"}]}function bare(version2){return/(?<!\d)\d+\.\d+(\.\d+)?/.exec(version2)?.[0]??"0.0"}var node_image=__webpack_require__(64647);var pins_node_images=__webpack_require__(
78021);var resolve=__webpack_require__(28315);;const firstWithoutCgroupV1="1.35";function kubernetesIncompatibilities(versions,facts){const kubernetes=kubernetesOf(
versions,facts);if(kubernetes===null)return[];return[...kroNeedsNewer(kubernetes,versions,facts),...refusesCgroupV1(kubernetes,versions,facts),...kubectlSkew(kubernetes,
versions,facts)]}function kubernetesOf(versions,facts){return facts.cluster==="kind"?versions.kubernetes:facts.cluster==="existing"?facts.serverVersion:null}function kroNeedsNewer(kubernetes,versions,facts){
const minimum=facts.kro===null||facts.install==="none"?null:(0,kro.fI)(facts.kro);if(facts.kro===null||minimum===null||(0,model_version.q_)(kubernetes,minimum)>=
0)return[];const olderKro=(0,model_version.ll)(Object.keys(pins_kro.n)).find(version2=>(0,kro.fI)(version2)===null);const choices2=[...facts.cluster==="kind"?[nearestKubernetes(
minimum,versions.kind,facts)]:[],`kro-version: ${olderKro}`];return[{rule:"version/kro-needs-newer-kubernetes",severity:"error",message:`kro ${facts.kro} needs \
Kubernetes ${minimum} or newer, and this is ${kubernetes}: it finds its GraphRevisions by a field selector on a custom resource, which the API server offers sin\
ce 1.31 (KEP-4358)`,suggestion:choices2.join(", or ")}]}function refusesCgroupV1(kubernetes,versions,facts){if(facts.cluster!=="kind"||worksOnHost(kubernetes,facts))
return[];return[{rule:"version/cgroup-v1",severity:"error",message:`this host has cgroup v1, and the kubelet of Kubernetes ${kubernetes} refuses to run on it (b\
y default since ${firstWithoutCgroupV1})`,suggestion:`${nearestKubernetes(kubernetes,versions.kind,facts)}; or a runner with cgroup v2; or failCgroupV1: false i\
n a KubeletConfiguration patch of kind-config`}]}function nearestKubernetes(wanted,kind2,facts){const offeredBy=release3=>{const runnable=(0,node_image.iV)(release3).
filter(version3=>worksOnHost(version3,facts));const newEnough=runnable.filter(version3=>(0,model_version.q_)(version3,wanted)>=0);return newEnough.length>0||worksOnHost(
wanted,facts)?newEnough:runnable};const releases=[kind2,...(0,model_version.ll)(Object.keys(pins_node_images.w))];const release2=releases.find(candidate=>offeredBy(
candidate).length>0);if(release2===void 0)return"no pinned node image fits";const version2=(0,model_version.bm)(wanted,offeredBy(release2));return release2===kind2?
`kubernetes-version: ${version2}`:`kind-version: ${release2} with kubernetes-version: ${version2}`}function worksOnHost(kubernetes,facts){return facts.cgroup!==
1||facts.allowsCgroupV1||(0,model_version.q_)(kubernetes,firstWithoutCgroupV1)<0}function kubectlSkew(kubernetes,versions,facts){const ahead=(0,model_version.q_)(
versions.kubectl,kubernetes);if(Math.abs(ahead)<=1)return[];const distance=`${Math.abs(ahead)} minor versions ${ahead>0?"newer":"older"}`;const nearest2=(0,model_version.
bm)(kubernetes,(0,resolve.O)("kubectl",facts.platform));return[{rule:"version/kubectl-skew",severity:"warning",message:`kubectl ${versions.kubectl} is ${distance}\
 than Kubernetes ${kubernetes}; supported is one minor around it (${(0,model_version.Hs)(kubernetes)})`,suggestion:`kubectl-version: ${nearest2}`}]};const range={
"v0.33.0":["1.34","1.37"],"v0.32.0":["1.33","1.36"],"v0.31.0":["1.31","1.35"],"v0.30.0":["1.31","1.34"],"v0.29.0":["1.30","1.33"],"v0.27.0":["1.29","1.33"],"v0.\
26.0":["1.29","1.32"],"v0.25.0":["1.26","1.32"],"v0.24.0":["1.25","1.31"]};const firstOfContainerd23="v0.32.0";function nodeImageIncompatibilities(versions,facts){
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
 is ${kubernetes}`,suggestion:choices(versions,null)}]}function choices({kind:kind2,kubernetes},otherKind){const own=(0,node_image.iV)(kind2);const version2=kubernetes===
null?own[0]:(0,model_version.bm)(kubernetes,own);const sameMinor=version2&&kubernetes&&(0,model_version.Hs)(version2)===(0,model_version.Hs)(kubernetes);return[
...version2?[`kubernetes-version: ${version2} without node-image${sameMinor?"":` (the nearest of kind ${kind2})`}`]:[],...otherKind===null?[]:[`kind-version: ${otherKind}`]].
join(", or ")};function checkCompatibility(versions,facts){const incompatibilities=[...kubernetesIncompatibilities(versions,facts),...nodeImageIncompatibilities(
versions,facts),...buildIncompatibilities(facts),...rbacIncompatibilities(facts)];return[...incompatibilities.filter(one=>one.severity==="error"),...incompatibilities.
filter(one=>one.severity==="warning")]}function rbacIncompatibilities({kro:kro2,rbacMode,install}){if(kro2===null||rbacMode!=="aggregation"||install==="none")return[];
const traits=(0,kro_traits.c)(kro2);if(!traits.rbacModes.includes("aggregation"))return[{rule:"version/rbac-mode-missing",severity:"error",message:`the chart of\
 kro ${kro2} has no rbac.mode; aggregation came with v0.2.2`,suggestion:"rbac-mode: unrestricted, or kro-version: v0.4.0"}];if(traits.aggregationComplete)return[];
return[{rule:"version/rbac-mode-incomplete",severity:"error",message:`in aggregation mode kro ${kro2} may not create CRDs, leases and events: its chart lacks th\
e verb until v0.4.0`,suggestion:"rbac-mode: unrestricted, or kro-version: v0.4.0"}]};async function checkPlanCompatibility(plan,machine,log,step){const{inputs,versions,
ignored}=plan;const{platform,cgroup,serverVersion}=machine;for(const sentence of ignored){step.note(sentence);log.warning(sentence)}const facts={cluster:inputs.
cluster,install:inputs.install,platform,kro:kroVersion(plan),rbacMode:inputs.rbacMode,serverVersion,cgroup,allowsCgroupV1:/failCgroupV1:\s*false/.test(JSON.stringify(
inputs.kindConfig??{}).replaceAll("\\n","\n")),go:await machineGo(plan,step),goMod:await goModOf(plan)};const incompatibilities=checkCompatibility(versions,facts);
step.note(`kro ${versions.kro}, Kubernetes ${serverVersion??versions.kubernetes??"?"}, kind ${versions.kind}, kubectl ${versions.kubectl}, ko ${versions.ko}, he\
lm ${versions.helm}`);for(const{severity,rule,message,suggestion:nearest2}of incompatibilities){step.note(`${severity}: ${rule}: ${message}; nearest: ${nearest2}`);
if(severity==="warning")log.warning(`${message} (${nearest2})`)}const[first]=incompatibilities;if(first?.severity==="error")throw new src_errors.w3(`${first.rule}\
: ${first.message}`,{hint:first.suggestion,failure:{code:"incompatible",rule:first.rule,reason:first.message,advice:first.suggestion}})}function kroVersion({inputs,
versions}){if(inputs.install==="release"||"module"in inputs.source)return versions.kro;return inputs.kroVersion}async function machineGo(plan,step){if(plan.inputs.
install!=="source"&&plan.inputs.install!=="make")return null;const asked=await step.exec({tool:"go",args:["env","GOVERSION","GOTOOLCHAIN"],cwd:(0,external_node_os_.
tmpdir)(),timeoutSeconds:30});if(asked.code!==0)return null;const[version2="",toolchain=""]=asked.stdout.trim().split("\n");return{version:version2.replace(/^go/,
""),toolchain:toolchain||null}}async function goModOf({inputs}){if(!("checkout"in inputs.source)||!(0,values.jR)(inputs.source.checkout))return null;const text=(0,
input_file.$C)(inputs.source.checkout,"go.mod")??"";const go=/^go\s+(\S+)/m.exec(text)?.[1];return go?{go,toolchain:/^toolchain\s+go(\S+)/m.exec(text)?.[1]??null}:
null}var clock=__webpack_require__(33350);;const httpGet=async(url,limits)=>{const{httpGetWith}=await Promise.all([__webpack_require__.e(942),__webpack_require__.
e(432)]).then(__webpack_require__.bind(__webpack_require__,17432));return httpGetWith(clock.Cl)(url,limits)};var defaults=__webpack_require__(87621);var asset_cache=__webpack_require__(
47380);var private_folder=__webpack_require__(83288);var inputs_mirror=__webpack_require__(95754);var assets=__webpack_require__(68582);var http=__webpack_require__(
93618);;const progressEvery=10;class FileError extends Error{constructor(cause){super((0,src_errors.bD)(cause),{cause})}}const ofTheDisk=error=>{throw new FileError(
error)};async function writeBody(answer,{what,file,limits},{clock:clock2,log}){if(answer.contentLength!==null&&answer.contentLength>limits.maxBytes){answer.discard();
throw tooLarge(`the answer has ${megabytes(answer.contentLength)}`,limits)}const hash=(0,external_node_crypto_.createHash)("sha256");const pace=new Pace(clock2.
seconds(),limits);let bytes=0;let told2=clock2.seconds();const handle=await openNew(file).catch(error=>{answer.discard();return ofTheDisk(error)});try{for await(const chunk of answer.
body()){bytes+=chunk.length;if(bytes>limits.maxBytes)throw tooLarge(`${megabytes(bytes)} came and more was to come`,limits);hash.update(chunk);await handle.writeFile(
chunk).catch(ofTheDisk);const now=clock2.seconds();pace.check(bytes,now);if(now-told2<progressEvery)continue;told2=now;log.info(`${what}: ${megabytes(bytes)} so\
 far`)}}finally{await handle.close().catch(ofTheDisk)}return{bytes,sha256:hash.digest("hex")}}async function openNew(file){await(0,promises_.mkdir)((0,external_node_path_.
dirname)(file),{recursive:true,mode:448});return(0,promises_.open)(file,"wx",384)}class Pace{since;limits;bytesBefore=0;constructor(began,limits){this.since=began;
this.limits=limits}check(bytes,now){const{slowSeconds,slowestRate}=this.limits;const seconds=now-this.since;if(seconds<slowSeconds)return;const came=bytes-this.
bytesBefore;if(came<seconds*slowestRate)throw new http.j("timed-out",`timed out: ${came} bytes in the last ${seconds.toFixed(0)} s, less than ${slowestRate/1e3}\
 kB/s`);this.since=now;this.bytesBefore=bytes}}const tooLarge=(came,{maxBytes})=>new http.j("unusable",`${came}, and no more than ${megabytes(maxBytes)} are exp\
ected: this is another file`);function megabytes(bytes){return`${(bytes/1e6).toFixed(1)} MB`};const download_longestPause=60;async function download(request,runtime){
const{what,url,file,limits}=request;const{clock:clock2,log}=runtime;const shown=(0,inputs_mirror.ri)(url);const began=clock2.seconds();const remaining=()=>limits.
totalSeconds-(clock2.seconds()-began);let timeouts=0;log.info(`${what}: downloading ${shown}`);for(let attempt=1;;attempt+=1){const result=await tryOnce(request,
remaining(),runtime);if(result.outcome==="done")return{...result.file,attempts:attempt,seconds:clock2.seconds()-began};await(0,promises_.rm)(file,{force:true}).
catch(()=>void 0);if(result.timedOut)timeouts+=1;const again=result.again&&attempt<limits.attempts&&timeouts<limits.timeouts;const pause2=Math.min(result.retryAfterSeconds??
2**(attempt-1),download_longestPause);if(again&&pause2<remaining()){log.info(`${what}: ${result.problem}; attempt ${attempt+1} of ${limits.attempts} in ${pause2.
toFixed(0)} s`);await clock2.sleep(pause2);continue}const tries=attempt===1?"1 attempt":`${attempt} attempts`;const over=again?`, and the next one would not end\
 within ${limits.totalSeconds} s for all attempts`:"";throw new src_errors.w3(`${what}: download of ${shown} failed after ${tries}: ${result.problem}${over}`,{cause:result.
cause,hint:result.hint,failure:{code:"download-failed",what,url:shown,status:result.problem}})}}async function tryOnce(request,seconds,runtime){const{silenceSeconds}=request.
limits;try{const answer=await runtime.http(request.url,{silenceSeconds,totalSeconds:seconds});if(answer.status===200)return{outcome:"done",file:await writeBody(
answer,request,runtime)};answer.discard();return{outcome:"failed",problem:`HTTP ${answer.status}`,hint:hintForStatus(answer.status),again:answer.status===408||answer.
status===429||answer.status>=500,timedOut:false,retryAfterSeconds:answer.retryAfterSeconds,cause:void 0}}catch(error){const{text,cause}=(0,inputs_mirror.Ai)(request.
url,error);const decided=error instanceof http.j?error.kind:null;return{outcome:"failed",problem:text,hint:hintForError(error,request),again:decided!=="unusable"&&
!(error instanceof FileError),timedOut:decided==="timed-out",retryAfterSeconds:null,cause}}}function hintForError(error,{file}){if(error instanceof FileError)return`\
check room and permissions of ${(0,external_node_path_.dirname)(file)}`;if(error instanceof http.j&&error.kind==="unusable")return"look at what serves this URL \
(curl -sSIL URL), and at download-mirror";return"check network, proxy (https_proxy, no_proxy) and firewall of the runner, or set download-mirror"}function hintForStatus(status){
if(status===404)return"the version or platform is not there; a mirror has to serve host/path of the original below its base URL";if(status===401||status===403||
status===407)return"the server or a proxy refuses access: check credentials in download-mirror, proxy and firewall";return"try again later, or set download-mirr\
or to a server of your own"};const usualLimits={attempts:5,timeouts:2,silenceSeconds:30,slowestRate:1e4,slowSeconds:30,totalSeconds:150};var tools_sha256=__webpack_require__(
69144);;async function unpackBinary({what,tool,asset},file,folder,run){const binary=(0,external_node_path_.join)(folder,tool);await(0,promises_.mkdir)(folder,{recursive:true,
mode:448});if(asset.member===null)await(0,promises_.rename)(file,binary);else await extract(what,file,asset.member,folder,binary,run);await(0,promises_.chmod)(binary,
493);return binary}async function extract(what,file,member,folder,binary,run){const result=await run({tool:"tar",args:["-xzf",file,"-C",folder,"--",member],timeoutSeconds:120});
if(result.code!==0)throw new src_errors.w3(`${what}: '${member}' could not be taken out of ${(0,external_node_path_.basename)(file)}: ${result.notStarted??(result.
timedOut?"tar timed out":result.output.trim())}`,{hint:"the file has the expected SHA-256: is tar with gzip installed, and is there room on the disk?",failure:result.
notStarted===null?{code:"command-failed",command:"tar",said:result.output.trim()}:{code:"tool-not-started",tool:"tar",said:result.notStarted}});const extracted=(0,
external_node_path_.join)(folder,member);if(extracted===binary)return;await(0,promises_.rename)(extracted,binary);await(0,promises_.rm)((0,external_node_path_.join)(
folder,member.split("/")[0]??member),{recursive:true,force:true})};const keptArchive=".asset.tar.gz";async function findInstalled(entry,store,folder,run){const found=await store.
find(entry.tool,entry.version,entry.key);if(found===null)return null;const expected=entry.asset.member===null?entry.sha256:await binaryDigest(entry,found,folder,
run);return expected!==null&&await(0,tools_sha256.V)((0,external_node_path_.join)(found,entry.tool))===expected?found:null}async function binaryDigest(entry,found,folder,run){
const kept=(0,external_node_path_.join)(found,keptArchive);const copy=`${folder}.tar.gz`;try{const about=await(0,promises_.lstat)(kept);if(!about.isFile()||about.
size>entry.asset.maxBytes)return null;await(0,promises_.copyFile)(kept,copy,external_node_fs_.constants.COPYFILE_EXCL);if(await(0,tools_sha256.V)(copy)!==entry.
sha256)return null;return await(0,tools_sha256.V)(await unpackBinary(entry,copy,folder,run))}catch{return null}};async function installTools(names,versions,options,runtime){
const own=await(0,private_folder.q)(runtime.temporary,"setup-kro-tools-");const install=async name=>{const folder=(0,external_node_path_.join)(own.path,name);await(0,
promises_.mkdir)(folder,{mode:448});return installTool(name,versions[name],folder,options,runtime)};const results2=await Promise.allSettled(names.map(install));
await own.remove();const failures=results2.flatMap(result=>result.status==="rejected"?[result.reason]:[]);if(failures.length===1)throw failures[0];if(failures.length>
1)throw allOf(failures,names.length);const installed=results2.flatMap(result=>result.status==="fulfilled"?[result.value]:[]);for(const tool of installed)runtime.
addPath(tool.dir);return installed}function allOf(failures,asked){const message=`${failures.length} of ${asked} tools could not be installed:
${failures.map(failure=>`- ${(0,src_errors.bD)(failure)}`).join("\n")}`;const hints=failures.flatMap(failure=>failure instanceof src_errors.w3&&failure.hint?[failure.
hint]:[]);return new src_errors.w3(message,{cause:new AggregateError(failures,message),...hints.length===0?{}:{hint:[...new Set(hints)].join("; ")}})}async function installTool(tool,version2,folder,options,runtime){
const began=runtime.clock.seconds();const job=jobFor(tool,version2,folder,options);const{what,asset,digest}=job;if(digest.overrules!==null)runtime.log.info(`${what}\
: SHA-256 ${digest.sha256} of ${digest.from} is used, not the pinned ${digest.overrules}`);const{dir,from}=await provide(job,options.limits??usualLimits,runtime);
const seconds=runtime.clock.seconds()-began;runtime.log.info(`${what}: ready after ${seconds.toFixed(1)} s (${from}, SHA-256 ${digest.sha256})`);return{name:tool,
version:version2,path:(0,external_node_path_.join)(dir,tool),dir,asset:asset.path,sha256:digest.sha256,from,seconds}}function jobFor(tool,version2,folder,options){
const{platform,mirror,digests}=options;const asset=(0,assets.cu)(tool,version2,platform);const what=`${tool} ${version2}`;const digest=digests(asset.path);if(digest===
null)throw new src_errors.w3(`${what}: no SHA-256 is known for ${asset.path}: it is neither pinned nor in checksums; add it to the input checksums`,{failure:{code:"\
checksum-unknown",what,file:asset.path}});return{what,tool,version:version2.replace(/^v/,""),key:`${platform.os}-${platform.arch}-${digest.sha256}`,asset,sha256:digest.
sha256,digest,url:(0,inputs_mirror.Is)(asset.path,mirror),folder}}async function provide(job,limits,runtime){const{tool,version:version2,key,asset}=job;const found=await findInstalled(
job,runtime.store,(0,external_node_path_.join)(job.folder,"found"),runtime.run);if(found!==null)return{dir:found,from:"tool-cache"};const file=(0,external_node_path_.
join)(job.folder,(0,external_node_path_.basename)(asset.path));const cacheKey=`setup-kro-${tool}-${version2}-${key}`;const cached=await restored(job,file,cacheKey,
runtime);if(!cached){await fetchVerified(job,file,limits,runtime);await runtime.cache.save(cacheKey,file)}const unpacked=(0,external_node_path_.join)(job.folder,
"unpacked");const binary=await unpackBinary(job,file,unpacked,runtime.run);const sha256=await(0,tools_sha256.V)(binary);if(asset.member!==null)await(0,promises_.
rename)(file,(0,external_node_path_.join)(unpacked,keptArchive));const dir=await runtime.store.keep(unpacked,tool,version2,key);if(sha256===null||await(0,tools_sha256.
V)((0,external_node_path_.join)(dir,tool))!==sha256)throw new src_errors.w3(`${job.what}: ${(0,external_node_path_.join)(dir,tool)} is not the binary that was j\
ust installed there`,{hint:"another process writes to the tool cache at the same time: see what it is, and run this again",failure:{code:"checksum-mismatch",what:job.
what,url:(0,external_node_path_.join)(dir,tool)}});return{dir,from:cached?"cache":"download"}}async function restored(job,file,cacheKey,runtime){if(!await runtime.
cache.restore(cacheKey,file))return false;const actual=await(0,tools_sha256.V)(file);if(actual===job.sha256)return true;runtime.log.warning(`${job.what}: the Ac\
tions cache had a file with SHA-256 ${actual??"unknown"} instead of ${job.sha256} (key ${cacheKey}); it is not used`);await(0,promises_.rm)(file,{recursive:true,
force:true});return false}async function fetchVerified({what,url,digest,asset},file,limits,runtime){const got=await download({what,url,file,limits:{...limits,maxBytes:asset.
maxBytes}},runtime);if(got.sha256===digest.sha256&&await(0,tools_sha256.V)(file)===digest.sha256){runtime.log.info(`${what}: ${megabytes(got.bytes)} in ${got.seconds.
toFixed(1)} s`);return}const webPage=(await firstBytes(file)).trimStart().startsWith("<");await(0,promises_.rm)(file,{force:true});const vouchedBy={pins:"the em\
bedded pins",checksums:"checksums","versions-file":"the versions file"}[digest.from];throw new src_errors.w3(`${what}: ${(0,inputs_mirror.ri)(url)} is not the e\
xpected file: SHA-256 ${got.sha256} (${got.bytes} bytes, attempt ${got.attempts}), expected ${digest.sha256} from ${vouchedBy}. It was removed; nothing of it wa\
s run`,{failure:{...{code:"checksum-mismatch",what,url:(0,inputs_mirror.ri)(url)},...webPage?{answer:"web page"}:{}},hint:webPage?"the answer is a web page, pro\
bably of a proxy or a login: check proxy and download-mirror":`if this build is yours (a mirror's own), add its digest to checksums: '<sha256>  ${asset.path}'; \
else do not trust that server`})}async function firstBytes(file){const handle=await(0,promises_.open)(file);try{const{buffer,bytesRead}=await handle.read(Buffer.
alloc(64),0,64,0);return buffer.toString("latin1",0,bytesRead)}finally{await handle.close()}};function installPlannedTools({inputs,versions,digests,tools},steps,environment){
const wanted={...versions,chainsaw:versions.chainsaw??defaults.N.chainsaw};const title=`install ${tools.map(tool=>`${tool} ${wanted[tool]}`).join(", ")}`;return steps.
step("tools.install",title,async step=>{const{platform,run,clock:clock2,log,addPath,env,toolStore,assetCache}=environment;const installed=await installTools(tools,
wanted,{platform,mirror:inputs.downloadMirror,digests},{run,clock:clock2,log,addPath,http:httpGet,store:toolStore,cache:inputs.cache?assetCache:asset_cache.C,temporary:env.
RUNNER_TEMP||(0,external_node_os_.tmpdir)()});const paths={kind:"kind",kubectl:"kubectl",ko:"ko",helm:"helm",chainsaw:"chainsaw"};const sha256={};for(const tool of installed){
paths[tool.name]=tool.path;sha256[tool.asset]=tool.sha256;step.note(`${tool.name} ${tool.version} from ${tool.from} in ${tool.seconds.toFixed(1)} s, sha256 ${tool.
sha256}`)}return{paths,sha256}})};const mostCompared=1e3;const nameWithin=20;class SourceLines{workspace;files=new Map;constructor(workspace){this.workspace=workspace}lineOf({
kind:kind2,metadata},file){const source=this.read(file);if(source===null)return 1;const ofKind2=source.byKind.get(kind2)??[];const same=source.byName.get(`${kind2}\
 ${metadata.name}`);const at=same??(ofKind2.length>mostCompared?void 0:source_lines_nearest(ofKind2,metadata.name));return source.begins[at??ofKind2[0]?.at??0]??
1}read(file){const known=this.files.get(file);if(known!==void 0)return known;const read=this.parsed(file);this.files.set(file,read);return read}parsed(file){try{
return linesOf((0,input_file.jH)((0,external_node_path_.join)(this.workspace,file),this.workspace,input_file.t7).split("\n"))}catch{return null}}}function source_lines_nearest(found,name){
let best;for(const one of found)if(one.name!==""&&name.includes(one.name)&&one.name.length>(best?.name.length??0))best=one;return best?.at}function linesOf(lines){
const byKind=new Map;const byName=new Map;for(const[at,line]of lines.entries()){const trimmed2=line.trim();if(!trimmed2.startsWith("kind: "))continue;const kind2=trimmed2.
slice("kind: ".length);const found={at,name:nameBelow(lines,at)};const others=byKind.get(kind2);if(others===void 0)byKind.set(kind2,[found]);else others.push(found);
if(!byName.has(`${kind2} ${found.name}`))byName.set(`${kind2} ${found.name}`,at)}return{byKind,byName,begins:beginsOf(lines)}}function nameBelow(lines,at){for(const line of lines.
slice(at,at+nameWithin)){const found=/(?:^|[\s{,])name: {0,3}["']?([\w.-]{1,253})/.exec(line)?.[1];if(found!==void 0)return found}return""}function beginsOf(lines){
const begins=new Int32Array(lines.length);const first=lines.findIndex(line=>line.trim()!==""&&!line.startsWith("#")&&!line.startsWith("---"));let begin2=0;for(let at=0;at<
lines.length;at+=1){if(at>0&&(lines[at-1]??"").startsWith("---"))begin2=at+1;begins[at]=begin2>0?begin2:at===0?1:Math.min(at,Math.max(0,first))+1}return begins}
;async function renderFolders(folders,workspace,environment,step){const found=[];for(const[at,folder]of folders.entries()){const render=folder.by==="kustomize"?
kustomized(folder,at,workspace,environment,step):templated(folder,workspace,environment,step);const objects2=await render.catch(error=>{throw notRendered(folder,
error)});step.note(`${folder.shown} (${folder.by}): ${objects2.map(({object})=>(0,kubernetes_object.V)(object)).join(", ")||"nothing"}`);if(objects2.length===0)
environment.warn(`manifests: there is nothing to apply: ${folder.shown} (${folder.by}) renders no object`);found.push({folder,objects:objects2})}refuseRepeated(
found);return found.flatMap(({objects:objects2})=>objects2)}const notRendered=({shown},error)=>new src_errors.w3((0,src_errors.bD)(error),{cause:error,failure:{
code:"manifests-not-rendered",folder:shown,problem:(0,src_errors.Zw)(error)}});function refuseRepeated(found){const first=new Map;for(const{folder,objects:objects2}of found)
for(const{object}of objects2){const id3=`${object.apiVersion} ${(0,kubernetes_object.V)(object)}`;const other=first.get(id3);if(other!==void 0&&other!==folder)throw new src_errors.
w3(`manifests: ${other.shown} and ${folder.shown} both make ${(0,kubernetes_object.V)(object)}`,{hint:"name in manifests only the one that this job is about",failure:{
...{code:"manifests-not-rendered",folder:folder.shown},problem:`${other.shown} makes ${(0,kubernetes_object.V)(object)} too`}});first.set(id3,folder)}}async function kustomized({
folder,shown},at,workspace,{kubectl,work,waitSeconds},step){const wrapper=(0,external_node_path_.join)(work,`kustomization-${at}`);(0,external_node_fs_.mkdirSync)(
wrapper,{recursive:true});const root=(0,external_node_fs_.realpathSync)(wrapper);(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root,"kustomiz\
ation.yaml"),(0,dist.As)({resources:[(0,external_node_path_.relative)(root,(0,external_node_fs_.realpathSync)(folder))],buildMetadata:["originAnnotations"]}));const rendered2=await step.
execOrThrow({tool:kubectl,args:["kustomize",root],env:{...(0,git_environment.n)(),TMPDIR:root},...(0,time_limits.zc)("manifests-render",waitSeconds),keepBytes:mostRendered,
logged:loggedRendering,reason:stderr=>innermost(stderr,workspace)},`kustomize cannot build ${shown}: kubectl kustomize ${shown} shows the same`);refuseTooLarge(
shown,rendered2);const home=(0,external_node_fs_.realpathSync)(workspace);const sources=new SourceLines(workspace);return(0,manifest_text.PX)(rendered2.stdout,shown).
objects.map(({object})=>{const origin=originOf(object);const file=origin===null?null:(0,external_node_path_.relative)(home,(0,external_node_path_.resolve)(root,
origin));const own=inNoNamespace(withoutOrigin(object));return file===null?{object:own,file:(0,external_node_path_.join)(shown,"kustomization.yaml"),line:1}:located(
own,file,sources)})}function innermost(stderr,workspace){const mark="recursed accumulation of path '";const start=stderr.lastIndexOf(mark);const end=stderr.indexOf(
"': ",start);if(start===-1||end===-1)return stderr;const folder=(0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace),stderr.slice(start+
mark.length,end));return`error: ${folder===""?".":folder}: ${stderr.slice(end+"': ".length)}`}const originKey="config.kubernetes.io/origin";function originOf({metadata}){
const said=metadata.annotations?.[originKey];if(said===void 0)return null;const origin=(0,yaml_text.c)(said).documents[0]?.value;if((0,fields.Qq)(origin,"repo")!==
null)return null;return(0,fields.Qq)(origin,"path")??(0,fields.Qq)(origin,"configuredIn")}function withoutOrigin(object){const{[originKey]:_,...annotations}=object.
metadata.annotations??{};const{annotations:__,...metadata}=object.metadata;return{...object,metadata:{...metadata,...Object.keys(annotations).length>0?{annotations}:
{}}}}function inNoNamespace(object){if(!(0,kro_rgd.O3)(object))return object;const{namespace:_,...metadata}=object.metadata;return{...object,metadata}}async function templated({
folder,shown,values:values2},workspace,{helm,kubernetes,waitSeconds},step){const rendered2=await step.execOrThrow({tool:helm,args:[...["template",releaseName(folder),
folder,"--include-crds","--skip-tests"],...["--namespace","default"],...values2.flatMap(file=>["--values",file]),...kubernetes?["--kube-version",kubernetes]:[],
...["--api-versions",kro_rgd.sP.apiVersion],...["--api-versions",`${kro_rgd.sP.apiVersion}/${kro_rgd.sP.kind}`]],...(0,time_limits.zc)("manifests-render",waitSeconds),
keepBytes:mostRendered,logged:loggedRendering},`helm cannot render ${shown}: helm template ${shown} --namespace default shows the same; dependencies come by hel\
m dependency build ${shown}`);refuseTooLarge(shown,rendered2);const lines=rendered2.stdout.split("\n");const sources=new SourceLines(workspace);return(0,manifest_text.
PX)(rendered2.stdout,shown).objects.map(({object,line})=>{const source=sourceAbove(lines,line);const file=source===null?(0,external_node_path_.join)(shown,"Char\
t.yaml"):(0,external_node_path_.join)(shown,source);return located(object,file,sources)})}const releaseName=folder=>(0,external_node_path_.basename)(folder).toLowerCase().
replace(/[^a-z0-9-]/g,"-").slice(0,53).replace(/^-{1,53}|(?<!-)-{1,53}$/g,"")||"manifests";function sourceAbove(lines,line){for(let at=line-1;at>=0;at--){const said=lines[at]??
"";const source=/^# Source: [^/]{1,300}\/(.{1,1000})$/.exec(said)?.[1];if(source!==void 0)return source.includes("..")?null:source;if(said.startsWith("---")&&at<
line-1)return null}return null}const located=(object,file,lines)=>({object,file,line:lines.lineOf(object,file)});var plan_baseline=__webpack_require__(76432);;function renderedManifests({
inputs,versions,manifests,folders,baseline},steps,outside){return steps.step("manifests.render","render kustomizations and charts",async step=>{const{waitSeconds,
workspace}=inputs;const environment={...outside,waitSeconds,kubernetes:versions.kubernetes};const own=await renderFolders(folders,workspace,environment,step);return{
manifests:[...manifests,...own],baseline:baseline===null?null:await renderedBaseline(baseline,workspace,environment,step)}})}async function renderedBaseline(baseline,workspace,environment,step){
const{what,commit,manifests}=baseline;try{const files=await(0,plan_baseline.M)(baseline,workspace,step.exec,environment.work);const rendered2=await renderFolders(
files.folders,files.workspace,environment,step);return{what,commit,manifests:[...manifests,...rendered2]}}catch(error){throw new src_errors.w3(`the manifests of\
 the baseline (${what}) cannot be rendered`,{cause:error})}};const hostCheck=stage({name:"host.check",title:"look at Docker and the host",needs:[],when:{cluster:[
"kind"]},async run({plan:{inputs},steps,runtime}){const host=await steps.step("host.check","look at Docker and the host",async step=>{const facts=await checkHost(
step);await(0,name_taken.Ir)(inputs.clusterName,step.exec);return facts});const warning=hostWarning(host,(0,kind_config.kV)(inputs.kindConfig));if(warning)runtime.
log.warning(warning);return host}});const clusterReach=stage({name:"cluster.reach",title:"reach the existing cluster",needs:[],when:{cluster:["existing"]},before:({
runtime})=>({state:{cluster:"found"},kubeconfig:(0,connect.p0)(runtime.env)}),run:({steps,runtime})=>(0,connect.eI)((0,connect.p0)(runtime.env),steps,runtime.kube)});
const versionsFit=stage({name:"versions.fit",title:"see whether the versions fit",needs:["host.check","cluster.reach"],when:{},run:({plan,steps,runtime},others)=>steps.
step("versions.fit","see whether the versions fit",async step=>{const machine={platform:runtime.platform,cgroup:others.ifRun("host.check")?.cgroupVersion??null,
serverVersion:others.ifRun("cluster.reach")?.serverVersion??null};const log=warningOnce(runtime.log);await checkPlanCompatibility(plan,machine,log,step);if(plan.
upgrade===null)return;const upgraded={...plan,...plan.upgrade.target,ignored:[]};await checkPlanCompatibility(upgraded,machine,log,step)})});function warningOnce(log){
const told2=new Set;return{warning:text=>{if(!told2.has(text))log.warning(text);told2.add(text)}}}const clusterNodeImage=stage({name:"cluster.node-image",title:"\
pull the node image",needs:["versions.fit"],when:{cluster:["kind"]},run:({plan,steps})=>fetchNodeImage(plan.versions.nodeImage,steps)});const toolsInstall=stage(
{name:"tools.install",title:"install kind, kubectl, ko, helm: verified by SHA-256",needs:["versions.fit"],when:{},run:({plan,steps,runtime})=>installPlannedTools(
plan,steps,runtime),learned:({sha256})=>({sha256})});const manifestsRender=stage({name:"manifests.render",title:"render kustomizations and charts",needs:["tools\
.install"],when:{cluster:["kind","existing"],also:({folders,baseline})=>folders.length+(baseline?.folders.length??0)>0},run:({plan,places,steps,runtime},others)=>{
const{kubectl,helm}=others.of("tools.install").paths;return renderedManifests(plan,steps,{kubectl,helm,work:places.work,warn:runtime.log.warning})},learned:({manifests})=>({
run:{manifests:(0,begin.Ve)(manifests),...manifests.length===0?{nothingApplied:true}:{}}})});;const servicesOf=fetched2=>new Set(fetched2.flatMap(({prerequisite,
objects:objects2})=>objects2.filter(({object})=>object.kind==="Service"&&object.apiVersion==="v1").map(({object:{metadata}})=>`${metadata.namespace??prerequisite.
namespace??"default"}/${metadata.name}`)));async function withAnsweredConversion(entry,services,objects2,warn){const service=conversionService(entry.object);if(service===
null)return entry;const{namespace,name}=service;if(services.has(`${namespace}/${name}`))return entry;if(await objects2.read("v1","Service",name,namespace)!==null)
return entry;warn(`${entry.file}: CRD ${entry.object.metadata.name} is applied without its conversion webhook, since nothing brings Service ${namespace}/${name}`);
const spec={...entry.object.spec,conversion:{strategy:"None"}};return{...entry,object:{...entry.object,spec}}}function conversionService(crd){if((0,fields.Qq)(crd,
"spec","conversion","strategy")!=="Webhook")return null;const service=(0,fields.ZZ)(crd,"spec","conversion","webhook","clientConfig","service");const namespace=(0,
fields.Qq)(service,"namespace");const name=(0,fields.Qq)(service,"name");return namespace===null||name===null?null:{namespace,name}};async function applyPrerequisites(fetched2,objects2,gateSettings,warn){
const{steps,clock:clock2}=gateSettings;const services=servicesOf(fetched2);const webhooks=new Webhooks(objects2,gateSettings,({namespace,name})=>services.has(`${namespace}\
/${name}`));const settings={...gateSettings,judge:webhooks.judge};const isGround=({object})=>(0,kubernetes_crd.Ez)(object)||object.kind==="Namespace";const ground=fetched2.
flatMap(({prerequisite,objects:all})=>[...prerequisite.namespace===null?[]:[namespaceOf(prerequisite.namespace,prerequisite.shown)],...all.filter(isGround)]);await steps.
step("prerequisites.crds",`${ground.length} CRD(s) and namespaces of the prerequisites`,async step=>{await Promise.all(ground.map(async entry=>applyPatiently(objects2,
settings,step,await withAnsweredConversion(entry,services,objects2,warn))));const crds2=ground.filter(({object})=>(0,kubernetes_crd.Ez)(object));await watchGate(
"the CRDs are established",settings,step,async()=>{const names=crds2.map(({object})=>object.metadata.name);return evaluateCrds(names,await Promise.all(crds2.map(
({object})=>objects2.read(object.apiVersion,object.kind,object.metadata.name))))})});await Promise.all(fetched2.map(async({prerequisite:{shown,namespace},objects:all},at)=>{
const rest=all.filter(entry=>!isGround(entry));if(rest.length===0)return;await steps.step(`prerequisites.apply.${at+1}`,`${shown} is applied and works`,async step=>{
const began=clock2.date();const{ground:ordered,rgds:rgds2,instances}=(0,inputs_manifests.Id)(rest);const applied2=[];const all2=[...ordered,...rgds2.flat(),...instances];
await applyInTurn(webhooks,all2,async(entry,isForLater)=>{const object=await inNamespace(objects2,entry.object,namespace??"default");const isApplied=await applyPatiently(
objects2,settings,step,{...entry,object},isForLater);if(isApplied)applied2.push({...entry,object});return isApplied});const settledAt=clock2.seconds();const progress={
began,secondsSettled:()=>clock2.seconds()-settledAt};await Promise.all(applied2.map(entry=>objectWorks(objects2,settings,step,entry,progress,notWorking)))})}))}
const namespaceOf=(name,file)=>({object:{apiVersion:"v1",kind:"Namespace",metadata:{name}},file,line:1});async function applyPatiently(objects2,settings,step,{object,
file},isForLater=notForLater){let isApplied=true;await watchGate(`${file}: ${(0,kubernetes_object.V)(object)} is applied`,settings,step,async()=>{try{await objects2.
apply(object);return passed(`${(0,kubernetes_object.V)(object)} applied`)}catch(error){if(!(error instanceof kube.a))throw error;if(await isForLater(error)){isApplied=
false;return passed(`${(0,kubernetes_object.V)(object)} is applied after the others: ${error.message}`)}if(isTransient(error)||error.status===404||isWebhookStarting(
error))return waiting(error.message,(0,src_errors.dJ)(error));throw new src_errors.w3(`${file}: ${error.message}`,{cause:error,failure:{code:"manifest-refused",
file}})}});return isApplied}const isWebhookStarting=({message})=>(0,kubernetes_refusal.n)(message)?.reason==="webhook-unreachable";const notWorking=(object,prerequisite,state)=>({
code:"prerequisite-not-working",prerequisite,object,state});;const usualProxy="https://proxy.golang.org";const module_proxy_mostZipBytes=128e6;async function fetchFromProxy({
module,version:version2,sum},folder,environment,step){const name=`${module}@${version2}`;if(sum===null)throw new src_errors.w3(`${name} cannot be verified: ther\
e is no Go on this machine, and no sum of the module is known`,{hint:`install Go (actions/setup-go) before this step, or give its sum (sum: h1:…=, from go.sum o\
r from go mod download -json ${name})`});const{work,downloadMirror,env}=environment;const url=`${proxyOf(env.GOPROXY)}/${escaped(module)}/@v/${escaped(version2)}\
.zip`;const file=(0,external_node_path_.join)(work,"module.zip");const got=await download({what:name,url:(0,inputs_mirror.B6)(url,downloadMirror),file,limits:{...usualLimits,
maxBytes:module_proxy_mostZipBytes}},environment);step.note(`${name}: ${got.bytes} bytes from the module proxy`);(0,external_node_fs_.rmSync)(folder,{recursive:true,
force:true});unpackModuleZip(file,name,folder);const found=await moduleSum(folder,name);if(found!==sum)throw new src_errors.w3(`${name} is not what its sum stan\
ds for: expected ${sum}, got ${found??"a file of another type"}`,{failure:{code:"checksum-mismatch",what:`the Go module ${name}`,url:name}});return{folder,sum}}
function proxyOf(list){const entries=(list||usualProxy).split(/[,|]/).map(entry=>entry.trim());const proxy=entries.find(entry=>/^https?:\/\//.test(entry));if(proxy===
void 0)throw new src_errors.w3("GOPROXY names no proxy, and without Go on this machine a module comes from nowhere else",{hint:"install Go (actions/setup-go) be\
fore this step, or set GOPROXY"});return(0,model_url.A)(proxy)}const escaped=text=>text.replace(/[A-Z]/g,letter=>`!${letter.toLowerCase()}`);;async function fetchPrerequisites(prerequisites,environment,steps){
const all=await Promise.allSettled(prerequisites.map((prerequisite,at)=>steps.step(`prerequisites.fetch.${at+1}`,`fetch ${prerequisite.shown}`,async step=>{const work=(0,
external_node_path_.join)(environment.work,`prerequisite-${at+1}`);(0,external_node_fs_.mkdirSync)(work,{recursive:true});const{objects:all2,sha256={}}=await fetched(
prerequisite,{...environment,work},step).catch(error=>{throw prerequisites_unusable(prerequisite,error)});const objects2=prerequisite.crdsOnly?all2.filter(({object})=>(0,
kubernetes_crd.Ez)(object)):all2;if(objects2.length===0)throw prerequisites_unusable(prerequisite,nothingIn(prerequisite,all2.length));step.note(`${objects2.length}\
 of ${all2.length} objects: ${objects2.map(({object})=>(0,kubernetes_object.V)(object)).join(", ")}`);return{prerequisite,objects:objects2,sha256}})));const errors=all.
flatMap(one=>one.status==="rejected"?[one.reason]:[]);const[first]=errors;if(errors.length===1)throw first;if(errors.length>1)throw new src_errors.w3(errors.map(
error=>`- ${(0,src_errors.bD)(error)}`).join("\n"),{cause:new AggregateError(errors,`${errors.length} prerequisites cannot be used`)});return all.flatMap(one=>one.
status==="fulfilled"?[one.value]:[])}const nothingIn=({shown},objects2)=>new src_errors.w3(`prerequisites: ${shown} has ${objects2===0?"no object":`${objects2} \
objects and no CRD`}`,{hint:"look at the folder that is named, and at crds-only"});const prerequisites_unusable=({shown},error)=>new src_errors.w3((0,src_errors.
bD)(error),{cause:error,failure:{code:"prerequisite-unusable",prerequisite:shown,problem:(0,src_errors.Zw)(error)}});function fetched({shown,source,namespace,values:values2},environment,step){
switch(source.from){case"files":return rendered(source.manifests,environment.workspace,environment,step);case"url":return ofUrl(source,shown,environment,step);case"\
module":return ofModule(source,shown,environment,step);case"chart-folder":return ofChart(source.folder,source.folder,{shown,namespace,values:values2},environment,
step);case"chart":return ofPublishedChart(source,{shown,namespace,values:values2},environment,step)}}async function rendered({objects:objects2,folders},workspace,environment,step){
const warn=environment.log.warning;return{objects:[...objects2,...await renderFolders(folders,workspace,{...environment,warn},step)]}}async function ofUrl({url,
sha256},shown,{work,downloadMirror,http:http2,clock:clock2,log},step){const file=(0,external_node_path_.join)(work,"manifests.yaml");const limits={...usualLimits,
maxBytes:input_file.t7};const from=(0,inputs_mirror.B6)(url,downloadMirror);const got=await download({what:shown,url:from,file,limits},{http:http2,clock:clock2,
log});if(got.sha256!==sha256)throw new src_errors.w3(`${shown} is not what its sha256 stands for: expected ${sha256}, got ${got.sha256}`,{hint:"look at what cha\
nged there before you change sha256",failure:{code:"checksum-mismatch",what:shown,url:shown}});step.note(`${got.bytes} bytes, sha256 ${got.sha256}`);const{objects:objects2}=(0,
manifest_text.PX)((0,external_node_fs_.readFileSync)(file,"utf8"),shown);return{objects:objects2.map(one=>({...one,file:shown}))}}async function ofModule({module,
version:version2,folder,sum},shown,environment,step){const{work,waitSeconds,log,digests}=environment;const name=`${module}@${version2}`;const options={work,waitSeconds,
recordedAs:"recorded.sha256"};const target=(0,external_node_path_.join)(work,"module");const go=await step.exec({tool:"go",args:["version"],cwd:work,timeoutSeconds:60});
const recorded=digests(name)?.sha256;const known=sum??(recorded===void 0?null:`h1:${Buffer.from(recorded,"hex").toString("base64")}`);const source=go.notStarted===
null?await fetchGoModule(name,target,options,step,log.warning):await fetchFromProxy({module,version:version2,sum:known},target,environment,step);const sha256=Buffer.
from(source.sum.slice("h1:".length),"base64").toString("hex");const expected=digests(name)?.sha256??null;if(sum!==null&&sum!==source.sum||expected!==null&&expected!==
sha256)throw new src_errors.w3(`${name} has the sum ${source.sum}, and ${sum!==null&&sum!==source.sum?`sum says ${sum}`:"the recorded one is another"}`,{failure:{
code:"checksum-mismatch",what:`the Go module ${name}`,url:name}});const manifests=await(0,inputs_manifests.ot)([folder===""?".":folder],source.folder,source.folder);
const{objects:objects2}=await rendered(manifests,source.folder,environment,step);const base=shown.slice(0,shown.indexOf(version2)+version2.length);return{objects:objects2.
map(one=>({...one,file:`${base}/${one.file}`})),sha256:{[name]:sha256}}}async function ofChart(path,named2,{shown,namespace,values:values2},{helm,work,kubernetes,
waitSeconds},step){const objects2=await renderChart(path,{...{helm,work,kubernetes,waitSeconds},namespace:namespace??"default",values:{user:values2},release:releaseName(
named2)},step);return{objects:objects2.map(object=>({object,file:shown,line:1}))}}async function ofPublishedChart({chart,version:version2,repository},entry,environment,step){
const{registryMirrors,downloadMirror,digests,work}=environment;const bare2=version2.replace(/^v/,"");const name=`${repository===null?chart.replace("oci://",""):
`${(0,inputs_mirror.ri)(repository).replace("https://","")}/${chart}`}:${version2}`;const{reference,plainHttp}=mirrored(chart,registryMirrors);const source=repository===
null?[reference,"--version",version2,...plainHttp?["--plain-http"]:[]]:[chart,"--repo",(0,inputs_mirror.B6)(repository,downloadMirror),"--version",version2];const said=await pullAs(
name,source,environment,step);const archive=(0,external_node_fs_.readdirSync)(work).find(file=>file.endsWith(".tgz"));if(archive===void 0)throw new src_errors.w3(
`helm said that it pulled ${name} (${bare2}), and left no archive`);const path=(0,external_node_path_.join)(work,archive);const sha256=said??(0,external_node_crypto_.
createHash)("sha256").update((0,external_node_fs_.readFileSync)(path)).digest("hex");const expected=digests(name)?.sha256??null;if(expected!==null&&expected!==sha256)
throw new src_errors.w3(`the chart ${name} is not the one that is recorded: expected SHA-256 ${expected}, got ${sha256}`,{failure:{code:"checksum-mismatch",what:`\
the chart ${chart}`,url:name}});return{...await ofChart(path,chart,entry,environment,step),sha256:{[name]:sha256}}};const withPrerequisites={cluster:["kind","ex\
isting"],also:({prerequisites})=>prerequisites.length>0};const prerequisitesFetch=stage({name:"prerequisites.fetch",title:"fetch and verify the prerequisites",needs:[
"tools.install"],when:withPrerequisites,run:({plan,places,steps,runtime},others)=>{const{inputs,versions,digests,prerequisites}=plan;const{kubectl,helm}=others.
of("tools.install").paths;const{workspace,downloadMirror,registryMirrors,waitSeconds}=inputs;const{clock:clock2,log,env}=runtime;return fetchPrerequisites(prerequisites,
{...{kubectl,helm,workspace,downloadMirror,registryMirrors,waitSeconds,digests,clock:clock2,log,env},work:places.work,kubernetes:versions.kubernetes,http:httpGet},
steps)},learned:fetched2=>({sha256:Object.assign({},...fetched2.map(({sha256})=>sha256))})});const prerequisitesApply=stage({name:"prerequisites.apply",title:"t\
he prerequisites are applied and work",needs:["cluster.connect","gate.base","prerequisites.fetch"],when:withPrerequisites,run:({settings,runtime},others)=>applyPrerequisites(
others.of("prerequisites.fetch"),others.of("cluster.connect").objects,settings,runtime.log.warning)});;function withConsole(cases,output){const rows=rowsOf(output);
const failed2=failedNames(output);const left=new Map(failed2);for(const{name,outcome}of cases)if(outcome==="failed")left.set(goName(name),(left.get(goName(name))??
0)-1);return cases.map(one=>{const own=rows.filter(({test})=>test===one.name);const isOnly=cases.filter(({name})=>name===one.name).length===1;const namespace=one.
namespace||(isOnly?namespaceIn(own):"");const missed=left.get(goName(one.name))??0;if(one.outcome!=="passed"||missed<=0)return{...one,namespace};left.set(goName(
one.name),missed-1);return{...one,namespace,outcome:"failed",failures:failuresIn(own)}})}const failuresUntilNow=output=>rowsOf(output).filter(({status})=>status===
"ERROR").map(row=>({test:row.test,failure:console_failureOf(row)}));const rowPattern=/\| \d{2}:\d{2}:\d{2} \| ([^|]{1,300}) \|(?: [^|]{1,300} \|){0,1} ([^|]{1,300}) \| ([A-Z]{1,10}) {0,40}\| ([A-Z]{1,10}) {0,40}\|(.{0,500})/;
function rowsOf(output){const rows=[];for(const line of output.split("\n")){const[,test="",step="",operation="",status="",object=""]=rowPattern.exec(line)??[];if(test!==
"")rows.push({test:test.trim(),step:step.trim(),operation,status,object:object.trim(),text:""});else if(/^ {8}/.test(line)&&!/^ {8}=== [A-Z]{1,20}$/.test(line)){
const last2=rows.at(-1);if(last2!==void 0)last2.text+=`${last2.text===""?"":"\n"}${line.slice(8)}`}}return rows}function failedNames(output){const found=new Map;
for(const[,name=""]of output.matchAll(/^ {0,8}--- FAIL: chainsaw\/(.{1,300}?)(?:#\d{2,4})? \(\d/gm))found.set(name,(found.get(name)??0)+1);return found}const goName=name=>name.
replace(/\s/g,"_");function failuresIn(rows){const told2=rows.filter(({status})=>status==="ERROR").map(console_failureOf);return told2.length>0?told2:[{step:"@c\
hainsaw",operation:"",message:"chainsaw counts it as failed, and its report has no operation that failed"}]}const console_failureOf=({step,operation,object,text})=>({
step,operation:operation.toLowerCase(),message:text||object||"it failed"});function namespaceIn(rows){const made=rows.find(({operation,object})=>operation==="CR\
EATE"&&/^v1\/Namespace @ /.test(object));return made?.object.slice("v1/Namespace @ ".length)??""}var results=__webpack_require__(70332);;const parallel=4;const mostAgain=3;
const mostReportBytes=64e6;async function runTests(run,step){const cases=await runFolders(run,run.folders,step,[]);run.record({schemaVersion:1,cases});const failed2=cases.
filter(({outcome})=>outcome==="failed");if(failed2.length===0){const skipped=cases.filter(({outcome})=>outcome==="skipped").length;step.note(`${cases.length-skipped}\
 of ${cases.length} cases passed, ${skipped} were skipped`);return cases}if(run.again){await runAgain(run,failed2,step);run.record({schemaVersion:1,cases})}throw new src_errors.
w3(`${failed2.length} of ${cases.length} chainsaw cases failed:
${failed2.slice(0,20).map(told).join("\n")}`,{hint:`run one alone: chainsaw test --test-dir ${failed2[0]?.folder??"."}`})}function told({name,failures,again}){const[
first]=failures;const where=first===void 0?"":` (${[first.step,first.operation].filter(Boolean).join(", ")})`;const second=again==="passed"?"; run again alone, \
it passed":"";return`- ${name}${where}: ${first===void 0?"it failed":(0,results.wZ)(first)}${second}`}async function runAgain(run,failed2,step){const chosen=failed2.
slice(0,mostAgain).filter(({folder})=>folder!=="");const folders=[...new Set(chosen.map(({folder})=>(0,external_node_path_.join)(run.workspace,folder)))];step.note(
`run again, so that what they make can be looked at: ${chosen.map(({name})=>name).join(", ")}`);const second=await runFolders(run,folders,step,["--skip-delete"]).
catch(()=>[]);for(const one of chosen){const found=second.filter(({folder,name})=>folder===one.folder&&name===one.name);if(found.some(({outcome})=>outcome==="fa\
iled"))one.again="failed";else if(found.some(({outcome})=>outcome==="passed"))one.again="passed"}}async function runFolders({chainsaw,workspace,kubeconfig,context,
work,waitSeconds},folders,step,options){const report=(0,external_node_path_.join)(work,"chainsaw-report.json");(0,external_node_fs_.rmSync)(report,{force:true});
const limit=(0,time_limits.zc)("chainsaw",waitSeconds);const result=await step.exec({tool:chainsaw,args:[...["test","--no-color","--parallel",String(parallel)],
...["--report-format","JSON","--report-path",work,"--report-name","chainsaw-report.json"],...context===null?[]:["--kube-context",context],...options,...folders.
flatMap(folder=>["--test-dir",folder])],cwd:workspace,env:{KUBECONFIG:kubeconfig},...limit});const reported=(0,results.DS)(readOrEmpty(report),workspace);const cases=reported===
null?null:withConsole(reported,result.output);if(cases===null||result.code!==0&&!cases.some(({outcome})=>outcome==="failed")){const problem=whyNot(result);throw new src_errors.
w3(`chainsaw could not run the tests: ${problem}`,{hint:result.timedOut?limit.timeoutAdvice:"its whole output is in the log of the step tests.run",failure:{code:"\
tests-not-run",problem:problem.split("\n").at(-1)??""}})}if(cases.length===0)throw new src_errors.w3("chainsaw ran no case",{failure:{code:"tests-not-run",problem:"\
its configuration leaves every case out"},hint:"look at spec.discovery of .chainsaw.yaml in the workspace: its regular expressions and testFile decide which cas\
es run"});return cases}const whyNot=result=>result.notStarted??(result.timedOut?`${(0,command_error.qQ)(result)}${toldUntilNow(result.output)}`:lastLines(result.
output));const toldUntilNow=output=>failuresUntilNow(output).slice(0,5).map(({test,failure})=>`; until then ${test} had failed in ${failure.step}: ${(0,results.
wZ)(failure)}`).join("");function readOrEmpty(file){try{return(0,read_file.M4)(file,mostReportBytes)}catch{return""}}const lastLines=output=>output.trim().split(
"\n").slice(-5).join("\n");var graph=__webpack_require__(28044);var external_node_util_=__webpack_require__(57975);;const schema_fields_deepest=30;const mostFields=2e3;
function leafFields(schema2,path="",depth=0){if(depth>schema_fields_deepest)return[];const items=(0,fields.ZZ)(schema2,"items");if((0,json.p)(items)){const inner=leafFields(
items,`${path}[]`,depth+1);return inner.length===1&&inner[0]?.path===`${path}[]`?[{path,default:(0,fields.ZZ)(schema2,"default")}]:inner}const properties=(0,fields.
ZZ)(schema2,"properties");if((0,json.p)(properties)&&Object.keys(properties).length>0)return Object.entries(properties).flatMap(([name,inner])=>leafFields(inner,
path===""?name:`${path}.${name}`,depth+1)).slice(0,mostFields);return path===""?[]:[{path,default:(0,fields.ZZ)(schema2,"default")}]}function sets(value,{path,default:usual}){
return valuesAt(value,path.split(".")).some(found=>usual===void 0||!(0,external_node_util_.isDeepStrictEqual)(found,usual))}function valuesAt(value,[name,...rest]){
if(name===void 0)return value===void 0||value===null?[]:[value];const lists=name.match(/\[\]/g)?.length??0;let found=[(0,fields.ZZ)(value,name.slice(0,name.length-
2*lists))];for(let level=0;level<lists;level++)found=found.flatMap(one=>Array.isArray(one)?one:[]);return found.flatMap(one=>valuesAt(one,rest))};class Coverage{seen=new Map;look({
rgd,schema:schema2,instances,objects:objects2,remaining}){const name=rgd.metadata.name;const known=this.seen.get(name);const seen=known??{...{rgd,fields:[],instances:new Set,
made:new Set,leftOut:new Set,waited:new Set},...{ready:new Set,set:new Set}};this.seen.set(name,seen);seen.rgd=rgd;if(schema2!==void 0)seen.fields=leafFields(schema2);
const nodes=(0,graph.c)(rgd);for(const instance2 of instances)lookAtInstance(seen,instance2,nodes,objects2,remaining)}record(){const rgds2=[...this.seen.values()].
toSorted((a,b)=>a.rgd.metadata.name.localeCompare(b.rgd.metadata.name)).map(coverageOf);return{schemaVersion:1,rgds:rgds2}}}function lookAtInstance(seen,instance2,nodes,objects2,remaining){
const{uid="",deletionTimestamp}=instance2.metadata;seen.instances.add(uid);for(const leaf of seen.fields)if(sets(instance2.spec,leaf))seen.set.add(leaf.path);const own=objects2.
filter(({metadata})=>metadata.labels?.[labels.a.instanceId]===uid);const made=new Set(own.map(({metadata})=>metadata.labels?.[labels.a.node]??""));const isSettled=deletionTimestamp===
void 0&&remaining.has(uid)&&isActive(instance2);const told2=waitingTold(instance2);for(const{id:id3}of nodes){if(made.has(id3))seen.made.add(id3);if(told2.includes(
`"${id3}"`))seen.waited.add(id3)}if(isSettled)lookForLeftOut(seen,nodes,made)}function lookForLeftOut(seen,nodes,made){for(const{id:id3,role,includeWhen}of nodes){
if(role==="external")seen.made.add(id3);if(made.has(id3)||role==="external")seen.ready.add(id3);else if(includeWhen.length>0)seen.leftOut.add(id3)}}function isActive(instance2){
const seen=(0,kubernetes_conditions.uH)(instance2,"Ready")?.observedGeneration;const{generation}=instance2.metadata;const isCurrent2=typeof seen!=="number"||generation===
void 0||seen>=generation;return(0,fields.Qq)(instance2,"status","state")==="ACTIVE"&&(0,kubernetes_conditions.i_)(instance2)&&isCurrent2}const waitingTold=instance2=>(0,
kubernetes_conditions.yb)(instance2).filter(({status})=>status!=="True").map(({message})=>message).join("\n");function coverageOf({rgd,fields:fields2,instances,
made,leftOut,waited,ready,set:set2}){const nodes=(0,graph.c)(rgd);const missed=[];const count=(all,isReached,told2)=>{const not=all.filter(one=>!isReached(one));
missed.push(...not.map(told2));return{reached:all.length-not.length,all:all.length}};const branches=of=>nodes.filter(node=>node[of].length>0&&(of==="readyWhen"||
node.role==="template")).flatMap(({id:id3})=>[{id:id3,value:true},{id:id3,value:false}]);const isIncluded={true:made,false:leftOut};const isReadyWhen={true:ready,
false:waited};return{rgd:rgd.metadata.name,kind:(0,kro_rgd._K)(rgd)?.kind??"",instances:instances.size,resources:count(nodes,({id:id3})=>made.has(id3),({id:id3})=>`\
resource ${id3} was never made`),includeWhen:count(branches("includeWhen"),({id:id3,value})=>isIncluded[`${value}`].has(id3),({id:id3,value})=>`includeWhen of ${id3}\
 was never ${value}`),readyWhen:count(branches("readyWhen"),({id:id3,value})=>isReadyWhen[`${value}`].has(id3),({id:id3,value})=>`readyWhen of ${id3} was not se\
en to be ${value}`),fields:count(fields2,({path})=>set2.has(path),({path,default:usual})=>`no instance sets spec.${path}${usual===void 0?"":" to another value t\
han its default"}`),missed}}const specSchema=(crd,version2)=>(0,fields.ZZ)((0,kubernetes_crd.pP)((0,kubernetes_crd.E4)(crd,version2)),"properties","spec");;const watch_coverage_pause=.3;
async function watchCoverage(objects2,clock2,ended,record,note){const coverage=new Coverage;let last2="";let failure="";while(!ended.aborted){try{await lookAtAll(
objects2,coverage);failure=""}catch(error){const said=(0,src_errors.bD)(error);if(said!==failure)note(`coverage: ${said}; tried again`);failure=said}const known=coverage.
record();const text=JSON.stringify(known);if(text!==last2&&known.rgds.length>0)record(known);last2=text;if(!ended.aborted)await clock2.sleep(watch_coverage_pause)}}
async function lookAtAll(objects2,coverage){const rgds2=await objects2.list(kro_rgd.sP.apiVersion,kro_rgd.sP.kind);const instances=await Promise.all(rgds2.map(rgd=>watch_coverage_instancesOf(
objects2,rgd)));const made=(await Promise.all((0,kro_rgd.E1)(rgds2).map(kind2=>madeOf(objects2,kind2)))).flat();const after=await Promise.all(rgds2.map((rgd,at)=>instances[at]?.
all.length===0?[]:listInstances(objects2,rgd)));const remaining=new Set(after.flat().filter(({metadata})=>metadata.deletionTimestamp===void 0).map(({metadata})=>metadata.
uid??""));for(const[at,rgd]of rgds2.entries()){const{all,schema:schema2}=instances[at]??{all:[],schema:void 0};coverage.look({rgd,schema:schema2,instances:all,objects:made,
remaining})}}async function watch_coverage_instancesOf(objects2,rgd){const kind2=(0,kro_rgd._K)(rgd);if(kind2===null)return{all:[],schema:void 0};const[all,served]=await Promise.
all([whileServed(()=>objects2.list(kind2.apiVersion,kind2.kind),[]),whileServed(()=>crdOfKind(objects2,kind2),null)]);if(served===null)return{all:[],schema:void 0};
const{crd}=served;return{all,schema:specSchema(crd,kind2.apiVersion.split("/")[1]??"")}}async function listInstances(objects2,rgd){const kind2=(0,kro_rgd._K)(rgd);
if(kind2===null)return[];return whileServed(()=>objects2.list(kind2.apiVersion,kind2.kind,{part:"metadata"}),[])}const madeOf=(objects2,{apiVersion:apiVersion2,
kind:kind2})=>whileServed(()=>objects2.list(apiVersion2,kind2,{selector:instance.y,part:"metadata"}),[]);async function whileServed(ask2,none){try{return await ask2()}catch(error){
if(error instanceof kube.a&&(error.status===404||error.status===429))return none;throw error}};async function withCoverage({places,redaction,steps,runtime},objects2,body){
const ended=new AbortController;const record=recordIn(places.report,redaction);const watching=steps.step("tests.coverage","see what your tests reach of the RGDs",
step=>watchCoverage(objects2,runtime.clock,ended.signal,known=>void record(evidence_records.zj,known),step.note));try{return await body()}finally{ended.abort();
await watching}};const testsRun=stage({name:"tests.run",title:"your chainsaw tests pass",needs:[...["tools.install","cluster.connect","gate.dns","gate.smoke"],...[
"prerequisites.apply","gate.images","gate.manifests"]],when:{cluster:["kind","existing"],also:({inputs})=>inputs.tests.length>0},run:(context,others)=>{const{plan,
places,steps,redaction,runtime}=context;const{inputs}=plan;const record=recordIn(places.report,redaction);const title=`chainsaw tests of ${inputs.tests.length} \
folder(s) pass`;const{objects:objects2}=others.of("cluster.connect");const run=()=>steps.step("tests.run",title,step=>runTests({chainsaw:others.of("tools.instal\
l").paths.chainsaw,...{folders:inputs.tests,workspace:inputs.workspace,work:places.work},...{waitSeconds:inputs.waitSeconds,again:inputs.cluster==="kind"},...inputs.
cluster==="kind"?{kubeconfig:places.kubeconfig,context:(0,kind.Vm)(inputs.clusterName)}:{kubeconfig:(0,connect.p0)(runtime.env),context:null},record:known=>void record(
evidence_records.sF,known)},step));return withStandIns("stand-ins.tests",context,objects2,()=>withCoverage(context,objects2,run))}});;const upgradePrepare=stage(
{name:"upgrade.prepare",title:"get the kro to upgrade to",needs:["tools.install","kro.render"],when:{cluster:["kind"],also:({upgrade})=>upgrade!==null},run:async(context,others)=>{
const{upgrade}=context.plan;if(upgrade===null)throw new Error("there is no upgrade");const{ko,helm}=others.of("tools.install").paths;const work=(0,external_node_path_.
join)(context.places.work,"upgrade");(0,external_node_fs_.mkdirSync)(work,{recursive:true,mode:write_file.qm});const steps=stepsOfPart(context.steps,"upgrade","\
for the upgrade");return upgrade.target.inputs.install==="source"?build(upgrade,{...context,steps},{ko,helm,work}):release(upgrade,steps,{helm,work})}});async function release({
target},steps,at){const manifests=await renderKro(target,await fetchChart(target,steps,at),steps,at);const image={reference:manifests.image,built:null,repoDigest:pinnedImageDigest(
target)};return{manifests,image,version:target.versions.kro,identity:null}}async function build({target},{steps,runtime,learned},{ko,helm,work}){const{platform,
env,folderCache,log}=runtime;const checkout=await sourceOfKro(target,work,steps,log.warning);const tools={ko,work,platform,env,folderCache,warn:log.warning};const{
image,cache}=await buildKroImage(target,checkout,steps,tools);learned({state:{buildCache:cache}});const manifests=await renderKro(target,chartOf(checkout,image),
steps,{helm,work});const expected={reference:manifests.image,built:image,repoDigest:null};return{manifests,image:expected,version:checkout.version,identity:checkout.
identity}};const pipeline=[hostCheck,clusterReach,versionsFit,clusterNodeImage,toolsInstall,manifestsRender,imagesFind,prerequisitesFetch,clusterCreate,clusterUnpack,
imagesLoad,kroSource,kroMake,kroBuild,kroImageLoad,kroChart,kroRender,upgradePrepare,clusterConnect,gateBase,kroCrds,kroAccess,kroFind,gateCrds,gateRbac,gateImage,
kroApply,gateController,gateSmoke,gateDns,gateImages,prerequisitesApply,gateManifests,testsRun,renderedWrite];;async function up(plan,{recorder,steps,redaction},runtime,stages=pipeline){
const{clusterName,waitSeconds,namespace}=plan.inputs;const faults=faultsOfStages(stages);if(faults.length>0)throw new Error(`the list of stages is wrong: ${faults.
join("; ")}`);runtime.output("cluster-name",clusterName);const record=facts=>{if(facts===void 0)return;recorder.learned(facts);publishFacts(facts,recorder.state.
places.kubeconfig,runtime)};const context={plan,places:recorder.state.places,steps,redaction,settings:{steps,clock:runtime.clock,waitSeconds,namespace,runId:recorder.
state.places.runId},runtime,learned:record};await runStages(stages.filter(stage2=>isPartOf(stage2,plan)).map(failingAsStep),context,{begins:stage2=>record(stage2.
before?.(context)),ends:(stage2,result)=>record(stage2.learned?.(result,context)),fails:(stage2,error)=>record(stage2.failed?.(error))})}function publishFacts({
state,run},kubeconfig,{output,exportVariable}){if(state?.cluster==="made"||state?.cluster==="found"){exportVariable("KUBECONFIG",kubeconfig);output("kubeconfig",
kubeconfig)}if(state?.context)output("context",state.context);if(run?.image)output("image",run.image.reference)}const failingAsStep=stage2=>({...stage2,run:async(context,others)=>{
const{steps}=context;try{return await stage2.run(context,others)}catch(error){if(!steps.hasRecorded(error))await steps.step(stage2.name,stage2.title,()=>Promise.
reject(error));throw error}}})})};
