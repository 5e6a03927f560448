/**
 * How long the site's figures take to answer: on each page of the lecture every control and one cell of each grid is used
 * once, and the browser says how long it took until the next frame was drawn (Event Timing). Prints a line for each page.
 * Needs a build, made with the same SITE_BASE and SITE_OUT; a machine that does nothing else.
 *
 *     npx -y pnpm@12 --filter convlaws-docs run interactions
 */
import { globSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from 'playwright-core'
import { base } from '../src/build/base.ts'
import { out } from '../src/build/out.ts'
import { serveFolder } from './serve-folder.ts'

/** Uses what a figure has to be used, by keyboard, and waits for the frame after each. */
async function useFigures(page: Page): Promise<void> {
  const controls = page.locator('.cl-figure :is(button, input, select, summary, [data-cell][tabindex="0"])')
  for (const control of await controls.all()) {
    if (!(await control.isVisible()) || (await control.getAttribute('type')) === 'file') continue
    const isPlain = await control.evaluate((element) => element.matches('button, summary, [type=checkbox]'))
    await control.focus()
    await page.keyboard.press(isPlain ? 'Space' : 'ArrowRight')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  }
}

const server = await serveFolder(out, base, 0)
const { port } = server.address() as AddressInfo
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const path of globSync('lecture/*/index.html', { cwd: out }).sort()) {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      const durations: number[] = []
      Object.assign(globalThis, { durations })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === 'keydown') durations.push(entry.duration)
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
    })
    await page.goto(`http://127.0.0.1:${port}${base}${path.replace('index.html', '')}`)
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y)
        await new Promise((loaded) => setTimeout(loaded, 100))
      }
    })
    await useFigures(page)
    const durations = await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations)
    console.log(`${path.split('/')[1]}: longest ${Math.max(0, ...durations)} ms, ${durations.length} of at least 16 ms`)
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}
