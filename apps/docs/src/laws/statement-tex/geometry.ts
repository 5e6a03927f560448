import { broken, rows, type StatementTex } from './form.ts'
import { begin, conv, end, extend } from './names.ts'

const valid = String.raw`${conv}_{\texttt{valid}}`
const shift = String.raw`\operatorname{shift}`
const [from, to] = [String.raw`\mathrm{from}`, String.raw`\mathrm{to}`]

const permuted = String.raw`${conv}_{\pi p}(\pi x,\pi w)=\pi ${conv}_p(x,w)`
const dilated = String.raw`${conv}_d(x,w)=${conv}_1(x,w{\uparrow}d)`
const difference = String.raw`${conv}(x+c\,\delta_p,1)(j)-${conv}(x,1)(j)`
const extended = `=${valid}(${extend}(x),w)`

/** What the laws of geometry state. */
export const geometry = {
  'axes-permute': {
    en: rows(permuted, String.raw`\pi\text{ an order of the spatial axes}`),
    ko: rows(permuted, String.raw`\pi\text{는 공간 축의 순서}`),
  },
  'dilation-is-zero-insertion': {
    en: rows(dilated, String.raw`(w{\uparrow}d)(d\,a)=w(a),\quad 0\text{ elsewhere}`),
    ko: rows(dilated, String.raw`(w{\uparrow}d)(d\,a)=w(a),\quad \text{그 밖에는 }0`),
  },
  locality: {
    en: broken(difference, String.raw`=c\cdot\#\{\text{taps of }j\text{ that read }p\}`),
    ko: broken(difference, String.raw`=c\cdot\#\{\,p\text{를 읽는 }j\text{의 필터 원소}\,\}`),
  },
  mirror: broken(
    String.raw`${conv}_{[${end}-\mathrm{rest},\,${begin}]}(Rx,Rw)`,
    String.raw`=R ${conv}_{[${begin},\,${end}]}(x,w)`,
  ),
  'padding-is-extension': {
    en: broken(String.raw`${conv}_{\text{padded}}(x,w)`, extended),
    ko: broken(String.raw`${conv}_{\text{패딩}}(x,w)`, extended),
  },
  'same-padding-is-explicit-padding': String.raw`\begin{aligned} &${conv}_{\texttt{same-upper}}(x,w) \\ &\quad=${conv}_{[\lfloor t/2\rfloor,\,\lceil t/2\rceil]}(x,w) \\[0.5em] &${conv}_{\texttt{same-lower}}(x,w) \\ &\quad=${conv}_{[\lceil t/2\rceil,\,\lfloor t/2\rfloor]}(x,w) \end{aligned}`,
  'stride-is-subsampling': String.raw`${conv}_s(x,w)(j)=${conv}_1(x,w)(s\,j)`,
  'tiles-with-halo-recombine': rows(
    broken(
      String.raw`${conv}(x,w)(j)=${valid}\bigl(`,
      String.raw`${extend}(x)[s\,${from}\ldots s\,(${to}-1)+e),`,
      String.raw`w\bigr)(j-${from})`,
    ),
    String.raw`${from}\le j<${to}`,
  ),
  'translation-equivariance': String.raw`${conv}(${shift}_{s\,t}x,w)=${shift}_t ${conv}(x,w)`,
} as const satisfies Readonly<Record<string, StatementTex>>
