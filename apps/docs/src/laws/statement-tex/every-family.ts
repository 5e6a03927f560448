import { algebra } from './algebra.ts'
import { conduct } from './conduct.ts'
import { definition } from './definition.ts'
import type { StatementTex } from './form.ts'
import { geometry } from './geometry.ts'
import { gradients } from './gradients.ts'
import { linearity } from './linearity.ts'
import { numbers } from './numbers.ts'
import { shape } from './shape.ts'
import { structure } from './structure.ts'

/** What each law states, in TeX, by its id: the same as its plain `statement`. A file for each family, in the order of the laws. */
export const statementsTex: Readonly<Record<string, StatementTex>> = {
  ...shape,
  ...definition,
  ...algebra,
  ...linearity,
  ...geometry,
  ...structure,
  ...gradients,
  ...numbers,
  ...conduct,
}
