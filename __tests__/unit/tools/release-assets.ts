import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { runProcess } from '../../../src/adapters/process.ts'
import { SetupError } from '../../../src/errors.ts'
import { parseChecksums } from '../../../src/plan/checksums.ts'
import { digestsFrom } from '../../../src/plan/digests.ts'
import { noAssetCache } from '../../../src/tools/asset-cache.ts'
import type { InstallOptions, InstallRuntime } from '../../../src/tools/install.ts'
import { folderToolStore } from '../../../src/tools/tool-store.ts'
import { fakeClock } from '../../support/clock.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'
import { recordingLog } from '../../support/log.ts'

export const versions = {
  kind: 'v0.33.0',
  kubectl: 'v1.34.3',
  ko: 'v0.19.1',
  helm: 'v3.19.2',
  chainsaw: 'v0.2.15',
}

export const paths = {
  kind: 'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64',
  kubectl: 'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl',
  ko: 'github.com/ko-build/ko/releases/download/v0.19.1/ko_0.19.1_Linux_x86_64.tar.gz',
  helm: 'get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz',
  chainsaw: 'github.com/kyverno/chainsaw/releases/download/v0.2.15/chainsaw_linux_amd64.tar.gz',
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

export let folder: string

export let assets: Record<keyof typeof paths, Uint8Array>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'setup-kro-install-'))
  assets = {
    kind: Buffer.from('#!/bin/sh\necho kind\n'),
    kubectl: Buffer.from('#!/bin/sh\necho kubectl\n'),
    ko: await archive('ko', '#!/bin/sh\necho ko\n'),
    helm: await archive('linux-amd64/helm', '#!/bin/sh\necho helm\n'),
    chainsaw: await archive('chainsaw', '#!/bin/sh\necho chainsaw\n'),
  }
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A tar.gz as the projects pack theirs: the binary, and a file that is not needed. */
export async function archive(member: string, content: string): Promise<Uint8Array> {
  const root = mkdtempSync(join(folder, 'pack-'))
  if (member.includes('/')) mkdirSync(join(root, 'linux-amd64'))
  writeFileSync(join(root, member), content)
  writeFileSync(join(root, 'README.md'), 'read me')
  const file = join(root, 'out.tar.gz')
  await runProcess({ tool: 'tar', args: ['-czf', file, '-C', root, member, 'README.md'], timeoutSeconds: 60 })
  return readFileSync(file)
}

/** The real thing but for the web and the clock: digests of the assets at hand are what the user vouches for. */
export function setUp(
  web: Record<string, FakeAnswer | FakeAnswer[]>,
  overrides: Partial<InstallOptions> = {},
) {
  const lines = Object.entries(paths).map(
    ([name, path]) => `${sha256(assets[name as keyof typeof paths])}  ${path}`,
  )
  const options: InstallOptions = {
    platform: { os: 'linux', arch: 'amd64' },
    mirror: null,
    digests: digestsFrom(parseChecksums(lines.join('\n'), 'checksums'), {}),
    ...overrides,
  }
  const http = fakeHttp(web)
  const clock = fakeClock()
  const log = recordingLog()
  const path: string[] = []
  const runtime: InstallRuntime = {
    http,
    clock,
    log,
    run: runProcess,
    store: folderToolStore(join(folder, 'store')),
    cache: noAssetCache,
    temporary: join(folder, 'work'),
    addPath: (added) => path.push(added),
  }
  return { options, runtime, http, clock, log, path }
}

export function allAssets(base = 'https://'): Record<string, FakeAnswer> {
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [
      `${base}${path}`,
      { body: assets[name as keyof typeof paths] },
    ]),
  )
}

export async function failureOf(promise: Promise<unknown>): Promise<SetupError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof SetupError) return error
    throw error
  }
  throw new Error('it did not fail')
}

export function filesBelow(root: string): string[] {
  return existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => e.name)
    : []
}
