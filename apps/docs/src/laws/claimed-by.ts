import { lecturePages } from '../lecture/pages.ts'

const texts = import.meta.glob<string>('../content/docs/lecture/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Pages of the lecture that claim a law, in reading order. */
export function claimedBy(law: string): readonly (typeof lecturePages)[number][] {
  const claims = new RegExp(`<Claim\\s+law=["']${law}["']`)
  return lecturePages.filter(({ slug }) => claims.test(texts[`../content/docs/lecture/${slug}.mdx`] ?? ''))
}
