import { expect, test } from '@jest/globals'
import type { Fix } from '../../../../src/diagnosis/fix.ts'
import { expressionHints as expressionHintsOf } from '../../../../src/diagnosis/rules/resource/expression-hints.ts'
import {
  openApiHint,
  schemaHints as schemaHintsOf,
} from '../../../../src/diagnosis/rules/resource/schema-hints.ts'
import type { KubeObject } from '../../../../src/model/kubernetes/object.ts'
import { fixText } from '../../../../src/report/fixes.ts'
import { evidenceOf } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const refused = (rgd: KubeObject, words: string, message: string, expression: string | null) => ({
  evidence: evidenceOf({}),
  rgd,
  told: {
    ...{ kind: 'cel-invalid' as const, verdict: 'final' as const, refusal: null, resource: null, path: null },
    ...{ words, message, expression },
  },
})
const schemaHints = (rgd: KubeObject, words: string, message: string) =>
  schemaHintsOf(refused(rgd, words, message, null))
const expressionHints = (rgd: KubeObject, message: string, expression: string | null) =>
  expressionHintsOf(refused(rgd, message, message, expression))

const fixes = (hints: readonly { fix: Fix }[]): string[] => hints.map(({ fix }) => fixText(fix))

const rgd = object(
  'ResourceGraphDefinition',
  { name: 'web' },
  {
    spec: {
      schema: {
        spec: {
          name: 'string',
          replicas: 'integer',
          ingress: { host: 'string' },
          size: { type: 'integer', default: 3 },
          port: { type: 'number' },
          kind: { type: 'string', name: 'string' },
        },
        types: { Listener: { port: 'integer' } },
      },
      resources: [
        { id: 'deployment', template: { spec: { command: '${HOME}/bin', greeting: '${project.id}' } } },
        { id: 'rules', forEach: [{ region: '${schema.spec.regions}' }], template: {} },
      ],
    },
  },
)

test.each([
  ['unknown type: integr', 'integer'],
  ['unknown type: int', 'integer'],
  ['unknown type: []int', 'integer'],
  ['unknown type: bool', 'boolean'],
  ['unknown type: number', 'float'],
  ['unknown type: listener', 'Listener'],
  ['unknown type: array', '[]string'],
])('%s: did you mean %s', (words, meant) => {
  const [hint] = fixes(schemaHints(rgd, words, `building schema for Web: field count: ${words}`))
  expect(hint).toMatch(new RegExp(`^Did you mean the type ${meant.replaceAll(/[[\]]/g, '\\$&')} instead of `))
})

test('a marker that is nearly one; and nothing for what is like none', () => {
  expect(fixes(schemaHints(rgd, 'unknown marker: defualt', ''))).toEqual([
    'Did you mean the marker default instead of defualt?',
  ])
  expect(schemaHints(rgd, 'unknown marker: frobnicate', '')).toEqual([])
  expect(schemaHints(rgd, 'unknown type: Certificate', '')).toEqual([])
})

test('a field in the form of OpenAPI, by the field that kro refuses', () => {
  expect(schemaHints(rgd, 'unknown type: 3', 'field size: field default: unexpected type: int64')).toEqual([
    {
      why: 'size is written in the form of OpenAPI: for kro a map with type and default is an object with fields of that name.',
      fix: { advice: 'Write size as SimpleSchema, in one line: size: integer | default=3' },
      meant: null,
    },
  ])
  expect(fixes(schemaHints(rgd, 'unknown type: integr', 'field size: unknown type: integr'))).toEqual([
    'Write size as SimpleSchema, in one line: size: integer | default=3',
    'Did you mean the type integer instead of integr?',
  ])
  expect(fixes([openApiHint(rgd, ['port']) ?? { fix: { advice: '' } }])[0]).toContain('port: float')
  // An object that has a field of that name.
  expect(openApiHint(rgd, ['kind'])).toBeNull()
  expect(openApiHint(rgd, ['ingress', 'host'])).toBeNull()
})

const hintsFor = (name: string) => expressionHints(rgd, `references unknown identifiers: [${name}]`, null)
const unknown = (name: string): string[] => fixes(hintsFor(name))

test.each([
  ['deploymnt', 'Did you mean deployment instead of deploymnt?'],
  ['regoin', 'Did you mean region instead of regoin?'],
  ['shema', 'Did you mean schema instead of shema?'],
  ['spec', 'Did you mean schema.spec instead of spec?'],
  ['metadata', 'Did you mean schema.metadata instead of metadata?'],
])('an identifier that is not known, %s: %s', (name, hint) => {
  expect(unknown(name)[0]).toBe(hint)
})

test('functions are not what names are compared with, nor the reverse', () => {
  expect(unknown('hos')[0]).not.toContain('Did you mean')
  const message = "undeclared reference to 'siez' (in container '')"
  expect(fixes(expressionHints(rgd, message, 'siez(schema.spec.name)'))).toEqual([
    'Did you mean size instead of siez in ${siez(schema.spec.name)}?',
  ])
  expect(fixes(expressionHints(rgd, 'uses unknown functions: [deploymnt]', null))).toEqual([])
})

