import type { CeilingReport } from '../report/report-schema.ts'
import { type Ceiling, ceilingSpeed, type SettledSpeed } from './ceiling.ts'
import { copiesSpeed } from './copies-speed.ts'

/** When the ceiling is measured: before anyone is loaded, with everyone loaded and idle, and at the end. */
type Stage = 'before' | 'loaded' | 'after'

/** Measures the ceiling of our micro-kernel at some points of a run. */
export interface CeilingMeter {
  readonly ceiling: Ceiling | undefined
  measure(stage: Stage): Promise<void>
  /** Undefined where our engine does not take part, or has no SIMD here. */
  readonly report: CeilingReport | undefined
}

/** Speeds further apart than this mark a run as noisy. */
export const noisyFrom = 1.1

/** Whether any two speeds are more than 10 % apart. */
export function areNoisy(speeds: readonly number[]): boolean {
  return Math.max(...speeds) > Math.min(...speeds) * noisyFrom
}

/** What measures a ceiling, and independent copies of it on so many threads. */
export interface Gauges {
  readonly ceiling: (ceiling: Ceiling) => Promise<SettledSpeed>
  readonly copies: (threads: number) => Promise<SettledSpeed>
}

/** A meter that measures nothing unless our engine takes part. With two threads or more it also measures independent copies. */
export async function createCeilingMeter(
  wanted: boolean,
  threads: number,
  gauges: Gauges = { ceiling: ceilingSpeed, copies: copiesSpeed },
): Promise<CeilingMeter> {
  const ceiling = wanted ? (await import('@convlaws/im2col/ceiling')).createCeiling() : undefined
  const speeds = new Map<Stage, number>()
  const copies = new Map<Stage, number>()
  let settled = true
  const keep = (speeds: Map<Stage, number>, stage: Stage, measured: SettledSpeed) => {
    speeds.set(stage, measured.speed)
    settled &&= measured.settled
  }
  return {
    ceiling,
    async measure(stage) {
      if (!ceiling) return
      if (threads > 1) keep(copies, stage, await gauges.copies(threads))
      keep(speeds, stage, await gauges.ceiling(ceiling))
    },
    get report() {
      const [before, loaded] = [speeds.get('before'), speeds.get('loaded')]
      if (!ceiling || before === undefined || loaded === undefined) return undefined
      const optional = {
        after: speeds.get('after'),
        copies: copies.get('before'),
        copiesLoaded: copies.get('loaded'),
        copiesAfter: copies.get('after'),
      }
      return {
        kernel: ceiling.kernel,
        before,
        loaded,
        noisy: !settled || [speeds, copies].some((each) => areNoisy([...each.values()])),
        ...Object.fromEntries(Object.entries(optional).filter(([, speed]) => speed !== undefined)),
      }
    },
  }
}
