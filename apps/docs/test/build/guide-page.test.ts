import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { addressOf, guideOf, guidePage, picturesOf, withSiteLinks } from '../../src/build/guide-page.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))

test('documents of the repository have addresses in the site', () => {
  expect(addressOf('docs/numerics.md')).toBe('/guides/numerics/')
  expect(addressOf('docs/decisions/2026-11-24-an-empty-window-is-refused.md')).toBe(
    '/guides/decisions/2026-11-24-an-empty-window-is-refused/',
  )
  expect(addressOf('packages/laws')).toBe('/guides/packages/laws/')
  expect(addressOf('docs/findings/README.md')).toBe('/findings/')
  expect(addressOf('docs/findings/a.md')).toBe('/findings/a/')
  expect(addressOf('packages/laws/src/laws.ts')).toBeUndefined()
})

test('a folder of documents has the address of the page that lists them', () => {
  expect(withSiteLinks('[records](decisions)', 'docs/architecture.md')).toBe(
    '[records](/guides/documentation/#decisions)',
  )
  expect(addressOf('docs/decisions/')).toBe('/guides/documentation/#decisions')
  expect(addressOf('docs/findings')).toBe('/findings/')
})

test('links are relative to the document, and what has no page becomes text', () => {
  const text =
    'See [numerics](numerics.md#the-bound), [`laws`](../packages/laws), [a file](../turbo.json), [web](https://a.b).'
  expect(withSiteLinks(text, 'docs/testing.md')).toBe(
    'See [numerics](/guides/numerics/#the-bound), [`laws`](/guides/packages/laws/), a file, [web](https://a.b).',
  )
})

test('pictures stay where they are beside the document', () => {
  const text = '![a tile](performance/tile.svg) of [the results](performance/results.md), ![far](https://a.b/c.svg)'
  expect(withSiteLinks(text, 'docs/performance.md')).toBe(
    '![a tile](performance/tile.svg) of [the results](/performance/), ![far](https://a.b/c.svg)',
  )
  expect(picturesOf(text)).toEqual(['performance/tile.svg'])
})

test('code is left alone', () => {
  const text = '```js\nf[0](x.md)\n```\n'
  expect(withSiteLinks(text, 'docs/testing.md')).toBe(text)
})

test('the heading becomes the title, the first sentence the description', () => {
  const page = guidePage(
    '# Numerics of `convlaws`\n\nWhen two [results](testing.md) are equal. More.\n\nRest.\n',
    'docs/numerics.md',
  )
  expect(page).toContain('title: "Numerics of convlaws"')
  expect(page).toContain('description: "When two results are equal."')
  expect(page).not.toContain('# Numerics')
})

test.each([
  ['a heading', '## Context\n\nWhere it is. More.'],
  ['a table', '| a | b |\n| - | - |\n\nWhere it is. More.'],
  ['a block of code', '```\nno. prose\n\nat all.\n```\n\nWhere it is. More.'],
  ['code in its first sentence', '`Where` it\nis. More.'],
  ['what leads to a list', 'Where it is:\n\n- here'],
])('a document that begins with %s has a description', (_what, body) => {
  expect(guidePage(`# Title\n\n${body}\n`, 'docs/a.md')).toContain('description: "Where it is."')
})

test('every document of the repository has a description', () => {
  const patterns = ['docs/**/*.md', 'packages/*/README.md', 'CONTRIBUTING.md']
  const documents = globSync(patterns, { cwd: repository }).filter((document) => guideOf(document) !== undefined)
  expect(documents.length).toBeGreaterThan(20)
  const without = documents.filter((document) =>
    guidePage(readFileSync(`${repository}${document}`, 'utf8'), document).includes('description: ""'),
  )
  expect(without).toEqual([])
})
