import { failures, type LaneResult, type RowResult } from '@convlaws/laws'
import { type LaneRequest, runLaneApart } from '../isolation/run-lane-apart.ts'
import type { Watch } from '../isolation/watch-job.ts'
import type { PlannedRow } from './planned-row.ts'

/** Rows of a plan, one list for each family, in order. */
export function lanesOf(rows: readonly PlannedRow[]): readonly (readonly PlannedRow[])[] {
  const families = [...new Set(rows.map(({ family }) => family))]
  return families.map((family) => rows.filter((row) => row.family === family))
}

/** Results of lanes, in the order of the lanes. An interrupted lane has the rows that it had finished. */
export interface LanesRun {
  readonly lanes: readonly LaneResult[]
  /** Whether every planned row was tried, or the run was to stop at the first failure. */
  readonly complete: boolean
}

const nothing: LaneResult = { rows: [], levels: [], cases: 0, repaired: 0 }
const fails = ({ verdict }: RowResult) => failures.includes(verdict)

/** Rows up to the first that fails, in the order of the plan, whichever lane was faster. */
function upToFirstFailure(lanes: readonly LaneResult[]): readonly LaneResult[] {
  const first = lanes.findIndex(({ rows }) => rows.some(fails))
  if (first < 0) return lanes
  return lanes.slice(0, first + 1).map((lane, place) => {
    return place < first ? lane : { ...lane, rows: lane.rows.slice(0, lane.rows.findIndex(fails) + 1) }
  })
}

/**
 * Runs lanes, at most `workers` at once, the longest first. With `failFast` lanes behind the first failing one, in the
 * order of the plan, are given up, so that what is reported does not depend on how many run at once.
 * @throws LoadError where the adapter cannot be used
 */
export async function runLanes(
  lanes: readonly (readonly PlannedRow[])[],
  request: Omit<LaneRequest, 'rows'>,
  watch: Watch,
  workers: number,
): Promise<LanesRun> {
  const results: LaneResult[] = lanes.map(() => nothing)
  const stops = lanes.map(() => new AbortController())
  const queue = lanes.map((_, place) => place).sort((a, b) => lanes[b]!.length - lanes[a]!.length || a - b)
  const stopBehind = (place: number) => {
    for (const stop of stops.slice(place + 1)) stop.abort()
  }
  const stopAll = () => stopBehind(-1)
  watch.signal?.addEventListener('abort', stopAll)
  if (watch.signal?.aborted) stopAll()
  const work = async () => {
    for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
      const lane = place
      if (stops[lane]!.signal.aborted) continue
      const onRow = (row: RowResult) => {
        if (request.failFast && fails(row)) stopBehind(lane)
        watch.onRow?.(row)
      }
      const own = { ...watch, onRow, signal: stops[lane]!.signal }
      results[lane] = await runLaneApart({ ...request, rows: lanes[lane]! }, own)
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
  const complete = results.every(({ rows }, lane) => rows.length === lanes[lane]!.length)
  return { lanes: request.failFast ? upToFirstFailure(results) : results, complete: complete || request.failFast }
}
