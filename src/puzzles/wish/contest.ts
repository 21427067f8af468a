/** The contest: yard after yard by lamplight, three at once in the rush; a lamp for each that was left as it was wished. */
import type { RunEvent } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { yardGround } from '../../scenes/kit/backdrops/yard.ts'
import { fade, fillWith, roundBox } from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { ContestPlace, On } from '../../scenes/kit/stageOf.ts'
import { flash, gentlyWrong, hesitate, starBurst } from '../../scenes/kit/theatre.ts'
import type { Play } from '../../store/session.ts'
import type { NightEvent, WishEvent } from './events.ts'
import { contestLayout, split } from './layout.ts'
import { asWished, type Going, momentsOf, type Night } from './night.ts'
import type { Setup } from './schema.ts'
import { readYard } from './yard.ts'
import { createYardView, type YardView } from './yardView.ts'

/** The part of an event in which the robot works; in the rest what came of it is looked at. */
const working = 0.84

interface Shown {
  readonly view: YardView
  readonly moments: readonly Going[]
  readonly night: Night
}

export function createContest(on: On, setup: Setup, play: Play): ContestPlace {
  const { kit, cues, width, height } = on
  const { scene } = kit
  const all = (play.outcome?.events ?? []) as readonly WishEvent[]
  const yards = setup.yards.map(readYard)
  const at = contestLayout(yards.length, width, height)
  const ground = yardGround(kit, 'wish-contest', width, height)
  const tiles = createTiles(on, at.tiles)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x060b12, 1).setAlpha(0)
  const pip = createPip(scene, at.pip.size, at.pip)
  /** Nobody explains it. */
  const penguin = sprite(scene, 'penguin', 60).setVisible(false)
  let shown: readonly Shown[] = []
  let clock: { at: number; readonly ms: number } | undefined

  function put(nights: readonly { readonly yard: number; readonly night: Night }[]): void {
    for (const { view } of shown) view.dispose()
    const boxes = split(at.stage, nights.length)
    shown = nights.flatMap(({ yard: i, night }, k) => {
      const [yard, box] = [yards[i], boxes[k]]
      if (!yard || !box) return []
      const view = createYardView(kit, yard, box)
      return [{ view, night, moments: momentsOf(yard, [], night.deeds) }]
    })
    for (const top of [pip.view, penguin]) scene.children.bringToTop(top)
    seat(nights.at(-1)?.yard === yards.length - 1)
  }

  /** On the first crate of the keeper's own yard. */
  function seat(there: boolean): void {
    const view = shown.at(-1)?.view
    const crate = yards.at(-1)?.walls[0]
    penguin.setVisible(there && crate !== undefined)
    if (!view || crate === undefined) return
    const { x, y } = view.grid.middle(crate)
    penguin.setPosition(x, y - view.grid.cell * 0.16).setScale((view.grid.cell * 0.7) / 64)
  }

  const nightsIn = (event: WishEvent) => (event.type === 'rush' ? event.nights : [event])
  const doneBefore = (index: number) => all.slice(0, index).flatMap(nightsIn)
  const shareOf = (index: number) => {
    const tally = all[index]?.tally
    return tally && tally.done > 0 ? tally.right / tally.done : 0.5
  }

  function showAt(share: number): void {
    for (const { view, moments } of shown) view.showAt(moments, share)
  }

  function end(event: WishEvent, index: number): void {
    clock = undefined
    showAt(1)
    tiles.show(doneBefore(index + 1))
    dark.setAlpha(0)
    pip.feel({ accuracy: shareOf(index), right: event.right })
    for (const { view, night } of shown) {
      const { x, y } = view.bin
      if (night.wish >= asWished) flash(scene, x, y, colour.lantern, view.grid.cell)
      else gentlyWrong(scene, view.robot)
    }
    const hard = event.type === 'night' && (event.drum || event.own)
    if (hard && event.right)
      starBurst(scene, width * 0.4, height * 0.45, { reach: Math.min(width, height) * 0.2 })
  }

  function drums(event: NightEvent, ms: number): void {
    dark.setAlpha(0.4)
    hesitate(scene, pip.view, 0.3, ms * 0.5)
    // The lamps come back as the robot sets out.
    cues.at(Math.min(1200, ms * 0.2), () => dark.setAlpha(event.drum ? 0.12 : 0))
  }

  return {
    event(event, index, ms) {
      cues.clear()
      dark.setAlpha(0)
      const next = event as WishEvent
      tiles.show(doneBefore(index))
      put(nightsIn(next))
      if (kit.calm()) {
        showAt(1)
        cues.at(ms * working, () => end(next, index))
        return
      }
      clock = { at: 0, ms: ms * working }
      if (next.type === 'night' && next.drum) drums(next, ms)
      cues.at(ms * working, () => end(next, index))
    },
    jump(events: readonly RunEvent[], index) {
      cues.clear()
      clock = undefined
      dark.setAlpha(0)
      tiles.show(doneBefore(index))
      const last = (events as readonly WishEvent[])[index - 1]
      put(last ? nightsIn(last) : [])
      showAt(1)
      pip.feel({ accuracy: index > 0 ? shareOf(index - 1) : 0.5 })
    },
    tell(stars) {
      dark.setAlpha(0)
      pip.feel({ accuracy: stars / 3 })
    },
    update(_, elapsed) {
      if (!clock || scene.tweens.timeScale === 0) return
      clock.at += elapsed * scene.time.timeScale
      showAt(Math.min(1, clock.at / clock.ms))
    },
    dispose() {
      cues.clear()
      for (const { view } of shown) view.dispose()
      tiles.dispose()
      for (const part of [ground.view, dark, penguin, pip.view]) part.destroy()
    },
  }
}

