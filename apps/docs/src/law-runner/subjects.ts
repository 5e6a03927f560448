import type { Subject } from '@convlaws/laws'
import { reference } from '@convlaws/reference'

/** What can be held to a law here, by name; each is loaded when it is asked for. */
const subjects: { readonly [name: string]: () => Promise<Subject> } = {
  reference: async () => reference,
  im2col: async () => (await import('@convlaws/im2col')).createIm2col,
}

/**
 * The subject of a name: one of the table, or 'fault:' and the id of a fault.
 * @throws Error where there is none
 */
export async function subjectOf(name: string): Promise<Subject> {
  if (name.startsWith('fault:')) {
    const { faultById } = await import('@convlaws/faults')
    const fault = faultById(name.slice('fault:'.length))
    if (fault) return fault.create
  }
  const make = Object.hasOwn(subjects, name) ? subjects[name] : undefined
  if (!make) throw new Error(`there is no subject '${name}'`)
  return make()
}
