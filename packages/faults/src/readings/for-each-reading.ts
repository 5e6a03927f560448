import type { ConvProblem } from '@convlaws/spec'
import type { Windows } from './windows.ts'

/** One tap of one window: where it stands. All indices are those of channels-first and oihw. */
export interface TapReading {
  image: number
  outputChannel: number
  group: number
  /** The input channel, counted within its group. */
  channelInGroup: number
  /** The input channel, counted over all groups. */
  channel: number
  /** The window, counted over the output plane. */
  position: number
  /** The tap, counted over the filter plane. */
  tap: number
  /** The element of the input plane that is read; −1 where zero is read. */
  source: number
  /** Flat index into the output. */
  output: number
  /** Flat index into the input; −1 where zero is read. */
  input: number
  /** Flat index into the filter. */
  filter: number
}

/**
 * Visits every tap of every window of a problem, also those that read zero, in the order of spec's forEachTap. The
 * record passed to `visit` is one object, changed between visits.
 */
export function forEachReading(problem: ConvProblem, windows: Windows, visit: (t: Readonly<TapReading>) => void): void {
  const { batch, inputChannels, outputChannels, groups } = problem
  const { inputs, outputs, taps, sources } = windows
  const inputsPerGroup = inputChannels / groups
  const outputsPerGroup = outputChannels / groups
  const t: TapReading = {
    image: 0,
    outputChannel: 0,
    group: 0,
    channelInGroup: 0,
    channel: 0,
    position: 0,
    tap: 0,
    source: 0,
    output: 0,
    input: 0,
    filter: 0,
  }
  for (t.image = 0; t.image < batch; t.image++) {
    for (t.outputChannel = 0; t.outputChannel < outputChannels; t.outputChannel++) {
      t.group = Math.floor(t.outputChannel / outputsPerGroup)
      for (t.position = 0; t.position < outputs; t.position++) {
        t.output = (t.image * outputChannels + t.outputChannel) * outputs + t.position
        t.filter = t.outputChannel * inputsPerGroup * taps
        for (t.channelInGroup = 0; t.channelInGroup < inputsPerGroup; t.channelInGroup++) {
          t.channel = t.group * inputsPerGroup + t.channelInGroup
          const plane = (t.image * inputChannels + t.channel) * inputs
          for (t.tap = 0; t.tap < taps; t.tap++) {
            t.source = sources[t.position * taps + t.tap]!
            t.input = t.source < 0 ? -1 : plane + t.source
            visit(t)
            t.filter++
          }
        }
      }
    }
  }
}
