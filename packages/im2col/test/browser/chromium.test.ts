import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everySubject } from '../subjects/every-subject.ts'
import type { InPage } from './in-page.ts'

const seed = Number(process.env.CONVLAWS_SEED)

/** Serves one script and two pages: one whose memory may be shared, at /isolated, and one whose may not. */
async function serve(): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    conditions: ['convlaws-source'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  })
  const script = outputFiles[0]!.text
  const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
  const server = createServer(({ url }, response) => {
    const isScript = url === '/script.js'
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
      ...(url === '/open' ? {} : isolation),
    })
    response.end(
      isScript ? script : '<!doctype html><title>im2col</title><script type="module" src="/script.js"></script>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

describe.skipIf(process.env.SKIP_BROWSER === '1')('in Chromium', () => {
  let browser: Browser
  let server: Server
  beforeAll(async () => {
    server = await serve()
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: process.env.CHROMIUM_FLAGS?.split(' ').filter(Boolean) ?? ['--no-sandbox'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    await page.waitForFunction(() => 'inPage' in globalThis)
    return page
  }
  type Global = { readonly inPage: InPage }

  test('every kernel, on one thread and on two, keeps every law of numbers', async () => {
    const page = await open('/isolated')
    const held = await page.evaluate((s) => (globalThis as unknown as Global).inPage.holdAll(s, 1), seed)
    expect(held.flatMap(({ title, failed }) => failed.map((text) => `${title}: ${text}`))).toEqual([])
    expect(held.length).toBe(everySubject.length) // Chromium has relaxed SIMD from version 114 on
    for (const { passed } of held) expect(passed).toBeGreaterThan(100)
    await page.close()
  })

  test('the default implementation keeps every law, of conduct too', async () => {
    const page = await open('/isolated')
    const { failed, passed } = await page.evaluate(
      (s) => (globalThis as unknown as Global).inPage.holdDefault(s, 2),
      seed,
    )
    expect(failed).toBe(0)
    expect(passed).toBeGreaterThan(200)
    await page.close()
  })

  test.each([
    ['/isolated', true, undefined],
    ['/open', false, 'threads-are-possible'],
  ] as const)('%s: two threads are possible where memory may be shared', async (path, isolated, refusal) => {
    const page = await open(path)
    expect(await page.evaluate(() => (globalThis as unknown as Global).inPage.isolated)).toBe(isolated)
    expect(await page.evaluate(() => (globalThis as unknown as Global).inPage.refusalOfThreads())).toBe(refusal)
    await page.close()
  })
})
