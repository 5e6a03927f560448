/** The worker of `<conv-kernel-lab>`: filters each picture that it is sent. The page passes its URL as `worker="…"`. */
import type { PictureTask } from '../elements/picture-worker.ts'
import { filterPicture } from '../models/kernel-lab/filter-picture.ts'

addEventListener('message', ({ data }: MessageEvent<PictureTask>) => {
  const result = filterPicture(data.picture, data.filter)
  postMessage(result, { transfer: [result.data.buffer] })
})
