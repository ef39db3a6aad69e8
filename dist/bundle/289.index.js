export const id = 289;
export const ids = [289];
export const modules = {

/***/ 47289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./src/input-table.ts
var input_table = __webpack_require__(6914);
// EXTERNAL MODULE: ./src/workflow-input.ts
var workflow_input = __webpack_require__(17671);
;// CONCATENATED MODULE: ./src/command/arguments.ts


const commands = ['up', 'diagnose', 'analyze', 'down'];
const ownFlags = {
    out: 'Folder of the report (default setup-kro-report)',
    json: 'Print diagnosis.json to standard output, progress to standard error',
    help: 'This text',
    version: 'Version of setup-kro',
};
const switches = new Set(['json', 'help', 'version']);
/**
 * Reads a command line: a command (default `up`), and every input as a flag (`--wait 5m`, `--wait=5m`). What is not
 * given may come from the environment (`SETUP_KRO_WAIT`).
 *
 * What is not understood is in `faults`, so that it is told along with the faults of the inputs.
 */
function readArguments(argv, env) {
    const { words, flags, faults } = sortWords(argv);
    const command = commands.find((known) => known === (words[0] ?? 'up'));
    if (!command)
        faults.push(`unknown command ${words[0]}: there are ${commands.join(', ')}`);
    if (command === 'analyze' && words.length < 2)
        faults.push('analyze needs the folder of a report: setup-kro analyze DIR');
    for (const extra of words.slice(command === 'analyze' ? 2 : 1))
        faults.push(`${JSON.stringify(extra)} is one word too many`);
    return {
        command: command ?? 'up',
        faults: faults.map((fault) => `${fault} (see --help)`),
        folder: words[1] ?? null,
        out: flags.get('out') || env.SETUP_KRO_OUT || 'setup-kro-report',
        json: flags.has('json'),
        help: flags.has('help'),
        version: flags.has('version'),
        inputs: (name) => rawInput(name, flags, env),
    };
}
/** Tells flags, their values and other words apart. */
function sortWords(argv) {
    const sorted = { words: [], flags: new Map(), faults: [] };
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        const [, name = '', inline] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (!word.startsWith('-'))
            sorted.words.push(word);
        else if (switches.has(name)) {
            if (inline !== undefined)
                sorted.faults.push(`--${name} takes no value`);
            sorted.flags.set(name, 'true');
        }
        else {
            const follows = rest[0] !== undefined && !rest[0].startsWith('--');
            const value = inline ?? (name !== '' && follows ? rest.shift() : undefined);
            takeFlag(word, name, value, sorted);
        }
    }
    return sorted;
}
function takeFlag(word, name, value, { flags, faults }) {
    if (!(name in ownFlags) && !(name in input_table/* inputTable */.F))
        faults.push(`unknown flag ${word}${nearest(name)}`);
    else if (value === undefined)
        faults.push(`--${name} needs a value`);
    else if (flags.has(name))
        faults.push(`--${name} is given twice`);
    else
        flags.set(name, value);
}
function rawInput(name, flags, env) {
    const flag = flags.get(name);
    if (flag !== undefined)
        return { text: flag, from: `--${name}` };
    const text = env[(0,workflow_input/* variableOf */.Q)(name)];
    return text === undefined || text === '' ? undefined : { text, from: (0,workflow_input/* variableOf */.Q)(name) };
}
/** A flag that begins alike, where someone mistyped. */
function nearest(name) {
    const close = [...input_table/* inputNames */.v, ...Object.keys(ownFlags)].find((known) => name.length > 2 && (known.startsWith(name.slice(0, 4)) || known.includes(name)));
    return close ? `; did you mean --${close}?` : '';
}
/** The text of `--help`, in 100 columns at most. */
function helpText() {
    const line = (name, text) => `  --${name.padEnd(26)} ${wrapped(text.replaceAll('`', ''), 69).join(`\n${' '.repeat(31)}`)}`;
    return [
        'setup-kro puts kro on a KinD cluster, proves that it works, and says why when it does not.',
        '',
        'Usage: setup-kro [up] [flags]        create a cluster with kro, prove it (and leave it running)',
        '       setup-kro diagnose [flags]    find out what is wrong with a living cluster',
        '       setup-kro analyze DIR         read evidence that was taken earlier (a downloaded artifact)',
        '       setup-kro down [flags]        delete the cluster',
        '',
        'Flags, each also as an environment variable (--wait as SETUP_KRO_WAIT):',
        ...Object.entries(ownFlags).map(([name, text]) => line(name, text)),
        ...input_table/* inputNames */.v.filter((name) => name !== 'job-status').map((name) => line(name, describe(name))),
        '',
        'Exit code 0: healthy; 1: a cause was found or something failed; 2: it could not be run as asked.',
    ].join('\n');
}
function describe(name) {
    const spec = input_table/* inputTable */.F[name];
    return `${spec.description}${spec.default === undefined ? '' : ` (default ${spec.default})`}`;
}
/** A text in lines of at most so many characters, broken between words. */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/begin.ts
var begin = __webpack_require__(30206);
// EXTERNAL MODULE: ./src/cluster/kind.ts
var kind = __webpack_require__(88630);
// EXTERNAL MODULE: ./src/cluster/nodes.ts
var cluster_nodes = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/cluster/reach.ts
var reach = __webpack_require__(85509);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/explain.ts + 79 modules
var explain = __webpack_require__(64983);
// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/places.ts
var src_places = __webpack_require__(93235);
// EXTERNAL MODULE: ./src/plan.ts + 1 modules
var src_plan = __webpack_require__(58331);
// EXTERNAL MODULE: ./src/diagnosis/diagnosis.ts
var diagnosis_diagnosis = __webpack_require__(62196);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/unhealthy.ts
var unhealthy = __webpack_require__(47058);
// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/terminal.ts




