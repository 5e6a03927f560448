import { kernelLabFigure } from '../figures/kernel-lab-figure.ts'
import { kernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { canvasBytes, rangeOf } from '../models/kernel-lab/display.ts'
import type { FilteredPicture } from '../models/kernel-lab/filter-picture.ts'
import { filterKey, filterOf, type KernelLabState, pictureOf } from '../models/kernel-lab/kernel-lab-state.ts'
import type { Picture } from '../models/kernel-lab/picture.ts'
import { figureElement } from './figure-element.ts'
import type { FigureElement } from './figure-element-type.ts'
import { localeOf } from './locale-of.ts'
import { filterAside } from './picture-worker.ts'
import { readPicture } from './read-picture.ts'

/** The range of a picture that is shown as it is. */
const asItIs = { least: 0, greatest: 255, outside: 0, count: 1 }

function paint(
  canvas: HTMLCanvasElement | null,
  { width, height }: Picture | FilteredPicture,
  bytes: Uint8ClampedArray<ArrayBuffer>,
): void {
  if (!canvas) return
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.putImageData(new ImageData(bytes, width, height), 0, 0)
}

/**
 * `<conv-kernel-lab>`: the figure, with its canvases painted after each change, and the visitor's own picture read from
 * a file. Attribute `worker`: the URL of the script `define/kernel-lab-worker`, for work that takes longer.
 */
export function kernelLabElement(): new () => FigureElement<KernelLabState> {
  return class extends figureElement(kernelLabFigure) {
    #filtered: { readonly key: string; readonly result: FilteredPicture } | null = null
    #running: { readonly key: string; readonly controller: AbortController } | null = null
    #owns = 0
    #listening: AbortController | undefined

    override connectedCallback(): void {
      super.connectedCallback()
      this.#listening = new AbortController()
      const { signal } = this.#listening
      this.addEventListener('cl-change', () => this.#paint(), { signal })
      this.addEventListener('change', (event) => void this.#choose(event), { signal })
      this.#paint()
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback()
      this.#listening?.abort()
      this.#running?.controller.abort()
      this.#running = null
    }

    #canvas(role: string): HTMLCanvasElement | null {
      return this.querySelector<HTMLCanvasElement>(`[data-canvas=${role}]`)
    }

    #paint(): void {
      const { state } = this
      const picture = pictureOf(state)
      paint(this.#canvas('before'), picture, canvasBytes(picture, 'clamp', asItIs))
      if (!this.#canvas('after')) return
      const key = filterKey(state, this.#owns)
      if (this.#filtered?.key === key) {
        const { result } = this.#filtered
        paint(this.#canvas('after'), result, canvasBytes(result, state.display, rangeOf(result)))
      } else if (this.#running?.key !== key) void this.#filter(key)
    }

    async #filter(key: string): Promise<void> {
      this.#running?.controller.abort()
      const controller = new AbortController()
      this.#running = { key, controller }
      const task = { picture: pictureOf(this.state), filter: filterOf(this.state) }
      const result = await filterAside(task, this.getAttribute('worker'), controller.signal).catch((error) => {
        if (!controller.signal.aborted) throw error
        return null
      })
      if (result === null || controller.signal.aborted) return
      this.#running = null
      this.#filtered = { key, result }
      this.act({ type: 'set', change: { measured: { key, range: rangeOf(result) } } }) // comes back as cl-change
    }

    async #choose({ target }: Event): Promise<void> {
      if (!(target instanceof HTMLInputElement) || target.dataset.file === undefined) return
      const file = target.files?.[0]
      if (!file) return
      try {
        const own = await readPicture(file)
        this.#owns++
        this.act({ type: 'set', change: { own, picture: 'own' } })
      } catch {
        const note = this.querySelector('[data-file-note]')
        if (note) note.textContent = kernelLabMessages[localeOf(this)].unreadable
      }
    }
  }
}
