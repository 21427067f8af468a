import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import { deckOf } from './deck.ts'
import type { Lab, Naming } from './events.ts'
import { createFindings } from './findings.ts'
import { gazeOf } from './gaze.ts'
import { yardGround } from './grounds.ts'
import { type Animal, createHerd, type Standing } from './herd.ts'
import { labLayout } from './layout.ts'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'

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

export interface CratePlan {
  readonly places: number
  /** How many of the places three stars allow. */
  readonly lit: number
}

/** The yard: drag animals into the crate and out again; tap one to look at it closely. */
export function createLabView(
  kit: StageKit,
  setup: Setup,
  { places, lit }: CratePlan,
  first: LabState,
  width: number,
  height: number,
): LabView {
  const { scene } = kit
  const gaze = gazeOf(kit.view)
  const deck = deckOf(setup)
  const sizes = setup.classes.map((_, index) => deck.pool.filter((card) => card.class === index).length)
  const ground = yardGround(scene, (w, h) => labLayout(sizes, places, w, h), lit, width, height)
  const { yard, crate, slots, slot, pip: pipAt } = ground.places()
  // The pens stand class after class.
  const pool = [...deck.pool]
    .sort((a, b) => a.class - b.class)
    .map(({ id, icon }, index): Animal => ({ id, icon, home: yard.homes[index] as Point }))
  const homes = new Map(pool.map(({ id, home }) => [id, home]))

  const warmth = glow(scene, colour.lantern, crate.width * 0.45)
    .setPosition(crate.x + crate.width / 2, crate.y + crate.height / 2)
    .setAlpha(0)
  const homeSize = yard.cell * 0.74
  let state = first

  const wrongly = (): Naming[] =>
    (state.lab?.known ?? []).filter(({ card, right }) => !right && !state.shown.includes(card))

  /** How an animal stands when nobody touches it: tilted where the model is wrong about it. */
  function standing(id: string): Standing {
    const index = state.shown.indexOf(id)
    const away = index >= 0
    const at = away ? (slots[index] ?? (slots.at(-1) as Point)) : (homes.get(id) as Point)
    const tilted = !state.stale && wrongly().some(({ card }) => card === id)
    return { x: at.x, y: at.y, size: away ? slot * 0.72 : homeSize, away, tilted }
  }

  const herd = createHerd(kit, gaze, pool, homeSize, standing, {
    lifted: () => move(scene, warmth, { alpha: 0.8 }),
    carried: (to) => pip.lookAt(to),
    dropped(id, at) {
      move(scene, warmth, { alpha: 0 })
      pip.lookAt()
      const inside = state.shown.includes(id)
      if (overCrate(at) !== inside)
        kit.act({ type: inside ? 'take-back' : 'show', card: id } satisfies Action)
    },
  })
  const findings = createFindings(kit, yard.cell, slot)
  const pip = createPip(scene, pipAt.size, pipAt)

  /** The crate with a margin, or Pip itself: showing it to Pip is what it means. */
  function overCrate({ x, y }: Point): boolean {
    const near = slot * 0.5
    const across = x > crate.x - near && x < crate.x + crate.width + near
    const down = y > crate.y - near && y < crate.y + crate.height + near
    return (across && down) || Math.hypot(x - pipAt.x, y - pipAt.y) < pipAt.size * 0.7
  }

  function show(next: LabState): void {
    const before = state
    state = next
    for (const { id } of pool) {
      const [was, is] = [before.shown.indexOf(id), next.shown.indexOf(id)]
      if (was === is || herd.isHeld(id)) continue
      herd.settle(id)
      if (was >= 0) continue
      const { x, y } = standing(id)
      scene.time.delayedCall(kit.calm() ? 0 : 260, () => ripple(scene, x, y, colour.lantern, slot * 0.7))
      pip.hop()
    }
    const fresh = next.lab !== before.lab && !next.stale
    if (fresh && next.lab && next.lab.curve.length > 0) celebrate(next.lab)
    else {
      if (fresh || next.stale !== before.stale || next.shown !== before.shown) tell()
      feel()
    }
    look()
  }

  function feel(): void {
    const accuracy = state.lab && state.lab.curve.length > 0 ? state.lab.accuracy : undefined
    // A mind that was taught otherwise burns lower until it is taught again.
    const light = accuracy !== undefined && state.stale ? accuracy * 0.6 : accuracy
    pip.feel({ accuracy: light, learning: state.busy })
  }

  /** Training is a show: example after example sends its light to Pip, whose lantern follows the real curve. */
  function celebrate(lab: Lab): void {
    findings.badges([], false)
    const calm = kit.calm()
    const step = calm ? 0 : Math.min(110, 1100 / lab.curve.length)
    for (const [index, accuracy] of lab.curve.entries()) {
      scene.time.delayedCall(step * index, () => {
        const example = state.shown[index] ?? ''
        const from = herd.at(example)
        if (!from || state.lab !== lab) return
        pip.feel({ accuracy, learning: index + 1 < lab.curve.length })
        if (calm) return
        herd.bounce(example)
        const spark = glow(scene, colour.lantern, slot * 0.5)
          .setPosition(from.x, from.y)
          .setDepth(40)
        const arrived = () => spark.destroy()
        move(scene, spark, { x: pipAt.x, y: pipAt.y, alpha: 0.2 }, { span: 380, ease: 'in', done: arrived })
      })
    }
    scene.time.delayedCall(step * lab.curve.length + (calm ? 0 : 320), () => {
      if (state.lab !== lab) return
      const accuracy = lab.accuracy ?? 0
      flash(scene, pipAt.x, pipAt.y, colour.lantern, pipAt.size * (0.5 + accuracy))
      if (accuracy >= 0.9) starBurst(scene, pipAt.x, pipAt.y, { reach: pipAt.size })
      tell()
      feel()
    })
  }

  function tell(): void {
    const wrong = wrongly()
    findings.badges(
      wrong.map((naming) => ({ naming, at: homes.get(naming.card) as Point })),
      state.stale,
    )
    herd.straighten()
  }

  function look(): void {
    const id = gaze.at()
    const naming = state.stale ? undefined : state.lab?.known.find(({ card }) => card === id)
    const asked = naming && !state.shown.includes(naming.card) ? naming : undefined
    const likes = asked?.like.flatMap((like) => slots[state.shown.indexOf(like)] ?? []) ?? []
    findings.gaze(id !== undefined && homes.has(id) ? standing(id) : undefined, likes, asked?.right ?? true)
  }

  function invite(): void {
    const card = pool.find(({ id }) => id === 'elephant') ?? pool[0]
    const [home, to] = [card && homes.get(card.id), slots[0]]
    if (state.shown.length > 0 || !card || !home || !to) return
    pip.point('left')
    const here = () => ripple(scene, to.x, to.y, colour.lantern, slot)
    if (kit.calm()) {
      here()
      return
    }
    const copy = sprite(scene, card.icon, homeSize * 1.2)
      .setPosition(home.x, home.y)
      .setAlpha(0.85)
      .setDepth(45)
    const landed = () => {
      here()
      move(scene, copy, { alpha: 0 }, { done: () => copy.destroy() })
    }
    move(scene, copy, { x: to.x, y: to.y }, { span: 1300, ease: 'between', done: landed })
  }

  if (!kit.calm() && first.shown.length === 0) herd.enter()
  const stopFollowing = gaze.follow((by) => by !== 'hover' && look())
  tell()
  feel()
  look()
  return {
    show,
    invite,
    dispose() {
      stopFollowing()
      gaze.hover(undefined)
      findings.dispose()
      for (const part of [ground.view, warmth, herd.view, pip.view]) part.destroy()
    },
  }
}
