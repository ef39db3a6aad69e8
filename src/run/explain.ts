import { existsSync } from 'node:fs'
import type { Clock } from '../adapters/clock.ts'
import type { Kube } from '../adapters/kube.ts'
import type { Log } from '../adapters/log.ts'
import type { RunCommand } from '../adapters/process.ts'
import { keepYoungGenerationSmall } from '../adapters/v8-tuning.ts'
import type { OpenKube } from '../cluster/connect.ts'
import { nodeContainers } from '../cluster/nodes.ts'
import { diagnose } from '../diagnosis/engine/engine.ts'
import { failuresOf, formatError } from '../errors.ts'
import { type CollectOptions, collect } from '../evidence/collectors/collect.ts'
import { annotationsOf } from '../report/annotations.ts'
import { commentLimit } from '../report/comment.ts'
import { commentMarkdown } from '../report/summary.ts'
import { terminalText } from '../report/terminal.ts'
import { type ActiveRun, resumeRun } from './active-run.ts'
import type { Budgets, Explained, ExplainRequest } from './explain-request.ts'
import type { RunState } from './recorder.ts'
import { reportOn } from './report-records.ts'

/** Seconds for Docker to name the nodes; it takes a tenth of one. */
const dockerSeconds = 5

/** What taking evidence and writing reports needs of what is outside. */
export interface ExplainEnvironment {
  clock: Clock
  log: Log
  run: RunCommand
  env: NodeJS.ProcessEnv
  kube: OpenKube
}

/**
 * Takes evidence where that is asked for, finds the cause in it, and writes the reports into the report folder. What it
 * could not reach is evidence too. It reads what clusters and tools have written, so that it may be slow beyond every
 * budget: `Runtime.explain` runs it where it can be ended.
 *
 * @throws SetupError where the reports could not be written
 */
export async function explainRequest(
  request: ExplainRequest,
  environment: ExplainEnvironment,
): Promise<Explained> {
  keepYoungGenerationSmall()
  if (request.collect !== null) {
    const { state, budgets, namespaces } = request.collect
    await takeEvidence(resumeRun(state, environment), environment, budgets, namespaces)
  }
  const { folder, out = folder, colour } = request
  const { diagnosis, evidence } = await reportOn(folder, out, diagnose)
  return {
    diagnosis,
    annotations: annotationsOf(diagnosis, evidence),
    terminal: terminalText(diagnosis, evidence, { colour, folder: out }),
    comment: commentMarkdown(diagnosis, evidence, commentLimit),
    sawCluster: evidence.listed('nodes') || evidence.listed('pods'),
  }
}

async function takeEvidence(
  { recorder, steps, redaction }: ActiveRun,
  { clock, log, run, env, kube }: ExplainEnvironment,
  budgets: Budgets,
  namespaces: readonly string[],
): Promise<void> {
  const { places, clusterName, cluster } = recorder.state
  // Of a cluster that this run created, or tried to, only its own containers: others may have the same name.
  const which = cluster === 'found' ? { cluster: clusterName } : { runId: places.runId }
  await steps
    .step('diagnose.collect', 'take evidence from cluster, nodes and host', async (step) => {
      const began = clock.seconds()
      const reached = await reachCluster(recorder.state, kube)
      const nodes =
        recorder.run.cluster === 'kind' && cluster !== null
          ? await nodeContainers(run, which, dockerSeconds)
          : null
      const collection = await collect({
        folder: places.report,
        run: recorder.run,
        kube: reached.kube,
        noKube: reached.noKube,
        nodes: (nodes ?? []).map((node) => node.name),
        namespaces: [...namespaces],
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        // What finding the nodes took is gone: a Docker that hangs must not make the whole late.
        budgets: { ...budgets, seconds: Math.max(1, budgets.seconds - (clock.seconds() - began)) },
        processes: run,
        clock,
        log,
        redaction,
      })
      step.note(
        `${collection.files} files, ${collection.bytes} bytes in ${collection.seconds.toFixed(1)} s; ${collection.failed.length} could not be collected`,
      )
    })
    .catch((error: unknown) => log.warning(`evidence is incomplete: ${formatError(error)}`))
}

async function reachCluster(
  { cluster, context, places: { kubeconfig } }: RunState,
  open: OpenKube,
): Promise<{ kube: Kube | null; noKube: CollectOptions['noKube'] }> {
  // A cluster whose name was taken belongs to another process: what is wrong there is not why this run failed.
  if (cluster === null)
    return {
      kube: null,
      noKube: { why: 'no cluster was made or reached', failure: { code: 'no-cluster' } },
    }
  if (!existsSync(kubeconfig))
    return {
      kube: null,
      noKube: {
        why: 'there is no kubeconfig: the cluster was not created, or the run ended before that',
        failure: { code: 'no-kubeconfig' },
      },
    }
  try {
    return { kube: await open(kubeconfig, context ?? undefined), noKube: null }
  } catch (error) {
    const why = formatError(error)
    return { kube: null, noKube: { why, failure: failuresOf(error)[0] ?? { code: 'other', said: why } } }
  }
}
