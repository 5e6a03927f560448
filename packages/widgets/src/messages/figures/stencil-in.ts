import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { StencilMessages } from './stencil.ts'
import { stencilEn as en } from './stencil-en.ts'
import { stencilKo as ko } from './stencil-ko.ts'

/** What the stencil says, in each language. */
export const stencilWords: InEachLanguage<FigureWords<StencilMessages>> = { en, ko }
