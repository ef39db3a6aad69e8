import type { Kube } from '../../adapters/kube.ts'
import type { ResourceOf } from '../../model/kro/access.ts'
import { apiRoot, groupOf } from '../../model/kubernetes/api-path.ts'

interface ServedKind {
  name: string
  kind: string
}

/** What the API server serves: asked for once for each group and version. */
export class Discovery {
  private readonly kube: Kube
  private readonly groups = new Map<string, Promise<ServedKind[]>>()

  /** @param kube bounded by the collection's deadline */
  constructor(kube: Kube) {
    this.kube = kube
  }

  /** The plural of kinds, asked of the API server for each group and version that is mentioned. */
  async resourceOf(apiVersions: Iterable<string>): Promise<ResourceOf> {
    const wanted = [...new Set(apiVersions)]
    const served = new Map(
      await Promise.all(wanted.map(async (version) => [version, await this.served(version)] as const)),
    )
    return (apiVersion, kind) => {
      const found = served.get(apiVersion)?.find((known) => known.kind === kind)
      return found === undefined ? null : { group: groupOf(apiVersion), resource: found.name }
    }
  }

  /** `apps/v1` of `apps`, as the API server prefers it; null where the group is not served. */
  async preferred(group: string): Promise<string | null> {
    if (group === '') return 'v1'
    if (!/^[\w.-]{1,253}$/.test(group)) return null
    try {
      const answer = (await this.kube.json(`/apis/${group}`)) as {
        preferredVersion?: { groupVersion?: string }
      }
      return answer.preferredVersion?.groupVersion ?? null
    } catch {
      // An RGD that uses the group says so itself.
      return null
    }
  }

  private served(apiVersion: string): Promise<ServedKind[]> {
    const known = this.groups.get(apiVersion)
    if (known !== undefined) return known
    const path = apiRoot(apiVersion)
    const asked = this.kube.json(path).then(
      (answer) =>
        ((answer as { resources?: ServedKind[] }).resources ?? []).filter(({ name }) => !name.includes('/')),
      // A group that is not served is what the RGD's own condition says.
      () => [],
    )
    this.groups.set(apiVersion, asked)
    return asked
  }
}
