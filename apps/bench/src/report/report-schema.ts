import * as z from 'zod'

/** The version of the report's schema; it grows when a reader of older reports would misread a new one. */
export const reportVersion = 1 as const

const quartilesSchema = z.strictObject({ q1: z.number(), median: z.number(), q3: z.number() })

const checkSchema = z.strictObject({
  right: z.boolean(),
  elements: z.int().describe('elements of the result that were compared with the definition in float64'),
  exact: z.int().describe('how many of them had to be exact'),
  worst: z.number().describe('largest error in units of 2⁻²⁴·Σ|a·b|'),
  why: z.string().exactOptional(),
})

const entrySchema = z.strictObject({
  id: z.string(),
  threads: z.int(),
  status: z.enum(['timed', 'wrong', 'unsupported', 'skipped', 'failed']),
  reason: z.string().exactOptional().describe('why it was not timed'),
  check: checkSchema.exactOptional(),
  ms: z.strictObject({ p10: z.number(), p50: z.number(), p90: z.number() }).exactOptional(),
  rounds: z.int().exactOptional(),
  calls: z.int().exactOptional(),
  settled: z.boolean().exactOptional().describe('whether three blocks of the warm-up agreed'),
  gflops: z.number().exactOptional().describe('direct operations over the median time'),
  ratio: quartilesSchema
    .exactOptional()
    .describe('per round, its time over the time of im2col: above 1, im2col is faster'),
  ofCeiling: quartilesSchema
    .exactOptional()
    .describe('per round, its speed over that of the micro-kernel in the same round'),
  prepareMs: z.number().exactOptional(),
  firstMs: z.number().exactOptional().describe('the first call after preparing'),
  unpreparedMs: z.number().exactOptional().describe('median of calls with a filter that was not prepared'),
})

const measurementSchema = z.strictObject({
  threads: z.int(),
  net: z.string(),
  line: z.string().describe('the layer, as one line that the command line reads'),
  core: z.boolean().describe('whether goals speak of it'),
  operation: z.enum(['forward', 'transposed', 'inputGradient', 'filterGradient']),
  gflop: z.number(),
  explanation: z.string().exactOptional(),
  scratchBytes: z
    .int()
    .exactOptional()
    .describe('the most scratch of one thread: of the plans of this call, and on one thread of what was used so far'),
  entries: z.array(entrySchema),
})

const ceilingSchema = z.strictObject({
  kernel: z.string(),
  before: z.number().describe('GFLOP/s of the micro-kernel in L1 before the run'),
  loaded: z.number().describe('the same with all contestants loaded and idle'),
  after: z.number().exactOptional(),
  copies: z.number().exactOptional().describe('GFLOP/s of independent copies, one on each thread, together'),
  copiesLoaded: z.number().exactOptional().describe('the same with all contestants loaded and idle'),
  copiesAfter: z.number().exactOptional(),
  noisy: z
    .boolean()
    .describe('whether speeds of the micro-kernel, or of its copies, are more than 10 % apart, or one did not settle'),
})

const processSchema = z.strictObject({
  threads: z.int(),
  attempt: z.int().exactOptional().describe('how often it was measured; all attempts but the last were noisy'),
  seconds: z.number(),
  ceiling: ceilingSchema.exactOptional(),
  absent: z.array(z.strictObject({ id: z.string(), reason: z.string() })).describe('who could not be loaded'),
})

const figureSchema = z.strictObject({
  what: z.string(),
  threads: z.int(),
  value: quartilesSchema,
  target: z.number(),
  verdict: z.enum(['met', 'missed', 'undecided']),
  line: z.string().exactOptional(),
})

const goalSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  scope: z.string(),
  verdict: z.enum(['met', 'missed', 'undecided']),
  reason: z.string().exactOptional(),
  figures: z.array(figureSchema),
})

/** What one run of the bench found, as `results.json` holds it. */
export const reportSchema = z.strictObject({
  schema: z.literal('convlaws-bench'),
  version: z.literal(reportVersion),
  complete: z.boolean().describe('false where the run was interrupted'),
  set: z.enum(['core', 'full', 'selection']),
  started: z.iso.datetime(),
  seconds: z.number(),
  environment: z.strictObject({
    commit: z.string(),
    changed: z.boolean().describe('whether the checkout had changes that were not committed'),
    node: z.string(),
    v8: z.string(),
    platform: z.string(),
    cpu: z.string(),
    cores: z.int(),
    memoryGiB: z.number(),
    flags: z.array(z.string()),
    variables: z.record(z.string(), z.string()),
  }),
  settings: z.record(z.string(), z.number()),
  contestants: z.array(z.strictObject({ id: z.string(), title: z.string(), kind: z.string(), version: z.string() })),
  processes: z.array(processSchema),
  measurements: z.array(measurementSchema),
  goals: z.array(goalSchema),
})

/** One contestant in one measurement. */
export type Entry = z.infer<typeof entrySchema>
/** One layer and operation, with everyone who was measured on it. */
export type Measurement = z.infer<typeof measurementSchema>
/** Speeds of the micro-kernel in one process. */
export type CeilingReport = z.infer<typeof ceilingSchema>
/** One process, which measured on one number of threads. */
export type ProcessReport = z.infer<typeof processSchema>
/** One number that a goal is judged by. */
export type Figure = z.infer<typeof figureSchema>
/** A goal with its verdict. */
export type Goal = z.infer<typeof goalSchema>
/** What one run found. */
export type Report = z.infer<typeof reportSchema>
