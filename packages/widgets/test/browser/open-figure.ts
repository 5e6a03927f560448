import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { renderFigureHtml } from '../../src/render/figure-html.ts'
import { figureStyles } from '../../src/render/figure-styles.ts'
import type { AnyFigure } from '../figures/figures.ts'
import { takePage } from './pages.ts'

const bundles = new Map<string, Promise<string>>()

/** The script that registers a figure's element, as a site would bundle it. */
export function bundleOf(name: string): Promise<string> {
  const known = bundles.get(name)
  if (known) return known
  const entry = fileURLToPath(new URL(`../../src/define/${name}.ts`, import.meta.url))
  const bundle = build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    write: false,
    conditions: ['convlaws-source'],
  }).then(({ outputFiles }) => outputFiles[0]!.text)
  bundles.set(name, bundle)
  return bundle
}

/** What the tests of a figure look at. */
export interface OpenedFigure {
  readonly page: Page
  /** Uncaught errors, and what the console said. */
  readonly complaints: readonly string[]
  /** How far anything moved when the element was upgraded; 0 for nothing. */
  readonly shift: number
}

/** How a figure is opened. */
export interface OpenOptions {
  readonly fragment?: string
  readonly locale?: 'en' | 'ko'
  readonly width?: number
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

const address = 'http://figures.test/page.html'

/** Shows a figure as a site would: drawn in the page, then upgraded by its script. */
export async function openFigure(
  figure: AnyFigure,
  { fragment = '', locale = 'en', width = 800, reducedMotion = 'no-preference' }: OpenOptions = {},
): Promise<OpenedFigure> {
  const page = await takePage(width, reducedMotion)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>figure</title><link rel="icon" href="data:,"><style>:root { color-scheme: light dark } body { font: 17px/1.6 sans-serif; margin: 1rem } ${figureStyles}</style><h2 id="a-heading">heading</h2><button id="before">before</button>${renderFigureHtml(figure, figure.words, { locale })}<button id="after">after</button></html>`
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await page.goto(`${address}${fragment}`)
  const places = () =>
    page.evaluate(() =>
      ['.cl-stage', '.cl-sentence', '.cl-toolbar', '#after'].map(
        (name) => document.querySelector(name)!.getBoundingClientRect().top,
      ),
    )
  const before = await places()
  await page.addScriptTag({ type: 'module', content: await bundleOf(figure.name) })
  await page.waitForSelector('.cl-figure[data-live]')
  const after = await places()
  return { page, complaints, shift: Math.max(...before.map((top, place) => Math.abs(top - after[place]!))) }
}

/** Waits until the live region says a sentence; fails with what it says instead. */
export async function hears(page: Page, sentence: string): Promise<void> {
  const says = (wanted: string) => document.querySelector('[data-live-region]')?.textContent === wanted
  // A timeout is no failure yet: the comparison below shows both sentences.
  await page.waitForFunction(says, sentence, { timeout: 10_000, polling: 50 }).catch(() => {})
  expect(await page.locator('[data-live-region]').textContent()).toBe(sentence)
}

/** What the live region says, once it has been silent for a while. */
export async function spoken(page: Page): Promise<string> {
  await page.waitForTimeout(320) // the announcer waits for 250 ms
  return (await page.locator('[data-live-region]').textContent()) ?? ''
}
