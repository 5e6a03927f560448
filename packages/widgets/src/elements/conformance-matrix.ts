import type { MatrixMessages, MatrixWords } from '../messages/conformance-matrix.ts'
import {
  describeMatrix,
  findCell,
  initialMatrix,
  type MatrixAction,
  type MatrixState,
  type MatrixView,
  parsePlace,
  placeText,
  reduceMatrix,
  viewMatrix,
} from '../models/conformance-matrix.ts'
import { rowsOfLaw } from '../models/conformance-matrix-cell.ts'
import type { MatrixData } from '../models/conformance-matrix-data.ts'
import { renderConformanceMatrix } from '../render/conformance-matrix-html.ts'
import type { AnyRow } from '../render/conformance-matrix-row-html.ts'
import type { Entry } from '../state.ts'
import { figureAddress } from './address.ts'
import { announcer } from './announcer.ts'
import { listenToMatrix, type MatrixHost } from './conformance-matrix-listen.ts'
import { fetchMatrix } from './conformance-matrix-load.ts'
import { wholeReports } from './conformance-matrix-reports.ts'
import { cellWindow } from './conformance-matrix-window.ts'
import { matrixWordLoaders } from './conformance-matrix-word-loaders.ts'
import { copyText } from './copy-text.ts'
import { loadWords } from './load-words.ts'
import { patchChildren } from './patch.ts'
import { placeTabStops } from './roving-focus.ts'

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
    #words: MatrixWords | undefined
    #problem = ''
    #unlisten: (() => void) | undefined
    readonly #reports = wholeReports(
      (key) => `${this.getAttribute('reports') ?? ''}${key}.json`,
      (key) => {
        if (this.#state.open?.column === key) void this.#drawWindow()
      },
    )
    readonly #stops = new Map<string, string>()
    readonly #announcer = announcer(() => this.querySelector('[data-live-region]'))
    readonly #address = figureAddress(
      () => this.#id,
      () => this.#entries(),
    )
    readonly #window = cellWindow(this, () => this.#act({ type: 'close' }))

    async connectedCallback(): Promise<void> {
      const [data, words] = await Promise.all([
        fetchMatrix(this.getAttribute('data') ?? '').catch(() => undefined),
        loadWords(this, matrixWordLoaders),
      ])
      // Without data or words the table of the page stays as it is, and its links lead to pages.
      if (!data || !words || !this.isConnected) return
      this.#data = data
      this.#words = words
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

    get #pages(): string {
      return this.getAttribute('pages') ?? ''
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
      // An anchor, such as that of the link over the table, says nothing of the matrix; an empty address resets it.
      if (location.hash !== '' && this.#address.read().length === 0) return
      const next = this.#fromAddress()
      const same = JSON.stringify([next.query, next.open]) === JSON.stringify([this.#state.query, this.#state.open])
      if (!same) this.#change(next)
    }

    #view(): MatrixView | undefined {
      return this.#data && this.#words && viewMatrix(this.#state, this.#data, this.#words)
    }

    #draw(): void {
      const view = this.#view()
      if (!view) return
      const template = document.createElement('template')
      const links = { pages: this.#pages }
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
      const words = this.#words
      const cell = open && this.#data && findCell(open, this.#data, local)
      if (!cell || !words) return
      const { cellDetails } = await import('./conformance-matrix-details.ts')
      const { law, column } = cell
      const report = this.#reports.of(column.key)
      const laws = typeof report === 'object' && 'laws' in report ? report.laws : column.report.laws
      const rows = rowsOfLaw<AnyRow>(laws, law.id)
      const html = await cellDetails({ law, column, rows, report }, words, this.#pages)
      if (open !== this.#state.open || !this.isConnected) return // closed, or another one opened, meanwhile
      this.#window.show(placeText(open), html, words.messages.close)
    }

    #change(state: MatrixState): void {
      const filtered = state.query !== this.#state.query
      this.#state = state
      this.#draw()
      this.#address.later()
      const view = filtered ? this.#view() : undefined
      if (view) this.#announcer.later(describeMatrix(view))
    }

    #act(action: MatrixAction): void {
      if (action.type === 'close' && this.#state.open === null) return
      const { local } = this.#state
      this.#change(reduceMatrix(this.#state, action))
      if (action.type !== 'remove') return
      const removed = local.find(({ key }) => key === action.key)
      this.#reports.drop(action.key)
      if (removed) this.#say((messages) => messages.removed(removed.report.implementation.name))
    }

    #say(text: (messages: MatrixMessages) => string): void {
      if (this.#words) this.#announcer.now(text(this.#words.messages))
    }

    async #bring(file: File): Promise<void> {
      if (!this.#words) return
      this.#say((messages) => messages.reading(file.name))
      const { readLocalReport } = await import('./conformance-matrix-local.ts')
      const read = await readLocalReport(file, this.#data?.columns ?? [], this.#words)
      this.#problem = 'problem' in read ? read.problem : ''
      if ('problem' in read) return this.#draw()
      this.#reports.keep(read.column.key, read.report)
      this.#act({ type: 'add', column: read.column })
      this.#say((messages) => messages.added(read.report.implementation.name))
    }

    readonly #host: MatrixHost = {
      act: (action) => this.#act(action),
      stop: (cell) => {
        this.#stops.set('matrix', cell)
        placeTabStops(this, this.#stops)
      },
      bring: (file) => void this.#bring(file),
      copy: async () => {
        this.#address.now()
        const isCopied = await copyText(location.href)
        this.#say(({ copied, notCopied }) => (isCopied ? copied : notCopied))
      },
    }
  }
}
