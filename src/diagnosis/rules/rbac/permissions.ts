import type { Evidence } from '../../../evidence/evidence.ts'
import { kroLabels } from '../../../model/kro/labels.ts'
import { generatedCrds, generatedGroup, kroGroup } from '../../../model/kro/rgd.ts'
import { crdResource } from '../../../model/kubernetes/crd.ts'
import { list, text, texts } from '../../../model/kubernetes/fields.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import {
  bindingsOfController,
  clusterRoleBindings,
  clusterRoles,
  permission,
  permissionArguments,
} from '../../reading/access.ts'
import { controllerAccount, kroNamespace } from '../../reading/controller.ts'
import { type Denial, denials } from '../../reading/denials.ts'
import { inactiveRgds, rgdsOf, unsettledInstances } from '../../reading/kro-objects.ts'
import { controllerLog, failedStepLog, unhealthyMessages } from '../../reading/text-sources.ts'

const needs = /attempting to grant RBAC permissions not currently held/

/** Ids of rules that name one permission after the other, where the account or its role is not there at all. */
export const singlePermissionRules: readonly Rule['id'][] = [
  'rbac/role-rule-missing',
  'rbac/aggregation-instance-kind',
  'rbac/aggregation-child-kind',
]

/** Single permissions that the controller's role lacks. */
export const permissionRules: readonly Rule[] = [
  defineRule({
    id: 'rbac/role-rule-missing',
    component: 'rbac',
    supersedes: ['rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "The controller's role lacks permissions that kro always needs.",
    find: (evidence) =>
      deniedPermission(evidence, isBound(evidence) ? deniedOf(evidence, 'own') : [], {
        title: (what) => `The controller's role lacks what kro needs: ${what}`,
        detail:
          'kro watches these itself. Without them it cannot lead, or it exits after two minutes because its caches do not fill.',
      }),
  }),
  defineRule({
    id: 'rbac/aggregation-instance-kind',
    component: 'rbac',
    supersedes: ['rbac/aggregation-child-kind'],
    description: 'The controller is not allowed to watch the kind that an RGD declares.',
    find: (evidence) =>
      inactiveRgds(evidence).length === 0 && unsettledInstances(evidence).length === 0
        ? []
        : deniedPermission(evidence, deniedOf(evidence, 'instance'), {
            title: (what) =>
              `The controller may not watch the kind of an RGD: ${what}${otherPlurals(evidence)}`,
            detail:
              'In aggregation mode every kind that an RGD declares needs a ClusterRole of its own. Without it the RGD gets ' +
              'ControllerReady=False after 30 seconds, and its instances have no status at all.',
          }),
  }),
  defineRule({
    id: 'rbac/aggregation-child-kind',
    component: 'rbac',
    description: 'The controller is not allowed to manage a kind among the resources of an RGD.',
    find: (evidence) =>
      unsettledInstances(evidence).length === 0 && inactiveRgds(evidence).length === 0
        ? []
        : deniedPermission(evidence, deniedOf(evidence, 'child'), {
            title: (what) => `The controller is not allowed to manage the objects of an RGD: ${what}`,
            detail:
              'In aggregation mode every kind among the resources of an RGD needs a rule. Instances get the state ERROR without it.',
          }),
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
      advice(
        'Grant the creator the same rules, or the verbs `escalate` and `bind` on roles and clusterroles.',
      ),
    ],
  }),
]

/**
 * Roles for the kind of an RGD under a plural that is not kro's: kro makes the plural (Podinfo → podinfoes, Memo → memoes;
 * github.com/gobuffalo/flect), people write another one into the role.
 */
function otherPlurals(evidence: Evidence): string {
  const found = deniedOf(evidence, 'instance').flatMap(({ group, resource }) => {
    const kinds = declaredKinds(evidence, group).filter((kind) => canBePlural(resource, kind))
    return evidence
      .objects(clusterRoles)
      .filter(({ metadata }) => metadata.labels?.[kroLabels.aggregate] === 'true')
      .flatMap((role) =>
        list(role, 'rules')
          .filter((rule) => texts(rule, 'apiGroups').includes(group))
          .flatMap((rule) => texts(rule, 'resources'))
          .filter((named) => named !== resource && kinds.some((kind) => canBePlural(named, kind)))
          .map(
            (named) =>
              `; the ClusterRole ${role.metadata.name} names ${named}, and kro calls the kind ${resource}`,
          ),
      )
  })
  return [...new Set(found)].slice(0, 2).join('')
}

/** The kinds that RGDs declare in a group, in lower case. */
const declaredKinds = (evidence: Evidence, group: string): string[] =>
  rgdsOf(evidence)
    .filter((rgd) => generatedGroup(rgd) === group)
    .flatMap((rgd) => text(rgd, 'spec', 'schema', 'kind')?.toLowerCase() ?? [])

/** Whether a word can be a plural of a kind: its last letters may change (Policy → policies). */
const canBePlural = (word: string, kind: string): boolean =>
  word.startsWith(kind.slice(0, Math.max(3, kind.length - 2))) &&
  word.length <= kind.length + 3 &&
  !word.includes('/')

/** Without any binding all is denied, and single permissions are not what is missing. */
const isBound = (evidence: Evidence): boolean =>
  !evidence.listed(clusterRoleBindings) || bindingsOfController(evidence).length > 0

/** Resources of kro itself and of the machinery that it runs on. */
const ownGroups = ['internal.kro.run', 'coordination.k8s.io', 'apiextensions.k8s.io', 'events.k8s.io']

function kindOf(evidence: Evidence, { group, resource }: Denial): 'own' | 'instance' | 'child' {
  if (resource === 'resourcegraphdefinitions' || ownGroups.includes(group)) return 'own'
  if (isAsked(evidence, group, resource)) return 'own'
  const generated = generatedCrds(evidence.objects(crdResource), rgdsOf(evidence)).some(
    ({ metadata }) => metadata.name === `${resource}.${group}`,
  )
  const declared = declaredKinds(evidence, group).some((kind) => canBePlural(resource, kind))
  return generated || declared ? 'instance' : 'child'
}

const deniedOf = (evidence: Evidence, kind: ReturnType<typeof kindOf>): Denial[] =>
  denials(evidence).filter((denial) => kindOf(evidence, denial) === kind)

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
  const grants = new Map<string, { group: string; resource: string; named: Set<string> }>()
  for (const { group, resource, subresource } of denied) {
    const key = `${group}/${resource}`
    const grant = grants.get(key) ?? { group, resource, named: new Set<string>() }
    grants.set(key, grant)
    grant.named.add(subresource === null ? resource : `${resource}/${subresource}`)
  }
  const rules = [...grants.values()].map(({ group, resource, named }) => {
    const resources =
      group === kroGroup ? [resource, `${resource}/status`, `${resource}/finalizers`] : [...named]
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
