/** The tray of parcels that came back, each stamped with where it should have gone. */
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Reading } from './events.ts'
import type { Layout } from './stageLayout.ts'
import { type Box, createParcel } from './stageParcel.ts'

export interface Tray {
  /** Shows the last of those that came back, oldest first; only what has changed since is made or taken away. */
  fill(returned: readonly Reading[]): void
  /** The place of the nth parcel in it, counted from 0. */
  berth(n: number): { readonly x: number; readonly y: number; readonly scale: number }
}

/** Parcels that lie in it at most: the last ones. */
const shelf = 24

export function createTray(scene: StageKit['scene'], layout: Layout, classes: readonly string[]): Tray {
  const { parcel: size, tray } = layout
  const basket = scene.add.container(0, 0)
  const lying = new Map<number, { readonly reading: Reading; readonly view: Box }>()

  function berth(n: number) {
    const columns = Math.max(2, Math.floor(tray.width / (size * 0.62)))
    const pitch = tray.width / columns
    const scale = Math.min(0.62, (pitch * 0.92) / size)
    const rows = Math.max(1, Math.floor((tray.height - 8) / (size * scale * 1.02)))
    // The last berth would hide the tray's own sign.
    const place = n % (columns * rows - 1)
    return {
      x: tray.left + pitch * ((place % columns) + 0.5),
      y: tray.top + tray.height - 4 - size * scale * (0.52 + 1.02 * Math.floor(place / columns)),
      scale,
    }
  }

  return {
    berth,
    fill(returned) {
      const first = Math.max(0, returned.length - shelf)
      for (const [i, held] of lying) {
        if (i >= first && returned[i] === held.reading) continue
        held.view.destroy()
        lying.delete(i)
      }
      for (const [i, reading] of returned.entries()) {
        if (i < first || lying.has(i)) continue
        const { x, y, scale } = berth(i)
        const parcel = createParcel(scene, reading.pixels, size, i)
        parcel.view.setPosition(x, y).setScale(scale)
        parcel.stamp(classes[reading.truth]?.slice(0, 1) ?? '', 'still')
        basket.add(parcel.view)
        lying.set(i, { reading, view: parcel.view })
      }
    },
  }
}
