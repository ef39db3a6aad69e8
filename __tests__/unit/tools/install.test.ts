import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runProcess } from '../../../src/adapters/process.ts'
import { formatError, SetupError } from '../../../src/errors.ts'
import { parseChecksums } from '../../../src/plan/checksums.ts'
import { digestsFrom } from '../../../src/plan/digests.ts'
import { type AssetCache, noAssetCache } from '../../../src/tools/asset-cache.ts'
import { type InstallOptions, type InstallRuntime, installTools } from '../../../src/tools/install.ts'
import { keptArchive } from '../../../src/tools/tool-cache-lookup.ts'
import { folderToolStore, type ToolStore } from '../../../src/tools/tool-store.ts'
import { fakeClock } from '../../support/clock.ts'
import { type FakeAnswer, fakeHttp } from '../../support/http.ts'
import { recordingLog } from '../../support/log.ts'

const versions = { kind: 'v0.33.0', kubectl: 'v1.34.3', ko: 'v0.19.1', helm: 'v3.19.2', chainsaw: 'v0.2.15' }
const paths = {
  kind: 'github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64',
  kubectl: 'dl.k8s.io/release/v1.34.3/bin/linux/amd64/kubectl',
  ko: 'github.com/ko-build/ko/releases/download/v0.19.1/ko_0.19.1_Linux_x86_64.tar.gz',
  helm: 'get.helm.sh/helm-v3.19.2-linux-amd64.tar.gz',
  chainsaw: 'github.com/kyverno/chainsaw/releases/download/v0.2.15/chainsaw_linux_amd64.tar.gz',
}
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

let folder: string
let assets: Record<keyof typeof paths, Uint8Array>

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

/** A tar.gz as the projects pack theirs: the binary, and a file that nobody needs. */
async function archive(member: string, content: string): Promise<Uint8Array> {
  const root = mkdtempSync(join(folder, 'pack-'))
  if (member.includes('/')) mkdirSync(join(root, 'linux-amd64'))
  writeFileSync(join(root, member), content)
  writeFileSync(join(root, 'README.md'), 'read me')
  const file = join(root, 'out.tar.gz')
  await runProcess({ tool: 'tar', args: ['-czf', file, '-C', root, member, 'README.md'], timeoutSeconds: 60 })
  return readFileSync(file)
}

/** The real thing but for the web and the clock: digests of the assets at hand are what the user vouches for. */
function setUp(web: Record<string, FakeAnswer | FakeAnswer[]>, overrides: Partial<InstallOptions> = {}) {
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

function allAssets(base = 'https://'): Record<string, FakeAnswer> {
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [
      `${base}${path}`,
      { body: assets[name as keyof typeof paths] },
    ]),
  )
}

async function failureOf(promise: Promise<unknown>): Promise<SetupError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof SetupError) return error
    throw error
  }
  throw new Error('it did not fail')
}

function filesBelow(root: string): string[] {
  return existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => e.name)
    : []
}

