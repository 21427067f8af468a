/** Everything that stands at the programme, in the order in which it lies: sea, fleet, pier with radio, Pip, boats that come. */
import { sprite } from '../../scenes/kit/atlas.ts'
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import {
  type Ctx,
  circleAt,
  fade,
  fillWith,
  roundBox,
  strokeLine,
  strokeWith,
  vertical,
} from '../../scenes/kit/paint.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { boatPicture } from './boat.ts'
import type { OwnEvent, Spot, TasteEvent } from './events.ts'
import { type Chart, programmeLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { createSea, paintSea } from './sea.ts'

type One = Extract<TasteEvent, { readonly served: unknown }>

export function createPier({ kit, width, height }: On, setup: Setup) {
  const { scene } = kit
  const at = programmeLayout(width, height)
  const ground = coralGround(kit, 'taste-programme', width, height, (ctx) => {
    paintSea(ctx, at.chart)
    paintPier(ctx, at.pier, height)
    paintRadio(ctx, at.radio)
  })
  const sea = createSea(kit, at.chart, setup)
  const fleet = createFleet(kit, at.chart)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x1a0a24, 1).setAlpha(0)
  // The last boat of all is followed by another.
  const { penguin } = at
  const tender = boatPicture(kit, 'plain', penguin.size * 1.5).setPosition(penguin.x, penguin.y)
  const bird = sprite(scene, 'penguin', penguin.size * 0.62).setPosition(
    penguin.x - penguin.size * 0.42,
    penguin.y - penguin.size * 0.06,
  )
  const pip = createPip(scene, at.pip.size, at.pip)
  const guests = scene.add.container(0, 0)
  for (const top of [fleet.view, ...sea.buoys, tender, bird, pip.view, guests]) scene.children.bringToTop(top)
  return {
    ...{ at, sea, fleet, dark, pip, guests },
    /** A boat that has come already. */
    standing: (event: One) => {
      const { x, y } = at.chart.at(event.at)
      const sail = event.type === 'own' ? 'own' : event.right ? 'dances' : 'sails-off'
      return boatPicture(kit, sail, at.boat).setPosition(x, y)
    },
    dispose(): void {
      sea.dispose()
      for (const part of [ground.view, fleet.view, dark, tender, bird, pip.view, guests]) part.destroy()
    },
  }
}

/** Those who came: who dances lies on the map in green, who sailed off leaves a folded sail. */
function createFleet(kit: On['kit'], chart: Chart) {
  const view = kit.scene.add.container(0, 0)
  return {
    view,
    show(events: readonly TasteEvent[]): void {
      view.removeAll(true)
      for (const { at, right } of events.flatMap(cameIn)) {
        const { x, y } = chart.at(at)
        view.add(
          boatPicture(kit, right ? 'dances' : 'sails-off', chart.boat * 1.35)
            .setPosition(x, y)
            .setAlpha(right ? 1 : 0.75),
        )
      }
    },
  }
}

function cameIn(event: Exclude<TasteEvent, OwnEvent> | OwnEvent): readonly { at: Spot; right: boolean }[] {
  if (event.type === 'rush') return event.boats
  return event.type === 'case' ? [event] : []
}

function paintPier(ctx: Ctx, { x, y, width, height }: Box, foot: number): void {
  ctx.fillStyle = '#3A1830'
  for (let i = 0; i < 5; i++)
    ctx.fillRect(x + width * (0.08 + i * 0.21), y, Math.max(4, width * 0.03), (foot - y) * 0.55)
  roundBox(ctx, x, y, width + 12, height, 6)
  fillWith(ctx, vertical(ctx, y, y + height, '#A5604A', '#5A2C34'))
  ctx.fillStyle = fade('#FFD9B0', 0.5)
  ctx.fillRect(x, y, width + 12, 3)
  ctx.fillStyle = fade('#3A1830', 0.5)
  for (let i = 1; i < 9; i++) ctx.fillRect(x + (width * i) / 9, y + 3, 1.5, height - 3)
}

/** Miss Yim's pier radio: a wooden box with a round loudspeaker and a lit dial. */
function paintRadio(ctx: Ctx, { x, y, size }: Point & { readonly size: number }): void {
  const [w, h] = [size, size * 0.72]
  ctx.strokeStyle = '#FFE0B0'
  ctx.lineWidth = 2
  strokeLine(ctx, x + w * 0.3, y - h * 0.4, x + w * 0.52, y - h * 1.05)
  roundBox(ctx, x - w / 2, y - h * 0.42, w, h * 0.94, size * 0.1)
  fillWith(ctx, vertical(ctx, y - h / 2, y + h / 2, '#B5543F', '#6B2638'))
  strokeWith(ctx, '#FFD08A', 2)
  for (let i = 3; i > 0; i--) {
    circleAt(ctx, x - w * 0.2, y + h * 0.06, w * 0.07 * i)
    fillWith(ctx, i % 2 ? '#2A1026' : '#FFD08A')
  }
  roundBox(ctx, x + w * 0.08, y - h * 0.2, w * 0.32, h * 0.2, 4)
  fillWith(ctx, '#FFF1C9')
  ctx.fillStyle = '#D6453C'
  ctx.fillRect(x + w * 0.26, y - h * 0.2, 2.5, h * 0.2)
  for (const k of [0.15, 0.32]) {
    circleAt(ctx, x + w * k, y + h * 0.25, w * 0.055)
    fillWith(ctx, '#FFD08A')
  }
}
