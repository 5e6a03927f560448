import { type Axis, type ConvProblem, outputSizeOf, sourceIndex } from '@convlaws/spec'

/** One tap on one axis: output position y reads input position x through filter element k. */
export interface AxisTap {
  readonly y: number
  readonly x: number
  readonly k: number
}

/** Which of the three positions of a tap is given when one element of a result is summed. */
export type FixedPosition = keyof AxisTap

/** The taps of one axis by the position that is fixed: entry p holds those whose position is p. */
export function axisTapsBy(
  fixed: FixedPosition,
  axis: Axis,
  { paddingMode, orientation }: Pick<ConvProblem, 'paddingMode' | 'orientation'>,
): readonly (readonly AxisTap[])[] {
  const outputs = outputSizeOf(axis)
  const { inputSize, filterSize, stride, dilation, begin } = axis
  const taps: AxisTap[][] = Array.from({ length: { y: outputs, x: inputSize, k: filterSize }[fixed] }, () => [])
  for (let y = 0; y < outputs; y++) {
    for (let k = 0; k < filterSize; k++) {
      const place = orientation === 'correlation' ? k : filterSize - 1 - k
      const x = sourceIndex[paddingMode](y * stride + place * dilation - begin, inputSize)
      if (x !== null) taps[{ y, x, k }[fixed]]!.push({ y, x, k })
    }
  }
  return taps
}
