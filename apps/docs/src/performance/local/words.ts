import type { Locale } from '@convlaws/widgets'

/** What the bench in the page says. */
export interface LocalWords {
  readonly title: string
  readonly lead: string
  readonly run: string
  readonly stop: string
  readonly layer: string
  readonly subject: string
  readonly ms: string
  readonly ratio: string
  readonly timing: (layer: string) => string
  readonly done: string
  readonly stopped: string
  readonly broken: (reason: string) => string
  readonly notLoaded: string
  readonly wrong: string
  readonly resolution: (isolated: boolean) => string
}

/** What the bench in the page says, in each language. */
export const localWords: { readonly [locale in Locale]: LocalWords } = {
  en: {
    title: 'Run on your machine',
    lead: 'A small bench in this page, on this browser, now. Its times say nothing about the run above and are not compared with it: other layers, another engine, other conditions. Each answer is compared with the reference first, on whole numbers, where nothing is rounded.',
    run: 'Run',
    stop: 'Stop',
    layer: 'layer',
    subject: 'implementation',
    ms: 'ms: median (quartiles)',
    ratio: 'times the fastest',
    timing: (layer) => `Timing ${layer} …`,
    done: 'Done.',
    stopped: 'Stopped.',
    broken: (reason) => `The bench broke off: ${reason}`,
    notLoaded: 'its script could not be loaded.',
    wrong: 'wrong answer, not timed',
    resolution: (isolated) =>
      isolated
        ? 'This page is cross-origin isolated: clocks are fine, threads are possible.'
        : 'This page is not cross-origin isolated: clocks are coarse, so calls are timed in batches; one thread.',
  },
  ko: {
    title: '내 컴퓨터에서 실행하기',
    lead: '이 페이지에서, 지금 이 브라우저로 하는 작은 측정입니다. 층도, 엔진도, 조건도 다르므로 위의 결과와 비교하지 않습니다. 먼저 모든 답을 반올림이 없는 정수로 참조 구현과 비교합니다.',
    run: '실행',
    stop: '정지',
    layer: '층',
    subject: '구현',
    ms: 'ms: 중앙값(사분위수)',
    ratio: '가장 빠른 것 대비 배수',
    timing: (layer) => `시간을 재는 중: ${layer} …`,
    done: '끝났습니다.',
    stopped: '멈췄습니다.',
    broken: (reason) => `측정이 중단되었습니다. ${reason}`,
    notLoaded: '스크립트를 불러오지 못했습니다.',
    wrong: '틀린 답, 시간을 재지 않음',
    resolution: (isolated) =>
      isolated
        ? '교차 출처 격리 상태입니다. 시계가 정밀하고 스레드를 쓸 수 있습니다.'
        : '교차 출처 격리 상태가 아닙니다. 시계가 거칠어서 호출을 여러 번씩 묶어 재고, 스레드는 하나입니다.',
  },
}
