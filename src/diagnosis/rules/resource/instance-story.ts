import type { KroMessageKind } from '../../../model/kro/messages/kinds.ts'
import { type KubeObject, kubectlRef } from '../../../model/kubernetes/object.ts'
import type { RefusalReason } from '../../../model/kubernetes/refusal.ts'
import type { Rule } from '../../finding.ts'
import type { Fix } from '../../fix.ts'
import { childrenOf, declaredBy, rgdOf } from '../../reading/children.ts'
import type { Failing } from './failing.ts'

/** What to say of one kind of reason. */
export interface Story {
  id: Rule['id']
  component: Rule['component']
  description: string
  supersedes?: readonly string[]
  kinds: readonly (KroMessageKind | RefusalReason)[]
  title: (about: Failing) => string
  detail: (about: Failing) => string
  fix: (about: Failing) => Fix[]
  /** Whether there is anything to report; always, without it. */
  applies?: (about: Failing) => boolean
  /** Further objects that it is about, as findings name them. */
  about?: (about: Failing) => string[]
}

/** `App team/one`. */
export const who = ({ instance: { object } }: Failing): string => {
  const { namespace, name } = object.metadata
  return `${object.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** `kubectl get app one -n team` with another verb. */
export const command = ({ instance: { object } }: Failing, verb: string, more = ''): string =>
  `kubectl ${verb} ${kubectlRef(object)}${more}`

/** The name of the RGD that declares its kind, also of one that is gone; null where the evidence does not tell. */
export const rgdName = ({ evidence, instance }: Failing): string | null =>
  rgdOf(evidence, instance)?.metadata.name ?? declaredBy(evidence, instance.resource)

/** The same in sentences: `RGD web`. */
export const rgdWords = (about: Failing): string => {
  const name = rgdName(about)
  return name === null ? 'its RGD' : `RGD ${name}`
}

/** The object that kro's message is about, where it was listed. */
export const secondResource = (about: Failing): KubeObject | null =>
  childrenOf(about.evidence, about.instance.object).find(({ node }) => node === about.told.resource)
    ?.object ?? null
