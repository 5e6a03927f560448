import type { Counterexample } from '@convlaws/laws'
import { oneLine } from '@convlaws/report'
import {
  counterexampleView,
  type GridCell,
  messagesIn,
  renderTensorText,
  type TensorGrid,
} from '@convlaws/widgets/drawing'
import type { RenderContext } from '../reporter.ts'
import { sideBySide, wrap } from './measure.ts'
import { type Paint, paintFor } from './paint.ts'

/** A failure fits a screen: two planes of six rows and eight columns a tensor. */
const limits = { planes: 2, rows: 6, columns: 8 }

function block(grid: TensorGrid, paint: Paint): readonly string[] {
  const marked = (text: string, { marks }: GridCell) => (marks.length > 0 ? paint.bold(paint.red(text)) : text)
  const [caption = '', ...rest] = renderTensorText({ ...grid, caption: oneLine(grid.caption) }, marked)
  return [paint.dim(caption), ...rest]
}

/** A counterexample as lines of at most the context's width: descriptor, message, operands, steps, both sides. */
export function counterexampleText(
  counterexample: Counterexample,
  context: Pick<RenderContext, 'color' | 'width' | 'lang'>,
): readonly string[] {
  const paint = paintFor(context)
  const messages = messagesIn(context.lang)
  const view = counterexampleView(counterexample, { locale: context.lang, limits })
  const sentences = (texts: readonly string[]) => texts.flatMap((text) => wrap(oneLine(text), context.width))
  const listed = (title: string, items: readonly string[]) =>
    items.length > 0
      ? ['', paint.dim(title), ...items.flatMap((item, place) => sentences([`${place + 1}. ${item}`]))]
      : []
  const term = (label: string, text: string) => wrap(`${label} = ${oneLine(text)}`, context.width)
  return [
    ...sentences([view.descriptor, view.message]),
    ...(view.operands.length > 0
      ? [
          '',
          ...sideBySide(
            view.operands.map((grid) => block(grid, paint)),
            context.width,
          ),
        ]
      : []),
    ...listed(messages.steps, view.steps),
    ...(view.terms ? ['', ...term(messages.lhs, view.terms.lhs), ...term(messages.rhs, view.terms.rhs)] : []),
    ...(view.sides.length > 0
      ? [
          '',
          ...sideBySide(
            view.sides.map((grid) => block(grid, paint)),
            context.width,
          ),
        ]
      : []),
    ...sentences(view.notes),
    ...listed(messages.calls, view.calls.slice(0, 8)),
    ...sentences(view.facts.filter(({ label }) => label === '').map(({ value }) => value)),
  ]
}
