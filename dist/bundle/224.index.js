export const id=224;export const ids=[224];export const modules={99801:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>accessReview});var _model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52592);async function accessReview(kube,account,access,timeoutSeconds){
const{verb,group,resource,subresource,namespace}=access;const answer=await kube.json("/apis/authorization.k8s.io/v1/subjectaccessreviews",{method:"POST",body:{apiVersion:"\
authorization.k8s.io/v1",kind:"SubjectAccessReview",spec:{user:(0,_model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__.Z5)(account),groups:(0,_model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__.
c1)(account),resourceAttributes:{verb,group,resource,...subresource===null?{}:{subresource},...namespace===null?{}:{namespace}}}},...timeoutSeconds===void 0?{}:
{timeoutSeconds}});const{allowed=false,reason="",evaluationError=""}=answer.status??{};return{allowed,reason:[reason,evaluationError].filter(text=>text!=="").join(
"; ")||null}}}),41441:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>smokeTest,p:()=>smokeTestName});
var _model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45957);var _model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86677);const smokeTestName="\
setup-kro-smoke";function smokeTest(namespace){const kind="SetupKroSmoke";const plural="setupkrosmokes";const message="reconciled by kro";const name=smokeTestName;
return{role:{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",metadata:{name:"setup-kro:smoke",labels:{[_model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__.
a.aggregate]:"true"}},rules:[{apiGroups:["kro.run"],resources:[plural,`${plural}/status`,`${plural}/finalizers`],verbs:["*"]},{apiGroups:[""],resources:["config\
maps"],verbs:["*"]}]},rgd:{..._model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__.sP,metadata:{name},spec:{schema:{apiVersion:"v1alpha1",kind,spec:{message:'string |\
 default="none"'}},resources:[{id:"proof",template:{apiVersion:"v1",kind:"ConfigMap",metadata:{name:"${schema.metadata.name}-proof"},data:{message:"${schema.spe\
c.message}"}}}]}},instance:{apiVersion:"kro.run/v1alpha1",kind,metadata:{name,namespace},spec:{message}},child:{apiVersion:"v1",kind:"ConfigMap",name:`${name}-p\
roof`,namespace,message},crd:`${plural}.kro.run`}}}),16298:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>rgdErrorsFile,p:()=>readRgdErrors});var _evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34416);const rgdErrorsFile="evidence/rgd-erro\
rs.json";const most=2e3;const shape=(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(
(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(1),1),rgds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({rgd:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,rounds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
vj)(1e3),0),seconds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.vj)(1e5),0),rest:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)("accepted","not-located","too-many","not-answered"),errors:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({kind:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,words:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,expression:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),null),pointer:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,file:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,line:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.n8,column:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
n8}),most)}),most)});const readRgdErrors=evidence=>evidence.recordOf(rgdErrorsFile,shape)?.rgds??[]}),64042:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>closest});const shortestBeginning=4;function closest(wanted,words){const others=[...new Set(words)].filter(word=>word!==
wanted&&word.length<=100);if(wanted.length>100)return null;const near=others.map(word=>({word,distance:distanceOf(wanted.toLowerCase(),word.toLowerCase())})).filter(
({distance})=>distance<=Math.min(2,Math.floor(wanted.length/2))).sort((a,b)=>a.distance-b.distance);if(near[0]!==void 0)return near[0].word;const begun=others.filter(
word=>word.startsWith(wanted)||wanted.startsWith(word));const[only]=begun;return begun.length===1&&only!==void 0&&Math.min(only.length,wanted.length)>=shortestBeginning?
only:null}function distanceOf(a,b){let before=[];let row=Array.from({length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i+=1){const next=[i];for(let j=1;j<=
b.length;j+=1){const swapped=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1];next.push(Math.min((row[j]??0)+1,(next[j-1]??0)+1,(row[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped?
(before[j-2]??0)+1:Number.POSITIVE_INFINITY))}before=row;row=next}return row[b.length]??0}}),68261:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_H:()=>endpointSliceResource,dR:()=>serviceNameLabel,nu:()=>slicesOf});const endpointSliceResource="endpointslices.di\
scovery.k8s.io";const serviceNameLabel="kubernetes.io/service-name";const slicesOf=(slices,service)=>slices.filter(({metadata})=>metadata.namespace===service.namespace&&
metadata.labels?.[serviceNameLabel]===service.name)}),20936:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>kindElsewhere,s:()=>meantKind});var _closest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64042);var _api_path_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69080);var _builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87855);function meantKind(asked,{declared,defined}){const group=(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.
F)(asked.apiVersion);const sameGroup=[...declared,...defined].filter(({apiVersion})=>(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(apiVersion)===group);return nearest(
asked,[...sameGroup,...declared,...(0,_builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.MY)(asked.apiVersion)?_builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Fp:[]])}
function kindElsewhere(asked,known){const pool=[...known.defined,...known.declared,..._builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Fp];const meant=meantKind(asked,
known);const other=nearest(asked,pool);if(other===null||pool.some(one=>isSame(one,asked)))return null;return meant===null||isNamed(other,asked)&&!isNamed(meant,
asked)?other:null}const isSame=(one,other)=>one.apiVersion===other.apiVersion&&one.kind===other.kind;const isNamed=(one,other)=>one.kind.toLowerCase()===other.kind.
toLowerCase();function nearest(asked,kinds){const pool=kinds.filter(one=>!isSame(one,asked));const name=(0,_closest_js__WEBPACK_IMPORTED_MODULE_2__.k)(asked.kind,
pool.map(({kind})=>kind));return pool.find(one=>isNamed(one,asked))??pool.find(({kind})=>kind===name)??null}}),75879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>ctrArguments,e:()=>parseImages});const ctrArguments=(...args)=>["ctr","--namespace=k8s.io",...args];const parseImages=table=>table.
split("\n").flatMap(line=>{const found=/^(\S+)\s+\S+\s+(sha256:\S+)(?:\s+([\d.]+ \S+|-)\s+(\S+))?/.exec(line);const[,reference="",digest="",size="",platforms]=found??
[];return found===null?[]:[{reference,digest,size,platforms:platforms?.split(",")??[]}]})}),52592:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$I:()=>ruleCovers,IQ:()=>namesAccount,Z5:()=>userOf,c1:()=>groupsOf,pt:()=>grantedRules,rc:()=>grantsTo,zE:()=>boundRole});
var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);var _object_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83159);const userOf=({namespace,
name})=>`system:serviceaccount:${namespace}:${name}`;const groupsOf=({namespace})=>["system:serviceaccounts",`system:serviceaccounts:${namespace}`,"system:authe\
nticated"];const namesAccount=(binding,account)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(binding,"subjects").some(subject=>isAccount(subject,account));const grantsTo=(binding,account)=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(binding,"subjects").some(subject=>isAccount(subject,account)||(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,
"kind")==="Group"&&groupsOf(account).includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"name")??""));function isAccount(subject,account){const name=(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"name");return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"kind")==="User"?name===userOf(account):
(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"kind")==="ServiceAccount"&&name===account.name&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(subject,"\
namespace")===account.namespace}function boundRole(binding,{clusterRoles,roles}){const name=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,"roleRef","na\
me");const found=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,"roleRef","kind")==="ClusterRole"?clusterRoles.find(({metadata})=>metadata.name===name):
roles.find(({metadata})=>metadata.name===name&&metadata.namespace===binding.metadata.namespace);return found??null}function grantedRules(account,bindings,all){return bindings.
filter(binding=>grantsTo(binding,account)).flatMap(binding=>{const{namespace}=binding.metadata;const kind=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,
"roleRef","kind");const role=[kind,kind==="Role"?namespace:null,(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(binding,"roleRef","name")];return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
p_)(boundRole(binding,all),"rules").map(rule=>({binding:(0,_object_js__WEBPACK_IMPORTED_MODULE_1__.V)(binding),role:role.filter(Boolean).join("/"),namespace:namespace??
null,apiGroups:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"apiGroups"),resources:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"resources"),resourceNames:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"resourceNames"),nonResourceURLs:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"nonResourceURLs"),verbs:(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"verbs")}))})}const ruleCovers=(rule,{verb,apiGroup,resource})=>covers((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(rule,"verbs"),verb)&&covers((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(rule,"apiGroups"),apiGroup)&&covers((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(
rule,"resources"),resource);const covers=(granted,wanted)=>granted.includes("*")||granted.includes(wanted)}),71354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>hasReadiness,c:()=>readinessOf});var _api_path_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69080);var _conditions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
41610);var _fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);var _object_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83159);var _pods_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
34704);function readinessOf(object){const kind=kindOf(object);const judge=kinds.get(kind);if(judge===void 0)return isSilentGroup((0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.
F)(object.apiVersion))?null:byReadyCondition(object);const seen=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","observedGeneration");const{generation}=object.
metadata;if(reportsGeneration.has(kind)&&generation!==void 0&&(seen===null||seen<generation))return progressing(object,"its controller has not seen it yet");return judge(
object)}const hasReadiness=({apiVersion,kind})=>kinds.has(kindOf({apiVersion,kind}))||!isSilentGroup((0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion));
const kindOf=({apiVersion,kind})=>[kind,...(0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion)===""?[]:[(0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(
apiVersion)]].join(".");const isSilentGroup=group=>!group.includes(".")||/\.k8s\.io$/.test(group);const is=state=>(object,words)=>({state,words:`${(0,_object_js__WEBPACK_IMPORTED_MODULE_2__.
V)(object)}: ${words}`});const ready=is("ready");const progressing=is("progressing");const failed=is("failed");const told=(found,type)=>found===null?`no conditi\
on ${type} yet`:(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(found);const isTrue=(object,type)=>(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,
type)?.status==="True";function deployment(object){if((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(object,"spec","paused")===true)return ready(object,"its rol\
lout is paused");const progress=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"Progressing");if(progress?.status==="False")return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.
pu)(progress));const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"spec","replicas")??1;const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(
object,"status","updatedReplicas")??0;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","availableReplicas")??0;if(updated>=want&&have>=
want)return ready(object,`${want} of ${want} replicas are available`);const refused=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"ReplicaFailure");
if(refused?.status==="True")return progressing(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(refused));return progressing(object,updated<want?`${updated}\
 of ${want} replicas have its present template`:`${have} of ${want} replicas are available`)}function statefulSet(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"spec","replicas")??1;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","availableReplicas")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"status","readyReplicas")??0;if(have<want)return progressing(object,`${have} of ${want} replicas are available`);const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"status","updatedReplicas")??0;const partition=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"spec","updateStrategy","rollingUpdate","partiti\
