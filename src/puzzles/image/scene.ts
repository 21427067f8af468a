import { own } from '../../engine/index.ts'
import { colour, duration, ease } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow, lantern } from '../../scenes/kit/draw.ts'
import { createPip, feelingAfter } from '../../scenes/kit/pip.ts'
import { type Built, rebuilt } from '../../scenes/kit/rebuilt.ts'
import { createReel, type Reel } from '../../scenes/kit/reel.ts'
import type { CreateStage, StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import type { Play } from '../../store/session.ts'
import { hallAfter } from '../kit/parade.ts'
import type { Lab, PostEvent, Progress } from './events.ts'
import { filmAt, filmLength } from './film.ts'
import { layerSizes } from './network.ts'
import { samples } from './samples.ts'
import type { Recipe, Setup } from './schema.ts'
import { createChutes } from './stageChutes.ts'
import { type Demo, demos } from './stageDemos.ts'
import { paintHall, paintLamp } from './stageHall.ts'
import { layOut } from './stageLayout.ts'
import { beltStep, paintBelt, paintTray } from './stagePaint.ts'
import { createParcel } from './stageParcel.ts'
import { createShift } from './stageShift.ts'
import { createDarkroom } from './stageWeights.ts'

/** The night post office in Eye Tower: built for one size of the canvas, and built again when that changes. */
export const createStage: CreateStage = (kit, first) => {
  const reel = createReel<Lab>()
  return rebuilt(first, modeOf, (play) => build(kit, play, reel))
}

const eventsOf = (play: Play) => (play.outcome?.events ?? []) as readonly PostEvent[]
const modeOf = ({ phase }: Play) =>
  phase === 'lecture' || phase === 'predict' ? 'story' : phase === 'lab' ? 'lab' : 'run'

/** Pixels a second that the belt runs at, and parcel sides between two that only pass by: at rest, and while training. */
const beltSpeed = 55
const gaps = { idle: 3.4, training: 1.25 }

function build(kit: StageKit, opened: Play, reel: Reel<Lab>): Built {
  const { scene } = kit
  const setup = opened.level.setup as Setup
  const mode = modeOf(opened)
  const layout = layOut(kit.area(), setup.classes.length)
  const { width, height, belt, parcel: size, tray } = layout
  const already = new Set(scene.children.list)

  picture(scene, 'post/hall', width, height, (ctx) => paintHall(ctx, layout)).setOrigin(0, 0)
  const lamps = [0.32, 0.62, 0.92].map((part) =>
    picture(scene, 'post/lamp', 120, layout.wall.top * 1.5, (ctx, w, h) => paintLamp(ctx, w, h))
      .setOrigin(0.5, 0)
      .setPosition(width * part, 0),
  )
  const garland = Array.from({ length: 10 }, (_, i) => {
    const x = layout.wall.left + (layout.wall.width * (i + 0.5)) / 10
    const y = layout.wall.top * 0.42
    const s = Math.min(26, layout.wall.top * 0.4)
    const dark = lantern(scene, s, colour.lantern, false).setPosition(x, y)
    const lit = lantern(scene, s, colour.lantern, true).setPosition(x, y).setAlpha(0)
    return { dark, lit }
  })
  for (const { dark, lit } of garland) for (const part of [dark, lit]) part.setVisible(mode === 'run')
  for (const lamp of lamps) lamp.setVisible(mode !== 'run')

  const light = glow(scene, colour.lantern, size * 1.9)
    .setPosition(layout.reader.x, layout.reader.y)
    .setAlpha(0)
  const chutes = createChutes(scene, layout, setup.classes)
  chutes.showTubes(mode === 'run')
  const band = picture(scene, 'post/belt', width + beltStep * 2, belt.height, (ctx, w, h) =>
    paintBelt(ctx, w, h),
  )
    .setOrigin(0, 0)
    .setPosition(0, belt.y)
  if (mode === 'run') {
    picture(scene, 'post/tray', tray.width, tray.height, (ctx, w, h) => paintTray(ctx, w, h)).setPosition(
      tray.left + tray.width / 2,
      tray.top + tray.height / 2,
    )
  } else {
    const side = Math.min(tray.width * 0.62, tray.height * 0.62)
    sprite(scene, 'postbox', side).setPosition(
      tray.left + tray.width / 2,
      tray.top + tray.height - side * 0.5,
    )
  }
  const darkroom = createDarkroom(scene, layout)
  const traffic = scene.add.container(0, 0)
  const pip = createPip(scene, layout.pip.size)
  pip.view.setPosition(layout.pip.x, layout.pip.y)

  reel.open(opened.outcome?.lab as Lab | undefined, mode === 'lab')
  let play = opened
  let belting = 1
  let drift = 0
  let showing: { readonly demo: Demo; readonly begun: number } | undefined
  let passed = 0

  const shift = createShift(scene, layout, setup.classes, {
    chutes,
    pip,
    accuracy: (opened.outcome?.lab as Lab | undefined)?.accuracy,
    hurry: (times) => {
      belting = times
    },
    streak(n) {
      for (const [i, { lit }] of garland.entries()) {
        scene.tweens.add({ targets: lit, alpha: i < n ? 1 : 0, duration: duration.settle, ease: ease('out') })
      }
    },
  })

  /** Pip's light falls on what is read, as bright as the share it reads rightly. */
  function shine(accuracy: number | undefined, learning: boolean): void {
    light.setAlpha(0.15 + 0.6 * (accuracy ?? 0))
    if (mode !== 'run') pip.feel({ accuracy, learning })
  }

  function show(next: Play): void {
    play = next
    const lab = next.outcome?.lab as Lab | undefined
    const before = next.before?.lab as Lab | undefined
    if (mode === 'run') {
      shine(lab?.accuracy, false)
      const over = next.phase !== 'run'
      // Nothing is read any more: the outputs' tubes would only stand before the windows.
      chutes.showTubes(!over)
      if (over) pip.feel({ accuracy: lab?.accuracy, right: (next.outcome?.stars ?? 0) > 0 })
      return
    }
    if (mode === 'story') return
    if (next.training.status === 'busy') {
      reel.end()
      const [inputs = 0, neurons = 0] = layerSizes(setup, (next.recipe as Recipe).hidden)
      darkroom.ready(neurons, inputs)
      const shown = next.training.show as Progress | undefined
      if (shown) darkroom.show(shown.weights)
      shine(shown?.accuracy, true)
      return
    }
    reel.follow(lab, scene.time.now, kit.calm())
    if (reel.playing) return
    darkroom.show((lab ?? before)?.weights)
    shine((lab ?? before)?.accuracy, false)
  }

  function pass(x = -size): void {
    const sample = samples[passed++ % samples.length]
    if (!sample || kit.calm()) return
    traffic.add(createParcel(scene, sample.pixels, size, passed).view.setPosition(x, belt.y - size * 0.46))
  }
  // What will lie on the belt is painted beforehand, a parcel a frame: not just when training wants every frame.
  const turns = createTurns(scene)
  if (mode === 'lab' && !kit.calm())
    for (const [i, { pixels }] of samples.entries())
      turns.take(`${i}`, () => createParcel(scene, pixels, size, i).view.destroy())
  // The belt has been running before anybody looked.
  if (mode === 'lab') for (let x = width; x > 0; x -= size * gaps.idle) pass(x)

  function update(now: number, elapsed: number): void {
    const film = reel.playing
    const training = film !== undefined || (mode === 'lab' && play.training.status === 'busy')
    const speed = mode === 'run' ? belting : training ? 6 : 1
    // A frame that took long must not throw parcels about.
    const step = (Math.min(elapsed, 60) / 1000) * beltSpeed * speed * scene.time.timeScale
    drift = (drift + step) % beltStep
    band.x = kit.calm() ? 0 : drift - beltStep
    if (mode !== 'run') {
      const parcels = traffic.list as ReturnType<typeof createParcel>['view'][]
      for (const one of [...parcels]) {
        one.x += step
        if (one.x > width + size) one.destroy()
      }
      const last = parcels.at(-1)
      if (!last || last.x > size * (training ? gaps.training : gaps.idle) - size) pass()
    }
    if (film) {
      const frame = filmAt(film.lab.film, now - film.begun)
      if (frame) {
        darkroom.show(frame.weights)
        shine(frame.accuracy, true)
      }
      if (now - film.begun >= filmLength) {
        reel.end()
        show(play)
        pip.hop()
      }
    }
    showing?.demo.update(now - showing.begun)
  }
  scene.events.on('update', update)

  return {
    show,
    demo(name: string | undefined): void {
      showing?.demo.dispose()
      const make = name === undefined ? undefined : own(demos, name)
      showing = make && mode === 'story' ? { demo: make(scene, layout), begun: scene.time.now } : undefined
      if (mode !== 'story') return
      if (name === 'handwriting') pip.feel({})
      else pip.feel(name === 'correcting' ? { learning: true } : { sure: 0.6 })
    },
    event(event, index, ms): void {
      shift.play(event as PostEvent, hallAfter(eventsOf(play), index, setup.classes.length), ms)
    },
    jump(all, index): void {
      if (mode !== 'run') return
      const events = all as readonly PostEvent[]
      const accuracy = (play.outcome?.lab as Lab | undefined)?.accuracy
      shift.settle(hallAfter(events, index, setup.classes.length), feelingAfter(events, index, accuracy))
    },
    dispose(): void {
      scene.events.off('update', update)
      turns.dispose()
      showing?.demo.dispose()
      scene.tweens.killAll()
      scene.time.removeAllEvents()
      darkroom.dispose()
      for (const made of [...scene.children.list]) if (!already.has(made)) made.destroy()
    },
  }
}
