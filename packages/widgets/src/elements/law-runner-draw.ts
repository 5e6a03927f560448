import type { LawRunnerView } from '../models/law-runner.ts'
import { lawRunnerCountsHtml, lawRunnerResultHtml } from '../render/law-runner-html.ts'

/** What draws the views of one law runner into the parts that `renderLawRunnerHtml` made; parts that are the same stay. */
export function lawRunnerDrawing(root: HTMLElement): (view: LawRunnerView) => void {
  const drawn = new Map<string, string>()
  const put = (selector: string, text: string, asHtml: boolean) => {
    const element = root.querySelector(selector)
    if (!element || drawn.get(selector) === text) return
    drawn.set(selector, text)
    if (asHtml) element.innerHTML = text
    else if (element.textContent !== text) element.textContent = text // the same text again would be spoken again
  }
  const drawForm = ({ state: { request, phase }, words: { messages } }: LawRunnerView) => {
    for (const field of ['law', 'subject', 'seed', 'seconds'] as const) {
      const input = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${field}"]`)
      if (!input || input === document.activeElement) continue
      input.value = String(request[field])
      input.removeAttribute('aria-invalid') // what was illegal there is gone
    }
    const isBusy = phase === 'running'
    put('[data-do="start"]', request.only ? messages.repeat : messages.run, false)
    root.querySelector('[data-do="start"]')?.setAttribute('aria-disabled', String(isBusy))
    root.querySelector('[data-do="stop"]')?.setAttribute('aria-disabled', String(!isBusy))
  }
  return (view) => {
    drawForm(view)
    const sentence = root.querySelector<HTMLElement>('.cl-run-sentence')
    if (sentence) Object.assign(sentence.dataset, { phase: view.state.phase, verdict: view.verdict ?? '' })
    put('.cl-run-sentence', view.sentence, false)
    put('.cl-run-counts', lawRunnerCountsHtml(view), true)
    put('.cl-run-result', lawRunnerResultHtml(view), true)
    put('.cl-run-command code', view.command.join('\n'), false)
  }
}
