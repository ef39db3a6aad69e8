import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { Lab } from '../support/lab.ts'
import { type Ended, mustRun, runProcess } from '../support/process.ts'
import { Kro } from './kro.ts'

/** Longer than any tool needs that is not told otherwise. */
const toolSeconds = 120

/** Where faults are made: the shared cluster, its node, the lab's tools, a folder. */
export class FaultEnvironment {
  readonly lab: Lab
  /** Name of the shared cluster. */
  readonly cluster: string
  readonly kubeconfig: string
  /** Folder of the fault that is being made. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** kro as it was installed. */
  readonly kro: Kro
  private files = 0

  constructor(place: {
    lab: Lab
    cluster: string
    kubeconfig: string
    folder: string
    env: NodeJS.ProcessEnv
  }) {
    this.lab = place.lab
    this.cluster = place.cluster
    this.kubeconfig = place.kubeconfig
    this.folder = place.folder
    this.env = { ...place.env, KUBECONFIG: place.kubeconfig }
    this.kro = new Kro(this)
    mkdirSync(place.folder, { recursive: true })
  }

  /** The same with another folder, and the same memory of kro. */
  for(folder: string): FaultEnvironment {
    const environment = new FaultEnvironment({ ...this, folder })
    environment.kro.remember(this.kro)
    return environment
  }

  get nodeName(): string {
    return `${this.cluster}-control-plane`
  }

  /** @throws Error with the program's words */
  tool(program: string, args: readonly string[], env: NodeJS.ProcessEnv = this.env): Promise<string> {
    return mustRun(program, args, { env, cwd: this.folder, timeoutSeconds: toolSeconds })
  }

  /** For what may fail. */
  attempt(program: string, args: readonly string[]): Promise<Ended> {
    return runProcess(program, args, { env: this.env, cwd: this.folder, timeoutSeconds: toolSeconds })
  }

  kubectl(...args: string[]): Promise<string> {
    return this.tool('kubectl', args)
  }

  docker(...args: string[]): Promise<string> {
    return this.tool('docker', args)
  }

  /** Runs a program in the shared cluster's node. */
  node(...args: string[]): Promise<string> {
    return this.docker('exec', this.nodeName, ...args)
  }

  /** Writes a file into the fault's folder. @returns its path */
  file(name: string, text: string): string {
    const path = join(this.folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return path
  }

  manifest(...objects: readonly object[]): string {
    this.files += 1
    const written = objects.length === 1 ? objects[0] : { apiVersion: 'v1', kind: 'List', items: objects }
    return this.file(`manifest-${this.files}.json`, JSON.stringify(written))
  }

  apply(...objects: readonly object[]): Promise<string> {
    return this.kubectl('apply', '-f', this.manifest(...objects))
  }

  /** Deletes what is there of these, and waits until it is gone. */
  remove(...objects: readonly object[]): Promise<string> {
    return this.kubectl('delete', '--ignore-not-found', '--timeout=60s', '-f', this.manifest(...objects))
  }

  async get(...args: string[]): Promise<KubeObject> {
    return JSON.parse(await this.kubectl('get', ...args, '-o', 'json')) as KubeObject
  }

  wait(seconds: number): Promise<void> {
    return sleep(seconds * 1000)
  }

  /** Asks again and again until it is so. @throws Error when the time is over */
  async until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + seconds * 1000
    while (performance.now() < end) {
      if (await holds().catch(() => false)) return
      await sleep(500)
    }
    throw new Error(`${what}: not so within ${seconds} s`)
  }
}
