const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text made safe to stand in HTML, SVG or XML, between tags or inside a quoted attribute: the five characters of markup
 * are escaped, and control characters other than tab and line breaks replaced. Everything drawn goes through it.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
}
