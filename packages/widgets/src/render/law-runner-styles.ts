/**
 * CSS for law runners. What needs a script is not seen without one, and keeps its place. A link is offered only where the
 * page reads it.
 */
export const lawRunnerStyles: string = `
law-runner { display: block; border: 1px solid var(--cl-run-line); border-radius: .5rem; padding: 1rem; --cl-run-line: #8a8f98; --cl-run-good: #1d4ed8; --cl-run-bad: #b45309 }
:root[data-theme='dark'] law-runner { --cl-run-good: #93c5fd; --cl-run-bad: #fdba74 }
law-runner:not(:defined) .cl-scripted { visibility: hidden }
law-runner:not([in-address]) [data-do='copy-link'] { display: none }
.cl-run-form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: flex-end }
.cl-run-form label { display: grid; gap: .2rem; min-width: 0 }
.cl-run-form label span { font-size: .85em }
.cl-run-form .cl-run-subject, .cl-run-form .cl-run-law { flex: 1 1 20rem }
.cl-run-form select { width: 100%; max-width: 100% }
.cl-run-form input { width: 9rem }
.cl-run-form :is(select, input), law-runner button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--cl-run-line); border-radius: .25rem; padding: .3rem .6rem; min-height: 2.25rem }
.cl-run-form [aria-invalid='true'] { border: 2px solid var(--cl-run-bad) }
.cl-run-form option, .cl-run-form optgroup { color: CanvasText; background: Canvas }
law-runner button { cursor: pointer }
law-runner button[aria-disabled='true'] { opacity: .55; cursor: default }
law-runner .cl-run-start { font-weight: 600; border-width: 2px; border-color: currentColor; padding-inline: 1.1rem }
.cl-run-buttons { display: flex; gap: .5rem }
.cl-run-sentence { margin: .9rem 0 .4rem; padding-inline-start: .6rem; border-inline-start: 4px solid var(--cl-run-line); font-weight: 600; min-height: 1.6em }
.cl-run-sentence[data-verdict='passed'] { border-color: var(--cl-run-good) }
.cl-run-sentence[data-verdict='failed'], .cl-run-sentence[data-verdict='errored'], .cl-run-sentence[data-verdict='timeout'] { border-color: var(--cl-run-bad); border-inline-start-style: double; border-inline-start-width: 8px }
law-runner h3 { margin: 1rem 0 .4rem; font-size: 1.05em }
law-runner h4 { margin: .8rem 0 .3rem; font-size: 1em }
law-runner p { margin: .35rem 0 }
.cl-run-counts dd { font-variant-numeric: tabular-nums }
.cl-run-counts .cl-facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem }
.cl-run-counts .cl-facts dt { min-width: 0 }
.cl-run-scroll { overflow-x: auto }
.cl-run-rows table { border-collapse: collapse; font-variant-numeric: tabular-nums }
.cl-run-rows :is(th, td) { text-align: start; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--cl-run-line); font-weight: normal }
.cl-run-rows th { font-size: .85em }
.cl-run-label { font-size: .85em; margin-top: 1rem }
.cl-run-command { white-space: pre-wrap; overflow-wrap: anywhere; margin: .2rem 0; padding: .6rem .8rem; border: 1px solid var(--cl-run-line); border-radius: .25rem; font-size: .9em }
.cl-run-copy { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
`.trim()
