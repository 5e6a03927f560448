import { broken, rows, type StatementTex } from './form.ts'

const memory = String.raw`\operatorname{memory}`
const apart = String.raw`\cap ${memory}`

const together = String.raw`y_1\parallel y_2\parallel y_3`
const disposal = String.raw`\operatorname{dispose}(a)\text{:}`

/** What the laws of conduct state. */
export const conduct = {
  'answers-in-time': { en: String.raw`\text{every call settles}`, ko: String.raw`\text{모든 호출은 끝난다}` },
  'changed-operands-are-read-again': {
    en: broken(String.raw`y(a\leftarrow\text{new contents})`, String.raw`=y(\text{copy of the new contents})`),
    ko: broken(String.raw`y(a\leftarrow\text{새 내용})`, String.raw`=y(\text{새 내용의 복사본})`),
  },
  'concurrent-calls-do-not-mix': {
    en: String.raw`${together}=y_1,y_2,y_3\text{ alone}`,
    ko: String.raw`${together}=\text{따로 한 }y_1,y_2,y_3`,
  },
  'disposal-is-clean': {
    en: rows(
      disposal,
      String.raw`\text{results of }a\text{ stay, }b\text{ is as before,}`,
      String.raw`\text{resources are those of before }a`,
    ),
    ko: rows(
      disposal,
      String.raw`a\text{의 결과는 남고, }b\text{는 그대로이며,}`,
      String.raw`\text{자원은 }a\text{ 이전과 같다}`,
    ),
  },
  'empty-batch-is-empty': rows(
    String.raw`n=0 \quad\Longrightarrow`,
    String.raw`|y|=|\partial x|=0,\quad \partial w=0,\quad \partial b=0`,
  ),
  'frozen-problem-is-enough': {
    en: rows(String.raw`y(\text{frozen }p)=y(p)\text{, and}`, String.raw`p\text{ after the call}=p\text{ before it}`),
    ko: rows(String.raw`y(\text{얼린 }p)=y(p)\text{이고}`, String.raw`\text{호출 뒤의 }p=\text{호출 전의 }p`),
  },
  'invalid-problems-are-refused': {
    en: rows(
      String.raw`p\text{ breaks a constraint} \quad\Longrightarrow`,
      String.raw`\text{every operation on }p\text{ throws}`,
    ),
    ko: rows(
      String.raw`p\text{가 제약을 어긴다} \quad\Longrightarrow`,
      String.raw`p\text{에 대한 모든 연산은 예외를 던진다}`,
    ),
  },
  'operands-are-not-modified': {
    en: broken(String.raw`\text{operands after the call}`, String.raw`=\text{operands before the call}`),
    ko: broken(String.raw`\text{호출 뒤의 피연산자}`, String.raw`=\text{호출 전의 피연산자}`),
  },
  'order-of-calls-is-irrelevant': {
    en: String.raw`y_k\text{ after }y_1\ldots y_{k-1}=y_k\text{ alone}`,
    ko: String.raw`y_1\ldots y_{k-1}\text{ 뒤의 }y_k=\text{따로 한 }y_k`,
  },
  'refusal-leaves-no-trace': {
    en: String.raw`y\text{ after a refusal}=y\text{ without it}`,
    ko: String.raw`\text{거절 뒤의 }y=\text{거절이 없을 때의 }y`,
  },
  'repeated-calls-add-nothing': {
    en: broken(String.raw`y(x_2,w_2)\text{ after }y(x_1,w_1)`, String.raw`=y(x_2,w_2)\text{ alone}`),
    ko: broken(String.raw`y(x_1,w_1)\text{ 뒤의 }y(x_2,w_2)`, String.raw`=\text{따로 한 }y(x_2,w_2)`),
  },
  'results-are-owned': {
    en: rows(
      String.raw`${memory}(y)${apart}(\text{operands})=\varnothing`,
      broken(String.raw`\text{and }${memory}(y)`, String.raw`${apart}(\text{later results})=\varnothing`),
    ),
    ko: rows(
      String.raw`${memory}(y)${apart}(\text{피연산자})=\varnothing\text{이고}`,
      broken(`${memory}(y)`, String.raw`${apart}(\text{나중의 결과})=\varnothing`),
    ),
  },
  'results-stay': {
    en: broken(String.raw`y\text{ after later calls}`, String.raw`=y\text{ when it was returned}`),
    ko: broken(String.raw`\text{나중의 호출 뒤의 }y`, String.raw`=\text{돌려받았을 때의 }y`),
  },
  'runs-are-repeatable': {
    en: String.raw`y_1=y_2=y_3,\ \text{bit for bit}`,
    ko: String.raw`y_1=y_2=y_3,\ \text{모든 비트에서}`,
  },
  'unclaimed-problems-are-refused': {
    en: String.raw`p\notin\text{claims} \quad\Longrightarrow\quad \text{the call throws}`,
    ko: rows(String.raw`p\notin\text{밝힌 기능} \quad\Longrightarrow`, String.raw`\text{호출은 예외를 던진다}`),
  },
  'views-are-respected': {
    en: broken(String.raw`y(\text{window of a buffer})`, String.raw`=y(\text{copy of the window})`),
    ko: broken(String.raw`y(\text{버퍼의 일부})`, String.raw`=y(\text{그 일부의 복사본})`),
  },
  'wrong-operands-are-refused': {
    en: rows(
      String.raw`\text{dtype, shape or length of an operand}`,
      String.raw`\ne\text{what }p\text{ implies, or it is missing}`,
      String.raw`\Longrightarrow\quad\text{the call throws}`,
    ),
    ko: rows(
      String.raw`\text{피연산자의 자료형, 모양, 길이가}`,
      String.raw`p\text{와 맞지 않거나, 피연산자가 없다}`,
      String.raw`\Longrightarrow\quad\text{호출은 예외를 던진다}`,
    ),
  },
} as const satisfies Readonly<Record<string, StatementTex>>
