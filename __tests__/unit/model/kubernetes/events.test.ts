import { describe, expect, test } from '@jest/globals'
import { aboutField, isAbout, lastSeen, occurrences } from '../../../../src/model/kubernetes/events.ts'
import { object } from '../../../support/kro-objects.ts'

const claim = object('PersistentVolumeClaim', { namespace: 'app', name: 'data', uid: 'uid-2' })
const reference = { kind: 'PersistentVolumeClaim', namespace: 'app', name: 'data', uid: 'uid-2' }
const event = (about: object, form: 'involvedObject' | 'regarding' = 'involvedObject') =>
  object('Event', { name: 'e', namespace: 'app' }, { [form]: about })

describe.each(['involvedObject', 'regarding'] as const)('an event with %s', (form) => {
  test('names its object there', () => {
    expect(aboutField(event(reference, form))).toBe(form)
  })

  test.each<[string, object, boolean]>([
    ['the same object', {}, true],
    ['an earlier one of its name', { uid: 'uid-1' }, false],
    ['an object without a uid', { uid: undefined }, true],
    ['an object with an empty uid', { uid: '' }, true],
    ['another kind', { kind: 'Pod' }, false],
    ['another namespace', { namespace: 'other' }, false],
    ['no namespace', { namespace: undefined }, false],
    ['another name', { name: 'other' }, false],
  ])('about %s', (_, part, expected) => {
    expect(isAbout(event({ ...reference, ...part }, form), claim)).toBe(expected)
  })

  test('is compared by name with an object that has no uid', () => {
    const unknown = object('PersistentVolumeClaim', { namespace: 'app', name: 'data' })
    expect(isAbout(event(reference, form), unknown)).toBe(true)
  })

  test('of kubelet has the name of the node as uid', () => {
    const node = object('Node', { name: 'node-1', uid: 'uid-2' })
    expect(isAbout(event({ kind: 'Node', name: 'node-1', uid: 'node-1' }, form), node)).toBe(true)
    expect(isAbout(event({ kind: 'Node', name: 'node-1', uid: 'node-2' }, form), node)).toBe(false)
  })
})

test('an event that names no object is about none', () => {
  expect(isAbout(object('Event', { name: 'e' }), claim)).toBe(false)
})

test.each<[Record<string, unknown>, object, string]>([
  [
    { series: { lastObservedTime: '5' }, lastTimestamp: '4', eventTime: '3', firstTimestamp: '2' },
    { creationTimestamp: '1' },
    '5',
  ],
  [{ lastTimestamp: '4', eventTime: '3', firstTimestamp: '2' }, { creationTimestamp: '1' }, '4'],
  [{ lastTimestamp: null, eventTime: '3', firstTimestamp: '2' }, { creationTimestamp: '1' }, '3'],
  [{ eventTime: null, firstTimestamp: '2' }, { creationTimestamp: '1' }, '2'],
  [{}, { creationTimestamp: '1' }, '1'],
  [{}, {}, ''],
])('%j was last seen at %j %s', (fields, metadata, expected) => {
  expect(lastSeen(object('Event', metadata, fields))).toBe(expected)
})

test.each([
  [{ series: { count: 3 }, count: 1 }, 3],
  [{ count: 7 }, 7],
  [{ count: 0 }, 1],
  [{}, 1],
])('%j occurred %d times', (fields, expected) => {
  expect(occurrences(object('Event', {}, fields))).toBe(expected)
})
