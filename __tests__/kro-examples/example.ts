import type { CrdFamily } from './crd-sources.ts'

export interface Manifest {
  apiVersion: string
  kind: string
  metadata: { name: string; namespace?: string; [field: string]: unknown }
  [field: string]: unknown
}

/** What has to become of the instances of an example. */
export type Expected =
  | 'ACTIVE'
  /** The product names this rule for them; `why` says what of the example, or of a cluster without a cloud, it is. */
  | { rule: string; why: string }

/** One of kro's examples of cloud objects. */
export interface Example {
  /** `aws/s3bucket`: a folder, or a folder and what of it. */
  name: string
  /** Examples that define the same kinds are in clusters of their own, and so are those that end a run. */
  cluster: 'services' | 'clusters' | 'controllers' | 'gcp-azure' | 'refused' | 'older'
  /** Families of CRDs. */
  crds: readonly CrdFamily[]
  /** Files below kro's folder of examples: the RGDs, those of other examples that it uses among them. */
  files: readonly string[]
  /** Texts of its files, each with another in its place, that a user has to correct before kro accepts the RGDs. */
  corrections?: readonly (readonly [wrong: string | RegExp, right: string])[]
  /** Files with instances; variables in them are filled in from `variables`. */
  instances: readonly string[]
  /** Instances that the example has in its README, or none of. */
  made?: readonly Manifest[]
  /** What a user makes before: namespaces. */
  first?: readonly Manifest[]
  /** A chart below kro's folder of examples that has the instances, and its values. */
  chart?: { folder: string; values: Record<string, unknown>; instances: readonly Manifest[] }
  expected: Expected
}

export const namespace = (name: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name },
})

export const instance = (
  kind: string,
  metadata: Manifest['metadata'],
  spec: Record<string, unknown>,
): Manifest => ({ apiVersion: 'kro.run/v1alpha1', kind, metadata, spec })

/** Values of the variables that templates of instances have. */
export const variables: Readonly<Record<string, string>> = {
  AWS_ACCOUNT_ID: '123456789012',
  AWS_REGION: 'us-west-2',
  CLAIM_NAME: 'microservice',
  EKS_CLUSTER_NAME: 'demo',
  INPUT_BUCKET_NAME: 'demo-input',
  LAKE_BUCKET_NAME: 'demo-lake',
  OIDC_PROVIDER: 'oidc.eks.us-west-2.amazonaws.com/id/0123',
  POSTGRES_NAME: 'votes-db',
  REDIS_NAME: 'votes-cache',
  RESOURCES_NAME: 'test-app',
  S3_BUCKET: 'demo-code',
  SCRIPTS_BUCKET_NAME: 'demo-scripts',
  SECRET_ARN: 'arn:aws:ssm:us-west-2:123456789012:parameter/password',
  SUBNET_IDS: '"subnet-1", "subnet-2"',
  VPC_ID: 'vpc-1',
  WORKLOAD_NAME: 'workload',
}
