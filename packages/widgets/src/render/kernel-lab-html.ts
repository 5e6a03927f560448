import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { compactNumber } from '../models/compact-number.ts'
import { isApplied, type KernelLabView } from '../models/kernel-lab/kernel-lab-model.ts'
import { reachBefore } from '../models/kernel-lab/region.ts'
import { type FigureCell, type FigureGrid, renderGridHtml } from './grid-html.ts'
import { gridTable } from './grid-table.ts'
import { canvas } from './kernel-lab-canvas-html.ts'
import { kernelLabControls } from './kernel-lab-controls-html.ts'
import { renderTableHtml } from './table-html.ts'

/** The numbers of the region, with those around it that windows read. */
function regionGrid({ state, region, current }: KernelLabView, context: FigureContext<KernelLabMessages>): FigureGrid {
  const { messages } = context.words
  const [up, left] = reachBefore(state)
  const isRead = (row: number, column: number) =>
    state.part === 'window' &&
    current !== null &&
    row >= current.row - up &&
    row < current.row - up + state.rows &&
    column >= current.column - left &&
    column < current.column - left + state.columns
  return {
    name: 'region',
    caption: messages.numbers,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: region[0]!.map(({ column }) => compactNumber(column)),
        rows: region.map((cells, r) => ({
          header: compactNumber(cells[0]!.row),
          cells: cells.map(
            ({ row, column, value, virtual }, c): FigureCell => ({
              index: [r, c],
              text: compactNumber(value),
              ...(virtual && { heard: messages.outside }),
              kinds: [...(virtual ? ['virtual'] : []), ...(isRead(row, column) ? ['read'] : [])],
            }),
          ),
        })),
      },
    ],
  }
}

/** What the parts after the first show besides: the kernel, and what it makes of the picture. */
export interface KernelDrawing {
  /** Settings besides those of the first part. */
  readonly controls: (view: KernelLabView, context: FigureContext<KernelLabMessages>) => string
  /** Why the setting is refused, before the picture; what comes of it, after. */
  readonly stage: (
    view: KernelLabView,
    context: FigureContext<KernelLabMessages>,
  ) => readonly [refused: string, results: string]
  readonly table: (view: KernelLabView, context: FigureContext<KernelLabMessages>) => string
}

/** The kernel lab as HTML. Canvases are left for the element to paint. `drawing` is called after the first part only. */
export function renderKernelLab(
  view: KernelLabView,
  context: FigureContext<KernelLabMessages>,
  drawing: () => KernelDrawing,
): FigureParts {
  const { messages } = context.words
  const { state } = view
  const region = regionGrid(view, context)
  const more = isApplied(state) ? drawing() : null
  const [refused, results] = more?.stage(view, context) ?? ['', '']
  return {
    title: messages.title,
    controls: kernelLabControls(view, context) + (more?.controls(view, context) ?? ''),
    stage: [
      refused,
      canvas(view, 'before', messages.before, messages.pictures[state.picture]),
      state.part === 'playground' ? '' : renderGridHtml(region),
      results,
    ].join(''),
    table: renderTableHtml(gridTable(region)) + (more?.table(view, context) ?? ''),
  }
}
