import type { Dtype, Tensor } from './contract.ts'

/** The dtype that the numbers of a tensor have. */
export function dtypeOf({ data }: Tensor): Dtype {
  return data instanceof Float64Array ? 'float64' : 'float32'
}

/** Options whose dtype is that of a tensor where they name none. */
export const inDtypeOf = <Options extends { readonly dtype?: Dtype }>(
  tensor: Tensor,
  options: Options,
): Options & { readonly dtype: Dtype } => ({ ...options, dtype: options.dtype ?? dtypeOf(tensor) })
