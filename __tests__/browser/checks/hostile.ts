import { deepEqual, equal, ok } from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'

/** Text of the cluster stays text, whatever is done with the page. */
export async function checkHostile(browser: Browser, file: string, checks: Checks): Promise<void> {
  const { page, complaints, requests } = await openFile(browser, file)
  await checks.that(
    'no script of the cluster runs, also with everything unfolded, searched and clicked',
    async () => {
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      await page.locator('#search').fill('<script>')
      await page.waitForFunction(() => document.getElementById('count')?.textContent !== '')
      await page.locator('#search').press('Enter')
      await page.locator('#search').press('Escape')
      await page.evaluate(() => {
        for (const link of document.querySelectorAll<HTMLElement>('main a[href^="#"], main button'))
          link.click()
      })
      await page.waitForTimeout(300)
      equal(await page.evaluate(() => Reflect.get(globalThis, 'hacked')), undefined)
      deepEqual(complaints, [])
      deepEqual(requests, [])
    },
  )
  await checks.that('there is no element that the page does not make itself', async () => {
    const found = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'img, iframe, object, embed, base, form, link, meta[http-equiv=refresh]',
        ),
      ].map(({ outerHTML }) => outerHTML),
    )
    deepEqual(found, [])
    equal(await page.locator('script').count(), 2)
    equal(await page.locator('style').count(), 1)
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => [...element.attributes])
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => name),
    )
    deepEqual(handlers, [])
  })
  await checks.that('the attacks are read as text', async () => {
    ok((await page.locator('.verdict').textContent())?.includes('<script>alert(1)</script>'))
    ok(await page.locator('h1').isVisible())
  })
  await checks.that('were a script to get in, the policy would refuse it', async () => {
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.hacked = 9'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.hacked = 10')
      image.src = 'data:x'
      document.body.append(image)
    })
    await page.waitForTimeout(200)
    equal(await page.evaluate(() => Reflect.get(globalThis, 'hacked')), undefined)
    ok(complaints.some((line) => line.includes('Content Security Policy')))
  })
  await page.close()
}
