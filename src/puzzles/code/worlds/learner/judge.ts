import type { ProgramRun } from '../../../../engine/index.ts'
import type { CodeEvent, Line, Verdict } from '../../events.ts'
import type { Effort, Judged } from '../../judge.ts'

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
  const effort: Effort = { as: 'test.steps', spent: run.steps, reference: xs.length }
  const drawn: CodeEvent[] =
    answer && !run.stop ? [{ type: 'line', ms: 1400, rightAt: 700, line: answer }] : []
  const events: CodeEvent[] = [...drawn, { type: 'end', ms: 1100, verdict, right: passed }]
  return { events, lines: events.map(() => 0), callOf: events.map(() => 0), verdict, passed, effort }
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
