import { oneLine, percentage, type Report } from '@convlaws/report'
import { claimsText } from './claims-text.ts'
import type { Messages } from './messages/messages.ts'

/** What is known of a run before its first row. */
export type RunHead = Pick<Report, 'suite' | 'contract' | 'implementation' | 'profile' | 'seed' | 'shard' | 'coverage'>

/** A name and a version, as one word or two. */
export function subjectName({ implementation: { name, version } }: Pick<Report, 'implementation'>): string {
  return oneLine(`${name} ${version}`)
}

const shareText = (share: number) => `${percentage(share, 1)} %`
const coveredText = ({ covered, total }: Report['coverage']['pairs']) =>
  `${percentage(covered, total)} % (${covered} / ${total})`

/** What a run is of, as labels and values: suite and contract, subject, claims, profile, seed, share of the space. */
export function headFacts(run: RunHead, messages: Messages): readonly (readonly [label: string, value: string])[] {
  const options = Object.entries(run.implementation.options).map(([name, value]) => oneLine(`${name}=${value}`))
  return [
    [
      messages.suite,
      `convlaws ${oneLine(run.suite.version)}, fast-check ${oneLine(run.suite.fastCheck)}, ${messages.contract} ${run.contract}`,
    ],
    [messages.subject, subjectName(run)],
    [messages.claims, claimsText(run.implementation.capabilities)],
    [messages.claimed, shareText(run.coverage.claimed)],
    ...(options.length > 0 ? [[messages.options, options.join(', ')] as const] : []),
    [messages.profile, run.profile],
    [messages.seed, String(run.seed)],
    ...(run.shard ? [[messages.shard, `${run.shard.index} / ${run.shard.count}`] as const] : []),
  ]
}

/** What is known of a run when it is over: environment, time, and what was tried together. */
export function runFacts(
  { environment, startedAt, durationMs, coverage }: Report,
  messages: Messages,
): readonly (readonly [label: string, value: string])[] {
  const { runtime, platform, cpu, features } = environment
  return [
    [messages.environment, oneLine([runtime, platform, cpu].filter(Boolean).join(', '))],
    ...(features.length > 0 ? [[messages.features, oneLine(features.join(', '))] as const] : []),
    [messages.started, startedAt],
    [messages.duration, `${(durationMs / 1000).toFixed(1)} s`],
    [messages.pairs, coveredText(coverage.pairs)],
    [messages.triples, coveredText(coverage.triples)],
    [messages.repaired, shareText(coverage.repaired)],
  ]
}
