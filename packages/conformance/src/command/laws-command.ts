import { families, type Law, laws } from '@convlaws/laws'
import type { Locale } from '@convlaws/widgets/drawing'
import type { Command } from 'commander'
import { messagesIn } from '../reporters/messages/messages-in.ts'
import { wrap } from '../reporters/text/measure.ts'
import { catalogueText, labelled } from './catalogue-text.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { kills } from './kills.ts'
import { langOption } from './lang-option.ts'
import { selectLaws } from './select-laws.ts'
import { complain, readingWidth } from './terminal.ts'

const examples = `
Examples:
  convlaws laws
  convlaws laws stride-is-subsampling
  convlaws laws 'same-*' --lang ko
  convlaws laws --json`

function requirementText({ requires }: Law): string {
  return Object.entries(requires)
    .map(([factor, levels]) => `${factor} ${levels.join(' | ')}`)
    .join('; ')
}

function lawText(law: Law, lang: Locale, width: number): string {
  const { source: sourceLabel, catalogue: labels } = messagesIn(lang)
  const required = requirementText(law)
  const killed = kills[law.id]
  const facts: readonly (readonly [label: string, value: string])[] = [
    [labels.statement, law.statement],
    ...law.source.map(
      ({ title, section, url }) => [sourceLabel, `${title}${section ? `, ${section}` : ''} <${url}>`] as const,
    ),
    [labels.family, law.family],
    [labels.kind, law.kind],
    [labels.operations, law.operations.join(', ')],
    [labels.domains, law.domains.join(', ')],
    ...(required ? [[labels.requires, required] as const] : []),
    ...(killed ? [[labels.kills, killed.join(', ') || labels.nothing] as const] : []),
  ]
  return [`${law.id} — ${law.title[lang]}`, ...wrap(law.claim[lang], width, '  '), ...labelled(facts, width)].join('\n')
}

function listText(lang: Locale, width: number): string {
  const groups = families.map((family) => ({
    title: messagesIn(lang).families[family],
    entries: laws.filter((law) => law.family === family).map(({ id, statement }) => [id, statement] as const),
  }))
  return catalogueText(groups, width)
}

const plainLaw = ({ instance: _, observable: __, ...law }: Law) => ({ ...law, kills: kills[law.id] })

interface LawsFlags {
  readonly json: boolean
  readonly lang: Locale
}

function showLaws(id: string | undefined, { json, lang }: LawsFlags): ExitCode {
  const chosen = selectLaws(id === undefined ? [] : [id])
  const width = readingWidth()
  const text = json
    ? JSON.stringify(chosen.map(plainLaw), null, 2)
    : id === undefined
      ? listText(lang, width)
      : chosen.map((law) => lawText(law, lang, width)).join('\n\n')
  process.stdout.write(`${text}\n`)
  if (!json && id === undefined && process.stdout.isTTY)
    complain(`\n${messagesIn(lang).catalogue.lawCount(laws.length)}`)
  return exitCodes.passed
}

/** Adds `convlaws laws`. */
export function addLawsCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('laws')
    .summary('the catalogue of laws')
    .description(
      'Lists the laws; with an id, its claim, statement, sources, requirements and the faults that it kills.',
    )
    .argument('[id]', "the id of a law; '*' stands for any text")
    .option('--json', 'as JSON', false)
    .addOption(langOption('texts'))
    .addHelpText('after', examples)
    .action((id: string | undefined, flags: LawsFlags) => done(showLaws(id, flags)))
}
