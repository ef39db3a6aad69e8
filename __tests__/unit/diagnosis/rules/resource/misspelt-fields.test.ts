import { describe, expect, test } from '@jest/globals'
import { misspeltField } from '../../../../../src/diagnosis/rules/resource/misspelt-fields.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { fixText } from '../../../../../src/report/fixes.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { listed } from '../../../../support/found.ts'
import { object } from '../../../../support/kro-objects.ts'
import { rgdOf } from '../../../../support/kro-world.ts'

const many = Object.fromEntries(Array.from({ length: 17 }, (_, place) => [`field${place}`, 'string']))
const resources = [
  {
    id: 'app',
    template: {
      apiVersion: 'x.io/v1',
      kind: 'App',
      metadata: { name: 'a' },
      spec: { replicas: 1, ports: [{ number: 1 }, { protocol: 'x' }], text: 'x', none: null },
    },
  },
  { id: 'settings', externalRef: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } } },
  { id: 'bare', template: { metadata: { name: 'x' }, spec: { colour: 'x' } } },
]
const schema = {
  spec: { name: 'string', address: 'Address', hosts: '[]Address', many },
  types: { Address: { city: 'string', street: 'string' } },
}
const evidence = evidenceOf(
  listed({ configmaps: [object('ConfigMap', { name: 'c' }, { data: { bucketName: 'x' } })] }),
)

/** What is found of a field that nothing has, in this expression or in one of the RGD's. */
function hints(wrong: string, expression: string | null, rgd: KubeObject = rgdOf({ schema, resources })) {
  const words = `undefined field '${wrong}'`
  const told = {
    ...{ kind: 'cel-invalid' as const, verdict: 'final' as const, refusal: null, resource: null, path: null },
    ...{ words, message: words, expression },
  }
  return misspeltField({ evidence, rgd, told })
}
const suggested = (wrong: string, expression: string) =>
  hints(wrong, expression).map(({ fix }) => fixText(fix))

test.each<[string, string, string]>([
  ['nmae', 'schema.spec.nmae', 'name'],
  ['ctiy', 'schema.spec.address.ctiy', 'city'],
  ['stret', 'schema.spec.hosts[12].stret', 'street'],
  ['ctiy', 'schema.spec.?address.ctiy', 'city'],
  ['ctiy', 'schema.spec.address.?ctiy', 'city'],
  ['sepc', 'schema.sepc.name', 'spec'],
  ['metadat', 'schema.metadat', 'metadata'],
  ['statu', 'schema.statu', 'status'],
  ['apiVersoin', 'schema.apiVersoin', 'apiVersion'],
  ['knid', 'schema.knid', 'kind'],
  ['nmae', 'schema.metadata.nmae', 'name'],
  ['repilcas', 'app.spec.repilcas', 'replicas'],
  ['nubmer', 'app.spec.ports[0].nubmer', 'number'],
  ['protcol', 'app.spec.ports[0].protcol', 'protocol'],
  ['bucketNme', 'settings.data.bucketNme', 'bucketName'],
  ['color', 'bare.spec.color', 'colour'],
])('%s in %s is %s', (wrong, expression, meant) => {
  const [hint] = hints(wrong, expression)
  expect(hint).toMatchObject({ meant })
  const read = expression.slice(0, expression.indexOf(wrong) - 1).replace(/\.$/, '')
  expect(suggested(wrong, expression)).toEqual([
    `Did you mean ${meant} instead of ${wrong} in ${read}.${wrong}?`,
  ])
})

test('the schema of the instance is known: what it has, fifteen fields at most', () => {
  expect(hints('nmae', 'schema.spec.nmae')[0]?.why).toBe('spec of the schema has name, address, hosts, many.')
  expect(hints('elephant', 'schema.spec.address.elephant')).toEqual([
    {
      why: 'spec.address of the schema has city, street.',
      fix: {
        advice: 'Add elephant to spec.schema.spec.address of the RGD, or read a field that is there.',
      },
      meant: null,
    },
  ])
  const [of] = hints('elephant', 'schema.spec.many.elephant')
  expect(of?.why).toMatch(/^spec\.many of the schema has field0, .*, field14\.$/)
})

test('of other objects only a part is known: only a name that is nearly right is reported', () => {
  expect(hints('repilcas', 'app.spec.repilcas')[0]?.why).toBe('repilcas is probably replicas.')
  for (const [wrong, expression] of [
    ['elephant', 'app.spec.elephant'],
    ['elephant', 'schema.metadata.elephant'],
    ['elephant', 'schema.status.elephant'],
    ['elephant', 'schema.elephant'],
    ['elephant', 'schema.spec.name.elephant'],
    ['nmae', 'other.metadata.nmae'],
    ['lenght', 'app.spec.text.lenght'],
    ['lenght', 'app.spec.none.lenght'],
    ['nmae', 'nmae'],
  ] as const)
    expect([expression, hints(wrong, expression)]).toEqual([expression, []])
})

test('a field in the words of other errors', () => {
  const told = (words: string) =>
    misspeltField({
      evidence,
      rgd: rgdOf({ schema, resources }),
      told: {
        ...{ kind: 'cel-invalid', verdict: 'final', refusal: null, resource: null, path: null },
        ...{ words, message: words, expression: 'schema.spec.nmae' },
      },
    }).map(({ meant }) => meant)
  for (const words of ['no such key: nmae', "no such field 'nmae'", 'no such attribute: nmae'])
    expect([words, told(words)]).toEqual([words, ['name']])
  expect(told('it is broken')).toEqual([])
})

describe('where the message does not repeat the expression', () => {
  const reading = (...expressions: string[]) =>
    hints(
      'nmae',
      null,
      rgdOf({
        schema,
        resources: [...resources, { id: 'x', template: { data: expressions.map((one) => `\${${one}}`) } }],
      }),
    )

  test('those of the RGD are read; a name that is nearly right goes before what else there is', () => {
    expect(reading('1 + schema.spec.nmae')).toMatchObject([{ meant: 'name' }])
    expect(reading('schema.spec.address.nmae', 'schema.spec.nmae')).toMatchObject([{ meant: 'name' }])
    expect(reading('schema.spec.address.nmae', 'schema.spec.hosts[0].nmae')).toMatchObject([
      { why: 'spec.address of the schema has city, street.', meant: null },
    ])
    expect(reading('schema.spec.nmaes')).toEqual([])
    expect(reading('app.spec.other')).toEqual([])
  })
})
