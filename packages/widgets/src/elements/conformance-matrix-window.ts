import { escapeMarkup } from '../escape-markup.ts'

/** The window in which a cell opens: one modal dialog, made when it is first needed. */
export interface CellWindow {
  /** Shows HTML and a button named `close`, with the focus on its heading where it was closed. */
  show(html: string, close: string): void
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
    show(html, close) {
      const box = made()
      box.innerHTML = `<div class="cl-inside"><form method="dialog"><button>${escapeMarkup(close)}</button></form>${html}</div>`
      const heading = box.querySelector<HTMLElement>('h2')
      if (heading) {
        heading.id = `${host.id || 'matrix'}-window`
        box.setAttribute('aria-labelledby', heading.id)
      }
      if (!box.open) {
        box.showModal()
        heading?.focus()
      }
    },
    close() {
      if (dialog?.open) dialog.close()
    },
  }
}
