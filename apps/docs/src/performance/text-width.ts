/** Pixels that a text takes at most: letters and digits are 0.6 of the font's size wide, or less, on average. */
export function textWidth(text: string, fontSize: number): number {
  return Math.ceil([...text].length * fontSize * 0.6)
}

/** Pixels that the longest of these texts takes at most. */
export function longestWidth(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)))
}
