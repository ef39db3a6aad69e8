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
  const plural = crd.split('.')[0]
  expect(role.rules).toEqual([
    {
      apiGroups: ['kro.run'],
      resources: [plural, `${plural}/status`, `${plural}/finalizers`],
      verbs: ['*'],
    },
    { apiGroups: [''], resources: ['configmaps'], verbs: ['*'] },
  ])
})

test("the role is one that kro's aggregated role takes up", () => {
  expect(smokeTest('kro-system').role.metadata).toEqual({
    name: 'setup-kro:smoke',
    labels: { 'rbac.kro.run/aggregate-to-controller': 'true' },
  })
})

test("the message of the instance gets into the ConfigMap through kro, by the schema's field", () => {
  const { rgd, child } = smokeTest('kro-system')
  const spec = rgd.spec as {
    schema: { spec: Record<string, string> }
    resources: { id: string; template: { data: object } }[]
  }
  expect(spec.schema.spec).toEqual({ message: 'string | default="none"' })
  expect(spec.resources).toMatchObject([
    { id: expect.stringMatching(/^[a-z]+$/), template: { data: { message: '${schema.spec.message}' } } },
  ])
  expect(child.message).not.toBe('none')
})