const width = 80;
const othersShown = 8;
const objectsShown = 8;
/** The verdict for people at a terminal: cause, proof, fix, what follows from it; readable in 80 columns. */
function terminalText(diagnosis, evidence, options) {
    const paint = painter(options.colour);
    const verdict = (0,report_verdict/* verdictOf */.V)(diagnosis, evidence);
    const cause = (0,diagnosis_diagnosis/* causeOf */.r)(diagnosis);
    const colour = verdict.mark === '✅' ? 'green' : verdict.mark === '❌' ? 'red' : 'yellow';
    const sign = { '✅': '✓', '❌': '✗', '❔': '?' }[verdict.mark];
    const parts = [
        terminal_wrapped(`${sign} ${verdict.headline}`, '  ').map((line) => paint(line, 'bold', colour)),
        verdict.explanation === ''
            ? []
            : lines((0,report_escape/* shortened */.vI)(verdict.explanation, 1500)).flatMap((line) => terminal_wrapped(`  ${line}`, '  ')),
        cause === null ? [] : proof(cause, paint),
        cause === null || cause.fix.length === 0 ? [] : [paint('  what to do', 'bold'), ...fixes(cause)],
        others(diagnosis.findings.filter((finding) => finding !== cause), paint),
        cause === null && diagnosis.outcome === 'failed' ? terminal_unhealthy(evidence, paint) : [],
        terminal_wrapped(`report: ${options.folder}`, '  ').map((line) => paint(line, 'dim')),
    ];
    return (0,report_escape/* withoutCommands */.Df)(parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n'));
}
function proof({ rule, evidence }, paint) {
    return [
        `${paint('  proof', 'bold')} ${paint(`(${rule})`, 'dim')}`,
        ...evidence
            .slice(0, 3)
            .flatMap(({ file, line, text }) => [
            paint(`    ${file}:${line}`, 'cyan'),
            ...terminal_wrapped(`      ${(0,report_escape/* shortened */.vI)(text, 300)}`, '      '),
        ]),
    ];
}
/** Commands stay on their line, so that they can be copied; prose is wrapped. */
const fixes = ({ fix }) => fix
    .slice(0, 4)
    .flatMap((one) => one.includes('\n') || looksLikeCommand(one)
    ? lines(one).map((line) => `    ${line}`)
    : terminal_wrapped(`    ${one}`, '    '));
const looksLikeCommand = (text) => /^(?:kubectl|docker|kind|helm|sudo|export|unset|go|df|free|ss|curl|gh|[A-Z_]+=)\b/.test(text);
function others(findings, paint) {
    if (findings.length === 0)
        return [];
    const rest = findings.length - othersShown;
    return [
        paint('  also found', 'bold'),
        ...findings
            .slice(0, othersShown)
            .flatMap(({ title, causedBy, severity }) => terminal_wrapped(`    ${severity}: ${title}${causedBy === null ? '' : ` (follows from ${causedBy})`}`, '      ')),
        ...(rest > 0 ? [`    and ${rest} more`] : []),
    ];
}
function terminal_unhealthy(evidence, paint) {
    const found = (0,unhealthy/* unhealthyObjects */.x)(evidence);
    if (found.length === 0)
        return [];
    const rest = found.length - objectsShown;
    return [
        paint('  not healthy', 'bold'),
        ...found
            .slice(0, objectsShown)
            .flatMap(({ object, state, why }) => terminal_wrapped(`    ${object}: ${state}${why === '' ? '' : `, ${(0,report_escape/* shortened */.vI)(why, 200)}`}`, '      ')),
        ...(rest > 0 ? [`    and ${rest} more`] : []),
    ];
}
const lines = (text) => (0,report_escape/* withoutControls */.DJ)(text).split('\n');
/** Words in lines of at most 80 columns; a word that is longer stays whole. */
function terminal_wrapped(text, indent) {
    const out = [];
    const lead = /^\s*/.exec(text)?.[0] ?? '';
    let line = lead;
    for (const word of (0,report_escape/* withoutControls */.DJ)(text).trim().split(/\s+/)) {
        const empty = line.trim() === '';
        if (!empty && line.length + 1 + word.length > width) {
            out.push(line);
            line = indent + word;
        }
        else
            line = empty ? line + word : `${line} ${word}`;
    }
    return [...out, line];
}
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const painter = (colour) => (text, ...colours) => colour ? `${colours.map((name) => `\u001b[${codes[name]}m`).join('')}${text}\u001b[0m` : text;

// EXTERNAL MODULE: ./src/session.ts + 7 modules
var src_session = __webpack_require__(14921);
// EXTERNAL MODULE: ./src/up.ts + 32 modules
var up = __webpack_require__(96643);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/command/lab-instead.ts




/** Hosts that releases of kubectl and kind come from; one that answers is enough to believe in the internet. */
const releaseHosts = ['dl.k8s.io', 'github.com'];
const answerSeconds = 5;
/**
 * Where release hosts are out of reach but package registries are not (and this is a checkout, Debian, root, with Go),
 * builds and starts the lab (lab/README.md) and takes its environment.
 *
 * @returns whether the lab is used
 * @throws SetupError that says what is missing, where neither works
 */
async function labInstead(inputs, world) {
    if (inputs.downloadMirror !== null || inputs.cluster === 'existing')
        return false;
    const reachable = await Promise.any(releaseHosts.map(answers)).catch(() => false);
    if (reachable)
        return false;
    const hosts = releaseHosts.join(' and ');
    const root = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? '.'), '..', '..');
    const missing = await missingForLab(root, world);
    if (missing.length > 0)
        throw new errors/* SetupError */.w3(`${hosts} cannot be reached, and the lab that would stand in for them needs ${missing.join(', ')}`, {
            hint: 'give a mirror of the releases (--download-mirror and --checksums), or a network that reaches them',
        });
    world.log.info(`${hosts} cannot be reached: using the lab, which builds everything from package registries (lab/README.md)`);
    const node24 = (0,external_node_path_.join)(root, 'lab', 'node24.sh');
    await lab(world, root, [node24, (0,external_node_path_.join)(root, 'lab', 'up.ts')]);
    const environment = await world.run({
        tool: 'sh',
        args: [node24, (0,external_node_path_.join)(root, 'lab', 'env.ts')],
        cwd: root,
        timeoutSeconds: 60,
    });
    if (environment.code !== 0)
        throw new errors/* SetupError */.w3(`the lab came up and does not say its environment: ${environment.output.trim()}`);
    for (const line of environment.stdout.split('\n')) {
        const at = line.indexOf('=');
        if (at > 0)
            process.env[line.slice(0, at)] = line.slice(at + 1);
    }
    return true;
}
/** The lab tells its own progress, which may last a quarter of an hour: straight to the terminal. */
async function lab(world, root, args) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 23));
    const code = await new Promise((done, fail) => {
        const child = spawn('sh', args, { cwd: root, stdio: ['ignore', 2, 2] });
        child.on('error', fail);
        child.on('close', done);
    });
    if (code !== 0)
        throw new errors/* SetupError */.w3(`the lab did not come up (exit code ${code}); its last lines say why`, {
            hint: 'npm run lab goes on where it stopped',
        });
    world.log.info('the lab is up');
}
async function missingForLab(root, world) {
    const missing = [];
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'lab', 'up.ts')))
        missing.push('a checkout of setup-kro (the folder lab)');
    if (process.platform !== 'linux' || process.arch !== 'x64')
        missing.push('linux/amd64');
    if (process.getuid?.() !== 0)
        missing.push('root');
    for (const tool of ['apt-get', 'go', 'npm']) {
        const found = await world.run({ tool: 'which', args: [tool], timeoutSeconds: 10 });
        if (found.code !== 0)
            missing.push(tool === 'apt-get' ? 'Debian (apt-get)' : tool);
    }
    return missing;
}
/** Whether a TLS port accepts a connection; rejects otherwise, so that the first host that answers decides. */
function answers(host) {
    const proxied = process.env.HTTPS_PROXY || process.env.https_proxy;
    // Behind a proxy no host is reached directly, and the proxy decides: the download itself will say.
    if (proxied)
        return Promise.resolve(true);
    return new Promise((done, fail) => {
        const socket = (0,external_node_net_.connect)({ host, port: 443, timeout: answerSeconds * 1000 });
        const end = (result) => {
            socket.destroy();
            result();
        };
        socket.once('connect', () => end(() => done(true)));
        socket.once('timeout', () => end(() => fail(new Error(`${host}: no answer within ${answerSeconds} s`))));
        socket.once('error', (error) => end(() => fail(error)));
    });
}

