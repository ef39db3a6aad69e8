export const id=289;export const ids=[289];export const modules={47289:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{cli:()=>cli});var input_table=__webpack_require__(6914);var input_values=__webpack_require__(15214);
var workflow_input=__webpack_require__(17671);;const commands=["up","diagnose","analyze","down"];const ownFlags={out:"Folder of the report (default setup-kro-re\
port)",json:"Print diagnosis.json to standard output, progress to standard error",help:"This text",version:"Version of setup-kro"};const switches=new Set(["json",
"help","version"]);function readArguments(argv,env){const{words,flags,faults}=sortWords(argv);const command=commands.find(known=>known===(words[0]??"up"));if(!command)
faults.push(`unknown command ${words[0]}: there are ${commands.join(", ")}`);if(command==="analyze"&&words.length<2)faults.push("analyze needs the folder of a r\
eport: setup-kro analyze DIR");for(const extra of words.slice(command==="analyze"?2:1))faults.push(`${JSON.stringify(extra)} is one word too many`);return{command:command??
"up",faults:faults.map(fault=>`${fault} (see --help)`),folder:words[1]??null,out:flags.get("out")||env.SETUP_KRO_OUT||"setup-kro-report",json:flags.has("json"),
help:flags.has("help"),version:flags.has("version"),inputs:name=>rawInput(name,flags,env)}}function sortWords(argv){const sorted={words:[],flags:new Map,faults:[]};
const rest=[...argv];for(let word=rest.shift();word!==void 0;word=rest.shift()){const[,name="",inline]=/^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word)??[];if(!word.startsWith(
"-"))sorted.words.push(word);else if(switches.has(name)){if(inline!==void 0)sorted.faults.push(`--${name} takes no value`);sorted.flags.set(name,"true")}else{const follows=rest[0]!==
void 0&&!rest[0].startsWith("--");const value=inline??(name!==""&&follows?rest.shift():void 0);takeFlag(word,name,value,sorted)}}return sorted}function takeFlag(word,name,value,{
flags,faults}){if(!(name in ownFlags)&&!(name in input_table.F))faults.push(`unknown flag ${word}${nearest(name)}`);else if(value===void 0)faults.push(`--${name}\
 needs a value`);else if(flags.has(name))faults.push(`--${name} is given twice`);else flags.set(name,value)}function rawInput(name,flags,env){const flag=flags.get(
name);if(flag!==void 0)return{text:flag,from:`--${name}`};const text=env[(0,workflow_input.Q)(name)];return text===void 0||text===""?void 0:{text,from:(0,workflow_input.
Q)(name)}}function nearest(name){const close=[...input_table.v,...Object.keys(ownFlags)].find(known=>name.length>2&&(known.startsWith(name.slice(0,4))||known.includes(
name)));return close?`; did you mean --${close}?`:""}function helpText(){const line=(name,text)=>`  --${name.padEnd(26)} ${wrapped(text.replaceAll("`",""),69).join(
`
${" ".repeat(31)}`)}`;return["setup-kro puts kro on a KinD cluster, proves that it works, and says why when it does not.","","Usage: setup-kro [up] [flags]     \
   create a cluster with kro, prove it (and leave it running)","       setup-kro diagnose [flags]    find out what is wrong with a living cluster","       setup\
-kro analyze DIR         read evidence that was taken earlier (a downloaded artifact)","       setup-kro down [flags]        delete the cluster","","Flags, each\
 also as an environment variable (--wait as SETUP_KRO_WAIT):",...Object.entries(ownFlags).map(([name,text])=>line(name,text)),...input_table.v.filter(name=>name!==
"job-status").map(name=>line(name,describe(name))),"","Exit code 0: healthy; 1: a cause was found or something failed; 2: it could not be run as asked."].join("\
\n")}function describe(name){const spec=input_table.F[name];if(spec.default===void 0)return spec.description;const values=input_values.BF.some(value=>value===spec.
default)?`${input_values.BF.join(", ")}; `:"";return`${spec.description} (${values}default ${spec.default})`}function wrapped(text,width2){const lines2=[];for(const word of text.
split(" ")){const last=lines2.at(-1);if(last!==void 0&&last.length+1+word.length<=width2)lines2[lines2.length-1]=`${last} ${word}`;else lines2.push(word)}return lines2}
var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var begin=__webpack_require__(
30206);var kind=__webpack_require__(88630);var cluster_nodes=__webpack_require__(9543);var reach=__webpack_require__(85509);var errors=__webpack_require__(83916);
var explain=__webpack_require__(78865);var src_inputs=__webpack_require__(38422);var src_places=__webpack_require__(93235);var src_plan=__webpack_require__(58331);
var diagnosis_diagnosis=__webpack_require__(62196);var report_escape=__webpack_require__(14031);var fixes=__webpack_require__(43773);var quotes=__webpack_require__(
83213);var unhealthy=__webpack_require__(47058);var report_verdict=__webpack_require__(90687);;const width=80;const quotesShown=4;const othersShown=8;const objectsShown=8;
function terminalText(diagnosis,evidence,options){const paint=painter(options.colour);const verdict=(0,report_verdict.V)(diagnosis,evidence);const cause=(0,diagnosis_diagnosis.
r)(diagnosis);const colour=verdict.mark==="✅"?"green":verdict.mark==="❌"?"red":"yellow";const sign={"✅":"✓","❌":"✗","❔":"?"}[verdict.mark];const parts=[
terminal_wrapped(`${sign} ${verdict.headline}`,"  ").map(line=>paint(line,"bold",colour)),verdict.explanation===""?[]:lines((0,report_escape.vI)(verdict.explanation,
1500)).flatMap(line=>terminal_wrapped(`  ${line}`,"  ")),cause===null?[]:proof(cause,paint),cause===null||cause.fix.length===0?[]:[paint("  what to do","bold"),
...terminal_fixes(cause)],others(diagnosis.findings.filter(finding=>finding!==cause),paint),cause===null&&diagnosis.outcome==="failed"?terminal_unhealthy(evidence,
paint):[],terminal_wrapped(`report: ${options.folder}`,"  ").map(line=>paint(line,"dim"))];return(0,report_escape.Df)(parts.filter(part=>part.length>0).map(part=>part.
join("\n")).join("\n\n"))}function proof({rule,evidence},paint){return[`${paint("  proof","bold")} ${paint(`(${rule})`,"dim")}`,...(0,quotes.A)(evidence.slice(0,
quotesShown)).flatMap(quoted=>{const{head,lines:lines2}=(0,quotes.G)(quoted,({text})=>(0,report_escape.vI)(text,300));return[paint(`    ${head}`,"cyan"),...lines2.
flatMap(line=>terminal_wrapped(`      ${line}`,"        "))]})]}const terminal_fixes=({fix})=>fix.slice(0,4).flatMap(one=>(0,fixes.y)(one)?lines(one).map(line=>`\
    ${line}`):terminal_wrapped(`    ${one}`,"    "));function others(findings,paint){if(findings.length===0)return[];const rest=findings.length-othersShown;return[
paint("  also found","bold"),...findings.slice(0,othersShown).flatMap(({title,causedBy,severity})=>terminal_wrapped(`    ${severity}: ${title}${causedBy===null?
"":` (follows from ${causedBy})`}`,"      ")),...rest>0?[`    and ${rest} more`]:[]]}function terminal_unhealthy(evidence,paint){const found=(0,unhealthy.x)(evidence);
if(found.length===0)return[];const rest=found.length-objectsShown;return[paint("  not healthy","bold"),...found.slice(0,objectsShown).flatMap(({object,state,why})=>terminal_wrapped(
`    ${object}: ${state}${why===""?"":`, ${(0,report_escape.vI)(why,200)}`}`,"      ")),...rest>0?[`    and ${rest} more`]:[]]}const lines=text=>(0,report_escape.
DJ)(text).split("\n");function terminal_wrapped(text,indent){const out=[];const lead=/^\s*/.exec(text)?.[0]??"";let line=lead;for(const word of(0,report_escape.
DJ)(text).trim().split(/\s+/)){const empty=line.trim()==="";if(!empty&&line.length+1+word.length>width){out.push(line);line=indent+word}else line=empty?line+word:
`${line} ${word}`}return[...out,line]}const codes={bold:1,dim:2,red:31,green:32,yellow:33,cyan:36};const painter=colour=>(text,...colours)=>colour?`${colours.map(
name=>`\x1B[${codes[name]}m`).join("")}${text}\x1B[0m`:text;var src_session=__webpack_require__(14921);var up=__webpack_require__(57262);var external_node_net_=__webpack_require__(
77030);;const releaseHosts=["dl.k8s.io","github.com"];const answerSeconds=5;async function labInstead(inputs,world,ground=thisMachine(world.env)){if(inputs.downloadMirror!==
null||inputs.cluster==="existing")return false;const reached=await Promise.any(releaseHosts.map(ground.reach)).then(()=>true,()=>false);if(reached)return false;
const hosts=releaseHosts.join(" and ");const missing=await missingForLab(ground,world);if(missing.length>0)throw new errors.w3(`${hosts} cannot be reached, and \
the lab that would stand in for them needs ${missing.join(", ")}`,{hint:"give a mirror of the releases (--download-mirror and --checksums), or a network that re\
aches them"});world.log.info(`${hosts} cannot be reached: using the lab, which builds everything from package registries (lab/README.md)`);const script=name=>[(0,
external_node_path_.join)(ground.root,"lab","node24.sh"),(0,external_node_path_.join)(ground.root,"lab",name)];const code=await ground.build(script("up.ts"));if(code!==
0)throw new errors.w3(`the lab did not come up (exit code ${code}); its last lines say why`,{hint:"npm run lab goes on where it stopped"});world.log.info("the l\
ab is up");const environment=await world.run({tool:"sh",args:script("env.ts"),cwd:ground.root,timeoutSeconds:60});if(environment.code!==0)throw new errors.w3(`t\
he lab came up and does not say its environment: ${environment.notStarted??environment.output.trim()}`,{hint:"npm run lab:env is what was asked"});for(const line of environment.
stdout.split("\n")){const at=line.indexOf("=");if(at>0)world.env[line.slice(0,at)]=line.slice(at+1)}return true}async function missingForLab(ground,world){const missing=[];
if(!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(ground.root,"lab","up.ts")))missing.push("a checkout of setup-kro (the folder lab)");if(!ground.
linuxAmd64)missing.push("linux/amd64");if(!ground.administrator)missing.push("root");for(const tool of["apt-get","go","npm"]){const found=await world.run({tool:"\
which",args:[tool],timeoutSeconds:10});if(found.code!==0)missing.push(tool==="apt-get"?"Debian (apt-get)":tool)}return missing}function thisMachine(env){const root=(0,
external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1]??"."),"..","..");return{root,linuxAmd64:process.platform==="linux"&&process.arch===
"x64",administrator:process.getuid?.()===0,reach:env.HTTPS_PROXY||env.https_proxy?async()=>void 0:answers,build:async script=>{const{spawn}=await Promise.resolve().
then(__webpack_require__.t.bind(__webpack_require__,31421,23));return new Promise((done,fail)=>{const child=spawn("sh",script,{cwd:root,stdio:["ignore",2,2]});child.
on("error",fail);child.on("close",done)})}}}function answers(host){return new Promise((done,fail)=>{const socket=(0,external_node_net_.connect)({host,port:443,timeout:answerSeconds*
1e3});const end=result=>{socket.destroy();result()};socket.once("connect",()=>end(done));socket.once("timeout",()=>end(()=>fail(new Error(`${host}: no answer wi\
thin ${answerSeconds} s`))));socket.once("error",error=>end(()=>fail(error)))})};async function upCommand(args,world){const first=await planOf(args,world);const plan=await labInstead(
first.inputs,world)?await planOf(args,world):first;const{inputs}=plan;const session=(0,begin.c)(plan,world,(0,src_places.G)(world.env,inputs.clusterName,(0,external_node_path_.
resolve)(args.out)));let failure=null;try{await(0,up.up)(plan,session,world)}catch(error){failure=error}const look=inputs.diagnose==="always"||failure!==null&&inputs.
diagnose==="on-failure";const explained=look?await(0,explain.D)(session,world,budgetsOf(inputs),inputs.namespaces):await(0,explain.W)(session.state.places.report);
await show(explained,args,session.state.places.report,world);if(failure!==null)world.log.error((0,errors.WE)(failure));else if(inputs.cluster==="kind")sayHowToUse(
inputs,session,world);return failure===null&&explained.diagnosis.cause===null?0:1}async function planOf(args,world){try{const plan=await(0,src_plan.C)(args.inputs,
process.cwd(),world.platform);if(args.faults.length===0)return plan}catch(error){if(error instanceof errors.dz)throw new errors.dz([...args.faults,...error.faults]);
throw error}throw new errors.dz(args.faults)}function inputsOf(args){const{inputs,faults}=(0,src_inputs.s)(args.inputs,process.cwd());if(args.faults.length+faults.
length>0)throw new errors.dz([...args.faults,...faults]);return inputs}async function diagnoseCommand(args,world){const inputs=inputsOf(args);const places=(0,src_places.
G)(world.env,inputs.clusterName,(0,external_node_path_.resolve)(args.out));const{log:_,...run2}=emptyRunFor(inputs,world);const state={places,clusterName:inputs.
clusterName,context:null,cluster:"found",explained:false};if(inputs.cluster==="existing")places.kubeconfig=(0,reach.p0)(world.env);else await findKindCluster(inputs,
state,world);const session=src_session.N.begin(state,run2,world);const explained=await(0,explain.D)(session,world,budgetsOf(inputs),inputs.namespaces);await show(
explained,args,places.report,world);if(explained.diagnosis.cause!==null||explained.diagnosis.outcome!=="healthy")return 1;if(sawTheCluster(explained))return 0;world.
log.error("nothing is known to be wrong, but nothing of the cluster could be looked at: that is no sign of health");return 2}const sawTheCluster=({evidence})=>evidence.
listed("nodes")||evidence.listed("pods");async function analyzeCommand(args,world){const folder=(0,external_node_path_.resolve)(args.folder??".");if(!(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(folder,"evidence")))throw new errors.dz([`${args.folder} is no report folder: there is no folder evidence in it`]);const explained=await(0,
explain.W)(folder);await show(explained,args,folder,world);return explained.diagnosis.outcome==="healthy"&&explained.diagnosis.cause===null?0:1}async function downCommand(args,world){
const inputs=inputsOf(args);const{kubeconfig}=(0,src_places.G)(world.env,inputs.clusterName,(0,external_node_path_.resolve)(args.out));const nodes=await(0,cluster_nodes.
y)(world.run,inputs.clusterName).catch(error=>{throw new errors.dz([(0,errors.WE)(error)],{cause:error})});if(nodes.length===0){world.log.info(`there is no KinD\
 cluster named ${inputs.clusterName}`);return 0}await(0,kind.mH)(inputs.clusterName,kubeconfig,world.run);world.log.info(`deleted the cluster ${inputs.clusterName}\
 (${nodes.map(node=>node.name).join(", ")})`);return 0}const dockerSeconds=5;const budgetsOf=inputs=>({seconds:inputs.diagnoseTimeoutSeconds,bytes:inputs.diagnoseMaxBytes});
function emptyRunFor(inputs,world){const{began:_,schemaVersion:__,...run2}=(0,src_session.d)(inputs.clusterName,world.clock.date().toISOString());return{...run2,
cluster:inputs.cluster,namespace:inputs.namespace,log:null}}async function findKindCluster(inputs,state,world){const nodes=await(0,cluster_nodes.j)(world.run,inputs.
clusterName,dockerSeconds);if(nodes?.length===0)throw new errors.dz([`there is no KinD cluster named ${inputs.clusterName}; for another cluster say --cluster ex\
isting`]);if((0,external_node_fs_.existsSync)(state.places.kubeconfig))state.context=(0,kind.Vm)(inputs.clusterName);else{state.places.kubeconfig=(0,reach.p0)(world.
env);state.context=(0,kind.Vm)(inputs.clusterName)}}async function show({diagnosis,evidence},args,folder,world){if(args.json)process.stdout.write(await(0,promises_.
readFile)((0,external_node_path_.join)(folder,"diagnosis.json"),"utf8"));else world.log.info(terminalText(diagnosis,evidence,{colour:process.stdout.isTTY===true&&
!world.env.NO_COLOR,folder}))}function sayHowToUse(inputs,session,world){world.log.info(`
The cluster ${inputs.clusterName} goes on running. To use it:
  export KUBECONFIG=${session.state.places.kubeconfig}
To delete it: npm start -- down --cluster-name ${inputs.clusterName}`)};function terminalLog(stream,env){const colour=stream.isTTY===true&&!env.NO_COLOR;const paint=(code,text)=>colour?
`\x1B[${code}m${text}\x1B[0m`:text;const write=text=>{stream.write(`${text}
`)};const marks={"✓":32,"✗":31,"…":90,"-":90};return{info:text=>write(marks[text[0]??""]?paint(marks[text[0]??""]??0,text[0]??"")+text.slice(1):text),warning:text=>write(
`${paint(33,"warning:")} ${text}`),error:text=>write(`${paint(31,"error:")} ${text}`),debug:text=>env.SETUP_KRO_DEBUG?write(paint(90,text)):void 0,block:(title,text)=>write(
`${paint(90,`── ${title}`)}
${text.replace(/^/gm,"  ")}`)}}var src_world=__webpack_require__(44106);;async function cli(){try{const args=readArguments(process.argv.slice(2),process.env);process.
exitCode=await run(args)}catch(error){process.stderr.write(`setup-kro: ${(0,errors.WE)(error)}
`);process.exitCode=error instanceof errors.dz?2:1}}function run(args){const world=(0,src_world.x)(terminalLog(args.json?process.stderr:process.stdout,process.env));
if(args.help)return print(helpText());if(args.version)return print(SETUP_KRO_VERSION);if(args.command==="analyze"&&args.faults.length>0)throw new errors.dz(args.
faults);switch(args.command){case"up":return upCommand(args,world);case"diagnose":return diagnoseCommand(args,world);case"analyze":return analyzeCommand(args,world);case"\
down":return downCommand(args,world)}}const SETUP_KRO_VERSION="0.1.0";async function print(text){process.stdout.write(`${text}
`);return 0}})};
