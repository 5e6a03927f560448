import { describe, expect, test } from 'vitest'
import { kernelLabFigure } from '../../../src/figures/kernel-lab-figure.ts'
import { kernelLabWords } from '../../../src/messages/figures/kernel-lab-in.ts'
import { rangeOf } from '../../../src/models/kernel-lab/display.ts'
import { filterPicture } from '../../../src/models/kernel-lab/filter-picture.ts'
import { imageKernels } from '../../../src/models/kernel-lab/image-kernels.ts'
import { regionSize } from '../../../src/models/kernel-lab/kernel-lab-model.ts'
import { filterOf, type KernelLabState, pictureOf } from '../../../src/models/kernel-lab/kernel-lab-state.ts'
import { grey } from '../../../src/models/kernel-lab/picture.ts'
import { samplePicture } from '../../../src/models/kernel-lab/sample-pictures.ts'
import { shareText } from '../../../src/models/kernel-lab/window-text.ts'
import { saying } from '../../figures/saying.ts'

const { init, reduce, view, timeline } = kernelLabFigure.model
const say = saying(kernelLabFigure.model, kernelLabWords)
const set = (change: Partial<KernelLabState>, state = init) => reduce(state, { type: 'set', change })
const windows = set({ part: 'window' })

describe('three steps', () => {
  test('the picture as numbers: the region holds the bytes of the picture', () => {
    const { region, picture, state } = view(set({ channel: 2 }))
    for (const { row, column, value } of region.flat())
      expect(value).toBe(picture.data[(2 * picture.height + row) * picture.width + column])
    expect(region.flat()).toHaveLength(regionSize ** 2)
    expect(say(state, 'en')).toContain('160×160 pixels, each three numbers from 0 to 255')
  })

  test('a number of the region can be looked at', () => {
    const state = reduce(init, { type: 'pin', cell: { grid: 'region', index: [2, 3] } })
    const { looked, picture } = view(state)
    expect(looked).toMatchObject({ row: 100, column: 31, value: picture.data[100 * 160 + 31] })
    expect(say(state, 'en')).toContain(`Row 100, column 31: ${looked.value}.`)
  })

  test.each(['zeros', 'reflect', 'replicate', 'circular', 'valid'] as const)(
    'one window at a time, %s: the outputs are those of the filtered picture, also at the border',
    (border) => {
      for (const [row, column] of [
        [0, 0],
        [98, 28],
        [154, 154],
      ] as const) {
        const state = set({ border, row, column, kernel: 'emboss', channel: 1 }, windows)
        const whole = filterPicture(pictureOf(state, samplePicture), {
          ...filterOf(state),
          border: border === 'valid' ? 'zeros' : border,
        })
        const { outputs } = view(state)
        expect(outputs).toHaveLength(regionSize ** 2)
        for (const [at, value] of outputs.entries()) {
          const [y, x] = [row + Math.floor(at / regionSize), column + (at % regionSize)]
          const edge = y === 0 || x === 0 || y === 159 || x === 159
          expect(value).toBe(border === 'valid' && edge ? null : whole.data[(whole.height + y) * whole.width + x])
        }
      }
    },
  )

  test('the window is said with its numbers', () => {
    const { current } = view(windows)
    const pixels = current!.products.map(([pixel]) => pixel)
    const sum = pixels.reduce((total, pixel, place) => total + pixel * imageKernels.blur.weights[place]!, 0)
    expect(current!.value).toBe(sum / 16)
    expect(say(windows, 'en')).toMatch(/^Output row 98, column 28: \(.+\) \/ 16 = [\d.]+\.$/)
    expect(timeline!(windows)).toEqual({ at: 0, count: 36 })
  })

  test('convolution turns the kernel, so that the window of an impulse shows it upright', () => {
    const state = set({ kernel: 'left-sobel', orientation: 'convolution' }, windows)
    expect(view(state).current!.products.map(([, weight]) => weight + 0)).toEqual([-1, 0, 1, -2, 0, 2, -1, 0, 1])
  })

  test('the playground says the range once it is measured, and forgets it with another kernel', () => {
    const state = set({ part: 'playground', kernel: 'outline' })
    const range = rangeOf(filterPicture(pictureOf(state, samplePicture), filterOf(state)))
    const measured = set({ measured: { key: '', range } }, state)
    expect(say(measured, 'en')).toContain(`Numbers from −${-range.least} to ${range.greatest}`)
    expect(set({ display: 'signed' }, measured).measured).not.toBeNull()
    expect(set({ kernel: 'sharpen' }, measured).measured).toBeNull()
  })
})

