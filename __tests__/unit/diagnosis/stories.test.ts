import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { fixText } from '../../../src/report/fixes.ts'
import { evidenceOfFixture } from '../../support/rule-fixtures.ts'

const causeOf = (fixture: string) => {
  const { findings } = diagnose(evidenceOfFixture(fixture))
  const cause = findings.find(({ causedBy, severity }) => causedBy === null && severity !== 'info')
  return { title: cause?.title ?? '', detail: cause?.detail ?? '', fix: (cause?.fix ?? []).map(fixText) }
}

test('a key that an object has under another name: the object, its keys, and the one that was meant', () => {
  const { detail, fix } = causeOf('resource/field-missing~external')
  expect(detail).toMatch(/^data of ConfigMap settings has bucketName, region, and not bucketNme\./)
  expect(fix.slice(0, 2)).toEqual([
    'Did you mean bucketName instead of bucketNme?',
    'kubectl get configmap settings -n team -o yaml   # is the field there, under that name?',
  ])
})

test.each([
  ['resource/manifest-rejected~rgd-field', 'Did you mean readyWhen at spec.resources[0].readywhen?'],
  ['resource/kind-misnamed', 'Write apiVersion: kro.run/v1alpha1 and kind: Application in the manifest.'],
  [
    'resource/kind-misnamed~nearly',
    'Write apiVersion: kro.run/v1alpha1 and kind: Application in the manifest.',
  ],
  ['resource/simple-schema-invalid', 'Did you mean the type integer instead of integr?'],
])('%s: what was meant', (fixture, hint) => {
  expect(causeOf(fixture).fix[0]).toBe(hint)
})

test('a constraint that left the RGD explains a refused instance; else it is worth a warning', () => {
  expect(causeOf('resource/constraint-not-in-crd~refused').title).toBe(
    'RGD tiered: the CRD tiereds.kro.run still judges instances as before: enum of spec.tier, which the RGD no longer has',
  )
  const { findings } = diagnose(evidenceOfFixture('resource/constraint-not-in-crd~map'))
  expect(findings.map(({ severity, title }) => [severity, title])).toEqual([
    [
      'warning',
      'RGD tiered: the CRD tiereds.kro.run still judges instances as before: the type of the values of spec.labels',
    ],
  ])
})

test('an object that its own controller has given up, by its status', () => {
  expect(causeOf('resource/object-not-ready~job-by-hand').title).toBe(
    'Job team/migrate is not ready: Failed=True (DeadlineExceeded): Job was active longer than specified deadline',
  )
  expect(causeOf('resource/object-not-ready').title).toBe(
    'Certificate team/web (app/web.yaml) is not ready: Ready=False (DoesNotExist): Issuing certificate as Secret does not exist',
  )
})

test('a claim says what it asks for', () => {
  expect(causeOf('scheduling/claim-unbound').title).toBe(
    'PersistentVolumeClaim team/data asks for the storage class fast, which is not there',
  )
  expect(causeOf('scheduling/claim-unbound~no-class').title).toBe(
    'PersistentVolumeClaim team/data names no storage class, and none is the default',
  )
})

test('an expression without its end is shown, and explains the object that was refused for it', () => {
  expect(causeOf('resource/expression-not-closed~in-a-name').title).toBe(
    'RGD open: an expression has no end at metadata.name of resource config: ${schema.spec.name',
  )
})

test('a panic that kro catches: of which object, and where in kro', () => {
  const { title, detail } = causeOf('resource/rgd-panics')
  expect(title).toBe(
    'kro panics whenever it reconciles RGD web-app: runtime error: invalid memory address or nil pointer dereference',
  )
  expect(detail).toContain('kubernetes-sigs/kro/pkg/graph/builder.go:174')
  expect(causeOf('resource/instance-panics').title).toBe(
    'kro panics whenever it reconciles WebApp default/demo: runtime error: index out of range [3] with length 2',
  )
})
