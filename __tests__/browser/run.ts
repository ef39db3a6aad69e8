/**
 * npm run test:browser [-- --screenshots DIR] [-- REPORT.html...]: index.html in Debian's chromium, from disk. Pages
 * made for the purpose, and every report that is named.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Checks } from '../support/checks.ts'
import { checkAccessibility } from './checks/accessibility.ts'
import { checkHostile } from './checks/hostile.ts'
import { checkKeyboard } from './checks/keyboard.ts'
import { checkLinks } from './checks/links.ts'
import { checkLoading } from './checks/loading.ts'
import { checkLooks } from './checks/rendering.ts'
import { checkSearch } from './checks/search.ts'
import { checkSummary } from './checks/summary.ts'
import { startChromium } from './chromium.ts'
import { writeReports } from './reports.ts'

const words = process.argv.slice(2)
const place = words.indexOf('--screenshots')
const screenshots = place === -1 ? null : resolve(words[place + 1] ?? '.')
const named = words
  .filter((word, at) => !word.startsWith('--') && at !== place + 1)
  .map((word) => resolve(word))

const checks = new Checks(console.log)
const scratch = mkdtempSync(join(tmpdir(), 'setup-kro-browser-'))
const browser = await startChromium()
try {
  console.log(`chromium ${browser.version()}`)
  if (screenshots !== null) mkdirSync(screenshots, { recursive: true })
  const reports = writeReports(scratch)
  for (const file of [reports.failed, reports.hostile, reports.graphs, ...named]) {
    await checkLoading(browser, file, checks)
    await checkLooks(browser, file, checks, screenshots)
    await checkAccessibility(browser, file, checks, console.log)
  }
  await checkSearch(browser, reports.failed, checks)
  await checkLinks(browser, reports.failed, checks)
  await checkKeyboard(browser, reports.failed, checks)
  await checkHostile(browser, reports.hostile, checks)
  await checkSummary(browser, reports.summary, checks)
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`${checks.passed} passed, ${checks.failed.length} failed`)
process.exitCode = checks.failed.length > 0 ? 1 : 0
