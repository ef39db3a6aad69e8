import type { Evidence } from '../../../evidence/evidence.ts'
import { rgdResource } from '../../../model/kro/rgd.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { inactiveRgds, rgdsOf } from '../../reading/kro-objects.ts'
import { quoteIn } from '../../reading/quotes.ts'

/**
 * kro compares the schema of a changed RGD with its CRD and writes the CRD only where it finds a difference: a first `enum`
 * on a field, and a validation, are none (kubernetes-sigs/kro#1391, kro v0.9.4).
 */
export const constraintRules: readonly Rule[] = [
  defineRule({
    id: 'resource/constraint-not-in-crd',
    component: 'definition',
    description: 'A constraint in the schema of an RGD is not in its CRD.',
    find(evidence) {
      const inactive = new Set(inactiveRgds(evidence))
      return rgdsOf(evidence)
        .filter((rgd) => rgd.metadata.deletionTimestamp === undefined && !inactive.has(rgd))
        .flatMap((rgd) => unwritten(evidence, rgd))
    },
  }),
]

interface Constraint {
  /** `spec.tier` */
  path: string
  marker: 'enum' | 'immutable' | 'validation'
  /** As it stands in the RGD: `string | enum="a,b"`. */
  written: string
}

/** What the CRD has of each marker (pkg/simpleschema/markers.go). */
const kept: Readonly<Record<Constraint['marker'], (schema: unknown) => boolean>> = {
  enum: (schema) => list(schema, 'enum').length > 0,
  immutable: (schema) =>
    list(schema, 'x-kubernetes-validations').some((one) => text(one, 'rule') === 'self == oldSelf'),
  validation: (schema) => list(schema, 'x-kubernetes-validations').length > 0,
}

const markerPattern = /(?<![\w])(?<marker>enum|immutable|validation)=(?!false)/g

/** Constraints of fields that are not in a list, a map or a type of spec.schema.types. */
function constraintsOf(fields: unknown, path: string, depth = 0): Constraint[] {
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields) || depth > 20) return []
  return Object.entries(fields).flatMap(([name, value]): Constraint[] => {
    const here = `${path}.${name}`
    if (typeof value !== 'string') return constraintsOf(value, here, depth + 1)
    const bar = value.indexOf('|')
    if (bar === -1) return []
    return [...value.slice(bar).matchAll(markerPattern)].map(({ groups }) => ({
      path: here,
      marker: (groups?.marker ?? 'enum') as Constraint['marker'],
      written: value,
    }))
  })
}

function unwritten(evidence: Evidence, rgd: KubeObject): Match[] {
  const group = text(rgd, 'spec', 'schema', 'group') ?? 'kro.run'
  const crd = evidence
    .objects(crdResource)
    .find(
      (one) =>
        text(one, 'spec', 'names', 'kind') === text(rgd, 'spec', 'schema', 'kind') &&
        text(one, 'spec', 'group') === group,
    )
  const schema = field(
    list(crd, 'spec', 'versions').find(
      (version) => text(version, 'name') === text(rgd, 'spec', 'schema', 'apiVersion'),
    ),
    'schema',
    'openAPIV3Schema',
  )
  if (crd === undefined || schema === undefined) return []
  const missing = constraintsOf(field(rgd, 'spec', 'schema', 'spec'), 'spec').filter(({ path, marker }) => {
    const property = field(schema, ...path.split('.').flatMap((name) => ['properties', name]))
    return property !== undefined && !kept[marker](property)
  })
  const first = missing[0]
  if (first === undefined) return []
  const shown = missing.slice(0, 5).map(({ path, marker }) => `${marker} of ${path}`)
  return [
    {
      title: `RGD ${rgd.metadata.name}: ${shown.join(', ')} never reached the CRD ${crd.metadata.name}: any value is accepted`,
      detail:
        'kro v0.9.4 does not see a first enum, immutable or validation on a field that is there already as a change, and leaves the CRD as it is, while the RGD is Active (kubernetes-sigs/kro#1391).',
      object: nameOf(rgd),
      severity: 'warning',
      evidence: [quoteIn(evidence, rgdResource, rgd, JSON.stringify(first.written).slice(1, -1))],
      fix: [
        `kubectl get crd ${crd.metadata.name} -o jsonpath='{.spec.versions[0].schema.openAPIV3Schema.properties.spec.properties}'   # what the API server checks`,
        'Change something that kro does see in the same RGD (a new optional field), so that it writes the CRD; or delete the RGD, its instances and the CRD and apply it again.',
      ],
    },
  ]
}
