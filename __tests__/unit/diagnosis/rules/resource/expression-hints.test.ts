import { describe, expect, test } from '@jest/globals'
import { expressionHints, openApiRead } from '../../../../../src/diagnosis/rules/resource/expression-hints.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { fixText } from '../../../../../src/report/fixes.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { rgdOf } from '../../../../support/kro-world.ts'

const schema = { spec: { name: 'string', size: { type: 'integer' }, deep: { port: { type: 'integer' } } } }
const app = { id: 'app', template: { kind: 'App' } }
const rgd = rgdOf({ schema, resources: [app] })
const empty = rgdOf({ schema })

const refused = (message: string, expression: string | null, of: KubeObject) => ({
  evidence: evidenceOf({}),
  rgd: of,
  told: {
    ...{ kind: 'cel-invalid' as const, verdict: 'final' as const, refusal: null, resource: null, path: null },
    ...{ words: message, message, expression },
  },
})
const hints = (message: string, expression: string | null = null, of = rgd) =>
  expressionHints(refused(message, expression, of))
const fixes = (...parameters: Parameters<typeof hints>) => hints(...parameters).map(({ fix }) => fixText(fix))
const undeclared = (...names: string[]) =>
  names.map((name) => `undeclared reference to '${name}' (in container '')`).join('\n')
const shell = (source: string) =>
  `If \${${source}} is a variable of a shell, give it to kro as a text: \${"\${${source}}"}`

describe('names that are not known', () => {
  test('five of them, each once, however they are listed', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => `shema${name}`)
    expect(fixes(`references unknown identifiers: [${five.join(' ')} shemaf]`)).toHaveLength(5)
    expect(fixes('references unknown identifiers: [shema,  ap]')).toEqual([
      'Did you mean schema instead of shema?',
      'Did you mean app instead of ap?',
    ])
    expect(fixes(undeclared('shema', 'shema', 'shema'))).toEqual(['Did you mean schema instead of shema?'])
    expect(fixes(undeclared(...five, 'shemaf'))).toHaveLength(5)
  })

  test('each is a word of collections', () => {
    expect(fixes(undeclared('eahc'), 'eahc.name', empty)).toEqual([
      'Did you mean each instead of eahc in ${eahc.name}?',
    ])
  })

  test('one that is like none: what there is, ten at most, with the expression that has it', () => {
    const many = Array.from({ length: 12 }, (_, place) => ({ id: `r${place}`, template: {} }))
    const of = rgdOf({ schema, resources: [...many, { id: 'z', template: { a: '${elephant.x}' } }] })
    expect(hints(undeclared('elephant'), null, of)).toEqual([
      {
        why: 'Expressions of this RGD may refer to schema and to its resources: r0, r1, r2, r3, r4, r5, r6, r7, r8, r9.',
        fix: {
          advice:
            'If ${elephant.x} is meant for another program, give it to kro as a text: ${"${elephant.x}"}',
        },
        meant: null,
      },
    ])
    expect(hints(undeclared('elephant'), null, empty)).toEqual([])
  })

  test('a field beside it is reported only where none of the names was meant', () => {
    const field = "\nundefined field 'nmae'"
    expect(fixes(undeclared('shema', 'elephant') + field, 'elephant + shema + schema.spec.nmae')).toEqual([
      'Did you mean schema instead of shema in ${elephant + shema + schema.spec.nmae}?',
      'If ${elephant} is meant for another program, give it to kro as a text: ${"${elephant}"}',
    ])
    expect(fixes(undeclared('elephant') + field, 'elephant + schema.spec.nmae')).toEqual([
      'If ${elephant} is meant for another program, give it to kro as a text: ${"${elephant}"}',
      'Did you mean name instead of nmae in schema.spec.nmae?',
    ])
  })

  test('the expression is repeated up to 200 characters', () => {
    const long = (length: number) => `shema.${'x'.repeat(length - 6)}`
    expect(fixes(undeclared('shema'), long(200))).toEqual([
      `Did you mean schema instead of shema in \${${long(200)}}?`,
    ])
    expect(fixes(undeclared('shema'), long(201))).toEqual(['Did you mean schema instead of shema?'])
  })

  test('a function is called: in one of several expressions', () => {
    const resources = [{ id: 'x', template: { a: '${siez(schema.spec.name)}', b: '${schema.spec.name}' } }]
    expect(fixes(undeclared('siez'), null, rgdOf({ schema, resources }))).toEqual([
      'Did you mean size instead of siez?',
    ])
  })
})

