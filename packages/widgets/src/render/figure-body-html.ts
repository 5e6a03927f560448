import { escapeMarkup } from '../escape-markup.ts'
import type { Figure, FigureContext } from '../figures/figure.ts'
import type { Timeline } from '../models/figure-model.ts'

/** What the frame of a figure shows besides the figure itself. */
export interface Frame<Own = unknown> extends FigureContext<Own> {
  /** Whether a script is there to answer; without one, buttons keep their place and are not seen. */
  readonly live: boolean
  readonly playing: boolean
  /** Steps a second. */
  readonly speed: number
  readonly hideControls: boolean
  /** Sentences to see, such as what was left out of a link. */
  readonly notes: readonly string[]
}

/** Steps a second that a visitor can choose; the first is the default, so that nothing moves faster unasked. */
export const speeds: readonly number[] = [1, 2, 4]

const button = (name: string, label: string, glyph: string, disabled = false) =>
  `<button type="button" class="cl-glyph-button" data-key="${name}" data-do="${name}" aria-label="${escapeMarkup(label)}" title="${escapeMarkup(label)}"${disabled ? ' aria-disabled="true"' : ''}><span aria-hidden="true">${glyph}</span></button>`

const wordButton = (name: string, label: string, key = name, disabled = false) =>
  `<button type="button" data-key="${key}" data-do="${name}"${disabled ? ' aria-disabled="true"' : ''}>${escapeMarkup(label)}</button>`

/** The buttons and the bar of steps; nothing where there is one step, or none. */
function stepControls({ at, count }: Timeline, { id, words, playing, speed }: Frame): string {
  if (count < 2) return ''
  const messages = words.common
  const options = speeds.map(
    (choice) =>
      `<option value="${choice}"${choice === speed ? ' selected' : ''}>${escapeMarkup(messages.stepsASecond(choice))}</option>`,
  )
  const bar = escapeMarkup(`${id}--step`)
  return [
    button('back', messages.back, '‹', at === 0),
    button('play', playing ? messages.pause : messages.play, playing ? '❚❚' : '▶'),
    button('forward', messages.forward, '›', at >= count - 1),
    `<label class="cl-timeline" data-key="timeline"><span>${escapeMarkup(messages.step)}</span><input type="range" id="${bar}" data-timeline min="0" max="${count - 1}" step="1" value="${at}" aria-valuetext="${escapeMarkup(messages.stepOf(at, count))}"><output for="${bar}">${escapeMarkup(messages.stepOf(at, count))}</output></label>`,
    `<label class="cl-speed" data-key="speed"><span class="cl-heard">${escapeMarkup(messages.speed)}</span><select data-speed>${options.join('')}</select></label>`,
  ].join('')
}

function toolbar<State, View, Own>({ model }: Figure<State, View, Own>, state: State, frame: Frame): string {
  const messages = frame.words.common
  const pinned = model.pinned?.(state)
  return [
    `<div class="cl-toolbar cl-scripted" role="group" aria-label="${escapeMarkup(messages.controls)}">`,
    model.timeline ? stepControls(model.timeline(state), frame) : '',
    model.pinned
      ? // One button for both, so that it keeps the focus.
        wordButton(
          pinned ? 'unpin' : 'pin',
          pinned ? messages.unpin : messages.pin,
          'pin',
          !pinned && !model.shown?.(state),
        )
      : '',
    wordButton('reset', messages.reset),
    wordButton('describe', messages.describe),
    wordButton('copy', messages.copyLink),
    '</div>',
  ].join('')
}

/** What stands inside a figure's element: frame, settings, picture, buttons, sentence, table. */
export function renderFigureBody<State, View, Own>(
  figure: Figure<State, View, Own>,
  state: State,
  frame: Frame<Own>,
): string {
  const { id, words, live, hideControls, notes } = frame
  const messages = words.common
  const { title, controls, stage, table } = figure.render(figure.model.view(state), frame)
  const name = escapeMarkup(`${id}--title`)
  return [
    `<figure class="cl-figure cl-figure-${figure.name}${hideControls ? ' cl-hide-controls' : ''}" aria-labelledby="${name}"${live ? ' data-live' : ''}>`,
    `<figcaption id="${name}">${escapeMarkup(title)}</figcaption>`,
    notes.length > 0
      ? `<p class="cl-ignored" data-key="ignored" role="status">${notes.map(escapeMarkup).join(' ')}</p>`
      : '',
    controls
      ? `<div class="cl-settings cl-scripted" data-key="settings" role="group" aria-label="${escapeMarkup(messages.settings)}">${controls}</div>`
      : '',
    `<div class="cl-stage" data-key="stage">${stage}</div>`,
    `<p class="cl-sentence" data-key="sentence">${escapeMarkup(figure.model.describe(state, words))}</p>`,
    toolbar(figure, state, frame),
    '<p class="cl-heard" role="status" aria-live="polite" data-live-region></p>',
    `<details class="cl-as-table"><summary>${escapeMarkup(messages.asTable)}</summary>${table}</details>`,
    '</figure>',
  ].join('')
}
