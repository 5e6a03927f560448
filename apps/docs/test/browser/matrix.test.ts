import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { results } from '../../src/performance/results.ts'
import { giveBack, type Site, serveSite, skipsBrowser, watchedPage } from './site.ts'

/** The published report on an implementation, as a file that a reader may have. */
const published = (name: string) => fileURLToPath(new URL(`../../../../reports/matrix/${name}.json`, import.meta.url))

describe.skipIf(skipsBrowser)('the pages of the matrix and of speeds', () => {
  let site: Site
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(() => site?.close())

  const matrixAt = async (path: string) => {
    const watched = await watchedPage(site)
    await watched.page.goto(`${site.address}${path}`)
    await watched.page.waitForSelector('conformance-matrix[ready]')
    return watched
  }

  test('a filter in the address is shared by both languages; a cell opens with its published counterexample', async () => {
    const { page, complaints } = await matrixAt('matrix/#matrix.q=law:same-*%20status:known')
    const shown = page.locator('.cl-matrix-table tbody th[scope=row]')
    const laws = await shown.allTextContents()
    expect(laws).toContain('same-padding-is-explicit-padding')
    expect(laws.every((law) => law.startsWith('same-'))).toBe(true)
    await page.locator('header starlight-lang-select select').selectOption({ label: '한국어' })
    await page.waitForURL('**/ko/matrix/**')
    await page.waitForSelector('conformance-matrix[ready]')
    expect(await shown.allTextContents()).toEqual(laws)
    await page.click('[data-cell="same-padding-is-explicit-padding@onnxruntime-node"]')
    await page.waitForSelector('dialog[open] .cl-counterexample')
    expect(await page.textContent('dialog .cl-command')).toContain(
      'npx convlaws check builtin:onnxruntime-node --law same-padding-is-explicit-padding',
    )
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('the cell leads without a script to the same law in the page of the implementation, which opens', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${site.address}matrix/`)
    const target = await page.getAttribute('[data-cell="agrees-with-definition@tfjs-wasm"]', 'href')
    await page.goto(new URL(target ?? '', site.address).href)
    const law = page.locator('#law-agrees-with-definition')
    await law.waitFor({ state: 'visible' })
    expect(await law.locator('table a[href^="#row-"]').count()).toBeGreaterThan(0)
    await giveBack(page)
  })

  test('the published report, brought by a reader, agrees with itself and is sent nowhere; half of it is refused', async () => {
    const { page, complaints } = await matrixAt('matrix/')
    const requests: string[] = []
    await page.setInputFiles('[data-file]', {
      name: 'first.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    })
    await expect.poll(() => page.textContent('.cl-problem')).toContain('first.json is not shown')
    const ownFile = new RegExp(`^${site.address}_astro/[\\w.-]+$`) // the search is fetched when the browser is idle
    page.on('request', (request) => {
      if (request.method() !== 'GET' || !ownFile.test(request.url())) requests.push(request.url())
    })
    await page.setInputFiles('[data-file]', published('tfjs-wasm'))
    await page.waitForSelector('th.cl-local')
    expect(await page.textContent('.cl-comparisons')).toContain('Every row has the same verdict.')
    const half = readFileSync(published('tfjs-wasm')).subarray(0, 5000)
    await page.setInputFiles('[data-file]', { name: 'half.json', mimeType: 'application/json', buffer: half })
    await expect.poll(() => page.textContent('.cl-problem')).toContain('half.json is not shown: it is not JSON.')
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    await giveBack(page)
  })

  test('totals are those of the report, and no share is rounded up to 100', async () => {
    const { page } = await matrixAt('matrix/')
    const totals = await page.locator('.cl-matrix-table tfoot td').allInnerTexts()
    for (const text of totals) {
      expect(text).toMatch(/^\d+\/\d+\n[\d.]+\s%$/)
      const [passed, applicable, share] = text.split(/[/\s]/)
      expect(Number(share) === 100).toBe(passed === applicable)
      expect(Number(share) === 0).toBe(passed === '0')
    }
    expect(totals.length).toBe((await page.locator('.cl-matrix-table thead th').count()) - 1)
    await giveBack(page)
  })

  test('a badge is JSON that a badge service understands', async () => {
    const response = await fetch(`${site.address}badges/reference.json`)
    expect(await response.json()).toMatchObject({ schemaVersion: 1, label: 'convlaws', color: 'brightgreen' })
  })

  test('the published run says what each contestant is, and its version', async () => {
    const { page, complaints } = await watchedPage(site)
    await page.goto(`${site.address}performance/`)
    const rows = await page.locator('#contestants tbody tr').allInnerTexts()
    expect(rows).toEqual(results?.contestants.map(({ id, title, version }) => [id, title, version].join('\t')))
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('the bench of a page whose script does not load says so', async () => {
    const { page } = await watchedPage(site)
    await page.route('**/bench-worker*', (route) => route.abort())
    await page.goto(`${site.address}performance/`)
    await page.click('local-bench [data-run]')
    const status = page.locator('local-bench [role=status]')
    await expect.poll(() => status.textContent()).toBe('The bench broke off: its script could not be loaded.')
    await page.unrouteAll()
    await giveBack(page)
  })

  test('the bench of a page times the reference and im2col, and stops', async () => {
    const { page, complaints } = await watchedPage(site)
    await page.goto(`${site.address}ko/performance/`)
    await page.click('local-bench [data-run]')
    const rows = page.locator('local-bench tbody tr')
    await expect.poll(() => rows.count(), { timeout: 100_000 }).toBeGreaterThanOrEqual(2)
    const cells = await rows.first().locator('th, td').allTextContents()
    expect(cells[1]).toBe('reference')
    expect(cells[2]).toMatch(/^[\d.]+ \([\d.]+–[\d.]+\)$/)
    expect(await rows.nth(1).locator('th, td').allTextContents()).toContain('im2col')
    await page.click('local-bench [data-stop]')
    await page.waitForSelector('local-bench [data-run]:not([hidden])')
    const count = await rows.count()
    await page.waitForTimeout(500)
    expect(await rows.count()).toBe(count)
    expect(complaints).toEqual([])
    await giveBack(page)
  })
})
