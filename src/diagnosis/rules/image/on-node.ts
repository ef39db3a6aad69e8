import type { Evidence } from '../../../evidence/evidence.ts'
import type { KubeObject } from '../../../outside/kube.ts'
import type { Match, Quote, Rule } from '../../finding.ts'
import { nameOf } from '../../reading/conditions.ts'
import { type Container, containersOf } from '../../reading/containers.ts'
import { controllerLogs } from '../../reading/controller.ts'
import { text } from '../../reading/fields.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { hits } from '../../reading/quotes.ts'

/** Whether the image is where its pod runs, and of the right architecture. */
export const onNodeRules: readonly Rule[] = [
  {
    id: 'image/not-on-node',
    means: 'The image was to be loaded into the node, and is not there.',
    symptomOf: ['image/load-failed', 'image/ko-no-nodes', 'image/load-multi-platform', 'host/disk-full'],
    find: (evidence) =>
      podsThatMatter(evidence).flatMap(({ pod, severity }) =>
        containersOf(pod)
          .filter(({ waiting }) => waiting?.reason === 'ErrImageNeverPull')
          .map((container) => ({ ...missing(evidence, pod, container), severity })),
      ),
  },
  {
    id: 'image/wrong-architecture',
    means: 'The image was built for another architecture than that of the node.',
    find: (evidence) =>
      podsThatMatter(evidence).flatMap(({ pod, severity }) => {
        const proof = formatErrors(evidence, pod)
        return proof.length === 0 ? [] : [{ ...wrongArchitecture(evidence, pod, proof), severity }]
      }),
  },
]

function missing(evidence: Evidence, pod: KubeObject, { image, title }: Container): Match {
  const node = text(pod, 'spec', 'nodeName') ?? '(none)'
  const listed = evidence.text(`evidence/nodes/${node}/images.json`)
  const absent = listed !== null && !listed.includes(image)
  return {
    title: `${title} needs ${image}, which is not on the node ${node}`,
    detail:
      'imagePullPolicy is Never: the image has to be loaded into every node that may run the pod. It went into another ' +
      `cluster, was loaded before the cluster was made anew, or not at all.${absent ? ` The node itself does not list it (nodes/${node}/images.json).` : ''}`,
    object: nameOf(pod),
    evidence: [
      evidence.quoteObject('pods', pod, '"reason": "ErrImageNeverPull"'),
      evidence.quoteObject('pods', pod, 'is not present with pull policy of Never'),
    ],
    fix: [
      `kind load docker-image ${image} --name kro`,
      'With ko: KIND_CLUSTER_NAME=kro KO_DOCKER_REPO=kind.local ko build ./cmd/controller (the name that `kind get clusters` prints).',
      `docker exec ${node} crictl images   # what is there`,
    ],
  }
}

/** What the kernel says of a program for another processor: in the container's log, or in how it ended. */
function formatErrors(evidence: Evidence, pod: KubeObject): Quote[] {
  const down = containersOf(pod).filter(({ ready, waiting }) => !ready || waiting !== null)
  if (down.length === 0) return []
  const files = evidence.logs.filter(
    (log) => log.pod === pod.metadata.name && log.namespace === pod.metadata.namespace,
  )
  const logs = new Set([
    ...files.map(({ file }) => file),
    ...controllerLogs(evidence).filter((file) => file.includes(`/${pod.metadata.name}/`)),
  ])
  const said = hits(evidence, [...logs].sort(), /exec format error/, 3).map(({ quote }) => quote)
  const ended = down.some(({ last, waiting }) =>
    /exec format error/.test(`${last?.message} ${waiting?.message}`),
  )
  return [...said, ...(ended ? [evidence.quoteObject('pods', pod, 'exec format error')] : [])]
}

function wrongArchitecture(evidence: Evidence, pod: KubeObject, proof: Quote[]): Match {
  const node = evidence
    .objects('nodes')
    .find(({ metadata }) => metadata.name === text(pod, 'spec', 'nodeName'))
  const architecture = text(node, 'status', 'nodeInfo', 'architecture') ?? 'the architecture of the node'
  return {
    title: `The image of pod ${pod.metadata.namespace}/${pod.metadata.name} is not for ${architecture}, which its node is`,
    detail: 'ko builds linux/amd64 unless told otherwise, and takes amd64 out of a list of platforms.',
    object: nameOf(pod),
    evidence: [
      ...proof,
      ...(node === undefined ? [] : [evidence.quoteObject('nodes', node, '"architecture":')]),
    ],
    fix: [
      `KO_DEFAULTPLATFORMS=linux/${architecture === 'amd64' ? 'amd64' : 'arm64'}   # the architecture of the node`,
    ],
  }
}
