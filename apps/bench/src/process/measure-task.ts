import { baseline, catalogue } from '../contestants/catalogue.ts'
import type { Contestant } from '../contestants/contestant.ts'
import { loadContestants } from '../contestants/load-contestants.ts'
import type { Case } from '../layers/layer.ts'
import { layerLine } from '../layers/layer-line.ts'
import { createCeilingMeter } from '../measure/ceiling-meter.ts'
import { type Arena, measureCase } from '../measure/measure-case.ts'
import { createSpeedHistory } from '../measure/speed-history.ts'
import type { Measurement } from '../report/report-schema.ts'
import { engineFacts } from './engine-facts.ts'
import type { Message, Task } from './messages.ts'

/** Whether a contestant is measured for the operation of a case; one from a module is measured for all. */
function takesPart({ id }: Contestant, { operation }: Case): boolean {
  return catalogue.find((entry) => entry.id === id)?.operations.includes(operation) ?? true
}

/** What our engine says of a case, where it took part. */
async function withFacts(measurement: Measurement, subject: Case, threads: number): Promise<Measurement> {
  const took = measurement.entries.some(({ id, status }) => id === baseline && status === 'timed')
  return took ? { ...measurement, ...(await engineFacts(subject, measurement.entries, threads)) } : measurement
}

/**
 * Measures all cases of a task in this process. The ceiling is measured before anyone is loaded, with everyone loaded, and
 * at the end.
 */
export async function measureTask(task: Task, send: (message: Message) => Promise<void>): Promise<void> {
  const { threads, cases, settings } = task
  const meter = await createCeilingMeter(task.contestants.includes(baseline), threads)
  await meter.measure('before')
  const { contestants, absent } = await loadContestants(task.contestants, threads)
  const infos = contestants.map(({ id, title, kind, version }) => ({ id, title, kind, version }))
  await send({ kind: 'loaded', contestants: infos, absent })
  const arena: Omit<Arena, 'contestants' | 'tell'> = {
    ceiling: meter.ceiling,
    baseline,
    settings,
    history: createSpeedHistory(),
  }
  const measureCeiling = async (stage: 'loaded' | 'after') => {
    await meter.measure(stage)
    if (meter.report) await send({ kind: 'ceiling', ceiling: meter.report })
  }
  for (const [index, subject] of cases.entries()) {
    const line = layerLine(subject)
    const tell = (what: string) =>
      void send({ kind: 'doing', what: `${line.split(' ').slice(0, 2).join(' ')}, ${what}` })
    const here = contestants.filter((contestant) => takesPart(contestant, subject))
    const measurement = await measureCase(subject, { ...arena, contestants: here, tell })
    await send({ kind: 'measured', measurement: await withFacts({ ...measurement, threads }, subject, threads) })
    // Idle pools exist only after everyone has computed something.
    if (index === 0) await measureCeiling('loaded')
  }
  await measureCeiling('after')
  for (const contestant of contestants) {
    try {
      await contestant.dispose()
    } catch (error) {
      process.stderr.write(`${contestant.id}: disposal failed: ${(error as Error).message}\n`)
    }
  }
}
