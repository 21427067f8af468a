import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { strokeLine } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Layout } from './layout.ts'
import { bunchPicture, crateKey, groupLantern } from './paint.ts'
import type { Recipe, Setup } from './schema.ts'

interface Hands {
  /** A lantern is being dragged, and where it is now. */
  moved(lantern: number, to: Point): void
  dropped(): void
  /** The player's own crate is being dragged, and where it is now. */
  strays(to: Point): void
  strayed(to: Point): void
}

type Image = ReturnType<typeof sprite>

/** The lanterns on their cords, each with the light it throws and the name it was given; and the player's own crate. */
export function createLamps(kit: StageKit, setup: Setup, at: Layout, hands: Hands) {
  const { scene } = kit
  const { width } = kit.area()
  const cords = createSketch(scene, { x: 0, y: 0, width, height: at.room.y + at.room.height + at.lantern })
  const lamps: { readonly light: ReturnType<typeof glow>; readonly lamp: Image; name: Image | undefined }[] =
    []
  let names: readonly (string | undefined)[] = []
  let held: number | undefined
  const stray = createStray(kit, at, hands)

  function hang(i: number): void {
    const light = glow(scene, markOf(i).colour, at.lantern * 1.7).setAlpha(0.5)
    const lamp = groupLantern(scene, i, at.lantern)
    handle(lamp, {
      tapped: () => squash(scene, lamp),
      lifted() {
        held = i
      },
      carried(to) {
        lamp.setPosition(to.x, to.y)
        hands.moved(i, to)
      },
      dropped() {
        held = undefined
        hands.dropped()
      },
    })
    lamps.push({ light, lamp, name: undefined })
  }

  function take(): void {
    const gone = lamps.pop()
    for (const part of [gone?.light, gone?.lamp, gone?.name]) part?.destroy()
  }

  /** The name hangs under its lantern as what it is a name of. */
  function call(i: number, name: string | undefined): void {
    const one = lamps[i]
    if (!one || names[i] === name) return
    one.name?.destroy()
    const look = setup.classes.find(({ id }) => id === name)?.look
    one.name = look && bunchPicture(scene, look, at.lantern * 0.62)
    if (one.name) squash(scene, one.name, 0.3)
  }

  return {
    show({ lanterns }: Recipe): void {
      while (lamps.length > lanterns.length) take()
      for (let i = lamps.length; i < lanterns.length; i++) hang(i)
      for (const [i, { name }] of lanterns.entries()) call(i, name)
      names = lanterns.map(({ name }) => name)
    },
    place(spots: readonly Point[], strayAt: Point): void {
      for (const [i, { light, lamp, name }] of lamps.entries()) {
        const spot = spots[i]
        if (!spot) continue
        const there = Math.hypot(lamp.x - spot.x, lamp.y - spot.y) < 1 || (lamp.x === 0 && lamp.y === 0)
        light.setPosition(spot.x, spot.y)
        name?.setPosition(spot.x, spot.y + at.lantern * 0.78)
        if (held === i) continue
        if (there) lamp.setPosition(spot.x, spot.y)
        else move(scene, lamp, spot, { span: 'arrive', ease: 'between' })
      }
      stray.put(strayAt)
      cords.draw((ctx) => {
        ctx.lineWidth = 1.5
        for (const [i, { x, y }] of spots.entries()) {
          ctx.strokeStyle = markOf(i).colour
          ctx.globalAlpha = 0.28
          strokeLine(ctx, x, 0, x, y - at.lantern * 0.6)
        }
      })
    },
    dispose() {
      cords.dispose()
      while (lamps.length > 0) take()
      stray.dispose()
    },
  }
}

/** A crate with a penguin in it: it can be put anywhere, and some lantern is always nearest. */
function createStray({ scene }: StageKit, { crate }: Layout, on: Pick<Hands, 'strays' | 'strayed'>) {
  const size = crate * 1.35
  const bird = sprite(scene, 'penguin', size)
  const box = scene.add.image(0, 0, crateKey(scene, { lantern: -1, looked: true }, size))
  /** The spot under the crate. */
  const put = ({ x, y }: Point) => {
    box.setPosition(x, y - size * 0.3)
    bird.setPosition(x, y - size * 0.78)
  }
  const under = ({ x, y }: Point): Point => ({ x, y: y + size * 0.78 })
  let held = false
  handle(bird, {
    tapped: () => squash(scene, bird, 0.2),
    lifted() {
      held = true
    },
    carried(to) {
      put(under(to))
      on.strays(under(to))
    },
    dropped(to) {
      held = false
      on.strayed(under(to))
    },
  })
  return {
    put(spot: Point): void {
      if (!held) put(spot)
    },
    dispose() {
      bird.destroy()
      box.destroy()
    },
  }
}
