import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { childOf, crdOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'

type Lists = Record<string, object[]>
const waiting = (expression: string, words: string) =>
  `${failed}waiting for unresolved resource: gvr "/v1, Resource=configmaps": node "config": failed to evaluate expression: eval "${expression}": ${words} (data pending)`
const web = { object: 'Web/team/one', proof: [expect.stringContaining('"message": "')] }

const of = (message: string, lists: Lists = {}, metadata = {}, spec: unknown = {}) =>
  found(
    'resource/field-missing',
    world([webOf(message, metadata, { spec: spec as Record<string, unknown> })], lists),
  )

describe('a field of the instance', () => {
  const optional =
    'Fields of a SimpleSchema are optional unless they say otherwise; kro waits for a missing one as it waits for a status: without a timeout and without a line in its log.'
  const byDefault = (key: string) =>
    `In spec.schema of RGD web: a default (${key}: string | default="…"), or required=true, so that the API server asks for it.`

  test('the whole finding', () => {
    expect(of(waiting('schema.spec.greeting', 'no such key: greeting'))).toEqual([
      {
        ...web,
        title: 'Web team/one leaves out spec.greeting, which RGD web uses: no such key: greeting',
        detail: optional,
        fix: [
          'Set spec.greeting in the instance.',
          byDefault('greeting'),
          'Or read it optionally: ${schema.spec.?greeting.orValue("…")}',
        ],
      },
    ])
  })

  test('within another field: it is read where it stands', () => {
    expect(of(waiting('schema.spec.db.size.unit', 'no such key: size'))[0]?.fix).toEqual([
      'Set spec.db.size in the instance.',
      byDefault('size'),
      'Or read it optionally: ${schema.spec.db.?size.orValue("…")}',
    ])
  })

  test('of which the place is not known', () => {
    expect(of(waiting("schema.spec['greeting']", 'no such key: greeting'))[0]).toMatchObject({
      title: 'Web team/one leaves out spec.….greeting, which RGD web uses: no such key: greeting',
      fix: [
        'Set spec.….greeting in the instance.',
        byDefault('greeting'),
        'Or read it optionally: ${schema.spec.….?greeting.orValue("…")}',
      ],
    })
  })

  test('that was written under another name', () => {
    const applied = JSON.stringify({ spec: { greting: 'x' } })
    const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': applied }
    const message = waiting('schema.spec.greeting', 'no such key: greeting')
    expect(of(message, {}, { annotations })[0]).toMatchObject({
      detail: `The instance was written with spec.greting, which the schema does not have: the API server dropped it. ${optional}`,
      fix: ['Write greeting instead of greting in the instance.', byDefault('greeting'), expect.any(String)],
    })
    expect(of(message, {}, { annotations: { other: applied } })[0]?.detail).toBe(optional)
    expect(of(message, {}, { annotations }, { greting: 'x' })[0]?.detail).toBe(optional)
  })
})

describe('a field of another object', () => {
  const end = 'where the name is wrong, or where nothing writes it in this cluster.'
  const look = (ref: string) => `kubectl get ${ref} -o yaml   # is the field there, under that name?`
  const read = (key: string) => `Read it optionally: .?${key}.orValue(…)`
  const queue = (status: unknown) =>
    childOf('queue', 'Queue', 'q', { apiVersion: 'sqs.io/v1', status: status as Record<string, unknown> })
  const lists = (status: unknown): Lists => ({ 'queues.sqs.io': [queue(status)] })

  test('that is there without it: the whole finding', () => {
    const expression = 'queue.status.url + name'
    expect(of(waiting(expression, 'no such key: url'), lists({ urls: [], arn: 'x' }))).toEqual([
      {
        ...web,
        title: `Web team/one waits for a field that is not there: no such key: url in \${${expression}}`,
        detail: `status of Queue q has urls, arn, and not url. kro waits until it comes: it never does ${end}`,
        fix: ['Did you mean urls instead of url?', look('queue q -n team'), read('url')],
      },
    ])
  })

  test('two objects that one expression reads: each is shown once', () => {
    const config = childOf('settings', 'ConfigMap', 'c', { data: {} })
    const all = { ...lists({}), configmaps: [config] }
    expect(of(waiting('settings.data.a + queue.status.url', 'no such key: url'), all)[0]?.fix).toEqual([
      look('queue q -n team'),
      look('configmap c -n team'),
      read('url'),
    ])
  })

  test.each<[string, string, unknown]>([
    ['optionally', 'queue.?status.?url', { arn: 'x' }],
    ['after a word that has the same end', 'myqueue.status.url + queue.status.url', { arn: 'x' }],
    ['after another part of the object', 'queue.metadata.name + queue.status.url', { arn: 'x' }],
  ])('that is read %s', (_, expression, status) => {
    expect(of(waiting(expression, 'no such key: url'), lists(status))[0]?.detail).toMatch(
      /^status of Queue q has arn, and not url\. /,
    )
  })

  test.each<[string, string, unknown]>([
    ['has nothing at that place', 'queue.status.url', null],
    ['has a text at that place', 'queue.status.url', 'x'],
    ['has no such place', 'queue.status.url.host', { name: 'x' }],
    ['is not the one that the expression reads', 'topic.status.url', { arn: 'x' }],
  ])('that %s', (_, expression, status) => {
    const key = expression.split('.').at(-1) ?? ''
    expect(of(waiting(expression, `no such key: ${key}`), lists(status))[0]?.detail).toMatch(
      /^kro waits until another resource has it\. It never comes where the name of the field is wrong, or where nothing writes it in this cluster\.$/,
    )
  })

  test('that is there: it is named', () => {
    const own = childOf('config', 'ConfigMap', 'c')
    const message = waiting('topic.status.url', 'no such key: url')
    expect(of(message, { configmaps: [own] })[0]?.detail).toMatch(
      /^kro waits until another resource has it \(ConfigMap c is there\)\. It never comes /,
    )
  })

  test('of an entry of a list that is not there', () => {
    expect(of(waiting('queue.status.urls[0]', 'index out of bounds: 0'), lists({ urls: [] }))).toEqual([
      {
        ...web,
        title:
          'Web team/one waits for a field that is not there: index out of bounds: 0 in ${queue.status.urls[0]}',
        detail:
          'kro waits until another resource has it. It never comes where the name of the field is wrong, or where nothing writes it in this cluster.',
        fix: [look('queue q -n team'), read('FIELD')],
      },
    ])
  })

  test('where kro does not repeat the expression', () => {
    const message = `${failed}waiting for unresolved resource: no such key: url (data pending)`
    const made = childOf('queue', 'Queue', 'q', {}, { labels: { 'kro.run/node-id': undefined as never } })
    expect(of(message, { 'queues.sqs.io': [made] })[0]).toMatchObject({
      title: 'Web team/one waits for a field that is not there: no such key: url',
      fix: [read('url')],
    })
  })

  test('of an external reference: the object that it names', () => {
    const reference = (more: object) => ({
      id: 'input',
      externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, ...more },
    })
    const settings = { apiVersion: 'v1', kind: 'ConfigMap', data: { host: 'x' } }
    const all = (more: object): Lists => ({
      'resourcegraphdefinitions.kro.run': [rgdOf({ resources: [reference(more)] })],
      configmaps: [{ ...settings, metadata: { name: 'settings', namespace: 'team' } }],
    })
    const message = waiting('input.data.hots', 'no such key: hots')
    expect(of(message, all({}))[0]).toMatchObject({
      detail: `data of ConfigMap settings has host, and not hots. kro waits until it comes: it never does ${end}`,
      fix: ['Did you mean host instead of hots?', look('configmap settings -n team'), read('hots')],
    })
    expect(of(message, all({ kind: undefined }))[0]?.fix).toEqual([read('hots')])
    expect(of(message, all({ metadata: {} }))[0]?.fix).toEqual([read('hots')])
  })
})

