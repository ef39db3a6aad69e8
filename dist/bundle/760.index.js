export const id=760;export const ids=[760];export const modules={21760:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{kubeFromConfig:()=>kubeFromConfig});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);var node_http__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_http__WEBPACK_IMPORTED_MODULE_0__);var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44708);var node_https__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_https__WEBPACK_IMPORTED_MODULE_1__);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916);var _kube_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4650);const defaultTimeoutSeconds=30;const maxSockets=16;const credentialsLastSeconds=60;async function kubeFromConfig(path,context){const{KubeConfig}=await Promise.
all([__webpack_require__.e(705),__webpack_require__.e(118),__webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__,6959));const config=new KubeConfig;
try{config.loadFromFile(path)}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.w3(`the kubeconfig ${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(cause)}`,{cause})}if(context!==void 0)config.setCurrentContext(context);const server=config.getCurrentCluster()?.server;if(server===void 0)throw noCluster(path,
config);return kubeOf(new Connection(config,server.replace(/\/+$/,"")))}function noCluster(path,config){const contexts=config.getContexts().map(({name})=>name);
const wanted=config.getCurrentContext();return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.w3(wanted?`the kubeconfig ${path} has no cluster for the context ${wanted}`:
`the kubeconfig ${path} names no current context`,{hint:contexts.length>0?`its contexts are ${contexts.join(", ")}`:"it has no contexts at all"})}function kubeOf(connection){
return{server:connection.server,text:async(path,request={})=>(await connection.ask(path,request)).text,json:async(path,request={})=>{const{text,cut}=await connection.
ask(path,request);if(cut)throw new _kube_js__WEBPACK_IMPORTED_MODULE_3__.a(`${path}: the answer is longer than ${request.limitBytes} bytes`,200,null);try{return JSON.
parse(text)}catch(cause){throw new _kube_js__WEBPACK_IMPORTED_MODULE_3__.a(`${path}: the answer is not JSON: ${text.slice(0,200)}`,200,null,{cause})}}}}class Connection{server;config;options=null;optionsUntil=0;constructor(config,server){
this.config=config;this.server=server}async ask(path,request){const seconds=request.timeoutSeconds??defaultTimeoutSeconds;const deadline=performance.now()+seconds*
1e3;const options=await this.authenticated(path,seconds);return await new Promise((resolve,reject)=>{const fail=error=>reject(this.noAnswer(path,error));const body=request.
body===void 0?null:Buffer.from(JSON.stringify(request.body));const send=this.server.startsWith("http:")?node_http__WEBPACK_IMPORTED_MODULE_0__.request:node_https__WEBPACK_IMPORTED_MODULE_1__.
request;const sent=send(new URL(this.server+path),{...options,method:request.method??(body===null?"GET":"POST"),headers:{...options.headers,...headersFor(request,
body)}});const timer=setTimeout(()=>sent.destroy(new Error(`no answer within ${round(seconds)} s`)),Math.max(1,deadline-performance.now()));sent.on("close",()=>clearTimeout(
timer));sent.on("error",fail);sent.on("response",response=>{readBody(response,request.limitBytes).then(read=>{const status=response.statusCode??0;if(status<300)
resolve(read);else reject(refusal(path,status,read.text))},fail)});sent.end(body??void 0)})}async authenticated(path,seconds){if(this.options!==null&&performance.
now()<this.optionsUntil)return this.options;const options={};let timer;try{await Promise.race([this.config.applyToHTTPSOptions(options),new Promise((_,reject)=>{
timer=setTimeout(()=>reject(new Error(`no credentials within ${round(seconds)} s`)),seconds*1e3)})])}catch(cause){const message=`${path}: cannot authenticate to\
 ${this.server}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)}`;throw new _kube_js__WEBPACK_IMPORTED_MODULE_3__.a(message,null,null,{cause})}finally{
clearTimeout(timer)}if(this.options!==null&&identity(this.options)===identity(options))options.agent=this.options.agent;else if(typeof options.agent==="object")
Object.assign(options.agent,{keepAlive:true,maxSockets});this.options=options;this.optionsUntil=performance.now()+credentialsLastSeconds*1e3;return options}noAnswer(path,error){
const{code="",message:thrown=""}=error;const known=meanings[code];const message=thrown===""?code:thrown;const said=known===void 0?message:`${message} (${known})`;
return new _kube_js__WEBPACK_IMPORTED_MODULE_3__.a(`${path}: ${this.server} gave no answer: ${said}`,null,null,{cause:error})}}const meanings={ECONNREFUSED:"not\
hing listens there: the API server is down, or this is not its address",ECONNRESET:"the connection was cut: the API server is starting or stopping, or this port\
 is not one of it",EPIPE:"the connection was cut while sending",ENOTFOUND:"this name has no address here",EAI_AGAIN:"DNS does not answer",ETIMEDOUT:"packets get\
 no answer: a firewall, or a machine that is gone",EHOSTUNREACH:"no route to that address",ENETUNREACH:"no route to that network",CERT_HAS_EXPIRED:"the certific\
ate of the API server has expired, or the clock here is wrong",DEPTH_ZERO_SELF_SIGNED_CERT:"its certificate is not from the authority in the kubeconfig: another\
 cluster is there now",SELF_SIGNED_CERT_IN_CHAIN:"its certificate is not from the authority in the kubeconfig: another cluster is there now",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"\
its certificate is not from the authority in the kubeconfig: another cluster is there now",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for other names"};function headersFor(request,body){
const headers={accept:"application/json, */*"};if(body!==null){headers["content-type"]=request.contentType??"application/json";headers["content-length"]=body.length}
return headers}async function readBody(response,limit){const chunks=[];let bytes=0;for await(const chunk of response){chunks.push(chunk);bytes+=chunk.length;if(limit!==
void 0&&bytes>limit)break}const cut=limit!==void 0&&bytes>limit;const text=Buffer.concat(chunks).subarray(0,limit).toString("utf8");return{text:cut?text.replace(
/\ufffd+$/,""):text,cut}}function refusal(path,status,text){let said={};try{said=JSON.parse(text)}catch{said={message:text.trim().slice(0,300)}}const message=typeof said?.
message==="string"&&said.message!==""?said.message:`HTTP status ${status}`;const reason=typeof said?.reason==="string"&&said.reason!==""?said.reason:null;return new _kube_js__WEBPACK_IMPORTED_MODULE_3__.
a(`${path}: ${message} (HTTP ${status})`,status,reason)}const round=seconds=>Math.round(seconds*10)/10;const identity=({ca,cert,key})=>[ca,cert,key].map(String).
join("\n")})};
