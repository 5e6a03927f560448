import type { InEachLanguage } from '../words.ts'
import type { BlocksMessages } from './blocks.ts'
import { blocksEn as en } from './blocks-en.ts'
import { blocksKo as ko } from './blocks-ko.ts'
import type { FigureWords } from './figure-words.ts'

/** What the figure of channels says, in each language. */
export const blocksWords: InEachLanguage<FigureWords<BlocksMessages>> = { en, ko }
