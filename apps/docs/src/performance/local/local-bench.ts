/** Registers `<local-bench>`: a button that times a few layers in a worker, and a table of what came out. */
import { localeOf } from '../locale.ts'
import { localLayers } from './layers.ts'
import type { LocalMessage } from './messages.ts'
import { localRows } from './table.ts'
import { localWords } from './words.ts'

class LocalBench extends HTMLElement {
  #worker: Worker | undefined

  connectedCallback(): void {
    this.querySelector('[data-run]')?.addEventListener('click', () => this.#run())
    this.querySelector('[data-stop]')?.addEventListener('click', () => this.#end(this.#words.stopped))
    const resolution = this.querySelector('[data-resolution]')
    if (resolution) resolution.textContent = this.#words.resolution(crossOriginIsolated)
    this.#show(false)
    this.setAttribute('ready', '')
  }

  disconnectedCallback(): void {
    this.#worker?.terminate()
  }

  get #words() {
    return localWords[localeOf(this)]
  }

  #nameOf(layer: number): string {
    return localLayers[layer]?.name[localeOf(this)] ?? ''
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = text
  }

  /** Shows the button that can be pressed, and leaves the focus on it. */
  #show(running: boolean): void {
    const [run, stop] = [this.querySelector<HTMLElement>('[data-run]'), this.querySelector<HTMLElement>('[data-stop]')]
    const hadFocus = document.activeElement === run || document.activeElement === stop
    if (run) run.hidden = running
    if (stop) stop.hidden = !running
    if (hadFocus) (running ? stop : run)?.focus()
  }

  #run(): void {
    this.querySelector('tbody')?.replaceChildren()
    const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<LocalMessage>) => this.#hear(data))
    // Where its script does not load the event has no message.
    worker.addEventListener('error', ({ message }) => this.#end(this.#words.broken(message || this.#words.notLoaded)))
    this.#worker = worker
    this.#show(true)
  }

  #hear(message: LocalMessage): void {
    if (message.kind === 'timing') this.#say(this.#words.timing(this.#nameOf(message.layer)))
    else if (message.kind === 'timed') this.#add(message)
    else this.#end(message.kind === 'done' ? this.#words.done : this.#words.broken(message.reason))
  }

  #add({ layer, times }: LocalMessage & { readonly kind: 'timed' }): void {
    const rows = localRows(this.#nameOf(layer), times, this.#words).map((cells) => {
      const row = document.createElement('tr')
      for (const [place, text] of cells.entries()) {
        const cell = document.createElement(place < 2 ? 'th' : 'td')
        if (place < 2) cell.scope = 'row'
        cell.textContent = text
        row.append(cell)
      }
      return row
    })
    this.querySelector('tbody')?.append(...rows)
  }

  #end(text: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#say(text)
    this.#show(false)
  }
}

if (!customElements.get('local-bench')) customElements.define('local-bench', LocalBench)
