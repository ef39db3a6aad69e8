import { describe, expect, test } from '@jest/globals'
import { hintsOf } from '../../../../../src/diagnosis/rules/resource/hints.ts'
import type { Refused } from '../../../../../src/diagnosis/rules/resource/refused.ts'
import { fixText } from '../../../../../src/report/fixes.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { found, listed } from '../../../../support/found.ts'
import { object } from '../../../../support/kro-objects.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'

const app = { id: 'app', template: { apiVersion: 'x.io/v1', kind: 'App' } }
const bare = { id: 'bare', template: { apiVersion: 'x.io/v1' } }
const lists = {
  'apps.x.io': [
    object(
      'App',
      { name: 'x' },
      {
        apiVersion: 'x.io/v1',
        spec: { ownField: {}, parts: [{ ownPart: 1 }] },
        rootThing: {},
      },
    ),
  ],
}

/** What is suggested for a field of a template that its kind does not have. */
const suggested = (told: Partial<Refused['told']>) =>
  hintsOf({
    evidence: evidenceOf(listed(lists)),
    rgd: rgdOf({ resources: [bare, app] }),
    told: {
      ...{ kind: 'unknown-field', verdict: 'final', refusal: null, resource: 'app', path: null },
      ...{ words: '', message: '', expression: null, ...told },
    },
  }).map(({ fix }) => fixText(fix))
const noField = (name: string) => `schema not found for field ${name}`

describe('a field of a template', () => {
  test.each<[string, Partial<Refused['told']>, string[]]>([
    [
      'of what other objects of the kind have at that place',
      { words: noField('ownFeild'), path: 'spec.ownFeild' },
      ['Did you mean ownField instead of ownFeild at spec.ownFeild?'],
    ],
    [
      'in an entry of a list',
      { words: noField('ownPrat'), path: 'spec.parts[12].ownPrat' },
      ['Did you mean ownPart instead of ownPrat at spec.parts.ownPrat?'],
    ],
    ['at another place they have it not', { words: noField('ownFeild'), path: 'status.ownFeild' }, []],
    [
      'of a resource that is not known',
      { words: noField('ownFeild'), path: 'spec.ownFeild', resource: null },
      [],
    ],
    [
      'of a resource without a kind',
      { words: noField('ownFeild'), path: 'spec.ownFeild', resource: 'bare' },
      [],
    ],
    ['where the place is not known', { words: noField('rootThign') }, []],
    [
      'of what fields are called in general',
      { words: 'field "replcas" not found in schema' },
      ['Did you mean replicas instead of replcas?'],
    ],
    ['that is one at another place', { words: noField('replicas'), path: 'spec.replicas' }, []],
    ['of which the message says no name', { words: 'it is broken' }, []],
  ])('%s', (_, told, fixes) => {
    expect(suggested(told)).toEqual(fixes)
  })
})

describe('an error that kro has not reported yet is suggested the same', () => {
  const others = Array.from({ length: 11 }, (_, place) => ({ ...bare, id: `bare${place}` }))
  const errors = (...list: object[]) =>
    found('resource/rgd-error', {
      ...world([], {
        ...lists,
        'resourcegraphdefinitions.kro.run': [rgdOf({ resources: [bare, ...others, app] })],
      }),
      'evidence/rgd-errors.json': JSON.stringify(
        {
          schemaVersion: 1,
          rgds: [
            { rgd: 'other', rounds: 1, seconds: 1, rest: 'accepted', errors: list.slice(0, 1) },
            { rgd: 'web', rounds: 2, seconds: 1, rest: 'accepted', errors: list },
          ],
        },
        null,
        2,
      ),
    })
  const error = (words: string, pointer: string) => ({
    ...{ kind: 'unknown-field', words, expression: null, pointer, file: 'web.yaml', line: 7, column: 3 },
  })
  const correct = 'Correct web.yaml in line 7, column 3.'
  const fix = (words: string, pointer: string) => errors(error(words, pointer)).at(-1)?.fix

  test('by the kind of the resource at its place', () => {
    expect(fix(noField('ownFeild'), '/spec/resources/12/template/spec/ownFeild')).toEqual([
      'Did you mean ownField instead of ownFeild at spec.ownFeild?',
      correct,
    ])
    for (const pointer of [
      '/spec/resources/1/template/spec/ownFeild',
      '/spec/resources/40/template/spec/ownFeild',
      '/other/spec/resources/12/template/spec/ownFeild',
      '',
    ])
      expect([pointer, fix(noField('ownFeild'), pointer)]).toEqual([pointer, [correct]])
  })

  test('by the resource that its words name, where its place is of none', () => {
    const words = `failed to build resource "app": error getting field schema for path spec.ownFeild: ${noField('ownFeild')}`
    for (const pointer of ['', '/spec/resources/40/template/spec/ownFeild'])
      expect(fix(words, pointer)?.[0]).toBe('Did you mean ownField instead of ownFeild at spec.ownFeild?')
  })

  test('its proof is its line in the part of its RGD', () => {
    const [first, second] = errors(error(noField('elephant'), ''))
    const line = (proof: string[] = []) => Number(/:(\d+): /.exec(proof[0] ?? '')?.[1])
    expect(first?.title).toMatch(/^RGD other, /)
    expect(second?.title).toMatch(/^RGD web, /)
    expect(line(second?.proof)).toBeGreaterThan(line(first?.proof))
  })
})
