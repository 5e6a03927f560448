import type { SomeType } from 'typedoc'

/** Types of TypeScript that hold a part of another type, which says more than they do. */
const wrappers: ReadonlySet<string> = new Set(['Omit', 'Partial', 'Pick', 'Readonly', 'Required'])

/** A name for a parameter that has none in the source: that of its type, or 'options' where the type has none either. */
export function nameOfType(type: SomeType | undefined): string {
  if (type?.type !== 'reference') return 'options'
  if (wrappers.has(type.name)) return nameOfType(type.typeArguments?.[0])
  return `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}`
}
