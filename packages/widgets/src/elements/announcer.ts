/** So long after the last change a sentence is spoken, in milliseconds: whoever moves fast hears only where it ends. */
const pause = 250

/** Speaks the last of many sentences. */
export interface Announcer {
  /** Speaks the sentence when nothing newer has come for a while. */
  later(sentence: string): void
  /** Speaks it now, even where it was the last one spoken. */
  now(sentence: string): void
  stop(): void
}

/** An announcer for a live region, which is looked up each time: rendering may have replaced it. */
export function announcer(region: () => Element | null): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined
  const speak = (sentence: string, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const element = region()
      if (element) element.textContent = sentence
    }, delay)
  }
  return {
    later: (sentence) => speak(sentence, pause),
    now: (sentence) => {
      const element = region()
      if (element) element.textContent = '' // the same text again would not be a change, and not be spoken
      speak(sentence, 30)
    },
    stop: () => clearTimeout(timer),
  }
}
