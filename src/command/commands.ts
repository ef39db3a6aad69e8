import { existsSync, lstatSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { kindOf } from '../adapters/write-file.ts'
import { currentKubeconfig } from '../cluster/connect.ts'
import { contextOf } from '../cluster/kind.ts'
import { nodeContainers } from '../cluster/nodes.ts'
import { formatError, InputError } from '../errors.ts'
import { checkInputs } from '../inputs/check-inputs.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Plan } from '../plan/plan.ts'
import { linkFreeFolders, reportFolderFault } from '../report/report-folder.ts'
import { beginRun, emptyRun } from '../run/active-run.ts'
import { beginPlannedRun } from '../run/begin.ts'
import { limitOf } from '../run/explain-apart.ts'
import type { Explained } from '../run/explain-request.ts'
import { explainRun } from '../run/explain-run.ts'
import { commandPlaces, forgetRun, knownRuns, linkKubeconfig } from '../run/paths.ts'
import { commentWish, writeComment } from '../run/publish.ts'
import type { RunState } from '../run/recorder.ts'
import { reportInputs } from '../run/report-inputs.ts'
import type { Runtime } from '../run/runtime.ts'
import type { Arguments } from './arguments.ts'
import { down } from './down.ts'
import { canColour } from './terminal-log.ts'

/** The main job for a person: leaves the cluster running. @returns exit code */
export async function upCommand(args: Arguments, runtime: Runtime): Promise<number> {
  const first = await planOf(withReportFolder(args, runtime), runtime)
  const { labInstead } = await import('./lab-instead.ts')
  // The lab, where it is used, changes what the environment says of mirrors and images.
  const plan = (await labInstead(first.inputs, runtime)) ? await planOf(args, runtime) : first
  const { inputs } = plan
  const active = beginPlannedRun(
    plan,
    runtime,
    commandPlaces(runtime.env, inputs.clusterName, resolve(args.out)),
  )
  const { recorder } = active
  runtime.onInterrupt((signal) => sayInterrupted(signal, recorder.state, runtime))
  let failure: unknown = null
  try {
    // Only this command needs the stages.
    const { up } = await import('../run/pipeline/up.ts')
    await up(plan, active, runtime)
  } catch (error) {
    failure = error
  }
  const look = inputs.diagnose === 'always' || (failure !== null && inputs.diagnose === 'on-failure')
  const { report } = recorder.state.places
  const colour = colourOf(runtime)
  const explaining = look
    ? explainRun(active, runtime, inputs, colour)
    : runtime.explain({ folder: report, collect: null, colour }, limitOf(inputs.diagnoseTimeoutSeconds))
  const explained = await explaining.catch((problem: unknown) => {
    if (failure !== null) runtime.log.error(formatError(failure))
    throw problem
  })
  await show(explained, args, report, runtime)
  await writeComment(explained.comment, commentWish(inputs), runtime)
  tidy(recorder.state, failure)
  if (failure !== null) runtime.log.error(formatError(failure))
  // After a failure too: the commands of the fixes are for this cluster, and kubectl would ask another.
  if (recorder.state.cluster === 'made') sayHowToUse(recorder.state, runtime)
  return failure === null && explained.diagnosis.cause === null ? 0 : 1
}

/** A report folder that may not be used is reported with the other faults of input, before the first side effect. */
function withReportFolder(args: Arguments, runtime: Runtime): Arguments {
  const fault = reportFolderFault(resolve(args.out), linkFreeFolders(runtime.env))
  return fault === null ? args : { ...args, faults: [...args.faults, fault] }
}

/** @throws InputError with the faults of the command line and of the inputs */
async function planOf(args: Arguments, runtime: Runtime): Promise<Plan> {
  const { makePlan } = await import('../plan/plan.ts')
  try {
    const plan = await makePlan(args.inputs, process.cwd(), runtime.platform, runtime)
    if (args.faults.length === 0) return plan
  } catch (error) {
    if (error instanceof InputError) throw new InputError([...args.faults, ...error.faults])
    throw error
  }
  throw new InputError(args.faults)
}

/** Inputs of a command that plans nothing. @throws InputError with all faults */
function inputsOf(args: Arguments): Inputs {
  const { inputs, faults } = checkInputs(args.inputs, process.cwd())
  if (args.faults.length + faults.length > 0) throw new InputError([...args.faults, ...faults])
  return inputs
}

/** Evidence of a living cluster of any origin. @returns exit code */
export async function diagnoseCommand(args: Arguments, runtime: Runtime): Promise<number> {
  const inputs = inputsOf(withReportFolder(args, runtime))
  const places = commandPlaces(runtime.env, inputs.clusterName, resolve(args.out))
  const run = emptyRunFor(inputs, runtime)
  const state = {
    places,
    clusterName: inputs.clusterName,
    context: null as string | null,
    cluster: 'found' as const,
    explained: false,
  }
  if (inputs.cluster === 'existing') places.kubeconfig = currentKubeconfig(runtime.env)
  else await findKindCluster(inputs, state, runtime)
  const active = beginRun(state, run, null, runtime)
  const explained = await explainRun(active, runtime, inputs, colourOf(runtime))
  await show(explained, args, places.report, runtime)
  tidy(state, null)
  if (explained.diagnosis.cause !== null && places.kubeconfig !== currentKubeconfig(runtime.env))
    runtime.log.info(`\nFor kubectl to ask this cluster:\n  export KUBECONFIG=${places.kubeconfig}`)
  if (explained.diagnosis.cause !== null || explained.diagnosis.outcome !== 'healthy') return 1
  if (explained.sawCluster) return 0
  runtime.log.error('no problem was found, but the cluster could not be inspected, so its health is unknown')
  return 2
}

/**
 * Evidence taken earlier, perhaps elsewhere: an artifact from another person may hold anything. The reports are written into
 * the same folder, or where `--out` says.
 *
 * @returns exit code
 */
export async function analyzeCommand(args: Arguments, runtime: Runtime): Promise<number> {
  const folder = resolve(args.folder ?? '.')
  const evidence = lstatSync(join(folder, 'evidence'), { throwIfNoEntry: false })
  if (evidence === undefined)
    throw new InputError([
      `${args.folder} is not a report folder: there is no folder named evidence in it; name the folder that holds it, such as an unpacked artifact`,
    ])
  if (!evidence.isDirectory())
    throw new InputError([
      `${args.folder} cannot be analyzed: ${join(folder, 'evidence')} is ${kindOf(evidence)}, not a folder, and nothing outside ${args.folder} is read; name the folder that really holds the evidence`,
    ])
  const out = args.outGiven ? resolve(args.out) : folder
  const fault = out === folder ? null : reportFolderFault(out, linkFreeFolders(runtime.env))
  if (fault !== null) throw new InputError([fault])
  const explained = await runtime.explain(
    { folder, collect: null, out, colour: colourOf(runtime) },
    limitOf(secondsOf(args)),
  )
  await show(explained, args, out, runtime)
  return explained.diagnosis.outcome === 'healthy' && explained.diagnosis.cause === null ? 0 : 1
}

/** Deletes the cluster that `up` made. @returns exit code */
export async function downCommand(args: Arguments, runtime: Runtime): Promise<number> {
  await down(inputsOf(args).clusterName, runtime)
  return 0
}

/** Seconds for Docker to say whether the cluster is there; where it hangs, the API server is asked without it. */
const dockerSeconds = 5

/** `diagnose-timeout` of a command that needs no other input. @throws InputError */
function secondsOf(args: Arguments): number {
  const { inputs, faults } = checkInputs(reportInputs(args.inputs), process.cwd())
  if (faults.length > 0) throw new InputError(faults)
  return inputs.diagnoseTimeoutSeconds
}

function emptyRunFor(inputs: Inputs, runtime: Runtime) {
  const {
    began: _,
    schemaVersion: __,
    ...run
  } = emptyRun(inputs.clusterName, runtime.clock.date().toISOString())
  return { ...run, cluster: inputs.cluster, namespace: inputs.namespace }
}

/**
 * The kubeconfig of a cluster that `up` made is in the folder of its run, whose id is on the containers; where Docker
 * does not answer, the last run is taken. Of a cluster that others made the current kubeconfig has the context.
 */
async function findKindCluster(
  inputs: Inputs,
  state: { places: { kubeconfig: string }; context: string | null },
  runtime: Runtime,
): Promise<void> {
  const { clusterName } = inputs
  const nodes = await nodeContainers(runtime.run, { cluster: clusterName }, dockerSeconds)
  if (nodes?.length === 0)
    throw new InputError([
      `there is no KinD cluster named ${clusterName}; for another cluster use --cluster existing`,
    ])
  const own = knownRuns(runtime.env, clusterName)
    .filter((runId) => nodes === null || nodes.some((node) => node.runId === runId))
    .map((runId) => commandPlaces(runtime.env, clusterName, '', runId).kubeconfig)
    .find((kubeconfig) => existsSync(kubeconfig))
  state.places.kubeconfig = own ?? currentKubeconfig(runtime.env)
  state.context = contextOf(clusterName)
}

async function show(
  { terminal }: Explained,
  args: Arguments,
  folder: string,
  runtime: Runtime,
): Promise<void> {
  runtime.print(args.json ? (await readFile(join(folder, 'diagnosis.json'), 'utf8')).trimEnd() : terminal)
}

const colourOf = (runtime: Runtime): boolean => canColour(process.stdout, runtime.env)

/** Without a cluster the run's folder is of no use; after a run that passed, what it built and unpacked is of none. */
function tidy({ cluster, places }: Pick<RunState, 'cluster' | 'places'>, failure: unknown): void {
  if (cluster === 'made') linkKubeconfig(places)
  if (cluster === null || cluster === 'found') forgetRun(places)
  else if (failure === null) rmSync(places.work, { recursive: true, force: true })
}

function sayInterrupted(signal: NodeJS.Signals, state: RunState, runtime: Pick<Runtime, 'log'>): void {
  const { cluster, clusterName } = state
  const made = cluster === 'making' || cluster === 'made'
  runtime.log.warning(
    made
      ? `ended by ${signal}. The cluster ${clusterName}, or a part of it, is there. To delete it: ${downLine(clusterName)}`
      : `ended by ${signal} before a cluster was made`,
  )
  if (!made) tidy(state, null)
}

const downLine = (clusterName: string): string => `npm start -- down --cluster-name ${clusterName}`

function sayHowToUse({ places, clusterName }: RunState, runtime: Pick<Runtime, 'log'>): void {
  runtime.log.info(
    `\nThe cluster ${clusterName} goes on running. To use it:\n  export KUBECONFIG=${places.kubeconfig}\nTo delete it: ${downLine(clusterName)}`,
  )
}
