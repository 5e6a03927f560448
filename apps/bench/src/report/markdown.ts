import { baseline } from '../contestants/catalogue.ts'
import { portablePeers, ratioTo, timedEntry } from '../goals/lookup.ts'
import { besides } from './besides.ts'
import { environmentText } from './environment-text.ts'
import { layerLabel, layerTitle } from './layer-label.ts'
import { leftOut } from './left-out.ts'
import { threadsText, threeDigits } from './number-text.ts'
import type { Drawing } from './plots.ts'
import type { Entry, Figure, Goal, Measurement, Report } from './report-schema.ts'
import { table } from './table.ts'

const ratioText = ({ median, q1, q3 }: Figure['value']) =>
  `${threeDigits(median)} (${threeDigits(q1)}–${threeDigits(q3)})`

/** The worst figure: the one that is least of its target. */
function worst(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted((a, b) => a.value.median / a.target - b.value.median / b.target)[0]
}

/** Figures of a goal that ask for the same, together. */
function goalFigures(goal: Goal): string {
  const kinds = Map.groupBy(
    goal.figures,
    ({ what, threads, target }) => `${what}, ${threadsText(threads)}, at least ${target}`,
  )
  return [...kinds]
    .map(([what, figures]) => {
      const met = figures.filter(({ verdict }) => verdict === 'met').length
      const least = worst(figures)!
      const of = figures.length > 1 ? `${met} of ${figures.length}, least ` : ''
      const where = least.line === undefined ? '' : ` on ${layerTitle(least.line)}`
      return `${what}: ${of}${ratioText(least.value)}${figures.length > 1 ? where : ''}`
    })
    .join('<br>')
}

function goalsSection({ goals }: Report): string {
  const rows = goals.map((goal) => [
    String(goal.id),
    `${goal.title}. Scope: ${goal.scope}.`,
    `**${goal.verdict}**${goal.reason ? ` (${goal.reason})` : ''}`,
    goalFigures(goal),
  ])
  return `## Goals

A figure is the median over rounds of the ratio within a round, with its quartiles. A goal is undecided where quartiles
lie on both sides of what it asks, or where something was not measured.

${table(['', 'goal', 'verdict', 'figures'], rows)}`
}

/** Where a portable library is faster than ours, worst first. */
function losses({ measurements }: Report): string {
  const compared = measurements.flatMap((measurement) =>
    portablePeers.flatMap((id) => {
      const ratio = ratioTo(measurement, id)
      return ratio ? [{ measurement, id, ratio }] : []
    }),
  )
  const lost = compared.filter(({ ratio }) => ratio.median < 1)
  if (compared.length === 0) return 'This run compared ours with none of them.'
  if (lost.length === 0) return `Nowhere in this run: none was faster in any of ${compared.length} comparisons.`
  return table(
    ['layer', 'operation', 'threads', 'faster is', 'our speed over theirs'],
    lost
      .toSorted((a, b) => a.ratio.median - b.ratio.median)
      .map(({ measurement: { line, operation, threads }, id, ratio }) => [
        layerTitle(line),
        operation,
        String(threads),
        id,
        ratioText(ratio),
      ]),
  )
}

/** Where our answer was wrong, refused or failed. */
function ownFaults({ measurements }: Report): string {
  const faults = measurements.flatMap(({ line, entries }) =>
    entries
      .filter(({ id, status }) => id.startsWith(baseline) && (status === 'wrong' || status === 'failed'))
      .map(({ id, status, reason }) => `- ${id}: ${status} on \`${line}\`: ${reason}`),
  )
  return faults.length === 0 ? '' : `\n\nOur own answers that are wrong or failed:\n\n${faults.join('\n')}`
}

function cell(entry: Entry | undefined): string {
  if (!entry) return ''
  if (entry.status !== 'timed') return entry.status
  const ratio = entry.id === baseline || !entry.ratio ? '' : ` (${threeDigits(entry.ratio.median)}×)`
  return `${threeDigits(entry.gflops!)}${ratio}`
}

/** One row a layer: our time and share of the ceiling, then the speed of everyone. */
function speedTable(measurements: readonly Measurement[], threads: number): string {
  const ids = [...new Set(measurements.flatMap(({ entries }) => entries.map(({ id }) => id)))]
  const rows = measurements.map((measurement) => {
    const ours = timedEntry(measurement, baseline)
    return [
      layerLabel(measurement.line),
      threeDigits(measurement.gflop),
      ours ? threeDigits(ours.ms.p50) : '',
      ours?.ofCeiling ? `${Math.round(100 * ours.ofCeiling.median)} %` : '',
      ...ids.map((id) => cell(measurement.entries.find((entry) => entry.id === id))),
    ]
  })
  const share = threads === 1 ? 'of ceiling' : "of one thread's ceiling"
  return table(['layer', 'GFLOP', 'ours, ms', share, ...ids], rows)
}

const operationTitles = {
  forward: 'forward and transposed',
  transposed: 'forward and transposed',
  inputGradient: 'gradient of the input',
  filterGradient: 'gradient of the filter',
} as const

function netSection(report: Report, net: string, drawings: readonly Drawing[]): string {
  const here = report.measurements.filter((measurement) => measurement.net === net)
  const parts = Map.groupBy(here, ({ threads, operation }) => `${operationTitles[operation]}, ${threadsText(threads)}`)
  const drawing = drawings.find((one) => one.net === net)
  return [
    `### ${net}`,
    ...(drawing ? [`![${drawing.alt}](${drawing.file})`] : []),
    ...[...parts].map(
      ([title, measurements]) =>
        `${title[0]!.toUpperCase()}${title.slice(1)}:\n\n${speedTable(measurements, measurements[0]!.threads)}`,
    ),
  ].join('\n\n')
}

/** The page that shows a report. It is made from the report alone. */
export function markdown(report: Report, drawings: readonly Drawing[]): string {
  const nets = [...new Set(report.measurements.map(({ net }) => net))]
  return `${[
    '# Speed\n\nWritten by `npx -y pnpm@12 bench`; [results.json](results.json) has every number. Do not edit.',
    environmentText(report),
    goalsSection(report),
    `## Where we lose\n\nLibraries that run in every JavaScript engine and are faster than ours:\n\n${losses(report)}${ownFaults(report)}`,
    `## Layers

GFLOP/s, direct operations over the median time of a call, copies in and out included; in parentheses how many times faster
ours is, the median of the ratio within a round. Bars have a logarithmic scale; onnxruntime-node is native and does not run
in browsers.`,
    ...nets.map((net) => netSection(report, net, drawings)),
    besides(report),
    leftOut(report),
  ]
    .filter((section) => section !== '')
    .join('\n\n')}\n`
}
