import { spawn } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandPath, conditions } from '../../packages/conformance/test/program.ts'
import { type Example, examplesIn, examplesOf, wordOf } from '../markdown-examples.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const documents = globSync(['README.md', 'packages/*/README.md', 'docs/**/*.md'], { cwd: root }).sort()

/** A folder that sees the packages of the workspace as a user's project would. */
function createProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'convlaws-examples-'))
  const links = globSync('packages/*/package.json', { cwd: root }).map((path) => {
    const { name } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { name: string }
    return [name, dirname(join(root, path))] as const
  })
  for (const [name, target] of [...links, ['fast-check', join(root, 'node_modules/fast-check')] as const]) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(target, place, 'junction')
  }
  return folder
}

/** A line of a block of commands, `npx convlaws …`, as the arguments of node; quotes hold words together. */
function argumentsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!)
  const [npx, name, ...rest] = words
  if (npx !== 'npx' || name !== 'convlaws') throw new Error(`only 'npx convlaws …' can be run: ${line}`)
  return [commandPath, ...rest]
}

/** For each language, the arguments of node that run a block, in order. */
const runs: { readonly [language: string]: (text: string) => readonly (readonly string[])[] } = {
  js: (text) => [['--input-type=module', '--eval', text]],
  ts: (text) => [['--input-type=module-typescript', '--eval', text]],
  sh: (text) =>
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(argumentsOf),
}

/** Runs node to its end. */
function runNode(args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    // A file that has tests of node:test would take itself for a part of another run.
    const env = { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined }
    const child = spawn(process.execPath, [...conditions, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}

/** Writes or runs one block; what it printed is in the message where it ends with another code than its mark says. */
async function follow(example: Example, folder: string): Promise<void> {
  const file = wordOf(example, 'file')
  if (file !== undefined) writeFileSync(resolve(folder, file), `${example.text}\n`)
  if (!example.words.includes('run')) return
  const ways = file === undefined ? runs[example.language]?.(example.text) : [[file]]
  if (!ways) throw new Error(`line ${example.line}: blocks of '${example.language}' cannot be run`)
  for (const way of ways) {
    const { code, output } = await runNode(way, folder)
    expect(code, `line ${example.line}: ${way.join(' ')}\n${output}`).toBe(Number(wordOf(example, 'exit') ?? 0))
  }
}

describe('examples in Markdown run', () => {
  for (const document of documents) {
    const examples = examplesOf(join(root, document))
    if (examples.length === 0) continue
    describe(document, () => {
      let folder: string
      beforeAll(() => {
        folder = createProject()
      })
      afterAll(() => rmSync(folder, { recursive: true }))
      // In order: a block may use the files that blocks before it wrote.
      for (const example of examples) test(`line ${example.line}`, () => follow(example, folder))
    })
  }

  test('of which some are marked', () => {
    expect(documents.some((document) => examplesOf(join(root, document)).length > 0)).toBe(true)
  })
})

describe('marked blocks', () => {
  test('are those with run or file= in their info string', () => {
    const markdown = 'a\n```js run\nb\n```\n```js\nc\n```\n```sh run exit=1\nd\ne\n```\n'
    const found = examplesIn(markdown)
    expect(found.map(({ line, language, text }) => [line, language, text])).toEqual([
      [2, 'js', 'b'],
      [8, 'sh', 'd\ne'],
    ])
    expect(wordOf(found[1]!, 'exit')).toBe('1')
  })

  test('fail where they throw', async () => {
    const [thrown] = examplesIn("```js run\nthrow new Error('no')\n```\n")
    await expect(follow(thrown!, root)).rejects.toThrow()
  })
})
