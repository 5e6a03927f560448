import type { Fault } from '@convlaws/faults'
import type { Locale } from '@convlaws/widgets/drawing'
import type { Command } from 'commander'
import { messagesIn } from '../reporters/messages/messages-in.ts'
import { wrap } from '../reporters/text/measure.ts'
import { catalogueText, labelled } from './catalogue-text.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { kills } from './kills.ts'
import { langOption } from './lang-option.ts'
import { suggestion } from './nearest.ts'
import { complain, readingWidth } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const examples = `
Examples:
  convlaws faults
  convlaws faults drops-the-last-tap
  convlaws faults --json`

/** The faults are loaded only for this command. */
type Catalogue = typeof import('@convlaws/faults')

/** The laws that kill a fault, as measured. */
function killersOf({ id }: Fault): readonly string[] {
  return Object.keys(kills).filter((law) => kills[law]!.includes(id))
}

function faultText(fault: Fault, lang: Locale, width: number): string {
  const { id, class: group, title, operation, modelledOn } = fault
  const labels = messagesIn(lang).catalogue
  const facts: readonly (readonly [label: string, value: string])[] = [
    [labels.class, group],
    [labels.operation, operation],
    ...modelledOn.map((url) => [labels.modelledOn, url] as const),
    [labels.killedBy, killersOf(fault).join(', ') || labels.nothing],
  ]
  return [...wrap(`${id} — ${title}`, width), ...labelled(facts, width)].join('\n')
}

function listText({ faultClasses, faults }: Catalogue, width: number): string {
  const groups = faultClasses.map((group) => ({
    title: group,
    entries: faults.filter((fault) => fault.class === group).map(({ id, title }) => [id, title] as const),
  }))
  return catalogueText(groups, width)
}

function faultFrom({ faultById, faults }: Catalogue, id: string): Fault {
  const found = faultById(id)
  if (found) return found
  const near = suggestion(
    id,
    faults.map((fault) => fault.id),
  )
  throw new UsageError(`there is no fault '${id}'${near} convlaws faults lists all ${faults.length}`)
}

interface FaultsFlags {
  readonly json: boolean
  readonly lang: Locale
}

async function showFaults(id: string | undefined, { json, lang }: FaultsFlags): Promise<ExitCode> {
  const catalogue = await import('@convlaws/faults')
  const chosen = id === undefined ? catalogue.faults : [faultFrom(catalogue, id)]
  const width = readingWidth()
  const plain = chosen.map((fault) => {
    const { id: name, class: group, title, operation, modelledOn } = fault
    return { id: name, class: group, title, operation, modelledOn, killedBy: killersOf(fault) }
  })
  const text = json
    ? JSON.stringify(plain, null, 2)
    : id === undefined
      ? listText(catalogue, width)
      : chosen.map((fault) => faultText(fault, lang, width)).join('\n')
  process.stdout.write(`${text}\n`)
  if (!json && id === undefined && process.stdout.isTTY) {
    complain(`\n${messagesIn(lang).catalogue.faultCount(chosen.length)}`)
  }
  return exitCodes.passed
}

/** Adds `convlaws faults`. */
export function addFaultsCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('faults')
    .summary('the known faults, and the laws that kill them')
    .description('Lists the known mistakes that diagnose failures and test the laws; with an id, what is known of it.')
    .argument('[id]', 'the id of a fault')
    .option('--json', 'as JSON', false)
    .addOption(langOption('labels'))
    .addHelpText('after', examples)
    .action(async (id: string | undefined, flags: FaultsFlags) => done(await showFaults(id, flags)))
}
