import { sprite } from '../../scenes/kit/atlas.ts'
import type { createLights } from '../../scenes/kit/lights.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Weighed } from '../kit/tree.ts'
import type { FerryEvent } from './events.ts'
import type { EveningLayout } from './layout.ts'

type Container = ReturnType<StageKit['scene']['add']['container']>

/** All lights of what has been: a slow machine may have missed some. */
export function lightAfter(lights: ReturnType<typeof createLights>, events: readonly FerryEvent[]): void {
  for (const one of events)
    if (one.type === 'case' || one.type === 'learned')
      lights.light(one.type === 'case' ? 0 : 1, one.n - 1, one.right)
}

/** Questions in the order of what they take off the impurity, as bars side by side; the best is lit. */
export function holdUp(
  kit: StageKit,
  cast: Container,
  weighed: readonly Weighed[],
  icons: readonly string[],
  { actor, deck, bars }: EveningLayout,
  ms: number,
): void {
  const { scene } = kit
  const best = weighed[0]?.drop ?? 1
  for (const [i, { ask, drop }] of weighed.entries()) {
    const x = bars + i * actor * 1.25
    const tall = Math.max(2, (deck * 0.4 * drop) / best)
    const bar = scene.add.rectangle(x, deck * 0.86, actor * 0.5, tall, i === 0 ? 0xffb347 : 0x8f9be0)
    const icon = sprite(scene, icons[ask] ?? '', actor * 0.62).setPosition(x, deck * 0.86 + actor * 0.36)
    cast.add([bar.setOrigin(0.5, 1), icon])
    if (kit.calm()) continue
    bar.setScale(1, 0.01)
    scene.tweens.add({ targets: bar, scaleY: 1, duration: ms * 0.3, delay: i * ms * 0.05, ease: 'Sine.out' })
  }
}
