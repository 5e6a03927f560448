import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Options, planOf, usualFolder } from '../../src/command/plan-of.ts'
import { exitCodes, runCommand } from '../../src/command/program.ts'
import { casesOn } from '../../src/command/run-bench.ts'
import { casesOf } from '../../src/layers/select-cases.ts'
import { readReport } from '../../src/report/write-report.ts'
import { layerTable } from '../layers/layer-table.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command in a process of its own; `watch` sees the standard error while it grows. */
function bench(
  args: readonly string[],
  watch: (err: string, interrupt: () => void) => void = () => {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--conditions=convlaws-source', cli, ...args])
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
    watch(err, () => child.kill('SIGINT'))
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

/** Runs the command in this process, which is quicker where nothing is measured; what it says on the standard error. */
async function benchHere(args: readonly string[]): Promise<Omit<Outcome, 'out'>> {
  let err = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  try {
    return { code: await runCommand(args), err }
  } finally {
    write.mockRestore()
  }
}

const tiny = 'forward n1 ci4 size8x8 co6 filter3x3 padding1x1'

test('a tiny layer on one thread: everyone is checked and timed, and the report has table and plot', async () => {
  const args = [
    '--layer',
    tiny,
    '--threads',
    '1',
    '--rounds',
    '2',
    '--attempts',
    '1',
    '--output',
    folder,
    '--node-flag=--stack-trace-limit=20',
  ]
  const { code, out } = await bench([...args, '--contestant', 'im2col,im2col-tuned,im2col-resident,tfjs-wasm'])
  expect(code).toBe(0)
  const report = readReport(join(folder, 'results.json'))
  expect(report).toMatchObject({ complete: true, set: 'selection' })
  expect(report.environment.flags).toContain('--stack-trace-limit=20')
  expect(report.processes[0]!.ceiling!.before).toBeGreaterThan(0)
  const [measurement] = report.measurements
  expect(measurement!.entries.map(({ id, status }) => [id, status])).toEqual([
    ['im2col', 'timed'],
    ['im2col-tuned', 'timed'],
    ['im2col-resident', 'timed'],
    ['tfjs-wasm', 'timed'],
  ])
  for (const { ratio, ofCeiling, check } of measurement!.entries) {
    expect(check).toMatchObject({ right: true })
    expect(ratio!.median).toBeGreaterThan(0)
    expect(ofCeiling!.median).toBeGreaterThan(0)
  }
  expect(measurement!.scratchBytes).toBeGreaterThan(0)
  expect(out).toContain('tfjs-wasm')
  expect(readFileSync(join(folder, 'results.md'), 'utf8')).toContain('command-line.svg')
  expect(existsSync(join(folder, 'command-line.svg'))).toBe(true)
})

test('an interrupt keeps what was measured, and ends with 130', async () => {
  const args = ['--layer', tiny, '--layer', tiny.replace('co6', 'co7'), '--threads', '1,2', '--rounds', '2', '--json']
  let interrupted = false
  const { code, out } = await bench(
    [...args, '--contestant', 'reference,tfjs-cpu', '--output', folder],
    (err, interrupt) => {
      // A second interrupt would end the command at once.
      if (!interrupted && err.includes('1/2 ')) interrupt()
      interrupted ||= err.includes('1/2 ')
    },
  )
  expect(code).toBe(130)
  const kept = readReport(join(folder, 'results.partial.json'))
  expect(kept.complete).toBe(false)
  expect(kept.measurements.length).toBeGreaterThan(0)
  expect(JSON.parse(out)).toMatchObject({ complete: false })
  expect(existsSync(join(folder, 'results.json'))).toBe(false)
})

test.each([
  [['--layer', 'no-such-layer'], /no layer line contains/],
  [['--layer', 'forward n1 ci1 size2 co1 filter3'], /filter/],
  [['--contestant', 'nobody'], /'nobody' is not known/],
  [['--threads', '0'], /positive integers/],
  [['--full', '--layer', 'vgg'], /exclude each other/],
  [['--from', '/no/such/file.json'], /no such file/],
  [['--rounds', '5,7'], /a positive integer/],
  [['--attempts', '0'], /a positive integer/],
  [
    ['--layer', tiny, '--contestant', 'im2col-winograd', '--threads', '2'],
    /im2col-winograd takes part on one thread only/,
  ],
  [['--node-flag', 'foo'], /--node-flag: 'foo' is no flag/],
  [['--node-flag=--no-such-flag'], /--node-flag: Node .* does not start with --no-such-flag/],
])('%j is refused with one clear line', async (args, message) => {
  const { code, err } = await benchHere(args)
  expect(code).toBe(exitCodes.wrongUsage)
  expect(err).toMatch(message)
  expect(err).not.toContain('    at ')
})

test('the program ends with the code of the command, and says the same', async () => {
  const args = ['--threads', '0']
  const { code, err } = await bench(args)
  expect({ code, err }).toEqual(await benchHere(args))
  expect(code).toBe(2)
})

test('a contestant whose name is taken goes by its path, and a run that fails keeps what it has and says why', async () => {
  const module = join(folder, 'mine.mjs')
  const program = [
    `import reference from ${JSON.stringify(import.meta.resolve('@convlaws/reference'))}`,
    'const forward = (problem, ...rest) =>',
    '  problem.inputSize[0] === 4 ? process.exit(3) : reference.forward(problem, ...rest)',
    'export default { ...reference, forward }',
  ]
  writeFileSync(module, program.join('\n'))
  const layers = ['--layer', 'forward n1 ci1 size2 co1 filter2', '--layer', 'forward n1 ci1 size4 co1 filter2']
  const few = ['--threads', '1', '--rounds', '1', '--contestant', `reference,${module}`, '--output', folder]
  const { code, err } = await bench([...layers, ...few])
  expect(code).toBe(exitCodes.failed)
  expect(err).toContain('the measuring process ended before it was done, by exit code 3')
  const file = join(folder, 'results.partial.json')
  expect(err).toContain(`what was measured is kept in ${file}`)
  const kept = readReport(file)
  expect(kept.complete).toBe(false)
  expect(kept.measurements.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['reference', module]])
})

test('only a run of all layers, threads and rounds is written where the published one is', () => {
  const usual = { layer: [], threads: [1, 2], rounds: 15, attempts: 2, contestant: [], nodeFlag: [] }
  const folderOf = (options: Partial<Options>) => usualFolder(planOf({ ...usual, ...options }, layerTable))
  for (const options of [{}, { full: true as const }, { threads: [1, 2, 4] }, { rounds: 20 }])
    expect(folderOf(options)).toMatch(/docs.performance$/)
  for (const options of [{ rounds: 14 }, { threads: [1] }, { contestant: ['im2col'] }, { layer: ['vgg'] }])
    expect(folderOf(options)).toBeUndefined()
})

test('gradients are measured on one thread, unless they were asked for', () => {
  const cases = casesOf(layerTable, 'core')
  expect(casesOn(1, { cases, set: 'core' })).toHaveLength(84)
  expect(casesOn(2, { cases, set: 'core' })).toHaveLength(36)
  expect(casesOn(2, { cases, set: 'selection' })).toHaveLength(84)
})
