import { closest } from '../../../model/closest.ts'
import type { KroMessageKind } from '../../../model/kro/messages/kinds.ts'
import { fieldNames } from '../../../model/kubernetes/field-names.ts'
import { field, text } from '../../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../../model/kubernetes/object.ts'
import type { Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { rgdsOf } from '../../reading/kro-objects.ts'
import { conversion } from './conversions.ts'
import { expressionHints, type Hint, openApiHint, schemaHints } from './definition-hints.ts'
import { expressionKindHints, kindHints, missingKind } from './missing-kinds.ts'
import { prerequisiteFor, projectOf } from './projects.ts'
import { type Refused, templateOf } from './refused.ts'

/** What to say of one kind of reason. */
export interface Story {
  id: Rule['id']
  component: Rule['component']
  description: string
  supersedes?: readonly string[]
  kinds: readonly KroMessageKind[]
  title: (about: Refused) => string
  detail: (about: Refused) => string
  fix: (about: Refused) => Fix[]
}

const nameOf = ({ rgd }: Refused): string => rgd.metadata.name
const show = ({ rgd }: Refused): Fix =>
  run(`kubectl get rgd ${rgd.metadata.name} -o yaml   # spec and conditions`)

/** ` of resource app (Deployment) at spec.replicas`, as far as the message tells. */
function place({ rgd, told: { resource, path } }: Refused): string {
  const kind = resource === null ? null : kindOf(rgd, resource)
  const of = resource === null ? '' : ` of resource ${resource}${kind === null ? '' : ` (${kind})`}`
  return `${path === null ? '' : ` at ${path}`}${of}`
}

const kindOf = (rgd: KubeObject, id: string): string | null => {
  const resource = templateOf(rgd, id)
  return text(resource, 'template', 'kind') ?? text(resource, 'externalRef', 'kind')
}

/** `kubectl explain deployment.spec.template` for the object that the last field of the path belongs to. */
function explain({ rgd, told: { resource, path } }: Refused): Fix[] {
  if (resource === null || path === null) return []
  const template = field(templateOf(rgd, resource), 'template')
  const [kind, version] = [text(template, 'kind'), text(template, 'apiVersion')]
  if (kind === null || version === null) return []
  const parents = path
    .replaceAll(/\[[^\]]{0,100}\]/g, '')
    .split('.')
    .slice(0, -1)
  return [
    run(
      `kubectl explain ${[kind.toLowerCase(), ...parents].join('.')} --api-version=${version}   # the fields that there are`,
    ),
  ]
}

/** `Did you mean replicas instead of replcas?` */
function meantField({ told: { words } }: Refused): Fix[] {
  const written = /(?:schema not found for field|field) "?(?<name>[\w-]{1,100})"?/.exec(words)?.groups?.name
  const meant = written === undefined || fieldNames.includes(written) ? null : closest(written, fieldNames)
  return meant === null ? [] : [advice(`Did you mean ${meant} instead of ${written}?`)]
}

