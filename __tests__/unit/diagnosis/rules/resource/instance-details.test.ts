import { describe, expect, test } from '@jest/globals'
import { absent, troubleOf } from '../../../../../src/diagnosis/rules/resource/instance-details.ts'
import { evidenceOf } from '../../../../support/evidence.ts'
import { listed } from '../../../../support/found.ts'
import { type ConditionText, conditions } from '../../../../support/kro-objects.ts'
import { childOf, rgdOf, webOf, world } from '../../../../support/kro-world.ts'

describe('what an object that kro waits for says of itself', () => {
  const trouble = (list: ConditionText[], record: object | null = null) => {
    const child = childOf('bucket', 'Bucket', 'b', {
      apiVersion: 's3.aws/v1',
      status: { conditions: conditions(...list) },
    })
    const evidence = evidenceOf({
      ...listed({ 'buckets.s3.aws': [child] }),
      ...(record === null
        ? {}
        : {
            'evidence/stand-ins.json': JSON.stringify({
              ...{ schemaVersion: 1, leftAlone: [] },
              objects: [
                {
                  object: 'Bucket/team/b',
                  apiVersion: 's3.aws/v1',
                  standIn: 'auto',
                  fields: [],
                  message: null,
                  ...record,
                },
              ],
            }),
          }),
    })
    const [own] = evidence.objects('buckets.s3.aws')
    return own === undefined
      ? null
      : troubleOf(evidence, { resource: 'buckets.s3.aws', object: own, node: 'bucket' })
  }

  test.each<[string, ConditionText[], string | undefined]>([
    [
      'one that is False',
      [['Ready', 'False', 'Creating', 'in a moment\nor two']],
      '; its Ready is False: in a moment',
    ],
    ['one without a message', [['Ready', 'False', 'Creating']], '; its Ready is False: Creating'],
    ['one without any words', [['Ready', 'False']], undefined],
    ['one that is True', [['Ready', 'True', 'Fine', 'x']], undefined],
    ['one that is not known', [['Ready', 'Unknown', 'x', 'y']], undefined],
    [
      'one that is bad where it is True',
      [['ACK.Terminal', 'True', 'x', 'denied']],
      '; its ACK.Terminal is True: denied',
    ],
    ['one that is bad where it is True, and is not', [['Stalled', 'False', 'x', 'y']], undefined],
    [
      'the first of several',
      [
        ['Synced', 'True', 'x', 'y'],
        ['Stalled', 'Unknown', 'x', 'y'],
        ['Ready', 'False', 'x', 'z'],
      ],
      '; its Ready is False: z',
    ],
  ])('%s', (_, list, title) => {
    expect(trouble(list)?.title).toBe(title)
  })

  test('the line that says it', () => {
    expect(trouble([['Ready', 'False', 'Creating', 'x']])?.quote.text).toContain('"message": "x"')
    expect(trouble([['Ready', 'False', 'Creating']])?.quote.text).toContain('"reason": "Creating"')
  })

  test('that no controller is there, where setup-kro wrote its status or would have', () => {
    expect(trouble([], { outcome: 'waiting' })).toMatchObject({
      title: '',
      detail: ' No controller is there for Bucket team/b: its status was not written yet (auto).',
    })
    expect(trouble([], { outcome: 'ready' })).toBeNull()
    expect(trouble([])).toBeNull()
    expect(trouble([['Ready', 'False', 'x', 'y']], { outcome: 'failing' })?.detail).toBe(
      ' Bucket team/b says Ready=False (x): y. No controller is there for it: setup-kro wrote into its status that it fails (auto).',
    )
    expect(trouble([['Ready', 'False', 'x', 'y']])?.detail).toBe(' Bucket team/b says Ready=False (x): y.')
  })
})

test('resources of which nothing is there: ten at most, and no Secrets', () => {
  const resources = [
    { id: 'secret', template: { apiVersion: 'v1', kind: 'Secret' } },
    { id: 'unknown', template: { kind: 'Nothing' } },
    ...Array.from({ length: 12 }, (_, place) => ({
      id: `c${place}`,
      template: { apiVersion: 'v1', kind: 'ConfigMap' },
    })),
  ]
  const evidence = evidenceOf(
    world([webOf(null)], {
      'resourcegraphdefinitions.kro.run': [rgdOf({ resources })],
      configmaps: [childOf('c0', 'ConfigMap', 'x')],
      secrets: [],
    }),
  )
  const [instance] = evidence.objects('webs.kro.run')
  const words =
    instance === undefined
      ? ''
      : absent(evidence, { resource: 'webs.kro.run', object: instance, state: null })
  expect(words).toMatch(/^ Not there: c1 \(ConfigMap\), c2 \(ConfigMap\), .*c10 \(ConfigMap\)\.$/)
})
