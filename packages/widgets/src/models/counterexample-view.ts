import type { Counterexample } from '@convlaws/laws'
import type { Locale, Messages } from '../messages/messages.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { GridLimits, TensorGrid } from './tensor-grid.ts'
import { wordedCounterexample } from './worded-counterexample.ts'

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
  /** What is written around it. */
  readonly messages: Messages
}

/** How a counterexample is drawn. */
export interface CounterexampleViewOptions {
  readonly locale?: Locale
  readonly limits?: GridLimits
}

/** The model of a drawn counterexample, in English unless another language is asked for. */
export function counterexampleView(
  counterexample: Counterexample,
  { locale = 'en', limits }: CounterexampleViewOptions = {},
): CounterexampleView {
  return wordedCounterexample(counterexample, messagesIn(locale), limits)
}
