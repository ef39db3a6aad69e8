import type { Rule } from '../../finding.ts'
import { advice, type Fix, inNode, run } from '../../fix.ts'
import { type WaitingReason, waitingContainerRule } from './waiting-containers.ts'

const pulling = /^(?:ErrImagePull|ImagePullBackOff|RegistryUnavailable)$/
/** containerd, core/remotes/docker: a manifest of another type; encoding/json, where one was expected. */
const page = /unexpected media type text\/html|invalid character '<' looking for beginning of value/
/** crypto/x509 and net/http, as containerd repeats them. */
const untrusted =
  /certificate signed by unknown authority|certificate has expired or is not yet valid|certificate is (?:valid for|not valid for|not trusted)|server gave HTTP response to HTTPS client/
const limited = /429 Too Many Requests|toomanyrequests|rate limit/i
const unreachable =
  /dial tcp|no such host|i\/o timeout|connection refused|registry is unavailable|server misbehaving|TLS handshake timeout/i
const denied =
  /pull access denied|insufficient_scope|authorization failed|401 Unauthorized|403 Forbidden|denied/i

/** Repositories that only ever exist inside nodes: no registry answers for them. */
const isLocal = (image: string): boolean => /^[\w-]+\.local\//.test(image)

/** @param before what the machine needs to have the image itself */
const loaded = (image: string, cluster: string | null, before = ''): Fix[] =>
  cluster === null ? [] : [run(`${before}kind load docker-image ${image} --name ${cluster}`)]

