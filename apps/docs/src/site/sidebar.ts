import type { StarlightUserConfig } from '@astrojs/starlight/types'

const both = (en: string, ko: string) => ({ label: en, translations: { ko } })

/** The sidebar of every page. Pages of the lecture come in the order of `sidebar.order` in their front matter. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { ...both('Lecture', '강의'), items: [{ autogenerate: { directory: 'lecture' } }] },
]
