import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matrixReporters, reporters } from '../../src/reporters/reporters.ts'
import { context, hostile, renderContext, reportWith, rows, subjects } from '../reporters/fixtures.ts'
import { openPage, skipsBrowser, startBrowser } from './open-page.ts'

/** Code that runs if any part of a name becomes markup: as an element, an attribute, a style or a link. */
const attack = `</code></style><script>document.title='run'</script><img src=http://evil.test/x onerror="document.title='run'">"' onload="document.title='run'" ${hostile}`
const long = 'x'.repeat(400)

/** A report in which every text that a stranger may choose is an attack, and another whose words are very long. */
const attacked = (text: string) =>
  reportWith(
    rows.map((row) => ({
      ...row,
      reason: text,
      cause: [text],
      diagnosis: [{ fault: text, agreed: 1, of: 1 }],
      ...(row.counterexample && {
        counterexample: {
          ...row.counterexample,
          message: text,
          descriptor: text,
          path: text,
          program: [text],
          terms: { lhs: text, rhs: text },
        },
      }),
    })),
    { implementation: { name: text, version: text, homepage: text, capabilities: {}, options: { [text]: text } } },
  )

const given = { ...context, adapter: attack, expectationProblems: [attack, long] }
const drawn = rows.filter(({ counterexample }) => counterexample).length

const pages = {
  check: reporters.html(attacked(attack), given),
  'check with long words': reporters.html(attacked(long), { ...given, adapter: long }),
  matrix: matrixReporters.html(
    [
      ...subjects,
      { report: attacked(attack), adapter: attack, expectationProblems: [attack] },
      { report: attacked(long), adapter: long, expectationProblems: [long] },
    ],
    renderContext,
  ),
} as const

/** Windows in which a page must fit. */
const windows = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
] as const

if (skipsBrowser) console.log('SKIP_BROWSER=1: the pages are not opened in a browser')

describe.skipIf(skipsBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  test.each(Object.entries(pages))(
    '%s runs nothing, asks for nothing, fits, and draws what failed',
    async (name, html) => {
      const { page, requests, complaints } = await openPage(browser, html)
      expect(await page.title()).not.toBe('run')
      expect(await page.locator('script, img, iframe, object, embed').count()).toBe(0)

      expect(await page.locator('.cl-counterexample').count()).toBeGreaterThanOrEqual(drawn)
      const tables = page.locator('.cl-counterexample .cl-plane table')
      expect(await tables.count()).toBeGreaterThanOrEqual(2 * drawn)
      expect(await tables.first().isVisible()).toBe(true)
      expect(await page.locator('.cl-state svg').first().isVisible()).toBe(true)
      if (name === 'matrix') expect(await page.locator('table.matrix tbody th[scope=row]').count()).toBe(10)

      for (const { width, colorScheme } of windows) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      }
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    },
  )
})
