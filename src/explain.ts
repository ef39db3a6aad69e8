import { existsSync } from 'node:fs'
import { nodeContainers } from './cluster/nodes.ts'
import type { Diagnosis } from './diagnosis/diagnosis.ts'
import { diagnose } from './diagnosis/engine.ts'
import { explain } from './errors.ts'
import { collect } from './evidence/collect.ts'
import type { Evidence } from './evidence/evidence.ts'
import { readEvidence } from './evidence/reader.ts'
import type { Kube } from './outside/kube.ts'
import { keepYoungGenerationSmall } from './outside/memory.ts'
import { writeReports } from './report/write.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/** Seconds for Docker to name the nodes; it takes a tenth of one. */
const dockerSeconds = 5

export interface Budgets {
  seconds: number
  bytes: number
}

/** What came out, and what it came from. */
export interface Explained {
  diagnosis: Diagnosis
  evidence: Evidence
}

/**
 * Takes evidence from whatever is left of cluster, nodes and host, finds the cause in it, and writes the reports into
 * the report folder. Never throws for what it could not reach: that is evidence too.
 *
 * @param namespaces further ones to look at
 */
export async function explainRun(
  session: Session,
  world: World,
  budgets: Budgets,
  namespaces: readonly string[],
): Promise<Explained> {
  keepYoungGenerationSmall()
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
  return explainFolder(places.report)
}

/** Reads a report folder again and writes its reports anew: the same evidence gives the same findings. */
export async function explainFolder(folder: string): Promise<Explained> {
  const evidence = await readEvidence(folder)
  const diagnosis = diagnose(evidence)
  await writeReports({ reportFolder: folder, diagnosis, evidence })
  return { diagnosis, evidence }
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
