/** Faults of memory, of what is read, written and handed back, in Korean. */
export const memory = {
  'filter-flipped-in-place': '입력을 읽는 동안 필터 배열의 순서를 뒤집어 두었다가 되돌린다.',
  'growth-detaches-earlier-results': '앞선 어느 호출보다 큰 호출이 오면 이미 돌려준 모든 결과의 버퍼를 빼앗는다.',
  'identity-returns-its-input': '필터의 공간 크기가 1이고 결과가 입력과 같으면, 복사본이 아니라 입력 자체를 돌려준다.',
  'operands-of-one-buffer-confused': '두 피연산자가 한 버퍼의 일부이면, 뒤의 것을 앞의 것이 시작하는 자리부터 읽는다.',
  'padded-copy-keeps-its-border':
    '앞선 입력이 이번 입력과 패딩을 합친 크기였다면, 0이어야 할 패딩에 그 입력의 값이 남아 있다.',
  'reads-past-the-row-end': '너비 축 뒤쪽의 0 패딩에서 다음 행의 첫 원소들을 읽는다.',
  'result-overwrites-an-input-of-its-size': '입력과 원소 수가 같은 결과를 입력 위에 덮어쓴다.',
  'scratch-not-cleared': '항이 8개를 넘으면, 8개씩 묶어 더하는 합이 앞선 호출의 마지막 묶음에서 남은 값부터 시작한다.',
  'scratch-sized-by-another-rule':
    '전치 합성곱에서 행을 모으는 임시 공간의 크기를 높이의 스트라이드로 정하여, 너비의 스트라이드로 그 밖에 놓이는 값을 잃는다.',
  'vector-load-reads-past-the-end':
    '입력의 원소 수를 4의 배수로 채우는 만큼 버퍼에서 입력 뒤에 있는 값을 읽어, 그 0배를 마지막 출력에 더한다.',
  'view-read-from-the-start-of-its-buffer': '더 큰 버퍼의 일부인 입력을 그 버퍼의 처음부터 읽는다.',
  'writes-past-the-end-of-a-view': '입력의 원소 수를 4의 배수로 채우는 만큼 버퍼에서 입력 뒤에 있는 값을 0으로 바꾼다.',
} as const
