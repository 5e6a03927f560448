import type { ProblemOptions, Shape } from '@convlaws/spec'

/** Layers whose first call is timed, one for each way to compute: input shape, filter shape and options. */
export const layers: { readonly [name: string]: readonly [input: Shape, filter: Shape, options: ProblemOptions] } = {
  '3×3, 8→8, 8×8': [[1, 8, 8, 8], [8, 8, 3, 3], { padding: 1 }],
  '7×7 stride 2, 3→64, 224×224': [[1, 3, 224, 224], [64, 3, 7, 7], { padding: 3, strides: 2 }],
  '3×3, 64→64, 56×56': [[1, 64, 56, 56], [64, 64, 3, 3], { padding: 1 }],
  '1×1, 256→64, 56×56': [[1, 256, 56, 56], [64, 256, 1, 1], {}],
  '3×3, 512→512, 7×7': [[1, 512, 7, 7], [512, 512, 3, 3], { padding: 1 }],
  'depthwise 3×3, 144, 56×56': [[1, 144, 56, 56], [144, 1, 3, 3], { padding: 1, groups: 144 }],
}
