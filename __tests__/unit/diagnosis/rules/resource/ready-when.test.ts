import { describe, expect, test } from '@jest/globals'
import { readByReadyWhen } from '../../../../../src/diagnosis/rules/resource/ready-when.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { fixText } from '../../../../../src/report/fixes.ts'
import { found } from '../../../../support/found.ts'
import { type ConditionText, conditions, object } from '../../../../support/kro-objects.ts'
import { childOf, webOf, world } from '../../../../support/kro-world.ts'
import { failed } from './instance-findings.ts'

const withStatus = (kind: string, apiVersion: string, status: unknown): KubeObject =>
  object(kind, { name: 'app' }, { apiVersion, status } as Partial<KubeObject>)
const deployment = (status: unknown): KubeObject => withStatus('Deployment', 'apps/v1', status)
const typed = (...list: ConditionText[]): KubeObject =>
  withStatus('Bucket', 's3.aws/v1', { conditions: conditions(...list) })
const told = (expression: string | null, of: KubeObject) => {
  const read = readByReadyWhen(expression, 'app', of)
  return read === null ? null : [read.title, read.detail, ...read.fix.map(fixText)]
}

describe('what an object has where readyWhen reads it', () => {
  test('not a counter that is 0', () => {
    const idle = deployment({ observedGeneration: 1 })
    expect(told('app.status.availableReplicas == 0', idle)).toEqual([
      '; it has no status.availableReplicas',
      ' Deployment app has no status.availableReplicas: status has observedGeneration. Kubernetes leaves a counter out of a status while it is 0.',
      'Read it optionally in readyWhen: app.status.?availableReplicas.orValue(0)',
    ])
    for (const some of ['== 1', '> 0', '>= 2 && true'])
      expect(told(`app.status.availableReplicas ${some}`, idle)).toHaveLength(2)
    const job = withStatus('Job', 'batch/v1', { ready: 0 })
    expect(told('app.status.succeeded > 0', job)?.[1]).toMatch(/while it is 0\.$/)
    expect(told('app.status.phase == "x"', job)?.[1]).toMatch(/status has ready\.$/)
  })

  test('not a field that is misspelt, nor what is below it', () => {
    expect(told('app.status.readyReplica >= 1', deployment({ readyReplicas: 1 }))).toEqual([
      '; it has no status.readyReplica',
      ' Deployment app has no status.readyReplica: status has readyReplicas.',
      'Did you mean readyReplicas instead of readyReplica?',
      'Read it optionally in readyWhen: app.status.?readyReplica.orValue(…)',
    ])
    const bucket = withStatus('Bucket', 's3.aws/v1', { endpoint: {} })
    expect(told('size(app.status.endpoint.urls[0].host) > 0', bucket)).toEqual([
      '; it has no status.endpoint.urls',
      ' Bucket app has no status.endpoint.urls: status.endpoint has no fields.',
      'Read it optionally in readyWhen: app.status.endpoint.?urls[0].host.orValue(…)',
    ])
    expect(told('app.status.x', object('Bucket', { name: 'app' }))?.[1]).toBe(
      ' Bucket app has no status: it has apiVersion, kind, metadata. Its controller has not looked at it, or is not in this cluster.',
    )
  })

  test('what only a load balancer writes', () => {
    const read = told(
      'size(app.status.loadBalancer.ingress) > 0',
      withStatus('Ingress', 'networking.k8s.io/v1', { loadBalancer: {} }),
    )
    expect(read?.[1]).toMatch(/Nothing writes it in a cluster without an ingress controller/)
    expect(read?.slice(2)).toEqual([expect.stringMatching(/^In setup-kro: stand-ins: auto/)])
  })

  test('not a condition of that type', () => {
    const misspelt = 'app.status.conditions.exists(c, c.type == "Redy" && c.status == "True")'
    expect(told(misspelt, typed(['Ready', 'True'], ['Synced', 'True']))).toEqual([
      '; it has no condition Redy',
      ' Bucket app has no condition of the type Redy, which readyWhen looks for: it has only Ready, Synced.',
      'Did you mean the condition Ready instead of Redy?',
    ])
    const other = 'app.status.conditions.filter(c, "Elephant" == c.type).size() > 0'
    expect(told(other, typed(['Ready', 'True']))?.slice(2)).toEqual([])
    expect(told(other, typed())?.[1]).toMatch(/it has no conditions\.$/)
    expect(told(misspelt.replace('Redy', 'Ready'), typed(['Ready', 'True']))).toBeNull()
  })

  test('or else its values', () => {
    const database = withStatus('Database', 'db/v1', { phase: 'Creating', nodes: 2, ready: false })
    expect(
      told('app.status.phase == "Ready" && app.status.nodes == 3 && app.status.ready', database),
    ).toEqual([
      '; its status.phase is "Creating", status.nodes is 2, status.ready is false',
      ' In Database app status.phase is "Creating", status.nodes is 2, status.ready is false.',
    ])
  })

  test('each is an object of a collection; what is read optionally, or of others, is not missing', () => {
    expect(told('each.status.phase == "x"', deployment({}))?.[0]).toBe('; it has no status.phase')
    expect(told('app.status.?phase.orValue("") == "x"', deployment({}))).toBeNull()
    expect(told('has(app.status.phase) && app.status.phase == "x"', deployment({}))).toBeNull()
    expect(told('other.status.phase == "x"', deployment({}))).toBeNull()
  })

  test.each([null, 'app.status.', ''])('nothing of %j', (expression) => {
    expect(told(expression, deployment({}))).toBeNull()
  })
})

describe('an instance that waits', () => {
  const message = `${failed}waiting for node "app": node "app": failed to evaluate readyWhen expression: "app.status.availableReplicas == 0" (waiting for readiness)`
  const waiting = webOf(
    null,
    {},
    {
      status: {
        state: 'IN_PROGRESS',
        conditions: conditions(['ResourcesReady', 'False', 'NotReady', message]),
      },
    },
  )
  const of = (...list: ConditionText[]) =>
    found(
      'resource/instance-not-ready',
      world([waiting], {
        'deployments.apps': [
          childOf('app', 'Deployment', 'web', {
            apiVersion: 'apps/v1',
            status: { conditions: conditions(...list) },
          }),
        ],
      }),
    )[0]

  test('is reported with the field that the object does not have', () => {
    const match = of(['Available', 'True', 'MinimumReplicasAvailable', 'fine'])
    expect(match?.title).toMatch(
      /^Web team\/one is IN_PROGRESS: it waits for Deployment team\/web .*; it has no status\.availableReplicas$/,
    )
    expect(match?.detail).toContain('Kubernetes leaves a counter out')
    expect(match?.fix[1]).toMatch(/^Read it optionally/)
  })

  test('but where the object says why itself, with its words', () => {
    const match = of(['Available', 'False', 'MinimumReplicasUnavailable', 'no pod runs'])
    expect(match?.title).toMatch(/; its Available is False: no pod runs$/)
    expect(match?.fix.join()).not.toContain('optionally')
  })
})
