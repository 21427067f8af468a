/**
 * The loan files of the jury. A file says what the bank knew, never the age, sex or passport of whoever asked; age is
 * kept beside it, to look at what the decisions do to both age groups.
 */
import type { DataSet, Random, Table } from '../../../engine/index.ts'

export interface LoanFile {
  /** What the model sees: everything lies in 0..1. */
  readonly inputs: readonly number[]
  /** 0: 25 years or younger, 1: older. */
  readonly group: 0 | 1
  readonly repaid: 0 | 1
}

export const dataName = 'german-credit'
/** Years: to the younger group belongs who is not older. */
export const youngest = 25
/** Files to learn from, and in each of the three rounds. */
export const known = 400
export const unseen = 200
export const rounds = 3

/** Columns of words, one input a word; of numbers, with the number that counts as 1. */
const worded = [
  'checking_status',
  'credit_history',
  'purpose',
  'savings',
  'employed_years',
  'other_debtors',
  'property',
  'other_installment_plans',
  'housing',
]
const numbered = [
  ['duration_months', 72],
  ['credit_amount_dm', 18_424],
  ['installment_rate_pct', 4],
] as const

export function filesIn(data: DataSet): LoanFile[] {
  if (data.type !== 'table') throw new Error(`"${data.name}" is no table.`)
  const words = worded.map((name) => {
    const column = columnOf(data, name)
    return { column, all: [...new Set(column)].sort() }
  })
  const numbers = numbered.map(([name, most]) => columnOf(data, name).map((n) => Number(n) / most))
  const [ages, risks] = [columnOf(data, 'age_years'), columnOf(data, 'risk')]
  return Array.from({ length: data.rows }, (_, i) => ({
    inputs: [
      ...words.flatMap(({ column, all }) => all.map((word) => (column[i] === word ? 1 : 0))),
      ...numbers.map((column) => column[i] ?? 0),
    ],
    group: Number(ages[i]) <= youngest ? 0 : 1,
    repaid: risks[i] === 'good' ? 1 : 0,
  }))
}

function columnOf({ name, columns }: Table, wanted: string): readonly (string | number)[] {
  const column = columns[wanted]
  if (!column) throw new Error(`"${name}" has no column "${wanted}".`)
  return column
}

/**
 * Dealt into what is learned from and the three rounds, each with the same share of both age groups and of those who
 * repaid: else chance alone would make one round fairer than the next.
 */
export function dealt(files: readonly LoanFile[], random: Random): LoanFile[][] {
  const piles = [0, 1, 2, 3].map((pile) =>
    random.shuffle(files.filter(({ group, repaid }) => group * 2 + repaid === pile)),
  )
  const parts = [known, ...Array.from({ length: rounds }, () => unseen)]
  const all = parts.reduce((sum, part) => sum + part, 0)
  let from = 0
  return parts.map((part) => {
    const [start, end] = [from / all, (from + part) / all]
    from += part
    return piles.flatMap((pile) => pile.slice(Math.round(start * pile.length), Math.round(end * pile.length)))
  })
}
