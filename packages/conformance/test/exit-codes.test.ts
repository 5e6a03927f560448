import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convlaws, convlawsHere } from './command.ts'
import { assertRefused, check, file, folder, type Refusal } from './refusal.ts'

/** Refused before anything is started. */
const refusals: readonly Refusal[] = [
  [
    'an unknown built-in',
    check('builtin:refrence'),
    2,
    /unknown adapter 'builtin:refrence'; did you mean builtin:reference\?.*builtin:tfjs-cpu/,
  ],
  ['a bare name', check('reference'), 2, /did you mean builtin:reference\?/],
  ['a process', check('exec:python3 conv.py'), 2, /exec:python3 conv.py/],
  [
    'an unknown law',
    ['check', 'builtin:reference', '--law', 'stride-is-subsampeling'],
    2,
    /did you mean stride-is-subsampling\?/,
  ],
  ['an unknown flag', check('builtin:reference', '--sed', '1'), 2, /unknown option '--sed'/],
  ['a bad number', check('builtin:reference', '--seed', 'one'), 2, /--seed/],
  ['a bad path', check('builtin:reference', '--path', 'x'), 2, /--path/],
  ['a bad shard', check('builtin:reference', '--shard', '3/2'), 2, /--shard/],
  ['a path beyond every run', check('builtin:reference', '--path', '99999999:1'), 2, /index of a case, below 100000/],
  ['more cases than can be planned', check('builtin:reference', '--runs', '99999999'), 2, /at most 100000; --time/],
  ['a reporter without its file', check('builtin:reference', '--reporter', 'json:'), 2, /'json:' names no file/],
  [
    'two reporters in one file',
    check('builtin:reference', '--reporter', 'json:out/a', '--reporter', 'junit:./out/a'),
    2,
    /reporters json and junit would both write .\/out\/a/,
  ],
  [
    'a list that is no JSON',
    check('builtin:reference', '--diff', file('list.txt', 'x\n')),
    2,
    /list.txt is no JSON: .*valid JSON$/m,
  ],
  ['an unknown law that is near none', ['laws', 'xyzzyplughxyzzyplugh'], 2, /'\. convlaws laws lists all \d+$/m],
  ['an unknown command that asks for help', ['chek', '--help'], 2, /convlaws: unknown command 'chek'/],
  ['a bad time', check('builtin:reference', '--time', '5'), 2, /--time/],
  ['a bad operation', check('builtin:reference', '--operation', 'backward'), 2, /forward, inputGradient/],
  ['an unknown reporter', check('builtin:reference', '--reporter', 'jsn'), 2, /did you mean json\?/],
  [
    'two reporters on stdout',
    check('builtin:reference', '--reporter', 'json', '--reporter', 'line'),
    2,
    /both write to the standard output/,
  ],
  ['a bad descriptor', check('builtin:reference', '--problem', 'forward n1 ci1'), 2, /inputSize is missing/],
  [
    'an invalid problem',
    check('builtin:reference', '--problem', 'forward n1 ci1 size4 co1 filter3 strides0'),
    2,
    /strides-are-positive/,
  ],
  [
    'no row left',
    check('builtin:reference', '--problem', 'biasGradient n1 ci1 size4 co1 filter3'),
    2,
    /no row is left/,
  ],
  [
    'a missing list of expectations',
    check('builtin:reference', '--expect', './none.json'),
    2,
    /none.json cannot be read/,
  ],
  [
    'a broken list of expectations',
    check('builtin:reference', '--expect', file('list.json', '[{"law": 1}]')),
    2,
    /list.json/,
  ],
  ['a bad descriptor to explain', ['explain', 'sideways n1'], 2, /sideways/],
  ['an unknown fault', ['faults', 'drops-the-last-tab'], 2, /did you mean drops-the-last-tap\?/],
  ['no report', ['report', 'none.json'], 2, /none.json cannot be read/],
  ['an unknown command', ['chek'], 2, /check/],
]

test.each(refusals)('%s', async (_, args, code, line) => assertRefused(await convlawsHere(args), code, line))

test('the program says the same as this process', async () => {
  const [, args, code, line] = refusals[0]!
  assertRefused(await convlaws(args), code, line)
})

test.concurrent('0: everything passes', async () => {
  expect(await convlaws(check('builtin:reference', '--reporter', 'brief'))).toEqual({ code: 0, stdout: '', stderr: '' })
})

test.concurrent('1: something fails', async () => {
  const { code } = await convlaws(check('subjects/nans.mjs', '--reporter', 'brief'))
  expect(code).toBe(1)
})

test.concurrent('2: there is no folder for temporary files', async () => {
  // A folder that is missing may be made by Node, which keeps compiled code there.
  const none = file('no-folder', '')
  const ended = await convlaws(check('builtin:reference'), { env: { TMPDIR: none, TMP: none, TEMP: none } })
  assertRefused(ended, 2, /journal of a lane cannot be written in .*no-folder \(\w+\); .* must exist and be writable/)
})

test.concurrent('4: nothing is applicable', async () => {
  const args = [
    'check',
    'subjects/claims-little.mjs',
    '--law',
    'lower-rank-embeds',
    '--rank',
    '1',
    '--quiet',
    '--reporter',
    'line',
  ]
  const { code, stdout } = await convlaws(args)
  expect(stdout).toMatch(/skipped/)
  expect(code).toBe(4)
})

test.concurrent('130: an interrupt ends the run, and the partial report is written', async () => {
  const report = join(folder, 'partial.json')
  const args = [
    'check',
    'subjects/slow.mjs',
    '--law',
    'agrees-with-definition',
    '--runs',
    '40',
    '--reporter',
    `json:${report}`,
    '--reporter',
    'brief',
  ]
  const { code, stderr } = await convlaws(args, { signalOnceRunning: 'SIGINT' })
  expect(code).toBe(130)
  expect(stderr).toMatch(/^convlaws: interrupted after \d+ of 15 rows$/m)
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    schemaVersion: 1,
    implementation: { name: 'slow' },
    verdict: 'inconclusive',
  })
})

test('--help of every command has examples', async () => {
  for (const command of ['check', 'matrix', 'laws', 'faults', 'explain', 'repro', 'report']) {
    const { code, stdout } = await convlawsHere([command, '--help'])
    expect(stdout).toMatch(/Examples:\n {2}convlaws /)
    expect(stdout).not.toMatch(/default: (\[\]|\{\}|false)/)
    expect(code).toBe(0)
  }
})
