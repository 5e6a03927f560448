import type { InEachLanguage, OwnWords } from '../messages/words.ts'
import { localeOf } from './locale-of.ts'

/** What imports the words of each language, each when it is called. */
export type WordLoaders<T> = InEachLanguage<() => Promise<T>>

/**
 * Loads what an element says in the language around it. The result is undefined where the words do not come, so that the
 * markup of the page stays as it is, and where the element has left the page or its language meanwhile.
 */
export async function loadWords<W extends OwnWords<unknown>>(
  element: Element,
  loaders: WordLoaders<W>,
): Promise<W | undefined> {
  try {
    const words = await loaders[localeOf(element)]()
    return element.isConnected && localeOf(element) === words.locale ? words : undefined
  } catch {
    return undefined
  }
}
