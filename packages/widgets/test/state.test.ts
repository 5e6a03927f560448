import { describe, expect, test } from 'vitest'
import { stencilFigure } from '../src/figures/stencil-figure.ts'
import { rulesEn } from '../src/messages/figures/rules-en.ts'
import { rulesKo } from '../src/messages/figures/rules-ko.ts'
import {
  fragmentEntries,
  fragmentWith,
  hidesControls,
  jsonEntries,
  stateEntries,
  stateFrom,
  stateToJson,
} from '../src/state.ts'

const { init } = stencilFigure.model

describe('a state as text', () => {
  test('has only the fields that differ, and reads back whatever their order', () => {
    const { state, ignored } = stateFrom(stencilFigure, [
      ['at', '1,0'],
      ['pin', 'output:1,0'],
      ['k', '3'],
      ['n', '5'],
      ['s', '2'],
    ])
    expect(ignored).toEqual([])
    expect(stateEntries(stencilFigure, state)).toEqual([
      ['n', '5'],
      ['k', '3'],
      ['s', '2'],
      ['at', '1,0'],
      ['pin', 'output:1,0'],
    ])
    expect(stateEntries(stencilFigure, init)).toEqual([])
    expect(stateFrom(stencilFigure, jsonEntries(stateToJson(stencilFigure, state))).state).toEqual(state)
  })

  test('an illegal or unknown entry changes nothing, and is reported with its rule', () => {
    const { state, ignored } = stateFrom(stencilFigure, [
      ['s', '0'],
      ['mode', 'mirror'],
      ['at', '7,7'],
      ['pin', 'output:9,9'],
      ['colour', 'red'],
    ])
    expect(state).toEqual(init)
    expect(ignored).toEqual([
      { key: 's', text: '0', rule: { kind: 'integer', min: 1, max: 4 } },
      { key: 'mode', text: 'mirror', rule: { kind: 'choice', values: ['zeros', 'reflect', 'replicate', 'circular'] } },
      { key: 'at', text: '7,7', rule: { kind: 'index', sizes: [2, 2] } },
      { key: 'pin', text: 'output:9,9', rule: { kind: 'fit' } },
      { key: 'colour', text: 'red' },
    ])
  })

  test('what the model refuses is a setting of the figure, and is said to be one', () => {
    const { ignored } = stateFrom(stencilFigure, [
      ['pin', 'output:9,9'],
      ['colour', 'red'],
    ])
    expect(rulesEn.ignored(ignored)).toBe(
      'Left out of the link: pin=output:9,9 (must fit the other settings); colour=red (is not a setting of this figure)',
    )
    expect(rulesKo.ignored(ignored)).toContain('pin=output:9,9 (다른 설정과 맞아야 합니다)')
  })

  test('what is no JSON object says nothing', () => {
    for (const text of ['', '[]', 'null', '{', '3']) expect(jsonEntries(text)).toEqual([])
  })
})

describe('a fragment', () => {
  const fragment = '#stencil.s=2&stencil.at=1,2&flip.op=convolution&hide=controls'

  test('belongs to figures by their ids', () => {
    expect(fragmentEntries(fragment, 'stencil')).toEqual([
      ['s', '2'],
      ['at', '1,2'],
    ])
    expect(fragmentEntries(fragment, 'st')).toEqual([])
    expect(fragmentEntries('#a-heading', 'stencil')).toEqual([])
  })

  test('keeps what it says of others, and drops an anchor', () => {
    expect(fragmentWith(fragment, 'stencil', [['pin', 'input:-1,0']])).toBe(
      '#stencil.pin=input:-1,0&flip.op=convolution&hide=controls',
    )
    expect(fragmentWith('#a-heading', 'stencil', [['s', '3']])).toBe('#stencil.s=3')
    expect(fragmentWith('#stencil.s=2', 'stencil', [])).toBe('')
  })

  test('is read back from any text', () => {
    const entries = [['x', 'a&b=c%d e,f']] as const
    expect(fragmentEntries(fragmentWith('', 'one', entries), 'one')).toEqual(entries)
    expect(fragmentEntries('#one.x=50%', 'one')).toEqual([['x', '50%']])
  })

  test('can hide the controls', () => {
    expect([hidesControls(fragment), hidesControls('#hide=nothing')]).toEqual([true, false])
  })
})
