const texts = import.meta.glob<string>('../content/docs/lecture/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** The source of a page of the lecture in English; '' where there is none. */
export function pageText(slug: string): string {
  return texts[`../content/docs/lecture/${slug}.mdx`] ?? ''
}
