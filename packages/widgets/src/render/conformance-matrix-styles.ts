/**
 * CSS for the conformance matrix and its parts, in light and dark (by `color-scheme`), for screens, print and forced
 * colours. The page brings `tensorStyles` and `cellStateStyles` too. Colours come from variables that a page may set.
 */
export const conformanceMatrixStyles: string = `
conformance-matrix, .cl-matrix { display: block; --cl-m-page: light-dark(#fff, #17181c); --cl-m-panel: light-dark(#f2f4f7, #24272e); --cl-m-line: light-dark(#b9bec7, #5a606b); --cl-m-quiet: light-dark(#4b5563, #b6bcc6); --cl-m-accent: light-dark(#0b57b0, #8ab8ff); --cl-m-control: light-dark(#767d89, #8b929e) }
conformance-matrix:not([ready]) .cl-matrix-controls, conformance-matrix:not([ready]) .cl-matrix-drop { visibility: hidden }
.cl-matrix-body { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr) }
.cl-matrix-body > * { margin: 0 }
.cl-matrix-body p { margin: 0 }
.cl-note { color: var(--cl-m-quiet, inherit) }
.cl-heard, .cl-matrix-body [data-live-region]:empty { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.cl-matrix-controls { display: grid; gap: .6rem }
.cl-matrix-controls label { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .4rem }
.cl-matrix-controls .cl-query { display: flex }
.cl-query input { flex: 1 1 16rem; min-width: 0 }
.cl-matrix-controls :is(input, select, button), .cl-matrix-window button, .cl-matrix-drop input, .cl-local button { font: inherit; color: inherit; background: var(--cl-m-page); border: 1px solid var(--cl-m-control); border-radius: 4px; padding: .2rem .55rem; min-height: 2rem; max-width: 100% }
.cl-matrix-controls button[aria-pressed=true] { border: 2px solid var(--cl-m-accent); background: color-mix(in srgb, var(--cl-m-accent) 16%, var(--cl-m-page)); font-weight: bold }
.cl-matrix-controls :is(button, select) { cursor: pointer }
.cl-states, .cl-choices { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center }
.cl-states button { display: inline-flex; align-items: center; gap: .4rem; padding: .15rem .4rem }
.cl-states .cl-state { border-color: transparent }
.cl-ignored { margin: 0; padding-inline-start: 1.2rem }
:is(.cl-ignored, .cl-problem, .cl-comparisons):empty { display: none }
.cl-skip { position: absolute; left: -100vw }
.cl-skip:focus { position: static }
.cl-matrix-scroll { position: relative; overflow: auto; max-height: min(80vh, 60rem); border: 1px solid var(--cl-m-line); border-radius: 4px }
.cl-matrix-table { border-collapse: separate; border-spacing: 0; margin: 0; font-size: .875rem; line-height: 1.35; display: table; width: max-content; min-width: 100% }
.cl-matrix-table > caption { text-align: start; padding: .4rem .6rem; color: var(--cl-m-quiet) }
.cl-matrix-table :is(th, td) { padding: .15rem .35rem; border: 0; border-block-end: 1px solid var(--cl-m-line); background: var(--cl-m-page); text-align: center; vertical-align: middle; font-weight: normal }
.cl-matrix-table thead th { position: sticky; top: 0; z-index: 2; background: var(--cl-m-panel); vertical-align: bottom }
.cl-matrix-table thead .cl-name { writing-mode: vertical-rl; transform: rotate(180deg); text-align: start; white-space: nowrap; line-height: 1.2; padding-inline: .3rem; margin-inline: auto; display: inline-block }
.cl-matrix-table th:first-child { text-align: start }
.cl-matrix-body a, .cl-matrix a { color: var(--cl-m-accent) }
.cl-matrix-table :is(tbody th[scope=row], tfoot th) { position: sticky; left: 0; z-index: 1; border-inline-end: 1px solid var(--cl-m-line); width: 17rem; max-width: 17rem; text-wrap: pretty }
.cl-matrix-table thead th:first-child { left: 0; z-index: 3; border-inline-end: 1px solid var(--cl-m-line) }
.cl-matrix-table th[scope=rowgroup] { background: var(--cl-m-panel); font-weight: bold }
.cl-matrix-table th[scope=rowgroup] > span { position: sticky; left: .45rem }
.cl-matrix-table tfoot :is(th, td) { position: sticky; bottom: 0; background: var(--cl-m-panel); font-variant-numeric: tabular-nums; border-block-start: 1px solid var(--cl-m-line) }
.cl-matrix-table tfoot th { z-index: 2 }
.cl-matrix-table td a { color: inherit; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; gap: .3em; min-width: 26px; min-height: 26px }
.cl-matrix-table td a:hover { text-decoration: underline }
.cl-matrix-body :focus-visible, .cl-matrix-window :focus-visible { outline: 3px solid var(--cl-m-accent); outline-offset: 1px; border-radius: 3px }
.cl-matrix-table thead .cl-version { display: block }
.cl-matrix-table td { white-space: nowrap }
.cl-matrix-controls [aria-pressed=true] .cl-count { color: inherit }
.cl-version, .cl-count { font-size: .9em; color: var(--cl-m-quiet); font-variant-numeric: tabular-nums }
.cl-older { color: var(--cl-m-quiet); font-style: italic }
:lang(ko) .cl-older { font-style: normal }
td.cl-older { background: var(--cl-m-panel) }
.cl-matrix-table .cl-local { border: 2px dashed var(--cl-m-accent) }
.cl-badge { display: inline-block; font-size: .85em; border: 1px solid currentColor; border-radius: 3px; padding: 0 .3em }
.cl-local button { min-height: 24px; min-width: 24px; padding: 0 .4em; margin-inline-start: .3em }
.cl-matrix-drop { border: 2px dashed var(--cl-m-control); border-radius: 6px; padding: .75rem 1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem }
.cl-problem { font-weight: bold; overflow-wrap: anywhere }
.cl-comparisons li { overflow-wrap: anywhere }
.cl-matrix-columns { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)) }
.cl-matrix-columns > li { border: 1px solid var(--cl-m-line); border-radius: 4px; padding: .6rem .8rem; overflow-wrap: anywhere; margin: 0 }
.cl-comparisons h2 { font-size: 1.1rem; margin: .5rem 0 }
.cl-matrix-columns h2 { margin: 0 0 .3rem; font-size: 1.05rem }
.cl-matrix-columns .cl-facts { font-size: .875rem }
.cl-facts { display: grid; gap: .15rem; margin: .5rem 0 }
:is(.cl-matrix-body, .cl-matrix, .cl-matrix-columns) .cl-facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 .75rem }
.cl-facts dt { color: var(--cl-m-quiet) }
.cl-facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
.cl-matrix-window { box-sizing: border-box; margin: auto; width: min(60rem, calc(100vw - 1rem)); max-height: calc(100dvh - 2rem); padding: 0; border: 1px solid var(--cl-m-line); border-radius: 6px; color: light-dark(#17191c, #e8eaed); background: var(--cl-m-page); overflow: auto }
.cl-matrix-window::backdrop { background: rgb(0 0 0 / .5) }
.cl-matrix-window .cl-inside { padding: 1rem 1.25rem 1.5rem }
.cl-matrix-window form { float: inline-end; margin: 0 0 .5rem 1rem }
.cl-matrix-window h2 { margin: 0 0 .5rem; font-size: 1.25rem; overflow-wrap: anywhere }
.cl-matrix-window h2:focus { outline: none }
.cl-matrix-window p { margin: .4rem 0 }
.cl-matrix-window a { color: var(--cl-m-accent) }
.cl-statement { overflow-x: auto }
.cl-row { border: 1px solid var(--cl-m-line); border-radius: 4px; margin: .6rem 0; padding: 0 .75rem .5rem; overflow-wrap: anywhere }
.cl-row > summary { cursor: pointer; padding: .45rem 0; min-height: 24px }
.cl-row:not([open]) { padding-block-end: 0 }
.cl-row :is(h3, h4, h5) { font-size: 1rem; margin: .8rem 0 .3rem }
.cl-command { background: var(--cl-m-panel); border: 1px solid var(--cl-m-line); border-radius: 4px; padding: .5rem .75rem; margin: .3rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem }
@media (max-width: 40rem) { .cl-matrix-table :is(tbody th[scope=row], tfoot th) { width: 8.5rem; min-width: 8.5rem; max-width: 8.5rem; overflow-wrap: anywhere } .cl-matrix-table :is(th, td) { padding: .2rem .3rem } .cl-matrix-window .cl-inside { padding: .75rem } }
@media (forced-colors: active) { .cl-matrix-controls button[aria-pressed=true] { border-color: Highlight; forced-color-adjust: none; background: Highlight; color: HighlightText } .cl-matrix-table .cl-local { border-color: Highlight } .cl-matrix-body :focus-visible { outline-color: Highlight } }
@media print { .cl-matrix-scroll { max-height: none; overflow: visible } .cl-matrix-controls, .cl-matrix-drop { display: none } .cl-matrix-table :is(th, td) { position: static } }
`.trim()
