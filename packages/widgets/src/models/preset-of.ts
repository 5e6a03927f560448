/** The preset that a state is, or '' where it is none: all fields but the cursor's are as the preset and `init` say. */
export function presetOf<State extends object>(
  presets: { readonly [name: string]: Partial<State> },
  init: State,
  state: State,
): string {
  const cursor = new Set(['at', 'over', 'pin', 'result', 'view'])
  const same = (change: Partial<State>) =>
    Object.entries({ ...init, ...change }).every(
      ([field, value]) => cursor.has(field) || JSON.stringify(value) === JSON.stringify(state[field as keyof State]),
    )
  return Object.keys(presets).find((name) => same(presets[name]!)) ?? ''
}
