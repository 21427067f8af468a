/** A tall thermometer, marked where one dresses otherwise. */
import { type Box, clamp } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeLine } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Setup } from './schema.ts'

/** `letters` is the size of its figure, CSS pixels. */
export function createThermometer(
  scene: StageKit['scene'],
  setup: Setup,
  { x, y, width, height }: Box,
  letters: number,
) {
  /** Room beside the glass for what it reads: a sign, two figures and a ring. */
  const margin = letters * 2.6
  const sketch = createSketch(scene, {
    x: x - margin,
    y: y - 4,
    width: width + margin * 2,
    height: height + 8,
  })
  const { from, to } = setup.heat
  const bulb = width * 0.75
  const [top, bottom] = [width * 0.4, height - bulb * 1.7]
  const level = (heat: number) => bottom - ((clamp(heat, from, to) - from) / (to - from)) * (bottom - top)

  function paintGlass(ctx: Ctx): void {
    roundBox(ctx, 0, 0, width, height - bulb, width / 2)
    fillWith(ctx, fade('#EAF6FF', 0.9))
    circleAt(ctx, width / 2, height - bulb, bulb)
    ctx.fill()
    ctx.strokeStyle = '#0B2A40'
    ctx.lineWidth = 2
    for (const { from: heat } of setup.outfits.slice(1)) {
      strokeLine(ctx, width * 0.7, level(heat), width, level(heat))
    }
  }

  function paintMercury(ctx: Ctx, high: number): void {
    circleAt(ctx, width / 2, height - bulb, bulb * 0.72)
    fillWith(ctx, '#D23F4F')
    roundBox(ctx, width * 0.3, high, width * 0.4, height - bulb - high, width * 0.2)
    ctx.fill()
  }

  return {
    /** °C; nothing while nobody knows. */
    read(heat: number | undefined): void {
      const high = heat === undefined ? bottom : level(heat)
      sketch.draw((ctx) => {
        ctx.translate(margin, 4)
        paintGlass(ctx)
        paintMercury(ctx, high)
        if (heat === undefined) return
        ctx.font = `800 ${letters}px "Nunito Harbour", system-ui, sans-serif`
        ctx.fillStyle = '#FFF6E5'
        ctx.strokeStyle = fade('#03101F', 0.85)
        ctx.lineWidth = 4
        ctx.textAlign = 'right'
        ctx.textBaseline = 'middle'
        const says = `${String(Math.round(heat)).replace('-', '−')}°`
        ctx.strokeText(says, -5, high)
        ctx.fillText(says, -5, high)
      })
    },
    dispose: () => sketch.dispose(),
  }
}
