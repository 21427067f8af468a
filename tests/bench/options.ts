/** What the benchmarks that watch the page's main thread are told on the command line: `[--json] [--rate N] [--rounds N] [name...]`. */
export interface Options {
  readonly json: boolean
  /** How many times slower than this processor the machine is that is judged for; 4 unless told. */
  readonly rate: number
  /** How often `frames` measures everything; 1 unless told. */
  readonly rounds: number
  /** Whether something of this name is to be measured: all is, unless parts of names are given. */
  wants(name: string): boolean
}

export function readOptions(args: readonly string[]): Options {
  const numbers = ['--rate', '--rounds']
  const number = (name: string, unless: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : unless
  const parts = args.filter((arg, i) => !arg.startsWith('--') && !numbers.includes(args[i - 1] ?? ''))
  return {
    json: args.includes('--json'),
    rate: number('--rate', 4),
    rounds: number('--rounds', 1),
    wants: (name) => parts.length === 0 || parts.some((part) => name.includes(part)),
  }
}
