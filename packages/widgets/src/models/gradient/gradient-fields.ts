import { cellField, choiceField, type Fields, integerField, listField } from '../../fields.ts'
import type { GradientState } from './gradient-model.ts'
import { gradientLimit } from './setting.ts'

/** How the state of the gradient animator is written. */
export const gradientFields: Fields<GradientState> = {
  result: choiceField('of', ['input', 'filter', 'bias']),
  view: choiceField('view', ['scatter', 'gather']),
  stride: integerField('s', { min: 1, max: 4 }),
  dilation: integerField('dil', { min: 1, max: 4 }),
  begin: integerField('pb', { min: 0, max: 6 }),
  end: integerField('pe', { min: 0, max: 6 }),
  paddingMode: choiceField('mode', ['zeros', 'reflect', 'replicate', 'circular']),
  orientation: choiceField('op', ['correlation', 'convolution']),
  input: listField('x', { least: 1, most: 10, limit: gradientLimit }),
  filter: listField('w', { least: 1, most: 5, limit: gradientLimit }),
  outputGradient: listField('d', { least: 1, most: 24, limit: gradientLimit }),
  at: integerField('step', { min: 0, max: 40 }),
  pin: cellField('pin'),
}
