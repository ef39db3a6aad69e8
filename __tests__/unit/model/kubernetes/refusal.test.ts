import { describe, expect, test } from '@jest/globals'
import { fieldErrors } from '../../../../src/model/kubernetes/field-errors.ts'
import { type RefusalReason, readRefusal } from '../../../../src/model/kubernetes/refusal.ts'

test.each<[RefusalReason, string, string | null, string]>([
  [
    'quota',
    'apply results contain errors: configmaps "counted-one" is forbidden: exceeded quota: small, requested: configmaps=1, used: configmaps=1, limited: configmaps=1',
    'small',
    'requested: configmaps=1, used: configmaps=1, limited: configmaps=1',
  ],
  [
    'quota',
    'create Pod web-0 in StatefulSet web failed error: pods "web-0" is forbidden: failed quota: compute: must specify limits.cpu for: app',
    'compute',
    'must specify limits.cpu for: app',
  ],
  [
    'quota',
    'limiteds.kro.run "one" is forbidden: status unknown for quota: few, resources: count/limiteds.kro.run',
    'few',
    'status unknown for quota: few, resources: count/limiteds.kro.run',
  ],
  [
    'limit-range',
    'pods "x" is forbidden: [maximum cpu usage per Container is 1, but limit is 2, maximum memory usage per Pod is 1Gi, but limit is 2Gi]',
    null,
    'maximum cpu usage per Container is 1, but limit is 2, maximum memory usage per Pod is 1Gi, but limit is 2Gi',
  ],
  [
    'pod-security',
    'pods "bare" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true (pod or container "app" must set securityContext.runAsNonRoot=true)',
    'restricted:latest',
    'runAsNonRoot != true (pod or container "app" must set securityContext.runAsNonRoot=true)',
  ],
  [
    'admission-policy',
    "configmaps \"a\" is forbidden: ValidatingAdmissionPolicy 'owners' with binding 'owners-all' denied request: a label owner is required",
    'owners',
    'a label owner is required',
  ],
  [
    'admission-webhook',
    'admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Deployment/x was blocked',
    'validate.kyverno.svc-fail',
    '',
  ],
  [
    'webhook-unreachable',
    'Internal error occurred: failed calling webhook "v.example.com": failed to call webhook: Post "https://v.x.svc:443/?timeout=10s": no endpoints available for service "v"',
    'v.example.com',
    'failed calling webhook "v.example.com": failed to call webhook: Post "https://v.x.svc:443/?timeout=10s": no endpoints available for service "v"',
  ],
  [
    'privilege-escalation',
    'clusterroles.rbac.authorization.k8s.io "r" is forbidden: user "system:serviceaccount:kro-system:kro" (groups=["a"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""], Resources:["secrets"], Verbs:["get"]}',
    'system:serviceaccount:kro-system:kro',
    'RBAC permissions not currently held: {APIGroups:[""], Resources:["secrets"], Verbs:["get"]}',
  ],
  [
    'namespace-terminating',
    'configmaps "a" is forbidden: unable to create new content in namespace old because it is being terminated',
    'old',
    'because it is being terminated',
  ],
  ['namespace-missing', 'namespaces "team" not found', 'team', 'namespaces "team" not found'],
  [
    'reference-missing',
    'pods "x" is forbidden: error looking up service account team/builder: serviceaccount "builder" not found',
    null,
    'error looking up service account team/builder: serviceaccount "builder" not found',
  ],
  [
    'forbidden',
    'buckets.s3.example.com "b" is forbidden: User "system:serviceaccount:kro-system:kro" cannot patch resource "buckets" in API group "s3.example.com" in the namespace "x"',
    'system:serviceaccount:kro-system:kro',
    'User "system:serviceaccount:kro-system:kro" cannot patch resource "buckets" in API group "s3.example.com" in the namespace "x"',
  ],
  [
    'immutable',
    'apply results contain errors: Job.batch "migration-one" is invalid: spec.template: Invalid value: {"metadata":{"labels":{"a":"b"}},"spec":{}}: field is immutable',
    null,
    'spec.template: field is immutable',
  ],
  [
    'immutable',
    "StatefulSet.apps \"db\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'template' are forbidden",
    null,
    "spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'template' are forbidden",
  ],
  [
    'immutable',
    'PersistentVolumeClaim "p" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests',
    null,
    'spec: Forbidden: spec is immutable after creation except resources.requests',
  ],
  [
    'immutable',
    'Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["10.0.0.1"]: may not change once set',
    null,
    'spec.clusterIPs[0]: ["10.0.0.1"]: may not change once set',
  ],
  [
    'invalid',
    "apply results contain errors: failed to convert new object (default/one; /v1, Kind=Pod) to proper version: unable to convert unstructured object to /v1, Kind=Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
    null,
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
  ],
  [
    'immutable',
    'apply results contain errors: RoleBinding.rbac.authorization.k8s.io "one" is invalid: roleRef: Invalid value: {"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"}: cannot change roleRef',
    null,
    'roleRef: cannot change roleRef',
  ],
  [
    'immutable',
    'persistentvolumeclaims "data" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
    null,
    'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
  ],
  [
    'immutable',
    'StorageClass.storage.k8s.io "fast" is invalid: parameters: Forbidden: updates to parameters are forbidden.',
    null,
    'parameters: Forbidden: updates to parameters are forbidden.',
  ],
  [
    'too-large',
    'ConfigMap "bulky" is invalid: []: Too long: may not be more than 1048576 bytes',
    null,
    'Too long: may not be more than 1048576 bytes',
  ],
  [
    'invalid',
    'services "web" is forbidden: Use of external IPs is denied by admission control.',
    null,
    'Use of external IPs is denied by admission control.',
  ],
  [
    'unknown-field',
    'failed to create typed patch object (default/two; kro.run/v1alpha1, Kind=Greeter): errors:\n  .spec.greting: field not declared in schema\n  .spec.size: expected numeric (int or float), got string',
    null,
    'spec.greting: field not declared in schema; spec.size: expected numeric (int or float), got string',
  ],
  [
    'invalid',
    'failed to create typed patch object (default/web; apps/v1, Kind=Deployment): .spec.replicas: expected numeric (int or float), got string',
    null,
    'spec.replicas: expected numeric (int or float), got string',
  ],
  [
    'unknown-field',
    'Greeter in version "v1alpha1" cannot be handled as a Greeter: strict decoding error: unknown field "spec.greting", unknown field "spec.b"',
    null,
    'spec.greting: unknown field; spec.b: unknown field',
  ],
  [
    'invalid',
    'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32',
    null,
    'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32',
  ],
  [
    'name-invalid',
    'ConfigMap "outer-one_X" is invalid: metadata.name: Invalid value: "outer-one_X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters',
    null,
    'metadata.name: "outer-one_X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters',
  ],
  [
    'too-large',
    'ConfigMap "c" is invalid: data: Too long: may not be more than 1048576 bytes',
    null,
    'data: Too long: may not be more than 1048576 bytes',
  ],
  [
    'conflict',
    'Apply failed with 1 conflict: conflict with "helm" using apps/v1: .spec.replicas',
    'helm',
    'Apply failed with 1 conflict: conflict with "helm" using apps/v1: .spec.replicas',
  ],
])('%s: %s', (reason, message, by, why) => {
  expect(readRefusal(message)).toMatchObject({ reason, by, why })
})

