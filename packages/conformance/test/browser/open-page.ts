import { type Browser, chromium, type Page } from 'playwright-core'

/** Where the browser is; Debian's by default. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Whether the tests in a browser were switched off. */
export const skipsBrowser: boolean = process.env.SKIP_BROWSER === '1'

/** Starts Chromium. A missing browser fails, and the message names the variables. */
export async function startBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args: process.env.CHROMIUM_FLAGS?.split(' ') ?? ['--no-sandbox'] })
  } catch (error) {
    throw new Error(
      `Chromium cannot be started from ${executablePath}; set CHROMIUM_PATH to a browser, or SKIP_BROWSER=1 to go without: ${error}`,
    )
  }
}

/** A page as a browser shows it, and what it did besides. */
export interface OpenedPage {
  readonly page: Page
  /** Addresses that were asked for, the page itself left out. */
  readonly requests: readonly string[]
  /** What the console said, uncaught errors, and dialogs. */
  readonly complaints: readonly string[]
}

/** The page is served under an address of its own, so that whatever else it asks for is seen. */
const address = 'http://report.test/page.html'

/** Shows HTML in a browser, with every part of it open. */
export async function openPage(browser: Browser, html: string): Promise<OpenedPage> {
  const page = await browser.newPage()
  const [requests, complaints]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await page.goto(address, { waitUntil: 'load' })
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  return { page, requests, complaints }
}
