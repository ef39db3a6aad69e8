import { expect, test } from '@jest/globals'
import { instanceRules } from '../../../src/diagnosis/rules/resource/instances.ts'
import { evidenceOf, listOf, runJson } from '../../support/evidence.ts'

const message =
  'resource reconciliation failed: apply results contain errors: waiting for node "bucket": readyWhen condition evaluated to false: "bucket.status.ready" (waiting for readiness)'
const crd = {
  ...{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' },
  metadata: { name: 'logbuckets.kro.run', labels: { 'kro.run/owned': 'true' } },
  spec: { group: 'kro.run', names: { kind: 'LogBucket', plural: 'logbuckets' } },
}
const rgd = {
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'ResourceGraphDefinition', metadata: { name: 'logbucket' } },
  spec: { schema: { kind: 'LogBucket', apiVersion: 'v1alpha1' }, resources: [{ id: 'bucket' }] },
  status: { state: 'Active' },
}
const instance = {
  ...{ apiVersion: 'kro.run/v1alpha1', kind: 'LogBucket' },
  metadata: { name: 'demo', namespace: 'default', uid: 'u1' },
  status: {
    state: 'IN_PROGRESS',
    conditions: [{ type: 'ResourcesReady', status: 'False', reason: 'NotReady', message }],
  },
}
const bucket = (conditions: object[]) => ({
  ...{ apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Bucket', status: { conditions } },
  metadata: {
    ...{ name: 'logs', namespace: 'default' },
    labels: {
      ...{ 'kro.run/owned': 'true', 'kro.run/node-id': 'bucket' },
      ...{ 'kro.run/instance-id': 'u1', 'kro.run/instance-name': 'demo' },
    },
  },
})

const found = (conditions: object[], files: Record<string, string> = {}) => {
  const evidence = evidenceOf({
    'evidence/run.json': runJson({ kroVersion: 'v0.9.4' }),
    'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(crd),
    'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd),
    'evidence/api/logbuckets.kro.run.json': listOf(instance),
    'evidence/api/buckets.s3.services.k8s.aws.json': listOf(bucket(conditions)),
    ...files,
  })
  const rule = instanceRules.find(({ id }) => id === 'resource/instance-not-ready')
  const [match] = rule?.find(evidence) ?? []
  return {
    title: match?.title ?? '',
    detail: match?.detail ?? '',
    files: (match?.evidence ?? []).map(({ file }) => file),
  }
}

test.each([
  [
    { type: 'ACK.ResourceSynced', status: 'False', message: 'AccessDenied' },
    '; its ACK.ResourceSynced is False: AccessDenied',
  ],
  [
    { type: 'ACK.Terminal', status: 'True', message: 'AccessDenied' },
    '; its ACK.Terminal is True: AccessDenied',
  ],
  [{ type: 'Ready', status: 'False', reason: 'Creating' }, '; its Ready is False: Creating'],
])('an instance that waits names what its object reports: %j', (condition, words) => {
  const { title, detail, files } = found([{ type: 'Other', status: 'True', message: 'fine' }, condition])
  expect(title).toContain('it waits for Bucket default/logs')
  expect(title.endsWith(words)).toBe(true)
  expect(detail).toContain('Bucket default/logs says ')
  expect(files).toContain('evidence/api/buckets.s3.services.k8s.aws.json')
})

test.each([
  [[{ type: 'Ready', status: 'True', message: 'fine' }]],
  [[{ type: 'ACK.Terminal', status: 'False', message: 'fine' }]],
  [[{ type: 'Ready', status: 'Unknown', message: 'not yet' }]],
  [[]],
])('and nothing where its object reports nothing wrong: %j', (conditions) => {
  expect(found(conditions).title).not.toContain('; its')
})

test('a status that could not be written is the reason where the object says nothing', () => {
  const record = {
    objects: [
      {
        ...{ object: 'Bucket/default/logs', apiVersion: 's3.services.k8s.aws/v1alpha1', outcome: 'refused' },
        ...{ standIn: 'auto', message: 'must be of type ipv4', fields: [] },
      },
    ],
  }
  const { detail } = found([], { 'evidence/stand-ins.json': JSON.stringify(record) })
  expect(detail).toContain('its status could not be written (auto): must be of type ipv4')
})

test('a status that a stand-in wrote is called that', () => {
  const record = {
    objects: [
      {
        ...{ object: 'Bucket/default/logs', apiVersion: 's3.services.k8s.aws/v1alpha1', outcome: 'failing' },
        ...{ standIn: 'entry 1 (Bucket)', message: 'AccessDenied', fields: [] },
      },
    ],
  }
  const { detail } = found([{ type: 'Ready', status: 'False', message: 'AccessDenied' }], {
    'evidence/stand-ins.json': JSON.stringify(record),
  })
  expect(detail).toContain(
    'No controller is there for it: setup-kro wrote into its status that it fails (entry 1 (Bucket))',
  )
})
