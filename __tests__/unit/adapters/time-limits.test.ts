import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { inWords, type LongCommand, timeLimit, timeLimits } from '../../../src/adapters/time-limits.ts'
import { CommandError } from '../../../src/evidence/command-error.ts'
import { inputTable } from '../../../src/inputs/table.ts'
import { result } from '../../support/run.ts'

describe('the limit of a long command', () => {
  test.each([
    ['the usual wait', 180, 1200],
    ['a short wait, which is about gates', 20, 1200],
    ['a wait twice as long', 360, 2400],
    ['a wait of an hour', 3600, 24_000],
  ])('with %s', (_, wait, seconds) => {
    expect(timeLimit('ko-build', wait).timeoutSeconds).toBe(seconds)
  })

  test('the usual wait is the default of the input', () => {
    const minutes = Number(/^(\d+)m$/.exec(inputTable.wait.default)?.[1])
    expect(timeLimit('make', minutes * 60).timeoutSeconds).toBe(timeLimits.make.seconds)
    expect(timeLimit('make', minutes * 60 + 60).timeoutSeconds).toBeGreaterThan(timeLimits.make.seconds)
  })

  test('an error says which it was, what to look at, and how to get more time', () => {
    const command = { tool: '/tools/ko', args: ['build'], ...timeLimit('ko-build', 360) }
    const error = new CommandError(
      command,
      result('', null, { timedOut: true, seconds: 2400.2 }),
      (text) => text,
    )
    expect(error.message).toBe('/tools/ko build: killed after its time limit, 2400.2 s')
    expect(error.hint).toBe(
      `ko build has 40 minutes: ${timeLimits['ko-build'].advice}; if the machine is only slow, set the input wait to 12m, which doubles the limit`,
    )
  })

  test('for any other command the advice is to run it by hand; its own advice follows', () => {
    const command = { tool: 'docker', args: ['exec', 'n', 'true'], timeoutSeconds: 90 }
    const ended = result('', null, { timedOut: true, seconds: 90 })
    expect(new CommandError(command, ended, (text) => text, 'look at the node').hint).toBe(
      'it has 90 seconds in all: run it by hand to see whether it hangs or the machine is only slow; look at the node',
    )
  })

  test('a command that ended by itself gets no advice about time', () => {
    const command = { tool: 'ko', args: [], ...timeLimit('ko-build', 180) }
    expect(new CommandError(command, result('', 1), (text) => text).hint).toBeNull()
    expect(new CommandError(command, result('', 1), (text) => text, 'see above').hint).toBe('see above')
  })
})

test('docs/time-limits.md shows the table', () => {
  const page = readFileSync(new URL('../../../docs/time-limits.md', import.meta.url), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| command |'))
  const names = Object.keys(timeLimits) as LongCommand[]
  expect(rows).toEqual(
    names
      .map((name) => timeLimits[name])
      .map(({ what, seconds, advice }) => `| ${what} | ${inWords(seconds)} | ${advice} |`),
  )
})
