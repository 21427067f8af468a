import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import { arrive, move, squash } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Lab } from './attempt.ts'
import { type Deck, deckOf } from './deck.ts'
import { gaze } from './gaze.ts'
import { yardGround } from './grounds.ts'
import { labLayout, type Point } from './layout.ts'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'

type Image = ReturnType<typeof sprite>

export interface LabState {
  readonly shown: readonly string[]
  /** The last trained model's view of the yard. */
  readonly lab: Lab | undefined
  /** Whether the crate has changed since. */
  readonly stale: boolean
  readonly busy: boolean
}

export interface LabView {
  show(state: LabState): void
  /** Pip shows what to do first, once. */
  invite(): void
  dispose(): void
}

/** How far a finger may slip, CSS pixels, before a tap becomes a drag. */
const slip = 8

/** The yard: drag animals into the crate and out again; tap one to look at it closely. */
export function createLabView(
  kit: StageKit,
  setup: Setup,
  places: number,
  lit: number,
  width: number,
  height: number,
): LabView {
  const { scene } = kit
  const deck = deckOf(setup)
  const sizes = setup.classes.map((_, kind) => deck.pool.filter((card) => card.kind === kind).length)
  const ground = yardGround(scene, (w, h) => labLayout(sizes, places, w, h), lit, width, height)
  const { yard, crate, slots, slot, pip: pipAt } = ground.places()
  const pool = byKind(deck)
  const order = pool.map(({ id }) => id)

  const back = scene.add.container(0, 0)
  const lines = scene.add.graphics()
  const front = scene.add.container(0, 0)
  const badges = scene.add.container(0, 0)
  const warmth = glow(scene, colour.lantern, crate.width * 0.45)
    .setPosition(crate.x + crate.width / 2, crate.y + crate.height / 2)
    .setAlpha(0)
  const ring = glow(scene, colour.neonBlue, yard.cell * 0.95).setAlpha(0)
  const pip = createPip(scene, pipAt.size)
  pip.view.setPosition(pipAt.x, pipAt.y)
  back.add([warmth, ring])

  const homeSize = yard.cell * 0.74
  const slotSize = slot * 0.72
  const ghosts = new Map<string, Image>()
  const animals = new Map<string, Image>()
  for (const [index, card] of pool.entries()) {
    const home = yard.homes[index] as Point
    const ghost = sprite(scene, card.icon, homeSize).setPosition(home.x, home.y).setAlpha(0)
    ghosts.set(card.id, ghost)
    back.add(ghost)
    const animal = sprite(scene, card.icon, homeSize).setPosition(home.x, home.y)
    animals.set(card.id, animal)
    front.add(animal)
    if (!kit.calm()) arrive(scene, animal, { delay: 12 * index })
    follow(card.id, animal)
  }

  let state: LabState = { shown: [], lab: undefined, stale: false, busy: false }
  let dragged: string | undefined
  const stopFollowing = gaze.follow(() => drawGaze())

  function homeOf(id: string): Point {
    return yard.homes[order.indexOf(id)] as Point
  }
  function placeOf(id: string): { readonly at: Point; readonly size: number } {
    const index = state.shown.indexOf(id)
    return index < 0
      ? { at: homeOf(id), size: homeSize }
      : { at: slots[index] ?? (slots.at(-1) as Point), size: slotSize }
  }
  const decide = (action: Action) => kit.act(action)

  function follow(id: string, animal: Image): void {
    animal.setInteractive({ draggable: true, cursor: 'grab' })
    let from: Point = animal
    let offset: Point = { x: 0, y: 0 }
    let moved = false
    animal.on('pointerover', (pointer: { event: { clientX?: number; clientY?: number } }) => {
      const { clientX, clientY } = pointer.event
      if (clientX !== undefined && clientY !== undefined) gaze.hover({ card: id, x: clientX, y: clientY })
      if (!dragged)
        move(scene, animal, { scale: (placeOf(id).size / animal.width) * 1.14 }, { span: 'quick' })
    })
    animal.on('pointerout', () => {
      gaze.hover(undefined)
      if (!dragged) settle(id)
    })
    animal.on('dragstart', (pointer: { worldX: number; worldY: number }) => {
      dragged = id
      moved = false
      gaze.hover(undefined)
      from = { x: pointer.worldX, y: pointer.worldY }
      offset = { x: animal.x - pointer.worldX, y: animal.y - pointer.worldY }
      front.bringToTop(animal)
    })
    animal.on('drag', (pointer: { worldX: number; worldY: number }) => {
      if (!moved && Math.hypot(pointer.worldX - from.x, pointer.worldY - from.y) < slip) return
      if (!moved) {
        moved = true
        move(scene, animal, { scale: (homeSize / animal.width) * 1.25 }, { span: 'quick', ease: 'overshoot' })
        move(scene, warmth, { alpha: 0.8 })
      }
      animal.setPosition(pointer.worldX + offset.x, pointer.worldY + offset.y)
      pip.lookAt(animal)
    })
    animal.on('dragend', () => {
      dragged = undefined
      move(scene, warmth, { alpha: 0 })
      pip.lookAt()
      if (!moved) {
        gaze.turn(id, 'stage')
        squash(scene, animal)
        return
      }
      const inside = state.shown.includes(id)
      if (overCrate(animal) !== inside) decide({ type: inside ? 'take-back' : 'show', card: id })
      // Whatever the rules say, it goes to where it belongs; `show` moves it again if they agreed.
      settle(id)
    })
  }

  /** The crate with a margin, or Pip itself: showing it to Pip is what it means. */
  function overCrate({ x, y }: Point): boolean {
    const near = slot * 0.5
    const box =
      x > crate.x - near &&
      x < crate.x + crate.width + near &&
      y > crate.y - near &&
      y < crate.y + crate.height + near
    return box || Math.hypot(x - pipAt.x, y - pipAt.y) < pipAt.size * 0.7
  }

  function settle(id: string): void {
    const animal = animals.get(id)
    if (!animal) return
    const { at, size } = placeOf(id)
    animal.setData('resting', undefined)
    move(
      scene,
      animal,
      { x: at.x, y: at.y, scale: size / animal.width, alpha: 1, angle: 0 },
      { span: 'arrive', ease: 'overshoot' },
    )
    ghosts.get(id)?.setAlpha(state.shown.includes(id) ? 0.16 : 0)
  }

  function show(next: LabState): void {
    const before = state
    state = next
    for (const id of order) {
      const was = before.shown.indexOf(id)
      const is = next.shown.indexOf(id)
      if (was === is || id === dragged) continue
      settle(id)
      if (was < 0) {
        const at = placeOf(id).at
        scene.time.delayedCall(kit.calm() ? 0 : 260, () =>
          ripple(scene, at.x, at.y, colour.lantern, slot * 0.7),
        )
        pip.hop()
      }
    }
    const trained = next.lab && next.lab !== before.lab && !next.stale
    if (trained && next.lab && next.lab.curve.length > 0) celebrate(next.lab)
    else if (next.lab !== before.lab || next.stale !== before.stale || next.shown !== before.shown)
      drawBadges()
    if (!trained) feel()
    drawGaze()
  }

  function feel(): void {
    const accuracy = state.lab && state.lab.curve.length > 0 ? state.lab.accuracy : undefined
    // A mind that was taught otherwise burns lower until it is taught again.
    const light = accuracy !== undefined && state.stale ? accuracy * 0.6 : accuracy
    pip.feel({ accuracy: light, learning: state.busy })
  }

  /** Training is a show: example after example sends its light to Pip, whose lantern follows the real curve. */
  function celebrate(lab: Lab): void {
    badges.removeAll(true)
    const step = kit.calm() ? 0 : Math.min(110, 1100 / lab.curve.length)
    for (const [index, accuracy] of lab.curve.entries()) {
      scene.time.delayedCall(step * index, () => {
        const animal = animals.get(state.shown[index] ?? '')
        if (!animal || state.lab !== lab) return
        pip.feel({ accuracy, learning: index + 1 < lab.curve.length })
        if (kit.calm()) return
        squash(scene, animal, 0.25)
        const spark = glow(scene, colour.lantern, slot * 0.5)
          .setPosition(animal.x, animal.y)
          .setDepth(40)
        move(
          scene,
          spark,
          { x: pipAt.x, y: pipAt.y, alpha: 0.2 },
          { span: 380, ease: 'in', done: () => spark.destroy() },
        )
      })
    }
    scene.time.delayedCall(step * lab.curve.length + (kit.calm() ? 0 : 320), () => {
      if (state.lab !== lab) return
      flash(scene, pipAt.x, pipAt.y, colour.lantern, pipAt.size * (0.5 + (lab.accuracy ?? 0)))
      if ((lab.accuracy ?? 0) >= 0.9) starBurst(scene, pipAt.x, pipAt.y, { reach: pipAt.size })
      drawBadges()
      feel()
    })
  }

  /** What the model called each animal that it got wrong: the mark of its answer at the animal's foot. */
  function drawBadges(): void {
    badges.removeAll(true)
    for (const [index, naming] of (state.lab?.known ?? []).entries()) {
      if (naming.right || state.shown.includes(naming.card)) continue
      const home = homeOf(naming.card)
      const badge = classMark(scene, naming.answer, Math.max(15, yard.cell * 0.4))
        .setPosition(home.x + yard.cell * 0.26, home.y + yard.cell * 0.24)
        .setAlpha(state.stale ? 0.4 : 1)
      badges.add(badge)
      if (!state.stale) {
        arrive(scene, badge, { delay: kit.calm() ? 0 : 14 * index })
        const animal = animals.get(naming.card)
        if (animal && !kit.calm())
          move(scene, animal, { angle: -12 }, { delay: 14 * index, ease: 'overshoot' })
      }
    }
    for (const naming of state.lab?.known ?? []) {
      const animal = animals.get(naming.card)
      if (animal && (naming.right || state.stale) && animal.angle !== 0) move(scene, animal, { angle: 0 })
    }
  }

  /** A light under the animal looked at, and a line to each example that it was closest to. */
  function drawGaze(): void {
    lines.clear()
    const id = gaze.at()
    const animal = id === undefined ? undefined : animals.get(id)
    if (!animal || id === undefined) {
      ring.setAlpha(0)
      return
    }
    const { at } = placeOf(id)
    ring.setPosition(at.x, at.y).setAlpha(0.75)
    const naming = state.stale ? undefined : state.lab?.known.find(({ card }) => card === id)
    if (!naming || state.shown.includes(id)) return
    const tone = Number.parseInt((naming.right ? colour.jade : colour.coral).slice(1), 16)
    for (const like of naming.like) {
      const to = slots[state.shown.indexOf(like)]
      if (!to) continue
      const middle = { x: (at.x + to.x) / 2 + (to.y - at.y) * 0.12, y: (at.y + to.y) / 2 }
      for (let i = 0; i <= 26; i++) {
        const t = i / 26
        const s = 1 - t
        lines.fillStyle(tone, 0.35 + 0.6 * t)
        lines.fillCircle(
          s * s * at.x + 2 * s * t * middle.x + t * t * to.x,
          s * s * at.y + 2 * s * t * middle.y + t * t * to.y,
          1.6 + 1.6 * t,
        )
      }
      lines.lineStyle(2.5, tone, 1)
      lines.strokeCircle(to.x, to.y, slot * 0.44)
    }
  }

  function invite(): void {
    if (state.shown.length > 0) return
    const card = pool.find(({ id }) => id === 'elephant') ?? pool[0]
    if (!card) return
    const home = homeOf(card.id)
    const to = slots[0] as Point
    pip.point('left')
    if (kit.calm()) {
      ripple(scene, to.x, to.y, colour.lantern, slot)
      return
    }
    const copy = sprite(scene, card.icon, homeSize * 1.2)
      .setPosition(home.x, home.y)
      .setAlpha(0.85)
      .setDepth(45)
    move(
      scene,
      copy,
      { x: to.x, y: to.y },
      {
        span: 1300,
        ease: 'between',
        done: () => {
          ripple(scene, to.x, to.y, colour.lantern, slot)
          move(scene, copy, { alpha: 0 }, { done: () => copy.destroy() })
        },
      },
    )
  }

  return {
    show,
    invite,
    dispose() {
      stopFollowing()
      for (const part of [ground.view, back, lines, front, badges, pip.view]) part.destroy()
    },
  }
}

/** The pool in the order of the pens: class after class. */
function byKind(deck: Deck) {
  return [...deck.pool].sort((a, b) => a.kind - b.kind)
}
