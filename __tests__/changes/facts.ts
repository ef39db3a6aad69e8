import type { ChangesJson } from '../../src/changes/changes-json.ts'
import type { Planted } from './planted.ts'

/**
 * What changes.json says of one case, sorted: everything but what is as it was. Objects that come with a new instance,
 * and fields of a schema that break nothing, are not told.
 */
export function factsOf({ rgds, instances, objects }: ChangesJson, { name }: Planted): string[] {
  const rgd = rgds.find((one) => one.object === `ResourceGraphDefinition/${name}`)
  const own = instances.filter(({ object }) => shortOf(object).startsWith(`${name}-`))
  const fresh = new Set(own.filter(({ change }) => change === 'new').map(({ object }) => object))
  const made = objects.filter(
    ({ object, was, instance }) =>
      [object, was ?? ''].some((one) => shortOf(one).startsWith(`${name}-`)) && !fresh.has(instance ?? ''),
  )
  return [
    ...(rgd === undefined ? [] : rgd.change === 'deleted' ? ['RGD deleted'] : []),
    ...(rgd !== undefined && rgd.change !== 'deleted' && !rgd.accepted ? ['RGD refused'] : []),
    ...(rgd?.schema ?? [])
      .filter((one) => one.class !== 'compatible')
      .map((one) => `field ${one.path} ${one.facet} ${one.class}`),
    ...own
      .filter(({ outcome }) => outcome !== 'active')
      .map((one) => `${letterOf(one.object, name)} ${one.outcome}`),
    ...own.filter(({ served }) => served === false).map(({ object }) => `${letterOf(object, name)} unserved`),
    ...made
      .filter((one) => one.class !== 'unchanged')
      .map((one) => `${one.object.split('/', 1)[0]} ${letterOf(one.object, name)} ${one.class}`),
  ].sort()
}

const shortOf = (object: string): string => object.slice(object.lastIndexOf('/') + 1)

/** `ConfigMap/default/renamed-name-a-config` becomes `a-config`. */
const letterOf = (object: string, name: string): string => shortOf(object).replace(`${name}-`, '')
