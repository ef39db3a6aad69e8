import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { text, texts } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, kubectlRef, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import {
  finalizersOf,
  finalizerWords,
  foreignFinalizers,
  isForeign,
  quoteFinalizer,
  where,
} from '../../reading/deletions.ts'
import { instancesOf } from '../../reading/kro-objects.ts'
import { type StayingNamespace, stayingNamespaces } from '../../reading/namespaces.ts'
import { quoteAt, quoteCondition, quoteMessage } from '../../reading/quotes.ts'

/** Namespaces that are being deleted and stay: nothing can be made in them, and their name cannot be used again. */
export const namespaceRules: readonly Rule[] = [
  defineRule({
    id: 'resource/namespace-terminating',
    component: 'objects',
    supersedes: ['resource/namespace-missing'],
    description: 'The deletion of a namespace does not end.',
    find: (evidence) =>
      stayingNamespaces(evidence)
        .filter((staying) => !waitsForKro(evidence, staying))
        .map((staying) => terminating(evidence, staying)),
  }),
  defineRule({
    id: 'resource/namespace-waits-for-instance',
    component: 'instance',
    description: 'The deletion of a namespace waits for an instance in it.',
    find: (evidence) =>
      stayingNamespaces(evidence)
        .filter((staying) => waitsForKro(evidence, staying))
        .map((staying) => waitsForInstances(evidence, staying)),
  }),
]

const instancesIn = (evidence: Evidence, { namespace }: StayingNamespace) =>
  instancesOf(evidence).filter(({ object }) => object.metadata.namespace === namespace.metadata.name)

/** Nothing but instances is left, of which kro removes its finalizer. */
const waitsForKro = (evidence: Evidence, staying: StayingNamespace): boolean =>
  whyOf(staying) === null && instancesIn(evidence, staying).length > 0

interface Why {
  title: string
  detail: string
  quotes: (evidence: Evidence) => Quote[]
  fix: Fix[]
}

/** What holds a namespace, most exact first; null where its content merely remains. */
function whyOf(staying: StayingNamespace): Why | null {
  const { namespace, wait, held } = staying
  if (wait.discovery !== null) return notDiscovered(namespace, wait.discovery)
  if (held.length > 0) return heldByFinalizers(staying)
  const foreign = wait.finalizers.filter(isForeign)
  if (foreign.length > 0) return heldUnseen(staying, foreign)
  const own = [...foreignFinalizers(namespace), ...specFinalizers(namespace)]
  if (own.length > 0) return heldByItself(namespace, own)
  return wait.deletion === null ? null : notDeleted(namespace, wait.deletion)
}

const specFinalizers = (namespace: KubeObject): string[] =>
  texts(namespace, 'spec', 'finalizers').filter((finalizer) => finalizer !== 'kubernetes')

const says = (namespace: KubeObject, type: string) => (evidence: Evidence) => [
  quoteCondition(evidence, 'namespaces', namespace, type),
]

function notDiscovered(namespace: KubeObject, message: string): Why {
  const services = [...message.matchAll(/(?<![\w.-])(?<group>[a-z0-9.-]{1,253})\/(?<version>v\d\w{0,20}): /g)]
  const names = [...new Set(services.map(({ groups }) => `${groups?.version}.${groups?.group}`))]
  return {
    title: `an API of the cluster does not answer${names.length === 0 ? '' : ` (${names.slice(0, 3).join(', ')})`}, so that what is in it cannot be listed`,
    detail: `The namespace controller deletes nothing before it knows all kinds: ${message}`,
    // The namespace controller has two conditions for it.
    quotes: (evidence) => [quoteMessage(evidence, 'namespaces', namespace, message)],
    fix: [
      run('kubectl get apiservices   # which one is not Available?'),
      ...names
        .slice(0, 3)
        .map((name) => run(`kubectl delete apiservice ${name}   # or repair the service behind it`)),
    ],
  }
}

function heldByFinalizers({ held }: StayingNamespace): Why {
  const [first] = held
  const all = held
    .slice(0, 10)
    .map(({ object }) => `${object.kind} ${where(object.metadata)} has ${finalizersOf(object).join(', ')}`)
  return {
    title:
      first === undefined
        ? ''
        : `${first.object.kind} ${where(first.object.metadata)} in it has the ${finalizerWords(foreignFinalizers(first.object))}`,
    detail: `${all.join('; ')}. An object goes away once the controller that set its finalizer removes it; that controller is not there, or cannot delete what the object stands for.`,
    quotes: (evidence) =>
      held.slice(0, 3).map(({ resource, object }) => quoteFinalizer(evidence, resource, object)),
    fix: held.slice(0, 1).flatMap(({ object }) => finalizerFixes(object)),
  }
}

const finalizerFixes = (object: KubeObject): Fix[] => [
  run(`kubectl describe ${kubectlRef(object)}   # what its controller says; is that controller running?`),
  advice(
    `Last resort, may leave something behind outside of the cluster: kubectl patch ${kubectlRef(object)} --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'`,
  ),
]

