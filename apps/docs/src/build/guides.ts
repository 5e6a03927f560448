import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { base } from './base.ts'
import { guideOf, guidePage, picturesOf } from './guide-page.ts'
import { linkKoreanPages } from './korean-links.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const target = fileURLToPath(new URL('../content/docs/guides/', import.meta.url))

/**
 * Writes the guides anew from the documents of the repository: docs, decisions, READMEs of packages. Git ignores them.
 * After the build, links of untranslated pages are made to keep the language.
 */
export function guides(): AstroIntegration {
  return {
    name: 'guides',
    hooks: {
      'astro:config:setup': () => {
        rmSync(target, { recursive: true, force: true })
        const documents = globSync(['docs/*.md', 'docs/decisions/*.md', 'packages/*/README.md', 'CONTRIBUTING.md'], {
          cwd: repository,
        })
        for (const document of documents) {
          const file = `${target}${guideOf(document)}.md`
          mkdirSync(dirname(file), { recursive: true })
          const markdown = readFileSync(`${repository}${document}`, 'utf8')
          writeFileSync(file, guidePage(markdown, document))
          for (const picture of picturesOf(markdown)) {
            const copy = join(dirname(file), picture)
            mkdirSync(dirname(copy), { recursive: true })
            copyFileSync(join(repository, dirname(document), picture), copy)
          }
        }
      },
      'astro:build:done': ({ dir }) => linkKoreanPages(fileURLToPath(dir), base),
    },
  }
}
