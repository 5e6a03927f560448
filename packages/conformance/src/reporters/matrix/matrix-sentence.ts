import { failures, type RowResult } from '@convlaws/laws'
import type { Locale } from '@convlaws/widgets/drawing'
import type { MatrixSubject } from '../reporter.ts'

/** Whether a row shows that its law is broken, expected or not. */
export function breaks({ verdict }: RowResult): boolean {
  return failures.includes(verdict) || verdict === 'known'
}

const sentence: { readonly [lang in Locale]: (all: number, conformant: number, laws: number) => string } = {
  en: (all, conformant, laws) =>
    `Of ${all} ${all === 1 ? 'implementation' : 'implementations'} ${conformant} ${conformant === 1 ? 'conforms' : 'conform'}, known failures aside; ${laws === 0 ? 'no law is' : laws === 1 ? '1 law is' : `${laws} laws are`} broken by at least one.`,
  ko: (all, conformant, laws) =>
    `구현 ${all}개 중 ${conformant}개가 적합합니다(알려진 실패 제외). 하나 이상이 어기는 법칙은 ${laws}개입니다.`,
}

/** One sentence on all subjects. */
export function matrixSentence(subjects: readonly MatrixSubject[], lang: Locale): string {
  const broken = new Set(subjects.flatMap(({ report }) => report.laws.filter(breaks).map(({ id }) => id)))
  const conformant = subjects.filter(({ report }) => report.verdict === 'conformant').length
  return sentence[lang](subjects.length, conformant, broken.size)
}
