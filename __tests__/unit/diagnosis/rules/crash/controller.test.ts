import { describe, expect, test } from '@jest/globals'
import { deploymentOfKro } from '../../../../support/controller.ts'
import { type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { podsFile, podWith, runs, waitsAfter } from '../../../../support/pods.ts'
import { found } from './container-findings.ts'

describe('crash/scaled-to-zero', () => {
  const scaled = (replicas: number | undefined, name = 'kro') =>
    found('crash/scaled-to-zero', {
      'evidence/api/deployments.apps.json': listOf({
        ...deploymentOfKro({}, { name }),
        spec: { ...(replicas === undefined ? {} : { replicas }) },
      }),
    })

  test('names the Deployment', () => {
    expect(scaled(0, 'my-kro')).toEqual([
      {
        title: 'kro does not run: its Deployment my-kro is scaled to 0 replicas',
        detail:
          'It was scaled down, or the chart was given deployment.replicaCount=0. RGDs and instances keep the state that they had.',
        object: 'Deployment/kro-system/my-kro',
        proof: ['"replicas": 0'],
        fix: ['kubectl scale deployment my-kro -n kro-system --replicas=1'],
      },
    ])
  })

  test('not where it has replicas, by default one, nor where it is not there', () => {
    expect(scaled(1)).toEqual([])
    expect(scaled(undefined)).toEqual([])
    expect(found('crash/scaled-to-zero')).toEqual([])
  })
})

describe('crash/not-leading', () => {
  const controller: Files = {
    'evidence/api/deployments.apps.json': listOf(
      deploymentOfKro({ containers: [{ args: ['--leader-elect'] }] }),
    ),
    'evidence/run.json': runJson({ jobStatus: 'failure', began: '2026-11-23T09:00:00.000Z' }),
  }
  const leases = (...specs: Record<string, unknown>[]): Files => ({
    'evidence/api/leases.coordination.k8s.io.json': listOf(
      ...specs.map((spec) =>
        object('Lease', { name: 'controller.kro.run', namespace: 'kro-system' }, { spec }),
      ),
    ),
  })
  const running = podsFile(podWith([runs()]))
  const leading = (...files: Files[]) => found('crash/not-leading', controller, ...files)
  const log: Files = {
    'evidence/logs/kro-system/kro-1/kro.log':
      '1 attempting to acquire leader lease\n2 Attempting to acquire leader lease\n3 else',
  }
  const renewTime = '2026-11-23T08:00:00.000000Z'

  test('by another holder: who that is, and when the lease is free', () => {
    const lease = { holderIdentity: 'old_1', leaseDurationSeconds: 20, renewTime }
    expect(leading(running, leases(lease), log)).toEqual([
      {
        title: "kro's controller runs but is not the leader: it reconciles nothing",
        detail:
          'The Lease controller.kro.run is held by old_1, and no pod of this controller renews it. If the holder has ended, another pod can take the Lease 20 seconds after it was last renewed.',
        object: 'Lease/kro-system/controller.kro.run',
        proof: ['2 Attempting to acquire leader lease', `"renewTime": "${renewTime}"`],
        fix: [
          'kubectl logs -n kro-system -l app.kubernetes.io/name=kro | grep -i lease',
          'kubectl get lease controller.kro.run -n kro-system -o yaml',
        ],
      },
    ])
  })

  test.each([
    ['has no holder', [{ renewTime }], [`"renewTime": "${renewTime}"`]],
    ['does not exist', [], []],
  ])('the lease %s', (words, specs, proof) => {
    expect(leading(running, leases(...specs))).toMatchObject([
      { detail: `The Lease controller.kro.run ${words}.`, proof },
    ])
  })

  test('is not reported where no container runs, where a pod leads, or leases were not listed', () => {
    expect(leading(podsFile(podWith([waitsAfter(1)])), leases())).toEqual([])
    const held = { holderIdentity: 'kro-1_x', renewTime: '2026-11-23T08:59:55.000000Z' }
    const steps: Files = {
      'evidence/steps.json': JSON.stringify([
        {
          ...{ step: 'diagnose.collect', title: '', start: 0, seconds: 1 },
          ...{ outcome: 'ok', message: null, log: null },
        },
      ]),
    }
    expect(leading(running, leases(held), steps)).toEqual([])
    expect(leading(running)).toEqual([])
  })

  test('one container that runs is enough', () => {
    expect(leading(podsFile(podWith([waitsAfter(1), runs({ name: 'other' })])), leases())).toHaveLength(1)
  })
})
