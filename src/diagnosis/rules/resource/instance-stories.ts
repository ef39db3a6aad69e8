import { closest } from '../../../model/closest.ts'
import type { KroMessageKind } from '../../../model/kro/messages/kinds.ts'
import { field, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, kubectlRef } from '../../../model/kubernetes/object.ts'
import type { RefusalReason } from '../../../model/kubernetes/refusal.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { childrenOf, rgdOf } from '../../reading/children.ts'
import { escapePattern } from '../../reading/escape-pattern.ts'
import { namesIn } from '../../reading/names.ts'
import { jobFailed } from '../../reading/steps.ts'
import { type Failing, resourcesOf } from './failing.ts'
import { keysBeside, missingKey } from './missing-keys.ts'

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
  severity?: (about: Failing) => NonNullable<Match['severity']>
  /** Further objects that it is about, as findings name them. */
  about?: (about: Failing) => string[]
}

/** `App team/one`. */
const who = ({ instance: { object } }: Failing): string => {
  const { namespace, name } = object.metadata
  return `${object.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** `kubectl get app one -n team` with another verb. */
const command = ({ instance: { object } }: Failing, verb: string, more = ''): string =>
  `kubectl ${verb} ${kubectlRef(object)}${more}`

const rgdName = ({ evidence, instance }: Failing): string =>
  rgdOf(evidence, instance)?.metadata.name ?? 'its RGD'

/** The object that is refused, as findings name objects in sentences: `Job migration-one`. */
const refused = ({ told: { refusal } }: Failing): string =>
  refusal?.resource == null ? 'an object' : `${refusal.resource} ${refusal.name ?? ''}`.trim()

/** `job.batch x -n team`, as kubectl takes it; null where the server does not name the object. */
function refusedRef({ evidence, instance, told: { refusal, resource } }: Failing): string | null {
  if (refusal?.resource == null || refusal.name === null) return null
  // In its own namespace, where the object was listed; an RGD may make objects in others than the instance's.
  const child = childrenOf(evidence, instance.object).find(
    ({ node, object }) =>
      object.metadata.name === refusal.name && (resource === null || node === null || node === resource),
  )
  const namespace = (child?.object ?? instance.object).metadata.namespace
  return `${refusal.resource.toLowerCase()} ${refusal.name}${namespace === undefined ? '' : ` -n ${namespace}`}`
}

/** `spec.greeting` where the expression reads it of the instance. */
function ownField(about: Failing): string | null {
  const key = missingKey(about)
  const { expression } = about.told
  if (key === null) return null
  const read = [...(expression ?? '').matchAll(/\bschema\.(?<path>spec(?:\.\w{1,100}){0,20})/g)]
  const path = read.map(({ groups }) => groups?.path ?? '').find((one) => one.split('.').includes(key))
  if (path === undefined) return about.told.verdict === 'final' ? `spec.….${key}` : null
  const parts = path.split('.')
  return parts.slice(0, parts.indexOf(key) + 1).join('.')
}

/** What the user wrote and the API server dropped, because the schema does not have it: of client-side applies only. */
function droppedFields({ instance: { object } }: Failing): string[] {
  const applied = object.metadata.annotations?.['kubectl.kubernetes.io/last-applied-configuration']
  if (applied === undefined) return []
  try {
    const written = field(JSON.parse(applied), 'spec')
    const kept = field(object, 'spec')
    if (written === null || typeof written !== 'object' || kept === null || typeof kept !== 'object')
      return []
    return Object.keys(written).filter((key) => !(key in kept))
  } catch {
    return []
  }
}

/** The field that was probably meant by the missing one. */
function misspelt(about: Failing): string | null {
  const key = missingKey(about)
  return key === null ? null : closest(key, droppedFields(about))
}

/** Resources of the RGD whose name is an expression, `config (${schema.spec.name})`. */
const namesOf = (about: Failing): string =>
  resourcesOf(about)
    .map((resource) => `${text(resource, 'id')} (${text(resource, 'template', 'metadata', 'name') ?? ''})`)
    .slice(0, 10)
    .join(', ')

const secondResource = (about: Failing): KubeObject | null =>
  childrenOf(about.evidence, about.instance.object).find(({ node }) => node === about.told.resource)
    ?.object ?? null

const deletion = (about: Failing): Fix[] => {
  const ref = refusedRef(about)
  return ref === null
    ? [advice('Delete the object that the message names: kro recreates it with the new values.')]
    : [run(`kubectl delete ${ref}   # kro recreates it with the new values; what it ran or stored is lost`)]
}

