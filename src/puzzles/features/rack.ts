import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { pictures } from './pictures.ts'
import type { LabLayout } from './places.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

export interface RackHands {
  tapped(id: string): void
  /** Held over the ground so that its place lights up. */
  carried(to: Point): void
  dropped(id: string, at: Point): void
}

/** A ruler's tag: what it measures, on paper in a wooden frame. */
export const tagOf = (scene: StageKit['scene'], name: keyof typeof pictures, size: number) =>
  picture(scene, `features/tag/${name}`, size, size, (ctx, w, h) => {
    ctx.shadowColor = fade('#03050F', 0.6)
    ctx.shadowBlur = 6
    ctx.shadowOffsetY = 2
    roundBox(ctx, 3, 3, w - 6, h - 6, w * 0.16)
    fillWith(ctx, vertical(ctx, 0, h, '#E9B872', '#8A5330'))
    ctx.shadowColor = 'transparent'
    roundBox(ctx, w * 0.1, h * 0.1, w * 0.8, h * 0.8, w * 0.1)
    fillWith(ctx, '#3A4478')
    ctx.save()
    ctx.translate(w * 0.16, h * 0.16)
    ctx.scale((w * 0.68) / 100, (h * 0.68) / 100)
    for (const [path, fill] of pictures[name]) {
      ctx.fillStyle = fill
      ctx.fill(new Path2D(path))
    }
    ctx.restore()
  })

/** The rulers on sale along the lower edge; each is dragged to an edge of the ground, or tapped. */
export function createRack(kit: StageKit, setup: Setup, at: LabLayout, view: View, hands: RackHands) {
  const { scene } = kit
  const rail = picture(
    scene,
    'features/rail',
    (at.rack.at(-1)?.x ?? 0) - (at.rack[0]?.x ?? 0) + at.tag * 1.3,
    at.tag * 0.5,
    (ctx, w, h) => {
      roundBox(ctx, 0, 0, w, h, h * 0.3)
      fillWith(ctx, vertical(ctx, 0, h, fade('#B9794A', 0.9), fade('#4A2A12', 0.95)))
      ctx.fillStyle = fade('#FFE0A8', 0.35)
      ctx.fillRect(h * 0.3, 2, w - h * 0.6, 2)
    },
  ).setPosition(((at.rack[0]?.x ?? 0) + (at.rack.at(-1)?.x ?? 0)) / 2, (at.rack[0]?.y ?? 0) + at.tag * 0.22)
  const sockets = at.rack.map(({ x, y }) =>
    picture(scene, 'features/socket', at.tag, at.tag, (ctx, w, h) => {
      roundBox(ctx, w * 0.12, h * 0.12, w * 0.76, h * 0.76, w * 0.12)
      ctx.setLineDash([4, 4])
      strokeWith(ctx, fade(colour.lantern, 0.5), 1.5)
    }).setPosition(x, y),
  )
  const homes = setup.columns.map((_, i) => ({ ...(at.rack[i] as Point) }))
  const tags = setup.columns.map(({ id, picture: name }, i) => {
    const tag = tagOf(scene, name, at.tag).setPosition(homes[i]?.x, homes[i]?.y).setDepth(31)
    handle(tag, {
      over: (x, y) => view.set({ over: { id, x, y } }),
      out: () => view.set({ over: undefined }),
      tapped: () => hands.tapped(id),
      lifted() {
        view.set({ over: undefined })
        tag.setDepth(40)
      },
      carried(to) {
        tag.setPosition(to.x, to.y)
        hands.carried(to)
      },
      dropped(to) {
        tag.setDepth(31)
        hands.dropped(id, to)
        settle(i)
      },
    })
    return tag
  })
  const settle = (i: number) => {
    const [tag, home] = [tags[i], homes[i]]
    if (tag && home && (tag.x !== home.x || tag.y !== home.y))
      move(scene, tag, { x: home.x, y: home.y }, { span: 'arrive', ease: 'overshoot' })
  }
  return {
    /** Bought rulers go to their places, others back to the rack. */
    show(columns: readonly string[]): void {
      for (const [i, { id }] of setup.columns.entries()) {
        const place = columns.indexOf(id)
        const home = (place < 0 ? at.rack[i] : at.places[place]) as Point
        homes[i] = { x: home.x, y: home.y }
        settle(i)
      }
    },
    dispose() {
      for (const part of [rail, ...sockets, ...tags]) part.destroy()
    },
  }
}
