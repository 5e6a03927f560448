import { describe, expect, test } from 'vitest'
import { figureNamed } from '../figures/figures.ts'
import { openFigure } from './open-figure.ts'
import { giveBack, skipsBrowser } from './pages.ts'

describe.skipIf(skipsBrowser)('the box for the number of a pinned cell', () => {
  test('keeps to the rule of the numbers: what it refuses is explained beside it, and is gone with the cell', async () => {
    const { page, complaints } = await openFigure(figureNamed('fast'))
    await page.locator('[data-cell="x:0"]').click()
    const box = page.locator('[data-edit]')
    await box.fill('1e39')
    await box.press('Enter')
    expect(await box.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator(`#${await box.getAttribute('aria-describedby')}`).textContent()).toBe(
      '1e39: must be a number from −999.9 to 999.9',
    )
    expect(await page.locator('[data-cell="x:0"]').textContent()).toBe('3')
    await page.locator('[data-cell="x:1"]').click()
    await expect.poll(() => box.getAttribute('data-edit')).toBe('x:1')
    expect([await box.inputValue(), await box.getAttribute('aria-invalid')]).toEqual(['-1', null])
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('takes very small numbers, and the link keeps them', async () => {
    const { page } = await openFigure(figureNamed('fast'))
    await page.locator('[data-cell="x:0"]').click()
    const box = page.locator('[data-edit]')
    await box.fill('0.0000001')
    await box.press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('fast.x=1e-7,-1,4,1,-5,9')
    await giveBack(page)
    const { page: linked } = await openFigure(figureNamed('fast'), { fragment: '#fast.x=1e-7,-1,4,1,-5,9' })
    expect(await linked.locator('.cl-ignored').count()).toBe(0)
    expect(await linked.locator('[data-cell="x:0"]').textContent()).toBe('1e−7')
    await giveBack(linked)
  })

  test.each(['flip', 'weights'])('in %s says what it refuses', async (name) => {
    const { page } = await openFigure(figureNamed(name), { locale: 'ko' })
    await page.locator('[data-cell="input:0"]').click()
    const box = page.locator('[data-edit]')
    await box.fill('100')
    await box.press('Enter')
    await expect.poll(() => page.locator('.cl-refused').textContent()).toBe('100: −99 이상 99 이하의 수여야 합니다')
    await giveBack(page)
  })

  test('is not reached by a digit with the control key, which belongs to the browser', async () => {
    const { page } = await openFigure(figureNamed('weights'))
    await page.locator('[data-cell="input:0"]').focus()
    await page.keyboard.press('Control+7')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe('input:1')
    expect(await page.locator('[aria-selected=true]').count()).toBe(0)
    await giveBack(page)
  })
})
