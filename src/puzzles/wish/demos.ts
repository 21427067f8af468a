import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import type { labLayout } from './layout.ts'
import { dusk, momentsOf, nightOf, type Pay } from './night.ts'
import { chartOf, workNight } from './plan.ts'
import type { demos, Setup } from './schema.ts'
import { readYard } from './yard.ts'
import { createYardView } from './yardView.ts'

type Name = ReturnType<typeof demos>[number]

/** Milliseconds a step, and how many steps of a night are shown before it begins anew. */
const perStep = 170
const shown = 34

/** The demos by the names that lecture cards use: the practice yard under another pay each. */
export function demosOn(
  { kit, pip, cast }: DemoStage,
  setup: Setup,
  at: ReturnType<typeof labLayout>,
): Readonly<Record<Name, Demo>> {
  const yard = readYard(setup.practice)
  const { discount, shift: length } = setup
  const chart = chartOf(yard)

  const night =
    (pay: Pay, ahead = 20) =>
    (): Drawn => {
      const worked =
        pay.length > 0
          ? workNight(chart, pay, { ahead, discount, length })
          : nightOf(yard, pay, dusk(yard), length)
      const moments = momentsOf(yard, [], worked.deeds).slice(0, shown)
      const view = createYardView(kit, yard, at.yard)
      kit.scene.children.bringToTop(cast)
      const whole = (moments.length - 1) * perStep
      return {
        still: whole,
        update(ms) {
          const now = kit.calm() ? whole : ms % (whole + 1500)
          view.showAt(moments, whole > 0 ? Math.min(1, now / whole) : 0)
          pip.feel({ accuracy: 0.9, right: now > whole ? worked.wish >= 0.95 : undefined })
        },
        dispose: () => view.dispose(),
      }
    }

  return {
    pickups: night([{ sensor: 'grab', amount: 1 }]),
    off: night([{ sensor: 'time', amount: -1 }]),
    bin: night([{ sensor: 'bin', amount: 5 }]),
    ahead: night([{ sensor: 'bin', amount: 5 }], 5),
    wish: night([{ sensor: 'seen', amount: -1 }]),
  }
}
