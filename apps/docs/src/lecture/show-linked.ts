/** Brings the first figure that the address speaks of into view: its link was copied there, and it may stand far below. */
export function showLinked(figures: Iterable<Element>): void {
  if (window.scrollY > 0) return // the browser has gone back to where the visitor was
  const isLinked = (figure: Element) => location.hash.includes(`${figure.firstElementChild?.id}.`)
  const linked = [...figures].find(isLinked)
  linked?.scrollIntoView()
}
