import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Harness, seconds } from './harness.ts'
import type { Side } from './row.ts'

/** The lab has its image and its chart. */
export const kroVersion = 'v0.9.4'

/** An RGD, and an instance of it. */
export const manifests = (harness: Harness): string[] =>
  ['greeting.rgd.yaml', 'greeting.instance.yaml'].map((file) => harness.path('__tests__/e2e/manifests', file))

/** What jobs with kro do today: a cluster, the chart, and `kubectl wait` for each that has to be ready. */
export function helmInstall(harness: Harness): Side {
  return {
    name: 'kind create cluster, helm install, kubectl wait',
    once: async () => {
      await harness.removeCluster()
      const { cluster, kubeconfig, lab } = harness
      const [host = '', url = ''] = lab.SETUP_KRO_REGISTRY_MIRRORS.split('=')
      // Nodes and helm reach kro's registry as they do with the internet, without a step for it.
      const hosts = join(harness.work, 'certs.d', host)
      mkdirSync(hosts, { recursive: true })
      writeFileSync(join(hosts, 'hosts.toml'), `[host."${url}"]\n  capabilities = ["pull", "resolve"]\n`)
      const config = join(harness.work, 'kind.json')
      const mount = { hostPath: hosts, containerPath: `/etc/containerd/certs.d/${host}` }
      writeFileSync(
        config,
        JSON.stringify({
          kind: 'Cluster',
          apiVersion: 'kind.x-k8s.io/v1alpha4',
          nodes: [{ role: 'control-plane', extraMounts: [mount] }],
        }),
      )
      const kubectl = (...args: string[]): Promise<string> =>
        harness.run('kubectl', ['--kubeconfig', kubeconfig, ...args])
      const ready = (object: string, condition: string, ...more: string[]): Promise<string> =>
        kubectl('wait', object, `--for=condition=${condition}`, '--timeout=300s', ...more)
      const [rgd = '', instance = ''] = manifests(harness)
      return seconds(async () => {
        const image = ['--image', lab.SETUP_KRO_NODE_IMAGE]
        await harness.run('kind', [
          ...['create', 'cluster', '--name', cluster, '--kubeconfig', kubeconfig, '--config', config],
          ...image,
        ])
        await harness.run('helm', [
          ...['install', 'kro', `oci://${new URL(url).host}/kro/charts/kro`, '--plain-http'],
          ...['--version', kroVersion.slice(1), '--kubeconfig', kubeconfig],
          ...['--namespace', 'kro-system', '--create-namespace'],
        ])
        await ready('deployment/kro', 'Available', '--namespace', 'kro-system')
        await kubectl('apply', '-f', rgd)
        await ready('resourcegraphdefinition/greeting', 'Ready')
        await kubectl('apply', '-f', instance)
        await ready('greeting/monday', 'Ready')
      })
    },
  }
}
