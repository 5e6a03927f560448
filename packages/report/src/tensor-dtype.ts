import type { ConvProblem, Dtype } from '@convlaws/spec'

/** The dtype that a problem's tensors have where they say nothing else: its own, or float32 where that is not a known one. */
export function tensorDtype({ dtype }: ConvProblem): Dtype {
  return dtype === 'float64' ? 'float64' : 'float32'
}