describe('the kernel', () => {
  test('an edited cell makes it custom; the old number makes it what it was', () => {
    const cell = { grid: 'kernel', index: [1, 1] }
    const custom = reduce(init, { type: 'edit', cell, value: 5 })
    expect(custom).toMatchObject({ kernel: 'custom', weights: [1, 2, 1, 2, 5, 2, 1, 2, 1] })
    expect(reduce(custom, { type: 'edit', cell, value: 4 }).kernel).toBe('blur')
    expect(reduce(init, { type: 'edit', cell: { grid: 'kernel', index: [3, 0] }, value: 4 })).toBe(init)
  })

  test('any size to 9×9 keeps the middle', () => {
    const wide = set({ rows: 9, columns: 5 })
    expect(wide.weights).toHaveLength(45)
    expect(wide.weights[4 * 5 + 2]).toBe(4)
    expect(wide.kernel).toBe('custom')
    expect(view(wide).sum).toBe(1)
  })

  test('a chosen one brings its size and divisor', () =>
    expect(set({ kernel: 'wide-blur' })).toMatchObject({ rows: 5, columns: 5, divisor: 25, kernel: 'wide-blur' }))

  test('separable is said of the blur and not of the outline', () => {
    expect(view(set({ part: 'playground' })).separable).not.toBeNull()
    expect(view(set({ part: 'playground', kernel: 'outline' })).separable).toBeNull()
  })
})

describe('pictures', () => {
  const tiny = { width: 20, height: 18, channels: 3, data: new Uint8Array(3 * 20 * 18).fill(9) } as const

  test('an own picture moves the region into it; without one the scene stands in', () => {
    expect(set({ own: tiny, picture: 'own' })).toMatchObject({ row: 12, column: 14 })
    expect(pictureOf(set({ picture: 'own' }), samplePicture)).toBe(samplePicture('scene'))
  })

  test('applied twice without a border, the second pass must fit into what the first one leaves', () => {
    const own = { width: 16, height: 16, channels: 3, data: new Uint8Array(3 * 16 * 16) } as const
    const once = set({ part: 'playground', own, picture: 'own', rows: 9, columns: 9, border: 'valid' })
    expect(view(once).refusal).toBeNull()
    const twice = set({ passes: 2 }, once)
    expect(view(twice).refusal?.broken.constraint.id).toBe('filter-fits-padded-input')
    const { stage } = kernelLabFigure.render(view(twice), { id: 'lab', words: kernelLabWords.en, refused: {} })
    expect(stage).toContain('= 9 ≤ 8')
    expect(stage).not.toContain('data-canvas="after"')
    expect(view(set({ part: 'window' }, twice)).refusal).toBeNull()
  })

  test('grey has one channel', () => {
    expect(view(set({ colour: 'grey' })).picture).toEqual(grey(samplePicture('scene')))
    expect(say(set({ colour: 'grey' }), 'ko')).toContain('화소마다 0~255의 수 한 개')
  })
})

describe('a pinned cell', () => {
  const at = (grid: string, ...index: number[]) => ({ grid, index })
  const pinned = (cell: ReturnType<typeof at>, state = windows) => reduce(state, { type: 'pin', cell })

  test('is given up with its row, or its part', () => {
    const { pin } = pinned(at('kernel', 2, 2))
    expect(pin).not.toBeNull()
    expect(set({ rows: 1 }, pinned(at('kernel', 2, 2))).pin).toBeNull()
    expect(set({ part: 'numbers' }, pinned(at('kernel', 2, 2))).pin).toBeNull()
    expect(set({ part: 'playground' }, pinned(at('outputs', 5, 5))).pin).toBeNull()
    expect(set({ rows: 1 }, pinned(at('region', 7, 0))).pin).toBeNull()
  })

  test('that is not there cannot be pinned', () => {
    for (const cell of [at('kernel', 0, 0), at('outputs', 0, 0), at('region', 6, 0), at('region', -1, 0)])
      expect(pinned(cell, init)).toBe(init)
  })
})

test('the sliders of the region end where the region does', () => {
  const { controls } = kernelLabFigure.render(view(init), { id: 'lab', words: kernelLabWords.en, refused: {} })
  for (const key of ['row', 'col']) expect(controls).toContain(`data-field="${key}" min="0" max="154"`)
  expect(set({ row: 154, column: 154 })).toMatchObject({ row: 154, column: 154 })
})

test('a share is never rounded to nothing or to all', () =>
  expect([0, 1, 500, 99_999, 100_000].map((part) => shareText(part, 100_000))).toEqual([
    '0 %',
    '0.1 %',
    '0.5 %',
    '99.9 %',
    '100 %',
  ]))
