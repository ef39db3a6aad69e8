/**
 * Makes reports of broken report folders: fixtures with fields of the wrong type, missing, null, too large, nested deep,
 * cut off. Each has to be read, diagnosed and reported without an error.
 *
 *     npm run fuzz [-- --count 10000] [--seed N]
 *
 * The same seed gives the same folders. Closes with `N passed, N failed`; exit code 1 where one failed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { mutations } from '../__tests__/unit/mutations/mutation.ts'
import type { FuzzDone, FuzzWork } from './fuzz-worker.ts'

/** Seconds for one folder; whatever takes longer hangs. */
const longest = 30
/** Different faults that are shown. */
const faultsShown = 20

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error('fuzz: --count and --seed are whole numbers, --count at least 1')
  process.exit(2)
}
console.log(`fuzz: ${count} broken report folders, seed ${seed}`)

const folder = mkdtempSync(join(tmpdir(), 'setup-kro-fuzz-'))
const faults = new Map<string, FuzzDone[]>()
let next = 0
try {
  while (next < count) await runFrom(next)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const [fault, all] of [...faults].slice(0, faultsShown))
  console.log(`\n${all.length} ×, first at ${all[0]?.at} of seed ${seed}: ${fault}\n${shortened(all[0])}`)
const failed = [...faults.values()].flat().length
console.log(`${count - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** In a thread of its own, which can be ended where it hangs; the next one goes on behind that place. */
function runFrom(from: number): Promise<void> {
  const work: FuzzWork = { seed, from, count, folder }
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData: work,
    // Garbage of a report is collected before it fills the machine.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise((resolve, reject) => {
    const end = (): void => void worker.terminate().then(() => resolve())
    const hangs = (): void => {
      const mutation = mutations(seed, count)[next] ?? null
      take({ at: next, fault: `hangs: it did not end within ${longest} s`, mutation })
      end()
    }
    let timer = setTimeout(hangs, longest * 1000)
    const take = (done: FuzzDone): void => {
      next = done.at + 1
      if (done.fault !== null) faults.set(done.fault, [...(faults.get(done.fault) ?? []), done])
      if (next % 1000 === 0) console.log(`fuzz: ${next} of ${count}`)
    }
    worker.on('message', (done: FuzzDone) => {
      clearTimeout(timer)
      take(done)
      timer = setTimeout(hangs, longest * 1000)
    })
    worker.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function shortened(done: FuzzDone | undefined): string {
  return JSON.stringify(done?.mutation ?? null, (_, value: unknown) =>
    typeof value === 'string' && value.length > 100
      ? `${value.slice(0, 100)}… (${value.length} characters)`
      : value,
  )
}
