import { type Example, instance, namespace } from './example.ts'

const cnrm = 'config-connector'

export const gcpAndAzure: readonly Example[] = [
  {
    ...{
      name: 'gcp/cloud-sql',
      cluster: 'gcp-azure',
      crds: ['configConnector'],
      first: [namespace('cloud-sql')],
    },
    ...{ files: ['gcp/cloud-sql/rgd.yaml'], instances: [] },
    made: [
      instance(
        'CloudSQL',
        { name: 'demo-sql', namespace: 'cloud-sql' },
        {
          ...{ name: 'demo-sql', project: 'my-project' },
          ...{ primaryRegion: 'us-central1', replicaRegion: 'us-west1' },
        },
      ),
    ],
    expected: 'ACTIVE',
  },
  {
    ...{ name: 'gcp/eventarc', cluster: 'gcp-azure', crds: ['configConnector'], first: [namespace(cnrm)] },
    ...{ files: ['gcp/eventarc/rgd.yaml'], instances: [] },
    made: [
      instance(
        'GCSBucketWithFinalizerTrigger',
        { name: 'gcsevent-test', namespace: cnrm },
        {
          ...{ name: 'demo-gcs', workflowName: 'gcs-finalizer-workflow' },
          ...{ location: 'us-central1', project: 'my-project-name' },
        },
      ),
    ],
    expected: 'ACTIVE',
  },
  {
    ...{ name: 'gcp/gke-cluster', cluster: 'gcp-azure', crds: ['configConnector'], first: [namespace(cnrm)] },
    ...{ files: ['gcp/gke-cluster/rgd.yaml'], instances: [] },
    made: [
      instance(
        'GKECluster',
        { name: 'krodemo', namespace: cnrm },
        {
          ...{ name: 'krodemo', location: 'us-central1', maxnodes: 4 },
        },
      ),
    ],
    expected: 'ACTIVE',
  },
  {
    ...{ name: 'azure/storage-container', cluster: 'gcp-azure', crds: ['azure'] },
    ...{ files: ['azure/storage-container/rg.yaml'], instances: ['azure/storage-container/instance.yaml'] },
    ...{ first: [namespace('mystorage')], expected: 'ACTIVE' },
  },
  {
    ...{ name: 'azure/todo-app', cluster: 'gcp-azure', crds: ['azure'], first: [namespace('my-todo')] },
    ...{
      files: ['azure/todo-app/rg.yaml'],
      instances: ['azure/todo-app/instance.yaml'],
      expected: 'ACTIVE',
    },
  },
]
