import type { Page } from 'playwright-core'
import {
  cellStateStyles,
  conformanceMatrixStyles,
  initialMatrix,
  renderConformanceMatrix,
  tensorStyles,
  viewMatrix,
} from '../../src/index.ts'
import { matrixWords } from '../../src/messages/conformance-matrix-in.ts'
import { data, reports, textOf } from '../conformance-matrix/fixtures.ts'
import { bundleOf } from './open-figure.ts'
import { takePage } from './pages.ts'

const site = 'http://matrix.test'

/** What the tests of the matrix look at. */
export interface OpenedMatrix {
  readonly page: Page
  readonly complaints: string[]
  /** Addresses that were asked for after the page was there. */
  readonly requests: string[]
}

/** Shows the matrix of the fixtures as a site would: drawn in the page, upgraded by its script, its data as files. */
export async function openMatrix(fragment = '', locale: 'en' | 'ko' = 'en', width = 1100): Promise<OpenedMatrix> {
  const page = await takePage(width)
  const [complaints, requests]: [string[], string[]] = [[], []]
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => requests.push(request.url()))
  const view = viewMatrix(initialMatrix, data, matrixWords[locale])
  const html = renderConformanceMatrix(view, { id: 'matrix', links: { pages: '/' }, live: false })
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>matrix</title><link rel="icon" href="data:,"><style>:root { color-scheme: light dark } ${tensorStyles}${cellStateStyles}${conformanceMatrixStyles}</style><button id="before">before</button><conformance-matrix id="matrix" data="/data.json" reports="/reports/" pages="/">${html}</conformance-matrix><button id="after">after</button><script type="module">${(await bundleOf('conformance-matrix')).replaceAll('</script', '<\\/script')}</script></html>`
  await page.route(`${site}/**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const report = reports.find(({ implementation }) => path === `/reports/${implementation.name}.json`)
    if (path === '/data.json') return route.fulfill({ json: data })
    if (report) return route.fulfill({ contentType: 'application/json', body: textOf(report) })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
  await page.goto(`${site}/${fragment}`)
  await page.waitForSelector('conformance-matrix[ready]')
  requests.length = 0
  return { page, complaints, requests }
}
