var __freeze=Object.freeze;var __defProp=Object.defineProperty;var __template=(cooked,raw)=>__freeze(__defProp(cooked,"raw",{value:__freeze(raw||cooked.slice())}));var _a;export const id=882;export const ids=[882];export const modules={99116:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G:()=>readTestCases,t:()=>readCoverage});var _evidence_record_shapes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9175);var _evidence_records_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
23743);const readTestCases=evidence=>evidence.recordOf(_evidence_records_js__WEBPACK_IMPORTED_MODULE_1__.sF,_evidence_record_shapes_js__WEBPACK_IMPORTED_MODULE_0__.
Dq)?.cases??[];const readCoverage=evidence=>evidence.recordOf(_evidence_records_js__WEBPACK_IMPORTED_MODULE_1__.zj,_evidence_record_shapes_js__WEBPACK_IMPORTED_MODULE_0__.
iU)?.rgds??[]}),55453:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>readChanges});var compare=__webpack_require__(
97605);var kube_object_shape=__webpack_require__(94366);var shape=__webpack_require__(34416);var baseline=__webpack_require__(80094);;const mostObjects=5e4;const seconds=(0,
shape.or)((0,shape.vj)(1e8),0);const textOrNull=(0,shape.or)((0,shape.Xd)(shape.Qq),null);const objects=(0,shape.or)((0,shape.c3)(kube_object_shape.e,mostObjects),
[]);const snapshotShape=(0,shape.Ik)({schemaVersion:(0,shape.or)((0,shape.yL)(1),1),takenAt:(0,shape.or)(shape.Qq,""),rgds:objects,revisions:objects,crds:(0,shape.
or)((0,shape.c3)((0,shape.Ik)({name:shape.Uq,kind:shape.Qq,schema:shape.aH}),mostObjects),[]),instances:objects,objects,pods:(0,shape.or)((0,shape.c3)((0,shape.
Ik)({namespace:shape.Qq,name:shape.Uq,uid:shape.Qq,owner:textOrNull,restarts:(0,shape.or)((0,shape.vj)(1e9),0)}),mostObjects),[])});const applied=(0,shape.or)((0,
shape.c3)((0,shape.Ik)({object:shape.Uq,apiVersion:shape.Qq,file:shape.Qq,line:(0,shape.or)(shape.n8,1),manifest:(0,shape.yL)("new","changed","same","deleted"),
outcome:(0,shape.yL)("works","refused","fails"),seconds,message:textOrNull}),mostObjects),[]);const woken=(0,shape.or)((0,shape.c3)((0,shape.Ik)({object:shape.Uq,
apiVersion:shape.Qq,answered:(0,shape.or)((0,shape.Xd)(shape.Jt),null),state:textOrNull,seconds,message:textOrNull}),mostObjects),[]);const transitionShape=(0,shape.
Ik)({schemaVersion:(0,shape.or)((0,shape.yL)(1),1),baseline:(0,shape.Ik)({what:shape.Qq,commit:textOrNull,same:(0,shape.or)(shape.Jt,false)}),upgrade:(0,shape.or)(
(0,shape.Xd)((0,shape.Ik)({from:shape.Qq,to:shape.Qq,seconds,narrowed:(0,shape.or)((0,shape.c3)((0,shape.Ik)({crd:shape.Uq,fields:(0,shape.or)((0,shape.c3)(shape.
Qq,mostObjects),[])}),mostObjects),[])})),null),failOn:(0,shape.or)((0,shape.c3)((0,shape.yL)(...baseline.IK),baseline.IK.length),[]),baselineFaults:applied,applied,
woken,restart:(0,shape.or)((0,shape.Xd)((0,shape.Ik)({seconds,message:textOrNull})),null),served:woken,wanted:(0,shape.or)((0,shape.A7)(shape.aH),{})});var records=__webpack_require__(
46299);;const empty={schemaVersion:1,takenAt:"",rgds:[],revisions:[],crds:[],instances:[],objects:[],pods:[]};const known=new WeakMap;function readChanges(evidence){
const read=known.get(evidence)??{changes:changesIn(evidence)};known.set(evidence,read);return read.changes}function changesIn(evidence){const transition=evidence.
recordOf(records.G.transition,transitionShape);if(transition===null)return null;if(transition.baseline.same)return(0,compare.L)(empty,empty,transition);const before=evidence.
recordOf(records.G.before,snapshotShape);const after=evidence.recordOf(records.G.after,snapshotShape);return before===null||after===null?null:(0,compare.L)(before,
after,transition)}}),22161:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>decide});var errors=__webpack_require__(
83916);var diagnosis=__webpack_require__(62196);;const dimensions=["host","version","deploy","image","crd","rbac","network","webhook","scheduling","crash","reso\
urce","change"];var pasteable=__webpack_require__(25166);var failures=__webpack_require__(52075);var missing_evidence=__webpack_require__(94594);var steps=__webpack_require__(
91881);var kro_rgd=__webpack_require__(86677);var api_path=__webpack_require__(69080);var object=__webpack_require__(83159);var children=__webpack_require__(199);
var controller=__webpack_require__(97388);var kro_objects=__webpack_require__(22881);var memoize=__webpack_require__(62702);var workloads=__webpack_require__(98224);
;const shared=new Set(["node","control-plane","pod-network","dns"]);function isNear(evidence,cause,symptom){if(cause.component==="change")return cause.object===
symptom.object;if(cause.object===null||symptom.object===null||cause.object===symptom.object)return true;if(symptom.about.includes(cause.object))return true;const[
a,b]=[scopeOf(evidence,cause),scopeOf(evidence,symptom)];const[kind,namespace=""]=cause.object.split("/");if(kind==="Namespace"&&cause.component==="objects")return namespaceReaches(
evidence,{object:cause.object,namespace,isWorkload:false},b,symptom.object);switch(a.kind){case"cluster":return true;case"kro":return b.kind!=="namespace";case"\
rgd":return rgdReaches(evidence,a.name,b);case"instance":return instanceReaches(evidence,a.instance,b);default:return namespaceReaches(evidence,{...a,object:cause.
object},b,symptom.object)}}function rgdReaches(evidence,name,symptom){if(symptom.kind==="cluster")return true;if(symptom.kind==="instance")return rgdsBehind(evidence,
symptom.instance).has(name);if(symptom.kind!=="rgd")return false;const rgd=(0,kro_objects.C3)(evidence).find(one=>(0,object.V)(one)===symptom.name);return rgd!==
void 0&&usedBy(evidence,rgd).has(name)}function instanceReaches(evidence,instance,symptom){if(symptom.kind==="cluster")return true;if(symptom.kind==="rgd")return rgdsBehind(
evidence,instance).has(symptom.name);return symptom.kind==="instance"&&(0,children.Xv)(evidence,symptom.instance.object).has((0,object.V)(instance.object))}function namespaceReaches(evidence,cause,symptom,object2){
if(symptom.kind==="cluster")return true;if(symptom.kind==="instance")return reachesInstance(evidence,cause,symptom.instance.object);if(symptom.kind!=="namespace"||
symptom.namespace!==cause.namespace)return false;const[one,other]=[cause.object,object2].map(pod=>(0,workloads.R)(evidence,pod)??pod);return!(isPod(cause.object)&&
isPod(object2))||one===other}function reachesInstance(evidence,cause,instance){if(cause.namespace==="?")return true;const owners=[instance,...nestedInstances(evidence,
instance)];const made=owners.flatMap(owner=>(0,children.LU)(evidence,owner).map(({object:object2})=>object2));if(!cause.isWorkload)return[...owners,...made].some(
({metadata})=>metadata.namespace===cause.namespace);const above=[cause.object,...(0,workloads.K)(evidence,cause.object)];const names=new Set([...made.map(object.
V),...owners.map(object.V)]);return above.some(name=>names.has(name))}const nestedInstances=(evidence,instance)=>[...(0,children.Xv)(evidence,instance)].flatMap(
name=>instancesByName(evidence).get(name)?.object??[]);const isPod=object2=>object2.startsWith("Pod/");const kroKinds=new Set(["Deployment","Lease","ServiceAcco\
unt","ClusterRole","ClusterRoleBinding"]);const workloadKinds=new Set(["Pod","Deployment","StatefulSet","Job","DaemonSet","ReplicaSet"]);function scopeOf(evidence,{
object:object2,component}){const parts=(object2??"").split("/");const[kind="",namespace=""]=parts;const instance=instancesByName(evidence).get(object2??"");if(instance!==
void 0)return{kind:"instance",instance};if(kind===kro_rgd.sP.kind)return{kind:"rgd",name:object2??""};if(parts.length===2&&kroKinds.has(kind))return{kind:"kro"};
if(parts.length!==3)return{kind:"cluster"};if(namespace===(0,controller.uk)(evidence))return{kind:"kro"};if(namespace==="kube-system"&&shared.has(component))return{
kind:"cluster"};return{kind:"namespace",namespace,isWorkload:workloadKinds.has(kind)}}const instancesByName=(0,memoize.B)(evidence=>new Map((0,kro_objects.sG)(evidence).
map(one=>[(0,object.V)(one.object),one])));function rgdsBehind(evidence,instance){const own=(0,children.b_)(evidence,instance);return own===null?new Set((0,kro_objects.
C3)(evidence).map(object.V)):usedBy(evidence,own)}function usedBy(evidence,own){const found=new Set;const visit=rgd=>{if(found.has((0,object.V)(rgd)))return;found.
add((0,object.V)(rgd));for(const{made,read}of(0,kro_rgd.F3)(rgd)){const kind=made??read;if(kind===null)continue;for(const other of(0,kro_rgd.ob)((0,kro_objects.
C3)(evidence),kind.kind,(0,api_path.F)(kind.apiVersion)))visit(other)}};visit(own);return found};const components={versions:"Versions of kro, Kubernetes, kind a\
nd the tools, and whether they fit each other",machine:"The machine: memory, disk, inotify watches, cgroups",docker:"The Docker daemon, its networks and ports",
node:"Nodes: their container, systemd, kubelet and containerd","control-plane":"API server, etcd, scheduler and controller manager, and the way to them",egress:"\
What the machine reaches outside: proxy, Go modules",tools:"Downloads of tools, charts and sources",build:"The build of kro's image",image:"Images on the nodes:\
 loaded, pulled by containerd",registry:"What a registry answers to a pull",crd:"CustomResourceDefinitions and other APIs of the cluster",rbac:"Bindings and rol\
es of the controller's ServiceAccount","network-policy":"NetworkPolicies in the way of the controller","pod-network":"The network of pods: CNI, kube-proxy, the \
way to the API server",dns:"CoreDNS, and name resolution in pods",webhook:"Webhooks: their services, pods and certificates",admission:"What the cluster admits: \
policies, Pod Security, quotas, LimitRanges",scheduling:"Nodes and volumes for pods",program:"A program and its settings: flags, ports, memory limit, token",container:"\
Containers that end or are not ready",install:"How kro was put there: kubectl, Helm, replicas",controller:"kro's controller as a whole: whether it leads",definition:"\
What an RGD says",rgd:"What became of an RGD: whether kro serves it",objects:"The user's objects: what the API server refuses, what cannot work as it is written",
instance:"What became of an instance, and of what was applied beside it",change:"What a change of manifests does to what is there",steps:"What the tools of the \
job saw of it: waits that ran out"};const componentNames=Object.keys(components);;const edges=[{from:"versions",to:"node",why:"kubelet 1.35 and later do not sta\
rt on cgroup v1; a kind that is too old cannot set up a newer node image."},{from:"versions",to:"build",why:"A Go that is older than go.mod asks for does not co\
mpile kro."},{from:"versions",to:"container",why:"A controller ends at a flag of the Deployment that its version does not know."},{from:"versions",to:"rgd",why:"\
kro cannot read the schemas of an API server that is too old for it."},{from:"machine",to:"docker",why:"Without disk or memory the Docker daemon does not answer\
."},{from:"machine",to:"node",why:"Nodes share inotify watches, memory, disk and cgroups with the machine."},{from:"machine",to:"tools",why:"A download needs ro\
om on the disk."},{from:"machine",to:"build",why:"The compiler needs memory and disk."},{from:"machine",to:"image",why:"An image that is loaded needs room on th\
e disk."},{from:"egress",to:"docker",why:"Docker pulls the image of the nodes through the network of the machine."},{from:"docker",to:"node",why:"A node is a co\
ntainer of Docker."},{from:"node",to:"control-plane",why:"The control plane runs as pods of a node."},{from:"node",to:"pod-network",why:"CNI and kube-proxy run \
on every node."},{from:"node",to:"image",why:"containerd of the node takes and pulls images."},{from:"node",to:"scheduling",why:"A node that is not ready has a \
taint, and evicts pods when it is low on something."},{from:"control-plane",to:"pod-network",why:"Pods reach an API server that is there."},{from:"egress",to:"t\
ools",why:"Downloads go through the proxy."},{from:"egress",to:"build",why:"Go fetches the modules of kro."},{from:"egress",to:"image",why:"Nodes pull through t\
he network of the machine."},{from:"build",to:"image",why:"What was not built, or for another platform, cannot run on the node."},{from:"build",to:"steps",why:"\
ko apply hands nothing to kubectl where a build failed."},{from:"image",to:"container",why:"A container starts from its image."},{from:"registry",to:"container",
why:"A container whose image is not pulled does not run."},{from:"crd",to:"container",why:"The controller ends where it cannot watch its own kinds."},{from:"crd",
to:"rgd",why:"kro reads all APIs of the server, and writes a CRD for each RGD."},{from:"crd",to:"objects",why:"As long as an API does not answer, no namespace c\
an be deleted: what is in it cannot be listed."},{from:"rbac",to:"container",why:"The controller ends, or loses its lease, where it may not do its work."},{from:"\
rbac",to:"rgd",why:"kro serves a kind that it may watch."},{from:"network-policy",to:"pod-network",why:"A policy keeps the controller from the API server."},{from:"\
network-policy",to:"dns",why:"A policy keeps the controller from CoreDNS."},{from:"pod-network",to:"dns",why:"CoreDNS is reached through the network of pods, an\
d reads the API server."},{from:"pod-network",to:"scheduling",why:"A node without CNI has the taint not-ready."},{from:"pod-network",to:"container",why:"The con\
troller ends where it does not reach the API server."},{from:"pod-network",to:"webhook",why:"The API server reaches webhooks through the network of pods."},{from:"\
scheduling",to:"dns",why:"CoreDNS is a Deployment like others: its pods need a node.",source:"kubernetes/kubernetes cmd/kubeadm/app/phases/addons/dns/manifests.\
go"},{from:"dns",to:"container",why:"A program that cannot resolve a name ends."},{from:"scheduling",to:"container",why:"A pod without a node runs no container.",
source:"kubernetes/kubernetes pkg/scheduler/schedule_one.go"},{from:"program",to:"container",why:"What is wrong with a program ends its container."},{from:"admi\
ssion",to:"container",why:"A pod that is not admitted is not made.",source:"kubernetes/kubernetes pkg/controller/replicaset/replica_set.go (FailedCreate)"},{from:"\
container",to:"controller",why:"The controller is a container."},{from:"container",to:"instance",why:"An instance is ready when the pods of what it made are."},
{from:"container",to:"webhook",why:"A webhook is served by pods."},{from:"webhook",to:"rgd",why:"The API server asks webhooks before it takes the CRD of an RGD,\
 or an object of an instance."},{from:"install",to:"controller",why:"A controller that was not installed, or is scaled to zero, reconciles nothing."},{from:"con\
troller",to:"rgd",why:"RGDs are looked at by the controller that leads."},{from:"definition",to:"rgd",why:"kro serves no kind whose RGD it does not accept."},{from:"\
definition",to:"objects",why:"Objects are made from the templates of the RGD."},{from:"definition",to:"change",why:"A change that kro refuses is seen in what li\
ves in the cluster.",source:"kubernetes-sigs/kro pkg/controller/resourcegraphdefinition/controller_reconcile.go"},{from:"rgd",to:"instance",why:"Instances are r\
econciled by the RGD of their kind."},{from:"admission",to:"instance",why:"The API server takes no object that the cluster does not admit."},{from:"objects",to:"\
instance",why:"An instance is ready when all its objects are there."},{from:"rgd",to:"change",why:"What is wrong with an RGD is wrong with the changed one.",source:"\
kubernetes-sigs/kro pkg/controller/resourcegraphdefinition/controller_reconcile.go"},{from:"instance",to:"change",why:"What keeps an instance from working keeps\
 the changed one, too.",source:"kubernetes-sigs/kro pkg/controller/instance/controller.go"},{from:"rgd",to:"steps",why:"kro makes the CRD of an RGD when it acce\
pts it; before that kubectl knows no such kind."},{from:"controller",to:"steps",why:"helm --wait and kubectl rollout wait for the controller."},{from:"instance",
to:"steps",why:"kubectl wait waits for instances."},{from:"tools",to:"steps",why:"Nothing is applied where a chart or source was not downloaded."}];;const distance=(from,to)=>distances.
get(from)?.get(to)??null;const distances=new Map(componentNames.map(from=>[from,distancesFrom(from)]));function distancesFrom(from){const found=new Map;let reached=[
from];for(let far=1;reached.length>0;far+=1){reached=reached.flatMap(one=>edges.filter(edge=>edge.from===one).map(({to})=>to));reached=[...new Set(reached)].filter(
to=>to!==from&&!found.has(to));for(const to of reached)found.set(to,far)}return found};const severities=["error","warning","info"];function orderByCause(findings,rules,isNear2=()=>true,isGivenUp=()=>false){
const places=new Map(rules.map((rule,place)=>[rule.id,place]));const byDepth=[...findings].sort((a,b)=>severities.indexOf(a.severity)-severities.indexOf(b.severity)||
dimensions.indexOf(a.dimension)-dimensions.indexOf(b.dimension)||(places.get(a.rule)??0)-(places.get(b.rule)??0)||compare(a.object??"",b.object??"")||compare(a.
title,b.title));const causes=causesOf(byDepth,rules,isNear2);const generation=finding=>{let count=0;for(let cause=causes.get(finding);cause!==void 0;cause=causes.
get(cause))count+=1;return count};const ordered=byDepth.map(finding=>({finding,generation:generation(finding)})).sort((a,b)=>severities.indexOf(a.finding.severity)-
severities.indexOf(b.finding.severity)||a.generation-b.generation||Number(isGivenUp(b.finding))-Number(isGivenUp(a.finding))).map(({finding})=>finding);const ids2=idsOf(
ordered);return ordered.map(finding=>{const{component:_,about:__,part:___,...told}=finding;const cause=causes.get(finding);return{...told,id:ids2.get(finding)??
finding.rule,causedBy:cause?.rule??null,causedById:(cause&&ids2.get(cause))??null}})}function idsOf(findings){const counts=new Map;return new Map(findings.map(finding=>{
const count=(counts.get(finding.rule)??0)+1;counts.set(finding.rule,count);return[finding,`${finding.rule}#${count}`]}))}function causesOf(findings,rules,isNear2){
const superseded=new Map(rules.map(({id:id2,supersedes})=>[id2,new Set(supersedes)]));const causes=new Map;for(const symptom of findings){const candidates=findings.
flatMap(cause=>{const far=superseded.get(cause.rule)?.has(symptom.rule)?0:distance(cause.component,symptom.component);return far!==null&&severities.indexOf(cause.
severity)<=severities.indexOf(symptom.severity)&&isNear2(cause,symptom)?[{cause,far}]:[]});const least=Math.min(...candidates.map(({far})=>far));const nearest=candidates.
filter(({far})=>far===least).map(({cause})=>cause);const found=nearest.find(one=>!nearest.some(other=>superseded.get(one.rule)?.has(other.rule)&&isNear2(one,other)));
if(found!==void 0)causes.set(symptom,found)}return causes}const compare=(a,b)=>a<b?-1:a>b?1:0;var group_by=__webpack_require__(81354);;function onePerWorkload(evidence,findings,limit){
const groups=(0,group_by.$)(findings,finding=>sameness(evidence,finding)??finding);return[...groups.values()].map(group=>together(evidence,group,limit))}function sameness(evidence,{
rule,severity,object:object2,title}){const workload=object2===null?null:(0,workloads.R)(evidence,object2);if(object2===null||workload===null)return null;return[
rule,severity,workload,withoutName(title,object2)].join("\n")}const withoutName=(title,pod)=>title.replaceAll(pod.split("/").at(-1)??"","").replace(/(?<!\d)\d+ times so far/,
"");function together(evidence,group,limit){const pods=[...group].sort((a,b)=>(a.object??"")<(b.object??"")?-1:1);const[first,...others]=pods;if(first===void 0)
throw new Error("a group of findings is never empty");if(others.length===0)return first;const workload=(0,workloads.R)(evidence,first.object??"");const names=others.
map(({object:object2})=>object2?.split("/").at(-1));return{...first,title:`${first.title} (and ${others.length} more ${others.length===1?"pod":"pods"} of ${workload}\
)`,detail:`${first.detail} The same holds of ${names.slice(0,5).join(", ")}${names.length>5?` and ${names.length-5} more`:""}.`,evidence:inTurn(pods.map(pod=>pod.
evidence)).slice(0,limit)}}function inTurn(proofs){const most=Math.max(...proofs.map(({length})=>length));const all=Array.from({length:most},(_,turn)=>proofs.flatMap(
proof=>proof[turn]??[])).flat();return[...new Map(all.map(quote=>[`${quote.file}:${quote.line}`,quote])).values()]};const quoteLimit=6;const titleLimit=1e3;const detailLimit=8e3;
function decide(evidence,rules){const broken=[];const found=rules.flatMap(rule=>apply(rule,evidence,broken));const distinct=onePerWorkload(evidence,withoutRepetition(
found),quoteLimit);const givenUp=objectsGivenUp(evidence);const findings=orderByCause(distinct,rules,(cause,symptom)=>isNear(evidence,cause,symptom),({object:object2})=>object2!==
null&&givenUp.has(object2));const failed=(0,steps.cG)(evidence);const{run,collection}=evidence;const unread=evidence.unread();return{schemaVersion:1,outcome:(0,
steps.$T)(evidence)||(0,missing_evidence.HA)(evidence).length>0||unread.lost||findings.some(({severity})=>severity==="error")?"failed":"healthy",failedStep:failed,
cause:findings.find(diagnosis.A)?.rule??null,findings,versions:run?.versions??{},timeline:evidence.steps.map(({step,start,seconds,outcome})=>({step,start,seconds,
outcome})),collected:{files:collection?.files??evidence.files.length,bytes:collection?.bytes??0,seconds:collection?.seconds??0,truncated:[...collection?.truncated??
[],...unread.cut],failed:[...collection?.failed??[],...unread.failed,...broken]}}}const objectsGivenUp=evidence=>new Set((0,steps.th)(evidence).flatMap(step=>(0,
failures.L$)(evidence,step)).flatMap(({code,object:object2})=>code==="object-failed"&&object2!==void 0?[object2]:[]));function apply(rule,evidence,broken){try{return rule.
find(evidence).map(match=>({rule:rule.id,dimension:dimensionOf(rule.id),severity:match.severity??"error",title:bounded(match.title,titleLimit),detail:bounded(match.
detail,detailLimit),object:match.object??null,evidence:match.evidence.slice(0,quoteLimit),fix:(0,pasteable.yK)(match.fix,evidence,match.evidence),component:rule.
component,about:match.about??[],part:match.part??""}))}catch(error){broken.push(`rule ${rule.id} could not be evaluated: ${(0,errors.bD)(error)}`);return[]}}const bounded=(text,limit)=>text.
length<=limit?text:`${text.slice(0,limit-1)}…`;function dimensionOf(id2){const name=id2.split("/",1)[0];const dimension=dimensions.find(known=>known===name);if(dimension===
void 0)throw new Error(`the rule ${id2} has no known dimension`);return dimension}function withoutRepetition(findings){const kept=new Map;for(const finding of findings.
filter(({evidence})=>evidence.length>0)){const key=[finding.rule,finding.object??finding.title,finding.part].join("\n");const same=kept.get(key);if(same===void 0)
kept.set(key,finding);else same.evidence=withoutDoubles([...same.evidence,...finding.evidence]).slice(0,quoteLimit)}return[...kept.values()]}function withoutDoubles(quotes){
const seen=new Set;return quotes.filter(({file,line})=>{const key=`${file}:${line}`;return!seen.has(key)&&seen.add(key)})}}),91417:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>logsOfFailure});var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(41610);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
83159);var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34704);var _diagnosis_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
62196);var _reading_children_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(199);var _reading_container_logs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
43737);var _reading_controller_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(97388);var _reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
22881);var _reading_pods_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(82640);var _reading_steps_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(91881);
var _reading_workloads_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(98224);function logsOfFailure(diagnosis,evidence,limit){const cause=(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_8__.
r)(diagnosis);const quoted=(cause?.evidence??[]).flatMap(({file})=>evidence.logs.find(log=>log.file===file)??[]);const ofController=(0,_reading_controller_js__WEBPACK_IMPORTED_MODULE_3__.
kM)(evidence).flatMap(file=>evidence.logs.find(log=>log.file===file)??[]);const pods=(0,_reading_pods_js__WEBPACK_IMPORTED_MODULE_5__.d)(evidence).map(({pod})=>pod);
const failing=pods.filter(pod=>fails(evidence,pod));const object=cause?.object??null;const logs=[...quoted,...object===null?[]:logsOf(evidence,podsOfObject(evidence,
object)),...object===null?[]:logsOf(evidence,podsOfInstance(evidence,failing,object)),...(0,_reading_controller_js__WEBPACK_IMPORTED_MODULE_3__.$f)(evidence)?ofController:
[],...logsOf(evidence,failing),...ofController].filter(({file})=>(evidence.text(file)??"").trim()!=="");const byPod=new Map;for(const log of logs){const pod=`${log.
namespace}/${log.pod}/${log.podUid??""}`;if(!byPod.has(pod))byPod.set(pod,log)}return[...byPod.values()].slice(0,limit).map(log=>({...log,...runOf(evidence,log)}))}
const logsOf=(evidence,pods)=>pods.flatMap(pod=>(0,_reading_container_logs_js__WEBPACK_IMPORTED_MODULE_2__.ki)(evidence,pod));const fails=(evidence,pod)=>!(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.
$L)(pod)&&(!(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_9__.i_)(pod)&&!(0,_reading_steps_js__WEBPACK_IMPORTED_MODULE_6__.zd)(evidence,pod)||(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.
Mz)(pod).some(container=>(container.last?.exitCode??0)!==0&&(0,_reading_container_logs_js__WEBPACK_IMPORTED_MODULE_2__.wt)(evidence,container)));const podsOfObject=(evidence,object)=>evidence.
objects("pods").filter(pod=>(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__.V)(pod)===object||(0,_reading_workloads_js__WEBPACK_IMPORTED_MODULE_7__.
R)(evidence,(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__.V)(pod))===object).sort((a,b)=>Number(fails(evidence,b))-Number(fails(evidence,a)));function podsOfInstance(evidence,pods,object){
const instance=(0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_4__.sG)(evidence).find(one=>(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__.V)(one.
object)===object);if(instance===void 0)return[];const children=new Set((0,_reading_children_js__WEBPACK_IMPORTED_MODULE_1__.LU)(evidence,instance.object).map(child=>(0,
_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__.V)(child.object)));return pods.filter(pod=>children.has((0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__.
V)(pod))||children.has((0,_reading_workloads_js__WEBPACK_IMPORTED_MODULE_7__.R)(evidence,(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_10__.V)(pod))??
""))}function runOf(evidence,log){const pod=evidence.objects("pods").find(one=>(0,_reading_container_logs_js__WEBPACK_IMPORTED_MODULE_2__.e0)(log,one));if(pod===
void 0)return{exitCode:null,role:null};const container=(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.Mz)(pod).find(({name})=>name===log.container);const ending=log.
previous?container?.last:container?.terminated;const isController=(0,_reading_controller_js__WEBPACK_IMPORTED_MODULE_3__.Ri)(evidence).includes(pod);return{exitCode:ending?.
exitCode??null,role:!isController?null:(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_9__.i_)(pod)&&(0,_reading_controller_js__WEBPACK_IMPORTED_MODULE_3__.
ac)(evidence,pod)?"leader":"controller"}}}),45452:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>graphsOf});var _model_group_by_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(81354);var _model_kro_graph_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
28044);var _model_kro_messages_classify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22454);var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
41610);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(83159);var _reading_children_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
199);var _reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22881);var _reading_memoize_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
62702);var _unhealthy_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(37941);const graphsOf=(0,_reading_memoize_js__WEBPACK_IMPORTED_MODULE_5__.B)(evidence=>{
const inactive=new Set((0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.w8)(evidence).map(({metadata})=>metadata.name));const unsettled=new Set((0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.
TL)(evidence).map(({object})=>object));const instances=(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_6__.$)((0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.
sG)(evidence),instance=>(0,_reading_children_js__WEBPACK_IMPORTED_MODULE_2__.b_)(evidence,instance)?.metadata.name??null);return(0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.
C3)(evidence).map(rgd=>{const own=instances.get(rgd.metadata.name)??[];const shown=own.find(({object})=>unsettled.has(object))??own[0];const isSettled=shown!==void 0&&
!unsettled.has(shown.object);return{rgd,isActive:!inactive.has(rgd.metadata.name),instance:shown===void 0?null:{name:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_7__.
V)(shown.object),state:shown.state??"no status",isSettled},others:Math.max(0,own.length-1),nodes:shown===void 0?(0,_model_kro_graph_js__WEBPACK_IMPORTED_MODULE_0__.
c)(rgd).map(node=>({...node,state:"unknown",objects:[],why:null})):nodesOf(evidence,rgd,shown.object,isSettled)}}).filter(({nodes})=>nodes.length>0).toSorted((a,b)=>troubleOf(
b)-troubleOf(a))});const troubleOf=({isActive,instance})=>(isActive?0:2)+(instance===null||instance.isSettled?0:1);function nodesOf(evidence,rgd,instance,isSettled){
const children=(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_6__.$)((0,_reading_children_js__WEBPACK_IMPORTED_MODULE_2__.LU)(evidence,instance),({node})=>node);
const named=waitedFor(instance);return(0,_model_kro_graph_js__WEBPACK_IMPORTED_MODULE_0__.c)(rgd).map(node=>{const objects=(children.get(node.id)??[]).map(({object})=>(0,
_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_7__.V)(object));const sick=objects.flatMap(name=>troubles(evidence).get(name)??[]);const why=named.get(node.
id)??sick[0]??null;const state=why!==null&&!isSettled?"waiting":stateWithoutTrouble(node,objects,isSettled);return{...node,objects,state,why:state==="waiting"?why:
null}})}function stateWithoutTrouble({role},objects,isSettled){if(role==="external")return"read";if(objects.length>0)return"ready";return isSettled?"left-out":"\
missing"}function waitedFor(instance){const found=new Map;for(const{status,message}of(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_8__.yb)(instance))
if(status!=="True"){for(const{resource,words}of(0,_model_kro_messages_classify_js__WEBPACK_IMPORTED_MODULE_1__.N6)(message))if(resource!==null&&!found.has(resource))
found.set(resource,words)}return found}const troubles=(0,_reading_memoize_js__WEBPACK_IMPORTED_MODULE_5__.B)(evidence=>new Map((0,_unhealthy_js__WEBPACK_IMPORTED_MODULE_4__.
x)(evidence).map(({object,state,why})=>[object,why===""?state:why])))}),25166:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F7:()=>isPlainWord,iE:()=>staysAsMeant,yK:()=>pasteable});var _reading_memoize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62702);
var _reading_names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82834);const isPlainWord=text=>/^[\w@%+=:,./~^*][\w@%+=:,./~^*-]*$/.test(text);const shortest=3;
function pasteable(fixes,evidence,quotes){if(!fixes.some(fix=>"run"in fix))return[...fixes];const risky=[...riskyNames(evidence),...quotes.flatMap(({text})=>quotedIn(
text).filter(isRisky))];return fixes.filter(fix=>!("run"in fix)||!risky.some(text=>fix.run.includes(text)))}const isRisky=text=>text.length>=shortest&&!isPlainWord(
text);const quotedIn=line=>[...line.matchAll(/"([^"\n]{3,300})"|'([^'\n]{3,300})'/g)].map(([,double,single])=>double??single??"");const riskyNames=(0,_reading_memoize_js__WEBPACK_IMPORTED_MODULE_1__.
B)(evidence=>{const found=new Set;const add=text=>{if(typeof text==="string"&&isRisky(text))found.add(text)};for(const name of Object.values((0,_reading_names_js__WEBPACK_IMPORTED_MODULE_0__.
w)(evidence)))add(name);for(const{verb,group,resource,subresource,namespace}of evidence.access?.checks??[])for(const text of[verb,group,resource,subresource,namespace])
add(text);for(const{binding,role,namespace}of evidence.access?.rules??[])for(const text of[binding,role,namespace])add(text);for(const resource of evidence.resources)
for(const{kind,metadata}of evidence.objects(resource))for(const text of[kind,metadata.name,metadata.namespace])add(text);return[...found]});function staysAsMeant(template,values){
let context="";for(const[part,name]of template.matchAll(/\n|\s#|['"]|\{(\w+)(?:\|[^{}]*)?\}/g)){if(name!==void 0){if(!fits(values[name],context))return false}else
context=contextAfter(context,part.trim())}return true}function contextAfter(context,part){if(part==="")return context==="#"?"":context;if(context==="")return part;
return context===part&&part!=="#"?"":context}function fits(value,context){if(value===void 0||value==="")return true;if(context==="")return isPlainWord(value);if(/[\n\r]/.
test(value))return false;return context==="#"||!value.includes(context)&&(context==="'"||!/[$`\\]/.test(value))}}),199:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LU:()=>childrenOf,Ol:()=>declaredBy,Xv:()=>nestedIn,b_:()=>rgdOf});var _model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
45957);var _model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86677);var _model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
69080);var _model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2793);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
83159);var _kro_objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22881);var _memoize_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62702);const label=(object,name)=>object.
metadata.labels?.[_model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__.a[name]];const ownerKey=(kind,namespace,name)=>`${kind}/${namespace}/${name}`;const isCopyOfLabels=({
kind,metadata:{ownerReferences}})=>kind==="Endpoints"||(ownerReferences??[]).some(({controller})=>controller===true);const byOwner=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__.
B)(evidence=>{const children=new Map;const add=(key,child)=>{children.set(key,[...children.get(key)??[],child])};for(const resource of evidence.resources)for(const object of evidence.
objects(resource)){const name=label(object,"instanceName");if(name===void 0||resource===_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__.mE||isCopyOfLabels(
object))continue;const child={resource,object,node:label(object,"node")??null};const uid=label(object,"instanceId");if(uid!==void 0)add(uid,child);else add(ownerKey(
label(object,"instanceKind")??"",label(object,"instanceNamespace")??"",name),child)}return children});function childrenOf(evidence,{kind,metadata}){const{uid="",
namespace="",name}=metadata;return byOwner(evidence).get(uid)??byOwner(evidence).get(ownerKey(kind,namespace,name))??[]}function rgdOf(evidence,{resource,object}){
return(0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__.ob)((0,_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.C3)(evidence),object.kind,(0,_model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_5__.
F)(object.apiVersion))[0]??(0,_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.C3)(evidence).find(({metadata})=>metadata.name===declaredBy(evidence,resource))??null}
const declaredBy=(evidence,resource)=>evidence.objects(_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__.mE).find(({metadata})=>metadata.name===resource)?.metadata.
labels?.[_model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__.a.rgd]??null;function nestedIn(evidence,instance){const generated=new Set((0,_kro_objects_js__WEBPACK_IMPORTED_MODULE_3__.
sG)(evidence).map(({resource})=>resource));const found=new Set;const visit=object=>{for(const child of childrenOf(evidence,object)){const name=(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_6__.
V)(child.object);if(!generated.has(child.resource)||found.has(name))continue;found.add(name);visit(child.object)}};visit(instance);return found}}),43737:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e0:()=>isLogOf,ki:()=>logsOfPod,wt:()=>endedLately});var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34704);var _steps_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(91881);const recentSeconds=180;function endedLately(evidence,{last}){if(last===null)return false;
const now=(0,_steps_js__WEBPACK_IMPORTED_MODULE_1__.Z_)(evidence);const ended=Date.parse(last.finishedAt??"");return now===null||Number.isNaN(ended)||now-ended<
recentSeconds*1e3}const isLogOf=({namespace,pod:name,podUid},pod)=>namespace===pod.metadata.namespace&&name===pod.metadata.name&&podUid!==null&&(podUid===void 0||
(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.N5)(pod,podUid));function logsOfPod(evidence,pod){const logs=evidence.logs.filter(log=>isLogOf(log,pod));
const containers=(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.h2)(pod);const place=({container,previous})=>{const state=containers.find(({name})=>name===
container);if(state===void 0)return 2*healthRanks;return 2*healthRank(state)+Number(previous!==previousRunFailed(evidence,state))};const order=({container})=>containers.
findIndex(({name})=>name===container);return logs.sort((a,b)=>place(a)-place(b)||order(a)-order(b))}const healthRanks=4;function healthRank({waiting,terminated,
ready,last}){if(terminated!==null)return terminated.exitCode===0?3:0;if(waiting!==null)return last===null?3:0;return ready?2:1}function previousRunFailed(evidence,state){
if(state.last===null||state.terminated!==null)return false;return state.waiting!==null||state.last.exitCode!==0&&(!state.ready||endedLately(evidence,state))}}),
97388:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$f:()=>controllerIsDown,KN:()=>controllerDeployment,
Qn:()=>isScaledToZero,Ri:()=>controllerPods,ac:()=>leads,cv:()=>controllerAccount,kM:()=>controllerLogs,lU:()=>controllerLease,mW:()=>readyAllTheSame,oi:()=>leaseState,
pr:()=>leaseIsForeign,uk:()=>kroNamespace});var _model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(12306);var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41610);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(86057);var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34704);var _container_logs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43737);var _steps_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91881);const manyRestarts=3;
const leaseSlackSeconds=30;const kroNamespace=evidence=>evidence.run?.namespace??"kro-system";const controllerDeployment=evidence=>(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.
HZ)(evidence.objects("deployments.apps"),kroNamespace(evidence));const controllerPods=evidence=>(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.K7)(evidence.
objects("pods"),kroNamespace(evidence),controllerDeployment(evidence)).filter(({metadata})=>metadata.deletionTimestamp===void 0);const readyAllTheSame=evidence=>controllerPods(
evidence).some(pod=>(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__.i_)(pod))?"Its pod is Ready anyway: the probes ask only whether the process \
answers.":"";const controllerAccount=evidence=>evidence.access?.serviceAccount.name??(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.vi)(controllerDeployment(
evidence),controllerPods(evidence));function controllerLogs(evidence){const pods=controllerPods(evidence);const order=[...pods].sort((a,b)=>urgency(evidence,a)-
urgency(evidence,b)).flatMap(pod=>(0,_container_logs_js__WEBPACK_IMPORTED_MODULE_2__.ki)(evidence,pod));return evidence.logs.filter(log=>{const{namespace,pod,container,
previous}=log;if(namespace!==kroNamespace(evidence))return false;const owner=pods.find(one=>(0,_container_logs_js__WEBPACK_IMPORTED_MODULE_2__.e0)(log,one));if(owner===
void 0)return pods.length===0&&/kro/.test(pod);const state=(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(owner).find(({name})=>name===container);
if(!previous||state===void 0)return!previous;return!state.running||isFresh(evidence,state)}).sort((a,b)=>order.indexOf(a)-order.indexOf(b)).map(({file})=>file)}
function urgency(evidence,pod){if(!(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__.i_)(pod)&&!(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__.zd)(evidence,
pod))return 0;return leads(evidence,pod)?1:2}function leads(evidence,pod){const lease=controllerLease(evidence);return lease!==null&&(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.
v9)(pod,(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.zR)(lease))}function isFresh(evidence,container){return(0,_container_logs_js__WEBPACK_IMPORTED_MODULE_2__.
wt)(evidence,container)&&(leaseState(evidence)!=="held"||container.restarts>=manyRestarts)}function leaseState(evidence){const object=controllerLease(evidence);
if(!(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.Se)(controllerDeployment(evidence)))return null;if(object===null)return evidence.listed("leases.coo\
rdination.k8s.io")?"lost":null;const{holder,renewedAt,seconds}=(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.zR)(object);const now=(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__.
Z_)(evidence);if(holder===""||leaseIsForeign(evidence))return"lost";if(now===null||renewedAt===null)return null;return now-renewedAt>(seconds+leaseSlackSeconds)*
1e3?"lost":"held"}function leaseIsForeign(evidence){const pods=controllerPods(evidence);const object=controllerLease(evidence);if(object===null)return false;const lease=(0,
_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.zR)(object);if(lease.holder!==""&&pods.length===0)return isScaledToZero(evidence);return lease.holder!==""&&
!pods.some(pod=>(0,_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.v9)(pod,lease)||(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__.zd)(evidence,pod))}const isScaledToZero=evidence=>(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.ai)(controllerDeployment(evidence),"spec","replicas")===0;function controllerLease(evidence){return evidence.
objects("leases.coordination.k8s.io").find(({metadata})=>metadata.name===_model_kro_controller_js__WEBPACK_IMPORTED_MODULE_0__.AI&&metadata.namespace===kroNamespace(
evidence))??null}function controllerIsDown(evidence){const pods=controllerPods(evidence).filter(pod=>!(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__.
$L)(pod));const wanted=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.ai)(controllerDeployment(evidence),"spec","replicas")??1;const ready=pods.filter(
pod=>(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__.i_)(pod)||(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__.zd)(evidence,pod));const known=evidence.
listed("pods")&&evidence.listed("deployments.apps");const lacks=known&&controllerDeployment(evidence)!==null&&ready.length<wanted;return lacks||isScaledToZero(evidence)||
leaseState(evidence)==="lost"||pods.some(pod=>crashes(pod)||isOverdue(evidence,pod))}const crashes=pod=>(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__.
Mz)(pod).some(({waiting,terminated})=>waiting?.reason==="CrashLoopBackOff"||(terminated?.exitCode??0)!==0);const readyWithinSeconds=90;function isOverdue(evidence,pod){
const now=(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__.Z_)(evidence);const born=Date.parse(pod.metadata.creationTimestamp??"");return now!==null&&!(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__.
i_)(pod)&&now-born>readyWithinSeconds*1e3}}),20937:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ur:()=>wordsOfOthers,bd:()=>isRemark,hc:()=>failuresInSentences,oE:()=>failureInReason});const stepSentences=[["incompatible",/^(?:✗ )?(?<rule>version\/[a-z0-9-]+): (?<reason>.+)/],
["tool-not-started",/(?<tool>docker) could not be started: (?<said>.+)/],["docker-silent",/the Docker daemon does not answer: no answer within/],["docker-unusab\
le",/the Docker daemon does not answer: (?!no answer within)(?<said>.+)/],["cluster-name-taken",/a KinD cluster named (?<cluster>\S+) is there already/],["disk-\
low",/(?<![\d.])(?<free>[\d.]+ GB) are free in (?<folder>\S+), and a cluster with kro needs/],["image-not-on-node",/the image (?<image>\S+) is not on node (?<node>[\w.-]+)/],
["image-differs",/node (?<node>\S+) (?:has|pulled) another image as (?<image>\S+): expected (?<wanted>\S+), found (?<found>\S+)/],["image-differs",/the image (?<image>\S+) on node (?<node>\S+) is for (?<found>\S+), the node is (?<wanted>\w+)/],
["checksum-mismatch",/(?:✗ |(?<![\w. +-]))(?<what>[\w. +-]+): (?<url>https?:\S{1,1000}) is not the expected file: SHA-256/],["checksum-unknown",/(?:✗ |(?<![\w. +-]))(?<what>[\w. +-]+): (?:no SHA-256 is known|nobody vouches) for (?<file>[^\s:]+)/],
["download-failed",/download of (?<url>\S+) failed after \d+ attempts?: (?<status>.+)/],["crd-missing",/(?<!\w)CRD (?<crd>[\w.-]{1,300}) is not there/],["kind-n\
ot-served",/the API server serves no kind (?<kind>\w+) in (?<version>\S+)/]];const isRemark=line=>/^[ \t]*(?:what to do:|# (?:waiting|passed):)/.test(line);function failuresInSentences(sentences){
const told=[...new Set(sentences)].filter(sentence=>sentence!==""&&!isRemark(sentence));const advice=sentences.filter(sentence=>sentence.startsWith("what to do:\
 ")).map(sentence=>sentence.slice("what to do: ".length));const found=told.flatMap(sentence=>[...stepSentences.flatMap(([code,pattern])=>{const groups=pattern.exec(
sentence)?.groups;if(groups===void 0&&!pattern.test(sentence))return[];return[{code,...groups,...code==="incompatible"?{advice:advice[0]??""}:{}}]}),...applied(
sentence)]);return[...new Map(found.map(failure=>[JSON.stringify(failure),failure])).values()]}function applied(sentence){const found=/(?<![^\s:]) ?applying (?<object>[^\s:]{1,600}): /.
exec(sentence);if(found===null)return[];const before=sentence.slice(0,found.index).replace(/:$/,"");const file=before.split(/\s/).at(-1)??"";return[...file===""||
file==="✗"?[]:[{code:"manifest-refused",file}],{code:"apply-failed",object:found.groups?.object??""}]}const ownBeginnings=[/^✗ /,/^caused by: /,/^.{0,300}: (?:not within \d{1,6} s; last seen|timed out after \d{1,6} s; last observed|cannot succeed any more|will not succeed): /,
/^the cluster \S{1,100} could not be created, twice: /,/^(?:[^\s:]{1,300}: )?applying [^\s:]{1,600}: /];const isOwn=line=>line==="had not ended when this was wr\
itten"||stepSentences.some(([,pattern])=>pattern.test(line));function wordsOfOthers(message){const words=message.split("\n").map(line=>line===""?"":ownBeginnings.
reduce((rest,beginning)=>rest.replace(beginning,""),line)).filter(line=>line===""||!line.startsWith("what to do: ")&&!isOwn(line)).join("\n");return words===""?
[]:[words]}function failureInReason(why){if(why.startsWith("there is no kubeconfig"))return{code:"no-kubeconfig"};if(why.startsWith("no cluster was made"))return{
code:"no-cluster"};if(why==="no time was left")return{code:"no-time"};if(why==="did not end within the time for the collection")return{code:"unfinished"};if(why.
includes("the Docker daemon does not answer (killed"))return{code:"docker-silent"};const tool=/^(?<tool>\S{1,100}) killed after its time limit/.exec(why)?.groups?.
tool;if(tool!==void 0)return{code:"tool-timeout",tool};const silence=/(?<server>https?:\S{1,300}) gave no answer: (?<said>.*)/.exec(why)?.groups;if(silence===void 0)
return{code:"other",said:why};const{server="",said=""}=silence;const isTimeout=said.startsWith("no answer within");if(why.startsWith("no answer any more"))return{
code:"api-stopped",last:isTimeout?"api-timeout":"api-no-answer",said};return isTimeout?{code:"api-timeout",server}:{code:"api-no-answer",server,said}}}),55769:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{XL:()=>eventsOf,v5:()=>warningsAbout,yM:()=>latestFirst});var _model_group_by_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
81354);var _model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45977);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
86057);var _memoize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62702);var _quotes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37065);const eventsOf=(0,
_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(evidence=>{const resource=evidence.listed("events")?"events":"events.events.k8s.io";const current=evidence.objects(resource).
filter(event=>!isOfEarlier(evidence,event));return current.map(event=>{const about=(0,_model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__.s6)(event);const message=(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,"message")??(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,"note")??"";
return{type:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,"type")??"",reason:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(event,"reason")??"",message,kind:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,about,"kind")??"",namespace:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(event,about,"namespace")??"",name:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,about,"name")??"",count:(0,_model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__.
T5)(event),first:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,"firstTimestamp")??(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(event,"eventTime")??(0,_model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__.YO)(event),last:(0,_model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__.
YO)(event),get quote(){return(0,_quotes_js__WEBPACK_IMPORTED_MODULE_0__.MO)(evidence,resource,event,about==="regarding"?"note":"message")}}})});function isOfEarlier(evidence,event){
const about=(0,_model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__.s6)(event);const key=keyOf((0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(
event,about,"kind")??"",(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(event,about,"namespace")??"",(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(event,about,"name")??"");const present=objectsByKey(evidence).get(key);return present!==void 0&&!present.some(object=>(0,_model_kubernetes_events_js__WEBPACK_IMPORTED_MODULE_2__.
KH)(event,object))}const objectsByKey=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(evidence=>(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(evidence.resources.
flatMap(resource=>evidence.objects(resource)),({kind,metadata})=>keyOf(kind,metadata.namespace??"",metadata.name)));const latestFirst=(a,b)=>a.last<b.last?1:a.last>
b.last?-1:0;const warningsAbout=(evidence,object)=>warningsByObject(evidence).get(keyOf(object.kind,object.metadata.namespace??"",object.metadata.name))??[];const keyOf=(kind,namespace,name)=>`${kind}\
/${namespace}/${name}`;const warningsByObject=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(evidence=>{const warnings=eventsOf(evidence).filter(({type})=>type===
"Warning");const byObject=(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(warnings,({kind,namespace,name})=>keyOf(kind,namespace,name));for(const events of byObject.
values())events.sort(latestFirst);return byObject})}),52075:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L$:()=>failuresOfStep,Mf:()=>failedWith,Xc:()=>wordsInStep,ZS:()=>failedSaying,gz:()=>failed});var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
95494);var _earlier_sentences_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20937);var _memoize_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62702);
var _quotes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37065);var _steps_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(91881);function failuresOfStep(evidence,step){
if(step.failures!==void 0)return step.failures;const known=earlier(evidence);const found=known.get(step)??(0,_earlier_sentences_js__WEBPACK_IMPORTED_MODULE_3__.
hc)(sentencesOf(evidence,step));known.set(step,found);return found}const earlier=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__.B)(()=>new Map);const earlierWords=(0,
_memoize_js__WEBPACK_IMPORTED_MODULE_4__.B)(()=>new Map);function earlierWordsOf(evidence,step){const known=earlierWords(evidence);const found=known.get(step)??
(0,_earlier_sentences_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(step.message??"");known.set(step,found);return found}const sentencesOf=(evidence,{message,log})=>[...(message??
"").split("\n"),...log===null?[]:(0,_quotes_js__WEBPACK_IMPORTED_MODULE_1__.Dx)(evidence.text(log)??"")];const wordsInStep=(evidence,step)=>[...failuresOfStep(evidence,
step).flatMap(({said})=>said===void 0?[]:[said]),...step.failures===void 0?earlierWordsOf(evidence,step):[]];function failed(code,where={}){return evidence=>(0,
_steps_js__WEBPACK_IMPORTED_MODULE_2__.th)(evidence).flatMap(step=>failuresOfStep(evidence,step).filter(failure=>failure.code===code&&Object.entries(where).every(
([name,value])=>failure[name]===value)).map(({code:_,...fields})=>({quote:quoteFailure(evidence,step),groups:fields})))}const failedSaying=(code,pattern)=>failedWith(
code,"said",pattern);function failedWith(code,field,pattern){return evidence=>failed(code)(evidence).flatMap(({quote,groups})=>{const match=(0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_0__.
X3)(pattern,groups[field]??"");return match===null?[]:[{quote,groups:{...groups,...match.groups}}]})}const quoteFailure=(evidence,step)=>(step.log===null?void 0:
(0,_quotes_js__WEBPACK_IMPORTED_MODULE_1__.TM)(evidence,[step.log],/^(?:✗|# (?:failed|error): )/,50).at(-1)?.quote)??(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__.
JY)(evidence,step)}),22881:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Z:()=>belongsToInstance,
Az:()=>belongsToManifests,C3:()=>rgdsOf,T8:()=>knownKinds,TL:()=>unsettledInstances,sG:()=>instancesOf,w8:()=>inactiveRgds});var _model_kro_instance_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80469);var _model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86677);var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41610);var _model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2793);var _model_kubernetes_field_manager_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
96432);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86057);var _model_kubernetes_owners_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
56792);var _memoize_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(62702);const rgdsOf=evidence=>evidence.objects(_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__.
Ie);const inactiveRgds=evidence=>rgdsOf(evidence).filter(rgd=>((0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(rgd,"status","state")!=="Active"||
isNotReady(rgd))&&rgd.metadata.deletionTimestamp===void 0);const isNotReady=object=>(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,"\
Ready")?.status==="False";function instancesOf(evidence){return[...generatedResources(evidence)].sort().flatMap(resource=>evidence.objects(resource).map(object=>({
resource,object,state:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(object,"status","state")})))}const unsettledInstances=evidence=>instancesOf(
evidence).filter(({state,object})=>state!=="ACTIVE"||isNotReady(object));const generatedResources=evidence=>new Set((0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__.
qX)(evidence.objects(_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__.mE),rgdsOf(evidence)).map(({metadata})=>metadata.name));const knownKinds=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.
B)(evidence=>({declared:rgdsOf(evidence).flatMap(rgd=>(0,_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__._K)(rgd)??[]),defined:evidence.objects(_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__.
mE).flatMap(crd=>(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.p_)(crd,"spec","versions").map(version=>({apiVersion:`${(0,_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__.
IV)(crd).group}/${(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(version,"name")??""}`,kind:(0,_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_2__.
IV)(crd).kind})))}));const belongsToInstance=(evidence,object)=>lineOf(evidence,object).some(_model_kro_instance_js__WEBPACK_IMPORTED_MODULE_0__.T);const belongsToManifests=(evidence,object)=>lineOf(
evidence,object).some(_model_kubernetes_field_manager_js__WEBPACK_IMPORTED_MODULE_6__.R);function lineOf(evidence,object){const line=[];let current=object;while(current!==
void 0&&line.length<4){line.push(current);const owner=(0,_model_kubernetes_owners_js__WEBPACK_IMPORTED_MODULE_7__.b)(current);current=owner===void 0?void 0:owners(
evidence).get(owner.uid)}return line}const owners=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__.B)(evidence=>new Map(["replicasets.apps","deployments.apps","state\
fulsets.apps","daemonsets.apps","jobs.batch"].flatMap(resource=>evidence.objects(resource)).map(object=>[object.metadata.uid,object])))}),94594:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HA:()=>lostParts,Jo:()=>saidOf,M9:()=>goneAway,X0:()=>missingEvidenceOf,or:()=>isSilence,wP:()=>isWhole});var _evidence_records_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
23743);var _earlier_sentences_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20937);var _memoize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62702);
var _quotes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37065);const file="evidence/collection.json";const missingEvidenceOf=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.
B)(evidence=>{const{failed=[],missing=[]}=evidence.collection??{};return failed.map((sentence,place)=>{const end=sentence.indexOf(": ");const why=end===-1?"":sentence.
slice(end+2);const record=missing.length===failed.length?missing[place]:void 0;return{...record??fromSentence(sentence,end,why),sentence,why,get quote(){const[whole,
reason]=[JSON.stringify(sentence),JSON.stringify(why).slice(1,-1)];return(0,_quotes_js__WEBPACK_IMPORTED_MODULE_0__.$m)(evidence,file,['"failed":',whole],reason)}}})});
function fromSentence(sentence,end,why){const what=end===-1?sentence:sentence.slice(0,end);const more=Number(/ and (\d+) more$/.exec(what)?.[1]??0);const things=what.
replace(/ and \d+ more$/,"").split(", ");return{things,count:things.length+more,failure:(0,_earlier_sentences_js__WEBPACK_IMPORTED_MODULE_2__.oE)(why)}}const saidOf=({
failure})=>failure.said??"";const isWhole=({things})=>things.includes(_evidence_records_js__WEBPACK_IMPORTED_MODULE_3__.Yt);const isSilence=({failure:{code=""}})=>[
"api-no-answer","api-timeout","api-stopped"].includes(code);const goneContainer=/No such container|[Cc]ontainer \S+ is (?:not running|paused)/;const lostParts=evidence=>missingEvidenceOf(
evidence).filter(gap=>gap.failure.code==="api-stopped"||goneContainer.test(saidOf(gap))||isWhole(gap)&&isSilence(gap));const goneAway=evidence=>missingEvidenceOf(
evidence).find(gap=>isSilence(gap)||["no-kubeconfig","docker-silent","unfinished"].includes(gap.failure.code??"")||/No such container/.test(saidOf(gap)))}),82834:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>nodeOfPod,w:()=>namesIn});var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86057);
var _model_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60960);var _controller_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(97388);
var _memoize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62702);const namesIn=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(evidence=>{const cluster=clusterIn(
evidence);const deployment=(0,_controller_js__WEBPACK_IMPORTED_MODULE_0__.KN)(evidence);return{cluster,context:cluster===null?null:`kind-${cluster}`,node:cluster===
null?null:controlPlaneOf(evidence,cluster),kroNamespace:(0,_controller_js__WEBPACK_IMPORTED_MODULE_0__.uk)(evidence),kroDeployment:deployment?.metadata.name??"k\
ro",kroSelector:selectorOf(deployment),kroAccount:(0,_controller_js__WEBPACK_IMPORTED_MODULE_0__.cv)(evidence)}});const nodeOfPod=(evidence,pod)=>{const{node}=namesIn(
evidence);return node===null?null:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(pod,"spec","nodeName")??node};const ofKind=/^kind:\/\/docker\/(?<cluster>[\w.-]{1,100})\//;
function clusterIn(evidence){if(evidence.run?.cluster==="kind")return evidence.run.clusterName;const providers=evidence.objects("nodes").map(node=>(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(node,"spec","providerID")??"");return providers.map(provider=>ofKind.exec(provider)?.groups?.cluster??null).find(Boolean)??null}function controlPlaneOf(evidence,cluster){
const listed=evidence.objects("nodes").find(({metadata})=>metadata.labels?.["node-role.kubernetes.io/control-plane"]!==void 0);const seen=evidence.files.flatMap(
file=>/^evidence\/nodes\/(?<node>[^/]{1,300}-control-plane)\//.exec(file)?.groups?.node??[]);return listed?.metadata.name??seen[0]??`${cluster}-control-plane`}const selectorOf=deployment=>{
const labels=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.P$)(deployment??{},"spec","selector","matchLabels");const name=labels["app.kubernetes.i\
o/name"];if(name!==void 0||Object.keys(labels).length===0)return`app.kubernetes.io/name=${name??"kro"}`;return(0,_model_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_3__.
n)({matchLabels:labels})}}),82640:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>podsThatMatter});
var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(41610);var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34704);var _controller_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(97388);var _kro_objects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(22881);var _memoize_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
62702);var _steps_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91881);const strangersLimit=20;const podsThatMatter=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__.
B)(evidence=>{const controller=new Set((0,_controller_js__WEBPACK_IMPORTED_MODULE_1__.Ri)(evidence));const pods=evidence.objects("pods").filter(pod=>pod.metadata.
deletionTimestamp===void 0&&!(0,_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_0__.$L)(pod)).filter(({metadata})=>metadata.namespace!=="kube-system");const ours=pods.
filter(pod=>controller.has(pod)||pod.metadata.namespace===(0,_controller_js__WEBPACK_IMPORTED_MODULE_1__.uk)(evidence)||(0,_kro_objects_js__WEBPACK_IMPORTED_MODULE_2__.
$Z)(evidence,pod)||(0,_kro_objects_js__WEBPACK_IMPORTED_MODULE_2__.Az)(evidence,pod));const known=new Set(ours);const strangers=(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__.
$T)(evidence)?pods.filter(pod=>!known.has(pod)&&!(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_5__.i_)(pod)).slice(0,strangersLimit):[];return[...ours.
map(pod=>({pod,severity:"error"})),...strangers.map(pod=>({pod,severity:"warning"}))]})}),98224:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>ownersOf,R:()=>workloadOf});var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83159);
var _model_kubernetes_owners_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56792);var _memoize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62702);
function workloadOf(evidence,pod){const found=podsByName(evidence).get(pod);const owner=found&&(0,_model_kubernetes_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(found);
if(found===void 0||owner===void 0)return null;const set=owner.kind==="ReplicaSet"?replicaSets(evidence).get(owner.uid):void 0;const above=set&&(0,_model_kubernetes_owners_js__WEBPACK_IMPORTED_MODULE_0__.
b)(set);const{kind,name}=above??owner;return`${kind}/${found.metadata.namespace}/${name}`}const podsByName=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(evidence=>new Map(
evidence.objects("pods").map(pod=>[`Pod/${pod.metadata.namespace}/${pod.metadata.name}`,pod])));const replicaSets=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(
evidence=>new Map(evidence.objects("replicasets.apps").map(set=>[set.metadata.uid,set])));const makers=["replicasets.apps","deployments.apps","statefulsets.apps",
"daemonsets.apps","jobs.batch","cronjobs.batch"];const madeBy=(0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__.B)(evidence=>{const objects=["pods",...makers].flatMap(
resource=>evidence.objects(resource));return{byName:new Map(objects.map(object=>[(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.V)(object),object])),
byUid:new Map(objects.map(object=>[object.metadata.uid,object]))}});function ownersOf(evidence,name){const{byName,byUid}=madeBy(evidence);const found=[];for(let object=byName.
get(name);object!==void 0&&found.length<5;){const owner=(0,_model_kubernetes_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(object);if(owner===void 0)break;const above=byUid.
get(owner.uid);found.push(above===void 0?(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.V)({...object,...owner,metadata:{...object.metadata,name:owner.
name}}):(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.V)(above));object=above}return found}}),37941:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>unhealthyObjects});var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41610);
var _model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2793);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
86057);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83159);var _model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34704);var _model_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(60960);var _reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
22881);var _reading_steps_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91881);function unhealthyObjects(evidence){return[...evidence.objects("nodes").flatMap(
node),...evidence.objects("apiservices.apiregistration.k8s.io").flatMap(unlessTrue("Available")),...evidence.objects(_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__.
mE).flatMap(unlessTrue("Established")),...evidence.objects("daemonsets.apps").flatMap(daemonSet),...["deployments.apps","statefulsets.apps"].flatMap(resource=>evidence.
objects(resource).filter(object=>!onlyStarts(evidence,object)).flatMap(replicated)),...evidence.objects("pods").filter(object=>!(0,_reading_steps_js__WEBPACK_IMPORTED_MODULE_3__.
zd)(evidence,object)).flatMap(pod),...(0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_2__.w8)(evidence).map(rgd=>({object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.
V)(rgd),state:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(rgd,"status","state")??"no status",why:whyNot(rgd)})),...(0,_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_2__.
TL)(evidence).map(({object,state})=>({object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.V)(object),state:state??"no status",why:whyNot(object)}))]}
function node(object){const ready=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__.uH)(object,"Ready");const pressures=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__.
yb)(object).filter(({type,status})=>type!=="Ready"&&status==="True");if(ready?.status==="True"&&pressures.length===0)return[];const first=ready?.status==="True"?
pressures[0]:ready;return[{object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.V)(object),state:ready?.status==="True"?first?.type??"":"NotReady",
why:first?.message??""}]}const unlessTrue=type=>object=>{const found=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__.uH)(object,type);return found===
null||found.status==="True"?[]:[{object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.V)(object),state:`not ${type}`,why:found.message||found.reason}]};
function daemonSet(object){const wanted=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.ai)(object,"status","desiredNumberScheduled")??0;const ready=(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.ai)(object,"status","numberReady")??0;return ready>=wanted?[]:[{object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.
V)(object),state:`${ready}/${wanted} ready`,why:whyNot(object)}]}const onlyStarts=(evidence,{metadata,spec})=>{const own=evidence.objects("pods").filter(pod2=>pod2.
metadata.namespace===metadata.namespace).filter(pod2=>(0,_model_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_7__.k)(spec?.selector,pod2.metadata.labels));return own.
length>0&&own.some(pod2=>(0,_reading_steps_js__WEBPACK_IMPORTED_MODULE_3__.zd)(evidence,pod2))};function replicated(object){const wanted=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.
ai)(object,"spec","replicas")??1;const ready=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.ai)(object,"status","readyReplicas")??0;return ready>=wanted?
[]:[{object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.V)(object),state:`${ready}/${wanted} ready`,why:whyNot(object)}]}function pod(object){if((0,
_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__.$L)(object)||(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__.i_)(object))return[];const containers=(0,
_model_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(object);const stuck=containers.find(({waiting})=>waiting!==null&&waiting.reason!=="ContainerCreating");
const ended=containers.find(({terminated})=>terminated!==null&&terminated.exitCode!==0);const scheduled=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__.
uH)(object,"PodScheduled");const unscheduled=scheduled?.status==="False"?scheduled.message:null;return[{object:(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_4__.
V)(object),state:stuck?.waiting?.reason??ended?.terminated?.reason??(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(object,"status","reason")??(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_5__.Qq)(object,"status","phase")??"Unknown",why:stuck?.waiting?.message||unscheduled||whyNot(object)}]}function whyNot(object){
const found=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_6__.yb)(object).filter(({type,status})=>status!=="True"!==(type==="ReplicaFailure")).sort(
(a,b)=>Number(a.type==="Ready")-Number(b.type==="Ready"))[0];return found===void 0?"":found.message||found.reason}}),80469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
.${group}`}),69080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>groupOf,t:()=>apiRoot});
const groupOf=apiVersion=>apiVersion.includes("/")?apiVersion.slice(0,apiVersion.indexOf("/")):"";const apiRoot=apiVersion=>`${groupOf(apiVersion)===""?"/api":"\
/apis"}/${apiVersion}`}),2793:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,Ez:()=>isCrd,
IV:()=>definedKind,Um:()=>storedVersion,_P:()=>crdKind,mE:()=>crdResource,pP:()=>schemaOf});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);
const crdResource="customresourcedefinitions.apiextensions.k8s.io";const crdKind={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"};const isCrd=({
kind})=>kind===crdKind.kind;const definedKind=crd=>({group:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(crd,"spec","group")??"",kind:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(crd,"spec","names","kind")??""});const versionOf=(crd,name)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(crd,"spec","versions").find(version=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(version,"name")===name);function storedVersion(crd){const versions=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(crd,"spec","versions");const marked=mark=>versions.
find(version=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(version,mark)===true);return marked("storage")??marked("served")??versions[0]}const schemaOf=version=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(version,"schema","openAPIV3Schema")}),96432:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>isAppliedByUs,w:()=>fieldManager});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);const fieldManager="setup\
-kro";const isAppliedByUs=({metadata})=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(metadata,"managedFields").some(entry=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(entry,"manager")===fieldManager)}),83159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>kubectlRef,
V:()=>nameOf});function kubectlRef(object){const{name,namespace}=object.metadata;return`${object.kind.toLowerCase()} ${name}${namespace?` -n ${namespace}`:""}`}
function nameOf(object){const{name,namespace}=object.metadata;return[object.kind,...namespace?[namespace]:[],name].join("/")}}),74090:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>pluralsOf});const ends=[["y","ies"],["fe","ves"],["f","ves"],["is","es"],["um","a"],["on","a"],["us","i"],["ex",
"ices"],["ix","ices"],["eau","eaux"],["man","men"],["person","people"],["child","children"],["mouse","mice"]];function pluralsOf(kind){const word=kind.toLowerCase();
const changed=ends.filter(([singular])=>word.endsWith(singular)).map(([singular,plural])=>`${word.slice(0,-singular.length)}${plural}`);return[`${word}s`,`${word}\
es`,...changed,word]}}),32432:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>nodeState,UP:()=>objectTitle,
eD:()=>objectCounts,gW:()=>faultsOfBaseline,g_:()=>became,kk:()=>nodeWords,r4:()=>schemaEffect});var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16282);const nodeWords={same:{mark:"=",word:"the same"},changed:{mark:"~",word:"changed"},new:{mark:"+",word:"new"},deleted:{mark:"−",word:"gone"}};const nodeState=({
change,parts})=>`${nodeWords[change].mark} ${nodeWords[change].word}${parts.length>0?`: ${parts.join(", ")}`:""}`;function became({change,outcome,served,message,
wasActive}){const words={active:change==="new"?"new, ACTIVE":"stays ACTIVE",error:wasActive?"became ERROR":"ERROR",unsettled:"does not settle",refused:"refused",
deleting:"its deletion does not end",deleted:"deleted"};return[words[outcome],...served===false?["kro does not reconcile it after a restart"]:[],...message===null?
[]:[(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.vI)(message,300)]].join("; ")}function faultsOfBaseline(faults){const shown=faults.slice(0,5).map(({object,
message})=>`${object}${message===null?"":`: ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.vI)(message,300)}`}`);const rest=faults.length-shown.length;return`${shown.
join("; ")}${rest>0?`; and ${rest} more`:""}. Where it needs another kro, name that one as kro-version and this one as upgrade-to.`}const objectCounts=({objects})=>Object.
entries(objects).filter(([name])=>name!=="unchanged").map(([name,number])=>`${number} ${name}`).join(", ");const schemaEffect=({class:effect})=>effect==="silent"?
"silent: not served":effect;function objectTitle({object,was,pods}){const felt=pods===null||pods.replaced+pods.restarts===0?"":` (${pods.replaced} pods replaced\
, ${pods.restarts} restarts)`;return`${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.vI)(was===null?object:`${was} → ${object}`,200)}${felt}`}}),7872:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V8:()=>logTitle,_m:()=>logTails,eu:()=>howMuch});var _diagnosis_failing_logs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
91417);var _diagnosis_reading_quotes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37065);const logTails=(diagnosis,evidence,most,lines)=>lines===0?[]:(0,
_diagnosis_failing_logs_js__WEBPACK_IMPORTED_MODULE_0__.Z)(diagnosis,evidence,most).map(log=>{const all=(0,_diagnosis_reading_quotes_js__WEBPACK_IMPORTED_MODULE_1__.
Dx)(evidence.text(log.file)??"").filter(line=>line.trim()!=="");return{file:log.file,title:logTitle(log),lines:all.slice(-lines),total:all.length}});const howMuch=({
lines,total})=>lines.length<total?`last ${lines.length} of ${total} lines`:total===1?"one line":`${total} lines`;function logTitle({namespace,pod,container,previous,
exitCode,role}){const ended=exitCode===null?"":` (exit code ${exitCode})`;const run=previous?`, previous run${ended}`:ended===""?"":`, ended${ended}`;const lead=role===
"leader"?", the leader":"";return`Log of container ${container} of pod ${namespace}/${pod}${lead}${run}`}}),43773:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>fixText,y:()=>isCommand});const fixText=fix=>"run"in fix?fix.run:fix.advice;const isCommand=fix=>"run"in fix}),
13906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gk:()=>kindWords,Hc:()=>graphTitle,Xu:()=>stateWords,
is:()=>waitsFor});const stateWords={ready:{mark:"✓",word:"ready"},waiting:{mark:"✗",word:"waiting"},missing:{mark:"✗",word:"not created"},"left-out":{mark:"\
·",word:"not included"},read:{mark:"·",word:"external"},unknown:{mark:"·",word:"no instance"}};const kindWords=({kind,isCollection,objects})=>`${kind?.kind??
"unknown kind"}${isCollection?` (${objects.length})`:""}`;function graphTitle({rgd,isActive,instance,others}){const own=`RGD ${rgd.metadata.name} is ${isActive?
"Active":"not Active"}`;if(instance===null)return`${own}; it has no instance`;const more=others===0?"":`, and ${others} more`;return`${own}; ${instance.name} is\
 ${instance.state}${more}`}const waitsFor=({why,readyWhen})=>[...why===null?[]:[why],...readyWhen.map(expression=>`readyWhen: ${expression}`)]}),75987:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>diffLines});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16282);const longestLine=300;const mostLines=40;function diffLines({fields},limit){const lines=[];let parent=null;for(const field of fields.slice(0,limit)){const at=field.
pointer.lastIndexOf("/");const[own,name]=[field.pointer.slice(0,Math.max(0,at)),field.pointer.slice(at+1)];if(own!==parent)lines.push(`@@ ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
vI)(own===""?"/":own,longestLine)} @@`);parent=own;lines.push(...valueLines(field,unescaped(name)))}return lines}const unescaped=name=>name.replaceAll("~1","/").
replaceAll("~0","~");function valueLines(field,name){const has=side=>Object.hasOwn(field,side)&&field[side]!==void 0;return[...has("before")?yamlLines(name,field.
before).map(line=>`-${line}`):[],...has("after")?yamlLines(name,field.after).map(line=>`+${line}`):[]]}function yamlLines(name,value){const lines=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
As)({[name]:value},{lineWidth:0}).trimEnd().split("\n");const rest=lines.length-mostLines;return[...lines.slice(0,mostLines).map(line=>(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.
vI)(line,longestLine)),...rest>0?[`# ${rest} more lines`]:[]]}}),5693:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{R:()=>markdownOf,k:()=>proseParts});var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16282);const code=/(`[^`\n]{1,300}`)/;
const proseParts=sentence=>sentence.split(code).map(part=>code.test(part)?{text:part.slice(1,-1),isCode:true}:{text:part,isCode:false}).filter(({text})=>text!==
"");const markdownOf=sentence=>proseParts(sentence).map(({text,isCode})=>isCode?(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.SS)(text):spaced(text,(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.
FV)(text))).join("");const spaced=(text,escaped)=>`${/^\s/.test(text)?" ":""}${escaped}${/\s$/.test(text)?" ":""}`}),83213:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>quotedFiles,G:()=>quotedLines});var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81354);
const quotedFiles=quotes=>[...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__.$)(quotes,({file})=>file)].map(([file,own])=>({file,quotes:own}));function quotedLines({
file,quotes},text){const[only]=quotes;return quotes.length===1&&only!==void 0?{head:`${file}:${only.line}`,lines:[text(only)]}:{head:file,lines:quotes.map(quote=>`${quote.
line}: ${text(quote)}`)}}}),28267:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>standInsMarkdown,
k:()=>standInsSentence});var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16282);var _stand_ins_read_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52905);const fieldsShown=12;function standInsSentence(evidence){const{objects}=(0,_stand_ins_read_js__WEBPACK_IMPORTED_MODULE_1__.MJ)(evidence);const written=objects.
filter(({outcome})=>outcome==="ready"||outcome==="failing");if(objects.length===0)return null;const failing=written.filter(({outcome})=>outcome==="failing").length;
const defaulted=objects.filter(({defaults=[]})=>defaults.length>0);const paths=[...new Set(defaulted.flatMap(({defaults=[]})=>defaults))];const beside=paths.length===
0?"":`, and ${paths.join(", ")} of ${defaulted.length}`;const waiting=objects.filter(({unset:unset2=[]})=>unset2.length>0).length;const unset=waiting===0?"":`; \
of ${waiting} an RGD reads a field that nothing sets`;const kinds=[...new Set(objects.map(({object})=>object.split("/",1)[0]??""))];const shown=kinds.length>6?`${kinds.
slice(0,6).join(", ")} and ${kinds.length-6} more kinds`:kinds.join(", ");return`stand-ins: setup-kro wrote the status of ${written.length} of ${objects.length}\
 objects without a controller (${shown})${failing===0?"":`, ${failing} of them as failing`}${beside}${unset}`}function standInsMarkdown(evidence,limit){const sentence=standInsSentence(
evidence);const{objects,leftAlone}=(0,_stand_ins_read_js__WEBPACK_IMPORTED_MODULE_1__.MJ)(evidence);if(sentence===null&&leftAlone.length===0)return"";const rows=objects.
slice(0,limit).map(one=>{const all=[...one.defaults??[],...one.fields];const fields=all.slice(0,fieldsShown).join(", ");const more=all.length>fieldsShown?`, and\
 ${all.length-fieldsShown} more`:"";return[one.object,(0,_stand_ins_read_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(one),fields+more].map(cell=>(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.
FV)((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.vI)(cell,400)))});const table=[["object","what","fields"],["---","---","---"],...rows].map(cells=>`| ${cells.
join(" | ")} |`);const rest=objects.length>rows.length?[`${objects.length-rows.length} more are in evidence/stand-ins.json.`]:[];const alone=leftAlone.slice(0,limit).
map(({kind,apiVersion,why})=>`- nothing is pretended of ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)(`${kind} (${apiVersion}): ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(why,300)}`)}`);return[...sentence===null?[]:[`**Pretended**: ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)(sentence)}`],...rows.length===0?[]:[table.
join("\n")],...rest,...alone.length===0?[]:[alone.join("\n")]].join("\n\n")}}),79126:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{r:()=>commentMarkdown,e:()=>summaryMarkdown});var read=__webpack_require__(55453);var diagnosis_diagnosis=__webpack_require__(62196);var model_escape=__webpack_require__(
16282);var verdict=__webpack_require__(54384);var change_words=__webpack_require__(32432);;const mostNodes=40;function flowchart(nodes,classes2){const shown2=nodes.
slice(0,mostNodes);const names=new Map(shown2.map(({id:id2},place)=>[id2,`n${place}`]));const boxes=shown2.map((node,place)=>{const label=[(0,model_escape._b)(node.
id),(0,model_escape._b)(node.kind),node.state].join("<br>");return node.isExternal?`  n${place}[["${label}"]]`:`  n${place}["${label}"]`});const edges=shown2.flatMap(
({id:id2,dependsOn})=>dependsOn.flatMap(other=>{const from=names.get(other);return from===void 0?[]:[`  ${from} --> ${names.get(id2)}`]}));const styles=[...new Set(
shown2.map(({style})=>style))].flatMap(style=>[`  classDef ${nameOf(style)} ${classes2[style]}`,`  class ${shown2.flatMap((node,place)=>node.style===style?[`n${place}`]:
[]).join(",")} ${nameOf(style)}`]);const cut=nodes.length>shown2.length?[`  more["and ${nodes.length-shown2.length} more"]`]:[];return["```mermaid","flowchart L\
R",...boxes,...cut,...edges,...styles,"```"].join("\n")}const nameOf=style=>style.replace("-","");var object_diff=__webpack_require__(75987);;function changesMarkdown(changes,amount){
const failed2=(0,verdict.R7)(changes);const{baseline,baselineFaults}=changes.transition;const parts2=[`### ${failed2.length>0?"❌":"✅"} The change: ${(0,model_escape.
FV)((0,verdict.gD)(changes))}`,`Compared with the baseline, ${(0,model_escape.FV)(baseline.what)}${baseline.same?", which has the same manifests: no change was \
tried.":"."}`,upgradeLine(changes),baselineFaults.length===0?"":`${baselineFaults.length} of the baseline did not work by itself: ${(0,model_escape.FV)((0,change_words.
gW)(baselineFaults))}`,instanceTable(changes.instances,amount.instances),schemaTable(changes),graphs(changes.rgds,amount.graphs),objectDiffs(changes.objects,amount),
baseline.same?"":limits(changes)];return parts2.filter(part=>part!=="").join("\n\n")}const upgradeLine=({transition:{upgrade}})=>upgrade===null?"":`kro was upgr\
aded from ${(0,model_escape.FV)(upgrade.from)} to ${(0,model_escape.FV)(upgrade.to)} in ${upgrade.seconds.toFixed(1)} s, with the living instances.`;function instanceTable(instances,limit){
if(instances.length===0||limit===0)return"";const ordered=[...instances].sort((a,b)=>Number((0,verdict.Qr)(b))-Number((0,verdict.Qr)(a)));const rows=ordered.slice(
0,limit).map(one=>[one.object,(0,change_words.g_)(one),one.seconds===null?"":`${one.seconds.toFixed(1)} s`,(0,change_words.eD)(one)].map(model_escape.FV));return`${table(
["instance","after the change","settled in","objects"],rows)}${more(ordered.length-limit)}`}function schemaTable({rgds}){const rows=rgds.flatMap(({object,schema})=>schema.
map(one=>[object.replace("ResourceGraphDefinition/",""),one.path,one.facet,(0,change_words.r4)(one)].map(model_escape.FV)));return rows.length===0?"":`**Schema*\
*

