import { type Fault, faultById, faultClasses, faults } from '@convlaws/faults'
import type { Command } from 'commander'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { readKills } from './kills.ts'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

const examples = `
Examples:
  convlaws faults
  convlaws faults drops-the-last-tap
  convlaws faults --json`

/** The laws that kill a fault, as measured; undefined where that was not measured. */
function killersOf({ id }: Fault): readonly string[] | undefined {
  const kills = readKills()
  return kills && Object.keys(kills).filter((law) => kills[law]!.includes(id))
}

function faultText(fault: Fault): string {
  const { id, class: group, title, operation, modelledOn } = fault
  const killers = killersOf(fault)
  return [
    `${id} — ${title}`,
    `  class       ${group}`,
    `  operation   ${operation}`,
    ...modelledOn.map((url) => `  modelled on ${url}`),
    ...(killers ? [`  killed by   ${killers.length > 0 ? killers.join(', ') : 'no law'}`] : []),
  ].join('\n')
}

function listText(): string {
  const width = Math.max(...faults.map(({ id }) => id.length)) + 2
  return faultClasses
    .map((group) => ({ group, own: faults.filter((fault) => fault.class === group) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => [group, ...own.map(({ id, title }) => `  ${id.padEnd(width)}${title}`)].join('\n'))
    .join('\n\n')
}

function faultFrom(id: string): Fault {
  const found = faultById(id)
  if (found) return found
  const near = nearest(
    id,
    faults.map((fault) => fault.id),
  )
  throw new UsageError(`there is no fault '${id}'${near ? `; did you mean ${near}?` : ''}`)
}

function showFaults(id: string | undefined, { json }: { readonly json: boolean }): ExitCode {
  const chosen = id === undefined ? faults : [faultFrom(id)]
  const plain = chosen.map((fault) => {
    const { id: name, class: group, title, operation, modelledOn } = fault
    return { id: name, class: group, title, operation, modelledOn, killedBy: killersOf(fault) }
  })
  const text = json ? JSON.stringify(plain, null, 2) : id === undefined ? listText() : chosen.map(faultText).join('\n')
  process.stdout.write(`${text}\n`)
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
    .addHelpText('after', examples)
    .action((id: string | undefined, flags: { readonly json: boolean }) => done(showFaults(id, flags)))
}
