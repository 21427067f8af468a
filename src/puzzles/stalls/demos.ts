import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { dayOf } from './day.ts'
import { momentOf, revealed } from './moments.ts'
import { type How, lived } from './robot.ts'
import type { demos, Setup } from './schema.ts'
import type { Yard } from './yard.ts'

type Name = ReturnType<typeof demos>[number]

/** Milliseconds that the end of a day is looked at. */
const rest = 3200

/** The demos by the names that lecture cards use: rehearsed days, really lived, some faster than others. */
export function demosOn({ kit }: DemoStage, setup: Setup, yard: Yard): Readonly<Record<Name, Demo>> {
  const day = dayOf(setup, 'rehearsal')

  /** Visits from one to another, so many milliseconds each; at the end all is told, where `told`. */
  const living =
    (how: How, from: number, to: number, each: number, told = false) =>
    (): Drawn => {
      const steps = lived(day, how)
      const whole = (to - from) * each
      // Fast days are drawn some visits at a time.
      const some = Math.max(1, Math.round(90 / each))
      let drawn = -1
      return {
        still: whole,
        update(ms) {
          const t = kit.calm() ? ms : ms % (whole + rest)
          const n = t >= whole ? to : Math.min(to, from + 1 + Math.floor(t / each / some) * some)
          if (n === drawn) return
          drawn = n
          const over = told && n === to
          yard.show((over ? revealed : momentOf)(day, steps, n, setup.visits))
          yard.pip.feel({ accuracy: steps[n - 1]?.share ?? 0.5, ...(over && { right: false }) })
        },
      }
    }

  return {
    tart: living({ explore: 0, memory: 0, fade: 0 }, 0, setup.visits, 30, true),
    explore: living({ explore: 50, memory: 0, fade: 0 }, 0, 24, 420),
    estimate: living({ explore: 30, memory: 50, fade: 0 }, setup.change - 4, setup.change + 22, 480),
    moved: living({ explore: 10, memory: 0, fade: 0 }, setup.change - 10, setup.visits, 70, true),
  }
}
