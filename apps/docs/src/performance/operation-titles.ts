import { operationName } from '../laws/names.ts'
import type { SiteLocale } from '../lecture/locale-of.ts'

/** Operations whose name needs a noun where it stands in a title. */
const titles: { readonly [locale in SiteLocale]: { readonly [operation: string]: string } } = {
  en: { transposed: 'transposed convolution' },
  ko: { forward: '정방향 합성곱', transposed: '전치 합성곱' },
}

/** The name of an operation in a title, where nothing around it says that it is one. */
export function operationTitle(operation: string, locale: SiteLocale): string {
  return titles[locale][operation] ?? operationName(operation, locale)
}
