/** What is no prose: headings, tables, HTML, lists. */
const notProse = /^(?:[#|<]|[-*] )/

/** The first paragraph of a document in Markdown, as plain text; '' where it has none. */
function firstParagraph(markdown: string): string {
  const blocks = markdown.replace(/^```[\s\S]*?^```/gm, '').split(/\n{2,}/)
  const paragraph = blocks.map((block) => block.trim()).find((block) => block !== '' && !notProse.test(block)) ?? ''
  return paragraph
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/:$/, '.') // it would lead to a list that is not there
}

/** The first sentence of a document. */
export function firstSentence(markdown: string): string {
  const paragraph = firstParagraph(markdown)
  return /^.*?\.(?= |$)/.exec(paragraph)?.[0] ?? paragraph
}

/** The sentences of its first paragraph; a last one that goes on in a formula below is left out. */
export function firstSentences(markdown: string): string {
  const paragraph = firstParagraph(markdown)
  return /^.*\.(?= |$)/.exec(paragraph)?.[0] ?? paragraph
}
