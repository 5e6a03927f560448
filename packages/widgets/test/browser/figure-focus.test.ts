import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { figureNamed } from '../figures/figures.ts'
import { openFigure } from './open-figure.ts'
import { giveBack, skipsBrowser } from './pages.ts'

const stencil = figureNamed('stencil')

/** What has the focus: the command of a button, or the field of an input; '' for neither. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.activeElement as HTMLElement
    return dataset.do ?? dataset.field ?? ''
  })

describe.skipIf(skipsBrowser)('the focus of a figure stays where it is', () => {
  test('when the note of what was left out of the link goes, and when it comes', async () => {
    const { page } = await openFigure(stencil, { fragment: '#stencil.nonsense=1' })
    const note = page.locator('.cl-ignored')
    const box = page.locator('input[type=number][data-field=s]')
    expect(await note.count()).toBe(1)
    await box.focus()
    await box.fill('2')
    await box.press('Enter')
    await expect.poll(() => note.count()).toBe(0)
    expect(await focused(page)).toBe('s')
    await page.evaluate(() => {
      location.hash = '#stencil.nonsense=2'
    })
    await expect.poll(() => note.count()).toBe(1)
    expect(await focused(page)).toBe('s')
    await giveBack(page)
  })

  test('on Reset, when the buttons for steps come back before it', async () => {
    const { page } = await openFigure(stencil, { fragment: '#stencil.k=3' })
    expect(await page.locator('[data-do=play]').count()).toBe(0)
    await page.locator('[data-do=reset]').press('Enter')
    await expect.poll(() => page.locator('[data-do=play]').count()).toBe(1)
    expect(await focused(page)).toBe('reset')
    await giveBack(page)
  })

  test('on the button that pins, which is then the one that unpins, and says no more than that', async () => {
    const { page } = await openFigure(stencil)
    await page.locator('[data-do=pin]').press('Enter')
    await expect.poll(() => focused(page)).toBe('unpin')
    const button = page.locator('[data-do=unpin]')
    expect([await button.textContent(), await button.getAttribute('aria-pressed')]).toEqual(['Unpin', null])
    await giveBack(page)
  })

  test('in another figure, and shows nothing in this one', async () => {
    const { page } = await openFigure(stencil)
    const sentence = page.locator('#stencil .cl-sentence')
    await page.evaluate(() => {
      const other = document.createElement('conv-stencil')
      other.id = 'other'
      document.body.append(other)
    })
    await page.locator('#other [data-cell="input:0,2"]').focus()
    await page.locator('#stencil [data-cell="input:1,1"]').hover()
    await expect.poll(() => sentence.textContent()).toMatch(/^Input row 1, column 1/)
    await page.locator('#a-heading').hover()
    await expect.poll(() => sentence.textContent()).toMatch(/^Output row 0, column 0/)
    await giveBack(page)
  })
})
