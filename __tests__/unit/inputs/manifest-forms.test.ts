import { mkdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { InputError } from '../../../src/errors.ts'
import { readUserManifests } from '../../../src/inputs/manifests.ts'
import { temporaryFolder } from '../../support/folder.ts'

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
