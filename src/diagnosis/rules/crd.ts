import type { Evidence } from '../../evidence/evidence.ts'
import { kroGroup, rgdResource, rgdsDeclaring } from '../../model/kro/rgd.ts'
import { groupOf } from '../../model/kubernetes/api-path.ts'
import { condition } from '../../model/kubernetes/conditions.ts'
import { crdResource } from '../../model/kubernetes/crd.ts'
import { text } from '../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../model/kubernetes/object.ts'
import { defineRule } from '../define-rule.ts'
import type { Match, Rule } from '../finding.ts'
import { advice, type Fix, run } from '../fix.ts'
import { failed } from '../reading/failures.ts'
import { belongsToManifests, rgdsOf } from '../reading/kro-objects.ts'
import { stayingNamespaces } from '../reading/namespaces.ts'
import { hits, quoteAt, quoteCondition } from '../reading/quotes.ts'
import { jobFailed } from '../reading/steps.ts'
import { failedStepLog } from '../reading/text-sources.ts'
import { elsewhereHints } from './resource/missing-kinds.ts'

/** CustomResourceDefinitions that kro generates or users bring, and the APIs beside them. */
export const crdRules: readonly Rule[] = [
  defineRule({
    id: 'crd/kind-not-there-yet',
    component: 'steps',
    supersedes: [
      'deploy/nothing-applied',
      'deploy/wait-too-early',
      'deploy/wait-timed-out',
      'deploy/helm-timed-out',
      'deploy/kind-wait-timed-out',
      'deploy/progress-deadline',
    ],
    description: 'An object was applied before the CRD of its kind existed.',
    patterns: [
      [failedStepLog(), /no matches for kind "(?<kind>\w+)" in version "(?<version>[^"]+)"/],
      failed('kind-not-served'),
      [
        failedStepLog(),
        /the server could not find the requested resource \((?:get|post|patch) (?<kind>[\w.]+)\)/,
      ],
      // kubectl get, wait, delete (cli-runtime, pkg/resource/builder.go).
      [failedStepLog(), /the server doesn't have a resource type "(?<kind>[\w.-]{1,253})"/],
    ],
    title:
      'The cluster does not know the kind {kind} ({version|in a version that the client does not name}) yet',
    detail:
      'kro makes the CRD of an RGD when it accepts the RGD, some seconds after it was applied; other CRDs have to be installed first.',
    fix: (evidence, { kind = '', version = '' }) => [
      // resource/kind-misnamed reports one of the same group.
      ...elsewhereHints(evidence, { apiVersion: version, kind }).map((hint) => hint.fix),
      ...declaring(evidence, kind, version).map((rgd) =>
        run(
          `kubectl wait rgd/${rgd.metadata.name} --for=jsonpath='{.status.state}'=Active --timeout=1m   # then apply the instance`,
        ),
      ),
      ...undeclared(evidence, kind, version),
      advice('Give both to `manifests`: setup-kro applies them in order of need and waits.'),
    ],
    object: 'Kind/{kind}',
  }),
  defineRule({
    id: 'crd/stored-version-removed',
    component: 'crd',
    description:
      'A CRD of an earlier installation stores objects in a version that the new one does not have.',
    patterns: [
      [
        failedStepLog(),
        /status\.storedVersions\[\d+\]: Invalid value: "(?<version>[^"]{1,63})": missing from spec\.versions/,
      ],
    ],
    title:
      'A CRD cannot be updated: its objects are stored in version {version}, which the new CRD does not have',
    detail: 'The cluster was used with another version before.',
    fix: [
      advice(
        'Start with a fresh cluster, or migrate the stored objects and remove {version} from status.storedVersions.',
      ),
    ],
  }),
  defineRule({
    id: 'crd/annotation-too-long',
    component: 'crd',
    description: 'A manifest is too large for the annotation that kubectl apply writes.',
    patterns: [
      [
        failedStepLog(),
        /(?:The \S{1,300} "(?<name>[^"]{1,300})" is invalid: )?metadata\.annotations: Too long: (?:may not be more than|must have at most) 262144 bytes/,
      ],
    ],
    title: 'The manifest {name|of a CRD} is too large for kubectl apply',
    detail:
      "Client-side apply keeps the whole manifest in an annotation of at most 256 KiB. kro's own CRDs are far smaller.",
    fix: [
      advice(
        'Apply it with kubectl apply --server-side, which writes no such annotation, or with kubectl create.',
      ),
    ],
    object: 'CustomResourceDefinition/{name|?}',
  }),
  defineRule({
    id: 'crd/names-conflict',
    component: 'crd',
    description: 'Two CRDs claim the same names.',
    find: (evidence) =>
      evidence
        .objects(crdResource)
        .filter((crd) => condition(crd, 'NamesAccepted')?.status === 'False')
        .map((crd) => nameConflict(evidence, crd)),
  }),
  defineRule({
    id: 'crd/terminating',
    component: 'crd',
    description: 'A CRD is stuck in Terminating.',
    find: (evidence) =>
      jobFailed(evidence)
        ? evidence
            .objects(crdResource)
            .filter(({ metadata }) => metadata.deletionTimestamp !== undefined)
            .map((crd) => terminating(evidence, crd))
        : [],
  }),
  defineRule({
    id: 'crd/api-group-unavailable',
    component: 'crd',
    supersedes: ['resource/kind-not-installed'],
    description: 'An aggregated API does not answer, and discovery fails with it.',
    find(evidence) {
      const disturbs =
        jobFailed(evidence) ||
        rgdsOf(evidence).some((rgd) => text(rgd, 'status', 'state') !== 'Active') ||
        stayingNamespaces(evidence).some(({ wait }) => wait.discovery !== null)
      return evidence
        .objects('apiservices.apiregistration.k8s.io')
        .filter((service) => condition(service, 'Available')?.status === 'False')
        .filter((service) => disturbs || belongsToManifests(evidence, service))
        .map((service) => unavailable(evidence, service))
    },
  }),
]

