import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { createMachine } from './machine.ts'
import type { Setup, Thing } from './schema.ts'

/** The demos by the names that lecture cards use. */
export function demosOn(
  { kit, pip, width, height, add, at }: DemoStage,
  setup: Setup,
): Readonly<Record<string, Demo>> {
  const { scene } = kit
  const unit = Math.min(width * 0.7, height)
  const of = (wanted: (thing: Thing) => boolean) => setup.things.filter(wanted)
  const machine = (thing: Thing, size: number, x: number, y: number, after = 0) => {
    const one = createMachine(kit, thing, setup.things.indexOf(thing), size)
    add(one.view.setPosition(x, y), after)
    return one
  }

  /** The row arrives, one after another. */
  function row(): number {
    const columns = 6
    const size = Math.min((width * 0.66) / columns, (height * 0.66) / 4)
    for (const [i, thing] of setup.things.slice(0, 24).entries())
      machine(
        thing,
        size * 0.86,
        width * 0.05 + ((i % columns) + 0.5) * size,
        height * 0.24 + (Math.floor(i / columns) + 0.5) * size * 1.12,
        i * 90,
      )
    at(2600, () => pip.hop())
    return 6000
  }

  /** One thing is shown its three examples. */
  function shown(thing: Thing | undefined, x: number, share: number, after: number): void {
    if (!thing) return
    const size = unit * share
    const y = height * 0.5
    const one = machine(thing, size, x, y)
    for (const [i, name] of thing.examples.entries())
      at(after + 700 + i * 700, () => {
        const example = add(sprite(scene, name, size * 0.34).setPosition(x + (i - 1) * size * 0.4, y + size))
        move(scene, example, { x, y, alpha: kit.calm() ? 1 : 0.2 }, { span: 620, delay: 200, ease: 'in' })
      })
    at(after + 3400, () => {
      const changes = thing.probe?.changes ?? false
      flash(scene, x, y, changes ? colour.jade : colour.mist, size)
      add(
        sprite(scene, changes ? 'sparkles' : 'zzz', size * 0.36).setPosition(x + size * 0.5, y - size * 0.66),
      )
      if (changes) squash(scene, one.view, 0.3)
      else gentlyWrong(scene, one.view)
      pip.feel({ accuracy: changes ? 0.9 : 0.3, right: changes })
    })
  }

  const changing = of(({ probe }) => probe?.changes === true)
  const stubborn = of(({ probe }) => probe?.changes === false)
  const noted = of(({ note }) => note !== undefined)
  return {
    row,
    poke() {
      shown(changing[1] ?? changing[0], width * 0.37, 0.44, 0)
      return 7000
    },
    stubborn() {
      shown(stubborn.at(-2) ?? stubborn[0], width * 0.2, 0.3, 0)
      shown(stubborn.at(-1), width * 0.54, 0.3, 900)
      return 8000
    },
    /** What is both: a scroll and a book in one thing. */
    both() {
      const thing = noted.at(-2) ?? setup.things[0]
      const size = unit * 0.44
      if (thing) machine(thing, size, width * 0.37, height * 0.48)
      for (const [i, { icon }] of setup.bins.entries())
        add(
          sprite(scene, icon, size * 0.46).setPosition(
            width * (0.37 + (i === 0 ? 0.2 : -0.2)),
            height * 0.48,
          ),
          900 + i * 900,
        )
      at(3000, () => pip.feel({ accuracy: 0.6, sure: 0.5 }))
      return 7400
    },
  }
}
