/** Attributes that belong to the visitor, not to the rendering. */
const visitors = (element: Element, name: string) => element.tagName === 'DETAILS' && name === 'open'

function patchAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name) && !visitors(from, name)) from.removeAttribute(name)
  for (const { name, value } of [...to.attributes])
    if (from.getAttribute(name) !== value && !visitors(from, name)) from.setAttribute(name, value)
}

/** What an input shows is a property that leaves its attribute behind once a visitor has used it. */
function patchValue(from: Element): void {
  if (from instanceof HTMLInputElement) {
    from.checked = from.hasAttribute('checked')
    const value = from.getAttribute('value') ?? ''
    if (from.type !== 'radio' && from.type !== 'checkbox' && from.value !== value) from.value = value
  } else if (from instanceof HTMLSelectElement) {
    const chosen = [...from.options].findIndex((option) => option.hasAttribute('selected'))
    from.selectedIndex = Math.max(chosen, 0)
  }
}

const keyOf = (node: Node) => (node instanceof Element ? (node.getAttribute('data-key') ?? node.id) || null : null)

/** Whether one node can become the other by changing attributes and children. */
const alike = (a: Node, b: Node) => a.nodeName === b.nodeName && keyOf(a) === keyOf(b)

/**
 * Makes the children of `from` those of `to`, changing as little as possible, so that focus, selection and what a
 * visitor has opened stay. Children of an element with `data-live-region` are left alone.
 */
export function patchChildren(from: Node, to: Node): void {
  if (from instanceof Element && from.hasAttribute('data-live-region')) return
  const wanted = [...to.childNodes]
  for (const [place, next] of wanted.entries()) {
    let current = from.childNodes[place]
    // Something was taken out before this node: what is wanted stands further on, and what lies between goes.
    const key = keyOf(next)
    if (current && key !== null && !alike(current, next)) {
      const found = [...from.childNodes].slice(place).find((node) => alike(node, next))
      while (found && current !== found) {
        current!.remove()
        current = from.childNodes[place]
      }
    }
    if (!current) from.appendChild(next)
    else if (!alike(current, next)) {
      if (key !== null || keyOf(current) !== null) from.insertBefore(next, current)
      else from.replaceChild(next, current)
    } else if (current instanceof Element) {
      // Half-written text stays, unless the rendering has something new to say.
      const isWritten = current === document.activeElement
      const isOld = isWritten && current.getAttribute('value') === (next as Element).getAttribute('value')
      patchAttributes(current, next as Element)
      patchChildren(current, next)
      if (!isOld) patchValue(current)
    } else if (current.nodeValue !== next.nodeValue) current.nodeValue = next.nodeValue
  }
  while (from.childNodes.length > wanted.length) from.lastChild!.remove()
}
