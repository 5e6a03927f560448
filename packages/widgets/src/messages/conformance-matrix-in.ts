import type { MatrixMessages } from './conformance-matrix.ts'
import { conformanceMatrixEn as en } from './conformance-matrix-en.ts'
import { conformanceMatrixKo as ko } from './conformance-matrix-ko.ts'
import type { Locale } from './messages.ts'

const catalogue: { readonly [locale in Locale]: MatrixMessages } = { en, ko }

/** What the conformance matrix says in a language. */
export function matrixMessagesIn(locale: Locale): MatrixMessages {
  return catalogue[locale]
}

/** The families of laws in words. */
export function matrixFamilyNames(locale: Locale): MatrixMessages['families'] {
  return catalogue[locale].families
}
