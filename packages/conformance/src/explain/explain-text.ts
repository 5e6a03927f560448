import {
  assertValid,
  type Call,
  describe,
  multiplications,
  operandShape,
  operandsOf,
  resultShape,
  type Shape,
  sizeOf,
} from '@convlaws/spec'
import { UsageError } from '../command/usage-error.ts'
import { axesText } from './axis-text.ts'
import { termsOfElement } from './terms-of-element.ts'

/** Most multiplications of a problem whose terms are looked for: about ten seconds. */
const mostMultiplications = 2e9

/** What of an explanation can be chosen. */
export interface ExplainOptions {
  /** Index of the element whose terms are written, in channels-first or oihw order; default: the middle. */
  readonly element?: Shape
  /** Most terms that are written. */
  readonly terms: number
}

const shapeText = (shape: Shape) => `[${shape.join(', ')}]`

function placeOf(shape: Shape, index: Shape): number {
  const fits = index.length === shape.length && index.every((i, axis) => i < shape[axis]!)
  if (!fits) throw new UsageError(`element ${shapeText(index)} is not in a result of shape ${shapeText(shape)}`)
  return index.reduce((place, i, axis) => place * shape[axis]! + i, 0)
}

function elementLines(call: Call, { element, terms: most }: ExplainOptions): readonly string[] {
  const { operation, problem } = call
  const plain = { ...problem, layout: 'channels-first', filterLayout: 'oihw' } as const
  const shape = resultShape(plain, operation)
  const chosen = element ?? shape.map((length) => Math.floor(length / 2))
  if (sizeOf(shape) === 0) return ['  the result is empty']
  const place = placeOf(shape, chosen)
  if (multiplications(problem) > mostMultiplications) return ['  the problem is too large to list terms']
  const { index, terms } = termsOfElement(call, place)
  const left = terms.length - most
  const head = `  result${shapeText(index)} =`
  if (terms.length === 0) return [`${head} 0, for every tap reads padding`]
  return [
    head,
    ...terms.slice(0, most).map((term, j) => `    ${j === 0 ? ' ' : '+'} ${term}`),
    ...(left > 0 ? [`    + … ${left} more; --terms ${terms.length} shows all`] : []),
    `    ${terms.length} ${terms.length === 1 ? 'term' : 'terms'}; taps that read zero padding have none`,
  ]
}

/** What a call means: shapes, output arithmetic on each axis, and the terms of one element. @throws ConvError where the problem is invalid */
export function explainText(call: Call, options: ExplainOptions): string {
  const { operation, problem, bias } = call
  assertValid(problem, operation)
  const { required } = operandsOf[operation]
  const operands = [...required, ...(bias ? (['bias'] as const) : [])]
  const others = problem.layout !== 'channels-first' || problem.filterLayout !== 'oihw'
  return [
    describe(call),
    '',
    'Shapes',
    ...operands.map((name) => `  ${name.padEnd(16)}${shapeText(operandShape(problem, operation, name))}`),
    `  ${'result'.padEnd(16)}${shapeText(resultShape(problem, operation))}`,
    `  ${'multiplications'.padEnd(16)}${multiplications(problem)}, those in the padding included`,
    '',
    'Axes',
    ...axesText(problem),
    '',
    `One element${others ? ', with indices of channels-first and oihw' : ''}`,
    ...elementLines(call, options),
  ].join('\n')
}
