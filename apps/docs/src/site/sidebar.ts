import { existsSync } from 'node:fs'
import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { apiModules } from './api-modules.ts'

const both = (en: string, ko: string) => ({ label: en, translations: { ko } })

const to = (link: string, en: string, ko: string) => ({ ...both(en, ko), link })

const repository = new URL('../../../../', import.meta.url)

/** Packages in the order in which they build on each other, as far as they have a README to be shown. */
const packages = [
  'spec',
  'laws',
  'faults',
  'reference',
  'im2col',
  'adapters',
  'report',
  'widgets',
  'conformance',
].filter((name) => existsSync(new URL(`packages/${name}/README.md`, repository)))

const api = {
  label: 'API',
  collapsed: true,
  items: apiModules.map(({ name, page }) => ({ label: name, link: `/api/${page}/` })),
}

/** The sidebar of every page. Pages of the lecture come in the order of `sidebar.order` in their front matter. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  to('/start/', 'Start: your own convolution', '시작: 내 합성곱 검사하기'),
  { ...both('Lecture', '강의'), items: [{ autogenerate: { directory: 'lecture' } }] },
  {
    ...both('Laws', '법칙'),
    items: [to('/laws/', 'All laws', '모든 법칙'), to('/faults/', 'Known faults', '알려진 결함')],
  },
  {
    ...both('Who keeps them', '누가 지키는가'),
    items: [
      to('/matrix/', 'Matrix', '적합성 표'),
      to('/findings/', 'Findings', '발견한 결함'),
      to('/performance/', 'Speed', '속도'),
      to('/badges/', 'Badges', '배지'),
    ],
  },
  {
    ...both('Guides', '안내서'),
    collapsed: true,
    items: [
      to('/guides/conformance/', 'Holding a convolution to the laws', '합성곱을 법칙으로 검사하기'),
      to('/guides/architecture/', 'Architecture', '구조'),
      to('/guides/numerics/', 'Numerics', '수치'),
      to('/guides/testing/', 'How convlaws is tested', '어떻게 시험하는가'),
      to('/guides/contributing/', 'Contributing', '기여하기'),
      to('/guides/documentation/', 'All documents', '모든 문서'),
    ],
  },
  {
    ...both('Packages', '패키지'),
    collapsed: true,
    items: packages.map((name) => ({ label: name, link: `/guides/packages/${name}/` })),
  },
  ...(apiModules.length > 0 ? [api] : []),
]
