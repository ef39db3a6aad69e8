import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './row.ts'

/** Milliseconds of processor time, user and system, that a run of node takes; the least of five. */
function processorMilliseconds(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    // The shell's `times` prints its own times in the first line and those of its ended children in the second.
    const script = '"$@" >/dev/null 2>&1; times'
    const shell = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
      env,
      encoding: 'utf8',
    })
    const children = shell.stdout.trim().split('\n').at(-1) ?? ''
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, m, s]) => sum + (Number(m) * 60 + Number(s)) * 1000,
      0,
    )
  })
  return Math.min(...runs)
}

/** The input is refused by main as soon as it has read it: all that was loaded until then is start-up. */
const refused = { INPUT_WAIT: 'no duration' }

export const startup: Row = {
  name: 'startup',
  what: 'start of main until its first useful work',
  unit: 'ms CPU',
  ours: {
    name: 'dist/main',
    once: async () => processorMilliseconds([resolve('dist/main/index.js')], { ...process.env, ...refused }),
  },
  against: [
    {
      side: { name: 'node -e 0', once: async () => processorMilliseconds(['-e', '0'], process.env) },
      goal: 80,
      difference: true,
    },
  ],
}

export const archiveSize: Row = {
  name: 'archive',
  what: 'what a job downloads to get the action',
  unit: 'bytes',
  rounds: 1,
  ours: {
    name: 'git archive HEAD, gzip',
    once: async () =>
      gzipSync(spawnSync('git', ['archive', 'HEAD'], { maxBuffer: 512 * 2 ** 20 }).stdout).length,
  },
  against: [],
  limit: 2e6,
}
