/** The program that profiles: writes docs/performance/profile.json and profile.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createEngine } from '@convlaws/im2col'
import { createCeiling } from '@convlaws/im2col/ceiling'
import { parseLayers } from '../layers/parse-layers.ts'
import { casesOf } from '../layers/select-cases.ts'
import { ceilingSpeed } from '../measure/ceiling.ts'
import { clockKernels } from './kernel-clock.ts'
import { type Profile, profileCase } from './profile-case.ts'
import { type ProfileReport, profileMarkdown } from './profile-markdown.ts'

const at = (path: string) => new URL(path, import.meta.url)
const cases = casesOf(parseLayers(readFileSync(at('../../layers.tsv'), 'utf8')), 'core').filter(
  ({ operation }) => operation !== 'filterGradient',
)
const ceiling = createCeiling()
if (!ceiling) throw new Error('this JavaScript engine has no SIMD: there is nothing to profile')
const before = (await ceilingSpeed(ceiling)).speed
const clock = clockKernels()
const profiles: Profile[] = []
for (const threads of [1, 2]) {
  const engine = await createEngine({ threads })
  for (const [place, layer] of cases.entries()) {
    if (threads > 1 && layer.operation === 'inputGradient') continue
    process.stderr.write(`${threads} threads, ${place + 1}/${cases.length} ${layer.name} ${layer.operation}\n`)
    profiles.push(await profileCase(layer, engine, threads, clock))
  }
  engine.dispose()
}
const { node, v8 } = process.versions
// The core is at times slower than at others; no kernel is faster than the ceiling.
const report: ProfileReport = { node, v8, ceiling: Math.max(before, (await ceilingSpeed(ceiling)).speed), profiles }
writeFileSync(at('../../../../docs/performance/profile.json'), `${JSON.stringify(report, null, 1)}\n`)
writeFileSync(at('../../../../docs/performance/profile.md'), profileMarkdown(report))
