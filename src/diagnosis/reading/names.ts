import type { Evidence } from '../../evidence/evidence.ts'
import { strings, text } from '../../model/kubernetes/fields.ts'
import type { KubeObject } from '../../model/kubernetes/object.ts'
import { selectorText } from '../../model/kubernetes/selectors.ts'
import { controllerAccount, controllerDeployment, kroNamespace } from './controller.ts'
import { memoize } from './memoize.ts'

/** What is called how in this job: what commands of fixes name. */
export interface Names {
  /** Of the KinD cluster; null where the cluster is another one, or not known. */
  cluster: string | null
  /** Of that cluster in a kubeconfig: `kind-<cluster>`. */
  context: string | null
  /** The container of the control plane, on the machine of this job; null where nodes are not containers of Docker. */
  node: string | null
  kroNamespace: string
  /** kro's Deployment. */
  kroDeployment: string
  /** Selects kro's pods: `app.kubernetes.io/name=kro`. */
  kroSelector: string
  /** ServiceAccount of kro's pods. */
  kroAccount: string
}

/** The names that the evidence has; where kro is not there, those of its chart. */
export const namesIn = memoize((evidence: Evidence): Names => {
  const cluster = clusterIn(evidence)
  const deployment = controllerDeployment(evidence)
  return {
    cluster,
    context: cluster === null ? null : `kind-${cluster}`,
    node: cluster === null ? null : controlPlaneOf(evidence, cluster),
    kroNamespace: kroNamespace(evidence),
    kroDeployment: deployment?.metadata.name ?? 'kro',
    kroSelector: selectorOf(deployment),
    kroAccount: controllerAccount(evidence),
  }
})

/** The node of a pod, where it is a container on the machine of this job; else that of the control plane. */
export const nodeOfPod = (evidence: Evidence, pod: KubeObject): string | null => {
  const { node } = namesIn(evidence)
  return node === null ? null : (text(pod, 'spec', 'nodeName') ?? node)
}

/** kind writes `kind://docker/<cluster>/<node>` as the provider of its nodes (pkg/cluster/internal/kubeadm/config.go). */
const ofKind = /^kind:\/\/docker\/(?<cluster>[\w.-]{1,100})\//

function clusterIn(evidence: Evidence): string | null {
  if (evidence.run?.cluster === 'kind') return evidence.run.clusterName
  const providers = evidence.objects('nodes').map((node) => text(node, 'spec', 'providerID') ?? '')
  return providers.map((provider) => ofKind.exec(provider)?.groups?.cluster ?? null).find(Boolean) ?? null
}

/** As it was listed or looked at; else as kind names it. */
function controlPlaneOf(evidence: Evidence, cluster: string): string {
  const listed = evidence
    .objects('nodes')
    .find(({ metadata }) => metadata.labels?.['node-role.kubernetes.io/control-plane'] !== undefined)
  const seen = evidence.files.flatMap(
    (file) => /^evidence\/nodes\/(?<node>[^/]{1,300}-control-plane)\//.exec(file)?.groups?.node ?? [],
  )
  return listed?.metadata.name ?? seen[0] ?? `${cluster}-control-plane`
}

const selectorOf = (deployment: KubeObject | null): string => {
  const labels = strings(deployment ?? {}, 'spec', 'selector', 'matchLabels')
  const name = labels['app.kubernetes.io/name']
  if (name !== undefined || Object.keys(labels).length === 0) return `app.kubernetes.io/name=${name ?? 'kro'}`
  return selectorText({ matchLabels: labels })
}
