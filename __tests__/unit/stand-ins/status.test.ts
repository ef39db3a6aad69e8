import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { statusSchema } from '../../../src/stand-ins/status.ts'
import { made, now, schemaOf, statusOf, text, widget } from './stand-in-objects.ts'

const entry = { type: 'object', properties: { type: text, status: text } }

/** What is read, and the status that makes it ready. */
const rows: readonly [
  expression: string,
  schema: Record<string, unknown>,
  status: Record<string, unknown>,
][] = [
  ['it.status.state == "ACTIVE"', { state: text }, { state: 'ACTIVE' }],
  ['"ACTIVE" == it.status.state', { state: text }, { state: 'ACTIVE' }],
  ['it.status.state in ["up", "idle"]', { state: text }, { state: 'up' }],
  ['it.status.id != null && it.status.id != ""', { id: text }, { id: 'demo-id' }],
  [
    'has(it.status.endpoint.port)',
    { endpoint: { type: 'object', properties: { port: { type: 'integer' } } } },
    { endpoint: { port: 1 } },
  ],
  ['it.status.ready', { ready: { type: 'boolean' } }, { ready: true }],
  ['!it.status.paused', { paused: { type: 'boolean' } }, { paused: false }],
  ['it.status.?ready.orValue(false)', { ready: { type: 'boolean' } }, { ready: true }],
  ['it.status.count > 2', { count: { type: 'integer' } }, { count: 3 }],
  ['5 <= it.status.count', { count: { type: 'integer' } }, { count: 5 }],
  ['it.status.failed < 1', { failed: { type: 'integer' } }, { failed: 0 }],
  ['it.status.count == it.spec.replicas', { count: { type: 'integer' } }, { count: 4 }],
  ['it.status.tier == it.spec.tier', { tier: text }, { tier: 'gold' }],
  ['int(it.status.count) == 2', { count: { type: 'integer' } }, { count: 2 }],
  ['size(it.status.ids) > 1', { ids: { type: 'array', items: text } }, { ids: ['demo-id', 'demo-1-id'] }],
  ['it.status.ids.size() >= 1', { ids: { type: 'array', items: text } }, { ids: ['demo-id'] }],
  ['it.status.url.startsWith("https://")', { url: text }, { url: 'https://' }],
  ['it.status.state == "up" || it.status.state == "down"', { state: text }, { state: 'up' }],
  [
    'it.status.mode == "a" ? it.status.state == "up" : false',
    { mode: text, state: text },
    { mode: 'a', state: 'up' },
  ],
  [
    'it.status.parts.all(p, p.status == "up")',
    { parts: { type: 'array', items: entry } },
    { parts: [{ status: 'up' }] },
  ],
  [
    'it.status.parts.filter(p, p.type == "db")[0].status == "up"',
    { parts: { type: 'array', items: entry } },
    { parts: [{ type: 'db', status: 'up' }] },
  ],
  ['"db" in it.status.names', { names: { type: 'array', items: text } }, { names: ['db'] }],
  [
    'it.status.labels["a/b"] == "x"',
    { labels: { type: 'object', additionalProperties: text } },
    { labels: { 'a/b': 'x' } },
  ],
  ['each.status.state == "up"', { state: text }, { state: 'up' }],
]

test.each<[string, Record<string, unknown>]>([
  ['it.map(one, one.status.id)', { id: 'demo-id' }],
  ['it[1].status.id', { id: 'demo-id' }],
  ['it.all(one, one.status.state == "up")', { state: 'up' }],
  ['it.exists(one, one.status.state == "up")', { state: 'up' }],
  ['it.filter(one, one.status.state == "up").map(one, one.status.id)', { id: 'demo-id', state: 'up' }],
  ['it.filter(one, one.status.state == "up")[0].status.id', { id: 'demo-id', state: 'up' }],
  ['size(it) > 0 ? it[0].status.id : ""', { id: 'demo-id' }],
])('what is read of any object of a collection, every one has: %s', (expression, status) => {
  const schema = { type: 'object', properties: { id: text, state: text } }
  const forEach = [{ part: '${schema.spec.parts}' }]
  expect(statusOf(widget, schema, { forEach, status: { read: `\${${expression}}` } })).toEqual(status)
  expect(statusOf(widget, schema, { forEach, readyWhen: ['${each.status.state == "up"}'] })).toEqual({
    state: 'up',
  })
})

test('in the readyWhen of another collection, each is one of its objects', () => {
  const schema = { type: 'object', properties: { id: text, state: text } }
  const other = {
    id: 'other',
    forEach: [{ x: '${schema.spec.parts}' }],
    readyWhen: ['${each.status.id != ""}'],
  }
  const forEach = [{ part: '${schema.spec.parts}' }]
  expect(
    statusOf(widget, schema, { forEach, readyWhen: ['${each.status.state == "up"}'], others: [other] }),
  ).toEqual({
    state: 'up',
  })
})

describe('what makes a resource ready', () => {
  test.each(rows)('%s', (expression, schema, status) => {
    expect(
      statusOf(widget, { type: 'object', properties: schema }, { readyWhen: [`\${${expression}}`] }),
    ).toEqual(status)
  })

  test('conditions that are compared by type stand beside each other', () => {
    const readyWhen = [
      "${it.status.conditions.exists(c, c.type == 'Ready' && c.status == 'True')}",
      "${it.status.conditions.exists(c, c.type == 'Stalled' && c.status == 'False')}",
    ]
    expect(statusOf(widget, schemaOf({}, entry), { readyWhen })).toEqual({
      conditions: [
        { type: 'Ready', status: 'True' },
        { type: 'Stalled', status: 'False' },
      ],
    })
  })

  test('one that is read by its position is the usual one of the family', () => {
    const role = made('iam.services.k8s.aws/v1alpha1', 'Role')
    expect(
      statusOf(role, schemaOf({}), { readyWhen: ['${it.status.conditions[0].status == "True"}'] }),
    ).toEqual({
      conditions: [
        {
          ...{ type: 'ACK.ResourceSynced', status: 'True', lastTransitionTime: now },
          message: 'Resource synced successfully',
        },
      ],
    })
  })
})

test('the status of the version that is used, and whether it is a subresource', () => {
  const version = (name: string, more: object) => ({
    ...{ name, schema: { openAPIV3Schema: { properties: { status: { type: 'object' } } } }, ...more },
  })
  const crd: KubeObject = {
    ...{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'x' } },
    spec: {
      versions: [
        version('v1', { subresources: { status: {} } }),
        version('v2', {}),
        { name: 'v3', schema: { openAPIV3Schema: { properties: {} } } },
      ],
    },
  }
  expect(statusSchema(crd, 'v1')).toEqual({ schema: { type: 'object' }, subresource: true })
  expect(statusSchema(crd, 'v2')).toEqual({ schema: { type: 'object' }, subresource: false })
  expect(statusSchema(crd, 'v3')).toBeNull()
})
