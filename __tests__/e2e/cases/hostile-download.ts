import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ToolName } from '../../../src/plan/assets.ts'
import { fakeAssets } from '../../support/fake-assets.ts'
import { type Behaviour, hostileMirror } from '../../support/hostile-mirror.ts'
import type { Case } from '../case.ts'

/** What the server does for each tool, and what is said of it. */
const answers: Record<ToolName, [Behaviour, RegExp | null]> = {
  kind: ['headerdrip', /failed after 2 attempts: timed out: no answer for 30 s/],
  kubectl: ['endless', /failed after 1 attempt: \d+\.\d MB came and more was to come/],
  ko: ['body404drip', /failed after 1 attempt: HTTP 404/],
  helm: ['right', null],
  chainsaw: ['right', null],
}

export const hostileDownload: Case = {
  name: 'hostile-download',
  shows:
    'headers that never end, a body that never ends, an error that never ends: each is named, the command ends',
  clusters: [],
  async run(sandbox, checks) {
    const mark = join(sandbox.folder, 'a-tool-was-run')
    const temporary = join(sandbox.folder, 'tmp')
    const sums = join(sandbox.folder, 'checksums.txt')
    mkdirSync(temporary)
    const { assets, checksums } = await fakeAssets(sandbox.folder, mark)
    writeFileSync(sums, checksums)
    const mirror = await hostileMirror(assets, (tool) => answers[tool][0])
    try {
      const out = join(sandbox.folder, 'report')
      const { code, said, seconds } = await sandbox.command(
        ['up', '--cluster', 'none', '--download-mirror', mirror.url, '--checksums', sums, '--out', out],
        { env: { TMPDIR: temporary } },
      )
      await checks.that('the command ends within 180 s, although the servers would go on', () => {
        assert.equal(code, 1, said)
        assert.ok(seconds <= 180, `it took ${seconds} s`)
      })
      await checks.that('each of the three tools is named with its URL, its cause and its attempts', () => {
        assert.match(said, /3 of 4 tools could not be installed/)
        for (const { tool, what, path } of assets) {
          const [, cause] = answers[tool]
          const line = said.split('\n').find((one) => one.startsWith(`- ${what}: `)) ?? ''
          if (cause === null) assert.equal(line, '')
          else {
            assert.match(line, cause)
            assert.ok(line.includes(` ${mirror.url}/${path} `), line)
          }
        }
      })
      await checks.that('no tool was run, and nothing of them is left', () => {
        assert.equal(existsSync(mark), false)
        assert.deepEqual(readdirSync(temporary), [])
      })
    } finally {
      mirror.close()
    }
  },
}
