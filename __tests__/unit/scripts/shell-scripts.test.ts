import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isShellScript } from '../../../scripts/shell-scripts.ts'

const text = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

test.each([
  ['lab/node24.sh', ''],
  ['.ci/run', '#!/usr/bin/env bash\nset -e\n'],
  ['bin/x', '#!/bin/sh\n'],
  ['bin/x', '#! /bin/dash -e\n'],
  ['bin/x', '#!/usr/bin/env -S bash -e\n'],
])('%s that begins with %j is one', (path, beginning) => {
  expect(isShellScript(path, beginning)).toBe(true)
})

test.each([
  ['src/entry/cli.ts', '#!/usr/bin/env node\n'],
  ['notes.md', 'Run it with:\n#!/bin/sh\n'],
  ['bin/x', '#!/usr/bin/fish\n'],
  ['bin/x', '#!/usr/bin/python3 sh\n'],
])('%s that begins with %j is none', (path, beginning) => {
  expect(isShellScript(path, beginning)).toBe(false)
})

test('npm run check has every gate of .ci/run that needs no lab', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
  const gates = [...text('.ci/run').matchAll(/^\s*(?:gate|run) [\w-]+ \d+ (npm (?:run [\w:-]+|test))/gm)].map(
    ([, command = '']) => command,
  )
  expect(gates).toEqual(expect.arrayContaining(['npm run lint', 'npm test', 'npm run lab']))
  const withoutLab = gates.filter((command) => !command.startsWith('npm run lab'))
  expect(scripts.check?.split(' && ').toSorted()).toEqual(withoutLab.toSorted())
})
