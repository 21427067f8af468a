/** What a threshold does to many files, reckoned from how many of them have which probability. */

/** The probabilities of being repaid, in twentieths: as many files have that one. */
export const bins = 20
type Bins = readonly number[]
/** For each age group, those who did not repay and those who did. */
export type Counts = readonly [readonly [Bins, Bins], readonly [Bins, Bins]]

export type Group = 0 | 1
export const groups: readonly Group[] = [0, 1]
/** A threshold for each group, in twentieths: a file is approved that has as much or more. One for all is twice the same. */
export type Line = readonly [number, number]
export const thresholds: readonly number[] = Array.from({ length: bins - 1 }, (_, i) => i + 1)

export const isThreshold = (n: number): boolean => Number.isInteger(n) && n >= 1 && n < bins

interface Scored {
  readonly group: Group
  readonly repaid: 0 | 1
  /** That it is repaid, 0..1. */
  readonly chance: number
}

export function countsOf(files: readonly Scored[]): Counts {
  const binsOf = (group: Group, repaid: 0 | 1): number[] => {
    const all = Array.from({ length: bins }, () => 0)
    for (const file of files) {
      if (file.group !== group || file.repaid !== repaid) continue
      const bin = Math.min(bins - 1, Math.max(0, Math.floor(file.chance * bins)))
      all[bin] = (all[bin] ?? 0) + 1
    }
    return all
  }
  return [
    [binsOf(0, 0), binsOf(0, 1)],
    [binsOf(1, 0), binsOf(1, 1)],
  ]
}

/** Decisions on the files of one group, or of both. */
export interface Tally {
  /** Approved and repaid; approved and not repaid. */
  readonly rightYes: number
  readonly wrongYes: number
  /** Refused, and would not have repaid; refused, and would have repaid. */
  readonly rightNo: number
  readonly wrongNo: number
}

export function tallyOf(counts: Counts, group: Group, threshold: number): Tally {
  const sum = (some: Bins) => some.reduce((all, n) => all + n, 0)
  const [unpaid, repaid] = counts[group]
  return {
    rightYes: sum(repaid.slice(threshold)),
    wrongYes: sum(unpaid.slice(threshold)),
    rightNo: sum(unpaid.slice(0, threshold)),
    wrongNo: sum(repaid.slice(0, threshold)),
  }
}

export function bothOf(counts: Counts, [young, old]: Line): Tally {
  const [a, b] = [tallyOf(counts, 0, young), tallyOf(counts, 1, old)]
  return {
    rightYes: a.rightYes + b.rightYes,
    wrongYes: a.wrongYes + b.wrongYes,
    rightNo: a.rightNo + b.rightNo,
    wrongNo: a.wrongNo + b.wrongNo,
  }
}

const share = (part: number, of: number) => (of === 0 ? 0 : part / of)

export const filesOf = ({ rightYes, wrongYes, rightNo, wrongNo }: Tally): number =>
  rightYes + wrongYes + rightNo + wrongNo
export const approvedOf = (tally: Tally): number => share(tally.rightYes + tally.wrongYes, filesOf(tally))
export const accuracyOf = (tally: Tally): number => share(tally.rightYes + tally.rightNo, filesOf(tally))

/** How far apart the two groups' approved shares lie. */
export function gapOf(counts: Counts, [young, old]: Line): number {
  return Math.abs(approvedOf(tallyOf(counts, 0, young)) - approvedOf(tallyOf(counts, 1, old)))
}
