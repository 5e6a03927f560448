/** A language of the site. */
export type SiteLocale = 'en' | 'ko'

/** The language of a page, from what Astro knows of it. */
export function localeOf(astro: { readonly currentLocale: string | undefined }): SiteLocale {
  return astro.currentLocale === 'ko' ? 'ko' : 'en'
}
