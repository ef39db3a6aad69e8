import { equal, ok } from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'

/** What has the focus, in one word. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return `${element?.tagName.toLowerCase()} ${element?.id || element?.className || element?.textContent?.trim().slice(0, 30)}`
  })

/** All of it without a mouse. */
export async function checkKeyboard(browser: Browser, file: string, checks: Checks): Promise<void> {
  const { page } = await openFile(browser, file)
  await checks.that(
    'the first Tab reaches the skip link, which can be seen then and leads to the verdict',
    async () => {
      await page.keyboard.press('Tab')
      equal(await focused(page), 'a skip')
      const box = await page.locator('.skip').boundingBox()
      ok(box !== null && box.x >= 0, JSON.stringify(box))
      await page.keyboard.press('Enter')
      equal(await focused(page), 'main main')
    },
  )
  await checks.that('the next Tab is within the verdict, not in the navigation again', async () => {
    await page.keyboard.press('Tab')
    ok(await page.evaluate(() => document.activeElement?.closest('.verdict') !== null), await focused(page))
  })
  await checks.that(
    'Tab reaches every control in the order of the page, each with a visible focus',
    async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.goto(page.url().split('#', 1)[0] ?? '')
      const wanted = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
          ].filter((element) => element.checkVisibility()).length,
      )
      const reached = new Set<number>()
      let faint = 0
      for (let n = 0; n < wanted; n += 1) {
        await page.keyboard.press('Tab')
        const { place, outline } = await page.evaluate(() => {
          const element = document.activeElement ?? document.body
          const all = [...document.querySelectorAll('*')]
          return { place: all.indexOf(element), outline: getComputedStyle(element).outlineStyle }
        })
        ok(place > Math.max(-1, ...reached), `the focus jumped back to ${await focused(page)}`)
        reached.add(place)
        if (outline === 'none') faint += 1
      }
      equal(reached.size, wanted)
      equal(faint, 0)
    },
  )
  await checks.that('/ goes to the search, Escape clears it', async () => {
    await page.locator('body').press('/')
    equal(await focused(page), 'input search')
    equal(await page.locator('#search').inputValue(), '')
    await page.keyboard.type('needle/')
    equal(await page.locator('#search').inputValue(), 'needle/')
    await page.keyboard.press('Escape')
    equal(await page.locator('#search').inputValue(), '')
  })
  await checks.that('j and k go through the findings', async () => {
    const place = (): Promise<number> =>
      page.evaluate(() =>
        document.activeElement
          ? [...document.querySelectorAll('[data-finding]')].indexOf(document.activeElement)
          : -1,
      )
    await page.keyboard.press('j')
    equal(await place(), 0)
    await page.keyboard.press('j')
    equal(await place(), 1)
    await page.keyboard.press('k')
    equal(await place(), 0)
  })
  await checks.that('Enter unfolds and folds a log', async () => {
    const summary = page.locator('#logs summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    equal(await page.locator('#logs details[open]').count(), 1)
    await page.keyboard.press('Enter')
    equal(await page.locator('#logs details[open]').count(), 0)
  })
  await page.close()
}
