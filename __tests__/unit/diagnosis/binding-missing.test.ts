import { expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import { evidenceOf, listOf } from '../../support/evidence.ts'
import { filesOfFixture } from '../../support/rule-fixtures.ts'

const files = filesOfFixture('rbac/binding-missing')

const finding = (evidence: Evidence) => {
  const found = diagnose(evidence).findings.find(({ rule }) => rule === 'rbac/binding-missing')
  if (found === undefined) throw new Error('rbac/binding-missing was not found')
  return found
}

test('is proven by the refusal, the role that no subject is bound to, and answers that are sentences', () => {
  const { evidence } = finding(evidenceOf(files))
  expect(evidence.map(({ text }) => text)).toEqual([
    expect.stringContaining('is forbidden: User \\"system:serviceaccount:kro-system:kro\\" cannot get'),
    '"name": "kro-cluster-role",',
    '"answer": "kro-system/kro may not get leases.coordination.k8s.io in kro-system",',
    expect.stringMatching(/^"answer": "kro-system\/kro may not /),
    expect.stringMatching(/^"answer": "kro-system\/kro may not /),
  ])
})

test('says of the pod only what is so', () => {
  expect(finding(evidenceOf(files)).detail).toMatch(/Its pod is Ready anyway/)
  const without = evidenceOf({ ...files, 'evidence/api/pods.json': listOf() })
  expect(finding(without).detail).not.toMatch(/pod/)
})
