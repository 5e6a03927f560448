import type { IgnoredEntry } from '../../state.ts'
import type { RuleMessages } from './rules.ts'

/** Entries that were left out of a link, each with the reason. */
export function ignoredText(
  ignored: readonly IgnoredEntry[],
  { rule: why, unknownField }: Pick<RuleMessages, 'rule' | 'unknownField'>,
): string {
  return ignored.map(({ key, text, rule }) => `${key}=${text} (${rule ? why(rule) : unknownField})`).join('; ')
}
