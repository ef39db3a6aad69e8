import { readFile, statfs } from 'node:fs/promises'
import type { CommandResult } from '../adapters/process.ts'
import { SetupError } from '../errors.ts'
import type { Step } from '../evidence/steps.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { parseJson } from '../model/json.ts'

/** Node image unpacked, kro's image, etcd: below this a cluster comes up and dies of a full disk soon after. */
const neededBytes = 3e9

/** kind's known issues: systemd, kubelet and containerd of a node each take inotify instances; 128 is Ubuntu's default. */
const fewInotifyInstances = 128

/**
 * Looks at the host before kind does: its own errors for these come after a minute and name something else. So a full
 * disk is a failed `kubeadm init`, and too few inotify instances a log line of systemd that never appears
 * (https://kind.sigs.k8s.io/docs/user/known-issues; kind: pkg/cluster/internal/providers/common/cgroups.go).
 *
 * @throws SetupError where no cluster can come up
 */
export async function checkHost(step: Step): Promise<HostFacts> {
  const info = await step.exec({
    tool: 'docker',
    args: ['info', '--format', '{{json .}}'],
    timeoutSeconds: 20,
  })
  if (info.notStarted !== null)
    throw new SetupError(`docker could not be started: ${info.notStarted}`, {
      hint: 'install Docker; on a hosted runner use ubuntu-latest, on a self-hosted one put docker on PATH',
      failure: { code: 'tool-not-started', tool: 'docker', said: info.notStarted },
    })
  const facts = parseJson(info.stdout) as DockerInfo | null
  const refusal = info.timedOut ? 'no answer within 20 seconds' : refusalOf(info.output, facts)
  if (info.code !== 0 || refusal !== null || facts === null) throw unusable(info, refusal)
  const host: HostFacts = {
    docker: facts.ServerVersion ?? 'unknown',
    cgroupVersion: facts.CgroupVersion === '1' ? 1 : facts.CgroupVersion === '2' ? 2 : null,
    freeBytes: await freeBytes(facts.DockerRootDir),
    inotifyInstances: await sysctl('fs/inotify/max_user_instances'),
  }
  step.note(
    `docker ${host.docker}, cgroup v${host.cgroupVersion ?? '?'}, ${gigabytes(host.freeBytes)} free, ${host.inotifyInstances ?? '?'} inotify instances`,
  )
  refuseLowDisk(host.freeBytes, facts.DockerRootDir ?? '')
  return host
}

function unusable(info: CommandResult, refusal: string | null): SetupError {
  const said = refusal ?? info.output.trim()
  return new SetupError(`the Docker daemon does not answer: ${said}`, {
    hint: /permission denied/i.test(info.output)
      ? 'let the user of the runner use the socket (group docker), or run rootless Docker'
      : 'start the daemon, and look at DOCKER_HOST and `docker context show`',
    failure: info.timedOut ? { code: 'docker-silent' } : { code: 'docker-unusable', said },
  })
}

/** @throws SetupError where a cluster would not have room */
function refuseLowDisk(freeBytes: number | null, folder: string): void {
  if (freeBytes === null || freeBytes >= neededBytes) return
  const free = gigabytes(freeBytes)
  throw new SetupError(
    `${free} are free in ${folder}, and a cluster with kro needs ${gigabytes(neededBytes)}`,
    {
      hint: '`docker system prune --all`, or remove toolchains that the job does not use; kind never reports a full disk as DiskPressure',
      failure: { code: 'disk-low', free, folder },
    },
  )
}

/** A sentence for the log where the host is poor but may do; null where the host is good. */
export function hostWarning(host: HostFacts, nodes: number): string | null {
  if (host.inotifyInstances === null || host.inotifyInstances >= fewInotifyInstances * nodes) return null
  return (
    `only ${host.inotifyInstances} inotify instances for ${nodes} node(s): if a node does not start, ` +
    'run `sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512` before this step'
  )
}

interface DockerInfo {
  ServerVersion?: string
  CgroupVersion?: string
  DockerRootDir?: string
  ServerErrors?: string[]
}

/** `docker info` exits 0 and prints JSON although no daemon answered: the reason is in ServerErrors. */
function refusalOf(output: string, info: DockerInfo | null): string | null {
  if (info?.ServerErrors?.length) return info.ServerErrors.join('; ')
  return info === null || !info.ServerVersion
    ? output.trim().split('\n').at(-1) || 'it printed nothing'
    : null
}

async function freeBytes(folder: string | undefined): Promise<number | null> {
  if (!folder) return null
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

async function sysctl(path: string): Promise<number | null> {
  try {
    return Number(await readFile(`/proc/sys/${path}`, 'utf8'))
  } catch {
    return null
  }
}

const gigabytes = (bytes: number | null): string =>
  bytes === null ? '? GB' : `${(bytes / 1e9).toFixed(1)} GB`
