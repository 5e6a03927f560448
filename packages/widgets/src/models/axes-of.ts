import type { ConvProblem } from '@convlaws/spec'
import type { AxisName } from '../messages/messages.ts'

const spatial: readonly (readonly AxisName[])[] = [[], ['x'], ['y', 'x'], ['z', 'y', 'x']]

const filterAxes: {
  readonly [layout in ConvProblem['filterLayout']]: readonly ('outputChannel' | 'inputChannel' | 'spatial')[]
} = {
  oihw: ['outputChannel', 'inputChannel', 'spatial'],
  hwio: ['spatial', 'inputChannel', 'outputChannel'],
  ohwi: ['outputChannel', 'spatial', 'inputChannel'],
  ihwo: ['inputChannel', 'spatial', 'outputChannel'],
}

/**
 * The names of the axes of an operand in its problem's layouts. undefined where the shape has another number of axes
 * than the operand should have, or a field is missing or not known: an invalid problem can be drawn too.
 */
export function axesOfOperand(
  name: string,
  shape: readonly number[],
  problem: ConvProblem,
): readonly AxisName[] | undefined {
  const { inputSize }: Partial<ConvProblem> = problem
  const places = spatial[inputSize?.length ?? -1]
  if (!places) return undefined
  const layouts: { readonly [operand: string]: readonly AxisName[] | undefined } = {
    filter: filterAxes[problem.filterLayout]?.flatMap((axis): readonly AxisName[] =>
      axis === 'spatial' ? places : [axis],
    ),
    bias: ['channel'],
  }
  const activation: readonly AxisName[] =
    problem.layout === 'channels-last' ? ['batch', ...places, 'channel'] : ['batch', 'channel', ...places]
  const axes = Object.hasOwn(layouts, name) ? layouts[name] : activation
  return axes?.length === shape.length ? axes : undefined
}