describe('words of other tools', () => {
  test.each(['Values', 'Release', 'Chart', 'Capabilities', 'Files'])('of Helm: %s', (name) => {
    expect(hints(undeclared(name))).toEqual([
      {
        why: `${name} is a word of Helm, and kro renders no charts.`,
        fix: {
          advice: `Write {{ .${name}.… }} where Helm renders the RGD, or read the instance: \${schema.spec.…}`,
        },
        meant: null,
      },
    ])
  })

  test('not a longer word', () => {
    for (const name of ['myValues', 'ValuesFrom'])
      expect([name, hints(undeclared(name), null, empty)]).toEqual([name, []])
  })

  test.each(['HOME', 'AWS_REGION', 'X1'])('a variable of a shell: %s', (name) => {
    expect(hints(undeclared(name), null, empty)).toEqual([
      {
        why: `\${${name}} looks like a variable of a shell; kro takes every \${…} of a template for an expression of its own.`,
        fix: { advice: shell(name) },
        meant: null,
      },
    ])
  })

  test.each(['H', 'myHOME', 'HOMEs', 'Home'])('not %s', (name) => {
    expect(hints(undeclared(name), null, empty)).toEqual([])
  })

  test.each([
    'TAG:-x',
    'TAG:=x',
    'TAG:?x',
    'TAG:+x',
    'F#x',
    'F##x',
    'F%%',
    'F^^',
    'F,,',
    '#F',
    '!F',
    '@',
    '?',
    '*',
    '$',
  ])('an expression of a shell: %s', (source) => {
    expect(fixes('Syntax error: mismatched input', source)).toEqual([shell(source)])
  })

  test.each(['a ? b : c', '@x', '# F', '', 'TAG:x'])('not %j', (source) => {
    expect(fixes('Syntax error: mismatched input', source)).toEqual([])
  })

  test('with spaces around it, and quotes in it', () => {
    expect(fixes('Syntax error', ' @ ')).toEqual([shell(' @ ')])
    expect(fixes('Syntax error', 'TAG:-"x"')).toEqual([
      'If ${TAG:-"x"} is a variable of a shell, give it to kro as a text: ${"${TAG:-\\"x\\"}"}',
    ])
  })

  test('in the RGD, where the message has it', () => {
    const of = rgdOf({
      schema,
      resources: [{ id: 'x', template: { a: '${OTHER:-x}', b: 'echo ${TAG:-y}' } }],
    })
    expect(fixes('Syntax error: "echo " + (TAG:-y)', null, of)).toEqual([shell('TAG:-y')])
    expect(fixes('Syntax error: "echo " + x', null, of)).toEqual([])
  })
})

describe('operators', () => {
  const overload = (operator: string, types: string) =>
    hints(`found no matching overload for '${operator}' applied to '(${types})'`)

  test.each(['string, int', 'int, string', 'string, list(int)'])(
    'a text joined with another value: (%s)',
    (types) => {
      expect(overload('_+_', types)).toEqual([
        {
          why: 'CEL joins a text with a text only, and converts nothing by itself.',
          fix: { advice: 'Put string(…) around the value that is not a text.' },
          meant: null,
        },
      ])
    },
  )

  test('branches of two types', () => {
    expect(overload('_?_:_', 'bool, int, string')).toEqual([
      {
        why: 'Both branches of a ? b : c need the same type.',
        fix: { advice: 'Convert one of the branches, or wrap both in dyn(…).' },
        meant: null,
      },
    ])
  })

  test('others need no word', () => {
    expect(overload('_+_', 'int, list(string)')).toEqual([])
    expect(overload('_-_', 'string, int')).toEqual([])
  })
})

test.each<[string | null, string | undefined]>([
  ['schema.spec.size + 1', 'Write size as SimpleSchema, in one line: size: integer'],
  ['string(schema.spec.size)', 'Write size as SimpleSchema, in one line: size: integer'],
  ['schema.spec.deep.port', 'Write deep.port as SimpleSchema, in one line: port: integer'],
  ['schema.spec.name', undefined],
  ['app.schema.spec.size', undefined],
  ['myschema.spec.size', undefined],
  [null, undefined],
])('a field in the form of OpenAPI, read in %s', (expression, fix) => {
  const [hint] = openApiRead(refused('', expression, rgd))
  expect(hint === undefined ? undefined : fixText(hint.fix)).toBe(fix)
})
