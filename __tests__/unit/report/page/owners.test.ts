import { describe, expect, test } from '@jest/globals'
import { type Owned, ownerTrees } from '../../../../src/report/page/owners.ts'
import { evidenceOf, listOf } from '../../../support/evidence.ts'

const object = (kind: string, name: string, more: Record<string, unknown> = {}, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'shop', uid: `uid-${name}`, ...metadata },
  ...more,
})
const ownedBy = (name: string) => ({ ownerReferences: [{ kind: 'X', name, uid: `uid-${name}` }] })
const stuck = {
  status: {
    phase: 'Pending',
    containerStatuses: [{ name: 'a', ready: false, state: { waiting: { reason: 'ErrImagePull' } } }],
  },
}
const ready = { status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] } }

/** `Kind/… [troubles]`, what is owned below, two spaces further in. */
const drawn = (trees: readonly Owned[], indent = ''): string[] =>
  trees.flatMap(({ name, troubles, owns }) => [
    `${indent}${name} [${troubles}]`,
    ...drawn(owns, `${indent}  `),
  ])

describe('objects below what owns them', () => {
  test('RGD, instance, what kro made for it (known by labels), what that owns; the sick first', () => {
    const evidence = evidenceOf({
      'evidence/run.json': JSON.stringify({ namespace: 'kro-system' }),
      'evidence/api/resourcegraphdefinitions.kro.run.json': listOf(
        object('ResourceGraphDefinition', 'web', { status: { state: 'Active' } }, { namespace: undefined }),
      ),
      'evidence/api/webs.kro.run.json': listOf(
        object(
          'Web',
          'one',
          { status: { state: 'ACTIVE' } },
          { labels: { 'kro.run/owned': 'true', 'kro.run/resource-graph-definition-id': 'uid-web' } },
        ),
      ),
      'evidence/api/deployments.apps.json': listOf(
        object(
          'Deployment',
          'app',
          { spec: { replicas: 2 }, status: { readyReplicas: 1 } },
          { labels: { 'kro.run/owned': 'true', 'kro.run/instance-id': 'uid-one' } },
        ),
      ),
      'evidence/api/replicasets.apps.json': listOf(
        object('ReplicaSet', 'old', { spec: { replicas: 0 } }, ownedBy('app')),
        object('ReplicaSet', 'new', { spec: { replicas: 2 } }, ownedBy('app')),
      ),
      'evidence/api/pods.json': listOf(
        object('Pod', 'a-good', ready, ownedBy('new')),
        object('Pod', 'b-bad', stuck, ownedBy('new')),
        object('Pod', 'next-door', ready),
      ),
    })
    expect(drawn(ownerTrees(evidence))).toEqual([
      'ResourceGraphDefinition/web [2]',
      '  Web/shop/one [2]',
      '    Deployment/shop/app [2]',
      '      ReplicaSet/shop/new [1]',
      '        Pod/shop/b-bad [1]',
      '        Pod/shop/a-good [0]',
    ])
  })

  test('objects that own each other in a ring have an end', () => {
    const evidence = evidenceOf({
      'evidence/run.json': JSON.stringify({ namespace: 'shop' }),
      'evidence/api/pods.json': listOf(
        object('Pod', 'a', stuck, ownedBy('b')),
        object('Pod', 'b', stuck, ownedBy('a')),
      ),
    })
    const lines = drawn(ownerTrees(evidence))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.length).toBeLessThan(40)
  })
})
