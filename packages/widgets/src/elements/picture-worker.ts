import { type FilteredPicture, filterByBands, type PictureFilter } from '../models/kernel-lab/filter-picture.ts'
import type { Picture } from '../models/kernel-lab/picture.ts'

/** What the page sends to the worker of the kernel lab. */
export interface PictureTask {
  readonly picture: Picture
  readonly filter: PictureFilter
}

/** Filters a picture in a worker, which is ended when a newer task has come. @throws Error where the worker cannot be started. */
function filterInWorker(url: string, task: PictureTask, signal: AbortSignal): Promise<FilteredPicture> {
  const worker = new Worker(url, { type: 'module' })
  const answer = new Promise<FilteredPicture>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FilteredPicture>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(`the worker ${url} cannot filter: ${message}`))
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  worker.postMessage(task)
  return answer.finally(() => worker.terminate())
}

/** Work between two breaths of the page, in milliseconds: so that it answers within a frame or two. */
const slice = 16

/** Filters a picture in the page, in slices between which the page can answer. */
async function filterInSlices({ picture, filter }: PictureTask, signal: AbortSignal): Promise<FilteredPicture> {
  const bands = filterByBands(picture, filter)
  let start = performance.now()
  for (;;) {
    const { done, value } = bands.next()
    if (done) return value
    if (performance.now() - start > slice) {
      await new Promise((resolve) => setTimeout(resolve))
      signal.throwIfAborted()
      start = performance.now()
    }
  }
}

/** More multiplications than this take longer than about 50 ms, and go to the worker where there is one. */
const worthAWorker = 4 * 2 ** 20

/** Filters a picture: in a worker where its URL is given and the work is worth it, else in slices. */
export async function filterAside(
  task: PictureTask,
  url: string | null,
  signal: AbortSignal,
): Promise<FilteredPicture> {
  const { picture, filter } = task
  const work = picture.data.length * filter.kernel.weights.length * filter.passes
  if (url === null || work < worthAWorker) return filterInSlices(task, signal)
  try {
    return await filterInWorker(url, task, signal)
  } catch (error) {
    signal.throwIfAborted()
    console.warn(String(error)) // the picture is still filtered, only in the page itself
    return filterInSlices(task, signal)
  }
}
