import { colour } from '../../look/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { flash, gentlyWrong, ripple } from '../../scenes/kit/theatre.ts'
import { boat } from './boat.ts'
import { placesOf } from './crate.ts'
import { createCrate } from './crateView.ts'
import { farther, landing, type SeaLayout } from './layout.ts'
import type { demos, Setup } from './schema.ts'

type Name = ReturnType<typeof demos>[number]

/** The demos by the names that lecture cards use, all on the sea before the quay. */
export function demosOn(on: DemoStage, setup: Setup, at: SeaLayout): Readonly<Record<Name, Demo>> {
  const { kit, pip, cast, add, at: later } = on
  const { scene } = kit
  const places = placesOf(setup)
  const bird = (truth: number | undefined, size: number) =>
    penguin(scene, truth === undefined ? undefined : setup.classes[truth]?.look, size)
  const hull = () => {
    const one = boat(scene, at.home.size)
    cast.add(one)
    return one.setPosition(at.home.x, at.home.y)
  }
  const shore = (place: number): Point => {
    const { island = 0, inland = false } = places[place] ?? {}
    return landing(at, island, inland)
  }
  const sail = (one: ReturnType<typeof boat>, to: Point, span: number) =>
    move(scene, one, { x: to.x, y: to.y, scale: farther(at, to.y) }, { span, ease: 'between' })

  /** To each island and back, a lantern for each trip. */
  function islands(): number {
    const one = hull()
    for (const [i, isle] of at.isles.entries()) {
      const begun = 500 + i * 2500
      later(begun, () => {
        if (kit.calm()) return
        sail(one, shore(i * 2), 900)
      })
      for (const [n, { x, y }] of isle.buoys.entries())
        later(begun + 200 + n * 260, () => flash(scene, x, y, colour.lantern, 46))
      later(begun + 1150, () => ripple(scene, shore(i * 2).x, shore(i * 2).y, colour.paper, 40))
      later(begun + 1300, () => {
        if (!kit.calm()) sail(one, at.home, 900)
      })
    }
    return 500 + at.isles.length * 2500 + 900
  }

  /** The near island close up: on the beach all alike, behind it all sorts. */
  function beach(): number {
    const isle = at.isles[0]
    if (!isle) return 0
    const size = isle.bird
    for (const [n, spot] of isle.onBeach.entries())
      add(bird(0, size * 1.15).setPosition(spot.x, spot.y - size * 0.08), 300 + n * 160)
    later(1700, () => pip.feel({ accuracy: 0.3 }))
    for (const [n, spot] of isle.onHill.entries())
      add(bird(0, size * (0.6 + 0.16 * n)).setPosition(spot.x, spot.y), 2300 + n * 260)
    later(3400, () => {
      flash(scene, isle.hill.x, isle.hill.y, colour.jade, isle.land.width * 0.4)
      pip.feel({ accuracy: 0.6 })
    })
    return 5600
  }

  const crateOf = (truths: readonly number[]) => {
    const crate = createCrate(kit, setup, at.boxes)
    crate.show(truths.map((truth) => ({ truth, values: [] })))
    return crate
  }
  let shown: ReturnType<typeof createCrate> | undefined

  /** The crate fills, and Pip shines: it is only ever asked about the crate. */
  function crate(): ReturnType<Demo> {
    shown = crateOf([])
    const held = shown
    return {
      still: 4000,
      update(ms) {
        const n = Math.max(0, Math.min(9, Math.floor((ms - 400) / 300)))
        held.show(Array.from({ length: n }, () => ({ truth: 0, values: [] })))
        pip.feel({ accuracy: n > 0 ? 1 : 0, learning: n > 0 && n < 9 })
      },
      dispose: () => held.dispose(),
    }
  }

  /** Strangers come; each gets the one name that there is. */
  function missing(): number {
    const size = at.home.size * 0.9
    pip.feel({ accuracy: 1 })
    for (const [i] of setup.classes.entries()) {
      const spot = { x: on.width * (0.2 + i * 0.22), y: on.height * 0.62 }
      const one = add(bird(i, size).setPosition(spot.x, spot.y), 300 + i * 900)
      later(1000 + i * 900, () => {
        const mark = classMark(scene, 0, size * 0.42).setPosition(spot.x + size * 0.34, spot.y - size * 0.5)
        add(mark)
        squash(scene, mark, 0.4)
        pip.feel({ accuracy: 1, sure: 0.99, right: i === 0 })
        if (i > 0) gentlyWrong(scene, one)
      })
    }
    return 1000 + setup.classes.length * 900 + 2600
  }

  return { islands, beach, crate, missing }
}
