import { defineConfig } from 'tsup'

/**
 * How every package is built: ESM, one output file for each entry; what entries share goes into chunks. TypeScript's native
 * compiler writes the declarations afterwards, file by file: see tsconfig.build.json.
 */
export const library = (entry: string[]) => defineConfig({ entry, format: 'esm', target: 'es2022', clean: true })
