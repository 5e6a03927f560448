import type { FigureMessages } from '../messages/figures/figure.ts'
import type { IgnoredEntry } from '../state.ts'

/** One sentence about what was left out of a link; none where nothing was. */
export function ignoredNotes(ignored: readonly IgnoredEntry[], messages: FigureMessages): readonly string[] {
  const entries = ignored.map(
    ({ key, text, rule }) => `${key}=${text} (${rule ? messages.rule(rule) : messages.unknownField})`,
  )
  return entries.length > 0 ? [messages.ignored(entries.join('; '))] : []
}
