import { spawn } from 'node:child_process'
import { mustRun } from '../support/process.ts'
import type { Harness } from './harness.ts'
import { pause } from './look.ts'

/** Does it, at once. */
export type Strike = () => Promise<void>

const manifest = 'kube-apiserver.yaml'

/** The one node of a cluster of ours, and what can happen to it. */
export class Node {
  readonly name: string
  private readonly harness: Harness

  constructor(harness: Harness, cluster: string) {
    this.harness = harness
    this.name = `${cluster}-control-plane`
  }

  /** As `systemctl stop` would for good: kubelet does not start it again. */
  stopApiServer = (): Promise<Strike> =>
    this.arm(`mv /etc/kubernetes/manifests/${manifest} /kind/; pkill -KILL kube-apiserver`)

  /** It listens and never answers. */
  freezeApiServer = (): Promise<Strike> => this.arm('pkill -STOP kube-apiserver')

  async healApiServer(): Promise<void> {
    await this.shell(
      `pkill -CONT kube-apiserver; [ ! -e /kind/${manifest} ] || mv /kind/${manifest} /etc/kubernetes/manifests/`,
    )
    for (let tries = 0; tries < 120; tries += 1) {
      const said = await this.shell('curl -ksS --max-time 2 https://127.0.0.1:6443/readyz 2>&1; true')
      if (said.trim() === 'ok') return
      await pause(1000)
    }
    throw new Error('the API server did not come back')
  }

  pause = (): Promise<string> => this.docker(['pause', this.name])
  unpause = (): Promise<string> => this.docker(['unpause', this.name])
  remove = (): Promise<string> => this.docker(['rm', '--force', '--volumes', this.name])

  /** A shell in the node that waits for its script: a collection is over before a new one would be in. */
  private arm(script: string): Promise<Strike> {
    const shell = spawn('docker', ['exec', '--interactive', this.name, 'bash'], {
      env: this.harness.env,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const ended = new Promise<void>((done) => shell.on('close', () => done()))
    return new Promise((armed, fail) => {
      shell.on('error', fail)
      shell.stdout.once('data', () =>
        armed(() => {
          shell.stdin.end(`${script}\n`)
          return ended
        }),
      )
      shell.stdin.write('echo armed\n')
    })
  }

  private shell(script: string): Promise<string> {
    return this.docker(['exec', this.name, 'bash', '-c', script])
  }

  private docker(args: readonly string[]): Promise<string> {
    return mustRun('docker', args, { env: this.harness.env, cwd: '/', timeoutSeconds: 60 })
  }
}
