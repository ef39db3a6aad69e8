import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'

describe('tests of the user', () => {
  const of = (...cases: object[]) =>
    found('resource/test-failed', {
      'evidence/tests.json': JSON.stringify(
        {
          schemaVersion: 1,
          cases: cases.map((one) => ({
            ...{
              name: 'creates',
              folder: 'tests/one',
              outcome: 'failed',
              seconds: 1,
              namespace: 'chainsaw-x',
              failures: [],
              again: null,
            },
            ...one,
          })),
        },
        null,
        2,
      ),
    })
  const failure = {
    step: 'step 1',
    operation: 'assert',
    message: 'x\n* data.a: Invalid value: 1\n* data.b: Invalid value: 2\n* data.c: Invalid value: 3',
  }

  test('one that failed: the step, the first field that differs, the others', () => {
    expect(of({ failures: [failure] })).toMatchObject([
      {
        title: 'Test creates failed in step 1, assert: data.a: Invalid value: 1',
        detail:
          'It is in tests/one, and ran in namespace chainsaw-x. Also: data.b: Invalid value: 2; data.c: Invalid value: 3.',
        proof: [expect.stringContaining('"message": "x')],
        fix: [
          'chainsaw test --test-dir tests/one --pause-on-failure   # stops at the failure, so that the objects can be looked at',
        ],
      },
    ])
    const many = {
      ...failure,
      message: Array.from({ length: 14 }, (_, place) => `* f${place}: no`).join('\n'),
    }
    expect(of({ failures: [many] })[0]?.detail).toMatch(/f9: no\.$/)
    expect(of({ failures: [{ step: 'step 1', operation: '', message: 'gone' }] })[0]?.title).toBe(
      'Test creates failed in step 1: gone',
    )
  })

  test('what is not known of it is left out', () => {
    expect(of({ folder: '', namespace: '' })).toMatchObject([
      {
        title: 'Test creates failed: chainsaw does not say why',
        detail: 'It is in a folder that chainsaw does not name.',
        fix: [expect.stringMatching(/^chainsaw test --test-dir \. --pause/)],
      },
    ])
  })

  test('how it ended the second time', () => {
    expect(of({ again: 'passed' })[0]?.detail).toMatch(/ Run again alone, it passed: /)
    expect(of({ again: 'failed' })[0]?.detail).toMatch(
      / It was run again, and what it made was left for a look\.$/,
    )
    expect(of({})[0]?.detail).toMatch(/chainsaw-x\.$/)
  })

  test('twenty of many, each with its own line, and none that passed', () => {
    expect(of(...Array.from({ length: 25 }, (_, place) => ({ name: `t${place}` })))).toHaveLength(20)
    expect(of({ outcome: 'passed' }, { outcome: 'skipped' })).toEqual([])
    const [, second] = of(
      { failures: [failure] },
      { name: 'second', failures: [{ ...failure, message: 'its own words' }] },
    )
    expect(second?.proof[0]).toContain('its own words')
  })
})
