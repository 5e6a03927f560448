import { defineConfig } from 'tsup'

/** How every package is built: ESM with declarations, one output file for each entry; what entries share goes into chunks. */
export const library = (entry: string[]) =>
  defineConfig({ entry, format: 'esm', target: 'es2022', dts: true, clean: true })
