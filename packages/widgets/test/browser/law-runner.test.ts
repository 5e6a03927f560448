import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { lawRunnerInit, lawRunnerStyles, lawRunnerView, renderLawRunnerHtml } from '../../src/index.ts'
import { lawRunnerWords } from '../../src/messages/law-runner-in.ts'
import { bundleOf } from './open-figure.ts'
import { giveBack, skipsBrowser, takePage } from './pages.ts'

const site = 'http://laws.test'
const laws = ['mirror', 'output-size'].map((value) => ({ value, label: value }))
const subjects = [{ value: 'reference', label: 'reference' }]

/** A page with a runner of a law that can be chosen, whose worker cannot be loaded. */
async function openRunner(attributes: string): Promise<Page> {
  const page = await takePage(800)
  const request = { law: 'mirror', subject: 'reference', seed: 1, seconds: 5 }
  const html = renderLawRunnerHtml(lawRunnerView(lawRunnerInit(request), lawRunnerWords.en), {
    id: 'run',
    laws,
    subjects,
  })
  const script = `import { defineLawRunner } from '/law-runner.js'
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { document.title = text } } })
    defineLawRunner(() => new Worker('/nothing.js', { type: 'module' }))`
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>laws</title><link rel="icon" href="data:,"><style>${lawRunnerStyles}</style><law-runner law="mirror" ${attributes}>${html}</law-runner><script type="module">${script}</script></html>`
  const bundle = await bundleOf('law-runner')
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/law-runner.js') return route.fulfill({ contentType: 'text/javascript', body: bundle })
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    return route.fulfill({ status: 404 })
  })
  await page.goto(`${site}/`)
  await page.waitForSelector('law-runner:defined')
  return page
}

describe.skipIf(skipsBrowser)('a law runner in a browser', () => {
  test('copies a link that holds the law, where it can be chosen', async () => {
    const page = await openRunner('in-address')
    await page.selectOption('[data-field=law]', 'output-size')
    await page.click('[data-do=copy-link]')
    await expect.poll(() => page.title()).toBe(`${site}/#law=output-size&subject=reference&seed=1`)
    await page.goto('about:blank')
    await page.goto(`${site}/#law=output-size&subject=reference&seed=1`)
    await expect.poll(() => page.inputValue('[data-field=law]')).toBe('output-size')
    await giveBack(page)
  })

  test('offers no link where the page does not read it', async () => {
    const page = await openRunner('')
    expect(await page.isVisible('[data-do=copy-command]')).toBe(true)
    expect(await page.isVisible('[data-do=copy-link]')).toBe(false)
    await giveBack(page)
  })

  test('marks a number that is not legal, for those who see and for those who listen, until it is mended', async () => {
    const page = await openRunner('')
    const seed = page.locator('[data-field=seed]')
    const border = () => seed.evaluate((input) => getComputedStyle(input).borderTopWidth)
    const before = await border()
    await seed.fill('1.5')
    await seed.blur()
    expect(await seed.getAttribute('aria-invalid')).toBe('true')
    expect(await border()).not.toBe(before)
    await seed.fill('7')
    await seed.blur()
    expect(await seed.getAttribute('aria-invalid')).toBeNull()
    await seed.fill('1.5')
    await seed.blur()
    await page.fill('[data-field=seconds]', '9')
    await page.locator('[data-field=seconds]').blur()
    expect([await seed.inputValue(), await seed.getAttribute('aria-invalid')]).toEqual(['7', null])
    await giveBack(page)
  })

  test('says so where its worker cannot be loaded', async () => {
    const page = await openRunner('')
    await page.click('[data-do=start]')
    await expect
      .poll(() => page.textContent('.cl-run-sentence'))
      .toBe('The run could not go on: its script could not be loaded.')
    await giveBack(page)
  })
})