describe('installTools', () => {
  test('downloads, unpacks, makes executable and puts on PATH, in the order asked', async () => {
    const { options, runtime, path } = setUp(allAssets())
    const installed = await installTools(
      ['kind', 'kubectl', 'ko', 'helm', 'chainsaw'],
      versions,
      options,
      runtime,
    )
    expect(installed.map(({ name, from }) => [name, from])).toEqual([
      ['kind', 'download'],
      ['kubectl', 'download'],
      ['ko', 'download'],
      ['helm', 'download'],
      ['chainsaw', 'download'],
    ])
    expect(path).toEqual(installed.map((tool) => tool.dir))
    for (const tool of installed) {
      const ran = await runProcess({ tool: tool.path, args: [], timeoutSeconds: 60 })
      expect(ran.stdout).toBe(`${tool.name}\n`)
      expect(tool).toMatchObject({
        asset: paths[tool.name],
        sha256: sha256(assets[tool.name]),
        version: versions[tool.name],
      })
    }
    expect(filesBelow(join(folder, 'work'))).toEqual([])
  })

  test('finds the second time what it installed the first', async () => {
    const first = setUp(allAssets())
    await installTools(['helm', 'kind'], versions, first.options, first.runtime)
    const second = setUp({})
    const installed = await installTools(['helm', 'kind'], versions, second.options, second.runtime)
    expect(installed.map((tool) => tool.from)).toEqual(['tool-cache', 'tool-cache'])
    expect(second.http.asked).toEqual([])
  })

  test('does not use what was stored under another digest', async () => {
    const first = setUp(allAssets())
    await installTools(['kind'], versions, first.options, first.runtime)
    assets.kind = Buffer.from('#!/bin/sh\necho another build\n')
    const second = setUp(allAssets())
    const [kind] = await installTools(['kind'], versions, second.options, second.runtime)
    expect(kind?.from).toBe('download')
    expect(readFileSync(kind?.path ?? '', 'utf8')).toContain('another build')
  })

  test.each(['kind', 'helm'] as const)(
    'installs %s again where the copy in the tool-cache is damaged',
    async (name) => {
      const first = setUp(allAssets())
      const [installed] = await installTools([name], versions, first.options, first.runtime)
      chmodSync(installed?.path ?? '', 0o755)
      writeFileSync(installed?.path ?? '', '#!/bin/sh\necho tampered\n')
      const second = setUp(allAssets())
      const [again] = await installTools([name], versions, second.options, second.runtime)
      expect(again?.from).toBe('download')
      expect(readFileSync(again?.path ?? '', 'utf8')).toBe(`#!/bin/sh\necho ${name}\n`)
      expect(second.log.lines.join('\n')).not.toContain('(tool-cache')
    },
  )

  /** What somebody who can write to the tool-cache may put there, instead of the binary. */
  const poisons: [string, 'kind' | 'helm', (dir: string, tool: string) => Promise<void> | void][] = [
    ['a binary and a note of its digest', 'helm', (dir, tool) => replaceBinary(dir, tool)],
    [
      'a binary and an archive that has it',
      'helm',
      async (dir, tool) => {
        replaceBinary(dir, tool)
        writeFileSync(join(dir, keptArchive), await archive('linux-amd64/helm', '#!/bin/sh\necho evil\n'))
      },
    ],
    [
      'a binary, and an archive that is a link to the right one',
      'helm',
      (dir, tool) => {
        replaceBinary(dir, tool)
        renameSync(join(dir, keptArchive), join(folder, 'elsewhere'))
        symlinkSync(join(folder, 'elsewhere'), join(dir, keptArchive))
      },
    ],
    [
      'a link to the right binary',
      'kind',
      (dir, tool) => {
        renameSync(join(dir, tool), join(folder, 'elsewhere'))
        symlinkSync(join(folder, 'elsewhere'), join(dir, tool))
      },
    ],
    ['no archive', 'helm', (dir) => rmSync(join(dir, keptArchive))],
  ]
  test.each(poisons)('a tool-cache with %s is not trusted (%s)', async (_, name, poison) => {
    const first = setUp(allAssets())
    const [installed] = await installTools([name], versions, first.options, first.runtime)
    await poison(installed?.dir ?? '', name)
    const second = setUp(allAssets())
    const [again] = await installTools([name], versions, second.options, second.runtime)
    expect(again?.from).toBe('download')
    expect((await runProcess({ tool: again?.path ?? '', args: [], timeoutSeconds: 30 })).stdout).toBe(
      `${name}\n`,
    )
    expect(second.log.lines.join('\n')).not.toContain('(tool-cache')
  })

  function replaceBinary(dir: string, tool: string): void {
    const evil = '#!/bin/sh\necho evil\n'
    writeFileSync(join(dir, tool), evil)
    writeFileSync(join(dir, '.sha256'), `${sha256(evil)}  ${tool}\n`)
  }

  test('what another process puts into the store in the meantime is not used', async () => {
    const { options, runtime, path } = setUp(allAssets())
    const store: ToolStore = {
      ...runtime.store,
      keep: async (...entry) => {
        const dir = await runtime.store.keep(...entry)
        replaceBinary(dir, 'helm')
        return dir
      },
    }
    const failure = await failureOf(installTools(['helm'], versions, options, { ...runtime, store }))
    expect(failure.message).toMatch(
      /^helm v3\.19\.2: \S+\/helm is not the binary that was just installed there/,
    )
    expect(path).toEqual([])
  })

  test('a file that is not verified yet is in a private folder', async () => {
    const { options, runtime } = setUp(allAssets())
    const modes: [string, number][] = []
    const run: typeof runtime.run = (command) => {
      const archivePath = command.args[1] ?? ''
      for (let path = archivePath; path !== runtime.temporary; path = dirname(path))
        modes.push([relative(runtime.temporary, path), statSync(path).mode & 0o077])
      return runProcess(command)
    }
    await installTools(['helm'], versions, options, { ...runtime, run })
    expect(modes.length).toBeGreaterThan(1)
    expect(modes.filter(([, mode]) => mode !== 0)).toEqual([])
    expect(modes.at(-1)?.[0]).toMatch(/^setup-kro-tools-\w{6}$/)
    expect(readdirSync(runtime.temporary)).toEqual([])
  })

  test('asks a mirror for host/path below its base URL', async () => {
    const { options, runtime, http } = setUp(allAssets('http://mirror.local/files/'), {
      mirror: 'http://mirror.local/files/',
    })
    await installTools(['kubectl'], versions, options, runtime)
    expect(http.asked).toEqual([`http://mirror.local/files/${paths.kubectl}`])
  })

  test('says that a checksum overrules the pin', async () => {
    const { options, runtime, log } = setUp(allAssets())
    await installTools(['kind'], versions, options, runtime)
    expect(log.lines.join('\n')).toContain(
      `kind v0.33.0: SHA-256 ${sha256(assets.kind)} of checksums is used, not the pinned aee6151561422756`,
    )
  })
})

