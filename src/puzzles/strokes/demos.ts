import { createRandom } from '../../engine/index.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { linesOf, practised, trayOf, type Written } from './cards.ts'
import { type LabLayout, tiles } from './layout.ts'
import { glassOf, paintLines } from './light.ts'
import { brightest, type Filter } from './net.ts'
import { createPanes } from './panes.ts'
import { createRow } from './rows.ts'
import type { demos, Setup } from './schema.ts'
import { createScreen, type Screen } from './screen.ts'
import { paintSign } from './sign.ts'
import { shownAtOnce } from './view.ts'
import { type Lines, type Manner, printed, written } from './writing.ts'

type Name = ReturnType<typeof demos>[number]

/** Two filters for the lecture: of level strokes and of upright ones. Drawn by hand, as examples of what training finds. */
const examples: readonly Filter[] = [
  { weights: [-0.6, -0.6, -0.6, 1, 1, 1, -0.6, -0.6, -0.6], bias: -0.3 },
  { weights: [-0.6, 1, -0.6, -0.6, 1, -0.6, -0.6, 1, -0.6], bias: -0.3 },
]

/** The demos by the names that lecture cards use, all around the glass. */
export function demosOn(on: DemoStage, setup: Setup, at: LabLayout): Readonly<Record<Name, Demo>> {
  const { kit, pip } = on
  const shapes = setup.characters.map(({ strokes }) => linesOf(strokes))
  const tray = trayOf(setup)
  const middling: Manner = { slant: 2, size: 1, place: 2, pen: 1, wobble: 2 }
  const cards = { ...at.windows, height: at.rows.tray.y + at.rows.tray.height - at.windows.y }

  const moments = momentsOn(on, at, cards)
  const plain = (all: readonly Written[]) =>
    all.slice(0, shownAtOnce).map((one) => ({ ...one, chosen: false }))
  const rounds = Math.ceil(shownAtOnce / shapes.length)
  const neat = practised(setup, {}, rounds)

  return {
    four: () => fourOf(on, setup, at, cards),
    neat: () => {
      const crooked = tray[0]
      let wrong = false
      return moments.shown(4200, moments.cards, (part, { screen, upper, below }) => {
        upper.draw(plain(neat).slice(0, Math.ceil(part * 2 * shownAtOnce)))
        const late = part > 0.62
        below.draw(late && crooked ? [{ ...crooked, answer: 2, chosen: false }] : [])
        screen.draw({ picture: (late ? crooked : neat[0])?.picture ?? [] })
        pip.feel(late ? { sure: 0.97, right: false } : { learning: true, accuracy: part })
        if (late && !wrong && !kit.calm()) gentlyWrong(kit.scene, pip.view)
        wrong = late
      })
    },
    vary: () =>
      moments.shown(5200, moments.cards, (part, { screen, upper, below }) => {
        const strength = Math.round(part * 8) / 8
        const manner = Object.fromEntries(
          Object.entries(middling).map(([name, steps]) => [name, steps * strength]),
        )
        const all = practised(setup, manner, rounds)
        upper.draw(plain(all))
        below.draw(plain(tray))
        screen.draw({ picture: all[0]?.picture ?? [] })
        pip.feel({ learning: part < 1, accuracy: part })
      }),
    lens: () =>
      moments.shown(6400, moments.panes, (part, { screen, upper, below }) => {
        const nth = part < 0.5 ? 0 : 1
        const way = (part * 2) % 1
        const filter = examples[nth] as Filter
        const seen = tray[5]?.picture ?? []
        screen.draw({
          picture: seen,
          lens: {
            ...{ filter, nth, most: brightest(filter, [seen]) },
            at: part === 1 ? { x: 0.46, y: 0.24 } : { x: 0.15 + way * 0.7, y: 0.3 + way * 0.3 },
          },
        })
        const most = examples.map((one) => brightest(one, [seen]))
        upper.draw({ count: examples.length, filters: examples, most, chosen: nth, picture: seen })
        below.draw(plain(tray).map((one, i) => ({ ...one, chosen: i === 5 })))
        pip.feel({ accuracy: 0.5 + way / 2 })
      }),
    strokes: () =>
      moments.shown(5200, moments.cards, (part, { screen, upper, below }) => {
        const steps = Math.round(part * 10) / 10
        screen.draw(printed(shortened(shapes[2] ?? [], steps)))
        const random = createRandom(setup.seed, 'wandering')
        upper.draw(
          neat.slice(0, shownAtOnce).map(({ truth }) => ({
            ...{ truth, chosen: false },
            ...written(shapes[truth] ?? [], { strokes: 3 * steps }, random),
          })),
        )
        below.draw(plain(tray))
        pip.feel({ sure: 1 - part * 0.6 })
        if (part === 1) flash(kit.scene, at.screen.x, at.screen.y, glassOf(2), at.screen.size * 0.2)
      }),
  }
}

