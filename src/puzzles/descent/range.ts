/** The mountains of all seasons, of which one is seen: its ball somewhere on its roll, and the chart of what that means. */
import type { On } from '../../scenes/kit/stageOf.ts'
import { createChart } from './chart.ts'
import type { Roll } from './contest.ts'
import type { LabLayout } from './layout.ts'
import { createMountain } from './mountain.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Surface, surfaceOf } from './surface.ts'

/** How many moments a roll is shown in at most. */
const moments = 28

export function createRange({ kit, cues, width, height }: On, setup: Setup, recipe: Recipe, at: LabLayout) {
  const scale = { at: setup.at, unit: recipe.unit }
  const surfaces = setup.unseen.map(({ readings }) => surfaceOf(scale, readings))
  const mountain = createMountain(kit, at.relief, width, height)
  const chart = createChart(kit, at.chart)

  /** The mountain of a season after so many of its roll's places. */
  function stand(season: number, roll: Roll, places: number, told: boolean, atOnce: boolean): void {
    const surface = surfaces[season] as Surface
    const path = roll.path.slice(0, places)
    const last = places >= roll.path.length
    mountain.show({ surface, path, fog: false, arrow: false, gone: last && roll.end === 'lost' }, atOnce)
    const { readings = [], storms = [] } = setup.unseen[season] ?? {}
    chart.show({ scale, place: path.at(-1) ?? setup.start, readings, ...(told && { storms }) })
  }

  function roll(season: number, one: Roll, from: number, to: number): void {
    const places = one.path.length
    const shots = Math.min(moments, places - 1)
    stand(season, one, 1, false, true)
    for (let i = 1; i <= shots; i++)
      cues.at(from + ((to - from) * i) / shots, () =>
        stand(season, one, 1 + Math.round(((places - 1) * i) / shots), false, false),
      )
  }

  return { mountain, chart, surfaces, stand, roll }
}
