import type { Report } from '@convlaws/report'
import { matrixMessagesIn } from '../messages/conformance-matrix-in.ts'
import {
  describeMatrix,
  findCell,
  initialMatrix,
  type MatrixAction,
  type MatrixState,
  parsePlace,
  placeText,
  reduceMatrix,
  viewMatrix,
} from '../models/conformance-matrix.ts'
import { rowsOfLaw } from '../models/conformance-matrix-cell.ts'
import type { MatrixColumn, MatrixData } from '../models/conformance-matrix-data.ts'
import { renderConformanceMatrix } from '../render/conformance-matrix-html.ts'
import type { Entry } from '../state.ts'
import { figureAddress } from './address.ts'
import { announcer } from './announcer.ts'
import { listenToMatrix, type MatrixHost } from './conformance-matrix-listen.ts'
import { fetchMatrix, fetchReport, readLocalReport } from './conformance-matrix-load.ts'
import { cellWindow } from './conformance-matrix-window.ts'
import { localeOf } from './locale-of.ts'
import { patchChildren } from './patch.ts'
import { placeTabStops } from './roving-focus.ts'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * The element `<conformance-matrix>`: upgraded from build-time HTML without a shift. Attributes: `data`, the address of
 * the matrix's data; `reports`, what stands before `<key>.json` in the address of a whole report; `pages`, what stands
 * before `laws/`, `implementations/` and `findings/`. The filter and the open cell are in the address of the page. The
 * attribute `ready` is there when the controls answer. The class is made when this is called, so that the module can be
 * loaded without a page.
 */
