/** What the benchmarks that watch the page's main thread are told on the command line: `[--json] [--rate N] [name...]`. */
export interface Options {
  readonly json: boolean
  /** How many times slower than this processor the machine is that is judged for; 4 unless told. */
  readonly rate: number
  /** Whether something of this name is to be measured: all is, unless parts of names are given. */
  wants(name: string): boolean
}

export function readOptions(args: readonly string[]): Options {
  const at = args.indexOf('--rate')
  const parts = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
  return {
    json: args.includes('--json'),
    rate: at < 0 ? 4 : Number(args[at + 1]),
    wants: (name) => parts.length === 0 || parts.some((part) => name.includes(part)),
  }
}
