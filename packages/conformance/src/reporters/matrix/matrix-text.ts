import { cellStates } from '@convlaws/widgets'
import { finalSentence } from '../final-sentence.ts'
import { subjectName } from '../heading.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { oneLine } from '../one-line.ts'
import type { MatrixReporter } from '../reporter.ts'
import { padTo, wrap } from '../text/measure.ts'
import { paintFor, paintState } from '../text/paint.ts'
import { matrixOf } from './matrix.ts'

/**
 * The table for a terminal: laws down, implementations across by number, since their names would not fit; glyphs in the
 * cells with the number of rows that did not pass; a legend; one sentence for each implementation.
 */
export const matrixText: MatrixReporter = (subjects, context) => {
  const paint = paintFor(context)
  const messages = messagesIn(context.lang)
  const laws = matrixOf(subjects)
  const first = Math.max(24, ...laws.map(({ id }) => oneLine(id).length)) + 2
  const column = 6
  const used = [...new Set(laws.flatMap(({ cells }) => cells.map(({ state }) => state)))]
  const families = [...new Set(laws.map(({ family }) => family))]
  const lines = families.flatMap((family) => [
    paint.bold(messages.families[family]),
    ...laws
      .filter((law) => law.family === family)
      .map(({ id, cells }) => {
        const drawn = cells.map(({ state, bad }) =>
          paintState(state, padTo(`${cellStates[state].glyph}${bad > 0 ? bad : ''}`, column), paint),
        )
        return `${padTo(oneLine(id), first)}${drawn.join('')}`.trimEnd()
      }),
  ])
  return [
    ...subjects.map(({ report }, place) => `${padTo(`${place + 1}`, 4)}${paint.bold(subjectName(report))}`),
    '',
    `${padTo(messages.law, first)}${subjects.map((_, place) => padTo(String(place + 1), column)).join('')}`.trimEnd(),
    ...lines,
    '',
    ...wrap(
      `${messages.legend}: ${used.map((state) => `${cellStates[state].glyph} ${cellStates[state].word[context.lang]}`).join(', ')}`,
      context.width,
    ),
    '',
    ...subjects.flatMap(({ report }) => wrap(finalSentence(report, context.lang), context.width)),
    ...subjects.flatMap(({ report, expectationProblems }) =>
      expectationProblems.map((problem) => paint.red(`! ${subjectName(report)}: ${oneLine(problem)}`)),
    ),
    '',
  ].join('\n')
}
