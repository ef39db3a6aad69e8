import { existsSync } from 'node:fs'
import type { Kube } from '../adapters/kube.ts'
import { keepYoungGenerationSmall } from '../adapters/memory.ts'
import { nodeContainers } from '../cluster/nodes.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { diagnose } from '../diagnosis/engine/engine.ts'
import { explain } from '../errors.ts'
import { collect } from '../evidence/collectors/collect.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { readEvidence } from '../evidence/reader.ts'
import type { Annotation } from '../model/annotation.ts'
import { annotationsOf } from '../report/annotations.ts'
import { terminalText } from '../report/terminal.ts'
import { Session, type SessionState } from './session.ts'
import type { World } from './world.ts'
import { writeReports } from './write-reports.ts'

/** Seconds for Docker to name the nodes; it takes a tenth of one. */
const dockerSeconds = 5

export interface Budgets {
  /** For taking evidence. */
  seconds: number
  bytes: number
}

/** What is to be explained. Only data: it goes to another process (explain-apart.ts). */
export interface ExplainRequest {
  /** The report folder. */
  folder: string
  /** Evidence is taken first, by the run of this state; null: what is in the folder is read. */
  collect: { state: SessionState; budgets: Budgets; namespaces: readonly string[] } | null
  /** Folder that the reports are written to; default: the report folder. */
  out?: string
  /** Whether the text for a terminal has colours. */
  colour: boolean
}

/** What came out, ready to be shown: whoever shows it reads no text of the evidence any more. Only data. */
export interface Explained {
  diagnosis: Diagnosis
  annotations: Annotation[]
  /** For a person at a terminal. */
  terminal: string
  /** Nodes or pods were listed: without either there is nothing that could have been found wrong. */
  sawCluster: boolean
}

/**
 * Takes evidence where that is asked for, finds the cause in it, and writes the reports into the report folder. What it
 * could not reach is evidence too. It reads what clusters and tools have written, so that it may be slow beyond every
 * budget: `World.explain` runs it where it can be ended.
 *
 * @throws SetupError where the reports could not be written
 */
export async function explainRequest(request: ExplainRequest, world: World): Promise<Explained> {
  keepYoungGenerationSmall()
  if (request.collect !== null) {
    const { state, budgets, namespaces } = request.collect
    await takeEvidence(Session.resume(state, world), world, budgets, namespaces)
  }
  const { folder, out = folder, colour } = request
  const { diagnosis, evidence } = await reportOn(folder, out, diagnose)
  return {
    diagnosis,
    annotations: annotationsOf(diagnosis, evidence),
    terminal: terminalText(diagnosis, evidence, { colour, folder: out }),
    sawCluster: evidence.listed('nodes') || evidence.listed('pods'),
  }
}

/**
 * Writes the reports of a run from its records alone: no rule is asked, so that no text of the evidence can make it
 * slow. For jobs that went well.
 */
export async function reportRecords(folder: string): Promise<void> {
  await reportOn(folder, folder, (evidence) => diagnose(evidence, []))
}

/** The same evidence gives the same findings. */
async function reportOn(
  folder: string,
  out: string,
  decide: (evidence: Evidence) => Diagnosis,
): Promise<{ diagnosis: Diagnosis; evidence: Evidence }> {
  const evidence = readEvidence(folder)
  const diagnosis = decide(evidence)
  await writeReports({ reportFolder: out, diagnosis, evidence })
  return { diagnosis, evidence }
}

async function takeEvidence(
  session: Session,
  world: World,
  budgets: Budgets,
  namespaces: readonly string[],
): Promise<void> {
  const { places, clusterName, cluster } = session.state
  // Of a cluster that this run created, or tried to, only its own containers: others may have the same name.
  const which = cluster === 'found' ? { cluster: clusterName } : { runId: places.runId }
  await session.steps
    .step('diagnose.collect', 'take evidence from cluster, nodes and host', async (step) => {
      const began = world.clock.seconds()
      const reached = await reachCluster(session, world)
      const nodes =
        session.run.cluster === 'kind' && cluster !== null
          ? await nodeContainers(world.run, which, dockerSeconds)
          : null
      const collection = await collect({
        folder: places.report,
        run: session.run,
        kube: reached.kube,
        noKube: reached.why,
        nodes: (nodes ?? []).map((node) => node.name),
        namespaces: [...namespaces],
        workspace: world.env.GITHUB_WORKSPACE || process.cwd(),
        // What finding the nodes took is gone: a Docker that hangs must not make the whole late.
        budgets: { ...budgets, seconds: Math.max(1, budgets.seconds - (world.clock.seconds() - began)) },
        processes: world.run,
        clock: world.clock,
        log: world.log,
        redaction: session.redaction,
      })
      step.note(
        `${collection.files} files, ${collection.bytes} bytes in ${collection.seconds.toFixed(1)} s; ${collection.failed.length} could not be had`,
      )
    })
    .catch((error: unknown) => world.log.warning(`evidence is incomplete: ${explain(error)}`))
}

async function reachCluster(
  session: Session,
  world: World,
): Promise<{ kube: Kube | null; why: string | null }> {
  const { cluster, places } = session.state
  const { kubeconfig } = places
  // A cluster whose name was taken is somebody else's: what is wrong there is not why this run failed.
  if (cluster === null) return { kube: null, why: 'no cluster was made or reached' }
  if (!existsSync(kubeconfig))
    return { kube: null, why: `there is no kubeconfig: the cluster did not come that far` }
  try {
    return { kube: await world.kube(kubeconfig, session.state.context ?? undefined), why: null }
  } catch (error) {
    return { kube: null, why: explain(error) }
  }
}
