import type { Field, FieldRule, Fields } from './fields.ts'
import type { FigureModel } from './models/figure-model.ts'

/** What a link, an attribute or a JSON object says of one field. */
export type Entry = readonly [key: string, text: string]

/** An entry that was left out, and the rule that it breaks; without a rule where the figure has no such field. */
export interface IgnoredEntry {
  readonly key: string
  readonly text: string
  readonly rule?: FieldRule
}

/** What a state is read and written by. */
export interface Serialisable<State> {
  readonly model: Pick<FigureModel<State, unknown, never>, 'init' | 'reduce'>
  readonly fields: Fields<State>
}

/** The fields of a figure with the properties that they are the text of, in the order of the table. */
export function fieldsOf<State>(fields: Fields<State>): (readonly [keyof State, Field<State[keyof State], State>])[] {
  return Object.entries(fields) as unknown as (readonly [keyof State, Field<State[keyof State], State>])[]
}

/** The fields of a state that differ from `from`, or else from the initial one, as text. */
export function stateEntries<State>(
  figure: Serialisable<State>,
  state: State,
  from: State = figure.model.init,
): Entry[] {
  const differing = (others: readonly State[]) =>
    fieldsOf(figure.fields).flatMap(([property, { key, format }]): Entry[] => {
      const text = format(state[property], state)
      const isSame = (other: State) => state[property] === other[property] || text === format(other[property], other)
      return others.every(isSame) ? [] : [[key, text]]
    })
  // A field that is read may change another one, as a tab with steps of its own does: that one is written too.
  return differing([from, stateFrom(figure, differing([from]), from).state])
}

/**
 * The state that entries describe, beginning from `from`, or else from the initial one. Entries are taken in the order
 * of the figure's table, whatever their own; what is unknown or illegal changes nothing and is reported.
 */
export function stateFrom<State>(
  { model, fields }: Serialisable<State>,
  entries: readonly Entry[],
  from: State = model.init,
): { readonly state: State; readonly ignored: readonly IgnoredEntry[] } {
  const given = new Map(entries)
  const ignored: IgnoredEntry[] = []
  let state = from
  for (const [property, field] of fieldsOf(fields)) {
    const text = given.get(field.key)
    if (text === undefined) continue
    given.delete(field.key)
    const parsed = field.parse(text, state)
    if ('rule' in parsed) {
      ignored.push({ key: field.key, text, rule: parsed.rule })
      continue
    }
    state = model.reduce(state, { type: 'set', change: { [property]: parsed.value } as unknown as Partial<State> })
    // A model may refuse a value that its field cannot judge, such as a cell that is not there.
    if (field.format(state[property], state) !== field.format(parsed.value, state))
      ignored.push({ key: field.key, text, rule: { kind: 'fit' } })
  }
  for (const [key, text] of given) ignored.push({ key, text })
  return { state, ignored }
}

/** A state as JSON: an object with the text of each field that differs from the initial state. */
export function stateToJson<State>(figure: Serialisable<State>, state: State): string {
  return JSON.stringify(Object.fromEntries(stateEntries(figure, state)))
}

/** The entries of a JSON object as {@link stateToJson} writes it; none where the text is no such object. */
export function jsonEntries(json: string): Entry[] {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    return Object.entries(value).map(([key, text]) => [key, String(text)] as const)
  } catch {
    return []
  }
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray % is not worth an error: the value will be refused by its field
  }
}

/** Commas and colons may stand in a fragment as they are, and make it readable. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')

const partsOf = (fragment: string) => fragment.replace(/^#/, '').split('&').filter(Boolean)

/** What a fragment, `#stencil.s=2&stencil.at=3`, says of the figure with this id. */
export function fragmentEntries(fragment: string, id: string): Entry[] {
  return partsOf(fragment).flatMap((part): Entry[] => {
    const equals = part.indexOf('=')
    const name = decoded(part.slice(0, Math.max(equals, 0)))
    return equals >= 0 && name.startsWith(`${id}.`)
      ? [[name.slice(id.length + 1), decoded(part.slice(equals + 1))]]
      : []
  })
}

/** The fragment that says these entries of the figure with this id, and what `fragment` says of others; '' for nothing. */
export function fragmentWith(fragment: string, id: string, entries: readonly Entry[]): string {
  const others = partsOf(fragment).filter((part) => part.includes('=') && !decoded(part).startsWith(`${id}.`))
  const own = entries.map(([key, text]) => `${encoded(`${id}.${key}`)}=${encoded(text)}`)
  const parts = [...own, ...others]
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

/** Whether a fragment asks to hide the controls of every figure, for teaching: `hide=controls`. */
export function hidesControls(fragment: string): boolean {
  return partsOf(fragment).includes('hide=controls')
}
