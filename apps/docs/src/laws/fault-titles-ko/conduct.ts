/** Faults of conduct, of waiting, disposing and what is left behind, in Korean. */
export const conduct = {
  'answer-never-comes': '이미지도 그룹도 여럿이면 결과의 프로미스가 끝내 완료되지 않는다.',
  'answers-from-freed-memory': '해제한 뒤에도 계속 답하며, 놓아준 값 대신 0을 준다.',
  'calls-before-it-has-started-are-unfinished': '첫 호출이 답하기 전에 시작한 호출은 결과의 첫 원소가 NaN이다.',
  'calls-mix-in-time': '늦게 답하며, 시간이 겹치는 호출에 모두 마지막 호출의 피연산자로 답한다.',
  'disposal-before-any-call-throws': 'forward 호출에 한 번도 답하지 않은 채 해제하면 예외를 던진다.',
  'disposal-clears-results': '해제할 때 앞서 돌려준 결과를 0으로 바꾼다.',
  'disposal-clears-the-call-under-way': '해제할 때 진행 중이던 호출에는 0으로 답한다.',
  'disposal-frees-nothing': '첫 호출이 시작한 타이머가 해제한 뒤에도 계속 돈다.',
  'disposal-never-ends': '해제의 프로미스가 끝내 완료되지 않는다.',
  'fifth-call-under-way-overwrites-the-first':
    '진행 중인 호출은 네 자리를 차례로 나누어 쓰고, 저마다 그 자리가 마지막으로 받은 피연산자로 답한다.',
  'gradients-mix-in-time': '시간이 겹치는 입력 기울기 호출에는 모두 마지막 호출의 피연산자로 답한다.',
  'instances-share-scratch-in-time': '다른 인스턴스의 호출이 진행되는 동안 시작한 호출은 결과의 첫 원소가 NaN이다.',
  'like-calls-share-their-result': '시간이 겹치는 호출의 문제와 수가 같으면 결과 하나를 함께 준다.',
  'ninth-call-under-way-is-unfinished': '여덟 호출이 진행되는 동안 시작한 호출은 결과의 첫 원소가 NaN이다.',
  'refusal-cancels-calls-under-way': '한 호출을 거절하면 진행 중이던 호출까지 모두 거절한다.',
  'refusal-leaves-the-next-result-unfinished': '호출을 거절한 다음에 주는 결과의 첫 원소가 NaN이다.',
  'refused-call-leaves-the-filter-reversed': '호출을 거절하면 필터의 원소가 거꾸로 놓인 채로 남는다.',
  'refused-gradient-leaves-the-next-unfinished':
    '필터 기울기 호출을 거절한 뒤에는 다음 필터 기울기의 첫 원소가 NaN이다.',
  'resolves-padding-in-the-problem': '호출한 쪽의 문제에서 패딩을 수의 목록으로 바꾸어 놓는다.',
  'reverses-strides-in-place': '결과는 맞지만 호출한 쪽의 문제에서 스트라이드 목록을 뒤집어 놓는다.',
  'second-disposal-throws': '두 번째로 해제하면 예외를 던진다.',
} as const
