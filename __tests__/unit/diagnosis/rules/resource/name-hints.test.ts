import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { crdOf, rgdOf, world } from '../../../../support/kro-world.ts'

/** Detail and fixes of what is found of RGD web of which kro says this. */
function of(rule: string, message: string, resources: object[], spec: object = { name: 'string' }) {
  const [match] = found(
    `resource/${rule}`,
    world([], {
      'resourcegraphdefinitions.kro.run': [
        rgdOf({ schema: { spec }, resources }, [['GraphVerified', 'False', 'Failed', message]]),
      ],
      'customresourcedefinitions.apiextensions.k8s.io': [crdOf()],
    }),
  )
  return { detail: match?.detail ?? '', first: match?.fix[0] ?? '', all: (match?.fix ?? []).join('\n') }
}

const config = (data: object, more: object = {}) => ({
  id: 'config',
  template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '${schema.spec.name}' }, data },
  ...more,
})
const unknown = (name: string): string =>
  `failed to build dependency graph: failed to extract dependencies: references unknown identifiers: [${name}]`

describe('a hyphen in a name', () => {
  test('of a field of the schema', () => {
    const { detail, first, all } = of(
      'cel-invalid',
      unknown('image'),
      [config({ image: '${schema.spec.default-image}' })],
      { name: 'string', 'default-image': 'string' },
    )
    expect(detail).toContain(
      'CEL reads schema.spec.default-image as a subtraction: the hyphen in default-image is a minus.',
    )
    expect(first).toBe(
      'Rename the field default-image to defaultImage in spec.schema of the RGD and read schema.spec.defaultImage; or leave it and read ${schema.spec.default__dash__image}.',
    )
    expect(all).not.toContain('meant for another program')
  })

  test.each([
    ['config.data.a-b', 'b', 'config.data["a-b"]'],
    [
      'config.metadata.annotations.in-the-middle.size()',
      'the',
      'config.metadata.annotations["in-the-middle"]',
    ],
    ['schema.spec.labels.own-team', 'team', 'schema.spec.labels["own-team"]'],
  ])('of a key of a map: %s', (expression, name, indexed) => {
    expect(of('cel-invalid', unknown(name), [config({}), config({ a: `\${${expression}}` })]).first).toMatch(
      `Write \${${indexed}} instead of`,
    )
  })

  test.each(['schema.spec.size - replicas', 'replicas-1', 'schema.spec.replicas'])(
    'is not the reason in %s',
    (expression) => {
      expect(
        of('cel-invalid', unknown('replicas'), [config({ a: `\${${expression}}` })]).detail,
      ).not.toContain('subtraction')
    },
  )
})

test.each(['in', 'true'])('a field that is called %s', (word) => {
  const message = `failed to inspect expression: parse error: ERROR: <input>:1:13: Syntax error: no viable alternative at input '.${word}'`
  expect(of('cel-invalid', message, [config({ a: `\${schema.spec.${word}}` })]).first).toBe(
    `Write __${word}__ instead of ${word} in the expression, or give the field another name.`,
  )
})

describe('a name in the wrong case', () => {
  test.each([
    [
      'id my-config is not a valid KRO resource id: must be lower camelCase',
      'Write myConfig instead of my-config',
    ],
    ['id My_App is not a valid KRO resource id: must be lower camelCase', 'Write myApp instead of My_App'],
    [
      "kind 'web-app' is not a valid KRO kind name: must be UpperCamelCase",
      'Write WebApp instead of web-app',
    ],
  ])('%s', (words, fix) => {
    expect(of('naming-convention', `naming convention violation: ${words}`, []).first).toMatch(fix)
  })

  test('that no other case makes right', () => {
    const words = 'id 1st is not a valid KRO resource id: must be lower camelCase'
    expect(of('naming-convention', `naming convention violation: ${words}`, []).all).not.toContain(
      'instead of',
    )
  })
})

