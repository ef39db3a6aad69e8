import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { SetupError } from '../errors.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { neededTools } from '../plan/plan.ts'
import type { Runtime } from '../run/runtime.ts'

/** Hosts that releases of kubectl and kind come from; one that answers is enough to believe in the internet. */
const releaseHosts = ['dl.k8s.io', 'github.com']

const answerSeconds = 5

/** What a lab would stand on. */
export interface LabRequirements {
  /** Folder that this program is part of. */
  root: string
  linuxAmd64: boolean
  administrator: boolean
  /** Rejects where the host cannot be reached. */
  reach(host: string): Promise<unknown>
  /** Runs a script of the lab to its end with its output shown: it may take a quarter of an hour and prints its progress. */
  build(script: readonly string[]): Promise<number | null>
}

/**
 * Where release hosts are out of reach but package registries are not (and this is a checkout, Debian, root, with Go),
 * builds and starts the lab (lab/README.md) and takes its environment.
 *
 * @returns whether the lab is used
 * @throws SetupError that says what is missing, where neither works
 */
export async function labInstead(
  inputs: Inputs,
  runtime: Runtime,
  requirements: LabRequirements = thisMachine(runtime.env),
): Promise<boolean> {
  if (inputs.downloadMirror !== null || inputs.cluster === 'existing') return false
  const reached = await Promise.any(releaseHosts.map(requirements.reach)).then(
    () => true,
    () => false,
  )
  if (reached) return false
  const hosts = releaseHosts.join(' and ')
  const missing = await missingForLab(requirements, runtime)
  if (missing.length > 0)
    throw new SetupError(
      `${hosts} cannot be reached, and the lab that would stand in for them needs ${missing.join(', ')}`,
      {
        hint: 'give a mirror of the releases (--download-mirror and --checksums), or a network that reaches them',
      },
    )
  runtime.log.info(
    `${hosts} cannot be reached: using the lab, which builds everything from package registries (lab/README.md): about 10 min the first time on 2 cores, seconds after that`,
  )
  const script = (name: string): [string, string] => [
    join(requirements.root, 'lab', 'node24.sh'),
    join(requirements.root, 'lab', name),
  ]
  const tools = neededTools(inputs)
  const besides = (['ko', 'chainsaw'] as const)
    .filter((tool) => tools.includes(tool))
    .map((tool) => `--${tool}`)
  const code = await requirements.build([...script('up.ts'), '--for-start', ...besides])
  if (code !== 0)
    throw new SetupError(`the lab did not come up (exit code ${code}); its last lines say why`, {
      hint: 'npm run lab goes on where it stopped',
    })
  runtime.log.info('the lab is up')
  const environment = await runtime.run({
    tool: 'sh',
    args: script('env.ts'),
    cwd: requirements.root,
    timeoutSeconds: 60,
  })
  if (environment.code !== 0)
    throw new SetupError(
      `the lab came up and does not say its environment: ${environment.notStarted ?? environment.output.trim()}`,
      { hint: 'npm run lab:env is what was asked' },
    )
  for (const line of environment.stdout.split('\n')) {
    const at = line.indexOf('=')
    if (at > 0) runtime.env[line.slice(0, at)] = line.slice(at + 1)
  }
  return true
}

async function missingForLab(requirements: LabRequirements, runtime: Runtime): Promise<string[]> {
  const missing: string[] = []
  if (!existsSync(join(requirements.root, 'lab', 'up.ts')))
    missing.push('a checkout of setup-kro (the folder lab)')
  if (!requirements.linuxAmd64) missing.push('linux/amd64')
  if (!requirements.administrator) missing.push('root')
  for (const tool of ['apt-get', 'go', 'npm']) {
    const found = await runtime.run({ tool: 'which', args: [tool], timeoutSeconds: 10 })
    if (found.code !== 0) missing.push(tool === 'apt-get' ? 'Debian (apt-get)' : tool)
  }
  return missing
}

function thisMachine(env: NodeJS.ProcessEnv): LabRequirements {
  const root = resolve(dirname(process.argv[1] ?? '.'), '..', '..')
  return {
    root,
    linuxAmd64: process.platform === 'linux' && process.arch === 'x64',
    administrator: process.getuid?.() === 0,
    // Behind a proxy no host is reached directly, and the proxy decides: the download itself will say.
    reach: env.HTTPS_PROXY || env.https_proxy ? async () => undefined : answers,
    // In this process's group, so that Ctrl-C ends it too. Standard output belongs to programs (`--json`).
    build: async (script) => {
      const { exec } = await import('@actions/exec')
      return exec('sh', [...script], { cwd: root, outStream: process.stderr, ignoreReturnCode: true })
    },
  }
}

/** Resolves once a TLS port accepts a connection; rejects otherwise, so that the first host that answers decides. */
function answers(host: string): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port: 443, timeout: answerSeconds * 1000 })
    const end = (result: () => void): void => {
      socket.destroy()
      result()
    }
    socket.once('connect', () => end(done))
    socket.once('timeout', () => end(() => fail(new Error(`${host}: no answer within ${answerSeconds} s`))))
    socket.once('error', (error) => end(() => fail(error)))
  })
}
