import { expect, test } from '@jest/globals'
import { messageTables, type Reason, reasonsIn } from '../../../../src/model/kro/messages/classify.ts'

const built = 'failed to build resourcegraphdefinition "x": '
const pending =
  'resource reconciliation failed: waiting for unresolved resource: gvr "/v1, Resource=configmaps": '
const applied = 'resource reconciliation failed: apply results contain errors: '

test.each<[Reason['kind'], Reason['verdict'], string, string]>([
  [
    'type-mismatch',
    'final',
    `${built}failed to validate resource "config": type mismatch in resource "config" at path "data.port": expression "schema.spec.port" returns type "int" but expected "string": type kind mismatch: got "int", expected "string"`,
    'type mismatch in resource "config" at path "data.port": expression "schema.spec.port" returns type "int" but expected "string": type kind mismatch: got "int", expected "string"',
  ],
  [
    'unknown-field',
    'final',
    `${built}failed to build resource "app": failed to extract CEL expressions from schema for resource app: error getting field schema for path spec.template.spec.containers[0].lifecycle.preStop.exec.cmd: schema not found for field cmd`,
    'schema not found for field cmd',
  ],
  [
    'wrong-value-type',
    'final',
    `${built}failed to extract CEL expressions from schema for resource app: expected integer type for path spec.replicas, got string`,
    'expected integer type for path spec.replicas, got string',
  ],
  [
    'namespace-scope',
    'final',
    `${built}failed to build resource "role": resource "role" is cluster-scoped and must not set metadata.namespace`,
    'resource "role" is cluster-scoped and must not set metadata.namespace',
  ],
  [
    'simple-schema-invalid',
    'final',
    `${built}failed to build OpenAPI schema for instance: building schema for Foo: field size: unknown type: integr`,
    'unknown type: integr',
  ],
  [
    'simple-schema-invalid',
    'final',
    `${built}failed to build OpenAPI schema for instance: field size: unknown marker: defualt`,
    'unknown marker: defualt',
  ],
  [
    'cel-invalid',
    'final',
    `${built}failed to compile template expression "schema.spec.nme" at path "metadata.name": compile: ERROR: <input>:1:12: undefined field 'nme'\n | schema.spec.nme\n | ...........^`,
    'failed to compile template expression "schema.spec.nme" at path "metadata.name": compile: ERROR: <input>:1:12: undefined field \'nme\'',
  ],
  [
    'dependency-cycle',
    'final',
    `${built}graph contains a cycle: a -> b -> a`,
    'graph contains a cycle: a -> b -> a',
  ],
  [
    'kind-not-installed',
    'waits',
    `${built}failed to get schema for resource db: cannot resolve group version kind "databases.example.com/v1, Kind=Database": not found`,
    'cannot resolve group version kind "databases.example.com/v1, Kind=Database',
  ],
  [
    'refused',
    'final',
    'failed to create CRD: CustomResourceDefinition.apiextensions.k8s.io "foos.k8s.io" is invalid: metadata.annotations[api-approved.kubernetes.io]: Required value: protected groups must have approval annotation',
    'metadata.annotations[api-approved.kubernetes.io]: Required value: protected groups must have approval annotation',
  ],
  [
    'field-missing',
    'final',
    `${pending}node "config": failed to evaluate expression: eval "schema.spec.greeting": no such key: greeting (data pending)`,
    'no such key: greeting',
  ],
  [
    'field-missing',
    'waits',
    `${pending}node "config": failed to evaluate expression: eval "db.status.endpoint + schema.spec.path": no such key: endpoint (data pending)`,
    'no such key: endpoint',
  ],
  [
    'child-not-ready',
    'waits',
    `${pending}node "after": dependent node "part" not ready: readyWhen condition evaluated to false: "part.status.state == 'ACTIVE'" (waiting for readiness) (data pending)`,
    'readyWhen condition evaluated to false: "part.status.state == \'ACTIVE\'"',
  ],
  [
    'expression-failed',
    'final',
    'resource reconciliation failed: node "config": eval "schema.spec.size": invalid data, expected string, got int64',
    'invalid data, expected string, got int64',
  ],
  [
    'same-object-twice',
    'final',
    'resource reconciliation failed: project failed: found resources with conflicts: resourceID: flags conflicts with resourceID: settings',
    'found resources with conflicts: resourceID: flags conflicts with resourceID: settings',
  ],
  ['name-empty', 'final', 'resource reconciliation failed: name is required', 'name is required'],
  [
    'other-applyset',
    'final',
    `${applied}resource belongs to a different ApplySet: default/app- (ConfigMap) belongs to ApplySet "a", cannot reassign to "b"`,
    'resource belongs to a different ApplySet: default/app- (ConfigMap) belongs to ApplySet "a", cannot reassign to "b"',
  ],
  [
    'kind-gone',
    'waits',
    'resource reconciliation failed: project failed: RESTMapping failed for example.com/v1, Kind=Foo: no matches for kind "Foo" in version "example.com/v1"',
    'RESTMapping failed for example.com/v1, Kind=Foo: no matches for kind "Foo" in version "example.com/v1"',
  ],
  [
    'refused',
    'final',
    `${applied}Job.batch "m" is invalid: spec.template: Invalid value: {}: field is immutable`,
    'spec.template: field is immutable',
  ],
])('%s, %s: %s', (kind, verdict, message, words) => {
  expect(reasonsIn(message)[0]).toMatchObject({ kind, verdict, words })
})

