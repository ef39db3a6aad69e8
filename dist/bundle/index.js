import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={33350:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Cl:()=>systemTimers,JW:()=>idleTimers,ml:()=>systemClock});const systemClock={seconds:()=>performance.now()/1e3,date:()=>new Date,
sleep:seconds=>new Promise(resolve=>setTimeout(resolve,seconds*1e3))};const systemTimers={after:(seconds,due)=>{const timer=setTimeout(due,seconds*1e3);return()=>clearTimeout(
timer)}};const idleTimers={after:(seconds,due)=>{const timer=setTimeout(due,seconds*1e3).unref();return()=>clearTimeout(timer)}}}),42613:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),20181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),35317:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")}),49140:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("constants")}),76982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),72250:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("dns")}),24434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),79896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("fs")}),91943:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),73339:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("module")}),69278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),34589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:assert")}),16698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),31421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_\
process")}),37540:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),77598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:crypto")}),53053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),40610:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:events")}),73024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),37067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),32467:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),44708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),
77030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),48161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:os")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),53916:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path/posix")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),1708:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),41792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("no\
de:querystring")}),80481:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:stream")}),46193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),41692:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:u\
rl")}),57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),78877:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8")}),75919:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),38522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("nod\
e:zlib")}),70857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),16928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),24876:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("punycode")}),83480:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("stream")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),53557:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),52018:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),87016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),
39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),69154:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("vm")}),43106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={id:moduleId,
loaded:false,exports:{}};var threw=true;try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__);threw=false}finally{if(threw)
delete __webpack_module_cache__[moduleId]}module.loaded=true;return module.exports}__nccwpck_require__.m=__webpack_modules__;if(typeof __nccwpck_require__!=="un\
defined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.
n=module=>{var getter=module&&module.__esModule?()=>module["default"]:()=>module;__nccwpck_require__.d(getter,{a:getter});return getter}})();(()=>{var getProto=Object.
getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__;var leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value);if(mode&
8)return value;if(typeof value==="object"&&value){if(mode&4&&value.__esModule)return value;if(mode&16&&typeof value.then==="function")return value}var ns=Object.
create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current==
"object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])}def["default"]=
()=>value;__nccwpck_require__.d(ns,def);return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,
key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.f={};__nccwpck_require__.
e=chunkId=>{return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises);return promises},[]))}})();
(()=>{__nccwpck_require__.u=chunkId=>{return""+chunkId+".index.js"}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();
(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})}Object.
defineProperty(exports,"__esModule",{value:true})}})();(()=>{__nccwpck_require__.nmd=module=>{module.paths=[];if(!module.children)module.children=[];return module}})();
(()=>{var installedChunks={792:0};var installChunk=data=>{var{ids,modules,runtime}=data;var moduleId,chunkId,i=0;for(moduleId in modules){if(__nccwpck_require__.
o(modules,moduleId)){__nccwpck_require__.m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__);for(;i<ids.length;i++){chunkId=ids[i];if(__nccwpck_require__.
o(installedChunks,chunkId)&&installedChunks[chunkId]){installedChunks[chunkId][0]()}installedChunks[ids[i]]=0}};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.
o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0){if(installedChunkData){promises.push(installedChunkData[1])}else{if(true){
var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=void 0;throw e});var promise=Promise.
race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}}}})();var __webpack_exports__={};
__nccwpck_require__.d(__webpack_exports__,{xw:()=>cli,WE:()=>explain,iW:()=>main,bE:()=>post});var clock=__nccwpck_require__(33350);;const flushSeconds=10;async function exitWhenWritten(ending=process,timers=clock.
Cl){await Promise.all([ending.stdout,ending.stderr].map(stream=>written(stream,timers)));ending.exit()}function written(stream,timers){return new Promise(resolve=>{
const cancel=timers.after(flushSeconds,resolve);stream.write("",()=>{cancel();resolve()})})};process.noDeprecation=true;const main=async entry=>{const{runner,log}=await workflowEntry();
await onUncaught({message:runner.fail,details:log.debug},()=>process.exit(1));await throughTheEnd(async()=>(await Promise.all([__nccwpck_require__.e(815),__nccwpck_require__.
e(491),__nccwpck_require__.e(860),__nccwpck_require__.e(133),__nccwpck_require__.e(175),__nccwpck_require__.e(110),__nccwpck_require__.e(434),__nccwpck_require__.
e(454)]).then(__nccwpck_require__.bind(__nccwpck_require__,26999))).mainEntry(entry))};const post=async entry=>{const{log}=await workflowEntry();await onUncaught(
{message:log.warning,details:log.debug},()=>void 0);await throughTheEnd(async()=>(await Promise.all([__nccwpck_require__.e(815),__nccwpck_require__.e(491),__nccwpck_require__.
e(744),__nccwpck_require__.e(133),__nccwpck_require__.e(175),__nccwpck_require__.e(110),__nccwpck_require__.e(949),__nccwpck_require__.e(19)]).then(__nccwpck_require__.
bind(__nccwpck_require__,81019))).postEntry(entry))};const cli=async entry=>{const{escapeForLog}=await __nccwpck_require__.e(282).then(__nccwpck_require__.bind(
__nccwpck_require__,16282));const print=text=>void process.stderr.write(`${escapeForLog(text)}
`);const details=text=>process.env.SETUP_KRO_DEBUG?print(text):void 0;await onUncaught({message:text=>print(`setup-kro: ${text}`),details},()=>process.exit(1));
await throughTheEnd(async()=>(await Promise.all([__nccwpck_require__.e(491),__nccwpck_require__.e(175),__nccwpck_require__.e(299)]).then(__nccwpck_require__.bind(
__nccwpck_require__,53299))).cli(entry))};const explain=async()=>(await Promise.all([__nccwpck_require__.e(815),__nccwpck_require__.e(491),__nccwpck_require__.e(
513),__nccwpck_require__.e(744),__nccwpck_require__.e(133),__nccwpck_require__.e(175),__nccwpck_require__.e(271),__nccwpck_require__.e(882),__nccwpck_require__.
e(973)]).then(__nccwpck_require__.bind(__nccwpck_require__,70973))).explain();async function workflowEntry(){const{escapeOutput}=await __nccwpck_require__.e(165).
then(__nccwpck_require__.bind(__nccwpck_require__,31165));escapeOutput(process.stdout);escapeOutput(process.stderr);const[{actionsHost:actionsRunner},{workflowLog}]=await Promise.
all([__nccwpck_require__.e(873).then(__nccwpck_require__.bind(__nccwpck_require__,27873)),__nccwpck_require__.e(960).then(__nccwpck_require__.bind(__nccwpck_require__,
94960))]);return{runner:actionsRunner,log:workflowLog}}async function onUncaught(tell,then){const{uncaught}=await Promise.all([__nccwpck_require__.e(491),__nccwpck_require__.
e(773)]).then(__nccwpck_require__.bind(__nccwpck_require__,50773));const handle=uncaught(process.env,tell);process.on("uncaughtException",error=>{handle(error);
then()})}async function throughTheEnd(entry){await entry();await exitWhenWritten()}var __webpack_exports__cli=__webpack_exports__.xw;var __webpack_exports__explain=__webpack_exports__.
WE;var __webpack_exports__main=__webpack_exports__.iW;var __webpack_exports__post=__webpack_exports__.bE;export{__webpack_exports__cli as cli,__webpack_exports__explain as explain,
__webpack_exports__main as main,__webpack_exports__post as post};
