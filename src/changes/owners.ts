import { kroLabels } from '../model/kro/labels.ts'
import { type KubeObject, nameOf } from '../model/kubernetes/object.ts'
import { labelOf } from './identity.ts'
import type { Snapshot } from './records.ts'
import { isActive } from './status.ts'

/** Who owns what, at one time. */
export class Owners {
  private readonly instances: ReadonlyMap<string, KubeObject>
  private readonly nodes: ReadonlyMap<string, ReadonlySet<string>>

  constructor({ instances, rgds }: Snapshot) {
    this.instances = new Map(instances.map((instance) => [instance.metadata.uid ?? '', instance]))
    this.nodes = new Map(rgds.map((rgd) => [rgd.metadata.name, nodesOf(rgd)]))
  }

  instanceOf(object: KubeObject): KubeObject | null {
    return this.instances.get(labelOf(object, kroLabels.instanceId) ?? '') ?? null
  }

  rgdOf(instance: KubeObject): string | null {
    return labelOf(instance, kroLabels.rgd)
  }

  /** In one sentence; null where an instance owns the object. */
  whyOrphaned(object: KubeObject): string | null {
    if (labelOf(object, kroLabels.instanceId) === null) return "kro's labels are gone from it"
    const instance = this.instanceOf(object)
    if (instance === null) return 'the instance that it was made for is gone'
    const [rgd, node] = [this.rgdOf(instance), labelOf(object, kroLabels.node)]
    const nodes = rgd === null ? undefined : this.nodes.get(rgd)
    // An instance that is not ACTIVE has not yet removed what it no longer wants.
    return nodes !== undefined && node !== null && !nodes.has(node) && isActive(instance)
      ? `RGD ${rgd} no longer has the resource ${node}, and ${nameOf(instance)} is ACTIVE`
      : null
  }
}

function nodesOf(rgd: KubeObject): ReadonlySet<string> {
  const resources: unknown = rgd.spec?.resources
  const ids = (Array.isArray(resources) ? resources : []).map((one: { id?: unknown } | null) => one?.id)
  return new Set(ids.filter((id) => typeof id === 'string'))
}
