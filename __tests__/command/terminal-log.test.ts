import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { terminalLog } from '../../src/command/terminal-log.ts'

function logTo(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const stream = Object.assign(new PassThrough(), { isTTY })
  const log = terminalLog(stream as unknown as NodeJS.WriteStream, env)
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
  expect(coloured.text()).toBe('\u001b[31m✗\u001b[0m it failed\n')
  const plain = logTo(true, { NO_COLOR: '1' })
  plain.log.info('✗ it failed')
  expect(plain.text()).toBe('✗ it failed\n')
})

test('SETUP_KRO_DEBUG shows the rest', () => {
  const { log, text } = logTo(false, { SETUP_KRO_DEBUG: '1' })
  log.debug('seen')
  expect(text()).toBe('seen\n')
})
