/** Values of a manifest. */
export type Fields = Record<string, unknown>

/** Numbers from 0 to below 1: the same seed gives the same ones (mulberry32). */
export type Random = () => number

export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const oneOf = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('the list is empty')
  return found
}

/** A resource of an RGD, with the parts that errors are planted in. */
export interface Resource extends Fields {
  id: string
  readyWhen?: string[]
  includeWhen?: string[]
  template: Fields & { metadata: Fields }
}

/** An RGD that kro accepts, before errors are planted in it. */
export interface Graph {
  name: string
  random: Random
  spec: Fields
  status: Fields
  resources: Fields[]
  configs: (Resource & { template: { data: Record<string, string> } })[]
  deployments: (Resource & { template: { spec: Fields; container: Fields; ports: Fields[] } })[]
}

const nameOf = (id: string): string => `\${schema.spec.name}-${id.toLowerCase()}`

export const config = (id: string, data: Record<string, string> = {}, more: Fields = {}): Fields => ({
  id,
  ...more,
  template: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: nameOf(id) },
    data: { kept: 'x', ...data },
  },
})

/** Resources that read each other, the schema and their own status. */
export function graphOf(name: string, random: Random): Graph {
  const configs = ['settings', 'limits', 'texts'].map((id) => ({
    id,
    template: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: nameOf(id) } as Fields,
      data: { owner: '${schema.spec.name}', size: '${string(schema.spec.size)}' } as Record<string, string>,
    },
  }))
  const deployments = ['web', 'worker'].map((id) => {
    const ports: Fields[] = [{ containerPort: 80 }]
    const container: Fields = { name: 'main', image: 'registry.k8s.io/pause:3.10', ports }
    const spec = {
      replicas: '${schema.spec.size}',
      selector: { matchLabels: { app: id } },
      template: { metadata: { labels: { app: id } }, spec: { containers: [container] } },
    }
    return {
      id,
      readyWhen: [`\${${id}.spec.replicas >= 0}`],
      template: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: nameOf(id) } as Fields, spec },
      ...{ container, ports },
    }
  })
  const shown = deployments.map(({ container: _, ports: __, ...resource }) => resource)
  return {
    ...{ name, random, spec: { name: 'string', size: 'integer | default=0', items: '[]string' } },
    status: { owner: '${settings.metadata.name}', replicas: '${web.spec.replicas}' },
    resources: [
      ...configs,
      ...shown,
      config('reader', {
        settings: '${settings.data.owner}',
        web: 'of ${web.metadata.name} and ${schema.spec.name}',
      }),
    ],
    configs,
    deployments: deployments.map(({ container, ports, ...resource }, at) => ({
      ...(shown[at] ?? resource),
      template: { ...resource.template, container, ports },
    })),
  }
}

export function manifestOf({ name, spec, status, resources }: Graph): Fields {
  const kind = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  return {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'ResourceGraphDefinition',
    metadata: { name },
    spec: { schema: { apiVersion: 'v1alpha1', kind, spec, status }, resources },
  }
}
