import { expect, test } from '@jest/globals'
import { hintsOf } from '../../../../src/diagnosis/rules/resource/hints.ts'
import { reasonsIn } from '../../../../src/model/kro/messages/classify.ts'
import { fixText } from '../../../../src/report/fixes.ts'
import { evidenceOf, listOf } from '../../../support/evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const rgd = object(
  'ResourceGraphDefinition',
  { name: 'web' },
  {
    apiVersion: 'kro.run/v1alpha1',
    spec: {
      schema: {
        apiVersion: 'v1alpha1',
        kind: 'WebApp',
        types: { Address: { street: 'string', city: 'string | required=true' } },
        spec: { name: 'string', replicas: 'integer | default=1', address: 'Address', hosts: '[]Address' },
        status: { endpoint: '${app.status.redyReplicas}' },
      },
      resources: [
        {
          id: 'app',
          template: {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            metadata: { name: '${schema.spec.nmae}' },
            spec: { replicas: '${schema.spec.repilcas}', template: { spec: { contianers: [] } } },
          },
        },
        {
          id: 'config',
          forEach: [{ host: '${schema.spec.hosts}' }],
          template: { apiVersion: 'v1', kind: 'ConfigMap', data: { greeting: '${hots.stret}' } },
        },
        { id: 'bucket', template: { apiVersion: 's3.services.k8s.aws/v1alpha1', kind: 'Buckt' } },
        { id: 'route', template: { apiVersion: 'extensions/v1beta1', kind: 'Ingress' } },
      ],
    },
  },
)

const evidence = evidenceOf({
  'evidence/api/deployments.apps.json': listOf(
    object(
      'Deployment',
      { name: 'x', namespace: 'a' },
      {
        apiVersion: 'apps/v1',
        spec: {
          replicas: 1,
          strategy: {},
          template: {
            spec: { containers: [{ name: 'a', image: 'b', resources: {} }], serviceAccountName: 'x' },
          },
        },
      },
    ),
  ),
  'evidence/api/customresourcedefinitions.apiextensions.k8s.io.json': listOf(
    object(
      'CustomResourceDefinition',
      { name: 'buckets.s3.services.k8s.aws' },
      {
        apiVersion: 'apiextensions.k8s.io/v1',
        spec: {
          group: 's3.services.k8s.aws',
          names: { kind: 'Bucket', plural: 'buckets' },
          versions: [
            {
              name: 'v1alpha1',
              schema: {
                openAPIV3Schema: {
                  properties: {
                    spec: {
                      properties: {
                        name: {},
                        tagging: {
                          properties: { tagSet: { items: { properties: { key: {}, value: {} } } } },
                        },
                      },
                    },
                  },
                },
              },
            },
          ],
        },
      },
    ),
  ),
  'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(rgd),
})

/** What a reader is told of a message of kro's. */
function suggested(message: string): string | undefined {
  const [reason] = reasonsIn(message)
  if (reason === undefined) throw new Error(`no reason in ${message}`)
  return hintsOf({ evidence, rgd, told: { ...reason, message } }).map(({ fix }) => fixText(fix))[0]
}

// Words of kro v0.9.4 and cel-go, with a name misspelt.
test.each([
  [
    'failed to build dependency graph: failed to extract dependencies: references unknown identifiers: [ap]',
    'Did you mean app instead of ap?',
  ],
  [
    'failed to build resource "config": failed to compile template expression "schmea.spec.name" at path "data.a": ERROR: <input>:1:1: undeclared reference to \'schmea\' (in container \'\')',
    'Did you mean schema instead of schmea in ${schmea.spec.name}?',
  ],
  [
    'failed to extract dependencies: references unknown identifiers: [hots]',
    'Did you mean host instead of hots?',
  ],
  ['failed to inspect expression: uses unknown functions: [siez]', 'Did you mean size instead of siez?'],
  [
    'failed to compile template expression "schema.spec.nmae" at path "metadata.name": ERROR: <input>:1:12: undefined field \'nmae\'\n | schema.spec.nmae\n | ...........^',
    'Did you mean name instead of nmae in schema.spec.nmae?',
  ],
  [
    "type-check failed: ERROR: <input>:1:12: undefined field 'repilcas'",
    'Did you mean replicas instead of repilcas in schema.spec.repilcas?',
  ],
  [
    'failed to compile template expression "schema.spec.address.ctiy" at path "x": ERROR: <input>:1:20: undefined field \'ctiy\'',
    'Did you mean city instead of ctiy in schema.spec.address.ctiy?',
  ],
  [
    'failed to compile template expression "schema.spec.hosts[0].stret" at path "x": ERROR: <input>:1:20: undefined field \'stret\'',
    'Did you mean street instead of stret in schema.spec.hosts[0].stret?',
  ],
  [
    'failed to compile template expression "schema.sepc.name" at path "x": ERROR: <input>:1:7: undefined field \'sepc\'',
    'Did you mean spec instead of sepc in schema.sepc?',
  ],
  [
    'failed to type-check status expression "app.status.redyReplicas" at path "endpoint": ERROR: <input>:1:11: undefined field \'redyReplicas\'',
    'Did you mean readyReplicas instead of redyReplicas in app.status.redyReplicas?',
  ],
  [
    'failed to compile template expression "bucket.spec.tagging.tagSet[0].vlaue" at path "x": ERROR: <input>:1:20: undefined field \'vlaue\'',
    undefined,
  ],
  [
    'failed to build resource "app": failed to extract CEL expressions from schema for resource app: error getting field schema for path spec.template.spec.contianers: schema not found for field contianers',
    'Did you mean containers instead of contianers at spec.template.spec.contianers?',
  ],
  [
    'failed to build resource "app": failed to extract CEL expressions from schema for resource app: error getting field schema for path spec.template.spec.containers[0].imgae: schema not found for field imgae',
    'Did you mean image instead of imgae at spec.template.spec.containers.imgae?',
  ],
  [
    'failed to build OpenAPI schema for instance: building schema for spec: field size: parsing type strng: unknown type: strng',
    'Did you mean the type string instead of strng?',
  ],
  [
    'building schema for spec: field home: parsing type []Adress: unknown type: Adress',
    'Did you mean the type Address instead of Adress?',
  ],
  [
    'building schema for spec: field size: invalid marker key "requird": unknown marker',
    'Did you mean the marker required instead of requird?',
  ],
  [
    'failed to build resource "bucket": failed to get schema for resource bucket: cannot resolve group version kind "s3.services.k8s.aws/v1alpha1, Kind=Buckt": schema not found',
    'Did you mean Bucket in apiVersion s3.services.k8s.aws/v1alpha1?',
  ],
  [
    'failed to build resource "route": failed to get schema for resource route: cannot resolve group version "extensions/v1beta1": schema not found',
    'Did you mean Ingress in apiVersion networking.k8s.io/v1?',
  ],
])('%s', (message, words) => {
  expect(suggested(message)).toBe(words)
})
