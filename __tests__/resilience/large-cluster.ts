import type { ChildProcess } from 'node:child_process'
import type { Kube } from '../../src/adapters/kube.ts'
import { kubeFromConfig } from '../../src/adapters/kube-client.ts'
import { addDeployments, addEvents, addNamespaces, addNodes, addPods } from './crowd.ts'
import type { Harness } from './harness.ts'
import { buildKwok, startKwok } from './kwok.ts'

/** A cluster with kro, and with nodes and pods of kwok's: real to the API server, run by nobody. */
export class LargeCluster {
  private readonly kube: Kube
  private readonly kwok: ChildProcess
  private nodes: string[] = []
  private namespaces: string[] = []

  private constructor(kube: Kube, kwok: ChildProcess) {
    this.kube = kube
    this.kwok = kwok
  }

  static async make(harness: Harness, name: string): Promise<LargeCluster> {
    const kubeconfig = await harness.clusterWithKro(name)
    const kube = await kubeFromConfig(kubeconfig)
    return new LargeCluster(kube, startKwok(await buildKwok(harness.env), kubeconfig, harness.env))
  }

  /** 500 pods of Deployments in 20 namespaces, all running. */
  async to500Pods(): Promise<void> {
    this.nodes = await addNodes(this.kube, 10)
    this.namespaces = await addNamespaces(this.kube, 20)
    await addDeployments(this.kube, this.namespaces, 5, 5)
    await until('500 pods', 240, async () => {
      const list = (await this.kube.json('/api/v1/pods?limit=1')) as {
        metadata: { remainingItemCount?: number }
      }
      return (list.metadata.remainingItemCount ?? 0) > 500 && (await this.pending()) === 0
    })
  }

  /** From there to 5,000 running pods, and 50,000 events. */
  async to5000Pods(): Promise<void> {
    await addPods(this.kube, this.namespaces, this.nodes, 4500)
    await addEvents(this.kube, this.namespaces, 50_000)
    await until('5000 pods', 300, async () => (await this.pending()) === 0)
  }

  /** Ends kwok; the cluster is left. */
  stop(): void {
    this.kwok.kill()
  }

  /** Pods that do not run yet; asked for one at a time, since only the count matters. */
  private async pending(): Promise<number> {
    const list = (await this.kube.json('/api/v1/pods?limit=1&fieldSelector=status.phase!=Running')) as {
      items: unknown[]
      metadata: { remainingItemCount?: number; continue?: string }
    }
    return list.items.length + (list.metadata.remainingItemCount ?? (list.metadata.continue ? 1 : 0))
  }
}

async function until(what: string, limitSeconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + limitSeconds * 1000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${limitSeconds} s`)
    await new Promise((wake) => setTimeout(wake, 1000))
  }
}
