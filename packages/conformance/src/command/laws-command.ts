import { families, type Law, laws } from '@convlaws/laws'
import type { Locale } from '@convlaws/widgets'
import type { Command } from 'commander'
import { Option } from 'commander'
import { messagesIn } from '../reporters/messages/messages-in.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { readKills } from './kills.ts'
import { selectLaws } from './select-laws.ts'

const examples = `
Examples:
  convlaws laws
  convlaws laws stride-is-subsampling
  convlaws laws --json`

function requirementText({ requires }: Law): string {
  return Object.entries(requires)
    .map(([factor, levels]) => `${factor} ${levels.join(' or ')}`)
    .join('; ')
}

function lawText(law: Law, lang: Locale): string {
  const required = requirementText(law)
  const killed = readKills()?.[law.id]
  const fact = (label: string, value: string) => `  ${label.padEnd(12)}${value}`
  return [
    `${law.id} — ${law.title[lang]}`,
    `  ${law.claim[lang]}`,
    fact('statement', law.statement),
    ...law.source.map(({ title, section, url }) => fact('source', `${title}${section ? `, ${section}` : ''} <${url}>`)),
    fact('family', law.family),
    fact('kind', law.kind),
    fact('operations', law.operations.join(', ')),
    fact('domains', law.domains.join(', ')),
    ...(required ? [fact('requires', required)] : []),
    ...(killed ? [fact('kills', killed.length > 0 ? killed.join(', ') : 'no known fault')] : []),
  ].join('\n')
}

function listText(lang: Locale): string {
  const width = Math.max(...laws.map(({ id }) => id.length)) + 2
  return families
    .map((family) => ({ family, own: laws.filter((law) => law.family === family) }))
    .filter(({ own }) => own.length > 0)
    .map(({ family, own }) =>
      [messagesIn(lang).families[family], ...own.map(({ id, statement }) => `  ${id.padEnd(width)}${statement}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
}

const plainLaw = ({ instance: _, observable: __, ...law }: Law) => ({ ...law, kills: readKills()?.[law.id] })

interface LawsFlags {
  readonly json: boolean
  readonly lang: Locale
}

function showLaws(id: string | undefined, { json, lang }: LawsFlags): ExitCode {
  const chosen = selectLaws(id === undefined ? [] : [id])
  const text = json
    ? JSON.stringify(chosen.map(plainLaw), null, 2)
    : id === undefined
      ? listText(lang)
      : chosen.map((law) => lawText(law, lang)).join('\n\n')
  process.stdout.write(`${text}\n`)
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
    .addOption(new Option('--lang <code>', 'language of the texts').choices(['en', 'ko']).default('en'))
    .addHelpText('after', examples)
    .action((id: string | undefined, flags: LawsFlags) => done(showLaws(id, flags)))
}
