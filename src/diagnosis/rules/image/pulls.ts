import type { Rule } from '../../finding.ts'
import { type WaitingReason, waitingContainerRule } from './waiting-containers.ts'

const pulling = /^(?:ErrImagePull|ImagePullBackOff|RegistryUnavailable)$/
/** containerd, core/remotes/docker: a manifest of another type; encoding/json, where one was expected. */
const page = /unexpected media type text\/html|invalid character '<' looking for beginning of value/
const limited = /429 Too Many Requests|toomanyrequests|rate limit/i
const unreachable =
  /dial tcp|no such host|i\/o timeout|connection refused|registry is unavailable|server misbehaving|TLS handshake timeout/i
const denied =
  /pull access denied|insufficient_scope|authorization failed|401 Unauthorized|403 Forbidden|denied/i

/** Repositories that only ever exist inside nodes: no registry answers for them. */
const isLocal = (image: string): boolean => /^[\w-]+\.local\//.test(image)

/** Images that the kubelet cannot have, first match first. */
const kinds: readonly WaitingReason[] = [
  {
    id: 'image/invalid-name',
    component: 'registry',
    description: 'An image reference cannot be parsed.',
    matches: ({ waiting }) => waiting.reason === 'InvalidImageName',
    title: ({ image, title }) => `${title} has an image reference that cannot be parsed: ${image}`,
    detail: ({ image }) =>
      image.includes('${')
        ? "The chart in kro's repository has a placeholder as its image tag, which only a release fills in."
        : 'The registry, the repository or the tag contains a character that is not allowed there.',
    fix: ({ image }) =>
      image.includes('${')
        ? ['helm upgrade … --set image.tag=v0.9.4', 'Or build it: `--set image.ko=true` and ko.']
        : ['Correct image.repository and image.tag.'],
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
    fix: () => ['helm upgrade … --set image.pullPolicy=IfNotPresent   # or Never'],
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
    fix: ({ image }) => [
      `docker exec kro-control-plane curl -sSi https://${image.split('/')[0]}/v2/ | head -20   # who answers?`,
      'Correct the address in `registry-mirrors`, or let the proxy or filter pass the registry (HTTP 401 or JSON is right).',
    ],
  },
  {
    id: 'image/pull-rate-limited',
    component: 'registry',
    description: 'The registry limits pulls without login.',
    matches: ({ waiting }) => pulling.test(waiting.reason) && limited.test(waiting.message),
    title: ({ image, title }) => `${title} cannot pull ${image}: the registry limits pulls without login`,
    detail: () => 'Nodes pull images themselves: a docker login on the runner has no effect on them.',
    fix: ({ image }) => [
      `docker pull ${image} && kind load docker-image ${image} --name kro`,
      'Or `registry-mirrors`, or an imagePullSecret.',
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
    fix: ({ image }) => [
      `docker exec kro-control-plane curl -sSI https://${image.split('/')[0]}/v2/`,
      'docker exec kro-control-plane cat /etc/resolv.conf',
      'Air gap: `registry-mirrors`, or load the image: kind load docker-image.',
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
    fix: ({ image }) => [
      `kind load docker-image ${image} --name kro`,
      'Or an imagePullSecret for the registry.',
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
    detail: ({ silentMirror: lacking }) =>
      lacking === null
        ? "Tag or repository do not exist. kro's images appear some time after the tag in git."
        : `The mirror ${lacking.url} has no such tag or repository. The node then asked the registry itself, which it does not reach: that is all that kubelet reports.`,
    fix: () => ['Use a version that is published, or build it: `install: source`.'],
  },
  {
    id: 'image/pull-failed',
    component: 'image',
    description: 'An image could not be pulled.',
    matches: ({ waiting }) => pulling.test(waiting.reason),
    title: ({ image, title }) => `${title} cannot pull ${image}`,
    detail: ({ waiting }) =>
      waiting.message || 'The kubelet does not say why; its events and the log of containerd may.',
    fix: ({ image }) => [`docker exec kro-control-plane crictl pull ${image}`],
  },
]

export const pullRules: readonly Rule[] = kinds.map((kind, place) =>
  waitingContainerRule(kind, kinds.slice(0, place)),
)
