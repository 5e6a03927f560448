import { cellStates, type Locale } from '@convlaws/widgets'

interface Texts {
  /** Above the row of the matrix in the page of a law. */
  readonly whoKeeps: string
  readonly matrix: {
    readonly title: string
    readonly description: string
    readonly how: string
    readonly known: string
  }
  readonly implementation: {
    readonly title: (name: string) => string
    readonly description: (name: string) => string
    readonly homepage: string
    readonly claims: string
    readonly failing: string
    readonly nothingFails: string
    readonly findings: string
    readonly laws: string
    readonly row: string
    readonly runs: string
    readonly worst: string
    readonly reason: string
    readonly state: string
    readonly download: string
    readonly toMatrix: string
    readonly all: string
    readonly allDescription: string
  }
  readonly findings: {
    readonly title: string
    readonly description: string
    readonly lead: string
    readonly inLibrary: string
    readonly shownBy: string
    readonly nobody: string
    readonly englishOnly: string
    readonly rows: (count: number) => string
  }
  readonly badges: {
    readonly title: string
    readonly description: string
    readonly lead: string
    readonly data: string
    readonly formats: { readonly [format in 'Markdown' | 'HTML' | 'reStructuredText']: string }
  }
}

const { skipped, blocked } = cellStates

/** What the pages of the matrix say besides the matrix itself. */
export const texts: { readonly [locale in Locale]: Texts } = {
  en: {
    whoKeeps: 'Who keeps it',
    matrix: {
      title: 'Who keeps the laws',
      description: 'Laws of convolution against released implementations, with a counterexample for each failure.',
      how: `Each cell is one law under one implementation. A cell opens: the law, the smallest counterexample drawn, and the command that repeats it. ‘${skipped.word.en}’ means that the law is about something that the implementation does not claim, or that cannot be observed; it is never counted as a failure. ‘${blocked.word.en}’ means that the law presumes something that failed, or that processes kept breaking off before its turn; the law then counts as applicable, and not as passed.`,
      known: 'A flag marks a failure that was reviewed and explained; it leads to an issue or to a page here.',
    },
    implementation: {
      title: (name) => `${name} and the laws`,
      description: (name) => `Which laws of convolution ${name} keeps, and a counterexample for each that it breaks.`,
      homepage: 'Homepage',
      claims: 'What it claims',
      failing: 'What did not pass',
      nothingFails: 'Every row that applies passed.',
      findings: 'Findings',
      laws: 'All laws',
      row: 'operation · numbers',
      runs: 'runs',
      worst: 'worst error / allowed',
      reason: 'what was found',
      state: 'state',
      download: 'Report as JSON',
      toMatrix: 'Matrix',
      all: 'Implementations',
      allDescription:
        'The implementations that have been held to the laws, with what each passes and where it was run.',
    },
    findings: {
      title: 'Findings',
      description: 'What the laws found in released libraries: smallest case, place in the source, public issue.',
      lead: 'What the laws found in released libraries. Each was repeated without the suite, with the numbers of the smallest case worked out by hand.',
      inLibrary: 'Library',
      shownBy: 'Published reports that show it',
      nobody: 'none',
      englishOnly: '',
      rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
    },
    badges: {
      title: 'Badges',
      description: 'Badges that say how many laws an implementation keeps.',
      lead: 'A badge says how many of the applicable laws an implementation keeps, from the published report. ‘known’ counts the laws that fail only in ways that were reviewed and explained. The data is a file of this site in the form of a shields.io endpoint; this page itself asks no other server.',
      data: 'data',
      formats: { Markdown: 'Markdown', HTML: 'HTML', reStructuredText: 'reStructuredText' },
    },
  },
  ko: {
    whoKeeps: '누가 지키는가',
    matrix: {
      title: '적합성 표',
      description: '공개된 합성곱 구현을 법칙에 비추어 본 표. 어긋난 곳마다 반례가 있습니다.',
      how: `칸 하나는 한 구현에 대한 법칙 하나의 결과입니다. 칸을 열면 법칙의 내용, 가장 작은 반례의 그림, 다시 실행하는 명령이 나옵니다. ‘${skipped.word.ko}’: 법칙이 다루는 기능을 구현이 지원한다고 밝히지 않았거나 관찰할 수 없다는 뜻이며, 실패로 세지 않습니다. ‘${blocked.word.ko}’: 법칙이 전제하는 것이 실패했거나 차례가 오기 전에 프로세스가 거듭 끊겼다는 뜻입니다. 이때 법칙은 해당하는 법칙으로 세고, 통과로는 세지 않습니다.`,
      known: '깃발은 이미 검토하고 설명한 실패입니다. 공개된 이슈나 이 사이트의 설명으로 이어집니다.',
    },
    implementation: {
      title: (name) => `법칙에 비추어 본 ${name}`,
      description: (name) => `${name}: 지키는 합성곱 법칙과 어기는 법칙, 어긴 법칙마다의 반례.`,
      homepage: '홈페이지',
      claims: '지원한다고 밝힌 범위',
      failing: '통과하지 못한 것',
      nothingFails: '해당하는 항목을 모두 통과했습니다.',
      findings: '발견한 결함',
      laws: '모든 법칙',
      row: '연산 · 수의 영역',
      runs: '실행',
      worst: '최대 오차 / 허용오차',
      reason: '확인한 내용',
      state: '상태',
      download: 'JSON 보고서',
      toMatrix: '적합성 표',
      all: '구현',
      allDescription: '법칙에 비추어 검사한 구현과 통과한 법칙의 수, 실행한 환경.',
    },
    findings: {
      title: '발견한 결함',
      description: '법칙으로 공개된 라이브러리에서 찾은 결함. 가장 작은 예, 소스의 위치, 공개 이슈.',
      lead: '법칙으로 공개된 라이브러리에서 찾은 결함입니다. 하나하나 검사 도구 없이 다시 확인했고, 가장 작은 예의 수는 손으로 계산했습니다.',
      inLibrary: '라이브러리',
      shownBy: '이 결함이 나타난 공개 보고서',
      nobody: '없음',
      englishOnly: '아래 글은 영어로 쓰여 있습니다. 가장 작은 예, 소스의 위치, 다시 확인하는 명령이 있습니다.',
      rows: (count) => `항목 ${count}개`,
    },
    badges: {
      title: '배지',
      description: '구현이 지키는 법칙의 수를 알리는 배지.',
      lead: '배지는 해당하는 법칙 가운데 구현이 몇 개를 지키는지 공개된 보고서에 따라 알려 줍니다. known은 이미 검토하고 설명한 실패만 있는 법칙의 수입니다. 데이터는 이 사이트에 있는 shields.io 엔드포인트 형식의 파일이며, 이 페이지는 다른 서버에 아무것도 요청하지 않습니다.',
      data: '데이터',
      formats: { Markdown: 'Markdown', HTML: 'HTML', reStructuredText: 'reStructuredText' },
    },
  },
}
