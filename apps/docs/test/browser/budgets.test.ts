import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figures } from '../../src/lecture/figures.ts'
import { folder, giveBack, type Site, serveSite, skipsBrowser, watchedPage } from './site.ts'
import { packedSize, packedTogether, pageScripts, widgetScripts, workerScripts } from './widget-scripts.ts'

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
})

describe('files, packed', () => {
  const names = Object.keys(figures).map((name) => name.replace('conv-', ''))

  test.each(['en', 'ko'] as const)('in %s, each figure with its frame: 15 kB, and 5 kB for the reference', (locale) => {
    const page = pageScripts()
    expect(page.size).toBeGreaterThan(0)
    for (const name of names) {
      const needed = [...widgetScripts(name, locale)].filter((script) => !page.has(script))
      const hasReference = needed.some((script) => script.startsWith('reference.'))
      expect(packedTogether(needed) / kilobyte, name).toBeLessThanOrEqual(hasReference ? 20 : 15)
    }
  })

  test('the worker of the laws: at most 60 kB', () => {
    const scripts = [...workerScripts('law-worker')]
    expect(packedSize(scripts) / kilobyte).toBeLessThanOrEqual(60)
  })

  test('WebAssembly besides that of the search: at most 40 kB; im2col assembles its own in the page', () => {
    const modules = globSync('**/*.wasm', { cwd: folder }).map((path) => join(folder, path))
    const inlined = globSync('_astro/*.js', { cwd: folder }).flatMap((path) =>
      // 'AGFzbQ' is the beginning of every module in base64.
      [...readFileSync(join(folder, path), 'utf8').matchAll(/AGFzbQ[\w+/=]*/g)].map(([text]) => text.length),
    )
    const size =
      modules.reduce((sum, path) => sum + statSync(path).size, 0) + inlined.reduce((sum, one) => sum + one, 0)
    expect(size / kilobyte).toBeLessThanOrEqual(40)
  })

  test('the script of a page that the command makes of a report: at most 80 kB', () => {
    const [report] = globSync('reports/*.json', { cwd: folder }).sort()
    const page = join(mkdtempSync(join(tmpdir(), 'convlaws-')), 'page.html')
    const command = fileURLToPath(new URL('../../../../packages/conformance/src/cli.ts', import.meta.url))
    execFileSync(process.execPath, [
      '--conditions=convlaws-source',
      command,
      'report',
      join(folder, report!),
      '--html',
      page,
    ])
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('</main>')
    const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!)
    expect(gzipSync(scripts.join('\n')).length / kilobyte).toBeLessThanOrEqual(80)
    expect(html).not.toMatch(/<script[^>]* src=/) // nothing comes from elsewhere
  })
})
