import { expect, test } from '@jest/globals'
import { eventsOf, warningsAbout } from '../../../../src/diagnosis/reading/events.ts'
import { evidenceOf, listOf } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const file = 'evidence/api/events.json'
const newer = 'evidence/api/events.events.k8s.io.json'
const event = (rest: Record<string, unknown>, metadata: object = {}) =>
  object('Event', { name: 'e', namespace: 'app', ...metadata }, rest)

test('an event of the core API', () => {
  const evidence = evidenceOf({
    [file]: listOf(
      event({
        type: 'Warning',
        reason: 'BackOff',
        message: 'back-off restarting',
        involvedObject: { kind: 'Pod', namespace: 'app', name: 'web' },
        count: 7,
        lastTimestamp: '2026-01-02T03:04:05Z',
      }),
    ),
  })
  expect(eventsOf(evidence)).toMatchObject([
    {
      type: 'Warning',
      reason: 'BackOff',
      message: 'back-off restarting',
      kind: 'Pod',
      namespace: 'app',
      name: 'web',
      count: 7,
      last: '2026-01-02T03:04:05Z',
      quote: { file, text: '"message": "back-off restarting",' },
    },
  ])
})

test('an event of the newer API says the same by other names', () => {
  const evidence = evidenceOf({
    [newer]: listOf(
      event({
        type: 'Normal',
        reason: 'Pulled',
        note: 'image pulled',
        regarding: { kind: 'Pod', namespace: 'app', name: 'web' },
        series: { count: 3, lastObservedTime: '2026-01-02T03:04:06Z' },
        eventTime: '2026-01-02T03:04:00Z',
      }),
    ),
  })
  expect(eventsOf(evidence)).toMatchObject([
    {
      type: 'Normal',
      reason: 'Pulled',
      message: 'image pulled',
      kind: 'Pod',
      namespace: 'app',
      name: 'web',
      count: 3,
      first: '2026-01-02T03:04:00Z',
      last: '2026-01-02T03:04:06Z',
      quote: { file: newer, text: '"note": "image pulled",' },
    },
  ])
})

test('the core API is read where both are there', () => {
  const evidence = evidenceOf({
    [file]: listOf(event({ reason: 'A' })),
    [newer]: listOf(event({ reason: 'B' })),
  })
  expect(eventsOf(evidence).map(({ reason }) => reason)).toEqual(['A'])
})

test('what an event does not say is empty, and it happened once', () => {
  const { quote, ...rest } = eventsOf(evidenceOf({ [file]: listOf(event({})) }))[0] ?? {}
  expect(rest).toEqual({
    type: '',
    reason: '',
    message: '',
    kind: '',
    namespace: '',
    name: '',
    count: 1,
    first: '',
    last: '',
  })
  expect(quote).toMatchObject({ file, text: '"name": "e",' })
})

test.each<[Record<string, unknown>, object, string]>([
  [
    { series: { lastObservedTime: '5' }, lastTimestamp: '4', eventTime: '3' },
    { creationTimestamp: '2' },
    '5',
  ],
  [{ lastTimestamp: '4', eventTime: '3' }, { creationTimestamp: '2' }, '4'],
  [{ lastTimestamp: null, eventTime: '3' }, { creationTimestamp: '2' }, '3'],
  [{}, { creationTimestamp: '2' }, '2'],
])('%j was last seen at %j %s', (rest, metadata, last) => {
  expect(eventsOf(evidenceOf({ [file]: listOf(event(rest, metadata)) }))[0]?.last).toBe(last)
})

test('warnings about an object, the latest first', () => {
  const about = (message: string, lastTimestamp: string, more: Record<string, unknown> = {}) =>
    event({
      type: 'Warning',
      message,
      lastTimestamp,
      involvedObject: { kind: 'Pod', namespace: 'app', name: 'web' },
      ...more,
    })
  const other = (part: object) => ({
    involvedObject: { kind: 'Pod', namespace: 'app', name: 'web', ...part },
  })
  const evidence = evidenceOf({
    [file]: listOf(
      about('second', '2026-01-02T03:04:06Z'),
      about('first', '2026-01-02T03:04:05Z'),
      about('third', '2026-01-02T03:04:07Z'),
      about('at the same time', '2026-01-02T03:04:06Z'),
      about('no warning', '2026-01-02T03:04:09Z', { type: 'Normal' }),
      about('another kind', '2026-01-02T03:04:09Z', other({ kind: 'Job' })),
      about('another namespace', '2026-01-02T03:04:09Z', other({ namespace: 'b' })),
      about('another name', '2026-01-02T03:04:09Z', other({ name: 'web2' })),
      about('a node', '2026-01-02T03:04:09Z', { involvedObject: { kind: 'Node', name: 'n' } }),
    ),
  })
  const messages = (kind: string, metadata: object) =>
    warningsAbout(evidence, object(kind, metadata)).map(({ message }) => message)
  expect(messages('Pod', { name: 'web', namespace: 'app' })).toEqual([
    'third',
    'second',
    'at the same time',
    'first',
  ])
  expect(messages('Node', { name: 'n' })).toEqual(['a node'])
  expect(messages('Pod', { name: 'nothing', namespace: 'app' })).toHaveLength(0)
})

test.each([
  ['about an object that was made again under its name is left out', 'uid-1', []],
  ['about the object that is there is kept', 'uid-2', ['uid-2']],
  ['without a uid is kept', undefined, [undefined]],
  ['with the name as uid, as kubelet writes those about a node, is kept', 'data', ['data']],
])('an event %s', (_, uid, kept) => {
  const about = { kind: 'PersistentVolumeClaim', namespace: 'app', name: 'data' }
  const evidence = evidenceOf({
    [file]: listOf(
      event({ message: String(uid), involvedObject: uid === undefined ? about : { ...about, uid } }),
    ),
    'evidence/api/persistentvolumeclaims.json': listOf(
      object('PersistentVolumeClaim', { name: 'data', namespace: 'app', uid: 'uid-2' }),
    ),
  })
  expect(eventsOf(evidence).map(({ message }) => message)).toEqual(kept.map(String))
})

test('an event about an object that is gone, or that was not collected, is kept', () => {
  const evidence = evidenceOf({
    [file]: listOf(
      event({
        message: 'deleted',
        involvedObject: { kind: 'Pod', namespace: 'app', name: 'web', uid: 'uid-1' },
      }),
    ),
    'evidence/api/pods.json': listOf(object('Pod', { name: 'web', namespace: 'other', uid: 'uid-2' })),
  })
  expect(eventsOf(evidence).map(({ message }) => message)).toEqual(['deleted'])
})
