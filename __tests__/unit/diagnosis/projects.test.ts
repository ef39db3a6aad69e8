import { expect, test } from '@jest/globals'
import { prerequisiteFor } from '../../../src/diagnosis/rules/resource/projects.ts'

test.each([
  [
    's3.services.k8s.aws/v1alpha1',
    'crds: go://github.com/aws-controllers-k8s/s3-controller@VERSION/config/crd/bases',
  ],
  ['gateway.networking.k8s.io/v1', 'crds: go://sigs.k8s.io/gateway-api@VERSION/config/crd/standard'],
  ['cert-manager.io/v1', expect.stringContaining('charts/cert-manager')],
  ['storage.azure.com/v1api20210401', expect.stringContaining('azure-service-operator')],
  ['storage.cnrm.cloud.google.com/v1beta1', expect.stringContaining('k8s-config-connector')],
  ['pkg.crossplane.io/v1', expect.stringContaining('crossplane')],
  ['monitoring.coreos.com/v1', expect.stringContaining('prometheus-operator')],
  ['apps/v1', null],
  ['notazure.com/v1', null],
])('what brings %s', (apiVersion, entry) => {
  expect(prerequisiteFor(apiVersion)).toEqual(entry)
})
