import type { Messages } from '../messages/messages.ts'
import type { WordLoaders } from './load-words.ts'

/** What imports the words of drawn tensors and counterexamples. */
export const tensorWordLoaders: WordLoaders<Messages> = {
  en: async () => (await import('../messages/en.ts')).en,
  ko: async () => (await import('../messages/ko.ts')).ko,
}
