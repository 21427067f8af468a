import { createRandom } from '../../engine/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import { createContour, paintGlass } from './contour.ts'
import type { LabLayout } from './layout.ts'
import { indexOf, rehearsalOf } from './learners.ts'
import type { demos, Recipe, Setup } from './schema.ts'
import { paintSand, paintShore } from './shore.ts'
import { type Judged, pricesOf, verdictsOf } from './verdicts.ts'

type Name = ReturnType<typeof demos>[number]
type Rule = Pick<Recipe, 'mark' | 'unsure'>

/** The demos by the names that lecture cards use: the penguin before the coach, then a beach and its tide. */
export function demosOn(on: DemoStage, setup: Setup, at: LabLayout): Readonly<Record<Name, Demo>> {
  const { kit, pip, cast } = on
  const { scene } = kit
  const { board } = at.beach

  /** A tide that comes and goes over learners as a model might find them: a drawing, not a training. */
  const beach =
    (still: number, rule: (ms: number) => Rule, far = 0) =>
    (): Drawn => {
      const learners = foundBy(setup, far)
      const ground = createSketch(scene, board)
      const shore = createSketch(scene, board)
      const heads = setup.groups.map(({ singer }, i) =>
        sprite(
          scene,
          singer,
          Math.min(at.beach.column * 0.8, (at.beach.sand.y - board.y) * 0.94),
        ).setPosition(at.beach.columns[i] ?? 0, (board.y + at.beach.sand.y) / 2),
      )
      const within = (ctx: CanvasRenderingContext2D) => ctx.translate(-board.x, -board.y)
      ground.draw((ctx) => {
        within(ctx)
        paintSand(ctx, at.beach)
      })
      let drawn: string | undefined
      return {
        still,
        update(ms) {
          const now = rule(ms)
          if (drawn === JSON.stringify(now)) return
          drawn = JSON.stringify(now)
          const verdicts = verdictsOf(setup, now, learners)
          const prices = pricesOf(setup, now, learners)
          shore.draw((ctx) => {
            within(ctx)
            paintShore(ctx, at.beach, { learners, verdicts, prices, rule: now, chosen: undefined })
          })
          pip.feel({ accuracy: 1 - (prices.scolded + prices.slips - prices.caught) / learners.length })
        },
        dispose() {
          for (const part of [ground, shore]) part.dispose()
          for (const head of heads) head.destroy()
        },
      }
    }
  /** There in 2.4 seconds, and a while to look at. */
  const rising = (from: number, to: number) => (ms: number) => ({
    mark: Math.round(from + (to - from) * Math.min(1, (ms % 5600) / 2400)),
    unsure: 0,
  })

  return {
    penguin() {
      const asked = indexOf(setup.tones, setup.penguin.asked)
      const sings = indexOf(setup.tones, setup.penguin.sings)
      const { pitches = [] } = rehearsalOf(setup).find(({ guest }) => guest === 'penguin') ?? {}
      const glass = createSketch(scene, board)
      glass.draw((ctx, width, height) =>
        paintGlass(ctx, { x: 1, y: 1, width: width - 2, height: height - 2 }),
      )
      const contour = createContour(kit, setup, board)
      const size = Math.min(board.width, board.height) * 0.3
      const penguin = sprite(scene, 'penguin', size).setPosition(
        board.x + board.width - size * 0.7,
        board.y + board.height * 0.32,
      )
      cast.add(penguin)
      scene.children.bringToTop(cast)
      return {
        still: 6000,
        update(ms) {
          const t = kit.calm() ? ms : ms % 6400
          const head = (t / 2200) * setup.moments
          const over = t > 2800
          contour.draw({ asked, pitches, head, ...(over && { hears: sings, given: 0.02 }) })
          penguin.setAngle(over || kit.calm() ? 0 : 5 * Math.sin(t / 160))
          pip.feel({ accuracy: 0.9, right: over ? false : undefined })
        },
        dispose() {
          glass.dispose()
          contour.dispose()
        },
      }
    },
    low: beach(2400, rising(0, 25)),
    high: beach(2400, rising(25, 85)),
    voices: beach(2400, rising(30, 55), 1),
    ask: beach(3000, (ms) => ({ mark: 55, unsure: Math.min(15, Math.floor((ms % 5600) / 100)) })),
  }
}

/** Right ones high, others low, with chance between them; `far` groups, the last first, are found less sure than the others. */
function foundBy(setup: Setup, far: number): Judged[] {
  const random = createRandom(setup.seed, 'beach')
  return rehearsalOf(setup).map((one) => {
    const strange = one.group >= setup.groups.length - far
    const middle = one.slip ? 0.3 : strange ? 0.5 : 0.82
    return {
      ...one,
      given: Math.min(0.99, Math.max(0.01, middle + random.normal() * (one.slip ? 0.18 : 0.13))),
    }
  })
}
