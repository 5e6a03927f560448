import type { Figure } from '../figures/figure.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { FigureAction } from '../models/figure-model.ts'
import type { IgnoredEntry } from '../state.ts'
import type { Player } from './player.ts'

/** The element of a figure from the inside: what the commands of a visitor are made of. */
export interface FigureInside<State, Own> {
  readonly figure: Pick<Figure<State, unknown, Own>, 'model' | 'presets'>
  readonly state: () => State
  /** The state at the start, to which a reset leads. */
  readonly start: () => State
  readonly act: (action: FigureAction<State>) => void
  /** Takes another state as a whole, with what was left out of it. */
  readonly take: (taken: { readonly state: State; readonly ignored: readonly IgnoredEntry[] }) => void
  /** Sets a field to what its text says, or explains why not. */
  readonly set: (key: string, text: string) => void
  readonly say: (text: (words: FigureWords<Own>) => string) => void
  /** Makes a cell the tab stop of its grid. */
  readonly stop: (grid: string, cell: string) => void
  /** Copies the address of this state; false where the browser does not let it. */
  readonly copy: () => Promise<boolean>
  readonly player: Player
}
