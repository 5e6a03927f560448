import type { SiteLocale } from '../../lecture/locale-of.ts'

/** A statement in TeX: one for both languages, or one for each where it holds words. Hangul stands in `\text{…}` only. */
export type StatementTex = string | { readonly [locale in SiteLocale]: string }

const below = (lines: readonly string[]): string => lines.join(String.raw` \\ `)

/** Rows below one another, which begin at the same place. */
export const rows = (...lines: readonly string[]): string =>
  String.raw`\begin{aligned} ${below(lines.map((line) => `& ${line}`))} \end{aligned}`

/** An equation too long for one line of a phone: what follows the first part stands below it, a step further in. */
export const broken = (first: string, ...rest: readonly string[]): string =>
  String.raw`\begin{aligned} & ${below([first, ...rest.map((line) => String.raw`& \quad ${line}`)])} \end{aligned}`

/** Rows of which the last holds for correlation; for convolution it has the filter reversed. */
export const ofCorrelation = (...lines: readonly string[]): Exclude<StatementTex, string> => ({
  en: rows(...lines, String.raw`\text{for correlation}`),
  ko: rows(...lines, String.raw`\text{교차상관일 때}`),
})
