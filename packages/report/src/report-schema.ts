import { domains, families, type Verdict, verdicts } from '@convlaws/laws'
import { operations } from '@convlaws/spec'
import * as z from 'zod'
import { capabilitiesSchema } from './capabilities-schema.ts'
import { namedNumbers } from './number-json.ts'
import type { ReportJson, RowJson } from './report-json.ts'

const text = z.string()
const count = z.int().nonnegative()
const duration = z.number().nonnegative()
const number = z
  .union([z.number(), z.enum(namedNumbers)])
  .meta({ id: 'Number', description: 'A number, or the name of one that JSON lacks.' })
const numbers = z.array(number)
const share = z.number().min(0).max(1)
const covered = z
  .object({ covered: count, total: count })
  .meta({ id: 'Covered', description: 'How many combinations of option values were tried, of those claimed.' })

const tensor = z
  .object({ shape: z.array(count), data: numbers, dtype: z.enum(['float32', 'float64']).exactOptional() })
  .meta({ id: 'Tensor', description: 'Row-major. Without dtype it has the dtype of its problem.' })

const tensors = z.record(text, tensor)

const problem = z
  .object({
    batch: number,
    inputChannels: number,
    outputChannels: number,
    groups: number,
    inputSize: numbers,
    filterSize: numbers,
    strides: numbers,
    dilations: numbers,
    padding: z.union([text, z.array(z.union([number, numbers]))]),
    paddingMode: text,
    orientation: text,
    dtype: text,
    layout: text,
    filterLayout: text,
  })
  .meta({ id: 'Problem', description: 'One convolution. Where the law is about refusals it may break a constraint.' })

const call = z
  .object({ operation: z.enum(operations), problem, operands: tensors, result: tensor.exactOptional() })
  .meta({ id: 'Call' })

const counterexample = z
  .object({
    descriptor: text,
    problem,
    operands: tensors,
    calls: z.array(call),
    terms: z.object({ lhs: text, rhs: text }).exactOptional(),
    program: z.array(text).exactOptional(),
    lhs: tensor.exactOptional(),
    rhs: tensor.exactOptional(),
    allowed: tensor.exactOptional(),
    message: text,
    seed: z.int(),
    path: text,
    shrinks: count,
    onProblem: text.exactOptional(),
    needsEarlierCalls: z.boolean().exactOptional(),
  })
  .meta({ id: 'Counterexample', description: 'A case on which a law fails, shrunk as far as it would go.' })

const rowCounts = z.object(
  Object.fromEntries(verdicts.map((verdict) => [verdict, count])) as Record<Verdict, typeof count>,
)

const request = z
  .object({
    adapter: text.exactOptional(),
    laws: z.array(text).exactOptional(),
    families: z.array(z.enum(families)).exactOptional(),
    operations: z.array(z.enum(operations)).exactOptional(),
    domains: z.array(z.enum(domains)).exactOptional(),
    rank: count.exactOptional(),
    problem: text.exactOptional(),
    path: text.exactOptional(),
    runs: count.exactOptional(),
    caseTimeout: duration.exactOptional(),
    expect: z.union([text, z.literal(false)]).exactOptional(),
  })
  .meta({ id: 'Request', description: 'What was asked of the run beyond its defaults.' })

/** The schema of one row of a report in JSON. */
export const rowSchema: z.ZodType<RowJson> = z
  .object({
    id: text,
    family: z.enum(families),
    operation: z.enum(operations),
    domain: z.enum(domains),
    verdict: z.enum(verdicts),
    runs: count,
    durationMs: duration,
    worstRatio: number.nullable(),
    effectiveBits: number.exactOptional(),
    reason: text.exactOptional(),
    counterexample: counterexample.exactOptional(),
    cause: z.array(text).exactOptional(),
    diagnosis: z.array(z.object({ fault: text, agreed: count, of: count })).exactOptional(),
  })
  .meta({ id: 'Row', description: 'What a run found for one law, one operation and one domain.' })

/** The schema of a report in JSON: validation, and the source of report.schema.json. */
export const reportSchema: z.ZodType<ReportJson> = z.object({
  schemaVersion: z.literal(1),
  suite: z.object({ version: text, fastCheck: text }),
  contract: z.literal(1),
  implementation: z.object({
    name: text,
    version: text,
    homepage: text.exactOptional(),
    capabilities: capabilitiesSchema,
    options: z.record(text, text),
  }),
  environment: z.object({ runtime: text, platform: text, cpu: text, features: z.array(text) }),
  startedAt: z.iso.datetime(),
  durationMs: duration,
  profile: z.enum(['quick', 'standard', 'soak']),
  seed: z.int(),
  shard: z.object({ index: z.int().positive(), count: z.int().positive() }).nullable(),
  request: request.exactOptional(),
  verdict: z.enum(['conformant', 'nonconformant', 'inconclusive']),
  summary: z.object({
    laws: z.object({ passed: count, applicable: count, total: count }),
    rows: rowCounts,
  }),
  coverage: z.object({ claimed: share, repaired: share, pairs: covered, triples: covered }),
  laws: z.array(rowSchema),
})
