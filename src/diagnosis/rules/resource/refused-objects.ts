import { advice, type Fix, run } from '../../fix.ts'
import { childrenOf } from '../../reading/children.ts'
import type { Failing } from './failing.ts'
import { type Story, who } from './instance-story.ts'

/** The object that is refused, as findings name objects in sentences: `Job migration-one`. */
const refused = ({ told: { refusal } }: Failing): string =>
  refusal?.resource == null ? 'an object' : `${refusal.resource} ${refusal.name ?? ''}`.trim()

/** `job.batch x -n team`, as kubectl takes it; null where the server does not name the object, or its namespace is not known. */
function refusedRef({ evidence, instance, told: { refusal, resource } }: Failing): string | null {
  if (refusal?.resource == null || refusal.name === null) return null
  // In its own namespace, where the object was listed; an RGD may make objects in others than the instance's.
  const child = childrenOf(evidence, instance.object).find(
    ({ node, object }) =>
      object.metadata.name === refusal.name && (resource === null || node === null || node === resource),
  )
  const namespace = (child?.object ?? instance.object).metadata.namespace
  // An instance without a namespace makes objects in several: without -n, kubectl would take that of the kubeconfig.
  if (child === undefined && namespace === undefined) return null
  return `${refusal.resource.toLowerCase()} ${refusal.name}${namespace === undefined ? '' : ` -n ${namespace}`}`
}

const deletion = (about: Failing): Fix[] => {
  const ref = refusedRef(about)
  return ref === null
    ? [advice('Delete the object that the message names: kro recreates it with the new values.')]
    : [run(`kubectl delete ${ref}   # kro recreates it with the new values; what it ran or stored is lost`)]
}

/** kro v0.9.4, pkg/metadata/labels.go: `kro.run/instance-name`, on every object of an instance. */
const isOwnNameTooLong = ({ instance: { object }, told: { message } }: Failing): boolean =>
  object.metadata.name.length > 63 &&
  message.includes(`metadata.labels: Invalid value: "${object.metadata.name}"`)

function fixOfRejected(about: Failing): Fix[] {
  const { refusal } = about.told
  if (isOwnNameTooLong(about))
    return [
      advice(
        `Give the instance a metadata.name of at most 63 characters (it has ${about.instance.object.metadata.name.length}): kro writes it into the label kro.run/instance-name of every object.`,
      ),
    ]
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

/** Objects of an instance that the API server does not take from kro, or kro from another instance. */
export const refusedObjectStories: readonly Story[] = [
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
    detail: (about) =>
      about.told.refusal?.reason === 'namespace-terminating'
        ? 'The API server takes nothing new in it, and no namespace of that name, before it is gone.'
        : `The API server says: ${about.told.words}`,
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
      `${who(about)} makes an object that the API server rejects: ${about.told.refusal?.resource == null ? '' : `${refused(about)}: `}${about.told.words}`,
    detail: () => 'The template of the RGD, with the values of this instance, is not a valid object.',
    fix: fixOfRejected,
  },
]
