import { config, graph, instance, type Planted, rgdChange } from './planted.ts'

const text = '${schema.spec.name}'
const one = { resources: [config('config', { name: text })] }

/** An RGD whose schema alone changes. */
const fields = (
  name: string,
  what: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  expected: readonly string[],
): Planted => rgdChange(name, what, { ...one, spec: before }, { ...one, spec: after }, expected)

const breaks = (field: string): string[] => ['RGD refused', 'a unserved', `field ${field} breaking`]

/** What of an RGD's identity is said by its CRD to be immutable. */
const identity = (name: string, what: string, schema: Record<string, unknown>): Planted => ({
  name,
  what,
  base: [graph(name, one), instance(name, 'a')],
  head: [graph(name, { ...one, schema }), instance(name, 'a')],
  expected: ['RGD refused'],
})

/** Changes of the schema of a kind. */
export const schemaCases: readonly Planted[] = [
  fields(
    'new-pattern',
    'a pattern',
    { mode: 'string | default=fast' },
    { mode: 'string | default=fast pattern="^f"' },
    breaks('spec.mode pattern'),
  ),
  fields(
    'longer-minimum',
    'a larger minLength',
    { mode: 'string | default=fast minLength=1' },
    { mode: 'string | default=fast minLength=3' },
    breaks('spec.mode minLength'),
  ),
  fields(
    'now-required',
    'a field with a default becomes required',
    { mode: 'string | default=fast' },
    { mode: 'string | required=true' },
    breaks('spec.mode required'),
  ),
  fields(
    'other-items',
    'another type of the items of a list',
    { parts: '[]string' },
    { parts: '[]integer' },
    breaks('spec.parts[] type'),
  ),
  fields(
    'other-values',
    'another type of the values of a map',
    { tags: 'map[string]string' },
    { tags: 'map[string]integer' },
    ['field spec.tags{} type silent'],
  ),
  fields(
    'removed-rule',
    'a CEL rule that is gone',
    { mode: 'string | default=fast validation="self.size() > 2"' },
    { mode: 'string | default=fast' },
    ['field spec.mode x-kubernetes-validations silent'],
  ),
  rgdChange(
    'removed-status',
    'a field of the status that is gone',
    { ...one, schema: { status: { made: '${config.metadata.name}' } } },
    one,
    breaks('status.made field'),
  ),
  {
    name: 'allowed-break',
    what: 'a field that is gone, which the RGD allows',
    base: [
      graph('allowed-break', { ...one, spec: { note: 'string | default=x' } }),
      instance('allowed-break', 'a'),
    ],
    head: [
      {
        ...graph('allowed-break', one),
        metadata: { name: 'allowed-break', annotations: { 'kro.run/allow-breaking-changes': 'true' } },
      },
      instance('allowed-break', 'a'),
    ],
    expected: ['field spec.note field breaking'],
  },
  identity('other-scope', 'the scope of the kind', { scope: 'Cluster' }),
  identity('other-group', 'the group of the kind', { group: 'example.com' }),
  identity('renamed-kind', 'the name of the kind', { kind: 'RenamedThing' }),
]

/** Changes of a schema that refuse nothing. */
export const harmlessSchemas: readonly Planted[] = [
  fields('lost-default', 'a default that is gone', { mode: 'string | default=fast' }, { mode: 'string' }, []),
  fields(
    'grown-enum',
    'one more value of an enum',
    { mode: 'string | default=fast enum="fast,slow"' },
    { mode: 'string | default=fast enum="fast,slow,idle"' },
    [],
  ),
  rgdChange(
    'new-status',
    'a field of the status',
    one,
    { ...one, schema: { status: { made: '${config.metadata.name}' } } },
    [],
  ),
]
