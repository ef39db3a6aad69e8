import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.ts'
import { claimReportFolder, reportFolderFault } from '../../../src/report/report-folder.ts'
import { temporaryFolder } from '../../support/folder.ts'

const marker = { 'evidence/run.json': '{ "schemaVersion": 1, "clusterName": "kro" }' }
const claim = (folder: string, ...linkFree: string[]): void => claimReportFolder(folder, linkFree)

/** What was said; the folder has to be as it was. */
function refusal(folder: string, ...linkFree: string[]): string {
  const before = existsSync(folder) && statSync(folder).isDirectory() ? listOf(folder) : []
  try {
    claimReportFolder(folder, linkFree)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    if (before.length > 0) expect(listOf(folder)).toEqual(before)
    return error.message
  }
  throw new Error(`${folder} was taken`)
}

const listOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return entry.isFile() ? `${path}: ${readFileSync(path, 'utf8')}` : path
    })
    .sort()

describe('a folder is taken', () => {
  test('that does not exist: for this user alone', () => {
    const folder = join(temporaryFolder(), 'a', 'report')
    expect(reportFolderFault(folder, [])).toBeNull()
    expect(existsSync(folder)).toBe(false)
    claim(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('that is empty', () => claim(temporaryFolder()))

  test('that holds a report: what a run wrote is removed, what a person added stays', () => {
    const folder = temporaryFolder({
      ...marker,
      'evidence/steps/x.log': 'x',
      'index.html': 'x',
      '.0123.new': 'half',
      'notes.txt': 'mine',
    })
    claim(folder)
    expect(readdirSync(folder).sort()).toEqual(['.setup-kro.lock', 'notes.txt'])
  })

  test('of a run that was killed before it had written its record', () => {
    const folder = temporaryFolder({ 'evidence/steps.json': '[]' })
    const dead = { pid: 2 ** 30, began: '1', boot: 'b', host: 'elsewhere', since: '2026-01-01T00:00:00Z' }
    writeFileSync(join(folder, '.setup-kro.lock'), JSON.stringify(dead))
    claim(folder)
    expect(existsSync(join(folder, 'evidence'))).toBe(false)
  })
})

describe('a folder is refused, and nothing in it is changed', () => {
  test.each<[string, Record<string, string>]>([
    ['a project', { 'go.mod': 'module x', 'index.html': 'mine', 'evidence/case.txt': 'mine' }],
    ['evidence of another program', { 'evidence/run.json': '{ "schemaVersion": 1 }' }],
    ['a record that cannot be read', { 'evidence/run.json': '{ cut' }],
  ])('%s', (_, files) => {
    const folder = temporaryFolder(files)
    expect(refusal(folder)).toMatch(
      /it holds files, and no report of setup-kro \(.*\); nothing was changed there; choose a folder that does not exist yet, or an empty one \(--out DIR\)$/,
    )
  })

  test('of many files five are named', () => {
    const folder = temporaryFolder(Object.fromEntries([...'abcdefg'].map((name) => [name, ''])))
    expect(refusal(folder)).toContain('(a, b, c, d, e, and 2 more)')
  })

  test('a file', () => {
    const folder = temporaryFolder({ report: 'mine' })
    expect(refusal(join(folder, 'report'))).toMatch(
      /it is a file, not a folder; remove it, or choose another/,
    )
    expect(readFileSync(join(folder, 'report'), 'utf8')).toBe('mine')
  })

  test.each(['report', 'links/report', 'report/evidence'])('a symbolic link: %s', (linked) => {
    const theirs = temporaryFolder({ ...marker, 'index.html': 'theirs', 'steps.json': 'theirs' })
    const root = temporaryFolder()
    if (linked === 'report/evidence') mkdirSync(join(root, 'report'))
    symlinkSync(theirs, join(root, linked === 'links/report' ? 'links' : linked))
    const before = listOf(theirs)
    expect(refusal(join(root, linked === 'report/evidence' ? 'report' : linked), root)).toMatch(
      /is a symbolic link, which is not followed; remove it|it holds files, and no report/,
    )
    expect(listOf(theirs)).toEqual(before)
    expect(lstatSync(theirs).isDirectory()).toBe(true)
  })

  test('one that another run is writing to', () => {
    const folder = join(temporaryFolder(), 'report')
    claim(folder)
    writeFileSync(join(folder, 'summary.md'), 'of the first')
    const told = new RegExp(
      `^another run of setup-kro is writing .* \\(process ${process.pid} on \\S+, since `,
    )
    expect(reportFolderFault(folder, [])).toMatch(told)
    expect(refusal(folder)).toMatch(told)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('of the first')
  })
})
