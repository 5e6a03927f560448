import { lawsOfPage } from '../lecture/laws-of-page.ts'
import { lecturePages } from '../lecture/pages.ts'

const texts = import.meta.glob<string>('../content/docs/lecture/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Pages of the lecture that claim a law, in reading order. */
export function claimedBy(law: string): readonly (typeof lecturePages)[number][] {
  return lecturePages.filter(({ slug }) => lawsOfPage(texts[`../content/docs/lecture/${slug}.mdx`] ?? '').includes(law))
}
