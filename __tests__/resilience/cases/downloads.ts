import { ok } from 'node:assert/strict'
import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checks } from '../../support/checks.ts'
import { type FakeAssets, fakeAssets } from '../../support/fake-assets.ts'
import { type Behaviour, behaviourNames, hostileMirror } from '../../support/hostile-mirror.ts'
import { type Ended, runProcess } from '../../support/process.ts'
import type { Harness } from '../harness.ts'

/** Each tool that is not as it should be is named within so many seconds, and the process has ended. */
const namedWithinSeconds = 180
/** All that a run has on disk at any time. */
const mostMegabytes = 400

/** What is said of each tool; null: it is installed in the end. */
const causes: Record<Behaviour, RegExp | null> = {
  right: null,
  flaky503: null,
  resetonce: null,
  evil: /is not the expected file: SHA-256 [0-9a-f]{64} \(\d+ bytes, attempt 1\)/,
  html200: /is not the expected file: .*attempt 1\)/,
  empty: /is not the expected file: SHA-256 e3b0c442[0-9a-f]+ \(0 bytes, attempt 1\)/,
  truncated: /is not the expected file: .*attempt 1\)/,
  bitflip: /is not the expected file: .*attempt 1\)/,
  notfound: /failed after 1 attempt: HTTP 404/,
  forbidden: /failed after 1 attempt: HTTP 403/,
  redirectloop: /failed after 1 attempt: redirected more than 10 times/,
  hang: /failed after 2 attempts: timed out: no answer for 30 s/,
  drip: /failed after 2 attempts: timed out: \d+ bytes in the last \d+ s, less than 10 kB\/s/,
  headerdrip: /failed after 2 attempts: timed out: no answer for 30 s/,
  body404drip: /failed after 1 attempt: HTTP 404/,
  body404hang: /failed after 1 attempt: HTTP 404/,
  endless: /failed after 1 attempt: \d+\.\d MB came and more was to come/,
  retryAfter: /failed after \d attempts: HTTP 503, and the next one would not end within 150 s/,
  lengthTooLong: /failed after 5 attempts: aborted/,
  lengthTooShort: /is not the expected file: .*attempt 1\)/,
  lengthHuge: /failed after 1 attempt: the answer has 10000\.0 MB/,
  encoding: /is not the expected file: .*attempt 1\)/,
}

/** Servers that break, lie or never end, for all four tools at once. Needs no cluster. */
export async function downloads({ harness, checks }: { harness: Harness; checks: Checks }): Promise<void> {
  // One that fills the disk must not slow down those that measure time.
  const first: Behaviour[] = ['endless', 'lengthHuge']
  for (const name of first) await check(name, harness, checks)
  const rest = behaviourNames.filter((name) => !first.includes(name))
  const next = async (): Promise<void> => {
    for (let name = rest.shift(); name !== undefined; name = rest.shift()) await check(name, harness, checks)
  }
  await Promise.all(Array.from({ length: 6 }, next))
}

async function check(name: Behaviour, harness: Harness, checks: Checks): Promise<void> {
  const folder = join(harness.scratch, 'downloads', name)
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const mark = join(folder, 'a-tool-was-run')
  const fakes = await fakeAssets(folder, mark)
  const mirror = await hostileMirror(fakes.assets, () => name)
  try {
    const { ended, megabytes } = await install(folder, fakes, mirror.url, harness)
    const said = ended.stdout + ended.stderr
    const cause = causes[name]
    await checks.that(
      `${name}: ${cause ? 'each tool is named' : 'all are installed'} after ${ended.seconds.toFixed(0)} s, and the process ends`,
      () => {
        ok(ended.seconds <= namedWithinSeconds, `it took ${ended.seconds} s:\n${said}`)
        ok(ended.code === (cause ? 1 : 0), `exit code ${ended.code}:\n${said}`)
        for (const { what, path } of fakes.assets) {
          const expected = cause
            ? new RegExp(`^- ${escaped(what)}: .*${escaped(`${mirror.url}/${path}`)} ${cause.source}`, 'm')
            : new RegExp(`${escaped(what)}: ready after .* \\(download, SHA-256`)
          ok(expected.test(said), `nothing matches ${expected}:\n${said}`)
        }
      },
    )
    await checks.that(`${name}: nothing was run, at most ${megabytes.toFixed(0)} MB on disk`, () => {
      ok(!existsSync(mark), 'a tool was run')
      ok(megabytes <= mostMegabytes, `${megabytes} MB`)
      const left = files(join(folder, 'tmp'))
      ok(left.length === 0, `it left ${left.join(', ')}`)
      const installed = files(join(folder, 'cache')).filter((path) => /\/(kind|kubectl|ko|helm)$/.test(path))
      ok(installed.length === (cause ? 0 : 4), `in the tool cache: ${installed.join(', ')}`)
    })
  } finally {
    mirror.close()
  }
}

async function install(
  folder: string,
  { checksums }: FakeAssets,
  mirror: string,
  harness: Harness,
): Promise<{ ended: Ended; megabytes: number }> {
  writeFileSync(join(folder, 'checksums.txt'), checksums)
  const { SETUP_KRO_NODE_IMAGE: _, ...env } = harness.env
  let megabytes = 0
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, files(folder).reduce((sum, file) => sum + sizeOf(file), 0) / 1e6)
  }, 200)
  try {
    const args = ['up', '--cluster', 'none', '--diagnose', 'never', '--out', join(folder, 'report')]
    const given = ['--download-mirror', mirror, '--checksums', join(folder, 'checksums.txt')]
    const ended = await runProcess(process.execPath, [harness.cli, ...args, ...given], {
      env: {
        ...env,
        HOME: folder,
        XDG_CACHE_HOME: join(folder, 'cache'),
        TMPDIR: join(folder, 'tmp'),
        RUNNER_TEMP: '',
        RUNNER_TOOL_CACHE: '',
      },
      cwd: folder,
      timeoutSeconds: namedWithinSeconds + 60,
    })
    return { ended, megabytes }
  } finally {
    clearInterval(look)
  }
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Bytes; 0 where it was removed in the meantime. */
const sizeOf = (file: string): number => lstatSync(file, { throwIfNoEntry: false })?.size ?? 0

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
