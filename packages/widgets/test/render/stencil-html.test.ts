import { describe, expect, test } from 'vitest'
import { stencilFigure } from '../../src/figures/stencil-figure.ts'
import { stencilWords } from '../../src/messages/figures/stencil-in.ts'
import { renderFigureHtml } from '../../src/render/figure-html.ts'

const { counting } = stencilWords.en.messages
const html = (fields: { readonly [key: string]: string }) => renderFigureHtml(stencilFigure, stencilWords, { fields })

describe('that output i reads the inputs i + a', () => {
  test('is said of a layer without options', () => expect(html({})).toContain(counting))

  test.each([{ s: '2' }, { d: '2', n: '5' }, { pb: '1' }, { pad: 'same-upper' }, { transposed: 'true' }])(
    'is not said where it is false: %j',
    (fields) => expect(html(fields)).not.toContain(counting),
  )
})
