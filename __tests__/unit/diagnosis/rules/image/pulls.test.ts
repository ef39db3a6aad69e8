import { describe, expect, test } from '@jest/globals'
import { pullRules } from '../../../../../src/diagnosis/rules/image/pulls.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { toldBy } from '../../../../support/matches.ts'
import { eventsFile, podsFile, warning } from '../../../../support/pods.ts'
import { found, idOf, local, ofTeam, title, waiting } from './pull-findings.ts'

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
