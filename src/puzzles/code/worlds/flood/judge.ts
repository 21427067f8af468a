import type { ProgramRun } from '../../../../engine/index.ts'
import type { CodeEvent, Verdict } from '../../events.ts'
import { type Judged, pace } from '../../judge.ts'
import { type Estate, neighboursOf, reference, shown } from './world.ts'

export function judgeFlood(estate: Estate, visible: boolean, run: ProgramRun): Judged {
  const { distance, expansions } = reference(estate)
  const quick = pace(visible)
  const expanded = run.calls.flatMap(({ args: [cell], line }) =>
    typeof cell === 'number' && !estate.walls.includes(cell) ? [{ cell, line }] : [],
  )
  const each = Math.max(30, Math.min(140, 6000 / Math.max(1, expanded.length)))
  const events: CodeEvent[] = expanded.map(({ cell }) => ({
    type: 'expand',
    ms: each * quick,
    cell,
    found: neighboursOf(estate, cell),
  }))
  const lines = expanded.map(({ line }) => line)
  const way = run.value
  const verdict: Verdict = run.stop
    ? { code: 'stopped', stop: run.stop }
    : !isWay(way, estate)
      ? { code: 'not-a-way' }
      : way.length - 1 === distance
        ? isFound(way, expanded)
          ? { code: 'shortest', length: distance }
          : { code: 'unasked' }
        : { code: 'longer', truth: distance, answer: way.length - 1 }
  if (!run.stop && isWay(way, estate)) {
    events.push({ type: 'way', ms: 900 * quick, cells: way })
    lines.push(0)
  }
  const passed = verdict.code === 'shortest'
  events.push({ type: 'end', ms: 900, verdict, right: passed })
  lines.push(0)
  return {
    events,
    lines,
    callOf: events.map((_, i) => i),
    verdict,
    passed,
    effort: { as: 'test.effort', spent: effortOf(estate, expanded, passed), reference: expansions },
  }
}

/** Whether each step of a way was seen: the program asked about the cell before it or the one after it. */
function isFound(way: readonly number[], expanded: readonly { readonly cell: number }[]): boolean {
  const asked = new Set(expanded.map(({ cell }) => cell))
  return way.every((cell, i) => i === 0 || asked.has(cell) || asked.has(way[i - 1] ?? -1))
}

/** What a way counts as that was known beforehand, in references: one of eight loses what little effort wins. */
const told = 10

/** What a search has spent. A shortest way whose questions do not show that it is one was known beforehand, or luck. */
function effortOf(estate: Estate, expanded: readonly { readonly cell: number }[], passed: boolean): number {
  const { distance, expansions } = reference(estate)
  const cells = expanded.map(({ cell }) => cell)
  if (passed && !shown(estate, cells, distance)) return Math.max(told * expansions, cells.length)
  return cells.length
}

/** Whether a value is a list of cells from start to goal, each beside the one before. */
function isWay(value: unknown, estate: Estate): value is number[] {
  if (!Array.isArray(value) || value[0] !== estate.start || value.at(-1) !== estate.goal) return false
  return value.every((cell, i) => i === 0 || neighboursOf(estate, value[i - 1]).includes(cell))
}
