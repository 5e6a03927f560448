import { type BrowserContext, chromium, type Page } from 'playwright-core'

/** Where the browser is; Debian's by default. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Whether the tests in a browser were switched off. */
export const skipsBrowser: boolean = process.env.SKIP_BROWSER === '1'

if (skipsBrowser) console.log('SKIP_BROWSER=1: the figures are not opened in a browser')

/** Starts Chromium. A missing browser fails, and the message names the variables. */
async function startBrowser(): Promise<BrowserContext> {
  const args = ['--no-sandbox', ...(process.env.CHROMIUM_FLAGS?.split(' ').filter(Boolean) ?? [])]
  try {
    const browser = await chromium.launch({ executablePath, args })
    return await browser.newContext()
  } catch (error) {
    throw new Error(
      `Chromium cannot be started from ${executablePath}; set CHROMIUM_PATH to a browser, or SKIP_BROWSER=1 to go without: ${error}`,
    )
  }
}

/**
 * The one browser of this process, which runs all files of tests and ends it. To start a browser, or a page, takes longer
 * than what most tests do with it.
 */
let started: Promise<BrowserContext> | undefined
const free: Page[] = []

/** An empty page of a width, new or given back. */
export async function takePage(
  width: number,
  reducedMotion: 'reduce' | 'no-preference' = 'no-preference',
): Promise<Page> {
  started ??= startBrowser()
  const page = free.pop() ?? (await (await started).newPage())
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ reducedMotion })
  return page
}

/** Empties a page for another test: nothing listens to it or answers for it any more. */
export async function giveBack(page: Page): Promise<void> {
  page.removeAllListeners()
  await page.unrouteAll()
  await page.goto('about:blank')
  free.push(page)
}
