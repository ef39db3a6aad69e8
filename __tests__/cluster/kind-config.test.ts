import { expect, test } from '@jest/globals'
import { hostsToml, kindConfig } from '../../src/cluster/kind-config.ts'

const mirrors = [{ host: 'registry.k8s.io', url: 'http://10.0.0.1:5000' }]
const header = { kind: 'Cluster', apiVersion: 'kind.x-k8s.io/v1alpha4' }

test('without anything of the user: a cluster of one node', () => {
  expect(kindConfig(null, [], 'v0.33.0')).toEqual(header)
})

test("the user's configuration goes through as it is", () => {
  const user = { name: 'x', nodes: [{ role: 'worker' }], featureGates: { A: true } }
  expect(kindConfig(user, mirrors, 'v0.33.0')).toEqual({ ...user, ...header })
})

test('kind before v0.27 is told where mirrors are, after what the user patched', () => {
  const patch = '[plugins."io.containerd.grpc.v1.cri".registry]\n  config_path = "/etc/containerd/certs.d"\n'
  expect(kindConfig(null, mirrors, 'v0.26.0').containerdConfigPatches).toEqual([patch])
  expect(
    kindConfig({ containerdConfigPatches: ['mine'] }, mirrors, '0.24.0').containerdConfigPatches,
  ).toEqual(['mine', patch])
  expect(kindConfig(null, mirrors, 'v0.27.0').containerdConfigPatches).toBeUndefined()
  expect(kindConfig(null, [], 'v0.26.0').containerdConfigPatches).toBeUndefined()
})

test('hosts.toml sends pulls to the mirror and falls back to the registry itself', () => {
  expect(hostsToml({ host: 'registry.k8s.io', url: 'http://10.0.0.1:5000' })).toBe(
    'server = "https://registry.k8s.io"\n\n[host."http://10.0.0.1:5000"]\n  capabilities = ["pull", "resolve"]\n',
  )
})

test('docker.io is served by another host name', () => {
  expect(hostsToml({ host: 'docker.io', url: 'https://m' })).toMatch(
    /^server = "https:\/\/registry-1\.docker\.io"\n/,
  )
})
