import { expect, test } from '@jest/globals'
import { smokeTest } from '../../../../src/kro/gates/smoke-test.ts'
import { generatedKind } from '../../../../src/model/kro/rgd.ts'

test('the parts of the smoke test fit together', () => {
  const { rgd, instance, child, crd, role } = smokeTest('kro-system')
  expect(generatedKind(rgd)).toEqual({ apiVersion: instance.apiVersion, kind: instance.kind })
  expect(crd).toBe(`${instance.kind.toLowerCase()}s.kro.run`)
  const spec = rgd.spec as {
    resources: { template: { metadata: { name: string }; kind: string; apiVersion: string } }[]
  }
  const template = spec.resources[0]?.template
  expect(template?.metadata.name.replace('${schema.metadata.name}', instance.metadata.name)).toBe(child.name)
  expect([template?.apiVersion, template?.kind]).toEqual([child.apiVersion, child.kind])
  expect(instance.spec).toEqual({ message: child.message })
  expect(instance.metadata.namespace).toBe(child.namespace)
  expect(role.rules).toEqual([
    expect.objectContaining({
      apiGroups: ['kro.run'],
      resources: expect.arrayContaining([crd.split('.')[0]]),
    }),
    expect.objectContaining({ apiGroups: [''], resources: ['configmaps'] }),
  ])
})
