import { defineRouteMiddleware } from '@astrojs/starlight/route-data'

/** Whether a page shows what is said where an address leads nowhere: in both languages, and at no address of its own. */
export const isNotFound = ({ entry }: { readonly entry: { readonly id: string } }): boolean => entry.id === '404'

const ofAddress = ['canonical', 'alternate', 'og:url']

/** Takes from the head of that page what would name an address for it: nothing is built there. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
  if (!isNotFound(starlightRoute)) return
  starlightRoute.head = starlightRoute.head.filter(
    ({ attrs }) => !ofAddress.includes(String(attrs?.rel ?? attrs?.property)),
  )
})
