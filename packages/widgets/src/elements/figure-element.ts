import type { Figure } from '../figures/figure.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { FigureAction } from '../models/figure-model.ts'
import { renderFigureBody, speeds } from '../render/figure-body-html.ts'
import { ignoredNotes } from '../render/ignored-notes.ts'
import {
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
import { attributeEntries } from './attribute-entries.ts'
import { drawing } from './drawing.ts'
import type { FigureElement } from './figure-element-type.ts'
import { type FigureHost, listen } from './listen.ts'
import { loadWords, type WordLoaders } from './load-words.ts'
import { player } from './player.ts'

/**
 * The custom element of a figure: light DOM, upgraded from build-time HTML without a shift. Attributes named as the
 * fields give the state at the start, the fragment of the address what differs from it. It is drawn as soon as `loaders`
 * have brought the words of its language. Dispatches `cl-change`, which bubbles, after every change. The class is made
 * when this is called, so that the module can be loaded without a page.
 */
export function figureElement<State, View, Own>(
  figure: Figure<State, View, Own>,
  loaders: WordLoaders<FigureWords<Own>>,
): new () => FigureElement<State> {
  const { model, fields } = figure
  return class extends HTMLElement implements FigureElement<State> {
    #start = model.init
    #state = model.init
    #words: FigureWords<Own> | undefined
    #refused: { [key: string]: { text: string; why: string } } = {}
    #ignored: readonly IgnoredEntry[] = []
    #speed = speeds[0]!
    #unlisten: (() => void) | undefined
    readonly #drawing = drawing(this)
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
      const start = stateFrom(figure, attributeEntries(this, fields))
      const linked = stateFrom(figure, this.#address.read(), start.state)
      this.#start = start.state
      this.#state = linked.state
      this.#ignored = [...start.ignored, ...linked.ignored]
      this.#unlisten = listen(this, this.#host)
      // Until the words are there, and where they do not come, the markup of the page stays.
      void loadWords(this, loaders).then((words) => {
        this.#words = words ?? this.#words
        this.#draw()
      })
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

    #say(text: (words: FigureWords<Own>) => string): void {
      if (this.#words) this.#announcer.now(text(this.#words))
    }

    drawn(): void {}

    #draw(): void {
      const words = this.#words
      if (!words) return
      const html = renderFigureBody(figure, this.#state, {
        id: this.#id,
        words,
        refused: this.#refused,
        live: true,
        playing: this.#player.playing,
        speed: this.#speed,
        hideControls: hidesControls(location.hash),
        notes: ignoredNotes(this.#ignored, words.common),
      })
      this.#drawing.draw(html)
      this.drawn()
    }

    #take({ state, ignored }: { readonly state: State; readonly ignored: readonly IgnoredEntry[] }): void {
      this.#refused = {}
      this.#ignored = ignored
      this.#change(state)
    }

    #change(state: State): void {
      this.#state = state
      this.#draw()
      if (this.#words) this.#announcer.later(model.describe(state, this.#words))
      this.#address.later()
      this.dispatchEvent(new CustomEvent('cl-change', { bubbles: true, detail: { json: this.json } }))
    }

    act(action: FigureAction<State>): void {
      const next = model.reduce(this.#state, action)
      if (next !== this.#state) this.#change(next)
    }

    #set(key: string, text: string): void {
      const found = fieldsOf(fields).find(([, field]) => field.key === key)
      if (!found || !this.#words) return
      const [property, field] = found
      const parsed = field.parse(text, this.#state)
      const { [key]: _, ...others } = this.#refused
      if ('rule' in parsed) {
        const why = this.#words.common.rule(parsed.rule)
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
      stop: (grid, cell) => this.#drawing.stop(grid, cell),
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
        describe: () => this.#say((words) => model.describe(this.#state, words)),
        copy: async () => {
          const isCopied = await this.#address.copy()
          this.#say(({ common }) => (isCopied ? common.copied : common.notCopied))
        },
      },
    }
  }
}
