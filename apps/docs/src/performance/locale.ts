/** The language of the page around an element. */
export function localeOf(element: Element): 'en' | 'ko' {
  return element.closest('[lang]')?.getAttribute('lang')?.startsWith('ko') ? 'ko' : 'en'
}
