import { type Example, instance, namespace } from './example.ts'
import { idleImage } from './idle-image.ts'

/** Files of aws/ack-controller. */
export const ackController: readonly string[] = [
  ...['ec2', 'ecr', 'ecr-public', 'eks', 'iam', 's3', 'sqs'].flatMap((service) => [
    `aws/ack-controller/crds/${service}-crd-group.yaml`,
    `aws/ack-controller/controllers/${service}-controller.yaml`,
  ]),
  'aws/ack-controller/resourcegroup.yaml',
]

const management = 'aws/eks-cluster-mgmt/charts'

export const podIdentityFile = `${management}/kro/resource-groups/pod-identity/pod-identity.yaml`

/** Examples that can live side by side. */
const sideBySide: Example[] = [
  {
    ...{ name: 'aws/s3bucket', cluster: 'services', crds: ['s3', 'iam'] },
    ...{ files: ['aws/s3bucket/rg.yaml'], instances: ['aws/s3bucket/instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{
      name: 'aws/networkstack',
      cluster: 'services',
      crds: ['ec2'],
      files: ['aws/networkstack/network-stack.yaml'],
    },
    ...{ instances: ['aws/networkstack/network-stack-instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{
      name: 'aws/podidenity',
      cluster: 'services',
      crds: ['iam', 'eks'],
      files: ['aws/podidenity/rg.yaml'],
    },
    ...{ instances: ['aws/podidenity/instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{
      name: 'aws/rds-postgres',
      cluster: 'services',
      crds: ['rds', 'ec2'],
      files: ['aws/rds-postgres/rg.yaml'],
    },
    ...{ instances: ['aws/rds-postgres/instance-template.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/elasticache-serverless', cluster: 'services', crds: ['elasticache', 'ec2'] },
    files: ['aws/elasticache-serverless/rg.yaml'],
    ...{ instances: ['aws/elasticache-serverless/instance-template.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/cachecluster', cluster: 'services', crds: ['elasticache', 'ec2'] },
    files: ['aws/cachecluster/cachecluster.yaml', 'aws/networkstack/network-stack.yaml'],
    ...{ instances: ['aws/cachecluster/cachecluster-instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/ack-eks-cluster', cluster: 'services', crds: ['ec2', 'iam', 'eks'] },
    files: ['aws/ack-eks-cluster/eks-cluster.yaml'],
    ...{ instances: ['aws/ack-eks-cluster/eks-cluster-instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/data-processor', cluster: 'services' },
    crds: ['iam', 'eks', 's3', 'dynamodb', 'emrcontainers', 'sns', 'eventbridge', 'sfn'],
    files: ['aws/data-processor/eda-eks-data-processor.yaml'],
    ...{ instances: ['aws/data-processor/instance-template.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/serverless-microservice', cluster: 'services' },
    crds: ['dynamodb', 'iam', 'lambda', 'apigatewayv2'],
    files: ['aws/serverless-microservice/microservice.yaml'],
    ...{ instances: ['aws/serverless-microservice/microservice-claim-tmpl.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/alb-listener-tg', cluster: 'services', crds: ['elbv2'], first: [namespace('kro-ack')] },
    files: ['aws/alb-listener-tg/alb-tg-listener.yaml'],
    ...{ instances: ['aws/alb-listener-tg/alb-tg-listener-instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{
      name: 'aws/aws-accounts-factory',
      cluster: 'services',
      crds: ['ec2', 'iam', 'eks', 'organizations'],
    },
    files: [
      'aws/aws-accounts-factory/01-network-stack.yaml',
      'aws/aws-accounts-factory/02-eks-cluster-stack.yaml',
      'aws/aws-accounts-factory/03-full-account-infrastructure.yaml',
    ],
    ...{ instances: ['aws/aws-accounts-factory/demo-account.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/dogsvscats-appstack', cluster: 'services', crds: ['rds', 'ec2', 'elasticache'] },
    files: [
      'aws/dogsvscats-appstack/dogsvscats-rg.yaml',
      'aws/rds-postgres/rg.yaml',
      'aws/elasticache-serverless/rg.yaml',
      'kubernetes/dogsvscats/vote-app/rg.yaml',
      'kubernetes/dogsvscats/result-app/rg.yaml',
      'kubernetes/dogsvscats/worker-app/rg.yaml',
    ],
    instances: [],
    // Its own instance pulls three images of Docker Hub.
    made: [
      instance(
        'DogsvsCatsApp',
        { name: 'voting', namespace: 'default' },
        {
          ...{ name: 'voting', vpcID: 'vpc-1', subnetIDs: ['subnet-1', 'subnet-2'], voteReplicas: 1 },
          ...{ voteImage: idleImage, resultImage: idleImage, workerImage: idleImage },
        },
      ),
    ],
    expected: 'ACTIVE',
  },
]

/** Examples that kro refuses, as a user would correct them; what kro says of them as they are is in refused.ts. */
const corrected: Example[] = [
  {
    ...{ name: 'aws/ingress-triangle, corrected', cluster: 'services', crds: ['acm', 'route53'] },
    files: ['aws/ingress-triangle/ingress-triangle.yaml', 'aws/ingress-triangle/application.yaml'],
    corrections: [
      ['.ackResourceMetadata.arn : null}', '.ackResourceMetadata.arn : ""}'],
      ['.status.loadBalancerARN != null}', '.status.loadBalancerARN != ""}'],
    ],
    instances: [
      'aws/ingress-triangle/instances/app1-ingress.yaml',
      'aws/ingress-triangle/instances/app2-ingress.yaml',
    ],
    expected: 'ACTIVE',
  },
  {
    ...{ name: 'aws/llm, corrected', cluster: 'services', crds: [], files: ['aws/llm/llm.yaml'] },
    corrections: [
      [
        'nvidia.com/gpu: ${schema.spec.values.gpu.enabled}',
        'nvidia.com/gpu: ${string(schema.spec.values.gpu.enabled)}',
      ],
    ],
    ...{ instances: ['aws/llm/instance.yaml'], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'aws/webstack, corrected', cluster: 'services', crds: ['s3', 'iam', 'eks'] },
    files: [
      'aws/webstack/rg.yaml',
      'kubernetes/webapp/rg.yaml',
      'aws/s3bucket/rg.yaml',
      'aws/podidenity/rg.yaml',
    ],
    corrections: [['        s3bucketName: ${s3bucket.status.s3ARN.substring(13)}\n', '']],
    instances: [],
    // Its own instance pulls an image of Docker Hub.
    made: [
      instance(
        'WebStack',
        { name: 'test-app', namespace: 'default' },
        {
          ...{ name: 'test-app', image: idleImage, s3bucket: { enabled: true, access: 'write' } },
          ...{ ingress: { enabled: true }, service: {} },
        },
      ),
    ],
    expected: 'ACTIVE',
  },
]

/** Examples that define kinds of the ones above once more, each in its way. */
const clusters: Example[] = [
  {
    ...{ name: 'aws/cachecluster: simple-cachecluster', cluster: 'clusters', crds: ['elasticache'] },
    ...{ files: ['aws/cachecluster/simple-cachecluster.yaml'], instances: [] },
    // The example's own instance leaves out subnetIDs, which its RGD uses.
    made: [
      instance(
        'Valkey',
        { name: 'my-cache-subnetgroup', namespace: 'default' },
        {
          ...{ name: 'my-cache-subnetgroup', subnetIDs: ['subnet-1', 'subnet-2'] },
        },
      ),
    ],
    expected: 'ACTIVE',
  },
  {
    ...{
      name: 'aws/eks-cluster-mgmt: vpc, eks-basic, eks',
      cluster: 'clusters',
      crds: ['ec2', 'iam', 'eks'],
    },
    files: ['rg-vpc', 'rg-eks-basic', 'rg-eks'].map(
      (name) => `${management}/kro/resource-groups/eks/${name}.yaml`,
    ),
    instances: [],
    // In the example these are Argo CD's: it makes the one, and lives in the other.
    first: [namespace('workload-cluster1'), namespace('argocd')],
    chart: {
      folder: `${management}/kro-clusters`,
      values: {
        clusters: {
          'workload-cluster1': {
            ...{ managementAccountId: '123456789012', accountId: '123456789012', tenant: 'tenant1' },
            ...{ k8sVersion: '1.34', vpc: { create: true } },
          },
        },
      },
      instances: [instance('EksCluster', { name: 'workload-cluster1' }, {})],
    },
    expected: 'ACTIVE',
  },
]

/** The chart of its instance names it after chart and ServiceAccount. */
const podIdentity: Example = {
  ...{ name: 'aws/eks-cluster-mgmt: pod-identity, corrected', cluster: 'clusters', crds: ['iam', 'eks'] },
  files: [podIdentityFile],
  corrections: [['kind: ResourceGroup\n', 'kind: ResourceGraphDefinition\n']],
  instances: [],
  chart: {
    folder: `${management}/kro/instances/pod-identity`,
    values: {
      ...{ region: 'eu-west-2', accountId: '123456789012', name: 'demo', serviceAccounts: ['test'] },
      ...{ piNamespace: 'default', clusterName: 'workload-cluster1' },
      policyDocument: [{ resourceType: 'ssm', resourceName: '*', actions: ['ssm:DescribeParameters'] }],
    },
    instances: [instance('PodIdentity', { name: 'kro-pi-instance-test' }, {})],
  },
  expected: 'ACTIVE',
}

/** It installs controllers of kinds that the other examples leave to stand-ins. */
const controllers: Example[] = [
  {
    ...{
      name: 'aws/ack-controller, corrected',
      cluster: 'controllers',
      crds: ['iam'],
      first: [namespace('kro')],
    },
    files: ackController,
    corrections: [
      [/default=((?:IRSA|policy) [^"\n]+)$/gm, 'default="$1"'],
      ['logging=${schema.spec.values.log.enabled}', 'logging=${string(schema.spec.values.log.enabled)}'],
    ],
    ...{ instances: ['aws/ack-controller/instance.yaml'], expected: 'ACTIVE' },
  },
]

export const aws: readonly Example[] = [...sideBySide, ...corrected, ...clusters, podIdentity, ...controllers]
