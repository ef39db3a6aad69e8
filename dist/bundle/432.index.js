export const id=432;export const ids=[432];export const modules={17432:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{httpGetWith:()=>httpGetWith});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);var node_http__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_http__WEBPACK_IMPORTED_MODULE_0__);var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44708);var node_https__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_https__WEBPACK_IMPORTED_MODULE_1__);var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44942);var _http_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
93618);const maxRedirects=10;const redirects=new Set([301,302,303,307,308]);const textLimitBytes=1e6;function httpGetWith(timers){return(url,limits)=>new Exchange(
timers,limits).get(url)}class Exchange{timers;silenceSeconds;ended=new AbortController;failure;cancelTotal;sent=null;constructor(timers,{silenceSeconds,totalSeconds}){
this.timers=timers;this.silenceSeconds=silenceSeconds;this.failure=new Promise((_,reject)=>{this.ended.signal.addEventListener("abort",()=>{reject(this.ended.signal.
reason);this.sent?.destroy()})});this.failure.catch(()=>void 0);this.cancelTotal=totalSeconds===void 0?()=>void 0:timers.after(totalSeconds,()=>this.end(`timed \
out: not complete after ${rounded(totalSeconds)} s`))}async get(url){try{return this.answer(await this.follow(url))}catch(error){this.close();throw error}}async follow(url){
let{target,headers}=withBasicAuth(url);for(let hop=0;hop<=maxRedirects;hop+=1){const response=await this.whileNotSilent(this.send(target,headers),"no answer");const{
location}=response.headers;if(!redirects.has(response.statusCode??0)||location===void 0)return response;response.destroy();const next=redirected(location,target);
if(next.origin!==target.origin)headers={};target=next}throw new _http_js__WEBPACK_IMPORTED_MODULE_3__.j("unusable",`redirected more than ${maxRedirects} times`)}send(target,headers){
const agent=new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__.HttpClient("setup-kro").getAgent(target.href);if(agent.proxyOptions)agent.proxyOptions.signal=
this.ended.signal;const request=target.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__.request:node_http__WEBPACK_IMPORTED_MODULE_0__.request;return new Promise(
(resolve,reject)=>{const sent=request(target,{agent,headers:{...headers,"user-agent":"setup-kro","accept-encoding":"identity"}});this.sent=sent;sent.on("respons\
e",resolve);sent.on("error",error=>reject(overflows(error)?new _http_js__WEBPACK_IMPORTED_MODULE_3__.j("unusable",error.message):error));sent.end()})}answer(response){
const body=()=>this.body(response);return{status:response.statusCode??0,retryAfterSeconds:retryAfter(response.headers["retry-after"],new Date),contentLength:lengthOf(
response.headers["content-length"]),body,text:async(limitBytes=textLimitBytes)=>{const chunks=[];let bytes=0;for await(const chunk of body()){bytes+=chunk.length;
if(bytes>limitBytes)throw new _http_js__WEBPACK_IMPORTED_MODULE_3__.j("unusable",`the answer is longer than ${limitBytes} bytes`);chunks.push(chunk)}return Buffer.
concat(chunks).toString("utf8")},discard:()=>{response.destroy();this.close()}}}async*body(response){const chunks=response[Symbol.asyncIterator]();try{for(;;){const next=await this.
whileNotSilent(chunks.next(),"no more data");if(next.done)return;yield next.value}}finally{response.destroy();this.close()}}async whileNotSilent(promise,what){const cancel=this.
timers.after(this.silenceSeconds,()=>this.end(`timed out: ${what} for ${rounded(this.silenceSeconds)} s`));try{return await Promise.race([promise,this.failure])}finally{
cancel()}}end(message){this.ended.abort(new _http_js__WEBPACK_IMPORTED_MODULE_3__.j("timed-out",message))}close(){this.cancelTotal();this.sent?.destroy()}}const overflows=error=>error.
code==="HPE_HEADER_OVERFLOW";const rounded=seconds=>Math.round(seconds*10)/10;function withBasicAuth(url){try{const target=new URL(url);if(!isWeb(target))throw new Error(
`${target.protocol} is neither http: nor https:`);if(target.username===""&&target.password==="")return{target,headers:{}};const login=`${decodeURIComponent(target.
username)}:${decodeURIComponent(target.password)}`;target.username="";target.password="";return{target,headers:{authorization:`Basic ${Buffer.from(login).toString(
"base64")}`}}}catch(cause){const why=cause instanceof Error?cause.message:String(cause);throw new _http_js__WEBPACK_IMPORTED_MODULE_3__.j("unusable",`the URL is\
 not valid: ${why}`,{cause})}}function redirected(location,from){const shown=JSON.stringify(location.slice(0,200));if(!URL.canParse(location,from.href))throw new _http_js__WEBPACK_IMPORTED_MODULE_3__.
j("unusable",`redirected to ${shown}, which is not a valid URL`);const next=new URL(location,from);if(!isWeb(next))throw new _http_js__WEBPACK_IMPORTED_MODULE_3__.
j("unusable",`redirected to ${shown}, which is neither http nor https`);if(from.protocol==="https:"&&next.protocol!=="https:")throw new _http_js__WEBPACK_IMPORTED_MODULE_3__.
j("unusable",`redirected from https to ${next.protocol}//${next.host}, which is not followed`);return next}const isWeb=({protocol})=>protocol==="https:"||protocol===
"http:";function retryAfter(header,now){if(header===void 0)return null;if(/^\d+$/.test(header))return Number(header);const until=/^[A-Z][a-z]+,? /.test(header)?
Date.parse(header):Number.NaN;return Number.isNaN(until)?null:Math.max(0,(until-now.getTime())/1e3)}function lengthOf(header){return header!==void 0&&/^\d+$/.test(
header)?Number(header):null}})};
