import type { Evidence } from '../../../evidence/evidence.ts'
import { declares, rgdResource } from '../../../model/kro/rgd.ts'
import { crdResource, schemaOf, versionOf } from '../../../model/kubernetes/crd.ts'
import type { FieldError } from '../../../model/kubernetes/field-errors.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { inactiveRgds, rgdsOf } from '../../reading/kro-objects.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { refusalsNow } from '../../reading/refusals.ts'

/**
 * kro compares the schema of a changed RGD with its CRD and writes the CRD only where it finds a difference. It sees none
 * where an `enum` comes or goes as a whole, where a validation changes, and in the type of a map's values
 * (kubernetes-sigs/kro#1391, kro v0.9.4, pkg/graph/crd/compat/schema.go).
 */
export const constraintRules: readonly Rule[] = [
  defineRule({
    id: 'resource/constraint-not-in-crd',
    component: 'definition',
    description:
      'A constraint in the schema of an RGD is not in its CRD, or one of the CRD is not in the RGD.',
    find(evidence) {
      const inactive = new Set(inactiveRgds(evidence))
      return rgdsOf(evidence)
        .filter((rgd) => rgd.metadata.deletionTimestamp === undefined && !inactive.has(rgd))
        .flatMap((rgd) => differing(evidence, rgd))
    },
  }),
]

type Marker = 'enum' | 'immutable' | 'validation'

/** A field of the instance in which RGD and CRD differ. */
interface Difference {
  /** `spec.tier` */
  path: string
  what: Marker | 'type'
  /** The RGD has it; else only the CRD. */
  isInRgd: boolean
  /** As the field stands in the RGD: `string | enum="a,b"`. */
  written: string
}

const isImmutable = (validation: unknown): boolean => text(validation, 'rule') === 'self == oldSelf'
const validationsOf = (schema: unknown): readonly unknown[] => list(schema, 'x-kubernetes-validations')

/** What the CRD has of each marker (pkg/simpleschema/markers.go). */
const inCrd: Readonly<Record<Marker, (schema: unknown) => boolean>> = {
  enum: (schema) => list(schema, 'enum').length > 0,
  immutable: (schema) => validationsOf(schema).some(isImmutable),
  validation: (schema) => validationsOf(schema).some((one) => !isImmutable(one)),
}

/** Types of the CRD by those of SimpleSchema. */
const crdTypes: Readonly<Record<string, string>> = {
  ...{ string: 'string', integer: 'integer', boolean: 'boolean', float: 'number' },
}

/** One line of a schema: its type, and the markers behind the bar. */
function differencesAt(path: string, written: string, schema: unknown): Difference[] {
  const bar = written.indexOf('|')
  const type = (bar === -1 ? written : written.slice(0, bar)).trim()
  const has = (marker: Marker): boolean =>
    bar !== -1 && new RegExp(`(?<!\\w)${marker}=(?!false)`).test(written.slice(bar))
  // A type of spec.schema.types may bring constraints of its own.
  const isPlain = type in crdTypes
  const markers = (Object.keys(inCrd) as Marker[]).flatMap((marker): Difference[] => {
    const [wanted, there] = [has(marker), inCrd[marker](schema)]
    if (wanted === there || (!wanted && !isPlain)) return []
    return [{ path, what: marker, isInRgd: wanted, written }]
  })
  const values = crdTypes[/^map\[string\](?<values>\w{1,20})$/.exec(type)?.groups?.values ?? '']
  const there = text(schema, 'additionalProperties', 'type')
  return values === undefined || there === null || there === values
    ? markers
    : [...markers, { path, what: 'type', isInRgd: true, written }]
}

/** Of fields that are not in a list or a map. */
function differences(fields: unknown, schema: unknown, path: string, depth = 0): Difference[] {
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields) || depth > 20) return []
  return Object.entries(fields).flatMap(([name, value]) => {
    const property = field(schema, 'properties', name)
    if (property === undefined) return []
    const here = `${path}.${name}`
    return typeof value === 'string'
      ? differencesAt(here, value, property)
      : differences(value, property, here, depth + 1)
  })
}

const crdOf = (evidence: Evidence, rgd: KubeObject): KubeObject | undefined =>
  evidence.objects(crdResource).find((crd) => declares(rgd, crd))

function differencesOf(evidence: Evidence, rgd: KubeObject): Difference[] {
  const version = versionOf(crdOf(evidence, rgd), text(rgd, 'spec', 'schema', 'apiVersion') ?? '')
  const schema = field(schemaOf(version), 'properties', 'spec')
  return schema === undefined ? [] : differences(field(rgd, 'spec', 'schema', 'spec'), schema, 'spec')
}

/** Fields of instances that the API server judges by a schema that the RGD no longer has, `spec.tier`. */
export const staleFields = (evidence: Evidence, rgd: KubeObject): string[] =>
  differencesOf(evidence, rgd)
    .filter(({ isInRgd, what }) => !isInRgd || what === 'type')
    .map(({ path }) => path)

/** Whether a refusal is about this field, or about something below it. */
export const isNamed = (fields: readonly FieldError[], path: string): boolean =>
  fields.some(
    (one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`),
  )

const inWords = ({ what, path, isInRgd }: Difference): string =>
  what === 'type'
    ? `the type of the values of ${path}`
    : `${what} of ${path}${isInRgd ? '' : ', which the RGD no longer has'}`

function differing(evidence: Evidence, rgd: KubeObject): Match[] {
  const crd = crdOf(evidence, rgd)
  const found = differencesOf(evidence, rgd)
  const missing = found.filter(({ isInRgd, what }) => isInRgd && what !== 'type')
  const stale = found.filter((one) => !missing.includes(one))
  const isRefused = refusalsNow(evidence).some(({ refusal }) =>
    stale.some(({ path }) => isNamed(refusal.fields, path)),
  )
  const tell = (some: readonly Difference[], title: string, severity: 'warning' | 'error'): Match[] => {
    const [first] = some
    return crd === undefined || first === undefined
      ? []
      : [
          {
            title: `RGD ${rgd.metadata.name}: ${title}`,
            detail:
              'kro v0.9.4 does not see it as a change where an enum, an immutable or a validation comes or goes on a field that is there already, nor the type of the values of a map, and leaves the CRD as it is, while the RGD is Active (kubernetes-sigs/kro#1391).',
            object: nameOf(rgd),
            severity,
            evidence: [quoteAt(evidence, rgdResource, rgd, 'spec', 'schema', ...first.path.split('.'))],
            fix: [
              run(
                `kubectl get crd ${crd.metadata.name} -o jsonpath='{.spec.versions[0].schema.openAPIV3Schema.properties.spec.properties}'   # what the API server checks`,
              ),
              advice(
                'Change something that kro does see in the same RGD (a new optional field), so that it writes the CRD; or delete the RGD, its instances and the CRD and apply it again.',
              ),
            ],
          },
        ]
  }
  const names = (some: readonly Difference[]): string => some.slice(0, 5).map(inWords).join(', ')
  const name = crd?.metadata.name ?? ''
  return [
    ...tell(missing, `${names(missing)} never reached the CRD ${name}: any value is accepted`, 'warning'),
    ...tell(
      stale,
      `the CRD ${name} still judges instances as before: ${names(stale)}`,
      isRefused ? 'error' : 'warning',
    ),
  ]
}