describe('readyWhen of another resource', () => {
  test('of a collection by its id', () => {
    const { detail, first, all } = of('cel-invalid', unknown('config'), [
      config(
        {},
        { forEach: [{ region: '${schema.spec.regions}' }], readyWhen: ["${config.all(c, c.a != '')}"] },
      ),
    ])
    expect(detail).toContain(
      'readyWhen of config reads config, and may read only each: the object of one item',
    )
    expect(first).toBe('Write each instead of config in readyWhen of config: ${each.status.…}')
    expect(all).not.toContain('another program')
  })

  test('of a resource beside it', () => {
    const { detail, first } = of('cel-invalid', unknown('other'), [
      config({}, { readyWhen: ["${other.data.ready == 'yes'}"] }),
      { id: 'other', template: { apiVersion: 'v1', kind: 'ConfigMap' } },
    ])
    expect(detail).toContain('readyWhen of config reads other, and may read only config')
    expect(first).toBe(
      'Move the condition to readyWhen of other; where config has to wait for it, read a field of other in its template.',
    )
  })
})

describe('functions of a value of another type', () => {
  const failed = (expression: string, words: string): string =>
    `failed to validate resource "config": failed to compile template expression "${expression}" at path "data.a": ERROR: <input>:1:1: found no matching overload for ${words}`

  test.each([
    ['string(base64.decode(input.data.uri))', 'input.data.uri'],
    ['base64.decode(string(input.data.uri))', 'input.data.uri'],
  ])('data of a Secret is decoded already: %s', (expression, value) => {
    expect(
      of('cel-invalid', failed(expression, "'base64.decode' applied to '(bytes)'"), [
        config({ a: `\${${expression}}` }),
      ]).first,
    ).toBe(`Leave base64.decode out: \${string(${value})}`)
  })

  test('orValue of a field that is not optional', () => {
    const expression = "schema.spec.greeting.orValue('a')"
    expect(
      of('cel-invalid', failed(expression, "'orValue' applied to 'string.(string)'"), [
        config({ a: `\${${expression}}` }),
      ]).first,
    ).toBe('Write schema.spec.?greeting.orValue(…)')
  })
})

describe('a kind whose CRD the RGD makes itself', () => {
  const message =
    'failed to build resource "gadget": failed to get schema for resource gadget: cannot resolve group version "example.org/v1": schema not found'
  const gadget = { id: 'gadget', template: { apiVersion: 'example.org/v1', kind: 'Gadget' } }
  const crd = (kind: string) => ({
    id: 'crd',
    template: {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      spec: { group: 'example.org', names: { kind } },
    },
  })

  test('comes too late', () => {
    const { detail, all } = of('kind-not-installed', message, [crd('Gadget'), gadget])
    expect(detail).toContain('Its CRD is resource crd of the same RGD')
    expect(all).toMatch(/^Take resource crd out of the RGD and apply that CRD before it/)
  })

  test('is not that of another kind', () => {
    expect(of('kind-not-installed', message, [crd('Other'), gadget]).detail).not.toContain('same RGD')
  })
})

test('an RGD whose name is longer than a label', () => {
  const name = 'a'.repeat(70)
  const [match] = found(
    'resource/crd-not-written',
    world([], {
      'resourcegraphdefinitions.kro.run': [
        {
          ...rgdOf({ resources: [] }, [
            [
              'Ready',
              'False',
              'Failed',
              `creating graph revision "${name}-r00001": GraphRevision.internal.kro.run "${name}-r00001" is invalid: metadata.labels: Invalid value: "${name}": must be no more than 63 characters`,
            ],
          ]),
          metadata: { name },
        },
      ],
    }),
  )
  expect(match?.title).toBe(
    `The name of RGD ${name} is too long: metadata.labels: must be no more than 63 characters`,
  )
  expect(match?.detail).toContain('at most 63 characters, and this name has 70.')
  expect(match?.fix).toEqual(['Give the RGD a metadata.name of at most 63 characters.'])
})
