import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'

type Entry = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/** A plugin of the Markdown processor that sees elements of the page. */
export type HastPlugin = Extract<Exclude<Entry, (...of: never[]) => unknown>, { readonly name: string }>
