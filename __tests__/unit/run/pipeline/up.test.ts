import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { KubeRequest } from '../../../../src/adapters/kube.ts'
import { commandLine } from '../../../../src/adapters/process.ts'
import { result } from '../../../support/run.ts'
import { rejection } from '../../../support/steps.ts'
import { builds, ctr, hex, image, onNode, rendered, run } from './working-cluster.ts'

describe('building', () => {
  test('from source: the image of this run, which no registry has, and the chart of the checkout', async () => {
    const { go, recorder, commands, outputs, workspace, places } = await run(
      { 'rbac-mode': 'aggregation' },
      builds,
    )
    await go()
    expect(outputs.image).toBe(image)
    expect(recorder.run).toMatchObject({
      kroVersion: 'v0.9.3',
      rbacMode: 'unrestricted',
      image: { reference: image, configDigest: hex('c'), platform: 'linux/amd64' },
    })
    const template = commands.find(({ args }) => args[0] === 'template')
    expect(template?.args[2]).toBe(join(workspace, 'helm'))
    expect(commands.find(({ tool }) => tool === 'ko')?.args).toContain(
      `--tarball=${join(places.work, 'kro-image.tar')}`,
    )
  })

  test('from a release: the pinned image by its digest', async () => {
    let expected: string | undefined
    const { go, places, outputs, commands } = await run(
      { install: 'release', 'kro-version': 'v0.9.4' },
      { 'helm pull': 'Digest: none', 'helm template': rendered('registry.k8s.io/kro/kro:v0.9.4') },
      {
        'gate.image': async () => {
          expected = commands.find(({ args }) => args[0] === 'template')?.args.join(' ')
          return {}
        },
      },
    )
    writeFileSync(join(places.work, 'kro-0.9.4.tgz'), '')
    await go()
    expect(outputs.image).toBe('registry.k8s.io/kro/kro:v0.9.4')
    expect(expected).toContain(join(places.work, 'kro-0.9.4.tgz'))
    expect(readFileSync(join(places.work, 'values-own.yaml'), 'utf8')).toMatch(
      /tag: v0\.9\.4@sha256:[0-9a-f]{64}/,
    )
  })

  test('nothing to install: only the cluster is proven', async () => {
    const { go, outcomes, commands } = await run({ install: 'none' }, {})
    await go()
    expect(outcomes()).toEqual(['gate.base ok', 'gate.dns ok'])
    expect(commands).toEqual([])
  })
})

describe('deploying', () => {
  test('the Deployment comes after every gate before it', async () => {
    const { go, outcomes, api } = await run({}, builds)
    await go()
    expect(outcomes().slice(-7)).toEqual([
      'gate.crds ok',
      'gate.rbac ok',
      'gate.image ok',
      'kro.apply ok',
      'gate.controller ok',
      'gate.smoke skipped',
      'gate.dns ok',
    ])
    expect(outcomes()).toEqual(expect.arrayContaining(['gate.base ok', 'kro.crds ok', 'kro.access ok']))
    expect(api.requests.filter((request) => request.startsWith('PATCH')).at(-1)).toBe(
      'PATCH /apis/apps/v1/namespaces/kro-system/deployments/kro',
    )
    expect(api.objects.has('/api/v1/namespaces/kro-system')).toBe(true)
  })

  test('an image that no node has is loaded by the gate', async () => {
    let loaded = false
    const { go, commands, places } = await run(
      {},
      {
        ...builds,
        [`${ctr} images ls`]: () => result(loaded ? onNode[`${ctr} images ls`] : 'REF\n'),
        'docker exec --privileged': () => {
          loaded = true
          return result()
        },
      },
    )
    await go()
    const tar = join(places.work, 'kro-image.tar')
    expect(commands.filter(({ inputFile }) => inputFile === tar)).toHaveLength(1)
  })

  test('another image under its name stops it before anything runs it', async () => {
    const { go, steps, api } = await run(
      {},
      {
        ...builds,
        [`${ctr} content get ${hex('a')}`]: JSON.stringify({ config: { digest: hex('d') } }),
        [`${ctr} content get ${hex('d')}`]: '{}',
      },
    )
    const error = await rejection(go())
    expect(error.message).toBe(
      `node n1 has another image as ${image}: expected ${hex('c')}, found ${hex('d')}`,
    )
    expect(steps.failed).toBe('gate.image')
    expect(api.objects.has('/apis/apps/v1/namespaces/kro-system/deployments/kro')).toBe(false)
  })

  test.each([
    ['v0.8.5', 'ok'],
    ['v0.9.4', 'failed'],
  ])('kro %s without a right that only v0.9 needs: %s', async (version, outcome) => {
    const { go, steps, api } = await run({}, { ...builds, 'git -C': `${version}\n` })
    const { json } = api
    api.json = async (path, request: KubeRequest = {}) =>
      JSON.stringify(request.body ?? '').includes('"graphrevisions"')
        ? { status: { allowed: false } }
        : json(path, request)
    await go().catch(() => undefined)
    expect(steps.records.find(({ step }) => step === 'gate.rbac')?.outcome).toBe(outcome)
  })

  test('the nodes of an existing cluster are not ours to enter', async () => {
    const { go, outcomes, commands, places, recorder } = await run(
      { cluster: 'existing', install: 'release' },
      { 'helm pull': 'Digest: none', 'helm template': rendered('registry.k8s.io/kro/kro:v0.9.4') },
    )
    writeFileSync(join(places.work, 'kro-0.9.4.tgz'), '')
    await go()
    expect(commands.map(commandLine).filter((line) => line.startsWith('docker'))).toEqual([])
    expect(outcomes()).toContain('gate.image skipped')
    expect(recorder.state).toMatchObject({ cluster: 'found', context: null })
  })
})

test('smoke-test: false leaves it out, and says so', async () => {
  const { go, steps } = await run({}, builds)
  await go()
  expect(steps.records.slice(-2)).toMatchObject([
    { step: 'gate.smoke', outcome: 'skipped', message: 'smoke-test is false' },
    { step: 'gate.dns', outcome: 'ok' },
  ])
})
