import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Site, serveSite, skipsBrowser, startBrowser, visitAll, watchedPage } from './site.ts'
import { inBoth, templates } from './templates.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Pages made from one template by the hundred: so many of them stand for the rest. */
const everyNth: readonly (readonly [RegExp, number])[] = [
  [/^(ko\/)?laws\/./, 12],
  [/^(ko\/)?(findings|implementations)\/./, 6],
  [/^(ko\/)?guides\/./, 8],
  [/^(ko\/)?api\/./, 8],
]

function sampled(pages: readonly string[]): string[] {
  const seen = new Map<RegExp, number>()
  return pages.filter((page) => {
    const rule = everyNth.find(([pattern]) => pattern.test(page))
    if (!rule) return true
    const [pattern, nth] = rule
    seen.set(pattern, (seen.get(pattern) ?? -1) + 1)
    return seen.get(pattern)! % nth === 0
  })
}

const colours = [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const

/** A script makes blocks of code that scroll stops of the tab key, when the browser is idle. */
const blocksOfCodeAreReady = () =>
  [...document.querySelectorAll<HTMLElement>('.expressive-code pre')].every(
    (block) => block.scrollWidth <= block.clientWidth || block.tabIndex === 0,
  )

/** Violations of WCAG 2.2 AA, as text. Only rules of colour depend on the colours. */
async function violations(page: Page, onlyColours: boolean): Promise<string[]> {
  // There are no frames, so that the mode which opens a page of its own for each run has nothing to add.
  const builder = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations: found } = await (onlyColours ? builder.withRules(['color-contrast']) : builder).analyze()
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What axe objects to on a page as it stands: in each of the colours, which are the same in every language. */
async function objectionsOf(page: Page, path: string): Promise<string[]> {
  await page.waitForFunction(blocksOfCodeAreReady)
  const found: string[] = []
  const tried = path.startsWith('ko/') ? colours.slice(0, 1) : colours
  for (const [place, [colorScheme, forcedColors]] of tried.entries()) {
    await page.emulateMedia({ colorScheme, forcedColors })
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, colorScheme)
    const list = await violations(page, place > 0)
    found.push(...list.map((text) => `${colorScheme} ${forcedColors}: ${text}`))
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return found
}

/** How far a page scrolls sideways in a window of 320 pixels. */
async function tooWide(page: Page): Promise<string[]> {
  const viewport = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize(viewport)
  return over > 0 ? [`is ${over} px too wide`] : []
}

describe.skipIf(skipsBrowser)('every kind of page', () => {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    browser = await startBrowser()
    site = await serveSite()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  test('loads without an error on the console, a failed request, or a request to another server', async () => {
    const files = globSync('**/index.html', { cwd: dist }).sort()
    const pages = sampled(files.map((file) => file.replace(/index\.html$/, '')))
    const { found, complaints } = await visitAll(browser, site, pages, (page) => page.title())
    expect(found.filter((title) => title === '')).toEqual([])
    expect(complaints).toEqual([])
  })

  test('has nothing that axe objects to, in light, dark and forced colours, and scrolls only downwards at 320 pixels', async () => {
    const { found } = await visitAll(browser, site, templates.flatMap(inBoth), async (page, path) => {
      const objections = [...(await objectionsOf(page, path)), ...(await tooWide(page))]
      return objections.map((text) => `${path} ${text}`)
    })
    expect(found.flat()).toEqual([])
  }, 300_000)

  test('says without a script what it is about', async () => {
    const { page } = await watchedPage(browser, site, { javaScriptEnabled: false })
    await page.goto(`${site.address}laws/convolution-commutes/`)
    expect(await page.textContent('main')).toContain('f ∗ g = g ∗ f')
    expect(await page.textContent('.cl-run-command')).toContain(
      'npx convlaws check builtin:reference --law convolution-commutes',
    )
    await page.goto(`${site.address}lecture/backpropagation/`)
    expect(await page.locator('main table td').count()).toBeGreaterThan(10)
    await page.context().close()
  })

  test('changes its language and keeps query and fragment', async () => {
    const { page } = await watchedPage(browser, site)
    await page.goto(`${site.address}laws/output-size/?from=here#subject=reference&seed=3`)
    await page.locator('header starlight-lang-select select').selectOption({ label: '한국어' })
    await page.waitForURL('**/ko/laws/output-size/**')
    expect(new URL(page.url()).search).toBe('?from=here')
    expect(new URL(page.url()).hash).toBe('#subject=reference&seed=3')
    expect(await page.inputValue('[data-field=seed]')).toBe('3')
    await page.context().close()
  })

  test.each([
    ['', 'translation', 'translation'],
    ['ko/', '교차상관', '교차상관'],
  ])('is found by the search of its language: %s', async (path, query, expected) => {
    const { page, complaints } = await watchedPage(browser, site)
    await page.goto(`${site.address}${path}`)
    await page.locator('site-search button[data-open-modal]').click()
    await page.locator('dialog input').fill(query)
    const hit = page.locator('dialog .pagefind-ui__result, dialog [role=listbox] a, dialog li a').first()
    await hit.waitFor()
    expect((await page.locator('dialog').textContent())?.toLowerCase()).toContain(expected)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(skipsBrowser)('the site below a path', () => {
  test('loads everything from below it, runs a law, and searches', async () => {
    const browser = await startBrowser()
    const site = await serveSite('/convlaws/')
    try {
      const visited = await visitAll(browser, site, templates.flatMap(inBoth), (page) => page.title())
      expect(visited.complaints).toEqual([])
      const { page, complaints } = await watchedPage(browser, site)
      await page.goto(`${site.address}laws/output-size/`)
      await page.fill('[data-field=seconds]', '1')
      await page.locator('[data-field=seconds]').blur()
      await page.click('[data-do=start]')
      await page.waitForSelector('[data-phase=done]')
      expect(await page.getAttribute('.cl-run-sentence', 'data-verdict')).toBe('passed')
      await page.locator('site-search button[data-open-modal]').click()
      await page.locator('dialog input').fill('stride')
      await page.locator('dialog .pagefind-ui__result, dialog [role=listbox] a, dialog li a').first().waitFor()
      expect(complaints).toEqual([])
    } finally {
      await browser.close()
      site.close()
    }
  })
})
