import { expect, test } from 'vitest'
import { withKoreanLinks } from '../../src/build/korean-links.ts'

const files = new Map([
  ['favicon.svg', ''],
  ['guides/a/index.html', '<h2 id="one">'],
  ['ko/guides/a/index.html', '<h2 id="one">'],
  ['ko/findings/index.html', '<h2 id="하나">'],
])
const relinked = (html: string, base = '/convlaws/') => withKoreanLinks(html, files, base)

test('links lead to the Korean page where there is one', () => {
  expect(relinked('<a href="/convlaws/guides/a/"><a class="x" href="/convlaws/guides/a/#one">')).toBe(
    '<a href="/convlaws/ko/guides/a/"><a class="x" href="/convlaws/ko/guides/a/#one">',
  )
  expect(relinked('<a href="/guides/a/">', '/')).toBe('<a href="/ko/guides/a/">')
})

test.each([
  ['a page that is in English only', '<a href="/convlaws/guides/b/">'],
  ['a heading that the Korean page has not', '<a href="/convlaws/findings/#one">'],
  ['a Korean page', '<a href="/convlaws/ko/guides/a/">'],
  ['a heading of the same page', '<a href="#one">'],
  ['what is no page', '<link href="/convlaws/favicon.svg">'],
  ['another site', '<a href="https://convlaws.github.io/convlaws/guides/a/">'],
])('a link to %s stays', (_what, html) => {
  expect(relinked(html)).toBe(html)
})
