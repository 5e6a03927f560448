import type { SiteLocale } from '../lecture/locale-of.ts'

const en = {
  laws: 'Laws',
  lawsLead:
    'Every law is a statement about convolution that a program tries to refute. Choose one to read it and to run it here.',
  run: 'Run',
  runTitle: 'Run it here',
  runLead:
    'The law runs in this page, in a worker. Hold it against a right implementation, or against a known fault to see it fail.',
  statement: 'Statement',
  about: 'About this law',
  kind: 'Kind',
  kinds: {
    equation: 'an equation: both sides are computed and compared',
    conduct: 'conduct: calls are made, and what happens is checked',
  },
  operations: 'Operations',
  numbers: 'Numbers, and what equal means',
  requires: 'Asked of the problem',
  anything: 'nothing: any valid problem within the claims of the implementation',
  source: 'Source',
  claimedBy: 'Claimed in the lecture',
  worked: 'A small case, worked',
  workedLead: 'Drawn from seed 1 and made smaller, computed by the reference implementation.',
  leftIs: 'left side',
  rightIs: 'right side',
  faults: 'Known faults',
  faultsLead: (killed: number, all: number) =>
    `Of ${all} known faults this law catches ${killed} within a hundred cases a row.`,
  faultCaught: 'Caught by this law',
  survivors: (count: number) => `${count} faults that this law does not catch`,
  fault: 'Fault',
  mistake: 'What it does',
  runFault: (id: string) => `Run against ${id}`,
  allFaults: 'All laws against all faults',
  catches: (count: number) => `catches ${count} ${count === 1 ? 'fault' : 'faults'}`,
  faultPage: 'Known faults',
  faultPageLead:
    'A law that nothing breaks may be a law that checks nothing. Each of these is a wrong convolution with one mistake, made in released software or of the textbook kind.',
  picture: 'Laws × faults',
  pictureText: (laws: number, faults: number, kills: number) =>
    `A dot where a law (row) catches a fault (column): ${kills} of ${laws} × ${faults} cells. The lists below say the same in words.`,
  caughtBy: 'Caught by',
  lawCount: (count: number) => `${count} ${count === 1 ? 'law' : 'laws'}`,
  modelledOn: 'modelled on',
}

/** What the law and fault pages say, in both languages. */
export const lawWords: { readonly [locale in SiteLocale]: typeof en } = {
  en,
  ko: {
    laws: '법칙',
    lawsLead:
      '법칙은 합성곱에 대한 진술이고, 프로그램은 그 진술을 반증하려고 시도합니다. 하나를 골라 읽고 이 자리에서 실행해 보십시오.',
    run: '실행',
    runTitle: '여기에서 실행하기',
    runLead:
      '법칙은 이 페이지 안에서, 워커로 실행됩니다. 올바른 구현에 대해 실행할 수도 있고, 알려진 결함에 대해 실행하여 실패하는 모습을 볼 수도 있습니다.',
    statement: '진술',
    about: '이 법칙에 대하여',
    kind: '종류',
    kinds: { equation: '등식: 양변을 계산하여 비교합니다', conduct: '동작: 호출을 하고 일어난 일을 확인합니다' },
    operations: '연산',
    numbers: '수의 종류와 ‘같다’의 기준',
    requires: '문제의 조건',
    anything: '없음: 구현이 지원한다고 밝힌 모든 올바른 문제',
    source: '출처',
    claimedBy: '이 법칙을 다루는 강의',
    worked: '작은 예',
    workedLead: '시드 1에서 뽑아 작게 줄인 사례이며, 값은 참조 구현으로 계산했습니다.',
    leftIs: '좌변',
    rightIs: '우변',
    faults: '알려진 결함',
    faultsLead: (killed, all) => `이 법칙은 알려진 결함 ${all}개 중 ${killed}개를 항목별 사례 100개 안에서 잡습니다.`,
    faultCaught: '이 법칙이 잡는 결함',
    survivors: (count) => `이 법칙이 잡지 못하는 결함 ${count}개`,
    fault: '결함',
    mistake: '무엇이 틀렸는가',
    runFault: (id) => `실행 대상: ${id}`,
    allFaults: '모든 법칙과 모든 결함',
    catches: (count) => `잡는 결함: ${count}개`,
    faultPage: '알려진 결함',
    faultPageLead:
      '아무도 어기지 않는 법칙은 아무것도 검사하지 않는 법칙일지도 모릅니다. 아래는 모두 한 군데가 틀린 합성곱이며, 배포된 소프트웨어에 실제로 있었거나 교과서에 나올 만한 실수입니다.',
    picture: '법칙 × 결함',
    pictureText: (laws, faults, kills) =>
      `법칙(행)이 결함(열)을 잡는 칸에 점을 찍었습니다. ${laws} × ${faults}칸 가운데 ${kills}칸입니다. 아래 목록이 같은 내용을 글로 보여 줍니다.`,
    caughtBy: '잡는 법칙',
    lawCount: (count) => `${count}개`,
    modelledOn: '참고한 실제 결함',
  },
}
