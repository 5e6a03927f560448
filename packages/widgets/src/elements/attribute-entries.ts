import type { Fields } from '../fields.ts'
import { type Entry, fieldsOf } from '../state.ts'

/** The entries that the attributes of an element give, which are named as the fields. */
export function attributeEntries<State>(element: Element, fields: Fields<State>): readonly Entry[] {
  return fieldsOf(fields).flatMap(([, { key }]): Entry[] => {
    const text = element.getAttribute(key)
    return text === null ? [] : [[key, text]]
  })
}
