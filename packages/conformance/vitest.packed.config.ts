import { defineConfig } from 'vitest/config'

/** Tests of what is published: they read no sources, only packages packed from `dist` and installed elsewhere. */
export default defineConfig({
  test: {
    include: ['test/packed/**/*.test.ts'],
    globalSetup: 'test/packed/install.ts',
    testTimeout: 180_000,
    maxWorkers: 2,
  },
})
