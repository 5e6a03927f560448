import type { LawRunnerWords } from '../messages/law-runner.ts'
import type { WordLoaders } from './load-words.ts'

/** What imports the words of the law runner. */
export const lawRunnerWordLoaders: WordLoaders<LawRunnerWords> = {
  en: async () => (await import('../messages/law-runner-en.ts')).lawRunnerEn,
  ko: async () => (await import('../messages/law-runner-ko.ts')).lawRunnerKo,
}
