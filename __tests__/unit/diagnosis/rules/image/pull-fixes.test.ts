import { describe, expect, test } from '@jest/globals'
import { run } from './failed-run.ts'
import { found, local, ofTeam, title } from './pull-findings.ts'

describe('what to do', () => {
  const load = (image = 'ghcr.io/x/kro:v1') => `kind load docker-image ${image} --name ci`
  const pull = 'docker pull ghcr.io/x/kro:v1 && '

  test('about a page in place of a registry', () => {
    expect(
      found('image/not-a-registry', { message: 'unexpected media type text/html', nodeName: 'ci-worker' })[0],
    ).toMatchObject({
      title: `${title} cannot pull ghcr.io/x/kro:v1: what answers is not a registry, it sends a web page (text/html)`,
      detail:
        'A captive portal, a filtering proxy, a login page or a wrong mirror stands in front of ghcr.io, and answers every request with 200 and HTML. The image may well be there.',
      fix: [
        'docker exec ci-worker curl -sSi https://ghcr.io/v2/ | head -20   # who answers?',
        'Correct the address in `registry-mirrors`, or let the proxy or filter pass the registry (HTTP 401 or JSON is right).',
      ],
    })
  })

  test.each([
    [
      'certificate has expired or is not yet valid',
      "The certificate is signed by an authority that the node does not know: a proxy that inspects traffic, or a registry of one's own. What the machine trusts does not reach the nodes.",
    ],
    [
      'server gave HTTP response to HTTPS client',
      'The registry speaks plain HTTP, and containerd asks by HTTPS unless its configuration says otherwise.',
    ],
  ])('about a registry that is not trusted: %s', (words, detail) => {
    expect(found('image/registry-not-trusted', { message: `Head: ${words}, and more` })[0]).toMatchObject({
      title: `${title} cannot pull ghcr.io/x/kro:v1: the node does not trust the registry (${words})`,
      detail,
      fix: [
        `${pull}${load()}`,
        '`registry-mirrors`: host=http://… for a registry without TLS.',
        'An authority of your own: mount its file into the nodes below /usr/local/share/ca-certificates (extraMounts in `kind-config`), then update-ca-certificates and restart containerd there.',
      ],
    })
  })

  test('about a limit of pulls', () => {
    expect(found('image/pull-rate-limited', { message: 'toomanyrequests: limit' })[0]).toMatchObject({
      title: `${title} cannot pull ghcr.io/x/kro:v1: the registry limits pulls without login`,
      detail: 'Nodes pull images themselves: a docker login on the runner has no effect on them.',
      fix: [`${pull}${load()}`, 'Or `registry-mirrors`, or an imagePullSecret.'],
    })
  })

  test('about a registry that is not reached', () => {
    expect(
      found('network/registry-unreachable', { message: 'no such host', nodeName: 'ci-worker' })[0],
    ).toMatchObject({
      title: `${title} cannot pull ghcr.io/x/kro:v1: the node cannot reach the registry`,
      detail:
        'The name does not resolve in the node, or nothing answers there: proxy, firewall or DNS of the host.',
      fix: [
        'docker exec ci-worker curl -sSI https://ghcr.io/v2/',
        'docker exec ci-worker cat /etc/resolv.conf',
        load(),
        'Air gap: `registry-mirrors`, or load the image into the nodes.',
      ],
    })
  })

  test('about access that was denied', () => {
    const access = `cannot pull ghcr.io/x/kro:v1: access was denied, or it does not exist`
    expect(found('image/pull-denied', { message: '403 Forbidden' })[0]).toMatchObject({
      title: `${title} ${access}`,
      detail:
        'Docker Hub gives the same answer for repositories that do not exist. Often the image should have been loaded into the node.',
      fix: [load(), 'Or an imagePullSecret for the registry.'],
    })
    expect(found('image/pull-denied', { image: local })[0]).toMatchObject({
      detail:
        'The image should have been loaded into the node and is not there, so the kubelet asks a registry that does not exist.',
      fix: [load(local), 'Or an imagePullSecret for the registry.'],
    })
  })

  test('about an image that is not there', () => {
    const of = (metadata = {}) => found('image/not-found', { message: 'manifest unknown', metadata })[0]
    expect(of()).toMatchObject({
      title: `${title} cannot pull ghcr.io/x/kro:v1: the registry does not have it`,
      detail: "Tag or repository do not exist. kro's images appear some time after the tag in git.",
      fix: ['Use a version that is published, or build it: `install: source`.'],
    })
    expect(of(ofTeam)).toMatchObject({
      detail: 'Tag or repository do not exist.',
      fix: [
        'Correct the tag, or build the image and name it in the input images: setup-kro loads ghcr.io/x/kro:v1 into every node.',
      ],
    })
  })

  test('where nothing says why', () => {
    expect(found('image/pull-failed', { nodeName: 'ci-worker' })[0]).toMatchObject({
      title: `${title} cannot pull ghcr.io/x/kro:v1`,
      detail: 'The kubelet does not say why; its events and the log of containerd may.',
      fix: [
        'docker exec ci-worker crictl pull ghcr.io/x/kro:v1',
        'Look at the log of containerd on the node: it says what the registry answered.',
      ],
    })
    expect(found('image/pull-failed', { message: 'EOF' })[0]?.detail).toBe('EOF')
  })

  test('on a cluster that is not of KinD, nothing runs on its nodes or loads into them', () => {
    const other = run({ cluster: 'existing' })
    expect(found('network/registry-unreachable', { message: 'no such host' }, other)[0]?.fix).toEqual([
      'Air gap: `registry-mirrors`, or load the image into the nodes.',
    ])
    expect(found('image/pull-rate-limited', { message: 'rate limit' }, other)[0]?.fix).toEqual([
      'Or `registry-mirrors`, or an imagePullSecret.',
    ])
  })
})
