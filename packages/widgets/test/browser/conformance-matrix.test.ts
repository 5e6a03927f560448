import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { reportOn, reports, rowOf, textOf } from '../conformance-matrix/fixtures.ts'
import { markup } from '../fixtures.ts'
import { spoken } from './open-figure.ts'
import { openMatrix as open } from './open-matrix.ts'
import { giveBack, skipsBrowser } from './pages.ts'

const lawsOf = (page: Page) => page.locator('tbody th[scope=row]').allTextContents()
const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const bring = (page: Page, name: string, text: string) => page.setInputFiles('[data-file]', fileOf(name, text))

describe.skipIf(skipsBrowser)('<conformance-matrix> in a browser', () => {
  test('filters by buttons, fields and text; the address keeps it, through a reload and for whoever gets the link', async () => {
    const { page, complaints } = await open()
    expect(await lawsOf(page)).toHaveLength(5)
    await page.click('[data-toggle=is][data-value=disagreement]')
    await page.selectOption('[data-choose=group]', 'geometry')
    expect(await lawsOf(page)).toEqual(['mirror'])
    expect(await page.inputValue('[name=q]')).toBe('group:geometry is:disagreement')
    expect(await spoken(page)).toBe('1 of 5 laws shown.')
    await page.waitForFunction(() => location.hash === '#matrix.q=group:geometry%20is:disagreement')
    await page.reload()
    await page.waitForSelector('conformance-matrix[ready]')
    expect(await lawsOf(page)).toEqual(['mirror'])
    expect(await page.getAttribute('[data-value=disagreement]', 'aria-pressed')).toBe('true')
    await page.fill('[name=q]', 'status:failed colour:red')
    expect(await lawsOf(page)).toEqual(['agrees-with-definition'])
    expect(await page.textContent('.cl-ignored')).toContain('colour:red')
    await page.click('[data-clear]')
    expect(await lawsOf(page)).toHaveLength(5)
    await page.waitForFunction(() => location.hash === '')
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('is one stop of the tab key; arrows move, Enter opens, Escape closes and gives the focus back', async () => {
    const { page, complaints } = await open('#matrix.q=law:agrees*,mirror', 'ko')
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell ?? '')
    await page.focus('#before')
    const cells: string[] = []
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await focused()) cells.push(await focused())
      if (await page.evaluate(() => document.activeElement?.id === 'after')) break
    }
    expect(cells).toEqual(['agrees-with-definition@right'])
    await page.focus('[data-cell][tabindex="0"]')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('mirror@wrong')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('agrees-with-definition@wrong')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open] .cl-counterexample')
    const text = await page.textContent('dialog')
    expect(text).toContain('npx convlaws check builtin:wrong --law agrees-with-definition')
    expect(await page.locator('dialog .cl-differs').count()).toBeGreaterThan(0)
    await page.waitForFunction(() => location.hash.includes('matrix.open='))
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await focused()).toBe('agrees-with-definition@wrong')
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('a link opens a cell; one that is not there is named', async () => {
    const { page } = await open('#matrix.open=mirror@wrong')
    await page.waitForSelector('dialog[open] .cl-counterexample')
    expect(await page.getAttribute('dialog a[href*=findings]', 'href')).toBe('/findings/it-turns/')
    await giveBack(page)
    const lost = await open('#matrix.open=mirror@nobody')
    expect(await lost.page.locator('dialog[open]').count()).toBe(0)
    expect(await lost.page.textContent('.cl-ignored')).toContain('mirror@nobody')
    await giveBack(lost.page)
  })

  test('a good report is the first column and is compared with the published one; nothing is sent; it can be removed', async () => {
    const { page, complaints, requests } = await open()
    const mended = reportOn('wrong', [rowOf('agrees-with-definition', 'passed'), rowOf('mirror', 'failed')])
    await bring(page, 'mine.json', textOf(mended))
    await page.waitForSelector('th.cl-local')
    expect(await page.locator('thead th').nth(1).textContent()).toContain('wrong')
    expect(await page.textContent('.cl-comparisons')).toContain('failed and pass now: 1')
    await page.click('[data-cell="mirror@local-wrong"]')
    await page.waitForSelector('dialog[open] .cl-counterexample')
    await page.keyboard.press('Escape')
    expect(requests).toEqual([])
    expect(await page.evaluate(() => location.hash)).toBe('')
    await page.click('[data-remove]')
    expect(await page.locator('th.cl-local').count()).toBe(0)
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('a report is dropped anywhere on the matrix', async () => {
    const { page } = await open()
    const transfer = await page.evaluateHandle(
      (text) => {
        const all = new DataTransfer()
        all.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
        return all
      },
      textOf(reportOn('mine', [rowOf('mirror', 'passed')])),
    )
    await page.dispatchEvent('.cl-matrix-table', 'drop', { dataTransfer: transfer })
    await page.waitForSelector('th.cl-local')
    expect(await page.textContent('.cl-comparisons')).toContain('No report on mine is published')
    await giveBack(page)
  })

  test('an old suite is marked; an old schema, broken JSON and a report that is too large are refused, each with its reason', async () => {
    const { page, complaints } = await open()
    await bring(
      page,
      'old.json',
      textOf(reportOn('old', [rowOf('mirror', 'passed')], { suite: { version: '0.0.1', fastCheck: '3' } })),
    )
    await page.waitForSelector('th.cl-local .cl-older')
    const problem = page.locator('.cl-problem')
    await bring(page, 'older.json', JSON.stringify({ ...JSON.parse(textOf(reports[0]!)), schemaVersion: 0 }))
    await expect.poll(() => problem.textContent()).toContain('older.json is not shown: report.schemaVersion is 0')
    await bring(page, 'half.json', textOf(reports[0]!).slice(0, 100))
    await expect.poll(() => problem.textContent()).toContain('half.json is not shown: it is not JSON')
    // The browser reads it from the disk; what is sent to it takes seconds.
    const large = join(mkdtempSync(join(tmpdir(), 'matrix-')), 'large.json')
    writeFileSync(large, ' '.repeat(16 * 2 ** 20 + 1))
    await page.setInputFiles('[data-file]', large)
    await expect.poll(() => problem.textContent()).toContain('large.json is not shown: it is larger than 16 MiB')
    expect(await page.locator('th.cl-local').count()).toBe(1)
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('markup in a report does no harm, in the table and in the window', async () => {
    const { page, complaints, requests } = await open()
    const evil = '<img src=x onerror="alert(1)"><a href="javascript:alert(2)">x</a>'
    const report = reportOn(
      `${markup}${evil}`,
      [rowOf('mirror', 'failed', { reason: `${evil} javascript:alert(3)` })],
      {
        implementation: {
          name: evil,
          version: markup,
          homepage: 'javascript:alert(4)',
          capabilities: {},
          options: { [evil]: evil },
        },
        environment: { runtime: evil, platform: evil, cpu: evil, features: [evil] },
      },
    )
    await bring(page, `${evil.replaceAll('/', '')}.json`, textOf(report))
    await page.waitForSelector('th.cl-local')
    await page.click('th.cl-local ~ th >> nth=0', { trial: true })
    await page.locator('[data-cell^="mirror@local"]').click()
    await page.waitForSelector('dialog[open] .cl-counterexample')
    const found = await page.evaluate(() => ({
      images: document.querySelectorAll('conformance-matrix img').length,
      handlers: [...document.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      links: [...document.links].filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
    }))
    expect(found).toEqual({ images: 0, handlers: 0, links: 0 })
    expect(await page.textContent('dialog')).toContain(evil)
    expect([complaints, requests]).toEqual([[], []])
    await giveBack(page)
  })

  test('fits a telephone: only the table scrolls sideways', async () => {
    const { page, complaints } = await open('', 'ko', 390)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await giveBack(page)
  })
})
