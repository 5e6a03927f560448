import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faults } from '@convlaws/faults'
import { laws } from '@convlaws/laws'
import { expect, test } from 'vitest'
import { kills } from '../src/command/kills.ts'
import { convlaws, convlawsHere } from './command.ts'

const out = mkdtempSync(join(tmpdir(), 'convlaws-'))
const subject = fileURLToPath(new URL('subjects/swaps-strides.mjs', import.meta.url))
const few = ['--law', 'agrees-with-definition', '--operation', 'forward', '--runs', '20', '--quiet']

test('laws lists every law, one a line; with an id it says claim, statement, source and the faults that it kills', async () => {
  const { stdout } = await convlawsHere(['laws'])
  for (const { id } of laws) expect(stdout).toContain(id)
  const one = await convlawsHere(['laws', 'stride-is-subsampling'])
  const law = laws.find(({ id }) => id === 'stride-is-subsampling')!
  expect(one.stdout).toContain(law.claim.en)
  expect(one.stdout).toContain(law.statement)
  expect(one.stdout).toContain(law.source[0]!.url)
  expect(one.stdout).toMatch(/^ {2}kills +[a-z]/m)
  expect((await convlawsHere(['laws', 'stride-is-subsampling', '--lang', 'ko'])).stdout).toContain(law.claim.ko)
})

test('faults says what a mistake is', async () => {
  const { stdout } = await convlawsHere(['faults', 'swaps-height-and-width-strides'])
  expect(stdout).toMatch(/class +stride-and-dilation\n +operation +forward/)
  expect(stdout).toMatch(/killed by +.*agrees-with-definition/)
})

test('the table of kills is part of what was built, and names only laws and faults that there are', async () => {
  const { stdout } = await convlaws(['laws', '--json'])
  const listed = JSON.parse(stdout) as readonly { readonly id: string; readonly kills?: readonly string[] }[]
  expect(listed.map(({ id }) => id)).toEqual(laws.map(({ id }) => id))
  const ids = new Set(faults.map(({ id }) => id))
  expect(listed.flatMap(({ kills = [] }) => kills).filter((id) => !ids.has(id))).toEqual([])
  expect(Object.keys(kills).filter((law) => !laws.some(({ id }) => id === law))).toEqual([])
  expect(listed.filter((law) => law.kills?.length).length).toBeGreaterThan(0)
})

test('labels are in the language that was asked for', async () => {
  const descriptor = 'forward n1 ci1 size5x5 co1 filter3x3 strides2x2 same-upper channels-last'
  expect((await convlawsHere(['explain', descriptor, '--lang', 'ko'])).stdout).toMatch(
    /모양\n[\s\S]*높이\n +패딩 +same-upper/,
  )
  expect((await convlawsHere(['faults', 'drops-the-last-tap', '--lang', 'ko'])).stdout).toContain('잡는 법칙')
})

test('explain takes a descriptor with or without quotes', async () => {
  const descriptor = 'forward n1 ci1 size4 co1 filter2'
  const quoted = await convlawsHere(['explain', descriptor])
  expect(await convlawsHere(['explain', ...descriptor.split(' '), '--terms', '32'])).toEqual(quoted)
  expect(quoted.code).toBe(0)
})

test('explain writes out padding, sizes and the terms of an element', async () => {
  const { stdout } = await convlawsHere([
    'explain',
    'forward n1 ci1 size6 co1 filter3 strides2 same-upper bias',
    '--element',
    '0,0,2',
  ])
  expect(stdout).toContain('total = max(0, (3 − 1)·2 + 3 − 6 = 1) = 1: begin 0, end 1')
  expect(stdout).toContain('⌊(6 + 0 + 1 − 3) / 2⌋ + 1 = 3')
  expect(stdout).toMatch(
    /result\[0, 0, 2\] =\n +input\[0, 0, 4\] · filter\[0, 0, 0\]\n +\+ input\[0, 0, 5\] · filter\[0, 0, 1\]\n +\+ bias\[0\]\n/,
  )
})

test('explain lists the terms of every operation', async () => {
  const problem = 'n1 ci1 size4 co1 filter2 strides2'
  const of = async (operation: string, element: string) =>
    (await convlawsHere(['explain', `${operation} ${problem}`, '--element', element])).stdout
  expect(await of('inputGradient', '0,0,3')).toContain('outputGradient[0, 0, 1] · filter[0, 0, 1]')
  expect(await of('transposed', '0,0,3')).toContain('input[0, 0, 1] · filter[0, 0, 1]')
  expect(await of('filterGradient', '0,0,1')).toMatch(
    /outputGradient\[0, 0, 0\] · input\[0, 0, 1\]\n +\+ outputGradient\[0, 0, 1\] · input\[0, 0, 3\]/,
  )
  expect(await of('biasGradient', '0')).toMatch(/outputGradient\[0, 0, 0\]\n +\+ outputGradient\[0, 0, 1\]/)
})

test('a stored case that is mistyped is told with its entry and place, before anything is run', async () => {
  const stored = { row: 'agrees-with-definition/forward/exact', descriptor: 'forward n1 ci1 size4 co1 filtre2' }
  const known = join(out, 'mistyped.json')
  writeFileSync(known, JSON.stringify([{ law: '*', reason: 'a', link: '', cases: [stored] }]))
  const { code, stdout, stderr } = await convlawsHere(['check', './nothing-here.mjs', '--expect', known])
  expect(stderr).toContain(`${known}: expectations[0].cases[0].descriptor is `)
  expect(stderr).toContain("'filtre2' is not known")
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('an option that a built-in adapter does not know is refused', async () => {
  const wrong = ['--option', 'weights=initialiser', '--reporter', 'brief']
  const { code, stdout, stderr } = await convlaws(['check', 'builtin:onnxruntime-node', ...few, ...wrong])
  expect(stderr).toContain("option weights is 'initialiser'; it must be 'input' or 'initializer'")
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
})

test('matrix writes one JSON for each and one page for all, and a subject that cannot be loaded is a line', async () => {
  const args = ['matrix', 'builtin:reference', subject, 'subjects/no-default.mjs', ...few, '--out', join(out, 'matrix')]
  const { code, stdout, stderr } = await convlaws(args)
  expect(readdirSync(join(out, 'matrix')).sort()).toEqual(['index.html', 'reference.json', 'swaps-strides.json'])
  expect(stderr).toMatch(/no-default.mjs cannot be loaded: its module has no default export/)
  expect(stdout).toMatch(
    /swaps-strides 1.0.0 breaks 1 law\n {2}agrees-with-definition .*\n {4}forward n1 .*\n {4}forward returned/,
  )
  expect(stdout).toMatch(/Of 2 implementations 1 conforms, known failures aside; 1 law is broken by at least one\.\n$/)
  expect(code).toBe(1)
})
