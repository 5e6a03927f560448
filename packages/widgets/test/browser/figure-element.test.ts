import { describe, expect, test } from 'vitest'
import { stateFrom } from '../../src/state.ts'
import { figureNamed } from '../figures/figures.ts'
import { hears, openFigure } from './open-figure.ts'
import { giveBack, skipsBrowser } from './pages.ts'

const stencil = figureNamed('stencil')
const weights = figureNamed('weights')

describe.skipIf(skipsBrowser)('the element of a figure', () => {
  test('takes its state from the address when it is loaded, and writes it there without a new entry of the history', async () => {
    const { page } = await openFigure(stencil, {
      fragment: '#stencil.n=5&stencil.k=3&stencil.s=2&stencil.at=1,0&other.x=1',
    })
    const text = page.locator('.cl-sentence')
    expect(await text.textContent()).toMatch(/^Output row 1, column 0: /)
    const before = await page.evaluate(() => history.length)
    await page.keyboard.press('Tab')
    await page.locator('[data-do=forward]').press('Enter')
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toBe('#stencil.n=5&stencil.k=3&stencil.s=2&stencil.at=1,1&other.x=1')
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.locator('[data-do=reset]').press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#other.x=1')
    await giveBack(page)
  })

  test('leaves the anchor of a heading alone, and hides controls where a link asks for it', async () => {
    const { page } = await openFigure(stencil, { fragment: '#a-heading' })
    await page.locator('[data-cell="output:0,0"]').focus()
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => location.hash)).toBe('#a-heading')
    await giveBack(page)
    const { page: hidden } = await openFigure(stencil, { fragment: '#hide=controls' })
    expect(await hidden.locator('.cl-settings').isVisible()).toBe(false)
    expect(await hidden.locator('.cl-toolbar').isVisible()).toBe(false)
    expect(await hidden.locator('[data-grid=output]').isVisible()).toBe(true)
    await giveBack(hidden)
  })

  test('arrows, Home, End and Page keys move the focus; what is focused is shown and spoken', async () => {
    const { page } = await openFigure(stencil)
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)
    await page.locator('[data-cell="output:0,0"]').focus()
    const walked: (string | undefined)[] = []
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'Home', 'PageUp', 'End', 'PageDown', 'Control+Home']) {
      await page.keyboard.press(key)
      walked.push((await focused())?.replace('output:', ''))
    }
    expect(walked).toEqual(['0,1', '1,1', '1,1', '1,0', '0,0', '0,1', '1,1', '0,0'])
    await page.keyboard.press('ArrowRight')
    await hears(page, 'Output row 0, column 1: 1×0 + 2×1 + 4×2 + 5×3 = 25.')
    expect(await page.locator('[data-grid=input] .cl-read').count()).toBe(4)
    await giveBack(page)
  })

  test('under the pointer the same is shown as with the focus; a tap pins, a second tap moves the pin', async () => {
    const { page } = await openFigure(stencil)
    const text = page.locator('.cl-sentence')
    await page.locator('[data-cell="input:0,2"]').hover()
    await expect.poll(() => text.textContent()).toBe('Input row 0, column 2 is 2. 1 output reads it: (0, 1).')
    await page.locator('figcaption').hover()
    await expect.poll(() => text.textContent()).toMatch(/^Output row 0, column 0/)
    await page.locator('[data-cell="output:1,1"]').click()
    await page.locator('[data-cell="output:1,0"]').click()
    expect(await page.locator('[aria-selected=true]').getAttribute('data-cell')).toBe('output:1,0')
    await giveBack(page)
  })

  test('an illegal number changes nothing, and is explained beside its box', async () => {
    const { page } = await openFigure(stencil, { locale: 'ko' })
    const box = page.locator('input[type=number][data-field=s]')
    await box.fill('9')
    await box.press('Enter')
    expect(await box.getAttribute('aria-invalid')).toBe('true')
    const why = await page.locator(`#${await box.getAttribute('aria-describedby')}`).textContent()
    expect(why).toBe('9: 1 이상 4 이하의 정수여야 합니다')
    expect(await page.locator('.cl-sentence').textContent()).toMatch(/= 19\.$/)
    await box.fill('2')
    await box.press('Enter')
    expect(await box.getAttribute('aria-invalid')).toBeNull()
    expect(await page.locator('[data-grid=output] [data-cell]').count()).toBe(1)
    await giveBack(page)
  })

  test('plays when it is asked to, a step a second, and stops at the end or when it is asked again', async () => {
    const { page } = await openFigure(stencil)
    const at = () => page.locator('[data-timeline]').inputValue()
    await page.waitForTimeout(300)
    expect(await at()).toBe('0')
    await page.locator('[data-speed]').selectOption('4')
    await page.locator('[data-cell="output:0,0"]').focus()
    await page.keyboard.press('Space')
    expect(await page.locator('[data-do=play]').getAttribute('aria-label')).toBe('Pause')
    await expect.poll(at, { timeout: 10_000 }).toBe('3')
    await expect.poll(() => page.locator('[data-do=play]').getAttribute('aria-label')).toBe('Play')
    await giveBack(page)
  })

  test('a digit on a cell that can be edited leads to the box for its value', async () => {
    const { page } = await openFigure(weights)
    await page.locator('[data-cell="input:0"]').focus()
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-cell="input:0"]').textContent()).toContain('7')
    expect(await page.locator('.cl-sentence').textContent()).toContain('2×7')
    await giveBack(page)
  })

  test.each([
    { name: 'gradient', fields: { view: 'gather', step: '2' } },
    { name: 'gradient', fields: { pb: '6', mode: 'reflect' } },
    { name: 'kernel-lab', fields: { part: 'window', picture: 'disc', step: '7' } },
  ])('a state for which more is loaded is drawn and said as any other: $name, $fields', async ({ name, fields }) => {
    const figure = figureNamed(name)
    const entries = Object.entries(fields)
    const fragment = entries.map(([key, text]) => `${name}.${key}=${text}`).join('&')
    const { page, complaints } = await openFigure(figure, { fragment: `#${fragment}` })
    const { state } = stateFrom(figure, entries)
    const sentence = figure.model.describe(state, figure.words.en)
    await expect.poll(() => page.locator('.cl-sentence').textContent()).toBe(sentence)
    await page.locator('[data-do=describe]').click()
    await hears(page, sentence)
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('its state is a property and an event, as JSON', async () => {
    const { page } = await openFigure(stencil)
    const heard = await page.evaluate(() => {
      const element = document.querySelector('conv-stencil') as HTMLElement & { json: string }
      const events: string[] = []
      document.addEventListener('cl-change', (event) =>
        events.push((event as CustomEvent<{ json: string }>).detail.json),
      )
      element.json = '{"k":"3"}'
      return { events, json: element.json }
    })
    expect(heard).toEqual({ events: ['{"k":"3"}'], json: '{"k":"3"}' })
    expect(await page.locator('.cl-sentence').textContent()).toMatch(/= 204\.$/)
    await giveBack(page)
  })
})