/** The objects were not collected: the namespace itself says how many there are of which kind. */
function heldUnseen({ namespace, wait }: StayingNamespace, foreign: readonly string[]): Why {
  const left = wait.remaining.map(({ resource, count }) => `${count} of ${resource}`)
  const { name } = namespace.metadata
  return {
    title: `objects in it have the ${finalizerWords(foreign)} (${left.slice(0, 5).join(', ')})`,
    detail:
      'An object goes away once the controller that set its finalizer removes it; that controller is not there, or cannot delete what the object stands for.',
    quotes: (evidence) => [
      ...says(namespace, 'NamespaceFinalizersRemaining')(evidence),
      ...says(namespace, 'NamespaceContentRemaining')(evidence),
    ],
    fix: wait.remaining
      .slice(0, 3)
      .map(({ resource }) =>
        run(`kubectl get ${resource} -n ${name} -o yaml   # finalizers, and who serves them`),
      ),
  }
}

const heldByItself = (namespace: KubeObject, own: readonly string[]): Why => ({
  title: `it has the ${finalizerWords(own)} itself`,
  detail: 'Its content is gone. The finalizer was set by a controller, which also removes it.',
  quotes: (evidence) => [
    foreignFinalizers(namespace).length > 0
      ? quoteFinalizer(evidence, 'namespaces', namespace)
      : quoteAt(evidence, 'namespaces', namespace, 'spec', 'finalizers'),
  ],
  fix: [
    advice(`Start the controller that serves ${own.join(', ')}, or look why it does not finish.`),
    run(`kubectl get namespace ${namespace.metadata.name} -o yaml   # finalizers and conditions`),
  ],
})

const notDeleted = (namespace: KubeObject, message: string): Why => ({
  title: 'objects in it cannot be deleted',
  detail: `The namespace controller says: ${message}`,
  quotes: says(namespace, 'NamespaceDeletionContentFailure'),
  fix: [
    run(`kubectl get namespace ${namespace.metadata.name} -o yaml   # conditions`),
    advice(
      'Remove what refuses the deletion: a webhook or a policy for DELETE, or rights that were taken away.',
    ),
  ],
})

const isOne = (remaining: StayingNamespace['wait']['remaining']): boolean =>
  remaining.length === 1 && remaining[0]?.count === 1

/** Content that remains without any finalizer: pods that do not end, or a controller manager that does not run. */
const merelyRemains = ({ namespace, wait }: StayingNamespace): Why => ({
  title:
    wait.remaining.length === 0
      ? 'its conditions do not say what it waits for'
      : `${wait.remaining.map(({ resource, count }) => `${count} of ${resource}`).join(', ')} ${isOne(wait.remaining) ? 'is' : 'are'} still there`,
  detail: 'kube-controller-manager deletes what is in a namespace, and the namespace after it.',
  quotes: (evidence) =>
    wait.remaining.length === 0 ? [] : says(namespace, 'NamespaceContentRemaining')(evidence),
  fix: [
    ...wait.remaining
      .slice(0, 3)
      .map(({ resource }) => run(`kubectl get ${resource} -n ${namespace.metadata.name}   # what is left?`)),
    run('kubectl logs -n kube-system -l component=kube-controller-manager --tail=50'),
  ],
})

function terminating(evidence: Evidence, staying: StayingNamespace): Match {
  const { namespace } = staying
  const { title, detail, quotes, fix } = whyOf(staying) ?? merelyRemains(staying)
  return {
    title: `Namespace ${namespace.metadata.name} is being deleted and stays: ${title}`,
    detail: `${detail} Until it is gone nothing can be made in it, nor a namespace of that name.`,
    object: nameOf(namespace),
    about: staying.held.map(({ object }) => nameOf(object)),
    evidence: [
      ...quotes(evidence),
      quoteAt(evidence, 'namespaces', namespace, 'metadata', 'deletionTimestamp'),
    ],
    fix,
  }
}

function waitsForInstances(evidence: Evidence, staying: StayingNamespace): Match {
  const { namespace } = staying
  const instances = instancesIn(evidence, staying)
  const names = instances.map(({ object }) => `${object.kind} ${where(object.metadata)}`)
  return {
    title: `Namespace ${namespace.metadata.name} is being deleted and stays: ${names.slice(0, 3).join(', ')} in it ${names.length === 1 ? 'has' : 'have'} the finalizer kro.run/finalizer`,
    detail:
      'kro removes it once all that the instance made is gone: it has to run, with the RGD of that kind, until its instances are deleted.',
    object: nameOf(namespace),
    about: instances.map(({ object }) => nameOf(object)),
    evidence: [
      ...instances.slice(0, 3).map(({ resource, object }) => quoteFinalizer(evidence, resource, object)),
      quoteAt(evidence, 'namespaces', namespace, 'metadata', 'deletionTimestamp'),
    ],
    fix: instances
      .slice(0, 1)
      .map(({ object }) =>
        run(
          `kubectl get ${kubectlRef(object)} -o yaml   # state ${text(object, 'status', 'state') ?? '(none)'}: its conditions say what it waits for`,
        ),
      ),
  }
}
