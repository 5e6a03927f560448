import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext } from '../figures/figure.ts'
import { cellValueKey } from '../models/cell-ref.ts'

/** An input for one field: its key, what it is called, and its value as text. */
export interface Control {
  readonly key: string
  readonly label: string
  readonly value: string | number
}

/** Ties a message that says why a text was refused to its input. */
function refusal({ key }: Control, { id, refused }: FigureContext) {
  const found = refused[key]
  const at = `${id}-${key}-why`
  return {
    attributes: found ? ` aria-invalid="true" aria-describedby="${escapeMarkup(at)}"` : '',
    message: found
      ? `<span class="cl-refused" id="${escapeMarkup(at)}">${escapeMarkup(found.text)}: ${escapeMarkup(found.why)}</span>`
      : '',
    value: found?.text,
  }
}

const labelled = (control: Control, context: FigureContext, inputs: string, message: string) =>
  `<div class="cl-control"><label for="${escapeMarkup(`${context.id}-${control.key}`)}">${escapeMarkup(control.label)}</label><span class="cl-inputs">${inputs}</span>${message}</div>`

const attribute = (name: string, value: string | number | undefined) =>
  value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`

/** A box for text or a number, that shows what was refused. `type` and the attributes after it are HTML. */
function boxControl(control: Control, context: FigureContext, type: string, before = '', after = ''): string {
  const { attributes, message, value } = refusal(control, context)
  const id = attribute('id', `${context.id}-${control.key}`)
  const field = attribute('data-field', control.key)
  const box = `<input type=${type}${id}${field}${attribute('value', value ?? control.value)}${attributes}>`
  return labelled(control, context, before + box + after, message)
}

/** A number between limits; `step` is 1 unless it is given. */
export interface NumberControl extends Control {
  readonly min: number
  readonly max: number
  readonly step?: number
}

const limitsOf = ({ min, max, step = 1 }: NumberControl) =>
  `${attribute('min', min)}${attribute('max', max)}${attribute('step', step)}`

/** A range with a box for the number beside it; both have the label. */
export function rangeControl(control: NumberControl & { readonly unit?: string }, context: FigureContext): string {
  const limits = limitsOf(control)
  const range = `<input type="range"${attribute('data-field', control.key)}${limits}${attribute('value', control.value)}${attribute('aria-label', control.label)}>`
  const unit = control.unit ? `<span class="cl-unit">${escapeMarkup(control.unit)}</span>` : ''
  return boxControl(control, context, `"number"${limits}`, range, unit)
}

/** A box for a number alone. */
export function numberControl(control: NumberControl, context: FigureContext): string {
  return boxControl(control, context, `"number"${limitsOf(control)}`)
}

/** A box for text, such as a list of numbers. */
export function textControl(control: Control, context: FigureContext): string {
  return boxControl(control, context, '"text" autocomplete="off" spellcheck="false"')
}

/** One of several values with their names. */
export interface Choice {
  readonly value: string | number
  readonly label: string
}

/** The choices of a table of names. */
export function choicesOf<K extends string | number>(names: { readonly [name in K]: string }): Choice[] {
  return Object.entries<string>(names).map(([value, label]) => ({ value, label }))
}

const optionsHtml = (choices: readonly Choice[], chosen: string | number) =>
  choices
    .map(
      ({ value, label }) =>
        `<option${attribute('value', value)}${String(value) === String(chosen) ? ' selected' : ''}>${escapeMarkup(label)}</option>`,
    )
    .join('')

function select(
  { key, label, value, choices }: Control & { readonly choices: readonly Choice[] },
  context: FigureContext,
  role: string,
): string {
  const html = `<select${attribute('id', `${context.id}-${key}`)} ${role}>${optionsHtml(choices, value)}</select>`
  return labelled({ key, label, value }, context, html, '')
}

/** A list from which one value is chosen. */
export function selectControl(
  control: Control & { readonly choices: readonly Choice[] },
  context: FigureContext,
): string {
  return select(control, context, attribute('data-field', control.key))
}

/** The presets of a figure; the first choice, without value, stands for settings that are no preset. */
export function presetControl(
  control: Control & { readonly choices: readonly Choice[] },
  context: FigureContext,
): string {
  return select(control, context, 'data-preset')
}

/** A few values side by side, one of which is chosen: radio buttons. */
export function radioControl(
  control: Control & { readonly choices: readonly Choice[] },
  context: FigureContext,
): string {
  const name = `${context.id}-${control.key}`
  const radios = control.choices.map(({ value, label }) => {
    const checked = String(value) === String(control.value) ? ' checked' : ''
    return `<label class="cl-radio"><input type="radio"${attribute('name', name)}${attribute('data-field', control.key)}${attribute('value', value)}${checked}><span>${escapeMarkup(label)}</span></label>`
  })
  return `<fieldset class="cl-control cl-radios"><legend>${escapeMarkup(control.label)}</legend>${radios.join('')}</fieldset>`
}

/** On or off. */
export function checkControl(
  control: Omit<Control, 'value'> & { readonly value: boolean },
  context: FigureContext,
): string {
  return `<div class="cl-control"><label class="cl-check"><input type="checkbox"${attribute('id', `${context.id}-${control.key}`)}${attribute('data-field', control.key)}${control.value ? ' checked' : ''}><span>${escapeMarkup(control.label)}</span></label></div>`
}

/** A box for the value of one cell, `grid:1,2`; typing a digit on the cell leads here. */
export function cellValueControl(
  { cell, ...rest }: Omit<Control, 'key'> & { readonly cell: string },
  context: FigureContext,
): string {
  const control = { ...rest, key: cellValueKey }
  const { attributes, message, value } = refusal(control, context)
  return labelled(
    control,
    context,
    `<input type="number" step="any"${attribute('id', `${context.id}-${cellValueKey}`)}${attribute('data-edit', cell)}${attribute('value', value ?? control.value)}${attributes}>`,
    message,
  )
}

/** A button of one figure alone; pressing it sends the action `press` with this name. */
export function pressButton(name: string, label: string, pressed?: boolean): string {
  return `<button type="button"${attribute('data-press', name)}${pressed === undefined ? '' : ` aria-pressed="${pressed}"`}>${escapeMarkup(label)}</button>`
}

/** Controls that belong together under one legend. */
export function controlGroup(legend: string, controls: readonly string[]): string {
  return `<fieldset class="cl-group"><legend>${escapeMarkup(legend)}</legend>${controls.join('')}</fieldset>`
}
