import { describe, expect, test } from '@jest/globals'
import { found, titles } from '../../../../support/found.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'
import { app, bucket, schema } from './definition-findings.ts'

describe('the errors of an RGD that kro has not reported yet', () => {
  const error = (words: string, pointer: string, more: object = {}) => ({
    ...{ kind: 'unknown-field', words, expression: null, pointer, file: 'web.yaml', line: 7, column: 3 },
    ...more,
  })
  const files = (errors: object[], rest = 'accepted', rgd = rgdOf({ schema, resources: [bucket, app] })) => ({
    ...world([], { 'resourcegraphdefinitions.kro.run': [rgdOf({}, [], { name: 'other' }), rgd] }),
    'evidence/rgd-errors.json': JSON.stringify(
      {
        schemaVersion: 1,
        rgds: [
          { rgd: 'other', rounds: 1, seconds: 1, rest, errors: [] },
          { rgd: 'web', rounds: 4, seconds: 1, rest, errors },
        ],
      },
      null,
      2,
    ),
  })
  const rule = 'resource/rgd-error'
  const noField = error('schema not found for field replcas', '/spec/resources/1/template/spec/replcas')

  test('each at its place, with what was meant', () => {
    const [match] = found(rule, files([noField, error('something else', '', { line: 9 })]))
    expect(match).toMatchObject({
      title: 'RGD web, web.yaml:7:3: schema not found for field replcas',
      detail:
        'It is at /spec/resources/1/template/spec/replcas. Found by asking kro again without what it refused before, 4 times, until it accepted the rest.',
      object: 'web.yaml:7:3',
      fix: [
        'Did you mean replicas instead of replcas at spec.replcas?',
        'Correct web.yaml in line 7, column 3.',
      ],
      proof: [expect.stringContaining('"words": "schema not found for field replcas"')],
    })
    const [, other] = found(rule, files([noField, error('something else', '', { line: 9 })], 'too-many'))
    expect(other).toMatchObject({
      title: 'RGD web, web.yaml:9:3: something else',
      detail:
        'It is at a place that kro does not name. Found by asking kro again without what it refused before, 4 times; there may be more.',
      fix: ['Correct web.yaml in line 9, column 3.'],
    })
  })

  test('the expression, and a name in it', () => {
    const wrong = error("undefined field 'nmae'", '/spec/resources/1/template/metadata/name', {
      kind: 'cel-invalid',
      expression: 'schema.spec.nmae',
    })
    const [match] = found(rule, files([wrong]))
    expect(match?.detail).toContain('template/metadata/name, in the expression schema.spec.nmae. Found')
    expect(match?.fix[0]).toBe('Did you mean name instead of nmae in schema.spec.nmae?')
  })

  test('at a place of no resource, or of an RGD that was not listed', () => {
    const fix = (pointer: string) =>
      found(rule, files([error('schema not found for field replcas', pointer)]))[0]?.fix[0]
    for (const place of [0, 9])
      expect(fix(`/spec/resources/${place}/template/spec/replcas`)).toBe(
        'Did you mean replicas instead of replcas at spec.replcas?',
      )
    expect(fix('/spec/schema/spec/replcas')).toBe('Did you mean replicas instead of replcas?')
    const unlisted = { ...files([noField]), ...world([], { 'resourcegraphdefinitions.kro.run': [] }) }
    expect(found(rule, unlisted)[0]?.fix).toEqual(['Correct web.yaml in line 7, column 3.'])
  })

  test('not the one that kro reports', () => {
    const failing = rgdOf({ schema, resources: [bucket, app] }, [
      ['GraphVerified', 'False', 'Failed', `failed: ${noField.words}`],
    ])
    expect(titles(rule, files([noField, error('another', '')], 'accepted', failing))).toEqual([
      'RGD web, web.yaml:7:3: another',
    ])
  })
})
