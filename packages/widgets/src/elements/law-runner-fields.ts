import { isSeed } from '../models/law-runner-address.ts'
import type { LawRunRequest } from '../models/law-runner-protocol.ts'

const isWhole = (text: string, most: number) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most

/** For each field, its text as a change of the request; undefined where the text is not legal. */
export const requestReaders: { readonly [field: string]: (text: string) => Partial<LawRunRequest> | undefined } = {
  law: (law) => ({ law }),
  subject: (subject) => ({ subject }),
  seed: (text) => (text !== '' && isSeed(Number(text)) ? { seed: Number(text) } : undefined),
  seconds: (text) => (isWhole(text, 600) ? { seconds: Number(text) } : undefined),
}
