import { expect, test } from 'vitest'
import { deadLinks, localLinks } from '../../src/build/every-link-leads.ts'
import { missingTwins } from '../../src/build/paired-languages.ts'

const files = new Map([
  ['index.html', '<h2 id="run">'],
  ['laws/a/index.html', ''],
  ['favicon.svg', ''],
])
const dead = (html: string, page = 'index.html') =>
  deadLinks(localLinks(page, html, '/convlaws/'), files, '/convlaws/').map(({ target }) => target)

test('links to pages, files and headings lead somewhere', () => {
  expect(
    dead('<a href="/convlaws/laws/a/"><img src="/convlaws/favicon.svg"><a href="/convlaws/#run"><a href="#run">'),
  ).toEqual([])
})

test('a link without the base, to a missing page, or to a missing heading is dead', () => {
  const html = '<a href="/laws/a/"><a href="/convlaws/laws/b/"><a href="/convlaws/laws/a/#run">'
  expect(dead(html)).toEqual(['/laws/a/', '/convlaws/laws/b/', '/convlaws/laws/a/#run'])
})

test('what a script reads from a fragment is no heading, and what a script holds is no link', () => {
  expect(dead('<a href="#subject=reference&amp;seed=1"><script>"<a href=\\"/none\\">"</script>')).toEqual([])
})

test('a page of one language that lacks its twin is named by the missing file', () => {
  expect(missingTwins(new Set(['a.mdx', 'b.mdx']), new Set(['b.mdx', 'c.mdx']))).toEqual(['c.mdx', 'ko/a.mdx'])
})
