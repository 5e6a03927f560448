import { cellStates } from '@convlaws/widgets/drawing'
import { finalSentence } from '../final-sentence.ts'
import { subjectName } from '../heading.ts'
import { markdownTable, markdownText } from '../markdown-text.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { MatrixReporter } from '../reporter.ts'
import { matrixOf } from './matrix.ts'
import { matrixSentence } from './matrix-sentence.ts'

/** The table for Markdown: a sentence for each implementation, then laws × implementations with glyph, word and counts. */
export const matrixMarkdown: MatrixReporter = (subjects, { lang }) => {
  const messages = messagesIn(lang)
  const laws = matrixOf(subjects)
  const cell = ({ state, bad, applicable }: (typeof laws)[number]['cells'][number]) =>
    `${cellStates[state].glyph} ${cellStates[state].word[lang]}${bad > 0 ? ` (${bad}/${applicable})` : ''}`
  return [
    `# ${messages.matrixTitle}`,
    '',
    matrixSentence(subjects, lang),
    '',
    ...subjects.map(({ report }) => `- ${markdownText(finalSentence(report, lang))}`),
    '',
    ...markdownTable(
      [messages.law, ...subjects.map(({ report }) => markdownText(subjectName(report)))],
      laws.map(({ id, cells }) => [markdownText(id), ...cells.map(cell)]),
    ),
    '',
    ...subjects.flatMap(({ report, expectationProblems }) =>
      expectationProblems.map((problem) => `- ${markdownText(`${subjectName(report)}: ${problem}`)}`),
    ),
  ]
    .join('\n')
    .concat('\n')
}
