import { axesOf } from '@convlaws/spec'
import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { SizeMessages } from '../messages/figures/size.ts'
import { presetOf } from '../models/preset-of.ts'
import { libraryCode } from '../models/size/library-code.ts'
import { type SizeKey, sizePresets, sizeSettings, sizeStart } from '../models/size/size-state.ts'
import type { SizePlace, SizeView } from '../models/size/size-view.ts'
import { violationText } from '../models/violation-text.ts'
import {
  checkControl,
  choicesOf,
  controlGroup,
  numberControl,
  presetControl,
  radioControl,
  selectControl,
} from './controls-html.ts'
import { renderTableHtml } from './table-html.ts'

const libraryNames = { convlaws: '@convlaws/reference', pytorch: 'PyTorch', keras: 'Keras', onnx: 'ONNX' } as const

function controls({ state }: SizeView, context: FigureContext<SizeMessages>): string {
  const { messages, common } = context.words
  const axes = ([0, 1, 2] as const).slice(0, state.rank)
  const keys = (Object.keys(sizeSettings) as SizeKey[]).filter(
    (key) => state.padding === 'explicit' || (key !== 'pb' && key !== 'pe'),
  )
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(sizePresets, sizeStart, state),
        choices: [{ value: '', label: common.custom }, ...choicesOf(messages.presets)],
      },
      context,
    ),
    radioControl(
      {
        key: 'rank',
        label: messages.rank,
        value: state.rank,
        choices: [1, 2, 3].map((rank) => ({ value: rank, label: String(rank) })),
      },
      context,
    ),
    selectControl(
      { key: 'pad', label: messages.padding, value: state.padding, choices: choicesOf(messages.paddings) },
      context,
    ),
    checkControl({ key: 'transposed', label: messages.transposed, value: state.transposed }, context),
    ...axes.map((axis) =>
      controlGroup(
        messages.axis(axis, state.rank),
        keys.map((key) =>
          numberControl(
            {
              key: `${key}${axis}`,
              label: messages.settings[key],
              value: state[`${key}${axis}`],
              min: sizeSettings[key].min,
              max: sizeSettings[key].max,
            },
            context,
          ),
        ),
      ),
    ),
    state.rank > 1
      ? radioControl(
          {
            key: 'axis',
            label: messages.drawn,
            value: state.axis,
            choices: axes.map((axis) => ({ value: axis, label: messages.axis(axis, state.rank) })),
          },
          context,
        )
      : '',
  ].join('')
}

/** So many places are drawn at either end of a long axis. */
const shownPlaces = 20

/** A place as a box: dashed for padding, struck through where it is never read. The words are in the list's own text. */
function placeHtml(
  { place, isPadding, isUnread }: SizePlace,
  words: { readonly padding: string; readonly unread: string },
): string {
  const kinds = ['cl-place', ...(isPadding ? ['cl-virtual'] : []), ...(isUnread ? ['cl-unread'] : [])]
  const heard = [...(isPadding ? [words.padding] : []), ...(isUnread ? [words.unread] : [])].join(', ')
  return `<li class="${kinds.join(' ')}">${isPadding ? '0' : place}${heard ? `<span class="cl-heard">, ${escapeMarkup(heard)}</span>` : ''}</li>`
}

function strip({ places, axisPlace, state }: SizeView, { words }: FigureContext<SizeMessages>): string {
  const { kinds, input, axis } = words.messages
  const isLong = places.length > 2 * shownPlaces
  const [head, tail] = isLong ? [places.slice(0, shownPlaces), places.slice(-shownPlaces)] : [places, []]
  const left = places.length - head.length - tail.length
  const caption = `${input}: ${axis(axisPlace, state.rank)}`
  return [
    `<div class="cl-full" data-key="strip"><p class="cl-caption">${escapeMarkup(caption)}</p><ol class="cl-places" aria-label="${escapeMarkup(caption)}">`,
    ...head.map((place) => placeHtml(place, kinds)),
    left > 0 ? `<li class="cl-place cl-gap">… ${escapeMarkup(kinds.left(left))} …</li>` : '',
    ...tail.map((place) => placeHtml(place, kinds)),
    '</ol></div>',
  ].join('')
}

function compared({ names, axisPlace }: SizeView, { words }: FigureContext<SizeMessages>): string {
  const { messages } = words
  return renderTableHtml({
    caption: messages.compared.caption(axisPlace),
    columns: messages.compared.columns,
    rows: names.map(({ name, padding, outputs }) => [
      messages.names[name],
      ...(padding ? padding.map(String) : ['–', '–']),
      padding === null ? messages.undefinedName : outputs === null ? messages.noOutput : String(outputs),
    ]),
  })
}

function code(view: SizeView, { words, id }: FigureContext<SizeMessages>): string {
  const entries = libraryCode(view)
  const { copyCode } = words.messages
  if (entries.length === 0) return ''
  return [
    `<details class="cl-full" data-key="code"><summary>${escapeMarkup(words.messages.code)}</summary>`,
    ...entries.map(([library, text]) => {
      const at = escapeMarkup(`${id}-code-${library}`)
      return `<p class="cl-caption" id="${at}">${libraryNames[library]}</p><pre role="region" tabindex="0" aria-labelledby="${at}" id="${at}-text"><code>${escapeMarkup(text)}</code></pre><button type="button" class="cl-scripted" data-copy="${at}-text" aria-label="${escapeMarkup(copyCode(libraryNames[library]))}">${escapeMarkup(copyCode(''))}</button>`
    }),
    '</details>',
  ].join('')
}

/** Every axis with its numbers, as the problem of the state has them. */
function table({ problem, outputSize }: SizeView, { words }: FigureContext<SizeMessages>): string {
  const { messages } = words
  return renderTableHtml({
    ...messages.table,
    rows: axesOf(problem).map(({ inputSize, filterSize, stride, dilation, begin, end }, axis) =>
      [axis, inputSize, filterSize, stride, dilation, begin, end, outputSize[axis] ?? messages.noOutput].map(String),
    ),
  })
}

/** The parts of the figure of output sizes. */
export function renderSize(view: SizeView, context: FigureContext<SizeMessages>): FigureParts {
  const { broken, problem } = view
  return {
    title: context.words.messages.title,
    controls: controls(view, context),
    stage: [
      broken
        ? `<p class="cl-broken cl-full" data-key="broken">${escapeMarkup(violationText(broken, problem, context.words.common.violation))}</p>`
        : '',
      strip(view, context),
      `<div class="cl-full" data-key="compared">${compared(view, context)}</div>`,
      code(view, context),
    ].join(''),
    table: table(view, context),
  }
}
