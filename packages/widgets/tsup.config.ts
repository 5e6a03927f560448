import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

/**
 * The index is one file: what it shares with elements would be eighty, which a command that only writes text opens each
 * time. It cleans the folder, and begins to write after that.
 */
export default defineConfig([
  { ...library(['src/index.ts']), splitting: false },
  { ...library(['src/define/*.ts']), outDir: 'dist/define', clean: false },
])
