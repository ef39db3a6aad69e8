import type { Outcome } from './outcome.ts'

/** One line an example, in Markdown. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ example: { name, expected }, right, said }) => {
    const why = expected === 'ACTIVE' ? '' : `: ${expected.why}`
    const verdict =
      right === null
        ? 'skipped'
        : right
          ? '✓'
          : `✗ expected ${expected === 'ACTIVE' ? expected : expected.rule}`
    return `| ${name} | ${said}${right === null ? '' : why} | ${verdict} |`
  })
  return ['| example | instances | |', '| --- | --- | --- |', ...rows].join('\n')
}

/** `25 passed, 0 failed`, and how many were not tried. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const count = (right: boolean | null): number => outcomes.filter((one) => one.right === right).length
  const skipped = count(null) === 0 ? '' : `, ${count(null)} skipped`
  return `${count(true)} passed, ${count(false)} failed${skipped}`
}
