import type { Evidence } from '../../../evidence/evidence.ts'
import type { Quote } from '../../../evidence/quote.ts'
import { text } from '../../../model/kubernetes/fields.ts'
import { type KubeObject, nameOf } from '../../../model/kubernetes/object.ts'
import { type Container, containersOf } from '../../../model/kubernetes/pods.ts'
import { defineRule } from '../../define-rule.ts'
import type { Match, Rule } from '../../finding.ts'
import { advice, inNode, run } from '../../fix.ts'
import { isLogOf } from '../../reading/container-logs.ts'
import { kroNamespace } from '../../reading/controller.ts'
import { failed } from '../../reading/failures.ts'
import { namesIn } from '../../reading/names.ts'
import { podsThatMatter } from '../../reading/pods.ts'
import { hits, quoteAt, quoteContainer, quoteSaying } from '../../reading/quotes.ts'

/** Before any pod asked for it: the gate looks into every node. */
const lackingNodes = defineRule({
  id: 'image/not-on-node',
  component: 'image',
  description: '',
  patterns: [failed('image-not-on-node')],
  title: 'The image {image} is not on the node {node}',
  detail:
    'It has to be loaded into every node that may run the controller: it went into another cluster, was removed, or was not loaded at all.',
  fix: [
    advice('Run setup-kro again: it loads the image into every node.'),
    run('kind load docker-image {image} --name {cluster}   # where Docker has the image'),
    run('docker exec {node} ctr --namespace=k8s.io images ls   # what is there'),
  ],
  object: 'Node/{node}',
})

/** Whether the image is where its pod runs, and of the right architecture. */
export const onNodeRules: readonly Rule[] = [
  defineRule({
    id: 'image/not-on-node',
    component: 'image',
    description: 'The image was not loaded into the node.',
    find(evidence) {
      const pods = podsThatMatter(evidence).flatMap(({ pod, severity }) =>
        containersOf(pod)
          .filter(({ waiting }) => waiting?.reason === 'ErrImageNeverPull')
          .map((container) => ({ ...missing(evidence, pod, container), severity })),
      )
      return pods.length > 0 ? pods : lackingNodes.find(evidence)
    },
  }),
  defineRule({
    id: 'image/wrong-architecture',
    component: 'build',
    description: 'The image was built for another architecture than that of the node.',
    find: (evidence) =>
      podsThatMatter(evidence).flatMap(({ pod, severity }) => {
        const proof = formatErrors(evidence, pod)
        return proof.length === 0 ? [] : [{ ...wrongArchitecture(evidence, pod, proof), severity }]
      }),
  }),
  defineRule({
    id: 'image/input-unusable',
    component: 'image',
    description:
      'An image of the input `images` is not there, is for another architecture, or would never be used.',
    patterns: [failed('images-unusable')],
    title: 'An image of the input images cannot be used: {problem}',
    detail: 'It was looked for before the cluster was created.',
    fix: [run('docker image ls   # what the local Docker has; docker build --tag NAME . makes one')],
  }),
  defineRule({
    id: 'image/not-the-built-one',
    component: 'image',
    description: 'A node has another image under the name of the one that was built.',
    patterns: [failed('image-differs')],
    title: 'The node {node} has a different image under the name {image} than the one that was built',
    detail:
      'Expected was {wanted}, and the node has {found}: left from an earlier run, or built for another platform.',
    fix: [
      run('docker exec {node} ctr --namespace=k8s.io images rm {image}   # then load it again'),
      advice('Use a tag that no other build has.'),
    ],
    object: 'Node/{node}',
  }),
]

function missing(evidence: Evidence, pod: KubeObject, container: Container): Match {
  const { image, title } = container
  const node = text(pod, 'spec', 'nodeName') ?? '(none)'
  const listed = evidence.text(`evidence/nodes/${node}/images.json`)
  const { cluster } = namesIn(evidence)
  const absent = listed !== null && !listed.includes(image)
  return {
    title: `${title} needs ${image}, which is not on the node ${node}`,
    detail:
      'imagePullPolicy is Never: the image has to be loaded into every node that may run the pod. It went into another ' +
      `cluster, was loaded before the cluster was recreated, or not at all.${absent ? ` The node itself does not list it (nodes/${node}/images.json).` : ''}`,
    object: nameOf(pod),
    part: container.name,
    evidence: [
      quoteContainer(evidence, pod, container, 'state', 'waiting', 'reason'),
      quoteContainer(evidence, pod, container, 'state', 'waiting', 'message'),
    ],
    fix:
      cluster === null
        ? [advice('Load the image into the container runtime of every node.')]
        : [
            image.startsWith('setup-kro.local/')
              ? advice(
                  `Run setup-kro again; or load ${image} from its work folder: docker exec -i ${node} ctr --namespace=k8s.io images import - < kro-image.tar`,
                )
              : run(`kind load docker-image ${image} --name ${cluster}`),
            isOfKro(evidence, pod)
              ? run(
                  `KIND_CLUSTER_NAME=${cluster} KO_DOCKER_REPO=kind.local ko build ./cmd/controller   # with ko, in kro's checkout`,
                )
              : advice(`In setup-kro: name ${image} in the input images, and it is loaded into every node.`),
            ...inNode(node, 'ctr --namespace=k8s.io images ls   # what is there'),
          ],
  }
}

const isOfKro = (evidence: Evidence, pod: KubeObject): boolean =>
  pod.metadata.namespace === kroNamespace(evidence)

/** What the kernel says of a program for another processor: in the container's log, or in how it ended. */
function formatErrors(evidence: Evidence, pod: KubeObject): Quote[] {
  const down = containersOf(pod).filter(({ ready }) => !ready)
  if (down.length === 0) return []
  const words = 'exec format error'
  const logs = evidence.logs.filter((log) => isLogOf(log, pod)).map(({ file }) => file)
  const said = hits(evidence, logs.sort(), /exec format error/, 3).map(({ quote }) => quote)
  const ended = down.filter(({ last, terminated, waiting }) =>
    [last, terminated, waiting].some((state) => state?.message.includes(words)),
  )
  return [...said, ...ended.map((container) => quoteSaying(evidence, pod, container, words))]
}

function wrongArchitecture(evidence: Evidence, pod: KubeObject, proof: Quote[]): Match {
  const node = evidence
    .objects('nodes')
    .find(({ metadata }) => metadata.name === text(pod, 'spec', 'nodeName'))
  const architecture = text(node, 'status', 'nodeInfo', 'architecture')
  const platform = architecture === null ? 'the architecture of its node' : `linux/${architecture}`
  return {
    title: `Pod ${pod.metadata.namespace}/${pod.metadata.name} cannot run: its image was not built for ${architecture === null ? platform : `${architecture}, the architecture of its node`}`,
    detail: isOfKro(evidence, pod)
      ? 'ko builds linux/amd64 by default, and picks amd64 from a list of platforms.'
      : 'The image was built for, or pulled on, a machine of another architecture.',
    object: nameOf(pod),
    evidence: [
      ...proof,
      ...(node === undefined ? [] : [quoteAt(evidence, 'nodes', node, 'status', 'nodeInfo', 'architecture')]),
    ],
    fix: [
      ...(architecture === null
        ? [run('kubectl get nodes -L kubernetes.io/arch   # the architecture to build for')]
        : []),
      isOfKro(evidence, pod) && architecture !== null
        ? run(`export KO_DEFAULTPLATFORMS=${platform}   # the architecture of the node`)
        : advice(`Build the image for ${platform}: KO_DEFAULTPLATFORMS of ko, --platform of docker build.`),
    ],
  }
}
