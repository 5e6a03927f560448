import { failures, type RowResult } from '@convlaws/laws'
import type { Locale } from '@convlaws/widgets'
import { subjectName } from '../reporters/heading.ts'
import type { MatrixSubject } from '../reporters/reporter.ts'

const breaks = ({ verdict }: RowResult) => failures.includes(verdict) || verdict === 'known'

/** How large a counterexample is: all its operands and results together. */
const sizeOfExample = ({ counterexample }: RowResult) =>
  counterexample
    ? counterexample.calls.reduce((sum, { operands }) => {
        return sum + Object.values(operands).reduce((total, { data }) => total + data.length, 0)
      }, 0)
    : Number.POSITIVE_INFINITY

/** For each subject the laws that it breaks, each with its smallest counterexample: two lines a law. */
export function brokenLaws(subjects: readonly MatrixSubject[]): readonly string[] {
  return subjects.flatMap(({ report }) => {
    const rows = report.laws.filter(breaks)
    if (rows.length === 0) return []
    const ids = [...new Set(rows.map(({ id }) => id))]
    const lines = ids.flatMap((id) => {
      const all = rows.filter((row) => row.id === id)
      const smallest = all.reduce((a, b) => (sizeOfExample(b) < sizeOfExample(a) ? b : a))
      const { verdict, counterexample, reason } = smallest
      return [
        `  ${id} (${all.map(({ operation, domain }) => `${operation} ${domain}`).join(', ')}): ${verdict}`,
        ...(counterexample ? [`    ${counterexample.descriptor}`] : []),
        `    ${counterexample?.message ?? reason ?? ''}`,
      ]
    })
    return [`${subjectName(report)} breaks ${ids.length === 1 ? '1 law' : `${ids.length} laws`}`, ...lines, '']
  })
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
