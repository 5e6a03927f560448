import { conduct } from './conduct.ts'
import { gradients } from './gradients.ts'
import { groups } from './groups.ts'
import { layout } from './layout.ts'
import { memory } from './memory.ts'
import { numbers } from './numbers.ts'
import { outputSize } from './output-size.ts'
import { padding } from './padding.ts'
import { refusals } from './refusals.ts'
import { sizes } from './sizes.ts'
import { specialValues } from './special-values.ts'
import { state } from './state.ts'
import { strideAndDilation } from './stride-and-dilation.ts'
import { transposed } from './transposed.ts'

/**
 * What each fault does, in Korean, by its id: one sentence that ends in -다, as the claims of the laws do. A file for
 * each class of faults, in the order of the faults.
 */
export const faultTitlesKo: Readonly<Record<string, string>> = {
  ...outputSize,
  ...padding,
  ...strideAndDilation,
  ...groups,
  ...layout,
  ...sizes,
  ...numbers,
  ...specialValues,
  ...state,
  ...gradients,
  ...transposed,
  ...refusals,
  ...memory,
  ...conduct,
}
