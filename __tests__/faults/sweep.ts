import type { KubeObject } from '../../src/model/kubernetes/object.ts'
import type { FaultEnvironment } from './environment.ts'

const rgdLabel = 'kro.run/resource-graph-definition-name'
/** Kinds of which instances of faults make objects. */
const childKinds =
  'configmaps,secrets,serviceaccounts,services,persistentvolumeclaims,pods,deployments,statefulsets,daemonsets,jobs,roles,rolebindings'

const list = async (environment: FaultEnvironment, ...args: string[]): Promise<KubeObject[]> =>
  ((await environment.get(...args)) as unknown as { items: KubeObject[] }).items

/**
 * Takes every RGD of a cluster away, with the instances, CRDs and objects that came of it: also where an instance cannot be
 * deleted, because its RGD is broken or gone.
 */
export async function sweepGraphs(environment: FaultEnvironment): Promise<void> {
  const crds = (await list(environment, 'crds', '-l', rgdLabel)).map(({ metadata }) => metadata.name)
  if (crds.length > 0) {
    const kinds = crds.join(',')
    await environment.attempt('kubectl', ['delete', kinds, '--all', '-A', '--wait=false'])
    await environment
      .until('instances are gone', 10, async () => (await list(environment, kinds, '-A')).length === 0)
      .catch(() => release(environment, kinds))
  }
  await environment.attempt('kubectl', ['delete', 'rgd', '--all', '--timeout=20s'])
  if (crds.length > 0)
    await environment.attempt('kubectl', ['delete', 'crd', ...crds, '--ignore-not-found', '--timeout=20s'])
  await release(environment, childKinds, '-l', 'kro.run/owned=true')
}

/** Deletes objects, and takes the finalizers from those that stay. */
export async function release(
  environment: FaultEnvironment,
  kinds: string,
  ...selector: string[]
): Promise<void> {
  if (selector.length > 0)
    await environment.attempt('kubectl', ['delete', kinds, '-A', ...selector, '--wait=false'])
  for (const { kind, metadata, apiVersion } of await list(environment, kinds, '-A', ...selector)) {
    if (!Array.isArray(metadata.finalizers)) continue
    const group = apiVersion.includes('/') ? `.${apiVersion.split('/', 1)[0]}` : ''
    await environment.attempt('kubectl', [
      ...['patch', `${kind}${group}`, metadata.name],
      ...(metadata.namespace === undefined ? [] : ['-n', metadata.namespace]),
      ...['--type=merge', '-p', '{"metadata":{"finalizers":null}}'],
    ])
  }
}
