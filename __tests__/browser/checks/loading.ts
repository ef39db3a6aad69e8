import { deepEqual, equal, ok } from 'node:assert/strict'
import { basename } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'

/** It opens from disk, complains of nothing, asks for nothing, and tells the verdict first. */
export async function checkLoading(browser: Browser, file: string, checks: Checks): Promise<void> {
  const name = basename(file)
  const { page, complaints, requests } = await openFile(browser, file)
  await checks.that(`${name}: loads without a word in the console`, () => deepEqual(complaints, []))
  await checks.that(`${name}: asks for nothing over the network`, () => deepEqual(requests, []))
  await checks.that(`${name}: its style and its script are in force`, async () => {
    const header = page.locator('header')
    equal(await header.evaluate((element) => getComputedStyle(element).position), 'sticky')
    // Only the script makes these.
    equal(await page.locator('button.copy').count(), await page.locator('.fix').count())
  })
  await checks.that(`${name}: the verdict is what one sees first`, async () => {
    const box = await page.locator('h1').boundingBox()
    ok(box !== null && box.y < 200, `h1 is at ${JSON.stringify(box)}`)
    ok((await page.title()).length > 5)
  })
  await checks.that(`${name}: every control has a name, every link leads somewhere`, async () => {
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, summary, [tabindex="0"], svg')]
        .filter((element) => {
          const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
          return label.trim() === ''
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    deepEqual(nameless, [])
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('https://github.com/setup-kro/setup-kro/blob/v1/docs/rules/'))
        .filter((href) => !href.startsWith('#') || document.getElementById(href.slice(1)) === null),
    )
    deepEqual(lost, [])
  })
  await checks.that(`${name}: no two elements have one id`, async () => {
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return ids.filter((id, at) => ids.indexOf(id) !== at)
    })
    deepEqual(twice, [])
  })
  await page.close()
}
