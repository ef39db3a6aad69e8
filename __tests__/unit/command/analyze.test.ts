import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readArguments } from '../../../src/command/arguments.ts'
import { analyzeCommand } from '../../../src/command/commands.ts'
import { InputError } from '../../../src/errors.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { filesOfFixture } from '../../support/rule-fixtures.ts'
import { fakeRuntime } from '../../support/runtime.ts'
import { rejection } from '../../support/steps.ts'

const reports = ['diagnosis.json', 'index.html', 'summary.md']

async function analyze(...words: string[]): Promise<{ code: number; said: string }> {
  const { runtime, log } = fakeRuntime()
  const code = await analyzeCommand(readArguments(['analyze', ...words], {}), runtime)
  return { code, said: log.lines.join('\n') }
}

test('the reports are written into the folder itself, whatever stands in their place', async () => {
  const folder = temporaryFolder(filesOfFixture('rbac/binding-missing'))
  const mine = temporaryFolder({ '.bashrc': 'precious' })
  for (const name of reports) {
    symlinkSync(join(mine, '.bashrc'), join(folder, name))
    symlinkSync(join(mine, '.bashrc'), join(folder, `${name}.new`))
  }
  expect((await analyze(folder)).code).toBe(1)
  expect(readFileSync(join(mine, '.bashrc'), 'utf8')).toBe('precious')
  for (const name of reports) expect(lstatSync(join(folder, name)).isFile()).toBe(true)
})

test('with --out they are written there, and the folder stays as it was', async () => {
  const folder = temporaryFolder(filesOfFixture('rbac/binding-missing'))
  const out = join(temporaryFolder(), 'out')
  const { said } = await analyze(folder, '--out', out)
  expect(readdirSync(out).sort()).toEqual(reports)
  expect(readdirSync(folder)).toEqual(['evidence'])
  expect(said).toContain(out)
})

test('evidence that is a link is refused, and nothing is written', async () => {
  const folder = temporaryFolder()
  const elsewhere = temporaryFolder({ 'events.txt': 'TOPSECRET' })
  symlinkSync(elsewhere, join(folder, 'evidence'))
  const error = await rejection(analyze(folder))
  expect(error).toBeInstanceOf(InputError)
  expect(error.message).toMatch(
    /evidence is a symbolic link, not a folder, and nothing outside .* is read; name /,
  )
  expect(existsSync(join(folder, 'index.html'))).toBe(false)
})

test('a link to evidence within it is named, at the terminal and in the reports', async () => {
  const folder = temporaryFolder(filesOfFixture('healthy/plain'))
  const elsewhere = temporaryFolder({ 'kro.log': 'panic: TOPSECRET' })
  mkdirSync(join(folder, 'evidence/logs/kro-system'), { recursive: true })
  symlinkSync(elsewhere, join(folder, 'evidence/logs/kro-system/kro-1'))
  const { said } = await analyze(folder)
  const sentence = 'evidence/logs/kro-system/kro-1 was not read: it is a symbolic link'
  expect(said).toContain(sentence)
  for (const name of reports) {
    const report = readFileSync(join(folder, name), 'utf8')
    expect(report).toMatch(/was not read: it is a symbolic link/)
    expect(report).not.toContain('TOPSECRET')
  }
})
