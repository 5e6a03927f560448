import { type CellState, cellStates } from '../models/cell-state.ts'
import { constraintsKo } from './constraints-ko.ts'
import { operationsKo } from './operation-names-ko.ts'

const operation = (name: string) => operationsKo[name] ?? name

const verdict = (name: string) => (Object.hasOwn(cellStates, name) ? cellStates[name as CellState].word.ko : name)

/** What the suite says of rows, each form with its Korean. No particle follows a placeholder. */
const forms: readonly (readonly [form: RegExp, ko: (...parts: string[]) => string])[] = [
  [/^(\w+) is not implemented$/, (what) => `구현에 없음: ${operation(what!)}`],
  [
    /^what the law is about is not claimed: (.+)$/s,
    (what) => `법칙이 다루는 것이 지원 범위 밖임: ${suiteTextKo(what!)}`,
  ],
  [/^only one layout is claimed$/, () => '지원하는 배치 순서가 하나뿐임'],
  [/^everything is claimed$/, () => '지원하지 않는 것이 없음'],
  [/^(.+) is not claimed$/, (what) => `지원 범위 밖: ${what!.replaceAll(' or ', ', ')}`],
  [
    /^(\w+) does not agree with the definition over exact numbers$/,
    (what) => `작은 정수에서 정의와 다른 연산: ${operation(what!)}`,
  ],
  [
    /^the implementation is wrapped by the guard of the specification, which refuses for it$/,
    () => '명세의 가드가 감싸고 있어서, 거절은 구현이 아니라 가드가 함',
  ],
  [
    /^the subject answers synchronously, so no two calls are ever under way$/,
    () => '동기로 답하므로 두 호출이 동시에 진행되는 일이 없음',
  ],
  [
    /^the subject is one instance and no factory, so disposing it would end the run$/,
    () => '팩토리가 아니라 인스턴스 하나여서, dispose하면 실행이 끝남',
  ],
  [
    /^under accuracy 'normwise' one element that is not finite may spread over a block$/,
    () => '노름 기준에서는 유한하지 않은 원소 하나가 블록 전체로 퍼질 수 있음',
  ],
  [/^no case used the option that the law is about$/, () => '법칙이 다루는 설정을 쓴 사례가 없음'],
  [/^every result was zero$/, () => '모든 결과가 0임'],
  [
    /^the case passes alone, and fails after the earlier calls of its lane$/,
    () => '사례 하나만 실행하면 통과하고, 앞선 호출 뒤에는 실패함',
  ],
  [
    /^the case was (\w+) once, and (\w+) after the earlier calls of its lane$/,
    (first, replayed) => `사례가 한 번은 ${verdict(first!)}, 앞선 호출 뒤에 다시 실행하면 ${verdict(replayed!)}`,
  ],
  [/^the case failed once, and passed on every replay$/, () => '한 번 실패한 사례를 다시 실행하면 모두 통과함'],
]

/** A refusal: where, what stood there, the rule in English, the constraint. */
const refusal = /(?:^|: )([^:]+?) (?:is|has|holds) ([^;]+); it must (.+) \(([a-z-]+)\)$/

/** The numbers of a rule, where it has any besides those of its place. */
function numbersOf(rule: string): string {
  const fit = /padded input, (.+); with dilation (\d+) it reaches over (\d+)$/.exec(rule)
  if (fit) return ` 패딩을 더한 입력의 길이: ${fit[1]}. 팽창한 필터의 길이: ${fit[3]}(팽창 ${fit[2]}).`
  const reach = /^be at most (\d+) at either end .+ over (.+)$/.exec(rule)
  if (reach) return ` 여기서 ${reach[2]}, 한계는 ${reach[1]}.`
  return ''
}

/** A text of the suite in Korean; the text itself where it is of another kind, such as what a library says. */
export function suiteTextKo(text: string): string {
  for (const [form, ko] of forms) {
    const found = form.exec(text)
    if (found) return ko(...found.slice(1))
  }
  const [, place, value, rule, id] = refusal.exec(text) ?? []
  const sentence = id === undefined ? undefined : constraintsKo[id]
  if (sentence === undefined) return text
  const where = place!.replace(/ on axis (\d+)$/, '(축 $1)')
  return `${where}: ${value}. ${sentence}${numbersOf(rule!)} (${id})`
}