;// CONCATENATED MODULE: ./src/command/commands.ts
















/** The main job for a person: leaves the cluster running. @returns exit code */
async function upCommand(args, world) {
    const first = await planOf(args, world);
    // The lab, where it is used, changes what the environment says of mirrors and images.
    const plan = (await labInstead(first.inputs, world)) ? await planOf(args, world) : first;
    const { inputs } = plan;
    const session = (0,begin/* beginSession */.c)(plan, world, (0,src_places/* commandPlaces */.G)(world.env, inputs.clusterName, (0,external_node_path_.resolve)(args.out)));
    let failure = null;
    try {
        await (0,up.up)(plan, session, world);
    }
    catch (error) {
        failure = error;
    }
    const look = inputs.diagnose === 'always' || (failure !== null && inputs.diagnose === 'on-failure');
    const explained = look
        ? await (0,explain/* explainRun */.D)(session, world, budgetsOf(inputs), inputs.namespaces)
        : await (0,explain/* explainFolder */.W)(session.state.places.report);
    await show(explained, args, session.state.places.report, world);
    if (failure !== null)
        world.log.error((0,errors/* explain */.WE)(failure));
    else if (inputs.cluster === 'kind')
        sayHowToUse(inputs, session, world);
    return failure === null && explained.diagnosis.cause === null ? 0 : 1;
}
/** @throws InputError with the faults of the command line and of the inputs */
async function planOf(args, world) {
    try {
        const plan = await (0,src_plan/* makePlan */.C)(args.inputs, process.cwd(), world.platform);
        if (args.faults.length === 0)
            return plan;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw new errors/* InputError */.dz([...args.faults, ...error.faults]);
        throw error;
    }
    throw new errors/* InputError */.dz(args.faults);
}
/** Inputs of a command that plans nothing. @throws InputError with all faults */
function inputsOf(args) {
    const { inputs, faults } = (0,src_inputs/* checkInputs */.sw)(args.inputs, process.cwd());
    if (args.faults.length + faults.length > 0)
        throw new errors/* InputError */.dz([...args.faults, ...faults]);
    return inputs;
}
/** Evidence of a cluster that lives, whoever made it. @returns exit code */
async function diagnoseCommand(args, world) {
    const inputs = inputsOf(args);
    const places = (0,src_places/* commandPlaces */.G)(world.env, inputs.clusterName, (0,external_node_path_.resolve)(args.out));
    const { log: _, ...run } = emptyRunFor(inputs, world);
    const state = {
        places,
        clusterName: inputs.clusterName,
        context: null,
        cluster: 'found',
        explained: false,
    };
    if (inputs.cluster === 'existing')
        places.kubeconfig = world.env.KUBECONFIG?.split(':')[0] || (0,external_node_path_.join)(world.env.HOME ?? '', '.kube', 'config');
    else
        await findKindCluster(inputs, state, world);
    const session = src_session/* Session */.N.begin(state, run, world);
    const explained = await (0,explain/* explainRun */.D)(session, world, budgetsOf(inputs), inputs.namespaces);
    await show(explained, args, places.report, world);
    return explained.diagnosis.cause === null && explained.diagnosis.outcome === 'healthy' ? 0 : 1;
}
/** Evidence taken earlier, perhaps elsewhere. @returns exit code */
async function analyzeCommand(args, world) {
    const folder = (0,external_node_path_.resolve)(args.folder ?? '.');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'evidence')))
        throw new errors/* InputError */.dz([`${args.folder} is no report folder: there is no folder evidence in it`]);
    const explained = await (0,explain/* explainFolder */.W)(folder);
    await show(explained, args, folder, world);
    return explained.diagnosis.outcome === 'healthy' && explained.diagnosis.cause === null ? 0 : 1;
}
/** Deletes the cluster. @returns exit code */
async function downCommand(args, world) {
    const inputs = inputsOf(args);
    const { kubeconfig } = (0,src_places/* commandPlaces */.G)(world.env, inputs.clusterName, (0,external_node_path_.resolve)(args.out));
    const nodes = await (0,cluster_nodes/* nodeContainers */.j)(world.run, inputs.clusterName);
    if (nodes === null)
        throw new errors/* InputError */.dz(['Docker does not answer, so there is no telling which clusters there are']);
    if (nodes.length === 0) {
        world.log.info(`there is no KinD cluster named ${inputs.clusterName}`);
        return 0;
    }
    await (0,kind/* deleteKindCluster */.mH)(inputs.clusterName, kubeconfig, world.run);
    world.log.info(`deleted the cluster ${inputs.clusterName} (${nodes.map((node) => node.name).join(', ')})`);
    return 0;
}
const budgetsOf = (inputs) => ({
    seconds: inputs.diagnoseTimeoutSeconds,
    bytes: inputs.diagnoseMaxBytes,
});
function emptyRunFor(inputs, world) {
    const { began: _, schemaVersion: __, ...run } = (0,src_session/* emptyRun */.d)(inputs.clusterName, world.clock.date().toISOString());
    return { ...run, cluster: inputs.cluster, namespace: inputs.namespace, log: null };
}
/** kind's own kubeconfig of a cluster that we made is at hand; of another one the control plane has it. */
async function findKindCluster(inputs, state, world) {
    const nodes = await (0,cluster_nodes/* nodeContainers */.j)(world.run, inputs.clusterName);
    if (nodes?.length === 0)
        throw new errors/* InputError */.dz([
            `there is no KinD cluster named ${inputs.clusterName}; for another cluster say --cluster existing`,
        ]);
    if ((0,external_node_fs_.existsSync)(state.places.kubeconfig))
        state.context = (0,kind/* contextOf */.Vm)(inputs.clusterName);
    else {
        // Somebody else made it: kind or they have put its context into the current kubeconfig.
        state.places.kubeconfig = (0,reach/* currentKubeconfig */.p0)(world.env);
        state.context = (0,kind/* contextOf */.Vm)(inputs.clusterName);
    }
}
async function show({ diagnosis, evidence }, args, folder, world) {
    if (args.json)
        process.stdout.write(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'diagnosis.json'), 'utf8'));
    else
        world.log.info(terminalText(diagnosis, evidence, {
            colour: process.stdout.isTTY === true && !world.env.NO_COLOR,
            folder,
        }));
}
function sayHowToUse(inputs, session, world) {
    world.log.info(`\nThe cluster ${inputs.clusterName} goes on running. To use it:\n  export KUBECONFIG=${session.state.places.kubeconfig}\nTo delete it: npm start -- down --cluster-name ${inputs.clusterName}`);
}

