import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { inTheDark, inTheLight, keeper } from './birds.ts'
import type { Weights } from './events.ts'
import { createQuilt, nightcap, snore } from './quilt.ts'
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

  /** A made-up quilt for a picture: no trained model's. */
  function quiltIn(x: number, y: number, side: number, seed: number) {
    const quilt = createQuilt(kit, { x: x - side / 2, y: y - side / 2, width: side, height: side })
    quilt.show(madeUp(setup, seed))
    cast.add([...quilt.parts])
    return quilt
  }

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

  /** Penguins go by, night after night; the quilt stays as it is. */
  function asleep(): number {
    const quilt = quiltIn(width * 0.36, height * 0.38, unit * 0.4, 3)
    cast.add(
      nightcap(scene, pip.view.displayWidth || unit * 0.18)
        .setPosition(pip.view.x, pip.view.y - unit * 0.09)
        .setVisible(false),
    )
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
    at(1500, () => snore(kit, { x: pip.view.x + unit * 0.05, y: pip.view.y - unit * 0.12 }, unit * 0.1))
    at(3600, () => snore(kit, { x: pip.view.x + unit * 0.05, y: pip.view.y - unit * 0.12 }, unit * 0.1))
    at(4400, () => quilt.web(true))
    return 6400
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

  /** The bell rings, the cards go into the quilt, and its patches change. */
  function bell(): number {
    const side = unit * 0.2
    const quilt = quiltIn(width * 0.36, height * 0.44, unit * 0.4, 3)
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
      quilt.show(madeUp(setup, 8))
      pip.feel({ accuracy: 0.95, right: true })
    })
    return 5600
  }
  return { 'first-lessons': firstLessons, asleep, newcomer, keeper: wakeKeeper, forgetting, bell }
}

function madeUp({ classes, measures }: Setup, seed: number): Weights {
  const random = createRandom(seed, 'made-up quilt')
  return Array.from({ length: measures.length + 1 }, () => classes.map(() => random.next() * 2 - 1))
}
