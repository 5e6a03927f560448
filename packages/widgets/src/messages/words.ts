import type { Locale } from './messages.ts'

/** One of something for each language. A language that is missing does not compile. */
export type InEachLanguage<T> = { readonly [locale in Locale]: T }

/** What is said in one language. */
export interface OwnWords<Own> {
  readonly locale: Locale
  readonly messages: Own
}

/** What is said in one language: words of its own, and words that it shares with others of its kind. */
export interface Words<Own, Shared> extends OwnWords<Own> {
  readonly common: Shared
}
