import { describe, expect, test } from '@jest/globals'
import { childOf } from '../../../../support/kro-world.ts'
import { applied, failed, of } from './instance-findings.ts'

describe('objects of an instance that the API server refuses', () => {
  const immutable =
    'Job.batch "migration" is invalid: spec.template: Invalid value: {"a":1}: field is immutable'

  test('an immutable field: the object is deleted where it is', () => {
    const fix = (...list: object[]) =>
      of('immutable-object', applied + immutable, { 'jobs.batch': list })?.fix[0]
    const end = '   # kro recreates it with the new values; what it ran or stored is lost'
    expect(of('immutable-object', applied + immutable)?.title).toMatch(
      /^Web team\/one cannot change Job\.batch migration: spec\.template: /,
    )
    expect(fix()).toBe(`kubectl delete job.batch migration -n team${end}`)
    expect(fix(childOf('job', 'Job', 'migration', {}, { namespace: 'jobs' }))).toBe(
      `kubectl delete job.batch migration -n jobs${end}`,
    )
    expect(fix(childOf('job', 'Job', 'other', {}, { namespace: 'jobs' }))).toBe(
      `kubectl delete job.batch migration -n team${end}`,
    )
    // Nothing says where its objects are, and kubectl would delete the one in the namespace of the kubeconfig.
    const clusterScoped = of('immutable-object', applied + immutable, {}, { namespace: undefined })
    expect(clusterScoped?.fix[0]).toBe(
      'Delete the object that the message names: kro recreates it with the new values.',
    )
  })

  test('of the resource that kro names, where several objects have that name', () => {
    const named = `${failed}apply results contain errors: node "job": ${immutable}`
    const other = childOf('other', 'ConfigMap', 'migration', {}, { namespace: 'elsewhere' })
    const job = childOf('job', 'Job', 'migration', {}, { namespace: 'jobs' })
    const plain = childOf(
      '',
      'Job',
      'migration',
      {},
      { namespace: 'old', labels: { 'kro.run/node-id': undefined as unknown as string } },
    )
    const fix = (...list: object[]) => of('immutable-object', named, { configmaps: list })?.fix[0]
    expect(fix(other, job)).toContain('kubectl delete job.batch migration -n jobs ')
    expect(fix(other)).toContain('kubectl delete job.batch migration -n team ')
    expect(fix(plain)).toContain('kubectl delete job.batch migration -n old ')
  })

  test.each([
    ['namespaces "team-a" not found', 'does not exist', 'kubectl create namespace team-a'],
    [
      'configmaps "one" is forbidden: unable to create new content in namespace team-a because it is being terminated',
      'is being deleted',
      'kubectl get namespace team-a -o yaml   # its conditions say what it waits for',
    ],
  ])('a namespace: %s', (words, what, fix) => {
    const match = of('namespace-missing', applied + words)
    expect(match).toMatchObject({
      title: `Web team/one makes objects in namespace team-a, which ${what}`,
      about: ['Namespace/team-a'],
    })
    expect(match?.fix[0]).toBe(fix)
  })

  test.each<[string, string]>([
    ['ConfigMap "c" is invalid: []: Too long: may not be more than 1048576 bytes', 'Split the object: '],
    [
      'ConfigMap "C_1" is invalid: metadata.name: Invalid value: "C_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters',
      'Names and labels are of lower case letters',
    ],
    [
      'pods "p" is forbidden: error looking up service account team/robot: serviceaccount "robot" not found',
      'kubectl create serviceaccount robot -n team   # or make it a resource of the RGD',
    ],
    [
      'pods "p" is forbidden: no PriorityClass with name high was found',
      'Create what the message names before the instance',
    ],
    [
      'Deployment.apps "d" is invalid: spec.replicas: Required value',
      'Correct the template in the RGD, or the values in the instance.',
    ],
  ])('%s: %s', (words, fix) => {
    const match = of('object-rejected', applied + words)
    expect(match?.fix[0]).toContain(fix)
    expect(match?.title).toMatch(/^Web team\/one makes an object that the API server rejects: \S+ [\w-]+: /)
  })
})
