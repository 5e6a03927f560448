import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { OverlapMessages } from './overlap.ts'
import { overlapEn as en } from './overlap-en.ts'
import { overlapKo as ko } from './overlap-ko.ts'

/** What the figure of overlaps says, in each language. */
export const overlapWords: InEachLanguage<FigureWords<OverlapMessages>> = { en, ko }
