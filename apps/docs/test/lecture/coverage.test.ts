import { describe, expect, test } from 'vitest'
import { lawsOfPage } from '../../src/lecture/laws-of-page.ts'
import { lecturePages } from '../../src/lecture/pages.ts'
import { carefulIds, figureNames, headings, locales, pageSource } from './page-source.ts'
import { points } from './points.ts'

/** A formula with each run of white space as one space. */
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe.each(locales)('taught in %s', (locale) => {
  test.each(points)('$about', (point) => {
    const source = pageSource(point.page, locale)
    expect(headings(source)).toEqual(expect.arrayContaining([...point.headings[locale]]))
    expect(point.formulas.filter((formula) => !plain(source).includes(plain(formula)))).toEqual([])
    if (point.figure) expect(figureNames(source)).toContain(point.figure)
    expect(carefulIds(source)).toEqual(expect.arrayContaining([...point.careful]))
    expect(lawsOfPage(source)).toEqual(expect.arrayContaining([...point.laws]))
  })
})

test.each(lecturePages.filter(({ beyond }) => !beyond))('every warning of $slug belongs to a point', ({ slug }) => {
  const known = points.filter(({ page }) => page === slug).flatMap(({ careful }) => careful)
  expect([...known].sort()).toEqual(carefulIds(pageSource(slug, 'en')).sort())
})
