export const id=271;export const ids=[271];export const modules={99801:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>accessReview});var _model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52592);async function accessReview(kube,account,access,timeoutSeconds){
const{verb,group,resource,subresource,namespace}=access;const answer=await kube.json("/apis/authorization.k8s.io/v1/subjectaccessreviews",{method:"POST",body:{apiVersion:"\
authorization.k8s.io/v1",kind:"SubjectAccessReview",spec:{user:(0,_model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__.Z5)(account),groups:(0,_model_kubernetes_rbac_js__WEBPACK_IMPORTED_MODULE_0__.
c1)(account),resourceAttributes:{verb,group,resource,...subresource===null?{}:{subresource},...namespace===null?{}:{namespace}}}},...timeoutSeconds===void 0?{}:
{timeoutSeconds}});const{allowed=false,reason="",evaluationError=""}=answer.status??{};return{allowed,reason:[reason,evaluationError].filter(text=>text!=="").join(
"; ")||null}}}),41441:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>smokeTest,p:()=>smokeTestName});
var _model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45957);var _model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86677);const smokeTestName="\
setup-kro-smoke";function smokeTest(namespace){const kind="SetupKroSmoke";const plural="setupkrosmokes";const message="reconciled by kro";const name=smokeTestName;
return{role:{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",metadata:{name:"setup-kro:smoke",labels:{[_model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__.
a.aggregate]:"true"}},rules:[{apiGroups:[_model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__.c7],resources:[plural,`${plural}/status`,`${plural}/finalizers`],verbs:[
"*"]},{apiGroups:[""],resources:["configmaps"],verbs:["*"]}]},rgd:{..._model_kro_rgd_js__WEBPACK_IMPORTED_MODULE_1__.sP,metadata:{name},spec:{schema:{apiVersion:"\
v1alpha1",kind,spec:{message:'string | default="none"'}},resources:[{id:"proof",template:{apiVersion:"v1",kind:"ConfigMap",metadata:{name:"${schema.metadata.nam\
e}-proof"},data:{message:"${schema.spec.message}"}}}]}},instance:{apiVersion:"kro.run/v1alpha1",kind,metadata:{name,namespace},spec:{message}},child:{apiVersion:"\
v1",kind:"ConfigMap",name:`${name}-proof`,namespace,message},crd:`${plural}.kro.run`}}}),16298:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>rgdErrorsFile,p:()=>readRgdErrors});var _evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34416);
const rgdErrorsFile="evidence/rgd-errors.json";const most=2e3;const shape=(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({schemaVersion:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.yL)(1),1),rgds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({rgd:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,rounds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
vj)(1e3),0),seconds:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.vj)(1e5),0),rest:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
yL)("accepted","not-located","too-many","not-answered"),errors:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({kind:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,words:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq,expression:(0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
or)((0,_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Xd)(_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Qq),null),pointer:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq,file:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.Uq,line:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.n8,column:_evidence_shape_js__WEBPACK_IMPORTED_MODULE_0__.
n8}),most)}),most)});const readRgdErrors=evidence=>evidence.recordOf(rgdErrorsFile,shape)?.rgds??[]}),15172:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>neededPaths});var _parts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75308);var _path_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
94079);function neededPaths(cel){const found={needed:[],tested:[]};collect(cel,found);return found.needed.filter(path=>!found.tested.some(tested=>beginsWith(path,
tested)))}function collect(cel,found){if((0,_path_js__WEBPACK_IMPORTED_MODULE_0__.X)(cel)!==null){const path=beforeOptional(cel);if(path.length>1)found.needed.push(
path);return}const tested=testedBy(cel);if(tested!==null)found.tested.push(tested);else for(const part of(0,_parts_js__WEBPACK_IMPORTED_MODULE_1__.C)(cel))collect(
part,found)}function testedBy(cel){if(cel.kind!=="call"||cel.of!==null||cel.name!=="has")return null;const[first]=cel.args;return first===void 0?null:(0,_path_js__WEBPACK_IMPORTED_MODULE_0__.
X)(first)}function beforeOptional(cel){let whole=cel;for(let at=cel;at.kind==="field"||at.kind==="index";at=at.of)if(at.isOptional)whole=at.of;return(0,_path_js__WEBPACK_IMPORTED_MODULE_0__.
X)(whole)??[]}const beginsWith=(path,start)=>start.every((name,at)=>path[at]===name)}),75308:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>partsOf});function partsOf(cel){switch(cel.kind){case"name":case"literal":return[];case"field":case"unary":return[
cel.of];case"call":return cel.of===null?cel.args:[cel.of,...cel.args];case"index":return[cel.of,cel.index];case"list":return cel.items;case"map":return cel.entries;case"\
binary":return[cel.left,cel.right];case"choice":return[cel.condition,cel.yes,cel.no]}}}),64042:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>closest});const shortestBeginning=4;function closest(wanted,words){const others=[...new Set(words)].filter(word=>word!==
wanted&&word.length<=100);if(wanted.length>100)return null;const near=others.map(word=>({word,distance:distanceOf(wanted.toLowerCase(),word.toLowerCase())})).filter(
({distance})=>distance<=Math.min(2,Math.floor(wanted.length/2))).sort((a,b)=>a.distance-b.distance);if(near[0]!==void 0)return near[0].word;const begun=others.filter(
word=>word.startsWith(wanted)||wanted.startsWith(word));const[only]=begun;return begun.length===1&&only!==void 0&&Math.min(only.length,wanted.length)>=shortestBeginning?
only:null}function distanceOf(a,b){let before=[];let row=Array.from({length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i+=1){const next=[i];for(let j=1;j<=
b.length;j+=1){const swapped=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1];next.push(Math.min((row[j]??0)+1,(next[j-1]??0)+1,(row[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped?
(before[j-2]??0)+1:Number.POSITIVE_INFINITY))}before=row;row=next}return row[b.length]??0}}),90801:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FD:()=>refusedForGood,Gg:()=>missingPlugin,Lc:()=>claimTroubles,fD:()=>absentProvisionerSeconds,hc:()=>mayProvision,is:()=>claimsOfPod,
q8:()=>awaitedProvisioner,w1:()=>unboundForGood});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);const unboundForGood=/no persistent volumes available for this claim and no storage class is set|storageclass\S{0,100} "[^"]{1,253}" not found|no volume plugin matched name/;
const missingPlugin=message=>/no volume plugin matched name:? (?<name>[\w./-]{1,253})/.exec(message)?.groups?.name??null;const refusedForGood=/only supports? ReadWriteOnce|[Ss]elector (?:is )?not supported|access mode.{0,100} not supported/i;
const absentProvisionerSeconds=5;const claimTroubles=["FailedBinding","ProvisioningFailed"];const isAnswer=({reason,message})=>reason==="Provisioning"||reason===
"ProvisioningSucceeded"||reason==="ProvisioningFailed"&&!unboundForGood.test(message);function awaitedProvisioner(events){const asked=events.findLast(({reason})=>reason===
"ExternalProvisioning");if(asked===void 0||events.some(isAnswer))return null;return/external provisioner ['"](?<name>[^'"]{1,253})['"]/.exec(asked.message)?.groups?.
name??null}function mayProvision(pod,provisioner){const short=provisioner.includes("/")?provisioner.slice(provisioner.lastIndexOf("/")+1):"";return JSON.stringify(
pod.spec??{}).includes(provisioner)||short.length>2&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(pod,"spec","containers").some(container=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(container,"image")?.includes(short)===true)}const claimsOfPod=pod=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(pod,"spec","volumes").flatMap(volume=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(volume,"persistentVolumeClaim","claimName")??[])}),68261:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Nj:()=>hasReadyEndpoint,_H:()=>endpointSliceResource,dR:()=>serviceNameLabel,nu:()=>slicesOf});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86057);const endpointSliceResource="endpointslices.discovery.k8s.io";const serviceNameLabel="kubernetes.io/service-name";const slicesOf=(slices,service)=>slices.
filter(({metadata})=>metadata.namespace===service.namespace&&metadata.labels?.[serviceNameLabel]===service.name);const hasReadyEndpoint=slices=>slices.flatMap(slice=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(slice,"endpoints")).some(endpoint=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(endpoint,"conditions","ready")!==false)}),
20936:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>kindElsewhere,s:()=>meantKind});var _closest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
64042);var _api_path_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69080);var _builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87855);function meantKind(asked,{
declared,defined}){const group=(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(asked.apiVersion);const sameGroup=[...declared,...defined].filter(({apiVersion})=>(0,
_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(apiVersion)===group);return nearest(asked,[...sameGroup,...declared,...(0,_builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.
MY)(asked.apiVersion)?_builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Fp:[]])}function kindElsewhere(asked,known){const pool=[...known.defined,...known.declared,
..._builtin_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Fp];const meant=meantKind(asked,known);const other=nearest(asked,pool);if(other===null||pool.some(one=>isSame(
one,asked)))return null;return meant===null||isNamed(other,asked)&&!isNamed(meant,asked)?other:null}const isSame=(one,other)=>one.apiVersion===other.apiVersion&&
one.kind===other.kind;const isNamed=(one,other)=>one.kind.toLowerCase()===other.kind.toLowerCase();function nearest(asked,kinds){const pool=kinds.filter(one=>!isSame(
one,asked));const name=(0,_closest_js__WEBPACK_IMPORTED_MODULE_2__.k)(asked.kind,pool.map(({kind})=>kind));return pool.find(one=>isNamed(one,asked))??pool.find(
({kind})=>kind===name)??null}}),75879:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>ctrArguments,
e:()=>parseImages});const ctrArguments=(...args)=>["ctr","--namespace=k8s.io",...args];const parseImages=table=>table.split("\n").flatMap(line=>{const found=/^(\S+)\s+\S+\s+(sha256:\S+)(?:\s+([\d.]+ \S+|-)\s+(\S+))?/.
exec(line);const[,reference="",digest="",size="",platforms]=found??[];return found===null?[]:[{reference,digest,size,platforms:platforms?.split(",")??[]}]})}),52592:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{N:()=>hasReadiness,c:()=>readinessOf});var _api_path_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69080);var _conditions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41610);var _fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86057);var _object_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83159);var _pods_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34704);function readinessOf(object){const kind=kindOf(object);const judge=kinds.get(kind);if(judge===void 0)return isSilentGroup((0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.
F)(object.apiVersion))?null:byReadyCondition(object);const seen=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","observedGeneration");const{generation}=object.
metadata;if(reportsGeneration.has(kind)&&generation!==void 0&&(seen===null||seen<generation))return progressing(object,"its controller has not seen it yet");return judge(
object)}const hasReadiness=({apiVersion,kind})=>kinds.has(kindOf({apiVersion,kind}))||!isSilentGroup((0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(apiVersion));
const kindOf=({apiVersion,kind})=>[kind,...(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(apiVersion)===""?[]:[(0,_api_path_js__WEBPACK_IMPORTED_MODULE_1__.F)(
apiVersion)]].join(".");const isSilentGroup=group=>!group.includes(".")||/\.k8s\.io$/.test(group);const is=state=>(object,words)=>({state,words:`${(0,_object_js__WEBPACK_IMPORTED_MODULE_3__.
V)(object)}: ${words}`});const ready=is("ready");const progressing=is("progressing");const failed=is("failed");const told=(found,type)=>found===null?`no conditi\
on ${type} yet`:(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.pu)(found);const isTrue=(object,type)=>(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,
type)?.status==="True";function deployment(object){if((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(object,"spec","paused")===true)return ready(object,"its rol\
lout is paused");const progress=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,"Progressing");if(progress?.status==="False")return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.
pu)(progress));const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"spec","replicas")??1;const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(
object,"status","updatedReplicas")??0;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","availableReplicas")??0;if(updated>=want&&have>=
want)return ready(object,`${want} of ${want} replicas are available`);const refused=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,"ReplicaFailure");
if(refused?.status==="True")return progressing(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.pu)(refused));return progressing(object,updated<want?`${updated}\
 of ${want} replicas have its present template`:`${have} of ${want} replicas are available`)}function statefulSet(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ai)(object,"spec","replicas")??1;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","availableReplicas")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ai)(object,"status","readyReplicas")??0;if(have<want)return progressing(object,`${have} of ${want} replicas are available`);const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ai)(object,"status","updatedReplicas")??0;const partition=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"spec","updateStrategy","rollingUpdate","partiti\
