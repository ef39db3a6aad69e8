import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runProcess } from '../../../src/adapters/process.ts'
import type { AssetCache } from '../../../src/tools/asset-cache.ts'
import { installTools } from '../../../src/tools/install.ts'
import { keptArchive } from '../../../src/tools/tool-cache-lookup.ts'
import { folderToolStore, type ToolStore } from '../../../src/tools/tool-store.ts'
import {
  allAssets,
  archive,
  assets,
  failureOf,
  filesBelow,
  folder,
  paths,
  setUp,
  sha256,
  versions,
} from './release-assets.ts'

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
