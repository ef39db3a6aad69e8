export const id=454;export const ids=[454];export const modules={27873:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{actionsHost:()=>actionsHost});var model_escape=__webpack_require__(16282);;async function runnerFiles(){
const core=await Promise.all([__webpack_require__.e(942),__webpack_require__.e(955),__webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__,
33838));return{addPath:folder=>core.addPath((0,model_escape.EH)(folder)),exportVariable:(name,value)=>core.exportVariable(name,(0,model_escape.EH)(value)),output:(name,value)=>core.
setOutput(name,(0,model_escape.EH)(value)),saveState:core.saveState}}var workflow_commands=__webpack_require__(34370);;const annotators={error:workflow_commands.
z3,warning:workflow_commands.$e,notice:workflow_commands.lm};const actionsHost={fail:message=>workflow_commands.C1((0,model_escape.escapeForLog)(message)),annotate:({
level,message,title,file,startLine,startColumn})=>annotators[level]((0,model_escape.escapeForLog)(message),{title:(0,model_escape.EH)(title),...file===void 0?{}:
{file:(0,model_escape.EH)(file)},...startLine===void 0?{}:{startLine},...startColumn===void 0?{}:{startColumn}}),addSummary:workflow_commands.S0,files:runnerFiles,
getState:workflow_commands.Gu}}),26999:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.
d(__webpack_exports__,{main:()=>main,mainEntry:()=>mainEntry});var _adapters_workflow_host_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27873);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83916);var _evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19278);var _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1723);var _inputs_workflow_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(85476);var _model_escape_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16282);
var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59434);var _run_explain_apart_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(80914);var _run_runtime_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
19600);const mainEntry=entry=>main((0,_run_runtime_js__WEBPACK_IMPORTED_MODULE_7__.K)((0,_run_explain_apart_js__WEBPACK_IMPORTED_MODULE_6__.Ag)(entry,"workflow")));
async function main(runtime,runner=_adapters_workflow_host_js__WEBPACK_IMPORTED_MODULE_0__.actionsHost){let redact=new _evidence_redaction_js__WEBPACK_IMPORTED_MODULE_3__.
k({secrets:(0,_evidence_redaction_environment_js__WEBPACK_IMPORTED_MODULE_2__.F)(runtime.env)}).text;try{const workspace=runtime.env.GITHUB_WORKSPACE||process.cwd();
const plan=await(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__.makePlan)((0,_inputs_workflow_js__WEBPACK_IMPORTED_MODULE_8__.W)(runtime.env),workspace,runtime.platform,
runtime);const{beginJob,runJob}=await Promise.all([__webpack_require__.e(513),__webpack_require__.e(744),__webpack_require__.e(271),__webpack_require__.e(949),__webpack_require__.
e(27),__webpack_require__.e(313),__webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__,24415));const files=await runner.files();const running=Object.
assign(runtime,files);const active=beginJob(plan,running,files);redact=active.redaction.text;await runJob(plan,active,running,runner)}catch(error){runner.fail(redact(
(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(error)));if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz)await runner.addSummary(`**setup-kro was \
not started.**

${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__.DV)(redact(error.message))}
`).catch(problem=>runtime.log.warning(`the job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(problem)}`))}}}),85541:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fu:()=>inputTable,ax:()=>runnerInputs,vj:()=>inputNames});const inputTable={cluster:{default:"kind",description:"`kin\
d` creates a cluster, `existing` uses the current kubeconfig, `none` installs tools only"},"cluster-name":{default:"kro",description:"Name of the KinD cluster"},
"kubernetes-version":{description:"`1.34` or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default"},"node-image":{description:"\
Node image; wins over `kubernetes-version`"},"kind-config":{description:"kind's cluster configuration: a path, or the YAML itself"},wait:{default:"3m",description:"\
How long each gate may take"},install:{default:"auto",description:"`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deplo\
y-kind`), `none`; `auto`: source where `source` is a kro checkout, else release"},source:{default:".",description:"kro checkout; a version such as `v0.9.4`, fet\
ched as a Go module and verified by its checksum database; or a git URL with a ref, such as `https://github.com/kubernetes-sigs/kro.git#main`, fetched without i\
ts history"},"kro-version":{description:"Exact version of kro; pinned together with the others by default"},"kind-version":{description:"Exact version of kind"},
"ko-version":{description:"Exact version of ko"},"kubectl-version":{description:"Exact version of kubectl"},"helm-version":{description:"Exact version of helm"},
"chainsaw-version":{description:"Exact version of chainsaw"},"versions-file":{description:"Recorded combination of versions. `.github/kro-versions.yaml` is used\
 where there is one, but decides on digests and node images only where it is named here"},"image-repository":{description:"Where ko pushes the image; by default\
 it goes straight to the nodes. Needed for `source` on a cluster that is not KinD"},namespace:{default:"kro-system",description:"Namespace of the controller"},"\
rbac-mode":{description:"`unrestricted` or `aggregation`; the chart's own default otherwise"},values:{description:"Helm values: a path, or the YAML itself"},tuning:{
default:"ci",description:"`ci`: kro's concurrency, rates and delays are set for short jobs on a cluster that is created here, where `values` do not set them; `n\
one`: the chart's own stay"},manifests:{description:"RGDs, instances and what they need: paths, globs, folders, kustomizations and Helm charts; applied in order\
 of need and awaited"},prerequisites:{description:"What has to be there before kro's RGDs: a YAML list, or its path, of `crds`, `manifests` (path, glob, `https:\
//…` with `sha256`, `go://module@version/folder`) and `chart` (folder, or `oci://…` with `version`), each with `namespace`, `values`, `crds-only` where needed"},
images:{description:"Images for the nodes of a KinD cluster, loaded while it comes up: names in the local Docker, or archives (`docker save`, OCI layout)"},"sta\
nd-ins":{description:"`auto`, a path or YAML: status for objects of `manifests` whose controller is not in the cluster (kind, status, delay, failure)"},tests:{description:"\
Folders of chainsaw tests, run with the pinned chainsaw after `manifests`, four at a time"},baseline:{description:"`auto` (the commit that the pull request or p\
ush is compared with), a git ref, or a folder: its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported"},"upg\
rade-to":{description:"A kro version, or `.` for the checkout that `source` names: kro is upgraded to it with the living instances, and everything is proven aga\
in"},"fail-on":{default:"broken",description:"Which changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`"},"smoke-test":{
default:"true",description:"Prove with an RGD of our own that kro reconciles; removed afterwards"},diagnose:{default:"on-failure",description:"`on-failure`, `al\
ways` or `never`"},"diagnose-timeout":{default:"60s",description:"How long taking evidence may last"},"diagnose-max-size":{default:"50MB",description:"How large\
 the evidence may become"},namespaces:{description:"Further namespaces to take evidence from"},"artifact-name":{description:"Name of the artifact; unique for ea\
ch job of a matrix by default"},"artifact-retention-days":{description:"Days to keep the artifact; the repository's setting by default"},"download-mirror":{description:"\
Base URL put before `host/path` of every download"},checksums:{description:"A file, or lines `sha256  name`, for what is not pinned"},"registry-mirrors":{description:"\
Lines `host=url`: nodes, ko and helm pull images and charts of `host` through `url`"},cache:{default:"true",description:"Keep tools and the Go build in the Acti\
ons cache where there is one"},cleanup:{default:"true",description:"Delete in the post step the cluster that was made, after evidence was taken"},comment:{default:"\
false",description:"One comment on the pull request, edited in place: the verdict and what changed. Where the token may not, a notice in the log"},"github-token":{
default:"${{ github.token }}",description:"Token for `comment`; the job gives it `permissions: pull-requests: write`"},"job-matrix":{default:"${{ toJSON(matrix)\
 }}",description:"Not to be set: tells the comments of the jobs of a matrix apart"},"job-status":{default:"${{ job.status }}",description:"Not to be set: read a\
gain in the post step"}};const runnerInputs=["job-matrix","job-status"];const inputNames=Object.keys(inputTable)}),85476:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>variableOf,W:()=>workflowInput});const workflowInput=env=>name=>{const given=env[`INPUT_${name.toUpperCase()}`];
if(given!==void 0&&given.trim()!=="")return{text:given,from:`input ${name}`};const variable=variableOf(name);const text=env[variable];return text===void 0||text===
""?void 0:{text,from:variable}};const variableOf=name=>`SETUP_KRO_${name.toUpperCase().replaceAll("-","_")}`}),69080:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>groupOf,t:()=>apiRoot});const groupOf=apiVersion=>apiVersion.includes("/")?apiVersion.slice(0,apiVersion.indexOf(
"/")):"";const apiRoot=apiVersion=>`${groupOf(apiVersion)===""?"/api":"/apis"}/${apiVersion}`})};