${table(["RGD","field","what","effect"],rows.slice(0,mostFields))}${more(rows.length-mostFields)}`}const mostFields=50;const strokes={same:"stroke:#8c959f",changed:"\
stroke:#bf8700,stroke-width:3px",new:"stroke:#2da44e,stroke-width:3px",deleted:"stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4"};function graphs(rgds,limit){
const changed=rgds.filter(({change,nodes})=>change==="changed"&&nodes.some(node=>node.change!=="same"));if(changed.length===0||limit===0)return"";const shown2=changed.
slice(0,limit).map(({object,nodes})=>{const counts=["new","changed","deleted"].flatMap(name2=>{const count=nodes.filter(node=>node.change===name2).length;return count===
0?[]:[`${count} ${change_words.kk[name2].word}`]});const name=(0,model_escape.vI)(object.replace("ResourceGraphDefinition/",""),200);const chart=nodes.map(node=>({
...{id:node.id,dependsOn:node.dependsOn,kind:node.kind??"unknown kind"},...{state:change_words.kk[node.change].word,style:node.change,isExternal:false}}));return`\
<details><summary>${(0,model_escape.FV)(`RGD ${name}: ${counts.join(", ")}`)}</summary>

${flowchart(chart,strokes)}

</details>`});return`**Graphs**

