import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Clock } from '../adapters/clock.ts'
import type { RunCommand } from '../adapters/process.ts'
import { timeLimit } from '../adapters/time-limits.ts'
import { privateFile, privateFolder, writeFileAtomically } from '../adapters/write-file.ts'
import { messageOf, SetupError } from '../errors.ts'
import { CommandError, type Step, type Steps } from '../evidence/steps.ts'
import type { RegistryMirror } from '../inputs/values.ts'
import { hostsToml, type KindConfig } from './kind-config.ts'
import { lostTheName, NameTakenError, settleName } from './name-taken.ts'
import { knownNodeContainers, type NodeContainer } from './nodes.ts'
import { removeContainers } from './remove.ts'
import { markContainers } from './run-label.ts'

/** A KinD cluster that is to be made. */
export interface KindCluster {
  name: string
  /** Of the run that has it created: its containers are known by the id. */
  places: { runId: string; folder: string }
  nodeImage: string
  config: KindConfig
  /** kind's binary. */
  kind: string
  /** Its own kubeconfig file: the user's is never touched. */
  kubeconfig: string
  mirrors: readonly RegistryMirror[]
  /** The input `wait`: a longer one gives kind more time. */
  waitSeconds: number
  /** PATH on which docker is. */
  path: string
}

/** Processes and time, as a cluster is created with them. */
interface Runtime {
  run: RunCommand
  clock: Clock
}

/** The context that kind writes for a cluster. */
export const contextOf = (cluster: string): string => `kind-${cluster}`

/**
 * Creates the cluster, and once more after a clean delete if that failed for a reason that may pass (a slow or busy
 * machine). The second attempt is a step of its own, so that the log and the report of a job that went well say that it
 * took two. Does not wait for the nodes: the gates do, and say what they wait for (`kind create --wait` exits 0 when
 * its time is over).
 *
 * @throws NameTakenError where another cluster has the name; SetupError or CommandError: then the node containers are
 * kept, for the evidence
 */
export async function createKindCluster(cluster: KindCluster, steps: Steps, runtime: Runtime): Promise<void> {
  const configFile = join(cluster.places.folder, 'kind-config.yaml')
  const title = `create the cluster ${cluster.name} from ${shortImage(cluster.nodeImage)}`
  try {
    await steps.step('cluster.create', title, async (step) => {
      await mkdir(cluster.places.folder, { recursive: true, mode: privateFolder })
      writeFileAtomically(configFile, stringify(cluster.config), privateFile)
      await rm(cluster.kubeconfig, { force: true })
      await create(cluster, configFile, step, runtime.clock)
    })
  } catch (error) {
    if (!(error instanceof CommandError && (lostTheName(error) || mayPass(error)))) throw error
    // `.retry` is how the diagnosis knows that a step was mended (diagnosis/reading/steps.ts).
    await steps.step('cluster.create.retry', `retry: ${title}`, (step) =>
      createAgain(cluster, configFile, step, runtime.clock),
    )
  }
  if (cluster.mirrors.length === 0) return
  const { runId } = cluster.places
  await steps.step(
    'cluster.registry-mirrors',
    `tell the nodes of ${cluster.mirrors.length} registry mirror(s)`,
    async (step) => {
      const nodes = await knownNodeContainers(runtime.run, { runId })
      await Promise.all(
        nodes.flatMap((node) => cluster.mirrors.map((mirror) => tellNode(node, mirror, step))),
      )
    },
  )
}

/** The containers' logs come first: with the containers the reason of the first failure goes. */
async function createAgain(
  cluster: KindCluster,
  configFile: string,
  step: Step,
  clock: Clock,
): Promise<void> {
  const runtime = { run: step.exec, clock }
  for (const node of await knownNodeContainers(step.exec, { runId: cluster.places.runId }))
    await step.exec({ tool: 'docker', args: ['logs', '--tail', '200', node.id], timeoutSeconds: 20 })
  await removeContainers(cluster.places, runtime)
  await rm(cluster.kubeconfig, { force: true })
  try {
    await create(cluster, configFile, step, clock)
  } catch (error) {
    if (error instanceof NameTakenError) throw error
    throw new SetupError(`the cluster ${cluster.name} could not be created, twice: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

/** @throws CommandError with kind's words, NameTakenError */
async function create(cluster: KindCluster, configFile: string, step: Step, clock: Clock): Promise<void> {
  const marking = markContainers(cluster.places, cluster.path)
  try {
    await step.execOrThrow({
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
      env: marking,
      ...timeLimit('kind-create', cluster.waitSeconds),
    })
  } catch (error) {
    if (lostTheName(error)) await settleName(cluster.name, cluster.places, { run: step.exec, clock }, error)
    throw error
  }
}

/**
 * Reasons that a second attempt cannot mend, by kind's and Docker's own words. kind v0.33.0: pkg/cluster/internal/create/
 * create.go (the name), providers/docker/images.go (the pull), pkg/internal/apis/config (the configuration); kubelet:
 * cmd/kubelet/app (cgroup v1); systemd of a node, in its log: too many open files; the others are Docker's.
 */
const final = [
  /node\(s\) already exist/,
  /Cannot connect to the Docker daemon|permission denied while trying to connect/,
  /failed to pull image/,
  /port is already allocated|address already in use/,
  /unknown apiVersion|unknown kind|not a valid cluster name|unable to decode|error unmarshaling|unknown field/i,
  /no space left on device/,
  /not configured to run on a host using cgroup v1|configured to not run on a host using cgroup v1/,
  /Too many open files/,
]

export const mayPass = (failure: CommandError): boolean =>
  failure.result.notStarted === null &&
  !failure.result.timedOut &&
  !final.some((pattern) => pattern.test(failure.result.output))

/** The script is a constant; what differs comes as positional parameters and standard input. */
async function tellNode(node: NodeContainer, mirror: RegistryMirror, step: Step): Promise<void> {
  const script = 'mkdir -p "/etc/containerd/certs.d/$1" && cat > "/etc/containerd/certs.d/$1/hosts.toml"'
  await step.execOrThrow({
    tool: 'docker',
    args: ['exec', '-i', node.id, 'sh', '-c', script, 'sh', mirror.host],
    input: hostsToml(mirror),
    timeoutSeconds: 30,
  })
}

const shortImage = (image: string): string => image.replace(/@sha256:([0-9a-f]{12})[0-9a-f]+$/, '@$1…')
