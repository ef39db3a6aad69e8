import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeOutput } from '../../../src/adapters/workflow-output.ts'
import { hostileFragments, runnerCommands } from '../../support/runner-commands.ts'

function guarded() {
  const stream = new PassThrough()
  const undo = escapeOutput(stream as unknown as NodeJS.WriteStream)
  return { stream, undo, text: () => String(stream.read() ?? '') }
}

test('what a library prints is text, even if it comes in pieces', () => {
  const { stream, undo, text } = guarded()
  stream.write(Buffer.from('tar: #'))
  stream.write(Buffer.from('#[stop-'))
  stream.write(Buffer.from('commands]x: Cannot open\n:'))
  stream.write(':add-mask::e')
  stream.write('\r::add-mask::e\n')
  stream.write(Buffer.from('::error::from a tool\n'))
  stream.write('no line end')
  undo()
  const printed = text()
  expect(runnerCommands(printed)).toEqual([])
  expect(printed).toBe(
    'tar: ## [stop-commands]x: Cannot open\n: :add-mask::e\n: :add-mask::e\n: :error::from a tool\nno line end\n',
  )
})

test('characters of several bytes that come in pieces stay whole', () => {
  const { stream, undo, text } = guarded()
  const bytes = Buffer.from('grün ✓\n')
  for (const byte of bytes) stream.write(Buffer.from([byte]))
  undo()
  expect(text()).toBe('grün ✓\n')
})

test('commands of @actions/core are commands, on a line of their own', () => {
  const { stream, undo, text } = guarded()
  stream.write('begun')
  stream.write('::warning title=a%3Ab::it failed: ##[group]x%0A##[endgroup]\n')
  stream.write('::add-mask::secret\n')
  stream.write('::endgroup::\n')
  undo()
  const printed = text()
  expect(runnerCommands(printed).map(({ name }) => name)).toEqual(['warning', 'add-mask', 'endgroup'])
  expect(printed).toMatch(/^begun\n::warning title=a%3Ab::it failed: ## \[group\]x%0A## \[endgroup\]\n/)
})

test('a writer learns that its text was written', async () => {
  const { stream, undo } = guarded()
  await new Promise<void>((done) => stream.write('a\n', () => done()))
  await new Promise<void>((done) => stream.write('::debug::a\n', 'utf8', () => done()))
  undo()
})

test('whatever the pieces are, bytes are never a command', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...hostileFragments)), (pieces) => {
      const { stream, undo, text } = guarded()
      for (const piece of pieces) stream.write(Buffer.from(piece))
      undo()
      expect(runnerCommands(text())).toEqual([])
    }),
    { numRuns: 300 },
  )
})
