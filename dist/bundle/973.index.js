export const id=973;export const ids=[973];export const modules={6719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{a:()=>KubeError,c:()=>isNotFound});class KubeError extends Error{name="KubeError";status;reason;failure;constructor(message,status,reason,options={}){
super(message,options);this.status=status;this.reason=reason;this.failure=options.failure??(status===null?null:{code:"api-refused",said:message})}}const isNotFound=error=>error instanceof
KubeError&&error.status===404}),31165:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{escapeOutput:()=>escapeOutput});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46193);var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);var _model_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16282);const oneCommand=/^(::[a-z-]+(?: (?:(?!::)[^\r\n])*)?::)([^\r\n]*)(\r?\n)$/;
function escapeOutput(stream){const write=stream.write;const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");let begun="";const flush=()=>{
const rest=begun+decoder.end();begun="";if(rest!=="")write.call(stream,`${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(rest)}
`,"utf8")};const guarded=(chunk,encoding,done)=>{const whenDone=typeof encoding==="function"?encoding:done;const print=text=>write.call(stream,text,"utf8",whenDone);
const[,command,data="",end=""]=typeof chunk==="string"&&oneCommand.exec(chunk)||[];if(command!==void 0){flush();return print(`${command}${data.replaceAll("##[",
"## [")}${end}`)}begun+=typeof chunk==="string"?chunk:decoder.write(Buffer.from(chunk));const complete=begun.lastIndexOf("\n")+1;const lines=begun.slice(0,complete);
begun=begun.slice(complete);return print((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeForLog)(lines))};stream.write=guarded;process.on("exit",flush);return()=>{
process.off("exit",flush);flush();stream.write=write}}}),62743:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>canColour,d:()=>terminalLog});var external_node_util_=__webpack_require__(57975);var clock=__webpack_require__(33350);var interrupt=__webpack_require__(70463);
var model_escape=__webpack_require__(16282);;const firstWide=4352;const combining=/^[\p{Mn}\p{Me}]$/u;const variationSelector16="️";function columnsOf(character){
if(character===variationSelector16)return 1;if(combining.test(character))return 0;return(character.codePointAt(0)??0)<firstWide?1:2}function displayWidth(text){
let columns=0;for(const character of text)columns+=columnsOf(character);return columns}function cutToWidth(text,columns){if(displayWidth(text)<=columns)return text;
const ellipsis="…";let room=columns-columnsOf(ellipsis);if(room<0)return"";let kept="";for(const character of text){room-=columnsOf(character);if(room<0)break;
kept+=character}return kept.trimEnd()+ellipsis};const logTime=/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /;const mostColumns=120;const leastDetail=12;function liveLines(running,{
columns,rows}){const width=Math.min(Math.max(columns-1,1),mostColumns);const room=Math.max(1,rows-1);if(running.length<=room)return running.map(one=>liveLine(one,
width));const shown=running.slice(0,room-1).map(one=>liveLine(one,width));const rest=running.length-shown.length;return[...shown,{head:cutToWidth(`… and ${rest}\
 more`,width),detail:""}]}function liveLine({title,seconds,detail},width){const time=` ${minutes(seconds)}`;const head=cutToWidth(`… ${oneLine(title)}`,Math.max(
0,width-time.length))+time;const room=width-displayWidth(head)-1;const shown=oneLine(detail.replace(logTime,""));return{head:displayWidth(head)<=width?head:cutToWidth(
head,width),detail:shown===""||room<leastDetail?"":cutToWidth(shown,room)}}const oneLine=text=>(0,model_escape.EH)(text).replace(/\s/g," ");function minutes(seconds){
const whole=Math.max(0,Math.floor(seconds));return`${Math.floor(whole/60)}:${String(whole%60).padStart(2,"0")}`};const lookSeconds=.25;const up=lines=>lines===0?
"":`\x1B[${lines}A`;const eraseBelow="\x1B[J";function canShowLive({isTTY},env){const isSet=value=>!["","0","false"].includes(value??"");return isTTY===true&&env.
TERM!=="dumb"&&!isSet(env.CI)&&!isSet(env.GITHUB_ACTIONS)}class LiveTerminal{terminal;clock;timers;paint;running=[];drawn=[];cancelLook=()=>void 0;constructor(terminal,clock2,timers,paint){
this.terminal=terminal;this.clock=clock2;this.timers=timers;this.paint=paint}print(text){const lines=this.lines();this.terminal.write(`${this.eraser()}${text}
${drawing(lines)}`);this.drawn=lines}begin(activity){const entry={activity,since:this.clock.seconds()};this.running.push(entry);this.draw();if(this.running.length===
1)this.lookAgain();return()=>{const at=this.running.indexOf(entry);if(at===-1)return;this.running.splice(at,1);if(this.running.length===0)this.cancelLook();this.
draw()}}clear(){this.running.length=0;this.cancelLook();this.draw()}draw(){const lines=this.lines();if(lines.join("\n")===this.drawn.join("\n"))return;this.terminal.
write(this.eraser()+drawing(lines));this.drawn=lines}lookAgain(){this.cancelLook=this.timers.after(lookSeconds,()=>{this.draw();this.lookAgain()})}lines(){const now=this.
clock.seconds();const running=this.running.map(({activity,since})=>({title:activity.title,seconds:now-since,detail:activity.detail()}));const{columns=80,rows=24}=this.
terminal;return liveLines(running,{columns,rows}).map(line=>this.painted(line))}painted({head,detail}){return detail===""?head:`${head} ${this.paint(detail)}`}eraser(){
return this.drawn.length===0?"":`\r${up(this.drawn.length)}${eraseBelow}`}}const drawing=lines=>lines.map(line=>`${line}
`).join("");;const thisProcess={clock:clock.ml,timers:clock.JW,onEnd(listener){process.once("exit",listener);(0,interrupt.nA)(listener)}};const canColour=({isTTY},env)=>isTTY===
true&&!env.NO_COLOR&&env.TERM!=="dumb";function terminalLog(stream,env,outside=thisProcess){const colour=canColour(stream,env);const paint=(style,text)=>colour?
(0,external_node_util_.styleText)(style,text,{validateStream:false}):text;const live=canShowLive(stream,env)?new LiveTerminal(stream,outside.clock,outside.timers,
detail=>paint("gray",detail)):null;if(live!==null)outside.onEnd(()=>live.clear());const write=text=>{if(live===null)stream.write(`${text}
`);else live.print(text)};const marks={"✓":"green","✗":"red","…":"gray","-":"gray"};return{info(text){const shown=(0,model_escape.escapeForLog)(text);const[
mark=""]=shown;const style=marks[mark];write(style===void 0?shown:paint(style,mark)+shown.slice(1))},warning:text=>write(`${paint("yellow","warning:")} ${(0,model_escape.
escapeForLog)(text)}`),error:text=>write(`${paint("red","error:")} ${(0,model_escape.escapeForLog)(text)}`),debug:text=>env.SETUP_KRO_DEBUG?write(paint("gray",(0,
model_escape.escapeForLog)(text))):void 0,block:(title,text)=>write(`${paint("gray",`── ${(0,model_escape.EH)(title)}`)}
${(0,model_escape.escapeForLog)(text).replace(/^/gm,"  ")}`),...live===null?{}:{begins:activity=>live.begin(activity)}}}}),70973:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{explain:()=>explain_explain});var workflow_output=__webpack_require__(31165);
var terminal_log=__webpack_require__(62743);var external_node_fs_=__webpack_require__(73024);var v8_tuning=__webpack_require__(17888);var cluster_nodes=__webpack_require__(
9543);var records=__webpack_require__(46299);var verdict=__webpack_require__(54384);var model_escape=__webpack_require__(16282);var group_by=__webpack_require__(
81354);;const run=command2=>({run:command2});const advice=sentence2=>({advice:sentence2});const inNode=(node,...commands)=>node===null?[]:[run(commands.map(command2=>`\
docker exec ${node} ${command2}`).join("; "))];var pasteable=__webpack_require__(25166);var reading_names=__webpack_require__(82834);;const titleLimit=5;const quotesPerTitle=3;
const findByPatterns=(rule,evidence)=>rule.enabled?.(evidence)===false?[]:matches(rule,evidence);function matches(patternRule,evidence){const names2=(0,reading_names.
w)(evidence);const byTitle=(0,group_by.$)(firstHits(patternRule,evidence),hit=>fill(patternRule.title,hit.groups));return[...byTitle].slice(0,titleLimit).map(([
title,hits])=>{const groups2=hits[0]?.groups??{};return{title,detail:fill(patternRule.detail,groups2),evidence:distinctTexts(hits).slice(0,quotesPerTitle),fix:fixesOf(
patternRule,evidence,groups2),...patternRule.object===void 0?{}:{object:fill(patternRule.object,withNames(names2,groups2))},...patternRule.severity===void 0?{}:
{severity:patternRule.severity}}})}function fixesOf({fix},evidence,groups2){const all=withNames((0,reading_names.w)(evidence),groups2);return(typeof fix==="func\
tion"?fix(evidence,groups2):fix).flatMap(one=>{const filled=fill("run"in one?one.run:one.advice,all);if("run"in one&&!(0,pasteable.iE)(one.run,all))return[];return unknownName.
test(filled)?[]:["run"in one?run(filled):advice(filled)]})}const unknownName=/\{(?:cluster|context|node)\}/;const withNames=(names2,groups2)=>({...Object.fromEntries(
Object.entries(names2).filter(([,name])=>name!==null)),...groups2});const distinctTexts=hits=>[...new Map(hits.map(({quote:quote2})=>[quote2.text,quote2])).values()];
function firstHits({patterns:seen},evidence){for(const place2 of seen){const hits=typeof place2==="function"?place2(evidence):place2[0](evidence,place2[1]);if(hits.
length>0)return hits}return[]}function fill(template2,groups2){const filled=template2.replace(/\{(\w+)(?:\|([^{}]*))?\}/g,(whole,name,otherwise)=>groups2[name]??
otherwise??whole);return filled.trim()};function defineRule(definition){if("find"in definition)return definition;const{id:id2,component,description,supersedes}=definition;
return{id:id2,component,description,...supersedes===void 0?{}:{supersedes},find:evidence=>findByPatterns(definition,evidence)}}var reading_quotes=__webpack_require__(
37065);var read=__webpack_require__(55453);;const mostNamed=5;const messageLength=400;function inChange(evidence,find){const changes=(0,read.S)(evidence);return changes===
null?[]:find(changes)}const groups=(list,key)=>[...(0,group_by.$)(list,key).values()];function named(names2){const more=names2.length-mostNamed;return`${names2.
slice(0,mostNamed).join(", ")}${more>0?` and ${more} more`:""}`}const fieldOf=({path,facet})=>facet==="field"?path:`${path} (${facet})`;const rgdName=name=>`Res\
ourceGraphDefinition/${name}`;const shortName=object=>object.slice(object.lastIndexOf("/")+1);const count=(number,what)=>`${number} ${what}${number===1?"":"s"}`;
;const changedInstanceRules=[defineRule({id:"change/instance-broken",component:"change",description:"An instance that worked does not work after the change.",find:evidence=>inChange(
evidence,({instances,transition})=>groups(instances.filter(one=>(0,verdict.Qr)(one)&&(one.outcome!=="active"||one.lost.length>0)),({rgd,outcome})=>`${rgd} ${outcome}`).
map(group2=>broken(evidence,group2,transition)))}),defineRule({id:"change/unserved-after-restart",component:"change",description:"After a restart kro no longer \
reconciles the instances of an RGD.",find:evidence=>inChange(evidence,({instances,rgds})=>groups(instances.filter(({served})=>served===false),({rgd})=>String(rgd)).
map(group2=>unserved(evidence,group2,rgds)))})];function broken(evidence,group2,{upgrade}){const[first]=group2;const said2=group2.find(({message})=>message!==null)?.
message??"no message";const became={active:"ACTIVE and incomplete",error:"in ERROR",unsettled:"not ACTIVE within the time",refused:"refused by the API server",deleting:"\
in a deletion that does not end",deleted:"deleted"};return{title:`${count(group2.length,"instance")} ${group2.length===1?"is":"are"} ${became[first.outcome]} af\
ter the change: ${named(group2.map(({object})=>object))}: ${(0,model_escape.vI)(said2,messageLength)}`,detail:!first.wasActive?"They are new with this change.":
upgrade===null?"With the manifests of the baseline they were ACTIVE in the same cluster, a moment before.":`With kro ${upgrade.from} they were ACTIVE in the sam\
e cluster, a moment before kro became ${upgrade.to}.`,object:first.rgd===null||first.outcome==="refused"?first.object:rgdName(first.rgd),evidence:group2.slice(0,
3).map(one=>quoteInstance(evidence,one)),fix:[advice("Correct the RGD or the instance as the message says; changes.json of the report has all of them.")]}}function unserved(evidence,group2,rgds){
const[first]=group2;const rgd=rgds.find(({object})=>object===rgdName(first.rgd??""));return{title:`kro no longer reconciles ${count(group2.length,"instance")} a\
fter a restart: ${named(group2.map(({object})=>object))}`,detail:rgd?.change==="deleted"?"Their RGD is gone. Changes to them have no effect, and their deletion \
is stuck, since only kro removes its finalizer.":"kro registers a kind only after it has its CRD as the RGD says. Until then changes of the instances do nothing\
, and their deletion does not end.",object:rgd?.object??first.object,evidence:group2.slice(0,3).map(one=>(0,reading_quotes.$m)(evidence,records.G.transition,['"\
served": [',`"object": ${JSON.stringify(one.object)}`,'"answered":'])),fix:rgd?.change==="deleted"?[advice("Put the RGD back, and delete its instances before it\
.")]:[advice("Put the RGD back as it was, or correct it: kro serves the kind again within seconds.")]}}function quoteInstance(evidence,{object,outcome}){if(outcome===
"refused")return(0,reading_quotes.$m)(evidence,records.G.transition,[`"object": ${JSON.stringify(object)}`,'"message":']);return(0,reading_quotes.$m)(evidence,records.
G.after,['"instances": [',`"name": ${JSON.stringify(shortName(object))}`,'"state":'])};const changedObjectRules=[objectRule("recreated","An object of kro was re\
placed by a new one.",{severity:failOn=>failOn.includes("recreated")?"error":"warning",verb:"replaced",detail:"The object before is gone, and another one (uid) \
took its place: data in it, its addresses and whatever refers to it by name do not follow.",fix:()=>[advice("Keep name, namespace and kind of the resource as th\
ey are, or move what is in the object first."),advice("Where that is meant, leave fail-on without recreated.")]}),objectRule("deleted","An object of kro is gone\
 after the change.",{severity:(failOn,isUpgraded)=>failOn.includes("deleted")?"error":isUpgraded?"warning":"info",verb:"deleted",detail:"kro prunes what an RGD \
no longer asks for, and what an instance had when it is deleted.",fix:()=>[advice("Put the resource back into the RGD, or look at its includeWhen and forEach."),
advice("Where that is meant, leave fail-on without deleted.")]}),objectRule("orphaned","An object of kro is left behind: no instance owns it.",{severity:()=>"wa\
rning",verb:"left behind",detail:"Nothing updates or deletes it from now on, in every cluster that takes this change.",fix:object=>[advice("Delete it by hand wh\
ere the change is delivered."),run(`kubectl get ${kubectlName(object)} -o yaml`)]}),objectRule("changed","An object of kro has other fields after the change, wh\
ich fail-on counts as a failure, or after an upgrade of kro.",{severity:(failOn,isUpgraded)=>failOn.includes("changed")?"error":isUpgraded?"warning":null,verb:"\
changed",detail:"changes.json of the report has each field.",fix:()=>[advice("Where that is meant, leave fail-on without changed.")]})];function objectRule(name,description,words){
return defineRule({id:`change/${name}`,component:"change",description,find:evidence=>inChange(evidence,({objects:objects2,transition})=>{const severity=words.severity(
transition.failOn,transition.upgrade!==null);if(severity===null)return[];return groups(objects2.filter(one=>one.class===name),({rgd,node})=>`${rgd} ${node}`).map(
group2=>ofObjects(evidence,group2,severity,words,transition))})})}function ofObjects(evidence,group2,severity,{verb,detail,fix},{upgrade}){const[first]=group2;const of=first.
node===null?"":` of the resource ${first.node}`;const shown=group2.map(({object,was})=>was===null?object:`${was} by ${object}`);const pods=group2.reduce((sum,one)=>sum+
(one.pods?.replaced??0),0);return{severity,title:`${count(group2.length,"object")}${of} ${group2.length===1?"is":"are"} ${verb}: ${named(shown)}`,detail:`${first.
why===null?"":`${first.why}. `}${upgrade===null?"":upgradeWords(first,upgrade)}${detail}${pods>0?` ${count(pods,"pod")} went with it.`:""}`,object:first.rgd===null?
first.object:rgdName(first.rgd),evidence:group2.slice(0,3).flatMap(one=>quotesOf(evidence,one)),fix:fix(first.object)}}const mostFields=3;function upgradeWords({
fields},{from,to}){const shown=fields.slice(0,mostFields).map(({pointer})=>pointer);const more=fields.length>mostFields?", …":"";return`kro became ${to} (it w\
as ${from}).${shown.length===0?"":` Other now: ${shown.join(", ")}${more}.`} `}function quotesOf(evidence,{object,was}){const line=(file,name)=>(0,reading_quotes.
$m)(evidence,file,['"objects": [',`"name": ${JSON.stringify(shortName(name))}`]);const quotes2=[line(records.G.before,was??object),line(records.G.after,object)];
return quotes2.filter(({text})=>text.includes('"name"'))}function kubectlName(object){const[kind="",...names2]=object.split("/");const[first="",second]=names2;return second===
void 0?`${kind}/${first}`:`${kind}/${second} -n ${first}`};const changedRgdRules=[defineRule({id:"change/breaking",component:"change",supersedes:["change/instan\
ce-broken","change/unserved-after-restart"],description:"A changed RGD has a schema that rejects values that were valid.",find:evidence=>inChange(evidence,({rgds,
transition})=>rgds.flatMap(rgd=>{const fields=rgd.schema.filter(one=>one.class==="breaking");const severity=(0,verdict.H0)(rgd)||transition.failOn.includes("bre\
aking")?"error":"warning";return fields.length===0?[]:[breaking(evidence,rgd,fields,severity)]}))}),defineRule({id:"change/rgd-refused",component:"change",supersedes:[
"change/instance-broken","change/unserved-after-restart"],description:"An RGD is not accepted after a change of it or of kro, although its schema breaks nothing\
.",find:evidence=>inChange(evidence,({rgds,transition})=>rgds.filter(rgd=>(0,verdict.H0)(rgd)&&!rgd.schema.some(one=>one.class==="breaking")).map(rgd=>refused(evidence,
rgd,transition)))}),defineRule({id:"change/schema-not-applied",component:"change",description:"A changed RGD is Active, but a part of its schema is not in the C\
RD.",find:evidence=>inChange(evidence,({rgds,transition})=>rgds.flatMap(rgd=>{const fields=rgd.schema.filter(one=>one.class==="silent");const severity=transition.
failOn.includes("breaking")?"error":"warning";return fields.length===0?[]:[notApplied(evidence,rgd,fields,severity)]}))})];function breaking(evidence,rgd,fields,severity){
return{severity,title:`${rgd.object} breaks the schema of ${rgd.crd}: ${named(fields.map(fieldOf))}`,detail:rgd.accepted?"The cluster serves the new schema. Ins\
tances that it refuses cannot be changed until they fit.":`kro does not accept it (${(0,model_escape.vI)(rgd.message??"no message",messageLength)}). The API sta\
ys as it was, and yet each instance gets the new template at its next reconcile; after a restart of kro nothing reconciles the kind.`,object:rgd.object,evidence:[
quoteRgd(evidence,rgd),quoteWanted(evidence,rgd)],fix:[advice("Take the change of these fields back, or give the RGD a new kind and move the instances to it."),
...rgd.accepted?[]:[run(`kubectl annotate ${rgd.object.replace("ResourceGraphDefinition/","rgd ")} kro.run/allow-breaking-changes=true   # if all instances fit \
the new schema`)]]}}const refused=(evidence,rgd,{upgrade})=>({title:`${rgd.object} is not accepted after the change: ${(0,model_escape.vI)(rgd.message??"no mess\
age",messageLength)}`,detail:"Its instances are reconciled by what kro accepted last, or by nothing after a restart of kro.",object:rgd.object,evidence:[quoteRgd(
evidence,rgd)],fix:[advice(upgrade===null?"Correct what the message names; the baseline was accepted by the same kro.":`Correct what the message names before kr\
o is upgraded; kro ${upgrade.from} accepted it.`)]});function notApplied(evidence,rgd,fields,severity){return{severity,title:`${rgd.object} is Active, and ${count(
fields.length,"change")} of its schema did not take effect: ${named(fields.map(fieldOf))}`,detail:`kro compares the CRD ${rgd.crd} with the RGD field by field, \
and does not look at everything (a first enum, CEL rules, formats, values of maps): where it sees no difference it leaves the CRD as it is. The API server goes \
on to take what the RGD forbids.`,object:rgd.object,evidence:[quoteWanted(evidence,rgd)],fix:[advice("Change something beside it that kro sees, such as a descri\
ption of a field: then it writes the whole schema."),run(`kubectl get crd ${rgd.crd} -o yaml   # what is served`)]}}const quoteRgd=(evidence,{object,message})=>(0,
reading_quotes.$m)(evidence,records.G.after,['"rgds": [',`"name": ${JSON.stringify(shortName(object))}`,...message===null||message.includes("HTTP")?[]:['"status\
": "False"']]);const quoteWanted=(evidence,{crd})=>(0,reading_quotes.$m)(evidence,records.G.transition,['"wanted": {',`${JSON.stringify(crd)}: {`]);;const upgradeRules=[
defineRule({id:"change/kro-crd-narrowed",component:"change",description:"A CRD of kro itself takes less than it took before kro was upgraded.",find:evidence=>inChange(
evidence,({transition:{upgrade},rgds})=>upgrade===null?[]:upgrade.narrowed.map(crd=>narrowed(evidence,crd,upgrade,rgds.some(verdict.H0)?"error":"warning")))})];
const narrowed=(evidence,{crd,fields},{from,to},severity)=>({severity,title:`The CRD ${crd} of ${to} takes less than that of kro ${from}: ${named(fields)}`,detail:"\
The API server drops a field that the schema no longer has from what it stores, without a word, and refuses manifests that still have it when they are applied s\
erver-side.",object:`CustomResourceDefinition/${crd}`,evidence:[(0,reading_quotes.$m)(evidence,records.G.transition,['"narrowed": [',`"crd": ${JSON.stringify(crd)}`])],
fix:[advice("Take these fields out of the RGDs before kro is upgraded, or put them back into the API types of kro and run make manifests.")]});var quote=__webpack_require__(
5153);var kubernetes_fields=__webpack_require__(86057);var kubernetes_object=__webpack_require__(83159);var kubernetes_pods=__webpack_require__(34704);var container_logs=__webpack_require__(
43737);var controller=__webpack_require__(97388);var events=__webpack_require__(55769);var kro_objects=__webpack_require__(22881);var reading_pods=__webpack_require__(
82640);var steps=__webpack_require__(91881);;const containerRules=[defineRule({id:"crash/out-of-memory",component:"program",description:"A container needed more\
 memory than its limit.",find:evidence=>downContainers(evidence).filter(({container:{terminated,last}})=>(terminated??last)?.reason==="OOMKilled").map(({pod,container,
severity})=>({title:`${container.title} was killed: it needs more memory than its limit${limitOf(pod,container.name)}`,...pod.metadata.namespace===(0,controller.
uk)(evidence)?{detail:"kro keeps all CRDs of the cluster in memory: about 2 GB with 200 large ones; its chart sets a limit of 1Gi.",fix:[advice("Raise the limit\
, in `values`: deployment.resources.limits.memory=4Gi.")]}:{detail:"The kernel killed it when it reached the limit.",fix:[advice("Raise resources.limits.memory \
of that container in its pod template.")]},object:(0,kubernetes_object.V)(pod),part:container.name,severity,evidence:[(0,reading_quotes.gi)(evidence,pod,container,
...endingOf(container),"reason")]}))}),defineRule({id:"crash/executable-missing",component:"program",description:"The program that a container starts is not in \
its image.",find:evidence=>downContainers(evidence).flatMap(({pod,container,severity})=>{const told=/(?:exec: "(?<path>[^"]{1,300})"|exec (?<file>\S{1,300})): .{0,300}(?<why>no such file or directory|not found|permission denied)/.
exec([container.waiting?.message,container.terminated?.message,container.last?.message].join("\n"));if(told===null)return[];const{path,file,why}=told.groups??{};
const isThere2=why==="permission denied";return[{title:`${container.title} cannot start ${path??file}: ${isThere2?"its user is not allowed to execute it":"it is\
 not in its image"}`,detail:isThere2?"The file is not executable (chmod +x), or it is a folder.":"The command is overridden, the image is another one, or the pr\
ogram needs libraries that the base image does not have (CGO).",object:(0,kubernetes_object.V)(pod),part:container.name,severity,evidence:[(0,reading_quotes.s)(
evidence,pod,container,told[0])],fix:[advice("Remove `command` from the container, or use the image that the chart names."),...isThere2?[]:[advice("Build it wit\
h CGO_ENABLED=0 for a base image without libc.")]]}]})}),defineRule({id:"crash/probe-fails",component:"container",supersedes:["crash/exits"],description:"The ku\
belet restarts a container because its liveness probe fails.",find:evidence=>(0,reading_pods.d)(evidence).filter(({pod})=>!(0,steps.zd)(evidence,pod)||(0,steps.
$T)(evidence)&&(0,kro_objects.Az)(evidence,pod)).flatMap(({pod,severity})=>{const down2=(0,kubernetes_pods.Mz)(pod).find(({ready,waiting})=>!ready&&waiting?.reason!==
"ContainerCreating");return down2===void 0?[]:[{pod,severity,down:down2}]}).flatMap(({pod,severity,down:down2})=>(0,events.v5)(evidence,pod).filter(({reason})=>reason===
"Unhealthy").slice(0,1).map(({message,quote:quote2})=>({title:`Pod ${pod.metadata.namespace}/${pod.metadata.name} fails its probe`,detail:message,object:(0,kubernetes_object.
V)(pod),severity,evidence:[quote2,(0,reading_quotes.gi)(evidence,pod,down2,"ready")],fix:[pod.metadata.namespace===(0,controller.uk)(evidence)?advice("Compare t\
he port of the probe with config.healthProbeBindAddress (8079 before kro v0.9.4, whatever the address says)."):run(`kubectl describe pod ${pod.metadata.name} -n\
 ${pod.metadata.namespace}   # port and path of the probe: does the program listen there?`)]})))}),defineRule({id:"crash/exits",component:"container",description:"\
A container exits again and again.",find:evidence=>downContainers(evidence).filter(({container})=>container.waiting?.reason==="CrashLoopBackOff"||(container.terminated?.
exitCode??0)!==0).map(({pod,container,severity})=>exits(evidence,pod,container,severity))})];const endingOf=({terminated})=>[terminated===null?"lastState":"stat\
e","terminated"];function downContainers(evidence){return(0,reading_pods.d)(evidence).flatMap(({pod,severity})=>(0,kubernetes_pods.Mz)(pod).filter(({ready,waiting,
terminated})=>!ready&&(waiting!==null||terminated!==null)).map(container=>({pod,container,severity})))}function exits(evidence,pod,container,severity){const end=container.
terminated??container.last;const log=(0,container_logs.ki)(evidence,pod).find(one=>one.container===container.name);const lines2=log===void 0?[]:(0,reading_quotes.
Dx)(evidence.text(log.file)??"");const last=lines2.findLastIndex(line=>line.trim()!=="");return{title:`${container.title} ${howItEnds(container,end?.exitCode)}`,
detail:exitCodes[end?.exitCode??-1]??"The last lines of its log say why.",object:(0,kubernetes_object.V)(pod),part:container.name,severity,evidence:[...container.
waiting===null?[]:[(0,reading_quotes.gi)(evidence,pod,container,"state","waiting","reason")],...end===null?[]:[(0,reading_quotes.gi)(evidence,pod,container,...endingOf(
container),"exitCode")],...log===void 0||last===-1?[]:[(0,quote.e)(log.file,evidence.firstLine(log.file)+last,lines2[last]??"")]],fix:[run(`kubectl logs ${pod.metadata.
name} -n ${pod.metadata.namespace} -c ${container.name}${previous(container)}`)]}}const previous=({restarts})=>restarts===0?"":" --previous";function howItEnds({
restarts},exitCode){const code=exitCode??"?";if(restarts===0)return`ended with exit code ${code}`;return`keeps exiting with code ${code} (${restarts} ${restarts===
1?"restart":"restarts"} so far)`}const exitCodes={1:"The program gave up by itself: the last lines of its log say why.",2:"Go programs end so on a panic and on \
a flag that they do not know.",137:"It was killed: by the kubelet (liveness probe), or by the kernel of the host for lack of memory.",139:"It accessed memory th\
at is not its own.",143:"It was asked to end (SIGTERM)."};function limitOf(pod,container){const spec=["initContainers","containers"].flatMap(kind=>(0,kubernetes_fields.
p_)(pod,"spec",kind)).find(one=>(0,kubernetes_fields.Qq)(one,"name")===container);const limit2=(0,kubernetes_fields.Qq)(spec,"resources","limits","memory");return limit2===
null?"":` of ${limit2}`}var kro_controller=__webpack_require__(12306);var lines=__webpack_require__(95494);var kro_rgd=__webpack_require__(86677);var annotations=__webpack_require__(
31732);var kubernetes_conditions=__webpack_require__(41610);var owners=__webpack_require__(56792);var earlier_sentences=__webpack_require__(20937);var reading_failures=__webpack_require__(
52075);;const unreadyNodes=evidence=>evidence.objects("nodes").filter(node=>(0,kubernetes_conditions.uH)(node,"Ready")?.status!=="True");const brokenSystemPods=(evidence,name)=>systemPods(
evidence,name).filter(pod=>!(0,kubernetes_pods.$L)(pod)&&(0,kubernetes_conditions.uH)(pod,"Ready")?.status!=="True");const systemPods=(evidence,name)=>evidence.
objects("pods").filter(({metadata})=>metadata.namespace==="kube-system"&&metadata.deletionTimestamp===void 0&&name.test(metadata.name));const dnsPods=evidence=>systemPods(
evidence,/^coredns/);const youngSeconds=90;function isTooYoung(evidence){const now=(0,steps.Z_)(evidence);const born=evidence.objects("nodes").map(({metadata})=>Date.
parse(metadata.creationTimestamp??""));return evidence.run?.cluster==="kind"&&(0,steps.th)(evidence).length>0&&!(0,steps._p)(evidence,"gate.")&&now!==null&&born.
length>0&&born.every(at=>now-at<youngSeconds*1e3)};function failedStepLog(...names2){return(evidence,pattern)=>(0,steps.th)(evidence).filter(({step:step2})=>names2.
length===0||names2.some(name=>(0,steps.Vf)(step2,name))).flatMap(step2=>{const found=step2.log===null?[]:(0,reading_quotes.TM)(evidence,[step2.log],pattern,10).
filter(hit=>isObserved(evidence,hit));if(found.length>0)return found;const told=(0,reading_failures.Xc)(evidence,step2).flatMap(words=>(0,lines.X3)(pattern,words)??
[])[0];return told===void 0?[]:[{quote:(0,steps.JY)(evidence,step2),groups:told.groups}]})}const isObserved=(evidence,{quote:quote2})=>!(0,earlier_sentences.bd)(
(0,reading_quotes.cA)(evidence,quote2));const controllerLog=(evidence,pattern)=>kroIsInTrouble(evidence)?(0,reading_quotes.TM)(evidence,(0,controller.kM)(evidence),
pattern,10):[];function controllerLogAfter(healed){return(evidence,pattern)=>{const found=controllerLog(evidence,pattern);const files=[...new Set(found.map(({quote:quote2})=>quote2.
file))];const ends=evidence.grep(healed,files,Number.MAX_SAFE_INTEGER).map(({file,line})=>[file,line]);const lastEnd=new Map(ends);return found.filter(({quote:quote2})=>(lastEnd.
get(quote2.file)??0)<=quote2.line)}}const unhealthyMessages=(evidence,pattern)=>[...rgdMessages(evidence,pattern),...(0,kro_objects.TL)(evidence).flatMap(({resource,
object})=>saidBy(evidence,resource,object,pattern,"True")),...refusedReplicas(evidence,pattern)];const rgdMessages=(evidence,pattern)=>(0,kro_objects.w8)(evidence).
flatMap(rgd=>saidBy(evidence,kro_rgd.Ie,rgd,pattern,"True"));const refusedReplicas=(evidence,pattern)=>evidence.objects("replicasets.apps").filter(set=>(0,kubernetes_fields.
ai)(set,"spec","replicas")!==0&&!isReplaced(evidence,set)).filter(set=>(0,kubernetes_conditions.uH)(set,"ReplicaFailure")?.status==="True"&&mattersToJob(evidence,
set)).flatMap(set=>saidBy(evidence,"replicasets.apps",set,pattern,"False"));function isReplaced(evidence,set){const owner=(0,owners.b)(set)?.uid;return owner!==
void 0&&evidence.objects("replicasets.apps").some(other=>(0,owners.b)(other)?.uid===owner&&(0,annotations.DT)(other)>(0,annotations.DT)(set))}const mattersToJob=(evidence,set)=>set.
metadata.namespace===(0,controller.uk)(evidence)||(0,kro_objects.$Z)(evidence,set)||(0,kro_objects.Az)(evidence,set);function saidBy(evidence,resource,object,pattern,settled){
const{namespace,name}=object.metadata;const whose={kind:object.kind,name,...namespace===void 0?{}:{namespace}};const telling=(0,kubernetes_conditions.yb)(object).
filter(({status,message})=>status!==settled&&(0,lines.S1)(pattern,message));return[...new Map(telling.map(({message})=>[message,message])).values()].map(message=>({
quote:(0,reading_quotes.YG)(evidence,resource,object,message),groups:{...whose,...(0,reading_quotes.c1)(pattern,message)}}))}function brokenSystemLog(pod){return(evidence,pattern)=>{
const broken2=brokenSystemPods(evidence,pod);const files=evidence.logs.filter(log=>broken2.some(one=>(0,container_logs.e0)(log,one)));return(0,reading_quotes.TM)(
evidence,files.map(({file})=>file),pattern,5)}}const collectionGaps=(evidence,pattern)=>evidence.run?.cluster==="kind"?(0,reading_quotes.TM)(evidence,["evidence\
/collection.json"],pattern,3):[];function machineText(name){return(evidence,pattern)=>clusterIsInTrouble(evidence)?(0,reading_quotes.TM)(evidence,evidence.files.
filter(file=>/^evidence\/(?:nodes|host)\//.test(file)&&name.test(file)),pattern,5):[]}function kroIsInTrouble(evidence){const gates=["gate.controller","gate.smo\
ke","gate.manifests","kro.make"];return(0,steps.th)(evidence).some(({step:step2})=>gates.some(name=>(0,steps.Vf)(step2,name)))||(0,controller.$f)(evidence)||(0,
kro_objects.w8)(evidence).length>0||(0,kro_objects.TL)(evidence).length>0}const clusterIsInTrouble=evidence=>(0,steps.th)(evidence).length>0||(0,controller.$f)(
evidence)||unreadyNodes(evidence).length>0||brokenSystemPods(evidence,/^/).length>0;;const idleControllerRules=[defineRule({id:"crash/scaled-to-zero",component:"\
install",description:"kro's Deployment is scaled to 0 replicas, so nothing is reconciled.",find(evidence){const deployment=(0,controller.KN)(evidence);if(deployment===
null||!(0,controller.Qn)(evidence))return[];return[{title:`kro does not run: its Deployment ${deployment.metadata.name} is scaled to 0 replicas`,detail:"It was \
scaled down, or the chart was given deployment.replicaCount=0. RGDs and instances keep the state that they had.",object:(0,kubernetes_object.V)(deployment),evidence:[
(0,reading_quotes.MO)(evidence,"deployments.apps",deployment,"spec","replicas")],fix:[run(`kubectl scale deployment ${deployment.metadata.name} -n ${(0,controller.
uk)(evidence)} --replicas=1`)]}]}}),defineRule({id:"crash/not-leading",component:"controller",description:"The controller runs, but does not hold its lease: it \
reconciles nothing.",find(evidence){const running=(0,controller.Ri)(evidence).flatMap(kubernetes_pods.Mz).some(container=>container.running);if((0,controller.oi)(
evidence)!=="lost"||!running)return[];const lease=(0,controller.lU)(evidence);const waits=controllerLog(evidence,/attempting to acquire leader lease/i).slice(-1);
return[{title:"kro's controller runs but is not the leader: it reconciles nothing",detail:`The Lease ${kro_controller.AI} ${stateOfLease(lease)}.`,object:`Lease\
/${(0,controller.uk)(evidence)}/${kro_controller.AI}`,evidence:[...waits.map(({quote:quote2})=>quote2),...lease===null?[]:[(0,reading_quotes.MO)(evidence,"lease\
s.coordination.k8s.io",lease,"spec","renewTime")]],fix:[run(`kubectl logs -n ${(0,controller.uk)(evidence)} -l ${(0,reading_names.w)(evidence).kroSelector} | gr\
ep -i lease`),run(`kubectl get lease ${kro_controller.AI} -n ${(0,controller.uk)(evidence)} -o yaml`)]}]}})];function stateOfLease(lease){if(lease===null)return"\
does not exist";const{holder,seconds}=(0,kro_controller.zR)(lease);return holder===""?"has no holder":`is held by ${holder}, and no pod of this controller renew\
s it. If the holder has ended, another pod can take the Lease ${seconds} seconds after it was last renewed`};const said=/unable to parse --feature-gates flag\s{0,10}(?<why>.*)/;
const featureGateRules=[defineRule({id:"crash/bad-feature-gate",component:"program",description:"The controller does not know a feature gate.",find(evidence){const logged=controllerLog(
evidence,said);const proof2=logged.length>0?logged.map(({quote:quote2})=>quote2):silentEnds(evidence);return proof2.length===0?[]:[badGate(evidence,proof2,logged[0]?.
groups.why??"")]}})];const silentEnds=evidence=>(0,controller.Ri)(evidence).flatMap(pod=>(0,kubernetes_pods.Mz)(pod).filter(container=>!container.running&&(container.
terminated??container.last)?.exitCode===1).filter(({name})=>hasGates((0,kubernetes_fields.p_)(pod,"spec","containers").find(spec=>(0,kubernetes_fields.Qq)(spec,
"name")===name))).filter(container=>isSilent(evidence,pod,container)).flatMap(container=>[(0,reading_quotes.MO)(evidence,"pods",pod,...placeOfGates(pod,container)),
(0,reading_quotes.gi)(evidence,pod,container,...[container.terminated===null?"lastState":"state","terminated","exitCode"])]));const isGates=arg=>/^--?feature-gates(?:=|$)/.
test(String(arg));const placeOfGates=(pod,{name})=>{const spec=(0,kubernetes_fields.p_)(pod,"spec","containers").find(one=>(0,kubernetes_fields.Qq)(one,"name")===
name);return["spec","containers",{name},"args",(0,kubernetes_fields.p_)(spec,"args").findIndex(isGates)]};const hasGates=spec=>(0,kubernetes_fields.p_)(spec,"ar\
gs").map(String).some((arg,place2,args)=>{if(!isGates(arg))return false;const value=arg.includes("=")?arg.slice(arg.indexOf("=")+1):args[place2+1]??"";const variable=/^\$\((\w+)\)$/.
exec(value)?.[1];const set=(0,kubernetes_fields.p_)(spec,"env").find(one=>(0,kubernetes_fields.Qq)(one,"name")===variable);return(variable===void 0?value:(0,kubernetes_fields.
Qq)(set,"value")??"")!==""});function isSilent(evidence,pod,{name}){const logs=(0,container_logs.ki)(evidence,pod).filter(({container})=>container===name);return logs.
length>0&&logs.every(({file})=>(evidence.text(file)??"").trim()==="")}const badGate=(evidence,proof2,why)=>({title:"kro's controller cannot parse its feature ga\
tes",detail:`config.featureGates names a gate that this version does not have, or a value other than true or false. ${why===""?"It ends with 1 and an empty log:\
 kro reads its gates before it can log.":why}`,object:`Deployment/${(0,reading_names.w)(evidence).kroDeployment}`,evidence:proof2,fix:[advice("Correct config.fe\
atureGates in `values` (v0.9: CELOmitFunction, InstanceConditionEvents).")]});;const sinceLeading=controllerLogAfter(/successfully acquired lease/i);const crashTextRules=[
defineRule({id:"crash/panic",component:"program",description:"The controller panicked.",patterns:[[sinceLeading,/^panic: (?<what>.+)/],[controllerLog,/^(?:\[signal SIGSEGV|fatal error: )(?<what>.*)/]],
title:"kro's controller panicked: {what}",detail:"This is a bug in kro. The first frame of the trace that names kro shows where.",fix:[advice("Try the next patc\
h release of kro; report the trace at https://github.com/kubernetes-sigs/kro/issues.")],object:"Deployment/{kroDeployment}"}),defineRule({id:"crash/token-not-mo\
unted",component:"program",description:"The controller has no ServiceAccount token.",patterns:[[controllerLog,/open \/var\/run\/secrets\/kubernetes\.io\/serviceaccount\/token: no such file or directory/],
[controllerLog,/unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined/],[controllerLog,/unable to find leader election namespace: not running in-cluster/]],
title:"The controller's pod has no ServiceAccount token",detail:"automountServiceAccountToken is false in the pod or in the ServiceAccount, so kro cannot authen\
ticate to the API server.",fix:evidence=>[advice("serviceAccount.automount=true in `values`"),...podSaysNoToken((0,controller.KN)(evidence))?[run(`kubectl patch\
 deployment {kroDeployment} -n {kroNamespace} -p '{"spec":{"template":{"spec":{"automountServiceAccountToken":true}}}}'`)]:[run(`kubectl patch serviceaccount {k\
roAccount} -n {kroNamespace} -p '{"automountServiceAccountToken":true}'`),run("kubectl rollout restart deployment/{kroDeployment} -n {kroNamespace}")]],object:"\
Deployment/{kroDeployment}"}),defineRule({id:"crash/port-in-use",component:"program",description:"The controller cannot listen on its ports.",patterns:[[controllerLog,
/(?:error listening on|listen tcp) (?<port>\S{0,300}:\d{1,5}):? .{0,300}(?:address already in use|failed)/]],title:"kro's controller cannot listen on {port}",detail:"\
Two of its addresses are the same, or it runs with hostNetwork beside another controller. kro uses 8078 (metrics) and 8079 (probes).",fix:[advice("config.metric\
sBindAddress and config.healthProbeBindAddress in `values`; no hostNetwork.")],object:"Deployment/{kroDeployment}"}),defineRule({id:"crash/leader-election-lost",
component:"container",supersedes:["crash/startup-failed","crash/exits"],description:"The controller could not renew its lease in time and stopped.",enabled:evidence=>!(0,
controller.pr)(evidence),patterns:[[sinceLeading,/leader election lost/],[sinceLeading,/failed to renew lease/i]],title:"kro's controller could not renew its le\
ase in time and stopped",detail:"The API server answered too slowly or not at all for ten seconds: an overloaded machine, a slow disk under etcd, a throttled CP\
U.",fix:[advice("Raise config.leaderElectionLeaseDuration and config.leaderElectionRenewDeadline in `values` (kro v0.9)."),advice("With one replica: config.enab\
leLeaderElection=false.")],object:"Lease/controller.kro.run"}),defineRule({id:"crash/startup-failed",component:"container",supersedes:["crash/probe-fails","cras\
h/exits"],description:"The controller stops while it starts.",patterns:[[sinceLeading,/(?<what>unable to create client set|unable to start manager|unable to create resource graph definition graph builder|unable to create controller|unable to add dynamic controller to manager|unable to set up (?:health|ready) check|problem running manager(?!.*leader election lost))\s{0,10}(?<why>.*)/],
[controllerLog,/(?<what>failed to wait for \S+ caches to sync)\s{0,10}(?<why>.*)/]],title:"kro's controller stops while it starts: {what}",detail:"It exits with\
 code 1 and is restarted, each time after a longer pause. {why|}",fix:[run("kubectl logs -n {kroNamespace} -l {kroSelector} --previous")],object:"Deployment/{kr\
oDeployment}"})];const podSaysNoToken=deployment=>(0,kubernetes_fields.ZZ)(deployment,"spec","template","spec","automountServiceAccountToken")===false;var api_path=__webpack_require__(
69080);var kubernetes_crd=__webpack_require__(2793);;const remaining=/(?<![\w.-])(?<plural>[a-z][a-z0-9-]{0,62})\.(?<group>[a-z0-9.-]{0,253}) has (?<count>\d{1,9}) resource instances/g;
const finalizer=/(?<=[:,] )(?<name>[^\s,]{1,317}) in \d{1,9} resource instances/g;const onlyRemaining=/^Failed to delete all resource types, \d{1,9} remaining: \[?(?:(?:, )?unexpected items still remain in namespace: \S{1,63} for gvr: [^\s,]{1,317}, Resource=[\w-]{1,63}){1,200}\]?$/;
function namespaceWait(namespace){const said2=type=>{const found=(0,kubernetes_conditions.uH)(namespace,type);return found?.status==="True"?found.message:null};
return{remaining:[...(said2("NamespaceContentRemaining")??"").matchAll(remaining)].map(({groups:groups2})=>({resource:groups2?.group?`${groups2.plural}.${groups2.
group}`:groups2?.plural??"",count:Number(groups2?.count)})),finalizers:[...(said2("NamespaceFinalizersRemaining")??"").matchAll(finalizer)].map(({groups:groups2})=>groups2?.
name??""),discovery:said2("NamespaceDeletionDiscoveryFailure")??said2("NamespaceDeletionGroupVersionParsingFailure"),deletion:onlyRemaining.test(said2("Namespac\
eDeletionContentFailure")??"")?null:said2("NamespaceDeletionContentFailure")}}const isTerminating=({metadata})=>metadata.deletionTimestamp!==void 0;;const ownFinalizers=/^(?:kro\.run\/|foregroundDeletion$|orphan$|kubernetes(?:\.io\/(?:pvc|pv)-protection)?$|batch\.kubernetes\.io\/)/;
const finalizersOf=({metadata:{finalizers}})=>Array.isArray(finalizers)?finalizers.filter(one=>typeof one==="string"):[];const isForeign=finalizer2=>!ownFinalizers.
test(finalizer2);const finalizerWords=finalizers=>`${finalizers.length===1?"finalizer":"finalizers"} ${finalizers.join(", ")}`;const foreignFinalizers=object=>finalizersOf(
object).filter(isForeign);function quoteFinalizer(evidence,resource,object){const place2=finalizersOf(object).findIndex(isForeign);return(0,reading_quotes.MO)(evidence,
resource,object,"metadata","finalizers",Math.max(0,place2))}function leavingFor(evidence,{metadata}){const now=(0,steps.Z_)(evidence);const asked2=Date.parse(metadata.
deletionTimestamp??"");return now===null||Number.isNaN(asked2)?null:(now-asked2)/1e3}const where=({namespace,name})=>namespace===void 0?name:`${namespace}/${name}`;
var memoize=__webpack_require__(62702);var kubernetes_refusal=__webpack_require__(12422);var classify=__webpack_require__(22454);;const cache=(0,memoize.B)(()=>new Map);
function reasonsOf(evidence,resource,object){const known=cache(evidence);const kept=known.get(object);if(kept!==void 0)return kept;const messages2=new Set((0,kubernetes_conditions.
yb)(object).filter(({status,message})=>status!=="True"&&message!=="").map(({message})=>message));const told=[...messages2].flatMap(message=>(0,classify.N6)(message).
map(reason=>({...reason,message,quote:(0,reading_quotes.YG)(evidence,resource,object,message)})));const sorted=[...told.filter(({verdict:verdict2})=>verdict2===
"final"),...told.filter(({verdict:verdict2})=>verdict2!=="final")];known.set(object,sorted);return sorted};const refusalsNow=(0,memoize.B)(evidence=>{const carried=[
...ofInstances(evidence),...ofReplicaSets(evidence),...ofWorkloads(evidence)];const known=new Set(carried.map(({refusal:refusal2})=>sameness(refusal2)));return[
...carried,...ofSteps(evidence).filter(({refusal:refusal2})=>!known.has(sameness(refusal2)))]});const refusedFor=(evidence,...reasons)=>refusalsNow(evidence).filter(
({refusal:refusal2})=>reasons.includes(refusal2.reason));function refusedObject({resource,name},carrier){const[kind="",...rest]=(carrier??"").split("/");const owner=carrier===
null?null:`${kind} ${rest.join("/")}`;const itself=resource===null?"an object":`${resource} ${name??""}`.trim();if(owner===null)return itself;return isMaker(kind)?
`pods of ${owner}`:`${itself} (of ${owner})`}const isMaker=kind=>["ReplicaSet","StatefulSet","DaemonSet","Job"].includes(kind);const sameness=({reason,by,name})=>[
reason,by,name].join("\n");function ofInstances(evidence){return[...(0,kro_objects.w8)(evidence).map(object=>({resource:kro_rgd.Ie,object})),...(0,kro_objects.TL)(
evidence)].flatMap(({resource,object})=>reasonsOf(evidence,resource,object).flatMap(({refusal:refusal2,quote:quote2,message})=>refusal2===null?[]:[{refusal:refusal2,
carrier:(0,kubernetes_object.V)(object),namespace:object.metadata.namespace??null,step:null,message,quote:quote2}]))}function ofReplicaSets(evidence){return refusedReplicas(
evidence,/is forbidden|is invalid|denied the request/).flatMap(({quote:quote2,groups:groups2})=>{const{kind="",namespace="",name=""}=groups2;const set=evidence.
objects("replicasets.apps").find(({metadata})=>metadata.name===name&&metadata.namespace===namespace);const message=(set&&(0,kubernetes_conditions.uH)(set,"Repli\
caFailure")?.message)??"";const refusal2=(0,kubernetes_refusal.n)(message);return refusal2===null?[]:[{refusal:refusal2,carrier:`${kind}/${namespace}/${name}`,namespace,
step:null,message,quote:quote2}]})}const plain=line=>line.replaceAll("\\n","\n").replaceAll('\\"','"');const withoutConditions={"statefulsets.apps":object=>((0,
kubernetes_fields.ai)(object,"status","replicas")??0)<((0,kubernetes_fields.ai)(object,"spec","replicas")??1),"daemonsets.apps":object=>((0,kubernetes_fields.ai)(
object,"status","currentNumberScheduled")??0)<((0,kubernetes_fields.ai)(object,"status","desiredNumberScheduled")??0),"jobs.batch":object=>["active","succeeded",
"failed"].every(count2=>((0,kubernetes_fields.ai)(object,"status",count2)??0)===0)};function ofWorkloads(evidence){return Object.entries(withoutConditions).flatMap(
([resource,lacksPods])=>evidence.objects(resource).filter(object=>object.metadata.deletionTimestamp===void 0&&lacksPods(object)).filter(object=>object.metadata.
namespace===(0,controller.uk)(evidence)||(0,kro_objects.$Z)(evidence,object)||(0,kro_objects.Az)(evidence,object)).flatMap(object=>{const{name,namespace=""}=object.
metadata;const said2=(0,events.XL)(evidence).filter(event=>event.reason==="FailedCreate"&&event.kind===object.kind&&event.name===name&&event.namespace===namespace);
const last=said2.toSorted((a,b)=>a.last<b.last?1:-1)[0];const refusal2=last===void 0?null:(0,kubernetes_refusal.n)(last.message);return refusal2===null||last===
void 0?[]:[{refusal:refusal2,carrier:(0,kubernetes_object.V)(object),namespace,step:null,message:last.message,quote:last.quote}]}))}function ofSteps(evidence){const pattern=/exceeded quota|failed quota|violates PodSecurity|is forbidden|is invalid: |typed patch object|strict decoding error|cannot be handled as|denied request|denied the request/;
return(0,steps.th)(evidence).flatMap(step2=>{const own=(0,reading_failures.Xc)(evidence,step2).flatMap(message=>{const refusal2=(0,kubernetes_refusal.n)(message);
return refusal2===null?[]:[{refusal:refusal2,message}]})[0];const failures=(0,reading_failures.L$)(evidence,step2);const field=(code,name)=>failures.find(failure=>failure.
code===code)?.[name]??null;const applied2={object:field("apply-failed","object"),file:field("manifest-refused","file")};if(own!==void 0)return[{...own,carrier:null,
namespace:null,step:step2.step,applied:applied2,quote:(0,steps.JY)(evidence,step2)}];return failedStepLog(step2.step)(evidence,pattern).flatMap(({quote:quote2})=>{
const message=plain((0,reading_quotes.cA)(evidence,quote2));const refusal2=(0,kubernetes_refusal.n)(message);return refusal2===null?[]:[{refusal:refusal2,carrier:null,
namespace:null,step:step2.step,applied:applied2,message,quote:quote2}]})})};const shortSeconds=10;const longSeconds=60;const stayingNamespaces=(0,memoize.B)(evidence=>evidence.
objects("namespaces").filter(namespace=>isTerminating(namespace)&&matters(evidence,namespace.metadata.name)).map(namespace=>({namespace,wait:namespaceWait(namespace),
held:heldIn(evidence,namespace.metadata.name)})).filter(one=>{const seconds=leavingFor(evidence,one.namespace);if(seconds===null)return(0,steps.$T)(evidence);return seconds>
(isHeld(one)?shortSeconds:longSeconds)}));const isHeld=({namespace,wait,held})=>held.length>0||wait.discovery!==null||wait.deletion!==null||wait.finalizers.some(
isForeign)||foreignFinalizers(namespace).length>0;function heldIn(evidence,name){return evidence.resources.flatMap(resource=>evidence.objects(resource).filter(object=>object.
metadata.namespace===name&&object.metadata.deletionTimestamp!==void 0&&foreignFinalizers(object).length>0).map(object=>({resource,object})))}function matters(evidence,name){
const{run:run2}=evidence;return run2?.cluster==="kind"||name===(0,controller.uk)(evidence)||(0,kro_objects.sG)(evidence).some(({object})=>object.metadata.namespace===
name)||(run2?.manifests??[]).some(({object})=>object.split("/")[1]===name)||refusalsNow(evidence).some(({refusal:{reason,by}})=>reason==="namespace-terminating"&&
by===name)}var builtin_kinds=__webpack_require__(87855);var meant_kind=__webpack_require__(20936);;const projects=[["services.k8s.aws","an ACK controller (AWS C\
ontrollers for Kubernetes)"],["cnrm.cloud.google.com","Config Connector (Google Cloud)"],["azure.com","Azure Service Operator"],["upbound.io","a Crossplane prov\
ider"],["crossplane.io","Crossplane"],["cert-manager.io","cert-manager"],["gateway.networking.k8s.io","Gateway API (its CRDs are installed by hand or with a gat\
eway controller)"],["monitoring.coreos.com","the Prometheus operator"],["argoproj.io","Argo"],["toolkit.fluxcd.io","Flux"],["external-secrets.io","External Secr\
ets"],["knative.dev","Knative"],["cnpg.io","CloudNativePG"],["istio.io","Istio"],["keda.sh","KEDA"],["karpenter.sh","Karpenter"],["karpenter.k8s.aws","Karpenter"],
["cluster.x-k8s.io","Cluster API"],["snapshot.storage.k8s.io","the CSI snapshot controller"],["metallb.io","MetalLB"],["traefik.io","Traefik"],["kyverno.io","Ky\
verno"],["kubevirt.io","KubeVirt"],["strimzi.io","Strimzi"],["secrets-store.csi.x-k8s.io","the Secrets Store CSI driver"],["bitnami.com","Sealed Secrets"],["pos\
tgresql.org","a PostgreSQL operator"],["k8s.aws","an AWS controller"]];function projectOf(apiVersion2){const group2=apiVersion2.split("/",1)[0]??"";return projects.
find(([ending])=>group2===ending||group2.endsWith(`.${ending}`))?.[1]??null}const crdEntries=[[/^services\.k8s\.aws$/,()=>"crds: go://github.com/aws-controllers\
-k8s/s3-controller@v1.1.1/config/crd/common/bases",/^AdoptedResource$/],[/^services\.k8s\.aws$/,()=>"crds: go://github.com/aws-controllers-k8s/iam-controller@VE\
RSION/config/crd/common/bases"],[/^([a-z0-9]{1,60})\.services\.k8s\.aws$/,service=>`crds: go://github.com/aws-controllers-k8s/${service}-controller@VERSION/conf\
ig/crd/bases`],[/^gateway\.networking\.k8s\.io$/,()=>"crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/standard"],[/^gateway\.networking\.x-k8s\.io$/,()=>"\
crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/experimental"],[/^(?:acme\.)?cert-manager\.io$/,()=>"crds: go://github.com/cert-manager/cert-manager@VERSI\
ON/deploy/crds"],[/^monitoring\.coreos\.com$/,()=>"crds: go://github.com/prometheus-operator/prometheus-operator@VERSION/example/prometheus-operator-crd"],[/^((?:apiextensions|ops|pkg|protection)\.crossplane\.io)$/,
group2=>`crds: https://raw.githubusercontent.com/crossplane/crossplane/VERSION/cluster/crds/${group2}_PLURAL.yaml, with sha256`],[/^((?:[a-z0-9]{1,60}\.)?(aws|azure|gcp)(?:\.m)?\.upbound\.io)$/,
(group2,cloud)=>`crds: https://raw.githubusercontent.com/crossplane-contrib/provider-upjet-${cloud}/VERSION/package/crds/${group2}_PLURAL.yaml, with sha256`],[/^argoproj\.io$/,
()=>"crds: go://github.com/argoproj/argo-cd/v3@VERSION/manifests/crds",/^App(?:lication|licationSet|Project)$/],[/^argoproj\.io$/,()=>"crds: go://github.com/arg\
oproj/argo-rollouts@VERSION/manifests/crds",/^(?:Rollout|AnalysisRun|AnalysisTemplate|ClusterAnalysisTemplate|Experiment)$/],[/^argoproj\.io$/,()=>"crds: go://g\
ithub.com/argoproj/argo-workflows/v3@VERSION/manifests/base/crds/full",/^(?:CronWorkflow|(?:Cluster)?WorkflowTemplate|Workflow|Workflow(?:ArtifactGCTask|EventBinding|TaskResult|TaskSet))$/],
[/^karpenter\.sh$/,()=>"crds: go://sigs.k8s.io/karpenter@VERSION/pkg/apis/crds"],[/^karpenter\.k8s\.aws$/,()=>"crds: go://github.com/aws/karpenter-provider-aws@\
VERSION/pkg/apis/crds"],[/^(?:generators\.)?external-secrets\.io$/,()=>"crds: go://github.com/external-secrets/external-secrets@VERSION/config/crds/bases"],[/^(?:eventing\.)?keda\.sh$/,
()=>"crds: go://github.com/kedacore/keda/v2@VERSION/config/crd/bases"],[/^postgresql\.cnpg\.io$/,()=>"crds: go://github.com/cloudnative-pg/cloudnative-pg@VERSIO\
N/config/crd/bases"],[/^(?:(?:addons|ipam|runtime)\.)?cluster\.x-k8s\.io$/,()=>"crds: go://sigs.k8s.io/cluster-api@VERSION/config/crd/bases"],[/^metallb\.io$/,()=>"\
crds: go://go.universe.tf/metallb@VERSION/config/crd/bases"],[/^(?:group)?snapshot\.storage\.k8s\.io$/,()=>"crds: go://github.com/kubernetes-csi/external-snapsh\
otter/client/v8@VERSION/config/crd"],[/^(source|kustomize)\.toolkit\.fluxcd\.io$/,controller2=>`crds: go://github.com/fluxcd/${controller2}-controller@VERSION/c\
onfig/crd/bases`],[/^((helm|notification)\.toolkit\.fluxcd\.io)$/,(group2,controller2)=>`crds: https://raw.githubusercontent.com/fluxcd/${controller2}-controlle\
r/VERSION/config/crd/bases/${group2}_PLURAL.yaml, with sha256`],[/(?<![a-z0-9])azure\.com$/,()=>"crds: PATH, a file with the CRDs that you need of https://githu\
b.com/Azure/azure-service-operator/releases/download/VERSION/azureserviceoperator_customresourcedefinitions_VERSION.yaml"],[/^((?:[a-z0-9]{1,60}\.)?cnrm\.cloud\.google\.com)$/,
group2=>`crds: https://raw.githubusercontent.com/GoogleCloudPlatform/k8s-config-connector/VERSION/config/crds/resources/apiextensions.k8s.io_v1_customresourcede\
finition_PLURAL.${group2}.yaml, with sha256`]];function prerequisiteFor(apiVersion2,kind){const group2=apiVersion2.split("/",1)[0]??"";for(const[pattern,entry,kinds2]of crdEntries){
const match=pattern.exec(group2);if(match!==null&&kinds2?.test(kind)!==false)return entry(...match.slice(1))}return null};const templateOf=(rgd,id2)=>(0,kubernetes_fields.
p_)(rgd,"spec","resources").find(resource=>(0,kubernetes_fields.Qq)(resource,"id")===id2);;const usedBy=(rgd,id2)=>{const resource=id2===null?void 0:templateOf(
rgd,id2);return(0,kubernetes_fields.ZZ)(resource,"template")??(0,kubernetes_fields.ZZ)(resource,"externalRef")};function missingKind({rgd,told}){const named2=/(?<![\w.-])"?(?<version>[\w.-]{1,253}(?:\/\w{1,63})?)(?:, Kind=(?<kind>\w{1,63}))"?/.
exec(told.words)?.groups??/kind "(?<kind>\w{1,63})" in (?:version|group) "(?<version>[^"]{1,300})"/.exec(told.words)?.groups??/group version(?: kind)? "?(?<version>[\w./-]{1,300})/.
exec(told.words)?.groups;const used=usedBy(rgd,told.resource);const kind=named2?.kind??(0,kubernetes_fields.Qq)(used,"kind");const apiVersion2=named2?.version?.
replace(/^\//,"")??(0,kubernetes_fields.Qq)(used,"apiVersion");if(apiVersion2===null)return null;return{title:kind===null?apiVersion2:`${kind} (${apiVersion2})`,
apiVersion:apiVersion2,kind}}const isExpression=name=>name.includes("${");function askedKind({rgd,told}){const used=usedBy(rgd,told.resource);return{apiVersion:(0,
kubernetes_fields.Qq)(used,"apiVersion")??"",kind:(0,kubernetes_fields.Qq)(used,"kind")??""}}function expressionKindHints(about){const{apiVersion:apiVersion2,kind}=askedKind(
about);return isExpression(apiVersion2+kind)?[{why:"apiVersion and kind of a template are plain words: kro reads the schema of the kind before there is any inst\
ance, and evaluates no expression there.",fix:advice(`Write apiVersion and kind of resource ${about.told.resource} as plain words; for a choice make two resourc\
es, each with includeWhen.`),meant:null}]:[]}const kindHints=about=>[...elsewhereHints(about.evidence,askedKind(about)),...misnamedKind(about)];function elsewhereHints(evidence,asked2){
const other=(0,meant_kind.B)(asked2,(0,kro_objects.T8)(evidence));const project=projectOf(asked2.apiVersion);return other===null||project!==null&&project!==projectOf(
other.apiVersion)?[]:[kindHint(other)]}function misnamedKind(about){const written=expressionKindHints(about);if(written.length>0)return written;const asked2=askedKind(
about);const meant=asked2.kind===""?null:(0,meant_kind.s)(asked2,(0,kro_objects.T8)(about.evidence));if(meant!==null)return[kindHint(meant)];const group2=(0,api_path.
F)(asked2.apiVersion);return(0,builtin_kinds.MY)(asked2.apiVersion)&&asked2.kind!==""?[{why:`The group ${group2===""?"of core kinds":group2} is Kubernetes' own:\
 no CRD brings a kind into it.`,fix:run(`kubectl api-resources --api-group=${group2===""?"''":group2}   # the kinds of that group, in the version of this cluste\
r`),meant:null}]:[]}const kindHint=({apiVersion:apiVersion2,kind})=>({why:`The cluster has ${kind} in ${apiVersion2}.`,fix:advice(`Did you mean ${kind} in apiVe\
rsion ${apiVersion2}?`),meant:`${kind} (${apiVersion2})`});;const crdRules=[defineRule({id:"crd/kind-not-there-yet",component:"steps",supersedes:["deploy/nothin\
g-applied","deploy/wait-too-early","deploy/wait-timed-out","deploy/helm-timed-out","deploy/kind-wait-timed-out","deploy/progress-deadline"],description:"An obje\
ct was applied before the CRD of its kind existed.",patterns:[[failedStepLog(),/no matches for kind "(?<kind>\w+)" in version "(?<version>[^"]+)"/],(0,reading_failures.
gz)("kind-not-served"),[failedStepLog(),/the server could not find the requested resource \((?:get|post|patch) (?<kind>[\w.]+)\)/],[failedStepLog(),/the server doesn't have a resource type "(?<kind>[\w.-]{1,253})"/]],
title:"The cluster does not know the kind {kind} ({version|in a version that the client does not name}) yet",detail:"kro makes the CRD of an RGD when it accepts\
 the RGD, some seconds after it was applied; other CRDs have to be installed first.",fix:(evidence,{kind="",version=""})=>[...elsewhereHints(evidence,{apiVersion:version,
kind}).map(hint=>hint.fix),...declaring(evidence,kind,version).map(rgd=>run(`kubectl wait rgd/${rgd.metadata.name} --for=jsonpath='{.status.state}'=Active --tim\
eout=1m   # then apply the instance`)),...undeclared(evidence,kind,version),advice("Give both to `manifests`: setup-kro applies them in order of need and waits.")],
object:"Kind/{kind}"}),defineRule({id:"crd/stored-version-removed",component:"crd",description:"A CRD of an earlier installation stores objects in a version tha\
t the new one does not have.",patterns:[[failedStepLog(),/status\.storedVersions\[\d+\]: Invalid value: "(?<version>[^"]{1,63})": missing from spec\.versions/]],
title:"A CRD cannot be updated: its objects are stored in version {version}, which the new CRD does not have",detail:"The cluster was used with another version \
before.",fix:[advice("Start with a fresh cluster, or migrate the stored objects and remove {version} from status.storedVersions.")]}),defineRule({id:"crd/annota\
tion-too-long",component:"crd",description:"A manifest is too large for the annotation that kubectl apply writes.",patterns:[[failedStepLog(),/(?:The \S{1,300} "(?<name>[^"]{1,300})" is invalid: )?metadata\.annotations: Too long: (?:may not be more than|must have at most) 262144 bytes/]],
title:"The manifest {name|of a CRD} is too large for kubectl apply",detail:"Client-side apply keeps the whole manifest in an annotation of at most 256 KiB. kro'\
s own CRDs are far smaller.",fix:[advice("Apply it with kubectl apply --server-side, which writes no such annotation, or with kubectl create.")],object:"CustomR\
esourceDefinition/{name|?}"}),defineRule({id:"crd/names-conflict",component:"crd",description:"Two CRDs claim the same names.",find:evidence=>evidence.objects(kubernetes_crd.
mE).filter(crd=>(0,kubernetes_conditions.uH)(crd,"NamesAccepted")?.status==="False").map(crd=>nameConflict(evidence,crd))}),defineRule({id:"crd/terminating",component:"\
crd",description:"A CRD is stuck in Terminating.",find:evidence=>(0,steps.$T)(evidence)?evidence.objects(kubernetes_crd.mE).filter(({metadata})=>metadata.deletionTimestamp!==
void 0).map(crd=>terminating(evidence,crd)):[]}),defineRule({id:"crd/api-group-unavailable",component:"crd",supersedes:["resource/kind-not-installed"],description:"\
An aggregated API does not answer, and discovery fails with it.",find(evidence){const disturbs=(0,steps.$T)(evidence)||(0,kro_objects.C3)(evidence).some(rgd=>(0,
kubernetes_fields.Qq)(rgd,"status","state")!=="Active")||stayingNamespaces(evidence).some(({wait})=>wait.discovery!==null);return evidence.objects("apiservices.\
apiregistration.k8s.io").filter(service=>(0,kubernetes_conditions.uH)(service,"Available")?.status==="False").filter(service=>disturbs||(0,kro_objects.Az)(evidence,
service)).map(service=>unavailable(evidence,service))}})];const declaring=(evidence,kind,version)=>(0,kro_rgd.ob)((0,kro_objects.C3)(evidence),kind,version===""?
null:(0,api_path.F)(version));const undeclared=(evidence,kind,version)=>(0,api_path.F)(version)===kro_rgd.c7&&evidence.listed(kro_rgd.Ie)&&declaring(evidence,kind,
version).length===0?[advice(`No RGD of the cluster declares ${kind}: apply the one that does, or correct the kind (kubectl get rgd).`)]:[];function nameConflict(evidence,crd){
const conflict=(0,kubernetes_conditions.uH)(crd,"NamesAccepted");return{title:`The CRD ${crd.metadata.name} is not accepted: another CRD has its names`,detail:conflict?.
message??"Its names are taken.",object:(0,kubernetes_object.V)(crd),evidence:[(0,reading_quotes.iK)(evidence,kubernetes_crd.mE,crd,"NamesAccepted","reason")],fix:[
advice("Change the kind (and with it the plural) in the RGD, or delete the other CRD: kubectl get crd")]}}function terminating(evidence,crd){return{title:`The C\
RD ${crd.metadata.name} is stuck in Terminating: objects of its kind still exist`,detail:"Objects of this kind have a finalizer that a controller has to remove;\
 for the kinds that kro generated that is kro itself.",object:(0,kubernetes_object.V)(crd),evidence:[(0,reading_quotes.MO)(evidence,kubernetes_crd.mE,crd,"metad\
ata","deletionTimestamp")],fix:[run(`kubectl get ${crd.metadata.name} -A   # delete these while kro still runs`),advice("Last resort: remove their finalizer kro\
.run/finalizer.")]}}function unavailable(evidence,service){const available=(0,kubernetes_conditions.uH)(service,"Available");const resource="apiservices.apiregi\
stration.k8s.io";const logged=(0,reading_quotes.TM)(evidence,evidence.logs.map(({file})=>file),/unable to retrieve the complete list of server APIs|stale GroupVersion discovery/,
1);return{title:`The API ${service.metadata.name} is registered, but does not answer (${available?.reason})`,detail:`${available?.message??""} kro asks the serv\
er for all its APIs; one that fails makes every RGD Inactive.`,object:(0,kubernetes_object.V)(service),evidence:[(0,reading_quotes.iK)(evidence,resource,service,
"Available","reason"),...logged.map(({quote:quote2})=>quote2)],fix:[run(`kubectl delete apiservice ${service.metadata.name}   # or repair the service behind it`)]}}
;const applyRules=[defineRule({id:"deploy/namespace-missing",component:"install",description:"Manifests were applied to a namespace that does not exist.",patterns:[
[failedStepLog(),/(?<!resource reconciliation failed[^\n]{0,500})namespaces "(?<namespace>[^"]+)" not found/]],title:"The namespace {namespace} does not exist",
detail:"Neither kro's static manifests nor `helm template` create the namespace.",fix:[run("kubectl create namespace {namespace}")],object:"Namespace/{namespace\
}"}),defineRule({id:"deploy/namespace-differs",component:"install",description:"A manifest names another namespace than the one it is applied to.",patterns:[[failedStepLog(),
/the namespace from the provided object "(?<object>[^"]+)" does not match the namespace "(?<asked>[^"]+)"/]],title:"A manifest names the namespace {object}, but\
 is applied with --namespace={asked}",detail:"kubectl was given --namespace, and the object names another one.",fix:[advice("Apply with --namespace={object}, or\
 render the manifests for {asked}.")]}),defineRule({id:"deploy/release-name-taken",component:"install",description:"A Helm release of that name exists already.",
patterns:[[failedStepLog(),/cannot re-?use a name that is still in use/]],title:"helm install failed: a release with this name already exists",detail:"helm inst\
all refuses a name that is in use, also by a release that failed.",fix:[advice("Upgrade it instead, with helm upgrade --install."),run("helm list --all --all-na\
mespaces"),run("helm uninstall {kroDeployment} -n {kroNamespace}   # where that release is not needed")]}),defineRule({id:"deploy/owned-by-another-installer",component:"\
install",description:"Objects of kro exist that Helm did not create, and Helm does not take them over.",patterns:[[failedStepLog(),/(?<!\w)(?<kind>\w+) "(?<name>[^"]{1,300})" in namespace "(?<namespace>[^"]{0,300})" exists and cannot be imported into the current release/]],
title:"Helm cannot install over {kind} {name}: it exists and was not created by Helm",detail:"kro was first installed with `ko apply` or static manifests, and n\
ow with Helm.",fix:[advice("Delete what the other way made (kubectl delete -f …), or stay with it."),advice("Or start with a fresh cluster.")],object:"{kind}/\
{name}"}),defineRule({id:"deploy/release-pending",component:"install",description:"An earlier Helm operation was interrupted.",patterns:[[failedStepLog(),/another operation \(install\/upgrade\/rollback\) is in progress/],
[failedStepLog(),/has no deployed releases/]],title:"Helm refuses to change the release: an earlier operation on it was interrupted",detail:"The release is mark\
ed pending or failed, and Helm does not touch it.",fix:[run("helm history {kroDeployment} -n {kroNamespace}"),run("helm rollback {kroDeployment} -n {kroNamespac\
e}   # or helm uninstall, where it was never installed")]}),defineRule({id:"deploy/chart-version-missing",component:"tools",supersedes:["deploy/prerequisite-unu\
sable"],description:"The chart is not in the registry in that version.",patterns:[[failedStepLog(),/failed to perform "FetchReference" on source: (?<chart>\S+): not found/],
[failedStepLog(),/(?<chart>oci:\/\/\S{1,300}|(?<!\S)\S{1,300}\/charts\/kro\S{0,300}?):? (?:not found|.{0,300}manifest unknown)/]],title:"The chart {chart} does \
not exist",detail:"Chart tags have no `v` (0.9.4, not v0.9.4), and appear in the registry some time after the release on GitHub.",fix:[advice("Use a version tha\
t is published, or `install: source` with the same version.")]}),defineRule({id:"deploy/immutable-field",component:"install",description:"An object of an earlie\
r installation has a field that cannot be changed.",patterns:[[failedStepLog("kro."),/(?<!\w)(?<kind>\w+) "?(?<name>[\w.-]{1,300})"? is invalid: (?<field>[\w.[\]]{1,300}): Invalid value: .{0,1000}field is immutable/],
[failedStepLog("kro."),/(?<field>spec\.selector): Invalid value: .{0,1000}field is immutable/]],title:"The field {field} of an existing {kind|object} {name|} ca\
nnot be changed",detail:"kro was installed before under another release name, so that the selector differs.",fix:[run("kubectl delete deployment {kroDeployment}\
 -n {kroNamespace}   # then install again")]}),defineRule({id:"deploy/kubeconfig-permission",component:"install",description:"The user of the kubeconfig may not\
 install kro.",patterns:[[failedStepLog("kro.crds","kro.access","kro.apply","gate.base","gate.manifests","prerequisites."),/\/apis?\/\S{1,300}: (?<what>\S{1,300}(?: "[^"]{1,300}")?) is forbidden: User "(?<user>[^"]{1,300})" cannot (?<verb>\w+) resource "(?<resource>[^"]+)"/],
[failedStepLog("kro.","gate."),/Error from server \(Forbidden\):.{0,500} (?<what>\S{1,300}) is forbidden: User "(?<user>(?!system:serviceaccount)[^"]{1,300})" cannot (?<verb>\w+) resource "(?<resource>[^"]+)"/]],
title:"The user {user} of the kubeconfig may not {verb} {resource}",detail:"Installing kro makes CRDs, a ClusterRole and its binding. (Right after its start a K\
inD API server refuses even its administrator for some seconds; setup-kro waits for that.)",fix:[advice("Use a kubeconfig with cluster-admin, or have an adminis\
trator install kro.")]})];;const prerequisiteRules=[defineRule({id:"deploy/prerequisite-unusable",component:"tools",description:"A prerequisite could not be fet\
ched, verified or rendered.",patterns:[(0,reading_failures.gz)("prerequisite-unusable")],title:"Prerequisite {prerequisite} cannot be used: {problem}",detail:"N\
othing of it was applied. RGDs that use its kinds would not be accepted, so they were not applied either.",fix:[advice("Look at its entry of the input prerequis\
ites, and at the log of the step that fetches it."),advice("Rendered the same way by hand: helm template CHART, kubectl kustomize FOLDER, go mod download -json \
MODULE@VERSION.")]}),defineRule({id:"deploy/prerequisite-not-working",component:"steps",description:"An object of a prerequisite was applied, and does not work.",
patterns:[(0,reading_failures.gz)("prerequisite-not-working")],title:"Prerequisite {prerequisite} does not work: {state}",detail:"Deployments have to be Availab\
le, Jobs Complete, APIServices Available, and the pods of StatefulSets and DaemonSets ready, before RGDs are applied.",fix:[run("kubectl get pods --all-namespac\
es --field-selector=status.phase!=Running   # and kubectl describe of the object's pods"),advice("Where only its CRDs are needed: crds-only: true.")]})];;const symptomRules=[
defineRule({id:"deploy/nothing-applied",component:"steps",description:"kubectl got nothing to apply: what should have rendered the manifests failed before.",severity:"\
warning",patterns:[[failedStepLog(),/error: no objects passed to apply/]],title:"kubectl got nothing to apply, because ko failed before it",detail:"ko streams m\
anifests into kubectl; an error in a build ends the stream while it is empty.",fix:[advice("Look at the error of ko above this line.")]}),defineRule({id:"deploy\
/wait-too-early",component:"steps",description:"kubectl wait ran before the object that it waits for existed.",severity:"warning",patterns:[[failedStepLog(),/error: no matching resources found/]],
title:"kubectl wait found no pod and failed immediately",detail:"The ReplicaSet makes the pods a moment after the Deployment was applied, or cannot make them at\
 all.",fix:[run("kubectl rollout status deployment/{kroDeployment} -n {kroNamespace} --timeout=3m")]}),defineRule({id:"deploy/wait-timed-out",component:"steps",
description:"Something did not become ready in time.",severity:"warning",patterns:[[failedStepLog(),/timed out waiting for the condition(?: on (?<object>\S+))?/]],
title:"Waiting for {object|an object} timed out",detail:"This says that something is not ready, not why.",fix:(evidence,{object})=>[...describe(evidence,object??
""),run("kubectl get events --sort-by=.lastTimestamp -A")]}),defineRule({id:"deploy/helm-timed-out",component:"steps",description:"helm --wait timed out.",severity:"\
warning",patterns:[[failedStepLog(),/(?:INSTALLATION|UPGRADE) FAILED: context deadline exceeded/],[failedStepLog(),/resource (?<object>Deployment\/\S+) not ready\. status:/]],
title:"helm timed out waiting for {object|the release}",detail:"This says that something is not ready, not why.",fix:[run("kubectl describe deployment,pods -n {\
kroNamespace}")]}),defineRule({id:"deploy/kind-wait-timed-out",component:"steps",description:"kind created the cluster, but the node was not Ready in time, whic\
h kind reports as a success.",severity:"warning",patterns:[[failedStepLog(),/WARNING: Timed out waiting for Ready/]],title:"kind timed out waiting for the node \
to become Ready",detail:"`kind create cluster --wait` prints a warning and exits with 0.",fix:[run("kubectl get nodes -o jsonpath='{.items[*].status.conditions}\
'")]}),defineRule({id:"deploy/progress-deadline",component:"steps",description:"A Deployment did not become available in time.",severity:"warning",patterns:[[failedStepLog(),
/deployment "(?<name>[^"]+)" exceeded its progress deadline/]],title:"Deployment {name} did not become available in time",detail:"This says that its pods are no\
t ready, not why.",fix:(evidence,{name})=>[...describe(evidence,`deployment/${name}`),run("kubectl get events --sort-by=.lastTimestamp -A")],object:"Deployment/\
{name}"})];function describe(evidence,object){const[type="",name=""]=object.split("/");const[kind=""]=type.split(".",1);const found=evidence.resources.filter(resource=>resource.
split(".",1)[0]?.startsWith(kind)&&kind!=="").flatMap(resource=>evidence.objects(resource)).filter(({metadata})=>metadata.name===name);return found.slice(0,2).map(
({metadata:{namespace}})=>run(`kubectl describe ${type} ${name}${namespace===void 0?"":` -n ${namespace}`}`))};const tools=failedStepLog("tools.","kro.source","\
kro.chart");const toolRules=[defineRule({id:"deploy/checksum-mismatch",component:"tools",supersedes:["deploy/download-failed","deploy/prerequisite-unusable"],description:"\
A download does not have the digest that was pinned.",patterns:[(0,reading_failures.gz)("checksum-mismatch"),[tools,/^(?=.*sha-?256)(?=.*expected)(?=.*(?:got|actual)).*/i],
[failedStepLog(),/verifying (?:module|go\.mod|\S{1,300}@\S).{0,300}: checksum mismatch/],[failedStepLog(),/SECURITY ERROR/]],title:"{what|A download} does not h\
ave the checksum that is pinned for it, and was not used",detail:"The file was changed on the way, the mirror serves another build, or the release was published\
 again. The file was never made executable.",fix:[advice("Compare with the checksum that the project publishes; do not simply replace the pinned one."),advice("\
Where a mirror serves its own builds, name them in `checksums` (lines of `sha256  name`).")]}),defineRule({id:"deploy/download-failed",component:"tools",supersedes:[
"deploy/prerequisite-unusable"],description:"A tool, chart or source could not be downloaded.",patterns:[(0,reading_failures.gz)("download-failed"),[tools,/(?<url>https?:\/\/\S{1,1000}?)[,;:]? .{0,300}(?:HTTP|status)(?: code)?:? (?<status>[45]\d\d)/i],
[tools,/(?:HTTP|status)(?: code)?:? (?<status>[45]\d\d)\b.{0,300}(?<url>https?:\/\/[^\s,;)]+)/i],[tools,/(?<url>https?:\/\/\S{1,1000}?)[,;:]? .{0,300}(?<status>ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|timed out|no answer|socket hang up)/],
[tools,/(?<status>ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|getaddrinfo).{0,300}(?<url>https?:\/\/[^\s,;)]+)?/]],title:"A download failed: {url|see \
the proof} ({status})",detail:"The version does not exist there, the host cannot be reached from this runner, or a proxy blocks it.",fix:(_,{url})=>[...url===void 0?
[advice("Check that the version exists, and that the runner reaches the host.")]:[run(`curl -fsSLI ${url}   # does it exist there, and is the host reached from \
here?`)],advice("Air-gapped or rate-limited runners: `download-mirror`.")]}),defineRule({id:"deploy/checksum-unknown",component:"tools",description:"No SHA-256 \
is known for a version of a tool, so it is not downloaded.",patterns:[(0,reading_failures.gz)("checksum-unknown")],title:"{what} is neither pinned nor in `check\
sums`, so it is not downloaded",detail:"setup-kro runs only files whose SHA-256 it knows beforehand.",fix:[advice("Add a line `sha256  {file}` to `checksums`, f\
rom what the project publishes."),advice("Or leave the version out: the pinned one is used.")]}),defineRule({id:"deploy/kubectl-missing",component:"tools",description:"\
ko finds no kubectl on PATH.",patterns:[[failedStepLog(),/kubectl is not available\. kubectl must be installed to use ko apply/]],title:"ko apply needs kubectl,\
 which is not on PATH",detail:"ko hands the resolved manifests to kubectl.",fix:[advice("Let setup-kro install it (it puts kubectl on PATH for the steps after i\
t).")]}),defineRule({id:"deploy/kind-config-invalid",component:"node",description:"kind does not accept the config.",patterns:[[failedStepLog("cluster."),/(?<fault>unknown apiVersion: .+|unknown kind .+|must have at least one control-plane node.*|'[^']*' is not a valid cluster name.*)/],
[failedStepLog("cluster."),/(?<fault>unable to decode config.*|yaml: unmarshal errors.*|invalid configuration.*)/],[failedStepLog("cluster."),/^[ \t]*error: (?<fault>json: cannot unmarshal .+)/]],
title:"The kind config is rejected: {fault}",detail:"What `kind-config` says is not what this kind release understands, or kubeadm of the node image where it pa\
tches that.",fix:[advice("Compare with kind.x-k8s.io/v1alpha4 (https://kind.sigs.k8s.io/docs/user/configuration/)."),advice("kubeadmConfigPatches: kind writes k\
ubeadm.k8s.io/v1beta3 or v1beta4, by the version of Kubernetes; a patch that names its apiVersion is for that one only.")]})];;const filesOfNodes=(evidence,name)=>evidence.
files.flatMap(file=>{const[,folder,node,...rest]=file.split("/");return folder==="nodes"&&node!==void 0&&rest.join("/")===name?[{node,file}]:[]});const filesOfControlPlanes=(evidence,name)=>filesOfNodes(
evidence,name).filter(({node})=>node.endsWith("-control-plane"));const readinessAnswers=evidence=>[...evidence.files.filter(file=>file==="evidence/api/readyz.tx\
t"),...filesOfNodes(evidence,"readyz.txt").map(({file})=>file)];;const controlPlaneRules=[defineRule({id:"host/etcd-down",component:"control-plane",supersedes:[
"host/api-server-down","host/controller-manager-down","host/control-plane-unhealthy","host/cluster-gone","scheduling/scheduler-down"],description:"The API serve\
r runs, but etcd, its database, does not answer.",find(evidence){const proof2=(0,reading_quotes.TM)(evidence,readinessAnswers(evidence),/\[-\]etcd(?:-readiness)? failed/,
3).map(({quote:quote2})=>quote2);if(proof2.length===0)return[];return[{title:"The API server cannot reach etcd, its database",detail:"It answers what it can ans\
wer by itself; every request for an object fails, and nothing can be changed. etcd ended, or its disk is too slow or full.",object:"Pod/kube-system/etcd",evidence:proof2,
fix:[...inNode((0,reading_names.w)(evidence).node,"ls /etc/kubernetes/manifests /var/log/pods   # is etcd there, and what does its log say?"),...inNode((0,reading_names.
w)(evidence).node,"df -h /var/lib/etcd"),advice("Look at the disk of etcd: it must not be full, and it has to take a write within milliseconds.")]}]}}),defineRule(
{id:"host/controller-manager-down",component:"control-plane",description:"kube-controller-manager is not running: Deployments get no pods, aggregated roles no r\
ules.",find:evidence=>isOurs(evidence)?managerDown(evidence):[]})];const isOurs=evidence=>evidence.run?.cluster==="kind"&&systemPods(evidence,/^kube-apiserver-/).
length>0;const renewedWithinSeconds=20;function isRenewed(evidence,lease){const now=(0,steps.Z_)(evidence);const renewed=Date.parse((0,kubernetes_fields.Qq)(lease,
"spec","renewTime")??"");return now!==null&&now-renewed<renewedWithinSeconds*1e3}function managerDown(evidence){const pods=systemPods(evidence,/^kube-controller-manager-/);
if(pods.some(pod2=>(0,kubernetes_conditions.uH)(pod2,"Ready")?.status==="True"))return[];const lease=evidence.objects("leases.coordination.k8s.io").find(({metadata})=>metadata.
namespace==="kube-system"&&metadata.name==="kube-controller-manager");if(pods.some(pod2=>(0,steps.zd)(evidence,pod2))||pods.length>0&&isRenewed(evidence,lease))
return[];const[pod]=pods;const proof2=[...pod===void 0?[]:[(0,reading_quotes.iK)(evidence,"pods",pod,"Ready")],...lease===void 0?[]:[(0,reading_quotes.MO)(evidence,
"leases.coordination.k8s.io",lease,"spec","renewTime")]];return[{title:pod===void 0?"There is no pod of kube-controller-manager":`${(0,kubernetes_object.V)(pod)}\
 is not ready: the controller manager does not run`,detail:"It makes pods of Deployments, endpoints of Services, rules of aggregated roles, and tokens of Servic\
eAccounts. The API server accepts every change, but nothing acts on it.",object:pod===void 0?"Pod/kube-system/kube-controller-manager":(0,kubernetes_object.V)(pod),
evidence:proof2,fix:[...inNode((0,reading_names.w)(evidence).node,"ls /etc/kubernetes/manifests   # its manifest has to be there"),run("kubectl logs -n kube-sys\
tem -l component=kube-controller-manager --tail=50")]}]}var missing_evidence=__webpack_require__(94594);;const apiVersion=/client version (?<client>\d{1,3}\.\d{1,4}) is too (?<how>old|new)\. (?<limit>(?:Minimum|Maximum) supported API version is \d{1,3}\.\d{1,4})/;
const commandVersion=/requires API version (?<client>\d{1,3}\.\d{1,4}), but (?<limit>the Docker daemon API version is \d{1,3}\.\d{1,4})/;const dockerRules=[defineRule(
{id:"host/docker-missing",component:"docker",supersedes:["host/docker-not-running","host/docker-hangs"],description:"There is no docker command on this machine.",
patterns:[[failedStepLog(),/exec: "docker": executable file not found/],(0,reading_failures.gz)("tool-not-started",{tool:"docker"})],title:"Docker is not instal\
led, or not on PATH",detail:"KinD runs its nodes as Docker containers. Without the docker command no cluster can be made.",fix:[advice("Install Docker; on GitHu\
b-hosted runners use an ubuntu image, on self-hosted ones put docker on the PATH of the runner."),advice("Use `cluster: existing` where a cluster is there alrea\
dy.")]}),defineRule({id:"host/docker-permission",component:"docker",supersedes:["host/docker-not-running","host/docker-hangs"],description:"The user of this job\
 may not use the Docker socket.",patterns:[[failedStepLog(),/permission denied while trying to connect to the [Dd]ocker (?:API|daemon socket) at (?<socket>\S+?)[:.]?(?:\s|$)/]],
title:"No permission for the Docker socket {socket|}",detail:"The daemon runs, but the user of the job is neither root nor in the group that owns the socket.",fix:[
run('sudo usermod -aG docker "$USER"   # then start the runner again'),advice("Or run Docker rootless.")]}),defineRule({id:"host/docker-api-version",component:"\
docker",supersedes:["host/docker-not-running","host/docker-hangs"],description:"The docker command and the daemon speak no common version of the API.",patterns:[
[failedStepLog(),apiVersion],[failedStepLog(),commandVersion],[collectionGaps,apiVersion]],title:"The docker command speaks API version {client}, which is too {\
how|new} for the daemon: {limit}",detail:"The daemon runs and answers. Client and daemon are too far apart (Docker 29 accepts clients from API 1.44 on, 29.3 and\
 later from 1.40 on), or DOCKER_API_VERSION pins one that the daemon does not have.",fix:[run("unset DOCKER_API_VERSION   # and take it out of env: of the workf\
low"),advice("Update the docker command of this job or image (docker version shows both sides), or the daemon where the client is the newer one."),advice('Docke\
r 29: "min-api-version": "1.24" in /etc/docker/daemon.json takes older clients again.')]}),defineRule({id:"host/docker-not-running",component:"docker",supersedes:[
"host/docker-hangs"],description:"The Docker daemon does not answer.",patterns:[[failedStepLog(),/Cannot connect to the Docker daemon at (?<socket>\S+?)\. Is the docker daemon running/],
[failedStepLog(),/failed to connect to the docker API at (?<socket>[^;\s]+)/],[failedStepLog("host.","cluster.","kro.make"),/error during connect: .{0,300}(?:docker|\/v1\.\d+\/)/],
(0,reading_failures.gz)("docker-silent"),(0,reading_failures.ZS)("docker-unusable",/^(?!permission denied|.{0,300}client version \S{1,20} is too)/),[collectionGaps,
/Cannot connect to the Docker daemon at (?<socket>\S+?)\. Is the docker daemon running/],[collectionGaps,/failed to connect to the docker API at (?<socket>[^;\s]+)/]],
title:"The Docker daemon does not answer ({socket|DOCKER_HOST})",detail:"KinD, ko and the collection of evidence from nodes all speak to the Docker daemon; noth\
ing answers there.",fix:[run("sudo systemctl start docker && docker info"),advice("Look at DOCKER_HOST and `docker context show`: they must name a daemon that r\
uns."),advice("In a container job, mount the socket: `-v /var/run/docker.sock:/var/run/docker.sock`.")]}),defineRule({id:"host/docker-hangs",component:"docker",
description:"Docker takes commands, but they do not finish.",find:evidence=>evidence.run?.cluster==="kind"?hangs(evidence):[]}),defineRule({id:"host/cluster-nam\
e-taken",component:"docker",description:"A KinD cluster of that name is left from an earlier run.",patterns:[[failedStepLog(),/node\(s\) already exist for a cluster with the name "(?<cluster>[^"]+)"/],
(0,reading_failures.gz)("cluster-name-taken")],title:"A KinD cluster named {cluster} already exists",detail:"Self-hosted runners keep the containers of earlier \
jobs. setup-kro leaves a cluster that it did not make as it is.",fix:[run("kind delete cluster --name {cluster}"),advice("Or give each job its own `cluster-name\
`.")],object:"Cluster/{cluster}"}),defineRule({id:"host/port-taken",component:"docker",description:"A port of the host that the cluster wants is in use.",patterns:[
[failedStepLog("cluster.","kro.make"),/Bind for (?<port>\S+) failed: port is already allocated/],[failedStepLog("cluster.","kro.make"),/failed to bind host port (?=.{0,500}address already in use)(?:for )?(?<port>[^:\s]{1,300}(?::\d+)?)/],
[failedStepLog("cluster.","kro.make"),/listen tcp\d? (?<port>\S+): bind: address already in use/]],title:"The host port {port} is already in use",detail:"The ki\
nd config maps this port of the host into a node, and another process or container holds it.",fix:[run("ss -ltnp; docker ps --format '{{.Names}} {{.Ports}}'   #\
 who holds it"),advice("Leave `hostPort` and `apiServerPort` out of the kind config: kind then takes a free port.")]}),defineRule({id:"host/docker-network-exhau\
sted",component:"docker",description:"Docker has no address range left for the network of the cluster.",patterns:[[failedStepLog(),/all predefined address pools have been fully subnetted/],
[failedStepLog(),/exhausted attempts trying to find a non-overlapping subnet/],[failedStepLog(),/could not find an available, non-overlapping IPv[46] address pool/],
[failedStepLog("cluster.","kro.make"),/Pool overlaps with other one on this address space/]],title:"Docker has no free subnet for the network `kind`",detail:"Ev\
ery network of earlier jobs keeps a subnet, and all pools that Docker may use are taken.",fix:[run("docker network prune --force"),advice("Widen `default-addres\
s-pools` in /etc/docker/daemon.json.")],object:"Network/kind"}),defineRule({id:"host/docker-firewall",component:"docker",description:"Docker cannot write its fi\
rewall rules.",patterns:[[failedStepLog(),/\(iptables failed: ip6?tables [^\n]{1,400}?: (?<why>ip6?tables[^\n]{1,300})/],[failedStepLog(),/Failed to Setup IP tables: (?<why>[^\n]{1,300})/],
[failedStepLog("cluster.","kro.make"),/(?<why>iptables(?: v[\d.]{1,20} \([^)]{1,40}\))?: (?:No chain\/target\/match by that name|Chain '[^']{1,60}' does not exist))/],
[failedStepLog("cluster.","kro.make"),/(?<why>Chain 'DOCKER[\w-]{0,40}' does not exist)/]],title:"Docker cannot write its firewall rules: {why}",detail:"A firew\
all that was reloaded (firewalld, ufw, iptables-restore) took the chains of Docker away, which only writes them when it starts; or the kernel lacks modules for \
them. No container gets a network or a port until then.",fix:[run("sudo systemctl restart docker   # writes its chains again; ends all containers of this machin\
e"),run("sudo iptables -t nat -L DOCKER; lsmod | grep -c nf_nat   # are the chain and the modules there?")]}),defineRule({id:"host/docker-rootless",component:"d\
ocker",description:"Docker or Podman without root lacks what a node needs.",patterns:[[failedStepLog(),/running kind with rootless provider requires (?<what>cgroup v2|setting systemd property "Delegate=yes")/]],
title:"The container engine runs without root, and lacks what a node needs: {what}",detail:"kubelet of a node limits CPU, memory and processes of pods by cgroup\
s; without root they have to be handed over to the user (cgroup v2, Delegate=yes for user@.service).",fix:[run("sudo mkdir -p /etc/systemd/system/user@.service.\
d; printf '[Service]\\nDelegate=yes\\n' | sudo tee /etc/systemd/system/user@.service.d/delegate.conf; sudo systemctl daemon-reload"),advice("cgroup v1: boot the\
 host with systemd.unified_cgroup_hierarchy=1, or use a newer one."),advice("Or use a Docker that runs as root: see DOCKER_HOST and `docker context show`.")]}),
defineRule({id:"host/docker-init",component:"docker",description:"Docker puts its own init before the systemd of the node.",patterns:[[failedStepLog(),/Couldn't find an alternative telinit implementation to spawn/]],
title:'Docker runs with `"init": true`, and systemd of the node cannot be process 1',detail:"A KinD node needs systemd as its first process; the daemon-wide ini\
t takes that place.",fix:[advice('Remove `"init": true` from /etc/docker/daemon.json and restart Docker.')]})];const hungCommands=3;function hangs(evidence){const silent=(0,
missing_evidence.X0)(evidence).filter(({failure})=>failure.code==="docker-silent");const killed=(0,missing_evidence.X0)(evidence).filter(({failure})=>failure.code===
"tool-timeout"&&failure.tool==="docker");const count2=killed.reduce((sum,gap)=>sum+gap.count,0);if(silent.length===0&&count2<hungCommands)return[];return[{title:silent.
length>0?"The Docker daemon takes connections and does not answer":`Docker is not responding: ${count2} commands were killed`,detail:"The daemon does not respon\
d, or the node that the commands were for. A running cluster keeps working for a while, but nothing can be loaded into its nodes, read from them, or deleted.",evidence:[
...silent,...killed].slice(0,4).map(({quote:quote2})=>quote2),fix:[run("time docker version; docker ps   # does it answer now?"),run("sudo journalctl -u docker \
--no-pager | tail -50; df -h; cat /proc/pressure/io"),run("sudo systemctl restart docker   # ends all containers of this machine")]}]};const inotify=/Failed to (?:create control group inotify object|allocate manager object): Too many open files|inotify_init\w{0,9}: too many open files|(?:fsnotify|inotify) (?:watcher|instance)\S{0,100}:? .{0,300}too many open files|failed complete: too many open files|inotify_add_watch.{0,300}no space left on device/i;
const diskFull=/no space left on device(?<!(?:inotify|fsnotify|watcher).{0,1000})(?!.{0,1000}(?:inotify|fsnotify|watcher))/i;const limitRules=[defineRule({id:"h\
ost/inotify-exhausted",component:"machine",description:"The host has no inotify instances left for systemd, kubelet, containerd or kube-proxy of the node.",patterns:[
[failedStepLog(),inotify],[brokenSystemLog(/^/),inotify],[machineText(/\.(log|txt)$/),inotify]],title:'The host has no inotify instances left ("too many open fi\
les")',detail:'The limit counts over all containers of the host. systemd then does not boot, or kubelet, containerd and kube-proxy end; kubeadm blames "required\
 cgroups disabled" for it, and kro sees an API server that does not answer.',fix:[run("sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instan\
ces=512   # before the cluster is made"),run("kind get clusters   # delete those that no job needs: kind delete cluster --name …")]}),defineRule({id:"host/dis\
k-full",component:"machine",description:"The disk of the host is full.",patterns:[[failedStepLog(),diskFull],(0,reading_failures.gz)("disk-low"),[controllerLog,
diskFull],[brokenSystemLog(/^/),diskFull],[machineText(/\.(log|txt)$/),diskFull]],title:"The disk of the host is full",detail:"kind switches eviction for a full\
 disk off, so no node ever says DiskPressure: image imports, etcd and builds fail instead.",fix:[run("docker system prune --all --force --volumes; df -h / /var/\
lib/docker"),advice("Free the runner from toolchains that the job does not use (/usr/share/dotnet, /usr/local/lib/android, /opt/ghc)."),advice("Build for the pl\
atform of the node only (`--platform`), or use a larger runner.")]}),defineRule({id:"host/compile-killed",component:"machine",description:"The compiler was kill\
ed, nearly always for lack of memory.",patterns:[[failedStepLog("kro.image","kro.make","tools."),/(?:^|[\s:/])(?:compile|link|go build|asm)?:? ?signal: killed/]],
title:"The Go compiler was killed while it built kro, for lack of memory",detail:"ko compiles one platform per process at the same time; two platforms need twic\
e the memory.",fix:[advice("Build one platform: KO_DEFAULTPLATFORMS=linux/amd64"),advice("GOFLAGS=-p=1 GOMEMLIMIT=2GiB lowers what the build takes at once."),advice(
"Use a runner with at least 7 GB of memory.")]}),defineRule({id:"host/kubeconfig-locked",component:"machine",description:"The kubeconfig is locked, or may not b\
e written.",patterns:[[failedStepLog(),/(?:failed to lock config file|error|Error): open (?<file>\S{1,1000})\.lock: (?<why>file exists|permission denied)/]],title:"\
The kubeconfig {file} cannot be written: {file}.lock: {why}",detail:"kind and kubectl lock it by that file. One that is left belongs to a process that was kille\
d, or another job writes at the same time; without permission the file or its folder belongs to another user (sudo).",fix:(_,{file="",why})=>why==="file exists"?
[run(`rm ${file}.lock   # once no other kind or kubectl is at work`),advice("Give each job on a shared machine a kubeconfig of its own: KUBECONFIG, or HOME.")]:
[run(`sudo chown -R "$USER" "$(dirname ${file})"`)]}),defineRule({id:"host/out-of-memory",component:"machine",description:"The kernel of the host killed a proce\
ss of the cluster for lack of memory.",patterns:[[machineText(/\.(log|txt)$/),/Out of memory: Killed process \d+ \((?<process>[^)]{1,100})\)/]],title:"The host \
ran out of memory; the kernel killed {process}",detail:"This is the memory of the machine, not the limit of a container: etcd, the API server or kubelet go firs\
t.",fix:[advice("Use a larger runner, fewer nodes, or fewer jobs at the same time."),run("free -m; docker stats --no-stream")]})];;const nodeRules=[defineRule({
id:"host/cgroup-nesting",component:"machine",description:"The host does not let the node manage its own cgroups.",patterns:[[failedStepLog(),/cgroup-root \["?kubelet"?\] doesn't exist/],
[failedStepLog(),/unable to start container process: error adding pid \d+ to cgroups/],[failedStepLog(),/Your kernel does not support cgroup namespaces/],[machineText(
/kubelet|journal/),/cgroup-root \["?kubelet"?\] doesn't exist/]],title:"The node cannot manage cgroups on this host",detail:"Seen with old kernels, WSL2, and Do\
cker in Docker without a cgroup namespace of its own.",fix:[advice("Use a host with cgroup v2 and a kernel of 5.8 or later."),advice("Docker in Docker: start it\
 with `--privileged --cgroupns=host`.")]}),defineRule({id:"host/rootfs-device",component:"machine",description:"kubelet cannot find the device that its folder l\
ies on.",patterns:[[failedStepLog(),/could not find device with major: \d+, minor: \d+ in cached partitions map/],[machineText(/kubelet|journal/),/could not find device with major: \d+, minor: \d+ in cached partitions map/]],
title:"kubelet cannot tell which device holds /var/lib/kubelet",detail:"Docker's data lies on btrfs or zfs, whose device the node cannot see.",fix:[advice("Moun\
t the device into the node with `extraMounts` in the kind config (`hostPath: /dev/mapper`)."),advice("Or move Docker's data-root to ext4 or xfs.")]}),defineRule(
{id:"host/node-did-not-boot",component:"node",description:"systemd of a node did not come up within 30 seconds.",patterns:[[failedStepLog(),/could not find a log line that matches "Reached target .{0,100}Multi-User System/]],
title:"The node container started, but its systemd was not up after 30 seconds",detail:'kind waits for "Reached target Multi-User System" on the console of the \
node. What stopped it stands in that console.',fix:[run("docker logs {node}   # the console of the node, kept by --retain"),advice("Raise the inotify limits: su\
do sysctl fs.inotify.max_user_instances=512"),advice("Try again on a less loaded machine.")]}),defineRule({id:"host/kubelet-unhealthy",component:"node",supersedes:[
"host/node-did-not-boot"],description:"kubelet did not become healthy while kubeadm set the node up.",patterns:[[failedStepLog(),/\[kubelet-check\] The kubelet is not healthy after/],
[failedStepLog(),/failed while waiting for the kubelet to start/]],title:"kubelet did not become healthy while kubeadm set up the node",detail:'kubeadm suggests\
 "required cgroups disabled" in every case; the last fatal line of the kubelet has the reason.',fix:[run("docker exec {node} journalctl -u kubelet --no-pager | \
tail -50"),advice("Check inotify limits, disk and cgroup version of the host.")]}),defineRule({id:"host/control-plane-unhealthy",component:"control-plane",description:"\
etcd, the API server, the scheduler or the controller manager did not become healthy.",patterns:[[failedStepLog(),/\[control-plane-check\] (?<part>\S+) is not healthy after/],
[failedStepLog(),/\[api-check\] The API server is not healthy after/],[failedStepLog(),/failed while waiting for the control plane to start/]],title:"The contro\
l plane did not become healthy ({part|kube-apiserver})",detail:"The reason is nearly always a slow disk under etcd, too little memory, or an overloaded machine.",
fix:[run("docker exec {node} crictl ps -a; docker exec {node} ls /var/log/pods"),run("free -m; df -h   # has the machine room?"),advice("Use a larger runner, or\
 fewer nodes.")]})];;const networkFile="evidence/network/controller.json";const probed={api:/^API/,apiService:/^API service$/,apiEndpoint:/^API endpoint$/,dns:/^DNS$/};
const failedConnectivityChecks=(evidence,what)=>(evidence.network?.probes??[]).filter(probe=>!probe.ok&&what.test(probe.what));function reached(evidence,what){const tried=(evidence.
network?.probes??[]).filter(probe=>what.test(probe.what));return tried.length===0?null:tried.some(({ok})=>ok)}function quoteConnectivityCheck(evidence,probe){const lines2=(0,
reading_quotes.Dx)(evidence.text(networkFile)??"");const place2=evidence.network?.probes.indexOf(probe)??-1;const targets2=lines2.flatMap((line,at)=>/^[ \t]*"target":/.
test(line)?[at]:[]);const answers=lines2.flatMap((line,at)=>/^[ \t]*"answer":/.test(line)?[at]:[]);return[targets2[place2],answers[place2]].filter(at=>at!==void 0).
map(at=>(0,quote.e)(networkFile,at+1,lines2[at]??""))};const apiServerRules=[defineRule({id:"host/api-server-down",component:"control-plane",supersedes:["host/c\
ontroller-manager-down","host/control-plane-unhealthy","host/cluster-gone","scheduling/scheduler-down"],description:"The API server of the cluster does not answ\
er.",find(evidence){if(answersOnItsNode(evidence).length>0)return[];const[whole]=(0,missing_evidence.X0)(evidence).filter(gap=>(0,missing_evidence.wP)(gap)&&!isUnmade(
gap));if(whole!==void 0)return counts(evidence,whole)?[down(evidence,whole.why,[whole.quote])]:[];const proof2=proofOfEnd(evidence);return proof2===null?[]:[down(
evidence,"It answered when the collection of evidence began, and had stopped to before it ended.",proof2)]}})];const loopbackRules=[defineRule({id:"host/loopbac\
k-of-another-network",component:"control-plane",supersedes:["host/api-server-down","host/cluster-gone"],description:"The API server runs, but this job cannot re\
ach it: 127.0.0.1 belongs to another machine or container here.",find(evidence){const[proof2]=answersOnItsNode(evidence);const[whole]=(0,missing_evidence.X0)(evidence).
filter(gap=>(0,missing_evidence.wP)(gap)&&nothingListens(gap));if(proof2===void 0||whole===void 0)return[];const address=/(?:127\.0\.0\.1|\[?::1\]?|localhost):\d{1,5}/.
exec(`${whole.failure.server} ${(0,missing_evidence.Jo)(whole)}`)?.[0]??"127.0.0.1";return[{title:`This job cannot reach the API server at ${address}, although \
it is ready on its node`,detail:"kind publishes the API server on the loopback address of the Docker host. A container job, docker:dind or a remote DOCKER_HOST \
has a loopback of its own: the Docker socket works there, 127.0.0.1 is another network.",evidence:[whole.quote,proof2],fix:[advice("Container job: options: --ne\
twork host in jobs.<job>.container, or run the steps without a container."),...joined((0,reading_names.w)(evidence).cluster),advice("A remote DOCKER_HOST: netwo\
rking.apiServerAddress in the kind config (`kind-config`), an address of that host.")]}]}})];const joined=cluster=>cluster===null?[]:[run(`docker network connec\
t kind "$(hostname)"; kind export kubeconfig --internal --name ${cluster}   # from a container: join the network of the nodes`)];function answersOnItsNode(evidence){
const isRefused=(0,missing_evidence.X0)(evidence).some(gap=>(0,missing_evidence.wP)(gap)&&nothingListens(gap)&&/127\.0\.0\.1|localhost|::1/.test(`${gap.failure.
server} ${(0,missing_evidence.Jo)(gap)}`));const answers=filesOfControlPlanes(evidence,"readyz.txt").map(({file})=>file);return isRefused?(0,reading_quotes.TM)(
evidence,answers,/readyz check passed/,1).map(({quote:quote2})=>quote2):[]}const isUnmade=({failure})=>failure.code==="no-kubeconfig"||failure.code==="no-cluste\
r";const counts=(evidence,gap)=>evidence.run?.cluster==="kind"||evidence.run?.cluster==="existing"&&(0,missing_evidence.or)(gap);const nothingListens=gap=>/ECONNREFUSED|before secure TLS connection was established/.
test((0,missing_evidence.Jo)(gap))||gap.failure.code==="api-stopped"&&gap.failure.last!=="api-timeout";function proofOfEnd(evidence){const silent=(0,missing_evidence.
X0)(evidence).filter(missing_evidence.or);const refused2=silent.filter(nothingListens);const inside=[...refusedAtItsPort(evidence),...mute(evidence)];const ended2=endedContainer(
evidence);const isDown=refused2.length>0||silent.length>0&&inside.length+ended2.length>0||inside.length>0&&ended2.length>0||refusedAtItsPort(evidence).length>0&&
isSilentOnNode(evidence)||api_server_hangs(silent)&&!answersReadiness(evidence);if(!isDown)return null;const shown=[...refused2,...silent.filter(gap=>!refused2.
includes(gap))].slice(0,2);return[...ended2,...shown.map(({quote:quote2})=>quote2),...inside.slice(0,2).flatMap(probe=>quoteConnectivityCheck(evidence,probe))]}
const api_server_hangs=silent=>silent.some(({failure})=>failure.code==="api-stopped");const answersReadiness=evidence=>readinessAnswers(evidence).length>0;const isSilentOnNode=evidence=>filesOfControlPlanes(
evidence,"units.txt").length>0&&!answersReadiness(evidence);const refusedAtItsPort=evidence=>reached(evidence,probed.api)===false?failedConnectivityChecks(evidence,
probed.apiEndpoint).filter(({answer})=>/refused/i.test(answer)):[];const mute=evidence=>(evidence.network?.probes??[]).some(({kind,what,ok})=>kind==="tcp"&&what===
"API service"&&ok)?failedConnectivityChecks(evidence,probed.apiService).filter(({kind,answer})=>kind==="http"&&/timed out|no answer/i.test(answer)):[];const endedContainer=evidence=>{
const lists=filesOfNodes(evidence,"crictl-ps.txt").map(({file})=>file);const runs=(0,reading_quotes.TM)(evidence,lists,/\bRunning\s+kube-apiserver\b/,1).length>
0;return runs?[]:(0,reading_quotes.TM)(evidence,lists,/\bExited\s+kube-apiserver\b/,1).map(({quote:quote2})=>quote2)};const down=(evidence,detail,proof2)=>({title:"\
The API server of the cluster does not answer",detail,evidence:proof2,fix:evidence.run?.cluster==="kind"?[...inNode((0,reading_names.w)(evidence).node,"ctr --na\
mespace=k8s.io tasks ls   # does kube-apiserver run?"),...inNode((0,reading_names.w)(evidence).node,"journalctl -u kubelet --no-pager | tail -50"),run("df -h; f\
ree -m   # has the machine room?")]:[run("kubectl cluster-info   # from this machine: is the address of the kubeconfig the right one?"),advice("Ask the administ\
rators of the cluster whether its control plane is up.")]});;const goneRules=[defineRule({id:"host/kubelet-stopped",component:"node",description:"The kubelet of\
 a node stopped reporting.",find:evidence=>[...(0,steps._p)(evidence,"cluster.","kro.make")?[]:stoppedUnits(evidence,"kubelet"),...unreadyNodes(evidence).filter(
node=>(0,kubernetes_conditions.uH)(node,"Ready")?.reason==="NodeStatusUnknown").map(node=>silentNode(evidence,node))]}),defineRule({id:"host/containerd-stopped",
component:"node",supersedes:["host/node-did-not-boot"],description:"The container runtime of a node does not run.",find:evidence=>stoppedUnits(evidence,"contain\
erd")}),defineRule({id:"host/node-gone",component:"node",supersedes:["host/node-stopped","host/containerd-stopped","host/kubelet-stopped","host/node-did-not-boo\
t"],description:"The container of a node no longer exists.",find:evidence=>{const removed=removedNodes(evidence);return removed.length>0?removed:unlistedNodes(evidence)}}),
defineRule({id:"host/node-stopped",component:"node",supersedes:["host/containerd-stopped","host/kubelet-stopped","host/node-did-not-boot"],description:"The cont\
ainer of a node is paused or stopped.",find:evidence=>[...evidence.files.flatMap(file=>stoppedNode(evidence,file)),...nodesThatStopped(evidence)]}),...loopbackRules,
...apiServerRules,defineRule({id:"host/cluster-gone",component:"control-plane",description:"The kubeconfig names a cluster that does not exist, or whose API ser\
ver does not listen.",patterns:[[failedStepLog(),/(?<what>context "[^"]+") does not exist/],[failedStepLog(),/The connection to the (?<what>server \S+) was refused - did you specify the right host or port/]],
title:"The cluster of the kubeconfig does not answer ({what})",detail:"The cluster was deleted, its container is stopped, or KUBECONFIG names another one.",fix:[
run("kind get clusters; docker ps -a --filter label=io.x-k8s.kind.cluster"),run("kind export kubeconfig --name {cluster}   # writes the context {context} again"),
advice("Check that KUBECONFIG names the file of the cluster that was meant.")]})];const stoppedUnits=(evidence,unit)=>filesOfNodes(evidence,"units.txt").flatMap(
({node,file})=>(0,reading_quotes.TM)(evidence,[file],new RegExp(`^${unit} (?<state>inactive|failed|deactivating)$`),1).map(({quote:quote2,groups:groups2})=>({title:`${unit}\
 of node ${node} does not run (${groups2.state})`,detail:"Pods there keep the state that they had last, for the API server too: kro may look Running while nothi\
ng starts, restarts or is looked after any more.",object:`Node/${node}`,evidence:[quote2],fix:[run(`docker exec ${node} systemctl start ${unit}`),run(`docker ex\
ec ${node} journalctl -u ${unit} --no-pager | tail -50   # why it ended`)]})));const removedNodes=evidence=>(0,missing_evidence.X0)(evidence).flatMap(gap=>{const name=/dead or marked for removal/.
test((0,missing_evidence.Jo)(gap))?nodeOf(gap):/No such container: (?<name>[\w.-]+)/.exec((0,missing_evidence.Jo)(gap))?.groups?.name;return name===void 0?[]:[goneNode(
name,[gap.quote])]});function unlistedNodes(evidence){const file="evidence/host/docker-ps.txt";const list=evidence.text(file);const{run:run2}=evidence;if(run2?.
cluster!=="kind"||list===null||(0,steps._p)(evidence,"cluster."))return[];const names2=new Set((0,reading_quotes.Dx)(list).map(line=>line.trim().split(/\s/).at(
-1)));const head=(0,reading_quotes.TM)(evidence,[file],/\bNAMES\b/,1).map(({quote:quote2})=>quote2);const silent=(0,missing_evidence.X0)(evidence).find(gap=>(0,
missing_evidence.wP)(gap)&&(0,missing_evidence.or)(gap));const controlPlane=`${run2.clusterName}-control-plane`;const lost=unreadyNodes(evidence).filter(node=>(0,
kubernetes_conditions.uH)(node,"Ready")?.status==="Unknown"&&!names2.has(node.metadata.name));return[...silent===void 0||names2.has(controlPlane)?[]:[goneNode(controlPlane,
[silent.quote,...head])],...lost.map(node=>goneNode(node.metadata.name,[(0,reading_quotes.iK)(evidence,"nodes",node,"Ready","reason"),...head]))]}const goneNode=(name,evidence)=>({
title:`The container of node ${name} is gone`,detail:"Docker no longer has it: it was removed, or the cluster was deleted, while the job was still using it. Wha\
t ran there is lost.",object:`Node/${name}`,evidence,fix:[run("docker ps --all --filter label=io.x-k8s.kind.cluster --format '{{.Names}} {{.Status}}'   # what i\
s left"),advice("Look in the job, and in other jobs on this machine, for `kind delete cluster`, `docker rm` and `docker system prune`."),advice("On a machine th\
at jobs share, give each its own `cluster-name`.")]});const ofNode=/(?:^node |^nodes\/|\/inspect-|\/console-|^logs on )(?<name>[\w.-]+?)(?=\/|\.json|\.log|$)/;const nodeOf=({
things})=>things.flatMap(thing=>ofNode.exec(thing)?.groups?.name??[])[0];const nodesThatStopped=evidence=>(0,missing_evidence.X0)(evidence).flatMap(gap=>{const state=/[Cc]ontainer \S+ is (?<state>not running|paused)/.
exec((0,missing_evidence.Jo)(gap))?.groups?.state;const name=nodeOf(gap);return state===void 0||name===void 0?[]:[nodeThatIs(name,state,gap.quote)]});function stoppedNode(evidence,file){
const[,name]=/^evidence\/host\/inspect-(.+)\.json$/.exec(file)??[];if(name===void 0)return[];return(0,reading_quotes.TM)(evidence,[file],/"Status": "(?<state>paused|exited|dead|restarting)"/,
1).map(({quote:quote2,groups:{state=""}})=>nodeThatIs(name,state,quote2))}const nodeThatIs=(name,state,quote2)=>({title:`The container of node ${name} is ${state}`,
detail:"Nothing on that node runs, and where it is the control plane the API server does not answer.",object:`Node/${name}`,evidence:[quote2],fix:[state==="paus\
ed"?run(`docker unpause ${name}`):run(`docker start ${name}`),run(`docker logs --tail 100 ${name}   # its console (host/console-${name}.log in this report)`)]});
function silentNode(evidence,node){return{title:`kubelet of node ${node.metadata.name} has stopped reporting`,detail:"The node is paused, stopped or overloaded,\
 or its kubelet exited. Its pods keep their last state, so kro may look Running although nothing runs.",object:(0,kubernetes_object.V)(node),evidence:[(0,reading_quotes.
iK)(evidence,"nodes",node,"Ready")],fix:[run(`docker ps -a --filter name=${node.metadata.name}   # Paused or Exited?`),run(`docker exec ${node.metadata.name} sy\
stemctl status kubelet; docker exec ${node.metadata.name} journalctl -u kubelet --no-pager | tail -50`)]}};const build=failedStepLog("kro.","tools.");const koRules=[
defineRule({id:"image/ko-env-missing",component:"build",description:"kro's .ko.yaml uses an environment variable that is not set.",patterns:[[build,/executing "argsTmpl" at <\.Env\.(?<name>\w+)>: map has no entry for key/]],
title:"ko needs the environment variable {name}, which is not set",detail:"The ldflags in kro's .ko.yaml name it, and ko refuses missing names (kro v0.2.2, issu\
e 399).",fix:[run('export {name}=""   # any value will do, an empty one too'),advice("Or use kro v0.2.3 or later.")],object:".ko.yaml"}),defineRule({id:"image/v\
cs-stamping",component:"build",supersedes:["image/compile-error"],description:"git refuses the checkout, so Go cannot write its version into the program.",patterns:[
[build,/error obtaining VCS status: (?<why>exit status \d+)/],[build,/(?<why>detected dubious ownership in repository at '(?<folder>[^']{1,500})')/]],title:"The\
 build of kro fails because git refuses {folder|the checkout} (error obtaining VCS status: {why})",detail:"The checkout belongs to another user than the one tha\
t builds (a container job as root, a self-hosted runner), or git is broken there. Go asks git for the commit to put it into the program; git answers only for fo\
lders of its own user or in safe.directory.",fix:[run('git config --global --add safe.directory "$GITHUB_WORKSPACE"   # or the folder of `source`, as the user t\
hat builds'),advice("Or build without it: the environment variable GOFLAGS=-buildvcs=false.")],object:"Checkout/{folder|source}"}),defineRule({id:"image/go-flag\
s",component:"build",supersedes:["image/compile-error","image/ko-import-path"],description:"Go refuses its flags, or what they make of modules and the folder ve\
ndor.",patterns:[[build,/(?<why>parsing \$GOFLAGS: (?:non-flag|unknown flag) [^\n]{1,200})/],[build,/(?<why>-mod may only be set to readonly or vendor when in workspace mode|-mod=\S{1,50} not supported)/],
[build,/(?<why>inconsistent vendoring in [^\s:]{1,500})/],[build,/(?<why>(?:cannot find module providing package \S{1,300}: )?import lookup disabled by -mod=\w{1,20})/],
[build,/(?<why>missing go\.sum entry (?:needed to verify|for)[^\n;]{0,300}|updates to go\.(?:mod|sum) needed)/]],title:"Go does not build kro with its flags: {w\
hy}",detail:"GOFLAGS or GOWORK comes from the environment of the job (or from `go env -w`), and does not fit the checkout; or go.mod and the folder vendor, or g\
o.sum, are of different times.",fix:[run("go env GOFLAGS GOWORK; unset GOFLAGS GOWORK   # and take them out of env: of the workflow"),run("go mod tidy; [ ! -d v\
endor ] || go mod vendor   # in the checkout")],object:"go.mod"}),defineRule({id:"image/ko-import-path",component:"build",description:"ko finds no such Go comma\
nd in the checkout.",patterns:[[build,/found strict reference but (?<path>ko:\/\/\S+) is not a valid import path/],[build,/importpath (?<path>\S+)? ?is not `package main`/],
[build,/error loading package from (?<path>\S+)/]],title:"ko cannot build {path|the import path}: this checkout has no such package",detail:"ko does not run in \
the root of the module, or chart and source have different ages: the module was github.com/awslabs/kro, then kro-run/kro (v0.2), then kubernetes-sigs/kro (v0.5)\
.",fix:[advice("Run ko in the root of the checkout, with the chart of the same checkout."),run("go list -m   # the path of the module")]}),defineRule({id:"image\
/ko-no-nodes",component:"image",supersedes:["image/load-failed","image/not-on-node"],description:"ko looks for the nodes of a cluster that does not exist.",patterns:[
[failedStepLog(),/no nodes found for cluster "(?<asked>[^"]+)"/]],title:"ko finds no nodes of a KinD cluster named {asked}",detail:"ko takes the name from KIND_\
CLUSTER_NAME, and `kind` without it; it asks the Docker daemon of DOCKER_HOST.",fix:[run("export KIND_CLUSTER_NAME={cluster}"),run("kind get clusters   # is it \
there?")],object:"Cluster/{asked}"}),defineRule({id:"image/ko-repository-unset",component:"build",description:"ko does not know where to put the image.",patterns:[
[build,/KO_DOCKER_REPO environment variable is unset/]],title:"KO_DOCKER_REPO is not set, so ko does not know where to put the image",detail:"ko pushes to a reg\
istry, or loads into KinD nodes where the repository is kind.local.",fix:[run("export KO_DOCKER_REPO=kind.local"),advice("On a cluster that is not KinD: `image-\
repository`.")]}),defineRule({id:"image/ko-platform-conflict",component:"build",description:"GOOS, GOARCH or GOARM is set, which ko refuses beside the platforms\
 of .ko.yaml.",patterns:[[build,/cannot use --platform or defaultPlatforms .{0,300} combined with (?<variable>GO(?:OS|ARCH|ARM))="?(?<value>[^"\s]*)/]],title:"{\
variable}={value} is set, and ko refuses it beside the platforms of .ko.yaml",detail:"kro's .ko.yaml names two platforms. ko accepts the platform from one place\
 only.",fix:[run("unset GOOS GOARCH GOARM"),advice("Name the platform with `--platform=linux/{value|amd64}` or KO_DEFAULTPLATFORMS.")]}),defineRule({id:"image/k\
o-platform-missing",component:"build",description:"The base image has no variant for the platform that is built.",patterns:[[build,/failed to find (?<platform>\S+) image in index for image/],
[build,/no matching platforms in base image index/],[build,/base image platform "(?<has>[^"]+)" does not match desired platforms? (?<platform>.+)/]],title:"The \
base image has no variant for {platform|the platform that ko builds}",detail:"The image has to be of the architecture of the nodes, and so has its base.",fix:[run(
"kubectl get nodes -o jsonpath='{.items[*].status.nodeInfo.architecture}'   # build for this one: --platform"),advice("Set KO_DEFAULTBASEIMAGE to a base with th\
at platform.")]}),defineRule({id:"image/ko-base-image",component:"build",description:"ko could not pull the base image for kro's image.",patterns:[[build,/fetching base image: .{0,300}?(?<![\w.-])(?<image>[\w.-]{1,253}(?::\d{1,5})?\/[\w./-]{1,253}(?:[:@][\w.:-]{1,253})?): (?<why>.+)/],
[build,/error (?:fetching|pulling) base image/]],title:"ko cannot pull the base image {image|}",detail:"The registry denied access, or could not be reached. Wit\
h stale credentials it denies public images too.",fix:(_,{image})=>[...image===void 0?[]:[run(`docker logout ${registryOf(image)}   # a stale login is worse tha\
n none`)],advice("KO_DEFAULTBASEIMAGE names another base, one that the runner can reach."),advice("Docker Hub limits and air gaps: `registry-mirrors`.")]}),defineRule(
{id:"image/not-pushed",component:"build",description:"The image was built, but the registry of `image-repository` does not take it.",patterns:[[build,/error publishing \S{1,300}: (?:get|head|post|put|patch) "?https?:\/\/(?<host>[^/\s"]{1,253})[^\s"]{0,1000}"?: (?<said>.+)/i],
[build,/(?<said>denied: requested access to the resource is denied|unauthorized: .+)/]],title:"The image was built, but {host|the registry} does not take it: {s\
aid}",detail:"ko pushes to the repository of `image-repository` (KO_DOCKER_REPO) with the credentials of ~/.docker/config.json.",fix:(_,{host})=>[...host===void 0?
[]:[run(`docker login ${host}   # ko uses the same credentials`),run(`curl -sSI https://${host}/v2/   # 401 or 200: the registry answers`)],advice("A KinD clust\
er needs no registry: without `image-repository` the image is loaded into its nodes.")]}),defineRule({id:"image/compile-error",component:"build",description:"kr\
o's source does not compile.",patterns:[[failedStepLog("kro."),/(?<![\w./-])(?<file>[\w./-]+\.go):(?<line>\d+):\d+: (?<error>.+)/]],title:"{file}:{line} does no\
t compile: {error}",detail:"This is an error in the source, not in the build.",fix:[run("go build ./cmd/controller   # shows the same")],object:"{file}"})];const registryOf=image=>{
const first=image.slice(0,image.indexOf("/"));return/[.:]|^localhost$/.test(first)?first:"docker.io"};;const loadRules=[defineRule({id:"image/load-multi-platfor\
m",component:"image",supersedes:["image/load-failed","image/not-on-node"],description:"Docker's containerd image store exports the whole index, of which kind lo\
ad can use one part.",patterns:[[failedStepLog(),/ctr: content digest (?<digest>sha256:\w+): not found/]],title:"The image could not be loaded into the node: ot\
her platforms of its index are not on this machine",detail:"Docker's containerd image store saves an index with all platforms; only the own platform was pulled.",
fix:evidence=>[...savedForOnePlatform(evidence),advice("ko with KO_DOCKER_REPO=kind.local is not affected.")]}),defineRule({id:"image/load-failed",component:"im\
age",supersedes:["image/not-on-node"],description:"The image was built, but could not be loaded into a node.",patterns:[[failedStepLog(),/failed to load image to node "?(?<node>[\w.-]+)"?/],
[failedStepLog("kro.","cluster."),/ERROR: failed to load image/],[failedStepLog("kro.image.load"),/docker exec --privileged -i (?<node>\S+) ctr --namespace=k8s\.io images import .{0,500}: (?:exit code|killed)/]],
title:"The image could not be loaded into {node|the node}",detail:"`ctr images import` in the node failed; what it said follows in the log of the step.",fix:[run(
"docker exec {node} df -h /; docker exec {node} systemctl status containerd"),advice("Make room on the node, or look why containerd does not take the archive.")],
object:"Node/{node|*}"}),defineRule({id:"image/not-local",component:"image",supersedes:["image/input-unusable"],description:"kind load or the input `images` was\
 given an image that Docker does not have.",patterns:[[failedStepLog(),/image: "(?<image>[^"]+)" not present locally/],(0,reading_failures.gz)("image-not-local")],
title:"The image {image} is not on this machine, so it cannot be loaded into the nodes",detail:"Images are copied to the nodes from the local Docker daemon, and\
 it does not have this one.",fix:[run("docker pull {image}   # or build it")],object:"Image/{image}"})];function savedForOnePlatform(evidence){const image=evidence.
run?.image?.reference;const architecture=(0,kubernetes_fields.Qq)(evidence.objects("nodes")[0],"status","nodeInfo","architecture")??"amd64";if(image===void 0)return[
advice("Save the image for one platform (docker save --platform) and load that archive.")];return[run(`docker save --platform linux/${architecture} ${image} -o \
image.tar && kind load image-archive image.tar --name {cluster}`)]};const nodeImageRules=[defineRule({id:"image/node-image-pull",component:"docker",description:"\
The image of the KinD node could not be pulled.",patterns:[[failedStepLog(),/failed to pull image "(?<image>[^"]+)"/],[failedStepLog("cluster.","kro.make"),/Unable to find image '(?<image>[^']+)' locally/]],
title:"The node image {image} could not be pulled",detail:"The tag does not exist, or Docker Hub refused (limits for pulls without login), or the network failed\
.",fix:[advice("Leave `node-image` out and set `kubernetes-version`: the image is then pinned by digest."),advice("Log in with docker/login-action before setup-\
kro, or name a mirror in /etc/docker/daemon.json.")],object:"Image/{image}"})];;const lackingNodes=defineRule({id:"image/not-on-node",component:"image",description:"",
patterns:[(0,reading_failures.gz)("image-not-on-node")],title:"The image {image} is not on the node {node}",detail:"It has to be loaded into every node that may\
 run the controller: it went into another cluster, was removed, or was not loaded at all.",fix:[advice("Run setup-kro again: it loads the image into every node."),
run("kind load docker-image {image} --name {cluster}   # where Docker has the image"),run("docker exec {node} ctr --namespace=k8s.io images ls   # what is there")],
object:"Node/{node}"});const onNodeRules=[defineRule({id:"image/not-on-node",component:"image",description:"The image was not loaded into the node.",find(evidence){
const pods=(0,reading_pods.d)(evidence).flatMap(({pod,severity})=>(0,kubernetes_pods.Mz)(pod).filter(({waiting})=>waiting?.reason==="ErrImageNeverPull").map(container=>({
...missing(evidence,pod,container),severity})));return pods.length>0?pods:lackingNodes.find(evidence)}}),defineRule({id:"image/wrong-architecture",component:"bu\
ild",description:"The image was built for another architecture than that of the node.",find:evidence=>(0,reading_pods.d)(evidence).flatMap(({pod,severity})=>{const proof2=formatErrors(
evidence,pod);return proof2.length===0?[]:[{...wrongArchitecture(evidence,pod,proof2),severity}]})}),defineRule({id:"image/input-unusable",component:"image",description:"\
An image of the input `images` is not there, is for another architecture, or would never be used.",patterns:[(0,reading_failures.gz)("images-unusable")],title:"\
An image of the input images cannot be used: {problem}",detail:"It was looked for before the cluster was created.",fix:[run("docker image ls   # what the local \
Docker has; docker build --tag NAME . makes one")]}),defineRule({id:"image/not-the-built-one",component:"image",description:"A node has another image under the \
name of the one that was built.",patterns:[(0,reading_failures.gz)("image-differs")],title:"The node {node} has a different image under the name {image} than th\
e one that was built",detail:"Expected was {wanted}, and the node has {found}: left from an earlier run, or built for another platform.",fix:[run("docker exec {\
node} ctr --namespace=k8s.io images rm {image}   # then load it again"),advice("Use a tag that no other build has.")],object:"Node/{node}"})];function missing(evidence,pod,container){
const{image,title}=container;const node=(0,kubernetes_fields.Qq)(pod,"spec","nodeName")??"(none)";const listed=evidence.text(`evidence/nodes/${node}/images.json`);
const{cluster}=(0,reading_names.w)(evidence);const absent2=listed!==null&&!listed.includes(image);return{title:`${title} needs ${image}, which is not on the nod\
e ${node}`,detail:`imagePullPolicy is Never: the image has to be loaded into every node that may run the pod. It went into another cluster, was loaded before th\
e cluster was recreated, or not at all.${absent2?` The node itself does not list it (nodes/${node}/images.json).`:""}`,object:(0,kubernetes_object.V)(pod),part:container.
name,evidence:[(0,reading_quotes.gi)(evidence,pod,container,"state","waiting","reason"),(0,reading_quotes.gi)(evidence,pod,container,"state","waiting","message")],
fix:cluster===null?[advice("Load the image into the container runtime of every node.")]:[image.startsWith("setup-kro.local/")?advice(`Run setup-kro again; or lo\
ad ${image} from its work folder: docker exec -i ${node} ctr --namespace=k8s.io images import - < kro-image.tar`):run(`kind load docker-image ${image} --name ${cluster}`),
isOfKro(evidence,pod)?run(`KIND_CLUSTER_NAME=${cluster} KO_DOCKER_REPO=kind.local ko build ./cmd/controller   # with ko, in kro's checkout`):advice(`In setup-kr\
o: name ${image} in the input images, and it is loaded into every node.`),...inNode(node,"ctr --namespace=k8s.io images ls   # what is there")]}}const isOfKro=(evidence,pod)=>pod.
metadata.namespace===(0,controller.uk)(evidence);function formatErrors(evidence,pod){const down2=(0,kubernetes_pods.Mz)(pod).filter(({ready})=>!ready);if(down2.
length===0)return[];const words="exec format error";const logs=evidence.logs.filter(log=>(0,container_logs.e0)(log,pod)).map(({file})=>file);const said2=(0,reading_quotes.
TM)(evidence,logs.sort(),/exec format error/,3).map(({quote:quote2})=>quote2);const ended2=down2.filter(({last,terminated,waiting})=>[last,terminated,waiting].some(
state=>state?.message.includes(words)));return[...said2,...ended2.map(container=>(0,reading_quotes.s)(evidence,pod,container,words))]}function wrongArchitecture(evidence,pod,proof2){
const node=evidence.objects("nodes").find(({metadata})=>metadata.name===(0,kubernetes_fields.Qq)(pod,"spec","nodeName"));const architecture=(0,kubernetes_fields.
Qq)(node,"status","nodeInfo","architecture");const platform=architecture===null?"the architecture of its node":`linux/${architecture}`;return{title:`Pod ${pod.metadata.
namespace}/${pod.metadata.name} cannot run: its image was not built for ${architecture===null?platform:`${architecture}, the architecture of its node`}`,detail:isOfKro(
evidence,pod)?"ko builds linux/amd64 by default, and picks amd64 from a list of platforms.":"The image was built for, or pulled on, a machine of another archite\
cture.",object:(0,kubernetes_object.V)(pod),evidence:[...proof2,...node===void 0?[]:[(0,reading_quotes.MO)(evidence,"nodes",node,"status","nodeInfo","architectu\
re")]],fix:[...architecture===null?[run("kubectl get nodes -L kubernetes.io/arch   # the architecture to build for")]:[],isOfKro(evidence,pod)&&architecture!==null?
run(`export KO_DEFAULTPLATFORMS=${platform}   # the architecture of the node`):advice(`Build the image for ${platform}: KO_DEFAULTPLATFORMS of ko, --platform of\
 docker build.`)]}};function mirrorThatLacks(evidence,node,image){const registry=image.split("/",1)[0]??"";const[mirror]=mirrorsOf(evidence,node,registry);if(mirror===
void 0)return null;const host=URL.canParse(mirror.url)?new URL(mirror.url).host:mirror.url;const log=`evidence/nodes/${node}/containerd.log`;const asked2=(0,reading_quotes.
TM)(evidence,[log],/PullImage|trying next host/,1).length>0;const passedBy=/trying next host(?! - response was http\.StatusNotFound).{0,500} host="?(?<host>[^"\s]{1,300})/;
const silent=(0,reading_quotes.TM)(evidence,[log],passedBy,Number.MAX_SAFE_INTEGER).every(({groups:groups2})=>groups2.host!==host);return asked2&&silent?mirror:
null}function mirrorsOf(evidence,node,registry){const file=`evidence/nodes/${node}/certs.d.txt`;let folder="";return(0,reading_quotes.TM)(evidence,[file],/^==> (?<path>\S+) <==$|^\[host\."(?<url>[^"]+)"\]/,
Number.MAX_SAFE_INTEGER).flatMap(({quote:quote2,groups:groups2})=>{if(groups2.path!==void 0)folder=groups2.path.split("/").at(-2)??"";return groups2.url!==void 0&&
folder===registry?[{url:groups2.url,quote:quote2}]:[]})};function waitingContainerRule(kind,before){const{id:id2,component,description}=kind;return defineRule({
id:id2,component,description,find:evidence=>{const isThis=one=>kind.matches(one)&&!before.some(earlier=>earlier.matches(one));const told=one=>({title:kind.title(
one),detail:kind.detail(one),fix:kind.fix(one)});const inPods=(0,reading_pods.d)(evidence).flatMap(({pod,severity})=>waitingContainers(evidence,pod).filter(isThis).
map(one=>({...told(one),object:(0,kubernetes_object.V)(pod),part:one.name,severity,evidence:proof(evidence,one)})));const atGate=pullsOfGate(evidence).filter(({
pull})=>isThis(pull)).map(({pull,quote:quote2})=>({...told(pull),object:null,evidence:[quote2]}));return[...inPods,...atGate.slice(0,1)]}})}const gateLog=failedStepLog(
"gate.image");function pullsOfGate(evidence){const{cluster,node}=(0,reading_names.w)(evidence);return gateLog(evidence,/^ctr: (?<message>[^"]*"(?<image>[^"]+)".*)$/).
map(({quote:quote2,groups:groups2})=>({quote:quote2,pull:{name:"",statuses:"containerStatuses",image:groups2.image??"",pullPolicy:"",isKro:true,title:"The node",
waiting:{reason:"ErrImagePull",message:groups2.message??""},silentMirror:null,cluster,node}}))}function waitingContainers(evidence,pod){return(0,kubernetes_pods.
Mz)(pod).flatMap(container=>{if(container.waiting===null)return[];const{reason,message}=container.waiting;const told=(0,events.v5)(evidence,pod).find(event=>event.
reason==="Failed"&&event.message.includes(container.image));return[{...container,pod,isKro:pod.metadata.namespace===(0,controller.uk)(evidence),waiting:{reason,
message:[message,told?.message??""].join("\n").trim()},silentMirror:mirrorThatLacks(evidence,(0,kubernetes_fields.Qq)(pod,"spec","nodeName")??"",container.image),
cluster:(0,reading_names.w)(evidence).cluster,node:(0,reading_names.r)(evidence,pod)}]})}function proof(evidence,container){const{pod,waiting,image,silentMirror}=container;
const told=(0,events.v5)(evidence,pod).find(({reason,message})=>reason==="Failed"&&message.includes(image));return[(0,reading_quotes.gi)(evidence,pod,container,
"state","waiting","reason"),...waiting.message===""?[]:[(0,reading_quotes.gi)(evidence,pod,container,"state","waiting","message")],...told===void 0?[]:[told.quote],
...silentMirror===null?[]:[silentMirror.quote]]};const pulling=/^(?:ErrImagePull|ImagePullBackOff|RegistryUnavailable)$/;const page=/unexpected media type text\/html|invalid character '<' looking for beginning of value/;
const untrusted=/certificate signed by unknown authority|certificate has expired or is not yet valid|certificate is (?:valid for|not valid for|not trusted)|server gave HTTP response to HTTPS client/;
const limited=/429 Too Many Requests|toomanyrequests|rate limit/i;const unreachable=/dial tcp|no such host|i\/o timeout|connection refused|registry is unavailable|server misbehaving|TLS handshake timeout/i;
const denied=/pull access denied|insufficient_scope|authorization failed|401 Unauthorized|403 Forbidden|denied/i;const isLocal=image=>/^[\w-]+\.local\//.test(image);
const loaded=(image,cluster,before="")=>cluster===null?[]:[run(`${before}kind load docker-image ${image} --name ${cluster}`)];const kinds=[{id:"image/invalid-na\
me",component:"registry",description:"An image reference cannot be parsed.",matches:({waiting})=>waiting.reason==="InvalidImageName",title:({image,title})=>`${title}\
 has an image reference that cannot be parsed: ${image}`,detail:({image,isKro})=>isKro&&image.includes("${")?"The chart in kro's repository has a placeholder as\
 its image tag, which only a release fills in.":"The registry, the repository or the tag contains a character that is not allowed there.",fix:({image,isKro})=>isKro&&
image.includes("${")?[advice("Set image.tag to a release of kro, such as v0.9.4, in `values` or with --set."),advice("Or build it: `--set image.ko=true` and ko.")]:
[advice(isKro?"Correct image.repository and image.tag.":"Correct the image of that container: lower case, REGISTRY/REPOSITORY:TAG.")]},{id:"image/always-pulls-l\
ocal-image",component:"registry",description:"An image that is only in the nodes has to be pulled from a registry at every start.",matches:({waiting,pullPolicy,
image})=>pulling.test(waiting.reason)&&isLocal(image)&&pullPolicy==="Always",title:({image,title})=>`${title} has imagePullPolicy Always, but ${image} is only o\
n the nodes, not in a registry`,detail:()=>"ko loaded the image into the nodes. With Always the kubelet asks a registry for it anyway.",fix:({isKro})=>[advice(isKro?
"Set image.pullPolicy to IfNotPresent or Never, in `values` or with --set.":"Set imagePullPolicy: IfNotPresent in that container.")]},{id:"image/not-a-registry",
component:"registry",description:"Another server answers in place of the registry: a portal, a proxy or a login page.",matches:({waiting})=>pulling.test(waiting.
reason)&&page.test(waiting.message),title:({image,title})=>`${title} cannot pull ${image}: what answers is not a registry, it sends a web page (text/html)`,detail:({
image})=>`A captive portal, a filtering proxy, a login page or a wrong mirror stands in front of ${image.split("/")[0]}, and answers every request with 200 and \
HTML. The image may well be there.`,fix:({image,node})=>[...inNode(node,`curl -sSi https://${image.split("/")[0]}/v2/ | head -20   # who answers?`),advice("Corr\
ect the address in `registry-mirrors`, or let the proxy or filter pass the registry (HTTP 401 or JSON is right).")]},{id:"image/registry-not-trusted",component:"\
registry",description:"A node does not trust the registry: its certificate, or that it has none.",matches:({waiting})=>pulling.test(waiting.reason)&&untrusted.test(
waiting.message),title:({image,title,waiting})=>`${title} cannot pull ${image}: the node does not trust the registry (${untrusted.exec(waiting.message)?.[0]})`,
detail:({waiting})=>waiting.message.includes("HTTP response to HTTPS client")?"The registry speaks plain HTTP, and containerd asks by HTTPS unless its configura\
tion says otherwise.":"The certificate is signed by an authority that the node does not know: a proxy that inspects traffic, or a registry of one's own. What th\
e machine trusts does not reach the nodes.",fix:({image,cluster})=>[...loaded(image,cluster,`docker pull ${image} && `),advice("`registry-mirrors`: host=http://\
… for a registry without TLS."),advice("An authority of your own: mount its file into the nodes below /usr/local/share/ca-certificates (extraMounts in `kind-c\
onfig`), then update-ca-certificates and restart containerd there.")]},{id:"image/pull-rate-limited",component:"registry",description:"The registry limits pulls\
 without login.",matches:({waiting})=>pulling.test(waiting.reason)&&limited.test(waiting.message),title:({image,title})=>`${title} cannot pull ${image}: the reg\
istry limits pulls without login`,detail:()=>"Nodes pull images themselves: a docker login on the runner has no effect on them.",fix:({image,cluster})=>[...loaded(
image,cluster,`docker pull ${image} && `),advice("Or `registry-mirrors`, or an imagePullSecret.")]},{id:"network/registry-unreachable",component:"registry",description:"\
A node cannot reach the registry.",matches:({waiting,image,silentMirror:lacking})=>pulling.test(waiting.reason)&&unreachable.test(waiting.message)&&!isLocal(image)&&
lacking===null,title:({image,title})=>`${title} cannot pull ${image}: the node cannot reach the registry`,detail:()=>"The name does not resolve in the node, or \
nothing answers there: proxy, firewall or DNS of the host.",fix:({image,node,cluster})=>[...inNode(node,`curl -sSI https://${image.split("/")[0]}/v2/`),...inNode(
node,"cat /etc/resolv.conf"),...loaded(image,cluster),advice("Air gap: `registry-mirrors`, or load the image into the nodes.")]},{id:"image/pull-denied",component:"\
registry",description:"The registry requires a login for the image, or the image does not exist there.",matches:({waiting,image})=>pulling.test(waiting.reason)&&
(isLocal(image)||denied.test(waiting.message)),title:({image,title})=>`${title} cannot pull ${image}: access was denied, or it does not exist`,detail:({image})=>isLocal(
image)?"The image should have been loaded into the node and is not there, so the kubelet asks a registry that does not exist.":"Docker Hub gives the same answer\
 for repositories that do not exist. Often the image should have been loaded into the node.",fix:({image,cluster})=>[...loaded(image,cluster),advice("Or an imag\
ePullSecret for the registry.")]},{id:"image/not-found",component:"registry",description:"The registry does not have the image.",matches:({waiting,silentMirror:lacking})=>pulling.
test(waiting.reason)&&(/not found|manifest unknown/i.test(waiting.message)||lacking!==null&&unreachable.test(waiting.message)),title:({image,title})=>`${title} \
cannot pull ${image}: the registry does not have it`,detail:({silentMirror:lacking,isKro})=>lacking===null?`Tag or repository do not exist.${isKro?" kro's image\
s appear some time after the tag in git.":""}`:`The mirror ${lacking.url} has no such tag or repository. The node then asked the registry itself, which it does \
not reach: that is all that kubelet reports.`,fix:({isKro,image})=>[advice(isKro?"Use a version that is published, or build it: `install: source`.":`Correct the\
 tag, or build the image and name it in the input images: setup-kro loads ${image} into every node.`)]},{id:"image/pull-failed",component:"image",description:"A\
n image could not be pulled.",matches:({waiting})=>pulling.test(waiting.reason),title:({image,title})=>`${title} cannot pull ${image}`,detail:({waiting})=>waiting.
message||"The kubelet does not say why; its events and the log of containerd may.",fix:({image,node})=>[...inNode(node,`crictl pull ${image}`),advice("Look at t\
he log of containerd on the node: it says what the registry answered.")]}];const pullRules=kinds.map((kind,place2)=>waitingContainerRule(kind,kinds.slice(0,place2)));
var kro=__webpack_require__(14941);;function applyCrds({run:job}){const apply="kubectl apply --server-side -f";if(job?.install==="source"||job?.install==="make")
return run(`${apply} helm/crds   # in the checkout of kro`);const version=job?.kroVersion??null;if(version===null||!/^v\d/.test(version))return advice(`Apply th\
e CRDs of the version that runs: helm show crds ${(0,kro.bW)("v99.0.0").reference} --version VERSION | ${apply} -`);const chart=(0,kro.bW)(version);return run(`\
helm show crds ${chart.reference} --version ${chart.version} | ${apply} -`)};const kroCrdRules=[missingCrd({id:"crd/kro-crds-missing",component:"crd",description:"\
kro's own CRD is not in the cluster.",crd:kro_rgd.Ie,kind:kro_rgd.sP.kind,why:"helm template without --include-crds, or helm with --skip-crds, installs the cont\
roller without them.",always:true}),missingCrd({id:"crd/upgrade-left-crds-behind",component:"crd",description:"kro v0.9 or later runs with the CRDs of an earlie\
r version: Helm never updates CRDs.",crd:kro_rgd.qE,kind:kro_rgd.Qw.kind,why:"Helm installs the files in crds/ once and never again; kro v0.9 brought this one."})];
function missingCrd(about){const said2=new RegExp(`no matches for kind "${about.kind}"|kind is a CRD, it should be installed.{0,500}${about.kind}|failed to wait\
 for (?:\\S{1,300} )?caches to sync.{0,500}\\.${about.kind}\\b|failed to get restmapping.{0,500}${about.kind}|failed to (?:list|watch) \\S{0,300}\\.${about.kind}\
: the server could not find the requested resource`);return defineRule({id:about.id,component:about.component,description:about.description,find(evidence){if(!evidence.
listed(kubernetes_crd.mE))return[];const present=evidence.objects(kubernetes_crd.mE).some(({metadata})=>metadata.name===about.crd);if(present)return[];const logged=(0,
reading_quotes.TM)(evidence,(0,controller.kM)(evidence),said2,3).map(({quote:quote2})=>quote2);const gate=(0,steps._p)(evidence,"gate.crds")?(0,reading_failures.
gz)("crd-missing",{crd:about.crd})(evidence).map(({quote:quote2})=>quote2):[];const proof2=[...logged,...gate,...about.always===true?deployed(evidence):[]];if(proof2.
length===0)return[];return[{title:`The CRD ${about.crd} is not in the cluster`,detail:`${about.why} The pod stays Ready for two minutes without it, then the con\
troller exits with 1.`,object:`CustomResourceDefinition/${about.crd}`,evidence:[...proof2.slice(0,3),...deployed(evidence)],fix:[applyCrds(evidence),advice("Ren\
der the chart with helm template --include-crds, or install it without --skip-crds.")]}]}})}const template=["spec","template","spec"];function deployed(evidence){
const deployment=(0,controller.KN)(evidence);return deployment===null?[]:[(0,reading_quotes.MO)(evidence,"deployments.apps",deployment,...template,"containers",
0,"image")]}var endpoint_slices=__webpack_require__(68261);var external_node_net_=__webpack_require__(77030);;function parseCidr(text){const[,address="",prefix]=/^([^/]{2,45})(?:\/(\d{1,3}))?$/.
exec(text)??[];const version=(0,external_node_net_.isIP)(address);if(version===0||address.includes("%"))return null;const bits=version===4?32:128;const prefixLength=Number(
prefix??bits);if(prefixLength>bits)return null;return{text,address,family:version===4?"ipv4":"ipv6",prefixLength}}function containsAddress(range,address){const list=new external_node_net_.
BlockList;list.addSubnet(range.address,range.prefixLength,range.family);return(0,external_node_net_.isIP)(address)!==0&&list.check(address,(0,external_node_net_.
isIP)(address)===4?"ipv4":"ipv6")}function rangesOverlap(a,b){if(a.family!==b.family)return false;const[wide,narrow]=a.prefixLength<=b.prefixLength?[a,b]:[b,a];
return containsAddress(wide,narrow.address)}var selectors=__webpack_require__(60960);;const policyResource="networkpolicies.networking.k8s.io";function egressPolicies(evidence){
return evidence.objects(policyResource).filter(policy=>limitsEgress(policy)&&(0,controller.Ri)(evidence).some(pod=>pod.metadata.namespace===policy.metadata.namespace&&
(0,selectors.k)((0,kubernetes_fields.ZZ)(policy,"spec","podSelector"),pod.metadata.labels)))}function limitsEgress(policy){const types2=(0,kubernetes_fields.Te)(
policy,"spec","policyTypes");return types2.includes("Egress")||types2.length===0&&(0,kubernetes_fields.p_)(policy,"spec","egress").length>0}function blocks(policies,peer){
return policies.length>0&&!policies.some(policy=>(0,kubernetes_fields.p_)(policy,"spec","egress").some(rule=>allows(rule,peer)))}function allows(rule,peer){const ports=(0,
kubernetes_fields.p_)(rule,"ports");const peers=(0,kubernetes_fields.p_)(rule,"to");return(ports.length===0||ports.some(port=>coversPort(port,peer.port)))&&(peers.
length===0||peers.some(to=>isPeer(to,peer)))}function coversPort(port,wanted){const from=(0,kubernetes_fields.ai)(port,"port");if(from===null)return true;return wanted>=
from&&wanted<=((0,kubernetes_fields.ai)(port,"endPort")??from)}function isPeer(to,{address,labels}){const range=(0,kubernetes_fields.Qq)(to,"ipBlock","cidr");if(range!==
null)return contains(range,address)&&!(0,kubernetes_fields.Te)(to,"ipBlock","except").some(part=>contains(part,address));const selector=(0,kubernetes_fields.ZZ)(
to,"podSelector");return labels!==null&&(selector===void 0||(0,selectors.k)(selector,labels))}function contains(text,address){const range=parseCidr(text);return range!==
null&&containsAddress(range,address)};const{api,apiService,apiEndpoint,dns}=probed;const controllerNetworkRules=[defineRule({id:"network/policy-blocks-api",component:"\
network-policy",supersedes:["network/policy-blocks-dns"],description:"A NetworkPolicy keeps the controller from the API server.",find(evidence){const policies=egressPolicies(
evidence);const proof2=apiTrouble(evidence);if(proof2.length===0||!apiAddresses(evidence).every(peer=>blocks(policies,{...peer,labels:null})))return[];return policies.
slice(0,1).map(policy=>({title:`${(0,kubernetes_object.V)(policy)} keeps the controller from the API server`,detail:`It selects the controller's pod, limits egr\
ess, and allows no way to the API server. Policies are checked after the address of the Service was replaced: what has to be allowed is ${apiAddresses(evidence).
map(({address,port})=>`${address}:${port}`).join(", ")}, not ${apiServiceAddress(evidence)}:443.`,object:(0,kubernetes_object.V)(policy),evidence:[(0,reading_quotes.
MO)(evidence,policyResource,policy,"spec","podSelector"),...proof2.slice(0,4)],fix:[run(allowance(evidence))]}))}}),defineRule({id:"network/policy-blocks-dns",component:"\
network-policy",description:"A NetworkPolicy keeps the controller from DNS.",find(evidence){const policies=egressPolicies(evidence);const failed=failedConnectivityChecks(
evidence,dns);const servers=dnsPods(evidence);const blocked=servers.every(pod=>blocks(policies,{address:(0,kubernetes_fields.Qq)(pod,"status","podIP")??"",port:53,
labels:pod.metadata.labels??{}}));if(failed.length===0||servers.length===0||!blocked)return[];return policies.slice(0,1).map(policy=>({title:`${(0,kubernetes_object.
V)(policy)} keeps the controller from DNS`,detail:"It selects the controller's pod, limits egress, and allows no way to CoreDNS on port 53.",object:(0,kubernetes_object.
V)(policy),evidence:[(0,reading_quotes.MO)(evidence,policyResource,policy,"spec","podSelector"),...failed.slice(0,2).flatMap(probe=>quoteConnectivityCheck(evidence,
probe))],fix:[advice("Allow egress to the pods with k8s-app=kube-dns in kube-system, ports 53/UDP and 53/TCP.")]}))}}),defineRule({id:"network/api-unreachable",
component:"pod-network",description:"The API server cannot be reached from the controller's pod.",find(evidence){const proof2=apiTrouble(evidence);if(proof2.length===
0)return[];const onlyService=failedConnectivityChecks(evidence,apiService).length>0&&reached(evidence,apiEndpoint)===true;return[{title:onlyService?"From the co\
ntroller's pod the API server answers at its own address, but not at its Service address":"The API server cannot be reached from the controller's pod",detail:onlyService?
"Traffic to Services is not redirected: kube-proxy has not written its rules, or something removed them.":`The controller can neither become leader nor reconcil\
e anything. ${(0,controller.mW)(evidence)}`.trim(),object:controllerName(evidence),evidence:proof2,fix:[run("kubectl get pods -n kube-system -l k8s-app=kube-pro\
xy; kubectl get endpointslices kubernetes -n default"),run("kubectl get networkpolicies -A"),...inNode(nodeOfController(evidence),`iptables-save | grep ${apiServiceAddress(
evidence)}`)]}]}}),defineRule({id:"network/dns-unreachable",component:"dns",description:"Names of the cluster do not resolve from the controller's pod.",find(evidence){
const failed=failedConnectivityChecks(evidence,dns);if(failed.length===0||reached(evidence,dns)===true||asksElsewhere(evidence))return[];return[{title:`${names(
failed)} cannot be resolved from the controller's pod`,detail:"kro reaches the API server by address; everything that uses names in the cluster fails.",object:controllerName(
evidence),evidence:failed.slice(0,2).flatMap(probe=>quoteConnectivityCheck(evidence,probe)),fix:[run("kubectl get pods,endpoints -n kube-system -l k8s-app=kube-\
dns"),run("kubectl get networkpolicies -A")]}]}})];const asksElsewhere=evidence=>(0,controller.Ri)(evidence).some(({spec})=>{const policy=spec?.dnsPolicy??"Clus\
terFirst";return spec?.hostNetwork===true?policy!=="ClusterFirstWithHostNet":!/^ClusterFirst/.test(String(policy))});const names=probes=>[...new Set(probes.map(
({target})=>target))].slice(0,2).join(", ");const noAnswer=/dial tcp (?<address>[\d.]+:\d+): (?:i\/o timeout|connect: (?:connection refused|no route to host|network is unreachable|connection timed out))|error retrieving (?:resource|lease) lock.{0,500}(?:Client\.Timeout|context deadline exceeded|request canceled)/i;
const apiLog=controllerLogAfter(/successfully acquired lease|Starting workers/i);function apiTrouble(evidence){const failed=failedConnectivityChecks(evidence,api);
const probes=failed.flatMap(probe=>quoteConnectivityCheck(evidence,probe));if(reached(evidence,api)!==null&&failed.length===0)return[];const logged=apiLog(evidence,
noAnswer).map(({quote:quote2})=>quote2);return[...logged.slice(-2),...probes.slice(0,4)]}const controllerName=evidence=>{const pod=(0,controller.Ri)(evidence)[0];
return pod===void 0?`Deployment/${(0,controller.uk)(evidence)}/${(0,reading_names.w)(evidence).kroDeployment}`:(0,kubernetes_object.V)(pod)};const nodeOfController=evidence=>{
const pod=(0,controller.Ri)(evidence)[0];return pod===void 0?(0,reading_names.w)(evidence).node:(0,reading_names.r)(evidence,pod)};const apiServiceAddress=evidence=>{
const service=evidence.objects("services").find(({metadata})=>metadata.namespace==="default"&&metadata.name==="kubernetes");return(0,kubernetes_fields.Qq)(service,
"spec","clusterIP")??"10.96.0.1"};function apiAddresses(evidence){const slices=(0,endpoint_slices.nu)(evidence.objects(endpoint_slices._H),{namespace:"default",
name:"kubernetes"});const found=slices.flatMap(slice=>{const port=(0,kubernetes_fields.ai)(slice,"ports",0,"port")??6443;return(0,kubernetes_fields.p_)(slice,"e\
ndpoints").flatMap(endpoint=>(0,kubernetes_fields.p_)(endpoint,"addresses").map(address=>({address:String(address),port})))});if(found.length>0)return found;const probed2=(evidence.
network?.probes??[]).filter(({what})=>apiEndpoint.test(what)).map(({target})=>target.split(":"));return probed2.map(([address="",port="6443"])=>({address,port:Number(
port)}))}function allowance(evidence){const labels=Object.entries((0,kubernetes_fields.P$)((0,controller.KN)(evidence)??{},"spec","selector","matchLabels")).map(
([label,value])=>`${label}: ${JSON.stringify(value)}`);return["kubectl apply -f - <<EOF","apiVersion: networking.k8s.io/v1","kind: NetworkPolicy",`metadata: {na\
me: kro-to-api-server, namespace: ${(0,controller.uk)(evidence)}}`,"spec:",`  podSelector: {matchLabels: {${labels.join(", ")||"app.kubernetes.io/name: kro"}}}`,
"  policyTypes: [Egress]","  egress:",...apiAddresses(evidence).map(({address,port})=>`  - {to: [{ipBlock: {cidr: ${address}/32}}], ports: [{port: ${port}}]}`),
"EOF"].join("\n")}var escape_pattern=__webpack_require__(98561);var kro_labels=__webpack_require__(45957);;const discoveryRules=[defineRule({id:"network/dns-ups\
tream",component:"dns",description:"CoreDNS gets no answer from the resolver outside the cluster.",find:evidence=>upstream(evidence)}),defineRule({id:"network/s\
ervice-without-pods",component:"objects",description:"A Service of an instance selects none of its pods.",find:evidence=>(0,steps.$T)(evidence)||(0,kro_objects.
TL)(evidence).length>0?evidence.objects("services").flatMap(service=>withoutPods(evidence,service)):[]})];const unanswered=/plugin\/errors: \d+ (?<name>\S{1,253}?)\.? [A-Z]{1,10}: (?<why>(?:read|write|dial) \S{1,20} [\d.:[\]a-f]{1,80}->(?<resolver>\S{1,80}): (?:i\/o timeout|connection refused|.{0,300}(?:no route to host|network is unreachable)))/;
const notResolved=name=>new RegExp(`(?:lookup |resolve host:? |resolve |getaddrinfo \\w+ |name or service not known.{0,300})['"]?${(0,escape_pattern.M)(name)}\\b`,
"i");function upstream(evidence){const logs=evidence.logs.filter(({namespace,pod})=>namespace==="kube-system"&&/^coredns/.test(pod));const asked2=(0,reading_quotes.
TM)(evidence,logs.map(({file})=>file),unanswered,200);const byName=new Map(asked2.map(hit=>[hit.groups.name??"",hit]));const files=troubledLogs(evidence);const missed=[
...byName].flatMap(([name,hit])=>{const[said2]=(0,reading_quotes.TM)(evidence,files,notResolved(name),1);return said2===void 0?[]:[{name,hit,said:said2}]});const[
first]=missed;if(first===void 0)return[];const names2=missed.map(({name})=>name);return[{title:`${names2.slice(0,3).join(", ")} cannot be resolved in the cluste\
r: CoreDNS gets no answer from ${first.hit.groups.resolver}`,detail:`Names of the cluster resolve; for all others CoreDNS asks the resolver of its node, which i\
s that of Docker or of the host. There: ${first.hit.groups.why}`,object:"Deployment/kube-system/coredns",evidence:missed.slice(0,3).flatMap(({hit,said:said2})=>[
hit.quote,said2.quote]),fix:[...inNode(nodeOfDns(evidence),`getent hosts ${first.name}`,"cat /etc/resolv.conf"),advice('Give Docker a resolver that it reaches: \
`"dns": ["…"]` in /etc/docker/daemon.json; behind a VPN or firewall that of the company.'),advice("Or let the job do without names from outside.")]}]}const nodeOfDns=evidence=>{
const pod=dnsPods(evidence)[0];return pod===void 0?(0,reading_names.w)(evidence).node:(0,reading_names.r)(evidence,pod)};function troubledLogs(evidence){const unwell=(0,
reading_pods.d)(evidence).map(({pod})=>pod).filter(pod=>(0,kubernetes_conditions.uH)(pod,"Ready")?.status!=="True");const theirs=evidence.logs.filter(log=>unwell.
some(pod=>(0,container_logs.e0)(log,pod)));return[...new Set([...theirs.map(({file})=>file),...unwell.length>0?(0,controller.kM)(evidence):[]])]}function withoutPods(evidence,service){
const selector=Object.entries((0,kubernetes_fields.P$)(service,"spec","selector"));if(selector.length===0||!(0,kro_objects.$Z)(evidence,service))return[];if(!evidence.
listed("pods")||!evidence.listed(endpoint_slices._H))return[];const{name,namespace}=service.metadata;const own=evidence.objects("pods").filter(pod2=>pod2.metadata.
namespace===namespace&&(0,kro_objects.$Z)(evidence,pod2));const selected=pod2=>selector.every(([label2,value])=>pod2.metadata.labels?.[label2]===value);const others2=evidence.
objects("pods").filter(pod2=>pod2.metadata.namespace===namespace);const served=(0,endpoint_slices.nu)(evidence.objects(endpoint_slices._H),{namespace,name}).some(
slice=>(0,kubernetes_fields.p_)(slice,"endpoints").length>0);const[pod]=own;if(pod===void 0||served||others2.some(selected))return[];const wanted=selector.map(([
label2,value])=>`${label2}=${value}`).join(",");const[label=""]=selector.find(([key,value])=>pod.metadata.labels?.[key]!==value)??[];return[{title:`Service ${namespace}\
/${name} selects none of the pods beside it: ${wanted}`,detail:`No pod of ${namespace} has these labels; pod ${pod.metadata.name} has ${label}=${pod.metadata.labels?.[label]??
"(nothing)"}. Connections to the Service are refused.`,object:(0,kubernetes_object.V)(service),severity:(0,kro_objects.TL)(evidence).some(({object})=>isOf(service,
object))?"error":"warning",evidence:[(0,reading_quotes.MO)(evidence,"services",service,"spec","selector",selector[0]?.[0]??""),(0,reading_quotes.MO)(evidence,"p\
ods",pod,"metadata","labels",label)],fix:[run(`kubectl get service ${name} -n ${namespace} -o jsonpath='{.spec.selector}'; kubectl get pods -n ${namespace} --sh\
ow-labels`),advice("Write the same labels into the Service and the pod template of the RGD.")]}]}const isOf=({metadata:{labels}},instance2)=>labels?.[kro_labels.
a.instanceId]===instance2.metadata.uid||labels?.[kro_labels.a.instanceName]===instance2.metadata.name&&labels?.[kro_labels.a.instanceNamespace]===(0,kubernetes_fields.
Qq)(instance2,"metadata","namespace");;const subnets_networkFile="evidence/host/docker-network-kind.json";const routesFile="evidence/host/routes.txt";const services="\
10.96.0.0/12";const subnetRules=[defineRule({id:"network/subnet-clash",component:"control-plane",supersedes:["host/api-server-down","host/cluster-gone"],description:"\
The network of the nodes overlaps with another one: a VPN, or the pods and Services of the cluster.",find:evidence=>isUnreachable(evidence)?clashes(evidence):[]})];
const isUnreachable=evidence=>(0,missing_evidence.X0)(evidence).some(missing_evidence.or)||failedConnectivityChecks(evidence,probed.api).length>0||(0,steps.th)(
evidence).some(step2=>(0,reading_failures.L$)(evidence,step2).some(({code})=>code==="api-timeout")||(0,reading_failures.Xc)(evidence,step2).some(words=>/i\/o timeout|no route to host|timed out/.
test(words)));function clashes(evidence){const[own]=(0,reading_quotes.TM)(evidence,[subnets_networkFile],/"Subnet": "(?<range>[\d.]+\/\d+)"/,1);const range=parseCidr(
own?.groups.range??"");if(own===void 0||range===null)return[];return[...routesElsewhere(evidence,range),...insideOfCluster(evidence)].filter(use=>rangesOverlap(
range,use.range)).slice(0,1).map(use=>({title:`The network of the nodes, ${range.text}, overlaps with ${use.whose}, ${use.range.text}`,detail:"A packet for one \
of them goes where the more exact route leads: to nodes, pods or Services of the cluster, or away from them.",object:"Network/kind",evidence:[own.quote,use.quote],
fix:[run("docker network rm kind; docker network create --subnet 192.168.128.0/20 kind   # with all clusters deleted: a range that is free"),advice("Or choose o\
thers for pods and Services in the kind config: networking.podSubnet, networking.serviceSubnet."),...routeTo(evidence)]}))}const routeTo=evidence=>(0,reading_quotes.
TM)(evidence,[subnets_networkFile],/"IPv4Address": "(?<address>[\d.]+)\//,1).map(({groups:groups2})=>run(`ip route get ${groups2.address}   # which way packets \
to the node go`));const routesElsewhere=(evidence,own)=>{const nodes=(0,reading_quotes.TM)(evidence,[subnets_networkFile],/"IPv4Address": "(?<address>[\d.]+)\//,
50).flatMap(({groups:groups2})=>parseCidr(groups2.address??"")??[]);return(0,reading_quotes.TM)(evidence,[routesFile],/^(?<range>[\d.]+(?:\/\d+)?) .*\bdev (?!br-|docker|veth)(?<device>\S+)/,
500).flatMap(({quote:quote2,groups:groups2})=>{const range=parseCidr(groups2.range??"");const wins=range!==null&&range.prefixLength>=own.prefixLength&&nodes.some(
node=>rangesOverlap(node,range));return wins?[{range,whose:`a route through ${groups2.device}`,quote:quote2}]:[]})};const insideOfCluster=evidence=>[...evidence.
objects("nodes").flatMap(node=>{const range=parseCidr((0,kubernetes_fields.Qq)(node,"spec","podCIDR")??"");return range===null?[]:[{range,whose:`the pods of nod\
e ${node.metadata.name}`,quote:(0,reading_quotes.MO)(evidence,"nodes",node,"spec","podCIDR")}]}),...evidence.objects("services").filter(({metadata})=>metadata.namespace===
"default"&&metadata.name==="kubernetes").flatMap(service=>{const range=parseCidr((0,kubernetes_fields.Qq)(service,"spec","clusterIP")??"");const whole=parseCidr(
services);const inDefault=range!==null&&whole!==null&&rangesOverlap(range,whole);return inDefault?[{range:whole,whose:"the Services of the cluster",quote:(0,reading_quotes.
MO)(evidence,"services",service,"spec","clusterIP")}]:[]})];;const systemRules=[defineRule({id:"network/cni-not-ready",component:"pod-network",supersedes:["netw\
ork/api-unreachable","network/sandbox-failed"],description:"A node has no working network plugin (CNI).",find:evidence=>unreadyNodes(evidence).filter(node=>/cni plugin not initialized|NetworkPluginNotReady|NetworkReady=false/.
test((0,kubernetes_conditions.uH)(node,"Ready")?.message??"")).map(node=>({title:`Node ${node.metadata.name} is not Ready: it has no working network plugin (CNI\
)`,detail:"With `disableDefaultCNI: true` in the kind config a step has to install one; else kindnet did not start. CoreDNS and kro stay Pending until then.",object:(0,
kubernetes_object.V)(node),evidence:[(0,reading_quotes.iK)(evidence,"nodes",node,"Ready"),(0,reading_quotes.iK)(evidence,"nodes",node,"Ready","reason")],fix:[advice(
"Install the CNI before kro, or leave `disableDefaultCNI` out."),run("kubectl logs -n kube-system -l app=kindnet"),...inNode((0,reading_names.w)(evidence).node===
null?null:node.metadata.name,"ls /etc/cni/net.d")]}))}),defineRule({id:"network/kube-proxy-down",component:"pod-network",supersedes:["network/api-unreachable"],
description:"kube-proxy is not running, so the cluster IPs of Services do not work.",find(evidence){if(isTooYoung(evidence))return[];const sets=evidence.objects(
"daemonsets.apps").filter(({metadata})=>metadata.namespace==="kube-system"&&metadata.name==="kube-proxy");return sets.length===0?kubeProxyGone(evidence):sets.flatMap(
set=>kubeProxy(evidence,set))}}),defineRule({id:"network/coredns-loop",component:"dns",supersedes:["network/coredns-down","network/dns-unreachable","network/dns\
-upstream"],description:"CoreDNS forwards to itself: the node's resolver is a loopback address.",patterns:[[brokenSystemLog(/^coredns/),/plugin\/loop: Loop \((?<loop>[^)]{0,200})\) detected/]],
title:"CoreDNS stops with a forwarding loop: its upstream resolver is CoreDNS itself",detail:"The resolv.conf of the node names a loopback address, which in a p\
od is the pod.",fix:[run("docker exec {node} cat /etc/resolv.conf"),advice('Give Docker a resolver: `"dns": ["1.1.1.1"]` in /etc/docker/daemon.json.')],object:"\
Deployment/kube-system/coredns"}),defineRule({id:"network/coredns-down",component:"dns",supersedes:["network/dns-unreachable"],description:"CoreDNS is not runni\
ng, so no name resolves in the cluster.",find:evidence=>(isTooYoung(evidence)?[]:evidence.objects("deployments.apps")).filter(({metadata})=>metadata.namespace===
"kube-system"&&metadata.name==="coredns").filter(deployment=>((0,kubernetes_fields.ai)(deployment,"status","readyReplicas")??0)===0).filter(()=>(0,steps._p)(evidence,
"gate.dns")||!system_dnsPods(evidence).some(pod=>(0,steps.zd)(evidence,pod))).map(deployment=>coreDns(evidence,deployment))})];const system_dnsPods=evidence=>evidence.
objects("pods").filter(({metadata})=>metadata.namespace==="kube-system"&&metadata.labels?.["k8s-app"]==="kube-dns"&&metadata.deletionTimestamp===void 0);function kubeProxy(evidence,set){
const wanted=(0,kubernetes_fields.ai)(set,"status","desiredNumberScheduled")??0;const ready=(0,kubernetes_fields.ai)(set,"status","numberReady")??0;const broken2=failedConnectivityChecks(
evidence,/service|dns/i);if(wanted===0?broken2.length===0:ready===wanted)return[];return[{title:wanted===0?"kube-proxy is scheduled on no node":`kube-proxy runs\
 on ${ready} of ${wanted} nodes`,detail:"It makes the addresses of Services (10.96.0.1 is the API server) lead to pods. Without it kro cannot reach the API serv\
er.",object:(0,kubernetes_object.V)(set),evidence:[(0,reading_quotes.MO)(evidence,"daemonsets.apps",set,...["status",wanted===0?"desiredNumberScheduled":"number\
Ready"]),...broken2.slice(0,1).flatMap(probe=>quoteConnectivityCheck(evidence,probe))],fix:[run("kubectl logs -n kube-system -l k8s-app=kube-proxy --previous"),
run("kubectl describe daemonset kube-proxy -n kube-system")]}]}function kubeProxyGone(evidence){const[broken2]=failedConnectivityChecks(evidence,probed.apiService);
const atItsOwn=reached(evidence,probed.apiEndpoint);if(evidence.run?.cluster!=="kind"||!evidence.listed("daemonsets.apps"))return[];if(broken2===void 0||atItsOwn!==
true)return[];return[{title:"kube-proxy is not installed: the cluster IPs of Services do not work",detail:"The API server answers at its own address, but not at\
 that of its Service: nothing in the cluster redirects it.",object:"DaemonSet/kube-system/kube-proxy",evidence:quoteConnectivityCheck(evidence,broken2),fix:[...inNode(
(0,reading_names.w)(evidence).node,"kubeadm init phase addon kube-proxy --config /kind/kubeadm.conf"),advice("With `kubeProxyMode: none` in the kind config: ins\
tall what takes its place before kro.")]}]}function coreDns(evidence,deployment){const wanted=(0,kubernetes_fields.ai)(deployment,"spec","replicas")??1;return{title:wanted===
0?"CoreDNS is scaled to zero: no name resolves in the cluster":"No CoreDNS pod is ready: no name resolves in the cluster",detail:"kro itself reaches the API ser\
ver by address and starts without DNS; webhooks, registries and the pods of instances do not.",object:(0,kubernetes_object.V)(deployment),evidence:[(0,reading_quotes.
MO)(evidence,"deployments.apps",deployment,...wanted===0?["spec","replicas"]:["status","unavailableReplicas"]),...failedConnectivityChecks(evidence,/dns/i).slice(
0,1).flatMap(probe=>quoteConnectivityCheck(evidence,probe))],fix:[wanted===0?run("kubectl scale deployment coredns -n kube-system --replicas=2"):run("kubectl de\
scribe pods -n kube-system -l k8s-app=kube-dns; kubectl logs -n kube-system -l k8s-app=kube-dns")]}};const trafficRules=[defineRule({id:"network/sandbox-failed",
component:"pod-network",description:"A pod has no network: its sandbox could not be created.",find:evidence=>(0,reading_pods.d)(evidence).filter(({pod})=>(0,kubernetes_pods.
Mz)(pod).every(({running,terminated})=>!running&&terminated===null)).flatMap(({pod,severity})=>(0,events.v5)(evidence,pod).filter(({reason,message})=>reason==="\
FailedCreatePodSandBox"&&/network|cni|plugin/i.test(message)).slice(0,1).map(({message,quote:quote2})=>({title:`Pod ${pod.metadata.namespace}/${pod.metadata.name}\
 has no network: its sandbox could not be created`,detail:message,object:(0,kubernetes_object.V)(pod),severity,evidence:[quote2],fix:[run("kubectl get pods -n k\
ube-system -o wide   # kindnet, or the CNI that was installed"),...inNode((0,reading_names.r)(evidence,pod),"ls /etc/cni/net.d /opt/cni/bin")]})))}),defineRule(
{id:"network/proxy-in-the-way",component:"egress",supersedes:["network/go-modules","network/go-toolchain"],description:"Requests go through an HTTP proxy that d\
oes not answer them.",patterns:[[failedStepLog(),/proxyconnect tcp: (?<why>.+)/],[failedStepLog(),/(?<why>Proxy Authentication Required)/i],[failedStepLog(),/(?:CONNECT tunnel failed, response|Received HTTP code) (?<why>[345]\d\d(?: from proxy after CONNECT)?)/]],
title:"Requests go through an HTTP proxy that does not answer them: {why}",detail:"HTTP_PROXY or HTTPS_PROXY is set. Addresses of the cluster must not go throug\
h it.",fix:[run("export NO_PROXY=127.0.0.1,localhost,10.96.0.0/12,10.244.0.0/16,172.18.0.0/16,.svc,.cluster.local"),advice("Set it for the Docker daemon too: it\
s containers inherit it from ~/.docker/config.json.")]}),defineRule({id:"network/unknown-authority",component:"egress",supersedes:["network/go-modules","network\
/go-toolchain"],description:"A certificate on the way to the outside is signed by an authority that this machine does not know.",patterns:[[failedStepLog(),/(?<=\b(?:Get|Head|Post|Put) "?)(?<!webhook.{0,300})https?:\/\/(?!127\.|localhost|10\.|172\.|192\.168\.|\[)(?<host>[\w.-]{1,253})[^\s"]{0,1000}"?: .{0,200}?x509: (?<why>certificate signed by unknown authority|certificate (?:has expired|is valid for)[^\n]{0,200})/],
[failedStepLog(),/unable to access 'https:\/\/(?<host>[\w.-]{1,253})[^']{0,500}': (?<why>(?:server certificate verification failed|SSL certificate problem)[^\n]{0,200})/],
[failedStepLog(),/curl: \(60\) (?<why>SSL certificate problem: [^\n]{1,200})/],(0,reading_failures.Mf)("download-failed","status",/(?<why>unable to get (?:local )?issuer certificate|self[- ]signed certificate(?: in certificate chain)?|unable to verify the first certificate)/)],
title:"The certificate of {host|a server} is not trusted here: {why}",detail:"A proxy that inspects traffic signs with its company's own authority, which this m\
achine (or the container of this job) does not know; else the clock is wrong, or another server answers there.",fix:[run("sudo cp company-ca.crt /usr/local/shar\
e/ca-certificates/ && sudo update-ca-certificates   # the authority of the proxy, as a PEM file"),advice("Node takes it by NODE_EXTRA_CA_CERTS=/path/to/company-\
ca.crt; Go, git and curl by SSL_CERT_FILE."),advice("Docker and the nodes pull for themselves: restart Docker after it, and mount the file into the nodes (extra\
Mounts in `kind-config`).")]}),defineRule({id:"network/web-page",component:"egress",supersedes:["network/go-modules","network/go-toolchain"],description:"A down\
load brings a web page instead of the file.",patterns:[(0,reading_failures.gz)("checksum-mismatch",{answer:"web page"}),[failedStepLog(),/(?<why>unexpected media type text\/html)/],
[failedStepLog(),/(?<why>(?:error parsing HTTP \d{3} response body: )?invalid character '<' looking for beginning of value)/],[failedStepLog(),/yaml: .{0,300}(?<why><!DOCTYPE html|<html)/i]],
title:"A download brings a web page instead of the file ({why|HTML})",detail:"A captive portal, a login, a filter or a wrong mirror answers every request with a\
 page. The file may well be there.",fix:[run("curl -sSi https://registry.k8s.io/v2/ | head -20   # who answers?"),advice("Correct `download-mirror` or `registry\
-mirrors`, or let the proxy or filter pass the host.")]}),defineRule({id:"network/go-toolchain",component:"egress",description:"Go cannot fetch the toolchain th\
at kro's go.mod asks for.",patterns:[[failedStepLog(),/go: download (?<toolchain>go[\w.]+) for \S+: toolchain not available/]],title:"Go cannot fetch {toolchain\
}, which go.mod asks for",detail:"Toolchains come from the module proxy; GOPROXY=off or a firewall blocks them.",fix:[advice("actions/setup-go with `go-version-\
file: go.mod`"),run("go env GOPROXY GOFLAGS GOSUMDB")]}),defineRule({id:"network/go-modules",component:"egress",description:"Go cannot fetch the modules of kro'\
s source.",patterns:[[failedStepLog("kro.","tools."),/(?<![\w.@!+-]|[\w.@!+-]\/|publishing ko:\/\/)(?<module>[\w.-]+(?:\/[\w.@!+-]+)+): (?:Get|reading) "?https?:\/\/\S{1,1000} (?<why>(?:dial|lookup|proxyconnect|read).+)/],
[failedStepLog("kro.","tools."),/Get "(?<module>https?:\/\/[^\s"]{1,500}\/@v\/[^\s"]{1,300})": (?<why>.+)/],[failedStepLog("kro.","tools."),/(?<!\S)(?<module>\S+): module lookup disabled by GOPROXY=off/]],
title:"Go cannot fetch {module}: {why|GOPROXY is off}",detail:"The module proxy could not be reached, or denied the request.",fix:[run("go env GOPROXY; curl -sS\
I $(go env GOPROXY | cut -d, -f1)"),advice("Cache modules: actions/setup-go does so with go.sum.")]})];var access=__webpack_require__(4812);var rbac=__webpack_require__(
52592);;const group="rbac.authorization.k8s.io";const clusterRoleBindings=`clusterrolebindings.${group}`;const clusterRoles=`clusterroles.${group}`;const roleBindings=`\
rolebindings.${group}`;const roles=`roles.${group}`;function bindingsOf(evidence){return[clusterRoleBindings,roleBindings].flatMap(resource=>evidence.objects(resource).
map(object=>({resource,object})))}const bindingsOfController=evidence=>bindingsOf(evidence).filter(({object})=>(0,rbac.IQ)(object,accountOf(evidence)));const accountOf=evidence=>({
namespace:(0,controller.uk)(evidence),name:(0,controller.cv)(evidence)});const bindingsOfOthers=evidence=>bindingsOf(evidence).filter(({object})=>isRoleOfKro(object)&&
!bindingsOfController(evidence).some(one=>one.object===object));const accountsOfKro=evidence=>[...new Set(bindingsOf(evidence).filter(({object})=>isRoleOfKro(object)).
flatMap(({object})=>(0,kubernetes_fields.p_)(object,"subjects")).filter(subject2=>(0,kubernetes_fields.Qq)(subject2,"kind")==="ServiceAccount"&&(0,kubernetes_fields.
Qq)(subject2,"namespace")===(0,controller.uk)(evidence)).flatMap(subject2=>(0,kubernetes_fields.Qq)(subject2,"name")??[]))];const nameOfKrosRole=/(?:^|-)kro(?:-cluster-role|:controller)$|^(?=\S*kro)\S*:controller$/;
const isRoleOfKro=binding=>nameOfKrosRole.test((0,kubernetes_fields.Qq)(binding,"roleRef","name")??"");const rolesOfKro=evidence=>evidence.objects(clusterRoles).
filter(({metadata})=>nameOfKrosRole.test(metadata.name));const roleOf=(evidence,{object})=>(0,rbac.zE)(object,{clusterRoles:evidence.objects(clusterRoles),roles:evidence.
objects(roles)});function grantedOnPaper(evidence,verb,apiGroup,resource){if(!evidence.listed(clusterRoles)||!evidence.listed(clusterRoleBindings))return null;return bindingsOf(
evidence).filter(({object})=>(0,rbac.rc)(object,accountOf(evidence))).flatMap(binding=>(0,kubernetes_fields.p_)(roleOf(evidence,binding),"rules")).some(rule=>(0,
rbac.$I)(rule,{verb,apiGroup,resource}))}const permission=of=>(0,access.Ag)({...of,namespace:null});const permissionArguments=({subresource,namespace,...of})=>permission(
{...of,subresource:null})+(subresource===null?"":` --subresource=${subresource}`)+(isNamespace(namespace)?` -n ${namespace}`:" -A");const isNamespace=name=>typeof name===
"string"&&/^[\w-]{1,63}$/.test(name);;const accessFile="evidence/rbac/access.json";const forbidden=/is forbidden: User \\*"system:serviceaccount:(?<namespace>[^:]+):(?<account>[^"\\]+)\\*" cannot (?<verb>\w+) resource \\*"(?<resource>[^"\\]+)\\*" in API group \\*"(?<group>[^"\\]*)\\*"(?: in the namespace \\*"(?<where>[\w-]{1,63})\\*")?/;
function denials(evidence){if(isWithoutKro(evidence)||isBeforeKro(evidence)||!troubled(evidence))return[];const said2=refusedInLogs(evidence);const asked2=deniedChecks(
evidence).map(denial=>({...denial,quotes:[...said2.filter(line=>sameThing(line,denial)).flatMap(({quotes:quotes2})=>quotes2.slice(0,2)),...denial.quotes]}));const unasked=said2.
filter(line=>!asked2.some(denial=>sameThing(line,denial))&&allowedNow(evidence,line)!==true&&isNeeded(evidence,line));return[...asked2,...unasked]}const isNeeded=(evidence,{
group:group2,resource,quotes:quotes2})=>evidence.access===null||quotes2.some(({file})=>!file.startsWith("evidence/logs/"))||evidence.access.checks.some(check2=>check2.
group===group2&&check2.resource===resource);const isWithoutKro=evidence=>evidence.run?.install==="none"&&evidence.listed("deployments.apps")&&(0,controller.KN)(
evidence)===null;const isBeforeKro=evidence=>(0,steps.th)(evidence).length>0&&evidence.listed("deployments.apps")&&(0,controller.KN)(evidence)===null&&!evidence.
steps.some(({step:step2})=>/^(?:kro\.(?:access|apply)|gate\.(?:rbac|controller|smoke|manifests))$/.test(step2));function allowedNow(evidence,denial){const{verb,
group:group2,resource,subresource}=denial;const answer=evidence.access?.checks.find(check2=>sameThing(check2,denial));const named2=subresource===null?resource:`${resource}\
/${subresource}`;return answer?.allowed??grantedOnPaper(evidence,verb,group2,named2)}const troubled=evidence=>(0,steps.$T)(evidence)||deniedChecks(evidence).some(
({neededBy})=>neededBy==="controller")||(0,controller.$f)(evidence)||(0,kro_objects.w8)(evidence).length>0||(0,kro_objects.TL)(evidence).length>0;const sameThing=(a,b)=>a.
group===b.group&&a.resource===b.resource&&a.subresource===b.subresource&&a.verb===b.verb;function deniedChecks(evidence){const{access:access2}=evidence;if(access2===
null)return[];const lines2=(0,reading_quotes.Dx)(evidence.text(accessFile)??"");const begin=lines2.findIndex(line=>line.includes('"checks":'));const answers=lines2.
flatMap((line,at)=>begin!==-1&&at>begin&&/"allowed": (?:true|false)/.test(line)?[at]:[]);return access2.checks.flatMap((check2,place2)=>check2.allowed||isCosmetic(
check2)?[]:[{...check2,quotes:answerLines(lines2,check2,answers[place2])}])}const isCosmetic=({resource})=>resource==="events";function answerLines(lines2,check2,allowed){
if(allowed===void 0)return[];const before=text=>{let at=allowed-1;while(at>=0&&!lines2[at]?.includes(text))at-=1;return at};const sentence2=()=>{let at=allowed+
1;while(at<lines2.length&&!lines2[at]?.includes('"answer":'))at+=1;return at===lines2.length?-1:at};const proof2=check2.answer===void 0?[before('"verb":'),before(
`"resource": "${check2.resource}"`)]:[sentence2()];return proof2.filter(at=>at!==-1).map(at=>(0,quote.e)(accessFile,at+1,lines2[at]??""))}function refusedInLogs(evidence){
const found=new Map;for(const{quote:quote2,groups:groups2}of[...controllerLog(evidence,forbidden),...unhealthyMessages(evidence,forbidden)]){const{verb="",group:group2="",
resource:named2="",where:where2=""}=groups2;if(named2==="events")continue;const[resource="",subresource=null]=named2.split("/",2);const key=`${verb} ${group2}/${named2}`;
const same=found.get(key);if(same!==void 0)same.quotes.push(quote2);else{const namespace=where2===""?null:where2;found.set(key,{verb,group:group2,resource,subresource,
namespace,neededBy:"controller",quotes:[quote2]})}}return[...found.values()]};const needs=/attempting to grant RBAC permissions not currently held/;const singlePermissionRules=[
"rbac/role-rule-missing","rbac/aggregation-instance-kind","rbac/aggregation-child-kind"];const permissionRules=[defineRule({id:"rbac/role-rule-missing",component:"\
rbac",supersedes:["rbac/aggregation-instance-kind","rbac/aggregation-child-kind"],description:"The controller's role lacks permissions that kro always needs.",find:evidence=>deniedPermission(
evidence,isBound(evidence)?deniedOf(evidence,"own"):[],{title:what=>`The controller's role lacks what kro needs: ${what}`,detail:"kro watches these itself. With\
out them it cannot lead, or it exits after two minutes because its caches do not fill."})}),defineRule({id:"rbac/aggregation-instance-kind",component:"rbac",supersedes:[
"rbac/aggregation-child-kind"],description:"The controller is not allowed to watch the kind that an RGD declares.",find:evidence=>(0,kro_objects.w8)(evidence).length===
0&&(0,kro_objects.TL)(evidence).length===0?[]:deniedPermission(evidence,deniedOf(evidence,"instance"),{title:what=>`The controller may not watch the kind of an \
RGD: ${what}${otherPlurals(evidence)}`,detail:"In aggregation mode every kind that an RGD declares needs a ClusterRole of its own. Without it the RGD gets Contr\
ollerReady=False after 30 seconds, and its instances have no status at all."})}),defineRule({id:"rbac/aggregation-child-kind",component:"rbac",description:"The \
controller is not allowed to manage a kind among the resources of an RGD.",find:evidence=>(0,kro_objects.TL)(evidence).length===0&&(0,kro_objects.w8)(evidence).
length===0?[]:deniedPermission(evidence,deniedOf(evidence,"child"),{title:what=>`The controller is not allowed to manage the objects of an RGD: ${what}`,detail:"\
In aggregation mode every kind among the resources of an RGD needs a rule. Instances get the state ERROR without it."})}),defineRule({id:"rbac/escalation-refuse\
d",component:"rbac",description:"A user tries to grant permissions that they do not have themselves.",patterns:[[failedStepLog(),needs],[unhealthyMessages,needs],
[controllerLog,needs]],title:"A Role or binding was denied: it grants permissions that its creator does not have (privilege escalation)",detail:"Kubernetes lets\
 users grant only permissions that they have. In aggregation mode this concerns RGDs that make Roles; on shared clusters, installers that are not cluster-admin.",
fix:[advice("Grant the creator the same rules, or the verbs `escalate` and `bind` on roles and clusterroles.")]})];function otherPlurals(evidence){const found=deniedOf(
evidence,"instance").flatMap(({group:group2,resource})=>{const kinds2=declaredKinds(evidence,group2).filter(kind=>canBePlural(resource,kind));return evidence.objects(
clusterRoles).filter(({metadata})=>metadata.labels?.[kro_labels.a.aggregate]==="true").flatMap(role=>(0,kubernetes_fields.p_)(role,"rules").filter(rule=>(0,kubernetes_fields.
Te)(rule,"apiGroups").includes(group2)).flatMap(rule=>(0,kubernetes_fields.Te)(rule,"resources")).filter(named2=>named2!==resource&&kinds2.some(kind=>canBePlural(
named2,kind))).map(named2=>`; the ClusterRole ${role.metadata.name} names ${named2}, and kro calls the kind ${resource}`))});return[...new Set(found)].slice(0,2).
join("")}const declaredKinds=(evidence,group2)=>(0,kro_objects.C3)(evidence).filter(rgd=>(0,kro_rgd.$p)(rgd)===group2).flatMap(rgd=>(0,kubernetes_fields.Qq)(rgd,
"spec","schema","kind")?.toLowerCase()??[]);const canBePlural=(word,kind)=>word.startsWith(kind.slice(0,Math.max(3,kind.length-2)))&&word.length<=kind.length+3&&
!word.includes("/");const isBound=evidence=>!evidence.listed(clusterRoleBindings)||bindingsOfController(evidence).length>0;const ownGroups=["internal.kro.run","\
coordination.k8s.io","apiextensions.k8s.io","events.k8s.io"];function kindOf(evidence,{group:group2,resource}){if(resource==="resourcegraphdefinitions"||ownGroups.
includes(group2))return"own";if(isAsked(evidence,group2,resource))return"own";const generated=(0,kro_rgd.qX)(evidence.objects(kubernetes_crd.mE),(0,kro_objects.
C3)(evidence)).some(({metadata})=>metadata.name===`${resource}.${group2}`);const declared=declaredKinds(evidence,group2).some(kind=>canBePlural(resource,kind));
return generated||declared?"instance":"child"}const deniedOf=(evidence,kind)=>denials(evidence).filter(denial=>kindOf(evidence,denial)===kind);const isAsked=(evidence,group2,resource)=>evidence.
access?.checks.some(check2=>check2.neededBy==="controller"&&check2.group===group2&&check2.resource===resource)??false;function deniedPermission(evidence,denied2,words){
const[first]=denied2;if(first===void 0)return[];const names2=[...new Set(denied2.map(permission))];const shown=names2.slice(0,4).join(", ")+(names2.length>4?` a\
nd ${names2.length-4} more`:"");const proof2=denied2.flatMap(({quotes:quotes2})=>quotes2);return[{title:words.title(shown),detail:words.detail,object:`ServiceAc\
count/${(0,controller.uk)(evidence)}/${(0,controller.cv)(evidence)}`,evidence:proof2.sort((a,b)=>Number(b.file.includes("/logs/"))-Number(a.file.includes("/logs\
/"))).slice(0,5),fix:[run(clusterRole(evidence,denied2)),run(`kubectl auth can-i ${permissionArguments(first)} --as=system:serviceaccount:${(0,controller.uk)(evidence)}\
:${(0,controller.cv)(evidence)}`)]}]}function clusterRole(evidence,denied2){const grants=new Map;for(const{group:group2,resource,subresource}of denied2){const key=`${group2}\
/${resource}`;const grant=grants.get(key)??{group:group2,resource,named:new Set};grants.set(key,grant);grant.named.add(subresource===null?resource:`${resource}/${subresource}`)}
const rules=[...grants.values()].map(({group:group2,resource,named:named2})=>{const resources2=group2===kro_rgd.c7?[resource,`${resource}/status`,`${resource}/f\
inalizers`]:[...named2];return`  - {apiGroups: ["${group2}"], resources: [${resources2.join(", ")}], verbs: ["*"]}`});return["kubectl apply -f - <<EOF","apiVers\
ion: rbac.authorization.k8s.io/v1","kind: ClusterRole","metadata:","  name: kro:controller:more",'  labels: {rbac.kro.run/aggregate-to-controller: "true"}',"rul\
es:",...rules,"EOF",...evidence.run?.rbacMode==="aggregation"?[]:[`kubectl create clusterrolebinding kro-more --clusterrole=kro:controller:more --serviceaccount\
=${(0,controller.uk)(evidence)}:${(0,controller.cv)(evidence)}`]].join("\n")};const bindingRules=[defineRule({id:"rbac/subject-mismatch",component:"rbac",supersedes:singlePermissionRules,
description:"kro's role is bound to a ServiceAccount that is not the controller's.",find(evidence){const proof2=proofOfDenial(evidence);if(bindingsOfController(
evidence).length>0||proof2.length===0)return[];return bindingsOfOthers(evidence).map(({resource,object})=>mismatch(evidence,resource,object,proof2))}}),defineRule(
{id:"rbac/role-missing",component:"rbac",supersedes:singlePermissionRules,description:"The role that the controller's binding refers to does not exist.",find(evidence){
const proof2=proofOfDenial(evidence);if(proof2.length===0||!evidence.listed(clusterRoles))return[];return bindingsOfController(evidence).filter(binding=>(0,kubernetes_fields.
Qq)(binding.object,"roleRef","kind")==="ClusterRole"&&roleOf(evidence,binding)===null).map(({resource,object})=>({title:`${(0,kubernetes_object.V)(object)} refe\
rs to the ClusterRole ${(0,kubernetes_fields.Qq)(object,"roleRef","name")}, which does not exist`,detail:"A binding to a role that is not there grants nothing; \
Kubernetes accepts it without an error.",object:`ClusterRole/${(0,kubernetes_fields.Qq)(object,"roleRef","name")}`,evidence:[(0,reading_quotes.MO)(evidence,resource,
object,"roleRef","name"),...proof2],fix:[run(`kubectl get clusterrole ${(0,kubernetes_fields.Qq)(object,"roleRef","name")}   # is it there under another name?`),
advice("Install the chart again (helm upgrade --install): it makes the role.")]}))}}),defineRule({id:"rbac/aggregated-role-empty",component:"rbac",supersedes:singlePermissionRules,
description:"The controller's role is aggregated from others, and no ClusterRole has the label.",find(evidence){const proof2=proofOfDenial(evidence);if(proof2.length===
0)return[];return bindingsOfController(evidence).flatMap(binding=>{const role=roleOf(evidence,binding);if(role===null||role.aggregationRule===void 0||(0,kubernetes_fields.
p_)(role,"rules").length>0)return[];return[{title:`${(0,kubernetes_object.V)(role)} has no rules: nothing is aggregated into it`,detail:'Its rules are copied fr\
om ClusterRoles with the label rbac.kro.run/aggregate-to-controller: "true" by kube-controller-manager. Either no role has the label, or that controller does no\
t run.',object:(0,kubernetes_object.V)(role),evidence:[(0,reading_quotes.MO)(evidence,clusterRoles,role,"aggregationRule"),...proof2],fix:[...staticRoles(evidence).
map(name=>run(`kubectl label clusterrole ${name} rbac.kro.run/aggregate-to-controller=true --overwrite`)),run("kubectl get pods -n kube-system -l component=kube\
-controller-manager")]}]})}}),defineRule({id:"rbac/binding-missing",component:"rbac",supersedes:singlePermissionRules,description:"No binding names the controll\
er's ServiceAccount: the API server denies all its requests.",find(evidence){const proof2=proofOfDenial(evidence);const known=evidence.listed(clusterRoleBindings);
if(!known||proof2.length===0)return[];if(bindingsOfController(evidence).length>0||bindingsOfOthers(evidence).length>0)return[];return[missingBinding(evidence,proof2)]}})];
const staticRoles=evidence=>evidence.objects(clusterRoles).map(({metadata})=>metadata.name).filter(name=>/kro.{0,200}:controller:static$/.test(name));const isLog=({
file})=>file.includes("/logs/");function proofOfDenial(evidence){const denied2=denials(evidence).filter(({neededBy})=>neededBy==="controller");const logged=denied2.
map(({quotes:quotes2})=>quotes2.filter(isLog));const met=[...logged.flatMap(own=>own.slice(0,1)),...logged.flatMap(own=>own.slice(1))].slice(0,2);const answered=denied2.
flatMap(({quotes:quotes2})=>quotes2.filter(quote2=>!isLog(quote2)));const sentences=answered.filter(({text})=>text.startsWith('"answer":'));return[...met,...sentences.
length>0?sentences:met.length>0?[]:answered].slice(0,4)}function mismatch(evidence,resource,binding,proof2){const wanted=`${(0,controller.uk)(evidence)}/${(0,controller.
cv)(evidence)}`;const subjects=(0,kubernetes_fields.p_)(binding,"subjects").map(subject2=>[(0,kubernetes_fields.Qq)(subject2,"namespace"),(0,kubernetes_fields.Qq)(
subject2,"name")].filter(part=>part!==null).join("/"));return{title:`${(0,kubernetes_object.V)(binding)} is for ${subjects.join(", ")||"no subject"}, but the co\
ntroller is ${wanted}`,detail:`The manifests were rendered for another namespace or name than the controller runs in. The API server denies all of its requests.\
 ${(0,controller.mW)(evidence)}`.trim(),object:(0,kubernetes_object.V)(binding),evidence:[(0,reading_quotes.MO)(evidence,resource,binding,"subjects",0,fieldThatDiffers(
evidence,binding)),...proof2],fix:[run(`kubectl patch ${(0,kubernetes_object.E)(binding)} --type=json -p '[{"op":"add","path":"/subjects","value":[{"kind":"Serv\
iceAccount","name":"${(0,controller.cv)(evidence)}","namespace":"${(0,controller.uk)(evidence)}"}]}]'`),advice(`Render the manifests for the namespace that they\
 go to: helm template with --namespace ${(0,controller.uk)(evidence)}.`)]}}function fieldThatDiffers(evidence,binding){const[subject2]=(0,kubernetes_fields.p_)(
binding,"subjects");if((0,kubernetes_fields.Qq)(subject2,"kind")!=="ServiceAccount")return"kind";return(0,kubernetes_fields.Qq)(subject2,"name")===(0,controller.
cv)(evidence)?"namespace":"name"}function missingBinding(evidence,proof2){const[namespace,account]=[(0,controller.uk)(evidence),(0,controller.cv)(evidence)];const aggregation=evidence.
run?.rbacMode==="aggregation";const unbound=rolesOfKro(evidence)[0];const role=unbound?.metadata.name??(aggregation?"kro:controller":"kro-cluster-role");const binding=aggregation?
"kro:controller":"kro-cluster-role-binding";return{title:`No ClusterRoleBinding names the ServiceAccount ${namespace}/${account} of the controller`,detail:["The\
 API server denies all requests of the controller: it can neither renew its lease nor read the objects that it reconciles.",...unbound===void 0?[]:[`The Cluster\
Role ${role} is there, and no binding refers to it.`],(0,controller.mW)(evidence)].join(" ").trim(),object:`ClusterRoleBinding/${binding}`,evidence:[...proof2.filter(
isLog),...unbound===void 0?[]:[(0,reading_quotes.MO)(evidence,clusterRoles,unbound)],...proof2.filter(quote2=>!isLog(quote2))],fix:[run(`kubectl create clusterr\
olebinding ${binding} --clusterrole=${role} --serviceaccount=${namespace}:${account}`),advice("Or install the chart again, which makes it (helm upgrade --instal\
l).")]}};const serviceAccountRules=[defineRule({id:"rbac/serviceaccount-missing",component:"rbac",supersedes:singlePermissionRules,description:"The controller's\
 ServiceAccount does not exist.",find(evidence){const refused2=refusedReplicas(evidence,/serviceaccount "(?<account>[^"]+)" not found/);const deployment=(0,controller.
KN)(evidence);const gone=(deployment!==null||(0,steps._p)(evidence,"gate.rbac"))&&evidence.listed("serviceaccounts")&&!evidence.objects("serviceaccounts").some(
({metadata:{name,namespace}})=>name===(0,controller.cv)(evidence)&&namespace===(0,controller.uk)(evidence));if(refused2.length===0&&!gone)return[];return[missingAccount(
evidence,refused2)]}})];function missingAccount(evidence,refused2){const namespace=(0,controller.uk)(evidence);const account=refused2[0]?.groups.account??(0,controller.
cv)(evidence);const deployment=(0,controller.KN)(evidence);return{title:`The ServiceAccount ${namespace}/${account} of the controller does not exist`,detail:"Wi\
thout it no pod can be made, and pods that run are no longer known to the API server.",object:`ServiceAccount/${namespace}/${account}`,evidence:[...refused2.slice(
0,2).map(({quote:quote2})=>quote2),...deployment===null?[]:[(0,reading_quotes.MO)(evidence,"deployments.apps",deployment,...["spec","template","spec","serviceAc\
countName"])]],fix:accountFixes(evidence,namespace,account)}}function accountFixes(evidence,namespace,account){const{kroDeployment}=(0,reading_names.w)(evidence);
const bound=accountsOfKro(evidence);const create=`kubectl create serviceaccount ${account} -n ${namespace}`;const restart2=`kubectl rollout restart deployment/${kroDeployment}\
 -n ${namespace}`;const role=rolesOfKro(evidence)[0]?.metadata.name;const isBound2=bound.includes(account);const other=isBound2?void 0:bound.find(name=>isThere(
evidence,namespace,name));if(other!==void 0)return[run(`kubectl set serviceaccount deployment/${kroDeployment} ${other} -n ${namespace}   # the one that kro's r\
ole is bound to`),advice("Chart: leave serviceAccount.name as it was, or let the chart make the new one (serviceAccount.create).")];const bind=isBound2||role===
void 0?[]:[`kubectl create clusterrolebinding ${account} --clusterrole=${role} --serviceaccount=${namespace}:${account}`];return[run([create,...bind,restart2].join(
"; ")),advice("Chart: serviceAccount.create=true, and serviceAccount.name as the Deployment says.")]}const isThere=(evidence,namespace,account)=>evidence.objects(
"serviceaccounts").some(({metadata})=>metadata.name===account&&metadata.namespace===namespace);;const constraintRules=[defineRule({id:"resource/constraint-not-i\
n-crd",component:"definition",description:"A constraint in the schema of an RGD is not in its CRD, or one of the CRD is not in the RGD.",find(evidence){const inactive2=new Set(
(0,kro_objects.w8)(evidence));return(0,kro_objects.C3)(evidence).filter(rgd=>rgd.metadata.deletionTimestamp===void 0&&!inactive2.has(rgd)).flatMap(rgd=>differing(
evidence,rgd))}})];const isImmutable=validation=>(0,kubernetes_fields.Qq)(validation,"rule")==="self == oldSelf";const validationsOf=schema=>(0,kubernetes_fields.
p_)(schema,"x-kubernetes-validations");const inCrd={enum:schema=>(0,kubernetes_fields.p_)(schema,"enum").length>0,immutable:schema=>validationsOf(schema).some(isImmutable),
validation:schema=>validationsOf(schema).some(one=>!isImmutable(one))};const crdTypes={...{string:"string",integer:"integer",boolean:"boolean",float:"number"}};
function differencesAt(path,written,schema){const bar=written.indexOf("|");const type=(bar===-1?written:written.slice(0,bar)).trim();const has=marker=>bar!==-1&&
new RegExp(`(?<!\\w)${marker}=(?!false)`).test(written.slice(bar));const isPlain=type in crdTypes;const markers2=Object.keys(inCrd).flatMap(marker=>{const[wanted,
there2]=[has(marker),inCrd[marker](schema)];if(wanted===there2||!wanted&&!isPlain)return[];return[{path,what:marker,isInRgd:wanted,written}]});const values=crdTypes[/^map\[string\](?<values>\w{1,20})$/.
exec(type)?.groups?.values??""];const there=(0,kubernetes_fields.Qq)(schema,"additionalProperties","type");return values===void 0||there===null||there===values?
markers2:[...markers2,{path,what:"type",isInRgd:true,written}]}function differences(fields,schema,path,depth=0){if(fields===null||typeof fields!=="object"||Array.
isArray(fields)||depth>20)return[];return Object.entries(fields).flatMap(([name,value])=>{const property=(0,kubernetes_fields.ZZ)(schema,"properties",name);if(property===
void 0)return[];const here=`${path}.${name}`;return typeof value==="string"?differencesAt(here,value,property):differences(value,property,here,depth+1)})}const crdOf=(evidence,rgd)=>evidence.
objects(kubernetes_crd.mE).find(crd=>(0,kro_rgd.iv)(rgd,crd));function differencesOf(evidence,rgd){const version=(0,kubernetes_crd.E4)(crdOf(evidence,rgd),(0,kubernetes_fields.
Qq)(rgd,"spec","schema","apiVersion")??"");const schema=(0,kubernetes_fields.ZZ)((0,kubernetes_crd.pP)(version),"properties","spec");return schema===void 0?[]:differences(
(0,kubernetes_fields.ZZ)(rgd,"spec","schema","spec"),schema,"spec")}const staleFields=(evidence,rgd)=>differencesOf(evidence,rgd).filter(({isInRgd,what})=>!isInRgd||
what==="type").map(({path})=>path);const isNamed=(fields,path)=>fields.some(one=>one.path===path||one.path.startsWith(`${path}.`)||one.path.startsWith(`${path}[`));
const inWords=({what,path,isInRgd})=>what==="type"?`the type of the values of ${path}`:`${what} of ${path}${isInRgd?"":", which the RGD no longer has"}`;function differing(evidence,rgd){
const crd=crdOf(evidence,rgd);const found=differencesOf(evidence,rgd);const missing2=found.filter(({isInRgd,what})=>isInRgd&&what!=="type");const stale=found.filter(
one=>!missing2.includes(one));const isRefused=refusalsNow(evidence).some(({refusal:refusal2})=>stale.some(({path})=>isNamed(refusal2.fields,path)));const tell2=(some,title,severity)=>{
const[first]=some;return crd===void 0||first===void 0?[]:[{title:`RGD ${rgd.metadata.name}: ${title}`,detail:"kro v0.9.4 does not see it as a change where an en\
um, an immutable or a validation comes or goes on a field that is there already, nor the type of the values of a map, and leaves the CRD as it is, while the RGD\
 is Active (kubernetes-sigs/kro#1391).",object:(0,kubernetes_object.V)(rgd),severity,evidence:[(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd,"spec","schema",...first.
path.split("."))],fix:[run(`kubectl get crd ${crd.metadata.name} -o jsonpath='{.spec.versions[0].schema.openAPIV3Schema.properties.spec.properties}'   # what th\
e API server checks`),advice("Change something that kro does see in the same RGD (a new optional field), so that it writes the CRD; or delete the RGD, its insta\
nces and the CRD and apply it again.")]}]};const names2=some=>some.slice(0,5).map(inWords).join(", ");const name=crd?.metadata.name??"";return[...tell2(missing2,
`${names2(missing2)} never reached the CRD ${name}: any value is accepted`,"warning"),...tell2(stale,`the CRD ${name} still judges instances as before: ${names2(
stale)}`,isRefused?"error":"warning")]};const wordsOf=({reason,message})=>message===""?reason:message;const whereWordsAre=({message})=>message===""?"reason":"me\
ssage";function firstLineOf(condition){const[first=""]=wordsOf(condition).split("\n",1);return first===""?"":`: ${first}`}function sentenceOf({type,status,reason,
message},more){const said2=`The condition ${type} is ${status}${reason===""?"":` (${reason})`}`;return message===""?`${said2}.${more}`:`${said2}: ${ended(message,
more)}`}const ended=(message,more)=>more===""||/[.!?]$/.test(message)?`${message}${more}`:`${message}.${more}`;;const nameOf=({rgd})=>rgd.metadata.name;const show=({
rgd})=>run(`kubectl get rgd ${rgd.metadata.name} -o yaml   # spec and conditions`);function place({rgd,told:{resource,path}}){const kind=resource===null?null:definition_story_kindOf(
rgd,resource);const of=resource===null?"":` of resource ${resource}${kind===null?"":` (${kind})`}`;return`${path===null?"":` at ${path}`}${of}`}const definition_story_kindOf=(rgd,id2)=>{
const resource=templateOf(rgd,id2);return(0,kubernetes_fields.Qq)(resource,"template","kind")??(0,kubernetes_fields.Qq)(resource,"externalRef","kind")};;const generatedCrdStories=[
{id:"resource/crd-not-owned",component:"definition",description:"The CRD of an RGD's kind exists and was not made by kro.",kinds:["crd-not-owned"],title:about=>`\
RGD ${nameOf(about)} declares a kind whose CRD ${generated_crds_crdOf(about)} was not created by kro`,detail:()=>"kro does not take over a CRD without its own l\
abels.",fix:about=>[advice("Choose another kind or group in the RGD."),run(`kubectl get crd ${generated_crds_crdOf(about)} -o yaml   # who made it, and what it \
is for`)]},{id:"resource/crd-owned-by-other-rgd",component:"definition",description:"The CRD of an RGD's kind belongs to another RGD.",kinds:["crd-owned-by-othe\
r-rgd"],title:about=>`RGD ${nameOf(about)} declares a kind that another RGD declares already: ${otherOf(about)}`,detail:about=>otherLives(about)?`The CRD ${generated_crds_crdOf(
about)} belongs to it, and it is in the cluster.`:`The CRD ${generated_crds_crdOf(about)} belongs to it, and it is gone: kro leaves CRDs behind when an RGD is d\
eleted.`,fix:about=>[advice("Choose another kind in the RGD."),otherLives(about)?advice(`Delete the RGD ${otherOf(about)} and its CRD first, where ${nameOf(about)}\
 replaces it.`):run(`kubectl delete crd ${generated_crds_crdOf(about)}   # and with it all its objects`)]},{id:"resource/crd-breaking-change",component:"definit\
ion",description:"A changed RGD would break existing objects.",kinds:["crd-breaking-change"],title:about=>`RGD ${nameOf(about)} would change its kind so that ex\
isting objects break: ${about.told.words.replace(/^.{0,400}breaking changes detected: /,"")}`,detail:about=>`kro compares the schema of ${generated_crds_crdOf(about)}\
 with the one before, and leaves the CRD as it is. Its new template is in use anyway: each instance gets it at its next reconcile, against fields that the CRD d\
oes not have. And once kro is restarted it no longer serves instances of this kind: changes and deletions of them wait.`,fix:about=>[advice(`Apply the RGD ${nameOf(
about)} as it was before: everything goes on as before within seconds.`),run(`kubectl annotate rgd ${nameOf(about)} kro.run/allow-breaking-changes=true   # wher\
e no instance needs what goes`),advice("Or declare a new kind in a new RGD.")]},{id:"resource/crd-not-written",component:"rgd",supersedes:["resource/rgd-held-up"],
description:"The API server refuses the CRD that kro generates for an RGD.",kinds:["crd-not-written"],title:about=>isTooLong(about)?`The name of RGD ${nameOf(about)}\
 is too long: ${about.told.words}`:`kro cannot write the CRD of RGD ${nameOf(about)}: ${about.told.words}`,detail:about=>about.told.words.includes("api-approved")?
"Groups that end with k8s.io or kubernetes.io are protected: the API server takes CRDs of them only with an approval annotation, which kro cannot set.":`${isTooLong(
about)?`kro writes the name of an RGD into a label of its CRD and of its GraphRevisions; labels have at most 63 characters, and this name has ${nameOf(about).length}\
. `:""}kro says: ${about.told.message}`,fix:about=>about.told.words.includes("api-approved")?[advice("Choose another spec.schema.group in the RGD, one that you \
own.")]:isTooLong(about)?[advice("Give the RGD a metadata.name of at most 63 characters.")]:[advice("Correct what the message names in spec.schema of the RGD."),
show(about)]}];const isTooLong=about=>nameOf(about).length>63&&about.told.message.includes("metadata.labels: Invalid value");const generated_crds_crdOf=({told:{
message}})=>/CRD (?<crd>[^\s:]{1,300}): (?:CRD|breaking)/.exec(message)?.groups?.crd??"";const otherOf=({told:{message}})=>/another ResourceGraphDefinition (?<other>[^\s:]{1,300})/.
exec(message)?.groups?.other??"";const otherLives=about=>(0,kro_objects.C3)(about.evidence).some(({metadata})=>metadata.name===otherOf(about));var expressions=__webpack_require__(
20823);var plural=__webpack_require__(74090);;const objectsLimit=200;function resourceOfKind(evidence,apiVersion2,kind){const group2=apiVersion2.includes("/")?apiVersion2.
split("/",1)[0]??"":"";const crd=evidence.objects(kubernetes_crd.mE).find(one=>{const defined=(0,kubernetes_crd.IV)(one);return defined.group===group2&&defined.
kind===kind});if(crd!==void 0)return crd.metadata.name;const suffix=group2===""?"":`.${group2}`;const plurals=(0,plural.t)(kind).map(word=>`${word}${suffix}`);return plurals.
find(plural2=>evidence.resources.includes(plural2))??null}function fieldsOfKind(evidence,kind,path){const objects2=evidence.resources.filter(resource=>evidence.
objects(resource)[0]?.kind===kind).flatMap(resource=>evidence.objects(resource).slice(0,objectsLimit));return[...new Set([...objects2.flatMap(object=>namesAt(object,
path)),...schemasOf(evidence,kind).flatMap(schema=>propertiesAt(schema,path)),...path.length===0?["apiVersion","kind","metadata","spec","status","data"]:[],...path.
length===1&&path[0]==="metadata"?ofMetadata:[],...path.length===1&&path[0]==="status"?statusFields[kind]??[]:[]])]}const ofMetadata=[...["name","namespace","lab\
els","annotations","uid","generation","resourceVersion"],...["creationTimestamp","deletionTimestamp","finalizers","ownerReferences"]];const statusFields={Deployment:[
...["availableReplicas","readyReplicas","replicas","updatedReplicas","unavailableReplicas"],...["conditions","observedGeneration"]],StatefulSet:[...["availableR\
eplicas","readyReplicas","replicas","updatedReplicas","currentReplicas"],...["conditions","currentRevision","updateRevision","observedGeneration"]],DaemonSet:[...[
"numberReady","numberAvailable","desiredNumberScheduled","currentNumberScheduled"],...["updatedNumberScheduled","conditions","observedGeneration"]],Job:["active",
"succeeded","failed","ready","completionTime","startTime","conditions"],Service:["loadBalancer","conditions"],Ingress:["loadBalancer"],Pod:["phase","podIP","pod\
IPs","hostIP","conditions","containerStatuses","startTime","reason","message"],PersistentVolumeClaim:["phase","capacity","accessModes","conditions"],Namespace:[
"phase","conditions"]};function namesAt(value,path){if(Array.isArray(value))return value.flatMap(one=>namesAt(one,path));if(value===null||typeof value!=="object")
return[];const[first,...rest]=path;return first===void 0?Object.keys(value):namesAt((0,kubernetes_fields.ZZ)(value,first),rest)}const requiredFieldsOfKind=(evidence,kind,path)=>schemasOf(
evidence,kind).flatMap(schema=>(0,kubernetes_fields.Te)(schemaAt(schema,path),"required"));const schemasOf=(evidence,kind)=>evidence.objects(kubernetes_crd.mE).
filter(crd=>(0,kubernetes_crd.IV)(crd).kind===kind).flatMap(crd=>(0,kubernetes_fields.p_)(crd,"spec","versions").map(kubernetes_crd.pP));function schemaAt(schema,path){
const inner=(0,kubernetes_fields.ZZ)(schema,"items")??(0,kubernetes_fields.ZZ)(schema,"additionalProperties");if(inner!==void 0&&(0,kubernetes_fields.ZZ)(schema,
"properties")===void 0)return schemaAt(inner,path);const[first,...rest]=path;return first===void 0||schema===void 0?schema:schemaAt((0,kubernetes_fields.ZZ)(schema,
"properties",first),rest)}const propertiesAt=(schema,path)=>{const properties=(0,kubernetes_fields.ZZ)(schemaAt(schema,path),"properties");return properties===null||
typeof properties!=="object"?[]:Object.keys(properties)};function fieldsOfSchema(rgd,part,path){const types2=(0,kubernetes_fields.ZZ)(rgd,"spec","schema","types");
let current=(0,kubernetes_fields.ZZ)(rgd,"spec","schema",part);for(const name of path)current=resolved((0,kubernetes_fields.ZZ)(current,name),types2);return current===
null||typeof current!=="object"||Array.isArray(current)?[]:Object.keys(current)}function resolved(value,types2){if(typeof value!=="string")return value;const name=/^(?:\[\]|map\[string\]){0,20}(?<name>\w{1,200})/.
exec(value.trim())?.groups?.name;return name===void 0?void 0:(0,kubernetes_fields.ZZ)(types2,name)}var closest=__webpack_require__(64042);;const meantInstead=(meant,wrong,where2="",why)=>({
why:why??`${wrong} is probably ${meant}.`,fix:advice(`Did you mean ${meant} instead of ${wrong}${where2}?`),meant:meant.split(" ").at(-1)??meant});function nearly(wrong,words,where2="",what=""){
const meant=(0,closest.k)(wrong,words);return meant===null?[]:[meantInstead(`${what}${meant}`,wrong,where2)]}const hint_named=(pattern,...texts)=>texts.flatMap(
one=>pattern.exec(one??"")?.groups?.name??[])[0]??null;;const paths=/(?<![\w.-])[A-Za-z_][\w.-]{0,300}/g;function hyphenHint({rgd,told:{expression}},name){const sources=expression===
null?(0,expressions.l)(rgd.spec):[expression];for(const path of sources.flatMap(source=>source.match(paths)??[])){const parts2=path.split(".");const at=parts2.findIndex(
part2=>part2.split("-").slice(1).includes(name));const last=parts2[at];if(at<1||last===void 0)continue;const before=parts2.slice(0,at);const why=`CEL reads ${path}\
 as a subtraction: the hyphen in ${last} is a minus.`;const[root,part="",...rest]=before;if(root==="schema"&&fieldsOfSchema(rgd,part,rest).includes(last)){const escaped=`${before.
join(".")}.${last.replaceAll("-","__dash__")}`;return{why,fix:advice(`Rename the field ${last} to ${camel(last)} in spec.schema of the RGD and read ${before.join(
".")}.${camel(last)}; or leave it and read \${${escaped}}.`),meant:escaped}}const indexed=`${before.join(".")}["${last}"]`;return{why,fix:advice(`Write \${${indexed}\
} instead of \${${path}}.`),meant:indexed}}return null}function outOfPlaceHint(rgd,name){const resources2=(0,kubernetes_fields.p_)(rgd,"spec","resources");if(!resources2.
some(resource=>(0,kubernetes_fields.Qq)(resource,"id")===name))return null;const reads=new RegExp(`(?<![\\w.])${(0,escape_pattern.M)(name)}(?!\\w)`);const reader=resources2.
find(resource=>(0,expressions.l)((0,kubernetes_fields.ZZ)(resource,"readyWhen")).some(source=>reads.test(source)));const id2=(0,kubernetes_fields.Qq)(reader,"id");
if(id2===null)return null;const isCollection=(0,kubernetes_fields.ZZ)(reader,"forEach")!==void 0;const own=isCollection?"each":id2;return{why:`readyWhen of ${id2}\
 reads ${name}, and may read only ${own}${isCollection?": the object of one item, one after the other":", the resource that it stands at"}.`,fix:advice(id2===name?
`Write ${own} instead of ${name} in readyWhen of ${id2}: \${${own}.status.…}`:`Move the condition to readyWhen of ${name}; where ${id2} has to wait for it, re\
ad a field of ${name} in its template.`),meant:null}}function wordOfCelHint({told:{message}}){const word=hint_named(/ at input '[^'\n]{0,100}\.(?<name>in|true|false|null)'/,
message);return word===null?[]:[{why:`${word} is a word of CEL itself.`,fix:advice(`Write __${word}__ instead of ${word} in the expression, or give the field an\
other name.`),meant:`__${word}__`}]}function conventionHint({told:{words}}){const id2=hint_named(/(?<![\w-])id '?(?<name>[\w.-]{1,200})'? is not a valid KRO resource id/,
words);const kind=hint_named(/(?<![\w-])kind '(?<name>[^'\n]{1,200})' is not a valid KRO kind name/,words);const wrong=id2??kind;if(wrong===null)return[];const joined2=camel(
wrong);const first=id2===null?joined2.charAt(0).toUpperCase():joined2.charAt(0).toLowerCase();const meant=first+joined2.slice(1);if(meant===wrong||!/^[A-Za-z][A-Za-z0-9]*$/.
test(meant))return[];const where2=id2===null?"in spec.schema of the RGD, and in its instances":"in the RGD, also where expressions read it";return[{why:"",fix:advice(
`Write ${meant} instead of ${wrong} ${where2}.`),meant}]}const camel=name=>name.replace(/[-_.]{1,10}(\w?)/g,(_,next)=>next.toUpperCase());function crdAmongResources(about,group2,kind){
const maker=(0,kubernetes_fields.p_)(about.rgd,"spec","resources").find(resource=>(0,kubernetes_fields.Qq)(resource,"template","kind")===kubernetes_crd._P.kind&&
(0,kubernetes_fields.Qq)(resource,"template","spec","group")===group2&&(0,kubernetes_fields.Qq)(resource,"template","spec","names","kind")===kind);return(0,kubernetes_fields.
Qq)(maker,"id")};const types=["string","integer","boolean","float","object"];const otherNames={...{int:"integer",int32:"integer",int64:"integer",long:"integer",
bool:"boolean"},...{number:"float",double:"float",decimal:"float",str:"string",text:"string"},...{any:"object",dict:"object",json:"object"},...{map:"map[string]\
string",array:"[]string",list:"[]string"}};const markers=[...["required","default","description","minimum","maximum","validation","enum","immutable"],...["patte\
rn","uniqueItems","minLength","maxLength","minItems","maxItems","listType","listMapKey"]];function schemaHints({rgd,told:{words,message}}){const openApi=openApiHint(
rgd,namesOfFields(message));return[...openApi===null?[]:[openApi],...typeHints(rgd,hint_named(unknownType,words,message)),...markerHints(hint_named(unknownMarker,
words,message))]}const unknownType=/unknown type: "?(?:\[\]|map\[\w{0,20}\]){0,20}(?<name>[^\s:"]{1,200})/;const unknownMarker=/(?:unknown marker: |invalid marker key ")(?<name>[^\s:"]{1,100})/;
function typeHints(rgd,type){if(type===null)return[];const other=otherNames[type.toLowerCase()];const own=(0,kubernetes_fields.HP)(rgd,"spec","schema","types");
return other===void 0?nearly(type,[...types,...own],"","the type "):[meantInstead(`the type ${other}`,type)]}const markerHints=marker=>marker===null?[]:nearly(marker,
markers,"","the marker ");const namesOfFields=message=>[...message.matchAll(/(?<![\w-])field (?<name>[\w.-]{1,200}): /g)].flatMap(({groups:groups2})=>groups2?.name??
[]);function openApiHint(rgd,names2){for(let length=names2.length;length>0;length-=1){const path=names2.slice(0,length);const found=(0,kubernetes_fields.ZZ)(rgd,
"spec","schema","spec",...path);const type=(0,kubernetes_fields.Qq)(found,"type");if(type===null||!isOpenApi(found))continue;const simple=otherNames[type]??type;
const value=(0,kubernetes_fields.ZZ)(found,"default");return{why:`${path.join(".")} is written in the form of OpenAPI: for kro a map with ${(0,kubernetes_fields.
HP)(found).join(" and ")} is an object with fields of that name.`,fix:advice(`Write ${path.join(".")} as SimpleSchema, in one line: ${path.at(-1)}: ${simple}${value===
void 0?"":` | default=${JSON.stringify(value)}`}`),meant:null}}return null}const openApiKeywords=new Set([...["type","default","description","enum","minimum","m\
aximum","pattern","items","properties"],...["required","format"]]);const isOpenApi=value=>(0,kubernetes_fields.HP)(value).every(key=>openApiKeywords.has(key));;
const rgdFields={"":["apiVersion","kind","metadata","spec","status"],spec:["schema","resources"],"spec.resources":["id","template","externalRef","readyWhen","in\
cludeWhen","forEach"],"spec.resources.externalRef":["apiVersion","kind","metadata"],"spec.resources.externalRef.metadata":["name","namespace","selector"],"spec.\
schema":[...["apiVersion","kind","group","scope","spec","status","types","metadata"],...["additionalPrinterColumns","shortNames","categories"]],"spec.schema.met\
adata":["labels","annotations"]};const withoutPositions=path=>path.replaceAll(/\[[^[\]]{0,300}\]/g,"");function isRgdField(path){const parts2=withoutPositions(path).
split(".");const last=parts2.pop()??"";return rgdFields[parts2.join(".")]?.includes(last)===true};const converts={string:["int","uint","double","bool","bytes","\
timestamp","duration","dyn"],int:["uint","double","string","timestamp","dyn"],uint:["int","double","string","dyn"],double:["int","uint","string","dyn"],bytes:["\
string","dyn"]};function conversion(expression,words){const[,from,to]=/returns type "([^"]{1,200})" but expected "([^"]{1,200})"/.exec(words.replace(/\\"/g,'"'))??
[];if(from===void 0||to===void 0)return null;if(from.startsWith("optional_type("))return`\${${expression}.orValue(…)}   # a value for where it is missing`;if(to===
"bool")return from==="string"?`\${${expression} == "true"}`:null;if(converts[to]?.includes(from))return`\${${to}(${expression})}`;if(to===`list(${from})`)return`\
\${[${expression}]}`;if(from===`list(${to})`)return`\${${expression}[0]}   # one of its entries`;if(to!=="string"||Object.hasOwn(converts,from))return null;return`\
\${json.marshal(${expression})}   # as JSON, from kro v0.9 on; or read one of its fields`};function explain({rgd,told:{resource,path}}){if(resource===null||path===
null)return[];const template2=(0,kubernetes_fields.ZZ)(templateOf(rgd,resource),"template");const[kind,version]=[(0,kubernetes_fields.Qq)(template2,"kind"),(0,kubernetes_fields.
Qq)(template2,"apiVersion")];if(kind===null||version===null)return[];const parents=withoutPositions(path).split(".").slice(0,-1);return[run(`kubectl explain ${[
kind.toLowerCase(),...parents].join(".")} --api-version=${version}   # the fields that there are`)]}const withoutComparison=words=>words.replace(/(expected "[^"]{1,300}"): .{0,600}$/,
"$1");const isNotMap=({told:{words}})=>words.includes("has invalid metadata.namespace");const isClusterScoped=({told:{words}})=>words.includes("cluster-scoped a\
nd must not");const templateStories=[{id:"resource/type-mismatch",component:"definition",description:"An expression in an RGD has another type than the field th\
at it fills.",kinds:["type-mismatch"],title:about=>`RGD ${nameOf(about)}: ${withoutComparison(about.told.words)}`,detail:()=>`Since v0.6 kro checks the type of \
every expression against the schema of the kind before it accepts the RGD; CEL converts nothing by itself.`,fix:(about,hints)=>{const{expression,words}=about.told;
const better=expression===null?null:conversion(expression,words);const convert=better===null?`Give the expression the type that is expected${place(about)}: stri\
ng(…), int(…), double(…) or orValue(…).`:`Convert it${place(about)}: ${better}`;return[...hints.length>0?[]:[advice(convert)],advice("Or change the type\
 of the field in spec.schema of the RGD.")]}},{id:"resource/unknown-field",component:"definition",description:"A template in an RGD sets a field that its kind d\
oes not have.",kinds:["unknown-field"],title:about=>`RGD ${nameOf(about)} sets an unknown field${place(about)}: ${about.told.words}`,detail:()=>"kro checks temp\
lates against the schemas that the API server has: the field is misspelt, stands at the wrong depth, or comes with another version of that kind.",fix:about=>[...explain(
about),advice("Correct the name of the field, or move it to where the schema has it.")]},{id:"resource/wrong-value-type",component:"definition",description:"A t\
emplate in an RGD has a value of another type than its kind wants.",kinds:["wrong-value-type"],title:about=>`RGD ${nameOf(about)} has a value of the wrong type:\
 ${about.told.words}`,detail:about=>`A value${place(about)} is not of the type that the schema of its kind has there. YAML reads 80 and true as a number and a b\
oolean, "80" as a string, and - x as a list.`,fix:about=>[...explain(about),advice("Write the value as that type: without quotes for numbers, with them for stri\
ngs.")]},{id:"resource/namespace-scope",component:"definition",description:"metadata.namespace does not fit the scope of a kind.",kinds:["namespace-scope"],title:about=>`\
RGD ${nameOf(about)}: ${about.told.words}`,detail:about=>{if(isNotMap(about))return"The namespace cannot be read: metadata of the template is not a map.";return isClusterScoped(
about)?`Objects of ${(about.told.resource===null?null:definition_story_kindOf(about.rgd,about.told.resource))??"that kind"} are in no namespace. kro before v0.8\
.2 dropped the field, later ones refuse the RGD (kubernetes-sigs/kro#976).`:"The instance is in no namespace, so its objects cannot take theirs from it."},fix:about=>{
const template2=`the template${about.told.resource===null?"":` of resource ${about.told.resource}`}`;if(isNotMap(about))return[advice(`Write metadata of ${template2}\
 as a map with name and namespace.`)];return[isClusterScoped(about)?advice(`Remove metadata.namespace from ${template2}.`):advice(`Set metadata.namespace in ${template2}\
, or make the instance namespaced (spec.schema.scope).`)]}}];;const definitionStories=[{id:"resource/naming-convention",component:"definition",description:"A na\
me in an RGD is not of the form that kro asks for.",kinds:["naming-convention"],title:about=>`RGD ${nameOf(about)} breaks a naming rule: ${about.told.words.replace(
/^naming convention violation: /,"")}`,detail:()=>"Kinds are UpperCamelCase, ids of resources lowerCamelCase, without reserved words and without repetition.",fix:()=>[
advice("Rename what the message names in the RGD.")]},{id:"resource/kind-not-installed",component:"crd",description:"An RGD uses a kind that the cluster does no\
t have.",kinds:["kind-not-installed"],title:about=>`RGD ${nameOf(about)} uses a kind that the cluster does not have: ${missingKind(about)?.title??about.told.words}`,
detail:about=>{const{apiVersion:apiVersion2="",kind=null}=missingKind(about)??{};const project=projectOf(apiVersion2);const maker=crdAmongResources(about,(0,api_path.
F)(apiVersion2),kind??"");return`${maker===null?"":`Its CRD is resource ${maker} of the same RGD, which kro makes only for an instance: too late for the RGD. `}${project===
null?"":`That API comes with ${project}. `}kro reads the schema of every kind among the resources from the API server when it accepts the RGD.`},fix:about=>{if(misnamedKind(
about).length>0)return[];const{resource}=about.told;const{apiVersion:apiVersion2="",kind=null}=missingKind(about)??{};const maker=crdAmongResources(about,(0,api_path.
F)(apiVersion2),kind??"");if(maker!==null)return[advice(`Take resource ${maker} out of the RGD and apply that CRD before it (in setup-kro: input prerequisites, \
crds), or give it an RGD and an instance of its own that come first.`)];const project=projectOf(apiVersion2);const prerequisite=prerequisiteFor(apiVersion2,kind??
"");return[...prerequisite===null?[]:[advice(`In setup-kro: input prerequisites, an entry ${prerequisite}`)],advice(`Install ${project??"the CRD of that kind"} \
before the RGD (kubectl api-resources shows what is there).`),advice(`Check apiVersion and kind of ${resource===null?"the resources":`resource ${resource}`} for\
 a mistake.`)]}},...templateStories,{id:"resource/simple-schema-invalid",component:"definition",description:"A type or a marker in the schema of an RGD is not v\
alid SimpleSchema.",kinds:["simple-schema-invalid"],title:about=>`RGD ${nameOf(about)} has a schema that is not valid${schemaField(about)}: ${about.told.words}`,
detail:()=>`Types are string, integer, float, boolean, object, []TYPE, map[string]TYPE and those of spec.schema.types; after | come markers: required, default, \
enum, minimum, maximum, pattern, minLength, maxLength, minItems, maxItems, uniqueItems, immutable, description.`,fix:about=>[advice(`Correct the type or marker${schemaField(
about)} in spec.schema of the RGD.`),show(about)]},{id:"resource/for-each-invalid",component:"definition",description:"A forEach of an RGD is not valid.",kinds:[
"for-each-invalid"],title:about=>`RGD ${nameOf(about)} has a forEach that is not valid: ${about.told.words}`,detail:()=>"Each dimension of a forEach is one expr\
ession that returns a list; all of them have to be part of the name or namespace of the object, so that each one is another object.",fix:about=>[about.told.words.
includes("unique resource identity")?advice("Use the missing dimension in metadata.name of the template."):advice("Correct the forEach of the resource that the \
message names.")]},{id:"resource/condition-not-boolean",component:"definition",description:"A readyWhen or includeWhen is not a boolean expression.",kinds:["con\
dition-not-boolean"],title:about=>`RGD ${nameOf(about)} has a condition that is not boolean: ${about.told.words}`,detail:()=>"Each entry of readyWhen and includ\
eWhen is one expression in ${…} that returns true or false, with nothing before or after it.",fix:about=>[about.told.expression===null?advice("Write one expre\
ssion per entry: ${…}"):advice(`Compare it: \${${about.told.expression} == …}`)]},{id:"resource/author-conditions-invalid",component:"definition",description:"\
The status.conditions that an RGD declares are not valid.",kinds:["author-conditions-invalid"],title:about=>`RGD ${nameOf(about)} declares conditions that are n\
ot valid: ${about.told.words}`,detail:()=>"status.conditions is a list of expressions that return runtime.newCondition({type, status, reason, message}).",fix:()=>[
advice("Correct the entry of spec.schema.status.conditions that the message names.")]},{id:"resource/dependency-cycle",component:"definition",description:"Resou\
rces of an RGD depend on each other in a cycle.",kinds:["dependency-cycle"],title:about=>`RGD ${nameOf(about)} has resources that depend on each other in a circ\
le: ${about.told.words}`,detail:()=>"kro orders resources by their references, and a cycle has no order.",fix:()=>[advice("Take one of the references out of the\
 cycle.")]},{id:"resource/cel-invalid",component:"definition",description:"An expression in an RGD is not valid.",kinds:["cel-invalid"],title:about=>`RGD ${nameOf(
about)} has an invalid expression: ${about.told.words}`,detail:()=>`kro compiles every CEL expression against the schemas of the kinds before it accepts the RGD\
.`,fix:about=>[advice(`Correct the expression${place(about)}; ids of resources and \`schema\` are what it may refer to.`)]},{id:"resource/definition-invalid",component:"\
definition",description:"kro does not accept the definition of an RGD.",kinds:["definition-invalid"],title:about=>`RGD ${nameOf(about)} is not valid: ${about.told.
words}`,detail:about=>`kro says: ${about.told.message}`,fix:about=>[advice(`Correct what the message names${place(about)}.`),show(about)]},...generatedCrdStories];
const schemaField=({told:{message}})=>{const fields=namesOfFields(message);return fields.length===0?"":` at field ${fields.join(".")}`};;const fieldNames=`
  apiVersion kind metadata spec status name namespace labels annotations generateName finalizers ownerReferences data stringData
  binaryData immutable type replicas selector matchLabels matchExpressions template strategy rollingUpdate maxSurge maxUnavailable
  minReadySeconds progressDeadlineSeconds revisionHistoryLimit paused serviceName updateStrategy partition podManagementPolicy
  volumeClaimTemplates containers initContainers image imagePullPolicy imagePullSecrets command args workingDir ports containerPort
  hostPort protocol env envFrom value valueFrom configMapKeyRef secretKeyRef fieldRef fieldPath resourceFieldRef configMapRef secretRef
  key optional prefix resources limits requests cpu memory volumeMounts mountPath subPath readOnly volumes configMap secret secretName
  items path mode defaultMode emptyDir sizeLimit medium hostPath persistentVolumeClaim claimName projected sources downwardAPI
  livenessProbe readinessProbe startupProbe httpGet tcpSocket exec grpc port scheme httpHeaders initialDelaySeconds periodSeconds
  timeoutSeconds successThreshold failureThreshold lifecycle postStart preStop sleep seconds securityContext runAsUser runAsGroup
  runAsNonRoot fsGroup capabilities add drop privileged readOnlyRootFilesystem allowPrivilegeEscalation seccompProfile
  serviceAccountName automountServiceAccountToken restartPolicy terminationGracePeriodSeconds nodeSelector nodeName affinity
  nodeAffinity podAffinity podAntiAffinity requiredDuringSchedulingIgnoredDuringExecution preferredDuringSchedulingIgnoredDuringExecution
  topologyKey topologySpreadConstraints maxSkew whenUnsatisfiable labelSelector tolerations effect operator priorityClassName
  hostNetwork hostPID hostAliases dnsPolicy dnsConfig shareProcessNamespace completions parallelism backoffLimit
  activeDeadlineSeconds ttlSecondsAfterFinished suspend completionMode schedule jobTemplate concurrencyPolicy
  successfulJobsHistoryLimit failedJobsHistoryLimit startingDeadlineSeconds timeZone clusterIP externalName externalTrafficPolicy
  sessionAffinity targetPort nodePort loadBalancerIP ingressClassName rules host http paths pathType backend service number tls hosts
  defaultBackend accessModes storageClassName storage volumeName volumeMode podSelector ingress egress policyTypes from to
  namespaceSelector ipBlock cidr apiGroups verbs resourceNames nonResourceURLs roleRef apiGroup subjects scaleTargetRef minReplicas
  maxReplicas metrics minAvailable hard
`.trim().split(/\s+/);;function misspeltField({evidence,rgd,told:{words,message,expression}}){const wrong=hint_named(/(?:undefined field '|no such key: |no such field '|no such attribute: )(?<name>\w{1,200})/,
words,message);if(wrong===null)return[];const before=new RegExp(`(?<name>[A-Za-z_]\\w{0,100}(?:\\.\\??\\w{1,100}|\\[[^\\]]{0,100}\\]){0,30})\\.\\??${(0,escape_pattern.
M)(wrong)}(?!\\w)`);const sources=[expression,message,...(0,expressions.l)(rgd.spec)];const paths2=sources.flatMap(source=>hint_named(before,source)??[]);const hints=paths2.
flatMap(path=>hintAt(evidence,rgd,path,wrong)??[]);return[...hints.filter(({meant})=>meant!==null),...hints].slice(0,1)}function hintAt(evidence,rgd,path,wrong){
const[root="",...parts2]=withoutPositions(path).replaceAll("?","").split(".");const names2=fieldsAfter(evidence,rgd,root,parts2);const meant=(0,closest.k)(wrong,
names2);const place2=parts2.join(".");const isKnown2=root==="schema"&&parts2[0]==="spec"&&names2.length>0;const has=`${place2} of the schema has ${names2.slice(
0,15).join(", ")}.`;if(meant!==null)return meantInstead(meant,wrong,` in ${path}.${wrong}`,isKnown2?has:void 0);return isKnown2?{why:has,fix:advice(`Add ${wrong}\
 to spec.schema.${place2} of the RGD, or read a field that is there.`),meant:null}:null}function fieldsAfter(evidence,rgd,root,parts2){if(root!=="schema"){const resource=templateOf(
rgd,root);const made=(0,kubernetes_fields.ZZ)(resource,"template")??(0,kubernetes_fields.ZZ)(resource,"externalRef");if(made===void 0)return[];return[...fieldsOfKind(
evidence,(0,kubernetes_fields.Qq)(made,"kind")??"",parts2),...keysAt(made,parts2)]}const[part,...rest]=parts2;if(part===void 0)return["spec","metadata","status",
"apiVersion","kind"];return part==="metadata"?fieldsOfKind(evidence,"",parts2):fieldsOfSchema(rgd,part,rest)}function keysAt(value,path){const[first,...rest]=path;
if(Array.isArray(value))return value.flatMap(one=>keysAt(one,path));if(first!==void 0)return keysAt((0,kubernetes_fields.ZZ)(value,first),rest);return(0,kubernetes_fields.
HP)(value)};const functions=[...["has","size","string","int","uint","double","bool","bytes","type","dyn","duration"],...["timestamp","all","exists","exists_one",
"map","filter","matches","contains","startsWith"],...["endsWith","lowerAscii","upperAscii","replace","split","join","trim","substring","indexOf"],...["format","\
orValue","optional","base64","json","random","hash","lists","maps","runtime"],...["omit","quantity","url"]];const elsewhere={...{spec:"schema.spec",metadata:"sc\
hema.metadata",self:"schema",instance:"schema",this:"schema"},...{parameters:"schema.spec",parent:"schema",inputs:"schema.spec",input:"schema.spec"}};function expressionHints(about){
const{rgd,told}=about;const{message,expression}=told;const unknown=hint_named(/unknown (?:identifiers|functions): \[(?<name>[^\]\n]{1,500})\]/,message)?.split(/[\s,]+/)??
[...message.matchAll(/undeclared reference to '(?<name>[^'\n]{1,200})'/g)].flatMap(({groups:groups2})=>groups2?.name??[]);const identifiers=unknown.slice(0,5).flatMap(
name=>isFunction(name,about)?nearly(name,functions,inExpression(expression)):hyphenHint(about,name)??identifierHint(rgd,name,expression));if(identifiers.length>
0){const distinct=[...new Map(identifiers.map(hint=>[JSON.stringify(hint.fix),hint])).values()];return distinct.some(({meant})=>meant!==null)?distinct:[...distinct,
...misspeltField(about)]}const shell2=[...expression===null?[]:[expression],...(0,expressions.l)(rgd.spec)].find(source=>isShell(source)&&(source===expression||
message.includes(`(${source})`)));if(shell2!==void 0)return[escapeHint(shell2,"a variable of a shell")];const fields=[...wordOfCelHint(about),...misspeltField(about)];
return fields.length>0?fields:overloadHint(about)}const isFunction=(name,{rgd,told:{message,expression}})=>message.includes("unknown functions: [")||(expression===
null?(0,expressions.l)(rgd.spec):[expression]).some(source=>source.includes(`${name}(`));const inExpression=expression=>expression===null||expression.length>200?
"":` in \${${expression}}`;function identifierHint(rgd,name,expression){const resources2=(0,kubernetes_fields.p_)(rgd,"spec","resources");const ids2=resources2.
flatMap(resource=>(0,kubernetes_fields.Qq)(resource,"id")??[]);const loops=resources2.flatMap(resource=>(0,kubernetes_fields.p_)(resource,"forEach").flatMap(dimension=>Object.
keys(dimension)));const where2=inExpression(expression);const names2=[...ids2,...loops,"schema","each"];if(/^[A-Z][A-Z0-9_]{1,100}$/.test(name)){const shell2=escapeHint(
sourceWith(rgd,name),"a variable of a shell");const inOtherCase=names2.filter(one=>one.toUpperCase()===name);return[shell2,...nearly(name,inOtherCase,where2)]}const near=names2.
includes(name)?[]:nearly(name,names2,where2);if(near.length>0)return near;const owner=elsewhere[name];if(owner!==void 0)return[meantInstead(owner,name,where2,`${name}\
 is probably ${owner}. Fields of the instance are below schema.`)];if(/^(?:Values|Release|Chart|Capabilities|Files)$/.test(name))return[{why:`${name} is a word \
of Helm, and kro renders no charts.`,fix:advice(`Write {{ .${name}.… }} where Helm renders the RGD, or read the instance: \${schema.spec.…}`),meant:null}];const outOfPlace=outOfPlaceHint(
rgd,name);if(outOfPlace!==null)return[outOfPlace];if(ids2.length===0)return[];return[{why:`Expressions of this RGD may refer to schema and to its resources: ${ids2.
slice(0,10).join(", ")}.`,fix:escapeHint(sourceWith(rgd,name),"meant for another program").fix,meant:null}]}const sourceWith=(rgd,name)=>(0,expressions.l)(rgd.spec).
find(source=>source.split(/[^\w]/).includes(name))??name;const isShell=expression=>/^(?:[A-Za-z_]\w{0,100}(?::[-=?+]|#\S|%%|\^\^|,,)|[#!]\w|[@?*$]$)/.test(expression.
trim());const escapeHint=(source,what)=>({why:`\${${source}} looks like ${what}; kro takes every \${…} of a template for an expression of its own.`,fix:advice(
`If \${${source}} is ${what}, give it to kro as a text: \${"\${${source.replaceAll('"','\\"')}}"}`),meant:null});function overloadHint({told:{message,expression}}){
const{operator,types:types2}=/no matching overload for '(?<operator>[^'\n]{1,60})' applied to '(?:[^'(\n]{1,300}\.)?\((?<types>[^'\n]{1,300})\)'/.exec(message)?.
groups??{};if(operator==="_+_"&&/(?:^|, )string(?:,|$)/.test(types2??""))return[{why:"CEL joins a text with a text only, and converts nothing by itself.",fix:advice(
"Put string(…) around the value that is not a text."),meant:null}];if(operator==="orValue"){const value=hint_named(/(?<name>[A-Za-z_][\w.]{0,300})\.orValue\(/,
expression,message);const optional=value?.replace(/\.(?=[^.]{1,300}$)/,".?");return[{why:"orValue is a function of an optional value, and .? in front of the fie\
ld makes it one.",fix:advice(`Write ${optional??"schema.spec.?FIELD"}.orValue(…)`),meant:null}]}if(operator==="base64.decode"&&types2==="bytes"){const value=hint_named(
/base64\.decode\((?:string\()?(?<name>[\w.["\]-]{1,300})\)/,expression,message);return[{why:"data of a Secret is decoded where an expression reads it: of type b\
ytes, no longer base64.",fix:advice(`Leave base64.decode out: \${string(${value??"…"})}`),meant:null}]}return operator==="_?_:_"?[{why:"Both branches of a ? b\
 : c need the same type.",fix:advice("Convert one of the branches, or wrap both in dyn(…)."),meant:null}]:[]}function openApiRead({rgd,told:{expression}}){const path=hint_named(
/(?<![\w.])schema\.spec\.(?<name>\w{1,100}(?:\.\w{1,100}){0,20})/,expression);const hint=path===null?null:openApiHint(rgd,path.split("."));return hint===null?[]:
[hint]};function hintsOf(about){switch(about.told.kind){case"kind-not-installed":return kindHints(about);case"definition-invalid":return[...expressionKindHints(
about),...ofNames(about)];case"naming-convention":return conventionHint(about);case"type-mismatch":return openApiRead(about);case"unknown-field":return templateHints(
about);default:return ofNames(about)}}function ofNames(about){const hints=expressionHints(about);return hints.length>0?hints:schemaHints(about)}function templateHints({
evidence,rgd,told:{words,resource,path}}){const wrong=hint_named(/(?:schema not found for field |field ")(?<name>[\w-]{1,200})/,words);if(wrong===null)return[];
const parts2=withoutPositions(path??"").split(".");const parents=parts2.slice(0,parts2.lastIndexOf(wrong));const where2=path===null?"":` at ${[...parents,wrong].
join(".")}`;const kind=resource===null?null:(0,kubernetes_fields.Qq)(templateOf(rgd,resource),"template","kind");const ofKind=kind===null||path===null?[]:fieldsOfKind(
evidence,kind,parents);const near=nearly(wrong,ofKind,where2);return near.length>0||fieldNames.includes(wrong)?near:nearly(wrong,fieldNames,where2)};const storyRule=({
id:id2,component,description,supersedes},find)=>defineRule({id:id2,component,description,...supersedes===void 0?{}:{supersedes},find});;const definitionRules=[...definitionStories.
map(story=>storyRule(story,evidence=>(0,kro_objects.w8)(evidence).flatMap(rgd=>{const known=storyOf(evidence,rgd);return known?.story===story?[tell(evidence,story,
rgd,known.told)]:[]}))),defineRule({id:"resource/rgd-inactive",component:"rgd",description:"A ResourceGraphDefinition is not Active.",find:evidence=>(0,kro_objects.
w8)(evidence).filter(rgd=>storyOf(evidence,rgd)===null).map(rgd=>inactive(evidence,rgd))})];function storyOf(evidence,rgd){for(const told of reasonsOf(evidence,
kro_rgd.Ie,rgd)){const kind=told.kind==="refused"?isAboutFields(told)?"crd-not-written":null:told.kind;const story=definitionStories.find(({kinds:kinds2})=>kind!==
null&&kinds2.includes(kind));if(story!==void 0)return{story,told}}return null}const isAboutFields=({refusal:refusal2})=>refusal2!==null&&refusal2.fields.length>
0;function tell(evidence,story,rgd,told){const about={evidence,rgd,told};const hints=hintsOf(about);const meant=hints.find(hint=>hint.meant!==null)?.meant;return{
title:`${story.title(about)}${meant===void 0?"":` (did you mean ${meant}?)`}`,detail:[...hints.map(({why})=>why),story.detail(about)].filter(one=>one!=="").join(
" "),object:(0,kubernetes_object.V)(rgd),evidence:[told.quote],fix:[...hints.map(({fix})=>fix),...story.fix(about,hints)]}}function inactive(evidence,rgd){const conditions=(0,
kubernetes_conditions.yb)(rgd);const telling=conditions.find(({type,status})=>status==="False"&&type!=="Ready")??conditions.find(({status})=>status!=="True");return{
title:`RGD ${rgd.metadata.name} is not Active${telling===void 0?": kro has not reconciled it":firstLineOf(telling)}`,detail:telling===void 0?"It has no conditio\
ns, so no controller reconciled it.":`The condition ${telling.type} is ${telling.status}${wordsOf(telling)===""?".":`: ${wordsOf(telling)}`}`,object:(0,kubernetes_object.
V)(rgd),evidence:[telling===void 0?(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd):(0,reading_quotes.iK)(evidence,kro_rgd.Ie,rgd,telling.type,whereWordsAre(telling))],
fix:[run(`kubectl get rgd ${rgd.metadata.name} -o yaml   # conditions`),run(`kubectl logs -n ${(0,reading_names.w)(evidence).kroNamespace} -l ${(0,reading_names.
w)(evidence).kroSelector}`)]}}var reading_children=__webpack_require__(199);;const deletionSeconds=60;const finalizerSeconds=10;const deletionRules=[defineRule(
{id:"resource/rgd-gone",component:"instance",supersedes:["resource/namespace-waits-for-instance"],description:"An instance is stuck in Terminating because its R\
GD was deleted.",find:evidence=>evidence.listed(kro_rgd.Ie)?leaving(evidence).filter(instance2=>(0,reading_children.b_)(evidence,instance2)===null).map(instance2=>withoutRgd(
evidence,instance2)):[]}),defineRule({id:"resource/deletion-stuck",component:"instance",supersedes:["resource/child-deleting","resource/nested-instance","resour\
ce/namespace-waits-for-instance"],description:"An instance is stuck in Terminating.",find:evidence=>leaving(evidence).filter(instance2=>(0,reading_children.b_)(
evidence,instance2)!==null||!evidence.listed(kro_rgd.Ie)).filter(instance2=>stuckNested(evidence,instance2)===null).flatMap(instance2=>stuck(evidence,instance2))})];
const leaving=evidence=>(0,kro_objects.sG)(evidence).filter(({object})=>object.metadata.deletionTimestamp!==void 0);const lasts=(evidence,object,seconds)=>(0,steps.
$T)(evidence)||(leavingFor(evidence,object)??0)>seconds;function withoutRgd(evidence,{resource,object}){const name=(0,reading_children.Ol)(evidence,resource);const rgd=name===
null?"RGD":`RGD ${name}`;const crd=evidence.objects(kubernetes_crd.mE).find(({metadata})=>metadata.name===resource);return{title:`${object.kind} ${where(object.
metadata)} is stuck in Terminating: its ${rgd} was deleted, and kro does not remove the finalizer kro.run/finalizer without it`,detail:"An RGD that is deleted t\
akes its controller with it and leaves the CRD (config.allowCRDDeletion is false by default). The instance keeps the state that it had, and waits.",object:(0,kubernetes_object.
V)(object),evidence:[(0,reading_quotes.MO)(evidence,resource,object,"metadata","deletionTimestamp"),...crd===void 0?[]:[(0,reading_quotes.MO)(evidence,kubernetes_crd.
mE,crd,"metadata","labels",kro_labels.a.rgd)]],fix:[advice(`Apply the ${rgd} again: kro takes over its CRD by name and finishes the deletion. Then delete instan\
ces first, and the RGD after them.`),advice(`Last resort, leaves what it made: kubectl patch ${(0,kubernetes_object.E)(object)} --type=json -p '[{"op":"remove",\
"path":"/metadata/finalizers"}]'`)]}}function stuckNested(evidence,{object}){const names2=(0,reading_children.Xv)(evidence,object);if(names2.size===0)return null;
const inner=leaving(evidence).filter(one=>names2.has((0,kubernetes_object.V)(one.object))&&stuck(evidence,one).length>0);return inner.find(one=>(0,reading_children.
Xv)(evidence,one.object).size===0)??inner[0]??null}function stuck(evidence,instance2){const{resource,object}=instance2;const children=(0,reading_children.LU)(evidence,
object);const held=children.filter(child=>child.object.metadata.deletionTimestamp!==void 0&&foreignFinalizers(child.object).length>0&&lasts(evidence,child.object,
finalizerSeconds));if(held.length>0)return[heldBy(evidence,instance2,held)];if(waitsForOthers(object)&&lasts(evidence,object,finalizerSeconds))return[heldByItself(
evidence,instance2)];if(!lasts(evidence,object,deletionSeconds))return[];const blocked=(0,kubernetes_conditions.yb)(object).find(({message})=>message.startsWith(
"deletion blocked: "));const left=children.map(child=>`${child.object.kind} ${where(child.object.metadata)}`);return[{title:`${object.kind} ${where(object.metadata)}\
 is stuck in Terminating${blocked===void 0?left[0]===void 0?"":`: ${left[0]} is still there`:`: ${blocked.message.slice("deletion blocked: ".length)}`}`,detail:`\
Its finalizer kro.run/finalizer is removed by kro, once everything that it made is gone.${left.length===0?"":` Still there: ${left.slice(0,10).join(", ")}.`}`,object:(0,
kubernetes_object.V)(object),evidence:[(0,reading_quotes.MO)(evidence,resource,object,"metadata","deletionTimestamp")],fix:[run(`kubectl get ${(0,kubernetes_object.
E)(object)} -o yaml   # conditions say what blocks`),advice(`With kro gone for good: kubectl patch ${(0,kubernetes_object.E)(object)} --type=json -p '[{"op":"re\
move","path":"/metadata/finalizers"}]'`)]}]}const waitsForOthers=object=>foreignFinalizers(object).length>0&&!finalizersOf(object).some(finalizer2=>finalizer2.startsWith(
"kro.run/"));function heldByItself(evidence,{resource,object}){const foreign=foreignFinalizers(object);return{title:`${object.kind} ${where(object.metadata)} is\
 stuck in Terminating: it waits for the controller of its ${finalizerWords(foreign)}`,detail:"kro has deleted what it made and removed its own finalizer. The on\
e that is left was set by another controller, which also removes it.",object:(0,kubernetes_object.V)(object),evidence:[quoteFinalizer(evidence,resource,object),
(0,reading_quotes.MO)(evidence,resource,object,"metadata","deletionTimestamp")],fix:[advice(`Start the controller that serves ${foreign.join(", ")}, or look why\
 it does not finish.`),advice(`Last resort, may leave something behind outside of the cluster: kubectl patch ${(0,kubernetes_object.E)(object)} --type=json -p '\
[{"op":"remove","path":"/metadata/finalizers"}]'`)]}}function heldBy(evidence,{resource,object},held){const first=held[0]?.object??object;const foreign=foreignFinalizers(
first);return{title:`${object.kind} ${where(object.metadata)} is stuck in Terminating: it waits for ${first.kind} ${where(first.metadata)}, which has the ${finalizerWords(
foreign)}`,detail:`kro deletes what an instance made before it lets the instance go. ${held.slice(0,10).map(child=>`${child.object.kind} ${where(child.object.metadata)}\
 is deleted once its controller removes ${finalizersOf(child.object).join(", ")}`).join("; ")}. That controller is not there, or cannot delete what the object s\
tands for.`,object:(0,kubernetes_object.V)(object),evidence:[...held.slice(0,3).map(child=>quoteFinalizer(evidence,child.resource,child.object)),(0,reading_quotes.
MO)(evidence,resource,object,"metadata","deletionTimestamp")],fix:[run(`kubectl describe ${(0,kubernetes_object.E)(first)}   # what its controller says; is that\
 controller running?`),advice(`Last resort, may leave something behind outside of the cluster: kubectl patch ${(0,kubernetes_object.E)(first)} --type=json -p '[\
{"op":"remove","path":"/metadata/finalizers"}]'`)]}};const expressionRules=[defineRule({id:"resource/expressions-missing",component:"definition",description:"An\
 RGD arrived without its ${…}: a tool on the way replaced them as its own variables.",find:evidence=>(0,kro_objects.C3)(evidence).filter(({metadata})=>metadata.
deletionTimestamp===void 0).flatMap(rgd=>eaten(evidence,rgd))})];const replaced="make, envsubst, Flux (postBuild), Helm, Terraform and a shell (a heredoc withou\
t quotes) replace ${…} by a variable of their own, which is empty. kro then asks for an object without a name: name is required.";function remainsOf(name){if(name===
"")return{what:"an empty name",why:replaced};if(/(?:^|[^$])\$\$\{/.test(name))return{what:`the name ${name}, with $$`,why:"$$ is how make and Flux are told to l\
eave a $ alone; here nothing turned it back into one."};if(/\\\$\{/.test(name))return{what:`the name ${name}, with a backslash`,why:"The backslash kept a shell \
from the expression, and stayed: in a heredoc with quotes, or a file that no shell reads."};if(/(?<!\$)\{\s{0,5}(?:schema|each|[a-z]\w{0,62})\.[\w.]{1,200}\s{0,5}\}|\$\((?:schema|each)\./.
test(name))return{what:`the name ${name}, whose braces are not an expression`,why:"An expression begins with ${: its $ was taken by a shell, make or a template,\
 or was never written."};return!name.includes("${")&&/^[-.]|[-.]$/.test(name)?{what:`the name ${name}`,why:replaced}:null}function eaten(evidence,rgd){const resources2=(0,
kubernetes_fields.p_)(rgd,"spec","resources");const bare=resources2.flatMap(resource=>{const name=(0,kubernetes_fields.Qq)(resource,"template","metadata","name");
const generated=(0,kubernetes_fields.ZZ)(resource,"template","metadata","generateName")!==void 0;const remains=name===null||generated?null:remainsOf(name);return remains===
null?[]:[{resource,remains}]});const first=bare[0];if(first===void 0)return[];const{what,why}=first.remains;const left=(0,expressions.l)(rgd.spec).length>0;const named2=bare.
map(({resource})=>`${(0,kubernetes_fields.Qq)(resource,"id")} (${(0,kubernetes_fields.Qq)(resource,"template","kind")??"no kind"})`);return[{title:`RGD ${rgd.metadata.
name} arrived without its expressions: ${what} in metadata.name of resource ${named2.slice(0,5).join(", ")}`,detail:`${left?"Some of its ${…} are":"None of it\
s ${…} is"} left in the cluster. ${why}`,object:(0,kubernetes_object.V)(rgd),evidence:[(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd,...["spec","resources",resources2.
indexOf(first.resource),"template","metadata","name"])],fix:[run(`kubectl get rgd ${rgd.metadata.name} -o yaml | grep -n 'name:'   # compare with the file`),advice(
"A shell: cat <<'EOF' (with quotes); make: $$ instead of $; envsubst: name its variables (envsubst '$TAG'); Flux: the annotation kustomize.toolkit.fluxcd.io/sub\
stitute: disabled on the RGD.")]}]}var stand_ins_read=__webpack_require__(52905);;const attachments=["parents","ancestors","listeners"];const phases=["phase","s\
tate","health"];const messages=["message","failureMessage","errorMessage","error","reason","failureReason"];const isBad=/fail|error|degraded|invalid|missing|unhealthy|rejected/i;
const statusWords=object=>ofAttachments(object)??ofBareConditions(object)??ofPhase(object);function ofAttachments(object){for(const name of attachments)for(const[
at,one]of(0,kubernetes_fields.p_)(object,"status",name).entries())for(const[index,condition]of(0,kubernetes_fields.p_)(one,"conditions").entries()){const why=(0,
kubernetes_fields.Qq)(condition,"message")||(0,kubernetes_fields.Qq)(condition,"reason");if((0,kubernetes_fields.Qq)(condition,"status")!=="False"||!why)continue;
return{words:`its ${(0,kubernetes_fields.Qq)(condition,"type")} is False for one of its ${name}: ${why}`,path:["status",name,at,"conditions",index,"status"]}}return null}
function ofBareConditions(object){const conditions=(0,kubernetes_fields.p_)(object,"status","conditions");const at=conditions.findIndex(one=>(0,kubernetes_fields.
ZZ)(one,"status")===void 0&&isBad.test((0,kubernetes_fields.Qq)(one,"type")??""));const type=(0,kubernetes_fields.Qq)(conditions[at],"type");return type===null?
null:{words:`it has ${type}: ${(0,kubernetes_fields.Qq)(conditions[at],"message")??""}`,path:["status","conditions",at,"type"]}}function ofPhase(object){const status=(0,
kubernetes_fields.ZZ)(object,"status");for(const name of phases.filter(one=>(0,kubernetes_fields.HP)(status).includes(one))){const nested=(0,kubernetes_fields.Qq)(
status,name)===null;const phase=nested?(0,kubernetes_fields.Qq)(status,name,"status"):(0,kubernetes_fields.Qq)(status,name);const holder=nested?(0,kubernetes_fields.
ZZ)(status,name):status;const why=messages.flatMap(one=>(0,kubernetes_fields.Qq)(holder,one)??[]).find(one=>one!=="");if(phase===null||why===void 0&&!isBad.test(
phase))continue;return{words:`its ${name} is ${phase}${why===void 0?"":`: ${why}`}`,path:nested?["status",name,"status"]:["status",name]}}return null};function lastWarning(evidence,child){
const warning=child===void 0?void 0:(0,events.v5)(evidence,child)[0];return child===void 0||warning===void 0?null:{detail:` The last warning about ${child.kind}\
 ${child.metadata.name}: ${warning.message}`,quote:warning.quote}}const badWhenTrue=/(?:^|\.)(?:Terminal|Recoverable|Stalled|Failed|Degraded|ReconcileError)$/;function troubleOf(evidence,{
resource,object}){const found=(0,kubernetes_conditions.yb)(object).find(({type:type2,status:status2,message:message2,reason:reason2})=>(message2!==""||reason2!==
"")&&status2==="False"!==badWhenTrue.test(type2)&&status2!=="Unknown");const pretended2=(0,stand_ins_read.lL)(evidence,object);const name=`${object.kind} ${where(
object.metadata)}`;const elsewhere2=found===void 0&&pretended2===null?statusWords(object):null;if(elsewhere2!==null){const[words=""]=elsewhere2.words.split("\n",
1);return{title:`; ${words}`,detail:` ${name} says of itself: ${words.replace(/\.$/,"")}.`,quote:(0,reading_quotes.MO)(evidence,resource,object,...elsewhere2.path)}}
if(found===void 0)return pretended2===null||pretended2.outcome==="ready"?null:{title:"",detail:` No controller is there for ${name}: ${(0,stand_ins_read.Z9)(pretended2)}\
.`,quote:(0,reading_quotes.MO)(evidence,resource,object)};const{type,status,message,reason}=found;return{title:`; its ${type} is ${status}: ${(message||reason).
split("\n",1)[0]}`,detail:` ${name} says ${(0,kubernetes_conditions.pu)(found).replace(/\.$/,"")}.${pretended2===null?"":` No controller is there for it: ${(0,stand_ins_read.
Z9)(pretended2)}.`}`,quote:(0,reading_quotes.iK)(evidence,resource,object,type,message===""?"reason":"message")}}const builtIn=new Set(["InstanceManaged","Graph\
Resolved","ResourcesReady","Ready","InstanceSynced"]);function authored(evidence,instance2){const types2=(0,kubernetes_conditions.yb)(instance2.object).map(({type})=>type);
const rgd=(0,reading_children.b_)(evidence,instance2);const hidden=rgd===null?types2.length>0&&!types2.includes("ResourcesReady")&&types2.some(type=>!builtIn.has(
type)):(0,kubernetes_fields.p_)(rgd,"spec","schema","status","conditions").length>0;const written=types2.length===0?"":` (${types2.join(", ")})`;return hidden?`\
 The RGD declares conditions of its own${written}, which stand in place of kro's: kro's reason is only in its log, or in an entry that reads runtime.condition(s\
chema, 'ResourcesReady').`:""}function absent(evidence,instance2){const present=new Set((0,reading_children.LU)(evidence,instance2.object).map(({node})=>node));
const missing2=(0,kubernetes_fields.p_)((0,reading_children.b_)(evidence,instance2),"spec","resources").filter(resource=>{const kind=(0,kubernetes_fields.Qq)(resource,
"template","kind");const listed=resourceOfKind(evidence,(0,kubernetes_fields.Qq)(resource,"template","apiVersion")??"",kind??"");return listed!==null&&evidence.
listed(listed)&&(0,kubernetes_fields.p_)(resource,"includeWhen").length===0&&(0,kubernetes_fields.p_)(resource,"forEach").length===0&&!present.has((0,kubernetes_fields.
Qq)(resource,"id"))&&kind!=="Secret"});const names2=missing2.map(resource=>`${(0,kubernetes_fields.Qq)(resource,"id")} (${(0,kubernetes_fields.Qq)(resource,"tem\
plate","kind")})`);return names2.length===0?"":` Not there: ${names2.slice(0,10).join(", ")}.`}var needed_paths=__webpack_require__(15172);var parse=__webpack_require__(
8429);var parts=__webpack_require__(75308);var cel_path=__webpack_require__(94079);;function readByReadyWhen(expression,id2,object){const cel=expression===null?
null:(0,parse.W)(expression);if(cel===null)return null;const read2=(0,needed_paths.C)(cel).filter(([root])=>root===id2||root==="each");const absent2=read2.find(
([,...path])=>(0,kubernetes_fields.ZZ)(object,...path)===void 0);if(absent2!==void 0)return withoutField(absent2,object,cel);const types2=(0,kubernetes_conditions.
yb)(object).map(({type})=>type);const wanted=conditionTypes(cel).find(type=>!types2.includes(type));if(wanted!==void 0&&read2.some(path=>path.at(-1)==="conditio\
ns"))return withoutCondition(wanted,types2,object);return withValues(read2,object)}function withoutField([root="",...path],object,cel){const at=path.findIndex((_,index)=>(0,
kubernetes_fields.ZZ)(object,...path.slice(0,index+1))===void 0);const[holder,missing2]=[path.slice(0,at),String(path[at])];const there=(0,kubernetes_fields.HP)(
object,...holder);const whole=(0,cel_path.L)(path.slice(0,at+1));const meant=(0,closest.k)(missing2,there);const why=whyAbsent(object,path,missing2,cel);const optional=`${(0,
cel_path.L)([root,...holder])}.?${(0,cel_path.L)(path.slice(at))}.orValue(${why?.value??"…"})`;return{title:`; it has no ${whole}`,detail:` ${object.kind} ${object.
metadata.name} has no ${whole}: ${holder.length===0?"it":(0,cel_path.L)(holder)} has ${there.length===0?"no fields":there.slice(0,15).join(", ")}.${why?.detail??
""}`,fix:[...meant===null?[]:[advice(`Did you mean ${meant} instead of ${missing2}?`)],...why?.fix??[],...why?.value===null?[]:[advice(`Read it optionally in re\
adyWhen: ${optional}`)]]}}function whyAbsent(object,path,name,cel){if((0,kubernetes_fields.ZZ)(object,"status")===void 0&&path[0]==="status")return{detail:" Its\
 controller has not looked at it, or is not in this cluster.",fix:[],value:null};if(isCounter(object,name))return{detail:" Kubernetes leaves a counter out of a \
status while it is 0.",fix:[],value:wantsMoreThanNone(cel)?null:"0"};if(isLoadBalancer(object,path))return{detail:" Nothing writes it in a cluster without an in\
gress controller or a load balancer.",fix:[advice("In setup-kro: stand-ins: auto writes it, as a load balancer does.")],value:null};return null}const wantsMoreThanNone=cel=>cel.
kind==="binary"&&["==",">=",">"].includes(cel.operator)?[cel.left,cel.right].some(side=>side.kind==="literal"&&typeof side.value==="number"&&(side.value>0||cel.
operator===">")):(0,parts.C)(cel).some(wantsMoreThanNone);function withoutCondition(wanted,types2,object){const meant=(0,closest.k)(wanted,types2);const there=types2.
length===0?"no conditions":`only ${types2.join(", ")}`;return{title:`; it has no condition ${wanted}`,detail:` ${object.kind} ${object.metadata.name} has no con\
dition of the type ${wanted}, which readyWhen looks for: it has ${there}.`,fix:meant===null?[]:[advice(`Did you mean the condition ${meant} instead of ${wanted}\
?`)]}}function withValues(read2,object){const values=read2.flatMap(([,...path])=>{const value=(0,kubernetes_fields.ZZ)(object,...path);return typeof value==="ob\
ject"?[]:[`${(0,cel_path.L)(path)} is ${JSON.stringify(value)}`]});const told=[...new Set(values)].slice(0,5).join(", ");return told===""?null:{title:`; its ${told}`,
detail:` In ${object.kind} ${object.metadata.name} ${told}.`,fix:[]}}function conditionTypes(cel){if(cel.kind!=="binary"||cel.operator!=="==")return(0,parts.C)(
cel).flatMap(conditionTypes);const sides=[cel.left,cel.right];const isType=sides.some(side=>side.kind==="field"&&side.name==="type");return isType?sides.flatMap(
side=>side.kind==="literal"&&typeof side.value==="string"?[side.value]:[]):sides.flatMap(conditionTypes)}function isCounter({apiVersion:apiVersion2},name){return apiVersion2===
"apps/v1"&&/replicas$/i.test(name)||apiVersion2==="batch/v1"&&["active","failed","succeeded","ready"].includes(name)}const isLoadBalancer=({kind},path)=>(kind===
"Ingress"||kind==="Service")&&path[1]==="loadBalancer";;function awaitedBy(evidence,{resource,object}){const told=reasonsOf(evidence,resource,object)[0];const child=(0,
reading_children.LU)(evidence,object).find(({node})=>node!==null&&node===told?.resource);if(told===void 0||child===void 0)return null;const own=troubleOf(evidence,
child);const warning=lastWarning(evidence,child.object);const isNotReady=told.kind==="child-not-ready";const isSilent2=own===null&&warning===null;const read2=isSilent2&&
isNotReady?readByReadyWhen(told.expression,child.node??"",child.object):null;const{kind,metadata}=child.object;return{title:`: it waits for ${kind} ${where(metadata)}${isNotReady?
` (${told.words})`:""}${own?.title??read2?.title??""}`,detail:own?.detail??read2?.detail??"",warning:warning?.detail??"",quotes:[own,warning].flatMap(one=>one?.
quote??[]),fix:[run(`kubectl describe ${(0,kubernetes_object.E)(child.object)}   # why it is not what readyWhen wants`),...read2?.fix??[]]}}function stateOf(evidence,instance2){
const{resource,object,state}=instance2;const conditions=(0,kubernetes_conditions.yb)(object).filter(({status})=>status!=="True");const telling=conditions.find(({
type})=>type!=="Ready")??conditions[0];const awaited=awaitedBy(evidence,instance2);const more=(awaited?.detail??"")+authored(evidence,instance2)+absent(evidence,
instance2)+(awaited?.warning??"");return{title:`${object.kind} ${where(object.metadata)} is ${state}${awaited?.title??(telling===void 0?"":firstLineOf(telling))}`,
detail:telling===void 0?`It has no condition that says why.${more}`:sentenceOf(telling,more),object:(0,kubernetes_object.V)(object),evidence:[telling===void 0?(0,
reading_quotes.MO)(evidence,resource,object,"status","state"):(0,reading_quotes.iK)(evidence,resource,object,telling.type,whereWordsAre(telling)),...awaited?.quotes??
[]],fix:[...awaited?.fix??[],run(`kubectl get ${(0,kubernetes_object.E)(object)} -o yaml`)]}};const who=({instance:{object}})=>{const{namespace,name}=object.metadata;
return`${object.kind} ${namespace===void 0?"":`${namespace}/`}${name}`};const command=({instance:{object}},verb,more="")=>`kubectl ${verb} ${(0,kubernetes_object.
E)(object)}${more}`;const instance_story_rgdName=({evidence,instance:instance2})=>(0,reading_children.b_)(evidence,instance2)?.metadata.name??(0,reading_children.
Ol)(evidence,instance2.resource);const rgdWords=about=>{const name=instance_story_rgdName(about);return name===null?"its RGD":`RGD ${name}`};const secondResource=about=>(0,
reading_children.LU)(about.evidence,about.instance.object).find(({node})=>node===about.told.resource)?.object??null;var defaults=__webpack_require__(91495);;const resourcesOf=({
evidence,instance:instance2})=>(0,kubernetes_fields.p_)((0,reading_children.b_)(evidence,instance2)??void 0,"spec","resources");;const missingKey=({told:{words}})=>/no such (?:key|field|attribute)[: ']{1,3}(?<key>[\w.-]{1,200})/.
exec(words)?.groups?.key??null;function keysBeside(about){const key=missingKey(about);const reads=[...(about.told.expression??"").matchAll(/(?<![\w.])(?<id>\w{1,100})\.\??(?<path>\w{1,100}(?:\.\??\w{1,100}){0,20})/g)];
for(const{groups:groups2}of reads){const parts2=(groups2?.path??"").replaceAll("?","").split(".");const at=key===null?-1:parts2.indexOf(key);const object=at===-1?
null:objectOf(about,groups2?.id??"");const parent=(0,kubernetes_fields.ZZ)(object,...parts2.slice(0,at));if(object===null||parent===null||typeof parent!=="objec\
t")continue;return{object,path:parts2.slice(0,at).join("."),keys:Object.keys(parent)}}return null}function objectOf(about,id2){const{evidence,instance:instance2}=about;
const made=(0,reading_children.LU)(evidence,instance2.object).find(({node})=>node===id2);if(made!==void 0)return made.object;const reference=(0,kubernetes_fields.
ZZ)(resourcesOf(about).find(resource=>(0,kubernetes_fields.Qq)(resource,"id")===id2),"externalRef");const[kind,name]=[(0,kubernetes_fields.Qq)(reference,"kind"),
(0,kubernetes_fields.Qq)(reference,"metadata","name")];const namespace=(0,kubernetes_fields.Qq)(reference,"metadata","namespace")??instance2.object.metadata.namespace;
return evidence.resources.flatMap(resource=>evidence.objects(resource)).find(one=>one.kind===kind&&one.metadata.name===name&&(one.metadata.namespace===void 0||one.
metadata.namespace===namespace))??null};function absentWriter(about,{object,path}){const read2=`${path}.${missingKey(about)}`;const crd=absent_writer_crdOf(about,
object);const writer=crd===void 0?null:(0,defaults.E2)(object,crd,read2);const pretended2=(0,stand_ins_read.lL)(about.evidence,object);const isUnset=pretended2?.
unset?.includes(read2)===true;if(writer===null&&!isUnset)return null;const own=advice(`Set ${read2} in the template of ${object.kind} ${object.metadata.name} in\
 the RGD.`);if(writer===null)return{detail:`The RGD's template does not set it: where the controller or a webhook of ${object.kind} runs, it may, but here a sta\
nd-in takes its place, and none of them is known to write it.`,fix:[own]};return{detail:`The ${writer.by} of ${writer.family} writes it where it runs; the RGD's\
 template does not, and kro waits until it comes.`,fix:[...pretended2===null?[advice(`In setup-kro: stand-ins: auto writes it, as the ${writer.by} of ${writer.family}\
 does.`)]:[],own]}}const absent_writer_crdOf=({evidence},{apiVersion:apiVersion2,kind})=>evidence.objects(kubernetes_crd.mE).find(crd=>{const defined=(0,kubernetes_crd.
IV)(crd);return defined.kind===kind&&defined.group===(0,api_path.F)(apiVersion2)});;function missingEntry(about){const{message,expression}=about.told;const index=/index out of bounds: (?<index>\d{1,10})/.
exec(message)?.groups?.index;if(index===void 0||expression===null)return null;const path=[...expression.matchAll(/(?<![\w.])(?<path>[A-Za-z_][\w.]{0,300})\[(?<index>\d{1,10})\]/g)].
find(({groups:groups2})=>groups2?.index===index)?.groups?.path;if(path===void 0)return null;const[root="",...rest]=path.split(".");const optionally=advice(`Or r\
ead it optionally: \${${path}[?${index}]….orValue(…)}`);const entries=`${Number(index)+1} ${index==="0"?"entry":"entries"}`;if(root==="schema")return{detail:`${rest.
join(".")} of the instance is a list of fewer than ${entries}.`,fix:[advice(`Give ${rest.join(".")} of the instance at least ${entries}.`),optionally]};const resource=resourcesOf(
about).find(one=>(0,kubernetes_fields.Qq)(one,"id")===root);const chosen=(0,kubernetes_fields.ZZ)(resource,"externalRef","metadata","selector");if(rest.length>0||
chosen===void 0)return null;const look=lookUp((0,kubernetes_fields.ZZ)(resource,"externalRef"),about);return{detail:`${root} is the list of the objects that the\
 selector of its externalRef finds: fewer than ${entries} in this cluster.`,fix:[...look===null?[]:[run(look)],optionally]}}function lookUp(reference,{instance:instance2}){
const kind=(0,kubernetes_fields.Qq)(reference,"kind")??"";const namespace=(0,kubernetes_fields.Qq)(reference,"metadata","namespace")??instance2.object.metadata.
namespace;const wanted=(0,selectors.n)((0,kubernetes_fields.ZZ)(reference,"metadata","selector"));if(kind===""||wanted===""||/[^\w.,=!/() -]/.test(`${wanted}${namespace??
""}`))return null;return`kubectl get ${kind.toLowerCase()}${namespace===void 0?"":` -n ${namespace}`} -l '${wanted}' --show-labels   # what the selector of the \
RGD finds`};function ownField(about){const key=missingKey(about);const{expression}=about.told;if(key===null)return null;const read2=[...(expression??"").matchAll(
/\bschema\.(?<path>spec(?:\.\w{1,100}){0,20})/g)];const path=read2.map(({groups:groups2})=>groups2?.path??"").find(one=>one.split(".").includes(key));if(path===
void 0)return about.told.verdict==="final"?`spec.….${key}`:null;const parts2=path.split(".");return parts2.slice(0,parts2.indexOf(key)+1).join(".")}function droppedFields({
instance:{object}}){const applied2=object.metadata.annotations?.[annotations.jo]??"";try{return(0,kubernetes_fields.HP)(JSON.parse(applied2),"spec").filter(key=>(0,
kubernetes_fields.ZZ)(object,"spec",key)===void 0)}catch{return[]}}function misspelt(about){const key=missingKey(about);return key===null?null:(0,closest.k)(key,
droppedFields(about))}const readBy=({evidence,instance:instance2,told:{expression}})=>(0,reading_children.LU)(evidence,instance2.object).filter(({node})=>node!==
null&&new RegExp(`(?<![\\w.])${(0,escape_pattern.M)(node)}[.[?]`).test(expression??"")).map(({object})=>object);function troubleBeside(about){const{evidence,instance:instance2}=about;
const beside=keysBeside(about);const child=(0,reading_children.LU)(evidence,instance2.object).find(({object})=>object===beside?.object);return child===void 0||ownField(
about)!==null?null:troubleOf(evidence,child)}const missingFieldStories=[{id:"resource/field-missing",component:"instance",supersedes:["resource/instance-given-u\
p","resource/nested-instance"],description:"An expression reads a field that does not exist.",kinds:["field-missing"],title:about=>{const own=ownField(about);return own===
null?`${who(about)} waits for a field that is not there: ${about.told.words}${about.told.expression===null?"":` in \${${about.told.expression}}`}${troubleBeside(
about)?.title??""}`:`${who(about)} leaves out ${own}, which ${rgdWords(about)} uses: ${about.told.words}`},detail:about=>{const entry=missingEntry(about);if(entry!==
null)return`${entry.detail} kro waits until it is longer.`;const typo=misspelt(about);const child=secondResource(about);const beside=keysBeside(about);if(ownField(
about)===null&&beside!==null&&beside.path===""&&missingKey(about)==="status")return`${beside.object.kind} ${beside.object.metadata.name} has no status at all: i\
ts controller has not looked at it, or is not in this cluster. kro waits until it comes.`;if(ownField(about)===null&&beside!==null)return`${beside.path===""?"":
`${beside.path} of `}${beside.object.kind} ${beside.object.metadata.name} has ${beside.keys.length===0?"no fields":beside.keys.slice(0,15).join(", ")}, and not ${missingKey(
about)}. ${absentWriter(about,beside)?.detail??"kro waits until it comes: it never does where the name is wrong, or where nothing writes it in this cluster."}${troubleBeside(
about)?.detail??""}`;if(ownField(about)===null)return`kro waits until another resource has it${child===null?"":` (${child.kind} ${child.metadata.name} is there)`}\
. It never comes where the name of the field is wrong, or where nothing writes it in this cluster.`;return`${typo===null?"":`The instance was written with spec.${typo}\
, which the schema does not have: the API server dropped it. `}Fields of a SimpleSchema are optional unless they say otherwise; kro waits for a missing one as i\
t waits for a status: without a timeout and without a line in its log.`},fix:about=>{const entry=missingEntry(about);if(entry!==null)return entry.fix;const own=ownField(
about);const key=missingKey(about)??"FIELD";const typo=misspelt(about);const beside=keysBeside(about);const near=beside===null?null:(0,closest.k)(key,beside.keys);
if(own===null)return[...beside===null?[]:absentWriter(about,beside)?.fix??[],...near===null?[]:[advice(`Did you mean ${near} instead of ${key}?`)],...beside===null?
[]:[run(`kubectl get ${(0,kubernetes_object.E)(beside.object)} -o yaml   # is the field there, under that name?`)],...readBy(about).filter(object=>object!==beside?.
object).map(object=>run(`kubectl get ${(0,kubernetes_object.E)(object)} -o yaml   # is the field there, under that name?`)),advice(`Read it optionally: .?${key}\
.orValue(…)`)];return[typo===null?advice(`Set ${own} in the instance.`):advice(`Write ${key} instead of ${typo} in the instance.`),advice(`In spec.schema of ${rgdWords(
about)}: a default (${key}: string | default="…"), or required=true, so that the API server asks for it.`),advice(`Or read it optionally: \${schema.${own.replace(
/\.(?=[^.]{1,300}$)/,".?")}.orValue("…")}`)]}}];;function namesOf(about){const names2=resourcesOf(about).filter(resource=>(0,kubernetes_fields.ZZ)(resource,"e\
xternalRef")===void 0).map(resource=>{const name=(0,kubernetes_fields.Qq)(resource,"template","metadata","name");return`${(0,kubernetes_fields.Qq)(resource,"id")}\
 (${name===null||name===""?"no name":name})`});return names2.slice(0,10).join(", ")}const isOfOne=about=>about.told.words.includes("duplicate identity");const objects=count2=>`${count2===
0?"no":count2} ${count2===1?"object":"objects"}`;const identityStories=[{id:"resource/applyset-metadata-copied",component:"objects",description:"An instance has\
 labels and annotations of kro that were copied from another one.",kinds:["applyset-metadata-copied"],title:about=>`${who(about)} is not managed by kro: its App\
lySet inventory is of another object (${about.told.words.replace(/^cannot install finalizer with invalid ApplySet inventory;.{0,200}remain: /,"")})`,detail:about=>`\
Labels and annotations applyset.kubernetes.io/… say which objects belong to an instance. They came with a copy (kubectl get -o yaml, a backup) and do not fit th\
is one, so kro does nothing for it, and may still call it ACTIVE. It has ${objects((0,reading_children.LU)(about.evidence,about.instance.object).length)} of its\
 own.`,fix:about=>[run(`${command(about,"label"," applyset.kubernetes.io/id-")}; ${command(about,"annotate"," applyset.kubernetes.io/tooling- applyset.kubernete\
s.io/contains-group-kinds- applyset.kubernetes.io/additional-namespaces- internal.kro.run/applyset-inventory-hash-")}`),advice("Remove labels and annotations th\
at begin with applyset.kubernetes.io/ or internal.kro.run/ from a copy or a backup before it is applied.")]},{id:"resource/same-object-twice",component:"objects",
description:"Two resources of an RGD create the same object for an instance.",kinds:["same-object-twice"],title:about=>`${who(about)}: two ${isOfOne(about)?"ite\
ms of a forEach":"resources"} of ${rgdWords(about)} make the same object: ${about.told.words}`,detail:about=>`With the values of this instance kind, name and na\
mespace of both are equal; kro tries it 20 times and then stops.${namesOf(about)===""?"":` The names: ${namesOf(about)}.`}`,fix:about=>isOfOne(about)?[advice("A\
 value is twice in a list that a forEach walks over: take it out of the instance, or put a further dimension of the forEach into metadata.name.")]:[advice("Give\
 each resource a name of its own in the RGD: ${schema.metadata.name}-settings, ${schema.metadata.name}-flags.")]},{id:"resource/name-empty",component:"objects",
description:"An instance creates an object without a name.",kinds:["name-empty"],title:about=>`${who(about)} creates an object with an empty name: ${about.told.
words}`,detail:about=>`metadata.name of one of these resources of ${rgdWords(about)} is empty${namesOf(about)===""?"":`: ${namesOf(about)}`}.`,fix:about=>[advice(
"Give the instance the field that the name is made of, and mark it required=true in the RGD."),run(`kubectl get ${["rgd",instance_story_rgdName(about)??[]].flat().
join(" ")} -o yaml   # are the \${…} of metadata.name still there?`)]}];;const refused_objects_refused=({told:{refusal:refusal2}})=>refusal2?.resource==null?"\
an object":`${refusal2.resource} ${refusal2.name??""}`.trim();function refusedRef({evidence,instance:instance2,told:{refusal:refusal2,resource}}){if(refusal2?.resource==
null||refusal2.name===null)return null;const child=(0,reading_children.LU)(evidence,instance2.object).find(({node,object})=>object.metadata.name===refusal2.name&&
(resource===null||node===null||node===resource));const namespace=(child?.object??instance2.object).metadata.namespace;if(child===void 0&&namespace===void 0)return null;
return`${refusal2.resource.toLowerCase()} ${refusal2.name}${namespace===void 0?"":` -n ${namespace}`}`}const deletion=about=>{const ref=refusedRef(about);return ref===
null?[advice("Delete the object that the message names: kro recreates it with the new values.")]:[run(`kubectl delete ${ref}   # kro recreates it with the new v\
alues; what it ran or stored is lost`)]};const isOwnNameTooLong=({instance:{object},told:{message}})=>object.metadata.name.length>63&&message.includes(`metadata\
.labels: Invalid value: "${object.metadata.name}"`);function fixOfRejected(about){const{refusal:refusal2}=about.told;if(isOwnNameTooLong(about))return[advice(`G\
ive the instance a metadata.name of at most 63 characters (it has ${about.instance.object.metadata.name.length}): kro writes it into the label kro.run/instance-\
name of every object.`)];switch(refusal2?.reason){case"too-large":return[advice("Split the object: a ConfigMap or Secret holds 1 MiB, any object about 1.5 MiB, \
annotations 256 KiB.")];case"name-invalid":return[advice("Names and labels are of lower case letters, digits and -, begin and end with one of the first two, and\
 have at most 63 characters (names of many kinds 253): shorten or clean the expression, e.g. ${schema.metadata.name.lowerAscii()}."),advice('Or limit the field \
in the schema of the RGD: name: string | pattern="^[a-z0-9-]+$" maxLength=50')];case"reference-missing":{const account=/service account (?<namespace>[\w.-]{1,63})\/(?<name>[\w.-]{1,253})/.
exec(refusal2.why)?.groups??null;return[account===null?advice("Create what the message names before the instance, or correct its name in the template."):run(`ku\
bectl create serviceaccount ${account.name} -n ${account.namespace}   # or make it a resource of the RGD`)]}default:return[advice("Correct the template in the R\
GD, or the values in the instance.")]}}const refusedObjectStories=[{id:"resource/other-applyset",component:"objects",description:"An object of an instance belon\
gs to another instance.",kinds:["other-applyset"],title:about=>`${who(about)} wants an object that belongs to another instance: ${about.told.words.replace(/^resource belongs to a different ApplySet: /,
"")}`,detail:about=>about.told.message,fix:()=>[advice("Derive names in the RGD from schema.metadata.name, so that two instances never make the same object.")]},
{id:"resource/immutable-object",component:"objects",description:"A change of an instance needs a new value in an immutable field of its object.",kinds:["immutab\
le"],title:about=>`${who(about)} cannot change ${refused_objects_refused(about)}: ${about.told.words}`,detail:about=>`That field of ${refused_objects_refused(about)}\
 is immutable once the object is there. kro neither deletes nor recreates it, so the instance stays as it is until you do.`,fix:about=>[...deletion(about),advice(
"Or put what changes into its name in the RGD (…-${schema.spec.version}), so that a change makes another object.")]},{id:"resource/namespace-missing",component:"\
objects",description:"An instance creates objects in a namespace that does not exist or is being deleted.",kinds:["namespace-missing","namespace-terminating"],title:about=>about.
told.refusal?.reason==="namespace-terminating"?`${who(about)} makes objects in namespace ${about.told.refusal.by}, which is being deleted`:`${who(about)} makes \
objects in namespace ${about.told.refusal?.by}, which does not exist`,detail:about=>about.told.refusal?.reason==="namespace-terminating"?"The API server takes n\
othing new in it, and no namespace of that name, before it is gone.":`The API server says: ${about.told.words}`,about:about=>[`Namespace/${about.told.refusal?.by??
""}`],fix:about=>[about.told.refusal?.reason==="namespace-terminating"?run(`kubectl get namespace ${about.told.refusal.by} -o yaml   # its conditions say what i\
t waits for`):run(`kubectl create namespace ${about.told.refusal?.by}`),advice("Or make the namespace a resource of the RGD, and refer to it in metadata.namespa\
ce of the others: ${ns.metadata.name}")]},{id:"resource/object-rejected",component:"objects",description:"The API server rejects an object that kro creates for \
an instance.",kinds:["invalid","unknown-field","name-invalid","reference-missing","too-large"],title:about=>`${who(about)} makes an object that the API server r\
ejects: ${about.told.refusal?.resource==null?"":`${refused_objects_refused(about)}: `}${about.told.words}`,detail:()=>"The template of the RGD, with the values \
of this instance, is not a valid object.",fix:fixOfRejected}];;const instanceStories=[...identityStories,...missingFieldStories,{id:"resource/expression-failed",
component:"instance",supersedes:["resource/instance-given-up","resource/nested-instance"],description:"An expression fails with the values of an instance.",kinds:[
"expression-failed","namespace-scope","condition-not-boolean","cel-invalid","type-mismatch"],title:about=>`${who(about)}: an expression of ${rgdWords(about)} fa\
ils${about.told.resource===null?"":` in resource ${about.told.resource}`}: ${about.told.words}`,detail:about=>`${about.told.expression===null?"":`The expression\
 is \${${about.told.expression}}. `}It compiles, and cannot be evaluated with what the instance and the cluster hold.`,fix:()=>[advice("Correct the expression i\
n the RGD so that it takes these values too, or the values in the instance.")]},{id:"resource/collection-too-large",component:"objects",description:"A forEach c\
reates more objects than kro allows.",kinds:["collection-too-large"],title:about=>`${who(about)}: ${about.told.words}`,detail:()=>"The sizes of all dimensions o\
f a forEach are multiplied.",fix:()=>[advice("Shorten the lists in the instance, or raise the limit of the controller (--rgd-max-collection-size).")]},{id:"reso\
urce/external-reference-missing",component:"objects",description:"An instance waits for an external object that does not exist.",kinds:["external-reference-miss\
ing"],title:about=>`${who(about)} waits for an object that is not there (${about.told.resource===null?"an external reference":`external reference ${about.told.resource}`}\
)`,detail:()=>"An externalRef of the RGD names an object that another step or controller has to create.",fix:about=>[advice(`Create it before the instance, or c\
orrect name and namespace in the externalRef${about.told.resource===null?"":` ${about.told.resource}`}.`)]},{id:"resource/reconciliation-suspended",component:"o\
bjects",description:"Reconciliation of an instance is switched off by annotation.",kinds:["reconciliation-suspended"],title:about=>`${who(about)} is suspended b\
y the annotation ${annotationOf(about)}`,detail:()=>"kro leaves it as it is while the annotation is there.",fix:about=>[run(command(about,"annotate",` ${annotationOf(
about)}-`))],applies:({evidence,instance:{state}})=>state!=="ACTIVE"||(0,steps.$T)(evidence)},...refusedObjectStories,{id:"resource/kind-gone",component:"instan\
ce",supersedes:["resource/instance-given-up","resource/nested-instance","resource/object-not-applied"],description:"The API server no longer serves a kind that \
an instance needs.",kinds:["kind-gone","kind-not-installed"],title:about=>`${who(about)} makes objects of ${goneKind(about)}, which the API server does not serv\
e`,detail:about=>`Its CRD was there when kro accepted the RGD, and has been deleted since, or its version has: ${about.told.words}`,fix:()=>[run("kubectl api-re\
sources; kubectl get crd   # is the kind there, in that version?"),advice("Install the CRD again; kro tries the instance again by itself.")]},{id:"resource/grap\
h-not-compiled",component:"instance",supersedes:["resource/instance-given-up","resource/nested-instance"],description:"An instance waits for a revision of its R\
GD that is not compiled.",kinds:["graph-not-compiled","graph-failed"],title:about=>`${who(about)} has no graph: ${about.told.words}`,detail:()=>"Each change of \
an RGD makes a GraphRevision, which kro compiles before it touches instances. `pending` and `not available` pass soon after a start of the controller; `failed` \
stays until the RGD is corrected.",fix:({evidence})=>[run("kubectl get graphrevisions.internal.kro.run; kubectl get rgd   # which one is not verified, and why?"),
run(`kubectl logs -n ${(0,reading_names.w)(evidence).kroNamespace} -l ${(0,reading_names.w)(evidence).kroSelector} | grep -i graphrevision`)]},{id:"resource/chi\
ld-deleting",component:"instance",supersedes:["resource/instance-given-up","resource/nested-instance"],description:"An object that an instance wants is being de\
leted.",kinds:["child-deleting"],title:about=>`${who(about)} waits until an object is deleted that it wants: ${about.told.words.split(";",1)[0]}`,detail:about=>{
const finalizers=secondResource(about)?.metadata.finalizers;return Array.isArray(finalizers)&&finalizers.length>0?`It stays as long as it has finalizers: ${finalizers.
join(", ")}.`:"Another client deleted it; kro recreates it once it is gone."},fix:about=>{const child=secondResource(about);return child===null?[run(command(about,
"get"," -o yaml"))]:[run(`kubectl get ${(0,kubernetes_object.E)(child)} -o yaml   # finalizers, and who serves them`)]}}];const annotationOf=({told:{message}})=>/suspended via (?<annotation>\S{1,300}) annotation/.
exec(message)?.groups?.annotation??kro_labels.Q;function goneKind({told:{message,words}}){const{version,kind}=/RESTMapping failed for (?<version>[^:\n]{1,300}?)(?:, Kind=(?<kind>\w{1,100}))?: /.
exec(message)?.groups??{};if(version===void 0)return words;return kind===void 0?version:`${kind} (${version.replace(/^\//,"")})`};const instances_notApplied=/(?:apply results contain errors|failed to get current state for (?<child>\S{1,600})): (?<why>[^\n]{1,2000})/;
const toldElsewhere=/waiting for |is forbidden|denied the request|denied request|failed calling webhook|exceeded quota/;const failing=evidence=>(0,kro_objects.TL)(
evidence).filter(({object})=>object.metadata.deletionTimestamp===void 0);const instanceRules=[...instanceStories.map(story=>storyRule(story,evidence=>failing(evidence).
flatMap(instance2=>{const known=instances_storyOf(evidence,instance2);if(known?.story!==story)return[];const about={evidence,instance:instance2,told:known.told};
return story.applies?.(about)??true?[instances_tell(story,about)]:[]}))),defineRule({id:"resource/object-not-applied",component:"instance",supersedes:["resource\
/instance-given-up","resource/nested-instance"],description:"kro cannot read or write an object of an instance.",find:evidence=>failing(evidence).flatMap(instance2=>{
const message=notAppliedBy(evidence,instance2);return message===null?[]:[unapplied(evidence,instance2,message)]})}),defineRule({id:"resource/nested-instance",component:"\
instance",description:"An instance waits for another instance that it created.",find:evidence=>(0,kro_objects.TL)(evidence).flatMap(instance2=>{const isLeaving=instance2.
object.metadata.deletionTimestamp!==void 0;const inner=isLeaving?stuckNested(evidence,instance2):nestedTrouble(evidence,instance2);return inner===null?[]:[waitsFor(
evidence,instance2,inner)]})}),defineRule({id:"resource/instance-error",component:"instance",supersedes:["resource/nested-instance"],description:"An instance ha\
s the state ERROR.",find:evidence=>unsettled(evidence,state=>state!==null&&state!=="IN_PROGRESS")}),defineRule({id:"resource/instance-not-ready",component:"inst\
ance",supersedes:["resource/nested-instance"],description:"An instance waits for its objects to become ready.",find:evidence=>unsettled(evidence,state=>state===
"IN_PROGRESS")}),defineRule({id:"resource/instance-ignored",component:"instance",supersedes:["resource/nested-instance"],description:"kro has not reconciled an \
instance.",find:evidence=>(0,kro_objects.TL)(evidence).filter(({object,state})=>state===null&&object.metadata.deletionTimestamp===void 0).map(({resource,object})=>({
title:`${object.kind} ${where(object.metadata)} has no status: kro has not reconciled it`,detail:`kro writes the status when it reconciles an object.${orphan(evidence,
object)}`,object:(0,kubernetes_object.V)(object),evidence:[(0,reading_quotes.MO)(evidence,resource,object)],fix:[run(`kubectl get rgd -o wide   # is the one tha\
t declares ${object.kind} Active?`)]}))})];function instances_storyOf(evidence,{resource,object}){for(const told of reasonsOf(evidence,resource,object)){const kind=told.
refusal?.reason??told.kind;const story=instanceStories.find(({kinds:kinds2})=>kinds2.includes(kind));if(story===void 0)continue;if(told.verdict==="waits"&&kind===
"field-missing"&&unsettledNested(evidence,object)!==null)continue;return{story,told}}return null}function instances_tell(story,about){const{instance:instance2,told}=about;
return{title:story.title(about),detail:story.detail(about),object:(0,kubernetes_object.V)(instance2.object),evidence:[told.quote],fix:story.fix(about),...story.
about===void 0?{}:{about:story.about(about)}}}function notAppliedBy(evidence,instance2){if(instances_storyOf(evidence,instance2)!==null)return null;const message=(0,
kubernetes_conditions.yb)(instance2.object).filter(({status})=>status!=="True").map(one=>one.message).find(one=>instances_notApplied.test(one)&&!toldElsewhere.test(
one));return message??null}function unapplied(evidence,{resource,object},message){const{child,why=message}=instances_notApplied.exec(message)?.groups??{};return{
title:`${object.kind} ${where(object.metadata)}: kro cannot apply ${child??"what it makes"}: ${why}`,detail:"The API server did not accept the request; kro keep\
s retrying.",object:(0,kubernetes_object.V)(object),evidence:[(0,reading_quotes.YG)(evidence,resource,object,message)],fix:[run(`kubectl get ${(0,kubernetes_object.
E)(object)} -o yaml   # the whole message`),run(`kubectl logs -n ${(0,reading_names.w)(evidence).kroNamespace} -l ${(0,reading_names.w)(evidence).kroSelector} |\
 grep ${object.metadata.name}`)]}}function unsettledNested(evidence,object){const names2=(0,reading_children.Xv)(evidence,object);if(names2.size===0)return null;
const inner=(0,kro_objects.TL)(evidence).filter(one=>names2.has((0,kubernetes_object.V)(one.object)));return inner.find(one=>![...(0,reading_children.Xv)(evidence,
one.object)].some(name=>inner.some(other=>(0,kubernetes_object.V)(other.object)===name)))??inner[0]??null}const nestedTrouble=(evidence,instance2)=>instances_storyOf(
evidence,instance2)===null?unsettledNested(evidence,instance2.object):null;function waitsFor(evidence,{resource,object},inner){const told=reasonsOf(evidence,resource,
object)[0];return{title:`${object.kind} ${where(object.metadata)} waits for ${inner.object.kind} ${where(inner.object.metadata)}, which it created and which ${inner.
state===null?"has no status":`is ${inner.state}`}`,detail:`Look at ${inner.object.kind} ${where(inner.object.metadata)}: what is wrong there keeps this one wait\
ing${told===void 0?"":` (${told.words})`}.`,object:(0,kubernetes_object.V)(object),about:[(0,kubernetes_object.V)(inner.object)],evidence:[told?.quote??(0,reading_quotes.
MO)(evidence,resource,object,"status","state"),(0,reading_quotes.MO)(evidence,inner.resource,inner.object,"status","state")],fix:[run(`kubectl get ${(0,kubernetes_object.
E)(inner.object)} -o yaml`)]}}function orphan(evidence,{apiVersion:apiVersion2,kind}){const declaring2=(0,kro_rgd.ob)((0,kro_objects.C3)(evidence),kind,(0,api_path.
F)(apiVersion2));if(declaring2.length===0)return" No RGD declares it: the RGD was deleted, and its CRD stayed (config.allowCRDDeletion).";const idle=(0,kro_objects.
w8)(evidence).find(rgd=>declaring2.includes(rgd));return idle===void 0?"":` The RGD ${idle.metadata.name}, which declares it, is not Active.`}function unsettled(evidence,matches2){
return failing(evidence).filter(({state})=>matches2(state)).filter(instance2=>instances_storyOf(evidence,instance2)===null&&notAppliedBy(evidence,instance2)===null&&
nestedTrouble(evidence,instance2)===null).map(instance2=>stateOf(evidence,instance2))};const kindRules=[defineRule({id:"resource/kind-misnamed",component:"steps",
supersedes:["crd/kind-not-there-yet"],description:"A manifest names a kind, or its apiVersion, otherwise than the cluster has it.",find(evidence){const found=asked(
evidence).flatMap(({hit,kind})=>misnamed(evidence,hit,kind));return[...new Map(found.map(match=>[match.title,match])).values()]}})];function asked(evidence){const hits=[
...(0,reading_failures.gz)("kind-not-served")(evidence),...failedStepLog()(evidence,/no matches for kind "(?<kind>\w{1,100})" in version "(?<version>[^"\n]{1,300})"/)];
return hits.map(hit=>({hit,kind:{apiVersion:hit.groups.version??"",kind:hit.groups.kind??""}}))}function misnamed(evidence,{quote:quote2},{apiVersion:apiVersion2,
kind}){const known=(0,kro_objects.T8)(evidence);const isKnown2=[...known.declared,...known.defined].some(one=>one.apiVersion===apiVersion2&&one.kind===kind);if(!isKnown2&&
(0,kro_rgd.TC)({apiVersion:apiVersion2,kind}))return[former(quote2,apiVersion2)];const meant=isKnown2?null:(0,meant_kind.s)({apiVersion:apiVersion2,kind},known);
if(meant===null)return[];const isSameKind=meant.kind===kind;return[{title:isSameKind?`A manifest has the kind ${kind} in apiVersion ${apiVersion2}; the cluster \
has it in ${meant.apiVersion}`:`A manifest has the kind ${kind} (${apiVersion2}), which is not there; the cluster has ${meant.kind} (${meant.apiVersion})`,detail:`\
The apiVersion is GROUP/VERSION: of a kind that an RGD declares, the group is kro.run unless spec.schema.group says otherwise.${(0,builtin_kinds.av)({apiVersion:apiVersion2,
kind})?" No CRD can bring a kind into that group.":""}`,object:`Kind/${kind}`,evidence:[quote2],fix:[advice(`Write apiVersion: ${meant.apiVersion} and kind: ${meant.
kind} in the manifest.`),run("kubectl api-resources   # the kinds that there are")]}]}const former=(quote2,apiVersion2)=>({title:`A manifest has the kind ${kro_rgd.
l3.kind} (${apiVersion2}), which kro renamed to ${kro_rgd.sP.kind} in v0.2.0`,detail:`Neither kro nor an RGD brings that kind. Since v0.2.0 it is cluster-scoped\
, and spec.schema.group sets the group of the kind that it declares (${kro_rgd.c7} without it); v0.2.0 kept the other fields of spec.`,object:`Kind/${kro_rgd.l3.
kind}`,evidence:[quote2],fix:[advice(`Write apiVersion: ${kro_rgd.sP.apiVersion} and kind: ${kro_rgd.sP.kind} in the manifest, without metadata.namespace; in sc\
ripts kubectl get rgd instead of kubectl get rg.`),run(`kubectl explain ${kro_rgd.sP.kind.toLowerCase()}s.spec --recursive   # the fields that this kro takes`)]});
;const aboutTheObject=["invalid","unknown-field","name-invalid","immutable","too-large"];const manifestRules=[defineRule({id:"crd/rgd-crd-outdated",component:"c\
rd",description:"The CRD of ResourceGraphDefinitions is of an earlier kro than the RGDs: Helm never updates CRDs.",find:evidence=>refusedManifests(evidence).filter(
needsNewerCrd).map(refused2=>outdatedCrd(evidence,refused2))}),defineRule({id:"resource/rgd-identity-changed",component:"objects",description:"A changed RGD dec\
lares another apiVersion, kind, group or scope, which are immutable.",find:evidence=>refusedManifests(evidence).filter(changesIdentity).map(anotherIdentity)}),defineRule(
{id:"resource/manifest-rejected",component:"objects",description:"The API server rejects an object of `manifests` or `prerequisites`: it does not fit the schema\
 of its kind.",find:evidence=>refusedManifests(evidence).filter(refused2=>!changesIdentity(refused2)&&!needsNewerCrd(refused2)).map(refused2=>rejected(evidence,
refused2))}),defineRule({id:"resource/manifests-not-rendered",component:"objects",description:"A kustomization or Helm chart of `manifests` cannot be rendered.",
patterns:[(0,reading_failures.gz)("manifests-not-rendered")],title:"{folder} cannot be rendered: {problem}",detail:"kustomize or helm refused it before a cluste\
r was created; nothing of it was applied.",fix:[run("kubectl kustomize {folder}   # or helm template {folder} --namespace default: says the same")]})];const appliesManifests=[
"gate.manifests","prerequisites."];const refusedManifests=evidence=>refusalsNow(evidence).filter(({refusal:refusal2,step:step2})=>step2!==null&&appliesManifests.
some(name=>(0,steps.Vf)(step2,name))&&aboutTheObject.includes(refusal2.reason)&&!refusal2.fields.some(({path,isTooLong:isTooLong2})=>isTooLong2&&path==="metadat\
a.annotations"));const changesIdentity=({refusal:refusal2,message})=>refusal2.reason==="immutable"&&/ResourceGraphDefinition/.test(refusal2.resource??message)&&
refusal2.fields.some(({path})=>path.startsWith("spec.schema"));const isOfRgd=({applied:known,refusal:refusal2,message})=>/^ResourceGraphDefinition\b/.test(known?.
object??refusal2.resource??message);const needsNewerCrd=refused2=>isOfRgd(refused2)&&refused2.refusal.fields.some(({path,isUnknown,problem})=>isUnknown&&isRgdField(
path)||/^Required value/.test(problem)&&/\.externalRef\.metadata\.(?:namespace|name)$/.test(path));function outdatedCrd(evidence,refused2){const{file,object}=applied(
refused2);return{title:`${subject(object,file)} uses what the CRD of this cluster does not know: ${refused2.refusal.why}`,detail:"That field is one of kro v0.9.\
4: the CRD resourcegraphdefinitions.kro.run was left by an earlier version. helm upgrade replaces the controller and leaves the files of crds/ as they were (kub\
ernetes-sigs/kro#1054).",object:"CustomResourceDefinition/resourcegraphdefinitions.kro.run",evidence:[refused2.quote],fix:[run("kubectl get crd resourcegraphdef\
initions.kro.run -o yaml   # the fields that it has"),applyCrds(evidence)]}}function applied({applied:known,refusal:{resource,name}}){const told=resource===null||
name===null?null:`${resource.split(".",1).join("")}/${name}`;return{file:known?.file??null,object:known?.object??told}}const subject=(object,file)=>`${object??"\
An object"}${file===null?"":` (${file})`}`;function explained(kind,{fields}){const part=fields.some(({path})=>/^spec\b/.test(path))?".spec":"";return kind===""?
[]:[run(`kubectl explain ${kind.toLowerCase()}${part}   # the fields that there are`)]}const manifests_kubectlName=object=>{const[kind="",...rest]=object.split(
"/");const name=rest.pop()??"";return`${kind.toLowerCase()} ${name}${rest.length===0?"":` -n ${rest[0]}`}`};function anotherIdentity(refused2){const{file,object}=applied(
refused2);const name=object?.split("/").at(-1)??"";return{title:`RGD ${name}${file===null?"":` (${file})`} cannot change what it declares: ${refused2.refusal.why}`,
detail:"apiVersion, kind, group and scope of spec.schema are immutable: an RGD of that name with other values is in the cluster. kro serves one version of a kin\
d; it does not convert from v1alpha1 to v1beta1.",object,evidence:[refused2.quote],fix:[advice("Declare the new version or kind in an RGD with another name and \
another kind, and move the instances to it."),advice(`Or start over, which deletes all instances: delete them, then kubectl delete rgd ${name}, then its CRD (ku\
bectl get crd -l kro.run/resource-graph-definition-name=${name}), then apply.`)]}}function rejected(evidence,refused2){const{file,object}=applied(refused2);const{
refusal:refusal2}=refused2;const[asked2=""]=(object??"").split("/",1);const rgd=(0,kro_rgd.ob)((0,kro_objects.C3)(evidence),asked2)[0];const kind=(rgd===void 0?
null:(0,kubernetes_fields.Qq)(rgd,"spec","schema","kind"))??asked2;const isRgd=isOfRgd(refused2);const meant=refusal2.fields.flatMap(one=>(isRgd?misspeltOfRgd(one):
manifests_misspelt(evidence,one,kind,rgd))??[]);const isStale=rgd!==void 0&&staleFields(evidence,rgd).some(path=>isNamed(refusal2.fields,path));const fields=refusal2.
fields.filter(({isUnknown})=>isUnknown);return{...isStale?{about:[(0,kubernetes_object.V)(rgd)]}:{},title:`${subject(object,file)} ${refusal2.reason==="immutabl\
e"?"cannot be changed":"does not fit the schema of its kind"}: ${refusal2.why}${manifests_named(meant)}`,detail:refusal2.reason==="unknown-field"?`The API serve\
r applies strictly and takes no field that the schema does not have${rgd===void 0?"":`; the schema is that of RGD ${rgd.metadata.name}`}. (Without server-side a\
pply it would drop the field silently.)${[...new Set(fields.map(({path})=>thereAre(evidence,path,kind,rgd)))].join("")}`:`The API server checks objects against \
the schema of their kind${rgd===void 0?"":`, here that of RGD ${rgd.metadata.name}`}.`,object,evidence:[refused2.quote],fix:[...meant.map(({path,name})=>advice(
`Did you mean ${name} at ${path}?`)),correction(refused2),...explained(kind,refusal2)]}}function correction(refused2){const{file,object}=applied(refused2);const{
reason,fields}=refused2.refusal;if(reason==="immutable"&&object!==null)return run(`kubectl delete ${manifests_kubectlName(object)}   # and apply it again; what \
it ran or stored is lost`);const what=fields.length>1?"these fields":fields[0]?.path??"what the message names";return advice(`Correct ${what}${file===null?"":` \
in ${file}`}.`)}function manifests_named(meant){const fields=meant.map(({path,name})=>sibling(path,name));return fields.length===0?"":` (${fields.join(", ")} ${fields.
length===1?"is a field":"are fields"})`}const sibling=(path,name)=>[...path.split(".").slice(0,-1),name].join(".");function thereAre(evidence,path,kind,rgd){const parts2=withoutPositions(
path).split(".").slice(0,-1);const[part="",...rest]=parts2;const required=new Set(requiredFieldsOfKind(evidence,kind,parts2));const known=fieldsOfSchema(rgd,part,
rest).map(name=>required.has(name)?`${name} (required)`:name);return known.length===0?"":` ${parts2.join(".")} has ${known.slice(0,20).join(", ")}.`}function misspeltOfRgd({
path,isUnknown}){if(!isUnknown)return null;const parts2=withoutPositions(path).split(".");const last=parts2.pop()??"";const name=(0,closest.k)(last,rgdFields[parts2.
join(".")]??[]);return name===null?null:{path,name}}function manifests_misspelt(evidence,{path,isUnknown},kind,rgd){if(!isUnknown)return null;const parts2=withoutPositions(
path).split(".");const last=parts2.pop()??"";const[part="",...rest]=parts2;const own=fieldsOfSchema(rgd,part,rest);const known=own.length>0?own:fieldsOfKind(evidence,
kind,parts2);const general=rgd===void 0&&!fieldNames.includes(last)?fieldNames:[];const name=(0,closest.k)(last,known)??(0,closest.k)(last,general);return name===
null?null:{path,name}};const namespaceRules=[defineRule({id:"resource/namespace-terminating",component:"objects",supersedes:["resource/namespace-missing"],description:"\
The deletion of a namespace does not end.",find:evidence=>stayingNamespaces(evidence).filter(staying=>!waitsForKro(evidence,staying)).map(staying=>namespaces_terminating(
evidence,staying))}),defineRule({id:"resource/namespace-waits-for-instance",component:"instance",description:"The deletion of a namespace waits for an instance \
in it.",find:evidence=>stayingNamespaces(evidence).filter(staying=>waitsForKro(evidence,staying)).map(staying=>waitsForInstances(evidence,staying))})];const instancesIn=(evidence,{
namespace})=>(0,kro_objects.sG)(evidence).filter(({object})=>object.metadata.namespace===namespace.metadata.name);const waitsForKro=(evidence,staying)=>whyOf(staying)===
null&&instancesIn(evidence,staying).length>0;function whyOf(staying){const{namespace,wait,held}=staying;if(wait.discovery!==null)return notDiscovered(namespace,
wait.discovery);if(held.length>0)return heldByFinalizers(staying);const foreign=wait.finalizers.filter(isForeign);if(foreign.length>0)return heldUnseen(staying,
foreign);const own=[...foreignFinalizers(namespace),...specFinalizers(namespace)];if(own.length>0)return namespaces_heldByItself(namespace,own);return wait.deletion===
null?null:notDeleted(namespace,wait.deletion)}const specFinalizers=namespace=>(0,kubernetes_fields.Te)(namespace,"spec","finalizers").filter(finalizer2=>finalizer2!==
"kubernetes");const says=(namespace,type)=>evidence=>[(0,reading_quotes.iK)(evidence,"namespaces",namespace,type)];function notDiscovered(namespace,message){const services2=[
...message.matchAll(/(?<![\w.-])(?<group>[a-z0-9.-]{1,253})\/(?<version>v\d\w{0,20}): /g)];const names2=[...new Set(services2.map(({groups:groups2})=>`${groups2?.
version}.${groups2?.group}`))];return{title:`an API of the cluster does not answer${names2.length===0?"":` (${names2.slice(0,3).join(", ")})`}, so that what is \
in it cannot be listed`,detail:`The namespace controller deletes nothing before it knows all kinds: ${message}`,quotes:evidence=>[(0,reading_quotes.YG)(evidence,
"namespaces",namespace,message)],fix:[run("kubectl get apiservices   # which one is not Available?"),...names2.slice(0,3).map(name=>run(`kubectl delete apiservi\
ce ${name}   # or repair the service behind it`))]}}function heldByFinalizers({held}){const[first]=held;const all=held.slice(0,10).map(({object})=>`${object.kind}\
 ${where(object.metadata)} has ${finalizersOf(object).join(", ")}`);return{title:first===void 0?"":`${first.object.kind} ${where(first.object.metadata)} in it h\
as the ${finalizerWords(foreignFinalizers(first.object))}`,detail:`${all.join("; ")}. An object goes away once the controller that set its finalizer removes it;\
 that controller is not there, or cannot delete what the object stands for.`,quotes:evidence=>held.slice(0,3).map(({resource,object})=>quoteFinalizer(evidence,resource,
object)),fix:held.slice(0,1).flatMap(({object})=>finalizerFixes(object))}}const finalizerFixes=object=>[run(`kubectl describe ${(0,kubernetes_object.E)(object)}\
   # what its controller says; is that controller running?`),advice(`Last resort, may leave something behind outside of the cluster: kubectl patch ${(0,kubernetes_object.
E)(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`)];function heldUnseen({namespace,wait},foreign){const left=wait.remaining.map(({resource,
count:count2})=>`${count2} of ${resource}`);const{name}=namespace.metadata;return{title:`objects in it have the ${finalizerWords(foreign)} (${left.slice(0,5).join(
", ")})`,detail:"An object goes away once the controller that set its finalizer removes it; that controller is not there, or cannot delete what the object stand\
s for.",quotes:evidence=>[...says(namespace,"NamespaceFinalizersRemaining")(evidence),...says(namespace,"NamespaceContentRemaining")(evidence)],fix:wait.remaining.
slice(0,3).map(({resource})=>run(`kubectl get ${resource} -n ${name} -o yaml   # finalizers, and who serves them`))}}const namespaces_heldByItself=(namespace,own)=>({
title:`it has the ${finalizerWords(own)} itself`,detail:"Its content is gone. The finalizer was set by a controller, which also removes it.",quotes:evidence=>[foreignFinalizers(
namespace).length>0?quoteFinalizer(evidence,"namespaces",namespace):(0,reading_quotes.MO)(evidence,"namespaces",namespace,"spec","finalizers")],fix:[advice(`Sta\
rt the controller that serves ${own.join(", ")}, or look why it does not finish.`),run(`kubectl get namespace ${namespace.metadata.name} -o yaml   # finalizers \
and conditions`)]});const notDeleted=(namespace,message)=>({title:"objects in it cannot be deleted",detail:`The namespace controller says: ${message}`,quotes:says(
namespace,"NamespaceDeletionContentFailure"),fix:[run(`kubectl get namespace ${namespace.metadata.name} -o yaml   # conditions`),advice("Remove what refuses the\
 deletion: a webhook or a policy for DELETE, or rights that were taken away.")]});const isOne=remaining2=>remaining2.length===1&&remaining2[0]?.count===1;const merelyRemains=({
namespace,wait})=>({title:wait.remaining.length===0?"its conditions do not say what it waits for":`${wait.remaining.map(({resource,count:count2})=>`${count2} of\
 ${resource}`).join(", ")} ${isOne(wait.remaining)?"is":"are"} still there`,detail:"kube-controller-manager deletes what is in a namespace, and the namespace af\
ter it.",quotes:evidence=>wait.remaining.length===0?[]:says(namespace,"NamespaceContentRemaining")(evidence),fix:[...wait.remaining.slice(0,3).map(({resource})=>run(
`kubectl get ${resource} -n ${namespace.metadata.name}   # what is left?`)),run("kubectl logs -n kube-system -l component=kube-controller-manager --tail=50")]});
function namespaces_terminating(evidence,staying){const{namespace}=staying;const{title,detail,quotes:quotes2,fix}=whyOf(staying)??merelyRemains(staying);return{
title:`Namespace ${namespace.metadata.name} is being deleted and stays: ${title}`,detail:`${detail} Until it is gone nothing can be made in it, nor a namespace \
of that name.`,object:(0,kubernetes_object.V)(namespace),about:staying.held.map(({object})=>(0,kubernetes_object.V)(object)),evidence:[...quotes2(evidence),(0,reading_quotes.
MO)(evidence,"namespaces",namespace,"metadata","deletionTimestamp")],fix}}function waitsForInstances(evidence,staying){const{namespace}=staying;const instances=instancesIn(
evidence,staying);const names2=instances.map(({object})=>`${object.kind} ${where(object.metadata)}`);return{title:`Namespace ${namespace.metadata.name} is being\
 deleted and stays: ${names2.slice(0,3).join(", ")} in it ${names2.length===1?"has":"have"} the finalizer kro.run/finalizer`,detail:"kro removes it once all tha\
t the instance made is gone: it has to run, with the RGD of that kind, until its instances are deleted.",object:(0,kubernetes_object.V)(namespace),about:instances.
map(({object})=>(0,kubernetes_object.V)(object)),evidence:[...instances.slice(0,3).map(({resource,object})=>quoteFinalizer(evidence,resource,object)),(0,reading_quotes.
MO)(evidence,"namespaces",namespace,"metadata","deletionTimestamp")],fix:instances.slice(0,1).map(({object})=>run(`kubectl get ${(0,kubernetes_object.E)(object)}\
 -o yaml   # state ${(0,kubernetes_fields.Qq)(object,"status","state")??"(none)"}: its conditions say what it waits for`))}}var smoke_test=__webpack_require__(41441);
;const ofRgd=/"controllerKind": ?"ResourceGraphDefinition",.{0,300}?"name": ?"(?<name>[^"]{1,253})".{0,300}?"error": ?"panic: (?<what>.{1,300}?) \[recovered\]"/;
const ofInstance=/Recovered from panic in instance reconcile\t\{"gvr": ?"(?<group>[^/"]{1,253})\/[^/"]{1,63}\/(?<plural>[^/"]{1,63})", ?"key": ?(?<key>\{[^{}]{1,600}\}|"[^"]{1,600}"), ?"error": ?"recovered from panic in reconcile: (?<what>[^"]{1,300})/;
const ofKro=/(?<place>(?:kubernetes-sigs|kro-run)\/kro(?:@[^/\s]{1,60})?\/(?:pkg|cmd)\/[\w./-]{1,200}\.go:\d{1,6})/;const panicRules=[defineRule({id:"resource/r\
gd-panics",component:"rgd",supersedes:["resource/rgd-inactive"],description:"kro panics whenever it reconciles a ResourceGraphDefinition.",find:evidence=>{const said2=panics(
evidence,ofRgd);const known=(0,kro_objects.w8)(evidence).flatMap(rgd=>{const hit=said2.find(({groups:groups2})=>groups2.name===rgd.metadata.name);return hit===void 0?
[]:[panicOf(evidence,hit,`RGD ${rgd.metadata.name}`,(0,kubernetes_object.V)(rgd))]});return known.length>0?known:ofSmokeTest(evidence,said2)}}),defineRule({id:"\
resource/instance-panics",component:"instance",supersedes:["resource/instance-ignored","resource/instance-error","resource/instance-not-ready"],description:"kro\
 panics whenever it reconciles an instance.",find:evidence=>{const said2=panics(evidence,ofInstance);const known=(0,kro_objects.TL)(evidence).flatMap(({resource,
object})=>{const hit=said2.find(({groups:groups2})=>isAbout(groups2,resource,object));const{kind,metadata}=object;const name=`${kind} ${metadata.namespace?`${metadata.
namespace}/`:""}${metadata.name}`;return hit===void 0?[]:[panicOf(evidence,hit,name,(0,kubernetes_object.V)(object))]});return known.length>0?known:ofSmokeTest(
evidence,said2)}})];const panics=(evidence,pattern)=>(0,reading_quotes.TM)(evidence,(0,controller.kM)(evidence),pattern,Number.MAX_SAFE_INTEGER);function ofSmokeTest(evidence,said2){
const hit=said2.find(({groups:groups2})=>`${groups2.name??groups2.key}`.includes(smoke_test.p));const hasFailed=(0,steps.th)(evidence).some(({step:step2})=>(0,steps.
Vf)(step2,"gate.smoke"));if(hit===void 0||!hasFailed)return[];const isOfRgd2=hit.groups.name!==void 0;return[panicOf(evidence,hit,isOfRgd2?"the RGD of the smoke\
 test":"the instance of the smoke test")]}const isAbout=({group:group2,plural:plural2,key=""},resource,{metadata:{name,namespace}})=>resource===`${plural2}.${group2}`&&
(key.includes(`"name":"${name}"`)||key===`"${namespace?`${namespace}/`:""}${name}"`)&&(!key.startsWith("{")||namespace===void 0||key.includes(`"namespace":"${namespace}\
"`));function panicOf(evidence,{quote:quote2,groups:groups2},what,object){const{kroNamespace,kroSelector}=(0,reading_names.w)(evidence);const frame=frameOf(evidence,
quote2);return{title:`kro panics whenever it reconciles ${what}: ${groups2.what??""}`,detail:"This is a bug in kro: it catches the panic and tries again without\
 end, so its pod stays Ready, and the object keeps the status that it had."+(frame===null?"":` The first frame of the trace in kro is ${frame.groups.place}.`),...object===
void 0?{}:{object},evidence:frame===null?[quote2]:[quote2,frame.quote],fix:[run(`kubectl logs -n ${kroNamespace} -l ${kroSelector} --tail=-1 | grep -i -A40 pani\
c   # the trace`),advice("Try the next patch release of kro in `version`; report the trace at https://github.com/kubernetes-sigs/kro/issues. Of a kro built from\
 your own checkout, mend the code at that place.")]}}function frameOf(evidence,{file}){const trace=(0,reading_quotes.TM)(evidence,[file],/Observed a panic|Panic stack trace/,
1)[0];if(trace===void 0)return null;return(0,reading_quotes.TM)(evidence,[file],ofKro,Number.MAX_SAFE_INTEGER).find(({quote:quote2})=>quote2.line>=trace.quote.line)??
null}var rgd_errors_records=__webpack_require__(16298);;function toldError(evidence,{rgd,errors:errors2}){const messages2=(0,kro_objects.w8)(evidence).filter(({
metadata})=>metadata.name===rgd).flatMap(object=>(0,kubernetes_conditions.yb)(object).map(({message})=>message));const isOfServer=messages2.length===0||messages2.
some(message=>(0,kubernetes_refusal.n)(message)!==null);return errors2.find(({words})=>messages2.some(message=>message.includes(words)))??errors2.find(({kind})=>kind===
"refused"&&isOfServer)??null}function placeOfTold(evidence,object){const record=(0,rgd_errors_records.p)(evidence).find(({rgd})=>object===`ResourceGraphDefiniti\
on/${rgd}`);return record===void 0?null:toldError(evidence,record)};const rgdErrorRules=[defineRule({id:"resource/rgd-error",component:"definition",description:"\
A ResourceGraphDefinition has another error, which kro reports only after the first is corrected.",find:evidence=>(0,rgd_errors_records.p)(evidence).flatMap(record=>{
const told=toldError(evidence,record);return record.errors.filter(error=>error!==told).map(error=>anotherError(evidence,record,error))})})];function anotherError(evidence,{
rgd,rounds,rest},error){const{file,line,column,words,expression,pointer}=error;return{title:`RGD ${rgd}, ${file}:${line}:${column}: ${words}`,detail:`It is at ${pointer===
""?"a place that kro does not name":pointer}${expression===null?"":`, in the expression ${expression}`}. Found by asking kro again without what it refused befor\
e, ${rounds} times${rest==="accepted"?", until it accepted the rest":"; there may be more"}.`,object:`${file}:${line}:${column}`,evidence:[(0,reading_quotes.$m)(
evidence,rgd_errors_records.B,[`"rgd": ${JSON.stringify(rgd)}`,`"words": ${JSON.stringify(words)}`])],fix:[...suggestion(evidence,rgd,error),advice(`Correct ${file}\
 in line ${line}, column ${column}.`)]}}function suggestion(evidence,name,{words,expression,pointer}){const rgd=(0,kro_objects.C3)(evidence).find(({metadata})=>metadata.
name===name);const[reason]=(0,classify.N6)(words);if(rgd===void 0||reason===void 0)return[];const[,place2,path]=/^\/spec\/resources\/(\d{1,6})\/template\/(.{1,1000})$/.
exec(pointer)??[];const resource=place2===void 0?null:(0,kubernetes_fields.Qq)((0,kubernetes_fields.p_)(rgd,"spec","resources")[Number(place2)],"id");const hints=hintsOf(
{evidence,rgd,told:{...reason,message:words,expression:expression??reason.expression,resource:resource??reason.resource,path:path?.replaceAll("/",".")??reason.path}});
return hints.map(({fix})=>fix)}var instance=__webpack_require__(80469);;const unattendedRules=[defineRule({id:"resource/rgd-held-up",component:"rgd",supersedes:[
"resource/rgd-inactive"],description:"An RGD is blocked by another one that fails (kro v0.7).",find:evidence=>evidence.run?.kroVersion?.startsWith("v0.7.")?heldUp(
evidence):[]}),defineRule({id:"resource/object-not-made",component:"instance",description:"kro reports an instance as ACTIVE, and an object of its template is n\
ot there.",patterns:[(0,reading_failures.gz)("object-not-made")],title:"kro reports the instance of the smoke test as ACTIVE, but {object} is not there",detail:"\
The template names that object. A kro that works creates it before it reports the instance as ACTIVE: this build creates another object or none, or something de\
letes it.",fix:[run("kubectl get configmaps -n {kroNamespace} --show-labels   # what kro created instead"),run("kubectl logs -n {kroNamespace} -l {kroSelector} \
--tail=100"),advice("Compare the build with the release: install: release with the same kro-version.")],object:"{object}"}),defineRule({id:"resource/crd-left-be\
hind",component:"crd",description:"The CRD of a deleted RGD still exists, and makes another object fail.",find:evidence=>leftBehind(evidence)}),defineRule({id:"\
resource/instance-given-up",component:"instance",supersedes:["resource/instance-error","resource/instance-not-ready","resource/instance-ignored","resource/neste\
d-instance"],description:"kro has stopped retrying an instance after too many attempts.",find:evidence=>(0,kro_objects.TL)(evidence).flatMap(instance2=>givenUp(
evidence,instance2))})];function heldUp(evidence){const failing2=(0,kro_objects.w8)(evidence).find(rgd=>(0,kubernetes_conditions.yb)(rgd).some(({status,message})=>status===
"False"&&message!==""));if(failing2===void 0||(0,controller.oi)(evidence)==="lost")return[];return(0,kro_objects.w8)(evidence).filter(rgd=>(0,kubernetes_conditions.
yb)(rgd).length===0).map(rgd=>({title:`RGD ${rgd.metadata.name} is not reconciled: the queue of kro is blocked by RGD ${failing2.metadata.name}, which fails`,detail:"\
In kro v0.7 an RGD that fails can keep all others waiting until the controller is started again (kubernetes-sigs/kro#886).",object:(0,kubernetes_object.V)(rgd),
about:[(0,kubernetes_object.V)(failing2)],evidence:[(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd),(0,reading_quotes.MO)(evidence,kro_rgd.Ie,failing2,"status","\
conditions",{status:"False"},"message")],fix:[run(`kubectl delete rgd ${failing2.metadata.name}; ${restart(evidence)}`),advice("Use a later kro.")]}))}const restart=evidence=>{
const{kroDeployment,kroNamespace}=(0,reading_names.w)(evidence);return`kubectl rollout restart deployment/${kroDeployment} -n ${kroNamespace}`};const skipped=/skipping CRD deletion because allowCRDDeletion is disabled.{0,500}"crd": ?"(?<crd>[^"]{1,300})"/;
function leftBehind(evidence){if(!evidence.listed(kro_rgd.Ie))return[];const known=new Set((0,kro_objects.C3)(evidence).map(({metadata})=>metadata.name));return evidence.
objects(kubernetes_crd.mE).flatMap(crd=>{const rgd=crd.metadata.labels?.[kro_labels.a.rgd];if(!(0,instance.T)(crd)||rgd===void 0||known.has(rgd))return[];const stumbles=stumblingOver(
evidence,crd);if(stumbles===void 0)return[];const logged=controllerLog(evidence,skipped).filter(({groups:groups2})=>groups2.crd===crd.metadata.name);return[{title:`\
The CRD ${crd.metadata.name} is left over from the RGD ${rgd}, which was deleted`,detail:`kro deletes no CRD unless config.allowCRDDeletion is true. Its kind is\
 still served, and no controller reconciles its objects: ${stumbles}.`,object:(0,kubernetes_object.V)(crd),severity:"warning",evidence:[(0,reading_quotes.MO)(evidence,
kubernetes_crd.mE,crd,"metadata","labels",kro_labels.a.rgd),...logged.slice(-1).map(({quote:quote2})=>quote2)],fix:[run(`kubectl delete crd ${crd.metadata.name}\
   # and with it all its objects`),advice("config.allowCRDDeletion=true in `values`, before the RGD is deleted.")]}]})}function stumblingOver(evidence,crd){const claimant=(0,
kro_objects.w8)(evidence).find(rgd=>(0,kubernetes_conditions.yb)(rgd).some(({message})=>message.includes(`${crd.metadata.name}: CRD is owned by another Resource\
GraphDefinition`)));if(claimant!==void 0)return`${(0,kubernetes_object.V)(claimant)} declares it again, without success`;const isDeclared=(0,kro_objects.C3)(evidence).
some(rgd=>(0,kro_rgd.iv)(rgd,crd));const instance2=(0,kro_objects.TL)(evidence).find(({resource,state})=>resource===crd.metadata.name&&state===null);return isDeclared||
instance2===void 0?void 0:`${(0,kubernetes_object.V)(instance2.object)} is one`}const dropped=/Dropping item from queue after max retries/;function givenUp(evidence,{
resource,object}){const isIt=itemOf(object);const mine=controllerLog(evidence,dropped).filter(hit=>(0,lines.S1)(isIt,(0,reading_quotes.cA)(evidence,hit.quote)));
const last=mine.at(-1);if(last===void 0)return[];const why=(0,reading_quotes.c1)(/"error": ?"(?<why>(?:[^"\\]|\\.)*)"/,(0,reading_quotes.cA)(evidence,last.quote)).
why;const{name,namespace}=object.metadata;return[{title:`kro has stopped retrying ${object.kind} ${namespace===void 0?"":`${namespace}/`}${name}${why===void 0?"":
`: ${why.replaceAll('\\"','"')}`}`,detail:"After twenty attempts in a row an item is dropped from the queue. It is looked at again when the instance, its RGD or\
 one of its objects changes, or when the controller restarts; the obstacle may be gone by now.",object:(0,kubernetes_object.V)(object),evidence:[last.quote,(0,reading_quotes.
MO)(evidence,resource,object,...(0,kubernetes_conditions.uH)(object,"Ready")===null?[]:["status","state"])],fix:[run(`kubectl annotate ${(0,kubernetes_object.E)(
object)} try-again="$(date +%s)" --overwrite`),run(restart(evidence))]}]}function itemOf({metadata:{name,namespace=""}}){const[one,where2]=[name,namespace].map(
escape_pattern.M);return new RegExp(`"item": ?(?:"${where2}/${one}"|\\{(?=[^{}]{0,300}"name": ?"${one}")(?=[^{}]{0,300}"namespace": ?"${where2}")|\\{(?=[^{}]{0,3\
00}"Name": ?"${one}")(?=[^{}]{0,300}"Namespace": ?"${where2}"))`)};const templateKindRules=[defineRule({id:"resource/kind-of-rgd-gone",component:"crd",description:"\
The CRD of a kind in the templates of an RGD was deleted after kro had accepted the RGD.",find:evidence=>evidence.listed(kubernetes_crd.mE)?(0,kro_objects.C3)(evidence).
filter(rgd=>(0,kubernetes_fields.Qq)(rgd,"status","state")==="Active").flatMap(rgd=>goneOf(evidence,rgd)):[]})];function goneOf(evidence,rgd){const own=(0,kro_rgd.
_K)(rgd);const waiting=(0,kro_objects.TL)(evidence).filter(({object,state})=>state===null&&object.metadata.deletionTimestamp===void 0&&object.apiVersion===own?.
apiVersion&&object.kind===own?.kind);if(waiting.length===0)return[];const resources2=(0,kubernetes_fields.p_)(rgd,"spec","resources");return resources2.flatMap(
(resource,place2)=>{const part=(0,kubernetes_fields.ZZ)(resource,"template")===void 0?"externalRef":"template";const apiVersion2=(0,kubernetes_fields.Qq)(resource,
part,"apiVersion")??"";const kind=(0,kubernetes_fields.Qq)(resource,part,"kind")??"";if(isServed(evidence,{apiVersion:apiVersion2,kind}))return[];const prerequisite=prerequisiteFor(
apiVersion2,kind);return[{title:`RGD ${rgd.metadata.name} needs ${kind} (${apiVersion2}) for its resource ${(0,kubernetes_fields.Qq)(resource,"id")}, and the cl\
uster no longer has that kind`,detail:"Its CRD was there when kro accepted the RGD, and was deleted since. The RGD stays Active, and its instances are not recon\
ciled.",object:(0,kubernetes_object.V)(rgd),about:waiting.map(({object})=>(0,kubernetes_object.V)(object)),evidence:[(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd,
"spec","resources",place2,part,"kind"),...waiting.slice(0,2).map(({resource:of,object})=>(0,reading_quotes.MO)(evidence,of,object))],fix:[run(`kubectl api-resou\
rces --api-group=${(0,api_path.F)(apiVersion2)}   # the kinds of that group that are left`),advice("Install the CRD again; kro reconciles the instances by itsel\
f."),...prerequisite===null?[]:[advice(`In setup-kro: input prerequisites, an entry ${prerequisite}`)]]}]})}function isServed(evidence,{apiVersion:apiVersion2,kind}){
if(kind===""||(0,builtin_kinds.MY)(apiVersion2))return true;const{declared,defined}=(0,kro_objects.T8)(evidence);const[group2="",version=""]=apiVersion2.split("\
/",2);return[...declared,...defined].some(one=>one.apiVersion===apiVersion2&&one.kind===kind)||evidence.objects("apiservices.apiregistration.k8s.io").some(service=>service.
metadata.name===`${version}.${group2}`&&(0,kubernetes_fields.ZZ)(service,"spec","service")!==void 0)};function unclosedExpressions(text){const found=[];let from=0;
for(;;){const start=text.indexOf("${",from);if(start===-1||found.length>=20)return found;const end=endOf(text,start+2);if(end===-1)found.push(text.slice(start,start+
200));from=end===-1?start+2:end+1}}function endOf(text,start){let open=1;let isQuoted=false;for(let at=start;at<text.length;at+=1){const one=text.charAt(at);if(isQuoted&&
one==="\\")at+=1;else if(one==='"')isQuoted=!isQuoted;else if(!isQuoted&&one==="{")open+=1;else if(!isQuoted&&one==="}"){open-=1;if(open===0)return at}}return-1}
;const templateRules=[defineRule({id:"resource/expression-not-closed",component:"definition",description:"An expression in a template has no end: kro takes it f\
or plain text.",find:evidence=>livingRgds(evidence).flatMap(rgd=>notClosed(evidence,rgd))}),defineRule({id:"resource/name-not-stable",component:"definition",description:"\
The name of an object is made of a value that changes at every reconcile.",find:evidence=>livingRgds(evidence).flatMap(rgd=>notStable(evidence,rgd))})];const livingRgds=evidence=>(0,
kro_objects.C3)(evidence).filter(({metadata})=>metadata.deletionTimestamp===void 0);const placesOf=rgd=>(0,kubernetes_fields.p_)(rgd,"spec","resources").flatMap(
resource=>{const id2=(0,kubernetes_fields.Qq)(resource,"id")??"?";const part=(0,kubernetes_fields.ZZ)(resource,"template")===void 0?"externalRef":"template";return textsOf(
(0,kubernetes_fields.ZZ)(resource,part),"",["spec","resources",{id:id2},part]).map(place2=>({id:id2,...place2}))});const deepest=50;function textsOf(value,path,at){
if(typeof value==="string")return[{path,at,value}];if(value===null||typeof value!=="object"||at.length>deepest)return[];const below=name=>Array.isArray(value)?`${path}\
[${name}]`:path===""?name:`${path}.${name}`;return Object.entries(value).flatMap(([name,inner])=>textsOf(inner,below(name),[...at,Array.isArray(value)?Number(name):
name]))}const severityOf=(evidence,rgd)=>(0,steps.$T)(evidence)||(0,kro_objects.TL)(evidence).some(({object})=>(0,kro_rgd.ob)([rgd],object.kind,(0,api_path.F)(object.
apiVersion)).length>0)?"error":"warning";function notClosed(evidence,rgd){const found=placesOf(rgd).flatMap(({id:id2,path,at,value})=>unclosedExpressions(value).
map(source=>({id:id2,path,at,source})));const[first]=found;if(first===void 0)return[];const shown=first.source.split("\n",1)[0]??"";const isQuotedBrace=/'[^'"]{0,100}[{}][^'"]{0,100}'/.
test(first.source);return[{title:`RGD ${rgd.metadata.name}: an expression has no end at ${first.path} of resource ${first.id}: ${shown}`,detail:`kro looks for t\
he } that belongs to \${, finds none, and puts the text into the object as it is written, without an error.${isQuotedBrace?" Braces in single quotes count; in d\
ouble quotes they do not.":""}${found.length>1?` There are ${found.length} of them.`:""}`,object:(0,kubernetes_object.V)(rgd),severity:severityOf(evidence,rgd),
evidence:[(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd,...first.at)],fix:[advice(isQuotedBrace?`Write texts with braces in double quotes, at ${first.path} of r\
esource ${first.id}.`:`Close it with }, at ${first.path} of resource ${first.id}.`)]}]}const changing=/(?<![\w.])(?:\w{1,100}\.)metadata\.(?:resourceVersion|managedFields)\b/;
function notStable(evidence,rgd){return placesOf(rgd).filter(({path})=>path==="metadata.name"||path==="metadata.namespace").flatMap(({id:id2,path,at,value})=>{const source=(0,
expressions.l)(value).find(one=>changing.test(one));if(source===void 0)return[];return[{title:`RGD ${rgd.metadata.name}: ${path} of resource ${id2} is another o\
ne at every reconcile: \${${source}}`,detail:"resourceVersion changes with each write, also when kro writes the status of the instance: kro makes a new object e\
ach time, and removes the one before (kubernetes-sigs/kro#536).",object:(0,kubernetes_object.V)(rgd),evidence:[(0,reading_quotes.MO)(evidence,kro_rgd.Ie,rgd,...at)],
fix:[advice(`Use what stays in ${path}: schema.metadata.name, schema.metadata.uid, or random.seededString(8, schema.metadata.uid).`)]}]})}var chainsaw_read=__webpack_require__(
99116);var results=__webpack_require__(70332);var evidence_records=__webpack_require__(23743);;const mostCases=20;const testRules=[defineRule({id:"resource/test\
-failed",component:"steps",description:"A chainsaw test of the user failed.",find:evidence=>(0,chainsaw_read.G)(evidence).filter(({outcome})=>outcome==="failed").
slice(0,mostCases).map(one=>failedCase(evidence,one))}),defineRule({id:"resource/tests-not-run",component:"steps",description:"chainsaw could not run the tests \
of the user.",patterns:[(0,reading_failures.gz)("tests-not-run")],title:"chainsaw could not run the tests: {problem}",detail:"No case was run: a file that is no\
t a test, a folder that cannot be read, or a configuration that leaves all of them out.",fix:[advice("chainsaw lint test --file FOLDER/chainsaw-test.yaml says w\
hich field is wrong.")]})];function failedCase(evidence,{name,folder,namespace,failures,again}){const[first]=failures;const where2=first===void 0?"":` in ${[first.
step,first.operation].filter(Boolean).join(", ")}`;const others2=failures.flatMap(({message})=>(0,results.W1)(message)).slice(1,10);const second=again==="passed"?
" Run again alone, it passed: cases disturb each other, or it waits too little.":again==="failed"?" It was run again, and what it made was left for a look.":"";
return{title:`Test ${name} failed${where2}: ${first===void 0?"chainsaw does not say why":(0,results.wZ)(first)}`,detail:`It is in ${folder||"a folder that chain\
saw does not name"}${namespace===""?"":`, and ran in namespace ${namespace}`}.${others2.length===0?"":` Also: ${others2.join("; ")}.`}${second}`,object:null,evidence:[
(0,reading_quotes.$m)(evidence,evidence_records.sF,[`"name": ${JSON.stringify(name)}`,'"message":'])],fix:[run(`chainsaw test --test-dir ${folder||"."} --pause-\
on-failure   # stops at the failure, so that the objects can be looked at`)]}}var field_manager=__webpack_require__(96432);var kubernetes_readiness=__webpack_require__(
71354);;const kindsThatGiveUp=["deployments.apps","jobs.batch","pods","persistentvolumeclaims"];const workloadRules=[defineRule({id:"resource/object-not-ready",
component:"instance",description:"An object of `manifests` or `prerequisites` that kro does not make is not ready.",find(evidence){const found=[...seenByGate(evidence),
...workloads_givenUp(evidence)];return[...new Map(found.toReversed().map(match=>[match.object,match])).values()].toReversed()}})];const seenByGate=evidence=>(0,
reading_failures.gz)("object-not-ready")(evidence).map(({quote:quote2,groups:{object="",file="",seen=""}})=>notReady(object,file,seen,[quote2]));function workloads_givenUp(evidence){
const isMine=object=>(0,field_manager.R)(object)&&object.metadata.deletionTimestamp===void 0&&object.metadata.namespace!==(0,controller.uk)(evidence);return kindsThatGiveUp.
flatMap(resource=>evidence.objects(resource).filter(isMine).flatMap(object=>{const readiness=(0,kubernetes_readiness.c)(object);return readiness?.state==="faile\
d"?[notReady((0,kubernetes_object.V)(object),null,readiness.words,[(0,reading_quotes.MO)(evidence,resource,object)])]:[]}))}function notReady(object,file,seen,evidence){
const[kind="",...rest]=object.split("/");const[name,namespace]=[rest.at(-1)??"",rest.length===2?rest[0]:void 0];const said2=seen.startsWith(`${object}: `)?seen.
slice(object.length+2):seen;const first=said2.split("; ",1)[0]??"";return{title:`${kind} ${rest.join("/")}${file===null?"":` (${file})`} is not ready: ${first}`,
detail:`It was applied, and kro has nothing to do with it: its own controller has to make it ready.${first===said2?"":` ${said2}`}`,object,evidence,fix:[run(`ku\
bectl describe ${kind.toLowerCase()} ${name}${namespace===void 0?"":` -n ${namespace}`}   # its status and events`)]}}var kubernetes_claims=__webpack_require__(
90801);;const[claims,classes,drivers]=["persistentvolumeclaims","storageclasses.storage.k8s.io","csidrivers.storage.k8s.io"];const answersWithinSeconds={present:10,
absent:kubernetes_claims.fD-1};function whyUnbound(evidence,claim){if((0,kubernetes_fields.Qq)(claim,"status","phase")!=="Pending")return null;const own=eventsAbout(
evidence,claim);const asked2=own.findLast(({reason})=>reason==="ExternalProvisioning");const provisioner=(0,kubernetes_claims.q8)(own);if(provisioner!==null&&asked2!==
void 0)return isOverdue(evidence,asked2,provisioner)&&!isAlive(evidence,provisioner)?{claim,event:asked2,why:"provisioner-silent",provisioner,isThere:isKnown(evidence,
provisioner)}:null;const final=own.findLast(({message})=>kubernetes_claims.w1.test(message));return(final===void 0?null:whyFinal(evidence,claim,final))??whyRefused(
evidence,claim,own)}function whyFinal(evidence,claim,event){const plugin=(0,kubernetes_claims.Gg)(event.message);if(plugin!==null)return{claim,event,why:"provis\
ioner-silent",provisioner:plugin,isThere:false};const name=(0,kubernetes_fields.Qq)(claim,"spec","storageClassName")??"";if(name==="")return{claim,event,why:"no\
-class"};return hasClass(evidence,name)?null:{claim,event,why:"class-missing"}}function whyRefused(evidence,claim,own){const event=own.findLast(({reason,message})=>reason===
"ProvisioningFailed"&&!kubernetes_claims.w1.test(message));return event!==void 0&&(kubernetes_claims.FD.test(event.message)||(0,steps.$T)(evidence))?{claim,event,
why:"refused"}:null}const eventsAbout=(evidence,{kind,metadata})=>(0,events.XL)(evidence).filter(event=>event.kind===kind&&event.name===metadata.name&&event.namespace===
metadata.namespace);function isOverdue(evidence,{first},provisioner){const seconds=answersWithinSeconds[isKnown(evidence,provisioner)?"present":"absent"];return!(((0,
steps.Z_)(evidence)??Number.NaN)-Date.parse(first)<=seconds*1e3)}const isAlive=(evidence,provisioner)=>evidence.objects("pods").some(pod=>(0,kubernetes_conditions.
i_)(pod)&&(0,kubernetes_claims.hc)(pod,provisioner));const isKnown=(evidence,provisioner)=>evidence.objects(drivers).some(({metadata})=>metadata.name===provisioner)||
evidence.objects("pods").some(pod=>(0,kubernetes_claims.hc)(pod,provisioner));const hasClass=(evidence,name)=>evidence.objects(classes).some(({metadata})=>metadata.
name===name);const claimsBeside=(evidence,pod)=>evidence.objects(claims).filter(({metadata})=>metadata.namespace===pod.metadata.namespace);const unboundOf=(evidence,pod)=>{
const used=(0,kubernetes_claims.is)(pod);return claimsBeside(evidence,pod).filter(claim=>used.includes(claim.metadata.name)&&(0,kubernetes_fields.Qq)(claim,"sta\
tus","phase")==="Pending")};function isBeingMade(evidence,claim){const own=eventsAbout(evidence,claim);if(own.some(({reason})=>reason==="ProvisioningFailed"||reason===
"FailedBinding"))return false;if(own.some(({reason})=>reason==="Provisioning"))return true;const asked2=own.find(({reason})=>reason==="ExternalProvisioning");const provisioner=(0,
kubernetes_claims.q8)(own);return asked2!==void 0&&provisioner!==null&&!isOverdue(evidence,asked2,provisioner)};const claimRules=[defineRule({id:"scheduling/cla\
im-unbound",component:"scheduling",supersedes:["scheduling/volume-claim"],description:"A PersistentVolumeClaim asks for a storage class that is not there or who\
se provisioner is not in the cluster, for none where none is the default, or for what the provisioner does not make.",find:evidence=>evidence.objects("persisten\
tvolumeclaims").filter(claim=>claims_matters(evidence,claim)).flatMap(claim=>{const unbound=whyUnbound(evidence,claim);return unbound===null?[]:[matchOf(evidence,
unbound)]})})];const claims_matters=(evidence,claim)=>claim.metadata.deletionTimestamp===void 0&&((0,kro_objects.$Z)(evidence,claim)||(0,kro_objects.Az)(evidence,
claim)||(0,reading_pods.d)(evidence).some(({pod,severity})=>severity==="error"&&pod.metadata.namespace===claim.metadata.namespace&&(0,kubernetes_claims.is)(pod).
includes(claim.metadata.name)));function matchOf(evidence,unbound){const{claim,event}=unbound;const{namespace,name}=claim.metadata;const[title,...more]=claims_storyOf(
unbound);const users=(0,reading_pods.d)(evidence).flatMap(({pod})=>pod.metadata.namespace===namespace&&(0,kubernetes_claims.is)(pod).includes(name)?[(0,kubernetes_object.
V)(pod)]:[]);const owner=classOf(evidence,claim);return{title:`PersistentVolumeClaim ${namespace}/${name} ${title}`,detail:[`It stays Pending, and so does every\
 pod that uses it: ${event.message}`,...more].join(" "),object:(0,kubernetes_object.V)(claim),...users.length===0?{}:{about:users},evidence:[event.quote,...owner===
void 0||unbound.why!=="provisioner-silent"?[]:[(0,reading_quotes.MO)(evidence,claims_classes,owner,"provisioner")]],fix:claims_fixesOf(evidence,unbound)}}const claims_classes="\
storageclasses.storage.k8s.io";const localProvisioner="rancher.io/local-path";const classNameOf=claim=>(0,kubernetes_fields.Qq)(claim,"spec","storageClassName")??
"";const classOf=(evidence,claim)=>evidence.objects(claims_classes).find(({metadata})=>metadata.name===classNameOf(claim));function claims_storyOf(unbound){const name=classNameOf(
unbound.claim);switch(unbound.why){case"no-class":return["names no storage class, and none is the default"];case"class-missing":return[`asks for the storage cla\
ss ${name}, which is not there`];case"refused":return[`gets no volume${name===""?"":` of the storage class ${name}`}: ${unbound.event.message.replace(/^failed to provision volume with StorageClass "[^"]{1,253}": /,
"")}`];default:return[`asks for the storage class${name===""?"":` ${name}`}, whose provisioner ${unbound.provisioner} ${unbound.isThere?"does not answer":"is no\
t in the cluster"}`,...unbound.isThere?["It is registered, or a pod of it is there; it has written no event about the claim."]:["The volume controller leaves th\
e claim to that provisioner, and nothing else makes the volume."]]}}function claims_fixesOf(evidence,unbound){const{claim}=unbound;const{name,namespace}=claim.metadata;
const storageClass=classNameOf(claim);const look=run(`kubectl get storageclass; kubectl describe pvc ${name} -n ${namespace}   # KinD has the class standard, wh\
ich is the default`);const correct=advice("Correct spec.storageClassName, or leave it out where a class is the default. A claim that is there has to be deleted \
first: the field is immutable.");switch(unbound.why){case"refused":return[...(0,kubernetes_fields.Te)(claim,"spec","accessModes").some(mode=>mode.endsWith("Many"))?
[advice(`The provisioner of KinD (${localProvisioner}) makes volumes for one node: ask for accessModes ReadWriteOnce in this cluster.`)]:[],run(`kubectl describ\
e pvc ${name} -n ${namespace}   # what the provisioner says`)];case"provisioner-silent":return unbound.isThere?[run(`kubectl get pods -A | grep -i -e provision \
-e csi; kubectl describe pvc ${name} -n ${namespace}   # is the provisioner running?`)]:unbound.provisioner===localProvisioner?[run("kubectl get deployment,pods\
 -n local-path-storage   # where kind installs it with the cluster; the node image of this one may lack it")]:[...localClass(evidence,storageClass,true),advice(
`Or ask for another class (KinD has standard, the default, of the provisioner ${localProvisioner}), or install ${unbound.provisioner} with \`prerequisites\`.`),
run(`kubectl get storageclass,csidriver; kubectl describe pvc ${name} -n ${namespace}   # which provisioners there are`)];case"class-missing":{const meant=(0,closest.
k)(storageClass,evidence.objects(claims_classes).map(({metadata})=>metadata.name));return[...meant===null?localClass(evidence,storageClass,false):[advice(`Did y\
ou mean the storage class ${meant}?`)],look,correct]}default:return[look,correct]}}function localClass(evidence,name,isThere2){if((0,reading_names.w)(evidence).
cluster===null||name==="")return[];return[run([...isThere2?[`kubectl delete storageclass ${name}   # the provisioner of a class cannot be changed`]:[],"kubectl \
apply -f - <<EOF","apiVersion: storage.k8s.io/v1","kind: StorageClass",`metadata: { name: ${name} }`,`provisioner: ${localProvisioner}`,"volumeBindingMode: Wait\
ForFirstConsumer","EOF"].join("\n")),advice(`For every run: give that StorageClass to \`prerequisites\`${isThere2?`, and leave out of \`manifests\` the one with a\
nother provisioner`:""}.`)]}const notFound=/persistentvolumeclaim "(?<claim>[^"]{1,253})" not found/;const waitsForClaim=new RegExp(`${notFound.source}|unbound \
immediate PersistentVolumeClaims`);function claimObstacle(evidence,pod,message){const called=`Pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be sched\
uled`;const{namespace}=pod.metadata;const look=run(`kubectl get pvc -n ${namespace}; kubectl get storageclass`);const missing2=notFound.exec(message)?.groups?.claim;
if(missing2!==void 0){const meant=(0,closest.k)(missing2,claimsBeside(evidence,pod).map(({metadata})=>metadata.name));return{title:`${called}: its PersistentVol\
umeClaim ${missing2} does not exist`,fix:[...meant===null?[]:[advice(`Did you mean the claim ${meant}?`)],run(`kubectl get pvc -n ${namespace}   # the claims th\
at there are`),advice(`Create the claim ${missing2} in the namespace ${namespace}, or correct claimName in the pod template.`)]}}const names2=unboundOf(evidence,
pod).map(({metadata})=>metadata.name);return{title:`${called}: ${names2.length===0?"a PersistentVolumeClaim of it is":`its PersistentVolumeClaim ${names2.join("\
, ")} is`} not bound`,fix:[look,advice("A claim is bound by a StorageClass with a provisioner that runs; KinD has `standard`.")]}};const kubeletRules=[defineRule(
{id:"scheduling/evicted",component:"scheduling",description:"The kubelet evicted a pod because the node was low on something.",find:evidence=>(0,reading_pods.d)(
evidence).filter(({pod})=>(0,kubernetes_fields.Qq)(pod,"status","reason")==="Evicted").map(({pod,severity})=>({title:`Pod ${pod.metadata.namespace}/${pod.metadata.
name} was evicted`,detail:(0,kubernetes_fields.Qq)(pod,"status","message")??"",object:(0,kubernetes_object.V)(pod),severity,evidence:[(0,reading_quotes.MO)(evidence,
"pods",pod,"status","reason")],fix:[run("df -h; free -m   # on the host"),advice("Lower what the pods use, or use a larger runner.")]}))}),defineRule({id:"sched\
uling/mount-failed",component:"scheduling",description:"A volume of a pod cannot be mounted.",find:evidence=>notPrepared(evidence)}),defineRule({id:"scheduling/\
container-config",component:"scheduling",description:"The kubelet cannot create a container as its spec says.",find:evidence=>(0,reading_pods.d)(evidence).flatMap(
({pod,severity})=>(0,kubernetes_pods.Mz)(pod).filter(({waiting})=>waiting?.reason==="CreateContainerConfigError").map(container=>({title:`${container.title} can\
not be created: ${container.waiting?.message??""}`,detail:"A ConfigMap or Secret that it names is missing, or the image runs as root where that is forbidden.",object:(0,
kubernetes_object.V)(pod),part:container.name,severity,evidence:[(0,reading_quotes.gi)(evidence,pod,container,"state","waiting","reason"),(0,reading_quotes.gi)(
evidence,pod,container,"state","waiting","message")],fix:[advice("Create the object that the message names, or set runAsUser to a number.")]})))})];function notPrepared(evidence){
return(0,reading_pods.d)(evidence).filter(({pod})=>(0,kubernetes_pods.Mz)(pod).some(({waiting})=>waiting?.reason==="ContainerCreating"||waiting?.reason==="PodIn\
itializing")).flatMap(({pod,severity})=>(0,events.v5)(evidence,pod).filter(({reason})=>reason==="FailedMount"||reason==="FailedAttachVolume").slice(0,1).map(({message,
quote:quote2})=>({title:`A volume of pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be mounted`,detail:message,object:(0,kubernetes_object.V)(pod),severity,
evidence:[quote2],fix:[advice("Create the ConfigMap, Secret or claim that the message names."),run(`kubectl describe pod ${pod.metadata.name} -n ${pod.metadata.
namespace}`)]})))};const quotaRules=[defineRule({id:"scheduling/quota-exceeded",component:"admission",description:"A quota of the namespace does not admit an ob\
ject.",find:evidence=>refusedFor(evidence,"quota").map(refused2=>overQuota(evidence,refused2))}),defineRule({id:"scheduling/limit-range",component:"admission",description:"\
A LimitRange of the namespace does not admit an object.",find:evidence=>refusedFor(evidence,"limit-range").map(refused2=>outOfRange(evidence,refused2))})];function namespaceOf(evidence,resource,name){
const named2=evidence.objects(resource).filter(({metadata})=>name===null||metadata.name===name);return named2.length===1?named2[0]?.metadata.namespace??null:null}
const scopeOf=namespace=>namespace===null?"-A":`-n ${namespace}`;function overQuota(evidence,{refusal:refusal2,carrier,namespace:at,quote:quote2}){const quota=refusal2.
by??"";const namespace=at??namespaceOf(evidence,"resourcequotas",quota);return{title:`The quota ${quota}${namespace===null?"":` of namespace ${namespace}`} does\
 not admit ${refusedObject(refusal2,carrier)}`,detail:`The API server says: ${refusal2.why}`,object:`ResourceQuota/${namespace??"?"}/${quota}`,evidence:[quote2],
fix:[run(`kubectl describe resourcequota ${quota} ${scopeOf(namespace)}   # what is used, and what is allowed`),adviceFor(refusal2)]}}function adviceFor({why}){
if(why.startsWith("status unknown"))return advice("Nothing has counted what the quota limits yet, and until then it admits nothing: the quota controller does so\
 within seconds of a new quota, but looks for new kinds (of an RGD, of a CRD) only every 5 minutes. Apply the quota after the RGD is Active, or wait and apply t\
he object again.");return why.startsWith("must specify")?advice("Set requests and limits in the pod template: a quota for them wants them of each container."):advice(
"Raise the quota, or delete what is not needed in that namespace; count quotas count what others made too.")}function outOfRange(evidence,{refusal:refusal2,carrier,
namespace:at,quote:quote2}){const namespace=at??namespaceOf(evidence,"limitranges",null);return{title:`A LimitRange${namespace===null?"":` of namespace ${namespace}`}\
 does not admit ${refusedObject(refusal2,carrier)}: ${refusal2.why}`,detail:"It limits what a single container, pod or claim may request.",object:carrier??`Limi\
tRange/${namespace??"?"}`,evidence:[quote2],fix:[run(`kubectl describe limitrange ${scopeOf(namespace)}`),advice("Ask for less in the template, or raise the lim\
it.")]}};const scheduledWithinSeconds=5;function scheduler_isOverdue(evidence,{metadata}){const now=(0,steps.Z_)(evidence);return now===null||now-Date.parse(metadata.
creationTimestamp??"")>scheduledWithinSeconds*1e3}function waitsForVolume(evidence,pod){const claims2=(0,kubernetes_claims.is)(pod);return evidence.objects("per\
sistentvolumeclaims").some(({metadata})=>metadata.namespace===pod.metadata.namespace&&claims2.includes(metadata.name)&&metadata.annotations?.["volume.kubernetes\
.io/selected-node"]!==void 0)}const schedulerRules=[defineRule({id:"scheduling/scheduler-down",component:"control-plane",description:"kube-scheduler is not runn\
ing: pods get no node and no message.",find(evidence){const waiting=(0,reading_pods.d)(evidence).filter(({pod})=>(0,kubernetes_fields.Qq)(pod,"status","phase")===
"Pending"&&(0,kubernetes_fields.Qq)(pod,"spec","nodeName")===null&&(0,kubernetes_conditions.uH)(pod,"PodScheduled")===null&&scheduler_isOverdue(evidence,pod)&&!waitsForVolume(
evidence,pod));const scheduler=brokenSystemPods(evidence,/^kube-scheduler/);return waiting.slice(0,1).map(({pod,severity})=>({title:`Pod ${pod.metadata.namespace}\
/${pod.metadata.name} cannot be scheduled: kube-scheduler is not running`,detail:"The pod is Pending without a condition PodScheduled and without an event: no s\
cheduler has looked at it.",object:(0,kubernetes_object.V)(pod),severity,evidence:[(0,reading_quotes.MO)(evidence,"pods",pod,"status","phase"),...scheduler.map(
broken2=>(0,reading_quotes.iK)(evidence,"pods",broken2,"Ready"))],fix:[run("kubectl get pods -n kube-system -l component=kube-scheduler"),...inNode((0,reading_names.
w)(evidence).node,"crictl ps -a --name kube-scheduler")]}))}})];;const obstacles=[{id:"scheduling/insufficient-resources",component:"scheduling",description:"No\
 node has the CPU or memory that a pod requests.",said:/Insufficient (?:cpu|memory|ephemeral-storage|\S+\/\S+)/,title:pod=>`${pod} cannot be scheduled: no node \
has enough CPU or memory`,fix:()=>[advice("Lower what it requests (kro: deployment.resources.requests in `values`; 256m CPU and 128Mi by default)."),advice("Use\
 a larger runner, or remove other workloads: kubectl describe nodes | grep -A8 Allocated")]},{id:"scheduling/untolerated-taint",component:"scheduling",description:"\
All nodes have a taint that a pod does not tolerate.",said:/untolerated taint/,title:pod=>`${pod} cannot be scheduled: every node has a taint that it does not t\
olerate`,fix:()=>[run("kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints"),advice("Clusters with several nodes keep pods off the contr\
ol plane: add a worker, or a toleration in `values`."),advice("node.kubernetes.io/not-ready goes away once the node is Ready.")]},{id:"scheduling/node-selector",
component:"scheduling",description:"No node has the labels that a pod asks for.",said:/didn't match Pod's node affinity\/selector/,title:pod=>`${pod} cannot be \
scheduled: no node matches its nodeSelector or affinity`,fix:pod=>[run(`kubectl get pod ${pod.metadata.name} -n ${pod.metadata.namespace} -o jsonpath='{.spec.no\
deSelector}{.spec.affinity}'; kubectl get nodes --show-labels`),advice("kro: deployment.nodeSelector and deployment.affinity in `values`.")]},{id:"scheduling/no\
de-cordoned",component:"scheduling",description:"All nodes that could run a pod are cordoned.",said:/node\(s\) were unschedulable/,title:pod=>`${pod} cannot be \
scheduled: all nodes are cordoned`,fix:(_,evidence)=>[...evidence.objects("nodes").filter(({spec})=>spec?.unschedulable===true).map(({metadata})=>run(`kubectl u\
ncordon ${metadata.name}`)),run("kubectl get nodes   # SchedulingDisabled: cordoned or drained")]},{id:"scheduling/volume-claim",component:"scheduling",description:"\
A pod waits for a PersistentVolumeClaim that does not exist or is not bound.",said:waitsForClaim,title:(_,{evidence,pod,message})=>claimObstacle(evidence,pod,message).
title,fix:(pod,evidence,message)=>claimObstacle(evidence,pod,message).fix,isPassing:(evidence,pod)=>{const unbound=unboundOf(evidence,pod);return unbound.length>
0&&!(0,steps.$T)(evidence)&&unbound.every(one=>isBeingMade(evidence,one))}},{id:"scheduling/too-many-pods",component:"scheduling",description:"Every node has re\
ached its limit of pods.",said:/Too many pods/,title:pod=>`${pod} cannot be scheduled: every node has reached its limit of pods`,fix:()=>[advice("Add a worker t\
o the kind config, or raise maxPods in a kubeadmConfigPatches entry (110 by default).")]}];const unschedulableRules=[...obstacles.map(obstacle=>defineRule({id:obstacle.
id,component:obstacle.component,description:obstacle.description,find:evidence=>unscheduled(evidence).filter(({message})=>firstObstacle(message)?.id===obstacle.
id).filter(({pod})=>obstacle.isPassing?.(evidence,pod)!==true).map(({pod,severity,message})=>({title:obstacle.title(`Pod ${pod.metadata.namespace}/${pod.metadata.
name}`,{evidence,pod,message}),detail:message,object:(0,kubernetes_object.V)(pod),severity,evidence:[(0,reading_quotes.iK)(evidence,"pods",pod,"PodScheduled")],
fix:obstacle.fix(pod,evidence,message)}))}))];function unscheduled(evidence){return(0,reading_pods.d)(evidence).flatMap(({pod,severity})=>{const scheduled=(0,kubernetes_conditions.
uH)(pod,"PodScheduled");return scheduled?.status==="False"&&scheduled.reason==="Unschedulable"?[{pod,severity,message:scheduled.message}]:[]})}const firstObstacle=message=>obstacles.
find(({said:said2})=>said2.test(message));;const versionRules=[incompatible({id:"version/kro-needs-newer-kubernetes",component:"versions",description:"kro v0.9 \
and later select GraphRevisions by field, which needs Kubernetes 1.31 or later.",patterns:[[controllerLog,/field label not supported: spec\.snapshot\.name/],[failedStepLog(),
/unknown field "spec\.versions\[\d+\]\.selectableFields"/]],title:"This kro needs Kubernetes 1.31 or later",detail:"kro v0.9 lists GraphRevisions with a field s\
elector (CRD selectableFields: off in 1.30, on from 1.31). On an older cluster its pod is Ready and every RGD stays Inactive without a condition that says so.",
fix:[advice("Set `kubernetes-version` to 1.31 or later (1.34 is the pinned one)."),advice("Or use kro v0.8.5: `kro-version: v0.8.5`.")]}),incompatible({id:"vers\
ion/cgroup-v1",component:"versions",description:"Kubernetes 1.35 and later do not run on a host with cgroup v1.",patterns:[[failedStepLog(),/kubelet is configured to not run on a host using cgroup v1/],
[failedStepLog(),/set the kubelet configuration option 'FailCgroupV1' to 'false'/],[machineText(/kubelet|journal/),/kubelet is configured to not run on a host using cgroup v1/]],
title:"The host has cgroup v1, on which Kubernetes 1.35 and later do not run",detail:"kubelet ends at once, and kubeadm reports only that it is not healthy.",fix:[
advice("Use a runner with cgroup v2 (stat -fc %T /sys/fs/cgroup says cgroup2fs)."),advice('Or `kubernetes-version: "1.34"`.'),advice("Or a kubeadmConfigPatches \
entry in the kind config that sets `failCgroupV1: false` for the KubeletConfiguration.")]}),incompatible({id:"version/node-image-needs-newer-kind",component:"ve\
rsions",description:"This kind release is too old for that node image.",patterns:[[failedStepLog(),/failed to detect containerd snapshotter/],[failedStepLog(),/unknown containerd config version: (?<config>\d+)/]],
title:"The node image does not fit this version of kind",detail:"A kind release knows the containerd configuration of the node images that were built with it an\
d before.",fix:[advice("Use the node image that belongs to the kind release: leave `node-image` and `kind-version` out, and set `kubernetes-version`.")]}),incompatible(
{id:"version/go-too-old",component:"versions",description:"kro asks for a newer Go than the one that builds it.",patterns:[[failedStepLog(),/go\.mod requires go >= (?<needs>[\w.]+) \(running go (?<has>[\w.]+)/]],
title:"kro needs Go {needs|newer}, and {has|an older one} builds it",detail:"GOTOOLCHAIN=local (set by setup-go) forbids Go to fetch the version that go.mod ask\
s for.",fix:[advice("actions/setup-go with `go-version-file: go.mod` before setup-kro."),advice("Or unset GOTOOLCHAIN, so that Go fetches the toolchain of go.mo\
d.")]}),incompatible({id:"version/kubectl-skew",component:"versions",description:"kubectl and the API server are more than one minor version apart.",patterns:[[
failedStepLog(),/SchemaError\([^)]{0,300}\): invalid object doesn't have additional properties/]],title:"The version of kubectl is too far from that of the clus\
ter",detail:"kubectl works with API servers one minor version older or newer.",fix:[advice("Leave `kubectl-version` out: the one that fits the cluster is then u\
sed.")]}),refusal("version/go-missing","kro has to be built from source, and Go is not installed."),refusal("version/rbac-mode-missing","The chart of this kro h\
as no such RBAC mode."),refusal("version/rbac-mode-incomplete","The aggregation mode of this kro lacks permissions that it needs itself."),refusal("version/make\
-target-missing","The Makefile of this kro has no target deploy-kind."),refusal("version/make-target-broken","make deploy-kind of this kro cannot work."),refusal(
"version/controller-gen-needs-older-go","make of this kro builds a tool that this Go does not compile."),defineRule({id:"version/chart-and-image-differ",component:"\
versions",description:"The Deployment passes flags that this controller does not know: chart and image are of different versions.",patterns:[[controllerLog,/flag provided but not defined: (?<flag>\S+)/]],
title:"kro's controller does not know the flag {flag}: chart and image are of different versions",detail:"The controller prints its usage and exits with code 2,\
 again and again. The chart is newer than the image (or the other way round).",fix:[advice("Install chart and image of the same version: `kro-version`, and no `\
image.tag` in `values`.")],object:"Deployment/{kroDeployment}"}),defineRule({id:"version/misfit",component:"versions",description:"The versions that were asked \
for cannot work together.",find:evidence=>refusals(evidence).flatMap(({id:id2,match})=>version_named.has(id2)?[]:[match])})];const version_named=new Set(versionRules.
map(({id:id2})=>id2));function refusal(id2,description){return defineRule({id:id2,component:"versions",description,find:evidence=>refusals(evidence).flatMap(one=>one.
id===id2?[one.match]:[])})}function incompatible(pattern){const byText=defineRule(pattern);return{...byText,find:evidence=>{const refused2=refusals(evidence).filter(
({id:id2})=>id2===pattern.id);if(refused2.length===0)return byText.find(evidence);return refused2.map(({match})=>({...match,fix:[...match.fix,...pattern.fix]}))}}}
const refusals=evidence=>(0,reading_failures.gz)("incompatible")(evidence).map(({quote:quote2,groups:groups2})=>({id:groups2.rule??"",match:{title:sentence(groups2.
reason??quote2.text),detail:"Versions, host and plan were compared before anything was installed, and cannot work together.",evidence:[quote2],fix:groups2.advice?
[advice(groups2.advice)]:[]}}));const sentence=text=>/^(?:kro|kind|kubectl|make|helm|ko)\b/.test(text)?text:text.charAt(0).toUpperCase()+text.slice(1);;const step=failedStepLog();
const everywhere=pattern=>[[step,pattern],[unhealthyMessages,pattern],[controllerLog,pattern]];const crdsOf=(evidence,kind)=>{const[,group2,name]=/^(?<group>[^/,]{1,253})\/\w{1,63}, Kind=(?<name>\w{1,63})/.
exec(kind)??[];return evidence.objects(kubernetes_crd.mE).filter(crd=>(0,kubernetes_fields.Qq)(crd,"spec","group")===group2&&(0,kubernetes_fields.Qq)(crd,"spec",
"names","kind")===name).map(({metadata})=>metadata.name)};const webhookTextRules=[defineRule({id:"webhook/conversion-failed",component:"webhook",description:"A \
conversion webhook of a CRD does not answer.",patterns:everywhere(/conversion webhook for (?<kind>[^"]{1,300}?) failed: (?<why>.+)/),title:"Objects of {kind} ca\
nnot be converted between their versions: the webhook does not answer",detail:"{why}",fix:(evidence,{kind=""})=>[advice("Start the operator of that CRD before k\
ro reads its objects."),...crdsOf(evidence,kind).map(name=>run(`kubectl get crd ${name} -o jsonpath='{.spec.conversion}'`))],object:"CustomResourceDefinition/{k\
ind}"}),defineRule({id:"webhook/no-endpoints",component:"webhook",supersedes:["webhook/unreachable"],description:"The service of an admission webhook has no rea\
dy pod.",patterns:everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}no endpoints available for service \\*"(?<service>[^"\\]+)/),title:"\
The webhook {webhook} rejects every request: its service {service} has no ready pod",detail:"Its failurePolicy is Fail: as long as no endpoint answers, the API \
server rejects what the webhook is responsible for.",fix:(_,{service=""})=>[advice("Wait for the Deployment behind that service before applying."),run(`kubectl \
get endpointslices -l kubernetes.io/service-name=${service} -A   # has it any endpoint?`),run("kubectl get validatingwebhookconfigurations,mutatingwebhookconfig\
urations   # delete what is stale")],object:"Service/{service}"}),defineRule({id:"webhook/service-missing",component:"webhook",supersedes:["webhook/unreachable"],
description:"The service of an admission webhook does not exist.",patterns:everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}service \\*"(?<service>[^"\\]+)\\*" not found/),
title:"The webhook {webhook} rejects every request: its service {service} does not exist",detail:"Its program was removed, and its configuration was left behind\
.",fix:[run("kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations   # remove {webhook}; delete its configuration only where nothing else in\
 it is in use")],object:"Service/{service}"}),defineRule({id:"webhook/certificate",component:"webhook",supersedes:["webhook/unreachable"],description:"The API s\
erver does not trust the certificate of a webhook.",patterns:everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}(?:x509|tls): (?<why>.+)/),
title:"The API server does not trust the certificate of the webhook {webhook}",detail:"{why}. The caBundle of the configuration and the serving certificate do n\
ot match, often because the caBundle is not injected yet.",fix:[advice("Wait until the CA is injected (cert-manager: kubectl wait certificate --all --for=condit\
ion=Ready -A).")]}),defineRule({id:"webhook/unreachable",component:"webhook",description:"The API server cannot reach a webhook, or another server answers in it\
s place.",patterns:[...everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*".{0,500}(?<why>context deadline exceeded|connection refused|no route to host|i\/o timeout|no such host|EOF)/),
...everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]{1,300})\\*": failed to call webhook: (?<why>(?!.*(?:no endpoints available|service \\*"[^"]+" not found|x509|tls: )).+)/)],
title:"Calling the webhook {webhook} failed: {why}",detail:"Its failurePolicy is Fail, so what it is responsible for is rejected.",fix:[run("kubectl get validat\
ingwebhookconfigurations,mutatingwebhookconfigurations -o yaml | grep -A8 clientConfig"),advice("Look at the pods behind its service, and at NetworkPolicies in \
their namespace.")]}),defineRule({id:"webhook/denied",component:"admission",description:"An admission webhook, or an admission policy, rejected an object.",patterns:[
...everywhere(/(?<by>admission webhook) \\*"(?<name>[^"\\]+)\\*" denied the request:? ?(?<why>.*)/),...everywhere(/(?<by>ValidatingAdmissionPolicy) '(?<name>[^']+)' with binding '[^']+' denied request: ?(?<why>.*)/)],
title:"The {by} {name} rejected an object: {why|without a reason}",detail:"A policy of this cluster does not allow it.",fix:[advice("Change the object so that i\
t meets the policy, or exempt its namespace from it.")]}),defineRule({id:"webhook/pod-security",component:"admission",description:"The Pod Security level of the\
 namespace does not admit a pod.",find:evidence=>refusedFor(evidence,"pod-security").map(({refusal:refusal2,carrier,namespace,quote:quote2})=>({title:`The Pod S\
ecurity level ${refusal2.by} of ${namespace===null?"the namespace":`namespace ${namespace}`} does not admit ${refusedObject(refusal2,carrier)}`,detail:`It viola\
tes PodSecurity "${refusal2.by}": ${refusal2.why}`,object:carrier??`Pod/?/${refusal2.name??"?"}`,evidence:[quote2],fix:[advice("Set the securityContext as the m\
essage says (kro's own chart complies with `restricted`)."),namespace===null?advice("Or lower the level of its namespace: the label pod-security.kubernetes.io/e\
nforce."):run(`kubectl label namespace ${namespace} pod-security.kubernetes.io/enforce=baseline --overwrite`)]}))})];;const resources=["validatingwebhookconfigu\
rations","mutatingwebhookconfigurations"].map(name=>`${name}.admissionregistration.k8s.io`);const configurations_groups=["*","","apps","batch",kro_rgd.c7,"inter\
nal.kro.run","apiextensions.k8s.io","coordination.k8s.io"];const configurations_kinds=["*","*/*","pods","configmaps","deployments","resourcegraphdefinitions","g\
raphrevisions","customresourcedefinitions","leases"];const webhookRules=webhookTextRules.map(rule=>{if(rule.id==="webhook/service-missing")return{...rule,find:evidence=>fromLogOrConfiguration(
rule,evidence,false)};if(rule.id==="webhook/no-endpoints")return{...rule,find:evidence=>fromLogOrConfiguration(rule,evidence,true)};return rule});function fromLogOrConfiguration(rule,evidence,exists){
const said2=rule.find(evidence);if(said2.length>0||!((0,steps.$T)(evidence)||evidence.run?.jobStatus===null))return said2;return unservedWebhooks(evidence).filter(
dead=>dead.exists===exists).map(dead=>finding(evidence,dead))}function unservedWebhooks(evidence){if(!evidence.listed("services")||!evidence.listed(endpoint_slices.
_H))return[];return resources.flatMap(resource=>evidence.objects(resource).flatMap(configuration=>(0,kubernetes_fields.p_)(configuration,"webhooks").flatMap(webhook=>{
const of=serviceOf(webhook);if(of===null||!refuses(webhook))return[];const exists=hasService(evidence,of);if(exists&&configurations_isServed(evidence,of))return[];
const title=(0,kubernetes_fields.Qq)(webhook,"name")??configuration.metadata.name;const service=`${of.namespace}/${of.name}`;return[{configuration,resource,webhook:title,
service,exists}]})))}function serviceOf(webhook){const[namespace,name]=[serviceField(webhook,"namespace"),serviceField(webhook,"name")];return namespace===null||
name===null?null:{namespace,name}}const hasService=(evidence,{namespace,name})=>evidence.objects("services").some(({metadata})=>metadata.name===name&&metadata.namespace===
namespace);const serviceField=(webhook,name)=>(0,kubernetes_fields.Qq)(webhook,"clientConfig","service",name);const refuses=webhook=>((0,kubernetes_fields.Qq)(webhook,
"failurePolicy")??"Fail")==="Fail"&&(0,kubernetes_fields.p_)(webhook,"rules").some(rule=>(0,kubernetes_fields.Te)(rule,"apiGroups").some(group2=>configurations_groups.
includes(group2))&&(0,kubernetes_fields.Te)(rule,"resources").some(kind=>configurations_kinds.includes(kind)));const configurations_isServed=(evidence,service)=>(0,
endpoint_slices.Nj)((0,endpoint_slices.nu)(evidence.objects(endpoint_slices._H),service));function finding(evidence,unserved2){const{configuration,resource,webhook,
service,exists}=unserved2;return{title:`The webhook ${webhook} rejects every request: its service ${service} ${exists?"has no ready pod":"does not exist"}`,detail:"\
Its failurePolicy is Fail: as long as no endpoint answers, the API server rejects every object that it is responsible for.",object:(0,kubernetes_object.V)(configuration),
evidence:[(0,reading_quotes.MO)(evidence,resource,configuration,"webhooks",{name:webhook},"failurePolicy"),(0,reading_quotes.MO)(evidence,resource,configuration,
...["webhooks",{name:webhook},"clientConfig","service","name"])],fix:[exists?run(`kubectl get pods -n ${service.split("/")[0]}   # wait for them before applying\
 anything`):removal(evidence,unserved2)]}}function removal(evidence,{configuration}){const what=`${configuration.kind.toLowerCase()} ${configuration.metadata.name}`;
const webhooks=(0,kubernetes_fields.p_)(configuration,"webhooks");const isGone=webhook=>{const service=serviceOf(webhook);return service!==null&&!hasService(evidence,
service)};if(webhooks.every(isGone))return run(`kubectl delete ${what}   # what it belonged to is gone`);const gone=webhooks.flatMap((webhook,place2)=>isGone(webhook)&&
refuses(webhook)?[{name:(0,kubernetes_fields.Qq)(webhook,"name")??"",path:`/webhooks/${place2}`}]:[]);const names2=gone.map(({name})=>name).join(", ");if(!gone.
every(({name})=>(0,pasteable.F7)(name)))return advice(`Remove ${names2} from ${what}: what it belonged to is gone. Its other webhooks are in use.`);const operations=gone.
toReversed().flatMap(({name,path})=>[{op:"test",path:`${path}/name`,value:name},{op:"remove",path}]);return run(`kubectl patch ${what} --type=json -p '${JSON.stringify(
operations)}'   # removes ${names2}; its other webhooks are in use`)};const allRules=[...dockerRules,...limitRules,...nodeRules,...goneRules,...controlPlaneRules,
...versionRules,...toolRules,...prerequisiteRules,...applyRules,...symptomRules,...koRules,...loadRules,...nodeImageRules,...onNodeRules,...pullRules,...kindRules,
...templateKindRules,...kroCrdRules,...crdRules,...serviceAccountRules,...bindingRules,...permissionRules,...subnetRules,...systemRules,...controllerNetworkRules,
...trafficRules,...discoveryRules,...webhookRules,...claimRules,...unschedulableRules,...schedulerRules,...quotaRules,...kubeletRules,...crashTextRules,...featureGateRules,
...containerRules,...idleControllerRules,...manifestRules,...panicRules,...definitionRules,...rgdErrorRules,...expressionRules,...templateRules,...constraintRules,
...namespaceRules,...deletionRules,...unattendedRules,...instanceRules,...workloadRules,...testRules,...upgradeRules,...changedRgdRules,...changedInstanceRules,
...changedObjectRules];var decide=__webpack_require__(22161);;const diagnose=(evidence,rules=allRules)=>(0,decide.L)(evidence,rules);var errors=__webpack_require__(
83916);var external_node_path_=__webpack_require__(76760);var write_file=__webpack_require__(22182);;const most=/^(?:api\/(?:pods|events|nodes|version|deployments\.apps|leases\.|resourcegraphdefinitions\.|graphrevisions\.|customresourcedefinitions\.|[^/]*\.kro\.run)|events\.txt|rbac\/|network\/|logs\/pods\.json|collection\.json)/;
const least=/^(?:api\/(?:clusterroles|configmaps|apiservices|roles|serviceaccounts)|nodes\/[^/]+\/(?:journal\.log|containerd|services|disk)|host\/)/;function byteBudgetOf(file,kroNamespace){
if(most.test(file)||file.startsWith(`logs/${kroNamespace}/`))return 1;return least.test(file)?.4:.7};const collected=["api","logs","rbac","network","nodes","hos\
t","source","events.txt","collection.json"];const listShare=.25;const smallestPiece=2048;class EvidenceFolder{truncated=[];files=0;bytes=0;report;root;redaction;limit;kroNamespace;closed=false;constructor(report,redaction,limitBytes,kroNamespace){
this.report=report;this.root=(0,external_node_path_.join)(report,"evidence");this.redaction=redaction;this.limit=limitBytes;this.kroNamespace=kroNamespace;(0,write_file.
IL)(report,"evidence");for(const name of collected)(0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.root,name),{recursive:true,force:true});this.countExisting(
this.root)}writeText(file,text,limitBytes=Number.MAX_SAFE_INTEGER){const masked=this.redaction.text(text);const room=this.room(file,limitBytes);const size=Buffer.
byteLength(masked);if(size<=room){this.put(file,masked);return}if(room<smallestPiece){this.cut(`${file} was left out: no room for its ${size} bytes`);return}const end=Buffer.
from(masked).subarray(size-room).toString("utf8");const kept=end.slice(end.indexOf("\n")+1);this.cut(`${file}: the last ${Buffer.byteLength(kept)} of ${size} by\
tes`);this.put(file,kept)}writeJson(file,value){const text=`${JSON.stringify(this.redaction.object(value),null,2)}
`;const size=Buffer.byteLength(text);if(size>this.room(file))this.cut(`${file} was left out: no room for its ${size} bytes`);else this.put(file,text)}writeObjects(file,objects2,missing2=0){
if(this.closed)return;const room=this.room(file,this.limit*listShare)-200;let size=0;let written=0;const bytes=(0,write_file.g3)(this.pathOf(file),write=>{write(
'{\n  "apiVersion": "v1",\n  "kind": "List",\n  "items": [');for(const object of objects2){const text=JSON.stringify([[this.redaction.object(object)]],null,2).slice(
6,-6);size+=Buffer.byteLength(text)+2;if(size>room)break;write(`${written===0?"\n":",\n"}${text}`);written+=1}const remaining2=objects2.length-written+missing2;
const metadata=remaining2===0?"":`,
  "metadata": { "remainingItemCount": ${remaining2} }`;write(`${written===0?"]":"\n  ]"}${metadata}
}
`);return written>0||remaining2===0});if(written<objects2.length)this.cut(`${file}: ${written} of ${objects2.length+missing2} objects`);if(bytes===null)return;this.
files+=1;this.bytes+=bytes}cut(sentence2){const said2=this.redaction.text(sentence2);if(!this.closed&&!this.truncated.includes(said2))this.truncated.push(said2)}close(){
this.closed=true}room(file,limitBytes=Number.MAX_SAFE_INTEGER){return Math.max(0,Math.min(limitBytes,this.limit*byteBudgetOf(file,this.kroNamespace)-this.bytes))}put(file,text){
if(this.closed)return;const path=this.pathOf(file);(0,write_file.lo)(path,text);this.files+=1;this.bytes+=Buffer.byteLength(text)}pathOf(file){const names2=file.
split("/").map(safeName);return(0,external_node_path_.join)((0,write_file.IL)(this.report,"evidence",...names2.slice(0,-1)),names2.at(-1)??"-")}countExisting(folder){
for(const entry of(0,external_node_fs_.readdirSync)(folder,{withFileTypes:true})){const path=(0,external_node_path_.join)(folder,entry.name);if(entry.isDirectory())
this.countExisting(path);else if(entry.isFile()){this.files+=1;this.bytes+=(0,external_node_fs_.statSync)(path).size}}}}function safeName(name){const safe=name.
replaceAll(/[^\w.@-]/g,"-");return safe===""||safe==="."||safe===".."?"-":safe.slice(0,200)}var adapters_kube=__webpack_require__(6719);;class Discovery{kube;groups=new Map;constructor(kube){
this.kube=kube}async resourceOf(apiVersions){const wanted=[...new Set(apiVersions)];const served=new Map(await Promise.all(wanted.map(async version=>[version,await this.
served(version)])));return(apiVersion2,kind)=>{const found=served.get(apiVersion2)?.find(known=>known.kind===kind);return found===void 0?null:{group:(0,api_path.
F)(apiVersion2),resource:found.name}}}async preferred(group2){if(group2==="")return"v1";if(!/^[\w.-]{1,253}$/.test(group2))return null;try{const answer=await this.
kube.json(`/apis/${group2}`);return answer.preferredVersion?.groupVersion??null}catch{return null}}served(apiVersion2){const known=this.groups.get(apiVersion2);
if(known!==void 0)return known;const path=(0,api_path.t)(apiVersion2);const asked2=this.kube.json(path).then(answer=>(answer.resources??[]).filter(({name})=>!name.
includes("/")),()=>[]);this.groups.set(apiVersion2,asked2);return asked2}}var kubernetes_events=__webpack_require__(45977);;function writeEvents(folder,events2){
const lines2=events2.map(event=>({time:(0,kubernetes_events.YO)(event),text:eventLine(event)}));lines2.sort((a,b)=>a.time===b.time?a.text<b.text?-1:1:a.time<b.time?
-1:1);folder.writeText("events.txt",lines2.map(({text})=>`${text}
`).join(""))}function eventLine(event){const{type,reason,message,involvedObject,source,reportingComponent}=event;const object=[involvedObject?.kind,involvedObject?.
namespace,involvedObject?.name].filter(Boolean).join("/");const by=source?.component||reportingComponent||"?";const said2=(message??"").replaceAll(/(?<!\s)\s*\n\s*/g,
" ⏎ ").trim();return`${(0,kubernetes_events.YO)(event)} ${type} ${reason} ${object} (${(0,kubernetes_events.T5)(event)}×, ${by}): ${said2}`};const inventoryAnnotation="\
applyset.kubernetes.io/contains-group-kinds";const inventoryLimit=50;async function inventory(instances,discovery){const kinds2=new Set(instances.flatMap(({metadata})=>(metadata.
annotations?.[inventoryAnnotation]??"").split(",").map(kind=>kind.trim())));const known=[...kinds2].filter(kind=>kind!=="").slice(0,inventoryLimit);const found=await Promise.
all(known.map(async groupKind=>{const[kind="",...group2]=groupKind.split(".");const apiVersion2=await discovery.preferred(group2.join("."));return apiVersion2===
null?[]:[{apiVersion:apiVersion2,kind}]}));return found.flat()}function resourceOfCrd(crd){const version=(0,kubernetes_fields.Qq)((0,kubernetes_crd.Um)(crd),"na\
me");if(version===null)return[];const root=(0,api_path.t)(`${(0,kubernetes_crd.IV)(crd).group}/${version}`);return[{name:crd.metadata.name,root,namespaced:false}]}
function childKinds(rgds){const kinds2=rgds.flatMap(rgd=>(0,kro_rgd.F3)(rgd).flatMap(({made})=>made??[]));return[...new Map(kinds2.map(kind=>[`${kind.apiVersion}\
 ${kind.kind}`,kind])).values()]}var kubernetes_names=__webpack_require__(53522);;const namespacesAnnotation="applyset.kubernetes.io/additional-namespaces";const namespacesOf=({
metadata:{namespace,annotations:annotations2}})=>[...namespace===void 0?[]:[namespace],...(annotations2?.[namespacesAnnotation]??"").split(",").filter(name=>kubernetes_names.
U.test(name))];const manifestNamespaces=({manifests=[]})=>manifests.flatMap(({object})=>{const[kind,second,third]=object.split("/");const namespace=kind==="Name\
space"?second:third===void 0?void 0:second;return namespace===void 0?[]:[namespace]});;const pageSize=250;const mostPages=60;async function readPages(kube,{path,
query={},pages=mostPages},take){let token="";let missing2=0;for(let page2=0;page2<pages;page2+=1){const asked2=new URLSearchParams({limit:String(pageSize),...query});
if(token!=="")asked2.set("continue",token);let list;try{list=await kube.json(`${path}?${asked2}`)}catch(error){if(page2===0)throw error;return{missing:missing2,
broken:error}}for(const object of objectsOf(list))take(object);token=list.metadata?.continue??"";if(token==="")return{missing:0,broken:null};missing2=list.metadata?.
remainingItemCount??1}return{missing:missing2,broken:null}}function objectsOf({apiVersion:apiVersion2="",kind="",items=[]}){const itemKind=kind.replace(/List$/,
"");return items.map(({apiVersion:ownVersion,kind:own,...item})=>({apiVersion:ownVersion??apiVersion2,kind:own??itemKind,...item}))};const normalEventPages=12;function questionsFor(path,{
name,selector}){if(name==="events")return[{path,query:{fieldSelector:"type!=Normal"}},{path,query:{fieldSelector:"type=Normal"},pages:normalEventPages}];return[
selector===void 0?{path}:{path,query:{labelSelector:selector}}]};const standardResources=`
  pods                            /api/v1                                namespaced
  resourcegraphdefinitions.kro.run /apis/kro.run/v1alpha1                 cluster
  deployments.apps                /apis/apps/v1                          namespaced
  events                          /api/v1                                namespaced
  nodes                           /api/v1                                cluster
  leases.coordination.k8s.io      /apis/coordination.k8s.io/v1           namespaced
  customresourcedefinitions.apiextensions.k8s.io /apis/apiextensions.k8s.io/v1 cluster
  graphrevisions.internal.kro.run /apis/internal.kro.run/v1alpha1        cluster
  clusterrolebindings.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1 cluster
  clusterroles.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1 cluster
  rolebindings.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1 namespaced
  roles.rbac.authorization.k8s.io /apis/rbac.authorization.k8s.io/v1     namespaced
  serviceaccounts                 /api/v1                                namespaced
  replicasets.apps                /apis/apps/v1                          namespaced
  daemonsets.apps                 /apis/apps/v1                          namespaced
  services                        /api/v1                                everywhere
  endpointslices.discovery.k8s.io /apis/discovery.k8s.io/v1              everywhere
  networkpolicies.networking.k8s.io /apis/networking.k8s.io/v1           namespaced
  validatingwebhookconfigurations.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  mutatingwebhookconfigurations.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  validatingadmissionpolicies.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  validatingadmissionpolicybindings.admissionregistration.k8s.io /apis/admissionregistration.k8s.io/v1 cluster
  apiservices.apiregistration.k8s.io /apis/apiregistration.k8s.io/v1     cluster
  namespaces                      /api/v1                                cluster
  resourcequotas                  /api/v1                                namespaced
  limitranges                     /api/v1                                namespaced
  statefulsets.apps               /apis/apps/v1                          namespaced
  jobs.batch                      /apis/batch/v1                         namespaced
  persistentvolumeclaims          /api/v1                                namespaced
  storageclasses.storage.k8s.io   /apis/storage.k8s.io/v1                cluster
  csidrivers.storage.k8s.io       /apis/storage.k8s.io/v1                cluster
  configmaps                      /api/v1                                namespaced
`.trim().split("\n").map(line=>{const[name="",root="",scope]=line.trim().split(/\s+/);return{name,root,namespaced:scope==="namespaced"}});const kroResources=new Set(
[kro_rgd.Ie,kro_rgd.qE]);const pluralOf=name=>name.split(".",1)[0]??name;;const retention_most={telling:2e3,others:1e3};function relevanceOf(object,[own,...named2]){
const{namespace}=object.metadata;if(namespace===own||(0,instance.T)(object)||(0,field_manager.R)(object))return 0;if(isInTrouble(object))return 1;return namespace===
void 0||named2.includes(namespace)?2:3}function isInTrouble(object){const{kind,type,spec,status}=object;if(object.metadata.deletionTimestamp!==void 0)return true;
if(kind==="Event")return type!=="Normal";if(kind==="Pod")return(0,kubernetes_pods.ZT)(object);const{replicas}=spec??{};return typeof replicas==="number"&&Number(
status?.readyReplicas??0)<replicas}class BoundedList{dropped=0;byRank=new Map;namespaces;constructor(namespaces){this.namespaces=namespaces}add(object){const rank2=relevanceOf(
object,this.namespaces);const same=this.byRank.get(rank2)??new Map;this.byRank.set(rank2,same);if(same.size>=(rank2===3?retention_most.others:retention_most.telling))
this.dropped+=1;else same.set(keyOf(object),object)}objects(){const ranks=[...this.byRank].sort(([a],[b])=>a-b);return ranks.flatMap(([,same])=>[...same].sort(([
a],[b])=>a<b?-1:1).map(([,object])=>object))}}const keyOf=({metadata})=>`${metadata.namespace??""}/${metadata.name}`;var external_node_crypto_=__webpack_require__(
77598);;function describeCaBundle(base64){if(base64==="")return"";const pem=Buffer.from(base64,"base64").toString("latin1");const blocks2=pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,65536}-----END CERTIFICATE-----/g);
if(blocks2===null)return`no certificate in ${pem.length} bytes`;return blocks2.map(describeCertificate).join("; ")}function describeCertificate(pem){try{const{subject:subject2,
validFrom,validTo}=new external_node_crypto_.X509Certificate(pem);return`${subject2.replaceAll("\n",", ")} (${new Date(validFrom).toISOString()} to ${new Date(validTo).
toISOString()})`}catch(error){return`a certificate that cannot be read: ${(0,errors.bD)(error)}`}};const tellingConfigMaps=new Set(["kube-system/coredns","kube-\
system/kube-proxy","kube-system/kubeadm-config"]);function trim(resource,object){if((0,field_manager.R)(object))object.metadata.managedFields=[{manager:field_manager.
w}];else delete object.metadata.managedFields;if(resource==="configmaps")trimConfigMap(object);if(resource===kubernetes_crd.mE)trimCrd(object);replaceCaBundles(
object);return object}function trimConfigMap(object){delete object.metadata.annotations?.[annotations.jo];if(tellingConfigMaps.has(`${object.metadata.namespace}\
/${object.metadata.name}`))return;for(const part of["data","binaryData"])if(object[part]!==void 0)object[part]=sizes(object[part])}function sizes(data){return Object.
fromEntries(Object.entries(data??{}).map(([key,value])=>[key,`‹${Buffer.byteLength(String(value))} bytes›`]))}function trimCrd(crd){delete crd.metadata.annotations?.[annotations.
jo];if((0,instance.T)(crd))return;const versions=crd.spec?.versions;if(Array.isArray(versions))for(const version of versions)delete version.schema}function replaceCaBundles(value){
if(value===null||typeof value!=="object")return;for(const[name,field]of Object.entries(value)){if(name==="caBundle"&&typeof field==="string")value[name]=describeCaBundle(
field);else replaceCaBundles(field)}};const greetingSeconds=left=>Math.min(5,left/4);const namespacesLimit=100;class Api{collecting;kube;lists=new Map;discovery;namespaces;constructor(collecting,kube){
this.collecting=collecting;this.kube=kube;this.discovery=new Discovery(kube);const{run:run2,namespaces}=collecting;this.namespaces=[run2.namespace,"kube-system",
"default",...namespaces,...manifestNamespaces(run2)]}async collect(){await Promise.all([...standardResources.map(resource=>this.list(resource)),this.collecting.
attempt("/readyz",()=>this.readyz()),this.collecting.attempt("instances",()=>this.instances()),this.collecting.attempt("namespaces that are being deleted",()=>this.
leftInNamespaces())])}async greet(){try{const version=await this.kube.json("/version",{timeoutSeconds:greetingSeconds(this.collecting.deadline.left())});this.collecting.
folder.writeJson("api/version.json",version)}catch(error){if(!(error instanceof adapters_kube.a)||error.status===null)throw error;this.collecting.shortfalls.add(
"/version",error.message,(0,errors.dJ)(error)[0])}}resourceOf(apiVersions){return this.discovery.resourceOf(apiVersions)}async objects(name){const resource=standardResources.
find(known=>known.name===name);return resource===void 0?await this.lists.get(name)??null:this.list(resource)}list(resource){const known=this.lists.get(resource.
name);if(known!==void 0)return known;const listed=this.fetch(resource);this.lists.set(resource.name,listed);return listed}async fetch(resource){const{folder,shortfalls}=this.
collecting;const file=`api/${resource.name}.json`;let objects2=null;await this.collecting.attempt(resource.name,async()=>{const kept=new BoundedList(this.namespaces);
const take=object=>kept.add(trim(resource.name,object));const unread2=await Promise.all((await this.paths(resource)).map(path=>this.read(questionsFor(path,resource),
resource,take)));const missing2=unread2.flat().reduce((sum,part)=>sum+part.missing,kept.dropped);for(const{broken:broken2}of unread2.flat())if(broken2!==null)shortfalls.
add(`a part of ${resource.name}`,(0,errors.bD)(broken2),(0,errors.dJ)(broken2)[0]);const read2=kept.objects();if(missing2>0)folder.cut(`${file}: ${read2.length}\
 of at least ${read2.length+missing2} objects`);folder.writeObjects(file,read2,missing2);if(resource.name==="events")writeEvents(folder,read2);objects2=resource.
name==="events"?[]:read2});return objects2}async paths({name,root,namespaced}){const plural2=pluralOf(name);if(!namespaced||this.collecting.run.cluster==="kind")
return[`${root}/${plural2}`];return(await this.chosenNamespaces()).map(namespace=>`${root}/namespaces/${namespace}/${plural2}`)}async chosenNamespaces(){const lists=await Promise.
all((await this.generated()).map(resource=>this.list(resource)));const used=lists.flatMap(list=>(list??[]).flatMap(namespacesOf));return[...new Set([...this.namespaces,
...used])].slice(0,namespacesLimit)}async leftInNamespaces(){const chosen=this.collecting.run.cluster==="kind"?null:new Set(await this.chosenNamespaces());const leaving2=(await this.
objects("namespaces")??[]).filter(namespace=>isTerminating(namespace)&&(chosen===null||chosen.has(namespace.metadata.name)));const left=new Set(leaving2.flatMap(
namespace=>namespaceWait(namespace).remaining.map(({resource})=>resource)));const standard=new Set(standardResources.map(({name})=>name));const others2=[...left].
filter(name=>name!=="secrets"&&!standard.has(name)).slice(0,inventoryLimit);await Promise.all(others2.map(async name=>{const apiVersion2=await this.discovery.preferred(
name.split(".").slice(1).join("."));if(apiVersion2!==null)await this.list({name,root:(0,api_path.t)(apiVersion2),namespaced:true})}))}async read(questions,{name},take){
const unread2=[];for(const question of questions)try{unread2.push(await readPages(this.kube,question,take))}catch(error){if((0,adapters_kube.c)(error)&&kroResources.
has(name))continue;if(unread2.length===0)throw error;unread2.push({missing:1,broken:error})}return unread2}async readyz(){const text=await this.kube.text("/read\
yz?verbose").catch(error=>{if(error instanceof adapters_kube.a&&error.status!==null)return(0,errors.bD)(error);throw error});this.collecting.folder.writeText("a\
pi/readyz.txt",text)}async instances(){const generated=await this.generated();const lists=await Promise.all(generated.map(resource=>this.list(resource)));const children=[
...childKinds(await this.objects(kro_rgd.Ie)??[]),...await inventory(lists.flatMap(list=>list??[]),this.discovery)];const served=await this.discovery.resourceOf(
children.map(({apiVersion:apiVersion2})=>apiVersion2));const made=children.flatMap(({apiVersion:apiVersion2,kind})=>{const found=served(apiVersion2,kind);if(found===
null||found.group===""&&found.resource==="secrets")return[];const name=found.group===""?found.resource:`${found.resource}.${found.group}`;return[{name,root:(0,api_path.
t)(apiVersion2),namespaced:false,selector:instance.y}]});const standard=new Set(standardResources.map(({name})=>name));const others2=made.filter(({name})=>!standard.
has(name));await Promise.all(others2.map(resource=>this.list(resource)))}async generated(){const[rgds,crds]=await Promise.all([this.objects(kro_rgd.Ie),this.objects(
kubernetes_crd.mE)]);return(0,kro_rgd.qX)(crds??[],rgds??[]).flatMap(resourceOfCrd)}}var time_limit=__webpack_require__(70143);;const requestLanes=8;const requestSeconds=10;
const requestBytes=64*1024*1024;const mostSilent=3;function boundedKube(kube,deadline,atATime=requestLanes){const inLane=(0,time_limit.f6)(atATime);let silent=0;
let gone=null;const countSilence=error=>{if(!(error instanceof adapters_kube.a)||error.status!==null)silent=0;else if(++silent>=mostSilent)gone=new adapters_kube.
a(`no answer any more: ${error.message.replace(/^\/\S+: /,"")}`,null,null,{failure:{code:"api-stopped",last:error.failure?.code??"other",said:error.failure!==null&&
"said"in error.failure?error.failure.said:""}})};const ask=(request,send)=>inLane(async()=>{if(gone!==null)throw gone;if(deadline.passed)throw new adapters_kube.
a("no time was left",null,null,{failure:{code:"no-time"}});const timeoutSeconds=deadline.limit(request.timeoutSeconds??requestSeconds);try{const answer=await send(
{limitBytes:requestBytes,...request,timeoutSeconds});silent=0;return answer}catch(error){countSilence(error);throw error}});return{server:kube.server,json:(path,request={})=>ask(
request,bounded=>kube.json(path,bounded)),text:(path,request={})=>ask(request,bounded=>kube.text(path,bounded))}}var command_error=__webpack_require__(13087);;const commandSeconds=15;
const commandLanes=4;class MissingEvidence{byReason=new Map;add(what,why,failure={code:"other",said:why}){const reason=(why.startsWith(`${what}: `)?why.slice(what.
length+2):why).replace(/^\/apis?\/\S+: /,"");const known=this.byReason.get(reason)??{whats:[],failure:{...failure}};known.whats.push(what);this.byReason.set(reason,
known)}records(){const told=[...this.byReason].map(([why,{whats,failure}])=>{const more=whats.length>6?` and ${whats.length-6} more`:"";const things=whats.slice(
0,6);return{sentence:`${things.join(", ")}${more}: ${why}`,missing:{things,count:whats.length,failure}}}).sort((a,b)=>a.sentence<b.sentence?-1:1);return{failed:told.
map(({sentence:sentence2})=>sentence2),missing:told.map(({missing:missing2})=>missing2)}}}class CollectorContext{folder;run;nodes;namespaces;deadline;shortfalls=new MissingEvidence;logOwners=new Map;processes;log;inLane=(0,
time_limit.f6)(commandLanes);unfinished=new Map;docker=null;constructor(parts2){this.folder=parts2.folder;this.run=parts2.run;this.nodes=parts2.nodes;this.namespaces=
parts2.namespaces;this.deadline=parts2.deadline;this.processes=parts2.processes;this.log=parts2.log}async attempt(what,body){if(this.deadline.passed)return this.
shortfalls.add(what,"no time was left",{code:"no-time"});const mark=Symbol(what);this.unfinished.set(mark,what);try{await body()}catch(error){this.log.debug(`${what}\
: ${(0,errors.bD)(error)}`);this.shortfalls.add(what,(0,errors.bD)(error),(0,errors.dJ)(error)[0])}finally{this.unfinished.delete(mark)}}giveUp(){for(const what of this.
unfinished.values())this.shortfalls.add(what,"did not end within the time for the collection",{code:"unfinished"});this.unfinished.clear()}async command(command2,seconds=commandSeconds){
const result=await this.inLane(()=>this.process(command2,seconds));if(result.code===0)return result;const[line=""]=(0,command_error.$h)(result.stderr||result.output,
1);const{tool}=command2;if(result.code!==null&&line!=="")throw new errors.w3(line.trim(),{failure:{code:"command-failed",command:tool,said:line.trim()}});throw new errors.
w3(`${tool} ${(0,command_error.qQ)(result)}`,{failure:result.timedOut?{code:"tool-timeout",tool}:{code:"command-failed",command:tool,said:""}})}async dockerCommand(args,seconds=commandSeconds){
this.docker??=this.askDocker();const trouble=await this.docker;if(trouble!==null)throw trouble;return this.command({tool:"docker",args},seconds)}async askDocker(){
const args=["version","--format","{{.Server.Version}}"];const result=await this.process({tool:"docker",args},8);if(result.code===0)return null;if(result.timedOut)
return new errors.w3(`the Docker daemon does not answer (${(0,command_error.qQ)(result)})`,{failure:{code:"docker-silent"}});const said2=result.notStarted??(0,command_error.
$h)(result.output,1)[0]?.trim()??(0,command_error.qQ)(result);return new errors.w3(`Docker cannot be used: ${said2}`,{failure:{code:"docker-unusable",said:said2}})}async process(command2,seconds){
if(this.deadline.passed)throw new errors.w3("no time was left",{failure:{code:"no-time"}});return this.processes({...command2,timeoutSeconds:this.deadline.limit(
seconds)})}}var promises_=__webpack_require__(51455);;const consoleBytes=5e5;const hostFiles=[{file:"disk.txt",tool:"df",args:["-h"]},{file:"inodes.txt",tool:"d\
f",args:["-i"],optional:true},{file:"uname.txt",tool:"uname",args:["-a"]},{file:"routes.txt",tool:"ip",args:["route"],optional:true},{file:"listening.txt",tool:"\
ss",args:["-ltn"],optional:true},{file:"dmesg.txt",tool:"dmesg",args:["--level=emerg,alert,crit,err,warn"],optional:true},{file:"tools/kind.txt",tool:"kind",args:[
"version"],optional:true},{file:"tools/kubectl.txt",tool:"kubectl",args:["version","--client"],optional:true},{file:"tools/helm.txt",tool:"helm",args:["version",
"--short"],optional:true},{file:"tools/ko.txt",tool:"ko",args:["version"],optional:true},{file:"tools/go.txt",tool:"go",args:["version"],optional:true},{file:"t\
ools/go-env.txt",tool:"go",args:["env","GOTOOLCHAIN","GOPROXY","GOFLAGS","GOOS","GOARCH"],optional:true}];const containers="table {{.ID}}	{{.Image}}	{{.RunningF\
or}}	{{.Status}}	{{.Ports}}	{{.Names}}";const dockerFiles=[{file:"docker-ps.txt",args:["ps","--all","--format",containers]},{file:"docker-df.txt",args:["system",
"df"]},{file:"docker-networks.txt",args:["network","ls"]}];const kernelFiles=["/proc/sys/fs/inotify/max_user_instances","/proc/sys/fs/inotify/max_user_watches",
"/proc/sys/fs/file-nr","/proc/sys/kernel/pid_max","/proc/sys/net/ipv4/ip_forward","/proc/loadavg","/proc/meminfo","/proc/self/cgroup","/proc/self/limits","/proc\
/filesystems"];async function collectHost(collecting){const{folder,nodes}=collecting;const command2=({file,tool,args,optional})=>{const body=async()=>folder.writeText(
`host/${file}`,(await collecting.command({tool,args})).output);return collecting.attempt(`host/${file}`,optional?()=>body().catch(()=>void 0):body)};const docker=(file,args,write)=>collecting.
attempt(`host/${file}`,async()=>{const{stdout,output}=await collecting.dockerCommand(args);write(stdout,output)});const json=(file,args)=>docker(file,args,stdout=>folder.
writeJson(`host/${file}`,JSON.parse(stdout)));await Promise.all([json("docker-info.json",["info","--format","{{json .}}"]),...nodes.map(node=>json(`inspect-${node}\
.json`,["container","inspect",node])),...nodes.map(node=>docker(`console-${node}.log`,["logs","--tail","3000",node],(_,output)=>folder.writeText(`host/console-${node}\
.log`,output,consoleBytes))),...dockerFiles.map(({file,args})=>docker(file,args,stdout=>folder.writeText(`host/${file}`,stdout))),...nodes.length>0?[json("docke\
r-network-kind.json",["network","inspect","kind"])]:[],...hostFiles.map(command2),collecting.attempt("host/kernel.txt",async()=>folder.writeText("host/kernel.tx\
t",await kernel())),collecting.attempt("host/environment.json",async()=>folder.writeJson("host/environment.json",environment(process.env)))])}async function kernel(){
const texts=await Promise.all(kernelFiles.map(async file=>`==> ${file} <==
${await(0,promises_.readFile)(file,"utf8").catch(()=>"not there\n")}`));return texts.join("\n")}const tellingVariables=/^(?:(?:https?|no|all)_proxy|(?:docker|kind|ko|helm|runner|setup_kro)_.*|kubeconfig|go[a-z0-9]+|ci|github_actions)$/i;
const plainVariables=["KIND_CLUSTER_NAME","KO_DOCKER_REPO","GOOS","GOARCH","GOFLAGS","GOTOOLCHAIN","RUNNER_OS"];function environment(variables){const set=Object.
keys(variables).filter(name=>tellingVariables.test(name)&&variables[name]!=="");const values=plainVariables.flatMap(name=>variables[name]?[[name,variables[name]]]:
[]);return{set:set.sort(),values:Object.fromEntries(values)}};const controllerLimit={lines:2e4,bytes:4e6};const systemLimit={lines:3e3,bytes:6e5};const otherLimit={
lines:1e3,bytes:25e4};const mostOtherPods=40;const perNode=4;async function collectLogs(collecting,api2,kube){const pods=await api2.objects("pods");if(pods===null)
return null;const{run:run2,folder}=collecting;const own=pods.filter(({metadata})=>metadata.namespace===run2.namespace);const system=pods.filter(({metadata})=>metadata.
namespace==="kube-system"&&run2.namespace!=="kube-system");const others2=pods.filter(pod=>!own.includes(pod)&&!system.includes(pod)&&(0,kubernetes_pods.ZT)(pod)).
map(pod=>logsOf(pod,otherLimit)).filter(logs=>logs.length>0);if(others2.length>mostOtherPods)folder.cut(`logs: of ${others2.length} unhealthy pods outside ${run2.
namespace} and kube-system the first ${mostOtherPods}`);const wanted=[...own.flatMap(pod=>logsOf(pod,controllerLimit)),...system.sort((a,b)=>Number((0,kubernetes_pods.
ZT)(b))-Number((0,kubernetes_pods.ZT)(a))).flatMap(pod=>logsOf(pod,systemLimit)),...others2.slice(0,mostOtherPods).flat()];const byNode=new Map;const kubeFor=({
spec})=>{const found=byNode.get(spec?.nodeName)??boundedKube(kube,collecting.deadline,perNode);byNode.set(spec?.nodeName,found);return found};const missed=await Promise.
all(wanted.map(log=>collectLog(collecting,kubeFor(log.pod),log)));const replaceable=[...new Set(wanted.map(({pod})=>pod))].filter(kubernetes_pods.$S);await doubtReplaced(
collecting,boundedKube(kube,collecting.deadline),replaceable);return missed.flat()}async function doubtReplaced({logOwners},kube,pods){const namespaces=[...new Set(
pods.map(({metadata})=>metadata.namespace??""))];const accept="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1";const lists=await Promise.all(namespaces.
map(namespace=>kube.json(`/api/v1/namespaces/${namespace}/pods`,{accept}).catch(()=>null)));const present=lists.flatMap(list=>list?.items??[]);for(const{metadata}of pods){
const now=present.find(pod=>pod.metadata.name===metadata.name&&pod.metadata.namespace===metadata.namespace);if(now===void 0||now.metadata.uid===metadata.uid)continue;
for(const file of logOwners.keys())if(file.startsWith(`logs/${metadata.namespace}/${metadata.name}/`))logOwners.set(file,null)}}async function collectLog({folder,
shortfalls,logOwners},kube,{pod,container,previous:previous2,limit:limit2}){const{namespace="",name}=pod.metadata;const file=logFile(namespace,name,container,previous2);
const query=new URLSearchParams({container,tailLines:String(limit2.lines)});if(previous2)query.set("previous","true");try{const path=`/api/v1/namespaces/${namespace}\
/pods/${name}/log?${query}`;const text=await kube.text(path,{limitBytes:4*limit2.bytes});if(/^unable to retrieve container logs for \S+$/.test(text))throw new adapters_kube.
a(text,404,null);if(text.split("\n").length>limit2.lines)folder.cut(`${file}: the last ${limit2.lines} lines`);folder.writeText(file,text,limit2.bytes);if(pod.metadata.
uid!==void 0)logOwners.set(file,pod.metadata.uid);return[]}catch(error){const why=reasonOf(error);const failure=(0,errors.dJ)(error)[0];if(!(error instanceof adapters_kube.
a)||error.status!==null&&error.status<500)shortfalls.add(file,why,failure);else return[{namespace,file,node:String(pod.spec?.nodeName??""),why,failure}];return[]}}
const reasonOf=error=>(0,errors.bD)(error).replace(/^\/api\/\S+: /,"").replace(/^Get "[^"]*": /,"");const logFile=(namespace,pod,container,previous2)=>`logs/${namespace}\
/${pod}/${container}${previous2?".previous":""}.log`;const logsOf=(pod,limit2)=>(0,kubernetes_pods.h2)(pod).flatMap(({name,running,terminated,last})=>[...running||
terminated!==null?[{pod,container:name,previous:false,limit:limit2}]:[],...last!==null?[{pod,container:name,previous:true,limit:limit2}]:[]]);;async function findController(api2,{
namespace}){const[pods,deployments]=await Promise.all([api2.objects("pods"),api2.objects("deployments.apps")]);const guessed=objects2=>{const own2=objects2.filter(
({metadata})=>metadata.namespace===namespace);const named2=own2.filter(({metadata})=>/^kro(?:-|$)/.test(metadata.name));return named2.length>0?named2:own2};const deployment=(0,
kro_controller.HZ)(deployments??[],namespace)??guessed(deployments??[])[0]??null;const found=(0,kro_controller.K7)(pods??[],namespace,deployment);const own=[...found.
length>0?found:guessed(pods??[])].sort((a,b)=>rank(a)-rank(b));return{account:{namespace,name:(0,kro_controller.vi)(deployment,own)},pods:own}}const rank=({metadata,
status})=>(status?.phase==="Running"?0:1)+(metadata.deletionTimestamp===void 0?0:2);;const enterScript=String.raw`
probe=$1; namespace=$2; wanted=$3; shift 3
ctr() { command ctr --namespace=k8s.io "$@"; }
tasks=$(ctr tasks ls)
filter="labels.\"io.cri-containerd.kind\"==sandbox,labels.\"io.kubernetes.pod.namespace\"==$namespace"
for id in $(ctr containers ls --quiet "$filter"); do
  running=$(awk -v id="$id" '$1 == id && $3 == "RUNNING" { print $2 }' <<< "$tasks")
  [ -n "$running" ] || continue
  name=$(ctr containers info "$id" | sed -n 's/.*"io.kubernetes.pod.name": "\([^"]*\)".*/\1/p' | head -n 1)
  if [ -z "$pid" ] || [ "$name" = "$wanted" ]; then pid=$running; pod=$name; sandbox=$id; fi
  [ "$name" != "$wanted" ] || break
done
[ -n "$pid" ] || { echo "no pod of $namespace runs on this node" >&2; exit 3; }
printf 'pod\t%s\n' "$pod"
resolv=/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/$sandbox/resolv.conf
exec nsenter --target "$pid" --net unshare --mount bash -c "$probe" probe "$resolv" "$@"
`;const probeScript=String.raw`
mount --bind "$1" /etc/resolv.conf || exit 4
shift
servers=$(awk '$1 == "nameserver" { print $2 }' /etc/resolv.conf | paste -sd ' ')
try() {
  case $1 in
    tcp)
      host=$(sed 's/:[0-9]*$//; s/^\[//; s/\]$//' <<< "$2"); port=$(sed 's/.*://' <<< "$2")
      answer=$(timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' _ "$host" "$port" 2>&1); code=$?
      answer=$(tail -n 1 <<< "$answer" | sed 's/.*: //'); [ $code != 0 ] || answer=connected ;;
    dns)
      answer=$(RES_OPTIONS='timeout:2 attempts:2' timeout 9 getent ahosts "$2" | awk '{ print $1 }' | sort -u | paste -sd ' ')
      [ -n "$answer" ]; code=$?; [ $code = 0 ] || answer="not resolved by $servers" ;;
    http)
      answer=$(curl --noproxy '*' -ksS -o /dev/null -w 'HTTP %{http_code}' --max-time 5 "$2" 2>&1); code=$? ;;
  esac
  [ $code != 124 ] || answer='no answer within 5 s'
}
while [ $# -gt 1 ]; do
  (
    began=$(date +%s%N); try "$1" "$2"; ended=$(date +%s%N)
    printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$code" $((ended - began)) "$(tr -s '\t\n' ' ' <<< "$answer")"
  ) &
  shift 2
done
wait
`;async function collectNetwork(collecting,api2){const{run:run2,nodes,folder}=collecting;const pods=api2===null?[]:(await findController(api2,run2)).pods;const[
probes,pod]=[await targets(api2),pods[0]];const home=String(pod?.spec?.nodeName??"");const order=nodes.includes(home)?[home]:nodes;const troubles=[];for(const node of order){
try{const asked2=probes.flatMap(({kind,target})=>[kind,target]);const enter=["exec","--privileged",node,"bash","-c",enterScript,"network",probeScript];const args=[
...enter,run2.namespace,pod?.metadata.name??""];const{stdout}=await collecting.dockerCommand([...args,...asked2],20);folder.writeJson("network/controller.json",
readProbes(node,stdout,probes));return}catch(error){troubles.push(`${node}: ${error instanceof Error?error.message:String(error)}`)}}throw new Error(troubles.join(
"; ")||`the controller runs on ${home||"no node"}, which is not a container on this machine`)}const silentSeconds=3.9;function readProbes(node,output,probes){const lines2=output.
split("\n").map(line=>line.split("	"));const pod=lines2.find(([first])=>first==="pod")?.[1]??"";const record={node,pod,probes:[]};for(const{kind,target,what}of probes){
const[,,code,nanoseconds,answer=""]=lines2.find(line=>line[0]===kind&&line[1]===target)??[];if(code===void 0)continue;const seconds=Math.round(Number(nanoseconds)/
1e6)/1e3;const said2=seconds>=silentSeconds?answer.replace(/^not resolved by/,"no answer from"):answer;const other=kind==="http"&&code==="0"&&!isApiServer(said2);
const words=other?`${said2.trim()}: not the API server, but something else answers`:said2.trim();record.probes.push({kind,target,what,ok:code==="0"&&!other,seconds,
answer:words})}return record}const isApiServer=answer=>/HTTP (?:200|401|403|429|5\d\d)/.test(answer);const kindDefaults={api:"10.96.0.1:443",dns:"10.96.0.10:53"};
async function targets(api2){const services2=await api2?.objects("services")??[];const slices=await api2?.objects(endpoint_slices._H)??[];const service=addressOf(
services2,"default","kubernetes","https")??kindDefaults.api;const dns2=addressOf(services2,"kube-system","kube-dns","dns-tcp")??kindDefaults.dns;return[{kind:"t\
cp",target:service,what:"API service"},{kind:"http",target:`https://${service}/readyz`,what:"API service"},...endpointsOf(slices,"default","kubernetes","https").
map(target=>({kind:"tcp",target,what:"API endpoint"})),{kind:"dns",target:"kubernetes.default.svc",what:"DNS"},{kind:"tcp",target:dns2,what:"DNS service"},...endpointsOf(
slices,"kube-system","kube-dns","dns-tcp").map(target=>({kind:"tcp",target,what:"DNS endpoint"}))]}function addressOf(services2,namespace,name,portName){const service=services2.
find(({metadata})=>metadata.namespace===namespace&&metadata.name===name);const ports=service?.spec?.ports??[];const port=(ports.find(known=>known.name===portName)??
ports[0])?.port;const address=service?.spec?.clusterIP;return typeof address==="string"&&address!=="None"&&port!==void 0?join(address,port):null}function endpointsOf(slices,namespace,service,portName){
return(0,endpoint_slices.nu)(slices,{namespace,name:service}).flatMap(slice=>{const port=(slice.ports??[]).find(({name})=>name===portName)?.port;const endpoints=slice.
endpoints??[];return port===void 0?[]:endpoints.flatMap(({addresses=[]})=>addresses.map(address=>join(address,port)))})}const join=(address,port)=>address.includes(
":")?`[${address}]:${port}`:`${address}:${port}`;var node_images=__webpack_require__(75879);;const journalBytes=15e5;const journal=unit=>["journalctl","--no-pag\
er","--lines=3000",`--unit=${unit}`];const shell=script2=>["bash","-c",script2];const nodeFiles=[{file:"kubelet.log",command:journal("kubelet")},{file:"containe\
rd.log",command:journal("containerd")},{file:"containers.txt",command:shell("ctr --namespace=k8s.io containers ls; echo; ctr --namespace=k8s.io tasks ls")},{file:"\
crictl-ps.txt",command:["crictl","ps","--all"],optional:true},{file:"crictl-images.json",command:["crictl","images","--output=json"],optional:true},{file:"ready\
z.txt",command:["curl","--noproxy","*","-ksS","--max-time","5","https://127.0.0.1:6443/readyz?verbose"],optional:true},{file:"units.txt",command:shell('for unit\
 in kubelet containerd; do echo "$unit $(systemctl is-active $unit)"; done')},{file:"failed-units.txt",command:["systemctl","list-units","--failed","--no-pager",
"--plain"]},{file:"kind-version.txt",command:["cat","/kind/version"]},{file:"resolv.conf",command:["cat","/etc/resolv.conf"]},{file:"disk.txt",command:shell("df\
 -h; echo; df -i")},{file:"memory.txt",command:shell("cat /proc/meminfo /proc/loadavg; cat /proc/pressure/* 2>/dev/null")},{file:"cni.txt",command:shell('for f \
in /etc/cni/net.d/*; do echo "==> $f <=="; cat "$f"; done; ls /opt/cni/bin')},{file:"certs.d.txt",command:shell(`find /etc/containerd/certs.d -name hosts.toml -\
exec sh -c 'echo "==> $1 <=="; cat "$1"' _ {} ";" 2>/dev/null; true`)},{file:"containerd-config.toml",command:["cat","/etc/containerd/config.toml"]},{file:"addr\
esses.txt",command:shell("ip -brief address; ip route")},{file:"services.txt",command:shell('iptables-save -t nat 2>/dev/null | grep -E "KUBE-(SERVICES|SVC|SEP)\
" | head -n 400; nft list tables 2>/dev/null; true')},{file:"drops.txt",command:shell('iptables-save -t filter 2>/dev/null | grep -vE "^#|KUBE-" | head -n 200; \
true')},{file:"journal.log",command:["journalctl","--no-pager","--lines=1500"]}];async function collectNode(collecting,node){await collecting.dockerCommand(["ex\
ec",node,"true"],8);await Promise.all([collecting.attempt(`nodes/${node}/images.json`,()=>collectors_node_images(collecting,node)),...nodeFiles.map(({file,command:command2,
optional})=>{const name=`nodes/${node}/${file}`;const body=async()=>{const{output}=await collecting.dockerCommand(["exec",node,...command2]);collecting.folder.writeText(
name,output,journalBytes)};return collecting.attempt(name,optional?()=>body().catch(()=>void 0):body)})])}async function collectors_node_images(collecting,node){
const{stdout}=await collecting.dockerCommand(["exec",node,...(0,node_images.Y)("images","ls")]);const sorted=(0,node_images.e)(stdout).sort((a,b)=>a.reference<b.
reference?-1:1);collecting.folder.writeJson(`nodes/${node}/images.json`,{images:sorted})};const bytesEach=4e5;const script=`
bytes=$1; shift
for namespace in "$@"; do
  for container in $(ls -td /var/log/pods/"$namespace"_*/*/ 2>/dev/null); do
    for file in $(ls "$container" 2>/dev/null | grep -E '^[0-9]+[.]log$' | sort -rn | head -n 2); do
      echo "==> $container$file <=="
      tail -c "$bytes" "$container$file"
    done
  done
done
`;async function collectNodeLogs(collecting,node,namespaces,written){const{run:run2,folder,logOwners}=collecting;const wanted=[...new Set([run2.namespace,"kube-\
system","default",...collecting.namespaces,...namespaces])];const result=await collecting.dockerCommand(["exec",node,"bash","-c",script,"logs",String(bytesEach),
...wanted],20);for(const{file,podUid,text}of splitLogs(result.stdout)){if(written(file))continue;if(text.length>=bytesEach*.9)folder.cut(`${file}: the last ${bytesEach}\
 bytes, read on ${node}`);folder.writeText(file,text);logOwners.set(file,podUid)}}function splitLogs(output){const logs=[];const seen=new Set;const uids=new Map;
const header=/^==> \/var\/log\/pods\/([^_/]+)_([^_/]+)_([^/]*)\/([^/]+)\/\d+\.log <==$/;let text=null;const end=()=>{const log=logs.at(-1);if(log!==void 0&&text!==
null)log.text=node_logs_plain(text)};for(const line of output.split("\n")){const found=header.exec(line);if(found===null){text?.push(line);continue}end();text=null;
const[,namespace="",pod="",podUid="",container=""]=found;const name=`${namespace}/${pod}`;if((uids.get(name)??podUid)!==podUid)continue;uids.set(name,podUid);const current=logFile(
namespace,pod,container,false);const file=seen.has(current)?logFile(namespace,pod,container,true):current;logs.push({file,podUid,text:""});seen.add(current);text=
[]}end();return logs}function node_logs_plain(lines2){let text="";for(const line of lines2){const[prefix="",part]=/^\S+ (?:stdout|stderr) ([FP]) /.exec(line)??[];
text+=line.slice(prefix.length)+(part==="P"?"":"\n")}return text.replace(/(?<!\n)\n{2,}$/,"\n").replace(/^\n$/,"")}var access_review=__webpack_require__(99801);
var model_version=__webpack_require__(52621);;const mostChecks=400;const rbacGroup="rbac.authorization.k8s.io";async function collectAccess(collecting,api2,kube){
const{run:run2,folder}=collecting;const[{account},...lists]=await Promise.all([findController(api2,run2),...["clusterrolebindings","rolebindings","clusterroles",
"roles"].map(name=>api2.objects(`${name}.${rbacGroup}`))]);const[clusterRoleBindings2,roleBindings2,clusterRoles2,roles2]=lists.map(list=>list??[]);const rgds=await api2.
objects(kro_rgd.Ie)??[];const needs2=[...(0,access.EQ)(await knownVersion(api2,run2.kroVersion),run2.namespace),...await neededByRgds(api2,rgds)];if(needs2.length>
mostChecks)folder.cut(`rbac/access.json: the first ${mostChecks} of ${needs2.length} checks`);const checks=await Promise.all(needs2.slice(0,mostChecks).map(need=>check(
kube,account,need)));const failed=checks.filter(answer=>answer instanceof Error);const[first]=failed;if(first!==void 0)collecting.shortfalls.add(`${failed.length}\
 of ${checks.length} access reviews`,first.message,(0,errors.dJ)(first)[0]);folder.writeJson("rbac/access.json",{serviceAccount:account,rules:(0,rbac.pt)(account,
[...clusterRoleBindings2??[],...roleBindings2??[]],{clusterRoles:clusterRoles2??[],roles:roles2??[]}),checks:checks.flatMap(answer=>answer instanceof Error?[]:[
answer])})}async function check(kube,account,need){try{const{verb,group:group2,resource,subresource,namespace,neededBy}=need;const{allowed,reason}=await(0,access_review.
x)(kube,account,need);const answer=`${account.namespace}/${account.name} ${allowed?"may":"may not"} ${(0,access.Ag)(need)}`;return{verb,group:group2,resource,subresource,
namespace,allowed,answer,neededBy,reason}}catch(error){return error instanceof Error?error:new Error(String(error))}}async function knownVersion(api2,version){if(version!==
null&&(0,model_version.ot)(version)!==null)return version;const crds=await api2.objects(kubernetes_crd.mE);const names2=crds?.map(({metadata})=>metadata.name)??
[];if(names2.includes(kro_rgd.qE)||!names2.includes(kro_rgd.Ie))return null;return"v0.8.5"}async function neededByRgds(api2,rgds){const resourceOf=await api2.resourceOf(
rgds.flatMap(apiVersionsOf));return rgds.flatMap(rgd=>(0,access.AP)(rgd,resourceOf))}const apiVersionsOf=rgd=>[(0,kro_rgd._K)(rgd),...(0,kro_rgd.F3)(rgd).flatMap(
({made,read:read2})=>[made,read2])].flatMap(kind=>kind?.apiVersion??[]);var input_file=__webpack_require__(49523);;const buildFiles=[".ko.yaml","go.mod","Makefi\
le","helm/values.yaml"];async function collectSource(collecting,workspace){const{folder,run:run2,shortfalls}=collecting;if(run2.source===null)return;const checkout=(0,
external_node_path_.resolve)(workspace,run2.source);for(const file of buildFiles){const name=`source/${file.replace(/^\./,"")}`;try{const text=(0,input_file.$C)(
checkout,file,workspace);if(text!==null)folder.writeText(name,text)}catch(error){shortfalls.add(name,`the file ${(0,errors.bD)(error)}`)}}};const reserveSeconds=1;
async function collect(options){const{clock,budgets,redaction}=options;const began={seconds:clock.seconds(),date:clock.date()};const folder=new EvidenceFolder(options.
folder,redaction,budgets.bytes,options.run.namespace);const deadline=new time_limit.B2(clock,Math.max(budgets.seconds*.8,budgets.seconds-reserveSeconds));const collecting=new CollectorContext(
{...options,folder,deadline});const limit2=deadline.left()+reserveSeconds/2;await(0,time_limit.wj)(limit2,collectAll(collecting,options),void 0,options.timers);
collecting.giveUp();if(collecting.logOwners.size>0)folder.writeJson(evidence_records.lh.replace("evidence/",""),[...collecting.logOwners].map(([file,podUid])=>({
file:`evidence/${file}`,podUid})).sort((a,b)=>a.file<b.file?-1:1));const record={collectedAt:began.date.toISOString(),files:folder.files+1,bytes:folder.bytes,seconds:Math.
round((clock.seconds()-began.seconds)*1e3)/1e3,truncated:[...folder.truncated].sort(),...collecting.shortfalls.records(),redacted:redaction.counts()};folder.writeJson(
"collection.json",record);folder.close();return redaction.object(record)}async function collectAll(collecting,options){const written=file=>(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(options.folder,"evidence",file));await Promise.all([collectCluster(collecting,options,written),...collecting.nodes.map(
node=>collecting.attempt(`node ${node}`,()=>collectNode(collecting,node))),collectHost(collecting),collecting.attempt("source",()=>collectSource(collecting,options.
workspace??process.cwd()))])}async function collectCluster(collecting,{kube,noKube},written){const bounded=kube===null?null:boundedKube(kube,collecting.deadline);
const api2=bounded===null?null:new Api(collecting,bounded);const silent=api2===null?noKube??{why:"there is no kubeconfig",failure:{code:"no-kubeconfig"}}:await api2.
greet().then(()=>null,error=>({why:(0,errors.bD)(error),failure:(0,errors.dJ)(error)[0]}));const network=async known=>{if(collecting.nodes.length===0)return;await collecting.
attempt("network/controller.json",()=>collectNetwork(collecting,known))};if(kube===null||api2===null||bounded===null||silent!==null){collecting.shortfalls.add(evidence_records.
Yt,silent?.why??"there is none",silent?.failure);await Promise.all([logsOnNodes(collecting,[],written),network(null)]);return}await Promise.all([api2.collect(),
collecting.attempt("logs",async()=>{const missed=await collectLogs(collecting,api2,kube);if(missed===null||missed.length>0)await logsOnNodes(collecting,missed??
[],written)}),collecting.attempt("rbac/access.json",()=>collectAccess(collecting,api2,bounded)),network(api2)])}async function logsOnNodes(collecting,missed,written){
const namespaces=new Set(missed.map(({namespace})=>namespace));await Promise.all(collecting.nodes.map(node=>collecting.attempt(`logs on ${node}`,()=>collectNodeLogs(
collecting,node,namespaces,written))));const found=missed.filter(({file})=>written(file));for(const{file,why,failure}of missed)if(!written(file))collecting.shortfalls.
add(file,why,failure);for(const[node,{why,failure}]of new Map(found.map(log=>[log.node,log])))collecting.shortfalls.add(`logs through the API server from ${node}\
 (read on the node instead)`,why,failure)}var diagnosis_diagnosis=__webpack_require__(62196);var report_verdict=__webpack_require__(98583);;const limit=5;const messageLimit=1e3;
function annotationsOf(diagnosis,evidence){if(diagnosis.outcome==="healthy")return[];const cause=(0,diagnosis_diagnosis.r)(diagnosis);if(cause===null){const{headline}=(0,
report_verdict.V)(diagnosis,evidence);return[{level:"warning",title:"setup-kro",message:annotations_sentence(headline)}]}const others2=diagnosis.findings.filter(
finding2=>finding2!==cause&&finding2.severity!=="info"&&(finding2.causedBy===null||finding2.rule===errorOfRgd));const errors2=others2.filter(({rule})=>rule===errorOfRgd);
const rest=others2.filter(({rule})=>rule!==errorOfRgd);const shown=[cause,...errors2.slice(0,limitOfErrors),...rest.slice(0,limit-1)];return shown.map((finding2,place2)=>annotation(
finding2,evidence,finding2===cause,finding2.rule===errorOfRgd&&place2<mostOfLevel))}const errorOfRgd="resource/rgd-error";const limitOfErrors=30;const mostOfLevel=10;
function annotation(finding2,evidence,isCause,isError){return{level:isCause||isError?"error":"warning",title:`${isCause?"cause: ":""}${finding2.rule}`,message:annotations_sentence(
finding2.title),...annotations_place(finding2,evidence)}}function annotations_place({rule,object,title},evidence){const[,file,line,column]=rule===errorOfRgd&&/^(.{1,4000}):(\d{1,9}):(\d{1,9})$/.
exec(object??"")||[];if(file!==void 0)return{file,startLine:Number(line),startColumn:Number(column)};const told=rule.startsWith("resource/")?placeOfTold(evidence,
object):null;if(told!==null)return{file:told.file,startLine:told.line,startColumn:told.column};const source=evidence.run?.source;const named2=[object,object?.replace(
"/default/","/")];const manifest=evidence.run?.manifests?.find(one=>named2.includes(one.object));if(manifest)return{file:manifest.file,startLine:manifest.line};
if(source===null||source===void 0||object===null)return{};const inSource=file2=>source==="."?file2:`${source.replace(/\/$/,"")}/${file2}`;if(rule==="image/compi\
le-error"&&!object.startsWith("/")){const line2=/\.go:(\d+) /.exec(title)?.[1];return{file:inSource(object.replace(/^\.\//,"")),...line2===void 0?{}:{startLine:Number(
line2)}}}if(object===".ko.yaml"||object==="go.mod")return{file:inSource(object)};return{}}const annotations_sentence=text=>(0,model_escape.vI)((0,model_escape.GJ)(
text),messageLimit);var comment=__webpack_require__(54231);var summary=__webpack_require__(79126);var external_node_util_=__webpack_require__(57975);var unhealthy=__webpack_require__(
37941);var failing_logs=__webpack_require__(7872);var fixes=__webpack_require__(43773);var quotes=__webpack_require__(83213);var stand_ins=__webpack_require__(28267);
;const width=80;const quotesShown=4;const othersShown=8;const objectsShown=8;const unreadShown=8;const logLinesShown=6;function terminalText(diagnosis,evidence,options){
const paint=painter(options.colour);const verdict2=(0,report_verdict.V)(diagnosis,evidence);const cause=(0,diagnosis_diagnosis.r)(diagnosis);const colour=verdict2.
mark==="✅"?"green":verdict2.mark==="❌"?"red":"yellow";const sign={"✅":"✓","❌":"✗","❔":"?"}[verdict2.mark];const parts2=[wrapped(`${sign} ${verdict2.
headline}`,"  ").map(line=>paint(line,"bold",colour)),verdict2.explanation===""?[]:terminal_lines((0,model_escape.vI)(verdict2.explanation,1500)).flatMap(line=>wrapped(
`  ${line}`,"  ")),cause===null?[]:terminal_proof(cause,paint),cause===null||cause.fix.length===0?[]:[paint("  what to do","bold"),...terminal_fixes(cause)],others(
diagnosis.findings.filter(finding2=>finding2!==cause),paint),cause===null&&diagnosis.outcome==="failed"?terminal_unhealthy(evidence,paint):[],diagnosis.outcome===
"failed"?failingLog(diagnosis,evidence,paint):[],pretended(evidence,paint),unread(evidence,paint),wrapped(`report: ${options.folder}`,"  ").map(line=>paint(line,
"dim"))];return parts2.filter(part=>part.length>0).map(part=>part.join("\n")).join("\n\n")}function terminal_proof({rule,evidence},paint){return[`${paint("  pro\
of","bold")} ${paint(`(${rule})`,"dim")}`,...(0,quotes.A)(evidence.slice(0,quotesShown)).flatMap(quoted=>{const{head,lines:lines2}=(0,quotes.G)(quoted,({text})=>(0,
model_escape.vI)(text,300));return[paint(`    ${head}`,"cyan"),...lines2.flatMap(line=>wrapped(`      ${line}`,"        "))]})]}const terminal_fixes=({fix})=>fix.
slice(0,4).flatMap(one=>(0,fixes.y)(one)?terminal_lines((0,fixes.X)(one)).map(line=>`    ${line}`):wrapped(`    ${(0,fixes.X)(one)}`,"    "));function others(findings,paint){
if(findings.length===0)return[];const rest=findings.length-othersShown;return[paint("  also found","bold"),...findings.slice(0,othersShown).flatMap(({title,causedBy,
severity})=>wrapped(`    ${severity}: ${title}${causedBy===null?"":` (follows from ${causedBy})`}`,"      ")),...rest>0?[`    and ${rest} more`]:[]]}function terminal_unhealthy(evidence,paint){
const found=(0,unhealthy.x)(evidence);if(found.length===0)return[];const rest=found.length-objectsShown;return[paint("  not healthy","bold"),...found.slice(0,objectsShown).
flatMap(({object,state,why})=>wrapped(`    ${object}: ${state}${why===""?"":`, ${(0,model_escape.vI)(why,200)}`}`,"      ")),...rest>0?[`    and ${rest} more`]:
[]]}function failingLog(diagnosis,evidence,paint){const[tail]=(0,failing_logs._m)(diagnosis,evidence,1,logLinesShown);const quoted=(0,diagnosis_diagnosis.r)(diagnosis)?.
evidence.slice(0,quotesShown)??[];if(tail===void 0||quoted.some(({file})=>file===tail.file))return[];return[...wrapped(`  ${tail.title}: ${(0,failing_logs.eu)(tail)}`,
"  ").map(line=>paint(line,"bold")),...wrapped(`    ${tail.file}`,"    ").map(line=>paint(line,"cyan")),...tail.lines.flatMap(line=>wrapped(`      ${(0,model_escape.
vI)(line,200)}`,"        "))]}function pretended(evidence,paint){const sentence2=(0,stand_ins.k)(evidence);return sentence2===null?[]:wrapped(`  ${sentence2}`,"\
  ").map(line=>paint(line,"yellow"))}function unread(evidence,paint){const{failed,cut}=evidence.unread();const sentences=[...failed,...cut];if(sentences.length===
0)return[];const rest=sentences.length-unreadShown;return[paint("  could not be read","bold"),...sentences.slice(0,unreadShown).flatMap(sentence2=>wrapped(`    ${(0,
model_escape.vI)(sentence2,300)}`,"      ")),...rest>0?[`    and ${rest} more, in diagnosis.json`]:[]]}const terminal_lines=text=>(0,model_escape.escapeForLog)(
text).split("\n");function wrapped(text,indent){const out=[];const lead=/^\s*/.exec(text)?.[0]??"";let line=lead;for(const word of(0,model_escape.DJ)(text).trim().
split(/\s+/)){const empty=line.trim()==="";if(!empty&&line.length+1+word.length>width){out.push(line);line=indent+word}else line=empty?line+word:`${line} ${word}`}
return[...out,line].map(model_escape.escapeForLog)}const painter=colour=>(text,...colours)=>colour?(0,external_node_util_.styleText)([...colours],(0,model_escape.
escapeForLog)(text),{validateStream:false}):(0,model_escape.escapeForLog)(text);var active_run=__webpack_require__(80471);var report_records=__webpack_require__(
8882);;const dockerSeconds=5;async function explainRequest(request,environment2){(0,v8_tuning.D)();if(request.collect!==null){const{state,budgets,namespaces}=request.
collect;await takeEvidence((0,active_run.ZL)(state,environment2),environment2,budgets,namespaces)}const{folder,out=folder,colour}=request;const{diagnosis,evidence}=await(0,
report_records.S)(folder,out,diagnose);return{diagnosis,annotations:annotationsOf(diagnosis,evidence),terminal:terminalText(diagnosis,evidence,{colour,folder:out}),
comment:(0,summary.r)(diagnosis,evidence,comment.j9),sawCluster:evidence.listed("nodes")||evidence.listed("pods")}}async function takeEvidence({recorder,steps:steps2,
redaction},{clock,log,run:run2,env,kube},budgets,namespaces){const{places,clusterName,cluster}=recorder.state;const which=cluster==="found"?{cluster:clusterName}:
{runId:places.runId};await steps2.step("diagnose.collect","take evidence from cluster, nodes and host",async step2=>{const began=clock.seconds();const reached2=await reachCluster(
recorder.state,kube);const nodes=recorder.run.cluster==="kind"&&cluster!==null?await(0,cluster_nodes.j)(run2,which,dockerSeconds):null;const collection=await collect(
{folder:places.report,run:recorder.run,kube:reached2.kube,noKube:reached2.noKube,nodes:(nodes??[]).map(node=>node.name),namespaces:[...namespaces],workspace:env.
GITHUB_WORKSPACE||process.cwd(),budgets:{...budgets,seconds:Math.max(1,budgets.seconds-(clock.seconds()-began))},processes:run2,clock,log,redaction});step2.note(
`${collection.files} files, ${collection.bytes} bytes in ${collection.seconds.toFixed(1)} s; ${collection.failed.length} could not be collected`)}).catch(error=>log.
warning(`evidence is incomplete: ${(0,errors.Wk)(error)}`))}async function reachCluster({cluster,context,places:{kubeconfig}},open){if(cluster===null)return{kube:null,
noKube:{why:"no cluster was made or reached",failure:{code:"no-cluster"}}};if(!(0,external_node_fs_.existsSync)(kubeconfig))return{kube:null,noKube:{why:"there \
is no kubeconfig: the cluster was not created, or the run ended before that",failure:{code:"no-kubeconfig"}}};try{return{kube:await open(kubeconfig,context??void 0),
noKube:null}}catch(error){const why=(0,errors.Wk)(error);return{kube:null,noKube:{why,failure:(0,errors.dJ)(error)[0]??{code:"other",said:why}}}}}var explain_apart=__webpack_require__(
80914);var runtime=__webpack_require__(19600);;const explain_explain=()=>(0,explain_apart.IT)((request,log)=>explainRequest(request,runtimeOf(log)));function runtimeOf(log){
const noOther=async()=>{throw new Error("a process that explains starts none of its kind")};if(log==="workflow"){(0,workflow_output.escapeOutput)(process.stdout);
(0,workflow_output.escapeOutput)(process.stderr);return(0,runtime.K)(noOther)}return(0,runtime.j)((0,terminal_log.d)(process[log],process.env),noOther)}}),14941:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DN:()=>kroModule,Sl:()=>kroImage,bW:()=>kroChart,fI:()=>kroMinimumKubernetes});var _model_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52621);function kroModule(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.5.0"))return"github.com/kubernetes-sigs/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.2.0-0")?"github.com/kro-run/kro":"github.com/awslabs/kro"}function kroImage(version){const bare=version.replace(/^v/,"");if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return`registry.k8s.io/kro/kro:v${bare}`;if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0"))return`ghcr.io/kro-r\
un/kro/controller:${bare}`;return`public.ecr.aws/kro/controller:${bare}`}function kroChart(version){const bare=version.replace(/^v/,"");const repository=chartRepository(
version);return{reference:`oci://${repository}`,version:bare,name:`${repository}:${bare}`}}function chartRepository(version){if((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.
jZ)(version,"v0.5.0"))return"registry.k8s.io/kro/charts/kro";return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.2.0-0")?"ghcr.io/kro-run/kr\
o/kro":"public.ecr.aws/kro/kro"}function kroMinimumKubernetes(version){return(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(version,"v0.9.0-0")?"1.31":null}})};
