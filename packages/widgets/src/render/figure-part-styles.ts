/** CSS of parts that only some figures have: rows above one another, boxes, pictures, heat maps. Part of `figureStyles`. */
export const figurePartStyles: string = `
.cl-figure .cl-slice tbody td.cl-blank { border-color: transparent }
.cl-figure .cl-slice th { white-space: nowrap }
.cl-figure .cl-slice tbody td:has(> .cl-corner) { height: 2.7rem; padding-block-end: .75rem }
.cl-figure .cl-numbers td { white-space: nowrap }
.cl-figure .cl-numbers th[scope=row] { min-width: 8.5rem }
`.trim()
