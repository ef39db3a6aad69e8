import { equal, match, ok } from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'
import { rareWord } from '../reports.ts'

/** Search finds in events, logs and objects, opens what is folded, goes from hit to hit, and ends. */
export async function checkSearch(browser: Browser, file: string, checks: Checks): Promise<void> {
  const { page, complaints } = await openFile(browser, file)
  const search = page.locator('#search')
  const count = page.locator('#count')
  const visible = (text: string) => page.locator('[data-line]').filter({ hasText: text, visible: true })
  await checks.that(
    'search finds a word in a log, in an event and at the object it is about, and shows just these',
    async () => {
      await search.fill(rareWord)
      await page.waitForFunction(() => document.getElementById('count')?.textContent !== '')
      match((await count.textContent()) ?? '', /^3 lines$/)
      equal(await visible(rareWord).count(), 3)
      equal(await page.locator('[data-line]:not(summary)').filter({ visible: true }).count(), 3)
      equal(await page.locator('#logs .l').filter({ hasText: rareWord, visible: true }).count(), 1)
      equal(await page.locator('#events tr').filter({ hasText: rareWord, visible: true }).count(), 1)
    },
  )
  await checks.that('search marks the word where it stands', async () => {
    const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))
    ok(marked.length === 3 && marked.every((text) => text === rareWord), marked.join(', '))
  })
  await checks.that('Enter goes to the next hit, with Shift to the one before, round and round', async () => {
    const at = async (): Promise<string> => (await count.textContent()) ?? ''
    await search.press('Enter')
    equal(await at(), '1 of 3 lines')
    await search.press('Enter')
    equal(await at(), '2 of 3 lines')
    ok(await page.locator('.at').evaluate((line) => line.getBoundingClientRect().top < innerHeight))
    await search.press('Shift+Enter')
    await search.press('Shift+Enter')
    equal(await at(), '3 of 3 lines')
    await search.press('Enter')
    equal(await at(), '1 of 3 lines')
  })
  await checks.that('search finds objects by name, whatever the case', async () => {
    await search.fill('POD/KRO-SYSTEM')
    await page.waitForFunction(() => document.querySelector('#objects:not([hidden]) summary') !== null)
    ok((await page.locator('#objects summary').filter({ hasText: 'kro-1', visible: true }).count()) > 0)
  })
  await checks.that('a word that is nowhere says so', async () => {
    await search.fill('no-such-word-anywhere')
    await page.waitForFunction(() => document.getElementById('none')?.hidden === false)
    equal(await count.textContent(), '0 lines')
  })
  await checks.that('Escape ends the search, and the page is as before', async () => {
    await search.press('Escape')
    equal(await search.inputValue(), '')
    equal(await page.locator('main [hidden]:not(#none)').count(), 0)
    equal(await page.locator('.at').count(), 0)
    ok(await page.locator('h1').isVisible())
    equal(await page.locator('#logs details[open]').count(), 0)
    equal(await page.locator('#events details[open]').count(), 1)
  })
  await checks.that('all of it without a word in the console', () => equal(complaints.join('\n'), ''))
  await page.close()
}