${shown2.join("\n")}${more(changed.length-limit)}`}function objectDiffs(objects,{objects:limit,fields}){const changed=objects.filter(one=>one.class!=="unchanged");
if(changed.length===0||limit===0)return"";const shown2=changed.slice(0,limit).map(one=>{const lines=(0,object_diff.P)(one,fields);const rest=one.fields.length-fields;
const body=lines.length===0?one.why??"":lines.join("\n");return`<details><summary>${(0,model_escape.FV)(`${one.class}: ${(0,change_words.UP)(one)}`)}</summary>

${body===""?"No field of it is compared.":(0,model_escape.DV)(body,"diff")}${rest>0?`

${rest} more fields are in changes.json.`:""}

</details>`});return`**Objects**

${shown2.join("\n")}${more(changed.length-limit)}`}function limits({transition,instances}){const unknown=instances.filter(({served,outcome})=>served===null&&outcome===
"active").length;return[transition.restart===null?"kro was not restarted.":`kro was restarted (${transition.restart.seconds.toFixed(1)} s).`,...unknown>0?[`Whet\
her kro still reconciles ${unknown} of the instances is not known: it did not answer before the change either.`]:[],"All of it is in changes.json of the report."].
join(" ")}const table=(head,rows)=>[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join("\n");const more=count=>count>0?`

