import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convlaws, pasted } from './command.ts'

const exact = ['--law', 'agrees-with-definition', '--operation', 'forward', '--domain', 'exact']
const known = join(mkdtempSync(join(tmpdir(), "convlaws it's ")), 'known failures.json')
writeFileSync(
  known,
  JSON.stringify([{ law: 'agrees-with-definition', reason: 'it was', link: 'https://example.org/' }]),
)

/** What failed, how it was run, and what the line that repeats it must and must not have. */
const kinds: readonly (readonly [kind: string, args: readonly string[], has: RegExp, hasNot: RegExp])[] = [
  [
    'a wrong value of one rank, with an option',
    ['subjects/off-by.mjs', ...exact, '--rank', '3', '--option', 'amount= 1', '--runs', '3'],
    /--option 'amount= 1' --law .* --rank 3 --seed 1 --path /,
    /--runs|--family/,
  ],
  [
    'a wrong value on one problem',
    ['subjects/off-by.mjs', ...exact, '--problem', 'forward n1 ci1 size6 co1 filter2', '--option', 'amount=2'],
    /--problem 'forward n1 ci1 size6 co1 filter2 .*' --seed 1 --path /,
    /--runs|--family/,
  ],
  ['a crash', ['subjects/exits.mjs', ...exact, '--runs', '2', '--seed', '7'], /--seed 7 --path 0$/, /--family/],
  [
    'an endless loop',
    ['subjects/hangs-at-once.mjs', ...exact, '--runs', '2', '--case-timeout', '300ms'],
    /--path 0 --case-timeout 300ms$/,
    /--family/,
  ],
  [
    'a failure that needs earlier calls, in earlier rows too',
    ['subjects/keeps-state.mjs', ...exact, '--domain', 'wide', '--runs', '4'],
    /--family definition --law .* --domain exact --domain wide --seed 1 --runs 4$/,
    /--path/,
  ],
  [
    'a failure that needs earlier calls of whichever instance',
    ['subjects/counts-in-its-module.mjs', ...exact, '--runs', '9'],
    /--family definition .* --domain exact --seed 1 --runs 9$/,
    /--path/,
  ],
  [
    'a failure by what a module keeps of the call before it',
    ['subjects/shares-plans.mjs', ...exact],
    /--seed 1 --path \d+$/,
    /--runs|--family/,
  ],
  [
    'an end of the process that needs earlier calls',
    ['subjects/exits-at.mjs', ...exact, '--option', 'call=3', '--runs', '4'],
    /--option call=3 --family definition .* --seed 1 --runs 4$/,
    /--path/,
  ],
  [
    'a pass where a failure was expected',
    ['builtin:reference', ...exact, '--runs', '3', '--expect', known],
    /--seed 1 --runs 3 --expect '.*known failures.json'$/,
    /--path|--family/,
  ],
]

test.concurrent.each(kinds)('the line that repeats %s fails again in the same way', async (_, args, has, hasNot) => {
  const first = await convlaws(['check', ...args, '--quiet', '--reporter', 'brief'])
  const [failure = '', line = ''] = first.stdout.split('\n').map((text) => text.trim())
  expect(failure).toMatch(/^(failed|errored|timeout|unexpected-pass) agrees-with-definition\/forward\//)
  expect(line).toMatch(has)
  expect(line).not.toMatch(hasNot)
  const again = await pasted(`${line} --quiet --reporter brief`)
  expect(again.stdout.split('\n')).toContain(failure)
  expect(again).toMatchObject({ code: first.code, stderr: '' })
})
