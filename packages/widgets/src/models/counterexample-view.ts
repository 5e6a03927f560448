import type { Counterexample, RecordedCall } from '@convlaws/laws'
import { brokenConstraint, describe, type Tensor } from '@convlaws/spec'
import type { Locale } from '../messages/messages.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { axesOfOperand } from './axes-of.ts'
import { elementDifference } from './element-difference.ts'
import { type GridLimits, type Mark, shapeText, type TensorGrid, tensorGrid } from './tensor-grid.ts'

/** A counterexample as it is drawn. */
export interface CounterexampleView {
  readonly descriptor: string
  /** One sentence: what is wrong, and where. */
  readonly message: string
  readonly operands: readonly TensorGrid[]
  /** Left side, right side, difference and what is allowed, as far as they exist. */
  readonly sides: readonly TensorGrid[]
  /** Sentences about the sides: how many elements differ, that they must be identical, that the shapes differ. */
  readonly notes: readonly string[]
  readonly terms?: { readonly lhs: string; readonly rhs: string }
  /** What a program does, without the numbers that a list gives. */
  readonly steps: readonly string[]
  /** One line for each call, where there is more than one and no steps that say the same. */
  readonly calls: readonly string[]
  /** How to bring it back: seed, path, and how often it was made smaller. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly locale: Locale
}

/** How a counterexample is drawn. */
export interface CounterexampleViewOptions {
  readonly locale?: Locale
  readonly limits?: GridLimits
}

function callLine({ operation, problem, operands, result }: RecordedCall, locale: Locale): string {
  const messages = messagesIn(locale)
  const broken = brokenConstraint(problem)
  const problemText = broken
    ? `${operation}: ${messages.invalid(broken.constraint.id)}`
    : describe({ operation, problem, bias: 'bias' in operands })
  return `${problemText} → ${result ? messages.result(shapeText(result.shape)) : messages.noResult}`
}

/** The model of a drawn counterexample. Elements that differ by more than is allowed carry the mark 'differs'. */
export function counterexampleView(
  {
    descriptor,
    message,
    problem,
    operands,
    calls,
    lhs,
    rhs,
    allowed,
    terms,
    program,
    seed,
    path,
    shrinks,
    needsEarlierCalls,
  }: Counterexample,
  { locale = 'en', limits }: CounterexampleViewOptions = {},
): CounterexampleView {
  const messages = messagesIn(locale)
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
          tensorGrid(tensor, {
            caption,
            locale,
            ...(limits && { limits }),
            ...(given && { marks: given }),
            ...(axes && { axes }),
          }),
        ]
      : []
  }
  return {
    descriptor,
    message,
    operands: Object.entries(operands).flatMap(([name, tensor]) =>
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
    calls: calls.length > 1 && !program ? calls.map((call) => callLine(call, locale)) : [],
    facts: [
      { label: messages.seed, value: String(seed) },
      { label: messages.path, value: path },
      { label: messages.shrinks, value: String(shrinks) },
    ].concat(needsEarlierCalls ? [{ label: '', value: messages.needsEarlierCalls }] : []),
    locale,
  }
}
