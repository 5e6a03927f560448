/** Each constraint as a sentence, by its id: for those who explain the rules; who only keeps them need not load it. */
export const constraintStatements: { readonly [id: string]: string } = {
  'dtype-is-known': 'dtype is one of float32, float64.',
  'layout-is-known': 'layout is one of channels-first, channels-last.',
  'filter-layout-is-known': 'filterLayout is one of oihw, hwio, ohwi, ihwo.',
  'padding-mode-is-known': 'paddingMode is one of zeros, reflect, replicate, circular.',
  'orientation-is-known': 'orientation is one of correlation, convolution.',
  'batch-is-a-count': 'batch is a non-negative integer.',
  'input-channels-are-positive': 'inputChannels is a positive integer.',
  'output-channels-are-positive': 'outputChannels is a positive integer.',
  'groups-are-positive': 'groups is a positive integer.',
  'groups-divide-input-channels': 'groups divides inputChannels.',
  'groups-divide-output-channels': 'groups divides outputChannels.',
  'rank-is-one-two-or-three': 'inputSize has one, two or three entries.',
  'lists-have-one-entry-an-axis':
    'filterSize, strides, dilations and a padding list have as many entries as inputSize.',
  'input-sizes-are-positive': 'Every entry of inputSize is a positive integer.',
  'filter-sizes-are-positive': 'Every entry of filterSize is a positive integer.',
  'strides-are-positive': 'Every entry of strides is a positive integer.',
  'dilations-are-positive': 'Every entry of dilations is a positive integer.',
  'padding-is-known': "padding is 'valid', 'same-upper', 'same-lower', or a list of pairs of numbers.",
  'padding-is-not-negative': 'Every entry of a padding list is a non-negative integer.',
  'filter-fits-padded-input': 'On every axis the dilated filter is at most as long as the padded input.',
  'reflect-padding-is-below-input-size':
    "With paddingMode 'reflect', padding is at most inputSize − 1 at either end of an axis.",
  'circular-padding-is-at-most-input-size':
    "With paddingMode 'circular', padding is at most inputSize at either end of an axis.",
}
