import { broken, rows, type StatementTex } from './form.ts'
import { begin, biasGradient, conv, end, filterGradient, gradient, inputGradient, transposed } from './names.ts'

const adjoint = (left: string, right: string): string =>
  broken(String.raw`\langle ${left}\rangle`, String.raw`=\langle ${right}\rangle`)

const correlated = broken(`${filterGradient}(x,g)[o,i]`, String.raw`=\sum_{n} g[n,o]\star E(x)[n,i]`)
const folded = broken(`${inputGradient}_m(g,w)`, String.raw`=E_m^{\mathsf T}(${inputGradient}_{\texttt{valid}}(g,w))`)
const unread = `${inputGradient}(g,w)[p]=0`
const additive = broken(`${gradient}(g+h,w)`, `=${gradient}(g,w)+${gradient}(h,w)`)
const spread = broken(`${inputGradient}(g,w)`, String.raw`=${conv}(\operatorname{spread}_s(g),R\,w^{\mathsf T})`)
const spreadPadding = `[e-1-${begin},\\,e-1-${end}]`

const ofGroup = (group: string): string => broken(`${gradient}(g,w)[${group}]`, `=${gradient}(g[${group}],w[${group}])`)

/** What the laws of gradients state. */
export const gradients = {
  'bias-gradient-is-adjoint': adjoint(`${conv}(x,w,b)-${conv}(x,w),\\,g`, `b,\\,${biasGradient}(g)`),
  'bias-gradient-sums': String.raw`${biasGradient}(g)[o]=\sum_{n,\,j} g[n,o,j]`,
  'filter-gradient-is-adjoint': adjoint(`${conv}(x,w),\\,g`, `w,\\,${filterGradient}(x,g)`),
  'filter-gradient-is-correlation': {
    en: rows(correlated, String.raw`\text{stride }d,\ \text{dilation }s`),
    ko: rows(correlated, String.raw`\text{스트라이드 }d,\ \text{팽창 }s`),
  },
  'finite-difference-is-exact': broken(
    `${gradient}(g)[p]`,
    String.raw`=\langle ${conv}(x+\delta_p,w)-${conv}(x,w),\,g\rangle`,
  ),
  'gradient-of-padding-folds': {
    en: rows(folded, String.raw`E_m\text{ the extension by mode }m`),
    ko: rows(folded, String.raw`E_m\text{은 모드 }m\text{에 따른 확장}`),
  },
  'gradient-of-unread-input-is-zero': {
    en: rows(
      String.raw`\text{no window reads }p \quad\Longrightarrow`,
      String.raw`${unread}\text{, and}`,
      `${filterGradient}(x,g)`,
      String.raw`\text{does not depend on }x[p]`,
    ),
    ko: rows(
      String.raw`\text{어느 창도 }p\text{를 읽지 않는다} \quad\Longrightarrow`,
      String.raw`${unread}\text{이고}`,
      String.raw`${filterGradient}(x,g)\text{는}`,
      String.raw`x[p]\text{에 좌우되지 않는다}`,
    ),
  },
  'gradients-are-linear': {
    en: rows(additive, String.raw`\text{and so in the other operand}`),
    ko: rows(additive, String.raw`\text{다른 피연산자에 대해서도 그렇다}`),
  },
  'gradients-respect-groups': {
    en: ofGroup(String.raw`\text{group }\gamma`),
    ko: ofGroup(String.raw`\text{그룹 }\gamma`),
  },
  'input-gradient-is-adjoint': adjoint(`${conv}(x,w),\\,g`, `x,\\,${inputGradient}(g,w)`),
  'input-gradient-is-convolution': {
    en: rows(spread, String.raw`\text{stride }1,\ \text{dilation }d`, String.raw`\text{padding }${spreadPadding}`),
    ko: rows(spread, String.raw`\text{스트라이드 }1,\ \text{팽창 }d`, String.raw`\text{패딩 }${spreadPadding}`),
  },
  'transposed-is-adjoint': adjoint(`${conv}(x,w),\\,z`, `x,\\,${transposed}(z,w)`),
  'transposed-is-the-input-gradient': broken(`${transposed}(z,w,b)`, `=${inputGradient}(z,w)+b`),
} as const satisfies Readonly<Record<string, StatementTex>>
