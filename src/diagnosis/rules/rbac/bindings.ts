import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { list, text, texts } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import {
  bindingsOfController,
  bindingsOfOthers,
  clusterRoleBindings,
  clusterRoles,
  roleOf,
  rolesOfKro,
} from '../../reading/access.ts'
import {
  controllerAccount,
  controllerDeployment,
  kroNamespace,
  readyAllTheSame,
} from '../../reading/controller.ts'
import { denials } from '../../reading/denials.ts'
import { quoteIn } from '../../reading/quotes.ts'
import { stepFailed } from '../../reading/steps.ts'
import { refusedReplicas } from '../../reading/text-sources.ts'

/** Who the controller is to the API server, and what is bound to it at all. */
export const bindingRules: readonly Rule[] = [
  defineRule({
    id: 'rbac/serviceaccount-missing',
    component: 'rbac',
    supersedes: ['rbac/role-rule-missing', 'rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "The controller's ServiceAccount does not exist.",
    find(evidence) {
      const refused = refusedReplicas(evidence, /serviceaccount "(?<account>[^"]+)" not found/)
      const deployment = controllerDeployment(evidence)
      const gone =
        (deployment !== null || stepFailed(evidence, 'gate.rbac')) &&
        evidence.listed('serviceaccounts') &&
        !evidence
          .objects('serviceaccounts')
          .some(
            ({ metadata: { name, namespace } }) =>
              name === controllerAccount(evidence) && namespace === kroNamespace(evidence),
          )
      if (refused.length === 0 && !gone) return []
      return [
        missingAccount(
          evidence,
          refused.map(({ quote }) => quote),
        ),
      ]
    },
  }),
  defineRule({
    id: 'rbac/subject-mismatch',
    component: 'rbac',
    supersedes: ['rbac/role-rule-missing', 'rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "kro's role is bound to a ServiceAccount that is not the controller's.",
    find(evidence) {
      const proof = proofOfDenial(evidence)
      if (bindingsOfController(evidence).length > 0 || proof.length === 0) return []
      return bindingsOfOthers(evidence).map(({ resource, object }) =>
        mismatch(evidence, resource, object, proof),
      )
    },
  }),
  defineRule({
    id: 'rbac/role-missing',
    component: 'rbac',
    supersedes: ['rbac/role-rule-missing', 'rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "The role that the controller's binding refers to does not exist.",
    find(evidence) {
      const proof = proofOfDenial(evidence)
      if (proof.length === 0 || !evidence.listed(clusterRoles)) return []
      return bindingsOfController(evidence)
        .filter(
          (binding) =>
            text(binding.object, 'roleRef', 'kind') === 'ClusterRole' && roleOf(evidence, binding) === null,
        )
        .map(({ resource, object }) => ({
          title: `${nameOf(object)} refers to the ClusterRole ${text(object, 'roleRef', 'name')}, which does not exist`,
          detail:
            'A binding to a role that is not there grants nothing; Kubernetes accepts it without an error.',
          object: `ClusterRole/${text(object, 'roleRef', 'name')}`,
          evidence: [quoteIn(evidence, resource, object, '"roleRef":'), ...proof],
          fix: [
            `kubectl get clusterrole ${text(object, 'roleRef', 'name')}`,
            'Install the chart again: helm upgrade --install kro …',
          ],
        }))
    },
  }),
  defineRule({
    id: 'rbac/aggregated-role-empty',
    component: 'rbac',
    supersedes: ['rbac/role-rule-missing', 'rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "The controller's role is aggregated from others, and no ClusterRole has the label.",
    find(evidence) {
      const proof = proofOfDenial(evidence)
      if (proof.length === 0) return []
      return bindingsOfController(evidence).flatMap((binding) => {
        const role = roleOf(evidence, binding)
        if (role === null || role.aggregationRule === undefined || list(role, 'rules').length > 0) return []
        return [
          {
            title: `${nameOf(role)} has no rules: nothing is aggregated into it`,
            detail:
              'Its rules are copied from ClusterRoles with the label rbac.kro.run/aggregate-to-controller: "true" by ' +
              'kube-controller-manager. Either no role has the label, or that controller does not run.',
            object: nameOf(role),
            evidence: [quoteIn(evidence, clusterRoles, role, '"aggregationRule":'), ...proof],
            fix: [
              'kubectl label clusterrole kro:controller:static rbac.kro.run/aggregate-to-controller=true',
              'kubectl get pods -n kube-system -l component=kube-controller-manager',
            ],
          },
        ]
      })
    },
  }),
  defineRule({
    id: 'rbac/binding-missing',
    component: 'rbac',
    supersedes: ['rbac/role-rule-missing', 'rbac/aggregation-instance-kind', 'rbac/aggregation-child-kind'],
    description: "No binding names the controller's ServiceAccount: the API server denies all its requests.",
    find(evidence) {
      const proof = proofOfDenial(evidence)
      const known = evidence.listed(clusterRoleBindings)
      if (!known || proof.length === 0) return []
      if (bindingsOfController(evidence).length > 0 || bindingsOfOthers(evidence).length > 0) return []
      return [missingBinding(evidence, proof)]
    },
  }),
]

const isLog = ({ file }: Quote): boolean => file.includes('/logs/')

/** Lines that show that the controller is refused something now: what it met itself, then what the server answers. */
function proofOfDenial(evidence: Evidence): Quote[] {
  const denied = denials(evidence).filter(({ neededBy }) => neededBy === 'controller')
  // Of each thing one line first, since the same refusal comes every two seconds; a second one shows that it goes on.
  const logged = denied.map(({ quotes }) => quotes.filter(isLog))
  const met = [...logged.flatMap((own) => own.slice(0, 1)), ...logged.flatMap((own) => own.slice(1))].slice(
    0,
    2,
  )
  const answered = denied.flatMap(({ quotes }) => quotes.filter((quote) => !isLog(quote)))
  const sentences = answered.filter(({ text }) => text.startsWith('"answer":'))
  return [...met, ...(sentences.length > 0 ? sentences : met.length > 0 ? [] : answered)].slice(0, 4)
}

function missingAccount(evidence: Evidence, refused: Quote[]): Match {
  const [namespace, account] = [kroNamespace(evidence), controllerAccount(evidence)]
  const deployment = controllerDeployment(evidence)
  return {
    title: `The ServiceAccount ${namespace}/${account} of the controller does not exist`,
    detail: 'Without it no pod can be made, and pods that run are no longer known to the API server.',
    object: `ServiceAccount/${namespace}/${account}`,
    evidence: [
      ...refused.slice(0, 2),
      ...(deployment === null
        ? []
        : [quoteIn(evidence, 'deployments.apps', deployment, '"serviceAccountName":')]),
    ],
    fix: [
      `kubectl create serviceaccount ${account} -n ${namespace}   # then: kubectl rollout restart deployment/kro -n ${namespace}`,
      'Chart: serviceAccount.create=true, and serviceAccount.name as the Deployment says.',
    ],
  }
}

function mismatch(evidence: Evidence, resource: string, binding: KubeObject, proof: Quote[]): Match {
  const wanted = `${kroNamespace(evidence)}/${controllerAccount(evidence)}`
  const subjects = list(binding, 'subjects').map(
    (subject) => `${text(subject, 'namespace')}/${text(subject, 'name')}`,
  )
  return {
    title: `${nameOf(binding)} is for ${subjects.join(', ') || 'no subject'}, but the controller is ${wanted}`,
    detail:
      `The manifests were rendered for another namespace or name than the controller runs in. The API server denies all of its requests. ${readyAllTheSame(evidence)}`.trim(),
    object: nameOf(binding),
    evidence: [
      quoteIn(
        evidence,
        resource,
        binding,
        texts(binding, 'subjects').length === 0 ? '"namespace":' : '"subjects":',
      ),
      ...proof,
    ],
    fix: [
      `kubectl patch ${binding.kind.toLowerCase()} ${binding.metadata.name} --type=json -p '[{"op":"replace","path":"/subjects","value":[{"kind":"ServiceAccount","name":"${controllerAccount(evidence)}","namespace":"${kroNamespace(evidence)}"}]}]'`,
      `Render the manifests for the namespace they go to: helm template kro … --namespace ${kroNamespace(evidence)}`,
    ],
  }
}

function missingBinding(evidence: Evidence, proof: Quote[]): Match {
  const [namespace, account] = [kroNamespace(evidence), controllerAccount(evidence)]
  const aggregation = evidence.run?.rbacMode === 'aggregation'
  const unbound = rolesOfKro(evidence)[0]
  const role = unbound?.metadata.name ?? (aggregation ? 'kro:controller' : 'kro-cluster-role')
  const binding = aggregation ? 'kro:controller' : 'kro-cluster-role-binding'
  return {
    title: `No ClusterRoleBinding names the ServiceAccount ${namespace}/${account} of the controller`,
    detail: [
      'The API server denies all requests of the controller: it can neither renew its lease nor read the objects that it reconciles.',
      ...(unbound === undefined ? [] : [`The ClusterRole ${role} is there, and no binding refers to it.`]),
      readyAllTheSame(evidence),
    ]
      .join(' ')
      .trim(),
    object: `ClusterRoleBinding/${binding}`,
    evidence: [
      ...proof.filter(isLog),
      ...(unbound === undefined ? [] : [quoteIn(evidence, clusterRoles, unbound, `"name": "${role}"`)]),
      ...proof.filter((quote) => !isLog(quote)),
    ],
    fix: [
      `kubectl create clusterrolebinding ${binding} --clusterrole=${role} --serviceaccount=${namespace}:${account}`,
      'Or install the chart again, which makes it: helm upgrade --install kro …',
    ],
  }
}
