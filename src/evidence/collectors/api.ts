import { isNotFound, type Kube, KubeError } from '../../adapters/kube.ts'
import { failuresOf, messageOf } from '../../errors.ts'
import type { ResourceOf } from '../../model/kro/access.ts'
import { madeByKroSelector } from '../../model/kro/instance.ts'
import { generatedCrds, rgdResource } from '../../model/kro/rgd.ts'
import { apiRoot } from '../../model/kubernetes/api-path.ts'
import { crdResource } from '../../model/kubernetes/crd.ts'
import { isTerminating, namespaceWait } from '../../model/kubernetes/namespace.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import type { CollectorContext } from './context.ts'
import { Discovery } from './discovery.ts'
import { writeEvents } from './events.ts'
import { childKinds, inventory, inventoryLimit, resourceOfCrd } from './instance-kinds.ts'
import { manifestNamespaces, namespacesOf } from './namespaces.ts'
import { type Question, readPages, type Unread } from './pages.ts'
import { questionsFor } from './questions.ts'
import { kroResources, pluralOf, type Resource, standardResources } from './resources.ts'
import { BoundedList } from './retention.ts'
import { trim } from './trim.ts'

/** Seconds for the first question, whether there is an API server at all: never so many that no time is left without. */
const greetingSeconds = (left: number): number => Math.min(5, left / 4)

/** Namespaces of a cluster of others that are looked into. */
const namespacesLimit = 100

/** The objects of the cluster: asked for once, written once, and handed to the collectors that need them. */
export class Api {
  private readonly collecting: CollectorContext
  private readonly kube: Kube
  private readonly lists = new Map<string, Promise<readonly KubeObject[] | null>>()
  private readonly discovery: Discovery
  /** kro's, those that everything stands on, what the user named, and where manifests go. */
  private readonly namespaces: readonly string[]

  /** @param kube bounded by the collection's deadline */
  constructor(collecting: CollectorContext, kube: Kube) {
    this.collecting = collecting
    this.kube = kube
    this.discovery = new Discovery(kube)
    const { run, namespaces } = collecting
    this.namespaces = [run.namespace, 'kube-system', 'default', ...namespaces, ...manifestNamespaces(run)]
  }

  /** Lists and writes everything; also the kinds that kro generated and their children. */
  async collect(): Promise<void> {
    await Promise.all([
      ...standardResources.map((resource) => this.list(resource)),
      this.collecting.attempt('/readyz', () => this.readyz()),
      this.collecting.attempt('instances', () => this.instances()),
      this.collecting.attempt('namespaces that are being deleted', () => this.leftInNamespaces()),
    ])
  }

  /**
   * Whether the API server answers at all, with its version in `api/version.json`.
   *
   * @throws KubeError where it does not
   */
  async greet(): Promise<void> {
    try {
      const version = await this.kube.json('/version', {
        timeoutSeconds: greetingSeconds(this.collecting.deadline.left()),
      })
      this.collecting.folder.writeJson('api/version.json', version)
    } catch (error) {
      // An answer of any kind is an answer: /version may be closed where lists are not.
      if (!(error instanceof KubeError) || error.status === null) throw error
      this.collecting.shortfalls.add('/version', error.message, failuresOf(error)[0])
    }
  }

  /** The plural of kinds, asked of the API server for each group and version that is mentioned. */
  resourceOf(apiVersions: Iterable<string>): Promise<ResourceOf> {
    return this.discovery.resourceOf(apiVersions)
  }

  /** Objects of a standard resource by its name; null where they could not be listed. */
  async objects(name: string): Promise<readonly KubeObject[] | null> {
    const resource = standardResources.find((known) => known.name === name)
    return resource === undefined ? ((await this.lists.get(name)) ?? null) : this.list(resource)
  }

  private list(resource: Resource): Promise<readonly KubeObject[] | null> {
    const known = this.lists.get(resource.name)
    if (known !== undefined) return known
    const listed = this.fetch(resource)
    this.lists.set(resource.name, listed)
    return listed
  }

  private async fetch(resource: Resource): Promise<readonly KubeObject[] | null> {
    const { folder, shortfalls } = this.collecting
    const file = `api/${resource.name}.json`
    let objects: KubeObject[] | null = null
    await this.collecting.attempt(resource.name, async () => {
      const kept = new BoundedList(this.namespaces)
      const take = (object: KubeObject): void => kept.add(trim(resource.name, object))
      const unread = await Promise.all(
        (await this.paths(resource)).map((path) => this.read(questionsFor(path, resource), resource, take)),
      )
      const missing = unread.flat().reduce((sum, part) => sum + part.missing, kept.dropped)
      for (const { broken } of unread.flat())
        if (broken !== null)
          shortfalls.add(`a part of ${resource.name}`, messageOf(broken), failuresOf(broken)[0])
      const read = kept.objects()
      if (missing > 0) folder.cut(`${file}: ${read.length} of at least ${read.length + missing} objects`)
      folder.writeObjects(file, read, missing)
      if (resource.name === 'events') writeEvents(folder, read)
      // No collector asks for events again, and they are the most by far: they are let go.
      objects = resource.name === 'events' ? [] : read
    })
    return objects
  }

