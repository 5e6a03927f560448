import { axesOf, brokenConstraint, outputPadding, outputSize, planeTaps } from '@convlaws/spec'
import { assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sizeWords } from '../../../src/messages/figures/size-in.ts'
import { libraryCode } from '../../../src/models/size/library-code.ts'
import { namedPaddings } from '../../../src/models/size/named-paddings.ts'
import { sizeModel } from '../../../src/models/size/size-model.ts'
import { type SizePreset, type SizeState, sizePresets, sizeStart } from '../../../src/models/size/size-state.ts'
import { sizeView } from '../../../src/models/size/size-view.ts'
import { saying } from '../../figures/saying.ts'

const { reduce } = sizeModel
const say = saying(sizeModel, sizeWords)
const withPreset = (name: SizePreset, change: Partial<SizeState> = {}) => ({
  ...sizeStart,
  ...sizePresets[name],
  ...change,
})

const states = record({
  h0: integer({ min: 1, max: 24 }),
  k0: integer({ min: 1, max: 7 }),
  s0: integer({ min: 1, max: 9 }),
  d0: integer({ min: 1, max: 4 }),
  pb0: integer({ min: 0, max: 6 }),
  pe0: integer({ min: 0, max: 6 }),
  padding: constantFrom<SizeState['padding'][]>('explicit', 'same-upper', 'same-lower'),
  transposed: boolean(),
}).map((drawn): SizeState => ({ ...sizeStart, ...drawn, rank: 1 }))

describe('sizes', () => {
  test('28×28 with 3×3 gives 26×26: the initial state', () => {
    expect(sizeView(sizeStart).outputSize).toEqual([26, 26])
    expect(say(sizeStart, 'en')).toBe(
      '28×28 with 3×3 gives 26×26. Axis 0: ⌊(28 + 0 + 0 − 1·(3 − 1) − 1) / 1⌋ + 1 = 26.',
    )
    expect(say(sizeStart, 'ko')).toContain('입력 28×28, 커널 3×3, 출력 26×26.')
  })

  test.each([
    ['half', [28, 28]],
    ['resnet', [112, 112]],
    ['even', [4, 4]],
  ] as const)('%s gives %j', (name, size) => expect(sizeView(withPreset(name)).outputSize).toEqual(size))

  test('are those of spec, or the broken constraint', () => {
    assert(
      property(states, (state) => {
        const { problem, broken, outputSize: found } = sizeView(state)
        expect(broken?.constraint.id).toBe(brokenConstraint(problem)?.constraint.id)
        expect(found).toEqual(broken ? [] : outputSize(problem))
      }),
      { numRuns: 300 },
    )
  })

  test('a window that does not fit names the inequality that fails, with its numbers', () => {
    const said = say(withPreset('nothing'), 'en')
    expect(said).toContain('D(K − 1) + 1 = 2·(3 − 1) + 1 = 5 ≤ 4 = 4 + 0 + 0')
    expect(said).toContain('(filter-fits-padded-input)')
  })

  test('transposed exchanges what goes in and what comes out', () => {
    expect(say(withPreset('floor', { transposed: true }), 'en')).toContain('Transposed: 3×3 with 3×3 gives 12×12.')
  })

  test('the drawn axis stays within the rank', () => {
    const last = reduce(reduce(sizeStart, { type: 'set', change: { rank: 3 } }), { type: 'set', change: { axis: 2 } })
    expect(last.axis).toBe(2)
    expect(reduce(last, { type: 'set', change: { rank: 1 } }).axis).toBe(0)
  })
})

describe('what is never read', () => {
  test('is exactly what no tap of the definition meets', () => {
    assert(
      property(states, (state) => {
        const { broken, problem, places, unread, axis } = sizeView(state)
        if (broken) return
        const read = new Set([...planeTaps(problem).sources].filter((source) => source >= 0))
        const found = places.filter(({ isPadding, isUnread }) => !isPadding && !isUnread).map(({ place }) => place)
        expect(found).toEqual([...read].sort((a, b) => a - b))
        expect(unread).toBe(axis.inputSize - read.size)
      }),
      { numRuns: 300 },
    )
  })

  test('is legal, and said', () => {
    const floor = withPreset('floor')
    expect(sizeView(floor).places.flatMap(({ place, isUnread }) => (isUnread ? [place] : []))).toEqual([3, 7, 11])
    expect(say(floor, 'en')).toContain('3 input elements are never read. That is legal here')
  })
})

