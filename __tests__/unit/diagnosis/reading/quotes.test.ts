import { expect, test } from '@jest/globals'
import {
  groupsOf,
  hits,
  lineOf,
  linesOf,
  type PathPart,
  quoteAfter,
  quoteAt,
  quoteContainer,
  quoteSaying,
} from '../../../../src/diagnosis/reading/quotes.ts'
import { containersOf } from '../../../../src/model/kubernetes/pods.ts'
import { evidenceOf, evidenceWith, listOf } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const file = 'evidence/a.log'

test('lines end with a line feed, or with a carriage return before it', () => {
  expect(linesOf('a\r\nb\nc\r')).toEqual(['a', 'b', 'c\r'])
})

test('a line by its number; of a file of which the end was read, by its number in the whole', () => {
  const evidence = evidenceOf({ [file]: 'one\ntwo\n' })
  expect([1, 2, 9].map((line) => lineOf(evidence, { file, line }))).toEqual(['one', 'two', ''])
  expect(lineOf(evidence, { file: 'evidence/none', line: 1 })).toBe('')
  const end = evidenceWith(evidenceOf({ [file]: 'one\ntwo\n' }), { firstLine: () => 11 })
  expect([11, 12].map((line) => lineOf(end, { file, line }))).toEqual(['one', 'two'])
})

test('lines that match, with what the groups caught in the whole line', () => {
  const long = `${'x'.repeat(400)} name=far`
  const evidence = evidenceOf({ [file]: `name=a\nnothing\n${long}\nname=c\n`, 'evidence/b.log': 'name=d\n' })
  const pattern = /name=(?<name>\w+)(?<more>!)?/
  const found = hits(evidence, [file], pattern)
  expect(found.map(({ quote, groups }) => [quote.line, groups])).toEqual([
    [1, { name: 'a' }],
    [3, { name: 'far' }],
    [4, { name: 'c' }],
  ])
  expect(hits(evidence, [file], pattern, 2)).toHaveLength(2)
  const many = evidenceOf({ [file]: 'name=a\n'.repeat(21) })
  expect(hits(many, [file], pattern)).toHaveLength(20)
})

test('a pattern that does not match catches nothing', () => {
  expect(groupsOf(/(?<a>b)/, 'c')).toEqual({})
  expect(groupsOf(/b/, 'b')).toEqual({})
})

const pods = 'evidence/api/pods.json'

test('the line of an object where a field stands, as far as the object has it; without a path its name', () => {
  const [a, b] = ['a', 'b'].map((name) =>
    object(
      'Pod',
      { name },
      { status: { phase: `${name}-phase`, conditions: [{ type: 'Ready', message: name }] } },
    ),
  )
  const evidence = evidenceOf({ [pods]: listOf(a, b) })
  const quote = (...path: PathPart[]) => quoteAt(evidence, 'pods', b ?? object('Pod', {}), ...path)
  expect(quote('status', 'phase')).toMatchObject({ file: pods, text: '"phase": "b-phase",' })
  expect(quote('status', 'conditions', 0, 'message').text).toBe('"message": "b"')
  expect(quote('status', 'conditions', { type: 'Ready' }, 'message').text).toBe('"message": "b"')
  expect(quote('status', 'conditions', { type: 'Other' }, 'message').text).toBe('"conditions": [')
  expect(quote('status', 'nodeName').text).toBe('"status": {')
  expect(quote('nowhere').text).toBe('"name": "b"')
  expect(quote().text).toBe('"name": "b"')
  expect(quote().line).toBeGreaterThan(quoteAt(evidence, 'pods', a ?? object('Pod', {})).line)
  // An object that is not in the list: the first line of the file.
  expect(quoteAt(evidence, 'pods', object('Pod', { name: 'c' }), 'nowhere')).toEqual({
    file: pods,
    line: 1,
    text: '{',
  })
})

test('a container is quoted at its own lines, beside others that have the same fields', () => {
  const status = (name: string, exitCode: number) => ({
    name,
    ready: false,
    restartCount: 3,
    state: { waiting: { reason: 'CrashLoopBackOff', message: `back-off ${name}` } },
    lastState: { terminated: { exitCode, reason: 'Error', message: `${name} said why` } },
  })
  const pod = object(
    'Pod',
    { name: 'kro', namespace: 'a' },
    { status: { containerStatuses: [status('sidecar', 0), status('kro', 137)] } },
  )
  const evidence = evidenceOf({ [pods]: listOf(pod) })
  const [, kro] = containersOf(pod)
  if (kro === undefined) throw new Error('the container is missing')
  expect(quoteContainer(evidence, pod, kro, 'lastState', 'terminated', 'exitCode').text).toBe(
    '"exitCode": 137,',
  )
  expect(quoteSaying(evidence, pod, kro, 'back-off').text).toBe('"message": "back-off kro"')
  expect(quoteSaying(evidence, pod, kro, 'said why').text).toBe('"message": "kro said why"')
})

test('the last needle, each looked for from the line of the one before it', () => {
  const evidence = evidenceOf({ [file]: 'message 0\nstep a\nmessage 1\nstep b\n  message 2\nmessage 3\n' })
  const quote = (...needles: string[]) => quoteAfter(evidence, file, needles)
  expect(quote('step a', 'message')).toEqual({ file, line: 3, text: 'message 1' })
  expect(quote('step b', 'message')).toEqual({ file, line: 5, text: 'message 2' })
  expect(quote('step a', 'step')).toEqual({ file, line: 2, text: 'step a' })
  expect(quote('message')).toEqual({ file, line: 1, text: 'message 0' })
  const first = { file, line: 1, text: 'message 0' }
  expect(quote('step c', 'message')).toEqual(first)
  expect(quote('step b', 'step a')).toEqual(first)
  expect(quote()).toEqual(first)
  expect(quoteAfter(evidence, 'evidence/none', ['x'])).toEqual({ file: 'evidence/none', line: 1, text: '' })
})

test('of a long line the part that proves', () => {
  const evidence = evidenceOf({ [file]: `message ${'x'.repeat(500)} proof ${'y'.repeat(500)}` })
  expect(quoteAfter(evidence, file, ['message']).text).toMatch(/^message x+…$/)
  expect(quoteAfter(evidence, file, ['proof']).text).toMatch(/^…x{79} proof y+…$/)
  expect(quoteAfter(evidence, file, ['message'], 'proof').text).toMatch(/^…x{79} proof y+…$/)
})
