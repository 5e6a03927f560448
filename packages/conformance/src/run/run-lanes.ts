import type { LaneResult, RowResult } from '@convlaws/laws'
import {
  type LaneRequest,
  type LaneRun,
  type LaneWatch,
  laneResult,
  runLaneApart,
} from '../isolation/run-lane-apart.ts'
import { type FailFast, firstNewFailure, type RowPlace } from './new-failures.ts'
import type { PlannedRow } from './planned-row.ts'

/** Rows of a plan, one list for each family, in order. */
export function lanesOf(rows: readonly PlannedRow[]): readonly (readonly PlannedRow[])[] {
  const families = [...new Set(rows.map(({ family }) => family))]
  return families.map((family) => rows.filter((row) => row.family === family))
}

/** Results of lanes, in the order of the lanes. An interrupted lane has the rows that it had finished. */
export interface LanesRun {
  readonly lanes: readonly LaneResult[]
  /** Whether every planned row was tried. */
  readonly complete: boolean
  /** Whether a new failure ended the run. */
  readonly stopped: boolean
}

const nothing: LaneRun = { rows: [], drawn: [] }

/** Lanes up to a row, in the order of the plan, whichever lane was faster: a process may have gone on until it was ended. */
export const lanesUpTo = ({ lane, row }: RowPlace, lanes: readonly LaneRun[]): readonly LaneRun[] => [
  ...lanes.slice(0, lane),
  { rows: lanes[lane]!.rows.slice(0, row + 1), drawn: lanes[lane]!.drawn.slice(0, row + 1) },
]

/**
 * Runs lanes, at most `workers` at once, the longest first. With `failFast` the first new failure, in the order of the
 * plan, is the last row, and lanes behind it are given up, so that what is reported does not depend on how many run at
 * once.
 * @throws LoadError where the adapter cannot be used
 */
export async function runLanes(
  lanes: readonly (readonly PlannedRow[])[],
  request: Omit<LaneRequest, 'rows'>,
  watch: LaneWatch,
  workers: number,
  failFast?: FailFast,
): Promise<LanesRun> {
  const runs: LaneRun[] = lanes.map(() => nothing)
  const heard: RowResult[][] = lanes.map(() => [])
  const stops = lanes.map(() => new AbortController())
  const queue = lanes.map((_, place) => place).sort((a, b) => lanes[b]!.length - lanes[a]!.length || a - b)
  const stopFrom = (place: number) => {
    for (const stop of stops.slice(place)) stop.abort()
  }
  const stopAll = () => stopFrom(0)
  const lastRow = () => failFast && firstNewFailure(lanes, heard, failFast)
  watch.signal?.addEventListener('abort', stopAll)
  if (watch.signal?.aborted) stopAll()
  const work = async () => {
    for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
      const lane = place
      const { signal } = stops[lane]!
      if (signal.aborted) continue
      const onRow = (row: RowResult) => {
        // What a process had said before it was ended must not decide which failure was the first.
        if (signal.aborted) return
        heard[lane]!.push(row)
        watch.onRow?.(row)
        const last = lastRow()
        if (last) stopFrom(last.lane)
      }
      runs[lane] = await runLaneApart({ ...request, rows: lanes[lane]! }, { ...watch, onRow, signal })
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, lanes.length)) }, work))
  } catch (error) {
    stopAll()
    throw error
  } finally {
    watch.signal?.removeEventListener('abort', stopAll)
  }
  const last = lastRow()
  const kept = last ? lanesUpTo(last, runs) : runs
  return {
    lanes: kept.map(laneResult),
    complete: lanes.every((planned, lane) => kept[lane]?.rows.length === planned.length),
    stopped: last !== undefined,
  }
}
