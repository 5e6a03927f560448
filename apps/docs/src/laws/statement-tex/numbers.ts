import { broken, rows, type StatementTex } from './form.ts'
import { conv } from './names.ts'

const [high, low] = [String.raw`\mathrm{high}`, String.raw`\mathrm{low}`]

const oneImage = `${conv}(x)[n]=${conv}(x[n])`
const inBits = broken(`${conv}(2^{30}\\,h+l,w)`, `=2^{30} ${conv}(h,w)+${conv}(l,w)`)
const inParts = broken(`${conv}(${high}+${low},w)`, `=${conv}(${high},w)+${conv}(${low},w)`)
const infinite = (taps: string): string =>
  broken(String.raw`${conv}(x+\iota,w)=${conv}(x,w)`, String.raw`{}+\sum_{${taps}} \iota(p)\cdot w(a)`)
const notANumber = (places: string): string => broken(String.raw`${conv}(x+\nu,w)=${conv}(x,w)`, `{}+(${places})`)

/** What the laws of numbers state. */
export const numbers = {
  'batch-does-not-change-precision': {
    en: rows(oneImage, String.raw`\text{to full precision}`),
    ko: rows(oneImage, String.raw`\text{온전한 정밀도로}`),
  },
  'float64-is-not-float32': {
    en: rows(inBits, String.raw`\text{in }\texttt{float64}`),
    ko: rows(inBits, String.raw`\texttt{float64}\text{에서}`),
  },
  'full-precision-operands': {
    en: rows(inParts, String.raw`\text{each 12-bit integer}=${high}+${low}`),
    ko: rows(inParts, String.raw`\text{각 12비트 정수}=${high}+${low}`),
  },
  'infinity-stays-local': {
    en: rows(
      infinite(String.raw`\text{taps that read }p`),
      String.raw`\iota=\pm\infty\text{ at a few places }p`,
      String.raw`\text{and }0\text{ elsewhere}`,
    ),
    ko: rows(
      infinite(String.raw`p\text{를 읽는 필터 원소}`),
      String.raw`\iota\text{는 몇 자리 }p\text{에서 }{\pm}\infty\text{, 그 밖에서 }0`,
    ),
  },
  'large-values-are-not-clamped': String.raw`\begin{aligned} ${conv}(2^k x,w)&=2^k ${conv}(x,w) \\ &=${conv}(x,2^k w) \end{aligned}`,
  'not-a-number-propagates-locally': {
    en: rows(
      notANumber(String.raw`\mathrm{NaN}\text{ where a tap reads }p`),
      String.raw`\nu\ \mathrm{NaN}\text{ at }p\text{ and }0\text{ elsewhere}`,
    ),
    ko: rows(
      notANumber(String.raw`p\text{를 읽는 곳에서 }\mathrm{NaN}`),
      String.raw`\nu\text{는 }p\text{에서 }\mathrm{NaN}\text{, 그 밖에서 }0`,
    ),
  },
  'zero-filter-gives-bias': String.raw`w[o]=0 \quad\Longrightarrow\quad y[{:},o]=b[o]`,
} as const satisfies Readonly<Record<string, StatementTex>>
