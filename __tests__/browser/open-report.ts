import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/** A report that is open in the browser, and all that the browser said of it. */
export interface Opened {
  page: Page
  /** Messages of the console, errors of scripts, dialogs that opened. */
  complaints: string[]
  /** URLs that were asked for, but for the page itself. */
  requests: string[]
}

export interface Look {
  width?: number
  colourScheme?: 'light' | 'dark'
  hash?: string
  reducedMotion?: 'reduce' | 'no-preference'
}

/** Opens a file as people do who unpacked an artifact: from disk. The caller closes the page. */
export async function openFile(browser: Browser, file: string, look: Look = {}): Promise<Opened> {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.colourScheme ?? 'light',
    // A page that scrolls smoothly is somewhere else when one looks.
    reducedMotion: look.reducedMotion ?? 'reduce',
  })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const url = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url().split('#', 1)[0] !== url) requests.push(request.url())
  })
  await page.goto(look.hash === undefined ? url : `${url}#${look.hash}`)
  return { page, complaints, requests }
}
