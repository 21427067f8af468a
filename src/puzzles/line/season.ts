/** The contest: each storm asks the line, lanterns are hung, and the fan blows as hard as the log says. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { peakGround } from '../../scenes/kit/backdrops/peak.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import { axisIcons, createDrawing, paintChart } from './chart.ts'
import type { LineEvent, OwnEvent, StormEvent } from './events.ts'
import { chartIn, tankLayout } from './layout.ts'
import type { Reading } from './line.ts'
import { createProbe } from './probe.ts'
import type { Recipe, Setup } from './schema.ts'
import { createTank, paintTable } from './tank.ts'

export function createSeason(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const line = play.recipe as Recipe
  const all = (play.outcome?.events ?? []) as readonly LineEvent[]
  const at = tankLayout(width, height)
  const chart = chartIn(setup, at.chart)
  const ground = peakGround(kit, 'line-tank', width, height, (ctx, w, h) => {
    paintTable(ctx, w, h, at)
    paintChart(ctx, chart, setup)
  })
  const icons = axisIcons(kit, chart)
  const drawing = createDrawing(kit, chart, setup)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x03101f, 1).setAlpha(0)
  const tank = createTank(on, at)
  const probe = createProbe(kit, chart, at.size * 0.8)
  const pip = createPip(scene, at.pip.size, at.pip)
  drawing.toTop()
  const winds = setup.unseen.map(({ reading: [, wind] }) => wind)
  const strongest = winds.indexOf(Math.max(...winds))
  let past: Reading[] = []
  let right = 0

  const readingOf = ({ storm }: StormEvent): Reading => setup.unseen[storm]?.reading ?? [0, 0]

  function settle(): void {
    drawing.readings(past, false)
    drawing.draw({ line, readings: past, sticks: true })
    probe.reset()
    tank.reset()
    dark.setAlpha(0)
  }

  function storm(event: StormEvent, ms: number): void {
    const k = ms / event.ms
    const reading = readingOf(event)
    const [pressure, wind] = reading
    probe.come(pressure)
    if (event.drum) {
      dark.setAlpha(0.5)
      hesitate(scene, pip.view, 0.3, ms * 0.5)
    }
    cues.at((event.sureAt ?? 0) * 0.5 * k, () => pip.lookAt(probe.ask(pressure, event.says)))
    cues.at((event.sureAt ?? 0) * k, () => tank.hang(event.answer))
    cues.at((event.rightAt ?? 0) * k, () => {
      dark.setAlpha(0)
      past = [...past, reading]
      if (event.right) right++
      drawing.readings(past, true)
      drawing.draw({ line, readings: past, sticks: true })
      flash(scene, chart.px(pressure), chart.py(wind), event.right ? colour.jade : colour.coral, 60)
      tank.blow(wind, event.truth, event.answer)
      probe.spin(wind)
      if (event.storm === strongest) tank.stowaway(ms * 0.45)
      pip.feel({ accuracy: right / past.length, right: event.right })
      if (!event.right) gentlyWrong(scene, pip.view)
      else if (event.drum) starBurst(scene, at.pip.x, at.pip.y, { reach: 90 })
    })
  }

  function own(event: OwnEvent, ms: number): void {
    probe.come(event.pressure)
    cues.at(ms * 0.14, () => pip.lookAt(probe.ask(event.pressure, event.says)))
    cues.at(ms * 0.28, () => tank.hang(event.answer))
    if (event.says < 0) cues.at(ms * 0.5, () => tank.turnAround())
  }

  function follow(events: readonly LineEvent[]): void {
    const storms = events.filter((event) => event.type === 'storm')
    past = storms.map(readingOf)
    right = storms.filter((event) => event.right).length
  }

  return {
    event(event, index, ms) {
      cues.clear()
      follow(all.slice(0, index))
      settle()
      const next = event as LineEvent
      if (next.type === 'storm') storm(next, ms)
      else if (next.type === 'own') own(next, ms)
      else {
        drawing.draw({ line, neuron: next.line, readings: past, sticks: true })
        if (next.yours < next.neuron) starBurst(scene, at.pip.x, at.pip.y - at.pip.size, { reach: 100 })
        pip.hop()
      }
    },
    jump(events: readonly RunEvent[], index) {
      cues.clear()
      const seen = (events as readonly LineEvent[]).slice(0, index)
      follow(seen)
      settle()
      const last = seen.at(-1)
      if (last?.type === 'end') drawing.draw({ line, neuron: last.line, readings: past, sticks: true })
      pip.feel({ accuracy: past.length > 0 ? right / past.length : 0.5 })
    },
    tell(stars) {
      pip.feel({ accuracy: stars / 3 })
    },
    update(_, elapsed) {
      if (kit.calm() || scene.tweens.timeScale === 0) return
      tank.update(elapsed)
      probe.update(elapsed)
    },
    dispose() {
      cues.clear()
      for (const part of [drawing, probe, tank]) part.dispose()
      for (const part of [ground.view, ...icons, dark, pip.view]) part.destroy()
    },
  }
}
