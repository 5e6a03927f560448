import {
  type ConvProblem,
  filterShape,
  inCanonicalOrder,
  inputShape,
  type OperandNumbers,
  sizeOf,
  type Truth,
} from '@convlaws/spec'
import { addBias, type Rule, readsOf } from './by-rule.ts'
import { forEachReading, type TapReading } from './for-each-reading.ts'
import { rightWindows } from './windows.ts'

/** A rule, and taps that it leaves out. */
export interface GradientRule extends Rule {
  readonly skips?: (t: Readonly<TapReading>) => boolean
}

/** The filter gradient over taps that read what a rule says. */
export function filterGradientByRule(problem: ConvProblem, operands: OperandNumbers, rule: GradientRule): Truth {
  const windows = rule.windows ?? rightWindows(problem)
  const { skips = () => false } = rule
  const reads = readsOf(problem, operands, rule, windows)
  const shape = filterShape(inCanonicalOrder(problem))
  const data = new Float64Array(sizeOf(shape))
  forEachReading(problem, windows, (t) => {
    if (t.source >= 0 && !skips(t)) data[t.filter]! += operands.outputGradient![t.output]! * reads.input(t)
  })
  return { shape, data }
}

/**
 * The input gradient over taps that read what a rule says; transposed, where the operand is named input. Windows and
 * filter of the rule count, image, channel and source are those of the element written.
 */
export function inputGradientByRule(problem: ConvProblem, operands: OperandNumbers, rule: GradientRule): Truth {
  const windows = rule.windows ?? rightWindows(problem)
  const { skips = () => false } = rule
  const reads = readsOf(problem, operands, rule, windows)
  const gradient = operands.outputGradient ?? operands.input!
  const shape = inputShape(inCanonicalOrder(problem))
  const data = new Float64Array(sizeOf(shape))
  forEachReading(problem, windows, (t) => {
    if (t.source >= 0 && !skips(t)) data[t.input]! += gradient[t.output]! * reads.filter(t)
  })
  const truth: Truth = { shape, data }
  addBias(truth, problem.batch, operands.bias)
  return truth
}