on")??0;if(!isOnDelete(object)&&updated<want-partition)return progressing(object,`${updated} of ${want-partition} replicas have its present template`);return ready(
object,`${want} of ${want} replicas are available`)}function daemonSet(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","desire\
dNumberScheduled")??0;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","numberAvailable")??0;if(have<want)return progressing(object,`${have}\
 of ${want} pods are available`);const updated=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","updatedNumberScheduled")??0;if(!isOnDelete(object)&&
updated<want)return progressing(object,`${updated} of ${want} pods have its present template`);return ready(object,`${want} of ${want} pods are available`)}const isOnDelete=object=>(0,
_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(object,"spec","updateStrategy","type")==="OnDelete";function replicas(object){const want=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
ai)(object,"spec","replicas")??1;const have=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","availableReplicas")??0;const refused=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.
uH)(object,"ReplicaFailure");if(have>=want)return ready(object,`${want} of ${want} replicas are available`);return progressing(object,refused?.status==="True"?(0,
_conditions_js__WEBPACK_IMPORTED_MODULE_4__.pu)(refused):`${have} of ${want} replicas are available`)}function job(object){const broken=["Failed","FailureTarget"].
find(type=>isTrue(object,type));if(broken!==void 0)return failed(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,broken),broken));if(isTrue(
object,"Complete")||isTrue(object,"SuccessCriteriaMet"))return ready(object,"it is complete");if((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(object,"spec","s\
uspend")===true)return ready(object,"it is suspended");const count=name=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status",name)??0;return progressing(
object,`not complete: ${count("active")} pods run, ${count("succeeded")} succeeded, ${count("failed")} failed`)}function pod(object){const phase=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(object,"status","phase")??"new";if(phase==="Succeeded")return ready(object,"it has ended well");if(phase==="Failed")return failed(object,endOf(object));if(isTrue(
object,"Ready"))return ready(object,"it is Ready");const scheduled=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,"PodScheduled");return progressing(
object,scheduled?.status==="False"?`no node takes it: ${scheduled.message||scheduled.reason}`:`it is ${phase}`)}function endOf(object){const told2=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(object,"status","message")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(object,"status","reason");const ended=(0,_pods_js__WEBPACK_IMPORTED_MODULE_0__.Mz)(
object).find(({terminated})=>(terminated?.exitCode??0)!==0);const container=ended===void 0?[]:[`container ${ended.name} ended with exit code ${ended.terminated?.
exitCode}`];return["it has failed",...told2===null?[]:[told2],...container].join(": ")}function claim(object){const phase=(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(object,"status","phase")??"new";if(phase==="Bound")return ready(object,"it is bound");return phase==="Lost"?failed(object,"its volume is lost"):progressing(
object,"it is not bound to a volume")}const volume=object=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(object,"status","phase")==="Failed"?failed(object,(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(object,"status","message")??"it has failed"):ready(object,"it is there");function crd(object){const accepted=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.
uH)(object,"NamesAccepted");if(accepted?.status==="False")return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.pu)(accepted));return isTrue(object,
"Established")?ready(object,"it is established"):progressing(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,"Established"),"Established"))}
const apiService=object=>isTrue(object,"Available")?ready(object,"it is available"):progressing(object,told((0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,
"Available"),"Available"));const kinds=new Map([["Deployment.apps",deployment],["StatefulSet.apps",statefulSet],["DaemonSet.apps",daemonSet],["ReplicaSet.apps",
replicas],["ReplicationController",replicas],["Job.batch",job],["Pod",pod],["PersistentVolumeClaim",claim],["PersistentVolume",volume],["CustomResourceDefinitio\
n.apiextensions.k8s.io",crd],["APIService.apiregistration.k8s.io",apiService]]);const reportsGeneration=new Set([...["Deployment.apps","StatefulSet.apps","Daemo\
nSet.apps","ReplicaSet.apps","ReplicationController"]]);function byReadyCondition(object){const stalled=(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,
"Stalled");if(stalled?.status==="True"&&isOfNow(object,stalled))return failed(object,(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.pu)(stalled));const found=(0,
_conditions_js__WEBPACK_IMPORTED_MODULE_4__.uH)(object,"Ready");if(found===null)return null;if(found.status==="True"&&isOfNow(object,found))return ready(object,
"it is Ready");return progressing(object,isOfNow(object,found)?(0,_conditions_js__WEBPACK_IMPORTED_MODULE_4__.pu)(found):"its controller has not seen its presen\
t form yet")}function isOfNow(object,{observedGeneration}){const seen=observedGeneration??(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.ai)(object,"status","observ\
edGeneration");const{generation}=object.metadata;return seen===null||generation===void 0||seen>=generation}}),91495:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>partOf,E2:()=>usualWriter,wW:()=>defaultsFor});var _model_cel_path_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
94079);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86057);var _families_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27817);var _manager_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(81842);var _nodes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(96768);var _wishes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
37730);function defaultsFor(object,crd,rgds,isFailing){const usual=(0,_families_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(object).defaults.filter(({by})=>by==="webhoo\
k"||!isFailing);if(usual.length===0||crd===null)return[];const wish=(0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__.H)(object,rgds);const nodes=(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.
N)(object,rgds).flatMap(found=>found.nodes);return usual.flatMap(one=>{const{path}=one;const isThere=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.
ZZ)(object,...path)!==void 0;if(!isRead(wish,path)||nodes.some(node=>(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__.c)(node,path))||isThere&&!isOurs(object,path))return[];
const value=isThere?(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(object,...path):one.value(object,crd);return value===null?[]:[{path,value,isThere}]})}
function partOf(defaults){const part={};for(const{path,value}of defaults){let at=part;for(const name of path.slice(0,-1)){const inner=at[name]??{};at[name]=inner;
at=inner}at[path.at(-1)??""]=value}return part}function usualWriter(object,crd,path){const{name,defaults}=(0,_families_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(object);
const found=defaults.find(one=>(0,_model_cel_path_js__WEBPACK_IMPORTED_MODULE_4__.L)(one.path)===path&&one.value(object,crd)!==null);return found===void 0?null:
{family:name,by:found.by}}function isRead(wish,path){let at=wish;for(const name of path)at=at?.fields.get(name);return at!==void 0}const isOurs=({metadata},path)=>(0,
_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.p_)(metadata,"managedFields").some(entry=>(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(
entry,"manager")===_manager_js__WEBPACK_IMPORTED_MODULE_5__.J&&(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_3__.ZZ)(entry,"fieldsV1",...path.map(name=>`\
f:${name}`))!==void 0)}),27817:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AP:()=>regionOf,Ap:()=>familyOf,
F_:()=>anyFamily,RY:()=>arnOf});var _model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69080);var _model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2793);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);const is=(type,reason,message="")=>({type,status:"True",reason,message});
const isNot=(type,reason,message)=>({...{type,status:"False",reason,message}});const below=(...domains)=>group=>domains.some(domain=>group===domain||group.endsWith(
`.${domain}`));const schemaAt=(crd,{apiVersion},path)=>(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)((0,_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__.
pP)((0,_model_kubernetes_crd_js__WEBPACK_IMPORTED_MODULE_0__.E4)(crd,apiVersion.split("/")[1]??"")),...path.flatMap(name=>["properties",name]));const namedByUuid=new Set(
["RoleAssignment","RoleDefinition","SqlRoleAssignment"]);const azureName={...{path:["spec","azureName"],by:"webhook"},value(object,crd){if(schemaAt(crd,object,this.
path)===void 0)return null;return namedByUuid.has(object.kind)?object.metadata.uid??null:object.metadata.name}};const generatedControllers=["cnrm.cloud.google.c\
om/tf2crd","cnrm.cloud.google.com/dcl2crd"];const resourceId={...{path:["spec","resourceID"],by:"controller"},value(object,crd){const description=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(schemaAt(crd,object,this.path),"description")??"";const isName=description.replaceAll(/\s/g," ").includes("`metadata.name` is used as the default");return isName&&
generatedControllers.some(label=>crd.metadata.labels?.[label]==="true")?object.metadata.name:null}};const externalName={...{path:["metadata","annotations","cros\
splane.io/external-name"],by:"controller"},value:(object,crd)=>schemaAt(crd,object,["spec","forProvider"])===void 0?null:object.metadata.name};const families=[{
name:"ACK",owns:below("services.k8s.aws"),well:[is("ACK.ResourceSynced","","Resource synced successfully")],defaults:[],failing:(message,reason)=>[isNot("ACK.Re\
sourceSynced",reason,message),is("ACK.Terminal",reason,message)]},{name:"Config Connector",owns:below("cnrm.cloud.google.com"),well:[is("Ready","UpToDate","The \
resource is up to date")],defaults:[resourceId],failing:(message,reason)=>[isNot("Ready",reason||"UpdateFailed",message)]},{name:"Azure Service Operator",owns:below(
"azure.com"),well:[is("Ready","Succeeded")],defaults:[azureName],failing:(message,reason)=>[isNot("Ready",reason||"Failed",message)]},{name:"Crossplane",owns:below(
"crossplane.io","upbound.io"),well:[is("Ready","Available"),is("Synced","ReconcileSuccess")],defaults:[externalName],failing:(message,reason)=>[isNot("Ready","C\
reating",message),isNot("Synced",reason||"ReconcileError",message)]},{name:"Flux",owns:below("toolkit.fluxcd.io"),well:[is("Ready","Succeeded","stand-in of setu\
p-kro")],defaults:[],failing:(message,reason)=>[isNot("Ready",reason||"ReconciliationFailed",message)]},{name:"cert-manager",owns:below("cert-manager.io"),well:[
is("Ready","Ready","stand-in of setup-kro")],defaults:[],failing:(message,reason)=>[isNot("Ready",reason||"Failed",message)]}];const anyFamily={name:"other",owns:()=>true,
well:[],defaults:[],failing:(message,reason)=>[isNot("Ready",reason||"Failed",message)]};const familyOf=({apiVersion})=>families.find(({owns})=>owns((0,_model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_2__.
F)(apiVersion)))??anyFamily;const account="000000000000";function arnOf(object){const group=(0,_model_kubernetes_api_path_js__WEBPACK_IMPORTED_MODULE_2__.F)(object.
apiVersion);if(!below("services.k8s.aws")(group))return null;const service=group.split(".",1)[0]??"";const name=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(object,"spec","name")??object.metadata.name;if(service==="s3")return`arn:aws:s3:::${name}`;const region=service==="iam"?"":regionOf(object);return`arn:aws:${service}\
:${region}:${account}:${object.kind.toLowerCase()}/${name}`}const regionOf=object=>object.metadata.annotations?.["services.k8s.aws/region"]??"us-east-1"}),81842:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>standInManager});const standInManager="setup-kro-stand-in"}),96768:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>nodesOf,c:()=>sets});var _model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45957);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86057);function nodesOf(object,rgds){const labels=object.metadata.labels??{};const node=labels[_model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__.a.node];const name=labels[_model_kro_labels_js__WEBPACK_IMPORTED_MODULE_0__.
a.rgd];return rgds.flatMap(rgd=>{if(name!==void 0&&rgd.metadata.name!==name)return[];const nodes=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(
rgd,"spec","resources").flatMap(resource=>{const id2=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(resource,"id")??"";const template=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ZZ)(resource,"template");const isOne=(node===void 0||node===id2)&&(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(template,"apiVersion")===object.
apiVersion&&(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(template,"kind")===object.kind;return isOne?[{id:id2,template,isCollection:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
ZZ)(resource,"forEach")!==void 0}]:[]});return nodes.length===0?[]:[{rgd,nodes}]})}function sets({template},path){let current=template;for(const name of path){if(typeof current===
"string")return true;current=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(current,name)}return current!==void 0}}),83386:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B5:()=>addItem,Me:()=>newWish,R9:()=>itemAt,jf:()=>child});const newWish=()=>({not:[],atLeast:null,atMost:null,fields:new Map,
items:[],each:[],anyEntry:null});const mostItems=50;const child=(of,name)=>{if(of===null)return null;const known=of.fields.get(name);if(known!==void 0)return known;
const wish=newWish();of.fields.set(name,wish);return wish};function itemAt(of,position){if(of.anyEntry!==null)return of.anyEntry;if(!Number.isInteger(position)||
position<0||position>=mostItems)return null;while(of.items.length<=position)of.items.push(newWish());return of.items[position]??null}function addItem(list,wanted){
if(list.anyEntry!==null){merge(list.anyEntry,wanted);return list.anyEntry}const agreeing=list.items.filter(item=>agrees(item,wanted));const name=wanted.fields.get(
"type")?.value;const found=agreeing.find(item=>name!==void 0&&item.fields.get("type")?.value===name)??agreeing.find(item=>name===void 0||item.fields.get("type")?.
value===void 0);if(found===void 0){list.items.push(wanted);return wanted}merge(found,wanted);return found}function agrees(one,other){if(one.value!==void 0&&other.
value!==void 0&&one.value!==other.value)return false;if(other.value!==void 0&&one.not.includes(other.value))return false;if(one.value!==void 0&&other.not.includes(
one.value))return false;return[...other.fields].every(([name,wish])=>{const mine=one.fields.get(name);return mine===void 0||agrees(mine,wish)})}function merge(into,from){
if(from.value!==void 0)into.value??=from.value;into.not.push(...from.not);into.atLeast??=from.atLeast;into.atMost??=from.atMost;into.each.push(...from.each);for(const[
name,wish]of from.fields){const mine=into.fields.get(name);if(mine===void 0)into.fields.set(name,wish);else merge(mine,wish)}for(const item of from.items)addItem(
into,item)}}),37730:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>wishOf,D:()=>wishesFor});
var kro_expressions=__webpack_require__(20823);var nodes=__webpack_require__(96768);;const readingBudget=()=>({steps:2e4});var stand_ins_wish=__webpack_require__(
83386);;function macroOf({of,name,args}){const[variable]=args;const body=args.at(-1);if(of===null||variable?.kind!=="name"||body===void 0||args.length<2)return null;
return macros.has(name)?{list:of,variable:variable.name,body}:null}const predicates=new Set(["exists","exists_one","existsOne","all"]);const macros=new Set([...predicates,
"filter","map","transformList","transformMap"]);const partTests=new Set(["contains","startsWith","endsWith"]);const optionals=new Set(["orValue","value","or"]);
const passing=new Set(["dyn","has"]);const conversions=new Set(["int","uint","double","dyn","string","bool"]);const sizeOf=cel=>cel.kind==="call"&&cel.name==="s\
ize"?cel.of??cel.args[0]??null:null;const converted=cel=>cel.kind==="call"&&cel.of===null&&conversions.has(cel.name)&&cel.args[0]!==void 0?converted(cel.args[0]):
cel;;function wantSize(list,operator,value){if(typeof value!=="number"||operator==="<"||operator==="<=")return;list.atLeast??=operator===">"||operator==="!="?value+
1:value}function wantValue(wish,operator,value){if(value===null)return;if(operator==="!=")wish.not.push(value);else if(operator==="==")wish.value??=value;else if(typeof value!==
"number")return;else if(operator===">"||operator===">=")wish.atLeast??=operator===">"?value+1:value;else wish.atMost??=operator==="<"?value-1:value}const mirrored={
"<":">","<=":">=",">":"<",">=":"<="};const negated={"==":"!=","!=":"==","<":">=","<=":">",">":"<=",">=":"<"};var cel_path=__webpack_require__(94079);var fields=__webpack_require__(
86057);;function constantOf(cel,object,own){if(cel.kind==="literal")return cel.value;if(cel.kind==="unary"&&cel.operator==="-"){const value2=constantOf(cel.of,object,
own);return typeof value2==="number"?-value2:void 0}if(cel.kind==="call"&&cel.of===null&&conversions.has(cel.name)&&cel.args[0]!==void 0)return constantOf(cel.args[0],
object,own);const path=(0,cel_path.X)(cel);if(path===null||!own.includes(String(path[0]))||path[1]==="status")return void 0;const value=(0,fields.ZZ)(object,...path.
slice(1));return value===null||["string","number","boolean"].includes(typeof value)?value:void 0};class WishReader{object;budget;own;scope;constructor(object,own,budget,scope){
this.object=object;this.budget=budget;this.own=own;this.scope=scope}hold(cel,truth){if(this.isUsedUp())return;if(cel.kind==="unary"&&cel.operator==="!")this.hold(
cel.of,!truth);else if(cel.kind==="binary")this.holdBinary(cel,truth);else if(cel.kind==="choice")this.holdChoice(cel,truth);else if(cel.kind==="call")this.holdCall(
cel,truth);else if(truth||cel.kind!=="literal"){const wish=this.at(cel);if(wish!==null)wish.value??=truth}}define(cel){if(this.isUsedUp())return;switch(cel.kind){case"\
field":case"index":if(this.at(cel)===null)this.define(cel.of);if(cel.kind==="index")this.define(cel.index);return;case"call":this.defineCall(cel);return;case"bi\
nary":this.define(cel.left);this.define(cel.right);return;case"choice":for(const part of[cel.condition,cel.yes,cel.no])this.define(part);return;case"unary":this.
define(cel.of);return;case"list":for(const item of cel.items)this.define(item);return;case"map":for(const entry of cel.entries)this.define(entry);return;case"na\
me":case"literal":return}}holdBinary({operator,left,right},truth){if(operator==="&&"||operator==="||"){this.hold(left,truth);if(operator==="&&"===truth)this.hold(
right,truth);return}this.compare(left,operator,right,truth)}compare(left,operator,right,truth){if(operator==="in"){this.holdIn(left,right,truth);return}const[one,
other]=[this.constant(left),this.constant(right)];if(other!==void 0)this.compareWith(left,operator,other,truth);else if(one!==void 0)this.compareWith(right,mirrored[operator]??
operator,one,truth);else{this.define(left);this.define(right)}}compareWith(cel,operator,value,truth){const meant=truth?operator:negated[operator]??operator;const measured=sizeOf(
cel);const wish=this.at(measured??converted(cel));if(wish===null)this.define(cel);else if(measured!==null)wantSize(wish,meant,value);else wantValue(wish,meant,value)}holdIn(left,right,truth){
if(right.kind!=="list"){this.holdEntry(left,right,truth);return}const wish=this.at(left);const choices=right.items.flatMap(item=>this.constant(item)??[]);if(wish===
null)this.define(left);else if(!truth)wish.not.push(...choices);else if(choices[0]!==void 0)wish.value??=choices[0]}holdEntry(left,right,truth){const value=this.
constant(left);const list=value===void 0?null:this.at(right);if(list===null)this.define(right);else if(truth&&value!==void 0)(0,stand_ins_wish.B5)(list,{...(0,stand_ins_wish.
Me)(),value})}holdChoice({condition,yes,no},truth){const never=yes.kind==="literal"&&yes.value!==truth;this.hold(condition,!never);this.hold(never?no:yes,truth)}holdCall(call,truth){
const macro=macroOf(call);const list=macro===null?null:this.at(macro.list);if(macro!==null&&list!==null&&predicates.has(call.name)){const holds=item=>this.within(
macro.variable,item).hold(macro.body,truth);if(list.anyEntry!==null)holds(list.anyEntry);else if(call.name==="all"===truth)list.each.push(holds);else this.item(
list,holds)}else if(call.of!==null&&partTests.has(call.name))this.holdPart(call.of,call.args[0],truth);else if(call.of!==null&&call.name==="orValue")this.hold(call.
of,truth);else if(truth||call.name!=="has")this.defineCall(call)}holdPart(of,arg,truth){const part=arg===void 0?void 0:this.constant(arg);const wish=this.at(of);
if(wish===null)this.define(of);else if(truth&&typeof part==="string")wish.value??=part}defineCall(call){const macro=macroOf(call);if(macro!==null){this.defineMacro(
call.name,macro);return}if(call.of!==null&&this.at(call.of)===null)this.define(call.of);for(const arg of call.args)this.define(arg)}defineMacro(name,{list:of,variable,
body}){const list=this.at(of);const first=list===null?null:(0,stand_ins_wish.R9)(list,0);if(list===null||first===null)this.define(of);else if(name==="filter"||predicates.
has(name))this.item(list,item=>this.within(variable,item).hold(body,true));else this.within(variable,first).define(body)}at(cel){if(this.isUsedUp())return null;
switch(cel.kind){case"name":return this.scope.get(cel.name)??null;case"field":return(0,stand_ins_wish.jf)(this.at(cel.of),cel.name);case"index":return this.atIndex(
cel);case"call":return this.atCall(cel);default:return null}}atIndex({of,index}){const key=this.constant(index);const whole=this.at(of);if(typeof key==="string")
return(0,stand_ins_wish.jf)(whole,key);return whole===null?null:(0,stand_ins_wish.R9)(whole,typeof key==="number"?key:0)}atCall(call){const[first]=call.args;if(call.
of===null)return first!==void 0&&passing.has(call.name)?this.at(first):null;const of=this.at(call.of);if(of===null||optionals.has(call.name))return of;if(call.name===
"first"||call.name==="last")return(0,stand_ins_wish.R9)(of,0);const macro=call.name==="filter"?macroOf(call):null;if(macro===null)return null;const found=this.item(
of,item=>this.within(macro.variable,item).hold(macro.body,true));return{...(0,stand_ins_wish.Me)(),items:[found]}}item(list,fill){const wanted=(0,stand_ins_wish.
Me)();fill(wanted);return(0,stand_ins_wish.B5)(list,wanted)}within(name,wish){return new WishReader(this.object,this.own,this.budget,new Map([...this.scope,[name,
wish]]))}isUsedUp(){this.budget.steps-=1;return this.budget.steps<0}constant(cel){return constantOf(cel,this.object,this.own)}};function wishesFor(object,rgds){
const status=wishOf(object,rgds).fields.get("status");if(status===void 0)return null;applyEach(status);return status}function wishOf(object,rgds){const root=(0,
stand_ins_wish.Me)();const budget=readingBudget();const sources=(0,nodes.N)(object,rgds).flatMap(({rgd,nodes:nodes2})=>{const expressions=(0,kro_expressions.B)(
rgd);return nodes2.map(node=>({node,expressions}))});const of={object,root,budget};const isOwnReadyWhen=({use,resource},{id:id2})=>use==="readyWhen"&&resource===
id2;for(const{node,expressions}of sources)for(const one of expressions)if(isOwnReadyWhen(one,node))readerOf(node,true,of).hold(one.cel,true);for(const{node,expressions}of sources)
for(const one of expressions)readerOf(node,isOwnReadyWhen(one,node),of).define(one.cel);return root}function readerOf({id:id2,isCollection},isOwnReadyWhen,{object,
root,budget}){const own=[...isCollection?[]:[id2],...isOwnReadyWhen?["each"]:[]];const scope=new Map(own.map(name=>[name,root]));if(isCollection)scope.set(id2,{
...(0,stand_ins_wish.Me)(),anyEntry:root});return new WishReader(object,own,budget,scope)}function applyEach(wish){if(wish.each.length>0&&wish.items.length===0)
wish.items.push((0,stand_ins_wish.Me)());for(const item of wish.items)for(const apply of wish.each)apply(item);for(const one of[...wish.fields.values(),...wish.
items])applyEach(one)}})};
