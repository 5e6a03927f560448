import { oneLine, percentage } from '@convlaws/report'
import { type CellState, cellStates } from '@convlaws/widgets/drawing'
import stringWidth from 'fast-string-width'
import { subjectName } from '../heading.ts'
import type { Messages } from '../messages/messages.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { MatrixReporter, MatrixSubject, RenderContext } from '../reporter.ts'
import { cutTo, padTo, wrap } from '../text/measure.ts'
import { paintFor, paintState } from '../text/paint.ts'
import { type MatrixCell, type MatrixLaw, matrixOf } from './matrix.ts'

/** States in which nobody has to look at a law. */
const unremarkable: readonly CellState[] = ['passed', 'passed-normwise', 'skipped', 'not-run']
const isRemarkable = ({ cells }: MatrixLaw) => cells.some(({ state }) => !unremarkable.includes(state))

/** Columns that the ids of laws need at least; longer ids are cut where the terminal is narrow. */
const fewestForIds = 24

const cellText = ({ state, bad }: MatrixCell) => `${cellStates[state].glyph}${bad > 0 ? bad : ''}`

/** Number, name, verdict and laws passed of each implementation. */
function subjectLines(subjects: readonly MatrixSubject[], context: RenderContext, messages: Messages): string[] {
  const paint = paintFor(context)
  const names = Math.max(0, ...subjects.map(({ report }) => stringWidth(subjectName(report))))
  const words = Math.max(0, ...subjects.map(({ report }) => stringWidth(messages.conformance[report.verdict])))
  const state = { conformant: 'passed', nonconformant: 'failed', inconclusive: 'vacuous' } as const
  return subjects.map(({ report }, place) => {
    const { laws, rows } = report.summary
    const known = rows.known > 0 ? `, ${cellStates.known.word[context.lang]} ${rows.known}` : ''
    const passed = `${messages.lawsPassed} ${laws.passed}/${laws.applicable} (${percentage(laws.passed, laws.applicable)} %)${known}`
    const verdict = paintState(state[report.verdict], padTo(messages.conformance[report.verdict], words), paint)
    return `${padTo(`${place + 1}`, 4)}${paint.bold(padTo(subjectName(report), names))}  ${verdict}  ${paint.dim(passed)}`
  })
}

/** The laws that somebody breaks, by family; of each family how many nobody breaks. */
function tableLines(laws: readonly MatrixLaw[], context: RenderContext, messages: Messages): readonly string[] {
  const paint = paintFor(context)
  const shown = laws.filter(isRemarkable)
  if (shown.length === 0) return [messages.noneBroken]
  const count = laws[0]!.cells.length
  const widest = Math.max(...shown.flatMap(({ cells }) => cells.map((cell) => stringWidth(cellText(cell)))))
  const column = Math.max(widest, String(count).length) + 2
  const longest = Math.max(fewestForIds, ...shown.map(({ id }) => stringWidth(oneLine(id)))) + 4
  const first = Math.max(fewestForIds + 4, Math.min(longest, context.width - count * column))
  const families = [...new Set(laws.map(({ family }) => family))]
  const numbers = laws[0]!.cells.map((_, place) => padTo(String(place + 1), column)).join('')
  return [
    `${padTo(messages.law, first)}${numbers}`.trimEnd(),
    ...families.flatMap((family) => {
      const own = laws.filter((law) => law.family === family)
      const broken = own.filter(isRemarkable)
      const hold = messages.lawsHold(own.length - broken.length, own.length)
      return [
        `${paint.bold(messages.families[family])}  ${paint.dim(hold)}`,
        ...broken.map(({ id, cells }) => {
          const drawn = cells.map((cell) => paintState(cell.state, padTo(cellText(cell), column), paint))
          return `  ${padTo(cutTo(oneLine(id), first - 4), first - 2)}${drawn.join('')}`.trimEnd()
        }),
      ]
    }),
  ]
}

/**
 * The table for a terminal: implementations by number with what they come to; then the laws that somebody breaks, with
 * the number of rows that did not pass, since all laws would not fit; a legend.
 */
export const matrixText: MatrixReporter = (subjects, context) => {
  const paint = paintFor(context)
  const messages = messagesIn(context.lang)
  const laws = matrixOf(subjects)
  const shown = laws.filter(isRemarkable)
  const used = [...new Set(shown.flatMap(({ cells }) => cells.map(({ state }) => state)))]
  const legend = used.map((state) => `${cellStates[state].glyph} ${cellStates[state].word[context.lang]}`).join(', ')
  const problems = subjects.flatMap(({ report, expectationProblems }) =>
    expectationProblems.map((problem) => paint.red(`! ${subjectName(report)}: ${oneLine(problem)}`)),
  )
  return [
    ...subjectLines(subjects, context, messages),
    '',
    ...tableLines(laws, context, messages),
    '',
    ...(legend ? [...wrap(`${messages.legend}: ${legend}; ${messages.cellCount}`, context.width), ''] : []),
    ...(problems.length > 0 ? [...problems, ''] : []),
  ].join('\n')
}
