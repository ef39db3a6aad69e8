import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checks } from '../../support/checks.ts'
import { containersOf, removeClusters } from '../../support/containers.ts'
import { ActionJob, distOf } from '../action-job.ts'
import type { Harness } from '../harness.ts'

const cluster = 'res-hangs'
/** `diagnose-timeout`, and when the diagnosis is given up (src/run/explain-apart.ts, limitOf). */
const budgetSeconds = 5
const limitSeconds = 15
/** For the start of Node and for Docker to delete a node, which takes 9 s on a busy machine. */
const cleanupSeconds = 30

/** A pattern that takes longer than the age of the universe: no timer of its thread fires meanwhile. */
const hang = `/^(a+)+$/.test('a'.repeat(100)+'!');`

/** Functions of the bundle at whose beginning it is made to hang. */
const places = { 'a rule': 'function diagnose(', 'taking evidence': 'async function collectAll(' } as const

/**
 * A job fails in a step of the user's; in the post step the diagnosis is made to hang, in a copy of dist. It is given up
 * at its budget, and the cluster is deleted.
 */
export async function diagnosisHangs({
  harness,
  checks,
}: {
  harness: Harness
  checks: Checks
}): Promise<void> {
  try {
    for (const [name, place] of Object.entries(places)) await play(name, place, harness, checks)
  } finally {
    await removeClusters([cluster], harness.env)
  }
}

async function play(name: string, place: string, harness: Harness, checks: Checks): Promise<void> {
  const dist = hangingCopy(harness, name.replaceAll(' ', '-'), place)
  const job = new ActionJob(harness, {
    'cluster-name': cluster,
    install: 'none',
    'diagnose-timeout': `${budgetSeconds}s`,
  })
  const main = await job.step('main')
  if (main.code !== 0) throw new Error(`main ended with ${main.code}:\n${main.output}`)
  const nodes = await containersOf([cluster], harness.env)
  const post = await job.step('post', { dist, inputs: { 'job-status': 'failure' } })
  await checks.that(
    `${name} hangs: the post step ends in time (${post.seconds.toFixed(1)} s) and is green`,
    () => {
      equal(post.code, 0, post.output)
      ok(post.seconds >= budgetSeconds, `it did not hang: ${post.output}`)
      ok(post.seconds <= limitSeconds + cleanupSeconds, `it took ${post.seconds} s`)
    },
  )
  await checks.that(`${name} hangs: the cluster is deleted`, async () => {
    deepEqual(nodes, [`${cluster}-control-plane`])
    deepEqual(await containersOf([cluster], harness.env), [])
  })
  await checks.that(`${name} hangs: log and summary say that it was given up, and what to do`, () => {
    for (const text of [post.output, job.summary]) match(text, /the diagnosis was given up after 15 s/)
    match(post.output, /setup-kro analyze \S+ --diagnose-timeout 10m/)
    match(job.summary, /^## ❔ There is no diagnosis$/m)
  })
  await checks.that(`${name} hangs: no process of it goes on`, () => deepEqual(processesOf(dist), []))
}

/** dist with a function that hangs. */
function hangingCopy(harness: Harness, name: string, place: string): string {
  const dist = join(harness.scratch, `dist-${name}`)
  cpSync(distOf(harness), dist, { recursive: true })
  const bundle = join(dist, 'bundle')
  const file = readdirSync(bundle)
    .filter((one) => one.endsWith('.js'))
    .map((one) => join(bundle, one))
    .find((one) => readFileSync(one, 'utf8').includes(place))
  if (file === undefined) throw new Error(`no file of ${bundle} has ${place}`)
  const code = readFileSync(file, 'utf8')
  const body = code.indexOf('{', code.indexOf(')', code.indexOf(place)))
  writeFileSync(file, `${code.slice(0, body + 1)}${hang}${code.slice(body + 1)}`)
  return dist
}

/** Command lines of processes that run from a folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      } catch {
        return ''
      }
    })
    .filter((line) => line.includes(folder))
}
