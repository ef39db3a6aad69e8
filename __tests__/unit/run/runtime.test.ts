import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { actionsHost } from '../../../src/adapters/workflow-host.ts'
import { temporaryFolder } from '../../support/folder.ts'

const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const
const before = { ...process.env }
let folder = ''

beforeEach(() => {
  folder = temporaryFolder()
  for (const name of names) {
    process.env[name] = join(folder, name)
    writeFileSync(join(folder, name), '')
  }
})

afterEach(() => {
  for (const name of [...names, 'PATH', 'SETUP_KRO_TEST'])
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
})

/** What the runner takes from such a file: `name<<word`, the value, the word. */
function valuesIn(name: (typeof names)[number]): Record<string, string> {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  const values: Record<string, string> = {}
  for (let line = lines.shift(); line; line = lines.shift()) {
    const [key = '', word] = line.split('<<')
    const end = lines.indexOf(word ?? '')
    values[key] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return values
}

const hostile = '/a\u001b[2J\u202e\nEOF\nkubeconfig<<ghadelimiter\n/forged\nghadelimiter\n::add-mask::e'

test('an output and a variable have one line, which shows all that is in it', async () => {
  const { output, exportVariable } = await actionsHost.files()
  output('image', hostile)
  exportVariable('SETUP_KRO_TEST', hostile)
  const shown = '/a‹U+202E› EOF kubeconfig<<ghadelimiter /forged ghadelimiter ::add-mask::e'
  expect(valuesIn('GITHUB_OUTPUT')).toEqual({ image: shown })
  expect(valuesIn('GITHUB_ENV')).toEqual({ SETUP_KRO_TEST: shown })
})

test('a folder adds one line to PATH', async () => {
  const { addPath } = await actionsHost.files()
  addPath('/tools\n/forged')
  expect(readFileSync(join(folder, 'GITHUB_PATH'), 'utf8')).toBe('/tools /forged\n')
})

test('state comes back as it was, whatever is in it', async () => {
  const { saveState } = await actionsHost.files()
  saveState('session', hostile)
  expect(valuesIn('GITHUB_STATE')).toEqual({ session: hostile })
})
