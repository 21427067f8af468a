import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import { paintQuilt, snore } from './quilt.ts'
import type { Setup } from './schema.ts'

/** The demos in which the quilt of weights stays as it is, or is stitched anew. */
export function quiltDemos(
  { kit, pip, width, height, add, at, cast }: DemoStage,
  { classes, measures }: Setup,
  taught: readonly number[],
  stranger: number,
): Readonly<Record<'asleep' | 'bell', Demo>> {
  const { scene } = kit
  const unit = Math.min(width * 0.7, height)
  const bird = (of: number, size: number) => penguin(scene, classes[of]?.look, size)

  /** A made-up quilt for a picture: no trained model's. */
  function quilt(seed: number, side: number) {
    const random = createRandom(seed, 'made-up quilt')
    const weights = Array.from({ length: measures.length + 1 }, () =>
      classes.map(() => random.next() * 2 - 1),
    )
    return picture(scene, `nights/quilt/${seed}`, side, side, (ctx, w, h) => paintQuilt(ctx, w, h, weights))
  }

  /** Penguins go by, night after night; the quilt stays as it is. */
  function asleep(): number {
    const side = unit * 0.4
    add(quilt(3, side).setPosition(width * 0.36, height * 0.38))
    pip.feel({ accuracy: 0.9, sure: 0.99 })
    const size = unit * 0.2
    for (let i = 0; i < 7; i++) {
      const one = bird(taught[i % taught.length] ?? 0, size).setPosition(
        kit.calm() ? width * (0.06 + i * 0.1) : -size,
        height * 0.8,
      )
      cast.add(one)
      at(i * 520, () => move(scene, one, { x: width * 0.72, alpha: 0.2 }, { span: 2400, ease: 'between' }))
    }
    at(1500, () => snore(kit, { x: pip.view.x, y: pip.view.y, size: unit * 0.3 }))
    at(3600, () => snore(kit, { x: pip.view.x, y: pip.view.y, size: unit * 0.3 }))
    at(4400, () =>
      add(
        sprite(scene, 'spider-web', side * 0.4).setPosition(
          width * 0.36 + side * 0.3,
          height * 0.38 - side * 0.32,
        ),
      ),
    )
    return 6400
  }

  /** The bell rings, the cards go into the quilt, and its patches change. */
  function bell(): number {
    const side = unit * 0.2
    const before = add(quilt(3, unit * 0.4).setPosition(width * 0.36, height * 0.44))
    const ring = add(sprite(scene, 'bell', side).setPosition(width * 0.12, height * 0.3))
    at(500, () => squash(scene, ring, 0.4))
    for (const [i, of] of [...taught, stranger].entries()) {
      const card = paperCard(scene, side * 0.8, side * 0.6)
      const one = scene.add.container(width * (0.2 + i * 0.16), height * 0.84, [
        card,
        classMark(scene, of, side * 0.44),
      ])
      add(one, 700 + i * 160)
      at(1900 + i * 120, () =>
        move(
          scene,
          one,
          { x: width * 0.36, y: height * 0.44, scale: 0.3, alpha: 0 },
          { span: 600, ease: 'in' },
        ),
      )
    }
    at(1900, () => pip.feel({ accuracy: 0.6, learning: true }))
    at(2700, () => {
      before.destroy()
      const after = add(quilt(8, unit * 0.4).setPosition(width * 0.36, height * 0.44))
      flash(scene, after.x, after.y, colour.lantern, unit * 0.36)
      pip.feel({ accuracy: 0.95, right: true })
    })
    return 5600
  }
  return { asleep, bell }
}
