import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../src/messages/messages.ts'
import { renderFigureHtml } from '../../src/render/figure-html.ts'
import { stateEntries, stateFrom } from '../../src/state.ts'
import { figures } from './figures.ts'
import { saying } from './saying.ts'

const documentOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document

describe.each(figures)('$name', (figure) => {
  const say = saying(figure.model, figure.words)
  describe.each(['en', 'ko'] as const satisfies Locale[])('in %s', (locale) => {
    const document = documentOf(renderFigureHtml(figure, figure.words, { locale, id: 'one' }))
    const all = (selector: string) => [...document.querySelectorAll(selector)]

    test('is its element with a name, the sentence of its state, and a table', () => {
      expect(document.querySelector('#one')!.localName).toBe(`conv-${figure.name}`)
      expect(document.getElementById('one--title')!.textContent).not.toBe('')
      expect(document.querySelector('.cl-sentence')!.textContent).toBe(say(figure.model.init, locale))
      expect(all('.cl-as-table table caption').length).toBeGreaterThan(0)
      expect(document.querySelector('.cl-as-table summary')!.textContent).toBe(figure.words[locale].common.asTable)
    })

    test('every grid has a name, rows of cells, and one tab stop', () => {
      for (const grid of all('[role=grid]')) {
        expect(grid.getAttribute('aria-label')).toBeTruthy()
        expect(grid.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1)
        expect(grid.querySelectorAll('[role=row]').length).toBeGreaterThan(0)
      }
    })

    test('every input and button has a name, and every id is unique', () => {
      for (const input of all('input, select')) {
        const label =
          input.getAttribute('aria-label') ?? document.querySelector(`label[for="${input.id}"]`)?.textContent
        expect(label ?? input.closest('label')?.textContent, input.outerHTML).toBeTruthy()
      }
      for (const button of all('button')) expect(button.getAttribute('aria-label') ?? button.textContent).toBeTruthy()
      const ids = all('[id]').map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('the frame has a live region, reset, description and link', () => {
      expect(all('[aria-live=polite]')).toHaveLength(1)
      for (const name of ['reset', 'describe', 'copy']) expect(all(`[data-do=${name}]`)).toHaveLength(1)
      const { count = 0 } = figure.model.timeline?.(figure.model.init) ?? {}
      for (const name of ['back', 'play', 'forward']) expect(all(`[data-do=${name}]`)).toHaveLength(count > 1 ? 1 : 0)
      expect(all('[data-timeline]')).toHaveLength(count > 1 ? 1 : 0)
      expect(all('[data-do=pin], [data-do=unpin]')).toHaveLength(figure.model.pinned ? 1 : 0)
    })
  })

  test('each preset is read back from its link, and has a sentence in both languages', () => {
    for (const change of Object.values(figure.presets ?? {})) {
      const state = figure.model.reduce(figure.model.init, { type: 'set', change })
      const { state: again, ignored } = stateFrom(figure, stateEntries(figure, state))
      expect(ignored).toEqual([])
      expect(again).toEqual(state)
      for (const locale of ['en', 'ko'] as const) expect(say(state, locale)).not.toBe('')
    }
  })

  test('steps from the first to the last, a sentence for each', () => {
    const { init, reduce, timeline } = figure.model
    if (!timeline) return
    const { count } = timeline(init)
    const states = [...Array(count).keys()].map((at) => reduce(init, { type: 'step', by: at - timeline(init).at }))
    expect(states.map((state) => timeline(state).at)).toEqual([...Array(count).keys()])
    expect(states.every((state) => say(state, 'en') !== '' && say(state, 'ko') !== '')).toBe(true)
  })

  test('an attribute that the figure does not have is a mistake of the page', () => {
    expect(() => renderFigureHtml(figure, figure.words, { fields: { nonsense: '1' } })).toThrow(/nonsense/)
  })
})
