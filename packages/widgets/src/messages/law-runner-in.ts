import type { LawRunnerWords } from './law-runner.ts'
import { lawRunnerEn as en } from './law-runner-en.ts'
import { lawRunnerKo as ko } from './law-runner-ko.ts'
import type { InEachLanguage } from './words.ts'

/** What the law runner says, in each language. */
export const lawRunnerWords: InEachLanguage<LawRunnerWords> = { en, ko }