on")??0;if(!isOnDelete(object)&&updated<want-partition)return progressing(object,`${updated} of ${want-partition} replicas have its present template`);return ready(
object,`${want} of ${want} replicas are available`)}function daemonSet(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","desire\
dNumberScheduled")??0;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","numberAvailable")??0;if(have<want)return progressing(object,`${have}\
 of ${want} pods are available`);const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","updatedNumberScheduled")??0;if(!isOnDelete(object)&&
updated<want)return progressing(object,`${updated} of ${want} pods have its present template`);return ready(object,`${want} of ${want} pods are available`)}const isOnDelete=object=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(object,"spec","updateStrategy","type")==="OnDelete";function replicas(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ai)(object,"spec","replicas")??1;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","availableReplicas")??0;const refused=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.
uH)(object,"ReplicaFailure");if(have>=want)return ready(object,`${want} of ${want} replicas are available`);return progressing(object,refused?.status==="True"?(0,
_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(refused):`${have} of ${want} replicas are available`)}function job(object){const broken=["Failed","FailureTarget"].
find(type=>isTrue(object,type));if(broken!==void 0)return failed(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,broken),broken));if(isTrue(
object,"Complete")||isTrue(object,"SuccessCriteriaMet"))return ready(object,"it is complete");if((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(object,"spec","s\
uspend")===true)return ready(object,"it is suspended");const count=name=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status",name)??0;return progressing(
object,`not complete: ${count("active")} pods run, ${count("succeeded")} succeeded, ${count("failed")} failed`)}function pod(object){const phase=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","phase")??"new";if(phase==="Succeeded")return ready(object,"it has ended well");if(phase==="Failed")return failed(object,endOf(object));if(isTrue(
object,"Ready"))return ready(object,"it is Ready");const scheduled=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"PodScheduled");return progressing(
object,scheduled?.status==="False"?`no node takes it: ${scheduled.message||scheduled.reason}`:`it is ${phase}`)}function endOf(object){const told2=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","message")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(object,"status","reason");const ended=(0,_pods_js__WEBPACK_IMPORTED_MODULE_4__.Mz)(
object).find(({terminated})=>(terminated?.exitCode??0)!==0);const container=ended===void 0?[]:[`container ${ended.name} ended with exit code ${ended.terminated?.
exitCode}`];return["it has failed",...told2===null?[]:[told2],...container].join(": ")}function claim(object){const phase=(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","phase")??"new";if(phase==="Bound")return ready(object,"it is bound");return phase==="Lost"?failed(object,"its volume is lost"):progressing(
object,"it is not bound to a volume")}const volume=object=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(object,"status","phase")==="Failed"?failed(object,(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"status","message")??"it has failed"):ready(object,"it is there");function crd(object){const accepted=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.
uH)(object,"NamesAccepted");if(accepted?.status==="False")return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(accepted));return isTrue(object,
"Established")?ready(object,"it is established"):progressing(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"Established"),"Established"))}
const apiService=object=>isTrue(object,"Available")?ready(object,"it is available"):progressing(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,
"Available"),"Available"));const kinds=new Map([["Deployment.apps",deployment],["StatefulSet.apps",statefulSet],["DaemonSet.apps",daemonSet],["ReplicaSet.apps",
replicas],["ReplicationController",replicas],["Job.batch",job],["Pod",pod],["PersistentVolumeClaim",claim],["PersistentVolume",volume],["CustomResourceDefinitio\
n.apiextensions.k8s.io",crd],["APIService.apiregistration.k8s.io",apiService]]);const reportsGeneration=new Set([...["Deployment.apps","StatefulSet.apps","Daemo\
nSet.apps","ReplicaSet.apps","ReplicationController"]]);function byReadyCondition(object){const stalled=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,
"Stalled");if(stalled?.status==="True"&&isOfNow(object,stalled))return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(stalled));const found=(0,
_conditions_js__WEBPACK_IMPORTED_MODULE_3__.uH)(object,"Ready");if(found===null)return null;if(found.status==="True"&&isOfNow(object,found))return ready(object,
"it is Ready");return progressing(object,isOfNow(object,found)?(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__.pu)(found):"its controller has not seen its presen\
t form yet")}function isOfNow(object,{observedGeneration}){const seen=observedGeneration??(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(object,"status","observ\
edGeneration");const{generation}=object.metadata;return seen===null||generation===void 0||seen>=generation}})};
