import type { Plugin } from 'vite'

/** A node of a parsed program, as far as it is looked at here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly key?: { readonly name?: string }
  readonly value?: Node
}

/** What the pages of laws say, and a run never reads. */
const words: { readonly [property: string]: string } = {
  title: "{ en: '', ko: '' }",
  claim: "{ en: '', ko: '' }",
  statement: "''",
  source: '[]',
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Values of properties that hold words, the last first, so that cutting one moves no other. */
function wordsIn(node: Node): { readonly start: number; readonly end: number; readonly instead: string }[] {
  const instead = node.type === 'Property' ? words[node.key?.name ?? ''] : undefined
  if (instead !== undefined && node.value && /^(ObjectExpression|ArrayExpression|Literal)$/.test(node.value.type)) {
    return [{ start: node.value.start, end: node.value.end, instead }]
  }
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap(wordsIn)
    .sort((a, b) => b.start - a.start)
}

/** A module of a law without its words. */
export function withoutWords(code: string, parse: (code: string) => unknown): string {
  const found = wordsIn(parse(code) as Node)
  return found.reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code)
}

/** For the worker: titles, claims, statements and sources of laws are in the page already, and are a third of what it would load. */
export function lawsWithoutWords(): Plugin {
  return {
    name: 'laws-without-words',
    transform: {
      filter: { id: /packages[\\/]laws[\\/]src[\\/]laws[\\/].+[\\/][\w-]+\.ts$/ },
      handler(code) {
        return { code: withoutWords(code, (text) => this.parse(text, { lang: 'ts' })), map: null }
      },
    },
  }
}
