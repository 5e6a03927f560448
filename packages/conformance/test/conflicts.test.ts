import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convlawsHere } from './command.ts'
import { assertRefused, check, file, folder, type Refusal } from './refusal.ts'

const page = join(folder, 'page')

/** Flags that contradict each other, or leave nothing. */
const refusals: readonly Refusal[] = [
  [
    'one case, and rounds of cases',
    check('builtin:reference', '--path', '3:0', '--time', '1m'),
    2,
    /--path 3:0 tries one case, and --time makes rounds of others/,
  ],
  [
    'nothing said, and everything',
    check('builtin:reference', '--verbose'),
    2,
    /'--verbose' cannot be used with option '--quiet'/,
  ],
  [
    'a shard without a row',
    ['check', 'builtin:reference', '--law', 'agrees-with-definition', '--operation', 'forward', '--shard', '4/4'],
    2,
    /no row is left: shard 4\/4 has none of the 3 that are selected/,
  ],
  [
    'two formats in one file',
    ['report', file('any.json', '{}'), '--html', page, '--markdown', join(folder, './page')],
    2,
    /--html and --markdown would both write .*page/,
  ],
  [
    'one adapter of several reports',
    ['report', file('any.json', '{}'), file('other.json', '{}'), '--adapter', './a.mjs'],
    2,
    /--adapter .\/a.mjs is that of one report; 2 were given/,
  ],
]

test.each(refusals)('%s', async (_, args, code, line) => assertRefused(await convlawsHere(args), code, line))

test('where no law has such rows, the shard is not to blame', async () => {
  const args = ['--problem', 'biasGradient n1 ci1 size4 co1 filter3', '--shard', '1/2']
  const { code, stderr } = await convlawsHere(check('builtin:reference', ...args))
  expect(stderr).toMatch(/these laws have none of these families, operations, domains or ranks/)
  expect(code).toBe(2)
})
