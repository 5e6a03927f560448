import type { FigureAction } from '../models/figure-model.ts'
import type { FigureInside } from './figure-inside.ts'

/** What the events of a figure's page parts can ask of its element. */
export interface FigureHost {
  readonly act: (action: FigureAction<never>) => void
  readonly set: (key: string, text: string) => void
  readonly preset: (name: string) => void
  readonly seek: (at: number) => void
  readonly speed: (stepsASecond: number) => void
  /** A cell has become the tab stop of its grid. */
  readonly stop: (grid: string, cell: string) => void
  readonly do: { readonly [name in Command]: () => void }
}

/** What the buttons of every figure ask for. */
export type Command = 'back' | 'forward' | 'play' | 'pin' | 'unpin' | 'reset' | 'describe' | 'copy'

/** What a visitor can ask of a figure. */
export function figureHost<State, Own>(inside: FigureInside<State, Own>): FigureHost {
  const { figure, state, act, take, say, player } = inside
  const { model } = figure
  return {
    act: (action) => act(action as FigureAction<State>),
    set: inside.set,
    preset: (name) => {
      const change = figure.presets?.[name]
      if (change) take({ state: model.reduce(model.init, { type: 'set', change }), ignored: [] })
    },
    seek: (at) => act({ type: 'step', by: at - (model.timeline?.(state()).at ?? 0) }),
    speed: (stepsASecond) => player.setSpeed(stepsASecond),
    stop: inside.stop,
    do: {
      back: () => act({ type: 'step', by: -1 }),
      forward: () => act({ type: 'step', by: 1 }),
      play: () => {
        const timeline = model.timeline?.(state())
        if (!timeline) return
        if (player.playing) return player.stop()
        if (timeline.at >= timeline.count - 1) act({ type: 'step', by: -timeline.at })
        player.start()
      },
      pin: () => {
        const cell = model.shown?.(state())
        if (cell) act({ type: 'pin', cell })
      },
      unpin: () => act({ type: 'unpin' }),
      reset: () => {
        player.stop()
        take({ state: inside.start(), ignored: [] })
      },
      describe: () => say((words) => model.describe(state(), words)),
      copy: async () => {
        const isCopied = await inside.copy()
        say(({ common }) => (isCopied ? common.copied : common.notCopied))
      },
    },
  }
}
