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
import type { Locale } from '@convlaws/widgets/drawing'
import { UsageError } from '../command/usage-error.ts'
import type { Messages } from '../reporters/messages/messages.ts'
import { messagesIn } from '../reporters/messages/messages-in.ts'
import { padTo } from '../reporters/text/measure.ts'
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
  /** Default: English. */
  readonly lang?: Locale
}

const shapeText = (shape: Shape) => `[${shape.join(', ')}]`

function placeOf(shape: Shape, index: Shape): number {
  const fits = index.length === shape.length && index.every((i, axis) => i < shape[axis]!)
  if (!fits) throw new UsageError(`element ${shapeText(index)} is not in a result of shape ${shapeText(shape)}`)
  return index.reduce((place, i, axis) => place * shape[axis]! + i, 0)
}

function elementLines(
  call: Call,
  { element, terms: most }: ExplainOptions,
  words: Messages['explain'],
): readonly string[] {
  const { operation, problem } = call
  const plain = { ...problem, layout: 'channels-first', filterLayout: 'oihw' } as const
  const shape = resultShape(plain, operation)
  const chosen = element ?? shape.map((length) => Math.floor(length / 2))
  if (sizeOf(shape) === 0) return [`  ${words.empty}`]
  const place = placeOf(shape, chosen)
  if (multiplications(problem) > mostMultiplications) return [`  ${words.tooLarge}`]
  const { index, terms } = termsOfElement(call, place)
  const left = terms.length - most
  const head = `  ${words.result}${shapeText(index)} =`
  if (terms.length === 0) return [`${head} ${words.allPadding}`]
  return [
    head,
    ...terms.slice(0, most).map((term, j) => `    ${j === 0 ? ' ' : '+'} ${term}`),
    ...(left > 0 ? [`    + ${words.moreTerms(left, terms.length)}`] : []),
    `    ${words.termCount(terms.length)}`,
  ]
}

/** What a call means: shapes, output arithmetic on each axis, and the terms of one element. @throws ConvError where the problem is invalid */
export function explainText(call: Call, options: ExplainOptions): string {
  const { operation, problem, bias } = call
  assertValid(problem, operation)
  const words = messagesIn(options.lang ?? 'en').explain
  const line = (label: string, text: string) => `  ${padTo(label, 16)}${text}`
  const { required } = operandsOf[operation]
  const operands = [...required, ...(bias ? (['bias'] as const) : [])]
  const others = problem.layout !== 'channels-first' || problem.filterLayout !== 'oihw'
  return [
    describe(call),
    '',
    words.shapes,
    ...operands.map((name) => line(name, shapeText(operandShape(problem, operation, name)))),
    line(words.result, shapeText(resultShape(problem, operation))),
    line(words.multiplications, `${multiplications(problem)}, ${words.paddingIncluded}`),
    '',
    words.axes,
    ...axesText(problem, words),
    '',
    `${words.element}${others ? `, ${words.indexOrder}` : ''}`,
    ...elementLines(call, options, words),
  ].join('\n')
}
