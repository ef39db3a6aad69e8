import { config, graph, instance, type Manifest, type Planted, rgdChange } from './planted.ts'

const text = '${schema.spec.name}'
const one = { resources: [config('config', { name: text, other: 'x' })] }
const two = [config('config', { name: text }), config('extra', { name: text })]

/** The same object with its fields in another order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, reversed(field)]),
  )
}

const labelled = (manifest: Manifest): Manifest => ({
  ...manifest,
  metadata: { ...(manifest.metadata as object), labels: { reviewed: 'yes' } },
})

/** Changes that do nothing to what lives: none of them may be reported. */
export const harmless: readonly Planted[] = [
  {
    name: 'field-order',
    what: 'fields in another order',
    base: [graph('field-order', one), instance('field-order', 'a')],
    head: [reversed(graph('field-order', one)) as Manifest, instance('field-order', 'a')],
    expected: [],
  },
  rgdChange(
    'resource-order',
    'resources in another order',
    { resources: two },
    { resources: two.toReversed() },
    [],
  ),
  rgdChange('optional-field', 'an optional field', one, { ...one, spec: { note: 'string' } }, []),
  rgdChange(
    'optional-default',
    'an optional field with a default',
    one,
    { ...one, spec: { note: 'string | default=hello' } },
    [],
  ),
  rgdChange(
    'other-default',
    'another default, for instances to come',
    { ...one, spec: { note: 'string | default=hello' } },
    { ...one, spec: { note: 'string | default=bye' } },
    [],
  ),
  rgdChange(
    'described-field',
    'a description of a field',
    { ...one, spec: { note: 'string | default=hello' } },
    { ...one, spec: { note: 'string | default=hello description="what to say"' } },
    [],
  ),
  rgdChange(
    'same-result',
    'an expression that gives the same',
    one,
    { resources: [config('config', { name: '${schema.spec.name + ""}', other: 'x' })] },
    [],
  ),
  rgdChange(
    'renamed-id',
    'the id of a resource',
    { resources: [config('config', { name: text })] },
    { resources: [config('settings', { name: text }, { suffix: 'config' })] },
    [],
  ),
  rgdChange(
    'printer-column',
    'columns for kubectl get',
    one,
    {
      ...one,
      schema: { additionalPrinterColumns: [{ name: 'Who', type: 'string', jsonPath: '.spec.name' }] },
    },
    [],
  ),
  rgdChange(
    'larger-maximum',
    'a larger maximum',
    { ...one, spec: { size: 'integer | default=1 maximum=3' } },
    { ...one, spec: { size: 'integer | default=1 maximum=9' } },
    [],
  ),
  {
    name: 'labelled-graph',
    what: 'a label on the RGD',
    base: [graph('labelled-graph', one), instance('labelled-graph', 'a')],
    head: [labelled(graph('labelled-graph', one)), instance('labelled-graph', 'a')],
    expected: [],
  },
  {
    name: 'new-instance',
    what: 'one more instance',
    base: [graph('new-instance', one), instance('new-instance', 'a')],
    head: [graph('new-instance', one), instance('new-instance', 'a'), instance('new-instance', 'b')],
    expected: [],
  },
  {
    name: 'new-graph',
    what: 'one more RGD, with an instance',
    base: [],
    head: [graph('new-graph', one), instance('new-graph', 'a')],
    expected: [],
  },
]
