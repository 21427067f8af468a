import { createRandom } from '../../engine/index.ts'
import { move } from '../../scenes/kit/motion.ts'
import { fade, softLight } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint, picture } from '../../scenes/kit/texture.ts'
import type { Pier } from './layout.ts'
import type { Setup } from './schema.ts'

export type Sky = Setup['nights'][number]['weather']

/** Fog over the water, or snow on everything; still in calm. It lies between the sea and those on the pier. */
export function createWeather(
  { scene, calm }: StageKit,
  { horizon, deck }: Pier,
  width: number,
  height: number,
) {
  const random = createRandom(66, 'weather')
  const fog = scene.add.container(0, 0).setAlpha(0)
  for (let i = 0; i < 5; i++) {
    const [w, h] = [width * (0.6 + random.next() * 0.4), (deck - horizon) * (0.7 + random.next() * 0.5)]
    const bank = picture(scene, `nights/fog/${i}`, w, h, (ctx) => {
      ctx.scale(1, h / w)
      softLight(ctx, w / 2, w / 2, w / 2, '#E9DCEB', 0.85)
    })
    const [x, y] = [width * random.next(), horizon + (deck - horizon) * (0.1 + 0.24 * i)]
    fog.add(bank.setPosition(x, y))
    if (!calm())
      scene.tweens.add({
        ...{ targets: bank, x: x + width * (i % 2 ? 0.12 : -0.12), duration: 9000 + 1500 * i },
        ...{ yoyo: true, repeat: -1, ease: 'Sine.inOut' },
      })
  }
  const snow = scene.add.container(0, 0).setAlpha(0)
  const drift = picture(scene, 'nights/drift', width, (height - deck) * 0.5, (ctx, w, h) => {
    const light = ctx.createLinearGradient(0, 0, 0, h)
    light.addColorStop(0, fade('#FFFFFF', 0.75))
    light.addColorStop(1, fade('#FFFFFF', 0))
    ctx.fillStyle = light
    ctx.fillRect(0, 0, w, h)
  }).setPosition(width / 2, deck + (height - deck) * 0.25 - 3)
  snow.add(drift)
  const flake = paint(scene, 'nights/flake', 10, 10, (ctx) => softLight(ctx, 5, 5, 5, '#FFFFFF', 1))
  for (let i = 0; i < 44; i++) {
    const near = 0.5 + random.next()
    const [x, y] = [random.next() * width, random.next() * height]
    const one = scene.add.image(x, calm() ? y : -12, flake).setScale(near)
    snow.add(one)
    if (!calm())
      scene.tweens.add({
        ...{ targets: one, y: height + 12, x: x + 30 - random.next() * 60, repeat: -1 },
        ...{ duration: 9000 / near, delay: random.next() * 9000 },
      })
  }
  return {
    parts: [fog, snow],
    set(sky: Sky, at_once = false): void {
      for (const [part, full] of [
        [fog, sky === 'fog' ? 1 : 0],
        [snow, sky === 'snow' ? 0.9 : 0],
      ] as const) {
        if (at_once) part.setAlpha(full)
        else move(scene, part, { alpha: full }, { span: 900 })
      }
    },
    dispose() {
      scene.tweens.killTweensOf([...fog.list, ...snow.list])
      fog.destroy()
      snow.destroy()
    },
  }
}
