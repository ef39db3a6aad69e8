import type { KroMessageKind } from '../../../model/kro/messages/kinds.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import type { Rule } from '../../finding.ts'
import { type Fix, run } from '../../fix.ts'
import type { Hint } from './hint.ts'
import { type Refused, templateOf } from './refused.ts'

/** What to say of one kind of reason. */
export interface Story {
  id: Rule['id']
  component: Rule['component']
  description: string
  supersedes?: readonly string[]
  kinds: readonly KroMessageKind[]
  title: (about: Refused) => string
  /** Comes after what is probably wrong. */
  detail: (about: Refused) => string
  /** Comes after what to write instead. */
  fix: (about: Refused, hints: readonly Hint[]) => Fix[]
}

export const nameOf = ({ rgd }: Refused): string => rgd.metadata.name
export const show = ({ rgd }: Refused): Fix =>
  run(`kubectl get rgd ${rgd.metadata.name} -o yaml   # spec and conditions`)

/** ` of resource app (Deployment) at spec.replicas`, as far as the message tells. */
export function place({ rgd, told: { resource, path } }: Refused): string {
  const kind = resource === null ? null : kindOf(rgd, resource)
  const of = resource === null ? '' : ` of resource ${resource}${kind === null ? '' : ` (${kind})`}`
  return `${path === null ? '' : ` at ${path}`}${of}`
}

export const kindOf = (rgd: KubeObject, id: string): string | null => {
  const resource = templateOf(rgd, id)
  return text(resource, 'template', 'kind') ?? text(resource, 'externalRef', 'kind')
}
