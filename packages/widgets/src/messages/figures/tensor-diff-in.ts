import type { InEachLanguage } from '../words.ts'
import type { FigureWords } from './figure-words.ts'
import type { TensorDiffMessages } from './tensor-diff.ts'
import { tensorDiffEn as en } from './tensor-diff-en.ts'
import { tensorDiffKo as ko } from './tensor-diff-ko.ts'

/** What the figure of a difference says, in each language. */
export const tensorDiffWords: InEachLanguage<FigureWords<TensorDiffMessages>> = { en, ko }
