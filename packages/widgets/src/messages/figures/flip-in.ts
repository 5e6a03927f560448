import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { FlipMessages } from './flip.ts'
import { flipEn as en } from './flip-en.ts'
import { flipKo as ko } from './flip-ko.ts'

/** What the figure of turning and moving says, in each language. */
export const flipWords: InEachLanguage<FigureWords<FlipMessages>> = { en, ko }
