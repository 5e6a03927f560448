import { rows, type StatementTex } from './form.ts'
import { begin, end, out, shape as shapeOf } from './names.ts'

/** What the laws of shape state. */
export const shape = {
  'full-padding-grows': rows(String.raw`${begin}=${end}=e-1,\quad s=1 \quad\Longrightarrow`, `${out}=n+e-1`),
  'output-size': rows(
    String.raw`${out}=\Big\lfloor\frac{n+${begin}+${end}-e}{s}\Big\rfloor+1`,
    String.raw`e=(k-1)\,d+1`,
  ),
  'result-has-the-stated-shape': String.raw`\begin{aligned} ${shapeOf}(y)&=[n,\,o,\,${out}] \\ ${shapeOf}(\partial x)&=${shapeOf}(x) \\ ${shapeOf}(\partial w)&=${shapeOf}(w) \\ ${shapeOf}(\partial b)&=[o] \end{aligned}`,
  'same-padding-keeps-the-rate': String.raw`${out}=\lceil n/s\rceil`,
} as const satisfies Readonly<Record<string, StatementTex>>
