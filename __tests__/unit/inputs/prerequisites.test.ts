import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { InputError } from '../../../src/errors.ts'
import { readPrerequisites } from '../../../src/inputs/prerequisites.ts'
import { temporaryFolder } from '../../support/folder.ts'

const hex = 'a'.repeat(64)
const workspace = temporaryFolder({
  'crds/a.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n',
  'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'values.yaml': 'a: 1\n',
  'list.yaml': '- crds: crds\n',
  'linked/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'linked/templates/a.yaml': '',
  'broken/Chart.yaml': 'apiVersion: v2\nname: c\n',
})
symlinkSync('/etc/passwd', join(workspace, 'linked/templates/passwd'))
const faultsOf = (text: string): Promise<readonly string[]> =>
  readPrerequisites(text, workspace).then(
    () => [],
    (error: InputError) => error.faults,
  )

test('each form of source, with what belongs to it', async () => {
  const found = await readPrerequisites(
    [
      '- crds: crds/*.yaml',
      `- manifests: https://example.com/a.yaml\n  sha256: ${hex}\n  namespace: tools`,
      '- crds: go://github.com/aws-controllers-k8s/s3-controller@v1.1.1/config/crd/bases',
      '- chart: chart\n  values: values.yaml\n  crds-only: true',
      '- chart: oci://quay.io/jetstack/charts/cert-manager\n  version: v1.21.2\n  values: {b: 2}',
      '- chart: cert-manager\n  repository: https://charts.jetstack.io\n  version: 1.21.2',
    ].join('\n'),
    workspace,
  )
  expect(
    found.map(({ source, namespace, values, crdsOnly }) => ({ ...source, namespace, values, crdsOnly })),
  ).toMatchObject([
    { from: 'files', manifests: { objects: [{ file: 'crds/a.yaml' }] }, crdsOnly: true },
    { from: 'url', url: 'https://example.com/a.yaml', sha256: hex, namespace: 'tools', crdsOnly: false },
    {
      from: 'module',
      module: 'github.com/aws-controllers-k8s/s3-controller',
      version: 'v1.1.1',
      folder: 'config/crd/bases',
      sum: null,
    },
    { from: 'chart-folder', folder: join(workspace, 'chart'), values: { a: 1 }, crdsOnly: true },
    {
      from: 'chart',
      chart: 'oci://quay.io/jetstack/charts/cert-manager',
      version: 'v1.21.2',
      repository: null,
      values: { b: 2 },
    },
    { from: 'chart', chart: 'cert-manager', version: '1.21.2', repository: 'https://charts.jetstack.io' },
  ])
  expect(found.map(({ shown }) => shown)).toContain(
    'go://github.com/aws-controllers-k8s/s3-controller@v1.1.1/config/crd/bases',
  )
  expect(await readPrerequisites('list.yaml', workspace)).toHaveLength(1)
})

describe('faults, all at once', () => {
  test.each<[string, RegExp]>([
    ['- crds: crds\n  chart: chart', /entry 1: expected one of crds, manifests, chart, found crds and chart/],
    ['- name: x', /"name" is not known/],
    ['- text', /expected a mapping/],
    ['- crds: none/*.yaml', /"none\/\*\.yaml" matches no YAML or JSON file/],
    ['- crds: https://example.com/a.yaml', /needs sha256, 64 hexadecimal digits/],
    ['- crds: http://user:SECRET@example.com/a.yaml', /is not a path, https/],
    ['- crds: go://github.com/a/b@latest/x', /with an exact version/],
    ['- crds: go://github.com/a/b@v1.0.0/../../etc', /is not go:\/\/module@version\/folder/],
    ['- crds: go://github.com/a/b@v1.0.0/x\n  sum: h1:short', /is not a sum as go\.sum has it/],
    ['- chart: oci://example.com/a/b', /needs an exact version/],
    ['- chart: --help\n  version: 1.0.0', /is neither a folder with a Chart\.yaml nor oci/],
    ['- crds: crds\n  values: {a: 1}', /values says nothing of files/],
    ['- crds: crds\n  sha256: abc', /sha256 says nothing of files/],
    ['- crds: go://github.com/a/b@v1.0.0/x\n  sha256: abc', /sha256 says nothing of a Go module/],
    ['- chart: chart\n  version: 1.0.0', /version says nothing of the folder of a chart/],
    ['- chart: oci://example.com/a/b\n  version: 1.0.0\n  sha256: abc', /sha256 says nothing of a published/],
    [
      '- chart: oci://example.com/a/b\n  version: 1.0.0\n  repository: https://a.b',
      /repository is for a chart that is/,
    ],
    ['- chart: linked', /chart "linked" has templates\/passwd, which /],
    ['- chart: broken', /chart "broken"\/Chart\.yaml is not a Helm chart: it needs version/],
    ['- crds: https://example.com/a.yaml\n  sha256: xyz', /needs sha256, 64 hexadecimal digits/],
    ['- crds: git://github.com/a/b', /is not a path, https/],
    ['- crds: go://github.com/a/b@v1/x', /with an exact version/],
    ['- chart: oci://example.com/a/b\n  version: ^1.0.0', /needs an exact version/],
    ['- chart: op\n  version: 1.0.0\n  repository: http://charts.example.com', /is neither a folder/],
    ['- chart: chart\n  values: none.yaml', /values: the file "none\.yaml"/],
    ['- crds: ../outside.yaml', /outside/],
    ['- {}', /found none/],
    ['- crds: 7', /crds: expected a text/],
    ['- chart: chart\n  namespace: "A B"', /"A B" is not the name of a namespace/],
    ['- chart: chart\n  crds-only: 7', /crds-only: expected true or false/],
    ['a: 1', /expected a YAML list/],
    ['- [', /the list is not YAML/],
  ])('%j', async (text, message) => {
    const faults = await faultsOf(text)
    expect(faults.join('\n')).toMatch(message)
    expect(faults.join('\n')).not.toContain('SECRET')
  })

  test('of several entries', async () => {
    expect(await faultsOf('- crds: none.yaml\n- chart: none\n- x: 1\n')).toHaveLength(4)
  })
})

test('a chart with a link out of the workspace is refused: helm would follow it', async () => {
  const own = temporaryFolder({ 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' })
  symlinkSync('/etc/hostname', join(own, 'c/secret.txt'))
  symlinkSync(workspace, join(own, 'd'))
  const error = await readPrerequisites('- chart: c\n- chart: d/chart\n', own).catch((one) => one)
  expect((error as InputError).faults).toEqual([
    `prerequisites: entry 1: chart "c" has secret.txt, which leads out of ${own} through a symbolic link`,
    `prerequisites: entry 2: chart "d/chart" leads out of ${own} through a symbolic link`,
  ])
})
