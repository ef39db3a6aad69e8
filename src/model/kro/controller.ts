import { list, number, text, texts } from '../kubernetes/fields.ts'
import type { KubeObject } from '../kubernetes/object.ts'
import { selects } from '../kubernetes/selectors.ts'

/** LeaderElectionID of kro (cmd/controller/main.go, v0.1.0 to v0.9.4). */
export const leaseName = 'controller.kro.run'

/** What the chart labels kro's objects with, whatever the release is named (helm/templates/_helpers.tpl). */
const chartLabels = { 'app.kubernetes.io/name': 'kro' }

/** Seconds that a lease lasts which does not say it (default of controller-runtime, pkg/manager). */
const leaseSeconds = 15

/** The controller's Deployment, as it was applied or found. */
export interface Controller {
  namespace: string
  deployment: string
  serviceAccount: string
  /** kro elects a leader by default since v0.5.0; without it a Ready pod is all that can be seen before the smoke test. */
  leaderElection: boolean
  leaseNamespace: string
}

/** kro's Deployment: the one that the chart labels, else the one that is named `kro`. null: there is none. */
export function findDeployment(deployments: readonly KubeObject[], namespace: string): KubeObject | null {
  const here = deployments.filter(({ metadata }) => metadata.namespace === namespace)
  return (
    here.find(({ metadata }) => selects({ matchLabels: chartLabels }, metadata.labels)) ??
    here.find(({ metadata }) => metadata.name === 'kro') ??
    null
  )
}

/**
 * The pods of kro's Deployment, by its selector, those that are being deleted included; of one that is not there, the
 * pods that the chart labels.
 */
export function findPods(
  pods: readonly KubeObject[],
  namespace: string,
  deployment: KubeObject | null,
): KubeObject[] {
  const selector = deployment?.spec?.selector ?? { matchLabels: chartLabels }
  return pods.filter(({ metadata }) => metadata.namespace === namespace && selects(selector, metadata.labels))
}

/** ServiceAccount that the controller runs as: of its Deployment, else of a pod of it, else the one of the chart. */
export const accountName = (deployment: KubeObject | null, pods: readonly KubeObject[]): string =>
  text(deployment, 'spec', 'template', 'spec', 'serviceAccountName') ??
  text(pods[0], 'spec', 'serviceAccountName') ??
  (deployment === null ? 'kro' : 'default')

/** What there is to know of the controller, read from the Deployment itself, so that it holds for every version and every values file. */
export function controllerOf(deployment: KubeObject, namespace: string): Controller {
  const own = deployment.metadata.namespace ?? namespace
  const args = argumentsOf(deployment)
  const at = args.indexOf('--leader-election-namespace')
  return {
    namespace: own,
    deployment: deployment.metadata.name,
    serviceAccount: accountName(deployment, []),
    leaderElection: electsLeader(deployment),
    leaseNamespace: (at < 0 ? undefined : args[at + 1]) || own,
  }
}

/** Whether the Deployment has the controller elect a leader: a flag, which charts before v0.5.0 leave off. */
export const electsLeader = (deployment: KubeObject | null): boolean =>
  argumentsOf(deployment).some((arg) => /^--?leader-elect(?:=true)?$/.test(arg))

const argumentsOf = (deployment: KubeObject | null): string[] =>
  list(deployment, 'spec', 'template', 'spec', 'containers').flatMap((container) =>
    argumentsRead(texts(container, 'args')),
  )

/**
 * The arguments that the controller gets to see. The charts up to v0.3.0 give the switch `--allow-crd-deletion` a word
 * as its value; Go's flag package takes that for the first argument that is not a flag, and stops reading: leader
 * election stays off although `--leader-elect` stands behind it (kro v0.2.2 to v0.3.0: helm/templates/deployment.yaml
 * and cmd/controller/main.go; v0.4.0 makes the switch conditional).
 */
function argumentsRead(args: readonly string[]): readonly string[] {
  const after = args.indexOf('--allow-crd-deletion') + 1
  return after > 0 && args[after]?.startsWith('-') === false ? args.slice(0, after) : args
}

/** kro's lease as it stands. */
export interface Lease {
  /** Empty: it is not held. */
  holder: string
  /** When it was renewed, in milliseconds since 1970; null where it does not say. */
  renewedAt: number | null
  /** How long it lasts after that. */
  seconds: number
}

export function readLease(lease: KubeObject): Lease {
  const renewedAt = Date.parse(text(lease, 'spec', 'renewTime') ?? '')
  return {
    holder: text(lease, 'spec', 'holderIdentity') ?? '',
    renewedAt: Number.isNaN(renewedAt) ? null : renewedAt,
    seconds: number(lease, 'spec', 'leaseDurationSeconds') ?? leaseSeconds,
  }
}

/** Whether a pod holds a lease: the identity is its host name (its own, or its node's with hostNetwork), `_`, a UUID (controller-runtime, pkg/leaderelection). */
export const holds = (pod: KubeObject, { holder }: Lease): boolean =>
  [pod.metadata.name, text(pod, 'spec', 'nodeName')].some(
    (host) => host !== null && holder.startsWith(`${host}_`),
  )
