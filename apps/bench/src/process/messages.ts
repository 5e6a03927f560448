import type { ContestantKind } from '../contestants/contestant.ts'
import type { Absent } from '../contestants/load-contestants.ts'
import type { Case } from '../layers/layer.ts'
import type { Settings } from '../measure/settings.ts'
import type { CeilingReport, Measurement } from '../report/report-schema.ts'

/** What a process of one number of threads is told to measure. */
export interface Task {
  readonly threads: number
  /** Contestants by id, or by the path of a module. */
  readonly contestants: readonly string[]
  readonly cases: readonly Case[]
  readonly settings: Settings
}

/** A contestant, as it is shown. */
export interface ContestantInfo {
  readonly id: string
  readonly title: string
  readonly kind: ContestantKind
  readonly version: string
}

/** What a process tells while it measures. */
export type Message =
  | { readonly kind: 'loaded'; readonly contestants: readonly ContestantInfo[]; readonly absent: readonly Absent[] }
  | { readonly kind: 'ceiling'; readonly ceiling: CeilingReport }
  | { readonly kind: 'doing'; readonly what: string }
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }
