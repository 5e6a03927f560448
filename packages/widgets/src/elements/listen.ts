import { cellFrom } from '../models/cell-ref.ts'
import type { FigureAction } from '../models/figure-model.ts'
import { cellByKey } from './roving-focus.ts'

/** What the events of a figure's page parts can ask of its element. */
export interface FigureHost {
  readonly act: (action: FigureAction<never>) => void
  readonly set: (key: string, text: string) => void
  readonly preset: (name: string) => void
  readonly seek: (at: number) => void
  readonly speed: (stepsASecond: number) => void
  /** A cell has become the tab stop of its grid. */
  readonly stop: (grid: string, cell: string) => void
  readonly hashChanged: () => void
  readonly do: { readonly [name in Command]: () => void }
}

/** What the buttons of every figure ask for. */
export type Command = 'back' | 'forward' | 'play' | 'pin' | 'unpin' | 'reset' | 'describe' | 'copy'

const cellAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null

const refOf = (cell: HTMLElement | null) => (cell ? (cellFrom(cell.dataset.cell!) ?? null) : null)

/** Where the visitor writes, keys are text. */
const writes = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'range')

/** Whether the space key already means something where it was pressed. */
const pressable = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, summary, input, select, a') !== null

/** Digits lead from a cell whose value can be edited to the box for its value. */
const startsNumber = /^[-\d.]$/

function onKey(root: HTMLElement, host: FigureHost, event: KeyboardEvent): void {
  const { key, target } = event
  if (event.altKey || event.metaKey || writes(target)) return
  const cell = cellAt(target)
  const to = cell && cellByKey(cell, key, event.ctrlKey)
  const ref = refOf(cell)
  const commands: { readonly [key: string]: (() => void) | undefined } = {
    '[': host.do.back,
    ']': host.do.forward,
    ...(!pressable(target) && { ' ': host.do.play }),
    ...(ref && { Enter: () => host.act({ type: 'pin', cell: ref }) }),
    Escape: host.do.unpin,
  }
  if (to) to.focus()
  else if (!event.ctrlKey && Object.hasOwn(commands, key)) commands[key]?.()
  else if (ref && cell?.hasAttribute('data-editable') && startsNumber.test(key)) {
    const pinned = cell.getAttribute('aria-selected') === 'true'
    if (!pinned) host.act({ type: 'pin', cell: ref })
    const box = root.querySelector<HTMLInputElement>('[data-edit]')
    box?.focus()
    box?.select()
    return // the key is typed into the box
  } else return
  event.preventDefault()
}

function onInput(host: FigureHost, event: Event): void {
  const { target } = event
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
  const { dataset, value } = target
  const isRange = target instanceof HTMLInputElement && target.type === 'range'
  // A range answers while it is dragged; text counts when it is finished.
  if ((event.type === 'input') !== isRange) return
  if (dataset.timeline !== undefined) host.seek(Number(value))
  else if (dataset.speed !== undefined) host.speed(Number(value))
  else if (dataset.preset !== undefined) host.preset(value)
  else if (dataset.edit !== undefined) {
    const cell = cellFrom(dataset.edit)
    if (cell && value !== '' && Number.isFinite(Number(value))) host.act({ type: 'edit', cell, value: Number(value) })
  } else if (dataset.field !== undefined) {
    const isCheck = target instanceof HTMLInputElement && target.type === 'checkbox'
    host.set(dataset.field, isCheck ? String(target.checked) : value)
  }
}

/** A button that copies the text of the element whose id it names. */
function copyText(root: HTMLElement, id: string): void {
  const text = root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? ''
  navigator.clipboard?.writeText(text).catch(() => {}) // the text is there to be selected, should the browser refuse
}

function onClick(root: HTMLElement, host: FigureHost, { target }: Event): void {
  if (!(target instanceof Element)) return
  const button = target.closest<HTMLElement>('[data-do], [data-press], [data-copy]')
  const cell = cellAt(target)
  if (button?.dataset.do && button.getAttribute('aria-disabled') !== 'true') host.do[button.dataset.do as Command]?.()
  else if (button?.dataset.copy) copyText(root, button.dataset.copy)
  else if (button?.dataset.press) host.act({ type: 'press', name: button.dataset.press })
  else if (cell) host.act({ type: 'pin', cell: refOf(cell)! })
}

/** Listens to everything that happens in a figure; the result stops it. Listeners are on the element, never on its parts. */
export function listen(root: HTMLElement, host: FigureHost): () => void {
  const controller = new AbortController()
  const on = <name extends keyof HTMLElementEventMap>(name: name, handle: (event: HTMLElementEventMap[name]) => void) =>
    root.addEventListener(name, handle, { signal: controller.signal })
  const showFocused = () => host.act({ type: 'show', cell: refOf(cellAt(root.ownerDocument.activeElement)) })

  on('click', (event) => onClick(root, host, event))
  on('input', (event) => onInput(host, event))
  on('change', (event) => onInput(host, event))
  on('keydown', (event) => onKey(root, host, event))
  on('focusin', ({ target }) => {
    const cell = cellAt(target)
    if (!cell) return
    host.stop(cell.closest<HTMLElement>('[data-grid]')?.dataset.grid ?? '', cell.dataset.cell!)
    host.act({ type: 'show', cell: refOf(cell) })
  })
  on('focusout', ({ relatedTarget }) => {
    if (!cellAt(relatedTarget)) host.act({ type: 'show', cell: null })
  })
  on('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') {
      const cell = cellAt(target)
      if (cell) host.act({ type: 'show', cell: refOf(cell) })
      else showFocused()
    }
  })
  on('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') showFocused()
  })
  window.addEventListener('hashchange', host.hashChanged, { signal: controller.signal })
  return () => controller.abort()
}
