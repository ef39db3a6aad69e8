import { withoutPositions } from '../../../model/kro/rgd-fields.ts'
import { field, text } from '../../../model/kubernetes/fields.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { conversion } from './conversions.ts'
import { kindOf, nameOf, place, type Story } from './definition-story.ts'
import { type Refused, templateOf } from './refused.ts'

/** `kubectl explain deployment.spec.template` for the object that the last field of the path belongs to. */
function explain({ rgd, told: { resource, path } }: Refused): Fix[] {
  if (resource === null || path === null) return []
  const template = field(templateOf(rgd, resource), 'template')
  const [kind, version] = [text(template, 'kind'), text(template, 'apiVersion')]
  if (kind === null || version === null) return []
  const parents = withoutPositions(path).split('.').slice(0, -1)
  return [
    run(
      `kubectl explain ${[kind.toLowerCase(), ...parents].join('.')} --api-version=${version}   # the fields that there are`,
    ),
  ]
}

/** The words of a message, without what kro adds about how it compared two types. */
const withoutComparison = (words: string): string =>
  words.replace(/(expected "[^"]{1,300}"): .{0,600}$/, '$1')

// kro v0.9.4, pkg/graph: validateTemplateConstraints has three messages about metadata.namespace.
const isNotMap = ({ told: { words } }: Refused): boolean => words.includes('has invalid metadata.namespace')
const isClusterScoped = ({ told: { words } }: Refused): boolean =>
  words.includes('cluster-scoped and must not')

/** Templates of an RGD that do not fit the schema of their kind. */
export const templateStories: readonly Story[] = [
  {
    id: 'resource/type-mismatch',
    component: 'definition',
    description: 'An expression in an RGD has another type than the field that it fills.',
    kinds: ['type-mismatch'],
    title: (about) => `RGD ${nameOf(about)}: ${withoutComparison(about.told.words)}`,
    detail: () =>
      `Since v0.6 kro checks the type of every expression against the schema of the kind before it accepts the RGD; CEL converts nothing by itself.`,
    fix: (about, hints) => {
      const { expression, words } = about.told
      const better = expression === null ? null : conversion(expression, words)
      const convert =
        better === null
          ? `Give the expression the type that is expected${place(about)}: string(…), int(…), double(…) or orValue(…).`
          : `Convert it${place(about)}: ${better}`
      return [
        ...(hints.length > 0 ? [] : [advice(convert)]),
        advice('Or change the type of the field in spec.schema of the RGD.'),
      ]
    },
  },
  {
    id: 'resource/unknown-field',
    component: 'definition',
    description: 'A template in an RGD sets a field that its kind does not have.',
    kinds: ['unknown-field'],
    title: (about) => `RGD ${nameOf(about)} sets an unknown field${place(about)}: ${about.told.words}`,
    detail: () =>
      'kro checks templates against the schemas that the API server has: the field is misspelt, stands at the wrong depth, or comes with another version of that kind.',
    fix: (about) => [
      ...explain(about),
      advice('Correct the name of the field, or move it to where the schema has it.'),
    ],
  },
  {
    id: 'resource/wrong-value-type',
    component: 'definition',
    description: 'A template in an RGD has a value of another type than its kind wants.',
    kinds: ['wrong-value-type'],
    title: (about) => `RGD ${nameOf(about)} has a value of the wrong type: ${about.told.words}`,
    detail: (about) =>
      `A value${place(about)} is not of the type that the schema of its kind has there. YAML reads 80 and true as a number and a boolean, "80" as a string, and - x as a list.`,
    fix: (about) => [
      ...explain(about),
      advice('Write the value as that type: without quotes for numbers, with them for strings.'),
    ],
  },
  {
    id: 'resource/namespace-scope',
    component: 'definition',
    description: 'metadata.namespace does not fit the scope of a kind.',
    kinds: ['namespace-scope'],
    title: (about) => `RGD ${nameOf(about)}: ${about.told.words}`,
    detail: (about) => {
      if (isNotMap(about)) return 'The namespace cannot be read: metadata of the template is not a map.'
      return isClusterScoped(about)
        ? `Objects of ${(about.told.resource === null ? null : kindOf(about.rgd, about.told.resource)) ?? 'that kind'} are in no namespace. kro before v0.8.2 dropped the field, later ones refuse the RGD (kubernetes-sigs/kro#976).`
        : 'The instance is in no namespace, so its objects cannot take theirs from it.'
    },
    fix: (about) => {
      const template = `the template${about.told.resource === null ? '' : ` of resource ${about.told.resource}`}`
      if (isNotMap(about)) return [advice(`Write metadata of ${template} as a map with name and namespace.`)]
      return [
        isClusterScoped(about)
          ? advice(`Remove metadata.namespace from ${template}.`)
          : advice(
              `Set metadata.namespace in ${template}, or make the instance namespaced (spec.schema.scope).`,
            ),
      ]
    },
  },
]