test.each(['deleting resources', 'kind App has been accepted and ready', 'cluster mutated', ''])(
  'no reason in: %s',
  (message) => expect(reasonsIn(message)).toEqual([]),
)

test('words in an expression or a path are not taken for a reason', () => {
  const path = `${built}failed to extract CEL expressions from schema for resource app: error getting field schema for path spec.lifecycle: schema not found for field lifecycle`
  expect(reasonsIn(path).map(({ kind }) => kind)).toEqual(['unknown-field'])
  const quoted = `${applied}waiting for node "a": readyWhen condition evaluated to false: "a.status.m == \\"x: unknown type: y\\"" (waiting for readiness)`
  expect(reasonsIn(quoted).map(({ kind }) => kind)).toEqual(['child-not-ready'])
})

test('of the errors of several resources the final one comes first, whatever the order', () => {
  const lines = [
    'waiting for node "a": readyWhen condition evaluated to false: "a.status.x" (waiting for readiness)',
    'ConfigMap "B_" is invalid: metadata.name: Invalid value: "B_": a lowercase RFC 1123 subdomain must consist of',
  ]
  for (const order of [lines, lines.toReversed()])
    expect(reasonsIn(`${applied}${order.join('\n')}`).map(({ kind }) => kind)).toEqual([
      'refused',
      'child-not-ready',
    ])
})

test('where it is: resource, path and expression', () => {
  expect(
    reasonsIn(
      `${built}type mismatch in resource "config" at path "data.port": expression "schema.spec.m[\\"a\\"]" returns type "int" but expected "string"`,
    )[0],
  ).toMatchObject({ resource: 'config', path: 'data.port', expression: 'schema.spec.m["a"]' })
})

test('each format of a package stands under one kind', () => {
  for (const [name, table] of Object.entries(messageTables)) {
    const formats = Object.values(table).flat()
    expect([name, formats.filter((format, place) => formats.indexOf(format) !== place)]).toEqual([name, []])
  }
})

test('a message of megabytes is read in no time', () => {
  const dump = `{"a":"${'x: unknown type: "'.repeat(200_000)}`
  const begun = process.cpuUsage().user
  reasonsIn(`${applied}Job.batch "m" is invalid: spec.template: Invalid value: ${dump}: field is immutable`)
  expect(process.cpuUsage().user - begun).toBeLessThan(2_000_000)
})
