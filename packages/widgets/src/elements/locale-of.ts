import type { Locale } from '../messages/messages.ts'

/** The language of the page around an element, as the nearest `lang` says; English where it is neither English nor Korean. */
export function localeOf(element: Element): Locale {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
  return language.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}