/** RGDs of which kro makes this kind. @param version apiVersion that a tool asked for; empty where it names none */
const declaring = (evidence: Evidence, kind: string, version: string): readonly KubeObject[] =>
  rgdsDeclaring(rgdsOf(evidence), kind, version === '' ? null : groupOf(version))

/** In kro's own group all kinds but kro's are those of RGDs. */
const undeclared = (evidence: Evidence, kind: string, version: string): Fix[] =>
  groupOf(version) === kroGroup &&
  evidence.listed(rgdResource) &&
  declaring(evidence, kind, version).length === 0
    ? [
        advice(
          `No RGD of the cluster declares ${kind}: apply the one that does, or correct the kind (kubectl get rgd).`,
        ),
      ]
    : []

function nameConflict(evidence: Evidence, crd: KubeObject): Match {
  const conflict = condition(crd, 'NamesAccepted')
  return {
    title: `The CRD ${crd.metadata.name} is not accepted: another CRD has its names`,
    detail: conflict?.message ?? 'Its names are taken.',
    object: nameOf(crd),
    evidence: [quoteCondition(evidence, crdResource, crd, 'NamesAccepted', 'reason')],
    fix: [
      advice('Change the kind (and with it the plural) in the RGD, or delete the other CRD: kubectl get crd'),
    ],
  }
}

function terminating(evidence: Evidence, crd: KubeObject): Match {
  return {
    title: `The CRD ${crd.metadata.name} is stuck in Terminating: objects of its kind still exist`,
    detail:
      'Objects of this kind have a finalizer that a controller has to remove; for the kinds that kro generated that is kro itself.',
    object: nameOf(crd),
    evidence: [quoteAt(evidence, crdResource, crd, 'metadata', 'deletionTimestamp')],
    fix: [
      run(`kubectl get ${crd.metadata.name} -A   # delete these while kro still runs`),
      advice('Last resort: remove their finalizer kro.run/finalizer.'),
    ],
  }
}

function unavailable(evidence: Evidence, service: KubeObject): Match {
  const available = condition(service, 'Available')
  const resource = 'apiservices.apiregistration.k8s.io'
  const logged = hits(
    evidence,
    evidence.logs.map(({ file }) => file),
    /unable to retrieve the complete list of server APIs|stale GroupVersion discovery/,
    1,
  )
  return {
    title: `The API ${service.metadata.name} is registered, but does not answer (${available?.reason})`,
    detail: `${available?.message ?? ''} kro asks the server for all its APIs; one that fails makes every RGD Inactive.`,
    object: nameOf(service),
    evidence: [
      quoteCondition(evidence, resource, service, 'Available', 'reason'),
      ...logged.map(({ quote }) => quote),
    ],
    fix: [run(`kubectl delete apiservice ${service.metadata.name}   # or repair the service behind it`)],
  }
}
