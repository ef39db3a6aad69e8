/** Where the CRDs of an API group are: YAML files of a Go module, or Go types from which controller-gen makes them. */
export type CrdSource =
  | { from: 'files'; module: string; version: string; paths: readonly string[] }
  | { from: 'types'; module: string; version: string; packages: readonly string[]; generator: string }

const ack = (service: string, version: string, ...more: string[]): CrdSource => ({
  from: 'files',
  module: `github.com/aws-controllers-k8s/${service}-controller`,
  version,
  paths: ['config/crd/bases', ...more],
})

const configConnectorKinds = [
  'computenetworks.compute',
  'computesubnetworks.compute',
  'containerclusters.container',
  'containernodepools.container',
  'eventarctriggers.eventarc',
  'iampartialpolicies.iam',
  'iampolicymembers.iam',
  'iamserviceaccounts.iam',
  'kmscryptokeys.kms',
  'kmskeyrings.kms',
  'projects.resourcemanager',
  'pubsubtopics.pubsub',
  'serviceidentities.serviceusage',
  'services.serviceusage',
  'sqlinstances.sql',
  'storagebuckets.storage',
  'storagenotifications.storage',
]

/**
 * Every family of CRDs that kro's cloud examples use. Versions of ACK that are older than their newest are those that the module
 * proxy of this project's machines has.
 */
export const crdSources = {
  acm: ack('acm', 'v1.3.4'),
  apigatewayv2: ack('apigatewayv2', 'v1.4.1'),
  dynamodb: ack('dynamodb', 'v1.9.2'),
  ec2: ack('ec2', 'v1.20.0'),
  eks: ack('eks', 'v1.20.0'),
  elasticache: ack('elasticache', 'v1.8.0'),
  elbv2: ack('elbv2', 'v1.5.1'),
  emrcontainers: ack('emrcontainers', 'v1.4.1'),
  eventbridge: ack('eventbridge', 'v1.5.1'),
  // The kinds that all controllers of ACK share (services.k8s.aws) are in the module of each.
  iam: ack('iam', 'v1.7.2', 'config/crd/common/bases'),
  lambda: ack('lambda', 'v1.14.1'),
  organizations: ack('organizations', 'v1.2.3'),
  rds: ack('rds', 'v1.10.1'),
  route53: ack('route53', 'v1.5.2'),
  s3: ack('s3', 'v1.1.1'),
  sfn: ack('sfn', 'v1.4.2'),
  sns: ack('sns', 'v1.6.0'),
  configConnector: {
    from: 'files',
    module: 'github.com/GoogleCloudPlatform/k8s-config-connector',
    version: 'v1.155.0',
    paths: configConnectorKinds.map(
      (kind) =>
        `config/crds/resources/apiextensions.k8s.io_v1_customresourcedefinition_${kind}.cnrm.cloud.google.com.yaml`,
    ),
  },
  // Its module has no CRD as YAML: its build makes them (v2/Taskfile.yml, controller:generate-crds).
  azure: {
    from: 'types',
    module: 'github.com/Azure/azure-service-operator/v2',
    version: 'v2.11.0',
    // All versions of a kind: the stored one may be another than that which the examples use.
    packages: ['api/resources', 'api/storage', 'api/documentdb'],
    generator: 'sigs.k8s.io/controller-tools@v0.21.0',
  },
} as const satisfies Record<string, CrdSource>

export type CrdFamily = keyof typeof crdSources
