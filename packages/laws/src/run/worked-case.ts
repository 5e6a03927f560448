import { completeCapabilities, describe, type Operation, type Tensor } from '@convlaws/spec'
import type { CaseSeed } from '../draw/draw.ts'
import type { Law } from '../law.ts'
import type { RecordedCall } from '../row.ts'
import { evaluate } from '../terms/evaluate.ts'
import { textOf } from '../terms/text.ts'
import type { Case } from './decode.ts'
import { createLaboratory } from './laboratory.ts'
import { caseFrom, caseOf, type Lane, sourceAt, tryCase } from './lane.ts'
import { defaultRunOptions } from './options.ts'
import { type Row, rowsFor } from './rows.ts'
import { shrink } from './shrink.ts'
import { observe, type Subject, sourceOf } from './subject.ts'

/** One case of a law that holds, with everything that was computed for it: what a reader can follow by hand. */
export interface WorkedCase {
  readonly operation: Operation
  /** The first call, as one line that parses back. */
  readonly descriptor: string
  /** Operands of the first call, in the layouts of its problem. */
  readonly operands: { readonly [name: string]: Tensor }
  readonly calls: readonly RecordedCall[]
  /** Both sides of the equation as text, and what each problem named in them is; absent where the law is a program of calls. */
  readonly terms?: { readonly lhs: string; readonly rhs: string; readonly problems: readonly string[] }
  /** What the sides came to, in channels-first and oihw order. */
  readonly lhs?: Tensor
  readonly rhs?: Tensor
  /** The steps in words, where the law is a program of calls. */
  readonly program?: readonly string[]
}

/** Cases looked at before giving up. */
const looks = 40
/** A result of fewer elements shows little; one of more is not read. */
const [enough, most] = [3, 48]

const varied = (tensor: Tensor | undefined) => new Set(tensor?.data).size > 1

/** What makes the calls of a case worth reading, the best first: sums of several unlike terms; else a few numbers. */
const standards: readonly ((calls: readonly RecordedCall[]) => boolean)[] = [
  (calls) =>
    calls.slice(0, 1).some(({ problem, operands, result }) => {
      const size = result?.data.length ?? 0
      const isReadable = size >= enough && size <= most
      return isReadable && problem.filterSize.some((k) => k > 1) && [...Object.values(operands), result].every(varied)
    }),
  (calls) => calls.some(({ result }) => (result?.data.length ?? 0) >= enough),
]

/** Runs a case and gathers what was computed; null where the law says nothing on it, or the calls are not up to the standard. */
async function work(
  lane: Lane,
  row: Row,
  current: Case,
  standard: (calls: readonly RecordedCall[]) => boolean,
): Promise<WorkedCase | null> {
  const { instance } = current
  if (!instance.used) return null
  const calls: RecordedCall[] = []
  const { kind, comparison } = await tryCase(lane, row, current, lane.subject, (call) => calls.push(call))
  const first = calls[0]
  if (kind !== 'passed' || comparison?.allZero || !first || !standard(calls)) return null
  const { operation, problem, operands } = first
  const common = { operation, descriptor: describe({ operation, problem, bias: 'bias' in operands }), operands, calls }
  if (instance.sides) {
    const { lhs, rhs } = instance.sides
    const [left, right] = [await evaluate(lhs, lane.subject), await evaluate(rhs, lane.subject)]
    const terms = textOf(instance.sides)
    return { ...common, terms, lhs: { shape: lhs.shape, data: left }, rhs: { shape: rhs.shape, data: right } }
  }
  const laboratory = createLaboratory({ subject: lane.subject, claims: lane.claims, source: lane.source })
  try {
    await instance.program!(laboratory)
  } finally {
    await laboratory.close()
  }
  return { ...common, program: laboratory.steps }
}

/** The first of the drawn cases that is up to a standard, made smaller as long as it is; null where there is none. */
async function smallest(lane: Lane, row: Row, standard: (typeof standards)[number]): Promise<WorkedCase | null> {
  const workOn = async (current: Case | string) =>
    typeof current === 'string' ? null : work(lane, row, current, standard)
  for (let index = 0; index < looks; index++) {
    if (!(await workOn(caseOf(lane, row, index)))) continue
    const isUpToIt = async (seed: CaseSeed) => (await workOn(caseFrom(lane, row, seed))) !== null
    const { seed } = await shrink(sourceAt(lane, row, index), isUpToIt)
    return workOn(caseFrom(lane, row, seed))
  }
  return null
}

/**
 * A small case of a law on an implementation that keeps it, over small integers where the law has such a row: the first
 * one of sums of several unlike terms, else the first that says something, made smaller as long as it does. Undefined
 * where none is found in a few dozen, as where the law cannot be observed on this subject. The same seed gives the same case.
 * @throws ConvError 'invalid-implementation' where the subject is no implementation
 */
export async function workedCase(law: Law, subject: Subject, seed = 1): Promise<WorkedCase | undefined> {
  const source = sourceOf(subject)
  const made = await source.fresh()
  const lane: Lane = {
    source,
    claims: completeCapabilities(made.capabilities),
    options: { ...defaultRunOptions, seed, runs: looks },
    subject: made,
    history: [],
  }
  try {
    const row = rowsFor([law], made, observe(made, source.hasFactory)).find(({ skipped }) => skipped === undefined)
    for (const standard of row ? standards : []) {
      const found = await smallest(lane, row!, standard)
      if (found) return found
    }
    return undefined
  } finally {
    await source.release()
  }
}
