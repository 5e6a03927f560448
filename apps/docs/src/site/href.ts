/** The address of a page of this site under the base that it is built for; `path` begins with '/', without a language. */
export function href(path: string, locale: 'en' | 'ko' = 'en'): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${locale === 'ko' ? '/ko' : ''}${path}`
}
