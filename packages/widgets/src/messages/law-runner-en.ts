import { en } from './en.ts'
import type { LawRunnerWords } from './law-runner.ts'

const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`

/** English. */
export const lawRunnerEn: LawRunnerWords = {
  locale: 'en',
  common: en,
  messages: {
    label: 'Run the law',
    law: 'Law',
    subject: 'Held to the law',
    seed: 'Seed',
    seconds: 'Time limit in seconds',
    run: 'Run',
    repeat: 'Repeat the counterexample',
    stop: 'Stop',
    needsScript: 'The law runs here where scripts are allowed. On the command line:',
    ready: 'Nothing has been run yet.',
    readyToRepeat: 'The link names one case. Press the button to try it.',
    starting: 'Loading the laws.',
    running: (count) => `Running: ${cases(count)} tried.`,
    shrinking: 'A case fails. Making it smaller.',
    passed: (count, seconds) => `Passed: ${cases(count)} in ${seconds} s, none of them against the law.`,
    failed: (count) => `Failed: the law does not hold. ${cases(count)} tried; the smallest counterexample is below.`,
    errored: (count) =>
      `Error: it threw, or returned no tensor. ${cases(count)} tried; the smallest such case is below.`,
    timeout: (count) => `Timed out: no answer came. ${cases(count)} tried; the case is below.`,
    flaky: (count) => `Flaky: a case failed once, and passed on every replay. ${cases(count)} tried.`,
    vacuous: (count) => `Inconclusive: no case said anything about the law. ${cases(count)} tried.`,
    skipped: (reason) => `Not applicable: ${reason}.`,
    undecided: (count) => `The time ended after ${cases(count)}, before any row was complete. None failed.`,
    stopped: (count) => `Stopped after ${cases(count)}.`,
    broken: (message) => `The run could not go on: ${message}`,
    notLoaded: 'its script could not be loaded.',
    cases: 'Cases tried',
    silent: 'Cases that said nothing',
    silentHelp:
      'A case says nothing where it does not use what the law is about, such as stride 1 for a law of strides.',
    time: 'Time',
    secondsValue: (seconds) => `${seconds} s`,
    rows: 'What was tried',
    operation: 'Operation',
    domain: 'Numbers',
    verdict: 'Verdict',
    worst: 'Worst error / allowed',
    counterexample: 'Smallest counterexample',
    cause: (values) => `All failing cases, and no passing one, have ${values}.`,
    command: 'The same on the command line',
    copyCommand: 'Copy the command',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy.',
  },
}
