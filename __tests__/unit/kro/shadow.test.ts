import { expect, test } from '@jest/globals'
import { Objects } from '../../../src/cluster/objects.ts'
import { crdOfShadow, shadowOf } from '../../../src/kro/shadow.ts'
import { object } from '../../support/kro-objects.ts'
import { fakeKube } from '../../support/kube.ts'

const shadow = shadowOf(
  object(
    'ResourceGraphDefinition',
    { name: 'policy' },
    { apiVersion: 'kro.run/v1alpha1', spec: { schema: { kind: 'Policy' } } },
  ),
  'wanted',
  'wanted.example.com',
)
const crds = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'
const crd = (name: string, kind: string) => ({
  metadata: { name },
  spec: { group: name.slice(name.indexOf('.') + 1), names: { kind } },
})

/** @param labelled what has the label of kro v0.9 */
const found = (labelled: object[], ...all: ReturnType<typeof crd>[]) =>
  crdOfShadow(
    new Objects(
      fakeKube({
        '/apis/apiextensions.k8s.io/v1': {
          resources: [
            { name: 'customresourcedefinitions', kind: 'CustomResourceDefinition', namespaced: false },
          ],
        },
        [crds]: (address: string) => ({ items: address.includes('labelSelector') ? labelled : all }),
        ...Object.fromEntries(all.map((one) => [`${crds}/${one.metadata.name}`, one])),
      }),
    ),
    shadow,
  ).then((one) => one?.metadata.name ?? null)

test('by its label, and only in its group', async () => {
  const own = crd('policies.wanted.example.com', 'Policy')
  expect(await found([crd('policies.kro.run', 'Policy'), own], own)).toBe(own.metadata.name)
  expect(await found([crd('policies.kro.run', 'Policy')])).toBeNull()
})

test('of a kro that has another label: by its kind', async () => {
  const others = [
    crd('policies.kro.run', 'Policy'),
    crd('policytests.wanted.example.com', 'PolicyTest'),
    crd('apps.wanted.example.com', 'App'),
  ]
  expect(await found([], ...others)).toBeNull()
  expect(await found([], ...others, crd('policies.wanted.example.com', 'Policy'))).toBe(
    'policies.wanted.example.com',
  )
})
