import type { Evidence } from '../../../evidence/evidence.ts'
import { generatedGroup } from '../../../model/kro/rgd.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { list, text, texts } from '../../../model/kubernetes/fields.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import {
  bindingsOfController,
  clusterRoleBindings,
  permission,
  permissionArguments,
} from '../../reading/access.ts'
import { controllerAccount, kroNamespace } from '../../reading/controller.ts'
import { type Denial, denials } from '../../reading/denials.ts'
import { inactiveRgds, rgdsOf, unsettledInstances } from '../../reading/kro-objects.ts'
import { controllerLog, failedStepLog, unhealthyMessages } from '../../reading/text-sources.ts'

const needs = /attempting to grant RBAC permissions not currently held/

/** Single permissions that the controller's role lacks. */
export const permissionRules: readonly Rule[] = [
  defineRule({
    id: 'rbac/role-rule-missing',
    component: 'rbac',
    supersedes: ['rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "The controller's role lacks permissions that kro always needs.",
    find: (evidence) =>
      deniedPermission(
        evidence,
        isBound(evidence) ? denials(evidence).filter((denial) => kindOf(evidence, denial) === 'own') : [],
        {
          title: (what) => `The controller's role lacks what kro needs: ${what}`,
          detail:
            'kro watches these itself. Without them it cannot lead, or it exits after two minutes because its caches do not fill.',
        },
      ),
  }),
  defineRule({
    id: 'rbac/aggregation-instance-kind',
    component: 'rbac',
    supersedes: ['rbac/aggregation-child-kind'],
    description: 'The controller is not allowed to watch the kind that an RGD declares.',
    find: (evidence) =>
      inactiveRgds(evidence).length === 0 && unsettledInstances(evidence).length === 0
        ? []
        : deniedPermission(
            evidence,
            denials(evidence).filter((denial) => kindOf(evidence, denial) === 'instance'),
            {
              title: (what) =>
                `The controller may not watch the kind of an RGD: ${what}${otherPlurals(evidence)}`,
              detail:
                'In aggregation mode every kind that an RGD declares needs a ClusterRole of its own. Without it the RGD gets ' +
                'ControllerReady=False after 30 seconds, and its instances have no status at all.',
            },
          ),
  }),
  defineRule({
    id: 'rbac/aggregation-child-kind',
    component: 'rbac',
    description: 'The controller is not allowed to manage a kind among the resources of an RGD.',
    find: (evidence) =>
      unsettledInstances(evidence).length === 0 && inactiveRgds(evidence).length === 0
        ? []
        : deniedPermission(
            evidence,
            denials(evidence).filter((denial) => kindOf(evidence, denial) === 'child'),
            {
              title: (what) => `The controller is not allowed to manage the objects of an RGD: ${what}`,
              detail:
                'In aggregation mode every kind among the resources of an RGD needs a rule. Instances get the state ERROR without it.',
            },
          ),
  }),
  defineRule({
    id: 'rbac/escalation-refused',
    component: 'rbac',
    description: 'A user tries to grant permissions that they do not have themselves.',
    patterns: [
      [failedStepLog(), needs],
      [unhealthyMessages, needs],
      [controllerLog, needs],
    ],
    title:
      'A Role or binding was denied: it grants permissions that its creator does not have (privilege escalation)',
    detail:
      'Kubernetes lets users grant only permissions that they have. In aggregation mode this concerns RGDs that make Roles; on ' +
      'shared clusters, installers that are not cluster-admin.',
    fix: [
      advice('Grant the maker the same rules, or the verbs `escalate` and `bind` on roles and clusterroles.'),
    ],
  }),
]

/**
 * Roles for the kind of an RGD under a plural that is not kro's: kro makes the plural (Podinfo → podinfoes, Memo → memoes;
 * github.com/gobuffalo/flect), people write another one into the role.
 */
function otherPlurals(evidence: Evidence): string {
  const denied = denials(evidence).filter((denial) => kindOf(evidence, denial) === 'instance')
  const found = denied.flatMap(({ group, resource }) =>
    evidence.objects('clusterroles.rbac.authorization.k8s.io').flatMap((role) =>
      role.metadata.labels?.['rbac.kro.run/aggregate-to-controller'] !== 'true'
        ? []
        : list(role, 'rules')
            .filter((rule) => texts(rule, 'apiGroups').includes(group))
            .flatMap((rule) => texts(rule, 'resources'))
            .filter(
              (named) =>
                !named.includes('/') && named !== resource && isPluralOf(evidence, named, resource, group),
            )
            .map(
              (named) =>
                `; the ClusterRole ${role.metadata.name} names ${named}, and kro calls the kind ${resource}`,
            ),
    ),
  )
  return [...new Set(found)].slice(0, 2).join('')
}

/** Whether both words can be plurals of one kind that an RGD declares. */
const isPluralOf = (evidence: Evidence, named: string, resource: string, group: string): boolean =>
  rgdsOf(evidence)
    .filter((rgd) => (text(rgd, 'spec', 'schema', 'group') ?? 'kro.run') === group)
    .map((rgd) => (text(rgd, 'spec', 'schema', 'kind') ?? '').toLowerCase())
    .some((kind) => {
      const stem = kind.slice(0, Math.max(3, kind.length - 2))
      return (
        kind.length > 2 &&
        resource.startsWith(stem) &&
        named.startsWith(stem) &&
        named.length <= kind.length + 3
      )
    })

/** Without any binding all is denied, and single permissions are not what is missing. */
const isBound = (evidence: Evidence): boolean =>
  !evidence.listed(clusterRoleBindings) || bindingsOfController(evidence).length > 0

/** Resources of kro itself and of the machinery that it runs on. */
const ownGroups = ['internal.kro.run', 'coordination.k8s.io', 'apiextensions.k8s.io', 'events.k8s.io']

function kindOf(evidence: Evidence, { group, resource, neededBy }: Denial): 'own' | 'instance' | 'child' {
  const generated = evidence
    .objects(crdResource)
    .some(
      ({ metadata }) =>
        metadata.name === `${resource}.${group}` && metadata.name !== 'resourcegraphdefinitions.kro.run',
    )
  const declared = rgdsOf(evidence).some(
    (rgd) =>
      generatedGroup(rgd) === group &&
      resource.startsWith((text(rgd, 'spec', 'schema', 'kind') ?? '?').toLowerCase()),
  )
  if (resource === 'resourcegraphdefinitions' || ownGroups.includes(group)) return 'own'
  if (declared || (generated && group === 'kro.run')) return 'instance'
  return neededBy === 'controller' && evidence.access !== null && isAsked(evidence, group, resource)
    ? 'own'
    : 'child'
}

/** Whether the collector asked for it on behalf of the controller itself. */
const isAsked = (evidence: Evidence, group: string, resource: string): boolean =>
  evidence.access?.checks.some(
    (check) => check.neededBy === 'controller' && check.group === group && check.resource === resource,
  ) ?? false

/** One finding for all of them: one ClusterRole repairs it. */
function deniedPermission(
  evidence: Evidence,
  denied: readonly Denial[],
  words: { title: (what: string) => string; detail: string },
): Match[] {
  const [first] = denied
  if (first === undefined) return []
  const names = [...new Set(denied.map(permission))]
  const shown = names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '')
  const proof = denied.flatMap(({ quotes }) => quotes)
  return [
    {
      title: words.title(shown),
      detail: words.detail,
      object: `ServiceAccount/${kroNamespace(evidence)}/${controllerAccount(evidence)}`,
      evidence: proof
        .sort((a, b) => Number(b.file.includes('/logs/')) - Number(a.file.includes('/logs/')))
        .slice(0, 5),
      fix: [
        run(clusterRole(evidence, denied)),
        run(
          `kubectl auth can-i ${permissionArguments(first)} --as=system:serviceaccount:${kroNamespace(evidence)}:${controllerAccount(evidence)}`,
        ),
      ],
    },
  ]
}

