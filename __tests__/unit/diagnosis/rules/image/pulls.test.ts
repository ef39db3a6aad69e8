import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { pullRules } from '../../../../../src/diagnosis/rules/image/pulls.ts'
import type { RunRecord } from '../../../../../src/evidence/records.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files, runJson } from '../../../../support/evidence.ts'
import { failedSteps, idsOfFound, type Told, toldBy } from '../../../../support/matches.ts'
import { eventsFile, podsFile, podWith, waitsFor, warning } from '../../../../support/pods.ts'

const run = (change: Partial<RunRecord> = {}): Files => ({
  'evidence/run.json': runJson({ jobStatus: 'failure', clusterName: 'ci', cluster: 'kind', ...change }),
})

interface Of {
  image?: string
  reason?: string
  message?: string
  imagePullPolicy?: string
  metadata?: Partial<KubeObject['metadata']>
  nodeName?: string
}
const ofTeam = { name: 'web-1', namespace: 'team', labels: {} }

/** A pod of kro's whose container waits for its image. */
function waiting({
  image = 'ghcr.io/x/kro:v1',
  reason = 'ErrImagePull',
  message = '',
  ...of
}: Of): KubeObject {
  const { imagePullPolicy = 'IfNotPresent', metadata = {}, nodeName } = of
  return podWith([waitsFor(reason, message)], metadata, {
    spec: {
      containers: [{ name: 'kro', image, imagePullPolicy }],
      ...(nodeName === undefined ? {} : { nodeName }),
    },
    status: { phase: 'Pending' },
  })
}

function found(id: Rule['id'], of: Of, ...files: Files[]): Told[] {
  const evidence = evidenceOf(Object.assign({}, run(), podsFile(waiting(of)), ...files))
  // A container has one reason.
  expect(idsOfFound(pullRules, evidence)).toEqual([id])
  return toldBy(pullRules, id, evidence)
}
const idOf = (of: Of, ...files: Files[]): string[] =>
  idsOfFound(pullRules, evidenceOf(Object.assign({}, run(), podsFile(waiting(of)), ...files)))

const title = 'Container kro of pod kro-system/kro-1'
const local = 'kind.local/controller-1:2'

