import { globSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Colours, objectionsOf, otherColours } from './objections.ts'
import { folder, giveBack, isWhole, type Site, serveSite, skipsBrowser, visitAll, watchedPage } from './site.ts'
import { inBoth, spoken, templates } from './templates.ts'

/** Pages made from one template by the hundred: one of so many stands for the rest, until CI visits them all. */
const everyNth: readonly (readonly [RegExp, number])[] = [
  [/^laws\/./, 32],
  [/^(findings|implementations)\/./, 14],
  [/^guides\/./, 14],
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

const pagesBelow = (exclude: string[]) =>
  globSync('**/index.html', { cwd: folder, exclude })
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()

/** Pages besides the templates, each in one language, in turn: its twin has the same scripts. Of the whole site, every page. */
function otherPages(): string[] {
  if (isWhole) return pagesBelow([])
  const pages = sampled(pagesBelow(['ko/**']))
  return pages.filter((page) => !templates.includes(page)).map((page, place) => inBoth(page)[place % 2]!)
}

/** The templates that axe looks at: of the whole site in both languages, else each in one, in turn where a script writes words. */
const lookedAt = (): string[] =>
  isWhole ? templates.flatMap(inBoth) : templates.map((page, place) => inBoth(page)[spoken.has(page) ? place % 2 : 0]!)

/** The colours besides light in which axe looks at a page in English: of the whole site all, else one, in turn. */
function coloursOf(path: string): readonly Colours[] {
  if (isWhole) return otherColours
  const english = lookedAt().filter((page) => !page.startsWith('ko/'))
  return [otherColours[english.indexOf(path) % otherColours.length]!]
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
  let site: Site
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(() => site?.close())

  test('loads without an error on the console, a failed request, or a request to another server', async () => {
    const pages = otherPages()
    expect(pages.length).toBeGreaterThan(15)
    const { found, complaints } = await visitAll(site, pages, (page) => page.title())
    expect(found.filter((title) => title === '')).toEqual([])
    expect(complaints).toEqual([])
  }, 900_000)

  test('loads without any of that, has nothing that axe objects to, and scrolls only downwards at 320 pixels', async () => {
    const { found, complaints } = await visitAll(site, lookedAt(), async (page, path) => {
      const title = await page.title()
      const isKorean = path.startsWith('ko/')
      const isHeard = !isKorean || spoken.has(path.slice('ko/'.length))
      const objections = await tooWide(page)
      if (isHeard) objections.push(...(await objectionsOf(page, isKorean ? [] : coloursOf(path))))
      return [...(title === '' ? ['has no title'] : []), ...objections].map((text) => `${path} ${text}`)
    })
    expect(found.flat()).toEqual([])
    expect(complaints).toEqual([])
  }, 300_000)

  test('says without a script what it is about', async () => {
    const documentAt = async (path: string) => {
      const response = await fetch(`${site.address}${path}`)
      return parseHTML(await response.text()).document
    }
    const law = await documentAt('laws/convolution-commutes/')
    expect(law.querySelector('main .katex-html')?.textContent.replaceAll(/\s/g, '')).toContain('f∗g=g∗f')
    expect(law.querySelector('.cl-run-command')?.textContent).toContain(
      'npx convlaws check builtin:reference --law convolution-commutes',
    )
    const lecture = await documentAt('lecture/backpropagation/')
    expect(lecture.querySelectorAll('main table td').length).toBeGreaterThan(10)
  })

  test('has no address in another language, nor any of its own, where it stands for addresses that lead nowhere', async () => {
    const response = await fetch(`${site.address}no/such/page/`)
    expect(response.status).toBe(404)
    const { document } = parseHTML(await response.text())
    expect(document.querySelector('h1')?.textContent).toContain('없는 페이지')
    expect(document.querySelector('[property="og:title"]')).not.toBeNull()
    const named = document.querySelectorAll(
      'starlight-lang-select, [rel=canonical], [rel=alternate], [property="og:url"]',
    )
    expect([...named].map(({ outerHTML }) => outerHTML)).toEqual([])
  })

  test('changes its language and keeps query and fragment', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${site.address}laws/output-size/?from=here#subject=reference&seed=3`)
    await page.locator('header starlight-lang-select select').selectOption({ label: '한국어' })
    await page.waitForURL('**/ko/laws/output-size/**')
    expect(new URL(page.url()).search).toBe('?from=here')
    expect(new URL(page.url()).hash).toBe('#subject=reference&seed=3')
    await expect.poll(() => page.inputValue('[data-field=seed]')).toBe('3') // drawn when the words are there
    await giveBack(page)
  })

  test.each([
    ['', 'translation', 'translation'],
    ['ko/', '교차상관', '교차상관'],
  ])('is found by the search of its language: %s', async (path, query, expected) => {
    const { page, complaints } = await watchedPage(site)
    await page.goto(`${site.address}${path}`)
    await page.locator('site-search button[data-open-modal]').click()
    await page.locator('dialog input').fill(query)
    const hit = page.locator('dialog .pagefind-ui__result, dialog [role=listbox] a, dialog li a').first()
    await hit.waitFor()
    expect((await page.locator('dialog').textContent())?.toLowerCase()).toContain(expected)
    expect(complaints).toEqual([])
    await giveBack(page)
  })
})