describe('a field that a controller or a webhook would write', () => {
  const azure = { apiVersion: 'documentdb.azure.com/v1', kind: 'SqlDatabase' }
  const database = childOf('db', 'SqlDatabase', 'data', { ...azure, spec: { location: 'x' } })
  const crd = {
    ...{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' },
    metadata: { name: 'sqldatabases.documentdb.azure.com' },
    spec: {
      ...{ group: 'documentdb.azure.com', names: { kind: 'SqlDatabase', plural: 'sqldatabases' } },
      versions: [
        {
          name: 'v1',
          schema: { openAPIV3Schema: { properties: { spec: { properties: { azureName: {}, size: {} } } } } },
        },
      ],
    },
  }
  const lists = {
    'sqldatabases.documentdb.azure.com': [database],
    'customresourcedefinitions.apiextensions.k8s.io': [crdOf(), crd],
  }
  const own = (field: string) => `Set spec.${field} in the template of SqlDatabase data in the RGD.`
  const finding = (field: string, unset: string[] | null = null) => {
    const message = waiting(`db.spec.${field}`, `no such key: ${field}`)
    const one = { object: 'SqlDatabase/team/data', apiVersion: azure.apiVersion, standIn: 'auto', unset }
    const objects = [{ ...one, outcome: 'ready', fields: ['id'], message: null }]
    const record = { 'evidence/stand-ins.json': JSON.stringify({ schemaVersion: 1, objects, leftAlone: [] }) }
    return found('resource/field-missing', {
      ...world([webOf(message)], lists),
      ...(unset === null ? {} : record),
    })[0]
  }

  test('and that stand-ins write too', () => {
    expect(finding('azureName')).toMatchObject({
      detail: expect.stringContaining('The webhook of Azure Service Operator writes it where it runs'),
      fix: expect.arrayContaining([
        'In setup-kro: stand-ins: auto writes it, as the webhook of Azure Service Operator does.',
        own('azureName'),
      ]),
    })
  })

  test('and that no stand-in is known to write', () => {
    const { detail, fix } = finding('size', ['spec.size']) ?? {}
    expect(detail).toContain('here a stand-in takes its place, and none of them is known to write it')
    expect(fix?.[0]).toBe(own('size'))
  })

  test('without a known writer: the general words', () => {
    for (const unset of [null, ['spec.other']])
      expect(finding('size', unset)?.detail).toContain('kro waits until it comes: it never does where')
  })
})
