import type { Counterexample, RecordedCall, RowResult } from '@convlaws/laws'
import type { ConvProblem, Dtype, Tensor } from '@convlaws/spec'
import { decodeNumber, namedNumbers } from './number-json.ts'
import { parseAs } from './parse-as.ts'
import type { Report } from './report.ts'
import type { CallJson, CounterexampleJson, ProblemJson, RowJson, TensorJson, TensorsJson } from './report-json.ts'
import { reportSchema, rowSchema } from './report-schema.ts'
import { tensorDtype } from './tensor-dtype.ts'

/** Reads back what `encodeTensor` wrote. */
export function decodeTensor({ shape, data, dtype }: TensorJson, problemDtype: Dtype): Tensor {
  const array = (dtype ?? problemDtype) === 'float64' ? Float64Array : Float32Array
  return { shape, data: array.from(data.map(decodeNumber)) }
}

/** No word of a problem is the name of a number, so names of numbers are numbers wherever they stand. */
const decodeAny = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(decodeAny)
    : (namedNumbers as readonly unknown[]).includes(value)
      ? Number(value)
      : value

function decodeProblem(problem: ProblemJson): ConvProblem {
  const fields = Object.entries(problem).map(([field, value]) => [field, decodeAny(value)])
  return Object.fromEntries(fields) as ConvProblem
}

function decodeTensors(tensors: TensorsJson, dtype: Dtype): { readonly [name: string]: Tensor } {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, decodeTensor(tensor, dtype)]))
}

function decodeCall({ operation, problem: problemJson, operands, result }: CallJson): RecordedCall {
  const problem = decodeProblem(problemJson)
  const dtype = tensorDtype(problem)
  return {
    operation,
    problem,
    operands: decodeTensors(operands, dtype),
    ...(result && { result: decodeTensor(result, dtype) }),
  }
}

function decodeCounterexample(counterexample: CounterexampleJson): Counterexample {
  const { problem: problemJson, operands, calls, lhs, rhs, allowed, ...plain } = counterexample
  const problem = decodeProblem(problemJson)
  const dtype = tensorDtype(problem)
  return {
    ...plain,
    problem,
    operands: decodeTensors(operands, dtype),
    calls: calls.map(decodeCall),
    ...(lhs && { lhs: decodeTensor(lhs, dtype) }),
    ...(rhs && { rhs: decodeTensor(rhs, dtype) }),
    ...(allowed && { allowed: decodeTensor(allowed, dtype) }),
  }
}

function rowFrom({ worstRatio, effectiveBits, counterexample, ...plain }: RowJson): RowResult {
  return {
    ...plain,
    worstRatio: worstRatio === null ? null : decodeNumber(worstRatio),
    ...(effectiveBits !== undefined && { effectiveBits: decodeNumber(effectiveBits) }),
    ...(counterexample && { counterexample: decodeCounterexample(counterexample) }),
  }
}

/**
 * One row from JSON, checked against its schema.
 * @throws ConvError 'invalid-report'.
 */
export function decodeRow(json: unknown): RowResult {
  return rowFrom(parseAs(rowSchema, json, 'row'))
}

/**
 * A report from JSON, checked against its schema; tensors become typed arrays of their problem's dtype. Fields that
 * the schema does not know are left out.
 * @throws ConvError 'invalid-report', with the place and the rule.
 */
export function decodeReport(json: unknown): Report {
  const { laws, ...plain } = parseAs(reportSchema, json, 'report')
  return { ...plain, laws: laws.map(rowFrom) }
}
