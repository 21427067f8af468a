import type { Figures, Random } from '../../engine/index.ts'
import { sampleStep } from '../kit/choices.ts'
import { groundOf, type Laid } from './ground.ts'
import { nearest, walked } from './kmeans.ts'
import type { Recipe, Setup } from './schema.ts'

/**
 * A random player who means well: some measures on each side or, as often, as many as it holds; mostly scaled and seldom
 * stretched; two to five lanterns over some crates; and of every group one crate or two opened, those nearest to its
 * lantern or any, after which the name is what most of them hold.
 */
export function sample(setup: Setup, budget: Figures, random: Random): Recipe {
  const laid = layOut(setup, random)
  const ground = groundOf(setup, laid)
  const most = Math.min(budget.groups ?? 5, 2 + random.below(4))
  const hung = random
    .shuffle(ground.spots)
    .slice(0, most)
    .map(({ x, y }) => ({ x, y }))
  const end = walked(ground, hung).at(-1) ?? hung
  const found = ground.spots.map((spot) => nearest(ground, end, spot))
  const careful = random.below(3) > 0
  const each = careful ? 2 : 1 + random.below(2)
  const opened: string[] = []
  const lanterns = hung.map((at, lantern) => {
    const room = Math.max(0, (budget.opened ?? setup.crates.length) - opened.length)
    const own = setup.crates
      .map((crate, i) => ({ crate, far: found[i]?.far ?? 0, lantern: found[i]?.lantern }))
      .filter((one) => one.lantern === lantern)
    const looked = (careful ? own.sort((a, b) => a.far - b.far) : random.shuffle(own))
      .slice(0, Math.min(each, room))
      .map(({ crate }) => crate)
    opened.push(...looked.map(({ id }) => id))
    const held = setup.classes.map(({ id }) => looked.filter(({ truth }) => truth === id).length)
    const name = setup.classes[held.indexOf(Math.max(...held))]?.id
    return looked.length > 0 && name !== undefined ? { ...at, name } : at
  })
  return { ...laid, opened, lanterns, stray: setup.start.stray }
}

function layOut(setup: Setup, random: Random): Laid {
  const ids = random.shuffle(setup.measures.map(({ id }) => id))
  const full = random.below(2) === 0
  const some = () => (full ? setup.perSide : 1 + random.below(setup.perSide))
  const along = ids.slice(0, some())
  const up = ids.slice(along.length, along.length + some())
  const scale = random.below(4) === 0 ? 'raw' : 'even'
  const stretch = random.below(4) > 0 ? setup.stretch.start : sampleStep(setup.stretch, random)
  return { along, up, scale, stretch }
}
