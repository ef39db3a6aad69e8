import { notEqual, ok } from 'node:assert/strict'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Checks } from '../../support/checks.ts'
import { openFile } from '../open-report.ts'

const widths = [1280, 390]
/** WCAG's for ordinary text. */
const contrastAtLeast = 4.5

/** It can be read, wide and narrow, light and dark. */
export async function checkLooks(
  browser: Browser,
  file: string,
  checks: Checks,
  screenshots: string | null,
): Promise<void> {
  const name = basename(file)
  const backgrounds: string[] = []
  for (const colourScheme of ['light', 'dark'] as const)
    for (const width of widths) {
      const { page } = await openFile(browser, file, { width, colourScheme })
      await checks.that(`${name}: is no wider than the window, ${colourScheme}, ${width} px`, () =>
        fits(page),
      )
      if (width === 1280)
        await checks.that(
          `${name}: its text stands out from what is behind it, ${colourScheme}`,
          async () => {
            const faint = await faintTexts(page)
            ok(faint.length === 0, faint.join('\n'))
          },
        )
      if (screenshots !== null)
        await page.screenshot({
          path: join(screenshots, `${name}-${width}-${colourScheme}.png`),
          fullPage: true,
        })
      backgrounds.push(await background(page))
      await page.close()
    }
  await checks.that(`${name}: dark is another page than light`, () =>
    notEqual(backgrounds[0], backgrounds.at(-1)),
  )
  const { page } = await openFile(browser, file, { colourScheme: 'light' })
  await checks.that(`${name}: the button changes light to dark and back`, async () => {
    const before = await background(page)
    await page.locator('#theme').click()
    notEqual(await background(page), before)
    await page.locator('#theme').click()
    ok((await background(page)) === before)
  })
  await page.close()
}

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

/** Nothing is cut off or needs sideways scrolling of the whole page, also with everything unfolded. */
async function fits(page: Page): Promise<void> {
  const wide = (): Promise<string[]> =>
    page.evaluate(() => {
      const limit = document.documentElement.clientWidth + 1
      if (document.documentElement.scrollWidth <= limit) return []
      return [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > limit && !element.closest('.wide'))
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 150))
        .concat(`the page is ${document.documentElement.scrollWidth} px wide`)
    })
  const folded = await wide()
  const open = await page.evaluate(() =>
    [...document.querySelectorAll('details')].map((fold) => {
      const was = fold.open
      fold.open = true
      return was
    }),
  )
  const unfolded = await wide()
  // A picture of it is of what people see first.
  await page.evaluate((states) => {
    for (const [at, fold] of [...document.querySelectorAll('details')].entries())
      fold.open = states[at] === true
  }, open)
  ok(folded.length + unfolded.length === 0, [...folded, ...unfolded].join('\n'))
}

/** Texts whose colour is too near to the first background behind them. */
function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const parse = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((value) => {
        const part = value / 255
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (element: Element): number[] => {
      for (let up: Element | null = element; up; up = up.parentElement) {
        const colour = parse(getComputedStyle(up).backgroundColor)
        if (colour.length === 3 || (colour[3] ?? 0) > 0.5) return colour
      }
      return [255, 255, 255]
    }
    const faint = new Map<string, string>()
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!own || element.closest('svg, script, style, [hidden]')) continue
      const colour = getComputedStyle(element).color
      const [a, b] = [light(parse(colour)), light(behind(element))]
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      if (contrast < least)
        faint.set(
          `${element.tagName}.${element.className}`,
          `${contrast.toFixed(1)}: ${element.outerHTML.slice(0, 100)}`,
        )
    }
    return [...faint.values()]
  }, contrastAtLeast)
}
