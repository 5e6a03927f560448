import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { kernelLabFigure } from '../../src/figures/kernel-lab-figure.ts'
import { canvasBytes } from '../../src/models/kernel-lab/canvas-bytes.ts'
import { pixelOf, rangeOf } from '../../src/models/kernel-lab/display.ts'
import { filterPicture } from '../../src/models/kernel-lab/filter-picture.ts'
import { filterOf, type KernelLabState, pictureOf } from '../../src/models/kernel-lab/kernel-lab-state.ts'
import type { Picture } from '../../src/models/kernel-lab/picture.ts'
import { samplePicture } from '../../src/models/kernel-lab/sample-pictures.ts'
import { figureNamed } from '../figures/figures.ts'
import { differing } from '../models/kernel-lab/differing.ts'
import { openFigure } from './open-figure.ts'
import { giveBack, skipsBrowser } from './pages.ts'

const figure = figureNamed('kernel-lab')
const { init, reduce } = kernelLabFigure.model

/** The bytes of a canvas of the page; they come as text, which is quicker than a list of numbers. */
async function bytesOf(page: Page, role: 'before' | 'after'): Promise<Uint8Array> {
  const text = await page.evaluate((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-canvas=${name}]`)!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return Array.from(data, (byte) => String.fromCharCode(byte)).join('')
  }, role)
  return Buffer.from(text, 'latin1')
}

/** What the canvas must hold, by the reference, which is called here and not in the page. */
function expected(state: KernelLabState): Uint8ClampedArray {
  const filtered = filterPicture(pictureOf(state, samplePicture), filterOf(state))
  const range = rangeOf(filtered)
  return canvasBytes(filtered, (value) => pixelOf(value, state.display, range))
}

const measured = (page: Page) =>
  page.waitForFunction(() => /\d/.test(document.querySelector('[data-range]')?.textContent ?? ''))

/** A picture as a BMP file: 24 bits a point, rows from below, each filled up to four bytes. */
function bmpOf({ width, height, data }: Picture): Buffer {
  const line = Math.ceil((3 * width) / 4) * 4
  const file = Buffer.alloc(54 + line * height)
  file.write('BM')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(width, 18)
  file.writeInt32LE(height, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (let part = 0; part < 3; part++)
        file[54 + (height - 1 - row) * line + 3 * column + 2 - part] = data[(part * height + row) * width + column]!
    }
  }
  return file
}

describe.skipIf(skipsBrowser)('the kernel lab in a browser', () => {
  test.each([
    { kernel: 'emboss', display: 'clamp', border: 'zeros' },
    { kernel: 'left-sobel', display: 'signed', border: 'reflect', orientation: 'convolution' },
    { kernel: 'outline', display: 'rescale', border: 'valid', picture: 'strokes', colour: 'grey' },
    { kernel: 'wide-blur', display: 'absolute', border: 'circular', picture: 'disc', passes: 2 },
  ] as const satisfies Partial<KernelLabState>[])(
    'pixel for pixel what the reference says: $kernel',
    async (change) => {
      const names = { display: 'show', orientation: 'op' } as const
      const fragment = Object.entries({ part: 'playground', ...change })
        .map(([name, value]) => `kernel-lab.${names[name as keyof typeof names] ?? name}=${value}`)
        .join('&')
      const { page, complaints } = await openFigure(figure, { fragment: `#${fragment}` })
      await measured(page)
      const state = reduce(init, { type: 'set', change })
      expect(differing(await bytesOf(page, 'after'), expected(state))).toBe(0)
      expect(complaints).toEqual([])
      await giveBack(page)
    },
  )

  test("the visitor's own picture is read, filtered and never sent", async () => {
    const { page, complaints } = await openFigure(figure, { fragment: '#kernel-lab.part=playground' })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const own: Picture = {
      width: 37,
      height: 21,
      channels: 3,
      data: Uint8Array.from({ length: 3 * 37 * 21 }, (_, place) => (place * 61) % 256),
    }
    await page.setInputFiles('[data-file]', { name: 'own.bmp', mimeType: 'image/bmp', buffer: bmpOf(own) })
    await page.waitForFunction(() => document.querySelector<HTMLCanvasElement>('[data-canvas=after]')?.width === 37)
    await measured(page)
    const state = reduce(init, { type: 'set', change: { own, picture: 'own' } })
    expect(differing(await bytesOf(page, 'before'), canvasBytes(own))).toBe(0)
    expect(differing(await bytesOf(page, 'after'), expected(state))).toBe(0)
    expect(await page.evaluate(() => location.hash)).not.toContain('own.bmp')
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('the same picture under the same kernel is painted again when its range has been forgotten', async () => {
    const { page, complaints } = await openFigure(figure, { fragment: '#kernel-lab.part=playground' })
    await measured(page)
    const range = await page.textContent('[data-range]')
    await page.evaluate(() => {
      Object.assign(document.querySelector('conv-kernel-lab')!, { json: '{"part":"playground"}' })
    })
    await expect.poll(() => page.textContent('[data-range]')).toBe(range)
    expect(differing(await bytesOf(page, 'after'), expected(init))).toBe(0)
    expect(complaints).toEqual([])
    await giveBack(page)
  })

  test('a file that is no picture is named so', async () => {
    const { page } = await openFigure(figure, { locale: 'ko' })
    await page.setInputFiles('[data-file]', { name: 'text.png', mimeType: 'image/png', buffer: Buffer.from('text') })
    await page.waitForFunction(() => document.querySelector('[data-file-note]')?.textContent?.includes('아닙니다'))
    await giveBack(page)
  })

  test('a worker of the site does the longer work, with the same pixels', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/define/kernel-lab-worker.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      write: false,
      conditions: ['convlaws-source'],
    })
    const { page, complaints } = await openFigure(figure)
    let asked = 0
    await page.route('**/worker.js', (route) => {
      asked++
      return route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]!.text })
    })
    const change = { part: 'playground', rows: 9, columns: 9, passes: 2 } as const
    await page.evaluate(() => {
      document.querySelector('conv-kernel-lab')!.setAttribute('worker', '/worker.js')
      location.hash = '#kernel-lab.part=playground&kernel-lab.kh=9&kernel-lab.kw=9&kernel-lab.passes=2'
    })
    await measured(page)
    expect(asked).toBeGreaterThan(0)
    expect(differing(await bytesOf(page, 'after'), expected(reduce(init, { type: 'set', change })))).toBe(0)
    expect(complaints).toEqual([])
    await giveBack(page)
  })
})
