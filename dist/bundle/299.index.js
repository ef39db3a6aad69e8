export const id=299;export const ids=[299];export const modules={53299:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{cli:()=>cli});var external_node_util_=__webpack_require__(57975);var table=__webpack_require__(
85541);var inputs_values=__webpack_require__(63478);var workflow=__webpack_require__(85476);;const commands=["up","diagnose","analyze","down"];const ownFlags={out:"\
Folder of the report (default setup-kro-report)",json:"Print diagnosis.json to standard output, progress to standard error",help:"This text",version:"Version of\
 setup-kro"};const switches=new Set(["json","help","version"]);function readArguments(argv,env){const{words,flags,faults}=sortWords(argv);const command=commands.
find(known=>known===(words[0]??"up"));if(!command)faults.push(`unknown command ${words[0]}: there are ${commands.join(", ")}`);if(command==="analyze"&&words.length<
2)faults.push("analyze needs the folder of a report: setup-kro analyze DIR");for(const extra of words.slice(command==="analyze"?2:1))faults.push(`unexpected arg\
ument ${JSON.stringify(extra)}`);const out=flags.get("out")||env.SETUP_KRO_OUT||null;return{command:command??"up",faults:faults.map(fault=>`${fault} (see --help\
)`),folder:words[1]??null,out:out??"setup-kro-report",outGiven:out!==null,json:flags.has("json"),help:flags.has("help"),version:flags.has("version"),inputs:name=>rawInput(
name,flags,env)}}const flagOptions=Object.fromEntries([...[...Object.keys(ownFlags),...table.vj].map(name=>[name,{type:"string"}]),...[...switches].map(name=>[name,
{type:"boolean"}])]);function sortWords(argv){const{tokens}=(0,external_node_util_.parseArgs)({args:[...argv],options:flagOptions,strict:false,allowPositionals:true,
tokens:true});const sorted={words:[],flags:new Map,faults:[]};let unknownAt=Number.NaN;for(const token of tokens){if(token.kind==="positional"&&token.index!==unknownAt+
1)sorted.words.push(token.value);if(token.kind!=="option")continue;takeFlag(token,sorted);if(!Object.hasOwn(flagOptions,token.name)&&token.value===void 0)unknownAt=
token.index}return sorted}function takeFlag({name,rawName,value,inlineValue},{flags,faults}){if(!Object.hasOwn(flagOptions,name)||!rawName.startsWith("--"))faults.
push(`unknown flag ${rawName}${nearest(name)}`);else if(switches.has(name)){if(value!==void 0)faults.push(`--${name} takes no value`);flags.set(name,"true")}else if(value===
void 0||inlineValue!==true&&value.startsWith("--"))faults.push(`--${name} needs a value`);else if(flags.has(name))faults.push(`--${name} is given twice`);else flags.
set(name,value)}function rawInput(name,flags,env){const flag=flags.get(name);if(flag!==void 0)return{text:flag,from:`--${name}`};const text=env[(0,workflow.Q)(name)];
return text===void 0||text===""?void 0:{text,from:(0,workflow.Q)(name)}}function nearest(name){const close=[...table.vj,...Object.keys(ownFlags)].find(known=>name.
length>2&&(known.startsWith(name.slice(0,4))||known.includes(name)));return close?`; did you mean --${close}?`:""}function helpText(){const line=(name,text)=>` \
 --${name.padEnd(26)} ${wrapped(text.replaceAll("`",""),69).join(`
${" ".repeat(31)}`)}`;return["setup-kro puts kro on a KinD cluster, proves that it works, and says why when it does not.","","Usage: setup-kro [up] [flags]     \
   create a cluster with kro, prove it (and leave it running)","       setup-kro diagnose [flags]    find out what is wrong with a living cluster","       setup\
-kro analyze DIR         read evidence that was taken earlier (a downloaded artifact);","                                     reports are written into DIR, or i\
nto the folder of --out","       setup-kro down [flags]        delete the cluster","","Flags, each also as an environment variable (--wait as SETUP_KRO_WAIT):",
...Object.entries(ownFlags).map(([name,text])=>line(name,text)),...table.vj.filter(name=>!table.ax.includes(name)).map(name=>line(name,describe(name))),"","Exit\
 code 0: healthy; 1: a cause was found or something failed; 2: it could not be run as asked."].join("\n")}function describe(name){const spec=table.Fu[name];if(spec.
default===void 0)return spec.description;const values=inputs_values.BF.some(value=>value===spec.default)?`${inputs_values.BF.join(", ")}; `:"";return`${spec.description}\
 (${values}default ${spec.default})`}function wrapped(text,width){const lines=[];for(const word of text.split(" ")){const last=lines.at(-1);if(last!==void 0&&last.
length+1+word.length<=width)lines[lines.length-1]=`${last} ${word}`;else lines.push(word)}return lines}var errors=__webpack_require__(83916);var environment=__webpack_require__(
19278);var redaction=__webpack_require__(1723);var model_escape=__webpack_require__(16282);;async function cli(entry){try{const args=readArguments(process.argv.
slice(2),process.env);process.exitCode=await run(args,entry)}catch(error){const redact=new redaction.k({secrets:(0,environment.F)(process.env)}).text;process.stderr.
write(`setup-kro: ${(0,model_escape.escapeForLog)(redact((0,errors.Wk)(error)))}
`);process.exitCode=error instanceof errors.dz?2:1}}async function run(args,entry){if(args.help)return print(helpText());if(args.version)return print(SETUP_KRO_VERSION);
if(args.command==="analyze"&&args.faults.length>0)throw new errors.dz(args.faults);return(await Promise.all([__webpack_require__.e(815),__webpack_require__.e(744),
__webpack_require__.e(133),__webpack_require__.e(110),__webpack_require__.e(949),__webpack_require__.e(313),__webpack_require__.e(635)]).then(__webpack_require__.
bind(__webpack_require__,40554))).runCommand(args,entry)}const SETUP_KRO_VERSION="0.1.0";function print(text){process.stdout.write(`${text}
`);return 0}}),85541:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fu:()=>inputTable,ax:()=>runnerInputs,
vj:()=>inputNames});const inputTable={cluster:{default:"kind",description:"`kind` creates a cluster, `existing` uses the current kubeconfig, `none` installs too\
ls only"},"cluster-name":{default:"kro",description:"Name of the KinD cluster"},"kubernetes-version":{description:"`1.34` or `v1.34.3`: the node image, by diges\
t, that belongs to the kind release; the pinned one by default"},"node-image":{description:"Node image; wins over `kubernetes-version`"},"kind-config":{description:"\
kind's cluster configuration: a path, or the YAML itself"},wait:{default:"3m",description:"How long each gate may take"},install:{default:"auto",description:"`s\
ource` (ko build of a checkout), `release` (published chart and image), `make` (`make deploy-kind`), `none`; `auto`: source where `source` is a kro checkout, el\
se release"},source:{default:".",description:"kro checkout; a version such as `v0.9.4`, fetched as a Go module and verified by its checksum database; or a git U\
RL with a ref, such as `https://github.com/kubernetes-sigs/kro.git#main`, fetched without its history"},"kro-version":{description:"Exact version of kro; pinned\
 together with the others by default"},"kind-version":{description:"Exact version of kind"},"ko-version":{description:"Exact version of ko"},"kubectl-version":{
description:"Exact version of kubectl"},"helm-version":{description:"Exact version of helm"},"chainsaw-version":{description:"Exact version of chainsaw"},"versi\
ons-file":{description:"Recorded combination of versions. `.github/kro-versions.yaml` is used where there is one, but decides on digests and node images only wh\
ere it is named here"},"image-repository":{description:"Where ko pushes the image; by default it goes straight to the nodes. Needed for `source` on a cluster th\
at is not KinD"},namespace:{default:"kro-system",description:"Namespace of the controller"},"rbac-mode":{description:"`unrestricted` or `aggregation`; the chart\
's own default otherwise"},values:{description:"Helm values: a path, or the YAML itself"},tuning:{default:"ci",description:"`ci`: kro's concurrency, rates and d\
elays are set for short jobs on a cluster that is created here, where `values` do not set them; `none`: the chart's own stay"},manifests:{description:"RGDs, ins\
tances and what they need: paths, globs, folders, kustomizations and Helm charts; applied in order of need and awaited"},prerequisites:{description:"What has to\
 be there before kro's RGDs: a YAML list, or its path, of `crds`, `manifests` (path, glob, `https://…` with `sha256`, `go://module@version/folder`) and `chart` \
(folder, or `oci://…` with `version`), each with `namespace`, `values`, `crds-only` where needed"},images:{description:"Images for the nodes of a KinD cluster\
, loaded while it comes up: names in the local Docker, or archives (`docker save`, OCI layout)"},"stand-ins":{description:"`auto`, a path or YAML: status for ob\
jects of `manifests` whose controller is not in the cluster (kind, status, delay, failure)"},tests:{description:"Folders of chainsaw tests, run with the pinned \
chainsaw after `manifests`, four at a time"},baseline:{description:"`auto` (the commit that the pull request or push is compared with), a git ref, or a folder: \
its `manifests` are applied and proven first, then the workspace's over them, and what changed is reported"},"upgrade-to":{description:"A kro version, or `.` fo\
r the checkout that `source` names: kro is upgraded to it with the living instances, and everything is proven again"},"fail-on":{default:"broken",description:"W\
hich changes fail the job, besides what is broken: `breaking`, `recreated`, `deleted`, `changed`"},"smoke-test":{default:"true",description:"Prove with an RGD o\
f our own that kro reconciles; removed afterwards"},diagnose:{default:"on-failure",description:"`on-failure`, `always` or `never`"},"diagnose-timeout":{default:"\
60s",description:"How long taking evidence may last"},"diagnose-max-size":{default:"50MB",description:"How large the evidence may become"},namespaces:{description:"\
Further namespaces to take evidence from"},"artifact-name":{description:"Name of the artifact; unique for each job of a matrix by default"},"artifact-retention-\
days":{description:"Days to keep the artifact; the repository's setting by default"},"download-mirror":{description:"Base URL put before `host/path` of every do\
wnload"},checksums:{description:"A file, or lines `sha256  name`, for what is not pinned"},"registry-mirrors":{description:"Lines `host=url`: nodes, ko and helm\
 pull images and charts of `host` through `url`"},cache:{default:"true",description:"Keep tools and the Go build in the Actions cache where there is one"},cleanup:{
default:"true",description:"Delete in the post step the cluster that was made, after evidence was taken"},comment:{default:"false",description:"One comment on t\
he pull request, edited in place: the verdict and what changed. Where the token may not, a notice in the log"},"github-token":{default:"${{ github.token }}",description:"\
Token for `comment`; the job gives it `permissions: pull-requests: write`"},"job-matrix":{default:"${{ toJSON(matrix) }}",description:"Not to be set: tells the \
comments of the jobs of a matrix apart"},"job-status":{default:"${{ job.status }}",description:"Not to be set: read again in the post step"}};const runnerInputs=[
"job-matrix","job-status"];const inputNames=Object.keys(inputTable)}),85476:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>variableOf,W:()=>workflowInput});const workflowInput=env=>name=>{const given=env[`INPUT_${name.toUpperCase()}`];if(given!==void 0&&
given.trim()!=="")return{text:given,from:`input ${name}`};const variable=variableOf(name);const text=env[variable];return text===void 0||text===""?void 0:{text,
from:variable}};const variableOf=name=>`SETUP_KRO_${name.toUpperCase().replaceAll("-","_")}`})};
