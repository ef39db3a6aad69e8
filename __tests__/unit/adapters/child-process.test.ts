import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { askChild, ChildTimeout } from '../../../src/adapters/child-process.ts'
import { formatError, InputError, SetupError } from '../../../src/errors.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { rejection } from '../../support/steps.ts'

/** Far more than any of these needs, on a machine that is busy too. */
const seconds = 60

const source = new URL('../../../src/', import.meta.url)

/** A module in a folder of its own. */
const moduleOf = (code: string): string => join(temporaryFolder({ 'child.mjs': code }), 'child.mjs')

const answering = (task: string): string =>
  moduleOf(`import { answerParent } from ${JSON.stringify(new URL('adapters/child-process.ts', source).href)}
    import { InputError, SetupError } from ${JSON.stringify(new URL('errors.ts', source).href)}
    await answerParent(${task})`)

test('the answer comes back as it was', async () => {
  const module = answering(`async ({ text }) => ({ text: text.toUpperCase(), nothing: null })`)
  expect(await askChild({ module, request: { text: 'äb' }, seconds })).toEqual({ text: 'ÄB', nothing: null })
})

test("an error has the child's words and its hint; faults of the input stay faults", async () => {
  const failing = answering(
    `async () => { throw new SetupError('x could not be written', { hint: 'free some space' }) }`,
  )
  const error = await rejection(askChild({ module: failing, request: {}, seconds }))
  expect(error).toBeInstanceOf(SetupError)
  expect(formatError(error)).toBe('x could not be written\nwhat to do: free some space')
  const refusing = answering(`async () => { throw new InputError(['a', 'b']) }`)
  const refused = await rejection(askChild({ module: refusing, request: {}, seconds }))
  expect(refused).toBeInstanceOf(InputError)
  expect((refused as InputError).faults).toEqual(['a', 'b'])
})

// The pattern is what hung the diagnosis of a job: while it is tried no timer of that thread fires.
test('a child whose thread is busy is ended at the deadline, and so is what it started', async () => {
  const folder = temporaryFolder()
  const module = moduleOf(`import { spawn } from 'node:child_process'
    import { writeFileSync } from 'node:fs'
    process.on('SIGTERM', () => undefined)
    process.once('message', ({ folder }) => {
      const tool = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
      writeFileSync(folder + '/pids', process.pid + ' ' + tool.pid)
      ;/^(a+)+$/.test('a'.repeat(100) + '!')
    })`)
  const pids = (): number[] => readFileSync(join(folder, 'pids'), 'utf8').split(' ').map(Number)
  // On a busy machine the child may not have come as far as the pattern.
  for (let limit = 0.5; !existsSync(join(folder, 'pids')); limit *= 2)
    expect(await rejection(askChild({ module, request: { folder }, seconds: limit }))).toBeInstanceOf(
      ChildTimeout,
    )
  const watched = process.platform === 'linux' ? pids() : pids().slice(0, 1)
  for (const pid of watched) await gone(pid)
})

test('a child that ends without a word is an error that says how', async () => {
  const leaving = moduleOf('process.exit(3)')
  const left = await rejection(askChild({ module: leaving, request: {}, seconds }))
  expect(left.message).toBe('its process was ended with exit code 3 before it had answered')
  const killed = moduleOf(`process.kill(process.pid, 'SIGKILL')`)
  const error = await rejection(askChild({ module: killed, request: {}, seconds }))
  expect(formatError(error)).toMatch(
    /ended by the signal SIGKILL before.*\nwhat to do: see whether .* memory/,
  )
})

/** Waits until a process has ended; one that its parent has not asked for yet counts as such. */
async function gone(pid: number): Promise<void> {
  const lives = (): boolean => {
    try {
      process.kill(pid, 0)
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
    } catch {
      return false
    }
  }
  for (let tries = 0; lives(); tries += 1) {
    if (tries === 500) throw new Error(`the process ${pid} goes on`)
    await new Promise((wake) => setTimeout(wake, 10))
  }
}