test('a function in a message that does not repeat the expression: those of the RGD show what it is', () => {
  const spec = { resources: [{ id: 'jsnoo', template: { a: '${jsno(schema.spec.name)}' } }] }
  const calling = object('ResourceGraphDefinition', { name: 'web' }, { spec })
  expect(fixes(expressionHints(calling, "undeclared reference to 'jsno'", null))).toEqual([
    'Did you mean json instead of jsno?',
  ])
})

test('a name in the case of variables is a variable, and perhaps what has the same name in lower case', () => {
  expect(unknown('DEPLOYMENT')).toEqual([
    'If ${DEPLOYMENT} is a variable of a shell, give it to kro as a text: ${"${DEPLOYMENT}"}',
    'Did you mean deployment instead of DEPLOYMENT?',
  ])
  expect(unknown('DEPLOYMNT')).toHaveLength(1)
})

test('a field that is misspelt is found beside an identifier that is like none', () => {
  const message = "undeclared reference to 'elephant'\nundefined field 'replcas'"
  expect(fixes(expressionHints(rgd, message, 'elephant.x + schema.spec.replcas'))).toEqual([
    'If ${elephant} is meant for another program, give it to kro as a text: ${"${elephant}"}',
    'Did you mean replicas instead of replcas in schema.spec.replcas?',
  ])
})

test('a variable of a shell, and an expression of another program, and how kro leaves them alone', () => {
  expect(unknown('HOME')).toEqual([
    'If ${HOME} is a variable of a shell, give it to kro as a text: ${"${HOME}"}',
  ])
  expect(unknown('project').at(-1)).toBe(
    'If ${project.id} is meant for another program, give it to kro as a text: ${"${project.id}"}',
  )
  expect(hintsFor('Values')[0]?.why).toContain('Values is a word of Helm')
  expect(hintsFor('project')[0]?.why).toContain('deployment, rules')
  expect(hintsFor('spec')[0]?.why).toBe(
    'spec is probably schema.spec. Fields of the instance are below schema.',
  )
  for (const source of ['TAG:-latest', 'FILE##*/', 'x^^', '#args', '@'])
    expect([
      source,
      fixes(expressionHints(rgd, 'ERROR: <input>:1:4: Syntax error: mismatched input', source)),
    ]).toEqual([
      source,
      [`If \${${source}} is a variable of a shell, give it to kro as a text: \${"\${${source}}"}`],
    ])
  expect(expressionHints(rgd, 'Syntax error: mismatched input', 'a ? b')).toEqual([])
})

test('a variable of a shell within a text, which kro joins to one expression', () => {
  const script = object(
    'ResourceGraphDefinition',
    { name: 'job' },
    { spec: { resources: [{ id: 'job', template: { a: 'echo ${TAG:-latest}', b: '${OTHER:-x}' } }] } },
  )
  const words =
    "ERROR: <input>:1:15: Syntax error: mismatched input ':' expecting ')'\n | \"echo \" + (TAG:-latest)"
  for (const expression of [null, '"echo " + (TAG:-latest)'])
    expect(fixes(expressionHints(script, words, expression))).toEqual([
      'If ${TAG:-latest} is a variable of a shell, give it to kro as a text: ${"${TAG:-latest}"}',
    ])
})

test.each([
  ['replcas', 'schema.spec.replcas', 'Did you mean replicas instead of replcas in schema.spec.replcas?'],
  ['hots', 'schema.spec.ingress.hots', 'Did you mean host instead of hots in schema.spec.ingress.hots?'],
  [
    'volume',
    'schema.spec.volume + "x"',
    'Add volume to spec.schema.spec of the RGD, or read a field that is there.',
  ],
])('a field of the instance that the schema does not have, %s', (name, expression, hint) => {
  const hints = expressionHints(rgd, `undefined field '${name}'`, expression)
  expect(fixes(hints)).toEqual([hint])
  expect(hints[0]?.why).toMatch(/^spec(?:\.ingress)? of the schema has (?:name, replicas|host)/)
})

test('a field of another resource is not guessed from the schema of the instance', () => {
  expect(expressionHints(rgd, "undefined field 'replcas'", 'deployment.spec.replcas')).toEqual([])
})

test('operators say what CEL does not convert', () => {
  expect(
    fixes(expressionHints(rgd, "found no matching overload for '_+_' applied to '(string, int)'", 'a'))[0],
  ).toContain('string(…)')
  expect(expressionHints(rgd, "found no matching overload for '_+_' applied to '(int, bool)'", 'a')).toEqual(
    [],
  )
  expect(
    expressionHints(rgd, "found no matching overload for '_?_:_' applied to '(bool, int, string)'", 'a')[0]
      ?.why,
  ).toContain('same type')
})
