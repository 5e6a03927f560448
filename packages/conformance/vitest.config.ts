import { mergeConfig } from 'vitest/config'
import base from '../../vitest.base.ts'

/** The tests of the packed packages need a build and the npm registry, so they are a task of their own. */
export default mergeConfig(base, { test: { exclude: ['test/packed/**', '**/node_modules/**'] } })
