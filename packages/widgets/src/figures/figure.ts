import type { Fields } from '../fields.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { FigureModel } from '../models/figure-model.ts'

/** What a rendering depends on besides the view. */
export interface FigureContext<Own = unknown> {
  /** Unique in the page; ids of parts begin with it. */
  readonly id: string
  readonly words: FigureWords<Own>
  /** For each field's key, the text that was refused and why, in words. */
  readonly refused: { readonly [key: string]: { readonly text: string; readonly why: string } | undefined }
}

/** The parts of a figure as HTML, to be put into the common frame. */
export interface FigureParts {
  readonly title: string
  /** Inputs for the figure's fields; '' for none. */
  readonly controls: string
  /** The picture: grids, SVG, formulas. */
  readonly stage: string
  /** The same numbers as tables. */
  readonly table: string
}

/**
 * A figure: its model, how its state is written, and how it is drawn. The custom element is `<conv-NAME>`. Its words are
 * not part of it, so that a page loads those of one language only.
 */
export interface Figure<State, View, Own> {
  readonly name: string
  readonly model: FigureModel<State, View, Own>
  readonly fields: Fields<State>
  /** Named changes of several fields at once. */
  readonly presets?: { readonly [name: string]: Partial<State> }
  readonly render: (view: View, context: FigureContext<Own>) => FigureParts
  /** Loads what only some states need; undefined for a state whose parts are all there. What shows or says a state waits. */
  readonly load?: (state: State) => Promise<unknown> | undefined
}