/** Objects of the resources that the expression reads. */
const readBy = ({ evidence, instance, told: { expression } }: Failing): KubeObject[] =>
  childrenOf(evidence, instance.object)
    .filter(
      ({ node }) =>
        node !== null && new RegExp(`(?<![\\w.])${escapePattern(node)}[.[?]`).test(expression ?? ''),
    )
    .map(({ object }) => object)

function fixOfRejected({ told: { refusal } }: Failing): Fix[] {
  switch (refusal?.reason) {
    case 'too-large':
      return [
        advice(
          'Split the object: a ConfigMap or Secret holds 1 MiB, any object about 1.5 MiB, annotations 256 KiB.',
        ),
      ]
    case 'name-invalid':
      return [
        advice(
          'Names and labels are of lower case letters, digits and -, begin and end with one of the first two, and have at most 63 characters (names of many kinds 253): shorten or clean the expression, e.g. ${schema.metadata.name.lowerAscii()}.',
        ),
        advice(
          'Or limit the field in the schema of the RGD: name: string | pattern="^[a-z0-9-]+$" maxLength=50',
        ),
      ]
    case 'reference-missing': {
      const account =
        /service account (?<namespace>[\w.-]{1,63})\/(?<name>[\w.-]{1,253})/.exec(refusal.why)?.groups ?? null
      return [
        account === null
          ? advice('Create what the message names before the instance, or correct its name in the template.')
          : run(
              `kubectl create serviceaccount ${account.name} -n ${account.namespace}   # or make it a resource of the RGD`,
            ),
      ]
    }
    default:
      return [advice('Correct the template in the RGD, or the values in the instance.')]
  }
}

