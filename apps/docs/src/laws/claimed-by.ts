import { lawsOfPage } from '../lecture/laws-of-page.ts'
import { pageText } from '../lecture/page-text.ts'
import { lecturePages } from '../lecture/pages.ts'

/** Pages of the lecture that claim a law, in reading order. */
export function claimedBy(law: string): readonly (typeof lecturePages)[number][] {
  return lecturePages.filter(({ slug }) => lawsOfPage(pageText(slug)).includes(law))
}
