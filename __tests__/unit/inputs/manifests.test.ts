import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { inWaves, readUserManifests, type UserObject } from '../../../src/inputs/manifests.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { object } from '../../support/kro-objects.ts'

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

describe('links and files that are none', () => {
  const secret = '{"auths": {"example.com": {"auth": "SECRET"}}}'
  const outside = temporaryFolder({ 'config.json': secret, 'folder/b.yaml': 'x: SECRET\n' })
  const configMap = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`
  const faultsOf = async (patterns: string[], workspace: string): Promise<readonly string[]> => {
    const error = await readUserManifests(patterns, workspace).catch((thrown: unknown) => thrown)
    if (!(error instanceof InputError)) throw new Error('there were no faults')
    expect(error.message).not.toContain('SECRET')
    expect(error.message).not.toContain(outside)
    return error.faults
  }
  const namesOf = async (patterns: string[], workspace: string): Promise<string[]> =>
    (await readUserManifests(patterns, workspace)).map(({ object: { metadata } }) => metadata.name)

  test.each(['platform/*', 'platform/app.json', 'platform', '**/*.json'])(
    'a link to a file outside that %s finds is refused, by its name',
    async (pattern) => {
      const workspace = temporaryFolder({ 'platform/a.yaml': configMap('a') })
      symlinkSync(join(outside, 'config.json'), join(workspace, 'platform/app.json'))
      expect(await faultsOf([pattern], workspace)).toEqual([
        `manifests: "${pattern}" names platform/app.json, which leads out of ${workspace} through a symbolic link`,
      ])
    },
  )

  test('so is a link to a folder outside, named or found', async () => {
    const workspace = temporaryFolder({ 'platform/a.yaml': configMap('a') })
    symlinkSync(join(outside, 'folder'), join(workspace, 'platform/sub'))
    const fault = `names platform/sub, which leads out of ${workspace} through a symbolic link`
    for (const pattern of ['platform/sub/*.yaml', 'platform/*', 'platform/**'])
      expect(await faultsOf([pattern], workspace)).toEqual([`manifests: "${pattern}" ${fault}`])
  })

  test('a wildcard does not go through links that lead out, and says so where it finds nothing', async () => {
    const workspace = temporaryFolder({ 'a/a.yaml': configMap('a') })
    symlinkSync('/', join(workspace, 'root'))
    expect(await namesOf(['**/a.yaml'], workspace)).toEqual(['a'])
    expect(await faultsOf(['**/b.yaml'], workspace)).toEqual([
      `manifests: "**/b.yaml" matches no YAML or JSON file in ${workspace}; symbolic links that lead out of it are not followed: root`,
    ])
  })

  test('links from one part of the workspace to another are followed, and a file is read once', async () => {
    const workspace = temporaryFolder({ 'base/a.yaml': configMap('a'), 'envs/x.md': '' })
    symlinkSync('../base', join(workspace, 'envs/prod'))
    symlinkSync('a.yaml', join(workspace, 'base/also.yaml'))
    symlinkSync('nowhere', join(workspace, 'envs/broken.yaml'))
    expect(await faultsOf(['envs'], workspace)).toEqual([
      'manifests: "envs" names envs/broken.yaml, which is a symbolic link that leads nowhere',
    ])
    rmSync(join(workspace, 'envs/broken.yaml'))
    for (const pattern of ['envs/prod', 'envs/prod/*.yaml', 'envs/*/a.yaml', '**/*.yaml', 'base/also.yaml'])
      expect([pattern, await namesOf([pattern], workspace)]).toEqual([pattern, ['a']])
  })

  test('a path outside is read where the user wrote it', async () => {
    const elsewhere = temporaryFolder({ 'a.yaml': configMap('a') })
    symlinkSync('a.yaml', join(elsewhere, 'link.yaml'))
    const workspace = temporaryFolder()
    for (const path of ['a.yaml', 'link.yaml', '*.yaml'])
      expect(await namesOf([join(elsewhere, path)], workspace)).toEqual(['a'])
  })

  test('a pipe, a broken link and what is too large are faults; nothing waits', async () => {
    const workspace = temporaryFolder({ 'm/big.yaml': '' })
    execFileSync('mkfifo', [join(workspace, 'm/pipe.yaml')])
    symlinkSync('nowhere', join(workspace, 'm/broken.yaml'))
    symlinkSync('/dev/zero', join(workspace, 'm/zero.yaml'))
    truncateSync(join(workspace, 'm/big.yaml'), 17e6)
    expect(await faultsOf(['m/*'], workspace)).toEqual([
      'manifests: "m/*" names m/big.yaml, which has 17.0 MB, and at most 16.0 MB are read',
      'manifests: "m/*" names m/broken.yaml, which is a symbolic link that leads nowhere',
      'manifests: "m/*" names m/pipe.yaml, which is a named pipe (FIFO), not a regular file',
      `manifests: "m/*" names m/zero.yaml, which leads out of ${workspace} through a symbolic link`,
    ])
  })
})
