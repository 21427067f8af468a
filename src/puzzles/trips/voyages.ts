import type { Cues } from '../../scenes/kit/cues.ts'
import { handle } from '../../scenes/kit/handling.ts'
import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import { boat } from './boat.ts'
import { along, farther, type SeaLayout } from './layout.ts'
import type { Setup } from './schema.ts'

/** How long a voyage is shown, there and back, milliseconds. */
const outAndBack = 1900
const hopping = 420

interface Hands {
  /** The boat is dragged over a place; nowhere once it is let go. */
  over(spot: Point | undefined): void
  /** It was let go there; whether that is a landing. */
  let(spot: Point): boolean
}

/** It looks where it sails, and leans into its speed; unmoved by the waves in calm. */
function lean(hull: ReturnType<typeof boat>, speed: number, now: number | undefined): void {
  if (Math.abs(speed) > 0.4) hull.setFlipX(speed < 0)
  hull.setAngle(now === undefined ? 0 : Math.sin(now / 760) * 2.4 + clamp(speed * 1.4, -12, 12))
}

/** The boat: it bobs, leans in its speed, lags behind the finger that drags it, and sails out and home by itself. */
export function createVoyages(kit: StageKit, cues: Cues, setup: Setup, at: SeaLayout, hands: Hands) {
  const { scene } = kit
  const hull = boat(scene, at.home.size)
  const pace = { x: at.home.x, y: at.home.y }
  let aim: Point = at.home
  let dragged = false
  let wake = 0
  let trip: { to: Point; begun: number; truth: number; door: Point; home: () => void } | undefined
  let guest: ReturnType<typeof penguin> | undefined

  handle(hull, {
    lifted() {
      callOff()
      dragged = true
    },
    carried(to) {
      aim = { x: to.x, y: clamp(to.y, at.horizon, at.quay) }
      hands.over(aim)
    },
    dropped() {
      hands.over(undefined)
      const spot = aim
      aim = at.home
      hands.let(spot)
      cues.at(0, () => {
        dragged = false
      })
    },
  })

  function callOff(): void {
    if (!trip) return
    const { home } = trip
    trip = undefined
    guest?.destroy()
    guest = undefined
    aim = at.home
    home()
  }

  function sailOn(now: number): void {
    if (!trip) return
    const part = (now - trip.begun) / outAndBack
    if (part >= 0.5 && !guest) {
      guest = penguin(scene, setup.classes[trip.truth]?.look, at.home.size * 0.42)
      ripple(scene, pace.x, pace.y, '#FFE7C2', at.home.size * 0.4)
    }
    if (part < 1) {
      const there = part < 0.5 ? part * 2 : 2 - part * 2
      const eased = there * there * (3 - 2 * there)
      aim = along(at.home, trip.to, eased)
      pace.x = aim.x
      pace.y = aim.y
      return
    }
    const over = (now - trip.begun - outAndBack) / hopping
    if (over >= 1 || !guest) {
      callOff()
      return
    }
    const { door } = trip
    guest.setPosition(
      pace.x + (door.x - pace.x) * over,
      pace.y + (door.y - pace.y) * over - at.home.size * 2.4 * over * (1 - over),
    )
  }

  return {
    /** Sails there, takes somebody aboard, comes home, and lets it hop to where it belongs. */
    fetch(to: Point, truth: number, door: Point, home: () => void): void {
      callOff()
      if (kit.calm()) {
        home()
        return
      }
      trip = { to, begun: scene.time.now, truth, door, home }
    },
    callOff,
    carried: () => dragged,
    toTop() {
      scene.children.bringToTop(hull)
    },
    update(now: number, elapsed: number): void {
      const before = { ...pace }
      sailOn(now)
      if (!trip) {
        const pull = kit.calm() ? 1 : 1 - 0.86 ** (elapsed / 16)
        pace.x += (aim.x - pace.x) * pull
        pace.y += (aim.y - pace.y) * pull
      }
      const speed = pace.x - before.x
      const size = farther(at, pace.y)
      const still = kit.calm()
      const bob = still ? 0 : Math.sin(now / 520) * 3 * size
      lean(hull, speed, still ? undefined : now)
      hull.setPosition(pace.x, pace.y + bob).setScale(size)
      if (guest && trip && now - trip.begun < outAndBack)
        guest.setPosition(pace.x, pace.y + bob - at.home.size * 0.36 * size).setScale(size)
      if (!still && now - wake > 190 && Math.hypot(speed, pace.y - before.y) > 0.8) {
        wake = now
        ripple(scene, pace.x, pace.y, '#9FB8FF', 22 * size)
      }
    },
    dispose() {
      trip = undefined
      guest?.destroy()
      hull.destroy()
    },
  }
}
