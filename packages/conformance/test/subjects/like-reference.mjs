import reference from '@convlaws/reference'

/** An implementation that is right but for `forward`, which is given the right one and the number of earlier calls. */
export function likeReference(name, forward) {
  let calls = 0
  return {
    ...reference,
    name,
    version: '1.0.0',
    forward: (problem, operands) => forward(() => reference.forward(problem, operands), calls++, operands),
  }
}
