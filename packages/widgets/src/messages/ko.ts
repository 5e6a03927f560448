import { domainsKo } from './domain-names-ko.ts'
import type { Messages } from './messages.ts'
import { operationsKo } from './operation-names-ko.ts'
import { suiteTextKo } from './suite-text-ko.ts'

/** Korean. No particle follows a placeholder. */
export const ko: Messages = {
  axes: {
    batch: '배치',
    channel: '채널',
    outputChannel: '출력 채널',
    inputChannel: '입력 채널',
    z: 'z',
    y: 'y',
    x: 'x',
  },
  operations: operationsKo,
  domains: domainsKo,
  suiteText: suiteTextKo,
  operands: '피연산자',
  sides: '양변',
  lhs: '좌변',
  rhs: '우변',
  difference: '차(좌변 − 우변)',
  allowed: '허용오차',
  mustBeIdentical: '양변이 정확히 같아야 합니다.',
  differs: '다름',
  worst: (place, lhs, rhs) => `원소 ${place}: 좌변 ${lhs}, 우변 ${rhs}`,
  differing: (count, total) => `허용오차를 넘은 원소: ${count} / ${total}`,
  shapesDiffer: (lhs, rhs) => `모양이 다릅니다. 좌변: ${lhs}, 우변: ${rhs}.`,
  steps: '단계',
  calls: '호출',
  invalid: (constraint) => `잘못된 문제(${constraint})`,
  noResult: '텐서 없음',
  result: (shape) => `결과: ${shape}`,
  seed: '시드',
  path: '경로',
  shrinks: '축소 횟수',
  needsEarlierCalls: '단독으로는 통과하고, 앞선 호출 뒤에는 실패합니다.',
  noElements: '원소 없음',
  omittedPlanes: (count) => `표시하지 않은 평면: ${count}`,
  omittedRows: (shown, total) => `표시한 행: ${shown} (전체 ${total})`,
  omittedColumns: (shown, total) => `표시한 열: ${shown} (전체 ${total})`,
}
