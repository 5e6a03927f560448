import { threeDigits } from './number-text.ts'
import type { ProcessReport, Report } from './report-schema.ts'
import { table } from './table.ts'

/** Speeds at the beginning, with everyone loaded, and at the end, as far as they were measured. */
function stagesText(before: number, loaded: number | undefined, after: number | undefined): string {
  const stages = [
    ['before', before],
    ['with every library loaded and idle', loaded],
    ['after', after],
  ] as const
  return stages.flatMap(([stage, speed]) => (speed === undefined ? [] : [`${stage} ${threeDigits(speed)}`])).join(', ')
}

function ceilingText({ threads, ceiling, seconds, attempt = 1 }: ProcessReport): string {
  const on = threads === 1 ? 'One thread' : `${threads} threads`
  const again = attempt > 1 ? `, attempt ${attempt}, as those before were noisy` : ''
  const took = `${on}: ${Math.round(seconds)} s${again}.`
  if (!ceiling) return took
  const { kernel, before, loaded, after, copies, copiesLoaded, copiesAfter, noisy } = ceiling
  const copiesText =
    copies === undefined
      ? ''
      : ` ${threads} independent copies together: ${stagesText(copies, copiesLoaded, copiesAfter)}.`
  const noise = noisy
    ? ' **Noisy: speeds of one kind are more than 10 % apart, or did not settle, so the figures below are not to be trusted.**'
    : ''
  return `${took} Micro-kernel ${kernel} in the first-level cache, GFLOP/s on one thread: ${stagesText(before, loaded, after)}.${copiesText}${noise}`
}

/** Where and how a report was made: machine, versions, ceilings, protocol. */
export function environmentText(report: Report): string {
  const { environment: where, settings, contestants, processes, measurements, set, complete, started } = report
  const timed = measurements.flatMap(({ entries }) => entries.filter(({ status }) => status === 'timed'))
  const unsettled = timed.filter(({ settled }) => settled === false).length
  const variables = Object.entries(where.variables).map(([name, value]) => `${name}=${value}`)
  const facts = [
    `${started.slice(0, 10)}, commit ${where.commit}${where.changed ? ' with changes' : ''}, ${set} set, ${Math.round(report.seconds)} s`,
    `Node ${where.node}, V8 ${where.v8}, ${where.platform}, ${where.cpu}, ${where.cores} cores, ${where.memoryGiB} GiB`,
    `Started with ${[...where.flags, ...variables].map((text) => `\`${text}\``).join(', ')}`,
  ]
  const absent = processes.flatMap((one) => one.absent.map(({ id, reason }) => `- not loaded: ${id}: ${reason}`))
  return `## The run

${complete ? '' : '**Interrupted: only a part was measured.**\n\n'}${facts.map((fact) => `- ${fact}`).join('\n')}
${[...processes.map((one) => `- ${ceilingText(one)}`), ...absent].join('\n')}

${table(
  ['contestant', 'what it is', 'version'],
  contestants.map(({ id, title, version }) => [id, title, version]),
)}

Everyone gets the same tensors, in the layout it is made for (TensorFlow.js channels last, the others channels first), and
has its filter prepared; transposing between layouts is not timed. A call copies the input in from a JavaScript array,
computes, and copies the output out to a fresh array; only im2col-resident leaves out both copies. The answer of each is compared with the definition in float64 before
it is timed, and once more afterwards where a call takes less than ${settings.slowMs! / 1000} s. It is called until three blocks agree
within 3 %, or for ${(settings.warmLimitMs ?? 2000) / 1000} s: ${unsettled} of ${timed.length} did not settle. Then come ${settings.rounds} rounds, in each a block of at
least ${settings.blockMs} ms for everyone, in an order of its own, and ratios are taken within a round; ${settings.slowRounds} rounds where a call takes over ${settings.slowMs! / 1000} s, ${settings.lateRounds} where it takes over
${settings.lateMs! / 1000} s and ${settings.lateFactor} times as long as the fastest. TensorFlow.js has no threads in Node.`
}
