/** A median with its quartiles. */
export interface Quartiles {
  readonly q1: number
  readonly median: number
  readonly q3: number
}

/** One contestant on one layer, as the bench writes it. */
export interface Entry {
  readonly id: string
  readonly status: 'timed' | 'wrong' | 'unsupported' | 'skipped' | 'failed'
  readonly reason?: string
  readonly check?: { readonly right: boolean; readonly why?: string }
  readonly ms?: { readonly p10: number; readonly p50: number; readonly p90: number }
  readonly gflops?: number
  /** Its time over the time of im2col in the same round: above 1, im2col is faster. */
  readonly ratio?: Quartiles
}

/** One layer and operation on one number of threads, with everyone who was measured on it. */
export interface Measurement {
  readonly threads: number
  readonly net: string
  /** The layer's name, a colon, the descriptor. */
  readonly line: string
  readonly operation: string
  readonly entries: readonly Entry[]
}

/** What the pages read of `docs/performance/results.json`; `apps/bench` writes it and checks it against its schema. */
export interface Results {
  readonly schema: 'convlaws-bench'
  readonly version: 1
  readonly complete: boolean
  readonly set: string
  readonly started: string
  readonly environment: {
    readonly commit: string
    readonly changed: boolean
    readonly node: string
    readonly v8: string
    readonly platform: string
    readonly cpu: string
    readonly cores: number
    readonly flags: readonly string[]
  }
  /** The bench writes more of them than the page says. */
  readonly settings: {
    readonly rounds: number
    readonly blockMs: number
    /** A call that takes over `slowMs` has `slowRounds` rounds. */
    readonly slowMs: number
    readonly slowRounds: number
    /** One that takes over `lateMs`, and more than `lateFactor` times as long as the fastest, has `lateRounds`. */
    readonly lateMs: number
    readonly lateFactor: number
    readonly lateRounds: number
  }
  readonly contestants: readonly { readonly id: string; readonly title: string; readonly version: string }[]
  readonly processes: readonly {
    readonly threads: number
    /** The micro-kernel alone, in GFLOP/s: `before` on one thread, `copies` on all threads of the process together. */
    readonly ceiling?: {
      readonly kernel: string
      readonly before: number
      readonly copies?: number
      readonly noisy: boolean
    }
  }[]
  readonly measurements: readonly Measurement[]
  readonly goals: readonly {
    readonly id: number
    readonly title: string
    readonly verdict: string
    readonly reason?: string
  }[]
}

/** Refuses results of another schema: the page would misread them. */
export function asResults(json: unknown): Results {
  const { schema, version } = json as { readonly schema?: unknown; readonly version?: unknown }
  if (schema !== 'convlaws-bench' || version !== 1) {
    throw new Error(
      `docs/performance/results.json has schema ${schema} version ${version}; the page reads convlaws-bench 1`,
    )
  }
  return json as Results
}

const files = import.meta.glob('../../../../docs/performance/results.json', { eager: true, import: 'default' })

/** The published run of the bench; undefined while there is none. */
export const results: Results | undefined = Object.values(files).map(asResults)[0]
