import { cellFrom } from '../models/cell-ref.ts'
import { cellByKey } from './cell-by-key.ts'
import { copyText } from './copy-text.ts'
import { type Command, type FigureHost, figureHost } from './figure-host.ts'
import type { FigureInside } from './figure-inside.ts'

/** The cell of this figure at a target, which may be in another one. */
const cellAt = (root: HTMLElement, target: EventTarget | null) =>
  target instanceof Element && root.contains(target) ? target.closest<HTMLElement>('[data-cell]') : null

const refOf = (cell: HTMLElement | null) => (cell ? (cellFrom(cell.dataset.cell!) ?? null) : null)

/** Where the visitor writes, keys are text. */
const writes = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'range')

/** Whether the space key already means something where it was pressed. */
const pressable = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, summary, input, select, a') !== null

/** Digits lead from a cell whose value can be edited to the box for its value. */
const startsNumber = /^[-\d.]$/

function onKey(host: FigureHost, event: KeyboardEvent, root: HTMLElement): void {
  const { key, target } = event
  if (event.altKey || event.metaKey || writes(target)) return
  const cell = cellAt(root, target)
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
  else if (event.ctrlKey) return
  else if (Object.hasOwn(commands, key)) commands[key]?.()
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
    if (cell) host.edit(cell, value)
  } else if (dataset.field !== undefined) {
    const isCheck = target instanceof HTMLInputElement && target.type === 'checkbox'
    host.set(dataset.field, isCheck ? String(target.checked) : value)
  }
}

/** A button that copies the text of the element whose id it names; where the browser refuses, it can be selected. */
function copyElement(root: HTMLElement, id: string): void {
  const text = root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? ''
  void copyText(text)
}

function onClick(host: FigureHost, { target }: Event, root: HTMLElement): void {
  if (!(target instanceof Element)) return
  const button = target.closest<HTMLElement>('[data-do], [data-press], [data-copy]')
  const cell = cellAt(root, target)
  if (button?.dataset.do && button.getAttribute('aria-disabled') !== 'true') host.do[button.dataset.do as Command]?.()
  else if (button?.dataset.copy) copyElement(root, button.dataset.copy)
  else if (button?.dataset.press) host.act({ type: 'press', name: button.dataset.press })
  else if (cell) host.act({ type: 'pin', cell: refOf(cell)! })
}

function onFocusIn(host: FigureHost, { target }: Event, root: HTMLElement): void {
  const cell = cellAt(root, target)
  if (!cell) return
  host.stop(cell.closest<HTMLElement>('[data-grid]')?.dataset.grid ?? '', cell.dataset.cell!)
  host.act({ type: 'show', cell: refOf(cell) })
}

function onPointer(host: FigureHost, { type, target, pointerType }: PointerEvent, root: HTMLElement): void {
  if (pointerType !== 'mouse') return
  const cell = (type === 'pointerover' && cellAt(root, target)) || cellAt(root, root.ownerDocument.activeElement)
  host.act({ type: 'show', cell: refOf(cell) })
}

function onFocusOut(host: FigureHost, { relatedTarget }: FocusEvent, root: HTMLElement): void {
  if (!cellAt(root, relatedTarget)) host.act({ type: 'show', cell: null })
}

/** What answers each type of event. */
const answers = {
  click: onClick,
  input: onInput,
  change: onInput,
  keydown: onKey,
  focusin: onFocusIn,
  focusout: onFocusOut,
  pointerover: onPointer,
  pointerleave: onPointer,
} as const

/** Does what the events of a figure ask for. */
export function answering<State, Own>(root: HTMLElement, inside: FigureInside<State, Own>): (event: Event) => void {
  const host = figureHost(inside)
  return (event) => answers[event.type as keyof typeof answers](host, event as never, root)
}
