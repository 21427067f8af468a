import { colour } from '../../look/index.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { inTheDark, inTheLight, keeper } from './birds.ts'
import { quiltDemos } from './quiltDemos.ts'
import type { Setup } from './schema.ts'
import { classOf, newcomerOf } from './season.ts'

/** The demos by the names that lecture cards use. */
export function demosOn(on: DemoStage, setup: Setup): Readonly<Record<string, Demo>> {
  const { kit, pip, width, height, add, at, cast } = on
  const { scene } = kit
  const unit = Math.min(width * 0.7, height)
  const taught = [...new Set(setup.taught.map(({ truth }) => classOf(setup, truth)))]
  const stranger = newcomerOf(setup)?.of ?? 0
  const strangers = setup.nights
    .flatMap(({ pier }) => pier)
    .filter(({ truth }) => classOf(setup, truth) === stranger)
  const bird = (of: number, size: number) => penguin(scene, setup.classes[of]?.look, size)

  /** Cards of the taught classes go to Pip one by one. */
  function firstLessons(): number {
    const size = unit * 0.2
    for (let i = 0; i < 6; i++) {
      const of = taught[i % taught.length] ?? 0
      const [x, y] = [width * (0.14 + (i % 3) * 0.19), height * (0.36 + Math.floor(i / 3) * 0.3)]
      add(paperCard(scene, size, size).setPosition(x, y), i * 260)
      add(bird(of, size * 0.8).setPosition(x, y), i * 260 + 60)
      add(classMark(scene, of, size * 0.32).setPosition(x + size * 0.4, y + size * 0.4), i * 260 + 160)
    }
    at(1900, () => pip.feel({ accuracy: 0.97, learning: true }))
    at(3200, () => pip.feel({ accuracy: 0.97, right: true }))
    return 5600
  }

  /** A big one in the dark, and the surest answer of the night. */
  function newcomer(): number {
    const size = unit * 0.46
    const values = strangers[0]?.values ?? []
    const one = add(inTheDark(scene, setup, values, size).setPosition(width * 0.34, height * 0.78))
    for (const [i, of] of taught.entries()) {
      const small = setup.taught.find(({ truth }) => classOf(setup, truth) === of)?.values ?? []
      add(
        inTheLight(scene, setup, of, small, size * 0.72).setPosition(width * (0.1 + i * 0.5), height * 0.8),
        200,
      )
    }
    at(1500, () => {
      pip.feel({ accuracy: 0.9, sure: 0.99 })
      const mark = add(
        classMark(scene, taught.at(-1) ?? 0, size * 0.34).setPosition(width * 0.34, height * 0.24),
      )
      squash(scene, mark, 0.4)
    })
    at(2900, () => {
      one.destroy()
      const lit = add(
        inTheLight(scene, setup, stranger, values, size).setPosition(width * 0.34, height * 0.78),
      )
      gentlyWrong(scene, lit)
      pip.feel({ accuracy: 0.9, sure: 0.99, right: false })
    })
    return 5600
  }

  /** Somebody gets up, looks, and writes it down. */
  function wakeKeeper(): number {
    const size = unit * 0.42
    const values = strangers[0]?.values ?? []
    const dark = add(inTheDark(scene, setup, values, size).setPosition(width * 0.42, height * 0.78))
    const watch = keeper(scene, size * 0.95).setPosition(kit.calm() ? width * 0.24 : -size, height * 0.8)
    cast.add(watch)
    at(400, () => move(scene, watch, { x: width * 0.24 }, { span: 1200 }))
    at(1800, () => {
      dark.destroy()
      add(inTheLight(scene, setup, stranger, values, size).setPosition(width * 0.42, height * 0.78))
      flash(scene, width * 0.42, height * 0.55, colour.lantern, size)
    })
    at(2700, () => {
      add(paperCard(scene, size * 0.5, size * 0.34).setPosition(width * 0.42, height * 0.28))
      add(classMark(scene, stranger, size * 0.26).setPosition(width * 0.42, height * 0.28), 120)
      pip.lookAt({ x: width * 0.42, y: height * 0.28 })
    })
    return 5400
  }

  /** A lesson on newcomers alone: afterwards everybody is one. */
  function forgetting(): number {
    const size = unit * 0.24
    for (let i = 0; i < 3; i++) {
      add(
        paperCard(scene, size * 0.7, size * 0.5).setPosition(width * (0.2 + i * 0.17), height * 0.22),
        i * 200,
      )
      add(
        classMark(scene, stranger, size * 0.36).setPosition(width * (0.2 + i * 0.17), height * 0.22),
        i * 200 + 80,
      )
    }
    at(1200, () => pip.feel({ accuracy: 0.4, learning: true }))
    const all = [...taught, stranger]
    const birds = all.map((of, i) =>
      add(bird(of, size).setPosition(width * (0.16 + i * 0.22), height * 0.74), 300),
    )
    at(2300, () => {
      pip.feel({ accuracy: 0.5, sure: 0.97 })
      for (const [i, one] of birds.entries()) {
        add(classMark(scene, stranger, size * 0.44).setPosition(one.x, height * 0.5), i * 220)
        if (all[i] !== stranger) at(500 + i * 220, () => gentlyWrong(scene, one))
      }
    })
    return 6200
  }

  return {
    'first-lessons': firstLessons,
    newcomer,
    keeper: wakeKeeper,
    forgetting,
    ...quiltDemos(on, setup, taught, stranger),
  }
}
