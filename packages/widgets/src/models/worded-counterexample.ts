import type { Counterexample, RecordedCall } from '@convlaws/laws'
import { brokenConstraint, describe, type Tensor } from '@convlaws/spec'
import type { Messages } from '../messages/messages.ts'
import { axesOfOperand } from './axes-of.ts'
import { compactNumber } from './compact-number.ts'
import type { CounterexampleView } from './counterexample-view.ts'
import { drawnOperands } from './drawn-operands.ts'
import { type ElementDifference, elementDifference } from './element-difference.ts'
import { indexAt } from './row-major.ts'
import { shapeText } from './shape-text.ts'
import type { GridLimits, Mark } from './tensor-grid.ts'
import { wordedTensorGrid } from './worded-tensor-grid.ts'

function callLine({ operation, problem, operands, result }: RecordedCall, messages: Messages): string {
  const broken = brokenConstraint(problem)
  const problemText = broken
    ? `${operation}: ${messages.invalid(broken.constraint.id)}`
    : describe({ operation, problem, bias: 'bias' in operands })
  return `${problemText} → ${result ? messages.result(shapeText(result.shape)) : messages.noResult}`
}

/** The element that differs most, measured by what is allowed, in words; undefined where none differs, or nothing is said. */
function worstLine(
  { difference, offsets }: ElementDifference,
  [lhs, rhs, allowed]: readonly (Tensor | undefined)[],
  { worst }: Messages,
): string | undefined {
  const excess = (place: number) => Math.abs(difference.data[place]!) / (allowed?.data[place] || 1)
  const [place] = [...offsets].sort((a, b) => excess(b) - excess(a))
  if (!worst || place === undefined) return undefined
  const [left, right] = [compactNumber(lhs!.data[place]!), compactNumber(rhs!.data[place]!)]
  return worst(shapeText(indexAt(difference.shape, place)), left, right)
}

/**
 * The model of a drawn counterexample, in words that are given. Elements that differ by more than is allowed carry the
 * mark 'differs'.
 */
export function wordedCounterexample(
  counterexample: Counterexample,
  messages: Messages,
  limits?: GridLimits,
): CounterexampleView {
  const { descriptor, message, calls, lhs, rhs, allowed, terms, program, seed, path, shrinks, needsEarlierCalls } =
    counterexample
  const compared = lhs && rhs ? elementDifference(lhs, rhs, allowed) : undefined
  const marks: readonly Mark[] = [
    { name: 'differs', glyph: '≠', label: messages.differs, offsets: compared?.offsets ?? new Set() },
  ]
  const grid = (
    caption: string,
    tensor: Tensor | undefined,
    options: { marks?: readonly Mark[]; axes?: ReturnType<typeof axesOfOperand> },
  ) => {
    const { marks: given, axes } = options
    return tensor
      ? [
          wordedTensorGrid(tensor, messages, {
            caption,
            ...(limits && { limits }),
            ...(given && { marks: given }),
            ...(axes && { axes }),
          }),
        ]
      : []
  }
  return {
    descriptor,
    message: (compared && worstLine(compared, [lhs, rhs, allowed], messages)) ?? messages.suiteText(message),
    operands: drawnOperands(counterexample).flatMap(({ name, tensor, problem }) =>
      grid(name, tensor, { axes: axesOfOperand(name, tensor.shape, problem) }),
    ),
    sides: [
      ...grid(messages.lhs, lhs, { marks }),
      ...grid(messages.rhs, rhs, { marks }),
      ...grid(messages.difference, compared?.difference, { marks }),
      ...grid(messages.allowed, allowed, { marks }),
    ],
    notes: [
      ...(compared ? [messages.differing(compared.offsets.size, compared.difference.data.length)] : []),
      ...(compared && !allowed ? [messages.mustBeIdentical] : []),
      ...(compared === null && lhs && rhs ? [messages.shapesDiffer(shapeText(lhs.shape), shapeText(rhs.shape))] : []),
    ],
    ...(terms && { terms }),
    steps: (program ?? []).map((step) => step.replace(/^\d+\. /, '')),
    calls: calls.length > 1 && !program ? calls.map((call) => callLine(call, messages)) : [],
    facts: [
      { label: messages.seed, value: String(seed) },
      { label: messages.path, value: path },
      { label: messages.shrinks, value: String(shrinks) },
    ].concat(needsEarlierCalls ? [{ label: '', value: messages.needsEarlierCalls }] : []),
    messages,
  }
}
