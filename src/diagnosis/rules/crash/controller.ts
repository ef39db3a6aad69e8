import { leaseName, readLease } from '../../../model/kro/controller.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Rule } from '../../finding.ts'
import { run } from '../../fix.ts'
import {
  controllerDeployment,
  controllerLease,
  controllerPods,
  isScaledToZero,
  kroNamespace,
  leaseState,
} from '../../reading/controller.ts'
import { namesIn } from '../../reading/names.ts'
import { quoteAt } from '../../reading/quotes.ts'
import { controllerLog } from '../../reading/text-sources.ts'

/** kro's controller reconciles nothing: it is scaled to zero, or does not lead. */
export const idleControllerRules: readonly Rule[] = [
  defineRule({
    id: 'crash/scaled-to-zero',
    component: 'install',
    description: "kro's Deployment is scaled to 0 replicas, so nothing is reconciled.",
    find(evidence) {
      const deployment = controllerDeployment(evidence)
      if (deployment === null || !isScaledToZero(evidence)) return []
      return [
        {
          title: `kro does not run: its Deployment ${deployment.metadata.name} is scaled to 0 replicas`,
          detail:
            'It was scaled down, or the chart was given deployment.replicaCount=0. RGDs and instances keep the state that they had.',
          object: nameOf(deployment),
          evidence: [quoteAt(evidence, 'deployments.apps', deployment, 'spec', 'replicas')],
          fix: [
            run(
              `kubectl scale deployment ${deployment.metadata.name} -n ${kroNamespace(evidence)} --replicas=1`,
            ),
          ],
        },
      ]
    },
  }),
  defineRule({
    id: 'crash/not-leading',
    component: 'controller',
    description: 'The controller runs, but does not hold its lease: it reconciles nothing.',
    find(evidence) {
      const running = controllerPods(evidence)
        .flatMap(containersOf)
        .some((container) => container.running)
      if (leaseState(evidence) !== 'lost' || !running) return []
      const lease = controllerLease(evidence)
      const waits = controllerLog(evidence, /attempting to acquire leader lease/i).slice(-1)
      return [
        {
          title: "kro's controller runs but is not the leader: it reconciles nothing",
          detail: `The Lease ${leaseName} ${stateOfLease(lease)}.`,
          object: `Lease/${kroNamespace(evidence)}/${leaseName}`,
          evidence: [
            ...waits.map(({ quote }) => quote),
            ...(lease === null
              ? []
              : [quoteAt(evidence, 'leases.coordination.k8s.io', lease, 'spec', 'renewTime')]),
          ],
          fix: [
            run(
              `kubectl logs -n ${kroNamespace(evidence)} -l ${namesIn(evidence).kroSelector} | grep -i lease`,
            ),
            run(`kubectl get lease ${leaseName} -n ${kroNamespace(evidence)} -o yaml`),
          ],
        },
      ]
    },
  }),
]

function stateOfLease(lease: KubeObject | null): string {
  if (lease === null) return 'does not exist'
  const { holder, seconds } = readLease(lease)
  return holder === ''
    ? 'has no holder'
    : `is held by ${holder}, and no pod of this controller renews it. If the holder has ended, another pod can take the Lease ${seconds} seconds after it was last renewed`
}
