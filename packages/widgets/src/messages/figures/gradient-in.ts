import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { GradientMessages } from './gradient.ts'
import { gradientEn as en } from './gradient-en.ts'
import { gradientKo as ko } from './gradient-ko.ts'

/** What the gradient animator says, in each language. */
export const gradientWords: InEachLanguage<FigureWords<GradientMessages>> = { en, ko }
