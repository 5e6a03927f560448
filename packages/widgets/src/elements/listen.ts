import type { FigureInside } from './figure-inside.ts'

/** Everything that a visitor does in a figure. */
const eventTypes = [
  'click',
  'input',
  'change',
  'keydown',
  'focusin',
  'focusout',
  'pointerover',
  'pointerleave',
] as const

/**
 * Listens to everything that happens in a figure; the result stops it. Listeners are on the element, never on its parts.
 * What answers them is loaded with the first event, and the events until then are answered when it is there.
 */
export function listen<State, Own>(
  root: HTMLElement,
  inside: FigureInside<State, Own>,
  hashChanged: () => void,
): () => void {
  const controller = new AbortController()
  const { signal } = controller
  let answer: ((event: Event) => void) | undefined
  let waiting: Event[] = []
  const load = async () => {
    const events = waiting
    try {
      answer = (await import('./answer-event.ts')).answering(root, inside)
    } catch {
      // The next event tries again.
    }
    waiting = []
    if (!signal.aborted) for (const event of events) answer?.(event)
  }
  const take = (event: Event) => {
    if (answer) answer(event)
    else if (waiting.push(event) === 1) void load()
  }
  for (const type of eventTypes) root.addEventListener(type, take, { signal })
  window.addEventListener('hashchange', hashChanged, { signal })
  return () => controller.abort()
}
