import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine } from '../../../src/adapters/process.ts'
import { failuresOf } from '../../../src/errors.ts'
import type { RenderedFolder } from '../../../src/inputs/rendered-folders.ts'
import { releaseName, renderFolders } from '../../../src/kro/render-folders.ts'
import { SourceLines } from '../../../src/kro/source-lines.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

const workspace = temporaryFolder({
  'k/base/rgd.yaml':
    '# about\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\nkind: Pod\nmetadata:\n  name: two\n---\nkind: Pod\nmetadata: {name: t}\n',
  'k/ci/kustomization.yaml': 'resources: [../base]\n',
  'c/Chart.yaml': 'name: platform\n',
  'c/templates/rgd.yaml': '{{ if true }}\nkind: ConfigMap\n{{ end }}\n',
})
const folder = (by: RenderedFolder['by'], shown: string, values: string[] = []): RenderedFolder => ({
  by,
  folder: join(workspace, shown),
  shown,
  values,
})
const object = (kind: string, name: string, more = ''): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`

/** @param origin path relative to the workspace */
async function render(folders: RenderedFolder[], stdout: string | ((work: string) => string)) {
  const work = temporaryFolder()
  const answer = typeof stdout === 'string' ? stdout : stdout(work)
  const { within, commands, notes } = fakeStep({ 'kubectl kustomize': answer, 'helm template': answer })
  const warnings: string[] = []
  const warn = (text: string): void => void warnings.push(text)
  const environment = {
    kubectl: 'kubectl',
    helm: 'helm',
    work,
    kubernetes: 'v1.34.3',
    waitSeconds: 180,
    warn,
  }
  const objects = await within((step) => renderFolders(folders, workspace, environment, step))
  return {
    places: objects.map(({ object: { kind, metadata }, file, line }) => [kind, metadata.name, file, line]),
    objects: objects.map((one) => one.object),
    ...{ commands, notes, warnings },
  }
}

describe('kustomize', () => {
  test('an error names the kustomization that is wrong, without the way to it', async () => {
    const way = (path: string): string =>
      `accumulating resources: accumulation err='accumulating resources from '../x': '${path}' must resolve to a file': recursed accumulation of path '${path}': `
    const stderr = `error: ${way(join(workspace, 'k/ci'))}${way(join(workspace, 'k/base'))}no resource matches strategic merge patch "ConfigMap.v1.[noGrp]/other.[noNs]"\n`
    const { within } = fakeStep({ 'kubectl kustomize': result('', 1, { stderr }) })
    const environment = {
      ...{
        kubectl: 'kubectl',
        helm: 'helm',
        work: temporaryFolder(),
        kubernetes: 'v1.34.3',
        waitSeconds: 180,
      },
      warn: () => undefined,
    }
    const error = await rejection(
      within((step) => renderFolders([folder('kustomize', 'k/ci')], workspace, environment, step)),
    )
    expect(error.message).toContain('error: k/base: no resource matches strategic merge patch')
    expect(error.message).not.toContain('accumulat')
    expect(failuresOf(error)).toContainEqual(
      expect.objectContaining({
        code: 'manifests-not-rendered',
        problem: expect.stringMatching(/k\/base: no resource matches/),
      }),
    )
  })

  const origin = (work: string, field: 'path' | 'configuredIn', file: string): string =>
    `  annotations:\n    config.kubernetes.io/origin: |\n      ${field}: ${relative(join(work, 'kustomization-0'), join(workspace, file))}\n`

  test('each object with its file and line, the annotation taken off again', async () => {
    const { places, objects } = await render([folder('kustomize', 'k/ci')], (work) =>
      [
        object('Pod', 'ci-two', origin(work, 'path', 'k/base/rgd.yaml')),
        object('ConfigMap', 'made', origin(work, 'configuredIn', 'k/ci/kustomization.yaml')),
        object(
          'Secret',
          'remote',
          '  annotations:\n    config.kubernetes.io/origin: "repo: https://example.com/x\\npath: a.yaml"\n    mine: "1"\n',
        ),
      ].join('---\n'),
    )
    expect(places).toEqual([
      ['Pod', 'ci-two', 'k/base/rgd.yaml', 7],
      ['ConfigMap', 'made', 'k/ci/kustomization.yaml', 1],
      ['Secret', 'remote', 'k/ci/kustomization.yaml', 1],
    ])
    expect(objects.map(({ metadata }) => metadata.annotations)).toEqual([undefined, undefined, { mine: '1' }])
  })

  test('git, which fetches remote resources, clones nothing of this machine', async () => {
    const { commands } = await render([folder('kustomize', 'k/ci')], object('Pod', 'a'))
    expect(commands[0]?.env).toMatchObject({ GIT_ALLOW_PROTOCOL: 'https:http:ssh' })
  })

  test('an RGD is in no namespace, whatever the kustomization says', async () => {
    const rgd =
      'apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a, namespace: ci}\n'
    expect((await render([folder('kustomize', 'k/ci')], rgd)).objects[0]?.metadata).toEqual({ name: 'a' })
  })
})

test('thousands of objects of one file: each has its line, and the file is read once', async () => {
  const count = 4000
  const names = Array.from({ length: count }, (_, at) => `object-${at}`)
  const many = temporaryFolder({
    'k/kustomization.yaml': 'resources: [all.yaml]\n',
    'k/all.yaml': names.map((name) => object('Pod', name)).join('---\n'),
  })
  const lines = new SourceLines(many)
  let last = 0
  const spent = cpuMilliseconds(() => {
    for (const name of names)
      last = lines.lineOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name } }, 'k/all.yaml')
  })
  expect(last).toBe((count - 1) * 5 + 1)
  // Read and searched for each object, the file would take the square of that.
  expect(spent).toBeLessThan(1000)
})

describe('Helm', () => {
  test('with values, for this Kubernetes and for kro; each object with its template', async () => {
    const { places, commands } = await render(
      [folder('helm', 'c', ['/w/ci.yaml'])],
      `---\n# Source: platform/templates/rgd.yaml\n${object('ConfigMap', 'a')}---\n# Source: platform/../../../etc/x\n${object('Pod', 'b')}---\n${object('Pod', 'c')}`,
    )
    expect(places).toEqual([
      ['ConfigMap', 'a', 'c/templates/rgd.yaml', 1],
      ['Pod', 'b', 'c/Chart.yaml', 1],
      ['Pod', 'c', 'c/Chart.yaml', 1],
    ])
    expect(commands.map(commandLine)).toEqual([
      `helm template c ${join(workspace, 'c')} --include-crds --skip-tests --namespace default --values /w/ci.yaml --kube-version v1.34.3 --api-versions kro.run/v1alpha1 --api-versions kro.run/v1alpha1/ResourceGraphDefinition`,
    ])
  })

  test.each([
    ['/w/--debug', 'debug'],
    ['/w/-', 'manifests'],
    ['/w/My_App-', 'my-app'],
  ])('the release of %s is called %s: no name is an option of helm', (path, name) => {
    expect(releaseName(path)).toBe(name)
  })

  test('a chart that renders nothing is reported', async () => {
    const { warnings } = await render([folder('helm', 'c')], '# Source: c/templates/rgd.yaml\n')
    expect(warnings).toEqual(['manifests: there is nothing to apply: c (helm) renders no object'])
  })
})

test('two folders that make the same object are refused by name', async () => {
  const error = await rejection(
    render([folder('helm', 'c'), folder('kustomize', 'k/ci')], object('Pod', 'a')),
  )
  expect(error.message).toBe('manifests: c and k/ci both make Pod/a')
})