/** A window for each yard: how far it was brought, and a tick where it is as it was wished. */
function createTiles({ kit, width, height }: On, boxes: ReturnType<typeof contestLayout>['tiles']) {
  const sketch = createSketch(kit.scene, { x: 0, y: 0, width, height })
  return {
    show(done: readonly { readonly yard: number; readonly night: Night }[]): void {
      sketch.draw((ctx) => {
        for (const [i, box] of boxes.entries()) {
          const night = done.find(({ yard }) => yard === i)?.night
          paintTile(ctx, box, night)
        }
      })
    },
    dispose: () => sketch.dispose(),
  }
}

function paintTile(
  ctx: CanvasRenderingContext2D,
  { x, y, width, height }: ReturnType<typeof contestLayout>['tiles'][number],
  night: Night | undefined,
): void {
  roundBox(ctx, x, y, width, height, 6)
  fillWith(ctx, '#0D1620')
  if (night) {
    const good = night.wish >= asWished
    ctx.save()
    ctx.clip()
    ctx.fillStyle = good ? colour.lantern : fade('#FF8A3D', 0.55)
    ctx.fillRect(x, y + height * (1 - night.wish), width, height * night.wish)
    ctx.restore()
    ctx.lineWidth = Math.max(2, width * 0.09)
    ctx.lineCap = 'round'
    ctx.strokeStyle = good ? '#20140A' : '#FFE2C8'
    ctx.beginPath()
    if (good) {
      ctx.moveTo(x + width * 0.25, y + height * 0.52)
      ctx.lineTo(x + width * 0.43, y + height * 0.7)
      ctx.lineTo(x + width * 0.75, y + height * 0.32)
    } else
      for (const side of [1, -1]) {
        ctx.moveTo(x + width * (0.5 - 0.2 * side), y + height * 0.3)
        ctx.lineTo(x + width * (0.5 + 0.2 * side), y + height * 0.7)
      }
    ctx.stroke()
  }
  ctx.strokeStyle = night ? '#FFE2B0' : fade('#8FA9C2', 0.5)
  ctx.lineWidth = 2
  roundBox(ctx, x, y, width, height, 6)
  ctx.stroke()
}
