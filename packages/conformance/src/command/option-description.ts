import type { Option } from 'commander'

/** What the help says of an option: its description, the words it takes, and its default where that can be typed. */
export function optionDescription({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const typed = ['string', 'number'].includes(typeof defaultValue) ? String(defaultValue) : undefined
  const usual = defaultValueDescription ?? typed
  const facts = [...(argChoices ? [argChoices.join(', ')] : []), ...(usual === undefined ? [] : [`default: ${usual}`])]
  return facts.length === 0 ? description : `${description} (${facts.join('; ')})`
}
