import { laws } from '@convlaws/laws'
import type { LawRunMessage, LawRunRequest } from '@convlaws/widgets'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveBack, type Site, serveSite, skipsBrowser, watchedPage } from './site.ts'

const sentence = (page: Page) => page.textContent('.cl-run-sentence')
const done = (page: Page) => page.waitForSelector('.cl-run-sentence[data-phase=done]', { timeout: 60_000 })
const verdict = (page: Page) => page.getAttribute('.cl-run-sentence', 'data-verdict')

/** Asks a worker of the page for one early case of the first row of each law on the reference: for each law the verdicts. */
const runEach = (page: Page, worker: string, requests: readonly LawRunRequest[]) =>
  page.evaluate(
    async ([worker, requests]) => {
      const laws = new Worker(worker, { type: 'module' })
      const verdicts: string[] = []
      for (const request of requests) {
        const message = await new Promise<LawRunMessage>((resolve) => {
          laws.onmessage = ({ data }: MessageEvent<LawRunMessage>) => data.kind !== 'progress' && resolve(data)
          laws.postMessage(request)
        })
        verdicts.push(message.kind === 'done' ? message.rows.map(({ verdict }) => verdict).join() : message.kind)
      }
      laws.terminate()
      return verdicts
    },
    [worker, requests] as const,
  )

describe.skipIf(skipsBrowser)('a law runs in the page', () => {
  let site: Site
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(() => site?.close())

  test.each(['reference', 'im2col'])('%s keeps it, started by keyboard alone', async (subject) => {
    const { page, complaints } = await watchedPage(site)
    await page.goto(`${site.address}laws/convolution-commutes/#subject=${subject}&seed=1`)
    await page.fill('[data-field=seconds]', '1')
    await page.focus('[data-field=seconds]')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.do)).toBe('start')
    await page.keyboard.press('Enter')
    await done(page)
    expect(await verdict(page)).toBe('passed')
    expect(await sentence(page)).toMatch(/^Passed: \d+ cases/)
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('a fault breaks it; the link brings back the same counterexample, in the other language too', async () => {
    const { page, complaints } = await watchedPage(site)
    await page.goto(`${site.address}laws/convolution-commutes/`)
    await page.evaluate(() => {
      location.hash = '#subject=fault:flips-the-filter&seed=1'
    })
    await done(page)
    expect(await verdict(page)).toBe('failed')
    expect(await page.locator('.cl-counterexample td.cl-differs').count()).toBeGreaterThan(0)
    const drawn = await page.locator('.cl-counterexample .cl-tensors').allTextContents()
    expect(await page.textContent('.cl-run-command')).toContain("faultById('flips-the-filter')")
    const link = page.url()
    expect(link).toMatch(/#subject=fault:flips-the-filter&seed=1&path=\d+/)
    const again = await watchedPage(site)
    await again.page.goto(link)
    await expect.poll(() => sentence(again.page)).toBe('The link names one case. Press the button to try it.')
    await again.page.click('[data-do=start]')
    await done(again.page)
    expect(await again.page.locator('.cl-counterexample .cl-tensors').allTextContents()).toEqual(drawn)
    await again.page.goto(link.replace('/laws/', '/ko/laws/'))
    await again.page.click('[data-do=start]')
    await done(again.page)
    expect(await sentence(again.page)).toMatch(/^실패/)
    expect([...complaints, ...again.complaints]).toEqual([])
    await giveBack(page)
    await giveBack(again.page)
  })

  test('Stop ends the worker, whatever it does', async () => {
    const { page } = await watchedPage(site)
    await page.goto(`${site.address}laws/agrees-with-definition/`)
    await page.fill('[data-field=seconds]', '600')
    await page.locator('[data-field=seconds]').blur()
    await page.click('[data-do=start]')
    await page.waitForFunction(() => document.querySelector('.cl-run-sentence')?.textContent?.startsWith('Running'))
    expect(page.workers()).toHaveLength(1)
    await page.click('[data-do=stop]')
    expect(await sentence(page)).toMatch(/^Stopped after \d+ case/)
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0)
    await giveBack(page)
  })

  test('every law is green on the reference and on im2col', async () => {
    const { page, complaints } = await watchedPage(site)
    await page.goto(`${site.address}lecture/from-lecture-to-law/`)
    const started = page.waitForEvent('worker')
    await page.locator('law-runner[in-address] [data-do=start]').click()
    const url = (await started).url()
    await page.locator('law-runner[in-address] [data-do=stop]').click()
    for (const subject of ['reference', 'im2col']) {
      const requests = laws.map(({ id: law, operations: [operation], domains: [domain] }) => ({
        law,
        subject,
        seed: 1,
        seconds: 10,
        only: { operation: operation!, domain: domain!, path: '2' },
      }))
      const verdicts = await runEach(page, url, requests)
      const red = laws
        .map(({ id }, place) => `${subject}, ${id}: ${verdicts[place]}`)
        .filter((text) => !/: (passed|skipped)$/.test(text))
      expect(red).toEqual([])
      expect(verdicts.filter((verdict) => verdict === 'passed').length).toBeGreaterThan(laws.length * 0.9)
    }
    expect(complaints).toEqual([])
    await giveBack(page)
  })
})
