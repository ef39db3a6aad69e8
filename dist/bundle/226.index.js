export const id = 226;
export const ids = [226];
export const modules = {

/***/ 9633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hostsToml),
/* harmony export */   p: () => (/* binding */ kindConfig)
/* harmony export */ });
/**
 * The configuration given to `kind create cluster`: the user's, completed. Registry mirrors need containerd to read
 * `/etc/containerd/certs.d`; kind's images do so since v0.27 (images/base/files/etc/containerd/config.toml), and for
 * older ones the patch says it.
 */
function kindConfig(user, mirrors, kindVersion) {
    const config = { ...user, kind: 'Cluster', apiVersion: 'kind.x-k8s.io/v1alpha4' };
    const minor = Number(/^v?0\.(\d+)\./.exec(kindVersion)?.[1] ?? 99);
    if (mirrors.length === 0 || minor >= 27)
        return config;
    const patches = Array.isArray(config.containerdConfigPatches) ? config.containerdConfigPatches : [];
    return {
        ...config,
        containerdConfigPatches: [
            ...patches,
            '[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n',
        ],
    };
}
/** containerd's `hosts.toml` that sends pulls of a registry to its mirror first, and only there when it answers. */
function hostsToml(mirror) {
    const upstream = mirror.host === 'docker.io' ? 'registry-1.docker.io' : mirror.host;
    return [
        `server = "https://${upstream}"`,
        '',
        `[host."${mirror.url}"]`,
        '  capabilities = ["pull", "resolve"]',
        '',
    ].join('\n');
}


/***/ }),

/***/ 88630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ createKindCluster),
/* harmony export */   Ir: () => (/* binding */ refuseTaken),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   mH: () => (/* binding */ deleteKindCluster)
/* harmony export */ });
/* unused harmony export mayPass */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88870);
/* harmony import */ var _outside_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77546);
/* harmony import */ var _kind_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9633);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9543);








/** The context that kind writes for a cluster. */
const contextOf = (cluster) => `kind-${cluster}`;
/**
 * Creates the cluster, and once more after a clean delete if that failed for a reason that may pass (a slow or busy
 * machine). Does not wait for the nodes: the gates do, and say what they wait for (`kind create --wait` exits 0 when
 * its time is over).
 *
 * @throws SetupError or CommandError; then the node containers are kept, for the evidence
 */
async function createKindCluster(cluster, steps, run) {
    const configFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cluster.kubeconfig), 'kind-config.yaml');
    await steps.step('cluster.create', `create the cluster ${cluster.name} from ${shortImage(cluster.nodeImage)}`, async (step) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cluster.kubeconfig), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(configFile, (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .stringify */ .As)(cluster.config));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cluster.kubeconfig, { force: true });
        const failure = await create(cluster, configFile, step);
        if (failure === null)
            return;
        if (!mayPass(failure))
            throw failure;
        step.note('this may pass: the cluster is deleted and created once more (its containers’ logs come first)');
        for (const node of (await (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeContainers */ .j)(run, cluster.name)) ?? [])
            await step.try({ tool: 'docker', args: ['logs', '--tail', '200', node.name], timeoutSeconds: 20 });
        await deleteKindCluster(cluster.name, cluster.kubeconfig, step.try);
        const again = await create(cluster, configFile, step);
        if (again !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`the cluster ${cluster.name} could not be created, twice: ${again.message}`, {
                cause: again,
            });
        step.note('created at the second attempt');
    });
    if (cluster.mirrors.length === 0)
        return;
    await steps.step('cluster.registry-mirrors', `tell the nodes of ${cluster.mirrors.length} registry mirror(s)`, async (step) => {
        const nodes = (await (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeContainers */ .j)(run, cluster.name)) ?? [];
        await Promise.all(nodes.flatMap((node) => cluster.mirrors.map((mirror) => tellNode(node.name, mirror, step))));
    });
}
/**
 * Deletes a cluster as kind does (its containers with their volumes; kind, provider docker, DeleteNodes), and its
 * kubeconfig. Needs no kind, so that it works where kind could not be installed.
 *
 * @throws SetupError with Docker's words
 */
async function deleteKindCluster(name, kubeconfig, run) {
    const nodes = await (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeContainers */ .j)(run, name);
    if (nodes === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3('Docker did not say which clusters there are');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(kubeconfig, { force: true });
    if (nodes.length === 0)
        return;
    const command = {
        tool: 'docker',
        args: ['rm', '--force', '--volumes', ...nodes.map((node) => node.name)],
        timeoutSeconds: 120,
    };
    const removed = await run(command);
    if (removed.code !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`${(0,_outside_process_js__WEBPACK_IMPORTED_MODULE_5__/* .commandLine */ .a)(command)}: ${removed.output.trim() || 'no answer'}`);
}
async function create(cluster, configFile, step) {
    try {
        await step.run({
            tool: cluster.kind,
            args: [
                ...[
                    'create',
                    'cluster',
                    '--name',
                    cluster.name,
                    '--image',
                    cluster.nodeImage,
                    '--config',
                    configFile,
                ],
                // Without --retain kind deletes the containers of a cluster that did not come up, and with them the reason.
                ...['--kubeconfig', cluster.kubeconfig, '--retain', '--wait', '0s'],
            ],
        });
        return null;
    }
    catch (error) {
        if (error instanceof _evidence_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd)
            return error;
        throw error;
    }
}
/** Reasons that a second attempt cannot mend, by kind's and Docker's own words (research: diagnosis.md, K01-K19). */
const final = [
    /node\(s\) already exist/,
    /Cannot connect to the Docker daemon|permission denied while trying to connect/,
    /failed to pull image/,
    /port is already allocated|address already in use/,
    /unknown apiVersion|unknown kind|not a valid cluster name|unable to decode|error unmarshaling|unknown field/i,
    /no space left on device/,
    /not configured to run on a host using cgroup v1|configured to not run on a host using cgroup v1/,
    /Too many open files/,
];
const mayPass = (failure) => failure.result.notStarted === null && !final.some((pattern) => pattern.test(failure.result.output));
/**
 * Looks for a cluster of that name before anything of that name is made.
 *
 * @throws SetupError; such a cluster is somebody else's, and is left as it is
 */
async function refuseTaken(name, run) {
    const taken = await (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeContainers */ .j)(run, name);
    // Not knowing is no leave to go on: what has this name is deleted in the end.
    if (taken === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`Docker did not say whether a KinD cluster named ${name} is there already`);
    if (taken.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`a KinD cluster named ${name} is there already (${taken.map((n) => `${n.name}: ${n.state}`).join(', ')}); it is left as it is`, {
            hint: `delete it (kind delete cluster --name ${name}), choose another cluster-name, or use it with cluster: existing`,
        });
}
/** The script is a constant; what differs comes as positional parameters and standard input. */
async function tellNode(node, mirror, step) {
    const script = 'mkdir -p "/etc/containerd/certs.d/$1" && cat > "/etc/containerd/certs.d/$1/hosts.toml"';
    await step.run({
        tool: 'docker',
        args: ['exec', '-i', node, 'sh', '-c', script, 'sh', mirror.host],
        input: (0,_kind_config_js__WEBPACK_IMPORTED_MODULE_7__/* .hostsToml */ .E)(mirror),
        timeoutSeconds: 30,
    });
}
const shortImage = (image) => image.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/, '@$1…');


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nodeContainers)
/* harmony export */ });
/** kind labels its containers with the cluster they belong to (kind, pkg/cluster/internal/providers/docker). */
const clusterLabel = 'io.x-k8s.kind.cluster';
/**
 * The containers of a KinD cluster, by name. Empty where there is none; null where Docker did not answer.
 */
async function nodeContainers(run, cluster) {
    const result = await run({
        tool: 'docker',
        args: [
            'ps',
            '--all',
            '--filter',
            `label=${clusterLabel}=${cluster}`,
            '--format',
            '{{.Names}} {{.State}}',
        ],
        timeoutSeconds: 15,
    });
    if (result.code !== 0)
        return null;
    return result.stdout
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const [name = '', state = 'unknown'] = line.trim().split(/\s+/);
        return { name, state };
    })
        .sort((a, b) => a.name.localeCompare(b.name));
}


/***/ }),

/***/ 62196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCause),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/** The finding that `diagnosis.cause` names. */
function causeOf(diagnosis) {
    return diagnosis.findings.find(isCause) ?? null;
}
/** An error that nothing else explains. */
const isCause = (finding) => finding.severity === 'error' && finding.causedBy === null;


/***/ }),

/***/ 37610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   uH: () => (/* binding */ condition),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31369);

/** The conditions in an object's status. */
function conditionsOf(object) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(object, 'status', 'conditions').map((condition) => ({
        type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(condition, 'type') ?? '',
        status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(condition, 'status') ?? 'Unknown',
        reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(condition, 'reason') ?? '',
        message: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(condition, 'message') ?? '',
    }));
}
const condition = (object, type) => conditionsOf(object).find((one) => one.type === type) ?? null;
/** `Kind/name` or `Kind/namespace/name`, as findings name objects. */
function nameOf(object) {
    const { name, namespace } = object.metadata;
    return namespace === undefined ? `${object.kind}/${name}` : `${object.kind}/${namespace}/${name}`;
}


/***/ }),

/***/ 81468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone),
/* harmony export */   M: () => (/* binding */ containersOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31369);

/** Containers of a pod, init containers first. */
function containersOf(pod) {
    const specs = [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pod, 'spec', 'initContainers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pod, 'spec', 'containers')];
    const statuses = [
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pod, 'status', 'initContainerStatuses'),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pod, 'status', 'containerStatuses'),
    ];
    return specs.map((spec) => {
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(spec, 'name') ?? '';
        const status = statuses.find((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one, 'name') === name);
        const waiting = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, 'state', 'waiting', 'reason');
        return {
            name,
            image: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(spec, 'image') ?? '',
            pullPolicy: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(spec, 'imagePullPolicy') ?? '',
            title: `container ${name} of pod ${pod.metadata.namespace}/${pod.metadata.name}`,
            ready: status !== undefined && status.ready === true,
            restarts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(status, 'restartCount') ?? 0,
            running: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, 'state', 'running', 'startedAt') !== null,
            startedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, 'state', 'running', 'startedAt'),
            waiting: waiting === null
                ? null
                : { reason: waiting, message: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, 'state', 'waiting', 'message') ?? '' },
            terminated: ending(status, 'state'),
            last: ending(status, 'lastState'),
        };
    });
}
function ending(status, state) {
    const exitCode = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(status, state, 'terminated', 'exitCode');
    if (exitCode === null)
        return null;
    return {
        exitCode,
        reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, state, 'terminated', 'reason') ?? '',
        message: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, state, 'terminated', 'message') ?? '',
        finishedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, state, 'terminated', 'finishedAt'),
    };
}
/** A pod that has come to its end as it should (a Job's) is neither ready nor unhealthy. */
const isDone = (pod) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(pod, 'status', 'phase') === 'Succeeded';


/***/ }),

/***/ 31369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Safe ways into objects whose shape the server decides. */
/** What stands at a path of field names and positions; undefined where the path ends early. */
function field(value, ...path) {
    let current = value;
    for (const name of path) {
        if (current === null || typeof current !== 'object')
            return undefined;
        current = current[name];
    }
    return current;
}
function text(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'string' ? found : null;
}
function number(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'number' ? found : null;
}
function list(value, ...path) {
    const found = field(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** The strings of a list. */
function texts(value, ...path) {
    return list(value, ...path).filter((entry) => typeof entry === 'string');
}
/** The string values of a map: labels, selectors. */
function strings(value, ...path) {
    const found = field(value, ...path);
    if (found === null || typeof found !== 'object')
        return {};
    const entries = Object.entries(found).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 22881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ belongsToInstance),
/* harmony export */   C3: () => (/* binding */ rgdsOf),
/* harmony export */   Ie: () => (/* binding */ rgdResource),
/* harmony export */   TL: () => (/* binding */ unsettledInstances),
/* harmony export */   mE: () => (/* binding */ crdResource),
/* harmony export */   sG: () => (/* binding */ instancesOf),
/* harmony export */   w8: () => (/* binding */ inactiveRgds)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31369);

const rgdResource = 'resourcegraphdefinitions.kro.run';
const crdResource = 'customresourcedefinitions.apiextensions.k8s.io';
const rgdsOf = (evidence) => evidence.objects(rgdResource);
/** ResourceGraphDefinitions that are not Active now. */
const inactiveRgds = (evidence) => rgdsOf(evidence).filter((rgd) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(rgd, 'status', 'state') !== 'Active' && rgd.metadata.deletionTimestamp === undefined);
/** Instances of all kinds that kro generated. */
function instancesOf(evidence) {
    return [...generatedResources(evidence)]
        .sort()
        .flatMap((resource) => evidence
        .objects(resource)
        .map((object) => ({ resource, object, state: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(object, 'status', 'state') })));
}
/** Instances that are not ACTIVE now. A missing status counts: kro never saw the object. */
const unsettledInstances = (evidence) => instancesOf(evidence).filter(({ state }) => state !== 'ACTIVE');
/** `plural.group` of the kinds that kro generated: by CRD label, or by the kind that an RGD declares. */
function generatedResources(evidence) {
    const declared = new Set(rgdsOf(evidence).map((rgd) => {
        const group = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(rgd, 'spec', 'schema', 'group') ?? 'kro.run';
        return `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(rgd, 'spec', 'schema', 'kind')}.${group}`;
    }));
    return new Set(evidence
        .objects(crdResource)
        .filter((crd) => crd.metadata.labels?.['kro.run/owned'] === 'true' ||
        declared.has(`${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(crd, 'spec', 'names', 'kind')}.${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(crd, 'spec', 'group')}`))
        .map(({ metadata }) => metadata.name));
}
/** Whether kro made this object, or made what owns it (the pods of a Deployment that an instance asked for). */
function belongsToInstance(evidence, object) {
    const owners = [
        'replicasets.apps',
        'deployments.apps',
        'statefulsets.apps',
        'daemonsets.apps',
        'jobs.batch',
    ];
    let current = object;
    for (let steps = 0; current !== undefined && steps < 4; steps += 1) {
        if (current.metadata.labels?.['kro.run/owned'] === 'true')
            return true;
        const owner = current.metadata.ownerReferences?.[0];
        current =
            owner === undefined
                ? undefined
                : owners
                    .flatMap((resource) => evidence.objects(resource))
                    .find(({ metadata }) => metadata.uid === owner.uid);
    }
    return false;
}


/***/ }),

/***/ 37065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ quoteAfter),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   TM: () => (/* binding */ hits),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ep: () => (/* binding */ quoteOf),
/* harmony export */   g9: () => (/* binding */ quoteIn)
/* harmony export */ });
/** Characters of a line that a quote keeps. */
const quoteLimit = 300;
/** All lines of a text, without what ends them. */
const linesOf = (text) => text.split(/\r?\n/);
function quoteOf(file, line, text) {
    return { file, line, text: text.trim().slice(0, quoteLimit) };
}
/** Lines of these files that match, with the pattern's named groups. */
function hits(evidence, files, pattern, limit = 20) {
    return evidence.grep(pattern, files, limit).map((quote) => {
        // The quote is cut, and what the groups catch may stand behind the cut.
        const whole = linesOf(evidence.text(quote.file) ?? '')[quote.line - 1] ?? quote.text;
        return { quote, groups: groupsOf(pattern, whole) };
    });
}
/** What the named groups of a pattern catch in a text; groups that caught nothing are left out. */
function groupsOf(pattern, text) {
    const found = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, '')).exec(text)?.groups ?? {};
    return Object.fromEntries(Object.entries(found).filter(([, caught]) => caught !== undefined));
}
/**
 * The line of an object that proves something: where the first of the needles stands that stands anywhere in it, else
 * the object's name.
 */
function quoteIn(evidence, resource, object, ...needles) {
    for (const needle of [...needles, `"name": ${JSON.stringify(object.metadata.name)}`]) {
        const quote = evidence.quoteObject(resource, object, needle);
        const whole = linesOf(evidence.text(quote.file) ?? '')[quote.line - 1] ?? '';
        if (whole.includes(needle))
            return quote;
    }
    return evidence.quoteObject(resource, object, '');
}
/**
 * The line where the last needle stands, each looked for from the line of the one before it: `"step": "kro.image"`,
 * then `"message":`. The first line of the file where that is nowhere.
 */
function quoteAfter(evidence, file, needles) {
    const lines = linesOf(evidence.text(file) ?? '');
    let at = 0;
    for (const needle of needles) {
        at = lines.findIndex((line, place) => place >= at && line.includes(needle));
        if (at === -1)
            return quoteOf(file, 1, lines[0] ?? '');
    }
    return quoteOf(file, at + 1, lines[at] ?? '');
}


/***/ }),

/***/ 91881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ jobFailed),
/* harmony export */   JY: () => (/* binding */ quoteStep),
/* harmony export */   Vf: () => (/* binding */ isStep),
/* harmony export */   Z_: () => (/* binding */ collectedAt),
/* harmony export */   _p: () => (/* binding */ stepFailed),
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   th: () => (/* binding */ failedSteps),
/* harmony export */   zd: () => (/* binding */ isStarting)
/* harmony export */ });
/* harmony import */ var _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88870);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81468);
/* harmony import */ var _quotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37065);



/**
 * Steps that failed and stayed so, first to fail first. A step that a retry mended is none of them, nor is the
 * diagnosis itself, which may be running while this is read.
 */
function failedSteps(evidence) {
    const { steps } = evidence;
    const mended = (name) => steps.some(({ step, outcome }) => step === `${name}.retry` && outcome === 'ok');
    return steps
        .filter(({ step, outcome }) => outcome === 'failed' && !step.startsWith('diagnose.') && !mended(step))
        .map((step, place) => ({ step, place }))
        .sort((a, b) => endOf(a.step) - endOf(b.step) || a.place - b.place)
        .map(({ step }) => step);
}
/** Name of the step that failed first, or null. */
const failedStep = (evidence) => failedSteps(evidence)[0]?.step ?? null;
/** A step that was cut off has no end of its own: whatever really failed comes before it. */
const endOf = ({ start, seconds, message }) => message === _evidence_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stillRunning */ .K_ ? Number.MAX_SAFE_INTEGER : start + seconds;
/** Whether one of these steps failed: exact names, or a prefix that ends with a dot. */
function stepFailed(evidence, ...names) {
    return failedSteps(evidence).some(({ step }) => names.some((name) => isStep(step, name)));
}
/** `cluster.` means all steps that begin so. */
const isStep = (step, name) => name.endsWith('.') ? step.startsWith(name) : step === name;
/** Whether the job went wrong anywhere: in a step of ours or in a later one of the workflow. */
const jobFailed = (evidence) => evidence.run?.jobStatus === 'failure' || failedSteps(evidence).length > 0;
/** The line of steps.json with the step's message. */
function quoteStep(evidence, { step }) {
    return (0,_quotes_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteAfter */ .$m)(evidence, 'evidence/steps.json', [`"step": ${JSON.stringify(step)}`, '"message":']);
}
/** Seconds after its start within which a container need not be ready: kro's first probe alone comes after ten. */
const startingSeconds = 30;
/** Whether a pod does nothing wrong but to be young: all its containers run for the first time, since a moment ago. */
function isStarting(evidence, pod) {
    const now = collectedAt(evidence);
    const containers = (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .M)(pod);
    return (now !== null &&
        containers.length > 0 &&
        containers.every(({ startedAt, restarts }) => restarts === 0 && startedAt !== null && now - Date.parse(startedAt) < startingSeconds * 1000));
}
/** Milliseconds since 1970 at which the cluster was looked at, or null where the evidence does not tell. */
function collectedAt(evidence) {
    const told = Date.parse(evidence.collection?.collectedAt ?? '');
    if (!Number.isNaN(told))
        return told;
    const began = Date.parse(evidence.run?.began ?? '');
    if (Number.isNaN(began))
        return null;
    const collect = evidence.steps.filter(({ step }) => step === 'diagnose.collect').at(-1);
    return collect === undefined ? null : began + collect.start * 1000;
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
/** The user asked for something that cannot be done: all faults at once, nothing has been started. Exit code 2. */
class InputError extends Error {
    name = 'InputError';
    faults;
    constructor(faults, options) {
        super(faults.length === 1
            ? `${faults[0]}`
            : `${faults.length} faults in the input:\n- ${faults.join('\n- ')}`, options);
        this.faults = faults;
    }
}
/**
 * Something that was tried did not work. The message says what was tried, on what, and what came back;
 * `hint` is what the reader can do about it.
 */
class SetupError extends Error {
    name = 'SetupError';
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint ?? null;
    }
}
/** One readable sentence out of whatever was thrown, without the causes. */
function messageOf(error) {
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === 'string' ? error : JSON.stringify(error);
}
/**
 * The whole chain of causes, outermost first, with the hints, one a line. A cause whose text is already part of
 * the message before it is left out.
 */
function explain(error) {
    const lines = [];
    for (let e = error; e !== undefined && e !== null; e = e instanceof Error ? e.cause : null) {
        const text = messageOf(e);
        if (!lines.some((line) => line.includes(text)))
            lines.push(lines.length === 0 ? text : `caused by: ${text}`);
        if (e instanceof SetupError && e.hint)
            lines.push(`what to do: ${e.hint}`);
    }
    return lines.join('\n');
}


/***/ }),

/***/ 13087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ tellingLines),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   qQ: () => (/* binding */ howItEnded)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _outside_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77546);


/** A tool that did not do its work: not started, killed, out of time, or an exit code other than 0. */
class CommandError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
    name = 'CommandError';
    /** As it came back, not redacted. */
    result;
    /** The command as a person would type it, redacted. */
    command;
    /** @param redact goes over everything that reaches the message */
    constructor(command, result, redact, hint) {
        const typed = redact((0,_outside_process_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)(command));
        const lines = tellingLines(redact(result.stderr.trim() === '' ? result.output : result.stderr));
        super([`${typed}: ${redact(howItEnded(result))}`, ...lines.map((line) => `  ${line}`)].join('\n'), {
            ...(hint === undefined ? {} : { hint }),
        });
        this.result = result;
        this.command = typed;
    }
}
/** `exit code 1 after 2.3 s`, `killed after its time limit, 60.0 s`, `could not be started: …`. */
function howItEnded(result) {
    const seconds = `${result.seconds.toFixed(1)} s`;
    if (result.notStarted !== null)
        return `could not be started: ${result.notStarted}`;
    if (result.timedOut)
        return `killed after its time limit, ${seconds}`;
    return result.code === null
        ? `killed by a signal after ${seconds}`
        : `exit code ${result.code} after ${seconds}`;
}
const troubleWords = /\b(?:error|errors|fatal|fail|failed|failure|panic|denied|forbidden|refused|invalid|unable|cannot|can't|could not|not found|no such|timed out|timeout|exceeded|exhausted|unknown|missing|unauthorized)\b/i;
/**
 * The lines of a tool's output that say what went wrong: the last few that speak of trouble, or simply the last few
 * where none does. In their order, cut to 400 characters.
 */
function tellingLines(output, count = 6) {
    const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
    const trouble = lines.filter((line) => troubleWords.test(line));
    return (trouble.length > 0 ? trouble : lines)
        .slice(-count)
        .map((line) => (line.length > 400 ? `${line.slice(0, 399).trimEnd()}…` : line.trimEnd()));
}


/***/ }),

/***/ 88870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ stillRunning),
/* harmony export */   Qd: () => (/* reexport safe */ _command_error_js__WEBPACK_IMPORTED_MODULE_4__.Qd),
/* harmony export */   gj: () => (/* binding */ Steps)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _outside_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77546);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13087);






/** Message of a step in steps.json that has begun and not ended: it runs, or its process was killed in the middle. */
const stillRunning = 'had not ended when this was written';
/** Bytes of one command's output in a step's log; a tool gone wild must not eat the artifact. The end is kept. */
const loggedOutputLimit = 1024 * 1024;
/** Characters of a step's log shown in the job's log when the step fails; the whole is in the report. */
const shownLogLimit = 100_000;
/**
 * Records what the job does, step by step. Files are written at once (a line when a command starts, its output when
 * it ends), so that a job which is killed leaves behind how far it came.
 */
class Steps {
    /** ISO time at which the run began. */
    began;
    options;
    /** What `clock.seconds()` was when the run began; before this process's start where post continues. */
    zero;
    entries;
    begunLogs;
    firstFailed;
    constructor(options) {
        this.options = options;
        const now = options.clock.date();
        this.began = options.began ?? now.toISOString();
        const before = (now.getTime() - new Date(this.began).getTime()) / 1000;
        // A clock set back between main and post must not give steps a time before the run.
        this.zero = options.clock.seconds() - Math.max(0, Number.isFinite(before) ? before : 0);
        this.entries = [...(options.previous ?? [])];
        this.begunLogs = new Set(this.entries.flatMap(({ log }) => log ?? []));
        this.firstFailed = firstToFail(this.entries);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.folder, 'evidence', 'steps'), { recursive: true });
        this.save();
    }
    /** In the order in which they began; one that is still running is `failed` with the message `stillRunning`. */
    get records() {
        return this.entries;
    }
    /** Name of the step that failed first, or null. */
    get failed() {
        return this.firstFailed;
    }
    /**
     * Runs `body` as a named, timed step. Steps may run at the same time, each has its own log.
     *
     * @param name dotted and stable, `cluster.create`; also the name of the log
     * @param title what it does, for people: `create the cluster kro`
     * @throws what `body` throws, after it was recorded and shown
     */
    async step(name, title, body) {
        const { log, clock } = this.options;
        const started = clock.seconds();
        const journal = new Journal(this.options, name, this.begunLogs);
        const record = this.add(name, title, 'failed', stillRunning);
        log.info(`… ${title}`);
        const end = (outcome, message) => {
            Object.assign(record, {
                seconds: round(clock.seconds() - started),
                outcome,
                message,
                log: journal.file,
            });
            this.save();
            return `${title} (${record.seconds.toFixed(1)} s)`;
        };
        try {
            const result = await body(this.handle(journal, record));
            log.info(`✓ ${end('ok', null)}`);
            if (journal.text !== '')
                log.debug(journal.text);
            return result;
        }
        catch (error) {
            const message = this.options.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error));
            this.firstFailed ??= name;
            journal.add(`✗ ${message}`);
            log.info(`✗ ${end('failed', message)}: ${message.split('\n', 1)[0]}`);
            log.block(`${name}: what it ran and saw`, shownEnd(journal.text));
            throw error;
        }
    }
    /** Records that a step was not needed, and why. */
    skip(name, title, why) {
        this.add(name, title, 'skipped', this.options.redact(why));
        this.options.log.info(`- ${title}: skipped, ${this.options.redact(why)}`);
    }
    handle(journal, record) {
        const { run, redact, log } = this.options;
        const attempt = async (command) => {
            journal.add(`$ ${(0,_outside_process_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .a)(command)}${command.cwd === undefined ? '' : `   (in ${command.cwd})`}`);
            record.log = journal.file;
            const result = await run(command);
            // Masked before it is cut: half a key has no beginning by which to know it.
            journal.add(loggedEnd(redact(result.output)));
            journal.add(`→ ${(0,_command_error_js__WEBPACK_IMPORTED_MODULE_4__/* .howItEnded */ .qQ)(result)}`);
            return result;
        };
        return {
            try: attempt,
            run: async (command, hint) => {
                const result = await attempt(command);
                if (result.code !== 0)
                    throw new _command_error_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd(command, result, redact, hint);
                return result;
            },
            note: (text) => {
                journal.add(`# ${text}`);
                record.log = journal.file;
                log.debug(redact(text));
            },
        };
    }
    add(step, title, outcome, message) {
        const start = round(this.options.clock.seconds() - this.zero);
        const record = { step, title, start, seconds: 0, outcome, message, log: null };
        this.entries.push(record);
        this.save();
        return record;
    }
    /** Written beside and renamed: a reader, or a kill, never meets half a file. */
    save() {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.options.folder, 'evidence', 'steps.json');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, `${JSON.stringify(this.entries, null, 2)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    }
}
/** The log of one step, on disk and in memory, redacted. */
class Journal {
    /** `evidence/steps/<step>.log` once there is something in it. */
    file = null;
    text = '';
    folder;
    name;
    redact;
    begun;
    /** @param begun logs that this run has written already: a step that is tried again continues its log */
    constructor({ folder, redact }, step, begun) {
        this.folder = folder;
        this.redact = redact;
        this.begun = begun;
        this.name = `evidence/steps/${step.replaceAll(/[^\w.-]/g, '-')}.log`;
    }
    add(text) {
        if (text.trim() === '')
            return;
        const written = `${this.redact(text.replace(/\n+$/, ''))}\n`;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, this.name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        if (this.begun.has(this.name))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, written);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, written);
        this.begun.add(this.name);
        this.file = this.name;
        this.text += written;
    }
}
function firstToFail(records) {
    const failed = records.filter(({ outcome }) => outcome === 'failed');
    // One that was cut off has no end of its own; whatever really failed comes before it.
    const ended = failed.filter(({ message }) => message !== stillRunning);
    const byEnd = (a, b) => a.start + a.seconds - (b.start + b.seconds);
    return [...ended.sort(byEnd), ...failed][0]?.step ?? null;
}
function loggedEnd(output) {
    if (output.length <= loggedOutputLimit)
        return output;
    return `[${output.length - loggedOutputLimit} characters before this were left out]\n${output.slice(-loggedOutputLimit)}`;
}
function shownEnd(text) {
    return text.length <= shownLogLimit
        ? text
        : `[the whole log is in the report]\n${text.slice(-shownLogLimit)}`;
}
const round = (seconds) => Math.max(0, Math.round(seconds * 1000) / 1000);


/***/ }),

/***/ 64983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explainFolder),
  D: () => (/* binding */ explainRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/cluster/nodes.ts
var cluster_nodes = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/diagnosis/cluster-names.ts
/**
 * Rules write their commands for a cluster named `kro`, the default; in a diagnosis they name the cluster at hand, so
 * that they can be copied.
 */
function withNamesOf(cluster, command) {
    if (cluster === undefined || cluster === 'kro')
        return command;
    return command
        .replaceAll(/\bkro-control-plane\b/g, () => `${cluster}-control-plane`)
        .replaceAll(/(--name |KIND_CLUSTER_NAME=)kro(?![\w-])/g, (_, flag) => `${flag}${cluster}`);
}

// EXTERNAL MODULE: ./src/diagnosis/diagnosis.ts
var diagnosis_diagnosis = __webpack_require__(62196);
;// CONCATENATED MODULE: ./src/diagnosis/finding.ts
/** The ways that the diagnosis looks at a failed job (DESIGN.md). */
const dimensions = [
    'version',
    'image',
    'rbac',
    'network',
    'crd',
    'webhook',
    'scheduling',
    'crash',
    'host',
    'deploy',
    'resource',
];

;// CONCATENATED MODULE: ./src/diagnosis/order.ts
/**
 * What lies below comes first: a host without inotify watches kills kube-proxy, without which the network fails,
 * without which kro cannot lead, without which no RGD becomes Active.
 */
const depth = [
    'host',
    'version',
    'deploy',
    'image',
    'crd',
    'rbac',
    'network',
    'webhook',
    'scheduling',
    'crash',
    'resource',
];
const severities = ['error', 'warning', 'info'];
/**
 * Findings in the order in which to read them: errors, warnings, then what is for information; within these what
 * explains before what is explained, then from the host upwards. Symptoms get `causedBy`.
 *
 * @param explains whether this finding can explain that one, where their rules say that it may
 */
function orderByCause(findings, rules, explains = () => true) {
    const places = new Map(rules.map((rule, place) => [rule.id, place]));
    const symptoms = new Map(rules.map((rule) => [rule.id, rule.symptomOf ?? []]));
    const byDepth = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        depth.indexOf(a.dimension) - depth.indexOf(b.dimension) ||
        (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
        compare(a.object ?? '', b.object ?? '') ||
        compare(a.title, b.title));
    const causes = explain(byDepth, symptoms, explains);
    const generation = (finding) => {
        let count = 0;
        for (let cause = causes.get(finding); cause !== undefined; cause = causes.get(cause))
            count += 1;
        return count;
    };
    return byDepth
        .map((finding) => ({ finding, generation: generation(finding) }))
        .sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        a.generation - b.generation)
        .map(({ finding }) => ({ ...finding, causedBy: causes.get(finding)?.rule ?? null }));
}
/** The finding that explains another. Never a circle, and never an error explained by less than one. */
function explain(findings, symptoms, explains) {
    const causes = new Map();
    const leadsTo = (from, to) => {
        for (let one = from; one !== undefined; one = causes.get(one)) {
            if (one.rule === to.rule)
                return true;
        }
        return false;
    };
    for (const symptom of findings) {
        const patterns = symptoms.get(symptom.rule) ?? [];
        const cause = findings.find((other) => other.rule !== symptom.rule &&
            patterns.some((pattern) => names(pattern, other)) &&
            severities.indexOf(other.severity) <= severities.indexOf(symptom.severity) &&
            explains(other, symptom) &&
            !leadsTo(other, symptom));
        if (cause !== undefined)
            causes.set(symptom, cause);
    }
    return causes;
}
const names = (pattern, { rule, dimension }) => pattern === rule || pattern === `${dimension}/*`;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./src/diagnosis/reading/conditions.ts
var reading_conditions = __webpack_require__(37610);
// EXTERNAL MODULE: ./src/diagnosis/reading/containers.ts
var containers = __webpack_require__(81468);
// EXTERNAL MODULE: ./src/diagnosis/reading/fields.ts
var fields = __webpack_require__(31369);
// EXTERNAL MODULE: ./src/diagnosis/reading/steps.ts
var steps = __webpack_require__(91881);
;// CONCATENATED MODULE: ./src/diagnosis/reading/controller.ts




/** Name of kro's leader election lease, at every version. */
const leaseName = 'controller.kro.run';
/** Seconds within which the end of a controller that runs again still counts as present trouble. */
const recentSeconds = 180;
/** From here on it is a loop, also while the container runs for a moment. */
const manyRestarts = 3;
/** Seconds that a lease may be older than its own duration: clocks differ, and collecting takes its time. */
const leaseSlackSeconds = 30;
const kroNamespace = (evidence) => evidence.run?.namespace ?? 'kro-system';
/** kro's Deployment; null where there is none or deployments were not listed. */
function controllerDeployment(evidence) {
    const here = evidence
        .objects('deployments.apps')
        .filter(({ metadata }) => metadata.namespace === kroNamespace(evidence));
    return (here.find(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === 'kro') ??
        here.find(({ metadata }) => metadata.name === 'kro') ??
        null);
}
/** The controller's pods, without those that are going away. */
function controllerPods(evidence) {
    const deployment = controllerDeployment(evidence);
    const wanted = deployment === null
        ? { 'app.kubernetes.io/name': 'kro' }
        : (0,fields/* strings */.P$)(deployment, 'spec', 'selector', 'matchLabels');
    return evidence
        .objects('pods')
        .filter(({ metadata }) => metadata.namespace === kroNamespace(evidence) &&
        metadata.deletionTimestamp === undefined &&
        Object.entries(wanted).every(([label, value]) => metadata.labels?.[label] === value));
}
/** ServiceAccount that the controller runs as, in kro's namespace. */
function controllerAccount(evidence) {
    return (evidence.access?.serviceAccount.name ??
        (0,fields/* text */.Qq)(controllerDeployment(evidence), 'spec', 'template', 'spec', 'serviceAccountName') ??
        (0,fields/* text */.Qq)(controllerPods(evidence)[0], 'spec', 'serviceAccountName') ??
        'kro');
}
/**
 * Logs of the controller that tell of now: of the containers that run, and of the run before where the container is
 * down or came back only a moment ago. A crash that was overcome long ago is history.
 */
function controllerLogs(evidence) {
    const pods = controllerPods(evidence);
    return evidence.logs
        .filter(({ namespace, pod, container, previous }) => {
        if (namespace !== kroNamespace(evidence))
            return false;
        const owner = pods.find(({ metadata }) => metadata.name === pod);
        if (owner === undefined)
            return pods.length === 0 && /kro/.test(pod);
        const state = (0,containers/* containersOf */.M)(owner).find(({ name }) => name === container);
        if (!previous || state === undefined)
            return !previous;
        return !state.running || isFresh(evidence, state);
    })
        .map(({ file }) => file);
}
/**
 * Whether a container that runs again came back from a fault that may still be there: it ended a moment ago, and
 * either nobody leads since, or it has ended again and again.
 */
function isFresh(evidence, { last, restarts }) {
    const now = (0,steps/* collectedAt */.Z_)(evidence);
    const ended = Date.parse(last?.finishedAt ?? '');
    const recent = now === null || Number.isNaN(ended) || now - ended < recentSeconds * 1000;
    return last !== null && recent && (leaseState(evidence) !== 'held' || restarts >= manyRestarts);
}
/** `held`: a controller renewed it in time; `lost`: nobody did; null: not to be told from this evidence. */
function leaseState(evidence) {
    const lease = controllerLease(evidence);
    if (!electsLeader(evidence))
        return null;
    if (lease === null)
        return evidence.listed('leases.coordination.k8s.io') ? 'lost' : null;
    const renewed = Date.parse((0,fields/* text */.Qq)(lease, 'spec', 'renewTime') ?? '');
    const now = (0,steps/* collectedAt */.Z_)(evidence);
    if (((0,fields/* text */.Qq)(lease, 'spec', 'holderIdentity') ?? '') === '')
        return 'lost';
    if (now === null || Number.isNaN(renewed))
        return null;
    const lifetime = ((0,fields/* number */.ai)(lease, 'spec', 'leaseDurationSeconds') ?? 15) + leaseSlackSeconds;
    return now - renewed > lifetime * 1000 ? 'lost' : 'held';
}
function controllerLease(evidence) {
    return (evidence
        .objects('leases.coordination.k8s.io')
        .find(({ metadata }) => metadata.name === leaseName && metadata.namespace === kroNamespace(evidence)) ??
        null);
}
/** Leader election is a flag of the controller; charts before v0.5.0 leave it off. */
function electsLeader(evidence) {
    const containers = (0,fields/* list */.p_)(controllerDeployment(evidence), 'spec', 'template', 'spec', 'containers');
    const args = containers.flatMap((container) => (0,fields/* list */.p_)(container, 'args').map(String));
    return args.some((arg) => /^--?leader-elect(=true)?$/.test(arg));
}
/** Whether the controller is not what it should be now: no Ready pod, or a lease that nobody renews. */
function controllerIsDown(evidence) {
    const pods = controllerPods(evidence).filter((pod) => !(0,containers/* isDone */.$)(pod));
    const wanted = (0,fields/* number */.ai)(controllerDeployment(evidence), 'spec', 'replicas') ?? 1;
    const ready = pods.filter((pod) => (0,reading_conditions/* condition */.uH)(pod, 'Ready')?.status === 'True' || (0,steps/* isStarting */.zd)(evidence, pod));
    const known = evidence.listed('pods') && evidence.listed('deployments.apps');
    const lacks = known && controllerDeployment(evidence) !== null && ready.length < wanted;
    return lacks || leaseState(evidence) === 'lost' || pods.some(crashes);
}
const crashes = (pod) => (0,containers/* containersOf */.M)(pod).some(({ waiting }) => waiting?.reason === 'CrashLoopBackOff');

// EXTERNAL MODULE: ./src/diagnosis/reading/quotes.ts
var reading_quotes = __webpack_require__(37065);
;// CONCATENATED MODULE: ./src/diagnosis/reading/events.ts


/** All events of the collected namespaces, in the order of the file. */
function eventsOf(evidence) {
    const resource = evidence.listed('events') ? 'events' : 'events.events.k8s.io';
    return evidence.objects(resource).map((event) => {
        // The newer API calls the same things otherwise.
        const about = (0,fields/* field */.ZZ)(event, 'involvedObject') === undefined ? 'regarding' : 'involvedObject';
        const message = (0,fields/* text */.Qq)(event, 'message') ?? (0,fields/* text */.Qq)(event, 'note') ?? '';
        return {
            type: (0,fields/* text */.Qq)(event, 'type') ?? '',
            reason: (0,fields/* text */.Qq)(event, 'reason') ?? '',
            message,
            kind: (0,fields/* text */.Qq)(event, about, 'kind') ?? '',
            namespace: (0,fields/* text */.Qq)(event, about, 'namespace') ?? '',
            name: (0,fields/* text */.Qq)(event, about, 'name') ?? '',
            count: (0,fields/* number */.ai)(event, 'count') ?? (0,fields/* number */.ai)(event, 'series', 'count') ?? 1,
            last: lastSeen(event),
            get quote() {
                return (0,reading_quotes/* quoteIn */.g9)(evidence, resource, event, about === 'regarding' ? '"note":' : '"message":');
            },
        };
    });
}
function lastSeen(event) {
    return ((0,fields/* text */.Qq)(event, 'series', 'lastObservedTime') ??
        (0,fields/* text */.Qq)(event, 'lastTimestamp') ??
        (0,fields/* text */.Qq)(event, 'eventTime') ??
        event.metadata.creationTimestamp ??
        '');
}
/** Warnings about an object, latest first. */
const warningsAbout = (evidence, object) => eventsOf(evidence)
    .filter(({ type, kind, namespace, name }) => type === 'Warning' &&
    kind === object.kind &&
    name === object.metadata.name &&
    namespace === (object.metadata.namespace ?? namespace))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));

// EXTERNAL MODULE: ./src/diagnosis/reading/kro-objects.ts
var kro_objects = __webpack_require__(22881);
;// CONCATENATED MODULE: ./src/diagnosis/reading/system.ts


/** Nodes whose condition Ready is not True now. */
const unreadyNodes = (evidence) => evidence.objects('nodes').filter((node) => (0,reading_conditions/* condition */.uH)(node, 'Ready')?.status !== 'True');
/** Pods of kube-system with such a name that are not Ready now. */
const brokenSystemPods = (evidence, name) => systemPods(evidence, name).filter((pod) => !(0,containers/* isDone */.$)(pod) && (0,reading_conditions/* condition */.uH)(pod, 'Ready')?.status !== 'True');
const systemPods = (evidence, name) => evidence
    .objects('pods')
    .filter(({ metadata }) => metadata.namespace === 'kube-system' &&
    metadata.deletionTimestamp === undefined &&
    name.test(metadata.name));

;// CONCATENATED MODULE: ./src/diagnosis/reading/places.ts






/**
 * Logs of the steps that failed and stayed so, the first to fail first; a step without a log is looked up by its
 * message.
 *
 * @param names exact names, or prefixes that end with a dot; all steps without any
 */
function failedStepLog(...names) {
    return (evidence, pattern) => (0,steps/* failedSteps */.th)(evidence)
        .filter(({ step }) => names.length === 0 || names.some((name) => (0,steps/* isStep */.Vf)(step, name)))
        .flatMap((step) => {
        const found = step.log === null ? [] : (0,reading_quotes/* hits */.TM)(evidence, [step.log], pattern, 10).filter(isObserved);
        if (found.length > 0 || step.message === null || !pattern.test(step.message))
            return found;
        return [{ quote: (0,steps/* quoteStep */.JY)(evidence, step), groups: (0,reading_quotes/* groupsOf */.c1)(pattern, step.message) }];
    });
}
/** In our own logs, hints speak of what may be, and what a gate waited for may have come. */
const isObserved = ({ quote }) => !/^(?:what to do:|# (?:waiting|passed):)/.test(quote.text);
/** The controller's log, while something that the controller answers for is wrong. */
const controllerLog = (evidence, pattern) => kroIsInTrouble(evidence) ? (0,reading_quotes/* hits */.TM)(evidence, controllerLogs(evidence), pattern, 10) : [];
/**
 * The controller's log after the last line that says that the trouble was over; the whole log where no line does.
 */
function controllerLogAfter(healed) {
    return (evidence, pattern) => controllerLog(evidence, pattern).filter(({ quote }) => !(0,reading_quotes/* hits */.TM)(evidence, [quote.file], healed, Number.MAX_SAFE_INTEGER).some((later) => later.quote.line > quote.line));
}
/**
 * Messages of conditions that say what is wrong now: RGDs that are not Active, instances that are not ACTIVE,
 * ReplicaSets that cannot make pods. Groups `kind`, `namespace` and `name` tell whose message it is.
 */
const unhealthyMessages = (evidence, pattern) => [
    ...rgdMessages(evidence, pattern),
    ...(0,kro_objects/* unsettledInstances */.TL)(evidence).flatMap(({ resource, object }) => saidBy(evidence, resource, object, pattern, 'True')),
    ...refusedReplicas(evidence, pattern),
];
/** Messages of conditions of RGDs that are not Active. */
const rgdMessages = (evidence, pattern) => (0,kro_objects/* inactiveRgds */.w8)(evidence).flatMap((rgd) => saidBy(evidence, kro_objects/* rgdResource */.Ie, rgd, pattern, 'True'));
/** Messages of instances that are not ACTIVE. */
const instanceMessages = (evidence, pattern) => (0,kro_objects/* unsettledInstances */.TL)(evidence).flatMap(({ resource, object }) => saidBy(evidence, resource, object, pattern, 'True'));
/** Why a ReplicaSet cannot make its pods: the condition ReplicaFailure is True while that is so. */
const refusedReplicas = (evidence, pattern) => evidence
    .objects('replicasets.apps')
    .filter((set) => (0,reading_conditions/* condition */.uH)(set, 'ReplicaFailure')?.status === 'True' && mattersToJob(evidence, set))
    .flatMap((set) => saidBy(evidence, 'replicasets.apps', set, pattern, 'False'));
const mattersToJob = (evidence, set) => set.metadata.namespace === kroNamespace(evidence) || (0,kro_objects/* belongsToInstance */.$Z)(evidence, set);
/** @param settled status of a condition that says nothing is wrong */
function saidBy(evidence, resource, object, pattern, settled) {
    const { namespace, name } = object.metadata;
    const whose = { kind: object.kind, name, ...(namespace === undefined ? {} : { namespace }) };
    const telling = (0,reading_conditions/* conditionsOf */.yb)(object).filter(({ status, message }) => status !== settled && pattern.test(message));
    // kro repeats the message of a part in `Ready`; once is enough.
    return [...new Map(telling.map(({ message }) => [message, message])).values()].map((message) => ({
        quote: (0,reading_quotes/* quoteIn */.g9)(evidence, resource, object, JSON.stringify(message).slice(1, -1)),
        groups: { ...whose, ...(0,reading_quotes/* groupsOf */.c1)(pattern, message) },
    }));
}
/** Logs, current and previous, of pods in kube-system that are not Ready now. */
function brokenSystemLog(pod) {
    return (evidence, pattern) => {
        const broken = brokenSystemPods(evidence, pod).map(({ metadata }) => metadata.name);
        const files = evidence.logs.filter((log) => log.namespace === 'kube-system' && broken.includes(log.pod));
        return (0,reading_quotes/* hits */.TM)(evidence, files.map(({ file }) => file), pattern, 5);
    };
}
/** What the collection of evidence could not have, and why, on a cluster that this job made. */
const collectionGaps = (evidence, pattern) => evidence.run?.cluster === 'kind' ? (0,reading_quotes/* hits */.TM)(evidence, ['evidence/collection.json'], pattern, 3) : [];
/** Texts that were taken from nodes or from the host, while the cluster itself does not do its work. */
function machineText(name) {
    return (evidence, pattern) => clusterIsInTrouble(evidence)
        ? (0,reading_quotes/* hits */.TM)(evidence, evidence.files.filter((file) => /^evidence\/(?:nodes|host)\//.test(file) && name.test(file)), pattern, 5)
        : [];
}
/** Whether kro fails at its work now: the controller itself, an RGD, an instance, or a gate that waits for them. */
function kroIsInTrouble(evidence) {
    const gates = ['gate.controller', 'gate.smoke', 'gate.manifests', 'kro.make'];
    return ((0,steps/* failedSteps */.th)(evidence).some(({ step }) => gates.includes(step)) ||
        controllerIsDown(evidence) ||
        (0,kro_objects/* inactiveRgds */.w8)(evidence).length > 0 ||
        (0,kro_objects/* unsettledInstances */.TL)(evidence).length > 0);
}
const clusterIsInTrouble = (evidence) => (0,steps/* failedSteps */.th)(evidence).length > 0 ||
    controllerIsDown(evidence) ||
    unreadyNodes(evidence).length > 0 ||
    brokenSystemPods(evidence, /^/).length > 0;

;// CONCATENATED MODULE: ./src/diagnosis/reading/pods.ts




/**
 * Pods that this job answers for: the controller's, those in kro's namespace, those that an instance asked for.
 * Pods of other namespaces that the user named are worth a warning once the job has failed; else they are somebody
 * else's business.
 */
function podsThatMatter(evidence) {
    const controller = new Set(controllerPods(evidence));
    const failed = (0,steps/* jobFailed */.$T)(evidence);
    return evidence.objects('pods').flatMap((pod) => {
        const { namespace, deletionTimestamp } = pod.metadata;
        if (deletionTimestamp !== undefined || (0,containers/* isDone */.$)(pod) || namespace === 'kube-system')
            return [];
        if (controller.has(pod))
            return [{ pod, severity: 'error' }];
        if (namespace === kroNamespace(evidence) || (0,kro_objects/* belongsToInstance */.$Z)(evidence, pod))
            return [{ pod, severity: 'error' }];
        return failed ? [{ pod, severity: 'warning' }] : [];
    });
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/crash/containers.ts









const below = ['host/*', 'version/*', 'image/*', 'crd/*', 'rbac/*', 'network/*'];
/** Containers that end, as the kubelet saw it. */
const containerRules = [
    {
        id: 'crash/out-of-memory',
        means: 'A container needed more memory than its limit.',
        find: (evidence) => downContainers(evidence)
            .filter(({ container: { terminated, last } }) => (terminated ?? last)?.reason === 'OOMKilled')
            .map(({ pod, container, severity }) => ({
            title: `${container.title} was killed: it needs more memory than its limit`,
            detail: 'kro keeps all CRDs of the cluster in memory: about 2 GB with 200 large ones, against a limit of 1Gi.',
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, '"reason": "OOMKilled"')],
            fix: [
                'deployment.resources.limits.memory=4Gi in `values`, for kro; the limit of the template, for a workload.',
            ],
        })),
    },
    {
        id: 'crash/executable-missing',
        means: 'The program that a container is to run is not in its image.',
        find: (evidence) => downContainers(evidence).flatMap(({ pod, container, severity }) => {
            const told = /(?:exec: "(?<path>[^"]+)"|exec (?<file>\S+)): .*(?:no such file or directory|not found|permission denied)/.exec([container.waiting?.message, container.terminated?.message, container.last?.message].join('\n'));
            if (told === null)
                return [];
            return [
                {
                    title: `${container.title} cannot start ${told.groups?.path ?? told.groups?.file}: it is not in its image`,
                    detail: 'The command is overridden, the image is another one, or the program needs libraries that the base has not (CGO).',
                    object: (0,reading_conditions/* nameOf */.Vb)(pod),
                    severity,
                    evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, JSON.stringify(told[0]).slice(1, -1))],
                    fix: [
                        'Remove `command` from the container, or use the image that the chart names.',
                        'CGO_ENABLED=0 for a static base.',
                    ],
                },
            ];
        }),
    },
    {
        id: 'crash/probe-fails',
        means: 'The kubelet restarts a container because its liveness probe fails.',
        symptomOf: [...below, 'crash/out-of-memory', 'crash/panic', 'crash/port-in-use', 'crash/startup-failed'],
        find: (evidence) => podsThatMatter(evidence)
            .filter(({ pod }) => !(0,steps/* isStarting */.zd)(evidence, pod))
            .filter(({ pod }) => (0,containers/* containersOf */.M)(pod).some(({ ready, waiting }) => !ready && waiting?.reason !== 'ContainerCreating'))
            .flatMap(({ pod, severity }) => warningsAbout(evidence, pod)
            .filter(({ reason }) => reason === 'Unhealthy')
            .slice(0, 1)
            .map(({ message, quote }) => ({
            title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} fails its probe`,
            detail: message,
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: [quote, (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, '"ready": false')],
            fix: [
                'Compare the port of the probe with config.healthProbeBindAddress (8079 before kro v0.9.4, whatever the address says).',
            ],
        }))),
    },
    {
        id: 'crash/exits',
        means: 'A container ends again and again.',
        symptomOf: [
            ...below,
            'crash/out-of-memory',
            'crash/executable-missing',
            'crash/panic',
            'crash/bad-feature-gate',
            'crash/token-not-mounted',
            'crash/port-in-use',
            'crash/startup-failed',
            'crash/leader-election-lost',
            'crash/probe-fails',
        ],
        find: (evidence) => downContainers(evidence)
            .filter(({ container }) => container.waiting?.reason === 'CrashLoopBackOff' || (container.terminated?.exitCode ?? 0) !== 0)
            .map(({ pod, container, severity }) => exits(evidence, pod, container, severity)),
    },
    {
        id: 'crash/not-leading',
        means: 'The controller runs, but does not hold its lease: it reconciles nothing.',
        symptomOf: [...below, 'crash/*', 'scheduling/*', 'webhook/*'],
        find(evidence) {
            const running = controllerPods(evidence)
                .flatMap(containers/* containersOf */.M)
                .some((container) => container.running);
            if (leaseState(evidence) !== 'lost' || !running)
                return [];
            const lease = controllerLease(evidence);
            const waits = controllerLog(evidence, /attempting to acquire leader lease/i).slice(-1);
            const holder = (0,fields/* text */.Qq)(lease, 'spec', 'holderIdentity');
            return [
                {
                    title: "kro's controller runs, but does not lead: it reconciles nothing",
                    detail: `The Lease ${leaseName} ${holder ? `is held by ${holder} and was not renewed` : 'has no holder'}. Another pod may have held it when it died: then it is free after 15 seconds.`,
                    object: `Lease/${kroNamespace(evidence)}/${leaseName}`,
                    evidence: [
                        ...waits.map(({ quote }) => quote),
                        ...(lease === null
                            ? []
                            : [(0,reading_quotes/* quoteIn */.g9)(evidence, 'leases.coordination.k8s.io', lease, '"renewTime":')]),
                    ],
                    fix: [
                        `kubectl logs -n ${kroNamespace(evidence)} -l app.kubernetes.io/name=kro | grep -i lease`,
                        `kubectl get lease ${leaseName} -n ${kroNamespace(evidence)} -o yaml`,
                    ],
                },
            ];
        },
    },
];
/** Containers that are down now, or are up only between two crashes. */
function downContainers(evidence) {
    return podsThatMatter(evidence).flatMap(({ pod, severity }) => (0,containers/* containersOf */.M)(pod)
        .filter(({ ready, waiting, terminated }) => !ready && (waiting !== null || terminated !== null))
        .map((container) => ({ pod, container, severity })));
}
function exits(evidence, pod, container, severity) {
    const end = container.terminated ?? container.last;
    const log = evidence.logs
        .filter((one) => one.pod === pod.metadata.name &&
        one.namespace === pod.metadata.namespace &&
        one.container === container.name)
        .sort((a, b) => Number(b.previous) - Number(a.previous))[0];
    const lines = log === undefined ? [] : (0,reading_quotes/* linesOf */.Dx)(evidence.text(log.file) ?? '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return {
        title: `${container.title} ends with exit code ${end?.exitCode ?? '?'}, ${container.restarts} times so far`,
        detail: exitCodes[end?.exitCode ?? -1] ?? 'The last lines of its log tell why.',
        object: (0,reading_conditions/* nameOf */.Vb)(pod),
        severity,
        evidence: [
            (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, container.waiting === null ? '"exitCode":' : `"reason": "${container.waiting.reason}"`),
            ...(log === undefined || last === -1 ? [] : [(0,reading_quotes/* quoteOf */.ep)(log.file, last + 1, lines[last] ?? '')]),
        ],
        fix: [`kubectl logs ${pod.metadata.name} -n ${pod.metadata.namespace} -c ${container.name} --previous`],
    };
}
const exitCodes = {
    1: 'The program gave up by itself; kro does so when it cannot set up or its manager fails.',
    2: 'Go programs end so on a panic and on a flag that they do not know.',
    137: 'It was killed: by the kubelet (liveness probe), or by the kernel of the host for lack of memory.',
    139: 'It accessed memory that is not its own.',
    143: 'It was asked to end (SIGTERM).',
};

;// CONCATENATED MODULE: ./src/diagnosis/text-rule.ts
/** Titles per rule: the same fault of fifty objects is one fault. */
const titleLimit = 5;
const quotesPerTitle = 3;
/** A rule that matches lines of text; lines that make the same title are one finding. */
function textRule(telltale) {
    const { id, means, symptomOf } = telltale;
    return {
        id,
        means,
        ...(symptomOf === undefined ? {} : { symptomOf }),
        find: (evidence) => (telltale.when?.(evidence) === false ? [] : matches(telltale, evidence)),
    };
}
function matches(telltale, evidence) {
    const byTitle = new Map();
    for (const hit of firstHits(telltale, evidence)) {
        const title = fill(telltale.title, hit.groups);
        byTitle.set(title, [...(byTitle.get(title) ?? []), hit]);
    }
    return [...byTitle].slice(0, titleLimit).map(([title, hits]) => {
        const groups = hits[0]?.groups ?? {};
        return {
            title,
            detail: fill(telltale.detail, groups),
            evidence: distinctTexts(hits).slice(0, quotesPerTitle),
            fix: telltale.fix.map((line) => fill(line, groups)),
            ...(telltale.object === undefined ? {} : { object: fill(telltale.object, groups) }),
            ...(telltale.severity === undefined ? {} : { severity: telltale.severity }),
        };
    });
}
/** A controller says the same thing every two seconds; once is proof. */
const distinctTexts = (hits) => [
    ...new Map(hits.map(({ quote }) => [quote.text, quote])).values(),
];
/** Hits of the first place and pattern that has any: the next one would tell the same thing in other words. */
function firstHits({ seen }, evidence) {
    for (const [place, pattern] of seen) {
        const hits = place(evidence, pattern);
        if (hits.length > 0)
            return hits;
    }
    return [];
}
/** `{name}` and `{name|words}`; other braces (Go templates, JSON) stay. */
function fill(template, groups) {
    const filled = template.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (whole, name, otherwise) => groups[name] ?? otherwise ?? whole);
    return filled.trim();
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/crash/texts.ts


const sinceLeading = controllerLogAfter(/successfully acquired lease/i);
/** What the controller says when it ends, or why it does not begin. */
const crashTextRules = [
    textRule({
        id: 'crash/panic',
        means: 'The controller panicked.',
        seen: [
            [sinceLeading, /^panic: (?<what>.+)/],
            [controllerLog, /^(?:\[signal SIGSEGV|fatal error: )(?<what>.*)/],
        ],
        title: "kro's controller panicked: {what}",
        detail: 'A fault in kro. The first frame of the trace that names kro tells where.',
        fix: [
            'Try the next patch release of kro; report the trace at https://github.com/kubernetes-sigs/kro/issues.',
        ],
        object: 'Deployment/kro',
    }),
    textRule({
        id: 'crash/bad-feature-gate',
        means: 'The controller does not know a feature gate.',
        seen: [[controllerLog, /unable to parse --feature-gates flag(?<why>.*)/]],
        title: "kro's controller cannot parse its feature gates",
        detail: 'config.featureGates names a gate that this version has not, or a value other than true or false. {why|}',
        fix: ['Correct config.featureGates in `values` (v0.9: CELOmitFunction, InstanceConditionEvents).'],
        object: 'Deployment/kro',
    }),
    textRule({
        id: 'crash/token-not-mounted',
        means: 'The controller has no token of its ServiceAccount.',
        seen: [
            [
                controllerLog,
                /open \/var\/run\/secrets\/kubernetes\.io\/serviceaccount\/token: no such file or directory/,
            ],
            [
                controllerLog,
                /unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined/,
            ],
            [controllerLog, /unable to find leader election namespace: not running in-cluster/],
        ],
        title: "The controller's pod has no token of its ServiceAccount",
        detail: 'automountServiceAccountToken is false in the pod or in the ServiceAccount, so kro cannot speak to the API server.',
        fix: [
            'serviceAccount.automount=true in `values`',
            'kubectl patch serviceaccount kro -n kro-system -p \'{"automountServiceAccountToken":true}\'',
        ],
        object: 'Deployment/kro',
    }),
    textRule({
        id: 'crash/port-in-use',
        means: 'The controller cannot listen on its ports.',
        seen: [
            [
                controllerLog,
                /(?:error listening on|listen tcp) (?<port>\S*:\d+):? .*(?:address already in use|failed)/,
            ],
        ],
        title: "kro's controller cannot listen on {port}",
        detail: 'Two of its addresses are the same, or it runs in the network of the host beside another one. kro uses 8078 (metrics) and 8079 (probes).',
        fix: ['config.metricsBindAddress and config.healthProbeBindAddress in `values`; no hostNetwork.'],
        object: 'Deployment/kro',
    }),
    textRule({
        id: 'crash/leader-election-lost',
        means: 'The controller could not renew its lease in time and ended itself.',
        symptomOf: ['host/*', 'network/*', 'rbac/*'],
        seen: [
            [sinceLeading, /leader election lost/],
            [sinceLeading, /failed to renew lease/i],
        ],
        title: "kro's controller lost its lease and ended itself",
        detail: 'The API server answered too slowly or not at all for ten seconds: an overloaded machine, a slow disk under etcd, a throttled CPU.',
        fix: [
            'Raise config.leaderElectionLeaseDuration and config.leaderElectionRenewDeadline in `values` (kro v0.9).',
            'With one replica: config.enableLeaderElection=false.',
        ],
        object: 'Lease/controller.kro.run',
    }),
    textRule({
        id: 'crash/startup-failed',
        means: 'The controller gives up while it starts.',
        symptomOf: [
            'host/*',
            'version/*',
            'crd/*',
            'rbac/*',
            'network/*',
            'crash/token-not-mounted',
            'crash/port-in-use',
            'crash/leader-election-lost',
        ],
        seen: [
            [
                sinceLeading,
                /(?<what>unable to create client set|unable to start manager|unable to create resource graph definition graph builder|unable to create controller|unable to add dynamic controller to manager|unable to set up (?:health|ready) check|problem running manager(?!.*leader election lost))(?<why>.*)/,
            ],
            [controllerLog, /(?<what>failed to wait for \S+ caches to sync)(?<why>.*)/],
        ],
        title: "kro's controller gives up: {what}",
        detail: 'It exits with 1 and is started again, each time with a longer pause. {why|}',
        fix: ['kubectl logs -n kro-system -l app.kubernetes.io/name=kro --previous'],
        object: 'Deployment/kro',
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/crd.ts








/** CustomResourceDefinitions: kro's own, those it generates, and the APIs beside them. */
const crdRules = [
    missingCrd({
        id: 'crd/kro-crds-missing',
        means: "kro's own CRD is not in the cluster.",
        crd: 'resourcegraphdefinitions.kro.run',
        kind: 'ResourceGraphDefinition',
        why: 'helm template without --include-crds, or helm with --skip-crds, installs the controller without them.',
    }),
    missingCrd({
        id: 'crd/upgrade-left-crds-behind',
        means: 'kro v0.9 or later runs with the CRDs of an earlier version: Helm never updates CRDs.',
        crd: 'graphrevisions.internal.kro.run',
        kind: 'GraphRevision',
        why: 'Helm installs the files in crds/ once and never again; kro v0.9 brought this one.',
    }),
    textRule({
        id: 'crd/kind-not-there-yet',
        means: 'An object was applied before the CRD of its kind was there.',
        symptomOf: ['resource/*', 'crd/kro-crds-missing', 'rbac/*', 'crash/*', 'network/*'],
        seen: [
            [failedStepLog(), /no matches for kind "(?<kind>\w+)" in version "(?<version>[^"]+)"/],
            [
                failedStepLog(),
                /the server could not find the requested resource \((?:get|post|patch) (?<kind>[\w.]+)\)/,
            ],
        ],
        title: 'The cluster does not know the kind {kind} ({version|}) yet',
        detail: 'kro makes the CRD of an RGD when it accepts the RGD, some seconds after it was applied; other CRDs have to be installed first.',
        fix: [
            "kubectl wait rgd/NAME --for=jsonpath='{.status.state}'=Active --timeout=1m   # then apply the instance",
            'Give both to `manifests`: setup-kro applies them in order of need and waits.',
        ],
        object: 'Kind/{kind}',
    }),
    textRule({
        id: 'crd/stored-version-removed',
        means: 'A CRD of an earlier installation stores objects in a version that the new one has not.',
        seen: [
            [
                failedStepLog(),
                /(?<crd>[\w.-]+)?"?.*status\.storedVersions\[\d+\]: Invalid value: "(?<version>[^"]+)": missing from spec\.versions/,
            ],
        ],
        title: 'A CRD cannot be updated: objects are stored in its version {version}, which the new one lacks',
        detail: 'The cluster was used with another version before.',
        fix: [
            'Start with a fresh cluster, or migrate the stored objects and remove {version} from status.storedVersions.',
        ],
    }),
    textRule({
        id: 'crd/annotation-too-long',
        means: 'A manifest is too large for the annotation that kubectl apply writes.',
        seen: [
            [
                failedStepLog(),
                /(?:The \S+ "(?<name>[^"]+)" is invalid: )?metadata\.annotations: Too long: (?:may not be more than|must have at most) 262144 bytes/,
            ],
        ],
        title: 'The manifest {name|of a CRD} is too large for kubectl apply',
        detail: "Client-side apply keeps the whole manifest in an annotation of at most 256 KiB. kro's own CRDs are far smaller.",
        fix: ['kubectl apply --server-side -f …   # or kubectl create'],
        object: 'CustomResourceDefinition/{name|?}',
    }),
    {
        id: 'crd/names-conflict',
        means: 'Two CRDs want the same name.',
        find: (evidence) => evidence
            .objects(kro_objects/* crdResource */.mE)
            .filter((crd) => (0,reading_conditions/* condition */.uH)(crd, 'NamesAccepted')?.status === 'False')
            .map((crd) => nameConflict(evidence, crd)),
    },
    {
        id: 'crd/terminating',
        means: 'A CRD is being deleted and does not get away.',
        find: (evidence) => (0,steps/* jobFailed */.$T)(evidence)
            ? evidence
                .objects(kro_objects/* crdResource */.mE)
                .filter(({ metadata }) => metadata.deletionTimestamp !== undefined)
                .map((crd) => terminating(evidence, crd))
            : [],
    },
    {
        id: 'crd/api-group-unavailable',
        means: 'An aggregated API does not answer, and discovery fails with it.',
        symptomOf: ['network/*', 'webhook/*'],
        find: (evidence) => (0,steps/* jobFailed */.$T)(evidence) || (0,kro_objects/* rgdsOf */.C3)(evidence).some((rgd) => (0,fields/* text */.Qq)(rgd, 'status', 'state') !== 'Active')
            ? evidence
                .objects('apiservices.apiregistration.k8s.io')
                .filter((service) => (0,reading_conditions/* condition */.uH)(service, 'Available')?.status === 'False')
                .map((service) => unavailable(evidence, service))
            : [],
    },
];
function missingCrd(about) {
    const said = new RegExp(`no matches for kind "${about.kind}"|kind is a CRD, it should be installed.*${about.kind}|failed to wait for (?:\\S+ )?caches to sync.*\\.${about.kind}\\b|failed to get restmapping.*${about.kind}`);
    return {
        id: about.id,
        means: about.means,
        find(evidence) {
            if (!evidence.listed(kro_objects/* crdResource */.mE))
                return [];
            const present = evidence.objects(kro_objects/* crdResource */.mE).some(({ metadata }) => metadata.name === about.crd);
            if (present)
                return [];
            // The CRD is absent now: what the log says of it cannot have healed.
            const logged = (0,reading_quotes/* hits */.TM)(evidence, controllerLogs(evidence), said, 3).map(({ quote }) => quote);
            const gate = (0,steps/* stepFailed */._p)(evidence, 'gate.crds')
                ? failedStepLog('gate.crds')(evidence, new RegExp(`CRD ${about.crd.replaceAll('.', '\\.')} is not there`)).map(({ quote }) => quote)
                : [];
            const proof = [...logged, ...gate];
            if (proof.length === 0)
                return [];
            return [
                {
                    title: `The CRD ${about.crd} is not in the cluster`,
                    detail: `${about.why} The pod stays Ready for two minutes without it, then the controller exits with 1.`,
                    object: `CustomResourceDefinition/${about.crd}`,
                    evidence: [...proof.slice(0, 3), ...deployed(evidence)],
                    fix: [
                        "kubectl apply -f helm/crds   # from kro's repository, in the version of the controller",
                        'helm template … --include-crds',
                    ],
                },
            ];
        },
    };
}
/** Which controller it is that needs the CRD. */
function deployed(evidence) {
    const deployment = controllerDeployment(evidence);
    return deployment === null ? [] : [(0,reading_quotes/* quoteIn */.g9)(evidence, 'deployments.apps', deployment, '"image":')];
}
function nameConflict(evidence, crd) {
    const conflict = (0,reading_conditions/* condition */.uH)(crd, 'NamesAccepted');
    return {
        title: `The CRD ${crd.metadata.name} clashes with the names of another one`,
        detail: conflict?.message ?? 'Its names are taken.',
        object: (0,reading_conditions/* nameOf */.Vb)(crd),
        evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, kro_objects/* crdResource */.mE, crd, `"reason": "${conflict?.reason}"`)],
        fix: ['Change the kind (and with it the plural) in the RGD, or delete the other CRD: kubectl get crd'],
    };
}
function terminating(evidence, crd) {
    return {
        title: `The CRD ${crd.metadata.name} is being deleted, and waits for its objects`,
        detail: 'Objects of this kind have a finalizer that somebody has to serve; for the kinds that kro generated that is kro itself.',
        object: (0,reading_conditions/* nameOf */.Vb)(crd),
        evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, kro_objects/* crdResource */.mE, crd, '"deletionTimestamp":')],
        fix: [
            `kubectl get ${crd.metadata.name} -A   # delete these while kro still runs`,
            'Last resort: remove their finalizer kro.run/finalizer.',
        ],
    };
}
function unavailable(evidence, service) {
    const available = (0,reading_conditions/* condition */.uH)(service, 'Available');
    const resource = 'apiservices.apiregistration.k8s.io';
    const logged = (0,reading_quotes/* hits */.TM)(evidence, evidence.logs.map(({ file }) => file), /unable to retrieve the complete list of server APIs|stale GroupVersion discovery/, 1);
    return {
        title: `The API ${service.metadata.name} is registered, but does not answer (${available?.reason})`,
        detail: `${available?.message ?? ''} kro asks the server for all its APIs; one that fails makes every RGD Inactive.`,
        object: (0,reading_conditions/* nameOf */.Vb)(service),
        evidence: [
            (0,reading_quotes/* quoteIn */.g9)(evidence, resource, service, `"reason": "${available?.reason}"`),
            ...logged.map(({ quote }) => quote),
        ],
        fix: [`kubectl delete apiservice ${service.metadata.name}   # or repair the service behind it`],
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/deploy/apply.ts


/** kubectl and helm refusing what they were given. */
const applyRules = [
    textRule({
        id: 'deploy/namespace-missing',
        means: 'Manifests were applied to a namespace that does not exist.',
        seen: [[failedStepLog(), /namespaces "(?<namespace>[^"]+)" not found/]],
        title: 'The namespace {namespace} does not exist',
        detail: "Neither kro's static manifests nor `helm template` make the namespace.",
        fix: ['kubectl create namespace {namespace}'],
        object: 'Namespace/{namespace}',
    }),
    textRule({
        id: 'deploy/namespace-differs',
        means: 'A manifest names another namespace than the one it is applied to.',
        seen: [
            [
                failedStepLog(),
                /the namespace from the provided object "(?<object>[^"]+)" does not match the namespace "(?<asked>[^"]+)"/,
            ],
        ],
        title: 'A manifest belongs to namespace {object}, but is applied to {asked}',
        detail: 'kubectl was given --namespace, and the object names another one.',
        fix: ['Apply with --namespace={object}, or render the manifests for {asked}.'],
    }),
    textRule({
        id: 'deploy/release-name-taken',
        means: 'A Helm release of that name exists already.',
        seen: [[failedStepLog(), /cannot re-?use a name that is still in use/]],
        title: 'A Helm release of that name is installed already',
        detail: 'helm install refuses a name that is in use, also by a release that failed.',
        fix: [
            'helm upgrade --install kro …',
            'helm list --all --all-namespaces; helm uninstall kro -n kro-system',
        ],
    }),
    textRule({
        id: 'deploy/owned-by-another-installer',
        means: 'Objects of kro were made by something else than Helm, which refuses to take them over.',
        seen: [
            [
                failedStepLog(),
                /(?<kind>\w+) "(?<name>[^"]+)" in namespace "(?<namespace>[^"]*)" exists and cannot be imported into the current release/,
            ],
        ],
        title: '{kind} {name} was not made by Helm, which refuses to take it over',
        detail: 'kro was put there with `ko apply` or static manifests before, and now with Helm.',
        fix: [
            'Delete what the other way made (kubectl delete -f …), or stay with it.',
            'Or start with a fresh cluster.',
        ],
        object: '{kind}/{name}',
    }),
    textRule({
        id: 'deploy/release-pending',
        means: 'An earlier Helm operation was interrupted.',
        seen: [
            [failedStepLog(), /another operation \(install\/upgrade\/rollback\) is in progress/],
            [failedStepLog(), /has no deployed releases/],
        ],
        title: 'An earlier Helm operation on this release was interrupted',
        detail: 'The release is marked pending or failed, and Helm does not touch it.',
        fix: [
            'helm history kro -n kro-system; helm rollback kro -n kro-system   # or: helm uninstall kro -n kro-system',
        ],
    }),
    textRule({
        id: 'deploy/chart-version-missing',
        means: 'The chart is not in the registry in that version.',
        seen: [
            [failedStepLog(), /failed to perform "FetchReference" on source: (?<chart>\S+): not found/],
            [failedStepLog(), /(?<chart>oci:\/\/\S+|\S+\/charts\/kro\S*?):? (?:not found|.*manifest unknown)/],
        ],
        title: 'The chart {chart} does not exist',
        detail: 'Chart tags have no `v` (0.9.4, not v0.9.4), and appear in the registry some time after the release on GitHub.',
        fix: ['Use a version that is published, or `install: source` with the same version.'],
    }),
    textRule({
        id: 'deploy/immutable-field',
        means: 'An object of an earlier installation has a field that cannot be changed.',
        seen: [
            [
                failedStepLog(),
                /(?:The )?(?<kind>\w+) (?:")?(?<name>[\w.-]+)"? is invalid: (?<field>[\w.[\]]+): Invalid value: .*field is immutable/,
            ],
            [failedStepLog(), /(?<field>spec\.selector): Invalid value: .*field is immutable/],
        ],
        title: 'The field {field} of an existing {kind|object} {name|} cannot be changed',
        detail: 'kro was installed before under another release name, so that the selector differs.',
        fix: ['kubectl delete deployment kro -n kro-system, then install again; or start with a fresh cluster.'],
    }),
    textRule({
        id: 'deploy/kubeconfig-permission',
        means: 'The user of the kubeconfig may not install kro.',
        seen: [
            [
                failedStepLog('kro.', 'gate.'),
                /Error from server \(Forbidden\):.* (?<what>\S+) is forbidden: User "(?<user>(?!system:serviceaccount)[^"]+)" cannot (?<verb>\w+) resource "(?<resource>[^"]+)"/,
            ],
        ],
        title: 'The user {user} of the kubeconfig may not {verb} {resource}',
        detail: 'Installing kro makes CRDs, a ClusterRole and its binding. (Right after its start a KinD API server refuses even ' +
            'its administrator for some seconds; setup-kro waits for that.)',
        fix: ['Use a kubeconfig with cluster-admin, or have an administrator install kro.'],
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/deploy/symptoms.ts


const everything = [
    'host/*',
    'version/*',
    'image/*',
    'crd/*',
    'rbac/*',
    'network/*',
    'webhook/*',
    'scheduling/*',
    'crash/*',
    'resource/*',
    'deploy/*',
];
/** What tools say when something else is wrong. Never a cause: warnings that name the cause where it is known. */
const symptomRules = [
    textRule({
        id: 'deploy/nothing-applied',
        means: 'kubectl got nothing to apply: what should have rendered the manifests failed before.',
        severity: 'warning',
        symptomOf: everything,
        seen: [[failedStepLog(), /error: no objects passed to apply/]],
        title: 'kubectl got nothing to apply, because ko failed before it',
        detail: 'ko streams manifests into kubectl; an error in a build ends the stream while it is empty.',
        fix: ['Look at the error of ko above this line.'],
    }),
    textRule({
        id: 'deploy/wait-too-early',
        means: 'kubectl wait ran before the object that it waits for existed.',
        severity: 'warning',
        symptomOf: everything,
        seen: [[failedStepLog(), /error: no matching resources found/]],
        title: 'kubectl wait found no pod yet, and gave up at once',
        detail: 'The ReplicaSet makes the pods a moment after the Deployment was applied, or cannot make them at all.',
        fix: ['kubectl rollout status deployment/kro -n kro-system --timeout=3m'],
    }),
    textRule({
        id: 'deploy/wait-timed-out',
        means: 'Something did not become ready in time.',
        severity: 'warning',
        symptomOf: everything,
        seen: [[failedStepLog(), /timed out waiting for the condition(?: on (?<object>\S+))?/]],
        title: 'Waiting for {object|an object} timed out',
        detail: 'This says that something is not ready, not why.',
        fix: ['kubectl describe {object|pods}; kubectl get events --sort-by=.lastTimestamp -A'],
    }),
    textRule({
        id: 'deploy/helm-timed-out',
        means: 'helm --wait gave up.',
        severity: 'warning',
        symptomOf: everything,
        seen: [
            [failedStepLog(), /(?:INSTALLATION|UPGRADE) FAILED: context deadline exceeded/],
            [failedStepLog(), /resource (?<object>Deployment\/\S+) not ready\. status:/],
        ],
        title: 'helm waited for {object|the release} and gave up',
        detail: 'This says that something is not ready, not why.',
        fix: ['kubectl describe deployment,pods -n kro-system'],
    }),
    textRule({
        id: 'deploy/kind-wait-timed-out',
        means: 'kind made the cluster, but the node was not Ready in time; kind calls that a success.',
        severity: 'warning',
        symptomOf: everything,
        seen: [[failedStepLog(), /WARNING: Timed out waiting for Ready/]],
        title: 'The node was not Ready when kind stopped waiting',
        detail: '`kind create cluster --wait` prints a warning and exits with 0.',
        fix: ["kubectl get nodes -o jsonpath='{.items[*].status.conditions}'"],
    }),
    textRule({
        id: 'deploy/progress-deadline',
        means: 'A Deployment did not become available in time.',
        severity: 'warning',
        symptomOf: everything,
        seen: [[failedStepLog(), /deployment "(?<name>[^"]+)" exceeded its progress deadline/]],
        title: 'Deployment {name} did not become available in time',
        detail: 'This says that its pods are not ready, not why.',
        fix: ['kubectl describe deployment {name} -n kro-system; kubectl get pods -n kro-system'],
        object: 'Deployment/{name}',
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/deploy/tools.ts


const tools = failedStepLog('tools.', 'kro.source', 'kro.chart');
/** Tools that could not be had. */
const toolRules = [
    textRule({
        id: 'deploy/checksum-mismatch',
        means: 'A download is not the file that was pinned.',
        seen: [
            [tools, /(?:✗ )?(?<what>[\w. +-]+): (?<url>https?:\S+) is not the expected file: SHA-256/],
            [tools, /^(?=.*sha-?256)(?=.*expected)(?=.*(?:got|actual)).*/i],
            [failedStepLog(), /verifying (?:module|go\.mod|\S+@\S+).*: checksum mismatch/],
            [failedStepLog(), /SECURITY ERROR/],
        ],
        title: '{what|A download} does not have the checksum that is pinned for it, and was not used',
        detail: 'The file was altered on its way, the mirror serves another build, or a release was published again. It was never made executable.',
        fix: [
            'Compare with the checksum that the project publishes; do not simply replace the pinned one.',
            'Where a mirror serves its own builds, name them in `checksums` (lines of `sha256  name`).',
        ],
    }),
    textRule({
        id: 'deploy/download-failed',
        means: 'A tool, chart or source could not be downloaded.',
        symptomOf: ['deploy/checksum-mismatch', 'host/disk-full'],
        seen: [
            [tools, /download of (?<url>\S+) failed after \d+ attempts?: (?<status>.+)/],
            [tools, /(?<url>https?:\/\/\S+?)[,;:]? .*(?:HTTP|status)(?: code)?:? (?<status>[45]\d\d)/i],
            [tools, /(?:HTTP|status)(?: code)?:? (?<status>[45]\d\d)\b.*(?<url>https?:\/\/[^\s,;)]+)/i],
            [
                tools,
                /(?<url>https?:\/\/\S+?)[,;:]? .*(?<status>ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|timed out|no answer|socket hang up)/,
            ],
            [
                tools,
                /(?<status>ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|getaddrinfo).*(?<url>https?:\/\/[^\s,;)]+)?/,
            ],
        ],
        title: 'A download failed: {url|see the proof} ({status})',
        detail: 'The version does not exist there, the host cannot be reached from this runner, or a proxy stands in between.',
        fix: [
            'Check that the version exists, and that the runner reaches the host: curl -fsSLI URL',
            'Air-gapped or rate-limited runners: `download-mirror`.',
        ],
    }),
    textRule({
        id: 'deploy/checksum-unknown',
        means: 'Nobody vouches for a version of a tool, so it is not downloaded.',
        seen: [[tools, /(?:✗ )?(?<what>[\w. +-]+): nobody vouches for (?<file>\S+)/]],
        title: '{what} is neither pinned nor in `checksums`, so it is not downloaded',
        detail: 'setup-kro runs nothing whose SHA-256 it does not know beforehand.',
        fix: [
            'Add a line `sha256  {file}` to `checksums`, from what the project publishes.',
            'Or leave the version out: the pinned one is used.',
        ],
    }),
    textRule({
        id: 'deploy/kubectl-missing',
        means: 'ko finds no kubectl on PATH.',
        seen: [[failedStepLog(), /kubectl is not available\. kubectl must be installed to use ko apply/]],
        title: 'ko apply needs kubectl on PATH, and there is none',
        detail: 'ko hands the resolved manifests to kubectl.',
        fix: ['Let setup-kro install it (it puts kubectl on PATH for the steps after it).'],
    }),
    textRule({
        id: 'deploy/kind-config-invalid',
        means: 'kind does not accept the config.',
        seen: [
            [
                failedStepLog('cluster.'),
                /(?<fault>unknown apiVersion: .+|unknown kind .+|must have at least one control-plane node.*|'[^']*' is not a valid cluster name.*)/,
            ],
            [
                failedStepLog('cluster.'),
                /(?<fault>unable to decode config.*|yaml: unmarshal errors.*|invalid configuration.*)/,
            ],
        ],
        title: 'kind rejects its config: {fault}',
        detail: 'The config given as `kind-config` is not one that this kind release understands.',
        fix: ['Compare with kind.x-k8s.io/v1alpha4 (https://kind.sigs.k8s.io/docs/user/configuration/).'],
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/host/docker.ts


/** What Docker itself refuses, before any node exists. */
const dockerRules = [
    textRule({
        id: 'host/docker-missing',
        means: 'There is no docker command on this machine.',
        seen: [
            [failedStepLog(), /exec: "docker": executable file not found/],
            [failedStepLog(), /docker could not be started: (?<why>.+)/],
        ],
        title: 'Docker is not installed, or not on PATH',
        detail: 'KinD runs its nodes as Docker containers. Without the docker command no cluster can be made.',
        fix: [
            'Install Docker; on GitHub-hosted runners use an ubuntu image, on self-hosted ones put docker on the PATH of the runner.',
            'Use `cluster: existing` where a cluster is there already.',
        ],
    }),
    textRule({
        id: 'host/docker-permission',
        means: 'The user of this job may not use the Docker socket.',
        seen: [
            [
                failedStepLog(),
                /permission denied while trying to connect to the [Dd]ocker (?:API|daemon socket) at (?<socket>\S+?)[:.]?(?:\s|$)/,
            ],
        ],
        title: 'No permission for the Docker socket {socket|}',
        detail: 'The daemon runs, but the user of the job is neither root nor in the group that owns the socket.',
        fix: ['sudo usermod -aG docker "$USER"   # then start the runner again', 'Or run Docker rootless.'],
    }),
    textRule({
        id: 'host/docker-not-running',
        means: 'The Docker daemon does not answer.',
        symptomOf: ['host/docker-permission', 'host/docker-missing'],
        seen: [
            [
                failedStepLog(),
                /Cannot connect to the Docker daemon at (?<socket>\S+?)\. Is the docker daemon running/,
            ],
            [failedStepLog(), /failed to connect to the docker API at (?<socket>[^;\s]+)/],
            [failedStepLog('host.', 'cluster.', 'kro.make'), /error during connect: .*(?:docker|\/v1\.\d+\/)/],
            [failedStepLog(), /the Docker daemon does not answer: (?!permission denied)/],
            [
                collectionGaps,
                /Cannot connect to the Docker daemon at (?<socket>\S+?)\. Is the docker daemon running/,
            ],
            [collectionGaps, /failed to connect to the docker API at (?<socket>[^;\s]+)/],
        ],
        title: 'The Docker daemon does not answer ({socket|DOCKER_HOST})',
        detail: 'KinD, ko and the collection of evidence from nodes all speak to the Docker daemon; nothing answers there.',
        fix: [
            'sudo systemctl start docker && docker info',
            'Look at DOCKER_HOST and `docker context show`: they must name a daemon that runs.',
            'In a container job, mount the socket: `-v /var/run/docker.sock:/var/run/docker.sock`.',
        ],
    }),
    textRule({
        id: 'host/cluster-name-taken',
        means: 'A KinD cluster of that name is left from an earlier run.',
        seen: [
            [failedStepLog(), /node\(s\) already exist for a cluster with the name "(?<name>[^"]+)"/],
            [failedStepLog(), /a KinD cluster named (?<name>\S+) is there already/],
        ],
        title: 'A KinD cluster named {name} exists already',
        detail: 'Self-hosted runners keep the containers of earlier jobs. setup-kro leaves a cluster that it did not make as it is.',
        fix: ['kind delete cluster --name {name}', 'Or give each job its own `cluster-name`.'],
        object: 'Cluster/{name}',
    }),
    textRule({
        id: 'host/port-taken',
        means: 'A port of the host that the cluster wants is in use.',
        seen: [
            [failedStepLog('cluster.', 'kro.make'), /Bind for (?<port>\S+) failed: port is already allocated/],
            [
                failedStepLog('cluster.', 'kro.make'),
                /failed to bind host port (?:for )?(?<port>[^:\s]+(?::\d+)?).*address already in use/,
            ],
            [failedStepLog('cluster.', 'kro.make'), /listen tcp\d? (?<port>\S+): bind: address already in use/],
        ],
        title: 'The host port {port} is in use already',
        detail: 'The kind config maps this port of the host into a node, and another process or container holds it.',
        fix: [
            "ss -ltnp; docker ps --format '{{.Names}} {{.Ports}}'   # who holds it",
            'Leave `hostPort` and `apiServerPort` out of the kind config: kind then takes a free port.',
        ],
    }),
    textRule({
        id: 'host/docker-network-exhausted',
        means: 'Docker has no address range left for the network of the cluster.',
        seen: [
            [failedStepLog(), /all predefined address pools have been fully subnetted/],
            [failedStepLog(), /exhausted attempts trying to find a non-overlapping subnet/],
            [failedStepLog(), /could not find an available, non-overlapping IPv[46] address pool/],
        ],
        title: 'Docker has no free subnet for the network `kind`',
        detail: 'Every network of earlier jobs keeps a subnet, and all pools that Docker may use are taken.',
        fix: ['docker network prune --force', 'Widen `default-address-pools` in /etc/docker/daemon.json.'],
        object: 'Network/kind',
    }),
    textRule({
        id: 'host/docker-init',
        means: 'Docker puts its own init before the systemd of the node.',
        seen: [[failedStepLog(), /Couldn't find an alternative telinit implementation to spawn/]],
        title: 'Docker runs with `"init": true`, and systemd of the node cannot be process 1',
        detail: 'A KinD node needs systemd as its first process; the daemon-wide init takes that place.',
        fix: ['Remove `"init": true` from /etc/docker/daemon.json and restart Docker.'],
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/host/gone.ts





/** Nodes and clusters that were there and are not, or do not answer. */
const goneRules = [
    {
        id: 'host/kubelet-stopped',
        means: 'The kubelet of a node stopped reporting.',
        symptomOf: ['host/node-stopped', 'host/out-of-memory', 'host/disk-full', 'host/inotify-exhausted'],
        find: (evidence) => unreadyNodes(evidence)
            .filter((node) => (0,reading_conditions/* condition */.uH)(node, 'Ready')?.reason === 'NodeStatusUnknown')
            .map((node) => silentNode(evidence, node)),
    },
    {
        id: 'host/node-stopped',
        means: 'The container of a node is paused or stopped.',
        find: (evidence) => evidence.files
            .filter((file) => /^evidence\/host\/inspect-.+\.json$/.test(file))
            .flatMap((file) => stoppedNode(evidence, file)),
    },
    textRule({
        id: 'host/api-server-down',
        means: 'The API server of the cluster does not answer.',
        symptomOf: ['host/*'],
        seen: [
            [
                collectionGaps,
                /everything of the API server: (?!there is no kubeconfig|no cluster was made)(?<why>.+?)"?,?$/,
            ],
        ],
        title: 'The API server of the cluster does not answer',
        detail: '{why}',
        fix: [
            'docker exec kro-control-plane ctr --namespace=k8s.io tasks ls   # does kube-apiserver run?',
            'docker exec kro-control-plane journalctl -u kubelet --no-pager | tail -50; df -h; free -m',
        ],
    }),
    textRule({
        id: 'host/cluster-gone',
        means: 'The kubeconfig names a cluster that is not there, or whose API server does not listen.',
        symptomOf: ['host/*'],
        seen: [
            [failedStepLog(), /context "(?<context>[^"]+)" does not exist/],
            [
                failedStepLog(),
                /The connection to the server (?<server>\S+) was refused - did you specify the right host or port/,
            ],
        ],
        title: 'The cluster of the kubeconfig does not answer ({server|context {context}})',
        detail: 'The cluster was deleted, its container is stopped, or KUBECONFIG names another one.',
        fix: [
            'kind get clusters; docker ps -a --filter label=io.x-k8s.kind.cluster',
            'kind export kubeconfig --name kro',
        ],
    }),
];
function stoppedNode(evidence, file) {
    const name = /inspect-(.+)\.json$/.exec(file)?.[1] ?? '';
    return (0,reading_quotes/* hits */.TM)(evidence, [file], /"Status": "(?<state>paused|exited|dead|restarting)"/, 1).map(({ quote, groups }) => ({
        title: `The container of node ${name} is ${groups.state}`,
        detail: 'Nothing on that node runs, and where it is the control plane the API server does not answer.',
        object: `Node/${name}`,
        evidence: [quote],
        fix: [
            groups.state === 'paused' ? `docker unpause ${name}` : `docker start ${name}`,
            `docker logs --tail 100 ${name}   # its console (host/console-${name}.log in this report)`,
        ],
    }));
}
function silentNode(evidence, node) {
    return {
        title: `kubelet of node ${node.metadata.name} has stopped reporting`,
        detail: 'The node is paused, stopped, starved, or its kubelet ended. Pods there keep the state they had last, so that ' +
            'kro may look Running while nothing runs.',
        object: (0,reading_conditions/* nameOf */.Vb)(node),
        evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, 'nodes', node, 'Kubelet stopped posting node status')],
        fix: [
            `docker ps -a --filter name=${node.metadata.name}   # Paused or Exited?`,
            `docker exec ${node.metadata.name} systemctl status kubelet; docker exec ${node.metadata.name} journalctl -u kubelet --no-pager | tail -50`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/host/limits.ts


const inotify = /Failed to (?:create control group inotify object|allocate manager object): Too many open files|inotify_init\w*: too many open files|(?:fsnotify|inotify) (?:watcher|instance)\S*:? .*too many open files|failed complete: too many open files|inotify_add_watch.*no space left on device/i;
/** ENOSPC of an inotify watch says the same words and has nothing to do with the disk. */
const diskFull = /^(?!.*(?:inotify|fsnotify|watcher)).*no space left on device/i;
/** What the machine has too little of. */
const limitRules = [
    textRule({
        id: 'host/inotify-exhausted',
        means: 'The host has no inotify instances left for systemd, kubelet, containerd or kube-proxy of the node.',
        seen: [
            [failedStepLog(), inotify],
            [brokenSystemLog(/^/), inotify],
            [machineText(/\.(log|txt)$/), inotify],
        ],
        title: 'The host has no inotify instances left (too many open files)',
        detail: 'The limit counts over all containers of the host. systemd then does not boot, or kubelet, containerd and ' +
            'kube-proxy end; kubeadm blames "required cgroups disabled" for it, and kro sees an API server that does not answer.',
        fix: [
            'sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512   # before the cluster is made',
            'Delete clusters of earlier jobs: kind delete clusters --all',
        ],
    }),
    textRule({
        id: 'host/disk-full',
        means: 'The disk of the host is full.',
        seen: [
            [failedStepLog(), diskFull],
            [
                failedStepLog('host.check'),
                /(?<free>[\d.]+ GB) are free in (?<folder>\S+), and a cluster with kro needs/,
            ],
            [controllerLog, diskFull],
            [brokenSystemLog(/^/), diskFull],
            [machineText(/\.(log|txt)$/), diskFull],
        ],
        title: 'The disk of the host is full',
        detail: 'kind switches eviction for a full disk off, so no node ever says DiskPressure: image imports, etcd and builds fail instead.',
        fix: [
            'docker system prune --all --force --volumes; df -h / /var/lib/docker',
            'Free the runner from toolchains that the job does not use (/usr/share/dotnet, /usr/local/lib/android, /opt/ghc).',
            'Build for the platform of the node only (`--platform`), or use a larger runner.',
        ],
    }),
    textRule({
        id: 'host/compile-killed',
        means: 'The compiler was killed, nearly always for lack of memory.',
        seen: [
            [
                failedStepLog('kro.image', 'kro.make', 'tools.'),
                /(?:^|[\s:/])(?:compile|link|go build|asm)?:? ?signal: killed/,
            ],
        ],
        title: 'The Go compiler was killed while it built kro, for lack of memory',
        detail: 'ko compiles one platform per process at the same time; two platforms need twice the memory.',
        fix: [
            'Build one platform: KO_DEFAULTPLATFORMS=linux/amd64',
            'GOFLAGS=-p=1 GOMEMLIMIT=2GiB lowers what the build takes at once.',
            'Use a runner with at least 7 GB of memory.',
        ],
    }),
    textRule({
        id: 'host/out-of-memory',
        means: 'The kernel of the host killed a process of the cluster for lack of memory.',
        seen: [[machineText(/\.(log|txt)$/), /Out of memory: Killed process \d+ \((?<process>[^)]+)\)/]],
        title: 'The host ran out of memory; the kernel killed {process}',
        detail: 'This is the memory of the machine, not the limit of a container: etcd, the API server or kubelet go first.',
        fix: [
            'Use a larger runner, fewer nodes, or fewer jobs at the same time.',
            'free -m; docker stats --no-stream',
        ],
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/host/node.ts


/** A node that does not come up, by what its console, kubelet and kubeadm say. */
const nodeRules = [
    textRule({
        id: 'host/cgroup-nesting',
        means: 'The host does not let the node manage its own cgroups.',
        seen: [
            [failedStepLog(), /cgroup-root \["?kubelet"?\] doesn't exist/],
            [failedStepLog(), /unable to start container process: error adding pid \d+ to cgroups/],
            [failedStepLog(), /Your kernel does not support cgroup namespaces/],
            [machineText(/kubelet|journal/), /cgroup-root \["?kubelet"?\] doesn't exist/],
        ],
        title: 'The node cannot manage cgroups on this host',
        detail: 'Seen with old kernels, WSL2, and Docker in Docker without a cgroup namespace of its own.',
        fix: [
            'Use a host with cgroup v2 and a kernel of 5.8 or later.',
            'Docker in Docker: start it with `--privileged --cgroupns=host`.',
        ],
    }),
    textRule({
        id: 'host/rootfs-device',
        means: 'kubelet cannot find the device that its folder lies on.',
        seen: [
            [failedStepLog(), /could not find device with major: \d+, minor: \d+ in cached partitions map/],
            [
                machineText(/kubelet|journal/),
                /could not find device with major: \d+, minor: \d+ in cached partitions map/,
            ],
        ],
        title: 'kubelet cannot tell which device holds /var/lib/kubelet',
        detail: "Docker's data lies on btrfs or zfs, whose device the node cannot see.",
        fix: [
            'Mount the device into the node with `extraMounts` in the kind config (`hostPath: /dev/mapper`).',
            "Or move Docker's data-root to ext4 or xfs.",
        ],
    }),
    textRule({
        id: 'host/node-did-not-boot',
        means: 'systemd of a node did not come up within 30 seconds.',
        symptomOf: ['host/*', 'version/cgroup-v1'],
        seen: [[failedStepLog(), /could not find a log line that matches "Reached target .*Multi-User System/]],
        title: 'The node container started, but systemd in it did not come up in 30 seconds',
        detail: 'kind waits for "Reached target Multi-User System" on the console of the node. What stopped it stands in that console.',
        fix: [
            'docker logs kro-control-plane   # the console of the node, kept by --retain',
            'Raise the inotify limits: sudo sysctl fs.inotify.max_user_instances=512',
            'Try again on a less loaded machine.',
        ],
    }),
    textRule({
        id: 'host/kubelet-unhealthy',
        means: 'kubelet did not become healthy while kubeadm set the node up.',
        symptomOf: [
            'host/inotify-exhausted',
            'host/disk-full',
            'host/cgroup-nesting',
            'host/rootfs-device',
            'host/out-of-memory',
            'version/*',
        ],
        seen: [
            [failedStepLog(), /\[kubelet-check\] The kubelet is not healthy after/],
            [failedStepLog(), /failed while waiting for the kubelet to start/],
        ],
        title: 'kubelet did not become healthy while kubeadm set up the node',
        detail: 'kubeadm guesses at "required cgroups disabled" whatever the reason; the last fatal line of kubelet tells it.',
        fix: [
            'docker exec kro-control-plane journalctl -u kubelet --no-pager | tail -50',
            'Check inotify limits, disk and cgroup version of the host.',
        ],
    }),
    textRule({
        id: 'host/control-plane-unhealthy',
        means: 'etcd, the API server, the scheduler or the controller manager did not come up.',
        symptomOf: ['host/*', 'version/*'],
        seen: [
            [failedStepLog(), /\[control-plane-check\] (?<part>\S+) is not healthy after/],
            [failedStepLog(), /\[api-check\] The API server is not healthy after/],
            [failedStepLog(), /failed while waiting for the control plane to start/],
        ],
        title: 'The control plane did not become healthy ({part|kube-apiserver})',
        detail: 'Nearly always a slow disk under etcd, too little memory, or a machine that does too much at once.',
        fix: [
            'docker exec kro-control-plane crictl ps -a; docker exec kro-control-plane ls /var/log/pods',
            'free -m; df -h; use a larger runner or fewer nodes.',
        ],
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/image/ko.ts


const build = failedStepLog('kro.', 'tools.');
/** ko did not build kro's image, or did not get it into the nodes. */
const koRules = [
    textRule({
        id: 'image/ko-env-missing',
        means: "kro's .ko.yaml uses an environment variable that is not set.",
        seen: [[build, /executing "argsTmpl" at <\.Env\.(?<name>\w+)>: map has no entry for key/]],
        title: 'ko needs the environment variable {name}, which is not set',
        detail: "The ldflags in kro's .ko.yaml name it, and ko refuses missing names (kro v0.2.2, issue 399).",
        fix: ['export {name}=""   # any value will do, an empty one too', 'Or use kro v0.2.3 or later.'],
        object: '.ko.yaml',
    }),
    textRule({
        id: 'image/ko-import-path',
        means: 'ko finds no such Go command in the checkout.',
        seen: [
            [build, /found strict reference but (?<path>ko:\/\/\S+) is not a valid import path/],
            [build, /importpath (?<path>\S+)? ?is not `package main`/],
            [build, /error loading package from (?<path>\S+)/],
        ],
        title: 'ko cannot build {path|the import path}: no such command in this checkout',
        detail: 'ko does not run in the root of the module, or chart and source are of different times: the module was ' +
            'github.com/awslabs/kro, then kro-run/kro (v0.2), then kubernetes-sigs/kro (v0.5).',
        fix: [
            'Run ko in the root of the checkout, with the chart of the same checkout.',
            'go list -m   # the path of the module',
        ],
    }),
    textRule({
        id: 'image/ko-no-nodes',
        means: 'ko looks for the nodes of a cluster that is not there.',
        seen: [[failedStepLog(), /no nodes found for cluster "(?<cluster>[^"]+)"/]],
        title: 'ko finds no nodes of a KinD cluster named {cluster}',
        detail: 'ko takes the name from KIND_CLUSTER_NAME, and `kind` without it; it asks the Docker daemon of DOCKER_HOST.',
        fix: ['export KIND_CLUSTER_NAME=kro   # the name that `kind get clusters` prints'],
        object: 'Cluster/{cluster}',
    }),
    textRule({
        id: 'image/ko-repository-unset',
        means: 'ko does not know where to put the image.',
        seen: [[build, /KO_DOCKER_REPO environment variable is unset/]],
        title: 'KO_DOCKER_REPO is not set, so ko does not know where to put the image',
        detail: 'ko pushes to a registry, or loads into KinD nodes where the repository is kind.local.',
        fix: ['export KO_DOCKER_REPO=kind.local', 'On a cluster that is not KinD: `image-repository`.'],
    }),
    textRule({
        id: 'image/ko-platform-conflict',
        means: 'GOOS, GOARCH or GOARM is set, which ko refuses beside the platforms of .ko.yaml.',
        seen: [
            [
                build,
                /cannot use --platform or defaultPlatforms .* combined with (?<variable>GO(?:OS|ARCH|ARM))="?(?<value>[^"\s]*)/,
            ],
        ],
        title: '{variable}={value} is set, and ko refuses it beside the platforms of .ko.yaml',
        detail: "kro's .ko.yaml names two platforms. ko wants the platform from one place.",
        fix: [
            'unset GOOS GOARCH GOARM',
            'Name the platform with `--platform=linux/{value|amd64}` or KO_DEFAULTPLATFORMS.',
        ],
    }),
    textRule({
        id: 'image/ko-platform-missing',
        means: 'The base image has no variant for the platform that is built.',
        seen: [
            [build, /failed to find (?<platform>\S+) image in index for image/],
            [build, /no matching platforms in base image index/],
            [build, /base image platform "(?<has>[^"]+)" does not match desired platforms? (?<platform>.+)/],
        ],
        title: 'The base image has no variant for {platform|the platform that ko builds}',
        detail: 'The image has to be of the architecture of the nodes, and so has its base.',
        fix: [
            '`--platform` of the node: kubectl get nodes -o jsonpath={.items[*].status.nodeInfo.architecture}',
            'Set KO_DEFAULTBASEIMAGE to a base with that platform.',
        ],
    }),
    textRule({
        id: 'image/ko-base-image',
        means: "ko could not pull the base image for kro's image.",
        seen: [
            [
                build,
                /fetching base image: .*?(?:pulling )?(?<image>[\w.-]+(?::\d+)?\/[\w./-]+(?:[:@][\w.:-]+)?): (?<why>.+)/,
            ],
            [build, /error (?:fetching|pulling) base image/],
        ],
        title: 'ko cannot pull the base image {image|}',
        detail: 'The registry refused or was not reached. A stale credential helper makes it refuse public images too.',
        fix: [
            'docker logout REGISTRY   # a stale login is worse than none',
            'KO_DEFAULTBASEIMAGE=… names a base that the runner can reach.',
            'Docker Hub limits and air gaps: `registry-mirrors`.',
        ],
    }),
    textRule({
        id: 'image/compile-error',
        means: "kro's source does not compile.",
        symptomOf: ['version/go-too-old', 'network/go-modules', 'host/compile-killed', 'host/disk-full'],
        seen: [
            [failedStepLog('kro.'), /(?<file>(?:\.{0,2}\/?[\w.-]+\/)*[\w.-]+\.go):(?<line>\d+):\d+: (?<error>.+)/],
        ],
        title: '{file}:{line} does not compile: {error}',
        detail: 'This is an error in the source that was to be built, not in the build.',
        fix: ['go build ./cmd/controller   # shows the same'],
        object: '{file}',
    }),
    textRule({
        id: 'image/load-multi-platform',
        means: "Docker's containerd image store exports the whole index, of which kind load can use one part.",
        seen: [[failedStepLog(), /ctr: content digest (?<digest>sha256:\w+): not found/]],
        title: 'The image could not be loaded into the node: parts of its index are not on this machine',
        detail: "Docker's containerd image store saves an index with all platforms; only the own platform was pulled.",
        fix: [
            'docker save --platform linux/amd64 IMAGE -o image.tar && kind load image-archive image.tar --name kro',
            'ko with KO_DOCKER_REPO=kind.local is not affected.',
        ],
    }),
    textRule({
        id: 'image/load-failed',
        means: 'The image was built, but could not be put into a node.',
        symptomOf: ['host/*', 'image/load-multi-platform', 'image/ko-no-nodes'],
        seen: [
            [failedStepLog(), /failed to load image to node "?(?<node>[\w.-]+)"?/],
            [failedStepLog('kro.', 'cluster.'), /ERROR: failed to load image/],
            [
                failedStepLog('kro.image.load'),
                /docker exec --privileged -i (?<node>\S+) ctr --namespace=k8s\.io images import .*: (?:exit code|killed)/,
            ],
        ],
        title: 'The image could not be loaded into {node|the node}',
        detail: '`ctr images import` in the node failed; what it said follows in the log of the step.',
        fix: [
            'docker exec {node|kro-control-plane} df -h /; docker exec {node|kro-control-plane} systemctl status containerd',
        ],
        object: 'Node/{node|*}',
    }),
    textRule({
        id: 'image/not-local',
        means: 'kind load was given an image that Docker does not have.',
        seen: [[failedStepLog(), /image: "(?<image>[^"]+)" not present locally/]],
        title: 'The image {image} is not on this machine, so it cannot be loaded into the nodes',
        detail: 'kind load copies from the local Docker daemon.',
        fix: ['docker pull {image}   # or build it'],
        object: 'Image/{image}',
    }),
    textRule({
        id: 'image/node-image-pull',
        means: 'The image of the KinD node could not be pulled.',
        seen: [
            [failedStepLog(), /failed to pull image "(?<image>[^"]+)"/],
            [failedStepLog('cluster.', 'kro.make'), /Unable to find image '(?<image>[^']+)' locally/],
        ],
        title: 'The node image {image} could not be pulled',
        detail: 'The tag does not exist, or Docker Hub refused (limits for pulls without login), or the network failed.',
        fix: [
            'Leave `node-image` out and set `kubernetes-version`: the image is then pinned by digest.',
            'docker/login-action before setup-kro, or a mirror in /etc/docker/daemon.json.',
        ],
        object: 'Image/{image}',
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/image/on-node.ts








const gate = failedStepLog('gate.image', 'kro.image.load');
/** Before any pod asked for it: the gate looks into every node. */
const lackingNodes = textRule({
    id: 'image/not-on-node',
    means: '',
    seen: [[gate, /the image (?<image>\S+) is not on node (?<node>[\w.-]+)/]],
    title: 'The image {image} is not on the node {node}',
    detail: 'It has to be loaded into every node that may run the controller: it went into another cluster, was removed, or was not loaded at all.',
    fix: [
        'kind load docker-image {image} --name kro',
        'docker exec {node} ctr --namespace=k8s.io images ls   # what is there',
    ],
    object: 'Node/{node}',
});
/** Whether the image is where its pod runs, and of the right architecture. */
const onNodeRules = [
    {
        id: 'image/not-on-node',
        means: 'The image was to be loaded into the node, and is not there.',
        symptomOf: ['image/load-failed', 'image/ko-no-nodes', 'image/load-multi-platform', 'host/disk-full'],
        find(evidence) {
            const pods = podsThatMatter(evidence).flatMap(({ pod, severity }) => (0,containers/* containersOf */.M)(pod)
                .filter(({ waiting }) => waiting?.reason === 'ErrImageNeverPull')
                .map((container) => ({ ...missing(evidence, pod, container), severity })));
            return pods.length > 0 ? pods : lackingNodes.find(evidence);
        },
    },
    {
        id: 'image/wrong-architecture',
        means: 'The image was built for another architecture than that of the node.',
        find: (evidence) => podsThatMatter(evidence).flatMap(({ pod, severity }) => {
            const proof = formatErrors(evidence, pod);
            return proof.length === 0 ? [] : [{ ...wrongArchitecture(evidence, pod, proof), severity }];
        }),
    },
    textRule({
        id: 'image/not-the-built-one',
        means: 'A node has another image under the name of the one that was built.',
        seen: [
            [
                gate,
                /node (?<node>\S+) (?:has|pulled) another image as (?<image>\S+): expected (?<wanted>\S+), found (?<found>\S+)/,
            ],
            [gate, /the image (?<image>\S+) on node (?<node>\S+) is for (?<found>\S+), the node is (?<wanted>\w+)/],
        ],
        title: 'The node {node} has another image as {image} than it should',
        detail: 'Expected was {wanted}, and the node has {found}: left from an earlier run, or built for another platform.',
        fix: [
            'docker exec {node} ctr --namespace=k8s.io images rm {image}   # then load it again',
            'Use a tag that no other build has.',
        ],
        object: 'Node/{node}',
    }),
];
function missing(evidence, pod, { image, title }) {
    const node = (0,fields/* text */.Qq)(pod, 'spec', 'nodeName') ?? '(none)';
    const listed = evidence.text(`evidence/nodes/${node}/images.json`);
    const absent = listed !== null && !listed.includes(image);
    return {
        title: `${title} needs ${image}, which is not on the node ${node}`,
        detail: 'imagePullPolicy is Never: the image has to be loaded into every node that may run the pod. It went into another ' +
            `cluster, was loaded before the cluster was made anew, or not at all.${absent ? ` The node itself does not list it (nodes/${node}/images.json).` : ''}`,
        object: (0,reading_conditions/* nameOf */.Vb)(pod),
        evidence: [
            (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, '"reason": "ErrImageNeverPull"'),
            (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, 'is not present with pull policy of Never'),
        ],
        fix: [
            `kind load docker-image ${image} --name kro`,
            'With ko: KIND_CLUSTER_NAME=kro KO_DOCKER_REPO=kind.local ko build ./cmd/controller (the name that `kind get clusters` prints).',
            `docker exec ${node} crictl images   # what is there`,
        ],
    };
}
/** What the kernel says of a program for another processor: in the container's log, or in how it ended. */
function formatErrors(evidence, pod) {
    const down = (0,containers/* containersOf */.M)(pod).filter(({ ready, waiting }) => !ready || waiting !== null);
    if (down.length === 0)
        return [];
    const files = evidence.logs.filter((log) => log.pod === pod.metadata.name && log.namespace === pod.metadata.namespace);
    const logs = new Set([
        ...files.map(({ file }) => file),
        ...controllerLogs(evidence).filter((file) => file.includes(`/${pod.metadata.name}/`)),
    ]);
    const said = (0,reading_quotes/* hits */.TM)(evidence, [...logs].sort(), /exec format error/, 3).map(({ quote }) => quote);
    const ended = down.some(({ last, waiting }) => /exec format error/.test(`${last?.message} ${waiting?.message}`));
    return [...said, ...(ended ? [(0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, 'exec format error')] : [])];
}
function wrongArchitecture(evidence, pod, proof) {
    const node = evidence
        .objects('nodes')
        .find(({ metadata }) => metadata.name === (0,fields/* text */.Qq)(pod, 'spec', 'nodeName'));
    const architecture = (0,fields/* text */.Qq)(node, 'status', 'nodeInfo', 'architecture') ?? 'the architecture of the node';
    return {
        title: `The image of pod ${pod.metadata.namespace}/${pod.metadata.name} is not for ${architecture}, which its node is`,
        detail: 'ko builds linux/amd64 unless told otherwise, and takes amd64 out of a list of platforms.',
        object: (0,reading_conditions/* nameOf */.Vb)(pod),
        evidence: [
            ...proof,
            ...(node === undefined ? [] : [(0,reading_quotes/* quoteIn */.g9)(evidence, 'nodes', node, '"architecture":')]),
        ],
        fix: [
            `KO_DEFAULTPLATFORMS=linux/${architecture === 'amd64' ? 'amd64' : 'arm64'}   # the architecture of the node`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/image/stuck.ts





/** @param before reasons that are looked at first: a container has one reason */
function stuckRule(kind, before) {
    const { id, means, symptomOf } = kind;
    return {
        id,
        means,
        ...(symptomOf === undefined ? {} : { symptomOf }),
        find: (evidence) => podsThatMatter(evidence).flatMap(({ pod, severity }) => waitingContainers(evidence, pod)
            .filter((one) => kind.matches(one) && !before.some((earlier) => earlier.matches(one)))
            .map((one) => ({
            title: kind.title(one),
            detail: kind.detail(one),
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: proof(evidence, one),
            fix: kind.fix(one),
        }))),
    };
}
/** Kubelet shortens the message once it backs off; the event about the same container still has all of it. */
function waitingContainers(evidence, pod) {
    return (0,containers/* containersOf */.M)(pod).flatMap((container) => {
        if (container.waiting === null)
            return [];
        const { reason, message } = container.waiting;
        const told = warningsAbout(evidence, pod).find((event) => event.reason === 'Failed' && event.message.includes(container.image));
        return [
            { ...container, pod, waiting: { reason, message: [message, told?.message ?? ''].join('\n').trim() } },
        ];
    });
}
function proof(evidence, { pod, waiting, image }) {
    const told = warningsAbout(evidence, pod).find(({ reason, message }) => reason === 'Failed' && message.includes(image));
    return [
        (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, `"reason": "${waiting.reason}"`),
        ...(waiting.message === ''
            ? []
            : [(0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, JSON.stringify(firstWords(waiting.message)).slice(0, -1))]),
        ...(told === undefined ? [] : [told.quote]),
    ];
}
/** Enough of a message to find its line again, whatever was joined to it. */
const firstWords = (message) => (message.split('\n', 1)[0] ?? '').slice(0, 60);

;// CONCATENATED MODULE: ./src/diagnosis/rules/image/pulls.ts

const pulling = /^(?:ErrImagePull|ImagePullBackOff|RegistryUnavailable)$/;
const limited = /429 Too Many Requests|toomanyrequests|rate limit/i;
const unreachable = /dial tcp|no such host|i\/o timeout|connection refused|registry is unavailable|server misbehaving|TLS handshake timeout/i;
const denied = /pull access denied|insufficient_scope|authorization failed|401 Unauthorized|403 Forbidden|denied/i;
/** Repositories that only ever exist inside nodes: no registry answers for them. */
const isLocal = (image) => /^[\w-]+\.local\//.test(image);
/** Images that the kubelet cannot have, first match first. */
const kinds = [
    {
        id: 'image/invalid-name',
        means: 'An image reference cannot be parsed.',
        matches: ({ waiting }) => waiting.reason === 'InvalidImageName',
        title: ({ image, title }) => `${title} has an image reference that cannot be parsed: ${image}`,
        detail: ({ image }) => image.includes('${')
            ? "The chart in kro's repository has a placeholder as its image tag, which only a release fills in."
            : 'The registry, the repository or the tag contains a character that is not allowed there.',
        fix: ({ image }) => image.includes('${')
            ? ['helm upgrade … --set image.tag=v0.9.4', 'Or build it: `--set image.ko=true` and ko.']
            : ['Correct image.repository and image.tag.'],
    },
    {
        id: 'image/always-pulls-local-image',
        means: 'An image that is only in the nodes is to be pulled from a registry at every start.',
        matches: ({ waiting, pullPolicy, image }) => pulling.test(waiting.reason) && isLocal(image) && pullPolicy === 'Always',
        title: ({ image, title }) => `${title} has imagePullPolicy Always, but ${image} is in no registry`,
        detail: () => 'ko loaded the image into the nodes. With Always the kubelet asks a registry for it nevertheless.',
        fix: () => ['helm upgrade … --set image.pullPolicy=IfNotPresent   # or Never'],
    },
    {
        id: 'image/pull-rate-limited',
        means: 'The registry limits pulls without login.',
        matches: ({ waiting }) => pulling.test(waiting.reason) && limited.test(waiting.message),
        title: ({ image, title }) => `${title} cannot pull ${image}: the registry limits pulls without login`,
        detail: () => 'Nodes pull for themselves: a docker login of the runner does not reach them.',
        fix: ({ image }) => [
            `docker pull ${image} && kind load docker-image ${image} --name kro`,
            'Or `registry-mirrors`, or an imagePullSecret.',
        ],
    },
    {
        id: 'network/registry-unreachable',
        means: 'A node cannot reach the registry.',
        matches: ({ waiting, image }) => pulling.test(waiting.reason) && unreachable.test(waiting.message) && !isLocal(image),
        title: ({ image, title }) => `${title} cannot pull ${image}: the node does not reach the registry`,
        detail: () => 'The name does not resolve in the node, or nothing answers there: proxy, firewall or DNS of the host.',
        fix: ({ image }) => [
            `docker exec kro-control-plane curl -sSI https://${image.split('/')[0]}/v2/`,
            'docker exec kro-control-plane cat /etc/resolv.conf',
            'Air gap: `registry-mirrors`, or load the image: kind load docker-image.',
        ],
    },
    {
        id: 'image/pull-denied',
        means: 'The registry does not give the image without login, or the image is not where it should be.',
        matches: ({ waiting, image }) => pulling.test(waiting.reason) && (isLocal(image) || denied.test(waiting.message)),
        title: ({ image, title }) => `${title} may not pull ${image}, or it is nowhere`,
        detail: ({ image }) => isLocal(image)
            ? 'The image was to be loaded into the node and is not there, so the kubelet asks a registry that does not exist.'
            : 'Docker Hub answers so for repositories that do not exist, too: often an image that was to be loaded into the node.',
        fix: ({ image }) => [
            `kind load docker-image ${image} --name kro`,
            'Or an imagePullSecret for the registry.',
        ],
    },
    {
        id: 'image/not-found',
        means: 'The registry does not have that image.',
        matches: ({ waiting }) => pulling.test(waiting.reason) && /not found|manifest unknown/i.test(waiting.message),
        title: ({ image, title }) => `${title} cannot pull ${image}: the registry has no such image`,
        detail: () => "Tag or repository do not exist. kro's images appear some time after the tag in git.",
        fix: () => ['Use a version that is published, or build it: `install: source`.'],
    },
    {
        id: 'image/pull-failed',
        means: 'An image could not be pulled.',
        symptomOf: ['network/*', 'host/*'],
        matches: ({ waiting }) => pulling.test(waiting.reason),
        title: ({ image, title }) => `${title} cannot pull ${image}`,
        detail: ({ waiting }) => waiting.message || 'The kubelet does not say why; its events and the log of containerd may.',
        fix: ({ image }) => [`docker exec kro-control-plane crictl pull ${image}`],
    },
];
const pullRules = kinds.map((kind, place) => stuckRule(kind, kinds.slice(0, place)));

;// CONCATENATED MODULE: ./src/diagnosis/reading/policies.ts


const policyResource = 'networkpolicies.networking.k8s.io';
/** Policies that limit what the controller's pods may reach. */
function egressPolicies(evidence) {
    return evidence
        .objects(policyResource)
        .filter((policy) => limitsEgress(policy) &&
        controllerPods(evidence).some((pod) => pod.metadata.namespace === policy.metadata.namespace &&
            selects((0,fields/* field */.ZZ)(policy, 'spec', 'podSelector'), pod.metadata.labels ?? {})));
}
/** Without policyTypes, a policy limits egress where it has egress rules. */
function limitsEgress(policy) {
    const types = (0,fields/* texts */.Te)(policy, 'spec', 'policyTypes');
    return types.includes('Egress') || (types.length === 0 && (0,fields/* list */.p_)(policy, 'spec', 'egress').length > 0);
}
/**
 * Whether none of these policies lets traffic out to that address and port. Selectors of peers count as allowing
 * only where the peer is a pod with these labels.
 */
function blocks(policies, peer) {
    return (policies.length > 0 &&
        !policies.some((policy) => (0,fields/* list */.p_)(policy, 'spec', 'egress').some((rule) => allows(rule, peer))));
}
function allows(rule, peer) {
    const ports = (0,fields/* list */.p_)(rule, 'ports');
    const peers = (0,fields/* list */.p_)(rule, 'to');
    return ((ports.length === 0 || ports.some((port) => coversPort(port, peer.port))) &&
        (peers.length === 0 || peers.some((to) => isPeer(to, peer))));
}
function coversPort(port, wanted) {
    const from = (0,fields/* number */.ai)(port, 'port');
    // A port by name, or none at all: not to be told on paper, so it counts as allowing.
    if (from === null)
        return true;
    return wanted >= from && wanted <= ((0,fields/* number */.ai)(port, 'endPort') ?? from);
}
function isPeer(to, { address, labels }) {
    const range = (0,fields/* text */.Qq)(to, 'ipBlock', 'cidr');
    if (range !== null)
        return contains(range, address) && !(0,fields/* texts */.Te)(to, 'ipBlock', 'except').some((part) => contains(part, address));
    const selector = (0,fields/* field */.ZZ)(to, 'podSelector');
    return labels !== null && (selector === undefined || selects(selector, labels));
}
function selects(selector, labels) {
    const exact = Object.entries((0,fields/* strings */.P$)(selector, 'matchLabels'));
    return (exact.every(([label, value]) => labels[label] === value) &&
        (0,fields/* list */.p_)(selector, 'matchExpressions').every((expression) => holds(expression, labels)));
}
function holds(expression, labels) {
    const value = labels[(0,fields/* text */.Qq)(expression, 'key') ?? ''];
    const values = (0,fields/* texts */.Te)(expression, 'values');
    switch ((0,fields/* text */.Qq)(expression, 'operator')) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        default:
            return value === undefined;
    }
}
/** IPv4 only: kind's default, and what the addresses in probes are. */
function contains(range, address) {
    const [base = '', bits = '32'] = range.split('/');
    const mask = Number(bits) === 0 ? 0 : (-1 << (32 - Number(bits))) >>> 0;
    return (asNumber(base) & mask) === (asNumber(address) & mask);
}
const asNumber = (address) => address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);

;// CONCATENATED MODULE: ./src/diagnosis/reading/probes.ts

const networkFile = 'evidence/network/controller.json';
/** Probes from inside the controller's network that failed, of things with such a name. */
const failedProbes = (evidence, what) => (evidence.network?.probes ?? []).filter((probe) => !probe.ok && what.test(probe.what));
/** Whether such a thing was reached, of those that were tried; null where none was. */
function reached(evidence, what) {
    const tried = (evidence.network?.probes ?? []).filter((probe) => what.test(probe.what));
    return tried.length === 0 ? null : tried.some(({ ok }) => ok);
}
/** The lines of the record with the target and with the answer. */
function quoteProbe(evidence, probe) {
    const lines = (0,reading_quotes/* linesOf */.Dx)(evidence.text(networkFile) ?? '');
    const place = evidence.network?.probes.indexOf(probe) ?? -1;
    const targets = lines.flatMap((line, at) => (/^\s*"target":/.test(line) ? [at] : []));
    const answers = lines.flatMap((line, at) => (/^\s*"answer":/.test(line) ? [at] : []));
    return [targets[place], answers[place]]
        .filter((at) => at !== undefined)
        .map((at) => (0,reading_quotes/* quoteOf */.ep)(networkFile, at + 1, lines[at] ?? ''));
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/network/controller.ts








const api = /^API/;
const apiService = /^API service$/;
const apiEndpoint = /^API endpoint$/;
const dns = /^DNS$/;
const controller_below = ['host/*', 'network/kube-proxy-down', 'network/cni-not-ready', 'network/policy-blocks-api'];
/** What the controller's pod reaches, tried from inside its own network, and as its log tells. */
const controllerNetworkRules = [
    {
        id: 'network/policy-blocks-api',
        means: 'A NetworkPolicy keeps the controller from the API server.',
        find(evidence) {
            const policies = egressPolicies(evidence);
            const proof = apiTrouble(evidence);
            if (proof.length === 0 ||
                !apiAddresses(evidence).every((peer) => blocks(policies, { ...peer, labels: null })))
                return [];
            return policies.slice(0, 1).map((policy) => ({
                title: `${(0,reading_conditions/* nameOf */.Vb)(policy)} keeps the controller from the API server`,
                detail: "It selects the controller's pod, limits egress, and allows no way to the API server. Policies are checked after " +
                    `the address of the Service was replaced: what has to be allowed is ${apiAddresses(evidence)
                        .map(({ address, port }) => `${address}:${port}`)
                        .join(', ')}, not 10.96.0.1:443.`,
                object: (0,reading_conditions/* nameOf */.Vb)(policy),
                evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, policyResource, policy, '"podSelector":'), ...proof.slice(0, 4)],
                fix: [allowance(evidence, policy.metadata.name)],
            }));
        },
    },
    {
        id: 'network/policy-blocks-dns',
        means: 'A NetworkPolicy keeps the controller from DNS.',
        symptomOf: ['network/policy-blocks-api'],
        find(evidence) {
            const policies = egressPolicies(evidence);
            const failed = failedProbes(evidence, dns);
            const servers = systemPods(evidence, /^coredns/);
            const blocked = servers.every((pod) => blocks(policies, {
                address: (0,fields/* text */.Qq)(pod, 'status', 'podIP') ?? '',
                port: 53,
                labels: pod.metadata.labels ?? {},
            }));
            if (failed.length === 0 || servers.length === 0 || !blocked)
                return [];
            return policies.slice(0, 1).map((policy) => ({
                title: `${(0,reading_conditions/* nameOf */.Vb)(policy)} keeps the controller from DNS`,
                detail: "It selects the controller's pod, limits egress, and allows no way to CoreDNS on port 53.",
                object: (0,reading_conditions/* nameOf */.Vb)(policy),
                evidence: [
                    (0,reading_quotes/* quoteIn */.g9)(evidence, policyResource, policy, '"podSelector":'),
                    ...failed.slice(0, 2).flatMap((probe) => quoteProbe(evidence, probe)),
                ],
                fix: ['Allow egress to the pods with k8s-app=kube-dns in kube-system, ports 53/UDP and 53/TCP.'],
            }));
        },
    },
    {
        id: 'network/api-unreachable',
        means: "The API server cannot be reached from the controller's pod.",
        symptomOf: controller_below,
        find(evidence) {
            const proof = apiTrouble(evidence);
            if (proof.length === 0)
                return [];
            const onlyService = reached(evidence, apiService) === false && reached(evidence, apiEndpoint) === true;
            return [
                {
                    title: onlyService
                        ? "From the controller's pod the API server answers at its own address, but not at its Service address"
                        : "The API server cannot be reached from the controller's pod",
                    detail: onlyService
                        ? 'Traffic to Services is not redirected: kube-proxy has not written its rules, or something removed them.'
                        : 'The controller waits for ever to become leader. Its pod stays Running and Ready, because its probes do not ask for that.',
                    object: controllerName(evidence),
                    evidence: proof,
                    fix: [
                        'kubectl get pods -n kube-system -l k8s-app=kube-proxy; kubectl get endpointslices kubernetes',
                        'kubectl get networkpolicies -A',
                        'docker exec kro-control-plane iptables-save | grep 10.96.0.1',
                    ],
                },
            ];
        },
    },
    {
        id: 'network/dns-unreachable',
        means: "Names of the cluster do not resolve from the controller's pod.",
        symptomOf: [
            ...controller_below,
            'network/coredns-down',
            'network/policy-blocks-dns',
            'network/coredns-loop',
            'network/api-unreachable',
        ],
        find(evidence) {
            const failed = failedProbes(evidence, dns);
            if (failed.length === 0 || reached(evidence, dns) === true)
                return [];
            return [
                {
                    title: `${controller_names(failed)} does not resolve from the controller's pod`,
                    detail: 'kro reaches the API server by address; everything that uses names in the cluster fails.',
                    object: controllerName(evidence),
                    evidence: failed.slice(0, 2).flatMap((probe) => quoteProbe(evidence, probe)),
                    fix: [
                        'kubectl get pods,endpoints -n kube-system -l k8s-app=kube-dns',
                        'kubectl get networkpolicies -A',
                    ],
                },
            ];
        },
    },
];
const controller_names = (probes) => [...new Set(probes.map(({ target }) => target))].slice(0, 2).join(', ');
/** Attempts that failed and were not followed by success. */
const noAnswer = /dial tcp (?<address>[\d.]+:\d+): (?:i\/o timeout|connect: (?:connection refused|no route to host|network is unreachable|connection timed out))|error retrieving (?:resource|lease) lock.*(?:Client\.Timeout|context deadline exceeded|request canceled)/i;
const apiLog = controllerLogAfter(/successfully acquired lease|Starting workers/i);
/** Proof that the API server was not reached: probes, else the controller's own words. Probes that succeed refute the log. */
function apiTrouble(evidence) {
    const failed = failedProbes(evidence, api);
    const probes = failed.flatMap((probe) => quoteProbe(evidence, probe));
    if (reached(evidence, api) !== null && failed.length === 0)
        return [];
    const logged = apiLog(evidence, noAnswer).map(({ quote }) => quote);
    return [...logged.slice(-2), ...probes.slice(0, 4)];
}
const controllerName = (evidence) => {
    const pod = controllerPods(evidence)[0];
    return pod === undefined ? `Deployment/${kroNamespace(evidence)}/kro` : (0,reading_conditions/* nameOf */.Vb)(pod);
};
/** Where the Service `kubernetes` leads: what policies are checked against. */
function apiAddresses(evidence) {
    const slices = evidence
        .objects('endpointslices.discovery.k8s.io')
        .filter(({ metadata }) => metadata.namespace === 'default' && metadata.labels?.['kubernetes.io/service-name'] === 'kubernetes');
    const found = slices.flatMap((slice) => {
        const port = (0,fields/* number */.ai)(slice, 'ports', 0, 'port') ?? 6443;
        return (0,fields/* list */.p_)(slice, 'endpoints').flatMap((endpoint) => (0,fields/* list */.p_)(endpoint, 'addresses').map((address) => ({ address: String(address), port })));
    });
    if (found.length > 0)
        return found;
    const probed = (evidence.network?.probes ?? [])
        .filter(({ what }) => apiEndpoint.test(what))
        .map(({ target }) => target.split(':'));
    return probed.map(([address = '', port = '6443']) => ({ address, port: Number(port) }));
}
function allowance(evidence, besides) {
    const peers = apiAddresses(evidence);
    return [
        `# beside ${besides}`,
        'apiVersion: networking.k8s.io/v1',
        'kind: NetworkPolicy',
        `metadata: {name: kro-to-api-server, namespace: ${kroNamespace(evidence)}}`,
        'spec:',
        '  podSelector: {matchLabels: {app.kubernetes.io/name: kro}}',
        '  policyTypes: [Egress]',
        '  egress:',
        ...peers.map(({ address, port }) => `  - {to: [{ipBlock: {cidr: ${address}/32}}], ports: [{port: ${port}}]}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/network/system.ts







/** The parts of the cluster that make its network. */
const systemRules = [
    {
        id: 'network/cni-not-ready',
        means: 'No network plugin works on a node.',
        symptomOf: ['host/*'],
        find: (evidence) => unreadyNodes(evidence)
            .filter((node) => /cni plugin not initialized|NetworkPluginNotReady|NetworkReady=false/.test((0,reading_conditions/* condition */.uH)(node, 'Ready')?.message ?? ''))
            .map((node) => ({
            title: `No network plugin works on node ${node.metadata.name}, so it is not Ready`,
            detail: 'With `disableDefaultCNI: true` in the kind config somebody has to install one; else kindnet did not start. CoreDNS and kro stay Pending until then.',
            object: (0,reading_conditions/* nameOf */.Vb)(node),
            evidence: [
                (0,reading_quotes/* quoteIn */.g9)(evidence, 'nodes', node, 'cni plugin not initialized'),
                (0,reading_quotes/* quoteIn */.g9)(evidence, 'nodes', node, '"reason": "KubeletNotReady"'),
            ],
            fix: [
                'Install the CNI before kro, or leave `disableDefaultCNI` out.',
                'kubectl logs -n kube-system -l app=kindnet; docker exec kro-control-plane ls /etc/cni/net.d',
            ],
        })),
    },
    {
        id: 'network/kube-proxy-down',
        means: 'kube-proxy does not run, so addresses of Services lead nowhere.',
        symptomOf: ['host/*', 'image/*'],
        find: (evidence) => evidence
            .objects('daemonsets.apps')
            .filter(({ metadata }) => metadata.namespace === 'kube-system' && metadata.name === 'kube-proxy')
            .flatMap((set) => kubeProxy(evidence, set)),
    },
    textRule({
        id: 'network/coredns-loop',
        means: "CoreDNS asks itself: the node's resolver points at the node.",
        seen: [[brokenSystemLog(/^coredns/), /plugin\/loop: Loop \((?<loop>[^)]*)\) detected/]],
        title: 'CoreDNS found a loop and ends: its upstream resolver is itself',
        detail: 'The resolv.conf of the node names a loopback address, which in a pod is the pod.',
        fix: [
            'docker exec kro-control-plane cat /etc/resolv.conf',
            'Give Docker a resolver: `"dns": ["1.1.1.1"]` in /etc/docker/daemon.json.',
        ],
        object: 'Deployment/kube-system/coredns',
    }),
    {
        id: 'network/coredns-down',
        means: 'CoreDNS does not run, so no name resolves in the cluster.',
        symptomOf: [
            'host/*',
            'network/cni-not-ready',
            'network/coredns-loop',
            'network/kube-proxy-down',
            'image/*',
            'scheduling/*',
            'network/api-unreachable',
        ],
        find: (evidence) => evidence
            .objects('deployments.apps')
            .filter(({ metadata }) => metadata.namespace === 'kube-system' && metadata.name === 'coredns')
            .filter((deployment) => ((0,fields/* number */.ai)(deployment, 'status', 'readyReplicas') ?? 0) === 0)
            .map((deployment) => coreDns(evidence, deployment)),
    },
];
function kubeProxy(evidence, set) {
    const wanted = (0,fields/* number */.ai)(set, 'status', 'desiredNumberScheduled') ?? 0;
    const ready = (0,fields/* number */.ai)(set, 'status', 'numberReady') ?? 0;
    const broken = failedProbes(evidence, /service|dns/i);
    // Rules that it wrote before stay in the node: scheduled nowhere, it is missed only once something changes.
    if (wanted === 0 ? broken.length === 0 : ready === wanted)
        return [];
    return [
        {
            title: wanted === 0
                ? 'kube-proxy is scheduled on no node'
                : `kube-proxy runs on ${ready} of ${wanted} nodes`,
            detail: 'It makes the addresses of Services (10.96.0.1 is the API server) lead to pods. Without it kro reaches nothing.',
            object: (0,reading_conditions/* nameOf */.Vb)(set),
            evidence: [
                (0,reading_quotes/* quoteIn */.g9)(evidence, 'daemonsets.apps', set, wanted === 0 ? '"desiredNumberScheduled":' : '"numberReady":'),
                ...broken.slice(0, 1).flatMap((probe) => quoteProbe(evidence, probe)),
            ],
            fix: [
                'kubectl logs -n kube-system -l k8s-app=kube-proxy --previous',
                'kubectl describe daemonset kube-proxy -n kube-system',
            ],
        },
    ];
}
function coreDns(evidence, deployment) {
    const wanted = (0,fields/* number */.ai)(deployment, 'spec', 'replicas') ?? 1;
    return {
        title: wanted === 0
            ? 'CoreDNS is scaled to zero: no name resolves in the cluster'
            : 'No CoreDNS pod is ready: no name resolves in the cluster',
        detail: 'kro itself reaches the API server by address and starts without DNS; webhooks, registries and the pods of instances do not.',
        object: (0,reading_conditions/* nameOf */.Vb)(deployment),
        evidence: [
            (0,reading_quotes/* quoteIn */.g9)(evidence, 'deployments.apps', deployment, wanted === 0 ? '"replicas": 0' : '"unavailableReplicas":'),
            ...failedProbes(evidence, /dns/i)
                .slice(0, 1)
                .flatMap((probe) => quoteProbe(evidence, probe)),
        ],
        fix: [
            wanted === 0
                ? 'kubectl scale deployment coredns -n kube-system --replicas=2'
                : 'kubectl describe pods -n kube-system -l k8s-app=kube-dns; kubectl logs -n kube-system -l k8s-app=kube-dns',
        ],
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/network/traffic.ts






/** Traffic of pods being set up, and of the machine itself to the outside. */
const trafficRules = [
    {
        id: 'network/sandbox-failed',
        means: 'A pod gets no network.',
        symptomOf: ['host/*', 'network/cni-not-ready'],
        find: (evidence) => podsThatMatter(evidence)
            .filter(({ pod }) => (0,containers/* containersOf */.M)(pod).every(({ running, terminated }) => !running && terminated === null))
            .flatMap(({ pod, severity }) => warningsAbout(evidence, pod)
            .filter(({ reason, message }) => reason === 'FailedCreatePodSandBox' && /network|cni|plugin/i.test(message))
            .slice(0, 1)
            .map(({ message, quote }) => ({
            title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} gets no network`,
            detail: message,
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: [quote],
            fix: [
                'kubectl get pods -n kube-system -o wide   # kindnet, or the CNI that was installed',
                'docker exec kro-control-plane ls /etc/cni/net.d /opt/cni/bin',
            ],
        }))),
    },
    textRule({
        id: 'network/proxy-in-the-way',
        means: 'Requests go to an HTTP proxy that does not take them.',
        seen: [[failedStepLog(), /proxyconnect tcp: (?<why>.+)/]],
        title: 'Requests go through an HTTP proxy that does not answer: {why}',
        detail: 'HTTP_PROXY or HTTPS_PROXY is set. Addresses of the cluster must not go through it.',
        fix: [
            'NO_PROXY=127.0.0.1,localhost,10.96.0.0/12,10.244.0.0/16,172.18.0.0/16,.svc,.cluster.local',
            'Set it for the Docker daemon too: its containers inherit it from ~/.docker/config.json.',
        ],
    }),
    textRule({
        id: 'network/go-toolchain',
        means: "Go cannot fetch the toolchain that kro's go.mod asks for.",
        symptomOf: ['network/proxy-in-the-way'],
        seen: [[failedStepLog(), /go: download (?<toolchain>go[\w.]+) for \S+: toolchain not available/]],
        title: 'Go cannot fetch {toolchain}, which go.mod asks for',
        detail: 'Toolchains come from the module proxy; GOPROXY=off or a firewall keeps them away.',
        fix: ['actions/setup-go with `go-version-file: go.mod`', 'go env GOPROXY GOFLAGS GOSUMDB'],
    }),
    textRule({
        id: 'network/go-modules',
        means: "Go cannot fetch the modules of kro's source.",
        symptomOf: ['network/proxy-in-the-way'],
        seen: [
            [
                failedStepLog('kro.', 'tools.'),
                /(?<module>[\w.-]+(?:\/[\w.@!+-]+)+): (?:Get|reading) "?https?:\/\/\S+ (?<why>(?:dial|lookup|proxyconnect|read).+)/,
            ],
            [failedStepLog('kro.', 'tools.'), /Get "(?<module>https?:\/\/\S+\/@v\/\S+)": (?<why>.+)/],
            [failedStepLog('kro.', 'tools.'), /(?<module>\S+): module lookup disabled by GOPROXY=off/],
        ],
        title: 'Go cannot fetch {module}: {why|GOPROXY is off}',
        detail: 'The module proxy was not reached, or refuses.',
        fix: [
            'go env GOPROXY; curl -sSI $(go env GOPROXY | cut -d, -f1)',
            'Cache modules: actions/setup-go does so with go.sum.',
        ],
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/reading/access.ts


const group = 'rbac.authorization.k8s.io';
const clusterRoleBindings = `clusterrolebindings.${group}`;
const clusterRoles = `clusterroles.${group}`;
const roleBindings = `rolebindings.${group}`;
const roles = `roles.${group}`;
function bindingsOf(evidence) {
    return [clusterRoleBindings, roleBindings].flatMap((resource) => evidence.objects(resource).map((object) => ({ resource, object })));
}
/** Bindings that give the controller's ServiceAccount something, by its name. */
const bindingsOfController = (evidence) => bindingsOf(evidence).filter(({ object }) => (0,fields/* list */.p_)(object, 'subjects').some((subject) => (0,fields/* text */.Qq)(subject, 'kind') === 'ServiceAccount' &&
    (0,fields/* text */.Qq)(subject, 'name') === controllerAccount(evidence) &&
    (0,fields/* text */.Qq)(subject, 'namespace') === kroNamespace(evidence)));
/** Bindings of kro's own roles that name some other ServiceAccount. */
const bindingsOfOthers = (evidence) => bindingsOf(evidence).filter(({ object }) => isRoleOfKro(object) && !bindingsOfController(evidence).some((one) => one.object === object));
/** `kro-cluster-role` and `kro:controller`, with the release's name before them. */
const isRoleOfKro = (binding) => /(?:^|-)kro(?:-cluster-role|:controller)$|^\S*kro\S*:controller$/.test((0,fields/* text */.Qq)(binding, 'roleRef', 'name') ?? '');
/** The role that a binding refers to; null where it is not there. */
function roleOf(evidence, { object }) {
    const cluster = (0,fields/* text */.Qq)(object, 'roleRef', 'kind') === 'ClusterRole';
    const name = (0,fields/* text */.Qq)(object, 'roleRef', 'name');
    return (evidence
        .objects(cluster ? clusterRoles : roles)
        .find(({ metadata }) => metadata.name === name && (cluster || metadata.namespace === object.metadata.namespace)) ?? null);
}
/**
 * Whether the bindings of the controller allow this cluster-wide, read on paper; null where roles or bindings were
 * not listed.
 */
function grantedOnPaper(evidence, verb, apiGroup, resource) {
    if (!evidence.listed(clusterRoles) || !evidence.listed(clusterRoleBindings))
        return null;
    return bindingsOfController(evidence)
        .flatMap((binding) => (0,fields/* list */.p_)(roleOf(evidence, binding), 'rules'))
        .some((rule) => covers((0,fields/* texts */.Te)(rule, 'verbs'), verb) &&
        covers((0,fields/* texts */.Te)(rule, 'apiGroups'), apiGroup) &&
        covers((0,fields/* texts */.Te)(rule, 'resources'), resource));
}
const covers = (granted, wanted) => granted.includes('*') || granted.includes(wanted);
/** `list resourcegraphdefinitions.kro.run`, as sentences name it. */
const permission = (verb, apiGroup, resource) => `${verb} ${apiGroup === '' ? resource : `${resource}.${apiGroup}`}`;

;// CONCATENATED MODULE: ./src/diagnosis/reading/denials.ts






const accessFile = 'evidence/rbac/access.json';
const forbidden = /is forbidden: User \\*"system:serviceaccount:(?<namespace>[^:]+):(?<account>[^"\\]+)\\*" cannot (?<verb>\w+) resource \\*"(?<resource>[^"\\]+)\\*" in API group \\*"(?<group>[^"\\]*)\\*"/;
/**
 * What the API server refuses to the controller: as it answered when asked (access.json), with the lines of the
 * controller that met it; without those answers, from the lines alone where no role allows it by now.
 */
function denials(evidence) {
    if (!troubled(evidence))
        return [];
    const said = refusedInLogs(evidence);
    const asked = deniedChecks(evidence).map((denial) => ({
        ...denial,
        quotes: [
            ...said.filter((line) => sameThing(line, denial)).flatMap(({ quotes }) => quotes.slice(0, 2)),
            ...denial.quotes,
        ],
    }));
    const unasked = said.filter((line) => !asked.some((denial) => sameThing(line, denial)) && allowedNow(evidence, line) !== true);
    return [...asked, ...unasked];
}
/** The server's own answer where it was asked, else what the roles say. */
function allowedNow(evidence, { verb, group, resource }) {
    const answer = evidence.access?.checks.find((check) => check.verb === verb && check.group === group && check.resource === resource);
    return answer?.allowed ?? grantedOnPaper(evidence, verb, group, resource);
}
/**
 * An RGD's role with less than it might need is nobody's trouble as long as everything works. What the controller
 * itself cannot do without is trouble at once, although it may go on leading for as long as its lease lasts.
 */
const troubled = (evidence) => (0,steps/* jobFailed */.$T)(evidence) ||
    deniedChecks(evidence).some(({ neededBy }) => neededBy === 'controller') ||
    controllerIsDown(evidence) ||
    (0,kro_objects/* inactiveRgds */.w8)(evidence).length > 0 ||
    (0,kro_objects/* unsettledInstances */.TL)(evidence).length > 0;
const sameThing = (a, b) => a.group === b.group && a.resource === b.resource && a.verb === b.verb;
function deniedChecks(evidence) {
    const { access } = evidence;
    if (access === null)
        return [];
    const lines = (0,reading_quotes/* linesOf */.Dx)(evidence.text(accessFile) ?? '');
    return access.checks.flatMap((check, place) => check.allowed || isCosmetic(check) ? [] : [{ ...check, quotes: answerLines(lines, access, place) }]);
}
/** Events that cannot be written are a line in a log, and stop nothing. */
const isCosmetic = ({ resource }) => resource === 'events';
/** What was asked and what the server answered: the check at this place in access.json. */
function answerLines(lines, { checks }, place) {
    // Rules that the ServiceAccount has stand in the same file, before the checks or after them.
    const begin = lines.findIndex((line) => line.includes('"checks":'));
    const answers = lines.flatMap((line, at) => at > begin && /"allowed": (?:true|false)/.test(line) ? [at] : []);
    const answer = answers[place];
    const resource = checks[place]?.resource;
    if (begin === -1 || answer === undefined)
        return [];
    const asked = lines.findLastIndex((line, at) => at < answer && line.includes(`"resource": "${resource}"`));
    return [asked, answer].map((at) => (0,reading_quotes/* quoteOf */.ep)(accessFile, at + 1, lines[at] ?? ''));
}
function refusedInLogs(evidence) {
    const found = new Map();
    for (const { quote, groups } of [
        ...controllerLog(evidence, forbidden),
        ...unhealthyMessages(evidence, forbidden),
    ]) {
        const { verb = '', group = '', resource = '' } = groups;
        if (resource === 'events')
            continue;
        const key = `${verb} ${group}/${resource}`;
        const same = found.get(key);
        if (same === undefined)
            found.set(key, { verb, group, resource, neededBy: 'controller', quotes: [quote] });
        else
            same.quotes.push(quote);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/rbac/bindings.ts








/** Rules of this file: with any of them, single permissions are not worth a word. */
const unbound = [
    'rbac/serviceaccount-missing',
    'rbac/subject-mismatch',
    'rbac/role-missing',
    'rbac/aggregated-role-empty',
    'rbac/binding-missing',
];
/** Who the controller is to the API server, and what is bound to it at all. */
const bindingRules = [
    {
        id: 'rbac/serviceaccount-missing',
        means: "The controller's ServiceAccount does not exist.",
        find(evidence) {
            const refused = refusedReplicas(evidence, /serviceaccount "(?<account>[^"]+)" not found/);
            const deployment = controllerDeployment(evidence);
            const gone = (deployment !== null || (0,steps/* stepFailed */._p)(evidence, 'gate.rbac')) &&
                evidence.listed('serviceaccounts') &&
                !evidence
                    .objects('serviceaccounts')
                    .some(({ metadata: { name, namespace } }) => name === controllerAccount(evidence) && namespace === kroNamespace(evidence));
            if (refused.length === 0 && !(gone && ((0,steps/* jobFailed */.$T)(evidence) || controllerIsDown(evidence))))
                return [];
            return [
                missingAccount(evidence, refused.map(({ quote }) => quote)),
            ];
        },
    },
    {
        id: 'rbac/subject-mismatch',
        means: "kro's role is bound to a ServiceAccount that is not the controller's.",
        find(evidence) {
            const proof = proofOfDenial(evidence);
            if (bindingsOfController(evidence).length > 0 || proof.length === 0)
                return [];
            return bindingsOfOthers(evidence).map(({ resource, object }) => mismatch(evidence, resource, object, proof));
        },
    },
    {
        id: 'rbac/role-missing',
        means: "The role that the controller's binding refers to does not exist.",
        find(evidence) {
            const proof = proofOfDenial(evidence);
            if (proof.length === 0 || !evidence.listed(clusterRoles))
                return [];
            return bindingsOfController(evidence)
                .filter((binding) => (0,fields/* text */.Qq)(binding.object, 'roleRef', 'kind') === 'ClusterRole' && roleOf(evidence, binding) === null)
                .map(({ resource, object }) => ({
                title: `${(0,reading_conditions/* nameOf */.Vb)(object)} refers to the ClusterRole ${(0,fields/* text */.Qq)(object, 'roleRef', 'name')}, which does not exist`,
                detail: 'A binding to a role that is not there grants nothing; nobody complains when it is made.',
                object: `ClusterRole/${(0,fields/* text */.Qq)(object, 'roleRef', 'name')}`,
                evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, resource, object, '"roleRef":'), ...proof],
                fix: [
                    `kubectl get clusterrole ${(0,fields/* text */.Qq)(object, 'roleRef', 'name')}`,
                    'Install the chart again: helm upgrade --install kro …',
                ],
            }));
        },
    },
    {
        id: 'rbac/aggregated-role-empty',
        means: "The controller's role is to be aggregated from others, and no other carries the label.",
        find(evidence) {
            const proof = proofOfDenial(evidence);
            if (proof.length === 0)
                return [];
            return bindingsOfController(evidence).flatMap((binding) => {
                const role = roleOf(evidence, binding);
                if (role === null || role.aggregationRule === undefined || (0,fields/* list */.p_)(role, 'rules').length > 0)
                    return [];
                return [
                    {
                        title: `${(0,reading_conditions/* nameOf */.Vb)(role)} has no rules: nothing is aggregated into it`,
                        detail: 'Its rules are copied from ClusterRoles with the label rbac.kro.run/aggregate-to-controller: "true" by ' +
                            'kube-controller-manager. Either no role has the label, or that controller does not run.',
                        object: (0,reading_conditions/* nameOf */.Vb)(role),
                        evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, clusterRoles, role, '"aggregationRule":'), ...proof],
                        fix: [
                            'kubectl label clusterrole kro:controller:static rbac.kro.run/aggregate-to-controller=true',
                            'kubectl get pods -n kube-system -l component=kube-controller-manager',
                        ],
                    },
                ];
            });
        },
    },
    {
        id: 'rbac/binding-missing',
        means: "No binding names the controller's ServiceAccount: it may do nothing.",
        find(evidence) {
            const proof = proofOfDenial(evidence);
            const known = evidence.listed(clusterRoleBindings);
            if (!known || proof.length === 0)
                return [];
            if (bindingsOfController(evidence).length > 0 || bindingsOfOthers(evidence).length > 0)
                return [];
            return [missingBinding(evidence, proof)];
        },
    },
];
/** Lines that show that the controller is refused something now. */
const proofOfDenial = (evidence) => denials(evidence)
    .filter(({ neededBy }) => neededBy === 'controller')
    .flatMap(({ quotes }) => quotes)
    .sort((a, b) => Number(b.file.includes('/logs/')) - Number(a.file.includes('/logs/')))
    .slice(0, 4);
function missingAccount(evidence, refused) {
    const [namespace, account] = [kroNamespace(evidence), controllerAccount(evidence)];
    const deployment = controllerDeployment(evidence);
    return {
        title: `The ServiceAccount ${namespace}/${account} of the controller does not exist`,
        detail: 'Without it no pod can be made, and pods that run are no longer known to the API server.',
        object: `ServiceAccount/${namespace}/${account}`,
        evidence: [
            ...refused.slice(0, 2),
            ...(deployment === null
                ? []
                : [(0,reading_quotes/* quoteIn */.g9)(evidence, 'deployments.apps', deployment, '"serviceAccountName":')]),
        ],
        fix: [
            `kubectl create serviceaccount ${account} -n ${namespace}   # then: kubectl rollout restart deployment/kro -n ${namespace}`,
            'Chart: serviceAccount.create=true, and serviceAccount.name as the Deployment says.',
        ],
    };
}
function mismatch(evidence, resource, binding, proof) {
    const wanted = `${kroNamespace(evidence)}/${controllerAccount(evidence)}`;
    const subjects = (0,fields/* list */.p_)(binding, 'subjects').map((subject) => `${(0,fields/* text */.Qq)(subject, 'namespace')}/${(0,fields/* text */.Qq)(subject, 'name')}`);
    return {
        title: `${(0,reading_conditions/* nameOf */.Vb)(binding)} is for ${subjects.join(', ') || 'nobody'}, but the controller is ${wanted}`,
        detail: 'The manifests were rendered for another namespace or name than the controller runs in. Everything is refused to ' +
            'it, while its pod is Running and Ready.',
        object: (0,reading_conditions/* nameOf */.Vb)(binding),
        evidence: [
            (0,reading_quotes/* quoteIn */.g9)(evidence, resource, binding, (0,fields/* texts */.Te)(binding, 'subjects').length === 0 ? '"namespace":' : '"subjects":'),
            ...proof,
        ],
        fix: [
            `kubectl patch ${binding.kind.toLowerCase()} ${binding.metadata.name} --type=json -p '[{"op":"replace","path":"/subjects","value":[{"kind":"ServiceAccount","name":"${controllerAccount(evidence)}","namespace":"${kroNamespace(evidence)}"}]}]'`,
            `Render the manifests for the namespace they go to: helm template kro … --namespace ${kroNamespace(evidence)}`,
        ],
    };
}
function missingBinding(evidence, proof) {
    const [namespace, account] = [kroNamespace(evidence), controllerAccount(evidence)];
    const aggregation = evidence.run?.rbacMode === 'aggregation';
    const role = aggregation ? 'kro:controller' : 'kro-cluster-role';
    const binding = aggregation ? 'kro:controller' : 'kro-cluster-role-binding';
    return {
        title: `No ClusterRoleBinding names the ServiceAccount ${namespace}/${account} of the controller`,
        detail: 'Everything is refused to the controller: it cannot hold its lease and reconciles nothing. Its pod is Running and ' +
            'Ready all the same, because its probes ask only whether the process answers.',
        object: `ClusterRoleBinding/${binding}`,
        evidence: proof,
        fix: [
            `kubectl create clusterrolebinding ${binding} --clusterrole=${role} --serviceaccount=${namespace}:${account}`,
            'Or install the chart again, which makes it: helm upgrade --install kro …',
        ],
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/rbac/permissions.ts








const needs = /attempting to grant RBAC permissions not currently held/;
/** Single permissions that the controller's role lacks. */
const permissionRules = [
    {
        id: 'rbac/role-rule-missing',
        means: "The controller's role lacks permissions that kro always needs.",
        symptomOf: unbound,
        find: (evidence) => one(evidence, isBound(evidence) ? denials(evidence).filter((denial) => kindOf(evidence, denial) === 'own') : [], {
            title: (what) => `The controller's role lacks what kro needs: ${what}`,
            detail: 'kro watches these itself. Without them it cannot lead, or it exits after two minutes because its caches do not fill.',
        }),
    },
    {
        id: 'rbac/aggregation-instance-kind',
        means: 'The controller may not watch the kind that an RGD declares.',
        symptomOf: [...unbound, 'rbac/role-rule-missing'],
        find: (evidence) => (0,kro_objects/* inactiveRgds */.w8)(evidence).length === 0 && (0,kro_objects/* unsettledInstances */.TL)(evidence).length === 0
            ? []
            : one(evidence, denials(evidence).filter((denial) => kindOf(evidence, denial) === 'instance'), {
                title: (what) => `The controller may not watch the kind of an RGD: ${what}`,
                detail: 'In aggregation mode every kind that an RGD declares needs a ClusterRole of its own. Without it the RGD gets ' +
                    'ControllerReady=False after 30 seconds, and its instances have no status at all.',
            }),
    },
    {
        id: 'rbac/aggregation-child-kind',
        means: 'The controller may not manage a kind that an RGD puts into its instances.',
        symptomOf: [...unbound, 'rbac/role-rule-missing', 'rbac/aggregation-instance-kind'],
        find: (evidence) => (0,kro_objects/* unsettledInstances */.TL)(evidence).length === 0 && (0,kro_objects/* inactiveRgds */.w8)(evidence).length === 0
            ? []
            : one(evidence, denials(evidence).filter((denial) => kindOf(evidence, denial) === 'child'), {
                title: (what) => `The controller may not manage what an RGD makes: ${what}`,
                detail: 'In aggregation mode every kind among the resources of an RGD needs a rule. Instances get the state ERROR without it.',
            }),
    },
    textRule({
        id: 'rbac/escalation-refused',
        means: 'Somebody tries to grant permissions that they do not have themselves.',
        seen: [
            [failedStepLog(), needs],
            [unhealthyMessages, needs],
            [controllerLog, needs],
        ],
        title: 'A Role was refused: it grants more than its maker has',
        detail: 'Kubernetes lets nobody grant what they do not have. In aggregation mode this concerns RGDs that make Roles; on ' +
            'shared clusters, installers that are not cluster-admin.',
        fix: ['Grant the maker the same rules, or the verbs `escalate` and `bind` on roles and clusterroles.'],
    }),
];
/** Without any binding all is denied, and single permissions are not what is missing. */
const isBound = (evidence) => !evidence.listed(clusterRoleBindings) || bindingsOfController(evidence).length > 0;
/** Resources of kro itself and of the machinery that it runs on. */
const ownGroups = ['internal.kro.run', 'coordination.k8s.io', 'apiextensions.k8s.io', 'events.k8s.io'];
function kindOf(evidence, { group, resource, neededBy }) {
    const generated = evidence
        .objects(kro_objects/* crdResource */.mE)
        .some(({ metadata }) => metadata.name === `${resource}.${group}` && metadata.name !== 'resourcegraphdefinitions.kro.run');
    const declared = (0,kro_objects/* rgdsOf */.C3)(evidence).some((rgd) => ((0,fields/* text */.Qq)(rgd, 'spec', 'schema', 'group') ?? 'kro.run') === group &&
        resource.startsWith(((0,fields/* text */.Qq)(rgd, 'spec', 'schema', 'kind') ?? '?').toLowerCase()));
    if (resource === 'resourcegraphdefinitions' || ownGroups.includes(group))
        return 'own';
    if (declared || (generated && group === 'kro.run'))
        return 'instance';
    return neededBy === 'controller' && evidence.access !== null && isAsked(evidence, group, resource)
        ? 'own'
        : 'child';
}
/** Whether the collector asked for it on behalf of the controller itself. */
const isAsked = (evidence, group, resource) => evidence.access?.checks.some((check) => check.neededBy === 'controller' && check.group === group && check.resource === resource) ?? false;
/** One finding for all of them: one ClusterRole repairs it. */
function one(evidence, denied, words) {
    if (denied.length === 0)
        return [];
    const names = [...new Set(denied.map(({ verb, group, resource }) => permission(verb, group, resource)))];
    const shown = names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
    const proof = denied.flatMap(({ quotes }) => quotes);
    return [
        {
            title: words.title(shown),
            detail: words.detail,
            object: `ServiceAccount/${kroNamespace(evidence)}/${controllerAccount(evidence)}`,
            evidence: proof
                .sort((a, b) => Number(b.file.includes('/logs/')) - Number(a.file.includes('/logs/')))
                .slice(0, 5),
            fix: [
                clusterRole(evidence, denied),
                `kubectl auth can-i ${names[0]} --as=system:serviceaccount:${kroNamespace(evidence)}:${controllerAccount(evidence)}`,
            ],
        },
    ];
}
/** The ClusterRole that grants it, ready to apply. */
function clusterRole(evidence, denied) {
    const byResource = new Map();
    for (const denial of denied) {
        const key = `${denial.group}/${denial.resource}`;
        byResource.set(key, [...(byResource.get(key) ?? []), denial]);
    }
    const rules = [...byResource.values()].map((all) => {
        const { group, resource } = all[0] ?? { group: '', resource: '' };
        const resources = group === 'kro.run' ? `${resource}, ${resource}/status, ${resource}/finalizers` : resource;
        return `  - {apiGroups: ["${group}"], resources: [${resources}], verbs: ["*"]}`;
    });
    return [
        'kubectl apply -f - <<EOF',
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: ClusterRole',
        'metadata:',
        '  name: kro:controller:more',
        '  labels: {rbac.kro.run/aggregate-to-controller: "true"}',
        'rules:',
        ...rules,
        'EOF',
        ...(evidence.run?.rbacMode === 'aggregation'
            ? []
            : [
                `kubectl create clusterrolebinding kro-more --clusterrole=kro:controller:more --serviceaccount=${kroNamespace(evidence)}:${controllerAccount(evidence)}`,
            ]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/resource/definitions.ts





/** What kro says of an RGD that it does not accept, most exact first. */
const refusals = [
    {
        id: 'resource/naming-convention',
        means: 'A name in an RGD is not of the form that kro asks for.',
        said: /naming convention violation: (?<why>.+)/,
        title: 'RGD {name} breaks a naming rule: {why}',
        detail: 'Kinds are UpperCamelCase, ids of resources lowerCamelCase, without reserved words and without repetition.',
        fix: ['Rename what the message names in the RGD.'],
    },
    {
        id: 'resource/kind-not-installed',
        means: 'An RGD uses a kind that the cluster does not have.',
        symptomOf: ['crd/api-group-unavailable'],
        said: /failed to build resource "(?<id>[^"]+)": .*cannot resolve group version(?: kind)? "?(?<gvk>[^":]+(?:, Kind=\w+)?)"?|failed to get (?:schema|REST mapping) for resource (?<id2>\w+): .*(?<gvk2>no matches for kind "\w+" in version "[^"]+")/,
        title: 'RGD {name} uses a kind that the cluster does not have: {gvk|see the proof}',
        detail: 'kro reads the schema of every kind among the resources from the API server when it accepts the RGD.',
        fix: [
            'Install the CRD of that kind before the RGD (kubectl api-resources shows what is there).',
            'Check apiVersion and kind of the resource {id|} for a mistake.',
        ],
    },
    {
        id: 'resource/cel-invalid',
        means: 'An expression in an RGD is wrong.',
        said: /(?<why>references unknown identifiers: \[[^\]]*\]|uses unknown functions: \[[^\]]*\]|failed to (?:compile|type-check|inspect) .+|.*(?:undeclared reference|undefined field|found no matching overload|Syntax error).*)/,
        title: 'RGD {name} has an expression that is wrong: {why}',
        detail: 'kro compiles every CEL expression against the schemas of the kinds before it accepts the RGD.',
        fix: ['Correct the expression; ids of resources and `schema` are what it may refer to.'],
    },
    {
        id: 'resource/crd-not-owned',
        means: "The CRD of an RGD's kind exists and was not made by kro.",
        said: /CRD (?<crd>\S+?):? (?:CRD )?already exists and is not owned by KRO/,
        title: 'RGD {name} declares a kind whose CRD {crd} somebody else made',
        detail: 'kro does not take over a CRD without its own labels.',
        fix: [
            'Choose another kind or group in the RGD.',
            'kubectl delete crd {crd}   # and with it all its objects',
        ],
    },
    {
        id: 'resource/crd-owned-by-other-rgd',
        means: "The CRD of an RGD's kind belongs to another RGD.",
        said: /CRD (?<crd>\S+?):? CRD is owned by another ResourceGraphDefinition (?<other>\S+)/,
        title: 'RGD {name} declares the kind of another RGD, {other}',
        detail: 'The CRD {crd} belongs to it. kro leaves CRDs behind when an RGD is deleted, so the other may be gone already.',
        fix: ['Choose another kind in the RGD.', 'Where {other} is gone: kubectl delete crd {crd}'],
    },
    {
        id: 'resource/crd-breaking-change',
        means: 'A changed RGD would break objects that exist.',
        said: /cannot update CRD (?<crd>[^\s:]+): breaking changes detected: (?<changes>.+)/,
        title: 'RGD {name} would change its kind so that existing objects break: {changes}',
        detail: 'kro compares the schema of {crd} with the one before.',
        fix: [
            'kubectl annotate rgd {name} kro.run/allow-breaking-changes=true',
            'Or a new version or kind in the RGD.',
        ],
    },
    {
        id: 'resource/dependency-cycle',
        means: 'Resources of an RGD depend on each other in a circle.',
        said: /(?<why>(?:graph contains a cycle|cycle|circular)[^"]*)/i,
        title: 'RGD {name} has resources that depend on each other in a circle: {why}',
        detail: 'kro orders the resources by what they refer to; a circle has no order.',
        fix: ['Take one of the references out of the circle.'],
    },
];
/** User's ResourceGraphDefinitions. */
const definitionRules = [
    ...refusals.map(({ said, ...words }, place) => textRule({
        ...words,
        seen: [
            [
                (evidence) => rgdMessages(evidence, said).filter(({ groups }) => !refusals.slice(0, place).some((earlier) => says(evidence, groups.name, earlier))),
                said,
            ],
        ],
        object: 'ResourceGraphDefinition/{name}',
    })),
    {
        id: 'resource/rgd-inactive',
        means: 'A ResourceGraphDefinition is not Active.',
        symptomOf: [
            'host/*',
            'version/*',
            'image/*',
            'crd/*',
            'rbac/*',
            'network/*',
            'webhook/*',
            'scheduling/*',
            'crash/*',
            'deploy/*',
        ],
        find: (evidence) => (0,kro_objects/* inactiveRgds */.w8)(evidence)
            .filter((rgd) => !refusals.some((refusal) => says(evidence, rgd.metadata.name, refusal)))
            .map((rgd) => inactive(evidence, rgd)),
    },
];
const says = (evidence, name, { said }) => rgdMessages(evidence, said).some(({ groups }) => groups.name === name);
function inactive(evidence, rgd) {
    const conditions = (0,reading_conditions/* conditionsOf */.yb)(rgd);
    const telling = conditions.find(({ type, status }) => status === 'False' && type !== 'Ready') ??
        conditions.find(({ status }) => status !== 'True');
    return {
        title: `RGD ${rgd.metadata.name} is not Active${telling === undefined ? ': kro has not looked at it' : `: ${shown(telling)}`}`,
        detail: telling === undefined
            ? 'It has no conditions, so no controller reconciled it.'
            : `The condition ${telling.type} is ${telling.status}: ${telling.message}`,
        object: (0,reading_conditions/* nameOf */.Vb)(rgd),
        evidence: [
            telling === undefined
                ? (0,reading_quotes/* quoteIn */.g9)(evidence, kro_objects/* rgdResource */.Ie, rgd, '"name":')
                : (0,reading_quotes/* quoteIn */.g9)(evidence, kro_objects/* rgdResource */.Ie, rgd, JSON.stringify(telling.message).slice(1, -1)),
        ],
        fix: [
            `kubectl get rgd ${rgd.metadata.name} -o yaml   # conditions`,
            'kubectl logs -n kro-system -l app.kubernetes.io/name=kro',
        ],
    };
}
const shown = ({ reason, message }) => message === '' ? reason : (message.split('\n', 1)[0] ?? '');

;// CONCATENATED MODULE: ./src/diagnosis/rules/resource/instances.ts







const instances_below = [
    'host/*',
    'version/*',
    'image/*',
    'crd/*',
    'rbac/*',
    'network/*',
    'webhook/*',
    'scheduling/*',
    'crash/*',
];
const definitions = [
    'resource/naming-convention',
    'resource/kind-not-installed',
    'resource/cel-invalid',
    'resource/crd-not-owned',
    'resource/crd-owned-by-other-rgd',
    'resource/crd-breaking-change',
    'resource/dependency-cycle',
    'resource/rgd-inactive',
];
const missingReference = /waiting for external reference "(?<id>[^"]+)": not found/;
const suspended = /reconciliation suspended via (?<annotation>\S+) annotation/;
const otherApplySet = /(?<why>.*resource belongs to a different ApplySet.*)/;
const rejected = /(?<child>[\w.]+ \\?"[^"\\]+\\?") is invalid: (?<why>.+)/;
/** What these say of an instance is exact; `ERROR` and `IN_PROGRESS` add nothing to it. */
const exact = [missingReference, suspended, otherApplySet, rejected];
/** Objects of the kinds that kro generated. */
const instanceRules = [
    textRule({
        id: 'resource/external-reference-missing',
        means: 'An instance waits for an object that is not there.',
        seen: [[instanceMessages, missingReference]],
        title: '{kind} {namespace|}/{name} waits for an object that is not there (external reference {id})',
        detail: 'An externalRef of the RGD names an object that somebody else has to make.',
        fix: ['Create it before the instance, or correct name and namespace in the externalRef {id}.'],
        object: '{kind}/{namespace|-}/{name}',
    }),
    textRule({
        id: 'resource/reconciliation-suspended',
        means: 'Reconciliation of an instance is switched off by annotation.',
        seen: [[instanceMessages, suspended]],
        title: '{kind} {namespace|}/{name} is suspended by the annotation {annotation}',
        detail: 'kro leaves it as it is while the annotation is there.',
        fix: ['kubectl annotate {kind} {name} -n {namespace|default} {annotation}-'],
        object: '{kind}/{namespace|-}/{name}',
    }),
    textRule({
        id: 'resource/other-applyset',
        means: 'An object of an instance belongs to another instance.',
        seen: [[instanceMessages, otherApplySet]],
        title: '{kind} {namespace|}/{name} wants an object that belongs to another instance',
        detail: '{why}',
        fix: [
            'Derive names in the RGD from schema.metadata.name, so that two instances never make the same object.',
        ],
        object: '{kind}/{namespace|-}/{name}',
    }),
    textRule({
        id: 'resource/object-rejected',
        means: 'The API server rejects an object that an instance makes.',
        symptomOf: ['webhook/*', 'scheduling/quota-exceeded'],
        seen: [[instanceMessages, rejected]],
        title: '{kind} {namespace|}/{name} makes an object that the API server rejects: {child}: {why}',
        detail: 'The template of the RGD, with the values of this instance, is not a valid object.',
        fix: ['Correct the template in the RGD, or the values in the instance.'],
        object: '{kind}/{namespace|-}/{name}',
    }),
    {
        id: 'resource/deletion-stuck',
        means: 'An instance is being deleted and does not get away.',
        symptomOf: instances_below,
        find: (evidence) => (0,steps/* jobFailed */.$T)(evidence)
            ? (0,kro_objects/* instancesOf */.sG)(evidence)
                .filter(({ object }) => object.metadata.deletionTimestamp !== undefined)
                .map((instance) => stuck(evidence, instance))
            : [],
    },
    {
        id: 'resource/instance-error',
        means: 'An instance has the state ERROR.',
        symptomOf: [...instances_below, ...definitions],
        find: (evidence) => unsettled(evidence, (state) => state === 'ERROR' || state === 'FAILED'),
    },
    {
        id: 'resource/instance-not-ready',
        means: 'An instance waits for what it made.',
        symptomOf: [...instances_below, ...definitions],
        find: (evidence) => unsettled(evidence, (state) => state === 'IN_PROGRESS'),
    },
    {
        id: 'resource/instance-ignored',
        means: 'kro has not looked at an instance.',
        symptomOf: [...instances_below, ...definitions],
        find: (evidence) => (0,kro_objects/* unsettledInstances */.TL)(evidence)
            .filter(({ object, state }) => state === null && object.metadata.deletionTimestamp === undefined)
            .map(({ resource, object }) => ({
            title: `${object.kind} ${where(object.metadata)} has no status: kro has not looked at it`,
            detail: `Nobody watches this kind.${orphan(evidence, object.kind)}`,
            object: (0,reading_conditions/* nameOf */.Vb)(object),
            evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, resource, object, `"name": "${object.metadata.name}"`)],
            fix: [`kubectl get rgd -o wide   # is the one that declares ${object.kind} Active?`],
        })),
    },
];
/** An RGD that is gone leaves its CRD behind: instances can be made, and nobody cares. */
function orphan(evidence, kind) {
    const declaring = (0,kro_objects/* rgdsOf */.C3)(evidence).filter((rgd) => (0,fields/* text */.Qq)(rgd, 'spec', 'schema', 'kind') === kind);
    if (declaring.length === 0)
        return ' No RGD declares it: the RGD was deleted, and its CRD stayed (config.allowCRDDeletion).';
    const idle = (0,kro_objects/* inactiveRgds */.w8)(evidence).find((rgd) => declaring.includes(rgd));
    return idle === undefined ? '' : ` The RGD ${idle.metadata.name}, which declares it, is not Active.`;
}
const where = ({ namespace, name }) => namespace === undefined ? name : `${namespace}/${name}`;
function stuck(evidence, { resource, object }) {
    return {
        title: `${object.kind} ${where(object.metadata)} is being deleted and does not get away`,
        detail: 'Its finalizer kro.run/finalizer is removed by kro, once everything that it made is gone.',
        object: (0,reading_conditions/* nameOf */.Vb)(object),
        evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, resource, object, '"deletionTimestamp":')],
        fix: [
            `kubectl get ${object.kind.toLowerCase()} ${object.metadata.name} -o yaml   # conditions say what blocks`,
            'With kro gone for good: remove the finalizer by hand.',
        ],
    };
}
function unsettled(evidence, matches) {
    return (0,kro_objects/* unsettledInstances */.TL)(evidence)
        .filter(({ state, object }) => matches(state) && object.metadata.deletionTimestamp === undefined)
        .filter(({ object }) => !(0,reading_conditions/* conditionsOf */.yb)(object).some((one) => exact.some((said) => said.test(one.message))))
        .map(({ resource, object, state }) => {
        const conditions = (0,reading_conditions/* conditionsOf */.yb)(object).filter(({ status }) => status !== 'True');
        const telling = conditions.find(({ type }) => type !== 'Ready') ?? conditions[0];
        return {
            title: `${object.kind} ${where(object.metadata)} is ${state}${telling === undefined ? '' : `: ${telling.message.split('\n', 1)[0]}`}`,
            detail: telling === undefined
                ? 'It has no condition that says why.'
                : `The condition ${telling.type} is ${telling.status} (${telling.reason}): ${telling.message}`,
            object: (0,reading_conditions/* nameOf */.Vb)(object),
            evidence: [
                telling === undefined
                    ? (0,reading_quotes/* quoteIn */.g9)(evidence, resource, object, '"state":')
                    : (0,reading_quotes/* quoteIn */.g9)(evidence, resource, object, JSON.stringify(telling.message).slice(1, -1)),
            ],
            fix: [
                `kubectl get ${object.kind.toLowerCase()} ${object.metadata.name}${object.metadata.namespace === undefined ? '' : ` -n ${object.metadata.namespace}`} -o yaml`,
            ],
        };
    });
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/scheduling.ts









/** Why the scheduler finds no node: `0/1 nodes are available: 1 Insufficient cpu.` */
const obstacles = [
    {
        id: 'scheduling/insufficient-resources',
        means: 'No node has the CPU or memory that a pod requests.',
        said: /Insufficient (?:cpu|memory|ephemeral-storage|\S+\/\S+)/,
        title: (pod) => `No node has room for ${pod}`,
        fix: () => [
            'Lower what it requests (kro: deployment.resources.requests in `values`; 256m CPU and 128Mi by default).',
            'Use a larger runner, or take away other workloads: kubectl describe nodes | grep -A8 Allocated',
        ],
    },
    {
        id: 'scheduling/untolerated-taint',
        means: 'All nodes have a taint that a pod does not tolerate.',
        symptomOf: ['host/*', 'network/cni-not-ready'],
        said: /untolerated taint/,
        title: (pod) => `${pod} does not tolerate the taints of any node`,
        fix: () => [
            'kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints',
            'Clusters with several nodes keep pods off the control plane: add a worker, or a toleration in `values`.',
            'node.kubernetes.io/not-ready goes away once the node is Ready.',
        ],
    },
    {
        id: 'scheduling/node-selector',
        means: 'No node has the labels that a pod asks for.',
        said: /didn't match Pod's node affinity\/selector/,
        title: (pod) => `No node has the labels that ${pod} asks for`,
        fix: (pod) => [
            `kubectl get pod ${pod.metadata.name} -n ${pod.metadata.namespace} -o jsonpath='{.spec.nodeSelector}{.spec.affinity}'; kubectl get nodes --show-labels`,
            'kro: deployment.nodeSelector and deployment.affinity in `values`.',
        ],
    },
    {
        id: 'scheduling/too-many-pods',
        means: 'Every node has as many pods as it may.',
        said: /Too many pods/,
        title: (pod) => `No node takes one more pod: ${pod}`,
        fix: () => [
            'Add a worker to the kind config, or raise maxPods in a kubeadmConfigPatches entry (110 by default).',
        ],
    },
];
/** Pods that get no node, or that the kubelet cannot prepare. */
const schedulingRules = [
    ...obstacles.map((obstacle) => ({
        id: obstacle.id,
        means: obstacle.means,
        ...(obstacle.symptomOf === undefined ? {} : { symptomOf: obstacle.symptomOf }),
        find: (evidence) => unscheduled(evidence)
            .filter(({ message }) => firstObstacle(message)?.id === obstacle.id)
            .map(({ pod, severity, message }) => ({
            title: obstacle.title(`pod ${pod.metadata.namespace}/${pod.metadata.name}`),
            detail: message,
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, 'nodes are available')],
            fix: obstacle.fix(pod),
        })),
    })),
    {
        id: 'scheduling/scheduler-down',
        means: 'The scheduler does not run: pods get no node and no message.',
        symptomOf: ['host/*'],
        find(evidence) {
            const waiting = podsThatMatter(evidence).filter(({ pod }) => (0,fields/* text */.Qq)(pod, 'status', 'phase') === 'Pending' &&
                (0,fields/* text */.Qq)(pod, 'spec', 'nodeName') === null &&
                (0,reading_conditions/* condition */.uH)(pod, 'PodScheduled') === null);
            const scheduler = brokenSystemPods(evidence, /^kube-scheduler/);
            return waiting.slice(0, 1).map(({ pod, severity }) => ({
                title: `Nobody schedules pod ${pod.metadata.namespace}/${pod.metadata.name}: the scheduler does not run`,
                detail: 'The pod is Pending without a condition PodScheduled and without an event: no scheduler has looked at it.',
                object: (0,reading_conditions/* nameOf */.Vb)(pod),
                severity,
                evidence: [
                    (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, '"phase": "Pending"'),
                    ...scheduler.map((broken) => (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', broken, '"ready": false')),
                ],
                fix: [
                    'kubectl get pods -n kube-system -l component=kube-scheduler; docker exec kro-control-plane crictl ps -a --name kube-scheduler',
                ],
            }));
        },
    },
    textRule({
        id: 'scheduling/quota-exceeded',
        means: 'A quota of the namespace does not admit a pod.',
        seen: [
            [refusedReplicas, /exceeded quota: (?<quota>[^,]+), requested: (?<requested>.+)/],
            [refusedReplicas, /failed quota: (?<quota>[^:]+): (?<requested>must specify .+)/],
            [failedStepLog(), /exceeded quota: (?<quota>[^,]+), requested: (?<requested>.+)/],
        ],
        title: 'The quota {quota} does not admit pods of {name|a workload}',
        detail: 'Requested: {requested}',
        fix: [
            'kubectl describe resourcequota -n {namespace|NAMESPACE}',
            'Raise the quota, or set requests and limits that fit.',
        ],
        object: 'ResourceQuota/{namespace|?}/{quota}',
    }),
    {
        id: 'scheduling/evicted',
        means: 'The kubelet evicted a pod because the node was low on something.',
        symptomOf: ['host/*'],
        find: (evidence) => podsThatMatter(evidence)
            .filter(({ pod }) => (0,fields/* text */.Qq)(pod, 'status', 'reason') === 'Evicted')
            .map(({ pod, severity }) => ({
            title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} was evicted`,
            detail: (0,fields/* text */.Qq)(pod, 'status', 'message') ?? '',
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: [(0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, '"reason": "Evicted"')],
            fix: ['df -h; free -m   # on the host', 'Lower what the pods use, or use a larger runner.'],
        })),
    },
    {
        id: 'scheduling/mount-failed',
        means: 'A volume of a pod cannot be mounted.',
        find: (evidence) => notPrepared(evidence),
    },
    {
        id: 'scheduling/container-config',
        means: 'The kubelet cannot make a container as its spec asks.',
        find: (evidence) => podsThatMatter(evidence).flatMap(({ pod, severity }) => (0,containers/* containersOf */.M)(pod)
            .filter(({ waiting }) => waiting?.reason === 'CreateContainerConfigError')
            .map(({ title, waiting }) => ({
            title: `${title} cannot be made: ${waiting?.message ?? ''}`,
            detail: 'A ConfigMap or Secret that it names is missing, or the image runs as root where that is forbidden.',
            object: (0,reading_conditions/* nameOf */.Vb)(pod),
            severity,
            evidence: [
                (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, '"reason": "CreateContainerConfigError"'),
                (0,reading_quotes/* quoteIn */.g9)(evidence, 'pods', pod, JSON.stringify(waiting?.message ?? '').slice(1, -1)),
            ],
            fix: ['Create the object that the message names, or set runAsUser to a number.'],
        }))),
    },
];
function unscheduled(evidence) {
    return podsThatMatter(evidence).flatMap(({ pod, severity }) => {
        const scheduled = (0,reading_conditions/* condition */.uH)(pod, 'PodScheduled');
        return scheduled?.status === 'False' && scheduled.reason === 'Unschedulable'
            ? [{ pod, severity, message: scheduled.message }]
            : [];
    });
}
const firstObstacle = (message) => obstacles.find(({ said }) => said.test(message));
function notPrepared(evidence) {
    return podsThatMatter(evidence)
        .filter(({ pod }) => (0,containers/* containersOf */.M)(pod).some(({ waiting }) => waiting?.reason === 'ContainerCreating' || waiting?.reason === 'PodInitializing'))
        .flatMap(({ pod, severity }) => warningsAbout(evidence, pod)
        .filter(({ reason }) => reason === 'FailedMount' || reason === 'FailedAttachVolume')
        .slice(0, 1)
        .map(({ message, quote }) => ({
        title: `A volume of pod ${pod.metadata.namespace}/${pod.metadata.name} cannot be mounted`,
        detail: message,
        object: (0,reading_conditions/* nameOf */.Vb)(pod),
        severity,
        evidence: [quote],
        fix: [
            'Create the ConfigMap, Secret or claim that the message names.',
            `kubectl describe pod ${pod.metadata.name} -n ${pod.metadata.namespace}`,
        ],
    })));
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/version.ts



/** Versions that do not fit each other: refused before anything was made, or seen in what came of it. */
const versionRules = [
    misfit({
        id: 'version/kro-needs-newer-kubernetes',
        means: 'kro v0.9 and later select GraphRevisions by field, which Kubernetes can from 1.31 on.',
        seen: [
            [controllerLog, /field label not supported: spec\.snapshot\.name/],
            [failedStepLog(), /unknown field "spec\.versions\[\d+\]\.selectableFields"/],
        ],
        title: 'This kro needs Kubernetes 1.31 or later',
        detail: 'kro v0.9 lists GraphRevisions with a field selector (CRD selectableFields: off in 1.30, on from 1.31). On an ' +
            'older cluster its pod is Ready and every RGD stays Inactive without a condition that says so.',
        fix: [
            'Set `kubernetes-version` to 1.31 or later (1.34 is the pinned one).',
            'Or use kro v0.8.5: `kro-version: v0.8.5`.',
        ],
    }),
    misfit({
        id: 'version/cgroup-v1',
        means: 'Kubernetes 1.35 and later do not run on a host with cgroup v1.',
        seen: [
            [failedStepLog(), /kubelet is configured to not run on a host using cgroup v1/],
            [failedStepLog(), /set the kubelet configuration option 'FailCgroupV1' to 'false'/],
            [machineText(/kubelet|journal/), /kubelet is configured to not run on a host using cgroup v1/],
        ],
        title: 'The host has cgroup v1, on which Kubernetes 1.35 and later do not run',
        detail: 'kubelet ends at once, and kubeadm reports only that it is not healthy.',
        fix: [
            'Use a runner with cgroup v2 (stat -fc %T /sys/fs/cgroup says cgroup2fs).',
            'Or `kubernetes-version: "1.34"`.',
            'Or a kubeadmConfigPatches entry in the kind config that sets `failCgroupV1: false` for the KubeletConfiguration.',
        ],
    }),
    misfit({
        id: 'version/node-image-needs-newer-kind',
        means: 'This kind release is too old for that node image.',
        seen: [
            [failedStepLog(), /failed to detect containerd snapshotter/],
            [failedStepLog(), /unknown containerd config version: (?<config>\d+)/],
        ],
        title: 'kind and the node image do not belong together',
        detail: 'A kind release knows the containerd configuration of the node images that were built with it and before.',
        fix: [
            'Use the node image that belongs to the kind release: leave `node-image` and `kind-version` out, and set `kubernetes-version`.',
        ],
    }),
    misfit({
        id: 'version/go-too-old',
        means: 'kro asks for a newer Go than the one that builds it.',
        seen: [[failedStepLog(), /go\.mod requires go >= (?<needs>[\w.]+) \(running go (?<has>[\w.]+)/]],
        title: 'kro needs Go {needs|newer}, and {has|an older one} builds it',
        detail: 'GOTOOLCHAIN=local (set by setup-go) forbids Go to fetch the version that go.mod asks for.',
        fix: [
            'actions/setup-go with `go-version-file: go.mod` before setup-kro.',
            'Or unset GOTOOLCHAIN, so that Go fetches the toolchain of go.mod.',
        ],
    }),
    misfit({
        id: 'version/kubectl-skew',
        means: 'kubectl and the API server are more than one minor version apart.',
        seen: [[failedStepLog(), /SchemaError\([^)]*\): invalid object doesn't have additional properties/]],
        title: 'kubectl is too far from the version of the cluster',
        detail: 'kubectl works with API servers one minor version older or newer.',
        fix: ['Leave `kubectl-version` out: the one that fits the cluster is then used.'],
    }),
    refusal('version/go-missing', 'kro is to be built from source, and there is no Go.'),
    refusal('version/rbac-mode-missing', 'The chart of this kro has no such RBAC mode.'),
    refusal('version/rbac-mode-incomplete', 'The aggregation mode of this kro lacks permissions that it needs itself.'),
    refusal('version/make-target-missing', 'The Makefile of this kro has no target deploy-kind.'),
    refusal('version/make-target-broken', 'make deploy-kind of this kro cannot work.'),
    refusal('version/controller-gen-needs-older-go', 'make of this kro builds a tool that this Go does not compile.'),
    textRule({
        id: 'version/chart-and-image-differ',
        means: 'The Deployment passes flags that this controller does not know: chart and image are of different versions.',
        seen: [[controllerLog, /flag provided but not defined: (?<flag>\S+)/]],
        title: "kro's controller does not know the flag {flag}: chart and image are of different versions",
        detail: 'The controller prints its usage and exits with 2, for ever. The chart is newer than the image (or the other way round).',
        fix: ['Install chart and image of the same version: `kro-version`, and no `image.tag` in `values`.'],
        object: 'Deployment/kro',
    }),
    {
        id: 'version/misfit',
        means: 'The versions that were asked for cannot work together.',
        find: (evidence) => version_refusals(evidence).flatMap(({ id, match }) => (named.has(id) ? [] : [match])),
    },
];
const named = new Set(versionRules.map(({ id }) => id));
/** A rule that only the check of versions reports, before anything is made. */
function refusal(id, means) {
    return {
        id,
        means,
        find: (evidence) => version_refusals(evidence).flatMap((one) => (one.id === id ? [one.match] : [])),
    };
}
/** A rule by text that the check of versions reports by its id as well. */
function misfit(telltale) {
    const byText = textRule(telltale);
    return {
        ...byText,
        find: (evidence) => {
            const refused = version_refusals(evidence).filter(({ id }) => id === telltale.id);
            if (refused.length === 0)
                return byText.find(evidence);
            return refused.map(({ match }) => ({ ...match, fix: [...match.fix, ...telltale.fix] }));
        },
    };
}
/** What `versions.fit` ended with: `version/what-is-wrong: the reason`, and the nearest choice as its hint. */
function version_refusals(evidence) {
    const place = failedStepLog('versions.fit', 'versions.resolve');
    const hints = (0,steps/* failedSteps */.th)(evidence)
        .filter(({ step }) => step.startsWith('versions.'))
        .flatMap(({ message }) => (message ?? '').split('\n'))
        .filter((line) => line.startsWith('what to do: '))
        .map((line) => line.replace('what to do: ', ''));
    // Not the notes before it: these tell of warnings, too.
    return place(evidence, /^(?:✗ )?(?<id>version\/[a-z0-9-]+): (?<reason>.+)/).map(({ quote, groups }) => ({
        id: groups.id ?? '',
        match: {
            title: sentence(groups.reason ?? quote.text),
            detail: 'Versions, host and plan were compared before anything was installed, and cannot work together.',
            evidence: [quote],
            fix: hints,
        },
    }));
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./src/diagnosis/rules/webhook/texts.ts


const step = failedStepLog();
const everywhere = (pattern) => [
    [step, pattern],
    [unhealthyMessages, pattern],
    [controllerLog, pattern],
];
/** Admission and conversion: kro has no webhooks of its own, other things in the cluster do. */
const webhookTextRules = [
    textRule({
        id: 'webhook/conversion-failed',
        means: 'A conversion webhook of a CRD does not answer.',
        seen: everywhere(/conversion webhook for (?<kind>[^"]+?) failed: (?<why>.+)/),
        title: 'Objects of {kind} cannot be converted between their versions: the webhook does not answer',
        detail: '{why}',
        fix: [
            'Start the operator of that CRD before kro reads its objects.',
            "kubectl get crd -o jsonpath='{.spec.conversion}' NAME",
        ],
        object: 'CustomResourceDefinition/{kind}',
    }),
    textRule({
        id: 'webhook/no-endpoints',
        means: 'The service of an admission webhook has no ready pod.',
        symptomOf: ['image/*', 'scheduling/*'],
        seen: everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]+)\\*".*no endpoints available for service \\*"(?<service>[^"\\]+)/),
        title: 'The webhook {webhook} refuses everything: its service {service} has no ready pod',
        detail: 'Its failurePolicy is Fail: as long as nobody answers, the API server rejects what the webhook is responsible for.',
        fix: [
            'Wait for that deployment before applying: kubectl rollout status …',
            'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations   # delete what is stale',
        ],
        object: 'Service/{service}',
    }),
    textRule({
        id: 'webhook/service-missing',
        means: 'The service of an admission webhook does not exist.',
        seen: everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]+)\\*".*service \\*"(?<service>[^"\\]+)\\*" not found/),
        title: 'The webhook {webhook} refuses everything: its service {service} does not exist',
        detail: 'What it belonged to was removed, and its configuration left behind.',
        fix: [
            'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations   # delete the one with {webhook}',
        ],
        object: 'Service/{service}',
    }),
    textRule({
        id: 'webhook/certificate',
        means: 'The API server does not trust the certificate of a webhook.',
        seen: everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]+)\\*".*(?:x509|tls): (?<why>.+)/),
        title: 'The API server does not trust the certificate of the webhook {webhook}',
        detail: '{why}. The caBundle of the configuration and the serving certificate do not belong together, often because it is not injected yet.',
        fix: [
            'Wait until the CA is injected (cert-manager: kubectl wait certificate --all --for=condition=Ready -A).',
        ],
    }),
    textRule({
        id: 'webhook/unreachable',
        means: 'The API server does not reach a webhook.',
        symptomOf: [
            'network/*',
            'host/*',
            'webhook/no-endpoints',
            'webhook/service-missing',
            'webhook/certificate',
        ],
        seen: everywhere(/failed calling webhook \\*"(?<webhook>[^"\\]+)\\*".*(?<why>context deadline exceeded|connection refused|no route to host|i\/o timeout|no such host|EOF)/),
        title: 'The webhook {webhook} does not answer ({why})',
        detail: 'Its failurePolicy is Fail, so what it is responsible for is rejected.',
        fix: [
            'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations -o yaml | grep -A8 clientConfig',
            'Look at the pods behind its service, and at NetworkPolicies in their namespace.',
        ],
    }),
    textRule({
        id: 'webhook/denied',
        means: 'An admission webhook rejected an object.',
        seen: everywhere(/admission webhook \\*"(?<webhook>[^"\\]+)\\*" denied the request:? ?(?<why>.*)/),
        title: 'The admission webhook {webhook} rejected an object: {why|without a reason}',
        detail: 'A policy of this cluster does not allow it.',
        fix: ['Change the object so that it meets the policy, or exempt its namespace from it.'],
    }),
    textRule({
        id: 'webhook/pod-security',
        means: 'The Pod Security level of the namespace does not admit a pod.',
        seen: [
            [refusedReplicas, /violates PodSecurity "(?<level>[^"]+)": (?<why>.+)/],
            [step, /violates PodSecurity \\*"(?<level>[^"\\]+)\\*": (?<why>.+)/],
        ],
        title: 'Pods of {name|a workload} violate the Pod Security level {level} of their namespace',
        detail: '{why}',
        fix: [
            "Set the securityContext as the message says (kro's own chart complies with `restricted`).",
            'kubectl label namespace NAME pod-security.kubernetes.io/enforce=baseline --overwrite',
        ],
        object: '{kind|ReplicaSet}/{namespace|?}/{name|?}',
    }),
];

;// CONCATENATED MODULE: ./src/diagnosis/rules/webhook/configurations.ts





const resources = ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'].map((name) => `${name}.admissionregistration.k8s.io`);
/** What kro and its instances are made of; a webhook for anything else concerns nobody here. */
const groups = ['*', '', 'apps', 'batch', 'kro.run', 'internal.kro.run', 'apiextensions.k8s.io'];
const configurations_kinds = [
    '*',
    '*/*',
    'pods',
    'configmaps',
    'deployments',
    'resourcegraphdefinitions',
    'graphrevisions',
    'customresourcedefinitions',
];
/**
 * All rules of this dimension. A later step of the job may have met a webhook of which no log of ours tells: the
 * configurations themselves tell that nobody can answer.
 */
const webhookRules = webhookTextRules.map((rule) => {
    if (rule.id === 'webhook/service-missing')
        return { ...rule, find: (evidence) => either(rule, evidence, false) };
    if (rule.id === 'webhook/no-endpoints')
        return { ...rule, find: (evidence) => either(rule, evidence, true) };
    return rule;
});
function either(rule, evidence, exists) {
    const said = rule.find(evidence);
    // Run by hand, somebody asks; a job that went well was not in its way.
    if (said.length > 0 || !((0,steps/* jobFailed */.$T)(evidence) || evidence.run?.jobStatus === null))
        return said;
    return deadWebhooks(evidence)
        .filter((dead) => dead.exists === exists)
        .map((dead) => told(evidence, dead));
}
function deadWebhooks(evidence) {
    if (!evidence.listed('services') || !evidence.listed('endpointslices.discovery.k8s.io'))
        return [];
    return resources.flatMap((resource) => evidence.objects(resource).flatMap((configuration) => (0,fields/* list */.p_)(configuration, 'webhooks').flatMap((webhook) => {
        const [namespace, name] = [serviceField(webhook, 'namespace'), serviceField(webhook, 'name')];
        if (namespace === null || name === null || !refuses(webhook))
            return [];
        const service = evidence
            .objects('services')
            .find(({ metadata }) => metadata.name === name && metadata.namespace === namespace);
        if (service !== undefined && isServed(evidence, namespace, name))
            return [];
        const title = (0,fields/* text */.Qq)(webhook, 'name') ?? configuration.metadata.name;
        return [
            {
                configuration,
                resource,
                webhook: title,
                service: `${namespace}/${name}`,
                exists: service !== undefined,
            },
        ];
    })));
}
const serviceField = (webhook, name) => (0,fields/* text */.Qq)(webhook, 'clientConfig', 'service', name);
/** Fail is what the API server takes where nothing is said. */
const refuses = (webhook) => ((0,fields/* text */.Qq)(webhook, 'failurePolicy') ?? 'Fail') === 'Fail' &&
    (0,fields/* list */.p_)(webhook, 'rules').some((rule) => (0,fields/* texts */.Te)(rule, 'apiGroups').some((group) => groups.includes(group)) &&
        (0,fields/* texts */.Te)(rule, 'resources').some((kind) => configurations_kinds.includes(kind)));
const isServed = (evidence, namespace, service) => evidence
    .objects('endpointslices.discovery.k8s.io')
    .filter(({ metadata }) => metadata.namespace === namespace && metadata.labels?.['kubernetes.io/service-name'] === service)
    .flatMap((slice) => (0,fields/* list */.p_)(slice, 'endpoints'))
    .some((endpoint) => (0,fields/* field */.ZZ)(endpoint, 'conditions', 'ready') !== false);
function told(evidence, { configuration, resource, webhook, service, exists }) {
    return {
        title: `The webhook ${webhook} refuses everything: its service ${service} ${exists ? 'has no ready pod' : 'does not exist'}`,
        detail: 'Its failurePolicy is Fail: as long as nobody answers, the API server rejects every object that it is responsible for.',
        object: (0,reading_conditions/* nameOf */.Vb)(configuration),
        evidence: [
            (0,reading_quotes/* quoteIn */.g9)(evidence, resource, configuration, '"failurePolicy": "Fail"'),
            (0,reading_quotes/* quoteIn */.g9)(evidence, resource, configuration, `"name": ${JSON.stringify(service.split('/')[1])}`),
        ],
        fix: [
            exists
                ? `kubectl get pods -n ${service.split('/')[0]}   # wait for them before applying anything`
                : `kubectl delete ${configuration.kind.toLowerCase()} ${configuration.metadata.name}   # what it belonged to is gone`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/diagnosis/rules/all.ts























/**
 * Every rule. The order decides between findings of the same dimension and severity: what lies below, and what is
 * more exact, stands first.
 */
const allRules = [
    ...dockerRules,
    ...limitRules,
    ...nodeRules,
    ...goneRules,
    ...versionRules,
    ...toolRules,
    ...applyRules,
    ...symptomRules,
    ...koRules,
    ...onNodeRules,
    ...pullRules,
    ...crdRules,
    ...bindingRules,
    ...permissionRules,
    ...systemRules,
    ...controllerNetworkRules,
    ...trafficRules,
    ...webhookRules,
    ...schedulingRules,
    ...crashTextRules,
    ...containerRules,
    ...definitionRules,
    ...instanceRules,
];

;// CONCATENATED MODULE: ./src/diagnosis/engine.ts








/** Quotes kept per finding: proof, not a log. */
const quoteLimit = 6;
/**
 * Says what the evidence proves. Pure: the same folder gives the same diagnosis, to the byte, on any machine.
 *
 * @param rules for tests; all rules of the registry without it
 */
function diagnose(evidence, rules = allRules) {
    const broken = [];
    const found = rules.flatMap((rule) => apply(rule, evidence, broken));
    const findings = orderByCause(withoutRepetition(found), rules, (cause, symptom) => isNear(cause, symptom, kroNamespace(evidence)));
    const failed = (0,steps/* failedStep */.cG)(evidence);
    const { run, collection } = evidence;
    const jobFailed = run?.jobStatus === 'failure';
    return {
        schemaVersion: 1,
        outcome: failed !== null || jobFailed || findings.some(({ severity }) => severity === 'error')
            ? 'failed'
            : 'healthy',
        failedStep: failed,
        cause: findings.find(diagnosis_diagnosis/* isCause */.A)?.rule ?? null,
        findings,
        versions: run?.versions ?? {},
        timeline: evidence.steps.map(({ step, start, seconds, outcome }) => ({ step, start, seconds, outcome })),
        collected: {
            files: collection?.files ?? evidence.files.length,
            bytes: collection?.bytes ?? 0,
            seconds: collection?.seconds ?? 0,
            truncated: collection?.truncated ?? [],
            failed: [...(collection?.failed ?? []), ...broken],
        },
    };
}
/** A workload of the user's that fails keeps its own instance from being ready, and neither kro nor an RGD. */
function isNear(cause, symptom, namespace) {
    const isWorkload = cause.object?.startsWith('Pod/') && !cause.object.startsWith(`Pod/${namespace}/`);
    return !isWorkload || symptom.rule.startsWith('resource/instance-') || symptom.dimension === 'deploy';
}
/** A rule that throws is a fault of ours: it is noted, and must neither hide the other rules nor become a cause. */
function apply(rule, evidence, broken) {
    try {
        return rule.find(evidence).map((match) => ({
            rule: rule.id,
            dimension: dimensionOf(rule.id),
            severity: match.severity ?? 'error',
            title: match.title,
            detail: match.detail,
            object: match.object ?? null,
            evidence: match.evidence.slice(0, quoteLimit),
            fix: match.fix.map((command) => withNamesOf(evidence.run?.clusterName, command)),
            causedBy: null,
        }));
    }
    catch (error) {
        broken.push(`rule ${rule.id} could not be evaluated: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}
function dimensionOf(id) {
    const name = id.split('/', 1)[0];
    const dimension = dimensions.find((known) => known === name);
    if (dimension === undefined)
        throw new Error(`the rule ${id} has no known dimension`);
    return dimension;
}
/**
 * The same thing found twice (a crash in the current and in the previous log) is told once, with both proofs. No
 * proof, no finding.
 */
function withoutRepetition(findings) {
    const kept = new Map();
    for (const finding of findings.filter(({ evidence }) => evidence.length > 0)) {
        const key = [finding.rule, finding.object ?? finding.title].join('\n');
        const same = kept.get(key);
        if (same === undefined)
            kept.set(key, finding);
        else
            same.evidence = distinct([...same.evidence, ...finding.evidence]).slice(0, quoteLimit);
    }
    return [...kept.values()];
}
function distinct(quotes) {
    const seen = new Set();
    return quotes.filter(({ file, line }) => {
        const key = `${file}:${line}`;
        return !seen.has(key) && seen.add(key);
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/outside/kube.ts
var outside_kube = __webpack_require__(4650);
;// CONCATENATED MODULE: ./src/evidence/collectors/events.ts
/** `events.txt`: for people, oldest first, one a line. */
function writeEvents(folder, events) {
    const lines = events.map((event) => ({ time: eventTime(event), text: eventLine(event) }));
    lines.sort((a, b) => (a.time === b.time ? (a.text < b.text ? -1 : 1) : a.time < b.time ? -1 : 1));
    folder.writeText('events.txt', lines.map(({ text }) => `${text}\n`).join(''));
}
/** When it was seen last, ISO. Old and new forms of events keep it in different fields. */
function eventTime(event) {
    const { series, lastTimestamp, eventTime, firstTimestamp } = event;
    return (series?.lastObservedTime ??
        lastTimestamp ??
        eventTime ??
        firstTimestamp ??
        event.metadata.creationTimestamp ??
        '');
}
/** `2026-01-02T03:04:05Z Warning BackOff Pod/kro-system/kro-1 (12×, kubelet): Back-off restarting failed container`. */
function eventLine(event) {
    const { type, reason, message, count, series, involvedObject, source, reportingComponent } = event;
    const object = [involvedObject?.kind, involvedObject?.namespace, involvedObject?.name]
        .filter(Boolean)
        .join('/');
    const times = series?.count ?? count ?? 1;
    const by = source?.component || reportingComponent || '?';
    const said = (message ?? '').replaceAll(/\s*\n\s*/g, ' ⏎ ').trim();
    return `${eventTime(event)} ${type} ${reason} ${object} (${times}×, ${by}): ${said}`;
}

;// CONCATENATED MODULE: ./src/evidence/collectors/resources.ts
/**
 * What is listed in every cluster, most telling first: a budget that runs out costs the least. Secrets are not among
 * them and are never asked for. `everywhere`: also of namespaces that nobody named, since webhooks point there.
 */
const standardResources = `
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
  configmaps                      /api/v1                                namespaced
`
    .trim()
    .split('\n')
    .map((line) => {
    const [name = '', root = '', scope] = line.trim().split(/\s+/);
    return { name, root, namespaced: scope === 'namespaced' };
});
/** Listed where kro is, and missing in every cluster where it is not: no failure of the collection. */
const kroResources = new Set(['resourcegraphdefinitions.kro.run', 'graphrevisions.internal.kro.run']);
/** Plural without the group. */
const pluralOf = (name) => name.split('.', 1)[0] ?? name;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/evidence/collectors/certificates.ts


/**
 * What a CA bundle holds, in place of it: `CN=ca (2026-01-01T00:00:00.000Z to 2027-01-01T00:00:00.000Z)`, several
 * joined by `; `; or what is wrong with it.
 *
 * @param base64 PEM in base64, as `caBundle` fields have it
 */
function describeCaBundle(base64) {
    if (base64 === '')
        return '';
    const pem = Buffer.from(base64, 'base64').toString('latin1');
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,65536}-----END CERTIFICATE-----/g);
    if (blocks === null)
        return `no certificate in ${pem.length} bytes`;
    return blocks.map(describeCertificate).join('; ');
}
function describeCertificate(pem) {
    try {
        const { subject, validFrom, validTo } = new external_node_crypto_.X509Certificate(pem);
        return `${subject.replaceAll('\n', ', ')} (${new Date(validFrom).toISOString()} to ${new Date(validTo).toISOString()})`;
    }
    catch (error) {
        return `a certificate that cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ./src/evidence/collectors/trim.ts

/** Annotations that repeat the object. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
/** ConfigMaps whose data says how the cluster works; of others only names of keys and sizes matter. */
const tellingConfigMaps = new Set([
    'kube-system/coredns',
    'kube-system/kube-proxy',
    'kube-system/kubeadm-config',
]);
/**
 * An object as evidence: without what only machines read (managedFields, schemas of CRDs) and with certificates as
 * sentences. The given object is changed.
 *
 * @param resource `pods`, `deployments.apps`
 */
function trim(resource, object) {
    delete object.metadata.managedFields;
    if (resource === 'configmaps')
        trimConfigMap(object);
    if (resource === 'customresourcedefinitions.apiextensions.k8s.io')
        trimCrd(object);
    replaceCaBundles(object);
    return object;
}
/**
 * Data of a ConfigMap may be anything, also what belonged in a Secret. Keys stay, values become `‹12 bytes›`.
 */
function trimConfigMap(object) {
    delete object.metadata.annotations?.[lastApplied];
    if (tellingConfigMaps.has(`${object.metadata.namespace}/${object.metadata.name}`))
        return;
    for (const part of ['data', 'binaryData'])
        if (object[part] !== undefined)
            object[part] = sizes(object[part]);
}
function sizes(data) {
    return Object.fromEntries(Object.entries((data ?? {})).map(([key, value]) => [
        key,
        `‹${Buffer.byteLength(String(value))} bytes›`,
    ]));
}
function trimCrd(crd) {
    delete crd.metadata.annotations?.[lastApplied];
    const versions = crd.spec?.versions;
    if (Array.isArray(versions))
        for (const version of versions)
            delete version.schema;
}
/** `caBundle` of webhooks, APIServices and CRDs, however deep. */
function replaceCaBundles(value) {
    if (value === null || typeof value !== 'object')
        return;
    for (const [name, field] of Object.entries(value)) {
        if (name === 'caBundle' && typeof field === 'string')
            value[name] = describeCaBundle(field);
        else
            replaceCaBundles(field);
    }
}

;// CONCATENATED MODULE: ./src/evidence/collectors/api.ts





/** Objects of one answer, and answers for one list: more objects than that are a big cluster's, not the job's. */
const pageSize = 500;
const mostPages = 10;
/** Seconds for the first question, whether there is an API server at all: never so many that no time is left without. */
const greetingSeconds = (left) => Math.min(5, left / 4);
const crdName = 'customresourcedefinitions.apiextensions.k8s.io';
const rgdName = 'resourcegraphdefinitions.kro.run';
/** The objects of the cluster: asked for once, written once, and handed to the collectors that need them. */
class Api {
    collecting;
    kube;
    lists = new Map();
    groups = new Map();
    /** @param kube bounded by the collection's deadline */
    constructor(collecting, kube) {
        this.collecting = collecting;
        this.kube = kube;
    }
    /** Lists and writes everything; also the kinds that kro generated and their children. */
    async collect() {
        await Promise.all([
            ...standardResources.map((resource) => this.list(resource)),
            this.collecting.attempt('/readyz', () => this.readyz()),
            this.collecting.attempt('instances', () => this.instances()),
        ]);
    }
    /**
     * Whether the API server answers at all, with its version in `api/version.json`.
     *
     * @throws KubeError where it does not
     */
    async greet() {
        try {
            const version = await this.kube.json('/version', {
                timeoutSeconds: greetingSeconds(this.collecting.deadline.left()),
            });
            this.collecting.folder.writeJson('api/version.json', version);
        }
        catch (error) {
            // An answer of any kind is an answer: /version may be closed where lists are not.
            if (!(error instanceof outside_kube/* KubeError */.a) || error.status === null)
                throw error;
            this.collecting.shortfalls.add('/version', error.message);
        }
    }
    /** Objects of a standard resource by its name; null where they could not be had. */
    async objects(name) {
        const resource = standardResources.find((known) => known.name === name);
        return resource === undefined ? ((await this.lists.get(name)) ?? null) : this.list(resource);
    }
    /** The plural of kinds, asked of the API server for each group and version that is mentioned. */
    async resourceOf(apiVersions) {
        const wanted = [...new Set(apiVersions)];
        const served = new Map(await Promise.all(wanted.map(async (version) => [version, await this.served(version)])));
        return (apiVersion, kind) => {
            const found = served.get(apiVersion)?.find((known) => known.kind === kind);
            const group = apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : '';
            return found === undefined ? null : { group, resource: found.name };
        };
    }
    list(resource) {
        const known = this.lists.get(resource.name);
        if (known !== undefined)
            return known;
        const listed = this.fetch(resource);
        this.lists.set(resource.name, listed);
        return listed;
    }
    async fetch(resource) {
        const { folder } = this.collecting;
        let objects = null;
        await this.collecting.attempt(resource.name, async () => {
            const parts = await Promise.all((await this.paths(resource)).map((path) => this.pages(path, resource)));
            const missing = parts.reduce((sum, part) => sum + part.missing, 0);
            const trimmed = parts.flatMap((part) => part.objects).map((object) => trim(resource.name, object));
            objects = trimmed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
            if (missing > 0)
                folder.cut(`api/${resource.name}.json: ${objects.length} of ${objects.length + missing} objects`);
            folder.writeObjects(`api/${resource.name}.json`, objects, missing);
            if (resource.name === 'events')
                writeEvents(folder, objects);
        });
        return objects;
    }
    /** A cluster made for this job is looked at as a whole; of another one only the namespaces that matter. */
    async paths({ name, root, namespaced }) {
        const plural = pluralOf(name);
        if (!namespaced || this.collecting.run.cluster === 'kind')
            return [`${root}/${plural}`];
        return (await this.chosenNamespaces()).map((namespace) => `${root}/namespaces/${namespace}/${plural}`);
    }
    /** kro's, the cluster's own, what the user named, and wherever an instance is. */
    async chosenNamespaces() {
        const { run, namespaces } = this.collecting;
        const lists = await Promise.all((await this.generated()).map((resource) => this.list(resource)));
        const used = lists.flatMap((list) => (list ?? []).map(({ metadata }) => metadata.namespace ?? run.namespace));
        return [...new Set([run.namespace, 'kube-system', 'default', ...namespaces, ...used])];
    }
    async pages(path, { name, selector }) {
        const objects = [];
        let token = '';
        let missing = 0;
        for (let page = 0; page < mostPages; page += 1) {
            const query = new URLSearchParams({ limit: String(pageSize) });
            if (selector !== undefined)
                query.set('labelSelector', selector);
            if (token !== '')
                query.set('continue', token);
            const list = await this.page(`${path}?${query}`, name);
            const kind = list?.kind?.replace(/List$/, '');
            // Items of a list carry neither kind nor apiVersion.
            for (const { apiVersion, kind: own, ...item } of list?.items ?? [])
                objects.push({ apiVersion: apiVersion ?? list?.apiVersion ?? '', kind: own ?? kind ?? '', ...item });
            token = list?.metadata?.continue ?? '';
            if (token === '')
                return { objects, missing: 0 };
            // Not known with a selector; then at least one.
            missing = list?.metadata?.remainingItemCount ?? 1;
        }
        return { objects, missing };
    }
    /** null: this cluster has no such kind of kro's, which its list of CRDs shows. */
    async page(path, name) {
        try {
            return (await this.kube.json(path));
        }
        catch (error) {
            if ((0,outside_kube/* isNotFound */.c)(error) && kroResources.has(name))
                return null;
            throw error;
        }
    }
    async readyz() {
        const text = await this.kube.text('/readyz?verbose').catch((error) => {
            // Not ready is an answer (500), and the most telling one.
            if (error instanceof outside_kube/* KubeError */.a && error.status !== null)
                return (0,errors/* messageOf */.bD)(error);
            throw error;
        });
        this.collecting.folder.writeText('api/readyz.txt', text);
    }
    /** Objects of the kinds that kro generated, and what kro made for them. */
    async instances() {
        const children = childKinds((await this.objects(rgdName)) ?? []);
        const served = await this.resourceOf(children.map(({ apiVersion }) => apiVersion));
        const made = children.flatMap(({ apiVersion, kind }) => {
            const found = served(apiVersion, kind);
            // What a Secret holds is never asked for, not even to be thrown away.
            if (found === null || (found.group === '' && found.resource === 'secrets'))
                return [];
            const name = found.group === '' ? found.resource : `${found.resource}.${found.group}`;
            const root = found.group === '' ? `/api/${apiVersion}` : `/apis/${apiVersion}`;
            return [{ name, root, namespaced: false, selector: 'kro.run/owned=true' }];
        });
        const standard = new Set(standardResources.map(({ name }) => name));
        const others = made.filter(({ name }) => !standard.has(name));
        await Promise.all([...(await this.generated()), ...others].map((resource) => this.list(resource)));
    }
    async generated() {
        const [rgds, crds] = await Promise.all([this.objects(rgdName), this.objects(crdName)]);
        return (crds ?? []).flatMap((crd) => generatedBy(crd, rgds ?? []));
    }
    served(apiVersion) {
        const known = this.groups.get(apiVersion);
        if (known !== undefined)
            return known;
        const path = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
        const asked = this.kube.json(path).then((answer) => (answer.resources ?? []).filter(({ name }) => !name.includes('/')), 
        // A group that is not served is what the RGD's own condition says.
        () => []);
        this.groups.set(apiVersion, asked);
        return asked;
    }
}
/** The resource of a CRD that kro made: by its label, or because an RGD declares its kind. */
function generatedBy(crd, rgds) {
    const { group = '', names = {}, versions = [] } = (crd.spec ?? {});
    const declared = rgds.some((rgd) => {
        const schema = (rgd.spec?.schema ?? {});
        return schema.kind === names.kind && (schema.group ?? 'kro.run') === group;
    });
    if (!declared && crd.metadata.labels?.['kro.run/owned'] !== 'true')
        return [];
    const version = versions.find(({ storage }) => storage) ?? versions.find(({ served }) => served);
    return version === undefined
        ? []
        : [{ name: crd.metadata.name, root: `/apis/${group}/${version.name}`, namespaced: false }];
}
function childKinds(rgds) {
    const resources = rgds.flatMap((rgd) => (Array.isArray(rgd.spec?.resources) ? rgd.spec.resources : []));
    const templates = resources.map(({ template }) => template ?? {});
    const kinds = templates.flatMap(({ apiVersion, kind }) => typeof apiVersion === 'string' && typeof kind === 'string' ? [{ apiVersion, kind }] : []);
    return [...new Map(kinds.map((kind) => [`${kind.apiVersion} ${kind.kind}`, kind])).values()];
}
const keyOf = ({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`;

;// CONCATENATED MODULE: ./src/evidence/collectors/deadline.ts
/** Until when everything has to be done. */
class Deadline {
    clock;
    end;
    constructor(clock, seconds) {
        this.clock = clock;
        this.end = clock.seconds() + seconds;
    }
    /** Seconds left, never negative. */
    left() {
        return Math.max(0, this.end - this.clock.seconds());
    }
    /** A time limit for one thing: its own, or what is left. */
    limit(seconds) {
        return Math.max(0.05, Math.min(seconds, this.left()));
    }
    get passed() {
        return this.left() < 0.05;
    }
}
/** What the promise gives, or `late` after so many seconds; the promise itself goes on unheard. */
async function within(seconds, promise, late) {
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(() => resolve(late), seconds * 1000);
    });
    try {
        return await Promise.race([promise, timeout]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Runs so many tasks at a time, in the order in which they came. */
function lanes(count) {
    const waiting = [];
    let free = count;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./src/evidence/collectors/bounded-kube.ts


/** Requests at a time: a small API server on two cores slows down with more. */
const requestLanes = 8;
/** Seconds for one answer; a list of 500 pods takes one. */
const requestSeconds = 10;
/** Bytes of one answer: a page of 500 large objects. */
const requestBytes = 64 * 1024 * 1024;
/** After so many requests without an answer in a row the API server counts as gone. */
const patience = 3;
/**
 * The API server within a deadline: no request outlives it, only some run at a time, and once the server has stopped
 * answering nothing waits for it any more.
 */
function boundedKube(kube, deadline, atATime = requestLanes) {
    const inLane = lanes(atATime);
    let silent = 0;
    let gone = null;
    const ask = (request, send) => inLane(async () => {
        if (gone !== null)
            throw gone;
        if (deadline.passed)
            throw new outside_kube/* KubeError */.a('no time was left', null, null);
        const timeoutSeconds = deadline.limit(request.timeoutSeconds ?? requestSeconds);
        try {
            const answer = await send({ limitBytes: requestBytes, ...request, timeoutSeconds });
            silent = 0;
            return answer;
        }
        catch (error) {
            if (!(error instanceof outside_kube/* KubeError */.a) || error.status !== null)
                silent = 0;
            else if (++silent >= patience)
                gone = new outside_kube/* KubeError */.a(`no answer any more: ${error.message}`, null, null);
            throw error;
        }
    });
    return {
        server: kube.server,
        json: (path, request = {}) => ask(request, (bounded) => kube.json(path, bounded)),
        text: (path, request = {}) => ask(request, (bounded) => kube.text(path, bounded)),
    };
}

// EXTERNAL MODULE: ./src/evidence/command-error.ts
var command_error = __webpack_require__(13087);
;// CONCATENATED MODULE: ./src/evidence/collectors/collecting.ts



/** Seconds for a command on the host or in a node; the longest (a journal) takes two on a slow machine. */
const commandSeconds = 15;
/** Commands at a time: each is a process here and, through docker exec, one more in a node. */
const commandLanes = 4;
/** What went missing: many things for one reason make one sentence. */
class Shortfalls {
    byReason = new Map();
    add(what, why) {
        const reason = why.startsWith(`${what}: `) ? why.slice(what.length + 2) : why;
        this.byReason.set(reason, [...(this.byReason.get(reason) ?? []), what]);
    }
    /** `pods, leases and 12 more: no answer within 5 s`, sorted. */
    sentences() {
        return [...this.byReason]
            .map(([why, whats]) => {
            const more = whats.length > 6 ? ` and ${whats.length - 6} more` : '';
            return `${whats.slice(0, 6).join(', ')}${more}: ${why}`;
        })
            .sort();
    }
}
/** What all collectors work with. */
class Collecting {
    folder;
    run;
    nodes;
    namespaces;
    deadline;
    shortfalls = new Shortfalls();
    processes;
    log;
    inLane = lanes(commandLanes);
    unfinished = new Map();
    docker = null;
    constructor(parts) {
        this.folder = parts.folder;
        this.run = parts.run;
        this.nodes = parts.nodes;
        this.namespaces = parts.namespaces;
        this.deadline = parts.deadline;
        this.processes = parts.processes;
        this.log = parts.log;
    }
    /** A part of the collection that fails alone: its sentence goes to `failed`, the others go on. */
    async attempt(what, body) {
        if (this.deadline.passed)
            return this.shortfalls.add(what, 'no time was left');
        const mark = Symbol(what);
        this.unfinished.set(mark, what);
        try {
            await body();
        }
        catch (error) {
            this.log.debug(`${what}: ${(0,errors/* messageOf */.bD)(error)}`);
            this.shortfalls.add(what, (0,errors/* messageOf */.bD)(error));
        }
        finally {
            this.unfinished.delete(mark);
        }
    }
    /** Notes what had begun and did not end; to be called when time is up. */
    giveUp() {
        for (const what of this.unfinished.values())
            this.shortfalls.add(what, 'did not end within the time for the collection');
        this.unfinished.clear();
    }
    /**
     * Runs a command with a time limit, never longer than what is left.
     *
     * @throws Error with one sentence where it could not be started, was killed, or ended with another code than 0
     */
    async command(command) {
        const result = await this.inLane(() => this.process(command, commandSeconds));
        if (result.code === 0)
            return result;
        const [line = ''] = (0,command_error/* tellingLines */.$h)(result.stderr || result.output, 1);
        // The tool's own words, where it had any; they need no seconds, so that many failures of one kind are one sentence.
        throw new Error(result.code === null || line === '' ? `${command.tool} ${(0,command_error/* howItEnded */.qQ)(result)}` : line.trim());
    }
    /** `docker …`, once it is known that the daemon answers: a hung one would cost a time limit for each command. */
    async dockerCommand(args, seconds = commandSeconds) {
        this.docker ??= this.askDocker();
        const trouble = await this.docker;
        if (trouble !== null)
            throw new Error(trouble);
        return this.command({ tool: 'docker', args, timeoutSeconds: seconds });
    }
    async askDocker() {
        const args = ['version', '--format', '{{.Server.Version}}'];
        const result = await this.process({ tool: 'docker', args }, 8);
        if (result.code === 0)
            return null;
        if (result.timedOut)
            return `the Docker daemon does not answer (${(0,command_error/* howItEnded */.qQ)(result)})`;
        return `Docker cannot be used: ${result.notStarted ?? (0,command_error/* tellingLines */.$h)(result.output, 1)[0]?.trim() ?? (0,command_error/* howItEnded */.qQ)(result)}`;
    }
    /** What is left is asked for when the process starts: it may have waited for its lane. */
    async process(command, seconds) {
        if (this.deadline.passed)
            throw new Error('no time was left');
        return this.processes({
            ...command,
            timeoutSeconds: this.deadline.limit(command.timeoutSeconds ?? seconds),
        });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/evidence/collectors/host.ts

/** Bytes of a node's console that are kept: its end. */
const consoleBytes = 500_000;
const hostFiles = [
    { file: 'disk.txt', tool: 'df', args: ['-h'] },
    { file: 'inodes.txt', tool: 'df', args: ['-i'], optional: true },
    { file: 'uname.txt', tool: 'uname', args: ['-a'] },
    { file: 'listening.txt', tool: 'ss', args: ['-ltn'], optional: true },
    { file: 'dmesg.txt', tool: 'dmesg', args: ['--level=emerg,alert,crit,err,warn'], optional: true },
    { file: 'tools/kind.txt', tool: 'kind', args: ['version'], optional: true },
    { file: 'tools/kubectl.txt', tool: 'kubectl', args: ['version', '--client'], optional: true },
    { file: 'tools/helm.txt', tool: 'helm', args: ['version', '--short'], optional: true },
    { file: 'tools/ko.txt', tool: 'ko', args: ['version'], optional: true },
    { file: 'tools/go.txt', tool: 'go', args: ['version'], optional: true },
    { file: 'tools/go-env.txt', tool: 'go', args: ['env', 'GOTOOLCHAIN', 'GOPROXY', 'GOFLAGS', 'GOOS', 'GOARCH'], optional: true },
]; // biome-ignore format: a table, one file a line
const dockerFiles = [
    { file: 'docker-ps.txt', args: ['ps', '--all', '--no-trunc'] },
    { file: 'docker-df.txt', args: ['system', 'df'] },
    { file: 'docker-networks.txt', args: ['network', 'ls'] },
];
/** Files of Linux that tell why processes are refused: one text, each after its name. */
const kernelFiles = [
    '/proc/sys/fs/inotify/max_user_instances',
    '/proc/sys/fs/inotify/max_user_watches',
    '/proc/sys/fs/file-nr',
    '/proc/sys/kernel/pid_max',
    '/proc/sys/net/ipv4/ip_forward',
    '/proc/loadavg',
    '/proc/meminfo',
    '/proc/self/cgroup',
    '/proc/self/limits',
    '/proc/filesystems',
];
/** The machine and its Docker. Works with a cluster that is gone. */
async function collectHost(collecting) {
    const { folder, nodes } = collecting;
    const command = ({ file, tool, args, optional }) => {
        const body = async () => folder.writeText(`host/${file}`, (await collecting.command({ tool, args })).output);
        return collecting.attempt(`host/${file}`, optional ? () => body().catch(() => undefined) : body);
    };
    const docker = (file, args, write) => collecting.attempt(`host/${file}`, async () => {
        const { stdout, output } = await collecting.dockerCommand(args);
        write(stdout, output);
    });
    const json = (file, args) => docker(file, args, (stdout) => folder.writeJson(`host/${file}`, JSON.parse(stdout)));
    await Promise.all([
        json('docker-info.json', ['info', '--format', '{{json .}}']),
        ...nodes.map((node) => json(`inspect-${node}.json`, ['container', 'inspect', node])),
        ...nodes.map((node) => docker(`console-${node}.log`, ['logs', '--tail', '3000', node], (_, output) => folder.writeText(`host/console-${node}.log`, output, consoleBytes))),
        ...dockerFiles.map(({ file, args }) => docker(file, args, (stdout) => folder.writeText(`host/${file}`, stdout))),
        ...(nodes.length > 0 ? [json('docker-network-kind.json', ['network', 'inspect', 'kind'])] : []),
        ...hostFiles.map(command),
        collecting.attempt('host/kernel.txt', async () => folder.writeText('host/kernel.txt', await kernel())),
        collecting.attempt('host/environment.json', async () => folder.writeJson('host/environment.json', environment(process.env))),
    ]);
}
async function kernel() {
    const texts = await Promise.all(kernelFiles.map(async (file) => `==> ${file} <==\n${await (0,promises_.readFile)(file, 'utf8').catch(() => 'not there\n')}`));
    return texts.join('\n');
}
/** Variables that change what tools do. Their values may be secrets: only the names are kept. */
const tellingVariables = /^(?:(?:https?|no|all)_proxy|(?:docker|kind|ko|helm|runner|setup_kro)_.*|kubeconfig|go[a-z0-9]+|ci|github_actions)$/i;
/** Of these the values tell: names of clusters, repositories, platforms and toolchains. */
const plainVariables = [
    'KIND_CLUSTER_NAME',
    'KO_DOCKER_REPO',
    'GOOS',
    'GOARCH',
    'GOFLAGS',
    'GOTOOLCHAIN',
    'RUNNER_OS',
];
/** Pure: which telling variables are set. */
function environment(variables) {
    const set = Object.keys(variables).filter((name) => tellingVariables.test(name) && variables[name] !== '');
    const values = plainVariables.flatMap((name) => (variables[name] ? [[name, variables[name]]] : []));
    return { set: set.sort(), values: Object.fromEntries(values) };
}

;// CONCATENATED MODULE: ./src/evidence/collectors/logs.ts



const controllerLimit = { lines: 20_000, bytes: 4_000_000 };
const systemLimit = { lines: 3000, bytes: 600_000 };
const otherLimit = { lines: 1000, bytes: 250_000 };
/** Unhealthy pods outside kro's namespace and kube-system whose logs are read. */
const mostOtherPods = 40;
/** Log requests at a time to one node: kubelet serves them. */
const perNode = 4;
/**
 * Logs, current and previous: the controller's, those of kube-system, and those of unhealthy pods elsewhere.
 *
 * @returns what is worth reading on the node; null where it is not even known which pods there are
 */
async function collectLogs(collecting, api, kube) {
    const pods = await api.objects('pods');
    if (pods === null)
        return null;
    const { run, folder } = collecting;
    const own = pods.filter(({ metadata }) => metadata.namespace === run.namespace);
    const system = pods.filter(({ metadata }) => metadata.namespace === 'kube-system' && run.namespace !== 'kube-system');
    const others = pods
        .filter((pod) => !own.includes(pod) && !system.includes(pod) && isUnhealthy(pod))
        .map((pod) => logsOf(pod, otherLimit))
        .filter((logs) => logs.length > 0);
    if (others.length > mostOtherPods)
        folder.cut(`logs: of ${others.length} unhealthy pods outside ${run.namespace} and kube-system the first ${mostOtherPods}`);
    const wanted = [
        ...own.flatMap((pod) => logsOf(pod, controllerLimit)),
        ...system
            .sort((a, b) => Number(isUnhealthy(b)) - Number(isUnhealthy(a)))
            .flatMap((pod) => logsOf(pod, systemLimit)),
        ...others.slice(0, mostOtherPods).flat(),
    ];
    // A kubelet that does not answer must not make the API server look dead, nor cost a time limit for each log.
    const byNode = new Map();
    const kubeFor = ({ spec }) => {
        const found = byNode.get(spec?.nodeName) ?? boundedKube(kube, collecting.deadline, perNode);
        byNode.set(spec?.nodeName, found);
        return found;
    };
    const missed = await Promise.all(wanted.map((log) => collectLog(collecting, kubeFor(log.pod), log)));
    return missed.flat();
}
async function collectLog({ folder, shortfalls }, kube, { pod, container, previous, limit }) {
    const { namespace = '', name } = pod.metadata;
    const file = logFile(namespace, name, container, previous);
    const query = new URLSearchParams({ container, tailLines: String(limit.lines) });
    if (previous)
        query.set('previous', 'true');
    try {
        const path = `/api/v1/namespaces/${namespace}/pods/${name}/log?${query}`;
        const text = await kube.text(path, { limitBytes: 4 * limit.bytes });
        // kubelet says so with status 200 when the runtime has thrown the log away.
        if (/^unable to retrieve container logs for \S+$/.test(text))
            throw new outside_kube/* KubeError */.a(text, 404, null);
        if (text.split('\n').length > limit.lines)
            folder.cut(`${file}: the last ${limit.lines} lines`);
        folder.writeText(file, text, limit.bytes);
        return [];
    }
    catch (error) {
        const why = reasonOf(error);
        // `previous terminated container … not found`: it is gone, on its node too.
        if (!(error instanceof outside_kube/* KubeError */.a) || (error.status !== null && error.status < 500))
            shortfalls.add(file, why);
        else
            return [{ namespace, file, node: String(pod.spec?.nodeName ?? ''), why }];
        return [];
    }
}
/** Without the path and kubelet's URL, which differ for each log: `dial tcp 172.18.0.2:10250: connect: …`. */
const reasonOf = (error) => (0,errors/* messageOf */.bD)(error)
    .replace(/^\/api\/\S+: /, '')
    .replace(/^Get "[^"]*": /, '');
/** Path within `evidence/`. */
const logFile = (namespace, pod, container, previous) => `logs/${namespace}/${pod}/${container}${previous ? '.previous' : ''}.log`;
/** Logs that exist: a container that never started has none, and to ask for it would look like a failure. */
function logsOf(pod, limit) {
    return statusesOf(pod).flatMap(({ name, state, lastState }) => {
        const logs = [];
        if (state?.running !== undefined || state?.terminated !== undefined)
            logs.push({ pod, container: name, previous: false, limit });
        if (lastState?.terminated !== undefined)
            logs.push({ pod, container: name, previous: true, limit });
        return logs;
    });
}
function isUnhealthy(pod) {
    if (pod.status?.phase === 'Succeeded')
        return false;
    const statuses = statusesOf(pod);
    return (pod.status?.phase !== 'Running' ||
        statuses.some(({ ready, restartCount = 0, state }) => restartCount > 0 || (!ready && state?.terminated === undefined)));
}
function statusesOf({ status = {} }) {
    const fields = ['initContainerStatuses', 'containerStatuses', 'ephemeralContainerStatuses'];
    return fields.flatMap((field) => (Array.isArray(status[field]) ? status[field] : []));
}

;// CONCATENATED MODULE: ./src/evidence/collectors/controller.ts
const kroLabel = 'app.kubernetes.io/name';
/**
 * Finds the controller by kro's label, else by name, else takes what there is in kro's namespace: a broken
 * installation may lack any of it.
 */
async function findController(api, { namespace }) {
    const [pods, deployments] = await Promise.all([api.objects('pods'), api.objects('deployments.apps')]);
    const here = (objects) => {
        const own = (objects ?? []).filter(({ metadata }) => metadata.namespace === namespace);
        const labelled = own.filter(({ metadata }) => metadata.labels?.[kroLabel] === 'kro');
        if (labelled.length > 0)
            return labelled;
        const named = own.filter(({ metadata }) => /^kro(?:-|$)/.test(metadata.name));
        return named.length > 0 ? named : own;
    };
    const deployment = here(deployments)[0];
    const found = here(pods).sort((a, b) => rank(a) - rank(b));
    const template = deployment?.spec?.template;
    const name = template?.spec?.serviceAccountName ?? found[0]?.spec?.serviceAccountName ?? 'kro';
    return { account: { namespace, name: String(name) }, pods: found };
}
/** Running before anything else, what goes away last. */
const rank = ({ metadata, status }) => (status?.phase === 'Running' ? 0 : 1) + (metadata.deletionTimestamp === undefined ? 0 : 2);

;// CONCATENATED MODULE: ./src/evidence/collectors/network.ts

/**
 * Runs on the node: finds the sandbox of the pod (by `ctr`, which every KinD node has) and runs the other script in
 * its network namespace, where its resolv.conf is in the place of the node's; a mount that only this process sees.
 * Both scripts are constants: what differs comes as arguments.
 */
const enterScript = String.raw `
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
`;
/**
 * Tries pairs of kind and target, all at once; one line for each: kind, target, exit code, nanoseconds, answer,
 * separated by tabs.
 */
const probeScript = String.raw `
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
`;
/** `network/controller.json`: what the controller's own network reaches. */
async function collectNetwork(collecting, api) {
    const { run, nodes, folder } = collecting;
    const pods = api === null ? [] : (await findController(api, run)).pods;
    const [probes, pod] = [await targets(api), pods[0]];
    const home = String(pod?.spec?.nodeName ?? '');
    const order = nodes.includes(home) ? [home] : nodes;
    const troubles = [];
    for (const node of order) {
        try {
            const asked = probes.flatMap(({ kind, target }) => [kind, target]);
            const enter = ['exec', '--privileged', node, 'bash', '-c', enterScript, 'network', probeScript];
            const args = [...enter, run.namespace, pod?.metadata.name ?? ''];
            const { stdout } = await collecting.dockerCommand([...args, ...asked], 20);
            folder.writeJson('network/controller.json', readProbes(node, stdout, probes));
            return;
        }
        catch (error) {
            troubles.push(`${node}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    throw new Error(troubles.join('; ') || `the controller runs on ${home || 'no node'}, which is no container here`);
}
/** A name that is not found is so at once; the resolver waits twice two seconds for a server that is silent. */
const silentSeconds = 3.9;
/** Pure: the script's output as a record. */
function readProbes(node, output, probes) {
    const lines = output.split('\n').map((line) => line.split('\t'));
    const pod = lines.find(([first]) => first === 'pod')?.[1] ?? '';
    const record = { node, pod, probes: [] };
    for (const { kind, target, what } of probes) {
        const [, , code, nanoseconds, answer = ''] = lines.find((line) => line[0] === kind && line[1] === target) ?? [];
        if (code === undefined)
            continue;
        const seconds = Math.round(Number(nanoseconds) / 1e6) / 1000;
        const said = seconds >= silentSeconds ? answer.replace(/^not resolved by/, 'no answer from') : answer;
        record.probes.push({ kind, target, what, ok: code === '0', seconds, answer: said.trim() });
    }
    return record;
}
/** Service range of KinD unless its config says otherwise: where to knock when the API server cannot be asked. */
const kindDefaults = { api: '10.96.0.1:443', dns: '10.96.0.10:53' };
async function targets(api) {
    const services = (await api?.objects('services')) ?? [];
    const slices = (await api?.objects('endpointslices.discovery.k8s.io')) ?? [];
    const service = addressOf(services, 'default', 'kubernetes', 'https') ?? kindDefaults.api;
    const dns = addressOf(services, 'kube-system', 'kube-dns', 'dns-tcp') ?? kindDefaults.dns;
    return [
        { kind: 'tcp', target: service, what: 'API service' },
        { kind: 'http', target: `https://${service}/readyz`, what: 'API service' },
        ...endpointsOf(slices, 'default', 'kubernetes', 'https').map((target) => ({
            kind: 'tcp',
            target,
            what: 'API endpoint',
        })),
        { kind: 'dns', target: 'kubernetes.default.svc', what: 'DNS' },
        { kind: 'tcp', target: dns, what: 'DNS service' },
        ...endpointsOf(slices, 'kube-system', 'kube-dns', 'dns-tcp').map((target) => ({
            kind: 'tcp',
            target,
            what: 'DNS endpoint',
        })),
    ];
}
function addressOf(services, namespace, name, portName) {
    const service = services.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name);
    const ports = (service?.spec?.ports ?? []);
    const port = (ports.find((known) => known.name === portName) ?? ports[0])?.port;
    const address = service?.spec?.clusterIP;
    return typeof address === 'string' && address !== 'None' && port !== undefined ? join(address, port) : null;
}
function endpointsOf(slices, namespace, service, portName) {
    return slices
        .filter(({ metadata }) => metadata.namespace === namespace && metadata.labels?.['kubernetes.io/service-name'] === service)
        .flatMap((slice) => {
        const port = (slice.ports ?? []).find(({ name }) => name === portName)?.port;
        const endpoints = (slice.endpoints ?? []);
        return port === undefined
            ? []
            : endpoints.flatMap(({ addresses = [] }) => addresses.map((address) => join(address, port)));
    });
}
const join = (address, port) => address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

;// CONCATENATED MODULE: ./src/evidence/collectors/node.ts
/** Bytes of a journal or console that are kept: its end. */
const journalBytes = 1_500_000;
const journal = (unit) => [
    'journalctl',
    '--no-pager',
    '--lines=3000',
    `--unit=${unit}`,
];
const shell = (script) => ['bash', '-c', script];
/** Most telling first. */
const nodeFiles = [
    { file: 'kubelet.log', command: journal('kubelet') },
    { file: 'containerd.log', command: journal('containerd') },
    { file: 'containers.txt', command: shell('ctr --namespace=k8s.io containers ls; echo; ctr --namespace=k8s.io tasks ls') },
    { file: 'crictl-ps.txt', command: ['crictl', 'ps', '--all'], optional: true },
    { file: 'crictl-images.json', command: ['crictl', 'images', '--output=json'], optional: true },
    { file: 'readyz.txt', command: ['curl', '--noproxy', '*', '-ksS', '--max-time', '5', 'https://127.0.0.1:6443/readyz?verbose'], optional: true },
    { file: 'failed-units.txt', command: ['systemctl', 'list-units', '--failed', '--no-pager', '--plain'] },
    { file: 'kind-version.txt', command: ['cat', '/kind/version'] },
    { file: 'resolv.conf', command: ['cat', '/etc/resolv.conf'] },
    { file: 'disk.txt', command: shell('df -h; echo; df -i') },
    { file: 'memory.txt', command: shell('cat /proc/meminfo /proc/loadavg; cat /proc/pressure/* 2>/dev/null') },
    { file: 'cni.txt', command: shell('for f in /etc/cni/net.d/*; do echo "==> $f <=="; cat "$f"; done; ls /opt/cni/bin') },
    { file: 'certs.d.txt', command: shell('find /etc/containerd/certs.d -name hosts.toml -exec sh -c \'echo "==> $1 <=="; cat "$1"\' _ {} ";" 2>/dev/null; true') },
    { file: 'containerd-config.toml', command: ['cat', '/etc/containerd/config.toml'] },
    { file: 'addresses.txt', command: shell('ip -brief address; ip route') },
    { file: 'services.txt', command: shell('iptables-save -t nat 2>/dev/null | grep -E "KUBE-(SERVICES|SVC|SEP)" | head -n 400; nft list tables 2>/dev/null; true') },
    { file: 'drops.txt', command: shell('iptables-save -t filter 2>/dev/null | grep -vE "^#|KUBE-" | head -n 200; true') },
    { file: 'journal.log', command: ['journalctl', '--no-pager', '--lines=1500'] },
]; // biome-ignore format: a table, one file a line
/**
 * What a node says of itself: needs Docker, and neither the API server nor kubelet.
 *
 * @throws Error where the node cannot be entered: paused, stopped, or gone
 */
async function collectNode(collecting, node) {
    await collecting.dockerCommand(['exec', node, 'true'], 8);
    await Promise.all([
        collecting.attempt(`nodes/${node}/images.json`, () => node_images(collecting, node)),
        ...nodeFiles.map(({ file, command, optional }) => {
            const name = `nodes/${node}/${file}`;
            const body = async () => {
                const { output } = await collecting.dockerCommand(['exec', node, ...command]);
                collecting.folder.writeText(name, output, journalBytes);
            };
            return collecting.attempt(name, optional ? () => body().catch(() => undefined) : body);
        }),
    ]);
}
async function node_images(collecting, node) {
    const { stdout } = await collecting.dockerCommand([
        'exec',
        node,
        'ctr',
        '--namespace=k8s.io',
        'images',
        'ls',
    ]);
    collecting.folder.writeJson(`nodes/${node}/images.json`, { images: readImages(stdout) });
}
/** Pure: the table that `ctr images ls` prints (REF TYPE DIGEST SIZE PLATFORMS LABELS), sorted by reference. */
function readImages(table) {
    return table
        .split('\n')
        .flatMap((line) => {
        const found = /^(\S+)\s+\S+\s+(sha256:[0-9a-f]+)\s+([\d.]+ \S+|-)\s+(\S+)/.exec(line);
        const [, reference = '', digest = '', size = '', platforms = ''] = found ?? [];
        return found === null ? [] : [{ reference, digest, size, platforms: platforms.split(',') }];
    })
        .sort((a, b) => (a.reference < b.reference ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/evidence/collectors/node-logs.ts

/** Bytes of each log that are read on the node. */
const bytesEach = 400_000;
/**
 * The last two logs of every container of the given namespaces, as kubelet keeps them, each after a line with its
 * path. A constant: what differs comes as arguments.
 */
const script = `
bytes=$1; shift
for namespace in "$@"; do
  for container in /var/log/pods/"$namespace"_*/*/; do
    for file in $(ls "$container" 2>/dev/null | grep -E '^[0-9]+[.]log$' | sort -rn | head -n 2); do
      echo "==> $container$file <=="
      tail -c "$bytes" "$container$file"
    done
  done
done
`;
/** Logs without API server and kubelet: read on the node itself. Only those that are not there yet are written. */
async function collectNodeLogs(collecting, node, namespaces, written) {
    const { run, folder } = collecting;
    const wanted = [
        ...new Set([run.namespace, 'kube-system', 'default', ...collecting.namespaces, ...namespaces]),
    ];
    const result = await collecting.dockerCommand(['exec', node, 'bash', '-c', script, 'logs', String(bytesEach), ...wanted], 20);
    for (const { file, text } of splitLogs(result.stdout)) {
        if (written(file))
            continue;
        if (text.length >= bytesEach * 0.9)
            folder.cut(`${file}: the last ${bytesEach} bytes, read on ${node}`);
        folder.writeText(file, text);
    }
}
/**
 * Pure: the output of the script as logs. The first log of a container is its newest; lines lose what the container
 * runtime puts in front (`2026-01-02T03:04:05Z stderr F `), parts of a long line are joined.
 */
function splitLogs(output) {
    const logs = [];
    const seen = new Set();
    const header = /^==> \/var\/log\/pods\/([^_/]+)_([^_/]+)_[^/]*\/([^/]+)\/\d+\.log <==$/;
    let text = null;
    const end = () => {
        const log = logs.at(-1);
        if (log !== undefined && text !== null)
            log.text = plain(text);
    };
    for (const line of output.split('\n')) {
        const found = header.exec(line);
        if (found === null)
            text?.push(line);
        else {
            end();
            const [, namespace = '', pod = '', container = ''] = found;
            const current = logFile(namespace, pod, container, false);
            logs.push({ file: seen.has(current) ? logFile(namespace, pod, container, true) : current, text: '' });
            seen.add(current);
            text = [];
        }
    }
    end();
    return logs;
}
function plain(lines) {
    let text = '';
    for (const line of lines) {
        const [prefix = '', part] = /^\S+ (?:stdout|stderr) ([FP]) /.exec(line) ?? [];
        text += line.slice(prefix.length) + (part === 'P' ? '' : '\n');
    }
    return text.replace(/\n{2,}$/, '\n').replace(/^\n$/, '');
}

// EXTERNAL MODULE: ./src/kro/access.ts
var access = __webpack_require__(2190);
// EXTERNAL MODULE: ./src/versions/version.ts
var versions_version = __webpack_require__(19557);
;// CONCATENATED MODULE: ./src/evidence/rbac-rules.ts
/**
 * The rules that a ServiceAccount really has, each with the binding and the role that it comes from: also through the
 * groups that the API server puts every ServiceAccount in. A binding whose role is not there gives none.
 */
function resolveRules(account, rbac) {
    const bound = [...rbac.clusterRoleBindings, ...rbac.roleBindings].filter((binding) => subjectsOf(binding).some((subject) => means(subject, account)));
    return bound.flatMap((binding) => {
        const { namespace } = binding.metadata;
        const ref = (binding.roleRef ?? {});
        const role = ref.kind === 'Role'
            ? rbac.roles.find(({ metadata }) => metadata.name === ref.name && metadata.namespace === namespace)
            : rbac.clusterRoles.find(({ metadata }) => metadata.name === ref.name);
        const rules = Array.isArray(role?.rules) ? role.rules : [];
        return rules.map((rule) => ({
            binding: [binding.kind, namespace, binding.metadata.name].filter(Boolean).join('/'),
            role: [ref.kind, ref.kind === 'Role' ? namespace : null, ref.name].filter(Boolean).join('/'),
            namespace: namespace ?? null,
            apiGroups: rule.apiGroups ?? [],
            resources: rule.resources ?? [],
            resourceNames: rule.resourceNames ?? [],
            nonResourceURLs: rule.nonResourceURLs ?? [],
            verbs: rule.verbs ?? [],
        }));
    });
}
const subjectsOf = (binding) => Array.isArray(binding.subjects) ? binding.subjects : [];
function means({ kind, name, namespace }, account) {
    if (kind === 'ServiceAccount')
        return name === account.name && namespace === account.namespace;
    if (kind === 'User')
        return name === `system:serviceaccount:${account.namespace}:${account.name}`;
    const groups = [
        'system:serviceaccounts',
        `system:serviceaccounts:${account.namespace}`,
        'system:authenticated',
    ];
    return kind === 'Group' && groups.includes(name ?? '');
}

;// CONCATENATED MODULE: ./src/evidence/collectors/rbac.ts




/** SubjectAccessReviews asked at most: an RGD needs about a dozen. */
const mostChecks = 400;
const rbacGroup = 'rbac.authorization.k8s.io';
/** `rbac/access.json`: what the controller's ServiceAccount has, what it needs, and what of it is denied. */
async function collectAccess(collecting, api, kube) {
    const { run, folder } = collecting;
    const [{ account }, ...lists] = await Promise.all([
        findController(api, run),
        ...['clusterrolebindings', 'rolebindings', 'clusterroles', 'roles'].map((name) => api.objects(`${name}.${rbacGroup}`)),
    ]);
    const [clusterRoleBindings, roleBindings, clusterRoles, roles] = lists.map((list) => list ?? []);
    const rgds = (await api.objects('resourcegraphdefinitions.kro.run')) ?? [];
    const needs = [
        ...(0,access/* neededAccess */.EQ)(await knownVersion(api, run.kroVersion), run.namespace),
        ...(await neededByRgds(api, rgds)),
    ];
    if (needs.length > mostChecks)
        folder.cut(`rbac/access.json: the first ${mostChecks} of ${needs.length} checks`);
    const checks = await Promise.all(needs.slice(0, mostChecks).map((need) => check(kube, account, need)));
    const failed = checks.filter((answer) => answer instanceof Error);
    const [first] = failed;
    if (first !== undefined)
        collecting.shortfalls.add(`${failed.length} of ${checks.length} access reviews`, first.message);
    folder.writeJson('rbac/access.json', {
        serviceAccount: account,
        rules: resolveRules(account, {
            clusterRoleBindings: clusterRoleBindings ?? [],
            roleBindings: roleBindings ?? [],
            clusterRoles: clusterRoles ?? [],
            roles: roles ?? [],
        }),
        checks: checks.flatMap((answer) => (answer instanceof Error ? [] : [answer])),
    });
}
async function check(kube, account, need) {
    try {
        const { verb, group, resource, subresource, namespace, neededBy } = need;
        const { allowed, reason } = await (0,access/* accessReview */.xJ)(kube, account, need);
        return { verb, group, resource, subresource, namespace, allowed, neededBy, reason };
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** The run's own word, where it is a version; else by what differs: GraphRevisions came with v0.9. */
async function knownVersion(api, version) {
    if (version !== null && (0,versions_version/* parseVersion */.ot)(version) !== null)
        return version;
    const crds = await api.objects('customresourcedefinitions.apiextensions.k8s.io');
    const names = crds?.map(({ metadata }) => metadata.name) ?? [];
    if (names.includes('graphrevisions.internal.kro.run') ||
        !names.includes('resourcegraphdefinitions.kro.run'))
        return null;
    return 'v0.8.5';
}
async function neededByRgds(api, rgds) {
    const resourceOf = await api.resourceOf(rgds.flatMap(apiVersionsOf));
    return rgds.flatMap((rgd) => (0,access/* neededForRgd */.AP)(rgd, resourceOf));
}
function apiVersionsOf(rgd) {
    const { schema = {}, resources = [] } = (rgd.spec ?? {});
    const mentioned = resources.flatMap(({ template, externalRef }) => [
        template?.apiVersion,
        externalRef?.apiVersion,
    ]);
    return [
        `${schema.group ?? 'kro.run'}/${schema.apiVersion ?? 'v1alpha1'}`,
        ...mentioned.filter((version) => typeof version === 'string'),
    ];
}

;// CONCATENATED MODULE: ./src/evidence/collectors/source.ts


/** What decides how ko and make build kro. */
const buildFiles = ['.ko.yaml', 'go.mod', 'Makefile', 'helm/values.yaml'];
/** `source/…`: the build files of kro's checkout, as they were. One that is not there is no failure. */
async function collectSource(collecting, workspace) {
    const { folder, run } = collecting;
    if (run.source === null)
        return;
    const checkout = (0,external_node_path_.resolve)(workspace, run.source);
    for (const file of buildFiles) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(checkout, file), 'utf8').catch(() => null);
        if (text !== null)
            folder.writeText(`source/${file.replace(/^\./, '')}`, text);
    }
}

;// CONCATENATED MODULE: ./src/evidence/shares.ts
/** Files that tell most: what kro is, whether it runs, and why it does not. */
const most = /^(?:api\/(?:pods|events|nodes|version|deployments\.apps|leases\.|resourcegraphdefinitions\.|graphrevisions\.|customresourcedefinitions\.|[^/]*\.kro\.run)|events\.txt|rbac\/|network\/|collection\.json)/;
/** Files that are large, and tell something seldom. */
const least = /^(?:api\/(?:clusterroles|configmaps|apiservices|roles|serviceaccounts)|nodes\/[^/]+\/(?:journal\.log|containerd|services|disk)|host\/)/;
/**
 * Up to which part of the byte budget a file may fill the folder. Everything is collected at once, so that what
 * comes first is chance; with shares a large journal cannot take the room of the controller's log.
 *
 * @param file within `evidence/`
 * @param kroNamespace whose logs tell most
 */
function shareOf(file, kroNamespace) {
    if (most.test(file) || file.startsWith(`logs/${kroNamespace}/`))
        return 1;
    return least.test(file) ? 0.4 : 0.7;
}

;// CONCATENATED MODULE: ./src/evidence/folder.ts



/** What collect writes, and so removes first: the steps and the run's record belong to the job. */
const collected = [
    'api',
    'logs',
    'rbac',
    'network',
    'nodes',
    'host',
    'source',
    'events.txt',
    'collection.json',
];
/** A rest of the budget that is smaller than this is not worth a file. */
const smallestPiece = 2048;
/**
 * `evidence/` of a report folder while it is filled: every text is redacted before it is written, every byte counts
 * against the budget, and what did not fit is noted. Files appear whole (written beside, then renamed), so that a
 * job that is killed leaves only readable ones.
 */
class EvidenceFolder {
    /** What was cut, one sentence each. */
    truncated = [];
    files = 0;
    bytes = 0;
    root;
    redaction;
    limit;
    kroNamespace;
    closed = false;
    /**
     * @param report the report folder; what an earlier collection left in its `evidence/` is removed
     * @param limitBytes for all of `evidence/`, with what the steps have written already
     * @param kroNamespace what is of it tells most
     */
    constructor(report, redaction, limitBytes, kroNamespace) {
        this.root = (0,external_node_path_.join)(report, 'evidence');
        this.redaction = redaction;
        this.limit = limitBytes;
        this.kroNamespace = kroNamespace;
        for (const name of collected)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.root, name), { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(this.root, { recursive: true });
        this.countExisting(this.root);
    }
    /**
     * A text, from its end where it is too long: what failed stands at the end of logs.
     *
     * @param file within `evidence/`, with `/`
     * @param limitBytes of this file alone
     */
    writeText(file, text, limitBytes = Number.MAX_SAFE_INTEGER) {
        const masked = this.redaction.text(text);
        const room = this.room(file, limitBytes);
        const size = Buffer.byteLength(masked);
        if (size <= room) {
            this.put(file, masked);
            return;
        }
        if (room < smallestPiece) {
            this.cut(`${file} was left out: no room for its ${size} bytes`);
            return;
        }
        const end = Buffer.from(masked)
            .subarray(size - room)
            .toString('utf8');
        const kept = end.slice(end.indexOf('\n') + 1);
        this.cut(`${file}: the last ${Buffer.byteLength(kept)} of ${size} bytes`);
        this.put(file, kept);
    }
    /** A record as JSON; never cut, since half a record is none. */
    writeJson(file, value) {
        const text = `${JSON.stringify(this.redaction.object(value), null, 2)}\n`;
        const size = Buffer.byteLength(text);
        if (size > this.room(file))
            this.cut(`${file} was left out: no room for its ${size} bytes`);
        else
            this.put(file, text);
    }
    /**
     * A List of objects, in their order; where they do not all fit, the first ones.
     *
     * @param missing how many there are beyond these, as far as that is known. A List that is not whole says so, as the
     * API server does (`metadata.remainingItemCount`): what is not in it may still be there.
     */
    writeObjects(file, objects, missing = 0) {
        const room = this.room(file) - 200;
        const texts = [];
        let size = 0;
        for (const object of objects) {
            const text = JSON.stringify(this.redaction.object(object), null, 2).replaceAll('\n', '\n    ');
            size += Buffer.byteLength(text) + 6;
            if (size > room)
                break;
            texts.push(`    ${text}`);
        }
        const remaining = objects.length - texts.length + missing;
        if (texts.length < objects.length)
            this.cut(`${file}: ${texts.length} of ${objects.length + missing} objects`);
        if (texts.length === 0 && remaining > 0)
            return;
        const metadata = remaining === 0 ? '' : `\n  "metadata": { "remainingItemCount": ${remaining} },`;
        const items = texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n  ]`;
        this.put(file, `{\n  "apiVersion": "v1",\n  "kind": "List",${metadata}\n  "items": ${items}\n}\n`);
    }
    /** Notes that something was cut elsewhere. */
    cut(sentence) {
        if (!this.closed)
            this.truncated.push(this.redaction.text(sentence));
    }
    /** Nothing is written any more: a collector that is late must not change what was already counted. */
    close() {
        this.closed = true;
    }
    room(file, limitBytes = Number.MAX_SAFE_INTEGER) {
        return Math.max(0, Math.min(limitBytes, this.limit * shareOf(file, this.kroNamespace) - this.bytes));
    }
    put(file, text) {
        if (this.closed)
            return;
        const path = (0,external_node_path_.join)(this.root, ...file.split('/').map(safeName));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(`${path}.new`, text);
        (0,external_node_fs_.renameSync)(`${path}.new`, path);
        this.files += 1;
        this.bytes += Buffer.byteLength(text);
    }
    countExisting(folder) {
        for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory())
                this.countExisting(path);
            else if (entry.isFile()) {
                this.files += 1;
                this.bytes += (0,external_node_fs_.statSync)(path).size;
            }
        }
    }
}
/** Names of objects become names of files, also in an artifact that is unpacked on Windows. */
function safeName(name) {
    const safe = name.replaceAll(/[^\w.@-]/g, '-');
    return safe === '' || safe === '.' || safe === '..' ? '-' : safe.slice(0, 200);
}

;// CONCATENATED MODULE: ./src/evidence/collect.ts















/** Seconds of the budget that are kept for the record itself and for what runs over its own limit. */
const reserveSeconds = 1;
/**
 * Takes evidence of everything that can be reached, all at once: API objects, logs, access, network from the
 * controller's place, nodes, host. Whatever fails, fails alone and says so in the record, which is also
 * `collection.json`. Ends within its time, whatever hangs.
 */
async function collect(options) {
    const { clock, budgets, redaction } = options;
    const began = { seconds: clock.seconds(), date: clock.date() };
    const folder = new EvidenceFolder(options.folder, redaction, budgets.bytes, options.run.namespace);
    const deadline = new Deadline(clock, Math.max(budgets.seconds * 0.8, budgets.seconds - reserveSeconds));
    const collecting = new Collecting({ ...options, folder, deadline });
    await within(deadline.left() + reserveSeconds / 2, collectAll(collecting, options), undefined);
    collecting.giveUp();
    const record = {
        collectedAt: began.date.toISOString(),
        files: folder.files + 1,
        bytes: folder.bytes,
        seconds: Math.round((clock.seconds() - began.seconds) * 1000) / 1000,
        truncated: [...folder.truncated].sort(),
        failed: collecting.shortfalls.sentences(),
        redacted: redaction.counts(),
    };
    folder.writeJson('collection.json', record);
    folder.close();
    return redaction.object(record);
}
async function collectAll(collecting, options) {
    const written = (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.folder, 'evidence', file));
    await Promise.all([
        collectCluster(collecting, options, written),
        ...collecting.nodes.map((node) => collecting.attempt(`node ${node}`, () => collectNode(collecting, node))),
        collectHost(collecting),
        collecting.attempt('source', () => collectSource(collecting, options.workspace ?? process.cwd())),
    ]);
}
/** What the API server knows, and what needs that knowledge; where it does not answer, what the nodes know. */
async function collectCluster(collecting, { kube, noKube }, written) {
    const bounded = kube === null ? null : boundedKube(kube, collecting.deadline);
    const api = bounded === null ? null : new Api(collecting, bounded);
    const silent = api === null ? (noKube ?? 'there is no kubeconfig') : await api.greet().then(() => null, errors/* messageOf */.bD);
    const network = async (known) => {
        if (collecting.nodes.length === 0)
            return;
        await collecting.attempt('network/controller.json', () => collectNetwork(collecting, known));
    };
    if (kube === null || api === null || bounded === null || silent !== null) {
        collecting.shortfalls.add('everything of the API server', silent ?? 'there is none');
        await Promise.all([logsOnNodes(collecting, [], written), network(null)]);
        return;
    }
    await Promise.all([
        api.collect(),
        collecting.attempt('logs', async () => {
            const missed = await collectLogs(collecting, api, kube);
            if (missed === null || missed.length > 0)
                await logsOnNodes(collecting, missed ?? [], written);
        }),
        collecting.attempt('rbac/access.json', () => collectAccess(collecting, api, bounded)),
        network(api),
    ]);
}
/** Reads logs on the nodes; says which could not be had there either, and once for each node why it was needed. */
async function logsOnNodes(collecting, missed, written) {
    const namespaces = new Set(missed.map(({ namespace }) => namespace));
    await Promise.all(collecting.nodes.map((node) => collecting.attempt(`logs on ${node}`, () => collectNodeLogs(collecting, node, namespaces, written))));
    const found = missed.filter(({ file }) => written(file));
    for (const { file, why } of missed)
        if (!written(file))
            collecting.shortfalls.add(file, why);
    for (const [node, why] of new Map(found.map((log) => [log.node, log.why])))
        collecting.shortfalls.add(`logs through the API server from ${node} (read on the node instead)`, why);
}

;// CONCATENATED MODULE: ./src/evidence/item-lines.ts
/**
 * Where each object of a List stands in its file, as `JSON.stringify` and kubectl indent it. Empty where the file is
 * written otherwise, on one line for example.
 */
function itemLines(lines) {
    const items = lines.findIndex((line) => /^\s*"items": \[$/.test(line));
    const indent = /^(\s+)\{$/.exec(lines[items + 1] ?? '')?.[1];
    if (items === -1 || indent === undefined)
        return [];
    const ranges = [];
    let first = -1;
    for (let index = items + 1; index < lines.length; index += 1) {
        const line = lines[index];
        if (line === `${indent}{`)
            first = index;
        else if (first !== -1 && (line === `${indent}}` || line === `${indent}},`)) {
            ranges.push({ first, last: index });
            first = -1;
        }
    }
    return ranges;
}

;// CONCATENATED MODULE: ./src/evidence/reader.ts



/** Characters of a line that a quote keeps. */
const reader_quoteLimit = 300;
/**
 * Reads `evidence/` of a report folder. The same folder gives the same evidence in the same order on any machine;
 * what is missing or broken is as if it had not been collected.
 */
async function readEvidence(reportFolder) {
    return new Folder(reportFolder);
}
class Folder {
    run;
    steps;
    access;
    network;
    collection;
    logs;
    files;
    root;
    known;
    texts = new Map();
    lists = new Map();
    ranges = new Map();
    partial = new Set();
    constructor(root) {
        this.root = root;
        this.files = filesIn((0,external_node_path_.join)(root, 'evidence'), 'evidence').sort();
        this.known = new Set(this.files);
        this.logs = this.files.flatMap(logOf);
        this.run = this.record('evidence/run.json', 'namespace');
        this.access = this.record('evidence/rbac/access.json', 'serviceAccount');
        this.network = this.record('evidence/network/controller.json', 'probes');
        this.collection = this.record('evidence/collection.json', 'failed');
        const steps = this.json('evidence/steps.json');
        this.steps = Array.isArray(steps) ? steps.filter((step) => isObject(step) && 'step' in step) : [];
    }
    text(file) {
        let text = this.texts.get(file);
        if (text === undefined) {
            text = this.known.has(file) ? readText((0,external_node_path_.join)(this.root, file)) : null;
            this.texts.set(file, text);
        }
        return text;
    }
    objects(resource) {
        return this.list(resource) ?? [];
    }
    listed(resource) {
        return this.list(resource) !== null && !this.partial.has(resource);
    }
    grep(pattern, files, limit = 20) {
        // Without its flags for going on where it stopped: every line is a text of its own.
        const line = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, ''));
        const found = [];
        for (const file of files)
            for (const [index, text] of (this.text(file)?.split(/\r?\n/) ?? []).entries()) {
                if (found.length >= limit)
                    return found;
                if (line.test(text))
                    found.push(quote(file, index, text));
            }
        return found;
    }
    quoteObject(resource, object, needle) {
        const file = fileOf(resource);
        const lines = (this.text(file) ?? '').split(/\r?\n/);
        const { first, last } = this.rangeOf(resource, object, lines);
        for (let index = first; index <= last; index += 1)
            if (lines[index]?.includes(needle))
                return quote(file, index, lines[index] ?? '');
        return quote(file, first, lines[first] ?? '');
    }
    rangeOf(resource, object, lines) {
        const ranges = this.ranges.get(resource) ?? itemLines(lines);
        this.ranges.set(resource, ranges);
        const index = this.objects(resource).findIndex((known) => known === object || isSame(known, object));
        return ranges[index] ?? { first: 0, last: lines.length - 1 };
    }
    list(resource) {
        const known = this.lists.get(resource);
        if (known !== undefined)
            return known;
        const list = this.json(fileOf(resource));
        const items = isObject(list) && Array.isArray(list.items) ? list.items.filter(isKubeObject) : null;
        const metadata = isObject(list) ? list.metadata : null;
        if (isObject(metadata) && Number(metadata.remainingItemCount) > 0)
            this.partial.add(resource);
        this.lists.set(resource, items);
        return items;
    }
    record(file, field) {
        const value = this.json(file);
        return isObject(value) && field in value ? value : null;
    }
    json(file) {
        try {
            return JSON.parse(this.text(file) ?? '');
        }
        catch {
            return null;
        }
    }
}
const fileOf = (resource) => `evidence/api/${resource}.json`;
function quote(file, index, text) {
    return { file, line: index + 1, text: text.trim().slice(0, reader_quoteLimit) };
}
/** Paths relative to the report folder; links are not followed out of an artifact. */
function filesIn(folder, name) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
            if (entry.isDirectory())
                return filesIn((0,external_node_path_.join)(folder, entry.name), `${name}/${entry.name}`);
            return entry.isFile() && !entry.name.endsWith('.new') ? [`${name}/${entry.name}`] : [];
        });
    }
    catch {
        return [];
    }
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
function logOf(file) {
    const found = /^evidence\/logs\/([^/]+)\/([^/]+)\/([^/]+?)(\.previous)?\.log$/.exec(file);
    const [, namespace = '', pod = '', container = '', previous] = found ?? [];
    return found === null ? [] : [{ namespace, pod, container, previous: previous !== undefined, file }];
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isKubeObject = (value) => isObject(value) && isObject(value.metadata) && typeof value.metadata.name === 'string';
const isSame = (a, b) => a.metadata.name === b.metadata.name &&
    a.metadata.namespace === b.metadata.namespace &&
    a.metadata.uid === b.metadata.uid;

;// CONCATENATED MODULE: ./src/report/diagnosis-json.ts
/** diagnosis.json: fields in the order of the contract, whatever order they were made in. */
function diagnosisJson(diagnosis) {
    const { schemaVersion, outcome, failedStep, cause, findings, versions, timeline, collected } = diagnosis;
    const { files, bytes, seconds, truncated, failed } = collected;
    const ordered = {
        schemaVersion,
        outcome,
        failedStep,
        cause,
        findings: findings.map(orderedFinding),
        versions,
        timeline: timeline.map(({ step, start, seconds: lasted, outcome: ended }) => ({
            step,
            start,
            seconds: lasted,
            outcome: ended,
        })),
        collected: { files, bytes, seconds, truncated, failed },
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
function orderedFinding(finding) {
    const { rule, dimension, severity, title, detail, object, evidence, fix, causedBy } = finding;
    return {
        rule,
        dimension,
        severity,
        title,
        detail,
        object,
        evidence: evidence.map(({ file, line, text }) => ({ file, line, text })),
        fix,
        causedBy,
    };
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/page/markup.ts

/** Markup that was made by `html`, and only there. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Markup from a template: whatever is put into it becomes text, unless it is markup itself. So no text from a cluster
 * can become an element, an attribute or a script, and nobody has to think of escaping it.
 */
function html(strings, ...parts) {
    return new Markup(strings.map((string, place) => string + (place < parts.length ? inner(parts[place]) : '')).join(''));
}
function inner(part) {
    if (part === undefined || part === null || part === false)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (Array.isArray(part))
        return part.map(inner).join('');
    return (0,report_escape/* escapeHtml */.ZD)(String(part));
}
const nothing = html ``;
/** Text in the page that is not markup: our own style and script, and JSON. */
const raw = (text) => new Markup(text);

;// CONCATENATED MODULE: ./src/report/page/access.ts

/** What the controller needs against what it may do, and where its rules come from. */
function accessMatrix({ access }) {
    if (access === null || access.checks.length === 0)
        return nothing;
    const verbs = [...new Set(access.checks.map(({ verb }) => verb))];
    const rows = new Map();
    for (const check of access.checks) {
        const key = resourceName(check);
        rows.set(key, [...(rows.get(key) ?? []), check]);
    }
    const denied = access.checks.filter(({ allowed }) => !allowed).length;
    const body = [...rows]
        .sort(([, a], [, b]) => Number(b.some(isDenied)) - Number(a.some(isDenied)))
        .map(([name, checks]) => matrixRow(name, checks, verbs));
    return html `<section id="access"><h2>What the controller may do</h2>
<p>ServiceAccount <code>${access.serviceAccount.namespace}/${access.serviceAccount.name}</code>: ${denied === 0
        ? `all ${access.checks.length} permissions that it needs are granted.`
        : `${denied} of ${access.checks.length} permissions that it needs are denied.`}</p>
<table><thead><tr><th>resource</th><th>needed by</th>${verbs.map((verb) => html `<th class="c">${verb}</th>`)}</tr></thead><tbody>${body}</tbody></table>
${grantedBy(access)}</section>`;
}
const isDenied = ({ allowed }) => !allowed;
const resourceName = ({ group, resource, subresource, namespace }) => `${resource}${group === '' ? '' : `.${group}`}${subresource === null ? '' : `/${subresource}`}${namespace === null ? '' : ` in ${namespace}`}`;
function matrixRow(name, checks, verbs) {
    const cells = verbs.map((verb) => {
        const asked = checks.filter((check) => check.verb === verb);
        if (asked.length === 0)
            return html `<td class="c soft">·</td>`;
        return asked.some(isDenied) ? html `<td class="c bad">✗ no</td>` : html `<td class="c good">✓</td>`;
    });
    const needed = [...new Set(checks.map(({ neededBy }) => neededBy))].join(', ');
    return html `<tr data-line><td>${name}</td><td>${needed}</td>${cells}</tr>`;
}
function grantedBy({ rules }) {
    if (rules.length === 0)
        return html `<p class="bad">No binding grants it anything.</p>`;
    return html `<details><summary>${rules.length === 1 ? 'One rule is' : `${rules.length} rules are`} granted to it</summary>
<table><thead><tr><th>binding</th><th>role</th><th>API groups</th><th>resources</th><th>verbs</th></tr></thead><tbody>${rules
        .slice(0, 200)
        .map(({ binding, role, apiGroups, resources, verbs }) => html `<tr data-line><td>${binding}</td><td>${role}</td><td>${apiGroups.map((group) => group || '(core)').join(', ')}</td><td>${resources.join(', ')}</td><td>${verbs.join(', ')}</td></tr>`)}</tbody></table></details>`;
}

;// CONCATENATED MODULE: ./src/report/page/files.ts




/** Characters of log that the page holds at most; the whole is in the evidence beside it. */
const textLimit = 2_500_000;
const tailLines = 1500;
/** Lines shown around a quote, where not the whole file is. */
const around = 12;
const lineLimit = 2000;
/**
 * Files worth reading on the page: those that findings quote, logs of failed steps, of the controller, then of
 * everything else, until the page is full.
 */
function filesToShow(diagnosis, evidence) {
    const quotes = diagnosis.findings.flatMap((finding) => finding.evidence);
    const wanted = [
        ...quotes.map(({ file }) => file),
        ...(0,steps/* failedSteps */.th)(evidence).flatMap(({ log }) => log ?? []),
        ...controllerLogs(evidence),
        'evidence/events.txt',
        ...evidence.logs.map(({ file }) => file),
        ...evidence.steps.flatMap(({ log }) => log ?? []),
    ];
    const files = [];
    const leftOut = [];
    let room = textLimit;
    for (const file of new Set(wanted)) {
        const text = evidence.text(file);
        if (text === null || text === '')
            continue;
        const shown = cut(file, text, quotes);
        const size = shown.lines.reduce((sum, line) => sum + line.text.length, 0);
        if (size > room)
            leftOut.push(file);
        else {
            files.push({ ...shown, id: `f${files.length}` });
            room -= size;
        }
    }
    return { files, leftOut };
}
/** Of objects only what is quoted, of logs the end too. */
function cut(file, text, quotes) {
    const all = (0,reading_quotes/* linesOf */.Dx)(text.endsWith('\n') ? text.slice(0, -1) : text);
    const quoted = new Set(quotes.filter((quote) => quote.file === file).map(({ line }) => line));
    const isData = file.endsWith('.json');
    const isNear = (number) => [...quoted].some((line) => Math.abs(line - number) <= around);
    const lines = all.flatMap((line, place) => {
        const number = place + 1;
        const kept = (!isData && number > all.length - tailLines) || (isData && all.length <= 2 * around) || isNear(number);
        return kept ? [{ number, text: (0,report_escape/* shortened */.vI)(line, lineLimit), quoted: quoted.has(number) }] : [];
    });
    return { file, lines, total: all.length };
}

;// CONCATENATED MODULE: ./src/report/page/findings.ts


/** Where a quote stands on this page: a link to its line, or its name where the line is not shown. */
function sourceOf({ file, line }, files) {
    const shown = files.find((one) => one.file === file && one.lines.some(({ number }) => number === line));
    const name = `${file}:${line}`;
    return shown === undefined
        ? html `<span class="soft">${name}</span>`
        : html `<a href="#${shown.id}-${line}">${name}</a>`;
}
/** Proof and fix of one finding. */
function proofAndFix(finding, files) {
    const quotes = finding.evidence.map((quote) => html `<blockquote>${sourceOf(quote, files)}<code>${quote.text}</code></blockquote>`);
    const fixes = finding.fix.map((fix) => html `<pre>${fix}</pre>`);
    return html `<h3>Proof <span class="soft">(rule <code>${finding.rule}</code>)</span></h3>${quotes}
${fixes.length > 0 && html `<h3>What to do</h3>${fixes}`}`;
}
/** Causes with what follows from them below, as a picture of boxes. */
function causalChain(diagnosis, files) {
    const { findings } = diagnosis;
    if (findings.length === 0)
        return nothing;
    const roots = findings.filter(({ causedBy }) => causedBy === null);
    const drawn = new Set();
    const first = findings.find(diagnosis_diagnosis/* isCause */.A);
    const branch = (finding) => {
        drawn.add(finding);
        const rest = findings.filter((other) => other.causedBy === finding.rule && !drawn.has(other));
        for (const other of rest)
            drawn.add(other);
        return html `<li>${box(finding, finding === first, files)}${rest.length > 0 && html `<ol class="chain">${rest.map(branch)}</ol>`}</li>`;
    };
    return html `<section id="findings"><h2>What was found, and what follows from what</h2>
<ol class="chain">${roots.map(branch)}</ol></section>`;
}
function box(finding, cause, files) {
    const mark = { error: '✗', warning: '!', info: 'i' }[finding.severity];
    const tone = { error: 'bad', warning: 'warn', info: 'soft' }[finding.severity];
    const word = cause ? 'cause' : finding.causedBy === null ? finding.severity : 'follows';
    return html `<div class="box ${cause && 'cause'}" data-finding tabindex="-1"><span class="${tone}">${mark} ${word}</span>
<strong>${finding.title}</strong> ${finding.object !== null && html `<span class="soft">${finding.object}</span>`}
${!cause && html `<details><summary>why, and what to do</summary><p>${finding.detail}</p>${proofAndFix(finding, files)}</details>`}</div>`;
}

;// CONCATENATED MODULE: ./src/report/page/network.ts


const rowHeight = 46;
/** Who was reached from inside the controller's network. */
function networkMap({ network }) {
    if (network === null || network.probes.length === 0)
        return nothing;
    const { probes, pod, node } = network;
    const height = probes.length * rowHeight + 10;
    const middle = height / 2;
    const rows = probes.map(({ kind, target, what, ok, seconds, answer }, place) => {
        const y = place * rowHeight + 5;
        const state = ok ? 'ok' : 'failed';
        return html `<g><title>${what} ${target}: ${answer}</title>
<line class="${state}" x1="250" y1="${middle}" x2="470" y2="${y + 19}" stroke-width="2"/>
<rect class="card" x="470" y="${y}" width="525" height="38" rx="6"/>
<text x="482" y="${y + 16}">${what} <tspan class="soft">${kind}</tspan> ${(0,report_escape/* shortened */.vI)(target, 44)}</text>
<text class="${state}" x="482" y="${y + 32}">${ok ? '✓' : '✗'} ${(0,report_escape/* shortened */.vI)(answer, 60)} (${seconds.toFixed(2)} s)</text></g>`;
    });
    return html `<section id="network"><h2>Network, from the controller's place</h2>
<svg viewBox="0 0 1000 ${height}" role="img" aria-label="Who was reached from the controller">
<rect class="card" x="0" y="${middle - 24}" width="250" height="48" rx="6"/>
<text x="12" y="${middle - 4}">${(0,report_escape/* shortened */.vI)(pod, 32)}</text><text class="soft" x="12" y="${middle + 14}">on ${(0,report_escape/* shortened */.vI)(node, 28)}</text>${rows}</svg></section>`;
}

// EXTERNAL MODULE: ./src/report/unhealthy.ts
var report_unhealthy = __webpack_require__(47058);
;// CONCATENATED MODULE: ./src/report/page/objects.ts




const shownAtMost = 200;
/** What is not as it should be, below what owns it, each with conditions and warnings. */
function objectList(evidence) {
    const unhealthy = (0,report_unhealthy/* unhealthyObjects */.x)(evidence);
    if (unhealthy.length === 0)
        return html `<section id="objects"><h2>Objects</h2><p>None of the objects that were collected is unhealthy.</p></section>`;
    const objects = allObjects(evidence);
    const byOwner = new Map();
    for (const { object: name, state, why } of unhealthy.slice(0, shownAtMost)) {
        const object = objects.get(name);
        const owner = object === undefined ? name : ownerOf(object, objects);
        const entry = html `<details><summary><strong>${name}</strong> <span class="bad">${state}</span> ${why}</summary>
${object !== undefined && conditionTable(object)}${object !== undefined && warningTable(evidence, object)}</details>`;
        byOwner.set(owner, [...(byOwner.get(owner) ?? []), entry]);
    }
    const groups = [...byOwner].map(([owner, entries]) => html `${entries.length > 1 && html `<h3>${owner}</h3>`}${entries}`);
    const rest = unhealthy.length - shownAtMost;
    return html `<section id="objects"><h2>Unhealthy objects</h2>${groups}${rest > 0 && html `<p class="soft">${rest} more are in the evidence.</p>`}</section>`;
}
function allObjects(evidence) {
    const resources = evidence.files.flatMap((file) => /^evidence\/api\/(.+)\.json$/.exec(file)?.[1] ?? []);
    return new Map(resources.flatMap((resource) => evidence.objects(resource)).map((object) => [(0,reading_conditions/* nameOf */.Vb)(object), object]));
}
/** The topmost owner that was collected. */
function ownerOf(object, objects) {
    let current = object;
    for (let steps = 0; steps < 5; steps += 1) {
        const uid = current.metadata.ownerReferences?.[0]?.uid;
        const owner = uid === undefined ? undefined : [...objects.values()].find(({ metadata }) => metadata.uid === uid);
        if (owner === undefined)
            break;
        current = owner;
    }
    return (0,reading_conditions/* nameOf */.Vb)(current);
}
function conditionTable(object) {
    const conditions = (0,reading_conditions/* conditionsOf */.yb)(object);
    if (conditions.length === 0)
        return html `<p class="soft">It has no conditions.</p>`;
    return html `<table><thead><tr><th>condition</th><th>status</th><th>reason</th><th>message</th></tr></thead><tbody>${conditions.map(({ type, status, reason, message }) => html `<tr data-line><td>${type}</td><td>${status}</td><td>${reason}</td><td>${message}</td></tr>`)}</tbody></table>`;
}
function warningTable(evidence, object) {
    const warnings = warningsAbout(evidence, object).slice(0, 10);
    if (warnings.length === 0)
        return nothing;
    return html `<table><thead><tr><th>warning</th><th>message</th><th>last</th></tr></thead><tbody>${warnings.map(({ reason, message, last, count }) => html `<tr data-line><td>${reason} (${count}×)</td><td>${message}</td><td>${last}</td></tr>`)}</tbody></table>`;
}

;// CONCATENATED MODULE: ./src/report/page/script.ts
/** The page's own script: search, links into folded logs, keys, theme. The page reads well without it. */
const script_script = `
'use strict';
const search = document.getElementById('search');
const count = document.getElementById('count');
const lines = [...document.querySelectorAll('[data-line]')];
const folds = [...document.querySelectorAll('main details')];
const openAtFirst = new Set(folds.filter((fold) => fold.open));
let timer = 0;

function find() {
  const wanted = search.value.trim().toLowerCase();
  let found = 0;
  const holding = new Set();
  for (const line of lines) {
    const hit = wanted === '' || line.textContent.toLowerCase().includes(wanted);
    line.hidden = !hit;
    if (!hit || wanted === '') continue;
    found += 1;
    for (let up = line.closest('details'); up; up = up.parentElement.closest('details')) holding.add(up);
  }
  for (const gap of document.querySelectorAll('.gap')) gap.hidden = wanted !== '';
  for (const fold of folds) fold.open = wanted === '' ? openAtFirst.has(fold) : holding.has(fold);
  count.textContent = wanted === '' ? '' : found + (found === 1 ? ' line' : ' lines');
}

function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.hidden) { search.value = ''; find(); }
  for (let up = target.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
  target.scrollIntoView({ block: 'center' });
}

search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 120); });
addEventListener('hashchange', follow);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) follow();
});
document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
const findings = [...document.querySelectorAll('[data-finding]')];
let at = -1;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target === search;
  if (event.key === 'Escape' && typing) { search.value = ''; find(); search.blur(); }
  else if (typing) return;
  else if (event.key === '/') { event.preventDefault(); search.focus(); }
  else if ((event.key === 'j' || event.key === 'k') && findings.length) {
    at = Math.min(findings.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)));
    findings[at].scrollIntoView({ block: 'center' });
    findings[at].focus({ preventScroll: true });
  }
});
follow();
`;

;// CONCATENATED MODULE: ./src/report/page/style.ts
/** The page's style. Colours carry no meaning alone: marks and words stand beside them. */
const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --back: #ffffff; --panel: #f6f8fa;
  --bad: #b3261e; --bad-back: #fdecea; --good: #1a7f37; --warn: #9a6700; --mark: #fff3bf; --link: #0a58ca; }
:root[data-theme=dark] { --ink: #e6edf3; --soft: #9da7b3; --line: #30363d; --back: #0d1117; --panel: #161b22;
  --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341; --mark: #4d3f00; --link: #79b8ff; }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { --ink: #e6edf3; --soft: #9da7b3; --line: #30363d;
  --back: #0d1117; --panel: #161b22; --bad: #ff8a80; --bad-back: #2d1614; --good: #56d364; --warn: #e3b341;
  --mark: #4d3f00; --link: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); }
main, header > div { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
header { position: sticky; top: 0; z-index: 2; background: var(--panel); border-bottom: 1px solid var(--line); }
header > div { display: flex; gap: 16px; align-items: center; min-height: 48px; flex-wrap: wrap; }
header nav { display: flex; gap: 12px; flex: 1; flex-wrap: wrap; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
input[type=search] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 10px; width: 15em; }
button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px;
  cursor: pointer; }
h1 { font-size: 24px; line-height: 1.3; margin: 28px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 40px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
section, h1, h2, h3, details, .l { scroll-margin-top: 64px; }
.verdict { border-left: 4px solid var(--soft); padding-left: 16px; }
.verdict.is-bad { border-color: var(--bad); } .verdict.is-good { border-color: var(--good); } .verdict.is-open { border-color: var(--warn); }
.verdict.is-bad h1 { color: var(--bad); } .verdict.is-good h1 { color: var(--good); }
.soft { color: var(--soft); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
pre, code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--panel); padding: 1px 5px; border-radius: 4px; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; margin: 8px 0; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 8px 0; padding: 8px 12px; background: var(--bad-back); border-radius: 6px; }
blockquote code { background: none; padding: 0; display: block; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; } td.c, th.c { text-align: center; padding-right: 0; }
ol.chain { list-style: none; margin: 0; padding: 0; }
ol.chain ol.chain { margin-left: 14px; padding-left: 22px; border-left: 2px solid var(--line); }
ol.chain .box { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 8px 0; background: var(--panel); }
ol.chain > li > .box.cause { border-color: var(--bad); background: var(--bad-back); }
details { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 0 12px; }
details[open] { padding-bottom: 10px; }
summary { cursor: pointer; padding: 8px 0; overflow-wrap: anywhere; }
pre.log { max-height: 70vh; overflow: auto; padding: 6px 0; }
.l { display: block; padding: 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.l::before { content: attr(data-n); display: inline-block; min-width: 4ch; margin-right: 12px; text-align: right; color: var(--soft);
  user-select: none; }
.l.q, tr.q, .l:target { background: var(--mark); }
.gap { display: block; padding: 2px 12px; color: var(--soft); font-style: italic; }
svg { display: block; width: 100%; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .ok { fill: var(--good); } svg .failed { fill: var(--bad); } svg .skipped { fill: var(--line); }
svg line.ok { stroke: var(--good); } svg line.failed { stroke: var(--bad); stroke-dasharray: 6 4; } svg .grid { stroke: var(--line); }
svg rect.card { fill: var(--panel); stroke: var(--line); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 12px; top: 8px; background: var(--back); padding: 6px 10px; }
footer { color: var(--soft); padding: 40px 0; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

;// CONCATENATED MODULE: ./src/report/versions.ts
/** `tools.kind` → `v0.33.0`: nested records of versions as rows, in their own order. */
function flatVersions(versions, before = '') {
    return Object.entries(versions).flatMap(([name, value]) => {
        const path = before === '' ? name : `${before}.${name}`;
        if (value === null || value === undefined)
            return [];
        if (typeof value === 'object' && !Array.isArray(value))
            return flatVersions(value, path);
        return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
    });
}

;// CONCATENATED MODULE: ./src/report/warnings.ts

/** Warning events, those that say the same of the same object as one, latest first. */
function warningEvents(evidence) {
    const rows = new Map();
    for (const event of eventsOf(evidence)) {
        if (event.type !== 'Warning')
            continue;
        const { kind, namespace, name, reason, message, count, last } = event;
        const object = namespace === '' ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
        const key = [object, reason, message].join('\n');
        const same = rows.get(key);
        if (same === undefined)
            rows.set(key, { last, object, reason, message, count });
        else {
            same.count += count;
            if (last > same.last)
                same.last = last;
        }
    }
    return [...rows.values()].sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
}

;// CONCATENATED MODULE: ./src/report/page/texts.ts



const eventsShown = 500;
function eventList(evidence) {
    const events = warningEvents(evidence);
    if (events.length === 0)
        return nothing;
    const rows = events
        .slice(0, eventsShown)
        .map(({ last, object, reason, message, count }) => html `<tr data-line><td>${last.slice(11, 19)}</td><td>${object}</td><td>${reason}</td><td>${message}</td><td>${count}</td></tr>`);
    return html `<section id="events"><h2>Warning events</h2><details><summary>${events.length} different, latest first</summary>
<table><thead><tr><th>last</th><th>object</th><th>reason</th><th>message</th><th>times</th></tr></thead><tbody>${rows}</tbody></table></details></section>`;
}
/** Logs and quoted files, folded; lines can be linked to and searched. */
function logList(files, leftOut) {
    if (files.length === 0)
        return nothing;
    return html `<section id="logs"><h2>Logs and quoted files</h2>${files.map(texts_logFile)}
${leftOut.length > 0 && html `<p class="soft">Not on this page, for its size, but in the evidence beside it: ${leftOut.join(', ')}</p>`}</section>`;
}
function texts_logFile({ file, id, lines, total }) {
    let before = 0;
    const shown = lines.map(({ number, text, quoted }) => {
        const left = number - before - 1;
        before = number;
        return html `${left > 0 && gap(left)}<span class="l ${quoted && 'q'}" id="${id}-${number}" data-n="${number}" data-line>${text}</span>`;
    });
    const rest = total - before;
    const quotes = lines.filter(({ quoted }) => quoted).length;
    return html `<details id="${id}"><summary>${file} <span class="soft">${total} lines${quotes > 0 && `, ${quotes} quoted`}</span></summary>
<pre class="log" tabindex="0">${shown}${rest > 0 && gap(rest)}</pre></details>`;
}
const gap = (count) => html `<span class="gap">${count === 1 ? 'one line is' : `${count} lines are`} left out here</span>`;
function versionList({ versions }) {
    const rows = flatVersions(versions);
    if (rows.length === 0)
        return nothing;
    return html `<section id="versions"><h2>Versions</h2><table><tbody>${rows.map(([name, value]) => html `<tr data-line><th>${name}</th><td>${value}</td></tr>`)}</tbody></table></section>`;
}
/** What the evidence lacks. */
function gapList({ collected }) {
    const lines = [...collected.failed, ...collected.truncated];
    const size = `${collected.files} files, ${(collected.bytes / 1e6).toFixed(1)} MB, taken in ${collected.seconds.toFixed(1)} s`;
    return html `<section id="collected"><h2>What was collected</h2><p>${size}.</p>${lines.length > 0 &&
        html `<details><summary>${lines.length} ${lines.length === 1 ? 'thing' : 'things'} could not be had, or not whole</summary><ul>${lines.slice(0, 300).map((line) => html `<li data-line>${line}</li>`)}</ul></details>`}</section>`;
}

;// CONCATENATED MODULE: ./src/report/page/timeline.ts


const width = 1000;
const labels = 190;
const timeline_rowHeight = 22;
/** Steps as bars over the seconds of the run. */
function timelineBars({ timeline }) {
    const steps = timeline.filter(({ outcome }) => outcome !== 'skipped');
    if (steps.length === 0)
        return nothing;
    const end = Math.max(1, ...steps.map(({ start, seconds }) => start + seconds));
    const x = (second) => round(labels + (second / end) * (width - labels - 70));
    const bars = steps.map(({ step, start, seconds, outcome }, place) => {
        const y = place * timeline_rowHeight;
        return html `<g><title>${step}: ${outcome}, ${seconds.toFixed(1)} s from ${start.toFixed(1)} s</title>
<text x="0" y="${y + 16}">${(0,report_escape/* shortened */.vI)(step, 26)}</text>
<rect class="${outcome}" x="${x(start)}" y="${y + 5}" width="${Math.max(2, round(x(start + seconds) - x(start)))}" height="13" rx="2"/>
<text class="soft" x="${x(start + seconds) + 6}" y="${y + 16}">${seconds.toFixed(1)} s${outcome === 'failed' && ' ✗'}</text></g>`;
    });
    return html `<section id="timeline"><h2>Timeline</h2>
<svg viewBox="0 0 ${width} ${steps.length * timeline_rowHeight + 6}" role="img" aria-label="Steps over time">${bars}</svg></section>`;
}
const round = (value) => Math.round(value * 10) / 10;

// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/html.ts














/**
 * The report as one page: works from disk, asks for nothing over the network. Its policy allows exactly the style and
 * the script that are in it, by their digests, so that nothing that came with the evidence could run even if it got in.
 */
function reportHtml(diagnosis, evidence) {
    const { files, leftOut } = filesToShow(diagnosis, evidence);
    const sections = [
        causalChain(diagnosis, files),
        timelineBars(diagnosis),
        objectList(evidence),
        accessMatrix(evidence),
        networkMap(evidence),
        eventList(evidence),
        logList(files, leftOut),
        versionList(diagnosis),
        gapList(diagnosis),
    ];
    const verdict = (0,report_verdict/* verdictOf */.V)(diagnosis, evidence);
    const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script_script)}'; base-uri 'none'; form-action 'none'`;
    return `${html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict.mark} ${verdict.headline}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the verdict</a>
<header><div><strong>setup-kro</strong><nav aria-label="Sections">${sections.map(html_link)}</nav>
<label><span class="soft" aria-hidden="true">/ </span><input type="search" id="search" placeholder="search in all of it" aria-label="Search in objects, events and logs"></label>
<output id="count" class="soft" for="search"></output><button type="button" id="theme">dark / light</button></div></header>
<main id="main">
${verdictBlock(diagnosis, evidence, files)}
${sections}
<footer>Keys: <code>/</code> searches, <code>Esc</code> ends it, <code>j</code> and <code>k</code> go through the findings. The same as data: <code>diagnosis.json</code>.</footer>
</main>
<script type="application/json" id="diagnosis">${raw(embeddedJson(diagnosis))}</script>
<script>${raw(script_script)}</script>
</body>
</html>`.text}\n`;
}
function verdictBlock(diagnosis, evidence, files) {
    const { mark, headline, explanation } = (0,report_verdict/* verdictOf */.V)(diagnosis, evidence);
    const cause = (0,diagnosis_diagnosis/* causeOf */.r)(diagnosis);
    const tone = { '✅': 'good', '❌': 'bad', '❔': 'open' }[mark];
    // Not every machine that opens the page has a font with emojis.
    const sign = { '✅': '✓', '❌': '✗', '❔': '?' }[mark];
    const told = explanation.includes('\n') ? html `<pre>${explanation}</pre>` : html `<p>${explanation}</p>`;
    return html `<section class="verdict is-${tone}"><h1>${sign} ${headline}</h1>${explanation !== '' && told}
${diagnosis.failedStep !== null && html `<p class="soft">Failed step: <code>${diagnosis.failedStep}</code></p>`}
${cause !== null && proofAndFix(cause, files)}</section>`;
}
/** A section's own id and heading make its link. */
function html_link({ text }) {
    const found = /<section id="(\w+)"><h2>([^<]*)<\/h2>/.exec(text);
    const [, id, title] = found ?? [];
    return id === undefined || title === undefined
        ? null
        : html `<a href="#${id}">${raw(html_short[id] ?? title)}</a>`;
}
const html_short = {
    findings: 'Findings',
    timeline: 'Timeline',
    objects: 'Objects',
    access: 'RBAC',
    network: 'Network',
    events: 'Events',
    logs: 'Logs',
    versions: 'Versions',
    collected: 'Collected',
};
/** Inside a script element, `<` is the only character that could end it. */
const embeddedJson = (diagnosis) => diagnosisJson(diagnosis).replaceAll('<', '\\u003c');
const digest = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;

;// CONCATENATED MODULE: ./src/report/summary-parts.ts






/** Steps shorter than this would be a line without width. */
const shortestMillis = 50;
/** Steps over time; skipped ones took none. */
function gantt({ timeline }) {
    const steps = timeline.filter(({ outcome }) => outcome !== 'skipped');
    if (steps.length === 0)
        return '';
    const lines = [];
    let section = '';
    for (const { step, start, seconds, outcome } of steps) {
        const phase = (0,report_escape/* escapeMermaid */.Fw)(step.split('.', 1)[0] ?? '');
        if (phase !== section)
            lines.push(`    section ${phase}`);
        section = phase;
        const begin = Math.round(start * 1000);
        const end = begin + Math.max(shortestMillis, Math.round(seconds * 1000));
        lines.push(`    ${(0,report_escape/* escapeMermaid */.Fw)(step)} (${seconds.toFixed(1)} s) :${outcome === 'failed' ? 'crit' : 'done'}, ${begin}, ${end}`);
    }
    return ['```mermaid', 'gantt', '    dateFormat x', '    axisFormat %M:%S', ...lines, '```'].join('\n');
}
function unhealthyTable(evidence, limit) {
    const found = (0,report_unhealthy/* unhealthyObjects */.x)(evidence);
    if (found.length === 0 || limit === 0)
        return '';
    const rows = found
        .slice(0, limit)
        .map(({ object, state, why }) => [object, state, (0,report_escape/* shortened */.vI)(why, 300)].map(report_escape/* escapeMarkdown */.FV));
    return `**Unhealthy objects**\n\n${table(['object', 'state', 'why'], rows)}${more(found.length - limit)}`;
}
function eventTable(evidence, limit) {
    const found = warningEvents(evidence);
    if (found.length === 0 || limit === 0)
        return '';
    const rows = found
        .slice(0, limit)
        .map(({ last, object, reason, message, count }) => [last.slice(11, 19), object, reason, (0,report_escape/* shortened */.vI)(message, 300), String(count)].map(report_escape/* escapeMarkdown */.FV));
    return folded(`Warning events (${found.length})`, `${table(['last', 'object', 'reason', 'message', 'times'], rows)}${more(found.length - limit)}`);
}
function controllerLogTail(evidence, lines) {
    const file = controllerLogs(evidence)[0];
    if (file === undefined || lines === 0)
        return '';
    const all = (0,reading_quotes/* linesOf */.Dx)(evidence.text(file) ?? '').filter((line) => line.trim() !== '');
    if (all.length === 0)
        return '';
    const tail = all.slice(-lines).map((line) => (0,report_escape/* shortened */.vI)(line, 400));
    return folded(`The controller's log, its last ${tail.length} of ${all.length} lines`, `${(0,report_escape/* escapeMarkdown */.FV)(file)}\n\n${(0,report_escape/* codeBlock */.DV)(tail.join('\n'))}`);
}
function versionTable(diagnosis) {
    const rows = flatVersions(diagnosis.versions).map(([name, value]) => [name, (0,report_escape/* shortened */.vI)(value, 200)].map(report_escape/* escapeMarkdown */.FV));
    return rows.length === 0 ? '' : `**Versions**\n\n${table(['what', 'version'], rows)}`;
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
const more = (count) => (count > 0 ? `\n\n${count} more are in the report.` : '');
const folded = (title, body) => `<details><summary>${(0,report_escape/* escapeMarkdown */.FV)(title)}</summary>\n\n${body}\n\n</details>`;

;// CONCATENATED MODULE: ./src/report/summary.ts




/** GitHub drops the whole summary of a step above 1 MiB; this leaves room for what others add to it. */
const byteLimit = 900 * 1024;
const amounts = [
    { findings: 30, objects: 60, events: 40, logLines: 80 },
    { findings: 20, objects: 30, events: 15, logLines: 25 },
    { findings: 10, objects: 10, events: 5, logLines: 0 },
    { findings: 3, objects: 0, events: 0, logLines: 0 },
];
/**
 * The job summary in GitHub's Markdown: the verdict in its first line. Shows less where it would become too large,
 * and says so.
 */
function summaryMarkdown(diagnosis, evidence, limit = byteLimit) {
    if (diagnosis.outcome === 'healthy')
        return healthy(diagnosis, evidence);
    for (const [step, amount] of amounts.entries()) {
        const text = failed(diagnosis, evidence, amount, step > 0);
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return `${verdictLine(diagnosis, evidence)}\n\nThe rest is too large for a summary; it is in index.html of the report.\n`;
}
function healthy(diagnosis, evidence) {
    return page([
        verdictLine(diagnosis, evidence),
        ...diagnosis.findings.slice(0, 5).map(({ title }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(title)}`),
        versionTable(diagnosis),
        gantt(diagnosis),
    ]);
}
function failed(diagnosis, evidence, amount, less) {
    const verdict = (0,report_verdict/* verdictOf */.V)(diagnosis, evidence);
    const cause = (0,diagnosis_diagnosis/* causeOf */.r)(diagnosis);
    const others = diagnosis.findings.filter((finding) => finding !== cause);
    return page([
        verdictLine(diagnosis, evidence),
        verdict.explanation === '' ? '' : explanationText(verdict.explanation),
        cause === null ? '' : [summary_proof(cause), fixes(cause)].join('\n\n'),
        others.length === 0 ? '' : alsoFound(others, amount.findings),
        diagnosis.failedStep === null ? '' : `Failed step: \`${diagnosis.failedStep.replaceAll('`', '')}\``,
        gantt(diagnosis),
        unhealthyTable(evidence, amount.objects),
        eventTable(evidence, amount.events),
        controllerLogTail(evidence, amount.logLines),
        versionTable(diagnosis),
        gaps(diagnosis),
        whereTheRestIs(less),
    ]);
}
const page = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
function verdictLine(diagnosis, evidence) {
    const { mark, headline } = (0,report_verdict/* verdictOf */.V)(diagnosis, evidence);
    return `## ${mark} ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shortened */.vI)(headline, 300))}`;
}
/** Several lines are what a tool printed. */
const explanationText = (text) => text.includes('\n') ? (0,report_escape/* codeBlock */.DV)((0,report_escape/* shortened */.vI)(text, 4000)) : (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shortened */.vI)(text, 2000));
function summary_proof({ rule, evidence }) {
    const quotes = evidence
        .slice(0, 4)
        .map(({ file, line, text }) => `${file}:${line}\n    ${(0,report_escape/* shortened */.vI)(text, 300)}`);
    return `**Proof** (rule \`${rule}\`)\n\n${(0,report_escape/* codeBlock */.DV)(quotes.join('\n'))}`;
}
function fixes({ fix }) {
    if (fix.length === 0)
        return '';
    return `**What to do**\n\n${fix
        .slice(0, 4)
        .map((one) => (0,report_escape/* codeBlock */.DV)((0,report_escape/* shortened */.vI)(one, 3000), one.includes('\n') ? 'sh' : 'text'))
        .join('\n\n')}`;
}
function alsoFound(findings, limit) {
    const rows = findings
        .slice(0, limit)
        .map(({ severity, title, rule, causedBy }) => row([
        severity,
        (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shortened */.vI)(title, 300)),
        `\`${rule}\``,
        causedBy === null ? '' : `follows from \`${causedBy}\``,
    ]));
    const rest = findings.length > limit ? `\n\n${findings.length - limit} more are in the report.` : '';
    return `**Also found**\n\n${[row(['', 'what', 'rule', '']), row(['---', '---', '---', '---']), ...rows].join('\n')}${rest}`;
}
const row = (cells) => `| ${cells.join(' | ')} |`;
/** What the evidence lacks: a diagnosis from half of it has to say so. */
function gaps({ collected }) {
    const lines = [...collected.failed, ...collected.truncated];
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, 20).map((line) => `- ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* shortened */.vI)(line, 300))}`);
    const rest = lines.length > 20 ? [`- and ${lines.length - 20} more`] : [];
    return `<details><summary>What could not be collected (${lines.length})</summary>\n\n${[...shown, ...rest].join('\n')}\n\n</details>`;
}
const whereTheRestIs = (less) => `${less ? 'Objects, events and log lines were left out here, to keep the summary small. ' : ''}` +
    'Everything is in the report: `index.html` in the artifact of this job (or in the report folder, where there is no artifact service).';

;// CONCATENATED MODULE: ./src/report/write.ts





/** Writes diagnosis.json, summary.md and index.html into the report folder. */
async function writeReports(report) {
    const { reportFolder, diagnosis, evidence } = report;
    (0,external_node_fs_.mkdirSync)(reportFolder, { recursive: true });
    write(reportFolder, 'diagnosis.json', diagnosisJson(diagnosis));
    write(reportFolder, 'summary.md', summaryMarkdown(diagnosis, evidence));
    write(reportFolder, 'index.html', reportHtml(diagnosis, evidence));
}
/** Beside and renamed: a job that is killed leaves whole files. */
function write(folder, name, text) {
    const path = (0,external_node_path_.join)(folder, name);
    (0,external_node_fs_.writeFileSync)(`${path}.new`, text);
    (0,external_node_fs_.renameSync)(`${path}.new`, path);
}

;// CONCATENATED MODULE: ./src/explain.ts







/**
 * Takes evidence from whatever is left of cluster, nodes and host, finds the cause in it, and writes the reports into
 * the report folder. Never throws for what it could not reach: that is evidence too.
 *
 * @param namespaces further ones to look at
 */
async function explainRun(session, world, budgets, namespaces) {
    const { places, clusterName } = session.state;
    await session.steps
        .step('diagnose.collect', 'take evidence from cluster, nodes and host', async (step) => {
        const reached = await reachCluster(session, world);
        const nodes = session.run.cluster === 'kind' && session.state.cluster !== null
            ? await (0,cluster_nodes/* nodeContainers */.j)(world.run, clusterName)
            : null;
        const collection = await collect({
            folder: places.report,
            run: session.run,
            kube: reached.kube,
            noKube: reached.why,
            nodes: (nodes ?? []).map((node) => node.name),
            namespaces: [...namespaces],
            budgets,
            processes: world.run,
            clock: world.clock,
            log: world.log,
            redaction: session.redaction,
        });
        step.note(`${collection.files} files, ${collection.bytes} bytes in ${collection.seconds.toFixed(1)} s; ${collection.failed.length} could not be had`);
    })
        .catch((error) => world.log.warning(`evidence is incomplete: ${(0,errors/* explain */.WE)(error)}`));
    return explainFolder(places.report);
}
/** Reads a report folder again and writes its reports anew: the same evidence gives the same findings. */
async function explainFolder(folder) {
    const evidence = await readEvidence(folder);
    const diagnosis = diagnose(evidence);
    await writeReports({ reportFolder: folder, diagnosis, evidence });
    return { diagnosis, evidence };
}
async function reachCluster(session, world) {
    const { cluster, places } = session.state;
    const { kubeconfig } = places;
    // A cluster whose name was taken is somebody else's: what is wrong there is not why this run failed.
    if (cluster === null)
        return { kube: null, why: 'no cluster was made or reached' };
    if (!(0,external_node_fs_.existsSync)(kubeconfig))
        return { kube: null, why: `there is no kubeconfig: the cluster did not come that far` };
    try {
        return { kube: await world.kube(kubeconfig, session.state.context ?? undefined), why: null };
    }
    catch (error) {
        return { kube: null, why: (0,errors/* explain */.WE)(error) };
    }
}


/***/ }),

/***/ 6914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inputTable),
/* harmony export */   v: () => (/* binding */ inputNames)
/* harmony export */ });
/** Every input. action.yml, the README's table and `--help` say the same; a test holds them together. */
const inputTable = {
    cluster: {
        default: 'kind',
        description: '`kind` creates a cluster, `existing` uses the current kubeconfig, `none` installs tools only',
    },
    'cluster-name': { default: 'kro', description: 'Name of the KinD cluster' },
    'kubernetes-version': {
        description: '`1.34` or `v1.34.3`: the node image, by digest, that belongs to the kind release; the pinned one by default',
    },
    'node-image': { description: 'Node image; wins over `kubernetes-version`' },
    'kind-config': { description: "kind's cluster configuration: a path, or the YAML itself" },
    wait: { default: '3m', description: 'How long each gate may take' },
    install: {
        default: 'auto',
        description: '`source` (ko build of a checkout), `release` (published chart and image), `make` (`make deploy-kind`), `none`; `auto`: source where `source` is a kro checkout, else release',
    },
    source: {
        default: '.',
        description: 'kro checkout, or a version such as `v0.9.4`, fetched as a Go module and verified by its checksum database',
    },
    'kro-version': { description: 'Exact version of kro; pinned together with the others by default' },
    'kind-version': { description: 'Exact version of kind' },
    'ko-version': { description: 'Exact version of ko' },
    'kubectl-version': { description: 'Exact version of kubectl' },
    'helm-version': { description: 'Exact version of helm' },
    'versions-file': {
        description: 'Recorded combination of versions; `.github/kro-versions.yaml` where there is one',
    },
    'image-repository': {
        description: 'Where ko pushes the image; by default it goes straight to the nodes. Needed for `source` on a cluster that is not KinD',
    },
    namespace: { default: 'kro-system', description: 'Namespace of the controller' },
    'rbac-mode': { description: "`unrestricted` or `aggregation`; the chart's own default otherwise" },
    values: { description: 'Helm values: a path, or the YAML itself' },
    manifests: {
        description: 'Paths or globs of RGDs, instances and what they need: applied in order of need and awaited',
    },
    'smoke-test': {
        default: 'true',
        description: 'Prove with an RGD of our own that kro reconciles; removed afterwards',
    },
    diagnose: { default: 'on-failure', description: '`on-failure`, `always` or `never`' },
    'diagnose-timeout': { default: '60s', description: 'How long taking evidence may last' },
    'diagnose-max-size': { default: '50MB', description: 'How large the evidence may become' },
    namespaces: { description: 'Further namespaces to take evidence from' },
    'artifact-name': { description: 'Name of the artifact; unique for each job of a matrix by default' },
    'artifact-retention-days': {
        description: "Days to keep the artifact; the repository's setting by default",
    },
    'download-mirror': { description: 'Base URL put before `host/path` of every download' },
    checksums: { description: 'A file, or lines `sha256  name`, for what is not pinned' },
    'registry-mirrors': {
        description: 'Lines `host=url`: nodes, ko and helm pull images and charts of `host` through `url`',
    },
    cache: {
        default: 'true',
        description: 'Keep tools and the Go build in the Actions cache where there is one',
    },
    cleanup: {
        default: 'true',
        description: 'Delete in the post step the cluster that was made, after evidence was taken',
    },
    'job-status': { default: '${{ job.status }}', description: 'Not to be set: read again in the post step' },
};
const inputNames = Object.keys(inputTable);


/***/ }),

/***/ 38422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jR: () => (/* binding */ isKroCheckout),
/* harmony export */   sw: () => (/* binding */ checkInputs)
/* harmony export */ });
/* unused harmony exports readInputs, durationSeconds, sizeBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6914);





/**
 * Reads and checks all inputs before anything is touched.
 *
 * @param workspace folder that relative paths are taken from
 * @throws InputError with every fault found, each with what is allowed
 */
function readInputs(raw, workspace) {
    const { inputs, faults } = checkInputs(raw, workspace);
    if (faults.length > 0)
        throw new InputError(faults);
    return inputs;
}
/** Like `readInputs`, for who has more to check: with faults, the inputs are good for nothing else. */
function checkInputs(raw, workspace) {
    const faults = [];
    const label = (name) => raw(name)?.from ?? name;
    const text = (name) => {
        const given = raw(name)?.text.trim();
        return given === undefined || given === '' ? usual(name) : given;
    };
    const fault = (name, problem) => {
        faults.push(`${label(name)}: ${problem}`);
        return null;
    };
    const checked = (name, read) => {
        const value = text(name);
        return value === null ? null : read(value);
    };
    const choice = (name, allowed) => checked(name, (value) => allowed.includes(value)
        ? value
        : fault(name, `${quote(value)} is none of ${allowed.join(', ')}`));
    const flag = (name) => choice(name, ['true', 'false', 'yes', 'no']) === 'true' || text(name) === 'yes';
    const seconds = (name) => checked(name, (value) => durationSeconds(value) ?? fault(name, `${quote(value)} is no duration such as 90s, 3m or 1h`));
    const named = (name, pattern, rule) => checked(name, (value) => pattern.test(value) ? value : fault(name, `${quote(value)} is not allowed: ${rule}`));
    const version = (name) => checked(name, (value) => /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)
        ? `v${value.replace(/^v/, '')}`
        : fault(name, `${quote(value)} is no exact version such as v1.2.3`));
    const path = (value) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value) ? value : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, value));
    const lines = (name) => (text(name) ?? '')
        .split(/[\n,]/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const pathOrYaml = (name) => checked(name, (value) => {
        const inline = value.includes('\n') || /^[\w.-]+:(\s|$)/.test(value) || value.startsWith('{');
        if (!inline && !isFile(path(value)))
            return fault(name, `there is no file ${quote(value)} (relative to ${workspace})`);
        const where = inline ? 'the YAML given' : value;
        const yaml = inline ? value : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path(value), 'utf8');
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseAllDocuments */ .hR)(yaml);
        const broken = documents.flatMap((document) => ('errors' in document ? document.errors : []));
        if (broken[0])
            return fault(name, `${where} is not YAML: ${broken[0].message}`);
        if (documents.length > 1)
            return fault(name, `${where} holds ${documents.length} documents, and only one has a meaning here`);
        const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(yaml, { logLevel: 'silent' });
        return isMapping(parsed) ? parsed : fault(name, `${where} holds no mapping (key: value)`);
    });
    const source = readSource(text('source') ?? '.', path, (problem) => fault('source', problem));
    const asked = choice('install', ['auto', 'source', 'release', 'make', 'none']);
    const cluster = choice('cluster', ['kind', 'existing', 'none']) ?? 'kind';
    const install = cluster === 'none' ? 'none' : asked === 'auto' ? autoInstall(source) : (asked ?? 'none');
    if ((install === 'source' || install === 'make') &&
        source &&
        'checkout' in source &&
        !isKroCheckout(source.checkout))
        fault('source', `install ${install} needs a kro checkout, and ${quote(text('source') ?? '.')} is none (no go.mod of a kro module); name its folder, or a version such as v0.9.4`);
    if (install === 'make' && cluster !== 'kind')
        fault('install', 'make works only with cluster kind: it creates the cluster itself');
    const imageRepository = named('image-repository', /^[a-z0-9]+([._:/-][a-z0-9]+)*$/, 'a repository such as ghcr.io/me/kro, in lower case, without tag');
    if (install === 'source' && cluster === 'existing' && imageRepository === null)
        fault('image-repository', 'install source on an existing cluster needs a repository that ko can push to and the nodes can pull from');
    const inputs = {
        cluster,
        clusterName: named('cluster-name', /^[a-z0-9][a-z0-9.-]{0,48}$/, 'kind takes lower-case letters, digits, dots and dashes, at most 49') ?? '',
        kubernetesVersion: named('kubernetes-version', /^v?\d+\.\d+(\.\d+)?$/, 'a version such as 1.34 or v1.34.3'),
        nodeImage: named('node-image', /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i, 'an image reference such as kindest/node:v1.34.3@sha256:…'),
        kindConfig: pathOrYaml('kind-config'),
        waitSeconds: seconds('wait') ?? 0,
        install,
        source: source ?? { checkout: workspace },
        kroVersion: version('kro-version'),
        kindVersion: version('kind-version'),
        koVersion: version('ko-version'),
        kubectlVersion: version('kubectl-version'),
        helmVersion: version('helm-version'),
        versionsFile: versionsFile(raw, path, (problem) => fault('versions-file', problem)),
        imageRepository,
        namespace: named('namespace', /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'a namespace is a DNS label: lower-case letters, digits and dashes, at most 63') ?? '',
        rbacMode: choice('rbac-mode', ['unrestricted', 'aggregation']),
        values: pathOrYaml('values'),
        manifests: lines('manifests'),
        smokeTest: flag('smoke-test'),
        diagnose: choice('diagnose', ['on-failure', 'always', 'never']) ?? 'on-failure',
        diagnoseTimeoutSeconds: seconds('diagnose-timeout') ?? 0,
        diagnoseMaxBytes: checked('diagnose-max-size', (value) => sizeBytes(value) ?? fault('diagnose-max-size', `${quote(value)} is no size such as 50MB or 2GB`)) ?? 0,
        namespaces: lines('namespaces')
            .flatMap((line) => line.split(/\s+/))
            .filter((namespace) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace) ||
            fault('namespaces', `${quote(namespace)} is no namespace`) !== null),
        artifactName: named('artifact-name', /^[^"':<>|*?\r\n\\/]{1,200}$/, 'an artifact name has none of " : < > | * ? \\ / and no line breaks'),
        artifactRetentionDays: checked('artifact-retention-days', (value) => /^[1-9]\d{0,2}$/.test(value)
            ? Number(value)
            : fault('artifact-retention-days', `${quote(value)} is no number of days from 1 to 999`)),
        downloadMirror: checked('download-mirror', (value) => isWebUrl(value)
            ? value.replace(/\/+$/, '')
            : fault('download-mirror', `${quote(value)} is no http(s) URL`)),
        checksums: checked('checksums', (value) => {
            if (/^[0-9a-f]{64}\s/i.test(value) || value.includes('\n'))
                return value;
            return isFile(path(value))
                ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path(value), 'utf8')
                : fault('checksums', `there is no file ${quote(value)}, and it is no line "sha256  name"`);
        }),
        registryMirrors: lines('registry-mirrors').flatMap((line) => readMirror(line) ??
            fault('registry-mirrors', `${quote(line)} is no host=url, such as docker.io=https://mirror.example`) ??
            []),
        cache: flag('cache'),
        cleanup: flag('cleanup'),
        jobStatus: text('job-status'),
        workspace,
    };
    return { inputs, faults };
}
/** The default, unless it is an expression that only the runner can fill in. */
function usual(name) {
    const spec = _input_table_js__WEBPACK_IMPORTED_MODULE_4__/* .inputTable */ .F[name];
    return spec.default === undefined || spec.default.startsWith('${{') ? null : spec.default;
}
const quote = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}…` : value);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
}
function isWebUrl(value) {
    try {
        return ['http:', 'https:'].includes(new URL(value).protocol);
    }
    catch {
        return false;
    }
}
/** `90s`, `3m`, `1h30m`, `45` (seconds) in seconds; null where it is none. */
function durationSeconds(text) {
    const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text);
    if (!parts || text === '')
        return null;
    return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}
/** `50MB`, `2GB`, `1024` in bytes (decimal, as the artifact service counts); null where it is none. */
function sizeBytes(text) {
    const parts = /^(\d+)\s*(B|KB|MB|GB)?$/i.exec(text);
    const unit = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 }[(parts?.[2] ?? 'B').toUpperCase()];
    return parts && unit ? Number(parts[1]) * unit : null;
}
/** kro's module has lived at three paths (research: kro-facts.md, section 1). */
const kroModule = /^module\s+github\.com\/(awslabs|kro-run|kubernetes-sigs)\/kro\s*$/m;
/** Whether a folder is a checkout of kro: its go.mod says so. */
function isKroCheckout(folder) {
    try {
        return kroModule.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, 'go.mod'), 'utf8'));
    }
    catch {
        return false;
    }
}
function readSource(value, path, fault) {
    if (/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value))
        return { module: value };
    const folder = path(value);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        return fault(`${quote(value)} is neither a folder nor a version such as v0.9.4`);
    return { checkout: folder };
}
function autoInstall(source) {
    return source && ('module' in source || isKroCheckout(source.checkout)) ? 'source' : 'release';
}
function versionsFile(raw, path, fault) {
    const given = raw('versions-file')?.text.trim();
    if (given)
        return isFile(path(given)) ? path(given) : fault(`there is no file ${quote(given)}`);
    const usual = path('.github/kro-versions.yaml');
    return isFile(usual) ? usual : null;
}
function readMirror(line) {
    const at = line.indexOf('=');
    const host = line.slice(0, at).trim();
    const url = line
        .slice(at + 1)
        .trim()
        .replace(/\/+$/, '');
    return at > 0 && /^[a-z0-9.-]+(:\d+)?$/i.test(host) && isWebUrl(url) ? { host, url } : null;
}


/***/ }),

/***/ 2190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ neededForRgd),
/* harmony export */   Ag: () => (/* binding */ describeAccess),
/* harmony export */   EQ: () => (/* binding */ neededAccess),
/* harmony export */   xJ: () => (/* binding */ accessReview)
/* harmony export */ });
/* harmony import */ var _versions_kro_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(249);

/**
 * What the controller itself cannot do without, whatever it reconciles: read in kro's sources (cmd/controller,
 * pkg/controller, pkg/client at v0.9.4). Less than the chart grants, because what is granted and not used (finalizers,
 * configmaps, events, deletion of CRDs) is missed by nobody.
 *
 * @param version of kro; null, unknown, counts as the newest
 * @param namespace of the controller, where its lease is
 */
function neededAccess(version, namespace) {
    const { crds, graphResource, leaderElection } = (0,_versions_kro_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .kroTraits */ .c)(version ?? 'v99.0.0');
    const [graphs = '', graphGroup = ''] = splitName(graphResource);
    const needs = [
        ...verbs('list watch patch', { group: graphGroup, resource: graphs }),
        ...verbs('patch', { group: graphGroup, resource: graphs, subresource: 'status' }),
        ...verbs('get list watch create patch', {
            group: 'apiextensions.k8s.io',
            resource: 'customresourcedefinitions',
        }),
    ];
    for (const [resource = '', group = ''] of crds.filter((crd) => crd !== graphResource).map(splitName))
        needs.push(...verbs('list watch create update patch delete', { group, resource }), ...verbs('patch', { group, resource, subresource: 'status' }));
    if (leaderElection)
        needs.push(...verbs('get create update', { group: 'coordination.k8s.io', resource: 'leases', namespace }));
    return needs;
}
/**
 * What the controller needs for one RGD, which in aggregation mode nobody grants by itself: its generated kind, whose
 * status it writes, and the kinds that its resources are made of (applied server-side: `create` and `patch`).
 */
function neededForRgd(rgd, resourceOf) {
    const neededBy = `RGD ${rgd.metadata.name}`;
    const { schema = {}, resources = [] } = (rgd.spec ?? {});
    const needs = [];
    const version = schema.apiVersion ?? 'v1alpha1';
    const generated = resourceOf(`${schema.group ?? 'kro.run'}/${version}`, schema.kind ?? '');
    if (generated !== null)
        needs.push(...verbs('get list watch patch', { ...generated, neededBy }), ...verbs('update', { ...generated, subresource: 'status', neededBy }));
    for (const { template, externalRef } of resources) {
        const made = kindOf(template, resourceOf);
        if (made !== null)
            needs.push(...verbs('get list watch create patch delete', { ...made, neededBy }));
        const read = kindOf(externalRef, resourceOf);
        if (read !== null)
            needs.push(...verbs('get list watch', { ...read, neededBy }));
    }
    const seen = new Set();
    return needs.filter((need) => {
        const text = describeAccess(need);
        return seen.has(text) ? false : seen.add(text);
    });
}
/**
 * Asks the API server whether a ServiceAccount may do something (SubjectAccessReview), as its authorizer decides it.
 *
 * @throws KubeError
 */
async function accessReview(kube, account, access, timeoutSeconds) {
    const { verb, group, resource, subresource, namespace } = access;
    const answer = (await kube.json('/apis/authorization.k8s.io/v1/subjectaccessreviews', {
        method: 'POST',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SubjectAccessReview',
            spec: {
                user: `system:serviceaccount:${account.namespace}:${account.name}`,
                // What the API server adds to every ServiceAccount; a binding may name a group.
                groups: [
                    'system:serviceaccounts',
                    `system:serviceaccounts:${account.namespace}`,
                    'system:authenticated',
                ],
                resourceAttributes: {
                    verb,
                    group,
                    resource,
                    ...(subresource === null ? {} : { subresource }),
                    ...(namespace === null ? {} : { namespace }),
                },
            },
        },
        ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    }));
    const { allowed = false, reason = '', evaluationError = '' } = answer.status ?? {};
    return { allowed, reason: [reason, evaluationError].filter((text) => text !== '').join('; ') || null };
}
/** `patch resourcegraphdefinitions.kro.run/status`, `get leases.coordination.k8s.io in kro-system`. */
function describeAccess({ verb, group, resource, subresource, namespace }) {
    const name = group === '' ? resource : `${resource}.${group}`;
    return `${verb} ${name}${subresource === null ? '' : `/${subresource}`}${namespace === null ? '' : ` in ${namespace}`}`;
}
/** null where an expression stands for the kind, or where it is not served. */
function kindOf(object, resourceOf) {
    if (typeof object?.apiVersion !== 'string' || typeof object.kind !== 'string')
        return null;
    return resourceOf(object.apiVersion, object.kind);
}
function verbs(list, of) {
    return list
        .split(' ')
        .map((verb) => ({ subresource: null, namespace: null, neededBy: 'controller', ...of, verb }));
}
/** `leases.coordination.k8s.io` → `['leases', 'coordination.k8s.io']`. */
const splitName = (name) => [
    name.slice(0, name.indexOf('.')),
    name.slice(name.indexOf('.') + 1),
];


/***/ }),

/***/ 14269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ restoreBuildCache),
/* harmony export */   eF: () => (/* binding */ actionsFolderCache),
/* harmony export */   iS: () => (/* binding */ noFolderCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * Brings Go's build and module caches back before kro is compiled. The key says what they depend on: kro's modules,
 * Go, ko, the platform; the nearest older one is better than none.
 *
 * @param folder checkout of kro
 */
async function restoreBuildCache(folder, versions, platform, cache, step) {
    const asked = await step.try({
        tool: 'go',
        args: ['env', 'GOVERSION', 'GOCACHE', 'GOMODCACHE'],
        cwd: folder,
        timeoutSeconds: 120,
    });
    const [go, ...folders] = asked.stdout.trim().split('\n');
    if (asked.code !== 0 || !go || folders.length !== 2)
        return null;
    const sums = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'go.sum')).catch(() => Buffer.alloc(0));
    const prefix = `setup-kro-go-${platform.os}-${platform.arch}-${go}-ko-${versions.ko}-`;
    const key = `${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(sums).digest('hex').slice(0, 16)}`;
    const found = await cache.restore(folders, key, [prefix]);
    step.note(found === null ? `no build cache ${key}` : `build cache ${found} restored`);
    return { key, folders, hit: found === key };
}
/** No cache at all: the command line has Go's own folders, which stay. */
const noFolderCache = { restore: async () => null, save: async () => undefined };
/** The Actions cache, where the runner has one. Its library is large and loaded only here. */
function actionsFolderCache(log) {
    const available = async () => {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(377), __webpack_require__.e(751), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 3186));
        return cache.isFeatureAvailable() ? cache : null;
    };
    return {
        async restore(folders, key, prefixes) {
            try {
                return (await (await available())?.restoreCache([...folders], key, [...prefixes])) ?? null;
            }
            catch (error) {
                log.warning(`Go's build cache could not be restored, so everything is compiled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
                return null;
            }
        },
        async save(folders, key) {
            try {
                await (await available())?.saveCache([...folders], key);
            }
            catch (error) {
                log.warning(`Go's build cache could not be saved for the next job: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            }
        },
    };
}


/***/ }),

/***/ 4650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ KubeError),
/* harmony export */   c: () => (/* binding */ isNotFound)
/* harmony export */ });
/**
 * The API server refused, or could not be asked. `status` is the HTTP status and null when there was no answer;
 * `reason` is the server's own word (`Forbidden`, `NotFound`, `Conflict`).
 */
class KubeError extends Error {
    name = 'KubeError';
    status;
    reason;
    constructor(message, status, reason, options) {
        super(message, options);
        this.status = status;
        this.reason = reason;
    }
}
const isNotFound = (error) => error instanceof KubeError && error.status === 404;


/***/ }),

/***/ 77546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41955);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




const defaultKeepBytes = 16 * 1024 * 1024;
const runProcess = (command) => command.timeoutSeconds === undefined && command.inputFile === undefined
    ? runToTheEnd(command)
    : runWithDeadline(command);
async function runToTheEnd(command) {
    const kept = new Output(command.keepBytes ?? defaultKeepBytes);
    const started = performance.now();
    let code = null;
    let notStarted = null;
    try {
        code = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(command.tool, [...command.args], {
            ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
            ...(command.input === undefined ? {} : { input: Buffer.from(command.input) }),
            env: environment(command),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => kept.add('stdout', data), stderr: (data) => kept.add('stderr', data) },
        });
    }
    catch (error) {
        notStarted = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
    return { ...kept.texts(), code, notStarted, timedOut: false, seconds: (performance.now() - started) / 1000 };
}
/** `@actions/exec` can neither end a process nor feed it a file; a hung `docker exec` must be ended. */
function runWithDeadline(command) {
    return new Promise((resolve) => {
        const kept = new Output(command.keepBytes ?? defaultKeepBytes);
        const started = performance.now();
        let timedOut = false;
        let notStarted = null;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.tool, [...command.args], {
            cwd: command.cwd,
            env: environment(command),
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own, so that the deadline reaches the children of the tool too.
            detached: true,
        });
        const deadline = setTimeout(() => {
            timedOut = true;
            killGroup(child.pid);
        }, (command.timeoutSeconds ?? 3600) * 1000);
        child.stdout.on('data', (data) => kept.add('stdout', data));
        child.stderr.on('data', (data) => kept.add('stderr', data));
        // A process that ends before it has read everything closes the pipe; its exit code tells the story.
        child.stdin.on('error', () => undefined);
        if (command.inputFile === undefined)
            child.stdin.end(command.input ?? '');
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(command.inputFile)
                .on('error', (error) => {
                notStarted = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
                killGroup(child.pid);
            })
                .pipe(child.stdin);
        const finish = (code) => {
            clearTimeout(deadline);
            resolve({ ...kept.texts(), code, notStarted, timedOut, seconds: (performance.now() - started) / 1000 });
        };
        child.on('error', (error) => {
            notStarted = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
            finish(null);
        });
        child.on('close', finish);
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended in the meantime.
    }
}
function environment(command) {
    const merged = {};
    for (const [name, value] of Object.entries({ ...process.env, ...command.env }))
        if (typeof value === 'string')
            merged[name] = value;
    return merged;
}
/** Keeps the last bytes of two streams, in the order in which they came. */
class Output {
    chunks = [];
    bytes = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(stream, data) {
        this.chunks.push({ stream, data });
        this.bytes += data.length;
        while (this.bytes > this.limit && this.chunks.length > 1)
            this.bytes -= this.chunks.shift()?.data.length ?? 0;
    }
    texts() {
        const join = (chunks) => Buffer.concat(chunks.map((c) => c.data)).toString('utf8');
        return {
            stdout: join(this.chunks.filter((c) => c.stream === 'stdout')),
            stderr: join(this.chunks.filter((c) => c.stream === 'stderr')),
            output: join(this.chunks),
        };
    }
}
/** The command as a person would type it, for messages and records. */
function commandLine(command) {
    const quoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
    return [command.tool, ...command.args].map(quoted).join(' ');
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export escapeForLog */
/** Text from clusters, tools and logs is data: in no report may it become markup, script or command. */
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escapeHtml = (text) => withoutControls(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
/** For Markdown text and table cells, on one line: everything that means something there becomes an entity. */
function escapeMarkdown(text) {
    return withoutControls(text)
        .replace(/\s*\n\s*/g, ' ')
        .replace(/[&<>\\`*_{}[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/:\/\//g, '&#58;//');
}
/** A fenced block that the text cannot end: its fence is longer than every row of backticks in it. */
function codeBlock(text, language = 'text') {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([row]) => row.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${withoutControls(text)}\n${fence}`;
}
/** For names in Mermaid diagrams, where entities are not understood everywhere: letters, digits, dots. */
const escapeMermaid = (text) => text
    .replace(/[^\w .()-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'step';
/**
 * For lines that go to a workflow's log: none can issue a workflow command (`::error::…`, `##[group]`), nor move the
 * cursor of a terminal.
 */
const escapeForLog = (text) => withoutCommands(withoutControls(text));
/** The runner reads `::` at the start of a line and `##[` anywhere; a character of no width keeps it from both. */
const withoutCommands = (text) => text.replace(/^(\s*)(?=::)/gm, '$1\u200b').replace(/##(?=\[)/g, '##\u200b');
/** Without control characters but for line ends and tabs: colours of tools, bells, carriage returns. */
const withoutControls = (text) => text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
    .replace(/\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
/** Cut to so many characters, saying so by an ellipsis. */
const shortened = (text, limit) => text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;


/***/ }),

/***/ 47058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unhealthyObjects)
/* harmony export */ });
/* harmony import */ var _diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37610);
/* harmony import */ var _diagnosis_reading_containers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81468);
/* harmony import */ var _diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31369);
/* harmony import */ var _diagnosis_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22881);
/* harmony import */ var _diagnosis_reading_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91881);





/** What is not as it should be, from the nodes upwards. */
function unhealthyObjects(evidence) {
    return [
        ...evidence.objects('nodes').flatMap(node),
        ...evidence.objects('apiservices.apiregistration.k8s.io').flatMap(unlessTrue('Available')),
        ...evidence.objects(_diagnosis_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .crdResource */ .mE).flatMap(unlessTrue('Established')),
        ...evidence.objects('daemonsets.apps').flatMap(daemonSet),
        ...['deployments.apps', 'statefulsets.apps'].flatMap((resource) => evidence
            .objects(resource)
            .filter((object) => !onlyStarts(evidence, object))
            .flatMap(replicated)),
        ...evidence
            .objects('pods')
            .filter((object) => !(0,_diagnosis_reading_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isStarting */ .zd)(evidence, object))
            .flatMap(pod),
        ...(0,_diagnosis_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .inactiveRgds */ .w8)(evidence).map((rgd) => ({
            object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(rgd),
            state: (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(rgd, 'status', 'state') ?? 'no status',
            why: whyNot(rgd),
        })),
        ...(0,_diagnosis_reading_kro_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .unsettledInstances */ .TL)(evidence).map(({ object, state }) => ({
            object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object),
            state: state ?? 'no status',
            why: whyNot(object),
        })),
    ];
}
function node(object) {
    const ready = (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(object, 'Ready');
    const pressures = (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .yb)(object).filter(({ type, status }) => type !== 'Ready' && status === 'True');
    if (ready?.status === 'True' && pressures.length === 0)
        return [];
    const first = ready?.status === 'True' ? pressures[0] : ready;
    return [
        {
            object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object),
            state: ready?.status === 'True' ? (first?.type ?? '') : 'NotReady',
            why: first?.message ?? '',
        },
    ];
}
const unlessTrue = (type) => (object) => {
    const found = (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(object, type);
    return found === null || found.status === 'True'
        ? []
        : [{ object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object), state: `not ${type}`, why: found.message || found.reason }];
};
function daemonSet(object) {
    const wanted = (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(object, 'status', 'desiredNumberScheduled') ?? 0;
    const ready = (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(object, 'status', 'numberReady') ?? 0;
    return ready >= wanted
        ? []
        : [{ object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object), state: `${ready}/${wanted} ready`, why: whyNot(object) }];
}
/** Too few replicas, because some of them have only just been started. */
const onlyStarts = (evidence, { metadata, spec }) => {
    const labels = (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .strings */ .P$)(spec, 'selector', 'matchLabels');
    const own = evidence
        .objects('pods')
        .filter((pod) => pod.metadata.namespace === metadata.namespace)
        .filter((pod) => Object.entries(labels).every(([name, value]) => pod.metadata.labels?.[name] === value));
    return own.length > 0 && own.some((pod) => (0,_diagnosis_reading_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isStarting */ .zd)(evidence, pod));
};
function replicated(object) {
    const wanted = (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(object, 'spec', 'replicas') ?? 1;
    const ready = (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(object, 'status', 'readyReplicas') ?? 0;
    return ready >= wanted
        ? []
        : [{ object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object), state: `${ready}/${wanted} ready`, why: whyNot(object) }];
}
function pod(object) {
    if ((0,_diagnosis_reading_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .isDone */ .$)(object) || (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(object, 'Ready')?.status === 'True')
        return [];
    const containers = (0,_diagnosis_reading_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .M)(object);
    const stuck = containers.find(({ waiting }) => waiting !== null && waiting.reason !== 'ContainerCreating');
    const ended = containers.find(({ terminated }) => terminated !== null && terminated.exitCode !== 0);
    const scheduled = (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .condition */ .uH)(object, 'PodScheduled');
    const unscheduled = scheduled?.status === 'False' ? scheduled.message : null;
    return [
        {
            object: (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object),
            state: stuck?.waiting?.reason ??
                ended?.terminated?.reason ??
                (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(object, 'status', 'reason') ??
                (0,_diagnosis_reading_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(object, 'status', 'phase') ??
                'Unknown',
            why: stuck?.waiting?.message || unscheduled || whyNot(object),
        },
    ];
}
/** Message of the first condition that is not True. */
function whyNot(object) {
    const found = (0,_diagnosis_reading_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .yb)(object)
        .filter(({ type, status }) => (status !== 'True') !== (type === 'ReplicaFailure'))
        .sort((a, b) => Number(a.type === 'Ready') - Number(b.type === 'Ready'))[0];
    return found === undefined ? '' : found.message || found.reason;
}


/***/ }),

/***/ 90687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _diagnosis_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62196);
/* harmony import */ var _diagnosis_reading_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91881);
/* harmony import */ var _unhealthy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47058);



/** What to tell first. */
function verdictOf(diagnosis, evidence) {
    const cause = (0,_diagnosis_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .r)(diagnosis);
    if (cause !== null)
        return { mark: '❌', headline: cause.title, explanation: cause.detail };
    if (diagnosis.outcome === 'healthy')
        return { mark: '✅', headline: 'kro runs and the cluster is healthy', explanation: '' };
    const step = (0,_diagnosis_reading_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .failedSteps */ .th)(evidence)[0];
    const unhealthy = (0,_unhealthy_js__WEBPACK_IMPORTED_MODULE_1__/* .unhealthyObjects */ .x)(evidence).length;
    if (step !== undefined)
        return {
            mark: '❔',
            headline: `${step.title} failed (${step.step}); no known cause fits`,
            explanation: step.message ?? '',
        };
    if (unhealthy > 0)
        return {
            mark: '❔',
            headline: `The job failed; no known cause fits, and ${unhealthy === 1 ? 'one object is' : `${unhealthy} objects are`} not healthy`,
            explanation: 'They are listed below; whether one of them is the reason is not known.',
        };
    const seen = evidence.listed('pods');
    return seen
        ? {
            mark: '✅',
            headline: "kro and the cluster look healthy; the failing step is the job's own",
            explanation: 'Nothing in the cluster, on its nodes or on this machine explains the failure: look at the log of the step that failed.',
        }
        : {
            mark: '❔',
            headline: 'The job failed, and the cluster could not be looked at',
            explanation: diagnosis.collected.failed[0] ?? 'No evidence of the cluster was taken.',
        };
}


/***/ }),

/***/ 14921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Session),
  d: () => (/* binding */ emptyRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/evidence/redaction/names.ts
const words = (text) => new Set(text.trim().split(/\s+/));
const secretWords = words(`
  password passwd passphrase pwd token secret credential credentials creds
  apikey accesskey privatekey secretkey identitytoken registrytoken authtoken
`);
/** `key` alone is the commonest word of a cluster's logs; it is a secret only after one of these. */
const secretKeyWords = words(`
  api access private secret client signing encryption auth account license shared master ssh deploy hmac aes rsa jwt tls
`);
/** A name that ends so tells about a secret and does not hold it: `TOKEN_FILE`, `secretName`, `tokenTTL`. */
const harmlessEnds = words(`
  file files path dir name names namespace seconds minutes ttl timeout expiry expiration expires enabled disabled type
  ref refs class algorithm mode mount audience audiences issuer url uri endpoint version count size length policy
  provider store selector required optional rotation interval kind format header
`);
/** A secret word followed by one of these still holds the secret: `client-key-data`, `TOKEN_VALUE`, `password2`. */
const stillSecretEnds = words('data value hash base64 b64 id string json current old new');
/** Names of Secrets, by convention of charts and of Kubernetes; the value is an object's name. */
const namesOfSecrets = /(?:existing|pull|image|tls|webhook)[-_.]?secrets?$/i;
/**
 * Whether something of this name (environment variable, flag, field, annotation) holds a secret.
 *
 * @param anywhere also where the secret word is not the last (`TOKEN_FOR_CI`): right for names that people give, such
 * as variables and annotations; too much for fields of objects and for words in a log
 */
function isSecretName(name, anywhere = false) {
    if (namesOfSecrets.test(name))
        return false;
    const parts = wordsOf(name);
    const last = parts.at(-1);
    if (last === undefined || harmlessEnds.has(last))
        return false;
    const shouting = name === name.toUpperCase() && name.includes('_');
    const holds = (index) => {
        const word = parts[index] ?? '';
        if (secretWords.has(word))
            return true;
        if (word !== 'key')
            return false;
        const before = parts[index - 1];
        return before !== undefined && before !== 'public' && (shouting || secretKeyWords.has(before));
    };
    if (anywhere || shouting)
        return parts.some((_, index) => holds(index));
    return holds(parts.length - 1) || (stillSecretEnds.has(last) && holds(parts.length - 2));
}
/** Values that are no secret whatever their name: nothing, a switch, a reference to a value elsewhere, a type. */
function isHarmlessValue(value) {
    if (/^(?:|true|false|null|nil|none|\[\]|\{\}|<nil>|<none>|<set to the key .*)$/i.test(value))
        return true;
    // A file that holds it: `--tls-private-key=/etc/kubernetes/pki/apiserver.key`.
    if (/^(?:\/[a-z0-9._-]+){2,}$/.test(value))
        return true;
    // `$(VAR)` of Kubernetes, a whole CEL expression of an RGD, and the types of an RGD's schema without a default.
    if (/^\$\([\w.-]+\)$/.test(value) || /^\$\{[^{}]*\}$/.test(value))
        return true;
    return (/^(?:string|integer|boolean|number|float|object|map\[|\[\])/.test(value) &&
        /^[\w[\]]+(?: *\|(?!.*default=).*)?$/.test(value));
}
function wordsOf(name) {
    return name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .map((word) => (stillSecretEnds.has(word) ? word : word.replace(/\d+$/, '')))
        .filter((word) => word !== '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/evidence/redaction/masks.ts

/** How every mask begins; text that begins so was masked before and is left alone. */
const maskStart = '‹redacted:';
/**
 * Gives each secret text its mask `‹redacted:kind:N›`: the same text gets the same mask, so that a reader still sees
 * that two places hold the same value. The state is not to be written into the report: a short password could be
 * found from its digest.
 */
class Masks {
    salt;
    known;
    counted;
    numbers = new Map();
    constructor(state) {
        this.salt = state?.salt ?? (0,external_node_crypto_.randomBytes)(16).toString('hex');
        this.known = new Map(Object.entries(state?.masks ?? {}));
        this.counted = new Map(Object.entries(state?.counted ?? {}));
        for (const mask of this.known.values())
            this.next(mask.split(':')[1] ?? '');
    }
    /** @param kind what sort of secret it is: `jwt`, `password`, … The first kind that a text was seen as stays. */
    mask(kind, secret) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(this.salt).update(secret).digest('hex').slice(0, 24);
        let mask = this.known.get(digest);
        if (mask === undefined) {
            mask = `${maskStart}${kind}:${this.next(kind)}›`;
            this.known.set(digest, mask);
        }
        const shownKind = mask.split(':')[1] ?? kind;
        this.counted.set(shownKind, (this.counted.get(shownKind) ?? 0) + 1);
        return mask;
    }
    /** How many values were masked, by kind, sorted. */
    counts() {
        return Object.fromEntries([...this.counted].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    state() {
        return { salt: this.salt, masks: Object.fromEntries(this.known), counted: this.counts() };
    }
    next(kind) {
        const number = (this.numbers.get(kind) ?? 0) + 1;
        this.numbers.set(kind, number);
        return number;
    }
}

;// CONCATENATED MODULE: ./src/evidence/redaction/shapes.ts
const shapes = [
    { kind: 'pem', pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{8,}={0,2}/g },
    { kind: 'docker-auth', pattern: /(?:eyJhdXRocyI6|ewogICJhdXRocy|ewoJImF1dGhzI|eyAiYXV0aHMi)[A-Za-z0-9+/_-]{8,}={0,2}/g },
    { kind: 'jwt', pattern: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g },
    { kind: 'github-token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}(?:\.[\w-]+){0,2}/g },
    {
        kind: 'provider-token',
        pattern: /(?<![A-Za-z0-9])(?:glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[\w-]{35}|npm_[A-Za-z0-9]{30,}|dckr_pat_[\w-]{16,}|ya29\.[\w-]{16,})(?![A-Za-z0-9])/g,
    },
    { kind: 'authorization', pattern: /(\bauthorization\\?["']?\s{0,3}[:=][ \t"'[\\]{0,5}(?:bearer|basic|token|negotiate)\s+)([^\s"',\]\\‹]{4,})()/gi, group: 2 },
    { kind: 'authorization', pattern: /(\bauthorization\\?["']?\s{0,3}[:=][ \t"'[\\]{0,5})([^\s"',\]\\‹]{8,})()/gi, group: 2, accept: looksRandom },
    { kind: 'authorization', pattern: /(\b(?:bearer|basic)\s{1,3})([A-Za-z0-9._~+/-]{12,}={0,2})()/gi, group: 2, accept: looksRandom },
    // In a URL the password only; the user where there is no password and it is too long for a name.
    { kind: 'url-credentials', pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>‹]{0,256}:)([^\s/@'"<>‹]{1,1024})(@)/gi, group: 2 },
    { kind: 'url-credentials', pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/:@'"<>‹]{16,256})(@)/gi, group: 2 },
    { kind: 'url-credentials', pattern: /((?<![\w.-])[\w.-]{1,64}:)([^\s:@/‹›]{1,128})(@(?:tcp|unix)\()/g, group: 2 },
    { kind: 'docker-auth', pattern: /(\bauth\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?)([A-Za-z0-9+/]{8,}={0,2})()/g, group: 2, accept: isUserAndPassword },
]; // biome-ignore format: a table, one shape a line
/** Masks everything that is known by its looks. */
function maskShapes(text, mask) {
    let masked = maskPem(text, mask);
    for (const { kind, pattern, group, accept } of shapes)
        masked = masked.replace(pattern, (whole, before, secret, after) => {
            if (group === undefined)
                return mask(kind, whole);
            return accept === undefined || accept(secret) ? `${before}${mask(kind, secret)}${after}` : whole;
        });
    return masked;
}
/** Letters and digits mixed, as no word of a sentence is. */
function looksRandom(text) {
    return /\d/.test(text) && /[A-Za-z]/.test(text);
}
function isUserAndPassword(base64) {
    return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(base64, 'base64').toString('latin1'));
}
/** Characters that a PEM block may have; the largest in use (a chain of certificates) are far below. */
const pemLimit = 64 * 1024;
/**
 * Whole blocks, on lines of their own or with `\n` inside a JSON string. Where a log was cut, also the half with
 * only a beginning (then the base64 after it) or only an end (then the base64 lines before it).
 */
function maskPem(text, mask) {
    if (!text.includes('-----'))
        return text;
    const boundary = /-----(BEGIN|END) [A-Z0-9 ]{1,40}-----/g;
    let masked = '';
    let done = 0;
    for (let found = boundary.exec(text); found !== null; found = boundary.exec(text)) {
        if (found[1] === 'END') {
            const start = startOfBase64Lines(text, done, found.index);
            if (start === found.index)
                continue;
            masked += text.slice(done, start) + mask('pem', text.slice(start, found.index));
            done = found.index;
            continue;
        }
        const begin = found.index;
        const next = boundary.exec(text);
        const closed = next !== null && next[1] === 'END' && next.index - begin < pemLimit;
        const end = closed ? boundary.lastIndex : endOfBase64(text, begin + found[0].length);
        masked += text.slice(done, begin) + mask('pem', text.slice(begin, end));
        done = end;
        boundary.lastIndex = end;
    }
    return masked + text.slice(done);
}
function endOfBase64(text, from) {
    const run = /(?:(?:\\[nr]|\s){0,8}[A-Za-z0-9+/=]{32,})*/y;
    run.lastIndex = from;
    run.exec(text);
    return Math.max(run.lastIndex, from);
}
function startOfBase64Lines(text, from, end) {
    let start = end;
    while (start > from && end - start < pemLimit) {
        const before = text.slice(Math.max(from, start - 200), start);
        // A line of a container's log may have a timestamp before its text.
        const line = /(?:^|\n)[^\n]*?[A-Za-z0-9+/=]{16,}\s*$/.exec(before);
        if (line === null)
            break;
        start -= before.length - line.index - (line[0].startsWith('\n') ? 1 : 0);
    }
    return start;
}

;// CONCATENATED MODULE: ./src/evidence/redaction/assignments.ts



/**
 * Masks what stands after a name that holds a secret: `DB_PASSWORD=x`, `--token x`, `"clientSecret": "x"`,
 * a YAML line `password: x`, and the pair `name: DB_PASSWORD, value: x` of a container's environment.
 *
 * Found by the words and not by the names: a name is read to the left and right of such a word, so that a text
 * without them is passed over once. Prose stays: `failed to fetch anonymous token: unexpected status` is no
 * assignment, `key="default/foo"` is a controller's log.
 */
function maskAssignments(text, mask) {
    return maskNamed(maskPairs(text, mask), mask);
}
function maskNamed(text, mask) {
    const words = /passw(?:or)?d|passphrase|pwd|token|secret|credential|creds|key/gi;
    let masked = '';
    let done = 0;
    for (let found = words.exec(text); found !== null; found = words.exec(text)) {
        const [start, end] = nameAround(text, Math.max(done, found.index), words.lastIndex);
        words.lastIndex = end;
        const name = text.slice(start, end);
        if (name.length > 160 || !isSecretName(name.replace(/^-+/, '')))
            continue;
        const value = valueAfter(text, start, end, name);
        if (value === null)
            continue;
        const secret = text.slice(value.start, value.end);
        if (secret.startsWith(maskStart) || isHarmlessValue(secret) || isReference(name, secret))
            continue;
        masked += text.slice(done, value.start) + mask('named', secret);
        done = value.end;
        words.lastIndex = done;
    }
    return masked + text.slice(done);
}
/** `{"name":"DB_PASSWORD","value":"x"}` in any notation, also escaped inside a string, and as two lines of YAML. */
function maskPairs(text, mask) {
    const pair = /(\bname\\?["']?\s{0,3}:\s{0,3}\\?["']?)([\w.-]{1,128})(\\?["']?,?\s{0,200}\\?["']?value\\?["']?\s{0,3}:\s{0,3})/g;
    let masked = '';
    let done = 0;
    for (let found = pair.exec(text); found !== null; found = pair.exec(text)) {
        if (!isSecretName(found[2] ?? '', true))
            continue;
        const value = quotedOrWord(text, pair.lastIndex);
        const secret = value === null ? '' : text.slice(value.start, value.end);
        if (value === null || secret.startsWith(maskStart) || isHarmlessValue(secret))
            continue;
        masked += text.slice(done, value.start) + mask('named', secret);
        done = value.end;
        pair.lastIndex = done;
    }
    return masked + text.slice(done);
}
const nameLimit = 160;
function nameAround(text, start, end) {
    let from = start;
    while (from > 0 && start - from < nameLimit && isNameCharacter(text.charCodeAt(from - 1)))
        from--;
    let to = end;
    while (to < text.length && to - end < nameLimit && isNameCharacter(text.charCodeAt(to)))
        to++;
    return [from, to];
}
function isNameCharacter(code) {
    // - . 0-9 A-Z _ a-z
    return (code === 45 ||
        code === 46 ||
        (code >= 48 && code <= 57) ||
        (code >= 65 && code <= 90) ||
        code === 95 ||
        (code >= 97 && code <= 122));
}
/** Words that follow a flag in a sentence about it. */
const aboutFlags = /^(?:flags?|options?|arguments?|is|are|was|and|or|must|to|for|should|can|cannot|as|with|if|when|value)\b/;
function valueAfter(text, start, end, name) {
    const separator = /(\\?["'])?(\s{0,8})(:(?![/:=])|=(?!=)|)/y;
    separator.lastIndex = end;
    const found = separator.exec(text);
    if (found === null)
        return null;
    const [, quote, , sign] = found;
    const at = separator.lastIndex;
    if (sign === '=')
        return quotedOrWord(text, skipBlanks(text, at));
    if (sign === '') {
        if (!name.startsWith('--') || quote !== undefined || text[end] !== ' ')
            return null;
        const value = quotedOrWord(text, end + 1);
        return value === null || text[value.start] === '-' || aboutFlags.test(text.slice(value.start, value.end))
            ? null
            : value;
    }
    const valueStart = skipBlanks(text, at);
    if (quote !== undefined)
        return /["'\\]/.test(text[valueStart] ?? '') ? quotedOrWord(text, valueStart) : null;
    if (valueStart === at)
        return startsStructField(text, start) ? quotedOrWord(text, at) : null;
    return afterColon(text, start, valueStart, name);
}
/** `{Token:x Password:y}`, how Go prints a struct; and not `repository/some-token:latest`. */
function startsStructField(text, start) {
    return /[A-Z]/.test(text[start] ?? '') && !/[/\w]/.test(text[start - 1] ?? ' ');
}
/** `password: x`: as a line of YAML the rest of the line, in a sentence only what cannot be a word of it. */
function afterColon(text, start, valueStart, name) {
    const line = text.slice(Math.max(0, start - 200), start);
    const before = line.slice(line.lastIndexOf('\n') + 1);
    const lineEnd = endOfLine(text, valueStart);
    const rest = text.slice(valueStart, lineEnd).trimEnd();
    const quoted = /["'\\]/.test(text[valueStart] ?? '');
    if (/^[\s<>]*(?:- )?$/.test(before)) {
        if (/^[|>][+-]?$/.test(rest))
            return indentedBlock(text, before.length, lineEnd);
        if (quoted || !/\s/.test(rest))
            return quotedOrWord(text, valueStart);
    }
    if (/secret$/i.test(name))
        return null;
    const value = quotedOrWord(text, valueStart);
    const word = value === null ? '' : text.slice(value.start, value.end);
    return word.length >= 8 && looksRandom(word) && !word.includes('/') ? value : null;
}
/** The lines of a YAML block that are indented deeper than their name. */
function indentedBlock(text, indent, lineEnd) {
    const start = lineEnd + 1;
    let end = lineEnd;
    while (end + 1 < text.length) {
        const next = text.indexOf('\n', end + 1);
        const line = text.slice(end + 1, next < 0 ? text.length : next);
        if (line.trim() !== '' && line.length - line.trimStart().length <= indent)
            break;
        end = next < 0 ? text.length : next;
    }
    return end > start ? { start, end } : null;
}
function quotedOrWord(text, at) {
    const quote = text.startsWith('\\"', at) ? '\\"' : /["'`]/.test(text[at] ?? '') ? (text[at] ?? '') : null;
    if (quote === null) {
        const word = /[^\s"'`&<>]{1,65536}/y;
        word.lastIndex = at;
        const found = word.exec(text);
        const trimmed = (found?.[0] ?? '').replace(/[,;:)}\]\\.]{1,20}$/, '');
        return trimmed === '' ? null : { start: at, end: at + trimmed.length };
    }
    const start = at + quote.length;
    // A quote that the line does not close was cut off: then all of the line.
    const line = text.slice(start, endOfLine(text, start));
    let length = line.indexOf(quote);
    // A quote inside the value is escaped once more than the one around it.
    while (length > 0 && quote === '"' && line[length - 1] === '\\')
        length = line.indexOf(quote, length + 1);
    if (length < 0)
        length = line.length;
    return length === 0 ? null : { start, end: start + length };
}
/** Lines are looked at for so many characters, so that one endless line costs no more than many. */
const lineLimit = 65_536;
function endOfLine(text, from) {
    const window = text.slice(from, from + lineLimit);
    const newline = window.indexOf('\n');
    return from + (newline < 0 ? window.length : newline);
}
function skipBlanks(text, at) {
    let to = at;
    while (to - at < 40 && (text[to] === ' ' || text[to] === '\t'))
        to++;
    return to;
}
/** `secret="default/foo"` is how Kubernetes logs which Secret it means. */
function isReference(name, value) {
    return /^secret$/.test(name) && /^[a-z0-9.-]+\/[a-z0-9.-]+$/.test(value);
}

;// CONCATENATED MODULE: ./src/evidence/redaction/manifests.ts


/** Lines to either side of `kind: Secret` that may belong to the same object. */
const reach = 2000;
/**
 * Masks the data of Secrets in printed manifests: YAML documents (`helm template`), items of a list (`kubectl get`),
 * templates inside an RGD, and JSON.
 */
function maskManifests(text, mask) {
    if (!/\bkind"?: ?["']?Secret\b/.test(text))
        return text;
    return maskJsonSecrets(maskYamlSecrets(text, mask), mask);
}
/** In JSON the `data` of any object in a text that has Secrets: a ConfigMap beside it may lose its own. */
function maskJsonSecrets(text, mask) {
    if (!/"kind": ?"Secret"/.test(text))
        return text;
    return text.replace(/("(?:data|stringData)":\s{0,5}\{)([^{}]{0,65536})(\})/g, (_, before, fields, after) => {
        const masked = fields.replace(/(:\s{0,5}")((?:[^"\\]|\\.)+)(")/g, (whole, start, value, end) => isKept(value) ? whole : `${start}${mask('secret-data', value)}${end}`);
        return `${before}${masked}${after}`;
    });
}
function maskYamlSecrets(text, mask) {
    if (!/^\s*(?:- )?kind: ["']?Secret["']?\s*$/m.test(text))
        return text;
    const lines = text.split('\n');
    let done = { column: -1, end: 0 };
    for (const [index, line] of lines.entries()) {
        if (!/^\s*(?:- )?kind: ["']?Secret["']?\s*$/.test(line))
            continue;
        const column = columnOf(line);
        // The same object said so before.
        if (column !== done.column || index >= done.end)
            done = { column, end: maskObjectAround(lines, index, mask) };
    }
    return lines.join('\n');
}
/**
 * Masks in place what is below `data:` and `stringData:` of the object that has its `kind` on this line.
 *
 * @returns the line after the object
 */
function maskObjectAround(lines, at, mask) {
    const column = columnOf(lines[at] ?? '');
    const belongs = (line) => line.trim() === '' || (columnOf(line) >= column && !line.startsWith('---'));
    const opens = (line) => /^\s*- /.test(line) && columnOf(line) === column;
    let first = at;
    while (first > 0 && at - first < reach && !opens(lines[first] ?? '') && belongs(lines[first - 1] ?? ''))
        first -= 1;
    let inData = false;
    let index = first;
    for (; index < lines.length && index - at < reach; index += 1) {
        const line = lines[index] ?? '';
        if (index > at && (!belongs(line) || opens(line)))
            return index;
        if (line.trim() !== '' && columnOf(line) === column)
            inData = /^\s*(?:- )?(?:data|stringData):\s*$/.test(line);
        else if (inData)
            lines[index] = maskLine(line, mask);
    }
    return index;
}
/** `  password: cGFzcw==` or a line of a block below such a name. */
function maskLine(line, mask) {
    const [, start = '', value = '', end = ''] = /^(\s*(?:[\w.-]{1,253}:(?:\s+|$))?["']?)(.*?)(["']?\s*)$/.exec(line) ?? [];
    return value === '' || /^[|>][+-]?$/.test(value) || isKept(value)
        ? line
        : `${start}${mask('secret-data', value)}${end}`;
}
const isKept = (value) => value.startsWith(maskStart) || isHarmlessValue(value);
/** Where the first name of a line begins, behind the dash of a list. */
const columnOf = (line) => /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;

;// CONCATENATED MODULE: ./src/evidence/redaction/objects.ts


const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
/**
 * A copy of a value of the Kubernetes API without what is secret: by name in environments, arguments, annotations and
 * fields, all data of a Secret, and by its looks in every string.
 */
function maskObject(value, masking) {
    if (typeof value === 'string')
        return masking.text(value);
    if (Array.isArray(value))
        return maskArray(value, masking);
    if (value === null || typeof value !== 'object')
        return value;
    const fields = Object.entries(value);
    const ofSecret = value.kind === 'Secret';
    const nameOfValue = value.name;
    return Object.fromEntries(fields.map(([name, field]) => {
        if (ofSecret && (name === 'data' || name === 'stringData'))
            return [name, maskAll(field, masking)];
        if (name === 'annotations')
            return [name, maskAnnotations(field, ofSecret, masking)];
        // {name: DB_PASSWORD, value: x}: the environment of a container, and how many tools write parameters.
        if (name === 'value' && typeof nameOfValue === 'string' && isSecretName(nameOfValue, true))
            return [name, maskAll(field, masking)];
        if (typeof field === 'string' && isSecretName(name))
            return [name, maskAll(field, masking)];
        return [name, maskObject(field, masking)];
    }));
}
/** `['--token', 'x']`: the value of a flag that stands in the next element. */
function maskArray(values, masking) {
    return values.map((value, index) => {
        const before = values[index - 1];
        if (typeof before !== 'string' || typeof value !== 'string' || value.startsWith('-'))
            return maskObject(value, masking);
        const flag = /^--?([\w.-]{1,128})$/.exec(before)?.[1];
        return flag !== undefined && isSecretName(flag) ? maskAll(value, masking) : maskObject(value, masking);
    });
}
function maskAnnotations(annotations, ofSecret, masking) {
    if (annotations === null || typeof annotations !== 'object')
        return annotations;
    return Object.fromEntries(Object.entries(annotations).map(([name, value]) => {
        if (name === lastApplied)
            return [name, ofSecret ? maskAll(value, masking) : maskJson(value, masking)];
        return [
            name,
            isSecretName(name.slice(name.indexOf('/') + 1), true)
                ? maskAll(value, masking)
                : maskObject(value, masking),
        ];
    }));
}
/** JSON inside a string; as plain text where it does not parse. */
function maskJson(value, masking) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.stringify(maskObject(JSON.parse(value), masking));
    }
    catch {
        return masking.text(value);
    }
}
function maskAll(value, masking) {
    if (typeof value === 'string')
        return isHarmlessValue(value) || value.startsWith(maskStart) ? value : masking.mask('named', value);
    if (Array.isArray(value))
        return value.map((item) => maskAll(item, masking));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, maskAll(field, masking)]));
}

;// CONCATENATED MODULE: ./src/evidence/redaction.ts





/** Without one of these in it there is no secret in a text; most strings of a cluster are passed over by this. */
const anyTrace = /-----|LS0tLS|eyJ|ewo|authorization|bearer|basic|:\/\/|@(?:tcp|unix)\(|gh[pousr]_|github_pat_|glpat-|xox|AKIA|ASIA|AIza|npm_|dckr_pat_|ya29\.|auth|passw|passphrase|pwd|token|secret|credential|creds|key/i;
/** Values learned from names that are looked for everywhere else; more would make the search slow. */
const learnedLimit = 500;
/**
 * Masks secrets before anything is written. Masks are `‹redacted:kind:N›`, the same text always gets the same one.
 * Takes time linear in the length of the text.
 */
class Redaction {
    masks;
    /** Text to look for as it is → kind. */
    wanted = new Map();
    wantedPattern = null;
    /**
     * @param secrets values that the runner knows as secrets
     * @param state of an earlier process of the same run, so that masks go on to mean the same
     */
    constructor({ secrets = [], state } = {}) {
        this.masks = new Masks(state);
        for (const secret of secrets)
            for (const form of formsOf(secret))
                this.wanted.set(form, 'registered');
    }
    /** Any text: output of commands, logs, messages. */
    text = (text) => {
        const known = this.maskWanted(text);
        if (!anyTrace.test(known))
            return known;
        const secrets = maskManifests(known, this.mask);
        return maskAssignments(maskShapes(secrets, this.mask), this.mask);
    };
    /** A value as JSON has it; the copy has the same shape. */
    object = (value) => maskObject(value, { mask: this.mask, text: this.text });
    /** How many values were masked so far, by kind. */
    counts() {
        return this.masks.counts();
    }
    /** For a later process of the same run; belongs nowhere near the report. */
    state() {
        return this.masks.state();
    }
    /** A random-looking value that was secret by its name is secret in a log too, where nothing names it. */
    mask = (kind, secret) => {
        if (secret.length >= 12 &&
            secret.length <= 512 &&
            looksRandom(secret) &&
            !/[\s/]/.test(secret) &&
            !this.wanted.has(secret) &&
            this.wanted.size < learnedLimit) {
            this.wanted.set(secret, kind);
            this.wantedPattern = null;
        }
        return this.masks.mask(kind, secret);
    };
    maskWanted(text) {
        if (this.wanted.size === 0)
            return text;
        this.wantedPattern ??= new RegExp([...this.wanted.keys()]
            .sort((a, b) => b.length - a.length)
            .map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('|'), 'g');
        return text.replace(this.wantedPattern, (found) => this.masks.mask(this.wanted.get(found) ?? 'registered', found));
    }
}
/** How the runner's secrets may appear: as they are, line by line, and as JSON, URLs and base64 write them. */
function formsOf(secret) {
    const lines = [secret, ...secret.split(/\r?\n/)]
        .map((line) => line.trim())
        .filter((line) => line.length >= 4);
    return lines.flatMap((line) => [
        line,
        JSON.stringify(line).slice(1, -1),
        encodeURIComponent(line),
        ...(line.length >= 6
            ? [Buffer.from(line).toString('base64'), Buffer.from(line).toString('base64').replace(/=+$/, '')]
            : []),
    ]);
}

// EXTERNAL MODULE: ./src/evidence/steps.ts
var evidence_steps = __webpack_require__(88870);
// EXTERNAL MODULE: ./src/versions/versions-file.ts
var versions_file = __webpack_require__(2695);
;// CONCATENATED MODULE: ./src/session.ts






/** One run of the main job: its record, its steps, its folder. */
class Session {
    state;
    steps;
    run;
    redaction;
    recorded = { ...versions_file/* nothingRecorded */.sK, sha256: {} };
    versions = null;
    constructor(state, redaction, steps, run) {
        this.state = state;
        this.redaction = redaction;
        this.steps = steps;
        this.run = run;
    }
    /** Begins a run with an empty report folder. */
    static begin(state, run, world) {
        const { places } = state;
        const redaction = new Redaction({ secrets: secretsOf(world.env) });
        for (const name of ['evidence', 'diagnosis.json', 'summary.md', 'index.html', 'versions.yaml'])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(places.report, name), { recursive: true, force: true });
        (0,external_node_fs_.rmSync)(places.work, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(places.work, { recursive: true });
        const steps = new evidence_steps/* Steps */.gj({
            folder: places.report,
            log: world.log,
            clock: world.clock,
            run: world.run,
            redact: redaction.text,
        });
        const session = new Session(state, redaction, steps, { schemaVersion: 1, began: steps.began, ...run });
        session.save();
        return session;
    }
    /** Takes a run up again, in another process. */
    static resume(state, world) {
        const redaction = new Redaction({
            secrets: secretsOf(world.env),
            ...(state.masks ? { state: state.masks } : {}),
        });
        const read = (name, otherwise) => {
            try {
                return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(state.places.report, 'evidence', name), 'utf8'));
            }
            catch {
                return otherwise;
            }
        };
        const run = read('run.json', null) ??
            emptyRun(state.clusterName, world.clock.date().toISOString());
        const previous = read('steps.json', []);
        const steps = new evidence_steps/* Steps */.gj({
            folder: state.places.report,
            log: world.log,
            clock: world.clock,
            run: world.run,
            redact: redaction.text,
            previous,
            began: run.began,
        });
        return new Session(state, redaction, steps, run);
    }
    /** Writes down what is known now; a killed job leaves this behind. */
    note(change) {
        Object.assign(this.run, change);
        this.save();
    }
    /** Digest of an image, chart or asset that was used, for versions.yaml. */
    recordDigest(name, sha256) {
        this.recorded.sha256[name] = sha256;
        this.writeVersions();
    }
    /** The code that kro was built from, for versions.yaml. */
    recordSource(checkout) {
        const { identity } = checkout;
        if (identity && 'commit' in identity)
            this.recorded.kroCommit = identity.commit;
        if (identity && 'moduleSum' in identity)
            this.recorded.kroModuleSum = identity.moduleSum;
        this.writeVersions();
        if (checkout.version)
            this.note({ kroVersion: checkout.version });
    }
    /** `versions.yaml` in the report: the combination in use, as `versions-file` takes it back. */
    recordVersions(versions) {
        this.versions = versions;
        this.writeVersions();
    }
    writeVersions() {
        if (this.versions)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.state.places.report, 'versions.yaml'), (0,versions_file/* writeVersionsFile */.XY)(this.versions, this.recorded));
    }
    save() {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.state.places.report, 'evidence', 'run.json'), `${JSON.stringify(this.run, null, 2)}\n`);
    }
}
/**
 * Values of the environment that must never be written: an action cannot ask the runner for the secrets of the job,
 * but those that it was handed stand in variables whose names say so.
 */
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => value && value.length >= 6 && isSecretName(name) ? [value] : []);
}
/** A run of which nothing is known: a living cluster that someone else made is diagnosed. */
function emptyRun(clusterName, began) {
    return {
        schemaVersion: 1,
        began,
        cluster: 'kind',
        clusterName,
        install: 'none',
        namespace: 'kro-system',
        rbacMode: null,
        source: null,
        kroVersion: null,
        versions: {},
        image: null,
        jobStatus: null,
    };
}


/***/ }),

/***/ 47380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noAssetCache),
/* harmony export */   i: () => (/* binding */ actionsAssetCache)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const noAssetCache = { restore: async () => false, save: async () => undefined };
/**
 * The Actions cache, where the runner has one (GHES and act may not). The library is large and loaded only here. An
 * entry is found again only under the same absolute path of the file, which is part of its key.
 */
function actionsAssetCache(log) {
    const orWarn = async (what, action, otherwise) => {
        try {
            return await action();
        }
        catch (error) {
            log.warning(`the Actions cache could not ${what}, which costs a download: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return otherwise;
        }
    };
    return {
        restore: (key, file) => orWarn(`restore ${key}`, async () => {
            const cache = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(377), __webpack_require__.e(751), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 3186));
            return cache.isFeatureAvailable() && (await cache.restoreCache([file], key)) !== undefined;
        }, false),
        save: (key, file) => orWarn(`save ${key}`, async () => {
            const cache = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(377), __webpack_require__.e(751), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 3186));
            if (cache.isFeatureAvailable())
                await cache.saveCache([file], key);
        }, undefined),
    };
}


/***/ }),

/***/ 55585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ toolStoreRoot),
/* harmony export */   oN: () => (/* binding */ folderToolStore),
/* harmony export */   ok: () => (/* binding */ runnerToolStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59805);





/** The runner's own (RUNNER_TOOL_CACHE), for jobs. Its library logs `::debug::` lines to standard output. */
const runnerToolStore = {
    find: (tool, version, key) => (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .find */ .I6)(tool, version, key) || null,
    keep: (folder, tool, version, key) => (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .cacheDir */ .e8)(folder, tool, version, key),
};
/**
 * The same layout in a folder, for the command line, whose standard output belongs to programs (`--json`). A folder
 * appears complete or not at all, since several runs on a laptop share it.
 *
 * @param root absolute path; created when needed
 */
function folderToolStore(root) {
    const folderOf = (tool, version, key) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, tool, version, key);
    return {
        find: (tool, version, key) => {
            const folder = folderOf(tool, version, key);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}.complete`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? folder : null;
        },
        keep: async (folder, tool, version, key) => {
            const target = folderOf(tool, version, key);
            const incoming = `${target}.${process.pid}.new`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, tool, version), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(incoming, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(folder, incoming, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${target}.complete`, { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(incoming, target);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${target}.complete`, '');
            return target;
        },
    };
}
/** Root of the store outside a runner: the runner's where its variable is set, else the user's cache folder. */
function toolStoreRoot(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache'), 'setup-kro');
}


/***/ }),

/***/ 25723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * What is used where nobody says otherwise. One combination, pinned on every platform and known to fit:
 * kro v0.9 needs Kubernetes 1.31 or newer; Kubernetes 1.34 still runs on hosts with cgroup v1; kubectl v1.34.3 is the
 * newest v1.34 whose digests are agreed on for all four platforms.
 */
const defaults = {
    kro: 'v0.9.4',
    /** A minor: the newest node image of it that the kind release has. */
    kubernetes: '1.34',
    kind: 'v0.33.0',
    kubectl: 'v1.34.3',
    ko: 'v0.19.1',
    helm: 'v3.19.2',
};


/***/ }),

/***/ 249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ kroTraits)
/* harmony export */ });
/* unused harmony export kroRbac */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19557);

/**
 * Traits of a kro version (chart templates, CRDs and controller sources at each tag). For versions newer than the
 * pinned ones the newest known traits are assumed.
 *
 * @param version with or without v
 */
function kroTraits(version) {
    const since = (minimum) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(version, minimum);
    const graphResource = since('v0.2.0-0') ? 'resourcegraphdefinitions.kro.run' : 'resourcegroups.kro.run';
    return {
        crds: since('v0.9.0-0') ? [graphResource, 'graphrevisions.internal.kro.run'] : [graphResource],
        graphResource,
        leaderElection: since('v0.5.0-0'),
        lease: 'controller.kro.run',
        imageKoValue: since('v0.2.1'),
        chartNeedsImageTag: since('v0.2.3'),
        rbacModes: since('v0.2.2') ? ['unrestricted', 'aggregation'] : ['unrestricted'],
        aggregationComplete: since('v0.4.0'),
        rgdConditions: rgdConditions(since),
        instanceConditions: since('v0.6.0')
            ? { ready: 'Ready', parts: ['InstanceManaged', 'GraphResolved', 'ResourcesReady'] }
            : { ready: null, parts: ['InstanceSynced'] },
        podSelector: 'app.kubernetes.io/name=kro,app.kubernetes.io/instance=kro',
        staticManifests: since('v0.7.1'),
        // Up to v0.3.0 the chart passes `--allow-crd-deletion "false"`, which Go's flag package reads as true.
        crdDeletionIsOptional: since('v0.4.0'),
        ports: { metrics: 8078, health: 8079 },
    };
}
function rgdConditions(since) {
    if (since('v0.9.0-0'))
        return {
            ready: 'Ready',
            parts: ['GraphRevisionsResolved', 'GraphAccepted', 'KindReady', 'ControllerReady'],
        };
    if (since('v0.4.0'))
        return { ready: 'Ready', parts: ['ResourceGraphAccepted', 'KindReady', 'ControllerReady'] };
    return { ready: null, parts: ['ReconcilerReady', 'GraphVerified', 'CustomResourceDefinitionSynced'] };
}
/**
 * RBAC objects of release `kro` (helm/templates at each tag).
 *
 * @returns null where this kro has no such mode
 */
function kroRbac(version, mode) {
    if (!kroTraits(version).rbacModes.includes(mode))
        return null;
    const forUsers = atLeast(version, 'v0.9.4') ? ['kro-edit', 'kro-view'] : [];
    if (mode === 'aggregation')
        return {
            clusterRoles: ['kro:controller', 'kro:controller:static', ...forUsers],
            clusterRoleBinding: 'kro:controller',
            aggregationLabel: { key: 'rbac.kro.run/aggregate-to-controller', value: 'true' },
        };
    return {
        clusterRoles: ['kro-cluster-role', ...forUsers],
        clusterRoleBinding: atLeast(version, 'v0.2.2') ? 'kro-cluster-role-binding' : 'kro-role-binding',
        aggregationLabel: null,
    };
}


/***/ }),

/***/ 31921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ chooseNodeImage),
/* harmony export */   Ig: () => (/* binding */ pinOfNodeImage),
/* harmony export */   iV: () => (/* binding */ nodeImagesOf),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25723);
/* harmony import */ var _pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53983);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19557);



/**
 * The node image for a kind release. An image that was named wins over a Kubernetes version, except that an input
 * (a Kubernetes version) beats a file (an image).
 *
 * @param kind with its v
 */
function chooseNodeImage(kind, kubernetes, image) {
    const imageIsOlderWord = image?.origin === 'versions-file' && kubernetes?.origin === 'input';
    if (image !== null && !imageIsOlderWord)
        return named(image, kubernetes);
    return kubernetes === null ? usual(kind) : pinnedFor(kind, kubernetes);
}
/** Reference of an image as docker takes it: `[host[:port]/]name[:tag][@sha256:digest]`. */
const reference = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@sha256:([0-9a-f]{64}))?$/;
/** Tag and digest (64 hex digits) of an image reference, null where it has none; null: not a reference. */
function parseImageReference(image) {
    const match = reference.exec(image);
    return match === null ? null : { tag: match[1] ?? null, digest: match[2] ?? null };
}
function named(image, kubernetes) {
    const parsed = parseImageReference(image.value);
    if (parsed === null)
        return {
            fault: `'${image.value}' is not an image reference such as kindest/node:v1.34.11@sha256:…`,
            about: 'nodeImage',
            origin: image.origin,
        };
    const known = pinOfNodeImage(image.value)?.kubernetes;
    const tagged = known ?? (/^v\d+\.\d+\.\d+$/.test(parsed.tag ?? '') ? parsed.tag : null);
    if (tagged !== null)
        return {
            nodeImage: image.value,
            kubernetes: tagged,
            from: { nodeImage: image.origin, kubernetes: image.origin },
        };
    const said = kubernetes === null ? null : (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(kubernetes.value);
    return {
        nodeImage: image.value,
        kubernetes: said === null ? null : (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(said),
        from: { nodeImage: image.origin, kubernetes: kubernetes?.origin ?? image.origin },
    };
}
/** Kubernetes of the defaults where the kind release has it, else the newest that it has below. */
function usual(kind) {
    const offered = nodeImagesOf(kind);
    const version = newestOfMinor(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.kubernetes, offered) ??
        offered.find((candidate) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(candidate, _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.kubernetes) < 0) ??
        offered[0];
    if (version === undefined)
        return {
            fault: `no node image is pinned for kind ${kind} (there are for ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(Object.keys(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeImagePins */ .w)).join(', ')}); name one with node-image`,
            about: 'nodeImage',
            origin: 'default',
        };
    return pinned(kind, version, 'default');
}
function pinnedFor(kind, wanted) {
    const fault = (text) => ({
        fault: text,
        about: 'kubernetes',
        origin: wanted.origin,
    });
    const parts = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(wanted.value);
    if (parts === null || parts.prerelease !== null)
        return fault(`'${wanted.value}' is not a Kubernetes version such as 1.34 or v1.34.3`);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(parts);
    const offered = nodeImagesOf(kind);
    const found = parts.patch === null
        ? newestOfMinor(version, offered)
        : offered.find((candidate) => candidate === version);
    if (found !== undefined)
        return pinned(kind, found, wanted.origin);
    const elsewhere = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(Object.keys(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeImagePins */ .w).filter((release) => nodeImagesOf(release).some((one) => one === version || (parts.patch === null && (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(one) === (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(version)))));
    const here = offered.length === 0
        ? 'none is pinned for it'
        : `it has ${offered.join(', ')}; nearest: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestVersion */ .bm)(version, offered)}`;
    const there = elsewhere.length === 0
        ? 'no pinned kind release has it'
        : `kind ${elsewhere.join(' and ')} ${elsewhere.length === 1 ? 'has' : 'have'} it`;
    return fault(`no node image for Kubernetes ${version} in kind ${kind}: ${here}. ${there}. Or name an image with node-image`);
}
function pinned(kind, kubernetes, origin) {
    const digest = _pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeImagePins */ .w[kind]?.[kubernetes]?.sha256;
    return {
        nodeImage: `kindest/node:${kubernetes}@sha256:${digest}`,
        kubernetes,
        from: { nodeImage: origin, kubernetes: origin },
    };
}
function newestOfMinor(version, offered) {
    return offered.find((candidate) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(candidate) === (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(version));
}
/** Kubernetes versions that a kind release has pinned node images for, newest first. */
function nodeImagesOf(kind) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(Object.keys(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeImagePins */ .w[kind] ?? {}));
}
/** Which kind release an image was built for, told by its digest; null for unknown digests or none. */
function pinOfNodeImage(image) {
    const digest = parseImageReference(image)?.digest;
    for (const [kind, images] of Object.entries(_pins_node_images_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeImagePins */ .w))
        for (const [kubernetes, pin] of Object.entries(images))
            if (pin.sha256 === digest)
                return { kind, kubernetes };
    return null;
}


/***/ }),

/***/ 53983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nodeImagePins)
/* harmony export */ });
/**
 * Node images by the kind release that they were built for, newest Kubernetes first: kind release → Kubernetes →
 * digest of the multi-arch image (amd64 and arm64). The same tag is rebuilt for other kind releases (v1.33.1 of 0.28
 * is not v1.33.1 of 0.29), so only the digest says which it is (kind release notes of 0.29, 0.30, 0.33).
 */
const nodeImagePins = {
    'v0.33.0': {
        'v1.37.0': {
            sha256: 'a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5',
            sources: ['kubernetes-sigs/cluster-api', 'kind source', 'kind release notes'],
        },
        'v1.36.4': {
            sha256: '099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
        'v1.35.8': {
            sha256: '07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
        'v1.34.11': {
            sha256: '44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
    },
    'v0.32.0': {
        'v1.36.1': {
            sha256: '3489c7674813ba5d8b1a9977baea8a6e553784dab7b84759d1014dbd78f7ebd5',
            sources: [
                'kubernetes-sigs/cluster-api',
                'kind source',
                'chainguard-dev/actions',
                'public kind table 57352410879',
            ],
        },
        'v1.35.5': {
            sha256: 'ce977ae6d65918d0b58a5f8b5e940429c2ce42fa3a5619ec2bbc60b949c0ac95',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.34.8': {
            sha256: '02722c2dedddcfc00febf5d27fbeb9b7b2c14294c82109ff4a85d89ac9ba3256',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.33.12': {
            sha256: '3f5c8443c620245e4d355cfe09e96a91ead32ceaa569d3f1ca9edf0cb2fe2ff4',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
    },
    'v0.31.0': {
        'v1.35.0': {
            sha256: '452d707d4862f52530247495d180205e029056831160e22870e37e3f6c1ac31f',
            sources: ['kubernetes-sigs/cluster-api', 'kind source'],
        },
        'v1.34.3': {
            sha256: '08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.33.7': {
            sha256: 'd26ef333bdb2cbe9862a0f7c3803ecc7b4303d8cea8e814b481b09949d353040',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.32.11': {
            sha256: '5fc52d52a7b9574015299724bd68f183702956aa4a2116ae75a63cb574b35af8',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.31.14': {
            sha256: '6f86cf509dbb42767b6e79debc3f2c32e4ee01386f0489b3b2be24b0a55aac2b',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
    },
    'v0.30.0': {
        'v1.34.0': {
            sha256: '7416a61b42b1662ca6ca89f02028ac133a309a2a30ba309614e8ec94d976dc5a',
            sources: ['kubernetes-sigs/cluster-api', 'kind source'],
        },
        'v1.33.4': {
            sha256: '25a6018e48dfcaee478f4a59af81157a437f15e6e140bf103f85a2e7cd0cbbf2',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
        'v1.32.8': {
            sha256: 'abd489f042d2b644e2d033f5c2d900bc707798d075e8186cb65e3f1367a9d5a1',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
        'v1.31.12': {
            sha256: '0f5cc49c5e73c0c2bb6e2df56e7df189240d83cf94edfa30946482eb08ec57d2',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
    },
    'v0.29.0': {
        'v1.33.1': {
            sha256: '050072256b9a903bd914c0b2866828150cb229cea0efe5892e2b644d5dd3b34f',
            sources: ['kubernetes-sigs/cluster-api', 'kind source', 'kind release notes'],
        },
        'v1.32.5': {
            sha256: 'e3b2327e3a5ab8c76f5ece68936e4cafaa82edf58486b769727ab0b3b97a5b0d',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
        'v1.31.9': {
            sha256: 'b94a3a6c06198d17f59cca8c6f486236fa05e2fb359cbd75dabbfc348a10b211',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
        'v1.30.13': {
            sha256: '397209b3d947d154f6641f2d0ce8d473732bd91c87d9575ade99049aa33cd648',
            sources: ['kubernetes-sigs/cluster-api', 'kind release notes'],
        },
    },
    'v0.28.0': {
        'v1.33.1': {
            sha256: '8d866994839cd096b3590681c55a6fa4a071fdaf33be7b9660e5697d2ed13002',
            sources: ['kind source', 'kind release notes'],
        },
    },
    'v0.27.0': {
        'v1.32.2': {
            sha256: 'f226345927d7e348497136874b6d207e0b32cc52154ad8323129352923a3142f',
            sources: ['kubernetes-sigs/cluster-api', 'kind source'],
        },
        'v1.31.6': {
            sha256: '28b7cbb993dfe093c76641a0c95807637213c9109b761f1d422c2400e22b8e87',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.30.10': {
            sha256: '4de75d0e82481ea846c0ed1de86328d821c1e6a6a91ac37bf804e5313670e507',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
        'v1.29.14': {
            sha256: '8703bd94ee24e51b778d5556ae310c6c0fa67d761fae6379c8e0bb480e6fea29',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
    },
    'v0.26.0': {
        'v1.32.0': {
            sha256: 'c48c62eac5da28cdadcf560d1d8616cfa6783b58f0d94cf63ad1bf49600cb027',
            sources: ['kubernetes-sigs/cluster-api', 'kind source'],
        },
        'v1.29.12': {
            sha256: '62c0672ba99a4afd7396512848d6fc382906b8f33349ae68fb1dbfe549f70dec',
            sources: ['kubernetes-sigs/cluster-api', 'other public maps'],
        },
    },
    'v0.25.0': {
        'v1.32.0': {
            sha256: '2458b423d635d7b01637cac2d6de7e1c1dca1148a2ba2e90975e214ca849e7cb',
            sources: ['kubernetes-sigs/cluster-api', 'public file 27723845167'],
        },
        'v1.31.2': {
            sha256: '18fbefc20a7113353c7b75b5c869d7145a6abd6269154825872dc59c1329912e',
            sources: ['kubernetes-sigs/cluster-api', 'kind source'],
        },
        'v1.28.15': {
            sha256: 'a7c05c7ae043a0b8c818f5a06188bc2c4098f6cb59ca7d1856df00375d839251',
            sources: ['kubernetes-sigs/cluster-api', 'public file 6702683613'],
        },
    },
    'v0.24.0': {
        'v1.31.0': {
            sha256: '53df588e04085fd41ae12de0c3fe4c72f7013bba32a20e7325357a1ac94ba865',
            sources: ['kubernetes-sigs/cluster-api', 'kind source'],
        },
    },
};


/***/ }),

/***/ 19557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bm: () => (/* binding */ nearestVersion),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   q_: () => (/* binding */ minorsAhead),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
const pattern = /^v?(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5})(?:-([0-9A-Za-z][0-9A-Za-z.-]{0,60}))?)?$/;
/** `v1.34.3`, `1.34.3`, `1.34`, `v0.5.0-rc.1`; null for anything else, so nothing else ever reaches a command. */
function parseVersion(text) {
    const match = pattern.exec(text.trim());
    if (match === null)
        return null;
    const [, major, minor, patch, prerelease] = match;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: patch === undefined ? null : Number(patch),
        prerelease: prerelease ?? null,
    };
}
/** With the leading v: `v1.34.3`, or `v1.34` where there is no patch. */
function formatVersion({ major, minor, patch, prerelease }) {
    return `v${major}.${minor}${patch === null ? '' : `.${patch}`}${prerelease === null ? '' : `-${prerelease}`}`;
}
/**
 * Order of two versions, for `sort`. A missing patch counts as 0; a pre-release comes before its release and is
 * compared as text (good enough to sort what people type; nothing is pinned to a pre-release).
 *
 * @throws RangeError if one of them is not a version: such text must have been refused before
 */
function compareVersions(a, b) {
    const [x, y] = [partsOf(a), partsOf(b)];
    const byNumber = x.major - y.major || x.minor - y.minor || (x.patch ?? 0) - (y.patch ?? 0);
    if (byNumber !== 0 || x.prerelease === y.prerelease)
        return byNumber;
    if (x.prerelease === null)
        return 1;
    if (y.prerelease === null)
        return -1;
    return x.prerelease < y.prerelease ? -1 : 1;
}
function atLeast(version, minimum) {
    return compareVersions(version, minimum) >= 0;
}
/** `1.34` of `v1.34.3`: what Kubernetes' skew rules speak of. */
function minorOf(version) {
    const { major, minor } = partsOf(version);
    return `${major}.${minor}`;
}
/** How many minors `a` is ahead of `b` (negative: behind). Infinite across majors. */
function minorsAhead(a, b) {
    const [x, y] = [partsOf(a), partsOf(b)];
    return x.major === y.major ? x.minor - y.minor : (x.major - y.major) * Number.POSITIVE_INFINITY;
}
/** Newest first. */
function newestFirst(versions) {
    return [...versions].sort((a, b) => compareVersions(b, a));
}
/**
 * The version of the list that is closest to the wanted one: the same minor first (its newest patch), else the
 * closest minor. null for an empty list.
 */
function nearestVersion(wanted, among) {
    const distance = (version) => Math.abs(minorsAhead(version, wanted));
    return newestFirst(among).reduce((best, version) => (best === null || distance(version) < distance(best) ? version : best), null);
}
function partsOf(text) {
    const parts = parseVersion(text);
    if (parts === null)
        throw new RangeError(`not a version: '${text}'`);
    return parts;
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ writeVersionsFile),
/* harmony export */   Xk: () => (/* binding */ parseVersionsFile),
/* harmony export */   sK: () => (/* binding */ nothingRecorded)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _node_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31921);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19557);




const nothingRecorded = { sha256: {}, kroCommit: null, kroModuleSum: null };
const names = ['kro', 'kubernetes', 'nodeImage', 'kind', 'kubectl', 'ko', 'helm'];
const heading = `# Versions used by setup-kro. Kept in a repository as .github/kro-versions.yaml (input: versions-file), it repeats
# this combination, and what is recorded below has to be met again. Inputs win over this file.
`;
/**
 * The text of a versions file. Always the same order and form, so that reading and writing it again changes no byte
 * and a diff shows only what changed.
 */
function writeVersionsFile(versions, recorded) {
    const lines = names.flatMap((name) => (versions[name] === null ? [] : [`${name}: ${versions[name]}`]));
    const digests = Object.entries(recorded.sha256).sort(([a], [b]) => (a < b ? -1 : 1));
    const record = [
        ...(recorded.kroCommit === null ? [] : [`  kroCommit: "${recorded.kroCommit}"`]),
        ...(recorded.kroModuleSum === null ? [] : [`  kroModuleSum: ${recorded.kroModuleSum}`]),
        ...(digests.length === 0 ? [] : ['  sha256:']),
        // Quoted: sixty-four digits and an e are a number to YAML.
        ...digests.map(([name, sha256]) => `    ${name}: "${sha256}"`),
    ];
    return `${heading}${lines.join('\n')}\n${record.length === 0 ? '' : `recorded:\n${record.join('\n')}\n`}`;
}
/**
 * Reads a versions file. Every entry is optional: a file may pin kro alone.
 *
 * @param where the file's name, for messages
 * @throws InputError with every fault and its line: YAML that does not parse, unknown keys, values of the wrong form
 */
function parseVersionsFile(text, where) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false });
    const at = (offset) => `${where}, line ${counter.linePos(offset ?? 0).line}`;
    if (document.errors.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`));
    const file = {
        versions: {
            kro: null,
            kubernetes: null,
            nodeImage: null,
            kind: null,
            kubectl: null,
            ko: null,
            helm: null,
        },
        recorded: { sha256: {}, kroCommit: null, kroModuleSum: null },
    };
    const faults = [];
    const root = document.contents;
    if (root === null)
        return file;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`${at(0)}: expected 'name: version' entries; allowed: ${allowedKeys}`]);
    for (const { key, value, place } of entriesOf(root, at)) {
        const name = names.find((one) => one === key);
        if (name !== undefined) {
            const version = versionText(name, value);
            if (version === null)
                faults.push(`${place}: ${key}: expected ${examples[name]}, got ${shown(value)}`);
            else
                file.versions[name] = version;
        }
        else if (key === 'recorded' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            readRecorded(value, at, file.recorded, faults);
        else if (key === 'recorded')
            faults.push(`${place}: recorded: expected entries below it, got ${shown(value)}`);
        else
            faults.push(`${place}: '${key}' is not known; allowed: ${allowedKeys}`);
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(faults);
    return file;
}
const allowedKeys = [...names, 'recorded'].join(', ');
const examples = {
    kro: 'an exact version such as v0.9.4',
    kubernetes: 'a version such as v1.34.11 or "1.34"',
    nodeImage: 'an image such as kindest/node:v1.34.11@sha256:…',
    kind: 'an exact version such as v0.33.0',
    kubectl: 'an exact version such as v1.34.3',
    ko: 'an exact version such as v0.19.1',
    helm: 'an exact version such as v3.19.2',
};
/** The value as a version, or null where it has another form. */
function versionText(name, value) {
    // The text as written: 1.30 is the number 1.3 to YAML.
    const text = sourceOf(value);
    if (text === null)
        return null;
    if (name === 'nodeImage')
        return (0,_node_image_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(text) === null ? null : text;
    const parts = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    return parts === null || (parts.patch === null && name !== 'kubernetes') ? null : text;
}
const forms = {
    kroCommit: { pattern: /^[0-9a-f]{40}$/, form: 'a commit of 40 hex digits' },
    kroModuleSum: { pattern: /^h1:[A-Za-z0-9+/]{43}=$/, form: 'a sum as in go.sum (h1:…=)' },
};
function readRecorded(map, at, into, faults) {
    for (const { key, value, place } of entriesOf(map, at)) {
        if (key === 'kroCommit' || key === 'kroModuleSum') {
            const text = sourceOf(value);
            if (text !== null && forms[key].pattern.test(text))
                into[key] = text;
            else
                faults.push(`${place}: ${key}: expected ${forms[key].form}, got ${shown(value)}`);
        }
        else if (key === 'sha256' && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) {
            for (const entry of entriesOf(value, at)) {
                const digest = sourceOf(entry.value);
                if (digest !== null && /^[0-9a-f]{64}$/.test(digest))
                    into.sha256[entry.key] = digest;
                else
                    faults.push(`${entry.place}: ${entry.key}: expected a SHA-256 of 64 hex digits, got ${shown(entry.value)}`);
            }
        }
        else
            faults.push(`${place}: '${key}' is not known under recorded; allowed: sha256, kroCommit, kroModuleSum`);
    }
}
function entriesOf(map, at) {
    return map.items.map((item) => {
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.source ?? item.key.value) : '?';
        return { key, value: item.value, place: at((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? item.key.range?.[0] : undefined) };
    });
}
function sourceOf(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.value !== null ? (value.source ?? String(value.value)) : null;
}
function shown(value) {
    const text = sourceOf(value);
    return text === null
        ? (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)
            ? 'entries'
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)
                ? 'a list'
                : 'nothing'
        : `'${text.slice(0, 80)}'`;
}


/***/ }),

/***/ 17671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   W: () => (/* binding */ workflowInput)
/* harmony export */ });
/**
 * Inputs as the runner hands them over (`INPUT_CLUSTER-NAME`), and where one is empty, `SETUP_KRO_CLUSTER_NAME` of the
 * job's environment: a platform team sets its mirror once for all workflows.
 */
const workflowInput = (env) => (name) => {
    const given = env[`INPUT_${name.toUpperCase()}`];
    if (given !== undefined && given.trim() !== '')
        return { text: given, from: `input ${name}` };
    const variable = variableOf(name);
    const text = env[variable];
    return text === undefined || text === '' ? undefined : { text, from: variable };
};
/** `download-mirror` as `SETUP_KRO_DOWNLOAD_MIRROR`. */
const variableOf = (name) => `SETUP_KRO_${name.toUpperCase().replaceAll('-', '_')}`;


/***/ }),

/***/ 44106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ terminalWorld),
  E: () => (/* binding */ workflowWorld)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/kro/build-cache.ts
var build_cache = __webpack_require__(14269);
;// CONCATENATED MODULE: ./src/outside/clock.ts
const systemClock = {
    seconds: () => performance.now() / 1000,
    date: () => new Date(),
    sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/outside/platform.ts

/**
 * The machine in the field's names (`linux/amd64`).
 *
 * @throws SetupError on a platform that kind, ko, kubectl and helm are not pinned for
 */
function platformOf(nodePlatform, nodeArch) {
    const arch = { x64: 'amd64', arm64: 'arm64' }[nodeArch];
    if ((nodePlatform !== 'linux' && nodePlatform !== 'darwin') || arch === undefined)
        throw new errors/* SetupError */.w3(`setup-kro runs on linux and darwin, amd64 and arm64; this is ${nodePlatform}/${nodeArch}`, {
            hint: 'use a runner such as ubuntu-latest or ubuntu-24.04-arm',
        });
    return { os: nodePlatform, arch };
}

// EXTERNAL MODULE: ./src/outside/process.ts
var outside_process = __webpack_require__(77546);
// EXTERNAL MODULE: ./src/tools/asset-cache.ts
var asset_cache = __webpack_require__(47380);
// EXTERNAL MODULE: ./src/tools/tool-store.ts
var tool_store = __webpack_require__(55585);
;// CONCATENATED MODULE: ./src/world.ts







/** kubeconfig and client certificates come from client-node, which is large: loaded when a cluster is there. */
async function kubeLater(kubeconfig, context) {
    const { kubeFromConfig } = await __webpack_require__.e(/* import() */ 760).then(__webpack_require__.bind(__webpack_require__, 21760));
    return kubeFromConfig(kubeconfig, context);
}
const outside = {
    clock: systemClock,
    run: outside_process/* runProcess */.R,
    kube: kubeLater,
};
/** As a step of a workflow: the log has groups and annotations, outputs and PATH reach the steps after it. */
function workflowWorld() {
    return {
        ...outside,
        platform: platformOf(process.platform, process.arch),
        env: process.env,
        log: workflowLog,
        toolStore: process.env.RUNNER_TOOL_CACHE ? tool_store/* runnerToolStore */.ok : (0,tool_store/* folderToolStore */.oN)((0,tool_store/* toolStoreRoot */.g7)(process.env)),
        assetCache: (0,asset_cache/* actionsAssetCache */.i)(workflowLog),
        // A self-hosted machine keeps Go's folders itself, and they hold far more than kro (4.4 GB seen).
        folderCache: process.env.RUNNER_ENVIRONMENT === 'github-hosted' ? (0,build_cache/* actionsFolderCache */.eF)(workflowLog) : build_cache/* noFolderCache */.iS,
        addPath: core/* addPath */.fM,
        exportVariable: core/* exportVariable */.dN,
        output: core/* setOutput */.uH,
    };
}
const workflowLog = {
    info: core/* info */.pq,
    warning: (text) => core/* warning */.$e(text),
    error: (text) => core/* error */.z3(text),
    debug: core/* debug */.Yz,
    block(title, text) {
        core/* startGroup */.Oh(title);
        core/* info */.pq(escapeCommands(text));
        core/* endGroup */.N4();
    },
};
/** A line of a tool's output that begins with `::` would be a command to the runner. */
const escapeCommands = (text) => text.replace(/^(\s*)::/gm, '$1: :');
/** Nothing of this process's output matters to a runner; PATH and variables are this process's own. */
function terminalWorld(log) {
    return {
        ...outside,
        platform: platformOf(process.platform, process.arch),
        env: process.env,
        log,
        toolStore: (0,tool_store/* folderToolStore */.oN)((0,tool_store/* toolStoreRoot */.g7)(process.env)),
        assetCache: asset_cache/* noAssetCache */.C,
        folderCache: build_cache/* noFolderCache */.iS,
        addPath: (folder) => {
            process.env.PATH = `${folder}:${process.env.PATH ?? ''}`;
        },
        exportVariable: (name, value) => {
            process.env[name] = value;
        },
        output: () => undefined,
    };
}


/***/ })

};
