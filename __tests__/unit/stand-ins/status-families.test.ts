import { describe, expect, test } from '@jest/globals'
import { failedStatus } from '../../../src/stand-ins/status.ts'
import { ackCondition, made, now, schemaOf, statusOf, text } from './stand-in-objects.ts'

const kubernetesCondition = {
  ...ackCondition,
  properties: { ...ackCondition.properties, observedGeneration: { type: 'integer' } },
  required: ['lastTransitionTime', 'message', 'reason', 'status', 'type'],
}

describe('the habits of families', () => {
  const metadata = {
    type: 'object',
    properties: { arn: text, ownerAccountID: text, region: text },
    required: ['ownerAccountID', 'region'],
  }
  test('ACK: synced, with an ARN that fits kind and region', () => {
    const annotations = { 'services.k8s.aws/region': 'eu-central-1' }
    const topic = made('sns.services.k8s.aws/v1alpha1', 'Topic', { metadata: { name: 'demo', annotations } })
    expect(statusOf(topic, schemaOf({ ackResourceMetadata: metadata }), {})).toMatchObject({
      conditions: [{ type: 'ACK.ResourceSynced', status: 'True' }],
      ackResourceMetadata: {
        arn: 'arn:aws:sns:eu-central-1:000000000000:topic/demo',
        ...{ ownerAccountID: '000000000000', region: 'eu-central-1' },
      },
    })
  })

  test.each([
    ['storage.cnrm.cloud.google.com/v1beta1', 'StorageBucket', [['Ready', 'True', 'UpToDate']]],
    ['storage.azure.com/v1api20210401', 'StorageAccount', [['Ready', 'True', 'Succeeded']]],
    [
      's3.aws.upbound.io/v1beta1',
      'Bucket',
      [
        ['Ready', 'True', 'Available'],
        ['Synced', 'True', 'ReconcileSuccess'],
      ],
    ],
  ])('%s %s', (apiVersion, kind, expected) => {
    const status = statusOf(made(apiVersion, kind), schemaOf({}, kubernetesCondition), {}) as {
      conditions: Record<string, unknown>[]
    }
    expect(status.conditions.map(({ type, status, reason }) => [type, status, reason])).toEqual(expected)
    expect(status.conditions[0]).toMatchObject({ observedGeneration: 3, lastTransitionTime: now })
  })

  test('a failure has the conditions of the family, and nothing else', () => {
    const bucket = made('s3.services.k8s.aws/v1alpha1', 'Bucket')
    const failure = { message: 'AccessDenied: no', reason: '' }
    expect(failedStatus(bucket, schemaOf({ location: text }), failure, now)).toEqual({
      conditions: [
        { type: 'ACK.ResourceSynced', status: 'False', message: 'AccessDenied: no', lastTransitionTime: now },
        { type: 'ACK.Terminal', status: 'True', message: 'AccessDenied: no', lastTransitionTime: now },
      ],
    })
  })
})
