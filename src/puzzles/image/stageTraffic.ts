import type { StageKit } from '../../scenes/kit/stage.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import { samples } from './samples.ts'
import type { Layout } from './stageLayout.ts'
import type { Office } from './stageOffice.ts'
import { type Box, createParcel } from './stageParcel.ts'

/** Parcel sides between two that only pass by: at rest, and while training. */
const gaps = { idle: 3.4, training: 1.25 }

/** The office's belt, and parcels that only pass by on it. `begun`: it has been running before anybody looked. */
export function createTraffic(kit: StageKit, layout: Layout, office: Office, begun: boolean) {
  const { width, belt, parcel: size } = layout
  const { scene } = kit
  const traffic = scene.add.container(0, 0)
  let passed = 0

  function pass(x = -size): void {
    const sample = samples[passed++ % samples.length]
    if (!sample || kit.calm()) return
    traffic.add(createParcel(scene, sample.pixels, size, passed).view.setPosition(x, belt.y - size * 0.46))
  }
  // What will lie on the belt is painted beforehand, a parcel a frame: not just when training wants every frame.
  const turns = createTurns(scene)
  if (begun && !kit.calm())
    for (const [i, { pixels }] of samples.entries())
      turns.take(`${i}`, () => createParcel(scene, pixels, size, i).view.destroy())
  if (begun) for (let x = width; x > 0; x -= size * gaps.idle) pass(x)

  return {
    update(elapsed: number, training: boolean): void {
      const step = office.roll(elapsed, training ? 6 : 1)
      const parcels = traffic.list as Box[]
      for (const one of [...parcels]) {
        one.x += step
        if (one.x > width + size) one.destroy()
      }
      const last = parcels.at(-1)
      if (!last || last.x > size * (training ? gaps.training : gaps.idle) - size) pass()
    },
    dispose() {
      turns.dispose()
      office.dispose()
    },
  }
}
