import type { Evidence } from '../../../evidence/evidence.ts'
import { isIn } from '../../../evidence/lines.ts'
import { escapePattern } from '../../../model/escape-pattern.ts'
import { isMadeByKro } from '../../../model/kro/instance.ts'
import { kroLabels } from '../../../model/kro/labels.ts'
import { declares, rgdResource } from '../../../model/kro/rgd.ts'
import { condition, conditionsOf } from '../../../model/kubernetes/conditions.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { type KubeObject, kubectlRef, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { leaseState } from '../../reading/controller.ts'
import { failed } from '../../reading/failures.ts'
import { type Instance, inactiveRgds, rgdsOf, unsettledInstances } from '../../reading/kro-objects.ts'
import { namesIn } from '../../reading/names.ts'
import { groupsOf, lineOf, quoteAt } from '../../reading/quotes.ts'
import { controllerLog } from '../../reading/text-sources.ts'

/** What kro has not reached, or has stopped to try. */
export const unattendedRules: readonly Rule[] = [
  defineRule({
    id: 'resource/rgd-held-up',
    component: 'rgd',
    supersedes: ['resource/rgd-inactive'],
    description: 'An RGD is blocked by another one that fails (kro v0.7).',
    find: (evidence) => (evidence.run?.kroVersion?.startsWith('v0.7.') ? heldUp(evidence) : []),
  }),
  defineRule({
    id: 'resource/object-not-made',
    component: 'instance',
    description: 'kro reports an instance as ACTIVE, and an object of its template is not there.',
    patterns: [failed('object-not-made')],
    title: 'kro reports the instance of the smoke test as ACTIVE, but {object} is not there',
    detail:
      'The template names that object. A kro that works creates it before it reports the instance as ACTIVE: this build creates another object or none, or something deletes it.',
    fix: [
      run('kubectl get configmaps -n {kroNamespace} --show-labels   # what kro created instead'),
      run('kubectl logs -n {kroNamespace} -l {kroSelector} --tail=100'),
      advice('Compare the build with the release: install: release with the same kro-version.'),
    ],
    object: '{object}',
  }),
  defineRule({
    id: 'resource/crd-left-behind',
    component: 'crd',
    description: 'The CRD of a deleted RGD still exists, and makes another object fail.',
    find: (evidence) => leftBehind(evidence),
  }),
  defineRule({
    id: 'resource/instance-given-up',
    component: 'instance',
    supersedes: [
      'resource/instance-error',
      'resource/instance-not-ready',
      'resource/instance-ignored',
      'resource/nested-instance',
    ],
    description: 'kro has stopped retrying an instance after too many attempts.',
    find: (evidence) => unsettledInstances(evidence).flatMap((instance) => givenUp(evidence, instance)),
  }),
]

/** kubernetes-sigs/kro#886: in that version the queue of RGDs stops behind one that fails. */
function heldUp(evidence: Evidence): Match[] {
  const failing = inactiveRgds(evidence).find((rgd) =>
    conditionsOf(rgd).some(({ status, message }) => status === 'False' && message !== ''),
  )
  if (failing === undefined || leaseState(evidence) === 'lost') return []
  return inactiveRgds(evidence)
    .filter((rgd) => conditionsOf(rgd).length === 0)
    .map((rgd) => ({
      title: `RGD ${rgd.metadata.name} is not reconciled: the queue of kro is blocked by RGD ${failing.metadata.name}, which fails`,
      detail:
        'In kro v0.7 an RGD that fails can keep all others waiting until the controller is started again (kubernetes-sigs/kro#886).',
      object: nameOf(rgd),
      about: [nameOf(failing)],
      evidence: [
        quoteAt(evidence, rgdResource, rgd),
        quoteAt(evidence, rgdResource, failing, 'status', 'conditions', { status: 'False' }, 'message'),
      ],
      fix: [
        run(`kubectl delete rgd ${failing.metadata.name}; ${restart(evidence)}`),
        advice('Use a later kro.'),
      ],
    }))
}

const restart = (evidence: Evidence): string => {
  const { kroDeployment, kroNamespace } = namesIn(evidence)
  return `kubectl rollout restart deployment/${kroDeployment} -n ${kroNamespace}`
}

const skipped =
  /skipping CRD deletion because allowCRDDeletion is disabled.{0,500}"crd": ?"(?<crd>[^"]{1,300})"/

