import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { formatError } from '../../../src/errors.ts'
import { parseChecksums } from '../../../src/plan/checksums.ts'
import { digestsFrom } from '../../../src/plan/digests.ts'
import type { AssetCache } from '../../../src/tools/asset-cache.ts'
import { installTools } from '../../../src/tools/install.ts'
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
