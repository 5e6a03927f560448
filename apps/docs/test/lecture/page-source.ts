import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SiteLocale } from '../../src/lecture/locale-of.ts'

/** Where the pages of the lecture are, by language. */
export const folders: { readonly [locale in SiteLocale]: string } = {
  en: fileURLToPath(new URL('../../src/content/docs/lecture/', import.meta.url)),
  ko: fileURLToPath(new URL('../../src/content/docs/ko/lecture/', import.meta.url)),
}

/** Both languages, to test each. */
export const locales: readonly SiteLocale[] = ['en', 'ko']

/** The source of a page. */
export function pageSource(slug: string, locale: SiteLocale): string {
  return readFileSync(`${folders[locale]}${slug}.mdx`, 'utf8')
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!)

/** Ids of the boxes that warn. */
export const carefulIds = (source: string): string[] => matches(source, /<Careful id="([^"]+)">/g)

/** Formulas on lines of their own that are written in the page, not computed, with each run of white space as one space. */
export const displayFormulas = (source: string): string[] =>
  matches(source, /^\$\$\n([\s\S]*?)\n\$\$$/gm).map((formula) => formula.replace(/\s+/g, ' ').trim())

/** Names of figures, in order. */
export const figureNames = (source: string): string[] => matches(source, /<Figure name="([^"]+)"/g)

/** Headings of the second level. */
export const headings = (source: string): string[] => matches(source, /^## (.+)$/gm)

/** What a reader reads as prose: no front matter, imports, code, formulas, tags or lines of other names. */
export function proseOf(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(import|export) .*$/gm, '')
    .replace(/<OtherNames>[\s\S]*?<\/OtherNames>/g, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\$\$[\s\S]*?\$\$/g, '')
    .replace(/`[^`\n]*`/g, '')
}
