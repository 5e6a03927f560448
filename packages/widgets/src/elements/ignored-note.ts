import type { RuleMessages } from '../messages/figures/rules.ts'
import type { IgnoredEntry } from '../state.ts'

/** What was left out of a link, in one sentence. */
export function ignoredNote(ignored: readonly IgnoredEntry[], messages: RuleMessages): string {
  const entries = ignored.map(
    ({ key, text, rule }) => `${key}=${text} (${rule ? messages.rule(rule) : messages.unknownField})`,
  )
  return messages.ignored(entries.join('; '))
}
