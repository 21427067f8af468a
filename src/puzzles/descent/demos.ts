import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { createChart } from './chart.ts'
import type { LabLayout } from './layout.ts'
import { createMountain } from './mountain.ts'
import type { demos, Setup } from './schema.ts'
import { descend, isLost, lowest, offBy, type Place, type Reading, surfaceOf } from './surface.ts'

type Name = ReturnType<typeof demos>[number]

/** A roll, step after step. */
interface Rolling {
  readonly readings: readonly Reading[]
  readonly unit: number
  readonly path: readonly [Place, ...Place[]]
  readonly fog?: boolean
  readonly arrow?: boolean
  /** Milliseconds a step. */
  readonly pace: number
}

/** The demos by the names that lecture cards use, all on one mountain. */
export function demosOn(
  { kit, pip, width, height }: DemoStage,
  setup: Setup,
  at: LabLayout,
): Readonly<Record<Name, Demo>> {
  const { readings } = setup.practice
  const { steps } = setup.unit
  const [raw, round] = [steps[0] ?? 1, steps.find((unit) => unit >= 20) ?? steps.at(-1) ?? 1]
  const scaleOf = (unit: number) => ({ at: setup.at, unit })
  const bottom = lowest(surfaceOf(scaleOf(round), readings))
  const between = (part: number): Place => ({
    slope: setup.start.slope + (bottom.slope - setup.start.slope) * part,
    height: setup.start.height + (bottom.height - setup.start.height) * part,
  })
  const rolled = (learningRate: number, steps: number) =>
    descend(scaleOf(round), readings, { learningRate, steps }, setup.start)

  /** One roll after another, each until its last step and a while longer, over and over. */
  function rolling(rolls: readonly [Rolling, ...Rolling[]]): Drawn {
    const mountain = createMountain(kit, at.relief, width, height)
    const chart = createChart(kit, at.chart)
    mountain.toTop()
    kit.scene.children.bringToTop(chart.view)
    kit.scene.children.bringToTop(pip.view)
    const surfaces = rolls.map(({ unit, readings }) => surfaceOf(scaleOf(unit), readings))
    const lengths = rolls.map(({ path, pace }) => path.length * pace + 1600)
    const whole = lengths.reduce((sum, one) => sum + one, 0)
    let before = { roll: -1, step: -1 }
    let last = 0
    return {
      still: (lengths[0] ?? 0) - 1,
      update(ms) {
        let [roll, rest] = [0, ms % whole]
        while (rest >= (lengths[roll] ?? whole) && roll < rolls.length - 1) rest -= lengths[roll++] ?? 0
        const now = rolls[roll] ?? rolls[0]
        const step = Math.min(now.path.length - 1, Math.floor(rest / now.pace))
        const surface = surfaces[roll]
        if (surface && (roll !== before.roll || step !== before.step)) {
          const path = now.path.slice(0, step + 1)
          const place = path.at(-1) ?? setup.start
          const scale = scaleOf(now.unit)
          const off = offBy(scale, place, now.readings)
          const shown = { surface, path, gone: isLost(off), fog: now.fog === true }
          mountain.show({ ...shown, arrow: now.arrow === true }, step < before.step || roll !== before.roll)
          chart.show({ scale, place, readings: now.readings })
          pip.lookAt(mountain.aim)
          pip.feel({ accuracy: 1 - Math.min(1, off / 50), ...(isLost(off) && { right: false }) })
        }
        before = { roll, step }
        mountain.update(Math.max(0, ms - last))
        last = ms
      },
      dispose() {
        mountain.dispose()
        chart.dispose()
      },
    }
  }
  const stroll = Array.from({ length: 13 }, (_, i) => between(i / 12)) as [Place, ...Place[]]
  const { start } = setup
  const led: [Place, ...Place[]] = [
    start,
    ...Array.from({ length: 9 }, (_, i) => ({
      slope: start.slope - setup.stride * Math.floor((i + 1) / 3),
      height: start.height + setup.stride * Math.ceil(((i + 1) * 2) / 3),
    })),
  ]
  const one = { readings, unit: round }
  const spread = (list: readonly Reading[]) => surfaceOf(scaleOf(round), list).xx
  return {
    mountain: () => rolling([{ ...one, path: stroll, pace: 480 }]),
    lamp: () => rolling([{ ...one, path: led, fog: true, arrow: true, pace: 800 }]),
    steps: () => rolling([{ ...one, path: rolled(0.3, 12), arrow: true, pace: 560 }]),
    leap: () => rolling([{ ...one, path: rolled(1.75, 24), pace: 420 }]),
    scales: () =>
      rolling([
        {
          ...{ readings, unit: raw, pace: 150 },
          path: descend(scaleOf(raw), readings, { learningRate: 0.0035, steps: 24 }, setup.start),
        },
        { ...one, path: rolled(0.5, 14), pace: 260 },
      ]),
    // The flattest season, then the wildest, at one learning rate.
    seasons: () => {
      const flat = setup.unseen.reduce((best, one) =>
        spread(one.readings) < spread(best.readings) ? one : best,
      )
      const over = ({ readings }: { readonly readings: readonly Reading[] }): Rolling => ({
        ...{ readings, unit: round, pace: 260 },
        path: descend(scaleOf(round), readings, { learningRate: 0.8, steps: 14 }, setup.start),
      })
      return rolling([over(flat), ...setup.unseen.slice(-1).map(over)])
    },
  }
}
