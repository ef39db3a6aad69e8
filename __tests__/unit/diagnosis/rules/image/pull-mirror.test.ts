import { describe, expect, test } from '@jest/globals'
import { pullRules } from '../../../../../src/diagnosis/rules/image/pulls.ts'
import { evidenceOf, type Files } from '../../../../support/evidence.ts'
import { failedSteps, idsOfFound, toldBy } from '../../../../support/matches.ts'
import { run } from './failed-run.ts'
import { found, idOf } from './pull-findings.ts'

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
