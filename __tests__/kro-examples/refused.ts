import { ackController, podIdentityFile } from './aws.ts'
import { type Example, instance, namespace } from './example.ts'

/** Examples that no cluster accepts. */
export const refused: readonly Example[] = [
  {
    ...{
      name: 'gcp/gemma-on-tpu',
      cluster: 'refused',
      crds: ['configConnector'],
      first: [namespace('gemma')],
    },
    ...{ files: ['gcp/gemma-on-tpu/rgd.yaml'], instances: [] },
    made: [instance('GemmaOnTPUServer', { name: 'gemma-tpu', namespace: 'gemma' }, { replicas: 1 })],
    expected: {
      rule: 'resource/rgd-error',
      why: 'name and namespace of its externalRef stand beside metadata, not below it',
    },
  },
  {
    ...{ name: 'aws/ingress-triangle', cluster: 'refused', crds: ['acm', 'route53'] },
    files: ['aws/ingress-triangle/ingress-triangle.yaml', 'aws/ingress-triangle/application.yaml'],
    instances: ['aws/ingress-triangle/instances/app1-ingress.yaml'],
    expected: {
      rule: 'resource/cel-invalid',
      why: 'an expression is a text or null, which CEL does not allow',
    },
  },
  {
    ...{ name: 'aws/llm', cluster: 'refused', crds: [], files: ['aws/llm/llm.yaml'] },
    instances: ['aws/llm/instance.yaml'],
    expected: { rule: 'resource/type-mismatch', why: 'a nodeSelector is a text, and gets a boolean' },
  },
  {
    ...{ name: 'aws/webstack', cluster: 'refused', crds: ['s3', 'iam', 'eks'] },
    files: [
      'aws/webstack/rg.yaml',
      'kubernetes/webapp/rg.yaml',
      'aws/s3bucket/rg.yaml',
      'aws/podidenity/rg.yaml',
    ],
    instances: ['aws/webstack/instance-tmpl.yaml'],
    expected: { rule: 'resource/rgd-error', why: 'it sets s3bucketName of WebApp, which has no such field' },
  },
  {
    ...{ name: 'aws/ack-controller', cluster: 'refused', crds: ['iam'], first: [namespace('kro')] },
    files: ackController,
    instances: ['aws/ack-controller/instance.yaml'],
    expected: { rule: 'resource/rgd-error', why: 'defaults with blanks in them are not quoted' },
  },
  {
    ...{ name: 'aws/ack-eks-cluster: eks-reused', cluster: 'refused', crds: ['eks'] },
    ...{ files: ['aws/ack-eks-cluster/eks-reused.yaml'], instances: [] },
    made: [
      instance('EKSCluster', { name: 'reused', namespace: 'default' }, { name: 'reused', version: '1.34' }),
    ],
    expected: { rule: 'resource/kind-not-installed', why: 'no version of ACK has the kind EKSCluster' },
  },
  {
    ...{ name: 'aws/eks-cluster-mgmt: pod-identity', cluster: 'older', crds: ['iam', 'eks'] },
    ...{ files: [podIdentityFile], instances: [] },
    expected: {
      rule: 'crd/kind-not-there-yet',
      why: 'it is a ResourceGroup, as RGDs were called once',
    },
  },
]
