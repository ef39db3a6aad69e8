import { describe, expect, test } from '@jest/globals'
import { statusWords } from '../../../../../src/diagnosis/rules/resource/status-words.ts'
import { object } from '../../../../support/kro-objects.ts'

const of = (status: Record<string, unknown>) => statusWords(object('Database', { name: 'one' }, { status }))

describe('what an object says of itself', () => {
  test.each<[string, Record<string, unknown>, string, (string | number)[]]>([
    [
      'conditions of a parent (Gateway API)',
      {
        parents: [
          { conditions: [{ type: 'Accepted', status: 'True', reason: 'Accepted' }] },
          {
            conditions: [{ type: 'Accepted', status: 'False', reason: 'NotAllowedByListeners', message: '' }],
          },
        ],
      },
      'its Accepted is False for one of its parents: NotAllowedByListeners',
      ['status', 'parents', 1, 'conditions', 0, 'status'],
    ],
    [
      'a condition without status (Argo CD)',
      { conditions: [{ type: 'Info' }, { type: 'ComparisonError', message: 'authentication required' }] },
      'it has ComparisonError: authentication required',
      ['status', 'conditions', 1, 'type'],
    ],
    [
      'a phase with a message',
      { phase: 'Failed', message: 'quota exceeded' },
      'its phase is Failed: quota exceeded',
      ['status', 'phase'],
    ],
    ['a state that is bad by itself', { state: 'error' }, 'its state is error', ['status', 'state']],
    [
      'health with a message of its own',
      { health: { status: 'Degraded', message: 'no pods' }, message: 'not this' },
      'its health is Degraded: no pods',
      ['status', 'health', 'status'],
    ],
  ])('%s', (_, status, words, path) => {
    expect(of(status)).toEqual({ words, path })
  })

  test.each<[Record<string, unknown>]>([
    [{}],
    [{ phase: 'Running' }],
    [{ phase: 'Bound', message: '' }],
    [{ health: { status: 'Healthy' } }],
    [{ parents: [{ conditions: [{ type: 'Accepted', status: 'True', reason: 'Accepted' }] }] }],
    [{ conditions: [{ type: 'ComparisonError', status: 'False' }] }],
  ])('nothing: %j', (status) => {
    expect(of(status)).toBeNull()
  })
})
