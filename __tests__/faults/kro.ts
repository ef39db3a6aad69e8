import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { Ended } from '../support/process.ts'

export const namespace = 'kro-system'

/** A Deployment as far as faults change it. */
export interface Deployment extends KubeObject {
  spec: {
    replicas: number
    strategy: object
    template: { metadata: { annotations?: Record<string, string> }; spec: PodSpec }
  }
}

export interface PodSpec {
  [field: string]: unknown
  containers: Container[]
}

export interface Container {
  [field: string]: unknown
  image: string
  imagePullPolicy: string
  args: string[]
  env: { name: string; value: string }[]
}

/** Everything of kro that faults touch, most basic first. */
const parts: readonly (readonly string[])[] = [
  ['crd', 'resourcegraphdefinitions.kro.run'],
  ['crd', 'graphrevisions.internal.kro.run'],
  ['serviceaccount', 'kro', '-n', namespace],
  ['clusterrole', 'kro-cluster-role'],
  ['clusterrolebinding', 'kro-cluster-role-binding'],
  ['deployment', 'kro', '-n', namespace],
]

/** How kro's objects are read and changed; a `Bench` is one. */
export interface ClusterTools {
  get(...args: string[]): Promise<KubeObject>
  /** @throws Error with kubectl's words */
  kubectl(...args: string[]): Promise<string>
  /** For what may fail. */
  attempt(program: string, args: readonly string[]): Promise<Ended>
  /** Writes objects into a file. @returns its path */
  manifest(...objects: readonly object[]): string
}

/** kro as it was installed, and the way back to it. */
export class Kro {
  private readonly cluster: ClusterTools
  private objects: KubeObject[] = []

  constructor(cluster: ClusterTools) {
    this.cluster = cluster
  }

  /** Keeps what is installed now. */
  async save(): Promise<void> {
    this.objects = await Promise.all(parts.map(async (part) => asWritten(await this.cluster.get(...part))))
  }

  remember(other: Kro): void {
    this.objects = other.objects
  }

  /** A copy of a part, to be changed. */
  copy<T extends KubeObject>(kind: string, name?: string): T {
    const found = this.objects.find(
      (object) => object.kind === kind && (name ?? object.metadata.name) === object.metadata.name,
    )
    if (found === undefined) throw new Error(`nothing was saved of ${kind} ${name ?? ''}`)
    return structuredClone(found) as T
  }

  /** Makes new pods at once, also where a ReplicaSet was refused some and waits before it asks again. */
  renew(): Promise<string> {
    return this.cluster.kubectl(
      'delete',
      'replicasets,pods',
      '-n',
      namespace,
      '--all',
      '--grace-period=1',
      '--timeout=60s',
    )
  }

  /** Puts a changed controller in the place of the one that runs, which ends before. */
  async change(how: (pod: PodSpec, container: Container, deployment: Deployment) => void): Promise<void> {
    const deployment = this.copy<Deployment>('Deployment')
    deployment.spec.strategy = { type: 'Recreate' }
    const pod = deployment.spec.template.spec
    const [container] = pod.containers
    if (container === undefined) throw new Error('the Deployment has no container')
    how(pod, container, deployment)
    await this.put(deployment)
  }

  /** Ends the controller's pods; the Deployment makes new ones. */
  restart(): Promise<string> {
    return this.cluster.kubectl(
      'delete',
      'pods',
      '-n',
      namespace,
      '--all',
      '--grace-period=1',
      '--wait=true',
      '--timeout=60s',
    )
  }

  /** Makes an object what it is here, whatever it was. */
  async put(object: KubeObject): Promise<void> {
    const file = this.cluster.manifest(object)
    const replaced = await this.cluster.attempt('kubectl', ['replace', '-f', file])
    if (replaced.code !== 0) await this.cluster.kubectl('create', '-f', file)
  }

  /** Puts everything of kro back, takes away what the fix of a missing permission made, and lets kro lead at once. */
  async restore(): Promise<void> {
    for (const object of this.objects) await this.put(object)
    await this.cluster.attempt('kubectl', [
      ...['delete', 'clusterrole/kro:controller:more', 'clusterrolebinding/kro-more', '--ignore-not-found'],
    ])
    await this.free()
  }

  /** Only the Deployment. */
  async restoreController(): Promise<void> {
    await this.put(this.copy('Deployment'))
    await this.free()
  }

  /** Takes the lease from a holder that is gone; a living one takes it again. */
  async free(): Promise<void> {
    await this.cluster.attempt('kubectl', [
      'delete',
      'lease',
      'controller.kro.run',
      '-n',
      namespace,
      '--ignore-not-found',
    ])
  }

  async pod(): Promise<string> {
    const list = (await this.cluster.get(
      'pods',
      '-n',
      namespace,
      '-l',
      'app.kubernetes.io/name=kro',
    )) as unknown as { items: KubeObject[] }
    const found = list.items.find(({ metadata }) => metadata.deletionTimestamp === undefined)
    if (found === undefined) throw new Error('there is no pod of kro')
    return found.metadata.name
  }

  /** Whether exactly one pod of kro is there, runs, and leads. */
  async leads(): Promise<boolean> {
    const list = (await this.cluster.get('pods', '-n', namespace)) as unknown as { items: KubeObject[] }
    const [pod, other] = list.items
    if (pod === undefined || other !== undefined || pod.metadata.deletionTimestamp !== undefined) return false
    const lease = await this.cluster.get('lease', 'controller.kro.run', '-n', namespace)
    const holder = String(lease.spec?.holderIdentity ?? '')
    const age = Date.now() - Date.parse(String(lease.spec?.renewTime ?? ''))
    return holder.startsWith(`${pod.metadata.name}_`) && age < 15_000
  }
}

/** Without what the API server adds. */
function asWritten({ status: _, ...object }: KubeObject): KubeObject {
  const { name, namespace: where, labels, annotations } = object.metadata
  return {
    ...object,
    metadata: {
      name,
      ...(where === undefined ? {} : { namespace: where }),
      ...(labels === undefined ? {} : { labels }),
      ...(annotations === undefined ? {} : { annotations }),
    },
  }
}
