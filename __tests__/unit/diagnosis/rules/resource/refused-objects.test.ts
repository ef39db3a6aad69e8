import { describe, expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { childOf, webOf, world } from '../../../../support/kro-world.ts'

const web = { object: 'Web/team/one', proof: [expect.stringContaining('"message": "')] }

/** What is found of instance team/one whose object the API server refuses with these words. */
const of = (rule: string, words: string, lists: Record<string, object[]> = {}, metadata = {}) =>
  found(
    `resource/${rule}`,
    world([webOf(`resource reconciliation failed: apply results contain errors: ${words}`, metadata)], lists),
  )

test('an object of another instance: the whole finding', () => {
  const words = 'resource belongs to a different ApplySet: configmap team/shared'
  expect(of('other-applyset', words)).toEqual([
    {
      ...web,
      title: 'Web team/one wants an object that belongs to another instance: configmap team/shared',
      detail: `resource reconciliation failed: apply results contain errors: ${words}`,
      fix: [
        'Derive names in the RGD from schema.metadata.name, so that two instances never make the same object.',
      ],
    },
  ])
})

describe('an immutable field', () => {
  const words = 'Job.batch "migrate" is invalid: spec.template: Invalid value: {"a":1}: field is immutable'
  const rename =
    'Or put what changes into its name in the RGD (…-${schema.spec.version}), so that a change makes another object.'

  test('the whole finding', () => {
    expect(of('immutable-object', words)).toEqual([
      {
        ...web,
        title: 'Web team/one cannot change Job.batch migrate: spec.template: field is immutable',
        detail:
          'That field of Job.batch migrate is immutable once the object is there. kro neither deletes nor recreates it, so the instance stays as it is until you do.',
        fix: [
          'kubectl delete job.batch migrate -n team   # kro recreates it with the new values; what it ran or stored is lost',
          rename,
        ],
      },
    ])
  })

  test('of an instance without a namespace: no command, which would look in the namespace of the kubeconfig', () => {
    const [finding] = of('immutable-object', words, {}, { namespace: undefined })
    expect(finding).toMatchObject({
      title: 'Web one cannot change Job.batch migrate: spec.template: field is immutable',
      fix: ['Delete the object that the message names: kro recreates it with the new values.', rename],
    })
  })

  test('of a claim, as its admission says it', () => {
    const resized =
      'persistentvolumeclaims "data" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize'
    const claim = childOf('data', 'PersistentVolumeClaim', 'data', {}, { namespace: 'store' })
    expect(of('immutable-object', resized, { persistentvolumeclaims: [claim] })[0]).toMatchObject({
      title: expect.stringMatching(
        /^Web team\/one cannot change persistentvolumeclaims data: only dynamically/,
      ),
      fix: [expect.stringMatching(/^kubectl delete persistentvolumeclaims data -n store {3}#/), rename],
    })
  })

  test.each<[string, string]>([
    ['only dynamically provisioned pvc can be resized', 'is forbidden: '],
    ['only dynamically provisioned pvc can be resized', 'x is forbidden: '],
  ])('of an object that the server does not name: %s', (why, before) => {
    expect(of('immutable-object', `${before}${why}`)).toEqual([
      {
        ...web,
        title: `Web team/one cannot change an object: ${why}`,
        detail:
          'That field of an object is immutable once the object is there. kro neither deletes nor recreates it, so the instance stays as it is until you do.',
        fix: ['Delete the object that the message names: kro recreates it with the new values.', rename],
      },
    ])
  })
})

describe('a namespace', () => {
  const rule =
    'Or make the namespace a resource of the RGD, and refer to it in metadata.namespace of the others: ${ns.metadata.name}'

  test('that does not exist: the whole finding', () => {
    expect(of('namespace-missing', 'namespaces "shop" not found')).toEqual([
      {
        ...web,
        title: 'Web team/one makes objects in namespace shop, which does not exist',
        detail: 'The API server says: namespaces "shop" not found',
        about: ['Namespace/shop'],
        fix: ['kubectl create namespace shop', rule],
      },
    ])
  })

  test('that is being deleted: the whole finding', () => {
    const words =
      'configmaps "one" is forbidden: unable to create new content in namespace shop because it is being terminated'
    expect(of('namespace-missing', words)).toEqual([
      {
        ...web,
        title: 'Web team/one makes objects in namespace shop, which is being deleted',
        detail: 'The API server takes nothing new in it, and no namespace of that name, before it is gone.',
        about: ['Namespace/shop'],
        fix: ['kubectl get namespace shop -o yaml   # its conditions say what it waits for', rule],
      },
    ])
  })
})

describe('an object that is rejected', () => {
  const detail = 'The template of the RGD, with the values of this instance, is not a valid object.'
  const correct = 'Correct the template in the RGD, or the values in the instance.'

  test.each<[string, string, string, string[]]>([
    [
      'a field without a value',
      'Deployment.apps "d" is invalid: spec.replicas: Required value',
      'Deployment.apps d: spec.replicas: Required value',
      [correct],
    ],
    [
      'a field that is not known',
      'failed to create typed patch object (team/d; apps/v1, Kind=Deployment): .spec.replcas: field not declared in schema',
      'Deployment d: spec.replcas: field not declared in schema',
      [correct],
    ],
    [
      'an object that the server does not name',
      'strict decoding error: unknown field "spec.replcas"',
      'spec.replcas: unknown field',
      [correct],
    ],
    [
      'an object that is too large',
      'ConfigMap "c" is invalid: []: Too long: may not be more than 1048576 bytes',
      'ConfigMap c: Too long: may not be more than 1048576 bytes',
      ['Split the object: a ConfigMap or Secret holds 1 MiB, any object about 1.5 MiB, annotations 256 KiB.'],
    ],
    [
      'a name that is not valid',
      'ConfigMap "C_1" is invalid: metadata.name: Invalid value: "C_1": a lowercase RFC 1123 subdomain',
      'ConfigMap C_1: metadata.name: "C_1": a lowercase RFC 1123 subdomain',
      [
        'Names and labels are of lower case letters, digits and -, begin and end with one of the first two, and have at most 63 characters (names of many kinds 253): shorten or clean the expression, e.g. ${schema.metadata.name.lowerAscii()}.',
        'Or limit the field in the schema of the RGD: name: string | pattern="^[a-z0-9-]+$" maxLength=50',
      ],
    ],
    [
      'a service account that is not there',
      'pods "p" is forbidden: error looking up service account team-a/ro.bot: serviceaccount "ro.bot" not found',
      'pods p: error looking up service account team-a/ro.bot: serviceaccount "ro.bot" not found',
      ['kubectl create serviceaccount ro.bot -n team-a   # or make it a resource of the RGD'],
    ],
    [
      'another object that is not there',
      'pods "p" is forbidden: no PriorityClass with name high was found',
      'pods p: no PriorityClass with name high was found',
      ['Create what the message names before the instance, or correct its name in the template.'],
    ],
  ])('%s: the whole finding', (_, words, title, fix) => {
    expect(of('object-rejected', words)).toEqual([
      {
        ...web,
        title: `Web team/one makes an object that the API server rejects: ${title}`,
        detail,
        fix,
      },
    ])
  })
})

test('the name of the instance is longer than a label', () => {
  const name = 'a'.repeat(70)
  const words = `ConfigMap "c" is invalid: metadata.labels: Invalid value: "${name}": must be no more than 63 characters`
  expect(of('object-rejected', words, {}, { name })[0]?.fix).toEqual([
    'Give the instance a metadata.name of at most 63 characters (it has 70): kro writes it into the label kro.run/instance-name of every object.',
  ])
  expect(of('object-rejected', words)[0]?.fix[0]).toMatch(/^Names and labels are of lower case/)
})
