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

test('a link that is written from its page is followed from there', () => {
  expect(dead('<a href="../../"><img src="../../favicon.svg"><a href="">', 'laws/a/index.html')).toEqual([])
  expect(dead('<a href="b/"><img src="picture.svg">', 'laws/a/index.html')).toEqual([
    '/convlaws/laws/a/b/',
    '/convlaws/laws/a/picture.svg',
  ])
})

test('a choice that leads to a page is a link, and other values are none', () => {
  expect(dead('<option value="/convlaws/laws/a/"><option value="dark">')).toEqual([])
  expect(dead('<option selected value="/convlaws/404/">')).toEqual(['/convlaws/404/'])
})

test('what stands in another attribute is no id', () => {
  expect(dead('<a href="#run">', 'laws/a/index.html')).toEqual(['/convlaws/laws/a/#run'])
  const withData = new Map([['index.html', '<h2 data-id="run">']])
  expect(deadLinks([{ page: 'index.html', target: '/#run' }], withData, '/')).toHaveLength(1)
})

test('another server is not asked', () => {
  expect(dead('<a href="https://a.b/c"><a href="//a.b/c"><a href="mailto:a@b.c"><img src="data:,">')).toEqual([])
})

test('what a script reads from a fragment is no heading, and what a script holds is no link', () => {
  expect(dead('<a href="#subject=reference&amp;seed=1"><script>"<a href=\\"/none\\">"</script>')).toEqual([])
})

test('a page of one language that lacks its twin is named by the missing file', () => {
  expect(missingTwins(new Set(['a.mdx', 'b.mdx']), new Set(['b.mdx', 'c.mdx']))).toEqual(['c.mdx', 'ko/a.mdx'])
})
