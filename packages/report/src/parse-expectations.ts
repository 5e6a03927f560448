import * as z from 'zod'
import type { ConditionField, Expectation, StoredCase } from './expectation.ts'
import { parseAs } from './parse-as.ts'
import { whyNotNamed } from './why-not-named.ts'

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

/**
 * A case is drawn, with seed and path, or named by its descriptor alone, which is then read as a command's `--problem` is.
 * That of a drawn case is for readers; where the law is about refusals it may say what no descriptor can.
 */
const storedCase = z
  .strictObject({
    row: z.string(),
    descriptor: z.string(),
    seed: z.int().exactOptional(),
    path: z
      .string()
      .regex(/^\d+(:\d+)*$/, "it must be the index of a case, then steps of shrinking, joined by ':', such as 17:0:3")
      .exactOptional(),
  })
  .superRefine((stored, context) => {
    const { seed, path } = stored
    const refuse = (field: keyof StoredCase, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (seed === undefined && path !== undefined) refuse('seed', 'it must be given where path is')
    if (path === undefined && seed !== undefined) refuse('path', 'it must be given where seed is')
    const reason = seed === undefined && path === undefined ? whyNotNamed(stored) : undefined
    if (reason !== undefined) refuse('descriptor', reason)
  })

const schema: z.ZodType<Expectation[]> = z.array(
  z.strictObject({
    law: z.string().min(1),
    when: z.partialRecord(z.enum(conditionFields), z.union([plain, z.array(plain)])).exactOptional(),
    reason: z.string().min(1),
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }), z.string().regex(pagePath)]),
    until: z.iso.date().exactOptional(),
    signature: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).exactOptional(),
    cases: z.array(storedCase).exactOptional(),
  }),
)

/**
 * A list of expectations from JSON, checked against its schema; unknown fields are refused.
 * @throws ConvError 'invalid-report', with the place and the rule.
 */
export function parseExpectations(json: unknown): readonly Expectation[] {
  return parseAs(schema, json, 'expectations')
}
