export const id=513;export const ids=[513];export const modules={70332:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DS:()=>casesOf,W1:()=>differingFields,wZ:()=>inShort});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);var _model_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87979);var _model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
86057);function casesOf(report,workspace){const parsed=(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(report);if(parsed===null||typeof parsed!=="object")return null;
return(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.p_)(parsed,"tests").map(test=>{const status=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(test,"status");const folder=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(test,"basePath")??"";return{name:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(test,"name")||folder||"(no name)",folder:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder)?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace,
folder)||".":folder,outcome:status==="failed"||status==="skipped"?status:"passed",seconds:secondsBetween((0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(test,"startTime"),(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(test,"endTime")),namespace:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(test,"namespace")??"",failures:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.p_)(test,"steps").flatMap(failuresOf),again:null}})}function failuresOf(step,position){
const name=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(step,"name")||`step ${position+1}`;return(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
p_)(step,"operations").flatMap(operation=>{const message=(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(operation,"failure","error");if(message===
null&&(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(operation,"status")!=="failed")return[];return[{step:name,operation:(0,_model_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(operation,"type")??"",message:message??"it failed"}]})}function secondsBetween(start,end){const seconds=(Date.parse(end??"")-Date.parse(start??""))/1e3;return Number.
isFinite(seconds)&&seconds>=0?Math.round(seconds*1e3)/1e3:0}function differingFields(message){return message.split("\n").map(line=>line.trim()).filter(line=>line.
startsWith("* ")).map(line=>line.slice(2))}function inShort({message}){const[field]=differingFields(message);const lines=message.split("\n").map(line=>line.trim());
return field??lines.find(line=>line!==""&&!/^-{1,200}$/.test(line))??"it failed"}}),24751:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{b:()=>changesOutput,c:()=>changesJson});var _verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54384);function changesJson(changes){
const{transition,rgds,instances,objects}=changes;const failed=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.R7)(changes);return{schemaVersion:1,outcome:failed.length>
0?"failed":"passed",headline:(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.gD)(changes),failed,baseline:transition.baseline,upgrade:transition.upgrade,failOn:transition.
failOn,counts:(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.mQ)(changes),rgds,instances,objects,restartSeconds:transition.restart?.seconds??null}}function changesOutput(changes){
const{outcome,headline,counts,instances}=changesJson(changes);const shown=instances.slice(0,mostInstances).map(({object,outcome:became})=>[object,became]);return JSON.
stringify({outcome,headline,...counts,byInstance:Object.fromEntries(shown)})}const mostInstances=500}),97605:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>compareSnapshots});var labels=__webpack_require__(45957);var kubernetes_object=__webpack_require__(83159);var fields=__webpack_require__(
86084);var identity=__webpack_require__(95291);var marks=__webpack_require__(13951);var changes_status=__webpack_require__(89147);;function instanceChanges(before,after,transition,objects){
const old=new Map(before.instances.map(instance=>[(0,identity.c)(instance),instance]));const now=new Map(after.instances.map(instance=>[(0,identity.c)(instance),
instance]));const counts=countsByInstance(objects);const records=new Records(transition);const isSameRgd=unchangedRgds(before,after);const changes=[...new Set([
...old.keys(),...now.keys()])].map(id2=>{const change=changeOf(old.get(id2),now.get(id2),records,counts);return isSameRgd(change.rgd)?withLost(change,old.get(id2),
now.get(id2)):change});const seen=new Set(changes.map(({object})=>object));const kinds=new Set([...before.crds,...after.crds].map(({kind})=>kind));const refused=transition.
applied.filter(record=>record.outcome==="refused"&&!seen.has(record.object)&&kinds.has(record.object.split("/",1)[0]??""));return[...changes,...refused.map(refusedChange)].
sort((a,b)=>a.object<b.object?-1:a.object>b.object?1:0)}function unchangedRgds(before,after){const specs=new Map(before.rgds.map(({metadata,spec})=>[metadata.name,
spec]));const same=new Set(after.rgds.filter(({metadata,spec})=>specs.has(metadata.name)&&(0,fields.F)(specs.get(metadata.name),spec)).map(({metadata})=>metadata.
name));return name=>name!==null&&same.has(name)}function withLost(change,old,now){if(old===void 0||now===void 0||change.change!=="kept"||change.outcome!=="activ\
e")return change;const lost=(0,fields.F)(old.spec,now.spec)?(0,marks.S$)(old,now):[];return lost.length===0?change:{...change,lost,message:`it lacks what kro ha\
d written into it: ${lost.join(", ")}`}}function changeOf(old,now,records,counts){const instance=now??old;const object=(0,kubernetes_object.V)(instance);const applied=records.
applied(instance);const outcome=outcomeOf(now,applied);const rgd=(0,identity.W)(instance,labels.a.rgd);return{object,apiVersion:instance.apiVersion,rgd,change:changeKind(
old,now),outcome,wasActive:old!==void 0&&((0,changes_status.$m)(old)||records.worked(instance)),served:now===void 0?null:records.served(instance)?.answered??null,
seconds:outcome==="active"?settledIn(applied,records.woken(instance)):null,message:now===void 0||outcome==="active"?null:messageOf(now,outcome,applied,records),
lost:[],objects:counts.get(object)??{}}}function settledIn(applied,woken){if(applied?.outcome!=="works")return null;return Math.round((applied.seconds+(woken?.answered?
woken.seconds:0))*1e3)/1e3}function changeKind(old,now){if(now===void 0)return"deleted";if(old===void 0)return"new";return old.metadata.uid===now.metadata.uid?"\
kept":"recreated"}function outcomeOf(now,applied){if(now===void 0)return"deleted";if(now.metadata.deletionTimestamp!==void 0)return"deleting";if(applied?.outcome===
"refused")return"refused";if((0,changes_status.GK)(now))return"error";return(0,changes_status.$m)(now)?"active":"unsettled"}function messageOf(now,outcome,applied,records){
if(outcome==="refused")return applied?.message??null;if(outcome==="deleting")return`finalizers: ${(now.metadata.finalizers??[]).map(String).join(", ")}`;return(0,
changes_status.eg)(now)??records.served(now)?.message??applied?.message??null}const refusedChange=({object,apiVersion,message})=>({object,apiVersion,rgd:null,change:"\
new",outcome:"refused",wasActive:false,served:null,seconds:null,message,lost:[],objects:{}});function countsByInstance(objects){const counts=new Map;for(const change of objects){
if(change.instance===null)continue;const of=counts.get(change.instance)??{};of[change.class]=(of[change.class]??0)+1;counts.set(change.instance,of)}return counts}
class Records{byObject;wokenByObject;servedByObject;faults;constructor({applied,woken,served,baselineFaults}){this.faults=new Set(baselineFaults.map(({object})=>object));
this.byObject=new Map(applied.map(record=>[record.object,record]));this.wokenByObject=new Map(woken.map(record=>[record.object,record]));this.servedByObject=new Map(
served.map(record=>[record.object,record]))}worked(instance){const record=this.applied(instance);return record!==null&&record.manifest!=="new"&&!this.faults.has(
record.object)}applied(instance){return this.byObject.get((0,kubernetes_object.V)(instance))??null}woken(instance){return this.wokenByObject.get((0,kubernetes_object.
V)(instance))??null}served(instance){return this.servedByObject.get((0,kubernetes_object.V)(instance))??null}}var changes_objects=__webpack_require__(79193);var rgds=__webpack_require__(
49179);;function compareSnapshots(before,after,transition){const objects=(0,changes_objects.B)(before,after,transition.upgrade!==null);return{transition,rgds:(0,
rgds.F)(before,after,transition),instances:instanceChanges(before,after,transition,objects),objects}}}),86084:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>isSame,w:()=>fieldChanges});var _model_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87979);const deepest=60;
function fieldChanges(before,after){const found=[];compare(before,after,"",0,found);return found}function compare(before,after,pointer,depth,found){if(isSame(before,
after))return;if(before===void 0||after===void 0||depth>deepest||!areAlike(before,after)){found.push(changeOf(pointer,before,after));return}if(Array.isArray(before)&&
Array.isArray(after))compareLists(before,after,pointer,depth,found);else compareMaps(before,after,pointer,depth,found)}function compareMaps(before,after,pointer,depth,found){
for(const name of new Set([...Object.keys(before),...Object.keys(after)]))compare(own(before,name),own(after,name),`${pointer}/${escaped(name)}`,depth+1,found)}
function compareLists(before,after,pointer,depth,found){const[old,now]=[namesOf(before),namesOf(after)];if(old===null||now===null){for(let place=0;place<Math.max(
before.length,after.length);place+=1)compare(before[place],after[place],`${pointer}/${place}`,depth+1,found);return}const places=new Map(old.map((name,place)=>[
name,place]));const later=new Set(now);for(const[place,name]of old.entries())if(!later.has(name))found.push(changeOf(`${pointer}/${place}`,before[place],void 0));
for(const[place,name]of now.entries()){const earlier=places.get(name);const value=earlier===void 0?void 0:before[earlier];compare(value,after[place],`${pointer}\
/${place}`,depth+1,found)}const orderBefore=old.filter(name=>later.has(name));const orderAfter=now.filter(name=>places.has(name));if(!isSame(orderBefore,orderAfter))
found.push(changeOf(pointer,orderBefore,orderAfter))}function namesOf(list){const names=list.map(entry=>(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry)&&
typeof entry.name==="string"?entry.name:null);if(names.includes(null)||new Set(names).size!==names.length)return null;return names}const changeOf=(pointer,before,after)=>({
pointer,...before===void 0?{}:{before},...after===void 0?{}:{after}});const areAlike=(a,b)=>Array.isArray(a)&&Array.isArray(b)||(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.
p)(a)&&(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(b);const own=(fields,name)=>Object.hasOwn(fields,name)?fields[name]:void 0;function isSame(a,b){if(a===
b)return true;if(Array.isArray(a)&&Array.isArray(b))return a.length===b.length&&a.every((entry,place)=>isSame(entry,b[place]));if(!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.
p)(a)||!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(b))return false;const names=Object.keys(a);return names.length===Object.keys(b).length&&names.every(name=>Object.
hasOwn(b,name)&&isSame(a[name],b[name]))}const escaped=name=>name.replaceAll("~","~0").replaceAll("/","~1")}),95291:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>labelOf,c:()=>identityOf});function identityOf({apiVersion,kind,metadata}){const slash=apiVersion.indexOf("/");
const group=slash===-1?"":`.${apiVersion.slice(0,slash)}`;const namespace=metadata.namespace==="default"?"":metadata.namespace??"";return`${kind}${group}/${namespace}\
/${metadata.name}`}const labelOf=(object,label)=>object.metadata.labels?.[label]??null}),13951:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S$:()=>lostFields,Y$:()=>appliersOf,nz:()=>markChanges});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86084);const versionLabel="kro.run/kro-version";const labelOfKro=/^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/)/;const finalizerOfKro=/^kro\.run\//;
function markChanges(before,after){const gone=Object.entries(before.metadata.labels??{}).filter(([name])=>labelOfKro.test(name)&&name!==versionLabel&&after.metadata.
labels?.[name]===void 0);const[old,now]=[appliersOf(before),appliersOf(after)];const isShared=old.length>0&&now.length>old.length&&old.every(name=>now.includes(
name));return[...gone.map(([name,value])=>({pointer:`/metadata/labels/${name.replaceAll("~","~0").replaceAll("/","~1")}`,before:value})),...isShared?[{pointer:"\
/metadata/managedFields",before:old,after:now}]:[]]}function appliersOf({metadata:{managedFields}}){const entries=Array.isArray(managedFields)?managedFields:[];
return entries.flatMap(({manager,operation,subresource})=>operation==="Apply"&&manager!==void 0&&!subresource?[manager]:[]).sort()}function lostFields(before,after){
const now=after.metadata.finalizers??[];const finalizers=(before.metadata.finalizers??[]).filter(name=>typeof name==="string"&&finalizerOfKro.test(name)&&!now.includes(
name));return[...finalizers.map(name=>`/metadata/finalizers (${String(name)})`),...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.w)({status:projected(before)},{status:projected(
after)}).filter(change=>!("after"in change)).map(({pointer})=>pointer)]}function projected({status={}}){const{conditions:_,state:__,...rest}=status;return rest}}),
79193:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>objectChanges,k:()=>objectClasses});
var group_by=__webpack_require__(81354);var labels=__webpack_require__(45957);var kubernetes_object=__webpack_require__(83159);var changes_fields=__webpack_require__(
86084);var identity=__webpack_require__(95291);var marks=__webpack_require__(13951);;const bookkeeping=/^(?:(?:internal\.)?kro\.run\/|applyset\.kubernetes\.io\/|deployment\.kubernetes\.io\/revision$|kubectl\.kubernetes\.io\/|autoscaling\.alpha\.kubernetes\.io\/(?:conditions|current-metrics)$)/;
const filledIn={Service:["clusterIP","clusterIPs","healthCheckNodePort","ipFamilies","ipFamilyPolicy"],Pod:["nodeName","tolerations","serviceAccount","serviceAc\
countName","enableServiceLinks"],PersistentVolumeClaim:["volumeName"]};function withoutNoise(object){const{apiVersion:_,kind,metadata,status:__,spec,...rest}=object;
const{labels:labels2,annotations,ownerReferences=[],finalizers=[]}=metadata;return{metadata:{labels:withoutBookkeeping(labels2),annotations:withoutBookkeeping(annotations),
ownerReferences,finalizers},...spec===void 0?{}:{spec:withoutFilledIn(kind,spec)},...rest}}const withoutBookkeeping=values=>Object.fromEntries(Object.entries(values??
{}).filter(([name])=>!bookkeeping.test(name)));function withoutFilledIn(kind,spec){const filled=filledIn[kind]??[];return Object.fromEntries(Object.entries(spec).
filter(([name])=>!filled.includes(name)))}var changes_status=__webpack_require__(89147);;class Owners{instances;nodes;constructor({instances,rgds}){this.instances=
new Map(instances.map(instance=>[instance.metadata.uid??"",instance]));this.nodes=new Map(rgds.map(rgd=>[rgd.metadata.name,nodesOf(rgd)]))}instanceOf(object){return this.
instances.get((0,identity.W)(object,labels.a.instanceId)??"")??null}rgdOf(instance){return(0,identity.W)(instance,labels.a.rgd)}whyOrphaned(object){if((0,identity.
W)(object,labels.a.instanceId)===null)return"kro's labels are gone from it";const instance=this.instanceOf(object);if(instance===null)return"the instance that i\
t was made for is gone";const[rgd,node]=[this.rgdOf(instance),(0,identity.W)(object,labels.a.node)];const nodes=rgd===null?void 0:this.nodes.get(rgd);return nodes!==
void 0&&node!==null&&!nodes.has(node)&&(0,changes_status.$m)(instance)?`RGD ${rgd} no longer has the resource ${node}, and ${(0,kubernetes_object.V)(instance)} \
is ACTIVE`:null}}function nodesOf(rgd){const resources=rgd.spec?.resources;const ids2=(Array.isArray(resources)?resources:[]).map(one=>one?.id);return new Set(ids2.
filter(id2=>typeof id2==="string"))};const objectClasses=["unchanged","changed","recreated","created","deleted","orphaned"];function objectChanges(before,after,isUpgraded=false){
const[owners,ownersAfter]=[new Owners(before),new Owners(after)];const old=new Map(before.objects.map(object=>[(0,identity.c)(object),object]));const now=new Map(
after.objects.filter(({metadata})=>metadata.deletionTimestamp===void 0).map(object=>[(0,identity.c)(object),object]));const gone=[...old].filter(([id2])=>!now.has(
id2)).map(([,object])=>object);const fresh=[...now].filter(([id2])=>!old.has(id2)).map(([,object])=>object);const moved=renamed(gone,fresh);const changes=[];for(const[
id2,object]of old){const later=now.get(id2);if(later!==void 0)changes.push(kept(object,later,ownersAfter,{before,after,isUpgraded}));else if(!moved.has(object))
changes.push({...described(object,owners),class:"deleted",pods:podsOf(object,before,after)})}for(const[object,later]of moved)changes.push({...described(later,ownersAfter),
class:"recreated",was:(0,kubernetes_object.V)(object),fields:[...nameFields(object,later),...(0,changes_fields.w)(withoutNoise(object),withoutNoise(later))],pods:podsOf(
object,before,after)});const successors=new Set(moved.values());for(const object of fresh)if(!successors.has(object))changes.push({...described(object,ownersAfter),
class:"created"});return changes.sort((a,b)=>a.object<b.object?-1:a.object>b.object?1:0)}function kept(object,later,owners,{before,after,isUpgraded}){const fields=[
...(0,changes_fields.w)(withoutNoise(object),withoutNoise(later)),...unreadChange(object,later),...isUpgraded?(0,marks.nz)(object,later):[]];const why=owners.whyOrphaned(
later);const isOther=object.metadata.uid!==later.metadata.uid;const pods=podsOf(later,before,after);return{...described(later,owners),...(0,identity.W)(later,labels.
a.instanceId)===null?owned(described(object,owners)):{},class:why!==null?"orphaned":isOther?"recreated":fields.length>0?"changed":"unchanged",why,fields,pods}}function unreadChange(before,after){
const[old,now]=[before.metadata,after.metadata];const isOther=after.kind==="Secret"&&old.uid===now.uid&&old.resourceVersion!==now.resourceVersion&&(0,changes_fields.
F)([old.labels,old.annotations,(0,marks.Y$)(before)],[now.labels,now.annotations,(0,marks.Y$)(after)]);return isOther?[{pointer:"/data",before:"‹not read›",
after:"‹not read, another one›"}]:[]}const owned=({rgd,node,instance})=>({rgd,node,instance});function described(object,owners){const instance=owners.instanceOf(
object);return{object:(0,kubernetes_object.V)(object),apiVersion:object.apiVersion,class:"unchanged",was:null,rgd:instance===null?null:owners.rgdOf(instance),node:(0,
identity.W)(object,labels.a.node),instance:instance===null?null:(0,kubernetes_object.V)(instance),why:null,fields:[],pods:null}}function renamed(gone,fresh){const pairs=new Map;
const byPlace=(0,group_by.$)(fresh,placeOf);for(const[place,olds]of(0,group_by.$)(gone,placeOf)){const news=byPlace.get(place)??[];const sizes=new Set([...olds,
...news].map(object=>(0,identity.W)(object,labels.a.size)));const isWhole=sizes.has(null)?olds.length===1:sizes.size===1&&sizes.has(String(olds.length));if(place===
""||olds.length!==news.length||!isWhole)continue;const index=object=>Number((0,identity.W)(object,labels.a.index)??0);const later=[...news].sort((a,b)=>index(a)-
index(b));for(const[at,object]of[...olds].sort((a,b)=>index(a)-index(b)).entries())pairs.set(object,later[at])}return pairs}function placeOf(object){const[instance,
node]=[(0,identity.W)(object,labels.a.instanceId),(0,identity.W)(object,labels.a.node)];return instance===null||node===null?"":[object.kind,instance,node].join(
" ")}function nameFields(before,after){return["name","namespace"].flatMap(field=>before.metadata[field]===after.metadata[field]?[]:[{pointer:`/metadata/${field}`,
before:before.metadata[field],after:after.metadata[field]}])}const indexes=new WeakMap;function podIndexOf(snapshot){const known=indexes.get(snapshot)??{owned:(0,
group_by.$)(snapshot.pods,({namespace,owner})=>`${namespace} ${owner}`),byUid:(0,group_by.$)(snapshot.pods,({namespace,uid})=>`${namespace} ${uid}`)};indexes.set(
snapshot,known);return known}function podsOf(object,before,after){const namespace=object.metadata.namespace??"";const owner=`${object.kind}/${object.metadata.name}`;
const of=snapshot=>{const{owned:owned2,byUid}=podIndexOf(snapshot);return(object.kind==="Pod"?byUid.get(`${namespace} ${object.metadata.uid}`):void 0)??owned2.get(
`${namespace} ${owner}`)??[]};const[old,now]=[of(before),of(after)];if(old.length===0)return null;const later=new Map(now.map(pod=>[pod.uid,pod]));return{replaced:old.
filter(({uid})=>!later.has(uid)).length,restarts:old.reduce((sum,pod)=>sum+Math.max(0,(later.get(pod.uid)?.restarts??pod.restarts)-pod.restarts),0)}}}),46299:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>changeFiles});const changeFiles={before:"evidence/changes/before.json",after:"evidence/changes/after.json",transition:"\
evidence/changes/transition.json"}}),49179:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>crdOf,
F:()=>rgdChanges});var kro_rgd=__webpack_require__(86677);var kubernetes_object=__webpack_require__(83159);var fields=__webpack_require__(86084);var graph=__webpack_require__(
28044);var kubernetes_fields=__webpack_require__(86057);;function nodeChanges(before,after){const[old,now]=[nodesOf(before),nodesOf(after)];const[were,are]=[resourcesById(
before),resourcesById(after)];const later=now.map(node=>{const parts=partsThatDiffer(were.get(node.id),are.get(node.id));const change=!were.has(node.id)?"new":parts.
length>0?"changed":"same";return described(node,change,change==="changed"?parts:[])});return[...later,...old.filter(({id:id2})=>!are.has(id2)).map(node=>described(
node,"deleted",[]))]}const nodesOf=rgd=>rgd===void 0?[]:(0,graph.c)(rgd);const described=({id:id2,kind,dependsOn},change,parts)=>({id:id2,kind:kind?.kind??null,
change,parts,dependsOn});function resourcesById(rgd){const resources=rgd===void 0?[]:(0,kubernetes_fields.p_)(rgd,"spec","resources");return new Map(resources.map(
resource=>[(0,kubernetes_fields.Qq)(resource,"id")??"",resource]))}function partsThatDiffer(before,after){const[old,now]=[before,after].map(one=>one??{});const names=new Set(
[...Object.keys(old??{}),...Object.keys(now??{})]);return[...names].filter(name=>!(0,fields.F)(old?.[name],now?.[name])).sort()}var schema=__webpack_require__(63426);
var changes_status=__webpack_require__(89147);;function rgdChanges(before,after,transition){const old=new Map(before.rgds.map(rgd=>[rgd.metadata.name,rgd]));const now=new Map(
after.rgds.map(rgd=>[rgd.metadata.name,rgd]));return[...new Set([...old.keys(),...now.keys()])].sort().map(name=>{const[earlier,later]=[old.get(name),now.get(name)];
const rgd=later??earlier;const crd=crdOf(rgd,after.crds)??crdOf(rgd,before.crds);const accepted=later!==void 0&&(0,changes_status.oB)(later);const record=transition.
applied.find(({object})=>object===(0,kubernetes_object.V)(rgd));return{object:(0,kubernetes_object.V)(rgd),change:changeOf(earlier,later,record?.outcome==="refu\
sed"),wasAccepted:earlier!==void 0&&(0,changes_status.oB)(earlier),accepted:accepted&&record?.outcome!=="refused",message:later===void 0?null:record?.outcome===
"refused"?record.message:(0,changes_status.PU)(later),crd:crd?.name??null,schema:schemaOf(rgd,before,after,transition,accepted),nodes:nodeChanges(earlier,later)}})}
function changeOf(earlier,later,refused){if(later===void 0)return"deleted";if(earlier===void 0)return"new";return!refused&&(0,fields.F)(earlier.spec,later.spec)?
"same":"changed"}function schemaOf(rgd,before,after,{wanted},accepted){const[old,now]=[crdOf(rgd,before.crds),crdOf(rgd,after.crds)];const asked=old===null?void 0:
wanted[old.name];return old===null||now===null||asked===void 0?[]:(0,schema.n)(old.schema,asked,now.schema,accepted)}function crdOf(rgd,crds){const{kind}=rgd.spec?.
schema??{};return crds.find(crd=>crd.kind===kind&&crd.name.endsWith(`.${(0,kro_rgd.$p)(rgd)}`))??null}}),63426:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>schemaChanges,w:()=>schemaDifferences});var _model_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87979);
const mapOf=value=>(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.p)(value)?value:{};const listOf=value=>Array.isArray(value)?value:[];const isEqual=(a,b)=>JSON.
stringify(sorted(a))===JSON.stringify(sorted(b));function sorted(value){if(Array.isArray(value))return value.map(sorted);if(typeof value!=="object"||value===null)
return value;return Object.fromEntries(Object.entries(value).sort(([a],[b])=>a<b?-1:1).map(([name,field])=>[name,sorted(field)]))}const lowerBounds=["minimum","\
minLength","minItems","minProperties"];const upperBounds=["maximum","maxLength","maxItems","maxProperties"];const boundsOfKro=["minimum","maximum","minLength","\
maxLength","minItems","maxItems"];const unseen={"x-kubernetes-validations":(before,wanted)=>listOf(wanted).some(rule=>!listOf(before).some(old=>isEqual(old,rule))),
format:(_,wanted)=>wanted!==void 0,nullable:before=>before===true,multipleOf:(_,wanted)=>wanted!==void 0,exclusiveMinimum:(_,wanted)=>wanted===true,exclusiveMaximum:(_,wanted)=>wanted===
true,uniqueItems:(_,wanted)=>wanted===true,"x-kubernetes-list-type":(_,wanted)=>wanted==="set"||wanted==="map","x-kubernetes-list-map-keys":()=>true,"x-kubernet\
es-map-type":()=>false,"x-kubernetes-preserve-unknown-fields":before=>before===true,"x-kubernetes-int-or-string":before=>before===true};const deepest=60;function schemaDifferences(before,wanted){
const found=[];compare("",before,wanted,0,found);return found}function compare(path,before,wanted,depth,found){if(isEqual(before,wanted))return;const add=(facet,breaking,seenByKro)=>{
if(!isEqual(before[facet],wanted[facet]))found.push(difference(path,facet,before[facet],wanted[facet],breaking,seenByKro))};if(depth>deepest){found.push(difference(
path,"schema",void 0,void 0,true,true));return}add("description",false,true);add("default",false,true);if(!isEqual(before.type,wanted.type)){add("type",!takesAll(
before,wanted),true);return}add("pattern",wanted.pattern!==void 0,true);for(const bound of[...lowerBounds,...upperBounds])add(bound,isTighter(bound,before[bound],
wanted[bound]),boundsOfKro.includes(bound));addEnum(path,before.enum,wanted.enum,found);for(const[facet,narrows]of Object.entries(unseen))add(facet,narrows(before[facet],
wanted[facet]),false);compareProperties(path,before,wanted,depth,found);compareInner(`${path}[]`,"items",before.items,wanted.items,true,depth,found);compareInner(
`${path}{}`,"additionalProperties",before.additionalProperties,wanted.additionalProperties,false,depth,found)}const takesAll=(before,wanted)=>wanted.type===void 0&&
(wanted["x-kubernetes-preserve-unknown-fields"]===true||wanted["x-kubernetes-int-or-string"]===true&&(before.type==="integer"||before.type==="string"));function isTighter(bound,before,wanted){
if(typeof wanted!=="number")return false;if(typeof before!=="number")return true;return lowerBounds.includes(bound)?wanted>before:wanted<before}function addEnum(path,before,wanted,found){
const[old,now]=[listOf(before),listOf(wanted)];const gone=old.filter(value=>!now.some(other=>isEqual(value,other)));const added=now.filter(value=>!old.some(other=>isEqual(
value,other)));if(gone.length===0&&added.length===0)return;const breaking=now.length>0&&(old.length===0||gone.length>0);found.push(difference(path,"enum",before,
wanted,breaking,old.length>0&&now.length>0))}function compareProperties(path,before,wanted,depth,found){const[old,now]=[mapOf(before.properties),mapOf(wanted.properties)];
const[requiredBefore,requiredNow]=[listOf(before.required),listOf(wanted.required)];for(const name of new Set([...Object.keys(old),...Object.keys(now)])){const field=path===
""?name:`${path}.${name}`;const isRequired=requiredNow.includes(name);const isNew=!Object.hasOwn(old,name);const hasDefault=mapOf(now[name]).default!==void 0;if(isNew){
found.push(difference(field,"field",void 0,now[name],isRequired&&!hasDefault,true));continue}if(!Object.hasOwn(now,name)){found.push(difference(field,"field",old[name],
void 0,true,true));continue}const wasRequired=requiredBefore.includes(name);if(wasRequired!==isRequired)found.push(difference(field,"required",wasRequired,isRequired,
isRequired,true));const inner=[];compare(field,mapOf(old[name]),mapOf(now[name]),depth+1,inner);const losesDefault=isRequired&&wasRequired&&mapOf(old[name]).default!==
void 0&&!hasDefault;found.push(...inner.map(one=>losesDefault&&one.path===field&&one.facet==="default"?{...one,breaking:true}:one))}}function compareInner(path,facet,before,wanted,seenByKro,depth,found){
if(isEqual(before,wanted))return;const isSchema=value=>typeof value==="object"&&value!==null;if(!isSchema(before)||!isSchema(wanted)){found.push(difference(path,
facet,before,wanted,before!==void 0,seenByKro));return}const inner=[];compare(path,mapOf(before),mapOf(wanted),depth+1,inner);found.push(...seenByKro?inner:inner.
map(one=>({...one,seenByKro:false})))}const difference=(path,facet,before,wanted,breaking,seenByKro)=>({path,facet,...before===void 0?{}:{before},...wanted===void 0?
{}:{wanted},breaking,seenByKro});function schemaChanges(before,wanted,after,accepted){const missing=new Set(schemaDifferences(after,wanted).map(({path,facet})=>`${path}\
 ${facet}`));return schemaDifferences(before,wanted).map(one=>{const applied=!missing.has(`${one.path} ${one.facet}`);return{...one,applied,class:accepted&&!applied?
"silent":one.breaking?"breaking":"compatible"}})}}),89147:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$m:()=>isActive,GK:()=>isInError,PU:()=>whyNotAccepted,eg:()=>whyNotActive,oB:()=>isAccepted});var _model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78758);var _model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41610);function isActive(instance){if((0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.
ig)(instance))return(0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.b7)(instance).converged;const ready=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
yb)(instance).find(({type})=>type==="Ready");return instance.status?.state==="ACTIVE"&&ready?.status!=="False"&&(ready?.observedGeneration??Infinity)>=(instance.
metadata.generation??0)}const isInError=instance=>(0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.ig)(instance)?["refused","failing"].includes((0,_model_kro_graph_object_js__WEBPACK_IMPORTED_MODULE_0__.
b7)(instance).state):instance.status?.state==="ERROR"||instance.status?.state==="FAILED";function whyNotActive(instance){const conditions=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
yb)(instance).filter(({status})=>status==="False");const telling=conditions.find(({type})=>type!=="Ready")??conditions[0];return telling===void 0?null:(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
pu)(telling)}function isAccepted(rgd){const ready=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.yb)(rgd).find(({type})=>type==="Ready");return rgd.
status?.state==="Active"&&(ready===void 0||ready.status==="True"&&(ready.observedGeneration??Infinity)>=(rgd.metadata.generation??0))}function whyNotAccepted(rgd){
if(isAccepted(rgd))return null;const conditions=(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.yb)(rgd).filter(({status})=>status!=="True");const telling=conditions.
find(({type,status})=>status==="False"&&type!=="Ready")??conditions[0];return telling===void 0?`it is ${String(rgd.status?.state??"new")}`:(0,_model_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_1__.
pu)(telling)}}),54384:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H0:()=>isRefused,Qr:()=>isBroken,
R7:()=>reasonsToFail,gD:()=>headlineOf,mQ:()=>countsOf});var _objects_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79193);const isBroken=({change,outcome,
wasActive,served,lost})=>(change==="new"||wasActive)&&["error","unsettled","refused"].includes(outcome)||outcome==="deleting"||served===false||lost.length>0;const isRefused=({
change,wasAccepted,accepted})=>change!=="deleted"&&!accepted&&(change!=="same"||wasAccepted);function countsOf({rgds,instances,objects}){const schema=rgds.flatMap(
rgd=>rgd.schema);return{objects:Object.fromEntries(_objects_js__WEBPACK_IMPORTED_MODULE_0__.k.map(name=>[name,objects.filter(one=>one.class===name).length])),instances:{
total:instances.length,active:instances.filter(({outcome})=>outcome==="active").length,broken:instances.filter(isBroken).length,deleted:instances.filter(({outcome})=>outcome===
"deleted").length,unserved:instances.filter(({served})=>served===false).length},rgds:{total:rgds.length,changed:rgds.filter(({change})=>change!=="same").length,
refused:rgds.filter(isRefused).length},schema:{breaking:schema.filter(one=>one.class==="breaking").length,silent:schema.filter(one=>one.class==="silent").length,
compatible:schema.filter(one=>one.class==="compatible").length}}}function reasonsToFail(changes){const{objects,instances,rgds,schema}=countsOf(changes);const{failOn}=changes.
transition;const wanted=name=>failOn.includes(name);return[...counted(rgds.refused,"RGD is not accepted","RGDs are not accepted"),...counted(instances.broken,"i\
nstance breaks","instances break"),...wanted("breaking")?counted(schema.breaking,"field breaks the schema","fields break the schema"):[],...wanted("recreated")?
counted(objects.recreated,"object is recreated","objects are recreated"):[],...wanted("deleted")?counted(objects.deleted,"object is deleted","objects are delete\
d"):[],...wanted("changed")?counted(objects.changed,"object changes","objects change"):[]]}function headlineOf(changes){if(changes.transition.baseline.same)return`\
Nothing differs from the baseline (${changes.transition.baseline.what})`;const{objects,instances,rgds,schema}=countsOf(changes);const parts=[...counted(rgds.refused,
"RGD is not accepted","RGDs are not accepted"),...counted(instances.broken,"instance breaks","instances break"),...counted(objects.recreated,"object is recreate\
d","objects are recreated"),...counted(objects.orphaned,"object is orphaned","objects are orphaned"),...counted(objects.deleted,"object is deleted","objects are\
 deleted"),...counted(objects.changed,"object changes","objects change"),...counted(objects.created,"object is created","objects are created"),...counted(schema.
breaking,"field breaks the schema","fields break the schema"),...counted(schema.silent,"field does not take effect","fields do not take effect")];return parts.length>
0?parts.join(", "):`${counted(instances.active,"instance stays","instances stay")[0]??"no instance is"} ACTIVE, and no object changes`}const counted=(count,one,many)=>count===
0?[]:[`${count} ${count===1?one:many}`]}),81354:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$:()=>groupBy});function groupBy(list,keyOf){const groups=new Map;for(const one of list){const key=keyOf(one);const group=groups.get(key);if(group===void 0)groups.
set(key,[one]);else group.push(one)}return groups}}),4812:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AP:()=>neededForRgd,Ag:()=>describeAccess,EQ:()=>neededAccess,yZ:()=>accessTarget});var _rgd_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86677);var _traits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
60051);function neededAccess(version,namespace){const{crds,graphResource,leaderElection}=(0,_traits_js__WEBPACK_IMPORTED_MODULE_1__.c)(version??"v99.0.0");const[
graphs="",graphGroup=""]=splitName(graphResource);const needs=[...verbs("list watch patch",{group:graphGroup,resource:graphs}),...verbs("patch",{group:graphGroup,
resource:graphs,subresource:"status"}),...verbs("get list watch create patch",{group:"apiextensions.k8s.io",resource:"customresourcedefinitions"})];for(const[resource="",
group=""]of crds.filter(crd=>crd!==graphResource).map(splitName))needs.push(...verbs("list watch create update patch delete",{group,resource}),...verbs("patch",
{group,resource,subresource:"status"}));if(leaderElection)needs.push(...verbs("get create update",{group:"coordination.k8s.io",resource:"leases",namespace}));return needs}
function neededForRgd(rgd,resourceOf){const neededBy=`RGD ${rgd.metadata.name}`;const needs=[];const served=kind=>kind===null?null:resourceOf(kind.apiVersion,kind.
kind);const generated=served((0,_rgd_js__WEBPACK_IMPORTED_MODULE_0__._K)(rgd));if(generated!==null)needs.push(...verbs("get list watch patch",{...generated,neededBy}),
...verbs("update",{...generated,subresource:"status",neededBy}));for(const resource of(0,_rgd_js__WEBPACK_IMPORTED_MODULE_0__.F3)(rgd)){const made=served(resource.
made);if(made!==null)needs.push(...verbs("get list watch create patch delete",{...made,neededBy}));const read=served(resource.read);if(read!==null)needs.push(...verbs(
"get list watch",{...read,neededBy}))}const seen=new Set;return needs.filter(need=>{const text=describeAccess(need);return seen.has(text)?false:seen.add(text)})}
const accessTarget=({group,resource,subresource,namespace})=>`${resource}${group===""?"":`.${group}`}${subresource===null?"":`/${subresource}`}${namespace===null?
"":` in ${namespace}`}`;const describeAccess=access=>`${access.verb} ${accessTarget(access)}`;function verbs(list,of){return list.split(" ").map(verb=>({subresource:null,
namespace:null,neededBy:"controller",...of,verb}))}const splitName=name=>[name.slice(0,name.indexOf(".")),name.slice(name.indexOf(".")+1)]}),12306:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AI:()=>leaseName,HZ:()=>findDeployment,K7:()=>findPods,Oo:()=>controllerOf,Se:()=>electsLeader,v9:()=>holds,vi:()=>accountName,
zR:()=>readLease});var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);var _kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
60960);const leaseName="controller.kro.run";const chartLabels={"app.kubernetes.io/name":"kro"};const leaseSeconds=15;function findDeployment(deployments,namespace){
const here=deployments.filter(({metadata})=>metadata.namespace===namespace);return here.find(({metadata})=>(0,_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_0__.
k)({matchLabels:chartLabels},metadata.labels))??here.find(({metadata})=>metadata.name==="kro")??null}function findPods(pods,namespace,deployment){const selector=deployment?.
spec?.selector??{matchLabels:chartLabels};return pods.filter(({metadata})=>metadata.namespace===namespace&&(0,_kubernetes_selectors_js__WEBPACK_IMPORTED_MODULE_0__.
k)(selector,metadata.labels))}const accountName=(deployment,pods)=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(deployment,"spec","template","spec",
"serviceAccountName")??(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(pods[0],"spec","serviceAccountName")??(deployment===null?"kro":"default");function controllerOf(deployment,namespace){
const own=deployment.metadata.namespace??namespace;const args=argumentsOf(deployment);const at=args.indexOf("--leader-election-namespace");return{namespace:own,
deployment:deployment.metadata.name,serviceAccount:accountName(deployment,[]),leaderElection:electsLeader(deployment),leaseNamespace:(at<0?void 0:args[at+1])||own}}
const electsLeader=deployment=>argumentsOf(deployment).some(arg=>/^--?leader-elect(?:=true)?$/.test(arg));const argumentsOf=deployment=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
p_)(deployment,"spec","template","spec","containers").flatMap(container=>argumentsRead((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Te)(container,"args")));
function argumentsRead(args){const after=args.indexOf("--allow-crd-deletion")+1;return after>0&&args[after]?.startsWith("-")===false?args.slice(0,after):args}function readLease(lease){
const renewedAt=Date.parse((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(lease,"spec","renewTime")??"");return{holder:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(lease,"spec","holderIdentity")??"",renewedAt:Number.isNaN(renewedAt)?null:renewedAt,seconds:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.ai)(lease,
"spec","leaseDurationSeconds")??leaseSeconds}}const holds=(pod,{holder})=>[pod.metadata.name,(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(pod,"spec",
"nodeName")].some(host=>host!==null&&holder.startsWith(`${host}_`))}),78758:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{b7:()=>graphStatus,dw:()=>graphKind,ig:()=>isGraphObject});var _kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
41610);const graphKind={apiVersion:"kro.run/v1alpha1",kind:"Graph"};const isGraphObject=({apiVersion,kind,status})=>kind===graphKind.kind&&apiVersion.startsWith(
"kro.run/")&&status?.state===void 0;const onItsWay=new Set(["WaitingForReadiness","DataPending"]);function graphStatus(graph){const conditions=(0,_kubernetes_conditions_js__WEBPACK_IMPORTED_MODULE_0__.
yb)(graph).filter(({observedGeneration})=>observedGeneration===null||observedGeneration>=(graph.metadata.generation??0));const of=type=>conditions.find(one=>one.
type===type)??null;const[accepted,resources,ready]=[of("Accepted"),of("ResourcesConverged"),of("Ready")];const isTrue=one=>one?.status==="True";if(isTrue(accepted)&&
isTrue(resources)&&(ready===null||isTrue(ready)))return{converged:true,why:null,state:"converged"};const why=[accepted,resources,ready].find(one=>one!==null&&!isTrue(
one))??null;if(accepted?.status==="False")return{converged:false,why,state:"refused"};const isFailing=resources?.status==="False"&&!onItsWay.has(resources.reason);
return{converged:false,why,state:isFailing?"failing":"pending"}}}),28044:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>graphNodes});var _kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86057);var _rgd_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86677);const mostNodes=100;function graphNodes(rgd){const resources=(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(rgd,"spec","resources").slice(0,mostNodes);
const kinds=(0,_rgd_js__WEBPACK_IMPORTED_MODULE_0__.F3)(rgd);const ids2=resources.map(resource=>(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(resource,
"id")??"");const nodes=resources.flatMap((resource,place)=>{const id2=ids2[place];if(!id2)return[];const named=identifiersIn(withoutReadyWhen(resource));const{made=null,
read=null}=kinds[place]??{};return[{id:id2,kind:made??read,role:read!==null&&made===null?"external":"template",dependsOn:[...new Set(ids2)].filter(other=>other!==
id2&&named.has(other)),readyWhen:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.Te)(resource,"readyWhen"),includeWhen:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Te)(resource,"includeWhen"),isCollection:(0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(resource,"forEach").length>0}]});const order=new Map((0,_kubernetes_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Te)(rgd,"status","topologicalOrder").map((id2,place)=>[id2,place]));const placeOf=({id:id2})=>order.get(id2)??order.size;return nodes.toSorted((a,b)=>placeOf(a)-
placeOf(b))}const withoutReadyWhen=resource=>resource===null||typeof resource!=="object"?null:{...resource,readyWhen:null};const mostCharacters=1e6;function identifiersIn(value){
const found=new Set;let left=mostCharacters;const visit=inner=>{if(left<=0)return;if(typeof inner==="string"){left-=inner.length;for(const expression of expressionsIn(
inner))for(const[name]of expression.matchAll(/(?<![\w.$])[A-Za-z_]\w{0,252}(?!\w)/g))found.add(name)}else if(inner!==null&&typeof inner==="object")Object.values(
inner).forEach(visit)};visit(value);return found}function expressionsIn(text){const found=[];for(let start=text.indexOf("${");start!==-1;){const{expression,end}=readExpression(
text,start+2);found.push(expression);start=text.indexOf("${",end)}return found}function readExpression(text,start){let expression="";let depth=1;let at=start;while(at<
text.length){const character=text[at]??"";if(character==='"'||character==="'"){at=endOfLiteral(text,at);expression+='""';continue}if(character==="{")depth+=1;if(character===
"}")depth-=1;at+=1;if(depth===0)break;expression+=character}return{expression,end:at}}function endOfLiteral(text,start){const quote=text[start];let at=start+1;while(at<
text.length&&text[at]!==quote)at+=text[at]==="\\"?2:1;return at+1}}),22454:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N6:()=>reasonsIn});var builtin_kinds=__webpack_require__(87855);var kubernetes_refusal=__webpack_require__(12422);;const celMessages={"ex\
pression-failed":["%w: bytes value cannot be used directly in a resource template or status field; encode it explicitly, e.g. base64.encode(...)","%w: uint valu\
e %d overflows int64; convert it explicitly, e.g. string(...)","map key must be string, got %T","Invalid byte formatted string %s: %v","Invalid date formatted s\
tring %s: %v","Invalid date-time formatted string %s: %v","Invalid duration %s: %v","hash.fnv64a argument must be a string","hash.md5 argument must be a string",
"hash.sha256 argument must be a string","json.marshal failed to convert value: %s","json.marshal failed to encode value: %s","json.unmarshal argument must be a \
string","json.unmarshal failed to parse JSON: %s","lists.insertAtIndex: expected 3 arguments (arr, index, value)","lists.insertAtIndex: first argument must be a\
 list","lists.insertAtIndex: index %d out of bounds [0, %d]","lists.insertAtIndex: index must be an integer","lists.removeAtIndex: first argument must be a list",
"lists.removeAtIndex: index %d out of bounds [0, %d)","lists.removeAtIndex: index must be an integer","lists.setAtIndex: expected 3 arguments (arr, index, value\
)","lists.setAtIndex: first argument must be a list","lists.setAtIndex: index %d out of bounds [0, %d)","lists.setAtIndex: index must be an integer","random.see\
dedInt max must be an integer","random.seededInt min must be an integer","random.seededInt min must be less than max","random.seededInt requires exactly 3 argum\
ents","random.seededInt seed must be a string","random.seededString length must be an integer","random.seededString length must be positive","random.seededStrin\
g seed must be a string","omit() is a field-removal sentinel and cannot be compared","unsupported conversion from omit to %v","unsupported native conversion fro\
m omit to %v","type conversion error from %s to %s","type conversion error from %s to %v","type conversion error from '%s' to '%s'","type conversion error from \
list to '%v'","type conversion error from map to '%v'","type conversion not supported for %s","invalid array type, expected Items with a non-empty Schema","inva\
lid data, expected XIntOrString value to be either a string or integer","invalid data, expected a map for the provided schema with type=object","invalid data, e\
xpected an array for the provided schema with type=array","invalid data, expected bool, got %T","invalid data, expected float, got %T","invalid data, expected i\
nt, got %T","invalid data, expected int, got non-integer float %v","invalid data, expected string, got %T","invalid data, got null for schema with nullable=fals\
e","invalid type, expected object, array, number, integer, boolean or string, or no type with x-kubernetes-int-or-string or x-kubernetes-preserve-unknown-fields\
 is true, got %s","invalid x-kubernetes-list-type, expected 'map', 'set' or 'atomic' but got %s","unexpected data format for element of array with x-kubernetes-\
list-type=map: %T"],"field-missing":["index out of bounds: %v"],"cel-invalid":["parse error: %v"],"type-mismatch":["type kind mismatch: got %q, expected %q","li\
st element type incompatible: %w","list parameter count mismatch: got %d, expected %d","map key type incompatible: %w","map key type must be string when assigni\
ng struct → map","map keys must be strings to assign to struct","map must have key and value types","map parameter count mismatch: got %d, expected %d","map v\
alue incompatible with struct field %q: %w","map value type incompatible: %w","expected map must have key and value types","field %q exists in output but not in\
 expected type","field %q has incompatible type: %w","struct field %q incompatible with map value type: %w","output has fields but expected type has none","type\
 %q is not a list type"],"author-conditions-invalid":["Condition: field key must be a string, got %v","Condition: no such field %q","runtime.condition: expected\
 3 arguments (receiver, obj, type), got %d","runtime.condition: obj must be an object, got %v","runtime.condition: obj.status must be an object","runtime.condit\
ion: obj.status.conditions must be a list","runtime.condition: type must be a string, got %v","runtime.condition: unexpected condition element type %v","runtime\
.condition: unexpected list size type","runtime.newCondition: %s must be a string, got %v","runtime.newCondition: argument must be a map, got %v","runtime.newCo\
ndition: duplicate key %q","runtime.newCondition: status must be one of True, False, Unknown (got %q)","runtime.newCondition: type must not be empty","runtime.n\
ewCondition: unknown key %q (allowed: type, status, reason, message)"],context:["eval %q: %w","convert %q: %w","failed to convert map key: %w","unsupported type"],
internal:["(%s %s %s)","(%s && %s)","(%s ? %s : %s)","(%s || %s)","base environment: %w","nil type(s): output=%v, expected=%v","output type is nil","type %s def\
inition differs between CEL environment and type provider"]};;const clientMessages={"crd-not-owned":["failed to update CRD %s: CRD already exists and is not own\
ed by KRO"],"crd-owned-by-other-rgd":["failed to update CRD %s: CRD is owned by another ResourceGraphDefinition %s"],"crd-breaking-change":["cannot update CRD %\
s: breaking changes detected: %s"],"crd-not-written":["failed to check for existing CRD: %w","failed to create CRD: %w","failed to patch CRD: %w","failed to del\
ete CRD: %w"],"controller-not-started":["cache sync timeout for %s","add parent handler %s: informer not found after EnsureWatch"],"definition-invalid":["apiVer\
sion not found or not a string","kind not found or not a string","invalid apiVersion format %q: %w","invalid kind %q: %s (must be a valid DNS-1035 label when lo\
wercased)"],progress:["condition %q is awaiting reconciliation"],context:["add parent handler %s: %w"],internal:["Dropping item from queue after max retries","E\
rror syncing item, not requeuing","Error syncing item, requeuing with rate limit","Failed to add event handler to informer","Failed to ensure watch","Failed to \
get meta for old parent object","Failed to get meta for parent object","Failed to get meta for watched object","Recovered from panic in instance reconcile","Wat\
ch error","already running","clearing dependent conditions not implemented","dynamic controller not started","failed to check schema compatibility: %w","failed \
to create HTTP client: %w","failed to marshal CRD merge patch: %w","failed to remove parent event handler","recovered from panic in reconcile: %v","timeout wait\
ing for queue to shutdown: %w","%v: found key '%s' in both maps","duplicate labels"]};;const controllerMessages={"graph-not-compiled":["latest issued graph revi\
sion %d has unknown state %q","latest issued graph revision %d is pending","latest issued graph revision not available"],"graph-failed":["latest graph revision \
%d failed compilation","latest issued graph revision %d failed"],"applyset-metadata-copied":["cannot install finalizer with invalid ApplySet inventory; repair t\
he metadata, or remove it only after confirming no managed members remain: %w","validate deletion inventory: %w","invalid %s annotation: %q is not owned by kro",
"invalid %s annotation: %w","invalid %s annotation: got %q, want %q","invalid %s label: got %q, want %q","missing required %s annotation","contains an empty gro\
up-kind","invalid group %q: %s","invalid kind %q","invalid namespace %q: %s"],"other-applyset":["resource belongs to a different ApplySet","%s: %s (%s) belongs \
to ApplySet %q, cannot reassign to %q","%s: %s/%s (%s) belongs to ApplySet %q, cannot reassign to %q"],"same-object-twice":["found resources with conflicts","re\
sourceID: %s conflicts with resourceID: %s"],"kind-gone":["RESTMapping failed for %v: %w","failed to get REST mapping for %v: %w"],"external-reference-missing":[
"waiting for external reference %q: not found"],"reconciliation-suspended":["reconciliation suspended via %s annotation"],"child-deleting":["resource %q for nod\
e %q is currently being deleted; waiting for deletion to complete before continuing reconciliation"],"author-conditions-invalid":["author conditions degraded; s\
etting state=Error"],"expression-failed":["failed to convert selector for %s: %w","invalid label selector for %s: %w"],progress:["cluster mutated","deleting app\
ly-order wave %d","deleting resources","deletion encountered UID conflicts; retrying","prune encountered UID conflicts; retrying","graph revision %d issued and \
awaiting compilation","graph revisions not resolved","kind %s has been accepted and ready","revision %d compiled and active","waiting for graph revision %d to c\
ompile","waiting for graph revision %d to settle","waiting for terminating graph revisions to settle","waiting for the latest graph revision to warm the in-memo\
ry registry"],context:["adopting graph revision %q: %w","adopting orphaned graph revisions: %w","apply failed: %w","apply results contain errors: %w","awaiting \
resource readiness: %v","collection item %d: %w","creating graph revision %q: %w","delete %s/%s: %w","deleting graph revision %q: %w","deletion blocked: %v","er\
ror deleting CRD: %w","error stopping service: %w","external ref get %s %s/%s: %w","failed applying managed finalizer/labels: %w","failed loading instance","fai\
led removing finalizer: %v","failed to cleanup CRD %s: %w","failed to compile graph revision %q: %w","failed to get current state for %s/%s: %w","failed to list\
 collection items: %w","failed to list external collection %s: %w","failed to patch instance with applyset labels: %w","failed to resolve graph revision","faile\
d to update unmanaged state: %w","finalizer/labeling failed: %v","gvr %q: %w","list %v in %s: %w","list %v: %w","list deletion inventory: %w","list orphans fail\
ed: %w","listing graph revisions for gc: %w","listing graph revisions: %w","project deletion inventory: %w","project failed: %w","prune failed: %w","resource er\
ror: %v","resource reconciliation failed: %v","waiting for external collection %q: %w","waiting for external reference %q: %w","waiting for node %q: %w","waitin\
g for unresolved resource: %w"],internal:["apply-order wave missing for node %q","compute graph revision spec hash: %w","failed to create runtime","failed to ga\
rbage collect graph revisions","failed to get current graph revision: %w","failed to get current resource graph definition: %w","failed to marshal finalizer pat\
ch: %w","failed to register collection watch","failed to register watch","failed to setup graph revision hash label: %w","failed to setup graph revision labels:\
 %w","failed to setup labeler: %w","failed to shutdown microcontroller: %w","failed to update conditions status after graph resolution failure","resource reconc\
iliation error","runtime creation returned nil without an error","unknown instance state","unknown node type: %v","using fallback apply order"]};;const foreignMessages=[
["name-empty",/(?<![\w-])(?:name is required|resource name may not be empty)(?![\w-])/],["kind-not-installed",/cannot resolve group version(?: kind)? "?[^"\n]{1,300}|no matches for (?:kind "[^"\n]{1,100}" in (?:version|group) "[^"\n]{0,300}"|[^\n]{1,300})|failed to retrieve openapi schema[^\n]{0,300}|schema not found(?! for field)/],
["cel-invalid",/ERROR: <input>:\d{1,6}:\d{1,6}: [^\n]{1,500}|undeclared reference to '[^'\n]{1,200}'|undefined field '[^'\n]{1,200}'|found no matching overload for '[^'\n]{1,200}'|Syntax error: [^\n]{1,300}/],
["field-missing",/no such key: [^\n]{1,300}|no such field[^\n]{0,300}|no such attribute[^\n]{0,300}|index out of bounds: [^\n]{1,100}/],["expression-failed",/no such overload[^\n]{0,300}|division by zero|modulus by zero|(?:integer|unsigned integer|duration|timestamp) overflow|type conversion error[^\n]{0,300}|invalid argument[^\n]{0,300}|cost limit exceeded|actual cost limit exceeded/],
["definition-invalid",/cannot unmarshal (?:string|number|array|object|bool) into Go [^\n]{1,300}|error unmarshaling JSON: [^\n]{1,300}|strict decoding error: [^\n]{1,300}/]];
;const verbs={q:'"(?:[^"\\\\\\n]|\\\\.){0,2000}"',d:"-?\\d{1,20}"};function patternOf(format){const parts=format.split(/(%[qdsvwT])/);const source=parts.map((part,place)=>{
if(!/^%[qdsvwT]$/.test(part))return part.replaceAll(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`);if(place===1&&parts[0]===""&&part!=="%q")return"[\\w.-]{1,100}";const isLast=parts.
slice(place+1).every(rest=>rest==="");return isLast?"":verbs[part.slice(1)]??"[^\\n]{0,600}?"}).join("");return new RegExp(source,"y")}const literalLength=format=>format.
replaceAll(/%[qdsvwT]/g,"").length;;const graphMessages={"naming-convention":["%s: kind '%s' is not a valid KRO kind name: must be UpperCamelCase","id %s is a r\
eserved keyword in KRO","id %s is not a valid KRO resource id: must be lower camelCase"],"cel-invalid":["references unknown identifiers: %v","references unknown\
 identifiers: [%s]","uses unknown functions: %v","failed to inspect expression: %w","compile: %w","failed to type-check status expression %q at path %q: %w","fa\
iled to compile status expression %q at path %q: %w","failed to compile template expression %q at path %q: %w","failed to type-check %s expression %q in resourc\
e %q: %w","nested expressions are not allowed unless inside string literals","omit() can only be used in resource template expressions","omit() requires the CEL\
OmitFunction feature gate to be enabled","resource %q: omit() cannot be used at path %q — the field is required and must resolve to a concrete value","runtime\
 is only available in status.conditions expressions","instance status field must refer to a resource or schema: %s","failed to generate status schema from CEL t\
ypes: %w","unknown CEL type: %s","cyclic type reference detected: %s","CEL expressions in CRDs are only supported for metadata fields, found in path %q, resourc\
e %s"],"type-mismatch":["type mismatch in resource %q at path %q: expression %q returns type %q but expected %q","type mismatch in resource %q at path %q: expre\
ssion %q returns type %q but expected %q: %w"],"unknown-field":["schema not found for field %s","field %q not found in schema"],"wrong-value-type":["expected %s\
 type for path %s, got array","expected %s type for path %s, got object","expected %s type for path %s, got string","expected %s type for path %s, got %s","fiel\
d is not an array","schema at path %s has no valid type, OneOf, AnyOf, or AdditionalProperties","schema is nil for path %s","invalid array schema for path %s: n\
either Items.Schema nor Properties are defined","unknown schema type"],"namespace-scope":["resource %q is cluster-scoped and must not set metadata.namespace","r\
esource %q is namespaced and must set metadata.namespace when the instance CRD is cluster-scoped","resource %q has invalid metadata.namespace: %w"],"definition-\
invalid":["found duplicate resource IDs %s","found resources with duplicate id %q","resource %q: exactly one of template or externalRef must be provided","resou\
rce %q: cannot use externalRef with template","resource %q: cannot use externalRef with forEach","exactly one of name or selector must be provided","invalid sel\
ector: %w","invalid selector expression: %w","invalid selector object: %w","invalid label selector: %v","selector must be a Kubernetes LabelSelector object or a\
 CEL expression that resolves to one","resource %s is not a valid Kubernetes object: %v","apiVersion field not found","apiVersion field is not a string","kind f\
ield not found","kind field is not a string","metadata field not found","metadata field is not a map","version %s is not a valid Kubernetes version","invalid la\
bel for resource %q. labels with prefix %q are reserved for internal use","invalid annotation for resource %q. annotations with prefix %q are reserved for inter\
nal use","status fields without expressions are not supported: %v","failed to unmarshal resource %s: %w","failed to unmarshal spec schema: %w","failed to unmars\
hal status schema: %w","failed to unmarshal predefined types: %w","empty field name at position %d","invalid array index '%s' at position %d","unterminated arra\
y index at position %d","unterminated quoted string starting at position %d","expected closing bracket after quote at position %d","parse raw extension payload:\
 %w"],"for-each-invalid":["node %q: all forEach dimensions must be used to produce a unique resource identity, missing: %v","node %q: forEach iterator %q cannot\
 reference other iterators %v - forEach iterators are independent (cartesian product)","node %q: forEach iterator %q must return a list, got %q: %w","node %q: f\
orEach iterator %q: omit() can only be used in resource template expressions","node %q: forEach iterator %q: failed to inspect expression: %w","invalid forEach \
expression for dimension %q: %w","forEach dimension %q must have exactly one expression","resource %q: forEach cannot have more than %d dimensions, got %d","res\
ource %q: forEach iterator name %q is not valid: must be lowerCamelCase","resource %q: forEach iterator name %q is a reserved keyword","resource %q: forEach ite\
rator name %q conflicts with resource ID","resource %q: duplicate forEach iterator name %q","failed to parse forEach dimensions: %v"],"condition-not-boolean":["\
%s expression %q in resource %q must return bool or optional_type(bool), but returns %q","only standalone expressions are allowed"],"author-conditions-invalid":[
"status.conditions must be a list, got %T","status.conditions[%d] must be a CEL expression string, got %T","invalid conditions block: %w","condition expressions\
 must return runtime.newCondition(...) or a list of them, got %q","condition type %q is declared by more than one conditions entry","failed to type-check condit\
ion %q: %w","failed to compile condition %q: %w","runtime.newCondition: status must be one of True, False, Unknown (got %q) in expression %q","runtime.newCondit\
ion: type must not be empty in expression %q","runtime.condition(schema, %q): custom conditions cannot reference each other in expression %q","runtime.condition\
(schema, %q): unknown condition type; only kro's built-in types (InstanceManaged, GraphResolved, ResourcesReady, Ready) can be read from schema in expression %q"],
"dependency-cycle":["graph contains a cycle: %s","self references are not allowed"],context:["failed to validate resourcegraphdefinition: %w","failed to build r\
esourcegraphdefinition %q: %w","failed to build resource %q: %w","failed to validate resource %q: %w","failed to build external ref resource %s: %w","failed to \
parse external ref resource %s: %w","failed to parse schemaless resource %s: %w","failed to convert ExternalRef to unstructured: %w","invalid combination of res\
ource fields: %w","invalid external ref metadata for resource %s: %w","failed to extract GVK from resource %s: %w","failed to get schema for resource %s: %w","f\
ailed to get REST mapping for resource %s: %w","failed to extract CEL expressions from schema for resource %s: %w","failed to extract CEL expressions from statu\
s: %w","error getting field schema for path %s: %v","failed to parse readyWhen expressions: %v","failed to parse includeWhen expressions: %v","resource %q inclu\
deWhen: %w","resource %q readyWhen: %w","resource %q: failed to inspect expression at path %q: %w","status field %q expression %q: %w","condition %q: %w","faile\
d to extract conditions block: %w","failed to build instance conditions: %w","failed to build instance status schema: %w","failed to build OpenAPI schema for in\
stance: %v","failed to build dependency graph: %w","failed to add vertex to graph: %w","failed to get topological order: %w","failed to get apply-order waves: %\
w","failed to extract dependencies: %w","failed to extract dependencies from expression %q: %w","failed to extract dependencies from forEach iterator %q: %w","f\
ailed to extract dependencies from includeWhen: %w","node %q: forEach iterator %q: %w","failed to infer schema for array item: %w","failed to infer schema for p\
roperty %s: %w","failed to infer schema from type at %v: %w","failed to infer schema type: %w","failed to infer array element type: %w","failed to infer map val\
ue type: %w","failed to extract array element schema: %w","failed to extract map value schema: %w","failed to extract schema for field %s: %w","failed to parse \
path %s: %w","normalize resources[%d].template: %w","normalize schema.spec: %w","normalize schema.status: %w","normalize schema.types: %w","Default value remove\
d from required field %s","Default value was changed from %s to %s","Description field was changed from %s to %s","Enum value %s was added","Enum value %s was r\
emoved","Field %s is newly required","Field %s is no longer required","MaxItems constraint %s was added","MaxItems constraint %s was removed","MaxItems was decr\
eased from %s to %s","MaxItems was increased from %s to %s","MaxLength constraint %s was added","MaxLength constraint %s was removed","MaxLength was decreased f\
rom %s to %s","MaxLength was increased from %s to %s","Maximum constraint %s was added","Maximum constraint %s was removed","Maximum was decreased from %s to %s",
"Maximum was increased from %s to %s","MinItems constraint %s was added","MinItems constraint %s was removed","MinItems was decreased from %s to %s","MinItems w\
as increased from %s to %s","MinLength constraint %s was added","MinLength constraint %s was removed","MinLength was decreased from %s to %s","MinLength was inc\
reased from %s to %s","Minimum constraint %s was added","Minimum constraint %s was removed","Minimum was decreased from %s to %s","Minimum was increased from %s\
 to %s","Optional property %s was added","Property %s was removed","Required property %s was added","Type changed from %s to %s","Unknown change to %s","Validat\
ion pattern %s was added","Validation pattern %s was removed","Validation pattern changed from %s to %s","and %d more changes"],internal:["Vertex[ID: %v, Order:\
 %d, DependsOn: %s]","node %v already exists","node %v does not exist","expected CRD to have exactly one version, got %d versions","expected CRD version to have\
 schema defined","expected exactly one version in each CRD, got %d old and %d new versions","new version %s has no schema","old version %s has no schema","faile\
d to build DeclType for schema","failed to create CEL environment for readyWhen validation: %w","failed to create dynamic REST mapper: %w","failed to create ins\
pector environment: %w","failed to create instance node: %w","failed to create schema resolver: %w","failed to create typed CEL environment: %w","failed to exte\
nd CEL environment with iterator types: %w","failed to get schema without status: %w","failed to initialize LabelSelector schema: %v","failed to initialize Obje\
ctMeta schema: %v","failed to populate refs for %s: %w","error converting additionalProperties schema: %w","error converting allOf schema at index %d: %w","erro\
r converting anyOf schema at index %d: %w","error converting item schema at index %d: %w","error converting items schema: %w","error converting not schema: %w",
"error converting oneOf schema at index %d: %w","error converting property '%s': %w","invalid evaluation type","invalid evaluation types at %v: %w","marshal can\
onical raw extension payload: %w","marshal normalized spec: %w","marshal raw extension object: %w","type is nil","unsupported type: %T","value is nil"]};;const kroMessageKinds={
"naming-convention":"final","kind-not-installed":"waits","cel-invalid":"final","type-mismatch":"final","unknown-field":"final","wrong-value-type":"final","names\
pace-scope":"final","simple-schema-invalid":"final","definition-invalid":"final","for-each-invalid":"final","condition-not-boolean":"final","author-conditions-i\
nvalid":"final","dependency-cycle":"final","crd-not-owned":"final","crd-owned-by-other-rgd":"final","crd-breaking-change":"final","crd-not-written":"waits","con\
troller-not-started":"waits","graph-not-compiled":"waits","graph-failed":"final","field-missing":"waits","expression-failed":"final","same-object-twice":"final",
"name-empty":"final","applyset-metadata-copied":"final","other-applyset":"final","external-reference-missing":"waits","reconciliation-suspended":"final","child-\
deleting":"waits","child-not-ready":"waits","kind-gone":"waits","collection-too-large":"final",context:"no error",progress:"no error",internal:"no error"};;const runtimeMessages={
"expression-failed":["expression %q did not return a list","expression %q did not return bool","expression %q returned null, expected list","readyWhen %q did no\
t return bool","expected array at path segment: %v","expected array at segment %v, got %T","expected map at path segment: %v","key not found: %s","array index o\
ut of bounds: %d","no data provided for expression: %s","failed to set status field %s: %w"],"namespace-scope":["node %q is namespaced and must resolve metadata\
.namespace when the instance is cluster-scoped"],"same-object-twice":["duplicate identity: %s"],"collection-too-large":["collection size of %d is over the maxim\
um collection size of %d"],"author-conditions-invalid":["author condition evaluation degraded","condition %q list element is not a Condition (got %T)","conditio\
n %q must return a Condition or list(Condition), got %v","condition %q returned null","duplicate condition type(s) %v dropped","skipping author condition expres\
sion with fatal evaluation error","skipping author condition expression with malformed result"],"child-not-ready":["readyWhen condition evaluated to false: %q (\
%w)","node %q: collection not ready: observed %d but desired %d (%w)","node %q: collection not computed (%w)","node %q: no observed state: %w","node %q: failed \
to evaluate readyWhen expression: %q (%w)","node %q: failed to evaluate readyWhen %q (item %d) (%w)"],context:["data pending","desired state not resolved","wait\
ing for readiness","collection iteration eval %q: %w","error getting value: %v","failed to evaluate expression: %w (%w)","failed to resolve status fields: %v","\
forEach %q: %w","includeWhen %q: %w","includeWhen %q: %w (%w)","includeWhen dependency %q not ready: %s (%w)","includeWhen dependency %q: %w","invalid path '%s'\
: %v","is ignore check failed: %w","node %q base eval: %w","node %q collection resolve: resolve errors: %v","node %q identity collision: %w","node %q: %w","node\
 %q: dependent node %q not ready: %s (%w)","node %q: failed to check readiness of dependent node %q: %w","node %q: failed to evaluate readyWhen %q (item %d): %w",
"node %q: resolve errors: %v"],internal:["DeleteTargets called for node type %v","includeWhen dependency %q not wired into runtime","unknown node type: %v"]};;const simpleSchemaMessages={
"simple-schema-invalid":["unknown type: %s","unexpected type: %T","empty type","empty slice element type","map key must be string","map value type is required",
"type nesting too deep (max %d): %q","cyclic dependency in type %s: %w","unknown marker","empty marker key","invalid marker key %q: %w","marker key '%s' without\
 a value","unclosed quote","unclosed bracket/brace","unmatched closing bracket/brace","validation failed","empty enum values are not allowed","enum values only \
supported for string and integer types, got type: %s","default value must be a valid boolean, got: %s","default value must be a valid integer, got: %s","default\
 value must be a valid number, got: %s","failed to parse immutable marker value: %w","failed to parse integer enum value: %w","failed to parse maxItems value: %\
w","failed to parse maxLength value: %w","failed to parse maximum enum value: %w","failed to parse minItems value: %w","failed to parse minLength value: %w","fa\
iled to parse minimum enum value: %w","failed to parse required marker value: %w","failed to parse uniqueItems marker value: %w","invalid pattern regex: %w","pa\
ttern marker is only valid for string types, got type: %s","pattern marker value cannot be empty","maxItems marker is only valid for array types, got type: %s",
"minItems marker is only valid for array types, got type: %s","maxLength marker is only valid for string types, got type: %s","minLength marker is only valid fo\
r string types, got type: %s","uniqueItems marker is only valid for array types, got type: %s","cannot set unique when listType is set to %s","listMapKey marker\
 only applies to array types","listMapKey set while listType is set to %s, listType must be set to map","listMapKey set while listType is unset, listType must b\
e set to map","listType attempting to overwrite set type of %s, this can happen if you set contradictory markers like unique=true | listType=map","listType mark\
er only applies to array types","duplicate listMapKey marker, value %s","unsupported value for listType %s, needs to be one of atomic, set, or map"],context:["b\
uilding schema for %s: %w","parsing type %s: %w","field %s: %w"],internal:["not implemented"]};;const messageTables={graph:graphMessages,simpleschema:simpleSchemaMessages,
cel:celMessages,controller:controllerMessages,runtime:runtimeMessages,clients:clientMessages};const leaves=Object.values(messageTables).flatMap(table=>Object.entries(
table)).filter(([kind])=>kroMessageKinds[kind]!=="no error").flatMap(([kind,formats])=>formats.map(format=>format.replace(/^%[wsv]: /,"")).filter(format=>!/^%[wsv][^ ]/.
test(format)).map(format=>({kind,pattern:patternOf(format),literal:literalLength(format)}))).sort((a,b)=>b.literal-a.literal);const messageLimit=2e5;function reasonsIn(message){
const text=message.slice(0,messageLimit);const found=errorsIn(text).flatMap(error=>reasonOf(error,text)??[]);const distinct=[...new Map(found.map(one=>[`${one.kind}\

${one.words}`,one])).values()];return distinct.sort((a,b)=>weight(a)-weight(b))}const weight=({verdict,kind})=>verdict==="final"?0:kind==="child-not-ready"||kind===
"child-deleting"?2:1;function errorsIn(text){const errors=[];for(const line of text.split("\n")){const goesOn=/^(?:\s|\||\{|$)/.test(line);if(goesOn&&errors.length>
0)errors[errors.length-1]+=`
${line}`;else errors.push(line)}return errors.slice(0,200)}function reasonOf(error,whole){const context=contextOf(error);const own=ownReason(error);const refusal=(0,
kubernetes_refusal.n)(error);if(refusal!==null&&(own===null||own.kind==="crd-not-written"||own.kind==="kind-gone"))return{kind:"refused",words:refusal.why,verdict:refusal.
waits?"waits":"final",refusal,...context};const told=own??foreignReason(error);if(told===null)return null;const kind=exactly(told.kind,error,whole);return{kind,
words:told.words,verdict:verdictOf(kind,error,context.expression),refusal:null,...context}}function ownReason(error){for(const start of fragmentStarts(error))for(const{
kind,pattern}of leaves){pattern.lastIndex=start;if(!pattern.test(error))continue;if(kind==="child-not-ready"||kind==="kind-gone"||kind==="crd-not-written"){const inner=foreignReason(
error.slice(start));if(inner!==null&&inner.kind!=="kind-not-installed")return inner}return{kind,words:wordsFrom(error,start)}}return null}function foreignReason(error){
for(const[kind,pattern]of foreignMessages){const found=pattern.exec(error);if(found!==null)return{kind,words:wordsFrom(found[0],0)}}return null}function fragmentStarts(error){
const starts=[0];for(const{0:found,index}of error.matchAll(/"(?:[^"\\\n]|\\.)*"?|[([\n]|: /g)){if(starts.length>200)break;if(!found.startsWith('"'))starts.push(
index+found.length)}return starts}function wordsFrom(error,start){const words=error.slice(start,start+600).replace(/(?: \((?:data pending|waiting for readiness)\)){1,3}$/,
"");return words.split("\n",1)[0]?.trim()??""}function exactly(kind,error,whole){if(kind==="unknown-field"&&/field is not an array/.test(error))return"wrong-val\
ue-type";if(kind==="expression-failed"&&/readyWhen|includeWhen/.test(error)&&/did not return bool/.test(error))return"condition-not-boolean";return kind==="kind\
-not-installed"&&/RESTMapping failed/.test(whole)?"kind-gone":kind}function verdictOf(kind,error,expression){if(kind==="kind-not-installed"){const named=kindIn(
error);return named!==null&&(0,builtin_kinds.av)(named)?"final":"waits"}const reads=expression??error;if(kind==="field-missing")return/\bschema\.spec\b/.test(reads)&&
!/\.status\b/.test(reads)?"final":"waits";if(kind==="expression-failed")return/\.status\b/.test(reads)?"waits":"final";return kroMessageKinds[kind]==="final"?"f\
inal":"waits"}function kindIn(error){const named=/group version kind "(?<apiVersion>[^",\n]{1,300}), Kind=(?<kind>[^"\n]{1,300})"/.exec(error)?.groups??/group version "(?<apiVersion>[^"\n]{1,300})"/.
exec(error)?.groups??/no matches for kind "(?<kind>[^"\n]{1,300})" in version "(?<apiVersion>[^"\n]{1,300})"/.exec(error)?.groups;if(named===void 0)return null;
return{apiVersion:(named.apiVersion??"").replace(/^\//,""),kind:named.kind??null}}const resourcePatterns=[/(?<![\w-])(?:resource|node) "(?<id>[\w-]{1,300})"(?!.{0,600}(?<![\w-])(?:resource|node) "[\w-]{1,300}")/,
/(?<![\w-])external (?:reference|collection) "(?<id>[\w-]{1,300})"/,/(?<!KRO )(?<![\w-])resource (?<id>(?!readiness)\w{1,300})(?=: )/];const pathPattern=/(?<![\w-])path (?:"(?<quoted>[^"\n]{1,500})"|(?<plain>[^\s:,"]{1,500}))/;
const expressionPattern=/(?:expression:?|eval|includeWhen|readyWhen|false:) (?<quoted>"(?:[^"\\\n]|\\.){1,2000}")/;function contextOf(error){const line=error.slice(
0,2e4);const path=pathPattern.exec(line)?.groups;const quoted=expressionPattern.exec(line)?.groups?.quoted;return{resource:resourcePatterns.map(pattern=>pattern.
exec(line)?.groups?.id).find(id2=>id2!==void 0)??null,path:path?.quoted??path?.plain??null,expression:quoted===void 0?null:unquoted(quoted)}}function unquoted(text){
try{return String(JSON.parse(text))}catch{return text.slice(1,-1)}}}),60051:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>kroTraits});var _version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52621);var _rgd_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86677);function kroTraits(version){const since=minimum=>(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.jZ)(version,minimum);const graphResource=since("v0.2.0-0")?_rgd_js__WEBPACK_IMPORTED_MODULE_0__.
Ie:"resourcegroups.kro.run";return{crds:since("v0.9.0-0")?[graphResource,_rgd_js__WEBPACK_IMPORTED_MODULE_0__.qE]:[graphResource],graphResource,leaderElection:since(
"v0.5.0-0"),rbacModes:since("v0.2.2")?["unrestricted","aggregation"]:["unrestricted"],aggregationComplete:since("v0.4.0")}}}),87855:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fp:()=>builtinKinds,MY:()=>isOwnGroup,av:()=>neverComes});var _api_path_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69080);const served={v1:"ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController Resour\
ceQuota Secret Service ServiceAccount","apps/v1":"ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet","batch/v1":"CronJob Job","autoscaling/v2":"Hor\
izontalPodAutoscaler","policy/v1":"PodDisruptionBudget","networking.k8s.io/v1":"Ingress IngressClass NetworkPolicy","rbac.authorization.k8s.io/v1":"ClusterRole \
ClusterRoleBinding Role RoleBinding","storage.k8s.io/v1":"CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment","scheduling.k8s.io/v1":"PriorityCl\
ass","node.k8s.io/v1":"RuntimeClass","coordination.k8s.io/v1":"Lease","discovery.k8s.io/v1":"EndpointSlice","events.k8s.io/v1":"Event","certificates.k8s.io/v1":"\
CertificateSigningRequest","admissionregistration.k8s.io/v1":"MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding Validating\
WebhookConfiguration","apiextensions.k8s.io/v1":"CustomResourceDefinition","apiregistration.k8s.io/v1":"APIService","flowcontrol.apiserver.k8s.io/v1":"FlowSchem\
a PriorityLevelConfiguration"};const builtinKinds=Object.entries(served).flatMap(([apiVersion,kinds])=>kinds.split(" ").map(kind=>({apiVersion,kind})));const ownGroups=new Set(
[...Object.keys(served).map(apiVersion=>(0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion)),...["extensions","resource.k8s.io","authentication.k8s.io",
"authorization.k8s.io","internal.apiserver.k8s.io"]]);const isOwnGroup=apiVersion=>ownGroups.has((0,_api_path_js__WEBPACK_IMPORTED_MODULE_0__.F)(apiVersion));function neverComes({
apiVersion,kind}){if(/[${}]/.test(`${apiVersion} ${kind??""}`))return true;return isOwnGroup(apiVersion)&&!builtinKinds.some(one=>one.apiVersion===apiVersion&&(kind===
null||one.kind===kind))}}),41610:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i_:()=>isReady,
pu:()=>describeCondition,uH:()=>condition,yb:()=>conditionsOf});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);function conditionsOf(object){
return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(object,"status","conditions").map(condition2=>({type:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,
"type")??"",status:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,"status")??"Unknown",reason:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,
"reason")??"",message:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(condition2,"message")??"",observedGeneration:(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ai)(
condition2,"observedGeneration")}))}const condition=(object,type)=>conditionsOf(object).find(one=>one.type===type)??null;const isReady=object=>condition(object,
"Ready")?.status==="True";function describeCondition({type,status,reason,message}){return`${type}=${status}${reason?` (${reason})`:""}${message?`: ${message}`:""}`}}),
45977:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KH:()=>isAbout,T5:()=>occurrences,YO:()=>lastSeen,
s6:()=>aboutField});var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);const aboutField=event=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(
event,"involvedObject")===void 0?"regarding":"involvedObject";function isAbout(event,{kind,metadata}){const about=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(
event,aboutField(event));const uid=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(about,"uid")??"";return(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(about,"k\
ind")===kind&&((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(about,"namespace")??"")===(metadata.namespace??"")&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(
about,"name")===metadata.name&&(uid===""||uid===metadata.name||metadata.uid===void 0||uid===metadata.uid)}const lastSeen=event=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(event,"series","lastObservedTime")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event,"lastTimestamp")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event,
"eventTime")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event,"firstTimestamp")??event.metadata.creationTimestamp??"";const occurrences=event=>((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
ai)(event,"series","count")??(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.ai)(event,"count"))||1}),12422:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>readRefusal});;const types="Required value|Invalid value|Unsupported value|Duplicate value|Forbidden|Too long|T\
oo many|Too few|Not found|Internal error";const ofValidation=new RegExp(`(?<![\\w.\\]])(?<path>\\[\\]|[A-Za-z<][^\\s:,{}]{0,300}): (?<type>${types})(?:: )?`,"g");
const ofTypedPatch=/(?<![\w])\.(?<path>[A-Za-z][^\s:]{0,300}): (?<problem>field not declared in schema|expected [^\n]{1,200}|[^\n]{1,200}duplicate entries[^\n]{0,100})/g;
const ofStrictDecoding=/(?<problem>unknown|duplicate) field \\?"(?<path>[^"\\\n]{1,300})\\?"/g;const dump=/^[\w.]{0,100}\{/;const shortValue=60;function fieldErrors(message){
const text=message.slice(0,2e5);const found=[...text.matchAll(ofTypedPatch)].map(({groups:groups2})=>fieldError(groups2?.path,groups2?.problem));if(found.length>
0)return distinct(found);const strict=[...text.matchAll(ofStrictDecoding)].map(({groups:groups2})=>fieldError(groups2?.path,groups2?.problem==="unknown"?"unknow\
n field":"duplicate field"));if(strict.length>0)return distinct(strict);const heads=[...text.matchAll(ofValidation)];return distinct(heads.map(({0:head,index,groups:groups2},place)=>{
const end=heads[place+1]?.index??text.length;const rest=text.slice(index+head.length,end).replace(/[,\s]{1,10}$/,"").replace(/\]$/,"");return fieldError(groups2?.
path,problemOf(groups2?.type??"",rest))}))}function problemOf(type,rest){const bounded=rest.slice(0,1e5);const end=endOfValue(bounded);const value=bounded.slice(
0,end);const words=bounded.slice(end).replace(/^: /,"").split("\n",1)[0]?.slice(0,400)??"";if(type==="Required value"||type==="Forbidden"||type==="Too long"||type===
"Not found")return bounded===""?type:`${type}: ${(bounded.split("\n",1)[0]??"").slice(0,400)}`;const shown=value.length<=shortValue&&!dump.test(value)?value:"";
if(words==="")return`${type}: ${shown}`;return shown===""||shown==='"object"'?words:`${shown}: ${words}`}function endOfValue(text){if(text.startsWith('"')){const string=/^"(?:[^"\\]|\\.){0,50000}"/.
exec(text);if(string!==null)return string[0].length}const last=dump.test(text)?text.lastIndexOf("}: "):-1;if(last!==-1)return last+1;const first=text.indexOf(":\
 ");return first===-1?text.length:first}function fieldError(path="",problem=""){return{path:path==="[]"?"":path,problem,isImmutable:/\bimmutable\b|updates to \w{1,60} spec for fields other than|updates to \w{1,60} are forbidden|updates may not change|may not change once set|may not be changed|cannot change roleRef|field can ?not be less than previous value/.
test(problem),isUnknown:/^(?:field not declared in schema|unknown field)$/.test(problem),isTooLong:/(?:may not be more than|must have at most|must be no more than) (?:1048576|262144) /.
test(problem)}}const distinct=errors=>[...new Map(errors.map(one=>[`${one.path}
${one.problem}`,one])).values()];;const refusal_forms=[{reason:"quota",said:/exceeded quota: (?<by>[^,\s]{1,253}), (?<why>requested: [^\n]{1,600})/},{reason:"qu\
ota",said:/failed quota: (?<by>[^:\s]{1,253}): (?<why>must specify [^\n]{1,600})/},{reason:"quota",said:/is forbidden: (?<why>status unknown for quota: (?<by>[^,\s]{1,253}), resources: [^\n]{1,600})/,
waits:true},{reason:"limit-range",said:/is forbidden: \[?(?<why>(?:maximum|minimum) \S{1,63} usage per \w{1,30} is [^\n]{1,600})/},{reason:"limit-range",said:/is forbidden: \[?(?<why>\S{1,63} max limit to request ratio per [^\n]{1,600})/},
{reason:"pod-security",said:/violates PodSecurity \\*"(?<by>[^"\\\n]{1,100})\\*": (?<why>[^\n]{1,600})/},{reason:"admission-policy",said:/ValidatingAdmissionPolicy '(?<by>[^'\n]{1,253})' with binding '[^'\n]{1,253}' denied request: ?(?<why>[^\n]{0,600})/},
{reason:"admission-webhook",said:/admission webhook \\*"(?<by>[^"\\\n]{1,253})\\*" denied the request:? ?(?<why>[^\n]{0,600})/},{reason:"webhook-unreachable",said:/(?<why>failed calling webhook \\*"(?<by>[^"\\\n]{1,253})\\*"[^\n]{0,600})/,
waits:true},{reason:"privilege-escalation",said:/is forbidden: user \\*"(?<by>[^"\\\n]{1,253})\\*"[^\n]{0,600} is attempting to grant (?<why>RBAC permissions not currently held:?[^{]{0,20}(?:\{[^{}]{0,400}\})?)/},
{reason:"namespace-terminating",said:/unable to create new content in namespace (?<by>\S{1,63}) (?<why>because it is being terminated)/,waits:true},{reason:"nam\
espace-missing",said:/(?<why>namespaces \\*"(?<by>[^"\\\n]{1,63})\\*" not found)/,waits:true},{reason:"reference-missing",said:/is forbidden: (?<why>(?:error looking up service account|no PriorityClass with name|RuntimeClass|.{0,200}LimitRange)[^\n]{1,300}(?:not found|was found)[^\n]{0,200})/,
waits:true},{reason:"forbidden",said:/is forbidden: (?<why>User \\*"(?<by>[^"\\\n]{1,253})\\*" cannot [^\n]{1,400})/,waits:true},{reason:"unknown-field",said:/(?<why>failed to create typed patch object[^\n]{0,600}(?:\n[^\n]{1,200}){0,20})/},
{reason:"unknown-field",said:/(?<why>strict decoding error: [^\n]{0,600})/},{reason:"unknown-field",said:/(?<why>unknown field \\?"[^"\\\n]{1,300}\\?"[^\n]{0,600})/},
{reason:"invalid",said:/unable to convert unstructured object to [^\n]{1,300}?, Kind=\w{1,63}: (?<why>[^\n]{1,600})/},{reason:"invalid",said:/(?<why>\S{1,63} in version \\*"[^"\\\n]{1,63}\\*" cannot be handled as an? [^\n]{1,400})/},
{reason:"conflict",said:/(?<why>Apply failed with \d{1,6} conflicts?: conflicts? with "(?<by>[^"\n]{1,253})"[^\n]{0,400})/},{reason:"conflict",said:/(?<why>Operation cannot be fulfilled on [^\n]{1,300}: (?:the object has been modified|StorageError)[^\n]{0,200})/,
waits:true},{reason:"too-large",said:/(?<why>Request entity too large[^\n]{0,200}|etcdserver: request is too large|(?:trying to send message|message) larger than max[^\n]{0,200})/},
{reason:"already-exists",said:/(?<!\S)(?<why>\S{1,253} \\*"[^"\\\n]{1,253}\\*" already exists)/,waits:true},{reason:"immutable",said:/is forbidden: (?<why>only dynamically provisioned pvc can be resized[^\n]{0,300})/},
{reason:"invalid",said:/(?<=" is forbidden: )(?<why>(?!User |user |attempt )[^\n]{1,600})/}];const invalid=/(?<![\w.])(?<resource>[A-Za-z][\w.-]{0,252}) \\?"(?<name>[^"\\\n]{0,300})\\?" is invalid: /;
const refusedObject=/(?<![\w./])(?<resource>[a-z][\w.-]{0,252}) \\?"(?<name>[^"\\\n]{1,300})\\?" is forbidden: /;const typedPatch=/(?:typed patch|new) object \((?:(?<namespace>[^/;()\n]{0,63})\/)?(?<name>[^;()\n]{1,253}); [^,()\n]{1,253}, Kind=(?<resource>\w{1,63})\)/;
const statusOfAnswer=/ \(HTTP [1-5]\d\d\)$/gm;function readRefusal(told){const message=told.replaceAll(statusOfAnswer,"");const named=groups(invalid,message)??groups(
refusedObject,message)??groups(typedPatch,message);const{resource=null,name=null}=named??{};const read=readForm(message)??readInvalid(message);return read===null?
null:{resource,name,...read}}function readForm(message){for(const{reason,said,waits}of refusal_forms){const found=groups(said,message);if(found===null)continue;
const fields=reason==="unknown-field"?fieldErrors(found.why??""):[];return{reason:fields.length>0&&!fields.some(({isUnknown})=>isUnknown)?"invalid":reason,fields,
by:found.by??null,why:fields.length>0?describeFields(fields):oneLine(found.why??""),waits:waits===true}}return null}function readInvalid(message){const match=invalid.
exec(message);if(match===null)return null;const said=message.slice(match.index+match[0].length);const fields=fieldErrors(said);const why=fields.length>0?describeFields(
fields):oneLine(said);return{reason:reasonOf(fields),fields,by:null,why,waits:false}}function reasonOf(fields){if(fields.some(({isImmutable})=>isImmutable))return"\
immutable";if(fields.some(({isTooLong})=>isTooLong))return"too-large";return fields.length>0&&fields.every(({path})=>namePath.test(path))?"name-invalid":"invali\
d"}const namePath=/^metadata\.(?:name|generateName|namespace|labels|annotations)\b/;const describeFields=fields=>fields.slice(0,12).map(({path,problem})=>path===
""?problem:`${path}: ${problem}`).join("; ");const oneLine=text=>text.replaceAll(/\s{1,200}/g," ").replace(/\]$/,"").trim().slice(0,600);const groups=(pattern,text)=>pattern.
exec(text)?.groups??null}),60960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>selects,n:()=>selectorText});
var _fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86057);function selects(selector,labels={}){const exact=Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
P$)(selector,"matchLabels"));return exact.every(([label,value])=>labels[label]===value)&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(selector,"matchExpressio\
ns").every(expression=>holds(expression,labels))}function holds(expression,labels){const value=labels[(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(expression,
"key")??""];const values=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(expression,"values");switch((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(expression,"o\
perator")){case"In":return value!==void 0&&values.includes(value);case"NotIn":return value===void 0||!values.includes(value);case"Exists":return value!==void 0;default:
return value===void 0}}const selectorText=selector=>[...Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.P$)(selector,"matchLabels")).map(([label,value])=>`${label}\
=${value}`),...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(selector,"matchExpressions").map(requirementText)].join(",");function requirementText(expression){
const key=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(expression,"key")??"";const values=(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Te)(expression,"values").
join(",");switch((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(expression,"operator")){case"In":return`${key} in (${values})`;case"NotIn":return`${key} notin (${values}\
)`;case"DoesNotExist":return`!${key}`;default:return key}}})};
