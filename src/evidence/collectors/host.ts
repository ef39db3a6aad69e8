import { readFile } from 'node:fs/promises'
import type { CollectorContext } from './context.ts'

/** Bytes of a node's console that are kept: its end. */
const consoleBytes = 500_000

/** A file of `host/` and the command that prints it. */
interface HostFile {
  file: string
  tool: string
  args: readonly string[]
  /** Not every host has it, or lets everybody see it: no failure. */
  optional?: true
}

const hostFiles: readonly HostFile[] = [
  { file: 'disk.txt', tool: 'df', args: ['-h'] },
  { file: 'inodes.txt', tool: 'df', args: ['-i'], optional: true },
  { file: 'uname.txt', tool: 'uname', args: ['-a'] },
  { file: 'routes.txt', tool: 'ip', args: ['route'], optional: true },
  { file: 'listening.txt', tool: 'ss', args: ['-ltn'], optional: true },
  { file: 'dmesg.txt', tool: 'dmesg', args: ['--level=emerg,alert,crit,err,warn'], optional: true },
  { file: 'tools/kind.txt', tool: 'kind', args: ['version'], optional: true },
  { file: 'tools/kubectl.txt', tool: 'kubectl', args: ['version', '--client'], optional: true },
  { file: 'tools/helm.txt', tool: 'helm', args: ['version', '--short'], optional: true },
  { file: 'tools/ko.txt', tool: 'ko', args: ['version'], optional: true },
  { file: 'tools/go.txt', tool: 'go', args: ['version'], optional: true },
  { file: 'tools/go-env.txt', tool: 'go', args: ['env', 'GOTOOLCHAIN', 'GOPROXY', 'GOFLAGS', 'GOOS', 'GOARCH'], optional: true },
] // biome-ignore format: a table, one file a line

/**
 * Of all containers of the machine: those of other jobs take ports, names and disk. Without their command lines, which
 * may hold passwords and are not ours to read. The name is the last column.
 */
const containers = 'table {{.ID}}\t{{.Image}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}'

const dockerFiles: readonly { file: string; args: readonly string[] }[] = [
  { file: 'docker-ps.txt', args: ['ps', '--all', '--format', containers] },
  { file: 'docker-df.txt', args: ['system', 'df'] },
  { file: 'docker-networks.txt', args: ['network', 'ls'] },
]

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
]

/** The machine and its Docker. Works with a cluster that is gone. */
export async function collectHost(collecting: CollectorContext): Promise<void> {
  const { folder, nodes } = collecting
  const command = ({ file, tool, args, optional }: HostFile): Promise<void> => {
    const body = async (): Promise<void> =>
      folder.writeText(`host/${file}`, (await collecting.command({ tool, args })).output)
    return collecting.attempt(`host/${file}`, optional ? () => body().catch(() => undefined) : body)
  }
  const docker = (
    file: string,
    args: readonly string[],
    write: (stdout: string, output: string) => void,
  ): Promise<void> =>
    collecting.attempt(`host/${file}`, async () => {
      const { stdout, output } = await collecting.dockerCommand(args)
      write(stdout, output)
    })
  const json = (file: string, args: readonly string[]): Promise<void> =>
    docker(file, args, (stdout) => folder.writeJson(`host/${file}`, JSON.parse(stdout)))
  await Promise.all([
    json('docker-info.json', ['info', '--format', '{{json .}}']),
    ...nodes.map((node) => json(`inspect-${node}.json`, ['container', 'inspect', node])),
    ...nodes.map((node) =>
      docker(`console-${node}.log`, ['logs', '--tail', '3000', node], (_, output) =>
        folder.writeText(`host/console-${node}.log`, output, consoleBytes),
      ),
    ),
    ...dockerFiles.map(({ file, args }) =>
      docker(file, args, (stdout) => folder.writeText(`host/${file}`, stdout)),
    ),
    ...(nodes.length > 0 ? [json('docker-network-kind.json', ['network', 'inspect', 'kind'])] : []),
    ...hostFiles.map(command),
    collecting.attempt('host/kernel.txt', async () => folder.writeText('host/kernel.txt', await kernel())),
    collecting.attempt('host/environment.json', async () =>
      folder.writeJson('host/environment.json', environment(process.env)),
    ),
  ])
}

async function kernel(): Promise<string> {
  const texts = await Promise.all(
    kernelFiles.map(
      async (file) => `==> ${file} <==\n${await readFile(file, 'utf8').catch(() => 'not there\n')}`,
    ),
  )
  return texts.join('\n')
}

/** Variables that change what tools do. Their values may be secrets: only the names are kept. */
const tellingVariables =
  /^(?:(?:https?|no|all)_proxy|(?:docker|kind|ko|helm|runner|setup_kro)_.*|kubeconfig|go[a-z0-9]+|ci|github_actions)$/i

/** Of these the values tell: names of clusters, repositories, platforms and toolchains. */
const plainVariables = [
  'KIND_CLUSTER_NAME',
  'KO_DOCKER_REPO',
  'GOOS',
  'GOARCH',
  'GOFLAGS',
  'GOTOOLCHAIN',
  'RUNNER_OS',
]

/** Pure: which telling variables are set. */
export function environment(variables: NodeJS.ProcessEnv): { set: string[]; values: Record<string, string> } {
  const set = Object.keys(variables).filter((name) => tellingVariables.test(name) && variables[name] !== '')
  const values = plainVariables.flatMap((name) => (variables[name] ? [[name, variables[name]]] : []))
  return { set: set.sort(), values: Object.fromEntries(values) }
}
