import type { FieldRule } from '../../fields.ts'
import type { IgnoredEntry } from '../../state.ts'

/** What is said of a value that is refused: what it must be, and what was left out of a link. */
export interface RuleMessages {
  readonly ignored: (entries: readonly IgnoredEntry[]) => string
  readonly rule: (rule: FieldRule) => string
  readonly unknownField: string
}
