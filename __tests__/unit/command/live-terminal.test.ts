import { describe, expect, test } from '@jest/globals'
import { canShowLive, LiveTerminal } from '../../../src/command/live-terminal.ts'
import { terminalLog } from '../../../src/command/terminal-log.ts'
import { screen } from '../../support/screen.ts'
import { fakeTimers } from '../../support/timers.ts'

const quiet = { detail: () => '' }

function live(columns = 60, rows = 24) {
  const terminal = screen(columns, rows)
  const timers = fakeTimers()
  let now = 0
  const pass = (seconds: number): void => {
    now += seconds
    timers.pass(seconds)
  }
  const shown = new LiveTerminal(
    terminal,
    { seconds: () => now },
    timers,
    (detail) => `\u001b[90m${detail}\u001b[39m`,
  )
  return { terminal, timers, pass, shown }
}

test('a running step has a line that tells its time, and none when it is done', () => {
  const { terminal, pass, shown, timers } = live()
  const ends = shown.begin({ title: 'create the cluster', ...quiet })
  expect(terminal.lines()).toEqual(['… create the cluster 0:00'])
  for (let quarter = 0; quarter < 8; quarter += 1) pass(0.25)
  expect(terminal.lines()).toEqual(['… create the cluster 0:02'])
  ends()
  expect(terminal.lines()).toEqual([''])
  shown.print('✓ create the cluster (2.0 s)')
  expect(terminal.lines()).toEqual(['✓ create the cluster (2.0 s)'])
  expect(timers.pending()).toEqual([])
  expect(terminal.unknown).toEqual([])
})

test('several at once: what is printed stays above them, in order', () => {
  const { terminal, pass, shown } = live()
  let printed = 'Preparing nodes'
  shown.print('first')
  const cluster = shown.begin({ title: 'create the cluster', detail: () => printed })
  pass(1)
  const build = shown.begin({ title: 'build kro', ...quiet })
  shown.print('warning: little disk')
  expect(terminal.lines()).toEqual([
    'first',
    'warning: little disk',
    '… create the cluster 0:01 Preparing nodes',
    '… build kro 0:00',
  ])
  printed = 'Starting control-plane'
  pass(0.25)
  cluster()
  shown.print('✓ create the cluster (1.3 s)')
  expect(terminal.lines().slice(1)).toEqual([
    'warning: little disk',
    '✓ create the cluster (1.3 s)',
    '… build kro 0:00',
  ])
  build()
  // To end it again changes nothing.
  build()
  expect(terminal.lines()).toHaveLength(3)
})

test('nothing is written while nothing changes', () => {
  const { terminal, pass, shown } = live()
  const written: string[] = []
  const write = terminal.write
  terminal.write = (text) => {
    written.push(text)
    write(text)
  }
  shown.begin({ title: 'build', ...quiet })
  pass(0.25)
  pass(0.25)
  expect(written).toHaveLength(1)
})

test('a terminal that is made smaller keeps everything that was printed', () => {
  const { terminal, pass, shown } = live(60)
  shown.print('a line that stays')
  shown.begin({ title: 'create the cluster', detail: () => 'Preparing nodes for it' })
  terminal.columns = 30
  pass(1)
  expect(terminal.lines()).toEqual(['a line that stays', '… create the cluster 0:01'])
})

test('the lines are taken away when the process ends', () => {
  const { terminal, shown, timers } = live()
  shown.print('a line that stays')
  shown.begin({ title: 'build', ...quiet })
  shown.clear()
  expect(terminal.lines()).toEqual(['a line that stays'])
  expect(timers.pending()).toEqual([])
})

test.each<[string, boolean, boolean, NodeJS.ProcessEnv]>([
  ['a terminal', true, true, { TERM: 'xterm' }],
  ['a terminal without colours', true, true, { NO_COLOR: '1' }],
  ['CI=false', true, true, { CI: 'false' }],
  ['a pipe', false, false, {}],
  ['a terminal that can do nothing', false, true, { TERM: 'dumb' }],
  ['CI', false, true, { CI: 'true' }],
  ['GitHub Actions', false, true, { GITHUB_ACTIONS: 'true' }],
])('%s: lines that are taken back: %s', (_, expected, isTTY, env) => {
  expect(canShowLive({ isTTY, write: () => undefined }, env)).toBe(expected)
})

describe('the log of the command line', () => {
  const outside = (ends: (() => void)[] = []) => ({
    clock: { seconds: () => 0 },
    timers: fakeTimers(),
    onEnd: (listener: () => void) => void ends.push(listener),
  })

  test('shows running steps below what it prints, and takes them away at the end', () => {
    const terminal = screen(60)
    const ends: (() => void)[] = []
    const log = terminalLog(terminal, {}, outside(ends))
    log.begins?.({ title: 'build', detail: () => 'go: downloading' })
    log.info('✓ done')
    log.block('kind', 'one\ntwo')
    expect(terminal.lines()).toEqual(['✓ done', '── kind', '  one', '  two', '… build 0:00 go: downloading'])
    for (const end of ends) end()
    expect(terminal.lines()).toEqual(['✓ done', '── kind', '  one', '  two'])
  })

  test('has no lines that are taken back in CI, and no colours under TERM=dumb or NO_COLOR', () => {
    const written: string[] = []
    const stream = { isTTY: true, write: (text: string) => written.push(text) }
    for (const env of [{ CI: '1', NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const log = terminalLog(stream, env, outside())
      expect(log.begins).toBeUndefined()
      log.info('✓ done')
    }
    expect(written).toEqual(['✓ done\n', '✓ done\n'])
  })
})
