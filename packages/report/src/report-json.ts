import type { Counterexample, RecordedCall, RowResult } from '@convlaws/laws'
import type { ConvProblem, Dtype } from '@convlaws/spec'
import type { NumberJson } from './number-json.ts'
import type { Report } from './report.ts'

/** A tensor in JSON. */
export interface TensorJson {
  readonly shape: readonly number[]
  readonly data: readonly NumberJson[]
  /** Given only where it is not the dtype of the problem that the tensor belongs to. */
  readonly dtype?: Dtype
}

/** A list of numbers as JSON can hold it. */
export type NumbersJson = readonly NumberJson[]

/**
 * A problem in JSON. Any number and any word may stand in it: the counterexample of a law about refusals holds a
 * problem that breaks a constraint.
 */
export type ProblemJson = {
  readonly [field in keyof ConvProblem]: ConvProblem[field] extends number
    ? NumberJson
    : ConvProblem[field] extends readonly number[]
      ? NumbersJson
      : ConvProblem[field] extends string
        ? string
        : string | readonly (NumberJson | NumbersJson)[]
}

/** Tensors by name, in JSON. */
export type TensorsJson = { readonly [name: string]: TensorJson }

/** A {@link RecordedCall} in JSON. */
export type CallJson = Omit<RecordedCall, 'problem' | 'operands' | 'result'> & {
  readonly problem: ProblemJson
  readonly operands: TensorsJson
  readonly result?: TensorJson
}

/** A {@link Counterexample} in JSON. */
export type CounterexampleJson = Omit<Counterexample, 'problem' | 'operands' | 'calls' | 'lhs' | 'rhs' | 'allowed'> & {
  readonly problem: ProblemJson
  readonly operands: TensorsJson
  readonly calls: readonly CallJson[]
  readonly lhs?: TensorJson
  readonly rhs?: TensorJson
  readonly allowed?: TensorJson
}

/** A {@link RowResult} in JSON. */
export type RowJson = Omit<RowResult, 'worstRatio' | 'effectiveBits' | 'counterexample'> & {
  readonly worstRatio: NumberJson | null
  readonly effectiveBits?: NumberJson
  readonly counterexample?: CounterexampleJson
}

/** A {@link Report} in JSON. */
export type ReportJson = Omit<Report, 'laws'> & { readonly laws: readonly RowJson[] }
