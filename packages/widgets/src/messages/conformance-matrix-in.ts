import type { MatrixDetailWords } from './conformance-matrix.ts'
import { conformanceMatrixEn } from './conformance-matrix-en.ts'
import { conformanceMatrixKo } from './conformance-matrix-ko.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import type { InEachLanguage } from './words.ts'

/** What the conformance matrix says, in each language, counterexamples included. */
export const matrixWords: InEachLanguage<MatrixDetailWords> = {
  en: { ...conformanceMatrixEn, common: en },
  ko: { ...conformanceMatrixKo, common: ko },
}
