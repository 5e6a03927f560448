import type { Locale } from '@convlaws/widgets'
import { benchReasonKo, contestantsKo, goalsKo, netKo } from './bench-ko.ts'
import type { LocalWords } from './local/words.ts'
import { localWords } from './local/words.ts'
import { operationTitle } from './operation-titles.ts'
import type { Results } from './results.ts'

interface Texts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly nothing: string
  readonly machine: string
  readonly facts: {
    readonly [fact in
      | 'cpu'
      | 'cores'
      | 'runtime'
      | 'platform'
      | 'flags'
      | 'threads'
      | 'ceiling'
      | 'date'
      | 'commit'
      | 'timing']: string
  }
  readonly ceiling: (threads: number, speed: string, kernel: string) => string
  readonly rounds: (settings: Results['settings']) => string
  readonly changed: string
  readonly noisy: string
  readonly incomplete: string
  readonly raw: string
  readonly overview: string
  readonly overviewLead: string
  readonly contestant: string
  readonly contestants: string
  readonly whatItIs: string
  readonly version: string
  readonly operation: string
  readonly threads: string
  readonly mean: string
  readonly faster: string
  readonly goals: string
  /** The title of a contestant, a goal, and a reason, as the bench writes them. */
  readonly contestantTitle: (title: string) => string
  readonly goal: (title: string) => string
  readonly reason: (text: string) => string
  readonly goalVerdicts: { readonly [verdict: string]: string }
  readonly times: string
  readonly timesLead: string
  /** A net, as the bench names it. */
  readonly net: (name: string) => string
  /** The title of a chart, from the net and the operation as the bench names them. */
  readonly chart: (net: string, operation: string, threads: number) => string
  readonly axis: string
  readonly asTable: string
  readonly layer: string
  readonly ms: string
  readonly ratio: string
  readonly wrong: string
  readonly wrongLead: string
  readonly noneWrong: string
  readonly notTimed: string
  readonly why: string
  readonly local: LocalWords
}

const threadsEn = (threads: number) => `${threads} ${threads === 1 ? 'thread' : 'threads'}`

