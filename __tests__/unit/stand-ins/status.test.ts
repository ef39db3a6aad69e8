import { describe, expect, test } from '@jest/globals'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { failedStatus, statusFor, statusSchema } from '../../../src/stand-ins/status.ts'
import { wishesFor } from '../../../src/stand-ins/wishes.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'

const now = '2026-01-02T03:04:05.000Z'

const text = { type: 'string' }
const entry = { type: 'object', properties: { type: text, status: text } }
const ackCondition = {
  type: 'object',
  properties: {
    lastTransitionTime: { type: 'string', format: 'date-time' },
    ...{ message: text, reason: text, status: text, type: text },
  },
  required: ['status', 'type'],
}
const kubernetesCondition = {
  ...ackCondition,
  properties: { ...ackCondition.properties, observedGeneration: { type: 'integer' } },
  required: ['lastTransitionTime', 'message', 'reason', 'status', 'type'],
}

const schemaOf = (properties: Record<string, unknown>, condition: unknown = ackCondition): unknown => ({
  type: 'object',
  properties: { conditions: { type: 'array', items: condition }, ...properties },
})

/** An object that kro made for the resource `it` of an RGD. */
const made = (apiVersion: string, kind: string, more: Partial<KubeObject> = {}): KubeObject => ({
  ...{ apiVersion, kind, ...more },
  metadata: {
    ...{ name: 'demo', namespace: 'default', generation: 3, ...more.metadata },
    labels: { 'kro.run/owned': 'true', 'kro.run/node-id': 'it', ...more.metadata?.labels },
  },
})

interface Read {
  forEach?: Record<string, string>[]
  readyWhen?: string[]
  status?: Record<string, string>
  others?: Record<string, unknown>[]
}

const rgdOf = (
  { apiVersion, kind }: KubeObject,
  { forEach, readyWhen = [], status = {}, others = [] }: Read,
): KubeObject => ({
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'rgd' } },
  spec: {
    schema: { status },
    resources: [
      { id: 'it', readyWhen, template: { apiVersion, kind }, ...(forEach && { forEach }) },
      ...others,
    ],
  },
})

const statusOf = (object: KubeObject, schema: unknown, read: Read): unknown =>
  statusFor(object, schema, wishesFor(object, [rgdOf(object, read)]), now)

const widget = made('example.com/v1', 'Widget', { spec: { replicas: 4, tier: 'gold' } })

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

describe('what others read', () => {
  test('the status of the instance and other templates get values of the schema’s type', () => {
    const schema = schemaOf({
      vpcID: text,
      endpoint: { type: 'object', properties: { address: text, port: { type: 'integer', minimum: 1024 } } },
      phase: { type: 'string', enum: ['Pending', 'Failed', 'Ready'] },
      token: { type: 'string', pattern: '^tok-[0-9]{4}$' },
      unread: text,
    })
    const others = [
      { id: 'other', template: { spec: { vpc: '${it.status.vpcID}', token: '${it.status.token}' } } },
    ]
    const status = { endpoint: '${it.status.endpoint}', phase: '${it.status.phase}' }
    expect(statusOf(widget, schema, { status, others })).toEqual({
      ...{ vpcID: 'demo-vpcid', token: 'tok-1111', phase: 'Ready' },
      endpoint: { address: 'demo-address', port: 1024 },
    })
  })

  test('of alternatives the first: the address of a Gateway', () => {
    const value = { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] }
    const address = {
      ...{ type: 'object', properties: { type: { type: 'string', default: 'IPAddress' }, value: text } },
      oneOf: [
        { properties: { type: { enum: ['IPAddress'] }, value }, required: ['type'] },
        { properties: { type: { not: { enum: ['IPAddress'] } } } },
      ],
    }
    const status = { address: '${it.status.addresses[0].value}' }
    expect(statusOf(widget, schemaOf({ addresses: { type: 'array', items: address } }), { status })).toEqual({
      addresses: [{ type: 'IPAddress', value: '192.0.2.10' }],
    })
  })

  test('where the schema takes everything, the expressions say what it is', () => {
    const schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
    const status = { a: '${it.status.atProvider.arn}', n: '${it.status.nodes[0].name}' }
    expect(statusOf(widget, schema, { status })).toEqual({
      atProvider: { arn: 'arn:aws:stand-in:us-east-1:000000000000:demo' },
      nodes: [{ name: 'demo-name' }],
    })
  })

  test('of an unknown kind whose status nothing reads, nothing is pretended', () => {
    expect(statusOf(widget, schemaOf({ id: text }), {})).toBeNull()
  })

  test('another resource of the same kind is not this one', () => {
    const others = [
      { id: 'two', template: { ...{ apiVersion: widget.apiVersion, kind: widget.kind } } },
      { id: 'map', template: { data: '${two.status.id}' } },
    ]
    expect(statusOf(widget, schemaOf({ id: text }), { others })).toBeNull()
  })
})

