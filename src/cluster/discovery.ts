import { isNotFound, type Kube, KubeError } from '../adapters/kube.ts'

/** Where a kind lives in the API: `deployments` of `apps/v1`, namespaced. */
interface Resource {
  name: string
  namespaced: boolean
}

/** By kind. */
type Resources = ReadonlyMap<string, Resource>

/**
 * Which path serves a kind, as the API server says (discovery): asked once for an apiVersion, and again for a kind that is not
 * there yet, since CRDs come while we work.
 */
export class Discovery {
  private readonly kube: Kube
  private readonly discovered = new Map<string, Resources>()
  /** Requests for the kinds of an apiVersion that are not answered yet, by path. */
  private readonly asked = new Map<string, Promise<Resources>>()

  constructor(kube: Kube) {
    this.kube = kube
  }

  /** @throws KubeError with status 404 where the kind is not served */
  async resource(root: string, apiVersion: string, kind: string): Promise<Resource> {
    const known = this.discovered.get(root)?.get(kind)
    if (known) return known
    const shared = this.asked.get(root)
    // An answer that was asked for before this call may be older than a CRD that its caller has seen.
    const early = shared === undefined ? undefined : (await shared).get(kind)
    if (early) return early
    const found = (await this.ask(root, shared)).get(kind)
    if (found) return found
    throw new KubeError(`the API server serves no kind ${kind} in ${apiVersion}`, 404, 'NotFound', {
      failure: { code: 'kind-not-served', kind, version: apiVersion },
    })
  }

  /**
   * One request for all who ask at the same time: with 500 kinds the answer has 300 kB.
   *
   * @param tooOld a request whose answer the caller has seen
   */
  private ask(root: string, tooOld: Promise<Resources> | undefined): Promise<Resources> {
    const shared = this.asked.get(root)
    if (shared !== undefined && shared !== tooOld) return shared
    const asked = this.discover(root).finally(() => {
      if (this.asked.get(root) === asked) this.asked.delete(root)
    })
    this.asked.set(root, asked)
    return asked
  }

  private async discover(root: string): Promise<Resources> {
    const answer = (await this.kube.json(root).catch((error: unknown) => {
      // A group or version that is not served does not exist.
      if (isNotFound(error)) return {}
      throw error
    })) as { resources?: { name: string; kind: string; namespaced: boolean }[] }
    // Subresources (`pods/log`) are listed with kinds too, and are not the home of the kind.
    const served = (answer.resources ?? []).filter((resource) => !resource.name.includes('/'))
    const resources = new Map(served.map((r) => [r.kind, { name: r.name, namespaced: r.namespaced }]))
    this.discovered.set(root, resources)
    return resources
  }
}