describe('names of paddings', () => {
  const find = (state: SizeState, name: string) =>
    namedPaddings(axesOf(sizeView(state).problem)[0]!).find((named) => named.name === name)!

  test('6 inputs, 3 taps, stride 2: same-upper pads at the end, same-lower at the beginning', () => {
    const state = { ...sizeStart, rank: 1 as const, h0: 6, s0: 2 }
    expect(find(state, 'same-upper')).toMatchObject({ padding: [0, 1], outputs: 3 })
    expect(find(state, 'same-lower')).toMatchObject({ padding: [1, 0], outputs: 3 })
    expect(find(state, 'valid')).toMatchObject({ padding: [0, 0], outputs: 2 })
    expect(find(state, 'full')).toMatchObject({ padding: [2, 2], outputs: 4 })
  })

  test("PyTorch's 'same' is for stride 1 only, and then same-upper", () => {
    expect(find({ ...sizeStart, s0: 2 }, 'torch-same')).toMatchObject({ padding: null, outputs: null })
    expect(find({ ...sizeStart, k0: 4 }, 'torch-same')).toMatchObject({ padding: [1, 2], outputs: 28 })
  })

  test('half keeps the size for odd windows at stride 1, same-* gives ⌈H/S⌉', () => {
    assert(
      property(states, (drawn) => {
        const state: SizeState = { ...drawn, padding: 'explicit' }
        expect(find(state, 'same-upper').outputs).toBe(Math.ceil(state.h0 / state.s0))
        const odd = { ...state, s0: 1, k0: 2 * Math.floor(state.k0 / 2) + 1 }
        expect(find(odd, 'half').outputs).toBe(state.h0)
      }),
      { numRuns: 100 },
    )
  })
})

describe('code for libraries', () => {
  const codeOf = (state: SizeState) => Object.fromEntries(libraryCode(sizeView(state)))

  test('the layers of the lecture', () => {
    expect(codeOf(sizeStart)).toEqual({
      convlaws:
        "import { conv2d } from '@convlaws/reference'\nconv2d(input, filter, { strides: [1, 1], dilations: [1, 1], padding: [[0, 0], [0, 0]] })",
      pytorch: 'torch.nn.Conv2d(1, 1, kernel_size=(3, 3), stride=(1, 1), dilation=(1, 1), padding=(0, 0))',
      keras: "keras.layers.Conv2D(1, (3, 3), strides=(1, 1), dilation_rate=(1, 1), padding='valid')",
      onnx: "onnx.helper.make_node('Conv', ['x', 'w'], ['y'], kernel_shape=[3, 3], strides=[1, 1], dilations=[1, 1], pads=[0, 0, 0, 0])",
    })
  })

  test('a padding by name, and one that differs at both ends', () => {
    const { pytorch, keras, onnx } = codeOf({ ...sizeStart, rank: 1, padding: 'same-upper', k0: 4 })
    expect(pytorch).toContain('torch.nn.functional.pad(x, (1, 2))')
    expect(keras).toContain("padding='same'")
    expect(onnx).toContain("auto_pad='SAME_UPPER'")
    expect(codeOf({ ...sizeStart, rank: 1, padding: 'same-lower', k0: 4 }).keras).toContain('ZeroPadding1D((2, 1))')
  })

  test('transposed: output padding is the rest; Keras counts otherwise and is left out', () => {
    const state = withPreset('floor', { transposed: true })
    const { pytorch, keras, onnx } = codeOf(state)
    expect(outputPadding(sizeView(state).problem)).toEqual([1, 1])
    expect(pytorch).toContain(
      'ConvTranspose2d(1, 1, kernel_size=(3, 3), stride=(4, 4), dilation=(1, 1), output_padding=(1, 1)',
    )
    expect(onnx).toContain("'ConvTranspose'")
    expect(keras).toBeUndefined()
  })

  test('a refused setting has no code', () => expect(libraryCode(sizeView(withPreset('nothing')))).toEqual([]))
})
