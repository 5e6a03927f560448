import type { FigureWords } from '../../src/messages/figures/figure-words.ts'
import type { Locale } from '../../src/messages/messages.ts'
import type { InEachLanguage } from '../../src/messages/words.ts'
import type { FigureModel } from '../../src/models/figure-model.ts'

/** The sentence of a state in a language. */
export type Say<State> = (state: State, locale: Locale) => string

/** What a model with its words says of each state. */
export function saying<State, Own>(
  { describe }: Pick<FigureModel<State, unknown, Own>, 'describe'>,
  words: InEachLanguage<FigureWords<Own>>,
): Say<State> {
  return (state, locale) => describe(state, words[locale])
}
