import { colour, markOf } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { strokeWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { pictureOf } from '../kit/drawing.ts'
import type { Answer } from '../kit/scores.ts'
import { flagSpot, type LabLayout, sag } from './layout.ts'
import { createPictures } from './pictures.ts'
import type { Drawn, Setup } from './schema.ts'

/** A line across the bay for each sign, with its drawings as flags on it; one that is pressed lies under the pen again. */
export function createFlags(
  { scene }: StageKit,
  { classes, most }: Setup,
  lab: LabLayout,
  press: (n: number) => void,
) {
  const pictures = createPictures(scene, classes.length * most)
  const sketch = createSketch(scene, { x: 0, y: 0, width: scene.scale.width, height: scene.scale.height })
  const marks = lab.lines.map(({ from }, i) =>
    classMark(scene, i, Math.max(14, lab.flag * 0.66)).setPosition(
      from.x + lab.flag * 0.4,
      from.y + lab.flag * 0.56,
    ),
  )
  const images = Array.from({ length: classes.length * most }, (_, n) => {
    const image = pictures
      .image(n, lab.flag * 0.86)
      .setVisible(false)
      .setInteractive({ cursor: 'pointer' })
    image.on('pointerup', () => press(n))
    return image
  })

  const spot = (drawn: readonly Drawn[], n: number): Point => {
    const of = drawn[n]?.of
    const line = classes.findIndex(({ id }) => id === of)
    const nth = drawn.slice(0, n).filter((one) => one.of === of).length
    return flagSpot(lab, line, nth, most)
  }
  const known = new WeakMap<Drawn, ReturnType<typeof pictureOf>>()
  const pictureFor = (one: Drawn) => {
    const picture = known.get(one) ?? pictureOf(one)
    known.set(one, picture)
    return picture
  }

  return {
    spot,
    show(drawn: readonly Drawn[], on: number | undefined, answers: readonly Answer[]): void {
      for (const [n, image] of images.entries()) {
        const one = drawn[n]
        image.setVisible(one !== undefined)
        if (!one) continue
        pictures.write(n, pictureFor(one))
        const { x, y } = spot(drawn, n)
        image.setPosition(x, y)
      }
      sketch.draw((ctx) => {
        for (const { from, to } of lab.lines) {
          ctx.beginPath()
          ctx.moveTo(from.x, from.y)
          ctx.quadraticCurveTo((from.x + to.x) / 2, from.y + 2 * sag * lab.flag, to.x, to.y)
          strokeWith(ctx, '#E0B060', 2)
        }
        for (const [n, { of }] of drawn.entries()) {
          const { x, y } = spot(drawn, n)
          const half = lab.flag / 2
          const wrong = answers[n]?.right === false
          ctx.fillStyle =
            n === on
              ? colour.lantern
              : wrong
                ? colour.coral
                : markOf(classes.findIndex(({ id }) => id === of)).colour
          ctx.fillRect(x - half, y - half, lab.flag, lab.flag)
        }
      })
    },
    dispose() {
      sketch.dispose()
      for (const one of [...marks, ...images]) one.destroy()
      pictures.dispose()
    },
  }
}
