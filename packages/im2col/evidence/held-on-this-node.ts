/** Holds every kernel to the laws of numbers on the Node that runs this, and prints what came of it as JSON. */
import { type Held, hold, possibleSubjects } from '../test/subjects/every-subject.ts'

const [seed, runs] = process.argv.slice(2).map(Number) as [number, number]
const held: Held[] = []
for (const subject of possibleSubjects()) held.push(await hold(subject, seed, runs))
process.stdout.write(JSON.stringify(held))
