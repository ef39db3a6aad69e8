import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { terminalLog } from '../../../src/command/terminal-log.ts'
import { fakeTimers } from '../../support/timers.ts'

function logTo(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const stream = Object.assign(new PassThrough(), { isTTY })
  const outside = { clock: { seconds: () => 0 }, timers: fakeTimers(), onEnd: () => undefined }
  const log = terminalLog(stream as unknown as NodeJS.WriteStream, env, outside)
  return { log, text: () => String(stream.read() ?? '') }
}

test('plain lines where there is no terminal', () => {
  const { log, text } = logTo(false)
  log.info('✓ created (1.0 s)')
  log.info('')
  log.warning('little disk')
  log.error('it failed')
  log.debug('not seen')
  log.block('kind', 'one\ntwo')
  expect(text()).toBe('✓ created (1.0 s)\n\nwarning: little disk\nerror: it failed\n── kind\n  one\n  two\n')
})

test('coloured marks where there is one, unless NO_COLOR asks for none', () => {
  const coloured = logTo(true)
  coloured.log.info('✗ it failed')
  expect(coloured.text()).toBe('\u001b[31m✗\u001b[39m it failed\n')
  const plain = logTo(true, { NO_COLOR: '1' })
  plain.log.info('✗ it failed')
  expect(plain.text()).toBe('✗ it failed\n')
})

test('SETUP_KRO_DEBUG shows the rest', () => {
  const { log, text } = logTo(false, { SETUP_KRO_DEBUG: '1' })
  log.debug('seen')
  expect(text()).toBe('seen\n')
})

const esc = '\u001b'

test.each(['info', 'warning', 'error', 'debug'] as const)(
  '%s: text of a tool has no control sequence, our colours have',
  (level) => {
    const { log, text } = logTo(true, { SETUP_KRO_DEBUG: '1' })
    log[level](
      `✓ ${esc}]52;c;ZXZpbA==\u0007${esc}[2J${esc}]0;x${esc}\\all\u009b1A \u202egood\n##[add-mask]e\r::add-mask::e`,
    )
    const shown = text()
    expect(shown).toContain('all ‹U+202E›good\n## [add-mask]e\n: :add-mask::e')
    expect(shown.replace(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).not.toContain(esc)
    expect(shown).toContain(`${esc}[`)
  },
)

test('a block: its title has one line, and nothing of either is for the terminal or a runner', () => {
  const { log, text } = logTo(false)
  log.block(`kind${esc}[2J\nx`, `one${esc}[1A\r##[group]two`)
  expect(text()).toBe('── kind x\n  one\n  ## [group]two\n')
})
