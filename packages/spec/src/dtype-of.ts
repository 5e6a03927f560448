import type { Dtype, Tensor } from './contract.ts'

/** The dtype that the numbers of a tensor have. */
export function dtypeOf({ data }: Tensor): Dtype {
  return data instanceof Float64Array ? 'float64' : 'float32'
}
