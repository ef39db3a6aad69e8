import { describe, expect, test } from '@jest/globals'
import { accessFile } from '../../../../support/controller.ts'
import { type Files, listOf } from '../../../../support/evidence.ts'
import { object } from '../../../../support/kro-objects.ts'
import { api, crd, crds, declaring, forRgd, found, rgds } from './permission-findings.ts'

const roles = (...items: object[]): Files => ({
  [`${api}/clusterroles.rbac.authorization.k8s.io.json`]: listOf(...items),
})

describe.each([
  ['rbac/aggregation-instance-kind', 'kro.run', 'webs'],
  ['rbac/aggregation-child-kind', 'apps', 'deployments'],
] as const)('%s', (id, group, resource) => {
  const denied = accessFile([forRgd('list', group, resource)])
  const active = rgds(declaring('Web', null, 'Active'))
  const instance = (state: string): Files => ({
    ...crds(crd('webs.kro.run', 'Web', { 'kro.run/owned': 'true' })),
    [`${api}/webs.kro.run.json`]: listOf(
      object(
        'Web',
        { name: 'one', namespace: 'team' },
        { apiVersion: 'kro.run/v1alpha1', status: { state } },
      ),
    ),
  })

  test('is not reported while all RGDs and instances are well: the job failed for something else', () => {
    expect(found(id, denied, active)).toEqual([])
    expect(found(id, denied, active, instance('ACTIVE'))).toEqual([])
  })

  test('is reported where an RGD is not Active, and where an instance is not', () => {
    expect(found(id, denied, rgds(declaring('Web')), instance('ACTIVE'))).toHaveLength(1)
    expect(found(id, denied, active, instance('ERROR'))).toHaveLength(1)
  })
})

test('the two kinds of findings about RGDs say what they are about', () => {
  const files = [
    rgds(declaring('Web')),
    accessFile([forRgd('list', 'kro.run', 'webs'), forRgd('create', 'apps', 'deployments')]),
  ]
  expect(found('rbac/aggregation-instance-kind', ...files)).toMatchObject([
    {
      title: 'The controller may not watch the kind of an RGD: list webs.kro.run',
      detail:
        'In aggregation mode every kind that an RGD declares needs a ClusterRole of its own. Without it the RGD gets ControllerReady=False after 30 seconds, and its instances have no status at all.',
    },
  ])
  expect(found('rbac/aggregation-child-kind', ...files)).toMatchObject([
    {
      title: 'The controller is not allowed to manage the objects of an RGD: create deployments.apps',
      detail:
        'In aggregation mode every kind among the resources of an RGD needs a rule. Instances get the state ERROR without it.',
    },
  ])
})

describe('a role for the kind of an RGD under another plural', () => {
  const role = (name: string, label: string | null, ...rules: { group?: string; resources: string[] }[]) =>
    object(
      'ClusterRole',
      { name, ...(label === null ? {} : { labels: { 'rbac.kro.run/aggregate-to-controller': label } }) },
      {
        rules: rules.map(({ group = 'kro.run', resources }) => ({ apiGroups: ['x.io', group], resources })),
      },
    )
  /** What the title says after the permission. */
  const hint = (...items: object[]) =>
    found(
      'rbac/aggregation-instance-kind',
      rgds(declaring('Memo'), declaring('Web')),
      accessFile([forRgd('list', 'kro.run', 'memoes')]),
      roles(...items),
    )[0]?.title.slice('The controller may not watch the kind of an RGD: list memoes.kro.run'.length)

  test('is named', () => {
    expect(hint(role('memo', 'true', { resources: ['webs', 'memos', 'memos/status'] }))).toBe(
      '; the ClusterRole memo names memos, and kro calls the kind memoes',
    )
  })

  test('two of them at most, each once', () => {
    const memos = { resources: ['memos'] }
    expect(hint(role('a', 'true', memos, memos), role('b', 'true', memos), role('c', 'true', memos))).toBe(
      '; the ClusterRole a names memos, and kro calls the kind memoes; the ClusterRole b names memos, and kro calls the kind memoes',
    )
  })

  test.each([
    ['it has no label', role('x', null, { resources: ['memos'] })],
    ['its label is not "true"', role('x', 'false', { resources: ['memos'] })],
    ['it is for another group', role('x', 'true', { group: 'team.io', resources: ['memos'] })],
    ["it has kro's plural", role('x', 'true', { resources: ['memoes'] })],
    ['it is for another kind', role('x', 'true', { resources: ['webs'] })],
    ['it only names a subresource', role('x', 'true', { resources: ['memo/x'] })],
  ])('is not named where %s', (_, one) => {
    expect(hint(one)).toBe('')
  })
})
