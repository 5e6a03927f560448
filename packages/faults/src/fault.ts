import type { ConvProblem, Implementation, OperandNumbers, Operation } from '@convlaws/spec'

/** The classes of faults, in the order in which they are listed; each is a folder of this package. */
export const faultClasses = [
  'output-size',
  'padding',
  'stride-and-dilation',
  'groups',
  'layout',
  'sizes',
  'numbers',
  'special-values',
  'state',
  'gradients',
  'transposed',
  'refusals',
  'memory',
  'conduct',
] as const

/** What a fault is about. */
export type FaultClass = (typeof faultClasses)[number]

/** What is known of a fault before it is run. */
export interface FaultHeader {
  /** The mistake, in kebab-case: the name of its file. */
  readonly id: string
  readonly class: FaultClass
  /** One plain sentence: what it computes or does in place of the right thing. */
  readonly title: string
  /** Reports of the same or a close mistake in released software; empty for a mistake of the textbook kind. */
  readonly modelledOn: readonly string[]
}

/**
 * Where a mistake is seen. 'answers': in what a fresh instance answers to calls one after another, each with operands
 * of its own, whatever other instances were asked before. Any other mistake takes more than that: calls that overlap
 * in 'time', a look at the 'memory' of operands, problems and earlier results, a 'disposal', the 'claims' that a right
 * answer goes beyond, or other 'instances'.
 */
export type SeenIn = 'answers' | 'time' | 'memory' | 'disposal' | 'claims' | 'instances'

/** A known mistake, as a wrong convolution. */
export interface Fault extends FaultHeader {
  /** The operation that goes wrong; the other four are right. */
  readonly operation: Operation
  readonly seenIn: SeenIn
  /**
   * A fresh implementation with this one mistake. It keeps nothing outside itself, unless that is the mistake: one seen
   * in 'instances' shares what its module keeps, and one seen in 'disposal' may leave a timer running.
   */
  readonly create: () => Implementation
}

/** Whether a mistake shows in a call. The problem is valid; numbers are in channels-first and oihw order. */
export type Trigger = (problem: ConvProblem, operands: OperandNumbers) => boolean

/** A fault that looks at one call at a time. Where its trigger is false, its answer is right bit for bit. */
export interface StatelessFault extends Fault {
  readonly trigger: Trigger
}