;// CONCATENATED MODULE: ./src/command/terminal-log.ts
/**
 * Progress for a person: plain lines, coloured marks where there is a terminal. Goes to standard error where standard
 * output belongs to a program.
 */
function terminalLog(stream, env) {
    const colour = stream.isTTY === true && !env.NO_COLOR;
    const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const write = (text) => {
        stream.write(`${text}\n`);
    };
    const marks = { '✓': 32, '✗': 31, '…': 90, '-': 90 };
    return {
        info: (text) => write(marks[text[0] ?? ''] ? paint(marks[text[0] ?? ''] ?? 0, text[0] ?? '') + text.slice(1) : text),
        warning: (text) => write(`${paint(33, 'warning:')} ${text}`),
        error: (text) => write(`${paint(31, 'error:')} ${text}`),
        debug: (text) => (env.SETUP_KRO_DEBUG ? write(paint(90, text)) : undefined),
        block: (title, text) => write(`${paint(90, `── ${title}`)}\n${text.replace(/^/gm, '  ')}`),
    };
}

// EXTERNAL MODULE: ./src/world.ts + 2 modules
var src_world = __webpack_require__(44106);
;// CONCATENATED MODULE: ./src/cli.ts





/** setup-kro on the command line. Sets the exit code: 0 healthy, 1 a cause or a failure, 2 not as asked. */
async function cli() {
    try {
        const args = readArguments(process.argv.slice(2), process.env);
        process.exitCode = await run(args);
    }
    catch (error) {
        process.stderr.write(`setup-kro: ${(0,errors/* explain */.WE)(error)}\n`);
        process.exitCode = error instanceof errors/* InputError */.dz ? 2 : 1;
    }
}
function run(args) {
    const world = (0,src_world/* terminalWorld */.x)(terminalLog(args.json ? process.stderr : process.stdout, process.env));
    if (args.help)
        return print(helpText());
    if (args.version)
        return print(SETUP_KRO_VERSION);
    if (args.command === 'analyze' && args.faults.length > 0)
        throw new errors/* InputError */.dz(args.faults);
    switch (args.command) {
        case 'up':
            return upCommand(args, world);
        case 'diagnose':
            return diagnoseCommand(args, world);
        case 'analyze':
            return analyzeCommand(args, world);
        case 'down':
            return downCommand(args, world);
    }
}
/** Kept equal to package.json by a test. */
const SETUP_KRO_VERSION = '0.1.0';
async function print(text) {
    process.stdout.write(`${text}\n`);
    return 0;
}


/***/ })

};
