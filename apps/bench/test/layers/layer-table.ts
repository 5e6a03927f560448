import { readFileSync } from 'node:fs'
import type { Layer } from '../../src/layers/layer.ts'
import { parseLayers } from '../../src/layers/parse-layers.ts'

/** The layers of layers.tsv. */
export const layerTable: readonly Layer[] = parseLayers(
  readFileSync(new URL('../../layers.tsv', import.meta.url), 'utf8'),
)
