import { Option } from 'commander'

/** The option `--lang`; `texts` says what is in that language. */
export function langOption(texts: 'texts' | 'labels'): Option {
  return new Option('--lang <code>', `language of the ${texts}`).choices(['en', 'ko']).default('en')
}
