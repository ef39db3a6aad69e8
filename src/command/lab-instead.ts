import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { SetupError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import type { World } from '../world.ts'

/** Hosts that releases of kubectl and kind come from; one that answers is enough to believe in the internet. */
const releaseHosts = ['dl.k8s.io', 'github.com']

const answerSeconds = 5

/**
 * Where release hosts are out of reach but package registries are not (and this is a checkout, Debian, root, with Go),
 * builds and starts the lab (lab/README.md) and takes its environment.
 *
 * @returns whether the lab is used
 * @throws SetupError that says what is missing, where neither works
 */
export async function labInstead(inputs: Inputs, world: World): Promise<boolean> {
  if (inputs.downloadMirror !== null || inputs.cluster === 'existing') return false
  const reachable = await Promise.any(releaseHosts.map(answers)).catch(() => false)
  if (reachable) return false
  const hosts = releaseHosts.join(' and ')
  const root = resolve(dirname(process.argv[1] ?? '.'), '..', '..')
  const missing = await missingForLab(root, world)
  if (missing.length > 0)
    throw new SetupError(
      `${hosts} cannot be reached, and the lab that would stand in for them needs ${missing.join(', ')}`,
      {
        hint: 'give a mirror of the releases (--download-mirror and --checksums), or a network that reaches them',
      },
    )
  world.log.info(
    `${hosts} cannot be reached: using the lab, which builds everything from package registries (lab/README.md)`,
  )
  const node24 = join(root, 'lab', 'node24.sh')
  await lab(world, root, [node24, join(root, 'lab', 'up.ts')])
  const environment = await world.run({
    tool: 'sh',
    args: [node24, join(root, 'lab', 'env.ts')],
    cwd: root,
    timeoutSeconds: 60,
  })
  if (environment.code !== 0)
    throw new SetupError(`the lab came up and does not say its environment: ${environment.output.trim()}`)
  for (const line of environment.stdout.split('\n')) {
    const at = line.indexOf('=')
    if (at > 0) process.env[line.slice(0, at)] = line.slice(at + 1)
  }
  return true
}

/** The lab tells its own progress, which may last a quarter of an hour: straight to the terminal. */
async function lab(world: World, root: string, args: string[]): Promise<void> {
  const { spawn } = await import('node:child_process')
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn('sh', args, { cwd: root, stdio: ['ignore', 2, 2] })
    child.on('error', fail)
    child.on('close', done)
  })
  if (code !== 0)
    throw new SetupError(`the lab did not come up (exit code ${code}); its last lines say why`, {
      hint: 'npm run lab goes on where it stopped',
    })
  world.log.info('the lab is up')
}

async function missingForLab(root: string, world: World): Promise<string[]> {
  const missing: string[] = []
  if (!existsSync(join(root, 'lab', 'up.ts'))) missing.push('a checkout of setup-kro (the folder lab)')
  if (process.platform !== 'linux' || process.arch !== 'x64') missing.push('linux/amd64')
  if (process.getuid?.() !== 0) missing.push('root')
  for (const tool of ['apt-get', 'go', 'npm']) {
    const found = await world.run({ tool: 'which', args: [tool], timeoutSeconds: 10 })
    if (found.code !== 0) missing.push(tool === 'apt-get' ? 'Debian (apt-get)' : tool)
  }
  return missing
}

/** Whether a TLS port accepts a connection; rejects otherwise, so that the first host that answers decides. */
function answers(host: string): Promise<boolean> {
  const proxied = process.env.HTTPS_PROXY || process.env.https_proxy
  // Behind a proxy no host is reached directly, and the proxy decides: the download itself will say.
  if (proxied) return Promise.resolve(true)
  return new Promise((done, fail) => {
    const socket = connect({ host, port: 443, timeout: answerSeconds * 1000 })
    const end = (result: () => void): void => {
      socket.destroy()
      result()
    }
    socket.once('connect', () => end(() => done(true)))
    socket.once('timeout', () => end(() => fail(new Error(`${host}: no answer within ${answerSeconds} s`))))
    socket.once('error', (error) => end(() => fail(error)))
  })
}
