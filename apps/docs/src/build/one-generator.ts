import type { Plugin } from 'vite'

const unused = /^pure-rand\/generator\/(mersenne|congruential32)$/

/**
 * For the worker: fast-check brings generators of random numbers for each name that its option `randomType` may have. Runs
 * of laws leave that option alone, so two of them, of 2 kB packed, are never used.
 */
export function oneGenerator(): Plugin {
  return {
    name: 'one-generator',
    enforce: 'pre',
    resolveId: {
      filter: { id: unused },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0pure-rand\/generator\// },
      handler(id) {
        const name = id.slice(id.lastIndexOf('/') + 1)
        return `export function ${name}() { throw new Error("bug: the generator '${name}' is left out") }`
      },
    },
  }
}