/** What kro says of an instance. The order is that of the findings. */
export const instanceStories: readonly Story[] = [
  {
    id: 'resource/applyset-metadata-copied',
    component: 'objects',
    description: 'An instance has labels and annotations of kro that were copied from another one.',
    kinds: ['applyset-metadata-copied'],
    title: (about) =>
      `${who(about)} is not managed by kro: its ApplySet inventory is of another object (${about.told.words.replace(/^cannot install finalizer with invalid ApplySet inventory;.{0,200}remain: /, '')})`,
    detail: (about) =>
      `Labels and annotations applyset.kubernetes.io/… say which objects belong to an instance. They came with a copy (kubectl get -o yaml, a backup) and do not fit this one, so kro does nothing for it, and may still call it ACTIVE. It has ${childrenOf(about.evidence, about.instance.object).length} object(s) of its own.`,
    fix: (about) => [
      run(
        `${command(about, 'label', ' applyset.kubernetes.io/id-')}; ${command(about, 'annotate', ' applyset.kubernetes.io/tooling- applyset.kubernetes.io/contains-group-kinds- applyset.kubernetes.io/additional-namespaces- internal.kro.run/applyset-inventory-hash-')}`,
      ),
      advice(
        'Remove labels and annotations that begin with applyset.kubernetes.io/ or internal.kro.run/ from a copy or a backup before it is applied.',
      ),
    ],
  },
  {
    id: 'resource/same-object-twice',
    component: 'objects',
    description: 'Two resources of an RGD create the same object for an instance.',
    kinds: ['same-object-twice'],
    title: (about) =>
      `${who(about)}: two resources of RGD ${rgdName(about)} make the same object: ${about.told.words}`,
    detail: (about) =>
      `With the values of this instance kind, name and namespace of both are equal; kro tries it 20 times and then stops. The names: ${namesOf(about)}.`,
    fix: () => [
      advice(
        'Give each resource a name of its own in the RGD: ${schema.metadata.name}-settings, ${schema.metadata.name}-flags.',
      ),
    ],
  },
  {
    id: 'resource/name-empty',
    component: 'objects',
    description: 'An instance creates an object without a name.',
    kinds: ['name-empty'],
    title: (about) => `${who(about)} creates an object with an empty name: ${about.told.words}`,
    detail: (about) =>
      `metadata.name of one of these resources of RGD ${rgdName(about)} is empty: ${namesOf(about)}.`,
    fix: (about) => [
      advice('Give the instance the field that the name is made of, and mark it required=true in the RGD.'),
      run(`kubectl get rgd ${rgdName(about)} -o yaml   # are the \${…} of metadata.name still there?`),
    ],
  },
  {
    id: 'resource/field-missing',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'An expression reads a field that does not exist.',
    kinds: ['field-missing'],
    title: (about) => {
      const own = ownField(about)
      return own === null
        ? `${who(about)} waits for a field that is not there: ${about.told.words}${about.told.expression === null ? '' : ` in \${${about.told.expression}}`}`
        : `${who(about)} leaves out ${own}, which RGD ${rgdName(about)} uses: ${about.told.words}`
    },
    detail: (about) => {
      const typo = misspelt(about)
      const child = secondResource(about)
      const beside = keysBeside(about)
      if (ownField(about) === null && beside !== null)
        return `${beside.path} of ${beside.object.kind} ${beside.object.metadata.name} has ${beside.keys.length === 0 ? 'no fields' : beside.keys.slice(0, 15).join(', ')}, and not ${missingKey(about)}. kro waits until it comes: it never does where the name is wrong, or where nothing writes it in this cluster.`
      if (ownField(about) === null)
        return `kro waits until another resource has it${child === null ? '' : ` (${child.kind} ${child.metadata.name} is there)`}. It never comes where the name of the field is wrong, or where nothing writes it in this cluster.`
      return (
        `${typo === null ? '' : `The instance was written with spec.${typo}, which the schema does not have: the API server dropped it. `}` +
        'Fields of a SimpleSchema are optional unless they say otherwise; kro waits for a missing one as it waits for a status: without a timeout and without a line in its log.'
      )
    },
    fix: (about) => {
      const own = ownField(about)
      const key = missingKey(about) ?? 'FIELD'
      const typo = misspelt(about)
      const beside = keysBeside(about)
      const near = beside === null ? null : closest(key, beside.keys)
      if (own === null)
        return [
          ...(near === null ? [] : [advice(`Did you mean ${near} instead of ${key}?`)]),
          ...(beside === null
            ? []
            : [
                run(
                  `kubectl get ${kubectlRef(beside.object)} -o yaml   # is the field there, under that name?`,
                ),
              ]),
          ...readBy(about).map((object) =>
            run(`kubectl get ${kubectlRef(object)} -o yaml   # is the field there, under that name?`),
          ),
          advice(`Read it optionally: .?${key}.orValue(…)`),
        ]
      return [
        typo === null
          ? advice(`Set ${own} in the instance.`)
          : advice(`Write ${key} instead of ${typo} in the instance.`),
        advice(
          `In spec.schema of RGD ${rgdName(about)}: a default (${key}: string | default="…"), or required=true, so that the API server asks for it.`,
        ),
        advice(`Or read it optionally: \${schema.spec.?${key}.orValue("…")}`),
      ]
    },
  },
  {
    id: 'resource/expression-failed',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'An expression fails with the values of an instance.',
    kinds: ['expression-failed', 'namespace-scope', 'condition-not-boolean', 'cel-invalid', 'type-mismatch'],
    title: (about) =>
      `${who(about)}: an expression of RGD ${rgdName(about)} fails${about.told.resource === null ? '' : ` in resource ${about.told.resource}`}: ${about.told.words}`,
    detail: (about) =>
      `${about.told.expression === null ? '' : `The expression is \${${about.told.expression}}. `}It compiles, and cannot be evaluated with what the instance and the cluster hold.`,
    fix: () => [
      advice(
        'Correct the expression in the RGD so that it takes these values too, or the values in the instance.',
      ),
    ],
  },
  {
    id: 'resource/collection-too-large',
    component: 'objects',
    description: 'A forEach creates more objects than kro allows.',
    kinds: ['collection-too-large'],
    title: (about) => `${who(about)}: ${about.told.words}`,
    detail: () => 'The sizes of all dimensions of a forEach are multiplied.',
    fix: () => [
      advice(
        'Shorten the lists in the instance, or raise the limit of the controller (--rgd-max-collection-size).',
      ),
    ],
  },
  {
    id: 'resource/external-reference-missing',
    component: 'objects',
    description: 'An instance waits for an external object that does not exist.',
    kinds: ['external-reference-missing'],
    title: (about) =>
      `${who(about)} waits for an object that is not there (external reference ${about.told.resource ?? '?'})`,
    detail: () => 'An externalRef of the RGD names an object that another step or controller has to create.',
    fix: (about) => [
      advice(
        `Create it before the instance, or correct name and namespace in the externalRef ${about.told.resource ?? ''}.`,
      ),
    ],
  },
  {
    id: 'resource/reconciliation-suspended',
    component: 'objects',
    description: 'Reconciliation of an instance is switched off by annotation.',
    kinds: ['reconciliation-suspended'],
    title: (about) => `${who(about)} is suspended by the annotation ${annotationOf(about)}`,
    detail: () => 'kro leaves it as it is while the annotation is there.',
    fix: (about) => [run(command(about, 'annotate', ` ${annotationOf(about)}-`))],
    // It was requested, and nothing else is wrong with it.
    severity: ({ evidence, instance: { state } }) =>
      state === 'ACTIVE' && !jobFailed(evidence) ? 'warning' : 'error',
  },
  {
    id: 'resource/other-applyset',
    component: 'objects',
    description: 'An object of an instance belongs to another instance.',
    kinds: ['other-applyset'],
    title: (about) =>
      `${who(about)} wants an object that belongs to another instance: ${about.told.words.replace(/^resource belongs to a different ApplySet: /, '')}`,
    detail: (about) => about.told.message,
    fix: () => [
      advice(
        'Derive names in the RGD from schema.metadata.name, so that two instances never make the same object.',
      ),
    ],
  },
  {
    id: 'resource/immutable-object',
    component: 'objects',
    description: 'A change of an instance needs a new value in an immutable field of its object.',
    kinds: ['immutable'],
    title: (about) => `${who(about)} cannot change ${refused(about)}: ${about.told.words}`,
    detail: (about) =>
      `That field of ${refused(about)} is immutable once the object is there. kro neither deletes nor recreates it, so the instance stays as it is until you do.`,
    fix: (about) => [
      ...deletion(about),
      advice(
        'Or put what changes into its name in the RGD (…-${schema.spec.version}), so that a change makes another object.',
      ),
    ],
  },
  {
    id: 'resource/namespace-missing',
    component: 'objects',
    description: 'An instance creates objects in a namespace that does not exist or is being deleted.',
    kinds: ['namespace-missing', 'namespace-terminating'],
    title: (about) =>
      about.told.refusal?.reason === 'namespace-terminating'
        ? `${who(about)} makes objects in namespace ${about.told.refusal.by}, which is being deleted`
        : `${who(about)} makes objects in namespace ${about.told.refusal?.by}, which does not exist`,
    detail: (about) => `The API server says: ${about.told.words}`,
    about: (about) => [`Namespace/${about.told.refusal?.by ?? ''}`],
    fix: (about) => [
      about.told.refusal?.reason === 'namespace-terminating'
        ? run(
            `kubectl get namespace ${about.told.refusal.by} -o yaml   # its conditions say what it waits for`,
          )
        : run(`kubectl create namespace ${about.told.refusal?.by}`),
      advice(
        'Or make the namespace a resource of the RGD, and refer to it in metadata.namespace of the others: ${ns.metadata.name}',
      ),
    ],
  },
  {
    id: 'resource/object-rejected',
    component: 'objects',
    description: 'The API server rejects an object that kro creates for an instance.',
    kinds: ['invalid', 'unknown-field', 'name-invalid', 'reference-missing', 'too-large'],
    title: (about) =>
      `${who(about)} makes an object that the API server rejects: ${refused(about)}: ${about.told.words}`,
    detail: () => 'The template of the RGD, with the values of this instance, is not a valid object.',
    fix: fixOfRejected,
  },
  {
    id: 'resource/kind-gone',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance', 'resource/object-not-applied'],
    description: 'The API server no longer serves a kind that an instance needs.',
    kinds: ['kind-gone', 'kind-not-installed'],
    title: (about) =>
      `${who(about)} makes objects of ${goneKind(about)}, which the API server does not serve`,
    detail: (about) =>
      `Its CRD was there when kro accepted the RGD, and has been deleted since, or its version has: ${about.told.words}`,
    fix: () => [
      run('kubectl api-resources; kubectl get crd   # is the kind there, in that version?'),
      advice('Install the CRD again; kro tries the instance again by itself.'),
    ],
  },
  {
    id: 'resource/graph-not-compiled',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'An instance waits for a revision of its RGD that is not compiled.',
    kinds: ['graph-not-compiled', 'graph-failed'],
    title: (about) => `${who(about)} has no graph: ${about.told.words}`,
    detail: () =>
      'Each change of an RGD makes a GraphRevision, which kro compiles before it touches instances. `pending` and `not available` pass ' +
      'soon after a start of the controller; `failed` stays until the RGD is corrected.',
    fix: ({ evidence }) => [
      run(
        'kubectl get graphrevisions.internal.kro.run; kubectl get rgd   # which one is not verified, and why?',
      ),
      run(
        `kubectl logs -n ${namesIn(evidence).kroNamespace} -l ${namesIn(evidence).kroSelector} | grep -i graphrevision`,
      ),
    ],
  },
  {
    id: 'resource/child-deleting',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'An object that an instance wants is being deleted.',
    kinds: ['child-deleting'],
    title: (about) =>
      `${who(about)} waits until an object is deleted that it wants: ${about.told.words.split(';', 1)[0]}`,
    detail: (about) => {
      const finalizers = secondResource(about)?.metadata.finalizers
      return Array.isArray(finalizers) && finalizers.length > 0
        ? `It stays as long as it has finalizers: ${finalizers.join(', ')}.`
        : 'Another client deleted it; kro recreates it once it is gone.'
    },
    fix: (about) => {
      const child = secondResource(about)
      return child === null
        ? [run(command(about, 'get', ' -o yaml'))]
        : [run(`kubectl get ${kubectlRef(child)} -o yaml   # finalizers, and who serves them`)]
    },
  },
]

const annotationOf = ({ told: { message } }: Failing): string =>
  /suspended via (?<annotation>\S{1,300}) annotation/.exec(message)?.groups?.annotation ?? 'kro.run/reconcile'

const goneKind = ({ told: { message, words } }: Failing): string =>
  /RESTMapping failed for (?<gvk>[^:\n]{1,300}?(?:, Kind=\w{1,100})?): /.exec(message)?.groups?.gvk ?? words
