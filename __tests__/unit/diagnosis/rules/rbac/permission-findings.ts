import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { permissionRules } from '../../../../../src/diagnosis/rules/rbac/permissions.ts'
import type { RunRecord } from '../../../../../src/evidence/records.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { check } from '../../../../support/controller.ts'
import { evidenceOf, type Files, listOf, runJson } from '../../../../support/evidence.ts'
import { object, rgd } from '../../../../support/kro-objects.ts'
import { type Told, toldBy } from '../../../../support/matches.ts'

export const api = 'evidence/api'
export const run = (change: Partial<RunRecord> = {}): Files => ({
  'evidence/run.json': runJson({ jobStatus: 'failure', ...change }),
})
export const rgds = (...items: object[]): Files => ({
  [`${api}/resourcegraphdefinitions.kro.run.json`]: listOf(...items),
})
export const crds = (...items: object[]): Files => ({
  [`${api}/customresourcedefinitions.apiextensions.k8s.io.json`]: listOf(...items),
})

/** An RGD that declares a kind, in kro's group where none is named. */
export const declaring = (
  kind: string | null,
  group: string | null = null,
  state = 'Inactive',
): KubeObject => ({
  ...rgd(state),
  spec: {
    schema: {
      apiVersion: 'v1alpha1',
      ...(kind === null ? {} : { kind }),
      ...(group === null ? {} : { group }),
    },
  },
})
export const crd = (name: string, kind: string, labels: Record<string, string> = {}): KubeObject => {
  const [plural = '', ...group] = name.split('.')
  return object(
    'CustomResourceDefinition',
    { name, labels },
    { spec: { group: group.join('.'), names: { kind, plural } } },
  )
}
/** What is asked for an RGD, and not for the controller itself. */
export const forRgd = (verb: string, group: string, resource: string) =>
  check(verb, group, resource, { neededBy: 'RGD app' })

export const found = (id: Rule['id'], ...files: Files[]): Told[] =>
  toldBy(permissionRules, id, evidenceOf(Object.assign({}, run(), ...files)))
