import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { WeightsMessages } from './weights.ts'
import { weightsEn as en } from './weights-en.ts'
import { weightsKo as ko } from './weights-ko.ts'

/** What the figure of weights says, in each language. */
export const weightsWords: InEachLanguage<FigureWords<WeightsMessages>> = { en, ko }
