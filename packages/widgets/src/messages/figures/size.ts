import type { PaddingName } from '../../models/size/named-paddings.ts'
import type { SizeKey, SizePreset, SizeState } from '../../models/size/size-state.ts'

/** What the figure of output sizes says. */
export interface SizeMessages {
  readonly title: string
  readonly rank: string
  readonly axis: (axis: number, rank: number) => string
  readonly drawn: string
  readonly settings: { readonly [key in SizeKey]: string }
  readonly padding: string
  readonly paddings: { readonly [padding in SizeState['padding']]: string }
  readonly transposed: string
  readonly presets: { readonly [name in SizePreset]: string }
  readonly input: string
  readonly kinds: { readonly padding: string; readonly unread: string; readonly left: (count: number) => string }
  readonly names: { readonly [name in PaddingName]: string }
  readonly compared: { readonly caption: (axis: number) => string; readonly columns: readonly string[] }
  readonly undefinedName: string
  readonly noOutput: string
  readonly code: string
  readonly copyCode: (library: string) => string
  readonly says: (input: string, kernel: string, output: string) => string
  readonly transposedSays: (input: string, kernel: string, output: string) => string
  readonly axisSays: (axis: number, formula: string) => string
  readonly unreadSays: (count: number) => string
  readonly table: { readonly caption: string; readonly columns: readonly string[] }
}
