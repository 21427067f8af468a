/** `npm run bench -- <name> [options]`: measures and prints; ends with 1 if a promised figure was missed. */
type Bench = (args: readonly string[], print: (line: string) => void) => Promise<boolean>

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  fit: async () => (await import('./fit.ts')).benchFit,
  program: async () => (await import('./program.ts')).benchProgram,
  greedy: async () => (await import('./greedy.ts')).benchGreedy,
  ended: async () => (await import('./ended.ts')).benchEnded,
  frames: async () => (await import('./frames.ts')).benchFrames,
  visit: async () => (await import('./visit.ts')).benchVisit,
  cards: async () => (await import('./cards.ts')).benchCards,
  lesson: async () => (await import('./lesson.ts')).benchLesson,
  soak: async () => (await import('./soak.ts')).benchSoak,
  press: async () => (await import('./press.ts')).benchPress,
}
const [name = '', ...args] = process.argv.slice(2).filter((arg) => arg !== '--')
const bench = benches[name]
const print = (line: string) => void process.stdout.write(`${line}\n`)
if (!bench) {
  print(`Which one? ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
const run = await bench()
process.exit((await run(args, print)) ? 0 : 1)

export {}
