/** Objects of a manifest; the names of files do not matter. */
export type Manifest = Record<string, unknown>

/** A change of manifests, and what has to be said of it. */
export interface Planted {
  /** `renamed-name`; objects are told apart by it. */
  name: string
  /** What is changed, in a few words. */
  what: string
  base: readonly Manifest[]
  head: readonly Manifest[]
  /** Facts as facts.ts writes them, sorted. Nothing: the change is harmless, and must not be reported. */
  expected: readonly string[]
}

/** The kind of a case: `renamed-name` becomes `RenamedName`. */
export const kindOf = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

export interface Graph {
  spec?: Record<string, unknown>
  resources: readonly Manifest[]
  /** More of `spec.schema`. */
  schema?: Record<string, unknown>
}

/** The RGD of a case. */
export const graph = (name: string, { spec = {}, resources, schema = {} }: Graph): Manifest => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: 'ResourceGraphDefinition',
  metadata: { name },
  spec: {
    schema: { apiVersion: 'v1alpha1', kind: kindOf(name), spec: { name: 'string', ...spec }, ...schema },
    resources,
  },
})

/** An instance of a case: `a` is named `renamed-name-a`. */
export const instance = (name: string, letter: string, spec: Record<string, unknown> = {}): Manifest => ({
  apiVersion: 'kro.run/v1alpha1',
  kind: kindOf(name),
  metadata: { name: `${name}-${letter}` },
  spec: { name: `${name}-${letter}`, ...spec },
})

/** A resource of an RGD that makes a ConfigMap named after the instance. */
export const config = (
  id: string,
  data: Record<string, unknown>,
  { suffix = id, ...more }: { suffix?: string; [field: string]: unknown } = {},
): Manifest => ({
  id,
  ...more,
  template: {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `\${schema.spec.name}-${suffix}` },
    data,
  },
})

/** Any other resource of an RGD, named after the instance. */
export const resource = (
  id: string,
  apiVersion: string,
  kind: string,
  rest: Record<string, unknown>,
  metadata: Record<string, unknown> = {},
): Manifest => ({
  id,
  template: { apiVersion, kind, metadata: { name: `\${schema.spec.name}-${id}`, ...metadata }, ...rest },
})

/** A case whose RGD changes and whose instances `a` do not. */
export function rgdChange(
  name: string,
  what: string,
  before: Graph,
  after: Graph,
  expected: readonly string[],
  spec: Record<string, unknown> = {},
): Planted {
  const living = [instance(name, 'a', spec)]
  return {
    name,
    what,
    base: [graph(name, before), ...living],
    head: [graph(name, after), ...living],
    expected,
  }
}
