import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The seed of every randomised test. The environment variable CONVLAWS_SEED replaces it. */
const seed = process.env.CONVLAWS_SEED ?? '20261124'

/** With `convlaws-source`, packages are read from src, never from dist. Publishing removes this condition from `exports`. */
const conditions = ['convlaws-source', 'module', 'node', 'development|production']

const setup = fileURLToPath(new URL('vitest.setup.ts', import.meta.url))

/** The configuration that all packages share. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    env: { CONVLAWS_SEED: seed },
    globalSetup: setup,
    setupFiles: setup,
    isolate: false,
    // Nothing here is a test of speed: a loaded machine must not fail a test.
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    passWithNoTests: true,
  },
})
