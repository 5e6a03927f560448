import type { ConvProblem, Numbers, OperandNumbers, Truth } from '@convlaws/spec'
import type { Reading } from '../stateless.ts'
import { forEachReading, type TapReading } from './for-each-reading.ts'
import { rightWindows, type Windows } from './windows.ts'

/** A rule for what is read through a tap, each part by default the right one. */
export interface Rule {
  readonly windows?: Windows
  /** The image that is read. */
  readonly image?: (t: Readonly<TapReading>) => number
  /** The input channel that is read, counted over all groups. */
  readonly channel?: (t: Readonly<TapReading>) => number
  /** The element of the plane that is read; below zero for a zero. */
  readonly source?: (t: Readonly<TapReading>) => number
  /** The filter element, as a flat oihw index; below zero for a zero. */
  readonly filter?: (t: Readonly<TapReading>) => number
}

/** Adds bias[channel] to every element of a channels-first [batch, channels, ...size]. */
export function addBias({ shape: [, channels], data }: Truth, batch: number, bias: Numbers | undefined): void {
  const space = data.length / (batch * channels!)
  if (bias) for (let j = 0; j < data.length; j++) data[j]! += bias[Math.floor(j / space) % channels!]!
}

/** Forward with each output the sum of `term` over the taps of its window, plus bias. */
export function forwardByTerms(
  problem: ConvProblem,
  operands: OperandNumbers,
  term: (t: Readonly<TapReading>) => number,
  windows: Windows = rightWindows(problem),
): Truth {
  const { batch, outputChannels } = problem
  const data = new Float64Array(batch * outputChannels * windows.outputs)
  forEachReading(problem, windows, (t) => {
    data[t.output]! += term(t)
  })
  const truth: Truth = { shape: [batch, outputChannels, ...windows.size], data }
  addBias(truth, batch, operands.bias)
  return truth
}

/** What a rule reads through a tap: an element of the input and one of the filter; zero where there is none. */
export interface RuleReads {
  readonly input: (t: Readonly<TapReading>) => number
  readonly filter: (t: Readonly<TapReading>) => number
}

/** The elements that a rule reads. */
export function readsOf(problem: ConvProblem, operands: OperandNumbers, rule: Rule, { inputs }: Windows): RuleReads {
  const {
    image = (t) => t.image,
    channel = (t) => t.channel,
    source = (t) => t.source,
    filter = (t) => t.filter,
  } = rule
  return {
    input: (t) => {
      const element = source(t)
      return element < 0
        ? 0
        : (operands.input![(image(t) * problem.inputChannels + channel(t)) * inputs + element] ?? 0)
    },
    filter: (t) => {
      const element = filter(t)
      return element < 0 ? 0 : (operands.filter![element] ?? 0)
    },
  }
}

/** Forward with taps that read what a rule says. */
export function forwardByRule(problem: ConvProblem, operands: OperandNumbers, rule: Rule): Truth {
  const windows = rule.windows ?? rightWindows(problem)
  const reads = readsOf(problem, operands, rule, windows)
  return forwardByTerms(problem, operands, (t) => (t.source < 0 ? 0 : reads.input(t) * reads.filter(t)), windows)
}

/** The reading of a rule that depends on the problem alone. */
export function byRule(rule: (problem: ConvProblem) => Rule): Reading {
  return (problem, operands) => forwardByRule(problem, operands, rule(problem))
}

/** The reading of windows that stand elsewhere, or elsewhere read. */
export function byWindows(windows: (problem: ConvProblem) => Windows): Reading {
  return byRule((problem) => ({ windows: windows(problem) }))
}