describe('a wrong file', () => {
  test('is refused before it is unpacked or executable, and removed', async () => {
    const { options, runtime, path } = setUp({ [`https://${paths.kind}`]: { body: 'tampered' } })
    const failure = await failureOf(installTools(['kind'], versions, options, runtime))
    expect(failure.message).toContain('kind v0.33.0')
    expect(failure.message).toContain(`https://${paths.kind}`)
    expect(failure.message).toContain(`SHA-256 ${sha256('tampered')} (8 bytes, attempt 1)`)
    expect(failure.message).toContain(`expected ${sha256(assets.kind)} from checksums`)
    expect(failure.hint).toContain('add its digest to checksums')
    expect(path).toEqual([])
    expect(filesBelow(join(folder, 'work'))).toEqual([])
    expect(filesBelow(join(folder, 'store'))).toEqual([])
  })

  test('against the embedded pins too', async () => {
    const { options, runtime } = setUp(allAssets(), {
      digests: digestsFrom(parseChecksums('', 'checksums'), {}),
    })
    const failure = await failureOf(installTools(['ko'], versions, options, runtime))
    expect(failure.message).toContain(
      'expected 635ac6ea3fd376c935fee597fbb29ab2c2449f49ef1655085fe3aa9c25fed7a5 from the embedded pins',
    )
  })

  test('that is a web page gets another hint', async () => {
    const { options, runtime } = setUp({ [`https://${paths.ko}`]: { body: '\n<html>Log in</html>' } })
    expect((await failureOf(installTools(['ko'], versions, options, runtime))).hint).toContain('web page')
  })

  test('of the Actions cache is not used: it is downloaded', async () => {
    const { options, runtime, log } = setUp(allAssets())
    const poisoned: AssetCache = {
      restore: async (_key, file) => {
        writeFileSync(file, 'poisoned')
        return true
      },
      save: async () => undefined,
    }
    const [kind] = await installTools(['kind'], versions, options, { ...runtime, cache: poisoned })
    expect(kind?.from).toBe('download')
    expect(readFileSync(kind?.path ?? '', 'utf8')).toContain('echo kind')
    expect(log.lines.filter((line) => line.startsWith('warning'))[0]).toContain(sha256('poisoned'))
  })
})

describe('the Actions cache', () => {
  test('is filled by one job and used by the next, under a key with version, platform and digest', async () => {
    const kept = new Map<string, Uint8Array>()
    const cache: AssetCache = {
      restore: async (key, file) => {
        const data = kept.get(key)
        if (data !== undefined) writeFileSync(file, data)
        return data !== undefined
      },
      save: async (key, file) => {
        kept.set(key, readFileSync(file))
      },
    }
    const first = setUp(allAssets())
    await installTools(['helm'], versions, first.options, { ...first.runtime, cache })
    expect([...kept.keys()]).toEqual([`setup-kro-helm-3.19.2-linux-amd64-${sha256(assets.helm)}`])
    const second = setUp({})
    const store = folderToolStore(join(folder, 'another machine'))
    const [helm] = await installTools(['helm'], versions, second.options, { ...second.runtime, cache, store })
    expect(helm?.from).toBe('cache')
    expect(statSync(helm?.path ?? '').mode & 0o111).toBe(0o111)
  })
})

describe('several failures', () => {
  test('are reported together, and nothing is put on PATH', async () => {
    const web = {
      ...allAssets(),
      [`https://${paths.ko}`]: { status: 403 },
      [`https://${paths.kind}`]: { body: 'x' },
    }
    const { options, runtime, path } = setUp(web)
    const failure = await failureOf(
      installTools(['kind', 'kubectl', 'ko', 'helm'], versions, options, runtime),
    )
    expect(failure.message).toMatch(
      /^2 of 4 tools could not be installed:\n- kind v0\.33\.0: .*\n- ko v0\.19\.1: .*HTTP 403$/,
    )
    expect(path).toEqual([])
    expect(formatError(failure).match(/what to do/g)).toHaveLength(1)
  })

  test('an archive without the binary', async () => {
    assets.helm = await archive('ko', 'not helm')
    const { options, runtime } = setUp(allAssets())
    expect((await failureOf(installTools(['helm'], versions, options, runtime))).message).toContain(
      "helm v3.19.2: 'linux-amd64/helm' could not be taken out of helm-v3.19.2-linux-amd64.tar.gz",
    )
  })
})
