import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import { createGrove } from '../../scenes/kit/grove/grove.ts'
import { wayTo } from '../../scenes/kit/grove/layout.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move } from '../../scenes/kit/motion.ts'
import { gentlyWrong } from '../../scenes/kit/theatre.ts'
import { asksOf, grow, majorities, weigh } from '../kit/tree.ts'
import { yardUnder } from './plan.ts'
import type { Setup } from './schema.ts'
import { yardOf } from './tree.ts'

/** The demos by the names that lecture cards use; all walk the level's own yard. */
export function demosOn(
  { kit, pip, cast, width, height, add, at }: DemoStage,
  setup: Setup,
): Readonly<Record<string, Demo>> {
  const { scene } = kit
  const { yard } = yardOf(setup)
  const classes = setup.classes.length
  const icons = setup.questions.map(({ icon }) => icon)
  const index = (id: string) =>
    Math.max(
      0,
      setup.questions.findIndex((question) => question.id === id),
    )
  const box = { x: width * 0.04, y: height * 0.3, width: width * 0.68, height: height * 0.66 }

  function trees() {
    const grove = createGrove(kit, icons, box, classes)
    cast.add(grove.view)
    return {
      grove,
      show(asks: ReadonlyMap<string, number>, lit?: string) {
        const planted = yardUnder(setup, asks, majorities(yard, asks, classes))
        grove.show({ ...planted, ...(lit !== undefined && { lit }) })
      },
    }
  }

  /** One question, and all walk apart. */
  function apart(): number {
    const { show } = trees()
    if (!kit.calm()) show(new Map())
    at(1700, () => show(new Map([['', index('feathers')]])))
    return 5600
  }

  /** Mixed pens are asked again until they are pure. */
  function tree(): number {
    const { show } = trees()
    const steps = [
      ['', 'feathers'],
      ['n', 'fins'],
      ['nn', 'backbone'],
      ['nnn', 'legs-6'],
    ] as const
    for (const [i] of steps.entries())
      at(i * 1500, () => show(new Map(steps.slice(0, i + 1).map(([place, id]) => [place, index(id)]))))
    at(steps.length * 1500, () => pip.feel({ accuracy: 0.8 }))
    return 9000
  }

  /** What flies is a bird, until a bat comes. */
  function brittle(): number {
    const { grove, show } = trees()
    const asks = new Map([['', index('airborne')]])
    show(asks, 'y')
    const size = height * 0.15
    const bat = add(sprite(scene, 'bat', size).setPosition(width * 0.1, height * 0.2), 500)
    for (const [i, { x, y }] of wayTo(grove.layout(), 'y').entries())
      at(1500 + i * 800, () => move(scene, bat, { x, y, alpha: 1 }, { span: 700, ease: 'between' }))
    at(3400, () => {
      gentlyWrong(scene, bat)
      add(classMark(scene, 0, size * 0.5).setPosition(bat.x + size * 0.5, bat.y + size * 0.4))
      pip.feel({ accuracy: 0.4, sure: 0.9, right: false })
    })
    return 6400
  }

  /** Every question is weighed; the one that leaves the purest pens is asked. */
  function learned(): number {
    const { show } = trees()
    if (!kit.calm()) show(new Map())
    const weighed = weigh(yard, yard.length, icons.length, classes)
    const best = weighed[0]?.drop ?? 1
    const wide = Math.min(width * 0.05, 46)
    for (const [i, { ask, drop }] of weighed.slice(0, 8).entries()) {
      const x = width * 0.12 + i * wide * 1.3
      const tone = i === 0 ? 0xffb347 : 0x8f9be0
      const bar = scene.add
        .rectangle(x, height * 0.2, wide * 0.6, (height * 0.15 * drop) / best, tone)
        .setOrigin(0.5, 1)
      add(bar, 300 + i * 160)
      add(
        sprite(scene, icons[ask] ?? '', wide * 0.8).setPosition(x, height * 0.2 + wide * 0.55),
        250 + i * 160,
      )
    }
    const splits = grow(yard, icons.length, classes, 3)
    at(2400, () => add(glow(scene, colour.lantern, wide * 1.6).setPosition(width * 0.12, height * 0.16)))
    for (const [i] of splits.entries()) at(2800 + i * 1100, () => show(asksOf(splits.slice(0, i + 1))))
    return 3200 + splits.length * 1100 + 2600
  }

  return { apart, tree, brittle, learned }
}
