import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { basename, join } from 'node:path'
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
    expect(found.objects.map(({ object: { metadata }, file }) => [metadata.name, file])).toEqual([
      ['a', 'rgds/a.yml'],
      ['b', 'rgds/b.yaml'],
      ['c', 'rgds/c.json'],
    ])
  })

  test('a folder is read with what is in it', async () => {
    expect((await readUserManifests(['rgds'], workspace)).objects).toHaveLength(3)
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
    (await readUserManifests(patterns, workspace)).objects.map(({ object: { metadata } }) => metadata.name)

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

describe('manifests as people have them', () => {
  const configMap = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`
  const kustomization = (...resources: string[]): string =>
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${resources.join(', ')}]\n`
  const chart = 'apiVersion: v2\nname: platform\nversion: 1.0.0\n'
  const readOf = async (files: Record<string, string>, ...entries: string[]) => {
    const workspace = temporaryFolder(files)
    const { objects, folders, warnings } = await readUserManifests(entries, workspace)
    return {
      names: objects.map(({ object: { metadata } }) => metadata.name),
      folders: folders.map(({ by, shown, values }) => [
        by,
        shown,
        ...values.map((one) => one.slice(workspace.length + 1)),
      ]),
      warnings,
    }
  }
  const faultsOf = (files: Record<string, string>, ...entries: string[]): Promise<readonly string[]> =>
    readOf(files, ...entries).then(
      () => [],
      (error: InputError) => error.faults,
    )

  test('in a folder, what is not a manifest is left out, and told', async () => {
    const files = {
      'p/a.yaml': configMap('a'),
      'p/values.yaml': 'replicas: 3\n',
      'p/package.json': '{"name": "x"}',
      'p/kind.yaml': 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n',
      'p/template.yaml': 'a: {{ .Values.b }}\n',
    }
    expect(await readOf(files, 'p')).toEqual({
      names: ['a'],
      folders: [],
      warnings: [
        'manifests: 4 file(s) of the folder p are not manifests, and are left out: p/kind.yaml (for kind), p/package.json (no apiVersion and kind), p/template.yaml (not YAML), p/values.yaml (no apiVersion and kind)',
      ],
    })
  })

  test('a manifest of a folder with a fault in it is not left out', async () => {
    const files = {
      'p/rgd.yaml': 'apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: [\n',
      'p/nameless.yaml': 'apiVersion: v1\nkind: Pod\n',
      'p/kindless.json': '{"apiVersion": "v1"}',
    }
    expect(await faultsOf(files, 'p')).toHaveLength(3)
  })

  test('of a glob each file was chosen, so that it is a fault', async () => {
    const files = {
      'p/values.yaml': 'replicas: 3\n',
      'p/test.yaml': 'apiVersion: chainsaw.kyverno.io/v1alpha1\nkind: Test\nmetadata: {name: t}\n',
    }
    expect(await faultsOf(files, 'p/*.yaml')).toEqual([
      'manifests: p/test.yaml is a file for chainsaw, and not an object for a cluster',
      expect.stringContaining('p/values.yaml has a document that is not a Kubernetes object'),
    ])
  })

  test.each([['k'], ['k/kustomization.yaml'], ['k/*'], ['**/*.yaml']])(
    'a kustomization is found by %j, and its files are not applied as they are',
    async (entry) => {
      const files = {
        'k/kustomization.yaml': kustomization('a.yaml'),
        'k/a.yaml': configMap('a'),
        'k/sub/b.yaml': configMap('b'),
      }
      expect(await readOf(files, entry)).toEqual({ names: [], folders: [['kustomize', 'k']], warnings: [] })
    },
  )

  test('of nested kustomizations a base is part of those that name it', async () => {
    const files = {
      'd/base/kustomization.yml': kustomization('a.yaml'),
      'd/base/a.yaml': configMap('a'),
      'd/overlays/ci/Kustomization': kustomization('../../base'),
      'd/more.yaml': configMap('more'),
    }
    expect(await readOf(files, 'd')).toEqual({
      names: ['more'],
      folders: [['kustomize', 'd/overlays/ci']],
      warnings: [],
    })
  })

  test('a chart, its subcharts part of it, with files of values', async () => {
    const files = {
      'c/Chart.yaml': chart,
      'c/values.yaml': 'a: 1\n',
      'c/templates/a.yaml': '{{ if .Values.a }}\na: {{ b }}\n{{ end }}\n',
      'c/charts/sub/Chart.yaml': chart,
      'ci.yaml': 'a: 2\n',
      'more.yaml': 'a: 3\n',
    }
    expect((await readOf(files, 'c values=ci.yaml values=more.yaml')).folders).toEqual([
      ['helm', 'c', 'ci.yaml', 'more.yaml'],
    ])
  })

  test('what is wrong with a chart or a kustomization is reported together with the rest', async () => {
    const files = {
      'c/Chart.yaml': 'name: [\n',
      'd/Chart.yaml': 'apiVersion: v2\nname: d\nversion: 1.0.0\ndependencies: [{name: x}]\n',
      'e/Chart.yaml': 'apiVersion: v2\n',
      'k/kustomization.yaml': 'resources: [\n',
      'p/a.yaml': configMap('a'),
    }
    const faults = await faultsOf(files, 'c', 'd', 'e', 'k', 'p values=none.yaml')
    expect(faults).toEqual([
      expect.stringMatching(/^manifests: c\/Chart\.yaml is not YAML/),
      'manifests: d/Chart.yaml has dependencies, and there is no folder d/charts: run helm dependency build d before this step',
      'manifests: e/Chart.yaml is not a Helm chart: it needs name, version as text',
      expect.stringMatching(/^manifests: k\/kustomization\.yaml is not YAML/),
      'manifests: values=none.yaml: the file was not found',
      'manifests: "p values=none.yaml" has values, and "p" is not a Helm chart (it has no Chart.yaml)',
    ])
  })

  test('a link out of the workspace, in a chart or a kustomization, is refused', async () => {
    const workspace = temporaryFolder({ 'c/Chart.yaml': chart, 'k/kustomization.yaml': kustomization() })
    for (const folder of ['c', 'k']) symlinkSync('/etc/hostname', join(workspace, folder, 'secret.txt'))
    const error = await readUserManifests(['c', 'k'], workspace).catch((thrown: unknown) => thrown)
    expect((error as InputError).faults).toEqual([
      `manifests: c has secret.txt, which leads out of ${workspace} through a symbolic link`,
      `manifests: k has secret.txt, which leads out of ${workspace} through a symbolic link`,
    ])
  })

  test('a kustomization takes nothing from outside the repository, however it gets there', async () => {
    const outside = temporaryFolder({ 'kustomization.yaml': kustomization('a.yaml') })
    const workspace = temporaryFolder({
      '.git/HEAD': '',
      'deploy/k/kustomization.yaml': kustomization('../../base', 'https://example.com/x?ref=main'),
      'base/kustomization.yaml': `components: ["../component"]\n`,
      'component/kustomization.yaml': `resources: [../../${basename(outside)}]\n`,
      'deploy/l/kustomization.yaml': 'a: &a {generators: [../../linked]}\n<<: *a\n',
      'deploy/ok/kustomization.yaml': kustomization('../../good'),
      'good/kustomization.yaml': kustomization('../good', 'a.yaml'),
    })
    symlinkSync(outside, join(workspace, 'linked'))
    const error = await readUserManifests(['k', 'l', 'ok'], join(workspace, 'deploy')).catch((one) => one)
    expect((error as InputError).faults).toEqual([
      `manifests: k leads to ../../../${basename(outside)}, which is outside ${workspace}`,
      `manifests: l leads to ../../linked, which leads out of ${workspace} through a symbolic link`,
    ])
  })

  test('what a kustomization names is looked for where a link to it leads, as kustomize does', async () => {
    const outside = temporaryFolder({ 'kustomization.yaml': kustomization('a.yaml') })
    const workspace = temporaryFolder({
      'x/y/k/kustomization.yaml': kustomization(`../../../../${basename(outside)}`),
    })
    mkdirSync(join(workspace, 'deploy'))
    symlinkSync('../x/y/k', join(workspace, 'deploy/n'))
    const error = await readUserManifests(['deploy/n'], workspace).catch((one) => one)
    expect((error as InputError).faults).toEqual([
      expect.stringMatching(/^manifests: deploy\/n leads to .* is outside/),
    ])
  })

  test('a repeated key counts as in kubectl, with a warning on its line', async () => {
    const files = { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: first\n  name: last\n' }
    expect(await readOf(files, 'a.yaml')).toEqual({
      names: ['last'],
      folders: [],
      warnings: [
        'manifests: a.yaml, line 5: the key "name" stands there more than once; the last one counts, as in kubectl',
      ],
    })
  })

  test.each([['a.yaml'], ['p']])('nothing to apply in %j is a warning', async (entry) => {
    const { warnings } = await readOf({ 'a.yaml': '# nothing\n---\n', 'p/a.yaml': '' }, entry)
    expect(warnings).toEqual([`manifests: there is nothing to apply: ${entry} has no object in it`])
  })
})
