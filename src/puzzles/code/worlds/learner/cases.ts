/**
 * Clouds of points with a line through them: storms (wind against pressure), and, hidden, crickets (chirps against
 * temperature). Columns are standardised, mean 0 and spread 1, so that one learning rate can serve them all.
 */
import type { Random, Table, Tools } from '../../../../engine/index.ts'
import type { Cases } from '../../cases.ts'
import type { Case } from '../../judge.ts'
import type { Setup } from '../../schema.ts'
import { cloud } from './hand.ts'
import { judgeLine } from './judge.ts'

export async function cases({ visible, hidden, byHand }: Setup, tools: Tools): Promise<Cases> {
  const [storms, crickets] = (await Promise.all([tools.data('storms'), tools.data('crickets')])) as [
    Table,
    Table,
  ]
  const made: Case[] = []
  for (let i = 0; i < visible; i++) made.push(byHand && i === 0 ? handCase() : stormCase(true, i))
  for (let i = 0; i < hidden; i++) made.push(i % 2 === 0 ? cricketCase(i) : stormCase(false, i))
  const fresh = (random: Random) => [
    stormCase(false, 0, random),
    cricketCase(1, random),
    stormCase(false, 2, random),
  ]
  return { cases: made, afresh: { cases: fresh } }

  /** The cloud that the player's hand was at. */
  function handCase(): Case {
    return {
      visible: true,
      input: cloud,
      place: { world: 'learner', ...cloud, topic: 'storms' },
      judge: (run) => judgeLine(cloud, run),
    }
  }

  function stormCase(shown: boolean, index: number, from = tools.random): Case {
    const random = from.fork(`${shown ? 'visible' : 'hidden'} storms ${index}`)
    const rows = Array.from({ length: 24 }, () => random.below(storms.rows))
    return caseOf(shown, 'storms', pick(storms, 'pressure_mb', rows), pick(storms, 'wind_kt', rows), index)
  }

  function cricketCase(index: number, from = tools.random): Case {
    const random = from.fork(`crickets ${index}`)
    const rows = random.shuffle(Array.from({ length: crickets.rows }, (_, row) => row)).slice(0, 20)
    return caseOf(
      false,
      'crickets',
      pick(crickets, 'temp_c', rows),
      pick(crickets, 'chirps_per_min', rows),
      index,
    )
  }

  function caseOf(
    shown: boolean,
    topic: 'storms' | 'crickets',
    x: number[],
    y: number[],
    index: number,
  ): Case {
    const xs = standard(x)
    // Heights keep a size of their own in each case: a learned slope must come from the data.
    const scale = 1 + (index % 3)
    const ys = standard(y).map((one) => round(one * scale + (index % 2 === 0 ? 2 : -1)))
    return {
      visible: shown,
      input: { xs, ys },
      place: { world: 'learner', xs, ys, topic },
      judge: (run) => judgeLine({ xs, ys }, run),
    }
  }
}

function pick(table: Table, column: string, rows: readonly number[]): number[] {
  const values = table.columns[column]
  if (!values) throw new Error(`${table.name} has no column ${column}.`)
  return rows.map((row) => Number(values[row]))
}

function standard(values: readonly number[]): number[] {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / values.length)
  return values.map((one) => round((one - mean) / (spread || 1)))
}

const round = (value: number) => Math.round(value * 1000) / 1000
