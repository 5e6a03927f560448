import { ConvError } from '@convlaws/spec'

/** The options of an adapter: for each name the words that it takes. */
export type OptionWords = Readonly<Record<string, readonly string[]>>

/** Options of an adapter that has none. */
export type NoOptions = Readonly<Record<string, never>>

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' or ')

function refuse(adapter: string, name: string, value: unknown, rule: string): never {
  throw new ConvError({
    code: 'unsupported',
    message: `${adapter}: option ${name} is '${String(value)}'; it must be ${rule}`,
  })
}

/**
 * Returns normally where every option has a name and a value that the adapter knows. Options may come from a command line,
 * and one that is misspelt would otherwise leave the adapter as it is by default.
 * @throws ConvError 'unsupported', naming adapter, option, value and rule.
 */
export function assertOptions(adapter: string, options: object, known: OptionWords = {}): void {
  for (const [name, value] of Object.entries(options)) {
    const words = Object.hasOwn(known, name) ? known[name]! : undefined
    const names = Object.keys(known)
    if (!words) {
      const there = names.length === 0 ? 'the adapter has no options' : `the options are ${names.join(', ')}`
      refuse(adapter, name, value, `left out: ${there}`)
    }
    if (value !== undefined && !words.includes(value as string)) refuse(adapter, name, value, listed(words))
  }
}
