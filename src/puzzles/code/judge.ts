import type { ProgramRun } from '../../engine/index.ts'
import type { CodeEvent, Line, Move, Place, Verdict } from './events.ts'
import { type Estate, neighboursOf, reference, shown } from './worlds/flood/world.ts'
import { startOf, stepForward, turned, type Walk } from './worlds/lanterns/world.ts'
import type { Guess } from './worlds/lanterns/mind.ts'

/**
 * Judges what a program did, outside the sandbox: its calls are played again in a world of our own, its answer is
 * compared with ours. Whatever a run claims to have seen counts for nothing.
 */
export interface Judged {
  readonly events: readonly CodeEvent[]
  /** Line of the program behind each event. */
  readonly lines: readonly number[]
  /** The call behind each event, by its index in the run; events without one count as after all of them. */
  readonly callOf: readonly number[]
  readonly verdict: Verdict
  readonly passed: boolean
  /** Further figures of this case, to be summed over the hidden ones. */
  readonly effort?: { readonly spent: number; readonly reference: number }
}

/** What a case is, on both sides: input of the world, picture for the stage, and how to judge it. */
export interface Case {
  readonly visible: boolean
  readonly input: unknown
  readonly place: Place
  judge(run: ProgramRun): Judged
}

/** Events of a hidden case go by faster: there are many. */
const pace = (visible: boolean) => (visible ? 1 : 0.55)

export function judgeWalk(walk: Walk, visible: boolean, run: ProgramRun): Judged {
  const events: CodeEvent[] = []
  const lines: number[] = []
  const robot = startOf(walk)
  const quick = pace(visible)
  let bumped = false
  const callOf: number[] = []
  let call = 0
  const put = (event: CodeEvent, line: number) => {
    events.push(event)
    lines.push(line)
    callOf.push(call)
  }
  const move = (how: Move, line: number) =>
    put({ type: 'move', ms: 320 * quick, how, cell: robot.cell, heading: robot.heading }, line)

  for (const [index, { name, line, result }] of run.calls.entries()) {
    call = index
    if (name === 'forward') {
      bumped = !stepForward(walk, robot)
      move(bumped ? 'bump' : 'forward', line)
      if (bumped) break
    } else if (name === 'turnLeft' || name === 'turnRight' || name === 'turnAround') {
      robot.heading = turned(robot.heading, name)
      move(name, line)
    } else if (name === 'model.predict' && isGuess(result)) {
      const { label, sure } = result
      put({ type: 'read', ms: (label === 'none' ? 160 : 420) * quick, cell: robot.cell, label, sure }, line)
    }
  }
  const arrived = !bumped && robot.cell === walk.lantern
  const verdict: Verdict = bumped
    ? { code: 'bumped' }
    : run.stop
      ? { code: 'stopped', stop: run.stop }
      : { code: arrived ? 'arrived' : 'elsewhere' }
  const passed = arrived && !run.stop
  put({ type: 'end', ms: 900, verdict, right: passed }, 0)
  return { events, lines, callOf, verdict, passed }
}

/** What a sign may say: what a run claims to have read is drawn, so it is one of these. */
const signs = ['left', 'right', 'back', 'none']

function isGuess(value: unknown): value is Guess {
  if (typeof value !== 'object' || value === null || !('label' in value) || !('sure' in value)) return false
  const { label, sure } = value
  return signs.some((one) => one === label) && typeof sure === 'number' && sure >= 0 && sure <= 1
}

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
    effort: { spent: effortOf(estate, expanded, passed), reference: expansions },
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

/** How much worse than the best line a program's line may fit: 2% of the squared error, and a grain. */
const slack = 1.02

export function judgeLine(
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
  run: ProgramRun,
): Judged {
  const truth = leastSquares(xs, ys)
  const answer = isLine(run.value) ? run.value : undefined
  const good = answer && squaredError(xs, ys, answer) <= squaredError(xs, ys, truth) * slack + 1e-6
  const verdict: Verdict = run.stop
    ? { code: 'stopped', stop: run.stop }
    : !answer
      ? { code: 'not-a-line' }
      : { code: good ? 'line' : 'other-line', truth, answer }
  const passed = verdict.code === 'line'
  const drawn: CodeEvent[] =
    answer && !run.stop ? [{ type: 'line', ms: 1400, rightAt: 700, line: answer }] : []
  const events: CodeEvent[] = [...drawn, { type: 'end', ms: 1100, verdict, right: passed }]
  return { events, lines: events.map(() => 0), callOf: events.map(() => 0), verdict, passed }
}

function isLine(value: unknown): value is Line {
  return Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one))
}

/** The line of least squared error (Legendre 1805): slope = covariance / variance. */
export function leastSquares(xs: readonly number[], ys: readonly number[]): Line {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [mx, my] = [mean(xs), mean(ys)]
  let [covariance, variance] = [0, 0]
  for (const [i, x] of xs.entries()) {
    covariance += (x - mx) * ((ys[i] ?? 0) - my)
    variance += (x - mx) * (x - mx)
  }
  const slope = covariance / variance
  return [slope, my - slope * mx]
}

export function squaredError(xs: readonly number[], ys: readonly number[], [slope, intercept]: Line): number {
  return xs.reduce((sum, x, i) => {
    const miss = slope * x + intercept - (ys[i] ?? 0)
    return sum + miss * miss
  }, 0)
}

export function judgeMood(truth: 'good' | 'bad', visible: boolean, run: ProgramRun): Judged {
  const value = run.value
  const answer = typeof value !== 'number' || value === 0 ? 'none' : value > 0 ? 'good' : 'bad'
  const verdict: Verdict = run.stop
    ? { code: 'stopped', stop: run.stop }
    : typeof value === 'number'
      ? { code: 'mood', truth, answer }
      : { code: 'not-a-mood' }
  const passed = !run.stop && answer === truth
  const [ms, swing] = visible ? [1600, 650] : [700, 350]
  // A needle that stays where it is has nothing to arrive at.
  const swings = verdict.code === 'mood' && answer !== 'none'
  return {
    events: [{ type: 'end', ms, ...(swings && { rightAt: swing }), verdict, right: passed }],
    lines: [0],
    callOf: [0],
    verdict,
    passed,
  }
}
