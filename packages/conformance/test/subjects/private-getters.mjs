import reference from '@convlaws/reference'

/** A class whose getters read a private field, which only its own instances have. */
class PrivateGetters {
  #facts = { contract: 1, name: 'private-getters', version: '1.0.0', homepage: 'https://example.org/' }
  #claims = { ranks: [2], bias: true }

  get contract() {
    return this.#facts.contract
  }

  get name() {
    return this.#facts.name
  }

  get version() {
    return this.#facts.version
  }

  get homepage() {
    return this.#facts.homepage
  }

  get capabilities() {
    return this.#claims
  }

  forward(problem, operands) {
    if (operands.bias && !this.#claims.bias) throw new Error('bias is not claimed')
    return reference.forward(problem, operands)
  }
}

export default () => new PrivateGetters()