${count} more are in changes.json of the report.`:"";var chainsaw_read=__webpack_require__(99116);;const missedShown=8;const parts=["resources","includeWhen","r\
eadyWhen","fields"];function coverageMarkdown(evidence,limit){const rgds=(0,chainsaw_read.t)(evidence);if(rgds.length===0)return"";const sums=parts.map(part=>({
part,sum:sumOf(rgds.map(one=>one[part]))})).filter(({sum})=>sum.all>0).map(({part,sum})=>`${shown(sum)} ${wordOf[part]}`);const told=rgds.toSorted((a,b)=>b.missed.
length-a.missed.length).slice(0,limit);const rows=told.map(one=>[(0,model_escape.FV)((0,model_escape.vI)(one.rgd,100)),`${one.instances}`,...parts.map(part=>shown(
one[part])),missedOf(one)]);const head=["RGD","instances","resources","includeWhen","readyWhen","fields","not reached"];const table2=[head,head.map(()=>"---"),...rows].
map(cells=>`| ${cells.join(" | ")} |`);return[`**Coverage** by tests and manifests: ${sums.join(", ")}`,...rows.length===0?[]:[`<details><summary>by RGD</summar\
y>

${table2.join("\n")}

</details>`],...rows.length<rgds.length&&limit>0?[`${rgds.length-rows.length} more are in evidence/coverage.json.`]:[]].join("\n\n")}const wordOf={resources:"re\
sources",includeWhen:"includeWhen branches",readyWhen:"readyWhen branches",fields:"schema fields"};const shown=({reached,all})=>all===0?"–":`${reached} of ${all}`;
const sumOf=all=>({reached:all.reduce((sum,one)=>sum+one.reached,0),all:all.reduce((sum,one)=>sum+one.all,0)});function missedOf({missed,instances}){if(instances===
0&&missed.length>0)return"everything: it had no instance";const more2=missed.length>missedShown?[`and ${missed.length-missedShown} more`]:[];return(0,model_escape.
FV)((0,model_escape.vI)([...missed.slice(0,missedShown),...more2].join("; "),600))}var fixes=__webpack_require__(43773);var node_states=__webpack_require__(45452);
var graph_words=__webpack_require__(13906);;const classes={ready:"stroke:#2da44e,stroke-width:2px",waiting:"stroke:#cf222e,stroke-width:3px",missing:"stroke:#cf\
222e,stroke-width:2px,stroke-dasharray:6 4","left-out":"stroke:#8c959f,stroke-dasharray:2 4",read:"stroke:#0969da,stroke-dasharray:2 4",unknown:"stroke:#8c959f"};
function rgdGraphs(evidence,limit){const graphs2=(0,node_states.L)(evidence);const shown2=graphs2.slice(0,limit);if(shown2.length===0)return"";const rest=graphs2.
length>shown2.length?[`${graphs2.length-shown2.length} more RGDs are in the report.`]:[];return[...shown2.map(graphMarkdown),...rest].join("\n\n")}function graphMarkdown(graph){
const title=(0,model_escape.FV)((0,model_escape.vI)((0,graph_words.Hc)(graph),300));const waiting=graph.nodes.filter(({state})=>state==="waiting"||state==="miss\
ing").slice(0,10).map(node=>{const words=(0,graph_words.is)(node).map(one=>(0,model_escape.SS)((0,model_escape.vI)(one,300)));return`- ${(0,model_escape.SS)(node.
id)} is ${graph_words.Xu[node.state].word}${words.length===0?"":`: ${words.join(", ")}`}`});const body=[diagram(graph),...waiting.length===0?[]:[waiting.join("\n")]].
join("\n\n");const inTrouble=!graph.isActive||graph.instance!==null&&!graph.instance.isSettled;return`<details${inTrouble?" open":""}><summary>${title}</summary\
>

