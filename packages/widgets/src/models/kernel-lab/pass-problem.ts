import { brokenConstraint, type ConvProblem, outputSize } from '@convlaws/spec'
import type { FilteredPicture, PictureFilter } from './filter-picture.ts'
import type { Picture } from './picture.ts'

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

/** A pass that cannot be done, and the rule that it breaks. */
export interface BrokenPass {
  readonly problem: ConvProblem
  readonly broken: NonNullable<ReturnType<typeof brokenConstraint>>
}

/** The first pass over a picture that cannot be done, or null: without a border each pass leaves less to the next. */
export function brokenPass(picture: Picture, filter: PictureFilter): BrokenPass | null {
  let size = [picture.height, picture.width]
  for (let pass = 0; pass < filter.passes; pass++) {
    const [height, width] = size as [number, number]
    const problem = passProblem({ width, height, channels: picture.channels }, filter)
    const broken = brokenConstraint(problem)
    if (broken) return { problem, broken }
    size = outputSize(problem)
  }
  return null
}
