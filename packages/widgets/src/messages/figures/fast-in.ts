import type { InEachLanguage } from '../words.ts'
import type { FastMessages } from './fast.ts'
import { fastEn as en } from './fast-en.ts'
import { fastKo as ko } from './fast-ko.ts'
import type { FigureWords } from './figure-words.ts'

/** What the figure of fast algorithms says, in each language. */
export const fastWords: InEachLanguage<FigureWords<FastMessages>> = { en, ko }
