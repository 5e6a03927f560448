import { ofCorrelation, rows, type StatementTex } from './form.ts'
import { begin, conv, dft } from './names.ts'

const constantInput = String.raw`x=c \quad\Longrightarrow\quad y=c\cdot\sum w`

/** What the laws of algebra state. */
export const algebra = {
  'circular-convolution-diagonalises-under-fourier': String.raw`${dft}(w\circledast x)=${dft}(w)\cdot ${dft}(x)`,
  'composition-convolves-the-filters': String.raw`f\star(g\star h)=(f*g)\star h`,
  'constant-input-scales-by-filter-sum': {
    en: rows(constantInput, String.raw`\text{where the window lies inside}`),
    ko: rows(constantInput, String.raw`\text{창이 입력 안에 들어 있는 자리에서}`),
  },
  'convolution-associates': '(f*g)*h=f*(g*h)',
  'convolution-commutes': 'f*g=g*f',
  'convolution-is-correlation-with-a-reversed-filter': String.raw`w*x=(Rw)\star x`,
  'convolution-multiplies-polynomials': rows(String.raw`(f*g)(t)=f(t)\cdot g(t)`, String.raw`f(t)=\sum_{j} f_j\,t^j`),
  'correlation-commutes-up-to-reflection': String.raw`f\star g=R(g\star f)`,
  'derivative-passes-to-either-factor': 'D(f*g)=(Df)*g=f*(Dg)',
  'impulse-is-the-identity': ofCorrelation(
    String.raw`\delta*x=x`,
    String.raw`${conv}(x,\delta_t)(j)=x(s\,j+d\,t-${begin})`,
  ),
  'separable-filter-is-two-passes': String.raw`${conv}(x,a\otimes b)=${conv}(${conv}(x,a),b)`,
  'sum-of-the-result': String.raw`\sum(f*g)=\sum f\cdot\sum g`,
} as const satisfies Readonly<Record<string, StatementTex>>
