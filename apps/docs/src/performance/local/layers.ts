import type { Locale } from '@convlaws/widgets'

/** A layer of the bench in the page. */
export interface LocalLayer {
  readonly name: { readonly [locale in Locale]: string }
  readonly descriptor: string
}

const inBoth = (name: string) => ({ en: name, ko: name })

/** Layers small enough for the reference in a browser: at most 8 million multiplications and additions a call. */
export const localLayers: readonly LocalLayer[] = [
  {
    name: inBoth('3×3, 16 → 32'), // 2·16·9·32·28² = 7.2 million
    descriptor: 'forward n1 ci16 size28x28 co32 filter3x3 strides1x1 padding1:1x1:1 dilations1x1 groups1',
  },
  {
    name: inBoth('1×1, 64 → 64'), // 2·64·64·14² = 1.6 million
    descriptor: 'forward n1 ci64 size14x14 co64 filter1x1 strides1x1 padding0:0x0:0 dilations1x1 groups1',
  },
  {
    name: { en: '7×7, 3 → 16, stride 2', ko: '7×7, 3 → 16, 스트라이드 2' }, // 2·3·49·16·32² = 4.8 million
    descriptor: 'forward n1 ci3 size64x64 co16 filter7x7 strides2x2 padding3:3x3:3 dilations1x1 groups1',
  },
  {
    name: { en: '3×3, depthwise, 32', ko: '3×3, 채널별, 32' }, // 2·9·32·28² = 0.45 million
    descriptor: 'forward n1 ci32 size28x28 co32 filter3x3 strides1x1 padding1:1x1:1 dilations1x1 groups32',
  },
  {
    name: { en: '1-D, 9 taps, 8 → 8', ko: '1차원, 필터 원소 9개, 8 → 8' }, // 2·8·9·8·1016 = 1.2 million
    descriptor: 'forward n1 ci8 size1024 co8 filter9 strides1 padding0:0 dilations1 groups1',
  },
]
