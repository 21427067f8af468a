import { createRandom } from '../../../engine/index.ts'
import { colour } from '../../../look/index.ts'
import { paintLantern } from '../draw.ts'
import type { StageKit } from '../stage.ts'
import { type Backdrop, createBackdrop, glints } from './backdrop.ts'
import { paintHills, paintSky, paintTowers } from './night.ts'
import { type Planks, paintPlanks } from './planks.ts'
import { paintStringLights, paintWater } from './waterside.ts'

/** Lantern Pier at dusk, seen from the roof of the pier house: sea behind, planks in front from `deck` down. */
export function pier(
  scene: StageKit['scene'],
  name: string,
  deck: number,
  width: number,
  height: number,
): Backdrop<undefined> {
  const horizon = deck * 0.62
  return createBackdrop(
    scene,
    {
      name: `pier-${name}`,
      places: () => undefined,
      paint: (ctx, w, h) => {
        paintSky(ctx, w, horizon, { hour: 'dusk', seed: 12, stars: 18 })
        paintHills(ctx, w, horizon, deck * 0.3, '#3A2150', 5)
        paintTowers(ctx, w * 0.45, w, horizon, {
          ...{ seed: 8, low: deck * 0.05, high: deck * 0.34, thin: 10, broad: 24 },
          ...{ tone: '#2A1844', lit: 0.45, pitch: 5 },
        })
        paintWater(ctx, w, horizon, deck + 2, 21, [colour.lantern, colour.coral, '#FFE0A0'])
        paintPlanks(ctx, w, deck, h, boards)
        paintStringLights(ctx, [-10, deck + 2], [w + 10, deck + 2], 7, Math.round(w / 70))
        for (const x of [0.035, 0.965]) paintLantern(ctx, w * x, deck + 10, 11, colour.coral, true)
      },
      alive: (on, _, w) => {
        const random = createRandom(4, 'glints')
        const water = { x: 0, y: horizon + 3, width: w, height: Math.max(4, deck - horizon - 8) }
        return glints(on, water, Math.round(w / 110), () => random.next())
      },
    },
    width,
    height,
  )
}

/** Amber light on plum boards. */
const boards: Planks = {
  seed: 6,
  wood: ['#5A3450', '#442A4B', '#2B1A3C'],
  gap: '#1A0E28',
  rim: ['#A86B5C', '#4A2A44'],
  light: [
    [0.3, 0.45, colour.lantern, 0.2],
    [0.78, 0.38, colour.ember, 0.18],
  ],
}
