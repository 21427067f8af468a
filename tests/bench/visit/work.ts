/** What the page's thread worked on until the visit was over, from the browser's own trace: its processor's milliseconds, times `rate`. */
import type { TraceEvent } from '../inBrowser.ts'

interface Slice extends TraceEvent {
  readonly args?: TraceEvent['args'] & {
    readonly fileName?: string
    readonly data?: {
      readonly type?: string
      readonly url?: string
      readonly functionName?: string
      readonly styleSheetUrl?: string
    }
  }
}

interface Part {
  readonly slice: Slice
  /** Without the parts within it. */
  own: number
}

/** Tasks shorter than this are only in the sums, milliseconds. */
const long = 25
/** How many sums are told. */
const most = 30

export function workUntilVisited(events: readonly TraceEvent[], rate: number): string {
  const marks = (events as readonly Slice[]).filter(({ name }) => /^visit \d+ of \d+$/.test(name))
  const over = marks.at(-1)
  if (!over) return 'The trace has no end.'
  const mine = (events as readonly Slice[]).filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === over.pid && tid === over.tid && ts <= over.ts,
  )
  const begun = Math.min(...mine.map(({ ts }) => ts))
  const tasks = tasksOf(mine, rate)
  const sums = new Map<string, number>()
  for (const task of tasks)
    for (const { slice, own } of task) sums.set(nameOf(slice), (sums.get(nameOf(slice)) ?? 0) + own)
  const whole = tasks.reduce((sum, task) => sum + sumOf(task), 0)
  const lines = [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, own]) => `${ms(own)}  ${name}`)
  const told = tasks
    .filter((task) => sumOf(task) >= long)
    .map((task) => {
      const heaviest = [...task].sort((a, b) => b.own - a.own).slice(0, 4)
      const [first] = task
      return `at ${ms(((first?.slice.ts ?? 0) - begun) / 1000)} ${ms(sumOf(task))}: ${heaviest.map(({ slice, own }) => `${nameOf(slice)} ${own.toFixed(0)}`).join(', ')}`
    })
  return [`the page's thread worked ${whole.toFixed(0)} ms, on`, ...lines, 'longest tasks', ...told].join(
    '\n',
  )
}

const sumOf = (task: readonly Part[]) => task.reduce((sum, { own }) => sum + own, 0)
const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8)

/** The outermost slices with all that lies within them. */
function tasksOf(slices: readonly Slice[], rate: number): Part[][] {
  const sorted = [...slices].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const tasks: Part[][] = []
  const open: Part[] = []
  for (const slice of sorted) {
    const part = { slice, own: ((slice.tdur ?? 0) / 1000) * rate }
    while (open.length > 0 && endOf(open.at(-1)) <= slice.ts) open.pop()
    const around = open.at(-1)
    if (around) {
      around.own -= part.own
      tasks.at(-1)?.push(part)
    } else tasks.push([part])
    open.push(part)
  }
  return tasks
}

const endOf = (part: Part | undefined) => (part ? part.slice.ts + (part.slice.dur ?? 0) : 0)

function nameOf({ name, args }: Slice): string {
  const file = args?.data?.url ?? args?.fileName ?? args?.data?.styleSheetUrl ?? ''
  const said = [name, args?.data?.functionName, args?.data?.type, file.replace(/^.*\//, '').slice(0, 40)]
  return said.filter(Boolean).join(' ')
}
