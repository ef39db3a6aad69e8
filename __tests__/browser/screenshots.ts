/**
 * npm run screenshots [-- DIR]: the pictures of README.md, made of fixtures as the product shows them. Each in light and
 * dark: `report.png` and `report-dark.png` (index.html), `summary.png` and `summary-dark.png` (a job's summary). Without
 * DIR they go to docs/.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { diagnose } from '../../src/diagnosis/engine/engine.ts'
import { reportHtml } from '../../src/report/page/html.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { evidenceOfFixture } from '../support/rule-fixtures.ts'
import { startChromium } from './chromium.ts'
import { openFile } from './open-report.ts'
import { summaryPage } from './summary-page.ts'

/** Bytes: whoever clones the repository loads every version of a picture. */
const byteLimit = 200_000

/** What a picture shows: a page, how wide the window is, and where the picture ends. */
interface Picture {
  name: string
  html: string
  width: number
  /** The picture ends above the first of these; without one in the page, at the end of the page. */
  endsAbove: string
  /** Pixels. */
  mostHeight: number
}

function pictures(): Picture[] {
  const report = evidenceOfFixture('rbac/binding-missing~recorded')
  const summary = evidenceOfFixture('rbac/binding-missing')
  return [
    {
      ...{ name: 'report', html: reportHtml(diagnose(report), report), width: 1080 },
      ...{ endsAbove: '#objects', mostHeight: 1100 },
    },
    {
      ...{ name: 'summary', html: summaryPage(summaryMarkdown(diagnose(summary), summary), 'platform') },
      // GitHub draws Mermaid diagrams, this page does not.
      ...{ width: 1080, endsAbove: '.mermaid', mostHeight: 1100 },
    },
  ]
}

async function take(browser: Browser, picture: Picture, folder: string, into: string): Promise<string[]> {
  const { name, html, width, endsAbove, mostHeight } = picture
  const file = join(folder, `${name}.html`)
  writeFileSync(file, html)
  const paths: string[] = []
  for (const colourScheme of ['light', 'dark'] as const) {
    const { page } = await openFile(browser, file, { width, colourScheme })
    const end = await page.evaluate(
      (selector) =>
        document.querySelector(selector)?.getBoundingClientRect().top ?? document.body.scrollHeight,
      endsAbove,
    )
    const path = join(into, `${name}${colourScheme === 'dark' ? '-dark' : ''}.png`)
    const height = Math.min(mostHeight, Math.floor(end))
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
    await page.close()
    paths.push(path)
  }
  return paths
}

const into = resolve(process.argv[2] ?? fileURLToPath(new URL('../../docs', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'setup-kro-screenshots-'))
const browser = await startChromium()
try {
  for (const picture of pictures())
    for (const path of await take(browser, picture, folder, into)) {
      const { size } = statSync(path)
      const isTooLarge = size > byteLimit
      console.log(
        `${basename(path)}: ${(size / 1000).toFixed(0)} kB${isTooLarge ? `, above ${byteLimit / 1000} kB` : ''}`,
      )
      if (isTooLarge) process.exitCode = 1
    }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
