import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makePlan } from '../../../src/plan/plan.ts'
import { type AssetCache, noAssetCache } from '../../../src/tools/asset-cache.ts'
import { installPlannedTools } from '../../../src/tools/install-planned.ts'
import { folderToolStore } from '../../../src/tools/tool-store.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { type Given, rawInput } from '../../support/inputs.ts'
import { fakeSteps, rejection } from '../../support/steps.ts'

const linux = { os: 'linux', arch: 'amd64' } as const
const versions: Given = { 'kind-version': 'v0.33.0', 'kubectl-version': 'v1.34.3' }
const kindAsset = 'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64'
const kubectlAsset = 'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl'
const kind = '#!/bin/sh\necho kind\n'
const kubectl = '#!/bin/sh\necho kubectl\n'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An Actions cache that has these assets, by the tool's name, and records which files it was asked to fill. */
function cacheOf(assets: Record<string, string>): AssetCache & { filled: string[] } {
  const filled: string[] = []
  return {
    filled,
    restore: async (key, file) => {
      const tool = Object.keys(assets).find((name) => key.startsWith(`setup-kro-${name}-`))
      if (tool === undefined) return false
      filled.push(file)
      writeFileSync(file, assets[tool] ?? '')
      return true
    },
    save: async () => undefined,
  }
}

/** Installs what a run without kro needs: kind and kubectl, both vouched for. */
async function install(given: Given, assetCache: AssetCache, env: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder()
  const fake = fakeSteps()
  const path: string[] = []
  const plan = await makePlan(
    rawInput({
      install: 'none',
      ...versions,
      checksums: `${sha256(kind)}  ${kindAsset}\n${sha256(kubectl)}  ${kubectlAsset}\n`,
      ...given,
    }),
    folder,
    linux,
  )
  const promise = installPlannedTools(plan, fake.steps, {
    platform: linux,
    run: fake.run,
    clock: fake.clock,
    log: fake.log,
    addPath: (added) => path.push(added),
    env: { RUNNER_TEMP: folder, ...env },
    toolStore: folderToolStore(join(folder, 'store')),
    assetCache,
  })
  return { ...fake, promise, path, store: join(folder, 'store'), temporary: folder }
}

test('what the plan needs is installed as a step, the rest keeps its bare name', async () => {
  const { promise, path, store, steps, log } = await install({}, cacheOf({ kind, kubectl }))
  const { paths, sha256: digests } = await promise
  const folders = {
    kind: join(store, 'kind', '0.33.0', `linux-amd64-${sha256(kind)}`),
    kubectl: join(store, 'kubectl', '1.34.3', `linux-amd64-${sha256(kubectl)}`),
  }
  expect(paths).toEqual({
    kind: join(folders.kind, 'kind'),
    kubectl: join(folders.kubectl, 'kubectl'),
    ko: 'ko',
    helm: 'helm',
    chainsaw: 'chainsaw',
  })
  expect(path).toEqual([folders.kind, folders.kubectl])
  expect(digests).toEqual({ [kindAsset]: sha256(kind), [kubectlAsset]: sha256(kubectl) })
  expect(steps.records).toMatchObject([
    { step: 'tools.install', title: 'install kind v0.33.0, kubectl v1.34.3', outcome: 'ok' },
  ])
  expect(log.lines.join('\n')).toContain(`kind v0.33.0 from cache in 0.0 s, sha256 ${sha256(kind)}`)
})

test('a cluster that is there needs no kind', async () => {
  const { promise, steps } = await install({ cluster: 'existing' }, cacheOf({ kubectl }))
  const { paths, sha256: digests } = await promise
  expect(paths.kind).toBe('kind')
  expect(digests).toEqual({ [kubectlAsset]: sha256(kubectl) })
  expect(steps.records).toMatchObject([{ title: 'install kubectl v1.34.3' }])
})

test.each<[string, NodeJS.ProcessEnv]>([
  ['unset', { RUNNER_TEMP: undefined }],
  ['empty', { RUNNER_TEMP: '' }],
])(
  'what is not verified yet lies in RUNNER_TEMP, and in the system folder where it is %s',
  async (_, env) => {
    const ours = cacheOf({ kind, kubectl })
    const run = await install({}, ours)
    await run.promise
    expect(ours.filled).toHaveLength(2)
    for (const file of ours.filled)
      expect(file.startsWith(join(run.temporary, 'setup-kro-tools-'))).toBe(true)

    const system = cacheOf({ kind, kubectl })
    await (await install({}, system, env)).promise
    for (const file of system.filled) expect(file.startsWith(join(tmpdir(), 'setup-kro-tools-'))).toBe(true)
  },
)

describe('downloads', () => {
  /** A mirror that has both assets, while the body runs. */
  async function withMirror(body: (url: string, asked: string[]) => Promise<void>): Promise<void> {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(request.url?.endsWith('kubectl') ? kubectl : kind)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}/files`, asked)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  }

  test.each<[string, string[]]>([
    ['false', [`/files/${kindAsset}`, `/files/${kubectlAsset}`]],
    ['true', []],
  ])('cache: %s, from the mirror: %j', async (cache, expected) => {
    await withMirror(async (url, asked) => {
      const assets = cacheOf({ kind, kubectl })
      const { promise, log } = await install({ cache, 'download-mirror': url }, assets)
      await promise
      expect(asked.sort()).toEqual([...expected].sort())
      expect(assets.filled).toHaveLength(cache === 'true' ? 2 : 0)
      expect(log.lines.join('\n')).toContain(
        `kubectl v1.34.3 from ${cache === 'true' ? 'cache' : 'download'} in 0.0 s, sha256 ${sha256(kubectl)}`,
      )
    })
  })

  test('a file with another digest than the recorded one fails the step, and is not put on PATH', async () => {
    await withMirror(async (url) => {
      const { promise, path, steps } = await install(
        {
          'download-mirror': url,
          checksums: `${sha256('another')}  ${kindAsset}\n${sha256(kubectl)}  ${kubectlAsset}\n`,
        },
        noAssetCache,
      )
      expect((await rejection(promise)).message).toContain(
        `expected ${sha256('another')} from checksums. It was removed; nothing of it was run`,
      )
      expect(path).toEqual([])
      expect(steps.failed).toBe('tools.install')
    })
  })
})
