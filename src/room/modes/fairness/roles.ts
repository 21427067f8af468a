/** Who sits at the table, what each of them wants, and how near a threshold came to it. */
import { accuracyOf, bothOf, type Counts, gapOf, type Line, thresholds } from './counts.ts'

export type Role = 'applicant' | 'bank' | 'regulator' | 'developer'
export const roles: readonly Role[] = ['applicant', 'bank', 'regulator', 'developer']

/** What the data's own makers say: a loan that is not repaid costs as much as five that are bring in. */
export const lossOfOne = 5

/** The more, the better for this role; each in its own measure. */
export function aimOf(role: Role, counts: Counts, line: Line): number {
  const { rightYes, wrongYes, rightNo, wrongNo } = bothOf(counts, line)
  switch (role) {
    case 'applicant':
      return rightYes / Math.max(1, rightYes + wrongNo)
    case 'bank':
      return rightYes - lossOfOne * wrongYes
    case 'regulator':
      return -gapOf(counts, line)
    case 'developer':
      return accuracyOf({ rightYes, wrongYes, rightNo, wrongNo })
  }
}

/** 0 to 100: how far from the worst that one threshold for all could do for this role to the best. */
export function pointsFor(role: Role, counts: Counts, line: Line): number {
  const all = thresholds.map((one) => aimOf(role, counts, [one, one]))
  const [worst, best] = [Math.min(...all), Math.max(...all)]
  if (best === worst) return 100
  const share = (aimOf(role, counts, line) - worst) / (best - worst)
  return Math.round(100 * Math.min(1, Math.max(0, share)))
}
