const cellsOf = (grid: Element) => [...grid.querySelectorAll<HTMLElement>('[data-cell]')]

/** Lets exactly one cell of each grid be reached by the tab key: the one noted for the grid, or the one rendered so. */
export function placeTabStops(root: Element, stops: ReadonlyMap<string, string>): void {
  for (const grid of root.querySelectorAll('[data-grid]')) {
    const wanted = stops.get(grid.getAttribute('data-grid')!)
    const cells = cellsOf(grid)
    if (!wanted || !cells.some((cell) => cell.dataset.cell === wanted)) continue
    for (const cell of cells) cell.tabIndex = cell.dataset.cell === wanted ? 0 : -1
  }
}
