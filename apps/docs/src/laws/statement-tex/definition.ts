import { broken, ofCorrelation, rows, type StatementTex } from './form.ts'
import { begin, conv } from './names.ts'

const impulseResponse = String.raw`${conv}(\delta_i,w)(j)=w\Big(\frac{i+${begin}-s\,j}{d}\Big)`

const sumOfProducts = broken(
  String.raw`y[n,o,j]=\sum_{i,\,a} w[o,i,a]`,
  String.raw`{}\cdot x[n,i,\,s\,j+d\,a-${begin}]+b[o]`,
)

/** What the laws of the definition state. */
export const definition = {
  'agrees-with-definition': ofCorrelation(sumOfProducts),
  'impulse-response-is-the-filter': {
    en: rows(impulseResponse, String.raw`\text{zero where that is no tap}`, String.raw`\text{for correlation}`),
    ko: rows(impulseResponse, String.raw`\text{해당하는 필터 원소가 없으면 0}`, String.raw`\text{교차상관일 때}`),
  },
} as const satisfies Readonly<Record<string, StatementTex>>
