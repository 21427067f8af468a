import type Phaser from 'phaser'
import type { Store } from '../store/index.ts'

/** Milliseconds of full speed after something happened. */
const lively = 2500
/** Frames a second when nothing does: clouds and ripples need no more, and a laptop on its battery is thankful. */
const idle = 30
/** In calm nothing moves by itself: a frame now and then shows what came late, such as a picture just fetched. */
const calmIdle = 5

const events = ['pointermove', 'pointerdown', 'keydown'] as const

/**
 * Draws every frame while the player or the session is busy, every other one when nobody is, and hardly any in calm.
 * Returns how to stop.
 */
export function keepPace(game: Phaser.Game, store: Store): () => void {
  let busyUntil = performance.now() + lively
  function choose(): void {
    const still = game.registry.get('calm') === true ? calmIdle : idle
    const limit = performance.now() < busyUntil ? 0 : still
    if (game.loop.fpsLimit !== limit) game.loop.setFPSLimit(limit)
  }
  function stir(): void {
    busyUntil = performance.now() + lively
    // Not within a frame: Phaser would start its loop a second time.
    if (game.loop.hasFpsLimit) queueMicrotask(choose)
  }
  const timer = setInterval(choose, 500)
  const unsubscribe = store.subscribe(stir)
  for (const event of events) addEventListener(event, stir, { passive: true })
  return () => {
    clearInterval(timer)
    unsubscribe()
    for (const event of events) removeEventListener(event, stir)
  }
}
