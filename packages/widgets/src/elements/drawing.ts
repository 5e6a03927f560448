import { patchChildren } from './patch.ts'
import { placeTabStops } from './roving-focus.ts'

/** What is drawn inside a figure's element. */
export interface Drawing {
  /** Draws HTML: what is the same stays, and each grid keeps its tab stop and the focus. */
  draw(html: string): void
  /** Makes a cell the tab stop of its grid. */
  stop(grid: string, cell: string): void
}

/** The drawing inside an element. */
export function drawing(root: HTMLElement): Drawing {
  const stops = new Map<string, string>()
  return {
    draw: (html) => {
      const template = document.createElement('template')
      template.innerHTML = html
      const focused = document.activeElement?.closest<HTMLElement>('[data-cell]')
      patchChildren(root, template.content)
      placeTabStops(root, stops)
      // A cell that went away, as when the figure got smaller, leaves the focus to its grid.
      if (focused && !focused.isConnected) root.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
    },
    stop: (grid, cell) => {
      stops.set(grid, cell)
      placeTabStops(root, stops)
    },
  }
}