describe('why a container cannot have its image', () => {
  test.each([
    ['image/invalid-name', { reason: 'InvalidImageName' }],
    ['image/always-pulls-local-image', { image: local, imagePullPolicy: 'Always' }],
    ['image/not-a-registry', { message: 'unexpected media type text/html' }],
    ['image/registry-not-trusted', { message: 'x509: certificate signed by unknown authority' }],
    ['image/registry-not-trusted', { message: 'server gave HTTP response to HTTPS client' }],
    ['image/pull-rate-limited', { message: '429 Too Many Requests' }],
    ['network/registry-unreachable', { message: 'dial tcp 1.2.3.4:443: i/o timeout' }],
    ['image/pull-denied', { message: 'pull access denied' }],
    ['image/pull-denied', { image: local, message: 'dial tcp: lookup kind.local: no such host' }],
    ['image/pull-denied', { image: local }],
    ['image/not-found', { message: 'manifest unknown' }],
    ['image/not-found', { message: 'ghcr.io/x/kro:v1: Not Found' }],
    ['image/pull-failed', { message: 'something new' }],
    ['image/pull-failed', { imagePullPolicy: 'Always' }],
  ] as const)('%s: %j', (id, of) => {
    expect(idOf(of)).toEqual([id])
  })

  test.each(['ErrImagePull', 'ImagePullBackOff', 'RegistryUnavailable'])(
    'while it waits with %s',
    (reason) => {
      expect(idOf({ reason, message: 'manifest unknown' })).toEqual(['image/not-found'])
    },
  )

  test.each(['CrashLoopBackOff', 'ErrImageNeverPull', 'ContainerCreating', 'CreateContainerError'])(
    'not while it waits with %s, whatever the words and the image',
    (reason) => {
      for (const message of [
        ...['text/html', 'unexpected media type text/html', 'certificate signed by unknown authority'],
        ...['429 Too Many Requests', 'dial tcp', 'denied', 'not found', ''],
      ]) {
        expect(idOf({ reason, message })).toEqual([])
        expect(idOf({ reason, message, image: local, imagePullPolicy: 'Always' })).toEqual([])
      }
    },
  )

  test('the words of the last event are read where kubelet only backs off', () => {
    const pod = waiting({ reason: 'ImagePullBackOff', message: 'Back-off pulling image "ghcr.io/x/kro:v1"' })
    const event = (image: string, reason = 'Failed') =>
      warning(pod, reason, `Failed to pull image "${image}": manifest unknown`)
    const of = (...events: KubeObject[]) =>
      toldBy(pullRules, 'image/not-found', evidenceOf({ ...podsFile(pod), ...eventsFile(...events) }))
    expect(of(event('ghcr.io/x/kro:v1'))).toMatchObject([
      {
        part: 'kro',
        severity: 'error',
        object: 'Pod/kro-system/kro-1',
        proof: [
          '"reason": "ImagePullBackOff",',
          expect.stringMatching(/^"message": "Back-off/),
          expect.stringMatching(/^"message": "Failed to pull/),
        ],
      },
    ])
    expect(of(event('ghcr.io/x/other:v1'))).toEqual([])
    expect(of(event('ghcr.io/x/kro:v1', 'BackOff'))).toEqual([])
  })

  test('a container without a message is proven by its reason alone', () => {
    expect(found('image/pull-failed', {})[0]?.proof).toEqual(['"reason": "ErrImagePull"'])
  })

  test('of another namespace is a warning', () => {
    expect(found('image/pull-failed', { metadata: ofTeam })).toMatchObject([
      { object: 'Pod/team/web-1', severity: 'warning' },
    ])
  })
})

describe('image/invalid-name', () => {
  const of = (image: string, metadata = {}) =>
    found('image/invalid-name', { image, reason: 'InvalidImageName', metadata })[0]
  const parse = (image: string, whose = title) =>
    `${whose} has an image reference that cannot be parsed: ${image}`
  const character = 'The registry, the repository or the tag contains a character that is not allowed there.'
  const others = 'Correct the image of that container: lower case, REGISTRY/REPOSITORY:TAG.'

  test('the placeholder of the chart in the repository', () => {
    const image = `registry.k8s.io/kro/kro:\${VERSION}`
    expect(of(image)).toMatchObject({
      title: parse(image),
      detail:
        "The chart in kro's repository has a placeholder as its image tag, which only a release fills in.",
      fix: [
        'Set image.tag to a release of kro, such as v0.9.4, in `values` or with --set.',
        'Or build it: `--set image.ko=true` and ko.',
      ],
    })
    // In a workload it is a mistake of its own.
    expect(of(image, ofTeam)).toMatchObject({ detail: character, fix: [others] })
  })

  test('another name', () => {
    expect(of('ghcr.io/X/kro')).toMatchObject({
      title: parse('ghcr.io/X/kro'),
      detail: character,
      fix: ['Correct image.repository and image.tag.'],
    })
    expect(of('ghcr.io/X/kro', ofTeam)).toMatchObject({ fix: [others] })
  })
})

test('image/always-pulls-local-image', () => {
  const of = (metadata = {}) =>
    found('image/always-pulls-local-image', { image: local, imagePullPolicy: 'Always', metadata })[0]
  expect(of()).toMatchObject({
    title: `${title} has imagePullPolicy Always, but ${local} is only on the nodes, not in a registry`,
    detail: 'ko loaded the image into the nodes. With Always the kubelet asks a registry for it anyway.',
    fix: ['Set image.pullPolicy to IfNotPresent or Never, in `values` or with --set.'],
  })
  expect(of(ofTeam)?.fix).toEqual(['Set imagePullPolicy: IfNotPresent in that container.'])
})

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

describe('a mirror that does not have the image, and does not say so', () => {
  const mirror = (node: string): Files => ({
    [`evidence/nodes/${node}/certs.d.txt`]:
      '==> /etc/containerd/certs.d/ghcr.io/hosts.toml <==\n[host."http://mirror:5000"]\n',
    [`evidence/nodes/${node}/containerd.log`]: 'msg="PullImage \\"ghcr.io/x/kro:v1\\""\n',
  })

  test('is named, and proves it', () => {
    const of = { message: 'dial tcp: no such host', nodeName: 'ci-worker' }
    expect(found('image/not-found', of, mirror('ci-worker'))[0]).toMatchObject({
      detail:
        'The mirror http://mirror:5000 has no such tag or repository. The node then asked the registry itself, which it does not reach: that is all that kubelet reports.',
      proof: [expect.anything(), expect.anything(), '[host."http://mirror:5000"]'],
    })
    expect(idOf(of, mirror('other'))).toEqual(['network/registry-unreachable'])
  })

  test('other words are not about the mirror', () => {
    expect(idOf({ message: 'something new', nodeName: 'ci-worker' }, mirror('ci-worker'))).toEqual([
      'image/pull-failed',
    ])
  })

  test('a pod without a node has asked none', () => {
    expect(idOf({ message: 'dial tcp: no such host' }, mirror('ci-worker'))).toEqual([
      'network/registry-unreachable',
    ])
  })
})

describe('the gate that has a node pull the image before any pod asks', () => {
  const gate = (...lines: string[]): Files => ({
    ...run(),
    ...failedSteps('gate.image'),
    'evidence/steps/gate.image.log': lines.join('\n'),
  })
  const line = 'ctr: failed to resolve reference "ghcr.io/x/kro:v9": ghcr.io/x/kro:v9: not found'

  test('is read as the kubelet would be', () => {
    const evidence = evidenceOf(gate('first', line))
    expect(idsOfFound(pullRules, evidence)).toEqual(['image/not-found'])
    expect(toldBy(pullRules, 'image/not-found', evidence)).toEqual([
      {
        title: 'The node cannot pull ghcr.io/x/kro:v9: the registry does not have it',
        detail: "Tag or repository do not exist. kro's images appear some time after the tag in git.",
        object: null,
        proof: [line],
        fix: ['Use a version that is published, or build it: `install: source`.'],
      },
    ])
  })

  test('is one finding, whose commands name the control plane', () => {
    const evidence = evidenceOf(
      gate('ctr: pull "ghcr.io/x/kro:v9": no such host', 'ctr: "b.io/x": no such host'),
    )
    expect(toldBy(pullRules, 'network/registry-unreachable', evidence)).toMatchObject([
      {
        title: 'The node cannot pull ghcr.io/x/kro:v9: the node cannot reach the registry',
        fix: [
          'docker exec ci-control-plane curl -sSI https://ghcr.io/v2/',
          'docker exec ci-control-plane cat /etc/resolv.conf',
          'kind load docker-image ghcr.io/x/kro:v9 --name ci',
          'Air gap: `registry-mirrors`, or load the image into the nodes.',
        ],
      },
    ])
  })

  test.each([
    'failed "ghcr.io/x/kro:v9": not found',
    'x ctr: "ghcr.io/x/kro:v9": not found',
    'ctr: not found',
  ])('other lines of it are not: %s', (other) => {
    expect(idsOfFound(pullRules, evidenceOf(gate(other)))).toEqual([])
  })
})
