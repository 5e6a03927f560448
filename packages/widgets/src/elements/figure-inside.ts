import type { FieldRule } from '../fields.ts'
import type { Figure } from '../figures/figure.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { FigureAction } from '../models/figure-model.ts'
import type { fieldsOf, IgnoredEntry } from '../state.ts'
import type { Player } from './player.ts'

/** The element of a figure from the inside: what the commands of a visitor are made of. */
export interface FigureInside<State, Own> {
  readonly figure: Pick<Figure<State, unknown, Own>, 'model' | 'presets'>
  readonly fields: ReturnType<typeof fieldsOf<State>>
  readonly state: () => State
  /** The state at the start, to which a reset leads. */
  readonly start: () => State
  readonly act: (action: FigureAction<State>) => void
  /** Takes another state as a whole, with what was left out of it. */
  readonly take: (taken: { readonly state: State; readonly ignored: readonly IgnoredEntry[] }) => void
  /** Explains, at the input with this key, why its text changes nothing. */
  readonly refuse: (key: string, text: string, rule: FieldRule) => void
  /** Does what the input with this key asks for; what was refused there before is gone. */
  readonly accept: (key: string, action: FigureAction<State>) => void
  readonly say: (text: (words: FigureWords<Own>) => string) => void
  /** Makes a cell the tab stop of its grid. */
  readonly stop: (grid: string, cell: string) => void
  /** Writes this state into the address now. */
  readonly writeAddress: () => void
  readonly player: Player
}
