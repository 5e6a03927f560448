import type { LawRunnerMessages } from './law-runner.ts'
import { lawRunnerEn as en } from './law-runner-en.ts'
import { lawRunnerKo as ko } from './law-runner-ko.ts'
import type { Locale } from './messages.ts'

const catalogue: { readonly [locale in Locale]: LawRunnerMessages } = { en, ko }

/** What the law runner says in a language. */
export function lawRunnerMessagesIn(locale: Locale): LawRunnerMessages {
  return catalogue[locale]
}
