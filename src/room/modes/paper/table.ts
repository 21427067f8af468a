/** Examples of a level that measures things, as points on the wall: its first two measures, one kind against the rest. */
import type { Text } from '../../../engine/index.ts'
import type { Example } from './network.ts'

export interface Table {
  /** Across and up. */
  readonly measures: readonly { readonly name: Text; readonly unit?: string | undefined }[]
  readonly classes: readonly Text[]
  readonly rows: readonly { readonly values: readonly [number, number]; readonly of: number }[]
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (found: unknown): found is Fields => typeof found === 'object' && found !== null
const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : [])

/** More points than a wall shows. */
const mostRows = 90
/** The square that the network looks at reaches so far each way. */
export const reach = 3

/** Where kinds keep what was measured: cards, crates, birds taught, and those of an island's beach. */
function measured(setup: Fields): readonly unknown[] {
  const islands = listOf(setup.islands).flatMap((island) => (isFields(island) ? listOf(island.beach) : []))
  return [setup.cards, setup.crates, setup.taught].flatMap(listOf).concat(islands)
}

/** Undefined where nothing was measured twice, or of one kind alone. */
export function tableOf(setup: unknown): Table | undefined {
  if (!isFields(setup)) return undefined
  const measures = listOf(setup.measures).slice(0, 2).filter(isFields)
  const classes = listOf(setup.classes).filter(isFields)
  const rows = measured(setup).flatMap((one) => {
    if (!isFields(one)) return []
    const [x, y] = listOf(one.values)
    const of = classes.findIndex(({ id }) => id === one.truth)
    return typeof x === 'number' && typeof y === 'number' && of >= 0 ? { values: [x, y] as const, of } : []
  })
  if (measures.length < 2 || new Set(rows.map(({ of }) => of)).size < 2) return undefined
  return {
    measures: measures.map(({ name, unit }) => ({
      name: name as Text,
      ...(typeof unit === 'string' && { unit }),
    })),
    classes: classes.map(({ name }) => name as Text),
    rows: rows.slice(0, mostRows),
  }
}

/** The class that no single measure tells from the others: the one for which a network is needed. */
export function hardestOf({ classes, rows }: Table): number {
  const scores = classes.map((_, of) => bestCut(rows, of))
  return scores.indexOf(Math.min(...scores))
}

/** Most rows that one cut across one measure gets right. */
function bestCut(rows: Table['rows'], of: number): number {
  const counts = [0, 1].flatMap((measure) =>
    rows.flatMap(({ values }) => {
      const above = rows.filter(
        (row) => (row.values[measure] ?? 0) >= (values[measure] ?? 0) === (row.of === of),
      )
      return [above.length, rows.length - above.length]
    }),
  )
  return Math.max(0, ...counts)
}

/** As the network sees them: both measures stretched over the square, one class against the rest. */
export function examplesOf({ rows }: Table, of: number): Example[] {
  const scale = (measure: 0 | 1) => {
    const all = rows.map(({ values }) => values[measure])
    const [low, high] = [Math.min(...all), Math.max(...all)]
    const half = (high - low) / 2 || 1
    return (value: number) => Math.round(((value - (low + high) / 2) / half) * reach * 100) / 100
  }
  const [across, up] = [scale(0), scale(1)]
  return rows.map(({ values: [x, y], of: is }) => [across(x), up(y), is === of ? 1 : 0])
}
