import type { ConvProblem } from '@convlaws/spec'
import * as z from 'zod'
import { parseAs } from './parse-as.ts'

/** What `when` may speak of: the row, the fields of the counterexample's problem, its rank, and whether it has a bias. */
export type ConditionField = 'operation' | 'domain' | 'rank' | 'bias' | keyof ConvProblem

const conditionFields: readonly ConditionField[] = [
  'operation',
  'domain',
  'rank',
  'bias',
  'batch',
  'inputChannels',
  'outputChannels',
  'groups',
  'inputSize',
  'filterSize',
  'strides',
  'dilations',
  'padding',
  'paddingMode',
  'orientation',
  'dtype',
  'layout',
  'filterLayout',
]

/** What one value must be: a number, true or false, a word (`*` stands for any text), or a comparison such as '>1'. */
export type PlainCondition = string | number | boolean

/**
 * What a field must be, or a list of which one is enough. On a list of numbers, one entry that fits is enough. A padding
 * list is also the word 'symmetric' or 'explicit'.
 */
export type Condition = PlainCondition | readonly PlainCondition[]

/** A failure that is known: where it is, why, and where it is reported. */
export interface Expectation {
  /** The id of a law; `*` stands for any text. */
  readonly law: string
  /** Every field must fit. Without it, every row of the law is listed. */
  readonly when?: { readonly [field in ConditionField]?: Condition }
  readonly reason: string
  /** Where the failure is reported: an http(s) address. Empty in a file just written, which is a problem until it is filled in. */
  readonly link: string
  /** The last day on which it is expected, as YYYY-MM-DD. */
  readonly until?: string
  /** What `signatureOf` says of the failing row; `*` stands for any text. */
  readonly signature?: string
  /** The minimal counterexample, which a run tries first. */
  readonly case?: { readonly descriptor: string; readonly seed: number; readonly path: string }
}

const plain = z.union([z.string(), z.number(), z.boolean()])

const schema: z.ZodType<Expectation[]> = z.array(
  z.strictObject({
    law: z.string().min(1),
    when: z.partialRecord(z.enum(conditionFields), z.union([plain, z.array(plain)])).exactOptional(),
    reason: z.string().min(1),
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
    until: z.iso.date().exactOptional(),
    signature: z.string().min(1).exactOptional(),
    case: z.strictObject({ descriptor: z.string(), seed: z.int(), path: z.string() }).exactOptional(),
  }),
)

/**
 * A list of expectations from JSON, checked against its schema; unknown fields are refused.
 * @throws ConvError 'invalid-report', with the place and the rule.
 */
export function parseExpectations(json: unknown): readonly Expectation[] {
  return parseAs(schema, json, 'expectations')
}
