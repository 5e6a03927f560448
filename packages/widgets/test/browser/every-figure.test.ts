import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stateFrom } from '../../src/state.ts'
import { figures } from '../figures/figures.ts'
import { openFigure, skipsBrowser, spoken, startBrowser } from './open-figure.ts'

const focusedCell = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell ?? '')
const sentence = (page: Page) => page.locator('.cl-sentence').textContent()

describe.skipIf(skipsBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  describe.each(figures)('$name', (figure) => {
    const { init, describe: say, timeline } = figure.model

    test('is upgraded without a shift, fits a telephone, and complains of nothing', async () => {
      const { page, complaints, shift } = await openFigure(browser, figure, { width: 390, locale: 'ko' })
      expect(shift).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await sentence(page)).toBe(say(init, 'ko'))
      expect(complaints).toEqual([])
      await page.close()
    })

    test('is walked by keyboard alone: reach, move, pin, step, reset, leave', async () => {
      const { page, complaints } = await openFigure(browser, figure, { reducedMotion: 'reduce' })
      await page.focus('#before')
      const stops: string[] = []
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab')
        const place = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          const style = getComputedStyle(element)
          const seen = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
          return { id: element.id, grid: element.closest<HTMLElement>('[data-grid]')?.dataset.grid ?? '', seen }
        })
        if (place.id === 'after') break
        expect(place.seen, 'the focus is seen').toBe(true)
        stops.push(place.grid)
      }
      expect(await page.evaluate(() => document.activeElement!.id), 'the focus is not trapped').toBe('after')
      const grids = stops.filter(Boolean)
      expect(new Set(grids).size, 'each grid is one stop').toBe(grids.length)
      expect(grids.length).toBe(await page.locator('[role=grid]').count())

      const pinned: string[] = []
      for (const grid of grids) {
        await page.locator(`[data-grid="${grid}"] [tabindex="0"]`).focus()
        await page.keyboard.press('Control+End')
        const last = await focusedCell(page)
        await page.keyboard.press('Control+Home')
        const first = await focusedCell(page)
        const cells = page.locator(`[data-grid="${grid}"] [data-cell]`)
        expect([first, last]).toEqual([
          await cells.first().getAttribute('data-cell'),
          await cells.last().getAttribute('data-cell'),
        ])
        await page.keyboard.press('Enter')
        if ((await page.locator(`[data-cell="${first}"]`).getAttribute('aria-selected')) === 'true') {
          pinned.push(grid)
          expect(await spoken(page)).toBe(await sentence(page))
          await page.keyboard.press('Escape')
        }
        expect(await page.locator('[aria-selected=true]').count()).toBe(0)
      }
      if (figure.model.pinned && grids.length > 0)
        expect(pinned, 'some grid has cells that can be pinned').not.toEqual([])
      if (timeline && timeline(init).count > 1) {
        await page.locator('[data-do=reset]').press('Enter')
        await page.locator('[data-do=forward]').focus()
        const from = timeline(init)
        const forward = from.at < from.count - 1
        await page.keyboard.press(forward ? ']' : '[')
        const expected = figure.model.reduce(init, { type: 'step', by: forward ? 1 : -1 })
        expect(await spoken(page)).toBe(say(expected, 'en'))
        await page.keyboard.press(forward ? '[' : ']')
        expect(await spoken(page)).toBe(
          say(figure.model.reduce(expected, { type: 'step', by: forward ? -1 : 1 }), 'en'),
        )
      }
      await page.locator('[data-do=reset]').press('Enter')
      expect(await sentence(page)).toBe(say(init, 'en'))
      await page.locator('[data-do=describe]').press('Enter')
      expect(await spoken(page)).toBe(say(init, 'en'))
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      expect(complaints).toEqual([])
      await page.close()
    })

    test('takes its state from the address, and says what it left out', async () => {
      const { page } = await openFigure(browser, figure, { fragment: `#${figure.name}.nonsense=1` })
      expect(await page.locator('.cl-ignored').textContent()).toContain('nonsense=1')
      expect(stateFrom(figure, [['nonsense', '1']]).state).toEqual(init)
      await page.close()
    })
  })
})
