/** Text from a report as one line without control characters: names and messages may hold any, and terminals obey them. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim()
}