/** The words of a message, without what kro adds about how it compared two types. */
const withoutComparison = (words: string): string =>
  words.replace(/(expected "[^"]{1,300}"): .{0,600}$/, '$1')

const reasonsOf = (hints: readonly Hint[]): string => hints.map(({ why }) => `${why} `).join('')

/** Where an expression reads a field that the schema declares in the form of OpenAPI. */
function openApiOf({ rgd, told: { expression } }: Refused): Hint[] {
  const path = /(?<![\w.])schema\.spec\.(?<path>\w{1,100}(?:\.\w{1,100}){0,20})/.exec(expression ?? '')
    ?.groups?.path
  const hint = path === undefined ? null : openApiHint(rgd, path.split('.'))
  return hint === null ? [] : [hint]
}

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
      const project = projectOf(missingKind(about)?.apiVersion ?? '')
      return `${reasonsOf(kindHints(about))}${project === null ? '' : `That API comes with ${project}. `}kro reads the schema of every kind among the resources from the API server when it accepts the RGD.`
    },
    fix: (about) => {
      const { resource } = about.told
      const apiVersion = missingKind(about)?.apiVersion ?? ''
      const project = projectOf(apiVersion)
      const prerequisite = prerequisiteFor(apiVersion)
      const misnamed = kindHints(about)
      if (misnamed.length > 0) return misnamed.map(({ fix }) => fix)
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
  {
    id: 'resource/type-mismatch',
    component: 'definition',
    description: 'An expression in an RGD has another type than the field that it fills.',
    kinds: ['type-mismatch'],
    title: (about) => `RGD ${nameOf(about)}: ${withoutComparison(about.told.words)}`,
    detail: (about) =>
      `${reasonsOf(openApiOf(about))}Since v0.6 kro checks the type of every expression against the schema of the kind before it accepts the RGD; CEL converts nothing by itself.`,
    fix: (about) => {
      const { expression, words } = about.told
      const openApi = openApiOf(about).map(({ fix }) => fix)
      const better = expression === null ? null : conversion(expression, words)
      const convert =
        better === null
          ? `Give the expression the type that is expected${place(about)}: string(…), int(…), double(…) or orValue(…).`
          : `Convert it${place(about)}: ${better}`
      return [
        ...(openApi.length > 0 ? openApi : [advice(convert)]),
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
      ...meantField(about),
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
    detail: (about) =>
      about.told.words.includes('cluster-scoped and must not')
        ? `Objects of ${(about.told.resource === null ? null : kindOf(about.rgd, about.told.resource)) ?? 'that kind'} are in no namespace. kro before v0.8.2 dropped the field, later ones refuse the RGD (kubernetes-sigs/kro#976).`
        : 'The instance is in no namespace, so its objects cannot take theirs from it.',
    fix: (about) => [
      about.told.words.includes('cluster-scoped and must not')
        ? advice(`Remove metadata.namespace from the template of resource ${about.told.resource ?? ''}.`)
        : advice(
            `Set metadata.namespace in the template of resource ${about.told.resource ?? ''}, or make the instance namespaced (spec.schema.scope).`,
          ),
    ],
  },
  {
    id: 'resource/simple-schema-invalid',
    component: 'definition',
    description: 'A type or a marker in the schema of an RGD is not valid SimpleSchema.',
    kinds: ['simple-schema-invalid'],
    title: (about) =>
      `RGD ${nameOf(about)} has a schema that is not valid${schemaField(about)}: ${about.told.words}`,
    detail: (about) =>
      `${reasonsOf(schemaHints(about.rgd, about.told.words, about.told.message))}Types are string, integer, float, boolean, object, []TYPE, map[string]TYPE and those of spec.schema.types; after | come markers: required, default, enum, minimum, maximum, pattern, minLength, maxLength, minItems, maxItems, uniqueItems, immutable, description.`,
    fix: (about) => [
      ...schemaHints(about.rgd, about.told.words, about.told.message).map(({ fix }) => fix),
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
    detail: (about) =>
      `${reasonsOf(expressionHints(about.rgd, about.told.message, about.told.expression))}kro compiles every CEL expression against the schemas of the kinds before it accepts the RGD.`,
    fix: (about) => [
      ...expressionHints(about.rgd, about.told.message, about.told.expression).map(({ fix }) => fix),
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
    detail: (about) => `${reasonsOf(expressionKindHints(about))}kro says: ${about.told.message}`,
    fix: (about) => [
      ...expressionKindHints(about).map(({ fix }) => fix),
      advice(`Correct what the message names${place(about)}.`),
      show(about),
    ],
  },
  {
    id: 'resource/crd-not-owned',
    component: 'definition',
    description: "The CRD of an RGD's kind exists and was not made by kro.",
    kinds: ['crd-not-owned'],
    title: (about) => `RGD ${nameOf(about)} declares a kind whose CRD ${crdOf(about)} was not created by kro`,
    detail: () => 'kro does not take over a CRD without its own labels.',
    // No command deletes it: its objects go with it, and it may be kro's own or that of another controller.
    fix: (about) => [
      advice('Choose another kind or group in the RGD.'),
      run(`kubectl get crd ${crdOf(about)} -o yaml   # who made it, and what it is for`),
    ],
  },
  {
    id: 'resource/crd-owned-by-other-rgd',
    component: 'definition',
    description: "The CRD of an RGD's kind belongs to another RGD.",
    kinds: ['crd-owned-by-other-rgd'],
    title: (about) =>
      `RGD ${nameOf(about)} declares a kind that another RGD declares already: ${otherOf(about)}`,
    detail: (about) =>
      otherLives(about)
        ? `The CRD ${crdOf(about)} belongs to it, and it is in the cluster.`
        : `The CRD ${crdOf(about)} belongs to it, and it is gone: kro leaves CRDs behind when an RGD is deleted.`,
    fix: (about) => [
      advice('Choose another kind in the RGD.'),
      otherLives(about)
        ? advice(`Delete the RGD ${otherOf(about)} and its CRD first, where ${nameOf(about)} replaces it.`)
        : run(`kubectl delete crd ${crdOf(about)}   # and with it all its objects`),
    ],
  },
  {
    id: 'resource/crd-breaking-change',
    component: 'definition',
    description: 'A changed RGD would break existing objects.',
    kinds: ['crd-breaking-change'],
    title: (about) =>
      `RGD ${nameOf(about)} would change its kind so that existing objects break: ${about.told.words.replace(/^.{0,400}breaking changes detected: /, '')}`,
    detail: (about) =>
      `kro compares the schema of ${crdOf(about)} with the one before, and leaves the CRD as it is. Its new template is in use anyway: each instance gets it at its next reconcile, ` +
      'against fields that the CRD does not have. And once kro is restarted it no longer serves instances of this kind: changes and deletions of them wait.',
    fix: (about) => [
      advice(`Apply the RGD ${nameOf(about)} as it was before: everything goes on as before within seconds.`),
      run(
        `kubectl annotate rgd ${nameOf(about)} kro.run/allow-breaking-changes=true   # where no instance needs what goes`,
      ),
      advice('Or declare a new kind in a new RGD.'),
    ],
  },
  {
    id: 'resource/crd-not-written',
    component: 'rgd',
    supersedes: ['resource/rgd-held-up'],
    description: 'The API server refuses the CRD that kro generates for an RGD.',
    kinds: ['crd-not-written'],
    title: (about) => `kro cannot write the CRD of RGD ${nameOf(about)}: ${about.told.words}`,
    detail: (about) =>
      about.told.words.includes('api-approved')
        ? 'Groups that end with k8s.io or kubernetes.io are protected: the API server takes CRDs of them only with an approval annotation, which kro cannot set.'
        : `kro says: ${about.told.message}`,
    fix: (about) =>
      about.told.words.includes('api-approved')
        ? [advice('Choose another spec.schema.group in the RGD, one that you own.')]
        : [advice('Correct what the message names in spec.schema of the RGD.'), show(about)],
  },
]

const crdOf = ({ told: { message } }: Refused): string =>
  /CRD (?<crd>[^\s:]{1,300}):? ?(?:CRD|breaking)/.exec(message)?.groups?.crd ?? ''

const otherOf = ({ told: { message } }: Refused): string =>
  /another ResourceGraphDefinition (?<other>[^\s:]{1,300})/.exec(message)?.groups?.other ?? ''

const otherLives = (about: Refused): boolean =>
  rgdsOf(about.evidence).some(({ metadata }) => metadata.name === otherOf(about))

/** ` of field size`, as kro's SimpleSchema says it. */
const schemaField = ({ told: { message } }: Refused): string => {
  const fields = [...message.matchAll(/(?<![\w-])field (?<name>[\w.-]{1,200}): /g)].map(
    ({ groups }) => groups?.name,
  )
  return fields.length === 0 ? '' : ` at field ${fields.join('.')}`
}
