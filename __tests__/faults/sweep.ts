import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { FaultEnvironment } from './environment.ts'

const rgdLabel = 'kro.run/resource-graph-definition-name'
/** Kinds of which instances of faults make objects. */
const childKinds =
  'configmaps,secrets,serviceaccounts,services,persistentvolumeclaims,pods,deployments,statefulsets,daemonsets,jobs,roles,rolebindings'

const list = async (bench: FaultEnvironment, ...args: string[]): Promise<KubeObject[]> =>
  ((await bench.get(...args)) as unknown as { items: KubeObject[] }).items

/**
 * Takes every RGD of a cluster away, with the instances, CRDs and objects that came of it: also where an instance cannot be
 * deleted, because its RGD is broken or gone.
 */
export async function sweepGraphs(bench: FaultEnvironment): Promise<void> {
  const crds = (await list(bench, 'crds', '-l', rgdLabel)).map(({ metadata }) => metadata.name)
  if (crds.length > 0) {
    const kinds = crds.join(',')
    await bench.attempt('kubectl', ['delete', kinds, '--all', '-A', '--wait=false'])
    await bench
      .until('instances are gone', 10, async () => (await list(bench, kinds, '-A')).length === 0)
      .catch(() => release(bench, kinds))
  }
  await bench.attempt('kubectl', ['delete', 'rgd', '--all', '--timeout=20s'])
  if (crds.length > 0)
    await bench.attempt('kubectl', ['delete', 'crd', ...crds, '--ignore-not-found', '--timeout=20s'])
  await release(bench, childKinds, '-l', 'kro.run/owned=true')
}

/** Deletes objects, and takes the finalizers from those that stay. */
export async function release(bench: FaultEnvironment, kinds: string, ...selector: string[]): Promise<void> {
  if (selector.length > 0)
    await bench.attempt('kubectl', ['delete', kinds, '-A', ...selector, '--wait=false'])
  for (const { kind, metadata, apiVersion } of await list(bench, kinds, '-A', ...selector)) {
    if (!Array.isArray(metadata.finalizers)) continue
    const group = apiVersion.includes('/') ? `.${apiVersion.split('/', 1)[0]}` : ''
    await bench.attempt('kubectl', [
      ...['patch', `${kind}${group}`, metadata.name],
      ...(metadata.namespace === undefined ? [] : ['-n', metadata.namespace]),
      ...['--type=merge', '-p', '{"metadata":{"finalizers":null}}'],
    ])
  }
}
