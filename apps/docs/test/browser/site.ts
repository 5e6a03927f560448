import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { onTestFailed } from 'vitest'
import { serveFolder } from '../../scripts/serve-folder.ts'

/** Whether the tests in a browser are left out; nothing but SKIP_BROWSER=1 does that. */
export const skipsBrowser: boolean = process.env.SKIP_BROWSER === '1'

/** Starts the browser of CHROMIUM_PATH, by default Debian's; CHROMIUM_FLAGS adds arguments. One that is missing fails the tests. */
function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const flags = process.env.CHROMIUM_FLAGS?.split(' ').filter(Boolean) ?? ['--no-sandbox']
  return chromium.launch({ executablePath, args: flags })
}

/**
 * The one browser of this process, which runs all files of tests and ends it. To start a browser, or a page, takes longer
 * than what most tests do with it.
 */
let started: Promise<Browser> | undefined
const free: Page[] = []

/** A folder of built pages, served. */
export interface Site {
  /** The address of the start page, with a slash at the end. */
  readonly address: string
  close(): void
}

/** With EVERY_PAGE=1, as CI has it too, the tests read the whole site, at '/'; else the site below a path and without the API. */
export const isWhole: boolean = process.env.EVERY_PAGE === '1'
const base = isWhole ? '/' : '/convlaws/'

/** The folder of the site that the tests read. */
export const folder: string = fileURLToPath(new URL(isWhole ? '../../dist/' : '../../dist-based/', import.meta.url))

/** Serves that site; what it asks for beside its path is not found. */
export async function serveSite(): Promise<Site> {
  const server = await serveFolder(folder, base, 0)
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}

/** A page, and everything that went wrong on it: errors, warnings, failed requests, requests to others. */
export interface Watched {
  readonly page: Page
  readonly complaints: string[]
}

async function newPage(): Promise<Page> {
  started ??= startBrowser()
  const page = await (await started).newPage({ viewport: { width: 1280, height: 900 } })
  // On a busy machine a page may not be called idle for half a minute, and the search is made then. Without this it is
  // made after a millisecond, as in browsers that do not tell when they are idle.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'))
  return page
}

/** A page, new or given back, that notes what goes wrong, and prints it when the test fails for what came of it. */
export async function watchedPage(site: Site): Promise<Watched> {
  const page = free.pop() ?? (await newPage())
  await page.bringToFront()
  const complaints: string[] = []
  onTestFailed(() => console.error(complaints.join('\n')))
  const { origin } = new URL(site.address)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      complaints.push(`another server: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return { page, complaints }
}

/** Empties a page for another test: nothing listens to it, and the site has stored nothing in it. */
export async function giveBack(page: Page): Promise<void> {
  page.removeAllListeners()
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.goto('about:blank')
  free.push(page)
}

/** Visits paths in two pages at once, as many as CI has cores. The result is what `visit` returned for each, and every complaint. */
export async function visitAll<T>(
  site: Site,
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<T>,
): Promise<{ found: T[]; complaints: string[] }> {
  const rest = [...paths]
  const lane = async () => {
    const { page, complaints } = await watchedPage(site)
    const found: T[] = []
    for (let path = rest.shift(); path !== undefined; path = rest.shift()) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'load' })
      found.push(await visit(page, path))
    }
    await giveBack(page)
    return { found, complaints }
  }
  const lanes = await Promise.all([lane(), lane()])
  return { found: lanes.flatMap(({ found }) => found), complaints: lanes.flatMap(({ complaints }) => complaints) }
}
