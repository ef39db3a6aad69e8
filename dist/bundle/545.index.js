export const id=545;export const ids=[545];export const modules={10545:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{labInstead:()=>labInstead});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__);var node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030);var node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_net__WEBPACK_IMPORTED_MODULE_1__);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916);var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
59434);const releaseHosts=["dl.k8s.io","github.com"];const answerSeconds=5;async function labInstead(inputs,runtime,requirements=thisMachine(runtime.env)){if(inputs.
downloadMirror!==null||inputs.cluster==="existing")return false;const reached=await Promise.any(releaseHosts.map(requirements.reach)).then(()=>true,()=>false);if(reached)
return false;const hosts=releaseHosts.join(" and ");const missing=await missingForLab(requirements,runtime);if(missing.length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
w3(`${hosts} cannot be reached, and the lab that would stand in for them needs ${missing.join(", ")}`,{hint:"give a mirror of the releases (--download-mirror an\
d --checksums), or a network that reaches them"});runtime.log.info(`${hosts} cannot be reached: using the lab, which builds everything from package registries (\
lab/README.md): about 10 min the first time on 2 cores, seconds after that`);const script=name=>[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(requirements.root,
"lab","node24.sh"),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(requirements.root,"lab",name)];const tools=(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__.l)(inputs);
const besides=["ko","chainsaw"].filter(tool=>tools.includes(tool)).map(tool=>`--${tool}`);const code=await requirements.build([...script("up.ts"),"--for-start",
...besides]);if(code!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.w3(`the lab did not come up (exit code ${code}); its last lines say why`,{hint:"npm r\
un lab goes on where it stopped"});runtime.log.info("the lab is up");const environment=await runtime.run({tool:"sh",args:script("env.ts"),cwd:requirements.root,
timeoutSeconds:60});if(environment.code!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.w3(`the lab came up and does not say its environment: ${environment.
notStarted??environment.output.trim()}`,{hint:"npm run lab:env is what was asked"});for(const line of environment.stdout.split("\n")){const at=line.indexOf("=");
if(at>0)runtime.env[line.slice(0,at)]=line.slice(at+1)}return true}async function missingForLab(requirements,runtime){const missing=[];if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(requirements.root,"lab","up.ts")))missing.push("a checkout of setup-kro (the folder lab)");if(!requirements.
linuxAmd64)missing.push("linux/amd64");if(!requirements.administrator)missing.push("root");for(const tool of["apt-get","go","npm"]){const found=await runtime.run(
{tool:"which",args:[tool],timeoutSeconds:10});if(found.code!==0)missing.push(tool==="apt-get"?"Debian (apt-get)":tool)}return missing}function thisMachine(env){
const root=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1]??"."),"..","..");return{root,linuxAmd64:process.
platform==="linux"&&process.arch==="x64",administrator:process.getuid?.()===0,reach:env.HTTPS_PROXY||env.https_proxy?async()=>void 0:answers,build:async script=>{
const{exec}=await __webpack_require__.e(955).then(__webpack_require__.bind(__webpack_require__,41955));return exec("sh",[...script],{cwd:root,outStream:process.
stderr,ignoreReturnCode:true})}}}function answers(host){return new Promise((done,fail)=>{const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({host,port:443,
timeout:answerSeconds*1e3});const end=result=>{socket.destroy();result()};socket.once("connect",()=>end(done));socket.once("timeout",()=>end(()=>fail(new Error(
`${host}: no answer within ${answerSeconds} s`))));socket.once("error",error=>end(()=>fail(error)))})}})};
