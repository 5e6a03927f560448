import type { FigureAction } from '../models/figure-model.ts'

/** What an element of a figure is besides an HTMLElement. */
export interface FigureElement<State = unknown> extends HTMLElement {
  /** The state as JSON: each field's key and text, where they differ from the figure's initial state. */
  json: string
  readonly state: State
  /** Does to the figure what a key or a control would. */
  act(action: FigureAction<State>): void
  connectedCallback(): void
  /** Called after each drawing, for what a drawing leaves open. */
  drawn(): void
  disconnectedCallback(): void
}
