import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actionsHost } from '../../../src/adapters/workflow-host.ts'
import { workflowLog } from '../../../src/adapters/workflow-log.ts'
import { withoutControls } from '../../../src/model/escape.ts'
import { standardOutputOf } from '../../support/output.ts'
import { hostileFragments, runnerCommands } from '../../support/runner-commands.ts'

const hostile = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostileFragments) }, fc.string({ unit: 'binary' })),
  )
  .map((parts) => parts.join(''))

const commandsOf = (print: () => void): string[] =>
  runnerCommands(standardOutputOf(print)).map(({ name }) => name)

const forms = [
  '##[add-mask]e',
  '  ##[set-output name=kubeconfig;]/evil',
  'foo ##[stop-commands]never',
  '::add-mask::e',
  '\u00a0\t::stop-commands::never',
  '\u0085::add-mask::x',
  'bad\r::add-mask::x',
  '✗ get (0.0 s): module not found: bad\r::add-mask::x ##[add-mask]y',
]

test('the fake runner knows every form', () => {
  for (const text of forms) expect(runnerCommands(text)).not.toEqual([])
})

test.each([
  ...forms,
  // One that appears when what is in it is taken out.
  '#\u0001#[add-mask]x',
  ':\u001b[31m:add-mask::x',
  '\u001b]0;title\u0007::add-mask::x',
  'bad\u2028::add-mask::x',
])('a line %j of a tool is not a command to the runner', (text) => {
  expect(commandsOf(() => workflowLog.info(text))).toEqual([])
  expect(commandsOf(() => workflowLog.block(text, text))).toEqual(['group', 'endgroup'])
})

test('whatever a text is made of, the commands are ours alone', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(commandsOf(() => workflowLog.info(text))).toEqual([])
      expect(commandsOf(() => workflowLog.warning(text))).toEqual(['warning'])
      expect(commandsOf(() => workflowLog.error(text))).toEqual(['error'])
      expect(commandsOf(() => workflowLog.debug(text))).toEqual(['debug'])
      expect(commandsOf(() => workflowLog.block(text, text))).toEqual(['group', 'endgroup'])
      // What a command says goes to the log, where the page of GitHub reads it once more.
      for (const level of ['warning', 'error', 'debug'] as const) {
        const [only] = runnerCommands(standardOutputOf(() => workflowLog[level](text)))
        expect(runnerCommands(only?.data ?? '')).toEqual([])
        expect(only?.data).toBe(withoutControls(only?.data ?? ''))
      }
    }),
    { numRuns: 300 },
  )
})

test('an annotation has the properties that we give it, whatever its title, file and message are', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, file, message) => {
      const output = standardOutputOf(() =>
        actionsHost.annotate({
          level: 'warning',
          title: `t${title}`,
          file: `f${file}`,
          message,
          startLine: 7,
        }),
      )
      const [only, ...more] = runnerCommands(output)
      expect([only?.name, more]).toEqual(['warning', []])
      expect(Object.keys(only?.properties ?? {})).toEqual(['title', 'file', 'line'])
      expect(only?.properties.line).toBe('7')
      for (const shown of [only?.properties.title, only?.properties.file, only?.data])
        expect(shown).toBe(withoutControls(shown ?? ''))
      // The runner writes the message to the log, where the page of GitHub reads it once more.
      expect(runnerCommands(only?.data ?? '')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('what a person reads stays as it is', () => {
  const text = 'pod a::b\n\tindented 100 % [x] # y'
  expect(standardOutputOf(() => workflowLog.info(text))).toBe(`${text}\n`)
  expect(runnerCommands(standardOutputOf(() => workflowLog.warning(text)))[0]?.data).toBe(text)
})
