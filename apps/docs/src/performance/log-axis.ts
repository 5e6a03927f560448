import { textWidth } from './text-width.ts'

/** Pixels between the labels of two ticks. */
const space = 6

/** 1, 2 and 5 times powers of ten, from the last below `low` to the first above `high`, both of which are positive. */
export function stepsAround(low: number, high: number): readonly number[] {
  const [least, most] = [Math.floor(Math.log10(low)) - 1, Math.floor(Math.log10(high)) + 1]
  const powers = Array.from({ length: most - least + 1 }, (_, place) => least + place)
  const all = powers.flatMap((power) => [1, 2, 5].map((factor) => Number(`${factor}e${power}`)))
  return all.slice(
    all.findLastIndex((step) => step < low),
    all.findIndex((step) => step > high) + 1,
  )
}

const isPowerOfTen = (step: number) => String(step).replaceAll(/[0.]/g, '') === '1'

/** Whether the labels of ticks stand apart on a logarithmic axis of `width` pixels that spans `steps`. */
function fit(ticks: readonly number[], steps: readonly number[], width: number, fontSize: number): boolean {
  const pixels = width / Math.log(steps.at(-1)! / steps[0]!)
  return ticks.slice(1).every((tick, place) => {
    const before = ticks[place]!
    const labels = textWidth(String(before), fontSize) + textWidth(String(tick), fontSize)
    return Math.log(tick / before) * pixels >= labels / 2 + space
  })
}

/**
 * Those of the steps to label on an axis of `width` pixels that spans them: all where their labels stand apart, else powers
 * of ten, else every second or third power.
 */
export function ticksAmong(steps: readonly number[], width: number, fontSize: number): readonly number[] {
  const powers = steps.filter(isPowerOfTen)
  const every = (count: number) => powers.filter((_, place) => place % count === 0)
  const choices = [steps, powers, every(2), every(3)]
  return choices.find((ticks) => fit(ticks, steps, width, fontSize)) ?? powers.slice(0, 1)
}
