import { findRgdErrors, type SearchOptions } from '../../../../src/kro/rgd-errors/find.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'

// biome-ignore lint/suspicious/noExplicitAny: RGDs of every shape
export type Spec = Record<string, any>

export const config = (id: string, data: Spec, more: Spec = {}): Spec => ({
  id,
  ...more,
  template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `\${schema.spec.name}-${id}` }, data },
})

export const rgd = (resources: Spec[], schema: Spec = {}): KubeObject => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name: 'app' },
  spec: { schema: { apiVersion: 'v1alpha1', kind: 'App', spec: { name: 'string' }, ...schema }, resources },
})

/** kro that says one message after the other; then it accepts. */
export async function found(object: KubeObject, messages: readonly string[], options: SearchOptions = {}) {
  const asked: Spec[] = []
  const result = await findRgdErrors(
    object,
    async (one) => {
      asked.push(one.spec as Spec)
      return messages[asked.length - 1] ?? null
    },
    options,
  )
  return {
    ...result,
    last: asked.at(-1) ?? {},
    places: result.errors.map(
      ({ path, nth }) => `${path.slice(1).join('/')}${nth === null ? '' : `#${nth}`}`,
    ),
  }
}

export const unknown = (name: string): string =>
  `failed to build dependency graph: failed to extract dependencies: references unknown identifiers: [${name}]`
