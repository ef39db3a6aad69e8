import { describe, expect, test } from '@jest/globals'
import { featureGateRules } from '../../../../../src/diagnosis/rules/crash/feature-gates.ts'
import { deploymentOfKro } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf } from '../../../../support/evidence.ts'
import { toldBy } from '../../../../support/matches.ts'
import { ended, podsFile, podWith, runs, waitsAfter } from '../../../../support/pods.ts'

const log = (text: string, name = 'kro', of = 'kro-system/kro-1'): Files => ({
  [`evidence/logs/${of}/${name}.log`]: text,
})
const found = (...files: Files[]) =>
  toldBy(featureGateRules, 'crash/bad-feature-gate', evidenceOf(Object.assign({}, ...files)))
const unknownGate =
  'ERROR\tsetup\tunable to parse --feature-gates flag\t{"error": "unrecognized feature gate: NoSuch"}'

test('what the controller says of it, and its Deployment', () => {
  expect(
    found(
      { 'evidence/api/deployments.apps.json': listOf(deploymentOfKro({}, { name: 'my-kro' })) },
      podsFile(podWith([waitsAfter(1)])),
      log(unknownGate),
    ),
  ).toEqual([
    {
      title: "kro's controller cannot parse its feature gates",
      detail:
        'config.featureGates names a gate that this version does not have, or a value other than true or false. {"error": "unrecognized feature gate: NoSuch"}',
      object: 'Deployment/my-kro',
      proof: [unknownGate],
      fix: ['Correct config.featureGates in `values` (v0.9: CELOmitFunction, InstanceConditionEvents).'],
    },
  ])
})

describe('a controller that ends with 1 and says nothing', () => {
  const gates = ['--feature-gates', 'NoSuch=true']
  const kro = (args: readonly unknown[], status: object = waitsAfter(1), env: readonly object[] = []) =>
    podsFile(podWith([status], {}, { spec: { containers: [{ name: 'side' }, { name: 'kro', args, env }] } }))
  const silent = log(' \n\n', 'kro.previous')

  test('has feature gates that it does not know: the argument, and how it ended', () => {
    expect(found(kro(['--x', ...gates]), silent)).toMatchObject([
      {
        detail:
          'config.featureGates names a gate that this version does not have, or a value other than true or false. It ends with 1 and an empty log: kro reads its gates before it can log.',
        object: 'Deployment/kro',
        proof: ['"--feature-gates",', '"exitCode": 1,'],
      },
    ])
    expect(found(kro(gates, ended(1)), log(''))).toMatchObject([
      { proof: ['"--feature-gates",', '"exitCode": 1,'] },
    ])
  })

  test.each([
    [['--feature-gates=NoSuch=true'], []],
    [['-feature-gates', 'NoSuch=true'], []],
    [
      ['--feature-gates', '$(GATES)'],
      [
        { name: 'OTHER', value: '' },
        { name: 'GATES', value: 'NoSuch=true' },
      ],
    ],
    [['--feature-gates=$(GATES)'], [{ name: 'GATES', value: 'NoSuch=true' }]],
    [['--feature-gates', '$(A)=true'], []],
  ])('its gates may be given as %j', (args, env) => {
    expect(found(kro(args, waitsAfter(1), env), silent)).toHaveLength(1)
  })

  test.each([
    [[], []],
    [['--x', 'NoSuch=true'], []],
    [['--other-feature-gates', 'NoSuch=true'], []],
    [['--feature-gates-file', 'NoSuch=true'], []],
    [['--feature-gates', ''], []],
    [['--feature-gates'], []],
    [['--feature-gates='], []],
    [
      ['--feature-gates', '$(GATES)'],
      [
        { name: 'GATES', value: '' },
        { name: 'OTHER', value: 'x' },
      ],
    ],
    [['--feature-gates', '$(GATES)'], [{ name: 'GATES' }]],
    [['--feature-gates', '$(GATES)'], []],
  ])('%j are none', (args, env) => {
    expect(found(kro(args, waitsAfter(1), env), silent)).toEqual([])
  })

  test.each([
    ['it ended with another code', kro(gates, waitsAfter(2)), silent],
    ['it ended with another code now', kro(gates, ended(2, waitsAfter(1).lastState)), silent],
    ['it runs', kro(gates, runs({ lastState: waitsAfter(1).lastState })), silent],
    ['it never ended', kro(gates, { ...waitsAfter(1), lastState: {} }), silent],
    ['it has no log', kro(gates), {}],
    ['it has said something', kro(gates), log('\nhello\n', 'kro.previous')],
    ['one of its two logs has words', kro(gates), { ...silent, ...log('hello') }],
    ['only another container has an empty log', kro(gates), log('', 'side')],
    ['only another pod has an empty log', kro(gates), log('', 'kro', 'kro-system/kro-2')],
    ['only a pod of another namespace has an empty log', kro(gates), log('', 'kro', 'default/kro-1')],
  ])('is not taken for that where %s', (_, pods, logs) => {
    expect(found(pods, logs)).toEqual([])
  })

  test('is so whatever the logs of others say', () => {
    expect(
      found(
        kro(gates),
        silent,
        log('hello', 'side'),
        log('hello', 'kro', 'kro-system/kro-2'),
        log('hello', 'kro', 'default/kro-1'),
      ),
    ).toHaveLength(1)
  })
})
