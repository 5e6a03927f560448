import { figurePartStyles } from './figure-part-styles.ts'

/**
 * CSS for figures, in light and dark by the `color-scheme` of the page, for screens, print and forced colours. Colours
 * are blue for negative and orange for positive, and only repeat what signs, borders and words say. Every rule is below
 * `.cl-figure`, apart from `.cl-heard`.
 */
export const figureStyles: string = `
.cl-figure {
  --cl-negative: light-dark(#dbeafe, #1e3a5f); --cl-positive: light-dark(#ffedd5, #5a2f0b);
  --cl-line: light-dark(#82878f, #7d8490); --cl-mark: light-dark(#1d4ed8, #93c5fd); --cl-strong: light-dark(#111827, #f9fafb);
  --cl-quiet: light-dark(#4b5563, #b6bcc6); --cl-soft: light-dark(#f3f4f6, #262b33); --cl-wrong: light-dark(#9a3412, #fdba74);
  margin: 1.5rem 0; padding: 0; max-width: 100%; font-variant-numeric: tabular-nums }
.cl-figure *, .cl-figure *::before { box-sizing: border-box }
.cl-figure > figcaption { font-weight: 600; margin: 0 0 .5rem }
.cl-figure:not([data-live]) .cl-scripted { visibility: hidden }
.cl-figure.cl-hide-controls .cl-settings, .cl-figure.cl-hide-controls .cl-toolbar { display: none }
.cl-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.cl-figure .cl-ignored { margin: .5rem 0; padding: .4rem .6rem; border: 2px dashed var(--cl-wrong) }
.cl-figure .cl-settings { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: flex-start; margin-block: .5rem .75rem }
.cl-figure .cl-control { margin: 0; padding: 0; border: 0; min-width: 0; font-size: .9rem }
.cl-figure .cl-control > label, .cl-figure .cl-control > legend { display: block; color: var(--cl-quiet); padding: 0; margin: 0; font-weight: 400 }
.cl-figure .cl-inputs { display: flex; gap: .4rem; align-items: center; margin: 0 }
.cl-figure .cl-group { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: .25rem .6rem .5rem; border: 1px solid var(--cl-line); border-radius: 4px; min-width: 0 }
.cl-figure .cl-group > legend { padding: 0 .3rem; font-size: .9rem; font-weight: 600 }
.cl-figure input, .cl-figure select, .cl-figure button { font: inherit; color: inherit; margin: 0; min-height: 1.9rem; accent-color: var(--cl-mark) }
.cl-figure input[type=number], .cl-figure input[type=text], .cl-figure select { background: transparent; border: 1px solid var(--cl-line); border-radius: 4px; padding: .1rem .35rem; max-width: 100% }
.cl-figure select option { background: Canvas; color: CanvasText }
.cl-figure input[type=number] { width: 4.2rem }
.cl-figure input[type=range] { width: 7rem; padding: 0 }
.cl-figure input[type=radio], .cl-figure input[type=checkbox] { width: 1.1rem; min-height: 1.1rem; height: 1.1rem; flex: none }
.cl-figure .cl-radios { display: flex; flex-wrap: wrap; gap: 0 .9rem }
.cl-figure .cl-control > label.cl-check, .cl-figure .cl-control > label.cl-radio { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.9rem; color: inherit; margin: 0 }
.cl-figure [aria-invalid=true] { border: 2px solid var(--cl-wrong) !important }
.cl-figure .cl-refused { display: block; max-width: 16rem; color: var(--cl-wrong) }
.cl-figure .cl-toolbar { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-block: .75rem .5rem; font-size: .9rem }
.cl-figure .cl-toolbar > * { margin: 0 }
.cl-figure button { border: 1px solid var(--cl-line); border-radius: 4px; background: transparent; padding: .1rem .6rem; cursor: pointer }
.cl-figure button:hover { background: var(--cl-soft) }
.cl-figure button[aria-pressed=true] { background: var(--cl-soft); border: 2px solid var(--cl-strong) }
.cl-figure button[aria-disabled=true] { color: var(--cl-quiet); cursor: default; border-style: dashed }
.cl-figure .cl-glyph-button { min-width: 2.2rem; padding: .1rem .4rem }
.cl-figure .cl-timeline { display: inline-flex; align-items: center; gap: .4rem }
.cl-figure .cl-timeline output { min-width: 4.5em }
.cl-figure :focus-visible { outline: 3px solid var(--cl-mark); outline-offset: 2px; border-radius: 2px }
.cl-figure .cl-stage { display: flex; flex-wrap: wrap; gap: 1rem 1.75rem; align-items: flex-start; margin: 0 }
.cl-figure .cl-stage > * { margin: 0; max-width: 100% }
.cl-figure .cl-full { flex: 1 0 100%; min-width: 0 }
.cl-figure .cl-caption, .cl-figure .cl-plane-label { margin: 0 0 .2rem; color: var(--cl-quiet); font-size: .9rem }
.cl-figure .cl-slices { position: relative; display: flex; flex-wrap: wrap; gap: .75rem; overflow-x: auto; padding: 4px; margin: -4px }
.cl-figure .cl-slice table { border-collapse: separate; border-spacing: 0; width: auto; margin: 0; display: table }
.cl-figure .cl-slice th { font-weight: 400; font-size: .75rem; color: var(--cl-quiet); border: 0; background: none; padding: 0 .25rem; text-align: center; min-width: 1rem }
.cl-figure .cl-slice thead td { border: 0; padding: 0 }
.cl-figure .cl-slice tbody td { position: relative; min-width: 2.25rem; height: 2.25rem; padding: 0 .25rem; text-align: center; font-size: 1.125rem; line-height: 1; white-space: nowrap; border: 1px solid var(--cl-line); background: none }
.cl-figure td[data-cell] { cursor: pointer }
.cl-figure td:focus-visible { outline-offset: -3px; z-index: 1 }
.cl-figure .cl-negative { background: var(--cl-negative) !important }
.cl-figure .cl-positive { background: var(--cl-positive) !important }
.cl-figure .cl-virtual { border-style: dashed !important; color: var(--cl-quiet); background: none !important }
.cl-figure .cl-unread { color: var(--cl-quiet); background: repeating-linear-gradient(45deg, var(--cl-soft) 0 4px, transparent 4px 8px) !important; text-decoration: line-through }
.cl-figure .cl-read { box-shadow: inset 0 0 0 2px var(--cl-strong) }
.cl-figure .cl-current { box-shadow: inset 0 0 0 3px var(--cl-mark); font-weight: 700 }
.cl-figure .cl-marked { box-shadow: inset 0 0 0 3px var(--cl-mark); font-weight: 700 }
.cl-figure .cl-source { box-shadow: inset 0 -4px 0 0 var(--cl-mark) }
.cl-figure .cl-pinned::before { content: ''; position: absolute; inset-block-start: 0; inset-inline-start: 0; border: 6px solid; border-color: var(--cl-mark) transparent transparent var(--cl-mark) }
.cl-figure .cl-slice tbody td:has(.cl-corner) { padding-block-end: .6rem }
.cl-figure .cl-corner { position: absolute; inset-inline-end: 4px; inset-block-end: 4px; font-size: .72rem; line-height: 1; color: var(--cl-quiet) }
.cl-figure .cl-boxes { display: inline-flex; padding: 2px }
.cl-figure .cl-boxes span { display: inline-grid; place-items: center; min-width: 2.25rem; height: 2.25rem; padding: 0 .25rem; border: 1px solid var(--cl-line); font-size: 1.125rem }
.cl-figure .cl-places { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; gap: 2px }
.cl-figure .cl-place { margin: 0; min-width: 2.2rem; height: 1.9rem; display: grid; place-items: center; padding: 0 .2rem; border: 1px solid var(--cl-line); font-size: 1.125rem; line-height: 1 }
.cl-figure .cl-gap { border: 0; color: var(--cl-quiet) }
.cl-figure pre { overflow-x: auto; margin: 0 0 .5rem; padding: .4rem .6rem; background: var(--cl-soft); font-size: .85rem }
.cl-figure .cl-tap-0 { background: light-dark(#dbeafe, #1e3a5f) !important }
.cl-figure .cl-tap-1 { background: light-dark(#ffedd5, #5a2f0b) !important }
.cl-figure .cl-tap-2 { background: light-dark(#ede9fe, #432a74) !important }
.cl-figure .cl-tap-3 { background: light-dark(#ccfbf1, #134e4a) !important }
.cl-figure .cl-tap-4 { background: light-dark(#fef9c3, #57460a) !important }
.cl-figure mark { background: none; color: inherit; font-weight: 700; border: 2px solid var(--cl-mark); border-radius: 3px; padding: 0 .2em }
.cl-figure .cl-plot { display: block; width: 100%; max-width: 40rem; height: auto }
.cl-figure .cl-area { fill: var(--cl-mark); fill-opacity: .3 }
.cl-figure .cl-second { stroke: var(--cl-wrong) }
.cl-figure .cl-here { fill: var(--cl-mark) }
.cl-figure .cl-legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: .4rem 0 .8rem; font-size: .9rem }
.cl-figure .cl-legend li { display: flex; align-items: center; gap: .4rem; margin: 0 }
.cl-figure .cl-key { width: 1.6rem; height: 0; border-top: 3px solid }
.cl-figure .cl-key-second { border-top: 3px dashed var(--cl-wrong) }
.cl-figure .cl-key-area { height: 1rem; border: 0; background: var(--cl-mark); opacity: .4 }
.cl-figure .cl-key-bar { width: .7rem; height: 1rem; border: 1px solid }
.cl-figure .cl-sentence { margin: .75rem 0 0; min-height: 1.6em; overflow-wrap: anywhere }
.cl-figure .cl-note { margin: .25rem 0; color: var(--cl-quiet); font-size: .9rem }
.cl-figure .cl-broken { margin: 0; padding: .4rem .6rem; border: 2px solid var(--cl-wrong) }
.cl-figure .cl-formula { margin: 0; padding-block: .2rem } .cl-figure .cl-formula span { white-space: nowrap }
.cl-figure .cl-as-table { margin: .25rem 0 }
.cl-figure .cl-as-table summary { cursor: pointer; min-height: 1.9rem; display: list-item }
.cl-figure .cl-table { overflow-x: auto; margin: .5rem 0; padding: 3px }
.cl-figure .cl-table table { border-collapse: collapse; width: auto; margin: 0; font-size: .9rem; display: table }
.cl-figure .cl-table caption { text-align: start; color: var(--cl-quiet) }
.cl-figure .cl-table td { white-space: nowrap } .cl-figure .cl-table th, .cl-figure .cl-table td { border: 1px solid var(--cl-line); padding: .15rem .5rem; text-align: start; font-weight: 400; background: none }
.cl-figure .cl-table thead th { font-weight: 600 }
@media (max-width: 30rem) { .cl-figure .cl-settings { gap: .4rem .9rem } .cl-figure input[type=range] { width: 5rem } .cl-figure input[type=number] { width: 3.5rem } }
${figurePartStyles}
@media (prefers-reduced-motion: no-preference) { .cl-figure .cl-turning { animation: cl-turn .7s ease-in-out } @keyframes cl-turn { from { transform: rotate(180deg) } } }
@supports (animation-timeline: scroll(self inline)) { @media (prefers-reduced-motion: no-preference) { .cl-figure :is(.cl-slices, .cl-table, .cl-scroll):not(:focus-within) { animation: cl-more linear both; animation-timeline: scroll(self inline) } @keyframes cl-more { from { mask-image: linear-gradient(to left, rgb(0 0 0 / .25), #000 2rem) } to { mask-image: none } } } }
@media print { .cl-figure .cl-settings, .cl-figure .cl-toolbar { display: none } .cl-figure .cl-slices { overflow: visible } .cl-figure td { print-color-adjust: exact } }
@media (forced-colors: active) { .cl-figure .cl-slice tbody td.cl-blank { border-color: Canvas } .cl-figure .cl-read { outline: 2px solid CanvasText; outline-offset: -3px } .cl-figure .cl-current, .cl-figure .cl-marked { outline: 3px solid Highlight; outline-offset: -3px } .cl-figure .cl-source { outline: 2px dotted Highlight; outline-offset: -3px } }
`.trim()
