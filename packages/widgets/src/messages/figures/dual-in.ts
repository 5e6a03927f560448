import type { InEachLanguage } from '../words.ts'
import type { DualMessages } from './dual.ts'
import { dualEn as en } from './dual-en.ts'
import { dualKo as ko } from './dual-ko.ts'
import type { FigureWords } from './figure-words.ts'

/** What the figure of the definition says, in each language. */
export const dualWords: InEachLanguage<FigureWords<DualMessages>> = { en, ko }
