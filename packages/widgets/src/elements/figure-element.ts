import type { FieldRule } from '../fields.ts'
import type { Figure } from '../figures/figure.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { RuleMessages } from '../messages/figures/rules.ts'
import { cellValueKey, sameCell } from '../models/cell-ref.ts'
import type { FigureAction } from '../models/figure-model.ts'
import { renderFigureBody } from '../render/figure-body-html.ts'
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
import type { FigureInside } from './figure-inside.ts'
import { listen } from './listen.ts'
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
    #rules: RuleMessages | undefined
    readonly #refused = new Map<string, { readonly text: string; readonly rule: FieldRule }>()
    #ignored: readonly IgnoredEntry[] = []
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
      this.#unlisten = listen(this, this.#inside, () => {
        const entries = this.#address.read()
        if (entries.length > 0) this.#take(stateFrom(figure, entries, this.#start))
      })
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
      this.#whenLoaded((words) => this.#announcer.now(text(words)))
    }

    drawn(): void {}

    /** Does something as soon as the words are there, and all that the state of that time needs. */
    #whenLoaded(act: (words: FigureWords<Own>) => void): void {
      const loading = figure.load?.(this.#state) ?? this.#loadRules()
      const again = () => this.#whenLoaded(act)
      if (loading)
        void loading.then(again, () => {}) // where a part does not come, what was drawn before stays
      else if (this.#words) act(this.#words)
    }

    /** Loads what is said of refused values, where there are any. */
    #loadRules(): Promise<void> | undefined {
      const isSaid = this.#ignored.length > 0 || this.#refused.size > 0
      if (!isSaid || this.#rules) return undefined
      return this.#words?.common.rules().then((rules) => {
        this.#rules = rules
      })
    }

    #draw(): void {
      this.#whenLoaded((words) => this.#drawNow(words))
    }

    #drawNow(words: FigureWords<Own>): void {
      const rules = this.#rules
      const refused = [...this.#refused].map(
        ([key, { text, rule }]) => [key, { text, why: rules!.rule(rule) }] as const,
      )
      const html = renderFigureBody(figure, this.#state, {
        id: this.#id,
        words,
        refused: Object.fromEntries(refused),
        live: true,
        playing: this.#player.playing,
        speed: this.#player.speed,
        hideControls: hidesControls(location.hash),
        notes: this.#ignored.length > 0 ? [rules!.ignored(this.#ignored)] : [],
      })
      this.#drawing.draw(html)
      this.drawn()
    }

    #take({ state, ignored }: { readonly state: State; readonly ignored: readonly IgnoredEntry[] }): void {
      this.#refused.clear()
      this.#ignored = ignored
      this.#change(state)
    }

    #change(state: State): void {
      // What was refused for one cell says nothing of another.
      if (!sameCell(model.pinned?.(state), model.pinned?.(this.#state))) this.#refused.delete(cellValueKey)
      this.#state = state
      this.#draw()
      this.#whenLoaded((words) => this.#announcer.later(model.describe(this.#state, words)))
      this.#address.later()
      this.dispatchEvent(new CustomEvent('cl-change', { bubbles: true, detail: { json: this.json } }))
    }

    act(action: FigureAction<State>): void {
      const next = model.reduce(this.#state, action)
      if (next !== this.#state) this.#change(next)
    }

    /** What the commands of a visitor are made of. */
    readonly #inside: FigureInside<State, Own> = {
      figure,
      fields: fieldsOf(fields),
      state: () => this.#state,
      start: () => this.#start,
      act: (action) => this.act(action),
      take: (taken) => this.#take(taken),
      refuse: (key, text, rule) => {
        this.#refused.set(key, { text, rule })
        this.#draw()
        this.#say(() => `${text}: ${this.#rules!.rule(rule)}`)
      },
      accept: (key, action) => {
        this.#refused.delete(key)
        this.#ignored = []
        this.#change(model.reduce(this.#state, action))
      },
      say: (text) => this.#say(text),
      stop: (grid, cell) => this.#drawing.stop(grid, cell),
      writeAddress: () => this.#address.now(),
      player: this.#player,
    }
  }
}
