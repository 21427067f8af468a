/** `npm run bench -- <name> [options]`: measures and prints; ends with 1 if a promised figure was missed. */
import { benchFit } from './fit.ts'

const benches: Readonly<Record<string, typeof benchFit>> = { fit: benchFit }
const [name = '', ...args] = process.argv.slice(2).filter((arg) => arg !== '--')
const bench = benches[name]
const print = (line: string) => void process.stdout.write(`${line}\n`)
if (!bench) {
  print(`Which one? ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
process.exit((await bench(args, print)) ? 0 : 1)
