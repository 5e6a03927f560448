import { type CellRef, cellValueKey } from '../models/cell-ref.ts'
import type { FigureAction } from '../models/figure-model.ts'
import { copyText } from './copy-text.ts'
import type { FigureInside } from './figure-inside.ts'

/** What the events of a figure's page parts can ask of its element. */
export interface FigureHost {
  readonly act: (action: FigureAction<never>) => void
  /** Sets a field to what its text says, or explains why not. */
  readonly set: (key: string, text: string) => void
  /** Gives a cell the number in its box, which holds nothing where it is none; or explains why not. */
  readonly edit: (cell: CellRef, text: string) => void
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
    set: (key, text) => {
      const found = inside.fields.find(([, field]) => field.key === key)
      if (!found) return
      const [property, field] = found
      const parsed = field.parse(text, state())
      if ('rule' in parsed) return inside.refuse(key, text, parsed.rule)
      const change = { [property]: parsed.value } as unknown as Partial<State>
      inside.accept(key, { type: 'set', change })
    },
    edit: (cell, text) => {
      const limit = model.limitOf?.(cell)
      if (limit === undefined) return
      if (text !== '' && Math.abs(Number(text)) <= limit)
        inside.accept(cellValueKey, { type: 'edit', cell, value: Number(text) })
      else inside.refuse(cellValueKey, text, { kind: 'list', least: 1, most: 1, limit })
    },
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
        inside.writeAddress()
        const isCopied = await copyText(location.href)
        say(({ common }) => (isCopied ? common.copied : common.notCopied))
      },
    },
  }
}
