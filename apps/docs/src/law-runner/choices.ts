import { type Fault, faultClasses, faults } from '@convlaws/faults'
import { families, laws } from '@convlaws/laws'
import type { LawRunnerChoice } from '@convlaws/widgets'
import { familyName, faultClassNames } from '../laws/names.ts'
import type { SiteLocale } from '../lecture/locale-of.ts'

const words = {
  en: {
    reference: 'reference (the definition)',
    im2col: 'im2col (the fast one)',
    killed: 'Faults that this law catches',
    others: (name: string) => `Other faults: ${name}`,
  },
  ko: {
    reference: 'reference(정의 그대로)',
    im2col: 'im2col(빠른 구현)',
    killed: '이 법칙이 잡는 결함',
    others: (name: string) => `다른 결함: ${name}`,
  },
} as const

const choice = ({ id }: Fault, group: string): LawRunnerChoice => ({ value: `fault:${id}`, label: id, group })

/** What a law runner offers to hold to a law: right implementations, the faults that the law kills, all other faults. */
export function subjectChoices(locale: SiteLocale, killed: readonly string[] = []): readonly LawRunnerChoice[] {
  const { reference, im2col, killed: killedWord, others } = words[locale]
  const isKilled = new Set(killed)
  return [
    { value: 'reference', label: reference },
    { value: 'im2col', label: im2col },
    ...faults.filter(({ id }) => isKilled.has(id)).map((fault) => choice(fault, killedWord)),
    ...faultClasses.flatMap((name) =>
      faults
        .filter((fault) => fault.class === name && !isKilled.has(fault.id))
        .map((fault) => choice(fault, others(faultClassNames[locale][name]))),
    ),
  ]
}

/** Every law to choose from, by family. */
export function lawChoices(locale: SiteLocale): readonly LawRunnerChoice[] {
  return families.flatMap((family) =>
    laws
      .filter((law) => law.family === family)
      .map(({ id, title }) => ({ value: id, label: title[locale], group: familyName(family, locale) })),
  )
}
