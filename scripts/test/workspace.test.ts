import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { root } from '../workspace.ts'

let folder: string
afterEach(() => rmSync(folder, { recursive: true }))

/** Makes a workspace of a copy of the scripts and some other files. */
function createWorkspace(files: { readonly [path: string]: string }): void {
  folder = mkdtempSync(join(tmpdir(), 'convlaws-workspace-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const script of globSync('scripts/*.ts', { cwd: root })) cpSync(join(root, script), join(folder, script))
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Runs one of its scripts, from another folder. */
function runScript(script: string): { status: number | null; stderr: string } {
  const env = { ...process.env, NODE_OPTIONS: '' }
  return spawnSync(process.execPath, [join(folder, 'scripts', script)], { cwd: tmpdir(), env, encoding: 'utf8' })
}

test.each([
  ['check-files.ts', 'packages/laws/evidence/a.ts', '\n'.repeat(201), 'a.ts: has 201 lines'],
  ['check-docstrings.ts', 'packages/laws/src/a.ts', 'export const a = 1', 'a.ts:1: a has no docstring'],
  ['check-imports.ts', 'packages/laws/evidence/a.ts', "import '@convlaws/reference'", 'a.ts:1: '],
])('%s checks the workspace that it is in, from wherever it is run', (script, path, text, objection) => {
  createWorkspace({ [path]: text, 'packages/laws/package.json': '{}' })
  const { status, stderr } = runScript(script)
  expect(stderr).toContain(objection)
  expect(status).toBe(1)
})

test.each(['check-files.ts', 'check-docstrings.ts', 'check-imports.ts'])(
  '%s fails where there is nothing to check',
  (script) => {
    createWorkspace({})
    const { status, stderr } = runScript(script)
    expect(stderr).toContain('no file matches')
    expect(status).toBe(1)
  },
)
