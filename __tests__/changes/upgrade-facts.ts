import type { ChangesJson } from '../../src/changes/changes-json.ts'
import { platformName } from './platform.ts'

/** `ConfigMap/team/upgraded-a-config` becomes `ConfigMap a-config`. */
const shown = (object: string): string =>
  `${object.split('/', 1)[0]} ${object.slice(object.lastIndexOf('/') + 1).replace(`${platformName}-`, '')}`

const letter = (object: string): string => shown(object).split(' ')[1] ?? ''

/** What changes.json says of an upgrade, sorted: everything but what is as it was. */
export function upgradeFactsOf({ rgds, instances, objects, upgrade }: ChangesJson): string[] {
  return [
    ...(upgrade?.narrowed ?? []).flatMap(({ crd, fields }) =>
      fields.map((field) => `CRD ${crd} lacks ${field}`),
    ),
    ...rgds.flatMap(({ accepted, change, schema }) => [
      ...(accepted ? [] : ['RGD refused']),
      ...(change === 'deleted' ? ['RGD deleted'] : []),
      ...schema
        .filter((one) => one.class !== 'compatible')
        .map((one) => `field ${one.path} ${one.facet} ${one.class}`),
    ]),
    ...instances.flatMap(({ object, outcome, served, lost }) => [
      ...(outcome === 'active' ? [] : [`${letter(object)} ${outcome}`]),
      ...(served === false ? [`${letter(object)} unserved`] : []),
      ...lost.map((field) => `${letter(object)} lacks ${field}`),
    ]),
    ...objects
      .filter((one) => one.class !== 'unchanged')
      .map(
        ({ object, class: became, fields }) =>
          `${shown(object)} ${became}${fields.length === 0 ? '' : ` (${fields.map(({ pointer }) => pointer).join(', ')})`}`,
      ),
  ].sort()
}
