import { config, graph, instance, type Manifest, resource } from './planted.ts'

/** The name of the RGD; objects of the platform begin with it. */
export const platformName = 'upgraded'

/**
 * A small platform: an RGD with a status, a condition, a collection, a Secret and a workload, and two instances of it.
 *
 * @param version a value in one of its templates
 */
export function platform(version = 'v1'): Manifest[] {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: platformName } }
  const b = instance(platformName, 'b', { size: 3 })
  return [
    namespace,
    graph(platformName, {
      spec: {
        size: 'integer | default=1 minimum=0 maximum=9',
        mode: 'string | default=fast enum="fast,slow"',
        on: 'boolean | default=false',
        items: '[]string | default=["x","y"]',
      },
      schema: { status: { config: '${config.metadata.name}' } },
      resources: [
        config(
          'config',
          { version, mode: '${schema.spec.mode}', size: '${string(schema.spec.size)}' },
          { readyWhen: ['${config.data.mode != ""}'] },
        ),
        config('extra', { version }, { includeWhen: ['${schema.spec.on}'] }),
        {
          id: 'entries',
          forEach: [{ part: '${schema.spec.items}' }],
          template: {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: '${schema.spec.name}-${part}' },
            data: { part: '${part}' },
          },
        },
        resource('key', 'v1', 'Secret', { stringData: { token: 'a-value-that-stays' } }),
        resource('web', 'apps/v1', 'Deployment', {
          spec: {
            replicas: 0,
            selector: { matchLabels: { app: '${schema.spec.name}' } },
            template: {
              metadata: { labels: { app: '${schema.spec.name}' } },
              spec: { containers: [{ name: 'web', image: 'registry.k8s.io/pause:3.10' }] },
            },
          },
        }),
      ],
    }),
    instance(platformName, 'a'),
    { ...b, metadata: { ...(b.metadata as object), namespace: platformName } },
  ]
}
