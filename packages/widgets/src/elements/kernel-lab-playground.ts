import { pixelOf, rangeOf } from '../models/kernel-lab/display.ts'
import type { FilteredPicture } from '../models/kernel-lab/filter-picture.ts'
import type { KernelLabState } from '../models/kernel-lab/kernel-lab-state.ts'
import type { FigureElement } from './figure-element-type.ts'
import type { PaintPicture } from './paint-picture.ts'
import { filterAside, type PictureTask } from './picture-worker.ts'

/** What filters the picture of a kernel lab and paints the result. */
export interface Playground {
  /** Paints the result of a task as soon as it is there; tasks with the same key have the same result. */
  paint(key: string, task: PictureTask): void
  /** Ends the work that is under way. */
  stop(): void
}

/** The playground of a kernel lab. */
export function playground(lab: FigureElement<KernelLabState>, paintPicture: PaintPicture): Playground {
  let filtered: { readonly key: string; readonly result: FilteredPicture } | null = null
  let running: { readonly key: string; readonly controller: AbortController } | null = null
  const stop = () => {
    running?.controller.abort()
    running = null
  }
  /** Tells the figure what was measured; it draws that, and asks again to have the result painted. */
  const tell = (key: string, result: FilteredPicture) =>
    lab.act({ type: 'set', change: { measured: { key, range: rangeOf(result) } } })
  const filter = async (key: string, task: PictureTask) => {
    stop()
    const controller = new AbortController()
    running = { key, controller }
    const result = await filterAside(task, lab.getAttribute('worker'), controller.signal).catch((error) => {
      if (controller.signal.aborted) return null
      running = null // so that the next drawing tries again
      throw error
    })
    if (result === null || controller.signal.aborted) return
    running = null
    filtered = { key, result }
    tell(key, result)
  }
  return {
    paint: (key, task) => {
      const canvas = lab.querySelector<HTMLCanvasElement>('[data-canvas=after]')
      if (!canvas) return
      if (filtered?.key !== key) {
        if (running?.key !== key) void filter(key, task)
        return
      }
      const { measured, display } = lab.state
      if (measured?.key === key)
        paintPicture(canvas, filtered.result, (value) => pixelOf(value, display, measured.range))
      else tell(key, filtered.result) // a reset or a link has forgotten what was measured
    },
    stop,
  }
}
