/** Refuses exports of packages that no docstring defines. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesOf, isStarted, root } from './workspace.ts'

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

/** What a statement exports by name. */
const namesOf = (node: ts.Statement): string[] => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText())
  const { name } = node as ts.Statement & { name?: ts.Identifier }
  return [name?.getText() ?? 'default']
}

/** The exported names of a file that have no docstring of their own, each with its line. */
export const undocumented = (path: string, text: string): { name: string; line: number }[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return source.statements
    .filter((node) => isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0)
    .flatMap((node) => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      return namesOf(node).map((name) => ({ name, line }))
    })
}

if (isStarted(import.meta.url)) {
  const files = filesOf('packages/*/src/**/*.ts')
  const found = files.flatMap((path) =>
    undocumented(path, readFileSync(join(root, path), 'utf8')).map((place) => ({ path, ...place })),
  )
  for (const { path, line, name } of found) console.error(`${path}:${line}: ${name} has no docstring`)
  if (found.length > 0) process.exitCode = 1
  else console.log(`${files.length} files, every export has a docstring.`)
}
