import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import type { Pip } from '../../scenes/kit/pip.ts'
import type { Sketch } from '../../scenes/kit/sketch.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import { arrives, part } from '../kit/gatePace.ts'
import type { Arrival, GroupEvent } from './events.ts'
import type { Layout } from './layout.ts'
import { bunchPicture, crateKey, paintThread } from './paint.ts'
import type { Place, Setup } from './schema.ts'

type Scene = On['kit']['scene']
type Box = ReturnType<Scene['add']['container']>
type Shown = Extract<GroupEvent, { type: 'case' | 'return' | 'stray' }>

/** What the crates of a night act on. */
export interface Night extends Pick<On, 'kit' | 'cues'> {
  readonly setup: Setup
  readonly at: Layout
  readonly lanterns: readonly Place[]
  readonly lights: readonly ReturnType<Scene['add']['image']>[]
  readonly screen: (place: Place) => Point
  /** Where the belt ends and the hook takes over. */
  readonly start: Point
  readonly pip: Pip
  readonly cast: Box
  readonly dark: ReturnType<Scene['add']['rectangle']>
  readonly threads: Sketch
  readonly mood: { accuracy: number }
  setDown(one: Arrival): void
}

/** Threads to the nearest lantern and, fainter, to the next. */
function measure({ threads, lanterns, screen }: Night, event: Shown, spot: Point): void {
  const [to, next] = [lanterns[event.lantern], lanterns[event.next]]
  threads.draw((ctx) => {
    if (next && event.next !== event.lantern) paintThread(ctx, spot, screen(next), event.next, 0.55)
    if (to) paintThread(ctx, spot, screen(to), event.lantern, 1)
  })
}

/** One crate rolls in, is lifted to its place, measured against the lanterns, and opened. */
export function visit(night: Night, event: Shown, ms: number): void {
  const { kit, cues, at, pip, cast, dark, lights, screen, start, mood } = night
  const { scene } = kit
  const slow = event.type === 'stray' || (event.type === 'case' && event.drum === true)
  const size = at.crate * (slow ? 2 : 1.5)
  const spot = screen(event.spot)
  const box = scene.add.image(0, 0, crateKey(scene, { lantern: -1 }, size))
  const crate = scene.add.container(spot.x, spot.y - size * 0.3, [box])
  cast.add(crate)
  const walk = ms * part.walk
  if (event.type !== 'return' && !kit.calm()) {
    crate.setPosition(-size, start.y - size * 0.4)
    move(scene, crate, { x: start.x }, { span: walk * 0.55, ease: 'between' })
    cues.at(walk * 0.56, () =>
      move(scene, crate, { x: spot.x, y: spot.y - size * 0.3 }, { span: walk * 0.44, ease: 'out' }),
    )
  }
  pip.lookAt(spot)
  pip.feel({ accuracy: mood.accuracy, sure: 0.5 })
  if (slow) move(scene, dark, { alpha: 0.5 }, { span: walk })
  cues.at(walk, () => {
    measure(night, event, spot)
    hesitate(scene, pip.view, event.sure ?? 1, ms * part.look)
    const light = lights[event.lantern]
    if (light) move(scene, light, { alpha: 0.95 }, { span: ms * part.look * 0.8 })
    if (slow && event.type === 'case') drumRoll(night, event, ms * part.look)
  })
  cues.at(ms * (part.walk + part.look + part.pass * (event.type === 'stray' ? 0.1 : arrives)), () => {
    move(scene, dark, { alpha: 0 })
    open(night, event, crate, size)
  })
}

/** The two nearest lanterns come and go before one stays. */
function drumRoll({ kit, cues, at, lanterns, screen }: Night, event: Shown, ms: number): void {
  if (kit.calm()) return
  for (let n = 1; n < 7; n++)
    cues.at(ms * 0.14 * n, () => {
      const place = lanterns[n % 2 ? event.next : event.lantern]
      if (place) flash(kit.scene, screen(place).x, screen(place).y, colour.paper, at.lantern)
    })
}

/** The lid comes off. */
function open(night: Night, event: Shown, crate: Box, size: number): void {
  const { kit, cues, setup, at, pip, mood, screen } = night
  const { scene } = kit
  const spot = screen(event.spot)
  const look = event.type === 'stray' ? undefined : setup.classes[event.truth]?.look
  const inside = look ? bunchPicture(scene, look, size * 1.2) : sprite(scene, 'penguin', size * 1.3)
  crate.addAt(inside.setPosition(0, -size * 0.55), 0)
  squash(scene, inside, 0.35)
  if (event.type === 'stray') {
    pip.feel({ accuracy: mood.accuracy })
    pip.hop()
    starBurst(scene, spot.x, spot.y, { reach: 60 })
    return
  }
  if (event.type === 'case') mood.accuracy = event.tally.right / event.tally.done
  pip.feel({ accuracy: mood.accuracy, right: event.right })
  if (event.right) flash(scene, spot.x, spot.y, colour.jade, at.lantern)
  else gentlyWrong(scene, crate)
  if (event.type === 'return') return
  if (event.right && (event.drum || event.streak % 5 === 0)) starBurst(scene, spot.x, spot.y, { reach: 70 })
  cues.at(260, () => night.setDown(event))
}

/** Many at once, each straight to its place. */
export function rush(night: Night, batch: readonly Arrival[], ms: number): void {
  const { kit, cues, at, pip, cast, screen, start } = night
  const { scene } = kit
  const step = (ms * 0.72) / batch.length
  pip.lookAt(start)
  for (const [i, one] of batch.entries())
    cues.at(step * i, () => {
      if (kit.calm()) {
        night.setDown(one)
        return
      }
      const runner = scene.add.image(-20, start.y, crateKey(scene, { lantern: -1 }, at.crate))
      cast.add(runner)
      const done = () => {
        runner.destroy()
        night.setDown(one)
      }
      move(scene, runner, screen(one.spot), { span: ms * 0.24, ease: 'out', done })
    })
}
