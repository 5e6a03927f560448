import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const docs = fileURLToPath(new URL('../content/docs', import.meta.url))
const pages = (folder: string) => new Set(globSync('**/*.{md,mdx}', { cwd: folder }))

/** Folders whose every page exists in both languages. The rest may be English only. */
const paired = /^(lecture\/|index\.mdx$|start\.mdx$)/

/** Pages of one language whose twin in the other is missing. */
export function missingTwins(english: ReadonlySet<string>, korean: ReadonlySet<string>): string[] {
  return [
    ...[...english].filter((page) => !korean.has(page)).map((page) => `ko/${page}`),
    ...[...korean].filter((page) => !english.has(page)),
  ].sort()
}

/** Fails the build where a page that must exist in both languages exists in one. */
export function pairedLanguages(): AstroIntegration {
  return {
    name: 'paired-languages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return
        const of = (folder: string) => new Set([...pages(folder)].filter((page) => paired.test(page)))
        const missing = missingTwins(of(docs), of(`${docs}/ko`))
        if (missing.length > 0) throw new Error(`the translation is missing: ${missing.join(', ')}`)
      },
    },
  }
}
