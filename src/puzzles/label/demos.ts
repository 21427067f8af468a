import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { board, classMark, crate, glow, paperCard } from '../../scenes/kit/draw.ts'
import { gatesLayout } from '../../scenes/kit/gates/layout.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { circleAt, fillWith, strokeWith } from '../../scenes/kit/paint.ts'
import { paint } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { agreeing, type Card, deckOf } from './deck.ts'
import type { demos, Setup } from './schema.ts'

/** The demos by the names that lecture cards use. */
export function demosOn(
  stage: DemoStage,
  setup: Setup,
): Readonly<Record<ReturnType<typeof demos>[number], Demo>> {
  const { kit, pip, cast, width, height, add, at } = stage
  const { scene } = kit
  const deck = deckOf(setup)
  /** A unit that keeps everything on the stage: the smaller side. */
  const unit = Math.min(width, height)

  const card = (id: string): Card | undefined => deck.all.find((each) => each.id === id)
  const first = (...ids: string[]): Card =>
    ids.map(card).find((found) => found !== undefined) ?? (deck.pool[0] as Card)

  function face(of: Card, x: number, y: number, size: number, after: number, mark = true) {
    add(paperCard(scene, size * 1.3, size * 1.3).setPosition(x, y), after)
    const picture = add(sprite(scene, of.icon, size).setPosition(x, y), after + 60)
    if (mark)
      add(classMark(scene, of.class, size * 0.45).setPosition(x + size * 0.56, y + size * 0.54), after + 120)
    return picture
  }

  /** A picture turns into its facts, and only the facts reach Pip. */
  function facts(): number {
    const animal = first('duck', 'swan')
    const size = unit * 0.2
    const [x, y] = [width * 0.16, height * 0.5]
    const picture = face(animal, x, y, size, 0, false)
    const tile = Math.min(unit * 0.12, width * 0.078)
    const [left, top] = [width * 0.3, height * 0.5 - tile * 2.1]
    add(board(scene, tile * 4.7, tile * 4.7).setPosition(left + tile * 2.1, top + tile * 2.1), 200)
    for (const [index, fact] of setup.facts.entries()) {
      const [tx, ty] = [
        left + ((index % 4) + 0.6) * tile * 1.05,
        top + (Math.floor(index / 4) + 0.6) * tile * 1.05,
      ]
      const yes = (animal.facts[index] ?? 0) > 0
      const icon = sprite(scene, fact.icon, tile * 0.72).setPosition(tx, ty)
      if (!yes) icon.setTint(0x39406f)
      add(icon, 500 + index * 90)
      if (!yes) icon.setAlpha(kit.calm() ? 0.4 : 0)
      at(2300 + index * 60, () => {
        if (!yes || kit.calm()) return
        const spark = glow(scene, colour.lantern, tile * 0.7).setPosition(tx, ty)
        cast.add(spark)
        move(
          scene,
          spark,
          { x: pip.view.x, y: pip.view.y },
          { span: 520, ease: 'in', done: () => spark.destroy() },
        )
      })
    }
    at(1900, () => move(scene, picture, { alpha: 0.18 }, { span: 'grand' }))
    at(2900, () => pip.feel({ accuracy: 0.3, learning: true }))
    return 6200
  }

  /** A new animal and three examples: lit dots are facts that agree, most dots wins. */
  function compare(): number {
    const guest = first('vulture', 'hawk')
    const examples = [first('lark', 'wren'), first('tuna', 'bass'), first('elephant', 'lion')]
    const size = unit * 0.15
    const top = { x: width * 0.34, y: height * 0.2 }
    face(guest, top.x, top.y, size, 0, false)
    const shared = examples.map((each) => agreeing(guest.facts, each.facts))
    const best = shared.indexOf(Math.max(...shared))
    const dot = Math.min(unit * 0.026, width * 0.017)
    for (const [index, each] of examples.entries()) {
      const [x, y] = [width * (0.13 + index * 0.21), height * 0.58]
      face(each, x, y, size, 350 + index * 150)
      let lit = 0
      for (const [fact, value] of guest.facts.entries()) {
        const same = value === each.facts[fact]
        // The dots that agree stand first, so that the eye compares lengths.
        const place = same ? lit++ : (shared[index] ?? 0) + fact - lit
        const [dx, dy] = [((place % 8) - 3.5) * dot * 1.35, Math.floor(place / 8) * dot * 1.5]
        const one = scene.add.image(x + dx, y + size * 1.0 + dy, dotKey(same, dot)).setAlpha(same ? 1 : 0.7)
        add(one, 1100 + place * 70)
      }
      at(2600, () => {
        if (index !== best) return
        const light = glow(scene, colour.jade, size * 1.25).setPosition(x, y)
        cast.addAt(light, 0)
        add(classMark(scene, each.class, size * 0.55).setPosition(top.x + size * 0.62, top.y + size * 0.6))
        flash(scene, top.x, top.y, colour.jade, size)
        pip.feel({ accuracy: 0.7, sure: 0.97 })
        pip.lookAt(top)
      })
    }
    return 6000
  }

  /** Shown a lion and a bear only, a penguin is a mammal, quite surely. */
  function onlyMammals(): number {
    const examples = [first('lion'), first('bear')]
    const size = unit * 0.14
    for (const [index, each] of examples.entries())
      face(each, width * (0.62 + index * 0.2), height * 0.8, size, index * 150)
    pip.view.setPosition(width * 0.4, height * 0.78)
    pip.feel({ accuracy: 0.35 })
    const guest = first('penguin')
    const { gates } = gatesLayout(setup.classes.length, deck.gate.length, width, height)
    const gate = gates[examples[0]?.class ?? 0]
    if (!gate) return 0
    const door = { x: gate.x + gate.width / 2, y: gate.y + gate.height * 0.8 }
    const light = add(
      glow(scene, colour.neonBlue, gate.height * 0.6).setPosition(door.x, gate.y + gate.height * 0.5),
    )
    move(scene, light, { alpha: 0 }, { span: 1 })
    const walker = add(
      sprite(scene, guest.icon, size * 1.3).setPosition(Math.max(size * 0.72, width * 0.07), height * 0.84),
    )
    at(900, () => {
      move(scene, walker, { x: width * 0.24, alpha: 1 }, { span: 1000, ease: 'between' })
      pip.lookAt({ x: width * 0.24, y: height * 0.84 })
    })
    at(2000, () => {
      pip.feel({ accuracy: 0.35, sure: 1 })
      move(scene, light, { alpha: 1 }, { span: 600 })
    })
    at(2900, () =>
      move(
        scene,
        walker,
        { x: door.x, y: door.y, scale: (size * 0.9) / walker.width, alpha: 1 },
        { span: 900, ease: 'between' },
      ),
    )
    at(3950, () => {
      gentlyWrong(scene, walker)
      pip.feel({ accuracy: 0.35, right: false })
      add(classMark(scene, guest.class, size * 0.5).setPosition(door.x + size * 0.5, door.y + size * 0.4))
    })
    return 6400
  }

  /** One of each kind hops into the crate, and Pip brightens. */
  function intoCrate(): number {
    const size = unit * 0.13
    const box = { x: width * 0.4, y: height * 0.76 }
    add(crate(scene, Math.min(width * 0.5, size * 5), size * 1.5).setPosition(box.x, box.y))
    pip.view.setPosition(width * 0.84, height * 0.6)
    for (const [nth] of setup.classes.entries()) {
      const each = deck.pool.filter((one) => one.class === nth)[nth === 0 ? 10 : 0] ?? deck.pool[0]
      if (!each) continue
      const from = { x: width * (0.1 + nth * 0.1), y: height * (0.26 + (nth % 2) * 0.1) }
      const picture = add(sprite(scene, each.icon, size).setPosition(from.x, from.y), nth * 90)
      at(1100 + nth * 420, () => {
        const to = { x: box.x + (nth - 3) * size * 0.62, y: box.y - size * 0.62 }
        move(
          scene,
          picture,
          { x: to.x, y: to.y, scale: (size * 0.8) / picture.width, alpha: 1 },
          { span: 420, ease: 'overshoot', done: () => squash(scene, picture) },
        )
        pip.feel({ accuracy: (nth + 1) / setup.classes.length, learning: nth + 1 < setup.classes.length })
      })
    }
    return 7000
  }

  const dotKey = (same: boolean, size: number) =>
    paint(scene, `label-dot/${same}`, size * 1.2, size * 1.2, (ctx, w) => {
      circleAt(ctx, w / 2, w / 2, w * (same ? 0.45 : 0.3))
      if (same) {
        fillWith(ctx, colour.jade)
      } else {
        strokeWith(ctx, colour.edge, 1.6)
      }
    })

  return { facts, compare, 'only-mammals': onlyMammals, crate: intoCrate }
}
