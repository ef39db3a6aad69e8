import type { Evidence } from '../../../evidence/evidence.ts'
import { generatedKind, rgdResource } from '../../../model/kro/rgd.ts'
import { groupOf } from '../../../model/kubernetes/api-path.ts'
import { isOwnGroup } from '../../../model/kubernetes/builtin-kinds.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { field, list, text } from '../../../model/kubernetes/fields.ts'
import type { Kind } from '../../../model/kubernetes/kind.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import { knownKinds, rgdsOf, unsettledInstances } from '../../reading/kro-objects.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { prerequisiteFor } from './projects.ts'

/** Kinds of templates that the cluster had when kro accepted the RGD. */
export const templateKindRules: readonly Rule[] = [
  defineRule({
    id: 'resource/kind-of-rgd-gone',
    component: 'crd',
    description: 'The CRD of a kind in the templates of an RGD was deleted after kro had accepted the RGD.',
    find: (evidence) =>
      evidence.listed(crdResource)
        ? rgdsOf(evidence)
            .filter((rgd) => text(rgd, 'status', 'state') === 'Active')
            .flatMap((rgd) => goneOf(evidence, rgd))
        : [],
  }),
]

/**
 * Only where an instance has no status because of it: kro reads the kinds when it accepts an RGD, and not again. What kro says in
 * the status of others is read by the rules of instances.
 */
function goneOf(evidence: Evidence, rgd: KubeObject): Match[] {
  const own = generatedKind(rgd)
  const waiting = unsettledInstances(evidence).filter(
    ({ object, state }) =>
      state === null &&
      object.metadata.deletionTimestamp === undefined &&
      object.apiVersion === own?.apiVersion &&
      object.kind === own?.kind,
  )
  if (waiting.length === 0) return []
  const resources = list(rgd, 'spec', 'resources')
  return resources.flatMap((resource, place) => {
    const part = field(resource, 'template') === undefined ? 'externalRef' : 'template'
    const apiVersion = text(resource, part, 'apiVersion') ?? ''
    const kind = text(resource, part, 'kind') ?? ''
    if (isServed(evidence, { apiVersion, kind })) return []
    const prerequisite = prerequisiteFor(apiVersion, kind)
    return [
      {
        title: `RGD ${rgd.metadata.name} needs ${kind} (${apiVersion}) for its resource ${text(resource, 'id')}, and the cluster no longer has that kind`,
        detail:
          'Its CRD was there when kro accepted the RGD, and was deleted since. The RGD stays Active, and its instances are not reconciled.',
        object: nameOf(rgd),
        about: waiting.map(({ object }) => nameOf(object)),
        evidence: [
          quoteAt(evidence, rgdResource, rgd, 'spec', 'resources', place, part, 'kind'),
          ...waiting.slice(0, 2).map(({ resource: of, object }) => quoteAt(evidence, of, object)),
        ],
        fix: [
          run(
            `kubectl api-resources --api-group=${groupOf(apiVersion)}   # the kinds of that group that are left`,
          ),
          advice('Install the CRD again; kro reconciles the instances by itself.'),
          ...(prerequisite === null
            ? []
            : [advice(`In setup-kro: input prerequisites, an entry ${prerequisite}`)]),
        ],
      },
    ]
  })
}

/** Kinds of Kubernetes itself, of CRDs, and of API servers that are registered beside it. */
function isServed(evidence: Evidence, { apiVersion, kind }: Kind): boolean {
  if (kind === '' || isOwnGroup(apiVersion)) return true
  const { declared, defined } = knownKinds(evidence)
  const [group = '', version = ''] = apiVersion.split('/', 2)
  return (
    [...declared, ...defined].some((one) => one.apiVersion === apiVersion && one.kind === kind) ||
    evidence
      .objects('apiservices.apiregistration.k8s.io')
      .some(
        (service) =>
          service.metadata.name === `${version}.${group}` && field(service, 'spec', 'service') !== undefined,
      )
  )
}
