import { threeDigits } from './number-text.ts'
import type { Results } from './results.ts'
import type { texts } from './texts.ts'

/** What is known of a run of the bench, as labels and values. */
export function runFacts(
  { environment, processes, settings, started }: Results,
  { facts, changed, noisy, ceiling: ceilingText, rounds }: (typeof texts)['en'],
): readonly (readonly [label: string, value: string])[] {
  const ceilings = processes.flatMap(({ threads, ceiling }) => {
    const speed = threads === 1 ? ceiling?.before : ceiling?.copies
    if (!ceiling || speed === undefined) return []
    const kernel = ceiling.noisy ? `${ceiling.kernel}, ${noisy}` : ceiling.kernel
    return [ceilingText(threads, `${threeDigits(speed)} GFLOP/s`, kernel)]
  })
  return [
    [facts.cpu, environment.cpu],
    [facts.cores, String(environment.cores)],
    [facts.runtime, `node ${environment.node}, V8 ${environment.v8}`],
    [facts.platform, environment.platform],
    ...(environment.flags.length > 0 ? [[facts.flags, environment.flags.join(' ')] as const] : []),
    [facts.threads, processes.map(({ threads }) => threads).join(', ')],
    ...(ceilings.length > 0 ? [[facts.ceiling, ceilings.join('; ')] as const] : []),
    [facts.timing, rounds(settings)],
    [facts.date, started.slice(0, 10)],
    [facts.commit, environment.changed ? `${environment.commit} (${changed})` : environment.commit],
  ]
}
