import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { type Call, callOfThing, plain } from './calls.ts'
import { createDrawing, type Shown } from './chart.ts'
import type { Chart } from './layout.ts'
import type { demos, Setup } from './schema.ts'
import { middleOf } from './view.ts'

type Name = ReturnType<typeof demos>[number]

/** Milliseconds that each picture of a demo stays. */
const stays = 1500

/** The demos by the names that lecture cards use, all on the one chart. */
export function demosOn(on: DemoStage, setup: Setup, chart: Chart): Readonly<Record<Name, Demo>> {
  const { kit, pip } = on
  const last = setup.things.length - 1
  const of = (thing: number): Call => callOfThing(setup, thing, middleOf(setup, thing))
  const [low, high] = [of(0), of(last)]

  /** Pictures one after another; in calm the last. */
  const inTurn = (shown: readonly Shown[], glad: readonly number[]): Drawn => {
    const drawing = createDrawing(kit, chart, setup)
    drawing.toTop()
    return {
      still: stays * (shown.length - 0.5),
      update(ms) {
        const at = Math.floor(ms / stays) % shown.length
        const one = shown[at]
        if (one) drawing.draw(one)
        pip.feel({ accuracy: glad[at] ?? 0.4, learning: true })
      },
      dispose: () => drawing.dispose(),
    }
  }
  const rates = (call: Call, all: readonly number[]) => all.map((rate) => ({ call, rate, window: 160 }))

  return {
    dots: () => inTurn(rates(low, [400, 800, 1600, 3400]), [0.2, 0.4, 0.6, 0.8]),
    spectrum: () =>
      inTurn(
        setup.things.map((_, thing) => ({ call: of(thing), rate: 3400, window: 160 })),
        setup.things.map(() => 0.7),
      ),
    window: () =>
      inTurn(
        [10, 40, 160, 320].map((window) => ({ call: low, rate: 3400, window })),
        [0.1, 0.4, 0.8, 0.3],
      ),
    sparse: () => inTurn(rates(high, [4800, 3400, 2400, 1200, 800]), [0.8, 0.8, 0.5, 0.3, 0.1]),
    fog: () =>
      inTurn(
        [1320, 280].map((hertz) => ({ call: plain(hertz), rate: 800, window: 160 })),
        [0.6, 0.2],
      ),
  }
}
