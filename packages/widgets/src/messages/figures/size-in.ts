import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { SizeMessages } from './size.ts'
import { sizeEn as en } from './size-en.ts'
import { sizeKo as ko } from './size-ko.ts'

/** What the figure of output sizes says, in each language. */
export const sizeWords: InEachLanguage<FigureWords<SizeMessages>> = { en, ko }
