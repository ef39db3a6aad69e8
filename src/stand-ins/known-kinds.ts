import { crdOfKind } from '../cluster/crd-of-kind.ts'
import type { Objects } from '../cluster/objects.ts'
import { isMadeByKro } from '../model/kro/instance.ts'
import { type Kind, kindsMadeBy } from '../model/kro/rgd.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import { type BuiltInKind, builtInKind } from './built-in-kinds.ts'
import { statusSchema } from './status.ts'

/** A kind whose objects may get a status from stand-ins. */
export interface KnownKind extends Kind {
  plural: string
  /** openAPI schema of its status. */
  schema: unknown
  subresource: boolean
  /** null: a kind of Kubernetes itself. */
  crd: KubeObject | null
  /** Of kinds of Kubernetes itself. */
  builtIn: BuiltInKind | null
}

/** Looks kinds up in the cluster, each until it is served. */
export class KnownKinds {
  private readonly objects: Objects
  private readonly leaveAlone: (kind: Kind, why: string) => void
  private readonly known = new Map<string, KnownKind | 'ignored'>()

  /** @param leaveAlone receives kinds whose objects cannot get a status */
  constructor(objects: Objects, leaveAlone: (kind: Kind, why: string) => void) {
    this.objects = objects
    this.leaveAlone = leaveAlone
  }

  /** The kinds that RGDs make, as far as they are served. @throws KubeError */
  async madeBy(rgds: readonly KubeObject[]): Promise<KnownKind[]> {
    const found: KnownKind[] = []
    for (const kind of kindsMadeBy(rgds)) {
      const key = `${kind.apiVersion} ${kind.kind}`
      const known = this.known.get(key) ?? (await this.lookUp(kind))
      if (known !== null) this.known.set(key, known)
      if (known !== null && known !== 'ignored') found.push(known)
    }
    return found
  }

  /** null: it is not served yet. */
  private async lookUp({ apiVersion, kind }: Kind): Promise<KnownKind | 'ignored' | null> {
    const builtIn = builtInKind(apiVersion, kind)
    if (builtIn !== null) return { apiVersion, kind, subresource: true, crd: null, builtIn, ...builtIn }
    const served = await crdOfKind(this.objects, { apiVersion, kind })
    if (served === null) return null
    const { plural, crd } = served
    // All other kinds of Kubernetes itself have their controllers, and those of RGDs have kro.
    if (crd === null || isMadeByKro(crd)) return 'ignored'
    const status = statusSchema(crd, apiVersion.split('/')[1] ?? '')
    if (status !== null) return { apiVersion, kind, plural, crd, builtIn: null, ...status }
    this.leaveAlone({ apiVersion, kind }, 'its CRD has no status')
    return 'ignored'
  }
}
