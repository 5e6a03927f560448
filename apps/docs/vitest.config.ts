import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.base.ts'

// Tests in the browser are most of the time, and wait for it often: two files of them at once.
export default mergeConfig(shared, { test: { name: 'convlaws-docs', maxWorkers: 2 } })
