import { parseDescriptor, type Shape } from '@convlaws/spec'
import type { Locale } from '@convlaws/widgets/drawing'
import { type Command, InvalidArgumentError } from 'commander'
import { explainText } from '../explain/explain-text.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { langOption } from './lang-option.ts'
import * as values from './values.ts'

const examples = `
Examples:
  convlaws explain "forward n1 ci1 size5x5 co1 filter3x3 strides2x2 same-upper"
  convlaws explain "inputGradient n1 ci2 size4 co2 filter3 padding1" --element 0,1,2`

function element(text: string): Shape {
  if (!/^\d+(,\d+)*$/.test(text)) throw new InvalidArgumentError('It must be an index such as 0,1,2,3.')
  return text.split(',').map(Number)
}

interface ExplainFlags {
  readonly element?: Shape
  readonly terms: number
  readonly lang: Locale
}

/** Adds `convlaws explain`. */
export function addExplainCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('shapes, padding, and the terms of one output element')
    .description(
      'Writes out what a descriptor means: shapes, padding, output arithmetic, and the terms of one element.',
    )
    .argument('<descriptor...>', 'the words that name an operation on a problem')
    .option(
      '--element <index>',
      'whose terms are written, in channels-first or oihw order (default: the middle)',
      element,
    )
    .option('--terms <n>', 'most terms that are written', values.positive, 32)
    .addOption(langOption('labels'))
    .addHelpText('after', examples)
    .action((words: readonly string[], flags: ExplainFlags) => {
      process.stdout.write(`${explainText(parseDescriptor(words.join(' ')), flags)}\n`)
      done(exitCodes.passed)
    })
}
