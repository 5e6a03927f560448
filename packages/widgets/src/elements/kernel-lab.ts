import { kernelLabFigureLater } from '../figures/kernel-lab-figure-later.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { filterKey, filterOf, type KernelLabState, largestPicture } from '../models/kernel-lab/kernel-lab-state.ts'
import type { Picture } from '../models/kernel-lab/picture.ts'
import { figureElement } from './figure-element.ts'
import type { FigureElement } from './figure-element-type.ts'
import type { Playground } from './kernel-lab-playground.ts'
import type { WordLoaders } from './load-words.ts'
import { localeOf } from './locale-of.ts'
import { paintPicture } from './paint-picture.ts'

/**
 * `<conv-kernel-lab>`: the figure, with its canvases painted after each drawing, and the visitor's own picture read from
 * a file. What filters pictures, and what reads them, is loaded when it is first needed. Attribute `worker`: the URL of
 * the script `define/kernel-lab-worker`, for work that takes longer.
 */
export function kernelLabElement(
  loaders: WordLoaders<FigureWords<KernelLabMessages>>,
): new () => FigureElement<KernelLabState> {
  const figure = kernelLabFigureLater()
  return class extends figureElement(figure, loaders) {
    #playground: Promise<Playground> | undefined
    #owns = 0
    #listening: AbortController | undefined

    override connectedCallback(): void {
      super.connectedCallback()
      this.#listening = new AbortController()
      this.addEventListener('change', (event) => void this.#choose(event), { signal: this.#listening.signal })
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback()
      this.#listening?.abort()
      void this.#playground?.then((playground) => playground.stop())
    }

    override drawn(): void {
      paintPicture(this.#canvas('before'), this.#picture())
      if (this.#canvas('after')) void this.#paintAfter()
    }

    #picture(): Picture {
      return figure.model.view(this.state).picture
    }

    #canvas(role: 'before' | 'after'): HTMLCanvasElement | null {
      return this.querySelector(`[data-canvas=${role}]`)
    }

    async #paintAfter(): Promise<void> {
      this.#playground ??= import('./kernel-lab-playground.ts').then(({ playground }) => playground(this, paintPicture))
      const playground = await this.#playground
      if (!this.isConnected) return
      const { state } = this
      playground.paint(filterKey(state, this.#owns), { picture: this.#picture(), filter: filterOf(state) })
    }

    async #choose({ target }: Event): Promise<void> {
      if (!(target instanceof HTMLInputElement) || target.dataset.file === undefined) return
      const file = target.files?.[0]
      if (!file) return
      const { readPicture } = await import('./read-picture.ts')
      try {
        const own = await readPicture(file, largestPicture)
        this.#owns++
        this.act({ type: 'set', change: { own, picture: 'own' } })
      } catch {
        const note = this.querySelector('[data-file-note]')
        if (note) note.textContent = (await loaders[localeOf(this)]()).messages.unreadable
      }
    }
  }
}
