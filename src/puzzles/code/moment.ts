/** Where a program stood at a moment of the contest: its line, its variables, what it had printed. */
import type { ProgramLine } from '../../engine/index.ts'
import type { Lab, LabCase } from './events.ts'

export interface Moment {
  readonly of: LabCase
  /** The line that runs, 1 first; 0 before the first and after the last. */
  readonly line: number
  readonly variables: ReadonlyMap<string, string>
  /** Names set just now. */
  readonly fresh: ReadonlySet<string>
  readonly printed: string
  /** Whether this is past the lines that were kept: what the variables hold is not known. */
  readonly lost: boolean
}

/** The program at event `at` of the contest. */
export function momentAt(lab: Lab, at: number): Moment | undefined {
  const of = lab.cases.findLast(({ from }) => from <= at)
  if (!of) return undefined
  const nth = at - of.from - 1
  const step =
    nth < 0 ? -1 : nth >= of.events - 2 ? of.lines.length - 1 : stepOf(of.lines, of.callOf[nth] ?? 0)
  const answers = nth >= 0 && nth < of.events - 2
  // What a line sets is written down with the line after it; of hidden cases it was put together with its own.
  const set = step >= 0 && of.visible ? step + 1 : step
  const fresh = new Set(Object.keys(of.lines[set]?.set ?? {}))
  return {
    of,
    line:
      lab.lineOf[at] || of.lines[step]?.line || (answers ? (of.lines.at(-2)?.line ?? 0) : stoppedAt(of, nth)),
    variables: variablesAt(of.lines, set),
    fresh,
    printed: step < 0 ? '' : of.printed.slice(0, of.lines[step]?.printed ?? 0),
    lost: isLost(of.lines, set),
  }
}

/** Where a program that stopped in the middle stood, at its last event. */
function stoppedAt({ verdict, events }: LabCase, nth: number): number {
  return nth >= events - 2 && verdict.code === 'stopped' && 'line' in verdict.stop ? verdict.stop.line : 0
}

/** Every variable as the lines up to `step` left it. */
export function variablesAt(lines: readonly ProgramLine[], step: number): Map<string, string> {
  const variables = new Map<string, string>()
  for (const { set, held, cut } of lines.slice(0, step + 1)) {
    if (cut) variables.clear()
    for (const [name, value] of Object.entries({ ...set, ...held })) variables.set(name, value)
  }
  return variables
}

/** Whether a step lies past the lines that were kept. */
export function isLost(lines: readonly ProgramLine[], step: number): boolean {
  const cut = lines.findIndex((line) => line.cut)
  return cut >= 0 && step >= cut
}

/** The line that made a call: the last that began when only the calls before it had been made. */
function stepOf(lines: readonly ProgramLine[], call: number): number {
  const step = lines.findLastIndex(({ calls }) => calls <= call)
  // A call made after the last line that was kept.
  return lines[step + 1]?.cut && call > (lines[step]?.calls ?? 0) ? step + 1 : step
}

/**
 * Of a run nobody steps through line by line, only what the contest shows: for each event the line behind it, with all
 * that was set from the last to its own end, and the program's end. A hundred lines instead of thousands, a case.
 */
export function shownLines(lines: readonly ProgramLine[], callOf: readonly number[]): ProgramLine[] {
  const steps = [...callOf.slice(0, -1).map((call) => stepOf(lines, call)), lines.length - 1]
  return [...new Set(steps)].flatMap((step, i, all): ProgramLine[] => {
    const line = lines[step]
    if (!line) return []
    const before = all[i - 1]
    const lost = isLost(lines, step)
    const since = lost ? [] : lines.slice(before === undefined ? 0 : before + 2, step + 2)
    const set = Object.assign({}, ...since.map((one) => one.set))
    const { held: _, ...plain } = line
    const held = heldBy(since)
    return [{ ...plain, set, ...(held && { held }), ...(lost && { cut: true }) }]
  })
}

/** What holds after some lines and is not what one of them set. */
function heldBy(lines: readonly ProgramLine[]): Record<string, string> | undefined {
  const last = new Map<string, string | undefined>()
  for (const { set, held } of lines) {
    for (const name of Object.keys(set)) last.set(name, undefined)
    for (const [name, value] of Object.entries(held ?? {})) last.set(name, value)
  }
  const found = [...last].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
