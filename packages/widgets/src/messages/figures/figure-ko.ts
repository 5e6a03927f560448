import type { FigureMessages } from './figure.ts'

/** Korean. No particle follows a placeholder. */
export const figureKo: FigureMessages = {
  back: '한 단계 뒤로',
  forward: '한 단계 앞으로',
  play: '재생',
  pause: '일시 정지',
  speed: '빠르기',
  stepsASecond: (count) => `1초에 ${count}단계`,
  step: '단계',
  stepOf: (at, count) => `${at + 1} / ${count}`,
  pin: '고정',
  unpin: '고정 풀기',
  reset: '처음 상태로',
  asTable: '표로 보기',
  describe: '이 단계 설명',
  copyLink: '링크 복사',
  copied: '지금 상태의 링크를 클립보드에 복사했습니다.',
  notCopied: '지금 상태의 링크는 주소창에 있습니다.',
  settings: '설정',
  preset: '예시',
  custom: '직접 설정',
  controls: '단계 조작',
  rules: async () => (await import('./rules-ko.ts')).rulesKo,
  place: (index) => {
    const names = [['자리'], ['행', '열'], ['단면', '행', '열']][index.length - 1] ?? []
    return index.map((entry, axis) => `${names[axis] ?? '축'} ${entry < 0 ? `−${-entry}` : entry}`).join(', ')
  },
  slice: (place) => `단면 ${place}`,
  valueOf: (cell) => `값: ${cell}`,
  chooseCell: '칸을 고정하면 값을 바꿀 수 있습니다',
  value: '값',
  violation: {
    refused: (inequality, axis, id) => `축 ${axis}에서 거절됨. 성립하지 않는 부등식: ${inequality} (${id}).`,
    why: {
      'filter-fits-padded-input': '창이 패딩을 더한 입력 안에 들어가야 합니다. 그렇지 않으면 출력이 없습니다.',
      'reflect-padding-is-below-input-size':
        '반사는 가장자리를 되풀이하지 않으므로, 비출 수 있는 원소가 H − 1개뿐입니다.',
      'circular-padding-is-at-most-input-size':
        '입력을 한 바퀴 돌면 원소 H개를 얻습니다. 그보다 넓으면 두 바퀴째가 됩니다.',
    },
  },
}