${body}

</details>`}const diagram=({nodes})=>flowchart(nodes.map(node=>({...{id:node.id,dependsOn:node.dependsOn,kind:(0,graph_words.Gk)(node),style:node.state},state:`${graph_words.
Xu[node.state].word}${node.readyWhen.length>0?", has readyWhen":""}`,isExternal:node.role==="external"})),classes);var prose=__webpack_require__(5693);;const claims={
"gate.base":"The cluster is ready","gate.image":"The image of kro is on every node that can run it","gate.controller":"The controller of kro is the leader","gat\
e.smoke":"kro reconciles a test RGD, its instance and its object","gate.manifests":"Your manifests work"};const passed=/^# passed: (.{1,300})/;function provenList(evidence){
const lines=Object.entries(claims).flatMap(([name,claim])=>{const step=evidence.steps.find(({step:step2,outcome})=>step2===name&&outcome==="ok");if(step===void 0)
return[];const seen=lastObservation(step.log===null?null:evidence.text(step.log));const tail=`${seen===null?"":`: ${(0,model_escape.FV)((0,model_escape.vI)(seen,
200))}`} (${step.seconds.toFixed(1)} s)`;return[`- ✓ ${claim}${tail}`]});return lines.length===0?"":`**What was proven**

${lines.join("\n")}`}const lastObservation=log=>(log??"").split("\n").flatMap(line=>passed.exec(line)?.[1]??[]).at(-1)??null;var quotes=__webpack_require__(83213);
var stand_ins=__webpack_require__(28267);var unhealthy=__webpack_require__(37941);var failing_logs=__webpack_require__(7872);var report_tuning=__webpack_require__(
41733);var versions=__webpack_require__(29069);var warnings=__webpack_require__(72741);;const logsShown=2;const shortestMillis=50;function gantt({timeline}){const steps=timeline.
filter(({outcome})=>outcome!=="skipped");if(steps.length===0)return"";const lines=[];let section="";for(const{step,start,seconds,outcome}of steps){const phase=(0,
model_escape.Fw)(step.split(".",1)[0]??"");if(phase!==section)lines.push(`    section ${phase}`);section=phase;const begin=Math.round(start*1e3);const end=begin+
Math.max(shortestMillis,Math.round(seconds*1e3));lines.push(`    ${(0,model_escape.Fw)(step)} (${seconds.toFixed(1)} s) :${outcome==="failed"?"crit":"done"}, ${begin}\
, ${end}`)}return["```mermaid","gantt","    dateFormat x","    axisFormat %M:%S",...lines,"```"].join("\n")}function unhealthyTable(evidence,limit){const found=(0,
unhealthy.x)(evidence);if(found.length===0||limit===0)return"";const rows=found.slice(0,limit).map(({object,state,why})=>[object,state,(0,model_escape.vI)(why,300)].
map(model_escape.FV));return`**Unhealthy objects**

${summary_parts_table(["object","state","why"],rows)}${summary_parts_more(found.length-limit)}`}function eventTable(evidence,limit){const found=(0,warnings.y)(evidence);
if(found.length===0||limit===0)return"";const rows=found.slice(0,limit).map(({last,object,reason,message,count})=>[last.slice(11,19),object,reason,(0,model_escape.
vI)(message,300),String(count)].map(model_escape.FV));return folded(`Warning events (${found.length})`,`${summary_parts_table(["last","object","reason","message",
"times"],rows)}${summary_parts_more(found.length-limit)}`)}function failingLogs(diagnosis,evidence,lines){return(0,failing_logs._m)(diagnosis,evidence,logsShown,
lines).map(tail=>folded(`${tail.title}: ${(0,failing_logs.eu)(tail)}`,`${(0,model_escape.FV)(tail.file)}

${(0,model_escape.DV)(tail.lines.map(line=>(0,model_escape.vI)(line,400)).join("\n"))}`)).join("\n\n")}function versionTable(diagnosis){const rows=(0,versions.h)(
diagnosis.versions).map(([name,value])=>[name,(0,model_escape.vI)(value,200)].map(model_escape.FV));return rows.length===0?"":`**Versions**

${summary_parts_table(["what","version"],rows)}`}function tuningTable({run}){const tuning=run?.tuning??[];if(tuning.length===0)return"";const rows=tuning.map(({
name,value,chart})=>[name,value,chart].map(cell=>(0,model_escape.FV)((0,model_escape.vI)(cell,200))));const body=`${(0,model_escape.FV)((0,report_tuning.L)(tuning))}\


