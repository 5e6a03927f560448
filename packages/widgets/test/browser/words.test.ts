import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderFigureHtml } from '../../src/render/figure-html.ts'
import { figureNamed } from '../figures/figures.ts'
import { giveBack, skipsBrowser, takePage } from './pages.ts'

const size = figureNamed('size')
const markup = renderFigureHtml(size, size.words, { locale: 'ko' })

describe.skipIf(skipsBrowser)('the words of an element', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/define/size.ts', import.meta.url))],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'bundle',
      write: false,
      conditions: ['convlaws-source'],
    })
    const scripts = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]))
    server = createServer(({ url = '' }, response) => {
      const script = scripts.get(url)
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8')
      response.end(
        script ??
          `<!doctype html><html lang="ko"><title>words</title><link rel="icon" href="data:,"><main>${markup}</main>`,
      )
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => server?.close())

  /** A page with the figure drawn, and the scripts that it asks for from then on. */
  async function openPage() {
    const page = await takePage(800)
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    })
    await page.goto(address)
    return { page, scripts }
  }
  const define = { type: 'module', url: '/size.js' }

  test('only those of the language of the page are loaded', async () => {
    const { page, scripts } = await openPage()
    await page.addScriptTag(define)
    await page.waitForSelector('.cl-figure[data-live]')
    expect(scripts.filter((path) => /-ko-/.test(path))).toHaveLength(1)
    expect(scripts.filter((path) => /-en-/.test(path))).toEqual([])
    await giveBack(page)
  })

  test('while they are on their way, and where they do not come, the markup stays as it is', async () => {
    const { page } = await openPage()
    const before = await page.innerHTML('main')
    const asked = page.waitForRequest(/-ko-/)
    await page.route(/-ko-/, async (route) => {
      expect(await page.innerHTML('main')).toBe(before)
      await route.abort()
    })
    await page.addScriptTag(define)
    await (await asked).response().catch(() => null)
    await page.evaluate(() => customElements.whenDefined('conv-size'))
    expect(await page.innerHTML('main')).toBe(before)
    expect(await page.evaluate(() => (document.querySelector('conv-size') as unknown as { json: string }).json)).toBe(
      '{}',
    )
    await giveBack(page)
  })

  test('an element that a script makes is drawn when they have come, in the language around it', async () => {
    const { page } = await openPage()
    await page.addScriptTag(define)
    await page.evaluate(() => {
      const made = document.createElement('conv-size')
      made.id = 'made'
      made.lang = 'en'
      made.setAttribute('rank', '1')
      document.querySelector('main')!.append(made)
    })
    const text = await page.textContent('#made .cl-sentence')
    expect(text).toContain('28 with 3 gives 26.')
    await giveBack(page)
  })
})
