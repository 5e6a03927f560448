import type { LawRunnerWords } from '../messages/law-runner.ts'
import {
  type LawRunnerAction,
  type LawRunnerState,
  lawRunnerInit,
  lawRunnerReduce,
  lawRunnerView,
  repeatOf,
} from '../models/law-runner.ts'
import { fragmentOf, requestFromFragment } from '../models/law-runner-address.ts'
import { commandLines } from '../models/law-runner-command.ts'
import type { LawRunMessage, LawRunRequest } from '../models/law-runner-protocol.ts'
import { announcer } from './announcer.ts'
import { copyText } from './copy-text.ts'
import { lawRunnerDrawing } from './law-runner-draw.ts'
import { requestReaders } from './law-runner-fields.ts'
import { lawRunnerWordLoaders } from './law-runner-word-loaders.ts'
import { loadWords } from './load-words.ts'

/** What an element of a law runner is besides an HTMLElement. */
export interface LawRunnerElement extends HTMLElement {
  readonly state: LawRunnerState
  /** Sets fields of the request; what was found before goes. */
  set(change: Partial<LawRunRequest>): void
  /** Begins the run. */
  start(): void
  /** Ends the worker, whatever it does. */
  stop(): void
}

/**
 * The custom element of a law runner: light DOM that `renderLawRunnerHtml` made, upgraded in place. `createWorker` makes
 * a worker that takes a {@link LawRunRequest} and answers with {@link LawRunMessage}s; it is called when a run begins,
 * and Stop terminates what it made. Attributes: law, subject, seed, seconds; with `in-address` the request is read from
 * the page's fragment and written there, and its link can be copied. Dispatches `cl-law-run`, which bubbles, when a run
 * has ended.
 */
export function lawRunnerElement(createWorker: () => Worker): new () => LawRunnerElement {
  return class extends HTMLElement implements LawRunnerElement {
    #state = lawRunnerInit({ law: '', subject: 'reference', seed: 1, seconds: 5 })
    #words: LawRunnerWords | undefined
    #worker: Worker | undefined
    #controller: AbortController | undefined
    readonly #announcer = announcer(() => this.querySelector('.cl-run-copied'))

    get state(): LawRunnerState {
      return this.#state
    }

    connectedCallback(): void {
      const given = ['law', 'subject', 'seed', 'seconds'].flatMap((name) => {
        const text = this.getAttribute(name)
        const change = text === null ? undefined : requestReaders[name]!(text)
        return change ? [change] : []
      })
      this.#act({ type: 'set', change: Object.assign({}, ...given) })
      if (this.hasAttribute('in-address')) this.#act({ type: 'set', change: this.#fromAddress() })
      this.#listen()
      void this.#loadWords()
    }

    /** Draws as soon as the words are there. Until then, and where they do not come, the markup of the page stays. */
    async #loadWords(): Promise<void> {
      this.#words = (await loadWords(this, lawRunnerWordLoaders)) ?? this.#words
      this.#draw()
    }

    disconnectedCallback(): void {
      this.#controller?.abort()
      this.#announcer.stop()
      this.stop()
    }

    set(change: Partial<LawRunRequest>): void {
      this.#end()
      this.#act({ type: 'set', change })
    }

    start(): void {
      this.#end()
      this.#act({ type: 'start' })
      this.#write()
      const worker = createWorker()
      this.#worker = worker
      worker.addEventListener('message', ({ data }: MessageEvent<LawRunMessage>) => this.#hear(data))
      // A script that cannot be loaded is an error without a message, whatever the type of the event says.
      worker.addEventListener('error', (event) => this.#hear({ kind: 'broken', message: event.message ?? '' }))
      worker.postMessage(this.#state.request)
    }

    stop(): void {
      this.#end()
      this.#act({ type: 'stop' })
    }

    #end(): void {
      this.#worker?.terminate()
      this.#worker = undefined
    }

    #hear(message: LawRunMessage): void {
      this.#act({ type: 'hear', message })
      if (message.kind === 'progress') return
      this.#end()
      this.#write()
      this.dispatchEvent(new CustomEvent('cl-law-run', { bubbles: true, detail: this.#state }))
    }

    #act(action: LawRunnerAction): void {
      this.#state = lawRunnerReduce(this.#state, action)
      this.#draw()
    }

    /** Values that a link may set here: those that can be chosen. */
    #fromAddress(): Partial<LawRunRequest> {
      const { law, subject, ...rest } = requestFromFragment(location.hash)
      const offered = (field: string, value: string | undefined) =>
        value !== undefined && [...this.#options(field)].some((option) => option.value === value)
      return {
        ...rest,
        ...(offered('law', law) && { law: law! }),
        ...(offered('subject', subject) && { subject: subject! }),
      }
    }

    #options(field: string): NodeListOf<HTMLOptionElement> {
      return this.querySelectorAll(`[data-field="${field}"] option`)
    }

    /** What repeats the state here; the law is part of it where it can be chosen. */
    #fragment(): string {
      return fragmentOf(repeatOf(this.#state), { withLaw: this.#options('law').length > 0 })
    }

    #write(): void {
      if (!this.hasAttribute('in-address')) return
      history.replaceState(history.state, '', `${location.pathname}${location.search}${this.#fragment()}`)
    }

    readonly #drawing = lawRunnerDrawing(this)

    #draw(): void {
      if (this.#words) this.#drawing(lawRunnerView(this.#state, this.#words))
    }

    #listen(): void {
      this.#controller = new AbortController()
      const { signal } = this.#controller
      this.addEventListener(
        'change',
        ({ target }) => {
          if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
          const change = requestReaders[target.dataset.field ?? '']?.(target.value.trim())
          if (change) target.removeAttribute('aria-invalid')
          else target.setAttribute('aria-invalid', 'true')
          if (change) this.set(change)
        },
        { signal },
      )
      this.addEventListener('click', (event) => this.#click(event), { signal })
      if (this.hasAttribute('in-address')) {
        const follow = () => {
          if (!/[#&]subject=/.test(location.hash)) return
          this.set(this.#fromAddress())
          this.start()
          this.scrollIntoView({ block: 'nearest' })
        }
        window.addEventListener('hashchange', follow, { signal })
      }
    }

    #click({ target }: Event): void {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
      if (!button || button.getAttribute('aria-disabled') === 'true') return
      const commands: { readonly [name: string]: () => void } = {
        start: () => this.start(),
        stop: () => this.stop(),
        'copy-command': () => this.#copy(commandLines(repeatOf(this.#state)).join('\n')),
        'copy-link': () => this.#copy(new URL(this.#fragment(), location.href).href),
      }
      commands[button.dataset.do!]?.()
    }

    async #copy(text: string): Promise<void> {
      const done = await copyText(text)
      if (!this.#words) return
      const { messages } = this.#words
      this.#announcer.now(done ? messages.copied : messages.notCopied)
    }
  }
}
