import { reference } from '@convlaws/reference'
import { cursorCell } from '../cursor.ts'
import { singleChannel, smallProblem } from '../small-problem.ts'
import type { PictureFilter } from './filter-picture.ts'
import { kernelValues, separated } from './image-kernels.ts'
import { type KernelResults, type LabWindow, regionSize } from './kernel-lab-model.ts'
import { filterOf, type KernelLabState } from './kernel-lab-state.ts'
import { brokenPass } from './pass-problem.ts'
import type { Picture } from './picture.ts'
import type { RegionCell } from './region.ts'

type Region = readonly (readonly RegionCell[])[]

/** The outputs of all windows inside a region, row by row, by the reference. */
function outputsOfRegion(
  region: Region,
  { kernel, orientation }: Pick<PictureFilter, 'kernel' | 'orientation'>,
): readonly number[] {
  const inputSize = [region.length, region[0]!.length]
  const filterSize = [kernel.rows, kernel.columns]
  const problem = smallProblem({
    inputSize,
    filterSize,
    strides: [1, 1],
    dilations: [1, 1],
    padding: 'valid',
    orientation,
  })
  const input = singleChannel(
    inputSize,
    region.flat().map(({ value }) => value),
  )
  const filter = singleChannel(filterSize, kernelValues(kernel))
  return Array.from(reference.forward(problem, { input, filter }).data)
}

function currentOf(state: KernelLabState, region: Region, outputs: KernelResults['outputs']): LabWindow | null {
  const cell = cursorCell(state)
  const at = cell?.grid === 'outputs' ? cell.index[0]! * regionSize + cell.index[1]! : state.at
  const value = outputs[at]
  if (value === null || value === undefined) return null
  const [down, right] = [Math.floor(at / regionSize), at % regionSize]
  const weights = state.orientation === 'convolution' ? state.weights.toReversed() : state.weights
  const products = weights.map((weight, place) => {
    const pixel = region[down + Math.floor(place / state.columns)]![right + (place % state.columns)]!.value
    return [pixel, weight] as const
  })
  return { row: state.row + down, column: state.column + right, products, value }
}

/** What comes of the kernel of a state: outputs where one window after another is computed, or why it is refused. */
export function kernelResults(state: KernelLabState, picture: Picture, region: Region): KernelResults {
  const filter = filterOf(state)
  // One window is computed as of the first pass, whatever the number of passes over the whole picture.
  const refusal = brokenPass(picture, state.part === 'window' ? { ...filter, passes: 1 } : filter)
  const leaves = (at: number) => {
    const [down, right] = [Math.floor(at / regionSize), at % regionSize]
    const rows = region.slice(down, down + state.rows)
    return rows.some((row) => row.slice(right, right + state.columns).some((cell) => cell.virtual))
  }
  const outputs =
    state.part === 'window' && !refusal
      ? outputsOfRegion(region, filter).map((value, at) => (state.border === 'valid' && leaves(at) ? null : value))
      : []
  return { separable: separated(state), outputs, current: currentOf(state, region, outputs), refusal }
}
