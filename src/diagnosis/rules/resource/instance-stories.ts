import { reconcileAnnotation } from '../../../model/kro/labels.ts'
import { kubectlRef } from '../../../model/kubernetes/object.ts'
import { advice, run } from '../../fix.ts'
import { namesIn } from '../../reading/names.ts'
import { jobFailed } from '../../reading/steps.ts'
import type { Failing } from './failing.ts'
import { command, rgdWords, type Story, secondResource, who } from './instance-story.ts'
import { missingFieldStories } from './missing-fields.ts'
import { identityStories } from './object-identity.ts'
import { refusedObjectStories } from './refused-objects.ts'

/** What kro says of an instance. The order is that of the findings. */
export const instanceStories: readonly Story[] = [
  ...identityStories,
  ...missingFieldStories,
  {
    id: 'resource/expression-failed',
    component: 'instance',
    supersedes: ['resource/instance-given-up', 'resource/nested-instance'],
    description: 'An expression fails with the values of an instance.',
    kinds: ['expression-failed', 'namespace-scope', 'condition-not-boolean', 'cel-invalid', 'type-mismatch'],
    title: (about) =>
      `${who(about)}: an expression of ${rgdWords(about)} fails${about.told.resource === null ? '' : ` in resource ${about.told.resource}`}: ${about.told.words}`,
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
      `${who(about)} waits for an object that is not there (${about.told.resource === null ? 'an external reference' : `external reference ${about.told.resource}`})`,
    detail: () => 'An externalRef of the RGD names an object that another step or controller has to create.',
    fix: (about) => [
      advice(
        `Create it before the instance, or correct name and namespace in the externalRef${about.told.resource === null ? '' : ` ${about.told.resource}`}.`,
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
    applies: ({ evidence, instance: { state } }) => state !== 'ACTIVE' || jobFailed(evidence),
  },
  ...refusedObjectStories,
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
  /suspended via (?<annotation>\S{1,300}) annotation/.exec(message)?.groups?.annotation ?? reconcileAnnotation

/** `Widget (shop.example.com/v1)`, as far as the message tells. */
function goneKind({ told: { message, words } }: Failing): string {
  const { version, kind } =
    /RESTMapping failed for (?<version>[^:\n]{1,300}?)(?:, Kind=(?<kind>\w{1,100}))?: /.exec(message)
      ?.groups ?? {}
  if (version === undefined) return words
  return kind === undefined ? version : `${kind} (${version.replace(/^\//, '')})`
}
