import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { list, text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, kubectlRef, nameOf } from '../../../model/kubernetes/object.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, run } from '../../fix.ts'
import {
  bindingsOfController,
  bindingsOfOthers,
  clusterRoleBindings,
  clusterRoles,
  roleOf,
  rolesOfKro,
} from '../../reading/access.ts'
import { controllerAccount, kroNamespace, readyAllTheSame } from '../../reading/controller.ts'
import { denials } from '../../reading/denials.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { singlePermissionRules } from './permissions.ts'

/** What is bound to the controller's ServiceAccount at all, and what the role allows. */
export const bindingRules: readonly Rule[] = [
  defineRule({
    id: 'rbac/subject-mismatch',
    component: 'rbac',
    supersedes: singlePermissionRules,
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
    supersedes: singlePermissionRules,
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
          evidence: [quoteAt(evidence, resource, object, 'roleRef', 'name'), ...proof],
          fix: [
            run(
              `kubectl get clusterrole ${text(object, 'roleRef', 'name')}   # is it there under another name?`,
            ),
            advice('Install the chart again (helm upgrade --install): it makes the role.'),
          ],
        }))
    },
  }),
  defineRule({
    id: 'rbac/aggregated-role-empty',
    component: 'rbac',
    supersedes: singlePermissionRules,
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
            evidence: [quoteAt(evidence, clusterRoles, role, 'aggregationRule'), ...proof],
            fix: [
              ...staticRoles(evidence).map((name) =>
                run(
                  `kubectl label clusterrole ${name} rbac.kro.run/aggregate-to-controller=true --overwrite`,
                ),
              ),
              run('kubectl get pods -n kube-system -l component=kube-controller-manager'),
            ],
          },
        ]
      })
    },
  }),
  defineRule({
    id: 'rbac/binding-missing',
    component: 'rbac',
    supersedes: singlePermissionRules,
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

/** Roles that should be aggregated into the controller's, by the name that kro's chart gives them. */
const staticRoles = (evidence: Evidence): string[] =>
  evidence
    .objects(clusterRoles)
    .map(({ metadata }) => metadata.name)
    .filter((name) => /kro.{0,200}:controller:static$/.test(name))

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

function mismatch(evidence: Evidence, resource: string, binding: KubeObject, proof: Quote[]): Match {
  const wanted = `${kroNamespace(evidence)}/${controllerAccount(evidence)}`
  // Users and groups have no namespace.
  const subjects = list(binding, 'subjects').map((subject) =>
    [text(subject, 'namespace'), text(subject, 'name')].filter((part) => part !== null).join('/'),
  )
  return {
    title: `${nameOf(binding)} is for ${subjects.join(', ') || 'no subject'}, but the controller is ${wanted}`,
    detail:
      `The manifests were rendered for another namespace or name than the controller runs in. The API server denies all of its requests. ${readyAllTheSame(evidence)}`.trim(),
    object: nameOf(binding),
    evidence: [
      quoteAt(evidence, resource, binding, 'subjects', 0, fieldThatDiffers(evidence, binding)),
      ...proof,
    ],
    fix: [
      // `add` also replaces subjects that are there; `replace` fails where there are none.
      run(
        `kubectl patch ${kubectlRef(binding)} --type=json -p '[{"op":"add","path":"/subjects","value":[{"kind":"ServiceAccount","name":"${controllerAccount(evidence)}","namespace":"${kroNamespace(evidence)}"}]}]'`,
      ),
      advice(
        `Render the manifests for the namespace that they go to: helm template with --namespace ${kroNamespace(evidence)}.`,
      ),
    ],
  }
}

/** What of the first subject is not the controller's. */
function fieldThatDiffers(evidence: Evidence, binding: KubeObject): string {
  const [subject] = list(binding, 'subjects')
  if (text(subject, 'kind') !== 'ServiceAccount') return 'kind'
  return text(subject, 'name') === controllerAccount(evidence) ? 'namespace' : 'name'
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
      ...(unbound === undefined ? [] : [quoteAt(evidence, clusterRoles, unbound)]),
      ...proof.filter((quote) => !isLog(quote)),
    ],
    fix: [
      run(
        `kubectl create clusterrolebinding ${binding} --clusterrole=${role} --serviceaccount=${namespace}:${account}`,
      ),
      advice('Or install the chart again, which makes it (helm upgrade --install).'),
    ],
  }
}
