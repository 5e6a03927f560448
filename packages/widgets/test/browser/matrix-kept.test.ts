import { describe, expect, test } from 'vitest'
import { openMatrix as open } from './open-matrix.ts'
import { giveBack, skipsBrowser } from './pages.ts'

const query = 'law:mirror'

describe.skipIf(skipsBrowser)('a matrix keeps', () => {
  test('its filter when the address becomes an anchor, and not when it becomes empty', async () => {
    const { page } = await open()
    const typed = () => page.inputValue('[name=q]')
    await page.evaluate((text) => {
      location.hash = `#matrix.q=${text}`
    }, query)
    await expect.poll(typed).toBe(query)
    await page.locator('.cl-skip').press('Enter')
    await page.waitForFunction(() => location.hash === '#matrix-end')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))) // the event has been answered
    expect(await typed()).toBe(query)
    await page.evaluate(() => history.go(-2))
    await page.waitForFunction(() => location.hash === '')
    await expect.poll(typed).toBe('')
    await giveBack(page)
  })

  test('what the reader does in the window of a cell, when the whole report arrives', async () => {
    const { page, complaints } = await open()
    let arrive = () => {}
    const waiting = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/reports/wrong.json', async (route) => {
      await waiting
      await route.fallback()
    })
    await page.click('[data-cell="agrees-with-definition@wrong"]')
    const last = page.locator('dialog[open] .cl-row').last()
    expect(await last.getAttribute('open')).toBeNull()
    await last.locator('summary').press('Enter')
    arrive()
    await page.waitForSelector('dialog[open] .cl-counterexample')
    expect(await last.getAttribute('open')).toBe('')
    expect(
      await page.evaluate(() => document.activeElement === [...document.querySelectorAll('.cl-row > summary')].at(-1)),
    ).toBe(true)
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('asking for a report that has not come, each time its cell is opened', async () => {
    const { page } = await open()
    await page.route('**/reports/wrong.json', (route) => route.fulfill({ status: 503 }), { times: 1 })
    await page.click('[data-cell="mirror@wrong"]')
    await expect.poll(() => page.textContent('dialog [role=status]')).toContain('could not be loaded: 503')
    await page.keyboard.press('Escape')
    await page.click('[data-cell="mirror@wrong"]')
    await page.waitForSelector('dialog[open] .cl-counterexample')
    expect(await page.locator('dialog [role=status]').count()).toBe(0)
    await giveBack(page)
  })

  test('its live region ready while it is silent, and says where the link is that could not be copied', async () => {
    const { page } = await open()
    const region = page.locator('[data-live-region]')
    expect(await region.textContent()).toBe('')
    expect(await region.evaluate((element) => getComputedStyle(element).display)).not.toBe('none')
    await page.click('[data-copy]')
    await expect.poll(() => region.textContent()).toBe('The link is in the address bar.')
    await giveBack(page)
  })
})
