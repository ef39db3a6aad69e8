import { deepEqual, equal, ok } from 'node:assert/strict'
import { basename } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'

/** The page of a job summary, of which README.md has a picture, is what its Markdown says. */
export async function checkSummary(browser: Browser, file: string, checks: Checks): Promise<void> {
  const name = basename(file)
  const { page, complaints, requests } = await openFile(browser, file)
  await checks.that(`${name}: loads without a word in the console, and asks for nothing`, () => {
    deepEqual(complaints, [])
    deepEqual(requests, [])
  })
  await checks.that(`${name}: all of the Markdown became elements`, async () => {
    const left = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement
      for (const code of copy.querySelectorAll('pre, code')) code.remove()
      return (copy.textContent ?? '').match(/\*\*|```|^\||^#+ /gm) ?? []
    })
    deepEqual(left, [])
    ok((await page.locator('h2').count()) > 0)
    ok((await page.locator('table tr').count()) > 2)
  })
  await checks.that(`${name}: rows of a table have as many cells as its head`, async () => {
    const uneven = await page.evaluate(
      () =>
        [...document.querySelectorAll('table')].filter(
          (table) => new Set([...table.rows].map((row) => row.cells.length)).size !== 1,
        ).length,
    )
    equal(uneven, 0)
  })
  await page.close()
}
