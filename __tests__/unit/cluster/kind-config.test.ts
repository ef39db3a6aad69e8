import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { hostsToml, kindConfig } from '../../../src/cluster/kind-config.ts'

const mirrors = [{ host: 'registry.k8s.io', url: 'http://10.0.0.1:5000' }]
const ours = kindConfig(null, [], 'v0.33.0').kubeadmConfigPatches ?? []
const header = { kind: 'Cluster', apiVersion: 'kind.x-k8s.io/v1alpha4', kubeadmConfigPatches: ours }

test('without anything of the user: a cluster of one node', () => {
  expect(kindConfig(null, [], 'v0.33.0')).toEqual(header)
})

test('the control plane need not spare the API server; what the user patches comes later, and wins', () => {
  expect(ours.map((patch) => parse(patch))).toEqual([
    {
      kind: 'ClusterConfiguration',
      controllerManager: {
        extraArgs: { 'kube-api-qps': '200', 'kube-api-burst': '400', 'leader-elect-retry-period': '500ms' },
      },
      scheduler: { extraArgs: { 'leader-elect-retry-period': '500ms' } },
    },
  ])
  const user = { kubeadmConfigPatches: ['kind: InitConfiguration'] }
  expect(kindConfig(user, [], 'v0.33.0').kubeadmConfigPatches).toEqual([...ours, 'kind: InitConfiguration'])
  const wrong = { kubeadmConfigPatches: 'no list' }
  expect(kindConfig(wrong, [], 'v0.33.0').kubeadmConfigPatches).toBe('no list')
})

test("the user's configuration goes through as it is", () => {
  const user = { name: 'x', nodes: [{ role: 'worker' }], featureGates: { A: true } }
  expect(kindConfig(user, mirrors, 'v0.33.0')).toEqual({ ...user, ...header })
})

test('kind before v0.27 gets the place of mirrors, after the user’s patches', () => {
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
