import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveBack, type Site, serveSite, skipsBrowser, watchedPage } from './site.ts'

const kilobyte = 1000

/** Sizes, packed by gzip, of the scripts that a page loads while something is done; nothing is taken from a cache. */
async function scriptSizes(page: Page, doing: () => Promise<unknown>): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const responses: Promise<readonly [string, number]>[] = []
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return
    responses.push(response.body().then((body) => [response.url(), gzipSync(body).length] as const))
  })
  await doing()
  await page.waitForLoadState('networkidle')
  await session.detach()
  return new Map(await Promise.all(responses))
}

const total = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((sum, size) => sum + size, 0)

describe.skipIf(skipsBrowser)('script before anything is pressed, packed', () => {
  let site: Site
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(() => site?.close())

  test.each([
    ['lecture/definition/', 150],
    ['lecture/backpropagation/', 150],
    ['lecture/dimensions/', 150],
    ['', 60],
    ['laws/stride-is-subsampling/', 60],
    ['faults/', 60],
    ['start/', 60],
  ])('%s: at most %d kB', async (path, limit) => {
    const { page } = await watchedPage(site)
    const sizes = await scriptSizes(page, async () => {
      await page.goto(`${site.address}${path}`)
      // Figures load when they come near.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    })
    expect(total(sizes) / kilobyte).toBeLessThanOrEqual(limit)
    await giveBack(page)
  })

  test('the worker of the laws: at most 60 kB', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${site.address}laws/output-size/`, { waitUntil: 'networkidle' })
    const sizes = await scriptSizes(page, async () => {
      await page.fill('[data-field=seconds]', '1')
      await page.locator('[data-field=seconds]').blur()
      await page.click('[data-do=start]')
      await page.waitForSelector('[data-phase=done]')
    })
    expect(total(sizes) / kilobyte).toBeLessThanOrEqual(60)
    await giveBack(page)
  })
})
