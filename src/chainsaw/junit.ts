import type { TestCase } from '../evidence/records.ts'
import { inShort } from './results.ts'

/** Characters that XML 1.0 does not have, and what a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The cases as a JUnit file: one suite, a case each; attributes are the form that test reporters read. */
export function junitXml(cases: readonly TestCase[]): string {
  const count = (outcome: TestCase['outcome']): number =>
    cases.filter((one) => one.outcome === outcome).length
  const time = cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3)
  const numbers = `tests="${cases.length}" failures="${count('failed')}" skipped="${count('skipped')}" time="${time}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="chainsaw" ${numbers}>`,
    `  <testsuite name="chainsaw" ${numbers}>`,
    ...cases.map(caseXml),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function caseXml({ name, folder, outcome, seconds, failures }: TestCase): string {
  const head = `    <testcase name="${escaped(name)}" classname="${escaped(folder)}" time="${seconds.toFixed(3)}"`
  if (outcome === 'passed') return `${head}/>`
  if (outcome === 'skipped') return `${head}><skipped/></testcase>`
  const told = failures.map(
    (failure) =>
      `      <failure message="${escaped(`${failure.step}: ${inShort(failure)}`)}" type="${escaped(failure.operation)}">${escaped(failure.message)}</failure>`,
  )
  return [
    `${head}>`,
    ...(told.length === 0 ? ['      <failure message="it failed"/>'] : told),
    '    </testcase>',
  ].join('\n')
}

const escaped = (text: string): string =>
  text
    .replaceAll(notXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
