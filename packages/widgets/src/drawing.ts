/**
 * Tensors, counterexamples and verdicts as HTML, SVG and text, for a command or a report. An entry of its own: who only draws
 * loads no element.
 */
export * from './escape-markup.ts'
export * from './messages/conformance-matrix-in.ts'
export * from './messages/messages.ts'
export * from './messages/messages-in.ts'
export * from './messages/words.ts'
export * from './models/cell-state.ts'
export * from './models/compact-number.ts'
export * from './models/counterexample-view.ts'
export * from './models/tensor-grid.ts'
export * from './render/cell-state-html.ts'
export * from './render/cell-state-styles.ts'
export * from './render/counterexample-html.ts'
export * from './render/tensor-html.ts'
export * from './render/tensor-styles.ts'
export * from './render/tensor-svg.ts'
export * from './render/tensor-text.ts'
