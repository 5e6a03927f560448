import type { Counterexample, RecordedCall, RowResult } from '@convlaws/laws'
import type { ConvProblem, Dtype, Tensor } from '@convlaws/spec'
import { encodeNumber } from './number-json.ts'
import type { Report } from './report.ts'
import type {
  CallJson,
  CounterexampleJson,
  ProblemJson,
  ReportJson,
  RowJson,
  TensorJson,
  TensorsJson,
} from './report-json.ts'
import { tensorDtype } from './tensor-dtype.ts'

/** A tensor in JSON; `dtype` is that of its problem, and is written only where the tensor has another one. */
export function encodeTensor({ shape, data }: Tensor, dtype: Dtype): TensorJson {
  const own: Dtype = data instanceof Float64Array ? 'float64' : 'float32'
  return {
    shape: [...shape],
    data: Array.from<number, TensorJson['data'][number]>(data, encodeNumber),
    ...(own !== dtype && { dtype: own }),
  }
}

const encodeAny = (value: unknown): unknown =>
  typeof value === 'number' ? encodeNumber(value) : Array.isArray(value) ? value.map(encodeAny) : value

function encodeProblem(problem: ConvProblem): ProblemJson {
  return Object.fromEntries(Object.entries(problem).map(([field, value]) => [field, encodeAny(value)])) as ProblemJson
}

function encodeTensors(tensors: { readonly [name: string]: Tensor }, dtype: Dtype): TensorsJson {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, encodeTensor(tensor, dtype)]))
}

function encodeCall({ operation, problem, operands, result }: RecordedCall): CallJson {
  const dtype = tensorDtype(problem)
  return {
    operation,
    problem: encodeProblem(problem),
    operands: encodeTensors(operands, dtype),
    ...(result && { result: encodeTensor(result, dtype) }),
  }
}

function encodeCounterexample(counterexample: Counterexample): CounterexampleJson {
  const { problem, operands, calls, lhs, rhs, allowed, ...plain } = counterexample
  const dtype = tensorDtype(problem)
  return {
    ...plain,
    problem: encodeProblem(problem),
    operands: encodeTensors(operands, dtype),
    calls: calls.map(encodeCall),
    ...(lhs && { lhs: encodeTensor(lhs, dtype) }),
    ...(rhs && { rhs: encodeTensor(rhs, dtype) }),
    ...(allowed && { allowed: encodeTensor(allowed, dtype) }),
  }
}

/** One row in JSON. */
export function encodeRow({ worstRatio, effectiveBits, counterexample, ...plain }: RowResult): RowJson {
  return {
    ...plain,
    worstRatio: worstRatio === null ? null : encodeNumber(worstRatio),
    ...(effectiveBits !== undefined && { effectiveBits: encodeNumber(effectiveBits) }),
    ...(counterexample && { counterexample: encodeCounterexample(counterexample) }),
  }
}

/** A report as plain data that JSON holds without loss; {@link decodeReport} reads it back. */
export function encodeReport({ laws, ...plain }: Report): ReportJson {
  return { ...plain, laws: laws.map(encodeRow) }
}
