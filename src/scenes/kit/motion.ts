import type Phaser from 'phaser'
import { type Duration, duration, type Easing, ease } from '../../look/index.ts'

/**
 * How things move in the harbour: the durations and easings of `look/tokens.ts` as Phaser tweens, and what is
 * left of a movement for a player who asked for calm.
 */

/** True when the player asked for calm, here or in their system. */
export function calm(scene: Phaser.Scene): boolean {
  return scene.registry.get('calm') === true
}

/** A token or plain milliseconds. */
export type Span = Duration | number
export const ms = (span: Span): number => (typeof span === 'number' ? span : duration[span])

export interface Manner {
  readonly span?: Span
  readonly ease?: Easing
  readonly delay?: number
  readonly done?: () => void
}

type Thing = Phaser.GameObjects.GameObject & {
  x: number
  y: number
  alpha: number
  scaleX: number
  scaleY: number
  angle: number
}
export type Things = Thing | readonly Thing[]

/** The properties a movement may lead to. */
export type Goal = Partial<Pick<Thing, 'x' | 'y' | 'alpha' | 'scaleX' | 'scaleY' | 'angle'>> & {
  scale?: number
}

/**
 * Moves things to a goal, replacing any movement they were in. In calm nothing travels: position, turn and size
 * are set at once and only light fades.
 */
export function move(scene: Phaser.Scene, things: Things, goal: Goal, manner: Manner = {}): void {
  const targets = (Array.isArray(things) ? [...things] : [things]) as Thing[]
  const { span = 'settle', ease: curve = 'out', delay = 0, done } = manner
  scene.tweens.killTweensOf(targets)
  for (const target of targets) arriving.delete(target)
  const { alpha, ...travel } = goal
  if (calm(scene)) {
    for (const target of targets) {
      const { scale, ...rest } = travel
      Object.assign(target, rest, scale === undefined ? {} : { scaleX: scale, scaleY: scale })
    }
    if (alpha === undefined) {
      if (done) scene.time.delayedCall(delay + ms(span), done)
      return
    }
  }
  scene.tweens.add({
    targets,
    ...(calm(scene) ? { alpha } : goal),
    duration: ms(span),
    ease: ease(curve),
    delay,
    ...(done && { onComplete: done }),
  })
}

/** What enters and is not there yet, and how it will stand: a squash or a shake on the way calls its entry off. */
const arriving = new WeakMap<Thing, Goal>()

function beThere(thing: Thing): void {
  Object.assign(thing, arriving.get(thing))
  arriving.delete(thing)
}

/** Something enters: from a little below and smaller, past the mark and back. */
export function arrive(scene: Phaser.Scene, thing: Thing, manner: Manner = {}): void {
  const { y, scaleX, scaleY } = thing
  thing.alpha = 0
  if (calm(scene)) {
    move(scene, thing, { alpha: 1 }, manner)
    return
  }
  thing.y = y + 18
  thing.scaleX = scaleX * 0.7
  thing.scaleY = scaleY * 0.7
  const there = { y, scaleX, scaleY, alpha: 1 }
  const done = () => {
    arriving.delete(thing)
    manner.done?.()
  }
  move(scene, thing, there, { span: 'arrive', ease: 'overshoot', ...manner, done })
  arriving.set(thing, there)
}

/** Something leaves and is destroyed. */
export function leave(scene: Phaser.Scene, thing: Thing, manner: Manner = {}): void {
  const { done, ...rest } = manner
  move(
    scene,
    thing,
    { alpha: 0, scaleX: thing.scaleX * 0.7, scaleY: thing.scaleY * 0.7 },
    {
      span: 'settle',
      ease: 'in',
      ...rest,
      done: () => {
        thing.destroy()
        done?.()
      },
    },
  )
}

/** A short squash and stretch in answer to a press or a landing; `amount` 0..1. */
export function squash(scene: Phaser.Scene, thing: Thing, amount = 0.18): void {
  if (calm(scene)) return
  beThere(thing)
  const { scaleX, scaleY } = resting(thing)
  scene.tweens.killTweensOf(thing)
  scene.tweens.chain({
    targets: thing,
    tweens: [
      {
        scaleX: scaleX * (1 + amount),
        scaleY: scaleY * (1 - amount),
        duration: duration.press,
        ease: ease('out'),
      },
      { scaleX, scaleY, duration: duration.arrive, ease: ease('overshoot') },
    ],
  })
}

/** A gentle shake of the head: "not that one". Never a scolding. */
export function shakeHead(scene: Phaser.Scene, thing: Thing): void {
  if (calm(scene)) return
  beThere(thing)
  const angle = Number(thing.getData('angle') ?? thing.angle)
  thing.setData('angle', angle)
  scene.tweens.killTweensOf(thing)
  scene.tweens.chain({
    targets: thing,
    tweens: [-7, 6, -4, 0].map((turn) => ({
      angle: angle + turn,
      duration: duration.press,
      ease: ease('between'),
    })),
  })
}

/** The scale a thing rests at, remembered so that a second squash does not start from a squashed one. */
function resting(thing: Thing): { scaleX: number; scaleY: number } {
  const known = thing.getData('resting') as { scaleX: number; scaleY: number } | undefined
  if (known) return known
  const now = { scaleX: thing.scaleX, scaleY: thing.scaleY }
  thing.setData('resting', now)
  return now
}
