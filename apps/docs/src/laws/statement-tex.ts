import type { Law } from '@convlaws/laws'
import type { SiteLocale } from '../lecture/locale-of.ts'
import { statementsTex } from './statement-tex/every-family.ts'

/** What a law states, in TeX, in the language of a page. Throws where nobody has written it. */
export function statementTex({ id, family }: Pick<Law, 'id' | 'family'>, locale: SiteLocale): string {
  const tex = statementsTex[id]
  if (tex === undefined)
    throw new Error(`no statement in TeX for the law ${id}; write it in src/laws/statement-tex/${family}.ts`)
  return typeof tex === 'string' ? tex : tex[locale]
}
