import type { ProgramRun } from '../../../../engine/index.ts'
import type { CodeEvent, Move, Verdict } from '../../events.ts'
import { type Judged, pace } from '../../judge.ts'
import type { Guess } from './mind.ts'
import { startOf, stepForward, turned, type Walk } from './world.ts'

export function judgeWalk(walk: Walk, visible: boolean, run: ProgramRun): Judged {
  const events: CodeEvent[] = []
  const lines: number[] = []
  const robot = startOf(walk)
  const quick = pace(visible)
  let bumped = false
  const callOf: number[] = []
  let looks = 0
  let again = false
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
    } else if (name === 'look' || name === 'lookAgain') {
      again = name === 'lookAgain'
      if (!again) continue
      looks++
      put({ type: 'again', ms: 300 * quick, cell: robot.cell }, line)
    } else if (name === 'model.predict' && isGuess(result)) {
      const { label, sure } = result
      const ms = (label === 'none' ? 160 : 420) * quick
      put({ type: 'read', ms, cell: robot.cell, label, sure, ...(again && { again }) }, line)
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
  return { events, lines, callOf, verdict, passed, looks }
}

/** What a sign may say: what a run claims to have read is drawn, so it is one of these. */
const signs = ['left', 'right', 'back', 'none']

function isGuess(value: unknown): value is Guess {
  if (typeof value !== 'object' || value === null || !('label' in value) || !('sure' in value)) return false
  const { label, sure } = value
  return signs.some((one) => one === label) && typeof sure === 'number' && sure >= 0 && sure <= 1
}
