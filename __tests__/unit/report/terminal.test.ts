import { describe, expect, test } from '@jest/globals'
import { terminalText } from '../../../src/report/terminal.ts'
import { runnerCommands } from '../../support/runner-commands.ts'
import { diagnosis, evidence, finding, healthy, hostile } from './sample.ts'

const plain = { colour: false, folder: 'setup-kro-report' }

describe('terminal text', () => {
  test('tells cause, proof, fix and what follows, in 80 columns', () => {
    const long = finding({
      detail: 'many words that go on and on '.repeat(8).trim(),
      fix: [
        { run: 'kubectl get pods' },
        { advice: 'Or do something else that is told in a long sentence, longer than a terminal is wide.' },
      ],
    })
    const text = terminalText(
      diagnosis({ findings: [long, ...diagnosis().findings.slice(1)] }),
      evidence(),
      plain,
    )
    expect(text.split('\n')[0]).toBe('✗ No binding names the ServiceAccount kro-system/kro')
    for (const part of [
      'kro.log:2',
      'leases is forbidden',
      '    kubectl get pods\n',
      'follows from',
      'report: setup-kro-report',
    ])
      expect(text).toContain(part)
    for (const line of text.split('\n')) expect([line, line.length <= 80]).toEqual([line, true])
  })

  test('without a cause shows what is not healthy', () => {
    const text = terminalText(diagnosis({ cause: null, findings: [] }), evidence(), plain)
    expect(text).toMatch(/^\? the controller leads failed/)
    expect(text).toContain('Pod/kro-system/kro-1: ImagePullBackOff')
  })

  test('a healthy run is short', () => {
    expect(terminalText(healthy(), evidence(), plain)).toBe(
      '✓ kro runs and the cluster is healthy\n\nreport: setup-kro-report',
    )
  })

  test('text within a line does not become a command where the line is wrapped', () => {
    const words = `${'word '.repeat(14)}::add-mask::e `.repeat(3)
    const text = terminalText(
      diagnosis({ findings: [finding({ title: words, detail: words })] }),
      evidence(),
      plain,
    )
    expect(runnerCommands(words.replaceAll('word ', '\n'))).not.toEqual([])
    expect(runnerCommands(text)).toEqual([])
  })

  test('colours are ours alone, and only where wanted', () => {
    const evil = diagnosis({
      findings: [
        finding({
          title: hostile,
          detail: `::error::x\n${hostile}`,
          fix: [{ run: 'kubectl \u001b[2J\n::add-mask::x' }],
        }),
      ],
    })
    expect(terminalText(evil, evidence(hostile), plain)).not.toContain('\u001b')
    const coloured = terminalText(evil, evidence(hostile), { ...plain, colour: true })
    expect(coloured).toContain('\u001b[1m')
    const [first, ...codes] = coloured.split('\u001b')
    expect(first).toBe('')
    expect(codes.filter((code) => !/^\[(?:1|2|22|31|32|33|36|39)m/.test(code))).toEqual([])
    const bare = codes.map((code) => code.replace(/^\[\d+m/, '')).join('')
    for (const line of bare.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false)
  })
})
