import type { ProgramRun } from '../../../../engine/index.ts'
import type { Mood, Verdict } from '../../events.ts'
import type { Judged } from '../../judge.ts'

export function judgeMood(truth: Mood, visible: boolean, run: ProgramRun): Judged {
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
