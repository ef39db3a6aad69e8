import { expect, test } from '@jest/globals'
import { autoStandIn, readStandIns, type StandIn } from '../../../src/inputs/stand-ins.ts'

function read(yaml: string): { standIns: StandIn[]; faults: string[] } {
  const faults: string[] = []
  const standIns = readStandIns(yaml, 'the YAML given', (problem) => {
    faults.push(problem)
    return null
  })
  return { standIns, faults }
}

test('entries with what they say, and what they leave open', () => {
  const { standIns, faults } = read(`
- kind: Bucket
  apiVersion: s3.services.k8s.aws/v1alpha1
  selector: { matchLabels: { team: blue } }
  name: logs-*
  status: { location: "/\${metadata.name}" }
  delay: 1m30s
- kind: Table
  failure: { message: no, reason: Denied }
- { kind: Queue, failure: it is full }
- { kind: Topic, never: true, delay: 5 }
- auto
`)
  expect(faults).toEqual([])
  expect(standIns).toEqual([
    {
      ...{ name: 'entry 1 (Bucket)', kind: 'Bucket', apiVersion: 's3.services.k8s.aws/v1alpha1' },
      ...{ selector: { matchLabels: { team: 'blue' } }, objectName: 'logs-*' },
      ...{ status: { location: '/${metadata.name}' }, delaySeconds: 90, failure: null, never: false },
    },
    { ...autoStandIn, name: 'entry 2 (Table)', kind: 'Table', failure: { message: 'no', reason: 'Denied' } },
    {
      ...autoStandIn,
      name: 'entry 3 (Queue)',
      kind: 'Queue',
      failure: { message: 'it is full', reason: '' },
    },
    { ...autoStandIn, name: 'entry 4 (Topic)', kind: 'Topic', never: true, delaySeconds: 5 },
    autoStandIn,
  ])
})

test('one entry needs no list', () => {
  expect(read('kind: Bucket').standIns).toEqual([
    { ...autoStandIn, name: 'entry 1 (Bucket)', kind: 'Bucket' },
  ])
})

test.each([
  ['[]', /is an empty list/],
  ['a: [', /the YAML given: /],
  ['a: 1\n---\nb: 2', /has 2 YAML documents/],
  ['- Bucket', /entry 1: expected auto, or a mapping/],
  ['- { status: {} }', /entry 1: kind: expected/],
  ['- { kind: 1 }', /entry 1: kind: expected/],
  ['- { kind: B, delay: soon }', /delay: expected a time/],
  ['- { kind: B, status: ready }', /status: expected the fields/],
  ['- { kind: B, statsu: {} }', /"statsu" is not known; allowed: kind, apiVersion/],
  ['- { kind: B, selector: { team: blue } }', /selector: expected matchLabels/],
  ['- { kind: B, failure: { reason: x } }', /failure: expected a message/],
  ['- { kind: B, never: true, failure: x }', /goes with neither/],
  ['- { kind: B, status: { a: "${1 + 1}" } }', /status: \$\{1 \+ 1\} is not a field of the object/],
  ['- { kind: B, status: { a: "${status.b}" } }', /is not a field of the object/],
])('%s is refused', (yaml, problem) => {
  const { faults } = read(yaml)
  expect(faults).toEqual([expect.stringMatching(problem)])
})

test('all faults at once, each with its entry', () => {
  expect(
    read('- { kind: B, delay: x, never: 1 }\n- { kind: 2 }').faults.map((one) => one.slice(16, 31)),
  ).toEqual(['entry 1: delay:', 'entry 1: never:', 'entry 2: kind: '])
})
