import { broken, type StatementTex } from './form.ts'
import { conv } from './names.ts'

/** What the laws of linearity state. */
export const linearity = {
  'bias-adds-to-its-channel': broken(`${conv}(x,w,b)[n,o,j]`, `=${conv}(x,w)[n,o,j]+b[o]`),
  'filter-additivity': broken(`${conv}(x,w+v)`, `=${conv}(x,w)+${conv}(x,v)`),
  'filter-homogeneity': String.raw`${conv}(x,c\,w)=c ${conv}(x,w)`,
  'input-additivity': broken(`${conv}(x+z,w)`, `=${conv}(x,w)+${conv}(z,w)`),
  'input-homogeneity': String.raw`${conv}(c\,x,w)=c ${conv}(x,w)`,
} as const satisfies Readonly<Record<string, StatementTex>>
