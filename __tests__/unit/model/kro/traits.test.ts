import { describe, expect, test } from '@jest/globals'
import { kroTraits } from '../../../../src/model/kro/traits.ts'
import { kroChart, kroImage, kroMinimumKubernetes, kroModule } from '../../../../src/plan/kro.ts'

describe('where kro is published', () => {
  test.each([
    [
      'v0.1.0',
      'github.com/awslabs/kro',
      'public.ecr.aws/kro/controller:0.1.0',
      'public.ecr.aws/kro/kro:0.1.0',
    ],
    [
      'v0.2.0',
      'github.com/kro-run/kro',
      'ghcr.io/kro-run/kro/controller:0.2.0',
      'ghcr.io/kro-run/kro/kro:0.2.0',
    ],
    [
      'v0.2.0-rc.1',
      'github.com/kro-run/kro',
      'ghcr.io/kro-run/kro/controller:0.2.0-rc.1',
      'ghcr.io/kro-run/kro/kro:0.2.0-rc.1',
    ],
    [
      'v0.4.1',
      'github.com/kro-run/kro',
      'ghcr.io/kro-run/kro/controller:0.4.1',
      'ghcr.io/kro-run/kro/kro:0.4.1',
    ],
    [
      'v0.5.0',
      'github.com/kubernetes-sigs/kro',
      'registry.k8s.io/kro/kro:v0.5.0',
      'registry.k8s.io/kro/charts/kro:0.5.0',
    ],
    [
      '0.9.4',
      'github.com/kubernetes-sigs/kro',
      'registry.k8s.io/kro/kro:v0.9.4',
      'registry.k8s.io/kro/charts/kro:0.9.4',
    ],
  ])('%s', (version, module, image, chart) => {
    expect(kroModule(version)).toBe(module)
    expect(kroImage(version)).toBe(image)
    expect(kroChart(version).name).toBe(chart)
  })

  test('helm wants the chart and its version apart, without v', () => {
    expect(kroChart('v0.9.4')).toMatchObject({
      reference: 'oci://registry.k8s.io/kro/charts/kro',
      version: '0.9.4',
    })
  })
})

test('the minimum Kubernetes begins with v0.9.0', () => {
  expect(kroMinimumKubernetes('v0.8.5')).toBeNull()
  expect(kroMinimumKubernetes('v0.9.0')).toBe('1.31')
})

describe('traits', () => {
  test.each([
    ['v0.1.0', ['resourcegroups.kro.run']],
    ['v0.2.0', ['resourcegraphdefinitions.kro.run']],
    ['v0.8.5', ['resourcegraphdefinitions.kro.run']],
    ['v0.9.0', ['resourcegraphdefinitions.kro.run', 'graphrevisions.internal.kro.run']],
  ])('CRDs of %s', (version, crds) => {
    expect(kroTraits(version).crds).toEqual(crds)
  })

  test.each([
    ['leaderElection', 'v0.4.1', 'v0.5.0'],
    ['aggregationComplete', 'v0.3.0', 'v0.4.0'],
  ] as const)('%s: not in %s, since %s', (trait, before, since) => {
    expect([kroTraits(before)[trait], kroTraits(since)[trait]]).toEqual([false, true])
  })
})
