import { expect, test } from '@jest/globals'
import { neverComes } from '../../../../src/model/kubernetes/builtin-kinds.ts'
import { type KnownKinds, kindElsewhere, meantKind } from '../../../../src/model/kubernetes/meant-kind.ts'

const kinds = (...list: string[]) =>
  list.map((one) => {
    const [apiVersion = '', kind = ''] = one.split(' ')
    return { apiVersion, kind }
  })
const known: KnownKinds = {
  declared: kinds('kro.run/v1alpha1 Application', 'shop.example/v1 Shop'),
  defined: kinds('cert-manager.io/v1 Certificate', 'postgresql.cnpg.io/v1 Cluster'),
}

test.each([
  // kubernetes-sigs/kro#902: the group is left out.
  ['v1alpha1 Application', 'kro.run/v1alpha1 Application'],
  ['kro.run/v1beta1 Application', 'kro.run/v1alpha1 Application'],
  ['kro.run/v1alpha1 application', 'kro.run/v1alpha1 Application'],
  ['kro.run/v1alpha1 Aplication', 'kro.run/v1alpha1 Application'],
  ['kro.run/v1alpha1 Shop', 'shop.example/v1 Shop'],
  ['cert-manager.io/v1alpha2 Certificate', 'cert-manager.io/v1 Certificate'],
  ['apps/v1 Deploymnt', 'apps/v1 Deployment'],
  ['extensions/v1beta1 Ingress', 'networking.k8s.io/v1 Ingress'],
  ['apps/v1 Service', 'v1 Service'],
  ['v1 Deployment', 'apps/v1 Deployment'],
  ['batch/v1beta1 CronJob', 'batch/v1 CronJob'],
])('%s is probably %s', (asked, meant) => {
  const [one] = kinds(asked)
  expect(one && meantKind(one, known)).toEqual(kinds(meant)[0])
})

test.each([
  'serving.knative.dev/v1 Service',
  'cluster.x-k8s.io/v1beta1 Cluster',
  's3.services.k8s.aws/v1alpha1 Bucket',
  'v1 Nothing',
])('nothing is guessed for %s', (asked) => {
  const [one] = kinds(asked)
  expect(one && meantKind(one, known)).toBeNull()
})

test.each([
  ['certmanager.k8s.io/v1alpha1 Certificate', 'cert-manager.io/v1 Certificate'],
  ['certmanager.k8s.io/v1alpha1 Certificat', 'cert-manager.io/v1 Certificate'],
  ['cluster.x-k8s.io/v1beta1 Cluster', 'postgresql.cnpg.io/v1 Cluster'],
  ['app/v1 Deploymnt', 'apps/v1 Deployment'],
  // Of its own group only CertificateSigningRequest begins so.
  ['apps/v1 Certificate', 'cert-manager.io/v1 Certificate'],
])('%s may be one of another group, %s', (asked, meant) => {
  const [one] = kinds(asked)
  expect(one && kindElsewhere(one, known)).toEqual(kinds(meant)[0])
})

test.each([
  ['it is there', 'cert-manager.io/v1 Certificate'],
  ['its own group has it', 'cert-manager.io/v1alpha2 Certificate'],
  ['its own group has nearly that', 'apps/v1 Deploymnt'],
  ['nothing is called so', 's3.services.k8s.aws/v1alpha1 Bucket'],
])('no other group is asked for where %s: %s', (_, asked) => {
  const [one] = kinds(asked)
  expect(one && kindElsewhere(one, known)).toBeNull()
})

test.each([
  ['apps/v1beta1 Deployment', true],
  ['apps/v1 Deploymnt', true],
  ['extensions/v1beta1 Ingress', true],
  ["v1 ${'ConfigMap'}", true],
  ['${schema.spec.version} Bucket', true],
  // It is served always: that it was not found passes.
  ['apps/v1 Deployment', false],
  ['gateway.networking.k8s.io/v1 HTTPRoute', false],
  ['metrics.k8s.io/v1beta1 PodMetrics', false],
  ['kro.run/v1alpha1 App', false],
])('%s never comes: %s', (kind, never) => {
  const [one] = kinds(kind)
  expect(one && neverComes(one)).toBe(never)
})
