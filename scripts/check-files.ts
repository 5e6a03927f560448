/** Refuses source files that are long without a reason. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, isStarted, root } from './workspace.ts'

const limit = 200 // lines; most files of admired repositories have 50 to 100
const reason = 'Longer than 200 lines because'

/** Why a source file is too long, or undefined where it is not, or where its first line (after `#!`) gives the reason. */
export const objection = (text: string): string | undefined => {
  const lines = text.replace(/\n$/, '').split('\n')
  const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0]
  if (lines.length <= limit || first?.includes(reason)) return undefined
  return `has ${lines.length} lines; split it, or begin its first line with "// ${reason} …"`
}

if (isStarted(import.meta.url)) {
  const files = filesOf('{packages,apps}/*/{src,test,evidence}/**/*.{ts,mts,tsx,js,mjs,astro}', 'scripts/**/*.ts')
  const objections = files.flatMap((path) => {
    const why = objection(readFileSync(join(root, path), 'utf8'))
    return why === undefined ? [] : [`${path}: ${why}`]
  })
  for (const line of objections) console.error(line)
  if (objections.length > 0) process.exitCode = 1
  else console.log(`${files.length} source files, none too long without a reason.`)
}
