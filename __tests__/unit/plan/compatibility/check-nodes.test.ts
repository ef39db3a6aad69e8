import { describe, expect, test } from '@jest/globals'
import { incompatibilitiesOf, rulesOf } from './incompatibilities.ts'

describe('version/cgroup-v1', () => {
  const newest = {
    kubernetes: 'v1.36.4',
    nodeImage: 'kindest/node:v1.36.4@sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
    kubectl: 'v1.36.4',
  }

  test('on a host with cgroup v1', () => {
    const incompatibilities = incompatibilitiesOf(newest, { cgroup: 1 })
    expect(rulesOf(incompatibilities)).toEqual(['error version/cgroup-v1'])
    expect(incompatibilities[0]?.message).toContain('cgroup v1, and the kubelet of Kubernetes v1.36.4')
    expect(incompatibilities[0]?.suggestion).toMatch(
      /^kubernetes-version: v1\.34\.11; or a runner with cgroup v2/,
    )
  })

  test.each([
    ['cgroup v2', newest, { cgroup: 2 }],
    ['1.34', { kubernetes: 'v1.34.11' }, { cgroup: 1 }],
    ['allowed in kind-config', newest, { cgroup: 1, allowsCgroupV1: true }],
    ['a cluster somewhere else', newest, { cgroup: 1, cluster: 'existing', serverVersion: 'v1.36.4' }],
  ] as const)('not with %s', (_name, versions, facts) => {
    expect(incompatibilitiesOf(versions, facts)).toEqual([])
  })

  test('1.35 is the first', () => {
    const versions = { ...newest, kubernetes: 'v1.35.0', nodeImage: 'my/node:v1.35.0' }
    expect(rulesOf(incompatibilitiesOf(versions, { cgroup: 1 }))).toEqual(['error version/cgroup-v1'])
  })

  test('offers no Kubernetes that the host refuses as the newer one for kro', () => {
    const versions = {
      kubernetes: 'v1.30.0',
      nodeImage: 'my/node:v1.30.0',
      kind: 'v0.31.0',
      kubectl: 'v1.30.0',
    }
    const [incompatibility] = incompatibilitiesOf(versions, { cgroup: 1 })
    expect(incompatibility?.suggestion).toMatch(/^kubernetes-version: v1\.31\.14/)
  })
})

describe('node image and kind', () => {
  const of031 = 'kindest/node:v1.34.3@sha256:08497ee19eace7b4b5348db5c6a1591d7752b164530a36f855cb0f2bdcbadd48'
  const of033 =
    'kindest/node:v1.34.11@sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d'
  const of037 = 'kindest/node:v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5'

  test('an older image with a newer kind is a warning', () => {
    const incompatibilities = incompatibilitiesOf({ nodeImage: of031, kubernetes: 'v1.34.3' })
    expect(rulesOf(incompatibilities)).toEqual(['warning version/node-image-for-other-kind'])
    expect(incompatibilities[0]?.message).toContain('was built for kind v0.31.0, and this is v0.33.0')
    expect(incompatibilities[0]?.suggestion).toBe(
      'kubernetes-version: v1.34.11 without node-image, or kind-version: v0.31.0',
    )
  })

  test('an image with containerd 2.3 and a kind that cannot read its config is an error', () => {
    const incompatibilities = incompatibilitiesOf({
      nodeImage: of033,
      kubernetes: 'v1.34.11',
      kind: 'v0.31.0',
    })
    expect(rulesOf(incompatibilities)).toEqual(['error version/node-image-needs-newer-kind'])
    expect(incompatibilities[0]?.message).toContain('unknown containerd config version: 4')
    expect(incompatibilities[0]?.suggestion).toBe(
      'kubernetes-version: v1.34.3 without node-image, or kind-version: v0.33.0',
    )
  })

  test('Kubernetes 1.37 needs a kind that speaks v1beta4, whatever the image', () => {
    const versions = { kubernetes: 'v1.37.0', kubectl: 'v1.37.0', kind: 'v0.31.0' }
    for (const nodeImage of [of037, 'my/node:v1.37.0']) {
      const incompatibilities = incompatibilitiesOf({ ...versions, nodeImage })
      expect(rulesOf(incompatibilities)).toEqual(['error version/node-image-needs-newer-kind'])
      expect(incompatibilities[0]?.message).toContain('v1beta3')
    }
    expect(
      incompatibilitiesOf({
        ...versions,
        kind: 'v0.32.0',
        nodeImage: 'my/node:v1.36.0',
        kubernetes: 'v1.36.0',
      }),
    ).toEqual([])
  })

  test('an unknown image outside what kind has images for is a warning', () => {
    const incompatibilities = incompatibilitiesOf({
      nodeImage: 'kindest/node:v1.33.13',
      kubernetes: 'v1.33.13',
    })
    expect(rulesOf(incompatibilities)).toEqual(['warning version/node-image-outside-range'])
    expect(incompatibilities[0]?.message).toContain('kind v0.33.0 has images of Kubernetes 1.34 to 1.37')
    expect(incompatibilities[0]?.suggestion).toBe(
      'kubernetes-version: v1.34.11 without node-image (the nearest of kind v0.33.0)',
    )
    expect(incompatibilitiesOf({ nodeImage: 'kindest/node:v1.34.4', kubernetes: 'v1.34.4' })).toEqual([])
  })

  test('is not checked where kind creates no cluster', () => {
    expect(
      incompatibilitiesOf({ nodeImage: of031 }, { cluster: 'existing', serverVersion: 'v1.34.3' }),
    ).toEqual([])
  })
})
