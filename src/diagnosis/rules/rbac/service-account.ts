import type { Evidence } from '../../../evidence/evidence.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, type Fix, run } from '../../fix.ts'
import { accountsOfKro, rolesOfKro } from '../../reading/access.ts'
import { controllerAccount, controllerDeployment, kroNamespace } from '../../reading/controller.ts'
import { namesIn } from '../../reading/names.ts'
import { type Hit, quoteAt } from '../../reading/quotes.ts'
import { stepFailed } from '../../reading/steps.ts'
import { refusedReplicas } from '../../reading/text-sources.ts'
import { singlePermissionRules } from './permissions.ts'

/** Who the controller is to the API server. */
export const serviceAccountRules: readonly Rule[] = [
  defineRule({
    id: 'rbac/serviceaccount-missing',
    component: 'rbac',
    supersedes: singlePermissionRules,
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
      return [missingAccount(evidence, refused)]
    },
  }),
]

function missingAccount(evidence: Evidence, refused: readonly Hit[]): Match {
  const namespace = kroNamespace(evidence)
  // What the template of the Deployment asks for: a pod that runs may be of an earlier one.
  const account = refused[0]?.groups.account ?? controllerAccount(evidence)
  const deployment = controllerDeployment(evidence)
  return {
    title: `The ServiceAccount ${namespace}/${account} of the controller does not exist`,
    detail: 'Without it no pod can be made, and pods that run are no longer known to the API server.',
    object: `ServiceAccount/${namespace}/${account}`,
    evidence: [
      ...refused.slice(0, 2).map(({ quote }) => quote),
      ...(deployment === null
        ? []
        : [
            quoteAt(
              evidence,
              'deployments.apps',
              deployment,
              ...['spec', 'template', 'spec', 'serviceAccountName'],
            ),
          ]),
    ],
    fix: accountFixes(evidence, namespace, account),
  }
}

/** The account, or the one that the Deployment should name: only one that kro's roles are bound to may do anything. */
function accountFixes(evidence: Evidence, namespace: string, account: string): Fix[] {
  const { kroDeployment } = namesIn(evidence)
  const bound = accountsOfKro(evidence)
  const create = `kubectl create serviceaccount ${account} -n ${namespace}`
  const restart = `kubectl rollout restart deployment/${kroDeployment} -n ${namespace}`
  const role = rolesOfKro(evidence)[0]?.metadata.name
  const isBound = bound.includes(account)
  const other = isBound ? undefined : bound.find((name) => isThere(evidence, namespace, name))
  if (other !== undefined)
    return [
      run(
        `kubectl set serviceaccount deployment/${kroDeployment} ${other} -n ${namespace}   # the one that kro's role is bound to`,
      ),
      advice(
        'Chart: leave serviceAccount.name as it was, or let the chart make the new one (serviceAccount.create).',
      ),
    ]
  const bind =
    isBound || role === undefined
      ? []
      : [
          `kubectl create clusterrolebinding ${account} --clusterrole=${role} --serviceaccount=${namespace}:${account}`,
        ]
  return [
    run([create, ...bind, restart].join('; ')),
    advice('Chart: serviceAccount.create=true, and serviceAccount.name as the Deployment says.'),
  ]
}

const isThere = (evidence: Evidence, namespace: string, account: string): boolean =>
  evidence
    .objects('serviceaccounts')
    .some(({ metadata }) => metadata.name === account && metadata.namespace === namespace)
