import { equal, ok } from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'
import { quotedLine } from '../reports.ts'

/** From the proof to the line it quotes: unfolded, in sight, marked; also from a link that someone was sent. */
export async function checkLinks(browser: Browser, file: string, checks: Checks): Promise<void> {
  const { page } = await openFile(browser, file)
  const link = page.locator('.verdict blockquote a').first()
  await checks.that(
    'the proof leads to the quoted line: it is open, in sight, focused and marked',
    async () => {
      equal(await page.locator('.l.q').first().isVisible(), false)
      await link.click()
      await inSight(page, String(quotedLine))
    },
  )
  await checks.that('a second click leads there again', async () => {
    await page.evaluate(() => scrollTo(0, 0))
    await link.click()
    await inSight(page, String(quotedLine))
  })
  await checks.that('it leads there also during a search that hides the line', async () => {
    await page.locator('#search').fill('needle')
    await page.waitForFunction(() => document.getElementById('count')?.textContent !== '')
    await page.evaluate(() => document.querySelector<HTMLElement>('.verdict blockquote a')?.click())
    await inSight(page, String(quotedLine))
    equal(await page.locator('#search').inputValue(), '')
  })
  const hash = new URL(page.url()).hash.slice(1)
  await page.close()
  const sent = await openFile(browser, file, { hash })
  await checks.that('a link to a line opens the page at that line', () =>
    inSight(sent.page, String(quotedLine)),
  )
  await sent.page.close()
  const strange = await openFile(browser, file, { hash: '%E0%A4%A' })
  await checks.that('a broken link breaks nothing', () => equal(strange.complaints.join('\n'), ''))
  await strange.page.close()
}

async function inSight(page: Page, number: string): Promise<void> {
  const line = page.locator('.l:target')
  equal(await line.getAttribute('data-n'), number)
  ok(await line.evaluate((element) => element.classList.contains('q')))
  ok(await line.evaluate((element) => element === document.activeElement), 'it has no focus')
  const seen = await line.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    return { top, bottom, header, height: innerHeight }
  })
  ok(seen.top >= seen.header && seen.bottom <= seen.height, JSON.stringify(seen))
}
