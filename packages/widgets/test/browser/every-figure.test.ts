import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { figures } from '../figures/figures.ts'
import { saying } from '../figures/saying.ts'
import { hears, openFigure } from './open-figure.ts'
import { giveBack, skipsBrowser } from './pages.ts'

const sentence = (page: Page) => page.locator('.cl-sentence').textContent()

/** A place where the tab key stopped. */
interface Stop {
  readonly id: string
  /** The grid that it is in; '' for none. */
  readonly grid: string
  /** Whether the focus can be seen there. */
  readonly seen: boolean
}

/** Goes through a page by the tab key, from the button before the figure to the one after it. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    const stops: Stop[] = []
    Object.assign(globalThis, { stops })
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement
      const style = getComputedStyle(element)
      const seen = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      stops.push({ id: element.id, grid: element.closest<HTMLElement>('[data-grid]')?.dataset.grid ?? '', seen })
    })
    document.getElementById('before')!.focus()
  })
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (presses % 8 < 7) continue // it is quicker to ask now and then; the page ends after the last button
    if (await page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops.some(({ id }) => id === 'after')))
      break
  }
  const stops = await page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops)
  const last = stops.findIndex(({ id }) => id === 'after')
  expect(last, 'the focus is not trapped').toBeGreaterThan(0)
  return stops.slice(1, last)
}

/** What a grid looks like after keys: the first and the last cell, where keys led, and whether the first is pinned. */
const lookAt = (page: Page, grid: string) =>
  page.evaluate((name) => {
    const cells = [...document.querySelectorAll<HTMLElement>(`[data-grid="${name}"] [data-cell]`)]
    return {
      first: cells[0]!.dataset.cell,
      last: cells.at(-1)!.dataset.cell,
      focused: (document.activeElement as HTMLElement).dataset.cell,
      isPinned: cells[0]!.getAttribute('aria-selected') === 'true',
    }
  }, grid)

describe.skipIf(skipsBrowser)('in a browser', () => {
  // Most of the time is spent waiting for the announcer, so several figures wait together.
  describe.concurrent.each(figures)('$name', (figure) => {
    const { init, reduce, timeline, pinned } = figure.model
    const say = saying(figure.model, figure.words)

    test.concurrent('is upgraded without a shift, fits a telephone, complains of nothing, and says what it leaves out of a link', async () => {
      const { page, complaints, shift } = await openFigure(figure, { width: 390, locale: 'ko' })
      expect(shift).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await sentence(page)).toBe(say(init, 'ko'))
      await page.evaluate((name) => {
        location.hash = `#${name}.nonsense=1`
      }, figure.name)
      expect(await page.locator('.cl-ignored').textContent()).toContain('nonsense=1') // waits until it is there
      expect(await sentence(page)).toBe(say(init, 'ko'))
      expect(complaints).toEqual([])
      await giveBack(page)
    })

    test.concurrent('is walked by keyboard alone: reach, move, pin, step, reset, leave', async () => {
      const { page, complaints } = await openFigure(figure, { reducedMotion: 'reduce' })
      const stops = await walk(page)
      expect(
        stops.filter(({ seen }) => !seen),
        'the focus is seen',
      ).toEqual([])
      const grids = stops.map(({ grid }) => grid).filter(Boolean)
      expect(new Set(grids).size, 'each grid is one stop').toBe(grids.length)
      expect(grids.length).toBe(await page.locator('[role=grid]').count())

      const pinning: string[] = []
      for (const grid of grids) {
        await page.evaluate((name) => {
          document.querySelector<HTMLElement>(`[data-grid="${name}"] [tabindex="0"]`)!.focus()
        }, grid)
        await page.keyboard.press('Control+End')
        const end = await lookAt(page, grid)
        expect(end.focused).toBe(end.last)
        await page.keyboard.press('Control+Home')
        await page.keyboard.press('Enter')
        const home = await lookAt(page, grid)
        expect(home.focused).toBe(home.first)
        if (home.isPinned) {
          pinning.push(grid)
          await hears(page, (await sentence(page)) ?? '')
          await page.keyboard.press('Escape')
        }
        expect(await page.locator('[aria-selected=true]').count()).toBe(0)
      }
      if (pinned && grids.length > 0) expect(pinning, 'some grid has cells that can be pinned').not.toEqual([])

      await page.focus('[data-do=reset]')
      await page.keyboard.press('Enter')
      expect(await sentence(page)).toBe(say(init, 'en'))
      if (timeline && timeline(init).count > 1) {
        const [forward, back] = timeline(init).at < timeline(init).count - 1 ? [']', '['] : ['[', ']']
        const stepped = reduce(init, { type: 'step', by: forward === ']' ? 1 : -1 })
        await page.keyboard.press(forward)
        await hears(page, say(stepped, 'en'))
        await page.keyboard.press(back)
        await hears(page, say(reduce(stepped, { type: 'step', by: forward === ']' ? -1 : 1 }), 'en'))
        await page.keyboard.press('Enter')
      }
      await page.focus('[data-do=describe]')
      await page.keyboard.press('Enter')
      await hears(page, say(init, 'en'))
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      expect(complaints).toEqual([])
      await giveBack(page)
    })
  })
})
