import type { FlipMessages } from '../messages/figures/flip.ts'
import { compactNumber } from '../models/compact-number.ts'
import type { FlipView } from '../models/flip/flip-view.ts'
import { renderTableHtml } from './table-html.ts'

/** A read-out as a table: its rows have a name and numbers, and cells that differ say so. */
function readOut(
  caption: string,
  places: readonly number[],
  rows: readonly {
    readonly name: string
    readonly numbers: readonly (number | undefined)[]
    readonly differing?: readonly number[]
  }[],
  messages: FlipMessages,
): string {
  const marked = rows.map(({ name, numbers, differing = [] }) => [
    name,
    ...numbers.map((value, place) =>
      value === undefined ? '' : `${compactNumber(value)}${differing.includes(place) ? '\u202f✗' : ''}`,
    ),
  ])
  return renderTableHtml({
    caption,
    columns: [
      rows.some(({ differing }) => differing?.length) ? `${messages.places} (✗: ${messages.differs})` : messages.places,
      ...places.map((place) => compactNumber(place)),
    ],
    rows: marked,
  })
}

/** What exchanging the operands does: every overlap by its place, ✗ where it differs. */
export function renderExchange({ exchange: found, state }: FlipView, messages: FlipMessages): string {
  const { places, exchangedPlaces, given, exchanged, reversed, differing, differingReversed } = found
  const every = [...new Set([...places, ...exchangedPlaces])].sort((a, b) => a - b)
  const at = (from: readonly number[], numbers: readonly number[]) =>
    every.map((place): number | undefined => numbers[from.indexOf(place)])
  const row = (name: string, numbers: readonly (number | undefined)[], unlike: readonly number[]) => ({
    name,
    numbers,
    differing: unlike.map((place) => every.indexOf(place)),
  })
  return readOut(
    messages.exchange,
    every,
    [
      { name: messages.given[state.orientation], numbers: at(places, given) },
      row(messages.exchanged[state.orientation], at(exchangedPlaces, exchanged), differing),
      ...(state.orientation === 'correlation' ? [row(messages.reversed, at(places, reversed), differingReversed)] : []),
    ],
    messages,
  )
}

/** What moving the input does, and moving the output, ✗ where they differ. */
export function renderMoving(
  { movedInput, outputOfMoved, movedOutput, differing }: FlipView,
  messages: FlipMessages,
): string {
  const rows = [
    { name: messages.movedInput, numbers: movedInput },
    { name: messages.outputOfMoved, numbers: outputOfMoved },
    { name: messages.movedOutput, numbers: movedOutput, differing },
  ]
  return readOut(
    messages.moving,
    movedInput.map((_, place) => place),
    rows,
    messages,
  )
}
