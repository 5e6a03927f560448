import type { FaultHeader } from '@convlaws/faults'
import type { SiteLocale } from '../lecture/locale-of.ts'
import { faultTitlesKo } from './fault-titles-ko/every-class.ts'

/** What a fault does, in the language of a page. Throws where a Korean page has no line for it. */
export function faultTitle(fault: Pick<FaultHeader, 'id' | 'class' | 'title'>, locale: SiteLocale): string {
  if (locale === 'en') return fault.title
  const title = faultTitlesKo[fault.id]
  if (title === undefined)
    throw new Error(`no Korean line for the fault ${fault.id}; write it in src/laws/fault-titles-ko/${fault.class}.ts`)
  return title
}
