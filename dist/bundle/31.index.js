export const id=31;export const ids=[31];export const modules={38031:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{kubeFromConfig:()=>kubeFromConfig});var errors=__webpack_require__(83916);var url=__webpack_require__(75336);;function changeSignal(onClose=()=>void 0){
let changes=0;let waiting=[];return{get changes(){return changes},notify:()=>{changes++;for(const wake of waiting.splice(0))wake()},changedSince:seen=>changes>seen?
Promise.resolve():new Promise(resolve=>waiting.push(resolve)),close:()=>{waiting=[];onClose()}}}var clock=__webpack_require__(33350);var kube=__webpack_require__(
6719);var external_node_http_=__webpack_require__(37067);var external_node_https_=__webpack_require__(44708);;class Node{value;next;constructor(value){this.value=
value}}class Queue{#head;#tail;#size;constructor(){this.clear()}enqueue(value){const node=new Node(value);if(this.#head){this.#tail.next=node;this.#tail=node}else{
this.#head=node;this.#tail=node}this.#size++}dequeue(){const current=this.#head;if(!current){return}this.#head=this.#head.next;this.#size--;if(!this.#head){this.#tail=
void 0}return current.value}peek(){if(!this.#head){return}return this.#head.value}clear(){this.#head=void 0;this.#tail=void 0;this.#size=0}get size(){return this.#size}*[Symbol.
iterator](){let current=this.#head;while(current){yield current.value;current=current.next}}*drain(){while(this.#head){yield this.dequeue()}}};function pLimit(concurrency){
let rejectOnClear=false;if(typeof concurrency==="object"){({concurrency,rejectOnClear=false}=concurrency)}validateConcurrency(concurrency);if(typeof rejectOnClear!==
"boolean"){throw new TypeError("Expected `rejectOnClear` to be a boolean")}const queue=new Queue;let activeCount=0;const resumeNext=()=>{if(activeCount<concurrency&&
queue.size>0){activeCount++;queue.dequeue().run()}};const next=()=>{activeCount--;resumeNext()};const run=async(function_,resolve,arguments_)=>{const result=(async()=>function_(
...arguments_))();resolve(result);try{await result}catch{}next()};const enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve;queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve,arguments_));if(activeCount<concurrency){resumeNext()}};const generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.
size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.abort().reason;while(queue.size>0){queue.dequeue().reject(abortError)}}},
concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency);concurrency=newConcurrency;queueMicrotask(()=>{while(activeCount<concurrency&&
queue.size>0){resumeNext()}})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(function_,
value,index);promises.push(promise);return promise})}catch(error){for(const promise of promises){promise.catch(()=>{})}throw error}return Promise.all(promises)}}});
return generator}function limitFunction(function_,options){const limit=pLimit(options);const limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));
Object.defineProperty(limitedFunction,"clearQueue",{value:limit.clearQueue});return limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(
concurrency)||concurrency===Number.POSITIVE_INFINITY)&&concurrency>0)){throw new TypeError("Expected `concurrency` to be a number from 1 and up")}};const defaultTimeoutSeconds=30;
const maxSockets=16;const credentialsLastSeconds=60;const mostRetries=10;class Connection{server;config;options=null;optionsUntil=0;timers;inTurn=pLimit(maxSockets);constructor(config,server,timers){
this.config=config;this.server=server;this.timers=timers}pause(seconds,ended){return new Promise(resolve=>{const cancel=this.timers.after(seconds,resolve);ended?.
addEventListener("abort",()=>{cancel();resolve()})})}async ask(path,request){const seconds=request.timeoutSeconds??defaultTimeoutSeconds;const deadline=performance.
now()+seconds*1e3;let left=seconds;for(let retries=0;;retries+=1){const until=performance.now()+left*1e3;const answer=await this.inTurn(()=>this.askOnce(path,request,
seconds,until));if(answer.status<300)return answer;const{retryAfterSeconds}=answer;if(retryAfterSeconds===null||retryAfterSeconds>=left||retries===mostRetries)throw refusal(
path,answer.status,answer.text);await this.pause(retryAfterSeconds);left=Math.min(left-retryAfterSeconds,(deadline-performance.now())/1e3)}}async askOnce(path,request,seconds,deadline){
const options=await this.authenticated(path,seconds);return await new Promise((resolve,reject)=>{const fail=error=>reject(this.noAnswer(path,error));const body=request.
body===void 0?null:Buffer.from(JSON.stringify(request.body));const send=this.server.startsWith("http:")?external_node_http_.request:external_node_https_.request;
const sent=send(new URL(this.server+path),{...options,method:request.method??(body===null?"GET":"POST"),headers:{...options.headers,...headersFor(request,body)}});
const remaining=Math.max(.001,(deadline-performance.now())/1e3);const cancel=this.timers.after(remaining,()=>sent.destroy(new TimeoutError(`no answer within ${round(
seconds)} s`)));sent.on("close",cancel);sent.on("error",fail);sent.on("response",response=>{const status=response.statusCode??0;const retryAfterSeconds=retryAfter(
status,response.headers["retry-after"]);readBody(response,request.limitBytes).then(read=>resolve({...read,status,retryAfterSeconds}),fail)});sent.end(body??void 0)})}async stream(path,onData,ended){
const options=await this.authenticated(path,defaultTimeoutSeconds);const send=this.server.startsWith("http:")?external_node_http_.request:external_node_https_.request;
await new Promise((resolve,reject)=>{const sent=send(new URL(this.server+path),{...options,signal:ended});sent.on("error",reject);sent.on("close",resolve);sent.
on("response",response=>{response.on("error",reject);if(response.statusCode===200)response.on("data",onData);else response.resume()});sent.end()})}async authenticated(path,seconds){
if(this.options!==null&&performance.now()<this.optionsUntil)return this.options;const options={};let cancel=()=>void 0;try{await Promise.race([this.config.applyToHTTPSOptions(
options),new Promise((_,reject)=>{cancel=this.timers.after(seconds,()=>reject(new Error(`no credentials within ${round(seconds)} s`)))})])}catch(cause){const message=`${path}\
: cannot authenticate to ${this.server}: ${(0,errors.bD)(cause)}`;throw new kube.a(message,null,null,{cause})}finally{cancel()}if(this.options!==null&&identity(
this.options)===identity(options))options.agent=this.options.agent;else if(typeof options.agent==="object")Object.assign(options.agent,{keepAlive:true,maxSockets});
this.options=options;this.optionsUntil=performance.now()+credentialsLastSeconds*1e3;return options}noAnswer(path,error){const{code="",message:thrown=""}=error;const known=meanings[code];
const message=thrown===""?code:thrown;const said=known===void 0?message:`${message} (${known})`;return new kube.a(`${path}: ${this.server} gave no answer: ${said}`,
null,null,{cause:error,failure:error instanceof TimeoutError?{code:"api-timeout",server:this.server}:{code:"api-no-answer",server:this.server,said:message}})}}class TimeoutError extends Error{}
function retryAfter(status,header){const isBusy=status===429||status>=500;return isBusy&&header!==void 0&&/^\d{1,4}$/.test(header)?Number(header):null}const meanings={
ECONNREFUSED:"nothing listens there: the API server is down, or this is not its address",ECONNRESET:"the connection was cut: the API server is starting or stopp\
ing, or this port is not one of it",EPIPE:"the connection was cut while sending",ENOTFOUND:"this name has no address here",EAI_AGAIN:"DNS does not answer",ETIMEDOUT:"\
packets get no answer: a firewall, or a machine that is gone",EHOSTUNREACH:"no route to that address",ENETUNREACH:"no route to that network",CERT_HAS_EXPIRED:"t\
he certificate of the API server has expired, or the clock here is wrong",DEPTH_ZERO_SELF_SIGNED_CERT:"its certificate is not from the authority in the kubeconf\
ig: another cluster is there now",SELF_SIGNED_CERT_IN_CHAIN:"its certificate is not from the authority in the kubeconfig: another cluster is there now",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"\
its certificate is not from the authority in the kubeconfig: another cluster is there now",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for other names"};function headersFor(request,body){
const headers={accept:request.accept??"application/json, */*"};if(body!==null){headers["content-type"]=request.contentType??"application/json";headers["content-\
length"]=body.length}return headers}async function readBody(response,limit){const chunks=[];let bytes=0;for await(const chunk of response){chunks.push(chunk);bytes+=
chunk.length;if(limit!==void 0&&bytes>limit)break}const cut=limit!==void 0&&bytes>limit;const text=Buffer.concat(chunks).subarray(0,limit).toString("utf8");return{
text:cut?text.replace(/\ufffd+$/,""):text,cut}}function refusal(path,status,text){let said={};try{said=JSON.parse(text)}catch{said={message:text.trim().slice(0,
300)}}const message=typeof said?.message==="string"&&said.message!==""?said.message:`HTTP status ${status}`;const reason=typeof said?.reason==="string"&&said.reason!==
""?said.reason:null;return new kube.a(`${path}: ${message} (HTTP ${status})`,status,reason)}const round=seconds=>Math.round(seconds*10)/10;const identity=({ca,cert,
key})=>[ca,cert,key].map(String).join("\n");;const mostAnswerBytes=256e6;const watchAgainSeconds=.5;async function kubeFromConfig(path,context,timers=clock.Cl,mostBytes=mostAnswerBytes){
const{KubeConfig}=await Promise.all([__webpack_require__.e(705),__webpack_require__.e(118),__webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__,
6959));const config=new KubeConfig;try{config.loadFromFile(path)}catch(cause){throw new errors.w3(`the kubeconfig ${path} cannot be read: ${(0,errors.bD)(cause)}`,
{cause})}if(context!==void 0)config.setCurrentContext(context);const server=config.getCurrentCluster()?.server;if(server===void 0)throw noCluster(path,config);return kubeOf(
new Connection(config,(0,url.A)(server),timers),mostBytes)}function noCluster(path,config){const contexts=config.getContexts().map(({name})=>name);const wanted=config.
getCurrentContext();return new errors.w3(wanted?`the kubeconfig ${path} has no cluster for the context ${wanted}`:`the kubeconfig ${path} names no current conte\
xt`,{hint:contexts.length>0?`its contexts are ${contexts.join(", ")}`:"it has no contexts at all"})}function kubeOf(connection,mostBytes){return{server:connection.
server,text:async(path,request={})=>(await connection.ask(path,request)).text,json:async(path,request={})=>{const limitBytes=request.limitBytes??mostBytes;const{
text,cut}=await connection.ask(path,{...request,limitBytes});if(cut)throw new kube.a(`${path}: the answer is longer than ${limitBytes} bytes`,200,null);try{return JSON.
parse(text)}catch(cause){throw new kube.a(`${path}: the answer is not JSON: ${text.slice(0,200)}`,200,null,{cause})}},watch:collections=>watchAll(connection,collections)}}
function watchAll(connection,collections){const ended=new AbortController;const changes=changeSignal(()=>ended.abort());for(const path of collections)void keepWatching(
connection,path,changes.notify,ended.signal);return changes}async function keepWatching(connection,path,notify,ended){while(!ended.aborted){await connection.stream(
`${path}?watch=true`,notify,ended).catch(()=>void 0);if(!ended.aborted)await connection.pause(watchAgainSeconds,ended)}}}),6719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>KubeError,c:()=>isNotFound});class KubeError extends Error{name="KubeError";status;reason;failure;constructor(message,status,reason,options={}){
super(message,options);this.status=status;this.reason=reason;this.failure=options.failure??(status===null?null:{code:"api-refused",said:message})}}const isNotFound=error=>error instanceof
KubeError&&error.status===404})};
