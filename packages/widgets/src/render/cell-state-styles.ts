/** CSS for states: a pattern for each, so that they stay apart in grey, in print and in forced colours. */
export const cellStateStyles: string = `
.cl-state { display: inline-flex; align-items: center; gap: .35em; padding: .1em .45em; border: 1px solid currentColor; border-radius: 3px; white-space: nowrap; line-height: 1.3 }
.cl-state svg { flex: none }
.cl-state { --cl-hatch: color-mix(in srgb, currentColor 14%, transparent); --cl-thin: color-mix(in srgb, currentColor 9%, transparent) }
.cl-state-passed, .cl-state-not-run { border-color: transparent }
.cl-state-passed-normwise { border-color: transparent; background: repeating-linear-gradient(0deg, var(--cl-thin) 0 1px, transparent 1px 5px) }
.cl-state-failed { border-width: 2px; font-weight: bold; background: repeating-linear-gradient(45deg, var(--cl-hatch) 0 3px, transparent 3px 7px) }
.cl-state-errored { border-width: 2px; font-weight: bold; background: repeating-linear-gradient(45deg, var(--cl-thin) 0 2px, transparent 2px 6px), repeating-linear-gradient(-45deg, var(--cl-thin) 0 2px, transparent 2px 6px) }
.cl-state-timeout { border-width: 2px; font-weight: bold; background: radial-gradient(var(--cl-hatch) 1.2px, transparent 1.4px) 0 0 / 6px 6px }
.cl-state-flaky { border-width: 2px; border-style: dotted; font-weight: bold }
.cl-state-unexpected-pass { border-width: 2px; border-top-width: 4px; font-weight: bold }
.cl-state-known { background: repeating-linear-gradient(45deg, var(--cl-thin) 0 2px, transparent 2px 8px); border-top-left-radius: 9px }
.cl-state-blocked { background: repeating-linear-gradient(90deg, var(--cl-thin) 0 2px, transparent 2px 6px); border-style: dotted }
.cl-state-vacuous { background: radial-gradient(var(--cl-thin) 1.2px, transparent 1.4px) 0 0 / 10px 10px }
.cl-state-skipped { border-style: dashed; opacity: .85 }
@media print { .cl-state { print-color-adjust: exact } }
`.trim()
