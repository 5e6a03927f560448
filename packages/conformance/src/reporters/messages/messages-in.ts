import type { Locale } from '@convlaws/widgets/drawing'
import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Messages } from './messages.ts'

const catalogue: { readonly [locale in Locale]: Messages } = { en, ko }

/** What the reporters say in a language. */
export function messagesIn(locale: Locale): Messages {
  return catalogue[locale]
}
