import { expect, test } from '@jest/globals'
import { crashTextRules } from '../../../../../src/diagnosis/rules/crash/texts.ts'
import { deploymentOfKro } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { idsOfFound, toldBy } from '../../../../support/matches.ts'
import { podsFile, podWith, runs, waitsAfter } from '../../../../support/pods.ts'

const log = (...lines: string[]): Files => ({ 'evidence/logs/kro-system/kro-1/kro.log': lines.join('\n') })
const down = podsFile(podWith([waitsAfter(1)]))
const evidence = (...files: Files[]) => evidenceOf(Object.assign({}, down, ...files))

test.each([
  ['crash/panic', 'panic: runtime error: index out of range'],
  ['crash/panic', 'fatal error: all goroutines are asleep - deadlock!'],
  ['crash/token-not-mounted', 'unable to find leader election namespace: not running in-cluster'],
  ['crash/port-in-use', 'listen tcp :8079: bind: address already in use'],
  ['crash/leader-election-lost', 'problem running manager {"error": "leader election lost"}'],
  ['crash/leader-election-lost', 'failed to renew lease kro-system/controller.kro.run'],
  ['crash/startup-failed', 'unable to set up ready check'],
  ['crash/startup-failed', 'failed to wait for graphrevision caches to sync {"error": "timed out"}'],
])('%s: %s', (id, line) => {
  expect(idsOfFound(crashTextRules, evidence(log('first', line, 'last')))).toEqual([id])
})

test('what the controller said before it led is over', () => {
  const again = log('panic: old', 'leader election lost', 'successfully acquired lease')
  expect(idsOfFound(crashTextRules, evidence(again))).toEqual([])
})

test('a lease that another program took was not lost to a slow API server', () => {
  const lease = (holderIdentity: string): Files => ({
    'evidence/run.json': runJson({ jobStatus: 'failure' }),
    'evidence/api/leases.coordination.k8s.io.json': listOf(
      object('Lease', { name: 'controller.kro.run', namespace: 'kro-system' }, { spec: { holderIdentity } }),
    ),
  })
  const lost = log('leader election lost')
  expect(idsOfFound(crashTextRules, evidence(lost, lease('other_1')))).toEqual([])
  expect(idsOfFound(crashTextRules, evidence(lost, lease('kro-1_1')))).toEqual(['crash/leader-election-lost'])
  expect(idsOfFound(crashTextRules, evidence(lost, lease('kro-1_1'), podsFile(podWith([runs()]))))).toEqual(
    [],
  )
})

test('a token that is not mounted: where it was turned off decides what helps', () => {
  const fix = (podSpec: object) =>
    toldBy(
      crashTextRules,
      'crash/token-not-mounted',
      evidence(log('open /var/run/secrets/kubernetes.io/serviceaccount/token: no such file or directory'), {
        'evidence/api/deployments.apps.json': listOf(
          deploymentOfKro({ serviceAccountName: 'robot', ...podSpec }, { name: 'my-kro' }),
        ),
      }),
    )[0]?.fix
  expect(fix({ automountServiceAccountToken: false })).toEqual([
    'serviceAccount.automount=true in `values`',
    `kubectl patch deployment my-kro -n kro-system -p '{"spec":{"template":{"spec":{"automountServiceAccountToken":true}}}}'`,
  ])
  const ofAccount = [
    'serviceAccount.automount=true in `values`',
    `kubectl patch serviceaccount robot -n kro-system -p '{"automountServiceAccountToken":true}'`,
    'kubectl rollout restart deployment/my-kro -n kro-system',
  ]
  expect(fix({})).toEqual(ofAccount)
  expect(fix({ automountServiceAccountToken: true })).toEqual(ofAccount)
})

test('why it does not start stands behind what it could not do', () => {
  expect(
    toldBy(
      crashTextRules,
      'crash/startup-failed',
      evidence(log('ERROR\tsetup\tunable to create client set\t{"error": "no host"}')),
    ),
  ).toMatchObject([
    {
      title: "kro's controller stops while it starts: unable to create client set",
      detail: 'It exits with code 1 and is restarted, each time after a longer pause. {"error": "no host"}',
    },
  ])
})
