import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Locale, Messages } from './messages.ts'

const catalogue: { readonly [locale in Locale]: Messages } = { en, ko }

/** What the pictures say in a language. */
export function messagesIn(locale: Locale): Messages {
  return catalogue[locale]
}