export function conformanceMatrixElement(): new () => HTMLElement {
  return class extends HTMLElement {
    #state: MatrixState = initialMatrix
    #data: MatrixData | undefined
    #problem = ''
    #unlisten: (() => void) | undefined
    /** Whole reports by the key of their column, or that one is on its way, or why it did not come. */
    readonly #reports = new Map<string, Report | 'loading' | { readonly failed: string }>()
    readonly #stops = new Map<string, string>()
    readonly #announcer = announcer(() => this.querySelector('[data-live-region]'))
    readonly #address = figureAddress(
      () => this.#id,
      () => this.#entries(),
    )
    readonly #window = cellWindow(
      this,
      () => localeOf(this),
      () => this.#act({ type: 'close' }),
    )

    async connectedCallback(): Promise<void> {
      const data = await fetchMatrix(this.getAttribute('data') ?? '').catch(() => undefined)
      // Without the data the table of the page stays as it is, and its links lead to pages.
      if (!data || !this.isConnected) return
      this.#data = data
      this.#state = this.#fromAddress()
      this.#unlisten = listenToMatrix(this, this.#host)
      window.addEventListener('hashchange', this.#hashChanged)
      this.#draw()
      this.setAttribute('ready', '')
    }

    disconnectedCallback(): void {
      this.#unlisten?.()
      window.removeEventListener('hashchange', this.#hashChanged)
      this.#announcer.stop()
      this.#address.stop()
    }

    get #id(): string {
      return this.id || 'matrix'
    }

    #entries(): Entry[] {
      const { query, open, local } = this.#state
      const isLocal = local.some(({ key }) => key === open?.column)
      return [
        ...(query.trim() === '' ? [] : [['q', query.trim()] as const]),
        ...(open && !isLocal ? [['open', placeText(open)] as const] : []),
      ]
    }

    #fromAddress(): MatrixState {
      const given = new Map(this.#address.read())
      const open = given.get('open')
      return { ...this.#state, query: given.get('q') ?? '', open: open === undefined ? null : parsePlace(open) }
    }

    readonly #hashChanged = (): void => {
      const next = this.#fromAddress()
      const same = JSON.stringify([next.query, next.open]) === JSON.stringify([this.#state.query, this.#state.open])
      if (!same) this.#change(next)
    }

    #draw(): void {
      if (!this.#data) return
      const view = viewMatrix(this.#state, this.#data, localeOf(this))
      const template = document.createElement('template')
      const links = { pages: this.getAttribute('pages') ?? '' }
      template.innerHTML = renderConformanceMatrix(view, { id: this.#id, links, live: true, problem: this.#problem })
      const body = this.querySelector('.cl-matrix-body')
      if (body) patchChildren(body, template.content.firstElementChild!)
      else this.prepend(template.content)
      placeTabStops(this, this.#stops)
      if (view.open) void this.#drawWindow()
      else this.#window.close()
    }

    /** What draws counterexamples is loaded when the first cell is opened. */
    async #drawWindow(): Promise<void> {
      const { open, local } = this.#state
      const { renderCellDetails } = await import('../render/conformance-matrix-details-html.ts')
      if (open !== this.#state.open || !this.isConnected) return // closed, or another one opened, meanwhile
      const cell = open && this.#data && findCell(open, this.#data, local)
      if (!cell) return
      const { law, column } = cell
      const locale = localeOf(this)
      const report = this.#reportOf(column)
      const messages = matrixMessagesIn(locale)
      const whole = typeof report === 'object' && 'laws' in report ? report : undefined
      const note =
        report === 'loading' ? messages.loading : 'failed' in report ? messages.notLoaded(report.failed) : undefined
      const rows = rowsOfLaw<Report['laws'][number] | (typeof column.report.laws)[number]>(
        whole?.laws ?? column.report.laws,
        law.id,
      )
      this.#window.show(
        renderCellDetails(
          { law, column, rows, ...(note !== undefined && { note }) },
          {
            locale,
            report: column.report,
            adapter: column.adapter,
            links: { pages: this.getAttribute('pages') ?? '' },
          },
        ),
      )
    }

    /** The whole report of a column; where it is not there yet, it is asked for, and the window drawn again when it comes. */
    #reportOf({ key }: MatrixColumn): Report | 'loading' | { readonly failed: string } {
      const known = this.#reports.get(key)
      if (known) return known
      this.#reports.set(key, 'loading')
      fetchReport(`${this.getAttribute('reports') ?? ''}${key}.json`)
        .then((report) => this.#reports.set(key, report))
        .catch((error: unknown) => this.#reports.set(key, { failed: reasonOf(error) }))
        .finally(() => {
          if (this.#state.open?.column === key) void this.#drawWindow()
        })
      return 'loading'
    }

    #change(state: MatrixState): void {
      const filtered = state.query !== this.#state.query
      this.#state = state
      this.#draw()
      this.#address.later()
      if (filtered && this.#data) this.#announcer.later(describeMatrix(viewMatrix(state, this.#data, localeOf(this))))
    }

    #act(action: MatrixAction): void {
      if (action.type === 'close' && this.#state.open === null) return
      const { local } = this.#state
      this.#change(reduceMatrix(this.#state, action))
      if (action.type !== 'remove') return
      const removed = local.find(({ key }) => key === action.key)
      this.#reports.delete(action.key)
      if (removed) this.#announcer.now(matrixMessagesIn(localeOf(this)).removed(removed.report.implementation.name))
    }

    async #bring(file: File): Promise<void> {
      const messages = matrixMessagesIn(localeOf(this))
      this.#announcer.now(messages.reading(file.name))
      const read = await readLocalReport(file, this.#data?.columns ?? [], localeOf(this))
      this.#problem = 'problem' in read ? read.problem : ''
      if ('problem' in read) return this.#draw()
      this.#reports.set(read.column.key, read.report)
      this.#act({ type: 'add', column: read.column })
      this.#announcer.now(messages.added(read.report.implementation.name))
    }

    readonly #host: MatrixHost = {
      act: (action) => this.#act(action),
      stop: (cell) => {
        this.#stops.set('matrix', cell)
        placeTabStops(this, this.#stops)
      },
      bring: (file) => void this.#bring(file),
      copy: async () => {
        if (await this.#address.copy()) this.#announcer.now(matrixMessagesIn(localeOf(this)).copied)
      },
    }
  }
}
