import type { Box, Point } from '../../scenes/kit/layout.ts'
import type { DemoStage } from '../../scenes/kit/lecture.ts'
import type { Ctx } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { groundOf } from './ground.ts'
import { crateKey, paintPaving } from './paint.ts'
import { plotOf, pointOf } from './plot.ts'
import type { Place, Recipe, Setup } from './schema.ts'

/** Where three lanterns hang before anything has moved: all in one corner. */
export const hung: readonly Place[] = [
  { x: 0.2, y: 0.85 },
  { x: 0.3, y: 0.7 },
  { x: 0.42, y: 0.9 },
]

/** What the lecture's demos share: the level's own crates on the square, with the same spread or as measured. */
export function propsOf({ kit: { scene }, cast, width, height }: DemoStage, setup: Setup) {
  const unit = Math.min(width * 0.8, height)
  const room: Box = { x: width * 0.07, y: height * 0.12, width: width * 0.64, height: height * 0.74 }
  const size = Math.max(13, unit * 0.042)
  const ids = setup.measures.map(({ id }) => id)
  const half = Math.max(1, Math.min(setup.perSide, Math.floor(ids.length / 2)))
  const laid = (scale: Recipe['scale']) => {
    const [along, up] = [ids.slice(0, half), ids.slice(half, half * 2)]
    const ground = groundOf(setup, { along, up, scale, stretch: setup.stretch.start })
    const plot = plotOf(ground, room)
    return { ground, plot, points: ground.spots.map((spot) => pointOf(plot, spot)) }
  }
  const even = laid('even')
  /** All of the stage, painted once. */
  const still = (name: string, draw: (ctx: Ctx) => void) => {
    const image = picture(scene, `group/demo/${name}`, width, height, draw).setPosition(width / 2, height / 2)
    cast.add(image)
    return image
  }
  return {
    ...{ unit, size, lamp: unit * 0.12, laid, even, still },
    floor: () => still('floor', (ctx) => paintPaving(ctx, even.plot, size * 2)),
    /** Drawn anew for every moment. */
    live() {
      const sketch = createSketch(scene, { x: 0, y: 0, width, height })
      cast.add(sketch.view)
      return sketch
    },
    crates: (points: readonly Point[], lanternOf: (i: number) => number = () => -1) =>
      points.map(({ x, y }, i) => {
        const crate = scene.add.image(x, y - size * 0.3, crateKey(scene, { lantern: lanternOf(i) }, size))
        cast.add(crate)
        return crate
      }),
  }
}
