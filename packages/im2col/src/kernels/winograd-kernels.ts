import type { Func } from '../assembler/function.ts'
import type { SimdFeature } from './simd-feature.ts'
import { winogradFilter, type winogradFilterParameters } from './winograd-filter.ts'
import { winogradInput, type winogradInputParameters } from './winograd-input.ts'
import { winogradOutput, type winogradOutputParameters } from './winograd-output.ts'
import type { TileSize } from './winograd-programs.ts'

/** The parameters of the three transforms, by name. */
export interface WinogradParameters {
  readonly winogradFilter: typeof winogradFilterParameters
  readonly winogradInput: typeof winogradInputParameters
  readonly winogradOutput: typeof winogradOutputParameters
}

/** The three transforms for tiles of a size. */
export function winogradKernels(size: TileSize, feature: SimdFeature): readonly Func[] {
  return [winogradFilter, winogradInput, winogradOutput].map((make) => make(size, feature) as unknown as Func)
}
