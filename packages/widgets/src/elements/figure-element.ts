import type { Figure } from '../figures/figure.ts'
import { figureMessages } from '../messages/figures/figure.ts'
import type { FigureAction } from '../models/figure-model.ts'
import { renderFigureBody, speeds } from '../render/figure-html.ts'
import {
  type Entry,
  fieldsOf,
  hidesControls,
  type IgnoredEntry,
  jsonEntries,
  stateEntries,
  stateFrom,
  stateToJson,
} from '../state.ts'
import { figureAddress } from './address.ts'
import { announcer } from './announcer.ts'
import type { FigureElement } from './figure-element-type.ts'
import { type FigureHost, listen } from './listen.ts'
import { localeOf } from './locale-of.ts'
import { patchChildren } from './patch.ts'
import { player } from './player.ts'
import { placeTabStops } from './roving-focus.ts'

/**
 * The custom element of a figure: light DOM, upgraded from build-time HTML without a shift. Attributes named as the
 * fields give the state at the start, the fragment of the address what differs from it. Dispatches `cl-change`, which
 * bubbles, after every change. The class is made when this is called, so that the module can be loaded without a page.
 */
export function figureElement<State, View>(figure: Figure<State, View>): new () => FigureElement<State> {
  const { model, fields } = figure
  return class extends HTMLElement implements FigureElement<State> {
    #start = model.init
    #state = model.init
    #refused: { [key: string]: { text: string; why: string } } = {}
    #ignored: readonly IgnoredEntry[] = []
    #speed = speeds[0]!
    #unlisten: (() => void) | undefined
    readonly #stops = new Map<string, string>()
    readonly #address = figureAddress(
      () => this.#id,
      () => stateEntries(figure, this.#state, this.#start),
    )
    readonly #announcer = announcer(() => this.querySelector('[data-live-region]'))
    readonly #player = player(
      () => {
        this.act({ type: 'step', by: 1 })
        const { at, count } = model.timeline!(this.#state)
        return at < count - 1
      },
      () => this.#draw(),
    )

    get json(): string {
      return stateToJson(figure, this.#state)
    }

    set json(text: string) {
      this.#take(stateFrom(figure, jsonEntries(text)))
    }

    get state(): State {
      return this.#state
    }

    connectedCallback(): void {
      const given = fieldsOf(fields).flatMap(([, { key }]): Entry[] => {
        const text = this.getAttribute(key)
        return text === null ? [] : [[key, text]]
      })
      const start = stateFrom(figure, given)
      const linked = stateFrom(figure, this.#address.read(), start.state)
      this.#start = start.state
      this.#state = linked.state
      this.#ignored = [...start.ignored, ...linked.ignored]
      this.#draw()
      this.#unlisten = listen(this, this.#host)
    }

    disconnectedCallback(): void {
      this.#unlisten?.()
      this.#player.stop()
      this.#announcer.stop()
      this.#address.stop()
    }

    get #id(): string {
      return this.id || figure.name
    }

    #draw(): void {
      const template = document.createElement('template')
      const messages = figureMessages[localeOf(this)]
      const entries = this.#ignored.map(
        ({ key, text, rule }) => `${key}=${text} (${rule ? messages.rule(rule) : messages.unknownField})`,
      )
      template.innerHTML = renderFigureBody(figure, this.#state, {
        id: this.#id,
        locale: localeOf(this),
        refused: this.#refused,
        live: true,
        playing: this.#player.playing,
        speed: this.#speed,
        hideControls: hidesControls(location.hash),
        notes: entries.length > 0 ? [messages.ignored(entries.join('; '))] : [],
      })
      const focused = document.activeElement?.closest<HTMLElement>('[data-cell]')
      patchChildren(this, template.content)
      placeTabStops(this, this.#stops)
      // A cell that went away, as when the figure got smaller, leaves the focus to its grid.
      if (focused && !focused.isConnected) this.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
    }

    #take({ state, ignored }: { readonly state: State; readonly ignored: readonly IgnoredEntry[] }): void {
      this.#refused = {}
      this.#ignored = ignored
      this.#change(state)
    }

    #change(state: State): void {
      this.#state = state
      this.#draw()
      this.#announcer.later(model.describe(state, localeOf(this)))
      this.#address.later()
      this.dispatchEvent(new CustomEvent('cl-change', { bubbles: true, detail: { json: this.json } }))
    }

    act(action: FigureAction<State>): void {
      const next = model.reduce(this.#state, action)
      if (next !== this.#state) this.#change(next)
    }

    #set(key: string, text: string): void {
      const found = fieldsOf(fields).find(([, field]) => field.key === key)
      if (!found) return
      const [property, field] = found
      const parsed = field.parse(text, this.#state)
      const { [key]: _, ...others } = this.#refused
      if ('rule' in parsed) {
        const why = figureMessages[localeOf(this)].rule(parsed.rule)
        this.#refused = { ...others, [key]: { text, why } }
        this.#draw()
        this.#announcer.now(`${text}: ${why}`)
        return
      }
      this.#refused = others
      this.#ignored = []
      const change = { [property]: parsed.value } as unknown as Partial<State>
      this.#change(model.reduce(this.#state, { type: 'set', change }))
    }

    readonly #host: FigureHost = {
      act: (action) => this.act(action as FigureAction<State>),
      set: (key, text) => this.#set(key, text),
      preset: (name) => {
        const change = figure.presets?.[name]
        if (change) this.#take({ state: model.reduce(model.init, { type: 'set', change }), ignored: [] })
      },
      seek: (at) => this.act({ type: 'step', by: at - (model.timeline?.(this.#state).at ?? 0) }),
      speed: (stepsASecond) => {
        this.#speed = stepsASecond
        if (this.#player.playing) this.#player.start(stepsASecond)
      },
      stop: (grid, cell) => {
        this.#stops.set(grid, cell)
        placeTabStops(this, this.#stops)
      },
      hashChanged: () => {
        const entries = this.#address.read()
        if (entries.length > 0) this.#take(stateFrom(figure, entries, this.#start))
      },
      do: {
        back: () => this.act({ type: 'step', by: -1 }),
        forward: () => this.act({ type: 'step', by: 1 }),
        play: () => {
          const timeline = model.timeline?.(this.#state)
          if (!timeline) return
          if (this.#player.playing) return this.#player.stop()
          if (timeline.at >= timeline.count - 1) this.act({ type: 'step', by: -timeline.at })
          this.#player.start(this.#speed)
        },
        pin: () => {
          const cell = model.shown?.(this.#state)
          if (cell) this.act({ type: 'pin', cell })
        },
        unpin: () => this.act({ type: 'unpin' }),
        reset: () => {
          this.#player.stop()
          this.#take({ state: this.#start, ignored: [] })
        },
        describe: () => this.#announcer.now(model.describe(this.#state, localeOf(this))),
        copy: async () => {
          const messages = figureMessages[localeOf(this)]
          this.#announcer.now((await this.#address.copy()) ? messages.copied : messages.notCopied)
        },
      },
    }
  }
}
