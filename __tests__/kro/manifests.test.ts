import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { generatedKind, inWaves, isRgd, readUserManifests, type UserObject } from '../../src/kro/manifests.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { object } from '../fakes/kro-objects.ts'

const rgd = (kind: string, uses: string[] = [], schema: object = {}) =>
  object(
    'ResourceGraphDefinition',
    { name: kind.toLowerCase() },
    {
      apiVersion: 'kro.run/v1alpha1',
      spec: {
        schema: { apiVersion: 'v1alpha1', kind, ...schema },
        resources: uses.map((used) => ({
          id: used,
          template: { apiVersion: 'kro.run/v1alpha1', kind: used, metadata: { name: 'x' } },
        })),
      },
    },
  )
const instance = (kind: string, apiVersion = 'kro.run/v1alpha1') =>
  object(kind, { name: `my-${kind.toLowerCase()}` }, { apiVersion })
const entries = (...objects: UserObject['object'][]): UserObject[] =>
  objects.map((one, at) => ({ object: one, file: `${at}.yaml`, line: 1 }))
const kinds = (list: UserObject[]): string[] => list.map(({ object: { kind } }) => kind)
const names = (list: UserObject[]): string[] => list.map(({ object: { metadata } }) => metadata.name)

describe('waves', () => {
  test('ground, RGDs, instances, whatever order the files have', () => {
    const waves = inWaves(
      entries(
        instance('App'),
        rgd('App'),
        object('ConfigMap', { name: 'c' }),
        object('Namespace', { name: 'n' }),
      ),
    )
    expect(kinds(waves.ground)).toEqual(['Namespace', 'ConfigMap'])
    expect(waves.rgds.map(names)).toEqual([['app']])
    expect(names(waves.instances)).toEqual(['my-app'])
  })

  test('the ground in order of need, otherwise as the files have it', () => {
    const given = ['Deployment', 'Service', 'RoleBinding', 'Role', 'ServiceAccount', 'Ingress', 'Namespace']
    const { ground } = inWaves(entries(...given.map((kind) => object(kind, {}))))
    expect(kinds(ground)).toEqual([
      'Namespace',
      'ServiceAccount',
      'Role',
      'RoleBinding',
      'Service',
      'Deployment',
      'Ingress',
    ])
  })

  test('an RGD comes after those whose kinds it uses', () => {
    const { rgds } = inWaves(entries(rgd('Platform', ['App', 'Db']), rgd('App', ['Db']), rgd('Db')))
    expect(rgds.map(names)).toEqual([['db'], ['app'], ['platform']])
  })

  test('a circle, or an RGD that uses itself, ends too', () => {
    expect(names(inWaves(entries(rgd('A', ['B']), rgd('B', ['A']))).rgds.flat())).toEqual(['a', 'b'])
    const own = inWaves(entries(rgd('B', ['A']), rgd('A', ['A']))).rgds
    expect(own.map(names)).toEqual([['a'], ['b']])
  })

  test('an instance is known by its RGD, or by the group where that was applied elsewhere', () => {
    const elsewhere = instance('Other')
    const own = instance('Vm', 'acme.example/v1')
    const foreign = instance('Vm', 'other.example/v1')
    const waves = inWaves(
      entries(elsewhere, own, foreign, rgd('Vm', [], { group: 'acme.example', apiVersion: 'v1' })),
    )
    expect(waves.instances.map(({ object: { apiVersion } }) => apiVersion)).toEqual([
      'kro.run/v1alpha1',
      'acme.example/v1',
    ])
    expect(names(waves.ground)).toEqual(['my-vm'])
  })
})

test.each([
  [{}, { apiVersion: 'kro.run/v1alpha1', kind: 'App' }],
  [{ group: 'acme.example' }, { apiVersion: 'acme.example/v1alpha1', kind: 'App' }],
  [{ apiVersion: undefined }, null],
])('the kind that a schema with %j makes', (schema, expected) => {
  expect(generatedKind(rgd('App', [], schema))).toEqual(expected)
})

test('an RGD is one by kind and group', () => {
  expect(isRgd(rgd('App'))).toBe(true)
  expect(isRgd({ ...rgd('App'), apiVersion: 'other.example/v1' })).toBe(false)
})

describe('reading', () => {
  const workspace = temporaryFolder({
    'rgds/b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n',
    'rgds/a.yml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
    'rgds/c.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}}',
    'rgds/notes.md': 'not this',
    'broken.yaml': 'a: [1\n',
    'values.yaml': 'replicas: 3\n',
  })

  test('globs and paths, each file once, with where it came from', async () => {
    const found = await readUserManifests(['rgds/*', join(workspace, 'rgds/a.yml')], workspace)
    expect(found.map(({ object: { metadata }, file }) => [metadata.name, file])).toEqual([
      ['a', 'rgds/a.yml'],
      ['b', 'rgds/b.yaml'],
      ['c', 'rgds/c.json'],
    ])
  })

  test('a folder is read with what is in it', async () => {
    expect(await readUserManifests(['rgds'], workspace)).toHaveLength(3)
  })

  test('without a word on standard output, which belongs to --json', async () => {
    const { write } = process.stdout
    const written: string[] = []
    process.stdout.write = ((chunk: string) => written.push(chunk) > 0) as typeof write
    try {
      await readUserManifests(['rgds/*'], workspace)
      process.stdout.write('seen')
    } finally {
      process.stdout.write = write
    }
    expect(written).toEqual(['seen'])
  })

  test('every fault at once, each with its file', async () => {
    const error = await readUserManifests(['none/*.yaml', 'broken.yaml', 'values.yaml'], workspace).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).faults).toEqual([
      `manifests: "none/*.yaml" matches no YAML or JSON file in ${workspace}`,
      expect.stringMatching(/^manifests: broken\.yaml is not YAML: .*line/s),
      expect.stringMatching(
        /^manifests: values\.yaml has a document that is not a Kubernetes object \(line 1\): it needs apiVersion/,
      ),
    ])
  })
})
