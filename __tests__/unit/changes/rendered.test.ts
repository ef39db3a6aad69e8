import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Living } from '../../../src/changes/living.ts'
import { renderedFiles } from '../../../src/changes/rendered.ts'
import type { UserObject } from '../../../src/inputs/manifests.ts'
import type { KubeObject } from '../../../src/model/kubernetes/object.ts'
import { graph, instanceOf, made } from '../../support/snapshots.ts'

const given = (object: KubeObject, file = 'platform/app.yaml'): UserObject => ({ object, file, line: 1 })

const living = (made: KubeObject[], more: Partial<Living> = {}): Living => ({
  rgds: [graph(['config'])],
  crds: [],
  instances: [instanceOf('one')],
  made,
  ...more,
})

const render = (state: Living, manifests = [given(graph(['config']))]) =>
  renderedFiles(state, manifests, (object) => object)

test('an object is as the cluster has it, without status and managed fields, under its file and node', () => {
  const object = made('one-config', { data: { a: '1' }, status: { x: 1 } })
  object.metadata.managedFields = [{ manager: 'kro' }]
  const [file] = render(living([object]))
  expect(file?.name).toBe('ConfigMap_team_one-config.yaml')
  expect(file?.text.split('\n').slice(0, 2)).toEqual([
    '# platform/app.yaml, config',
    '# made for App/team/one',
  ])
  expect(parse(file?.text ?? '')).toEqual(made('one-config', { data: { a: '1' } }))
})

test('what readers of YAML 1.1 take for something else than text is quoted', () => {
  const [file] = render(
    living([made('one-config', { data: { a: 'yes', b: '1_000', c: '2026-11-26T00:12:57Z' } })]),
  )
  expect(file?.text).toContain('data:\n  a: "yes"\n  b: "1_000"\n  c: "2026-11-26T00:12:57Z"\n')
})

test('a Secret has the names of its data, and no value', () => {
  const secret = made('one-key', { kind: 'Secret', data: { token: 'c2VjcmV0' }, stringData: { b: 'plain' } })
  secret.metadata.managedFields = [
    { manager: 'kro', fieldsV1: { 'f:data': { '.': {}, 'f:token': {} } } },
    { manager: 'other', fieldsV1: { 'f:data': { 'f:ca.crt': {} }, 'f:type': {} } },
  ]
  const [file] = render(living([secret]))
  expect(parse(file?.text ?? '')).toMatchObject({ kind: 'Secret', data: { 'ca.crt': 'Kioq', token: 'Kioq' } })
  expect(file?.text).not.toMatch(/c2VjcmV0|plain/)
})

test('what is masked elsewhere is masked here', () => {
  const files = renderedFiles(
    living([made('one-config', { data: { password: 'hunter2' } })]),
    [given(graph(['config']))],
    (object) => JSON.parse(JSON.stringify(object).replaceAll('hunter2', '‹redacted›')) as KubeObject,
  )
  expect(files[0]?.text).toContain('password: ‹redacted›')
})

test.each([
  ['../../etc/cron.d/x', 'team'],
  ['..', 'team'],
  ['a:b|c"d', 'team'],
  ['x\n# y', 'team'],
  [`${'n'.repeat(253)}`, 'team'],
  ['C\\:x', '..\\..'],
])('a hostile name %j stays in the folder and in its line', (name, namespace) => {
  const [file] = render(living([made(name, { namespace, node: 'config\nkind: Evil' })]))
  expect(file?.name).toMatch(/^[A-Za-z_][\w.-]{0,200}\.yaml$/)
  expect(parse(file?.text ?? '')).toMatchObject({ kind: 'ConfigMap', metadata: { name } })
})

test('two objects never have one file, not even where a file system knows no case', () => {
  const objects = [
    made('a:b'),
    made('a|b'),
    made('X', { namespace: 'team' }),
    made('x', { namespace: 'team' }),
    made('y', { apiVersion: 'a.example/v1' }),
    made('y', { apiVersion: 'b.example/v1' }),
  ]
  const names = render(living(objects)).map(({ name }) => name.toLowerCase())
  expect(new Set(names).size).toBe(objects.length)
})

test('only what belongs to the manifests: their instances, those of their RGDs, and those that these make', () => {
  const outer: KubeObject = { ...instanceOf('outer'), kind: 'Outer' }
  outer.metadata.labels = { 'kro.run/resource-graph-definition-name': 'outer' }
  const inner = instanceOf('inner')
  inner.metadata.labels = {
    'kro.run/resource-graph-definition-name': 'app',
    'kro.run/instance-id': 'uid-outer',
  }
  const state = living(
    [inner, made('of-inner', { instance: 'inner' }), made('of-other', { instance: 'other' })],
    { instances: [outer, inner, instanceOf('other')] },
  )
  const byInstance = renderedFiles(state, [given({ ...outer, metadata: { ...outer.metadata } })], (o) => o)
  expect(byInstance.map(({ name }) => name)).toEqual(['App_team_inner.yaml', 'ConfigMap_team_of-inner.yaml'])
  expect(byInstance[0]?.text).toContain('# ResourceGraphDefinition/outer, (node not known)')
  expect(render(state).map(({ name }) => name)).toEqual([
    'ConfigMap_team_of-inner.yaml',
    'ConfigMap_team_of-other.yaml',
  ])
})
