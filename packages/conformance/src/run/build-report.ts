import { joinLanes, type LaneResult, type RowResult } from '@convlaws/laws'
import { type Report, summarise } from '@convlaws/report'
import { completeCapabilities } from '@convlaws/spec'
import { __version as fastCheckVersion } from 'fast-check'
import type { SubjectFacts } from '../isolation/messages.ts'
import { version } from '../version.ts'
import type { CheckOptions } from './check-options.ts'
import { environment } from './environment.ts'

/** What is known of a report before its first row. */
export type ReportHead = Omit<Report, 'durationMs' | 'verdict' | 'summary' | 'laws'>

/** The head of a report; with the lanes of a run it says what they covered. */
export function reportHead(
  subject: SubjectFacts,
  { options, profile, seed, shard, request }: Pick<CheckOptions, 'options' | 'profile' | 'seed' | 'shard' | 'request'>,
  startedAt: Date,
  lanes: readonly LaneResult[] = [],
): ReportHead {
  return {
    schemaVersion: 1,
    suite: { version, fastCheck: fastCheckVersion },
    contract: 1,
    implementation: { ...subject, options },
    environment: environment(),
    startedAt: startedAt.toISOString(),
    profile,
    seed,
    shard,
    ...(Object.keys(request).length > 0 && { request }),
    coverage: joinLanes(lanes, completeCapabilities(subject.capabilities)).coverage,
  }
}

/** The report of a run. */
export function buildReport(head: ReportHead, rows: readonly RowResult[], durationMs: number): Report {
  return { ...head, durationMs, ...summarise(rows), laws: rows }
}
