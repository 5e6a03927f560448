import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Colours in which a page is looked at besides the light ones: its scheme, and whether the system forces its own. */
export type Colours = readonly [scheme: 'light' | 'dark', forced: 'none' | 'active']

/** All of them. They are the same in every language. */
export const otherColours: readonly Colours[] = [
  ['dark', 'none'],
  ['light', 'active'],
]

const standard = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const ofColours = 'color-contrast'

/** What pages repeat by the hundred, each time from one template. */
const repeated = 'tbody > tr, dl > div, details, svg *'

/** A script makes blocks of code that scroll stops of the tab key, when the browser is idle. */
const blocksOfCodeAreReady = () =>
  [...document.querySelectorAll<HTMLElement>('.expressive-code pre')].every(
    (block) => block.scrollWidth <= block.clientWidth || block.tabIndex === 0,
  )

/**
 * Takes away what is repeated and holds nothing of a kind that was not there before: no element in another place, with
 * another class, role or style, with other attributes, and none whose text or attribute is empty where others have one.
 */
function keepOneOfEachKind(repeated: string): void {
  const seen = new Set<string>()
  const kindOf = (element: Element) => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      /^(class|role|style)$/.test(name) || value === '' ? `${name}=${value}` : name,
    )
    const hasText = element.textContent?.trim() !== ''
    return [element.parentElement?.localName, element.localName, hasText, ...attributes].join(' ')
  }
  for (const one of document.querySelectorAll(repeated)) {
    const before = seen.size
    for (const element of [one, ...one.querySelectorAll('*')]) seen.add(kindOf(element))
    if (seen.size === before && one.previousElementSibling?.matches(repeated)) one.remove()
  }
}

/** Puts the text of a formula in the place of its thousands of boxes, which have its colour; a formula with colours of its own stays. */
function flattenFormulas(): void {
  for (const boxes of document.querySelectorAll('.katex-html')) {
    if (!boxes.querySelector('[style*=color]')) boxes.replaceChildren(boxes.textContent ?? '')
  }
}

/** Violations of WCAG 2.2 AA on a page as it stands, as text. */
function violations(page: Page, rules: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options)
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`))
  }, rules)
}

/**
 * What axe objects to on a page, in light colours and in each of the others; without any, nothing is said of colours. What
 * is repeated, and the boxes of formulas, are gone after it.
 */
export async function objectionsOf(page: Page, others: readonly Colours[]): Promise<string[]> {
  await page.waitForFunction(blocksOfCodeAreReady)
  await page.evaluate(keepOneOfEachKind, repeated)
  await page.evaluate(flattenFormulas)
  await page.evaluate(axe.source)
  const resultTypes: axe.resultGroups[] = ['violations']
  const all: axe.RunOptions = {
    runOnly: { type: 'tag', values: standard },
    rules: { [ofColours]: { enabled: others.length > 0 } },
  }
  const found = await violations(page, { resultTypes, ...all })
  for (const [colorScheme, forcedColors] of others) {
    await page.emulateMedia({ colorScheme, forcedColors })
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, colorScheme)
    const list = await violations(page, { resultTypes, runOnly: { type: 'rule', values: [ofColours] } })
    found.push(...list.map((text) => `${colorScheme} ${forcedColors}: ${text}`))
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return found
}
