import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commandLine } from '../../../src/adapters/process.ts'
import { mirrored, pullChart, renderChart } from '../../../src/kro/chart.ts'
import { kroChart } from '../../../src/plan/kro.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { result } from '../../support/run.ts'
import { fakeStep, rejection } from '../../support/steps.ts'

describe('a chart through a mirror', () => {
  const reference = 'oci://registry.k8s.io/kro/charts/kro'
  test.each([
    ['none', [], reference, false],
    ['of another host', [{ host: 'docker.io', url: 'https://m' }], reference, false],
    ['of a host that only begins alike', [{ host: 'registry.k8s', url: 'https://m' }], reference, false],
    [
      'with TLS',
      [{ host: 'registry.k8s.io', url: 'https://mirror.example' }],
      'oci://mirror.example/kro/charts/kro',
      false,
    ],
    [
      'without TLS, with a port',
      [{ host: 'registry.k8s.io', url: 'http://10.0.0.1:5000' }],
      'oci://10.0.0.1:5000/kro/charts/kro',
      true,
    ],
    [
      'with a path',
      [{ host: 'registry.k8s.io', url: 'https://mirror.example/k8s/' }],
      'oci://mirror.example/k8s/kro/charts/kro',
      false,
    ],
  ])('%s', (_, mirrors, expected, plainHttp) => {
    expect(mirrored(reference, mirrors)).toEqual({ reference: expected, plainHttp })
  })
})

describe('pulling', () => {
  const digest = 'c'.repeat(64)
  const said = result('', 0, {
    stderr: `Pulled: registry.k8s.io/kro/charts/kro:0.9.4\nDigest: sha256:${digest}\n`,
  })

  function pull(archive: string | null, more: { version?: string; expected?: string; mirror?: string } = {}) {
    const work = temporaryFolder(archive === null ? {} : { [archive]: '' })
    const { within, commands } = fakeStep({ '/tools/helm pull': said })
    const mirrors = more.mirror ? [{ host: 'registry.k8s.io', url: more.mirror }] : []
    const promise = within((step) =>
      pullChart(
        kroChart(more.version ?? 'v0.9.4'),
        { helm: '/tools/helm', work, mirrors, expected: more.expected ?? null, waitSeconds: 180 },
        step,
      ),
    )
    return { promise, commands, work }
  }

  test('by reference and version, and the digest that was pulled is reported', async () => {
    const { promise, commands, work } = pull('kro-0.9.4.tgz')
    expect(await promise).toEqual({ archive: join(work, 'kro-0.9.4.tgz'), digest })
    expect(commands.map(commandLine)).toEqual([
      `/tools/helm pull oci://registry.k8s.io/kro/charts/kro --version 0.9.4 --destination ${work}`,
    ])
  })

  test('the archive may have a v that its tag has not (v0.9.2 on)', async () => {
    const { promise, work } = pull('kro-v0.9.4.tgz')
    expect((await promise).archive).toBe(join(work, 'kro-v0.9.4.tgz'))
  })

  test('from where older versions are published', async () => {
    const { promise, commands } = pull('kro-0.4.1.tgz', { version: 'v0.4.1' })
    await promise
    expect(commandLine(commands[0] ?? { tool: '', args: [] })).toContain('oci://ghcr.io/kro-run/kro/kro')
  })

  test('through a mirror without TLS', async () => {
    const { promise, commands } = pull('kro-0.9.4.tgz', { mirror: 'http://10.0.0.1:5000' })
    await promise
    expect(commands[0]?.args).toEqual(
      expect.arrayContaining(['oci://10.0.0.1:5000/kro/charts/kro', '--plain-http']),
    )
  })

  test('another digest than the pinned one is refused', async () => {
    const error = await rejection(pull('kro-0.9.4.tgz', { expected: 'd'.repeat(64) }).promise)
    expect(error.message).toBe(
      `the chart registry.k8s.io/kro/charts/kro:0.9.4 is not the one that is pinned: expected SHA-256 ${'d'.repeat(64)}, got ${digest}`,
    )
    await expect(pull('kro-0.9.4.tgz', { expected: digest }).promise).resolves.toMatchObject({ digest })
  })

  test('a helm that wrote no archive is an error', async () => {
    await expect(pull(null).promise).rejects.toThrow(/there is no archive kro-0\.9\.4\.tgz/)
  })
})

describe('rendering', () => {
  const options = (more: object = {}) => ({
    helm: '/tools/helm',
    namespace: 'ns',
    kubernetes: 'v1.34.3',
    values: {},
    work: temporaryFolder(),
    waitSeconds: 180,
    ...more,
  })

  test('values in the order that they are given in: the last win', async () => {
    const { within, commands } = fakeStep({
      '/tools/helm template': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n',
    })
    const asked = options({
      values: { user: { image: { tag: 'mine' } }, tuning: null, own: { image: { tag: 'built' } } },
    })
    const objects = await within((step) => renderChart('chart.tgz', asked, step))
    expect(objects).toEqual([{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } }])
    const [user, own] = ['values-user.yaml', 'values-own.yaml'].map((name) => join(asked.work, name))
    expect(commands.map(commandLine)).toEqual([
      `/tools/helm template kro chart.tgz --namespace ns --include-crds --skip-tests --values ${user} --values ${own} --kube-version v1.34.3`,
    ])
    expect(parse(readFileSync(own ?? '', 'utf8'))).toEqual({ image: { tag: 'built' } })
    expect(parse(readFileSync(user ?? '', 'utf8'))).toEqual({ image: { tag: 'mine' } })
    for (const file of [user, own]) expect(statSync(file ?? '').mode & 0o777).toBe(0o600)
  })

  test('the log of the rendering has kinds and names of the objects and none of their text', async () => {
    const manifests = [
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: ns}\ndata: {connection: CANARY}',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: kro}\nspec: {args: [CANARY]}',
    ].join('\n---\n')
    const { within, folder, notes } = fakeStep({
      '/tools/helm template': result(manifests, 0, { stderr: 'WARNING: the chart is deprecated\n' }),
    })
    await within((step) => renderChart('chart.tgz', options(), step))
    const log = readFileSync(join(folder, 'evidence', 'steps', 'test.log'), 'utf8')
    expect(log).toContain(
      'WARNING: the chart is deprecated\n[178 bytes of manifests, not kept in this log]\n',
    )
    expect(notes).toEqual(['2 objects: ConfigMap/ns/a, Deployment/kro'])
    expect(log + notes).not.toContain('CANARY')
  })

  test("helm's own words are in the error", async () => {
    const { within } = fakeStep({
      '/tools/helm template': result('', 1, { stderr: 'Error: parse error at (kro/templates/x.yaml:3)' }),
    })
    await expect(within((step) => renderChart('c', options(), step))).rejects.toThrow(
      /parse error at \(kro\/templates\/x\.yaml:3\)/,
    )
  })
})