/**
 * kro leaves CRDs behind by default. Reported only where objects of that kind are created, or an RGD
 * declares it again without success; a warning, because what stumbles says itself what is wrong.
 */
function leftBehind(evidence: Evidence): Match[] {
  if (!evidence.listed(rgdResource)) return []
  const known = new Set(rgdsOf(evidence).map(({ metadata }) => metadata.name))
  return evidence.objects(crdResource).flatMap((crd) => {
    const rgd = crd.metadata.labels?.[kroLabels.rgd]
    if (!isMadeByKro(crd) || rgd === undefined || known.has(rgd)) return []
    const stumbles = stumblingOver(evidence, crd)
    if (stumbles === undefined) return []
    const logged = controllerLog(evidence, skipped).filter(({ groups }) => groups.crd === crd.metadata.name)
    return [
      {
        title: `The CRD ${crd.metadata.name} is left over from the RGD ${rgd}, which was deleted`,
        detail: `kro deletes no CRD unless config.allowCRDDeletion is true. Its kind is still served, and no controller reconciles its objects: ${stumbles}.`,
        object: nameOf(crd),
        severity: 'warning' as const,
        evidence: [
          quoteAt(evidence, crdResource, crd, 'metadata', 'labels', kroLabels.rgd),
          ...logged.slice(-1).map(({ quote }) => quote),
        ],
        fix: [
          run(`kubectl delete crd ${crd.metadata.name}   # and with it all its objects`),
          advice('config.allowCRDDeletion=true in `values`, before the RGD is deleted.'),
        ],
      },
    ]
  })
}

function stumblingOver(evidence: Evidence, crd: KubeObject): string | undefined {
  const claimant = inactiveRgds(evidence).find((rgd) =>
    conditionsOf(rgd).some(({ message }) =>
      message.includes(`${crd.metadata.name}: CRD is owned by another ResourceGraphDefinition`),
    ),
  )
  if (claimant !== undefined) return `${nameOf(claimant)} declares it again, without success`
  const isDeclared = rgdsOf(evidence).some((rgd) => declares(rgd, crd))
  // One that has a status was reconciled by some controller.
  const instance = unsettledInstances(evidence).find(
    ({ resource, state }) => resource === crd.metadata.name && state === null,
  )
  return isDeclared || instance === undefined ? undefined : `${nameOf(instance.object)} is one`
}

const dropped = /Dropping item from queue after max retries/

function givenUp(evidence: Evidence, { resource, object }: Instance): Match[] {
  const isIt = itemOf(object)
  const mine = controllerLog(evidence, dropped).filter((hit) => isIn(isIt, lineOf(evidence, hit.quote)))
  const last = mine.at(-1)
  if (last === undefined) return []
  const why = groupsOf(/"error": ?"(?<why>(?:[^"\\]|\\.)*)"/, lineOf(evidence, last.quote)).why
  const { name, namespace } = object.metadata
  return [
    {
      title: `kro has stopped retrying ${object.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}${why === undefined ? '' : `: ${why.replaceAll('\\"', '"')}`}`,
      detail:
        'After twenty attempts in a row an item is dropped from the queue. It is looked at again when the instance, its RGD or one ' +
        'of its objects changes, or when the controller restarts; the obstacle may be gone by now.',
      object: nameOf(object),
      evidence: [
        last.quote,
        quoteAt(
          evidence,
          resource,
          object,
          ...(condition(object, 'Ready') === null ? [] : ['status', 'state']),
        ),
      ],
      fix: [
        run(`kubectl annotate ${kubectlRef(object)} try-again="$(date +%s)" --overwrite`),
        run(restart(evidence)),
      ],
    },
  ]
}

/** kro logs the item as `default/demo` or as an object, depending on its logger. */
function itemOf({ metadata: { name, namespace = '' } }: KubeObject): RegExp {
  const [one, where] = [name, namespace].map(escapePattern)
  return new RegExp(
    `"item": ?(?:"${where}/${one}"|\\{(?=[^{}]{0,300}"name": ?"${one}")(?=[^{}]{0,300}"namespace": ?"${where}")|\\{(?=[^{}]{0,300}"Name": ?"${one}")(?=[^{}]{0,300}"Namespace": ?"${where}"))`,
  )
}
