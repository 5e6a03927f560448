/** CSS of the pages: system fonts, light and dark by the reader's choice, one column, tables that scroll by themselves. */
export const pageStyles: string = `
:root { color-scheme: light dark; --text: #17191c; --quiet: #4b5563; --page: #ffffff; --panel: #f5f6f8; --line: #c9cdd3; --link: #0b57b0; --bad: #8a3b00; --good: #14532d }
@media (prefers-color-scheme: dark) { :root { --text: #e8eaed; --quiet: #b6bcc6; --page: #15171a; --panel: #1f2226; --line: #4a4f57; --link: #8ab8ff; --bad: #ffb27a; --good: #a7e3bd } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0 auto; padding: 1.25rem clamp(.75rem, 3vw, 2.5rem) 4rem; max-width: 84rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--text); background: var(--page) }
:lang(ko) > body { word-break: keep-all; overflow-wrap: anywhere; font-family: "Pretendard Variable", "Noto Sans KR", system-ui, sans-serif }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; padding-top: .5rem; border-top: 1px solid var(--line); overflow-wrap: anywhere }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; overflow-wrap: anywhere }
h4, h5 { font-size: .95rem; margin: 1rem 0 .4rem; color: var(--quiet) }
p { margin: .5rem 0 }
p, li, dd, figcaption { overflow-wrap: anywhere }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
code, pre { font: .9em ui-monospace, "Cascadia Mono", Menlo, monospace }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .75rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
.sentence { font-size: 1.1rem; max-width: 68ch }
.quiet { color: var(--quiet) }
.statement { margin: .25rem 0 }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .25rem 2rem; margin: 1rem 0 }
.facts > div { display: grid; grid-template-columns: 10rem 1fr; gap: .75rem }
.facts dt { color: var(--quiet) }
.facts dd { margin: 0; overflow-wrap: anywhere }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0; list-style: none }
.subjects { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)) }
.subjects > li { border: 1px solid var(--line); border-radius: 4px; padding: .6rem .75rem; overflow-wrap: anywhere }
.subjects p { margin: 0 }
.subjects .counts { margin: .4rem 0 0; gap: .35rem .6rem; font-size: .9rem }
.counts > li { display: inline-flex; align-items: center }
.counts b { margin-inline-start: .35em }
.scroll { position: relative; overflow: auto; max-width: 100% }
table.laws { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
table.laws > caption { text-align: start; color: var(--quiet); padding-bottom: .35rem }
table.laws th, table.laws td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top }
table.laws td.number { text-align: end }
details { border: 1px solid var(--line); border-radius: 4px; margin: .5rem 0; background: var(--page) }
details > summary { cursor: pointer; padding: .45rem .75rem; background: var(--panel); min-height: 1.5rem; overflow-wrap: anywhere }
details > summary h3 { display: inline; margin: 0; font-size: 1rem }
details > .inside { padding: .25rem .75rem .75rem }
.law > summary { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center }
.law > summary::before { content: "▸"; color: var(--quiet) }
.law[open] > summary::before { content: "▾" }
.law > summary .title { color: var(--quiet); flex: 1 1 12rem }
.skip { position: absolute; left: -100vw }
.skip:focus { position: static }
@media (max-width: 40rem) { .facts { gap: .5rem } .facts > div { grid-template-columns: 1fr; gap: 0 } }
@media print { details > summary { background: none } .matrix-scroll { max-height: none; overflow: visible } }
.matrix-scroll { position: relative; overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 4px }
table.matrix { border-collapse: separate; border-spacing: 0; font-size: .95rem }
table.matrix > caption { text-align: start; padding: .5rem .75rem; color: var(--quiet) }
table.matrix th, table.matrix td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: start; background: var(--page) }
table.matrix td { text-align: center }
table.matrix thead th { max-width: 12rem; position: sticky; top: 0; z-index: 2; background: var(--panel); vertical-align: bottom; min-width: 6.5rem; overflow-wrap: break-word; font-size: .9rem }
table.matrix tbody th[scope=row], table.matrix tfoot th { white-space: nowrap; position: sticky; left: 0; z-index: 1; font-weight: normal; border-inline-end: 1px solid var(--line) }
table.matrix thead th:first-child { left: 0; z-index: 3; border-inline-end: 1px solid var(--line) }
table.matrix tbody th[scope=rowgroup] { position: sticky; left: 0; background: var(--panel); font-weight: bold }
table.matrix td a { color: inherit; display: inline-flex; align-items: center; justify-content: center; gap: .35em; min-height: 24px; min-width: 24px }
table.matrix .count { font-size: .85em }
@media (max-width: 40rem) { table.matrix tbody th[scope=row], table.matrix tfoot th { white-space: normal; min-width: 8rem; max-width: 9.5rem; overflow-wrap: anywhere } table.matrix th, table.matrix td { padding: .3rem .4rem } }
`.trim()