describe('the habits of families', () => {
  const metadata = {
    type: 'object',
    properties: { arn: text, ownerAccountID: text, region: text },
    required: ['ownerAccountID', 'region'],
  }
  test('ACK: synced, with an ARN that fits kind and region', () => {
    const annotations = { 'services.k8s.aws/region': 'eu-central-1' }
    const topic = made('sns.services.k8s.aws/v1alpha1', 'Topic', { metadata: { name: 'demo', annotations } })
    expect(statusOf(topic, schemaOf({ ackResourceMetadata: metadata }), {})).toMatchObject({
      conditions: [{ type: 'ACK.ResourceSynced', status: 'True' }],
      ackResourceMetadata: {
        arn: 'arn:aws:sns:eu-central-1:000000000000:topic/demo',
        ...{ ownerAccountID: '000000000000', region: 'eu-central-1' },
      },
    })
  })

  test.each([
    ['storage.cnrm.cloud.google.com/v1beta1', 'StorageBucket', [['Ready', 'True', 'UpToDate']]],
    ['storage.azure.com/v1api20210401', 'StorageAccount', [['Ready', 'True', 'Succeeded']]],
    [
      's3.aws.upbound.io/v1beta1',
      'Bucket',
      [
        ['Ready', 'True', 'Available'],
        ['Synced', 'True', 'ReconcileSuccess'],
      ],
    ],
  ])('%s %s', (apiVersion, kind, expected) => {
    const status = statusOf(made(apiVersion, kind), schemaOf({}, kubernetesCondition), {}) as {
      conditions: Record<string, unknown>[]
    }
    expect(status.conditions.map(({ type, status, reason }) => [type, status, reason])).toEqual(expected)
    expect(status.conditions[0]).toMatchObject({ observedGeneration: 3, lastTransitionTime: now })
  })

  test('a failure has the conditions of the family, and nothing else', () => {
    const bucket = made('s3.services.k8s.aws/v1alpha1', 'Bucket')
    const failure = { message: 'AccessDenied: no', reason: '' }
    expect(failedStatus(bucket, schemaOf({ location: text }), failure, now)).toEqual({
      conditions: [
        { type: 'ACK.ResourceSynced', status: 'False', message: 'AccessDenied: no', lastTransitionTime: now },
        { type: 'ACK.Terminal', status: 'True', message: 'AccessDenied: no', lastTransitionTime: now },
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

describe('what others write does not take long', () => {
  const made = (expression: string, schema: Record<string, unknown>): number =>
    cpuMilliseconds(() => void statusOf(widget, schemaOf(schema), { readyWhen: [`\${${expression}}`] }))

  test('macros within macros', () => {
    let expression = 'x.a == 1'
    for (let depth = 0; depth < 60; depth += 1) expression = `x.l.filter(x, ${expression}).unknown().a == 1`
    expect(made(`it.status.l.filter(x, ${expression}).unknown().a == 1`, {})).toBeLessThan(1000)
  })

  test('lists of lists, each of which has to be long', () => {
    let schema: unknown = { type: 'integer' }
    for (let depth = 0; depth < 12; depth += 1) schema = { type: 'array', minItems: 50, items: schema }
    expect(made('has(it.status.lists)', { lists: schema })).toBeLessThan(1000)
  })

  test('a number that has no next one', () => {
    const count = { type: 'number', minimum: 2 ** 53 }
    expect(made(`it.status.count != ${2 ** 53}`, { count })).toBeLessThan(1000)
  })
})
