/** The path that the site is served below, with a slash at both ends. The environment variable SITE_BASE sets it. */
export const base: string = `/${(process.env.SITE_BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
