import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.base.ts'

export default mergeConfig(shared, { test: { name: 'convlaws-docs' } })
