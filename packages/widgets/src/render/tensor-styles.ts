/**
 * CSS for everything that draws tensors and counterexamples, in light and dark (by `color-scheme`), for screens, print and forced colours.
 * Colours are blue and orange with zero neutral, and only repeat what sign and glyph say. Every rule is below `.cl-…`.
 */
export const tensorStyles: string = `
.cl-tensor, .cl-counterexample { --cl-negative: light-dark(#dbeafe, #1e3a5f); --cl-positive: light-dark(#ffedd5, #5a2f0b); --cl-line: light-dark(#8a8f98, #6b7280); --cl-mark: light-dark(#111827, #f9fafb); --cl-quiet: light-dark(#4b5563, #b6bcc6) }
.cl-tensors { display: flex; flex-wrap: wrap; gap: 1rem 1.75rem; align-items: flex-start }
.cl-tensor { margin: 0; max-width: 100% }
.cl-tensor figcaption { margin-bottom: .25rem; color: var(--cl-quiet) }
.cl-planes { position: relative; display: flex; flex-wrap: wrap; gap: .75rem; overflow-x: auto; padding: 3px }
.cl-plane table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 0; width: auto; display: table }
.cl-plane-label { margin: 0; white-space: nowrap; font-size: .85em; color: var(--cl-quiet) }
.cl-plane th { font-weight: normal; font-size: .75em; color: var(--cl-quiet); padding: 0 .35rem; border: 0; background: none; text-align: center }
.cl-plane thead td { border: 0 }
.cl-plane tbody td { border: 1px solid var(--cl-line); padding: .15rem .5rem; min-width: 1.9rem; text-align: end; white-space: nowrap }
.cl-plane .cl-negative { background: var(--cl-negative) }
.cl-plane .cl-positive { background: var(--cl-positive) }
.cl-plane .cl-nan { font-style: italic }
.cl-plane .cl-differs { outline: 3px solid var(--cl-mark); outline-offset: -2px; font-weight: bold }
.cl-glyph { margin-inline-end: .35em; font-weight: bold }
.cl-note { margin: .25rem 0; font-size: .9em; color: var(--cl-quiet) }
.cl-message { font-weight: bold }
.cl-terms, .cl-facts { display: grid; gap: .15rem 1rem; margin: .5rem 0 }
.cl-facts > div { display: flex; flex-wrap: wrap; gap: 0 .75rem }
.cl-terms dt, .cl-facts dt { color: var(--cl-quiet); min-width: 6rem }
.cl-terms dd, .cl-facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
.cl-counterexample :is(h3, h4, h5, h6) { margin: .8rem 0 .3rem }
.cl-counterexample code { overflow-wrap: anywhere }
.cl-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print { .cl-planes { overflow: visible } }
@media (forced-colors: active) { .cl-plane .cl-differs { outline-color: Highlight } }
`.trim()
