import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../../src/diagnosis/engine/engine.ts'
import { lineOf } from '../../../src/diagnosis/reading/quotes.ts'
import { readEvidence } from '../../../src/evidence/reader.ts'
import { filesToShow } from '../../../src/report/page/files.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { json, log } from './hostile-files.ts'

describe('nothing outside the folder is read', () => {
  const outside = temporaryFolder({ 'secret.log': 'TOPSECRET\n', 'api/pods.json': json({ items: [] }) })

  test('through links to files and to folders, which are named', async () => {
    const folder = temporaryFolder({ 'evidence/events.txt': 'ours\n' })
    mkdirSync(join(folder, 'evidence/logs'))
    symlinkSync(join(outside, 'secret.log'), join(folder, 'evidence/secret.log'))
    symlinkSync(outside, join(folder, 'evidence/logs/ns'))
    symlinkSync(join(outside, 'api'), join(folder, 'evidence/api'))
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual(['evidence/events.txt'])
    expect(evidence.text('evidence/secret.log')).toBeNull()
    expect(evidence.listed('pods')).toBe(false)
    expect(evidence.unread()).toEqual({
      failed: [
        'evidence/api was not read: it is a symbolic link',
        'evidence/logs/ns was not read: it is a symbolic link',
        'evidence/secret.log was not read: it is a symbolic link',
      ],
      cut: [],
      // The lists of the cluster are among them.
      lost: true,
    })
  })

  test('nor through a link in place of the evidence itself', async () => {
    const folder = temporaryFolder()
    symlinkSync(outside, join(folder, 'evidence'))
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual([])
    expect(evidence.unread().failed).toEqual(['evidence was not read: it is a symbolic link, not a folder'])
    expect(diagnose(evidence).outcome).toBe('failed')
  })

  test('while the report folder itself may be reached through a link', async () => {
    const folder = temporaryFolder({ 'real/evidence/events.txt': 'ours\n' })
    symlinkSync('real', join(folder, 'link'))
    expect(readEvidence(join(folder, 'link')).text('evidence/events.txt')).toBe('ours\n')
  })
})

describe('what has no end', () => {
  test('pipes are named and not opened', async () => {
    const folder = temporaryFolder({ 'evidence/events.txt': 'ours\n' })
    execFileSync('mkfifo', [join(folder, 'evidence/steps.json'), join(folder, 'evidence/x.log')])
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual(['evidence/events.txt'])
    expect(evidence.unread().failed).toEqual([
      'evidence/steps.json was not read: it is a named pipe (FIFO)',
      'evidence/x.log was not read: it is a named pipe (FIFO)',
    ])
    expect(evidence.unread().lost).toBe(true)
  })

  test('folders within folders', async () => {
    const deep = `evidence/${'a/'.repeat(40)}`
    const folder = temporaryFolder({ [`${deep}x.log`]: '', 'evidence/a/b/y.log': '' })
    const evidence = readEvidence(folder)
    expect(evidence.files).toEqual(['evidence/a/b/y.log'])
    expect(evidence.unread().failed).toEqual([
      `evidence${'/a'.repeat(16)} was not read: folders deeper than 16 levels are left out`,
    ])
  })
})

describe('a log that is too long', () => {
  test('10 GB: its last 16 MB, and that its lines are counted from there', async () => {
    const folder = temporaryFolder({ [log]: '' })
    truncateSync(join(folder, log), 10e9 - 6)
    writeFileSync(join(folder, log), '\nlast\n', { flag: 'a' })
    const evidence = readEvidence(folder)
    // Of the line that was cut nothing.
    expect(evidence.text(log)).toBe('last\n')
    expect(evidence.grep(/^last$/, [log])).toEqual([{ file: log, line: 1, text: 'last' }])
    const said = `${log}: only the last 16.0 MB of 10.0 GB were read; its line numbers count from there`
    expect(diagnose(evidence).collected.truncated).toEqual([said])
    expect(terminalText(diagnose(evidence), evidence, { colour: false, folder })).toMatch(
      /only the last 16\.0 MB/,
    )
  })

  test('a bit too long: its lines keep their numbers, in quotes and on the page', async () => {
    const line = `${'x'.repeat(99)}\n`
    const folder = temporaryFolder({ [log]: `${line.repeat(200_000)}last\n` })
    const evidence = readEvidence(folder)
    const [quote] = evidence.grep(/^last$/, [log])
    expect(quote).toEqual({ file: log, line: 200_001, text: 'last' })
    expect(lineOf(evidence, { file: log, line: 200_001 })).toBe('last')
    const [shown] = filesToShow(diagnose(evidence), evidence).files
    expect(shown?.lines.at(-1)).toEqual({ number: 200_001, text: 'last', quoted: false })
    expect(shown?.total).toBe(200_001)
    expect(diagnose(evidence).collected.truncated).toEqual([
      `${log}: only the last 16.0 MB of 20.0 MB were read`,
    ])
  })

  test('many long ones share a limit, the short ones keep all', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `evidence/logs/ns/pod-${at}/c.log`)
    const folder = temporaryFolder({
      'evidence/events.txt': 'short\n',
      ...Object.fromEntries(names.map((n) => [n, ''])),
    })
    for (const name of names) truncateSync(join(folder, name), 3e9)
    const evidence = readEvidence(folder)
    const sizes = names.map((name) => evidence.text(name)?.length ?? 0)
    expect(Math.max(...sizes) * names.length).toBeLessThanOrEqual(64e6)
    expect(Math.min(...sizes)).toBeGreaterThan(7e6)
    expect(evidence.text('evidence/events.txt')).toBe('short\n')
  })
})
