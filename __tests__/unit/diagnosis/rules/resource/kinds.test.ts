import { expect, test } from '@jest/globals'
import { failedWith, found, stepsJson } from '../../../../support/found.ts'
import { world } from '../../../../support/kro-world.ts'

const rule = 'resource/kind-misnamed'
const finding = (title: string, more = '') => ({
  title,
  detail: `The apiVersion is GROUP/VERSION: of a kind that an RGD declares, the group is kro.run unless spec.schema.group says otherwise.${more}`,
})

test('a kind in another version, as kubectl and as the gate say it: the whole finding', () => {
  const whole = {
    ...finding(
      'A manifest has the kind Web in apiVersion kro.run/v1; the cluster has it in kro.run/v1alpha1',
    ),
    object: 'Kind/Web',
    fix: [
      'Write apiVersion: kro.run/v1alpha1 and kind: Web in the manifest.',
      'kubectl api-resources   # the kinds that there are',
    ],
  }
  const line = 'error: no matches for kind "Web" in version "kro.run/v1"'
  expect(found(rule, { ...world([]), ...failedWith(line) })).toEqual([
    { ...whole, proof: [`evidence/steps/kro.apply.log:1: ${line}`] },
  ])
  const failures = [{ code: 'kind-not-served', kind: 'Web', version: 'kro.run/v1' }]
  const gate = { 'evidence/steps.json': stepsJson({ step: 'gate.manifests', failures }) }
  expect(found(rule, { ...world([]), ...gate })).toEqual([
    { ...whole, proof: [expect.stringMatching(/^evidence\/steps\.json:\d+: /)] },
  ])
})

test('a kind of a group into which no CRD can bring one', () => {
  const files = { ...world([]), ...failedWith('error: no matches for kind "Deploymnt" in version "apps/v1"') }
  expect(found(rule, files)).toMatchObject([
    finding(
      'A manifest has the kind Deploymnt (apps/v1), which is not there; the cluster has Deployment (apps/v1)',
      ' No CRD can bring a kind into that group.',
    ),
  ])
})
