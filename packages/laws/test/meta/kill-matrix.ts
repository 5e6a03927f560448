import { readFileSync } from 'node:fs'
import type { Matrix } from '../../evidence/kill-figures.ts'

/** Which rows kill each fault, as committed. Made by `pnpm evidence kill-matrix`. */
export const matrix: Matrix = JSON.parse(
  readFileSync(new URL('../../../../reports/evidence/kill-matrix.json', import.meta.url), 'utf8'),
)
