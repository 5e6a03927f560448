import * as fc from 'fast-check'
import { brokenBy, type GradientSetting, sizesOf } from '../../../src/models/gradient/setting.ts'

const small = fc.integer({ min: -9, max: 9 })

/** The seed that a run of the tests has. */
export const seeded: { readonly seed: number; readonly numRuns: number } = {
  seed: Number(process.env.CONVLAWS_SEED),
  numRuns: 300,
}

/** Valid settings of every stride, dilation, padding, mode and orientation that a figure of this size can show. */
export const drawnSetting: fc.Arbitrary<GradientSetting> = fc
  .record({
    input: fc.array(small, { minLength: 1, maxLength: 9 }),
    filter: fc.array(small, { minLength: 1, maxLength: 4 }),
    outputGradient: fc.array(small, { minLength: 20, maxLength: 20 }),
    stride: fc.integer({ min: 1, max: 4 }),
    dilation: fc.integer({ min: 1, max: 3 }),
    begin: fc.integer({ min: 0, max: 5 }),
    end: fc.integer({ min: 0, max: 5 }),
    paddingMode: fc.constantFrom('zeros', 'reflect', 'replicate', 'circular'),
    orientation: fc.constantFrom('correlation', 'convolution'),
  })
  .filter((setting) => brokenBy(setting) === null && sizesOf(setting).outputs <= 20)

/** The worked example of the lecture: five inputs, three taps, three outputs. */
export const worked: GradientSetting = {
  input: [1, 0, 2, -1, 3],
  filter: [1, 2, -1],
  outputGradient: [1, -1, 2],
  stride: 1,
  dilation: 1,
  begin: 0,
  end: 0,
  paddingMode: 'zeros',
  orientation: 'correlation',
}
