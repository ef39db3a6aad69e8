import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import * as own from '../../../src/adapters/workflow-commands.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { standardOutputOf } from '../../support/output.ts'

/** What both can do; a summary is written by `addSummary` here and by `core.summary` there. */
type Commands = Omit<typeof own, 'addSummary'>

const variables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
const changed = [...variables, 'PATH', 'SETUP_KRO_TEST', 'STATE_session']
const before = { ...process.env }
const { exitCode } = process

const reset = (): void => {
  process.exitCode = exitCode
  for (const name of changed)
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
}
beforeEach(() => {
  for (const name of variables) delete process.env[name]
})
afterEach(reset)

const texts = ['', 'plain', 'a: b, c', '100 %\r\nnext\n::error::x', 'grün ✓']

const calls: [string, (commands: Commands, text: string) => void][] = [
  ['info', ({ info }, text) => info(text)],
  ['debug', ({ debug }, text) => debug(text)],
  ['error', ({ error }, text) => error(text)],
  ['warning', ({ warning }, text) => warning(text)],
  ['notice', ({ notice }, text) => notice(text)],
  ['setFailed', ({ setFailed }, text) => setFailed(text)],
  [
    'startGroup',
    ({ startGroup, endGroup }, text) => {
      startGroup(text)
      endGroup()
    },
  ],
  ['error with no place', ({ error }, text) => error(text, {})],
  ['error with a title', ({ error }, text) => error('m', { title: text })],
  [
    'notice with all',
    ({ notice }, text) => notice(text, { title: text, file: text, startLine: 7, startColumn: 1 }),
  ],
  ['warning on line 0', ({ warning }) => warning('m', { startLine: 0, file: 'f' })],
]

/** All that a call does: what it prints, what it writes into the runner's files, what the process has afterwards. */
function effectsOf(call: (commands: Commands) => void, commands: Commands, withFiles: boolean) {
  reset()
  for (const name of variables) delete process.env[name]
  const files = withFiles
    ? variables.map((name) => [name, join(temporaryFolder({ [name]: '' }), name)] as const)
    : []
  for (const [name, file] of files) process.env[name] = file
  const printed = standardOutputOf(() => call(commands))
  const { PATH, SETUP_KRO_TEST } = process.env
  const written = files.map(([name, file]) => [
    name,
    readFileSync(file, 'utf8').replaceAll(/ghadelimiter_[\da-f-]{36}/g, 'ghadelimiter'),
  ])
  return { printed, written, PATH, SETUP_KRO_TEST, code: process.exitCode }
}

describe.each([
  ['the files of the runner', true],
  ['a runner without files', false],
])('with %s', (_, withFiles) => {
  test.each(calls)('%s does what @actions/core does', (_, call) => {
    for (const text of texts) {
      const effects = effectsOf((commands) => call(commands, text), own, withFiles)
      expect(effects).toEqual(effectsOf((commands) => call(commands, text), core, withFiles))
      // Each call says something, even of an empty text.
      expect(effects.printed + effects.written.map(([, line]) => line).join('')).not.toBe('')
    }
  })
})

test('whatever an annotation is made of, it is written as @actions/core writes it', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, fc.nat(), (message, title, file, startLine) => {
      const call = ({ warning }: Commands): void => warning(message, { title, file, startLine })
      expect(standardOutputOf(() => call(own))).toBe(standardOutputOf(() => call(core)))
    }),
    { numRuns: 200 },
  )
})

test('a state that was kept is found again, and another is empty', () => {
  process.env.STATE_session = '{}'
  expect([own.getState('session'), own.getState('other')]).toEqual([
    core.getState('session'),
    core.getState('other'),
  ])
  expect(own.getState('session')).toBe('{}')
})

describe('a summary', () => {
  const coreSummary = async (markdown: string): Promise<void> => {
    await core.summary.emptyBuffer().addRaw(markdown, true).write()
  }

  test('is appended, with a line end', async () => {
    const file = join(temporaryFolder({ summary: 'before\n' }), 'summary')
    process.env.GITHUB_STEP_SUMMARY = file
    await own.addSummary('## one')
    await own.addSummary('two\n')
    expect(readFileSync(file, 'utf8')).toBe('before\n## one\ntwo\n\n')
  })

  test('without a file of the runner: the same error', async () => {
    const error = await own.addSummary('x').then(String, String)
    expect(error).toMatch(/^Error: Unable to find environment variable for \$GITHUB_STEP_SUMMARY/)
    expect(error).toBe(await coreSummary('x').then(String, String))
  })

  test('in a file that is missing: the same error', async () => {
    process.env.GITHUB_STEP_SUMMARY = '/nonexistent/file'
    const error = await own.addSummary('x').then(String, String)
    expect(error).toMatch(/^Error: Unable to access summary file: '\/nonexistent\/file'/)
    expect(error).toBe(await coreSummary('x').then(String, String))
  })
})