  /** A cluster made for this job is looked at as a whole; of another one only the namespaces that matter. */
  private async paths({ name, root, namespaced }: Resource): Promise<string[]> {
    const plural = pluralOf(name)
    if (!namespaced || this.collecting.run.cluster === 'kind') return [`${root}/${plural}`]
    return (await this.chosenNamespaces()).map((namespace) => `${root}/namespaces/${namespace}/${plural}`)
  }

  /** Those that are known, and each where an instance is or has objects. */
  private async chosenNamespaces(): Promise<string[]> {
    const lists = await Promise.all((await this.generated()).map((resource) => this.list(resource)))
    const used = lists.flatMap((list) => (list ?? []).flatMap(namespacesOf))
    return [...new Set([...this.namespaces, ...used])].slice(0, namespacesLimit)
  }

  /** What namespaces that are being deleted wait for, of whatever kind: the finalizers of these objects say for whom. */
  private async leftInNamespaces(): Promise<void> {
    const chosen = this.collecting.run.cluster === 'kind' ? null : new Set(await this.chosenNamespaces())
    const leaving = ((await this.objects('namespaces')) ?? []).filter(
      (namespace) => isTerminating(namespace) && (chosen === null || chosen.has(namespace.metadata.name)),
    )
    const left = new Set(
      leaving.flatMap((namespace) => namespaceWait(namespace).remaining.map(({ resource }) => resource)),
    )
    const standard = new Set(standardResources.map(({ name }) => name))
    // What a Secret holds is never asked for.
    const others = [...left]
      .filter((name) => name !== 'secrets' && !standard.has(name))
      .slice(0, inventoryLimit)
    await Promise.all(
      others.map(async (name) => {
        const apiVersion = await this.discovery.preferred(name.split('.').slice(1).join('.'))
        if (apiVersion !== null) await this.list({ name, root: apiRoot(apiVersion), namespaced: true })
      }),
    )
  }

  /** Where this cluster has no such kind of kro's, its list of CRDs shows that. */
  private async read(
    questions: readonly Question[],
    { name }: Resource,
    take: (object: KubeObject) => void,
  ): Promise<Unread[]> {
    const unread: Unread[] = []
    for (const question of questions)
      try {
        unread.push(await readPages(this.kube, question, take))
      } catch (error) {
        if (isNotFound(error) && kroResources.has(name)) continue
        // What the requests before it returned is still good.
        if (unread.length === 0) throw error
        unread.push({ missing: 1, broken: error })
      }
    return unread
  }

  private async readyz(): Promise<void> {
    const text = await this.kube.text('/readyz?verbose').catch((error: unknown) => {
      // Not ready is an answer (500), and the most telling one.
      if (error instanceof KubeError && error.status !== null) return messageOf(error)
      throw error
    })
    this.collecting.folder.writeText('api/readyz.txt', text)
  }

  /** Objects of the kinds that kro generated, and what kro made for them. */
  private async instances(): Promise<void> {
    const generated = await this.generated()
    const lists = await Promise.all(generated.map((resource) => this.list(resource)))
    const children = [
      ...childKinds((await this.objects(rgdResource)) ?? []),
      ...(await inventory(
        lists.flatMap((list) => list ?? []),
        this.discovery,
      )),
    ]
    const served = await this.discovery.resourceOf(children.map(({ apiVersion }) => apiVersion))
    const made = children.flatMap(({ apiVersion, kind }) => {
      const found = served(apiVersion, kind)
      // What a Secret holds is never asked for, not even to be thrown away.
      if (found === null || (found.group === '' && found.resource === 'secrets')) return []
      const name = found.group === '' ? found.resource : `${found.resource}.${found.group}`
      return [{ name, root: apiRoot(apiVersion), namespaced: false, selector: madeByKroSelector }]
    })
    const standard = new Set(standardResources.map(({ name }) => name))
    const others = made.filter(({ name }) => !standard.has(name))
    await Promise.all(others.map((resource) => this.list(resource)))
  }

  private async generated(): Promise<Resource[]> {
    const [rgds, crds] = await Promise.all([this.objects(rgdResource), this.objects(crdResource)])
    return generatedCrds(crds ?? [], rgds ?? []).flatMap(resourceOfCrd)
  }
}
