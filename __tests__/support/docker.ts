import type { Command, CommandResult } from '../../src/adapters/process.ts'
import { runLabel } from '../../src/cluster/run-label.ts'
import { result } from './run.ts'

interface Container {
  id: string
  name: string
  state: string
  cluster: string
  runId: string
}

/** A Docker in memory that knows KinD's containers by name, id and label. `answers` are for fakeRun. */
export class FakeDocker {
  containers: Container[] = []
  private made = 0

  /** A container as kind creates it. @throws Error where the name is taken, with Docker's words */
  create(name: string, runId = '', cluster = name.replace(/-(control-plane|worker)\d*$/, '')): Container {
    if (this.containers.some((one) => one.name === name))
      throw new Error(
        `docker: Error response from daemon: Conflict. The container name "/${name}" is already in use by container "x".`,
      )
    this.made += 1
    const container = { id: `id-${name}-${this.made}`, name, state: 'running', cluster, runId }
    this.containers.push(container)
    return container
  }

  get names(): string[] {
    return this.containers.map(({ name, runId }) => `${name} of ${runId || 'others'}`)
  }

  readonly answers = {
    'docker ps': (command: Command): CommandResult => this.ps(command),
    'docker rm': ({ args }: Command): CommandResult =>
      this.remove(args.filter((arg) => !arg.startsWith('-')).slice(1)),
    'docker version': '28.0.0',
    'docker logs': '',
    'docker exec': '',
  }

  /** Creates what it can, as kind does, which starts with all nodes at once. */
  createAll(names: readonly string[], runId: string): CommandResult {
    let failure: CommandResult | null = null
    for (const name of names)
      try {
        this.create(name, runId)
      } catch (error) {
        failure ??= failed(String(error))
      }
    return failure ?? result()
  }

  private ps({ args }: Command): CommandResult {
    const [label, value] = (args[args.indexOf('--filter') + 1] ?? '').replace('label=', '').split('=')
    const found = this.containers.filter((one) => value === (label === runLabel ? one.runId : one.cluster))
    return result(found.map(({ name, state, id, runId }) => `${name} ${state} ${id} ${runId}\n`).join(''))
  }

  private remove(ids: readonly string[]): CommandResult {
    const unknown = ids.filter((id) => !this.containers.some((one) => one.id === id))
    this.containers = this.containers.filter(({ id }) => !ids.includes(id))
    return unknown.length === 0 ? result() : failed(`No such container: ${unknown.join(' ')}`)
  }
}

const failed = (words: string): CommandResult =>
  result('', 1, { stderr: `ERROR: failed to create cluster: ${words}` })
