import type { LawRunRequest } from './law-runner-protocol.ts'

/** The name of a fault in a subject, or undefined where the subject is no fault. */
export function faultOf(subject: string): string | undefined {
  return /^fault:(.+)$/.exec(subject)?.[1]
}

/** The lines that make the same run on the command line; a fault is put into a module of its own first. */
export function commandLines({ law, subject, seed, only }: LawRunRequest): readonly string[] {
  const fault = faultOf(subject)
  const check = [
    `npx convlaws check ${fault ? './fault.mjs' : `builtin:${subject}`} --law ${law}`,
    ...(only ? [`--operation ${only.operation} --domain ${only.domain}`] : []),
    `--seed ${seed}`,
    ...(only ? [`--path ${only.path}`] : []),
  ].join(' ')
  if (!fault) return [check]
  const module = `import { faultById } from '@convlaws/faults'; export default faultById('${fault}').create`
  return [`echo "${module}" > fault.mjs`, check]
}
