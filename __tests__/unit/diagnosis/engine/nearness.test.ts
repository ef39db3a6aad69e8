import { expect, test } from '@jest/globals'
import type { Component } from '../../../../src/diagnosis/causes/components.ts'
import type { Found } from '../../../../src/diagnosis/engine/found.ts'
import { isNear } from '../../../../src/diagnosis/engine/nearness.ts'
import { evidenceOf, listOf, runJson } from '../../../support/evidence.ts'
import { graphFiles } from '../../../support/graph-evidence.ts'
import { object } from '../../../support/kro-objects.ts'

const found = (component: Component, name: string | null, about: string[] = []): Found => ({
  rule: 'crash/exits',
  dimension: 'crash',
  severity: 'error',
  title: '',
  detail: '',
  object: name,
  evidence: [],
  fix: [],
  component,
  about,
  part: '',
})

const owned = (kind: string, name: string, uid: string) => ({
  ownerReferences: [{ kind, name, uid, controller: true }],
})

/** The Deployment app-1 of the instance shop has a pod; so has one of another user in the same namespace. */
const evidence = evidenceOf({
  ...graphFiles({ state: 'IN_PROGRESS' }),
  'evidence/run.json': runJson(),
  'evidence/api/deployments.apps.json': listOf(
    object(
      'Deployment',
      {
        name: 'app-1',
        namespace: 'demo',
        uid: 'd1',
        labels: { 'kro.run/instance-id': 'u1', 'kro.run/instance-name': 'shop', 'kro.run/owned': 'true' },
      },
      { apiVersion: 'apps/v1' },
    ),
    object('Deployment', { name: 'other', namespace: 'demo', uid: 'd2' }, { apiVersion: 'apps/v1' }),
  ),
  'evidence/api/replicasets.apps.json': listOf(
    object('ReplicaSet', {
      name: 'app-1-x',
      namespace: 'demo',
      uid: 'r1',
      ...owned('Deployment', 'app-1', 'd1'),
    }),
    object('ReplicaSet', {
      name: 'other-x',
      namespace: 'demo',
      uid: 'r2',
      ...owned('Deployment', 'other', 'd2'),
    }),
  ),
  'evidence/api/pods.json': listOf(
    object('Pod', {
      name: 'app-1-x-1',
      namespace: 'demo',
      uid: 'p1',
      ...owned('ReplicaSet', 'app-1-x', 'r1'),
    }),
    object('Pod', {
      name: 'other-x-1',
      namespace: 'demo',
      uid: 'p2',
      ...owned('ReplicaSet', 'other-x', 'r2'),
    }),
    object('Pod', { name: 'alone', namespace: 'elsewhere', uid: 'p3' }),
  ),
})
const instance = found('instance', 'Web/demo/shop')

test.each([
  ['Pod/demo/app-1-x-1', true],
  ['Pod/demo/other-x-1', false],
  ['Pod/elsewhere/alone', false],
  ['Deployment/demo/app-1', true],
  ['Deployment/demo/other', false],
  ['Pod/?/some', true],
  [null, true],
])('what is wrong with %s explains the instance only where it is of it: %s', (pod, isIts) => {
  expect(isNear(evidence, found('container', pod), instance)).toBe(isIts)
})

test.each([
  ['ResourceQuota/demo/small', true],
  ['ResourceQuota/elsewhere/small', false],
])('%s holds for an instance that has objects there: %s', (quota, holds) => {
  expect(isNear(evidence, found('admission', quota), instance)).toBe(holds)
})

test('a namespace that goes away concerns what is in it, and what says that it is about it', () => {
  const leaving = (name: string) => found('objects', `Namespace/${name}`)
  expect(isNear(evidence, leaving('demo'), instance)).toBe(true)
  expect(isNear(evidence, leaving('elsewhere'), instance)).toBe(false)
  const uses = found('objects', 'Web/demo/shop', ['Namespace/elsewhere'])
  expect(isNear(evidence, leaving('elsewhere'), uses)).toBe(true)
})