${summary_parts_table(["value of the chart","here","the chart's own"],rows)}`;return folded(`kro's settings for short jobs (${tuning.length})`,body)}function summary_parts_table(head,rows){
return[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join("\n")}const summary_parts_more=count=>count>0?`

${count} more are in the report.`:"";const folded=(title,body)=>`<details><summary>${(0,model_escape.FV)(title)}</summary>

${body}

</details>`;var results=__webpack_require__(70332);;const mark={passed:"✅",failed:"❌",skipped:"⏭️"};function testsMarkdown(evidence,limit){const cases=(0,
chainsaw_read.G)(evidence);if(cases.length===0)return"";const failed2=cases.filter(({outcome})=>outcome==="failed");const others=cases.filter(({outcome})=>outcome!==
"failed");const shown2=[...failed2,...others].slice(0,limit);const rows=shown2.map(one=>[`${mark[one.outcome]} ${(0,model_escape.FV)((0,model_escape.vI)(one.name,
200))}`,`${one.seconds.toFixed(1)} s`,(0,model_escape.FV)((0,model_escape.vI)(whatDiffers(one),400))]);const table2=[["case","time","what differs"],["---","---",
"---"],...rows].map(cells=>`| ${cells.join(" | ")} |`);return[`**Tests**: ${cases.length-failed2.length} of ${cases.length} chainsaw cases did not fail`,...rows.
length===0?[]:[table2.join("\n")],...shown2.length<cases.length?[`${cases.length-shown2.length} more are in junit.xml of the report.`]:[]].join("\n\n")}function whatDiffers({
failures,again}){const[first]=failures;if(first===void 0)return"";const more2=failures.length>1?` (and ${failures.length-1} more)`:"";const second=again==="pass\
ed"?"; run again alone, it passed":"";return`${first.step}: ${(0,results.wZ)(first)}${more2}${second}`}var report_verdict=__webpack_require__(98583);;const byteLimit=900*
1024;const quotesShown=4;const amounts=[{...{timeline:true,findings:30,objects:60,events:40,logLines:80,graphs:6},changes:{instances:100,objects:100,fields:40,graphs:10}},
{...{timeline:true,findings:20,objects:30,events:15,logLines:25,graphs:3},changes:{instances:50,objects:40,fields:15,graphs:4}},{...{timeline:true,findings:10,objects:10,
events:5,logLines:0,graphs:1},changes:{instances:20,objects:10,fields:5,graphs:0}},{...{timeline:true,findings:3,objects:0,events:0,logLines:0,graphs:0},changes:{
instances:5,objects:0,fields:0,graphs:0}}];const commentAmounts=[{instances:100,objects:100,fields:40,graphs:10},{instances:60,objects:60,fields:20,graphs:4},{instances:40,
objects:30,fields:10,graphs:1},{instances:20,objects:10,fields:5,graphs:0},{instances:5,objects:0,fields:0,graphs:0}].map((changes,step)=>({...{timeline:false,findings:[
20,15,10,5,3][step]??3,objects:20-5*step,events:0,logLines:0,graphs:[3,1][step]??0},changes}));function summaryMarkdown(diagnosis,evidence,limit=byteLimit){return within(
limit,amounts,diagnosis,evidence)}const commentMarkdown=(diagnosis,evidence,limit)=>within(limit,commentAmounts,diagnosis,evidence);function within(limit,amounts2,diagnosis,evidence){
const pageOf=diagnosis.outcome==="healthy"?healthy:failed;for(const[step,amount]of amounts2.entries()){const text=pageOf(diagnosis,evidence,amount,step>0);if(Buffer.
byteLength(text)<=limit)return text}return`${verdictLine(diagnosis,evidence)}

The rest is too large for a summary; it is in index.html of the report.
`}function healthy(diagnosis,evidence,amount,less){const{explanation}=(0,report_verdict.V)(diagnosis,evidence);return page([verdictLine(diagnosis,evidence),explanation===
""?"":explanationText(explanation),provenList(evidence),changesOf(evidence,amount),testsMarkdown(evidence,amount.objects),coverageMarkdown(evidence,amount.objects),
(0,stand_ins.G)(evidence,amount.objects),...diagnosis.findings.slice(0,5).map(({title})=>`- ${(0,model_escape.FV)(title)}`),rgdGraphs(evidence,amount.graphs),versionTable(
diagnosis),tuningTable(evidence),amount.timeline?gantt(diagnosis):"",gaps(diagnosis),less?whereTheRestIs(less):""])}function failed(diagnosis,evidence,amount,less){
const verdict2=(0,report_verdict.V)(diagnosis,evidence);const cause=(0,diagnosis_diagnosis.r)(diagnosis);const others=diagnosis.findings.filter(finding=>finding!==
cause);return page([verdictLine(diagnosis,evidence),verdict2.explanation===""?"":explanationText(verdict2.explanation),changesOf(evidence,amount),cause===null?"":
[proof(cause),summary_fixes(cause)].join("\n\n"),others.length===0?"":alsoFound(others,amount.findings),diagnosis.failedStep===null?"":`Failed step: ${(0,model_escape.
SS)((0,model_escape.vI)(diagnosis.failedStep,200))}`,amount.timeline?gantt(diagnosis):"",rgdGraphs(evidence,amount.graphs),unhealthyTable(evidence,amount.objects),
testsMarkdown(evidence,amount.objects),coverageMarkdown(evidence,amount.objects),(0,stand_ins.G)(evidence,amount.objects),eventTable(evidence,amount.events),failingLogs(
diagnosis,evidence,amount.logLines),versionTable(diagnosis),tuningTable(evidence),gaps(diagnosis),whereTheRestIs(less)])}function changesOf(evidence,amount){const changes=(0,
read.S)(evidence);return changes===null?"":changesMarkdown(changes,amount.changes)}const page=parts2=>`${parts2.filter(part=>part!=="").join("\n\n")}
`;function verdictLine(diagnosis,evidence){const{mark:mark2,headline}=(0,report_verdict.V)(diagnosis,evidence);return`## ${mark2} ${(0,model_escape.FV)((0,model_escape.
vI)(headline,300))}`}const explanationText=text=>text.includes("\n")?(0,model_escape.DV)((0,model_escape.vI)(text,4e3)):(0,prose.R)((0,model_escape.vI)(text,2e3));
function proof({rule,evidence}){const proof2=(0,quotes.A)(evidence.slice(0,quotesShown)).flatMap(quoted=>{const{head,lines}=(0,quotes.G)(quoted,({text})=>(0,model_escape.
vI)(text,300));return[head,...lines.map(line=>`    ${line}`)]});return`**Proof** (rule \`${rule}\`)

${(0,model_escape.DV)(proof2.join("\n"))}`}function summary_fixes({fix}){if(fix.length===0)return"";return`**What to do**

${fix.slice(0,4).map(one=>(0,fixes.y)(one)?(0,model_escape.DV)((0,model_escape.vI)((0,fixes.X)(one),3e3),"sh"):(0,prose.R)((0,model_escape.vI)((0,fixes.X)(one),
1e3))).join("\n\n")}`}function alsoFound(findings,limit){const rows=findings.slice(0,limit).map(({severity,title,rule,causedBy})=>row([severity,(0,model_escape.
FV)((0,model_escape.vI)(title,300)),`\`${rule}\``,causedBy===null?"":`follows from \`${causedBy}\``]));const rest=findings.length>limit?`

${findings.length-limit} more are in the report.`:"";return`**Also found**

${[row(["","what","rule",""]),row(["---","---","---","---"]),...rows].join("\n")}${rest}`}const row=cells=>`| ${cells.join(" | ")} |`;function gaps({collected}){
const lines=[...collected.failed,...collected.truncated];if(lines.length===0)return"";const shown2=lines.slice(0,20).map(line=>`- ${(0,model_escape.FV)((0,model_escape.
vI)(line,300))}`);const rest=lines.length>20?[`- and ${lines.length-20} more`]:[];return`<details><summary>What could not be collected (${lines.length})</summar\
y>

${[...shown2,...rest].join("\n")}

</details>`}const whereTheRestIs=less=>`${less?"Objects, events and log lines were left out here, to keep the summary small. ":""}Everything is in the report: \`\
index.html\` in the artifact of this job (or in the report folder, where there is no artifact service).`}),41733:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>tuningSentence});const tuningSentence=tuning=>`kro runs with ${tuning.length} setting(s) for short jobs (input \
tuning: ci); production, with the chart's own, is slower. tuning: none leaves the chart alone.`}),98583:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>verdictOf});var diagnosis_diagnosis=__webpack_require__(62196);var controller=__webpack_require__(97388);var missing_evidence=__webpack_require__(
94594);var steps=__webpack_require__(91881);var unhealthy=__webpack_require__(37941);;function judge(diagnosis,evidence){const cause=(0,diagnosis_diagnosis.r)(diagnosis);
if(cause!==null)return{kind:"cause",cause};if(diagnosis.outcome==="healthy"||!(0,steps.$T)(evidence))return withoutFailure(evidence);const step=(0,steps.th)(evidence)[0];
if(step!==void 0)return{kind:"unknown-failure",step};const count=(0,unhealthy.x)(evidence).length;if(count>0)return{kind:"unhealthy",count};return evidence.listed(
"pods")?{kind:"not-here"}:{kind:"not-seen",why:diagnosis.collected.failed[0]??null}}function withoutFailure(evidence){const{lost,failed}=evidence.unread();const gone=(0,
missing_evidence.M9)(evidence)?.sentence??(lost?failed[0]:void 0);return gone===void 0?{kind:"healthy",what:whatWorks(evidence),nothingApplied:evidence.run?.nothingApplied===
true}:{kind:"partly-seen",why:gone}}function whatWorks(evidence){if(evidence.run?.cluster==="none")return"nothing";return evidence.run?.install==="none"&&(0,controller.
Ri)(evidence).length===0?"cluster":"kro"};const verdictOf=(diagnosis,evidence)=>wordsFor(judge(diagnosis,evidence));const works={kro:"kro runs and the cluster i\
s healthy",cluster:"The cluster is healthy; no kro was installed",nothing:"Nothing failed; no cluster was asked for"};function wordsFor(verdict){switch(verdict.
kind){case"cause":return{mark:"❌",headline:verdict.cause.title,explanation:verdict.cause.detail};case"unknown-failure":return{mark:"❔",headline:`${verdict.step.
title} failed (${verdict.step.step}); no known cause fits`,explanation:verdict.step.message??""};case"unhealthy":return{mark:"❔",headline:`The job failed; no \
known cause fits, and ${verdict.count===1?"one object is":`${verdict.count} objects are`} not healthy`,explanation:"They are listed below; whether one of them i\
s the reason is not known."};case"not-here":return{mark:"✅",headline:"kro and the cluster look healthy; the failing step is the job's own",explanation:"Nothin\
g in the cluster, on its nodes or on this machine explains the failure: look at the log of the step that failed."};case"not-seen":return{mark:"❔",headline:"Th\
e job failed, and the cluster could not be looked at",explanation:verdict.why??"No evidence of the cluster was taken."};case"partly-seen":return{mark:"❔",headline:"\
Nothing wrong was found, but not everything could be looked at",explanation:verdict.why};case"healthy":return verdict.nothingApplied?{mark:"✅",headline:`${works[verdict.
what]}; none of your manifests was applied`,explanation:"The input manifests names files that have no object in them."}:{mark:"✅",headline:works[verdict.what],
explanation:""}}}}),29069:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>flatVersions});function flatVersions(versions,before=""){
return Object.entries(versions).flatMap(([name,value])=>{const path=before===""?name:`${before}.${name}`;if(value===null||value===void 0)return[];if(typeof value===
"object"&&!Array.isArray(value))return flatVersions(value,path);return[[path,typeof value==="string"?value:JSON.stringify(value)]]})}}),72741:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>warningEvents});var _diagnosis_reading_events_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55769);function warningEvents(evidence){
const rows=new Map;for(const event of(0,_diagnosis_reading_events_js__WEBPACK_IMPORTED_MODULE_0__.XL)(evidence)){if(event.type!=="Warning")continue;const{kind,namespace,
name,reason,message,count,last}=event;const object=namespace===""?`${kind}/${name}`:`${kind}/${namespace}/${name}`;const key=[object,reason,message].join("\n");
const same=rows.get(key);if(same===void 0)rows.set(key,{last,object,reason,message,count});else{same.count+=count;if(last>same.last)same.last=last}}return[...rows.
values()].sort(_diagnosis_reading_events_js__WEBPACK_IMPORTED_MODULE_0__.yM)}}),8882:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>reportOn,reportRecords:()=>reportRecords});var decide=__webpack_require__(22161);var reader=__webpack_require__(58874);var comment=__webpack_require__(
54231);var summary=__webpack_require__(79126);var external_node_path_=__webpack_require__(76760);var write_file=__webpack_require__(22182);var results=__webpack_require__(
70332);;const notXml=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;function junitXml(cases){const count=outcome=>cases.filter(one=>one.outcome===outcome).
length;const time=cases.reduce((sum,{seconds})=>sum+seconds,0).toFixed(3);const numbers=`tests="${cases.length}" failures="${count("failed")}" skipped="${count(
"skipped")}" time="${time}"`;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="chainsaw" ${numbers}>`,`  <testsuite name="chainsaw" ${numbers}>`,
...cases.map(caseXml),"  </testsuite>","</testsuites>",""].join("\n")}function caseXml({name,folder,outcome,seconds,failures}){const head=`    <testcase name="${escaped(
name)}" classname="${escaped(folder)}" time="${seconds.toFixed(3)}"`;if(outcome==="passed")return`${head}/>`;if(outcome==="skipped")return`${head}><skipped/></t\
estcase>`;const told=failures.map(failure=>`      <failure message="${escaped(`${failure.step}: ${(0,results.wZ)(failure)}`)}" type="${escaped(failure.operation)}\
">${escaped(failure.message)}</failure>`);return[`${head}>`,...told.length===0?['      <failure message="it failed"/>']:told,"    </testcase>"].join("\n")}const escaped=text=>text.
replaceAll(notXml,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var read=__webpack_require__(99116);var changes_read=__webpack_require__(
55453);var changes_json=__webpack_require__(24751);var model_escape=__webpack_require__(16282);;const changesText=changes=>`${(0,model_escape.GO)(JSON.stringify(
(0,changes_json.c)(changes),null,2))}
`;var report_fixes=__webpack_require__(43773);;function diagnosisJson(diagnosis){const{schemaVersion,outcome,failedStep:failedStep2,cause,findings,versions,timeline,
collected}=diagnosis;const{files,bytes,seconds,truncated,failed}=collected;const ordered={schemaVersion,outcome,failedStep:failedStep2,cause,findings:findings.map(
orderedFinding),versions,timeline:timeline.map(({step,start,seconds:lasted,outcome:ended})=>({step,start,seconds:lasted,outcome:ended})),collected:{files,bytes,
seconds,truncated,failed}};return`${(0,model_escape.GO)(JSON.stringify(ordered,null,2))}
`}function orderedFinding(finding){const{id:id2,rule,dimension,severity,title,detail,object,evidence,fix,causedBy,causedById}=finding;return{id:id2,rule,dimension,
severity,title,detail,object,evidence:evidence.map(({file,line,text})=>({file,line,text})),fix:fix.map(report_fixes.X),causedBy,causedById}}var external_node_crypto_=__webpack_require__(
77598);var report_verdict=__webpack_require__(98583);var group_by=__webpack_require__(81354);var kro_access=__webpack_require__(4812);;class Markup{text;constructor(text){
this.text=text}}function html(strings,...parts){return new Markup(strings.map((string,place2)=>string+(place2<parts.length?inner(parts[place2]):"")).join(""))}function inner(part){
if(part===void 0||part===null||part===false)return"";if(part instanceof Markup)return part.text;if(Array.isArray(part))return part.map(inner).join("");return(0,
model_escape.ZD)(String(part))}const nothing=html``;const raw=text=>new Markup(text);;function accessMatrix({access}){if(access===null||access.checks.length===0)
return nothing;const verbs=[...new Set(access.checks.map(({verb})=>verb))].sort((a,b)=>place(a)-place(b));const rows=(0,group_by.$)(access.checks,kro_access.yZ);
const denied=access.checks.filter(({allowed})=>!allowed).length;const body=[...rows].sort(([,a],[,b])=>Number(b.some(isDenied))-Number(a.some(isDenied))).map(([
name,checks])=>matrixRow(name,checks,verbs));return html`<section id="access"><h2>What the controller may do</h2>
<p>ServiceAccount <code>${access.serviceAccount.namespace}/${access.serviceAccount.name}</code>: ${denied===0?html`<span class="good">✓</span> all ${access.checks.
length} permissions that it needs are granted.`:html`<span class="bad">✗ ${denied} of ${access.checks.length}</span> permissions that it needs are denied.`}</p>
<div class="wide" tabindex="0" role="group" aria-label="Permissions, needed and granted"><table class="matrix"><thead><tr><th>resource</th><th>needed by</th>${verbs.
map(verb=>html`<th class="c">${verb}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>
<p class="soft">✓ needed and granted, ✗ needed and denied, · not needed. Asked of the API server itself, by SubjectAccessReview.</p>
${grantedBy(access)}</section>`}const usual=["get","list","watch","create","update","patch","delete"];const place=verb=>usual.includes(verb)?usual.indexOf(verb):
usual.length;const isDenied=({allowed})=>!allowed;function matrixRow(name,checks,verbs){const cells=verbs.map(verb=>{const asked=checks.filter(check=>check.verb===
verb);if(asked.length===0)return html`<td class="c soft">·</td>`;return asked.some(isDenied)?html`<td class="c bad"><span aria-label="denied">✗</span></td>`:
html`<td class="c good"><span aria-label="granted">✓</span></td>`});const needed=[...new Set(checks.map(({neededBy})=>neededBy))].join(", ");return html`<tr data-line><td>${name}</td><td>${needed}</td>${cells}</tr>`}
function grantedBy({rules}){if(rules.length===0)return html`<p class="bad">No binding grants it anything.</p>`;return html`<details><summary>${rules.length===1?
"One rule is":`${rules.length} rules are`} granted to it</summary>
<div class="wide" tabindex="0" role="group" aria-label="Rules granted"><table><thead><tr><th>binding</th><th>role</th><th>API groups</th><th>resources</th><th>verbs</th></tr></thead><tbody>${rules.
slice(0,200).map(({binding,role,apiGroups,resources,verbs})=>html`<tr data-line><td>${binding}</td><td>${role}</td><td>${apiGroups.map(group=>group||"(core)").join(
", ")}</td><td>${resources.join(", ")}</td><td>${verbs.join(", ")}</td></tr>`)}</tbody></table></div></details>`}var verdict=__webpack_require__(54384);var change_words=__webpack_require__(
32432);var object_diff=__webpack_require__(75987);;function layersOf(nodes){const known=new Map(nodes.map(node=>[node.id,node]));const depths=new Map;const depthOf=(id2,path)=>{
const found=depths.get(id2);if(found!==void 0)return found;const before=(known.get(id2)?.dependsOn??[]).filter(other=>known.has(other)&&!path.has(other));const depth=Math.
max(-1,...before.map(other=>depthOf(other,new Set([...path,id2,other]))))+1;depths.set(id2,depth);return depth};const layers=[];for(const id2 of known.keys()){const depth=depthOf(
id2,new Set([id2]));while(layers.length<=depth)layers.push([]);layers[depth]?.push(id2)}return untangled(layers,known)}function untangled(layers,known){const places=new Map;
return layers.map(layer=>{const middles=new Map(layer.map((id2,place2)=>[id2,middleOf(known.get(id2)?.dependsOn??[],places)??place2]));const sorted=layer.toSorted(
(a,b)=>(middles.get(a)??0)-(middles.get(b)??0));for(const[place2,id2]of sorted.entries())places.set(id2,place2);return sorted})}function middleOf(ids2,places){const found=ids2.
flatMap(id2=>places.get(id2)??[]);return found.length===0?null:found.reduce((sum,place2)=>sum+place2,0)/found.length};const box={width:220,height:62,gapX:64,gapY:16};
function graphPicture(nodes){const layers=layersOf(nodes);const rows=Math.max(...layers.map(({length})=>length));const width2=layers.length*(box.width+box.gapX)-
box.gapX+2;const height=rows*(box.height+box.gapY)-box.gapY+2;const places=new Map;for(const[column,layer]of layers.entries()){const top=(height-layer.length*(box.
height+box.gapY)+box.gapY)/2;for(const[at,id2]of layer.entries())places.set(id2,{x:1+column*(box.width+box.gapX),y:top+at*(box.height+box.gapY)})}const edges=nodes.
flatMap(({id:id2,dependsOn})=>dependsOn.flatMap(other=>{const from=places.get(other);const to=places.get(id2);return from===void 0||to===void 0?[]:[edge(from,to)]}));
return html`<svg class="graph" width="${width2}" height="${height}" viewBox="0 0 ${width2} ${height}" role="img" aria-label="Nodes and what they depend on; the table below says the same">${edges}${nodes.
map(node=>nodeBox(node,places.get(node.id)??{x:0,y:0}))}</svg>`}function edge(from,to){const x1=from.x+box.width;const y1=from.y+box.height/2;const y2=to.y+box.
height/2;const bend=box.gapX*.6;return html`<path class="edge" d="M${x1} ${y1} C ${x1+bend} ${y1}, ${to.x-bend} ${y2}, ${to.x-7} ${y2}"/><path class="head" d="M${to.
x-8} ${y2-5} l8 5 l-8 5 z"/>`}function nodeBox({id:id2,kind,state,tone,isOutside,title},{x,y}){const look=tone==="failed"||tone==="warn"?tone:"";return html`<g><title>${(0,
model_escape.vI)(title,1e3)}</title><rect class="card ${look} ${isOutside?"outside":""}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/><text class="name" x="${x+
12}" y="${y+19}">${(0,model_escape.vI)(id2,28)}</text><text class="soft" x="${x+12}" y="${y+37}">${(0,model_escape.vI)(kind,30)}</text><text class="${tone}" x="${x+
12}" y="${y+54}">${(0,model_escape.vI)(state,32)}</text></g>`};const most={instances:300,fields:200,rgds:40,objects:400,fieldsOfObject:60};const openBelow=6;function changeSection(evidence){
const changes=(0,changes_read.S)(evidence);if(changes===null)return nothing;const isBad=(0,verdict.R7)(changes).length>0;const{baseline,baselineFaults,upgrade,restart}=changes.
transition;return html`<section id="changes"><h2>What the change does to what lives</h2>
<p class="${isBad?"bad":"good"}"><strong>${isBad?"✗":"✓"} ${(0,verdict.gD)(changes)}</strong></p>
<p class="soft">Compared with the baseline, ${baseline.what}${baseline.same?", which has the same manifests: no change was tried.":"."} ${upgrade!==null&&`kro w\
as upgraded from ${upgrade.from} to ${upgrade.to} in ${upgrade.seconds.toFixed(1)} s, with the living instances. `}${restart!==null&&`kro was restarted (${restart.
seconds.toFixed(1)} s). `}The same as data: <code>changes.json</code>.</p>
${baselineFaults.length>0&&html`<p class="partial"><strong>! ${baselineFaults.length} of the baseline did not work by itself:</strong> ${(0,change_words.gW)(baselineFaults)}</p>`}${instanceTable(
changes)}${schemaTable(changes)}${graphs(changes.rgds)}${objects(changes.objects)}</section>`}function instanceTable({instances}){if(instances.length===0)return nothing;
const ordered=[...instances].sort((a,b)=>Number((0,verdict.Qr)(b))-Number((0,verdict.Qr)(a)));const rows=ordered.slice(0,most.instances).map(one=>html`<tr data-line><td>${one.
object}</td><td>${(0,verdict.Qr)(one)?html`<span class="bad">✗ ${(0,change_words.g_)(one)}</span>`:(0,change_words.g_)(one)}</td><td>${one.seconds!==null&&`${one.
seconds.toFixed(1)} s`}</td><td>${(0,change_words.eD)(one)}</td></tr>`);return html`<h3>Instances</h3>${table(["instance","after the change","settled in","objec\
ts"],rows,"Instances")}${more(ordered.length-most.instances)}`}function schemaTable({rgds}){const rows=rgds.flatMap(({object,schema})=>schema.map(one=>html`<tr data-line><td>${nameOf(
object)}</td><td>${one.path}</td><td>${one.facet}</td><td>${one.class==="compatible"?one.class:html`<span class="bad">✗ ${(0,change_words.r4)(one)}</span>`}</td></tr>`));
return rows.length===0?nothing:html`<h3>Schema</h3>${table(["RGD","field","what","effect"],rows.slice(0,most.fields),"Schema")}${more(rows.length-most.fields)}`}
const nameOf=object=>object.replace("ResourceGraphDefinition/","");function graphs(rgds){const changed=rgds.filter(({change,accepted,wasAccepted})=>change!=="sa\
me"||accepted!==wasAccepted);if(changed.length===0)return nothing;return html`<h3>Graphs of the RGDs that change</h3>${changed.slice(0,most.rgds).map(graph)}${more(
changed.length-most.rgds)}`}function graph({object,change,accepted,message,nodes}){const isRefused=change!=="deleted"&&!accepted;const words={same:"is the same",
changed:"changes",new:"is new",deleted:"is deleted"}[change];const count=name2=>nodes.filter(node=>node.change===name2).length;const counts=["new","changed","de\
leted"].filter(name2=>count(name2)>0&&change==="changed").map(name2=>`${count(name2)} ${name2}`);const name=(0,model_escape.vI)(nameOf(object),100);return html`<details><summary data-line>${isRefused?
html`<span class="bad">✗</span>`:html`<span class="good">✓</span>`} RGD ${name} ${words}${isRefused&&", and is not accepted"}${counts.length>0&&`: ${counts.
join(", ")}`}</summary>${isRefused&&message!==null&&html`<blockquote>${(0,model_escape.vI)(message,1e3)}</blockquote>`}${nodes.length>0&&html`<div class="wide" tabindex="0" role="group" aria-label="${`\
Graph of ${name} with what changes in it, as a picture`}">${graphPicture(nodes.map(pictured))}</div>
<details><summary>as a table</summary>${table(["resource","kind","depends on","what became of it"],nodes.map(node=>html`<tr data-line><td>${node.id}</td><td>${node.
kind??"unknown kind"}</td><td>${node.dependsOn.join(", ")}</td><td>${(0,change_words.GN)(node)}</td></tr>`),`Resources of ${name}`)}</details>`}</details>`}const tones={
same:"soft",changed:"warn",new:"ok",deleted:"failed"};const pictured=node=>({...{id:node.id,dependsOn:node.dependsOn,kind:node.kind??"unknown kind"},state:(0,change_words.
GN)(node),tone:tones[node.change],isOutside:node.change==="deleted",title:`${node.id}: ${(0,change_words.GN)(node)}`});function objects(all){const order=["recre\
ated","deleted","orphaned","changed","created"];let room=most.objects;const groups=order.map(name=>{const group=all.filter(one=>one.class===name);const shown=group.
slice(0,Math.max(0,room));room-=shown.length;return group.length===0?nothing:html`<details ${group.length<=openBelow&&html`open`}><summary>${group.length} ${name}</summary>${shown.
map(entry)}${more(group.length-shown.length)}</details>`});const unchanged=all.filter(one=>one.class==="unchanged").length;if(all.length===0)return nothing;return html`<h3>Objects that kro made</h3>${groups}<p class="soft">${unchanged} of ${all.
length} are as they were.</p>`}function entry(change){const lines=(0,object_diff.P)(change,most.fieldsOfObject);const rest=change.fields.length-most.fieldsOfObject;
const about=[change.instance,change.node&&`resource ${change.node}`].filter(one=>one!==null).join(", ");return html`<details class="object"><summary data-line><strong>${(0,
change_words.UP)(change)}</strong> <span class="soft">${about}</span></summary>${change.why!==null&&html`<p>${change.why}</p>`}${lines.length>0?html`<pre class="diff">${lines.
map(line=>html`<span class="${toneOf(line)}" data-line>${line}</span>`)}</pre>`:change.why===null&&html`<p class="soft">No field of it is compared.</p>`}${more(
rest," fields")}</details>`}const toneOf=line=>line.startsWith("+")?"good":line.startsWith("-")?"bad":"soft";const table=(head,rows,name)=>html`<div class="wide" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head.
map(one=>html`<th>${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;const more=(count,what="")=>count>0?html`<p class="soft">${count} more${what} are in changes.json.</p>`:
nothing;var failing_logs=__webpack_require__(91417);var controller=__webpack_require__(97388);var steps=__webpack_require__(91881);var evidence_lines=__webpack_require__(
95494);var report_failing_logs=__webpack_require__(7872);;const failingShown=10;const textLimit=25e5;const tailLines=1500;const around=12;const lineLimit=2e3;function filesToShow(diagnosis,evidence){
const quotes2=diagnosis.findings.flatMap(finding=>finding.evidence);const failing=diagnosis.outcome==="healthy"?[]:(0,failing_logs.Z)(diagnosis,evidence,failingShown);
const titles=new Map(failing.map(log=>[log.file,(0,report_failing_logs.V8)(log)]));const wanted=[...quotes2.map(({file})=>file),...(0,steps.th)(evidence).flatMap(
({log})=>log??[]),...failing.map(({file})=>file),...(0,controller.kM)(evidence),"evidence/events.txt",...evidence.logs.map(({file})=>file),...evidence.steps.flatMap(
({log})=>log??[])];const files=[];const leftOut=[];let room=textLimit;for(const file of new Set(wanted)){const text=evidence.text(file);if(text===null||text==="")
continue;const shown=cut(file,text,evidence.firstLine(file),quotes2);const size=shown.lines.reduce((sum,line)=>sum+line.text.length,0);if(size>room)leftOut.push(
file);else{files.push({...shown,id:`f${files.length}`,title:titles.get(file)??null});room-=size}}return{files,leftOut}}function cut(file,text,firstLine,quotes2){
const all=new evidence_lines.qo(text.endsWith("\n")?text.slice(0,-1):text);const last=firstLine+all.count-1;const quoted=new Set(quotes2.filter(quote=>quote.file===
file).map(({line})=>line));const isData=file.endsWith(".json");const wanted=new Set;const want=(from,to)=>{for(let number=Math.max(firstLine,from);number<=Math.
min(last,to);number+=1)wanted.add(number)};if(!isData)want(last-tailLines+1,last);else if(all.count<=2*around)want(firstLine,last);for(const line of quoted)want(
line-around,line+around);const lines=[...wanted].sort((a,b)=>a-b).map(number=>({number,text:(0,model_escape.vI)(all.at(number-firstLine),lineLimit),quoted:quoted.
has(number)}));return{file,lines,total:last}}var diagnosis_diagnosis=__webpack_require__(62196);var quotes=__webpack_require__(83213);;const rulePage=id2=>`rule\
s/${id2.split("/",1)[0]??""}.md#${id2.replace("/","")}`;const ruleUrl=id2=>`https://github.com/setup-kro/setup-kro/blob/v1/docs/${rulePage(id2)}`;var prose=__webpack_require__(
5693);;const prose_prose=sentence=>html`${(0,prose.k)(sentence).map(({text,isCode})=>isCode?html`<code>${text}</code>`:text)}`;;const quotesShown=12;function proofAndFix(finding,files,heading){
const proof=(0,quotes.A)(finding.evidence.slice(0,quotesShown)).map(({file,quotes:quotes2})=>html`<blockquote><p class="soft">${file}</p>${quotes2.map(quote=>quotedLine(
quote,files))}</blockquote>`);const fixes=finding.fix.map(fix=>(0,report_fixes.y)(fix)?html`<div class="fix"><pre>${(0,report_fixes.X)(fix)}</pre></div>`:html`<p>${prose_prose(
(0,report_fixes.X)(fix))}</p>`);return html`<${heading} class="part">Proof <span class="soft">(rule <a href="${ruleUrl(finding.rule)}"><code>${finding.rule}</code></a>)</span></${heading}>${proof}
${fixes.length>0&&html`<${heading} class="part">What to do</${heading}>${fixes}`}`}function quotedLine({file,line,text},files){const shown=files.find(one=>one.file===
file&&one.lines.some(({number})=>number===line));const place2=shown===void 0?html`<span class="soft">line ${line}</span>`:html`<a href="#${shown.id}-${line}" aria-label="line ${line} of ${file}">line ${line}</a>`;
return html`<div class="quote">${place2}<code>${text}</code></div>`};function causalChain(diagnosis,evidence,files){const{findings}=diagnosis;if(findings.length===
0)return nothing;const first=findings.find(diagnosis_diagnosis.A);const branch=finding=>{const rest=findings.filter(other=>other.causedById===finding.id);const end=finding===
first?failedStep(diagnosis,evidence):nothing;const below=rest.length>0||end!==nothing;return html`<li>${findings_box(finding,finding===first,files)}${below&&html`<ol class="chain">${rest.
map(branch)}${end}</ol>`}</li>`};const ids2=new Set(findings.map(({id:id2})=>id2));const trees=findings.filter(({causedById})=>!ids2.has(causedById)).map(branch);
return html`<section id="findings"><h2>What was found, and what follows from what</h2>
<ol class="chain">${trees}</ol></section>`}function failedStep({failedStep:name},{steps:steps2}){if(name===null)return nothing;const step=steps2.find(one=>one.step===
name);const said=(0,model_escape.vI)(step?.message?.split("\n",1)[0]??"",300);return html`<li><div class="box seen"><span class="bad">✗ seen as</span> <strong>step ${name}</strong> ${step?.
title??""}${said!==""&&html`<div class="soft">${said}</div>`}</div></li>`}function findings_box(finding,cause,files){const mark={error:"✗",warning:"!",info:"i"}[finding.
severity];const tone={error:"bad",warning:"warn",info:"soft"}[finding.severity];const word=cause?"cause":finding.causedBy===null?finding.severity:"follows";return html`<div class="box ${cause&&
"cause"}" data-finding tabindex="-1"><span class="${tone}">${mark} ${word}</span>
<strong>${finding.title}</strong> ${finding.object!==null&&html`<span class="soft">${finding.object}</span>`}
${cause?html`<a href="#main">proof and fix are above</a>`:html`<details><summary>why, and what to do</summary><p>${prose_prose(finding.detail)}</p>${proofAndFix(
finding,files,"h3")}</details>`}</div>`}var node_states=__webpack_require__(45452);var graph_words=__webpack_require__(13906);;const shownAtMost=40;function rgdGraphs(evidence){
const graphs2=(0,node_states.L)(evidence);if(graphs2.length===0)return nothing;const left=graphs2.length-shownAtMost;return html`<section id="graphs"><h2>ResourceGraphDefinitions, as graphs</h2>
${graphs2.slice(0,shownAtMost).map(graphs_graph)}${left>0&&html`<p class="soft">${left} more are in the evidence.</p>`}</section>`}function graphs_graph(shown){
const inTrouble=!shown.isActive||shown.instance!==null&&!shown.instance.isSettled;const mark=inTrouble?html`<span class="bad">✗</span>`:html`<span class="good">✓</span>`;
return html`<details ${inTrouble?html`open`:nothing}><summary data-line>${mark} ${(0,model_escape.vI)((0,graph_words.Hc)(shown),300)}</summary>
<div class="wide" tabindex="0" role="group" aria-label="${`Graph of ${(0,model_escape.vI)(shown.rgd.metadata.name,100)}, as a picture`}">${graphPicture(shown.nodes.
map(graphs_pictured))}</div>
<details><summary>as a table</summary><div class="wide" tabindex="0" role="group" aria-label="${`Graph of ${(0,model_escape.vI)(shown.rgd.metadata.name,100)}, a\
s a table`}"><table><thead><tr><th>node</th><th>kind</th><th>depends on</th><th>state</th><th>objects</th><th>conditions</th></tr></thead><tbody>${shown.nodes.map(
row)}</tbody></table></div></details></details>`}function row(node){const{mark,word}=graph_words.Xu[node.state];const conditions=[...(0,graph_words.is)(node),...node.
includeWhen.map(expression=>`includeWhen: ${expression}`)];return html`<tr data-line><td>${node.id}</td><td>${(0,graph_words.Gk)(node)}</td><td>${node.dependsOn.
join(", ")}</td><td>${mark} ${word}</td><td>${node.objects.slice(0,10).join(", ")}${node.objects.length>10&&` and ${node.objects.length-10} more`}</td><td>${conditions.
map(one=>html`<div>${(0,model_escape.vI)(one,500)}</div>`)}</td></tr>`}function graphs_pictured(node){const{mark,word}=graph_words.Xu[node.state];return{...{id:node.
id,dependsOn:node.dependsOn,kind:(0,graph_words.Gk)(node)},state:`${mark} ${word}${node.readyWhen.length>0?", readyWhen":""}`,tone:node.state==="ready"?"ok":node.
state==="waiting"||node.state==="missing"?"failed":"soft",isOutside:node.role==="external"||node.state==="left-out",title:[`${node.id}: ${(0,graph_words.Gk)(node)}\
, ${word}`,...(0,graph_words.is)(node)].join("\n")}};const rowHeight=46;function networkMap({network}){if(network===null||network.probes.length===0)return nothing;
const{probes,pod,node}=network;const height=probes.length*rowHeight+10;const middle=height/2;const failed=probes.filter(({ok})=>!ok);return html`<section id="network"><h2>Network, from the controller's place</h2>
<p>${failed.length===0?html`<span class="good">✓</span> All ${probes.length} places that it needs were reached.`:html`<span class="bad">✗ ${failed.length} of ${probes.
length}</span> places that it needs were not reached.`}</p>
<div class="wide" tabindex="0" role="group" aria-label="Network map, as a picture"><svg viewBox="0 0 1000 ${height}" role="img" aria-label="Who was reached from the controller; the table below says the same">
<rect class="card" x="1" y="${middle-24}" width="250" height="48" rx="6"/>
<text x="12" y="${middle-4}">${(0,model_escape.vI)(pod,32)}</text><text class="soft" x="12" y="${middle+14}">on ${(0,model_escape.vI)(node,28)}</text>${probes.map(
(probe,row2)=>arrow(probe,row2*rowHeight+5,middle))}</svg></div>
<details><summary>as a table</summary><div class="wide" tabindex="0" role="group" aria-label="Network map, as a table"><table><thead><tr><th>what</th><th>how</th><th>target</th><th>reached</th><th>answer</th><th>seconds</th></tr></thead><tbody>${probes.
map(({what,kind,target,ok,answer,seconds})=>html`<tr data-line><td>${what}</td><td>${kind}</td><td>${target}</td><td class="${ok?"good":"bad"}">${ok?"✓ yes":"\
✗ no"}</td><td>${answer}</td><td>${seconds.toFixed(2)}</td></tr>`)}</tbody></table></div></details></section>`}function arrow({kind,target,what,ok,seconds,answer},y,middle){
const state=ok?"ok":"failed";return html`<g><title>${what} ${target}: ${answer}</title>
<path class="link ${state}" d="M251 ${middle} C 370 ${middle}, 350 ${y+19}, 460 ${y+19}"/>
${ok?html`<path class="ok" d="M458 ${y+13} l12 6 l-12 6 z"/>`:html`<text class="failed" x="446" y="${y+24}">✗</text>`}
<rect class="card ${state}" x="470" y="${y}" width="529" height="38" rx="6"/>
<text x="482" y="${y+16}">${what} <tspan class="soft">${kind}</tspan> ${(0,model_escape.vI)(target,44)}</text>
<text class="${state}" x="482" y="${y+32}">${ok?"✓":"✗"} ${(0,model_escape.vI)(answer,60)} (${seconds.toFixed(2)} s)</text></g>`}var events=__webpack_require__(
55769);var kubernetes_conditions=__webpack_require__(41610);var fields=__webpack_require__(86057);var kubernetes_object=__webpack_require__(83159);var stand_ins_read=__webpack_require__(
52905);var unhealthy=__webpack_require__(37941);var instance=__webpack_require__(80469);var labels=__webpack_require__(45957);var rgd=__webpack_require__(86677);
var owners=__webpack_require__(56792);;const notShown=/^(?:events|leases\.|endpointslices\.|serviceaccounts|namespaces|clusterrole|role|apiservices|validating|mutating|resourcequotas|limitranges)/;
function ownerTrees(evidence){const objects2=collectedObjects(evidence);const troubles=new Map((0,unhealthy.x)(evidence).map(one=>[one.object,one]));const byUid=new Map(
objects2.flatMap(object=>object.metadata.uid?[[object.metadata.uid,object]]:[]));const above=object=>byUid.get(ownerUid(object)??"");const below=(0,group_by.$)(
objects2,above);const roots=new Set;for(const object of objects2)if(troubles.has((0,kubernetes_object.V)(object))||isOfKro(object,evidence))roots.add(topOf(object,
above));const grow=(object,depth)=>{const owned=depth>6?[]:below.get(object)??[];const owns=owned.filter(one=>!isOldRevision(one)).map(one=>grow(one,depth+1)).sort(
byTrouble);const name=(0,kubernetes_object.V)(object);const trouble=troubles.get(name)??null;const count=owns.reduce((sum,one)=>sum+one.troubles,trouble===null?
0:1);return{object,name,trouble,owns,troubles:count}};return[...roots].map(root=>grow(root,0)).sort(byTrouble)}function collectedObjects(evidence){return evidence.
resources.filter(resource=>!notShown.test(resource)).flatMap(resource=>evidence.objects(resource))}function ownerUid(object){const{metadata}=object;return(0,owners.
b)(object)?.uid??metadata.labels?.[labels.a.instanceId]??metadata.labels?.[labels.a.rgdId]}function isOfKro(object,{run}){const{kind,metadata}=object;if((0,instance.
T)(object)||(0,rgd.O3)(object))return true;return metadata.namespace===(run?.namespace??"kro-system")&&["Deployment","Pod"].includes(kind)}function topOf(object,above){
let top=object;for(let steps2=0;steps2<8;steps2+=1){const owner=above(top);if(owner===void 0)break;top=owner}return top}const isOldRevision=({kind,spec})=>kind===
"ReplicaSet"&&spec?.replicas===0;const byTrouble=(a,b)=>b.troubles-a.troubles||(a.name<b.name?-1:1);;const objects_shownAtMost=400;const ownedShown=25;function objectList(evidence){
const trees=ownerTrees(evidence);if(trees.length===0)return nothing;const troubles=trees.reduce((sum,tree)=>sum+tree.troubles,0);let room=objects_shownAtMost;const branch=owned=>{
room-=1;const shown=owned.owns.slice(0,Math.max(0,Math.min(ownedShown,room)));const rest=owned.owns.length-shown.length;return html`<li>${objects_entry(owned,evidence)}${owned.
owns.length>0&&html`<ul class="tree">${shown.map(branch)}${rest>0&&html`<li class="soft">and ${rest} more, in the evidence</li>`}</ul>`}</li>`};const sick=trees.
filter(tree=>tree.troubles>0).flatMap(tree=>room>0?[branch(tree)]:[]);const sound=trees.filter(tree=>tree.troubles===0).flatMap(tree=>room>0?[branch(tree)]:[]);
const left=trees.length-sick.length-sound.length;return html`<section id="objects"><h2>Objects, below what owns them</h2>
<p>${troubles===0?html`<span class="good">✓</span> None of the objects that were collected is unhealthy.`:html`<span class="bad">✗ ${troubles}</span> ${troubles===
1?"is":"are"} not healthy.`}</p>
${sick.length>0&&html`<ul class="tree">${sick}</ul>`}
${sound.length>0&&html`<details><summary>healthy, of kro and of what it made (${sound.length})</summary><ul class="tree">${sound}</ul></details>`}${left>0&&html`<p class="soft">${left} more are in the evidence.</p>`}</section>`}
function objects_entry({object,name,trouble,troubles},evidence){const state=trouble!==null?html`<span class="bad">✗ ${trouble.state}</span> <span class="soft">${(0,
model_escape.vI)(trouble.why,400)}</span>`:troubles>0?html`<span class="soft">${stateOf(object)}</span>`:html`<span class="good">✓ ${stateOf(object)}</span>`;
const pretended=(0,stand_ins_read.lL)(evidence,object);const mark=pretended!==null&&html` <span class="soft">(stand-in: ${(0,stand_ins_read.Z9)(pretended)})</span>`;
return html`<details class="object"><summary data-line><strong>${name}</strong> ${state}${mark}</summary>${conditionTable(object)}${warningTable(evidence,object)}</details>`}
function stateOf(object){const wanted=(0,fields.ai)(object,"spec","replicas")??(0,fields.ai)(object,"status","desiredNumberScheduled");const ready=(0,fields.ai)(
object,"status","readyReplicas")??(0,fields.ai)(object,"status","numberReady")??0;if(wanted!==null)return`${ready}/${wanted} ready`;return(0,fields.Qq)(object,"\
status","state")??(0,fields.Qq)(object,"status","phase")??""}function conditionTable(object){const conditions=(0,kubernetes_conditions.yb)(object);if(conditions.
length===0)return html`<p class="soft">It has no conditions.</p>`;return html`<div class="wide" tabindex="0" role="group" aria-label="Conditions of ${(0,kubernetes_object.
V)(object)}"><table><thead><tr><th>condition</th><th>status</th><th>reason</th><th>message</th></tr></thead><tbody>${conditions.map(({type,status,reason,message})=>html`<tr data-line><td>${type}</td><td>${status}</td><td>${reason}</td><td>${message}</td></tr>`)}</tbody></table></div>`}
function warningTable(evidence,object){const warnings2=(0,events.v5)(evidence,object).slice(0,10);if(warnings2.length===0)return nothing;return html`<div class="wide" tabindex="0" role="group" aria-label="Warnings about ${(0,
kubernetes_object.V)(object)}"><table><thead><tr><th>warning</th><th>message</th><th>last</th></tr></thead><tbody>${warnings2.map(({reason,message,last,count})=>html`<tr data-line><td>${reason} (${count}×)</td><td>${message}</td><td>${last.
slice(11,19)}</td></tr>`)}</tbody></table></div>`};const script=`
'use strict';
const search = document.getElementById('search');
const count = document.getElementById('count');
const none = document.getElementById('none');
const lines = [...document.querySelectorAll('[data-line]')];
const texts = lines.map((line) => line.textContent.toLowerCase());
const folds = [...document.querySelectorAll('main details')];
const parts = [...document.querySelectorAll('main > section')];
const openAtFirst = new Set(folds.filter((fold) => fold.open));
const marksShown = 2000;
let timer = 0;
let hits = [];
let current = -1;

function find() {
  clearTimeout(timer);
  const wanted = search.value.trim().toLowerCase();
  const all = wanted === '';
  hits[current]?.classList.remove('at');
  hits = [];
  current = -1;
  const opened = new Set();
  const kept = new Set();
  lines.forEach((line, place) => {
    const hit = all || texts[place].includes(wanted);
    const title = line.tagName === 'SUMMARY';
    if (!title) line.hidden = !hit;
    if (!hit || all) return;
    hits.push(line);
    for (let up = line.parentElement; up && up.tagName !== 'MAIN'; up = up.parentElement) {
      kept.add(up);
      if (up.tagName === 'DETAILS' && !(title && up === line.parentElement)) opened.add(up);
      const own = up.tagName === 'LI' && up.querySelector(':scope > details');
      if (own) kept.add(own);
    }
  });
  for (const gap of document.querySelectorAll('.gap')) gap.hidden = !all;
  for (const fold of folds) {
    fold.hidden = !all && !kept.has(fold);
    fold.open = all ? openAtFirst.has(fold) : opened.has(fold);
  }
  for (const part of parts) part.hidden = !all && !kept.has(part);
  none.hidden = all || hits.length > 0;
  count.textContent = all ? '' : hits.length + (hits.length === 1 ? ' line' : ' lines');
  mark(wanted);
}

function mark(wanted) {
  if (!globalThis.Highlight) return;
  const ranges = [];
  for (const line of wanted === '' ? [] : hits.slice(0, marksShown)) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function step(by) {
  if (hits.length === 0) return;
  hits[current]?.classList.remove('at');
  current = current < 0 && by < 0 ? hits.length - 1 : (current + by + hits.length) % hits.length;
  hits[current].classList.add('at');
  hits[current].scrollIntoView({ block: 'center' });
  count.textContent = (current + 1) + ' of ' + hits.length + (hits.length === 1 ? ' line' : ' lines');
}

function endSearch() {
  search.value = '';
  find();
}

function follow() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch {}
  const target = document.getElementById(id);
  if (!target) return;
  if (search.value !== '') endSearch();
  for (let up = target.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
  const line = target.classList.contains('l');
  target.scrollIntoView({ block: line ? 'center' : 'start' });
  if (line) { target.tabIndex = -1; target.focus({ preventScroll: true }); }
}

search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 120); });
addEventListener('hashchange', follow);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) follow();
});
document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
for (const fix of document.querySelectorAll('.fix')) {
  const command = fix.querySelector('pre');
  const text = command.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'copy';
  button.setAttribute('aria-label', 'Copy the command');
  button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(text); button.textContent = 'copied'; }
    catch { getSelection().selectAllChildren(command); button.textContent = 'selected'; }
    setTimeout(() => { button.textContent = 'copy'; }, 1500);
  });
  fix.append(button);
}
const findings = [...document.querySelectorAll('[data-finding]')];
let at = -1;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target === search;
  if (event.key === 'Escape' && search.value !== '') { endSearch(); search.blur(); }
  else if (event.key === 'Enter' && typing) {
    event.preventDefault();
    if (hits.length === 0) find();
    step(event.shiftKey ? -1 : 1);
  }
  else if (typing) return;
  else if (event.key === '/') { event.preventDefault(); search.focus(); search.select(); }
  else if ((event.key === 'j' || event.key === 'k') && findings.length) {
    at = Math.min(findings.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)));
    findings[at].scrollIntoView({ block: 'center' });
    findings[at].focus({ preventScroll: true });
  }
});
follow();
`;;const style=`
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --back: #ffffff; --panel: #f6f8fa;
  --bad: #b3261e; --bad-back: #fdecea; --good: #1a7f37; --warn: #8a5d00; --warn-back: #fff8e1; --mark: #fff3bf; --found: #ffd33d;
  --link: #0a58ca; }
:root[data-theme=dark] { color-scheme: dark; --ink: #e6edf3; --soft: #9da7b3; --line: #30363d; --back: #0d1117; --panel: #161b22;
  --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341; --warn-back: #2b2410; --mark: #4d3f00; --found: #9e6a03;
  --link: #79b8ff; }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { color-scheme: dark; --ink: #e6edf3; --soft: #9da7b3;
  --line: #30363d; --back: #0d1117; --panel: #161b22; --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341;
  --warn-back: #2b2410; --mark: #4d3f00; --found: #9e6a03; --link: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); }
main, header > div { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
main:focus { outline: none; }
header { position: sticky; top: 0; z-index: 2; background: var(--panel); border-bottom: 1px solid var(--line); }
header > div { display: flex; gap: 16px; align-items: center; min-height: 48px; }
header nav { display: flex; gap: 12px; flex: 1; overflow-x: auto; scrollbar-width: none; }
a { color: var(--link); text-decoration: none; }
a:hover, p a, .box > a { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
input[type=search] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 10px; width: 16.5em; min-width: 0; }
#count { white-space: nowrap; } #count:empty { display: none; }
button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px;
  cursor: pointer; }
h1 { font-size: 24px; line-height: 1.3; margin: 28px 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 40px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
h3, h2.part { font-size: 15px; margin: 20px 0 6px; padding: 0; border: 0; }
h1 + p { margin-top: 0; }
section, h1, h2, h3, details, .l { scroll-margin-top: 64px; }
.verdict { border-left: 4px solid var(--soft); padding-left: 16px; }
.verdict.is-bad { border-color: var(--bad); } .verdict.is-good { border-color: var(--good); } .verdict.is-open { border-color: var(--warn); }
.verdict.is-bad h1 { color: var(--bad); } .verdict.is-good h1 { color: var(--good); }
.partial { background: var(--warn-back); border: 1px solid var(--warn); border-radius: 6px; padding: 8px 12px; overflow-wrap: anywhere; }
.soft { color: var(--soft); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
.mark { background: var(--mark); color: var(--ink); border-radius: 4px; padding: 0 4px; }
::highlight(found) { background-color: var(--found); color: var(--ink); }
pre, code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--panel); padding: 1px 5px; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin: 8px 0; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.fix { position: relative; } .fix pre { padding-right: 76px; }
.copy { position: absolute; right: 8px; top: 7px; padding: 1px 8px; font-size: 13px; }
blockquote { margin: 8px 0; padding: 8px 12px; background: var(--bad-back); border-radius: 6px; overflow-wrap: anywhere; }
blockquote p { margin: 0 0 4px; font-size: 13px; }
.quote { display: flex; gap: 12px; } .quote > :first-child { flex: none; min-width: 5.5em; font-size: 13px; }
.quote code { background: none; padding: 0; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 600; } td.c, th.c { text-align: center; padding-right: 0; min-width: 3.6em; }
table.matrix tbody tr:hover { background: var(--panel); } td.c.bad { background: var(--bad-back); font-weight: 700; }
table.versions td { overflow-wrap: anywhere; }
ol.chain, ul.tree { list-style: none; margin: 0; padding: 0; } ol.chain li, ul.tree li { display: flow-root; }
ol.chain ol.chain, ul.tree ul.tree { margin-left: 18px; }
ol.chain ol.chain > li, ul.tree ul.tree > li { position: relative; padding-left: 26px; }
ol.chain ol.chain > li::before, ul.tree ul.tree > li::before { content: ''; position: absolute; left: 0; top: 0; width: 18px;
  height: 22px; border: solid var(--soft); border-width: 0 0 2px 2px; border-bottom-left-radius: 6px; }
ol.chain ol.chain > li:not(:last-child)::after, ul.tree ul.tree > li:not(:last-child)::after { content: ''; position: absolute; left: 0;
  top: 0; bottom: 0; border-left: 2px solid var(--soft); }
ol.chain ol.chain > li > .box::before { content: '▸'; position: absolute; left: 14px; top: 9px; color: var(--soft); }
ul.tree ul.tree > li::before, ul.tree ul.tree > li::after { border-color: var(--line) !important; }
ol.chain .box { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 0 0 8px; background: var(--panel);
  overflow-wrap: anywhere; }
ol.chain > li > .box.cause { border: 2px solid var(--bad); background: var(--bad-back); }
ol.chain .box.seen { border-style: dashed; }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 0 12px; }
details[open] { padding-bottom: 10px; }
summary { cursor: pointer; padding: 8px 0; overflow-wrap: anywhere; }
ul.tree details.object { margin: 0 0 6px; }
.box details { border: 0; padding: 0; margin: 0; } .box summary { padding: 2px 0; color: var(--link); }
pre.diff span { display: block; }
pre.log { max-height: 70vh; overflow: auto; padding: 6px 0; }
.l { display: block; padding: 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.l::before { content: attr(data-n); display: inline-block; min-width: 4ch; margin-right: 12px; text-align: right; color: var(--soft);
  user-select: none; }
.l.q, tr.q { background: var(--mark); } .l.q { box-shadow: inset 3px 0 var(--warn); }
.l:target, .at { outline: 2px solid var(--link); outline-offset: -2px; }
.gap { display: block; padding: 2px 12px; color: var(--soft); font-style: italic; }
svg { display: block; } svg:not(.graph) { width: 100%; min-width: 760px; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .ok { fill: var(--good); } svg .failed { fill: var(--bad); } svg .skipped { fill: var(--line); }
svg .grid { stroke: var(--line); } svg .warned { fill: var(--warn); stroke: var(--back); }
svg .link { fill: none; stroke-width: 2; } svg .link.ok { stroke: var(--good); }
svg .link.failed { stroke: var(--bad); stroke-dasharray: 6 4; }
svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.5; } svg .head { fill: var(--soft); } svg .name { font-weight: 600; }
svg rect.outside { stroke-dasharray: 4 4; }
svg rect.card { fill: var(--panel); stroke: var(--line); } svg text.warn { fill: var(--warn); }
svg rect.card.warn { fill: var(--warn-back); stroke: var(--warn); } svg rect.card.failed { fill: var(--bad-back); stroke: var(--bad); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 12px; top: 8px; z-index: 3; background: var(--back); padding: 6px 10px; }
footer { color: var(--soft); padding: 40px 0; }
@media (max-width: 720px) {
  main, header > div { padding: 0 14px; } header > div { flex-wrap: wrap; gap: 6px 12px; padding-top: 6px; padding-bottom: 6px; }
  header nav { order: 9; flex-basis: 100%; } input[type=search] { flex: 1; width: auto; }
  section, h1, h2, h3, details, .l { scroll-margin-top: 96px; }
  h1 { font-size: 20px; } .quote { display: block; } .quote code { display: block; } table { min-width: 560px; } table.versions { min-width: 0; }
  ol.chain ol.chain, ul.tree ul.tree { margin-left: 6px; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { header, .copy { display: none; } pre.log { max-height: none; } }
`;var report_tuning=__webpack_require__(41733);var report_versions=__webpack_require__(29069);var warnings=__webpack_require__(72741);;const eventsShown=500;const texts_openBelow=12;
function eventList(evidence){const events2=(0,warnings.y)(evidence);if(events2.length===0)return nothing;const rows=events2.slice(0,eventsShown).map(({last,object,
reason,message,count})=>html`<tr data-line><td>${last.slice(11,19)}</td><td>${object}</td><td>${reason}</td><td>${message}</td><td>${count}</td></tr>`);return html`<section id="events"><h2>Warning events</h2><details ${events2.
length<=texts_openBelow&&raw("open")}><summary>${events2.length} different, latest first</summary>
<div class="wide" tabindex="0" role="group" aria-label="Warning events"><table><thead><tr><th>last</th><th>object</th><th>reason</th><th>message</th><th>times</th></tr></thead><tbody>${rows}</tbody></table></div></details></section>`}
function logList(files,leftOut){if(files.length===0)return nothing;return html`<section id="logs"><h2>Logs and quoted files</h2>${files.map(logFile)}
${leftOut.length>0&&html`<p class="soft">Not on this page, for its size, but in the evidence beside it: ${leftOut.join(", ")}</p>`}</section>`}function logFile({
file,id:id2,title,lines,total}){let before=0;const shown=lines.map(({number,text,quoted})=>{const left=number-before-1;before=number;return html`${left>0&&gap(left)}<span class="l ${quoted&&
"q"}" id="${id2}-${number}" data-n="${number}" data-line>${text}</span>`});const rest=total-before;const quotes2=lines.filter(({quoted})=>quoted).length;const name=title===
null?file:html`<strong>${title}</strong> <span class="soft">${file},</span>`;return html`<details id="${id2}"><summary>${name} <span class="soft">${total===1?"o\
ne line":`${total} lines`}${quotes2>0&&html`, <span class="mark">${quotes2} quoted</span>`}</span></summary>
<pre class="log" tabindex="0" role="region" aria-label="${file}">${shown}${rest>0&&gap(rest)}</pre></details>`}const gap=count=>html`<span class="gap">${count===
1?"one line is":`${count} lines are`} left out here</span>`;function versionList({versions},{run}){const rows=(0,report_versions.h)(versions);if(rows.length===0)
return nothing;const tuning=run?.tuning??[];return html`<section id="versions"><h2>Versions</h2><table class="versions"><tbody>${rows.map(([name,value])=>html`<tr data-line><th>${name}</th><td>${value}</td></tr>`)}</tbody></table>${tuning.
length>0&&tuningList(tuning)}</section>`}function tuningList(tuning){const rows=tuning.map(({name,value,chart})=>html`<tr data-line><th>${name}</th><td>${value} (chart: ${chart})</td></tr>`);
return html`<p>${(0,report_tuning.L)(tuning)}</p><table class="versions"><tbody>${rows}</tbody></table>`}function gapList({collected}){const lines=[...collected.
failed,...collected.truncated];const size=`${collected.files} files, ${(collected.bytes/1e6).toFixed(1)} MB, taken in ${collected.seconds.toFixed(1)} s`;return html`<section id="collected"><h2>What was collected</h2><p>${size}.</p>${lines.
length>0&&html`<details><summary>${lines.length} ${lines.length===1?"item":"items"} missing or incomplete</summary><ul>${lines.slice(0,300).map(line=>html`<li data-line>${line}</li>`)}</ul></details>`}</section>`}
;const width=1e3;const timeline_labels=200;const timeline_rowHeight=22;const ticksShown=300;function timelineBars({timeline},evidence){const steps2=timeline.filter(
({outcome})=>outcome!=="skipped");if(steps2.every(({step})=>step.startsWith("diagnose.")))return nothing;const end=Math.max(1,...steps2.map(({start,seconds})=>start+
seconds));const ticks=warningsWithin(evidence,end);const x=second=>round(timeline_labels+second/end*(width-timeline_labels-80));const height=(steps2.length+(ticks.
length>0?1:0))*timeline_rowHeight;return html`<section id="timeline"><h2>Timeline</h2>
<div class="wide" tabindex="0" role="group" aria-label="Steps over time, as a picture"><svg viewBox="0 0 ${width} ${height+26}" role="img" aria-label="${steps2.
length} steps over ${end.toFixed(0)} seconds; the table below says the same">${axis(end,x,height)}${steps2.map((step,row2)=>bar(step,row2,x))}${ticks.length>0&&
tickRow(ticks,steps2.length,x)}</svg></div>
<details><summary>as a table</summary><div class="wide" tabindex="0" role="group" aria-label="Steps over time, as a table"><table><thead><tr><th>step</th><th>began, s</th><th>took, s</th><th>outcome</th></tr></thead><tbody>${timeline.
map(({step,start,seconds,outcome})=>html`<tr data-line><td>${step}</td><td>${start.toFixed(1)}</td><td>${seconds.toFixed(1)}</td><td>${outcome}</td></tr>`)}</tbody></table></div></details></section>`}
function bar({step,start,seconds,outcome},row2,x){const y=row2*timeline_rowHeight;const from=x(start);const to=x(start+seconds);return html`<g><title>${step}: ${outcome}, ${seconds.
toFixed(1)} s from ${start.toFixed(1)} s</title>
<text x="0" y="${y+16}">${(0,model_escape.vI)(step,27)}</text>
<rect class="${outcome}" x="${from}" y="${y+5}" width="${Math.max(2,round(to-from))}" height="13" rx="2"/>
<text class="soft" x="${to+6}" y="${y+16}">${seconds.toFixed(1)} s${outcome==="failed"&&" ✗"}</text></g>`}function tickRow(ticks,row2,x){const y=row2*timeline_rowHeight+
11;return html`<g><text x="0" y="${y+5}">warnings</text>${ticks.map(({second,what})=>html`<circle class="warned" cx="${x(second)}" cy="${y}" r="4"><title>${what}</title></circle>`)}</g>`}
function axis(end,x,height){const step=[1,2,5,10,20,30,60,120,300,600,1200,3600].find(size=>end/size<=8)??7200;const marks=Array.from({length:Math.floor(end/step)+
1},(_,n)=>n*step);return html`${marks.map(second=>html`<line class="grid" x1="${x(second)}" y1="0" x2="${x(second)}" y2="${height}"/><text class="soft" x="${x(second)}" y="${height+
18}">${second} s</text>`)}`}function warningsWithin(evidence,end){const began=Date.parse(evidence.run?.began??"");if(Number.isNaN(began))return[];return(0,events.
XL)(evidence).filter(({type})=>type==="Warning").map(({kind,name,reason,message,last})=>({second:(Date.parse(last)-began)/1e3,what:(0,model_escape.vI)(`${reason}\
 ${kind}/${name}: ${message}`,200)})).filter(({second})=>second>=0&&second<=end).slice(0,ticksShown)}const round=value=>Math.round(value*10)/10;;function verdictBlock(diagnosis,evidence,files){
const verdict2=(0,report_verdict.V)(diagnosis,evidence);const{headline,explanation}=verdict2;const cause=(0,diagnosis_diagnosis.r)(diagnosis);const tone={"✅":"\
good","❌":"bad","❔":"open"}[verdict2.mark];const told=explanation.includes("\n")?html`<pre>${explanation}</pre>`:html`<p>${prose_prose(explanation)}</p>`;return html`<section class="verdict is-${tone}"><h1>${signOf(
verdict2)} ${headline}</h1>${facts(diagnosis,evidence)}${explanation!==""&&told}${partial(diagnosis)}
${cause!==null&&proofAndFix(cause,files,"h2")}</section>`}const signOf=({mark})=>({"✅":"✓","❌":"✗","❔":"?"})[mark];function facts({failedStep:failedStep2},{
run,collection}){const kro=run?.kroVersion?`kro ${run.kroVersion}`:null;const cluster=run?.clusterName&&run.cluster!=="none"?`cluster ${run.clusterName}`:null;const taken=collection?.
collectedAt??run?.began;const when=taken?`${taken.slice(0,16).replace("T"," ")} UTC`:null;const parts=[kro,cluster,when].filter(part=>part!==null).join(" · ");
return html`<p class="soft">${parts}${failedStep2!==null&&html`${parts!==""&&" · "}failed step <code>${failedStep2}</code>`}</p>`}function partial({collected:{
failed,truncated}}){const count=failed.length+truncated.length;return count>0&&html`<p class="partial"><strong>! Not all of the evidence could be collected.</strong> ${failed[0]??
truncated[0]??""} ${count>1&&html`and ${count-1} more `}<a href="#collected">see what is missing</a></p>`};function reportHtml(diagnosis,evidence){const{files,leftOut}=filesToShow(
diagnosis,evidence);const sections=[changeSection(evidence),causalChain(diagnosis,evidence,files),rgdGraphs(evidence),timelineBars(diagnosis,evidence),objectList(
evidence),accessMatrix(evidence),networkMap(evidence),eventList(evidence),logList(files,leftOut),versionList(diagnosis,evidence),gapList(diagnosis)];const verdict2=(0,
report_verdict.V)(diagnosis,evidence);const policy=`default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-acti\
on 'none'`;return`${html(_a||(_a=__template(['<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content=\
"','">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>'," ","</title>\n<style>",'</style>\n</head>\n<body>\n<a class="skip" href="#m\
ain">To the verdict</a>\n<header><div><strong>setup-kro</strong><nav aria-label="Sections">','</nav>\n<input type="search" id="search" placeholder="search object\
s, events, logs  ( / )" aria-label="Search in objects, events and logs">\n<output id="count" class="soft" for="search"></output><button type="button" id="theme" \
aria-label="Change between dark and light">◐</button></div></header>\n<main id="main" tabindex="-1">\n',"\n",'\n<p id="none" hidden>Nothing on this page has th\
ese words. What is not shown here is in the folder <code>evidence</code> beside it.</p>\n<footer>Keys: <code>/</code> searches, <code>Enter</code> goes to the ne\
xt line found (with <code>Shift</code> to the one before), <code>Esc</code> ends it, <code>j</code> and <code>k</code> go through the findings. The same as data\
: <code>diagnosis.json</code>.</footer>\n</main>\n<script type="application/json" id="diagnosis">',"<\/script>\n<script>","<\/script>\n</body>\n</html>"])),policy,
verdict2.mark,verdict2.headline,raw(style),sections.map(html_link),verdictBlock(diagnosis,evidence,files),sections,raw(embeddedJson(diagnosis)),raw(script)).text}\

`}function html_link({text}){const found=/<section id="(\w+)"><h2>([^<]*)<\/h2>/.exec(text);const[,id2,title]=found??[];return id2===void 0||title===void 0?null:
html`<a href="#${id2}">${raw(html_short[id2]??title)}</a>`}const html_short={changes:"Change",findings:"Findings",graphs:"RGDs",timeline:"Timeline",objects:"Obj\
ects",access:"RBAC",network:"Network",events:"Events",logs:"Logs",versions:"Versions",collected:"Collected"};const embeddedJson=diagnosis=>diagnosisJson(diagnosis).
replaceAll("<","\\u003c");const digest=text=>`sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;;async function writeReports(report){
const{reportFolder,diagnosis,evidence}=report;(0,write_file.IL)(reportFolder);const write=(name,text)=>(0,write_file.lo)((0,external_node_path_.join)(reportFolder,
name),text);write("diagnosis.json",diagnosisJson(diagnosis));write("summary.md",(0,summary.e)(diagnosis,evidence));const changes=(0,changes_read.S)(evidence);if(changes!==
null)write("changes.json",changesText(changes));const cases=(0,read.G)(evidence);if(cases.length>0)write("junit.xml",junitXml(cases));write("index.html",reportHtml(
diagnosis,evidence))};async function reportRecords(folder){const{diagnosis,evidence}=await reportOn(folder,folder,evidence2=>(0,decide.L)(evidence2,[]));return(0,
summary.r)(diagnosis,evidence,comment.j9)}async function reportOn(folder,out,judge){const evidence=(0,reader.At)(folder);const diagnosis=judge(evidence);await writeReports(
{reportFolder:out,diagnosis,evidence});return{diagnosis,evidence}}}),52905:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{MJ:()=>readStandInsRecord,Z9:()=>wordsOf,lL:()=>pretendedOf});var _evidence_record_shapes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9175);var _evidence_records_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23743);var _model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83159);const nothing={schemaVersion:1,objects:[],leftAlone:[]};const readStandInsRecord=evidence=>evidence.recordOf(_evidence_records_js__WEBPACK_IMPORTED_MODULE_1__.
lR,_evidence_record_shapes_js__WEBPACK_IMPORTED_MODULE_0__.yb)??nothing;const pretendedOf=(evidence,object)=>readStandInsRecord(evidence).objects.find(one=>one.
object===(0,_model_kubernetes_object_js__WEBPACK_IMPORTED_MODULE_2__.V)(object)&&one.apiVersion===object.apiVersion)??null;function wordsOf(one){const{outcome,standIn,
message,fields,defaults=[]}=one;const said=`${message===null?"":`: ${message}`}${unsetWords(one)}`;const written=[...fields.length===0&&defaults.length>0?[]:["i\
ts status"],...defaults];switch(outcome){case"ready":return`${listed(written)} ${written.length===1?"was":"were"} written by setup-kro (${standIn})${said}`;case"\
failing":return`setup-kro wrote into its status that it fails (${standIn})${said}`;case"none":return`it was to get no status (${standIn})${said}`;case"waiting":
return`its status was not written yet (${standIn})${said}`;case"refused":return`its status could not be written (${standIn})${said}`}}const listed=names=>names.
length<2?names.join():`${names.slice(0,-1).join(", ")} and ${names.at(-1)}`;function unsetWords({unset=[]}){return unset.length===0?"":`; an RGD reads ${listed(
unset)} of it, which neither the RGD's template nor a stand-in sets`}})};