/** Images that the kubelet cannot have, first match first. */
const kinds: readonly WaitingReason[] = [
  {
    id: 'image/invalid-name',
    component: 'registry',
    description: 'An image reference cannot be parsed.',
    matches: ({ waiting }) => waiting.reason === 'InvalidImageName',
    title: ({ image, title }) => `${title} has an image reference that cannot be parsed: ${image}`,
    detail: ({ image, isKro }) =>
      isKro && image.includes('${')
        ? "The chart in kro's repository has a placeholder as its image tag, which only a release fills in."
        : 'The registry, the repository or the tag contains a character that is not allowed there.',
    fix: ({ image, isKro }) =>
      isKro && image.includes('${')
        ? [
            advice('Set image.tag to a release of kro, such as v0.9.4, in `values` or with --set.'),
            advice('Or build it: `--set image.ko=true` and ko.'),
          ]
        : [
            advice(
              isKro
                ? 'Correct image.repository and image.tag.'
                : 'Correct the image of that container: lower case, REGISTRY/REPOSITORY:TAG.',
            ),
          ],
  },
  {
    id: 'image/always-pulls-local-image',
    component: 'registry',
    description: 'An image that is only in the nodes has to be pulled from a registry at every start.',
    matches: ({ waiting, pullPolicy, image }) =>
      pulling.test(waiting.reason) && isLocal(image) && pullPolicy === 'Always',
    title: ({ image, title }) =>
      `${title} has imagePullPolicy Always, but ${image} is only on the nodes, not in a registry`,
    detail: () =>
      'ko loaded the image into the nodes. With Always the kubelet asks a registry for it anyway.',
    fix: ({ isKro }) => [
      advice(
        isKro
          ? 'Set image.pullPolicy to IfNotPresent or Never, in `values` or with --set.'
          : 'Set imagePullPolicy: IfNotPresent in that container.',
      ),
    ],
  },
  {
    id: 'image/not-a-registry',
    component: 'registry',
    description: 'Another server answers in place of the registry: a portal, a proxy or a login page.',
    matches: ({ waiting }) => pulling.test(waiting.reason) && page.test(waiting.message),
    title: ({ image, title }) =>
      `${title} cannot pull ${image}: what answers is not a registry, it sends a web page (text/html)`,
    detail: ({ image }) =>
      `A captive portal, a filtering proxy, a login page or a wrong mirror stands in front of ${image.split('/')[0]}, and answers every request with 200 and HTML. The image may well be there.`,
    fix: ({ image, node }) => [
      ...inNode(node, `curl -sSi https://${image.split('/')[0]}/v2/ | head -20   # who answers?`),
      advice(
        'Correct the address in `registry-mirrors`, or let the proxy or filter pass the registry (HTTP 401 or JSON is right).',
      ),
    ],
  },
  {
    id: 'image/registry-not-trusted',
    component: 'registry',
    description: 'A node does not trust the registry: its certificate, or that it has none.',
    matches: ({ waiting }) => pulling.test(waiting.reason) && untrusted.test(waiting.message),
    title: ({ image, title, waiting }) =>
      `${title} cannot pull ${image}: the node does not trust the registry (${untrusted.exec(waiting.message)?.[0]})`,
    detail: ({ waiting }) =>
      waiting.message.includes('HTTP response to HTTPS client')
        ? 'The registry speaks plain HTTP, and containerd asks by HTTPS unless its configuration says otherwise.'
        : "The certificate is signed by an authority that the node does not know: a proxy that inspects traffic, or a registry of one's own. What the machine trusts does not reach the nodes.",
    fix: ({ image, cluster }) => [
      ...loaded(image, cluster, `docker pull ${image} && `),
      advice('`registry-mirrors`: host=http://… for a registry without TLS.'),
      advice(
        'An authority of your own: mount its file into the nodes below /usr/local/share/ca-certificates (extraMounts in `kind-config`), then update-ca-certificates and restart containerd there.',
      ),
    ],
  },
  {
    id: 'image/pull-rate-limited',
    component: 'registry',
    description: 'The registry limits pulls without login.',
    matches: ({ waiting }) => pulling.test(waiting.reason) && limited.test(waiting.message),
    title: ({ image, title }) => `${title} cannot pull ${image}: the registry limits pulls without login`,
    detail: () => 'Nodes pull images themselves: a docker login on the runner has no effect on them.',
    fix: ({ image, cluster }) => [
      ...loaded(image, cluster, `docker pull ${image} && `),
      advice('Or `registry-mirrors`, or an imagePullSecret.'),
    ],
  },
  {
    id: 'network/registry-unreachable',
    component: 'registry',
    description: 'A node cannot reach the registry.',
    matches: ({ waiting, image, silentMirror: lacking }) =>
      pulling.test(waiting.reason) &&
      unreachable.test(waiting.message) &&
      !isLocal(image) &&
      lacking === null,
    title: ({ image, title }) => `${title} cannot pull ${image}: the node cannot reach the registry`,
    detail: () =>
      'The name does not resolve in the node, or nothing answers there: proxy, firewall or DNS of the host.',
    fix: ({ image, node, cluster }) => [
      ...inNode(node, `curl -sSI https://${image.split('/')[0]}/v2/`),
      ...inNode(node, 'cat /etc/resolv.conf'),
      ...loaded(image, cluster),
      advice('Air gap: `registry-mirrors`, or load the image into the nodes.'),
    ],
  },
  {
    id: 'image/pull-denied',
    component: 'registry',
    description: 'The registry requires a login for the image, or the image does not exist there.',
    matches: ({ waiting, image }) =>
      pulling.test(waiting.reason) && (isLocal(image) || denied.test(waiting.message)),
    title: ({ image, title }) => `${title} cannot pull ${image}: access was denied, or it does not exist`,
    detail: ({ image }) =>
      isLocal(image)
        ? 'The image should have been loaded into the node and is not there, so the kubelet asks a registry that does not exist.'
        : 'Docker Hub gives the same answer for repositories that do not exist. Often the image should have been loaded into the node.',
    fix: ({ image, cluster }) => [
      ...loaded(image, cluster),
      advice('Or an imagePullSecret for the registry.'),
    ],
  },
  {
    id: 'image/not-found',
    component: 'registry',
    description: 'The registry does not have the image.',
    matches: ({ waiting, silentMirror: lacking }) =>
      pulling.test(waiting.reason) &&
      (/not found|manifest unknown/i.test(waiting.message) ||
        (lacking !== null && unreachable.test(waiting.message))),
    title: ({ image, title }) => `${title} cannot pull ${image}: the registry does not have it`,
    detail: ({ silentMirror: lacking, isKro }) =>
      lacking === null
        ? `Tag or repository do not exist.${isKro ? " kro's images appear some time after the tag in git." : ''}`
        : `The mirror ${lacking.url} has no such tag or repository. The node then asked the registry itself, which it does not reach: that is all that kubelet reports.`,
    fix: ({ isKro, image }) => [
      advice(
        isKro
          ? 'Use a version that is published, or build it: `install: source`.'
          : `Correct the tag, or build the image and name it in the input images: setup-kro loads ${image} into every node.`,
      ),
    ],
  },
  {
    id: 'image/pull-failed',
    component: 'image',
    description: 'An image could not be pulled.',
    matches: ({ waiting }) => pulling.test(waiting.reason),
    title: ({ image, title }) => `${title} cannot pull ${image}`,
    detail: ({ waiting }) =>
      waiting.message || 'The kubelet does not say why; its events and the log of containerd may.',
    fix: ({ image, node }) => [
      ...inNode(node, `crictl pull ${image}`),
      advice('Look at the log of containerd on the node: it says what the registry answered.'),
    ],
  },
]

export const pullRules: readonly Rule[] = kinds.map((kind, place) =>
  waitingContainerRule(kind, kinds.slice(0, place)),
)