/** The characters one after another on the glass, and beside it what each means. */
function fourOf(on: DemoStage, setup: Setup, at: LabLayout, cards: Box): number {
  const { kit } = on
  const boxes = tiles(setup.characters.length, cards, 1)
  const shone = (of: number, side: number) => {
    const { id = '', strokes = [] } = setup.characters[of] ?? {}
    return picture(kit.scene, `strokes/print/${id}`, side, side, (ctx, w) =>
      paintLines(ctx, printed(linesOf(strokes)), { x: w * 0.04, y: w * 0.04, size: w * 0.92 }, '#E9DCFF'),
    )
  }
  const glass = setup.characters.map((_, of) => {
    const large = shone(of, at.screen.size).setPosition(at.screen.x, at.screen.y).setVisible(false)
    on.cast.add(large)
    return large
  })
  for (const [i, { sign }] of setup.characters.entries()) {
    const { x, y, width } = boxes[i] ?? { x: 0, y: 0, width: 10 }
    const size = width * 0.82
    on.at(i * 1100, () => {
      for (const [of, large] of glass.entries()) large.setVisible(of === i)
      on.add(
        picture(kit.scene, `strokes/sign/${sign}`, size, size, (ctx, w) =>
          paintSign(ctx, sign, { x: w * 0.06, y: w * 0.06, size: w * 0.88 }),
        ).setPosition(x + width / 2, y + width / 2),
      )
      on.add(classMark(kit.scene, i, width * 0.24).setPosition(x + width * 0.16, y + width * 0.16))
      on.add(shone(i, width * 0.3).setPosition(x + width * 0.16, y + width * 0.48))
      flash(kit.scene, x + width / 2, y + width / 2, '#9CFF9C', width * 0.4)
    })
  }
  return setup.characters.length * 1100 + 2600
}

/** Milliseconds for which a moment is drawn: cards are made anew for each. */
const pace = 50

/** What stands above the tray in a demo. */
interface Upper {
  dispose(): void
}

/** Demos of a card on the glass and things beside it, drawn by the part of their time; the last moment stays. */
function momentsOn({ kit }: DemoStage, at: LabLayout, cards: Box) {
  const half = cards.height * 0.46
  const low = { ...cards, y: cards.y + cards.height - half, height: half }
  const high = { ...cards, height: half }
  return {
    cards: () => createRow(kit, high, 'writing-hand', shownAtOnce),
    panes: () => createPanes(kit, high),
    shown<U extends Upper>(
      length: number,
      made: () => U,
      draw: (part: number, on: { screen: Screen; upper: U; below: ReturnType<typeof createRow> }) => void,
    ): Drawn {
      const [screen, upper] = [createScreen(kit, at.screen), made()]
      const below = createRow(kit, low, 'incoming-envelope', shownAtOnce)
      let last = -1
      return {
        still: length,
        update(ms) {
          const now = kit.calm() ? ms : ms % (length + 1600)
          const part = Math.min(1, (Math.floor(now / pace) * pace) / (length - pace))
          if (part !== last) draw(part, { screen, upper, below })
          last = part
        },
        dispose() {
          for (const one of [screen, upper, below]) one.dispose()
        },
      }
    },
  }
}

/** The first stroke becomes shorter by itself: what tells two characters apart comes and goes. */
const shortened = (lines: Lines, part: number): Lines =>
  lines.map((line, i) =>
    i === 0 ? line.map(([x, y]) => [0.5 + (x - 0.5) * (1 - part * 0.55), y] as const) : line,
  )
