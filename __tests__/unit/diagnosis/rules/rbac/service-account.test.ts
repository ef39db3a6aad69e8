import { describe, expect, test } from '@jest/globals'
import { deploymentOfKro } from '../../../../support/controller.ts'
import { type Files, listOf } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { failedSteps } from '../../../../support/matches.ts'
import {
  account,
  accounts,
  api,
  bindings,
  chartRole,
  deployments,
  found,
  ofChart,
  role,
  roles,
} from './bound-accounts.ts'

describe('rbac/serviceaccount-missing', () => {
  const missing = (...files: Files[]) => found('rbac/serviceaccount-missing', ...files)

  test('is about the account of the Deployment, which proves it', () => {
    expect(
      missing(deployments(deploymentOfKro({ serviceAccountName: 'robot' })), accounts(account('kro'))),
    ).toEqual([
      {
        title: 'The ServiceAccount kro-system/robot of the controller does not exist',
        detail: 'Without it no pod can be made, and pods that run are no longer known to the API server.',
        object: 'ServiceAccount/kro-system/robot',
        proof: ['"serviceAccountName": "robot"'],
        fix: [
          'kubectl create serviceaccount robot -n kro-system; kubectl rollout restart deployment/kro -n kro-system',
          'Chart: serviceAccount.create=true, and serviceAccount.name as the Deployment says.',
        ],
      },
    ])
  })

  test.each([
    ['the account is there', [account('other'), account('robot')], 0],
    ['one of that name in another namespace', [account('robot', 'default')], 1],
    ['no account at all', [], 1],
  ])('%s', (_, items, count) => {
    expect(
      missing(deployments(deploymentOfKro({ serviceAccountName: 'robot' })), accounts(...items)),
    ).toHaveLength(count)
  })

  test('accounts that were not listed are not missing', () => {
    expect(missing(deployments(deploymentOfKro()))).toEqual([])
  })

  test('without a Deployment only where the gate of RBAC failed: kro need not be there yet', () => {
    expect(missing(accounts())).toEqual([])
    expect(missing(accounts(), failedSteps('kro.image'))).toEqual([])
    expect(missing(accounts(), failedSteps('gate.rbac'))).toMatchObject([
      { object: 'ServiceAccount/kro-system/kro', proof: [] },
    ])
  })

  const refusedSet = (name: string, asked: string) =>
    object(
      'ReplicaSet',
      { name, namespace: 'kro-system', uid: name },
      {
        spec: { replicas: 1 },
        status: {
          conditions: [
            {
              ...{ type: 'ReplicaFailure', status: 'True' },
              message: `pods "${name}-" is forbidden: error looking up service account kro-system/${asked}: serviceaccount "${asked}" not found`,
            },
          ],
        },
      },
    )
  const sets = (...items: object[]): Files => ({ [`${api}/replicasets.apps.json`]: listOf(...items) })

  test('a ReplicaSet that was refused names the account, also where accounts were not listed; two lines are enough', () => {
    const [match, ...others] = missing(
      deployments(deploymentOfKro({ serviceAccountName: 'kro' })),
      sets(refusedSet('a', 'robot'), refusedSet('b', 'robot'), refusedSet('c', 'robot')),
    )
    expect(others).toEqual([])
    expect(match).toMatchObject({
      object: 'ServiceAccount/kro-system/robot',
      proof: [
        expect.stringContaining('\\"a-\\" is forbidden'),
        expect.stringContaining('\\"b-\\" is forbidden'),
        '"serviceAccountName": "kro"',
      ],
    })
    expect(missing(sets(refusedSet('a', 'robot')))).toMatchObject([
      { proof: [expect.stringContaining('not found')] },
    ])
  })

  describe('the fix', () => {
    const fixes = (...files: Files[]) =>
      missing(deployments(deploymentOfKro({ serviceAccountName: 'robot' })), ...files)[0]?.fix

    test("names another account where kro's role is bound to one that is there", () => {
      expect(
        fixes(
          bindings(ofChart('ServiceAccount kro-system/gone', 'ServiceAccount kro-system/kro')),
          roles(chartRole),
          accounts(account('gone', 'default'), account('kro')),
        ),
      ).toEqual([
        "kubectl set serviceaccount deployment/kro kro -n kro-system   # the one that kro's role is bound to",
        'Chart: leave serviceAccount.name as it was, or let the chart make the new one (serviceAccount.create).',
      ])
    })

    test('makes the account and binds the role to it where no such account is there', () => {
      expect(
        fixes(bindings(ofChart('ServiceAccount kro-system/gone')), roles(chartRole), accounts())?.[0],
      ).toBe(
        'kubectl create serviceaccount robot -n kro-system; kubectl create clusterrolebinding robot --clusterrole=kro-cluster-role --serviceaccount=kro-system:robot; kubectl rollout restart deployment/kro -n kro-system',
      )
    })

    test('makes the account alone where the role is bound to it, or where there is no role', () => {
      const alone =
        'kubectl create serviceaccount robot -n kro-system; kubectl rollout restart deployment/kro -n kro-system'
      const both = ofChart('ServiceAccount kro-system/robot', 'ServiceAccount kro-system/kro')
      expect(fixes(bindings(both), roles(chartRole), accounts(account('kro')))?.[0]).toBe(alone)
      expect(fixes(bindings(), roles(role('view')), accounts())?.[0]).toBe(alone)
    })
  })
})
