import type { StarlightPlugin } from '@astrojs/starlight/types'

/** What the search says in Korean; its own words are English on every page. No particle follows a placeholder. */
const korean = {
  'pagefind.clear_search': '지우기',
  'pagefind.load_more': '결과 더 보기',
  'pagefind.search_label': '이 사이트에서 찾기',
  'pagefind.filters_label': '필터',
  'pagefind.zero_results': '찾은 것이 없습니다: [SEARCH_TERM]',
  'pagefind.many_results': '찾은 결과 [COUNT]개: [SEARCH_TERM]',
  'pagefind.one_result': '찾은 결과 [COUNT]개: [SEARCH_TERM]',
  'pagefind.alt_search': '찾은 것이 없어 비슷한 말로 찾았습니다: [DIFFERENT_TERM]',
  'pagefind.search_suggestion': '찾은 것이 없습니다: [SEARCH_TERM]. 다른 말로 찾아 보십시오.',
  'pagefind.searching': '찾는 중: [SEARCH_TERM]',
}

/** Starlight promises that a translation follows; guides and the API reference have none on purpose. */
const untranslated = { 'i18n.untranslatedContent': '이 문서는 영어로만 제공합니다.' }

/** Gives the search its Korean words, and the note above documents in English those that are true of them. */
export function searchWords(): StarlightPlugin {
  return {
    name: 'search-words',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ ko: { ...korean, ...untranslated } }),
      'config:setup': () => {},
    },
  }
}
