import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { flash } from '../../scenes/kit/theatre.ts'
import { hung, propsOf } from './demoProps.ts'
import { assigned, nearest, stepped } from './kmeans.ts'
import { movingDemos } from './movingDemos.ts'
import { bunchPicture, crateKey, groupLantern, paintThread } from './paint.ts'
import { pointOf } from './plot.ts'
import type { Place, Setup } from './schema.ts'

/** The demos by the names that lecture cards use. */
export function demosOn(on: DemoStage, setup: Setup): Readonly<Record<string, Demo>> {
  const { kit, pip, width, height, add, at } = on
  const { scene } = kit
  const { unit, lamp, even, still, floor, crates } = propsOf(on, setup)

  /** Crates with slips of figures, and nothing else. */
  function unlabelled(): number {
    for (let i = 0; i < 7; i++) {
      const big = unit * 0.15
      const [x, y] = [width * (0.12 + (i % 4) * 0.16), height * (i < 4 ? 0.36 : 0.62)]
      add(scene.add.image(x, y, crateKey(scene, { lantern: -1 }, big)), i * 160)
      const icon = setup.measures[i % setup.measures.length]?.icon ?? 'test-tube'
      add(sprite(scene, icon, big * 0.4).setPosition(x, y + big * 0.18), i * 160 + 500)
    }
    at(2200, () => pip.feel({ accuracy: 0.1 }))
    return 5000
  }

  /** A group has a letter until somebody opens two crates of it and says a name. */
  function names(): number {
    const big = unit * 0.2
    const [x, y] = [width * 0.36, height * 0.6]
    add(groupLantern(scene, 0, big).setPosition(x, height * 0.26))
    for (const [i, side] of [-1.1, 0, 1.1].entries()) {
      const box = add(scene.add.image(x + side * big, y, crateKey(scene, { lantern: 0 }, big * 0.8)), i * 200)
      if (side === 0) continue
      at(1500 + i * 400, () => {
        box.setTexture(crateKey(scene, { lantern: 0, look: setup.classes[0]?.look }, big * 0.8))
        flash(scene, box.x, box.y, colour.lantern, big * 0.6)
      })
    }
    at(3200, () => {
      const sign = add(
        bunchPicture(scene, setup.classes[0]?.look ?? 'long', big * 0.7).setPosition(
          x + big * 0.75,
          height * 0.26,
        ),
      )
      squash(scene, sign, 0.4)
      pip.feel({ accuracy: 0.9, right: true })
    })
    return 5600
  }

  /** Whatever comes, some lantern is nearest. */
  function stray(): number {
    floor()
    const ends = [...Array(6)].reduce<readonly Place[]>((places) => stepped(even.ground, places), hung)
    const groups = assigned(even.ground, ends)
    crates(even.points, (i) => groups[i] ?? -1)
    for (const [i, place] of ends.entries()) {
      const { x, y } = pointOf(even.plot, place)
      add(groupLantern(scene, i, lamp).setPosition(x, y), i * 150)
    }
    const spot = { x: 0.93, y: 0.1 }
    const { x, y } = pointOf(even.plot, spot)
    const by = nearest(even.ground, ends, spot).lantern
    const bird = add(sprite(scene, 'penguin', unit * 0.13).setPosition(x, y), 1200)
    at(2600, () => {
      still('thread', (ctx) => paintThread(ctx, { x, y }, pointOf(even.plot, ends[by] ?? spot), by, 1))
      move(scene, bird, { angle: -8 })
      pip.feel({ accuracy: 0.9 })
    })
    return 6000
  }

  return { crates: unlabelled, names, stray, ...movingDemos(on, setup) }
}
