import { expect, test } from '@jest/globals'
import { found } from '../../../../support/found.ts'
import { rgdOf, world } from '../../../../support/kro-world.ts'

/** What is found of RGD web of which kro says this, beside other RGDs. */
const of = (rule: string, message: string, ...others: object[]) =>
  found(
    `resource/${rule}`,
    world([], {
      'resourcegraphdefinitions.kro.run': [...others, rgdOf({}, [['KindReady', 'False', 'Failed', message]])],
    }),
  )
const web = {
  object: 'ResourceGraphDefinition/web',
  proof: [expect.stringContaining('"message": "')],
}

test('a CRD that kro did not create', () => {
  const message = 'failed to update CRD webs.kro.run: CRD already exists and is not owned by KRO'
  expect(of('crd-not-owned', message)).toEqual([
    {
      ...web,
      title: 'RGD web declares a kind whose CRD webs.kro.run was not created by kro',
      detail: 'kro does not take over a CRD without its own labels.',
      fix: [
        'Choose another kind or group in the RGD.',
        'kubectl get crd webs.kro.run -o yaml   # who made it, and what it is for',
      ],
    },
  ])
})

test('the CRD of another RGD, which is gone or there', () => {
  const message =
    'failed to update CRD webs.kro.run: CRD is owned by another ResourceGraphDefinition old: give it up'
  expect(of('crd-owned-by-other-rgd', message)).toEqual([
    {
      ...web,
      title: 'RGD web declares a kind that another RGD declares already: old',
      detail:
        'The CRD webs.kro.run belongs to it, and it is gone: kro leaves CRDs behind when an RGD is deleted.',
      fix: [
        'Choose another kind in the RGD.',
        'kubectl delete crd webs.kro.run   # and with it all its objects',
      ],
    },
  ])
  const [there] = of(
    'crd-owned-by-other-rgd',
    message,
    rgdOf({ schema: { kind: 'New' } }, [], { name: 'new' }),
    rgdOf({ schema: { kind: 'Old' } }, [], { name: 'old' }),
  )
  expect(there?.detail).toBe('The CRD webs.kro.run belongs to it, and it is in the cluster.')
  expect(there?.fix).toEqual([
    'Choose another kind in the RGD.',
    'Delete the RGD old and its CRD first, where web replaces it.',
  ])
})

test('a change that breaks existing objects', () => {
  const message =
    'cannot update CRD webs.kro.run: breaking changes detected: Property removed: spec.size; Type changed: spec.name'
  expect(of('crd-breaking-change', message)).toEqual([
    {
      ...web,
      title:
        'RGD web would change its kind so that existing objects break: Property removed: spec.size; Type changed: spec.name',
      detail:
        'kro compares the schema of webs.kro.run with the one before, and leaves the CRD as it is. Its new template is in use anyway: each instance gets it at its next reconcile, ' +
        'against fields that the CRD does not have. And once kro is restarted it no longer serves instances of this kind: changes and deletions of them wait.',
      fix: [
        'Apply the RGD web as it was before: everything goes on as before within seconds.',
        'kubectl annotate rgd web kro.run/allow-breaking-changes=true   # where no instance needs what goes',
        'Or declare a new kind in a new RGD.',
      ],
    },
  ])
})

test('a CRD that the API server refuses: for its group, or for what the message names', () => {
  const refused = (why: string) =>
    `failed to create CRD: CustomResourceDefinition.apiextensions.k8s.io "webs.shop.k8s.io" is invalid: ${why}`
  const group =
    'metadata.annotations[api-approved.kubernetes.io]: Required value: protected groups must have approval annotation'
  expect(of('crd-not-written', refused(group))).toEqual([
    {
      ...web,
      title: expect.stringMatching(
        /^kro cannot write the CRD of RGD web: metadata\.annotations\[api-approved/,
      ),
      detail:
        'Groups that end with k8s.io or kubernetes.io are protected: the API server takes CRDs of them only with an approval annotation, which kro cannot set.',
      fix: ['Choose another spec.schema.group in the RGD, one that you own.'],
    },
  ])
  const value = refused('spec.validation.openAPIV3Schema: Required value: it must have a type')
  expect(of('crd-not-written', value)).toEqual([
    {
      ...web,
      title:
        'kro cannot write the CRD of RGD web: spec.validation.openAPIV3Schema: Required value: it must have a type',
      detail: `kro says: ${value}`,
      fix: [
        'Correct what the message names in spec.schema of the RGD.',
        'kubectl get rgd web -o yaml   # spec and conditions',
      ],
    },
  ])
})

test('a refusal of the CRD that is not about its fields is reported by other rules', () => {
  const message =
    'failed to create CRD: customresourcedefinitions.apiextensions.k8s.io "webs.kro.run" is forbidden: User "system:serviceaccount:kro-system:kro" cannot create resource "customresourcedefinitions"'
  expect(of('crd-not-written', message)).toEqual([])
  expect(of('rgd-inactive', message)).toHaveLength(1)
})
