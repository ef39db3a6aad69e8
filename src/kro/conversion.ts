import type { Objects } from '../cluster/objects.ts'
import type { UserObject } from '../inputs/manifests.ts'
import { field, text } from '../model/kubernetes/fields.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import type { FetchedPrerequisite } from './prerequisites.ts'

/** Services that prerequisites bring: `namespace/name`. */
export const servicesOf = (fetched: readonly FetchedPrerequisite[]): ReadonlySet<string> =>
  new Set(
    fetched.flatMap(({ prerequisite, objects }) =>
      objects
        .filter(({ object }) => object.kind === 'Service' && object.apiVersion === 'v1')
        .map(
          ({ object: { metadata } }) =>
            `${metadata.namespace ?? prerequisite.namespace ?? 'default'}/${metadata.name}`,
        ),
    ),
  )

/**
 * A CRD without a conversion webhook that nothing answers. CRDs that are installed without their operator (Azure Service Operator
 * has them all so) name its Service, and the API server then refuses every object of a version that is not the stored one:
 * `conversion webhook for … failed: service "…" not found`. With strategy None it takes them, and changes only apiVersion.
 *
 * @param services that come with the prerequisites
 * @param warn receives what was changed
 * @throws KubeError
 */
export async function withAnsweredConversion(
  entry: UserObject,
  services: ReadonlySet<string>,
  objects: Objects,
  warn: (text: string) => void,
): Promise<UserObject> {
  const service = conversionService(entry.object)
  if (service === null) return entry
  const { namespace, name } = service
  if (services.has(`${namespace}/${name}`)) return entry
  if ((await objects.read('v1', 'Service', name, namespace)) !== null) return entry
  warn(
    `${entry.file}: CRD ${entry.object.metadata.name} is applied without its conversion webhook, since nothing brings Service ${namespace}/${name}`,
  )
  const spec = { ...entry.object.spec, conversion: { strategy: 'None' } }
  return { ...entry, object: { ...entry.object, spec } }
}

function conversionService(crd: KubeObject): { namespace: string; name: string } | null {
  if (text(crd, 'spec', 'conversion', 'strategy') !== 'Webhook') return null
  const service = field(crd, 'spec', 'conversion', 'webhook', 'clientConfig', 'service')
  const namespace = text(service, 'namespace')
  const name = text(service, 'name')
  return namespace === null || name === null ? null : { namespace, name }
}
