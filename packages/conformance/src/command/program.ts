import { ConvError } from '@convlaws/spec'
import { Command, CommanderError } from 'commander'
import { LoadError } from '../adapter/load-adapter.ts'
import { version } from '../version.ts'
import { addCheckCommand } from './check-command.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { addExplainCommand } from './explain-command.ts'
import { addFaultsCommand } from './faults-command.ts'
import { addLawsCommand } from './laws-command.ts'
import { addMatrixCommand } from './matrix-command.ts'
import { optionDescription } from './option-description.ts'
import { addReportCommand } from './report-command.ts'
import { addReproCommand } from './repro-command.ts'
import { complain } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const examples = `
Examples:
  convlaws check builtin:reference
  convlaws check ./my-conv.mjs
  convlaws laws stride-is-subsampling
  convlaws explain "forward n1 ci1 size5x5 co1 filter3x3 same-upper"

An adapter is builtin:<name>, or the path of a module whose default export is an implementation or a function that makes one.`

const commands = [
  addCheckCommand,
  addMatrixCommand,
  addLawsCommand,
  addFaultsCommand,
  addExplainCommand,
  addReproCommand,
  addReportCommand,
]

/** Errors that the user can mend, with the code that each ends the command with. */
const mendable: readonly (readonly [(error: unknown) => boolean, ExitCode])[] = [
  [(error) => error instanceof UsageError, exitCodes.wrongUsage],
  [(error) => error instanceof LoadError, exitCodes.notLoaded],
  [ConvError.isInstance, exitCodes.wrongUsage],
]

/** Runs the command with some arguments, those after its name, and returns the exit code. Never rejects. */
export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCodes.passed
  const program = new Command('convlaws')
    .description('What every convolution obeys, and whether yours does.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'convlaws: ')) })
    .showSuggestionAfterError()
    .configureHelp({ optionDescription })
    .addHelpText('after', examples)
  for (const add of commands) {
    add(program, (result) => {
      code = result
    })
  }
  try {
    // Commander answers an unknown command that is followed by --help with the help of the program, and no complaint.
    const [name = '-'] = args
    const known = name.startsWith('-') || name === 'help' || program.commands.some((each) => each.name() === name)
    await program.parseAsync(known ? args : [name], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.wrongUsage
    const mend = mendable.find(([is]) => is(error))
    if (mend) {
      complain(`convlaws: ${(error as Error).message}`)
      return mend[1]
    }
    complain(`convlaws: bug: ${error instanceof Error ? error.stack : String(error)}`)
    return exitCodes.bug
  }
}
