import type { MatrixWords } from '../messages/conformance-matrix.ts'
import type { WordLoaders } from './load-words.ts'

/** What imports the words of the conformance matrix. */
export const matrixWordLoaders: WordLoaders<MatrixWords> = {
  en: async () => (await import('../messages/conformance-matrix-en.ts')).conformanceMatrixEn,
  ko: async () => (await import('../messages/conformance-matrix-ko.ts')).conformanceMatrixKo,
}
