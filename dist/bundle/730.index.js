export const id = 730;
export const ids = [730];
export const modules = {

/***/ 41730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30206);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64983);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93235);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58331);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3061);
/* harmony import */ var _up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96643);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17671);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44106);










/** The action's main step. */
async function main() {
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowWorld */ .E)();
    try {
        const workspace = world.env.GITHUB_WORKSPACE || process.cwd();
        await runJob(await (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .makePlan */ .C)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowInput */ .W)(world.env), workspace, world.platform), world);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error));
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z
                .addRaw(`**setup-kro was not started.** ${error.message}\n`)
                .write()
                .catch(() => undefined);
    }
}
async function runJob(plan, world) {
    const { inputs } = plan;
    const session = (0,_begin_js__WEBPACK_IMPORTED_MODULE_1__/* .beginSession */ .c)(plan, world, (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .jobPlaces */ .O)(world.env, inputs.clusterName));
    try {
        await (0,_up_js__WEBPACK_IMPORTED_MODULE_7__.up)(plan, session, world);
    }
    catch (error) {
        await explainFailure(inputs, session, world);
        throw error;
    }
    finally {
        world.output('timings', (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .timingsOf */ .Ld)(session));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('session', JSON.stringify({ ...session.state, masks: session.redaction.state() }));
    }
}
async function explainFailure(inputs, session, world) {
    if (inputs.diagnose === 'never')
        return;
    const budgets = { seconds: inputs.diagnoseTimeoutSeconds, bytes: inputs.diagnoseMaxBytes };
    const explained = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRun */ .D)(session, world, budgets, inputs.namespaces);
    session.state.explained = true;
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .mk)(explained, session, world, {
        name: inputs.artifactName,
        retentionDays: inputs.artifactRetentionDays,
    });
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mk: () => (/* binding */ publish),
  Ld: () => (/* binding */ timingsOf),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/diagnosis/diagnosis.ts
var diagnosis_diagnosis = __webpack_require__(62196);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/annotations.ts



/** GitHub shows ten a step and drops the others without a word; more than a handful is noise anyway. */
const limit = 5;
/** GitHub cuts at 4096; one sentence is meant to be read. */
const messageLimit = 1000;
/** At most five, one sentence each, the cause first. None on a healthy job. */
function annotationsOf(diagnosis, evidence) {
    if (diagnosis.outcome === 'healthy')
        return [];
    const cause = (0,diagnosis_diagnosis/* causeOf */.r)(diagnosis);
    if (cause === null) {
        const { headline } = (0,verdict/* verdictOf */.V)(diagnosis, evidence);
        return [{ level: 'warning', title: 'setup-kro', message: sentence(headline) }];
    }
    const others = diagnosis.findings.filter((finding) => finding !== cause && finding.severity !== 'info' && finding.causedBy === null);
    return [cause, ...others].slice(0, limit).map((finding) => annotation(finding, evidence, finding === cause));
}
function annotation(finding, evidence, isCause) {
    return {
        level: isCause ? 'error' : 'warning',
        title: `${isCause ? 'cause: ' : ''}${finding.rule}`,
        message: sentence(finding.title),
        ...place(finding, evidence),
    };
}
/** Compiler errors name a file of the checkout; ko's configuration is one. */
function place({ rule, object, title }, evidence) {
    const source = evidence.run?.source;
    if (source === null || source === undefined || object === null)
        return {};
    const inSource = (file) => (source === '.' ? file : `${source.replace(/\/$/, '')}/${file}`);
    if (rule === 'image/compile-error' && !object.startsWith('/')) {
        const line = /\.go:(\d+) /.exec(title)?.[1];
        return {
            file: inSource(object.replace(/^\.\//, '')),
            ...(line === undefined ? {} : { startLine: Number(line) }),
        };
    }
    if (object === '.ko.yaml' || object === 'go.mod')
        return { file: inSource(object) };
    return {};
}
const sentence = (text) => (0,report_escape/* shortened */.vI)((0,report_escape/* withoutControls */.DJ)(text).replace(/\s+/g, ' ').trim(), messageLimit);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/report/artifact.ts




/** Both are set for actions where there is an artifact service, and only there. */
const serviceVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'];
/**
 * Uploads the report folder. Never throws: without a service (GitHub Enterprise Server, Gitea, a runner without one)
 * there is a warning, and the folder stays where it is.
 */
async function uploadReport(options) {
    const { folder, log, env } = options;
    const missing = serviceVariables.filter((name) => !env[name]);
    if (missing.length > 0) {
        log.warning(`there is no artifact service here (${missing.join(', ')} not set); the report is in ${folder}`);
        return null;
    }
    try {
        const files = filesBelow(folder);
        if (files.length === 0) {
            log.warning(`nothing is uploaded: ${folder} is empty`);
            return null;
        }
        const store = await (options.store ?? actionsStore)();
        const name = options.name === null ? uniqueName(env) : sanitised(options.name);
        const { id } = await store.uploadArtifact(name, files, folder, {
            ...(options.retentionDays === null ? {} : { retentionDays: options.retentionDays }),
        });
        const url = pageOf(env, id);
        log.info(`the report is in the artifact ${name}${url === null ? '' : `: ${url}`}`);
        return { name, url };
    }
    catch (error) {
        log.warning(`the report could not be uploaded (${(0,errors/* messageOf */.bD)(error)}); it is in ${folder}`);
        return null;
    }
}
/** The package is large and slow to load: only a job that uploads pays for it. */
async function actionsStore() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(751), __webpack_require__.e(118), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 14502));
    return new DefaultArtifactClient();
}
/**
 * Names are unique per run, and the jobs of a matrix share every variable but the ones that nobody tells an action:
 * part of the name is drawn by lot.
 */