/** What the page of speeds says. */
export const texts: { readonly [locale in Locale]: Texts } = {
  en: {
    title: 'Speed',
    description: 'How fast convolutions are that give right answers, layer by layer, with intervals.',
    lead: 'An answer is checked against the definition before it is timed. A wrong answer has no rank: it stands in a list of its own.',
    nothing:
      'No run of the bench is published yet. The bench is in apps/bench; once a run is committed, its charts and tables stand here.',
    machine: 'The machine and the run',
    facts: {
      cpu: 'processor',
      cores: 'cores',
      runtime: 'runtime',
      platform: 'platform',
      flags: 'flags',
      threads: 'threads',
      ceiling: 'ceiling of the kernel',
      date: 'date',
      commit: 'commit',
      timing: 'timing',
    },
    ceiling: (threads, speed, kernel) => `${threadsEn(threads)}: ${speed} (kernel ${kernel})`,
    rounds: ({ rounds, blockMs, slowMs, slowRounds, lateMs, lateFactor, lateRounds }) =>
      `${rounds} rounds of ${blockMs} ms; ${slowRounds} where a call takes over ${slowMs / 1000} s, ${lateRounds} where it takes over ${lateMs / 1000} s and more than ${lateFactor} times as long as the fastest`,
    changed: 'with changes that were not committed',
    noisy: 'noisy',
    incomplete: 'The run was interrupted: some layers are missing.',
    raw: 'the whole run as JSON',
    overview: 'Against im2col',
    overviewLead:
      'Ratios are taken within a round, contestants in an order that changes with each round. The mean is geometric, over the layers on which both were timed, so that both sides are the same configurations. Above 1, im2col is faster. The last column counts the layers on which the other is faster.',
    contestant: 'contestant',
    contestants: 'Contestants',
    whatItIs: 'what it is',
    version: 'version',
    operation: 'operation',
    threads: 'threads',
    mean: 'time ÷ im2col (geometric mean)',
    faster: 'layers faster',
    goals: 'Goals',
    contestantTitle: (title) => title,
    goal: (title) => title,
    reason: (text) => text,
    goalVerdicts: { met: 'met', missed: 'missed', undecided: 'undecided' },
    times: 'Times',
    timesLead:
      'The symbol and the number are the median of one call, the line reaches from the tenth to the ninetieth percentile. A contestant has the same symbol in every chart. The scale is logarithmic. A call includes copying the input in and the result out, except for im2col-resident, which keeps both in its memory.',
    net: (name) => name,
    chart: (net, operation, threads) => `${net}, ${operationTitle(operation, 'en')}, ${threadsEn(threads)}`,
    axis: 'milliseconds',
    asTable: 'The same numbers as a table',
    layer: 'layer',
    ms: 'ms: median (10 %–90 %)',
    ratio: 'times im2col: median (quartiles)',
    wrong: 'Wrong answers, not timed against others',
    wrongLead: 'These configurations were tried, and gave numbers that the definition does not allow.',
    noneWrong: 'No answer in this run was wrong.',
    notTimed: 'Not timed',
    why: 'why',
    local: localWords.en,
  },
  ko: {
    title: '속도',
    description: '올바른 답을 내는 합성곱의 속도를 층마다 구간과 함께 보여 줍니다.',
    lead: '시간을 재기 전에 먼저 답을 정의와 비교합니다. 틀린 답에는 순위를 매기지 않고 목록에 따로 모읍니다.',
    nothing:
      '아직 공개된 측정이 없습니다. 측정 도구는 apps/bench에 있으며, 실행 결과를 커밋하면 이곳에 그림과 표가 나옵니다.',
    machine: '측정한 컴퓨터와 실행',
    facts: {
      cpu: '프로세서',
      cores: '코어',
      runtime: '실행 환경',
      platform: '플랫폼',
      flags: '플래그',
      threads: '스레드',
      ceiling: '커널의 상한',
      date: '날짜',
      commit: '커밋',
      timing: '측정',
    },
    ceiling: (threads, speed, kernel) => `스레드 ${threads}개: ${speed}(커널 ${kernel})`,
    rounds: ({ rounds, blockMs, slowMs, slowRounds, lateMs, lateFactor, lateRounds }) =>
      `${blockMs} ms씩 ${rounds}라운드. 호출이 ${slowMs / 1000}초를 넘으면 ${slowRounds}라운드, ${lateMs / 1000}초를 넘고 가장 빠른 구현의 ${lateFactor}배를 넘으면 ${lateRounds}라운드`,
    changed: '커밋하지 않은 변경 있음',
    noisy: '잡음 있음',
    incomplete: '실행이 중간에 끊겨 빠진 층이 있습니다.',
    raw: '전체 실행 결과(JSON)',
    overview: 'im2col과의 비교',
    overviewLead:
      '비율은 한 라운드 안에서, 순서를 바꿔 가며 잰 시간으로 구합니다. 평균은 기하평균이며, 둘 다 시간을 잰 층만 넣으므로 양쪽의 구성이 같습니다. 1보다 크면 im2col이 빠릅니다. 마지막 열은 비교한 층 가운데 상대가 더 빠른 층의 수입니다.',
    contestant: '구현',
    contestants: '비교한 구현',
    whatItIs: '설명',
    version: '버전',
    operation: '연산',
    threads: '스레드',
    mean: '시간 ÷ im2col(기하평균)',
    faster: '더 빠른 층',
    goals: '목표',
    contestantTitle: (title) => contestantsKo[title] ?? title,
    goal: (title) => goalsKo[title] ?? title,
    reason: benchReasonKo,
    goalVerdicts: { met: '달성', missed: '미달', undecided: '미정' },
    times: '시간',
    timesLead:
      '기호와 숫자는 호출 한 번의 중앙값입니다. 선은 제10백분위수부터 제90백분위수까지입니다. 구현마다 모든 그림에서 같은 기호를 씁니다. 로그 눈금을 씁니다. 호출에는 입력과 결과를 복사하는 시간이 들어갑니다. im2col-resident는 예외로, 둘 다 자기 메모리에 두고 복사하지 않습니다.',
    net: netKo,
    chart: (net, operation, threads) => `${netKo(net)}, ${operationTitle(operation, 'ko')}, 스레드 ${threads}개`,
    axis: '밀리초',
    asTable: '표로 보기',
    layer: '층',
    ms: 'ms: 중앙값(10%–90%)',
    ratio: 'im2col 대비 배수: 중앙값(사분위수)',
    wrong: '틀린 답(시간 비교에서 제외)',
    wrongLead: '아래 구성에서는 정의가 허용하지 않는 수가 나왔습니다.',
    noneWrong: '이 실행에는 틀린 답이 없습니다.',
    notTimed: '측정하지 않은 항목',
    why: '이유',
    local: localWords.ko,
  },
}
