import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.base.ts'

/** Two files at once: a file in a browser waits for half of its time. */
export default mergeConfig(shared, { test: { name: 'convlaws-docs', maxWorkers: 2 } })
