import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext } from '../figures/figure.ts'
import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { type KernelLabView, lastPlace } from '../models/kernel-lab/kernel-lab-model.ts'
import { choicesOf, radioControl, rangeControl, selectControl } from './controls-html.ts'

/** The settings of the kernel lab: which part and picture are shown, and which of its numbers. */
export function kernelLabControls(
  { state, picture }: KernelLabView,
  context: FigureContext<KernelLabMessages>,
): string {
  const { messages } = context.words
  const select = (key: string, label: string, value: string | number, names: { readonly [value: string]: string }) =>
    selectControl({ key, label, value, choices: choicesOf(names) }, context)
  const range = (key: string, label: string, value: number, min: number, max: number) =>
    rangeControl({ key, label, value, min, max }, context)
  const file = `${escapeMarkup(context.id)}-file`
  const own = `<div class="cl-control"><label for="${file}">${escapeMarkup(messages.file)}</label><span class="cl-inputs"><input type="file" accept="image/*" id="${file}" data-file aria-describedby="${file}-note"></span><span class="cl-note" id="${file}-note" data-file-note>${escapeMarkup(state.picture === 'own' && !state.own ? messages.noFile : messages.fileNote)}</span></div>`
  const region = [
    range('row', messages.row, state.row, 0, lastPlace(picture.height)),
    range('col', messages.column, state.column, 0, lastPlace(picture.width)),
    picture.channels === 3
      ? select('ch', messages.channel, state.channel, { ...messages.channels } as unknown as Record<string, string>)
      : '',
  ]
  return [
    radioControl({ key: 'part', label: messages.part, value: state.part, choices: choicesOf(messages.parts) }, context),
    select('picture', messages.picture, state.picture, messages.pictures),
    radioControl(
      { key: 'colour', label: messages.colour, value: state.colour, choices: choicesOf(messages.colours) },
      context,
    ),
    own,
    ...(state.part === 'playground' ? [] : region),
  ].join('')
}
