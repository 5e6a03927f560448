import { failures } from '@convlaws/laws'
import type { Report } from '@convlaws/report'
import type { Locale } from '@convlaws/widgets'

const sentence: { readonly [locale in Locale]: (all: number, clean: number, broken: number) => string } = {
  en: (all, clean, broken) =>
    `${all} implementations have been held to the laws. ${clean} of them keep every law that applies to them. ${broken} laws are broken by at least one implementation.`,
  ko: (all, clean, broken) =>
    `구현 ${all}개를 법칙으로 검사했습니다. 해당하는 법칙을 모두 지키는 구현은 ${clean}개이고, 어기는 구현이 하나라도 있는 법칙은 ${broken}개입니다.`,
}

/** What all reports come to, in one sentence. A known failure is a broken law. */
export function matrixSentence(reports: readonly Report[], locale: Locale): string {
  const breaks = ({ verdict }: Report['laws'][number]) => failures.includes(verdict) || verdict === 'known'
  const broken = new Set(reports.flatMap(({ laws }) => laws.filter(breaks).map(({ id }) => id)))
  const clean = reports.filter(({ laws }) => !laws.some(breaks)).length
  return sentence[locale](reports.length, clean, broken.size)
}
