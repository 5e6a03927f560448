import { globSync } from 'node:fs'
import { laws } from '@convlaws/laws'
import { describe, expect, test } from 'vitest'
import { lawsOfPage } from '../../src/lecture/laws-of-page.ts'
import { lecturePages } from '../../src/lecture/pages.ts'
import { carefulIds, displayFormulas, figureNames, folders, headings, locales, pageSource } from './page-source.ts'

const slugs = lecturePages.map(({ slug }) => slug)
const lawIds = new Set(laws.map(({ id }) => id))

describe.each(locales)('the lecture in %s', (locale) => {
  test('has the pages of the table and no others', () => {
    const files = globSync('*.mdx', { cwd: folders[locale] }).map((file) => file.replace(/\.mdx$/, ''))
    expect(files.sort()).toEqual([...slugs].sort())
  })

  test.each(lecturePages.map((page, place) => ({ ...page, place })))('$slug', ({ slug, title, beyond, place }) => {
    const source = pageSource(slug, locale)
    expect(source).toContain(`\ntitle: ${title[locale]}\n`)
    expect(source).toMatch(new RegExp(`^sidebar:\n {2}order: ${place + 1}$`, 'm'))
    expect(source.match(/<Thesis>/g)).toHaveLength(1)
    expect(source.match(/<OtherNames>/g)).toHaveLength(1)
    expect(source.includes('<Beyond />')).toBe(beyond)
    expect(carefulIds(source).length).toBeGreaterThan(0)
    const claimed = lawsOfPage(source)
    expect(claimed.length).toBeGreaterThan(0)
    expect(claimed.filter((id) => !lawIds.has(id))).toEqual([])
  })
})

/** Words inside a formula are in the language of the page, and stand where its grammar puts them. */
const withoutWords = (formula: string) => formula.replace(/\\text\{[^}]*\}|\\ (?=\\)|\s/g, '')

test.each(slugs)('%s says the same in both languages', (slug) => {
  const [en, ko] = locales.map((locale) => pageSource(slug, locale)) as [string, string]
  expect(carefulIds(ko)).toEqual(carefulIds(en))
  expect(new Set(carefulIds(en)).size).toBe(carefulIds(en).length)
  expect(lawsOfPage(ko)).toEqual(lawsOfPage(en))
  expect(figureNames(ko)).toEqual(figureNames(en))
  expect(displayFormulas(ko).map(withoutWords)).toEqual(displayFormulas(en).map(withoutWords))
  expect(headings(ko).length).toBe(headings(en).length)
})

test('laws of a page: claims and lists, each once, in order', () => {
  const source = `<Claim law="b" />\n<MoreLaws laws={['a', 'c']} />\n<Claim law="a" />`
  expect(lawsOfPage(source)).toEqual(['b', 'a', 'c'])
})
