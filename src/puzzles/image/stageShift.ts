import { colour, ease } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { createCues } from '../../scenes/kit/cues.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { calm } from '../../scenes/kit/motion.ts'
import type { Feeling, Pip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { CaseEvent, ReturnEvent, RushEvent } from '../kit/parade.ts'
import type { OwnEvent, PostEvent, Reading, Seen } from './events.ts'
import { after, beat, giveBack, roll, shownBy } from './shift.ts'
import type { Chutes } from './stageChutes.ts'
import { chuteX, type Layout } from './stageLayout.ts'
import { type Box, createParcel, type Parcel } from './stageParcel.ts'
import { createRush } from './stageRush.ts'
import { createStowaway } from './stageStowaway.ts'
import { createTray } from './stageTray.ts'
import type { Standing } from './standing.ts'

type Scene = StageKit['scene']

/** Plays the night shift: parcels are lifted, read, carried to a chute; the misread come back with a stamp. */
export interface Shift {
  /** Shows a state of the hall at once. */
  settle(hall: Standing, feeling: Feeling): void
  play(event: PostEvent, hall: Standing, ms: number): void
}

export interface Company {
  readonly chutes: Chutes
  readonly pip: Pip
  /** Share of the validation pictures read rightly: how brightly Pip shines. */
  readonly accuracy: number | undefined
  /** How fast the belt runs, 1 as usual. */
  hurry(times: number): void
  streak(n: number): void
}

export function createShift(
  scene: Scene,
  layout: Layout,
  classes: readonly string[],
  company: Company,
): Shift {
  const { chutes, pip } = company
  const { parcel: size, belt, reader } = layout
  const onBelt = belt.y - size * 0.46
  const tray = createTray(scene, layout, classes)
  /** What an event brought on; cleared when the next begins. */
  let guests: Box[] = []
  const cues = createCues(scene)
  let most = 1

  function clear(): void {
    cues.clear()
    for (const guest of guests) {
      scene.tweens.killTweensOf(guest)
      guest.destroy()
    }
    guests = []
    chutes.shut()
    company.hurry(1)
  }

  function glide(
    thing: Box | Parcel['view'],
    to: object,
    ms: number,
    curve: Parameters<typeof ease>[0] = 'between',
  ) {
    if (!calm(scene)) {
      scene.tweens.add({ targets: thing, ...to, duration: Math.max(1, ms), ease: ease(curve) })
      return
    }
    Object.assign(thing, to)
    thing.alpha = 0
    scene.tweens.add({ targets: thing, alpha: 1, duration: Math.min(200, ms) })
  }

  function bring(reading: Reading, wrap: number): Parcel {
    const parcel = createParcel(scene, reading.pixels, size, wrap)
    guests.push(parcel.view)
    return parcel
  }

  /** From the wrong chute back up, stamped, and over to the tray. */
  function comeBack(parcel: Parcel, reading: Reading, nth: number, from: number, ms: number): void {
    const { view } = parcel
    const x = chuteX(layout, reading.answer)
    const up = { x: Math.min(x, layout.width - size), y: layout.wall.top + layout.wall.height * 0.55 }
    cues.at(from, () => {
      chutes.flash(reading.answer, 'wrong')
      chutes.open(reading.answer)
      pip.feel({ accuracy: company.accuracy, right: false })
      view.setPosition(x, layout.chutes.top + size * 0.3).setAlpha(1)
      glide(view, { ...up, scale: 1.75 }, ms * 0.32, 'overshoot')
      pip.lookAt(up)
    })
    cues.at(from + ms * shownBy.stamp, () => {
      parcel.stamp(classes[reading.truth]?.slice(0, 1) ?? '')
    })
    const { scale, ...to } = tray.berth(nth)
    cues.at(from + ms * 0.72, () => glide(view, { ...to, scale }, ms * 0.25, 'between'))
  }

  function single(event: CaseEvent<Seen> | OwnEvent, hall: Standing, ms: number): void {
    const k = ms / event.ms
    const { answer, sure, right } = event
    const leaves = (event.sureAt ?? 0) * k
    const reads = leaves - beat.arrive * k
    const parcel = bring(event, event.tally.done)
    const { view } = parcel
    const spotlight = event.type === 'own' ? drumRoll(view, ms * (roll / event.ms)) : undefined
    view.setPosition(-size, onBelt)
    pip.feel({ accuracy: company.accuracy })
    // The last reading's light is out before the next parcel is read.
    chutes.light(undefined, 260 * k)
    glide(view, { x: reader.x, y: reader.y, scale: reader.scale }, beat.arrive * k, 'out')
    pip.lookAt({ x: reader.x, y: reader.y })
    cues.at(300 * k, () => {
      chutes.light(event.shares, Math.max(160, reads))
      pip.feel({ accuracy: company.accuracy, sure })
    })
    // Doubt rocks the parcel in Pip's light.
    if (!calm(scene) && sure < 0.8) {
      cues.at(400 * k, () =>
        scene.tweens.add({
          targets: view,
          angle: { from: -6 * (1 - sure), to: 6 * (1 - sure) },
          duration: 150,
          yoyo: true,
          repeat: Math.max(0, Math.floor(reads / 320)),
          onComplete: () => view.setAngle(0),
        }),
      )
    }
    const x = chuteX(layout, answer)
    cues.at(leaves, () => {
      company.hurry(2.4)
      spotlight?.setAlpha(0)
      glide(
        view,
        { x, y: onBelt, scale: Math.min(1, (layout.chutes.pitch / size) * 1.1) },
        beat.carry * k,
        'between',
      )
      pip.lookAt({ x, y: onBelt })
    })
    const drops = leaves + beat.carry * k
    cues.at(drops, () => {
      company.hurry(1)
      chutes.open(answer)
      glide(view, { y: layout.chutes.top + size * 0.7, scale: 0.3, alpha: 0 }, beat.drop * k, 'in')
    })
    const lands = drops + beat.drop * k
    cues.at(lands, () => {
      if (!right) return
      view.setAlpha(0)
      chutes.flash(answer, 'right')
      const counts = hall.bins.map((n, i) => n + (i === answer && event.type === 'case' ? 1 : 0))
      chutes.fill(counts, most, 160)
      if (event.type === 'case') company.streak(event.streak)
      else spark(x)
      pip.feel({ accuracy: company.accuracy, right: true })
      if (event.streak >= 3 && event.streak % 3 === 0) pip.hop()
      if (event.streak >= 5 && event.streak % 5 === 0) spark(x)
    })
    if (!right) {
      cues.at(lands, () => company.streak(0))
      comeBack(parcel, event, hall.back.length, lands + beat.rest * k, after(right) * k)
    }
  }

  function rush(event: RushEvent, hall: Standing, ms: number): void {
    const counts = hall.bins.map((n, i) => n + (event.bins[i] ?? 0))
    chutes.fill(counts, most, ms * shownBy.rush)
    pip.feel({
      accuracy: company.accuracy,
      sure: event.count.right / (event.count.right + event.count.wrong),
    })
    chutes.light(undefined, 200)
    pip.lookAt({ x: layout.width * 0.6, y: belt.y })
    if (calm(scene)) return
    company.hurry(5)
    guests.push(createRush(scene, layout, event, ms))
  }

  function comeBackAlone(event: ReturnEvent<Seen>, hall: Standing, ms: number): void {
    const parcel = bring(event, hall.back.length)
    parcel.view.setAlpha(0)
    chutes.light(event.shares, ms * 0.2)
    const counts = hall.bins.map((n, i) => n - (i === event.answer ? 1 : 0))
    chutes.fill(counts, most, 200)
    comeBack(parcel, event, hall.back.length, ms * giveBack.from, ms * giveBack.lasts)
  }

  function finale(event: Extract<PostEvent, { type: 'count' }>, ms: number): void {
    const share = event.tally.right / event.tally.of
    chutes.light(undefined, 200)
    for (const [i] of classes.entries()) {
      cues.at((ms * 0.5 * i) / classes.length, () => chutes.flash(i, 'right'))
    }
    cues.at(ms * shownBy.tally, () => {
      chutes.crown(event.best, 'jade')
      if (event.worst !== event.best) chutes.crown(event.worst, 'lantern')
      company.streak(Math.round(share * 10))
      pip.lookAt()
      pip.feel({ accuracy: share, right: share >= 0.88 })
      if (share >= 0.88) {
        pip.hop()
        for (const part of [0.2, 0.4, 0.6, 0.8]) spark(layout.wall.left + layout.wall.width * part)
      }
    })
  }

  /** One in the player's own hand is lifted into a light of its own before it is read. */
  function drumRoll(view: Box, ms: number): Box {
    const light = glow(scene, colour.violet, size * 2.4)
      .setPosition(reader.x, reader.y)
      .setAlpha(0)
    const held = scene.add.container(0, 0, [light])
    guests.push(held)
    scene.children.moveBelow(held, view)
    scene.tweens.add({ targets: light, alpha: 0.8, duration: Math.max(1, ms), ease: ease('in') })
    if (calm(scene)) return held
    scene.tweens.add({
      targets: view,
      angle: { from: -3, to: 3 },
      duration: 70,
      yoyo: true,
      repeat: Math.max(0, Math.floor(ms / 140)),
      onComplete: () => view.setAngle(0),
    })
    return held
  }

  function stowaway(ms: number): void {
    chutes.light(undefined, 200)
    const sleeper = createStowaway(scene, size)
    guests.push(sleeper.view)
    sleeper.view.setPosition(-size, onBelt)
    glide(sleeper.view, { x: reader.x, y: reader.y, scale: reader.scale }, ms * 0.2, 'out')
    pip.lookAt({ x: reader.x, y: reader.y })
    cues.at(ms * 0.3, () => {
      sleeper.open(ms * 0.2)
      pip.feel({ accuracy: company.accuracy, sure: 0.1 })
    })
    cues.at(ms * 0.86, () =>
      glide(sleeper.view, { x: layout.width + size, y: onBelt, scale: 1 }, ms * 0.14, 'in'),
    )
  }

  function spark(x: number): void {
    if (calm(scene)) return
    const star = scene.add.container(x, belt.y - size * 0.6, [sprite(scene, 'sparkles', size * 0.7)])
    guests.push(star)
    star.setScale(0.2)
    scene.tweens.add({
      targets: star,
      scale: 1,
      y: star.y - size * 1.1,
      alpha: 0,
      duration: 900,
      ease: ease('out'),
    })
  }

  return {
    settle(hall, feeling) {
      clear()
      most = Math.max(most, ...hall.bins)
      chutes.light(undefined, 0)
      chutes.fill(hall.bins, most, 0)
      company.streak(hall.streak)
      tray.fill(hall.back)
      pip.lookAt()
      pip.feel(feeling)
    },
    play(event, hall, ms) {
      clear()
      most = Math.max(1, event.tally.of / classes.length)
      chutes.fill(hall.bins, most, 0)
      tray.fill(hall.back)
      if (event.type === 'case') single(event, hall, ms)
      else if (event.type === 'rush') rush(event, hall, ms)
      else if (event.type === 'own') single(event, hall, ms)
      else if (event.type === 'return') comeBackAlone(event, hall, ms)
      else if (event.type === 'stowaway') stowaway(ms)
      else finale(event, ms)
    },
  }
}
