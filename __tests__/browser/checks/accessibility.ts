import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'

/** What axe-core reports, as far as it is read here (https://github.com/dequelabs/axe-core/blob/develop/doc/API.md, "Results Object"). */
interface Violation {
  id: string
  impact: 'minor' | 'moderate' | 'serious' | 'critical' | null
  help: string
  nodes: { html: string; failureSummary?: string }[]
}

/** Impacts that fail a check; the others are listed. */
const grave = ['serious', 'critical']

/** Lines of a log that are looked at: all of them have one style, and each costs time. */
const logLines = 40

const axeSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** axe-core finds nothing serious: wide and narrow, light and dark. */
export async function checkAccessibility(
  browser: Browser,
  file: string,
  checks: Checks,
  say: (line: string) => void,
): Promise<void> {
  const name = basename(file)
  for (const colourScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390]) {
      const { page } = await openFile(browser, file, { width, colourScheme })
      await checks.that(`${name}: axe-core finds nothing serious, ${colourScheme}, ${width} px`, async () => {
        // The policy of the page allows no script of others; what the debugger evaluates is not held to it.
        await page.evaluate(axeSource())
        // Unfolded, the page has all that it has folded.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        const all = await violations(page)
        for (const one of all) if (!grave.includes(one.impact ?? '')) say(`  ${sentence(one)}`)
        const serious = all.filter(({ impact }) => grave.includes(impact ?? ''))
        if (serious.length > 0) throw new Error(serious.map(sentence).join('\n'))
      })
      await page.close()
    }
}

const violations = (page: Page): Promise<Violation[]> =>
  page.evaluate(async (lines) => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run(context: object, options: object): Promise<{ violations: Violation[] }>
    }
    const context = { include: [['html']], exclude: [[`pre.log .l:nth-of-type(n+${lines})`]] }
    const found = await axe.run(context, { resultTypes: ['violations'] })
    return found.violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => ({ html, failureSummary })),
    }))
  }, logLines) as Promise<Violation[]>

const sentence = ({ id, impact, help, nodes }: Violation): string =>
  `${impact} ${id}: ${help}\n${nodes.map((node) => `    ${node.html.slice(0, 160)}\n      ${(node.failureSummary ?? '').replaceAll('\n', ' ')}`).join('\n')}`
