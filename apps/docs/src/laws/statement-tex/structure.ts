import { broken, rows, type StatementTex } from './form.ts'
import { conv, extend, filterGradient } from './names.ts'

const otherwise = {
  en: String.raw`\\ 0 & \text{otherwise} \end{cases}`,
  ko: String.raw`\\ 0 & \text{그 밖에는} \end{cases}`,
}

const reordered = broken(String.raw`${conv}(x[{:},\sigma],w[\tau,\sigma])`, String.raw`=${conv}(x,w)[{:},\tau]`)
const ofMatrix = String.raw`${conv}(x,w)=T\cdot ${extend}(x)`
const entry = 'T[(o,j),(i,p)]'
const dense = String.raw`${conv}(x,w)[n,o]=W[o,{:}]\cdot x[n,{:}]`
const relabelled = String.raw`${conv}_{L,F}(L\,x,F\,w)=L ${conv}(x,w)`
const embedded = `${conv}_r(x,w)=${conv}_{r+1}(x,w)`
const oneOutput = `${conv}(x,w)[{:},o]`

const inGroups = (group: string): string =>
  broken(`${conv}_G(x,w)[{:},${group}]`, `=${conv}_1(x[{:},${group}],w[${group}])`)

/** What the laws of structure state. */
export const structure = {
  'batch-items-are-independent': String.raw`\begin{aligned} &${conv}(x,w)[n]=${conv}(x[n],w) \\[0.5em] &${filterGradient}(x,g) \\ &\quad=\sum_{n} ${filterGradient}(x[n],g[n]) \end{aligned}`,
  'channel-permutation': {
    en: rows(reordered, String.raw`\sigma\text{ and }\tau\text{ orders}`, String.raw`\text{that keep groups together}`),
    ko: rows(reordered, String.raw`\sigma\text{와 }\tau\text{는 그룹을 흩뜨리지 않는 순서}`),
  },
  'channels-add': String.raw`${conv}(x,w)=\sum_{i} ${conv}(x[{:},i],w[{:},i])`,
  'channels-are-depth-without-sliding': broken(
    `${conv}_r(x[{:},i,p],w[o,i,a])[{:},o,j]`,
    `=${conv}_{r+1}(x[{:},1,i,p],`,
    String.raw`\quad w[o,1,i,a])[{:},o,0,j]`,
  ),
  'convolution-is-a-shared-weight-matrix': {
    en: rows(
      ofMatrix,
      broken(entry, String.raw`=\begin{cases} w[o,i,a] & \text{if }p=s\,j+d\,a ${otherwise.en}`),
      String.raw`\text{for correlation}`,
    ),
    ko: rows(
      ofMatrix,
      broken(entry, String.raw`=\begin{cases} w[o,i,a] & p=s\,j+d\,a\text{이면} ${otherwise.ko}`),
      String.raw`\text{교차상관일 때}`,
    ),
  },
  'dense-layer-is-full-size-filter': {
    en: rows(dense, String.raw`\text{filter size}=\text{input size, no padding}`),
    ko: rows(dense, String.raw`\text{필터의 크기}=\text{입력의 크기, 패딩 없음}`),
  },
  'depthwise-is-one-filter-per-channel': {
    en: rows(
      String.raw`${conv}_{\text{depthwise}}(x,w)=${conv}_1(x,W)`,
      String.raw`W[o,i]=\begin{cases} w[o] & \text{if }i=\lfloor o/m\rfloor ${otherwise.en}`,
    ),
    ko: rows(
      String.raw`${conv}_{\text{채널별}}(x,w)=${conv}_1(x,W)`,
      String.raw`W[o,i]=\begin{cases} w[o] & i=\lfloor o/m\rfloor\text{이면} ${otherwise.ko}`,
    ),
  },
  'filter-splits': String.raw`\begin{aligned} &${conv}(x,[u;\,v]) \\ &\quad=[${conv}(x,u);\;${conv}(x,v)] \\[0.5em] &${conv}([x;\,z],[u,\,v]) \\ &\quad=${conv}(x,u)+${conv}(z,v) \end{aligned}`,
  'groups-are-independent': {
    en: inGroups(String.raw`\text{group }g`),
    ko: inGroups(String.raw`\text{그룹 }g`),
  },
  'layout-is-a-relabelling': {
    en: rows(relabelled, String.raw`L\text{ and }F\text{ orders of the axes in memory}`),
    ko: rows(relabelled, String.raw`L\text{과 }F\text{는 메모리에서 축의 순서}`),
  },
  'lower-rank-embeds': {
    en: rows(embedded, String.raw`\text{with an axis of size 1 in both}`),
    ko: rows(embedded, String.raw`\text{입력과 필터에 크기 1인 축을 더하여}`),
  },
  'output-channels-are-independent': {
    en: broken(oneOutput, String.raw`=${conv}(x[{:},\text{group of }o],w[o])`),
    ko: broken(oneOutput, String.raw`=${conv}(x[{:},o\text{의 그룹}],w[o])`),
  },
  'pointwise-is-matmul': rows(
    broken(`${conv}(x,w)[n,{:},j]`, String.raw`=W\cdot ${extend}(x)[n,{:},s\,j]`),
    'W[o,i]=w[o,i]',
  ),
} as const satisfies Readonly<Record<string, StatementTex>>
