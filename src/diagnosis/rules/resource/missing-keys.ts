import { field, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import { childrenOf } from '../../reading/children.ts'
import { type Failing, resourcesOf } from './failing.ts'

/** The key of `no such key: greeting`. */
export const missingKey = ({ told: { words } }: Failing): string | null =>
  /no such (?:key|field|attribute)[: ']{1,3}(?<key>[\w.-]{1,200})/.exec(words)?.groups?.key ?? null

/** The object that an expression reads a missing key of, and the keys that it has there. */
export function keysBeside(about: Failing): { object: KubeObject; path: string; keys: string[] } | null {
  const key = missingKey(about)
  const reads = [
    ...(about.told.expression ?? '').matchAll(
      /(?<![\w.])(?<id>\w{1,100})\.\??(?<path>\w{1,100}(?:\.\??\w{1,100}){0,20})/g,
    ),
  ]
  for (const { groups } of reads) {
    const parts = (groups?.path ?? '').replaceAll('?', '').split('.')
    const at = key === null ? -1 : parts.indexOf(key)
    const object = at === -1 ? null : objectOf(about, groups?.id ?? '')
    const parent = field(object, ...parts.slice(0, at))
    if (object === null || parent === null || typeof parent !== 'object') continue
    return { object, path: parts.slice(0, at).join('.'), keys: Object.keys(parent) }
  }
  return null
}

/** The object that a resource of the RGD makes for the instance, or refers to; null where it was not listed. */
function objectOf(about: Failing, id: string): KubeObject | null {
  const { evidence, instance } = about
  const made = childrenOf(evidence, instance.object).find(({ node }) => node === id)
  if (made !== undefined) return made.object
  const reference = field(
    resourcesOf(about).find((resource) => text(resource, 'id') === id),
    'externalRef',
  )
  const [kind, name] = [text(reference, 'kind'), text(reference, 'metadata', 'name')]
  const namespace = text(reference, 'metadata', 'namespace') ?? instance.object.metadata.namespace
  return (
    evidence.resources
      .flatMap((resource) => evidence.objects(resource))
      .find(
        (one) =>
          one.kind === kind &&
          one.metadata.name === name &&
          (one.metadata.namespace === undefined || one.metadata.namespace === namespace),
      ) ?? null
  )
}
