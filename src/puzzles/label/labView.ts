import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { arrive, move } from '../../scenes/kit/motion.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import type { Lab, Naming } from './attempt.ts'
import { deckOf } from './deck.ts'
import { createFindings } from './findings.ts'
import { gaze } from './gaze.ts'
import { yardGround } from './grounds.ts'
import { handle } from './handling.ts'
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
  const deck = deckOf(setup)
  const sizes = setup.classes.map((_, kind) => deck.pool.filter((card) => card.kind === kind).length)
  const ground = yardGround(scene, (w, h) => labLayout(sizes, places, w, h), lit, width, height)
  const { yard, crate, slots, slot, pip: pipAt } = ground.places()
  // The pens stand class after class.
  const pool = [...deck.pool].sort((a, b) => a.kind - b.kind)
  const homes = new Map(pool.map(({ id }, index) => [id, yard.homes[index] as Point]))

  const warmth = glow(scene, colour.lantern, crate.width * 0.45)
    .setPosition(crate.x + crate.width / 2, crate.y + crate.height / 2)
    .setAlpha(0)
  const front = scene.add.container(0, 0)
  const findings = createFindings(kit, yard.cell, slot)
  const pip = createPip(scene, pipAt.size)
  pip.view.setPosition(pipAt.x, pipAt.y)

  const homeSize = yard.cell * 0.74
  const ghosts = new Map<string, Image>()
  const animals = new Map<string, Image>()
  let state = first
  let dragged: string | undefined

  function placeOf(id: string): Point & { readonly size: number } {
    const index = state.shown.indexOf(id)
    return index < 0
      ? { ...(homes.get(id) as Point), size: homeSize }
      : { ...(slots[index] ?? (slots.at(-1) as Point)), size: slot * 0.72 }
  }

  const wrongly = (): Naming[] =>
    (state.lab?.known ?? []).filter(({ card, right }) => !right && !state.shown.includes(card))

  /** How an animal stands when nobody touches it: tilted where the model is wrong about it. */
  function stance(id: string, grown = 1) {
    const { x, y, size } = placeOf(id)
    const tilted = !state.stale && wrongly().some(({ card }) => card === id)
    return {
      x,
      y,
      scale: (size * grown) / (animals.get(id)?.width ?? size),
      alpha: 1,
      angle: tilted ? -12 : 0,
    }
  }

  function settle(id: string, grown = 1): void {
    const animal = animals.get(id)
    if (!animal) return
    move(scene, animal, stance(id, grown), { span: grown > 1 ? 'quick' : 'arrive', ease: 'overshoot' })
    ghosts.get(id)?.setAlpha(state.shown.includes(id) ? 0.16 : 0)
  }

  /** Swells and comes back to where it belongs, even if it was still on its way. */
  function bounce(id: string): void {
    const animal = animals.get(id)
    if (!animal) return
    if (!kit.calm()) animal.setScale(stance(id, 1.3).scale)
    settle(id)
  }

  for (const [index, { id, icon }] of pool.entries()) {
    const home = homes.get(id) as Point
    const inside = state.shown.includes(id)
    const ghost = sprite(scene, icon, homeSize)
      .setPosition(home.x, home.y)
      .setAlpha(inside ? 0.16 : 0)
    const animal = sprite(scene, icon, homeSize)
    ghosts.set(id, ghost)
    animals.set(id, animal)
    front.add([ghost, animal])
    const { x, y, scale, angle } = stance(id)
    animal.setPosition(x, y).setScale(scale).setAngle(angle)
    if (!kit.calm() && first.shown.length === 0) arrive(scene, animal, { delay: 12 * index })
    handle(animal, {
      over(at, above) {
        if (dragged) return
        gaze.hover({ card: id, x: at, y: above })
        settle(id, 1.14)
      },
      out() {
        gaze.hover(undefined)
        if (!dragged) settle(id)
      },
      tapped() {
        gaze.turn(id, 'stage')
        bounce(id)
      },
      lifted() {
        dragged = id
        gaze.hover(undefined)
        front.bringToTop(animal)
        move(scene, animal, { scale: (homeSize / animal.width) * 1.25, alpha: 1 }, { span: 'quick' })
        move(scene, warmth, { alpha: 0.8 })
      },
      carried(to) {
        animal.setPosition(to.x, to.y)
        pip.lookAt(to)
      },
      dropped(at) {
        dragged = undefined
        move(scene, warmth, { alpha: 0 })
        pip.lookAt()
        const inside = state.shown.includes(id)
        if (overCrate(at) !== inside) decide({ type: inside ? 'take-back' : 'show', card: id })
        // It goes to where it belongs for now; `show` moves it again when the rules have agreed.
        settle(id)
      },
    })
  }

  const decide = (action: Action) => kit.act(action)

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
      if (was === is || id === dragged) continue
      settle(id)
      if (was >= 0) continue
      const { x, y } = placeOf(id)
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
        const animal = animals.get(state.shown[index] ?? '')
        if (!animal || state.lab !== lab) return
        pip.feel({ accuracy, learning: index + 1 < lab.curve.length })
        if (calm) return
        bounce(state.shown[index] ?? '')
        const spark = glow(scene, colour.lantern, slot * 0.5)
          .setPosition(animal.x, animal.y)
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
    for (const [id, animal] of animals) {
      if (id !== dragged && Math.round(animal.angle) !== stance(id).angle) settle(id)
    }
  }

  function look(): void {
    const id = gaze.at()
    const naming = state.stale ? undefined : state.lab?.known.find(({ card }) => card === id)
    const asked = naming && !state.shown.includes(naming.card) ? naming : undefined
    const likes = asked?.like.flatMap((like) => slots[state.shown.indexOf(like)] ?? []) ?? []
    findings.gaze(id !== undefined && homes.has(id) ? placeOf(id) : undefined, likes, asked?.right ?? true)
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
      for (const part of [ground.view, warmth, front, pip.view]) part.destroy()
    },
  }
}
