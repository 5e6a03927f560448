import type { ConvProblem } from '@convlaws/spec'
import type { FilteredPicture, PictureFilter } from './filter-picture.ts'

/** One pass over so large a picture: the same kernel for each channel, in float64. Even kernels pad more at the end. */
export function passProblem(
  { height, width, channels }: Pick<FilteredPicture, 'width' | 'height' | 'channels'>,
  { kernel, border, orientation }: PictureFilter,
): ConvProblem {
  return {
    batch: 1,
    inputChannels: channels,
    outputChannels: channels,
    groups: channels,
    inputSize: [height, width],
    filterSize: [kernel.rows, kernel.columns],
    strides: [1, 1],
    dilations: [1, 1],
    padding: border === 'valid' ? 'valid' : 'same-upper',
    paddingMode: border === 'valid' ? 'zeros' : border,
    orientation,
    dtype: 'float64',
    layout: 'channels-first',
    filterLayout: 'oihw',
  }
}
