import { describe, expect, test } from '@jest/globals'
import {
  firstLineOf,
  sentenceOf,
  wordsOf,
} from '../../../../../src/diagnosis/rules/resource/condition-words.ts'
import { found } from '../../../../support/found.ts'
import { type ConditionText, conditions } from '../../../../support/kro-objects.ts'
import { rgdOf, webOf, world } from '../../../../support/kro-world.ts'

const said = (reason: string, message: string) => ({
  ...{ type: 'Ready', status: 'False', observedGeneration: null },
  ...{ reason, message },
})

test.each([
  ['Because', 'one\ntwo', 'one\ntwo', ': one'],
  ['Because', '', 'Because', ': Because'],
  ['', '', '', ''],
  ['', '\ntwo', '\ntwo', ''],
])('the reason %j and the message %j', (reason, message, words, first) => {
  expect(wordsOf(said(reason, message))).toBe(words)
  expect(firstLineOf(said(reason, message))).toBe(first)
})

test.each([
  ['Because', 'it waits', '', 'The condition Ready is False (Because): it waits'],
  ['Because', 'it waits', ' More.', 'The condition Ready is False (Because): it waits. More.'],
  ['Because', 'It waits.', ' More.', 'The condition Ready is False (Because): It waits. More.'],
  ['Because', 'Why? It waits', ' More.', 'The condition Ready is False (Because): Why? It waits. More.'],
  ['Because', 'Really?', ' More.', 'The condition Ready is False (Because): Really? More.'],
  ['Because', '', '', 'The condition Ready is False (Because).'],
  ['', '', ' More.', 'The condition Ready is False. More.'],
])('the reason %j, the message %j and more: %j', (reason, message, more, sentence) => {
  expect(sentenceOf(said(reason, message), more)).toBe(sentence)
})

describe('conditions without words', () => {
  const list = (condition: ConditionText) => ({ conditions: conditions(condition) })

  test('of an instance, as authors write them', () => {
    const instance = webOf(null, {}, { status: { state: 'ERROR', ...list(['Healthy', 'False', 'Broken']) } })
    expect(found('resource/instance-error', world([instance]))[0]).toMatchObject({
      title: 'Web team/one is ERROR: Broken',
      detail: 'The condition Healthy is False (Broken).',
      proof: [expect.stringMatching(/: "reason": "Broken"$/)],
    })
    const silent = webOf(null, {}, { status: { state: 'ERROR', ...list(['Healthy', 'False']) } })
    expect(found('resource/instance-error', world([silent]))[0]).toMatchObject({
      title: 'Web team/one is ERROR',
      detail: 'The condition Healthy is False.',
    })
  })

  test('of an RGD: the whole finding', () => {
    const inactive = (condition: ConditionText) =>
      found(
        'resource/rgd-inactive',
        world([], {
          'resourcegraphdefinitions.kro.run': [
            { ...rgdOf(), status: { state: 'Inactive', ...list(condition) } },
          ],
        }),
      )
    expect(inactive(['Ready', 'Unknown', 'Waiting'])).toEqual([
      {
        title: 'RGD web is not Active: Waiting',
        detail: 'The condition Ready is Unknown: Waiting',
        object: 'ResourceGraphDefinition/web',
        proof: [expect.stringMatching(/: "reason": "Waiting"$/)],
        fix: [
          'kubectl get rgd web -o yaml   # conditions',
          'kubectl logs -n kro-system -l app.kubernetes.io/name=kro',
        ],
      },
    ])
    expect(inactive(['Ready', 'Unknown'])[0]).toMatchObject({
      title: 'RGD web is not Active',
      detail: 'The condition Ready is Unknown.',
    })
  })
})
