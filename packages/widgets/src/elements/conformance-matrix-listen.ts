import { type MatrixAction, parsePlace } from '../models/conformance-matrix.ts'
import type { FilterField } from '../models/conformance-matrix-filter.ts'
import { cellByKey } from './cell-by-key.ts'

/** What the events of a matrix lead to. */
export interface MatrixHost {
  act(action: MatrixAction): void
  /** A cell got the focus: it is the one that the tab key reaches. */
  stop(cell: string): void
  bring(file: File): void
  copy(): void
}

const within = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

function clicked(event: MouseEvent, host: MatrixHost): void {
  const cell = within(event, '[data-cell]')
  const button = within(event, 'button')
  // A cell is a link: with a modifier it opens where the reader wants it.
  if (cell && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0) {
    event.preventDefault()
    host.act({ type: 'open', place: parsePlace(cell.dataset.cell ?? '') })
  }
  if (!button) return
  const { toggle, value, remove, clear, copy } = button.dataset
  if (toggle !== undefined && value !== undefined) host.act({ type: 'toggle', field: toggle as FilterField, value })
  if (remove !== undefined) host.act({ type: 'remove', key: remove })
  if (clear !== undefined) host.act({ type: 'query', query: '' })
  if (copy !== undefined) host.copy()
}

function changed(event: Event, host: MatrixHost): void {
  const { target } = event
  if (target instanceof HTMLSelectElement && target.dataset.choose !== undefined && target.value !== '*')
    host.act({ type: 'choose', field: target.dataset.choose as FilterField, value: target.value || null })
  if (target instanceof HTMLInputElement && target.dataset.file !== undefined) {
    const file = target.files?.[0]
    target.value = '' // so that the same file can be chosen again after it was mended
    if (file) host.bring(file)
  }
}

function moved(event: KeyboardEvent): void {
  const cell = within(event, '[data-cell]')
  const next = cell && !event.altKey && !event.metaKey ? cellByKey(cell, event.key, event.ctrlKey) : null
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Listens to everything that happens inside a matrix; the result stops it. */
export function listenToMatrix(root: HTMLElement, host: MatrixHost): () => void {
  const stopper = new AbortController()
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, run: (event: HTMLElementEventMap[Name]) => void) =>
    root.addEventListener(name, run, { signal: stopper.signal })
  on('click', (event) => clicked(event, host))
  on('change', (event) => changed(event, host))
  on('keydown', moved)
  on('submit', (event) => {
    if (within(event, '.cl-matrix-controls')) event.preventDefault()
  })
  on('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'q') host.act({ type: 'query', query: target.value })
  })
  on('focusin', (event) => {
    const cell = within(event, '[data-cell]')?.dataset.cell
    if (cell !== undefined) host.stop(cell)
  })
  on('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  on('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    host.bring(file)
  })
  return () => stopper.abort()
}
