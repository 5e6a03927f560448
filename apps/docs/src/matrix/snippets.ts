/** The same badge for three kinds of documents: a picture with a link to the page of the implementation. */
export function badgeSnippets(name: string, data: string, page: string) {
  const picture = `https://img.shields.io/endpoint?url=${encodeURIComponent(data)}`
  const text = `laws that ${name} keeps`
  return {
    Markdown: { language: 'md', code: `[![${text}](${picture})](${page})` },
    HTML: { language: 'html', code: `<a href="${page}"><img alt="${text}" src="${picture}"></a>` },
    reStructuredText: { language: 'rst', code: `.. image:: ${picture}\n   :alt: ${text}\n   :target: ${page}` },
  } as const
}
