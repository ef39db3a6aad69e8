import { groupOf } from '../../../model/kubernetes/api-path.ts'
import { advice } from '../../fix.ts'
import { nameOf, place, type Story, show } from './definition-story.ts'
import { generatedCrdStories } from './generated-crds.ts'
import { misnamedKind, missingKind } from './missing-kinds.ts'
import { crdAmongResources } from './name-hints.ts'
import { prerequisiteFor, projectOf } from './projects.ts'
import type { Refused } from './refused.ts'
import { namesOfFields } from './schema-hints.ts'
import { templateStories } from './template-stories.ts'

/** What kro says of an RGD that it does not accept. The order is that of the findings. */
export const definitionStories: readonly Story[] = [
  {
    id: 'resource/naming-convention',
    component: 'definition',
    description: 'A name in an RGD is not of the form that kro asks for.',
    kinds: ['naming-convention'],
    title: (about) =>
      `RGD ${nameOf(about)} breaks a naming rule: ${about.told.words.replace(/^naming convention violation: /, '')}`,
    detail: () =>
      'Kinds are UpperCamelCase, ids of resources lowerCamelCase, without reserved words and without repetition.',
    fix: () => [advice('Rename what the message names in the RGD.')],
  },
  {
    id: 'resource/kind-not-installed',
    component: 'crd',
    description: 'An RGD uses a kind that the cluster does not have.',
    kinds: ['kind-not-installed'],
    title: (about) =>
      `RGD ${nameOf(about)} uses a kind that the cluster does not have: ${missingKind(about)?.title ?? about.told.words}`,
    detail: (about) => {
      const { apiVersion = '', kind = null } = missingKind(about) ?? {}
      const project = projectOf(apiVersion)
      const maker = crdAmongResources(about, groupOf(apiVersion), kind ?? '')
      return `${maker === null ? '' : `Its CRD is resource ${maker} of the same RGD, which kro makes only for an instance: too late for the RGD. `}${project === null ? '' : `That API comes with ${project}. `}kro reads the schema of every kind among the resources from the API server when it accepts the RGD.`
    },
    fix: (about) => {
      // Where the name is wrong, installing something does not help.
      if (misnamedKind(about).length > 0) return []
      const { resource } = about.told
      const { apiVersion = '', kind = null } = missingKind(about) ?? {}
      const maker = crdAmongResources(about, groupOf(apiVersion), kind ?? '')
      if (maker !== null)
        return [
          advice(
            `Take resource ${maker} out of the RGD and apply that CRD before it (in setup-kro: input prerequisites, crds), or give it an RGD and an instance of its own that come first.`,
          ),
        ]
      const project = projectOf(apiVersion)
      const prerequisite = prerequisiteFor(apiVersion, kind ?? '')
      return [
        ...(prerequisite === null
          ? []
          : [advice(`In setup-kro: input prerequisites, an entry ${prerequisite}`)]),
        advice(
          `Install ${project ?? 'the CRD of that kind'} before the RGD (kubectl api-resources shows what is there).`,
        ),
        advice(
          `Check apiVersion and kind of ${resource === null ? 'the resources' : `resource ${resource}`} for a mistake.`,
        ),
      ]
    },
  },
  ...templateStories,
  {
    id: 'resource/simple-schema-invalid',
    component: 'definition',
    description: 'A type or a marker in the schema of an RGD is not valid SimpleSchema.',
    kinds: ['simple-schema-invalid'],
    title: (about) =>
      `RGD ${nameOf(about)} has a schema that is not valid${schemaField(about)}: ${about.told.words}`,
    detail: () =>
      `Types are string, integer, float, boolean, object, []TYPE, map[string]TYPE and those of spec.schema.types; after | come markers: required, default, enum, minimum, maximum, pattern, minLength, maxLength, minItems, maxItems, uniqueItems, immutable, description.`,
    fix: (about) => [
      advice(`Correct the type or marker${schemaField(about)} in spec.schema of the RGD.`),
      show(about),
    ],
  },
  {
    id: 'resource/for-each-invalid',
    component: 'definition',
    description: 'A forEach of an RGD is not valid.',
    kinds: ['for-each-invalid'],
    title: (about) => `RGD ${nameOf(about)} has a forEach that is not valid: ${about.told.words}`,
    detail: () =>
      'Each dimension of a forEach is one expression that returns a list; all of them have to be part of the name or namespace of the object, so that each one is another object.',
    fix: (about) => [
      about.told.words.includes('unique resource identity')
        ? advice('Use the missing dimension in metadata.name of the template.')
        : advice('Correct the forEach of the resource that the message names.'),
    ],
  },
  {
    id: 'resource/condition-not-boolean',
    component: 'definition',
    description: 'A readyWhen or includeWhen is not a boolean expression.',
    kinds: ['condition-not-boolean'],
    title: (about) => `RGD ${nameOf(about)} has a condition that is not boolean: ${about.told.words}`,
    detail: () =>
      'Each entry of readyWhen and includeWhen is one expression in ${…} that returns true or false, with nothing before or after it.',
    fix: (about) => [
      about.told.expression === null
        ? advice('Write one expression per entry: ${…}')
        : advice(`Compare it: \${${about.told.expression} == …}`),
    ],
  },
  {
    id: 'resource/author-conditions-invalid',
    component: 'definition',
    description: 'The status.conditions that an RGD declares are not valid.',
    kinds: ['author-conditions-invalid'],
    title: (about) => `RGD ${nameOf(about)} declares conditions that are not valid: ${about.told.words}`,
    detail: () =>
      'status.conditions is a list of expressions that return runtime.newCondition({type, status, reason, message}).',
    fix: () => [advice('Correct the entry of spec.schema.status.conditions that the message names.')],
  },
  {
    id: 'resource/dependency-cycle',
    component: 'definition',
    description: 'Resources of an RGD depend on each other in a cycle.',
    kinds: ['dependency-cycle'],
    title: (about) =>
      `RGD ${nameOf(about)} has resources that depend on each other in a circle: ${about.told.words}`,
    detail: () => 'kro orders resources by their references, and a cycle has no order.',
    fix: () => [advice('Take one of the references out of the cycle.')],
  },
  {
    id: 'resource/cel-invalid',
    component: 'definition',
    description: 'An expression in an RGD is not valid.',
    kinds: ['cel-invalid'],
    title: (about) => `RGD ${nameOf(about)} has an invalid expression: ${about.told.words}`,
    detail: () =>
      `kro compiles every CEL expression against the schemas of the kinds before it accepts the RGD.`,
    fix: (about) => [
      advice(
        `Correct the expression${place(about)}; ids of resources and \`schema\` are what it may refer to.`,
      ),
    ],
  },
  {
    id: 'resource/definition-invalid',
    component: 'definition',
    description: 'kro does not accept the definition of an RGD.',
    kinds: ['definition-invalid'],
    title: (about) => `RGD ${nameOf(about)} is not valid: ${about.told.words}`,
    detail: (about) => `kro says: ${about.told.message}`,
    fix: (about) => [advice(`Correct what the message names${place(about)}.`), show(about)],
  },
  ...generatedCrdStories,
]

/** ` of field size`, as kro's SimpleSchema says it. */
const schemaField = ({ told: { message } }: Refused): string => {
  const fields = namesOfFields(message)
  return fields.length === 0 ? '' : ` at field ${fields.join('.')}`
}
