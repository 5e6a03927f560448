/** CSS of parts that only some figures have: rows above one another, boxes, pictures, heat maps. Part of `figureStyles`. */
export const figurePartStyles: string = `
.cl-figure .cl-slice tbody td.cl-blank { border-color: transparent }
.cl-figure .cl-slice th { white-space: nowrap }
.cl-figure .cl-slice tbody td:has(> .cl-corner) { height: 2.7rem; padding-block-end: .75rem }
.cl-figure .cl-numbers td { white-space: nowrap }
.cl-figure .cl-numbers th[scope=row] { min-width: 8.5rem }
.cl-figure .cl-picture { width: 20rem; max-width: 100% }
.cl-figure .cl-paper { position: relative; border: 1px solid var(--cl-line) }
.cl-figure .cl-paper canvas { display: block; width: 100%; height: auto; image-rendering: pixelated }
.cl-figure .cl-region { position: absolute; outline: 2px solid #fff; box-shadow: 0 0 0 4px #111; pointer-events: none }
.cl-figure .cl-lab-notes { min-height: 6.4rem }
.cl-figure input[type=file] { max-width: 100%; width: 16rem }
.cl-figure .cl-heat-1 { background: color-mix(in srgb, var(--cl-positive) 40%, transparent) !important }
.cl-figure .cl-heat-2 { background: var(--cl-positive) !important }
.cl-figure .cl-heat-3, .cl-figure .cl-heat-4 { background: light-dark(#fed7aa, #7c3d10) !important }
.cl-figure .cl-heat-5, .cl-figure .cl-heat-6 { background: light-dark(#fdba74, #9a4a14) !important }
.cl-figure .cl-boxed { min-width: 0 }
.cl-figure .cl-scroll { overflow-x: auto; padding: 3px }
.cl-figure .cl-box { display: block; font-size: 18px; fill: currentColor; max-width: none }
.cl-figure .cl-box text { stroke: none }
.cl-figure .cl-face { fill: transparent; stroke: var(--cl-line) }
.cl-figure .cl-face-negative { fill: var(--cl-negative) }
.cl-figure .cl-face-positive { fill: var(--cl-positive) }
.cl-figure .cl-face-marked { stroke: var(--cl-mark); stroke-width: 3 }
.cl-figure .cl-face-label { font-size: 14px; fill: var(--cl-quiet) }
.cl-figure .cl-edge { stroke: var(--cl-line); stroke-dasharray: 3 4 }
`.trim()