function uniqueName(env, lot = (0,external_node_crypto_.randomUUID)()) {
    const context = [env.GITHUB_RUN_ID, env.GITHUB_ACTION, env.RUNNER_NAME, lot].join('\n');
    const suffix = (0,external_node_crypto_.createHash)('sha256').update(context).digest('hex').slice(0, 8);
    const parts = ['setup-kro', env.GITHUB_JOB, env.GITHUB_RUN_ATTEMPT, suffix];
    return sanitised(parts.filter((part) => part !== undefined && part !== '').join('-')).replace(/-{2,}/g, '-');
}
/** Artifacts may not have these characters in their names; spaces make links ugly. */
const sanitised = (name) => name.replace(/["':<>|*?\r\n\\/\s]+/g, '-').slice(0, 200);
function filesBelow(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
}
function pageOf(env, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run && id !== undefined
        ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
        : null;
}

;// CONCATENATED MODULE: ./src/publish.ts







/** Puts a report where people look: job summary, annotations, outputs, artifact. Never throws. */
async function publish(explained, session, world, wish) {
    const { report } = session.state.places;
    const { diagnosis, evidence } = explained;
    const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const { level, message, ...place } of annotationsOf(diagnosis, evidence))
        annotate[level](message, place);
    if (diagnosis.cause)
        world.output('cause', diagnosis.cause);
    await writeSummary(report, world);
    await uploadReport({ folder: report, ...wish, env: world.env, log: world.log });
    const cause = (0,diagnosis_diagnosis/* causeOf */.r)(diagnosis);
    if (cause)
        world.log.info(`cause: ${diagnosis.cause}: ${cause.title}`);
}
/** Adds the report's summary to the job's. A summary that cannot be written is a warning. */
async function writeSummary(report, world) {
    try {
        await core/* summary */.z.addRaw(await (0,promises_.readFile)((0,external_node_path_.join)(report, 'summary.md'), 'utf8'), true).write();
    }
    catch (error) {
        world.log.warning(`the job summary could not be written (the report is in ${report}): ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Seconds by step, for the output `timings`. */
function timingsOf(session) {
    return JSON.stringify(Object.fromEntries(session.steps.records.map(({ step, seconds }) => [step, seconds])));
}


/***/ })

};
