/** How far below the window an element is near: about one screen. */
const margin = '600px'

/** Calls once, when an element comes near the part of the page that is seen. */
export function whenNear(element: Element, call: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      call()
    },
    { rootMargin: margin },
  )
  observer.observe(element)
}
