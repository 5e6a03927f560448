import { defineConfig } from 'vitest/config'

/** All projects at once, for an editor or a watcher. `pnpm test` runs them one by one, cached. */
export default defineConfig({ test: { projects: ['packages/*', 'apps/*', 'scripts'] } })
