import { escapeMarkup } from '../escape-markup.ts'
import { patchChildren } from './patch.ts'

/** The window in which a cell opens: one modal dialog, made when it is first needed. */
export interface CellWindow {
  /**
   * Shows HTML and a button named `close`, with the focus on its heading where it was closed. What is shown again with
   * the same key changes as little as possible, so that the focus, and what the reader has opened, stay.
   */
  show(key: string, html: string, close: string): void
  close(): void
}

/** A window inside `host`. `closed` is called when the reader closes it, by the button or by Escape. */
export function cellWindow(host: HTMLElement, closed: () => void): CellWindow {
  let dialog: HTMLDialogElement | undefined
  const made = () => {
    if (dialog) return dialog
    dialog = document.createElement('dialog')
    dialog.className = 'cl-matrix-window'
    dialog.addEventListener('close', closed)
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog?.close() // the backdrop; what is inside is another target
    })
    host.append(dialog)
    return dialog
  }
  return {
    show(key, html, close) {
      const box = made()
      const name = `${host.id || 'matrix'}-window`
      const template = document.createElement('template')
      template.innerHTML = `<div class="cl-inside" data-key="${escapeMarkup(key)}"><form method="dialog"><button>${escapeMarkup(close)}</button></form>${html}</div>`
      template.content.querySelector('h2')?.setAttribute('id', name)
      const hadFocus = box.contains(document.activeElement)
      patchChildren(box, template.content)
      box.setAttribute('aria-labelledby', name)
      const isClosed = !box.open
      if (isClosed) box.showModal()
      // What had the focus may be gone.
      if (isClosed || (hadFocus && !box.contains(document.activeElement))) box.querySelector<HTMLElement>('h2')?.focus()
    },
    close() {
      if (dialog?.open) dialog.close()
    },
  }
}