/** The ClusterRole that grants it, ready to apply. */
function clusterRole(evidence: Evidence, denied: readonly Denial[]): string {
  const byResource = new Map<string, Denial[]>()
  for (const denial of denied) {
    const key = `${denial.group}/${denial.resource}`
    byResource.set(key, [...(byResource.get(key) ?? []), denial])
  }
  const rules = [...byResource.values()].map((all) => {
    const { group, resource } = all[0] ?? { group: '', resource: '' }
    const resources =
      group === 'kro.run'
        ? [resource, `${resource}/status`, `${resource}/finalizers`]
        : [
            ...new Set(
              all.map(({ subresource }) => (subresource === null ? resource : `${resource}/${subresource}`)),
            ),
          ]
    return `  - {apiGroups: ["${group}"], resources: [${resources.join(', ')}], verbs: ["*"]}`
  })
  return [
    'kubectl apply -f - <<EOF',
    'apiVersion: rbac.authorization.k8s.io/v1',
    'kind: ClusterRole',
    'metadata:',
    '  name: kro:controller:more',
    '  labels: {rbac.kro.run/aggregate-to-controller: "true"}',
    'rules:',
    ...rules,
    'EOF',
    ...(evidence.run?.rbacMode === 'aggregation'
      ? []
      : [
          `kubectl create clusterrolebinding kro-more --clusterrole=kro:controller:more --serviceaccount=${kroNamespace(evidence)}:${controllerAccount(evidence)}`,
        ]),
  ].join('\n')
}
