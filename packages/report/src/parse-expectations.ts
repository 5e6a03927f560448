import * as z from 'zod'
import type { ConditionField, Expectation } from './expectation.ts'
import { parseAs } from './parse-as.ts'

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

/** A page of a repository, from its root. */
const pagePath = /^[\w-]+(?:\/[\w-]+)*\.md$/

const plain = z.union([z.string(), z.number(), z.boolean()])

const drawnCase = z.strictObject({ row: z.string(), descriptor: z.string(), seed: z.int(), path: z.string() })
const namedCase = z
  .strictObject({ row: z.string(), descriptor: z.string() })
  .refine(({ row, descriptor }) => row.split('/')[1] === descriptor.split(' ')[0], 'the operations must be the same')

const schema: z.ZodType<Expectation[]> = z.array(
  z.strictObject({
    law: z.string().min(1),
    when: z.partialRecord(z.enum(conditionFields), z.union([plain, z.array(plain)])).exactOptional(),
    reason: z.string().min(1),
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }), z.string().regex(pagePath)]),
    until: z.iso.date().exactOptional(),
    signature: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).exactOptional(),
    cases: z.array(z.union([drawnCase, namedCase])).exactOptional(),
  }),
)

/**
 * A list of expectations from JSON, checked against its schema; unknown fields are refused.
 * @throws ConvError 'invalid-report', with the place and the rule.
 */
export function parseExpectations(json: unknown): readonly Expectation[] {
  return parseAs(schema, json, 'expectations')
}