test('names what is refused, all fields that are wrong, and nothing where nothing is refused', () => {
  expect(
    readRefusal(
      'Strictly.kro.run "one" is invalid: [spec.name: Required value, spec.size: Invalid value: 9: spec.size in body should be less than or equal to 3, spec.tier: Unsupported value: "gold": supported values: "a", "b"]',
    ),
  ).toMatchObject({
    reason: 'invalid',
    resource: 'Strictly.kro.run',
    name: 'one',
    fields: [
      { path: 'spec.name', problem: 'Required value' },
      { path: 'spec.size', problem: '9: spec.size in body should be less than or equal to 3' },
      { path: 'spec.tier', problem: '"gold": supported values: "a", "b"' },
    ],
    waits: false,
  })
  expect(readRefusal('typed patch object (default/two; kro.run/v1alpha1, Kind=Greeter): x')).toBeNull()
  expect(readRefusal('waiting for node "a": readyWhen condition evaluated to false')).toBeNull()
})

test('the status of the answer, which our own errors add, is not among the words of the server', () => {
  const typed =
    'failed to create typed patch object (default/one; kro.run/v1alpha1, Kind=Narrow): .spec.size: expected numeric (int or float), got string'
  for (const message of [typed, `${typed} (HTTP 500)`, `${typed} (HTTP 500)\nwhat to do: look`])
    expect(readRefusal(message)?.why).toBe('spec.size: expected numeric (int or float), got string')
})

describe('fieldErrors', () => {
  test('leaves out the dump of an object, of JSON and of Go', () => {
    const dump = `{"spec":{"containers":[${'{"name":"x"},'.repeat(500)}]}}`
    expect(fieldErrors(`spec.template: Invalid value: ${dump}: field is immutable`)).toMatchObject([
      { path: 'spec.template', problem: 'field is immutable', isImmutable: true },
    ])
    expect(
      fieldErrors(
        'spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{"a":"b"}}: field is immutable',
      ),
    ).toMatchObject([{ path: 'spec.selector', problem: 'field is immutable' }])
  })

  test('says a field once', () => {
    const twice = '.spec.a: field not declared in schema\n.spec.a: field not declared in schema'
    expect(fieldErrors(twice)).toHaveLength(1)
  })
})
