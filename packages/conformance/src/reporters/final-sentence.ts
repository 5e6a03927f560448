import { type Verdict, verdicts } from '@convlaws/laws'
import { percentage, type Report } from '@convlaws/report'
import { cellStates, type Locale } from '@convlaws/widgets/drawing'
import { subjectName } from './heading.ts'
import { messagesIn } from './messages/messages-in.ts'

/** Rows of these verdicts are not counted in the sentence: nothing is to be said of them there. */
const unsaid: readonly Verdict[] = ['passed', 'skipped']

/** One sentence that says what a run found. */
export function finalSentence(report: Report, lang: Locale): string {
  const { laws, rows } = report.summary
  return messagesIn(lang).sentence({
    subject: subjectName(report),
    conformance: report.verdict,
    passed: laws.passed,
    applicable: laws.applicable,
    percentage: percentage(laws.passed, laws.applicable),
    skipped: laws.total - laws.applicable,
    rows: verdicts
      .filter((verdict) => !unsaid.includes(verdict) && rows[verdict] > 0)
      .map((verdict) => [cellStates[verdict].word[lang], rows[verdict]] as const),
  })
}
