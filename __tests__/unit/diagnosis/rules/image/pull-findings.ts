import { expect } from '@jest/globals'
import type { Rule } from '../../../../../src/diagnosis/finding.ts'
import { pullRules } from '../../../../../src/diagnosis/rules/image/pulls.ts'
import type { KubeObject } from '../../../../../src/model/kubernetes/object.ts'
import { evidenceOf, type Files } from '../../../../support/evidence.ts'
import { idsOfFound, type Told, toldBy } from '../../../../support/matches.ts'
import { podsFile, podWith, waitsFor } from '../../../../support/pods.ts'
import { run } from './failed-run.ts'

export interface Of {
  image?: string
  reason?: string
  message?: string
  imagePullPolicy?: string
  metadata?: Partial<KubeObject['metadata']>
  nodeName?: string
}
export const ofTeam = { name: 'web-1', namespace: 'team', labels: {} }

/** A pod of kro's whose container waits for its image. */
export function waiting({
  image = 'ghcr.io/x/kro:v1',
  reason = 'ErrImagePull',
  message = '',
  ...of
}: Of): KubeObject {
  const { imagePullPolicy = 'IfNotPresent', metadata = {}, nodeName } = of
  return podWith([waitsFor(reason, message)], metadata, {
    spec: {
      containers: [{ name: 'kro', image, imagePullPolicy }],
      ...(nodeName === undefined ? {} : { nodeName }),
    },
    status: { phase: 'Pending' },
  })
}

export function found(id: Rule['id'], of: Of, ...files: Files[]): Told[] {
  const evidence = evidenceOf(Object.assign({}, run(), podsFile(waiting(of)), ...files))
  // A container has one reason.
  expect(idsOfFound(pullRules, evidence)).toEqual([id])
  return toldBy(pullRules, id, evidence)
}
export const idOf = (of: Of, ...files: Files[]): string[] =>
  idsOfFound(pullRules, evidenceOf(Object.assign({}, run(), podsFile(waiting(of)), ...files)))

export const title = 'Container kro of pod kro-system/kro-1'
export const local = 'kind.local/controller-1:2'
